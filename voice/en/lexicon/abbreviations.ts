type Table = Readonly<Record<string, string>>;

/** Before a name, with or without their dot: Dr. Kim, Mrs Park. 'Ms' is said with a z. */
export const titles: Table = {
  Mr: 'mister', Mrs: 'missus', Ms: 'miz', Messrs: 'messieurs', Dr: 'doctor', Prof: 'professor', Rev: 'reverend', Hon: 'honorable', Gov: 'governor', Sen: 'senator', Rep: 'representative', Pres: 'president', Gen: 'general', Col: 'colonel', Maj: 'major', Capt: 'captain', Lt: 'lieutenant', Sgt: 'sergeant', Cpl: 'corporal', Cmdr: 'commander', Adm: 'admiral', St: 'saint', Mt: 'mount', Ft: 'fort', Supt: 'superintendent', Insp: 'inspector', Atty: 'attorney',
}; // prettier-ignore

/** Those that are words without a dot, or something else. */
export const onlyDotted: ReadonlySet<string> = new Set('Hon Gen Rep Sen Col Maj Pres Gov Rev Adm Ft Mt Insp Atty'.split(' '));

/** Behind a name: Elm St., Fifth Ave. Dot or not before a comma, a number, or the end. */
export const streets: Table = {
  St: 'street', Ave: 'avenue', Av: 'avenue', Blvd: 'boulevard', Rd: 'road', Dr: 'drive', Ln: 'lane', Ct: 'court', Pl: 'place', Sq: 'square', Hwy: 'highway', Pkwy: 'parkway', Expy: 'expressway', Ter: 'terrace', Cir: 'circle', Trl: 'trail', Fwy: 'freeway', Pk: 'park', Stn: 'station', Sta: 'station',
}; // prettier-ignore

/** Behind a name, with a dot. */
export const suffixes: Table = {
  Jr: 'junior', Sr: 'senior', Inc: 'incorporated', Ltd: 'limited', Corp: 'corporation', Co: 'company', Bros: 'brothers', Univ: 'university', Assn: 'association', Esq: 'esquire',
}; // prettier-ignore

/** Before a number: No. 5, p. 12, Rm. 305. */
export const numbered: Table = {
  No: 'number', Nos: 'numbers', Rm: 'room', Apt: 'apartment', Bldg: 'building', Fl: 'floor', Ste: 'suite', Vol: 'volume', Ch: 'chapter', Chap: 'chapter', Sec: 'section', Sect: 'section', Art: 'article', Para: 'paragraph', Fig: 'figure', Figs: 'figures', Ver: 'version', Ext: 'extension', Tel: 'telephone', Pt: 'part', Ep: 'episode', Ed: 'edition', Pg: 'page', Pgs: 'pages', P: 'page', Pp: 'pages', Ln: 'line', Cl: 'clause', App: 'appendix', Qty: 'quantity', Rte: 'route', Subpara: 'subparagraph', C: 'circa', Ca: 'circa',
}; // prettier-ignore

/** Wherever they stand, with their dots. */
export const dotted: Table = {
  'e.g.': 'for example', 'E.g.': 'for example', 'i.e.': 'that is', 'I.e.': 'that is', 'etc.': 'et cetera', 'et al.': 'and others', 'vs.': 'versus', 'Vs.': 'versus', 'cf.': 'compare', 'a.k.a.': 'also known as', 'approx.': 'approximately', 'Approx.': 'approximately', 'dept.': 'department', 'Dept.': 'department', 'govt.': 'government', 'Govt.': 'government', 'min.': 'minimum', 'Min.': 'minimum', 'max.': 'maximum', 'Max.': 'maximum', 'incl.': 'including', 'Incl.': 'including', 'excl.': 'excluding', 'Excl.': 'excluding', 'ext.': 'extension', 'Ext.': 'extension', 'tel.': 'telephone', 'Tel.': 'telephone', 'TEL.': 'telephone', 'Fax.': 'fax', 'misc.': 'miscellaneous', 'Misc.': 'miscellaneous', 'temp.': 'temperature', 'Temp.': 'temperature', 'est.': 'established', 'Est.': 'established', 'attn.': 'attention', 'Attn.': 'attention', 'appt.': 'appointment', 'Appt.': 'appointment', 'reg.': 'registration', 'Reg.': 'registration', 'ref.': 'reference', 'Ref.': 'reference', 'doc.': 'document', 'cert.': 'certificate', 'Cert.': 'certificate', 'natl.': 'national', 'intl.': 'international', 'Intl.': 'international', "Int'l": 'international', "int'l": 'international', "Nat'l": 'national', "Gov't": 'government', "gov't": 'government', "Dep't": 'department', 'avg.': 'average', 'Avg.': 'average', 'hrs.': 'hours', 'mins.': 'minutes', 'secs.': 'seconds', 'Bldg.': 'building', 'bldg.': 'building', 'apt.': 'apartment', 'Apt.': 'apartment', 'Univ.': 'university', 'Ph.D.': 'PHD', 'PhD': 'PHD', 'M.D.': 'MD', 'B.A.': 'BA', 'M.A.': 'MA', 'B.S.': 'BS', 'M.S.': 'MS', 'D.C.': 'DC', 'U.S.': 'US', 'U.S.A.': 'USA', 'U.K.': 'UK', 'U.N.': 'UN', 'E.U.': 'EU', 'P.O.': 'PO', 'P.S.': 'PS', 'R.S.V.P.': 'RSVP', 'R.O.K.': 'ROK', 'N.B.': 'NB',
}; // prettier-ignore

