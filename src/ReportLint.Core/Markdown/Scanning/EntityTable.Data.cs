// Generated from the entity list of the HTML standard; sorted by ordinal so that it can be searched by halves.
namespace ReportLint.Markdown;

internal static partial class EntityTable
{
    /// <summary>Every name with a blank after it.</summary>
    private const string Names =
        "AElig AMP Aacute Abreve Acirc Acy Afr Agrave Alpha Amacr And Aogon Aopf ApplyFunction Aring Ascr Assign Atilde Auml Backslash Barv Barwed Bcy Because Bernoullis Beta " +
        "Bfr Bopf Breve Bscr Bumpeq CHcy COPY Cacute Cap CapitalDifferentialD Cayleys Ccaron Ccedil Ccirc Cconint Cdot Cedilla CenterDot Cfr Chi CircleDot CircleMinus " +
        "CirclePlus CircleTimes ClockwiseContourIntegral CloseCurlyDoubleQuote CloseCurlyQuote Colon Colone Congruent Conint ContourIntegral Copf Coproduct " +
        "CounterClockwiseContourIntegral Cross Cscr Cup CupCap DD DDotrahd DJcy DScy DZcy Dagger Darr Dashv Dcaron Dcy Del Delta Dfr DiacriticalAcute DiacriticalDot " +
        "DiacriticalDoubleAcute DiacriticalGrave DiacriticalTilde Diamond DifferentialD Dopf Dot DotDot DotEqual DoubleContourIntegral DoubleDot DoubleDownArrow " +
        "DoubleLeftArrow DoubleLeftRightArrow DoubleLeftTee DoubleLongLeftArrow DoubleLongLeftRightArrow DoubleLongRightArrow DoubleRightArrow DoubleRightTee DoubleUpArrow " +
        "DoubleUpDownArrow DoubleVerticalBar DownArrow DownArrowBar DownArrowUpArrow DownBreve DownLeftRightVector DownLeftTeeVector DownLeftVector DownLeftVectorBar " +
        "DownRightTeeVector DownRightVector DownRightVectorBar DownTee DownTeeArrow Downarrow Dscr Dstrok ENG ETH Eacute Ecaron Ecirc Ecy Edot Efr Egrave Element Emacr " +
        "EmptySmallSquare EmptyVerySmallSquare Eogon Eopf Epsilon Equal EqualTilde Equilibrium Escr Esim Eta Euml Exists ExponentialE Fcy Ffr FilledSmallSquare " +
        "FilledVerySmallSquare Fopf ForAll Fouriertrf Fscr GJcy GT Gamma Gammad Gbreve Gcedil Gcirc Gcy Gdot Gfr Gg Gopf GreaterEqual GreaterEqualLess GreaterFullEqual " +
        "GreaterGreater GreaterLess GreaterSlantEqual GreaterTilde Gscr Gt HARDcy Hacek Hat Hcirc Hfr HilbertSpace Hopf HorizontalLine Hscr Hstrok HumpDownHump HumpEqual IEcy " +
        "IJlig IOcy Iacute Icirc Icy Idot Ifr Igrave Im Imacr ImaginaryI Implies Int Integral Intersection InvisibleComma InvisibleTimes Iogon Iopf Iota Iscr Itilde Iukcy " +
        "Iuml Jcirc Jcy Jfr Jopf Jscr Jsercy Jukcy KHcy KJcy Kappa Kcedil Kcy Kfr Kopf Kscr LJcy LT Lacute Lambda Lang Laplacetrf Larr Lcaron Lcedil Lcy LeftAngleBracket " +
        "LeftArrow LeftArrowBar LeftArrowRightArrow LeftCeiling LeftDoubleBracket LeftDownTeeVector LeftDownVector LeftDownVectorBar LeftFloor LeftRightArrow LeftRightVector " +
        "LeftTee LeftTeeArrow LeftTeeVector LeftTriangle LeftTriangleBar LeftTriangleEqual LeftUpDownVector LeftUpTeeVector LeftUpVector LeftUpVectorBar LeftVector " +
        "LeftVectorBar Leftarrow Leftrightarrow LessEqualGreater LessFullEqual LessGreater LessLess LessSlantEqual LessTilde Lfr Ll Lleftarrow Lmidot LongLeftArrow " +
        "LongLeftRightArrow LongRightArrow Longleftarrow Longleftrightarrow Longrightarrow Lopf LowerLeftArrow LowerRightArrow Lscr Lsh Lstrok Lt Map Mcy MediumSpace " +
        "Mellintrf Mfr MinusPlus Mopf Mscr Mu NJcy Nacute Ncaron Ncedil Ncy NegativeMediumSpace NegativeThickSpace NegativeThinSpace NegativeVeryThinSpace " +
        "NestedGreaterGreater NestedLessLess NewLine Nfr NoBreak NonBreakingSpace Nopf Not NotCongruent NotCupCap NotDoubleVerticalBar NotElement NotEqual NotEqualTilde " +
        "NotExists NotGreater NotGreaterEqual NotGreaterFullEqual NotGreaterGreater NotGreaterLess NotGreaterSlantEqual NotGreaterTilde NotHumpDownHump NotHumpEqual " +
        "NotLeftTriangle NotLeftTriangleBar NotLeftTriangleEqual NotLess NotLessEqual NotLessGreater NotLessLess NotLessSlantEqual NotLessTilde NotNestedGreaterGreater " +
        "NotNestedLessLess NotPrecedes NotPrecedesEqual NotPrecedesSlantEqual NotReverseElement NotRightTriangle NotRightTriangleBar NotRightTriangleEqual NotSquareSubset " +
        "NotSquareSubsetEqual NotSquareSuperset NotSquareSupersetEqual NotSubset NotSubsetEqual NotSucceeds NotSucceedsEqual NotSucceedsSlantEqual NotSucceedsTilde " +
        "NotSuperset NotSupersetEqual NotTilde NotTildeEqual NotTildeFullEqual NotTildeTilde NotVerticalBar Nscr Ntilde Nu OElig Oacute Ocirc Ocy Odblac Ofr Ograve Omacr " +
        "Omega Omicron Oopf OpenCurlyDoubleQuote OpenCurlyQuote Or Oscr Oslash Otilde Otimes Ouml OverBar OverBrace OverBracket OverParenthesis PartialD Pcy Pfr Phi Pi " +
        "PlusMinus Poincareplane Popf Pr Precedes PrecedesEqual PrecedesSlantEqual PrecedesTilde Prime Product Proportion Proportional Pscr Psi QUOT Qfr Qopf Qscr RBarr REG " +
        "Racute Rang Rarr Rarrtl Rcaron Rcedil Rcy Re ReverseElement ReverseEquilibrium ReverseUpEquilibrium Rfr Rho RightAngleBracket RightArrow RightArrowBar " +
        "RightArrowLeftArrow RightCeiling RightDoubleBracket RightDownTeeVector RightDownVector RightDownVectorBar RightFloor RightTee RightTeeArrow RightTeeVector " +
        "RightTriangle RightTriangleBar RightTriangleEqual RightUpDownVector RightUpTeeVector RightUpVector RightUpVectorBar RightVector RightVectorBar Rightarrow Ropf " +
        "RoundImplies Rrightarrow Rscr Rsh RuleDelayed SHCHcy SHcy SOFTcy Sacute Sc Scaron Scedil Scirc Scy Sfr ShortDownArrow ShortLeftArrow ShortRightArrow ShortUpArrow " +
        "Sigma SmallCircle Sopf Sqrt Square SquareIntersection SquareSubset SquareSubsetEqual SquareSuperset SquareSupersetEqual SquareUnion Sscr Star Sub Subset SubsetEqual " +
        "Succeeds SucceedsEqual SucceedsSlantEqual SucceedsTilde SuchThat Sum Sup Superset SupersetEqual Supset THORN TRADE TSHcy TScy Tab Tau Tcaron Tcedil Tcy Tfr Therefore " +
        "Theta ThickSpace ThinSpace Tilde TildeEqual TildeFullEqual TildeTilde Topf TripleDot Tscr Tstrok Uacute Uarr Uarrocir Ubrcy Ubreve Ucirc Ucy Udblac Ufr Ugrave Umacr " +
        "UnderBar UnderBrace UnderBracket UnderParenthesis Union UnionPlus Uogon Uopf UpArrow UpArrowBar UpArrowDownArrow UpDownArrow UpEquilibrium UpTee UpTeeArrow Uparrow " +
        "Updownarrow UpperLeftArrow UpperRightArrow Upsi Upsilon Uring Uscr Utilde Uuml VDash Vbar Vcy Vdash Vdashl Vee Verbar Vert VerticalBar VerticalLine VerticalSeparator " +
        "VerticalTilde VeryThinSpace Vfr Vopf Vscr Vvdash Wcirc Wedge Wfr Wopf Wscr Xfr Xi Xopf Xscr YAcy YIcy YUcy Yacute Ycirc Ycy Yfr Yopf Yscr Yuml ZHcy Zacute Zcaron Zcy " +
        "Zdot ZeroWidthSpace Zeta Zfr Zopf Zscr aacute abreve ac acE acd acirc acute acy aelig af afr agrave alefsym aleph alpha amacr amalg amp and andand andd andslope andv " +
        "ang ange angle angmsd angmsdaa angmsdab angmsdac angmsdad angmsdae angmsdaf angmsdag angmsdah angrt angrtvb angrtvbd angsph angst angzarr aogon aopf ap apE apacir " +
        "ape apid apos approx approxeq aring ascr ast asymp asympeq atilde auml awconint awint bNot backcong backepsilon backprime backsim backsimeq barvee barwed barwedge " +
        "bbrk bbrktbrk bcong bcy bdquo becaus because bemptyv bepsi bernou beta beth between bfr bigcap bigcirc bigcup bigodot bigoplus bigotimes bigsqcup bigstar " +
        "bigtriangledown bigtriangleup biguplus bigvee bigwedge bkarow blacklozenge blacksquare blacktriangle blacktriangledown blacktriangleleft blacktriangleright blank " +
        "blk12 blk14 blk34 block bne bnequiv bnot bopf bot bottom bowtie boxDL boxDR boxDl boxDr boxH boxHD boxHU boxHd boxHu boxUL boxUR boxUl boxUr boxV boxVH boxVL boxVR " +
        "boxVh boxVl boxVr boxbox boxdL boxdR boxdl boxdr boxh boxhD boxhU boxhd boxhu boxminus boxplus boxtimes boxuL boxuR boxul boxur boxv boxvH boxvL boxvR boxvh boxvl " +
        "boxvr bprime breve brvbar bscr bsemi bsim bsime bsol bsolb bsolhsub bull bullet bump bumpE bumpe bumpeq cacute cap capand capbrcup capcap capcup capdot caps caret " +
        "caron ccaps ccaron ccedil ccirc ccups ccupssm cdot cedil cemptyv cent centerdot cfr chcy check checkmark chi cir cirE circ circeq circlearrowleft circlearrowright " +
        "circledR circledS circledast circledcirc circleddash cire cirfnint cirmid cirscir clubs clubsuit colon colone coloneq comma commat comp compfn complement complexes " +
        "cong congdot conint copf coprod copy copysr crarr cross cscr csub csube csup csupe ctdot cudarrl cudarrr cuepr cuesc cularr cularrp cup cupbrcap cupcap cupcup cupdot " +
        "cupor cups curarr curarrm curlyeqprec curlyeqsucc curlyvee curlywedge curren curvearrowleft curvearrowright cuvee cuwed cwconint cwint cylcty dArr dHar dagger daleth " +
        "darr dash dashv dbkarow dblac dcaron dcy dd ddagger ddarr ddotseq deg delta demptyv dfisht dfr dharl dharr diam diamond diamondsuit diams die digamma disin div " +
        "divide divideontimes divonx djcy dlcorn dlcrop dollar dopf dot doteq doteqdot dotminus dotplus dotsquare doublebarwedge downarrow downdownarrows downharpoonleft " +
        "downharpoonright drbkarow drcorn drcrop dscr dscy dsol dstrok dtdot dtri dtrif duarr duhar dwangle dzcy dzigrarr eDDot eDot eacute easter ecaron ecir ecirc ecolon " +
        "ecy edot ee efDot efr eg egrave egs egsdot el elinters ell els elsdot emacr empty emptyset emptyv emsp emsp13 emsp14 eng ensp eogon eopf epar eparsl eplus epsi " +
        "epsilon epsiv eqcirc eqcolon eqsim eqslantgtr eqslantless equals equest equiv equivDD eqvparsl erDot erarr escr esdot esim eta eth euml euro excl exist expectation " +
        "exponentiale fallingdotseq fcy female ffilig fflig ffllig ffr filig fjlig flat fllig fltns fnof fopf forall fork forkv fpartint frac12 frac13 frac14 frac15 frac16 " +
        "frac18 frac23 frac25 frac34 frac35 frac38 frac45 frac56 frac58 frac78 frasl frown fscr gE gEl gacute gamma gammad gap gbreve gcirc gcy gdot ge gel geq geqq geqslant " +
        "ges gescc gesdot gesdoto gesdotol gesl gesles gfr gg ggg gimel gjcy gl glE gla glj gnE gnap gnapprox gne gneq gneqq gnsim gopf grave gscr gsim gsime gsiml gt gtcc " +
        "gtcir gtdot gtlPar gtquest gtrapprox gtrarr gtrdot gtreqless gtreqqless gtrless gtrsim gvertneqq gvnE hArr hairsp half hamilt hardcy harr harrcir harrw hbar hcirc " +
        "hearts heartsuit hellip hercon hfr hksearow hkswarow hoarr homtht hookleftarrow hookrightarrow hopf horbar hscr hslash hstrok hybull hyphen iacute ic icirc icy iecy " +
        "iexcl iff ifr igrave ii iiiint iiint iinfin iiota ijlig imacr image imagline imagpart imath imof imped in incare infin infintie inodot int intcal integers intercal " +
        "intlarhk intprod iocy iogon iopf iota iprod iquest iscr isin isinE isindot isins isinsv isinv it itilde iukcy iuml jcirc jcy jfr jmath jopf jscr jsercy jukcy kappa " +
        "kappav kcedil kcy kfr kgreen khcy kjcy kopf kscr lAarr lArr lAtail lBarr lE lEg lHar lacute laemptyv lagran lambda lang langd langle lap laquo larr larrb larrbfs " +
        "larrfs larrhk larrlp larrpl larrsim larrtl lat latail late lates lbarr lbbrk lbrace lbrack lbrke lbrksld lbrkslu lcaron lcedil lceil lcub lcy ldca ldquo ldquor " +
        "ldrdhar ldrushar ldsh le leftarrow leftarrowtail leftharpoondown leftharpoonup leftleftarrows leftrightarrow leftrightarrows leftrightharpoons leftrightsquigarrow " +
        "leftthreetimes leg leq leqq leqslant les lescc lesdot lesdoto lesdotor lesg lesges lessapprox lessdot lesseqgtr lesseqqgtr lessgtr lesssim lfisht lfloor lfr lg lgE " +
        "lhard lharu lharul lhblk ljcy ll llarr llcorner llhard lltri lmidot lmoust lmoustache lnE lnap lnapprox lne lneq lneqq lnsim loang loarr lobrk longleftarrow " +
        "longleftrightarrow longmapsto longrightarrow looparrowleft looparrowright lopar lopf loplus lotimes lowast lowbar loz lozenge lozf lpar lparlt lrarr lrcorner lrhar " +
        "lrhard lrm lrtri lsaquo lscr lsh lsim lsime lsimg lsqb lsquo lsquor lstrok lt ltcc ltcir ltdot lthree ltimes ltlarr ltquest ltrPar ltri ltrie ltrif lurdshar luruhar " +
        "lvertneqq lvnE mDDot macr male malt maltese map mapsto mapstodown mapstoleft mapstoup marker mcomma mcy mdash measuredangle mfr mho micro mid midast midcir middot " +
        "minus minusb minusd minusdu mlcp mldr mnplus models mopf mp mscr mstpos mu multimap mumap nGg nGt nGtv nLeftarrow nLeftrightarrow nLl nLt nLtv nRightarrow nVDash " +
        "nVdash nabla nacute nang nap napE napid napos napprox natur natural naturals nbsp nbump nbumpe ncap ncaron ncedil ncong ncongdot ncup ncy ndash ne neArr nearhk nearr " +
        "nearrow nedot nequiv nesear nesim nexist nexists nfr ngE nge ngeq ngeqq ngeqslant nges ngsim ngt ngtr nhArr nharr nhpar ni nis nisd niv njcy nlArr nlE nlarr nldr nle " +
        "nleftarrow nleftrightarrow nleq nleqq nleqslant nles nless nlsim nlt nltri nltrie nmid nopf not notin notinE notindot notinva notinvb notinvc notni notniva notnivb " +
        "notnivc npar nparallel nparsl npart npolint npr nprcue npre nprec npreceq nrArr nrarr nrarrc nrarrw nrightarrow nrtri nrtrie nsc nsccue nsce nscr nshortmid " +
        "nshortparallel nsim nsime nsimeq nsmid nspar nsqsube nsqsupe nsub nsubE nsube nsubset nsubseteq nsubseteqq nsucc nsucceq nsup nsupE nsupe nsupset nsupseteq " +
        "nsupseteqq ntgl ntilde ntlg ntriangleleft ntrianglelefteq ntriangleright ntrianglerighteq nu num numero numsp nvDash nvHarr nvap nvdash nvge nvgt nvinfin nvlArr nvle " +
        "nvlt nvltrie nvrArr nvrtrie nvsim nwArr nwarhk nwarr nwarrow nwnear oS oacute oast ocir ocirc ocy odash odblac odiv odot odsold oelig ofcir ofr ogon ograve ogt ohbar " +
        "ohm oint olarr olcir olcross oline olt omacr omega omicron omid ominus oopf opar operp oplus or orarr ord order orderof ordf ordm origof oror orslope orv oscr oslash " +
        "osol otilde otimes otimesas ouml ovbar par para parallel parsim parsl part pcy percnt period permil perp pertenk pfr phi phiv phmmat phone pi pitchfork piv planck " +
        "planckh plankv plus plusacir plusb pluscir plusdo plusdu pluse plusmn plussim plustwo pm pointint popf pound pr prE prap prcue pre prec precapprox preccurlyeq preceq " +
        "precnapprox precneqq precnsim precsim prime primes prnE prnap prnsim prod profalar profline profsurf prop propto prsim prurel pscr psi puncsp qfr qint qopf qprime " +
        "qscr quaternions quatint quest questeq quot rAarr rArr rAtail rBarr rHar race racute radic raemptyv rang rangd range rangle raquo rarr rarrap rarrb rarrbfs rarrc " +
        "rarrfs rarrhk rarrlp rarrpl rarrsim rarrtl rarrw ratail ratio rationals rbarr rbbrk rbrace rbrack rbrke rbrksld rbrkslu rcaron rcedil rceil rcub rcy rdca rdldhar " +
        "rdquo rdquor rdsh real realine realpart reals rect reg rfisht rfloor rfr rhard rharu rharul rho rhov rightarrow rightarrowtail rightharpoondown rightharpoonup " +
        "rightleftarrows rightleftharpoons rightrightarrows rightsquigarrow rightthreetimes ring risingdotseq rlarr rlhar rlm rmoust rmoustache rnmid roang roarr robrk ropar " +
        "ropf roplus rotimes rpar rpargt rppolint rrarr rsaquo rscr rsh rsqb rsquo rsquor rthree rtimes rtri rtrie rtrif rtriltri ruluhar rx sacute sbquo sc scE scap scaron " +
        "sccue sce scedil scirc scnE scnap scnsim scpolint scsim scy sdot sdotb sdote seArr searhk searr searrow sect semi seswar setminus setmn sext sfr sfrown sharp shchcy " +
        "shcy shortmid shortparallel shy sigma sigmaf sigmav sim simdot sime simeq simg simgE siml simlE simne simplus simrarr slarr smallsetminus smashp smeparsl smid smile " +
        "smt smte smtes softcy sol solb solbar sopf spades spadesuit spar sqcap sqcaps sqcup sqcups sqsub sqsube sqsubset sqsubseteq sqsup sqsupe sqsupset sqsupseteq squ " +
        "square squarf squf srarr sscr ssetmn ssmile sstarf star starf straightepsilon straightphi strns sub subE subdot sube subedot submult subnE subne subplus subrarr " +
        "subset subseteq subseteqq subsetneq subsetneqq subsim subsub subsup succ succapprox succcurlyeq succeq succnapprox succneqq succnsim succsim sum sung sup sup1 sup2 " +
        "sup3 supE supdot supdsub supe supedot suphsol suphsub suplarr supmult supnE supne supplus supset supseteq supseteqq supsetneq supsetneqq supsim supsub supsup swArr " +
        "swarhk swarr swarrow swnwar szlig target tau tbrk tcaron tcedil tcy tdot telrec tfr there4 therefore theta thetasym thetav thickapprox thicksim thinsp thkap thksim " +
        "thorn tilde times timesb timesbar timesd tint toea top topbot topcir topf topfork tosa tprime trade triangle triangledown triangleleft trianglelefteq triangleq " +
        "triangleright trianglerighteq tridot trie triminus triplus trisb tritime trpezium tscr tscy tshcy tstrok twixt twoheadleftarrow twoheadrightarrow uArr uHar uacute " +
        "uarr ubrcy ubreve ucirc ucy udarr udblac udhar ufisht ufr ugrave uharl uharr uhblk ulcorn ulcorner ulcrop ultri umacr uml uogon uopf uparrow updownarrow " +
        "upharpoonleft upharpoonright uplus upsi upsih upsilon upuparrows urcorn urcorner urcrop uring urtri uscr utdot utilde utri utrif uuarr uuml uwangle vArr vBar vBarv " +
        "vDash vangrt varepsilon varkappa varnothing varphi varpi varpropto varr varrho varsigma varsubsetneq varsubsetneqq varsupsetneq varsupsetneqq vartheta " +
        "vartriangleleft vartriangleright vcy vdash vee veebar veeeq vellip verbar vert vfr vltri vnsub vnsup vopf vprop vrtri vscr vsubnE vsubne vsupnE vsupne vzigzag wcirc " +
        "wedbar wedge wedgeq weierp wfr wopf wp wr wreath wscr xcap xcirc xcup xdtri xfr xhArr xharr xi xlArr xlarr xmap xnis xodot xopf xoplus xotime xrArr xrarr xscr xsqcup " +
        "xuplus xutri xvee xwedge yacute yacy ycirc ycy yen yfr yicy yopf yscr yucy yuml zacute zcaron zcy zdot zeetrf zeta zfr zhcy zigrarr zopf zscr zwj zwnj ";

