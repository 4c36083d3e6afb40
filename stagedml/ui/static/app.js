"use strict";(()=>{var Cs=Object.create;var Ln=Object.defineProperty;var Ms=Object.getOwnPropertyDescriptor;var Rs=Object.getOwnPropertyNames;var Ls=Object.getPrototypeOf,Ps=Object.prototype.hasOwnProperty;var Qe=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var Os=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Rs(t))!Ps.call(e,s)&&s!==n&&Ln(e,s,{get:()=>t[s],enumerable:!(r=Ms(t,s))||r.enumerable});
return e};var p=(e,t,n)=>(n=e!=null?Cs(Ls(e)):{},Os(t||!e||!e.__esModule?Ln(n,"default",{value:e,enumerable:!0}):n,e));var On=Qe((ya,Pn)=>{Pn.exports=globalThis.stagedmlVendor.preact});var V=Qe((wa,Nn)=>{Nn.exports=globalThis.stagedmlVendor["preact/hooks"]});var b=Qe((Ea,Zn)=>{Zn.exports=globalThis.stagedmlVendor["preact/jsx-runtime"]});var lr=Qe((ja,ar)=>{ar.exports=globalThis.stagedmlVendor["@dagrejs/dagre"]});var us=Qe((Jc,cs)=>{cs.exports=globalThis.stagedmlVendor["@tanstack/virtual-core"]});var Yt=p(On(),1),xe=p(V(),1);var ft=p(V(),1),et=class extends Error{constructor(n,r){super(n);this.status=r}status},Ns=()=>document.querySelector('meta[name="stagedml-mode"]')?.content,Y=()=>Ns()===
"static";function An(e,t={}){let n=`api/${e.split("/").map(encodeURIComponent).join("/")}`;if(Y())return`${n}.json`;let r=Object.entries(t).filter(([,s])=>s!==void 0);
return r.length?`${n}?${new URLSearchParams(r.map(([s,o])=>[s,String(o)])).toString()}`:n}function Xn(e,t){return["files",e.slice(e.lastIndexOf("/")+1),...t.split(
"/")].map(encodeURIComponent).join("/")}async function Js(e){let t=await e.text();try{let{error:n,hint:r}=JSON.parse(t);if(typeof n=="string")return typeof r=="\
string"?`${n}
${r}`:n}catch{}return e.status===401||e.status===403?"This address is not open to you. Open the one that `stagedml ui` has printed.":e.status===404?Y()?"This sn\
apshot does not hold that.":"There is no such thing here.":`The server answered ${e.status} ${e.statusText}.`}async function Qt(e,t){let n;try{n=await fetch(e,{
credentials:"same-origin",...t})}catch{throw new et("Nothing answers. Does `stagedml ui` still run?",0)}if(!n.ok)throw new et(await Js(n),n.status);return n}function As(e){
return new Promise((t,n)=>{let r=document.createElement("script"),s=()=>n(new et("This snapshot does not hold that.",404));r.src=An(e).replace(/on$/,""),r.onload=
()=>{let o=globalThis.stagedmlData;r.remove(),o&&e in o?t(o[e]):s()},r.onerror=s,document.head.append(r)})}async function Xs(e,t={}){return Y()&&location.protocol===
"file:"?As(e):await(await Qt(An(e,t))).json()}async function ht(e){return await(await Qt(e)).text()}async function gt(e,t,n){await Qt(`api/${e}`,{method:"POST",
headers:{"Content-Type":"application/json","X-CSRF-Token":n},body:JSON.stringify(t)})}var Is=64,ve=new Map;function Jn(e){for(let t of e.used)t()}function In(e,t){
let n=++t.asked,r=()=>ve.get(e)!==t||t.asked!==n;t.load().then(s=>{r()||(t.answer={state:"there",value:s},Jn(t))},s=>{if(r())return;let o=t.answer.value,i=s instanceof
Error?s:new Error(String(s));t.answer={state:"failed",error:i,...o===void 0?{}:{value:o}},Jn(t)})}function Vs(e,t){let n=ve.get(e);if(!n){for(let[r,{used:s}]of ve){
if(ve.size<Is)break;s.size||ve.delete(r)}n={answer:{state:"loading"},load:t,used:new Set,asked:0},ve.set(e,n),In(e,n)}return n}function tt(e,t){let[,n]=(0,ft.useReducer)(
o=>o+1,0),r=Vs(e,t),s=r.answer;return(0,ft.useEffect)(()=>{let o=()=>n();return r.used.add(o),(ve.get(e)!==r||r.answer!==s)&&n(),()=>{r.used.delete(o)}},[r]),r.
answer}function pe(e,t={}){return tt(`${e}?${JSON.stringify(t)}`,()=>Xs(e,t))}function ie(e){for(let[t,n]of ve)t.startsWith(e)&&(n.used.size?In(t,n):ve.delete(t))}
var Se=()=>pe("project");function te(e,t=5){if(!Number.isFinite(e))return Number.isNaN(e)?"nan":e<0?"−inf":"inf";let n=Math.abs(e),r;return Number.isInteger(e)&&n<1e9?r=String(e+0):n!==
0&&(n<1e-4||n>=1e9)?r=e.toExponential(Math.max(0,t-1)).replace(/\.?0+e/,"e").replace("e+","e"):n>=10**t?r=String(Math.round(e)):(r=e.toPrecision(t),r.includes("\
.")&&(r=r.replace(/\.?0+$/,"")),r.includes("e")&&(r=String(Number(r)))),r.replaceAll("-","−")}var yt=e=>String(e).replace(/\B(?=(\d{3})+$)/g," ");function ke(e){
return e==null?"":typeof e=="number"?te(e):typeof e=="string"?e:typeof e=="boolean"?e?"true":"false":JSON.stringify(e)}function Z(e){if(e==null||!Number.isFinite(e))return"";if(e<0)return"0 s";if(e<.0995)return`${Math.round(e*1e3)} ms`;if(e<9.95)return`${e.toFixed(1)} s`;let t=Math.
round(e);if(t<60)return`${t} s`;let n=[[86400,"d"],[3600,"h"],[60,"min"],[1,"s"]],r=n.findIndex(([m])=>t>=m),[s,o]=n[r],[i,a]=n[r+1],l=Math.round(t/i)*i;if(r>0&&
l>=n[r-1][0])return Z(l);let c=Math.round(l%s/i);return`${Math.floor(l/s)} ${o}${c?` ${c} ${a}`:""}`}function D(e){if(e==null||!Number.isFinite(e))return"";let t=[
"B","kB","MB","GB","TB","PB"],n=e,r=0;for(;n>=999.5&&r<t.length-1;)n/=1e3,r+=1;return`${r===0||n>=99.5?Math.round(n):n.toPrecision(n>=9.95?3:2)} ${t[r]}`}var bt=e=>String(
e).padStart(2,"0");function be(e){if(!e)return"";let t=new Date(e);return Number.isNaN(t.getTime())?e:`${t.getFullYear()}-${bt(t.getMonth()+1)}-${bt(t.getDate())}\
 ${bt(t.getHours())}:${bt(t.getMinutes())}`}function Vn(e,t=Date.now()){if(!e)return"";let n=new Date(e).getTime();if(Number.isNaN(n))return e;let r=(t-n)/1e3,s=(o,i)=>`${o}\
 ${i}${o===1||i==="min"?"":"s"} ago`;return r<-60?be(e):r<60?"just now":r<3600?s(Math.floor(r/60),"min"):r<86400?s(Math.floor(r/3600),"hour"):r<86400*30?s(Math.
floor(r/86400),"day"):be(e).slice(0,10)}var wt=e=>(e??"").slice(0,8);var Fn=p(V(),1),Fs=900,vt=new Set,xt,js=e=>e instanceof HTMLElement&&(e.isContentEditable||e.matches("textarea, select, input:not([type=checkbox], [type=radio])"));
function Ds(e){if(e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey)return;let t=js(e.target),n=e.timeStamp,r=xt&&n-xt.time<Fs?`${xt.key} ${e.key}`:void 0,o=[...vt].
reverse().flat().filter(a=>!t||a.always),i=r&&o.find(a=>a.keys===r)||o.find(a=>a.keys===e.key);xt=!t&&!i&&e.key.length===1?{key:e.key,time:n}:void 0,i&&(e.preventDefault(),
i.run(e))}typeof document<"u"&&document.addEventListener("keydown",Ds);function le(e){(0,Fn.useEffect)(()=>(vt.add(e),()=>{vt.delete(e)}))}function jn(){let e=new Map;
for(let t of[...vt].flat())e.set(t.keys,t);return[...e.values()]}var St=p(V(),1),zs=e=>{try{return decodeURIComponent(e)}catch{return e}};function Bs(e){let t=e.replace(/^#?\/?/,""),n=t.indexOf("?");return{path:(n<0?t:t.slice(
0,n)).split("/").filter(Boolean).map(zs),query:new URLSearchParams(n<0?"":t.slice(n+1))}}var Dn=e=>encodeURIComponent(e).replace(/%(20|2C|2F|3A|3D|40)/g,(t,n)=>n===
"20"?"+":decodeURIComponent(t));function Ks(e){return e==null||e===""||e===!1?null:e===!0?"1":Array.isArray(e)?e.length?e.map(t=>Dn(String(t).replace(/[\\,]/g,"\
\\$&"))).join(","):null:Dn(String(e))}function O(e,t={}){let n=Object.entries(t).flatMap(([s,o])=>{let i=Ks(o);return i===null?[]:[`${encodeURIComponent(s)}=${i}`]});
return`#/${e.map(s=>encodeURIComponent(String(s))).join("/")}${n.length?`?${n.join("&")}`:""}`}function Bn(e){if(!e)return[];let t=[""];for(let n=0;n<e.length;n++)
e[n]===","?t.push(""):t[t.length-1]+=e[n]==="\\"&&n+1<e.length?e[++n]:e[n];return t}var re=(e="")=>({read:t=>t??e,write:t=>t===e?null:t});var nt=(e,...t)=>({read:n=>[e,...t].find(r=>r===n)??e,write:n=>n===e?null:n}),Ke=()=>({read:Bn,write:e=>e}),Kn=()=>({read:e=>[...new Set(Bn(e).map(Number))].filter(
t=>Number.isInteger(t)&&t>0),write:e=>e});function zn(e,t){let n=Object.keys(e);return Object.fromEntries(n.map(r=>[r,e[r].read(t.get(r))]))}function Hs(e,t){let n=Object.keys(e);return Object.fromEntries(
n.map(r=>[r,e[r].write(t[r])]))}var en=new Set,tn;function Hn(){tn=void 0;for(let e of[...en])e()}typeof window<"u"&&window.addEventListener("hashchange",Hn);var Wn=()=>tn??=
Bs(location.hash);function Pe(e,{replace:t=!1}={}){e!==location.hash&&(t?(history.replaceState(null,"",e),Hn()):(location.hash=e,tn=void 0))}function nn(){let[,
e]=(0,St.useReducer)(t=>t+1,0);return(0,St.useEffect)(()=>{let t=()=>e();return en.add(t),()=>{en.delete(t)}},[]),Wn()}function Oe(e){let{query:t}=nn(),n=(r,s={})=>{
let o=Wn(),i={...zn(e,o.query),...r},a=[...o.query].filter(([l])=>!(l in e));Pe(O(o.path,{...Object.fromEntries(a),...Hs(e,i)}),s)};return[zn(e,t),n]}var kt=p(V(),1),rn="stagedml-theme",sn=new Set,Un=()=>window.matchMedia("(prefers-color-scheme: dark)");function Ws(){try{let e=localStorage.getItem(rn);return e===
"light"||e==="dark"?e:"system"}catch{return"system"}}var rt="system",Gn=()=>rt==="dark"||rt==="system"&&Un().matches;function on(){document.documentElement.dataset.
theme=Gn()?"dark":"light";for(let e of[...sn])e()}function qn(){rt=Ws(),Un().addEventListener("change",on),on()}function _n(e){rt=e;try{e==="system"?localStorage.
removeItem(rn):localStorage.setItem(rn,e)}catch{}on()}function Yn(){let[,e]=(0,kt.useReducer)(t=>t+1,0);return(0,kt.useEffect)(()=>{let t=()=>e();return sn.add(
t),()=>{sn.delete(t)}},[]),{theme:rt,dark:Gn()}}var $t=p(V(),1),Ve=p(b(),1);function He(e){let t=(0,$t.useRef)(null);return(0,$t.useEffect)(()=>{let n=t.current;return n.showModal(),()=>n.close()},[]),(0,Ve.jsx)(
"dialog",{ref:t,class:"dialog","aria-label":e.title,onCancel:n=>{n.preventDefault(),e.close()},onClick:n=>{n.target===t.current&&e.close()},children:(0,Ve.jsxs)(
"div",{class:"dialog-inside",children:[(0,Ve.jsxs)("header",{class:"dialog-head",children:[(0,Ve.jsx)("h2",{children:e.title}),(0,Ve.jsx)("button",{type:"button",
class:"button button-quiet",onClick:e.close,"aria-label":"Close",children:"✕"})]}),e.children]})})}var W=p(b(),1);function U(e){return(0,W.jsxs)("div",{class:"state",children:[(0,W.jsx)("p",{class:"state-title",children:e.title}),e.children&&(0,W.jsx)("div",{
class:"state-text",children:e.children})]})}function Us(e){return(0,W.jsxs)("div",{class:"state state-loading",role:"status",children:[(0,W.jsx)("span",{class:"\
spinner","aria-hidden":"true"}),(0,W.jsx)("span",{children:e.what??"Loading"})]})}function an(e){return(0,W.jsxs)("div",{class:"state state-failed",role:"alert",
children:[(0,W.jsx)("p",{class:"state-title",children:"This cannot be shown"}),(0,W.jsx)("p",{class:"state-text",children:e.error.message}),e.retry&&(0,W.jsx)("\
button",{type:"button",class:"button",onClick:e.retry,children:"Try again"})]})}function ce(e){let{answer:t}=e;return t.value!==void 0?(0,W.jsxs)(W.Fragment,{children:[
t.state==="failed"&&(0,W.jsxs)("p",{class:"notice notice-bad",role:"alert",children:["What follows may be old: ",t.error.message]}),e.children(t.value)]}):t.state===
"failed"?(0,W.jsx)(an,{error:t.error,...e.retry?{retry:e.retry}:{}}):(0,W.jsx)(Us,{...e.what?{what:e.what}:{}})}var We=p(V(),1);var Gs=/\x1b\[[0-9;:?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,se=e=>e.replace(Gs,""),Fe=(e,t)=>e.
length>t?`${e.slice(0,t-1)}…`:e;var ne=p(b(),1),Qn=400,qs=2e3;function S(e){let t=se(e.text);return(0,ne.jsx)("bdi",{class:`name ${e.class??""}`,title:Fe(e.title??t,qs),children:Fe(t,Qn)})}function st(e){
let t=/^(.*\/)([a-z0-9]{32})-(.*)$/.exec(e.path);return t?(0,ne.jsxs)("bdi",{class:"name mono",title:e.path,children:[(0,ne.jsxs)("span",{class:"dim",children:[
t[2].slice(0,7),"…-"]}),Fe(se(t[3]),Qn)]}):(0,ne.jsx)(S,{text:e.path,class:"mono"})}function Et(e){return e.time?(0,ne.jsx)("time",{dateTime:e.time,title:`${be(
e.time)} (${e.time})`,class:"nowrap",children:e.ago?Vn(e.time):be(e.time)}):null}async function _s(e){try{return await navigator.clipboard.writeText(e),!0}catch{
let t=document.createElement("textarea");t.value=e,t.className="offscreen",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}}function ot(e){let[t,n]=(0,We.useState)(""),r=(0,We.useRef)(void 0);return(0,We.useEffect)(()=>()=>clearTimeout(r.current),[]),(0,ne.jsx)("button",{type:"but\
ton",class:"button button-small",onClick:async()=>{n(await _s(e.text)?"Copied":"Select and copy it by hand"),clearTimeout(r.current),r.current=setTimeout(()=>n(
""),1600)},"aria-live":"polite",children:t||e.label||"Copy"})}function Tt(e){return(0,ne.jsxs)("div",{class:"command",children:[(0,ne.jsx)("code",{tabIndex:0,children:e.
text}),(0,ne.jsx)(ot,{text:e.text})]})}function er(e){return(0,ne.jsx)("dl",{class:"facts",children:e.children})}function fe(e){return e.children===null||e.children===
void 0||e.children===""?null:(0,ne.jsxs)("div",{children:[(0,ne.jsx)("dt",{children:e.name}),(0,ne.jsx)("dd",{children:e.children})]})}var nr=p(b(),1),tr={name:"compare",under:"runs",title:()=>"Compare runs",component:()=>(0,nr.jsx)(U,{title:"Nothing here yet"})};var It=p(V(),1);var Ue=["black","red","green","yellow","blue","magenta","cyan","white"],Ys=/\x1b\[([0-?]*)[ -/]*([@-~])|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]?/g,
Zs=/[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;function G(e){return e.replace(Zs,t=>{let n=t.charCodeAt(
0);return n<256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u${n.toString(16).padStart(4,"0")}`})}var rr=()=>({bold:!1,dim:!1,italic:!1,underline:!1,inverse:!1,front:"",
back:""});function Qs(e){let t=[];for(let n of["bold","dim","italic","underline","inverse"])e[n]&&t.push(`ansi-${n}`);return e.front&&t.push(`ansi-${e.front}`),
e.back&&t.push(`ansi-on-${e.back}`),t.join(" ")}function sr(e,t,n){let r=Math.max(e,t,n)/2,s=(e>r?1:0)+(t>r?2:0)+(n>r?4:0);return r<32?"black":Ue[s]??""}function eo(e){
if(e<16)return Ue[e%8]??"";if(e>=232)return e<244?"black":"white";let t=e-16,n=r=>r?55+40*r:0;return sr(n(Math.floor(t/36)),n(Math.floor(t/6)%6),n(t%6))}function to(e,t){
let n=t.split(/[;:]/).map(r=>Number.parseInt(r||"0",10));for(let r=0;r<n.length;r++){let s=n[r]??0;if(s===0)Object.assign(e,rr());else if(s===1)e.bold=!0;else if(s===
2)e.dim=!0;else if(s===3)e.italic=!0;else if(s===4)e.underline=!0;else if(s===7)e.inverse=!0;else if(s===22)e.bold=e.dim=!1;else if(s===23)e.italic=!1;else if(s===
24)e.underline=!1;else if(s===27)e.inverse=!1;else if(s>=30&&s<=37)e.front=Ue[s-30]??"";else if(s>=90&&s<=97)e.front=Ue[s-90]??"";else if(s===39)e.front="";else if(s>=
40&&s<=47)e.back=Ue[s-40]??"";else if(s>=100&&s<=107)e.back=Ue[s-100]??"";else if(s===49)e.back="";else if(s===38||s===48){let o="";n[r+1]===5?(o=eo(n[r+2]??0),
r+=2):n[r+1]===2&&(o=sr(n[r+2]??0,n[r+3]??0,n[r+4]??0),r+=4),s===38?e.front=o:e.back=o}}}function Ct(e){let t=e.replace(/\r+$/,""),n=t.slice(t.lastIndexOf("\r")+
1),r=[],s=rr(),o=0,i=a=>{a>o&&r.push({text:G(n.slice(o,a)),classes:Qs(s)})};for(let a of n.matchAll(Ys))i(a.index),o=a.index+a[0].length,a[2]==="m"&&to(s,a[1]??
"");return i(n.length),r}var Rt=p(V(),1);var no=400,ro=120;function so(e,t){switch(t.kind){case"begin":return{...e,status:"building",started:t.at??e.started,machine:t.machine??e.machine};case"phase":return{
...e,phase:t.phase??"",epoch:t.epoch??e.epoch,epochs:t.epochs??e.epochs};case"log":return{...e,log:[...e.log,t.line??""].slice(-no)};case"stop":return{...e,status:t.
status??"done",seconds:t.seconds??e.seconds};case"end":return e}}function oo(e,t){return e.map(n=>{if(n.key!==t.key)return n;if(t.kind==="end")return{...n,status:t.
status??"done"};let r=n.stages.map(s=>s.derivation===t.derivation?so(s,t):s);return{...n,stages:r}})}function Lt(e,t){return e.status==="done"?1:e.status!=="bui\
lding"?null:e.epoch!==null&&e.epochs?Math.min(1,e.epoch/e.epochs):e.earlier&&e.started!==null?Math.min(.97,(t-e.started)/e.earlier):null}var it=[],ir=new Map,je,
ln=!1,or,cn=new Set,Pt=e=>(performance.now()-(ir.get(e.key)??performance.now()-e.age*1e3))/1e3;function Mt(){or??=setTimeout(()=>{or=void 0;for(let e of[...cn])
e()},ro)}var io={project:["project"],pipelines:["pipeline"],runs:["runs","run/","series","pipeline/"],store:["store"]};function ao(){Y()||je||(je=new EventSource(
"api/live"),je.addEventListener("open",()=>{ln=!1,Mt()}),je.addEventListener("error",()=>{ln=!0,Mt()}),je.addEventListener("builds",e=>{it=JSON.parse(e.data);for(let t of it)
ir.set(t.key,performance.now()-t.age*1e3);Mt()}),je.addEventListener("change",e=>{it=oo(it,JSON.parse(e.data)),Mt()}),je.addEventListener("changed",e=>{let{what:t}=JSON.
parse(e.data);for(let n of t.flatMap(r=>io[r]??[]))ie(n)}))}function Ot(){let[,e]=(0,Rt.useReducer)(t=>t+1,0);return(0,Rt.useEffect)(()=>{let t=()=>e();return cn.
add(t),ao(),()=>{cn.delete(t)}},[]),{builds:it,lost:ln}}var Ge=p(b(),1);function $e(e){let t=e.value===null?null:Math.round(Math.min(1,Math.max(0,e.value))*100);return(0,Ge.jsx)("div",{class:`meter${t===null?" meter-\
busy":""}`,role:"progressbar","aria-label":e.label,"aria-valuemin":0,"aria-valuemax":100,...t===null?{}:{"aria-valuenow":t},title:e.label,children:(0,Ge.jsxs)("\
svg",{viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true",children:[(0,Ge.jsx)("rect",{class:"meter-full",width:"100",height:"6"}),(0,Ge.jsx)("r\
ect",{class:"meter-done",width:t??30,height:"6"})]})})}var ue=p(b(),1),lo={fresh:"good",built:"good",done:"good",succeeded:"good",success:"good",ok:"good",there:"good",met:"good",reused:"good",cached:"good",substituted:"\
good",building:"busy",running:"busy",stale:"warn",tolerated:"warn",interrupted:"warn",skipped:"none",missing:"none",failed:"bad",missed:"bad",error:"bad",collected:"\
gone",never:"none",unknown:"none"},co={good:(0,ue.jsx)("circle",{cx:"6",cy:"6",r:"4.5",fill:"currentColor"}),busy:(0,ue.jsx)("path",{d:"M6 1.5a4.5 4.5 0 1 1-4.5\
 4.5",fill:"none",stroke:"currentColor","stroke-width":"2.4"}),warn:(0,ue.jsx)("path",{d:"M6 1l5.2 9.5H.8z",fill:"currentColor"}),bad:(0,ue.jsx)("path",{d:"M2 2\
l8 8M10 2l-8 8",stroke:"currentColor","stroke-width":"2.6"}),gone:(0,ue.jsx)("circle",{cx:"6",cy:"6",r:"4",fill:"none",stroke:"currentColor","stroke-width":"1.6",
"stroke-dasharray":"2 1.6"}),none:(0,ue.jsx)("path",{d:"M2 6h8",stroke:"currentColor","stroke-width":"2.2"})},un=e=>lo[e]??"none";function Q(e){let t=un(e.status);
return(0,ue.jsxs)("span",{class:`status status-${t}`,title:e.status,children:[(0,ue.jsx)("svg",{viewBox:"0 0 12 12",width:"11",height:"11","aria-hidden":"true",
children:co[t]}),e.quiet?(0,ue.jsx)("span",{class:"offscreen",children:e.status}):(0,ue.jsx)("bdi",{children:e.status})]})}var _=p(V(),1);var Nt=p(lr(),1),cr=8;function uo(e){let t=new Map,n=s=>{let o=t.get(s);if(o)return o;let i=new Set;t.set(s,i);for(let a of e.get(s)??[]){i.add(a);for(let l of n(
a))i.add(l)}return i},r=[];for(let[s,o]of e){let i=[...new Set(o)].filter(a=>e.has(a)&&a!==s);for(let a of i)i.some(l=>l!==a&&n(l).has(a))||r.push([a,s])}return r}
function mo(e,t){let n=(l,c)=>`${l.toFixed(1)} ${c.toFixed(1)}`,[r,...s]=e;if(!r)return"";let o=`M${n(r.x,r.y)}`,[i,a]=[r.x,r.y];for(let l of s){let c=t==="LR"?
(i+l.x)/2:(a+l.y)/2;o+=t==="LR"?`C${n(c,a)} ${n(c,l.y)} ${n(l.x,l.y)}`:`C${n(i,c)} ${n(l.x,c)} ${n(l.x,l.y)}`,[i,a]=[l.x,l.y]}return o}function dn(e,t,n){let r=new Nt.graphlib.
Graph;r.setGraph({rankdir:n,nodesep:n==="LR"?16:22,ranksep:n==="LR"?34:36,edgesep:10,marginx:cr,marginy:cr}),r.setDefaultEdgeLabel(()=>({}));for(let[l,{width:c,
height:m}]of e)r.setNode(l,{width:c,height:m});for(let[l,c]of uo(t))r.setEdge(l,c);Nt.layout(r);let s=new Map;for(let[l,{width:c,height:m}]of e){let u=r.node(l);
s.set(l,{name:l,x:u.x,y:u.y,width:c,height:m})}let o=r.edges().map(({v:l,w:c})=>{let{points:m}=r.edge(l,c),[u,f]=[s.get(l),s.get(c)];return u&&f&&m.length>=2&&(n===
"LR"?(m[0]={x:u.x+u.width/2,y:u.y},m[m.length-1]={x:f.x-f.width/2,y:f.y}):(m[0]={x:u.x,y:u.y+u.height/2},m[m.length-1]={x:f.x,y:f.y-f.height/2}),m.length===3&&m.
splice(1,1)),{from:l,to:c,path:mo(m,n)}}),{width:i=0,height:a=0}=r.graph();return{nodes:s,lines:o,width:i,height:a}}var po={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]};function ur(e,t,n){let r=e.nodes.get(t);if(!r)return null;let[s,o]=po[n]??[0,0],i=null,a=1/0;for(let l of e.nodes.values()){let[c,m]=[l.x-
r.x,l.y-r.y],u=c*s+m*o,f=Math.abs(c*o)+Math.abs(m*s);if(u<=1)continue;let y=u+2*f;y<a&&([i,a]=[l.name,y])}return i}var J=p(b(),1),fo=46,ho=122,go=224,Jt=30,mr=14,bo=1.3,yo="600 13px Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",at,dr=new Map;function mn(e){
let t=dr.get(e);if(t!==void 0)return t;at??=document.createElement("canvas").getContext("2d"),at&&(at.font=yo);let n=at?at.measureText(e).width:e.length*7.5;return dr.
set(e,n),n}function pn(e,t){if(e.length>300)return pn(`${e.slice(0,150)}${e.slice(-149)}`,t);if(mn(e)<=t)return e;for(let n=e.length-2;n>1;n--){let r=Math.ceil(
n*.6),s=`${e.slice(0,r)}…${e.slice(e.length-(n-r))}`;if(mn(s)<=t)return s}return"…"}function pr(e){let t=mn(se(e.name).slice(0,300))+Jt+mr;return{width:Math.
round(Math.min(go,Math.max(ho,t))),height:fo}}function fr(e,t,n){let[r,s]=[t/2,n/2];if(e==="data"||e==="file"||e==="directory"){let i=`M${-r} ${-s+6}C${-r} ${-s-
2} ${r} ${-s-2} ${r} ${-s+6}V${s-6}C${r} ${s+2} ${-r} ${s+2} ${-r} ${s-6}Z`;return(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)("path",{class:"box-shape",d:i}),(0,J.jsx)(
"path",{class:"box-rim",d:`M${-r} ${-s+6}C${-r} ${-s+2.4*6} ${r} ${-s+2.4*6} ${r} ${-s+6}`})]})}return e==="selection"?(0,J.jsx)("path",{class:"box-shape",d:`M${-r}\
 0L${-r+14} ${-s}H${r-14}L${r} 0L${r-14} ${s}H${-r+14}Z`}):e==="gate"?(0,J.jsx)("path",{class:"box-shape",d:`M${-r} ${-s+9}L${-r+9} ${-s}H${r-9}L${r} ${-s+9}V${s-
9}L${r-9} ${s}H${-r+9}L${-r} ${s-9}Z`}):(0,J.jsx)("rect",{class:"box-shape",x:-r,y:-s,width:t,height:n,rx:"9"})}var wo={there:(0,J.jsx)("path",{d:"M-4.5 0L-1.5 \
3.2L4.5 -3.4"}),missing:(0,J.jsx)("circle",{r:"3.6"}),waiting:(0,J.jsx)("path",{d:"M0 -4V0L3 2M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0"}),building:(0,J.jsx)("path",{class:"\
spin",d:"M0 -4.6A4.6 4.6 0 1 1 -4.6 0"}),failed:(0,J.jsx)("path",{d:"M-3.6 -3.6L3.6 3.6M3.6 -3.6L-3.6 3.6"}),unknown:(0,J.jsx)("path",{d:"M-3 0H3"})},xo={there:"\
built",missing:"not built",waiting:"waiting to be built",building:"building",failed:"failed",unknown:"not known whether it is built"};function hr(e){let{shown:t,
at:n}=e,{node:r,status:s,part:o}=t,i=se(r.name),[a,l]=[n.width/2,n.height/2],c=n.width-Jt-mr+(r.kind==="selection"?-4:4),m=r.kind==="data"?3:0,u=o===null?"":`, ${Math.
round(o*100)} percent`;return(0,J.jsxs)("g",{class:`box box-${r.kind} box-is-${s}${e.chosen?" box-chosen":""}`,transform:`translate(${n.x} ${n.y})`,"data-node":r.
name,role:"button",tabindex:e.reachable?0:-1,"aria-pressed":e.chosen,"aria-label":`${i}, ${r.kind}, ${xo[s]}${t.note?`, ${t.note}`:""}${u}`,onClick:e.choose,onMouseEnter:()=>e.
hover(!0),onMouseLeave:()=>e.hover(!1),children:[(0,J.jsx)("title",{children:r.title?`${i}: ${se(r.title)}`:i}),fr(r.kind,n.width,n.height),(0,J.jsx)("g",{class:"\
box-sign",transform:`translate(${-a+17} ${m})`,children:wo[s]}),(0,J.jsx)("text",{class:"box-name",x:-a+Jt,y:t.note?-2+m:4.5+m,children:pn(i,c)}),t.note&&(0,J.jsx)(
"text",{class:"box-note",x:-a+Jt,y:13.5+m,children:pn(se(t.note),c*bo)}),s==="building"&&(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)("rect",{class:"box-track",x:-a+
8,y:l-5.5,width:n.width-16,height:"3",rx:"1.5"}),(0,J.jsx)("rect",{class:`box-bar${o===null?" box-bar-busy":""}`,x:-a+8,y:l-5.5,width:(n.width-16)*(o??.3),height:"\
3",rx:"1.5"})]})]})}var vo=[["stage","stage"],["data","data"],["selection","selection"],["gate","objectives"]];function gr(e){let t=vo.filter(([n])=>e.kinds.has(
n));return t.length<2?null:(0,J.jsx)("ul",{class:"legend",children:t.map(([n,r])=>(0,J.jsxs)("li",{children:[(0,J.jsx)("svg",{viewBox:"-23 -15 46 30",width:"23",
height:"15","aria-hidden":"true",children:(0,J.jsx)("g",{class:`box box-${n}`,children:fr(n,40,24)})}),r]},n))})}var q=p(b(),1),br=.3,So=2.5,wr=.74,yr=26;function ko(e,t){let n=new Map(e.map(({node:i})=>[i.name,pr(i)])),r=new Map(e.map(({node:i})=>[i.name,i.inputs])),s=dn(
n,r,"TB");if(t.width<600)return s;let o=dn(n,r,"LR");return fn(o,t)>=Math.min(wr,fn(s,t))?o:s}var fn=(e,t)=>Math.min(1,(t.width-yr)/e.width,(t.height-yr)/e.height);
function $o(e){let t=(0,_.useRef)(null),[n,r]=(0,_.useState)(0);return(0,_.useLayoutEffect)(()=>{let s=t.current;if(!s)return;r(s.clientWidth);let o=new ResizeObserver(
()=>r(s.clientWidth));return o.observe(s),()=>o.disconnect()},[]),[t,{width:n||900,height:e}]}function Eo(){let[e,t]=(0,_.useState)(window.innerWidth);return(0,_.useEffect)(
()=>{let n=()=>t(window.innerWidth);return window.addEventListener("resize",n),()=>window.removeEventListener("resize",n)},[]),e}function To(e,t){let n=new Set;
if(t===null)return n;let r=(s,o)=>{let i=o==="from"?"to":"from";for(let a of e.lines){let l=`${a.from}\0${a.to}`;a[o]===s&&!n.has(l)&&(n.add(l),r(a[i],o))}};return r(
t,"from"),r(t,"to"),n}function xr(e){let{stages:t,chosen:n}=e,[r,s]=$o(Math.max(320,Math.round(window.innerHeight*.62))),o=t.map(({node:w})=>`${w.name}<${w.inputs.
join(",")}`).join(";"),i=Eo(),a=(0,_.useMemo)(()=>ko(t,{width:i-50,height:s.height}),[o,i,s.height]),l=fn(a,i<600?{...s,height:1/0}:s),[c,m]=(0,_.useState)(null),
[u,f]=(0,_.useState)(null),y=c??Math.max(l,Math.min(wr,1)),R=(0,_.useMemo)(()=>To(a,u??n),[a,u,n]),g=n!==null&&a.nodes.has(n),L=t[0]?.node.name??null,x=g?n:L,I=(w,C)=>{
let N=Math.min(So,Math.max(br,y*w)),B=r.current;if(!B)return;let oe=C?.x??B.clientWidth/2,me=C?.y??B.clientHeight/2,Ie=(B.scrollLeft+oe)*N/y-oe,Ts=(B.scrollTop+
me)*N/y-me;m(N),requestAnimationFrame(()=>B.scrollTo(Ie,Ts))},ee=w=>{r.current?.querySelector(`[data-node="${CSS.escape(w)}"]`)?.focus({preventScroll:!0}),K(w)},
K=w=>{let C=r.current,N=a.nodes.get(w);if(!C||!N)return;let B=24,oe={left:(N.x-N.width/2)*y-B,right:(N.x+N.width/2)*y+B,top:(N.y-N.height/2)*y-B,bottom:(N.y+N.height/
2)*y+B},{scrollLeft:me,scrollTop:Ie}=C;oe.right>me+C.clientWidth&&(me=oe.right-C.clientWidth),oe.left<me&&(me=oe.left),oe.bottom>Ie+C.clientHeight&&(Ie=oe.bottom-
C.clientHeight),oe.top<Ie&&(Ie=oe.top),C.scrollTo(me,Ie)},ae=t.find(({status:w})=>w==="building")?.node.name??null;(0,_.useEffect)(()=>{let w=r.current;g?K(n):ae!==
null?K(ae):w&&L!==null&&w.scrollTo((a.nodes.get(L)?.x??0)*y-w.clientWidth/2,0)},[g?n:null,g?null:ae,a]);let Ze=(0,_.useRef)(I);return Ze.current=I,(0,_.useEffect)(
()=>{let w=r.current;if(!w)return;let C=N=>{if(!N.ctrlKey&&!N.metaKey)return;N.preventDefault();let B=w.getBoundingClientRect();Ze.current(Math.exp(-N.deltaY/300),
{x:N.clientX-B.left,y:N.clientY-B.top})};return w.addEventListener("wheel",C,{passive:!1}),()=>w.removeEventListener("wheel",C)},[]),(0,q.jsxs)("div",{class:"gr\
aph-outer",children:[(0,q.jsx)("div",{class:"graph-frame",ref:r,role:"group","aria-label":"Graph of the stages. Arrow keys move among them, Enter opens one, plu\
s and minus zoom.",onKeyDown:w=>{let C=w.target.closest("[data-node]")?.dataset.node;if(w.key==="+"||w.key==="=")I(1.2);else if(w.key==="-")I(1/1.2);else if(w.key===
"0")m(null);else if(C!==void 0&&w.key.startsWith("Arrow")){let N=ur(a,C,w.key);if(N===null)return;ee(N)}else if(C!==void 0&&(w.key==="Enter"||w.key===" "))e.choose(
C);else return;w.preventDefault(),w.stopPropagation()},onPointerDown:w=>{let C=r.current;if(!C||w.pointerType!=="mouse"||w.button!==0||w.target.closest("[data-n\
ode]"))return;let N={x:w.clientX+C.scrollLeft,y:w.clientY+C.scrollTop},B=me=>C.scrollTo(N.x-me.clientX,N.y-me.clientY),oe=()=>{window.removeEventListener("point\
ermove",B),C.classList.remove("graph-dragged")};C.classList.add("graph-dragged"),window.addEventListener("pointermove",B),window.addEventListener("pointerup",oe,
{once:!0})},children:(0,q.jsxs)("svg",{class:"graph",width:a.width*y,height:a.height*y,viewBox:`0 0 ${a.width} ${a.height}`,children:[(0,q.jsx)("defs",{children:[
"arrow","arrow-lit"].map(w=>(0,q.jsx)("marker",{id:w,viewBox:"0 0 8 8",refX:"7",refY:"4",markerWidth:"8",markerHeight:"8",markerUnits:"userSpaceOnUse",orient:"a\
uto",children:(0,q.jsx)("path",{d:"M0 1L7 4L0 7z",class:`graph-${w}`})},w))}),(0,q.jsx)("g",{"aria-hidden":"true",children:a.lines.map(w=>{let C=R.has(`${w.from}\
\0${w.to}`);return(0,q.jsx)("path",{d:w.path,class:`graph-line${C?" graph-line-lit":""}`,"marker-end":C?"url(#arrow-lit)":"url(#arrow)"},`${w.from} ${w.to}`)})}),
t.map(w=>{let{name:C}=w.node,N=a.nodes.get(C);return N?(0,q.jsx)(hr,{shown:w,at:N,chosen:C===n,reachable:C===x,choose:()=>e.choose(C===n?null:C),hover:B=>f(B?C:
null)},C):null})]})}),(0,q.jsxs)("div",{class:"graph-foot",children:[(0,q.jsx)(gr,{kinds:new Set(t.map(({node:w})=>w.kind))}),(0,q.jsxs)("div",{class:"graph-too\
ls",role:"group","aria-label":"Zoom",children:[(0,q.jsx)("button",{type:"button",class:"button button-small","aria-label":"Zoom out",title:"Zoom out (-)",onClick:()=>I(
1/1.25),children:"−"}),(0,q.jsx)("button",{type:"button",class:"button button-small","aria-label":"Zoom in",title:"Zoom in (+)",onClick:()=>I(1.25),children:"\
+"}),(0,q.jsx)("button",{type:"button",class:"button button-small","aria-label":"Show all of it",title:"Show all of it (0)",onClick:()=>m(Math.max(br,l)),children:"\
fit"})]})]})]})}var $=p(b(),1),Co={at_least:"≥",at_most:"≤"},Mo=12;function vr(e){return e.objectives.length?(0,$.jsxs)("section",{class:"panel panel-body",children:[(0,$.jsx)(
"h2",{children:"Objectives"}),(0,$.jsx)("ul",{class:"objectives",children:e.objectives.map(t=>(0,$.jsxs)("li",{children:[(0,$.jsx)(Q,{status:t.met===null?"unkno\
wn":t.met?"met":"missed"}),(0,$.jsxs)("span",{children:[(0,$.jsx)(S,{text:t.metric})," ",Co[t.comparison]??t.comparison," ",te(t.bound)]}),(0,$.jsx)("span",{class:"\
dim",children:t.value===null?"no run has it":`was ${te(t.value)}`})]},`${t.metric}${t.comparison}`))})]}):null}function Ro(e){return Object.entries(e.settings).
map(([t,n])=>`${t}=${ke(n)}`).join(", ")}function Sr(e){let{runs:t}=e;if(!t.length)return(0,$.jsxs)("section",{class:"panel panel-body",children:[(0,$.jsx)("h2",
{children:"Runs"}),(0,$.jsx)("p",{class:"hint",children:"It was never built here."})]});let n=t.slice(0,Mo);return(0,$.jsxs)("section",{class:"panel panel-body",
children:[(0,$.jsxs)("div",{class:"view-head",children:[(0,$.jsx)("h2",{children:"Runs"}),(0,$.jsx)("a",{href:O(["runs"],{where:`pipeline == "${e.name}"`}),children:"\
All in the table"})]}),(0,$.jsx)("div",{class:"scroll",tabIndex:0,role:"region","aria-label":"Runs",children:(0,$.jsxs)("table",{class:"table recent",children:[
(0,$.jsx)("thead",{children:(0,$.jsxs)("tr",{children:[(0,$.jsx)("th",{children:"Run"}),(0,$.jsx)("th",{children:"Status"}),(0,$.jsx)("th",{children:"When"}),(0,$.jsx)(
"th",{class:"num",children:"Took"}),(0,$.jsx)("th",{children:"Settings"}),(0,$.jsx)("th",{children:"Commit"}),(0,$.jsx)("th",{children:"Pins"})]})}),(0,$.jsx)("\
tbody",{children:n.map(r=>(0,$.jsxs)("tr",{children:[(0,$.jsx)("td",{children:(0,$.jsx)("a",{href:O(["run",r.number]),children:r.number})}),(0,$.jsx)("td",{children:(0,$.jsx)(
Q,{status:r.status})}),(0,$.jsx)("td",{children:(0,$.jsx)(Et,{time:r.time,ago:!0})}),(0,$.jsx)("td",{class:"num nowrap",children:Z(r.seconds)}),(0,$.jsx)("td",{
children:(0,$.jsx)(S,{text:[r.variant,r.target,Ro(r)].filter(Boolean).join(" · ")})}),(0,$.jsxs)("td",{class:"mono",children:[wt(r.commit),r.dirty?(0,$.jsx)("s\
pan",{class:"dim",title:"with changes that were not committed",children:"+"}):null]}),(0,$.jsx)("td",{children:r.pins.map(s=>(0,$.jsx)("span",{class:"badge",children:(0,$.jsx)(
S,{text:s})},s))})]},r.number))})]})})]})}var Xt=p(V(),1);function hn(e){let t=/\.(csv|tsv|jsonl|ndjson)$/i.exec(e)?.[1]?.toLowerCase();return t===void 0?null:t==="ndjson"?"jsonl":t}function Lo(e,t,n){let r=[],s=[],o="",
i=!1,a=0,l=()=>{s.push(o),(s.length>1||s[0]!=="")&&r.push(s),s=[],o=""};for(;a<e.length;a++){let c=e.charAt(a);if(i)c!=='"'?o+=c:e.charAt(a+1)==='"'?(o+=c,a++):
i=!1;else if(c==='"'&&o==="")i=!0;else if(c===t)s.push(o),o="";else if(c===`
`||c==="\r"){if(c==="\r"&&e.charAt(a+1)===`
`&&a++,l(),r.length>n)break}else o+=c}return a>=e.length&&(o!==""||s.length)&&l(),{rows:r.slice(0,n),more:r.length>n}}function Po(e){return e==null?"":typeof e==
"string"?e:JSON.stringify(e)}function Oo(e,t){let n=[],r=new Set,s=[],o=!1;for(let a of e.split(`
`)){if(!a.trim())continue;if(s.length===t){o=!0;break}let l;try{l=JSON.parse(a)}catch{return null}let c=typeof l=="object"&&l!==null&&!Array.isArray(l)?l:{value:l};
for(let m of Object.keys(c))r.has(m)||(r.add(m),n.push(m));s.push(c)}let i=(a,l)=>Object.hasOwn(a,l)?Po(a[l]):"";return{columns:n,rows:s.map(a=>n.map(l=>i(a,l))),
more:o}}function kr(e,t,n=1e3){if(t==="jsonl")return Oo(e,n);let{rows:r,more:s}=Lo(e.replace(/^\ufeff/,""),t==="tsv"?"	":",",n+1),[o,...i]=r;if(o===void 0)return null;
let a=Math.max(o.length,...i.map(c=>c.length)),l=c=>[...c,...Array(a-c.length).fill("")];return{columns:l(o),rows:i.map(l),more:s}}function $r(e,t){return e.rows.
some(n=>n[t]!=="")&&e.rows.every(n=>n[t]===""||(n[t]??"").trim()!==""&&Number.isFinite(Number(n[t])))}var z=p(b(),1),gn=200,At=300;function Er(e){let{value:t}=e,n=t===null?"null":typeof t,r=JSON.stringify(typeof t=="string"?G(t):t),s=r.length>At?`${r.slice(0,At)}\
…`:r;return(0,z.jsx)("bdi",{class:`json-${n}`,title:r.length>At?`${r.length} characters`:void 0,children:s})}function No(e){let t=Array.isArray(e)?e.length:Object.
keys(e).length;return Array.isArray(e)?`[${t}]`:`{${t}}`}var Jo=e=>Array.isArray(e)&&e.length<=12&&e.every(t=>t===null||typeof t!="object");function lt(e){let{value:t,
name:n,depth:r=0}=e,s=n===void 0?null:(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)("bdi",{class:"json-key",children:G(n).slice(0,At)}),": "]});if(t===null||typeof t!=
"object"||Jo(t))return(0,z.jsxs)("div",{class:"json-line",children:[s,Array.isArray(t)?(0,z.jsxs)(z.Fragment,{children:["[",t.map((i,a)=>(0,z.jsxs)(z.Fragment,{
children:[a>0&&", ",(0,z.jsx)(Er,{value:i})]})),"]"]}):(0,z.jsx)(Er,{value:t})]});let o=Object.entries(t);return(0,z.jsxs)("details",{class:"json",open:r<1||r<2&&
o.length<=12,children:[(0,z.jsxs)("summary",{children:[s,(0,z.jsx)("span",{class:"dim",children:No(t)})]}),(0,z.jsxs)("div",{class:"json-inside",children:[o.slice(
0,gn).map(([i,a])=>(0,z.jsx)(lt,{name:i,value:a,depth:r+1},i)),o.length>gn&&(0,z.jsxs)("div",{class:"json-line dim",children:["and ",o.length-gn," more"]})]})]})}var Ee=p(V(),1);var ye=p(b(),1),Ao=2e3,Tr=2e3;function Xo(e){let t=e.text.length>Tr?`${e.text.slice(0,Tr)}…`:e.text;return(0,ye.jsxs)(ye.Fragment,{children:[Ct(t).map((n,r)=>n.
classes?(0,ye.jsx)("span",{class:n.classes,children:n.text},r):n.text),`
`]})}function De(e){let{lines:t,follow:n}=e,[r,s]=(0,Ee.useState)(!1),o=(0,Ee.useRef)(null),i=(0,Ee.useRef)(!0),a=r?0:Math.max(0,t.length-Ao),l=(0,Ee.useMemo)(()=>t.
slice(a).map((c,m)=>(0,ye.jsx)(Xo,{text:c},a+m)),[t,a]);return(0,Ee.useEffect)(()=>{let c=o.current;c&&(n&&i.current)&&(c.scrollTop=c.scrollHeight)},[t,n]),(0,ye.jsxs)(
"div",{class:"log",children:[a>0&&(0,ye.jsxs)("button",{type:"button",class:"button button-small",onClick:()=>s(!0),children:["Show the ",a," lines before these"]}),
(0,ye.jsx)("pre",{ref:o,class:"log-lines",tabIndex:0,"aria-label":"Log",onScroll:c=>{let{scrollHeight:m,scrollTop:u,clientHeight:f}=c.currentTarget;i.current=m-
u-f<24},children:l})]})}var E=p(b(),1),Cr=4e6,Io=/\.(png|jpe?g|gif|webp|svg|bmp)$/i,Vo=/\.(txt|md|rst|log|py|ts|sh|nix|toml|ya?ml|cfg|ini|xml|vocab|patch|diff)$|(^|\/)(hydra-[a-z-]+|vocab|README|LICENSE)$/i,
Fo=1e3;function Mr(e){return Io.test(e.path)?"picture":/\.html?$/i.test(e.path)?"page":e.size>Cr?"other":hn(e.path)?"table":/\.json$/i.test(e.path)?"json":Vo.test(
e.path)||e.type.startsWith("text/")?"text":"other"}var jo={picture:"picture",table:"table",json:"JSON",text:"text",page:"page",other:"download"};function Do(e){
let t=kr(e.text,e.kind,Fo);if(!t)return(0,E.jsx)(De,{lines:e.text.split(`
`)});let n=t.columns.map((r,s)=>$r(t,s));return(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)("div",{class:"file-table",tabIndex:0,role:"region","aria-label":"Table",
children:(0,E.jsxs)("table",{class:"table",children:[(0,E.jsx)("thead",{children:(0,E.jsx)("tr",{children:t.columns.map((r,s)=>(0,E.jsx)("th",{class:n[s]?"num":
"",children:(0,E.jsx)(S,{text:G(r)})},s))})}),(0,E.jsx)("tbody",{children:t.rows.map((r,s)=>(0,E.jsx)("tr",{children:r.map((o,i)=>(0,E.jsx)("td",{class:n[i]?"nu\
m":"",children:(0,E.jsx)(S,{text:G(o)})},i))},s))})]})}),(0,E.jsxs)("p",{class:"hint",children:[t.rows.length," ",t.rows.length===1?"row":"rows",t.more?", the f\
irst of them; the file has more":"",", ",t.columns.length," ",t.columns.length===1?"column":"columns"]})]})}function zo(e){let t;try{t=JSON.parse(e.text)}catch{
return(0,E.jsx)(De,{lines:e.text.split(`
`)})}return(0,E.jsx)("div",{class:"file-json",children:(0,E.jsx)(lt,{value:t})})}function Bo(e){let{url:t,file:n}=e,r=Mr(n);return r==="picture"?(0,E.jsx)("img",
{class:"file-picture",src:t,alt:n.path}):r==="page"?(0,E.jsx)("a",{class:"button",href:t,target:"_blank",rel:"noopener",children:"Open the page"}):r==="other"?(0,E.jsx)(
"p",{class:"hint",children:n.size>Cr?"Too large to be shown here.":"This kind of file is not shown here."}):(0,E.jsx)(Ko,{url:t,file:n,shape:r})}function Ko(e){
let{url:t,file:n,shape:r}=e,s=tt(`file:${t}`,()=>ht(t));return(0,E.jsx)(ce,{answer:s,what:"Reading the file",children:o=>r==="table"?(0,E.jsx)(Do,{text:o,kind:hn(
n.path)??"csv"}):r==="json"?(0,E.jsx)(zo,{text:o}):(0,E.jsx)(De,{lines:o.replace(/\n$/,"").split(`
`)})})}function Rr(e){let{output:t,files:n,chosen:r}=e;return n.length?(0,E.jsx)("ul",{class:"files",children:n.map(s=>{let o=Xn(t,s.path),i=s.path===r;return(0,E.jsxs)(
"li",{class:"file",children:[(0,E.jsxs)("div",{class:"file-head",children:[(0,E.jsxs)("button",{type:"button",class:"file-name","aria-expanded":i,onClick:()=>e.
choose(i?null:s.path),children:[(0,E.jsx)("span",{"aria-hidden":"true",children:i?"▾":"▸"}),(0,E.jsx)(S,{text:G(s.path),class:"mono"})]}),(0,E.jsx)("span",{
class:"dim nowrap",children:jo[Mr(s)]}),(0,E.jsx)("span",{class:"file-size nowrap",children:D(s.size)}),(0,E.jsx)("a",{class:"button button-small button-quiet",
href:o,download:s.path.split("/").at(-1),"aria-label":`Download ${s.path}`,title:"Download",children:"↓"})]}),i&&(0,E.jsx)("div",{class:"file-content",children:(0,E.jsx)(
Bo,{url:o,file:s})})]},s.path)})}):(0,E.jsx)("p",{class:"hint",children:"The output holds no files."})}var Te=p(b(),1);function Lr(e){let t=e.tabs.filter(r=>!r.disabled),n=r=>{let s=t.findIndex(i=>i.name===e.chosen),o=t[(s+r+t.length)%t.length];o&&(e.choose(o.name),
requestAnimationFrame(()=>document.getElementById(`tab-${o.name}`)?.focus()))};return(0,Te.jsxs)(Te.Fragment,{children:[(0,Te.jsx)("div",{class:"tabs",role:"tab\
list","aria-label":e.label,onKeyDown:r=>{if(r.key==="ArrowRight")n(1);else if(r.key==="ArrowLeft")n(-1);else return;r.preventDefault()},children:e.tabs.map(r=>(0,Te.jsxs)(
"button",{id:`tab-${r.name}`,type:"button",role:"tab",class:"tab","aria-selected":r.name===e.chosen,"aria-controls":"tab-panel",tabIndex:r.name===e.chosen?0:-1,
disabled:r.disabled??!1,onClick:()=>e.choose(r.name),children:[r.label,r.count!==void 0&&(0,Te.jsx)("span",{class:"count",children:r.count})]},r.name))}),e.children!==
void 0&&(0,Te.jsx)("div",{id:"tab-panel",role:"tabpanel","aria-labelledby":`tab-${e.chosen}`,children:e.children})]})}var d=p(b(),1);function Ho(e){let t=Object.entries(e.config);return t.length?(0,d.jsx)("dl",{class:"pairs",children:t.map(([n,r])=>(0,d.jsxs)("div",{children:[(0,d.jsx)(
"dt",{children:(0,d.jsx)(S,{text:G(n)})}),(0,d.jsx)("dd",{children:typeof r=="string"?(0,d.jsx)("bdi",{class:"pairs-text",children:G(r).slice(0,1e3)}):(0,d.jsx)(
lt,{value:r,depth:1})})]},n))}):(0,d.jsx)("p",{class:"hint",children:"It has no parameters."})}function Wo(e){let{node:t,metrics:n}=e,r=new Set(t.outputs.map(o=>o.
name)),s=Object.keys(n).filter(o=>!r.has(o));return!t.outputs.length&&!s.length?null:(0,d.jsxs)("section",{children:[(0,d.jsx)("h3",{children:"Outputs"}),(0,d.jsxs)(
"dl",{class:"pairs",children:[t.outputs.map(o=>{let i=Object.hasOwn(n,o.name)?n[o.name]:void 0;return(0,d.jsxs)("div",{children:[(0,d.jsx)("dt",{children:(0,d.jsx)(
S,{text:o.name})}),(0,d.jsxs)("dd",{children:[i===void 0?(0,d.jsx)("span",{class:"dim",children:o.kind}):(0,d.jsx)("b",{class:"figure",children:te(i)}),o.unit&&
(0,d.jsxs)("span",{class:"dim",children:[" ",o.unit]})]})]},o.name)}),s.map(o=>(0,d.jsxs)("div",{children:[(0,d.jsx)("dt",{children:(0,d.jsx)(S,{text:o})}),(0,d.jsx)(
"dd",{children:(0,d.jsx)("b",{class:"figure",children:te(n[o]??Number.NaN)})})]},o))]})]})}function Pr(e){return(0,d.jsx)("span",{class:"links",children:e.names.
map(t=>(0,d.jsx)("button",{type:"button",class:"chip",onClick:()=>e.choose(t),children:(0,d.jsx)(S,{text:t})},t))})}function Uo(e){let{shown:t,ran:n,users:r}=e,
{node:s}=t,o=s.inputs.filter(i=>e.known.has(i));return(0,d.jsxs)("div",{class:"stack",children:[t.status!=="there"&&s.why.length>0&&(0,d.jsxs)("section",{class:"\
why",children:[(0,d.jsx)("h3",{children:t.status==="building"?"Why it builds":"Why it would be built"}),(0,d.jsx)("ul",{children:s.why.map(i=>(0,d.jsx)("li",{children:(0,d.jsx)(
"bdi",{children:G(i)})},i))})]}),(0,d.jsx)(Wo,{node:s,metrics:n?.metrics??{}}),s.kind!=="data"&&(0,d.jsxs)("section",{children:[(0,d.jsx)("h3",{children:"Parame\
ters"}),(0,d.jsx)(Ho,{config:s.config})]}),(0,d.jsxs)("section",{children:[(0,d.jsx)("h3",{children:"Where it stands"}),(0,d.jsxs)(er,{children:[(0,d.jsx)(fe,{name:"\
Made from",children:o.length>0?(0,d.jsx)(Pr,{names:o,choose:e.choose}):null}),(0,d.jsx)(fe,{name:"Used by",children:r.length>0?(0,d.jsx)(Pr,{names:r,choose:e.choose}):
null}),(0,d.jsx)(fe,{name:"Last took",children:Z(s.seconds)}),(0,d.jsx)(fe,{name:"Size",children:D(s.size)}),(0,d.jsx)(fe,{name:"Environment",children:s.environment&&
(0,d.jsx)(S,{text:s.environment})}),(0,d.jsx)(fe,{name:"Interpreter",children:n?.interpreter&&(0,d.jsx)(st,{path:n.interpreter})}),(0,d.jsx)(fe,{name:"Packages",
children:n&&n.packages.length>0?(0,d.jsxs)("details",{children:[(0,d.jsx)("summary",{children:n.packages.length}),(0,d.jsx)("ul",{class:"packages",children:n.packages.
map(i=>(0,d.jsx)("li",{children:(0,d.jsx)(S,{text:`${i.name} ${i.version}`})},i.name))})]}):null}),(0,d.jsx)(fe,{name:"Accelerator",children:s.accelerator&&(0,d.jsx)(
S,{text:s.accelerator})}),(0,d.jsx)(fe,{name:"Defined",children:s.where&&(0,d.jsx)(S,{text:s.where,class:"mono"})}),(0,d.jsx)(fe,{name:"Output",children:s.output&&
(0,d.jsxs)("span",{class:"path",children:[(0,d.jsx)(st,{path:s.output}),(0,d.jsx)(ot,{text:s.output})]})})]})]})]})}function Go(e){let{ran:t,run:n}=e,{live:r,node:s,
status:o}=e.shown;if(r&&(o==="building"||r.log.length))return r.log.length?(0,d.jsx)(De,{lines:r.log,follow:!0}):(0,d.jsx)("p",{class:"hint",children:"It has sa\
id nothing yet."});if(Y())return(0,d.jsx)("p",{class:"hint",children:"Logs are not part of a snapshot."});let i=t?.derivation&&(t.outcome==="failed"||o!=="there"),
a=i?t.derivation:s.derivation;return!a||s.kind==="data"?(0,d.jsx)("p",{class:"hint",children:"There is no log of it."}):(0,d.jsxs)(d.Fragment,{children:[i&&n&&bn(
a)!==bn(s.derivation??"")&&(0,d.jsxs)("p",{class:"notice",children:["This is of ",(0,d.jsxs)("a",{href:O(["run",n.number]),children:["run ",n.number]}),", which\
 differs from what would be built now."]}),(0,d.jsx)(qo,{derivation:a})]})}var bn=e=>e.slice(e.lastIndexOf("/")+1);function qo(e){let t=bn(e.derivation),n=tt(`l\
og:${t}`,()=>ht(`api/log/${encodeURIComponent(t)}`));return n.state==="failed"?(0,d.jsx)("p",{class:"hint",children:"There is no log of it on this machine."}):(0,d.jsx)(
ce,{answer:n,what:"Reading the log",children:r=>r?(0,d.jsx)(De,{lines:r.replace(/\n$/,"").split(`
`)}):(0,d.jsx)("p",{class:"hint",children:"It said nothing."})})}function _o(e){let{shown:t,ran:n,run:r}=e;if(!n||!r)return(0,d.jsx)("p",{class:"hint",children:"\
No run of this pipeline has made it."});let s=t.node.output!==null&&n.output!==t.node.output;return(0,d.jsxs)(d.Fragment,{children:[s&&(0,d.jsxs)("p",{class:"no\
tice",children:["These are of ",(0,d.jsxs)("a",{href:O(["run",r.number]),children:["run ",r.number]}),": the pipeline has changed since."]}),n.there?(0,d.jsx)(Rr,
{output:n.output,files:n.files,chosen:e.file,choose:e.chooseFile}):(0,d.jsx)("p",{class:"hint",children:n.outcome==="failed"?"It failed, so there are none.":"It\
s output is not in the store any more."})]})}function Or(e){return e.run?(0,d.jsx)(Yo,{...e,run:e.run}):(0,d.jsx)(Nr,{...e,ran:null})}function Yo(e){let n=pe(`r\
un/${e.run.number}`).value?.stages.find(r=>r.stage===e.shown.node.name)??null;return(0,d.jsx)(Nr,{...e,ran:n})}function Nr(e){let{shown:t,ran:n,tab:r}=e,{node:s,
status:o,live:i,part:a}=t,l=(0,Xt.useRef)(null);(0,Xt.useEffect)(()=>{(l.current?.getBoundingClientRect().top??0)>window.innerHeight*.75&&l.current?.scrollIntoView(
{block:"start"})},[s.name]);let c=[{name:"about",label:"About"},{name:"files",label:"Files",...n?.there?{count:n.files.length}:{}},{name:"log",label:"Log"}];return(0,d.jsxs)(
"aside",{class:"panel side",ref:l,"aria-label":`Stage ${s.name}`,children:[(0,d.jsxs)("header",{class:"side-head",children:[(0,d.jsxs)("div",{children:[(0,d.jsx)(
"h2",{children:(0,d.jsx)(S,{text:s.name})}),s.title&&(0,d.jsx)("p",{class:"hint",children:(0,d.jsx)("bdi",{children:G(s.title)})})]}),(0,d.jsx)("button",{type:"\
button",class:"button button-quiet","aria-label":"Close",title:"Close (Esc)",onClick:()=>e.choose(null),children:"✕"})]}),(0,d.jsxs)("p",{class:"side-state",children:[
(0,d.jsx)(Q,{status:o==="there"?"built":o==="missing"?"not built":o}),t.note&&o==="building"&&(0,d.jsx)("span",{children:G(t.note)}),i?.machine&&(0,d.jsxs)("spa\
n",{class:"dim",children:["on ",G(i.machine)]}),n?.outcome&&o==="there"&&(0,d.jsxs)("span",{class:"dim",children:[G(n.outcome)," in run ",e.run?.number]})]}),o===
"building"&&(0,d.jsx)($e,{value:a,label:t.note||"building"}),(0,d.jsxs)(Lr,{label:"Of this stage",tabs:c,chosen:r,choose:m=>e.chooseTab(m),children:[r==="about"&&
(0,d.jsx)(Uo,{shown:t,ran:n,users:e.users,known:e.known,choose:e.choose}),r==="files"&&(0,d.jsx)(_o,{shown:t,ran:n,run:e.run,file:e.file,chooseFile:e.chooseFile}),
r==="log"&&(0,d.jsx)(Go,{shown:t,ran:n,run:e.run})]})]})}var de=p(b(),1);function Jr(e){return(0,de.jsx)("ol",{class:"panel stage-list",children:e.stages.map(({node:t,status:n,part:r,note:s})=>(0,de.jsx)("li",{children:(0,de.jsxs)(
"button",{type:"button",class:"stage-item","aria-pressed":t.name===e.chosen,onClick:()=>e.choose(t.name),children:[(0,de.jsx)(Q,{status:n==="there"?"built":n===
"missing"?"not built":n,quiet:!0}),(0,de.jsxs)("span",{class:"stage-what",children:[(0,de.jsx)(S,{text:t.name,class:"stage-name"}),t.title&&(0,de.jsx)(S,{text:t.
title,class:"stage-title"}),n==="building"&&(0,de.jsx)($e,{value:r,label:s})]}),(0,de.jsxs)("span",{class:"stage-facts",children:[n==="building"?s:Z(t.seconds),
(0,de.jsx)("span",{class:"dim",children:D(t.size)})]})]})},t.name))})}function Ar(e,t){let n=t.filter(s=>s.runs.some(o=>o.pipeline===e)),r=(s,o)=>s===null||o.time>s.time?o:s;return n.find(s=>s.status==="building")??n.reduce(r,null)}
var Zo={there:"",missing:"not built",waiting:"waiting",building:"building",failed:"failed",unknown:""},Qo={data:"data",selection:"selection",gate:"objectives"};
function ei(e,t,n,r){if(t==="building"&&n)return n.epoch!==null&&n.epochs?`epoch ${n.epoch} of ${n.epochs}`:n.phase?n.phase:r===null?"building":Z(r);let s=n?.seconds??
e.seconds,o=[Qo[e.kind]??"",Zo[t]];return t==="there"&&s!==null&&o.push(Z(s)),o.filter(Boolean).join(" · ")}var ti={waiting:"waiting",building:"building",done:"\
there",failed:"failed",cancelled:null};function Xr(e,t,n,r){let s=new Set(n?.runs.filter(i=>i.pipeline===t).map(i=>i.key)??[]),o=new Map;for(let i of n?.stages??
[])i.stage!==null&&i.runs.some(a=>s.has(a))&&o.set(i.stage,i);return e.map(i=>{let a=o.get(i.name)??null,l=n?.status!=="building",c=a&&!(l&&(a.status==="waiting"||
a.status==="building"))?ti[a.status]:null,m=c??i.status,u=a!==null&&c!==null,f=a?.started===null||a?.started===void 0?null:r-a.started;return{node:i,status:m,live:u?
a:null,part:u&&m==="building"&&a?Lt(a,r):null,note:ei(i,m,u?a:null,f)}})}var v=p(b(),1),ni={stage:re(),panel:nt("about","files","log"),file:re(),as:nt("graph","list")};function ri(e){let[,t]=(0,It.useReducer)(n=>n+1,0);(0,It.useEffect)(
()=>{if(!e)return;let n=setInterval(()=>t(),1e3);return()=>clearInterval(n)},[e])}function si(e){let{stages:t}=e,n=t.filter(({live:i})=>i!==null),r=n.filter(({status:i})=>i===
"there").length,s=n.filter(({status:i})=>i==="building"),o=s.reduce((i,{part:a})=>i+(a??0),0);return(0,v.jsxs)("section",{class:"panel panel-body live","aria-la\
bel":"Build","aria-live":"off",children:[(0,v.jsxs)("div",{class:"live-head",children:[(0,v.jsx)(Q,{status:"building"}),(0,v.jsxs)("span",{children:[r," of ",n.
length," stages"]}),(0,v.jsx)("span",{class:"dim",children:Z(Math.floor(e.age))})]}),(0,v.jsx)($e,{value:n.length?(r+o)/n.length:null,label:`${r} of ${n.length}\
 stages are done`}),s.map(i=>(0,v.jsxs)("button",{type:"button",class:"live-stage",onClick:()=>e.choose(i.node.name),children:[(0,v.jsx)(S,{text:i.node.name,class:"\
live-name"}),(0,v.jsx)("span",{class:"live-note",children:i.note}),(0,v.jsx)($e,{value:i.part,label:i.note}),(0,v.jsx)("code",{class:"live-log",children:i.live?.
log.at(-1)?(0,v.jsx)(ii,{text:i.live.log.at(-1)??""}):""})]},i.node.name))]})}function oi(e){let{build:t,stages:n}=e;if(t.status==="building"||t.status==="done")
return null;let r=t.runs.find(i=>i.pipeline===e.name),s=Object.entries(r?.settings??{}).map(([i,a])=>`${i}=${ke(a)}`),o=n.filter(({live:i})=>i?.status==="failed");
return(0,v.jsxs)("p",{class:"notice notice-bad",role:"alert",children:["The last build ",t.status==="failed"?"failed":t.status==="killed"?"was killed":"was inte\
rrupted",s.length>0&&(0,v.jsxs)(v.Fragment,{children:[", with ",(0,v.jsx)("bdi",{children:G(s.join(", ")).slice(0,300)})]}),o.length>0&&": ",o.map(({node:i})=>(0,v.jsx)(
"button",{type:"button",class:"chip",onClick:()=>e.choose(i.name),children:(0,v.jsx)(S,{text:i.name})},i.name))]})}var ii=e=>(0,v.jsx)("bdi",{children:Ct(e.text.
slice(0,300)).map(t=>t.text).join("")});function ai(e){let{detail:t}=e,[n,r]=Oe(ni),{builds:s,lost:o}=Ot(),i=Ar(t.name,s),a=i?.status==="building";ri(a);let l=i?
Pt(i):0,c=Xr(t.plan.nodes,t.name,i,l),m=c.find(({node:L})=>L.name===n.stage)??null,u=()=>r({stage:"",panel:"about",file:""}),f=L=>L===null?u():r({stage:L,file:""},
{replace:m!==null});le([{keys:"Escape",does:"Close the stage",run:()=>m&&u()},{keys:"l",does:"Stages as a list, or as a graph",run:()=>r({as:n.as==="list"?"grap\
h":"list"})}]);let y=new Set(c.map(({node:L})=>L.name)),R=m?c.filter(({node:L})=>L.inputs.includes(m.node.name)).map(({node:L})=>L.name):[],g=a?"building":t.status;
return(0,v.jsxs)("div",{class:"pipeline",children:[(0,v.jsxs)("header",{class:"pipeline-head",children:[(0,v.jsxs)("div",{class:"view-head",children:[(0,v.jsx)(
"h1",{children:(0,v.jsx)(S,{text:t.name})}),g&&(0,v.jsx)(Q,{status:g}),(0,v.jsxs)("div",{class:"view-actions segmented",role:"group","aria-label":"Stages as",children:[
(0,v.jsx)("button",{type:"button",class:"chip","aria-pressed":n.as==="graph",onClick:()=>r({as:"graph"}),children:"Graph"}),(0,v.jsx)("button",{type:"button",class:"\
chip","aria-pressed":n.as==="list",onClick:()=>r({as:"list"}),children:"List"})]})]}),t.title&&(0,v.jsx)("p",{class:"lead",children:(0,v.jsx)("bdi",{children:t.
title})})]}),o&&a&&(0,v.jsx)("p",{class:"notice notice-bad",role:"alert",children:"Nothing answers: what follows may be old."}),t.plan.error&&(0,v.jsx)("pre",{class:"\
notice notice-bad pipeline-broken",role:"alert",children:t.plan.error}),i&&(0,v.jsx)(oi,{build:i,name:t.name,stages:c,choose:f}),a&&(0,v.jsx)(si,{stages:c,age:l,
choose:f}),(0,v.jsxs)("div",{class:`pipeline-body${m?" pipeline-split":""}`,children:[(0,v.jsx)("div",{class:"pipeline-main",children:c.length===0?!t.plan.error&&
(0,v.jsx)(U,{title:"It has no stages"}):n.as==="list"?(0,v.jsx)(Jr,{stages:c,chosen:n.stage,choose:f}):(0,v.jsx)("section",{class:"panel",children:(0,v.jsx)(xr,
{stages:c,chosen:n.stage||null,choose:f})})}),m&&(0,v.jsx)(Or,{shown:m,run:t.runs[0]??null,users:R,known:y,tab:n.panel,file:n.file||null,choose:f,chooseTab:L=>r(
{panel:L,file:""},{replace:!0}),chooseFile:L=>r({file:L??""},{replace:!0})},m.node.name)]}),(0,v.jsx)(vr,{objectives:t.objectives}),(0,v.jsx)(Sr,{name:t.name,runs:t.
runs}),!Y()&&!a&&g!=="fresh"&&(0,v.jsxs)("section",{class:"panel panel-body",children:[(0,v.jsx)("h2",{children:"Build it"}),(0,v.jsx)(Tt,{text:`stagedml build ${t.
name}`})]})]})}function li(e){let t=e.path[0]??"",n=pe(`pipeline/${t}`);return(0,v.jsx)(ce,{answer:n,what:"Reading the pipeline",retry:()=>ie(`pipeline/${t}`),children:r=>(0,v.jsx)(
ai,{detail:r})})}var Ir={name:"pipeline",under:"pipelines",title:e=>e[0]??"Pipeline",component:li};var dt=p(V(),1);var ci=(e,t)=>e.split("-").slice(0,t).join("-");function Vr(e,t,n){let r=new Map;for(let s of e){let o=ci(t(s),n);r.set(o,[...r.get(o)??[],s])}return[...r].flatMap(
([s,o])=>{let i=o.every(m=>t(m)===s);if(o.length<=8||i)return[{name:s,members:o}];let a=Vr(o,t,n+1),c=a.filter(m=>m.members.length>1).reduce((m,u)=>m+u.members.
length,0);return a.length===1||c*2>=o.length?a:[{name:s,members:o}]})}function Fr(e,t){return Vr(e,t,1)}var qe=p(b(),1),Vt=84,Ft=20,ct=2.5;function jr(e){let t=e.values.filter(c=>c!==null&&Number.isFinite(c));if(!t.length)return null;let n=Math.min(...t),r=Math.max(
...t),s=c=>t.length===1?Vt-ct:ct+c*(Vt-2*ct)/(t.length-1),o=c=>r===n?Ft/2:ct+(r-c)*(Ft-2*ct)/(r-n),i=t.map((c,m)=>`${s(m).toFixed(1)},${o(c).toFixed(1)}`).join(
" "),a=t.length-1,l=`${e.label}: ${t.length} values from ${te(n)} to ${te(r)}, now ${te(t[a])}`;return(0,qe.jsxs)("svg",{class:"spark",viewBox:`0 0 ${Vt} ${Ft}`,
width:Vt,height:Ft,role:"img","aria-label":l,children:[(0,qe.jsx)("title",{children:l}),t.length>1&&(0,qe.jsx)("polyline",{points:i}),(0,qe.jsx)("circle",{cx:s(
a).toFixed(1),cy:o(t[a]).toFixed(1),r:"2.2"})]})}var A=p(b(),1),ui=3;function di(e,t=ui){let n=r=>r.larger_is_better===null?1:0;return[...e].sort((r,s)=>n(r)-n(s)).slice(0,t)}var Dr=e=>e.slice(e.lastIndexOf(".")+
1);function mi(e){let{metric:t}=e,n=t.larger_is_better===null?"":t.larger_is_better?", more is better":", less is better";return(0,A.jsxs)("div",{class:"metric",
title:`${t.name}${n}`,children:[(0,A.jsx)(S,{text:Dr(t.name),class:"metric-name"}),(0,A.jsxs)("span",{class:"metric-value",children:[t.value===null?"":te(t.value,
4),t.unit&&(0,A.jsxs)("span",{class:"dim",children:[" ",t.unit]})]}),t.history.length>1&&(0,A.jsx)(jr,{values:t.history,label:Dr(t.name)})]})}function pi(e){let t=e.
builds.find(l=>l.status==="building"&&l.runs.some(c=>c.pipeline===e.name));if(!t)return null;let n=new Set(t.runs.filter(l=>l.pipeline===e.name).map(l=>l.key)),
r=t.stages.filter(l=>l.runs.some(c=>n.has(c))),s=r.filter(l=>l.status==="done").length,o=r.filter(l=>l.status==="building"),i=o[0],a=i?Lt(i,Pt(t)):null;return(0,A.jsxs)(
"div",{class:"building",children:[(0,A.jsx)($e,{value:r.length?(s+(a??0))/r.length:null,label:`${s} of ${r.length} stages are done`}),(0,A.jsxs)("span",{class:"\
building-says",children:[s,"/",r.length,i&&(0,A.jsxs)(A.Fragment,{children:[" · ",(0,A.jsx)(S,{text:i.stage??i.name}),i.epoch!==null&&i.epochs?` ${i.epoch}/${i.
epochs}`:"",o.length>1&&` + ${o.length-1}`]})]})]})}function yn(e){let{pipeline:t,builds:n}=e,{last:r}=t;return(0,A.jsxs)("article",{class:"pipeline-row",children:[
(0,A.jsxs)("div",{class:"pipeline-what",children:[(0,A.jsx)("a",{class:"pipeline-link","data-step":!0,href:O(["pipeline",t.name]),children:(0,A.jsx)(S,{text:t.name})}),
t.title&&(0,A.jsx)(S,{text:t.title,class:"pipeline-title"}),t.error&&(0,A.jsx)("p",{class:"pipeline-error",children:t.error.split(`
`)[0]})]}),(0,A.jsxs)("div",{class:"pipeline-state",children:[(0,A.jsx)(Q,{status:t.status}),t.status==="building"?(0,A.jsx)(pi,{name:t.name,builds:n}):r?(0,A.jsxs)(
"a",{class:"pipeline-last",href:O(["run",r.number]),title:`Run ${r.number}: ${r.status}`,children:[(0,A.jsx)(Et,{time:r.time,ago:!0}),r.seconds!==null&&(0,A.jsxs)(
"span",{class:"dim nowrap",children:[" · ",Z(r.seconds)]})]}):(0,A.jsxs)("span",{class:"dim",children:[t.stages," ",t.stages===1?"stage":"stages"]})]}),(0,A.jsx)(
"div",{class:"pipeline-metrics",children:di(t.metrics).map(s=>(0,A.jsx)(mi,{metric:s},s.name))})]})}var T=p(b(),1),fi={q:re(),status:re(),sort:nt("family","recent","name","status"),open:Ke(),closed:Ke()},jt=["building","failed","stale","collected","fresh","nev\
er","unknown"],hi=4;function gi(e,t){let n=new Set(t.filter(r=>r.status==="building").flatMap(r=>r.runs.map(s=>s.pipeline)));return e.map(r=>n.has(r.name)?{...r,
status:"building"}:r)}function bi(e,t){let n=`${e.name} ${e.title??""}`.toLowerCase();return t.every(r=>n.includes(r))}var ut=e=>e.last?Date.parse(e.last.time):
0,yi={recent:(e,t)=>ut(t)-ut(e)||e.name.localeCompare(t.name),name:(e,t)=>e.name.localeCompare(t.name),status:(e,t)=>jt.indexOf(e.status)-jt.indexOf(t.status)||
ut(t)-ut(e)};function wi(e){let t=Fr([...e],r=>r.name),n=r=>Math.max(...r.members.map(ut));return t.map((r,s)=>({family:r,at:s})).sort((r,s)=>n(s.family)-n(r.family)||
r.at-s.at).map(({family:r})=>r)}function zr(e){let t=new Map;for(let n of e)t.set(n.status,(t.get(n.status)??0)+1);return[...t].sort(([n],[r])=>jt.indexOf(n)-jt.
indexOf(r))}function wn(e,t){let n=[...e?.querySelectorAll("[data-step]")??[]],r=n.indexOf(document.activeElement),s=n[r<0?t>0?0:n.length-1:Math.min(n.length-1,
Math.max(0,r+t))];s?.focus(),s?.scrollIntoView({block:"nearest"})}function xi(e){let{family:t,folded:n,builds:r}=e,s=t.members.map(o=>(0,T.jsx)(yn,{pipeline:o,builds:r},
o.name));return t.members.length===1?(0,T.jsx)("section",{class:"family family-lone",children:s}):(0,T.jsxs)("section",{class:"family",children:[(0,T.jsx)("h2",
{class:"family-head",children:(0,T.jsxs)("button",{type:"button",class:"family-fold","data-step":!0,"aria-expanded":!n,onClick:e.toggle,children:[(0,T.jsx)("spa\
n",{class:"family-sign","aria-hidden":"true",children:n?"▸":"▾"}),(0,T.jsx)(S,{text:t.name,class:"family-name"}),(0,T.jsx)("span",{class:"count",children:t.
members.length}),(0,T.jsx)("span",{class:"family-counts",children:zr(t.members).map(([o,i])=>(0,T.jsxs)("span",{class:`status status-${un(o)}`,children:[i," ",o===
"never"?"never built":o]},o))})]})}),!n&&s]})}function vi(e){let[t,n]=Oe(fi),{builds:r}=Ot(),s=Se().value,o=(0,dt.useRef)(null),i=(0,dt.useRef)(null),a=(0,dt.useMemo)(
()=>gi(e.all,r),[e.all,r]),l=t.q.toLowerCase().split(/\s+/).filter(Boolean),c=a.filter(g=>bi(g,l)),m=c.filter(g=>!t.status||g.status===t.status);le([{keys:"/",does:"\
Search",run:()=>i.current?.focus()},{keys:"j",does:"Next pipeline",run:()=>wn(o.current,1)},{keys:"k",does:"Pipeline before",run:()=>wn(o.current,-1)}]);let u=!!(l.
length||t.status),f=g=>u||t.open.includes(g.name)?!1:t.closed.includes(g.name)?!0:g.members.length>=hi&&g.members.every(L=>L.status==="never"||L.status==="unkno\
wn"),y=g=>{let{name:L}=g,x=I=>I.filter(ee=>ee!==L);n(f(g)?{open:[...x(t.open),L],closed:x(t.closed)}:{open:x(t.open),closed:[...x(t.closed),L]},{replace:!0})};return(0,T.jsxs)(
"div",{class:"pipelines",ref:o,onKeyDown:g=>{g.key!=="ArrowDown"&&g.key!=="ArrowUp"||g.target.matches("select")||(g.preventDefault(),wn(o.current,g.key==="Arrow\
Down"?1:-1))},children:[(0,T.jsxs)("div",{class:"view-head",children:[(0,T.jsx)("h1",{children:"Pipelines"}),(0,T.jsx)("input",{ref:i,type:"search",class:"input\
 pipelines-search",placeholder:"Search names and titles","aria-label":"Search pipelines",spellcheck:!1,value:t.q,onInput:g=>n({q:g.currentTarget.value},{replace:!0})}),
(0,T.jsxs)("label",{class:"field",children:["Order",(0,T.jsxs)("select",{class:"input",value:t.sort,onChange:g=>n({sort:g.currentTarget.value}),children:[(0,T.jsx)(
"option",{value:"family",children:"by family"}),(0,T.jsx)("option",{value:"recent",children:"last run first"}),(0,T.jsx)("option",{value:"name",children:"by nam\
e"}),(0,T.jsx)("option",{value:"status",children:"by status"})]})]})]}),(0,T.jsxs)("div",{class:"chips",role:"group","aria-label":"Only those of a status",children:[
(0,T.jsxs)("button",{type:"button",class:"chip","aria-pressed":!t.status,onClick:()=>n({status:""}),children:["All ",(0,T.jsx)("span",{class:"count",children:c.
length})]}),zr(c).map(([g,L])=>(0,T.jsxs)("button",{type:"button",class:"chip","aria-pressed":t.status===g,onClick:()=>n({status:t.status===g?"":g}),children:[(0,T.jsx)(
Q,{status:g})," ",(0,T.jsx)("span",{class:"count",children:L})]},g))]}),s?.problems?.map(g=>(0,T.jsx)("p",{class:"notice notice-bad",role:"alert",children:g},g)),
s?.evaluating&&!Y()&&(0,T.jsx)("p",{class:"notice",role:"status",children:"Pipelines are being evaluated: some states are not known yet."}),m.length?t.sort==="f\
amily"?wi(m).map(g=>(0,T.jsx)(xi,{family:g,folded:f(g),toggle:()=>y(g),builds:r},g.name)):(0,T.jsx)("section",{class:"family",children:[...m].sort(yi[t.sort]).map(
g=>(0,T.jsx)(yn,{pipeline:g,builds:r},g.name))}):a.length?(0,T.jsx)(U,{title:"No pipeline fits",children:(0,T.jsx)("button",{type:"button",class:"button",onClick:()=>n(
{q:"",status:""}),children:"Show all"})}):(0,T.jsxs)(U,{title:"This project has no pipelines",children:["Write a function with ",(0,T.jsx)("code",{children:'@pi\
peline("name")'})," in ",(0,T.jsx)("code",{children:"pipelines/"}),"."]})]})}function Si(){let e=pe("pipelines");return(0,T.jsx)(ce,{answer:e,what:"Reading pipe\
lines",retry:()=>ie("pipelines"),children:t=>(0,T.jsx)(vi,{all:t})})}var Br={name:"pipelines",entry:{label:"Pipelines",key:"p"},title:()=>"Pipelines",component:Si};var Hr=p(b(),1),Kr={name:"run",under:"runs",title:e=>`Run ${e[0]??""}`,component:()=>(0,Hr.jsx)(U,{title:"Nothing here yet"})};var j=p(V(),1);var he=class extends Error{constructor(n,r){super(n);this.position=r}position},ki=100,$i=300,xn=/\s*(?:(?<text>"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')|(?<sign>==|!=|<=|>=|<|>|~|\(|\)|\[|\]|,)|(?<word>[^\s"'=!<>~()[\],]+))/y,
Ei=/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/,vn={true:!0,false:!1,none:null},Wr=["==","!=","<","<=",">",">=","~"],qr=["and","or","not","in"],Ti=new Set(
[...qr,...Object.keys(vn)]);function Ci(e){let t=[],n=e.trimEnd().length,r=0;for(;r<n;){xn.lastIndex=r;let s=xn.exec(e);if(!s){let a=r+e.slice(r).length-e.slice(
r).trimStart().length,l=e[a];throw l==='"'||l==="'"?new he("this quotation mark is not closed",a):new he(l==="="?"a comparison is written ==":`'${l}' means noth\
ing here`,a)}let o=s.groups,i=["text","sign","word"].find(a=>o[a]!==void 0);r=xn.lastIndex,t.push({kind:i,text:o[i],position:r-o[i].length})}return t.push({kind:"\
end",text:"",position:n}),t}var Ur=e=>e.kind==="text"?e.text.slice(1,-1).replace(/\\([\\"'])/g,"$1"):e.text,Sn=class{tokens;at=0;depth=0;constructor(t){this.tokens=
Ci(t)}get token(){return this.tokens[this.at]}error(t,n=this.token){return new he(t,n.position)}take(...t){let{kind:n,text:r}=this.token;return n!=="sign"&&n!==
"word"||!t.includes(r)?!1:(this.at+=1,!0)}whole(){let t=this.anyOf();if(this.token.kind!=="end")throw this.error("'and' or 'or' is missing here, or this is too \
much");return t}anyOf(){let t=[this.allOf()];for(;this.take("or");)t.push(this.allOf());return t.length===1?t[0]:{kind:"or",conditions:t}}allOf(){let t=[this.one()];
for(;this.take("and");)t.push(this.one());return t.length===1?t[0]:{kind:"and",conditions:t}}one(){let t=this.token;this.deeper();let n;if(this.take("not"))n={kind:"\
not",condition:this.one()};else if(this.take("(")){if(n=this.anyOf(),!this.take(")"))throw this.error("this parenthesis is not closed",t)}else n=this.comparison();
return this.depth-=1,n}deeper(){if(this.depth+=1,this.depth>ki)throw this.error("this is nested too deeply")}comparison(){let t=this.token;if(t.kind!=="word"&&t.
kind!=="text"||t.kind==="word"&&Ti.has(t.text))throw this.error("the name of a parameter, a metric or a fact is missing here");this.at+=1;let n=Ur(t),{position:r}=t,
s=this.token,o=()=>({kind:"comparison",name:n,operator:"in",value:this.list(),position:r});if(this.take("in"))return o();if(this.take("not")){if(!this.take("in"))
throw this.error("'in' is missing here");return{kind:"not",condition:o()}}if(!this.take(...Wr)){if(s.kind==="sign"&&(s.text==="["||s.text===","))throw this.error(
`one of ${Wr.join(", ")} or in is missing here`);return{kind:"has",name:n,position:r}}let i=this.token,a=this.value();if(s.text==="~")Mi(a,i);else if(/[<>]/.test(
s.text)&&typeof a!="string"&&typeof a!="number")throw this.error(`${s.text} compares with a number or a text`,i);return{kind:"comparison",name:n,operator:s.text,
value:a,position:r}}value(){let t=this.token;if(t.kind==="sign"&&t.text==="[")return this.list();if(t.kind==="end"||t.kind==="sign")throw this.error("a value is\
 missing here");if(this.at+=1,t.kind==="text")return Ur(t);if(qr.includes(t.text))throw this.error("a value is missing here",t);if(Object.hasOwn(vn,t.text))return vn[t.
text];if(!Ei.test(t.text))return t.text;let n=Number(t.text);if(t.text.length>$i||!Number.isFinite(n))throw this.error("this number is too large",t);return n}list(){
let t=this.token,n=t.kind!=="sign"?void 0:t.text==="["?"]":t.text==="("?")":void 0;if(!n)throw this.error("'in' wants a list, as [adam, sgd]");this.at+=1,this.deeper();
let r=[];for(;!this.take(n);)if(r.push(this.value()),!this.take(",")&&this.token.text!==n)throw this.error("this list is not closed",t);return this.depth-=1,r}};
function Mi(e,t){if(typeof e!="string")throw new he("~ compares with a regular expression, in quotes",t.position);try{new RegExp(e,"u")}catch{throw new he("not \
a regular expression",t.position)}}var _r=e=>e.trim()?new Sn(e).whole():null;function zt(e,t=new Map){if(e.kind==="not")return zt(e.condition,t);if(e.kind==="an\
d"||e.kind==="or")for(let n of e.conditions)zt(n,t);else t.has(e.name)||t.set(e.name,e.position);return t}var ze=e=>e==null;function Dt(e,t){return ze(e)||ze(t)?
ze(e)&&ze(t):Array.isArray(e)&&Array.isArray(t)?e.length===t.length&&e.every((n,r)=>Dt(n,t[r])):e===t}var Gr=e=>Array.isArray(e)?e:ze(e)?[]:[e],Ri=e=>typeof e==
"string"?e:JSON.stringify(e),Li={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,">":(e,t)=>e>t,">=":(e,t)=>e>=t};function Pi(e,t){switch(e){case"in":return n=>Gr(n).some(r=>t.
some(s=>Dt(r,s)));case"~":{let n=new RegExp(t,"u");return r=>Gr(r).some(s=>n.test(Ri(s)))}case"==":return n=>Dt(n,t);case"!=":return n=>!ze(n)&&!Dt(n,t);default:{
let n=Li[e],r=typeof t;return s=>typeof s===r&&n(s,t)}}}function Bt(e,t){if(e.kind==="comparison"){let r=t(e.name,e.position),s=Pi(e.operator,e.value);return o=>s(
r(o))}if(e.kind==="has"){let r=t(e.name,e.position);return s=>{let o=r(s);return!ze(o)&&o!==!1}}if(e.kind==="not"){let r=Bt(e.condition,t);return s=>!r(s)}let n=e.
conditions.map(r=>Bt(r,t));return e.kind==="and"?r=>n.every(s=>s(r)):r=>n.some(s=>s(r))}var Zr=["number","time","pipeline","status","seconds","variant","target","commit","branch","dirty","host","user","sandboxed","output","pins"],Yr=new WeakMap;function Ce(e,t){
let n=Yr.get(e);n||Yr.set(e,n=new Map);let r=n.get(t);return r||(t==="dirty"?r=e.rows.dirty.map(s=>s!==null):t==="pins"?r=e.rows.pins.map(s=>s.length?s:null):Object.
hasOwn(e.rows,t)&&t!=="settings"?r=e.rows[t]:Object.hasOwn(e.values,t)&&(r=e.values[t]),r&&n.set(t,r)),r}var mt=class extends Error{},pt=e=>e==null;function kn(e,t){
let n=Ce(e,t);if(n)return o=>n[o];let r=e.columns.map(o=>o.name).filter(o=>o.endsWith(`.${t}`));if(!r.length)throw new mt(`no run has '${t}'`);let s=r.map(o=>Ce(
e,o)??[]);if(s.length>1&&Oi(s,e.rows.number.length))throw new mt(`'${t}' may be ${r.slice(0,6).join(" or ")}`);return o=>s.find(i=>!pt(i[o]))?.[o]}function Oi(e,t){
for(let n=0;n<t;n++){let r;for(let s of e){let o=s[n];if(pt(o))continue;let i=JSON.stringify(o);if(r!==void 0&&i!==r)return!0;r=i}}return!1}function $n(e,t){let n=_r(
t),r=e.rows.number.map((s,o)=>o);if(!n)return r;for(let[s,o]of zt(n))try{kn(e,s)}catch(i){throw i instanceof mt?new he(i.message,o):i}return r.filter(Bt(n,s=>kn(
e,s)))}var Kt=e=>typeof e=="number"||typeof e=="boolean"?0:typeof e=="string"?1:2;function Ni(e,t){let n=Kt(e)-Kt(t);if(n)return n;if(Kt(e)===0)return Number(e)-
Number(t);let[r,s]=Kt(e)===1?[e,t]:[JSON.stringify(e),JSON.stringify(t)];return r<s?-1:r>s?1:0}function Qr(e,t,n){let r=[...t];for(let s of[...n].reverse()){let o=s.
startsWith("-"),i;try{i=kn(e,o?s.slice(1):s)}catch{continue}let a=new Map(r.map(c=>[c,i(c)])),l=r.filter(c=>!pt(a.get(c)));l.sort((c,m)=>(o?-1:1)*Ni(a.get(c),a.
get(m))),r=[...l,...r.filter(c=>pt(a.get(c)))]}return r}function es(e,t,n){if(e.larger_is_better===null)return;let r;for(let s of n){let o=t[s];typeof o!="numbe\
r"||!Number.isFinite(o)||(r===void 0||(e.larger_is_better?o>r:o<r))&&(r=o)}return r}function Ht(e,t){let n,r;for(let s of t){let o=e[s];if(pt(o)||o===r)continue;
r=o;let i=JSON.stringify(o);if(n!==void 0&&i!==n)return 2;n=i}return n===void 0?0:1}function ts(e,t,n=12){let r=R=>e.columns.filter(g=>g.kind===R),s=R=>R.filter(
g=>Ht(Ce(e,g.name)??[],t)===2),o=new Set,i=R=>R.filter(g=>{let x=`${g.name.slice(g.name.indexOf(".")+1)} ${Ji(Ce(e,g.name)??[],t)}`;return!o.has(x)&&o.add(x)}),
a=t.length>1?2:1,l=r("metric").filter(R=>Ht(Ce(e,R.name)??[],t)>=a),[c,m]=[l.filter(R=>R.larger_is_better!==null),l.filter(R=>R.larger_is_better===null)],u=i([...c,
...m]),f=i(s(r("parameter"))),y=u.slice(0,Math.ceil(n/2));return[...y,...f.slice(0,n-y.length)]}function Ji(e,t){let n=Math.max(1,Math.floor(t.length/40)),r=[];
for(let s=0;s<t.length;s+=n)r.push(JSON.stringify(e[t[s]]??null));return r.join()}var Wt=p(V(),1);var ge=p(b(),1),ns=()=>Se().value?.csrf??null;async function Ai(e,t,n){await gt(e,t,n);for(let r of["runs","run/","store"])ie(r)}function rs(e){let[t,n]=(0,Wt.useState)(
""),[r,s]=(0,Wt.useState)(""),[o,i]=(0,Wt.useState)(!1),a=async l=>{l.preventDefault(),i(!0);try{await Ai("pin",{name:t.trim(),run:e.run},e.csrf),e.close()}catch(c){
s(c instanceof Error?c.message:String(c)),i(!1)}};return(0,ge.jsx)(He,{title:`Pin run ${e.run}`,close:e.close,children:(0,ge.jsxs)("form",{class:"stack",onSubmit:a,
children:[(0,ge.jsx)("p",{class:"muted",children:"A pinned run keeps all its outputs, data and environments until it is unpinned."}),(0,ge.jsxs)("label",{class:"\
stack-field",children:["Name",(0,ge.jsx)("input",{class:"input",value:t,autoFocus:!0,required:!0,"aria-invalid":r!=="",placeholder:"best, paper-2026",onInput:l=>{
n(l.currentTarget.value),s("")}})]}),r&&(0,ge.jsx)("p",{class:"notice notice-bad",role:"alert",children:r}),(0,ge.jsxs)("div",{class:"row",children:[(0,ge.jsx)(
"button",{type:"submit",class:"button button-main",disabled:o||!t.trim(),children:"Pin"}),(0,ge.jsx)("button",{type:"button",class:"button",onClick:e.close,children:"\
Leave it"})]})]})})}var Xi={status:112,pipeline:168,time:150,seconds:104,commit:92,branch:140,host:120,user:96,dirty:72,sandboxed:104,output:280,variant:84,target:130,pins:150},Ii=[
"status","pipeline","time","seconds"],Vi=40;function Fi(e,t,n){let r=e.length+3,s=Math.max(1,Math.floor(n.length/Vi));for(let o=0;o<n.length;o+=s)r=Math.max(r,ke(
t[n[o]]).length);return Math.min(210,Math.max(76,Math.round(r*7.2)+28))}var ji=e=>typeof e.find(n=>n!=null)=="number";function ss(e,t,n){return[...Ii,...ts(e,t,
n).map(r=>r.name)]}function os(e,t,n){let r=new Map(e.columns.map(s=>[s.name,s]));return t.flatMap(s=>{let o=Ce(e,s);if(!o||s==="number")return[];let i=r.get(s),
a=i?.short??s;return[{name:s,label:a,kind:i?.kind??"fact",values:o,numeric:s==="seconds"||i!==void 0&&ji(o),width:Xi[s]??Fi(a,o,n),better:i?.larger_is_better??null,
best:i?.kind==="metric"?es(i,o,n):void 0}]})}var is=p(V(),1);var Me=p(b(),1);function as(e){let{value:t,problem:n}=e,r=(0,is.useRef)(null);le([{keys:"/",does:"Filter",run:()=>r.current?.select()}]);let s=n?t.slice(Math.max(
0,n.position-12),n.position):"";return(0,Me.jsxs)("div",{class:"filter",children:[(0,Me.jsx)("input",{ref:r,class:"input",type:"search",spellcheck:!1,autocomplete:"\
off",placeholder:"epochs >= 10 and accuracy > 0.98","aria-label":"Condition on runs","aria-invalid":n!==null,"aria-describedby":"filter-problem",value:t,onInput:o=>e.
set(o.currentTarget.value),onKeyDown:o=>{o.key==="Escape"&&o.currentTarget.blur()}}),(0,Me.jsx)("p",{id:"filter-problem",class:"filter-problem",role:"status",children:n&&
(0,Me.jsxs)(Me.Fragment,{children:[s&&(0,Me.jsxs)("code",{children:[s.trimStart(),"▸"]})," ",n.message]})})]})}var Je=p(V(),1);function Ut(e,t){return e.includes(t)?"ascending":e.includes(`-${t}`)?"descending":"none"}function ls(e,t,n,r){let s=n?[`-${t}`,t]:[t,`-${t}`],o=e.find(a=>s.includes(
a)),i=o===void 0?s[0]:o===s[0]?s[1]:void 0;return r?o===void 0?[...e,i]:e.flatMap(a=>a===o?i??[]:a):i?[i]:[]}var Ne=p(us(),1),Be=p(V(),1),Di=12;function ds(e,t,n,r){let[,s]=(0,Be.useReducer)(l=>l+1,0),o={count:t,getScrollElement:()=>e.current,estimateSize:()=>n,overscan:Di,
scrollPaddingStart:r,scrollPaddingEnd:n,observeElementRect:Ne.observeElementRect,observeElementOffset:Ne.observeElementOffset,scrollToFn:Ne.elementScroll,initialRect:{
width:0,height:900},onChange:()=>s()},i=(0,Be.useRef)(null);i.current??=new Ne.Virtualizer(o),i.current.setOptions(o),(0,Be.useEffect)(()=>i.current._didMount(),
[]),(0,Be.useEffect)(()=>i.current._willUpdate());let a=i.current.getVirtualItems();return{first:a[0]?.index??0,end:(a.at(-1)?.index??-1)+1,total:t*n,toRow:l=>i.
current.scrollToIndex(l,{align:"auto"})}}var we=p(b(),1),zi=120,Bi=2e3;function Ki(e,t){switch(e.name){case"time":return be(String(t));case"seconds":return Z(t);case"commit":return wt(String(t));case"p\
ins":return t.join(", ");case"output":return String(t).replace(/^.*\/[a-z0-9]{32}-/,"");default:return typeof t=="number"&&e.kind==="fact"?te(t,12):ke(t)}}function ms(e){
let{column:t,value:n}=e;if(n==null||n===!1&&t.name==="dirty")return(0,we.jsx)("td",{});if(t.name==="status")return(0,we.jsx)("td",{children:(0,we.jsx)(Q,{status:String(
n)})});let r=Ki(t,n),s=typeof n=="number"?String(n):se(ke(n)),o=t.best!==void 0&&n===t.best,i=Fe(se(r),zi);return(0,we.jsxs)("td",{class:t.numeric?o?"num best":
"num":void 0,title:Fe(s,Bi),children:[o&&(0,we.jsx)("span",{class:"offscreen",children:"best: "}),t.name==="pipeline"?(0,we.jsx)("a",{href:O(["pipeline",String(
n)]),tabIndex:-1,children:(0,we.jsx)("bdi",{children:i})}):(0,we.jsx)("bdi",{children:i})]})}var P=p(b(),1),Gt=34,Hi=34;function fs(e){let{table:t,order:n,columns:r,selected:s,toggle:o}=e,i=(0,Je.useRef)(null),a=ds(i,n.length,Gt,Hi),[l,c]=(0,Je.useState)(
-1),m=x=>t.rows.number[n[x]];(0,Je.useEffect)(()=>{c(-1),i.current?.scrollTo({top:0})},[n]);let u=x=>{let I=Math.max(0,Math.min(n.length-1,x));c(I),a.toRow(I)},
f=()=>Math.max(1,Math.floor((i.current?.clientHeight??600)/Gt)-2),y=(x,I,ee)=>I.map(K=>({keys:K,does:x,run:ee})),R=l>=0&&l<n.length;le([...y("Next run",["j","Ar\
rowDown"],()=>u(l+1)),...y("Previous run",["k","ArrowUp"],()=>u(l-1)),...y("A page on",["PageDown"],()=>u(l+f())),...y("A page back",["PageUp"],()=>u(l-f())),...y(
"First run",["Home"],()=>u(0)),...y("Last run",["End"],()=>u(n.length-1)),...R?y("Select the run",["x"],()=>o(m(l))):[],...R?y("Open the run",["o"],()=>Pe(O(["r\
un",m(l)]))):[]]);let g=n.length>0&&n.every(x=>s.has(t.rows.number[x])),L=132+r.reduce((x,I)=>x+I.width,0);return(0,P.jsx)("div",{ref:i,class:"grid",tabIndex:0,
role:"region","aria-label":"Runs",onKeyDown:x=>{x.key==="Enter"&&x.target===i.current&&R&&Pe(O(["run",m(l)]))},children:(0,P.jsxs)("table",{class:"grid-table",style:{
width:`${L}px`},"aria-rowcount":n.length+1,children:[(0,P.jsxs)("colgroup",{children:[(0,P.jsx)("col",{class:"grid-number"}),r.map(x=>(0,P.jsx)("col",{style:{width:`${x.
width}px`}},x.name)),(0,P.jsx)("col",{})]}),(0,P.jsx)("thead",{children:(0,P.jsxs)("tr",{children:[(0,P.jsxs)("th",{scope:"col",class:"grid-first","aria-sort":Ut(
e.sort,"number"),children:[(0,P.jsx)("input",{type:"checkbox","aria-label":"Select all that are shown",checked:g,disabled:n.length>200,title:n.length>200?"Selec\
t all: of at most 200 runs":"Select all",onChange:()=>e.selectAll(g?[]:n.map(x=>t.rows.number[x]))}),(0,P.jsx)(ps,{name:"number",label:"Run",sort:e.sort,setSort:e.
setSort,down:!0})]}),r.map(x=>(0,P.jsx)("th",{scope:"col",class:x.numeric?"num":void 0,"aria-sort":Ut(e.sort,x.name),children:(0,P.jsx)(ps,{name:x.name,label:x.
label,better:x.better,sort:e.sort,setSort:e.setSort,down:x.better===!0||x.name==="time"})},x.name)),(0,P.jsx)("th",{class:"grid-rest","aria-hidden":"true"})]})}),
(0,P.jsxs)("tbody",{children:[(0,P.jsx)("tr",{"aria-hidden":"true",class:"grid-space",style:{height:`${a.first*Gt}px`}}),n.slice(a.first,a.end).map((x,I)=>(0,P.jsx)(
Wi,{table:t,row:x,at:a.first+I,columns:r,selected:s.has(t.rows.number[x]),current:l===a.first+I,toggle:o},t.rows.number[x])),(0,P.jsx)("tr",{"aria-hidden":"true",
class:"grid-space",style:{height:`${(n.length-a.end)*Gt}px`}})]})]})})}function Wi(e){let{table:t,row:n}=e,r=t.rows.number[n],s=t.rows.pins[n]??[],o=(0,Je.useCallback)(
()=>e.toggle(r),[e.toggle,r]);return(0,P.jsxs)("tr",{class:`${e.selected?"is-selected":""} ${e.current?"is-current":""}`,"aria-rowindex":e.at+2,"aria-selected":e.
selected,children:[(0,P.jsxs)("th",{scope:"row",class:"grid-first",children:[(0,P.jsx)("input",{type:"checkbox","aria-label":`Select run ${r}`,checked:e.selected,
onChange:o}),(0,P.jsx)("a",{href:O(["run",r]),children:r}),s.length>0&&(0,P.jsx)("span",{class:"badge pin",title:`pinned: ${s.join(", ")}`,children:(0,P.jsx)(S,
{text:s[0]})})]}),e.columns.map(i=>(0,P.jsx)(ms,{column:i,value:i.values[n]},i.name)),(0,P.jsx)("td",{class:"grid-rest"})]})}function ps(e){let t=Ut(e.sort,e.name),
n=e.sort.findIndex(s=>s.replace(/^-/,"")===e.name),r=e.better===!0?"more is better":e.better===!1?"less is better":"";return(0,P.jsxs)("button",{type:"button",class:"\
sort",title:[e.name,r,"click to sort, with shift by this too"].filter(Boolean).join("; "),onClick:s=>e.setSort(ls(e.sort,e.name,e.down,s.shiftKey)),children:[(0,P.jsx)(
S,{text:e.label}),(0,P.jsxs)("span",{class:"sort-sign","aria-hidden":"true",children:[t==="ascending"?"▲":t==="descending"?"▼":"",t!=="none"&&e.sort.length>
1?n+1:""]})]})}var qt=p(V(),1);var F=p(b(),1),En=300;function hs(e){let{table:t,rows:n,chosen:r,set:s}=e,[o,i]=(0,qt.useState)(""),a=(0,qt.useMemo)(()=>{let u=[...Zr.filter(f=>f!=="number").map(
f=>({name:f,kind:"fact"})),...t.columns.filter(f=>f.kind==="metric"),...t.columns.filter(f=>f.kind==="parameter")].map(({name:f,kind:y})=>({name:f,kind:y,varies:Ht(
Ce(t,f)??[],n)===2}));return[...u.filter(f=>f.varies),...u.filter(f=>!f.varies)]},[t,n]),l=u=>u.name.toLowerCase().includes(o.toLowerCase()),c=a.filter(u=>!r.includes(
u.name)&&l(u)),m=(u,f)=>{let y=[...r];[y[u],y[u+f]]=[y[u+f],y[u]],s(y)};return(0,F.jsx)(He,{title:"Columns",close:e.close,children:(0,F.jsxs)("div",{class:"pick\
er",children:[(0,F.jsx)("input",{class:"input",type:"search",placeholder:"Find a parameter, a metric or a fact","aria-label":"Find a column",value:o,onInput:u=>i(
u.currentTarget.value)}),(0,F.jsx)("ol",{class:"picker-list","aria-label":"Shown",children:r.map((u,f)=>(0,F.jsxs)("li",{hidden:!u.toLowerCase().includes(o.toLowerCase()),
children:[(0,F.jsxs)("label",{children:[(0,F.jsx)("input",{type:"checkbox",checked:!0,onChange:()=>s(r.filter(y=>y!==u))}),(0,F.jsx)(S,{text:u})]}),(0,F.jsx)("b\
utton",{type:"button",class:"button button-quiet button-small","aria-label":`${u}: to the left`,disabled:f===0,onClick:()=>m(f,-1),children:"↑"}),(0,F.jsx)("b\
utton",{type:"button",class:"button button-quiet button-small","aria-label":`${u}: to the right`,disabled:f===r.length-1,onClick:()=>m(f,1),children:"↓"})]},u))}),
(0,F.jsx)("ul",{class:"picker-list","aria-label":"Not shown",children:c.slice(0,En).map(u=>(0,F.jsxs)("li",{children:[(0,F.jsxs)("label",{children:[(0,F.jsx)("i\
nput",{type:"checkbox",checked:!1,onChange:()=>s([...r,u.name])}),(0,F.jsx)(S,{text:u.name})]}),(0,F.jsxs)("span",{class:"dim",children:[u.kind,u.varies?"":", t\
he same in all"]})]},u.name))}),c.length>En&&(0,F.jsxs)("p",{class:"muted",children:[c.length-En," more: write a part of their names."]}),(0,F.jsxs)("div",{class:"\
row",children:[(0,F.jsx)("button",{type:"button",class:"button",onClick:()=>s([]),children:"As usual"}),(0,F.jsx)("button",{type:"button",class:"button button-m\
ain",onClick:e.close,children:"Done"})]})]})})}var X=p(b(),1),Ui={pipeline:re(),where:re(),columns:Ke(),sort:Ke(),selected:Kn()},Gi=250;function qi(e,t,n){let r=(0,j.useRef)(null),s=(0,j.useMemo)(()=>{try{return{
rows:$n(e,n),problem:null}}catch(i){if(!(i instanceof he))throw i;return{rows:r.current?.table===e?r.current.rows:$n(e,""),problem:{message:i.message,position:i.
position}}}},[e,n]);return r.current={table:e,rows:s.rows},{rows:(0,j.useMemo)(()=>t?s.rows.filter(i=>e.rows.pipeline[i]===t):s.rows,[s,t]),problem:s.problem}}function _i(e){
let{table:t}=e,[n,r]=Oe(Ui),[s,o]=(0,j.useState)(n.where),[i,a]=(0,j.useState)(!1),[l,c]=(0,j.useState)(!1),m=ns(),u=(0,j.useRef)(n.where);(0,j.useEffect)(()=>{
if(s===u.current)return;let H=setTimeout(()=>{u.current=s,r({where:s},{replace:!0})},Gi);return()=>clearTimeout(H)},[s]),(0,j.useEffect)(()=>{n.where!==u.current&&
(u.current=n.where,o(n.where))},[n.where]);let{rows:f,problem:y}=qi(t,n.pipeline,s),R=(0,j.useMemo)(()=>Qr(t,f,n.sort),[t,f,n.sort.join("\0")]),g=(0,j.useMemo)(
()=>f,[t,n.pipeline,n.where]),L=(0,j.useMemo)(()=>ss(t,g,14),[t,g]),x=n.columns.length?n.columns:L,I=(0,j.useMemo)(()=>os(t,x,f),[t,x.join("\0"),f]),ee=(0,j.useMemo)(
()=>new Set(n.selected),[n.selected.join()]),K=(0,j.useRef)(n);K.current=n;let ae=(0,j.useCallback)(H=>{let w=K.current.selected;r({selected:w.includes(H)?w.filter(
C=>C!==H):[...w,H]},{replace:!0})},[]),Ze=()=>{n.selected.length>1&&Pe(O(["compare"],{runs:n.selected}))};le([{keys:"c",does:"Compare the selected runs",run:Ze},
{keys:"v",does:"Choose columns",run:()=>a(!0)},{keys:"Escape",does:"Select nothing",run:()=>r({selected:[]},{replace:!0})}]);let Zt=(0,j.useMemo)(()=>[...new Set(
t.rows.pipeline)].sort(),[t]);return t.total?(0,X.jsxs)("div",{class:"runs",children:[(0,X.jsxs)("div",{class:"runs-bar",children:[(0,X.jsx)("h1",{children:"Run\
s"}),(0,X.jsx)("span",{class:"muted",role:"status",children:f.length===t.total?yt(f.length):`${yt(f.length)} of ${yt(t.total)}`}),Zt.length>1&&(0,X.jsxs)("selec\
t",{class:"input runs-pipeline","aria-label":"Pipeline",value:n.pipeline,onChange:H=>r({pipeline:H.currentTarget.value}),children:[(0,X.jsx)("option",{value:"",
children:"all pipelines"}),Zt.map(H=>(0,X.jsx)("option",{value:H,children:H},H))]}),(0,X.jsx)(as,{value:s,set:o,problem:y}),(0,X.jsxs)("div",{class:"view-action\
s",children:[(0,X.jsx)("button",{type:"button",class:"button",onClick:()=>a(!0),children:"Columns"}),(0,X.jsx)("a",{class:"button",href:O(["sweep"],{pipeline:n.
pipeline,where:n.where}),children:"Plot"})]})]}),f.length?(0,X.jsx)(fs,{table:t,order:R,columns:I,sort:n.sort,setSort:H=>r({sort:H}),selected:ee,toggle:ae,selectAll:H=>r(
{selected:H},{replace:!0})}):(0,X.jsx)(U,{title:"No run is like that",children:(0,X.jsx)("button",{type:"button",class:"button",onClick:()=>{o(""),r({where:"",pipeline:""})},
children:"Show all"})}),n.selected.length>0&&(0,X.jsxs)("div",{class:"runs-selected",role:"region","aria-label":"Selected runs",children:[(0,X.jsxs)("span",{role:"\
status",children:[n.selected.length," selected"]}),(0,X.jsx)("button",{type:"button",class:"button button-main",disabled:n.selected.length<2,onClick:Ze,children:"\
Compare"}),n.selected.length===1&&m&&(0,X.jsx)("button",{type:"button",class:"button",onClick:()=>c(!0),children:"Pin"}),(0,X.jsx)("button",{type:"button",class:"\
button button-quiet",onClick:()=>r({selected:[]},{replace:!0}),children:"Clear"})]}),i&&(0,X.jsx)(hs,{table:t,rows:g,chosen:x,set:H=>r({columns:H},{replace:!0}),
close:()=>a(!1)}),l&&m&&n.selected[0]!==void 0&&(0,X.jsx)(rs,{run:n.selected[0],csrf:m,close:()=>c(!1)})]}):(0,X.jsx)(U,{title:"Nothing has been built yet",children:(0,X.jsx)(
"code",{children:"stagedml build PIPELINE"})})}function Yi(){return(0,X.jsx)(ce,{answer:pe("runs"),what:"Reading runs",retry:()=>ie("runs"),children:e=>(0,X.jsx)(
_i,{table:e})})}var gs={name:"runs",entry:{label:"Runs",key:"r"},title:()=>"Runs",component:Yi};var Cn=p(V(),1);var Ae=p(V(),1);function Zi(e,t){let n=e.reduce((o,i)=>o+i,0),r=Math.max(...e),s=Math.min(...e);return Math.max(t*t*r/(n*n),n*n/(t*t*s))}function bs(e,t,n,r){let s=e.map(y=>({item:y,
size:t(y)})).filter(y=>y.size>0);s.sort((y,R)=>R.size-y.size);let o=s.reduce((y,R)=>y+R.size,0),i=o>0?n*r/o:0,a=[],[l,c,m,u]=[0,0,n,r],f=0;for(;f<s.length;){let y=Math.
min(m,u),R=[],g=1/0;for(let ee=f;ee<s.length;ee++){let K=[...R,(s[ee]?.size??0)*i],ae=Zi(K,y);if(R.length&&ae>g)break;R.push(K[K.length-1]??0),g=ae}let L=R.reduce(
(ee,K)=>ee+K,0),x=y>0?L/y:0,I=0;for(let ee of R){let K=s[f++],ae=x>0?ee/x:0;if(K===void 0)break;a.push(m>=u?{item:K.item,x:l,y:c+I,width:x,height:ae}:{item:K.item,
x:l+I,y:c,width:ae,height:x}),I+=ae}m>=u?[l,m]=[l+x,Math.max(0,m-x)]:[c,u]=[c+x,Math.max(0,u-x)]}return a}var _e={stage:"outputs of stages",data:"data sets",wheel:"wheels",environment:"environments",source:"sources",other:"other"},Re=e=>Object.hasOwn(_e,e.kind)?e.kind:
"other";var Le=p(b(),1),ys=120,Qi=6.6;function ea(e){let t=[...e].sort((o,i)=>i.size-o.size),n=t.slice(0,ys).map(o=>({path:o.path,name:se(o.name),size:o.size,kind:Re(o)})),
r=t.slice(ys),s=r.reduce((o,i)=>o+i.size,0);return s>0&&n.push({path:"",name:`${r.length} others`,size:s,kind:"other"}),n}function ws(e){let t=(0,Ae.useRef)(null),
[n,r]=(0,Ae.useState)(800);(0,Ae.useLayoutEffect)(()=>{let i=t.current;if(!i)return;let a=()=>r(Math.max(200,i.clientWidth));a();let l=new ResizeObserver(a);return l.
observe(i),()=>l.disconnect()},[]);let s=n<600?300:280,o=(0,Ae.useMemo)(()=>bs(ea(e.paths),i=>i.size,n,s),[e.paths,n,s]);return(0,Le.jsx)("div",{class:"areas",ref:t,
children:(0,Le.jsx)("svg",{width:n,height:s,viewBox:`0 0 ${n} ${s}`,role:"img","aria-label":"Sizes of store paths, as areas; the table below says the same",children:o.
map(({item:i,x:a,y:l,width:c,height:m})=>{let u=Math.floor((c-12)/Qi),f=i.name.length<=u?i.name:u>4?`${i.name.slice(0,u-1)}…`:"";return(0,Le.jsxs)("g",{class:`\
area kind-${i.kind}${i.path&&i.path===e.chosen?" area-chosen":""}`,transform:`translate(${a.toFixed(1)} ${l.toFixed(1)})`,onClick:()=>i.path&&e.choose(i.path),children:[
(0,Le.jsx)("title",{children:`${i.name}: ${D(i.size)}`}),(0,Le.jsx)("rect",{width:Math.max(0,c-1.5),height:Math.max(0,m-1.5),rx:"3"}),m>22&&f&&(0,Le.jsx)("text",
{x:"6",y:"16",children:f}),m>38&&u>6&&(0,Le.jsx)("text",{class:"area-size",x:"6",y:"31",children:D(i.size)})]},i.path||"others")})})})}var Xe=p(V(),1);var k=p(b(),1),xs=50,Ye=3,Tn={name:{label:"Path",of:e=>e.name},kind:{label:"Kind",of:e=>Re(e)},size:{label:"Size",of:e=>e.size,numeric:!0},closure:{label:"With \
all it needs",of:e=>e.closure,numeric:!0},roots:{label:"Kept by",of:e=>e.roots.length},runs:{label:"Runs",of:e=>e.runs.length,numeric:!0}};function ta(e,t){let n=t.
startsWith("-"),r=(Tn[t.replace(/^-/,"")]??Tn.size).of,s=(o,i)=>{let[a,l]=[r(o),r(i)];return typeof a=="number"&&typeof l=="number"?a-l:String(a).localeCompare(
String(l))};return[...e].sort((o,i)=>(n?s(i,o):s(o,i))||o.path.localeCompare(i.path))}function na(e){let{roots:t}=e.path;return t.length?(0,k.jsxs)("span",{class:"\
links",children:[t.slice(0,Ye).map(n=>(0,k.jsx)("span",{class:"badge",title:n.name,children:n.kind==="run"?(0,k.jsxs)("a",{href:O(["run",n.name]),children:["run\
 ",n.name]}):(0,k.jsxs)(k.Fragment,{children:[(0,k.jsxs)("span",{class:"dim",children:[n.kind," "]}),(0,k.jsx)(S,{text:n.name})]})},`${n.kind}${n.name}`)),t.length>
Ye&&(0,k.jsxs)("span",{class:"dim",children:["and ",t.length-Ye," more"]})]}):(0,k.jsx)("span",{class:"status-warn",children:"nothing"})}function ra(e){let{runs:t}=e;
return(0,k.jsxs)(k.Fragment,{children:[t.slice(0,Ye).map((n,r)=>(0,k.jsxs)(k.Fragment,{children:[r>0&&", ",(0,k.jsx)("a",{href:O(["run",n]),children:n},n)]})),t.
length>Ye&&(0,k.jsxs)("span",{class:"dim",children:[" and ",t.length-Ye," more"]})]})}function vs(e){let{state:t,change:n}=e,[r,s]=(0,Xe.useState)(xs),o=(0,Xe.useRef)(
null),i=(0,Xe.useMemo)(()=>{let u=t.q.toLowerCase().split(/\s+/).filter(Boolean),f=y=>(!t.kind||Re(y)===t.kind)&&u.every(R=>y.path.toLowerCase().includes(R));return ta(
e.paths.filter(f),t.sort)},[e.paths,t.q,t.kind,t.sort]),a=t.path?i.findIndex(u=>u.path===t.path):-1,l=i.slice(0,Math.max(r,a+1));(0,Xe.useEffect)(()=>{t.path&&o.
current?.scrollIntoView({block:"nearest"})},[t.path]);let c=t.sort.replace(/^-/,""),m=t.sort.startsWith("-");return(0,k.jsxs)("section",{class:"panel",children:[
(0,k.jsxs)("div",{class:"panel-head",children:[(0,k.jsxs)("h2",{children:["Paths ",(0,k.jsx)("span",{class:"count",children:i.length})]}),(0,k.jsx)("input",{type:"\
search",class:"input",placeholder:"Search paths","aria-label":"Search paths",spellcheck:!1,value:t.q,onInput:u=>n({q:u.currentTarget.value},{replace:!0})})]}),i.
length?(0,k.jsx)("div",{class:"scroll",tabIndex:0,role:"region","aria-label":"Paths",children:(0,k.jsxs)("table",{class:"table paths",children:[(0,k.jsx)("thead",
{children:(0,k.jsx)("tr",{children:Object.entries(Tn).map(([u,{label:f,numeric:y}])=>(0,k.jsx)("th",{class:y?"num":"","aria-sort":u===c?m?"descending":"ascendin\
g":"none",children:(0,k.jsxs)("button",{type:"button",class:"sorter",onClick:()=>n({sort:u===c?m?u:`-${u}`:y?`-${u}`:u}),children:[f,(0,k.jsx)("span",{"aria-hid\
den":"true",children:u===c?m?" ↓":" ↑":""})]})},u))})}),(0,k.jsx)("tbody",{children:l.map(u=>{let f=u.path===t.path;return(0,k.jsxs)("tr",{class:f?"marked":
"",...f?{ref:o}:{},children:[(0,k.jsx)("td",{children:(0,k.jsxs)("span",{class:"path",children:[(0,k.jsx)(st,{path:u.path}),f&&(0,k.jsx)(ot,{text:u.path})]})}),
(0,k.jsx)("td",{class:"nowrap",children:_e[Re(u)]}),(0,k.jsx)("td",{class:"num nowrap",children:D(u.size)}),(0,k.jsx)("td",{class:"num nowrap",children:D(u.closure)}),
(0,k.jsx)("td",{children:(0,k.jsx)(na,{path:u})}),(0,k.jsx)("td",{class:"num",children:(0,k.jsx)(ra,{runs:u.runs})})]},u.path)})})]})}):(0,k.jsx)(U,{title:"No p\
ath fits"}),l.length<i.length&&(0,k.jsx)("p",{class:"panel-body",children:(0,k.jsxs)("button",{type:"button",class:"button",onClick:()=>s(r+5*xs),children:["Sho\
w more of ",i.length]})})]})}var h=p(b(),1),sa={q:re(),kind:re(),sort:re("-size"),path:re()};function oa(e){return e.reduce((t,n)=>t+n.size,0)}function ia(e){let{store:t}=e,{frees:n,paths:r,
runs:s}=t.collection,o=t.pins.reduce((i,a)=>i+a.alone,0);return(0,h.jsxs)("dl",{class:"tiles",children:[(0,h.jsxs)("div",{children:[(0,h.jsx)("dt",{children:"In\
 the store"}),(0,h.jsx)("dd",{children:D(t.total)}),(0,h.jsxs)("dd",{class:"dim",children:[t.paths.length," paths of this project's runs"]})]}),(0,h.jsxs)("div",
{children:[(0,h.jsx)("dt",{children:"A collection frees"}),(0,h.jsx)("dd",{children:D(n)}),(0,h.jsxs)("dd",{class:"dim",children:[r," ",r===1?"path":"paths",s.length>
0&&`, of ${s.length} ${s.length===1?"run":"runs"}`]})]}),(0,h.jsxs)("div",{children:[(0,h.jsx)("dt",{children:"Pins"}),(0,h.jsx)("dd",{children:t.pins.length}),
(0,h.jsx)("dd",{class:"dim",children:t.pins.length>0?`they alone keep ${D(o)}`:"nothing is pinned"})]})]})}function aa(e){let t=Se().value?.csrf??null,[n,r]=(0,Cn.useState)(
null),[s,o]=(0,Cn.useState)(""),{pins:i}=e.store,a=async l=>{if(t!==null){r(null);try{await gt("unpin",{name:l},t),o("")}catch(c){o(c instanceof Error?c.message:
String(c))}for(let c of["store","runs","run/","pipeline/"])ie(c)}};return(0,h.jsxs)("section",{class:"panel panel-body",children:[(0,h.jsx)("h2",{children:"Pins"}),
s&&(0,h.jsx)("p",{class:"notice notice-bad",role:"alert",children:s}),i.length===0?(0,h.jsxs)("p",{class:"hint",children:["A pin keeps all of a run: ",(0,h.jsx)(
"code",{children:"stagedml pin NAME RUN"}),"."]}):(0,h.jsx)("div",{class:"scroll",tabIndex:0,role:"region","aria-label":"Pins",children:(0,h.jsxs)("table",{class:"\
table",children:[(0,h.jsx)("thead",{children:(0,h.jsxs)("tr",{children:[(0,h.jsx)("th",{children:"Name"}),(0,h.jsx)("th",{children:"Run"}),(0,h.jsx)("th",{class:"\
num",children:"Keeps"}),(0,h.jsx)("th",{class:"num",children:"Alone"}),(0,h.jsx)("th",{})]})}),(0,h.jsx)("tbody",{children:i.map(l=>(0,h.jsxs)("tr",{children:[(0,h.jsx)(
"td",{children:(0,h.jsx)(S,{text:l.name})}),(0,h.jsx)("td",{children:l.run===null?(0,h.jsx)("span",{class:"dim",children:"not in the ledger"}):(0,h.jsx)("a",{href:O(
["run",l.run]),children:l.run})}),(0,h.jsx)("td",{class:"num",children:D(l.size)}),(0,h.jsx)("td",{class:"num",children:D(l.alone)}),(0,h.jsx)("td",{class:"num",
children:t!==null&&!Y()&&(n===l.name?(0,h.jsxs)("span",{class:"sure",children:[(0,h.jsxs)("button",{type:"button",class:"button button-small button-bad",onClick:()=>a(
l.name),children:["Unpin ",D(l.alone)]}),(0,h.jsx)("button",{type:"button",class:"button button-small",onClick:()=>r(null),children:"Keep"})]}):(0,h.jsx)("butto\
n",{type:"button",class:"button button-small","aria-label":`Unpin ${l.name}`,onClick:()=>r(l.name),children:"Unpin"}))})]},l.name))})]})})]})}function la(e){let{
frees:t,paths:n,runs:r}=e.store.collection,s=40;return(0,h.jsxs)("section",{class:"panel panel-body",children:[(0,h.jsx)("h2",{children:"Collection"}),n===0?(0,h.jsx)(
"p",{class:"hint",children:"Nothing: all that is there is of recent runs, or pinned."}):(0,h.jsxs)(h.Fragment,{children:[(0,h.jsxs)("p",{children:[D(t)," in ",n,
" ",n===1?"path":"paths"," are kept by nothing.",r.length>0&&" Something would go of these runs:"]}),r.length>0&&(0,h.jsxs)("p",{class:"links",children:[r.slice(
0,s).map(o=>(0,h.jsx)("a",{class:"chip",href:O(["run",o]),children:o},o)),r.length>s&&(0,h.jsxs)("span",{class:"dim",children:["and ",r.length-s," more"]})]}),!Y()&&
(0,h.jsx)(Tt,{text:"stagedml gc --dry-run"})]})]})}function ca(e){let{store:t}=e,[n,r]=Oe(sa),s=Object.keys(_e).map(o=>({kind:o,paths:t.paths.filter(i=>Re(i)===
o)})).filter(({paths:o})=>o.length>0);return(0,h.jsxs)("div",{class:"store",children:[(0,h.jsx)("div",{class:"view-head",children:(0,h.jsx)("h1",{children:"Stor\
e"})}),t.error&&(0,h.jsx)("p",{class:"notice notice-bad",role:"alert",children:t.error}),(0,h.jsx)(ia,{store:t}),(0,h.jsxs)("section",{class:"panel panel-body",
children:[(0,h.jsx)("h2",{children:"What takes space"}),(0,h.jsx)("div",{class:"chips",role:"group","aria-label":"Only one kind",children:s.map(({kind:o,paths:i})=>(0,h.jsxs)(
"button",{type:"button",class:"chip","aria-pressed":n.kind===o,onClick:()=>r({kind:n.kind===o?"":o,path:""}),children:[(0,h.jsx)("svg",{class:`kind kind-${o}`,viewBox:"\
0 0 10 10",width:"10",height:"10","aria-hidden":"true",children:(0,h.jsx)("rect",{width:"10",height:"10",rx:"2"})}),_e[o]," ",(0,h.jsx)("span",{class:"count",children:D(
oa(i))})]},o))}),(0,h.jsx)(ws,{paths:t.paths.filter(o=>!n.kind||Re(o)===n.kind),chosen:n.path,choose:o=>r({path:o===n.path?"":o},{replace:!0})})]}),(0,h.jsxs)("\
div",{class:"store-pair",children:[(0,h.jsx)(aa,{store:t}),(0,h.jsx)(la,{store:t})]}),(0,h.jsx)(vs,{paths:t.paths,state:n,change:r})]})}function ua(){let e=pe("\
store");return(0,h.jsx)(ce,{answer:e,what:"Measuring the store",retry:()=>ie("store"),children:t=>(0,h.jsx)(ca,{store:t})})}var Ss={name:"store",entry:{label:"S\
tore",key:"s"},title:()=>"Store",component:ua};var $s=p(b(),1),ks={name:"sweep",entry:{label:"Sweeps",key:"w"},title:()=>"Sweep",component:()=>(0,$s.jsx)(U,{title:"Nothing here yet"})};var _t=[Br,gs,ks,Ss,Ir,Kr,tr];var M=p(b(),1),Mn="pipelines",Rn=class extends Yt.Component{state={error:null};static getDerivedStateFromError(t){return{error:t instanceof Error?t:new Error(String(
t))}}render(){let{error:t}=this.state;return t?(0,M.jsx)(an,{error:t,retry:()=>this.setState({error:null})}):this.props.children}},Es={system:{next:"light",says:"\
as the system is",sign:"◐"},light:{next:"dark",says:"light",sign:"○"},dark:{next:"system",says:"dark",sign:"●"}};function da(){let{theme:e}=Yn(),{next:t,says:n,
sign:r}=Es[e];return(0,M.jsx)("button",{type:"button",class:"button button-quiet theme",title:`Colours: ${n}`,"aria-label":`Colours: ${n}. Make them: ${Es[t].says}`,
onClick:()=>_n(t),children:(0,M.jsx)("span",{"aria-hidden":"true",children:r})})}function ma(e){let t=Se().value,n=e.view?.under??e.view?.name;return(0,M.jsxs)(
"header",{class:"top",children:[(0,M.jsx)("a",{class:"skip",href:"#content",onClick:r=>{r.preventDefault(),document.getElementById("content")?.focus()},children:"\
Skip to content"}),(0,M.jsxs)("a",{class:"brand",href:O([Mn]),title:t?.root??"",children:[(0,M.jsxs)("svg",{viewBox:"0 0 16 16",width:"18",height:"18","aria-hid\
den":"true",children:[(0,M.jsx)("path",{d:"M2.5 4h4.5v4h6.5M7 8v5",fill:"none",stroke:"currentColor","stroke-width":"1.6"}),(0,M.jsx)("circle",{cx:"2.5",cy:"4",
r:"2.2",fill:"currentColor"}),(0,M.jsx)("circle",{cx:"13.5",cy:"8",r:"2.2",fill:"currentColor"}),(0,M.jsx)("circle",{cx:"7",cy:"13",r:"2.2",fill:"currentColor"})]}),
(0,M.jsx)(S,{text:t?.name??"StagedML"})]}),(0,M.jsx)("nav",{class:"nav","aria-label":"Views",children:_t.filter(r=>r.entry).map(r=>(0,M.jsx)("a",{href:O([r.name]),
...r.name===n?{"aria-current":"page"}:{},children:r.entry.label},r.name))}),(0,M.jsxs)("div",{class:"top-end",children:[Y()&&(0,M.jsxs)("span",{class:"badge sna\
pshot",title:`A snapshot of ${be(t?.generated)}: it does not change`,children:["snapshot",(0,M.jsxs)("span",{class:"wide",children:[" of ",be(t?.generated)]})]}),
(0,M.jsx)(da,{}),(0,M.jsx)("button",{type:"button",class:"button button-quiet keys-button",title:"Keys (?)","aria-label":"Keys",onClick:e.help,children:(0,M.jsx)(
"span",{"aria-hidden":"true",children:"?"})})]})]})}function pa(e){let t=(0,xe.useMemo)(jn,[]);return(0,M.jsx)(He,{title:"Keys",close:e.close,children:(0,M.jsx)(
"dl",{class:"keys",children:t.map(n=>(0,M.jsxs)("div",{children:[(0,M.jsx)("dt",{children:n.keys.split(" ").map(r=>(0,M.jsx)("kbd",{children:r==="Escape"?"Esc":
r},r))}),(0,M.jsx)("dd",{children:n.does})]},n.keys))})})}function fa(){let e=nn(),[t,n]=(0,xe.useState)(!1),r=(0,xe.useRef)(null),[s=Mn,...o]=e.path,i=_t.find(
f=>f.name===s),a=[s,...o].join("/"),l=Se().value?.name,c=i?i.title(o):"Not found";(0,xe.useEffect)(()=>{document.title=l?`${c} · ${l}`:c},[c,l]);let m=(0,xe.useRef)(
!0);(0,xe.useEffect)(()=>{m.current||(window.scrollTo(0,0),r.current?.focus({preventScroll:!0})),m.current=!1},[a]);let u=_t.flatMap(f=>f.entry?[{keys:`g ${f.entry.
key}`,does:`Go to ${f.entry.label.toLowerCase()}`,run:()=>Pe(O([f.name]))}]:[]);return le([{keys:"?",does:"Show the keys",run:()=>n(!0)},...u]),(0,M.jsxs)(M.Fragment,
{children:[(0,M.jsx)(ma,{view:i,help:()=>n(!0)}),(0,M.jsx)("main",{id:"content",ref:r,tabIndex:-1,children:i?(0,M.jsx)(Rn,{children:(0,M.jsx)(i.component,{path:o})},
a):(0,M.jsx)(U,{title:"There is no such view",children:(0,M.jsx)("a",{href:O([Mn]),children:"Pipelines"})})}),t&&(0,M.jsx)(pa,{close:()=>n(!1)})]})}qn();(0,Yt.render)(
(0,M.jsx)(fa,{}),document.getElementById("root"));})();