/** Without dots, as a word by itself. */
export const plain: Table = {
  vs: 'versus', etc: 'et cetera', 'w/o': 'without', 'w/': 'with', 'c/o': 'care of', 'n/a': 'not applicable', 'N/A': 'not applicable', approx: 'approximately', Dept: 'department', Govt: 'government', Tel: 'telephone', TEL: 'telephone', Qty: 'quantity', Attn: 'attention', aka: 'also known as', 'a/c': 'account', 'b/w': 'between', ASAP: 'as soon as possible', DOB: 'date of birth', 'Wi-Fi': 'wifi', 'wi-fi': 'wifi', 'Wi-fi': 'wifi', 'X-ray': 'X ray', 'x-ray': 'X ray',
}; // prettier-ignore

/** States of the USA (USPS Publication 28, appendix B), said where a ZIP code follows or a town and a comma stand before. */
export const states: Table = {
  AL: 'Alabama', AK: 'Alaska', AZ: 'Arizona', AR: 'Arkansas', CA: 'California', CO: 'Colorado', CT: 'Connecticut', DE: 'Delaware', FL: 'Florida', GA: 'Georgia', HI: 'Hawaii', ID: 'Idaho', IL: 'Illinois', IN: 'Indiana', IA: 'Iowa', KS: 'Kansas', KY: 'Kentucky', LA: 'Louisiana', ME: 'Maine', MD: 'Maryland', MA: 'Massachusetts', MI: 'Michigan', MN: 'Minnesota', MS: 'Mississippi', MO: 'Missouri', MT: 'Montana', NE: 'Nebraska', NV: 'Nevada', NH: 'New Hampshire', NJ: 'New Jersey', NM: 'New Mexico', NY: 'New York', NC: 'North Carolina', ND: 'North Dakota', OH: 'Ohio', OK: 'Oklahoma', OR: 'Oregon', PA: 'Pennsylvania', RI: 'Rhode Island', SC: 'South Carolina', SD: 'South Dakota', TN: 'Tennessee', TX: 'Texas', UT: 'Utah', VT: 'Vermont', VA: 'Virginia', WA: 'Washington', WV: 'West Virginia', WI: 'Wisconsin', WY: 'Wyoming', DC: 'DC',
}; // prettier-ignore

/** Names that Roman numerals follow as ordinals: Elizabeth II is the second. */
export const rulers: ReadonlySet<string> = new Set(
  `Elizabeth Henry Louis Charles George William Edward Richard James Paul Benedict Pius Nicholas Alexander Catherine Napoleon Frederick Peter Philip Ferdinand
  Leopold Rama Ramses Ramesses Francis Emmanuel Gregory Clement Leo Innocent Urban Constantine Mehmed Murad Suleiman Ivan Mary Harald Haakon Olav Gustav Christian Baudouin
  Albert Carlos Felipe Alfonso Isabella Pedro Otto Rudolf Joseph Abdullah Hussein Hassan Mohammed Darius Xerxes Ptolemy Thutmose Amenhotep Seti Wilhelm Friedrich
  Maximilian Umberto Stephen John Theodore Boniface Celestine Margrethe Beatrix Juliana Willem Akbar Selim Ahmed Osman Tutankhamun Artaxerxes Cyrus Justinian Basil`.split(
    /\s+/,
  ),
);
