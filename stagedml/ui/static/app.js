"use strict";(()=>{var $i=Object.create;var is=Object.defineProperty;var Ei=Object.getOwnPropertyDescriptor;var Ti=Object.getOwnPropertyNames;var Mi=Object.getPrototypeOf,Ri=Object.prototype.hasOwnProperty;var yt=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var Oi=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Ti(t))!Ri.call(e,s)&&s!==n&&is(e,s,{get:()=>t[s],enumerable:!(r=Ei(t,s))||r.enumerable});
return e};var p=(e,t,n)=>(n=e!=null?$i(Mi(e)):{},Oi(t||!e||!e.__esModule?is(n,"default",{value:e,enumerable:!0}):n,e));var pr=yt((Mu,as)=>{as.exports=globalThis.stagedmlVendor.preact});var z=yt((Ru,ls)=>{ls.exports=globalThis.stagedmlVendor["preact/hooks"]});var g=yt((Fu,Ms)=>{Ms.exports=globalThis.stagedmlVendor["preact/jsx-runtime"]});var Ls=yt((_u,Os)=>{Os.exports=globalThis.stagedmlVendor["vendor/echarts"]});var oo=yt((cd,so)=>{so.exports=globalThis.stagedmlVendor["@dagrejs/dagre"]});var Qo=yt((Rf,Zo)=>{Zo.exports=globalThis.stagedmlVendor["@tanstack/virtual-core"]});var dr=p(pr(),1),We=p(z(),1);var cn=p(z(),1),wt=class extends Error{constructor(n,r){super(n);this.status=r}status},Li=()=>document.querySelector('meta[name="stagedml-mode"]')?.content,he=()=>Li()===
"static",us=()=>location.protocol==="file:";function ms(e,t={}){let n=`api/${e.split("/").map(encodeURIComponent).join("/")}`;if(he())return`${n}.json`;let r=Object.
entries(t).filter(([,s])=>s!==void 0);return r.length?`${n}?${new URLSearchParams(r.map(([s,o])=>[s,String(o)])).toString()}`:n}function xt(e,t){return["files",
e.slice(e.lastIndexOf("/")+1),...t.split("/")].map(encodeURIComponent).join("/")}async function Pi(e){let t=await e.text();try{let{error:n,hint:r}=JSON.parse(t);
if(typeof n=="string")return typeof r=="string"?`${n}
${r}`:n}catch{}return e.status===401||e.status===403?"This address is not open to you. Open the one that `stagedml ui` has printed.":e.status===404?he()?"This s\
napshot does not hold that.":"There is no such thing here.":`The server answered ${e.status} ${e.statusText}.`}async function fr(e,t){if(us())throw new wt("A pa\
ge that was opened as a file can read no others; from a web server it can.",0);let n;try{n=await fetch(e,{credentials:"same-origin",...t})}catch{throw new wt("N\
othing answers. Does `stagedml ui` still run?",0)}if(!n.ok)throw new wt(await Pi(n),n.status);return n}function Ai(e){return new Promise((t,n)=>{let r=document.
createElement("script"),s=()=>n(new wt("This snapshot does not hold that.",404));r.src=ms(e).replace(/on$/,""),r.onload=()=>{let o=globalThis.stagedmlData;r.remove(),
o&&e in o?t(o[e]):s()},r.onerror=s,document.head.append(r)})}async function vt(e,t={}){return he()&&us()?Ai(e):await(await fr(ms(e,t))).json()}async function St(e){
return await(await fr(e)).text()}async function un(e,t,n){await fr(`api/${e}`,{method:"POST",headers:{"Content-Type":"application/json","X-CSRF-Token":n},body:JSON.
stringify(t)})}var Ni=64,Ke=new Map;function cs(e){for(let t of e.used)t()}function ds(e,t){let n=++t.asked,r=()=>Ke.get(e)!==t||t.asked!==n;t.load().then(s=>{r()||
(t.answer={state:"there",value:s},cs(t))},s=>{if(r())return;let o=t.answer.value,i=s instanceof Error?s:new Error(String(s));t.answer={state:"failed",error:i,...o===
void 0?{}:{value:o}},cs(t)})}function Ji(e,t){let n=Ke.get(e);if(!n){for(let[r,{used:s}]of Ke){if(Ke.size<Ni)break;s.size||Ke.delete(r)}n={answer:{state:"loadin\
g"},load:t,used:new Set,asked:0},Ke.set(e,n),ds(e,n)}return n}function Pe(e,t){let[,n]=(0,cn.useReducer)(o=>o+1,0),r=Ji(e,t),s=r.answer;return(0,cn.useEffect)(()=>{
let o=()=>n();return r.used.add(o),(Ke.get(e)!==r||r.answer!==s)&&n(),()=>{r.used.delete(o)}},[r]),r.answer}function be(e,t={}){return Pe(`${e}?${JSON.stringify(
t)}`,()=>vt(e,t))}function ce(e){for(let[t,n]of Ke)t.startsWith(e)&&(n.used.size?ds(t,n):Ke.delete(t))}var _e=()=>be("project");function Z(e,t=5){if(!Number.isFinite(e))return Number.isNaN(e)?"nan":e<0?"−inf":"inf";let n=Math.abs(e),r;return Number.isInteger(e)&&n<1e9?r=String(e+0):n!==
0&&(n<1e-4||n>=1e9)?r=e.toExponential(Math.max(0,t-1)).replace(/\.?0+e/,"e").replace("e+","e"):n>=10**t?r=String(Math.round(e)):(r=e.toPrecision(t),r.includes("\
.")&&(r=r.replace(/\.?0+$/,"")),r.includes("e")&&(r=String(Number(r)))),r.replaceAll("-","−")}function De(e,t,n=5){return/(^|[._])bytes$/.test(e)?q(t):/(^|[._])seconds$/.
test(e)?ue(t):Z(t,n)}var Le=e=>String(e).replace(/\B(?=(\d{3})+$)/g," ");function U(e){return e==null?"":typeof e=="number"?Z(e):typeof e=="string"?e:typeof e==
"boolean"?e?"true":"false":JSON.stringify(e)}function ps(e){if(e===0)return"0";let t=Z(e,3);return e>0?`+${t}`:t}function dn(e){let t=e*100,n=Math.abs(t);if(!Number.
isFinite(t))return"";let r=n>=100?t.toFixed(0):n>=10?t.toFixed(1):t.toFixed(2);return`${t>0?"+":""}${r.replace("-","−")} %`}function ue(e){if(e==null||!Number.
isFinite(e))return"";if(e<0)return"0 s";if(e<.0995)return`${Math.round(e*1e3)} ms`;if(e<9.95)return`${e.toFixed(1)} s`;let t=Math.round(e);if(t<60)return`${t} s`;
let n=[[86400,"d"],[3600,"h"],[60,"min"],[1,"s"]],r=n.findIndex(([u])=>t>=u),[s,o]=n[r],[i,a]=n[r+1],l=Math.round(t/i)*i;if(r>0&&l>=n[r-1][0])return ue(l);let c=Math.
round(l%s/i);return`${Math.floor(l/s)} ${o}${c?` ${c} ${a}`:""}`}function q(e){if(e==null||!Number.isFinite(e))return"";let t=["B","kB","MB","GB","TB","PB"],n=e,
r=0;for(;n>=999.5&&r<t.length-1;)n/=1e3,r+=1;return`${r===0||n>=99.5?Math.round(n):n.toPrecision(n>=9.95?3:2)} ${t[r]}`}var mn=e=>String(e).padStart(2,"0");function Ae(e){
if(!e)return"";let t=new Date(e);return Number.isNaN(t.getTime())?e:`${t.getFullYear()}-${mn(t.getMonth()+1)}-${mn(t.getDate())} ${mn(t.getHours())}:${mn(t.getMinutes())}`}
function fs(e,t=Date.now()){if(!e)return"";let n=new Date(e).getTime();if(Number.isNaN(n))return e;let r=(t-n)/1e3,s=(o,i)=>`${o} ${i}${o===1||i==="min"?"":"s"}\
 ago`;return r<-60?Ae(e):r<60?"just now":r<3600?s(Math.floor(r/60),"min"):r<86400?s(Math.floor(r/3600),"hour"):r<86400*30?s(Math.floor(r/86400),"day"):Ae(e).slice(
0,10)}var kt=e=>(e??"").slice(0,8);var hs=p(z(),1),Xi=900,fn=new Set,pn,Fi=e=>e instanceof HTMLElement&&(e.isContentEditable||e.matches("textarea, select, input:not([type=checkbox], [type=radio])"));
function Ii(e){if(e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey||document.querySelector("dialog:modal"))return;let t=Fi(e.target),n=e.timeStamp,r=pn&&n-pn.
time<Xi?`${pn.key} ${e.key}`:void 0,o=[...fn].reverse().flat().filter(a=>!t||a.always),i=r&&o.find(a=>a.keys===r)||o.find(a=>a.keys===e.key);pn=!t&&!i&&e.key.length===
1?{key:e.key,time:n}:void 0,i&&(e.preventDefault(),i.run(e))}typeof document<"u"&&document.addEventListener("keydown",Ii);function ye(e){(0,hs.useEffect)(()=>(fn.
add(e),()=>{fn.delete(e)}))}function gs(){let e=new Map;for(let t of[...fn].flat())e.set(t.keys,t);return[...e.values()]}var bn=p(z(),1);var Vi=400,Di=120;function zi(e,t){switch(t.kind){case"begin":return{...e,status:"building",started:t.at??e.started,machine:t.machine??e.machine};case"phase":return{
...e,phase:t.phase??"",epoch:t.epoch??e.epoch,epochs:t.epochs??e.epochs};case"log":return{...e,log:[...e.log,t.line??""].slice(-Vi)};case"stop":return{...e,status:t.
status??"done",seconds:t.seconds??e.seconds};case"end":return e}}function ji(e,t){return e.map(n=>{if(n.key!==t.key)return n;if(t.kind==="end")return{...n,status:t.
status??"done"};let r=n.stages.map(s=>s.derivation===t.derivation?zi(s,t):s);return{...n,stages:r}})}var gr=e=>e.status==="done"||e.status==="there";function yn(e,t){
return gr(e)?1:e.status!=="building"?null:e.epoch!==null&&e.epochs?Math.min(1,e.epoch/e.epochs):e.earlier&&e.started!==null?Math.min(.97,(t-e.started)/e.earlier):
null}var It=[],ys=new Map,lt,gn=!1,bs,hr=new Set,wn=e=>(performance.now()-(ys.get(e.key)??performance.now()-e.age*1e3))/1e3;function hn(){bs??=setTimeout(()=>{bs=
void 0;for(let e of[...hr])e()},Di)}var Bi={project:["project"],pipelines:["pipeline","project"],runs:["runs","run/","series","pipeline/"],store:["store"]};function ws(){
he()||lt||(lt=new EventSource("api/live"),lt.addEventListener("open",()=>{gn&&ce(""),gn=!1,hn()}),lt.addEventListener("error",()=>{gn=!0,hn()}),lt.addEventListener(
"builds",e=>{It=JSON.parse(e.data);for(let t of It)ys.set(t.key,performance.now()-t.age*1e3);hn()}),lt.addEventListener("change",e=>{It=ji(It,JSON.parse(e.data)),
hn()}),lt.addEventListener("changed",e=>{let{what:t}=JSON.parse(e.data);for(let n of t.flatMap(r=>Bi[r]??[]))ce(n)}))}function xn(){let[,e]=(0,bn.useReducer)(t=>t+
1,0);return(0,bn.useEffect)(()=>{let t=()=>e();return hr.add(t),()=>{hr.delete(t)}},[]),{builds:It,lost:gn}}var vn=p(z(),1),Hi=e=>{try{return decodeURIComponent(e)}catch{return e}};function Wi(e){let t=e.replace(/^#?\/?/,""),n=t.indexOf("?");return{path:(n<0?t:t.slice(
0,n)).split("/").filter(Boolean).map(Hi),query:new URLSearchParams(n<0?"":t.slice(n+1))}}var xs=e=>encodeURIComponent(e).replace(/%(20|2C|2F|3A|3D|40)/g,(t,n)=>n===
"20"?"+":decodeURIComponent(t));function Ki(e){return e==null||e===""||e===!1?null:e===!0?"1":Array.isArray(e)?e.length?e.map(t=>xs(String(t).replace(/[\\,]/g,"\
\\$&"))).join(","):null:xs(String(e))}function M(e,t={}){let n=Object.entries(t).flatMap(([s,o])=>{let i=Ki(o);return i===null?[]:[`${encodeURIComponent(s)}=${i}`]});
return`#/${e.map(s=>encodeURIComponent(String(s))).join("/")}${n.length?`?${n.join("&")}`:""}`}function vs(e){if(!e)return[];let t=[""];for(let n=0;n<e.length;n++)
e[n]===","?t.push(""):t[t.length-1]+=e[n]==="\\"&&n+1<e.length?e[++n]:e[n];return t}var re=(e="")=>({read:t=>t??e,write:t=>t===e?null:t}),Sn=()=>({read:e=>e==="\
1",write:e=>e||null}),Me=(e,...t)=>({read:n=>[e,...t].find(r=>r===n)??e,write:n=>n===e?null:n}),ze=()=>({read:vs,write:e=>e}),Ct=()=>({read:e=>[...new Set(vs(e).
map(Number))].filter(t=>Number.isInteger(t)&&t>0),write:e=>e}),Ss=(e,t=-1/0,n=1/0)=>({read:r=>{let s=r===null||r===""?e:Number(r);return Number.isFinite(s)?Math.
min(n,Math.max(t,s)):e},write:r=>r===e?null:r});function Vt(e,t){let n=Object.keys(e);return Object.fromEntries(n.map(r=>[r,e[r].read(t.get(r))]))}function _i(e,t){
let n=Object.keys(e);return Object.fromEntries(n.map(r=>[r,e[r].write(t[r])]))}var br=new Set,yr;function ks(){yr=void 0;for(let e of[...br])e()}typeof window<"\
u"&&window.addEventListener("hashchange",ks);var Dt=()=>yr??=Wi(location.hash);function $e(e,{replace:t=!1}={}){e!==location.hash&&(t?(history.replaceState(null,
"",e),ks()):(location.hash=e,yr=void 0))}function wr(){let[,e]=(0,vn.useReducer)(t=>t+1,0);return(0,vn.useEffect)(()=>{let t=()=>e();return br.add(t),()=>{br.delete(
t)}},[]),Dt()}function Re(e){let{query:t}=wr(),n=(r,s={})=>{let o=Dt(),i={...Vt(e,o.query),...r},a=[...o.query].filter(([l])=>!(l in e));$e(M(o.path,{...Object.
fromEntries(a),..._i(e,i)}),s)};return[Vt(e,t),n]}var kn=p(z(),1),xr="stagedml-theme",vr=new Set,Cs=()=>window.matchMedia("(prefers-color-scheme: dark)");function Ui(){try{let e=localStorage.getItem(xr);return e===
"light"||e==="dark"?e:"system"}catch{return"system"}}var zt="system",$s=()=>zt==="dark"||zt==="system"&&Cs().matches;function Sr(){document.documentElement.dataset.
theme=$s()?"dark":"light";for(let e of[...vr])e()}function Es(){zt=Ui(),Cs().addEventListener("change",Sr),Sr()}function Ts(e){zt=e;try{e==="system"?localStorage.
removeItem(xr):localStorage.setItem(xr,e)}catch{}Sr()}function Cn(){let[,e]=(0,kn.useReducer)(t=>t+1,0);return(0,kn.useEffect)(()=>{let t=()=>e();return vr.add(
t),()=>{vr.delete(t)}},[]),{theme:zt,dark:$s()}}var $n=p(z(),1),ct=p(g(),1);function $t(e){let t=(0,$n.useRef)(null);return(0,$n.useEffect)(()=>{let n=t.current;return n.showModal(),()=>n.close()},[]),(0,ct.jsx)(
"dialog",{ref:t,class:"dialog","aria-label":e.title,onCancel:n=>{n.preventDefault(),e.close()},onClick:n=>{n.target===t.current&&e.close()},children:(0,ct.jsxs)(
"div",{class:"dialog-inside",children:[(0,ct.jsxs)("header",{class:"dialog-head",children:[(0,ct.jsx)("h2",{children:e.title}),(0,ct.jsx)("button",{type:"button",
class:"button button-quiet",onClick:e.close,"aria-label":"Close",children:"✕"})]}),e.children]})})}var we=p(g(),1);function Q(e){return(0,we.jsxs)("div",{class:"state",children:[(0,we.jsx)("p",{class:"state-title",children:e.title}),e.children&&(0,we.jsx)("di\
v",{class:"state-text",children:e.children})]})}function Gi(e){return(0,we.jsxs)("div",{class:"state state-loading",role:"status",children:[(0,we.jsx)("span",{class:"\
spinner","aria-hidden":"true"}),(0,we.jsx)("span",{children:e.what??"Loading"})]})}function kr(e){return(0,we.jsxs)("div",{class:"state state-failed",role:"aler\
t",children:[(0,we.jsx)("p",{class:"state-title",children:"This cannot be shown"}),(0,we.jsx)("p",{class:"state-text",children:e.error.message}),e.retry&&(0,we.jsx)(
"button",{type:"button",class:"button",onClick:e.retry,children:"Try again"})]})}function ee(e){let{answer:t}=e;return t.value!==void 0?(0,we.jsxs)(we.Fragment,
{children:[t.state==="failed"&&(0,we.jsxs)("p",{class:"notice notice-bad",role:"alert",children:["What follows may be old: ",t.error.message]}),e.children(t.value)]}):
t.state==="failed"?(0,we.jsx)(kr,{error:t.error,...e.retry?{retry:e.retry}:{}}):(0,we.jsx)(Gi,{...e.what?{what:e.what}:{}})}var Et=p(z(),1);var qi=/\x1b\[[0-9;:?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,ie=e=>e.replace(qi,""),Ce=(e,t)=>e.
length>t?`${e.slice(0,t-1)}…`:e;var Ee=p(g(),1),Rs=400,Yi=2e3;function b(e){let t=ie(e.text);return(0,Ee.jsx)("bdi",{class:`name ${e.class??""}`,title:Ce(e.title??t,Yi),children:Ce(t,Rs)})}function Fe(e){
let t=/^(.*\/)([a-z0-9]{32})-(.*)$/.exec(e.path);return t?(0,Ee.jsxs)("bdi",{class:"name mono",title:e.path,children:[(0,Ee.jsxs)("span",{class:"dim",children:[
t[2].slice(0,7),"…-"]}),Ce(ie(t[3]),Rs)]}):(0,Ee.jsx)(b,{text:e.path,class:"mono"})}function ut(e){return e.time?(0,Ee.jsx)("time",{dateTime:e.time,title:`${Ae(
e.time)} (${e.time})`,class:"nowrap",children:e.ago?fs(e.time):Ae(e.time)}):null}async function Zi(e){try{return await navigator.clipboard.writeText(e),!0}catch{
let t=document.createElement("textarea");t.value=e,t.className="offscreen",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}}function Ue(e){let[t,n]=(0,Et.useState)(""),r=(0,Et.useRef)(void 0);return(0,Et.useEffect)(()=>()=>clearTimeout(r.current),[]),(0,Ee.jsx)("button",{type:"but\
ton",class:"button button-small",onClick:async()=>{n(await Zi(e.text)?"Copied":"Select and copy it by hand"),clearTimeout(r.current),r.current=setTimeout(()=>n(
""),1600)},"aria-live":"polite",children:t||e.label||"Copy"})}function Tt(e){return(0,Ee.jsxs)("div",{class:"command",children:[(0,Ee.jsx)("code",{tabIndex:0,children:e.
text}),(0,Ee.jsx)(Ue,{text:e.text})]})}function mt(e){return(0,Ee.jsx)("dl",{class:"facts",children:e.children})}function W(e){return e.children===null||e.children===
void 0||e.children===""?null:(0,Ee.jsxs)("div",{children:[(0,Ee.jsx)("dt",{children:e.name}),(0,Ee.jsx)("dd",{children:e.children})]})}var Hn=p(z(),1);var pt=p(z(),1);var je=p(z(),1),Xs=p(Ls(),1);var Ps=["solid","dashed","dotted"];function As(){let e=getComputedStyle(document.documentElement),t=n=>e.getPropertyValue(`--${n}`).trim();return{text:t("text"),
muted:t("muted"),line:t("line"),surface:t("surface"),raised:t("raised"),accent:t("accent"),font:t("font"),series:[1,2,3,4,5,6,7,8].map(n=>t(`series-${n}`)),ramp:[
1,2,3].map(n=>t(`ramp-${n}`))}}function Ns(e,t){let n=Math.floor(t/e.series.length);return{color:e.series[t%e.series.length],type:Ps[n%Ps.length]}}var me=p(g(),1),Cr=500,Js=560;function jt(e){let t=(0,je.useRef)(null),n=(0,je.useRef)(null),r=(0,je.useRef)(!1),s=(0,je.useRef)(e);s.current=e;let{dark:o}=Cn(),
i=()=>{if(!t.current||!n.current)return;r.current=t.current.clientWidth<Js;let a=s.current.option(As(),r.current);n.current.setOption(a,{notMerge:!0}),s.current.
drawn?.(n.current)};return(0,je.useEffect)(()=>{let a=t.current,l=(0,Xs.init)(a,void 0,{renderer:"canvas"});n.current=l,s.current.ready?.(l);let c=new ResizeObserver(
()=>{l.resize(),a.clientWidth<Js!==r.current&&i()});return c.observe(a),()=>{c.disconnect(),l.dispose(),n.current=null}},[]),(0,je.useEffect)(i,[o,...e.follows]),
(0,me.jsx)("div",{ref:t,class:"drawing",style:{height:`${e.height}px`},role:"img","aria-label":e.label})}function Bt(e){let[t,n]=(0,je.useState)(!1);return(0,me.jsxs)(
"figure",{class:"panel chart-figure",children:[(0,me.jsxs)("figcaption",{class:"panel-head",children:[(0,me.jsx)("h3",{children:(0,me.jsx)(b,{text:e.title})}),e.
note&&(0,me.jsx)("span",{class:"muted figure-note",children:e.note}),(0,me.jsx)("button",{type:"button",class:"button button-quiet button-small","aria-label":`${e.
title}: show the ${t?"chart":"table"}`,onClick:()=>n(!t),children:t?"Chart":"Table"})]}),t?(0,me.jsx)(Qi,{...e.table(),label:e.title}):e.children]})}function Qi(e){
return(0,me.jsxs)("div",{class:"figure-table",tabIndex:0,role:"region","aria-label":e.label,children:[(0,me.jsxs)("table",{class:"table",children:[(0,me.jsx)("t\
head",{children:(0,me.jsx)("tr",{children:e.columns.map((t,n)=>(0,me.jsx)("th",{scope:"col",children:(0,me.jsx)(b,{text:t})},n))})}),(0,me.jsx)("tbody",{children:e.
rows.slice(0,Cr).map((t,n)=>(0,me.jsx)("tr",{children:t.map((r,s)=>(0,me.jsx)("td",{children:(0,me.jsx)(b,{text:r})},s))},n))})]}),e.rows.length>Cr&&(0,me.jsxs)(
"p",{class:"muted figure-more",children:["The first ",Cr," of ",e.rows.length,"."]})]})}var dt=9,Fs=e=>Array.isArray(e)?e:[e],Ie=(e,t=48)=>Ce(ie(e).replace(/\s+/g," "),t),ea={left:8,right:18,top:14,bottom:8,outerBoundsMode:"same",outerBoundsContain:"\
all"};function Ht(e,t,n={}){return{animation:!1,textStyle:{fontFamily:e.font,fontSize:12,color:e.text},tooltip:{renderMode:"richText",confine:!0,backgroundColor:e.
raised,borderColor:e.line,borderWidth:1,padding:[8,10],textStyle:{color:e.text,fontSize:12,fontFamily:e.font,lineHeight:17},...t},grid:{...ea,...n}}}var $r=e=>typeof e==
"number"?Z(e,4):Ie(String(e),18);function Mt(e,t){return{axisLine:{lineStyle:{color:e.line}},axisTick:{lineStyle:{color:e.line}},axisLabel:{color:e.muted,fontSize:11,
hideOverlap:!0,formatter:$r},splitLine:{lineStyle:{color:e.line,width:.7}},nameTextStyle:{color:e.muted,fontSize:11},...t}}var En=(e,t)=>({name:Ie(e),nameLocation:"\
middle",nameGap:t}),Tn=e=>e.larger_is_better===null?"":e.larger_is_better?" ↑":" ↓",Wt=e=>e.some(t=>t!==null&&typeof t!="number"),Kt=e=>Ie(U(e),60);function Er(e){
let t=[...new Set(e.filter(n=>n!=null))];return t.sort((n,r)=>typeof n=="number"&&typeof r=="number"?n-r:String(n).localeCompare(String(r),"en",{numeric:!0})),[
...new Set(t.map(Kt))]}function Mn(e){let t=1/0,n=0;for(let r of e)if(r!=null){if(typeof r!="number"||r<=0)return!1;t=Math.min(t,r),n=Math.max(n,r)}return n>=t*
100}function Tr(e,t,n,r){let s=1/0,o=-1/0;for(let i of n)s=Math.min(s,i),o=Math.max(o,i);return{type:"continuous",dimension:r,min:s,max:o===s?s+1:o,calculable:!1,
right:0,top:"middle",itemWidth:10,itemHeight:120,text:[Z(o,4),Z(s,4)],textStyle:{color:e.muted,fontSize:11},inRange:{color:t.larger_is_better===!1?[...e.ramp].reverse():
e.ramp},outOfRange:{color:e.line}}}function Is(e,t){if(t<=0)return[...e];let n=0,r=0;return e.map(s=>(n=n*t+s,r=r*t+1,n/r))}function Vs(e,t,n){let r=new Map,s=e.flatMap((a,l)=>{let{color:c,type:u}=Ns(n,t.place(a)),m=t.by==="epoch"&&a.epochs?a.epochs:a.steps,d=t.isNear(a),h=d===!1,$=(C,T,H,ne)=>({
type:"line",id:C,name:C,z:d?4:2,showSymbol:a.values.length===1,symbolSize:7,sampling:"lttb",itemStyle:{color:c},lineStyle:{color:c,type:u,width:H,opacity:h?ne*.18:
ne},emphasis:{disabled:!0},data:T.map((k,B)=>[m[B],t.log&&k<=0?null:k])});r.set(`c${l}`,Ie(t.name(a)));let v=$(`c${l}`,Is(a.values,t.smooth),d?2.6:1.8,1);return t.
smooth>0?[{...$(`r${l}`,a.values,1,.25),silent:!0},v]:[v]}),o=new Set(e.map(a=>a.unit)),i=t.by==="epoch"?"epoch":o.size===1?[...o][0]:"step";return{...Ht(n,{trigger:"\
axis",axisPointer:{type:"line",lineStyle:{color:n.muted,width:1},snap:!0},formatter:a=>ta(a,r,i)}),xAxis:Mt(n,{type:"value",min:"dataMin",max:"dataMax",splitLine:{
show:!1},...En(i,22)}),yAxis:Mt(n,{type:t.log?"log":"value",scale:!0}),dataZoom:[{type:"inside",zoomOnMouseWheel:"ctrl",moveOnMouseMove:"shift",moveOnMouseWheel:!1}],
series:s}}function ta(e,t,n){let r=Fs(e),s=new Map;for(let{seriesName:a="",value:l}of r){let c=Array.isArray(l)?l[1]:void 0;t.has(a)&&typeof c=="number"&&s.set(
a,c)}let o=[...s].sort((a,l)=>l[1]-a[1]),i=o.slice(0,dt).map(([a,l])=>`${Z(l,6)}  ${t.get(a)}`);return o.length>dt&&i.push(`… and ${o.length-dt} more`),[`${n}\
 ${U(r[0]?.axisValue)}`,...i].join(`
`)}function Ds(e){let t=new Map;for(let{run:r,stage:s}of e)t.set(r,(t.get(r)??new Set).add(s));let n=t.size===1;return({run:r,stage:s,label:o})=>{let i=t.get(r).size>
1,a=o||(n?"":`run ${r}`),l=i||!a?[a,s].filter(Boolean).join(" · "):a;return{key:i?`${r}/${s}`:`${r}`,name:l}}}var Y=p(g(),1),na=200;function ra(e,t){let n=[...new Set(e.flatMap(i=>i.steps))].sort((i,a)=>i-a),r=Math.ceil(n.length/na),s=n.filter((i,a)=>a%r===0||a===n.length-
1),o=e.map(i=>new Map(i.steps.map((a,l)=>[a,i.values[l]])));return{columns:[e[0]?.unit??"step",...e.map(i=>t(i).name)],rows:s.map(i=>[Z(i),...o.map(a=>a.has(i)?
Z(a.get(i),6):"")])}}function sa(e){let t=new Map;for(let o of e){let i=t.get(o.metric);i?i.push(o):t.set(o.metric,[o])}let n=o=>o.replace(/^val(idation)?[_.-]/,
""),r=[...t.keys()],s=new Map;return r.forEach((o,i)=>s.set(n(o),s.get(n(o))??i)),r.sort((o,i)=>s.get(n(o))-s.get(n(i))||o.length-i.length),new Map(r.map(o=>[o,
t.get(o)]))}function Rn(e){let{curves:t,state:n,set:r}=e,[s,o]=(0,pt.useState)(null),i=(0,pt.useMemo)(()=>Ds(t),[t]),a=(0,pt.useMemo)(()=>new Map(t.map(i).map(({
key:m,name:d})=>[m,d])),[t,i]),l=(0,pt.useMemo)(()=>new Map([...a.keys()].map((m,d)=>[m,d])),[a]),c=(0,pt.useMemo)(()=>sa(t),[t]),u=new Set(n.hidden);return(0,Y.jsxs)(
"div",{class:"stack",children:[(0,Y.jsx)(ia,{epochs:t.some(m=>m.epochs),state:n,set:r}),a.size>1&&(0,Y.jsx)("ul",{class:"legend","aria-label":"Trainings",children:[
...a].map(([m,d])=>(0,Y.jsx)("li",{children:(0,Y.jsxs)("button",{type:"button",class:"legend-item","aria-pressed":!u.has(m),title:"Show or hide",onClick:()=>r({
hidden:u.has(m)?n.hidden.filter(h=>h!==m):[...n.hidden,m]}),onMouseEnter:()=>o(m),onMouseLeave:()=>o(null),onFocus:()=>o(m),onBlur:()=>o(null),children:[(0,Y.jsx)(
Mr,{place:l.get(m)}),(0,Y.jsx)(b,{text:d})]})},m))}),(0,Y.jsx)("div",{class:"charts",children:[...c].map(([m,d])=>(0,Y.jsx)(oa,{metric:m,curves:d,state:n,near:s!==
null&&!u.has(s)?s:null,places:l,trainingOf:i},m))})]})}function oa(e){let{metric:t,state:n,near:r,places:s,trainingOf:o}=e,i=e.curves.filter(u=>!n.hidden.includes(
o(u).key)),a=n.by==="epoch"&&e.curves.every(u=>u.epochs)?"epoch":"step",l=n.log&&i.some(u=>u.values.some(m=>m<=0)),c={log:n.log,smooth:n.smooth,by:a,place:u=>s.
get(o(u).key)??0,name:u=>o(u).name,isNear:u=>r===null?null:o(u).key===r};return(0,Y.jsx)(Bt,{title:t,note:l?"values that are not positive are left out":void 0,table:()=>ra(
i,o),children:(0,Y.jsx)(jt,{height:260,label:`${t}: ${i.length} curve${i.length===1?"":"s"}`,follows:[e.curves,n.log,n.smooth,a,n.hidden.join(),r],option:u=>Vs(
i,c,u)})})}function ia(e){let{state:t,set:n}=e;return(0,Y.jsxs)("div",{class:"chart-bar",children:[(0,Y.jsx)(On,{log:t.log,set:r=>n({log:r})}),(0,Y.jsxs)("label",
{class:"field",children:["smoothing",(0,Y.jsx)("input",{type:"range",min:"0",max:"0.98",step:"0.02",value:t.smooth,onInput:r=>n({smooth:Number(r.currentTarget.value)},
{replace:!0})}),(0,Y.jsx)("output",{class:"smooth-value",children:Z(t.smooth,2)})]}),e.epochs&&(0,Y.jsxs)("label",{class:"field",children:["by",(0,Y.jsxs)("sele\
ct",{class:"input",value:t.by,onChange:r=>n({by:r.currentTarget.value}),children:[(0,Y.jsx)("option",{value:"step",children:"step"}),(0,Y.jsx)("option",{value:"\
epoch",children:"epoch"})]})]})]})}function On(e){return(0,Y.jsxs)("label",{class:"field",children:[(0,Y.jsx)("input",{type:"checkbox",checked:e.log,onChange:t=>e.
set(t.currentTarget.checked)}),e.label??"log scale"]})}function Mr(e){let t=Math.floor(e.place/8)%3;return(0,Y.jsx)("svg",{class:`swatch series-${e.place%8+1}`,
viewBox:"0 0 18 8",width:"18",height:"8","aria-hidden":"true",children:(0,Y.jsx)("path",{d:"M1 4h16","stroke-dasharray":["none","5 3","2 2"][t]})})}var aa=e=>e===void 0?"":JSON.stringify(e,(t,n)=>la(n)),la=e=>e!==null&&typeof e=="object"&&!Array.isArray(e)?Object.fromEntries(Object.entries(e).sort(([t],[n])=>t<
n?-1:1)):e,ca=e=>new Set(e.map(aa)).size>1;function Ln(e){return[...new Set(e.flatMap(n=>[...n.keys()]))].map(n=>{let r=e.map(s=>s.get(n));return{name:n,values:r,
differs:ca(r)}})}function ua(e){let t=new Set(e.stages.map(s=>s.stage)),n=Object.entries(e.settings).filter(([s])=>!s.includes(".")&&!t.has(s)),r=e.stages.flatMap(
s=>Object.entries(s.config).map(([o,i])=>[`${s.stage}.${o}`,i]));return new Map([...n,...r])}function ma(e){return new Map(e.stages.flatMap(t=>t.packages.map(n=>[
`${n.name} (${t.environment??"no environment"})`,n.version])))}var da=["pipeline","variant","target","status","time","seconds","commit","branch","dirty","host",
"user","sandboxed"];function pa(e){let t=[...new Set(e.stages.map(n=>n.interpreter).filter(Boolean))];return new Map([...da.map(n=>[n,e.head[n]]),["nix",e.nix],
["interpreter",t]])}function fa(e,t,n){return e===null||t===null||n===null?null:t===e?"same":t>e===n?"better":"worse"}function ha(e,t,n){let r=t[0]??null,s=t.map(
(l,c)=>c===0||l===null||r===null?null:l-r),o=t.filter(l=>l!==null),i=n===null||o.length<2?null:n?Math.max(...o):Math.min(...o),a=t.some(l=>l!==r);return{name:e,
larger_is_better:n,values:t,differs:a,changes:s,ratios:s.map(l=>l===null||!r?null:l/Math.abs(r)),verdicts:t.map((l,c)=>c===0?null:fa(r,l,n)),best:t.map(l=>a&&l!==
null&&l===i)}}function zs(e,t){let n=new Map(t.map(o=>[o.name,o.larger_is_better])),r=e.map(o=>new Map(o.stages.flatMap(i=>Object.entries(i.metrics).map(([a,l])=>[
`${i.stage}.${a}`,l])))),s=new Set(r.flatMap(o=>[...o.keys()]));return{parameters:Ln(e.map(ua)),metrics:[...s].map(o=>ha(o,r.map(i=>i.get(o)??null),n.get(o)??null)),
packages:Ln(e.map(ma)),facts:Ln(e.map(pa)),outputs:Ln(e.map(o=>new Map(o.stages.map(i=>[i.stage,i.output]))))}}var ga=e=>Array.isArray(e)&&e.length>0&&e.length<=200&&e.every(t=>Array.isArray(t)&&t.length===e.length&&t.every(n=>typeof n=="number"&&Number.isFinite(n)));function js(e){
if(typeof e!="object"||e===null)return[];let{classes:t,matrix:n,splits:r}=e;return(n!==void 0?[["",n]]:Object.entries(r??{})).flatMap(([o,i])=>{if(!ga(i))return[];
let a=Array.isArray(t)&&t.length===i.length?t.map(String):i.map((l,c)=>String(c));return[{split:o,classes:a,matrix:i}]})}var _t=e=>e.stages.flatMap(t=>t.files.filter(
n=>/(^|\/)confusion[^/]*\.json$/.test(n.path)&&n.size<1e6).map(n=>({stage:t.stage,output:t.output,path:n.path})));var Pn={log:Sn(),smooth:Ss(0,0,.98),by:Me("step","epoch"),hidden:ze()},An=({log:e,smooth:t,by:n,hidden:r})=>({log:e,smooth:t,by:n,hidden:r});var Te=class extends Error{constructor(n,r){super(n);this.position=r}position},ba=100,ya=300,Rr=/\s*(?:(?<text>"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')|(?<sign>==|!=|<=|>=|<|>|~|\(|\)|\[|\]|,)|(?<word>[^\s"'=!<>~()[\],]+))/y,
wa=/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/,Or={true:!0,false:!1,none:null},Bs=["==","!=","<","<=",">",">=","~"],Ks=["and","or","not","in"],xa=new Set(
[...Ks,...Object.keys(Or)]);function va(e){let t=[],n=e.trimEnd().length,r=0;for(;r<n;){Rr.lastIndex=r;let s=Rr.exec(e);if(!s){let a=r+e.slice(r).length-e.slice(
r).trimStart().length,l=e[a];throw l==='"'||l==="'"?new Te("this quotation mark is not closed",a):new Te(l==="="?"a comparison is written ==":`'${l}' means noth\
ing here`,a)}let o=s.groups,i=["text","sign","word"].find(a=>o[a]!==void 0);r=Rr.lastIndex,t.push({kind:i,text:o[i],position:r-o[i].length})}return t.push({kind:"\
end",text:"",position:n}),t}var Hs=e=>e.kind==="text"?e.text.slice(1,-1).replace(/\\([\\"'])/g,"$1"):e.text,Lr=class{tokens;at=0;depth=0;constructor(t){this.tokens=
va(t)}get token(){return this.tokens[this.at]}error(t,n=this.token){return new Te(t,n.position)}take(...t){let{kind:n,text:r}=this.token;return n!=="sign"&&n!==
"word"||!t.includes(r)?!1:(this.at+=1,!0)}whole(){let t=this.anyOf();if(this.token.kind!=="end")throw this.error("'and' or 'or' is missing here, or this is too \
much");return t}anyOf(){let t=[this.allOf()];for(;this.take("or");)t.push(this.allOf());return t.length===1?t[0]:{kind:"or",conditions:t}}allOf(){let t=[this.one()];
for(;this.take("and");)t.push(this.one());return t.length===1?t[0]:{kind:"and",conditions:t}}one(){let t=this.token;this.deeper();let n;if(this.take("not"))n={kind:"\
not",condition:this.one()};else if(this.take("(")){if(n=this.anyOf(),!this.take(")"))throw this.error("this parenthesis is not closed",t)}else n=this.comparison();
return this.depth-=1,n}deeper(){if(this.depth+=1,this.depth>ba)throw this.error("this is nested too deeply")}comparison(){let t=this.token;if(t.kind!=="word"&&t.
kind!=="text"||t.kind==="word"&&xa.has(t.text))throw this.error("the name of a parameter, a metric or a fact is missing here");this.at+=1;let n=Hs(t),{position:r}=t,
s=this.token,o=()=>({kind:"comparison",name:n,operator:"in",value:this.list(),position:r});if(this.take("in"))return o();if(this.take("not")){if(!this.take("in"))
throw this.error("'in' is missing here");return{kind:"not",condition:o()}}if(!this.take(...Bs)){if(s.kind==="sign"&&(s.text==="["||s.text===","))throw this.error(
`one of ${Bs.join(", ")} or in is missing here`);return{kind:"has",name:n,position:r}}let i=this.token,a=this.value();if(s.text==="~")Sa(a,i);else if(/[<>]/.test(
s.text)&&typeof a!="string"&&typeof a!="number")throw this.error(`${s.text} compares with a number or a text`,i);return{kind:"comparison",name:n,operator:s.text,
value:a,position:r}}value(){let t=this.token;if(t.kind==="sign"&&t.text==="[")return this.list();if(t.kind==="end"||t.kind==="sign")throw this.error("a value is\
 missing here");if(this.at+=1,t.kind==="text")return Hs(t);if(Ks.includes(t.text))throw this.error("a value is missing here",t);if(Object.hasOwn(Or,t.text))return Or[t.
text];if(!wa.test(t.text))return t.text;let n=Number(t.text);if(t.text.length>ya||!Number.isFinite(n))throw this.error("this number is too large",t);return n}list(){
let t=this.token,n=t.kind!=="sign"?void 0:t.text==="["?"]":t.text==="("?")":void 0;if(!n)throw this.error("'in' wants a list, as [adam, sgd]");this.at+=1,this.deeper();
let r=[];for(;!this.take(n);)if(r.push(this.value()),!this.take(",")&&this.token.text!==n)throw this.error("this list is not closed",t);return this.depth-=1,r}};
function Sa(e,t){if(typeof e!="string")throw new Te("~ compares with a regular expression, in quotes",t.position);try{new RegExp(e,"u")}catch{throw new Te("not \
a regular expression",t.position)}}var _s=e=>e.trim()?new Lr(e).whole():null;function Jn(e,t=new Map){if(e.kind==="not")return Jn(e.condition,t);if(e.kind==="an\
d"||e.kind==="or")for(let n of e.conditions)Jn(n,t);else t.has(e.name)||t.set(e.name,e.position);return t}var ft=e=>e==null;function Nn(e,t){return ft(e)||ft(t)?
ft(e)&&ft(t):Array.isArray(e)&&Array.isArray(t)?e.length===t.length&&e.every((n,r)=>Nn(n,t[r])):e===t}var Ws=e=>Array.isArray(e)?e:ft(e)?[]:[e],ka=e=>typeof e==
"string"?e:JSON.stringify(e),Ca={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,">":(e,t)=>e>t,">=":(e,t)=>e>=t};function $a(e,t){switch(e){case"in":return n=>Ws(n).some(r=>t.
some(s=>Nn(r,s)));case"~":{let n=new RegExp(t,"u");return r=>Ws(r).some(s=>n.test(ka(s)))}case"==":return n=>Nn(n,t);case"!=":return n=>!ft(n)&&!Nn(n,t);default:{
let n=Ca[e],r=typeof t;return s=>typeof s===r&&n(s,t)}}}function Xn(e,t){if(e.kind==="comparison"){let r=t(e.name,e.position),s=$a(e.operator,e.value);return o=>s(
r(o))}if(e.kind==="has"){let r=t(e.name,e.position);return s=>{let o=r(s);return!ft(o)&&o!==!1}}if(e.kind==="not"){let r=Xn(e.condition,t);return s=>!r(s)}let n=e.
conditions.map(r=>Xn(r,t));return e.kind==="and"?r=>n.every(s=>s(r)):r=>n.some(s=>s(r))}var Ea=["number","seconds"],Ta=["dirty","sandboxed"],Ma=["time","project","pipeline","variant","target","status","commit","branch","host","user","output"],Ra=["\
building","done","missed","failed","interrupted"],Oa=[40,64];function Fn(e){if(e.kind==="not")Fn(e.condition);else if(e.kind==="and"||e.kind==="or")e.conditions.
forEach(Fn);else if(e.kind==="comparison"&&e.operator!=="~"){let{name:t,operator:n,value:r,position:s}=e;for(let o of n==="in"&&Array.isArray(r)?r:[r]){let i=o===
null?null:La(t,n,o);if(i)throw new Te(i,s)}}}function La(e,t,n){if(e==="pins")return t==="in"?null:"a run may have several pins: pins in [NAME]";if(Ea.includes(
e))return typeof n=="number"?null:`'${e}' is a number`;if(Ta.includes(e))return typeof n=="boolean"?null:`'${e}' is true or false`;if(!Ma.includes(e))return null;
let r=["==","!=","in"].includes(t);return e==="commit"&&r&&!(typeof n=="string"&&Oa.includes(n.length))?"commits are compared whole; of the beginning: commit ~ \
'^0ae8d25'":typeof n!="string"?`'${e}' is a text`:e==="status"&&r&&!Ra.includes(n)?`no run is called '${n}'`:null}var Gs=["number","time","pipeline","status","seconds","variant","target","commit","branch","dirty","host","user","sandboxed","output","pins"],Us=new WeakMap;function ge(e,t){
let n=Us.get(e);n||Us.set(e,n=new Map);let r=n.get(t);return r||(t==="dirty"?r=e.rows.dirty.map(s=>s!==null):t==="pins"?r=e.rows.pins.map(s=>s.length?s:null):Object.
hasOwn(e.rows,t)&&t!=="settings"?r=e.rows[t]:Object.hasOwn(e.values,t)&&(r=e.values[t]),r&&n.set(t,r)),r}var Ut=class extends Error{},Ge=e=>e==null;function Pr(e,t){
let n=ge(e,t);if(n)return o=>n[o];let r=e.columns.map(o=>o.name).filter(o=>o.endsWith(`.${t}`));if(!r.length)throw new Ut(`no run has '${t}'`);let s=r.map(o=>ge(
e,o)??[]);if(s.length>1&&Pa(s,e.rows.number.length))throw new Ut(`'${t}' may be ${r.slice(0,6).join(" or ")}`);return o=>s.find(i=>!Ge(i[o]))?.[o]}function Pa(e,t){
for(let n=0;n<t;n++){let r;for(let s of e){let o=s[n];if(!Ge(o)){if(Ge(r))r=o;else if(o!==r&&JSON.stringify(o)!==JSON.stringify(r))return!0}}}return!1}function Rt(e,t){
let n=_s(t),r=e.rows.number.map((s,o)=>o);if(!n)return r;Fn(n);for(let[s,o]of Jn(n))try{Pr(e,s)}catch(i){throw i instanceof Ut?new Te(i.message,o):i}return r.filter(
Xn(n,s=>Pr(e,s)))}var In=e=>typeof e=="number"||typeof e=="boolean"?0:typeof e=="string"?1:2;function Aa(e,t){let n=In(e)-In(t);if(n)return n;if(In(e)===0)return Number(
e)-Number(t);let[r,s]=In(e)===1?[e,t]:[JSON.stringify(e),JSON.stringify(t)];return r<s?-1:r>s?1:0}function Vn(e,t,n){let r=[...t];for(let s of[...n].reverse()){
let o=s.startsWith("-"),i;try{i=Pr(e,o?s.slice(1):s)}catch{continue}let a=new Map(r.map(c=>[c,i(c)])),l=r.filter(c=>!Ge(a.get(c)));l.sort((c,u)=>(o?-1:1)*Aa(a.get(
c),a.get(u))),r=[...l,...r.filter(c=>Ge(a.get(c)))]}return r}function qs(e,t,n){if(e.larger_is_better===null)return;let r;for(let s of n){let o=t[s];typeof o!="\
number"||!Number.isFinite(o)||(r===void 0||(e.larger_is_better?o>r:o<r))&&(r=o)}return r}function ht(e,t){let n,r;for(let s of t){let o=e[s];if(Ge(o)||o===r)continue;
r=o;let i=JSON.stringify(o);if(n!==void 0&&i!==n)return 2;n=i}return n===void 0?0:1}var Na=200;function Ja(e,t,n){let r=ge(e,t)??[],s=new Map;for(let o of n){let i=r[o];
if(Ge(i))continue;let a=e.rows.pipeline[o],l=s.get(a);if(l===void 0)s.set(a,i);else if(i!==l&&JSON.stringify(i)!==JSON.stringify(l))return!0}return!1}var Gt=e=>e.
slice(e.indexOf(".")+1);function Ys(e,t,n){let r=Math.max(1,Math.floor(n.length/Na)),s=new Map(t.map(l=>{let c=ge(e,l.name)??[],u=[];for(let m=0;m<n.length;m+=r){
let d=c[n[m]];u.push(Ge(d)?null:JSON.stringify(d))}return[l,u]})),o=l=>s.get(l).filter(c=>c!==null).length,i=new Map;for(let l of[...t].sort((c,u)=>o(u)-o(c))){
let c=i.get(Gt(l.name))??[],u=s.get(l);c.some(d=>{let h=s.get(d);return u.every(($,v)=>$===null||h[v]===null||$===h[v])})||i.set(Gt(l.name),[...c,l])}let a=new Set(
[...i.values()].flat());return t.filter(l=>a.has(l))}var qt=e=>/(bytes|seconds)$/.test(e);function Ar(e,t){return Ys(e,e.columns.filter(s=>s.kind==="metric"),t).
flatMap(s=>{let o=ht(ge(e,s.name)??[],t);if(o===0)return[];let i=qt(s.name);return[{column:s,rank:(s.larger_is_better===null?4:0)+(i?2:0)+(o===2?0:1)}]}).sort((s,o)=>s.
rank-o.rank).map(({column:s})=>s)}function Yt(e,t,n=12,r=6){let s=e.columns.filter(l=>l.kind==="parameter"&&Ja(e,l.name,t)),o=new Set(Ar(e,t).slice(0,r)),i=e.columns.
filter(l=>o.has(l)),a=[...i.filter(l=>!qt(l.name)),...i.filter(l=>qt(l.name))];return[...Ys(e,s,t).slice(0,Math.max(0,n-a.length)),...a]}function Zs(e,t){let n=new Map(
e.rows.number.map((l,c)=>[l,c])),r=t.flatMap(l=>n.get(l)??[]),s=ht(e.rows.pipeline,r)===2,o=Yt(e,r,64).filter(l=>l.kind==="parameter"&&r.every(c=>!Ge(ge(e,l.name)?.[c]))).
slice(0,3),i=l=>typeof l=="string"?l:JSON.stringify(l),a=new Map;for(let l of t){let c=n.get(l),u=[`${l}`];c!==void 0&&(s&&u.push(e.rows.pipeline[c]),u.push(...o.
map(m=>`${m.name.slice(m.name.lastIndexOf(".")+1)}=${i(ge(e,m.name)?.[c])}`))),a.set(l,u.join(" "))}return a}async function Xa(e,t){let n=await Promise.all(e.map(async s=>{try{return await vt(`series/${s}`)}catch(o){return{curves:[],notes:[`run ${s}: ${o instanceof Error?
o.message:String(o)}`]}}})),r=e.length>1;return{curves:n.flatMap(({curves:s})=>s.map(o=>({...o,label:r?t.get(o.run)??`run ${o.run}`:""}))),notes:n.flatMap(({notes:s})=>s)}}
var Dn=(e,t)=>Pe(`series:${e.map(n=>t.get(n)??n).join("\0")}`,()=>Xa(e,t));var se=p(g(),1);async function Fa(e){let t=await Promise.all(e.map(r=>St(xt(r.output,r.path)))),n=new Set;return t.flatMap((r,s)=>{if(n.has(r))return[];n.add(r);
try{return js(JSON.parse(r)).map(o=>({stage:e[s].stage,confusion:o}))}catch{return[]}})}function zn(e){let{files:t}=e,n=`confusion:${t.map(r=>`${r.output}/${r.path}`).
join()}`;return(0,se.jsx)(ee,{answer:Pe(n,()=>Fa(t)),what:"Reading confusion matrices",children:r=>(0,se.jsxs)(se.Fragment,{children:[r.map(({stage:s,confusion:o})=>(0,se.jsx)(
Ia,{confusion:o,title:[s,o.split].filter(Boolean).join(" · ")},`${s} ${o.split}`)),!r.length&&(0,se.jsx)("p",{class:"muted",children:"The files hold no matrix."})]})})}
function Ia(e){let{classes:t,matrix:n}=e.confusion,r=n.flat().reduce((o,i)=>o+i,0),s=n.reduce((o,i,a)=>o+i[a],0);return(0,se.jsxs)("figure",{class:"confusion",children:[
(0,se.jsxs)("figcaption",{class:"muted",children:[(0,se.jsx)(b,{text:e.title})," ",Le(s)," of ",Le(r)," right",r>0&&` (${dn(s/r).replace("+","")})`]}),(0,se.jsx)(
"div",{class:"scroll",tabIndex:0,role:"region","aria-label":"Confusion matrix",children:(0,se.jsxs)("table",{class:`confusion-table ${t.length>12?"is-dense":""}`,
children:[(0,se.jsx)("thead",{children:(0,se.jsxs)("tr",{children:[(0,se.jsx)("th",{scope:"col",class:"confusion-corner",children:"true ╲ predicted"}),t.map((o,i)=>(0,se.jsx)(
"th",{scope:"col",children:(0,se.jsx)(b,{text:o})},i))]})}),(0,se.jsx)("tbody",{children:n.map((o,i)=>{let a=o.reduce((l,c)=>l+c,0);return(0,se.jsxs)("tr",{children:[
(0,se.jsx)("th",{scope:"row",children:(0,se.jsx)(b,{text:t[i]})}),o.map((l,c)=>{let u=a?l/a:0;return(0,se.jsx)("td",{class:`${i===c?"is-right":"is-wrong"} ${u>.55?
"is-dark":""} ${l?"":"is-zero"}`,style:{"--share":`${Math.round(Math.sqrt(u)*100)}%`},title:`${l} of ${a} that are ${t[i]} were taken for ${t[c]}`,children:l},c)})]},
i)})})]})})]})}var Zt=p(g(),1);function Qt(e){let t=e.stages.flatMap(o=>o.there&&o.report?[{stage:o.stage,url:xt(o.output,o.report)}]:[]),n=o=>/\.html?$/i.test(o.url),r=t.filter(
n),s=new Set;return(r.length?r:t).filter(({url:o})=>!s.has(o)&&s.add(o)).reverse()}function jn(e){return(0,Zt.jsxs)("div",{class:"report",children:[(0,Zt.jsx)("\
iframe",{class:"report-frame",src:e.report.url,title:e.title,sandbox:"allow-scripts",loading:"lazy"}),(0,Zt.jsx)("a",{href:e.report.url,target:"_blank",rel:"noo\
pener",children:"Open it alone"})]})}var Ne=p(g(),1),Va={fresh:"good",built:"good",done:"good",succeeded:"good",success:"good",ok:"good",there:"good",met:"good",reused:"good",cached:"good",substituted:"\
good",building:"busy",running:"busy",stale:"warn",tolerated:"warn",interrupted:"warn",skipped:"none",missing:"none",failed:"bad",missed:"warn",error:"bad",collected:"\
gone",never:"none",unknown:"none"},Da={good:(0,Ne.jsx)("circle",{cx:"6",cy:"6",r:"4.5",fill:"currentColor"}),busy:(0,Ne.jsx)("path",{d:"M6 1.5a4.5 4.5 0 1 1-4.5\
 4.5",fill:"none",stroke:"currentColor","stroke-width":"2.4"}),warn:(0,Ne.jsx)("path",{d:"M6 1l5.2 9.5H.8z",fill:"currentColor"}),bad:(0,Ne.jsx)("path",{d:"M2 2\
l8 8M10 2l-8 8",stroke:"currentColor","stroke-width":"2.6"}),gone:(0,Ne.jsx)("circle",{cx:"6",cy:"6",r:"4",fill:"none",stroke:"currentColor","stroke-width":"1.6",
"stroke-dasharray":"2 1.6"}),none:(0,Ne.jsx)("path",{d:"M2 6h8",stroke:"currentColor","stroke-width":"2.2"})},Nr=e=>Va[e]??"none";function te(e){let t=Nr(e.status);
return(0,Ne.jsxs)("span",{class:`status status-${t}`,title:e.status,children:[(0,Ne.jsx)("svg",{viewBox:"0 0 12 12",width:"11",height:"11","aria-hidden":"true",
children:Da[t]}),e.quiet?(0,Ne.jsx)("span",{class:"offscreen",children:e.status}):(0,Ne.jsx)("bdi",{children:e.status})]})}var qe=p(g(),1);function Ot(e){let t=e.tabs.filter(r=>!r.disabled),n=r=>{let s=t.findIndex(i=>i.name===e.chosen),o=t[(s+r+t.length)%t.length];o&&(e.choose(o.name),
requestAnimationFrame(()=>document.getElementById(`tab-${o.name}`)?.focus()))};return(0,qe.jsxs)(qe.Fragment,{children:[(0,qe.jsx)("div",{class:"tabs",role:"tab\
list","aria-label":e.label,onKeyDown:r=>{if(r.key==="ArrowRight")n(1);else if(r.key==="ArrowLeft")n(-1);else return;r.preventDefault()},children:e.tabs.map(r=>(0,qe.jsxs)(
"button",{id:`tab-${r.name}`,type:"button",role:"tab",class:"tab","aria-selected":r.name===e.chosen,"aria-controls":"tab-panel",tabIndex:r.name===e.chosen?0:-1,
disabled:r.disabled??!1,onClick:()=>e.choose(r.name),children:[r.label,r.count!==void 0&&(0,qe.jsx)("span",{class:"count",children:r.count})]},r.name))}),e.children!==
void 0&&(0,qe.jsx)("div",{id:"tab-panel",role:"tabpanel","aria-labelledby":`tab-${e.chosen}`,children:e.children})]})}var V=p(g(),1),za=200,ja=2e3;function Lt(e){return(0,V.jsxs)("section",{class:"panel",children:[(0,V.jsxs)("div",{class:"panel-head",children:[(0,V.jsx)("h2",{children:e.
title}),e.note&&(0,V.jsx)("span",{class:"muted",children:e.note})]}),(0,V.jsx)("div",{class:"scroll",tabIndex:0,role:"region","aria-label":e.title,children:(0,V.jsxs)(
"table",{class:"table compare-table",children:[(0,V.jsx)("thead",{children:(0,V.jsxs)("tr",{children:[(0,V.jsx)("th",{scope:"col",class:"compare-name"}),e.runs.
map((t,n)=>(0,V.jsxs)("th",{scope:"col",children:[(0,V.jsx)(Mr,{place:n})," ",(0,V.jsxs)("a",{href:M(["run",t]),children:["run ",t]}),n===0&&e.runs.length>1&&(0,V.jsx)(
"span",{class:"dim",children:" baseline"})]},t))]})}),(0,V.jsx)("tbody",{children:e.children})]})})]})}function Ba(e,t){if(t===void 0)return(0,V.jsx)("span",{class:"\
dim",children:"absent"});if(t===null)return(0,V.jsx)("span",{class:"dim",children:"none"});let n=e==="time"?Ae(String(t)):ie(U(t));return(0,V.jsx)("bdi",{title:Ce(
n,ja),children:Ce(n,za)||"“”"})}function Bn(e){let{name:t,values:n,differs:r}=e.line,s=JSON.stringify(n[0]);return(0,V.jsxs)("tr",{class:r?"":"is-same",children:[
(0,V.jsx)("th",{scope:"row",class:"compare-name",children:(0,V.jsx)(b,{text:t})}),n.map((o,i)=>(0,V.jsx)("td",{class:i>0&&JSON.stringify(o)!==s?"is-other":void 0,
children:Ba(t,o)},i))]})}function Qs(e){let{line:t}=e,n=t.larger_is_better===null?"":t.larger_is_better?"↑":"↓";return(0,V.jsxs)("tr",{class:t.differs?"":"i\
s-same",children:[(0,V.jsxs)("th",{scope:"row",class:"compare-name",title:n==="↑"?"more is better":n==="↓"?"less is better":void 0,children:[(0,V.jsx)(b,{text:t.
name})," ",(0,V.jsx)("span",{class:"dim",children:n})]}),t.values.map((r,s)=>{let o=t.changes[s],i=t.ratios[s],a=t.verdicts[s];return(0,V.jsxs)("td",{class:"num",
children:[r===null?(0,V.jsx)("span",{class:"dim",children:"absent"}):(0,V.jsx)("span",{class:t.best[s]?"compare-best":void 0,children:De(t.name,r,6)}),t.best[s]&&
(0,V.jsxs)("span",{class:"better",title:"the best",children:[" ★",(0,V.jsx)("span",{class:"offscreen",children:" best"})]}),o!=null&&o!==0&&(0,V.jsxs)("span",
{class:`compare-change ${a??""}`,children:[ps(o),i!=null&&(0,V.jsxs)(V.Fragment,{children:[" (",dn(i),")"]}),a&&a!=="same"&&` ${a}`]})]},s)})]})}var x=p(g(),1),Ha={runs:Ct(),tab:Me("changes","curves","confusion","reports"),all:Sn(),...Pn},Jr=24,Wa=e=>Promise.all(e.map(t=>vt(`run/${t}`)));function Ka(e){let t=e.
join();return Pe(`compare?${t}`,async()=>he()?null:vt("compare",{runs:t}))}function _a(e){let t=Ka(e.runs);return he()?(0,x.jsx)("p",{class:"muted",children:"Wh\
ich source files differ is not part of a snapshot: `stagedml runs diff` tells."}):(0,x.jsx)(ee,{answer:t,what:"Comparing sources",children:n=>n?.sources.length?
(0,x.jsx)(Lt,{title:"Sources",runs:e.runs,children:n.sources.map(r=>(0,x.jsxs)("tr",{children:[(0,x.jsxs)("th",{scope:"row",class:"compare-name",children:[(0,x.jsx)(
b,{text:r.path,class:"mono"}),(0,x.jsx)("span",{class:"compare-stages dim",children:r.stages.join(", ")})]}),r.changes.map((s,o)=>(0,x.jsx)("td",{class:s?"is-ot\
her":void 0,children:s??(o===0?"":(0,x.jsx)("span",{class:"dim",children:"the same"}))},o))]},r.path))}):null})}function Ua(e){let{comparison:t,numbers:n,all:r}=e,
s=l=>l.filter(c=>r||c.differs),o={metrics:s(t.metrics),parameters:s(t.parameters),packages:s(t.packages),facts:s(t.facts)},i=t.outputs.filter(l=>l.differs),a=!o.
metrics.length&&!o.parameters.length&&!o.packages.length&&!i.length;return(0,x.jsxs)("div",{class:"stack",children:[a&&(0,x.jsx)("p",{class:"notice",children:"P\
arameters, packages, metrics and outputs are the same."}),o.metrics.length>0&&(0,x.jsx)(Lt,{title:"Metrics",runs:n,children:o.metrics.map(l=>(0,x.jsx)(Qs,{line:l},
l.name))}),o.parameters.length>0&&(0,x.jsx)(Lt,{title:"Parameters",runs:n,children:o.parameters.map(l=>(0,x.jsx)(Bn,{line:l},l.name))}),(0,x.jsx)(_a,{runs:n}),o.
packages.length>0&&(0,x.jsx)(Lt,{title:"Packages",runs:n,children:o.packages.map(l=>(0,x.jsx)(Bn,{line:l},l.name))}),o.facts.length>0&&(0,x.jsx)(Lt,{title:"Runs",
runs:n,children:o.facts.map(l=>(0,x.jsx)(Bn,{line:l},l.name))}),i.length>0&&(0,x.jsxs)("p",{class:"muted",children:["Outputs that differ: ",(0,x.jsx)("bdi",{children:i.
map(l=>l.name).join(", ")})]})]})}function Ga(e){return(0,x.jsx)(ee,{answer:Dn(e.runs,e.names),what:"Reading curves",children:({curves:t,notes:n})=>(0,x.jsxs)(x.Fragment,
{children:[n.map(r=>(0,x.jsx)("p",{class:"notice",children:(0,x.jsx)("bdi",{children:r})},r)),t.length?(0,x.jsx)(Rn,{curves:t,state:An(e.state),set:e.set}):(0,x.jsx)(
Q,{title:"No stage of these runs has written curves"})]})})}function eo(e){return(0,x.jsx)("div",{class:"beside",children:e.runs.map(t=>(0,x.jsxs)("section",{class:"\
panel panel-body","aria-label":`Run ${t.head.number}`,children:[(0,x.jsx)("h2",{class:"beside-title",children:(0,x.jsx)("a",{href:M(["run",t.head.number]),children:(0,x.jsx)(
b,{text:e.names.get(t.head.number)??`run ${t.head.number}`})})}),e.of(t)??(0,x.jsx)("p",{class:"muted",children:"There is nothing of this run in the store."})]},
t.head.number))})}function qa(e){let{runs:t,table:n,state:r,set:s}=e,o=(0,Hn.useMemo)(()=>t.map(d=>d.head.number),[t]),i=(0,Hn.useMemo)(()=>zs(t,n.columns),[t,n]),
a=(0,Hn.useMemo)(()=>Zs(n,o),[n,o]),l=t.some(d=>_t(d).length),c=t.some(d=>Qt(d).length),u=d=>s({runs:o.filter(h=>h!==d)}),m=d=>s({runs:[d,...o.filter(h=>h!==d)]});
return(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)("ul",{class:"compared","aria-label":"Runs",children:t.map((d,h)=>(0,x.jsxs)("li",{class:"panel",children:[(0,x.jsx)(
"a",{href:M(["run",d.head.number]),children:(0,x.jsx)(b,{text:a.get(d.head.number)??""})}),(0,x.jsx)(te,{status:d.head.status,quiet:!0}),h===0&&t.length>1&&(0,x.jsx)(
"span",{class:"badge",children:"baseline"}),h>0&&(0,x.jsx)("button",{type:"button",class:"button button-quiet button-small",onClick:()=>m(d.head.number),title:"\
Compare the others with this one",children:"set as baseline"}),t.length>1&&(0,x.jsx)("button",{type:"button",class:"button button-quiet button-small","aria-labe\
l":`Leave out run ${d.head.number}`,onClick:()=>u(d.head.number),children:"✕"})]},d.head.number))}),(0,x.jsxs)(Ot,{label:"Parts of the comparison",tabs:[{name:"\
changes",label:"Changes"},{name:"curves",label:"Curves"},...l?[{name:"confusion",label:"Confusion"}]:[],...c?[{name:"reports",label:"Reports"}]:[]],chosen:r.tab,
choose:d=>s({tab:d}),children:[r.tab==="changes"&&(0,x.jsx)(Ua,{comparison:i,numbers:o,all:r.all}),r.tab==="curves"&&(0,x.jsx)(Ga,{runs:o,names:a,state:r,set:s}),
r.tab==="confusion"&&(0,x.jsx)(eo,{runs:t,names:a,of:d=>{let h=_t(d);return h.length?(0,x.jsx)(zn,{files:h}):null}}),r.tab==="reports"&&(0,x.jsx)(eo,{runs:t,names:a,
of:d=>{let[h]=Qt(d);return h?(0,x.jsx)(jn,{report:h,title:`Report of run ${d.head.number}`}):null}})]})]})}function Ya(){let[e,t]=Re(Ha),n=be("runs"),r=e.runs.slice(
0,Jr);return ye([{keys:"a",does:"Show or hide what is the same",run:()=>t({all:!e.all})}]),r.length?(0,x.jsxs)(x.Fragment,{children:[(0,x.jsxs)("div",{class:"vi\
ew-head",children:[(0,x.jsxs)("h1",{children:["Compare ",r.length," runs"]}),e.runs.length>Jr&&(0,x.jsxs)("span",{class:"muted",children:["the first ",Jr," of ",
e.runs.length]}),(0,x.jsxs)("div",{class:"view-actions",children:[e.tab==="changes"&&(0,x.jsxs)("label",{class:"field",children:[(0,x.jsx)("input",{type:"checkb\
ox",checked:e.all,onChange:s=>t({all:s.currentTarget.checked})}),"also what is the same"]}),(0,x.jsx)("a",{class:"button",href:M(["runs"],{selected:r}),children:"\
Other runs"})]})]}),(0,x.jsx)(ee,{answer:n,what:"Reading runs",retry:()=>ce("runs"),children:s=>(0,x.jsx)(Za,{runs:r,table:s,state:e,set:t},r.join())})]}):(0,x.jsxs)(
Q,{title:"Which runs?",children:[(0,x.jsx)("p",{children:"Select some in the table of runs, and press c."}),(0,x.jsx)("button",{type:"button",class:"button",onClick:()=>$e(
M(["runs"])),children:"Runs"})]})}function Za(e){let t=`run/several/${e.runs.join()}`;return(0,x.jsx)(ee,{answer:Pe(t,()=>Wa(e.runs)),what:"Reading the runs",retry:()=>ce(
t),children:n=>(0,x.jsx)(qa,{runs:n,table:e.table,state:e.state,set:e.set})})}var to={name:"compare",under:"runs",title:()=>"Compare runs",component:Ya};var Yn=p(z(),1);var Pt=["black","red","green","yellow","blue","magenta","cyan","white"],Qa=/\x1b\[([0-?]*)[ -/]*([@-~])|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]?/g,
el=/[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;function xe(e){return e.replace(el,t=>{let n=t.charCodeAt(
0);return n<256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u${n.toString(16).padStart(4,"0")}`})}var no=()=>({bold:!1,dim:!1,italic:!1,underline:!1,inverse:!1,front:"",
back:""});function tl(e){let t=[];for(let n of["bold","dim","italic","underline","inverse"])e[n]&&t.push(`ansi-${n}`);return e.front&&t.push(`ansi-${e.front}`),
e.back&&t.push(`ansi-on-${e.back}`),t.join(" ")}function ro(e,t,n){let r=Math.max(e,t,n)/2,s=(e>r?1:0)+(t>r?2:0)+(n>r?4:0);return r<32?"black":Pt[s]??""}function nl(e){
if(e<16)return Pt[e%8]??"";if(e>=232)return e<244?"black":"white";let t=e-16,n=r=>r?55+40*r:0;return ro(n(Math.floor(t/36)),n(Math.floor(t/6)%6),n(t%6))}function rl(e,t){
let n=t.split(/[;:]/).map(r=>Number.parseInt(r||"0",10));for(let r=0;r<n.length;r++){let s=n[r]??0;if(s===0)Object.assign(e,no());else if(s===1)e.bold=!0;else if(s===
2)e.dim=!0;else if(s===3)e.italic=!0;else if(s===4)e.underline=!0;else if(s===7)e.inverse=!0;else if(s===22)e.bold=e.dim=!1;else if(s===23)e.italic=!1;else if(s===
24)e.underline=!1;else if(s===27)e.inverse=!1;else if(s>=30&&s<=37)e.front=Pt[s-30]??"";else if(s>=90&&s<=97)e.front=Pt[s-90]??"";else if(s===39)e.front="";else if(s>=
40&&s<=47)e.back=Pt[s-40]??"";else if(s>=100&&s<=107)e.back=Pt[s-100]??"";else if(s===49)e.back="";else if(s===38||s===48){let o="";n[r+1]===5?(o=nl(n[r+2]??0),
r+=2):n[r+1]===2&&(o=ro(n[r+2]??0,n[r+3]??0,n[r+4]??0),r+=4),s===38?e.front=o:e.back=o}}}function Wn(e){let t=e.replace(/\r+$/,""),n=t.slice(t.lastIndexOf("\r")+
1),r=[],s=no(),o=0,i=a=>{a>o&&r.push({text:xe(n.slice(o,a)),classes:tl(s)})};for(let a of n.matchAll(Qa))i(a.index),o=a.index+a[0].length,a[2]==="m"&&rl(s,a[1]??
"");return i(n.length),r}var At=p(g(),1);function Ye(e){let t=e.value===null?null:Math.round(Math.min(1,Math.max(0,e.value))*100);return(0,At.jsx)("div",{class:`meter${t===null?" meter-\
busy":""}`,role:"progressbar","aria-label":e.label,"aria-valuemin":0,"aria-valuemax":100,...t===null?{}:{"aria-valuenow":t},title:e.label,children:(0,At.jsxs)("\
svg",{viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true",children:[(0,At.jsx)("rect",{class:"meter-full",width:"100",height:"6"}),(0,At.jsx)("r\
ect",{class:"meter-done",width:t??30,height:"6"})]})})}var ke=p(z(),1);var Kn=p(oo(),1),io=8;function sl(e){let t=new Map,n=s=>{let o=t.get(s);if(o)return o;let i=new Set;t.set(s,i);for(let a of e.get(s)??[]){i.add(a);for(let l of n(
a))i.add(l)}return i},r=[];for(let[s,o]of e){let i=[...new Set(o)].filter(a=>e.has(a)&&a!==s);for(let a of i)i.some(l=>l!==a&&n(l).has(a))||r.push([a,s])}return r}
function ol(e,t){let n=(l,c)=>`${l.toFixed(1)} ${c.toFixed(1)}`,[r,...s]=e;if(!r)return"";let o=`M${n(r.x,r.y)}`,[i,a]=[r.x,r.y];for(let l of s){let c=t==="LR"?
(i+l.x)/2:(a+l.y)/2;o+=t==="LR"?`C${n(c,a)} ${n(c,l.y)} ${n(l.x,l.y)}`:`C${n(i,c)} ${n(l.x,c)} ${n(l.x,l.y)}`,[i,a]=[l.x,l.y]}return o}function Xr(e,t,n){let r=new Kn.graphlib.
Graph;r.setGraph({rankdir:n,nodesep:n==="LR"?16:22,ranksep:n==="LR"?34:36,edgesep:10,marginx:io,marginy:io}),r.setDefaultEdgeLabel(()=>({}));for(let[l,{width:c,
height:u}]of e)r.setNode(l,{width:c,height:u});for(let[l,c]of sl(t))r.setEdge(l,c);Kn.layout(r);let s=new Map;for(let[l,{width:c,height:u}]of e){let m=r.node(l);
s.set(l,{name:l,x:m.x,y:m.y,width:c,height:u})}let o=r.edges().map(({v:l,w:c})=>{let{points:u}=r.edge(l,c),[m,d]=[s.get(l),s.get(c)];return m&&d&&u.length>=2&&(n===
"LR"?(u[0]={x:m.x+m.width/2,y:m.y},u[u.length-1]={x:d.x-d.width/2,y:d.y}):(u[0]={x:m.x,y:m.y+m.height/2},u[u.length-1]={x:d.x,y:d.y-d.height/2}),u.length===3&&u.
splice(1,1)),{from:l,to:c,path:ol(u,n)}}),{width:i=0,height:a=0}=r.graph();return{nodes:s,lines:o,width:i,height:a}}var il={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]};function ao(e,t,n){let r=e.nodes.get(t);if(!r)return null;let[s,o]=il[n]??[0,0],i=null,a=1/0;for(let l of e.nodes.values()){let[c,u]=[l.x-
r.x,l.y-r.y],m=c*s+u*o,d=Math.abs(c*o)+Math.abs(u*s);if(m<=1)continue;let h=m+2*d;h<a&&([i,a]=[l.name,h])}return i}var K=p(g(),1),al=46,ll=122,cl=224,_n=30,co=14,ul=1.3,ml="600 13px Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",en,lo=new Map;function Fr(e){
let t=lo.get(e);if(t!==void 0)return t;en??=document.createElement("canvas").getContext("2d"),en&&(en.font=ml);let n=en?en.measureText(e).width:e.length*7.5;return lo.
set(e,n),n}function Ir(e,t){if(e.length>300)return Ir(`${e.slice(0,150)}${e.slice(-149)}`,t);if(Fr(e)<=t)return e;for(let n=e.length-2;n>1;n--){let r=Math.ceil(
n*.6),s=`${e.slice(0,r)}…${e.slice(e.length-(n-r))}`;if(Fr(s)<=t)return s}return"…"}function uo(e){let t=Fr(ie(e.name).slice(0,300))+_n+co;return{width:Math.
round(Math.min(cl,Math.max(ll,t))),height:al}}function mo(e,t,n){let[r,s]=[t/2,n/2];if(e==="data"||e==="file"||e==="directory"){let i=`M${-r} ${-s+4}C${-r} ${-s-
1.3333333333333333} ${r} ${-s-1.3333333333333333} ${r} ${-s+4}V${s-4}C${r} ${s+1.3333333333333333} ${-r} ${s+1.3333333333333333} ${-r} ${s-4}Z`;return(0,K.jsxs)(
K.Fragment,{children:[(0,K.jsx)("path",{class:"box-shape",d:i}),(0,K.jsx)("path",{class:"box-rim",d:`M${-r} ${-s+4}C${-r} ${-s+2.4*4} ${r} ${-s+2.4*4} ${r} ${-s+
4}`})]})}return e==="selection"?(0,K.jsx)("path",{class:"box-shape",d:`M${-r} 0L${-r+14} ${-s}H${r-14}L${r} 0L${r-14} ${s}H${-r+14}Z`}):e==="gate"?(0,K.jsx)("pa\
th",{class:"box-shape",d:`M${-r} ${-s+9}L${-r+9} ${-s}H${r-9}L${r} ${-s+9}V${s-9}L${r-9} ${s}H${-r+9}L${-r} ${s-9}Z`}):(0,K.jsx)("rect",{class:"box-shape",x:-r,
y:-s,width:t,height:n,rx:"9"})}var dl={there:(0,K.jsx)("path",{d:"M-4.5 0L-1.5 3.2L4.5 -3.4"}),missing:(0,K.jsx)("circle",{r:"3.6"}),waiting:(0,K.jsx)("path",{d:"\
M0 -4V0L3 2M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0"}),building:(0,K.jsx)("path",{class:"spin",d:"M0 -4.6A4.6 4.6 0 1 1 -4.6 0"}),failed:(0,K.jsx)("path",{d:"M-3.6 -3\
.6L3.6 3.6M3.6 -3.6L-3.6 3.6"}),unknown:(0,K.jsx)("path",{d:"M-3 0H3"})},pl={there:"built",missing:"not built",waiting:"waiting to be built",building:"building",
failed:"failed",unknown:"not known whether it is built"};function po(e){let{shown:t,at:n}=e,{node:r,status:s,part:o}=t,i=ie(r.name),[a,l]=[n.width/2,n.height/2],
c=n.width-_n-co+(r.kind==="selection"?-4:4),u=r.kind==="data"?3:0,m=o===null?"":`, ${Math.round(o*100)} percent`;return(0,K.jsxs)("g",{class:`box box-${r.kind} \
box-is-${s}${e.chosen?" box-chosen":""}`,transform:`translate(${n.x} ${n.y})`,"data-node":r.name,role:"button",tabindex:e.reachable?0:-1,"aria-pressed":e.chosen,
"aria-label":`${i}, ${r.kind}, ${pl[s]}${t.note?`, ${t.note}`:""}${m}`,onClick:e.choose,onMouseEnter:()=>e.hover(!0),onMouseLeave:()=>e.hover(!1),children:[(0,K.jsx)(
"title",{children:r.title?`${i}: ${ie(r.title)}`:i}),mo(r.kind,n.width,n.height),(0,K.jsx)("g",{class:"box-sign",transform:`translate(${-a+17} ${u})`,children:dl[s]}),
(0,K.jsx)("text",{class:"box-name",x:-a+_n,y:t.note?-2+u:4.5+u,children:Ir(i,c)}),t.note&&(0,K.jsx)("text",{class:"box-note",x:-a+_n,y:13.5+u,children:Ir(ie(t.note),
c*ul)}),s==="building"&&(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)("rect",{class:"box-track",x:-a+8,y:l-5.5,width:n.width-16,height:"3",rx:"1.5"}),(0,K.jsx)("re\
ct",{class:`box-bar${o===null?" box-bar-busy":""}`,x:-a+8,y:l-5.5,width:(n.width-16)*(o??.3),height:"3",rx:"1.5"})]})]})}var fl=[["stage","stage"],["data","data"],
["selection","selection"],["gate","objectives"]];function fo(e){let t=fl.filter(([n])=>e.kinds.has(n));return t.length<2?null:(0,K.jsx)("ul",{class:"legend",children:t.
map(([n,r])=>(0,K.jsxs)("li",{children:[(0,K.jsx)("svg",{viewBox:"-23 -15 46 30",width:"23",height:"15","aria-hidden":"true",children:(0,K.jsx)("g",{class:`box \
box-${n}`,children:mo(n,40,24)})}),r]},n))})}var Se=p(g(),1),ho=.3,hl=2.5,bo=.74,go=26;function gl(e,t){let n=new Map(e.map(({node:i})=>[i.name,uo(i)])),r=new Map(e.map(({node:i})=>[i.name,i.inputs])),s=Xr(
n,r,"TB");if(t.width<600)return s;let o=Xr(n,r,"LR");return Vr(o,t)>=Math.min(bo,Vr(s,t))?o:s}var Vr=(e,t)=>Math.min(1,(t.width-go)/e.width,(t.height-go)/e.height);
function bl(e){let t=(0,ke.useRef)(null),[n,r]=(0,ke.useState)(0);return(0,ke.useLayoutEffect)(()=>{let s=t.current;if(!s)return;r(s.clientWidth);let o=new ResizeObserver(
()=>r(s.clientWidth));return o.observe(s),()=>o.disconnect()},[]),[t,{width:n||900,height:e}]}function yl(){let[e,t]=(0,ke.useState)(window.innerWidth);return(0,ke.useEffect)(
()=>{let n=()=>t(window.innerWidth);return window.addEventListener("resize",n),()=>window.removeEventListener("resize",n)},[]),e}function wl(e,t){let n=new Set;
if(t===null)return n;let r=(s,o)=>{let i=o==="from"?"to":"from";for(let a of e.lines){let l=`${a.from}\0${a.to}`;a[o]===s&&!n.has(l)&&(n.add(l),r(a[i],o))}};return r(
t,"from"),r(t,"to"),n}function yo(e){let{stages:t,chosen:n}=e,[r,s]=bl(Math.max(320,Math.round(window.innerHeight*.62))),o=t.map(({node:S})=>`${S.name}<${S.inputs.
join(",")}`).join(";"),i=yl(),a=(0,ke.useMemo)(()=>gl(t,{width:i-50,height:s.height}),[o,i,s.height]),l=Vr(a,i<600?{...s,height:1/0}:s),[c,u]=(0,ke.useState)(null),
[m,d]=(0,ke.useState)(null),h=c??Math.max(l,Math.min(bo,1)),$=(0,ke.useMemo)(()=>wl(a,m??n),[a,m,n]),v=n!==null&&a.nodes.has(n),C=t[0]?.node.name??null,T=v?n:C,
H=(S,N)=>{let D=Math.min(hl,Math.max(ho,h*S)),fe=r.current;if(!fe)return;let Oe=N?.x??fe.clientWidth/2,Xe=N?.y??fe.clientHeight/2,at=(fe.scrollLeft+Oe)*D/h-Oe,Ci=(fe.
scrollTop+Xe)*D/h-Xe;u(D),requestAnimationFrame(()=>fe.scrollTo(at,Ci))},ne=S=>{r.current?.querySelector(`[data-node="${CSS.escape(S)}"]`)?.focus({preventScroll:!0}),
k(S)},k=S=>{let N=r.current,D=a.nodes.get(S);if(!N||!D)return;let fe=24,Oe={left:(D.x-D.width/2)*h-fe,right:(D.x+D.width/2)*h+fe,top:(D.y-D.height/2)*h-fe,bottom:(D.
y+D.height/2)*h+fe},{scrollLeft:Xe,scrollTop:at}=N;Oe.right>Xe+N.clientWidth&&(Xe=Oe.right-N.clientWidth),Oe.left<Xe&&(Xe=Oe.left),Oe.bottom>at+N.clientHeight&&
(at=Oe.bottom-N.clientHeight),Oe.top<at&&(at=Oe.top),N.scrollTo(Xe,at)},B=t.find(({status:S})=>S==="building")?.node.name??null;(0,ke.useEffect)(()=>{let S=r.current;
v?k(n):B!==null?k(B):S&&C!==null&&S.scrollTo((a.nodes.get(C)?.x??0)*h-S.clientWidth/2,0)},[v?n:null,v?null:B,a]);let L=(0,ke.useRef)(H);return L.current=H,(0,ke.useEffect)(
()=>{let S=r.current;if(!S)return;let N=D=>{if(!D.ctrlKey&&!D.metaKey)return;D.preventDefault();let fe=S.getBoundingClientRect();L.current(Math.exp(-D.deltaY/300),
{x:D.clientX-fe.left,y:D.clientY-fe.top})};return S.addEventListener("wheel",N,{passive:!1}),()=>S.removeEventListener("wheel",N)},[]),(0,Se.jsxs)("div",{class:"\
graph-outer",children:[(0,Se.jsx)("div",{class:"graph-frame",ref:r,role:"group","aria-label":"Graph of the stages. Arrow keys move among them, Enter opens one, \
plus and minus zoom.",onKeyDown:S=>{let N=S.target.closest("[data-node]")?.dataset.node;if(S.key==="+"||S.key==="=")H(1.2);else if(S.key==="-")H(1/1.2);else if(S.
key==="0")u(null);else if(N!==void 0&&S.key.startsWith("Arrow")){let D=ao(a,N,S.key);if(D===null)return;ne(D)}else if(N!==void 0&&(S.key==="Enter"||S.key===" "))
e.choose(N);else return;S.preventDefault(),S.stopPropagation()},onPointerDown:S=>{let N=r.current;if(!N||S.pointerType!=="mouse"||S.button!==0||S.target.closest(
"[data-node]"))return;let D={x:S.clientX+N.scrollLeft,y:S.clientY+N.scrollTop},fe=Xe=>N.scrollTo(D.x-Xe.clientX,D.y-Xe.clientY),Oe=()=>{window.removeEventListener(
"pointermove",fe),N.classList.remove("graph-dragged")};N.classList.add("graph-dragged"),window.addEventListener("pointermove",fe),window.addEventListener("point\
erup",Oe,{once:!0})},children:(0,Se.jsxs)("svg",{class:"graph",width:a.width*h,height:a.height*h,viewBox:`0 0 ${a.width} ${a.height}`,children:[(0,Se.jsx)("defs",
{children:["arrow","arrow-lit"].map(S=>(0,Se.jsx)("marker",{id:S,viewBox:"0 0 8 8",refX:"7",refY:"4",markerWidth:"8",markerHeight:"8",markerUnits:"userSpaceOnUs\
e",orient:"auto",children:(0,Se.jsx)("path",{d:"M0 1L7 4L0 7z",class:`graph-${S}`})},S))}),(0,Se.jsx)("g",{"aria-hidden":"true",children:a.lines.map(S=>{let N=$.
has(`${S.from}\0${S.to}`);return(0,Se.jsx)("path",{d:S.path,class:`graph-line${N?" graph-line-lit":""}`,"marker-end":N?"url(#arrow-lit)":"url(#arrow)"},`${S.from}\
 ${S.to}`)})}),t.map(S=>{let{name:N}=S.node,D=a.nodes.get(N);return D?(0,Se.jsx)(po,{shown:S,at:D,chosen:N===n,reachable:N===T,choose:()=>e.choose(N===n?null:N),
hover:fe=>d(fe?N:null)},N):null})]})}),(0,Se.jsxs)("div",{class:"graph-foot",children:[(0,Se.jsx)(fo,{kinds:new Set(t.map(({node:S})=>S.kind))}),(0,Se.jsxs)("di\
v",{class:"graph-tools",role:"group","aria-label":"Zoom",children:[(0,Se.jsx)("button",{type:"button",class:"button button-small","aria-label":"Zoom out",title:"\
Zoom out (-)",onClick:()=>H(1/1.25),children:"−"}),(0,Se.jsx)("button",{type:"button",class:"button button-small","aria-label":"Zoom in",title:"Zoom in (+)",onClick:()=>H(
1.25),children:"+"}),(0,Se.jsx)("button",{type:"button",class:"button button-small","aria-label":"Show all of it",title:"Show all of it (0)",onClick:()=>u(Math.
max(ho,l)),children:"fit"})]})]})]})}var A=p(g(),1),xl={at_least:"≥",at_most:"≤"},vl=12;function wo(e){return e.objectives.length?(0,A.jsxs)("section",{class:"panel panel-body",children:[(0,A.jsx)(
"h2",{children:"Objectives"}),(0,A.jsx)("ul",{class:"objectives",children:e.objectives.map(t=>(0,A.jsxs)("li",{children:[(0,A.jsx)(te,{status:t.met===null?"unkn\
own":t.met?"met":"missed"}),(0,A.jsxs)("span",{children:[(0,A.jsx)(b,{text:t.metric})," ",xl[t.comparison]??t.comparison," ",Z(t.bound)]}),(0,A.jsx)("span",{class:"\
dim",children:t.value===null?"no run has it":`was ${Z(t.value)}`})]},`${t.metric}${t.comparison}`))})]}):null}function Sl(e){return Object.entries(e.settings).map(
([t,n])=>`${t}=${U(n)}`).join(", ")}function xo(e){let{runs:t}=e;if(!t.length)return(0,A.jsxs)("section",{class:"panel panel-body",children:[(0,A.jsx)("h2",{children:"\
Runs"}),(0,A.jsx)("p",{class:"hint",children:"It was never built here."})]});let n=t.slice(0,vl);return(0,A.jsxs)("section",{class:"panel panel-body",children:[
(0,A.jsxs)("div",{class:"view-head",children:[(0,A.jsx)("h2",{children:"Runs"}),(0,A.jsx)("a",{href:M(["runs"],{pipeline:e.name}),children:"All in the table"})]}),
(0,A.jsx)("div",{class:"scroll",tabIndex:0,role:"region","aria-label":"Runs",children:(0,A.jsxs)("table",{class:"table recent",children:[(0,A.jsx)("thead",{children:(0,A.jsxs)(
"tr",{children:[(0,A.jsx)("th",{children:"Run"}),(0,A.jsx)("th",{children:"Status"}),(0,A.jsx)("th",{children:"When"}),(0,A.jsx)("th",{class:"num",children:"Too\
k"}),(0,A.jsx)("th",{children:"Settings"}),(0,A.jsx)("th",{children:"Commit"}),(0,A.jsx)("th",{children:"Pins"})]})}),(0,A.jsx)("tbody",{children:n.map(r=>(0,A.jsxs)(
"tr",{children:[(0,A.jsx)("td",{children:(0,A.jsx)("a",{href:M(["run",r.number]),children:r.number})}),(0,A.jsx)("td",{children:(0,A.jsx)(te,{status:r.status})}),
(0,A.jsx)("td",{children:(0,A.jsx)(ut,{time:r.time,ago:!0})}),(0,A.jsx)("td",{class:"num nowrap",children:ue(r.seconds)}),(0,A.jsx)("td",{children:(0,A.jsx)(b,{
text:[r.variant,r.target,Sl(r)].filter(Boolean).join(" · ")})}),(0,A.jsxs)("td",{class:"mono",children:[kt(r.commit),r.dirty!==null?(0,A.jsx)("span",{class:"di\
m",title:"with changes that were not committed",children:"+"}):null]}),(0,A.jsx)("td",{children:r.pins.map(s=>(0,A.jsx)("span",{class:"badge",children:(0,A.jsx)(
b,{text:s})},s))})]},r.number))})]})})]})}var qn=p(z(),1);function Dr(e){let t=/\.(csv|tsv|jsonl|ndjson)$/i.exec(e)?.[1]?.toLowerCase();return t===void 0?null:t==="ndjson"?"jsonl":t}function kl(e,t,n){let r=[],s=[],o="",
i=!1,a=0,l=()=>{s.push(o),(s.length>1||s[0]!=="")&&r.push(s),s=[],o=""};for(;a<e.length;a++){let c=e.charAt(a);if(i)c!=='"'?o+=c:e.charAt(a+1)==='"'?(o+=c,a++):
i=!1;else if(c==='"'&&o==="")i=!0;else if(c===t)s.push(o),o="";else if(c===`
`||c==="\r"){if(c==="\r"&&e.charAt(a+1)===`
`&&a++,l(),r.length>n)break}else o+=c}return a>=e.length&&(o!==""||s.length)&&l(),{rows:r.slice(0,n),more:r.length>n}}function Cl(e){return e==null?"":typeof e==
"string"?e:JSON.stringify(e)}function $l(e,t){let n=[],r=new Set,s=[],o=!1;for(let a of e.split(`
`)){if(!a.trim())continue;if(s.length===t){o=!0;break}let l;try{l=JSON.parse(a)}catch{return null}let c=typeof l=="object"&&l!==null&&!Array.isArray(l)?l:{value:l};
for(let u of Object.keys(c))r.has(u)||(r.add(u),n.push(u));s.push(c)}let i=(a,l)=>Object.hasOwn(a,l)?Cl(a[l]):"";return{columns:n,rows:s.map(a=>n.map(l=>i(a,l))),
more:o}}function vo(e,t,n=1e3){if(t==="jsonl")return $l(e,n);let{rows:r,more:s}=kl(e.replace(/^\ufeff/,""),t==="tsv"?"	":",",n+1),[o,...i]=r;if(o===void 0)return null;
let a=Math.max(o.length,...i.map(c=>c.length)),l=c=>[...c,...Array(a-c.length).fill("")];return{columns:l(o),rows:i.map(l),more:s}}function So(e,t){return e.rows.
some(n=>n[t]!=="")&&e.rows.every(n=>n[t]===""||(n[t]??"").trim()!==""&&Number.isFinite(Number(n[t])))}var pe=p(g(),1),zr=200,Un=300;function ko(e){let{value:t}=e,n=t===null?"null":typeof t,r=JSON.stringify(typeof t=="string"?xe(t):t),s=r.length>Un?`${r.slice(0,Un)}\
…`:r;return(0,pe.jsx)("bdi",{class:`json-${n}`,title:r.length>Un?`${r.length} characters`:void 0,children:s})}function El(e){let t=Array.isArray(e)?e.length:Object.
keys(e).length;return Array.isArray(e)?`[${t}]`:`{${t}}`}var Tl=e=>Array.isArray(e)&&e.length<=12&&e.every(t=>t===null||typeof t!="object");function tn(e){let{value:t,
name:n,depth:r=0}=e,s=n===void 0?null:(0,pe.jsxs)(pe.Fragment,{children:[(0,pe.jsx)("bdi",{class:"json-key",children:xe(n).slice(0,Un)}),": "]});if(t===null||typeof t!=
"object"||Tl(t))return(0,pe.jsxs)("div",{class:"json-line",children:[s,Array.isArray(t)?(0,pe.jsxs)(pe.Fragment,{children:["[",t.map((i,a)=>(0,pe.jsxs)(pe.Fragment,
{children:[a>0&&", ",(0,pe.jsx)(ko,{value:i})]})),"]"]}):(0,pe.jsx)(ko,{value:t})]});let o=Object.entries(t);return(0,pe.jsxs)("details",{class:"json",open:r<1||
r<2&&o.length<=12,children:[(0,pe.jsxs)("summary",{children:[s,(0,pe.jsx)("span",{class:"dim",children:El(t)})]}),(0,pe.jsxs)("div",{class:"json-inside",children:[
o.slice(0,zr).map(([i,a])=>(0,pe.jsx)(tn,{name:i,value:a,depth:r+1},i)),o.length>zr&&(0,pe.jsxs)("div",{class:"json-line dim",children:["and ",o.length-zr," mor\
e"]})]})]})}var Ze=p(z(),1);var Be=p(g(),1),Ml=2e3,Co=2e3;function Rl(e){let t=e.text.length>Co?`${e.text.slice(0,Co)}…`:e.text;return(0,Be.jsxs)(Be.Fragment,{children:[Wn(t).map((n,r)=>n.
classes?(0,Be.jsx)("span",{class:n.classes,children:n.text},r):n.text),`
`]})}function gt(e){let{lines:t,follow:n}=e,[r,s]=(0,Ze.useState)(!1),o=(0,Ze.useRef)(null),i=(0,Ze.useRef)(!0),a=r?0:Math.max(0,t.length-Ml),l=(0,Ze.useMemo)(()=>t.
slice(a).map((c,u)=>(0,Be.jsx)(Rl,{text:c},a+u)),[t,a]);return(0,Ze.useEffect)(()=>{let c=o.current;c&&(n&&i.current)&&(c.scrollTop=c.scrollHeight)},[t,n]),(0,Be.jsxs)(
"div",{class:"log",children:[a>0&&(0,Be.jsxs)("button",{type:"button",class:"button button-small",onClick:()=>s(!0),children:["Show the ",a," lines before these"]}),
(0,Be.jsx)("pre",{ref:o,class:"log-lines",tabIndex:0,"aria-label":"Log",onScroll:c=>{let{scrollHeight:u,scrollTop:m,clientHeight:d}=c.currentTarget;i.current=u-
m-d<24},children:l})]})}var X=p(g(),1),$o=4e6,Ol=/\.(png|jpe?g|gif|webp|svg|bmp)$/i,Ll=/\.(txt|md|rst|log|py|ts|sh|nix|toml|ya?ml|cfg|ini|xml|vocab|patch|diff)$|(^|\/)(hydra-[a-z-]+|vocab|README|LICENSE)$/i,
Pl=1e3;function Eo(e){return Ol.test(e.path)?"picture":/\.html?$/i.test(e.path)?"page":e.size>$o?"other":Dr(e.path)?"table":/\.json$/i.test(e.path)?"json":Ll.test(
e.path)||e.type.startsWith("text/")?"text":"other"}var Al={picture:"picture",table:"table",json:"JSON",text:"text",page:"page",other:"download"};function Nl(e){
let t=vo(e.text,e.kind,Pl);if(!t)return(0,X.jsx)(gt,{lines:e.text.split(`
`)});let n=t.columns.map((r,s)=>So(t,s));return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)("div",{class:"file-table",tabIndex:0,role:"region","aria-label":"Table",
children:(0,X.jsxs)("table",{class:"table",children:[(0,X.jsx)("thead",{children:(0,X.jsx)("tr",{children:t.columns.map((r,s)=>(0,X.jsx)("th",{class:n[s]?"num":
"",children:(0,X.jsx)(b,{text:xe(r)})},s))})}),(0,X.jsx)("tbody",{children:t.rows.map((r,s)=>(0,X.jsx)("tr",{children:r.map((o,i)=>(0,X.jsx)("td",{class:n[i]?"n\
um":"",children:(0,X.jsx)(b,{text:xe(o)})},i))},s))})]})}),(0,X.jsxs)("p",{class:"hint",children:[t.rows.length," ",t.rows.length===1?"row":"rows",t.more?", the\
 first of them; the file has more":"",", ",t.columns.length," ",t.columns.length===1?"column":"columns"]})]})}function Jl(e){let t;try{t=JSON.parse(e.text)}catch{
return(0,X.jsx)(gt,{lines:e.text.split(`
`)})}return(0,X.jsx)("div",{class:"file-json",children:(0,X.jsx)(tn,{value:t})})}function Xl(e){let{url:t,file:n}=e,r=Eo(n);return r==="picture"?(0,X.jsx)("img",
{class:"file-picture",src:t,alt:n.path}):r==="page"?(0,X.jsx)("a",{class:"button",href:t,target:"_blank",rel:"noopener",children:"Open the page"}):r==="other"?(0,X.jsx)(
"p",{class:"hint",children:n.size>$o?"Too large to be shown here.":"This kind of file is not shown here."}):(0,X.jsx)(Fl,{url:t,file:n,shape:r})}function Fl(e){
let{url:t,file:n,shape:r}=e,s=Pe(`file:${t}`,()=>St(t));return(0,X.jsx)(ee,{answer:s,what:"Reading the file",children:o=>r==="table"?(0,X.jsx)(Nl,{text:o,kind:Dr(
n.path)??"csv"}):r==="json"?(0,X.jsx)(Jl,{text:o}):(0,X.jsx)(gt,{lines:o.replace(/\n$/,"").split(`
`)})})}function Gn(e){let{output:t,files:n,chosen:r}=e;return n.length?(0,X.jsx)("ul",{class:"files",children:n.map(s=>{let o=xt(t,s.path),i=s.path===r;return(0,X.jsxs)(
"li",{class:"file",children:[(0,X.jsxs)("div",{class:"file-head",children:[(0,X.jsxs)("button",{type:"button",class:"file-name","aria-expanded":i,onClick:()=>e.
choose(i?null:s.path),children:[(0,X.jsx)("span",{"aria-hidden":"true",children:i?"▾":"▸"}),(0,X.jsx)(b,{text:xe(s.path),class:"mono"})]}),(0,X.jsx)("span",
{class:"dim nowrap",children:Al[Eo(s)]}),(0,X.jsx)("span",{class:"file-size nowrap",children:q(s.size)}),(0,X.jsx)("a",{class:"button button-small button-quiet",
href:o,download:s.path.split("/").at(-1),"aria-label":`Download ${s.path}`,title:"Download",children:"↓"})]}),i&&(0,X.jsx)("div",{class:"file-content",children:(0,X.jsx)(
Xl,{url:o,file:s})})]},s.path)})}):(0,X.jsx)("p",{class:"hint",children:"The output holds no files."})}var f=p(g(),1);function Il(e){let t=Object.entries(e.config);return t.length?(0,f.jsx)("dl",{class:"pairs",children:t.map(([n,r])=>(0,f.jsxs)("div",{children:[(0,f.jsx)(
"dt",{children:(0,f.jsx)(b,{text:xe(n)})}),(0,f.jsx)("dd",{children:typeof r=="string"?(0,f.jsx)("bdi",{class:"pairs-text",children:xe(r).slice(0,1e3)}):(0,f.jsx)(
tn,{value:r,depth:1})})]},n))}):(0,f.jsx)("p",{class:"hint",children:"It has no parameters."})}function Vl(e){let{node:t,metrics:n}=e,r=new Set(t.outputs.map(o=>o.
name)),s=Object.keys(n).filter(o=>!r.has(o));return!t.outputs.length&&!s.length?null:(0,f.jsxs)("section",{children:[(0,f.jsx)("h3",{children:"Outputs"}),(0,f.jsxs)(
"dl",{class:"pairs",children:[t.outputs.map(o=>{let i=Object.hasOwn(n,o.name)?n[o.name]:void 0;return(0,f.jsxs)("div",{children:[(0,f.jsx)("dt",{children:(0,f.jsx)(
b,{text:o.name})}),(0,f.jsxs)("dd",{children:[i===void 0?(0,f.jsx)("span",{class:"dim",children:o.kind}):(0,f.jsx)("b",{class:"figure",children:Z(i)}),o.unit&&(0,f.jsxs)(
"span",{class:"dim",children:[" ",o.unit]})]})]},o.name)}),s.map(o=>(0,f.jsxs)("div",{children:[(0,f.jsx)("dt",{children:(0,f.jsx)(b,{text:o})}),(0,f.jsx)("dd",
{children:(0,f.jsx)("b",{class:"figure",children:Z(n[o]??Number.NaN)})})]},o))]})]})}function To(e){return(0,f.jsx)("span",{class:"links",children:e.names.map(t=>(0,f.jsx)(
"button",{type:"button",class:"chip",onClick:()=>e.choose(t),children:(0,f.jsx)(b,{text:t})},t))})}function Dl(e){let{shown:t,ran:n,users:r}=e,{node:s}=t,o=s.inputs.
filter(i=>e.known.has(i));return(0,f.jsxs)("div",{class:"stack",children:[t.status!=="there"&&s.why.length>0&&(0,f.jsxs)("section",{class:"why",children:[(0,f.jsx)(
"h3",{children:t.status==="building"?"Why it builds":"Why it would be built"}),(0,f.jsx)("ul",{children:s.why.map(i=>(0,f.jsx)("li",{children:(0,f.jsx)("bdi",{children:xe(
i)})},i))})]}),(0,f.jsx)(Vl,{node:s,metrics:n?.metrics??{}}),s.kind!=="data"&&(0,f.jsxs)("section",{children:[(0,f.jsx)("h3",{children:"Parameters"}),(0,f.jsx)(
Il,{config:s.config})]}),(0,f.jsxs)("section",{children:[(0,f.jsx)("h3",{children:"Where it stands"}),(0,f.jsxs)(mt,{children:[(0,f.jsx)(W,{name:"Made from",children:o.
length>0?(0,f.jsx)(To,{names:o,choose:e.choose}):null}),(0,f.jsx)(W,{name:"Used by",children:r.length>0?(0,f.jsx)(To,{names:r,choose:e.choose}):null}),(0,f.jsx)(
W,{name:"Last took",children:ue(s.seconds)}),(0,f.jsx)(W,{name:"Size",children:q(s.size)}),(0,f.jsx)(W,{name:"Environment",children:s.environment&&(0,f.jsx)(b,{
text:s.environment})}),(0,f.jsx)(W,{name:"Interpreter",children:n?.interpreter&&(0,f.jsx)(Fe,{path:n.interpreter})}),(0,f.jsx)(W,{name:"Packages",children:n&&n.
packages.length>0?(0,f.jsxs)("details",{children:[(0,f.jsx)("summary",{children:n.packages.length}),(0,f.jsx)("ul",{class:"packages",children:n.packages.map(i=>(0,f.jsx)(
"li",{children:(0,f.jsx)(b,{text:`${i.name} ${i.version}`})},i.name))})]}):null}),(0,f.jsx)(W,{name:"Accelerator",children:s.accelerator&&(0,f.jsx)(b,{text:s.accelerator})}),
(0,f.jsx)(W,{name:"Defined",children:s.where&&(0,f.jsx)(b,{text:s.where,class:"mono"})}),(0,f.jsx)(W,{name:"Output",children:s.output&&(0,f.jsxs)("span",{class:"\
path",children:[(0,f.jsx)(Fe,{path:s.output}),(0,f.jsx)(Ue,{text:s.output})]})})]})]})]})}function zl(e){let{ran:t,run:n}=e,{live:r,node:s,status:o}=e.shown;if(r&&
(o==="building"||r.log.length))return r.log.length?(0,f.jsx)(gt,{lines:r.log,follow:!0}):(0,f.jsx)("p",{class:"hint",children:"It has said nothing yet."});if(he())
return(0,f.jsx)("p",{class:"hint",children:"Logs are not part of a snapshot."});let i=t?.derivation&&(t.outcome==="failed"||o!=="there"),a=i?t.derivation:s.derivation;
return!a||s.kind==="data"?(0,f.jsx)("p",{class:"hint",children:"There is no log of it."}):(0,f.jsxs)(f.Fragment,{children:[i&&n&&jr(a)!==jr(s.derivation??"")&&(0,f.jsxs)(
"p",{class:"notice",children:["This is of ",(0,f.jsxs)("a",{href:M(["run",n.number]),children:["run ",n.number]}),", which differs from what would be built now."]}),
(0,f.jsx)(jl,{derivation:a})]})}var jr=e=>e.slice(e.lastIndexOf("/")+1);function jl(e){let t=jr(e.derivation),n=Pe(`log:${t}`,()=>St(`api/log/${encodeURIComponent(
t)}`));return n.state==="failed"?(0,f.jsx)("p",{class:"hint",children:"There is no log of it on this machine."}):(0,f.jsx)(ee,{answer:n,what:"Reading the log",children:r=>r?
(0,f.jsx)(gt,{lines:r.replace(/\n$/,"").split(`
`)}):(0,f.jsx)("p",{class:"hint",children:"It said nothing."})})}function Bl(e){let{shown:t,ran:n,run:r}=e;if(!n||!r)return(0,f.jsx)("p",{class:"hint",children:"\
No run of this pipeline has made it."});let s=t.node.output!==null&&n.output!==t.node.output;return(0,f.jsxs)(f.Fragment,{children:[s&&(0,f.jsxs)("p",{class:"no\
tice",children:["These are of ",(0,f.jsxs)("a",{href:M(["run",r.number]),children:["run ",r.number]}),": the pipeline has changed since."]}),n.there?(0,f.jsx)(Gn,
{output:n.output,files:n.files,chosen:e.file,choose:e.chooseFile}):(0,f.jsx)("p",{class:"hint",children:n.outcome==="failed"?"It failed, so there are none.":"It\
s output is not in the store any more."})]})}function Mo(e){return e.run?(0,f.jsx)(Hl,{...e,run:e.run}):(0,f.jsx)(Ro,{...e,ran:null})}function Hl(e){let n=be(`r\
un/${e.run.number}`).value?.stages.find(r=>r.stage===e.shown.node.name)??null;return(0,f.jsx)(Ro,{...e,ran:n})}function Ro(e){let{shown:t,ran:n,tab:r}=e,{node:s,
status:o,live:i,part:a}=t,l=(0,qn.useRef)(null);(0,qn.useEffect)(()=>{(l.current?.getBoundingClientRect().top??0)>window.innerHeight*.75&&l.current?.scrollIntoView(
{block:"start"})},[s.name]);let c=[{name:"about",label:"About"},{name:"files",label:"Files",...n?.there?{count:n.files.length}:{}},{name:"log",label:"Log"}];return(0,f.jsxs)(
"aside",{class:"panel side",ref:l,"aria-label":`Stage ${s.name}`,children:[(0,f.jsxs)("header",{class:"side-head",children:[(0,f.jsxs)("div",{children:[(0,f.jsx)(
"h2",{children:(0,f.jsx)(b,{text:s.name})}),s.title&&(0,f.jsx)("p",{class:"hint",children:(0,f.jsx)("bdi",{children:xe(s.title)})})]}),(0,f.jsx)("button",{type:"\
button",class:"button button-quiet","aria-label":"Close",title:"Close (Esc)",onClick:()=>e.choose(null),children:"✕"})]}),(0,f.jsxs)("p",{class:"side-state",children:[
(0,f.jsx)(te,{status:o==="there"?"built":o==="missing"?"not built":o}),t.note&&o==="building"&&(0,f.jsx)("span",{children:xe(t.note)}),i?.machine&&(0,f.jsxs)("s\
pan",{class:"dim",children:["on ",xe(i.machine)]}),n?.outcome&&o==="there"&&(0,f.jsxs)("span",{class:"dim",children:[xe(n.outcome)," in run ",e.run?.number]})]}),
o==="building"&&(0,f.jsx)(Ye,{value:a,label:t.note||"building"}),(0,f.jsxs)(Ot,{label:"Of this stage",tabs:c,chosen:r,choose:u=>e.chooseTab(u),children:[r==="ab\
out"&&(0,f.jsx)(Dl,{shown:t,ran:n,users:e.users,known:e.known,choose:e.choose}),r==="files"&&(0,f.jsx)(Bl,{shown:t,ran:n,run:e.run,file:e.file,chooseFile:e.chooseFile}),
r==="log"&&(0,f.jsx)(zl,{shown:t,ran:n,run:e.run})]})]})}var Je=p(g(),1);function Oo(e){return(0,Je.jsx)("ol",{class:"panel stage-list",children:e.stages.map(({node:t,status:n,part:r,note:s})=>(0,Je.jsx)("li",{children:(0,Je.jsxs)(
"button",{type:"button",class:"stage-item","aria-pressed":t.name===e.chosen,onClick:()=>e.choose(t.name),children:[(0,Je.jsx)(te,{status:n==="there"?"built":n===
"missing"?"not built":n,quiet:!0}),(0,Je.jsxs)("span",{class:"stage-what",children:[(0,Je.jsx)(b,{text:t.name,class:"stage-name"}),t.title&&(0,Je.jsx)(b,{text:t.
title,class:"stage-title"}),n==="building"&&(0,Je.jsx)(Ye,{value:r,label:s})]}),(0,Je.jsxs)("span",{class:"stage-facts",children:[n==="building"?s:ue(t.seconds),
(0,Je.jsx)("span",{class:"dim",children:q(t.size)})]})]})},t.name))})}function Lo(e,t){let n=t.filter(s=>s.runs.some(o=>o.pipeline===e)),r=(s,o)=>s===null||o.time>s.time?o:s;return n.find(s=>s.status==="building")??n.reduce(r,null)}
var Wl={there:"",missing:"not built",waiting:"waiting",building:"building",failed:"failed",unknown:""},Kl={data:"data",selection:"selection",gate:"objectives"};
function _l(e,t,n,r){if(t==="building"&&n)return n.epoch!==null&&n.epochs?`epoch ${n.epoch} of ${n.epochs}`:n.phase?n.phase:r===null?"building":ue(r);let s=n?.seconds??
e.seconds,o=[Kl[e.kind]??"",Wl[t]];return t==="there"&&s!==null&&o.push(ue(s)),o.filter(Boolean).join(" · ")}var Ul={waiting:"waiting",building:"building",done:"\
there",there:"there",failed:"failed",cancelled:null,unneeded:null};function Po(e,t,n,r){let s=new Set(n?.runs.filter(i=>i.pipeline===t).map(i=>i.key)??[]),o=new Map;
for(let i of n?.stages??[])i.stage!==null&&i.runs.some(a=>s.has(a))&&o.set(i.stage,i);return e.map(i=>{let a=o.get(i.name)??null,l=n?.status!=="building",c=a&&!(l&&
(a.status==="waiting"||a.status==="building"))?Ul[a.status]:null,u=c??i.status,m=a!==null&&c!==null,d=a?.started===null||a?.started===void 0?null:r-a.started;return{
node:i,status:u,live:m?a:null,part:m&&u==="building"&&a?yn(a,r):null,note:_l(i,u,m?a:null,d)}})}var E=p(g(),1),Gl={stage:re(),panel:Me("about","files","log"),file:re(),as:Me("graph","list")};function ql(e){let[,t]=(0,Yn.useReducer)(n=>n+1,0);(0,Yn.useEffect)(
()=>{if(!e)return;let n=setInterval(()=>t(),1e3);return()=>clearInterval(n)},[e])}function Yl(e){let{stages:t}=e,n=t.filter(({live:i})=>i!==null),r=n.filter(({status:i})=>i===
"there").length,s=n.filter(({status:i})=>i==="building"),o=s.reduce((i,{part:a})=>i+(a??0),0);return(0,E.jsxs)("section",{class:"panel panel-body live","aria-la\
bel":"Build","aria-live":"off",children:[(0,E.jsxs)("div",{class:"live-head",children:[(0,E.jsx)(te,{status:"building"}),(0,E.jsxs)("span",{children:[r," of ",n.
length," stages"]}),(0,E.jsx)("span",{class:"dim",children:ue(Math.floor(e.age))})]}),(0,E.jsx)(Ye,{value:n.length?(r+o)/n.length:null,label:`${r} of ${n.length}\
 stages are done`}),s.map(i=>(0,E.jsxs)("button",{type:"button",class:"live-stage",onClick:()=>e.choose(i.node.name),children:[(0,E.jsx)(b,{text:i.node.name,class:"\
live-name"}),(0,E.jsx)("span",{class:"live-note",children:i.note}),(0,E.jsx)(Ye,{value:i.part,label:i.note}),(0,E.jsx)("code",{class:"live-log",children:i.live?.
log.at(-1)?(0,E.jsx)(ec,{text:i.live.log.at(-1)??""}):""})]},i.node.name))]})}function Zl(e,t){let{runs:n,plan:r}=t,s=new Set(r.nodes.map(i=>i.output)),o=e.status===
"there"?n.filter(i=>i.status==="done"):[];return o.find(i=>s.has(i.output))??o[0]??n[0]??null}function Ql(e){let{build:t,stages:n}=e;if(t.status==="building"||t.
status==="done")return null;let r=t.runs.find(i=>i.pipeline===e.name),s=Object.entries(r?.settings??{}).map(([i,a])=>`${i}=${U(a)}`),o=n.filter(({live:i})=>i?.status===
"failed");return(0,E.jsxs)("p",{class:"notice notice-bad",role:"alert",children:["The last build ",t.status==="failed"?"failed":t.status==="killed"?"was killed":
"was interrupted",s.length>0&&(0,E.jsxs)(E.Fragment,{children:[", with ",(0,E.jsx)("bdi",{children:xe(s.join(", ")).slice(0,300)})]}),o.length>0&&": ",o.map(({node:i})=>(0,E.jsx)(
"button",{type:"button",class:"chip",onClick:()=>e.choose(i.name),children:(0,E.jsx)(b,{text:i.name})},i.name))]})}var ec=e=>(0,E.jsx)("bdi",{children:Wn(e.text.
slice(0,300)).map(t=>t.text).join("")});function tc(e){let{detail:t}=e,[n,r]=Re(Gl),{builds:s,lost:o}=xn(),i=Lo(t.name,s),a=i?.status==="building";ql(a);let l=i?
wn(i):0,c=Po(t.plan.nodes,t.name,i,l),u=c.find(({node:C})=>C.name===n.stage)??null,m=()=>r({stage:"",panel:"about",file:""}),d=C=>C===null?m():r({stage:C,file:""},
{replace:u!==null});ye([{keys:"Escape",does:"Close the stage",run:()=>u&&m()},{keys:"l",does:"Stages as a list, or as a graph",run:()=>r({as:n.as==="list"?"grap\
h":"list"})}]);let h=new Set(c.map(({node:C})=>C.name)),$=u?c.filter(({node:C})=>C.inputs.includes(u.node.name)).map(({node:C})=>C.name):[],v=a?"building":t.status;
return(0,E.jsxs)("div",{class:"pipeline",children:[(0,E.jsxs)("header",{class:"pipeline-head",children:[(0,E.jsxs)("div",{class:"view-head",children:[(0,E.jsx)(
"h1",{children:(0,E.jsx)(b,{text:t.name})}),v&&(0,E.jsx)(te,{status:v}),(0,E.jsxs)("div",{class:"view-actions segmented",role:"group","aria-label":"Stages as",children:[
(0,E.jsx)("button",{type:"button",class:"chip","aria-pressed":n.as==="graph",onClick:()=>r({as:"graph"}),children:"Graph"}),(0,E.jsx)("button",{type:"button",class:"\
chip","aria-pressed":n.as==="list",onClick:()=>r({as:"list"}),children:"List"})]})]}),t.title&&(0,E.jsx)("p",{class:"lead",children:(0,E.jsx)("bdi",{children:t.
title})})]}),o&&a&&(0,E.jsx)("p",{class:"notice notice-bad",role:"alert",children:"Nothing answers: what follows may be old."}),t.plan.error&&(0,E.jsx)("pre",{class:"\
notice notice-bad pipeline-broken",role:"alert",children:t.plan.error}),i&&(0,E.jsx)(Ql,{build:i,name:t.name,stages:c,choose:d}),a&&(0,E.jsx)(Yl,{stages:c,age:l,
choose:d}),(0,E.jsxs)("div",{class:`pipeline-body${u?" pipeline-split":""}`,children:[(0,E.jsx)("div",{class:"pipeline-main",children:c.length===0?!t.plan.error&&
(0,E.jsx)(Q,{title:"It has no stages"}):n.as==="list"?(0,E.jsx)(Oo,{stages:c,chosen:n.stage,choose:d}):(0,E.jsx)("section",{class:"panel",children:(0,E.jsx)(yo,
{stages:c,chosen:n.stage||null,choose:d})})}),u&&(0,E.jsx)(Mo,{shown:u,run:Zl(u,t),users:$,known:h,tab:n.panel,file:n.file||null,choose:d,chooseTab:C=>r({panel:C,
file:""},{replace:!0}),chooseFile:C=>r({file:C??""},{replace:!0})},u.node.name)]}),(0,E.jsx)(wo,{objectives:t.objectives}),(0,E.jsx)(xo,{name:t.name,runs:t.runs}),
!he()&&!a&&v!=="fresh"&&(0,E.jsxs)("section",{class:"panel panel-body",children:[(0,E.jsx)("h2",{children:"Build it"}),(0,E.jsx)(Tt,{text:`stagedml build ${t.name}`})]})]})}
function nc(e){let t=e.path[0]??"",n=be(`pipeline/${t}`);return(0,E.jsx)(ee,{answer:n,what:"Reading the pipeline",retry:()=>ce(`pipeline/${t}`),children:r=>(0,E.jsx)(
tc,{detail:r})})}var Ao={name:"pipeline",under:"pipelines",title:e=>e[0]??"Pipeline",component:nc};var sn=p(z(),1);var rc=(e,t)=>e.split("-").slice(0,t).join("-");function No(e,t,n){let r=new Map;for(let s of e){let o=rc(t(s),n);r.set(o,[...r.get(o)??[],s])}return[...r].flatMap(
([s,o])=>{let i=o.every(u=>t(u)===s);if(o.length<=8||i)return[{name:s,members:o}];let a=No(o,t,n+1),c=a.filter(u=>u.members.length>1).reduce((u,m)=>u+m.members.
length,0);return a.length===1||c*2>=o.length?a:[{name:s,members:o}]})}function Jo(e,t){return No(e,t,1)}var Nt=p(g(),1),Zn=84,Qn=20,nn=2.5;function Xo(e){let t=e.values.filter(c=>c!==null&&Number.isFinite(c));if(!t.length)return null;let n=Math.min(...t),r=Math.max(
...t),s=c=>t.length===1?Zn-nn:nn+c*(Zn-2*nn)/(t.length-1),o=c=>r===n?Qn/2:nn+(r-c)*(Qn-2*nn)/(r-n),i=t.map((c,u)=>`${s(u).toFixed(1)},${o(c).toFixed(1)}`).join(
" "),a=t.length-1,l=`${e.label}: ${t.length} values from ${Z(n)} to ${Z(r)}, now ${Z(t[a])}`;return(0,Nt.jsxs)("svg",{class:"spark",viewBox:`0 0 ${Zn} ${Qn}`,width:Zn,
height:Qn,role:"img","aria-label":l,children:[(0,Nt.jsx)("title",{children:l}),t.length>1&&(0,Nt.jsx)("polyline",{points:i}),(0,Nt.jsx)("circle",{cx:s(a).toFixed(
1),cy:o(t[a]).toFixed(1),r:"2.2"})]})}var _=p(g(),1),sc=3,er=e=>e.slice(e.lastIndexOf(".")+1);function oc(e,t=sc){let n=o=>(o.larger_is_better===null?2:0)+(o.unit?1:0),r=new Set,s=o=>!r.has(er(o.name))&&
r.add(er(o.name));return[...e].sort((o,i)=>n(o)-n(i)).filter(s).slice(0,t)}var Fo=e=>e.unit==="B"||e.unit==="bytes",ic=e=>Fo(e)||/(^|[._])(bytes|seconds)$/.test(
e.name);function ac(e){let{metric:t}=e,n=t.larger_is_better===null?"":t.larger_is_better?", more is better":", less is better";return(0,_.jsxs)("div",{class:"me\
tric",title:`${t.name}${n}`,children:[(0,_.jsx)(b,{text:er(t.name),class:"metric-name"}),(0,_.jsxs)("span",{class:"metric-value",children:[Fo(t)?q(t.value):De(t.
name,t.value,4),t.unit&&!ic(t)&&(0,_.jsxs)("span",{class:"dim",children:[" ",t.unit]})]}),t.history.length>1&&(0,_.jsx)(Xo,{values:t.history,label:er(t.name)})]})}
function lc(e){let t=e.builds.find(l=>l.status==="building"&&l.runs.some(c=>c.pipeline===e.name));if(!t)return null;let n=new Set(t.runs.filter(l=>l.pipeline===
e.name).map(l=>l.key)),r=t.stages.filter(l=>l.status!=="unneeded"&&l.runs.some(c=>n.has(c))),s=r.filter(gr).length,o=r.filter(l=>l.status==="building"),i=o[0],a=i?
yn(i,wn(t)):null;return(0,_.jsxs)("div",{class:"building",children:[(0,_.jsx)(Ye,{value:r.length?(s+(a??0))/r.length:null,label:`${s} of ${r.length} stages are \
done`}),(0,_.jsxs)("span",{class:"building-says",children:[s,"/",r.length,i&&(0,_.jsxs)(_.Fragment,{children:[" · ",(0,_.jsx)(b,{text:i.stage??i.name}),i.epoch!==
null&&i.epochs?` ${i.epoch}/${i.epochs}`:"",o.length>1&&` + ${o.length-1}`]})]})]})}function Br(e){let{pipeline:t,builds:n}=e,{last:r}=t;return(0,_.jsxs)("artic\
le",{class:"pipeline-row",children:[(0,_.jsxs)("div",{class:"pipeline-what",children:[(0,_.jsx)("a",{class:"pipeline-link","data-step":!0,href:M(["pipeline",t.name]),
children:(0,_.jsx)(b,{text:t.name})}),t.title&&(0,_.jsx)(b,{text:t.title,class:"pipeline-title"}),t.error&&(0,_.jsx)("p",{class:"pipeline-error",children:t.error.
split(`
`)[0]})]}),(0,_.jsxs)("div",{class:"pipeline-state",children:[(0,_.jsx)(te,{status:t.status}),t.status==="building"?(0,_.jsx)(lc,{name:t.name,builds:n}):r?(0,_.jsxs)(
"a",{class:"pipeline-last",href:M(["run",r.number]),title:`Run ${r.number}: ${r.status}`,children:[(0,_.jsx)(ut,{time:r.time,ago:!0}),r.seconds!==null&&(0,_.jsxs)(
"span",{class:"dim nowrap",children:[" · ",ue(r.seconds)]})]}):(0,_.jsxs)("span",{class:"dim",children:[t.stages," ",t.stages===1?"stage":"stages"]})]}),(0,_.jsx)(
"div",{class:"pipeline-metrics",children:oc(t.metrics).map(s=>(0,_.jsx)(ac,{metric:s},s.name))})]})}var F=p(g(),1),cc={q:re(),status:re(),sort:Me("family","recent","name","status"),open:ze(),closed:ze()},tr=["building","failed","stale","collected","fresh","nev\
er","unknown"],uc=4;function mc(e,t){let n=new Set(t.filter(r=>r.status==="building").flatMap(r=>r.runs.map(s=>s.pipeline)));return e.map(r=>n.has(r.name)?{...r,
status:"building"}:r)}function dc(e,t){let n=`${e.name} ${e.title??""}`.toLowerCase();return t.every(r=>n.includes(r))}var rn=e=>e.last?Date.parse(e.last.time):
0,pc={recent:(e,t)=>rn(t)-rn(e)||e.name.localeCompare(t.name),name:(e,t)=>e.name.localeCompare(t.name),status:(e,t)=>tr.indexOf(e.status)-tr.indexOf(t.status)||
rn(t)-rn(e)};function fc(e){let t=Jo([...e],r=>r.name),n=r=>Math.max(...r.members.map(rn));return t.map((r,s)=>({family:r,at:s})).sort((r,s)=>n(s.family)-n(r.family)||
r.at-s.at).map(({family:r})=>r)}function Io(e){let t=new Map;for(let n of e)t.set(n.status,(t.get(n.status)??0)+1);return[...t].sort(([n],[r])=>tr.indexOf(n)-tr.
indexOf(r))}function Hr(e,t){let n=[...e?.querySelectorAll("[data-step]")??[]],r=n.indexOf(document.activeElement),s=n[r<0?t>0?0:n.length-1:Math.min(n.length-1,
Math.max(0,r+t))];s?.focus(),s?.scrollIntoView({block:"nearest"})}function hc(e){let{family:t,folded:n,builds:r}=e,s=t.members.map(o=>(0,F.jsx)(Br,{pipeline:o,builds:r},
o.name));return t.members.length===1?(0,F.jsx)("section",{class:"family family-lone",children:s}):(0,F.jsxs)("section",{class:"family",children:[(0,F.jsx)("h2",
{class:"family-head",children:(0,F.jsxs)("button",{type:"button",class:"family-fold","data-step":!0,"aria-expanded":!n,onClick:e.toggle,children:[(0,F.jsx)("spa\
n",{class:"family-sign","aria-hidden":"true",children:n?"▸":"▾"}),(0,F.jsx)(b,{text:t.name,class:"family-name"}),(0,F.jsx)("span",{class:"count",children:t.
members.length}),(0,F.jsx)("span",{class:"family-counts",children:Io(t.members).map(([o,i])=>(0,F.jsxs)("span",{class:`status status-${Nr(o)}`,children:[i," ",o===
"never"?"never built":o]},o))})]})}),!n&&s]})}function gc(e){let[t,n]=Re(cc),{builds:r}=xn(),s=_e().value,o=(0,sn.useRef)(null),i=(0,sn.useRef)(null),a=(0,sn.useMemo)(
()=>mc(e.all,r),[e.all,r]),l=t.q.toLowerCase().split(/\s+/).filter(Boolean),c=a.filter(v=>dc(v,l)),u=c.filter(v=>!t.status||v.status===t.status);ye([{keys:"/",does:"\
Search",run:()=>i.current?.focus()},{keys:"j",does:"Next pipeline",run:()=>Hr(o.current,1)},{keys:"k",does:"Pipeline before",run:()=>Hr(o.current,-1)}]);let m=!!(l.
length||t.status),d=v=>m||t.open.includes(v.name)?!1:t.closed.includes(v.name)?!0:v.members.length>=uc&&v.members.every(C=>C.status==="never"||C.status==="unkno\
wn"),h=v=>{let{name:C}=v,T=H=>H.filter(ne=>ne!==C);n(d(v)?{open:[...T(t.open),C],closed:T(t.closed)}:{open:T(t.open),closed:[...T(t.closed),C]},{replace:!0})};return(0,F.jsxs)(
"div",{class:"pipelines",ref:o,onKeyDown:v=>{v.key!=="ArrowDown"&&v.key!=="ArrowUp"||v.target.matches("select")||(v.preventDefault(),Hr(o.current,v.key==="Arrow\
Down"?1:-1))},children:[(0,F.jsxs)("div",{class:"view-head",children:[(0,F.jsx)("h1",{children:"Pipelines"}),(0,F.jsx)("input",{ref:i,type:"search",class:"input\
 pipelines-search",placeholder:"Search names and titles","aria-label":"Search pipelines",spellcheck:!1,value:t.q,onInput:v=>n({q:v.currentTarget.value},{replace:!0})}),
(0,F.jsxs)("label",{class:"field",children:["Order",(0,F.jsxs)("select",{class:"input",value:t.sort,onChange:v=>n({sort:v.currentTarget.value}),children:[(0,F.jsx)(
"option",{value:"family",children:"by family"}),(0,F.jsx)("option",{value:"recent",children:"last run first"}),(0,F.jsx)("option",{value:"name",children:"by nam\
e"}),(0,F.jsx)("option",{value:"status",children:"by status"})]})]})]}),(0,F.jsxs)("div",{class:"chips",role:"group","aria-label":"Only those of a status",children:[
(0,F.jsxs)("button",{type:"button",class:"chip","aria-pressed":!t.status,onClick:()=>n({status:""}),children:["All ",(0,F.jsx)("span",{class:"count",children:c.
length})]}),Io(c).map(([v,C])=>(0,F.jsxs)("button",{type:"button",class:"chip","aria-pressed":t.status===v,onClick:()=>n({status:t.status===v?"":v}),children:[(0,F.jsx)(
te,{status:v})," ",(0,F.jsx)("span",{class:"count",children:C})]},v))]}),s?.problems?.map(v=>(0,F.jsx)("p",{class:"notice notice-bad",role:"alert",children:v},v)),
s?.evaluating&&!he()&&(0,F.jsx)("p",{class:"notice",role:"status",children:"Pipelines are being evaluated: some states are not known yet."}),u.length?t.sort==="\
family"?fc(u).map(v=>(0,F.jsx)(hc,{family:v,folded:d(v),toggle:()=>h(v),builds:r},v.name)):(0,F.jsx)("section",{class:"family",children:[...u].sort(pc[t.sort]).
map(v=>(0,F.jsx)(Br,{pipeline:v,builds:r},v.name))}):a.length?(0,F.jsx)(Q,{title:"No pipeline fits",children:(0,F.jsx)("button",{type:"button",class:"button",onClick:()=>n(
{q:"",status:""}),children:"Show all"})}):(0,F.jsxs)(Q,{title:"This project has no pipelines",children:["Write a function with ",(0,F.jsx)("code",{children:'@pi\
peline("name")'})," in ",(0,F.jsx)("code",{children:"pipelines/"}),"."]})]})}function bc(){let e=be("pipelines");return(0,F.jsx)(ee,{answer:e,what:"Reading pipe\
lines",retry:()=>ce("pipelines"),children:t=>(0,F.jsx)(gc,{all:t})})}var Vo={name:"pipelines",entry:{label:"Pipelines",key:"p"},title:()=>"Pipelines",component:bc};var on=p(z(),1);var nr=p(z(),1);var Qe=p(g(),1),Wr=2e3,yc=2e3,wc=e=>/^(diff |index |--- |\+\+\+ |new file|deleted file|similarity|rename|GIT binary)/.test(e)?"patch-head":e.startsWith("@@")?"p\
atch-place":e.startsWith("+")?"patch-new":e.startsWith("-")?"patch-old":"";function Do(e){let t=(0,nr.useMemo)(()=>e.text.replace(/\n$/,"").split(`
`),[e.text]),[n,r]=(0,nr.useState)(!1),s=n?t:t.slice(0,Wr);return(0,Qe.jsxs)("div",{class:"patch",children:[(0,Qe.jsxs)("div",{class:"row",children:[(0,Qe.jsx)(
"span",{class:"muted",children:"What differed from the commit; `git apply` takes it."}),(0,Qe.jsx)(Ue,{text:e.text})]}),(0,Qe.jsx)("pre",{class:"code",tabIndex:0,
"aria-label":"Patch",children:s.map((o,i)=>(0,Qe.jsxs)("span",{class:wc(o),children:[Ce(ie(o),yc),`
`]},i))}),!n&&t.length>Wr&&(0,Qe.jsxs)("button",{type:"button",class:"button",onClick:()=>r(!0),children:[t.length-Wr," more lines"]})]})}var Jt=p(z(),1);var ve=p(g(),1),Kr=()=>_e().value?.csrf??null;async function zo(e,t,n){await un(e,t,n);for(let r of["runs","run/","store"])ce(r)}function _r(e){let[t,n]=(0,Jt.useState)(
""),[r,s]=(0,Jt.useState)(""),[o,i]=(0,Jt.useState)(!1),a=async l=>{l.preventDefault(),i(!0);try{await zo("pin",{name:t.trim(),run:e.run},e.csrf),e.close()}catch(c){
s(c instanceof Error?c.message:String(c)),i(!1)}};return(0,ve.jsx)($t,{title:`Pin run ${e.run}`,close:e.close,children:(0,ve.jsxs)("form",{class:"stack",onSubmit:a,
children:[(0,ve.jsx)("p",{class:"muted",children:"A pinned run keeps all its outputs, data and environments until it is unpinned."}),(0,ve.jsxs)("label",{class:"\
stack-field",children:["Name",(0,ve.jsx)("input",{class:"input",value:t,autoFocus:!0,required:!0,"aria-invalid":r!=="",placeholder:"best, paper-2026",onInput:l=>{
n(l.currentTarget.value),s("")}})]}),r&&(0,ve.jsx)("p",{class:"notice notice-bad",role:"alert",children:r}),(0,ve.jsxs)("div",{class:"row",children:[(0,ve.jsx)(
"button",{type:"submit",class:"button button-main",disabled:o||!t.trim(),children:"Pin"}),(0,ve.jsx)("button",{type:"button",class:"button",onClick:e.close,children:"\
Leave it"})]})]})})}function jo(e){let t=Kr(),[n,r]=(0,Jt.useState)(!1),[s,o]=(0,Jt.useState)(""),i=async a=>{try{await zo("unpin",{name:a},t),o("")}catch(l){o(
l instanceof Error?l.message:String(l))}};return(0,ve.jsxs)("span",{class:"pins",children:[e.pins.map(a=>(0,ve.jsxs)("span",{class:"badge pin",children:[(0,ve.jsx)(
b,{text:a}),t&&(0,ve.jsx)("button",{type:"button",class:"badge-button","aria-label":`Unpin ${a}`,title:"Unpin",onClick:()=>{i(a)},children:"✕"})]},a)),t&&(0,ve.jsx)(
"button",{type:"button",class:"button button-small",onClick:()=>r(!0),children:"Pin"}),s&&(0,ve.jsx)("span",{class:"worse",role:"alert",children:s}),n&&t&&(0,ve.jsx)(
_r,{run:e.run,csrf:t,close:()=>r(!1)})]})}var O=p(g(),1),xc=300;function Ur(e){let t=Object.entries(e.values);return t.length?(0,O.jsxs)("section",{children:[(0,O.jsx)("h3",{children:e.title}),(0,O.jsx)(
mt,{children:t.map(([n,r])=>(0,O.jsx)(W,{name:n,children:typeof r=="string"&&r.startsWith("/nix/store/")?(0,O.jsx)(Fe,{path:r}):(0,O.jsx)("bdi",{children:Ce(ie(
U(r)),xc)||(r===null?"none":"“”")})},n))})]}):null}function vc(e){let{stage:t}=e;return(0,O.jsxs)("div",{class:"stack run-stage-more",children:[(0,O.jsxs)(mt,
{children:[(0,O.jsx)(W,{name:"output",children:(0,O.jsxs)("span",{class:"row",children:[(0,O.jsx)(Fe,{path:t.output}),(0,O.jsx)(Ue,{text:t.output})]})}),(0,O.jsx)(
W,{name:"environment",children:t.environment}),(0,O.jsx)(W,{name:"interpreter",children:t.interpreter&&(0,O.jsx)(Fe,{path:t.interpreter})}),(0,O.jsx)(W,{name:"p\
ackages",children:t.packages.length||null})]}),(0,O.jsx)(Ur,{title:"Metrics",values:t.metrics}),(0,O.jsx)(Ur,{title:"Parameters",values:t.config}),(0,O.jsx)(Ur,
{title:"Inputs",values:t.inputs}),t.packages.length>0&&(0,O.jsxs)("details",{class:"run-packages",children:[(0,O.jsx)("summary",{children:"Packages"}),(0,O.jsx)(
"p",{class:"mono",children:t.packages.map(n=>(0,O.jsx)("span",{children:(0,O.jsxs)("bdi",{children:[n.name," ",n.version]})},n.name))})]}),(0,O.jsxs)("section",
{children:[(0,O.jsx)("h3",{children:"Files"}),t.there?(0,O.jsx)(Gn,{output:t.output,files:t.files,chosen:e.file||null,choose:n=>e.setFile(n??"")}):(0,O.jsx)("p",
{class:"muted",children:"The output is no longer in the store."})]})]})}function Bo(e){let t=Math.max(0,...e.stages.map(n=>n.seconds??0));return(0,O.jsx)("ul",{
class:"run-stages",children:e.stages.map(n=>{let r=n.stage===e.open,s=t&&n.seconds?n.seconds/t:0,o=Object.entries(n.metrics).slice(0,2);return(0,O.jsxs)("li",{class:"\
panel",children:[(0,O.jsxs)("button",{type:"button",class:"run-stage","aria-expanded":r,onClick:()=>e.set({stage:r?"":n.stage,file:""}),children:[(0,O.jsx)("spa\
n",{"aria-hidden":"true",class:"dim",children:r?"▾":"▸"}),(0,O.jsx)(b,{text:n.stage,class:"run-stage-name"}),(0,O.jsx)("span",{class:"run-stage-metrics dim",
children:o.map(([i,a])=>(0,O.jsxs)("span",{children:[(0,O.jsx)("bdi",{children:i})," ",(0,O.jsx)("b",{children:De(i,a)})]},i))}),(0,O.jsxs)("span",{class:"run-s\
tage-time num",children:[s>0&&(0,O.jsx)("span",{class:"bar","aria-hidden":"true",children:(0,O.jsx)("span",{style:{width:`${(s*100).toFixed(1)}%`}})}),ue(n.seconds)]}),
(0,O.jsx)("span",{class:"run-stage-size num dim",children:q(n.size)}),(0,O.jsx)("span",{class:"run-stage-status",children:(0,O.jsx)(te,{status:n.outcome===null?
"unknown":n.outcome})}),!n.there&&n.outcome!=="failed"&&n.outcome!==null&&(0,O.jsx)("span",{class:"badge",title:"Its output was collected",children:"collected"})]}),
r&&(0,O.jsx)(vc,{stage:n,file:e.file,setFile:i=>e.set({file:i})})]},n.stage)})})}var w=p(g(),1),Sc={tab:Me("stages","curves","confusion","report","patch"),stage:re(),file:re(),...Pn},kc=new Map,Cc=6;function $c(e){let t=(0,on.useMemo)(()=>[e.
run],[e.run]);return(0,w.jsx)(ee,{answer:Dn(t,kc),what:"Reading curves",children:({curves:n,notes:r})=>(0,w.jsxs)(w.Fragment,{children:[r.map(s=>(0,w.jsx)("p",{
class:"notice",children:(0,w.jsx)("bdi",{children:s})},s)),n.length?(0,w.jsx)(Rn,{curves:n,state:An(e.state),set:e.set}):(0,w.jsx)(Q,{title:"No stage of this ru\
n has written curves"})]})})}function Ec(e,t){let n=new Map(t.map(i=>[i.name,i])),r=e.stages.flatMap(i=>Object.entries(i.metrics).map(([a,l])=>({name:`${i.stage}\
.${a}`,last:a,value:l}))),s=new Set,o=i=>n.get(i)?.larger_is_better===!0?0:n.get(i)?.larger_is_better===!1?1:2;return r.filter(i=>!/(^|_)(bytes|seconds)$/.test(
i.last)).filter(i=>!s.has(`${i.last} ${i.value}`)&&s.add(`${i.last} ${i.value}`)).map((i,a)=>({name:n.get(i.name)?.short??i.name,value:i.value,rank:o(i.name),at:a})).
sort((i,a)=>i.rank-a.rank||a.at-i.at).slice(0,Cc)}function Tc(e){let{head:t,settings:n,nix:r,rebuild:s}=e.run,o=Object.entries(n);return(0,w.jsxs)("div",{class:"\
panel panel-body stack",children:[(0,w.jsxs)(mt,{children:[(0,w.jsx)(W,{name:"pipeline",children:(0,w.jsx)("a",{href:M(["pipeline",t.pipeline]),children:(0,w.jsx)(
b,{text:t.pipeline})})}),(0,w.jsx)(W,{name:"variant",children:t.variant}),(0,w.jsx)(W,{name:"target",children:t.target}),(0,w.jsx)(W,{name:"began",children:(0,w.jsx)(
ut,{time:t.time})}),(0,w.jsx)(W,{name:"took",children:ue(t.seconds)}),(0,w.jsx)(W,{name:"commit",children:t.commit&&(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)("\
span",{class:"mono",title:t.commit,children:kt(t.commit)}),t.branch&&(0,w.jsxs)(w.Fragment,{children:[" on ",(0,w.jsx)(b,{text:t.branch})]}),t.dirty!==null&&(0,w.jsx)(
"span",{class:"status-warn",children:" with edits"})]})}),(0,w.jsx)(W,{name:"by",children:(0,w.jsx)(b,{text:[t.user,t.host].filter(Boolean).join(" on ")})}),(0,w.jsx)(
W,{name:"sandbox",children:t.sandboxed===null?"":t.sandboxed?"yes":"no"}),(0,w.jsx)(W,{name:"Nix",children:r&&(0,w.jsx)(b,{text:r})}),(0,w.jsx)(W,{name:"output",
children:(0,w.jsx)(Fe,{path:t.output})}),o.length>0&&(0,w.jsx)(W,{name:"settings",children:o.map(([i,a])=>(0,w.jsx)("span",{class:"run-setting",children:(0,w.jsx)(
b,{text:`${i}=${U(a)}`})},i))})]}),(0,w.jsxs)("div",{children:[(0,w.jsx)("p",{class:"muted run-label",children:"Build it again, from its commit, parameters and \
locks"}),(0,w.jsx)(Tt,{text:s})]})]})}function Mc(e){let{run:t}=e,{head:n}=t,[r,s]=Re(Sc),o=be("runs").value,i=o?.rows.number??[],a=i.indexOf(n.number),l=$=>a<0?
void 0:i[a+$],c=o&&a>=0?i.find(($,v)=>v>a&&o.rows.pipeline[v]===n.pipeline):void 0,u=($,v,C)=>({keys:C,does:v,run:()=>{$!==void 0&&$e(M(["run",$]))}});ye([u(l(1),
"The run before","j"),u(l(-1),"The run after","k"),...c===void 0?[]:[{keys:"c",does:"Compare with the run before of this pipeline",run:()=>$e(M(["compare"],{runs:[
c,n.number]}))}]]);let m=(0,on.useMemo)(()=>Qt(t),[t]),d=(0,on.useMemo)(()=>_t(t),[t]),h=(0,on.useMemo)(()=>Ec(t,o?.columns??[]),[t,o]);return(0,w.jsxs)(w.Fragment,
{children:[(0,w.jsxs)("div",{class:"view-head",children:[(0,w.jsxs)("h1",{children:["Run ",n.number]}),(0,w.jsx)(te,{status:n.status}),(0,w.jsxs)("span",{class:"\
muted",children:[(0,w.jsx)(b,{text:[n.variant,n.pipeline,n.target].filter(Boolean).join(".")})," ",(0,w.jsx)(ut,{time:n.time,ago:!0})]}),(0,w.jsx)(jo,{run:n.number,
pins:t.pins}),(0,w.jsx)("div",{class:"view-actions",children:c!==void 0&&(0,w.jsxs)("a",{class:"button",href:M(["compare"],{runs:[c,n.number]}),children:["Compa\
re with run ",c]})})]}),(0,w.jsxs)("div",{class:"stack",children:[h.length>0&&(0,w.jsx)("dl",{class:"tiles",children:h.map($=>(0,w.jsxs)("div",{class:"panel til\
e",children:[(0,w.jsx)("dt",{children:(0,w.jsx)(b,{text:$.name})}),(0,w.jsx)("dd",{children:Z($.value)})]},$.name))}),(0,w.jsx)(Tc,{run:t}),(0,w.jsx)("div",{children:(0,w.jsxs)(
Ot,{label:"Parts of the run",tabs:[{name:"stages",label:"Stages",count:t.stages.length},{name:"curves",label:"Curves"},...d.length?[{name:"confusion",label:"Con\
fusion"}]:[],...m.length?[{name:"report",label:"Report"}]:[],...t.patch!==null||t.patch_omitted!==null?[{name:"patch",label:"Edits"}]:[]],chosen:r.tab,choose:$=>s(
{tab:$}),children:[r.tab==="stages"&&(0,w.jsx)(Bo,{stages:t.stages,open:r.stage,file:r.file,set:s}),r.tab==="curves"&&(0,w.jsx)($c,{run:n.number,state:r,set:s}),
r.tab==="confusion"&&(d.length?(0,w.jsx)(zn,{files:d}):(0,w.jsx)(Q,{title:"There is no confusion matrix"})),r.tab==="report"&&(m[0]?(0,w.jsx)(jn,{report:m[0],title:`\
Report of run ${n.number}`}):(0,w.jsx)(Q,{title:"There is no report"})),r.tab==="patch"&&t.patch_omitted!==null&&(0,w.jsx)(Q,{title:t.patch===null?"The edits we\
re not recorded":"Not all edits were recorded",children:t.patch_omitted}),r.tab==="patch"&&t.patch!==null&&(0,w.jsx)(Do,{text:t.patch})]})})]})]})}function Rc(e){
let t=e.path[0]??"",n=`run/${t}`;return/^\d+$/.test(t)?(0,w.jsx)(Oc,{name:n}):(0,w.jsx)(Q,{title:"A run is named by its number",children:(0,w.jsx)("a",{href:M([
"runs"]),children:"All runs"})})}function Oc(e){return(0,w.jsx)(ee,{answer:be(e.name),what:"Reading the run",retry:()=>ce(e.name),children:t=>(0,w.jsx)(Mc,{run:t})})}
var Ho={name:"run",under:"runs",title:e=>`Run ${e[0]??""}`,component:Rc};var de=p(z(),1);var rr=p(z(),1),Wo=()=>window.matchMedia("(max-width: 640px)");function Ko(){let[e,t]=(0,rr.useState)(()=>Wo().matches);return(0,rr.useEffect)(()=>{let n=Wo(),r=()=>t(
n.matches);return n.addEventListener("change",r),()=>n.removeEventListener("change",r)},[]),e}var Lc={pipeline:168,time:150,seconds:104,commit:92,branch:140,host:120,user:96,dirty:72,sandboxed:104,output:280,variant:84,target:130,pins:150},Pc=["status","\
pipeline","time"],_o=(e,t)=>ht(e.rows.pipeline,t)===2,Ac=40;function Nc(e,t,n){let r=e.length+3,s=Math.max(1,Math.floor(n.length/Ac));for(let o=0;o<n.length;o+=
s)r=Math.max(r,U(t[n[o]]).length);return Math.min(210,Math.max(92,Math.round(r*7.4)+44))}var Jc=e=>Math.min(200,50+Math.round(7.4*Math.max(...[...new Set(e)].map(
t=>String(t).length),6))),Xc=e=>typeof e.find(n=>n!=null)=="number";function Uo(e,t,n,r){let s=Pc.filter(a=>a!=="pipeline"||_o(e,t)),o=Yt(e,t,n).map(a=>a.name),
i=["seconds",...ht(e.rows.commit,t)?["commit"]:[]];return r?[s[0],...o,...s.slice(1),...i]:[...s,...o,...i]}var Gr=e=>e.slice(e.lastIndexOf(".")+1);function Go(e,t,n){
let r=new Map(e.columns.map(i=>[i.name,i])),s=t.map(Gr),o=_o(e,n);return t.flatMap(i=>{let a=ge(e,i);if(!a||i==="number")return[];let l=r.get(i),c=s.filter(u=>u===
Gr(i)).length===1&&!qt(i)?Gr(i):l?.short??i;return[{name:i,label:c,kind:l?.kind??"fact",values:a,numeric:i==="seconds"||l!==void 0&&Xc(a),width:i==="status"?Jc(
a):Lc[i]??Nc(c,a,n),better:l?.larger_is_better??null,best:l?.kind==="metric"&&!o?qs(l,a,n):void 0}]})}var qo=p(z(),1);var et=p(g(),1);function sr(e){let{value:t,problem:n}=e,r=(0,qo.useRef)(null);ye([{keys:"/",does:"Filter",run:()=>r.current?.select()}]);let s=n?t.slice(Math.max(
0,n.position-12),n.position):"";return(0,et.jsxs)("div",{class:"filter",children:[(0,et.jsx)("input",{ref:r,class:"input",type:"search",spellcheck:!1,autocomplete:"\
off",placeholder:"epochs >= 10 and accuracy > 0.98","aria-label":"Condition on runs","aria-invalid":n!==null,"aria-describedby":"filter-problem",value:t,onInput:o=>e.
set(o.currentTarget.value),onKeyDown:o=>{o.key==="Escape"&&o.currentTarget.blur()}}),(0,et.jsx)("p",{id:"filter-problem",class:"filter-problem",role:"status",children:n&&
(0,et.jsxs)(et.Fragment,{children:[s&&(0,et.jsxs)("code",{children:[s.trimStart(),"▸"]})," ",n.message]})})]})}var ri=p(pr(),1),tt=p(z(),1);function or(e,t){return e.includes(t)?"ascending":e.includes(`-${t}`)?"descending":"none"}function Yo(e,t,n,r){let s=n?[`-${t}`,t]:[t,`-${t}`],o=e.find(a=>s.includes(
a)),i=o===void 0?s[0]:o===s[0]?s[1]:void 0;return r?o===void 0?[...e,i]:e.flatMap(a=>a===o?i??[]:a):i?[i]:[]}var st=p(Qo(),1),bt=p(z(),1),Fc=8;function ei(e,t,n,r){let[,s]=(0,bt.useReducer)(l=>l+1,0),o={count:t,getScrollElement:()=>e.current,estimateSize:()=>n,overscan:Fc,
scrollPaddingStart:r,scrollPaddingEnd:n,observeElementRect:st.observeElementRect,observeElementOffset:st.observeElementOffset,scrollToFn:st.elementScroll,initialRect:{
width:0,height:900},onChange:()=>s()},i=(0,bt.useRef)(null);i.current??=new st.Virtualizer(o),i.current.setOptions(o),(0,bt.useEffect)(()=>i.current._didMount(),
[]),(0,bt.useEffect)(()=>i.current._willUpdate());let a=i.current.getVirtualItems();return{first:a[0]?.index??0,end:(a.at(-1)?.index??-1)+1,total:t*n,toRow:l=>i.
current.scrollToIndex(l,{align:"auto"})}}var He=p(g(),1),Ic=120,Vc=2e3;function Dc(e,t){switch(e.name){case"time":return Ae(String(t));case"seconds":return ue(t);case"commit":return kt(String(t));case"\
pins":return t.join(", ");case"output":return String(t).replace(/^.*\/[a-z0-9]{32}-/,"");default:return typeof t=="number"&&e.kind!=="parameter"?De(e.name,t):U(
t)}}function ti(e){let{column:t,value:n}=e;if(n==null||n===!1&&t.name==="dirty")return(0,He.jsx)("td",{});if(t.name==="status")return(0,He.jsx)("td",{children:(0,He.jsx)(
te,{status:String(n)})});let r=Dc(t,n),s=typeof n=="number"?String(n):ie(U(n)),o=t.best!==void 0&&n===t.best,i=Ce(ie(r),Ic);return(0,He.jsxs)("td",{class:t.numeric?
o?"num best":"num":void 0,title:Ce(s,Vc),children:[o&&(0,He.jsx)("span",{class:"offscreen",children:"best: "}),t.name==="pipeline"?(0,He.jsx)("a",{href:M(["pipe\
line",String(n)]),tabIndex:-1,children:(0,He.jsx)("bdi",{children:i})}):(0,He.jsx)("bdi",{children:i})]})}var j=p(g(),1),ir=34,zc=34;function si(e){let{table:t,order:n,columns:r,selected:s,toggle:o}=e,i=(0,tt.useRef)(null),a=ei(i,n.length,ir,zc),[l,c]=(0,tt.useState)(
-1),u=(0,tt.useRef)(-1),m=(0,tt.useRef)(void 0),d=k=>t.rows.number[n[k]],h=k=>{u.current=k,m.current=d(k),c(k)};(0,tt.useEffect)(()=>{h(-1),i.current?.scrollTo(
{top:0})},[e.chosenBy]),(0,tt.useEffect)(()=>h(n.findIndex(k=>t.rows.number[k]===m.current)),[n]);let $=k=>{let B=Math.max(0,Math.min(n.length-1,k));h(B),a.toRow(
B)},v=()=>Math.max(1,Math.floor((i.current?.clientHeight??600)/ir)-2),C=(k,B,L)=>B.map(le=>({keys:le,does:k,run:L})),T=k=>()=>{m.current!==void 0&&k(m.current)};
ye([...C("Next run",["j","ArrowDown"],()=>$(u.current+1)),...C("Previous run",["k","ArrowUp"],()=>$(u.current-1)),...C("A page on",["PageDown"],()=>$(u.current+
v())),...C("A page back",["PageUp"],()=>$(u.current-v())),...C("First run",["Home"],()=>$(0)),...C("Last run",["End"],()=>$(n.length-1)),...C("Select the run",[
"x"],T(o)),...C("Open the run",["o"],T(k=>$e(M(["run",k]))))]);let H=n.length>0&&n.every(k=>s.has(t.rows.number[k])),ne=132+r.reduce((k,B)=>k+B.width,0);return(0,j.jsx)(
"div",{ref:i,class:"grid",tabIndex:0,role:"region","aria-label":"Runs",onKeyDown:k=>{k.key==="Enter"&&k.target===i.current&&T(B=>$e(M(["run",B])))()},children:(0,j.jsxs)(
"table",{class:"grid-table",style:{width:`${ne}px`},"aria-rowcount":n.length+1,children:[(0,j.jsxs)("colgroup",{children:[(0,j.jsx)("col",{class:"grid-number"}),
r.map(k=>(0,j.jsx)("col",{style:{width:`${k.width}px`}},k.name)),(0,j.jsx)("col",{})]}),(0,j.jsx)("thead",{children:(0,j.jsxs)("tr",{children:[(0,j.jsxs)("th",{
scope:"col",class:"grid-first","aria-sort":or(e.sort,"number"),children:[(0,j.jsx)("input",{type:"checkbox","aria-label":"Select all that are shown",checked:H,disabled:n.
length>200,title:n.length>200?"Select all: of at most 200 runs":"Select all",onChange:()=>e.selectAll(H?[]:n.map(k=>t.rows.number[k]))}),(0,j.jsx)(ni,{name:"num\
ber",label:"Run",sort:e.sort,setSort:e.setSort,down:!0})]}),r.map(k=>(0,j.jsx)("th",{scope:"col",class:k.numeric?"num":void 0,"aria-sort":or(e.sort,k.name),children:(0,j.jsx)(
ni,{name:k.name,label:k.label,better:k.better,sort:e.sort,setSort:e.setSort,down:k.better===!0||k.name==="time"})},k.name)),(0,j.jsx)("th",{class:"grid-rest","a\
ria-hidden":"true"})]})}),(0,j.jsxs)("tbody",{children:[(0,j.jsx)("tr",{"aria-hidden":"true",class:"grid-space",style:{height:`${a.first*ir}px`}}),n.slice(a.first,
a.end).map((k,B)=>(0,j.jsx)(qr,{table:t,row:k,at:a.first+B,columns:r,selected:s.has(t.rows.number[k]),current:l===a.first+B,toggle:o},t.rows.number[k])),(0,j.jsx)(
"tr",{"aria-hidden":"true",class:"grid-space",style:{height:`${(n.length-a.end)*ir}px`}})]})]})})}var qr=class extends ri.Component{shouldComponentUpdate(t){return Object.
keys(t).some(r=>t[r]!==this.props[r])}render(){return jc(this.props)}};function jc(e){let{table:t,row:n}=e,r=t.rows.number[n],s=t.rows.pins[n]??[],o=()=>e.toggle(
r);return(0,j.jsxs)("tr",{class:`${e.selected?"is-selected":""} ${e.current?"is-current":""}`,"aria-rowindex":e.at+2,"aria-selected":e.selected,children:[(0,j.jsxs)(
"th",{scope:"row",class:"grid-first",children:[(0,j.jsx)("input",{type:"checkbox","aria-label":`Select run ${r}`,checked:e.selected,onChange:o}),(0,j.jsx)("a",{
href:M(["run",r]),children:r}),s.length>0&&(0,j.jsx)("span",{class:"badge pin",title:`pinned: ${s.join(", ")}`,children:(0,j.jsx)(b,{text:s[0]})})]}),e.columns.
map(i=>(0,j.jsx)(ti,{column:i,value:i.values[n]},i.name)),(0,j.jsx)("td",{class:"grid-rest"})]})}function ni(e){let t=or(e.sort,e.name),n=e.sort.findIndex(s=>s.
replace(/^-/,"")===e.name),r=e.better===!0?"more is better":e.better===!1?"less is better":"";return(0,j.jsxs)("button",{type:"button",class:"sort",title:[e.name,
r,"click to sort, with shift by this too"].filter(Boolean).join("; "),onClick:s=>e.setSort(Yo(e.sort,e.name,e.down,s.shiftKey)),children:[(0,j.jsx)(b,{text:e.label}),
(0,j.jsxs)("span",{class:"sort-sign","aria-hidden":"true",children:[t==="ascending"?"▲":t==="descending"?"▼":"",t!=="none"&&e.sort.length>1?n+1:""]})]})}var ar=p(z(),1);var ae=p(g(),1),Yr=300;function oi(e){let{table:t,rows:n,chosen:r,set:s}=e,[o,i]=(0,ar.useState)(""),a=(0,ar.useMemo)(()=>{let m=[...Gs.filter(d=>d!=="number").
map(d=>({name:d,kind:"fact"})),...t.columns.filter(d=>d.kind==="metric"),...t.columns.filter(d=>d.kind==="parameter")].map(({name:d,kind:h})=>({name:d,kind:h,varies:ht(
ge(t,d)??[],n)===2}));return[...m.filter(d=>d.varies),...m.filter(d=>!d.varies)]},[t,n]),l=m=>m.name.toLowerCase().includes(o.toLowerCase()),c=a.filter(m=>!r.includes(
m.name)&&l(m)),u=(m,d)=>{let h=[...r];[h[m],h[m+d]]=[h[m+d],h[m]],s(h)};return(0,ae.jsx)($t,{title:"Columns",close:e.close,children:(0,ae.jsxs)("div",{class:"pi\
cker",children:[(0,ae.jsx)("input",{class:"input",type:"search",placeholder:"Find a parameter, a metric or a fact","aria-label":"Find a column",value:o,onInput:m=>i(
m.currentTarget.value)}),(0,ae.jsx)("ol",{class:"picker-list","aria-label":"Shown",children:r.map((m,d)=>(0,ae.jsxs)("li",{hidden:!m.toLowerCase().includes(o.toLowerCase()),
children:[(0,ae.jsxs)("label",{children:[(0,ae.jsx)("input",{type:"checkbox",checked:!0,onChange:()=>s(r.filter(h=>h!==m))}),(0,ae.jsx)(b,{text:m})]}),(0,ae.jsx)(
"button",{type:"button",class:"button button-quiet button-small","aria-label":`${m}: to the left`,disabled:d===0,onClick:()=>u(d,-1),children:"↑"}),(0,ae.jsx)(
"button",{type:"button",class:"button button-quiet button-small","aria-label":`${m}: to the right`,disabled:d===r.length-1,onClick:()=>u(d,1),children:"↓"})]},
m))}),(0,ae.jsx)("ul",{class:"picker-list","aria-label":"Not shown",children:c.slice(0,Yr).map(m=>(0,ae.jsxs)("li",{children:[(0,ae.jsxs)("label",{children:[(0,ae.jsx)(
"input",{type:"checkbox",checked:!1,onChange:()=>s([...r,m.name])}),(0,ae.jsx)(b,{text:m.name})]}),(0,ae.jsxs)("span",{class:"dim",children:[m.kind,m.varies?"":
", the same in all"]})]},m.name))}),c.length>Yr&&(0,ae.jsxs)("p",{class:"muted",children:[c.length-Yr," more: write a part of their names."]}),(0,ae.jsxs)("div",
{class:"row",children:[(0,ae.jsx)("button",{type:"button",class:"button",onClick:()=>s([]),children:"As usual"}),(0,ae.jsx)("button",{type:"button",class:"butto\
n button-main",onClick:e.close,children:"Done"})]})]})})}var G=p(g(),1),Zr={pipeline:re(),where:re(),columns:ze(),sort:ze(),selected:Ct()},Bc=250;function Hc(e,t,n){let r=(0,de.useRef)(null),s=(0,de.useMemo)(()=>{try{
return{rows:Rt(e,n),problem:null}}catch(i){if(!(i instanceof Te))throw i;return{rows:r.current?.table===e?r.current.rows:Rt(e,""),problem:{message:i.message,position:i.
position}}}},[e,n]);return r.current={table:e,rows:s.rows},{rows:(0,de.useMemo)(()=>t?s.rows.filter(i=>e.rows.pipeline[i]===t):s.rows,[s,t]),problem:s.problem}}
function Wc(e,t){return(0,de.useMemo)(()=>{let n;return()=>(n??={value:e()}).value},t)}function Kc(e){let{table:t}=e,[n,r]=Re(Zr),[s,o]=(0,de.useState)(n.where),
[i,a]=(0,de.useState)(!1),[l,c]=(0,de.useState)(!1),u=Kr(),m=Ko(),d=(0,de.useRef)(n.where);(0,de.useEffect)(()=>{if(s===d.current)return;let R=setTimeout(()=>{d.
current=s,r({where:s},{replace:!0})},Bc);return()=>clearTimeout(R)},[s]),(0,de.useEffect)(()=>{n.where!==d.current&&(d.current=n.where,o(n.where))},[n.where]);let{
rows:h,problem:$}=Hc(t,n.pipeline,s),v=(0,de.useMemo)(()=>Vn(t,h,n.sort),[t,h,n.sort.join("\0")]),C=(0,de.useMemo)(()=>h,[t,n.pipeline,n.where]),T=Wc(()=>Uo(t,C,
14,m),[t,C,m]),H=n.columns.length?n.columns:T(),ne=(0,de.useMemo)(()=>Go(t,H,h),[t,H.join("\0"),h]),k=(0,de.useMemo)(()=>new Set(n.selected),[n.selected.join()]),
B=(0,de.useCallback)(R=>{let S=Vt(Zr,Dt().query).selected;r({selected:S.includes(R)?S.filter(N=>N!==R):[...S,R]},{replace:!0})},[]),L=()=>{let{selected:R}=Vt(Zr,
Dt().query);R.length>1&&$e(M(["compare"],{runs:R}))};ye([{keys:"c",does:"Compare the selected runs",run:L},{keys:"v",does:"Choose columns",run:()=>a(!0)},{keys:"\
Escape",does:"Select nothing",run:()=>r({selected:[]},{replace:!0})}]);let le=(0,de.useMemo)(()=>[...new Set(t.rows.pipeline)].sort(),[t]);return t.total?(0,G.jsxs)(
"div",{class:"runs",children:[(0,G.jsxs)("div",{class:"runs-bar",children:[(0,G.jsx)("h1",{children:"Runs"}),(0,G.jsx)("span",{class:"muted",role:"status",children:h.
length===t.total?Le(h.length):`${Le(h.length)} of ${Le(t.total)}`}),le.length>1&&(0,G.jsxs)("select",{class:"input runs-pipeline","aria-label":"Pipeline",value:n.
pipeline,onChange:R=>r({pipeline:R.currentTarget.value}),children:[(0,G.jsx)("option",{value:"",children:"all pipelines"}),le.map(R=>(0,G.jsx)("option",{value:R,
children:R},R))]}),(0,G.jsx)(sr,{value:s,set:o,problem:$}),(0,G.jsxs)("div",{class:"view-actions",children:[(0,G.jsx)("button",{type:"button",class:"button",onClick:()=>a(
!0),children:"Columns"}),(0,G.jsx)("a",{class:"button",href:M(["sweep"],{pipeline:n.pipeline,where:n.where}),children:"Plot"})]})]}),h.length?(0,G.jsx)(si,{table:t,
order:v,chosenBy:JSON.stringify([n.pipeline,s,n.sort]),columns:ne,sort:n.sort,setSort:R=>r({sort:R}),selected:k,toggle:B,selectAll:R=>r({selected:R},{replace:!0})}):
(0,G.jsx)(Q,{title:"No run is like that",children:(0,G.jsx)("button",{type:"button",class:"button",onClick:()=>{o(""),r({where:"",pipeline:""})},children:"Show \
all"})}),n.selected.length>0&&(0,G.jsxs)("div",{class:"runs-selected",role:"region","aria-label":"Selected runs",children:[(0,G.jsxs)("span",{role:"status",children:[
n.selected.length," selected"]}),(0,G.jsx)("button",{type:"button",class:"button button-main",disabled:n.selected.length<2,onClick:L,children:"Compare"}),n.selected.
length===1&&u&&(0,G.jsx)("button",{type:"button",class:"button",onClick:()=>c(!0),children:"Pin"}),(0,G.jsx)("button",{type:"button",class:"button button-quiet",
onClick:()=>r({selected:[]},{replace:!0}),children:"Clear"})]}),i&&(0,G.jsx)(oi,{table:t,rows:C,chosen:H,set:R=>r({columns:R},{replace:!0}),close:()=>a(!1)}),l&&
u&&n.selected[0]!==void 0&&(0,G.jsx)(_r,{run:n.selected[0],csrf:u,close:()=>c(!1)})]}):(0,G.jsx)(Q,{title:"Nothing has been built yet",children:(0,G.jsx)("code",
{children:"stagedml build PIPELINE"})})}function _c(){return(0,G.jsx)(ee,{answer:be("runs"),what:"Reading runs",retry:()=>ce("runs"),children:e=>(0,G.jsx)(Kc,{table:e})})}
var ii={name:"runs",entry:{label:"Runs",key:"r"},title:()=>"Runs",component:_c};var es=p(z(),1);var ot=p(z(),1);function Uc(e,t){let n=e.reduce((o,i)=>o+i,0),r=Math.max(...e),s=Math.min(...e);return Math.max(t*t*r/(n*n),n*n/(t*t*s))}function ai(e,t,n,r){let s=e.map(h=>({item:h,
size:t(h)})).filter(h=>h.size>0);s.sort((h,$)=>$.size-h.size);let o=s.reduce((h,$)=>h+$.size,0),i=o>0?n*r/o:0,a=[],[l,c,u,m]=[0,0,n,r],d=0;for(;d<s.length;){let h=Math.
min(u,m),$=[],v=1/0;for(let ne=d;ne<s.length;ne++){let k=[...$,(s[ne]?.size??0)*i],B=Uc(k,h);if($.length&&B>v)break;$.push(k[k.length-1]??0),v=B}let C=$.reduce(
(ne,k)=>ne+k,0),T=h>0?C/h:0,H=0;for(let ne of $){let k=s[d++],B=T>0?ne/T:0;if(k===void 0)break;a.push(u>=m?{item:k.item,x:l,y:c+H,width:T,height:B}:{item:k.item,
x:l+H,y:c,width:B,height:T}),H+=B}u>=m?[l,u]=[l+T,Math.max(0,u-T)]:[c,m]=[c+T,Math.max(0,m-T)]}return a}var Xt={stage:"outputs of stages",data:"data sets",wheel:"wheels",environment:"environments",source:"sources",other:"other"},nt=e=>Object.hasOwn(Xt,e.kind)?e.kind:
"other";var rt=p(g(),1),li=120,Gc=6.6;function qc(e){let t=[...e].sort((o,i)=>i.size-o.size),n=t.slice(0,li).map(o=>({path:o.path,name:ie(o.name),size:o.size,kind:nt(o)})),
r=t.slice(li),s=r.reduce((o,i)=>o+i.size,0);return s>0&&n.push({path:"",name:`${r.length} others`,size:s,kind:"other"}),n}function ci(e){let t=(0,ot.useRef)(null),
[n,r]=(0,ot.useState)(800);(0,ot.useLayoutEffect)(()=>{let i=t.current;if(!i)return;let a=()=>r(Math.max(200,i.clientWidth));a();let l=new ResizeObserver(a);return l.
observe(i),()=>l.disconnect()},[]);let s=n<600?300:280,o=(0,ot.useMemo)(()=>ai(qc(e.paths),i=>i.size,n,s),[e.paths,n,s]);return(0,rt.jsx)("div",{class:"areas",ref:t,
children:(0,rt.jsx)("svg",{width:n,height:s,viewBox:`0 0 ${n} ${s}`,role:"img","aria-label":"Sizes of store paths, as areas; the table below says the same",children:o.
map(({item:i,x:a,y:l,width:c,height:u})=>{let m=Math.floor((c-12)/Gc),d=i.name.length<=m?i.name:m>4?`${i.name.slice(0,m-1)}…`:"";return(0,rt.jsxs)("g",{class:`\
area kind-${i.kind}${i.path&&i.path===e.chosen?" area-chosen":""}`,transform:`translate(${a.toFixed(1)} ${l.toFixed(1)})`,onClick:()=>i.path&&e.choose(i.path),children:[
(0,rt.jsx)("title",{children:`${i.name}: ${q(i.size)}`}),(0,rt.jsx)("rect",{width:Math.max(0,c-1.5),height:Math.max(0,u-1.5),rx:"3"}),u>22&&d&&(0,rt.jsx)("text",
{x:"6",y:"16",children:d}),u>38&&m>6&&(0,rt.jsx)("text",{class:"area-size",x:"6",y:"31",children:q(i.size)})]},i.path||"others")})})})}var it=p(z(),1);var P=p(g(),1),ui=50,Ft=3,Qr={name:{label:"Path",of:e=>e.name},kind:{label:"Kind",of:e=>nt(e)},size:{label:"Size",of:e=>e.size,numeric:!0},closure:{label:"With \
all it needs",of:e=>e.closure,numeric:!0},roots:{label:"Kept by",of:e=>e.roots.length},runs:{label:"Runs",of:e=>e.runs.length,numeric:!0}};function Yc(e,t){let n=t.
startsWith("-"),r=(Qr[t.replace(/^-/,"")]??Qr.size).of,s=(o,i)=>{let[a,l]=[r(o),r(i)];return typeof a=="number"&&typeof l=="number"?a-l:String(a).localeCompare(
String(l))};return[...e].sort((o,i)=>(n?s(i,o):s(o,i))||o.path.localeCompare(i.path))}function Zc(e){let{roots:t}=e.path;return t.length?(0,P.jsxs)("span",{class:"\
links",children:[t.slice(0,Ft).map(n=>(0,P.jsx)("span",{class:"badge",title:n.name,children:n.kind==="run"?(0,P.jsxs)("a",{href:M(["run",n.name]),children:["run\
 ",n.name]}):(0,P.jsxs)(P.Fragment,{children:[(0,P.jsxs)("span",{class:"dim",children:[n.kind," "]}),(0,P.jsx)(b,{text:n.name})]})},`${n.kind}${n.name}`)),t.length>
Ft&&(0,P.jsxs)("span",{class:"dim",children:["and ",t.length-Ft," more"]})]}):(0,P.jsx)("span",{class:"status-warn",children:"nothing"})}function Qc(e){let{runs:t}=e;
return(0,P.jsxs)(P.Fragment,{children:[t.slice(0,Ft).map((n,r)=>(0,P.jsxs)(P.Fragment,{children:[r>0&&", ",(0,P.jsx)("a",{href:M(["run",n]),children:n},n)]})),t.
length>Ft&&(0,P.jsxs)("span",{class:"dim",children:[" and ",t.length-Ft," more"]})]})}function mi(e){let{state:t,change:n}=e,[r,s]=(0,it.useState)(ui),o=(0,it.useRef)(
null),i=(0,it.useMemo)(()=>{let m=t.q.toLowerCase().split(/\s+/).filter(Boolean),d=h=>(!t.kind||nt(h)===t.kind)&&m.every($=>h.path.toLowerCase().includes($));return Yc(
e.paths.filter(d),t.sort)},[e.paths,t.q,t.kind,t.sort]),a=t.path?i.findIndex(m=>m.path===t.path):-1,l=i.slice(0,Math.max(r,a+1));(0,it.useEffect)(()=>{t.path&&o.
current?.scrollIntoView({block:"nearest"})},[t.path]);let c=t.sort.replace(/^-/,""),u=t.sort.startsWith("-");return(0,P.jsxs)("section",{class:"panel",children:[
(0,P.jsxs)("div",{class:"panel-head",children:[(0,P.jsxs)("h2",{children:["Paths ",(0,P.jsx)("span",{class:"count",children:i.length})]}),(0,P.jsx)("input",{type:"\
search",class:"input",placeholder:"Search paths","aria-label":"Search paths",spellcheck:!1,value:t.q,onInput:m=>n({q:m.currentTarget.value},{replace:!0})})]}),i.
length?(0,P.jsx)("div",{class:"scroll",tabIndex:0,role:"region","aria-label":"Paths",children:(0,P.jsxs)("table",{class:"table paths",children:[(0,P.jsx)("thead",
{children:(0,P.jsx)("tr",{children:Object.entries(Qr).map(([m,{label:d,numeric:h}])=>(0,P.jsx)("th",{class:h?"num":"","aria-sort":m===c?u?"descending":"ascendin\
g":"none",children:(0,P.jsxs)("button",{type:"button",class:"sorter",onClick:()=>n({sort:m===c?u?m:`-${m}`:h?`-${m}`:m}),children:[d,(0,P.jsx)("span",{"aria-hid\
den":"true",children:m===c?u?" ↓":" ↑":""})]})},m))})}),(0,P.jsx)("tbody",{children:l.map(m=>{let d=m.path===t.path;return(0,P.jsxs)("tr",{class:d?"marked":
"",...d?{ref:o}:{},children:[(0,P.jsx)("td",{children:(0,P.jsxs)("span",{class:"path",children:[(0,P.jsx)(Fe,{path:m.path}),d&&(0,P.jsx)(Ue,{text:m.path})]})}),
(0,P.jsx)("td",{class:"nowrap",children:Xt[nt(m)]}),(0,P.jsx)("td",{class:"num nowrap",children:q(m.size)}),(0,P.jsx)("td",{class:"num nowrap",children:q(m.closure)}),
(0,P.jsx)("td",{children:(0,P.jsx)(Zc,{path:m})}),(0,P.jsx)("td",{class:"num",children:(0,P.jsx)(Qc,{runs:m.runs})})]},m.path)})})]})}):(0,P.jsx)(Q,{title:"No p\
ath fits"}),l.length<i.length&&(0,P.jsx)("p",{class:"panel-body",children:(0,P.jsxs)("button",{type:"button",class:"button",onClick:()=>s(r+5*ui),children:["Sho\
w more of ",i.length]})})]})}var y=p(g(),1),eu={q:re(),kind:re(),sort:re("-size"),path:re()};function tu(e){return e.reduce((t,n)=>t+n.size,0)}function nu(e){let{store:t}=e,{frees:n,paths:r,
runs:s,pending:o,error:i}=t.collection,a=t.pins.reduce((l,c)=>l+c.alone,0);return(0,y.jsxs)("dl",{class:"tiles",children:[(0,y.jsxs)("div",{children:[(0,y.jsx)(
"dt",{children:"In the store"}),(0,y.jsx)("dd",{children:q(t.total)}),(0,y.jsxs)("dd",{class:"dim",children:[t.paths.length," paths of this project's runs"]})]}),
(0,y.jsxs)("div",{children:[(0,y.jsx)("dt",{children:"A collection frees"}),(0,y.jsx)("dd",{children:o?"…":i!==null?"?":q(n)}),(0,y.jsx)("dd",{class:"dim",children:o?
"being found out":i!==null?"not known":`${r} ${r===1?"path":"paths"}${s.length>0?`, of ${s.length} ${s.length===1?"run":"runs"}`:""}`})]}),(0,y.jsxs)("div",{children:[
(0,y.jsx)("dt",{children:"Pins"}),(0,y.jsx)("dd",{children:t.pins.length}),(0,y.jsx)("dd",{class:"dim",children:t.pins.length>0?`they alone keep ${q(a)}`:"nothi\
ng is pinned"})]})]})}function ru(e){let t=_e().value?.csrf??null,[n,r]=(0,es.useState)(null),[s,o]=(0,es.useState)(""),{pins:i}=e.store,a=async l=>{if(t!==null){
r(null);try{await un("unpin",{name:l},t),o("")}catch(c){o(c instanceof Error?c.message:String(c))}for(let c of["store","runs","run/","pipeline/"])ce(c)}};return(0,y.jsxs)(
"section",{class:"panel panel-body",children:[(0,y.jsx)("h2",{children:"Pins"}),s&&(0,y.jsx)("p",{class:"notice notice-bad",role:"alert",children:s}),i.length===
0?(0,y.jsxs)("p",{class:"hint",children:["A pin keeps all of a run: ",(0,y.jsx)("code",{children:"stagedml pin NAME RUN"}),"."]}):(0,y.jsx)("div",{class:"scroll",
tabIndex:0,role:"region","aria-label":"Pins",children:(0,y.jsxs)("table",{class:"table",children:[(0,y.jsx)("thead",{children:(0,y.jsxs)("tr",{children:[(0,y.jsx)(
"th",{children:"Name"}),(0,y.jsx)("th",{children:"Run"}),(0,y.jsx)("th",{class:"num",children:"Keeps"}),(0,y.jsx)("th",{class:"num",children:"Alone"}),(0,y.jsx)(
"th",{})]})}),(0,y.jsx)("tbody",{children:i.map(l=>(0,y.jsxs)("tr",{children:[(0,y.jsx)("td",{children:(0,y.jsx)(b,{text:l.name})}),(0,y.jsx)("td",{children:l.run===
null?(0,y.jsx)("span",{class:"dim",children:"not in the ledger"}):(0,y.jsx)("a",{href:M(["run",l.run]),children:l.run})}),(0,y.jsx)("td",{class:"num",children:q(
l.size)}),(0,y.jsx)("td",{class:"num",children:q(l.alone)}),(0,y.jsx)("td",{class:"num",children:t!==null&&!he()&&(n===l.name?(0,y.jsxs)("span",{class:"sure",children:[
(0,y.jsxs)("button",{type:"button",class:"button button-small button-bad",onClick:()=>a(l.name),children:["Unpin ",q(l.alone)]}),(0,y.jsx)("button",{type:"butto\
n",class:"button button-small",onClick:()=>r(null),children:"Keep"})]}):(0,y.jsx)("button",{type:"button",class:"button button-small","aria-label":`Unpin ${l.name}`,
onClick:()=>r(l.name),children:"Unpin"}))})]},l.name))})]})})]})}function su(e){let{frees:t,paths:n,runs:r,pending:s,error:o}=e.store.collection,i=40;return(0,y.jsxs)(
"section",{class:"panel panel-body",children:[(0,y.jsx)("h2",{children:"Collection"}),s?(0,y.jsx)("p",{class:"hint",role:"status",children:"What it would free i\
s being found out."}):o!==null?(0,y.jsx)("p",{class:"notice notice-bad",children:o}):n===0?(0,y.jsx)("p",{class:"hint",children:"Nothing: all that is there is o\
f recent runs, or pinned."}):(0,y.jsxs)(y.Fragment,{children:[(0,y.jsxs)("p",{children:[q(t)," in ",n," ",n===1?"path":"paths"," are kept by nothing.",r.length>
0&&" Something would go of these runs:"]}),r.length>0&&(0,y.jsxs)("p",{class:"links",children:[r.slice(0,i).map(a=>(0,y.jsx)("a",{class:"chip",href:M(["run",a]),
children:a},a)),r.length>i&&(0,y.jsxs)("span",{class:"dim",children:["and ",r.length-i," more"]})]}),!he()&&(0,y.jsx)(Tt,{text:"stagedml gc --dry-run"})]})]})}function ou(e){
let{store:t}=e,[n,r]=Re(eu),s=Object.keys(Xt).map(o=>({kind:o,paths:t.paths.filter(i=>nt(i)===o)})).filter(({paths:o})=>o.length>0);return(0,y.jsxs)("div",{class:"\
store",children:[(0,y.jsx)("div",{class:"view-head",children:(0,y.jsx)("h1",{children:"Store"})}),t.error&&(0,y.jsx)("p",{class:"notice notice-bad",role:"alert",
children:t.error}),(0,y.jsx)(nu,{store:t}),(0,y.jsxs)("section",{class:"panel panel-body",children:[(0,y.jsx)("h2",{children:"What takes space"}),(0,y.jsx)("div",
{class:"chips",role:"group","aria-label":"Only one kind",children:s.map(({kind:o,paths:i})=>(0,y.jsxs)("button",{type:"button",class:"chip","aria-pressed":n.kind===
o,onClick:()=>r({kind:n.kind===o?"":o,path:""}),children:[(0,y.jsx)("svg",{class:`kind kind-${o}`,viewBox:"0 0 10 10",width:"10",height:"10","aria-hidden":"true",
children:(0,y.jsx)("rect",{width:"10",height:"10",rx:"2"})}),Xt[o]," ",(0,y.jsx)("span",{class:"count",children:q(tu(i))})]},o))}),(0,y.jsx)(ci,{paths:t.paths.filter(
o=>!n.kind||nt(o)===n.kind),chosen:n.path,choose:o=>r({path:o===n.path?"":o},{replace:!0})})]}),(0,y.jsxs)("div",{class:"store-pair",children:[(0,y.jsx)(ru,{store:t}),
(0,y.jsx)(su,{store:t})]}),(0,y.jsx)(mi,{paths:t.paths,state:n,change:r})]})}function iu(){let e=be("store");return(0,y.jsx)(ee,{answer:e,what:"Measuring the st\
ore",retry:()=>ce("store"),children:t=>(0,y.jsx)(ou,{store:t})})}var di={name:"store",entry:{label:"Store",key:"s"},title:()=>"Store",component:iu};var Ve=p(z(),1);var lr=p(z(),1);var au=300,lu=2e3,an=(e,t)=>`${Ie(e,24)}: ${Ie(U(t),40)}`;function pi(e,t,n,r,s){let o=En(t.short+(t.kind==="metric"?Tn(t):""),s);if(Wt(n))return Mt(e,{type:"ca\
tegory",data:Er(n),...o});let i=n.every(a=>typeof a!="number"||a>0);return Mt(e,{type:r&&i?"log":"value",scale:!0,...o})}function fi(e,t){let n=e.points.map(c=>c.
x),r=e.points.map(c=>c.y),[s,o]=[Wt(n),Wt(r)],{color:i}=e,a=i?.values.filter(c=>c!==null)??[],l={symbolSize:13,itemStyle:{borderColor:t.text,borderWidth:2,opacity:1}};
return{...Ht(t,{trigger:"item",formatter:c=>cu(e,c.dataIndex??-1)},a.length?{right:76}:{}),...i&&a.length?{visualMap:Tr(t,i.axis,a,2)}:{},xAxis:pi(t,e.x,n,e.logX,
24),yAxis:pi(t,e.y,r,e.logY,46),series:[{type:"scatter",symbolSize:e.points.length>lu?4:8,itemStyle:{color:t.series[0],opacity:.7},emphasis:{itemStyle:{opacity:1,
borderColor:t.text,borderWidth:1.5}},cursor:"pointer",data:e.points.map((c,u)=>({value:[s?Kt(c.x):c.x,o?Kt(c.y):c.y,...a.length?[i.values[u]??"-"]:[]],...e.marked?.
has(c.run)?l:{}}))}]}}function cu(e,t){let n=e.points[t];if(!n)return"";let r=[an(e.x.short,n.x),an(e.y.short,n.y)];return e.color&&r.push(an(e.color.axis.short,
e.color.values[t])),r.push(...Object.entries(n.details??{}).map(([s,o])=>an(s,o))),[Ie(n.label||`run ${n.run}`),...r.slice(0,dt)].join(`
`)}function hi(e,t,{narrow:n=!1,marked:r}={}){let s=e.columns.map((c,u)=>e.rows.map(m=>m.values[u]??null)),o=s.map(Wt),i=e.columns.length-1,a=o[i]?[]:(s[i]??[]).
filter(c=>c!==null),l=e.rows.length>au;return{...Ht(t,{trigger:"item",formatter:c=>uu(e.columns,e.rows[c.dataIndex??-1])}),...a.length?{visualMap:{...Tr(t,e.columns[i],
a,i),show:!1}}:{},parallel:{left:n?30:64,right:n?58:72,top:44,bottom:18,parallelAxisDefault:{nameLocation:"end",nameGap:18,nameTextStyle:{color:t.text,fontSize:12,
fontWeight:600},nameTruncate:{maxWidth:n?60:120},axisLine:{lineStyle:{color:t.muted}},axisTick:{lineStyle:{color:t.line}},axisLabel:{color:t.text,fontSize:11,formatter:$r,
textBorderColor:t.surface,textBorderWidth:3},areaSelectStyle:{color:t.accent,borderColor:t.accent,opacity:.25,width:18}}},parallelAxis:e.columns.map((c,u)=>{let m=Ie(
c.short,24)+(c.kind==="metric"?Tn(c):"");return o[u]?{dim:u,name:m,type:"category",data:Er(s[u])}:{dim:u,name:m,type:Mn(s[u])?"log":"value",scale:!0}}),series:[
{type:"parallel",smooth:.1,lineStyle:{width:1.5,opacity:l?.3:.65,color:t.series[0]},inactiveOpacity:.04,activeOpacity:l?.5:.9,emphasis:{lineStyle:{width:3,opacity:1}},
data:e.rows.map(c=>({value:c.values.map((u,m)=>u===null?"-":o[m]?Kt(u):u),...r?.has(c.run)?{lineStyle:{width:3.5,opacity:1}}:{}}))}]}}function uu(e,t){if(!t)return"";
let n=e.map((r,s)=>an(r.short,t.values[s]));return[Ie(t.label||`run ${t.run}`),...n.slice(0,dt)].join(`
`)}var ln=p(g(),1),gi=e=>e.label||`run ${e.run}`;function bi(e,t){let n=(0,lr.useRef)({runs:e,open:t});return n.current={runs:e,open:t},r=>r.on("click",s=>{let o=n.
current.runs[s.dataIndex??-1];o&&n.current.open?.(o.run)})}function yi(e){let{x:t,y:n,points:r,color:s}=e,o=bi(r,e.open),i={logX:e.logX??!1,logY:e.logY??!1,...e.
marked?{marked:e.marked}:{}};return(0,ln.jsx)(Bt,{title:e.title,table:()=>({columns:["run",t.name,n.name,...s?[s.axis.name]:[]],rows:r.map((a,l)=>[gi(a),U(a.x),
U(a.y),...s?[U(s.values[l])]:[]])}),children:(0,ln.jsx)(jt,{height:e.height??400,label:`${n.name} over ${t.name} of ${r.length} runs`,follows:[t,n,r,i.logX,i.logY,
s,e.marked],ready:o,option:a=>fi({x:t,y:n,points:r,color:s,...i},a)})})}function wi(e){let{data:t}=e,n=bi(t.rows,e.open),r=(0,lr.useRef)(e);r.current=e;let s=(0,lr.useRef)(
new Map),o=l=>{let{brushed:c,data:u}=r.current;s.current=mu(l,u.columns),c?.(s.current.size?du(l,u.rows):null)},i=l=>{n(l),l.on("axisareaselected",()=>o(l))},a=l=>{
let c=s.current;c.size&&(r.current.data.columns.forEach((u,m)=>{let d=c.get(u.name);d&&l.dispatchAction({type:"axisAreaSelect",parallelAxisIndex:m,intervals:d})}),
l.resize(),o(l))};return(0,ln.jsx)(Bt,{title:e.title,note:"drag along an axis to choose a part of it",table:()=>({columns:["run",...t.columns.map(l=>l.name)],rows:t.
rows.map(l=>[gi(l),...l.values.map(U)])}),children:(0,ln.jsx)(jt,{height:e.height??400,label:`${t.rows.length} runs over ${t.columns.map(l=>l.short).join(", ")}`,
follows:[t,e.marked],ready:i,drawn:a,option:(l,c)=>hi(t,l,{narrow:c,...e.marked?{marked:e.marked}:{}})})})}var xi=e=>e.getModel();function mu(e,t){let n=new Map;
return xi(e).eachComponent("parallelAxis",({activeIntervals:r},s)=>{let o=t[s];o&&r?.length&&n.set(o.name,r)}),n}var du=(e,t)=>xi(e).getSeriesByIndex(0).getRawIndicesByActiveState(
"active").flatMap(n=>t[n]?.run??[]);var oe=p(g(),1),ts=100,pu=(e,t)=>e.kind==="metric"&&typeof t=="number"?De(e.name,t):U(t);function vi(e){let{table:t,rows:n,columns:r}=e,s=n.slice(0,ts);return(0,oe.jsxs)(
"section",{class:"panel",children:[(0,oe.jsxs)("div",{class:"panel-head",children:[(0,oe.jsxs)("h2",{children:["Runs by ",e.by.short]}),(0,oe.jsxs)("span",{class:"\
muted",role:"status",children:[e.narrowed?`${Le(n.length)} that the axes leave`:Le(n.length),n.length>ts&&`, the first ${ts}`]})]}),(0,oe.jsx)("div",{class:"scr\
oll",tabIndex:0,role:"region","aria-label":"Runs",children:(0,oe.jsxs)("table",{class:"table",children:[(0,oe.jsx)("thead",{children:(0,oe.jsxs)("tr",{children:[
(0,oe.jsx)("th",{scope:"col",children:"Run"}),(0,oe.jsx)("th",{scope:"col",children:"status"}),r.map(o=>(0,oe.jsx)("th",{scope:"col",class:"num",children:(0,oe.jsx)(
b,{text:o.short,title:o.name})},o.name))]})}),(0,oe.jsx)("tbody",{children:s.map(o=>{let i=t.rows.number[o];return(0,oe.jsxs)("tr",{class:e.selected.has(i)?"is-\
selected":"",children:[(0,oe.jsxs)("th",{scope:"row",class:"nowrap",children:[(0,oe.jsx)("input",{type:"checkbox","aria-label":`Select run ${i}`,checked:e.selected.
has(i),onChange:()=>e.toggle(i)})," ",(0,oe.jsx)("a",{href:M(["run",i]),children:i})]}),(0,oe.jsx)("td",{children:(0,oe.jsx)(te,{status:t.rows.status[o]})}),r.map(
a=>(0,oe.jsx)("td",{class:"num",children:(0,oe.jsx)(b,{text:pu(a,ge(t,a.name)?.[o])})},a.name))]},i)})})]})})]})}var J=p(g(),1),fu={pipeline:re(),where:re(),x:re(),y:re(),color:re(),axes:ze(),scale:Me("auto","log","linear"),logy:Me("auto","log","linear"),selected:Ct()},cr="\
*",ns=2e3,hu=7,ur=e=>e==null?null:typeof e=="object"?JSON.stringify(e):e;function gu(e,t,n){let r=s=>t===cr?s:s.filter(o=>e.rows.pipeline[o]===t);try{return{rows:r(
Rt(e,n)),problem:null}}catch(s){if(!(s instanceof Te))throw s;return{rows:r(Rt(e,"")),problem:{message:s.message,position:s.position}}}}function rs(e){return(0,J.jsxs)(
"label",{class:"field",children:[e.label,(0,J.jsxs)("select",{class:"input sweep-select",value:e.value,onChange:t=>e.set(t.currentTarget.value),children:[e.none!==
void 0&&(0,J.jsx)("option",{value:"",children:e.none}),e.options.map(t=>(0,J.jsx)("option",{value:t.name,children:t.name},t.name))]})]})}function bu(e,t,n){return(0,Ve.useMemo)(
()=>{let r=new Map(e.columns.map(T=>[T.name,T])),s=Yt(e,t,24,12),o=T=>t.some(H=>ur(ge(e,T)?.[H])!==null),i=e.columns.filter(T=>T.kind!=="run"&&o(T.name)),a=Ar(e,
t),l=[...a.filter(T=>T.larger_is_better),...a],c=s.filter(T=>T.kind==="parameter"),u=r.get(n.y)??l[0]??i.find(T=>T.kind==="metric"),m=r.get(n.x)??c[0]??l.find(T=>T!==
u),d=r.get(n.color),h=n.axes.flatMap(T=>r.get(T)??[]),$=h.length>1?h:[...c.slice(0,hu-1),...u?[u]:[]],v=s.map(T=>Gt(T.name)),C=T=>{let H=Gt(T.name);return v.filter(
ne=>ne===H).length>1?T:{...T,short:H}};return{x:m&&C(m),y:u&&C(u),color:d&&C(d),axes:$.map(C),varied:s.map(C),options:i}},[e,t,n.x,n.y,n.color,n.axes.join("\0")])}
function yu(e){let{table:t,rows:n,state:r,set:s}=e,{x:o,y:i,color:a,axes:l,options:c,varied:u}=bu(t,n,r),[m,d]=(0,Ve.useState)(null),h=(0,Ve.useMemo)(()=>new Set(
r.selected),[r.selected.join()]),$=(0,Ve.useMemo)(()=>{if(!o||!i)return[];let[L,le]=[ge(t,o.name),ge(t,i.name)],R=m&&new Set(m);return n.flatMap(S=>{let N={x:ur(
L[S]),y:ur(le[S])},D=t.rows.number[S];return N.x===null||N.y===null||R&&!R.has(D)?[]:[{row:S,run:D,label:`run ${D}`,...N,details:{}}]})},[t,n,o,i,m]),v=(0,Ve.useMemo)(
()=>{if(!a)return;let L=ge(t,a.name);return{axis:a,values:$.map(({row:le})=>{let R=L[le];return typeof R=="number"?R:null})}},[t,$,a]),C=(0,Ve.useMemo)(()=>{let L=l.
map(R=>ge(t,R.name)),le=n.slice(0,ns).map(R=>({run:t.rows.number[R],label:`run ${t.rows.number[R]}`,values:L.map(S=>ur(S[R]))}));return{columns:l,rows:le.filter(
R=>R.values.some(S=>S!==null))}},[t,n,l]),T=(0,Ve.useMemo)(()=>{let L=m&&new Set(m),le=n.filter(R=>!L||L.has(t.rows.number[R]));return i?Vn(t,le,[i.larger_is_better===
!1?i.name:`-${i.name}`]):le},[t,n,m,i]);if(!o||!i)return(0,J.jsx)(Q,{title:"These runs do not differ in anything that could be plotted",children:"Build a pipeli\
ne several times with other parameters: stagedml build NAME --sweep epochs=5,10,20"});let H=(L,le,R)=>L==="auto"?R==="parameter"&&Mn(le):L==="log",ne=H(r.scale,
$.map(L=>L.x),o.kind),k=H(r.logy,$.map(L=>L.y),i.kind),B=L=>s({selected:h.has(L)?r.selected.filter(le=>le!==L):[...r.selected,L]},{replace:!0});return(0,J.jsxs)(
"div",{class:"stack",children:[(0,J.jsxs)("div",{class:"chart-bar",children:[(0,J.jsx)(rs,{label:"x",value:o.name,options:c,set:L=>s({x:L})}),(0,J.jsx)(rs,{label:"\
y",value:i.name,options:c,set:L=>s({y:L})}),(0,J.jsx)(rs,{label:"colour",value:a?.name??"",options:c,none:"one for all",set:L=>s({color:L})}),(0,J.jsx)(On,{label:"\
log x",log:ne,set:L=>s({scale:L?"log":"linear"})}),(0,J.jsx)(On,{label:"log y",log:k,set:L=>s({logy:L?"log":"linear"})})]}),(0,J.jsxs)("div",{class:"sweep-chart\
s",children:[(0,J.jsx)(wi,{title:"All parameters at once",data:C,marked:h,brushed:d,open:B,height:380}),(0,J.jsx)(yi,{title:`${i.short} over ${o.short}`,x:o,y:i,
points:$,logX:ne,logY:k,color:v,marked:h,open:B,height:380})]}),(0,J.jsxs)("fieldset",{class:"sweep-axes",children:[(0,J.jsx)("legend",{class:"muted",children:"\
Axes"}),u.map(L=>{let le=l.some(R=>R.name===L.name);return(0,J.jsxs)("label",{class:"field",children:[(0,J.jsx)("input",{type:"checkbox",checked:le,onChange:()=>s(
{axes:le?l.map(R=>R.name).filter(R=>R!==L.name):[...l.map(R=>R.name),L.name]})}),(0,J.jsx)(b,{text:L.short,title:L.name})]},L.name)})]}),n.length>ns&&(0,J.jsxs)(
"p",{class:"muted",children:["Lines are of the newest ",Le(ns)," runs; points are of all."]}),(0,J.jsx)(vi,{table:t,rows:T,columns:l.some(L=>L.name===i.name)?l:
[...l,i],by:i,selected:h,toggle:B,narrowed:m!==null})]})}function wu(e){let{table:t}=e,[n,r]=Re(fu),s=n.pipeline||(t.rows.pipeline[0]??cr),{rows:o,problem:i}=(0,Ve.useMemo)(
()=>gu(t,s,n.where),[t,s,n.where]),a=(0,Ve.useMemo)(()=>[...new Set(t.rows.pipeline)].sort(),[t]),l=()=>{n.selected.length>1&&$e(M(["compare"],{runs:n.selected}))};
return ye([{keys:"c",does:"Compare the selected runs",run:l},{keys:"Escape",does:"Select nothing",run:()=>r({selected:[]},{replace:!0})}]),t.total?(0,J.jsxs)(J.Fragment,
{children:[(0,J.jsxs)("div",{class:"view-head",children:[(0,J.jsx)("h1",{children:"Sweep"}),(0,J.jsxs)("select",{class:"input","aria-label":"Pipeline",value:s,onChange:c=>r(
{pipeline:c.currentTarget.value,x:"",y:"",color:"",axes:[],selected:[]}),children:[a.map(c=>(0,J.jsx)("option",{value:c,children:c},c)),(0,J.jsx)("option",{value:cr,
children:"all pipelines"})]}),(0,J.jsxs)("span",{class:"muted",role:"status",children:[Le(o.length)," runs"]}),(0,J.jsx)(sr,{value:n.where,set:c=>r({where:c},{replace:!0}),
problem:i}),(0,J.jsxs)("div",{class:"view-actions",children:[(0,J.jsxs)("button",{type:"button",class:"button",disabled:n.selected.length<2,onClick:l,children:[
"Compare",n.selected.length>1?` ${n.selected.length}`:""]}),(0,J.jsx)("a",{class:"button",href:M(["runs"],{pipeline:s===cr?"":s,where:n.where,selected:n.selected}),
children:"Table"})]})]}),o.length?(0,J.jsx)(yu,{table:t,rows:o,state:n,set:r},s):(0,J.jsx)(Q,{title:"No run is like that"})]}):(0,J.jsx)(Q,{title:"Nothing has b\
een built yet"})}function xu(){return(0,J.jsx)(ee,{answer:be("runs"),what:"Reading runs",retry:()=>ce("runs"),children:e=>(0,J.jsx)(wu,{table:e})})}var Si={name:"\
sweep",entry:{label:"Sweeps",key:"w"},title:()=>"Sweep",component:xu};var mr=[Vo,ii,Si,di,Ao,Ho,to];var I=p(g(),1),ss="pipelines",os=class extends dr.Component{state={error:null};static getDerivedStateFromError(t){return{error:t instanceof Error?t:new Error(String(
t))}}render(){let{error:t}=this.state;return t?(0,I.jsx)(kr,{error:t,retry:()=>this.setState({error:null})}):this.props.children}},ki={system:{next:"light",says:"\
as the system is",sign:"◐"},light:{next:"dark",says:"light",sign:"○"},dark:{next:"system",says:"dark",sign:"●"}};function vu(){let{theme:e}=Cn(),{next:t,says:n,
sign:r}=ki[e];return(0,I.jsx)("button",{type:"button",class:"button button-quiet theme",title:`Colours: ${n}`,"aria-label":`Colours: ${n}. Make them: ${ki[t].says}`,
onClick:()=>Ts(t),children:(0,I.jsx)("span",{"aria-hidden":"true",children:r})})}function Su(e){let t=_e().value,n=e.view?.under??e.view?.name;return(0,I.jsxs)(
"header",{class:"top",children:[(0,I.jsx)("a",{class:"skip",href:"#content",onClick:r=>{r.preventDefault(),document.getElementById("content")?.focus()},children:"\
Skip to content"}),(0,I.jsxs)("a",{class:"brand",href:M([ss]),title:t?.root??"",children:[(0,I.jsxs)("svg",{viewBox:"0 0 16 16",width:"18",height:"18","aria-hid\
den":"true",children:[(0,I.jsx)("path",{d:"M2.5 4h4.5v4h6.5M7 8v5",fill:"none",stroke:"currentColor","stroke-width":"1.6"}),(0,I.jsx)("circle",{cx:"2.5",cy:"4",
r:"2.2",fill:"currentColor"}),(0,I.jsx)("circle",{cx:"13.5",cy:"8",r:"2.2",fill:"currentColor"}),(0,I.jsx)("circle",{cx:"7",cy:"13",r:"2.2",fill:"currentColor"})]}),
(0,I.jsx)(b,{text:t?.name??"StagedML"})]}),(0,I.jsx)("nav",{class:"nav","aria-label":"Views",children:mr.filter(r=>r.entry).map(r=>(0,I.jsx)("a",{href:M([r.name]),
...r.name===n?{"aria-current":"page"}:{},children:r.entry.label},r.name))}),(0,I.jsxs)("div",{class:"top-end",children:[he()&&(0,I.jsxs)("span",{class:"badge sn\
apshot",title:`A snapshot of ${Ae(t?.generated)}: it does not change`,children:["snapshot",(0,I.jsxs)("span",{class:"wide",children:[" of ",Ae(t?.generated)]})]}),
(0,I.jsx)(vu,{}),(0,I.jsx)("button",{type:"button",class:"button button-quiet keys-button",title:"Keys (?)","aria-label":"Keys",onClick:e.help,children:(0,I.jsx)(
"span",{"aria-hidden":"true",children:"?"})})]})]})}function ku(e){let t=(0,We.useMemo)(gs,[]);return(0,I.jsx)($t,{title:"Keys",close:e.close,children:(0,I.jsx)(
"dl",{class:"keys",children:t.map(n=>(0,I.jsxs)("div",{children:[(0,I.jsx)("dt",{children:n.keys.split(" ").map(r=>(0,I.jsx)("kbd",{children:r==="Escape"?"Esc":
r},r))}),(0,I.jsx)("dd",{children:n.does})]},n.keys))})})}function Cu(){let e=wr(),[t,n]=(0,We.useState)(!1),r=(0,We.useRef)(null),[s=ss,...o]=e.path,i=mr.find(
d=>d.name===s),a=[s,...o].join("/"),l=_e().value?.name,c=i?i.title(o):"Not found";(0,We.useEffect)(()=>{document.title=l?`${c} · ${l}`:c},[c,l]);let u=(0,We.useRef)(
!0);(0,We.useEffect)(()=>{u.current||(window.scrollTo(0,0),r.current?.focus({preventScroll:!0})),u.current=!1},[a]);let m=mr.flatMap(d=>d.entry?[{keys:`g ${d.entry.
key}`,does:`Go to ${d.entry.label.toLowerCase()}`,run:()=>$e(M([d.name]))}]:[]);return ye([{keys:"?",does:"Show the keys",run:()=>n(!0)},...m]),(0,I.jsxs)(I.Fragment,
{children:[(0,I.jsx)(Su,{view:i,help:()=>n(!0)}),(0,I.jsx)("main",{id:"content",ref:r,tabIndex:-1,children:i?(0,I.jsx)(os,{children:(0,I.jsx)(i.component,{path:o})},
a):(0,I.jsx)(Q,{title:"There is no such view",children:(0,I.jsx)("a",{href:M([ss]),children:"Pipelines"})})}),t&&(0,I.jsx)(ku,{close:()=>n(!1)})]})}Es();ws();(0,dr.render)(
(0,I.jsx)(Cu,{}),document.getElementById("root"));})();
