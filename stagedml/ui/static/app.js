"use strict";(()=>{var Jo=Object.create;var vr=Object.defineProperty;var Ao=Object.getOwnPropertyDescriptor;var Xo=Object.getOwnPropertyNames;var Fo=Object.getPrototypeOf,Vo=Object.prototype.hasOwnProperty;var lt=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var Io=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Xo(t))!Vo.call(e,s)&&s!==n&&vr(e,s,{get:()=>t[s],enumerable:!(r=Ao(t,s))||r.enumerable});
return e};var p=(e,t,n)=>(n=e!=null?Jo(Fo(e)):{},Io(t||!e||!e.__esModule?vr(n,"default",{value:e,enumerable:!0}):n,e));var kr=lt((gc,Sr)=>{Sr.exports=globalThis.stagedmlVendor.preact});var j=lt((bc,$r)=>{$r.exports=globalThis.stagedmlVendor["preact/hooks"]});var g=lt((kc,jr)=>{jr.exports=globalThis.stagedmlVendor["preact/jsx-runtime"]});var Kr=lt((Nc,Hr)=>{Hr.exports=globalThis.stagedmlVendor["vendor/echarts"]});var Cs=lt((Gu,$s)=>{$s.exports=globalThis.stagedmlVendor["@dagrejs/dagre"]});var bo=lt((dp,go)=>{go.exports=globalThis.stagedmlVendor["@tanstack/virtual-core"]});var Jn=p(kr(),1),Xe=p(j(),1);var Dt=p(j(),1),Tt=class extends Error{constructor(n,r){super(n);this.status=r}status},Do=()=>document.querySelector('meta[name="stagedml-mode"]')?.content,oe=()=>Do()===
"static";function Tr(e,t={}){let n=`api/${e.split("/").map(encodeURIComponent).join("/")}`;if(oe())return`${n}.json`;let r=Object.entries(t).filter(([,s])=>s!==
void 0);return r.length?`${n}?${new URLSearchParams(r.map(([s,o])=>[s,String(o)])).toString()}`:n}function ct(e,t){return["files",e.slice(e.lastIndexOf("/")+1),
...t.split("/")].map(encodeURIComponent).join("/")}async function zo(e){let t=await e.text();try{let{error:n,hint:r}=JSON.parse(t);if(typeof n=="string")return typeof r==
"string"?`${n}
${r}`:n}catch{}return e.status===401||e.status===403?"This address is not open to you. Open the one that `stagedml ui` has printed.":e.status===404?oe()?"This s\
napshot does not hold that.":"There is no such thing here.":`The server answered ${e.status} ${e.statusText}.`}async function Xn(e,t){let n;try{n=await fetch(e,
{credentials:"same-origin",...t})}catch{throw new Tt("Nothing answers. Does `stagedml ui` still run?",0)}if(!n.ok)throw new Tt(await zo(n),n.status);return n}function jo(e){
return new Promise((t,n)=>{let r=document.createElement("script"),s=()=>n(new Tt("This snapshot does not hold that.",404));r.src=Tr(e).replace(/on$/,""),r.onload=
()=>{let o=globalThis.stagedmlData;r.remove(),o&&e in o?t(o[e]):s()},r.onerror=s,document.head.append(r)})}async function ut(e,t={}){return oe()&&location.protocol===
"file:"?jo(e):await(await Xn(Tr(e,t))).json()}async function mt(e){return await(await Xn(e)).text()}async function zt(e,t,n){await Xn(`api/${e}`,{method:"POST",
headers:{"Content-Type":"application/json","X-CSRF-Token":n},body:JSON.stringify(t)})}var Bo=64,Fe=new Map;function Cr(e){for(let t of e.used)t()}function Er(e,t){
let n=++t.asked,r=()=>Fe.get(e)!==t||t.asked!==n;t.load().then(s=>{r()||(t.answer={state:"there",value:s},Cr(t))},s=>{if(r())return;let o=t.answer.value,i=s instanceof
Error?s:new Error(String(s));t.answer={state:"failed",error:i,...o===void 0?{}:{value:o}},Cr(t)})}function Ho(e,t){let n=Fe.get(e);if(!n){for(let[r,{used:s}]of Fe){
if(Fe.size<Bo)break;s.size||Fe.delete(r)}n={answer:{state:"loading"},load:t,used:new Set,asked:0},Fe.set(e,n),Er(e,n)}return n}function ke(e,t){let[,n]=(0,Dt.useReducer)(
o=>o+1,0),r=Ho(e,t),s=r.answer;return(0,Dt.useEffect)(()=>{let o=()=>n();return r.used.add(o),(Fe.get(e)!==r||r.answer!==s)&&n(),()=>{r.used.delete(o)}},[r]),r.
answer}function ge(e,t={}){return ke(`${e}?${JSON.stringify(t)}`,()=>ut(e,t))}function le(e){for(let[t,n]of Fe)t.startsWith(e)&&(n.used.size?Er(t,n):Fe.delete(t))}
var Ve=()=>ge("project");function F(e,t=5){if(!Number.isFinite(e))return Number.isNaN(e)?"nan":e<0?"−inf":"inf";let n=Math.abs(e),r;return Number.isInteger(e)&&n<1e9?r=String(e+0):n!==
0&&(n<1e-4||n>=1e9)?r=e.toExponential(Math.max(0,t-1)).replace(/\.?0+e/,"e").replace("e+","e"):n>=10**t?r=String(Math.round(e)):(r=e.toPrecision(t),r.includes("\
.")&&(r=r.replace(/\.?0+$/,"")),r.includes("e")&&(r=String(Number(r)))),r.replaceAll("-","−")}var Qe=e=>String(e).replace(/\B(?=(\d{3})+$)/g," ");function ce(e){
return e==null?"":typeof e=="number"?F(e):typeof e=="string"?e:typeof e=="boolean"?e?"true":"false":JSON.stringify(e)}function Mr(e){if(e===0)return"0";let t=F(
e,3);return e>0?`+${t}`:t}function Bt(e){let t=e*100,n=Math.abs(t);if(!Number.isFinite(t))return"";let r=n>=100?t.toFixed(0):n>=10?t.toFixed(1):t.toFixed(2);return`${t>
0?"+":""}${r.replace("-","−")} %`}function te(e){if(e==null||!Number.isFinite(e))return"";if(e<0)return"0 s";if(e<.0995)return`${Math.round(e*1e3)} ms`;if(e<
9.95)return`${e.toFixed(1)} s`;let t=Math.round(e);if(t<60)return`${t} s`;let n=[[86400,"d"],[3600,"h"],[60,"min"],[1,"s"]],r=n.findIndex(([m])=>t>=m),[s,o]=n[r],
[i,a]=n[r+1],l=Math.round(t/i)*i;if(r>0&&l>=n[r-1][0])return te(l);let c=Math.round(l%s/i);return`${Math.floor(l/s)} ${o}${c?` ${c} ${a}`:""}`}function W(e){if(e==
null||!Number.isFinite(e))return"";let t=["B","kB","MB","GB","TB","PB"],n=e,r=0;for(;n>=999.5&&r<t.length-1;)n/=1e3,r+=1;return`${r===0||n>=99.5?Math.round(n):n.
toPrecision(n>=9.95?3:2)} ${t[r]}`}var jt=e=>String(e).padStart(2,"0");function $e(e){if(!e)return"";let t=new Date(e);return Number.isNaN(t.getTime())?e:`${t.getFullYear()}\
-${jt(t.getMonth()+1)}-${jt(t.getDate())} ${jt(t.getHours())}:${jt(t.getMinutes())}`}function Rr(e,t=Date.now()){if(!e)return"";let n=new Date(e).getTime();if(Number.
isNaN(n))return e;let r=(t-n)/1e3,s=(o,i)=>`${o} ${i}${o===1||i==="min"?"":"s"} ago`;return r<-60?$e(e):r<60?"just now":r<3600?s(Math.floor(r/60),"min"):r<86400?
s(Math.floor(r/3600),"hour"):r<86400*30?s(Math.floor(r/86400),"day"):$e(e).slice(0,10)}var dt=e=>(e??"").slice(0,8);var Or=p(j(),1),Ko=900,Kt=new Set,Ht,Wo=e=>e instanceof HTMLElement&&(e.isContentEditable||e.matches("textarea, select, input:not([type=checkbox], [type=radio])"));
function _o(e){if(e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey)return;let t=Wo(e.target),n=e.timeStamp,r=Ht&&n-Ht.time<Ko?`${Ht.key} ${e.key}`:void 0,o=[...Kt].
reverse().flat().filter(a=>!t||a.always),i=r&&o.find(a=>a.keys===r)||o.find(a=>a.keys===e.key);Ht=!t&&!i&&e.key.length===1?{key:e.key,time:n}:void 0,i&&(e.preventDefault(),
i.run(e))}typeof document<"u"&&document.addEventListener("keydown",_o);function be(e){(0,Or.useEffect)(()=>(Kt.add(e),()=>{Kt.delete(e)}))}function Lr(){let e=new Map;
for(let t of[...Kt].flat())e.set(t.keys,t);return[...e.values()]}var Wt=p(j(),1),Uo=e=>{try{return decodeURIComponent(e)}catch{return e}};function Go(e){let t=e.replace(/^#?\/?/,""),n=t.indexOf("?");return{path:(n<0?t:t.slice(
0,n)).split("/").filter(Boolean).map(Uo),query:new URLSearchParams(n<0?"":t.slice(n+1))}}var Pr=e=>encodeURIComponent(e).replace(/%(20|2C|2F|3A|3D|40)/g,(t,n)=>n===
"20"?"+":decodeURIComponent(t));function qo(e){return e==null||e===""||e===!1?null:e===!0?"1":Array.isArray(e)?e.length?e.map(t=>Pr(String(t).replace(/[\\,]/g,"\
\\$&"))).join(","):null:Pr(String(e))}function R(e,t={}){let n=Object.entries(t).flatMap(([s,o])=>{let i=qo(o);return i===null?[]:[`${encodeURIComponent(s)}=${i}`]});
return`#/${e.map(s=>encodeURIComponent(String(s))).join("/")}${n.length?`?${n.join("&")}`:""}`}function Jr(e){if(!e)return[];let t=[""];for(let n=0;n<e.length;n++)
e[n]===","?t.push(""):t[t.length-1]+=e[n]==="\\"&&n+1<e.length?e[++n]:e[n];return t}var pe=(e="")=>({read:t=>t??e,write:t=>t===e?null:t}),_t=()=>({read:e=>e==="\
1",write:e=>e||null}),Re=(e,...t)=>({read:n=>[e,...t].find(r=>r===n)??e,write:n=>n===e?null:n}),_e=()=>({read:Jr,write:e=>e}),Ut=()=>({read:e=>[...new Set(Jr(e).
map(Number))].filter(t=>Number.isInteger(t)&&t>0),write:e=>e}),Ar=(e,t=-1/0,n=1/0)=>({read:r=>{let s=r===null||r===""?e:Number(r);return Number.isFinite(s)?Math.
min(n,Math.max(t,s)):e},write:r=>r===e?null:r});function Nr(e,t){let n=Object.keys(e);return Object.fromEntries(n.map(r=>[r,e[r].read(t.get(r))]))}function Yo(e,t){
let n=Object.keys(e);return Object.fromEntries(n.map(r=>[r,e[r].write(t[r])]))}var Fn=new Set,Vn;function Xr(){Vn=void 0;for(let e of[...Fn])e()}typeof window<"\
u"&&window.addEventListener("hashchange",Xr);var Fr=()=>Vn??=Go(location.hash);function Se(e,{replace:t=!1}={}){e!==location.hash&&(t?(history.replaceState(null,
"",e),Xr()):(location.hash=e,Vn=void 0))}function In(){let[,e]=(0,Wt.useReducer)(t=>t+1,0);return(0,Wt.useEffect)(()=>{let t=()=>e();return Fn.add(t),()=>{Fn.delete(
t)}},[]),Fr()}function Ce(e){let{query:t}=In(),n=(r,s={})=>{let o=Fr(),i={...Nr(e,o.query),...r},a=[...o.query].filter(([l])=>!(l in e));Se(R(o.path,{...Object.
fromEntries(a),...Yo(e,i)}),s)};return[Nr(e,t),n]}var Gt=p(j(),1),Dn="stagedml-theme",zn=new Set,Vr=()=>window.matchMedia("(prefers-color-scheme: dark)");function Zo(){try{let e=localStorage.getItem(Dn);return e===
"light"||e==="dark"?e:"system"}catch{return"system"}}var Et="system",Ir=()=>Et==="dark"||Et==="system"&&Vr().matches;function jn(){document.documentElement.dataset.
theme=Ir()?"dark":"light";for(let e of[...zn])e()}function Dr(){Et=Zo(),Vr().addEventListener("change",jn),jn()}function zr(e){Et=e;try{e==="system"?localStorage.
removeItem(Dn):localStorage.setItem(Dn,e)}catch{}jn()}function qt(){let[,e]=(0,Gt.useReducer)(t=>t+1,0);return(0,Gt.useEffect)(()=>{let t=()=>e();return zn.add(
t),()=>{zn.delete(t)}},[]),{theme:Et,dark:Ir()}}var Yt=p(j(),1),et=p(g(),1);function pt(e){let t=(0,Yt.useRef)(null);return(0,Yt.useEffect)(()=>{let n=t.current;return n.showModal(),()=>n.close()},[]),(0,et.jsx)(
"dialog",{ref:t,class:"dialog","aria-label":e.title,onCancel:n=>{n.preventDefault(),e.close()},onClick:n=>{n.target===t.current&&e.close()},children:(0,et.jsxs)(
"div",{class:"dialog-inside",children:[(0,et.jsxs)("header",{class:"dialog-head",children:[(0,et.jsx)("h2",{children:e.title}),(0,et.jsx)("button",{type:"button",
class:"button button-quiet",onClick:e.close,"aria-label":"Close",children:"✕"})]}),e.children]})})}var ue=p(g(),1);function _(e){return(0,ue.jsxs)("div",{class:"state",children:[(0,ue.jsx)("p",{class:"state-title",children:e.title}),e.children&&(0,ue.jsx)("di\
v",{class:"state-text",children:e.children})]})}function Qo(e){return(0,ue.jsxs)("div",{class:"state state-loading",role:"status",children:[(0,ue.jsx)("span",{class:"\
spinner","aria-hidden":"true"}),(0,ue.jsx)("span",{children:e.what??"Loading"})]})}function Bn(e){return(0,ue.jsxs)("div",{class:"state state-failed",role:"aler\
t",children:[(0,ue.jsx)("p",{class:"state-title",children:"This cannot be shown"}),(0,ue.jsx)("p",{class:"state-text",children:e.error.message}),e.retry&&(0,ue.jsx)(
"button",{type:"button",class:"button",onClick:e.retry,children:"Try again"})]})}function G(e){let{answer:t}=e;return t.value!==void 0?(0,ue.jsxs)(ue.Fragment,{
children:[t.state==="failed"&&(0,ue.jsxs)("p",{class:"notice notice-bad",role:"alert",children:["What follows may be old: ",t.error.message]}),e.children(t.value)]}):
t.state==="failed"?(0,ue.jsx)(Bn,{error:t.error,...e.retry?{retry:e.retry}:{}}):(0,ue.jsx)(Qo,{...e.what?{what:e.what}:{}})}var ft=p(j(),1);var ei=/\x1b\[[0-9;:?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,ne=e=>e.replace(ei,""),xe=(e,t)=>e.
length>t?`${e.slice(0,t-1)}…`:e;var ye=p(g(),1),Br=400,ti=2e3;function x(e){let t=ne(e.text);return(0,ye.jsx)("bdi",{class:`name ${e.class??""}`,title:xe(e.title??t,ti),children:xe(t,Br)})}function Oe(e){
let t=/^(.*\/)([a-z0-9]{32})-(.*)$/.exec(e.path);return t?(0,ye.jsxs)("bdi",{class:"name mono",title:e.path,children:[(0,ye.jsxs)("span",{class:"dim",children:[
t[2].slice(0,7),"…-"]}),xe(ne(t[3]),Br)]}):(0,ye.jsx)(x,{text:e.path,class:"mono"})}function tt(e){return e.time?(0,ye.jsx)("time",{dateTime:e.time,title:`${$e(
e.time)} (${e.time})`,class:"nowrap",children:e.ago?Rr(e.time):$e(e.time)}):null}async function ni(e){try{return await navigator.clipboard.writeText(e),!0}catch{
let t=document.createElement("textarea");t.value=e,t.className="offscreen",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}}function Ie(e){let[t,n]=(0,ft.useState)(""),r=(0,ft.useRef)(void 0);return(0,ft.useEffect)(()=>()=>clearTimeout(r.current),[]),(0,ye.jsx)("button",{type:"but\
ton",class:"button button-small",onClick:async()=>{n(await ni(e.text)?"Copied":"Select and copy it by hand"),clearTimeout(r.current),r.current=setTimeout(()=>n(
""),1600)},"aria-live":"polite",children:t||e.label||"Copy"})}function ht(e){return(0,ye.jsxs)("div",{class:"command",children:[(0,ye.jsx)("code",{tabIndex:0,children:e.
text}),(0,ye.jsx)(Ie,{text:e.text})]})}function nt(e){return(0,ye.jsx)("dl",{class:"facts",children:e.children})}function I(e){return e.children===null||e.children===
void 0||e.children===""?null:(0,ye.jsxs)("div",{children:[(0,ye.jsx)("dt",{children:e.name}),(0,ye.jsx)("dd",{children:e.children})]})}var pn=p(j(),1);var rt=p(j(),1);var Ne=p(j(),1),qr=p(Kr(),1);var Wr=["solid","dashed","dotted"];function _r(){let e=getComputedStyle(document.documentElement),t=n=>e.getPropertyValue(`--${n}`).trim();return{text:t("text"),
muted:t("muted"),line:t("line"),surface:t("surface"),raised:t("raised"),accent:t("accent"),font:t("font"),series:[1,2,3,4,5,6,7,8].map(n=>t(`series-${n}`)),ramp:[
1,2,3].map(n=>t(`ramp-${n}`))}}function Ur(e,t){let n=Math.floor(t/e.series.length);return{color:e.series[t%e.series.length],type:Wr[n%Wr.length]}}var ee=p(g(),1),Hn=500,Gr=560;function Yr(e){let t=(0,Ne.useRef)(null),n=(0,Ne.useRef)(null),r=(0,Ne.useRef)(!1),s=(0,Ne.useRef)(e);s.current=e;let{dark:o}=qt(),
i=()=>{r.current=t.current.clientWidth<Gr;let a=s.current.option(_r(),r.current);n.current.setOption(a,{notMerge:!0})};return(0,Ne.useEffect)(()=>{let a=t.current,
l=(0,qr.init)(a,void 0,{renderer:"canvas"});n.current=l,s.current.ready?.(l);let c=new ResizeObserver(()=>{l.resize(),a.clientWidth<Gr!==r.current&&i()});return c.
observe(a),()=>{c.disconnect(),l.dispose()}},[]),(0,Ne.useEffect)(i,[o,...e.follows]),(0,ee.jsx)("div",{ref:t,class:"drawing",style:{height:`${e.height}px`},role:"\
img","aria-label":e.label})}function Zr(e){let[t,n]=(0,Ne.useState)(!1);return(0,ee.jsxs)("figure",{class:"panel figure",children:[(0,ee.jsxs)("figcaption",{class:"\
panel-head",children:[(0,ee.jsx)("h3",{children:(0,ee.jsx)(x,{text:e.title})}),e.note&&(0,ee.jsx)("span",{class:"muted figure-note",children:e.note}),(0,ee.jsx)(
"button",{type:"button",class:"button button-quiet button-small","aria-label":`${e.title}: show the ${t?"chart":"table"}`,onClick:()=>n(!t),children:t?"Chart":"\
Table"})]}),t?(0,ee.jsx)(ri,{...e.table(),label:e.title}):e.children]})}function ri(e){return(0,ee.jsxs)("div",{class:"figure-table",tabIndex:0,role:"region","a\
ria-label":e.label,children:[(0,ee.jsxs)("table",{class:"table",children:[(0,ee.jsx)("thead",{children:(0,ee.jsx)("tr",{children:e.columns.map((t,n)=>(0,ee.jsx)(
"th",{scope:"col",children:(0,ee.jsx)(x,{text:t})},n))})}),(0,ee.jsx)("tbody",{children:e.rows.slice(0,Hn).map((t,n)=>(0,ee.jsx)("tr",{children:t.map((r,s)=>(0,ee.jsx)(
"td",{children:(0,ee.jsx)(x,{text:r})},s))},n))})]}),e.rows.length>Hn&&(0,ee.jsxs)("p",{class:"muted figure-more",children:["The first ",Hn," of ",e.rows.length,
"."]})]})}var Zt=9,Qr=e=>Array.isArray(e)?e:[e],Qt=(e,t=48)=>xe(ne(e).replace(/\s+/g," "),t),si={left:8,right:18,top:14,bottom:8,outerBoundsMode:"same",outerBoundsContain:"\
all"};function es(e,t,n={}){return{animation:!1,textStyle:{fontFamily:e.font,fontSize:12,color:e.text},tooltip:{renderMode:"richText",confine:!0,backgroundColor:e.
raised,borderColor:e.line,borderWidth:1,padding:[8,10],textStyle:{color:e.text,fontSize:12,fontFamily:e.font,lineHeight:17},...t},grid:{...si,...n}}}var oi=e=>typeof e==
"number"?F(e,4):Qt(String(e),18);function Kn(e,t){return{axisLine:{lineStyle:{color:e.line}},axisTick:{lineStyle:{color:e.line}},axisLabel:{color:e.muted,fontSize:11,
hideOverlap:!0,formatter:oi},splitLine:{lineStyle:{color:e.line,width:.7}},nameTextStyle:{color:e.muted,fontSize:11},...t}}var ts=(e,t)=>({name:Qt(e),nameLocation:"\
middle",nameGap:t});function ns(e,t){if(t<=0)return[...e];let n=0,r=0;return e.map(s=>(n=n*t+s,r=r*t+1,n/r))}function rs(e,t,n){let r=new Map,s=e.flatMap((a,l)=>{let{color:c,type:m}=Ur(n,t.place(a)),u=t.by==="epoch"&&a.epochs?a.epochs:a.steps,d=t.isNear(a),h=d===!1,C=(P,k,H,ie)=>({
type:"line",id:P,name:P,z:d?4:2,showSymbol:a.values.length===1,symbolSize:7,sampling:"lttb",itemStyle:{color:c},lineStyle:{color:c,type:m,width:H,opacity:h?ie*.18:
ie},emphasis:{disabled:!0},data:k.map((Q,we)=>[u[we],t.log&&Q<=0?null:Q])});r.set(`c${l}`,Qt(t.name(a)));let b=C(`c${l}`,ns(a.values,t.smooth),d?2.6:1.8,1);return t.
smooth>0?[{...C(`r${l}`,a.values,1,.25),silent:!0},b]:[b]}),o=new Set(e.map(a=>a.unit)),i=t.by==="epoch"?"epoch":o.size===1?[...o][0]:"step";return{...es(n,{trigger:"\
axis",axisPointer:{type:"line",lineStyle:{color:n.muted,width:1},snap:!0},formatter:a=>ii(a,r,i)}),xAxis:Kn(n,{type:"value",min:"dataMin",max:"dataMax",splitLine:{
show:!1},...ts(i,22)}),yAxis:Kn(n,{type:t.log?"log":"value",scale:!0}),dataZoom:[{type:"inside",zoomOnMouseWheel:"ctrl",moveOnMouseMove:"shift",moveOnMouseWheel:!1}],
series:s}}function ii(e,t,n){let r=Qr(e),s=new Map;for(let{seriesName:a="",value:l}of r){let c=Array.isArray(l)?l[1]:void 0;t.has(a)&&typeof c=="number"&&s.set(
a,c)}let o=[...s].sort((a,l)=>l[1]-a[1]),i=o.slice(0,Zt).map(([a,l])=>`${F(l,6)}  ${t.get(a)}`);return o.length>Zt&&i.push(`… and ${o.length-Zt} more`),[`${n}\
 ${ce(r[0]?.axisValue)}`,...i].join(`
`)}function ss(e){let t=new Map;for(let{run:r,stage:s}of e)t.set(r,(t.get(r)??new Set).add(s));let n=t.size===1;return({run:r,stage:s,label:o})=>{let i=t.get(r).size>
1,a=o||(n?"":`run ${r}`),l=i||!a?[a,s].filter(Boolean).join(" · "):a;return{key:i?`${r}/${s}`:`${r}`,name:l}}}var K=p(g(),1),ai=200;function li(e,t){let n=[...new Set(e.flatMap(i=>i.steps))].sort((i,a)=>i-a),r=Math.ceil(n.length/ai),s=n.filter((i,a)=>a%r===0||a===n.length-
1),o=e.map(i=>new Map(i.steps.map((a,l)=>[a,i.values[l]])));return{columns:[e[0]?.unit??"step",...e.map(i=>t(i).name)],rows:s.map(i=>[F(i),...o.map(a=>a.has(i)?
F(a.get(i),6):"")])}}function ci(e){let t=new Map;for(let o of e){let i=t.get(o.metric);i?i.push(o):t.set(o.metric,[o])}let n=o=>o.replace(/^val(idation)?[_.-]/,
""),r=[...t.keys()],s=new Map;return r.forEach((o,i)=>s.set(n(o),s.get(n(o))??i)),r.sort((o,i)=>s.get(n(o))-s.get(n(i))||o.length-i.length),new Map(r.map(o=>[o,
t.get(o)]))}function en(e){let{curves:t,state:n,set:r}=e,[s,o]=(0,rt.useState)(null),i=(0,rt.useMemo)(()=>ss(t),[t]),a=(0,rt.useMemo)(()=>new Map(t.map(i).map(({
key:u,name:d})=>[u,d])),[t,i]),l=(0,rt.useMemo)(()=>new Map([...a.keys()].map((u,d)=>[u,d])),[a]),c=(0,rt.useMemo)(()=>ci(t),[t]),m=new Set(n.hidden);return(0,K.jsxs)(
"div",{class:"stack",children:[(0,K.jsx)(mi,{epochs:t.some(u=>u.epochs),state:n,set:r}),a.size>1&&(0,K.jsx)("ul",{class:"legend","aria-label":"Trainings",children:[
...a].map(([u,d])=>(0,K.jsx)("li",{children:(0,K.jsxs)("button",{type:"button",class:"legend-item","aria-pressed":!m.has(u),title:"Show or hide",onClick:()=>r({
hidden:m.has(u)?n.hidden.filter(h=>h!==u):[...n.hidden,u]}),onMouseEnter:()=>o(u),onMouseLeave:()=>o(null),onFocus:()=>o(u),onBlur:()=>o(null),children:[(0,K.jsx)(
Wn,{place:l.get(u)}),(0,K.jsx)(x,{text:d})]})},u))}),(0,K.jsx)("div",{class:"charts",children:[...c].map(([u,d])=>(0,K.jsx)(ui,{metric:u,curves:d,state:n,near:s!==
null&&!m.has(s)?s:null,places:l,trainingOf:i},u))})]})}function ui(e){let{metric:t,state:n,near:r,places:s,trainingOf:o}=e,i=e.curves.filter(m=>!n.hidden.includes(
o(m).key)),a=n.by==="epoch"&&e.curves.every(m=>m.epochs)?"epoch":"step",l=n.log&&i.some(m=>m.values.some(u=>u<=0)),c={log:n.log,smooth:n.smooth,by:a,place:m=>s.
get(o(m).key)??0,name:m=>o(m).name,isNear:m=>r===null?null:o(m).key===r};return(0,K.jsx)(Zr,{title:t,note:l?"values that are not positive are left out":void 0,table:()=>li(
i,o),children:(0,K.jsx)(Yr,{height:260,label:`${t}: ${i.length} curve${i.length===1?"":"s"}`,follows:[e.curves,n.log,n.smooth,a,n.hidden.join(),r],option:m=>rs(
i,c,m)})})}function mi(e){let{state:t,set:n}=e;return(0,K.jsxs)("div",{class:"chart-bar",children:[(0,K.jsx)(di,{log:t.log,set:r=>n({log:r})}),(0,K.jsxs)("label",
{class:"field",children:["smoothing",(0,K.jsx)("input",{type:"range",min:"0",max:"0.98",step:"0.02",value:t.smooth,onInput:r=>n({smooth:Number(r.currentTarget.value)},
{replace:!0})}),(0,K.jsx)("output",{class:"smooth-value",children:F(t.smooth,2)})]}),e.epochs&&(0,K.jsxs)("label",{class:"field",children:["by",(0,K.jsxs)("sele\
ct",{class:"input",value:t.by,onChange:r=>n({by:r.currentTarget.value}),children:[(0,K.jsx)("option",{value:"step",children:"step"}),(0,K.jsx)("option",{value:"\
epoch",children:"epoch"})]})]})]})}function di(e){return(0,K.jsxs)("label",{class:"field",children:[(0,K.jsx)("input",{type:"checkbox",checked:e.log,onChange:t=>e.
set(t.currentTarget.checked)}),e.label??"log scale"]})}function Wn(e){let t=Math.floor(e.place/8)%3;return(0,K.jsx)("svg",{class:`swatch series-${e.place%8+1}`,
viewBox:"0 0 18 8",width:"18",height:"8","aria-hidden":"true",children:(0,K.jsx)("path",{d:"M1 4h16","stroke-dasharray":["none","5 3","2 2"][t]})})}var pi=e=>e===void 0?"":JSON.stringify(e,(t,n)=>fi(n)),fi=e=>e!==null&&typeof e=="object"&&!Array.isArray(e)?Object.fromEntries(Object.entries(e).sort(([t],[n])=>t<
n?-1:1)):e,hi=e=>new Set(e.map(pi)).size>1;function tn(e){return[...new Set(e.flatMap(n=>[...n.keys()]))].map(n=>{let r=e.map(s=>s.get(n));return{name:n,values:r,
differs:hi(r)}})}function gi(e){let t=new Set(e.stages.map(s=>s.stage)),n=Object.entries(e.settings).filter(([s])=>!s.includes(".")&&!t.has(s)),r=e.stages.flatMap(
s=>Object.entries(s.config).map(([o,i])=>[`${s.stage}.${o}`,i]));return new Map([...n,...r])}function bi(e){return new Map(e.stages.flatMap(t=>t.packages.map(n=>[
`${n.name} (${t.environment??"no environment"})`,n.version])))}var yi=["pipeline","variant","target","status","time","seconds","commit","branch","dirty","host",
"user","sandboxed"];function wi(e){let t=[...new Set(e.stages.map(n=>n.interpreter).filter(Boolean))];return new Map([...yi.map(n=>[n,e.head[n]]),["nix",e.nix],
["interpreter",t]])}function xi(e,t,n){return e===null||t===null||n===null?null:t===e?"same":t>e===n?"better":"worse"}function vi(e,t,n){let r=t[0]??null,s=t.map(
(l,c)=>c===0||l===null||r===null?null:l-r),o=t.filter(l=>l!==null),i=n===null||o.length<2?null:n?Math.max(...o):Math.min(...o),a=t.some(l=>l!==r);return{name:e,
larger_is_better:n,values:t,differs:a,changes:s,ratios:s.map(l=>l===null||!r?null:l/Math.abs(r)),verdicts:t.map((l,c)=>c===0?null:xi(r,l,n)),best:t.map(l=>a&&l!==
null&&l===i)}}function os(e,t){let n=new Map(t.map(o=>[o.name,o.larger_is_better])),r=e.map(o=>new Map(o.stages.flatMap(i=>Object.entries(i.metrics).map(([a,l])=>[
`${i.stage}.${a}`,l])))),s=new Set(r.flatMap(o=>[...o.keys()]));return{parameters:tn(e.map(gi)),metrics:[...s].map(o=>vi(o,r.map(i=>i.get(o)??null),n.get(o)??null)),
packages:tn(e.map(bi)),facts:tn(e.map(wi)),outputs:tn(e.map(o=>new Map(o.stages.map(i=>[i.stage,i.output]))))}}var Si=e=>Array.isArray(e)&&e.length>0&&e.length<=200&&e.every(t=>Array.isArray(t)&&t.length===e.length&&t.every(n=>typeof n=="number"&&Number.isFinite(n)));function is(e){
if(typeof e!="object"||e===null)return[];let{classes:t,matrix:n,splits:r}=e;return(n!==void 0?[["",n]]:Object.entries(r??{})).flatMap(([o,i])=>{if(!Si(i))return[];
let a=Array.isArray(t)&&t.length===i.length?t.map(String):i.map((l,c)=>String(c));return[{split:o,classes:a,matrix:i}]})}var Mt=e=>e.stages.flatMap(t=>t.files.filter(
n=>/(^|\/)confusion[^/]*\.json$/.test(n.path)&&n.size<1e6).map(n=>({stage:t.stage,output:t.output,path:n.path})));var nn={log:_t(),smooth:Ar(0,0,.98),by:Re("step","epoch"),hidden:_e()},rn=({log:e,smooth:t,by:n,hidden:r})=>({log:e,smooth:t,by:n,hidden:r});var Le=class extends Error{constructor(n,r){super(n);this.position=r}position},ki=100,$i=300,_n=/\s*(?:(?<text>"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')|(?<sign>==|!=|<=|>=|<|>|~|\(|\)|\[|\]|,)|(?<word>[^\s"'=!<>~()[\],]+))/y,
Ci=/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/,Un={true:!0,false:!1,none:null},as=["==","!=","<","<=",">",">=","~"],us=["and","or","not","in"],Ti=new Set(
[...us,...Object.keys(Un)]);function Ei(e){let t=[],n=e.trimEnd().length,r=0;for(;r<n;){_n.lastIndex=r;let s=_n.exec(e);if(!s){let a=r+e.slice(r).length-e.slice(
r).trimStart().length,l=e[a];throw l==='"'||l==="'"?new Le("this quotation mark is not closed",a):new Le(l==="="?"a comparison is written ==":`'${l}' means noth\
ing here`,a)}let o=s.groups,i=["text","sign","word"].find(a=>o[a]!==void 0);r=_n.lastIndex,t.push({kind:i,text:o[i],position:r-o[i].length})}return t.push({kind:"\
end",text:"",position:n}),t}var ls=e=>e.kind==="text"?e.text.slice(1,-1).replace(/\\([\\"'])/g,"$1"):e.text,Gn=class{tokens;at=0;depth=0;constructor(t){this.tokens=
Ei(t)}get token(){return this.tokens[this.at]}error(t,n=this.token){return new Le(t,n.position)}take(...t){let{kind:n,text:r}=this.token;return n!=="sign"&&n!==
"word"||!t.includes(r)?!1:(this.at+=1,!0)}whole(){let t=this.anyOf();if(this.token.kind!=="end")throw this.error("'and' or 'or' is missing here, or this is too \
much");return t}anyOf(){let t=[this.allOf()];for(;this.take("or");)t.push(this.allOf());return t.length===1?t[0]:{kind:"or",conditions:t}}allOf(){let t=[this.one()];
for(;this.take("and");)t.push(this.one());return t.length===1?t[0]:{kind:"and",conditions:t}}one(){let t=this.token;this.deeper();let n;if(this.take("not"))n={kind:"\
not",condition:this.one()};else if(this.take("(")){if(n=this.anyOf(),!this.take(")"))throw this.error("this parenthesis is not closed",t)}else n=this.comparison();
return this.depth-=1,n}deeper(){if(this.depth+=1,this.depth>ki)throw this.error("this is nested too deeply")}comparison(){let t=this.token;if(t.kind!=="word"&&t.
kind!=="text"||t.kind==="word"&&Ti.has(t.text))throw this.error("the name of a parameter, a metric or a fact is missing here");this.at+=1;let n=ls(t),{position:r}=t,
s=this.token,o=()=>({kind:"comparison",name:n,operator:"in",value:this.list(),position:r});if(this.take("in"))return o();if(this.take("not")){if(!this.take("in"))
throw this.error("'in' is missing here");return{kind:"not",condition:o()}}if(!this.take(...as)){if(s.kind==="sign"&&(s.text==="["||s.text===","))throw this.error(
`one of ${as.join(", ")} or in is missing here`);return{kind:"has",name:n,position:r}}let i=this.token,a=this.value();if(s.text==="~")Mi(a,i);else if(/[<>]/.test(
s.text)&&typeof a!="string"&&typeof a!="number")throw this.error(`${s.text} compares with a number or a text`,i);return{kind:"comparison",name:n,operator:s.text,
value:a,position:r}}value(){let t=this.token;if(t.kind==="sign"&&t.text==="[")return this.list();if(t.kind==="end"||t.kind==="sign")throw this.error("a value is\
 missing here");if(this.at+=1,t.kind==="text")return ls(t);if(us.includes(t.text))throw this.error("a value is missing here",t);if(Object.hasOwn(Un,t.text))return Un[t.
text];if(!Ci.test(t.text))return t.text;let n=Number(t.text);if(t.text.length>$i||!Number.isFinite(n))throw this.error("this number is too large",t);return n}list(){
let t=this.token,n=t.kind!=="sign"?void 0:t.text==="["?"]":t.text==="("?")":void 0;if(!n)throw this.error("'in' wants a list, as [adam, sgd]");this.at+=1,this.deeper();
let r=[];for(;!this.take(n);)if(r.push(this.value()),!this.take(",")&&this.token.text!==n)throw this.error("this list is not closed",t);return this.depth-=1,r}};
function Mi(e,t){if(typeof e!="string")throw new Le("~ compares with a regular expression, in quotes",t.position);try{new RegExp(e,"u")}catch{throw new Le("not \
a regular expression",t.position)}}var ms=e=>e.trim()?new Gn(e).whole():null;function on(e,t=new Map){if(e.kind==="not")return on(e.condition,t);if(e.kind==="an\
d"||e.kind==="or")for(let n of e.conditions)on(n,t);else t.has(e.name)||t.set(e.name,e.position);return t}var st=e=>e==null;function sn(e,t){return st(e)||st(t)?
st(e)&&st(t):Array.isArray(e)&&Array.isArray(t)?e.length===t.length&&e.every((n,r)=>sn(n,t[r])):e===t}var cs=e=>Array.isArray(e)?e:st(e)?[]:[e],Ri=e=>typeof e==
"string"?e:JSON.stringify(e),Oi={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,">":(e,t)=>e>t,">=":(e,t)=>e>=t};function Li(e,t){switch(e){case"in":return n=>cs(n).some(r=>t.
some(s=>sn(r,s)));case"~":{let n=new RegExp(t,"u");return r=>cs(r).some(s=>n.test(Ri(s)))}case"==":return n=>sn(n,t);case"!=":return n=>!st(n)&&!sn(n,t);default:{
let n=Oi[e],r=typeof t;return s=>typeof s===r&&n(s,t)}}}function an(e,t){if(e.kind==="comparison"){let r=t(e.name,e.position),s=Li(e.operator,e.value);return o=>s(
r(o))}if(e.kind==="has"){let r=t(e.name,e.position);return s=>{let o=r(s);return!st(o)&&o!==!1}}if(e.kind==="not"){let r=an(e.condition,t);return s=>!r(s)}let n=e.
conditions.map(r=>an(r,t));return e.kind==="and"?r=>n.every(s=>s(r)):r=>n.some(s=>s(r))}var ps=["number","time","pipeline","status","seconds","variant","target","commit","branch","dirty","host","user","sandboxed","output","pins"],ds=new WeakMap;function Pe(e,t){
let n=ds.get(e);n||ds.set(e,n=new Map);let r=n.get(t);return r||(t==="dirty"?r=e.rows.dirty.map(s=>s!==null):t==="pins"?r=e.rows.pins.map(s=>s.length?s:null):Object.
hasOwn(e.rows,t)&&t!=="settings"?r=e.rows[t]:Object.hasOwn(e.values,t)&&(r=e.values[t]),r&&n.set(t,r)),r}var Rt=class extends Error{},gt=e=>e==null;function qn(e,t){
let n=Pe(e,t);if(n)return o=>n[o];let r=e.columns.map(o=>o.name).filter(o=>o.endsWith(`.${t}`));if(!r.length)throw new Rt(`no run has '${t}'`);let s=r.map(o=>Pe(
e,o)??[]);if(s.length>1&&Pi(s,e.rows.number.length))throw new Rt(`'${t}' may be ${r.slice(0,6).join(" or ")}`);return o=>s.find(i=>!gt(i[o]))?.[o]}function Pi(e,t){
for(let n=0;n<t;n++){let r;for(let s of e){let o=s[n];if(gt(o))continue;let i=JSON.stringify(o);if(r!==void 0&&i!==r)return!0;r=i}}return!1}function Yn(e,t){let n=ms(
t),r=e.rows.number.map((s,o)=>o);if(!n)return r;for(let[s,o]of on(n))try{qn(e,s)}catch(i){throw i instanceof Rt?new Le(i.message,o):i}return r.filter(an(n,s=>qn(
e,s)))}var ln=e=>typeof e=="number"||typeof e=="boolean"?0:typeof e=="string"?1:2;function Ni(e,t){let n=ln(e)-ln(t);if(n)return n;if(ln(e)===0)return Number(e)-
Number(t);let[r,s]=ln(e)===1?[e,t]:[JSON.stringify(e),JSON.stringify(t)];return r<s?-1:r>s?1:0}function fs(e,t,n){let r=[...t];for(let s of[...n].reverse()){let o=s.
startsWith("-"),i;try{i=qn(e,o?s.slice(1):s)}catch{continue}let a=new Map(r.map(c=>[c,i(c)])),l=r.filter(c=>!gt(a.get(c)));l.sort((c,m)=>(o?-1:1)*Ni(a.get(c),a.
get(m))),r=[...l,...r.filter(c=>gt(a.get(c)))]}return r}function hs(e,t,n){if(e.larger_is_better===null)return;let r;for(let s of n){let o=t[s];typeof o!="numbe\
r"||!Number.isFinite(o)||(r===void 0||(e.larger_is_better?o>r:o<r))&&(r=o)}return r}function Ot(e,t){let n,r;for(let s of t){let o=e[s];if(gt(o)||o===r)continue;
r=o;let i=JSON.stringify(o);if(n!==void 0&&i!==n)return 2;n=i}return n===void 0?0:1}function Zn(e,t,n=12){let r=C=>e.columns.filter(b=>b.kind===C),s=C=>C.filter(
b=>Ot(Pe(e,b.name)??[],t)===2),o=new Set,i=C=>C.filter(b=>{let k=`${b.name.slice(b.name.indexOf(".")+1)} ${Ji(Pe(e,b.name)??[],t)}`;return!o.has(k)&&o.add(k)}),
a=t.length>1?2:1,l=r("metric").filter(C=>Ot(Pe(e,C.name)??[],t)>=a),[c,m]=[l.filter(C=>C.larger_is_better!==null),l.filter(C=>C.larger_is_better===null)],u=i([...c,
...m]),d=i(s(r("parameter"))),h=u.slice(0,Math.ceil(n/2));return[...h,...d.slice(0,n-h.length)]}function Ji(e,t){let n=Math.max(1,Math.floor(t.length/40)),r=[];
for(let s=0;s<t.length;s+=n)r.push(JSON.stringify(e[t[s]]??null));return r.join()}function gs(e,t){let n=new Map(e.rows.number.map((l,c)=>[l,c])),r=t.flatMap(l=>n.
get(l)??[]),s=Ot(e.rows.pipeline,r)===2,o=Zn(e,r,64).filter(l=>l.kind==="parameter"&&r.every(c=>!gt(Pe(e,l.name)?.[c]))).slice(0,3),i=l=>typeof l=="string"?l:JSON.
stringify(l),a=new Map;for(let l of t){let c=n.get(l),m=[`${l}`];c!==void 0&&(s&&m.push(e.rows.pipeline[c]),m.push(...o.map(u=>`${u.name.slice(u.name.lastIndexOf(
".")+1)}=${i(Pe(e,u.name)?.[c])}`))),a.set(l,m.join(" "))}return a}async function Ai(e,t){let n=await Promise.all(e.map(async s=>{try{return await ut(`series/${s}`)}catch(o){return{curves:[],notes:[`run ${s}: ${o instanceof Error?
o.message:String(o)}`]}}})),r=e.length>1;return{curves:n.flatMap(({curves:s})=>s.map(o=>({...o,label:r?t.get(o.run)??`run ${o.run}`:""}))),notes:n.flatMap(({notes:s})=>s)}}
var cn=(e,t)=>ke(`series:${e.map(n=>t.get(n)??n).join("\0")}`,()=>Ai(e,t));var U=p(g(),1);async function Xi(e){let t=await Promise.all(e.map(r=>mt(ct(r.output,r.path)))),n=new Set;return t.flatMap((r,s)=>{if(n.has(r))return[];n.add(r);
try{return is(JSON.parse(r)).map(o=>({stage:e[s].stage,confusion:o}))}catch{return[]}})}function un(e){let{files:t}=e,n=`confusion:${t.map(r=>`${r.output}/${r.path}`).
join()}`;return(0,U.jsx)(G,{answer:ke(n,()=>Xi(t)),what:"Reading confusion matrices",children:r=>(0,U.jsxs)(U.Fragment,{children:[r.map(({stage:s,confusion:o})=>(0,U.jsx)(
Fi,{confusion:o,title:[s,o.split].filter(Boolean).join(" · ")},`${s} ${o.split}`)),!r.length&&(0,U.jsx)("p",{class:"muted",children:"The files hold no matrix."})]})})}
function Fi(e){let{classes:t,matrix:n}=e.confusion,r=n.flat().reduce((o,i)=>o+i,0),s=n.reduce((o,i,a)=>o+i[a],0);return(0,U.jsxs)("figure",{class:"confusion",children:[
(0,U.jsxs)("figcaption",{class:"muted",children:[(0,U.jsx)(x,{text:e.title})," ",Qe(s)," of ",Qe(r)," right",r>0&&` (${Bt(s/r).replace("+","")})`]}),(0,U.jsx)("\
div",{class:"scroll",tabIndex:0,role:"region","aria-label":"Confusion matrix",children:(0,U.jsxs)("table",{class:`confusion-table ${t.length>12?"is-dense":""}`,
children:[(0,U.jsx)("thead",{children:(0,U.jsxs)("tr",{children:[(0,U.jsx)("th",{scope:"col",class:"confusion-corner",children:"true ╲ predicted"}),t.map((o,i)=>(0,U.jsx)(
"th",{scope:"col",children:(0,U.jsx)(x,{text:o})},i))]})}),(0,U.jsx)("tbody",{children:n.map((o,i)=>{let a=o.reduce((l,c)=>l+c,0);return(0,U.jsxs)("tr",{children:[
(0,U.jsx)("th",{scope:"row",children:(0,U.jsx)(x,{text:t[i]})}),o.map((l,c)=>{let m=a?l/a:0;return(0,U.jsx)("td",{class:`${i===c?"is-right":"is-wrong"} ${m>.55?
"is-dark":""} ${l?"":"is-zero"}`,style:{"--share":`${Math.round(Math.sqrt(m)*100)}%`},title:`${l} of ${a} that are ${t[i]} were taken for ${t[c]}`,children:l},c)})]},
i)})})]})})]})}var Lt=p(g(),1);function Pt(e){let t=e.stages.flatMap(o=>o.there&&o.report?[{stage:o.stage,url:ct(o.output,o.report)}]:[]),n=o=>/\.html?$/i.test(o.url),r=t.filter(
n),s=new Set;return(r.length?r:t).filter(({url:o})=>!s.has(o)&&s.add(o)).reverse()}function mn(e){return(0,Lt.jsxs)("div",{class:"report",children:[(0,Lt.jsx)("\
iframe",{class:"report-frame",src:e.report.url,title:e.title,sandbox:"allow-scripts",loading:"lazy"}),(0,Lt.jsx)("a",{href:e.report.url,target:"_blank",rel:"noo\
pener",children:"Open it alone"})]})}var Te=p(g(),1),Vi={fresh:"good",built:"good",done:"good",succeeded:"good",success:"good",ok:"good",there:"good",met:"good",reused:"good",cached:"good",substituted:"\
good",building:"busy",running:"busy",stale:"warn",tolerated:"warn",interrupted:"warn",skipped:"none",missing:"none",failed:"bad",missed:"bad",error:"bad",collected:"\
gone",never:"none",unknown:"none"},Ii={good:(0,Te.jsx)("circle",{cx:"6",cy:"6",r:"4.5",fill:"currentColor"}),busy:(0,Te.jsx)("path",{d:"M6 1.5a4.5 4.5 0 1 1-4.5\
 4.5",fill:"none",stroke:"currentColor","stroke-width":"2.4"}),warn:(0,Te.jsx)("path",{d:"M6 1l5.2 9.5H.8z",fill:"currentColor"}),bad:(0,Te.jsx)("path",{d:"M2 2\
l8 8M10 2l-8 8",stroke:"currentColor","stroke-width":"2.6"}),gone:(0,Te.jsx)("circle",{cx:"6",cy:"6",r:"4",fill:"none",stroke:"currentColor","stroke-width":"1.6",
"stroke-dasharray":"2 1.6"}),none:(0,Te.jsx)("path",{d:"M2 6h8",stroke:"currentColor","stroke-width":"2.2"})},Qn=e=>Vi[e]??"none";function q(e){let t=Qn(e.status);
return(0,Te.jsxs)("span",{class:`status status-${t}`,title:e.status,children:[(0,Te.jsx)("svg",{viewBox:"0 0 12 12",width:"11",height:"11","aria-hidden":"true",
children:Ii[t]}),e.quiet?(0,Te.jsx)("span",{class:"offscreen",children:e.status}):(0,Te.jsx)("bdi",{children:e.status})]})}var De=p(g(),1);function bt(e){let t=e.tabs.filter(r=>!r.disabled),n=r=>{let s=t.findIndex(i=>i.name===e.chosen),o=t[(s+r+t.length)%t.length];o&&(e.choose(o.name),
requestAnimationFrame(()=>document.getElementById(`tab-${o.name}`)?.focus()))};return(0,De.jsxs)(De.Fragment,{children:[(0,De.jsx)("div",{class:"tabs",role:"tab\
list","aria-label":e.label,onKeyDown:r=>{if(r.key==="ArrowRight")n(1);else if(r.key==="ArrowLeft")n(-1);else return;r.preventDefault()},children:e.tabs.map(r=>(0,De.jsxs)(
"button",{id:`tab-${r.name}`,type:"button",role:"tab",class:"tab","aria-selected":r.name===e.chosen,"aria-controls":"tab-panel",tabIndex:r.name===e.chosen?0:-1,
disabled:r.disabled??!1,onClick:()=>e.choose(r.name),children:[r.label,r.count!==void 0&&(0,De.jsx)("span",{class:"count",children:r.count})]},r.name))}),e.children!==
void 0&&(0,De.jsx)("div",{id:"tab-panel",role:"tabpanel","aria-labelledby":`tab-${e.chosen}`,children:e.children})]})}var A=p(g(),1),Di=200,zi=2e3;function yt(e){return(0,A.jsxs)("section",{class:"panel",children:[(0,A.jsxs)("div",{class:"panel-head",children:[(0,A.jsx)("h2",{children:e.
title}),e.note&&(0,A.jsx)("span",{class:"muted",children:e.note})]}),(0,A.jsx)("div",{class:"scroll",tabIndex:0,role:"region","aria-label":e.title,children:(0,A.jsxs)(
"table",{class:"table compare-table",children:[(0,A.jsx)("thead",{children:(0,A.jsxs)("tr",{children:[(0,A.jsx)("th",{scope:"col",class:"compare-name"}),e.runs.
map((t,n)=>(0,A.jsxs)("th",{scope:"col",children:[(0,A.jsx)(Wn,{place:n})," ",(0,A.jsxs)("a",{href:R(["run",t]),children:["run ",t]}),n===0&&e.runs.length>1&&(0,A.jsx)(
"span",{class:"dim",children:" first"})]},t))]})}),(0,A.jsx)("tbody",{children:e.children})]})})]})}function ji(e,t){if(t===void 0)return(0,A.jsx)("span",{class:"\
dim",children:"absent"});if(t===null)return(0,A.jsx)("span",{class:"dim",children:"none"});let n=e==="time"?$e(String(t)):ne(ce(t));return(0,A.jsx)("bdi",{title:xe(
n,zi),children:xe(n,Di)||"“”"})}function dn(e){let{name:t,values:n,differs:r}=e.line,s=JSON.stringify(n[0]);return(0,A.jsxs)("tr",{class:r?"":"is-same",children:[
(0,A.jsx)("th",{scope:"row",class:"compare-name",children:(0,A.jsx)(x,{text:t})}),n.map((o,i)=>(0,A.jsx)("td",{class:i>0&&JSON.stringify(o)!==s?"is-other":void 0,
children:ji(t,o)},i))]})}function bs(e){let{line:t}=e,n=t.larger_is_better===null?"":t.larger_is_better?"↑":"↓";return(0,A.jsxs)("tr",{class:t.differs?"":"i\
s-same",children:[(0,A.jsxs)("th",{scope:"row",class:"compare-name",title:n==="↑"?"more is better":n==="↓"?"less is better":void 0,children:[(0,A.jsx)(x,{text:t.
name})," ",(0,A.jsx)("span",{class:"dim",children:n})]}),t.values.map((r,s)=>{let o=t.changes[s],i=t.ratios[s],a=t.verdicts[s];return(0,A.jsxs)("td",{class:"num",
children:[r===null?(0,A.jsx)("span",{class:"dim",children:"absent"}):(0,A.jsx)("span",{class:t.best[s]?"compare-best":void 0,children:F(r,6)}),t.best[s]&&(0,A.jsxs)(
"span",{class:"better",title:"the best",children:[" ★",(0,A.jsx)("span",{class:"offscreen",children:" best"})]}),o!=null&&o!==0&&(0,A.jsxs)("span",{class:`com\
pare-change ${a??""}`,children:[Mr(o),i!=null&&(0,A.jsxs)(A.Fragment,{children:[" (",Bt(i),")"]}),a&&a!=="same"&&` ${a}`]})]},s)})]})}var v=p(g(),1),Bi={runs:Ut(),tab:Re("changes","curves","confusion","reports"),all:_t(),...nn},er=24,Hi=e=>Promise.all(e.map(t=>ut(`run/${t}`)));function Ki(e){let t=e.
join();return ke(`compare?${t}`,async()=>oe()?null:ut("compare",{runs:t}))}function Wi(e){let t=Ki(e.runs);return oe()?(0,v.jsx)("p",{class:"muted",children:"Wh\
ich source files differ is not part of a snapshot: `stagedml runs diff` tells."}):(0,v.jsx)(G,{answer:t,what:"Comparing sources",children:n=>n?.sources.length?(0,v.jsx)(
yt,{title:"Sources",runs:e.runs,children:n.sources.map(r=>(0,v.jsxs)("tr",{children:[(0,v.jsxs)("th",{scope:"row",class:"compare-name",children:[(0,v.jsx)(x,{text:r.
path,class:"mono"}),(0,v.jsx)("span",{class:"compare-stages dim",children:r.stages.join(", ")})]}),r.changes.map((s,o)=>(0,v.jsx)("td",{class:s?"is-other":void 0,
children:s??(o===0?"":(0,v.jsx)("span",{class:"dim",children:"the same"}))},o))]},r.path))}):null})}function _i(e){let{comparison:t,numbers:n,all:r}=e,s=l=>l.filter(
c=>r||c.differs),o={metrics:s(t.metrics),parameters:s(t.parameters),packages:s(t.packages),facts:s(t.facts)},i=t.outputs.filter(l=>l.differs),a=!o.metrics.length&&
!o.parameters.length&&!o.packages.length&&!i.length;return(0,v.jsxs)("div",{class:"stack",children:[a&&(0,v.jsx)("p",{class:"notice",children:"Parameters, packa\
ges, metrics and outputs are the same."}),o.metrics.length>0&&(0,v.jsx)(yt,{title:"Metrics",runs:n,children:o.metrics.map(l=>(0,v.jsx)(bs,{line:l},l.name))}),o.
parameters.length>0&&(0,v.jsx)(yt,{title:"Parameters",runs:n,children:o.parameters.map(l=>(0,v.jsx)(dn,{line:l},l.name))}),(0,v.jsx)(Wi,{runs:n}),o.packages.length>
0&&(0,v.jsx)(yt,{title:"Packages",runs:n,children:o.packages.map(l=>(0,v.jsx)(dn,{line:l},l.name))}),o.facts.length>0&&(0,v.jsx)(yt,{title:"Runs",runs:n,children:o.
facts.map(l=>(0,v.jsx)(dn,{line:l},l.name))}),i.length>0&&(0,v.jsxs)("p",{class:"muted",children:["Outputs that differ: ",(0,v.jsx)("bdi",{children:i.map(l=>l.name).
join(", ")})]})]})}function Ui(e){return(0,v.jsx)(G,{answer:cn(e.runs,e.names),what:"Reading curves",children:({curves:t,notes:n})=>(0,v.jsxs)(v.Fragment,{children:[
n.map(r=>(0,v.jsx)("p",{class:"notice",children:(0,v.jsx)("bdi",{children:r})},r)),t.length?(0,v.jsx)(en,{curves:t,state:rn(e.state),set:e.set}):(0,v.jsx)(_,{title:"\
No stage of these runs has written curves"})]})})}function ys(e){return(0,v.jsx)("div",{class:"beside",children:e.runs.map(t=>(0,v.jsxs)("section",{class:"panel\
 panel-body","aria-label":`Run ${t.head.number}`,children:[(0,v.jsx)("h2",{class:"beside-title",children:(0,v.jsx)("a",{href:R(["run",t.head.number]),children:(0,v.jsx)(
x,{text:e.names.get(t.head.number)??`run ${t.head.number}`})})}),e.of(t)??(0,v.jsx)("p",{class:"muted",children:"There is nothing of this run in the store."})]},
t.head.number))})}function Gi(e){let{runs:t,table:n,state:r,set:s}=e,o=(0,pn.useMemo)(()=>t.map(d=>d.head.number),[t]),i=(0,pn.useMemo)(()=>os(t,n.columns),[t,n]),
a=(0,pn.useMemo)(()=>gs(n,o),[n,o]),l=t.some(d=>Mt(d).length),c=t.some(d=>Pt(d).length),m=d=>s({runs:o.filter(h=>h!==d)}),u=d=>s({runs:[d,...o.filter(h=>h!==d)]});
return(0,v.jsxs)(v.Fragment,{children:[(0,v.jsx)("ul",{class:"compared","aria-label":"Runs",children:t.map((d,h)=>(0,v.jsxs)("li",{class:"panel",children:[(0,v.jsx)(
"a",{href:R(["run",d.head.number]),children:(0,v.jsx)(x,{text:a.get(d.head.number)??""})}),(0,v.jsx)(q,{status:d.head.status,quiet:!0}),h>0&&(0,v.jsx)("button",
{type:"button",class:"button button-quiet button-small",onClick:()=>u(d.head.number),title:"Compare the others with this one",children:"first"}),t.length>1&&(0,v.jsx)(
"button",{type:"button",class:"button button-quiet button-small","aria-label":`Leave out run ${d.head.number}`,onClick:()=>m(d.head.number),children:"✕"})]},d.
head.number))}),(0,v.jsxs)(bt,{label:"Parts of the comparison",tabs:[{name:"changes",label:"Changes"},{name:"curves",label:"Curves"},...l?[{name:"confusion",label:"\
Confusion"}]:[],...c?[{name:"reports",label:"Reports"}]:[]],chosen:r.tab,choose:d=>s({tab:d}),children:[r.tab==="changes"&&(0,v.jsx)(_i,{comparison:i,numbers:o,
all:r.all}),r.tab==="curves"&&(0,v.jsx)(Ui,{runs:o,names:a,state:r,set:s}),r.tab==="confusion"&&(0,v.jsx)(ys,{runs:t,names:a,of:d=>{let h=Mt(d);return h.length?
(0,v.jsx)(un,{files:h}):null}}),r.tab==="reports"&&(0,v.jsx)(ys,{runs:t,names:a,of:d=>{let[h]=Pt(d);return h?(0,v.jsx)(mn,{report:h,title:`Report of run ${d.head.
number}`}):null}})]})]})}function qi(){let[e,t]=Ce(Bi),n=ge("runs"),r=e.runs.slice(0,er);return be([{keys:"a",does:"Show or hide what is the same",run:()=>t({all:!e.
all})}]),r.length?(0,v.jsxs)(v.Fragment,{children:[(0,v.jsxs)("div",{class:"view-head",children:[(0,v.jsxs)("h1",{children:["Compare ",r.length," runs"]}),e.runs.
length>er&&(0,v.jsxs)("span",{class:"muted",children:["the first ",er," of ",e.runs.length]}),(0,v.jsxs)("div",{class:"view-actions",children:[e.tab==="changes"&&
(0,v.jsxs)("label",{class:"field",children:[(0,v.jsx)("input",{type:"checkbox",checked:e.all,onChange:s=>t({all:s.currentTarget.checked})}),"also what is the sa\
me"]}),(0,v.jsx)("a",{class:"button",href:R(["runs"],{selected:r}),children:"Other runs"})]})]}),(0,v.jsx)(G,{answer:n,what:"Reading runs",retry:()=>le("runs"),
children:s=>(0,v.jsx)(Yi,{runs:r,table:s,state:e,set:t},r.join())})]}):(0,v.jsxs)(_,{title:"Which runs?",children:[(0,v.jsx)("p",{children:"Select some in the t\
able of runs, and press c."}),(0,v.jsx)("button",{type:"button",class:"button",onClick:()=>Se(R(["runs"])),children:"Runs"})]})}function Yi(e){let t=`run/severa\
l/${e.runs.join()}`;return(0,v.jsx)(G,{answer:ke(t,()=>Hi(e.runs)),what:"Reading the runs",retry:()=>le(t),children:n=>(0,v.jsx)(Gi,{runs:n,table:e.table,state:e.
state,set:e.set})})}var ws={name:"compare",under:"runs",title:()=>"Compare runs",component:qi};var Cn=p(j(),1);var wt=["black","red","green","yellow","blue","magenta","cyan","white"],Zi=/\x1b\[([0-?]*)[ -/]*([@-~])|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]?/g,
Qi=/[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;function me(e){return e.replace(Qi,t=>{let n=t.charCodeAt(
0);return n<256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u${n.toString(16).padStart(4,"0")}`})}var xs=()=>({bold:!1,dim:!1,italic:!1,underline:!1,inverse:!1,front:"",
back:""});function ea(e){let t=[];for(let n of["bold","dim","italic","underline","inverse"])e[n]&&t.push(`ansi-${n}`);return e.front&&t.push(`ansi-${e.front}`),
e.back&&t.push(`ansi-on-${e.back}`),t.join(" ")}function vs(e,t,n){let r=Math.max(e,t,n)/2,s=(e>r?1:0)+(t>r?2:0)+(n>r?4:0);return r<32?"black":wt[s]??""}function ta(e){
if(e<16)return wt[e%8]??"";if(e>=232)return e<244?"black":"white";let t=e-16,n=r=>r?55+40*r:0;return vs(n(Math.floor(t/36)),n(Math.floor(t/6)%6),n(t%6))}function na(e,t){
let n=t.split(/[;:]/).map(r=>Number.parseInt(r||"0",10));for(let r=0;r<n.length;r++){let s=n[r]??0;if(s===0)Object.assign(e,xs());else if(s===1)e.bold=!0;else if(s===
2)e.dim=!0;else if(s===3)e.italic=!0;else if(s===4)e.underline=!0;else if(s===7)e.inverse=!0;else if(s===22)e.bold=e.dim=!1;else if(s===23)e.italic=!1;else if(s===
24)e.underline=!1;else if(s===27)e.inverse=!1;else if(s>=30&&s<=37)e.front=wt[s-30]??"";else if(s>=90&&s<=97)e.front=wt[s-90]??"";else if(s===39)e.front="";else if(s>=
40&&s<=47)e.back=wt[s-40]??"";else if(s>=100&&s<=107)e.back=wt[s-100]??"";else if(s===49)e.back="";else if(s===38||s===48){let o="";n[r+1]===5?(o=ta(n[r+2]??0),
r+=2):n[r+1]===2&&(o=vs(n[r+2]??0,n[r+3]??0,n[r+4]??0),r+=4),s===38?e.front=o:e.back=o}}}function fn(e){let t=e.replace(/\r+$/,""),n=t.slice(t.lastIndexOf("\r")+
1),r=[],s=xs(),o=0,i=a=>{a>o&&r.push({text:me(n.slice(o,a)),classes:ea(s)})};for(let a of n.matchAll(Zi))i(a.index),o=a.index+a[0].length,a[2]==="m"&&na(s,a[1]??
"");return i(n.length),r}var gn=p(j(),1);var ra=400,sa=120;function oa(e,t){switch(t.kind){case"begin":return{...e,status:"building",started:t.at??e.started,machine:t.machine??e.machine};case"phase":return{
...e,phase:t.phase??"",epoch:t.epoch??e.epoch,epochs:t.epochs??e.epochs};case"log":return{...e,log:[...e.log,t.line??""].slice(-ra)};case"stop":return{...e,status:t.
status??"done",seconds:t.seconds??e.seconds};case"end":return e}}function ia(e,t){return e.map(n=>{if(n.key!==t.key)return n;if(t.kind==="end")return{...n,status:t.
status??"done"};let r=n.stages.map(s=>s.derivation===t.derivation?oa(s,t):s);return{...n,stages:r}})}function bn(e,t){return e.status==="done"?1:e.status!=="bui\
lding"?null:e.epoch!==null&&e.epochs?Math.min(1,e.epoch/e.epochs):e.earlier&&e.started!==null?Math.min(.97,(t-e.started)/e.earlier):null}var Nt=[],ks=new Map,ot,
tr=!1,Ss,nr=new Set,yn=e=>(performance.now()-(ks.get(e.key)??performance.now()-e.age*1e3))/1e3;function hn(){Ss??=setTimeout(()=>{Ss=void 0;for(let e of[...nr])
e()},sa)}var aa={project:["project"],pipelines:["pipeline"],runs:["runs","run/","series","pipeline/"],store:["store"]};function la(){oe()||ot||(ot=new EventSource(
"api/live"),ot.addEventListener("open",()=>{tr=!1,hn()}),ot.addEventListener("error",()=>{tr=!0,hn()}),ot.addEventListener("builds",e=>{Nt=JSON.parse(e.data);for(let t of Nt)
ks.set(t.key,performance.now()-t.age*1e3);hn()}),ot.addEventListener("change",e=>{Nt=ia(Nt,JSON.parse(e.data)),hn()}),ot.addEventListener("changed",e=>{let{what:t}=JSON.
parse(e.data);for(let n of t.flatMap(r=>aa[r]??[]))le(n)}))}function wn(){let[,e]=(0,gn.useReducer)(t=>t+1,0);return(0,gn.useEffect)(()=>{let t=()=>e();return nr.
add(t),la(),()=>{nr.delete(t)}},[]),{builds:Nt,lost:tr}}var xt=p(g(),1);function ze(e){let t=e.value===null?null:Math.round(Math.min(1,Math.max(0,e.value))*100);return(0,xt.jsx)("div",{class:`meter${t===null?" meter-\
busy":""}`,role:"progressbar","aria-label":e.label,"aria-valuemin":0,"aria-valuemax":100,...t===null?{}:{"aria-valuenow":t},title:e.label,children:(0,xt.jsxs)("\
svg",{viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true",children:[(0,xt.jsx)("rect",{class:"meter-full",width:"100",height:"6"}),(0,xt.jsx)("r\
ect",{class:"meter-done",width:t??30,height:"6"})]})})}var he=p(j(),1);var xn=p(Cs(),1),Ts=8;function ca(e){let t=new Map,n=s=>{let o=t.get(s);if(o)return o;let i=new Set;t.set(s,i);for(let a of e.get(s)??[]){i.add(a);for(let l of n(
a))i.add(l)}return i},r=[];for(let[s,o]of e){let i=[...new Set(o)].filter(a=>e.has(a)&&a!==s);for(let a of i)i.some(l=>l!==a&&n(l).has(a))||r.push([a,s])}return r}
function ua(e,t){let n=(l,c)=>`${l.toFixed(1)} ${c.toFixed(1)}`,[r,...s]=e;if(!r)return"";let o=`M${n(r.x,r.y)}`,[i,a]=[r.x,r.y];for(let l of s){let c=t==="LR"?
(i+l.x)/2:(a+l.y)/2;o+=t==="LR"?`C${n(c,a)} ${n(c,l.y)} ${n(l.x,l.y)}`:`C${n(i,c)} ${n(l.x,c)} ${n(l.x,l.y)}`,[i,a]=[l.x,l.y]}return o}function rr(e,t,n){let r=new xn.graphlib.
Graph;r.setGraph({rankdir:n,nodesep:n==="LR"?16:22,ranksep:n==="LR"?34:36,edgesep:10,marginx:Ts,marginy:Ts}),r.setDefaultEdgeLabel(()=>({}));for(let[l,{width:c,
height:m}]of e)r.setNode(l,{width:c,height:m});for(let[l,c]of ca(t))r.setEdge(l,c);xn.layout(r);let s=new Map;for(let[l,{width:c,height:m}]of e){let u=r.node(l);
s.set(l,{name:l,x:u.x,y:u.y,width:c,height:m})}let o=r.edges().map(({v:l,w:c})=>{let{points:m}=r.edge(l,c),[u,d]=[s.get(l),s.get(c)];return u&&d&&m.length>=2&&(n===
"LR"?(m[0]={x:u.x+u.width/2,y:u.y},m[m.length-1]={x:d.x-d.width/2,y:d.y}):(m[0]={x:u.x,y:u.y+u.height/2},m[m.length-1]={x:d.x,y:d.y-d.height/2}),m.length===3&&m.
splice(1,1)),{from:l,to:c,path:ua(m,n)}}),{width:i=0,height:a=0}=r.graph();return{nodes:s,lines:o,width:i,height:a}}var ma={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]};function Es(e,t,n){let r=e.nodes.get(t);if(!r)return null;let[s,o]=ma[n]??[0,0],i=null,a=1/0;for(let l of e.nodes.values()){let[c,m]=[l.x-
r.x,l.y-r.y],u=c*s+m*o,d=Math.abs(c*o)+Math.abs(m*s);if(u<=1)continue;let h=u+2*d;h<a&&([i,a]=[l.name,h])}return i}var D=p(g(),1),da=46,pa=122,fa=224,vn=30,Rs=14,ha=1.3,ga="600 13px Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",Jt,Ms=new Map;function sr(e){
let t=Ms.get(e);if(t!==void 0)return t;Jt??=document.createElement("canvas").getContext("2d"),Jt&&(Jt.font=ga);let n=Jt?Jt.measureText(e).width:e.length*7.5;return Ms.
set(e,n),n}function or(e,t){if(e.length>300)return or(`${e.slice(0,150)}${e.slice(-149)}`,t);if(sr(e)<=t)return e;for(let n=e.length-2;n>1;n--){let r=Math.ceil(
n*.6),s=`${e.slice(0,r)}…${e.slice(e.length-(n-r))}`;if(sr(s)<=t)return s}return"…"}function Os(e){let t=sr(ne(e.name).slice(0,300))+vn+Rs;return{width:Math.
round(Math.min(fa,Math.max(pa,t))),height:da}}function Ls(e,t,n){let[r,s]=[t/2,n/2];if(e==="data"||e==="file"||e==="directory"){let i=`M${-r} ${-s+6}C${-r} ${-s-
2} ${r} ${-s-2} ${r} ${-s+6}V${s-6}C${r} ${s+2} ${-r} ${s+2} ${-r} ${s-6}Z`;return(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)("path",{class:"box-shape",d:i}),(0,D.jsx)(
"path",{class:"box-rim",d:`M${-r} ${-s+6}C${-r} ${-s+2.4*6} ${r} ${-s+2.4*6} ${r} ${-s+6}`})]})}return e==="selection"?(0,D.jsx)("path",{class:"box-shape",d:`M${-r}\
 0L${-r+14} ${-s}H${r-14}L${r} 0L${r-14} ${s}H${-r+14}Z`}):e==="gate"?(0,D.jsx)("path",{class:"box-shape",d:`M${-r} ${-s+9}L${-r+9} ${-s}H${r-9}L${r} ${-s+9}V${s-
9}L${r-9} ${s}H${-r+9}L${-r} ${s-9}Z`}):(0,D.jsx)("rect",{class:"box-shape",x:-r,y:-s,width:t,height:n,rx:"9"})}var ba={there:(0,D.jsx)("path",{d:"M-4.5 0L-1.5 \
3.2L4.5 -3.4"}),missing:(0,D.jsx)("circle",{r:"3.6"}),waiting:(0,D.jsx)("path",{d:"M0 -4V0L3 2M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0"}),building:(0,D.jsx)("path",{class:"\
spin",d:"M0 -4.6A4.6 4.6 0 1 1 -4.6 0"}),failed:(0,D.jsx)("path",{d:"M-3.6 -3.6L3.6 3.6M3.6 -3.6L-3.6 3.6"}),unknown:(0,D.jsx)("path",{d:"M-3 0H3"})},ya={there:"\
built",missing:"not built",waiting:"waiting to be built",building:"building",failed:"failed",unknown:"not known whether it is built"};function Ps(e){let{shown:t,
at:n}=e,{node:r,status:s,part:o}=t,i=ne(r.name),[a,l]=[n.width/2,n.height/2],c=n.width-vn-Rs+(r.kind==="selection"?-4:4),m=r.kind==="data"?3:0,u=o===null?"":`, ${Math.
round(o*100)} percent`;return(0,D.jsxs)("g",{class:`box box-${r.kind} box-is-${s}${e.chosen?" box-chosen":""}`,transform:`translate(${n.x} ${n.y})`,"data-node":r.
name,role:"button",tabindex:e.reachable?0:-1,"aria-pressed":e.chosen,"aria-label":`${i}, ${r.kind}, ${ya[s]}${t.note?`, ${t.note}`:""}${u}`,onClick:e.choose,onMouseEnter:()=>e.
hover(!0),onMouseLeave:()=>e.hover(!1),children:[(0,D.jsx)("title",{children:r.title?`${i}: ${ne(r.title)}`:i}),Ls(r.kind,n.width,n.height),(0,D.jsx)("g",{class:"\
box-sign",transform:`translate(${-a+17} ${m})`,children:ba[s]}),(0,D.jsx)("text",{class:"box-name",x:-a+vn,y:t.note?-2+m:4.5+m,children:or(i,c)}),t.note&&(0,D.jsx)(
"text",{class:"box-note",x:-a+vn,y:13.5+m,children:or(ne(t.note),c*ha)}),s==="building"&&(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)("rect",{class:"box-track",x:-a+
8,y:l-5.5,width:n.width-16,height:"3",rx:"1.5"}),(0,D.jsx)("rect",{class:`box-bar${o===null?" box-bar-busy":""}`,x:-a+8,y:l-5.5,width:(n.width-16)*(o??.3),height:"\
3",rx:"1.5"})]})]})}var wa=[["stage","stage"],["data","data"],["selection","selection"],["gate","objectives"]];function Ns(e){let t=wa.filter(([n])=>e.kinds.has(
n));return t.length<2?null:(0,D.jsx)("ul",{class:"legend",children:t.map(([n,r])=>(0,D.jsxs)("li",{children:[(0,D.jsx)("svg",{viewBox:"-23 -15 46 30",width:"23",
height:"15","aria-hidden":"true",children:(0,D.jsx)("g",{class:`box box-${n}`,children:Ls(n,40,24)})}),r]},n))})}var fe=p(g(),1),Js=.3,xa=2.5,Xs=.74,As=26;function va(e,t){let n=new Map(e.map(({node:i})=>[i.name,Os(i)])),r=new Map(e.map(({node:i})=>[i.name,i.inputs])),s=rr(
n,r,"TB");if(t.width<600)return s;let o=rr(n,r,"LR");return ir(o,t)>=Math.min(Xs,ir(s,t))?o:s}var ir=(e,t)=>Math.min(1,(t.width-As)/e.width,(t.height-As)/e.height);
function Sa(e){let t=(0,he.useRef)(null),[n,r]=(0,he.useState)(0);return(0,he.useLayoutEffect)(()=>{let s=t.current;if(!s)return;r(s.clientWidth);let o=new ResizeObserver(
()=>r(s.clientWidth));return o.observe(s),()=>o.disconnect()},[]),[t,{width:n||900,height:e}]}function ka(){let[e,t]=(0,he.useState)(window.innerWidth);return(0,he.useEffect)(
()=>{let n=()=>t(window.innerWidth);return window.addEventListener("resize",n),()=>window.removeEventListener("resize",n)},[]),e}function $a(e,t){let n=new Set;
if(t===null)return n;let r=(s,o)=>{let i=o==="from"?"to":"from";for(let a of e.lines){let l=`${a.from}\0${a.to}`;a[o]===s&&!n.has(l)&&(n.add(l),r(a[i],o))}};return r(
t,"from"),r(t,"to"),n}function Fs(e){let{stages:t,chosen:n}=e,[r,s]=Sa(Math.max(320,Math.round(window.innerHeight*.62))),o=t.map(({node:S})=>`${S.name}<${S.inputs.
join(",")}`).join(";"),i=ka(),a=(0,he.useMemo)(()=>va(t,{width:i-50,height:s.height}),[o,i,s.height]),l=ir(a,i<600?{...s,height:1/0}:s),[c,m]=(0,he.useState)(null),
[u,d]=(0,he.useState)(null),h=c??Math.max(l,Math.min(Xs,1)),C=(0,he.useMemo)(()=>$a(a,u??n),[a,u,n]),b=n!==null&&a.nodes.has(n),P=t[0]?.node.name??null,k=b?n:P,
H=(S,N)=>{let V=Math.min(xa,Math.max(Js,h*S)),se=r.current;if(!se)return;let ve=N?.x??se.clientWidth/2,Me=N?.y??se.clientHeight/2,Ze=(se.scrollLeft+ve)*V/h-ve,No=(se.
scrollTop+Me)*V/h-Me;m(V),requestAnimationFrame(()=>se.scrollTo(Ze,No))},ie=S=>{r.current?.querySelector(`[data-node="${CSS.escape(S)}"]`)?.focus({preventScroll:!0}),
Q(S)},Q=S=>{let N=r.current,V=a.nodes.get(S);if(!N||!V)return;let se=24,ve={left:(V.x-V.width/2)*h-se,right:(V.x+V.width/2)*h+se,top:(V.y-V.height/2)*h-se,bottom:(V.
y+V.height/2)*h+se},{scrollLeft:Me,scrollTop:Ze}=N;ve.right>Me+N.clientWidth&&(Me=ve.right-N.clientWidth),ve.left<Me&&(Me=ve.left),ve.bottom>Ze+N.clientHeight&&
(Ze=ve.bottom-N.clientHeight),ve.top<Ze&&(Ze=ve.top),N.scrollTo(Me,Ze)},we=t.find(({status:S})=>S==="building")?.node.name??null;(0,he.useEffect)(()=>{let S=r.current;
b?Q(n):we!==null?Q(we):S&&P!==null&&S.scrollTo((a.nodes.get(P)?.x??0)*h-S.clientWidth/2,0)},[b?n:null,b?null:we,a]);let Ct=(0,he.useRef)(H);return Ct.current=H,
(0,he.useEffect)(()=>{let S=r.current;if(!S)return;let N=V=>{if(!V.ctrlKey&&!V.metaKey)return;V.preventDefault();let se=S.getBoundingClientRect();Ct.current(Math.
exp(-V.deltaY/300),{x:V.clientX-se.left,y:V.clientY-se.top})};return S.addEventListener("wheel",N,{passive:!1}),()=>S.removeEventListener("wheel",N)},[]),(0,fe.jsxs)(
"div",{class:"graph-outer",children:[(0,fe.jsx)("div",{class:"graph-frame",ref:r,role:"group","aria-label":"Graph of the stages. Arrow keys move among them, Ent\
er opens one, plus and minus zoom.",onKeyDown:S=>{let N=S.target.closest("[data-node]")?.dataset.node;if(S.key==="+"||S.key==="=")H(1.2);else if(S.key==="-")H(1/
1.2);else if(S.key==="0")m(null);else if(N!==void 0&&S.key.startsWith("Arrow")){let V=Es(a,N,S.key);if(V===null)return;ie(V)}else if(N!==void 0&&(S.key==="Enter"||
S.key===" "))e.choose(N);else return;S.preventDefault(),S.stopPropagation()},onPointerDown:S=>{let N=r.current;if(!N||S.pointerType!=="mouse"||S.button!==0||S.target.
closest("[data-node]"))return;let V={x:S.clientX+N.scrollLeft,y:S.clientY+N.scrollTop},se=Me=>N.scrollTo(V.x-Me.clientX,V.y-Me.clientY),ve=()=>{window.removeEventListener(
"pointermove",se),N.classList.remove("graph-dragged")};N.classList.add("graph-dragged"),window.addEventListener("pointermove",se),window.addEventListener("point\
erup",ve,{once:!0})},children:(0,fe.jsxs)("svg",{class:"graph",width:a.width*h,height:a.height*h,viewBox:`0 0 ${a.width} ${a.height}`,children:[(0,fe.jsx)("defs",
{children:["arrow","arrow-lit"].map(S=>(0,fe.jsx)("marker",{id:S,viewBox:"0 0 8 8",refX:"7",refY:"4",markerWidth:"8",markerHeight:"8",markerUnits:"userSpaceOnUs\
e",orient:"auto",children:(0,fe.jsx)("path",{d:"M0 1L7 4L0 7z",class:`graph-${S}`})},S))}),(0,fe.jsx)("g",{"aria-hidden":"true",children:a.lines.map(S=>{let N=C.
has(`${S.from}\0${S.to}`);return(0,fe.jsx)("path",{d:S.path,class:`graph-line${N?" graph-line-lit":""}`,"marker-end":N?"url(#arrow-lit)":"url(#arrow)"},`${S.from}\
 ${S.to}`)})}),t.map(S=>{let{name:N}=S.node,V=a.nodes.get(N);return V?(0,fe.jsx)(Ps,{shown:S,at:V,chosen:N===n,reachable:N===k,choose:()=>e.choose(N===n?null:N),
hover:se=>d(se?N:null)},N):null})]})}),(0,fe.jsxs)("div",{class:"graph-foot",children:[(0,fe.jsx)(Ns,{kinds:new Set(t.map(({node:S})=>S.kind))}),(0,fe.jsxs)("di\
v",{class:"graph-tools",role:"group","aria-label":"Zoom",children:[(0,fe.jsx)("button",{type:"button",class:"button button-small","aria-label":"Zoom out",title:"\
Zoom out (-)",onClick:()=>H(1/1.25),children:"−"}),(0,fe.jsx)("button",{type:"button",class:"button button-small","aria-label":"Zoom in",title:"Zoom in (+)",onClick:()=>H(
1.25),children:"+"}),(0,fe.jsx)("button",{type:"button",class:"button button-small","aria-label":"Show all of it",title:"Show all of it (0)",onClick:()=>m(Math.
max(Js,l)),children:"fit"})]})]})]})}var M=p(g(),1),Ca={at_least:"≥",at_most:"≤"},Ta=12;function Vs(e){return e.objectives.length?(0,M.jsxs)("section",{class:"panel panel-body",children:[(0,M.jsx)(
"h2",{children:"Objectives"}),(0,M.jsx)("ul",{class:"objectives",children:e.objectives.map(t=>(0,M.jsxs)("li",{children:[(0,M.jsx)(q,{status:t.met===null?"unkno\
wn":t.met?"met":"missed"}),(0,M.jsxs)("span",{children:[(0,M.jsx)(x,{text:t.metric})," ",Ca[t.comparison]??t.comparison," ",F(t.bound)]}),(0,M.jsx)("span",{class:"\
dim",children:t.value===null?"no run has it":`was ${F(t.value)}`})]},`${t.metric}${t.comparison}`))})]}):null}function Ea(e){return Object.entries(e.settings).map(
([t,n])=>`${t}=${ce(n)}`).join(", ")}function Is(e){let{runs:t}=e;if(!t.length)return(0,M.jsxs)("section",{class:"panel panel-body",children:[(0,M.jsx)("h2",{children:"\
Runs"}),(0,M.jsx)("p",{class:"hint",children:"It was never built here."})]});let n=t.slice(0,Ta);return(0,M.jsxs)("section",{class:"panel panel-body",children:[
(0,M.jsxs)("div",{class:"view-head",children:[(0,M.jsx)("h2",{children:"Runs"}),(0,M.jsx)("a",{href:R(["runs"],{where:`pipeline == "${e.name}"`}),children:"All \
in the table"})]}),(0,M.jsx)("div",{class:"scroll",tabIndex:0,role:"region","aria-label":"Runs",children:(0,M.jsxs)("table",{class:"table recent",children:[(0,M.jsx)(
"thead",{children:(0,M.jsxs)("tr",{children:[(0,M.jsx)("th",{children:"Run"}),(0,M.jsx)("th",{children:"Status"}),(0,M.jsx)("th",{children:"When"}),(0,M.jsx)("t\
h",{class:"num",children:"Took"}),(0,M.jsx)("th",{children:"Settings"}),(0,M.jsx)("th",{children:"Commit"}),(0,M.jsx)("th",{children:"Pins"})]})}),(0,M.jsx)("tb\
ody",{children:n.map(r=>(0,M.jsxs)("tr",{children:[(0,M.jsx)("td",{children:(0,M.jsx)("a",{href:R(["run",r.number]),children:r.number})}),(0,M.jsx)("td",{children:(0,M.jsx)(
q,{status:r.status})}),(0,M.jsx)("td",{children:(0,M.jsx)(tt,{time:r.time,ago:!0})}),(0,M.jsx)("td",{class:"num nowrap",children:te(r.seconds)}),(0,M.jsx)("td",
{children:(0,M.jsx)(x,{text:[r.variant,r.target,Ea(r)].filter(Boolean).join(" · ")})}),(0,M.jsxs)("td",{class:"mono",children:[dt(r.commit),r.dirty?(0,M.jsx)("\
span",{class:"dim",title:"with changes that were not committed",children:"+"}):null]}),(0,M.jsx)("td",{children:r.pins.map(s=>(0,M.jsx)("span",{class:"badge",children:(0,M.jsx)(
x,{text:s})},s))})]},r.number))})]})})]})}var $n=p(j(),1);function ar(e){let t=/\.(csv|tsv|jsonl|ndjson)$/i.exec(e)?.[1]?.toLowerCase();return t===void 0?null:t==="ndjson"?"jsonl":t}function Ma(e,t,n){let r=[],s=[],o="",
i=!1,a=0,l=()=>{s.push(o),(s.length>1||s[0]!=="")&&r.push(s),s=[],o=""};for(;a<e.length;a++){let c=e.charAt(a);if(i)c!=='"'?o+=c:e.charAt(a+1)==='"'?(o+=c,a++):
i=!1;else if(c==='"'&&o==="")i=!0;else if(c===t)s.push(o),o="";else if(c===`
`||c==="\r"){if(c==="\r"&&e.charAt(a+1)===`
`&&a++,l(),r.length>n)break}else o+=c}return a>=e.length&&(o!==""||s.length)&&l(),{rows:r.slice(0,n),more:r.length>n}}function Ra(e){return e==null?"":typeof e==
"string"?e:JSON.stringify(e)}function Oa(e,t){let n=[],r=new Set,s=[],o=!1;for(let a of e.split(`
`)){if(!a.trim())continue;if(s.length===t){o=!0;break}let l;try{l=JSON.parse(a)}catch{return null}let c=typeof l=="object"&&l!==null&&!Array.isArray(l)?l:{value:l};
for(let m of Object.keys(c))r.has(m)||(r.add(m),n.push(m));s.push(c)}let i=(a,l)=>Object.hasOwn(a,l)?Ra(a[l]):"";return{columns:n,rows:s.map(a=>n.map(l=>i(a,l))),
more:o}}function Ds(e,t,n=1e3){if(t==="jsonl")return Oa(e,n);let{rows:r,more:s}=Ma(e.replace(/^\ufeff/,""),t==="tsv"?"	":",",n+1),[o,...i]=r;if(o===void 0)return null;
let a=Math.max(o.length,...i.map(c=>c.length)),l=c=>[...c,...Array(a-c.length).fill("")];return{columns:l(o),rows:i.map(l),more:s}}function zs(e,t){return e.rows.
some(n=>n[t]!=="")&&e.rows.every(n=>n[t]===""||(n[t]??"").trim()!==""&&Number.isFinite(Number(n[t])))}var re=p(g(),1),lr=200,Sn=300;function js(e){let{value:t}=e,n=t===null?"null":typeof t,r=JSON.stringify(typeof t=="string"?me(t):t),s=r.length>Sn?`${r.slice(0,Sn)}\
…`:r;return(0,re.jsx)("bdi",{class:`json-${n}`,title:r.length>Sn?`${r.length} characters`:void 0,children:s})}function La(e){let t=Array.isArray(e)?e.length:Object.
keys(e).length;return Array.isArray(e)?`[${t}]`:`{${t}}`}var Pa=e=>Array.isArray(e)&&e.length<=12&&e.every(t=>t===null||typeof t!="object");function At(e){let{value:t,
name:n,depth:r=0}=e,s=n===void 0?null:(0,re.jsxs)(re.Fragment,{children:[(0,re.jsx)("bdi",{class:"json-key",children:me(n).slice(0,Sn)}),": "]});if(t===null||typeof t!=
"object"||Pa(t))return(0,re.jsxs)("div",{class:"json-line",children:[s,Array.isArray(t)?(0,re.jsxs)(re.Fragment,{children:["[",t.map((i,a)=>(0,re.jsxs)(re.Fragment,
{children:[a>0&&", ",(0,re.jsx)(js,{value:i})]})),"]"]}):(0,re.jsx)(js,{value:t})]});let o=Object.entries(t);return(0,re.jsxs)("details",{class:"json",open:r<1||
r<2&&o.length<=12,children:[(0,re.jsxs)("summary",{children:[s,(0,re.jsx)("span",{class:"dim",children:La(t)})]}),(0,re.jsxs)("div",{class:"json-inside",children:[
o.slice(0,lr).map(([i,a])=>(0,re.jsx)(At,{name:i,value:a,depth:r+1},i)),o.length>lr&&(0,re.jsxs)("div",{class:"json-line dim",children:["and ",o.length-lr," mor\
e"]})]})]})}var je=p(j(),1);var Je=p(g(),1),Na=2e3,Bs=2e3;function Ja(e){let t=e.text.length>Bs?`${e.text.slice(0,Bs)}…`:e.text;return(0,Je.jsxs)(Je.Fragment,{children:[fn(t).map((n,r)=>n.
classes?(0,Je.jsx)("span",{class:n.classes,children:n.text},r):n.text),`
`]})}function it(e){let{lines:t,follow:n}=e,[r,s]=(0,je.useState)(!1),o=(0,je.useRef)(null),i=(0,je.useRef)(!0),a=r?0:Math.max(0,t.length-Na),l=(0,je.useMemo)(()=>t.
slice(a).map((c,m)=>(0,Je.jsx)(Ja,{text:c},a+m)),[t,a]);return(0,je.useEffect)(()=>{let c=o.current;c&&(n&&i.current)&&(c.scrollTop=c.scrollHeight)},[t,n]),(0,Je.jsxs)(
"div",{class:"log",children:[a>0&&(0,Je.jsxs)("button",{type:"button",class:"button button-small",onClick:()=>s(!0),children:["Show the ",a," lines before these"]}),
(0,Je.jsx)("pre",{ref:o,class:"log-lines",tabIndex:0,"aria-label":"Log",onScroll:c=>{let{scrollHeight:m,scrollTop:u,clientHeight:d}=c.currentTarget;i.current=m-
u-d<24},children:l})]})}var O=p(g(),1),Hs=4e6,Aa=/\.(png|jpe?g|gif|webp|svg|bmp)$/i,Xa=/\.(txt|md|rst|log|py|ts|sh|nix|toml|ya?ml|cfg|ini|xml|vocab|patch|diff)$|(^|\/)(hydra-[a-z-]+|vocab|README|LICENSE)$/i,
Fa=1e3;function Ks(e){return Aa.test(e.path)?"picture":/\.html?$/i.test(e.path)?"page":e.size>Hs?"other":ar(e.path)?"table":/\.json$/i.test(e.path)?"json":Xa.test(
e.path)||e.type.startsWith("text/")?"text":"other"}var Va={picture:"picture",table:"table",json:"JSON",text:"text",page:"page",other:"download"};function Ia(e){
let t=Ds(e.text,e.kind,Fa);if(!t)return(0,O.jsx)(it,{lines:e.text.split(`
`)});let n=t.columns.map((r,s)=>zs(t,s));return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)("div",{class:"file-table",tabIndex:0,role:"region","aria-label":"Table",
children:(0,O.jsxs)("table",{class:"table",children:[(0,O.jsx)("thead",{children:(0,O.jsx)("tr",{children:t.columns.map((r,s)=>(0,O.jsx)("th",{class:n[s]?"num":
"",children:(0,O.jsx)(x,{text:me(r)})},s))})}),(0,O.jsx)("tbody",{children:t.rows.map((r,s)=>(0,O.jsx)("tr",{children:r.map((o,i)=>(0,O.jsx)("td",{class:n[i]?"n\
um":"",children:(0,O.jsx)(x,{text:me(o)})},i))},s))})]})}),(0,O.jsxs)("p",{class:"hint",children:[t.rows.length," ",t.rows.length===1?"row":"rows",t.more?", the\
 first of them; the file has more":"",", ",t.columns.length," ",t.columns.length===1?"column":"columns"]})]})}function Da(e){let t;try{t=JSON.parse(e.text)}catch{
return(0,O.jsx)(it,{lines:e.text.split(`
`)})}return(0,O.jsx)("div",{class:"file-json",children:(0,O.jsx)(At,{value:t})})}function za(e){let{url:t,file:n}=e,r=Ks(n);return r==="picture"?(0,O.jsx)("img",
{class:"file-picture",src:t,alt:n.path}):r==="page"?(0,O.jsx)("a",{class:"button",href:t,target:"_blank",rel:"noopener",children:"Open the page"}):r==="other"?(0,O.jsx)(
"p",{class:"hint",children:n.size>Hs?"Too large to be shown here.":"This kind of file is not shown here."}):(0,O.jsx)(ja,{url:t,file:n,shape:r})}function ja(e){
let{url:t,file:n,shape:r}=e,s=ke(`file:${t}`,()=>mt(t));return(0,O.jsx)(G,{answer:s,what:"Reading the file",children:o=>r==="table"?(0,O.jsx)(Ia,{text:o,kind:ar(
n.path)??"csv"}):r==="json"?(0,O.jsx)(Da,{text:o}):(0,O.jsx)(it,{lines:o.replace(/\n$/,"").split(`
`)})})}function kn(e){let{output:t,files:n,chosen:r}=e;return n.length?(0,O.jsx)("ul",{class:"files",children:n.map(s=>{let o=ct(t,s.path),i=s.path===r;return(0,O.jsxs)(
"li",{class:"file",children:[(0,O.jsxs)("div",{class:"file-head",children:[(0,O.jsxs)("button",{type:"button",class:"file-name","aria-expanded":i,onClick:()=>e.
choose(i?null:s.path),children:[(0,O.jsx)("span",{"aria-hidden":"true",children:i?"▾":"▸"}),(0,O.jsx)(x,{text:me(s.path),class:"mono"})]}),(0,O.jsx)("span",
{class:"dim nowrap",children:Va[Ks(s)]}),(0,O.jsx)("span",{class:"file-size nowrap",children:W(s.size)}),(0,O.jsx)("a",{class:"button button-small button-quiet",
href:o,download:s.path.split("/").at(-1),"aria-label":`Download ${s.path}`,title:"Download",children:"↓"})]}),i&&(0,O.jsx)("div",{class:"file-content",children:(0,O.jsx)(
za,{url:o,file:s})})]},s.path)})}):(0,O.jsx)("p",{class:"hint",children:"The output holds no files."})}var f=p(g(),1);function Ba(e){let t=Object.entries(e.config);return t.length?(0,f.jsx)("dl",{class:"pairs",children:t.map(([n,r])=>(0,f.jsxs)("div",{children:[(0,f.jsx)(
"dt",{children:(0,f.jsx)(x,{text:me(n)})}),(0,f.jsx)("dd",{children:typeof r=="string"?(0,f.jsx)("bdi",{class:"pairs-text",children:me(r).slice(0,1e3)}):(0,f.jsx)(
At,{value:r,depth:1})})]},n))}):(0,f.jsx)("p",{class:"hint",children:"It has no parameters."})}function Ha(e){let{node:t,metrics:n}=e,r=new Set(t.outputs.map(o=>o.
name)),s=Object.keys(n).filter(o=>!r.has(o));return!t.outputs.length&&!s.length?null:(0,f.jsxs)("section",{children:[(0,f.jsx)("h3",{children:"Outputs"}),(0,f.jsxs)(
"dl",{class:"pairs",children:[t.outputs.map(o=>{let i=Object.hasOwn(n,o.name)?n[o.name]:void 0;return(0,f.jsxs)("div",{children:[(0,f.jsx)("dt",{children:(0,f.jsx)(
x,{text:o.name})}),(0,f.jsxs)("dd",{children:[i===void 0?(0,f.jsx)("span",{class:"dim",children:o.kind}):(0,f.jsx)("b",{class:"figure",children:F(i)}),o.unit&&(0,f.jsxs)(
"span",{class:"dim",children:[" ",o.unit]})]})]},o.name)}),s.map(o=>(0,f.jsxs)("div",{children:[(0,f.jsx)("dt",{children:(0,f.jsx)(x,{text:o})}),(0,f.jsx)("dd",
{children:(0,f.jsx)("b",{class:"figure",children:F(n[o]??Number.NaN)})})]},o))]})]})}function Ws(e){return(0,f.jsx)("span",{class:"links",children:e.names.map(t=>(0,f.jsx)(
"button",{type:"button",class:"chip",onClick:()=>e.choose(t),children:(0,f.jsx)(x,{text:t})},t))})}function Ka(e){let{shown:t,ran:n,users:r}=e,{node:s}=t,o=s.inputs.
filter(i=>e.known.has(i));return(0,f.jsxs)("div",{class:"stack",children:[t.status!=="there"&&s.why.length>0&&(0,f.jsxs)("section",{class:"why",children:[(0,f.jsx)(
"h3",{children:t.status==="building"?"Why it builds":"Why it would be built"}),(0,f.jsx)("ul",{children:s.why.map(i=>(0,f.jsx)("li",{children:(0,f.jsx)("bdi",{children:me(
i)})},i))})]}),(0,f.jsx)(Ha,{node:s,metrics:n?.metrics??{}}),s.kind!=="data"&&(0,f.jsxs)("section",{children:[(0,f.jsx)("h3",{children:"Parameters"}),(0,f.jsx)(
Ba,{config:s.config})]}),(0,f.jsxs)("section",{children:[(0,f.jsx)("h3",{children:"Where it stands"}),(0,f.jsxs)(nt,{children:[(0,f.jsx)(I,{name:"Made from",children:o.
length>0?(0,f.jsx)(Ws,{names:o,choose:e.choose}):null}),(0,f.jsx)(I,{name:"Used by",children:r.length>0?(0,f.jsx)(Ws,{names:r,choose:e.choose}):null}),(0,f.jsx)(
I,{name:"Last took",children:te(s.seconds)}),(0,f.jsx)(I,{name:"Size",children:W(s.size)}),(0,f.jsx)(I,{name:"Environment",children:s.environment&&(0,f.jsx)(x,{
text:s.environment})}),(0,f.jsx)(I,{name:"Interpreter",children:n?.interpreter&&(0,f.jsx)(Oe,{path:n.interpreter})}),(0,f.jsx)(I,{name:"Packages",children:n&&n.
packages.length>0?(0,f.jsxs)("details",{children:[(0,f.jsx)("summary",{children:n.packages.length}),(0,f.jsx)("ul",{class:"packages",children:n.packages.map(i=>(0,f.jsx)(
"li",{children:(0,f.jsx)(x,{text:`${i.name} ${i.version}`})},i.name))})]}):null}),(0,f.jsx)(I,{name:"Accelerator",children:s.accelerator&&(0,f.jsx)(x,{text:s.accelerator})}),
(0,f.jsx)(I,{name:"Defined",children:s.where&&(0,f.jsx)(x,{text:s.where,class:"mono"})}),(0,f.jsx)(I,{name:"Output",children:s.output&&(0,f.jsxs)("span",{class:"\
path",children:[(0,f.jsx)(Oe,{path:s.output}),(0,f.jsx)(Ie,{text:s.output})]})})]})]})]})}function Wa(e){let{ran:t,run:n}=e,{live:r,node:s,status:o}=e.shown;if(r&&
(o==="building"||r.log.length))return r.log.length?(0,f.jsx)(it,{lines:r.log,follow:!0}):(0,f.jsx)("p",{class:"hint",children:"It has said nothing yet."});if(oe())
return(0,f.jsx)("p",{class:"hint",children:"Logs are not part of a snapshot."});let i=t?.derivation&&(t.outcome==="failed"||o!=="there"),a=i?t.derivation:s.derivation;
return!a||s.kind==="data"?(0,f.jsx)("p",{class:"hint",children:"There is no log of it."}):(0,f.jsxs)(f.Fragment,{children:[i&&n&&cr(a)!==cr(s.derivation??"")&&(0,f.jsxs)(
"p",{class:"notice",children:["This is of ",(0,f.jsxs)("a",{href:R(["run",n.number]),children:["run ",n.number]}),", which differs from what would be built now."]}),
(0,f.jsx)(_a,{derivation:a})]})}var cr=e=>e.slice(e.lastIndexOf("/")+1);function _a(e){let t=cr(e.derivation),n=ke(`log:${t}`,()=>mt(`api/log/${encodeURIComponent(
t)}`));return n.state==="failed"?(0,f.jsx)("p",{class:"hint",children:"There is no log of it on this machine."}):(0,f.jsx)(G,{answer:n,what:"Reading the log",children:r=>r?
(0,f.jsx)(it,{lines:r.replace(/\n$/,"").split(`
`)}):(0,f.jsx)("p",{class:"hint",children:"It said nothing."})})}function Ua(e){let{shown:t,ran:n,run:r}=e;if(!n||!r)return(0,f.jsx)("p",{class:"hint",children:"\
No run of this pipeline has made it."});let s=t.node.output!==null&&n.output!==t.node.output;return(0,f.jsxs)(f.Fragment,{children:[s&&(0,f.jsxs)("p",{class:"no\
tice",children:["These are of ",(0,f.jsxs)("a",{href:R(["run",r.number]),children:["run ",r.number]}),": the pipeline has changed since."]}),n.there?(0,f.jsx)(kn,
{output:n.output,files:n.files,chosen:e.file,choose:e.chooseFile}):(0,f.jsx)("p",{class:"hint",children:n.outcome==="failed"?"It failed, so there are none.":"It\
s output is not in the store any more."})]})}function _s(e){return e.run?(0,f.jsx)(Ga,{...e,run:e.run}):(0,f.jsx)(Us,{...e,ran:null})}function Ga(e){let n=ge(`r\
un/${e.run.number}`).value?.stages.find(r=>r.stage===e.shown.node.name)??null;return(0,f.jsx)(Us,{...e,ran:n})}function Us(e){let{shown:t,ran:n,tab:r}=e,{node:s,
status:o,live:i,part:a}=t,l=(0,$n.useRef)(null);(0,$n.useEffect)(()=>{(l.current?.getBoundingClientRect().top??0)>window.innerHeight*.75&&l.current?.scrollIntoView(
{block:"start"})},[s.name]);let c=[{name:"about",label:"About"},{name:"files",label:"Files",...n?.there?{count:n.files.length}:{}},{name:"log",label:"Log"}];return(0,f.jsxs)(
"aside",{class:"panel side",ref:l,"aria-label":`Stage ${s.name}`,children:[(0,f.jsxs)("header",{class:"side-head",children:[(0,f.jsxs)("div",{children:[(0,f.jsx)(
"h2",{children:(0,f.jsx)(x,{text:s.name})}),s.title&&(0,f.jsx)("p",{class:"hint",children:(0,f.jsx)("bdi",{children:me(s.title)})})]}),(0,f.jsx)("button",{type:"\
button",class:"button button-quiet","aria-label":"Close",title:"Close (Esc)",onClick:()=>e.choose(null),children:"✕"})]}),(0,f.jsxs)("p",{class:"side-state",children:[
(0,f.jsx)(q,{status:o==="there"?"built":o==="missing"?"not built":o}),t.note&&o==="building"&&(0,f.jsx)("span",{children:me(t.note)}),i?.machine&&(0,f.jsxs)("sp\
an",{class:"dim",children:["on ",me(i.machine)]}),n?.outcome&&o==="there"&&(0,f.jsxs)("span",{class:"dim",children:[me(n.outcome)," in run ",e.run?.number]})]}),
o==="building"&&(0,f.jsx)(ze,{value:a,label:t.note||"building"}),(0,f.jsxs)(bt,{label:"Of this stage",tabs:c,chosen:r,choose:m=>e.chooseTab(m),children:[r==="ab\
out"&&(0,f.jsx)(Ka,{shown:t,ran:n,users:e.users,known:e.known,choose:e.choose}),r==="files"&&(0,f.jsx)(Ua,{shown:t,ran:n,run:e.run,file:e.file,chooseFile:e.chooseFile}),
r==="log"&&(0,f.jsx)(Wa,{shown:t,ran:n,run:e.run})]})]})}var Ee=p(g(),1);function Gs(e){return(0,Ee.jsx)("ol",{class:"panel stage-list",children:e.stages.map(({node:t,status:n,part:r,note:s})=>(0,Ee.jsx)("li",{children:(0,Ee.jsxs)(
"button",{type:"button",class:"stage-item","aria-pressed":t.name===e.chosen,onClick:()=>e.choose(t.name),children:[(0,Ee.jsx)(q,{status:n==="there"?"built":n===
"missing"?"not built":n,quiet:!0}),(0,Ee.jsxs)("span",{class:"stage-what",children:[(0,Ee.jsx)(x,{text:t.name,class:"stage-name"}),t.title&&(0,Ee.jsx)(x,{text:t.
title,class:"stage-title"}),n==="building"&&(0,Ee.jsx)(ze,{value:r,label:s})]}),(0,Ee.jsxs)("span",{class:"stage-facts",children:[n==="building"?s:te(t.seconds),
(0,Ee.jsx)("span",{class:"dim",children:W(t.size)})]})]})},t.name))})}function qs(e,t){let n=t.filter(s=>s.runs.some(o=>o.pipeline===e)),r=(s,o)=>s===null||o.time>s.time?o:s;return n.find(s=>s.status==="building")??n.reduce(r,null)}
var qa={there:"",missing:"not built",waiting:"waiting",building:"building",failed:"failed",unknown:""},Ya={data:"data",selection:"selection",gate:"objectives"};
function Za(e,t,n,r){if(t==="building"&&n)return n.epoch!==null&&n.epochs?`epoch ${n.epoch} of ${n.epochs}`:n.phase?n.phase:r===null?"building":te(r);let s=n?.seconds??
e.seconds,o=[Ya[e.kind]??"",qa[t]];return t==="there"&&s!==null&&o.push(te(s)),o.filter(Boolean).join(" · ")}var Qa={waiting:"waiting",building:"building",done:"\
there",failed:"failed",cancelled:null};function Ys(e,t,n,r){let s=new Set(n?.runs.filter(i=>i.pipeline===t).map(i=>i.key)??[]),o=new Map;for(let i of n?.stages??
[])i.stage!==null&&i.runs.some(a=>s.has(a))&&o.set(i.stage,i);return e.map(i=>{let a=o.get(i.name)??null,l=n?.status!=="building",c=a&&!(l&&(a.status==="waiting"||
a.status==="building"))?Qa[a.status]:null,m=c??i.status,u=a!==null&&c!==null,d=a?.started===null||a?.started===void 0?null:r-a.started;return{node:i,status:m,live:u?
a:null,part:u&&m==="building"&&a?bn(a,r):null,note:Za(i,m,u?a:null,d)}})}var $=p(g(),1),el={stage:pe(),panel:Re("about","files","log"),file:pe(),as:Re("graph","list")};function tl(e){let[,t]=(0,Cn.useReducer)(n=>n+1,0);(0,Cn.useEffect)(
()=>{if(!e)return;let n=setInterval(()=>t(),1e3);return()=>clearInterval(n)},[e])}function nl(e){let{stages:t}=e,n=t.filter(({live:i})=>i!==null),r=n.filter(({status:i})=>i===
"there").length,s=n.filter(({status:i})=>i==="building"),o=s.reduce((i,{part:a})=>i+(a??0),0);return(0,$.jsxs)("section",{class:"panel panel-body live","aria-la\
bel":"Build","aria-live":"off",children:[(0,$.jsxs)("div",{class:"live-head",children:[(0,$.jsx)(q,{status:"building"}),(0,$.jsxs)("span",{children:[r," of ",n.
length," stages"]}),(0,$.jsx)("span",{class:"dim",children:te(Math.floor(e.age))})]}),(0,$.jsx)(ze,{value:n.length?(r+o)/n.length:null,label:`${r} of ${n.length}\
 stages are done`}),s.map(i=>(0,$.jsxs)("button",{type:"button",class:"live-stage",onClick:()=>e.choose(i.node.name),children:[(0,$.jsx)(x,{text:i.node.name,class:"\
live-name"}),(0,$.jsx)("span",{class:"live-note",children:i.note}),(0,$.jsx)(ze,{value:i.part,label:i.note}),(0,$.jsx)("code",{class:"live-log",children:i.live?.
log.at(-1)?(0,$.jsx)(sl,{text:i.live.log.at(-1)??""}):""})]},i.node.name))]})}function rl(e){let{build:t,stages:n}=e;if(t.status==="building"||t.status==="done")
return null;let r=t.runs.find(i=>i.pipeline===e.name),s=Object.entries(r?.settings??{}).map(([i,a])=>`${i}=${ce(a)}`),o=n.filter(({live:i})=>i?.status==="failed");
return(0,$.jsxs)("p",{class:"notice notice-bad",role:"alert",children:["The last build ",t.status==="failed"?"failed":t.status==="killed"?"was killed":"was inte\
rrupted",s.length>0&&(0,$.jsxs)($.Fragment,{children:[", with ",(0,$.jsx)("bdi",{children:me(s.join(", ")).slice(0,300)})]}),o.length>0&&": ",o.map(({node:i})=>(0,$.jsx)(
"button",{type:"button",class:"chip",onClick:()=>e.choose(i.name),children:(0,$.jsx)(x,{text:i.name})},i.name))]})}var sl=e=>(0,$.jsx)("bdi",{children:fn(e.text.
slice(0,300)).map(t=>t.text).join("")});function ol(e){let{detail:t}=e,[n,r]=Ce(el),{builds:s,lost:o}=wn(),i=qs(t.name,s),a=i?.status==="building";tl(a);let l=i?
yn(i):0,c=Ys(t.plan.nodes,t.name,i,l),m=c.find(({node:P})=>P.name===n.stage)??null,u=()=>r({stage:"",panel:"about",file:""}),d=P=>P===null?u():r({stage:P,file:""},
{replace:m!==null});be([{keys:"Escape",does:"Close the stage",run:()=>m&&u()},{keys:"l",does:"Stages as a list, or as a graph",run:()=>r({as:n.as==="list"?"grap\
h":"list"})}]);let h=new Set(c.map(({node:P})=>P.name)),C=m?c.filter(({node:P})=>P.inputs.includes(m.node.name)).map(({node:P})=>P.name):[],b=a?"building":t.status;
return(0,$.jsxs)("div",{class:"pipeline",children:[(0,$.jsxs)("header",{class:"pipeline-head",children:[(0,$.jsxs)("div",{class:"view-head",children:[(0,$.jsx)(
"h1",{children:(0,$.jsx)(x,{text:t.name})}),b&&(0,$.jsx)(q,{status:b}),(0,$.jsxs)("div",{class:"view-actions segmented",role:"group","aria-label":"Stages as",children:[
(0,$.jsx)("button",{type:"button",class:"chip","aria-pressed":n.as==="graph",onClick:()=>r({as:"graph"}),children:"Graph"}),(0,$.jsx)("button",{type:"button",class:"\
chip","aria-pressed":n.as==="list",onClick:()=>r({as:"list"}),children:"List"})]})]}),t.title&&(0,$.jsx)("p",{class:"lead",children:(0,$.jsx)("bdi",{children:t.
title})})]}),o&&a&&(0,$.jsx)("p",{class:"notice notice-bad",role:"alert",children:"Nothing answers: what follows may be old."}),t.plan.error&&(0,$.jsx)("pre",{class:"\
notice notice-bad pipeline-broken",role:"alert",children:t.plan.error}),i&&(0,$.jsx)(rl,{build:i,name:t.name,stages:c,choose:d}),a&&(0,$.jsx)(nl,{stages:c,age:l,
choose:d}),(0,$.jsxs)("div",{class:`pipeline-body${m?" pipeline-split":""}`,children:[(0,$.jsx)("div",{class:"pipeline-main",children:c.length===0?!t.plan.error&&
(0,$.jsx)(_,{title:"It has no stages"}):n.as==="list"?(0,$.jsx)(Gs,{stages:c,chosen:n.stage,choose:d}):(0,$.jsx)("section",{class:"panel",children:(0,$.jsx)(Fs,
{stages:c,chosen:n.stage||null,choose:d})})}),m&&(0,$.jsx)(_s,{shown:m,run:t.runs[0]??null,users:C,known:h,tab:n.panel,file:n.file||null,choose:d,chooseTab:P=>r(
{panel:P,file:""},{replace:!0}),chooseFile:P=>r({file:P??""},{replace:!0})},m.node.name)]}),(0,$.jsx)(Vs,{objectives:t.objectives}),(0,$.jsx)(Is,{name:t.name,runs:t.
runs}),!oe()&&!a&&b!=="fresh"&&(0,$.jsxs)("section",{class:"panel panel-body",children:[(0,$.jsx)("h2",{children:"Build it"}),(0,$.jsx)(ht,{text:`stagedml build\
 ${t.name}`})]})]})}function il(e){let t=e.path[0]??"",n=ge(`pipeline/${t}`);return(0,$.jsx)(G,{answer:n,what:"Reading the pipeline",retry:()=>le(`pipeline/${t}`),
children:r=>(0,$.jsx)(ol,{detail:r})})}var Zs={name:"pipeline",under:"pipelines",title:e=>e[0]??"Pipeline",component:il};var Vt=p(j(),1);var al=(e,t)=>e.split("-").slice(0,t).join("-");function Qs(e,t,n){let r=new Map;for(let s of e){let o=al(t(s),n);r.set(o,[...r.get(o)??[],s])}return[...r].flatMap(
([s,o])=>{let i=o.every(m=>t(m)===s);if(o.length<=8||i)return[{name:s,members:o}];let a=Qs(o,t,n+1),c=a.filter(m=>m.members.length>1).reduce((m,u)=>m+u.members.
length,0);return a.length===1||c*2>=o.length?a:[{name:s,members:o}]})}function eo(e,t){return Qs(e,t,1)}var vt=p(g(),1),Tn=84,En=20,Xt=2.5;function to(e){let t=e.values.filter(c=>c!==null&&Number.isFinite(c));if(!t.length)return null;let n=Math.min(...t),r=Math.max(
...t),s=c=>t.length===1?Tn-Xt:Xt+c*(Tn-2*Xt)/(t.length-1),o=c=>r===n?En/2:Xt+(r-c)*(En-2*Xt)/(r-n),i=t.map((c,m)=>`${s(m).toFixed(1)},${o(c).toFixed(1)}`).join(
" "),a=t.length-1,l=`${e.label}: ${t.length} values from ${F(n)} to ${F(r)}, now ${F(t[a])}`;return(0,vt.jsxs)("svg",{class:"spark",viewBox:`0 0 ${Tn} ${En}`,width:Tn,
height:En,role:"img","aria-label":l,children:[(0,vt.jsx)("title",{children:l}),t.length>1&&(0,vt.jsx)("polyline",{points:i}),(0,vt.jsx)("circle",{cx:s(a).toFixed(
1),cy:o(t[a]).toFixed(1),r:"2.2"})]})}var z=p(g(),1),ll=3;function cl(e,t=ll){let n=r=>r.larger_is_better===null?1:0;return[...e].sort((r,s)=>n(r)-n(s)).slice(0,t)}var no=e=>e.slice(e.lastIndexOf(".")+
1);function ul(e){let{metric:t}=e,n=t.larger_is_better===null?"":t.larger_is_better?", more is better":", less is better";return(0,z.jsxs)("div",{class:"metric",
title:`${t.name}${n}`,children:[(0,z.jsx)(x,{text:no(t.name),class:"metric-name"}),(0,z.jsxs)("span",{class:"metric-value",children:[t.value===null?"":F(t.value,
4),t.unit&&(0,z.jsxs)("span",{class:"dim",children:[" ",t.unit]})]}),t.history.length>1&&(0,z.jsx)(to,{values:t.history,label:no(t.name)})]})}function ml(e){let t=e.
builds.find(l=>l.status==="building"&&l.runs.some(c=>c.pipeline===e.name));if(!t)return null;let n=new Set(t.runs.filter(l=>l.pipeline===e.name).map(l=>l.key)),
r=t.stages.filter(l=>l.runs.some(c=>n.has(c))),s=r.filter(l=>l.status==="done").length,o=r.filter(l=>l.status==="building"),i=o[0],a=i?bn(i,yn(t)):null;return(0,z.jsxs)(
"div",{class:"building",children:[(0,z.jsx)(ze,{value:r.length?(s+(a??0))/r.length:null,label:`${s} of ${r.length} stages are done`}),(0,z.jsxs)("span",{class:"\
building-says",children:[s,"/",r.length,i&&(0,z.jsxs)(z.Fragment,{children:[" · ",(0,z.jsx)(x,{text:i.stage??i.name}),i.epoch!==null&&i.epochs?` ${i.epoch}/${i.
epochs}`:"",o.length>1&&` + ${o.length-1}`]})]})]})}function ur(e){let{pipeline:t,builds:n}=e,{last:r}=t;return(0,z.jsxs)("article",{class:"pipeline-row",children:[
(0,z.jsxs)("div",{class:"pipeline-what",children:[(0,z.jsx)("a",{class:"pipeline-link","data-step":!0,href:R(["pipeline",t.name]),children:(0,z.jsx)(x,{text:t.name})}),
t.title&&(0,z.jsx)(x,{text:t.title,class:"pipeline-title"}),t.error&&(0,z.jsx)("p",{class:"pipeline-error",children:t.error.split(`
`)[0]})]}),(0,z.jsxs)("div",{class:"pipeline-state",children:[(0,z.jsx)(q,{status:t.status}),t.status==="building"?(0,z.jsx)(ml,{name:t.name,builds:n}):r?(0,z.jsxs)(
"a",{class:"pipeline-last",href:R(["run",r.number]),title:`Run ${r.number}: ${r.status}`,children:[(0,z.jsx)(tt,{time:r.time,ago:!0}),r.seconds!==null&&(0,z.jsxs)(
"span",{class:"dim nowrap",children:[" · ",te(r.seconds)]})]}):(0,z.jsxs)("span",{class:"dim",children:[t.stages," ",t.stages===1?"stage":"stages"]})]}),(0,z.jsx)(
"div",{class:"pipeline-metrics",children:cl(t.metrics).map(s=>(0,z.jsx)(ul,{metric:s},s.name))})]})}var L=p(g(),1),dl={q:pe(),status:pe(),sort:Re("family","recent","name","status"),open:_e(),closed:_e()},Mn=["building","failed","stale","collected","fresh","nev\
er","unknown"],pl=4;function fl(e,t){let n=new Set(t.filter(r=>r.status==="building").flatMap(r=>r.runs.map(s=>s.pipeline)));return e.map(r=>n.has(r.name)?{...r,
status:"building"}:r)}function hl(e,t){let n=`${e.name} ${e.title??""}`.toLowerCase();return t.every(r=>n.includes(r))}var Ft=e=>e.last?Date.parse(e.last.time):
0,gl={recent:(e,t)=>Ft(t)-Ft(e)||e.name.localeCompare(t.name),name:(e,t)=>e.name.localeCompare(t.name),status:(e,t)=>Mn.indexOf(e.status)-Mn.indexOf(t.status)||
Ft(t)-Ft(e)};function bl(e){let t=eo([...e],r=>r.name),n=r=>Math.max(...r.members.map(Ft));return t.map((r,s)=>({family:r,at:s})).sort((r,s)=>n(s.family)-n(r.family)||
r.at-s.at).map(({family:r})=>r)}function ro(e){let t=new Map;for(let n of e)t.set(n.status,(t.get(n.status)??0)+1);return[...t].sort(([n],[r])=>Mn.indexOf(n)-Mn.
indexOf(r))}function mr(e,t){let n=[...e?.querySelectorAll("[data-step]")??[]],r=n.indexOf(document.activeElement),s=n[r<0?t>0?0:n.length-1:Math.min(n.length-1,
Math.max(0,r+t))];s?.focus(),s?.scrollIntoView({block:"nearest"})}function yl(e){let{family:t,folded:n,builds:r}=e,s=t.members.map(o=>(0,L.jsx)(ur,{pipeline:o,builds:r},
o.name));return t.members.length===1?(0,L.jsx)("section",{class:"family family-lone",children:s}):(0,L.jsxs)("section",{class:"family",children:[(0,L.jsx)("h2",
{class:"family-head",children:(0,L.jsxs)("button",{type:"button",class:"family-fold","data-step":!0,"aria-expanded":!n,onClick:e.toggle,children:[(0,L.jsx)("spa\
n",{class:"family-sign","aria-hidden":"true",children:n?"▸":"▾"}),(0,L.jsx)(x,{text:t.name,class:"family-name"}),(0,L.jsx)("span",{class:"count",children:t.
members.length}),(0,L.jsx)("span",{class:"family-counts",children:ro(t.members).map(([o,i])=>(0,L.jsxs)("span",{class:`status status-${Qn(o)}`,children:[i," ",o===
"never"?"never built":o]},o))})]})}),!n&&s]})}function wl(e){let[t,n]=Ce(dl),{builds:r}=wn(),s=Ve().value,o=(0,Vt.useRef)(null),i=(0,Vt.useRef)(null),a=(0,Vt.useMemo)(
()=>fl(e.all,r),[e.all,r]),l=t.q.toLowerCase().split(/\s+/).filter(Boolean),c=a.filter(b=>hl(b,l)),m=c.filter(b=>!t.status||b.status===t.status);be([{keys:"/",does:"\
Search",run:()=>i.current?.focus()},{keys:"j",does:"Next pipeline",run:()=>mr(o.current,1)},{keys:"k",does:"Pipeline before",run:()=>mr(o.current,-1)}]);let u=!!(l.
length||t.status),d=b=>u||t.open.includes(b.name)?!1:t.closed.includes(b.name)?!0:b.members.length>=pl&&b.members.every(P=>P.status==="never"||P.status==="unkno\
wn"),h=b=>{let{name:P}=b,k=H=>H.filter(ie=>ie!==P);n(d(b)?{open:[...k(t.open),P],closed:k(t.closed)}:{open:k(t.open),closed:[...k(t.closed),P]},{replace:!0})};return(0,L.jsxs)(
"div",{class:"pipelines",ref:o,onKeyDown:b=>{b.key!=="ArrowDown"&&b.key!=="ArrowUp"||b.target.matches("select")||(b.preventDefault(),mr(o.current,b.key==="Arrow\
Down"?1:-1))},children:[(0,L.jsxs)("div",{class:"view-head",children:[(0,L.jsx)("h1",{children:"Pipelines"}),(0,L.jsx)("input",{ref:i,type:"search",class:"input\
 pipelines-search",placeholder:"Search names and titles","aria-label":"Search pipelines",spellcheck:!1,value:t.q,onInput:b=>n({q:b.currentTarget.value},{replace:!0})}),
(0,L.jsxs)("label",{class:"field",children:["Order",(0,L.jsxs)("select",{class:"input",value:t.sort,onChange:b=>n({sort:b.currentTarget.value}),children:[(0,L.jsx)(
"option",{value:"family",children:"by family"}),(0,L.jsx)("option",{value:"recent",children:"last run first"}),(0,L.jsx)("option",{value:"name",children:"by nam\
e"}),(0,L.jsx)("option",{value:"status",children:"by status"})]})]})]}),(0,L.jsxs)("div",{class:"chips",role:"group","aria-label":"Only those of a status",children:[
(0,L.jsxs)("button",{type:"button",class:"chip","aria-pressed":!t.status,onClick:()=>n({status:""}),children:["All ",(0,L.jsx)("span",{class:"count",children:c.
length})]}),ro(c).map(([b,P])=>(0,L.jsxs)("button",{type:"button",class:"chip","aria-pressed":t.status===b,onClick:()=>n({status:t.status===b?"":b}),children:[(0,L.jsx)(
q,{status:b})," ",(0,L.jsx)("span",{class:"count",children:P})]},b))]}),s?.problems?.map(b=>(0,L.jsx)("p",{class:"notice notice-bad",role:"alert",children:b},b)),
s?.evaluating&&!oe()&&(0,L.jsx)("p",{class:"notice",role:"status",children:"Pipelines are being evaluated: some states are not known yet."}),m.length?t.sort==="\
family"?bl(m).map(b=>(0,L.jsx)(yl,{family:b,folded:d(b),toggle:()=>h(b),builds:r},b.name)):(0,L.jsx)("section",{class:"family",children:[...m].sort(gl[t.sort]).
map(b=>(0,L.jsx)(ur,{pipeline:b,builds:r},b.name))}):a.length?(0,L.jsx)(_,{title:"No pipeline fits",children:(0,L.jsx)("button",{type:"button",class:"button",onClick:()=>n(
{q:"",status:""}),children:"Show all"})}):(0,L.jsxs)(_,{title:"This project has no pipelines",children:["Write a function with ",(0,L.jsx)("code",{children:'@pi\
peline("name")'})," in ",(0,L.jsx)("code",{children:"pipelines/"}),"."]})]})}function xl(){let e=ge("pipelines");return(0,L.jsx)(G,{answer:e,what:"Reading pipel\
ines",retry:()=>le("pipelines"),children:t=>(0,L.jsx)(wl,{all:t})})}var so={name:"pipelines",entry:{label:"Pipelines",key:"p"},title:()=>"Pipelines",component:xl};var It=p(j(),1);var Rn=p(j(),1);var Be=p(g(),1),dr=2e3,vl=2e3,Sl=e=>/^(diff |index |--- |\+\+\+ |new file|deleted file|similarity|rename|GIT binary)/.test(e)?"patch-head":e.startsWith("@@")?"p\
atch-place":e.startsWith("+")?"patch-new":e.startsWith("-")?"patch-old":"";function oo(e){let t=(0,Rn.useMemo)(()=>e.text.replace(/\n$/,"").split(`
`),[e.text]),[n,r]=(0,Rn.useState)(!1),s=n?t:t.slice(0,dr);return(0,Be.jsxs)("div",{class:"patch",children:[(0,Be.jsxs)("div",{class:"row",children:[(0,Be.jsx)(
"span",{class:"muted",children:"What differed from the commit; `git apply` takes it."}),(0,Be.jsx)(Ie,{text:e.text})]}),(0,Be.jsx)("pre",{class:"code",tabIndex:0,
"aria-label":"Patch",children:s.map((o,i)=>(0,Be.jsxs)("span",{class:Sl(o),children:[xe(ne(o),vl),`
`]},i))}),!n&&t.length>dr&&(0,Be.jsxs)("button",{type:"button",class:"button",onClick:()=>r(!0),children:[t.length-dr," more lines"]})]})}var St=p(j(),1);var de=p(g(),1),pr=()=>Ve().value?.csrf??null;async function io(e,t,n){await zt(e,t,n);for(let r of["runs","run/","store"])le(r)}function fr(e){let[t,n]=(0,St.useState)(
""),[r,s]=(0,St.useState)(""),[o,i]=(0,St.useState)(!1),a=async l=>{l.preventDefault(),i(!0);try{await io("pin",{name:t.trim(),run:e.run},e.csrf),e.close()}catch(c){
s(c instanceof Error?c.message:String(c)),i(!1)}};return(0,de.jsx)(pt,{title:`Pin run ${e.run}`,close:e.close,children:(0,de.jsxs)("form",{class:"stack",onSubmit:a,
children:[(0,de.jsx)("p",{class:"muted",children:"A pinned run keeps all its outputs, data and environments until it is unpinned."}),(0,de.jsxs)("label",{class:"\
stack-field",children:["Name",(0,de.jsx)("input",{class:"input",value:t,autoFocus:!0,required:!0,"aria-invalid":r!=="",placeholder:"best, paper-2026",onInput:l=>{
n(l.currentTarget.value),s("")}})]}),r&&(0,de.jsx)("p",{class:"notice notice-bad",role:"alert",children:r}),(0,de.jsxs)("div",{class:"row",children:[(0,de.jsx)(
"button",{type:"submit",class:"button button-main",disabled:o||!t.trim(),children:"Pin"}),(0,de.jsx)("button",{type:"button",class:"button",onClick:e.close,children:"\
Leave it"})]})]})})}function ao(e){let t=pr(),[n,r]=(0,St.useState)(!1),[s,o]=(0,St.useState)(""),i=async a=>{try{await io("unpin",{name:a},t),o("")}catch(l){o(
l instanceof Error?l.message:String(l))}};return(0,de.jsxs)("span",{class:"pins",children:[e.pins.map(a=>(0,de.jsxs)("span",{class:"badge pin",children:[(0,de.jsx)(
x,{text:a}),t&&(0,de.jsx)("button",{type:"button",class:"badge-button","aria-label":`Unpin ${a}`,title:"Unpin",onClick:()=>{i(a)},children:"✕"})]},a)),t&&(0,de.jsx)(
"button",{type:"button",class:"button button-small",onClick:()=>r(!0),children:"Pin"}),s&&(0,de.jsx)("span",{class:"worse",role:"alert",children:s}),n&&t&&(0,de.jsx)(
fr,{run:e.run,csrf:t,close:()=>r(!1)})]})}var T=p(g(),1),kl=1e3;function hr(e){let t=Object.entries(e.values);return t.length?(0,T.jsxs)("section",{children:[(0,T.jsx)("h3",{children:e.title}),(0,T.jsx)(
nt,{children:t.map(([n,r])=>(0,T.jsx)(I,{name:n,children:typeof r=="string"&&r.startsWith("/nix/store/")?(0,T.jsx)(Oe,{path:r}):(0,T.jsx)("bdi",{children:ce(r).
slice(0,kl)||(r===null?"none":"“”")})},n))})]}):null}function $l(e){let{stage:t}=e;return(0,T.jsxs)("div",{class:"stack run-stage-more",children:[(0,T.jsxs)(
nt,{children:[(0,T.jsx)(I,{name:"output",children:(0,T.jsxs)("span",{class:"row",children:[(0,T.jsx)(Oe,{path:t.output}),(0,T.jsx)(Ie,{text:t.output})]})}),(0,T.jsx)(
I,{name:"environment",children:t.environment}),(0,T.jsx)(I,{name:"interpreter",children:t.interpreter&&(0,T.jsx)(Oe,{path:t.interpreter})}),(0,T.jsx)(I,{name:"p\
ackages",children:t.packages.length||null})]}),(0,T.jsx)(hr,{title:"Metrics",values:t.metrics}),(0,T.jsx)(hr,{title:"Parameters",values:t.config}),(0,T.jsx)(hr,
{title:"Inputs",values:t.inputs}),t.packages.length>0&&(0,T.jsxs)("details",{class:"run-packages",children:[(0,T.jsx)("summary",{children:"Packages"}),(0,T.jsx)(
"p",{class:"mono",children:t.packages.map(n=>(0,T.jsx)("span",{children:(0,T.jsxs)("bdi",{children:[n.name," ",n.version]})},n.name))})]}),(0,T.jsxs)("section",
{children:[(0,T.jsx)("h3",{children:"Files"}),t.there?(0,T.jsx)(kn,{output:t.output,files:t.files,chosen:e.file||null,choose:n=>e.setFile(n??"")}):(0,T.jsx)("p",
{class:"muted",children:"The output is no longer in the store."})]})]})}function lo(e){let t=Math.max(0,...e.stages.map(n=>n.seconds??0));return(0,T.jsx)("ul",{
class:"run-stages",children:e.stages.map(n=>{let r=n.stage===e.open,s=t&&n.seconds?n.seconds/t:0,o=Object.entries(n.metrics).slice(0,2);return(0,T.jsxs)("li",{class:"\
panel",children:[(0,T.jsxs)("button",{type:"button",class:"run-stage","aria-expanded":r,onClick:()=>e.set({stage:r?"":n.stage,file:""}),children:[(0,T.jsx)("spa\
n",{"aria-hidden":"true",class:"dim",children:r?"▾":"▸"}),(0,T.jsx)(x,{text:n.stage,class:"run-stage-name"}),(0,T.jsx)("span",{class:"run-stage-metrics dim",
children:o.map(([i,a])=>(0,T.jsxs)("span",{children:[(0,T.jsx)("bdi",{children:i})," ",(0,T.jsx)("b",{children:F(a)})]},i))}),(0,T.jsxs)("span",{class:"run-stag\
e-time num",children:[s>0&&(0,T.jsx)("span",{class:"bar","aria-hidden":"true",children:(0,T.jsx)("span",{style:{width:`${(s*100).toFixed(1)}%`}})}),te(n.seconds)]}),
(0,T.jsx)("span",{class:"run-stage-size num dim",children:W(n.size)}),(0,T.jsx)("span",{class:"run-stage-status",children:(0,T.jsx)(q,{status:n.outcome===null?"\
unknown":n.outcome})}),!n.there&&n.outcome!=="failed"&&n.outcome!==null&&(0,T.jsx)("span",{class:"badge",title:"Its output was collected",children:"collected"})]}),
r&&(0,T.jsx)($l,{stage:n,file:e.file,setFile:i=>e.set({file:i})})]},n.stage)})})}var w=p(g(),1),Cl={tab:Re("stages","curves","confusion","report","patch"),stage:pe(),file:pe(),...nn},Tl=new Map,El=6;function Ml(e){let t=(0,It.useMemo)(()=>[e.
run],[e.run]);return(0,w.jsx)(G,{answer:cn(t,Tl),what:"Reading curves",children:({curves:n,notes:r})=>(0,w.jsxs)(w.Fragment,{children:[r.map(s=>(0,w.jsx)("p",{class:"\
notice",children:(0,w.jsx)("bdi",{children:s})},s)),n.length?(0,w.jsx)(en,{curves:n,state:rn(e.state),set:e.set}):(0,w.jsx)(_,{title:"No stage of this run has w\
ritten curves"})]})})}function Rl(e,t){let n=new Map(t.map(i=>[i.name,i])),r=e.stages.flatMap(i=>Object.entries(i.metrics).map(([a,l])=>({name:`${i.stage}.${a}`,
last:a,value:l}))),s=new Set,o=i=>n.get(i)?.larger_is_better===!0?0:n.get(i)?.larger_is_better===!1?1:2;return r.filter(i=>!/(^|_)(bytes|seconds)$/.test(i.last)).
filter(i=>!s.has(`${i.last} ${i.value}`)&&s.add(`${i.last} ${i.value}`)).map((i,a)=>({name:n.get(i.name)?.short??i.name,value:i.value,rank:o(i.name),at:a})).sort(
(i,a)=>i.rank-a.rank||a.at-i.at).slice(0,El)}function Ol(e){let{head:t,settings:n,nix:r,rebuild:s}=e.run,o=Object.entries(n);return(0,w.jsxs)("div",{class:"pane\
l panel-body stack",children:[(0,w.jsxs)(nt,{children:[(0,w.jsx)(I,{name:"pipeline",children:(0,w.jsx)("a",{href:R(["pipeline",t.pipeline]),children:(0,w.jsx)(x,
{text:t.pipeline})})}),(0,w.jsx)(I,{name:"variant",children:t.variant}),(0,w.jsx)(I,{name:"target",children:t.target}),(0,w.jsx)(I,{name:"began",children:(0,w.jsx)(
tt,{time:t.time})}),(0,w.jsx)(I,{name:"took",children:te(t.seconds)}),(0,w.jsx)(I,{name:"commit",children:t.commit&&(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)("\
span",{class:"mono",title:t.commit,children:dt(t.commit)}),t.branch&&(0,w.jsxs)(w.Fragment,{children:[" on ",(0,w.jsx)(x,{text:t.branch})]}),t.dirty!==null&&(0,w.jsx)(
"span",{class:"status-warn",children:" with edits"})]})}),(0,w.jsx)(I,{name:"by",children:[t.user,t.host].filter(Boolean).join(" on ")}),(0,w.jsx)(I,{name:"sand\
box",children:t.sandboxed===null?"":t.sandboxed?"yes":"no"}),(0,w.jsx)(I,{name:"Nix",children:r}),(0,w.jsx)(I,{name:"output",children:(0,w.jsx)(Oe,{path:t.output})}),
o.length>0&&(0,w.jsx)(I,{name:"settings",children:o.map(([i,a])=>(0,w.jsxs)("span",{class:"run-setting",children:[(0,w.jsxs)("bdi",{children:[i,"=",ce(a)]})," "]},
i))})]}),(0,w.jsxs)("div",{children:[(0,w.jsx)("p",{class:"muted run-label",children:"Build it again, from its commit, parameters and locks"}),(0,w.jsx)(ht,{text:s})]})]})}
function Ll(e){let{run:t}=e,{head:n}=t,[r,s]=Ce(Cl),o=ge("runs").value,i=o?.rows.number??[],a=i.indexOf(n.number),l=C=>a<0?void 0:i[a+C],c=o&&a>=0?i.find((C,b)=>b>
a&&o.rows.pipeline[b]===n.pipeline):void 0,m=(C,b,P)=>({keys:P,does:b,run:()=>{C!==void 0&&Se(R(["run",C]))}});be([m(l(1),"The run before","j"),m(l(-1),"The run\
 after","k"),...c===void 0?[]:[{keys:"c",does:"Compare with the run before of this pipeline",run:()=>Se(R(["compare"],{runs:[c,n.number]}))}]]);let u=(0,It.useMemo)(
()=>Pt(t),[t]),d=(0,It.useMemo)(()=>Mt(t),[t]),h=(0,It.useMemo)(()=>Rl(t,o?.columns??[]),[t,o]);return(0,w.jsxs)(w.Fragment,{children:[(0,w.jsxs)("div",{class:"\
view-head",children:[(0,w.jsxs)("h1",{children:["Run ",n.number]}),(0,w.jsx)(q,{status:n.status}),(0,w.jsxs)("span",{class:"muted",children:[(0,w.jsx)(x,{text:[
n.variant,n.pipeline,n.target].filter(Boolean).join(".")})," ",(0,w.jsx)(tt,{time:n.time,ago:!0})]}),(0,w.jsx)(ao,{run:n.number,pins:t.pins}),(0,w.jsx)("div",{class:"\
view-actions",children:c!==void 0&&(0,w.jsxs)("a",{class:"button",href:R(["compare"],{runs:[c,n.number]}),children:["Compare with run ",c]})})]}),(0,w.jsxs)("di\
v",{class:"stack",children:[h.length>0&&(0,w.jsx)("dl",{class:"tiles",children:h.map(C=>(0,w.jsxs)("div",{class:"panel tile",children:[(0,w.jsx)("dt",{children:(0,w.jsx)(
x,{text:C.name})}),(0,w.jsx)("dd",{children:F(C.value)})]},C.name))}),(0,w.jsx)(Ol,{run:t}),(0,w.jsx)("div",{children:(0,w.jsxs)(bt,{label:"Parts of the run",tabs:[
{name:"stages",label:"Stages",count:t.stages.length},{name:"curves",label:"Curves"},...d.length?[{name:"confusion",label:"Confusion"}]:[],...u.length?[{name:"re\
port",label:"Report"}]:[],...t.patch!==null||t.patch_omitted!==null?[{name:"patch",label:"Edits"}]:[]],chosen:r.tab,choose:C=>s({tab:C}),children:[r.tab==="stag\
es"&&(0,w.jsx)(lo,{stages:t.stages,open:r.stage,file:r.file,set:s}),r.tab==="curves"&&(0,w.jsx)(Ml,{run:n.number,state:r,set:s}),r.tab==="confusion"&&(d.length?
(0,w.jsx)(un,{files:d}):(0,w.jsx)(_,{title:"There is no confusion matrix"})),r.tab==="report"&&(u[0]?(0,w.jsx)(mn,{report:u[0],title:`Report of run ${n.number}`}):
(0,w.jsx)(_,{title:"There is no report"})),r.tab==="patch"&&(t.patch!==null?(0,w.jsx)(oo,{text:t.patch}):(0,w.jsx)(_,{title:"The edits were not recorded",children:t.
patch_omitted}))]})})]})]})}function Pl(e){let t=e.path[0]??"",n=`run/${t}`;return/^\d+$/.test(t)?(0,w.jsx)(Nl,{name:n}):(0,w.jsx)(_,{title:"A run is named by i\
ts number",children:(0,w.jsx)("a",{href:R(["runs"]),children:"All runs"})})}function Nl(e){return(0,w.jsx)(G,{answer:ge(e.name),what:"Reading the run",retry:()=>le(
e.name),children:t=>(0,w.jsx)(Ll,{run:t})})}var co={name:"run",under:"runs",title:e=>`Run ${e[0]??""}`,component:Pl};var Z=p(j(),1);var Jl={status:112,pipeline:168,time:150,seconds:104,commit:92,branch:140,host:120,user:96,dirty:72,sandboxed:104,output:280,variant:84,target:130,pins:150},Al=[
"status","pipeline","time","seconds"],Xl=40;function Fl(e,t,n){let r=e.length+3,s=Math.max(1,Math.floor(n.length/Xl));for(let o=0;o<n.length;o+=s)r=Math.max(r,ce(
t[n[o]]).length);return Math.min(210,Math.max(76,Math.round(r*7.2)+28))}var Vl=e=>typeof e.find(n=>n!=null)=="number";function uo(e,t,n){return[...Al,...Zn(e,t,
n).map(r=>r.name)]}function mo(e,t,n){let r=new Map(e.columns.map(s=>[s.name,s]));return t.flatMap(s=>{let o=Pe(e,s);if(!o||s==="number")return[];let i=r.get(s),
a=i?.short??s;return[{name:s,label:a,kind:i?.kind??"fact",values:o,numeric:s==="seconds"||i!==void 0&&Vl(o),width:Jl[s]??Fl(a,o,n),better:i?.larger_is_better??null,
best:i?.kind==="metric"?hs(i,o,n):void 0}]})}var po=p(j(),1);var He=p(g(),1);function fo(e){let{value:t,problem:n}=e,r=(0,po.useRef)(null);be([{keys:"/",does:"Filter",run:()=>r.current?.select()}]);let s=n?t.slice(Math.max(
0,n.position-12),n.position):"";return(0,He.jsxs)("div",{class:"filter",children:[(0,He.jsx)("input",{ref:r,class:"input",type:"search",spellcheck:!1,autocomplete:"\
off",placeholder:"epochs >= 10 and accuracy > 0.98","aria-label":"Condition on runs","aria-invalid":n!==null,"aria-describedby":"filter-problem",value:t,onInput:o=>e.
set(o.currentTarget.value),onKeyDown:o=>{o.key==="Escape"&&o.currentTarget.blur()}}),(0,He.jsx)("p",{id:"filter-problem",class:"filter-problem",role:"status",children:n&&
(0,He.jsxs)(He.Fragment,{children:[s&&(0,He.jsxs)("code",{children:[s.trimStart(),"▸"]})," ",n.message]})})]})}var Ge=p(j(),1);function On(e,t){return e.includes(t)?"ascending":e.includes(`-${t}`)?"descending":"none"}function ho(e,t,n,r){let s=n?[`-${t}`,t]:[t,`-${t}`],o=e.find(a=>s.includes(
a)),i=o===void 0?s[0]:o===s[0]?s[1]:void 0;return r?o===void 0?[...e,i]:e.flatMap(a=>a===o?i??[]:a):i?[i]:[]}var Ue=p(bo(),1),at=p(j(),1),Il=12;function yo(e,t,n,r){let[,s]=(0,at.useReducer)(l=>l+1,0),o={count:t,getScrollElement:()=>e.current,estimateSize:()=>n,overscan:Il,
scrollPaddingStart:r,scrollPaddingEnd:n,observeElementRect:Ue.observeElementRect,observeElementOffset:Ue.observeElementOffset,scrollToFn:Ue.elementScroll,initialRect:{
width:0,height:900},onChange:()=>s()},i=(0,at.useRef)(null);i.current??=new Ue.Virtualizer(o),i.current.setOptions(o),(0,at.useEffect)(()=>i.current._didMount(),
[]),(0,at.useEffect)(()=>i.current._willUpdate());let a=i.current.getVirtualItems();return{first:a[0]?.index??0,end:(a.at(-1)?.index??-1)+1,total:t*n,toRow:l=>i.
current.scrollToIndex(l,{align:"auto"})}}var Ae=p(g(),1),Dl=120,zl=2e3;function jl(e,t){switch(e.name){case"time":return $e(String(t));case"seconds":return te(t);case"commit":return dt(String(t));case"\
pins":return t.join(", ");case"output":return String(t).replace(/^.*\/[a-z0-9]{32}-/,"");default:return typeof t=="number"&&e.kind==="fact"?F(t,12):ce(t)}}function wo(e){
let{column:t,value:n}=e;if(n==null||n===!1&&t.name==="dirty")return(0,Ae.jsx)("td",{});if(t.name==="status")return(0,Ae.jsx)("td",{children:(0,Ae.jsx)(q,{status:String(
n)})});let r=jl(t,n),s=typeof n=="number"?String(n):ne(ce(n)),o=t.best!==void 0&&n===t.best,i=xe(ne(r),Dl);return(0,Ae.jsxs)("td",{class:t.numeric?o?"num best":
"num":void 0,title:xe(s,zl),children:[o&&(0,Ae.jsx)("span",{class:"offscreen",children:"best: "}),t.name==="pipeline"?(0,Ae.jsx)("a",{href:R(["pipeline",String(
n)]),tabIndex:-1,children:(0,Ae.jsx)("bdi",{children:i})}):(0,Ae.jsx)("bdi",{children:i})]})}var X=p(g(),1),Ln=34,Bl=34;function vo(e){let{table:t,order:n,columns:r,selected:s,toggle:o}=e,i=(0,Ge.useRef)(null),a=yo(i,n.length,Ln,Bl),[l,c]=(0,Ge.useState)(
-1),m=k=>t.rows.number[n[k]];(0,Ge.useEffect)(()=>{c(-1),i.current?.scrollTo({top:0})},[n]);let u=k=>{let H=Math.max(0,Math.min(n.length-1,k));c(H),a.toRow(H)},
d=()=>Math.max(1,Math.floor((i.current?.clientHeight??600)/Ln)-2),h=(k,H,ie)=>H.map(Q=>({keys:Q,does:k,run:ie})),C=l>=0&&l<n.length;be([...h("Next run",["j","Ar\
rowDown"],()=>u(l+1)),...h("Previous run",["k","ArrowUp"],()=>u(l-1)),...h("A page on",["PageDown"],()=>u(l+d())),...h("A page back",["PageUp"],()=>u(l-d())),...h(
"First run",["Home"],()=>u(0)),...h("Last run",["End"],()=>u(n.length-1)),...C?h("Select the run",["x"],()=>o(m(l))):[],...C?h("Open the run",["o"],()=>Se(R(["r\
un",m(l)]))):[]]);let b=n.length>0&&n.every(k=>s.has(t.rows.number[k])),P=132+r.reduce((k,H)=>k+H.width,0);return(0,X.jsx)("div",{ref:i,class:"grid",tabIndex:0,
role:"region","aria-label":"Runs",onKeyDown:k=>{k.key==="Enter"&&k.target===i.current&&C&&Se(R(["run",m(l)]))},children:(0,X.jsxs)("table",{class:"grid-table",style:{
width:`${P}px`},"aria-rowcount":n.length+1,children:[(0,X.jsxs)("colgroup",{children:[(0,X.jsx)("col",{class:"grid-number"}),r.map(k=>(0,X.jsx)("col",{style:{width:`${k.
width}px`}},k.name)),(0,X.jsx)("col",{})]}),(0,X.jsx)("thead",{children:(0,X.jsxs)("tr",{children:[(0,X.jsxs)("th",{scope:"col",class:"grid-first","aria-sort":On(
e.sort,"number"),children:[(0,X.jsx)("input",{type:"checkbox","aria-label":"Select all that are shown",checked:b,disabled:n.length>200,title:n.length>200?"Selec\
t all: of at most 200 runs":"Select all",onChange:()=>e.selectAll(b?[]:n.map(k=>t.rows.number[k]))}),(0,X.jsx)(xo,{name:"number",label:"Run",sort:e.sort,setSort:e.
setSort,down:!0})]}),r.map(k=>(0,X.jsx)("th",{scope:"col",class:k.numeric?"num":void 0,"aria-sort":On(e.sort,k.name),children:(0,X.jsx)(xo,{name:k.name,label:k.
label,better:k.better,sort:e.sort,setSort:e.setSort,down:k.better===!0||k.name==="time"})},k.name)),(0,X.jsx)("th",{class:"grid-rest","aria-hidden":"true"})]})}),
(0,X.jsxs)("tbody",{children:[(0,X.jsx)("tr",{"aria-hidden":"true",class:"grid-space",style:{height:`${a.first*Ln}px`}}),n.slice(a.first,a.end).map((k,H)=>(0,X.jsx)(
Hl,{table:t,row:k,at:a.first+H,columns:r,selected:s.has(t.rows.number[k]),current:l===a.first+H,toggle:o},t.rows.number[k])),(0,X.jsx)("tr",{"aria-hidden":"true",
class:"grid-space",style:{height:`${(n.length-a.end)*Ln}px`}})]})]})})}function Hl(e){let{table:t,row:n}=e,r=t.rows.number[n],s=t.rows.pins[n]??[],o=(0,Ge.useCallback)(
()=>e.toggle(r),[e.toggle,r]);return(0,X.jsxs)("tr",{class:`${e.selected?"is-selected":""} ${e.current?"is-current":""}`,"aria-rowindex":e.at+2,"aria-selected":e.
selected,children:[(0,X.jsxs)("th",{scope:"row",class:"grid-first",children:[(0,X.jsx)("input",{type:"checkbox","aria-label":`Select run ${r}`,checked:e.selected,
onChange:o}),(0,X.jsx)("a",{href:R(["run",r]),children:r}),s.length>0&&(0,X.jsx)("span",{class:"badge pin",title:`pinned: ${s.join(", ")}`,children:(0,X.jsx)(x,
{text:s[0]})})]}),e.columns.map(i=>(0,X.jsx)(wo,{column:i,value:i.values[n]},i.name)),(0,X.jsx)("td",{class:"grid-rest"})]})}function xo(e){let t=On(e.sort,e.name),
n=e.sort.findIndex(s=>s.replace(/^-/,"")===e.name),r=e.better===!0?"more is better":e.better===!1?"less is better":"";return(0,X.jsxs)("button",{type:"button",class:"\
sort",title:[e.name,r,"click to sort, with shift by this too"].filter(Boolean).join("; "),onClick:s=>e.setSort(ho(e.sort,e.name,e.down,s.shiftKey)),children:[(0,X.jsx)(
x,{text:e.label}),(0,X.jsxs)("span",{class:"sort-sign","aria-hidden":"true",children:[t==="ascending"?"▲":t==="descending"?"▼":"",t!=="none"&&e.sort.length>
1?n+1:""]})]})}var Pn=p(j(),1);var Y=p(g(),1),gr=300;function So(e){let{table:t,rows:n,chosen:r,set:s}=e,[o,i]=(0,Pn.useState)(""),a=(0,Pn.useMemo)(()=>{let u=[...ps.filter(d=>d!=="number").map(
d=>({name:d,kind:"fact"})),...t.columns.filter(d=>d.kind==="metric"),...t.columns.filter(d=>d.kind==="parameter")].map(({name:d,kind:h})=>({name:d,kind:h,varies:Ot(
Pe(t,d)??[],n)===2}));return[...u.filter(d=>d.varies),...u.filter(d=>!d.varies)]},[t,n]),l=u=>u.name.toLowerCase().includes(o.toLowerCase()),c=a.filter(u=>!r.includes(
u.name)&&l(u)),m=(u,d)=>{let h=[...r];[h[u],h[u+d]]=[h[u+d],h[u]],s(h)};return(0,Y.jsx)(pt,{title:"Columns",close:e.close,children:(0,Y.jsxs)("div",{class:"pick\
er",children:[(0,Y.jsx)("input",{class:"input",type:"search",placeholder:"Find a parameter, a metric or a fact","aria-label":"Find a column",value:o,onInput:u=>i(
u.currentTarget.value)}),(0,Y.jsx)("ol",{class:"picker-list","aria-label":"Shown",children:r.map((u,d)=>(0,Y.jsxs)("li",{hidden:!u.toLowerCase().includes(o.toLowerCase()),
children:[(0,Y.jsxs)("label",{children:[(0,Y.jsx)("input",{type:"checkbox",checked:!0,onChange:()=>s(r.filter(h=>h!==u))}),(0,Y.jsx)(x,{text:u})]}),(0,Y.jsx)("b\
utton",{type:"button",class:"button button-quiet button-small","aria-label":`${u}: to the left`,disabled:d===0,onClick:()=>m(d,-1),children:"↑"}),(0,Y.jsx)("b\
utton",{type:"button",class:"button button-quiet button-small","aria-label":`${u}: to the right`,disabled:d===r.length-1,onClick:()=>m(d,1),children:"↓"})]},u))}),
(0,Y.jsx)("ul",{class:"picker-list","aria-label":"Not shown",children:c.slice(0,gr).map(u=>(0,Y.jsxs)("li",{children:[(0,Y.jsxs)("label",{children:[(0,Y.jsx)("i\
nput",{type:"checkbox",checked:!1,onChange:()=>s([...r,u.name])}),(0,Y.jsx)(x,{text:u.name})]}),(0,Y.jsxs)("span",{class:"dim",children:[u.kind,u.varies?"":", t\
he same in all"]})]},u.name))}),c.length>gr&&(0,Y.jsxs)("p",{class:"muted",children:[c.length-gr," more: write a part of their names."]}),(0,Y.jsxs)("div",{class:"\
row",children:[(0,Y.jsx)("button",{type:"button",class:"button",onClick:()=>s([]),children:"As usual"}),(0,Y.jsx)("button",{type:"button",class:"button button-m\
ain",onClick:e.close,children:"Done"})]})]})})}var B=p(g(),1),Kl={pipeline:pe(),where:pe(),columns:_e(),sort:_e(),selected:Ut()},Wl=250;function _l(e,t,n){let r=(0,Z.useRef)(null),s=(0,Z.useMemo)(()=>{try{return{
rows:Yn(e,n),problem:null}}catch(i){if(!(i instanceof Le))throw i;return{rows:r.current?.table===e?r.current.rows:Yn(e,""),problem:{message:i.message,position:i.
position}}}},[e,n]);return r.current={table:e,rows:s.rows},{rows:(0,Z.useMemo)(()=>t?s.rows.filter(i=>e.rows.pipeline[i]===t):s.rows,[s,t]),problem:s.problem}}function Ul(e){
let{table:t}=e,[n,r]=Ce(Kl),[s,o]=(0,Z.useState)(n.where),[i,a]=(0,Z.useState)(!1),[l,c]=(0,Z.useState)(!1),m=pr(),u=(0,Z.useRef)(n.where);(0,Z.useEffect)(()=>{
if(s===u.current)return;let ae=setTimeout(()=>{u.current=s,r({where:s},{replace:!0})},Wl);return()=>clearTimeout(ae)},[s]),(0,Z.useEffect)(()=>{n.where!==u.current&&
(u.current=n.where,o(n.where))},[n.where]);let{rows:d,problem:h}=_l(t,n.pipeline,s),C=(0,Z.useMemo)(()=>fs(t,d,n.sort),[t,d,n.sort.join("\0")]),b=(0,Z.useMemo)(
()=>d,[t,n.pipeline,n.where]),P=(0,Z.useMemo)(()=>uo(t,b,14),[t,b]),k=n.columns.length?n.columns:P,H=(0,Z.useMemo)(()=>mo(t,k,d),[t,k.join("\0"),d]),ie=(0,Z.useMemo)(
()=>new Set(n.selected),[n.selected.join()]),Q=(0,Z.useRef)(n);Q.current=n;let we=(0,Z.useCallback)(ae=>{let S=Q.current.selected;r({selected:S.includes(ae)?S.filter(
N=>N!==ae):[...S,ae]},{replace:!0})},[]),Ct=()=>{n.selected.length>1&&Se(R(["compare"],{runs:n.selected}))};be([{keys:"c",does:"Compare the selected runs",run:Ct},
{keys:"v",does:"Choose columns",run:()=>a(!0)},{keys:"Escape",does:"Select nothing",run:()=>r({selected:[]},{replace:!0})}]);let An=(0,Z.useMemo)(()=>[...new Set(
t.rows.pipeline)].sort(),[t]);return t.total?(0,B.jsxs)("div",{class:"runs",children:[(0,B.jsxs)("div",{class:"runs-bar",children:[(0,B.jsx)("h1",{children:"Run\
s"}),(0,B.jsx)("span",{class:"muted",role:"status",children:d.length===t.total?Qe(d.length):`${Qe(d.length)} of ${Qe(t.total)}`}),An.length>1&&(0,B.jsxs)("selec\
t",{class:"input runs-pipeline","aria-label":"Pipeline",value:n.pipeline,onChange:ae=>r({pipeline:ae.currentTarget.value}),children:[(0,B.jsx)("option",{value:"",
children:"all pipelines"}),An.map(ae=>(0,B.jsx)("option",{value:ae,children:ae},ae))]}),(0,B.jsx)(fo,{value:s,set:o,problem:h}),(0,B.jsxs)("div",{class:"view-ac\
tions",children:[(0,B.jsx)("button",{type:"button",class:"button",onClick:()=>a(!0),children:"Columns"}),(0,B.jsx)("a",{class:"button",href:R(["sweep"],{pipeline:n.
pipeline,where:n.where}),children:"Plot"})]})]}),d.length?(0,B.jsx)(vo,{table:t,order:C,columns:H,sort:n.sort,setSort:ae=>r({sort:ae}),selected:ie,toggle:we,selectAll:ae=>r(
{selected:ae},{replace:!0})}):(0,B.jsx)(_,{title:"No run is like that",children:(0,B.jsx)("button",{type:"button",class:"button",onClick:()=>{o(""),r({where:"",
pipeline:""})},children:"Show all"})}),n.selected.length>0&&(0,B.jsxs)("div",{class:"runs-selected",role:"region","aria-label":"Selected runs",children:[(0,B.jsxs)(
"span",{role:"status",children:[n.selected.length," selected"]}),(0,B.jsx)("button",{type:"button",class:"button button-main",disabled:n.selected.length<2,onClick:Ct,
children:"Compare"}),n.selected.length===1&&m&&(0,B.jsx)("button",{type:"button",class:"button",onClick:()=>c(!0),children:"Pin"}),(0,B.jsx)("button",{type:"but\
ton",class:"button button-quiet",onClick:()=>r({selected:[]},{replace:!0}),children:"Clear"})]}),i&&(0,B.jsx)(So,{table:t,rows:b,chosen:k,set:ae=>r({columns:ae},
{replace:!0}),close:()=>a(!1)}),l&&m&&n.selected[0]!==void 0&&(0,B.jsx)(fr,{run:n.selected[0],csrf:m,close:()=>c(!1)})]}):(0,B.jsx)(_,{title:"Nothing has been b\
uilt yet",children:(0,B.jsx)("code",{children:"stagedml build PIPELINE"})})}function Gl(){return(0,B.jsx)(G,{answer:ge("runs"),what:"Reading runs",retry:()=>le(
"runs"),children:e=>(0,B.jsx)(Ul,{table:e})})}var ko={name:"runs",entry:{label:"Runs",key:"r"},title:()=>"Runs",component:Gl};var yr=p(j(),1);var qe=p(j(),1);function ql(e,t){let n=e.reduce((o,i)=>o+i,0),r=Math.max(...e),s=Math.min(...e);return Math.max(t*t*r/(n*n),n*n/(t*t*s))}function $o(e,t,n,r){let s=e.map(h=>({item:h,
size:t(h)})).filter(h=>h.size>0);s.sort((h,C)=>C.size-h.size);let o=s.reduce((h,C)=>h+C.size,0),i=o>0?n*r/o:0,a=[],[l,c,m,u]=[0,0,n,r],d=0;for(;d<s.length;){let h=Math.
min(m,u),C=[],b=1/0;for(let ie=d;ie<s.length;ie++){let Q=[...C,(s[ie]?.size??0)*i],we=ql(Q,h);if(C.length&&we>b)break;C.push(Q[Q.length-1]??0),b=we}let P=C.reduce(
(ie,Q)=>ie+Q,0),k=h>0?P/h:0,H=0;for(let ie of C){let Q=s[d++],we=k>0?ie/k:0;if(Q===void 0)break;a.push(m>=u?{item:Q.item,x:l,y:c+H,width:k,height:we}:{item:Q.item,
x:l+H,y:c,width:we,height:k}),H+=we}m>=u?[l,m]=[l+k,Math.max(0,m-k)]:[c,u]=[c+k,Math.max(0,u-k)]}return a}var kt={stage:"outputs of stages",data:"data sets",wheel:"wheels",environment:"environments",source:"sources",other:"other"},Ke=e=>Object.hasOwn(kt,e.kind)?e.kind:
"other";var We=p(g(),1),Co=120,Yl=6.6;function Zl(e){let t=[...e].sort((o,i)=>i.size-o.size),n=t.slice(0,Co).map(o=>({path:o.path,name:ne(o.name),size:o.size,kind:Ke(o)})),
r=t.slice(Co),s=r.reduce((o,i)=>o+i.size,0);return s>0&&n.push({path:"",name:`${r.length} others`,size:s,kind:"other"}),n}function To(e){let t=(0,qe.useRef)(null),
[n,r]=(0,qe.useState)(800);(0,qe.useLayoutEffect)(()=>{let i=t.current;if(!i)return;let a=()=>r(Math.max(200,i.clientWidth));a();let l=new ResizeObserver(a);return l.
observe(i),()=>l.disconnect()},[]);let s=n<600?300:280,o=(0,qe.useMemo)(()=>$o(Zl(e.paths),i=>i.size,n,s),[e.paths,n,s]);return(0,We.jsx)("div",{class:"areas",ref:t,
children:(0,We.jsx)("svg",{width:n,height:s,viewBox:`0 0 ${n} ${s}`,role:"img","aria-label":"Sizes of store paths, as areas; the table below says the same",children:o.
map(({item:i,x:a,y:l,width:c,height:m})=>{let u=Math.floor((c-12)/Yl),d=i.name.length<=u?i.name:u>4?`${i.name.slice(0,u-1)}…`:"";return(0,We.jsxs)("g",{class:`\
area kind-${i.kind}${i.path&&i.path===e.chosen?" area-chosen":""}`,transform:`translate(${a.toFixed(1)} ${l.toFixed(1)})`,onClick:()=>i.path&&e.choose(i.path),children:[
(0,We.jsx)("title",{children:`${i.name}: ${W(i.size)}`}),(0,We.jsx)("rect",{width:Math.max(0,c-1.5),height:Math.max(0,m-1.5),rx:"3"}),m>22&&d&&(0,We.jsx)("text",
{x:"6",y:"16",children:d}),m>38&&u>6&&(0,We.jsx)("text",{class:"area-size",x:"6",y:"31",children:W(i.size)})]},i.path||"others")})})})}var Ye=p(j(),1);var E=p(g(),1),Eo=50,$t=3,br={name:{label:"Path",of:e=>e.name},kind:{label:"Kind",of:e=>Ke(e)},size:{label:"Size",of:e=>e.size,numeric:!0},closure:{label:"With \
all it needs",of:e=>e.closure,numeric:!0},roots:{label:"Kept by",of:e=>e.roots.length},runs:{label:"Runs",of:e=>e.runs.length,numeric:!0}};function Ql(e,t){let n=t.
startsWith("-"),r=(br[t.replace(/^-/,"")]??br.size).of,s=(o,i)=>{let[a,l]=[r(o),r(i)];return typeof a=="number"&&typeof l=="number"?a-l:String(a).localeCompare(
String(l))};return[...e].sort((o,i)=>(n?s(i,o):s(o,i))||o.path.localeCompare(i.path))}function ec(e){let{roots:t}=e.path;return t.length?(0,E.jsxs)("span",{class:"\
links",children:[t.slice(0,$t).map(n=>(0,E.jsx)("span",{class:"badge",title:n.name,children:n.kind==="run"?(0,E.jsxs)("a",{href:R(["run",n.name]),children:["run\
 ",n.name]}):(0,E.jsxs)(E.Fragment,{children:[(0,E.jsxs)("span",{class:"dim",children:[n.kind," "]}),(0,E.jsx)(x,{text:n.name})]})},`${n.kind}${n.name}`)),t.length>
$t&&(0,E.jsxs)("span",{class:"dim",children:["and ",t.length-$t," more"]})]}):(0,E.jsx)("span",{class:"status-warn",children:"nothing"})}function tc(e){let{runs:t}=e;
return(0,E.jsxs)(E.Fragment,{children:[t.slice(0,$t).map((n,r)=>(0,E.jsxs)(E.Fragment,{children:[r>0&&", ",(0,E.jsx)("a",{href:R(["run",n]),children:n},n)]})),t.
length>$t&&(0,E.jsxs)("span",{class:"dim",children:[" and ",t.length-$t," more"]})]})}function Mo(e){let{state:t,change:n}=e,[r,s]=(0,Ye.useState)(Eo),o=(0,Ye.useRef)(
null),i=(0,Ye.useMemo)(()=>{let u=t.q.toLowerCase().split(/\s+/).filter(Boolean),d=h=>(!t.kind||Ke(h)===t.kind)&&u.every(C=>h.path.toLowerCase().includes(C));return Ql(
e.paths.filter(d),t.sort)},[e.paths,t.q,t.kind,t.sort]),a=t.path?i.findIndex(u=>u.path===t.path):-1,l=i.slice(0,Math.max(r,a+1));(0,Ye.useEffect)(()=>{t.path&&o.
current?.scrollIntoView({block:"nearest"})},[t.path]);let c=t.sort.replace(/^-/,""),m=t.sort.startsWith("-");return(0,E.jsxs)("section",{class:"panel",children:[
(0,E.jsxs)("div",{class:"panel-head",children:[(0,E.jsxs)("h2",{children:["Paths ",(0,E.jsx)("span",{class:"count",children:i.length})]}),(0,E.jsx)("input",{type:"\
search",class:"input",placeholder:"Search paths","aria-label":"Search paths",spellcheck:!1,value:t.q,onInput:u=>n({q:u.currentTarget.value},{replace:!0})})]}),i.
length?(0,E.jsx)("div",{class:"scroll",tabIndex:0,role:"region","aria-label":"Paths",children:(0,E.jsxs)("table",{class:"table paths",children:[(0,E.jsx)("thead",
{children:(0,E.jsx)("tr",{children:Object.entries(br).map(([u,{label:d,numeric:h}])=>(0,E.jsx)("th",{class:h?"num":"","aria-sort":u===c?m?"descending":"ascendin\
g":"none",children:(0,E.jsxs)("button",{type:"button",class:"sorter",onClick:()=>n({sort:u===c?m?u:`-${u}`:h?`-${u}`:u}),children:[d,(0,E.jsx)("span",{"aria-hid\
den":"true",children:u===c?m?" ↓":" ↑":""})]})},u))})}),(0,E.jsx)("tbody",{children:l.map(u=>{let d=u.path===t.path;return(0,E.jsxs)("tr",{class:d?"marked":
"",...d?{ref:o}:{},children:[(0,E.jsx)("td",{children:(0,E.jsxs)("span",{class:"path",children:[(0,E.jsx)(Oe,{path:u.path}),d&&(0,E.jsx)(Ie,{text:u.path})]})}),
(0,E.jsx)("td",{class:"nowrap",children:kt[Ke(u)]}),(0,E.jsx)("td",{class:"num nowrap",children:W(u.size)}),(0,E.jsx)("td",{class:"num nowrap",children:W(u.closure)}),
(0,E.jsx)("td",{children:(0,E.jsx)(ec,{path:u})}),(0,E.jsx)("td",{class:"num",children:(0,E.jsx)(tc,{runs:u.runs})})]},u.path)})})]})}):(0,E.jsx)(_,{title:"No p\
ath fits"}),l.length<i.length&&(0,E.jsx)("p",{class:"panel-body",children:(0,E.jsxs)("button",{type:"button",class:"button",onClick:()=>s(r+5*Eo),children:["Sho\
w more of ",i.length]})})]})}var y=p(g(),1),nc={q:pe(),kind:pe(),sort:pe("-size"),path:pe()};function rc(e){return e.reduce((t,n)=>t+n.size,0)}function sc(e){let{store:t}=e,{frees:n,paths:r,
runs:s}=t.collection,o=t.pins.reduce((i,a)=>i+a.alone,0);return(0,y.jsxs)("dl",{class:"tiles",children:[(0,y.jsxs)("div",{children:[(0,y.jsx)("dt",{children:"In\
 the store"}),(0,y.jsx)("dd",{children:W(t.total)}),(0,y.jsxs)("dd",{class:"dim",children:[t.paths.length," paths of this project's runs"]})]}),(0,y.jsxs)("div",
{children:[(0,y.jsx)("dt",{children:"A collection frees"}),(0,y.jsx)("dd",{children:W(n)}),(0,y.jsxs)("dd",{class:"dim",children:[r," ",r===1?"path":"paths",s.length>
0&&`, of ${s.length} ${s.length===1?"run":"runs"}`]})]}),(0,y.jsxs)("div",{children:[(0,y.jsx)("dt",{children:"Pins"}),(0,y.jsx)("dd",{children:t.pins.length}),
(0,y.jsx)("dd",{class:"dim",children:t.pins.length>0?`they alone keep ${W(o)}`:"nothing is pinned"})]})]})}function oc(e){let t=Ve().value?.csrf??null,[n,r]=(0,yr.useState)(
null),[s,o]=(0,yr.useState)(""),{pins:i}=e.store,a=async l=>{if(t!==null){r(null);try{await zt("unpin",{name:l},t),o("")}catch(c){o(c instanceof Error?c.message:
String(c))}for(let c of["store","runs","run/","pipeline/"])le(c)}};return(0,y.jsxs)("section",{class:"panel panel-body",children:[(0,y.jsx)("h2",{children:"Pins"}),
s&&(0,y.jsx)("p",{class:"notice notice-bad",role:"alert",children:s}),i.length===0?(0,y.jsxs)("p",{class:"hint",children:["A pin keeps all of a run: ",(0,y.jsx)(
"code",{children:"stagedml pin NAME RUN"}),"."]}):(0,y.jsx)("div",{class:"scroll",tabIndex:0,role:"region","aria-label":"Pins",children:(0,y.jsxs)("table",{class:"\
table",children:[(0,y.jsx)("thead",{children:(0,y.jsxs)("tr",{children:[(0,y.jsx)("th",{children:"Name"}),(0,y.jsx)("th",{children:"Run"}),(0,y.jsx)("th",{class:"\
num",children:"Keeps"}),(0,y.jsx)("th",{class:"num",children:"Alone"}),(0,y.jsx)("th",{})]})}),(0,y.jsx)("tbody",{children:i.map(l=>(0,y.jsxs)("tr",{children:[(0,y.jsx)(
"td",{children:(0,y.jsx)(x,{text:l.name})}),(0,y.jsx)("td",{children:l.run===null?(0,y.jsx)("span",{class:"dim",children:"not in the ledger"}):(0,y.jsx)("a",{href:R(
["run",l.run]),children:l.run})}),(0,y.jsx)("td",{class:"num",children:W(l.size)}),(0,y.jsx)("td",{class:"num",children:W(l.alone)}),(0,y.jsx)("td",{class:"num",
children:t!==null&&!oe()&&(n===l.name?(0,y.jsxs)("span",{class:"sure",children:[(0,y.jsxs)("button",{type:"button",class:"button button-small button-bad",onClick:()=>a(
l.name),children:["Unpin ",W(l.alone)]}),(0,y.jsx)("button",{type:"button",class:"button button-small",onClick:()=>r(null),children:"Keep"})]}):(0,y.jsx)("butto\
n",{type:"button",class:"button button-small","aria-label":`Unpin ${l.name}`,onClick:()=>r(l.name),children:"Unpin"}))})]},l.name))})]})})]})}function ic(e){let{
frees:t,paths:n,runs:r}=e.store.collection,s=40;return(0,y.jsxs)("section",{class:"panel panel-body",children:[(0,y.jsx)("h2",{children:"Collection"}),n===0?(0,y.jsx)(
"p",{class:"hint",children:"Nothing: all that is there is of recent runs, or pinned."}):(0,y.jsxs)(y.Fragment,{children:[(0,y.jsxs)("p",{children:[W(t)," in ",n,
" ",n===1?"path":"paths"," are kept by nothing.",r.length>0&&" Something would go of these runs:"]}),r.length>0&&(0,y.jsxs)("p",{class:"links",children:[r.slice(
0,s).map(o=>(0,y.jsx)("a",{class:"chip",href:R(["run",o]),children:o},o)),r.length>s&&(0,y.jsxs)("span",{class:"dim",children:["and ",r.length-s," more"]})]}),!oe()&&
(0,y.jsx)(ht,{text:"stagedml gc --dry-run"})]})]})}function ac(e){let{store:t}=e,[n,r]=Ce(nc),s=Object.keys(kt).map(o=>({kind:o,paths:t.paths.filter(i=>Ke(i)===
o)})).filter(({paths:o})=>o.length>0);return(0,y.jsxs)("div",{class:"store",children:[(0,y.jsx)("div",{class:"view-head",children:(0,y.jsx)("h1",{children:"Stor\
e"})}),t.error&&(0,y.jsx)("p",{class:"notice notice-bad",role:"alert",children:t.error}),(0,y.jsx)(sc,{store:t}),(0,y.jsxs)("section",{class:"panel panel-body",
children:[(0,y.jsx)("h2",{children:"What takes space"}),(0,y.jsx)("div",{class:"chips",role:"group","aria-label":"Only one kind",children:s.map(({kind:o,paths:i})=>(0,y.jsxs)(
"button",{type:"button",class:"chip","aria-pressed":n.kind===o,onClick:()=>r({kind:n.kind===o?"":o,path:""}),children:[(0,y.jsx)("svg",{class:`kind kind-${o}`,viewBox:"\
0 0 10 10",width:"10",height:"10","aria-hidden":"true",children:(0,y.jsx)("rect",{width:"10",height:"10",rx:"2"})}),kt[o]," ",(0,y.jsx)("span",{class:"count",children:W(
rc(i))})]},o))}),(0,y.jsx)(To,{paths:t.paths.filter(o=>!n.kind||Ke(o)===n.kind),chosen:n.path,choose:o=>r({path:o===n.path?"":o},{replace:!0})})]}),(0,y.jsxs)("\
div",{class:"store-pair",children:[(0,y.jsx)(oc,{store:t}),(0,y.jsx)(ic,{store:t})]}),(0,y.jsx)(Mo,{paths:t.paths,state:n,change:r})]})}function lc(){let e=ge("\
store");return(0,y.jsx)(G,{answer:e,what:"Measuring the store",retry:()=>le("store"),children:t=>(0,y.jsx)(ac,{store:t})})}var Ro={name:"store",entry:{label:"St\
ore",key:"s"},title:()=>"Store",component:lc};var Lo=p(g(),1),Oo={name:"sweep",entry:{label:"Sweeps",key:"w"},title:()=>"Sweep",component:()=>(0,Lo.jsx)(_,{title:"Nothing here yet"})};var Nn=[so,ko,Oo,Ro,Zs,co,ws];var J=p(g(),1),wr="pipelines",xr=class extends Jn.Component{state={error:null};static getDerivedStateFromError(t){return{error:t instanceof Error?t:new Error(String(
t))}}render(){let{error:t}=this.state;return t?(0,J.jsx)(Bn,{error:t,retry:()=>this.setState({error:null})}):this.props.children}},Po={system:{next:"light",says:"\
as the system is",sign:"◐"},light:{next:"dark",says:"light",sign:"○"},dark:{next:"system",says:"dark",sign:"●"}};function cc(){let{theme:e}=qt(),{next:t,says:n,
sign:r}=Po[e];return(0,J.jsx)("button",{type:"button",class:"button button-quiet theme",title:`Colours: ${n}`,"aria-label":`Colours: ${n}. Make them: ${Po[t].says}`,
onClick:()=>zr(t),children:(0,J.jsx)("span",{"aria-hidden":"true",children:r})})}function uc(e){let t=Ve().value,n=e.view?.under??e.view?.name;return(0,J.jsxs)(
"header",{class:"top",children:[(0,J.jsx)("a",{class:"skip",href:"#content",onClick:r=>{r.preventDefault(),document.getElementById("content")?.focus()},children:"\
Skip to content"}),(0,J.jsxs)("a",{class:"brand",href:R([wr]),title:t?.root??"",children:[(0,J.jsxs)("svg",{viewBox:"0 0 16 16",width:"18",height:"18","aria-hid\
den":"true",children:[(0,J.jsx)("path",{d:"M2.5 4h4.5v4h6.5M7 8v5",fill:"none",stroke:"currentColor","stroke-width":"1.6"}),(0,J.jsx)("circle",{cx:"2.5",cy:"4",
r:"2.2",fill:"currentColor"}),(0,J.jsx)("circle",{cx:"13.5",cy:"8",r:"2.2",fill:"currentColor"}),(0,J.jsx)("circle",{cx:"7",cy:"13",r:"2.2",fill:"currentColor"})]}),
(0,J.jsx)(x,{text:t?.name??"StagedML"})]}),(0,J.jsx)("nav",{class:"nav","aria-label":"Views",children:Nn.filter(r=>r.entry).map(r=>(0,J.jsx)("a",{href:R([r.name]),
...r.name===n?{"aria-current":"page"}:{},children:r.entry.label},r.name))}),(0,J.jsxs)("div",{class:"top-end",children:[oe()&&(0,J.jsxs)("span",{class:"badge sn\
apshot",title:`A snapshot of ${$e(t?.generated)}: it does not change`,children:["snapshot",(0,J.jsxs)("span",{class:"wide",children:[" of ",$e(t?.generated)]})]}),
(0,J.jsx)(cc,{}),(0,J.jsx)("button",{type:"button",class:"button button-quiet keys-button",title:"Keys (?)","aria-label":"Keys",onClick:e.help,children:(0,J.jsx)(
"span",{"aria-hidden":"true",children:"?"})})]})]})}function mc(e){let t=(0,Xe.useMemo)(Lr,[]);return(0,J.jsx)(pt,{title:"Keys",close:e.close,children:(0,J.jsx)(
"dl",{class:"keys",children:t.map(n=>(0,J.jsxs)("div",{children:[(0,J.jsx)("dt",{children:n.keys.split(" ").map(r=>(0,J.jsx)("kbd",{children:r==="Escape"?"Esc":
r},r))}),(0,J.jsx)("dd",{children:n.does})]},n.keys))})})}function dc(){let e=In(),[t,n]=(0,Xe.useState)(!1),r=(0,Xe.useRef)(null),[s=wr,...o]=e.path,i=Nn.find(
d=>d.name===s),a=[s,...o].join("/"),l=Ve().value?.name,c=i?i.title(o):"Not found";(0,Xe.useEffect)(()=>{document.title=l?`${c} · ${l}`:c},[c,l]);let m=(0,Xe.useRef)(
!0);(0,Xe.useEffect)(()=>{m.current||(window.scrollTo(0,0),r.current?.focus({preventScroll:!0})),m.current=!1},[a]);let u=Nn.flatMap(d=>d.entry?[{keys:`g ${d.entry.
key}`,does:`Go to ${d.entry.label.toLowerCase()}`,run:()=>Se(R([d.name]))}]:[]);return be([{keys:"?",does:"Show the keys",run:()=>n(!0)},...u]),(0,J.jsxs)(J.Fragment,
{children:[(0,J.jsx)(uc,{view:i,help:()=>n(!0)}),(0,J.jsx)("main",{id:"content",ref:r,tabIndex:-1,children:i?(0,J.jsx)(xr,{children:(0,J.jsx)(i.component,{path:o})},
a):(0,J.jsx)(_,{title:"There is no such view",children:(0,J.jsx)("a",{href:R([wr]),children:"Pipelines"})})}),t&&(0,J.jsx)(mc,{close:()=>n(!1)})]})}Dr();(0,Jn.render)(
(0,J.jsx)(dc,{}),document.getElementById("root"));})();