    /// <summary>Two UTF-16 code units for each name; the second is <c>\0</c> where one is enough.</summary>
    private const string Values =
        "\u00C6\0&\0\u00C1\0\u0102\0\u00C2\0\u0410\0\uD835\uDD04\u00C0\0\u0391\0\u0100\0\u2A53\0\u0104\0\uD835\uDD38\u2061\0\u00C5\0\uD835\uDC9C\u2254\0\u00C3\0\u00C4\0" +
        "\u2216\0\u2AE7\0\u2306\0\u0411\0\u2235\0\u212C\0\u0392\0\uD835\uDD05\uD835\uDD39\u02D8\0\u212C\0\u224E\0\u0427\0\u00A9\0\u0106\0\u22D2\0\u2145\0\u212D\0\u010C\0" +
        "\u00C7\0\u0108\0\u2230\0\u010A\0\u00B8\0\u00B7\0\u212D\0\u03A7\0\u2299\0\u2296\0\u2295\0\u2297\0\u2232\0\u201D\0\u2019\0\u2237\0\u2A74\0\u2261\0\u222F\0\u222E\0" +
        "\u2102\0\u2210\0\u2233\0\u2A2F\0\uD835\uDC9E\u22D3\0\u224D\0\u2145\0\u2911\0\u0402\0\u0405\0\u040F\0\u2021\0\u21A1\0\u2AE4\0\u010E\0\u0414\0\u2207\0\u0394\0" +
        "\uD835\uDD07\u00B4\0\u02D9\0\u02DD\0`\0\u02DC\0\u22C4\0\u2146\0\uD835\uDD3B\u00A8\0\u20DC\0\u2250\0\u222F\0\u00A8\0\u21D3\0\u21D0\0\u21D4\0\u2AE4\0\u27F8\0\u27FA\0" +
        "\u27F9\0\u21D2\0\u22A8\0\u21D1\0\u21D5\0\u2225\0\u2193\0\u2913\0\u21F5\0\u0311\0\u2950\0\u295E\0\u21BD\0\u2956\0\u295F\0\u21C1\0\u2957\0\u22A4\0\u21A7\0\u21D3\0" +
        "\uD835\uDC9F\u0110\0\u014A\0\u00D0\0\u00C9\0\u011A\0\u00CA\0\u042D\0\u0116\0\uD835\uDD08\u00C8\0\u2208\0\u0112\0\u25FB\0\u25AB\0\u0118\0\uD835\uDD3C\u0395\0\u2A75\0" +
        "\u2242\0\u21CC\0\u2130\0\u2A73\0\u0397\0\u00CB\0\u2203\0\u2147\0\u0424\0\uD835\uDD09\u25FC\0\u25AA\0\uD835\uDD3D\u2200\0\u2131\0\u2131\0\u0403\0>\0\u0393\0\u03DC\0" +
        "\u011E\0\u0122\0\u011C\0\u0413\0\u0120\0\uD835\uDD0A\u22D9\0\uD835\uDD3E\u2265\0\u22DB\0\u2267\0\u2AA2\0\u2277\0\u2A7E\0\u2273\0\uD835\uDCA2\u226B\0\u042A\0\u02C7\0" +
        "^\0\u0124\0\u210C\0\u210B\0\u210D\0\u2500\0\u210B\0\u0126\0\u224E\0\u224F\0\u0415\0\u0132\0\u0401\0\u00CD\0\u00CE\0\u0418\0\u0130\0\u2111\0\u00CC\0\u2111\0\u012A\0" +
        "\u2148\0\u21D2\0\u222C\0\u222B\0\u22C2\0\u2063\0\u2062\0\u012E\0\uD835\uDD40\u0399\0\u2110\0\u0128\0\u0406\0\u00CF\0\u0134\0\u0419\0\uD835\uDD0D\uD835\uDD41" +
        "\uD835\uDCA5\u0408\0\u0404\0\u0425\0\u040C\0\u039A\0\u0136\0\u041A\0\uD835\uDD0E\uD835\uDD42\uD835\uDCA6\u0409\0<\0\u0139\0\u039B\0\u27EA\0\u2112\0\u219E\0\u013D\0" +
        "\u013B\0\u041B\0\u27E8\0\u2190\0\u21E4\0\u21C6\0\u2308\0\u27E6\0\u2961\0\u21C3\0\u2959\0\u230A\0\u2194\0\u294E\0\u22A3\0\u21A4\0\u295A\0\u22B2\0\u29CF\0\u22B4\0" +
        "\u2951\0\u2960\0\u21BF\0\u2958\0\u21BC\0\u2952\0\u21D0\0\u21D4\0\u22DA\0\u2266\0\u2276\0\u2AA1\0\u2A7D\0\u2272\0\uD835\uDD0F\u22D8\0\u21DA\0\u013F\0\u27F5\0\u27F7\0" +
        "\u27F6\0\u27F8\0\u27FA\0\u27F9\0\uD835\uDD43\u2199\0\u2198\0\u2112\0\u21B0\0\u0141\0\u226A\0\u2905\0\u041C\0\u205F\0\u2133\0\uD835\uDD10\u2213\0\uD835\uDD44\u2133\0" +
        "\u039C\0\u040A\0\u0143\0\u0147\0\u0145\0\u041D\0\u200B\0\u200B\0\u200B\0\u200B\0\u226B\0\u226A\0\u000A\0\uD835\uDD11\u2060\0\u00A0\0\u2115\0\u2AEC\0\u2262\0\u226D\0" +
        "\u2226\0\u2209\0\u2260\0\u2242\u0338\u2204\0\u226F\0\u2271\0\u2267\u0338\u226B\u0338\u2279\0\u2A7E\u0338\u2275\0\u224E\u0338\u224F\u0338\u22EA\0\u29CF\u0338\u22EC\0" +
        "\u226E\0\u2270\0\u2278\0\u226A\u0338\u2A7D\u0338\u2274\0\u2AA2\u0338\u2AA1\u0338\u2280\0\u2AAF\u0338\u22E0\0\u220C\0\u22EB\0\u29D0\u0338\u22ED\0\u228F\u0338\u22E2\0" +
        "\u2290\u0338\u22E3\0\u2282\u20D2\u2288\0\u2281\0\u2AB0\u0338\u22E1\0\u227F\u0338\u2283\u20D2\u2289\0\u2241\0\u2244\0\u2247\0\u2249\0\u2224\0\uD835\uDCA9\u00D1\0" +
        "\u039D\0\u0152\0\u00D3\0\u00D4\0\u041E\0\u0150\0\uD835\uDD12\u00D2\0\u014C\0\u03A9\0\u039F\0\uD835\uDD46\u201C\0\u2018\0\u2A54\0\uD835\uDCAA\u00D8\0\u00D5\0\u2A37\0" +
        "\u00D6\0\u203E\0\u23DE\0\u23B4\0\u23DC\0\u2202\0\u041F\0\uD835\uDD13\u03A6\0\u03A0\0\u00B1\0\u210C\0\u2119\0\u2ABB\0\u227A\0\u2AAF\0\u227C\0\u227E\0\u2033\0\u220F\0" +
        "\u2237\0\u221D\0\uD835\uDCAB\u03A8\0\"\0\uD835\uDD14\u211A\0\uD835\uDCAC\u2910\0\u00AE\0\u0154\0\u27EB\0\u21A0\0\u2916\0\u0158\0\u0156\0\u0420\0\u211C\0\u220B\0" +
        "\u21CB\0\u296F\0\u211C\0\u03A1\0\u27E9\0\u2192\0\u21E5\0\u21C4\0\u2309\0\u27E7\0\u295D\0\u21C2\0\u2955\0\u230B\0\u22A2\0\u21A6\0\u295B\0\u22B3\0\u29D0\0\u22B5\0" +
        "\u294F\0\u295C\0\u21BE\0\u2954\0\u21C0\0\u2953\0\u21D2\0\u211D\0\u2970\0\u21DB\0\u211B\0\u21B1\0\u29F4\0\u0429\0\u0428\0\u042C\0\u015A\0\u2ABC\0\u0160\0\u015E\0" +
        "\u015C\0\u0421\0\uD835\uDD16\u2193\0\u2190\0\u2192\0\u2191\0\u03A3\0\u2218\0\uD835\uDD4A\u221A\0\u25A1\0\u2293\0\u228F\0\u2291\0\u2290\0\u2292\0\u2294\0\uD835\uDCAE" +
        "\u22C6\0\u22D0\0\u22D0\0\u2286\0\u227B\0\u2AB0\0\u227D\0\u227F\0\u220B\0\u2211\0\u22D1\0\u2283\0\u2287\0\u22D1\0\u00DE\0\u2122\0\u040B\0\u0426\0\u0009\0\u03A4\0" +
        "\u0164\0\u0162\0\u0422\0\uD835\uDD17\u2234\0\u0398\0\u205F\u200A\u2009\0\u223C\0\u2243\0\u2245\0\u2248\0\uD835\uDD4B\u20DB\0\uD835\uDCAF\u0166\0\u00DA\0\u219F\0" +
        "\u2949\0\u040E\0\u016C\0\u00DB\0\u0423\0\u0170\0\uD835\uDD18\u00D9\0\u016A\0_\0\u23DF\0\u23B5\0\u23DD\0\u22C3\0\u228E\0\u0172\0\uD835\uDD4C\u2191\0\u2912\0\u21C5\0" +
        "\u2195\0\u296E\0\u22A5\0\u21A5\0\u21D1\0\u21D5\0\u2196\0\u2197\0\u03D2\0\u03A5\0\u016E\0\uD835\uDCB0\u0168\0\u00DC\0\u22AB\0\u2AEB\0\u0412\0\u22A9\0\u2AE6\0\u22C1\0" +
        "\u2016\0\u2016\0\u2223\0|\0\u2758\0\u2240\0\u200A\0\uD835\uDD19\uD835\uDD4D\uD835\uDCB1\u22AA\0\u0174\0\u22C0\0\uD835\uDD1A\uD835\uDD4E\uD835\uDCB2\uD835\uDD1B" +
        "\u039E\0\uD835\uDD4F\uD835\uDCB3\u042F\0\u0407\0\u042E\0\u00DD\0\u0176\0\u042B\0\uD835\uDD1C\uD835\uDD50\uD835\uDCB4\u0178\0\u0416\0\u0179\0\u017D\0\u0417\0\u017B\0" +
        "\u200B\0\u0396\0\u2128\0\u2124\0\uD835\uDCB5\u00E1\0\u0103\0\u223E\0\u223E\u0333\u223F\0\u00E2\0\u00B4\0\u0430\0\u00E6\0\u2061\0\uD835\uDD1E\u00E0\0\u2135\0\u2135\0" +
        "\u03B1\0\u0101\0\u2A3F\0&\0\u2227\0\u2A55\0\u2A5C\0\u2A58\0\u2A5A\0\u2220\0\u29A4\0\u2220\0\u2221\0\u29A8\0\u29A9\0\u29AA\0\u29AB\0\u29AC\0\u29AD\0\u29AE\0\u29AF\0" +
        "\u221F\0\u22BE\0\u299D\0\u2222\0\u00C5\0\u237C\0\u0105\0\uD835\uDD52\u2248\0\u2A70\0\u2A6F\0\u224A\0\u224B\0'\0\u2248\0\u224A\0\u00E5\0\uD835\uDCB6*\0\u2248\0" +
        "\u224D\0\u00E3\0\u00E4\0\u2233\0\u2A11\0\u2AED\0\u224C\0\u03F6\0\u2035\0\u223D\0\u22CD\0\u22BD\0\u2305\0\u2305\0\u23B5\0\u23B6\0\u224C\0\u0431\0\u201E\0\u2235\0" +
        "\u2235\0\u29B0\0\u03F6\0\u212C\0\u03B2\0\u2136\0\u226C\0\uD835\uDD1F\u22C2\0\u25EF\0\u22C3\0\u2A00\0\u2A01\0\u2A02\0\u2A06\0\u2605\0\u25BD\0\u25B3\0\u2A04\0\u22C1\0" +
        "\u22C0\0\u290D\0\u29EB\0\u25AA\0\u25B4\0\u25BE\0\u25C2\0\u25B8\0\u2423\0\u2592\0\u2591\0\u2593\0\u2588\0=\u20E5\u2261\u20E5\u2310\0\uD835\uDD53\u22A5\0\u22A5\0" +
        "\u22C8\0\u2557\0\u2554\0\u2556\0\u2553\0\u2550\0\u2566\0\u2569\0\u2564\0\u2567\0\u255D\0\u255A\0\u255C\0\u2559\0\u2551\0\u256C\0\u2563\0\u2560\0\u256B\0\u2562\0" +
        "\u255F\0\u29C9\0\u2555\0\u2552\0\u2510\0\u250C\0\u2500\0\u2565\0\u2568\0\u252C\0\u2534\0\u229F\0\u229E\0\u22A0\0\u255B\0\u2558\0\u2518\0\u2514\0\u2502\0\u256A\0" +
        "\u2561\0\u255E\0\u253C\0\u2524\0\u251C\0\u2035\0\u02D8\0\u00A6\0\uD835\uDCB7\u204F\0\u223D\0\u22CD\0\\\0\u29C5\0\u27C8\0\u2022\0\u2022\0\u224E\0\u2AAE\0\u224F\0" +
        "\u224F\0\u0107\0\u2229\0\u2A44\0\u2A49\0\u2A4B\0\u2A47\0\u2A40\0\u2229\uFE00\u2041\0\u02C7\0\u2A4D\0\u010D\0\u00E7\0\u0109\0\u2A4C\0\u2A50\0\u010B\0\u00B8\0\u29B2\0" +
        "\u00A2\0\u00B7\0\uD835\uDD20\u0447\0\u2713\0\u2713\0\u03C7\0\u25CB\0\u29C3\0\u02C6\0\u2257\0\u21BA\0\u21BB\0\u00AE\0\u24C8\0\u229B\0\u229A\0\u229D\0\u2257\0\u2A10\0" +
        "\u2AEF\0\u29C2\0\u2663\0\u2663\0:\0\u2254\0\u2254\0,\0@\0\u2201\0\u2218\0\u2201\0\u2102\0\u2245\0\u2A6D\0\u222E\0\uD835\uDD54\u2210\0\u00A9\0\u2117\0\u21B5\0\u2717\0" +
        "\uD835\uDCB8\u2ACF\0\u2AD1\0\u2AD0\0\u2AD2\0\u22EF\0\u2938\0\u2935\0\u22DE\0\u22DF\0\u21B6\0\u293D\0\u222A\0\u2A48\0\u2A46\0\u2A4A\0\u228D\0\u2A45\0\u222A\uFE00" +
        "\u21B7\0\u293C\0\u22DE\0\u22DF\0\u22CE\0\u22CF\0\u00A4\0\u21B6\0\u21B7\0\u22CE\0\u22CF\0\u2232\0\u2231\0\u232D\0\u21D3\0\u2965\0\u2020\0\u2138\0\u2193\0\u2010\0" +
        "\u22A3\0\u290F\0\u02DD\0\u010F\0\u0434\0\u2146\0\u2021\0\u21CA\0\u2A77\0\u00B0\0\u03B4\0\u29B1\0\u297F\0\uD835\uDD21\u21C3\0\u21C2\0\u22C4\0\u22C4\0\u2666\0\u2666\0" +
        "\u00A8\0\u03DD\0\u22F2\0\u00F7\0\u00F7\0\u22C7\0\u22C7\0\u0452\0\u231E\0\u230D\0$\0\uD835\uDD55\u02D9\0\u2250\0\u2251\0\u2238\0\u2214\0\u22A1\0\u2306\0\u2193\0" +
        "\u21CA\0\u21C3\0\u21C2\0\u2910\0\u231F\0\u230C\0\uD835\uDCB9\u0455\0\u29F6\0\u0111\0\u22F1\0\u25BF\0\u25BE\0\u21F5\0\u296F\0\u29A6\0\u045F\0\u27FF\0\u2A77\0\u2251\0" +
        "\u00E9\0\u2A6E\0\u011B\0\u2256\0\u00EA\0\u2255\0\u044D\0\u0117\0\u2147\0\u2252\0\uD835\uDD22\u2A9A\0\u00E8\0\u2A96\0\u2A98\0\u2A99\0\u23E7\0\u2113\0\u2A95\0\u2A97\0" +
        "\u0113\0\u2205\0\u2205\0\u2205\0\u2003\0\u2004\0\u2005\0\u014B\0\u2002\0\u0119\0\uD835\uDD56\u22D5\0\u29E3\0\u2A71\0\u03B5\0\u03B5\0\u03F5\0\u2256\0\u2255\0\u2242\0" +
        "\u2A96\0\u2A95\0=\0\u225F\0\u2261\0\u2A78\0\u29E5\0\u2253\0\u2971\0\u212F\0\u2250\0\u2242\0\u03B7\0\u00F0\0\u00EB\0\u20AC\0!\0\u2203\0\u2130\0\u2147\0\u2252\0" +
        "\u0444\0\u2640\0\uFB03\0\uFB00\0\uFB04\0\uD835\uDD23\uFB01\0fj\u266D\0\uFB02\0\u25B1\0\u0192\0\uD835\uDD57\u2200\0\u22D4\0\u2AD9\0\u2A0D\0\u00BD\0\u2153\0\u00BC\0" +
        "\u2155\0\u2159\0\u215B\0\u2154\0\u2156\0\u00BE\0\u2157\0\u215C\0\u2158\0\u215A\0\u215D\0\u215E\0\u2044\0\u2322\0\uD835\uDCBB\u2267\0\u2A8C\0\u01F5\0\u03B3\0\u03DD\0" +
        "\u2A86\0\u011F\0\u011D\0\u0433\0\u0121\0\u2265\0\u22DB\0\u2265\0\u2267\0\u2A7E\0\u2A7E\0\u2AA9\0\u2A80\0\u2A82\0\u2A84\0\u22DB\uFE00\u2A94\0\uD835\uDD24\u226B\0" +
        "\u22D9\0\u2137\0\u0453\0\u2277\0\u2A92\0\u2AA5\0\u2AA4\0\u2269\0\u2A8A\0\u2A8A\0\u2A88\0\u2A88\0\u2269\0\u22E7\0\uD835\uDD58`\0\u210A\0\u2273\0\u2A8E\0\u2A90\0>\0" +
        "\u2AA7\0\u2A7A\0\u22D7\0\u2995\0\u2A7C\0\u2A86\0\u2978\0\u22D7\0\u22DB\0\u2A8C\0\u2277\0\u2273\0\u2269\uFE00\u2269\uFE00\u21D4\0\u200A\0\u00BD\0\u210B\0\u044A\0" +
        "\u2194\0\u2948\0\u21AD\0\u210F\0\u0125\0\u2665\0\u2665\0\u2026\0\u22B9\0\uD835\uDD25\u2925\0\u2926\0\u21FF\0\u223B\0\u21A9\0\u21AA\0\uD835\uDD59\u2015\0\uD835\uDCBD" +
        "\u210F\0\u0127\0\u2043\0\u2010\0\u00ED\0\u2063\0\u00EE\0\u0438\0\u0435\0\u00A1\0\u21D4\0\uD835\uDD26\u00EC\0\u2148\0\u2A0C\0\u222D\0\u29DC\0\u2129\0\u0133\0\u012B\0" +
        "\u2111\0\u2110\0\u2111\0\u0131\0\u22B7\0\u01B5\0\u2208\0\u2105\0\u221E\0\u29DD\0\u0131\0\u222B\0\u22BA\0\u2124\0\u22BA\0\u2A17\0\u2A3C\0\u0451\0\u012F\0\uD835\uDD5A" +
        "\u03B9\0\u2A3C\0\u00BF\0\uD835\uDCBE\u2208\0\u22F9\0\u22F5\0\u22F4\0\u22F3\0\u2208\0\u2062\0\u0129\0\u0456\0\u00EF\0\u0135\0\u0439\0\uD835\uDD27\u0237\0\uD835\uDD5B" +
        "\uD835\uDCBF\u0458\0\u0454\0\u03BA\0\u03F0\0\u0137\0\u043A\0\uD835\uDD28\u0138\0\u0445\0\u045C\0\uD835\uDD5C\uD835\uDCC0\u21DA\0\u21D0\0\u291B\0\u290E\0\u2266\0" +
        "\u2A8B\0\u2962\0\u013A\0\u29B4\0\u2112\0\u03BB\0\u27E8\0\u2991\0\u27E8\0\u2A85\0\u00AB\0\u2190\0\u21E4\0\u291F\0\u291D\0\u21A9\0\u21AB\0\u2939\0\u2973\0\u21A2\0" +
        "\u2AAB\0\u2919\0\u2AAD\0\u2AAD\uFE00\u290C\0\u2772\0{\0[\0\u298B\0\u298F\0\u298D\0\u013E\0\u013C\0\u2308\0{\0\u043B\0\u2936\0\u201C\0\u201E\0\u2967\0\u294B\0\u21B2\0" +
        "\u2264\0\u2190\0\u21A2\0\u21BD\0\u21BC\0\u21C7\0\u2194\0\u21C6\0\u21CB\0\u21AD\0\u22CB\0\u22DA\0\u2264\0\u2266\0\u2A7D\0\u2A7D\0\u2AA8\0\u2A7F\0\u2A81\0\u2A83\0" +
        "\u22DA\uFE00\u2A93\0\u2A85\0\u22D6\0\u22DA\0\u2A8B\0\u2276\0\u2272\0\u297C\0\u230A\0\uD835\uDD29\u2276\0\u2A91\0\u21BD\0\u21BC\0\u296A\0\u2584\0\u0459\0\u226A\0" +
        "\u21C7\0\u231E\0\u296B\0\u25FA\0\u0140\0\u23B0\0\u23B0\0\u2268\0\u2A89\0\u2A89\0\u2A87\0\u2A87\0\u2268\0\u22E6\0\u27EC\0\u21FD\0\u27E6\0\u27F5\0\u27F7\0\u27FC\0" +
        "\u27F6\0\u21AB\0\u21AC\0\u2985\0\uD835\uDD5D\u2A2D\0\u2A34\0\u2217\0_\0\u25CA\0\u25CA\0\u29EB\0(\0\u2993\0\u21C6\0\u231F\0\u21CB\0\u296D\0\u200E\0\u22BF\0\u2039\0" +
        "\uD835\uDCC1\u21B0\0\u2272\0\u2A8D\0\u2A8F\0[\0\u2018\0\u201A\0\u0142\0<\0\u2AA6\0\u2A79\0\u22D6\0\u22CB\0\u22C9\0\u2976\0\u2A7B\0\u2996\0\u25C3\0\u22B4\0\u25C2\0" +
        "\u294A\0\u2966\0\u2268\uFE00\u2268\uFE00\u223A\0\u00AF\0\u2642\0\u2720\0\u2720\0\u21A6\0\u21A6\0\u21A7\0\u21A4\0\u21A5\0\u25AE\0\u2A29\0\u043C\0\u2014\0\u2221\0" +
        "\uD835\uDD2A\u2127\0\u00B5\0\u2223\0*\0\u2AF0\0\u00B7\0\u2212\0\u229F\0\u2238\0\u2A2A\0\u2ADB\0\u2026\0\u2213\0\u22A7\0\uD835\uDD5E\u2213\0\uD835\uDCC2\u223E\0" +
        "\u03BC\0\u22B8\0\u22B8\0\u22D9\u0338\u226B\u20D2\u226B\u0338\u21CD\0\u21CE\0\u22D8\u0338\u226A\u20D2\u226A\u0338\u21CF\0\u22AF\0\u22AE\0\u2207\0\u0144\0\u2220\u20D2" +
        "\u2249\0\u2A70\u0338\u224B\u0338\u0149\0\u2249\0\u266E\0\u266E\0\u2115\0\u00A0\0\u224E\u0338\u224F\u0338\u2A43\0\u0148\0\u0146\0\u2247\0\u2A6D\u0338\u2A42\0\u043D\0" +
        "\u2013\0\u2260\0\u21D7\0\u2924\0\u2197\0\u2197\0\u2250\u0338\u2262\0\u2928\0\u2242\u0338\u2204\0\u2204\0\uD835\uDD2B\u2267\u0338\u2271\0\u2271\0\u2267\u0338" +
        "\u2A7E\u0338\u2A7E\u0338\u2275\0\u226F\0\u226F\0\u21CE\0\u21AE\0\u2AF2\0\u220B\0\u22FC\0\u22FA\0\u220B\0\u045A\0\u21CD\0\u2266\u0338\u219A\0\u2025\0\u2270\0\u219A\0" +
        "\u21AE\0\u2270\0\u2266\u0338\u2A7D\u0338\u2A7D\u0338\u226E\0\u2274\0\u226E\0\u22EA\0\u22EC\0\u2224\0\uD835\uDD5F\u00AC\0\u2209\0\u22F9\u0338\u22F5\u0338\u2209\0" +
        "\u22F7\0\u22F6\0\u220C\0\u220C\0\u22FE\0\u22FD\0\u2226\0\u2226\0\u2AFD\u20E5\u2202\u0338\u2A14\0\u2280\0\u22E0\0\u2AAF\u0338\u2280\0\u2AAF\u0338\u21CF\0\u219B\0" +
        "\u2933\u0338\u219D\u0338\u219B\0\u22EB\0\u22ED\0\u2281\0\u22E1\0\u2AB0\u0338\uD835\uDCC3\u2224\0\u2226\0\u2241\0\u2244\0\u2244\0\u2224\0\u2226\0\u22E2\0\u22E3\0" +
        "\u2284\0\u2AC5\u0338\u2288\0\u2282\u20D2\u2288\0\u2AC5\u0338\u2281\0\u2AB0\u0338\u2285\0\u2AC6\u0338\u2289\0\u2283\u20D2\u2289\0\u2AC6\u0338\u2279\0\u00F1\0\u2278\0" +
        "\u22EA\0\u22EC\0\u22EB\0\u22ED\0\u03BD\0#\0\u2116\0\u2007\0\u22AD\0\u2904\0\u224D\u20D2\u22AC\0\u2265\u20D2>\u20D2\u29DE\0\u2902\0\u2264\u20D2<\u20D2\u22B4\u20D2" +
        "\u2903\0\u22B5\u20D2\u223C\u20D2\u21D6\0\u2923\0\u2196\0\u2196\0\u2927\0\u24C8\0\u00F3\0\u229B\0\u229A\0\u00F4\0\u043E\0\u229D\0\u0151\0\u2A38\0\u2299\0\u29BC\0" +
        "\u0153\0\u29BF\0\uD835\uDD2C\u02DB\0\u00F2\0\u29C1\0\u29B5\0\u03A9\0\u222E\0\u21BA\0\u29BE\0\u29BB\0\u203E\0\u29C0\0\u014D\0\u03C9\0\u03BF\0\u29B6\0\u2296\0" +
        "\uD835\uDD60\u29B7\0\u29B9\0\u2295\0\u2228\0\u21BB\0\u2A5D\0\u2134\0\u2134\0\u00AA\0\u00BA\0\u22B6\0\u2A56\0\u2A57\0\u2A5B\0\u2134\0\u00F8\0\u2298\0\u00F5\0\u2297\0" +
        "\u2A36\0\u00F6\0\u233D\0\u2225\0\u00B6\0\u2225\0\u2AF3\0\u2AFD\0\u2202\0\u043F\0%\0.\0\u2030\0\u22A5\0\u2031\0\uD835\uDD2D\u03C6\0\u03D5\0\u2133\0\u260E\0\u03C0\0" +
        "\u22D4\0\u03D6\0\u210F\0\u210E\0\u210F\0+\0\u2A23\0\u229E\0\u2A22\0\u2214\0\u2A25\0\u2A72\0\u00B1\0\u2A26\0\u2A27\0\u00B1\0\u2A15\0\uD835\uDD61\u00A3\0\u227A\0" +
        "\u2AB3\0\u2AB7\0\u227C\0\u2AAF\0\u227A\0\u2AB7\0\u227C\0\u2AAF\0\u2AB9\0\u2AB5\0\u22E8\0\u227E\0\u2032\0\u2119\0\u2AB5\0\u2AB9\0\u22E8\0\u220F\0\u232E\0\u2312\0" +
        "\u2313\0\u221D\0\u221D\0\u227E\0\u22B0\0\uD835\uDCC5\u03C8\0\u2008\0\uD835\uDD2E\u2A0C\0\uD835\uDD62\u2057\0\uD835\uDCC6\u210D\0\u2A16\0?\0\u225F\0\"\0\u21DB\0" +
        "\u21D2\0\u291C\0\u290F\0\u2964\0\u223D\u0331\u0155\0\u221A\0\u29B3\0\u27E9\0\u2992\0\u29A5\0\u27E9\0\u00BB\0\u2192\0\u2975\0\u21E5\0\u2920\0\u2933\0\u291E\0\u21AA\0" +
        "\u21AC\0\u2945\0\u2974\0\u21A3\0\u219D\0\u291A\0\u2236\0\u211A\0\u290D\0\u2773\0}\0]\0\u298C\0\u298E\0\u2990\0\u0159\0\u0157\0\u2309\0}\0\u0440\0\u2937\0\u2969\0" +
        "\u201D\0\u201D\0\u21B3\0\u211C\0\u211B\0\u211C\0\u211D\0\u25AD\0\u00AE\0\u297D\0\u230B\0\uD835\uDD2F\u21C1\0\u21C0\0\u296C\0\u03C1\0\u03F1\0\u2192\0\u21A3\0\u21C1\0" +
        "\u21C0\0\u21C4\0\u21CC\0\u21C9\0\u219D\0\u22CC\0\u02DA\0\u2253\0\u21C4\0\u21CC\0\u200F\0\u23B1\0\u23B1\0\u2AEE\0\u27ED\0\u21FE\0\u27E7\0\u2986\0\uD835\uDD63\u2A2E\0" +
        "\u2A35\0)\0\u2994\0\u2A12\0\u21C9\0\u203A\0\uD835\uDCC7\u21B1\0]\0\u2019\0\u2019\0\u22CC\0\u22CA\0\u25B9\0\u22B5\0\u25B8\0\u29CE\0\u2968\0\u211E\0\u015B\0\u201A\0" +
        "\u227B\0\u2AB4\0\u2AB8\0\u0161\0\u227D\0\u2AB0\0\u015F\0\u015D\0\u2AB6\0\u2ABA\0\u22E9\0\u2A13\0\u227F\0\u0441\0\u22C5\0\u22A1\0\u2A66\0\u21D8\0\u2925\0\u2198\0" +
        "\u2198\0\u00A7\0;\0\u2929\0\u2216\0\u2216\0\u2736\0\uD835\uDD30\u2322\0\u266F\0\u0449\0\u0448\0\u2223\0\u2225\0\u00AD\0\u03C3\0\u03C2\0\u03C2\0\u223C\0\u2A6A\0" +
        "\u2243\0\u2243\0\u2A9E\0\u2AA0\0\u2A9D\0\u2A9F\0\u2246\0\u2A24\0\u2972\0\u2190\0\u2216\0\u2A33\0\u29E4\0\u2223\0\u2323\0\u2AAA\0\u2AAC\0\u2AAC\uFE00\u044C\0/\0" +
        "\u29C4\0\u233F\0\uD835\uDD64\u2660\0\u2660\0\u2225\0\u2293\0\u2293\uFE00\u2294\0\u2294\uFE00\u228F\0\u2291\0\u228F\0\u2291\0\u2290\0\u2292\0\u2290\0\u2292\0\u25A1\0" +
        "\u25A1\0\u25AA\0\u25AA\0\u2192\0\uD835\uDCC8\u2216\0\u2323\0\u22C6\0\u2606\0\u2605\0\u03F5\0\u03D5\0\u00AF\0\u2282\0\u2AC5\0\u2ABD\0\u2286\0\u2AC3\0\u2AC1\0\u2ACB\0" +
        "\u228A\0\u2ABF\0\u2979\0\u2282\0\u2286\0\u2AC5\0\u228A\0\u2ACB\0\u2AC7\0\u2AD5\0\u2AD3\0\u227B\0\u2AB8\0\u227D\0\u2AB0\0\u2ABA\0\u2AB6\0\u22E9\0\u227F\0\u2211\0" +
        "\u266A\0\u2283\0\u00B9\0\u00B2\0\u00B3\0\u2AC6\0\u2ABE\0\u2AD8\0\u2287\0\u2AC4\0\u27C9\0\u2AD7\0\u297B\0\u2AC2\0\u2ACC\0\u228B\0\u2AC0\0\u2283\0\u2287\0\u2AC6\0" +
        "\u228B\0\u2ACC\0\u2AC8\0\u2AD4\0\u2AD6\0\u21D9\0\u2926\0\u2199\0\u2199\0\u292A\0\u00DF\0\u2316\0\u03C4\0\u23B4\0\u0165\0\u0163\0\u0442\0\u20DB\0\u2315\0\uD835\uDD31" +
        "\u2234\0\u2234\0\u03B8\0\u03D1\0\u03D1\0\u2248\0\u223C\0\u2009\0\u2248\0\u223C\0\u00FE\0\u02DC\0\u00D7\0\u22A0\0\u2A31\0\u2A30\0\u222D\0\u2928\0\u22A4\0\u2336\0" +
        "\u2AF1\0\uD835\uDD65\u2ADA\0\u2929\0\u2034\0\u2122\0\u25B5\0\u25BF\0\u25C3\0\u22B4\0\u225C\0\u25B9\0\u22B5\0\u25EC\0\u225C\0\u2A3A\0\u2A39\0\u29CD\0\u2A3B\0\u23E2\0" +
        "\uD835\uDCC9\u0446\0\u045B\0\u0167\0\u226C\0\u219E\0\u21A0\0\u21D1\0\u2963\0\u00FA\0\u2191\0\u045E\0\u016D\0\u00FB\0\u0443\0\u21C5\0\u0171\0\u296E\0\u297E\0" +
        "\uD835\uDD32\u00F9\0\u21BF\0\u21BE\0\u2580\0\u231C\0\u231C\0\u230F\0\u25F8\0\u016B\0\u00A8\0\u0173\0\uD835\uDD66\u2191\0\u2195\0\u21BF\0\u21BE\0\u228E\0\u03C5\0" +
        "\u03D2\0\u03C5\0\u21C8\0\u231D\0\u231D\0\u230E\0\u016F\0\u25F9\0\uD835\uDCCA\u22F0\0\u0169\0\u25B5\0\u25B4\0\u21C8\0\u00FC\0\u29A7\0\u21D5\0\u2AE8\0\u2AE9\0\u22A8\0" +
        "\u299C\0\u03F5\0\u03F0\0\u2205\0\u03D5\0\u03D6\0\u221D\0\u2195\0\u03F1\0\u03C2\0\u228A\uFE00\u2ACB\uFE00\u228B\uFE00\u2ACC\uFE00\u03D1\0\u22B2\0\u22B3\0\u0432\0" +
        "\u22A2\0\u2228\0\u22BB\0\u225A\0\u22EE\0|\0|\0\uD835\uDD33\u22B2\0\u2282\u20D2\u2283\u20D2\uD835\uDD67\u221D\0\u22B3\0\uD835\uDCCB\u2ACB\uFE00\u228A\uFE00" +
        "\u2ACC\uFE00\u228B\uFE00\u299A\0\u0175\0\u2A5F\0\u2227\0\u2259\0\u2118\0\uD835\uDD34\uD835\uDD68\u2118\0\u2240\0\u2240\0\uD835\uDCCC\u22C2\0\u25EF\0\u22C3\0\u25BD\0" +
        "\uD835\uDD35\u27FA\0\u27F7\0\u03BE\0\u27F8\0\u27F5\0\u27FC\0\u22FB\0\u2A00\0\uD835\uDD69\u2A01\0\u2A02\0\u27F9\0\u27F6\0\uD835\uDCCD\u2A06\0\u2A04\0\u25B3\0\u22C1\0" +
        "\u22C0\0\u00FD\0\u044F\0\u0177\0\u044B\0\u00A5\0\uD835\uDD36\u0457\0\uD835\uDD6A\uD835\uDCCE\u044E\0\u00FF\0\u017A\0\u017E\0\u0437\0\u017C\0\u2128\0\u03B6\0" +
        "\uD835\uDD37\u0436\0\u21DD\0\uD835\uDD6B\uD835\uDCCF\u200D\0\u200C\0";
}
