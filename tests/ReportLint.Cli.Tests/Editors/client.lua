-- Runs in Neovim: opens the report, waits for findings, applies the first preferred fix, and writes what it saw as JSON, a line each.
local report, command, out = vim.env.REPORT, vim.split(vim.env.COMMAND, '\n'), vim.env.OUT
local file = io.open(out, 'w')
local function log(name, value)
  file:write(vim.fn.json_encode({ name = name, value = value }) .. '\n')
  file:flush()
end
local function fail(reason)
  log('failure', reason)
  vim.cmd('cquit 3')
end

vim.cmd('edit ' .. vim.fn.fnameescape(report))
vim.bo.filetype = 'markdown'
local buffer = vim.api.nvim_get_current_buf()
local published = 0
local shown = vim.lsp.handlers['textDocument/publishDiagnostics']
local start = vim.loop.hrtime()
local id = vim.lsp.start_client({
  name = 'reportlint',
  cmd = command,
  root_dir = vim.fn.fnamemodify(report, ':h'),
  handlers = {
    ['textDocument/publishDiagnostics'] = function(...)
      published = published + 1
      shown(...)
    end,
  },
})
vim.lsp.buf_attach_client(buffer, id)

local function findings()
  local all = {}
  for _, each in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(all, string.format('%d:%d %s', each.lnum, each.col, each.code or each.user_data.lsp.code))
  end
  table.sort(all)
  return all
end
local function wait(what, count)
  if not vim.wait(30000, function() return published >= count end, 10) then
    fail(what .. ' did not arrive')
  end
end

wait('the first findings', 1)
log('milliseconds', math.floor((vim.loop.hrtime() - start) / 1e6))
log('findings', findings())

-- What a user does with the menu: take the first one that is preferred.
vim.ui.select = function(items, _, chosen)
  for i, item in ipairs(items) do
    if item[2].isPreferred then return chosen(item, i) end
  end
  fail('no fix is preferred')
end
vim.api.nvim_win_set_cursor(0, { 3, 8 })
local before = published
vim.lsp.buf.code_action()
wait('the findings after the fix', before + 1)
log('fixed', vim.api.nvim_buf_get_lines(buffer, 0, -1, false))
log('findings', findings())

before = published
vim.api.nvim_buf_set_text(buffer, 4, 24, 4, 26, { '90' })
wait('the findings after typing', before + 1)
log('findings', findings())

local hover = vim.lsp.buf_request_sync(buffer, 'textDocument/hover', {
  textDocument = { uri = vim.uri_from_bufnr(buffer) },
  position = { line = 4, character = 24 },
}, 30000)
log('hover', hover[id].result.contents.value)
vim.lsp.stop_client(id)
vim.wait(5000, function() return vim.lsp.client_is_stopped(id) end, 10)
log('stopped', vim.lsp.client_is_stopped(id))
file:close()
vim.cmd('qall!')
