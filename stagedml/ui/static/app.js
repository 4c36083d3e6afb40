"use strict";(()=>{var di=Object.create;var qr=Object.defineProperty;var pi=Object.getOwnPropertyDescriptor;var fi=Object.getOwnPropertyNames;var hi=Object.getPrototypeOf,gi=Object.prototype.hasOwnProperty;var gt=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var bi=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of fi(t))!gi.call(e,s)&&s!==n&&qr(e,s,{get:()=>t[s],enumerable:!(r=pi(t,s))||r.enumerable});
return e};var p=(e,t,n)=>(n=e!=null?di(hi(e)):{},bi(t||!e||!e.__esModule?qr(n,"default",{value:e,enumerable:!0}):n,e));var sr=gt((iu,Yr)=>{Yr.exports=globalThis.stagedmlVendor.preact});var z=gt((au,Zr)=>{Zr.exports=globalThis.stagedmlVendor["preact/hooks"]});var g=gt((pu,gs)=>{gs.exports=globalThis.stagedmlVendor["preact/jsx-runtime"]});var ws=gt((ku,ys)=>{ys.exports=globalThis.stagedmlVendor["vendor/echarts"]});var Us=gt((Im,_s)=>{_s.exports=globalThis.stagedmlVendor["@dagrejs/dagre"]});var zo=gt((nf,Do)=>{Do.exports=globalThis.stagedmlVendor["@tanstack/virtual-core"]});var rr=p(sr(),1),He=p(z(),1);var rn=p(z(),1),Xt=class extends Error{constructor(n,r){super(n);this.status=r}status},yi=()=>document.querySelector('meta[name="stagedml-mode"]')?.content,he=()=>yi()===
"static";function es(e,t={}){let n=`api/${e.split("/").map(encodeURIComponent).join("/")}`;if(he())return`${n}.json`;let r=Object.entries(t).filter(([,s])=>s!==
void 0);return r.length?`${n}?${new URLSearchParams(r.map(([s,o])=>[s,String(o)])).toString()}`:n}function bt(e,t){return["files",e.slice(e.lastIndexOf("/")+1),
...t.split("/")].map(encodeURIComponent).join("/")}async function wi(e){let t=await e.text();try{let{error:n,hint:r}=JSON.parse(t);if(typeof n=="string")return typeof r==
"string"?`${n}
${r}`:n}catch{}return e.status===401||e.status===403?"This address is not open to you. Open the one that `stagedml ui` has printed.":e.status===404?he()?"This s\
napshot does not hold that.":"There is no such thing here.":`The server answered ${e.status} ${e.statusText}.`}async function or(e,t){let n;try{n=await fetch(e,
{credentials:"same-origin",...t})}catch{throw new Xt("Nothing answers. Does `stagedml ui` still run?",0)}if(!n.ok)throw new Xt(await wi(n),n.status);return n}function xi(e){
return new Promise((t,n)=>{let r=document.createElement("script"),s=()=>n(new Xt("This snapshot does not hold that.",404));r.src=es(e).replace(/on$/,""),r.onload=
()=>{let o=globalThis.stagedmlData;r.remove(),o&&e in o?t(o[e]):s()},r.onerror=s,document.head.append(r)})}async function yt(e,t={}){return he()&&location.protocol===
"file:"?xi(e):await(await or(es(e,t))).json()}async function wt(e){return await(await or(e)).text()}async function sn(e,t,n){await or(`api/${e}`,{method:"POST",
headers:{"Content-Type":"application/json","X-CSRF-Token":n},body:JSON.stringify(t)})}var vi=64,Ke=new Map;function Qr(e){for(let t of e.used)t()}function ts(e,t){
let n=++t.asked,r=()=>Ke.get(e)!==t||t.asked!==n;t.load().then(s=>{r()||(t.answer={state:"there",value:s},Qr(t))},s=>{if(r())return;let o=t.answer.value,i=s instanceof
Error?s:new Error(String(s));t.answer={state:"failed",error:i,...o===void 0?{}:{value:o}},Qr(t)})}function Si(e,t){let n=Ke.get(e);if(!n){for(let[r,{used:s}]of Ke){
if(Ke.size<vi)break;s.size||Ke.delete(r)}n={answer:{state:"loading"},load:t,used:new Set,asked:0},Ke.set(e,n),ts(e,n)}return n}function Pe(e,t){let[,n]=(0,rn.useReducer)(
o=>o+1,0),r=Si(e,t),s=r.answer;return(0,rn.useEffect)(()=>{let o=()=>n();return r.used.add(o),(Ke.get(e)!==r||r.answer!==s)&&n(),()=>{r.used.delete(o)}},[r]),r.
answer}function be(e,t={}){return Pe(`${e}?${JSON.stringify(t)}`,()=>yt(e,t))}function le(e){for(let[t,n]of Ke)t.startsWith(e)&&(n.used.size?ts(t,n):Ke.delete(t))}
var We=()=>be("project");function V(e,t=5){if(!Number.isFinite(e))return Number.isNaN(e)?"nan":e<0?"−inf":"inf";let n=Math.abs(e),r;return Number.isInteger(e)&&n<1e9?r=String(e+0):n!==
0&&(n<1e-4||n>=1e9)?r=e.toExponential(Math.max(0,t-1)).replace(/\.?0+e/,"e").replace("e+","e"):n>=10**t?r=String(Math.round(e)):(r=e.toPrecision(t),r.includes("\
.")&&(r=r.replace(/\.?0+$/,"")),r.includes("e")&&(r=String(Number(r)))),r.replaceAll("-","−")}var Oe=e=>String(e).replace(/\B(?=(\d{3})+$)/g," ");function W(e){
return e==null?"":typeof e=="number"?V(e):typeof e=="string"?e:typeof e=="boolean"?e?"true":"false":JSON.stringify(e)}function ns(e){if(e===0)return"0";let t=V(
e,3);return e>0?`+${t}`:t}function an(e){let t=e*100,n=Math.abs(t);if(!Number.isFinite(t))return"";let r=n>=100?t.toFixed(0):n>=10?t.toFixed(1):t.toFixed(2);return`${t>
0?"+":""}${r.replace("-","−")} %`}function ce(e){if(e==null||!Number.isFinite(e))return"";if(e<0)return"0 s";if(e<.0995)return`${Math.round(e*1e3)} ms`;if(e<
9.95)return`${e.toFixed(1)} s`;let t=Math.round(e);if(t<60)return`${t} s`;let n=[[86400,"d"],[3600,"h"],[60,"min"],[1,"s"]],r=n.findIndex(([m])=>t>=m),[s,o]=n[r],
[i,a]=n[r+1],l=Math.round(t/i)*i;if(r>0&&l>=n[r-1][0])return ce(l);let c=Math.round(l%s/i);return`${Math.floor(l/s)} ${o}${c?` ${c} ${a}`:""}`}function ee(e){if(e==
null||!Number.isFinite(e))return"";let t=["B","kB","MB","GB","TB","PB"],n=e,r=0;for(;n>=999.5&&r<t.length-1;)n/=1e3,r+=1;return`${r===0||n>=99.5?Math.round(n):n.
toPrecision(n>=9.95?3:2)} ${t[r]}`}var on=e=>String(e).padStart(2,"0");function Ne(e){if(!e)return"";let t=new Date(e);return Number.isNaN(t.getTime())?e:`${t.getFullYear()}\
-${on(t.getMonth()+1)}-${on(t.getDate())} ${on(t.getHours())}:${on(t.getMinutes())}`}function rs(e,t=Date.now()){if(!e)return"";let n=new Date(e).getTime();if(Number.
isNaN(n))return e;let r=(t-n)/1e3,s=(o,i)=>`${o} ${i}${o===1||i==="min"?"":"s"} ago`;return r<-60?Ne(e):r<60?"just now":r<3600?s(Math.floor(r/60),"min"):r<86400?
s(Math.floor(r/3600),"hour"):r<86400*30?s(Math.floor(r/86400),"day"):Ne(e).slice(0,10)}var xt=e=>(e??"").slice(0,8);var ss=p(z(),1),ki=900,cn=new Set,ln,Ci=e=>e instanceof HTMLElement&&(e.isContentEditable||e.matches("textarea, select, input:not([type=checkbox], [type=radio])"));
function $i(e){if(e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey)return;let t=Ci(e.target),n=e.timeStamp,r=ln&&n-ln.time<ki?`${ln.key} ${e.key}`:void 0,o=[...cn].
reverse().flat().filter(a=>!t||a.always),i=r&&o.find(a=>a.keys===r)||o.find(a=>a.keys===e.key);ln=!t&&!i&&e.key.length===1?{key:e.key,time:n}:void 0,i&&(e.preventDefault(),
i.run(e))}typeof document<"u"&&document.addEventListener("keydown",$i);function ye(e){(0,ss.useEffect)(()=>(cn.add(e),()=>{cn.delete(e)}))}function os(){let e=new Map;
for(let t of[...cn].flat())e.set(t.keys,t);return[...e.values()]}var un=p(z(),1),Ti=e=>{try{return decodeURIComponent(e)}catch{return e}};function Ei(e){let t=e.replace(/^#?\/?/,""),n=t.indexOf("?");return{path:(n<0?t:t.slice(
0,n)).split("/").filter(Boolean).map(Ti),query:new URLSearchParams(n<0?"":t.slice(n+1))}}var is=e=>encodeURIComponent(e).replace(/%(20|2C|2F|3A|3D|40)/g,(t,n)=>n===
"20"?"+":decodeURIComponent(t));function Mi(e){return e==null||e===""||e===!1?null:e===!0?"1":Array.isArray(e)?e.length?e.map(t=>is(String(t).replace(/[\\,]/g,"\
\\$&"))).join(","):null:is(String(e))}function T(e,t={}){let n=Object.entries(t).flatMap(([s,o])=>{let i=Mi(o);return i===null?[]:[`${encodeURIComponent(s)}=${i}`]});
return`#/${e.map(s=>encodeURIComponent(String(s))).join("/")}${n.length?`?${n.join("&")}`:""}`}function ls(e){if(!e)return[];let t=[""];for(let n=0;n<e.length;n++)
e[n]===","?t.push(""):t[t.length-1]+=e[n]==="\\"&&n+1<e.length?e[++n]:e[n];return t}var te=(e="")=>({read:t=>t??e,write:t=>t===e?null:t}),mn=()=>({read:e=>e==="\
1",write:e=>e||null}),Te=(e,...t)=>({read:n=>[e,...t].find(r=>r===n)??e,write:n=>n===e?null:n}),De=()=>({read:ls,write:e=>e}),vt=()=>({read:e=>[...new Set(ls(e).
map(Number))].filter(t=>Number.isInteger(t)&&t>0),write:e=>e}),cs=(e,t=-1/0,n=1/0)=>({read:r=>{let s=r===null||r===""?e:Number(r);return Number.isFinite(s)?Math.
min(n,Math.max(t,s)):e},write:r=>r===e?null:r});function as(e,t){let n=Object.keys(e);return Object.fromEntries(n.map(r=>[r,e[r].read(t.get(r))]))}function Ri(e,t){
let n=Object.keys(e);return Object.fromEntries(n.map(r=>[r,e[r].write(t[r])]))}var ir=new Set,ar;function us(){ar=void 0;for(let e of[...ir])e()}typeof window<"\
u"&&window.addEventListener("hashchange",us);var ms=()=>ar??=Ei(location.hash);function Ce(e,{replace:t=!1}={}){e!==location.hash&&(t?(history.replaceState(null,
"",e),us()):(location.hash=e,ar=void 0))}function lr(){let[,e]=(0,un.useReducer)(t=>t+1,0);return(0,un.useEffect)(()=>{let t=()=>e();return ir.add(t),()=>{ir.delete(
t)}},[]),ms()}function Ee(e){let{query:t}=lr(),n=(r,s={})=>{let o=ms(),i={...as(e,o.query),...r},a=[...o.query].filter(([l])=>!(l in e));Ce(T(o.path,{...Object.
fromEntries(a),...Ri(e,i)}),s)};return[as(e,t),n]}var dn=p(z(),1),cr="stagedml-theme",ur=new Set,ds=()=>window.matchMedia("(prefers-color-scheme: dark)");function Oi(){try{let e=localStorage.getItem(cr);return e===
"light"||e==="dark"?e:"system"}catch{return"system"}}var Ft="system",ps=()=>Ft==="dark"||Ft==="system"&&ds().matches;function mr(){document.documentElement.dataset.
theme=ps()?"dark":"light";for(let e of[...ur])e()}function fs(){Ft=Oi(),ds().addEventListener("change",mr),mr()}function hs(e){Ft=e;try{e==="system"?localStorage.
removeItem(cr):localStorage.setItem(cr,e)}catch{}mr()}function pn(){let[,e]=(0,dn.useReducer)(t=>t+1,0);return(0,dn.useEffect)(()=>{let t=()=>e();return ur.add(
t),()=>{ur.delete(t)}},[]),{theme:Ft,dark:ps()}}var fn=p(z(),1),ot=p(g(),1);function St(e){let t=(0,fn.useRef)(null);return(0,fn.useEffect)(()=>{let n=t.current;return n.showModal(),()=>n.close()},[]),(0,ot.jsx)(
"dialog",{ref:t,class:"dialog","aria-label":e.title,onCancel:n=>{n.preventDefault(),e.close()},onClick:n=>{n.target===t.current&&e.close()},children:(0,ot.jsxs)(
"div",{class:"dialog-inside",children:[(0,ot.jsxs)("header",{class:"dialog-head",children:[(0,ot.jsx)("h2",{children:e.title}),(0,ot.jsx)("button",{type:"button",
class:"button button-quiet",onClick:e.close,"aria-label":"Close",children:"✕"})]}),e.children]})})}var we=p(g(),1);function q(e){return(0,we.jsxs)("div",{class:"state",children:[(0,we.jsx)("p",{class:"state-title",children:e.title}),e.children&&(0,we.jsx)("di\
v",{class:"state-text",children:e.children})]})}function Li(e){return(0,we.jsxs)("div",{class:"state state-loading",role:"status",children:[(0,we.jsx)("span",{class:"\
spinner","aria-hidden":"true"}),(0,we.jsx)("span",{children:e.what??"Loading"})]})}function dr(e){return(0,we.jsxs)("div",{class:"state state-failed",role:"aler\
t",children:[(0,we.jsx)("p",{class:"state-title",children:"This cannot be shown"}),(0,we.jsx)("p",{class:"state-text",children:e.error.message}),e.retry&&(0,we.jsx)(
"button",{type:"button",class:"button",onClick:e.retry,children:"Try again"})]})}function Y(e){let{answer:t}=e;return t.value!==void 0?(0,we.jsxs)(we.Fragment,{
children:[t.state==="failed"&&(0,we.jsxs)("p",{class:"notice notice-bad",role:"alert",children:["What follows may be old: ",t.error.message]}),e.children(t.value)]}):
t.state==="failed"?(0,we.jsx)(dr,{error:t.error,...e.retry?{retry:e.retry}:{}}):(0,we.jsx)(Li,{...e.what?{what:e.what}:{}})}var kt=p(z(),1);var Pi=/\x1b\[[0-9;:?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,ue=e=>e.replace(Pi,""),Me=(e,t)=>e.
length>t?`${e.slice(0,t-1)}…`:e;var $e=p(g(),1),bs=400,Ni=2e3;function y(e){let t=ue(e.text);return(0,$e.jsx)("bdi",{class:`name ${e.class??""}`,title:Me(e.title??t,Ni),children:Me(t,bs)})}function Fe(e){
let t=/^(.*\/)([a-z0-9]{32})-(.*)$/.exec(e.path);return t?(0,$e.jsxs)("bdi",{class:"name mono",title:e.path,children:[(0,$e.jsxs)("span",{class:"dim",children:[
t[2].slice(0,7),"…-"]}),Me(ue(t[3]),bs)]}):(0,$e.jsx)(y,{text:e.path,class:"mono"})}function it(e){return e.time?(0,$e.jsx)("time",{dateTime:e.time,title:`${Ne(
e.time)} (${e.time})`,class:"nowrap",children:e.ago?rs(e.time):Ne(e.time)}):null}async function Ai(e){try{return await navigator.clipboard.writeText(e),!0}catch{
let t=document.createElement("textarea");t.value=e,t.className="offscreen",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}}function _e(e){let[t,n]=(0,kt.useState)(""),r=(0,kt.useRef)(void 0);return(0,kt.useEffect)(()=>()=>clearTimeout(r.current),[]),(0,$e.jsx)("button",{type:"but\
ton",class:"button button-small",onClick:async()=>{n(await Ai(e.text)?"Copied":"Select and copy it by hand"),clearTimeout(r.current),r.current=setTimeout(()=>n(
""),1600)},"aria-live":"polite",children:t||e.label||"Copy"})}function Ct(e){return(0,$e.jsxs)("div",{class:"command",children:[(0,$e.jsx)("code",{tabIndex:0,children:e.
text}),(0,$e.jsx)(_e,{text:e.text})]})}function at(e){return(0,$e.jsx)("dl",{class:"facts",children:e.children})}function B(e){return e.children===null||e.children===
void 0||e.children===""?null:(0,$e.jsxs)("div",{children:[(0,$e.jsx)("dt",{children:e.name}),(0,$e.jsx)("dd",{children:e.children})]})}var Pn=p(z(),1);var ct=p(z(),1);var ze=p(z(),1),Cs=p(ws(),1);var xs=["solid","dashed","dotted"];function vs(){let e=getComputedStyle(document.documentElement),t=n=>e.getPropertyValue(`--${n}`).trim();return{text:t("text"),
muted:t("muted"),line:t("line"),surface:t("surface"),raised:t("raised"),accent:t("accent"),font:t("font"),series:[1,2,3,4,5,6,7,8].map(n=>t(`series-${n}`)),ramp:[
1,2,3].map(n=>t(`ramp-${n}`))}}function Ss(e,t){let n=Math.floor(t/e.series.length);return{color:e.series[t%e.series.length],type:xs[n%xs.length]}}var ae=p(g(),1),pr=500,ks=560;function It(e){let t=(0,ze.useRef)(null),n=(0,ze.useRef)(null),r=(0,ze.useRef)(!1),s=(0,ze.useRef)(e);s.current=e;let{dark:o}=pn(),
i=()=>{r.current=t.current.clientWidth<ks;let a=s.current.option(vs(),r.current);n.current.setOption(a,{notMerge:!0})};return(0,ze.useEffect)(()=>{let a=t.current,
l=(0,Cs.init)(a,void 0,{renderer:"canvas"});n.current=l,s.current.ready?.(l);let c=new ResizeObserver(()=>{l.resize(),a.clientWidth<ks!==r.current&&i()});return c.
observe(a),()=>{c.disconnect(),l.dispose()}},[]),(0,ze.useEffect)(i,[o,...e.follows]),(0,ae.jsx)("div",{ref:t,class:"drawing",style:{height:`${e.height}px`},role:"\
img","aria-label":e.label})}function Vt(e){let[t,n]=(0,ze.useState)(!1);return(0,ae.jsxs)("figure",{class:"panel chart-figure",children:[(0,ae.jsxs)("figcaption",
{class:"panel-head",children:[(0,ae.jsx)("h3",{children:(0,ae.jsx)(y,{text:e.title})}),e.note&&(0,ae.jsx)("span",{class:"muted figure-note",children:e.note}),(0,ae.jsx)(
"button",{type:"button",class:"button button-quiet button-small","aria-label":`${e.title}: show the ${t?"chart":"table"}`,onClick:()=>n(!t),children:t?"Chart":"\
Table"})]}),t?(0,ae.jsx)(Ji,{...e.table(),label:e.title}):e.children]})}function Ji(e){return(0,ae.jsxs)("div",{class:"figure-table",tabIndex:0,role:"region","a\
ria-label":e.label,children:[(0,ae.jsxs)("table",{class:"table",children:[(0,ae.jsx)("thead",{children:(0,ae.jsx)("tr",{children:e.columns.map((t,n)=>(0,ae.jsx)(
"th",{scope:"col",children:(0,ae.jsx)(y,{text:t})},n))})}),(0,ae.jsx)("tbody",{children:e.rows.slice(0,pr).map((t,n)=>(0,ae.jsx)("tr",{children:t.map((r,s)=>(0,ae.jsx)(
"td",{children:(0,ae.jsx)(y,{text:r})},s))},n))})]}),e.rows.length>pr&&(0,ae.jsxs)("p",{class:"muted figure-more",children:["The first ",pr," of ",e.rows.length,
"."]})]})}var lt=9,$s=e=>Array.isArray(e)?e:[e],Ie=(e,t=48)=>Me(ue(e).replace(/\s+/g," "),t),Xi={left:8,right:18,top:14,bottom:8,outerBoundsMode:"same",outerBoundsContain:"\
all"};function Dt(e,t,n={}){return{animation:!1,textStyle:{fontFamily:e.font,fontSize:12,color:e.text},tooltip:{renderMode:"richText",confine:!0,backgroundColor:e.
raised,borderColor:e.line,borderWidth:1,padding:[8,10],textStyle:{color:e.text,fontSize:12,fontFamily:e.font,lineHeight:17},...t},grid:{...Xi,...n}}}var fr=e=>typeof e==
"number"?V(e,4):Ie(String(e),18);function $t(e,t){return{axisLine:{lineStyle:{color:e.line}},axisTick:{lineStyle:{color:e.line}},axisLabel:{color:e.muted,fontSize:11,
hideOverlap:!0,formatter:fr},splitLine:{lineStyle:{color:e.line,width:.7}},nameTextStyle:{color:e.muted,fontSize:11},...t}}var hn=(e,t)=>({name:Ie(e),nameLocation:"\
middle",nameGap:t}),gn=e=>e.larger_is_better===null?"":e.larger_is_better?" ↑":" ↓",zt=e=>e.some(t=>t!==null&&typeof t!="number"),jt=e=>Ie(W(e),60);function hr(e){
let t=[...new Set(e.filter(n=>n!=null))];return t.sort((n,r)=>typeof n=="number"&&typeof r=="number"?n-r:String(n).localeCompare(String(r),"en",{numeric:!0})),[
...new Set(t.map(jt))]}function bn(e){let t=1/0,n=0;for(let r of e)if(r!=null){if(typeof r!="number"||r<=0)return!1;t=Math.min(t,r),n=Math.max(n,r)}return n>=t*
100}function gr(e,t,n,r){let s=1/0,o=-1/0;for(let i of n)s=Math.min(s,i),o=Math.max(o,i);return{type:"continuous",dimension:r,min:s,max:o===s?s+1:o,calculable:!1,
right:0,top:"middle",itemWidth:10,itemHeight:120,text:[V(o,4),V(s,4)],textStyle:{color:e.muted,fontSize:11},inRange:{color:t.larger_is_better===!1?[...e.ramp].reverse():
e.ramp},outOfRange:{color:e.line}}}function Ts(e,t){if(t<=0)return[...e];let n=0,r=0;return e.map(s=>(n=n*t+s,r=r*t+1,n/r))}function Es(e,t,n){let r=new Map,s=e.flatMap((a,l)=>{let{color:c,type:m}=Ss(n,t.place(a)),u=t.by==="epoch"&&a.epochs?a.epochs:a.steps,d=t.isNear(a),h=d===!1,k=(L,C,D,ie)=>({
type:"line",id:L,name:L,z:d?4:2,showSymbol:a.values.length===1,symbolSize:7,sampling:"lttb",itemStyle:{color:c},lineStyle:{color:c,type:m,width:D,opacity:h?ie*.18:
ie},emphasis:{disabled:!0},data:C.map((Q,de)=>[u[de],t.log&&Q<=0?null:Q])});r.set(`c${l}`,Ie(t.name(a)));let v=k(`c${l}`,Ts(a.values,t.smooth),d?2.6:1.8,1);return t.
smooth>0?[{...k(`r${l}`,a.values,1,.25),silent:!0},v]:[v]}),o=new Set(e.map(a=>a.unit)),i=t.by==="epoch"?"epoch":o.size===1?[...o][0]:"step";return{...Dt(n,{trigger:"\
axis",axisPointer:{type:"line",lineStyle:{color:n.muted,width:1},snap:!0},formatter:a=>Fi(a,r,i)}),xAxis:$t(n,{type:"value",min:"dataMin",max:"dataMax",splitLine:{
show:!1},...hn(i,22)}),yAxis:$t(n,{type:t.log?"log":"value",scale:!0}),dataZoom:[{type:"inside",zoomOnMouseWheel:"ctrl",moveOnMouseMove:"shift",moveOnMouseWheel:!1}],
series:s}}function Fi(e,t,n){let r=$s(e),s=new Map;for(let{seriesName:a="",value:l}of r){let c=Array.isArray(l)?l[1]:void 0;t.has(a)&&typeof c=="number"&&s.set(
a,c)}let o=[...s].sort((a,l)=>l[1]-a[1]),i=o.slice(0,lt).map(([a,l])=>`${V(l,6)}  ${t.get(a)}`);return o.length>lt&&i.push(`… and ${o.length-lt} more`),[`${n}\
 ${W(r[0]?.axisValue)}`,...i].join(`
`)}function Ms(e){let t=new Map;for(let{run:r,stage:s}of e)t.set(r,(t.get(r)??new Set).add(s));let n=t.size===1;return({run:r,stage:s,label:o})=>{let i=t.get(r).size>
1,a=o||(n?"":`run ${r}`),l=i||!a?[a,s].filter(Boolean).join(" · "):a;return{key:i?`${r}/${s}`:`${r}`,name:l}}}var U=p(g(),1),Ii=200;function Vi(e,t){let n=[...new Set(e.flatMap(i=>i.steps))].sort((i,a)=>i-a),r=Math.ceil(n.length/Ii),s=n.filter((i,a)=>a%r===0||a===n.length-
1),o=e.map(i=>new Map(i.steps.map((a,l)=>[a,i.values[l]])));return{columns:[e[0]?.unit??"step",...e.map(i=>t(i).name)],rows:s.map(i=>[V(i),...o.map(a=>a.has(i)?
V(a.get(i),6):"")])}}function Di(e){let t=new Map;for(let o of e){let i=t.get(o.metric);i?i.push(o):t.set(o.metric,[o])}let n=o=>o.replace(/^val(idation)?[_.-]/,
""),r=[...t.keys()],s=new Map;return r.forEach((o,i)=>s.set(n(o),s.get(n(o))??i)),r.sort((o,i)=>s.get(n(o))-s.get(n(i))||o.length-i.length),new Map(r.map(o=>[o,
t.get(o)]))}function yn(e){let{curves:t,state:n,set:r}=e,[s,o]=(0,ct.useState)(null),i=(0,ct.useMemo)(()=>Ms(t),[t]),a=(0,ct.useMemo)(()=>new Map(t.map(i).map(({
key:u,name:d})=>[u,d])),[t,i]),l=(0,ct.useMemo)(()=>new Map([...a.keys()].map((u,d)=>[u,d])),[a]),c=(0,ct.useMemo)(()=>Di(t),[t]),m=new Set(n.hidden);return(0,U.jsxs)(
"div",{class:"stack",children:[(0,U.jsx)(ji,{epochs:t.some(u=>u.epochs),state:n,set:r}),a.size>1&&(0,U.jsx)("ul",{class:"legend","aria-label":"Trainings",children:[
...a].map(([u,d])=>(0,U.jsx)("li",{children:(0,U.jsxs)("button",{type:"button",class:"legend-item","aria-pressed":!m.has(u),title:"Show or hide",onClick:()=>r({
hidden:m.has(u)?n.hidden.filter(h=>h!==u):[...n.hidden,u]}),onMouseEnter:()=>o(u),onMouseLeave:()=>o(null),onFocus:()=>o(u),onBlur:()=>o(null),children:[(0,U.jsx)(
br,{place:l.get(u)}),(0,U.jsx)(y,{text:d})]})},u))}),(0,U.jsx)("div",{class:"charts",children:[...c].map(([u,d])=>(0,U.jsx)(zi,{metric:u,curves:d,state:n,near:s!==
null&&!m.has(s)?s:null,places:l,trainingOf:i},u))})]})}function zi(e){let{metric:t,state:n,near:r,places:s,trainingOf:o}=e,i=e.curves.filter(m=>!n.hidden.includes(
o(m).key)),a=n.by==="epoch"&&e.curves.every(m=>m.epochs)?"epoch":"step",l=n.log&&i.some(m=>m.values.some(u=>u<=0)),c={log:n.log,smooth:n.smooth,by:a,place:m=>s.
get(o(m).key)??0,name:m=>o(m).name,isNear:m=>r===null?null:o(m).key===r};return(0,U.jsx)(Vt,{title:t,note:l?"values that are not positive are left out":void 0,table:()=>Vi(
i,o),children:(0,U.jsx)(It,{height:260,label:`${t}: ${i.length} curve${i.length===1?"":"s"}`,follows:[e.curves,n.log,n.smooth,a,n.hidden.join(),r],option:m=>Es(
i,c,m)})})}function ji(e){let{state:t,set:n}=e;return(0,U.jsxs)("div",{class:"chart-bar",children:[(0,U.jsx)(wn,{log:t.log,set:r=>n({log:r})}),(0,U.jsxs)("label",
{class:"field",children:["smoothing",(0,U.jsx)("input",{type:"range",min:"0",max:"0.98",step:"0.02",value:t.smooth,onInput:r=>n({smooth:Number(r.currentTarget.value)},
{replace:!0})}),(0,U.jsx)("output",{class:"smooth-value",children:V(t.smooth,2)})]}),e.epochs&&(0,U.jsxs)("label",{class:"field",children:["by",(0,U.jsxs)("sele\
ct",{class:"input",value:t.by,onChange:r=>n({by:r.currentTarget.value}),children:[(0,U.jsx)("option",{value:"step",children:"step"}),(0,U.jsx)("option",{value:"\
epoch",children:"epoch"})]})]})]})}function wn(e){return(0,U.jsxs)("label",{class:"field",children:[(0,U.jsx)("input",{type:"checkbox",checked:e.log,onChange:t=>e.
set(t.currentTarget.checked)}),e.label??"log scale"]})}function br(e){let t=Math.floor(e.place/8)%3;return(0,U.jsx)("svg",{class:`swatch series-${e.place%8+1}`,
viewBox:"0 0 18 8",width:"18",height:"8","aria-hidden":"true",children:(0,U.jsx)("path",{d:"M1 4h16","stroke-dasharray":["none","5 3","2 2"][t]})})}var Bi=e=>e===void 0?"":JSON.stringify(e,(t,n)=>Hi(n)),Hi=e=>e!==null&&typeof e=="object"&&!Array.isArray(e)?Object.fromEntries(Object.entries(e).sort(([t],[n])=>t<
n?-1:1)):e,Ki=e=>new Set(e.map(Bi)).size>1;function xn(e){return[...new Set(e.flatMap(n=>[...n.keys()]))].map(n=>{let r=e.map(s=>s.get(n));return{name:n,values:r,
differs:Ki(r)}})}function Wi(e){let t=new Set(e.stages.map(s=>s.stage)),n=Object.entries(e.settings).filter(([s])=>!s.includes(".")&&!t.has(s)),r=e.stages.flatMap(
s=>Object.entries(s.config).map(([o,i])=>[`${s.stage}.${o}`,i]));return new Map([...n,...r])}function _i(e){return new Map(e.stages.flatMap(t=>t.packages.map(n=>[
`${n.name} (${t.environment??"no environment"})`,n.version])))}var Ui=["pipeline","variant","target","status","time","seconds","commit","branch","dirty","host",
"user","sandboxed"];function Gi(e){let t=[...new Set(e.stages.map(n=>n.interpreter).filter(Boolean))];return new Map([...Ui.map(n=>[n,e.head[n]]),["nix",e.nix],
["interpreter",t]])}function qi(e,t,n){return e===null||t===null||n===null?null:t===e?"same":t>e===n?"better":"worse"}function Yi(e,t,n){let r=t[0]??null,s=t.map(
(l,c)=>c===0||l===null||r===null?null:l-r),o=t.filter(l=>l!==null),i=n===null||o.length<2?null:n?Math.max(...o):Math.min(...o),a=t.some(l=>l!==r);return{name:e,
larger_is_better:n,values:t,differs:a,changes:s,ratios:s.map(l=>l===null||!r?null:l/Math.abs(r)),verdicts:t.map((l,c)=>c===0?null:qi(r,l,n)),best:t.map(l=>a&&l!==
null&&l===i)}}function Rs(e,t){let n=new Map(t.map(o=>[o.name,o.larger_is_better])),r=e.map(o=>new Map(o.stages.flatMap(i=>Object.entries(i.metrics).map(([a,l])=>[
`${i.stage}.${a}`,l])))),s=new Set(r.flatMap(o=>[...o.keys()]));return{parameters:xn(e.map(Wi)),metrics:[...s].map(o=>Yi(o,r.map(i=>i.get(o)??null),n.get(o)??null)),
packages:xn(e.map(_i)),facts:xn(e.map(Gi)),outputs:xn(e.map(o=>new Map(o.stages.map(i=>[i.stage,i.output]))))}}var Zi=e=>Array.isArray(e)&&e.length>0&&e.length<=200&&e.every(t=>Array.isArray(t)&&t.length===e.length&&t.every(n=>typeof n=="number"&&Number.isFinite(n)));function Os(e){
if(typeof e!="object"||e===null)return[];let{classes:t,matrix:n,splits:r}=e;return(n!==void 0?[["",n]]:Object.entries(r??{})).flatMap(([o,i])=>{if(!Zi(i))return[];
let a=Array.isArray(t)&&t.length===i.length?t.map(String):i.map((l,c)=>String(c));return[{split:o,classes:a,matrix:i}]})}var Bt=e=>e.stages.flatMap(t=>t.files.filter(
n=>/(^|\/)confusion[^/]*\.json$/.test(n.path)&&n.size<1e6).map(n=>({stage:t.stage,output:t.output,path:n.path})));var vn={log:mn(),smooth:cs(0,0,.98),by:Te("step","epoch"),hidden:De()},Sn=({log:e,smooth:t,by:n,hidden:r})=>({log:e,smooth:t,by:n,hidden:r});var Le=class extends Error{constructor(n,r){super(n);this.position=r}position},Qi=100,ea=300,yr=/\s*(?:(?<text>"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')|(?<sign>==|!=|<=|>=|<|>|~|\(|\)|\[|\]|,)|(?<word>[^\s"'=!<>~()[\],]+))/y,
ta=/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/,wr={true:!0,false:!1,none:null},Ls=["==","!=","<","<=",">",">=","~"],As=["and","or","not","in"],na=new Set(
[...As,...Object.keys(wr)]);function ra(e){let t=[],n=e.trimEnd().length,r=0;for(;r<n;){yr.lastIndex=r;let s=yr.exec(e);if(!s){let a=r+e.slice(r).length-e.slice(
r).trimStart().length,l=e[a];throw l==='"'||l==="'"?new Le("this quotation mark is not closed",a):new Le(l==="="?"a comparison is written ==":`'${l}' means noth\
ing here`,a)}let o=s.groups,i=["text","sign","word"].find(a=>o[a]!==void 0);r=yr.lastIndex,t.push({kind:i,text:o[i],position:r-o[i].length})}return t.push({kind:"\
end",text:"",position:n}),t}var Ps=e=>e.kind==="text"?e.text.slice(1,-1).replace(/\\([\\"'])/g,"$1"):e.text,xr=class{tokens;at=0;depth=0;constructor(t){this.tokens=
ra(t)}get token(){return this.tokens[this.at]}error(t,n=this.token){return new Le(t,n.position)}take(...t){let{kind:n,text:r}=this.token;return n!=="sign"&&n!==
"word"||!t.includes(r)?!1:(this.at+=1,!0)}whole(){let t=this.anyOf();if(this.token.kind!=="end")throw this.error("'and' or 'or' is missing here, or this is too \
much");return t}anyOf(){let t=[this.allOf()];for(;this.take("or");)t.push(this.allOf());return t.length===1?t[0]:{kind:"or",conditions:t}}allOf(){let t=[this.one()];
for(;this.take("and");)t.push(this.one());return t.length===1?t[0]:{kind:"and",conditions:t}}one(){let t=this.token;this.deeper();let n;if(this.take("not"))n={kind:"\
not",condition:this.one()};else if(this.take("(")){if(n=this.anyOf(),!this.take(")"))throw this.error("this parenthesis is not closed",t)}else n=this.comparison();
return this.depth-=1,n}deeper(){if(this.depth+=1,this.depth>Qi)throw this.error("this is nested too deeply")}comparison(){let t=this.token;if(t.kind!=="word"&&t.
kind!=="text"||t.kind==="word"&&na.has(t.text))throw this.error("the name of a parameter, a metric or a fact is missing here");this.at+=1;let n=Ps(t),{position:r}=t,
s=this.token,o=()=>({kind:"comparison",name:n,operator:"in",value:this.list(),position:r});if(this.take("in"))return o();if(this.take("not")){if(!this.take("in"))
throw this.error("'in' is missing here");return{kind:"not",condition:o()}}if(!this.take(...Ls)){if(s.kind==="sign"&&(s.text==="["||s.text===","))throw this.error(
`one of ${Ls.join(", ")} or in is missing here`);return{kind:"has",name:n,position:r}}let i=this.token,a=this.value();if(s.text==="~")sa(a,i);else if(/[<>]/.test(
s.text)&&typeof a!="string"&&typeof a!="number")throw this.error(`${s.text} compares with a number or a text`,i);return{kind:"comparison",name:n,operator:s.text,
value:a,position:r}}value(){let t=this.token;if(t.kind==="sign"&&t.text==="[")return this.list();if(t.kind==="end"||t.kind==="sign")throw this.error("a value is\
 missing here");if(this.at+=1,t.kind==="text")return Ps(t);if(As.includes(t.text))throw this.error("a value is missing here",t);if(Object.hasOwn(wr,t.text))return wr[t.
text];if(!ta.test(t.text))return t.text;let n=Number(t.text);if(t.text.length>ea||!Number.isFinite(n))throw this.error("this number is too large",t);return n}list(){
let t=this.token,n=t.kind!=="sign"?void 0:t.text==="["?"]":t.text==="("?")":void 0;if(!n)throw this.error("'in' wants a list, as [adam, sgd]");this.at+=1,this.deeper();
let r=[];for(;!this.take(n);)if(r.push(this.value()),!this.take(",")&&this.token.text!==n)throw this.error("this list is not closed",t);return this.depth-=1,r}};
function sa(e,t){if(typeof e!="string")throw new Le("~ compares with a regular expression, in quotes",t.position);try{new RegExp(e,"u")}catch{throw new Le("not \
a regular expression",t.position)}}var Js=e=>e.trim()?new xr(e).whole():null;function Cn(e,t=new Map){if(e.kind==="not")return Cn(e.condition,t);if(e.kind==="an\
d"||e.kind==="or")for(let n of e.conditions)Cn(n,t);else t.has(e.name)||t.set(e.name,e.position);return t}var ut=e=>e==null;function kn(e,t){return ut(e)||ut(t)?
ut(e)&&ut(t):Array.isArray(e)&&Array.isArray(t)?e.length===t.length&&e.every((n,r)=>kn(n,t[r])):e===t}var Ns=e=>Array.isArray(e)?e:ut(e)?[]:[e],oa=e=>typeof e==
"string"?e:JSON.stringify(e),ia={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,">":(e,t)=>e>t,">=":(e,t)=>e>=t};function aa(e,t){switch(e){case"in":return n=>Ns(n).some(r=>t.
some(s=>kn(r,s)));case"~":{let n=new RegExp(t,"u");return r=>Ns(r).some(s=>n.test(oa(s)))}case"==":return n=>kn(n,t);case"!=":return n=>!ut(n)&&!kn(n,t);default:{
let n=ia[e],r=typeof t;return s=>typeof s===r&&n(s,t)}}}function $n(e,t){if(e.kind==="comparison"){let r=t(e.name,e.position),s=aa(e.operator,e.value);return o=>s(
r(o))}if(e.kind==="has"){let r=t(e.name,e.position);return s=>{let o=r(s);return!ut(o)&&o!==!1}}if(e.kind==="not"){let r=$n(e.condition,t);return s=>!r(s)}let n=e.
conditions.map(r=>$n(r,t));return e.kind==="and"?r=>n.every(s=>s(r)):r=>n.some(s=>s(r))}var Fs=["number","time","pipeline","status","seconds","variant","target","commit","branch","dirty","host","user","sandboxed","output","pins"],Xs=new WeakMap;function ge(e,t){
let n=Xs.get(e);n||Xs.set(e,n=new Map);let r=n.get(t);return r||(t==="dirty"?r=e.rows.dirty.map(s=>s!==null):t==="pins"?r=e.rows.pins.map(s=>s.length?s:null):Object.
hasOwn(e.rows,t)&&t!=="settings"?r=e.rows[t]:Object.hasOwn(e.values,t)&&(r=e.values[t]),r&&n.set(t,r)),r}var Ht=class extends Error{},mt=e=>e==null;function vr(e,t){
let n=ge(e,t);if(n)return o=>n[o];let r=e.columns.map(o=>o.name).filter(o=>o.endsWith(`.${t}`));if(!r.length)throw new Ht(`no run has '${t}'`);let s=r.map(o=>ge(
e,o)??[]);if(s.length>1&&la(s,e.rows.number.length))throw new Ht(`'${t}' may be ${r.slice(0,6).join(" or ")}`);return o=>s.find(i=>!mt(i[o]))?.[o]}function la(e,t){
for(let n=0;n<t;n++){let r;for(let s of e){let o=s[n];if(!mt(o)){if(mt(r))r=o;else if(o!==r&&JSON.stringify(o)!==JSON.stringify(r))return!0}}}return!1}function Tt(e,t){
let n=Js(t),r=e.rows.number.map((s,o)=>o);if(!n)return r;for(let[s,o]of Cn(n))try{vr(e,s)}catch(i){throw i instanceof Ht?new Le(i.message,o):i}return r.filter($n(
n,s=>vr(e,s)))}var Tn=e=>typeof e=="number"||typeof e=="boolean"?0:typeof e=="string"?1:2;function ca(e,t){let n=Tn(e)-Tn(t);if(n)return n;if(Tn(e)===0)return Number(
e)-Number(t);let[r,s]=Tn(e)===1?[e,t]:[JSON.stringify(e),JSON.stringify(t)];return r<s?-1:r>s?1:0}function En(e,t,n){let r=[...t];for(let s of[...n].reverse()){
let o=s.startsWith("-"),i;try{i=vr(e,o?s.slice(1):s)}catch{continue}let a=new Map(r.map(c=>[c,i(c)])),l=r.filter(c=>!mt(a.get(c)));l.sort((c,m)=>(o?-1:1)*ca(a.get(
c),a.get(m))),r=[...l,...r.filter(c=>mt(a.get(c)))]}return r}function Is(e,t,n){if(e.larger_is_better===null)return;let r;for(let s of n){let o=t[s];typeof o!="\
number"||!Number.isFinite(o)||(r===void 0||(e.larger_is_better?o>r:o<r))&&(r=o)}return r}function dt(e,t){let n,r;for(let s of t){let o=e[s];if(mt(o)||o===r)continue;
r=o;let i=JSON.stringify(o);if(n!==void 0&&i!==n)return 2;n=i}return n===void 0?0:1}function ua(e){return/(^|[._])(bytes|seconds|size)$/.test(e.name)?3:e.larger_is_better===
null?2:e.larger_is_better?0:1}function Kt(e,t,n=12){let r=d=>e.columns.filter(h=>h.kind===d),s=d=>d.filter(h=>dt(ge(e,h.name)??[],t)===2),o=new Set,i=d=>d.filter(
h=>{let v=`${h.name.slice(h.name.indexOf(".")+1)} ${ma(ge(e,h.name)??[],t)}`;return!o.has(v)&&o.add(v)}),a=t.length>1?2:1,l=r("metric").filter(d=>dt(ge(e,d.name)??
[],t)>=a),c=i([0,1,2,3].flatMap(d=>l.filter(h=>ua(h)===d))),m=i(s(r("parameter"))),u=c.slice(0,Math.ceil(n/2));return[...u,...m.slice(0,n-u.length)]}function ma(e,t){
let n=Math.max(1,Math.floor(t.length/40)),r=[];for(let s=0;s<t.length;s+=n)r.push(JSON.stringify(e[t[s]]??null));return r.join()}function Vs(e,t){let n=new Map(
e.rows.number.map((l,c)=>[l,c])),r=t.flatMap(l=>n.get(l)??[]),s=dt(e.rows.pipeline,r)===2,o=Kt(e,r,64).filter(l=>l.kind==="parameter"&&r.every(c=>!mt(ge(e,l.name)?.[c]))).
slice(0,3),i=l=>typeof l=="string"?l:JSON.stringify(l),a=new Map;for(let l of t){let c=n.get(l),m=[`${l}`];c!==void 0&&(s&&m.push(e.rows.pipeline[c]),m.push(...o.
map(u=>`${u.name.slice(u.name.lastIndexOf(".")+1)}=${i(ge(e,u.name)?.[c])}`))),a.set(l,m.join(" "))}return a}async function da(e,t){let n=await Promise.all(e.map(async s=>{try{return await yt(`series/${s}`)}catch(o){return{curves:[],notes:[`run ${s}: ${o instanceof Error?
o.message:String(o)}`]}}})),r=e.length>1;return{curves:n.flatMap(({curves:s})=>s.map(o=>({...o,label:r?t.get(o.run)??`run ${o.run}`:""}))),notes:n.flatMap(({notes:s})=>s)}}
var Mn=(e,t)=>Pe(`series:${e.map(n=>t.get(n)??n).join("\0")}`,()=>da(e,t));var ne=p(g(),1);async function pa(e){let t=await Promise.all(e.map(r=>wt(bt(r.output,r.path)))),n=new Set;return t.flatMap((r,s)=>{if(n.has(r))return[];n.add(r);
try{return Os(JSON.parse(r)).map(o=>({stage:e[s].stage,confusion:o}))}catch{return[]}})}function Rn(e){let{files:t}=e,n=`confusion:${t.map(r=>`${r.output}/${r.path}`).
join()}`;return(0,ne.jsx)(Y,{answer:Pe(n,()=>pa(t)),what:"Reading confusion matrices",children:r=>(0,ne.jsxs)(ne.Fragment,{children:[r.map(({stage:s,confusion:o})=>(0,ne.jsx)(
fa,{confusion:o,title:[s,o.split].filter(Boolean).join(" · ")},`${s} ${o.split}`)),!r.length&&(0,ne.jsx)("p",{class:"muted",children:"The files hold no matrix."})]})})}
function fa(e){let{classes:t,matrix:n}=e.confusion,r=n.flat().reduce((o,i)=>o+i,0),s=n.reduce((o,i,a)=>o+i[a],0);return(0,ne.jsxs)("figure",{class:"confusion",children:[
(0,ne.jsxs)("figcaption",{class:"muted",children:[(0,ne.jsx)(y,{text:e.title})," ",Oe(s)," of ",Oe(r)," right",r>0&&` (${an(s/r).replace("+","")})`]}),(0,ne.jsx)(
"div",{class:"scroll",tabIndex:0,role:"region","aria-label":"Confusion matrix",children:(0,ne.jsxs)("table",{class:`confusion-table ${t.length>12?"is-dense":""}`,
children:[(0,ne.jsx)("thead",{children:(0,ne.jsxs)("tr",{children:[(0,ne.jsx)("th",{scope:"col",class:"confusion-corner",children:"true ╲ predicted"}),t.map((o,i)=>(0,ne.jsx)(
"th",{scope:"col",children:(0,ne.jsx)(y,{text:o})},i))]})}),(0,ne.jsx)("tbody",{children:n.map((o,i)=>{let a=o.reduce((l,c)=>l+c,0);return(0,ne.jsxs)("tr",{children:[
(0,ne.jsx)("th",{scope:"row",children:(0,ne.jsx)(y,{text:t[i]})}),o.map((l,c)=>{let m=a?l/a:0;return(0,ne.jsx)("td",{class:`${i===c?"is-right":"is-wrong"} ${m>.55?
"is-dark":""} ${l?"":"is-zero"}`,style:{"--share":`${Math.round(Math.sqrt(m)*100)}%`},title:`${l} of ${a} that are ${t[i]} were taken for ${t[c]}`,children:l},c)})]},
i)})})]})})]})}var Wt=p(g(),1);function _t(e){let t=e.stages.flatMap(o=>o.there&&o.report?[{stage:o.stage,url:bt(o.output,o.report)}]:[]),n=o=>/\.html?$/i.test(o.url),r=t.filter(
n),s=new Set;return(r.length?r:t).filter(({url:o})=>!s.has(o)&&s.add(o)).reverse()}function On(e){return(0,Wt.jsxs)("div",{class:"report",children:[(0,Wt.jsx)("\
iframe",{class:"report-frame",src:e.report.url,title:e.title,sandbox:"allow-scripts",loading:"lazy"}),(0,Wt.jsx)("a",{href:e.report.url,target:"_blank",rel:"noo\
pener",children:"Open it alone"})]})}var Ae=p(g(),1),ha={fresh:"good",built:"good",done:"good",succeeded:"good",success:"good",ok:"good",there:"good",met:"good",reused:"good",cached:"good",substituted:"\
good",building:"busy",running:"busy",stale:"warn",tolerated:"warn",interrupted:"warn",skipped:"none",missing:"none",failed:"bad",missed:"bad",error:"bad",collected:"\
gone",never:"none",unknown:"none"},ga={good:(0,Ae.jsx)("circle",{cx:"6",cy:"6",r:"4.5",fill:"currentColor"}),busy:(0,Ae.jsx)("path",{d:"M6 1.5a4.5 4.5 0 1 1-4.5\
 4.5",fill:"none",stroke:"currentColor","stroke-width":"2.4"}),warn:(0,Ae.jsx)("path",{d:"M6 1l5.2 9.5H.8z",fill:"currentColor"}),bad:(0,Ae.jsx)("path",{d:"M2 2\
l8 8M10 2l-8 8",stroke:"currentColor","stroke-width":"2.6"}),gone:(0,Ae.jsx)("circle",{cx:"6",cy:"6",r:"4",fill:"none",stroke:"currentColor","stroke-width":"1.6",
"stroke-dasharray":"2 1.6"}),none:(0,Ae.jsx)("path",{d:"M2 6h8",stroke:"currentColor","stroke-width":"2.2"})},Sr=e=>ha[e]??"none";function Z(e){let t=Sr(e.status);
return(0,Ae.jsxs)("span",{class:`status status-${t}`,title:e.status,children:[(0,Ae.jsx)("svg",{viewBox:"0 0 12 12",width:"11",height:"11","aria-hidden":"true",
children:ga[t]}),e.quiet?(0,Ae.jsx)("span",{class:"offscreen",children:e.status}):(0,Ae.jsx)("bdi",{children:e.status})]})}var Ue=p(g(),1);function Et(e){let t=e.tabs.filter(r=>!r.disabled),n=r=>{let s=t.findIndex(i=>i.name===e.chosen),o=t[(s+r+t.length)%t.length];o&&(e.choose(o.name),
requestAnimationFrame(()=>document.getElementById(`tab-${o.name}`)?.focus()))};return(0,Ue.jsxs)(Ue.Fragment,{children:[(0,Ue.jsx)("div",{class:"tabs",role:"tab\
list","aria-label":e.label,onKeyDown:r=>{if(r.key==="ArrowRight")n(1);else if(r.key==="ArrowLeft")n(-1);else return;r.preventDefault()},children:e.tabs.map(r=>(0,Ue.jsxs)(
"button",{id:`tab-${r.name}`,type:"button",role:"tab",class:"tab","aria-selected":r.name===e.chosen,"aria-controls":"tab-panel",tabIndex:r.name===e.chosen?0:-1,
disabled:r.disabled??!1,onClick:()=>e.choose(r.name),children:[r.label,r.count!==void 0&&(0,Ue.jsx)("span",{class:"count",children:r.count})]},r.name))}),e.children!==
void 0&&(0,Ue.jsx)("div",{id:"tab-panel",role:"tabpanel","aria-labelledby":`tab-${e.chosen}`,children:e.children})]})}var F=p(g(),1),ba=200,ya=2e3;function Mt(e){return(0,F.jsxs)("section",{class:"panel",children:[(0,F.jsxs)("div",{class:"panel-head",children:[(0,F.jsx)("h2",{children:e.
title}),e.note&&(0,F.jsx)("span",{class:"muted",children:e.note})]}),(0,F.jsx)("div",{class:"scroll",tabIndex:0,role:"region","aria-label":e.title,children:(0,F.jsxs)(
"table",{class:"table compare-table",children:[(0,F.jsx)("thead",{children:(0,F.jsxs)("tr",{children:[(0,F.jsx)("th",{scope:"col",class:"compare-name"}),e.runs.
map((t,n)=>(0,F.jsxs)("th",{scope:"col",children:[(0,F.jsx)(br,{place:n})," ",(0,F.jsxs)("a",{href:T(["run",t]),children:["run ",t]}),n===0&&e.runs.length>1&&(0,F.jsx)(
"span",{class:"dim",children:" first"})]},t))]})}),(0,F.jsx)("tbody",{children:e.children})]})})]})}function wa(e,t){if(t===void 0)return(0,F.jsx)("span",{class:"\
dim",children:"absent"});if(t===null)return(0,F.jsx)("span",{class:"dim",children:"none"});let n=e==="time"?Ne(String(t)):ue(W(t));return(0,F.jsx)("bdi",{title:Me(
n,ya),children:Me(n,ba)||"“”"})}function Ln(e){let{name:t,values:n,differs:r}=e.line,s=JSON.stringify(n[0]);return(0,F.jsxs)("tr",{class:r?"":"is-same",children:[
(0,F.jsx)("th",{scope:"row",class:"compare-name",children:(0,F.jsx)(y,{text:t})}),n.map((o,i)=>(0,F.jsx)("td",{class:i>0&&JSON.stringify(o)!==s?"is-other":void 0,
children:wa(t,o)},i))]})}function Ds(e){let{line:t}=e,n=t.larger_is_better===null?"":t.larger_is_better?"↑":"↓";return(0,F.jsxs)("tr",{class:t.differs?"":"i\
s-same",children:[(0,F.jsxs)("th",{scope:"row",class:"compare-name",title:n==="↑"?"more is better":n==="↓"?"less is better":void 0,children:[(0,F.jsx)(y,{text:t.
name})," ",(0,F.jsx)("span",{class:"dim",children:n})]}),t.values.map((r,s)=>{let o=t.changes[s],i=t.ratios[s],a=t.verdicts[s];return(0,F.jsxs)("td",{class:"num",
children:[r===null?(0,F.jsx)("span",{class:"dim",children:"absent"}):(0,F.jsx)("span",{class:t.best[s]?"compare-best":void 0,children:V(r,6)}),t.best[s]&&(0,F.jsxs)(
"span",{class:"better",title:"the best",children:[" ★",(0,F.jsx)("span",{class:"offscreen",children:" best"})]}),o!=null&&o!==0&&(0,F.jsxs)("span",{class:`com\
pare-change ${a??""}`,children:[ns(o),i!=null&&(0,F.jsxs)(F.Fragment,{children:[" (",an(i),")"]}),a&&a!=="same"&&` ${a}`]})]},s)})]})}var S=p(g(),1),xa={runs:vt(),tab:Te("changes","curves","confusion","reports"),all:mn(),...vn},kr=24,va=e=>Promise.all(e.map(t=>yt(`run/${t}`)));function Sa(e){let t=e.
join();return Pe(`compare?${t}`,async()=>he()?null:yt("compare",{runs:t}))}function ka(e){let t=Sa(e.runs);return he()?(0,S.jsx)("p",{class:"muted",children:"Wh\
ich source files differ is not part of a snapshot: `stagedml runs diff` tells."}):(0,S.jsx)(Y,{answer:t,what:"Comparing sources",children:n=>n?.sources.length?(0,S.jsx)(
Mt,{title:"Sources",runs:e.runs,children:n.sources.map(r=>(0,S.jsxs)("tr",{children:[(0,S.jsxs)("th",{scope:"row",class:"compare-name",children:[(0,S.jsx)(y,{text:r.
path,class:"mono"}),(0,S.jsx)("span",{class:"compare-stages dim",children:r.stages.join(", ")})]}),r.changes.map((s,o)=>(0,S.jsx)("td",{class:s?"is-other":void 0,
children:s??(o===0?"":(0,S.jsx)("span",{class:"dim",children:"the same"}))},o))]},r.path))}):null})}function Ca(e){let{comparison:t,numbers:n,all:r}=e,s=l=>l.filter(
c=>r||c.differs),o={metrics:s(t.metrics),parameters:s(t.parameters),packages:s(t.packages),facts:s(t.facts)},i=t.outputs.filter(l=>l.differs),a=!o.metrics.length&&
!o.parameters.length&&!o.packages.length&&!i.length;return(0,S.jsxs)("div",{class:"stack",children:[a&&(0,S.jsx)("p",{class:"notice",children:"Parameters, packa\
ges, metrics and outputs are the same."}),o.metrics.length>0&&(0,S.jsx)(Mt,{title:"Metrics",runs:n,children:o.metrics.map(l=>(0,S.jsx)(Ds,{line:l},l.name))}),o.
parameters.length>0&&(0,S.jsx)(Mt,{title:"Parameters",runs:n,children:o.parameters.map(l=>(0,S.jsx)(Ln,{line:l},l.name))}),(0,S.jsx)(ka,{runs:n}),o.packages.length>
0&&(0,S.jsx)(Mt,{title:"Packages",runs:n,children:o.packages.map(l=>(0,S.jsx)(Ln,{line:l},l.name))}),o.facts.length>0&&(0,S.jsx)(Mt,{title:"Runs",runs:n,children:o.
facts.map(l=>(0,S.jsx)(Ln,{line:l},l.name))}),i.length>0&&(0,S.jsxs)("p",{class:"muted",children:["Outputs that differ: ",(0,S.jsx)("bdi",{children:i.map(l=>l.name).
join(", ")})]})]})}function $a(e){return(0,S.jsx)(Y,{answer:Mn(e.runs,e.names),what:"Reading curves",children:({curves:t,notes:n})=>(0,S.jsxs)(S.Fragment,{children:[
n.map(r=>(0,S.jsx)("p",{class:"notice",children:(0,S.jsx)("bdi",{children:r})},r)),t.length?(0,S.jsx)(yn,{curves:t,state:Sn(e.state),set:e.set}):(0,S.jsx)(q,{title:"\
No stage of these runs has written curves"})]})})}function zs(e){return(0,S.jsx)("div",{class:"beside",children:e.runs.map(t=>(0,S.jsxs)("section",{class:"panel\
 panel-body","aria-label":`Run ${t.head.number}`,children:[(0,S.jsx)("h2",{class:"beside-title",children:(0,S.jsx)("a",{href:T(["run",t.head.number]),children:(0,S.jsx)(
y,{text:e.names.get(t.head.number)??`run ${t.head.number}`})})}),e.of(t)??(0,S.jsx)("p",{class:"muted",children:"There is nothing of this run in the store."})]},
t.head.number))})}function Ta(e){let{runs:t,table:n,state:r,set:s}=e,o=(0,Pn.useMemo)(()=>t.map(d=>d.head.number),[t]),i=(0,Pn.useMemo)(()=>Rs(t,n.columns),[t,n]),
a=(0,Pn.useMemo)(()=>Vs(n,o),[n,o]),l=t.some(d=>Bt(d).length),c=t.some(d=>_t(d).length),m=d=>s({runs:o.filter(h=>h!==d)}),u=d=>s({runs:[d,...o.filter(h=>h!==d)]});
return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)("ul",{class:"compared","aria-label":"Runs",children:t.map((d,h)=>(0,S.jsxs)("li",{class:"panel",children:[(0,S.jsx)(
"a",{href:T(["run",d.head.number]),children:(0,S.jsx)(y,{text:a.get(d.head.number)??""})}),(0,S.jsx)(Z,{status:d.head.status,quiet:!0}),h>0&&(0,S.jsx)("button",
{type:"button",class:"button button-quiet button-small",onClick:()=>u(d.head.number),title:"Compare the others with this one",children:"first"}),t.length>1&&(0,S.jsx)(
"button",{type:"button",class:"button button-quiet button-small","aria-label":`Leave out run ${d.head.number}`,onClick:()=>m(d.head.number),children:"✕"})]},d.
head.number))}),(0,S.jsxs)(Et,{label:"Parts of the comparison",tabs:[{name:"changes",label:"Changes"},{name:"curves",label:"Curves"},...l?[{name:"confusion",label:"\
Confusion"}]:[],...c?[{name:"reports",label:"Reports"}]:[]],chosen:r.tab,choose:d=>s({tab:d}),children:[r.tab==="changes"&&(0,S.jsx)(Ca,{comparison:i,numbers:o,
all:r.all}),r.tab==="curves"&&(0,S.jsx)($a,{runs:o,names:a,state:r,set:s}),r.tab==="confusion"&&(0,S.jsx)(zs,{runs:t,names:a,of:d=>{let h=Bt(d);return h.length?
(0,S.jsx)(Rn,{files:h}):null}}),r.tab==="reports"&&(0,S.jsx)(zs,{runs:t,names:a,of:d=>{let[h]=_t(d);return h?(0,S.jsx)(On,{report:h,title:`Report of run ${d.head.
number}`}):null}})]})]})}function Ea(){let[e,t]=Ee(xa),n=be("runs"),r=e.runs.slice(0,kr);return ye([{keys:"a",does:"Show or hide what is the same",run:()=>t({all:!e.
all})}]),r.length?(0,S.jsxs)(S.Fragment,{children:[(0,S.jsxs)("div",{class:"view-head",children:[(0,S.jsxs)("h1",{children:["Compare ",r.length," runs"]}),e.runs.
length>kr&&(0,S.jsxs)("span",{class:"muted",children:["the first ",kr," of ",e.runs.length]}),(0,S.jsxs)("div",{class:"view-actions",children:[e.tab==="changes"&&
(0,S.jsxs)("label",{class:"field",children:[(0,S.jsx)("input",{type:"checkbox",checked:e.all,onChange:s=>t({all:s.currentTarget.checked})}),"also what is the sa\
me"]}),(0,S.jsx)("a",{class:"button",href:T(["runs"],{selected:r}),children:"Other runs"})]})]}),(0,S.jsx)(Y,{answer:n,what:"Reading runs",retry:()=>le("runs"),
children:s=>(0,S.jsx)(Ma,{runs:r,table:s,state:e,set:t},r.join())})]}):(0,S.jsxs)(q,{title:"Which runs?",children:[(0,S.jsx)("p",{children:"Select some in the t\
able of runs, and press c."}),(0,S.jsx)("button",{type:"button",class:"button",onClick:()=>Ce(T(["runs"])),children:"Runs"})]})}function Ma(e){let t=`run/severa\
l/${e.runs.join()}`;return(0,S.jsx)(Y,{answer:Pe(t,()=>va(e.runs)),what:"Reading the runs",retry:()=>le(t),children:n=>(0,S.jsx)(Ta,{runs:n,table:e.table,state:e.
state,set:e.set})})}var js={name:"compare",under:"runs",title:()=>"Compare runs",component:Ea};var Hn=p(z(),1);var Rt=["black","red","green","yellow","blue","magenta","cyan","white"],Ra=/\x1b\[([0-?]*)[ -/]*([@-~])|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]?/g,
Oa=/[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;function xe(e){return e.replace(Oa,t=>{let n=t.charCodeAt(
0);return n<256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u${n.toString(16).padStart(4,"0")}`})}var Bs=()=>({bold:!1,dim:!1,italic:!1,underline:!1,inverse:!1,front:"",
back:""});function La(e){let t=[];for(let n of["bold","dim","italic","underline","inverse"])e[n]&&t.push(`ansi-${n}`);return e.front&&t.push(`ansi-${e.front}`),
e.back&&t.push(`ansi-on-${e.back}`),t.join(" ")}function Hs(e,t,n){let r=Math.max(e,t,n)/2,s=(e>r?1:0)+(t>r?2:0)+(n>r?4:0);return r<32?"black":Rt[s]??""}function Pa(e){
if(e<16)return Rt[e%8]??"";if(e>=232)return e<244?"black":"white";let t=e-16,n=r=>r?55+40*r:0;return Hs(n(Math.floor(t/36)),n(Math.floor(t/6)%6),n(t%6))}function Na(e,t){
let n=t.split(/[;:]/).map(r=>Number.parseInt(r||"0",10));for(let r=0;r<n.length;r++){let s=n[r]??0;if(s===0)Object.assign(e,Bs());else if(s===1)e.bold=!0;else if(s===
2)e.dim=!0;else if(s===3)e.italic=!0;else if(s===4)e.underline=!0;else if(s===7)e.inverse=!0;else if(s===22)e.bold=e.dim=!1;else if(s===23)e.italic=!1;else if(s===
24)e.underline=!1;else if(s===27)e.inverse=!1;else if(s>=30&&s<=37)e.front=Rt[s-30]??"";else if(s>=90&&s<=97)e.front=Rt[s-90]??"";else if(s===39)e.front="";else if(s>=
40&&s<=47)e.back=Rt[s-40]??"";else if(s>=100&&s<=107)e.back=Rt[s-100]??"";else if(s===49)e.back="";else if(s===38||s===48){let o="";n[r+1]===5?(o=Pa(n[r+2]??0),
r+=2):n[r+1]===2&&(o=Hs(n[r+2]??0,n[r+3]??0,n[r+4]??0),r+=4),s===38?e.front=o:e.back=o}}}function Nn(e){let t=e.replace(/\r+$/,""),n=t.slice(t.lastIndexOf("\r")+
1),r=[],s=Bs(),o=0,i=a=>{a>o&&r.push({text:xe(n.slice(o,a)),classes:La(s)})};for(let a of n.matchAll(Ra))i(a.index),o=a.index+a[0].length,a[2]==="m"&&Na(s,a[1]??
"");return i(n.length),r}var Jn=p(z(),1);var Aa=400,Ja=120;function Xa(e,t){switch(t.kind){case"begin":return{...e,status:"building",started:t.at??e.started,machine:t.machine??e.machine};case"phase":return{
...e,phase:t.phase??"",epoch:t.epoch??e.epoch,epochs:t.epochs??e.epochs};case"log":return{...e,log:[...e.log,t.line??""].slice(-Aa)};case"stop":return{...e,status:t.
status??"done",seconds:t.seconds??e.seconds};case"end":return e}}function Fa(e,t){return e.map(n=>{if(n.key!==t.key)return n;if(t.kind==="end")return{...n,status:t.
status??"done"};let r=n.stages.map(s=>s.derivation===t.derivation?Xa(s,t):s);return{...n,stages:r}})}function Xn(e,t){return e.status==="done"?1:e.status!=="bui\
lding"?null:e.epoch!==null&&e.epochs?Math.min(1,e.epoch/e.epochs):e.earlier&&e.started!==null?Math.min(.97,(t-e.started)/e.earlier):null}var Ut=[],Ws=new Map,pt,
Cr=!1,Ks,$r=new Set,Fn=e=>(performance.now()-(Ws.get(e.key)??performance.now()-e.age*1e3))/1e3;function An(){Ks??=setTimeout(()=>{Ks=void 0;for(let e of[...$r])
e()},Ja)}var Ia={project:["project"],pipelines:["pipeline"],runs:["runs","run/","series","pipeline/"],store:["store"]};function Va(){he()||pt||(pt=new EventSource(
"api/live"),pt.addEventListener("open",()=>{Cr=!1,An()}),pt.addEventListener("error",()=>{Cr=!0,An()}),pt.addEventListener("builds",e=>{Ut=JSON.parse(e.data);for(let t of Ut)
Ws.set(t.key,performance.now()-t.age*1e3);An()}),pt.addEventListener("change",e=>{Ut=Fa(Ut,JSON.parse(e.data)),An()}),pt.addEventListener("changed",e=>{let{what:t}=JSON.
parse(e.data);for(let n of t.flatMap(r=>Ia[r]??[]))le(n)}))}function In(){let[,e]=(0,Jn.useReducer)(t=>t+1,0);return(0,Jn.useEffect)(()=>{let t=()=>e();return $r.
add(t),Va(),()=>{$r.delete(t)}},[]),{builds:Ut,lost:Cr}}var Ot=p(g(),1);function Ge(e){let t=e.value===null?null:Math.round(Math.min(1,Math.max(0,e.value))*100);return(0,Ot.jsx)("div",{class:`meter${t===null?" meter-\
busy":""}`,role:"progressbar","aria-label":e.label,"aria-valuemin":0,"aria-valuemax":100,...t===null?{}:{"aria-valuenow":t},title:e.label,children:(0,Ot.jsxs)("\
svg",{viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true",children:[(0,Ot.jsx)("rect",{class:"meter-full",width:"100",height:"6"}),(0,Ot.jsx)("r\
ect",{class:"meter-done",width:t??30,height:"6"})]})})}var ke=p(z(),1);var Vn=p(Us(),1),Gs=8;function Da(e){let t=new Map,n=s=>{let o=t.get(s);if(o)return o;let i=new Set;t.set(s,i);for(let a of e.get(s)??[]){i.add(a);for(let l of n(
a))i.add(l)}return i},r=[];for(let[s,o]of e){let i=[...new Set(o)].filter(a=>e.has(a)&&a!==s);for(let a of i)i.some(l=>l!==a&&n(l).has(a))||r.push([a,s])}return r}
function za(e,t){let n=(l,c)=>`${l.toFixed(1)} ${c.toFixed(1)}`,[r,...s]=e;if(!r)return"";let o=`M${n(r.x,r.y)}`,[i,a]=[r.x,r.y];for(let l of s){let c=t==="LR"?
(i+l.x)/2:(a+l.y)/2;o+=t==="LR"?`C${n(c,a)} ${n(c,l.y)} ${n(l.x,l.y)}`:`C${n(i,c)} ${n(l.x,c)} ${n(l.x,l.y)}`,[i,a]=[l.x,l.y]}return o}function Tr(e,t,n){let r=new Vn.graphlib.
Graph;r.setGraph({rankdir:n,nodesep:n==="LR"?16:22,ranksep:n==="LR"?34:36,edgesep:10,marginx:Gs,marginy:Gs}),r.setDefaultEdgeLabel(()=>({}));for(let[l,{width:c,
height:m}]of e)r.setNode(l,{width:c,height:m});for(let[l,c]of Da(t))r.setEdge(l,c);Vn.layout(r);let s=new Map;for(let[l,{width:c,height:m}]of e){let u=r.node(l);
s.set(l,{name:l,x:u.x,y:u.y,width:c,height:m})}let o=r.edges().map(({v:l,w:c})=>{let{points:m}=r.edge(l,c),[u,d]=[s.get(l),s.get(c)];return u&&d&&m.length>=2&&(n===
"LR"?(m[0]={x:u.x+u.width/2,y:u.y},m[m.length-1]={x:d.x-d.width/2,y:d.y}):(m[0]={x:u.x,y:u.y+u.height/2},m[m.length-1]={x:d.x,y:d.y-d.height/2}),m.length===3&&m.
splice(1,1)),{from:l,to:c,path:za(m,n)}}),{width:i=0,height:a=0}=r.graph();return{nodes:s,lines:o,width:i,height:a}}var ja={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]};function qs(e,t,n){let r=e.nodes.get(t);if(!r)return null;let[s,o]=ja[n]??[0,0],i=null,a=1/0;for(let l of e.nodes.values()){let[c,m]=[l.x-
r.x,l.y-r.y],u=c*s+m*o,d=Math.abs(c*o)+Math.abs(m*s);if(u<=1)continue;let h=u+2*d;h<a&&([i,a]=[l.name,h])}return i}var H=p(g(),1),Ba=46,Ha=122,Ka=224,Dn=30,Zs=14,Wa=1.3,_a="600 13px Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",Gt,Ys=new Map;function Er(e){
let t=Ys.get(e);if(t!==void 0)return t;Gt??=document.createElement("canvas").getContext("2d"),Gt&&(Gt.font=_a);let n=Gt?Gt.measureText(e).width:e.length*7.5;return Ys.
set(e,n),n}function Mr(e,t){if(e.length>300)return Mr(`${e.slice(0,150)}${e.slice(-149)}`,t);if(Er(e)<=t)return e;for(let n=e.length-2;n>1;n--){let r=Math.ceil(
n*.6),s=`${e.slice(0,r)}…${e.slice(e.length-(n-r))}`;if(Er(s)<=t)return s}return"…"}function Qs(e){let t=Er(ue(e.name).slice(0,300))+Dn+Zs;return{width:Math.
round(Math.min(Ka,Math.max(Ha,t))),height:Ba}}function eo(e,t,n){let[r,s]=[t/2,n/2];if(e==="data"||e==="file"||e==="directory"){let i=`M${-r} ${-s+6}C${-r} ${-s-
2} ${r} ${-s-2} ${r} ${-s+6}V${s-6}C${r} ${s+2} ${-r} ${s+2} ${-r} ${s-6}Z`;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)("path",{class:"box-shape",d:i}),(0,H.jsx)(
"path",{class:"box-rim",d:`M${-r} ${-s+6}C${-r} ${-s+2.4*6} ${r} ${-s+2.4*6} ${r} ${-s+6}`})]})}return e==="selection"?(0,H.jsx)("path",{class:"box-shape",d:`M${-r}\
 0L${-r+14} ${-s}H${r-14}L${r} 0L${r-14} ${s}H${-r+14}Z`}):e==="gate"?(0,H.jsx)("path",{class:"box-shape",d:`M${-r} ${-s+9}L${-r+9} ${-s}H${r-9}L${r} ${-s+9}V${s-
9}L${r-9} ${s}H${-r+9}L${-r} ${s-9}Z`}):(0,H.jsx)("rect",{class:"box-shape",x:-r,y:-s,width:t,height:n,rx:"9"})}var Ua={there:(0,H.jsx)("path",{d:"M-4.5 0L-1.5 \
3.2L4.5 -3.4"}),missing:(0,H.jsx)("circle",{r:"3.6"}),waiting:(0,H.jsx)("path",{d:"M0 -4V0L3 2M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0"}),building:(0,H.jsx)("path",{class:"\
spin",d:"M0 -4.6A4.6 4.6 0 1 1 -4.6 0"}),failed:(0,H.jsx)("path",{d:"M-3.6 -3.6L3.6 3.6M3.6 -3.6L-3.6 3.6"}),unknown:(0,H.jsx)("path",{d:"M-3 0H3"})},Ga={there:"\
built",missing:"not built",waiting:"waiting to be built",building:"building",failed:"failed",unknown:"not known whether it is built"};function to(e){let{shown:t,
at:n}=e,{node:r,status:s,part:o}=t,i=ue(r.name),[a,l]=[n.width/2,n.height/2],c=n.width-Dn-Zs+(r.kind==="selection"?-4:4),m=r.kind==="data"?3:0,u=o===null?"":`, ${Math.
round(o*100)} percent`;return(0,H.jsxs)("g",{class:`box box-${r.kind} box-is-${s}${e.chosen?" box-chosen":""}`,transform:`translate(${n.x} ${n.y})`,"data-node":r.
name,role:"button",tabindex:e.reachable?0:-1,"aria-pressed":e.chosen,"aria-label":`${i}, ${r.kind}, ${Ga[s]}${t.note?`, ${t.note}`:""}${u}`,onClick:e.choose,onMouseEnter:()=>e.
hover(!0),onMouseLeave:()=>e.hover(!1),children:[(0,H.jsx)("title",{children:r.title?`${i}: ${ue(r.title)}`:i}),eo(r.kind,n.width,n.height),(0,H.jsx)("g",{class:"\
box-sign",transform:`translate(${-a+17} ${m})`,children:Ua[s]}),(0,H.jsx)("text",{class:"box-name",x:-a+Dn,y:t.note?-2+m:4.5+m,children:Mr(i,c)}),t.note&&(0,H.jsx)(
"text",{class:"box-note",x:-a+Dn,y:13.5+m,children:Mr(ue(t.note),c*Wa)}),s==="building"&&(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)("rect",{class:"box-track",x:-a+
8,y:l-5.5,width:n.width-16,height:"3",rx:"1.5"}),(0,H.jsx)("rect",{class:`box-bar${o===null?" box-bar-busy":""}`,x:-a+8,y:l-5.5,width:(n.width-16)*(o??.3),height:"\
3",rx:"1.5"})]})]})}var qa=[["stage","stage"],["data","data"],["selection","selection"],["gate","objectives"]];function no(e){let t=qa.filter(([n])=>e.kinds.has(
n));return t.length<2?null:(0,H.jsx)("ul",{class:"legend",children:t.map(([n,r])=>(0,H.jsxs)("li",{children:[(0,H.jsx)("svg",{viewBox:"-23 -15 46 30",width:"23",
height:"15","aria-hidden":"true",children:(0,H.jsx)("g",{class:`box box-${n}`,children:eo(n,40,24)})}),r]},n))})}var Se=p(g(),1),ro=.3,Ya=2.5,oo=.74,so=26;function Za(e,t){let n=new Map(e.map(({node:i})=>[i.name,Qs(i)])),r=new Map(e.map(({node:i})=>[i.name,i.inputs])),s=Tr(
n,r,"TB");if(t.width<600)return s;let o=Tr(n,r,"LR");return Rr(o,t)>=Math.min(oo,Rr(s,t))?o:s}var Rr=(e,t)=>Math.min(1,(t.width-so)/e.width,(t.height-so)/e.height);
function Qa(e){let t=(0,ke.useRef)(null),[n,r]=(0,ke.useState)(0);return(0,ke.useLayoutEffect)(()=>{let s=t.current;if(!s)return;r(s.clientWidth);let o=new ResizeObserver(
()=>r(s.clientWidth));return o.observe(s),()=>o.disconnect()},[]),[t,{width:n||900,height:e}]}function el(){let[e,t]=(0,ke.useState)(window.innerWidth);return(0,ke.useEffect)(
()=>{let n=()=>t(window.innerWidth);return window.addEventListener("resize",n),()=>window.removeEventListener("resize",n)},[]),e}function tl(e,t){let n=new Set;
if(t===null)return n;let r=(s,o)=>{let i=o==="from"?"to":"from";for(let a of e.lines){let l=`${a.from}\0${a.to}`;a[o]===s&&!n.has(l)&&(n.add(l),r(a[i],o))}};return r(
t,"from"),r(t,"to"),n}function io(e){let{stages:t,chosen:n}=e,[r,s]=Qa(Math.max(320,Math.round(window.innerHeight*.62))),o=t.map(({node:b})=>`${b.name}<${b.inputs.
join(",")}`).join(";"),i=el(),a=(0,ke.useMemo)(()=>Za(t,{width:i-50,height:s.height}),[o,i,s.height]),l=Rr(a,i<600?{...s,height:1/0}:s),[c,m]=(0,ke.useState)(null),
[u,d]=(0,ke.useState)(null),h=c??Math.max(l,Math.min(oo,1)),k=(0,ke.useMemo)(()=>tl(a,u??n),[a,u,n]),v=n!==null&&a.nodes.has(n),L=t[0]?.node.name??null,C=v?n:L,
D=(b,R)=>{let I=Math.min(Ya,Math.max(ro,h*b)),fe=r.current;if(!fe)return;let Re=R?.x??fe.clientWidth/2,Xe=R?.y??fe.clientHeight/2,st=(fe.scrollLeft+Re)*I/h-Re,mi=(fe.
scrollTop+Xe)*I/h-Xe;m(I),requestAnimationFrame(()=>fe.scrollTo(st,mi))},ie=b=>{r.current?.querySelector(`[data-node="${CSS.escape(b)}"]`)?.focus({preventScroll:!0}),
Q(b)},Q=b=>{let R=r.current,I=a.nodes.get(b);if(!R||!I)return;let fe=24,Re={left:(I.x-I.width/2)*h-fe,right:(I.x+I.width/2)*h+fe,top:(I.y-I.height/2)*h-fe,bottom:(I.
y+I.height/2)*h+fe},{scrollLeft:Xe,scrollTop:st}=R;Re.right>Xe+R.clientWidth&&(Xe=Re.right-R.clientWidth),Re.left<Xe&&(Xe=Re.left),Re.bottom>st+R.clientHeight&&
(st=Re.bottom-R.clientHeight),Re.top<st&&(st=Re.top),R.scrollTo(Xe,st)},de=t.find(({status:b})=>b==="building")?.node.name??null;(0,ke.useEffect)(()=>{let b=r.current;
v?Q(n):de!==null?Q(de):b&&L!==null&&b.scrollTo((a.nodes.get(L)?.x??0)*h-b.clientWidth/2,0)},[v?n:null,v?null:de,a]);let N=(0,ke.useRef)(D);return N.current=D,(0,ke.useEffect)(
()=>{let b=r.current;if(!b)return;let R=I=>{if(!I.ctrlKey&&!I.metaKey)return;I.preventDefault();let fe=b.getBoundingClientRect();N.current(Math.exp(-I.deltaY/300),
{x:I.clientX-fe.left,y:I.clientY-fe.top})};return b.addEventListener("wheel",R,{passive:!1}),()=>b.removeEventListener("wheel",R)},[]),(0,Se.jsxs)("div",{class:"\
graph-outer",children:[(0,Se.jsx)("div",{class:"graph-frame",ref:r,role:"group","aria-label":"Graph of the stages. Arrow keys move among them, Enter opens one, \
plus and minus zoom.",onKeyDown:b=>{let R=b.target.closest("[data-node]")?.dataset.node;if(b.key==="+"||b.key==="=")D(1.2);else if(b.key==="-")D(1/1.2);else if(b.
key==="0")m(null);else if(R!==void 0&&b.key.startsWith("Arrow")){let I=qs(a,R,b.key);if(I===null)return;ie(I)}else if(R!==void 0&&(b.key==="Enter"||b.key===" "))
e.choose(R);else return;b.preventDefault(),b.stopPropagation()},onPointerDown:b=>{let R=r.current;if(!R||b.pointerType!=="mouse"||b.button!==0||b.target.closest(
"[data-node]"))return;let I={x:b.clientX+R.scrollLeft,y:b.clientY+R.scrollTop},fe=Xe=>R.scrollTo(I.x-Xe.clientX,I.y-Xe.clientY),Re=()=>{window.removeEventListener(
"pointermove",fe),R.classList.remove("graph-dragged")};R.classList.add("graph-dragged"),window.addEventListener("pointermove",fe),window.addEventListener("point\
erup",Re,{once:!0})},children:(0,Se.jsxs)("svg",{class:"graph",width:a.width*h,height:a.height*h,viewBox:`0 0 ${a.width} ${a.height}`,children:[(0,Se.jsx)("defs",
{children:["arrow","arrow-lit"].map(b=>(0,Se.jsx)("marker",{id:b,viewBox:"0 0 8 8",refX:"7",refY:"4",markerWidth:"8",markerHeight:"8",markerUnits:"userSpaceOnUs\
e",orient:"auto",children:(0,Se.jsx)("path",{d:"M0 1L7 4L0 7z",class:`graph-${b}`})},b))}),(0,Se.jsx)("g",{"aria-hidden":"true",children:a.lines.map(b=>{let R=k.
has(`${b.from}\0${b.to}`);return(0,Se.jsx)("path",{d:b.path,class:`graph-line${R?" graph-line-lit":""}`,"marker-end":R?"url(#arrow-lit)":"url(#arrow)"},`${b.from}\
 ${b.to}`)})}),t.map(b=>{let{name:R}=b.node,I=a.nodes.get(R);return I?(0,Se.jsx)(to,{shown:b,at:I,chosen:R===n,reachable:R===C,choose:()=>e.choose(R===n?null:R),
hover:fe=>d(fe?R:null)},R):null})]})}),(0,Se.jsxs)("div",{class:"graph-foot",children:[(0,Se.jsx)(no,{kinds:new Set(t.map(({node:b})=>b.kind))}),(0,Se.jsxs)("di\
v",{class:"graph-tools",role:"group","aria-label":"Zoom",children:[(0,Se.jsx)("button",{type:"button",class:"button button-small","aria-label":"Zoom out",title:"\
Zoom out (-)",onClick:()=>D(1/1.25),children:"−"}),(0,Se.jsx)("button",{type:"button",class:"button button-small","aria-label":"Zoom in",title:"Zoom in (+)",onClick:()=>D(
1.25),children:"+"}),(0,Se.jsx)("button",{type:"button",class:"button button-small","aria-label":"Show all of it",title:"Show all of it (0)",onClick:()=>m(Math.
max(ro,l)),children:"fit"})]})]})]})}var O=p(g(),1),nl={at_least:"≥",at_most:"≤"},rl=12;function ao(e){return e.objectives.length?(0,O.jsxs)("section",{class:"panel panel-body",children:[(0,O.jsx)(
"h2",{children:"Objectives"}),(0,O.jsx)("ul",{class:"objectives",children:e.objectives.map(t=>(0,O.jsxs)("li",{children:[(0,O.jsx)(Z,{status:t.met===null?"unkno\
wn":t.met?"met":"missed"}),(0,O.jsxs)("span",{children:[(0,O.jsx)(y,{text:t.metric})," ",nl[t.comparison]??t.comparison," ",V(t.bound)]}),(0,O.jsx)("span",{class:"\
dim",children:t.value===null?"no run has it":`was ${V(t.value)}`})]},`${t.metric}${t.comparison}`))})]}):null}function sl(e){return Object.entries(e.settings).map(
([t,n])=>`${t}=${W(n)}`).join(", ")}function lo(e){let{runs:t}=e;if(!t.length)return(0,O.jsxs)("section",{class:"panel panel-body",children:[(0,O.jsx)("h2",{children:"\
Runs"}),(0,O.jsx)("p",{class:"hint",children:"It was never built here."})]});let n=t.slice(0,rl);return(0,O.jsxs)("section",{class:"panel panel-body",children:[
(0,O.jsxs)("div",{class:"view-head",children:[(0,O.jsx)("h2",{children:"Runs"}),(0,O.jsx)("a",{href:T(["runs"],{where:`pipeline == "${e.name}"`}),children:"All \
in the table"})]}),(0,O.jsx)("div",{class:"scroll",tabIndex:0,role:"region","aria-label":"Runs",children:(0,O.jsxs)("table",{class:"table recent",children:[(0,O.jsx)(
"thead",{children:(0,O.jsxs)("tr",{children:[(0,O.jsx)("th",{children:"Run"}),(0,O.jsx)("th",{children:"Status"}),(0,O.jsx)("th",{children:"When"}),(0,O.jsx)("t\
h",{class:"num",children:"Took"}),(0,O.jsx)("th",{children:"Settings"}),(0,O.jsx)("th",{children:"Commit"}),(0,O.jsx)("th",{children:"Pins"})]})}),(0,O.jsx)("tb\
ody",{children:n.map(r=>(0,O.jsxs)("tr",{children:[(0,O.jsx)("td",{children:(0,O.jsx)("a",{href:T(["run",r.number]),children:r.number})}),(0,O.jsx)("td",{children:(0,O.jsx)(
Z,{status:r.status})}),(0,O.jsx)("td",{children:(0,O.jsx)(it,{time:r.time,ago:!0})}),(0,O.jsx)("td",{class:"num nowrap",children:ce(r.seconds)}),(0,O.jsx)("td",
{children:(0,O.jsx)(y,{text:[r.variant,r.target,sl(r)].filter(Boolean).join(" · ")})}),(0,O.jsxs)("td",{class:"mono",children:[xt(r.commit),r.dirty?(0,O.jsx)("\
span",{class:"dim",title:"with changes that were not committed",children:"+"}):null]}),(0,O.jsx)("td",{children:r.pins.map(s=>(0,O.jsx)("span",{class:"badge",children:(0,O.jsx)(
y,{text:s})},s))})]},r.number))})]})})]})}var Bn=p(z(),1);function Or(e){let t=/\.(csv|tsv|jsonl|ndjson)$/i.exec(e)?.[1]?.toLowerCase();return t===void 0?null:t==="ndjson"?"jsonl":t}function ol(e,t,n){let r=[],s=[],o="",
i=!1,a=0,l=()=>{s.push(o),(s.length>1||s[0]!=="")&&r.push(s),s=[],o=""};for(;a<e.length;a++){let c=e.charAt(a);if(i)c!=='"'?o+=c:e.charAt(a+1)==='"'?(o+=c,a++):
i=!1;else if(c==='"'&&o==="")i=!0;else if(c===t)s.push(o),o="";else if(c===`
`||c==="\r"){if(c==="\r"&&e.charAt(a+1)===`
`&&a++,l(),r.length>n)break}else o+=c}return a>=e.length&&(o!==""||s.length)&&l(),{rows:r.slice(0,n),more:r.length>n}}function il(e){return e==null?"":typeof e==
"string"?e:JSON.stringify(e)}function al(e,t){let n=[],r=new Set,s=[],o=!1;for(let a of e.split(`
`)){if(!a.trim())continue;if(s.length===t){o=!0;break}let l;try{l=JSON.parse(a)}catch{return null}let c=typeof l=="object"&&l!==null&&!Array.isArray(l)?l:{value:l};
for(let m of Object.keys(c))r.has(m)||(r.add(m),n.push(m));s.push(c)}let i=(a,l)=>Object.hasOwn(a,l)?il(a[l]):"";return{columns:n,rows:s.map(a=>n.map(l=>i(a,l))),
more:o}}function co(e,t,n=1e3){if(t==="jsonl")return al(e,n);let{rows:r,more:s}=ol(e.replace(/^\ufeff/,""),t==="tsv"?"	":",",n+1),[o,...i]=r;if(o===void 0)return null;
let a=Math.max(o.length,...i.map(c=>c.length)),l=c=>[...c,...Array(a-c.length).fill("")];return{columns:l(o),rows:i.map(l),more:s}}function uo(e,t){return e.rows.
some(n=>n[t]!=="")&&e.rows.every(n=>n[t]===""||(n[t]??"").trim()!==""&&Number.isFinite(Number(n[t])))}var me=p(g(),1),Lr=200,zn=300;function mo(e){let{value:t}=e,n=t===null?"null":typeof t,r=JSON.stringify(typeof t=="string"?xe(t):t),s=r.length>zn?`${r.slice(0,zn)}\
…`:r;return(0,me.jsx)("bdi",{class:`json-${n}`,title:r.length>zn?`${r.length} characters`:void 0,children:s})}function ll(e){let t=Array.isArray(e)?e.length:Object.
keys(e).length;return Array.isArray(e)?`[${t}]`:`{${t}}`}var cl=e=>Array.isArray(e)&&e.length<=12&&e.every(t=>t===null||typeof t!="object");function qt(e){let{value:t,
name:n,depth:r=0}=e,s=n===void 0?null:(0,me.jsxs)(me.Fragment,{children:[(0,me.jsx)("bdi",{class:"json-key",children:xe(n).slice(0,zn)}),": "]});if(t===null||typeof t!=
"object"||cl(t))return(0,me.jsxs)("div",{class:"json-line",children:[s,Array.isArray(t)?(0,me.jsxs)(me.Fragment,{children:["[",t.map((i,a)=>(0,me.jsxs)(me.Fragment,
{children:[a>0&&", ",(0,me.jsx)(mo,{value:i})]})),"]"]}):(0,me.jsx)(mo,{value:t})]});let o=Object.entries(t);return(0,me.jsxs)("details",{class:"json",open:r<1||
r<2&&o.length<=12,children:[(0,me.jsxs)("summary",{children:[s,(0,me.jsx)("span",{class:"dim",children:ll(t)})]}),(0,me.jsxs)("div",{class:"json-inside",children:[
o.slice(0,Lr).map(([i,a])=>(0,me.jsx)(qt,{name:i,value:a,depth:r+1},i)),o.length>Lr&&(0,me.jsxs)("div",{class:"json-line dim",children:["and ",o.length-Lr," mor\
e"]})]})]})}var qe=p(z(),1);var je=p(g(),1),ul=2e3,po=2e3;function ml(e){let t=e.text.length>po?`${e.text.slice(0,po)}…`:e.text;return(0,je.jsxs)(je.Fragment,{children:[Nn(t).map((n,r)=>n.
classes?(0,je.jsx)("span",{class:n.classes,children:n.text},r):n.text),`
`]})}function ft(e){let{lines:t,follow:n}=e,[r,s]=(0,qe.useState)(!1),o=(0,qe.useRef)(null),i=(0,qe.useRef)(!0),a=r?0:Math.max(0,t.length-ul),l=(0,qe.useMemo)(()=>t.
slice(a).map((c,m)=>(0,je.jsx)(ml,{text:c},a+m)),[t,a]);return(0,qe.useEffect)(()=>{let c=o.current;c&&(n&&i.current)&&(c.scrollTop=c.scrollHeight)},[t,n]),(0,je.jsxs)(
"div",{class:"log",children:[a>0&&(0,je.jsxs)("button",{type:"button",class:"button button-small",onClick:()=>s(!0),children:["Show the ",a," lines before these"]}),
(0,je.jsx)("pre",{ref:o,class:"log-lines",tabIndex:0,"aria-label":"Log",onScroll:c=>{let{scrollHeight:m,scrollTop:u,clientHeight:d}=c.currentTarget;i.current=m-
u-d<24},children:l})]})}var A=p(g(),1),fo=4e6,dl=/\.(png|jpe?g|gif|webp|svg|bmp)$/i,pl=/\.(txt|md|rst|log|py|ts|sh|nix|toml|ya?ml|cfg|ini|xml|vocab|patch|diff)$|(^|\/)(hydra-[a-z-]+|vocab|README|LICENSE)$/i,
fl=1e3;function ho(e){return dl.test(e.path)?"picture":/\.html?$/i.test(e.path)?"page":e.size>fo?"other":Or(e.path)?"table":/\.json$/i.test(e.path)?"json":pl.test(
e.path)||e.type.startsWith("text/")?"text":"other"}var hl={picture:"picture",table:"table",json:"JSON",text:"text",page:"page",other:"download"};function gl(e){
let t=co(e.text,e.kind,fl);if(!t)return(0,A.jsx)(ft,{lines:e.text.split(`
`)});let n=t.columns.map((r,s)=>uo(t,s));return(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)("div",{class:"file-table",tabIndex:0,role:"region","aria-label":"Table",
children:(0,A.jsxs)("table",{class:"table",children:[(0,A.jsx)("thead",{children:(0,A.jsx)("tr",{children:t.columns.map((r,s)=>(0,A.jsx)("th",{class:n[s]?"num":
"",children:(0,A.jsx)(y,{text:xe(r)})},s))})}),(0,A.jsx)("tbody",{children:t.rows.map((r,s)=>(0,A.jsx)("tr",{children:r.map((o,i)=>(0,A.jsx)("td",{class:n[i]?"n\
um":"",children:(0,A.jsx)(y,{text:xe(o)})},i))},s))})]})}),(0,A.jsxs)("p",{class:"hint",children:[t.rows.length," ",t.rows.length===1?"row":"rows",t.more?", the\
 first of them; the file has more":"",", ",t.columns.length," ",t.columns.length===1?"column":"columns"]})]})}function bl(e){let t;try{t=JSON.parse(e.text)}catch{
return(0,A.jsx)(ft,{lines:e.text.split(`
`)})}return(0,A.jsx)("div",{class:"file-json",children:(0,A.jsx)(qt,{value:t})})}function yl(e){let{url:t,file:n}=e,r=ho(n);return r==="picture"?(0,A.jsx)("img",
{class:"file-picture",src:t,alt:n.path}):r==="page"?(0,A.jsx)("a",{class:"button",href:t,target:"_blank",rel:"noopener",children:"Open the page"}):r==="other"?(0,A.jsx)(
"p",{class:"hint",children:n.size>fo?"Too large to be shown here.":"This kind of file is not shown here."}):(0,A.jsx)(wl,{url:t,file:n,shape:r})}function wl(e){
let{url:t,file:n,shape:r}=e,s=Pe(`file:${t}`,()=>wt(t));return(0,A.jsx)(Y,{answer:s,what:"Reading the file",children:o=>r==="table"?(0,A.jsx)(gl,{text:o,kind:Or(
n.path)??"csv"}):r==="json"?(0,A.jsx)(bl,{text:o}):(0,A.jsx)(ft,{lines:o.replace(/\n$/,"").split(`
`)})})}function jn(e){let{output:t,files:n,chosen:r}=e;return n.length?(0,A.jsx)("ul",{class:"files",children:n.map(s=>{let o=bt(t,s.path),i=s.path===r;return(0,A.jsxs)(
"li",{class:"file",children:[(0,A.jsxs)("div",{class:"file-head",children:[(0,A.jsxs)("button",{type:"button",class:"file-name","aria-expanded":i,onClick:()=>e.
choose(i?null:s.path),children:[(0,A.jsx)("span",{"aria-hidden":"true",children:i?"▾":"▸"}),(0,A.jsx)(y,{text:xe(s.path),class:"mono"})]}),(0,A.jsx)("span",
{class:"dim nowrap",children:hl[ho(s)]}),(0,A.jsx)("span",{class:"file-size nowrap",children:ee(s.size)}),(0,A.jsx)("a",{class:"button button-small button-quiet",
href:o,download:s.path.split("/").at(-1),"aria-label":`Download ${s.path}`,title:"Download",children:"↓"})]}),i&&(0,A.jsx)("div",{class:"file-content",children:(0,A.jsx)(
yl,{url:o,file:s})})]},s.path)})}):(0,A.jsx)("p",{class:"hint",children:"The output holds no files."})}var f=p(g(),1);function xl(e){let t=Object.entries(e.config);return t.length?(0,f.jsx)("dl",{class:"pairs",children:t.map(([n,r])=>(0,f.jsxs)("div",{children:[(0,f.jsx)(
"dt",{children:(0,f.jsx)(y,{text:xe(n)})}),(0,f.jsx)("dd",{children:typeof r=="string"?(0,f.jsx)("bdi",{class:"pairs-text",children:xe(r).slice(0,1e3)}):(0,f.jsx)(
qt,{value:r,depth:1})})]},n))}):(0,f.jsx)("p",{class:"hint",children:"It has no parameters."})}function vl(e){let{node:t,metrics:n}=e,r=new Set(t.outputs.map(o=>o.
name)),s=Object.keys(n).filter(o=>!r.has(o));return!t.outputs.length&&!s.length?null:(0,f.jsxs)("section",{children:[(0,f.jsx)("h3",{children:"Outputs"}),(0,f.jsxs)(
"dl",{class:"pairs",children:[t.outputs.map(o=>{let i=Object.hasOwn(n,o.name)?n[o.name]:void 0;return(0,f.jsxs)("div",{children:[(0,f.jsx)("dt",{children:(0,f.jsx)(
y,{text:o.name})}),(0,f.jsxs)("dd",{children:[i===void 0?(0,f.jsx)("span",{class:"dim",children:o.kind}):(0,f.jsx)("b",{class:"figure",children:V(i)}),o.unit&&(0,f.jsxs)(
"span",{class:"dim",children:[" ",o.unit]})]})]},o.name)}),s.map(o=>(0,f.jsxs)("div",{children:[(0,f.jsx)("dt",{children:(0,f.jsx)(y,{text:o})}),(0,f.jsx)("dd",
{children:(0,f.jsx)("b",{class:"figure",children:V(n[o]??Number.NaN)})})]},o))]})]})}function go(e){return(0,f.jsx)("span",{class:"links",children:e.names.map(t=>(0,f.jsx)(
"button",{type:"button",class:"chip",onClick:()=>e.choose(t),children:(0,f.jsx)(y,{text:t})},t))})}function Sl(e){let{shown:t,ran:n,users:r}=e,{node:s}=t,o=s.inputs.
filter(i=>e.known.has(i));return(0,f.jsxs)("div",{class:"stack",children:[t.status!=="there"&&s.why.length>0&&(0,f.jsxs)("section",{class:"why",children:[(0,f.jsx)(
"h3",{children:t.status==="building"?"Why it builds":"Why it would be built"}),(0,f.jsx)("ul",{children:s.why.map(i=>(0,f.jsx)("li",{children:(0,f.jsx)("bdi",{children:xe(
i)})},i))})]}),(0,f.jsx)(vl,{node:s,metrics:n?.metrics??{}}),s.kind!=="data"&&(0,f.jsxs)("section",{children:[(0,f.jsx)("h3",{children:"Parameters"}),(0,f.jsx)(
xl,{config:s.config})]}),(0,f.jsxs)("section",{children:[(0,f.jsx)("h3",{children:"Where it stands"}),(0,f.jsxs)(at,{children:[(0,f.jsx)(B,{name:"Made from",children:o.
length>0?(0,f.jsx)(go,{names:o,choose:e.choose}):null}),(0,f.jsx)(B,{name:"Used by",children:r.length>0?(0,f.jsx)(go,{names:r,choose:e.choose}):null}),(0,f.jsx)(
B,{name:"Last took",children:ce(s.seconds)}),(0,f.jsx)(B,{name:"Size",children:ee(s.size)}),(0,f.jsx)(B,{name:"Environment",children:s.environment&&(0,f.jsx)(y,
{text:s.environment})}),(0,f.jsx)(B,{name:"Interpreter",children:n?.interpreter&&(0,f.jsx)(Fe,{path:n.interpreter})}),(0,f.jsx)(B,{name:"Packages",children:n&&n.
packages.length>0?(0,f.jsxs)("details",{children:[(0,f.jsx)("summary",{children:n.packages.length}),(0,f.jsx)("ul",{class:"packages",children:n.packages.map(i=>(0,f.jsx)(
"li",{children:(0,f.jsx)(y,{text:`${i.name} ${i.version}`})},i.name))})]}):null}),(0,f.jsx)(B,{name:"Accelerator",children:s.accelerator&&(0,f.jsx)(y,{text:s.accelerator})}),
(0,f.jsx)(B,{name:"Defined",children:s.where&&(0,f.jsx)(y,{text:s.where,class:"mono"})}),(0,f.jsx)(B,{name:"Output",children:s.output&&(0,f.jsxs)("span",{class:"\
path",children:[(0,f.jsx)(Fe,{path:s.output}),(0,f.jsx)(_e,{text:s.output})]})})]})]})]})}function kl(e){let{ran:t,run:n}=e,{live:r,node:s,status:o}=e.shown;if(r&&
(o==="building"||r.log.length))return r.log.length?(0,f.jsx)(ft,{lines:r.log,follow:!0}):(0,f.jsx)("p",{class:"hint",children:"It has said nothing yet."});if(he())
return(0,f.jsx)("p",{class:"hint",children:"Logs are not part of a snapshot."});let i=t?.derivation&&(t.outcome==="failed"||o!=="there"),a=i?t.derivation:s.derivation;
return!a||s.kind==="data"?(0,f.jsx)("p",{class:"hint",children:"There is no log of it."}):(0,f.jsxs)(f.Fragment,{children:[i&&n&&Pr(a)!==Pr(s.derivation??"")&&(0,f.jsxs)(
"p",{class:"notice",children:["This is of ",(0,f.jsxs)("a",{href:T(["run",n.number]),children:["run ",n.number]}),", which differs from what would be built now."]}),
(0,f.jsx)(Cl,{derivation:a})]})}var Pr=e=>e.slice(e.lastIndexOf("/")+1);function Cl(e){let t=Pr(e.derivation),n=Pe(`log:${t}`,()=>wt(`api/log/${encodeURIComponent(
t)}`));return n.state==="failed"?(0,f.jsx)("p",{class:"hint",children:"There is no log of it on this machine."}):(0,f.jsx)(Y,{answer:n,what:"Reading the log",children:r=>r?
(0,f.jsx)(ft,{lines:r.replace(/\n$/,"").split(`
`)}):(0,f.jsx)("p",{class:"hint",children:"It said nothing."})})}function $l(e){let{shown:t,ran:n,run:r}=e;if(!n||!r)return(0,f.jsx)("p",{class:"hint",children:"\
No run of this pipeline has made it."});let s=t.node.output!==null&&n.output!==t.node.output;return(0,f.jsxs)(f.Fragment,{children:[s&&(0,f.jsxs)("p",{class:"no\
tice",children:["These are of ",(0,f.jsxs)("a",{href:T(["run",r.number]),children:["run ",r.number]}),": the pipeline has changed since."]}),n.there?(0,f.jsx)(jn,
{output:n.output,files:n.files,chosen:e.file,choose:e.chooseFile}):(0,f.jsx)("p",{class:"hint",children:n.outcome==="failed"?"It failed, so there are none.":"It\
s output is not in the store any more."})]})}function bo(e){return e.run?(0,f.jsx)(Tl,{...e,run:e.run}):(0,f.jsx)(yo,{...e,ran:null})}function Tl(e){let n=be(`r\
un/${e.run.number}`).value?.stages.find(r=>r.stage===e.shown.node.name)??null;return(0,f.jsx)(yo,{...e,ran:n})}function yo(e){let{shown:t,ran:n,tab:r}=e,{node:s,
status:o,live:i,part:a}=t,l=(0,Bn.useRef)(null);(0,Bn.useEffect)(()=>{(l.current?.getBoundingClientRect().top??0)>window.innerHeight*.75&&l.current?.scrollIntoView(
{block:"start"})},[s.name]);let c=[{name:"about",label:"About"},{name:"files",label:"Files",...n?.there?{count:n.files.length}:{}},{name:"log",label:"Log"}];return(0,f.jsxs)(
"aside",{class:"panel side",ref:l,"aria-label":`Stage ${s.name}`,children:[(0,f.jsxs)("header",{class:"side-head",children:[(0,f.jsxs)("div",{children:[(0,f.jsx)(
"h2",{children:(0,f.jsx)(y,{text:s.name})}),s.title&&(0,f.jsx)("p",{class:"hint",children:(0,f.jsx)("bdi",{children:xe(s.title)})})]}),(0,f.jsx)("button",{type:"\
button",class:"button button-quiet","aria-label":"Close",title:"Close (Esc)",onClick:()=>e.choose(null),children:"✕"})]}),(0,f.jsxs)("p",{class:"side-state",children:[
(0,f.jsx)(Z,{status:o==="there"?"built":o==="missing"?"not built":o}),t.note&&o==="building"&&(0,f.jsx)("span",{children:xe(t.note)}),i?.machine&&(0,f.jsxs)("sp\
an",{class:"dim",children:["on ",xe(i.machine)]}),n?.outcome&&o==="there"&&(0,f.jsxs)("span",{class:"dim",children:[xe(n.outcome)," in run ",e.run?.number]})]}),
o==="building"&&(0,f.jsx)(Ge,{value:a,label:t.note||"building"}),(0,f.jsxs)(Et,{label:"Of this stage",tabs:c,chosen:r,choose:m=>e.chooseTab(m),children:[r==="ab\
out"&&(0,f.jsx)(Sl,{shown:t,ran:n,users:e.users,known:e.known,choose:e.choose}),r==="files"&&(0,f.jsx)($l,{shown:t,ran:n,run:e.run,file:e.file,chooseFile:e.chooseFile}),
r==="log"&&(0,f.jsx)(kl,{shown:t,ran:n,run:e.run})]})]})}var Je=p(g(),1);function wo(e){return(0,Je.jsx)("ol",{class:"panel stage-list",children:e.stages.map(({node:t,status:n,part:r,note:s})=>(0,Je.jsx)("li",{children:(0,Je.jsxs)(
"button",{type:"button",class:"stage-item","aria-pressed":t.name===e.chosen,onClick:()=>e.choose(t.name),children:[(0,Je.jsx)(Z,{status:n==="there"?"built":n===
"missing"?"not built":n,quiet:!0}),(0,Je.jsxs)("span",{class:"stage-what",children:[(0,Je.jsx)(y,{text:t.name,class:"stage-name"}),t.title&&(0,Je.jsx)(y,{text:t.
title,class:"stage-title"}),n==="building"&&(0,Je.jsx)(Ge,{value:r,label:s})]}),(0,Je.jsxs)("span",{class:"stage-facts",children:[n==="building"?s:ce(t.seconds),
(0,Je.jsx)("span",{class:"dim",children:ee(t.size)})]})]})},t.name))})}function xo(e,t){let n=t.filter(s=>s.runs.some(o=>o.pipeline===e)),r=(s,o)=>s===null||o.time>s.time?o:s;return n.find(s=>s.status==="building")??n.reduce(r,null)}
var El={there:"",missing:"not built",waiting:"waiting",building:"building",failed:"failed",unknown:""},Ml={data:"data",selection:"selection",gate:"objectives"};
function Rl(e,t,n,r){if(t==="building"&&n)return n.epoch!==null&&n.epochs?`epoch ${n.epoch} of ${n.epochs}`:n.phase?n.phase:r===null?"building":ce(r);let s=n?.seconds??
e.seconds,o=[Ml[e.kind]??"",El[t]];return t==="there"&&s!==null&&o.push(ce(s)),o.filter(Boolean).join(" · ")}var Ol={waiting:"waiting",building:"building",done:"\
there",failed:"failed",cancelled:null};function vo(e,t,n,r){let s=new Set(n?.runs.filter(i=>i.pipeline===t).map(i=>i.key)??[]),o=new Map;for(let i of n?.stages??
[])i.stage!==null&&i.runs.some(a=>s.has(a))&&o.set(i.stage,i);return e.map(i=>{let a=o.get(i.name)??null,l=n?.status!=="building",c=a&&!(l&&(a.status==="waiting"||
a.status==="building"))?Ol[a.status]:null,m=c??i.status,u=a!==null&&c!==null,d=a?.started===null||a?.started===void 0?null:r-a.started;return{node:i,status:m,live:u?
a:null,part:u&&m==="building"&&a?Xn(a,r):null,note:Rl(i,m,u?a:null,d)}})}var $=p(g(),1),Ll={stage:te(),panel:Te("about","files","log"),file:te(),as:Te("graph","list")};function Pl(e){let[,t]=(0,Hn.useReducer)(n=>n+1,0);(0,Hn.useEffect)(
()=>{if(!e)return;let n=setInterval(()=>t(),1e3);return()=>clearInterval(n)},[e])}function Nl(e){let{stages:t}=e,n=t.filter(({live:i})=>i!==null),r=n.filter(({status:i})=>i===
"there").length,s=n.filter(({status:i})=>i==="building"),o=s.reduce((i,{part:a})=>i+(a??0),0);return(0,$.jsxs)("section",{class:"panel panel-body live","aria-la\
bel":"Build","aria-live":"off",children:[(0,$.jsxs)("div",{class:"live-head",children:[(0,$.jsx)(Z,{status:"building"}),(0,$.jsxs)("span",{children:[r," of ",n.
length," stages"]}),(0,$.jsx)("span",{class:"dim",children:ce(Math.floor(e.age))})]}),(0,$.jsx)(Ge,{value:n.length?(r+o)/n.length:null,label:`${r} of ${n.length}\
 stages are done`}),s.map(i=>(0,$.jsxs)("button",{type:"button",class:"live-stage",onClick:()=>e.choose(i.node.name),children:[(0,$.jsx)(y,{text:i.node.name,class:"\
live-name"}),(0,$.jsx)("span",{class:"live-note",children:i.note}),(0,$.jsx)(Ge,{value:i.part,label:i.note}),(0,$.jsx)("code",{class:"live-log",children:i.live?.
log.at(-1)?(0,$.jsx)(Jl,{text:i.live.log.at(-1)??""}):""})]},i.node.name))]})}function Al(e){let{build:t,stages:n}=e;if(t.status==="building"||t.status==="done")
return null;let r=t.runs.find(i=>i.pipeline===e.name),s=Object.entries(r?.settings??{}).map(([i,a])=>`${i}=${W(a)}`),o=n.filter(({live:i})=>i?.status==="failed");
return(0,$.jsxs)("p",{class:"notice notice-bad",role:"alert",children:["The last build ",t.status==="failed"?"failed":t.status==="killed"?"was killed":"was inte\
rrupted",s.length>0&&(0,$.jsxs)($.Fragment,{children:[", with ",(0,$.jsx)("bdi",{children:xe(s.join(", ")).slice(0,300)})]}),o.length>0&&": ",o.map(({node:i})=>(0,$.jsx)(
"button",{type:"button",class:"chip",onClick:()=>e.choose(i.name),children:(0,$.jsx)(y,{text:i.name})},i.name))]})}var Jl=e=>(0,$.jsx)("bdi",{children:Nn(e.text.
slice(0,300)).map(t=>t.text).join("")});function Xl(e){let{detail:t}=e,[n,r]=Ee(Ll),{builds:s,lost:o}=In(),i=xo(t.name,s),a=i?.status==="building";Pl(a);let l=i?
Fn(i):0,c=vo(t.plan.nodes,t.name,i,l),m=c.find(({node:L})=>L.name===n.stage)??null,u=()=>r({stage:"",panel:"about",file:""}),d=L=>L===null?u():r({stage:L,file:""},
{replace:m!==null});ye([{keys:"Escape",does:"Close the stage",run:()=>m&&u()},{keys:"l",does:"Stages as a list, or as a graph",run:()=>r({as:n.as==="list"?"grap\
h":"list"})}]);let h=new Set(c.map(({node:L})=>L.name)),k=m?c.filter(({node:L})=>L.inputs.includes(m.node.name)).map(({node:L})=>L.name):[],v=a?"building":t.status;
return(0,$.jsxs)("div",{class:"pipeline",children:[(0,$.jsxs)("header",{class:"pipeline-head",children:[(0,$.jsxs)("div",{class:"view-head",children:[(0,$.jsx)(
"h1",{children:(0,$.jsx)(y,{text:t.name})}),v&&(0,$.jsx)(Z,{status:v}),(0,$.jsxs)("div",{class:"view-actions segmented",role:"group","aria-label":"Stages as",children:[
(0,$.jsx)("button",{type:"button",class:"chip","aria-pressed":n.as==="graph",onClick:()=>r({as:"graph"}),children:"Graph"}),(0,$.jsx)("button",{type:"button",class:"\
chip","aria-pressed":n.as==="list",onClick:()=>r({as:"list"}),children:"List"})]})]}),t.title&&(0,$.jsx)("p",{class:"lead",children:(0,$.jsx)("bdi",{children:t.
title})})]}),o&&a&&(0,$.jsx)("p",{class:"notice notice-bad",role:"alert",children:"Nothing answers: what follows may be old."}),t.plan.error&&(0,$.jsx)("pre",{class:"\
notice notice-bad pipeline-broken",role:"alert",children:t.plan.error}),i&&(0,$.jsx)(Al,{build:i,name:t.name,stages:c,choose:d}),a&&(0,$.jsx)(Nl,{stages:c,age:l,
choose:d}),(0,$.jsxs)("div",{class:`pipeline-body${m?" pipeline-split":""}`,children:[(0,$.jsx)("div",{class:"pipeline-main",children:c.length===0?!t.plan.error&&
(0,$.jsx)(q,{title:"It has no stages"}):n.as==="list"?(0,$.jsx)(wo,{stages:c,chosen:n.stage,choose:d}):(0,$.jsx)("section",{class:"panel",children:(0,$.jsx)(io,
{stages:c,chosen:n.stage||null,choose:d})})}),m&&(0,$.jsx)(bo,{shown:m,run:t.runs[0]??null,users:k,known:h,tab:n.panel,file:n.file||null,choose:d,chooseTab:L=>r(
{panel:L,file:""},{replace:!0}),chooseFile:L=>r({file:L??""},{replace:!0})},m.node.name)]}),(0,$.jsx)(ao,{objectives:t.objectives}),(0,$.jsx)(lo,{name:t.name,runs:t.
runs}),!he()&&!a&&v!=="fresh"&&(0,$.jsxs)("section",{class:"panel panel-body",children:[(0,$.jsx)("h2",{children:"Build it"}),(0,$.jsx)(Ct,{text:`stagedml build\
 ${t.name}`})]})]})}function Fl(e){let t=e.path[0]??"",n=be(`pipeline/${t}`);return(0,$.jsx)(Y,{answer:n,what:"Reading the pipeline",retry:()=>le(`pipeline/${t}`),
children:r=>(0,$.jsx)(Xl,{detail:r})})}var So={name:"pipeline",under:"pipelines",title:e=>e[0]??"Pipeline",component:Fl};var Qt=p(z(),1);var Il=(e,t)=>e.split("-").slice(0,t).join("-");function ko(e,t,n){let r=new Map;for(let s of e){let o=Il(t(s),n);r.set(o,[...r.get(o)??[],s])}return[...r].flatMap(
([s,o])=>{let i=o.every(m=>t(m)===s);if(o.length<=8||i)return[{name:s,members:o}];let a=ko(o,t,n+1),c=a.filter(m=>m.members.length>1).reduce((m,u)=>m+u.members.
length,0);return a.length===1||c*2>=o.length?a:[{name:s,members:o}]})}function Co(e,t){return ko(e,t,1)}var Lt=p(g(),1),Kn=84,Wn=20,Yt=2.5;function $o(e){let t=e.values.filter(c=>c!==null&&Number.isFinite(c));if(!t.length)return null;let n=Math.min(...t),r=Math.max(
...t),s=c=>t.length===1?Kn-Yt:Yt+c*(Kn-2*Yt)/(t.length-1),o=c=>r===n?Wn/2:Yt+(r-c)*(Wn-2*Yt)/(r-n),i=t.map((c,m)=>`${s(m).toFixed(1)},${o(c).toFixed(1)}`).join(
" "),a=t.length-1,l=`${e.label}: ${t.length} values from ${V(n)} to ${V(r)}, now ${V(t[a])}`;return(0,Lt.jsxs)("svg",{class:"spark",viewBox:`0 0 ${Kn} ${Wn}`,width:Kn,
height:Wn,role:"img","aria-label":l,children:[(0,Lt.jsx)("title",{children:l}),t.length>1&&(0,Lt.jsx)("polyline",{points:i}),(0,Lt.jsx)("circle",{cx:s(a).toFixed(
1),cy:o(t[a]).toFixed(1),r:"2.2"})]})}var K=p(g(),1),Vl=3;function Dl(e,t=Vl){let n=r=>r.larger_is_better===null?1:0;return[...e].sort((r,s)=>n(r)-n(s)).slice(0,t)}var To=e=>e.slice(e.lastIndexOf(".")+
1);function zl(e){let{metric:t}=e,n=t.larger_is_better===null?"":t.larger_is_better?", more is better":", less is better";return(0,K.jsxs)("div",{class:"metric",
title:`${t.name}${n}`,children:[(0,K.jsx)(y,{text:To(t.name),class:"metric-name"}),(0,K.jsxs)("span",{class:"metric-value",children:[t.value===null?"":V(t.value,
4),t.unit&&(0,K.jsxs)("span",{class:"dim",children:[" ",t.unit]})]}),t.history.length>1&&(0,K.jsx)($o,{values:t.history,label:To(t.name)})]})}function jl(e){let t=e.
builds.find(l=>l.status==="building"&&l.runs.some(c=>c.pipeline===e.name));if(!t)return null;let n=new Set(t.runs.filter(l=>l.pipeline===e.name).map(l=>l.key)),
r=t.stages.filter(l=>l.runs.some(c=>n.has(c))),s=r.filter(l=>l.status==="done").length,o=r.filter(l=>l.status==="building"),i=o[0],a=i?Xn(i,Fn(t)):null;return(0,K.jsxs)(
"div",{class:"building",children:[(0,K.jsx)(Ge,{value:r.length?(s+(a??0))/r.length:null,label:`${s} of ${r.length} stages are done`}),(0,K.jsxs)("span",{class:"\
building-says",children:[s,"/",r.length,i&&(0,K.jsxs)(K.Fragment,{children:[" · ",(0,K.jsx)(y,{text:i.stage??i.name}),i.epoch!==null&&i.epochs?` ${i.epoch}/${i.
epochs}`:"",o.length>1&&` + ${o.length-1}`]})]})]})}function Nr(e){let{pipeline:t,builds:n}=e,{last:r}=t;return(0,K.jsxs)("article",{class:"pipeline-row",children:[
(0,K.jsxs)("div",{class:"pipeline-what",children:[(0,K.jsx)("a",{class:"pipeline-link","data-step":!0,href:T(["pipeline",t.name]),children:(0,K.jsx)(y,{text:t.name})}),
t.title&&(0,K.jsx)(y,{text:t.title,class:"pipeline-title"}),t.error&&(0,K.jsx)("p",{class:"pipeline-error",children:t.error.split(`
`)[0]})]}),(0,K.jsxs)("div",{class:"pipeline-state",children:[(0,K.jsx)(Z,{status:t.status}),t.status==="building"?(0,K.jsx)(jl,{name:t.name,builds:n}):r?(0,K.jsxs)(
"a",{class:"pipeline-last",href:T(["run",r.number]),title:`Run ${r.number}: ${r.status}`,children:[(0,K.jsx)(it,{time:r.time,ago:!0}),r.seconds!==null&&(0,K.jsxs)(
"span",{class:"dim nowrap",children:[" · ",ce(r.seconds)]})]}):(0,K.jsxs)("span",{class:"dim",children:[t.stages," ",t.stages===1?"stage":"stages"]})]}),(0,K.jsx)(
"div",{class:"pipeline-metrics",children:Dl(t.metrics).map(s=>(0,K.jsx)(zl,{metric:s},s.name))})]})}var J=p(g(),1),Bl={q:te(),status:te(),sort:Te("family","recent","name","status"),open:De(),closed:De()},_n=["building","failed","stale","collected","fresh","nev\
er","unknown"],Hl=4;function Kl(e,t){let n=new Set(t.filter(r=>r.status==="building").flatMap(r=>r.runs.map(s=>s.pipeline)));return e.map(r=>n.has(r.name)?{...r,
status:"building"}:r)}function Wl(e,t){let n=`${e.name} ${e.title??""}`.toLowerCase();return t.every(r=>n.includes(r))}var Zt=e=>e.last?Date.parse(e.last.time):
0,_l={recent:(e,t)=>Zt(t)-Zt(e)||e.name.localeCompare(t.name),name:(e,t)=>e.name.localeCompare(t.name),status:(e,t)=>_n.indexOf(e.status)-_n.indexOf(t.status)||
Zt(t)-Zt(e)};function Ul(e){let t=Co([...e],r=>r.name),n=r=>Math.max(...r.members.map(Zt));return t.map((r,s)=>({family:r,at:s})).sort((r,s)=>n(s.family)-n(r.family)||
r.at-s.at).map(({family:r})=>r)}function Eo(e){let t=new Map;for(let n of e)t.set(n.status,(t.get(n.status)??0)+1);return[...t].sort(([n],[r])=>_n.indexOf(n)-_n.
indexOf(r))}function Ar(e,t){let n=[...e?.querySelectorAll("[data-step]")??[]],r=n.indexOf(document.activeElement),s=n[r<0?t>0?0:n.length-1:Math.min(n.length-1,
Math.max(0,r+t))];s?.focus(),s?.scrollIntoView({block:"nearest"})}function Gl(e){let{family:t,folded:n,builds:r}=e,s=t.members.map(o=>(0,J.jsx)(Nr,{pipeline:o,builds:r},
o.name));return t.members.length===1?(0,J.jsx)("section",{class:"family family-lone",children:s}):(0,J.jsxs)("section",{class:"family",children:[(0,J.jsx)("h2",
{class:"family-head",children:(0,J.jsxs)("button",{type:"button",class:"family-fold","data-step":!0,"aria-expanded":!n,onClick:e.toggle,children:[(0,J.jsx)("spa\
n",{class:"family-sign","aria-hidden":"true",children:n?"▸":"▾"}),(0,J.jsx)(y,{text:t.name,class:"family-name"}),(0,J.jsx)("span",{class:"count",children:t.
members.length}),(0,J.jsx)("span",{class:"family-counts",children:Eo(t.members).map(([o,i])=>(0,J.jsxs)("span",{class:`status status-${Sr(o)}`,children:[i," ",o===
"never"?"never built":o]},o))})]})}),!n&&s]})}function ql(e){let[t,n]=Ee(Bl),{builds:r}=In(),s=We().value,o=(0,Qt.useRef)(null),i=(0,Qt.useRef)(null),a=(0,Qt.useMemo)(
()=>Kl(e.all,r),[e.all,r]),l=t.q.toLowerCase().split(/\s+/).filter(Boolean),c=a.filter(v=>Wl(v,l)),m=c.filter(v=>!t.status||v.status===t.status);ye([{keys:"/",does:"\
Search",run:()=>i.current?.focus()},{keys:"j",does:"Next pipeline",run:()=>Ar(o.current,1)},{keys:"k",does:"Pipeline before",run:()=>Ar(o.current,-1)}]);let u=!!(l.
length||t.status),d=v=>u||t.open.includes(v.name)?!1:t.closed.includes(v.name)?!0:v.members.length>=Hl&&v.members.every(L=>L.status==="never"||L.status==="unkno\
wn"),h=v=>{let{name:L}=v,C=D=>D.filter(ie=>ie!==L);n(d(v)?{open:[...C(t.open),L],closed:C(t.closed)}:{open:C(t.open),closed:[...C(t.closed),L]},{replace:!0})};return(0,J.jsxs)(
"div",{class:"pipelines",ref:o,onKeyDown:v=>{v.key!=="ArrowDown"&&v.key!=="ArrowUp"||v.target.matches("select")||(v.preventDefault(),Ar(o.current,v.key==="Arrow\
Down"?1:-1))},children:[(0,J.jsxs)("div",{class:"view-head",children:[(0,J.jsx)("h1",{children:"Pipelines"}),(0,J.jsx)("input",{ref:i,type:"search",class:"input\
 pipelines-search",placeholder:"Search names and titles","aria-label":"Search pipelines",spellcheck:!1,value:t.q,onInput:v=>n({q:v.currentTarget.value},{replace:!0})}),
(0,J.jsxs)("label",{class:"field",children:["Order",(0,J.jsxs)("select",{class:"input",value:t.sort,onChange:v=>n({sort:v.currentTarget.value}),children:[(0,J.jsx)(
"option",{value:"family",children:"by family"}),(0,J.jsx)("option",{value:"recent",children:"last run first"}),(0,J.jsx)("option",{value:"name",children:"by nam\
e"}),(0,J.jsx)("option",{value:"status",children:"by status"})]})]})]}),(0,J.jsxs)("div",{class:"chips",role:"group","aria-label":"Only those of a status",children:[
(0,J.jsxs)("button",{type:"button",class:"chip","aria-pressed":!t.status,onClick:()=>n({status:""}),children:["All ",(0,J.jsx)("span",{class:"count",children:c.
length})]}),Eo(c).map(([v,L])=>(0,J.jsxs)("button",{type:"button",class:"chip","aria-pressed":t.status===v,onClick:()=>n({status:t.status===v?"":v}),children:[(0,J.jsx)(
Z,{status:v})," ",(0,J.jsx)("span",{class:"count",children:L})]},v))]}),s?.problems?.map(v=>(0,J.jsx)("p",{class:"notice notice-bad",role:"alert",children:v},v)),
s?.evaluating&&!he()&&(0,J.jsx)("p",{class:"notice",role:"status",children:"Pipelines are being evaluated: some states are not known yet."}),m.length?t.sort==="\
family"?Ul(m).map(v=>(0,J.jsx)(Gl,{family:v,folded:d(v),toggle:()=>h(v),builds:r},v.name)):(0,J.jsx)("section",{class:"family",children:[...m].sort(_l[t.sort]).
map(v=>(0,J.jsx)(Nr,{pipeline:v,builds:r},v.name))}):a.length?(0,J.jsx)(q,{title:"No pipeline fits",children:(0,J.jsx)("button",{type:"button",class:"button",onClick:()=>n(
{q:"",status:""}),children:"Show all"})}):(0,J.jsxs)(q,{title:"This project has no pipelines",children:["Write a function with ",(0,J.jsx)("code",{children:'@pi\
peline("name")'})," in ",(0,J.jsx)("code",{children:"pipelines/"}),"."]})]})}function Yl(){let e=be("pipelines");return(0,J.jsx)(Y,{answer:e,what:"Reading pipel\
ines",retry:()=>le("pipelines"),children:t=>(0,J.jsx)(ql,{all:t})})}var Mo={name:"pipelines",entry:{label:"Pipelines",key:"p"},title:()=>"Pipelines",component:Yl};var en=p(z(),1);var Un=p(z(),1);var Ye=p(g(),1),Jr=2e3,Zl=2e3,Ql=e=>/^(diff |index |--- |\+\+\+ |new file|deleted file|similarity|rename|GIT binary)/.test(e)?"patch-head":e.startsWith("@@")?"p\
atch-place":e.startsWith("+")?"patch-new":e.startsWith("-")?"patch-old":"";function Ro(e){let t=(0,Un.useMemo)(()=>e.text.replace(/\n$/,"").split(`
`),[e.text]),[n,r]=(0,Un.useState)(!1),s=n?t:t.slice(0,Jr);return(0,Ye.jsxs)("div",{class:"patch",children:[(0,Ye.jsxs)("div",{class:"row",children:[(0,Ye.jsx)(
"span",{class:"muted",children:"What differed from the commit; `git apply` takes it."}),(0,Ye.jsx)(_e,{text:e.text})]}),(0,Ye.jsx)("pre",{class:"code",tabIndex:0,
"aria-label":"Patch",children:s.map((o,i)=>(0,Ye.jsxs)("span",{class:Ql(o),children:[Me(ue(o),Zl),`
`]},i))}),!n&&t.length>Jr&&(0,Ye.jsxs)("button",{type:"button",class:"button",onClick:()=>r(!0),children:[t.length-Jr," more lines"]})]})}var Pt=p(z(),1);var ve=p(g(),1),Xr=()=>We().value?.csrf??null;async function Oo(e,t,n){await sn(e,t,n);for(let r of["runs","run/","store"])le(r)}function Fr(e){let[t,n]=(0,Pt.useState)(
""),[r,s]=(0,Pt.useState)(""),[o,i]=(0,Pt.useState)(!1),a=async l=>{l.preventDefault(),i(!0);try{await Oo("pin",{name:t.trim(),run:e.run},e.csrf),e.close()}catch(c){
s(c instanceof Error?c.message:String(c)),i(!1)}};return(0,ve.jsx)(St,{title:`Pin run ${e.run}`,close:e.close,children:(0,ve.jsxs)("form",{class:"stack",onSubmit:a,
children:[(0,ve.jsx)("p",{class:"muted",children:"A pinned run keeps all its outputs, data and environments until it is unpinned."}),(0,ve.jsxs)("label",{class:"\
stack-field",children:["Name",(0,ve.jsx)("input",{class:"input",value:t,autoFocus:!0,required:!0,"aria-invalid":r!=="",placeholder:"best, paper-2026",onInput:l=>{
n(l.currentTarget.value),s("")}})]}),r&&(0,ve.jsx)("p",{class:"notice notice-bad",role:"alert",children:r}),(0,ve.jsxs)("div",{class:"row",children:[(0,ve.jsx)(
"button",{type:"submit",class:"button button-main",disabled:o||!t.trim(),children:"Pin"}),(0,ve.jsx)("button",{type:"button",class:"button",onClick:e.close,children:"\
Leave it"})]})]})})}function Lo(e){let t=Xr(),[n,r]=(0,Pt.useState)(!1),[s,o]=(0,Pt.useState)(""),i=async a=>{try{await Oo("unpin",{name:a},t),o("")}catch(l){o(
l instanceof Error?l.message:String(l))}};return(0,ve.jsxs)("span",{class:"pins",children:[e.pins.map(a=>(0,ve.jsxs)("span",{class:"badge pin",children:[(0,ve.jsx)(
y,{text:a}),t&&(0,ve.jsx)("button",{type:"button",class:"badge-button","aria-label":`Unpin ${a}`,title:"Unpin",onClick:()=>{i(a)},children:"✕"})]},a)),t&&(0,ve.jsx)(
"button",{type:"button",class:"button button-small",onClick:()=>r(!0),children:"Pin"}),s&&(0,ve.jsx)("span",{class:"worse",role:"alert",children:s}),n&&t&&(0,ve.jsx)(
Fr,{run:e.run,csrf:t,close:()=>r(!1)})]})}var E=p(g(),1),ec=1e3;function Ir(e){let t=Object.entries(e.values);return t.length?(0,E.jsxs)("section",{children:[(0,E.jsx)("h3",{children:e.title}),(0,E.jsx)(
at,{children:t.map(([n,r])=>(0,E.jsx)(B,{name:n,children:typeof r=="string"&&r.startsWith("/nix/store/")?(0,E.jsx)(Fe,{path:r}):(0,E.jsx)("bdi",{children:W(r).slice(
0,ec)||(r===null?"none":"“”")})},n))})]}):null}function tc(e){let{stage:t}=e;return(0,E.jsxs)("div",{class:"stack run-stage-more",children:[(0,E.jsxs)(at,{children:[
(0,E.jsx)(B,{name:"output",children:(0,E.jsxs)("span",{class:"row",children:[(0,E.jsx)(Fe,{path:t.output}),(0,E.jsx)(_e,{text:t.output})]})}),(0,E.jsx)(B,{name:"\
environment",children:t.environment}),(0,E.jsx)(B,{name:"interpreter",children:t.interpreter&&(0,E.jsx)(Fe,{path:t.interpreter})}),(0,E.jsx)(B,{name:"packages",
children:t.packages.length||null})]}),(0,E.jsx)(Ir,{title:"Metrics",values:t.metrics}),(0,E.jsx)(Ir,{title:"Parameters",values:t.config}),(0,E.jsx)(Ir,{title:"I\
nputs",values:t.inputs}),t.packages.length>0&&(0,E.jsxs)("details",{class:"run-packages",children:[(0,E.jsx)("summary",{children:"Packages"}),(0,E.jsx)("p",{class:"\
mono",children:t.packages.map(n=>(0,E.jsx)("span",{children:(0,E.jsxs)("bdi",{children:[n.name," ",n.version]})},n.name))})]}),(0,E.jsxs)("section",{children:[(0,E.jsx)(
"h3",{children:"Files"}),t.there?(0,E.jsx)(jn,{output:t.output,files:t.files,chosen:e.file||null,choose:n=>e.setFile(n??"")}):(0,E.jsx)("p",{class:"muted",children:"\
The output is no longer in the store."})]})]})}function Po(e){let t=Math.max(0,...e.stages.map(n=>n.seconds??0));return(0,E.jsx)("ul",{class:"run-stages",children:e.
stages.map(n=>{let r=n.stage===e.open,s=t&&n.seconds?n.seconds/t:0,o=Object.entries(n.metrics).slice(0,2);return(0,E.jsxs)("li",{class:"panel",children:[(0,E.jsxs)(
"button",{type:"button",class:"run-stage","aria-expanded":r,onClick:()=>e.set({stage:r?"":n.stage,file:""}),children:[(0,E.jsx)("span",{"aria-hidden":"true",class:"\
dim",children:r?"▾":"▸"}),(0,E.jsx)(y,{text:n.stage,class:"run-stage-name"}),(0,E.jsx)("span",{class:"run-stage-metrics dim",children:o.map(([i,a])=>(0,E.jsxs)(
"span",{children:[(0,E.jsx)("bdi",{children:i})," ",(0,E.jsx)("b",{children:V(a)})]},i))}),(0,E.jsxs)("span",{class:"run-stage-time num",children:[s>0&&(0,E.jsx)(
"span",{class:"bar","aria-hidden":"true",children:(0,E.jsx)("span",{style:{width:`${(s*100).toFixed(1)}%`}})}),ce(n.seconds)]}),(0,E.jsx)("span",{class:"run-sta\
ge-size num dim",children:ee(n.size)}),(0,E.jsx)("span",{class:"run-stage-status",children:(0,E.jsx)(Z,{status:n.outcome===null?"unknown":n.outcome})}),!n.there&&
n.outcome!=="failed"&&n.outcome!==null&&(0,E.jsx)("span",{class:"badge",title:"Its output was collected",children:"collected"})]}),r&&(0,E.jsx)(tc,{stage:n,file:e.
file,setFile:i=>e.set({file:i})})]},n.stage)})})}var x=p(g(),1),nc={tab:Te("stages","curves","confusion","report","patch"),stage:te(),file:te(),...vn},rc=new Map,sc=6;function oc(e){let t=(0,en.useMemo)(()=>[e.
run],[e.run]);return(0,x.jsx)(Y,{answer:Mn(t,rc),what:"Reading curves",children:({curves:n,notes:r})=>(0,x.jsxs)(x.Fragment,{children:[r.map(s=>(0,x.jsx)("p",{class:"\
notice",children:(0,x.jsx)("bdi",{children:s})},s)),n.length?(0,x.jsx)(yn,{curves:n,state:Sn(e.state),set:e.set}):(0,x.jsx)(q,{title:"No stage of this run has w\
ritten curves"})]})})}function ic(e,t){let n=new Map(t.map(i=>[i.name,i])),r=e.stages.flatMap(i=>Object.entries(i.metrics).map(([a,l])=>({name:`${i.stage}.${a}`,
last:a,value:l}))),s=new Set,o=i=>n.get(i)?.larger_is_better===!0?0:n.get(i)?.larger_is_better===!1?1:2;return r.filter(i=>!/(^|_)(bytes|seconds)$/.test(i.last)).
filter(i=>!s.has(`${i.last} ${i.value}`)&&s.add(`${i.last} ${i.value}`)).map((i,a)=>({name:n.get(i.name)?.short??i.name,value:i.value,rank:o(i.name),at:a})).sort(
(i,a)=>i.rank-a.rank||a.at-i.at).slice(0,sc)}function ac(e){let{head:t,settings:n,nix:r,rebuild:s}=e.run,o=Object.entries(n);return(0,x.jsxs)("div",{class:"pane\
l panel-body stack",children:[(0,x.jsxs)(at,{children:[(0,x.jsx)(B,{name:"pipeline",children:(0,x.jsx)("a",{href:T(["pipeline",t.pipeline]),children:(0,x.jsx)(y,
{text:t.pipeline})})}),(0,x.jsx)(B,{name:"variant",children:t.variant}),(0,x.jsx)(B,{name:"target",children:t.target}),(0,x.jsx)(B,{name:"began",children:(0,x.jsx)(
it,{time:t.time})}),(0,x.jsx)(B,{name:"took",children:ce(t.seconds)}),(0,x.jsx)(B,{name:"commit",children:t.commit&&(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)("\
span",{class:"mono",title:t.commit,children:xt(t.commit)}),t.branch&&(0,x.jsxs)(x.Fragment,{children:[" on ",(0,x.jsx)(y,{text:t.branch})]}),t.dirty!==null&&(0,x.jsx)(
"span",{class:"status-warn",children:" with edits"})]})}),(0,x.jsx)(B,{name:"by",children:[t.user,t.host].filter(Boolean).join(" on ")}),(0,x.jsx)(B,{name:"sand\
box",children:t.sandboxed===null?"":t.sandboxed?"yes":"no"}),(0,x.jsx)(B,{name:"Nix",children:r}),(0,x.jsx)(B,{name:"output",children:(0,x.jsx)(Fe,{path:t.output})}),
o.length>0&&(0,x.jsx)(B,{name:"settings",children:o.map(([i,a])=>(0,x.jsxs)("span",{class:"run-setting",children:[(0,x.jsxs)("bdi",{children:[i,"=",W(a)]})," "]},
i))})]}),(0,x.jsxs)("div",{children:[(0,x.jsx)("p",{class:"muted run-label",children:"Build it again, from its commit, parameters and locks"}),(0,x.jsx)(Ct,{text:s})]})]})}
function lc(e){let{run:t}=e,{head:n}=t,[r,s]=Ee(nc),o=be("runs").value,i=o?.rows.number??[],a=i.indexOf(n.number),l=k=>a<0?void 0:i[a+k],c=o&&a>=0?i.find((k,v)=>v>
a&&o.rows.pipeline[v]===n.pipeline):void 0,m=(k,v,L)=>({keys:L,does:v,run:()=>{k!==void 0&&Ce(T(["run",k]))}});ye([m(l(1),"The run before","j"),m(l(-1),"The run\
 after","k"),...c===void 0?[]:[{keys:"c",does:"Compare with the run before of this pipeline",run:()=>Ce(T(["compare"],{runs:[c,n.number]}))}]]);let u=(0,en.useMemo)(
()=>_t(t),[t]),d=(0,en.useMemo)(()=>Bt(t),[t]),h=(0,en.useMemo)(()=>ic(t,o?.columns??[]),[t,o]);return(0,x.jsxs)(x.Fragment,{children:[(0,x.jsxs)("div",{class:"\
view-head",children:[(0,x.jsxs)("h1",{children:["Run ",n.number]}),(0,x.jsx)(Z,{status:n.status}),(0,x.jsxs)("span",{class:"muted",children:[(0,x.jsx)(y,{text:[
n.variant,n.pipeline,n.target].filter(Boolean).join(".")})," ",(0,x.jsx)(it,{time:n.time,ago:!0})]}),(0,x.jsx)(Lo,{run:n.number,pins:t.pins}),(0,x.jsx)("div",{class:"\
view-actions",children:c!==void 0&&(0,x.jsxs)("a",{class:"button",href:T(["compare"],{runs:[c,n.number]}),children:["Compare with run ",c]})})]}),(0,x.jsxs)("di\
v",{class:"stack",children:[h.length>0&&(0,x.jsx)("dl",{class:"tiles",children:h.map(k=>(0,x.jsxs)("div",{class:"panel tile",children:[(0,x.jsx)("dt",{children:(0,x.jsx)(
y,{text:k.name})}),(0,x.jsx)("dd",{children:V(k.value)})]},k.name))}),(0,x.jsx)(ac,{run:t}),(0,x.jsx)("div",{children:(0,x.jsxs)(Et,{label:"Parts of the run",tabs:[
{name:"stages",label:"Stages",count:t.stages.length},{name:"curves",label:"Curves"},...d.length?[{name:"confusion",label:"Confusion"}]:[],...u.length?[{name:"re\
port",label:"Report"}]:[],...t.patch!==null||t.patch_omitted!==null?[{name:"patch",label:"Edits"}]:[]],chosen:r.tab,choose:k=>s({tab:k}),children:[r.tab==="stag\
es"&&(0,x.jsx)(Po,{stages:t.stages,open:r.stage,file:r.file,set:s}),r.tab==="curves"&&(0,x.jsx)(oc,{run:n.number,state:r,set:s}),r.tab==="confusion"&&(d.length?
(0,x.jsx)(Rn,{files:d}):(0,x.jsx)(q,{title:"There is no confusion matrix"})),r.tab==="report"&&(u[0]?(0,x.jsx)(On,{report:u[0],title:`Report of run ${n.number}`}):
(0,x.jsx)(q,{title:"There is no report"})),r.tab==="patch"&&(t.patch!==null?(0,x.jsx)(Ro,{text:t.patch}):(0,x.jsx)(q,{title:"The edits were not recorded",children:t.
patch_omitted}))]})})]})]})}function cc(e){let t=e.path[0]??"",n=`run/${t}`;return/^\d+$/.test(t)?(0,x.jsx)(uc,{name:n}):(0,x.jsx)(q,{title:"A run is named by i\
ts number",children:(0,x.jsx)("a",{href:T(["runs"]),children:"All runs"})})}function uc(e){return(0,x.jsx)(Y,{answer:be(e.name),what:"Reading the run",retry:()=>le(
e.name),children:t=>(0,x.jsx)(lc,{run:t})})}var No={name:"run",under:"runs",title:e=>`Run ${e[0]??""}`,component:cc};var oe=p(z(),1);var Gn=p(z(),1),Ao=()=>window.matchMedia("(max-width: 640px)");function Jo(){let[e,t]=(0,Gn.useState)(()=>Ao().matches);return(0,Gn.useEffect)(()=>{let n=Ao(),r=()=>t(
n.matches);return n.addEventListener("change",r),()=>n.removeEventListener("change",r)},[]),e}var mc={status:112,pipeline:168,time:150,seconds:104,commit:92,branch:140,host:120,user:96,dirty:72,sandboxed:104,output:280,variant:84,target:130,pins:150},dc=[
"status","pipeline","time","seconds"],pc=40;function fc(e,t,n){let r=e.length+3,s=Math.max(1,Math.floor(n.length/pc));for(let o=0;o<n.length;o+=s)r=Math.max(r,W(
t[n[o]]).length);return Math.min(210,Math.max(76,Math.round(r*7.2)+28))}var hc=e=>typeof e.find(n=>n!=null)=="number";function Xo(e,t,n,r){let s=dc.filter(i=>i!==
"pipeline"||dt(e.rows.pipeline,t)===2),o=Kt(e,t,n).map(i=>i.name);return r?[s[0],...o,...s.slice(1)]:[...s,...o]}var Vr=e=>e.slice(e.lastIndexOf(".")+1);function Fo(e,t,n){
let r=new Map(e.columns.map(o=>[o.name,o])),s=t.map(Vr);return t.flatMap(o=>{let i=ge(e,o);if(!i||o==="number")return[];let a=r.get(o),l=s.filter(c=>c===Vr(o)).
length===1?Vr(o):a?.short??o;return[{name:o,label:l,kind:a?.kind??"fact",values:i,numeric:o==="seconds"||a!==void 0&&hc(i),width:mc[o]??fc(l,i,n),better:a?.larger_is_better??
null,best:a?.kind==="metric"?Is(a,i,n):void 0}]})}var Io=p(z(),1);var Ze=p(g(),1);function qn(e){let{value:t,problem:n}=e,r=(0,Io.useRef)(null);ye([{keys:"/",does:"Filter",run:()=>r.current?.select()}]);let s=n?t.slice(Math.max(
0,n.position-12),n.position):"";return(0,Ze.jsxs)("div",{class:"filter",children:[(0,Ze.jsx)("input",{ref:r,class:"input",type:"search",spellcheck:!1,autocomplete:"\
off",placeholder:"epochs >= 10 and accuracy > 0.98","aria-label":"Condition on runs","aria-invalid":n!==null,"aria-describedby":"filter-problem",value:t,onInput:o=>e.
set(o.currentTarget.value),onKeyDown:o=>{o.key==="Escape"&&o.currentTarget.blur()}}),(0,Ze.jsx)("p",{id:"filter-problem",class:"filter-problem",role:"status",children:n&&
(0,Ze.jsxs)(Ze.Fragment,{children:[s&&(0,Ze.jsxs)("code",{children:[s.trimStart(),"▸"]})," ",n.message]})})]})}var Ko=p(sr(),1),Nt=p(z(),1);function Yn(e,t){return e.includes(t)?"ascending":e.includes(`-${t}`)?"descending":"none"}function Vo(e,t,n,r){let s=n?[`-${t}`,t]:[t,`-${t}`],o=e.find(a=>s.includes(
a)),i=o===void 0?s[0]:o===s[0]?s[1]:void 0;return r?o===void 0?[...e,i]:e.flatMap(a=>a===o?i??[]:a):i?[i]:[]}var tt=p(zo(),1),ht=p(z(),1),gc=8;function jo(e,t,n,r){let[,s]=(0,ht.useReducer)(l=>l+1,0),o={count:t,getScrollElement:()=>e.current,estimateSize:()=>n,overscan:gc,
scrollPaddingStart:r,scrollPaddingEnd:n,observeElementRect:tt.observeElementRect,observeElementOffset:tt.observeElementOffset,scrollToFn:tt.elementScroll,initialRect:{
width:0,height:900},onChange:()=>s()},i=(0,ht.useRef)(null);i.current??=new tt.Virtualizer(o),i.current.setOptions(o),(0,ht.useEffect)(()=>i.current._didMount(),
[]),(0,ht.useEffect)(()=>i.current._willUpdate());let a=i.current.getVirtualItems();return{first:a[0]?.index??0,end:(a.at(-1)?.index??-1)+1,total:t*n,toRow:l=>i.
current.scrollToIndex(l,{align:"auto"})}}var Be=p(g(),1),bc=120,yc=2e3;function wc(e,t){switch(e.name){case"time":return Ne(String(t));case"seconds":return ce(t);case"commit":return xt(String(t));case"\
pins":return t.join(", ");case"output":return String(t).replace(/^.*\/[a-z0-9]{32}-/,"");default:return typeof t=="number"&&e.kind==="fact"?V(t,12):W(t)}}function Bo(e){
let{column:t,value:n}=e;if(n==null||n===!1&&t.name==="dirty")return(0,Be.jsx)("td",{});if(t.name==="status")return(0,Be.jsx)("td",{children:(0,Be.jsx)(Z,{status:String(
n)})});let r=wc(t,n),s=typeof n=="number"?String(n):ue(W(n)),o=t.best!==void 0&&n===t.best,i=Me(ue(r),bc);return(0,Be.jsxs)("td",{class:t.numeric?o?"num best":"\
num":void 0,title:Me(s,yc),children:[o&&(0,Be.jsx)("span",{class:"offscreen",children:"best: "}),t.name==="pipeline"?(0,Be.jsx)("a",{href:T(["pipeline",String(n)]),
tabIndex:-1,children:(0,Be.jsx)("bdi",{children:i})}):(0,Be.jsx)("bdi",{children:i})]})}var j=p(g(),1),Zn=34,xc=34;function Wo(e){let{table:t,order:n,columns:r,selected:s,toggle:o}=e,i=(0,Nt.useRef)(null),a=jo(i,n.length,Zn,xc),[l,c]=(0,Nt.useState)(
-1),m=C=>t.rows.number[n[C]];(0,Nt.useEffect)(()=>{c(-1),i.current?.scrollTo({top:0})},[n]);let u=C=>{let D=Math.max(0,Math.min(n.length-1,C));c(D),a.toRow(D)},
d=()=>Math.max(1,Math.floor((i.current?.clientHeight??600)/Zn)-2),h=(C,D,ie)=>D.map(Q=>({keys:Q,does:C,run:ie})),k=l>=0&&l<n.length;ye([...h("Next run",["j","Ar\
rowDown"],()=>u(l+1)),...h("Previous run",["k","ArrowUp"],()=>u(l-1)),...h("A page on",["PageDown"],()=>u(l+d())),...h("A page back",["PageUp"],()=>u(l-d())),...h(
"First run",["Home"],()=>u(0)),...h("Last run",["End"],()=>u(n.length-1)),...k?h("Select the run",["x"],()=>o(m(l))):[],...k?h("Open the run",["o"],()=>Ce(T(["r\
un",m(l)]))):[]]);let v=n.length>0&&n.every(C=>s.has(t.rows.number[C])),L=132+r.reduce((C,D)=>C+D.width,0);return(0,j.jsx)("div",{ref:i,class:"grid",tabIndex:0,
role:"region","aria-label":"Runs",onKeyDown:C=>{C.key==="Enter"&&C.target===i.current&&k&&Ce(T(["run",m(l)]))},children:(0,j.jsxs)("table",{class:"grid-table",style:{
width:`${L}px`},"aria-rowcount":n.length+1,children:[(0,j.jsxs)("colgroup",{children:[(0,j.jsx)("col",{class:"grid-number"}),r.map(C=>(0,j.jsx)("col",{style:{width:`${C.
width}px`}},C.name)),(0,j.jsx)("col",{})]}),(0,j.jsx)("thead",{children:(0,j.jsxs)("tr",{children:[(0,j.jsxs)("th",{scope:"col",class:"grid-first","aria-sort":Yn(
e.sort,"number"),children:[(0,j.jsx)("input",{type:"checkbox","aria-label":"Select all that are shown",checked:v,disabled:n.length>200,title:n.length>200?"Selec\
t all: of at most 200 runs":"Select all",onChange:()=>e.selectAll(v?[]:n.map(C=>t.rows.number[C]))}),(0,j.jsx)(Ho,{name:"number",label:"Run",sort:e.sort,setSort:e.
setSort,down:!0})]}),r.map(C=>(0,j.jsx)("th",{scope:"col",class:C.numeric?"num":void 0,"aria-sort":Yn(e.sort,C.name),children:(0,j.jsx)(Ho,{name:C.name,label:C.
label,better:C.better,sort:e.sort,setSort:e.setSort,down:C.better===!0||C.name==="time"})},C.name)),(0,j.jsx)("th",{class:"grid-rest","aria-hidden":"true"})]})}),
(0,j.jsxs)("tbody",{children:[(0,j.jsx)("tr",{"aria-hidden":"true",class:"grid-space",style:{height:`${a.first*Zn}px`}}),n.slice(a.first,a.end).map((C,D)=>(0,j.jsx)(
Dr,{table:t,row:C,at:a.first+D,columns:r,selected:s.has(t.rows.number[C]),current:l===a.first+D,toggle:o},t.rows.number[C])),(0,j.jsx)("tr",{"aria-hidden":"true",
class:"grid-space",style:{height:`${(n.length-a.end)*Zn}px`}})]})]})})}var Dr=class extends Ko.Component{shouldComponentUpdate(t){return Object.keys(t).some(r=>t[r]!==
this.props[r])}render(){return vc(this.props)}};function vc(e){let{table:t,row:n}=e,r=t.rows.number[n],s=t.rows.pins[n]??[],o=()=>e.toggle(r);return(0,j.jsxs)("\
tr",{class:`${e.selected?"is-selected":""} ${e.current?"is-current":""}`,"aria-rowindex":e.at+2,"aria-selected":e.selected,children:[(0,j.jsxs)("th",{scope:"row",
class:"grid-first",children:[(0,j.jsx)("input",{type:"checkbox","aria-label":`Select run ${r}`,checked:e.selected,onChange:o}),(0,j.jsx)("a",{href:T(["run",r]),
children:r}),s.length>0&&(0,j.jsx)("span",{class:"badge pin",title:`pinned: ${s.join(", ")}`,children:(0,j.jsx)(y,{text:s[0]})})]}),e.columns.map(i=>(0,j.jsx)(Bo,
{column:i,value:i.values[n]},i.name)),(0,j.jsx)("td",{class:"grid-rest"})]})}function Ho(e){let t=Yn(e.sort,e.name),n=e.sort.findIndex(s=>s.replace(/^-/,"")===e.
name),r=e.better===!0?"more is better":e.better===!1?"less is better":"";return(0,j.jsxs)("button",{type:"button",class:"sort",title:[e.name,r,"click to sort, w\
ith shift by this too"].filter(Boolean).join("; "),onClick:s=>e.setSort(Vo(e.sort,e.name,e.down,s.shiftKey)),children:[(0,j.jsx)(y,{text:e.label}),(0,j.jsxs)("s\
pan",{class:"sort-sign","aria-hidden":"true",children:[t==="ascending"?"▲":t==="descending"?"▼":"",t!=="none"&&e.sort.length>1?n+1:""]})]})}var Qn=p(z(),1);var se=p(g(),1),zr=300;function _o(e){let{table:t,rows:n,chosen:r,set:s}=e,[o,i]=(0,Qn.useState)(""),a=(0,Qn.useMemo)(()=>{let u=[...Fs.filter(d=>d!=="number").
map(d=>({name:d,kind:"fact"})),...t.columns.filter(d=>d.kind==="metric"),...t.columns.filter(d=>d.kind==="parameter")].map(({name:d,kind:h})=>({name:d,kind:h,varies:dt(
ge(t,d)??[],n)===2}));return[...u.filter(d=>d.varies),...u.filter(d=>!d.varies)]},[t,n]),l=u=>u.name.toLowerCase().includes(o.toLowerCase()),c=a.filter(u=>!r.includes(
u.name)&&l(u)),m=(u,d)=>{let h=[...r];[h[u],h[u+d]]=[h[u+d],h[u]],s(h)};return(0,se.jsx)(St,{title:"Columns",close:e.close,children:(0,se.jsxs)("div",{class:"pi\
cker",children:[(0,se.jsx)("input",{class:"input",type:"search",placeholder:"Find a parameter, a metric or a fact","aria-label":"Find a column",value:o,onInput:u=>i(
u.currentTarget.value)}),(0,se.jsx)("ol",{class:"picker-list","aria-label":"Shown",children:r.map((u,d)=>(0,se.jsxs)("li",{hidden:!u.toLowerCase().includes(o.toLowerCase()),
children:[(0,se.jsxs)("label",{children:[(0,se.jsx)("input",{type:"checkbox",checked:!0,onChange:()=>s(r.filter(h=>h!==u))}),(0,se.jsx)(y,{text:u})]}),(0,se.jsx)(
"button",{type:"button",class:"button button-quiet button-small","aria-label":`${u}: to the left`,disabled:d===0,onClick:()=>m(d,-1),children:"↑"}),(0,se.jsx)(
"button",{type:"button",class:"button button-quiet button-small","aria-label":`${u}: to the right`,disabled:d===r.length-1,onClick:()=>m(d,1),children:"↓"})]},
u))}),(0,se.jsx)("ul",{class:"picker-list","aria-label":"Not shown",children:c.slice(0,zr).map(u=>(0,se.jsxs)("li",{children:[(0,se.jsxs)("label",{children:[(0,se.jsx)(
"input",{type:"checkbox",checked:!1,onChange:()=>s([...r,u.name])}),(0,se.jsx)(y,{text:u.name})]}),(0,se.jsxs)("span",{class:"dim",children:[u.kind,u.varies?"":
", the same in all"]})]},u.name))}),c.length>zr&&(0,se.jsxs)("p",{class:"muted",children:[c.length-zr," more: write a part of their names."]}),(0,se.jsxs)("div",
{class:"row",children:[(0,se.jsx)("button",{type:"button",class:"button",onClick:()=>s([]),children:"As usual"}),(0,se.jsx)("button",{type:"button",class:"butto\
n button-main",onClick:e.close,children:"Done"})]})]})})}var _=p(g(),1),Sc={pipeline:te(),where:te(),columns:De(),sort:De(),selected:vt()},kc=250;function Cc(e,t,n){let r=(0,oe.useRef)(null),s=(0,oe.useMemo)(()=>{try{
return{rows:Tt(e,n),problem:null}}catch(i){if(!(i instanceof Le))throw i;return{rows:r.current?.table===e?r.current.rows:Tt(e,""),problem:{message:i.message,position:i.
position}}}},[e,n]);return r.current={table:e,rows:s.rows},{rows:(0,oe.useMemo)(()=>t?s.rows.filter(i=>e.rows.pipeline[i]===t):s.rows,[s,t]),problem:s.problem}}
function $c(e,t){return(0,oe.useMemo)(()=>{let n;return()=>(n??={value:e()}).value},t)}function Tc(e){let{table:t}=e,[n,r]=Ee(Sc),[s,o]=(0,oe.useState)(n.where),
[i,a]=(0,oe.useState)(!1),[l,c]=(0,oe.useState)(!1),m=Xr(),u=Jo(),d=(0,oe.useRef)(n.where);(0,oe.useEffect)(()=>{if(s===d.current)return;let b=setTimeout(()=>{d.
current=s,r({where:s},{replace:!0})},kc);return()=>clearTimeout(b)},[s]),(0,oe.useEffect)(()=>{n.where!==d.current&&(d.current=n.where,o(n.where))},[n.where]);let{
rows:h,problem:k}=Cc(t,n.pipeline,s),v=(0,oe.useMemo)(()=>En(t,h,n.sort),[t,h,n.sort.join("\0")]),L=(0,oe.useMemo)(()=>h,[t,n.pipeline,n.where]),C=$c(()=>Xo(t,L,
14,u),[t,L,u]),D=n.columns.length?n.columns:C(),ie=(0,oe.useMemo)(()=>Fo(t,D,h),[t,D.join("\0"),h]),Q=(0,oe.useMemo)(()=>new Set(n.selected),[n.selected.join()]),
de=(0,oe.useRef)(n);de.current=n;let N=(0,oe.useCallback)(b=>{let R=de.current.selected;r({selected:R.includes(b)?R.filter(I=>I!==b):[...R,b]},{replace:!0})},[]),
pe=()=>{n.selected.length>1&&Ce(T(["compare"],{runs:n.selected}))};ye([{keys:"c",does:"Compare the selected runs",run:pe},{keys:"v",does:"Choose columns",run:()=>a(
!0)},{keys:"Escape",does:"Select nothing",run:()=>r({selected:[]},{replace:!0})}]);let G=(0,oe.useMemo)(()=>[...new Set(t.rows.pipeline)].sort(),[t]);return t.total?
(0,_.jsxs)("div",{class:"runs",children:[(0,_.jsxs)("div",{class:"runs-bar",children:[(0,_.jsx)("h1",{children:"Runs"}),(0,_.jsx)("span",{class:"muted",role:"st\
atus",children:h.length===t.total?Oe(h.length):`${Oe(h.length)} of ${Oe(t.total)}`}),G.length>1&&(0,_.jsxs)("select",{class:"input runs-pipeline","aria-label":"\
Pipeline",value:n.pipeline,onChange:b=>r({pipeline:b.currentTarget.value}),children:[(0,_.jsx)("option",{value:"",children:"all pipelines"}),G.map(b=>(0,_.jsx)(
"option",{value:b,children:b},b))]}),(0,_.jsx)(qn,{value:s,set:o,problem:k}),(0,_.jsxs)("div",{class:"view-actions",children:[(0,_.jsx)("button",{type:"button",
class:"button",onClick:()=>a(!0),children:"Columns"}),(0,_.jsx)("a",{class:"button",href:T(["sweep"],{pipeline:n.pipeline,where:n.where}),children:"Plot"})]})]}),
h.length?(0,_.jsx)(Wo,{table:t,order:v,columns:ie,sort:n.sort,setSort:b=>r({sort:b}),selected:Q,toggle:N,selectAll:b=>r({selected:b},{replace:!0})}):(0,_.jsx)(q,
{title:"No run is like that",children:(0,_.jsx)("button",{type:"button",class:"button",onClick:()=>{o(""),r({where:"",pipeline:""})},children:"Show all"})}),n.selected.
length>0&&(0,_.jsxs)("div",{class:"runs-selected",role:"region","aria-label":"Selected runs",children:[(0,_.jsxs)("span",{role:"status",children:[n.selected.length,
" selected"]}),(0,_.jsx)("button",{type:"button",class:"button button-main",disabled:n.selected.length<2,onClick:pe,children:"Compare"}),n.selected.length===1&&
m&&(0,_.jsx)("button",{type:"button",class:"button",onClick:()=>c(!0),children:"Pin"}),(0,_.jsx)("button",{type:"button",class:"button button-quiet",onClick:()=>r(
{selected:[]},{replace:!0}),children:"Clear"})]}),i&&(0,_.jsx)(_o,{table:t,rows:L,chosen:D,set:b=>r({columns:b},{replace:!0}),close:()=>a(!1)}),l&&m&&n.selected[0]!==
void 0&&(0,_.jsx)(Fr,{run:n.selected[0],csrf:m,close:()=>c(!1)})]}):(0,_.jsx)(q,{title:"Nothing has been built yet",children:(0,_.jsx)("code",{children:"stagedm\
l build PIPELINE"})})}function Ec(){return(0,_.jsx)(Y,{answer:be("runs"),what:"Reading runs",retry:()=>le("runs"),children:e=>(0,_.jsx)(Tc,{table:e})})}var Uo={
name:"runs",entry:{label:"Runs",key:"r"},title:()=>"Runs",component:Ec};var Br=p(z(),1);var nt=p(z(),1);function Mc(e,t){let n=e.reduce((o,i)=>o+i,0),r=Math.max(...e),s=Math.min(...e);return Math.max(t*t*r/(n*n),n*n/(t*t*s))}function Go(e,t,n,r){let s=e.map(h=>({item:h,
size:t(h)})).filter(h=>h.size>0);s.sort((h,k)=>k.size-h.size);let o=s.reduce((h,k)=>h+k.size,0),i=o>0?n*r/o:0,a=[],[l,c,m,u]=[0,0,n,r],d=0;for(;d<s.length;){let h=Math.
min(m,u),k=[],v=1/0;for(let ie=d;ie<s.length;ie++){let Q=[...k,(s[ie]?.size??0)*i],de=Mc(Q,h);if(k.length&&de>v)break;k.push(Q[Q.length-1]??0),v=de}let L=k.reduce(
(ie,Q)=>ie+Q,0),C=h>0?L/h:0,D=0;for(let ie of k){let Q=s[d++],de=C>0?ie/C:0;if(Q===void 0)break;a.push(m>=u?{item:Q.item,x:l,y:c+D,width:C,height:de}:{item:Q.item,
x:l+D,y:c,width:de,height:C}),D+=de}m>=u?[l,m]=[l+C,Math.max(0,m-C)]:[c,u]=[c+C,Math.max(0,u-C)]}return a}var At={stage:"outputs of stages",data:"data sets",wheel:"wheels",environment:"environments",source:"sources",other:"other"},Qe=e=>Object.hasOwn(At,e.kind)?e.kind:
"other";var et=p(g(),1),qo=120,Rc=6.6;function Oc(e){let t=[...e].sort((o,i)=>i.size-o.size),n=t.slice(0,qo).map(o=>({path:o.path,name:ue(o.name),size:o.size,kind:Qe(o)})),
r=t.slice(qo),s=r.reduce((o,i)=>o+i.size,0);return s>0&&n.push({path:"",name:`${r.length} others`,size:s,kind:"other"}),n}function Yo(e){let t=(0,nt.useRef)(null),
[n,r]=(0,nt.useState)(800);(0,nt.useLayoutEffect)(()=>{let i=t.current;if(!i)return;let a=()=>r(Math.max(200,i.clientWidth));a();let l=new ResizeObserver(a);return l.
observe(i),()=>l.disconnect()},[]);let s=n<600?300:280,o=(0,nt.useMemo)(()=>Go(Oc(e.paths),i=>i.size,n,s),[e.paths,n,s]);return(0,et.jsx)("div",{class:"areas",ref:t,
children:(0,et.jsx)("svg",{width:n,height:s,viewBox:`0 0 ${n} ${s}`,role:"img","aria-label":"Sizes of store paths, as areas; the table below says the same",children:o.
map(({item:i,x:a,y:l,width:c,height:m})=>{let u=Math.floor((c-12)/Rc),d=i.name.length<=u?i.name:u>4?`${i.name.slice(0,u-1)}…`:"";return(0,et.jsxs)("g",{class:`\
area kind-${i.kind}${i.path&&i.path===e.chosen?" area-chosen":""}`,transform:`translate(${a.toFixed(1)} ${l.toFixed(1)})`,onClick:()=>i.path&&e.choose(i.path),children:[
(0,et.jsx)("title",{children:`${i.name}: ${ee(i.size)}`}),(0,et.jsx)("rect",{width:Math.max(0,c-1.5),height:Math.max(0,m-1.5),rx:"3"}),m>22&&d&&(0,et.jsx)("text",
{x:"6",y:"16",children:d}),m>38&&u>6&&(0,et.jsx)("text",{class:"area-size",x:"6",y:"31",children:ee(i.size)})]},i.path||"others")})})})}var rt=p(z(),1);var M=p(g(),1),Zo=50,Jt=3,jr={name:{label:"Path",of:e=>e.name},kind:{label:"Kind",of:e=>Qe(e)},size:{label:"Size",of:e=>e.size,numeric:!0},closure:{label:"With \
all it needs",of:e=>e.closure,numeric:!0},roots:{label:"Kept by",of:e=>e.roots.length},runs:{label:"Runs",of:e=>e.runs.length,numeric:!0}};function Lc(e,t){let n=t.
startsWith("-"),r=(jr[t.replace(/^-/,"")]??jr.size).of,s=(o,i)=>{let[a,l]=[r(o),r(i)];return typeof a=="number"&&typeof l=="number"?a-l:String(a).localeCompare(
String(l))};return[...e].sort((o,i)=>(n?s(i,o):s(o,i))||o.path.localeCompare(i.path))}function Pc(e){let{roots:t}=e.path;return t.length?(0,M.jsxs)("span",{class:"\
links",children:[t.slice(0,Jt).map(n=>(0,M.jsx)("span",{class:"badge",title:n.name,children:n.kind==="run"?(0,M.jsxs)("a",{href:T(["run",n.name]),children:["run\
 ",n.name]}):(0,M.jsxs)(M.Fragment,{children:[(0,M.jsxs)("span",{class:"dim",children:[n.kind," "]}),(0,M.jsx)(y,{text:n.name})]})},`${n.kind}${n.name}`)),t.length>
Jt&&(0,M.jsxs)("span",{class:"dim",children:["and ",t.length-Jt," more"]})]}):(0,M.jsx)("span",{class:"status-warn",children:"nothing"})}function Nc(e){let{runs:t}=e;
return(0,M.jsxs)(M.Fragment,{children:[t.slice(0,Jt).map((n,r)=>(0,M.jsxs)(M.Fragment,{children:[r>0&&", ",(0,M.jsx)("a",{href:T(["run",n]),children:n},n)]})),t.
length>Jt&&(0,M.jsxs)("span",{class:"dim",children:[" and ",t.length-Jt," more"]})]})}function Qo(e){let{state:t,change:n}=e,[r,s]=(0,rt.useState)(Zo),o=(0,rt.useRef)(
null),i=(0,rt.useMemo)(()=>{let u=t.q.toLowerCase().split(/\s+/).filter(Boolean),d=h=>(!t.kind||Qe(h)===t.kind)&&u.every(k=>h.path.toLowerCase().includes(k));return Lc(
e.paths.filter(d),t.sort)},[e.paths,t.q,t.kind,t.sort]),a=t.path?i.findIndex(u=>u.path===t.path):-1,l=i.slice(0,Math.max(r,a+1));(0,rt.useEffect)(()=>{t.path&&o.
current?.scrollIntoView({block:"nearest"})},[t.path]);let c=t.sort.replace(/^-/,""),m=t.sort.startsWith("-");return(0,M.jsxs)("section",{class:"panel",children:[
(0,M.jsxs)("div",{class:"panel-head",children:[(0,M.jsxs)("h2",{children:["Paths ",(0,M.jsx)("span",{class:"count",children:i.length})]}),(0,M.jsx)("input",{type:"\
search",class:"input",placeholder:"Search paths","aria-label":"Search paths",spellcheck:!1,value:t.q,onInput:u=>n({q:u.currentTarget.value},{replace:!0})})]}),i.
length?(0,M.jsx)("div",{class:"scroll",tabIndex:0,role:"region","aria-label":"Paths",children:(0,M.jsxs)("table",{class:"table paths",children:[(0,M.jsx)("thead",
{children:(0,M.jsx)("tr",{children:Object.entries(jr).map(([u,{label:d,numeric:h}])=>(0,M.jsx)("th",{class:h?"num":"","aria-sort":u===c?m?"descending":"ascendin\
g":"none",children:(0,M.jsxs)("button",{type:"button",class:"sorter",onClick:()=>n({sort:u===c?m?u:`-${u}`:h?`-${u}`:u}),children:[d,(0,M.jsx)("span",{"aria-hid\
den":"true",children:u===c?m?" ↓":" ↑":""})]})},u))})}),(0,M.jsx)("tbody",{children:l.map(u=>{let d=u.path===t.path;return(0,M.jsxs)("tr",{class:d?"marked":
"",...d?{ref:o}:{},children:[(0,M.jsx)("td",{children:(0,M.jsxs)("span",{class:"path",children:[(0,M.jsx)(Fe,{path:u.path}),d&&(0,M.jsx)(_e,{text:u.path})]})}),
(0,M.jsx)("td",{class:"nowrap",children:At[Qe(u)]}),(0,M.jsx)("td",{class:"num nowrap",children:ee(u.size)}),(0,M.jsx)("td",{class:"num nowrap",children:ee(u.closure)}),
(0,M.jsx)("td",{children:(0,M.jsx)(Pc,{path:u})}),(0,M.jsx)("td",{class:"num",children:(0,M.jsx)(Nc,{runs:u.runs})})]},u.path)})})]})}):(0,M.jsx)(q,{title:"No p\
ath fits"}),l.length<i.length&&(0,M.jsx)("p",{class:"panel-body",children:(0,M.jsxs)("button",{type:"button",class:"button",onClick:()=>s(r+5*Zo),children:["Sho\
w more of ",i.length]})})]})}var w=p(g(),1),Ac={q:te(),kind:te(),sort:te("-size"),path:te()};function Jc(e){return e.reduce((t,n)=>t+n.size,0)}function Xc(e){let{store:t}=e,{frees:n,paths:r,
runs:s}=t.collection,o=t.pins.reduce((i,a)=>i+a.alone,0);return(0,w.jsxs)("dl",{class:"tiles",children:[(0,w.jsxs)("div",{children:[(0,w.jsx)("dt",{children:"In\
 the store"}),(0,w.jsx)("dd",{children:ee(t.total)}),(0,w.jsxs)("dd",{class:"dim",children:[t.paths.length," paths of this project's runs"]})]}),(0,w.jsxs)("div",
{children:[(0,w.jsx)("dt",{children:"A collection frees"}),(0,w.jsx)("dd",{children:ee(n)}),(0,w.jsxs)("dd",{class:"dim",children:[r," ",r===1?"path":"paths",s.
length>0&&`, of ${s.length} ${s.length===1?"run":"runs"}`]})]}),(0,w.jsxs)("div",{children:[(0,w.jsx)("dt",{children:"Pins"}),(0,w.jsx)("dd",{children:t.pins.length}),
(0,w.jsx)("dd",{class:"dim",children:t.pins.length>0?`they alone keep ${ee(o)}`:"nothing is pinned"})]})]})}function Fc(e){let t=We().value?.csrf??null,[n,r]=(0,Br.useState)(
null),[s,o]=(0,Br.useState)(""),{pins:i}=e.store,a=async l=>{if(t!==null){r(null);try{await sn("unpin",{name:l},t),o("")}catch(c){o(c instanceof Error?c.message:
String(c))}for(let c of["store","runs","run/","pipeline/"])le(c)}};return(0,w.jsxs)("section",{class:"panel panel-body",children:[(0,w.jsx)("h2",{children:"Pins"}),
s&&(0,w.jsx)("p",{class:"notice notice-bad",role:"alert",children:s}),i.length===0?(0,w.jsxs)("p",{class:"hint",children:["A pin keeps all of a run: ",(0,w.jsx)(
"code",{children:"stagedml pin NAME RUN"}),"."]}):(0,w.jsx)("div",{class:"scroll",tabIndex:0,role:"region","aria-label":"Pins",children:(0,w.jsxs)("table",{class:"\
table",children:[(0,w.jsx)("thead",{children:(0,w.jsxs)("tr",{children:[(0,w.jsx)("th",{children:"Name"}),(0,w.jsx)("th",{children:"Run"}),(0,w.jsx)("th",{class:"\
num",children:"Keeps"}),(0,w.jsx)("th",{class:"num",children:"Alone"}),(0,w.jsx)("th",{})]})}),(0,w.jsx)("tbody",{children:i.map(l=>(0,w.jsxs)("tr",{children:[(0,w.jsx)(
"td",{children:(0,w.jsx)(y,{text:l.name})}),(0,w.jsx)("td",{children:l.run===null?(0,w.jsx)("span",{class:"dim",children:"not in the ledger"}):(0,w.jsx)("a",{href:T(
["run",l.run]),children:l.run})}),(0,w.jsx)("td",{class:"num",children:ee(l.size)}),(0,w.jsx)("td",{class:"num",children:ee(l.alone)}),(0,w.jsx)("td",{class:"nu\
m",children:t!==null&&!he()&&(n===l.name?(0,w.jsxs)("span",{class:"sure",children:[(0,w.jsxs)("button",{type:"button",class:"button button-small button-bad",onClick:()=>a(
l.name),children:["Unpin ",ee(l.alone)]}),(0,w.jsx)("button",{type:"button",class:"button button-small",onClick:()=>r(null),children:"Keep"})]}):(0,w.jsx)("butt\
on",{type:"button",class:"button button-small","aria-label":`Unpin ${l.name}`,onClick:()=>r(l.name),children:"Unpin"}))})]},l.name))})]})})]})}function Ic(e){let{
frees:t,paths:n,runs:r}=e.store.collection,s=40;return(0,w.jsxs)("section",{class:"panel panel-body",children:[(0,w.jsx)("h2",{children:"Collection"}),n===0?(0,w.jsx)(
"p",{class:"hint",children:"Nothing: all that is there is of recent runs, or pinned."}):(0,w.jsxs)(w.Fragment,{children:[(0,w.jsxs)("p",{children:[ee(t)," in ",
n," ",n===1?"path":"paths"," are kept by nothing.",r.length>0&&" Something would go of these runs:"]}),r.length>0&&(0,w.jsxs)("p",{class:"links",children:[r.slice(
0,s).map(o=>(0,w.jsx)("a",{class:"chip",href:T(["run",o]),children:o},o)),r.length>s&&(0,w.jsxs)("span",{class:"dim",children:["and ",r.length-s," more"]})]}),!he()&&
(0,w.jsx)(Ct,{text:"stagedml gc --dry-run"})]})]})}function Vc(e){let{store:t}=e,[n,r]=Ee(Ac),s=Object.keys(At).map(o=>({kind:o,paths:t.paths.filter(i=>Qe(i)===
o)})).filter(({paths:o})=>o.length>0);return(0,w.jsxs)("div",{class:"store",children:[(0,w.jsx)("div",{class:"view-head",children:(0,w.jsx)("h1",{children:"Stor\
e"})}),t.error&&(0,w.jsx)("p",{class:"notice notice-bad",role:"alert",children:t.error}),(0,w.jsx)(Xc,{store:t}),(0,w.jsxs)("section",{class:"panel panel-body",
children:[(0,w.jsx)("h2",{children:"What takes space"}),(0,w.jsx)("div",{class:"chips",role:"group","aria-label":"Only one kind",children:s.map(({kind:o,paths:i})=>(0,w.jsxs)(
"button",{type:"button",class:"chip","aria-pressed":n.kind===o,onClick:()=>r({kind:n.kind===o?"":o,path:""}),children:[(0,w.jsx)("svg",{class:`kind kind-${o}`,viewBox:"\
0 0 10 10",width:"10",height:"10","aria-hidden":"true",children:(0,w.jsx)("rect",{width:"10",height:"10",rx:"2"})}),At[o]," ",(0,w.jsx)("span",{class:"count",children:ee(
Jc(i))})]},o))}),(0,w.jsx)(Yo,{paths:t.paths.filter(o=>!n.kind||Qe(o)===n.kind),chosen:n.path,choose:o=>r({path:o===n.path?"":o},{replace:!0})})]}),(0,w.jsxs)("\
div",{class:"store-pair",children:[(0,w.jsx)(Fc,{store:t}),(0,w.jsx)(Ic,{store:t})]}),(0,w.jsx)(Qo,{paths:t.paths,state:n,change:r})]})}function Dc(){let e=be("\
store");return(0,w.jsx)(Y,{answer:e,what:"Measuring the store",retry:()=>le("store"),children:t=>(0,w.jsx)(Vc,{store:t})})}var ei={name:"store",entry:{label:"St\
ore",key:"s"},title:()=>"Store",component:Dc};var Ve=p(z(),1);var Hr=p(z(),1);var zc=300,jc=2e3,tn=(e,t)=>`${Ie(e,24)}: ${Ie(W(t),40)}`;function ti(e,t,n,r,s){let o=hn(t.short+(t.kind==="metric"?gn(t):""),s);if(zt(n))return $t(e,{type:"ca\
tegory",data:hr(n),...o});let i=n.every(a=>typeof a!="number"||a>0);return $t(e,{type:r&&i?"log":"value",scale:!0,...o})}function ni(e,t){let n=e.points.map(c=>c.
x),r=e.points.map(c=>c.y),[s,o]=[zt(n),zt(r)],{color:i}=e,a=i?.values.filter(c=>c!==null)??[],l={symbolSize:13,itemStyle:{borderColor:t.text,borderWidth:2,opacity:1}};
return{...Dt(t,{trigger:"item",formatter:c=>Bc(e,c.dataIndex??-1)},a.length?{right:76}:{}),...i&&a.length?{visualMap:gr(t,i.axis,a,2)}:{},xAxis:ti(t,e.x,n,e.logX,
24),yAxis:ti(t,e.y,r,e.logY,46),series:[{type:"scatter",symbolSize:e.points.length>jc?4:8,itemStyle:{color:t.series[0],opacity:.7},emphasis:{itemStyle:{opacity:1,
borderColor:t.text,borderWidth:1.5}},cursor:"pointer",data:e.points.map((c,m)=>({value:[s?jt(c.x):c.x,o?jt(c.y):c.y,...a.length?[i.values[m]??"-"]:[]],...e.marked?.
has(c.run)?l:{}}))}]}}function Bc(e,t){let n=e.points[t];if(!n)return"";let r=[tn(e.x.short,n.x),tn(e.y.short,n.y)];return e.color&&r.push(tn(e.color.axis.short,
e.color.values[t])),r.push(...Object.entries(n.details??{}).map(([s,o])=>tn(s,o))),[Ie(n.label||`run ${n.run}`),...r.slice(0,lt)].join(`
`)}function ri(e,t,{narrow:n=!1,marked:r}={}){let s=e.columns.map((c,m)=>e.rows.map(u=>u.values[m]??null)),o=s.map(zt),i=e.columns.length-1,a=o[i]?[]:(s[i]??[]).
filter(c=>c!==null),l=e.rows.length>zc;return{...Dt(t,{trigger:"item",formatter:c=>Hc(e.columns,e.rows[c.dataIndex??-1])}),...a.length?{visualMap:{...gr(t,e.columns[i],
a,i),show:!1}}:{},parallel:{left:n?30:64,right:n?58:72,top:44,bottom:18,parallelAxisDefault:{nameLocation:"end",nameGap:18,nameTextStyle:{color:t.text,fontSize:12,
fontWeight:600},nameTruncate:{maxWidth:n?60:120},axisLine:{lineStyle:{color:t.muted}},axisTick:{lineStyle:{color:t.line}},axisLabel:{color:t.text,fontSize:11,formatter:fr,
textBorderColor:t.surface,textBorderWidth:3},areaSelectStyle:{color:t.accent,borderColor:t.accent,opacity:.25,width:18}}},parallelAxis:e.columns.map((c,m)=>{let u=Ie(
c.short,24)+(c.kind==="metric"?gn(c):"");return o[m]?{dim:m,name:u,type:"category",data:hr(s[m])}:{dim:m,name:u,type:bn(s[m])?"log":"value",scale:!0}}),series:[
{type:"parallel",smooth:.1,lineStyle:{width:1.5,opacity:l?.3:.65,color:t.series[0]},inactiveOpacity:.04,activeOpacity:l?.5:.9,emphasis:{lineStyle:{width:3,opacity:1}},
data:e.rows.map(c=>({value:c.values.map((m,u)=>m===null?"-":o[u]?jt(m):m),...r?.has(c.run)?{lineStyle:{width:3.5,opacity:1}}:{}}))}]}}function Hc(e,t){if(!t)return"";
let n=e.map((r,s)=>tn(r.short,t.values[s]));return[Ie(t.label||`run ${t.run}`),...n.slice(0,lt)].join(`
`)}var nn=p(g(),1),si=e=>e.label||`run ${e.run}`;function oi(e,t){let n=(0,Hr.useRef)({runs:e,open:t});return n.current={runs:e,open:t},r=>r.on("click",s=>{let o=n.
current.runs[s.dataIndex??-1];o&&n.current.open?.(o.run)})}function ii(e){let{x:t,y:n,points:r,color:s}=e,o=oi(r,e.open),i={logX:e.logX??!1,logY:e.logY??!1,...e.
marked?{marked:e.marked}:{}};return(0,nn.jsx)(Vt,{title:e.title,table:()=>({columns:["run",t.name,n.name,...s?[s.axis.name]:[]],rows:r.map((a,l)=>[si(a),W(a.x),
W(a.y),...s?[W(s.values[l])]:[]])}),children:(0,nn.jsx)(It,{height:e.height??400,label:`${n.name} over ${t.name} of ${r.length} runs`,follows:[t,n,r,i.logX,i.logY,
s,e.marked],ready:o,option:a=>ni({x:t,y:n,points:r,color:s,...i},a)})})}function ai(e){let{data:t}=e,n=oi(t.rows,e.open),r=(0,Hr.useRef)(e);r.current=e;let s=o=>{
n(o),o.on("axisareaselected",()=>{let{brushed:i,data:a}=r.current;i&&i(Kc(o,a.rows))})};return(0,nn.jsx)(Vt,{title:e.title,note:"drag along an axis to choose a \
part of it",table:()=>({columns:["run",...t.columns.map(o=>o.name)],rows:t.rows.map(o=>[si(o),...o.values.map(W)])}),children:(0,nn.jsx)(It,{height:e.height??400,
label:`${t.rows.length} runs over ${t.columns.map(o=>o.short).join(", ")}`,follows:[t,e.marked],ready:s,option:(o,i)=>ri(t,o,{narrow:i,...e.marked?{marked:e.marked}:
{}})})})}function Kc(e,t){let n=e.getModel(),r=!1;return n.eachComponent("parallelAxis",s=>{r||=!!s.activeIntervals?.length}),r?n.getSeriesByIndex(0).getRawIndicesByActiveState(
"active").flatMap(s=>t[s]?.run??[]):null}var re=p(g(),1),Kr=100;function li(e){let{table:t,rows:n,columns:r}=e,s=n.slice(0,Kr);return(0,re.jsxs)("section",{class:"panel",children:[(0,re.jsxs)("div",{class:"\
panel-head",children:[(0,re.jsxs)("h2",{children:["Runs by ",e.by.short]}),(0,re.jsxs)("span",{class:"muted",role:"status",children:[e.narrowed?`${Oe(n.length)}\
 that the axes leave`:Oe(n.length),n.length>Kr&&`, the first ${Kr}`]})]}),(0,re.jsx)("div",{class:"scroll",tabIndex:0,role:"region","aria-label":"Runs",children:(0,re.jsxs)(
"table",{class:"table",children:[(0,re.jsx)("thead",{children:(0,re.jsxs)("tr",{children:[(0,re.jsx)("th",{scope:"col",children:"Run"}),(0,re.jsx)("th",{scope:"\
col",children:"status"}),r.map(o=>(0,re.jsx)("th",{scope:"col",class:"num",children:(0,re.jsx)(y,{text:o.short,title:o.name})},o.name))]})}),(0,re.jsx)("tbody",
{children:s.map(o=>{let i=t.rows.number[o];return(0,re.jsxs)("tr",{class:e.selected.has(i)?"is-selected":"",children:[(0,re.jsxs)("th",{scope:"row",class:"nowra\
p",children:[(0,re.jsx)("input",{type:"checkbox","aria-label":`Select run ${i}`,checked:e.selected.has(i),onChange:()=>e.toggle(i)})," ",(0,re.jsx)("a",{href:T(
["run",i]),children:i})]}),(0,re.jsx)("td",{children:(0,re.jsx)(Z,{status:t.rows.status[o]})}),r.map(a=>(0,re.jsx)("td",{class:"num",children:(0,re.jsx)(y,{text:W(
ge(t,a.name)?.[o])})},a.name))]},i)})})]})})]})}var P=p(g(),1),Wc={pipeline:te(),where:te(),x:te(),y:te(),color:te(),axes:De(),scale:Te("auto","log","linear"),logy:Te("auto","log","linear"),selected:vt()},er="\
*",Wr=2e3,_c=7,tr=e=>e==null?null:typeof e=="object"?JSON.stringify(e):e;function Uc(e,t,n){let r=s=>t===er?s:s.filter(o=>e.rows.pipeline[o]===t);try{return{rows:r(
Tt(e,n)),problem:null}}catch(s){if(!(s instanceof Le))throw s;return{rows:r(Tt(e,"")),problem:{message:s.message,position:s.position}}}}function _r(e){return(0,P.jsxs)(
"label",{class:"field",children:[e.label,(0,P.jsxs)("select",{class:"input sweep-select",value:e.value,onChange:t=>e.set(t.currentTarget.value),children:[e.none!==
void 0&&(0,P.jsx)("option",{value:"",children:e.none}),e.options.map(t=>(0,P.jsx)("option",{value:t.name,children:t.name},t.name))]})]})}function Gc(e,t,n){return(0,Ve.useMemo)(
()=>{let r=new Map(e.columns.map(k=>[k.name,k])),s=Kt(e,t,24),o=k=>t.some(v=>tr(ge(e,k)?.[v])!==null),i=e.columns.filter(k=>k.kind!=="run"&&o(k.name)),a=s.filter(
k=>k.kind==="metric"),l=s.filter(k=>k.kind==="parameter"),c=r.get(n.y)??a[0]??i.find(k=>k.kind==="metric"),m=r.get(n.x)??l[0]??a.find(k=>k!==c),u=r.get(n.color),
d=n.axes.flatMap(k=>r.get(k)??[]),h=d.length>1?d:[...l.slice(0,_c-1),...c?[c]:[]];return{x:m,y:c,color:u,axes:h,options:i,varied:s}},[e,t,n.x,n.y,n.color,n.axes.
join("\0")])}function qc(e){let{table:t,rows:n,state:r,set:s}=e,{x:o,y:i,color:a,axes:l,options:c,varied:m}=Gc(t,n,r),[u,d]=(0,Ve.useState)(null),h=(0,Ve.useMemo)(
()=>new Set(r.selected),[r.selected.join()]),k=(0,Ve.useMemo)(()=>{if(!o||!i)return[];let[N,pe]=[ge(t,o.name),ge(t,i.name)],G=u&&new Set(u);return n.flatMap(b=>{
let R={x:tr(N[b]),y:tr(pe[b])},I=t.rows.number[b];return R.x===null||R.y===null||G&&!G.has(I)?[]:[{row:b,run:I,label:`run ${I}`,...R,details:{}}]})},[t,n,o,i,u]),
v=(0,Ve.useMemo)(()=>{if(!a)return;let N=ge(t,a.name);return{axis:a,values:k.map(({row:pe})=>{let G=N[pe];return typeof G=="number"?G:null})}},[t,k,a]),L=(0,Ve.useMemo)(
()=>{let N=l.map(G=>ge(t,G.name)),pe=n.slice(0,Wr).map(G=>({run:t.rows.number[G],label:`run ${t.rows.number[G]}`,values:N.map(b=>tr(b[G]))}));return{columns:l,rows:pe.
filter(G=>G.values.some(b=>b!==null))}},[t,n,l]),C=(0,Ve.useMemo)(()=>{let N=u&&new Set(u),pe=n.filter(G=>!N||N.has(t.rows.number[G]));return i?En(t,pe,[i.larger_is_better===
!1?i.name:`-${i.name}`]):pe},[t,n,u,i]);if(!o||!i)return(0,P.jsx)(q,{title:"These runs do not differ in anything that could be plotted",children:"Build a pipeli\
ne several times with other parameters: stagedml build NAME --sweep epochs=5,10,20"});let D=(N,pe,G)=>N==="auto"?G==="parameter"&&bn(pe):N==="log",ie=D(r.scale,
k.map(N=>N.x),o.kind),Q=D(r.logy,k.map(N=>N.y),i.kind),de=N=>s({selected:h.has(N)?r.selected.filter(pe=>pe!==N):[...r.selected,N]},{replace:!0});return(0,P.jsxs)(
"div",{class:"stack",children:[(0,P.jsxs)("div",{class:"chart-bar",children:[(0,P.jsx)(_r,{label:"x",value:o.name,options:c,set:N=>s({x:N})}),(0,P.jsx)(_r,{label:"\
y",value:i.name,options:c,set:N=>s({y:N})}),(0,P.jsx)(_r,{label:"colour",value:a?.name??"",options:c,none:"one for all",set:N=>s({color:N})}),(0,P.jsx)(wn,{label:"\
log x",log:ie,set:N=>s({scale:N?"log":"linear"})}),(0,P.jsx)(wn,{label:"log y",log:Q,set:N=>s({logy:N?"log":"linear"})})]}),(0,P.jsxs)("div",{class:"sweep-chart\
s",children:[(0,P.jsx)(ai,{title:"All parameters at once",data:L,marked:h,brushed:d,open:de,height:380}),(0,P.jsx)(ii,{title:`${i.short} over ${o.short}`,x:o,y:i,
points:k,logX:ie,logY:Q,color:v,marked:h,open:de,height:380})]}),(0,P.jsxs)("fieldset",{class:"sweep-axes",children:[(0,P.jsx)("legend",{class:"muted",children:"\
Axes"}),m.map(N=>{let pe=l.includes(N);return(0,P.jsxs)("label",{class:"field",children:[(0,P.jsx)("input",{type:"checkbox",checked:pe,onChange:()=>s({axes:(pe?
l.filter(G=>G!==N):[...l,N]).map(G=>G.name)})}),(0,P.jsx)(y,{text:N.short,title:N.name})]},N.name)})]}),n.length>Wr&&(0,P.jsxs)("p",{class:"muted",children:["Li\
nes are of the newest ",Oe(Wr)," runs; points are of all."]}),(0,P.jsx)(li,{table:t,rows:C,columns:l.includes(i)?l:[...l,i],by:i,selected:h,toggle:de,narrowed:u!==
null})]})}function Yc(e){let{table:t}=e,[n,r]=Ee(Wc),s=n.pipeline||(t.rows.pipeline[0]??er),{rows:o,problem:i}=(0,Ve.useMemo)(()=>Uc(t,s,n.where),[t,s,n.where]),
a=(0,Ve.useMemo)(()=>[...new Set(t.rows.pipeline)].sort(),[t]),l=()=>{n.selected.length>1&&Ce(T(["compare"],{runs:n.selected}))};return ye([{keys:"c",does:"Comp\
are the selected runs",run:l},{keys:"Escape",does:"Select nothing",run:()=>r({selected:[]},{replace:!0})}]),t.total?(0,P.jsxs)(P.Fragment,{children:[(0,P.jsxs)(
"div",{class:"view-head",children:[(0,P.jsx)("h1",{children:"Sweep"}),(0,P.jsxs)("select",{class:"input","aria-label":"Pipeline",value:s,onChange:c=>r({pipeline:c.
currentTarget.value,x:"",y:"",color:"",axes:[],selected:[]}),children:[a.map(c=>(0,P.jsx)("option",{value:c,children:c},c)),(0,P.jsx)("option",{value:er,children:"\
all pipelines"})]}),(0,P.jsxs)("span",{class:"muted",role:"status",children:[Oe(o.length)," runs"]}),(0,P.jsx)(qn,{value:n.where,set:c=>r({where:c},{replace:!0}),
problem:i}),(0,P.jsxs)("div",{class:"view-actions",children:[(0,P.jsxs)("button",{type:"button",class:"button",disabled:n.selected.length<2,onClick:l,children:[
"Compare",n.selected.length>1?` ${n.selected.length}`:""]}),(0,P.jsx)("a",{class:"button",href:T(["runs"],{pipeline:s===er?"":s,where:n.where,selected:n.selected}),
children:"Table"})]})]}),o.length?(0,P.jsx)(qc,{table:t,rows:o,state:n,set:r},s):(0,P.jsx)(q,{title:"No run is like that"})]}):(0,P.jsx)(q,{title:"Nothing has b\
een built yet"})}function Zc(){return(0,P.jsx)(Y,{answer:be("runs"),what:"Reading runs",retry:()=>le("runs"),children:e=>(0,P.jsx)(Yc,{table:e})})}var ci={name:"\
sweep",entry:{label:"Sweeps",key:"w"},title:()=>"Sweep",component:Zc};var nr=[Mo,Uo,ci,ei,So,No,js];var X=p(g(),1),Ur="pipelines",Gr=class extends rr.Component{state={error:null};static getDerivedStateFromError(t){return{error:t instanceof Error?t:new Error(String(
t))}}render(){let{error:t}=this.state;return t?(0,X.jsx)(dr,{error:t,retry:()=>this.setState({error:null})}):this.props.children}},ui={system:{next:"light",says:"\
as the system is",sign:"◐"},light:{next:"dark",says:"light",sign:"○"},dark:{next:"system",says:"dark",sign:"●"}};function Qc(){let{theme:e}=pn(),{next:t,says:n,
sign:r}=ui[e];return(0,X.jsx)("button",{type:"button",class:"button button-quiet theme",title:`Colours: ${n}`,"aria-label":`Colours: ${n}. Make them: ${ui[t].says}`,
onClick:()=>hs(t),children:(0,X.jsx)("span",{"aria-hidden":"true",children:r})})}function eu(e){let t=We().value,n=e.view?.under??e.view?.name;return(0,X.jsxs)(
"header",{class:"top",children:[(0,X.jsx)("a",{class:"skip",href:"#content",onClick:r=>{r.preventDefault(),document.getElementById("content")?.focus()},children:"\
Skip to content"}),(0,X.jsxs)("a",{class:"brand",href:T([Ur]),title:t?.root??"",children:[(0,X.jsxs)("svg",{viewBox:"0 0 16 16",width:"18",height:"18","aria-hid\
den":"true",children:[(0,X.jsx)("path",{d:"M2.5 4h4.5v4h6.5M7 8v5",fill:"none",stroke:"currentColor","stroke-width":"1.6"}),(0,X.jsx)("circle",{cx:"2.5",cy:"4",
r:"2.2",fill:"currentColor"}),(0,X.jsx)("circle",{cx:"13.5",cy:"8",r:"2.2",fill:"currentColor"}),(0,X.jsx)("circle",{cx:"7",cy:"13",r:"2.2",fill:"currentColor"})]}),
(0,X.jsx)(y,{text:t?.name??"StagedML"})]}),(0,X.jsx)("nav",{class:"nav","aria-label":"Views",children:nr.filter(r=>r.entry).map(r=>(0,X.jsx)("a",{href:T([r.name]),
...r.name===n?{"aria-current":"page"}:{},children:r.entry.label},r.name))}),(0,X.jsxs)("div",{class:"top-end",children:[he()&&(0,X.jsxs)("span",{class:"badge sn\
apshot",title:`A snapshot of ${Ne(t?.generated)}: it does not change`,children:["snapshot",(0,X.jsxs)("span",{class:"wide",children:[" of ",Ne(t?.generated)]})]}),
(0,X.jsx)(Qc,{}),(0,X.jsx)("button",{type:"button",class:"button button-quiet keys-button",title:"Keys (?)","aria-label":"Keys",onClick:e.help,children:(0,X.jsx)(
"span",{"aria-hidden":"true",children:"?"})})]})]})}function tu(e){let t=(0,He.useMemo)(os,[]);return(0,X.jsx)(St,{title:"Keys",close:e.close,children:(0,X.jsx)(
"dl",{class:"keys",children:t.map(n=>(0,X.jsxs)("div",{children:[(0,X.jsx)("dt",{children:n.keys.split(" ").map(r=>(0,X.jsx)("kbd",{children:r==="Escape"?"Esc":
r},r))}),(0,X.jsx)("dd",{children:n.does})]},n.keys))})})}function nu(){let e=lr(),[t,n]=(0,He.useState)(!1),r=(0,He.useRef)(null),[s=Ur,...o]=e.path,i=nr.find(
d=>d.name===s),a=[s,...o].join("/"),l=We().value?.name,c=i?i.title(o):"Not found";(0,He.useEffect)(()=>{document.title=l?`${c} · ${l}`:c},[c,l]);let m=(0,He.useRef)(
!0);(0,He.useEffect)(()=>{m.current||(window.scrollTo(0,0),r.current?.focus({preventScroll:!0})),m.current=!1},[a]);let u=nr.flatMap(d=>d.entry?[{keys:`g ${d.entry.
key}`,does:`Go to ${d.entry.label.toLowerCase()}`,run:()=>Ce(T([d.name]))}]:[]);return ye([{keys:"?",does:"Show the keys",run:()=>n(!0)},...u]),(0,X.jsxs)(X.Fragment,
{children:[(0,X.jsx)(eu,{view:i,help:()=>n(!0)}),(0,X.jsx)("main",{id:"content",ref:r,tabIndex:-1,children:i?(0,X.jsx)(Gr,{children:(0,X.jsx)(i.component,{path:o})},
a):(0,X.jsx)(q,{title:"There is no such view",children:(0,X.jsx)("a",{href:T([Ur]),children:"Pipelines"})})}),t&&(0,X.jsx)(tu,{close:()=>n(!1)})]})}fs();(0,rr.render)(
(0,X.jsx)(nu,{}),document.getElementById("root"));})();
