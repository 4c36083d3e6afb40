"use strict";(()=>{var vs=Object.create;var Vt=Object.defineProperty;var ks=Object.getOwnPropertyDescriptor;var $s=Object.getOwnPropertyNames;var Es=Object.getPrototypeOf,Ts=Object.prototype.hasOwnProperty;var Ve=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var Ms=(e,t,n,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of $s(t))!Ts.call(e,r)&&r!==n&&Vt(e,r,{get:()=>t[r],enumerable:!(s=ks(t,r))||s.enumerable});
return e};var p=(e,t,n)=>(n=e!=null?vs(Es(e)):{},Ms(t||!e||!e.__esModule?Vt(n,"default",{value:e,enumerable:!0}):n,e));var Ut=Ve((jo,Wt)=>{Wt.exports=globalThis.stagedmlVendor.preact});var I=Ve((Bo,Gt)=>{Gt.exports=globalThis.stagedmlVendor["preact/hooks"]});var g=Ve((Wo,fn)=>{fn.exports=globalThis.stagedmlVendor["preact/jsx-runtime"]});var Tn=Ve((ai,En)=>{En.exports=globalThis.stagedmlVendor["@dagrejs/dagre"]});var yt=p(Ut(),1),le=p(I(),1);var We=p(I(),1),Ne=class extends Error{constructor(n,s){super(n);this.status=s}status},Ls=()=>document.querySelector('meta[name="stagedml-mode"]')?.content,F=()=>Ls()===
"static";function _t(e,t={}){let n=`api/${e.split("/").map(encodeURIComponent).join("/")}`;if(F())return`${n}.json`;let s=Object.entries(t).filter(([,r])=>r!==void 0);
return s.length?`${n}?${new URLSearchParams(s.map(([r,o])=>[r,String(o)])).toString()}`:n}function Yt(e,t){return["files",e.slice(e.lastIndexOf("/")+1),...t.split(
"/")].map(encodeURIComponent).join("/")}async function Ps(e){let t=await e.text();try{let{error:n,hint:s}=JSON.parse(t);if(typeof n=="string")return typeof s=="\
string"?`${n}
${s}`:n}catch{}return e.status===401||e.status===403?"This address is not open to you. Open the one that `stagedml ui` has printed.":e.status===404?F()?"This sn\
apshot does not hold that.":"There is no such thing here.":`The server answered ${e.status} ${e.statusText}.`}async function wt(e,t){let n;try{n=await fetch(e,{
credentials:"same-origin",...t})}catch{throw new Ne("Nothing answers. Does `stagedml ui` still run?",0)}if(!n.ok)throw new Ne(await Ps(n),n.status);return n}function Cs(e){
return new Promise((t,n)=>{let s=document.createElement("script"),r=()=>n(new Ne("This snapshot does not hold that.",404));s.src=_t(e).replace(/on$/,""),s.onload=
()=>{let o=globalThis.stagedmlData;s.remove(),o&&e in o?t(o[e]):r()},s.onerror=r,document.head.append(s)})}async function Rs(e,t={}){return F()&&location.protocol===
"file:"?Cs(e):await(await wt(_t(e,t))).json()}async function Ue(e){return await(await wt(e)).text()}async function Zt(e,t,n){await wt(`api/${e}`,{method:"POST",
headers:{"Content-Type":"application/json","X-CSRF-Token":n},body:JSON.stringify(t)})}var Os=64,ce=new Map;function qt(e){for(let t of e.used)t()}function Qt(e,t){
t.load().then(n=>{ce.get(e)===t&&(t.answer={state:"there",value:n},qt(t))},n=>{if(ce.get(e)!==t)return;let s=t.answer.value,r=n instanceof Error?n:new Error(String(
n));t.answer={state:"failed",error:r,...s===void 0?{}:{value:s}},qt(t)})}function Ns(e,t){let n=ce.get(e);if(!n){for(let[s,{used:r}]of ce){if(ce.size<Os)break;r.
size||ce.delete(s)}n={answer:{state:"loading"},load:t,used:new Set},ce.set(e,n),Qt(e,n)}return n}function Je(e,t){let[,n]=(0,We.useReducer)(r=>r+1,0),s=Ns(e,t);
return(0,We.useEffect)(()=>{let r=()=>n();return s.used.add(r),()=>{s.used.delete(r)}},[s]),s.answer}function ue(e,t={}){return Je(`${e}?${JSON.stringify(t)}`,()=>Rs(
e,t))}function de(e){for(let[t,n]of ce)t.startsWith(e)&&(n.used.size?Qt(t,n):ce.delete(t))}var xe=()=>ue("project");function _(e,t=5){if(!Number.isFinite(e))return Number.isNaN(e)?"nan":e<0?"−inf":"inf";let n=Math.abs(e),s;return Number.isInteger(e)&&n<1e9?s=String(e+0):n!==
0&&(n<1e-4||n>=1e9)?s=e.toExponential(Math.max(0,t-1)).replace(/\.?0+e/,"e").replace("e+","e"):n>=10**t?s=String(Math.round(e)):(s=e.toPrecision(t),s.includes("\
.")&&(s=s.replace(/\.?0+$/,"")),s.includes("e")&&(s=String(Number(s)))),s.replaceAll("-","−")}function en(e){return e==null?"":typeof e=="number"?_(e):typeof e==
"string"?e:typeof e=="boolean"?e?"true":"false":JSON.stringify(e)}function W(e){if(e==null||!Number.isFinite(e))return"";if(e<0)return"0 s";if(e<.0995)return`${Math.round(e*1e3)} ms`;if(e<9.95)return`${e.toFixed(1)} s`;let t=Math.
round(e);if(t<60)return`${t} s`;let n=[[86400,"d"],[3600,"h"],[60,"min"],[1,"s"]],s=n.findIndex(([d])=>t>=d),[r,o]=n[s],[i,a]=n[s+1],l=Math.round(t/i)*i;if(s>0&&
l>=n[s-1][0])return W(l);let c=Math.round(l%r/i);return`${Math.floor(l/r)} ${o}${c?` ${c} ${a}`:""}`}function O(e){if(e==null||!Number.isFinite(e))return"";let t=[
"B","kB","MB","GB","TB","PB"],n=e,s=0;for(;n>=999.5&&s<t.length-1;)n/=1e3,s+=1;return`${s===0||n>=99.5?Math.round(n):n.toPrecision(n>=9.95?3:2)} ${t[s]}`}var Ge=e=>String(
e).padStart(2,"0");function be(e){if(!e)return"";let t=new Date(e);return Number.isNaN(t.getTime())?e:`${t.getFullYear()}-${Ge(t.getMonth()+1)}-${Ge(t.getDate())}\
 ${Ge(t.getHours())}:${Ge(t.getMinutes())}`}function tn(e,t=Date.now()){if(!e)return"";let n=new Date(e).getTime();if(Number.isNaN(n))return e;let s=(t-n)/1e3,r=(o,i)=>`${o}\
 ${i}${o===1||i==="min"?"":"s"} ago`;return s<-60?be(e):s<60?"just now":s<3600?r(Math.floor(s/60),"min"):s<86400?r(Math.floor(s/3600),"hour"):s<86400*30?r(Math.
floor(s/86400),"day"):be(e).slice(0,10)}var nn=e=>(e??"").slice(0,8);var sn=p(I(),1),Js=900,_e=new Set,qe,Xs=e=>e instanceof HTMLElement&&(e.isContentEditable||e.matches("textarea, select, input:not([type=checkbox], [type=radio])"));
function As(e){if(e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey)return;let t=Xs(e.target),n=e.timeStamp,s=qe&&n-qe.time<Js?`${qe.key} ${e.key}`:void 0,o=[..._e].
reverse().flat().filter(a=>!t||a.always),i=s&&o.find(a=>a.keys===s)||o.find(a=>a.keys===e.key);qe=!t&&!i&&e.key.length===1?{key:e.key,time:n}:void 0,i&&(e.preventDefault(),
i.run(e))}typeof document<"u"&&document.addEventListener("keydown",As);function Ee(e){(0,sn.useEffect)(()=>(_e.add(e),()=>{_e.delete(e)}))}function rn(){let e=new Map;
for(let t of[..._e].flat())e.set(t.keys,t);return[...e.values()]}var Ye=p(I(),1),Is=e=>{try{return decodeURIComponent(e)}catch{return e}};function Fs(e){let t=e.replace(/^#?\/?/,""),n=t.indexOf("?");return{path:(n<0?t:t.slice(
0,n)).split("/").filter(Boolean).map(Is),query:new URLSearchParams(n<0?"":t.slice(n+1))}}var on=e=>encodeURIComponent(e).replace(/%(20|2C|2F|3A|3D|40)/g,(t,n)=>n===
"20"?"+":decodeURIComponent(t));function js(e){return e==null||e===""||e===!1?null:e===!0?"1":Array.isArray(e)?e.length?e.map(t=>on(String(t).replace(/[\\,]/g,"\
\\$&"))).join(","):null:on(String(e))}function N(e,t={}){let n=Object.entries(t).flatMap(([r,o])=>{let i=js(o);return i===null?[]:[`${encodeURIComponent(r)}=${i}`]});
return`#/${e.map(r=>encodeURIComponent(String(r))).join("/")}${n.length?`?${n.join("&")}`:""}`}function Bs(e){if(!e)return[];let t=[""];for(let n=0;n<e.length;n++)
e[n]===","?t.push(""):t[t.length-1]+=e[n]==="\\"&&n+1<e.length?e[++n]:e[n];return t}var ne=(e="")=>({read:t=>t??e,write:t=>t===e?null:t});var Xe=(e,...t)=>({read:n=>[e,...t].find(s=>s===n)??e,write:n=>n===e?null:n}),xt=()=>({read:Bs,write:e=>e});function an(e,t){let n=Object.keys(e);return Object.fromEntries(n.map(s=>[s,e[s].read(t.get(s))]))}function zs(e,t){let n=Object.keys(e);return Object.fromEntries(
n.map(s=>[s,e[s].write(t[s])]))}var St=new Set,vt;function ln(){vt=void 0;for(let e of[...St])e()}typeof window<"u"&&window.addEventListener("hashchange",ln);var cn=()=>vt??=
Fs(location.hash);function kt(e,{replace:t=!1}={}){e!==location.hash&&(t?(history.replaceState(null,"",e),ln()):(location.hash=e,vt=void 0))}function $t(){let[,
e]=(0,Ye.useReducer)(t=>t+1,0);return(0,Ye.useEffect)(()=>{let t=()=>e();return St.add(t),()=>{St.delete(t)}},[]),cn()}function Te(e){let{query:t}=$t(),n=(s,r={})=>{
let o=cn(),i={...an(e,o.query),...s},a=[...o.query].filter(([l])=>!(l in e));kt(N(o.path,{...Object.fromEntries(a),...zs(e,i)}),r)};return[an(e,t),n]}var Ze=p(I(),1),Et="stagedml-theme",Tt=new Set,un=()=>window.matchMedia("(prefers-color-scheme: dark)");function Ds(){try{let e=localStorage.getItem(Et);return e===
"light"||e==="dark"?e:"system"}catch{return"system"}}var Ae="system",dn=()=>Ae==="dark"||Ae==="system"&&un().matches;function Mt(){document.documentElement.dataset.
theme=dn()?"dark":"light";for(let e of[...Tt])e()}function mn(){Ae=Ds(),un().addEventListener("change",Mt),Mt()}function pn(e){Ae=e;try{e==="system"?localStorage.
removeItem(Et):localStorage.setItem(Et,e)}catch{}Mt()}function hn(){let[,e]=(0,Ze.useReducer)(t=>t+1,0);return(0,Ze.useEffect)(()=>{let t=()=>e();return Tt.add(
t),()=>{Tt.delete(t)}},[]),{theme:Ae,dark:dn()}}var Qe=p(I(),1),ve=p(g(),1);function gn(e){let t=(0,Qe.useRef)(null);return(0,Qe.useEffect)(()=>{let n=t.current;return n.showModal(),()=>n.close()},[]),(0,ve.jsx)(
"dialog",{ref:t,class:"dialog","aria-label":e.title,onCancel:n=>{n.preventDefault(),e.close()},onClick:n=>{n.target===t.current&&e.close()},children:(0,ve.jsxs)(
"div",{class:"dialog-inside",children:[(0,ve.jsxs)("header",{class:"dialog-head",children:[(0,ve.jsx)("h2",{children:e.title}),(0,ve.jsx)("button",{type:"button",
class:"button button-quiet",onClick:e.close,"aria-label":"Close",children:"✕"})]}),e.children]})})}var A=p(g(),1);function j(e){return(0,A.jsxs)("div",{class:"state",children:[(0,A.jsx)("p",{class:"state-title",children:e.title}),e.children&&(0,A.jsx)("div",{
class:"state-text",children:e.children})]})}function Ks(e){return(0,A.jsxs)("div",{class:"state state-loading",role:"status",children:[(0,A.jsx)("span",{class:"\
spinner","aria-hidden":"true"}),(0,A.jsx)("span",{children:e.what??"Loading"})]})}function Lt(e){return(0,A.jsxs)("div",{class:"state state-failed",role:"alert",
children:[(0,A.jsx)("p",{class:"state-title",children:"This cannot be shown"}),(0,A.jsx)("p",{class:"state-text",children:e.error.message}),e.retry&&(0,A.jsx)("\
button",{type:"button",class:"button",onClick:e.retry,children:"Try again"})]})}function ie(e){let{answer:t}=e;return t.value!==void 0?(0,A.jsxs)(A.Fragment,{children:[
t.state==="failed"&&(0,A.jsxs)("p",{class:"notice notice-bad",role:"alert",children:["What follows may be old: ",t.error.message]}),e.children(t.value)]}):t.state===
"failed"?(0,A.jsx)(Lt,{error:t.error,...e.retry?{retry:e.retry}:{}}):(0,A.jsx)(Ks,{...e.what?{what:e.what}:{}})}var Me=p(I(),1);var Hs=/\x1b\[[0-9;:?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,se=e=>e.replace(Hs,""),et=(e,t)=>e.
length>t?`${e.slice(0,t-1)}…`:e;var V=p(g(),1),bn=400,Vs=2e3;function E(e){let t=se(e.text);return(0,V.jsx)("bdi",{class:`name ${e.class??""}`,title:et(e.title??t,Vs),children:et(t,bn)})}function Ie(e){
let t=/^(.*\/)([a-z0-9]{32})-(.*)$/.exec(e.path);return t?(0,V.jsxs)("bdi",{class:"name mono",title:e.path,children:[(0,V.jsxs)("span",{class:"dim",children:[t[2].
slice(0,7),"…-"]}),et(se(t[3]),bn)]}):(0,V.jsx)(E,{text:e.path,class:"mono"})}function tt(e){return e.time?(0,V.jsx)("time",{dateTime:e.time,title:`${be(e.time)}\
 (${e.time})`,class:"nowrap",children:e.ago?tn(e.time):be(e.time)}):null}async function Ws(e){try{return await navigator.clipboard.writeText(e),!0}catch{let t=document.
createElement("textarea");t.value=e,t.className="offscreen",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),n}}function Fe(e){
let[t,n]=(0,Me.useState)(""),s=(0,Me.useRef)(void 0);return(0,Me.useEffect)(()=>()=>clearTimeout(s.current),[]),(0,V.jsx)("button",{type:"button",class:"button \
button-small",onClick:async()=>{n(await Ws(e.text)?"Copied":"Select and copy it by hand"),clearTimeout(s.current),s.current=setTimeout(()=>n(""),1600)},"aria-li\
ve":"polite",children:t||e.label||"Copy"})}function nt(e){return(0,V.jsxs)("div",{class:"command",children:[(0,V.jsx)("code",{tabIndex:0,children:e.text}),(0,V.jsx)(
Fe,{text:e.text})]})}function yn(e){return(0,V.jsx)("dl",{class:"facts",children:e.children})}function re(e){return e.children===null||e.children===void 0||e.children===
""?null:(0,V.jsxs)("div",{children:[(0,V.jsx)("dt",{children:e.name}),(0,V.jsx)("dd",{children:e.children})]})}var Sn=p(g(),1),wn={name:"compare",under:"runs",title:()=>"Compare runs",component:()=>(0,Sn.jsx)(j,{title:"Nothing here yet"})};var pt=p(I(),1);var Le=["black","red","green","yellow","blue","magenta","cyan","white"],Us=/\x1b\[([0-?]*)[ -/]*([@-~])|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]?/g,
Gs=/[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;function K(e){return e.replace(Gs,t=>{let n=t.charCodeAt(
0);return n<256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u${n.toString(16).padStart(4,"0")}`})}var xn=()=>({bold:!1,dim:!1,italic:!1,underline:!1,inverse:!1,front:"",
back:""});function qs(e){let t=[];for(let n of["bold","dim","italic","underline","inverse"])e[n]&&t.push(`ansi-${n}`);return e.front&&t.push(`ansi-${e.front}`),
e.back&&t.push(`ansi-on-${e.back}`),t.join(" ")}function vn(e,t,n){let s=Math.max(e,t,n)/2,r=(e>s?1:0)+(t>s?2:0)+(n>s?4:0);return s<32?"black":Le[r]??""}function _s(e){
if(e<16)return Le[e%8]??"";if(e>=232)return e<244?"black":"white";let t=e-16,n=s=>s?55+40*s:0;return vn(n(Math.floor(t/36)),n(Math.floor(t/6)%6),n(t%6))}function Ys(e,t){
let n=t.split(/[;:]/).map(s=>Number.parseInt(s||"0",10));for(let s=0;s<n.length;s++){let r=n[s]??0;if(r===0)Object.assign(e,xn());else if(r===1)e.bold=!0;else if(r===
2)e.dim=!0;else if(r===3)e.italic=!0;else if(r===4)e.underline=!0;else if(r===7)e.inverse=!0;else if(r===22)e.bold=e.dim=!1;else if(r===23)e.italic=!1;else if(r===
24)e.underline=!1;else if(r===27)e.inverse=!1;else if(r>=30&&r<=37)e.front=Le[r-30]??"";else if(r>=90&&r<=97)e.front=Le[r-90]??"";else if(r===39)e.front="";else if(r>=
40&&r<=47)e.back=Le[r-40]??"";else if(r>=100&&r<=107)e.back=Le[r-100]??"";else if(r===49)e.back="";else if(r===38||r===48){let o="";n[s+1]===5?(o=_s(n[s+2]??0),
s+=2):n[s+1]===2&&(o=vn(n[s+2]??0,n[s+3]??0,n[s+4]??0),s+=4),r===38?e.front=o:e.back=o}}}function st(e){let t=e.replace(/\r+$/,""),n=t.slice(t.lastIndexOf("\r")+
1),s=[],r=xn(),o=0,i=a=>{a>o&&s.push({text:K(n.slice(o,a)),classes:qs(r)})};for(let a of n.matchAll(Us))i(a.index),o=a.index+a[0].length,a[2]==="m"&&Ys(r,a[1]??
"");return i(n.length),s}var ot=p(I(),1);var Zs=400,Qs=120;function er(e,t){switch(t.kind){case"begin":return{...e,status:"building",started:t.at??e.started,machine:t.machine??e.machine};case"phase":return{
...e,phase:t.phase??"",epoch:t.epoch??e.epoch,epochs:t.epochs??e.epochs};case"log":return{...e,log:[...e.log,t.line??""].slice(-Zs)};case"stop":return{...e,status:t.
status??"done",seconds:t.seconds??e.seconds};case"end":return e}}function tr(e,t){return e.map(n=>{if(n.key!==t.key)return n;if(t.kind==="end")return{...n,status:t.
status??"done"};let s=n.stages.map(r=>r.derivation===t.derivation?er(r,t):r);return{...n,stages:s}})}function it(e,t){return e.status==="done"?1:e.status!=="bui\
lding"?null:e.epoch!==null&&e.epochs?Math.min(1,e.epoch/e.epochs):e.earlier&&e.started!==null?Math.min(.97,(t-e.started)/e.earlier):null}var je=[],$n=new Map,ke,
Pt=!1,kn,Ct=new Set,at=e=>(performance.now()-($n.get(e.key)??performance.now()-e.age*1e3))/1e3;function rt(){kn??=setTimeout(()=>{kn=void 0;for(let e of[...Ct])
e()},Qs)}var nr={project:["project"],pipelines:["pipeline"],runs:["runs","run/","series"],store:["store"]};function sr(){F()||ke||(ke=new EventSource("api/live"),
ke.addEventListener("open",()=>{Pt=!1,rt()}),ke.addEventListener("error",()=>{Pt=!0,rt()}),ke.addEventListener("builds",e=>{je=JSON.parse(e.data);for(let t of je)
$n.set(t.key,performance.now()-t.age*1e3);rt()}),ke.addEventListener("change",e=>{je=tr(je,JSON.parse(e.data)),rt()}),ke.addEventListener("changed",e=>{let{what:t}=JSON.
parse(e.data);for(let n of t.flatMap(s=>nr[s]??[]))de(n)}))}function lt(){let[,e]=(0,ot.useReducer)(t=>t+1,0);return(0,ot.useEffect)(()=>{let t=()=>e();return Ct.
add(t),sr(),()=>{Ct.delete(t)}},[]),{builds:je,lost:Pt}}var Pe=p(g(),1);function me(e){let t=e.value===null?null:Math.round(Math.min(1,Math.max(0,e.value))*100);return(0,Pe.jsx)("div",{class:`meter${t===null?" meter-\
busy":""}`,role:"progressbar","aria-label":e.label,"aria-valuemin":0,"aria-valuemax":100,...t===null?{}:{"aria-valuenow":t},title:e.label,children:(0,Pe.jsxs)("\
svg",{viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true",children:[(0,Pe.jsx)("rect",{class:"meter-full",width:"100",height:"6"}),(0,Pe.jsx)("r\
ect",{class:"meter-done",width:t??30,height:"6"})]})})}var Z=p(g(),1),rr={fresh:"good",built:"good",done:"good",succeeded:"good",success:"good",ok:"good",there:"good",met:"good",reused:"good",cached:"good",substituted:"\
good",building:"busy",running:"busy",stale:"warn",tolerated:"warn",interrupted:"warn",skipped:"none",missing:"none",failed:"bad",missed:"bad",error:"bad",collected:"\
gone",never:"none",unknown:"none"},or={good:(0,Z.jsx)("circle",{cx:"6",cy:"6",r:"4.5",fill:"currentColor"}),busy:(0,Z.jsx)("path",{d:"M6 1.5a4.5 4.5 0 1 1-4.5 4\
.5",fill:"none",stroke:"currentColor","stroke-width":"2.4"}),warn:(0,Z.jsx)("path",{d:"M6 1l5.2 9.5H.8z",fill:"currentColor"}),bad:(0,Z.jsx)("path",{d:"M2 2l8 8\
M10 2l-8 8",stroke:"currentColor","stroke-width":"2.6"}),gone:(0,Z.jsx)("circle",{cx:"6",cy:"6",r:"4",fill:"none",stroke:"currentColor","stroke-width":"1.6","st\
roke-dasharray":"2 1.6"}),none:(0,Z.jsx)("path",{d:"M2 6h8",stroke:"currentColor","stroke-width":"2.2"})},Rt=e=>rr[e]??"none";function U(e){let t=Rt(e.status);return(0,Z.jsxs)(
"span",{class:`status status-${t}`,title:e.status,children:[(0,Z.jsx)("svg",{viewBox:"0 0 12 12",width:"11",height:"11","aria-hidden":"true",children:or[t]}),e.
quiet?(0,Z.jsx)("span",{class:"offscreen",children:e.status}):(0,Z.jsx)("bdi",{children:e.status})]})}var z=p(I(),1);var ct=p(Tn(),1),Mn=8;function ir(e){let t=new Map,n=r=>{let o=t.get(r);if(o)return o;let i=new Set;t.set(r,i);for(let a of e.get(r)??[]){i.add(a);for(let l of n(
a))i.add(l)}return i},s=[];for(let[r,o]of e){let i=[...new Set(o)].filter(a=>e.has(a)&&a!==r);for(let a of i)i.some(l=>l!==a&&n(l).has(a))||s.push([a,r])}return s}
function ar(e,t){let n=(l,c)=>`${l.toFixed(1)} ${c.toFixed(1)}`,[s,...r]=e;if(!s)return"";let o=`M${n(s.x,s.y)}`,[i,a]=[s.x,s.y];for(let l of r){let c=t==="LR"?
(i+l.x)/2:(a+l.y)/2;o+=t==="LR"?`C${n(c,a)} ${n(c,l.y)} ${n(l.x,l.y)}`:`C${n(i,c)} ${n(l.x,c)} ${n(l.x,l.y)}`,[i,a]=[l.x,l.y]}return o}function Ot(e,t,n){let s=new ct.graphlib.
Graph;s.setGraph({rankdir:n,nodesep:n==="LR"?16:22,ranksep:n==="LR"?34:36,edgesep:10,marginx:Mn,marginy:Mn}),s.setDefaultEdgeLabel(()=>({}));for(let[l,{width:c,
height:d}]of e)s.setNode(l,{width:c,height:d});for(let[l,c]of ir(t))s.setEdge(l,c);ct.layout(s);let r=new Map;for(let[l,{width:c,height:d}]of e){let h=s.node(l);
r.set(l,{name:l,x:h.x,y:h.y,width:c,height:d})}let o=s.edges().map(({v:l,w:c})=>{let{points:d}=s.edge(l,c),[h,y]=[r.get(l),r.get(c)];return h&&y&&d.length>=2&&(n===
"LR"?(d[0]={x:h.x+h.width/2,y:h.y},d[d.length-1]={x:y.x-y.width/2,y:y.y}):(d[0]={x:h.x,y:h.y+h.height/2},d[d.length-1]={x:y.x,y:y.y-y.height/2}),d.length===3&&d.
splice(1,1)),{from:l,to:c,path:ar(d,n)}}),{width:i=0,height:a=0}=s.graph();return{nodes:r,lines:o,width:i,height:a}}var lr={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]};function Ln(e,t,n){let s=e.nodes.get(t);if(!s)return null;let[r,o]=lr[n]??[0,0],i=null,a=1/0;for(let l of e.nodes.values()){let[c,d]=[l.x-
s.x,l.y-s.y],h=c*r+d*o,y=Math.abs(c*o)+Math.abs(d*r);if(h<=1)continue;let M=h+2*y;M<a&&([i,a]=[l.name,M])}return i}var C=p(g(),1),cr=46,ur=104,dr=224,ut=30,Cn=14,mr="600 13px Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",Be,Pn=new Map;function Nt(e){
let t=Pn.get(e);if(t!==void 0)return t;Be??=document.createElement("canvas").getContext("2d"),Be&&(Be.font=mr);let n=Be?Be.measureText(e).width:e.length*7.5;return Pn.
set(e,n),n}function Jt(e,t){if(e.length>300)return Jt(`${e.slice(0,150)}${e.slice(-149)}`,t);if(Nt(e)<=t)return e;for(let n=e.length-2;n>1;n--){let s=Math.ceil(
n*.6),r=`${e.slice(0,s)}…${e.slice(e.length-(n-s))}`;if(Nt(r)<=t)return r}return"…"}function Rn(e){let t=Nt(se(e.name).slice(0,300))+ut+Cn;return{width:Math.
round(Math.min(dr,Math.max(ur,t))),height:cr}}function On(e,t,n){let[s,r]=[t/2,n/2];if(e==="data"||e==="file"||e==="directory"){let i=`M${-s} ${-r+6}C${-s} ${-r-
2} ${s} ${-r-2} ${s} ${-r+6}V${r-6}C${s} ${r+2} ${-s} ${r+2} ${-s} ${r-6}Z`;return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)("path",{class:"box-shape",d:i}),(0,C.jsx)(
"path",{class:"box-rim",d:`M${-s} ${-r+6}C${-s} ${-r+2.4*6} ${s} ${-r+2.4*6} ${s} ${-r+6}`})]})}return e==="selection"?(0,C.jsx)("path",{class:"box-shape",d:`M${-s}\
 0L${-s+14} ${-r}H${s-14}L${s} 0L${s-14} ${r}H${-s+14}Z`}):e==="gate"?(0,C.jsx)("path",{class:"box-shape",d:`M${-s} ${-r+9}L${-s+9} ${-r}H${s-9}L${s} ${-r+9}V${r-
9}L${s-9} ${r}H${-s+9}L${-s} ${r-9}Z`}):(0,C.jsx)("rect",{class:"box-shape",x:-s,y:-r,width:t,height:n,rx:"9"})}var pr={there:(0,C.jsx)("path",{d:"M-4.5 0L-1.5 \
3.2L4.5 -3.4"}),missing:(0,C.jsx)("circle",{r:"3.6"}),waiting:(0,C.jsx)("path",{d:"M0 -4V0L3 2M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0"}),building:(0,C.jsx)("path",{class:"\
spin",d:"M0 -4.6A4.6 4.6 0 1 1 -4.6 0"}),failed:(0,C.jsx)("path",{d:"M-3.6 -3.6L3.6 3.6M3.6 -3.6L-3.6 3.6"}),unknown:(0,C.jsx)("path",{d:"M-3 0H3"})},hr={there:"\
built",missing:"not built",waiting:"waiting to be built",building:"building",failed:"failed",unknown:"not known whether it is built"};function Nn(e){let{shown:t,
at:n}=e,{node:s,status:r,part:o}=t,i=se(s.name),[a,l]=[n.width/2,n.height/2],c=n.width-ut-Cn+(s.kind==="selection"?-4:4),d=s.kind==="data"?3:0,h=o===null?"":`, ${Math.
round(o*100)} percent`;return(0,C.jsxs)("g",{class:`box box-${s.kind} box-is-${r}${e.chosen?" box-chosen":""}`,transform:`translate(${n.x} ${n.y})`,"data-node":s.
name,role:"button",tabIndex:e.reachable?0:-1,"aria-pressed":e.chosen,"aria-label":`${i}, ${s.kind}, ${hr[r]}${t.note?`, ${t.note}`:""}${h}`,onClick:e.choose,onMouseEnter:()=>e.
hover(!0),onMouseLeave:()=>e.hover(!1),children:[(0,C.jsx)("title",{children:s.title?`${i}: ${se(s.title)}`:i}),On(s.kind,n.width,n.height),(0,C.jsx)("g",{class:"\
box-sign",transform:`translate(${-a+17} ${d})`,children:pr[r]}),(0,C.jsx)("text",{class:"box-name",x:-a+ut,y:t.note?-2+d:4.5+d,children:Jt(i,c)}),t.note&&(0,C.jsx)(
"text",{class:"box-note",x:-a+ut,y:13.5+d,children:Jt(se(t.note),c+18)}),r==="building"&&(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)("rect",{class:"box-track",x:-a+
8,y:l-5.5,width:n.width-16,height:"3",rx:"1.5"}),(0,C.jsx)("rect",{class:`box-bar${o===null?" box-bar-busy":""}`,x:-a+8,y:l-5.5,width:(n.width-16)*(o??.3),height:"\
3",rx:"1.5"})]})]})}var fr=[["stage","stage"],["data","data"],["selection","selection"],["gate","objectives"]];function Jn(e){let t=fr.filter(([n])=>e.kinds.has(
n));return t.length<2?null:(0,C.jsx)("ul",{class:"legend",children:t.map(([n,s])=>(0,C.jsxs)("li",{children:[(0,C.jsx)("svg",{viewBox:"-23 -15 46 30",width:"23",
height:"15","aria-hidden":"true",children:(0,C.jsx)("g",{class:`box box-${n}`,children:On(n,40,24)})}),s]},n))})}var B=p(g(),1),Xn=.3,gr=2.5,In=.74,An=26;function br(e,t){let n=new Map(e.map(({node:i})=>[i.name,Rn(i)])),s=new Map(e.map(({node:i})=>[i.name,i.inputs])),r=Ot(
n,s,"TB");if(t.width<600)return r;let o=Ot(n,s,"LR");return Xt(o,t)>=Math.min(In,Xt(r,t))?o:r}var Xt=(e,t)=>Math.min(1,(t.width-An)/e.width,(t.height-An)/e.height);
function yr(e){let t=(0,z.useRef)(null),[n,s]=(0,z.useState)(0);return(0,z.useLayoutEffect)(()=>{let r=t.current;if(!r)return;s(r.clientWidth);let o=new ResizeObserver(
()=>s(r.clientWidth));return o.observe(r),()=>o.disconnect()},[]),[t,{width:n||900,height:e}]}function wr(){let[e,t]=(0,z.useState)(window.innerWidth);return(0,z.useEffect)(
()=>{let n=()=>t(window.innerWidth);return window.addEventListener("resize",n),()=>window.removeEventListener("resize",n)},[]),e}function Sr(e,t){let n=new Set;
if(t===null)return n;let s=(r,o)=>{let i=o==="from"?"to":"from";for(let a of e.lines){let l=`${a.from}\0${a.to}`;a[o]===r&&!n.has(l)&&(n.add(l),s(a[i],o))}};return s(
t,"from"),s(t,"to"),n}function Fn(e){let{stages:t,chosen:n}=e,[s,r]=yr(Math.max(320,Math.round(window.innerHeight*.62))),o=t.map(({node:f})=>`${f.name}<${f.inputs.
join(",")}`).join(";"),i=wr(),a=(0,z.useMemo)(()=>br(t,{width:i-50,height:r.height}),[o,i,r.height]),l=Xt(a,i<600?{...r,height:1/0}:r),[c,d]=(0,z.useState)(null),
[h,y]=(0,z.useState)(null),M=c??Math.max(l,Math.min(In,1)),D=(0,z.useMemo)(()=>Sr(a,h??n),[a,h,n]),b=n!==null&&a.nodes.has(n),L=t[0]?.node.name??null,H=b?n:L,Y=(f,T)=>{
let P=Math.min(gr,Math.max(Xn,M*f)),X=s.current;if(!X)return;let q=T?.x??X.clientWidth/2,te=T?.y??X.clientHeight/2,Se=(X.scrollLeft+q)*P/M-q,xs=(X.scrollTop+te)*
P/M-te;d(P),requestAnimationFrame(()=>X.scrollTo(Se,xs))},ee=f=>{s.current?.querySelector(`[data-node="${CSS.escape(f)}"]`)?.focus({preventScroll:!0}),G(f)},G=f=>{
let T=s.current,P=a.nodes.get(f);if(!T||!P)return;let X=24,q={left:(P.x-P.width/2)*M-X,right:(P.x+P.width/2)*M+X,top:(P.y-P.height/2)*M-X,bottom:(P.y+P.height/2)*
M+X},{scrollLeft:te,scrollTop:Se}=T;q.right>te+T.clientWidth&&(te=q.right-T.clientWidth),q.left<te&&(te=q.left),q.bottom>Se+T.clientHeight&&(Se=q.bottom-T.clientHeight),
q.top<Se&&(Se=q.top),T.scrollTo(te,Se)},oe=t.find(({status:f})=>f==="building")?.node.name??null;(0,z.useEffect)(()=>{let f=s.current;b?G(n):oe!==null?G(oe):f&&
L!==null&&f.scrollTo((a.nodes.get(L)?.x??0)*M-f.clientWidth/2,0)},[b?n:null,b?null:oe,a]);let Ht=(0,z.useRef)(Y);return Ht.current=Y,(0,z.useEffect)(()=>{let f=s.
current;if(!f)return;let T=P=>{if(!P.ctrlKey&&!P.metaKey)return;P.preventDefault();let X=f.getBoundingClientRect();Ht.current(Math.exp(-P.deltaY/300),{x:P.clientX-
X.left,y:P.clientY-X.top})};return f.addEventListener("wheel",T,{passive:!1}),()=>f.removeEventListener("wheel",T)},[]),(0,B.jsxs)("div",{class:"graph-outer",children:[
(0,B.jsx)("div",{class:"graph-frame",ref:s,role:"group","aria-label":"Graph of the stages. Arrow keys move among them, Enter opens one, plus and minus zoom.",onKeyDown:f=>{
let T=f.target.closest("[data-node]")?.dataset.node;if(f.key==="+"||f.key==="=")Y(1.2);else if(f.key==="-")Y(1/1.2);else if(f.key==="0")d(null);else if(T!==void 0&&
f.key.startsWith("Arrow")){let P=Ln(a,T,f.key);if(P===null)return;ee(P)}else if(T!==void 0&&(f.key==="Enter"||f.key===" "))e.choose(T);else return;f.preventDefault(),
f.stopPropagation()},onPointerDown:f=>{let T=s.current;if(!T||f.pointerType!=="mouse"||f.button!==0||f.target.closest("[data-node]"))return;let P={x:f.clientX+T.
scrollLeft,y:f.clientY+T.scrollTop},X=te=>T.scrollTo(P.x-te.clientX,P.y-te.clientY),q=()=>{window.removeEventListener("pointermove",X),T.classList.remove("graph\
-dragged")};T.classList.add("graph-dragged"),window.addEventListener("pointermove",X),window.addEventListener("pointerup",q,{once:!0})},children:(0,B.jsxs)("svg",
{class:"graph",width:a.width*M,height:a.height*M,viewBox:`0 0 ${a.width} ${a.height}`,children:[(0,B.jsx)("defs",{children:["arrow","arrow-lit"].map(f=>(0,B.jsx)(
"marker",{id:f,viewBox:"0 0 8 8",refX:"7",refY:"4",markerWidth:"8",markerHeight:"8",markerUnits:"userSpaceOnUse",orient:"auto",children:(0,B.jsx)("path",{d:"M0 \
1L7 4L0 7z",class:`graph-${f}`})},f))}),(0,B.jsx)("g",{"aria-hidden":"true",children:a.lines.map(f=>{let T=D.has(`${f.from}\0${f.to}`);return(0,B.jsx)("path",{d:f.
path,class:`graph-line${T?" graph-line-lit":""}`,"marker-end":T?"url(#arrow-lit)":"url(#arrow)"},`${f.from} ${f.to}`)})}),t.map(f=>{let{name:T}=f.node,P=a.nodes.
get(T);return P?(0,B.jsx)(Nn,{shown:f,at:P,chosen:T===n,reachable:T===H,choose:()=>e.choose(T===n?null:T),hover:X=>y(X?T:null)},T):null})]})}),(0,B.jsxs)("div",
{class:"graph-foot",children:[(0,B.jsx)(Jn,{kinds:new Set(t.map(({node:f})=>f.kind))}),(0,B.jsxs)("div",{class:"graph-tools",role:"group","aria-label":"Zoom",children:[
(0,B.jsx)("button",{type:"button",class:"button button-small","aria-label":"Zoom out",title:"Zoom out (-)",onClick:()=>Y(1/1.25),children:"−"}),(0,B.jsx)("but\
ton",{type:"button",class:"button button-small","aria-label":"Zoom in",title:"Zoom in (+)",onClick:()=>Y(1.25),children:"+"}),(0,B.jsx)("button",{type:"button",
class:"button button-small","aria-label":"Show all of it",title:"Show all of it (0)",onClick:()=>d(Math.max(Xn,l)),children:"fit"})]})]})]})}var S=p(g(),1),xr={at_least:"≥",at_most:"≤"},vr=12;function jn(e){return e.objectives.length?(0,S.jsxs)("section",{class:"panel panel-body",children:[(0,S.jsx)(
"h2",{children:"Objectives"}),(0,S.jsx)("ul",{class:"objectives",children:e.objectives.map(t=>(0,S.jsxs)("li",{children:[(0,S.jsx)(U,{status:t.met===null?"unkno\
wn":t.met?"met":"missed"}),(0,S.jsxs)("span",{children:[(0,S.jsx)(E,{text:t.metric})," ",xr[t.comparison]??t.comparison," ",_(t.bound)]}),(0,S.jsx)("span",{class:"\
dim",children:t.value===null?"no run has it":`was ${_(t.value)}`})]},`${t.metric}${t.comparison}`))})]}):null}function kr(e){return Object.entries(e.settings).map(
([t,n])=>`${t}=${en(n)}`).join(", ")}function Bn(e){let{runs:t}=e;if(!t.length)return(0,S.jsxs)("section",{class:"panel panel-body",children:[(0,S.jsx)("h2",{children:"\
Runs"}),(0,S.jsx)("p",{class:"hint",children:"It was never built here."})]});let n=t.slice(0,vr);return(0,S.jsxs)("section",{class:"panel panel-body",children:[
(0,S.jsxs)("div",{class:"view-head",children:[(0,S.jsx)("h2",{children:"Runs"}),(0,S.jsx)("a",{href:N(["runs"],{where:`pipeline == "${e.name}"`}),children:"All \
in the table"})]}),(0,S.jsx)("div",{class:"scroll",tabIndex:0,role:"region","aria-label":"Runs",children:(0,S.jsxs)("table",{class:"table recent",children:[(0,S.jsx)(
"thead",{children:(0,S.jsxs)("tr",{children:[(0,S.jsx)("th",{children:"Run"}),(0,S.jsx)("th",{children:"Status"}),(0,S.jsx)("th",{children:"When"}),(0,S.jsx)("t\
h",{class:"num",children:"Took"}),(0,S.jsx)("th",{children:"Settings"}),(0,S.jsx)("th",{children:"Commit"}),(0,S.jsx)("th",{children:"Pins"})]})}),(0,S.jsx)("tb\
ody",{children:n.map(s=>(0,S.jsxs)("tr",{children:[(0,S.jsx)("td",{children:(0,S.jsx)("a",{href:N(["run",s.number]),children:s.number})}),(0,S.jsx)("td",{children:(0,S.jsx)(
U,{status:s.status})}),(0,S.jsx)("td",{children:(0,S.jsx)(tt,{time:s.time,ago:!0})}),(0,S.jsx)("td",{class:"num nowrap",children:W(s.seconds)}),(0,S.jsx)("td",{
children:(0,S.jsx)(E,{text:[s.variant,s.target,kr(s)].filter(Boolean).join(" · ")})}),(0,S.jsxs)("td",{class:"mono",children:[nn(s.commit),s.dirty?(0,S.jsx)("s\
pan",{class:"dim",title:"with changes that were not committed",children:"+"}):null]}),(0,S.jsx)("td",{children:s.pins.map(r=>(0,S.jsx)("span",{class:"badge",children:(0,S.jsx)(
E,{text:r})},r))})]},s.number))})]})})]})}var mt=p(I(),1);function At(e){let t=/\.(csv|tsv|jsonl|ndjson)$/i.exec(e)?.[1]?.toLowerCase();return t===void 0?null:t==="ndjson"?"jsonl":t}function $r(e,t,n){let s=[],r=[],o="",
i=!1,a=0,l=()=>{r.push(o),(r.length>1||r[0]!=="")&&s.push(r),r=[],o=""};for(;a<e.length;a++){let c=e.charAt(a);if(i)c!=='"'?o+=c:e.charAt(a+1)==='"'?(o+=c,a++):
i=!1;else if(c==='"'&&o==="")i=!0;else if(c===t)r.push(o),o="";else if(c===`
`||c==="\r"){if(c==="\r"&&e.charAt(a+1)===`
`&&a++,l(),s.length>n)break}else o+=c}return a>=e.length&&(o!==""||r.length)&&l(),{rows:s.slice(0,n),more:s.length>n}}function Er(e){return e==null?"":typeof e==
"string"?e:JSON.stringify(e)}function Tr(e,t){let n=[],s=new Set,r=[],o=!1;for(let a of e.split(`
`)){if(!a.trim())continue;if(r.length===t){o=!0;break}let l;try{l=JSON.parse(a)}catch{return null}let c=typeof l=="object"&&l!==null&&!Array.isArray(l)?l:{value:l};
for(let d of Object.keys(c))s.has(d)||(s.add(d),n.push(d));r.push(c)}let i=(a,l)=>Object.hasOwn(a,l)?Er(a[l]):"";return{columns:n,rows:r.map(a=>n.map(l=>i(a,l))),
more:o}}function zn(e,t,n=1e3){if(t==="jsonl")return Tr(e,n);let{rows:s,more:r}=$r(e.replace(/^\ufeff/,""),t==="tsv"?"	":",",n+1),[o,...i]=s;if(o===void 0)return null;
let a=Math.max(o.length,...i.map(c=>c.length)),l=c=>[...c,...Array(a-c.length).fill("")];return{columns:l(o),rows:i.map(l),more:r}}function Dn(e,t){return e.rows.
some(n=>n[t]!=="")&&e.rows.every(n=>n[t]===""||(n[t]??"").trim()!==""&&Number.isFinite(Number(n[t])))}var J=p(g(),1),It=200,dt=300;function Kn(e){let{value:t}=e,n=t===null?"null":typeof t,s=JSON.stringify(typeof t=="string"?K(t):t),r=s.length>dt?`${s.slice(0,dt)}\
…`:s;return(0,J.jsx)("bdi",{class:`json-${n}`,title:s.length>dt?`${s.length} characters`:void 0,children:r})}function Mr(e){let t=Array.isArray(e)?e.length:Object.
keys(e).length;return Array.isArray(e)?`[${t}]`:`{${t}}`}var Lr=e=>Array.isArray(e)&&e.length<=12&&e.every(t=>t===null||typeof t!="object");function ze(e){let{value:t,
name:n,depth:s=0}=e,r=n===void 0?null:(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)("bdi",{class:"json-key",children:K(n).slice(0,dt)}),": "]});if(t===null||typeof t!=
"object"||Lr(t))return(0,J.jsxs)("div",{class:"json-line",children:[r,Array.isArray(t)?(0,J.jsxs)(J.Fragment,{children:["[",t.map((i,a)=>(0,J.jsxs)(J.Fragment,{
children:[a>0&&", ",(0,J.jsx)(Kn,{value:i})]})),"]"]}):(0,J.jsx)(Kn,{value:t})]});let o=Object.entries(t);return(0,J.jsxs)("details",{class:"json",open:s<1||s<2&&
o.length<=12,children:[(0,J.jsxs)("summary",{children:[r,(0,J.jsx)("span",{class:"dim",children:Mr(t)})]}),(0,J.jsxs)("div",{class:"json-inside",children:[o.slice(
0,It).map(([i,a])=>(0,J.jsx)(ze,{name:i,value:a,depth:s+1},i)),o.length>It&&(0,J.jsxs)("div",{class:"json-line dim",children:["and ",o.length-It," more"]})]})]})}var pe=p(I(),1);var ae=p(g(),1),Pr=2e3,Hn=2e3;function Cr(e){let t=e.text.length>Hn?`${e.text.slice(0,Hn)}…`:e.text;return(0,ae.jsxs)(ae.Fragment,{children:[st(t).map((n,s)=>n.
classes?(0,ae.jsx)("span",{class:n.classes,children:n.text},s):n.text),`
`]})}function $e(e){let{lines:t,follow:n}=e,[s,r]=(0,pe.useState)(!1),o=(0,pe.useRef)(null),i=(0,pe.useRef)(!0),a=s?0:Math.max(0,t.length-Pr),l=(0,pe.useMemo)(()=>t.
slice(a).map((c,d)=>(0,ae.jsx)(Cr,{text:c},a+d)),[t,a]);return(0,pe.useEffect)(()=>{let c=o.current;c&&(n&&i.current)&&(c.scrollTop=c.scrollHeight)},[t,n]),(0,ae.jsxs)(
"div",{class:"log",children:[a>0&&(0,ae.jsxs)("button",{type:"button",class:"button button-small",onClick:()=>r(!0),children:["Show the ",a," lines before these"]}),
(0,ae.jsx)("pre",{ref:o,class:"log-lines",tabIndex:0,"aria-label":"Log",onScroll:c=>{let{scrollHeight:d,scrollTop:h,clientHeight:y}=c.currentTarget;i.current=d-
h-y<24},children:l})]})}var v=p(g(),1),Vn=4e6,Rr=/\.(png|jpe?g|gif|webp|svg|bmp)$/i,Or=/\.(txt|md|rst|log|py|ts|sh|nix|toml|ya?ml|cfg|ini|xml|vocab|patch|diff)$|(^|\/)(hydra-[a-z-]+|vocab|README|LICENSE)$/i,
Nr=1e3;function Wn(e){return Rr.test(e.path)?"picture":/\.html?$/i.test(e.path)?"page":e.size>Vn?"other":At(e.path)?"table":/\.json$/i.test(e.path)?"json":Or.test(
e.path)||e.type.startsWith("text/")?"text":"other"}var Jr={picture:"picture",table:"table",json:"JSON",text:"text",page:"page",other:"download"};function Xr(e){
let t=zn(e.text,e.kind,Nr);if(!t)return(0,v.jsx)($e,{lines:e.text.split(`
`)});let n=t.columns.map((s,r)=>Dn(t,r));return(0,v.jsxs)(v.Fragment,{children:[(0,v.jsx)("div",{class:"file-table",tabIndex:0,role:"region","aria-label":"Table",
children:(0,v.jsxs)("table",{class:"table",children:[(0,v.jsx)("thead",{children:(0,v.jsx)("tr",{children:t.columns.map((s,r)=>(0,v.jsx)("th",{class:n[r]?"num":
"",children:(0,v.jsx)(E,{text:K(s)})},r))})}),(0,v.jsx)("tbody",{children:t.rows.map((s,r)=>(0,v.jsx)("tr",{children:s.map((o,i)=>(0,v.jsx)("td",{class:n[i]?"nu\
m":"",children:(0,v.jsx)(E,{text:K(o)})},i))},r))})]})}),(0,v.jsxs)("p",{class:"hint",children:[t.rows.length," ",t.rows.length===1?"row":"rows",t.more?", the f\
irst of them; the file has more":"",", ",t.columns.length," ",t.columns.length===1?"column":"columns"]})]})}function Ar(e){let t;try{t=JSON.parse(e.text)}catch{
return(0,v.jsx)($e,{lines:e.text.split(`
`)})}return(0,v.jsx)("div",{class:"file-json",children:(0,v.jsx)(ze,{value:t})})}function Ir(e){let{url:t,file:n}=e,s=Wn(n);return s==="picture"?(0,v.jsx)("img",
{class:"file-picture",src:t,alt:n.path}):s==="page"?(0,v.jsx)("a",{class:"button",href:t,target:"_blank",rel:"noopener",children:"Open the page"}):s==="other"?(0,v.jsx)(
"p",{class:"hint",children:n.size>Vn?"Too large to be shown here.":"This kind of file is not shown here."}):(0,v.jsx)(Fr,{url:t,file:n,shape:s})}function Fr(e){
let{url:t,file:n,shape:s}=e,r=Je(`file:${t}`,()=>Ue(t));return(0,v.jsx)(ie,{answer:r,what:"Reading the file",children:o=>s==="table"?(0,v.jsx)(Xr,{text:o,kind:At(
n.path)??"csv"}):s==="json"?(0,v.jsx)(Ar,{text:o}):(0,v.jsx)($e,{lines:o.replace(/\n$/,"").split(`
`)})})}function Un(e){let{output:t,files:n,chosen:s}=e;return n.length?(0,v.jsx)("ul",{class:"files",children:n.map(r=>{let o=Yt(t,r.path),i=r.path===s;return(0,v.jsxs)(
"li",{class:"file",children:[(0,v.jsxs)("div",{class:"file-head",children:[(0,v.jsxs)("button",{type:"button",class:"file-name","aria-expanded":i,onClick:()=>e.
choose(i?null:r.path),children:[(0,v.jsx)("span",{"aria-hidden":"true",children:i?"▾":"▸"}),(0,v.jsx)(E,{text:K(r.path),class:"mono"})]}),(0,v.jsx)("span",{
class:"dim nowrap",children:Jr[Wn(r)]}),(0,v.jsx)("span",{class:"file-size nowrap",children:O(r.size)}),(0,v.jsx)("a",{class:"button button-small button-quiet",
href:o,download:r.path.split("/").at(-1),"aria-label":`Download ${r.path}`,title:"Download",children:"↓"})]}),i&&(0,v.jsx)("div",{class:"file-content",children:(0,v.jsx)(
Ir,{url:o,file:r})})]},r.path)})}):(0,v.jsx)("p",{class:"hint",children:"The output holds no files."})}var he=p(g(),1);function Gn(e){let t=e.tabs.filter(s=>!s.disabled),n=s=>{let r=t.findIndex(i=>i.name===e.chosen),o=t[(r+s+t.length)%t.length];o&&(e.choose(o.name),
requestAnimationFrame(()=>document.getElementById(`tab-${o.name}`)?.focus()))};return(0,he.jsxs)(he.Fragment,{children:[(0,he.jsx)("div",{class:"tabs",role:"tab\
list","aria-label":e.label,onKeyDown:s=>{if(s.key==="ArrowRight")n(1);else if(s.key==="ArrowLeft")n(-1);else return;s.preventDefault()},children:e.tabs.map(s=>(0,he.jsxs)(
"button",{id:`tab-${s.name}`,type:"button",role:"tab",class:"tab","aria-selected":s.name===e.chosen,"aria-controls":"tab-panel",tabIndex:s.name===e.chosen?0:-1,
disabled:s.disabled??!1,onClick:()=>e.choose(s.name),children:[s.label,s.count!==void 0&&(0,he.jsx)("span",{class:"count",children:s.count})]},s.name))}),e.children!==
void 0&&(0,he.jsx)("div",{id:"tab-panel",role:"tabpanel","aria-labelledby":`tab-${e.chosen}`,children:e.children})]})}var u=p(g(),1);function jr(e){let t=Object.entries(e.config);return t.length?(0,u.jsx)("dl",{class:"pairs",children:t.map(([n,s])=>(0,u.jsxs)("div",{children:[(0,u.jsx)(
"dt",{children:(0,u.jsx)(E,{text:K(n)})}),(0,u.jsx)("dd",{children:typeof s=="string"?(0,u.jsx)("bdi",{class:"pairs-text",children:K(s).slice(0,1e3)}):(0,u.jsx)(
ze,{value:s,depth:1})})]},n))}):(0,u.jsx)("p",{class:"hint",children:"It has no parameters."})}function Br(e){let{node:t,metrics:n}=e,s=new Set(t.outputs.map(o=>o.
name)),r=Object.keys(n).filter(o=>!s.has(o));return!t.outputs.length&&!r.length?null:(0,u.jsxs)("section",{children:[(0,u.jsx)("h3",{children:"Outputs"}),(0,u.jsxs)(
"dl",{class:"pairs",children:[t.outputs.map(o=>{let i=Object.hasOwn(n,o.name)?n[o.name]:void 0;return(0,u.jsxs)("div",{children:[(0,u.jsx)("dt",{children:(0,u.jsx)(
E,{text:o.name})}),(0,u.jsxs)("dd",{children:[i===void 0?(0,u.jsx)("span",{class:"dim",children:o.kind}):(0,u.jsx)("b",{class:"figure",children:_(i)}),o.unit&&(0,u.jsxs)(
"span",{class:"dim",children:[" ",o.unit]})]})]},o.name)}),r.map(o=>(0,u.jsxs)("div",{children:[(0,u.jsx)("dt",{children:(0,u.jsx)(E,{text:o})}),(0,u.jsx)("dd",
{children:(0,u.jsx)("b",{class:"figure",children:_(n[o]??Number.NaN)})})]},o))]})]})}function qn(e){return(0,u.jsx)("span",{class:"links",children:e.names.map(t=>(0,u.jsx)(
"button",{type:"button",class:"chip",onClick:()=>e.choose(t),children:(0,u.jsx)(E,{text:t})},t))})}function zr(e){let{shown:t,ran:n,users:s}=e,{node:r}=t,o=r.inputs.
filter(i=>e.known.has(i));return(0,u.jsxs)("div",{class:"stack",children:[t.status!=="there"&&r.why.length>0&&(0,u.jsxs)("section",{class:"why",children:[(0,u.jsx)(
"h3",{children:t.status==="building"?"Why it builds":"Why it would be built"}),(0,u.jsx)("ul",{children:r.why.map(i=>(0,u.jsx)("li",{children:(0,u.jsx)("bdi",{children:K(
i)})},i))})]}),(0,u.jsx)(Br,{node:r,metrics:n?.metrics??{}}),r.kind!=="data"&&(0,u.jsxs)("section",{children:[(0,u.jsx)("h3",{children:"Parameters"}),(0,u.jsx)(
jr,{config:r.config})]}),(0,u.jsxs)("section",{children:[(0,u.jsx)("h3",{children:"Where it stands"}),(0,u.jsxs)(yn,{children:[(0,u.jsx)(re,{name:"Made from",children:o.
length>0?(0,u.jsx)(qn,{names:o,choose:e.choose}):null}),(0,u.jsx)(re,{name:"Used by",children:s.length>0?(0,u.jsx)(qn,{names:s,choose:e.choose}):null}),(0,u.jsx)(
re,{name:"Last took",children:W(r.seconds)}),(0,u.jsx)(re,{name:"Size",children:O(r.size)}),(0,u.jsx)(re,{name:"Environment",children:r.environment&&(0,u.jsx)(E,
{text:r.environment})}),(0,u.jsx)(re,{name:"Interpreter",children:n?.interpreter&&(0,u.jsx)(Ie,{path:n.interpreter})}),(0,u.jsx)(re,{name:"Packages",children:n&&
n.packages.length>0?(0,u.jsxs)("details",{children:[(0,u.jsx)("summary",{children:n.packages.length}),(0,u.jsx)("ul",{class:"packages",children:n.packages.map(i=>(0,u.jsx)(
"li",{children:(0,u.jsx)(E,{text:`${i.name} ${i.version}`})},i.name))})]}):null}),(0,u.jsx)(re,{name:"Accelerator",children:r.accelerator&&(0,u.jsx)(E,{text:r.accelerator})}),
(0,u.jsx)(re,{name:"Defined",children:r.where&&(0,u.jsx)(E,{text:r.where,class:"mono"})}),(0,u.jsx)(re,{name:"Output",children:r.output&&(0,u.jsxs)("span",{class:"\
path",children:[(0,u.jsx)(Ie,{path:r.output}),(0,u.jsx)(Fe,{text:r.output})]})})]})]})]})}function Dr(e){let{live:t,node:n,status:s}=e.shown;return t&&(s==="bui\
lding"||t.log.length)?t.log.length?(0,u.jsx)($e,{lines:t.log,follow:!0}):(0,u.jsx)("p",{class:"hint",children:"It has said nothing yet."}):!n.derivation||n.kind===
"data"||F()?(0,u.jsx)("p",{class:"hint",children:F()?"Logs are not part of a snapshot.":"There is no log of it."}):(0,u.jsx)(Kr,{derivation:n.derivation})}function Kr(e){
let t=e.derivation.slice(e.derivation.lastIndexOf("/")+1),n=Je(`log:${t}`,()=>Ue(`api/log/${encodeURIComponent(t)}`));return n.state==="failed"?(0,u.jsx)("p",{class:"\
hint",children:"There is no log of it on this machine."}):(0,u.jsx)(ie,{answer:n,what:"Reading the log",children:s=>s?(0,u.jsx)($e,{lines:s.replace(/\n$/,"").split(
`
`)}):(0,u.jsx)("p",{class:"hint",children:"It said nothing."})})}function Hr(e){let{shown:t,ran:n,run:s}=e;if(!n||!s)return(0,u.jsx)("p",{class:"hint",children:"\
No run of this pipeline has made it."});let r=t.node.output!==null&&n.output!==t.node.output;return(0,u.jsxs)(u.Fragment,{children:[r&&(0,u.jsxs)("p",{class:"no\
tice",children:["These are of ",(0,u.jsxs)("a",{href:N(["run",s.number]),children:["run ",s.number]}),": the pipeline has changed since."]}),n.there?(0,u.jsx)(Un,
{output:n.output,files:n.files,chosen:e.file,choose:e.chooseFile}):(0,u.jsx)("p",{class:"hint",children:n.outcome==="failed"?"It failed, so there are none.":"It\
s output is not in the store any more."})]})}function _n(e){return e.run?(0,u.jsx)(Vr,{...e,run:e.run}):(0,u.jsx)(Yn,{...e,ran:null})}function Vr(e){let n=ue(`r\
un/${e.run.number}`).value?.stages.find(s=>s.stage===e.shown.node.name)??null;return(0,u.jsx)(Yn,{...e,ran:n})}function Yn(e){let{shown:t,ran:n,tab:s}=e,{node:r,
status:o,live:i,part:a}=t,l=(0,mt.useRef)(null);(0,mt.useEffect)(()=>{(l.current?.getBoundingClientRect().top??0)>window.innerHeight*.75&&l.current?.scrollIntoView(
{block:"start"})},[r.name]);let c=[{name:"about",label:"About"},{name:"files",label:"Files",...n?.there?{count:n.files.length}:{}},{name:"log",label:"Log"}];return(0,u.jsxs)(
"aside",{class:"panel side",ref:l,"aria-label":`Stage ${r.name}`,children:[(0,u.jsxs)("header",{class:"side-head",children:[(0,u.jsxs)("div",{children:[(0,u.jsx)(
"h2",{children:(0,u.jsx)(E,{text:r.name})}),r.title&&(0,u.jsx)("p",{class:"hint",children:(0,u.jsx)("bdi",{children:K(r.title)})})]}),(0,u.jsx)("button",{type:"\
button",class:"button button-quiet","aria-label":"Close",title:"Close (Esc)",onClick:()=>e.choose(null),children:"✕"})]}),(0,u.jsxs)("p",{class:"side-state",children:[
(0,u.jsx)(U,{status:o==="there"?"built":o==="missing"?"not built":o}),t.note&&o==="building"&&(0,u.jsx)("span",{children:K(t.note)}),i?.machine&&(0,u.jsxs)("spa\
n",{class:"dim",children:["on ",K(i.machine)]}),n?.outcome&&o==="there"&&(0,u.jsxs)("span",{class:"dim",children:[K(n.outcome)," in run ",e.run?.number]})]}),o===
"building"&&(0,u.jsx)(me,{value:a,label:t.note||"building"}),(0,u.jsxs)(Gn,{label:"Of this stage",tabs:c,chosen:s,choose:d=>e.chooseTab(d),children:[s==="about"&&
(0,u.jsx)(zr,{shown:t,ran:n,users:e.users,known:e.known,choose:e.choose}),s==="files"&&(0,u.jsx)(Hr,{shown:t,ran:n,run:e.run,file:e.file,chooseFile:e.chooseFile}),
s==="log"&&(0,u.jsx)(Dr,{shown:t})]})]})}var Q=p(g(),1);function Zn(e){return(0,Q.jsx)("ol",{class:"panel stage-list",children:e.stages.map(({node:t,status:n,part:s,note:r})=>(0,Q.jsx)("li",{children:(0,Q.jsxs)(
"button",{type:"button",class:"stage-item","aria-pressed":t.name===e.chosen,onClick:()=>e.choose(t.name),children:[(0,Q.jsx)(U,{status:n==="there"?"built":n==="\
missing"?"not built":n,quiet:!0}),(0,Q.jsxs)("span",{class:"stage-what",children:[(0,Q.jsx)(E,{text:t.name,class:"stage-name"}),t.title&&(0,Q.jsx)(E,{text:t.title,
class:"stage-title"}),n==="building"&&(0,Q.jsx)(me,{value:s,label:r})]}),(0,Q.jsxs)("span",{class:"stage-facts",children:[n==="building"?r:W(t.seconds),(0,Q.jsx)(
"span",{class:"dim",children:O(t.size)})]})]})},t.name))})}function Qn(e,t){let n=t.filter(s=>s.runs.some(r=>r.pipeline===e));return n.find(s=>s.status==="building")??n.at(-1)??null}var Wr={there:"",missing:"not built",
waiting:"waiting",building:"building",failed:"failed",unknown:""},Ur={data:"data",selection:"selection",gate:"objectives"};function Gr(e,t,n,s){if(t==="building"&&
n)return n.epoch!==null&&n.epochs?`epoch ${n.epoch} of ${n.epochs}`:n.phase?n.phase:s===null?"building":W(s);let r=n?.seconds??e.seconds,o=[Ur[e.kind]??"",Wr[t]];
return t==="there"&&r!==null&&o.push(W(r)),o.filter(Boolean).join(" · ")}var qr={waiting:"waiting",building:"building",done:"there",failed:"failed",cancelled:null};
function es(e,t,n,s){let r=new Set(n?.runs.filter(i=>i.pipeline===t).map(i=>i.key)??[]),o=new Map;for(let i of n?.stages??[])i.stage!==null&&i.runs.some(a=>r.has(
a))&&o.set(i.stage,i);return e.map(i=>{let a=o.get(i.name)??null,l=n?.status!=="building",c=a&&!(l&&(a.status==="waiting"||a.status==="building"))?qr[a.status]:
null,d=c??i.status,h=a!==null&&c!==null,y=a?.started===null||a?.started===void 0?null:s-a.started;return{node:i,status:d,live:h?a:null,part:h&&d==="building"&&a?
it(a,s):null,note:Gr(i,d,h?a:null,y)}})}var x=p(g(),1),_r={stage:ne(),panel:Xe("about","files","log"),file:ne(),as:Xe("graph","list")};function Yr(e){let[,t]=(0,pt.useReducer)(n=>n+1,0);(0,pt.useEffect)(
()=>{if(!e)return;let n=setInterval(()=>t(),1e3);return()=>clearInterval(n)},[e])}function Zr(e){let{stages:t}=e,n=t.filter(({live:i})=>i!==null),s=n.filter(({status:i})=>i===
"there").length,r=n.filter(({status:i})=>i==="building"),o=r.reduce((i,{part:a})=>i+(a??0),0);return(0,x.jsxs)("section",{class:"panel panel-body live","aria-la\
bel":"Build","aria-live":"off",children:[(0,x.jsxs)("div",{class:"live-head",children:[(0,x.jsx)(U,{status:"building"}),(0,x.jsxs)("span",{children:[s," of ",n.
length," stages"]}),(0,x.jsx)("span",{class:"dim",children:W(Math.floor(e.age))})]}),(0,x.jsx)(me,{value:n.length?(s+o)/n.length:null,label:`${s} of ${n.length}\
 stages are done`}),r.map(i=>(0,x.jsxs)("button",{type:"button",class:"live-stage",onClick:()=>e.choose(i.node.name),children:[(0,x.jsx)(E,{text:i.node.name,class:"\
live-name"}),(0,x.jsx)("span",{class:"live-note",children:i.note}),(0,x.jsx)(me,{value:i.part,label:i.note}),(0,x.jsx)("code",{class:"live-log",children:i.live?.
log.at(-1)?(0,x.jsx)(Qr,{text:i.live.log.at(-1)??""}):""})]},i.node.name))]})}var Qr=e=>(0,x.jsx)("bdi",{children:st(e.text.slice(0,300)).map(t=>t.text).join("")});
function eo(e){let{detail:t}=e,[n,s]=Te(_r),{builds:r,lost:o}=lt(),i=Qn(t.name,r),a=i?.status==="building";Yr(a);let l=i?at(i):0,c=es(t.plan.nodes,t.name,i,l),d=c.
find(({node:L})=>L.name===n.stage)??null,h=()=>s({stage:"",panel:"about",file:""}),y=L=>L===null?h():s({stage:L,file:""},{replace:d!==null});Ee([{keys:"Escape",
does:"Close the stage",run:()=>d&&h()},{keys:"l",does:"Stages as a list, or as a graph",run:()=>s({as:n.as==="list"?"graph":"list"})}]);let M=new Set(c.map(({node:L})=>L.
name)),D=d?c.filter(({node:L})=>L.inputs.includes(d.node.name)).map(({node:L})=>L.name):[],b=a?"building":t.status;return(0,x.jsxs)("div",{class:"pipeline",children:[
(0,x.jsxs)("header",{class:"pipeline-head",children:[(0,x.jsxs)("div",{class:"view-head",children:[(0,x.jsx)("h1",{children:(0,x.jsx)(E,{text:t.name})}),b&&(0,x.jsx)(
U,{status:b}),(0,x.jsxs)("div",{class:"view-actions segmented",role:"group","aria-label":"Stages as",children:[(0,x.jsx)("button",{type:"button",class:"chip","a\
ria-pressed":n.as==="graph",onClick:()=>s({as:"graph"}),children:"Graph"}),(0,x.jsx)("button",{type:"button",class:"chip","aria-pressed":n.as==="list",onClick:()=>s(
{as:"list"}),children:"List"})]})]}),t.title&&(0,x.jsx)("p",{class:"lead",children:(0,x.jsx)("bdi",{children:t.title})})]}),o&&a&&(0,x.jsx)("p",{class:"notice n\
otice-bad",role:"alert",children:"Nothing answers: what follows may be old."}),t.plan.error&&(0,x.jsx)("pre",{class:"notice notice-bad pipeline-broken",role:"al\
ert",children:t.plan.error}),a&&(0,x.jsx)(Zr,{stages:c,age:l,choose:y}),(0,x.jsxs)("div",{class:`pipeline-body${d?" pipeline-split":""}`,children:[(0,x.jsx)("di\
v",{class:"pipeline-main",children:c.length===0?!t.plan.error&&(0,x.jsx)(j,{title:"It has no stages"}):n.as==="list"?(0,x.jsx)(Zn,{stages:c,chosen:n.stage,choose:y}):
(0,x.jsx)("section",{class:"panel",children:(0,x.jsx)(Fn,{stages:c,chosen:n.stage||null,choose:y})})}),d&&(0,x.jsx)(_n,{shown:d,run:t.runs[0]??null,users:D,known:M,
tab:n.panel,file:n.file||null,choose:y,chooseTab:L=>s({panel:L,file:""},{replace:!0}),chooseFile:L=>s({file:L??""},{replace:!0})},d.node.name)]}),(0,x.jsx)(jn,{
objectives:t.objectives}),(0,x.jsx)(Bn,{name:t.name,runs:t.runs}),!F()&&!a&&b!=="fresh"&&(0,x.jsxs)("section",{class:"panel panel-body",children:[(0,x.jsx)("h2",
{children:"Build it"}),(0,x.jsx)(nt,{text:`stagedml build ${t.name}`})]})]})}function to(e){let t=e.path[0]??"",n=ue(`pipeline/${t}`);return(0,x.jsx)(ie,{answer:n,
what:"Reading the pipeline",retry:()=>de(`pipeline/${t}`),children:s=>(0,x.jsx)(eo,{detail:s})})}var ts={name:"pipeline",under:"pipelines",title:e=>e[0]??"Pipel\
ine",component:to};var He=p(I(),1);var no=(e,t)=>e.split("-").slice(0,t).join("-");function ns(e,t,n){let s=new Map;for(let r of e){let o=no(t(r),n);s.set(o,[...s.get(o)??[],r])}return[...s].flatMap(
([r,o])=>{let i=o.every(d=>t(d)===r);if(o.length<=8||i)return[{name:r,members:o}];let a=ns(o,t,n+1),c=a.filter(d=>d.members.length>1).reduce((d,h)=>d+h.members.
length,0);return a.length===1||c*2>=o.length?a:[{name:r,members:o}]})}function ss(e,t){return ns(e,t,1)}var Ce=p(g(),1),ht=84,ft=20,De=2.5;function rs(e){let t=e.values.filter(c=>c!==null&&Number.isFinite(c));if(!t.length)return null;let n=Math.min(...t),s=Math.max(
...t),r=c=>t.length===1?ht-De:De+c*(ht-2*De)/(t.length-1),o=c=>s===n?ft/2:De+(s-c)*(ft-2*De)/(s-n),i=t.map((c,d)=>`${r(d).toFixed(1)},${o(c).toFixed(1)}`).join(
" "),a=t.length-1,l=`${e.label}: ${t.length} values from ${_(n)} to ${_(s)}, now ${_(t[a])}`;return(0,Ce.jsxs)("svg",{class:"spark",viewBox:`0 0 ${ht} ${ft}`,width:ht,
height:ft,role:"img","aria-label":l,children:[(0,Ce.jsx)("title",{children:l}),t.length>1&&(0,Ce.jsx)("polyline",{points:i}),(0,Ce.jsx)("circle",{cx:r(a).toFixed(
1),cy:o(t[a]).toFixed(1),r:"2.2"})]})}var R=p(g(),1),so=3;function ro(e,t=so){let n=s=>s.larger_is_better===null?1:0;return[...e].sort((s,r)=>n(s)-n(r)).slice(0,t)}var os=e=>e.slice(e.lastIndexOf(".")+
1);function oo(e){let{metric:t}=e,n=t.larger_is_better===null?"":t.larger_is_better?", more is better":", less is better";return(0,R.jsxs)("div",{class:"metric",
title:`${t.name}${n}`,children:[(0,R.jsx)(E,{text:os(t.name),class:"metric-name"}),(0,R.jsxs)("span",{class:"metric-value",children:[t.value===null?"":_(t.value,
4),t.unit&&(0,R.jsxs)("span",{class:"dim",children:[" ",t.unit]})]}),t.history.length>1&&(0,R.jsx)(rs,{values:t.history,label:os(t.name)})]})}function io(e){let t=e.
builds.find(l=>l.status==="building"&&l.runs.some(c=>c.pipeline===e.name));if(!t)return null;let n=new Set(t.runs.filter(l=>l.pipeline===e.name).map(l=>l.key)),
s=t.stages.filter(l=>l.runs.some(c=>n.has(c))),r=s.filter(l=>l.status==="done").length,o=s.filter(l=>l.status==="building"),i=o[0],a=i?it(i,at(t)):null;return(0,R.jsxs)(
"div",{class:"building",children:[(0,R.jsx)(me,{value:s.length?(r+(a??0))/s.length:null,label:`${r} of ${s.length} stages are done`}),(0,R.jsxs)("span",{class:"\
building-says",children:[r,"/",s.length,i&&(0,R.jsxs)(R.Fragment,{children:[" · ",(0,R.jsx)(E,{text:i.stage??i.name}),i.epoch!==null&&i.epochs?` ${i.epoch}/${i.
epochs}`:"",o.length>1&&` + ${o.length-1}`]})]})]})}function Ft(e){let{pipeline:t,builds:n}=e,{last:s}=t;return(0,R.jsxs)("article",{class:"pipeline-row",children:[
(0,R.jsxs)("div",{class:"pipeline-what",children:[(0,R.jsx)("a",{class:"pipeline-link","data-step":!0,href:N(["pipeline",t.name]),children:(0,R.jsx)(E,{text:t.name})}),
t.title&&(0,R.jsx)(E,{text:t.title,class:"pipeline-title"}),t.error&&(0,R.jsx)("p",{class:"pipeline-error",children:t.error.split(`
`)[0]})]}),(0,R.jsxs)("div",{class:"pipeline-state",children:[(0,R.jsx)(U,{status:t.status}),t.status==="building"?(0,R.jsx)(io,{name:t.name,builds:n}):s?(0,R.jsxs)(
"a",{class:"pipeline-last",href:N(["run",s.number]),title:`Run ${s.number}: ${s.status}`,children:[(0,R.jsx)(tt,{time:s.time,ago:!0}),s.seconds!==null&&(0,R.jsxs)(
"span",{class:"dim nowrap",children:[" · ",W(s.seconds)]})]}):(0,R.jsxs)("span",{class:"dim",children:[t.stages," ",t.stages===1?"stage":"stages"]})]}),(0,R.jsx)(
"div",{class:"pipeline-metrics",children:ro(t.metrics).map(r=>(0,R.jsx)(oo,{metric:r},r.name))})]})}var k=p(g(),1),ao={q:ne(),status:ne(),sort:Xe("family","recent","name","status"),open:xt(),closed:xt()},gt=["building","failed","stale","collected","fresh","nev\
er","unknown"],lo=4;function co(e,t){let n=new Set(t.filter(s=>s.status==="building").flatMap(s=>s.runs.map(r=>r.pipeline)));return e.map(s=>n.has(s.name)?{...s,
status:"building"}:s)}function uo(e,t){let n=`${e.name} ${e.title??""}`.toLowerCase();return t.every(s=>n.includes(s))}var Ke=e=>e.last?Date.parse(e.last.time):
0,mo={recent:(e,t)=>Ke(t)-Ke(e)||e.name.localeCompare(t.name),name:(e,t)=>e.name.localeCompare(t.name),status:(e,t)=>gt.indexOf(e.status)-gt.indexOf(t.status)||
Ke(t)-Ke(e)};function po(e){let t=ss([...e],s=>s.name),n=s=>Math.max(...s.members.map(Ke));return t.map((s,r)=>({family:s,at:r})).sort((s,r)=>n(r.family)-n(s.family)||
s.at-r.at).map(({family:s})=>s)}function is(e){let t=new Map;for(let n of e)t.set(n.status,(t.get(n.status)??0)+1);return[...t].sort(([n],[s])=>gt.indexOf(n)-gt.
indexOf(s))}function jt(e,t){let n=[...e?.querySelectorAll("[data-step]")??[]],s=n.indexOf(document.activeElement),r=n[s<0?t>0?0:n.length-1:Math.min(n.length-1,
Math.max(0,s+t))];r?.focus(),r?.scrollIntoView({block:"nearest"})}function ho(e){let{family:t,folded:n,builds:s}=e,r=t.members.map(o=>(0,k.jsx)(Ft,{pipeline:o,builds:s},
o.name));return t.members.length===1?(0,k.jsx)("section",{class:"family family-lone",children:r}):(0,k.jsxs)("section",{class:"family",children:[(0,k.jsx)("h2",
{class:"family-head",children:(0,k.jsxs)("button",{type:"button",class:"family-fold","data-step":!0,"aria-expanded":!n,onClick:e.toggle,children:[(0,k.jsx)("spa\
n",{class:"family-sign","aria-hidden":"true",children:n?"▸":"▾"}),(0,k.jsx)(E,{text:t.name,class:"family-name"}),(0,k.jsx)("span",{class:"count",children:t.
members.length}),(0,k.jsx)("span",{class:"family-counts",children:is(t.members).map(([o,i])=>(0,k.jsxs)("span",{class:`status status-${Rt(o)}`,children:[i," ",o===
"never"?"never built":o]},o))})]})}),!n&&r]})}function fo(e){let[t,n]=Te(ao),{builds:s}=lt(),r=xe().value,o=(0,He.useRef)(null),i=(0,He.useRef)(null),a=(0,He.useMemo)(
()=>co(e.all,s),[e.all,s]),l=t.q.toLowerCase().split(/\s+/).filter(Boolean),c=a.filter(b=>uo(b,l)),d=c.filter(b=>!t.status||b.status===t.status);Ee([{keys:"/",does:"\
Search",run:()=>i.current?.focus()},{keys:"j",does:"Next pipeline",run:()=>jt(o.current,1)},{keys:"k",does:"Pipeline before",run:()=>jt(o.current,-1)}]);let h=!!(l.
length||t.status),y=b=>h||t.open.includes(b.name)?!1:t.closed.includes(b.name)?!0:b.members.length>=lo&&b.members.every(L=>L.status==="never"||L.status==="unkno\
wn"),M=b=>{let{name:L}=b,H=Y=>Y.filter(ee=>ee!==L);n(y(b)?{open:[...H(t.open),L],closed:H(t.closed)}:{open:H(t.open),closed:[...H(t.closed),L]},{replace:!0})};return(0,k.jsxs)(
"div",{class:"pipelines",ref:o,onKeyDown:b=>{b.key!=="ArrowDown"&&b.key!=="ArrowUp"||b.target.matches("select")||(b.preventDefault(),jt(o.current,b.key==="Arrow\
Down"?1:-1))},children:[(0,k.jsxs)("div",{class:"view-head",children:[(0,k.jsx)("h1",{children:"Pipelines"}),(0,k.jsx)("input",{ref:i,type:"search",class:"input\
 pipelines-search",placeholder:"Search names and titles","aria-label":"Search pipelines",spellcheck:!1,value:t.q,onInput:b=>n({q:b.currentTarget.value},{replace:!0})}),
(0,k.jsxs)("label",{class:"field",children:["Order",(0,k.jsxs)("select",{class:"input",value:t.sort,onChange:b=>n({sort:b.currentTarget.value}),children:[(0,k.jsx)(
"option",{value:"family",children:"by family"}),(0,k.jsx)("option",{value:"recent",children:"last run first"}),(0,k.jsx)("option",{value:"name",children:"by nam\
e"}),(0,k.jsx)("option",{value:"status",children:"by status"})]})]})]}),(0,k.jsxs)("div",{class:"chips",role:"group","aria-label":"Only those of a status",children:[
(0,k.jsxs)("button",{type:"button",class:"chip","aria-pressed":!t.status,onClick:()=>n({status:""}),children:["All ",(0,k.jsx)("span",{class:"count",children:c.
length})]}),is(c).map(([b,L])=>(0,k.jsxs)("button",{type:"button",class:"chip","aria-pressed":t.status===b,onClick:()=>n({status:t.status===b?"":b}),children:[(0,k.jsx)(
U,{status:b})," ",(0,k.jsx)("span",{class:"count",children:L})]},b))]}),r?.problems?.map(b=>(0,k.jsx)("p",{class:"notice notice-bad",role:"alert",children:b},b)),
r?.evaluating&&!F()&&(0,k.jsx)("p",{class:"notice",role:"status",children:"Pipelines are being evaluated: some states are not known yet."}),d.length?t.sort==="f\
amily"?po(d).map(b=>(0,k.jsx)(ho,{family:b,folded:y(b),toggle:()=>M(b),builds:s},b.name)):(0,k.jsx)("section",{class:"family",children:[...d].sort(mo[t.sort]).map(
b=>(0,k.jsx)(Ft,{pipeline:b,builds:s},b.name))}):a.length?(0,k.jsx)(j,{title:"No pipeline fits",children:(0,k.jsx)("button",{type:"button",class:"button",onClick:()=>n(
{q:"",status:""}),children:"Show all"})}):(0,k.jsxs)(j,{title:"This project has no pipelines",children:["Write a function with ",(0,k.jsx)("code",{children:'@pi\
peline("name")'})," in ",(0,k.jsx)("code",{children:"pipelines/"}),"."]})]})}function go(){let e=ue("pipelines");return(0,k.jsx)(ie,{answer:e,what:"Reading pipe\
lines",retry:()=>de("pipelines"),children:t=>(0,k.jsx)(fo,{all:t})})}var as={name:"pipelines",entry:{label:"Pipelines",key:"p"},title:()=>"Pipelines",component:go};var cs=p(g(),1),ls={name:"run",under:"runs",title:e=>`Run ${e[0]??""}`,component:()=>(0,cs.jsx)(j,{title:"Nothing here yet"})};var ds=p(g(),1),us={name:"runs",entry:{label:"Runs",key:"r"},title:()=>"Runs",component:()=>(0,ds.jsx)(j,{title:"Nothing here yet"})};var zt=p(I(),1);var ye=p(I(),1);function bo(e,t){let n=e.reduce((o,i)=>o+i,0),s=Math.max(...e),r=Math.min(...e);return Math.max(t*t*s/(n*n),n*n/(t*t*r))}function ms(e,t,n,s){let r=e.map(M=>({item:M,
size:t(M)})).filter(M=>M.size>0);r.sort((M,D)=>D.size-M.size);let o=r.reduce((M,D)=>M+D.size,0),i=o>0?n*s/o:0,a=[],[l,c,d,h]=[0,0,n,s],y=0;for(;y<r.length;){let M=Math.
min(d,h),D=[],b=1/0;for(let ee=y;ee<r.length;ee++){let G=[...D,(r[ee]?.size??0)*i],oe=bo(G,M);if(D.length&&oe>b)break;D.push(G[G.length-1]??0),b=oe}let L=D.reduce(
(ee,G)=>ee+G,0),H=M>0?L/M:0,Y=0;for(let ee of D){let G=r[y++],oe=H>0?ee/H:0;if(G===void 0)break;a.push(d>=h?{item:G.item,x:l,y:c+Y,width:H,height:oe}:{item:G.item,
x:l+Y,y:c,width:oe,height:H}),Y+=oe}d>=h?[l,d]=[l+H,Math.max(0,d-H)]:[c,h]=[c+H,Math.max(0,h-H)]}return a}var Re={stage:"outputs of stages",data:"data sets",wheel:"wheels",environment:"environments",source:"sources",other:"other"},fe=e=>Object.hasOwn(Re,e.kind)?e.kind:
"other";var ge=p(g(),1),ps=120,yo=6.6;function wo(e){let t=[...e].sort((o,i)=>i.size-o.size),n=t.slice(0,ps).map(o=>({path:o.path,name:se(o.name),size:o.size,kind:fe(o)})),
s=t.slice(ps),r=s.reduce((o,i)=>o+i.size,0);return r>0&&n.push({path:"",name:`${s.length} others`,size:r,kind:"other"}),n}function hs(e){let t=(0,ye.useRef)(null),
[n,s]=(0,ye.useState)(800);(0,ye.useLayoutEffect)(()=>{let i=t.current;if(!i)return;let a=()=>s(Math.max(200,i.clientWidth));a();let l=new ResizeObserver(a);return l.
observe(i),()=>l.disconnect()},[]);let r=n<600?300:280,o=(0,ye.useMemo)(()=>ms(wo(e.paths),i=>i.size,n,r),[e.paths,n,r]);return(0,ge.jsx)("div",{class:"areas",ref:t,
children:(0,ge.jsx)("svg",{width:n,height:r,viewBox:`0 0 ${n} ${r}`,role:"img","aria-label":"Sizes of store paths, as areas; the table below says the same",children:o.
map(({item:i,x:a,y:l,width:c,height:d})=>{let h=Math.floor((c-12)/yo),y=i.name.length<=h?i.name:h>4?`${i.name.slice(0,h-1)}…`:"";return(0,ge.jsxs)("g",{class:`\
area kind-${i.kind}${i.path&&i.path===e.chosen?" area-chosen":""}`,transform:`translate(${a.toFixed(1)} ${l.toFixed(1)})`,onClick:()=>i.path&&e.choose(i.path),children:[
(0,ge.jsx)("title",{children:`${i.name}: ${O(i.size)}`}),(0,ge.jsx)("rect",{width:Math.max(0,c-1.5),height:Math.max(0,d-1.5),rx:"3"}),d>22&&y&&(0,ge.jsx)("text",
{x:"6",y:"16",children:y}),d>38&&h>6&&(0,ge.jsx)("text",{class:"area-size",x:"6",y:"31",children:O(i.size)})]},i.path||"others")})})})}var we=p(I(),1);var w=p(g(),1),fs=50,Oe=3,Bt={name:{label:"Path",of:e=>e.name},kind:{label:"Kind",of:e=>fe(e)},size:{label:"Size",of:e=>e.size,numeric:!0},closure:{label:"With \
all it needs",of:e=>e.closure,numeric:!0},roots:{label:"Kept by",of:e=>e.roots.length},runs:{label:"Runs",of:e=>e.runs.length,numeric:!0}};function So(e,t){let n=t.
startsWith("-"),s=(Bt[t.replace(/^-/,"")]??Bt.size).of,r=(o,i)=>{let[a,l]=[s(o),s(i)];return typeof a=="number"&&typeof l=="number"?a-l:String(a).localeCompare(
String(l))};return[...e].sort((o,i)=>(n?r(i,o):r(o,i))||o.path.localeCompare(i.path))}function xo(e){let{roots:t}=e.path;return t.length?(0,w.jsxs)("span",{class:"\
links",children:[t.slice(0,Oe).map(n=>(0,w.jsx)("span",{class:"badge",title:n.name,children:n.kind==="run"?(0,w.jsxs)("a",{href:N(["run",n.name]),children:["run\
 ",n.name]}):(0,w.jsxs)(w.Fragment,{children:[(0,w.jsxs)("span",{class:"dim",children:[n.kind," "]}),(0,w.jsx)(E,{text:n.name})]})},`${n.kind}${n.name}`)),t.length>
Oe&&(0,w.jsxs)("span",{class:"dim",children:["and ",t.length-Oe," more"]})]}):(0,w.jsx)("span",{class:"status-warn",children:"nothing"})}function vo(e){let{runs:t}=e;
return(0,w.jsxs)(w.Fragment,{children:[t.slice(0,Oe).map((n,s)=>(0,w.jsxs)(w.Fragment,{children:[s>0&&", ",(0,w.jsx)("a",{href:N(["run",n]),children:n},n)]})),t.
length>Oe&&(0,w.jsxs)("span",{class:"dim",children:[" and ",t.length-Oe," more"]})]})}function gs(e){let{state:t,change:n}=e,[s,r]=(0,we.useState)(fs),o=(0,we.useRef)(
null),i=(0,we.useMemo)(()=>{let h=t.q.toLowerCase().split(/\s+/).filter(Boolean),y=M=>(!t.kind||fe(M)===t.kind)&&h.every(D=>M.path.toLowerCase().includes(D));return So(
e.paths.filter(y),t.sort)},[e.paths,t.q,t.kind,t.sort]),a=t.path?i.findIndex(h=>h.path===t.path):-1,l=i.slice(0,Math.max(s,a+1));(0,we.useEffect)(()=>{t.path&&o.
current?.scrollIntoView({block:"nearest"})},[t.path]);let c=t.sort.replace(/^-/,""),d=t.sort.startsWith("-");return(0,w.jsxs)("section",{class:"panel",children:[
(0,w.jsxs)("div",{class:"panel-head",children:[(0,w.jsxs)("h2",{children:["Paths ",(0,w.jsx)("span",{class:"count",children:i.length})]}),(0,w.jsx)("input",{type:"\
search",class:"input",placeholder:"Search paths","aria-label":"Search paths",spellcheck:!1,value:t.q,onInput:h=>n({q:h.currentTarget.value},{replace:!0})})]}),i.
length?(0,w.jsx)("div",{class:"scroll",tabIndex:0,role:"region","aria-label":"Paths",children:(0,w.jsxs)("table",{class:"table paths",children:[(0,w.jsx)("thead",
{children:(0,w.jsx)("tr",{children:Object.entries(Bt).map(([h,{label:y,numeric:M}])=>(0,w.jsx)("th",{class:M?"num":"","aria-sort":h===c?d?"descending":"ascendin\
g":"none",children:(0,w.jsxs)("button",{type:"button",class:"sorter",onClick:()=>n({sort:h===c?d?h:`-${h}`:M?`-${h}`:h}),children:[y,(0,w.jsx)("span",{"aria-hid\
den":"true",children:h===c?d?" ↓":" ↑":""})]})},h))})}),(0,w.jsx)("tbody",{children:l.map(h=>{let y=h.path===t.path;return(0,w.jsxs)("tr",{class:y?"marked":
"",...y?{ref:o}:{},children:[(0,w.jsxs)("td",{class:"path",children:[(0,w.jsx)(Ie,{path:h.path}),y&&(0,w.jsx)(Fe,{text:h.path})]}),(0,w.jsx)("td",{class:"nowrap",
children:Re[fe(h)]}),(0,w.jsx)("td",{class:"num nowrap",children:O(h.size)}),(0,w.jsx)("td",{class:"num nowrap",children:O(h.closure)}),(0,w.jsx)("td",{children:(0,w.jsx)(
xo,{path:h})}),(0,w.jsx)("td",{class:"num",children:(0,w.jsx)(vo,{runs:h.runs})})]},h.path)})})]})}):(0,w.jsx)(j,{title:"No path fits"}),l.length<i.length&&(0,w.jsx)(
"p",{class:"panel-body",children:(0,w.jsxs)("button",{type:"button",class:"button",onClick:()=>r(s+5*fs),children:["Show more of ",i.length]})})]})}var m=p(g(),1),ko={q:ne(),kind:ne(),sort:ne("-size"),path:ne()};function $o(e){return e.reduce((t,n)=>t+n.size,0)}function Eo(e){let{store:t}=e,{frees:n,paths:s,
runs:r}=t.collection,o=t.pins.reduce((i,a)=>i+a.alone,0);return(0,m.jsxs)("dl",{class:"tiles",children:[(0,m.jsxs)("div",{children:[(0,m.jsx)("dt",{children:"In\
 the store"}),(0,m.jsx)("dd",{children:O(t.total)}),(0,m.jsxs)("dd",{class:"dim",children:[t.paths.length," paths of this project's runs"]})]}),(0,m.jsxs)("div",
{children:[(0,m.jsx)("dt",{children:"A collection frees"}),(0,m.jsx)("dd",{children:O(n)}),(0,m.jsxs)("dd",{class:"dim",children:[s," ",s===1?"path":"paths",r.length>
0&&`, of ${r.length} ${r.length===1?"run":"runs"}`]})]}),(0,m.jsxs)("div",{children:[(0,m.jsx)("dt",{children:"Pins"}),(0,m.jsx)("dd",{children:t.pins.length}),
(0,m.jsx)("dd",{class:"dim",children:t.pins.length>0?`they alone keep ${O(o)}`:"nothing is pinned"})]})]})}function To(e){let t=xe().value?.csrf??null,[n,s]=(0,zt.useState)(
null),[r,o]=(0,zt.useState)(""),{pins:i}=e.store,a=async l=>{if(t!==null){s(null);try{await Zt("unpin",{name:l},t),o("")}catch(c){o(c instanceof Error?c.message:
String(c))}for(let c of["store","runs","run/","pipeline/"])de(c)}};return(0,m.jsxs)("section",{class:"panel panel-body",children:[(0,m.jsx)("h2",{children:"Pins"}),
r&&(0,m.jsx)("p",{class:"notice notice-bad",role:"alert",children:r}),i.length===0?(0,m.jsxs)("p",{class:"hint",children:["A pin keeps all of a run: ",(0,m.jsx)(
"code",{children:"stagedml pin NAME RUN"}),"."]}):(0,m.jsx)("div",{class:"scroll",tabIndex:0,role:"region","aria-label":"Pins",children:(0,m.jsxs)("table",{class:"\
table",children:[(0,m.jsx)("thead",{children:(0,m.jsxs)("tr",{children:[(0,m.jsx)("th",{children:"Name"}),(0,m.jsx)("th",{children:"Run"}),(0,m.jsx)("th",{class:"\
num",children:"Keeps"}),(0,m.jsx)("th",{class:"num",children:"Alone"}),(0,m.jsx)("th",{})]})}),(0,m.jsx)("tbody",{children:i.map(l=>(0,m.jsxs)("tr",{children:[(0,m.jsx)(
"td",{children:(0,m.jsx)(E,{text:l.name})}),(0,m.jsx)("td",{children:l.run===null?(0,m.jsx)("span",{class:"dim",children:"not in the ledger"}):(0,m.jsx)("a",{href:N(
["run",l.run]),children:l.run})}),(0,m.jsx)("td",{class:"num",children:O(l.size)}),(0,m.jsx)("td",{class:"num",children:O(l.alone)}),(0,m.jsx)("td",{class:"num",
children:t!==null&&!F()&&(n===l.name?(0,m.jsxs)("span",{class:"sure",children:[(0,m.jsxs)("button",{type:"button",class:"button button-small button-bad",onClick:()=>a(
l.name),children:["Unpin ",O(l.alone)]}),(0,m.jsx)("button",{type:"button",class:"button button-small",onClick:()=>s(null),children:"Keep"})]}):(0,m.jsx)("butto\
n",{type:"button",class:"button button-small","aria-label":`Unpin ${l.name}`,onClick:()=>s(l.name),children:"Unpin"}))})]},l.name))})]})})]})}function Mo(e){let{
frees:t,paths:n,runs:s}=e.store.collection,r=40;return(0,m.jsxs)("section",{class:"panel panel-body",children:[(0,m.jsx)("h2",{children:"Collection"}),n===0?(0,m.jsx)(
"p",{class:"hint",children:"Nothing: all that is there is of recent runs, or pinned."}):(0,m.jsxs)(m.Fragment,{children:[(0,m.jsxs)("p",{children:[O(t)," in ",n,
" ",n===1?"path":"paths"," are kept by nothing.",s.length>0&&" Something would go of these runs:"]}),s.length>0&&(0,m.jsxs)("p",{class:"links",children:[s.slice(
0,r).map(o=>(0,m.jsx)("a",{class:"chip",href:N(["run",o]),children:o},o)),s.length>r&&(0,m.jsxs)("span",{class:"dim",children:["and ",s.length-r," more"]})]}),!F()&&
(0,m.jsx)(nt,{text:"stagedml gc --dry-run"})]})]})}function Lo(e){let{store:t}=e,[n,s]=Te(ko),r=Object.keys(Re).map(o=>({kind:o,paths:t.paths.filter(i=>fe(i)===
o)})).filter(({paths:o})=>o.length>0);return(0,m.jsxs)("div",{class:"store",children:[(0,m.jsx)("div",{class:"view-head",children:(0,m.jsx)("h1",{children:"Stor\
e"})}),t.error&&(0,m.jsx)("p",{class:"notice notice-bad",role:"alert",children:t.error}),(0,m.jsx)(Eo,{store:t}),(0,m.jsxs)("section",{class:"panel panel-body",
children:[(0,m.jsx)("h2",{children:"What takes space"}),(0,m.jsx)("div",{class:"chips",role:"group","aria-label":"Only one kind",children:r.map(({kind:o,paths:i})=>(0,m.jsxs)(
"button",{type:"button",class:"chip","aria-pressed":n.kind===o,onClick:()=>s({kind:n.kind===o?"":o,path:""}),children:[(0,m.jsx)("svg",{class:`kind kind-${o}`,viewBox:"\
0 0 10 10",width:"10",height:"10","aria-hidden":"true",children:(0,m.jsx)("rect",{width:"10",height:"10",rx:"2"})}),Re[o]," ",(0,m.jsx)("span",{class:"count",children:O(
$o(i))})]},o))}),(0,m.jsx)(hs,{paths:t.paths.filter(o=>!n.kind||fe(o)===n.kind),chosen:n.path,choose:o=>s({path:o===n.path?"":o},{replace:!0})})]}),(0,m.jsxs)("\
div",{class:"store-pair",children:[(0,m.jsx)(To,{store:t}),(0,m.jsx)(Mo,{store:t})]}),(0,m.jsx)(gs,{paths:t.paths,state:n,change:s})]})}function Po(){let e=ue("\
store");return(0,m.jsx)(ie,{answer:e,what:"Measuring the store",retry:()=>de("store"),children:t=>(0,m.jsx)(Lo,{store:t})})}var bs={name:"store",entry:{label:"S\
tore",key:"s"},title:()=>"Store",component:Po};var ws=p(g(),1),ys={name:"sweep",entry:{label:"Sweeps",key:"w"},title:()=>"Sweep",component:()=>(0,ws.jsx)(j,{title:"Nothing here yet"})};var bt=[as,us,ys,bs,ts,ls,wn];var $=p(g(),1),Dt="pipelines",Kt=class extends yt.Component{state={error:null};static getDerivedStateFromError(t){return{error:t instanceof Error?t:new Error(String(
t))}}render(){let{error:t}=this.state;return t?(0,$.jsx)(Lt,{error:t,retry:()=>this.setState({error:null})}):this.props.children}},Ss={system:{next:"light",says:"\
as the system is",sign:"◐"},light:{next:"dark",says:"light",sign:"○"},dark:{next:"system",says:"dark",sign:"●"}};function Co(){let{theme:e}=hn(),{next:t,says:n,
sign:s}=Ss[e];return(0,$.jsx)("button",{type:"button",class:"button button-quiet theme",title:`Colours: ${n}`,"aria-label":`Colours: ${n}. Make them: ${Ss[t].says}`,
onClick:()=>pn(t),children:(0,$.jsx)("span",{"aria-hidden":"true",children:s})})}function Ro(e){let t=xe().value,n=e.view?.under??e.view?.name;return(0,$.jsxs)(
"header",{class:"top",children:[(0,$.jsx)("a",{class:"skip",href:"#content",onClick:s=>{s.preventDefault(),document.getElementById("content")?.focus()},children:"\
Skip to content"}),(0,$.jsxs)("a",{class:"brand",href:N([Dt]),title:t?.root??"",children:[(0,$.jsxs)("svg",{viewBox:"0 0 16 16",width:"18",height:"18","aria-hid\
den":"true",children:[(0,$.jsx)("path",{d:"M2.5 4h4.5v4h6.5M7 8v5",fill:"none",stroke:"currentColor","stroke-width":"1.6"}),(0,$.jsx)("circle",{cx:"2.5",cy:"4",
r:"2.2",fill:"currentColor"}),(0,$.jsx)("circle",{cx:"13.5",cy:"8",r:"2.2",fill:"currentColor"}),(0,$.jsx)("circle",{cx:"7",cy:"13",r:"2.2",fill:"currentColor"})]}),
(0,$.jsx)(E,{text:t?.name??"StagedML"})]}),(0,$.jsx)("nav",{class:"nav","aria-label":"Views",children:bt.filter(s=>s.entry).map(s=>(0,$.jsx)("a",{href:N([s.name]),
...s.name===n?{"aria-current":"page"}:{},children:s.entry.label},s.name))}),(0,$.jsxs)("div",{class:"top-end",children:[F()&&(0,$.jsxs)("span",{class:"badge sna\
pshot",title:`A snapshot of ${be(t?.generated)}: it does not change`,children:["snapshot",(0,$.jsxs)("span",{class:"wide",children:[" of ",be(t?.generated)]})]}),
(0,$.jsx)(Co,{}),(0,$.jsx)("button",{type:"button",class:"button button-quiet keys-button",title:"Keys (?)","aria-label":"Keys",onClick:e.help,children:(0,$.jsx)(
"span",{"aria-hidden":"true",children:"?"})})]})]})}function Oo(e){let t=(0,le.useMemo)(rn,[]);return(0,$.jsx)(gn,{title:"Keys",close:e.close,children:(0,$.jsx)(
"dl",{class:"keys",children:t.map(n=>(0,$.jsxs)("div",{children:[(0,$.jsx)("dt",{children:n.keys.split(" ").map(s=>(0,$.jsx)("kbd",{children:s==="Escape"?"Esc":
s},s))}),(0,$.jsx)("dd",{children:n.does})]},n.keys))})})}function No(){let e=$t(),[t,n]=(0,le.useState)(!1),s=(0,le.useRef)(null),[r=Dt,...o]=e.path,i=bt.find(
y=>y.name===r),a=[r,...o].join("/"),l=xe().value?.name,c=i?i.title(o):"Not found";(0,le.useEffect)(()=>{document.title=l?`${c} · ${l}`:c},[c,l]);let d=(0,le.useRef)(
!0);(0,le.useEffect)(()=>{d.current||(window.scrollTo(0,0),s.current?.focus({preventScroll:!0})),d.current=!1},[a]);let h=bt.flatMap(y=>y.entry?[{keys:`g ${y.entry.
key}`,does:`Go to ${y.entry.label.toLowerCase()}`,run:()=>kt(N([y.name]))}]:[]);return Ee([{keys:"?",does:"Show the keys",run:()=>n(!0)},...h]),(0,$.jsxs)($.Fragment,
{children:[(0,$.jsx)(Ro,{view:i,help:()=>n(!0)}),(0,$.jsx)("main",{id:"content",ref:s,tabIndex:-1,children:i?(0,$.jsx)(Kt,{children:(0,$.jsx)(i.component,{path:o})},
a):(0,$.jsx)(j,{title:"There is no such view",children:(0,$.jsx)("a",{href:N([Dt]),children:"Pipelines"})})}),t&&(0,$.jsx)(Oo,{close:()=>n(!1)})]})}mn();(0,yt.render)(
(0,$.jsx)(No,{}),document.getElementById("root"));})();
