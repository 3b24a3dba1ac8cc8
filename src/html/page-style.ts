/** Looks of a page: no file, no font and no picture from elsewhere; dark on white, at least 4.5:1; on paper A4 as Nghị định 30 sets it. */
export const pageStyle = `
:root{color-scheme:light;--ink:#1a1a1a;--soft:#4a4a4a;--rule:#8a8a8a;--line:#c8c8c8;--head:#e8eef5;--accent:#1f4e79;--warn:#8a1c12}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;color:var(--ink);background:#fff;font:1.0625rem/1.5 "Times New Roman","Liberation Serif",Tinos,serif;overflow-wrap:break-word}
.skip{position:absolute;left:-100rem;padding:.5rem 1rem;background:#fff}
.skip:focus{left:.5rem;top:.5rem;z-index:2}
header,nav,main,footer{max-width:66rem;margin:0 auto;padding:0 1rem}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
a{color:var(--accent)}
.banner{margin:0;padding:.4rem 1rem;border:3px double var(--warn);color:var(--warn);background:#fff;font-weight:bold;text-align:center}
.bodies{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem 2rem;margin:1.5rem 0}
.bodies p{margin:0;text-align:center}
.bodies strong{display:block}
h1{margin:1.5rem 0 .5rem;font-size:1.6rem;line-height:1.3;text-align:center}
h1 span{display:block}
.about{text-align:center;color:var(--soft)}
h2{margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:2px solid var(--accent);font-size:1.35rem}
h3{margin:1.75rem 0 .5rem;font-size:1.15rem}
h4{margin:1.25rem 0 .4rem;font-size:1.0625rem;font-style:italic}
p{margin:.5rem 0}
ul{margin:.5rem 0;padding-left:1.5rem}
nav{margin-top:1.5rem}
nav ol{margin:0;padding-left:0;list-style:none;columns:2 22rem}
nav li{padding:.2rem 0;break-inside:avoid}
.wide{overflow-x:auto;margin:.75rem 0}
table{width:100%;border-collapse:collapse;font-size:.95rem;line-height:1.35}
caption{padding:.4rem 0;text-align:left;font-weight:bold}
th,td{padding:.35rem .5rem;border:1px solid var(--rule);text-align:left;vertical-align:top;overflow-wrap:break-word;min-width:3.2rem}
thead th{background:var(--head);white-space:normal}
tbody th{min-width:10rem;font-weight:normal}
tbody .group th{background:#f4f4f4}
.group strong,.group span{display:block}
.text{min-width:11rem}
.short{min-width:6.5rem}
tfoot th,tfoot td{font-weight:bold}
.number{text-align:right;white-space:nowrap}
figure{margin:1.25rem 0}
figure svg{display:block;width:100%;min-width:36rem;max-width:46rem;height:auto;margin:0 auto}
figcaption{margin:.4rem 0;text-align:center;font-style:italic}
summary{cursor:pointer;padding:.25rem 0;color:var(--accent)}
.search{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .75rem;margin:1rem 0 .25rem}
.search input{flex:0 1 22rem;min-width:10rem;padding:.35rem .5rem;border:1px solid var(--rule);font:inherit;color:inherit;background:#fff}
.search output{color:var(--soft)}
footer{margin-top:2.5rem;padding-bottom:2rem;color:var(--soft)}
[hidden]{display:none!important}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{
@page{size:A4;margin:20mm 15mm 20mm 30mm;@top-center{content:counter(page);font:13pt "Times New Roman","Liberation Serif",serif}}
@page :first{@top-center{content:""}}
@page wide{size:A4 landscape;margin:20mm 15mm 20mm 20mm}
body{font-size:13pt;line-height:1.3}
header,nav,main,footer{max-width:none;padding:0}
.skip,.search,nav,details{display:none}
.appendix{page:wide;break-before:page}
h2{margin-top:8mm}
.wide{overflow:visible;margin:3mm 0}
table{width:calc(100% - .3mm);font-size:10.5pt}
.bodies{flex-wrap:nowrap;margin:4mm 0}
.bodies p{flex:1 1 0;font-size:12pt}
.bodies p:last-child{flex:none;white-space:nowrap}
.group{break-after:avoid}
thead{display:table-header-group}
tfoot{display:table-row-group}
tr,figure{break-inside:avoid}
h2,h3,h4,caption{break-after:avoid}
th,td{min-width:0;padding:.8mm 1.2mm}
tbody th{min-width:38mm}
.text{min-width:30mm}
.short{min-width:22mm}
thead th{print-color-adjust:exact}
figure svg{min-width:0;max-width:160mm}
a{color:inherit;text-decoration:none}
}`;

/** A line of CSS that says a text at the foot of every printed page. */
export const onEveryPage = (text: string): string =>
  `@media print{@page{@bottom-center{content:${cssText(text)};color:#8a1c12;font:bold 11pt "Times New Roman","Liberation Serif",serif}}}`;

/** A text as CSS holds it: everything but letters, digits and spaces by its number, so that none ends the text or the style. */
const cssText = (text: string): string =>
  `"${[...text].map(letter => (/[\p{L}\p{N} ]/u.test(letter) ? letter : `\\${letter.codePointAt(0)?.toString(16)} `)).join('')}"`;
