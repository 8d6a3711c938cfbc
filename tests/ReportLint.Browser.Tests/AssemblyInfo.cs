// One browser at a time: a page is timed.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
