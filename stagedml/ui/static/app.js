"use strict";(()=>{var yi=Object.create;var es=Object.defineProperty;var wi=Object.getOwnPropertyDescriptor;var xi=Object.getOwnPropertyNames;var vi=Object.getPrototypeOf,Si=Object.prototype.hasOwnProperty;var bt=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var ki=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of xi(t))!Si.call(e,s)&&s!==n&&es(e,s,{get:()=>t[s],enumerable:!(r=wi(t,s))||r.enumerable});
return e};var p=(e,t,n)=>(n=e!=null?yi(vi(e)):{},ki(t||!e||!e.__esModule?es(n,"default",{value:e,enumerable:!0}):n,e));var ar=bt((gu,ts)=>{ts.exports=globalThis.stagedmlVendor.preact});var D=bt((bu,ns)=>{ns.exports=globalThis.stagedmlVendor["preact/hooks"]});var g=bt((ku,xs)=>{xs.exports=globalThis.stagedmlVendor["preact/jsx-runtime"]});var ks=bt((Nu,Ss)=>{Ss.exports=globalThis.stagedmlVendor["vendor/echarts"]});var Qs=bt((Um,Zs)=>{Zs.exports=globalThis.stagedmlVendor["@dagrejs/dagre"]});var _o=bt((ff,Ko)=>{Ko.exports=globalThis.stagedmlVendor["@tanstack/virtual-core"]});var ir=p(ar(),1),We=p(D(),1);var on=p(D(),1),Ft=class extends Error{constructor(n,r){super(n);this.status=r}status},Ci=()=>document.querySelector('meta[name="stagedml-mode"]')?.content,he=()=>Ci()===
"static";function ss(e,t={}){let n=`api/${e.split("/").map(encodeURIComponent).join("/")}`;if(he())return`${n}.json`;let r=Object.entries(t).filter(([,s])=>s!==
void 0);return r.length?`${n}?${new URLSearchParams(r.map(([s,o])=>[s,String(o)])).toString()}`:n}function yt(e,t){return["files",e.slice(e.lastIndexOf("/")+1),
...t.split("/")].map(encodeURIComponent).join("/")}async function $i(e){let t=await e.text();try{let{error:n,hint:r}=JSON.parse(t);if(typeof n=="string")return typeof r==
"string"?`${n}
${r}`:n}catch{}return e.status===401||e.status===403?"This address is not open to you. Open the one that `stagedml ui` has printed.":e.status===404?he()?"This s\
napshot does not hold that.":"There is no such thing here.":`The server answered ${e.status} ${e.statusText}.`}async function lr(e,t){let n;try{n=await fetch(e,
{credentials:"same-origin",...t})}catch{throw new Ft("Nothing answers. Does `stagedml ui` still run?",0)}if(!n.ok)throw new Ft(await $i(n),n.status);return n}function Ei(e){
return new Promise((t,n)=>{let r=document.createElement("script"),s=()=>n(new Ft("This snapshot does not hold that.",404));r.src=ss(e).replace(/on$/,""),r.onload=
()=>{let o=globalThis.stagedmlData;r.remove(),o&&e in o?t(o[e]):s()},r.onerror=s,document.head.append(r)})}async function wt(e,t={}){return he()&&location.protocol===
"file:"?Ei(e):await(await lr(ss(e,t))).json()}async function xt(e){return await(await lr(e)).text()}async function an(e,t,n){await lr(`api/${e}`,{method:"POST",
headers:{"Content-Type":"application/json","X-CSRF-Token":n},body:JSON.stringify(t)})}var Ti=64,Ke=new Map;function rs(e){for(let t of e.used)t()}function os(e,t){
let n=++t.asked,r=()=>Ke.get(e)!==t||t.asked!==n;t.load().then(s=>{r()||(t.answer={state:"there",value:s},rs(t))},s=>{if(r())return;let o=t.answer.value,i=s instanceof
Error?s:new Error(String(s));t.answer={state:"failed",error:i,...o===void 0?{}:{value:o}},rs(t)})}function Mi(e,t){let n=Ke.get(e);if(!n){for(let[r,{used:s}]of Ke){
if(Ke.size<Ti)break;s.size||Ke.delete(r)}n={answer:{state:"loading"},load:t,used:new Set,asked:0},Ke.set(e,n),os(e,n)}return n}function Pe(e,t){let[,n]=(0,on.useReducer)(
o=>o+1,0),r=Mi(e,t),s=r.answer;return(0,on.useEffect)(()=>{let o=()=>n();return r.used.add(o),(Ke.get(e)!==r||r.answer!==s)&&n(),()=>{r.used.delete(o)}},[r]),r.
answer}function be(e,t={}){return Pe(`${e}?${JSON.stringify(t)}`,()=>wt(e,t))}function ue(e){for(let[t,n]of Ke)t.startsWith(e)&&(n.used.size?os(t,n):Ke.delete(t))}
var _e=()=>be("project");function q(e,t=5){if(!Number.isFinite(e))return Number.isNaN(e)?"nan":e<0?"−inf":"inf";let n=Math.abs(e),r;return Number.isInteger(e)&&n<1e9?r=String(e+0):n!==
0&&(n<1e-4||n>=1e9)?r=e.toExponential(Math.max(0,t-1)).replace(/\.?0+e/,"e").replace("e+","e"):n>=10**t?r=String(Math.round(e)):(r=e.toPrecision(t),r.includes("\
.")&&(r=r.replace(/\.?0+$/,"")),r.includes("e")&&(r=String(Number(r)))),r.replaceAll("-","−")}function De(e,t,n=5){return/(^|[._])bytes$/.test(e)?U(t):/(^|[._])seconds$/.
test(e)?le(t):q(t,n)}var Oe=e=>String(e).replace(/\B(?=(\d{3})+$)/g," ");function K(e){return e==null?"":typeof e=="number"?q(e):typeof e=="string"?e:typeof e==
"boolean"?e?"true":"false":JSON.stringify(e)}function is(e){if(e===0)return"0";let t=q(e,3);return e>0?`+${t}`:t}function cn(e){let t=e*100,n=Math.abs(t);if(!Number.
isFinite(t))return"";let r=n>=100?t.toFixed(0):n>=10?t.toFixed(1):t.toFixed(2);return`${t>0?"+":""}${r.replace("-","−")} %`}function le(e){if(e==null||!Number.
isFinite(e))return"";if(e<0)return"0 s";if(e<.0995)return`${Math.round(e*1e3)} ms`;if(e<9.95)return`${e.toFixed(1)} s`;let t=Math.round(e);if(t<60)return`${t} s`;
let n=[[86400,"d"],[3600,"h"],[60,"min"],[1,"s"]],r=n.findIndex(([m])=>t>=m),[s,o]=n[r],[i,a]=n[r+1],l=Math.round(t/i)*i;if(r>0&&l>=n[r-1][0])return le(l);let c=Math.
round(l%s/i);return`${Math.floor(l/s)} ${o}${c?` ${c} ${a}`:""}`}function U(e){if(e==null||!Number.isFinite(e))return"";let t=["B","kB","MB","GB","TB","PB"],n=e,
r=0;for(;n>=999.5&&r<t.length-1;)n/=1e3,r+=1;return`${r===0||n>=99.5?Math.round(n):n.toPrecision(n>=9.95?3:2)} ${t[r]}`}var ln=e=>String(e).padStart(2,"0");function Ne(e){
if(!e)return"";let t=new Date(e);return Number.isNaN(t.getTime())?e:`${t.getFullYear()}-${ln(t.getMonth()+1)}-${ln(t.getDate())} ${ln(t.getHours())}:${ln(t.getMinutes())}`}
function as(e,t=Date.now()){if(!e)return"";let n=new Date(e).getTime();if(Number.isNaN(n))return e;let r=(t-n)/1e3,s=(o,i)=>`${o} ${i}${o===1||i==="min"?"":"s"}\
 ago`;return r<-60?Ne(e):r<60?"just now":r<3600?s(Math.floor(r/60),"min"):r<86400?s(Math.floor(r/3600),"hour"):r<86400*30?s(Math.floor(r/86400),"day"):Ne(e).slice(
0,10)}var vt=e=>(e??"").slice(0,8);var ls=p(D(),1),Ri=900,mn=new Set,un,Oi=e=>e instanceof HTMLElement&&(e.isContentEditable||e.matches("textarea, select, input:not([type=checkbox], [type=radio])"));
function Li(e){if(e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey||document.querySelector("dialog:modal"))return;let t=Oi(e.target),n=e.timeStamp,r=un&&n-un.
time<Ri?`${un.key} ${e.key}`:void 0,o=[...mn].reverse().flat().filter(a=>!t||a.always),i=r&&o.find(a=>a.keys===r)||o.find(a=>a.keys===e.key);un=!t&&!i&&e.key.length===
1?{key:e.key,time:n}:void 0,i&&(e.preventDefault(),i.run(e))}typeof document<"u"&&document.addEventListener("keydown",Li);function ye(e){(0,ls.useEffect)(()=>(mn.
add(e),()=>{mn.delete(e)}))}function cs(){let e=new Map;for(let t of[...mn].flat())e.set(t.keys,t);return[...e.values()]}var dn=p(D(),1),Pi=e=>{try{return decodeURIComponent(e)}catch{return e}};function Ni(e){let t=e.replace(/^#?\/?/,""),n=t.indexOf("?");return{path:(n<0?t:t.slice(
0,n)).split("/").filter(Boolean).map(Pi),query:new URLSearchParams(n<0?"":t.slice(n+1))}}var us=e=>encodeURIComponent(e).replace(/%(20|2C|2F|3A|3D|40)/g,(t,n)=>n===
"20"?"+":decodeURIComponent(t));function Ai(e){return e==null||e===""||e===!1?null:e===!0?"1":Array.isArray(e)?e.length?e.map(t=>us(String(t).replace(/[\\,]/g,"\
\\$&"))).join(","):null:us(String(e))}function T(e,t={}){let n=Object.entries(t).flatMap(([s,o])=>{let i=Ai(o);return i===null?[]:[`${encodeURIComponent(s)}=${i}`]});
return`#/${e.map(s=>encodeURIComponent(String(s))).join("/")}${n.length?`?${n.join("&")}`:""}`}function ds(e){if(!e)return[];let t=[""];for(let n=0;n<e.length;n++)
e[n]===","?t.push(""):t[t.length-1]+=e[n]==="\\"&&n+1<e.length?e[++n]:e[n];return t}var ne=(e="")=>({read:t=>t??e,write:t=>t===e?null:t}),pn=()=>({read:e=>e==="\
1",write:e=>e||null}),Te=(e,...t)=>({read:n=>[e,...t].find(r=>r===n)??e,write:n=>n===e?null:n}),ze=()=>({read:ds,write:e=>e}),St=()=>({read:e=>[...new Set(ds(e).
map(Number))].filter(t=>Number.isInteger(t)&&t>0),write:e=>e}),ps=(e,t=-1/0,n=1/0)=>({read:r=>{let s=r===null||r===""?e:Number(r);return Number.isFinite(s)?Math.
min(n,Math.max(t,s)):e},write:r=>r===e?null:r});function ms(e,t){let n=Object.keys(e);return Object.fromEntries(n.map(r=>[r,e[r].read(t.get(r))]))}function Ji(e,t){
let n=Object.keys(e);return Object.fromEntries(n.map(r=>[r,e[r].write(t[r])]))}var cr=new Set,ur;function fs(){ur=void 0;for(let e of[...cr])e()}typeof window<"\
u"&&window.addEventListener("hashchange",fs);var hs=()=>ur??=Ni(location.hash);function $e(e,{replace:t=!1}={}){e!==location.hash&&(t?(history.replaceState(null,
"",e),fs()):(location.hash=e,ur=void 0))}function mr(){let[,e]=(0,dn.useReducer)(t=>t+1,0);return(0,dn.useEffect)(()=>{let t=()=>e();return cr.add(t),()=>{cr.delete(
t)}},[]),hs()}function Me(e){let{query:t}=mr(),n=(r,s={})=>{let o=hs(),i={...ms(e,o.query),...r},a=[...o.query].filter(([l])=>!(l in e));$e(T(o.path,{...Object.
fromEntries(a),...Ji(e,i)}),s)};return[ms(e,t),n]}var fn=p(D(),1),dr="stagedml-theme",pr=new Set,gs=()=>window.matchMedia("(prefers-color-scheme: dark)");function Xi(){try{let e=localStorage.getItem(dr);return e===
"light"||e==="dark"?e:"system"}catch{return"system"}}var It="system",bs=()=>It==="dark"||It==="system"&&gs().matches;function fr(){document.documentElement.dataset.
theme=bs()?"dark":"light";for(let e of[...pr])e()}function ys(){It=Xi(),gs().addEventListener("change",fr),fr()}function ws(e){It=e;try{e==="system"?localStorage.
removeItem(dr):localStorage.setItem(dr,e)}catch{}fr()}function hn(){let[,e]=(0,fn.useReducer)(t=>t+1,0);return(0,fn.useEffect)(()=>{let t=()=>e();return pr.add(
t),()=>{pr.delete(t)}},[]),{theme:It,dark:bs()}}var gn=p(D(),1),at=p(g(),1);function kt(e){let t=(0,gn.useRef)(null);return(0,gn.useEffect)(()=>{let n=t.current;return n.showModal(),()=>n.close()},[]),(0,at.jsx)(
"dialog",{ref:t,class:"dialog","aria-label":e.title,onCancel:n=>{n.preventDefault(),e.close()},onClick:n=>{n.target===t.current&&e.close()},children:(0,at.jsxs)(
"div",{class:"dialog-inside",children:[(0,at.jsxs)("header",{class:"dialog-head",children:[(0,at.jsx)("h2",{children:e.title}),(0,at.jsx)("button",{type:"button",
class:"button button-quiet",onClick:e.close,"aria-label":"Close",children:"✕"})]}),e.children]})})}var we=p(g(),1);function Y(e){return(0,we.jsxs)("div",{class:"state",children:[(0,we.jsx)("p",{class:"state-title",children:e.title}),e.children&&(0,we.jsx)("di\
v",{class:"state-text",children:e.children})]})}function Fi(e){return(0,we.jsxs)("div",{class:"state state-loading",role:"status",children:[(0,we.jsx)("span",{class:"\
spinner","aria-hidden":"true"}),(0,we.jsx)("span",{children:e.what??"Loading"})]})}function hr(e){return(0,we.jsxs)("div",{class:"state state-failed",role:"aler\
t",children:[(0,we.jsx)("p",{class:"state-title",children:"This cannot be shown"}),(0,we.jsx)("p",{class:"state-text",children:e.error.message}),e.retry&&(0,we.jsx)(
"button",{type:"button",class:"button",onClick:e.retry,children:"Try again"})]})}function Z(e){let{answer:t}=e;return t.value!==void 0?(0,we.jsxs)(we.Fragment,{
children:[t.state==="failed"&&(0,we.jsxs)("p",{class:"notice notice-bad",role:"alert",children:["What follows may be old: ",t.error.message]}),e.children(t.value)]}):
t.state==="failed"?(0,we.jsx)(hr,{error:t.error,...e.retry?{retry:e.retry}:{}}):(0,we.jsx)(Fi,{...e.what?{what:e.what}:{}})}var Ct=p(D(),1);var Ii=/\x1b\[[0-9;:?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,oe=e=>e.replace(Ii,""),Ce=(e,t)=>e.
length>t?`${e.slice(0,t-1)}…`:e;var Ee=p(g(),1),vs=400,Vi=2e3;function y(e){let t=oe(e.text);return(0,Ee.jsx)("bdi",{class:`name ${e.class??""}`,title:Ce(e.title??t,Vi),children:Ce(t,vs)})}function Fe(e){
let t=/^(.*\/)([a-z0-9]{32})-(.*)$/.exec(e.path);return t?(0,Ee.jsxs)("bdi",{class:"name mono",title:e.path,children:[(0,Ee.jsxs)("span",{class:"dim",children:[
t[2].slice(0,7),"…-"]}),Ce(oe(t[3]),vs)]}):(0,Ee.jsx)(y,{text:e.path,class:"mono"})}function lt(e){return e.time?(0,Ee.jsx)("time",{dateTime:e.time,title:`${Ne(
e.time)} (${e.time})`,class:"nowrap",children:e.ago?as(e.time):Ne(e.time)}):null}async function Di(e){try{return await navigator.clipboard.writeText(e),!0}catch{
let t=document.createElement("textarea");t.value=e,t.className="offscreen",document.body.append(t),t.select();let n=document.execCommand("copy");return t.remove(),
n}}function Ue(e){let[t,n]=(0,Ct.useState)(""),r=(0,Ct.useRef)(void 0);return(0,Ct.useEffect)(()=>()=>clearTimeout(r.current),[]),(0,Ee.jsx)("button",{type:"but\
ton",class:"button button-small",onClick:async()=>{n(await Di(e.text)?"Copied":"Select and copy it by hand"),clearTimeout(r.current),r.current=setTimeout(()=>n(
""),1600)},"aria-live":"polite",children:t||e.label||"Copy"})}function $t(e){return(0,Ee.jsxs)("div",{class:"command",children:[(0,Ee.jsx)("code",{tabIndex:0,children:e.
text}),(0,Ee.jsx)(Ue,{text:e.text})]})}function ct(e){return(0,Ee.jsx)("dl",{class:"facts",children:e.children})}function B(e){return e.children===null||e.children===
void 0||e.children===""?null:(0,Ee.jsxs)("div",{children:[(0,Ee.jsx)("dt",{children:e.name}),(0,Ee.jsx)("dd",{children:e.children})]})}var An=p(D(),1);var mt=p(D(),1);var je=p(D(),1),Ms=p(ks(),1);var Cs=["solid","dashed","dotted"];function $s(){let e=getComputedStyle(document.documentElement),t=n=>e.getPropertyValue(`--${n}`).trim();return{text:t("text"),
muted:t("muted"),line:t("line"),surface:t("surface"),raised:t("raised"),accent:t("accent"),font:t("font"),series:[1,2,3,4,5,6,7,8].map(n=>t(`series-${n}`)),ramp:[
1,2,3].map(n=>t(`ramp-${n}`))}}function Es(e,t){let n=Math.floor(t/e.series.length);return{color:e.series[t%e.series.length],type:Cs[n%Cs.length]}}var ce=p(g(),1),gr=500,Ts=560;function Vt(e){let t=(0,je.useRef)(null),n=(0,je.useRef)(null),r=(0,je.useRef)(!1),s=(0,je.useRef)(e);s.current=e;let{dark:o}=hn(),
i=()=>{if(!t.current||!n.current)return;r.current=t.current.clientWidth<Ts;let a=s.current.option($s(),r.current);n.current.setOption(a,{notMerge:!0})};return(0,je.useEffect)(
()=>{let a=t.current,l=(0,Ms.init)(a,void 0,{renderer:"canvas"});n.current=l,s.current.ready?.(l);let c=new ResizeObserver(()=>{l.resize(),a.clientWidth<Ts!==r.
current&&i()});return c.observe(a),()=>{c.disconnect(),l.dispose(),n.current=null}},[]),(0,je.useEffect)(i,[o,...e.follows]),(0,ce.jsx)("div",{ref:t,class:"draw\
ing",style:{height:`${e.height}px`},role:"img","aria-label":e.label})}function Dt(e){let[t,n]=(0,je.useState)(!1);return(0,ce.jsxs)("figure",{class:"panel chart\
-figure",children:[(0,ce.jsxs)("figcaption",{class:"panel-head",children:[(0,ce.jsx)("h3",{children:(0,ce.jsx)(y,{text:e.title})}),e.note&&(0,ce.jsx)("span",{class:"\
muted figure-note",children:e.note}),(0,ce.jsx)("button",{type:"button",class:"button button-quiet button-small","aria-label":`${e.title}: show the ${t?"chart":
"table"}`,onClick:()=>n(!t),children:t?"Chart":"Table"})]}),t?(0,ce.jsx)(zi,{...e.table(),label:e.title}):e.children]})}function zi(e){return(0,ce.jsxs)("div",{
class:"figure-table",tabIndex:0,role:"region","aria-label":e.label,children:[(0,ce.jsxs)("table",{class:"table",children:[(0,ce.jsx)("thead",{children:(0,ce.jsx)(
"tr",{children:e.columns.map((t,n)=>(0,ce.jsx)("th",{scope:"col",children:(0,ce.jsx)(y,{text:t})},n))})}),(0,ce.jsx)("tbody",{children:e.rows.slice(0,gr).map((t,n)=>(0,ce.jsx)(
"tr",{children:t.map((r,s)=>(0,ce.jsx)("td",{children:(0,ce.jsx)(y,{text:r})},s))},n))})]}),e.rows.length>gr&&(0,ce.jsxs)("p",{class:"muted figure-more",children:[
"The first ",gr," of ",e.rows.length,"."]})]})}var ut=9,Rs=e=>Array.isArray(e)?e:[e],Ie=(e,t=48)=>Ce(oe(e).replace(/\s+/g," "),t),ji={left:8,right:18,top:14,bottom:8,outerBoundsMode:"same",outerBoundsContain:"\
all"};function zt(e,t,n={}){return{animation:!1,textStyle:{fontFamily:e.font,fontSize:12,color:e.text},tooltip:{renderMode:"richText",confine:!0,backgroundColor:e.
raised,borderColor:e.line,borderWidth:1,padding:[8,10],textStyle:{color:e.text,fontSize:12,fontFamily:e.font,lineHeight:17},...t},grid:{...ji,...n}}}var br=e=>typeof e==
"number"?q(e,4):Ie(String(e),18);function Et(e,t){return{axisLine:{lineStyle:{color:e.line}},axisTick:{lineStyle:{color:e.line}},axisLabel:{color:e.muted,fontSize:11,
hideOverlap:!0,formatter:br},splitLine:{lineStyle:{color:e.line,width:.7}},nameTextStyle:{color:e.muted,fontSize:11},...t}}var bn=(e,t)=>({name:Ie(e),nameLocation:"\
middle",nameGap:t}),yn=e=>e.larger_is_better===null?"":e.larger_is_better?" ↑":" ↓",jt=e=>e.some(t=>t!==null&&typeof t!="number"),Bt=e=>Ie(K(e),60);function yr(e){
let t=[...new Set(e.filter(n=>n!=null))];return t.sort((n,r)=>typeof n=="number"&&typeof r=="number"?n-r:String(n).localeCompare(String(r),"en",{numeric:!0})),[
...new Set(t.map(Bt))]}function wn(e){let t=1/0,n=0;for(let r of e)if(r!=null){if(typeof r!="number"||r<=0)return!1;t=Math.min(t,r),n=Math.max(n,r)}return n>=t*
100}function wr(e,t,n,r){let s=1/0,o=-1/0;for(let i of n)s=Math.min(s,i),o=Math.max(o,i);return{type:"continuous",dimension:r,min:s,max:o===s?s+1:o,calculable:!1,
right:0,top:"middle",itemWidth:10,itemHeight:120,text:[q(o,4),q(s,4)],textStyle:{color:e.muted,fontSize:11},inRange:{color:t.larger_is_better===!1?[...e.ramp].reverse():
e.ramp},outOfRange:{color:e.line}}}function Os(e,t){if(t<=0)return[...e];let n=0,r=0;return e.map(s=>(n=n*t+s,r=r*t+1,n/r))}function Ls(e,t,n){let r=new Map,s=e.flatMap((a,l)=>{let{color:c,type:m}=Es(n,t.place(a)),u=t.by==="epoch"&&a.epochs?a.epochs:a.steps,d=t.isNear(a),h=d===!1,$=(E,w,F,ee)=>({
type:"line",id:E,name:E,z:d?4:2,showSymbol:a.values.length===1,symbolSize:7,sampling:"lttb",itemStyle:{color:c},lineStyle:{color:c,type:m,width:F,opacity:h?ee*.18:
ee},emphasis:{disabled:!0},data:w.map((te,de)=>[u[de],t.log&&te<=0?null:te])});r.set(`c${l}`,Ie(t.name(a)));let k=$(`c${l}`,Os(a.values,t.smooth),d?2.6:1.8,1);return t.
smooth>0?[{...$(`r${l}`,a.values,1,.25),silent:!0},k]:[k]}),o=new Set(e.map(a=>a.unit)),i=t.by==="epoch"?"epoch":o.size===1?[...o][0]:"step";return{...zt(n,{trigger:"\
axis",axisPointer:{type:"line",lineStyle:{color:n.muted,width:1},snap:!0},formatter:a=>Bi(a,r,i)}),xAxis:Et(n,{type:"value",min:"dataMin",max:"dataMax",splitLine:{
show:!1},...bn(i,22)}),yAxis:Et(n,{type:t.log?"log":"value",scale:!0}),dataZoom:[{type:"inside",zoomOnMouseWheel:"ctrl",moveOnMouseMove:"shift",moveOnMouseWheel:!1}],
series:s}}function Bi(e,t,n){let r=Rs(e),s=new Map;for(let{seriesName:a="",value:l}of r){let c=Array.isArray(l)?l[1]:void 0;t.has(a)&&typeof c=="number"&&s.set(
a,c)}let o=[...s].sort((a,l)=>l[1]-a[1]),i=o.slice(0,ut).map(([a,l])=>`${q(l,6)}  ${t.get(a)}`);return o.length>ut&&i.push(`… and ${o.length-ut} more`),[`${n}\
 ${K(r[0]?.axisValue)}`,...i].join(`
`)}function Ps(e){let t=new Map;for(let{run:r,stage:s}of e)t.set(r,(t.get(r)??new Set).add(s));let n=t.size===1;return({run:r,stage:s,label:o})=>{let i=t.get(r).size>
1,a=o||(n?"":`run ${r}`),l=i||!a?[a,s].filter(Boolean).join(" · "):a;return{key:i?`${r}/${s}`:`${r}`,name:l}}}var G=p(g(),1),Hi=200;function Wi(e,t){let n=[...new Set(e.flatMap(i=>i.steps))].sort((i,a)=>i-a),r=Math.ceil(n.length/Hi),s=n.filter((i,a)=>a%r===0||a===n.length-
1),o=e.map(i=>new Map(i.steps.map((a,l)=>[a,i.values[l]])));return{columns:[e[0]?.unit??"step",...e.map(i=>t(i).name)],rows:s.map(i=>[q(i),...o.map(a=>a.has(i)?
q(a.get(i),6):"")])}}function Ki(e){let t=new Map;for(let o of e){let i=t.get(o.metric);i?i.push(o):t.set(o.metric,[o])}let n=o=>o.replace(/^val(idation)?[_.-]/,
""),r=[...t.keys()],s=new Map;return r.forEach((o,i)=>s.set(n(o),s.get(n(o))??i)),r.sort((o,i)=>s.get(n(o))-s.get(n(i))||o.length-i.length),new Map(r.map(o=>[o,
t.get(o)]))}function xn(e){let{curves:t,state:n,set:r}=e,[s,o]=(0,mt.useState)(null),i=(0,mt.useMemo)(()=>Ps(t),[t]),a=(0,mt.useMemo)(()=>new Map(t.map(i).map(({
key:u,name:d})=>[u,d])),[t,i]),l=(0,mt.useMemo)(()=>new Map([...a.keys()].map((u,d)=>[u,d])),[a]),c=(0,mt.useMemo)(()=>Ki(t),[t]),m=new Set(n.hidden);return(0,G.jsxs)(
"div",{class:"stack",children:[(0,G.jsx)(Ui,{epochs:t.some(u=>u.epochs),state:n,set:r}),a.size>1&&(0,G.jsx)("ul",{class:"legend","aria-label":"Trainings",children:[
...a].map(([u,d])=>(0,G.jsx)("li",{children:(0,G.jsxs)("button",{type:"button",class:"legend-item","aria-pressed":!m.has(u),title:"Show or hide",onClick:()=>r({
hidden:m.has(u)?n.hidden.filter(h=>h!==u):[...n.hidden,u]}),onMouseEnter:()=>o(u),onMouseLeave:()=>o(null),onFocus:()=>o(u),onBlur:()=>o(null),children:[(0,G.jsx)(
xr,{place:l.get(u)}),(0,G.jsx)(y,{text:d})]})},u))}),(0,G.jsx)("div",{class:"charts",children:[...c].map(([u,d])=>(0,G.jsx)(_i,{metric:u,curves:d,state:n,near:s!==
null&&!m.has(s)?s:null,places:l,trainingOf:i},u))})]})}function _i(e){let{metric:t,state:n,near:r,places:s,trainingOf:o}=e,i=e.curves.filter(m=>!n.hidden.includes(
o(m).key)),a=n.by==="epoch"&&e.curves.every(m=>m.epochs)?"epoch":"step",l=n.log&&i.some(m=>m.values.some(u=>u<=0)),c={log:n.log,smooth:n.smooth,by:a,place:m=>s.
get(o(m).key)??0,name:m=>o(m).name,isNear:m=>r===null?null:o(m).key===r};return(0,G.jsx)(Dt,{title:t,note:l?"values that are not positive are left out":void 0,table:()=>Wi(
i,o),children:(0,G.jsx)(Vt,{height:260,label:`${t}: ${i.length} curve${i.length===1?"":"s"}`,follows:[e.curves,n.log,n.smooth,a,n.hidden.join(),r],option:m=>Ls(
i,c,m)})})}function Ui(e){let{state:t,set:n}=e;return(0,G.jsxs)("div",{class:"chart-bar",children:[(0,G.jsx)(vn,{log:t.log,set:r=>n({log:r})}),(0,G.jsxs)("label",
{class:"field",children:["smoothing",(0,G.jsx)("input",{type:"range",min:"0",max:"0.98",step:"0.02",value:t.smooth,onInput:r=>n({smooth:Number(r.currentTarget.value)},
{replace:!0})}),(0,G.jsx)("output",{class:"smooth-value",children:q(t.smooth,2)})]}),e.epochs&&(0,G.jsxs)("label",{class:"field",children:["by",(0,G.jsxs)("sele\
ct",{class:"input",value:t.by,onChange:r=>n({by:r.currentTarget.value}),children:[(0,G.jsx)("option",{value:"step",children:"step"}),(0,G.jsx)("option",{value:"\
epoch",children:"epoch"})]})]})]})}function vn(e){return(0,G.jsxs)("label",{class:"field",children:[(0,G.jsx)("input",{type:"checkbox",checked:e.log,onChange:t=>e.
set(t.currentTarget.checked)}),e.label??"log scale"]})}function xr(e){let t=Math.floor(e.place/8)%3;return(0,G.jsx)("svg",{class:`swatch series-${e.place%8+1}`,
viewBox:"0 0 18 8",width:"18",height:"8","aria-hidden":"true",children:(0,G.jsx)("path",{d:"M1 4h16","stroke-dasharray":["none","5 3","2 2"][t]})})}var Gi=e=>e===void 0?"":JSON.stringify(e,(t,n)=>qi(n)),qi=e=>e!==null&&typeof e=="object"&&!Array.isArray(e)?Object.fromEntries(Object.entries(e).sort(([t],[n])=>t<
n?-1:1)):e,Yi=e=>new Set(e.map(Gi)).size>1;function Sn(e){return[...new Set(e.flatMap(n=>[...n.keys()]))].map(n=>{let r=e.map(s=>s.get(n));return{name:n,values:r,
differs:Yi(r)}})}function Zi(e){let t=new Set(e.stages.map(s=>s.stage)),n=Object.entries(e.settings).filter(([s])=>!s.includes(".")&&!t.has(s)),r=e.stages.flatMap(
s=>Object.entries(s.config).map(([o,i])=>[`${s.stage}.${o}`,i]));return new Map([...n,...r])}function Qi(e){return new Map(e.stages.flatMap(t=>t.packages.map(n=>[
`${n.name} (${t.environment??"no environment"})`,n.version])))}var ea=["pipeline","variant","target","status","time","seconds","commit","branch","dirty","host",
"user","sandboxed"];function ta(e){let t=[...new Set(e.stages.map(n=>n.interpreter).filter(Boolean))];return new Map([...ea.map(n=>[n,e.head[n]]),["nix",e.nix],
["interpreter",t]])}function na(e,t,n){return e===null||t===null||n===null?null:t===e?"same":t>e===n?"better":"worse"}function ra(e,t,n){let r=t[0]??null,s=t.map(
(l,c)=>c===0||l===null||r===null?null:l-r),o=t.filter(l=>l!==null),i=n===null||o.length<2?null:n?Math.max(...o):Math.min(...o),a=t.some(l=>l!==r);return{name:e,
larger_is_better:n,values:t,differs:a,changes:s,ratios:s.map(l=>l===null||!r?null:l/Math.abs(r)),verdicts:t.map((l,c)=>c===0?null:na(r,l,n)),best:t.map(l=>a&&l!==
null&&l===i)}}function Ns(e,t){let n=new Map(t.map(o=>[o.name,o.larger_is_better])),r=e.map(o=>new Map(o.stages.flatMap(i=>Object.entries(i.metrics).map(([a,l])=>[
`${i.stage}.${a}`,l])))),s=new Set(r.flatMap(o=>[...o.keys()]));return{parameters:Sn(e.map(Zi)),metrics:[...s].map(o=>ra(o,r.map(i=>i.get(o)??null),n.get(o)??null)),
packages:Sn(e.map(Qi)),facts:Sn(e.map(ta)),outputs:Sn(e.map(o=>new Map(o.stages.map(i=>[i.stage,i.output]))))}}var sa=e=>Array.isArray(e)&&e.length>0&&e.length<=200&&e.every(t=>Array.isArray(t)&&t.length===e.length&&t.every(n=>typeof n=="number"&&Number.isFinite(n)));function As(e){
if(typeof e!="object"||e===null)return[];let{classes:t,matrix:n,splits:r}=e;return(n!==void 0?[["",n]]:Object.entries(r??{})).flatMap(([o,i])=>{if(!sa(i))return[];
let a=Array.isArray(t)&&t.length===i.length?t.map(String):i.map((l,c)=>String(c));return[{split:o,classes:a,matrix:i}]})}var Ht=e=>e.stages.flatMap(t=>t.files.filter(
n=>/(^|\/)confusion[^/]*\.json$/.test(n.path)&&n.size<1e6).map(n=>({stage:t.stage,output:t.output,path:n.path})));var kn={log:pn(),smooth:ps(0,0,.98),by:Te("step","epoch"),hidden:ze()},Cn=({log:e,smooth:t,by:n,hidden:r})=>({log:e,smooth:t,by:n,hidden:r});var Le=class extends Error{constructor(n,r){super(n);this.position=r}position},oa=100,ia=300,vr=/\s*(?:(?<text>"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')|(?<sign>==|!=|<=|>=|<|>|~|\(|\)|\[|\]|,)|(?<word>[^\s"'=!<>~()[\],]+))/y,
aa=/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/,Sr={true:!0,false:!1,none:null},Js=["==","!=","<","<=",">",">=","~"],Is=["and","or","not","in"],la=new Set(
[...Is,...Object.keys(Sr)]);function ca(e){let t=[],n=e.trimEnd().length,r=0;for(;r<n;){vr.lastIndex=r;let s=vr.exec(e);if(!s){let a=r+e.slice(r).length-e.slice(
r).trimStart().length,l=e[a];throw l==='"'||l==="'"?new Le("this quotation mark is not closed",a):new Le(l==="="?"a comparison is written ==":`'${l}' means noth\
ing here`,a)}let o=s.groups,i=["text","sign","word"].find(a=>o[a]!==void 0);r=vr.lastIndex,t.push({kind:i,text:o[i],position:r-o[i].length})}return t.push({kind:"\
end",text:"",position:n}),t}var Xs=e=>e.kind==="text"?e.text.slice(1,-1).replace(/\\([\\"'])/g,"$1"):e.text,kr=class{tokens;at=0;depth=0;constructor(t){this.tokens=
ca(t)}get token(){return this.tokens[this.at]}error(t,n=this.token){return new Le(t,n.position)}take(...t){let{kind:n,text:r}=this.token;return n!=="sign"&&n!==
"word"||!t.includes(r)?!1:(this.at+=1,!0)}whole(){let t=this.anyOf();if(this.token.kind!=="end")throw this.error("'and' or 'or' is missing here, or this is too \
much");return t}anyOf(){let t=[this.allOf()];for(;this.take("or");)t.push(this.allOf());return t.length===1?t[0]:{kind:"or",conditions:t}}allOf(){let t=[this.one()];
for(;this.take("and");)t.push(this.one());return t.length===1?t[0]:{kind:"and",conditions:t}}one(){let t=this.token;this.deeper();let n;if(this.take("not"))n={kind:"\
not",condition:this.one()};else if(this.take("(")){if(n=this.anyOf(),!this.take(")"))throw this.error("this parenthesis is not closed",t)}else n=this.comparison();
return this.depth-=1,n}deeper(){if(this.depth+=1,this.depth>oa)throw this.error("this is nested too deeply")}comparison(){let t=this.token;if(t.kind!=="word"&&t.
kind!=="text"||t.kind==="word"&&la.has(t.text))throw this.error("the name of a parameter, a metric or a fact is missing here");this.at+=1;let n=Xs(t),{position:r}=t,
s=this.token,o=()=>({kind:"comparison",name:n,operator:"in",value:this.list(),position:r});if(this.take("in"))return o();if(this.take("not")){if(!this.take("in"))
throw this.error("'in' is missing here");return{kind:"not",condition:o()}}if(!this.take(...Js)){if(s.kind==="sign"&&(s.text==="["||s.text===","))throw this.error(
`one of ${Js.join(", ")} or in is missing here`);return{kind:"has",name:n,position:r}}let i=this.token,a=this.value();if(s.text==="~")ua(a,i);else if(/[<>]/.test(
s.text)&&typeof a!="string"&&typeof a!="number")throw this.error(`${s.text} compares with a number or a text`,i);return{kind:"comparison",name:n,operator:s.text,
value:a,position:r}}value(){let t=this.token;if(t.kind==="sign"&&t.text==="[")return this.list();if(t.kind==="end"||t.kind==="sign")throw this.error("a value is\
 missing here");if(this.at+=1,t.kind==="text")return Xs(t);if(Is.includes(t.text))throw this.error("a value is missing here",t);if(Object.hasOwn(Sr,t.text))return Sr[t.
text];if(!aa.test(t.text))return t.text;let n=Number(t.text);if(t.text.length>ia||!Number.isFinite(n))throw this.error("this number is too large",t);return n}list(){
let t=this.token,n=t.kind!=="sign"?void 0:t.text==="["?"]":t.text==="("?")":void 0;if(!n)throw this.error("'in' wants a list, as [adam, sgd]");this.at+=1,this.deeper();
let r=[];for(;!this.take(n);)if(r.push(this.value()),!this.take(",")&&this.token.text!==n)throw this.error("this list is not closed",t);return this.depth-=1,r}};
function ua(e,t){if(typeof e!="string")throw new Le("~ compares with a regular expression, in quotes",t.position);try{new RegExp(e,"u")}catch{throw new Le("not \
a regular expression",t.position)}}var Vs=e=>e.trim()?new kr(e).whole():null;function En(e,t=new Map){if(e.kind==="not")return En(e.condition,t);if(e.kind==="an\
d"||e.kind==="or")for(let n of e.conditions)En(n,t);else t.has(e.name)||t.set(e.name,e.position);return t}var dt=e=>e==null;function $n(e,t){return dt(e)||dt(t)?
dt(e)&&dt(t):Array.isArray(e)&&Array.isArray(t)?e.length===t.length&&e.every((n,r)=>$n(n,t[r])):e===t}var Fs=e=>Array.isArray(e)?e:dt(e)?[]:[e],ma=e=>typeof e==
"string"?e:JSON.stringify(e),da={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,">":(e,t)=>e>t,">=":(e,t)=>e>=t};function pa(e,t){switch(e){case"in":return n=>Fs(n).some(r=>t.
some(s=>$n(r,s)));case"~":{let n=new RegExp(t,"u");return r=>Fs(r).some(s=>n.test(ma(s)))}case"==":return n=>$n(n,t);case"!=":return n=>!dt(n)&&!$n(n,t);default:{
let n=da[e],r=typeof t;return s=>typeof s===r&&n(s,t)}}}function Tn(e,t){if(e.kind==="comparison"){let r=t(e.name,e.position),s=pa(e.operator,e.value);return o=>s(
r(o))}if(e.kind==="has"){let r=t(e.name,e.position);return s=>{let o=r(s);return!dt(o)&&o!==!1}}if(e.kind==="not"){let r=Tn(e.condition,t);return s=>!r(s)}let n=e.
conditions.map(r=>Tn(r,t));return e.kind==="and"?r=>n.every(s=>s(r)):r=>n.some(s=>s(r))}var zs=["number","time","pipeline","status","seconds","variant","target","commit","branch","dirty","host","user","sandboxed","output","pins"],Ds=new WeakMap;function ge(e,t){
let n=Ds.get(e);n||Ds.set(e,n=new Map);let r=n.get(t);return r||(t==="dirty"?r=e.rows.dirty.map(s=>s!==null):t==="pins"?r=e.rows.pins.map(s=>s.length?s:null):Object.
hasOwn(e.rows,t)&&t!=="settings"?r=e.rows[t]:Object.hasOwn(e.values,t)&&(r=e.values[t]),r&&n.set(t,r)),r}var Wt=class extends Error{},Ge=e=>e==null;function Cr(e,t){
let n=ge(e,t);if(n)return o=>n[o];let r=e.columns.map(o=>o.name).filter(o=>o.endsWith(`.${t}`));if(!r.length)throw new Wt(`no run has '${t}'`);let s=r.map(o=>ge(
e,o)??[]);if(s.length>1&&fa(s,e.rows.number.length))throw new Wt(`'${t}' may be ${r.slice(0,6).join(" or ")}`);return o=>s.find(i=>!Ge(i[o]))?.[o]}function fa(e,t){
for(let n=0;n<t;n++){let r;for(let s of e){let o=s[n];if(!Ge(o)){if(Ge(r))r=o;else if(o!==r&&JSON.stringify(o)!==JSON.stringify(r))return!0}}}return!1}function Tt(e,t){
let n=Vs(t),r=e.rows.number.map((s,o)=>o);if(!n)return r;for(let[s,o]of En(n))try{Cr(e,s)}catch(i){throw i instanceof Wt?new Le(i.message,o):i}return r.filter(Tn(
n,s=>Cr(e,s)))}var Mn=e=>typeof e=="number"||typeof e=="boolean"?0:typeof e=="string"?1:2;function ha(e,t){let n=Mn(e)-Mn(t);if(n)return n;if(Mn(e)===0)return Number(
e)-Number(t);let[r,s]=Mn(e)===1?[e,t]:[JSON.stringify(e),JSON.stringify(t)];return r<s?-1:r>s?1:0}function Rn(e,t,n){let r=[...t];for(let s of[...n].reverse()){
let o=s.startsWith("-"),i;try{i=Cr(e,o?s.slice(1):s)}catch{continue}let a=new Map(r.map(c=>[c,i(c)])),l=r.filter(c=>!Ge(a.get(c)));l.sort((c,m)=>(o?-1:1)*ha(a.get(
c),a.get(m))),r=[...l,...r.filter(c=>Ge(a.get(c)))]}return r}function js(e,t,n){if(e.larger_is_better===null)return;let r;for(let s of n){let o=t[s];typeof o!="\
number"||!Number.isFinite(o)||(r===void 0||(e.larger_is_better?o>r:o<r))&&(r=o)}return r}function pt(e,t){let n,r;for(let s of t){let o=e[s];if(Ge(o)||o===r)continue;
r=o;let i=JSON.stringify(o);if(n!==void 0&&i!==n)return 2;n=i}return n===void 0?0:1}var ga=200;function ba(e,t,n){let r=ge(e,t)??[],s=new Map;for(let o of n){let i=r[o];
if(Ge(i))continue;let a=e.rows.pipeline[o],l=s.get(a);if(l===void 0)s.set(a,i);else if(i!==l&&JSON.stringify(i)!==JSON.stringify(l))return!0}return!1}var Kt=e=>e.
slice(e.indexOf(".")+1);function Bs(e,t,n){let r=Math.max(1,Math.floor(n.length/ga)),s=new Map(t.map(l=>{let c=ge(e,l.name)??[],m=[];for(let u=0;u<n.length;u+=r){
let d=c[n[u]];m.push(Ge(d)?null:JSON.stringify(d))}return[l,m]})),o=l=>s.get(l).filter(c=>c!==null).length,i=new Map;for(let l of[...t].sort((c,m)=>o(m)-o(c))){
let c=i.get(Kt(l.name))??[],m=s.get(l);c.some(d=>{let h=s.get(d);return m.every(($,k)=>$===null||h[k]===null||$===h[k])})||i.set(Kt(l.name),[...c,l])}let a=new Set(
[...i.values()].flat());return t.filter(l=>a.has(l))}function $r(e,t){return Bs(e,e.columns.filter(s=>s.kind==="metric"),t).flatMap(s=>{let o=pt(ge(e,s.name)??[],
t);if(o===0)return[];let i=/(bytes|seconds)$/.test(s.name);return[{column:s,rank:(s.larger_is_better===null?4:0)+(i?2:0)+(o===2?0:1)}]}).sort((s,o)=>s.rank-o.rank).
map(({column:s})=>s)}function _t(e,t,n=12,r=6){let s=e.columns.filter(a=>a.kind==="parameter"&&ba(e,a.name,t)),o=new Set($r(e,t).slice(0,r)),i=e.columns.filter(
a=>o.has(a));return[...Bs(e,s,t).slice(0,Math.max(0,n-i.length)),...i]}function Hs(e,t){let n=new Map(e.rows.number.map((l,c)=>[l,c])),r=t.flatMap(l=>n.get(l)??
[]),s=pt(e.rows.pipeline,r)===2,o=_t(e,r,64).filter(l=>l.kind==="parameter"&&r.every(c=>!Ge(ge(e,l.name)?.[c]))).slice(0,3),i=l=>typeof l=="string"?l:JSON.stringify(
l),a=new Map;for(let l of t){let c=n.get(l),m=[`${l}`];c!==void 0&&(s&&m.push(e.rows.pipeline[c]),m.push(...o.map(u=>`${u.name.slice(u.name.lastIndexOf(".")+1)}\
=${i(ge(e,u.name)?.[c])}`))),a.set(l,m.join(" "))}return a}async function ya(e,t){let n=await Promise.all(e.map(async s=>{try{return await wt(`series/${s}`)}catch(o){return{curves:[],notes:[`run ${s}: ${o instanceof Error?
o.message:String(o)}`]}}})),r=e.length>1;return{curves:n.flatMap(({curves:s})=>s.map(o=>({...o,label:r?t.get(o.run)??`run ${o.run}`:""}))),notes:n.flatMap(({notes:s})=>s)}}
var On=(e,t)=>Pe(`series:${e.map(n=>t.get(n)??n).join("\0")}`,()=>ya(e,t));var re=p(g(),1);async function wa(e){let t=await Promise.all(e.map(r=>xt(yt(r.output,r.path)))),n=new Set;return t.flatMap((r,s)=>{if(n.has(r))return[];n.add(r);
try{return As(JSON.parse(r)).map(o=>({stage:e[s].stage,confusion:o}))}catch{return[]}})}function Ln(e){let{files:t}=e,n=`confusion:${t.map(r=>`${r.output}/${r.path}`).
join()}`;return(0,re.jsx)(Z,{answer:Pe(n,()=>wa(t)),what:"Reading confusion matrices",children:r=>(0,re.jsxs)(re.Fragment,{children:[r.map(({stage:s,confusion:o})=>(0,re.jsx)(
xa,{confusion:o,title:[s,o.split].filter(Boolean).join(" · ")},`${s} ${o.split}`)),!r.length&&(0,re.jsx)("p",{class:"muted",children:"The files hold no matrix."})]})})}
function xa(e){let{classes:t,matrix:n}=e.confusion,r=n.flat().reduce((o,i)=>o+i,0),s=n.reduce((o,i,a)=>o+i[a],0);return(0,re.jsxs)("figure",{class:"confusion",children:[
(0,re.jsxs)("figcaption",{class:"muted",children:[(0,re.jsx)(y,{text:e.title})," ",Oe(s)," of ",Oe(r)," right",r>0&&` (${cn(s/r).replace("+","")})`]}),(0,re.jsx)(
"div",{class:"scroll",tabIndex:0,role:"region","aria-label":"Confusion matrix",children:(0,re.jsxs)("table",{class:`confusion-table ${t.length>12?"is-dense":""}`,
children:[(0,re.jsx)("thead",{children:(0,re.jsxs)("tr",{children:[(0,re.jsx)("th",{scope:"col",class:"confusion-corner",children:"true ╲ predicted"}),t.map((o,i)=>(0,re.jsx)(
"th",{scope:"col",children:(0,re.jsx)(y,{text:o})},i))]})}),(0,re.jsx)("tbody",{children:n.map((o,i)=>{let a=o.reduce((l,c)=>l+c,0);return(0,re.jsxs)("tr",{children:[
(0,re.jsx)("th",{scope:"row",children:(0,re.jsx)(y,{text:t[i]})}),o.map((l,c)=>{let m=a?l/a:0;return(0,re.jsx)("td",{class:`${i===c?"is-right":"is-wrong"} ${m>.55?
"is-dark":""} ${l?"":"is-zero"}`,style:{"--share":`${Math.round(Math.sqrt(m)*100)}%`},title:`${l} of ${a} that are ${t[i]} were taken for ${t[c]}`,children:l},c)})]},
i)})})]})})]})}var Ut=p(g(),1);function Gt(e){let t=e.stages.flatMap(o=>o.there&&o.report?[{stage:o.stage,url:yt(o.output,o.report)}]:[]),n=o=>/\.html?$/i.test(o.url),r=t.filter(
n),s=new Set;return(r.length?r:t).filter(({url:o})=>!s.has(o)&&s.add(o)).reverse()}function Pn(e){return(0,Ut.jsxs)("div",{class:"report",children:[(0,Ut.jsx)("\
iframe",{class:"report-frame",src:e.report.url,title:e.title,sandbox:"allow-scripts",loading:"lazy"}),(0,Ut.jsx)("a",{href:e.report.url,target:"_blank",rel:"noo\
pener",children:"Open it alone"})]})}var Ae=p(g(),1),va={fresh:"good",built:"good",done:"good",succeeded:"good",success:"good",ok:"good",there:"good",met:"good",reused:"good",cached:"good",substituted:"\
good",building:"busy",running:"busy",stale:"warn",tolerated:"warn","objectives missed":"warn",interrupted:"warn",skipped:"none",missing:"none",failed:"bad",missed:"\
bad",error:"bad",collected:"gone",never:"none",unknown:"none"},Sa={good:(0,Ae.jsx)("circle",{cx:"6",cy:"6",r:"4.5",fill:"currentColor"}),busy:(0,Ae.jsx)("path",
{d:"M6 1.5a4.5 4.5 0 1 1-4.5 4.5",fill:"none",stroke:"currentColor","stroke-width":"2.4"}),warn:(0,Ae.jsx)("path",{d:"M6 1l5.2 9.5H.8z",fill:"currentColor"}),bad:(0,Ae.jsx)(
"path",{d:"M2 2l8 8M10 2l-8 8",stroke:"currentColor","stroke-width":"2.6"}),gone:(0,Ae.jsx)("circle",{cx:"6",cy:"6",r:"4",fill:"none",stroke:"currentColor","str\
oke-width":"1.6","stroke-dasharray":"2 1.6"}),none:(0,Ae.jsx)("path",{d:"M2 6h8",stroke:"currentColor","stroke-width":"2.2"})},Er=e=>va[e]??"none";function Q(e){
let t=Er(e.status);return(0,Ae.jsxs)("span",{class:`status status-${t}`,title:e.status,children:[(0,Ae.jsx)("svg",{viewBox:"0 0 12 12",width:"11",height:"11","a\
ria-hidden":"true",children:Sa[t]}),e.quiet?(0,Ae.jsx)("span",{class:"offscreen",children:e.status}):(0,Ae.jsx)("bdi",{children:e.status})]})}var qe=p(g(),1);function Mt(e){let t=e.tabs.filter(r=>!r.disabled),n=r=>{let s=t.findIndex(i=>i.name===e.chosen),o=t[(s+r+t.length)%t.length];o&&(e.choose(o.name),
requestAnimationFrame(()=>document.getElementById(`tab-${o.name}`)?.focus()))};return(0,qe.jsxs)(qe.Fragment,{children:[(0,qe.jsx)("div",{class:"tabs",role:"tab\
list","aria-label":e.label,onKeyDown:r=>{if(r.key==="ArrowRight")n(1);else if(r.key==="ArrowLeft")n(-1);else return;r.preventDefault()},children:e.tabs.map(r=>(0,qe.jsxs)(
"button",{id:`tab-${r.name}`,type:"button",role:"tab",class:"tab","aria-selected":r.name===e.chosen,"aria-controls":"tab-panel",tabIndex:r.name===e.chosen?0:-1,
disabled:r.disabled??!1,onClick:()=>e.choose(r.name),children:[r.label,r.count!==void 0&&(0,qe.jsx)("span",{class:"count",children:r.count})]},r.name))}),e.children!==
void 0&&(0,qe.jsx)("div",{id:"tab-panel",role:"tabpanel","aria-labelledby":`tab-${e.chosen}`,children:e.children})]})}var I=p(g(),1),ka=200,Ca=2e3;function Rt(e){return(0,I.jsxs)("section",{class:"panel",children:[(0,I.jsxs)("div",{class:"panel-head",children:[(0,I.jsx)("h2",{children:e.
title}),e.note&&(0,I.jsx)("span",{class:"muted",children:e.note})]}),(0,I.jsx)("div",{class:"scroll",tabIndex:0,role:"region","aria-label":e.title,children:(0,I.jsxs)(
"table",{class:"table compare-table",children:[(0,I.jsx)("thead",{children:(0,I.jsxs)("tr",{children:[(0,I.jsx)("th",{scope:"col",class:"compare-name"}),e.runs.
map((t,n)=>(0,I.jsxs)("th",{scope:"col",children:[(0,I.jsx)(xr,{place:n})," ",(0,I.jsxs)("a",{href:T(["run",t]),children:["run ",t]}),n===0&&e.runs.length>1&&(0,I.jsx)(
"span",{class:"dim",children:" baseline"})]},t))]})}),(0,I.jsx)("tbody",{children:e.children})]})})]})}function $a(e,t){if(t===void 0)return(0,I.jsx)("span",{class:"\
dim",children:"absent"});if(t===null)return(0,I.jsx)("span",{class:"dim",children:"none"});let n=e==="time"?Ne(String(t)):oe(K(t));return(0,I.jsx)("bdi",{title:Ce(
n,Ca),children:Ce(n,ka)||"“”"})}function Nn(e){let{name:t,values:n,differs:r}=e.line,s=JSON.stringify(n[0]);return(0,I.jsxs)("tr",{class:r?"":"is-same",children:[
(0,I.jsx)("th",{scope:"row",class:"compare-name",children:(0,I.jsx)(y,{text:t})}),n.map((o,i)=>(0,I.jsx)("td",{class:i>0&&JSON.stringify(o)!==s?"is-other":void 0,
children:$a(t,o)},i))]})}function Ws(e){let{line:t}=e,n=t.larger_is_better===null?"":t.larger_is_better?"↑":"↓";return(0,I.jsxs)("tr",{class:t.differs?"":"i\
s-same",children:[(0,I.jsxs)("th",{scope:"row",class:"compare-name",title:n==="↑"?"more is better":n==="↓"?"less is better":void 0,children:[(0,I.jsx)(y,{text:t.
name})," ",(0,I.jsx)("span",{class:"dim",children:n})]}),t.values.map((r,s)=>{let o=t.changes[s],i=t.ratios[s],a=t.verdicts[s];return(0,I.jsxs)("td",{class:"num",
children:[r===null?(0,I.jsx)("span",{class:"dim",children:"absent"}):(0,I.jsx)("span",{class:t.best[s]?"compare-best":void 0,children:De(t.name,r,6)}),t.best[s]&&
(0,I.jsxs)("span",{class:"better",title:"the best",children:[" ★",(0,I.jsx)("span",{class:"offscreen",children:" best"})]}),o!=null&&o!==0&&(0,I.jsxs)("span",
{class:`compare-change ${a??""}`,children:[is(o),i!=null&&(0,I.jsxs)(I.Fragment,{children:[" (",cn(i),")"]}),a&&a!=="same"&&` ${a}`]})]},s)})]})}var S=p(g(),1),Ea={runs:St(),tab:Te("changes","curves","confusion","reports"),all:pn(),...kn},Tr=24,Ta=e=>Promise.all(e.map(t=>wt(`run/${t}`)));function Ma(e){let t=e.
join();return Pe(`compare?${t}`,async()=>he()?null:wt("compare",{runs:t}))}function Ra(e){let t=Ma(e.runs);return he()?(0,S.jsx)("p",{class:"muted",children:"Wh\
ich source files differ is not part of a snapshot: `stagedml runs diff` tells."}):(0,S.jsx)(Z,{answer:t,what:"Comparing sources",children:n=>n?.sources.length?(0,S.jsx)(
Rt,{title:"Sources",runs:e.runs,children:n.sources.map(r=>(0,S.jsxs)("tr",{children:[(0,S.jsxs)("th",{scope:"row",class:"compare-name",children:[(0,S.jsx)(y,{text:r.
path,class:"mono"}),(0,S.jsx)("span",{class:"compare-stages dim",children:r.stages.join(", ")})]}),r.changes.map((s,o)=>(0,S.jsx)("td",{class:s?"is-other":void 0,
children:s??(o===0?"":(0,S.jsx)("span",{class:"dim",children:"the same"}))},o))]},r.path))}):null})}function Oa(e){let{comparison:t,numbers:n,all:r}=e,s=l=>l.filter(
c=>r||c.differs),o={metrics:s(t.metrics),parameters:s(t.parameters),packages:s(t.packages),facts:s(t.facts)},i=t.outputs.filter(l=>l.differs),a=!o.metrics.length&&
!o.parameters.length&&!o.packages.length&&!i.length;return(0,S.jsxs)("div",{class:"stack",children:[a&&(0,S.jsx)("p",{class:"notice",children:"Parameters, packa\
ges, metrics and outputs are the same."}),o.metrics.length>0&&(0,S.jsx)(Rt,{title:"Metrics",runs:n,children:o.metrics.map(l=>(0,S.jsx)(Ws,{line:l},l.name))}),o.
parameters.length>0&&(0,S.jsx)(Rt,{title:"Parameters",runs:n,children:o.parameters.map(l=>(0,S.jsx)(Nn,{line:l},l.name))}),(0,S.jsx)(Ra,{runs:n}),o.packages.length>
0&&(0,S.jsx)(Rt,{title:"Packages",runs:n,children:o.packages.map(l=>(0,S.jsx)(Nn,{line:l},l.name))}),o.facts.length>0&&(0,S.jsx)(Rt,{title:"Runs",runs:n,children:o.
facts.map(l=>(0,S.jsx)(Nn,{line:l},l.name))}),i.length>0&&(0,S.jsxs)("p",{class:"muted",children:["Outputs that differ: ",(0,S.jsx)("bdi",{children:i.map(l=>l.name).
join(", ")})]})]})}function La(e){return(0,S.jsx)(Z,{answer:On(e.runs,e.names),what:"Reading curves",children:({curves:t,notes:n})=>(0,S.jsxs)(S.Fragment,{children:[
n.map(r=>(0,S.jsx)("p",{class:"notice",children:(0,S.jsx)("bdi",{children:r})},r)),t.length?(0,S.jsx)(xn,{curves:t,state:Cn(e.state),set:e.set}):(0,S.jsx)(Y,{title:"\
No stage of these runs has written curves"})]})})}function Ks(e){return(0,S.jsx)("div",{class:"beside",children:e.runs.map(t=>(0,S.jsxs)("section",{class:"panel\
 panel-body","aria-label":`Run ${t.head.number}`,children:[(0,S.jsx)("h2",{class:"beside-title",children:(0,S.jsx)("a",{href:T(["run",t.head.number]),children:(0,S.jsx)(
y,{text:e.names.get(t.head.number)??`run ${t.head.number}`})})}),e.of(t)??(0,S.jsx)("p",{class:"muted",children:"There is nothing of this run in the store."})]},
t.head.number))})}function Pa(e){let{runs:t,table:n,state:r,set:s}=e,o=(0,An.useMemo)(()=>t.map(d=>d.head.number),[t]),i=(0,An.useMemo)(()=>Ns(t,n.columns),[t,n]),
a=(0,An.useMemo)(()=>Hs(n,o),[n,o]),l=t.some(d=>Ht(d).length),c=t.some(d=>Gt(d).length),m=d=>s({runs:o.filter(h=>h!==d)}),u=d=>s({runs:[d,...o.filter(h=>h!==d)]});
return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)("ul",{class:"compared","aria-label":"Runs",children:t.map((d,h)=>(0,S.jsxs)("li",{class:"panel",children:[(0,S.jsx)(
"a",{href:T(["run",d.head.number]),children:(0,S.jsx)(y,{text:a.get(d.head.number)??""})}),(0,S.jsx)(Q,{status:d.head.status,quiet:!0}),h===0&&t.length>1&&(0,S.jsx)(
"span",{class:"badge",children:"baseline"}),h>0&&(0,S.jsx)("button",{type:"button",class:"button button-quiet button-small",onClick:()=>u(d.head.number),title:"\
Compare the others with this one",children:"set as baseline"}),t.length>1&&(0,S.jsx)("button",{type:"button",class:"button button-quiet button-small","aria-labe\
l":`Leave out run ${d.head.number}`,onClick:()=>m(d.head.number),children:"✕"})]},d.head.number))}),(0,S.jsxs)(Mt,{label:"Parts of the comparison",tabs:[{name:"\
changes",label:"Changes"},{name:"curves",label:"Curves"},...l?[{name:"confusion",label:"Confusion"}]:[],...c?[{name:"reports",label:"Reports"}]:[]],chosen:r.tab,
choose:d=>s({tab:d}),children:[r.tab==="changes"&&(0,S.jsx)(Oa,{comparison:i,numbers:o,all:r.all}),r.tab==="curves"&&(0,S.jsx)(La,{runs:o,names:a,state:r,set:s}),
r.tab==="confusion"&&(0,S.jsx)(Ks,{runs:t,names:a,of:d=>{let h=Ht(d);return h.length?(0,S.jsx)(Ln,{files:h}):null}}),r.tab==="reports"&&(0,S.jsx)(Ks,{runs:t,names:a,
of:d=>{let[h]=Gt(d);return h?(0,S.jsx)(Pn,{report:h,title:`Report of run ${d.head.number}`}):null}})]})]})}function Na(){let[e,t]=Me(Ea),n=be("runs"),r=e.runs.slice(
0,Tr);return ye([{keys:"a",does:"Show or hide what is the same",run:()=>t({all:!e.all})}]),r.length?(0,S.jsxs)(S.Fragment,{children:[(0,S.jsxs)("div",{class:"vi\
ew-head",children:[(0,S.jsxs)("h1",{children:["Compare ",r.length," runs"]}),e.runs.length>Tr&&(0,S.jsxs)("span",{class:"muted",children:["the first ",Tr," of ",
e.runs.length]}),(0,S.jsxs)("div",{class:"view-actions",children:[e.tab==="changes"&&(0,S.jsxs)("label",{class:"field",children:[(0,S.jsx)("input",{type:"checkb\
ox",checked:e.all,onChange:s=>t({all:s.currentTarget.checked})}),"also what is the same"]}),(0,S.jsx)("a",{class:"button",href:T(["runs"],{selected:r}),children:"\
Other runs"})]})]}),(0,S.jsx)(Z,{answer:n,what:"Reading runs",retry:()=>ue("runs"),children:s=>(0,S.jsx)(Aa,{runs:r,table:s,state:e,set:t},r.join())})]}):(0,S.jsxs)(
Y,{title:"Which runs?",children:[(0,S.jsx)("p",{children:"Select some in the table of runs, and press c."}),(0,S.jsx)("button",{type:"button",class:"button",onClick:()=>$e(
T(["runs"])),children:"Runs"})]})}function Aa(e){let t=`run/several/${e.runs.join()}`;return(0,S.jsx)(Z,{answer:Pe(t,()=>Ta(e.runs)),what:"Reading the runs",retry:()=>ue(
t),children:n=>(0,S.jsx)(Pa,{runs:n,table:e.table,state:e.state,set:e.set})})}var _s={name:"compare",under:"runs",title:()=>"Compare runs",component:Na};var Kn=p(D(),1);var Ot=["black","red","green","yellow","blue","magenta","cyan","white"],Ja=/\x1b\[([0-?]*)[ -/]*([@-~])|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]?/g,
Xa=/[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;function xe(e){return e.replace(Xa,t=>{let n=t.charCodeAt(
0);return n<256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u${n.toString(16).padStart(4,"0")}`})}var Us=()=>({bold:!1,dim:!1,italic:!1,underline:!1,inverse:!1,front:"",
back:""});function Fa(e){let t=[];for(let n of["bold","dim","italic","underline","inverse"])e[n]&&t.push(`ansi-${n}`);return e.front&&t.push(`ansi-${e.front}`),
e.back&&t.push(`ansi-on-${e.back}`),t.join(" ")}function Gs(e,t,n){let r=Math.max(e,t,n)/2,s=(e>r?1:0)+(t>r?2:0)+(n>r?4:0);return r<32?"black":Ot[s]??""}function Ia(e){
if(e<16)return Ot[e%8]??"";if(e>=232)return e<244?"black":"white";let t=e-16,n=r=>r?55+40*r:0;return Gs(n(Math.floor(t/36)),n(Math.floor(t/6)%6),n(t%6))}function Va(e,t){
let n=t.split(/[;:]/).map(r=>Number.parseInt(r||"0",10));for(let r=0;r<n.length;r++){let s=n[r]??0;if(s===0)Object.assign(e,Us());else if(s===1)e.bold=!0;else if(s===
2)e.dim=!0;else if(s===3)e.italic=!0;else if(s===4)e.underline=!0;else if(s===7)e.inverse=!0;else if(s===22)e.bold=e.dim=!1;else if(s===23)e.italic=!1;else if(s===
24)e.underline=!1;else if(s===27)e.inverse=!1;else if(s>=30&&s<=37)e.front=Ot[s-30]??"";else if(s>=90&&s<=97)e.front=Ot[s-90]??"";else if(s===39)e.front="";else if(s>=
40&&s<=47)e.back=Ot[s-40]??"";else if(s>=100&&s<=107)e.back=Ot[s-100]??"";else if(s===49)e.back="";else if(s===38||s===48){let o="";n[r+1]===5?(o=Ia(n[r+2]??0),
r+=2):n[r+1]===2&&(o=Gs(n[r+2]??0,n[r+3]??0,n[r+4]??0),r+=4),s===38?e.front=o:e.back=o}}}function Jn(e){let t=e.replace(/\r+$/,""),n=t.slice(t.lastIndexOf("\r")+
1),r=[],s=Us(),o=0,i=a=>{a>o&&r.push({text:xe(n.slice(o,a)),classes:Fa(s)})};for(let a of n.matchAll(Ja))i(a.index),o=a.index+a[0].length,a[2]==="m"&&Va(s,a[1]??
"");return i(n.length),r}var Fn=p(D(),1);var Da=400,za=120;function ja(e,t){switch(t.kind){case"begin":return{...e,status:"building",started:t.at??e.started,machine:t.machine??e.machine};case"phase":return{
...e,phase:t.phase??"",epoch:t.epoch??e.epoch,epochs:t.epochs??e.epochs};case"log":return{...e,log:[...e.log,t.line??""].slice(-Da)};case"stop":return{...e,status:t.
status??"done",seconds:t.seconds??e.seconds};case"end":return e}}function Ba(e,t){return e.map(n=>{if(n.key!==t.key)return n;if(t.kind==="end")return{...n,status:t.
status??"done"};let r=n.stages.map(s=>s.derivation===t.derivation?ja(s,t):s);return{...n,stages:r}})}function In(e,t){return e.status==="done"?1:e.status!=="bui\
lding"?null:e.epoch!==null&&e.epochs?Math.min(1,e.epoch/e.epochs):e.earlier&&e.started!==null?Math.min(.97,(t-e.started)/e.earlier):null}var qt=[],Ys=new Map,ft,
Mr=!1,qs,Rr=new Set,Vn=e=>(performance.now()-(Ys.get(e.key)??performance.now()-e.age*1e3))/1e3;function Xn(){qs??=setTimeout(()=>{qs=void 0;for(let e of[...Rr])
e()},za)}var Ha={project:["project"],pipelines:["pipeline","project"],runs:["runs","run/","series","pipeline/"],store:["store"]};function Wa(){he()||ft||(ft=new EventSource(
"api/live"),ft.addEventListener("open",()=>{Mr=!1,Xn()}),ft.addEventListener("error",()=>{Mr=!0,Xn()}),ft.addEventListener("builds",e=>{qt=JSON.parse(e.data);for(let t of qt)
Ys.set(t.key,performance.now()-t.age*1e3);Xn()}),ft.addEventListener("change",e=>{qt=Ba(qt,JSON.parse(e.data)),Xn()}),ft.addEventListener("changed",e=>{let{what:t}=JSON.
parse(e.data);for(let n of t.flatMap(r=>Ha[r]??[]))ue(n)}))}function Dn(){let[,e]=(0,Fn.useReducer)(t=>t+1,0);return(0,Fn.useEffect)(()=>{let t=()=>e();return Rr.
add(t),Wa(),()=>{Rr.delete(t)}},[]),{builds:qt,lost:Mr}}var Lt=p(g(),1);function Ye(e){let t=e.value===null?null:Math.round(Math.min(1,Math.max(0,e.value))*100);return(0,Lt.jsx)("div",{class:`meter${t===null?" meter-\
busy":""}`,role:"progressbar","aria-label":e.label,"aria-valuemin":0,"aria-valuemax":100,...t===null?{}:{"aria-valuenow":t},title:e.label,children:(0,Lt.jsxs)("\
svg",{viewBox:"0 0 100 6",preserveAspectRatio:"none","aria-hidden":"true",children:[(0,Lt.jsx)("rect",{class:"meter-full",width:"100",height:"6"}),(0,Lt.jsx)("r\
ect",{class:"meter-done",width:t??30,height:"6"})]})})}var ke=p(D(),1);var zn=p(Qs(),1),eo=8;function Ka(e){let t=new Map,n=s=>{let o=t.get(s);if(o)return o;let i=new Set;t.set(s,i);for(let a of e.get(s)??[]){i.add(a);for(let l of n(
a))i.add(l)}return i},r=[];for(let[s,o]of e){let i=[...new Set(o)].filter(a=>e.has(a)&&a!==s);for(let a of i)i.some(l=>l!==a&&n(l).has(a))||r.push([a,s])}return r}
function _a(e,t){let n=(l,c)=>`${l.toFixed(1)} ${c.toFixed(1)}`,[r,...s]=e;if(!r)return"";let o=`M${n(r.x,r.y)}`,[i,a]=[r.x,r.y];for(let l of s){let c=t==="LR"?
(i+l.x)/2:(a+l.y)/2;o+=t==="LR"?`C${n(c,a)} ${n(c,l.y)} ${n(l.x,l.y)}`:`C${n(i,c)} ${n(l.x,c)} ${n(l.x,l.y)}`,[i,a]=[l.x,l.y]}return o}function Or(e,t,n){let r=new zn.graphlib.
Graph;r.setGraph({rankdir:n,nodesep:n==="LR"?16:22,ranksep:n==="LR"?34:36,edgesep:10,marginx:eo,marginy:eo}),r.setDefaultEdgeLabel(()=>({}));for(let[l,{width:c,
height:m}]of e)r.setNode(l,{width:c,height:m});for(let[l,c]of Ka(t))r.setEdge(l,c);zn.layout(r);let s=new Map;for(let[l,{width:c,height:m}]of e){let u=r.node(l);
s.set(l,{name:l,x:u.x,y:u.y,width:c,height:m})}let o=r.edges().map(({v:l,w:c})=>{let{points:m}=r.edge(l,c),[u,d]=[s.get(l),s.get(c)];return u&&d&&m.length>=2&&(n===
"LR"?(m[0]={x:u.x+u.width/2,y:u.y},m[m.length-1]={x:d.x-d.width/2,y:d.y}):(m[0]={x:u.x,y:u.y+u.height/2},m[m.length-1]={x:d.x,y:d.y-d.height/2}),m.length===3&&m.
splice(1,1)),{from:l,to:c,path:_a(m,n)}}),{width:i=0,height:a=0}=r.graph();return{nodes:s,lines:o,width:i,height:a}}var Ua={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[
0,-1],ArrowDown:[0,1]};function to(e,t,n){let r=e.nodes.get(t);if(!r)return null;let[s,o]=Ua[n]??[0,0],i=null,a=1/0;for(let l of e.nodes.values()){let[c,m]=[l.x-
r.x,l.y-r.y],u=c*s+m*o,d=Math.abs(c*o)+Math.abs(m*s);if(u<=1)continue;let h=u+2*d;h<a&&([i,a]=[l.name,h])}return i}var H=p(g(),1),Ga=46,qa=122,Ya=224,jn=30,ro=14,Za=1.3,Qa="600 13px Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",Yt,no=new Map;function Lr(e){
let t=no.get(e);if(t!==void 0)return t;Yt??=document.createElement("canvas").getContext("2d"),Yt&&(Yt.font=Qa);let n=Yt?Yt.measureText(e).width:e.length*7.5;return no.
set(e,n),n}function Pr(e,t){if(e.length>300)return Pr(`${e.slice(0,150)}${e.slice(-149)}`,t);if(Lr(e)<=t)return e;for(let n=e.length-2;n>1;n--){let r=Math.ceil(
n*.6),s=`${e.slice(0,r)}…${e.slice(e.length-(n-r))}`;if(Lr(s)<=t)return s}return"…"}function so(e){let t=Lr(oe(e.name).slice(0,300))+jn+ro;return{width:Math.
round(Math.min(Ya,Math.max(qa,t))),height:Ga}}function oo(e,t,n){let[r,s]=[t/2,n/2];if(e==="data"||e==="file"||e==="directory"){let i=`M${-r} ${-s+6}C${-r} ${-s-
2} ${r} ${-s-2} ${r} ${-s+6}V${s-6}C${r} ${s+2} ${-r} ${s+2} ${-r} ${s-6}Z`;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)("path",{class:"box-shape",d:i}),(0,H.jsx)(
"path",{class:"box-rim",d:`M${-r} ${-s+6}C${-r} ${-s+2.4*6} ${r} ${-s+2.4*6} ${r} ${-s+6}`})]})}return e==="selection"?(0,H.jsx)("path",{class:"box-shape",d:`M${-r}\
 0L${-r+14} ${-s}H${r-14}L${r} 0L${r-14} ${s}H${-r+14}Z`}):e==="gate"?(0,H.jsx)("path",{class:"box-shape",d:`M${-r} ${-s+9}L${-r+9} ${-s}H${r-9}L${r} ${-s+9}V${s-
9}L${r-9} ${s}H${-r+9}L${-r} ${s-9}Z`}):(0,H.jsx)("rect",{class:"box-shape",x:-r,y:-s,width:t,height:n,rx:"9"})}var el={there:(0,H.jsx)("path",{d:"M-4.5 0L-1.5 \
3.2L4.5 -3.4"}),missing:(0,H.jsx)("circle",{r:"3.6"}),waiting:(0,H.jsx)("path",{d:"M0 -4V0L3 2M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0"}),building:(0,H.jsx)("path",{class:"\
spin",d:"M0 -4.6A4.6 4.6 0 1 1 -4.6 0"}),failed:(0,H.jsx)("path",{d:"M-3.6 -3.6L3.6 3.6M3.6 -3.6L-3.6 3.6"}),unknown:(0,H.jsx)("path",{d:"M-3 0H3"})},tl={there:"\
built",missing:"not built",waiting:"waiting to be built",building:"building",failed:"failed",unknown:"not known whether it is built"};function io(e){let{shown:t,
at:n}=e,{node:r,status:s,part:o}=t,i=oe(r.name),[a,l]=[n.width/2,n.height/2],c=n.width-jn-ro+(r.kind==="selection"?-4:4),m=r.kind==="data"?3:0,u=o===null?"":`, ${Math.
round(o*100)} percent`;return(0,H.jsxs)("g",{class:`box box-${r.kind} box-is-${s}${e.chosen?" box-chosen":""}`,transform:`translate(${n.x} ${n.y})`,"data-node":r.
name,role:"button",tabindex:e.reachable?0:-1,"aria-pressed":e.chosen,"aria-label":`${i}, ${r.kind}, ${tl[s]}${t.note?`, ${t.note}`:""}${u}`,onClick:e.choose,onMouseEnter:()=>e.
hover(!0),onMouseLeave:()=>e.hover(!1),children:[(0,H.jsx)("title",{children:r.title?`${i}: ${oe(r.title)}`:i}),oo(r.kind,n.width,n.height),(0,H.jsx)("g",{class:"\
box-sign",transform:`translate(${-a+17} ${m})`,children:el[s]}),(0,H.jsx)("text",{class:"box-name",x:-a+jn,y:t.note?-2+m:4.5+m,children:Pr(i,c)}),t.note&&(0,H.jsx)(
"text",{class:"box-note",x:-a+jn,y:13.5+m,children:Pr(oe(t.note),c*Za)}),s==="building"&&(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)("rect",{class:"box-track",x:-a+
8,y:l-5.5,width:n.width-16,height:"3",rx:"1.5"}),(0,H.jsx)("rect",{class:`box-bar${o===null?" box-bar-busy":""}`,x:-a+8,y:l-5.5,width:(n.width-16)*(o??.3),height:"\
3",rx:"1.5"})]})]})}var nl=[["stage","stage"],["data","data"],["selection","selection"],["gate","objectives"]];function ao(e){let t=nl.filter(([n])=>e.kinds.has(
n));return t.length<2?null:(0,H.jsx)("ul",{class:"legend",children:t.map(([n,r])=>(0,H.jsxs)("li",{children:[(0,H.jsx)("svg",{viewBox:"-23 -15 46 30",width:"23",
height:"15","aria-hidden":"true",children:(0,H.jsx)("g",{class:`box box-${n}`,children:oo(n,40,24)})}),r]},n))})}var Se=p(g(),1),lo=.3,rl=2.5,uo=.74,co=26;function sl(e,t){let n=new Map(e.map(({node:i})=>[i.name,so(i)])),r=new Map(e.map(({node:i})=>[i.name,i.inputs])),s=Or(
n,r,"TB");if(t.width<600)return s;let o=Or(n,r,"LR");return Nr(o,t)>=Math.min(uo,Nr(s,t))?o:s}var Nr=(e,t)=>Math.min(1,(t.width-co)/e.width,(t.height-co)/e.height);
function ol(e){let t=(0,ke.useRef)(null),[n,r]=(0,ke.useState)(0);return(0,ke.useLayoutEffect)(()=>{let s=t.current;if(!s)return;r(s.clientWidth);let o=new ResizeObserver(
()=>r(s.clientWidth));return o.observe(s),()=>o.disconnect()},[]),[t,{width:n||900,height:e}]}function il(){let[e,t]=(0,ke.useState)(window.innerWidth);return(0,ke.useEffect)(
()=>{let n=()=>t(window.innerWidth);return window.addEventListener("resize",n),()=>window.removeEventListener("resize",n)},[]),e}function al(e,t){let n=new Set;
if(t===null)return n;let r=(s,o)=>{let i=o==="from"?"to":"from";for(let a of e.lines){let l=`${a.from}\0${a.to}`;a[o]===s&&!n.has(l)&&(n.add(l),r(a[i],o))}};return r(
t,"from"),r(t,"to"),n}function mo(e){let{stages:t,chosen:n}=e,[r,s]=ol(Math.max(320,Math.round(window.innerHeight*.62))),o=t.map(({node:b})=>`${b.name}<${b.inputs.
join(",")}`).join(";"),i=il(),a=(0,ke.useMemo)(()=>sl(t,{width:i-50,height:s.height}),[o,i,s.height]),l=Nr(a,i<600?{...s,height:1/0}:s),[c,m]=(0,ke.useState)(null),
[u,d]=(0,ke.useState)(null),h=c??Math.max(l,Math.min(uo,1)),$=(0,ke.useMemo)(()=>al(a,u??n),[a,u,n]),k=n!==null&&a.nodes.has(n),E=t[0]?.node.name??null,w=k?n:E,
F=(b,O)=>{let V=Math.min(rl,Math.max(lo,h*b)),fe=r.current;if(!fe)return;let Re=O?.x??fe.clientWidth/2,Xe=O?.y??fe.clientHeight/2,it=(fe.scrollLeft+Re)*V/h-Re,bi=(fe.
scrollTop+Xe)*V/h-Xe;m(V),requestAnimationFrame(()=>fe.scrollTo(it,bi))},ee=b=>{r.current?.querySelector(`[data-node="${CSS.escape(b)}"]`)?.focus({preventScroll:!0}),
te(b)},te=b=>{let O=r.current,V=a.nodes.get(b);if(!O||!V)return;let fe=24,Re={left:(V.x-V.width/2)*h-fe,right:(V.x+V.width/2)*h+fe,top:(V.y-V.height/2)*h-fe,bottom:(V.
y+V.height/2)*h+fe},{scrollLeft:Xe,scrollTop:it}=O;Re.right>Xe+O.clientWidth&&(Xe=Re.right-O.clientWidth),Re.left<Xe&&(Xe=Re.left),Re.bottom>it+O.clientHeight&&
(it=Re.bottom-O.clientHeight),Re.top<it&&(it=Re.top),O.scrollTo(Xe,it)},de=t.find(({status:b})=>b==="building")?.node.name??null;(0,ke.useEffect)(()=>{let b=r.current;
k?te(n):de!==null?te(de):b&&E!==null&&b.scrollTo((a.nodes.get(E)?.x??0)*h-b.clientWidth/2,0)},[k?n:null,k?null:de,a]);let P=(0,ke.useRef)(F);return P.current=F,
(0,ke.useEffect)(()=>{let b=r.current;if(!b)return;let O=V=>{if(!V.ctrlKey&&!V.metaKey)return;V.preventDefault();let fe=b.getBoundingClientRect();P.current(Math.
exp(-V.deltaY/300),{x:V.clientX-fe.left,y:V.clientY-fe.top})};return b.addEventListener("wheel",O,{passive:!1}),()=>b.removeEventListener("wheel",O)},[]),(0,Se.jsxs)(
"div",{class:"graph-outer",children:[(0,Se.jsx)("div",{class:"graph-frame",ref:r,role:"group","aria-label":"Graph of the stages. Arrow keys move among them, Ent\
er opens one, plus and minus zoom.",onKeyDown:b=>{let O=b.target.closest("[data-node]")?.dataset.node;if(b.key==="+"||b.key==="=")F(1.2);else if(b.key==="-")F(1/
1.2);else if(b.key==="0")m(null);else if(O!==void 0&&b.key.startsWith("Arrow")){let V=to(a,O,b.key);if(V===null)return;ee(V)}else if(O!==void 0&&(b.key==="Enter"||
b.key===" "))e.choose(O);else return;b.preventDefault(),b.stopPropagation()},onPointerDown:b=>{let O=r.current;if(!O||b.pointerType!=="mouse"||b.button!==0||b.target.
closest("[data-node]"))return;let V={x:b.clientX+O.scrollLeft,y:b.clientY+O.scrollTop},fe=Xe=>O.scrollTo(V.x-Xe.clientX,V.y-Xe.clientY),Re=()=>{window.removeEventListener(
"pointermove",fe),O.classList.remove("graph-dragged")};O.classList.add("graph-dragged"),window.addEventListener("pointermove",fe),window.addEventListener("point\
erup",Re,{once:!0})},children:(0,Se.jsxs)("svg",{class:"graph",width:a.width*h,height:a.height*h,viewBox:`0 0 ${a.width} ${a.height}`,children:[(0,Se.jsx)("defs",
{children:["arrow","arrow-lit"].map(b=>(0,Se.jsx)("marker",{id:b,viewBox:"0 0 8 8",refX:"7",refY:"4",markerWidth:"8",markerHeight:"8",markerUnits:"userSpaceOnUs\
e",orient:"auto",children:(0,Se.jsx)("path",{d:"M0 1L7 4L0 7z",class:`graph-${b}`})},b))}),(0,Se.jsx)("g",{"aria-hidden":"true",children:a.lines.map(b=>{let O=$.
has(`${b.from}\0${b.to}`);return(0,Se.jsx)("path",{d:b.path,class:`graph-line${O?" graph-line-lit":""}`,"marker-end":O?"url(#arrow-lit)":"url(#arrow)"},`${b.from}\
 ${b.to}`)})}),t.map(b=>{let{name:O}=b.node,V=a.nodes.get(O);return V?(0,Se.jsx)(io,{shown:b,at:V,chosen:O===n,reachable:O===w,choose:()=>e.choose(O===n?null:O),
hover:fe=>d(fe?O:null)},O):null})]})}),(0,Se.jsxs)("div",{class:"graph-foot",children:[(0,Se.jsx)(ao,{kinds:new Set(t.map(({node:b})=>b.kind))}),(0,Se.jsxs)("di\
v",{class:"graph-tools",role:"group","aria-label":"Zoom",children:[(0,Se.jsx)("button",{type:"button",class:"button button-small","aria-label":"Zoom out",title:"\
Zoom out (-)",onClick:()=>F(1/1.25),children:"−"}),(0,Se.jsx)("button",{type:"button",class:"button button-small","aria-label":"Zoom in",title:"Zoom in (+)",onClick:()=>F(
1.25),children:"+"}),(0,Se.jsx)("button",{type:"button",class:"button button-small","aria-label":"Show all of it",title:"Show all of it (0)",onClick:()=>m(Math.
max(lo,l)),children:"fit"})]})]})]})}var L=p(g(),1),ll={at_least:"≥",at_most:"≤"},cl=12;function po(e){return e.objectives.length?(0,L.jsxs)("section",{class:"panel panel-body",children:[(0,L.jsx)(
"h2",{children:"Objectives"}),(0,L.jsx)("ul",{class:"objectives",children:e.objectives.map(t=>(0,L.jsxs)("li",{children:[(0,L.jsx)(Q,{status:t.met===null?"unkno\
wn":t.met?"met":"missed"}),(0,L.jsxs)("span",{children:[(0,L.jsx)(y,{text:t.metric})," ",ll[t.comparison]??t.comparison," ",q(t.bound)]}),(0,L.jsx)("span",{class:"\
dim",children:t.value===null?"no run has it":`was ${q(t.value)}`})]},`${t.metric}${t.comparison}`))})]}):null}function ul(e){return Object.entries(e.settings).map(
([t,n])=>`${t}=${K(n)}`).join(", ")}function fo(e){let{runs:t}=e;if(!t.length)return(0,L.jsxs)("section",{class:"panel panel-body",children:[(0,L.jsx)("h2",{children:"\
Runs"}),(0,L.jsx)("p",{class:"hint",children:"It was never built here."})]});let n=t.slice(0,cl);return(0,L.jsxs)("section",{class:"panel panel-body",children:[
(0,L.jsxs)("div",{class:"view-head",children:[(0,L.jsx)("h2",{children:"Runs"}),(0,L.jsx)("a",{href:T(["runs"],{pipeline:e.name}),children:"All in the table"})]}),
(0,L.jsx)("div",{class:"scroll",tabIndex:0,role:"region","aria-label":"Runs",children:(0,L.jsxs)("table",{class:"table recent",children:[(0,L.jsx)("thead",{children:(0,L.jsxs)(
"tr",{children:[(0,L.jsx)("th",{children:"Run"}),(0,L.jsx)("th",{children:"Status"}),(0,L.jsx)("th",{children:"When"}),(0,L.jsx)("th",{class:"num",children:"Too\
k"}),(0,L.jsx)("th",{children:"Settings"}),(0,L.jsx)("th",{children:"Commit"}),(0,L.jsx)("th",{children:"Pins"})]})}),(0,L.jsx)("tbody",{children:n.map(r=>(0,L.jsxs)(
"tr",{children:[(0,L.jsx)("td",{children:(0,L.jsx)("a",{href:T(["run",r.number]),children:r.number})}),(0,L.jsx)("td",{children:(0,L.jsx)(Q,{status:r.status})}),
(0,L.jsx)("td",{children:(0,L.jsx)(lt,{time:r.time,ago:!0})}),(0,L.jsx)("td",{class:"num nowrap",children:le(r.seconds)}),(0,L.jsx)("td",{children:(0,L.jsx)(y,{
text:[r.variant,r.target,ul(r)].filter(Boolean).join(" · ")})}),(0,L.jsxs)("td",{class:"mono",children:[vt(r.commit),r.dirty?(0,L.jsx)("span",{class:"dim",title:"\
with changes that were not committed",children:"+"}):null]}),(0,L.jsx)("td",{children:r.pins.map(s=>(0,L.jsx)("span",{class:"badge",children:(0,L.jsx)(y,{text:s})},
s))})]},r.number))})]})})]})}var Wn=p(D(),1);function Ar(e){let t=/\.(csv|tsv|jsonl|ndjson)$/i.exec(e)?.[1]?.toLowerCase();return t===void 0?null:t==="ndjson"?"jsonl":t}function ml(e,t,n){let r=[],s=[],o="",
i=!1,a=0,l=()=>{s.push(o),(s.length>1||s[0]!=="")&&r.push(s),s=[],o=""};for(;a<e.length;a++){let c=e.charAt(a);if(i)c!=='"'?o+=c:e.charAt(a+1)==='"'?(o+=c,a++):
i=!1;else if(c==='"'&&o==="")i=!0;else if(c===t)s.push(o),o="";else if(c===`
`||c==="\r"){if(c==="\r"&&e.charAt(a+1)===`
`&&a++,l(),r.length>n)break}else o+=c}return a>=e.length&&(o!==""||s.length)&&l(),{rows:r.slice(0,n),more:r.length>n}}function dl(e){return e==null?"":typeof e==
"string"?e:JSON.stringify(e)}function pl(e,t){let n=[],r=new Set,s=[],o=!1;for(let a of e.split(`
`)){if(!a.trim())continue;if(s.length===t){o=!0;break}let l;try{l=JSON.parse(a)}catch{return null}let c=typeof l=="object"&&l!==null&&!Array.isArray(l)?l:{value:l};
for(let m of Object.keys(c))r.has(m)||(r.add(m),n.push(m));s.push(c)}let i=(a,l)=>Object.hasOwn(a,l)?dl(a[l]):"";return{columns:n,rows:s.map(a=>n.map(l=>i(a,l))),
more:o}}function ho(e,t,n=1e3){if(t==="jsonl")return pl(e,n);let{rows:r,more:s}=ml(e.replace(/^\ufeff/,""),t==="tsv"?"	":",",n+1),[o,...i]=r;if(o===void 0)return null;
let a=Math.max(o.length,...i.map(c=>c.length)),l=c=>[...c,...Array(a-c.length).fill("")];return{columns:l(o),rows:i.map(l),more:s}}function go(e,t){return e.rows.
some(n=>n[t]!=="")&&e.rows.every(n=>n[t]===""||(n[t]??"").trim()!==""&&Number.isFinite(Number(n[t])))}var me=p(g(),1),Jr=200,Bn=300;function bo(e){let{value:t}=e,n=t===null?"null":typeof t,r=JSON.stringify(typeof t=="string"?xe(t):t),s=r.length>Bn?`${r.slice(0,Bn)}\
…`:r;return(0,me.jsx)("bdi",{class:`json-${n}`,title:r.length>Bn?`${r.length} characters`:void 0,children:s})}function fl(e){let t=Array.isArray(e)?e.length:Object.
keys(e).length;return Array.isArray(e)?`[${t}]`:`{${t}}`}var hl=e=>Array.isArray(e)&&e.length<=12&&e.every(t=>t===null||typeof t!="object");function Zt(e){let{value:t,
name:n,depth:r=0}=e,s=n===void 0?null:(0,me.jsxs)(me.Fragment,{children:[(0,me.jsx)("bdi",{class:"json-key",children:xe(n).slice(0,Bn)}),": "]});if(t===null||typeof t!=
"object"||hl(t))return(0,me.jsxs)("div",{class:"json-line",children:[s,Array.isArray(t)?(0,me.jsxs)(me.Fragment,{children:["[",t.map((i,a)=>(0,me.jsxs)(me.Fragment,
{children:[a>0&&", ",(0,me.jsx)(bo,{value:i})]})),"]"]}):(0,me.jsx)(bo,{value:t})]});let o=Object.entries(t);return(0,me.jsxs)("details",{class:"json",open:r<1||
r<2&&o.length<=12,children:[(0,me.jsxs)("summary",{children:[s,(0,me.jsx)("span",{class:"dim",children:fl(t)})]}),(0,me.jsxs)("div",{class:"json-inside",children:[
o.slice(0,Jr).map(([i,a])=>(0,me.jsx)(Zt,{name:i,value:a,depth:r+1},i)),o.length>Jr&&(0,me.jsxs)("div",{class:"json-line dim",children:["and ",o.length-Jr," mor\
e"]})]})]})}var Ze=p(D(),1);var Be=p(g(),1),gl=2e3,yo=2e3;function bl(e){let t=e.text.length>yo?`${e.text.slice(0,yo)}…`:e.text;return(0,Be.jsxs)(Be.Fragment,{children:[Jn(t).map((n,r)=>n.
classes?(0,Be.jsx)("span",{class:n.classes,children:n.text},r):n.text),`
`]})}function ht(e){let{lines:t,follow:n}=e,[r,s]=(0,Ze.useState)(!1),o=(0,Ze.useRef)(null),i=(0,Ze.useRef)(!0),a=r?0:Math.max(0,t.length-gl),l=(0,Ze.useMemo)(()=>t.
slice(a).map((c,m)=>(0,Be.jsx)(bl,{text:c},a+m)),[t,a]);return(0,Ze.useEffect)(()=>{let c=o.current;c&&(n&&i.current)&&(c.scrollTop=c.scrollHeight)},[t,n]),(0,Be.jsxs)(
"div",{class:"log",children:[a>0&&(0,Be.jsxs)("button",{type:"button",class:"button button-small",onClick:()=>s(!0),children:["Show the ",a," lines before these"]}),
(0,Be.jsx)("pre",{ref:o,class:"log-lines",tabIndex:0,"aria-label":"Log",onScroll:c=>{let{scrollHeight:m,scrollTop:u,clientHeight:d}=c.currentTarget;i.current=m-
u-d<24},children:l})]})}var A=p(g(),1),wo=4e6,yl=/\.(png|jpe?g|gif|webp|svg|bmp)$/i,wl=/\.(txt|md|rst|log|py|ts|sh|nix|toml|ya?ml|cfg|ini|xml|vocab|patch|diff)$|(^|\/)(hydra-[a-z-]+|vocab|README|LICENSE)$/i,
xl=1e3;function xo(e){return yl.test(e.path)?"picture":/\.html?$/i.test(e.path)?"page":e.size>wo?"other":Ar(e.path)?"table":/\.json$/i.test(e.path)?"json":wl.test(
e.path)||e.type.startsWith("text/")?"text":"other"}var vl={picture:"picture",table:"table",json:"JSON",text:"text",page:"page",other:"download"};function Sl(e){
let t=ho(e.text,e.kind,xl);if(!t)return(0,A.jsx)(ht,{lines:e.text.split(`
`)});let n=t.columns.map((r,s)=>go(t,s));return(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)("div",{class:"file-table",tabIndex:0,role:"region","aria-label":"Table",
children:(0,A.jsxs)("table",{class:"table",children:[(0,A.jsx)("thead",{children:(0,A.jsx)("tr",{children:t.columns.map((r,s)=>(0,A.jsx)("th",{class:n[s]?"num":
"",children:(0,A.jsx)(y,{text:xe(r)})},s))})}),(0,A.jsx)("tbody",{children:t.rows.map((r,s)=>(0,A.jsx)("tr",{children:r.map((o,i)=>(0,A.jsx)("td",{class:n[i]?"n\
um":"",children:(0,A.jsx)(y,{text:xe(o)})},i))},s))})]})}),(0,A.jsxs)("p",{class:"hint",children:[t.rows.length," ",t.rows.length===1?"row":"rows",t.more?", the\
 first of them; the file has more":"",", ",t.columns.length," ",t.columns.length===1?"column":"columns"]})]})}function kl(e){let t;try{t=JSON.parse(e.text)}catch{
return(0,A.jsx)(ht,{lines:e.text.split(`
`)})}return(0,A.jsx)("div",{class:"file-json",children:(0,A.jsx)(Zt,{value:t})})}function Cl(e){let{url:t,file:n}=e,r=xo(n);return r==="picture"?(0,A.jsx)("img",
{class:"file-picture",src:t,alt:n.path}):r==="page"?(0,A.jsx)("a",{class:"button",href:t,target:"_blank",rel:"noopener",children:"Open the page"}):r==="other"?(0,A.jsx)(
"p",{class:"hint",children:n.size>wo?"Too large to be shown here.":"This kind of file is not shown here."}):(0,A.jsx)($l,{url:t,file:n,shape:r})}function $l(e){
let{url:t,file:n,shape:r}=e,s=Pe(`file:${t}`,()=>xt(t));return(0,A.jsx)(Z,{answer:s,what:"Reading the file",children:o=>r==="table"?(0,A.jsx)(Sl,{text:o,kind:Ar(
n.path)??"csv"}):r==="json"?(0,A.jsx)(kl,{text:o}):(0,A.jsx)(ht,{lines:o.replace(/\n$/,"").split(`
`)})})}function Hn(e){let{output:t,files:n,chosen:r}=e;return n.length?(0,A.jsx)("ul",{class:"files",children:n.map(s=>{let o=yt(t,s.path),i=s.path===r;return(0,A.jsxs)(
"li",{class:"file",children:[(0,A.jsxs)("div",{class:"file-head",children:[(0,A.jsxs)("button",{type:"button",class:"file-name","aria-expanded":i,onClick:()=>e.
choose(i?null:s.path),children:[(0,A.jsx)("span",{"aria-hidden":"true",children:i?"▾":"▸"}),(0,A.jsx)(y,{text:xe(s.path),class:"mono"})]}),(0,A.jsx)("span",
{class:"dim nowrap",children:vl[xo(s)]}),(0,A.jsx)("span",{class:"file-size nowrap",children:U(s.size)}),(0,A.jsx)("a",{class:"button button-small button-quiet",
href:o,download:s.path.split("/").at(-1),"aria-label":`Download ${s.path}`,title:"Download",children:"↓"})]}),i&&(0,A.jsx)("div",{class:"file-content",children:(0,A.jsx)(
Cl,{url:o,file:s})})]},s.path)})}):(0,A.jsx)("p",{class:"hint",children:"The output holds no files."})}var f=p(g(),1);function El(e){let t=Object.entries(e.config);return t.length?(0,f.jsx)("dl",{class:"pairs",children:t.map(([n,r])=>(0,f.jsxs)("div",{children:[(0,f.jsx)(
"dt",{children:(0,f.jsx)(y,{text:xe(n)})}),(0,f.jsx)("dd",{children:typeof r=="string"?(0,f.jsx)("bdi",{class:"pairs-text",children:xe(r).slice(0,1e3)}):(0,f.jsx)(
Zt,{value:r,depth:1})})]},n))}):(0,f.jsx)("p",{class:"hint",children:"It has no parameters."})}function Tl(e){let{node:t,metrics:n}=e,r=new Set(t.outputs.map(o=>o.
name)),s=Object.keys(n).filter(o=>!r.has(o));return!t.outputs.length&&!s.length?null:(0,f.jsxs)("section",{children:[(0,f.jsx)("h3",{children:"Outputs"}),(0,f.jsxs)(
"dl",{class:"pairs",children:[t.outputs.map(o=>{let i=Object.hasOwn(n,o.name)?n[o.name]:void 0;return(0,f.jsxs)("div",{children:[(0,f.jsx)("dt",{children:(0,f.jsx)(
y,{text:o.name})}),(0,f.jsxs)("dd",{children:[i===void 0?(0,f.jsx)("span",{class:"dim",children:o.kind}):(0,f.jsx)("b",{class:"figure",children:q(i)}),o.unit&&(0,f.jsxs)(
"span",{class:"dim",children:[" ",o.unit]})]})]},o.name)}),s.map(o=>(0,f.jsxs)("div",{children:[(0,f.jsx)("dt",{children:(0,f.jsx)(y,{text:o})}),(0,f.jsx)("dd",
{children:(0,f.jsx)("b",{class:"figure",children:q(n[o]??Number.NaN)})})]},o))]})]})}function vo(e){return(0,f.jsx)("span",{class:"links",children:e.names.map(t=>(0,f.jsx)(
"button",{type:"button",class:"chip",onClick:()=>e.choose(t),children:(0,f.jsx)(y,{text:t})},t))})}function Ml(e){let{shown:t,ran:n,users:r}=e,{node:s}=t,o=s.inputs.
filter(i=>e.known.has(i));return(0,f.jsxs)("div",{class:"stack",children:[t.status!=="there"&&s.why.length>0&&(0,f.jsxs)("section",{class:"why",children:[(0,f.jsx)(
"h3",{children:t.status==="building"?"Why it builds":"Why it would be built"}),(0,f.jsx)("ul",{children:s.why.map(i=>(0,f.jsx)("li",{children:(0,f.jsx)("bdi",{children:xe(
i)})},i))})]}),(0,f.jsx)(Tl,{node:s,metrics:n?.metrics??{}}),s.kind!=="data"&&(0,f.jsxs)("section",{children:[(0,f.jsx)("h3",{children:"Parameters"}),(0,f.jsx)(
El,{config:s.config})]}),(0,f.jsxs)("section",{children:[(0,f.jsx)("h3",{children:"Where it stands"}),(0,f.jsxs)(ct,{children:[(0,f.jsx)(B,{name:"Made from",children:o.
length>0?(0,f.jsx)(vo,{names:o,choose:e.choose}):null}),(0,f.jsx)(B,{name:"Used by",children:r.length>0?(0,f.jsx)(vo,{names:r,choose:e.choose}):null}),(0,f.jsx)(
B,{name:"Last took",children:le(s.seconds)}),(0,f.jsx)(B,{name:"Size",children:U(s.size)}),(0,f.jsx)(B,{name:"Environment",children:s.environment&&(0,f.jsx)(y,{
text:s.environment})}),(0,f.jsx)(B,{name:"Interpreter",children:n?.interpreter&&(0,f.jsx)(Fe,{path:n.interpreter})}),(0,f.jsx)(B,{name:"Packages",children:n&&n.
packages.length>0?(0,f.jsxs)("details",{children:[(0,f.jsx)("summary",{children:n.packages.length}),(0,f.jsx)("ul",{class:"packages",children:n.packages.map(i=>(0,f.jsx)(
"li",{children:(0,f.jsx)(y,{text:`${i.name} ${i.version}`})},i.name))})]}):null}),(0,f.jsx)(B,{name:"Accelerator",children:s.accelerator&&(0,f.jsx)(y,{text:s.accelerator})}),
(0,f.jsx)(B,{name:"Defined",children:s.where&&(0,f.jsx)(y,{text:s.where,class:"mono"})}),(0,f.jsx)(B,{name:"Output",children:s.output&&(0,f.jsxs)("span",{class:"\
path",children:[(0,f.jsx)(Fe,{path:s.output}),(0,f.jsx)(Ue,{text:s.output})]})})]})]})]})}function Rl(e){let{ran:t,run:n}=e,{live:r,node:s,status:o}=e.shown;if(r&&
(o==="building"||r.log.length))return r.log.length?(0,f.jsx)(ht,{lines:r.log,follow:!0}):(0,f.jsx)("p",{class:"hint",children:"It has said nothing yet."});if(he())
return(0,f.jsx)("p",{class:"hint",children:"Logs are not part of a snapshot."});let i=t?.derivation&&(t.outcome==="failed"||o!=="there"),a=i?t.derivation:s.derivation;
return!a||s.kind==="data"?(0,f.jsx)("p",{class:"hint",children:"There is no log of it."}):(0,f.jsxs)(f.Fragment,{children:[i&&n&&Xr(a)!==Xr(s.derivation??"")&&(0,f.jsxs)(
"p",{class:"notice",children:["This is of ",(0,f.jsxs)("a",{href:T(["run",n.number]),children:["run ",n.number]}),", which differs from what would be built now."]}),
(0,f.jsx)(Ol,{derivation:a})]})}var Xr=e=>e.slice(e.lastIndexOf("/")+1);function Ol(e){let t=Xr(e.derivation),n=Pe(`log:${t}`,()=>xt(`api/log/${encodeURIComponent(
t)}`));return n.state==="failed"?(0,f.jsx)("p",{class:"hint",children:"There is no log of it on this machine."}):(0,f.jsx)(Z,{answer:n,what:"Reading the log",children:r=>r?
(0,f.jsx)(ht,{lines:r.replace(/\n$/,"").split(`
`)}):(0,f.jsx)("p",{class:"hint",children:"It said nothing."})})}function Ll(e){let{shown:t,ran:n,run:r}=e;if(!n||!r)return(0,f.jsx)("p",{class:"hint",children:"\
No run of this pipeline has made it."});let s=t.node.output!==null&&n.output!==t.node.output;return(0,f.jsxs)(f.Fragment,{children:[s&&(0,f.jsxs)("p",{class:"no\
tice",children:["These are of ",(0,f.jsxs)("a",{href:T(["run",r.number]),children:["run ",r.number]}),": the pipeline has changed since."]}),n.there?(0,f.jsx)(Hn,
{output:n.output,files:n.files,chosen:e.file,choose:e.chooseFile}):(0,f.jsx)("p",{class:"hint",children:n.outcome==="failed"?"It failed, so there are none.":"It\
s output is not in the store any more."})]})}function So(e){return e.run?(0,f.jsx)(Pl,{...e,run:e.run}):(0,f.jsx)(ko,{...e,ran:null})}function Pl(e){let n=be(`r\
un/${e.run.number}`).value?.stages.find(r=>r.stage===e.shown.node.name)??null;return(0,f.jsx)(ko,{...e,ran:n})}function ko(e){let{shown:t,ran:n,tab:r}=e,{node:s,
status:o,live:i,part:a}=t,l=(0,Wn.useRef)(null);(0,Wn.useEffect)(()=>{(l.current?.getBoundingClientRect().top??0)>window.innerHeight*.75&&l.current?.scrollIntoView(
{block:"start"})},[s.name]);let c=[{name:"about",label:"About"},{name:"files",label:"Files",...n?.there?{count:n.files.length}:{}},{name:"log",label:"Log"}];return(0,f.jsxs)(
"aside",{class:"panel side",ref:l,"aria-label":`Stage ${s.name}`,children:[(0,f.jsxs)("header",{class:"side-head",children:[(0,f.jsxs)("div",{children:[(0,f.jsx)(
"h2",{children:(0,f.jsx)(y,{text:s.name})}),s.title&&(0,f.jsx)("p",{class:"hint",children:(0,f.jsx)("bdi",{children:xe(s.title)})})]}),(0,f.jsx)("button",{type:"\
button",class:"button button-quiet","aria-label":"Close",title:"Close (Esc)",onClick:()=>e.choose(null),children:"✕"})]}),(0,f.jsxs)("p",{class:"side-state",children:[
(0,f.jsx)(Q,{status:o==="there"?"built":o==="missing"?"not built":o}),t.note&&o==="building"&&(0,f.jsx)("span",{children:xe(t.note)}),i?.machine&&(0,f.jsxs)("sp\
an",{class:"dim",children:["on ",xe(i.machine)]}),n?.outcome&&o==="there"&&(0,f.jsxs)("span",{class:"dim",children:[xe(n.outcome)," in run ",e.run?.number]})]}),
o==="building"&&(0,f.jsx)(Ye,{value:a,label:t.note||"building"}),(0,f.jsxs)(Mt,{label:"Of this stage",tabs:c,chosen:r,choose:m=>e.chooseTab(m),children:[r==="ab\
out"&&(0,f.jsx)(Ml,{shown:t,ran:n,users:e.users,known:e.known,choose:e.choose}),r==="files"&&(0,f.jsx)(Ll,{shown:t,ran:n,run:e.run,file:e.file,chooseFile:e.chooseFile}),
r==="log"&&(0,f.jsx)(Rl,{shown:t,ran:n,run:e.run})]})]})}var Je=p(g(),1);function Co(e){return(0,Je.jsx)("ol",{class:"panel stage-list",children:e.stages.map(({node:t,status:n,part:r,note:s})=>(0,Je.jsx)("li",{children:(0,Je.jsxs)(
"button",{type:"button",class:"stage-item","aria-pressed":t.name===e.chosen,onClick:()=>e.choose(t.name),children:[(0,Je.jsx)(Q,{status:n==="there"?"built":n===
"missing"?"not built":n,quiet:!0}),(0,Je.jsxs)("span",{class:"stage-what",children:[(0,Je.jsx)(y,{text:t.name,class:"stage-name"}),t.title&&(0,Je.jsx)(y,{text:t.
title,class:"stage-title"}),n==="building"&&(0,Je.jsx)(Ye,{value:r,label:s})]}),(0,Je.jsxs)("span",{class:"stage-facts",children:[n==="building"?s:le(t.seconds),
(0,Je.jsx)("span",{class:"dim",children:U(t.size)})]})]})},t.name))})}function $o(e,t){let n=t.filter(s=>s.runs.some(o=>o.pipeline===e)),r=(s,o)=>s===null||o.time>s.time?o:s;return n.find(s=>s.status==="building")??n.reduce(r,null)}
var Nl={there:"",missing:"not built",waiting:"waiting",building:"building",failed:"failed",unknown:""},Al={data:"data",selection:"selection",gate:"objectives"};
function Jl(e,t,n,r){if(t==="building"&&n)return n.epoch!==null&&n.epochs?`epoch ${n.epoch} of ${n.epochs}`:n.phase?n.phase:r===null?"building":le(r);let s=n?.seconds??
e.seconds,o=[Al[e.kind]??"",Nl[t]];return t==="there"&&s!==null&&o.push(le(s)),o.filter(Boolean).join(" · ")}var Xl={waiting:"waiting",building:"building",done:"\
there",failed:"failed",cancelled:null};function Eo(e,t,n,r){let s=new Set(n?.runs.filter(i=>i.pipeline===t).map(i=>i.key)??[]),o=new Map;for(let i of n?.stages??
[])i.stage!==null&&i.runs.some(a=>s.has(a))&&o.set(i.stage,i);return e.map(i=>{let a=o.get(i.name)??null,l=n?.status!=="building",c=a&&!(l&&(a.status==="waiting"||
a.status==="building"))?Xl[a.status]:null,m=c??i.status,u=a!==null&&c!==null,d=a?.started===null||a?.started===void 0?null:r-a.started;return{node:i,status:m,live:u?
a:null,part:u&&m==="building"&&a?In(a,r):null,note:Jl(i,m,u?a:null,d)}})}var C=p(g(),1),Fl={stage:ne(),panel:Te("about","files","log"),file:ne(),as:Te("graph","list")};function Il(e){let[,t]=(0,Kn.useReducer)(n=>n+1,0);(0,Kn.useEffect)(
()=>{if(!e)return;let n=setInterval(()=>t(),1e3);return()=>clearInterval(n)},[e])}function Vl(e){let{stages:t}=e,n=t.filter(({live:i})=>i!==null),r=n.filter(({status:i})=>i===
"there").length,s=n.filter(({status:i})=>i==="building"),o=s.reduce((i,{part:a})=>i+(a??0),0);return(0,C.jsxs)("section",{class:"panel panel-body live","aria-la\
bel":"Build","aria-live":"off",children:[(0,C.jsxs)("div",{class:"live-head",children:[(0,C.jsx)(Q,{status:"building"}),(0,C.jsxs)("span",{children:[r," of ",n.
length," stages"]}),(0,C.jsx)("span",{class:"dim",children:le(Math.floor(e.age))})]}),(0,C.jsx)(Ye,{value:n.length?(r+o)/n.length:null,label:`${r} of ${n.length}\
 stages are done`}),s.map(i=>(0,C.jsxs)("button",{type:"button",class:"live-stage",onClick:()=>e.choose(i.node.name),children:[(0,C.jsx)(y,{text:i.node.name,class:"\
live-name"}),(0,C.jsx)("span",{class:"live-note",children:i.note}),(0,C.jsx)(Ye,{value:i.part,label:i.note}),(0,C.jsx)("code",{class:"live-log",children:i.live?.
log.at(-1)?(0,C.jsx)(jl,{text:i.live.log.at(-1)??""}):""})]},i.node.name))]})}function Dl(e,t){let{runs:n,plan:r}=t,s=new Set(r.nodes.map(i=>i.output)),o=e.status===
"there"?n.filter(i=>i.status==="done"):[];return o.find(i=>s.has(i.output))??o[0]??n[0]??null}function zl(e){let{build:t,stages:n}=e;if(t.status==="building"||t.
status==="done")return null;let r=t.runs.find(i=>i.pipeline===e.name),s=Object.entries(r?.settings??{}).map(([i,a])=>`${i}=${K(a)}`),o=n.filter(({live:i})=>i?.status===
"failed");return(0,C.jsxs)("p",{class:"notice notice-bad",role:"alert",children:["The last build ",t.status==="failed"?"failed":t.status==="killed"?"was killed":
"was interrupted",s.length>0&&(0,C.jsxs)(C.Fragment,{children:[", with ",(0,C.jsx)("bdi",{children:xe(s.join(", ")).slice(0,300)})]}),o.length>0&&": ",o.map(({node:i})=>(0,C.jsx)(
"button",{type:"button",class:"chip",onClick:()=>e.choose(i.name),children:(0,C.jsx)(y,{text:i.name})},i.name))]})}var jl=e=>(0,C.jsx)("bdi",{children:Jn(e.text.
slice(0,300)).map(t=>t.text).join("")});function Bl(e){let{detail:t}=e,[n,r]=Me(Fl),{builds:s,lost:o}=Dn(),i=$o(t.name,s),a=i?.status==="building";Il(a);let l=i?
Vn(i):0,c=Eo(t.plan.nodes,t.name,i,l),m=c.find(({node:E})=>E.name===n.stage)??null,u=()=>r({stage:"",panel:"about",file:""}),d=E=>E===null?u():r({stage:E,file:""},
{replace:m!==null});ye([{keys:"Escape",does:"Close the stage",run:()=>m&&u()},{keys:"l",does:"Stages as a list, or as a graph",run:()=>r({as:n.as==="list"?"grap\
h":"list"})}]);let h=new Set(c.map(({node:E})=>E.name)),$=m?c.filter(({node:E})=>E.inputs.includes(m.node.name)).map(({node:E})=>E.name):[],k=a?"building":t.status;
return(0,C.jsxs)("div",{class:"pipeline",children:[(0,C.jsxs)("header",{class:"pipeline-head",children:[(0,C.jsxs)("div",{class:"view-head",children:[(0,C.jsx)(
"h1",{children:(0,C.jsx)(y,{text:t.name})}),k&&(0,C.jsx)(Q,{status:k}),(0,C.jsxs)("div",{class:"view-actions segmented",role:"group","aria-label":"Stages as",children:[
(0,C.jsx)("button",{type:"button",class:"chip","aria-pressed":n.as==="graph",onClick:()=>r({as:"graph"}),children:"Graph"}),(0,C.jsx)("button",{type:"button",class:"\
chip","aria-pressed":n.as==="list",onClick:()=>r({as:"list"}),children:"List"})]})]}),t.title&&(0,C.jsx)("p",{class:"lead",children:(0,C.jsx)("bdi",{children:t.
title})})]}),o&&a&&(0,C.jsx)("p",{class:"notice notice-bad",role:"alert",children:"Nothing answers: what follows may be old."}),t.plan.error&&(0,C.jsx)("pre",{class:"\
notice notice-bad pipeline-broken",role:"alert",children:t.plan.error}),i&&(0,C.jsx)(zl,{build:i,name:t.name,stages:c,choose:d}),a&&(0,C.jsx)(Vl,{stages:c,age:l,
choose:d}),(0,C.jsxs)("div",{class:`pipeline-body${m?" pipeline-split":""}`,children:[(0,C.jsx)("div",{class:"pipeline-main",children:c.length===0?!t.plan.error&&
(0,C.jsx)(Y,{title:"It has no stages"}):n.as==="list"?(0,C.jsx)(Co,{stages:c,chosen:n.stage,choose:d}):(0,C.jsx)("section",{class:"panel",children:(0,C.jsx)(mo,
{stages:c,chosen:n.stage||null,choose:d})})}),m&&(0,C.jsx)(So,{shown:m,run:Dl(m,t),users:$,known:h,tab:n.panel,file:n.file||null,choose:d,chooseTab:E=>r({panel:E,
file:""},{replace:!0}),chooseFile:E=>r({file:E??""},{replace:!0})},m.node.name)]}),(0,C.jsx)(po,{objectives:t.objectives}),(0,C.jsx)(fo,{name:t.name,runs:t.runs}),
!he()&&!a&&k!=="fresh"&&(0,C.jsxs)("section",{class:"panel panel-body",children:[(0,C.jsx)("h2",{children:"Build it"}),(0,C.jsx)($t,{text:`stagedml build ${t.name}`})]})]})}
function Hl(e){let t=e.path[0]??"",n=be(`pipeline/${t}`);return(0,C.jsx)(Z,{answer:n,what:"Reading the pipeline",retry:()=>ue(`pipeline/${t}`),children:r=>(0,C.jsx)(
Bl,{detail:r})})}var To={name:"pipeline",under:"pipelines",title:e=>e[0]??"Pipeline",component:Hl};var tn=p(D(),1);var Wl=(e,t)=>e.split("-").slice(0,t).join("-");function Mo(e,t,n){let r=new Map;for(let s of e){let o=Wl(t(s),n);r.set(o,[...r.get(o)??[],s])}return[...r].flatMap(
([s,o])=>{let i=o.every(m=>t(m)===s);if(o.length<=8||i)return[{name:s,members:o}];let a=Mo(o,t,n+1),c=a.filter(m=>m.members.length>1).reduce((m,u)=>m+u.members.
length,0);return a.length===1||c*2>=o.length?a:[{name:s,members:o}]})}function Ro(e,t){return Mo(e,t,1)}var Pt=p(g(),1),_n=84,Un=20,Qt=2.5;function Oo(e){let t=e.values.filter(c=>c!==null&&Number.isFinite(c));if(!t.length)return null;let n=Math.min(...t),r=Math.max(
...t),s=c=>t.length===1?_n-Qt:Qt+c*(_n-2*Qt)/(t.length-1),o=c=>r===n?Un/2:Qt+(r-c)*(Un-2*Qt)/(r-n),i=t.map((c,m)=>`${s(m).toFixed(1)},${o(c).toFixed(1)}`).join(
" "),a=t.length-1,l=`${e.label}: ${t.length} values from ${q(n)} to ${q(r)}, now ${q(t[a])}`;return(0,Pt.jsxs)("svg",{class:"spark",viewBox:`0 0 ${_n} ${Un}`,width:_n,
height:Un,role:"img","aria-label":l,children:[(0,Pt.jsx)("title",{children:l}),t.length>1&&(0,Pt.jsx)("polyline",{points:i}),(0,Pt.jsx)("circle",{cx:s(a).toFixed(
1),cy:o(t[a]).toFixed(1),r:"2.2"})]})}var W=p(g(),1),Kl=3,Gn=e=>e.slice(e.lastIndexOf(".")+1);function _l(e,t=Kl){let n=o=>(o.larger_is_better===null?2:0)+(o.unit?1:0),r=new Set,s=o=>!r.has(Gn(o.name))&&
r.add(Gn(o.name));return[...e].sort((o,i)=>n(o)-n(i)).filter(s).slice(0,t)}var Lo=e=>e.unit==="B"||e.unit==="bytes",Ul=e=>Lo(e)||/(^|[._])(bytes|seconds)$/.test(
e.name);function Gl(e){let{metric:t}=e,n=t.larger_is_better===null?"":t.larger_is_better?", more is better":", less is better";return(0,W.jsxs)("div",{class:"me\
tric",title:`${t.name}${n}`,children:[(0,W.jsx)(y,{text:Gn(t.name),class:"metric-name"}),(0,W.jsxs)("span",{class:"metric-value",children:[Lo(t)?U(t.value):De(t.
name,t.value,4),t.unit&&!Ul(t)&&(0,W.jsxs)("span",{class:"dim",children:[" ",t.unit]})]}),t.history.length>1&&(0,W.jsx)(Oo,{values:t.history,label:Gn(t.name)})]})}
function ql(e){let t=e.builds.find(l=>l.status==="building"&&l.runs.some(c=>c.pipeline===e.name));if(!t)return null;let n=new Set(t.runs.filter(l=>l.pipeline===
e.name).map(l=>l.key)),r=t.stages.filter(l=>l.runs.some(c=>n.has(c))),s=r.filter(l=>l.status==="done").length,o=r.filter(l=>l.status==="building"),i=o[0],a=i?In(
i,Vn(t)):null;return(0,W.jsxs)("div",{class:"building",children:[(0,W.jsx)(Ye,{value:r.length?(s+(a??0))/r.length:null,label:`${s} of ${r.length} stages are don\
e`}),(0,W.jsxs)("span",{class:"building-says",children:[s,"/",r.length,i&&(0,W.jsxs)(W.Fragment,{children:[" · ",(0,W.jsx)(y,{text:i.stage??i.name}),i.epoch!==
null&&i.epochs?` ${i.epoch}/${i.epochs}`:"",o.length>1&&` + ${o.length-1}`]})]})]})}function Fr(e){let{pipeline:t,builds:n}=e,{last:r}=t;return(0,W.jsxs)("artic\
le",{class:"pipeline-row",children:[(0,W.jsxs)("div",{class:"pipeline-what",children:[(0,W.jsx)("a",{class:"pipeline-link","data-step":!0,href:T(["pipeline",t.name]),
children:(0,W.jsx)(y,{text:t.name})}),t.title&&(0,W.jsx)(y,{text:t.title,class:"pipeline-title"}),t.error&&(0,W.jsx)("p",{class:"pipeline-error",children:t.error.
split(`
`)[0]})]}),(0,W.jsxs)("div",{class:"pipeline-state",children:[(0,W.jsx)(Q,{status:t.status}),t.status==="building"?(0,W.jsx)(ql,{name:t.name,builds:n}):r?(0,W.jsxs)(
"a",{class:"pipeline-last",href:T(["run",r.number]),title:`Run ${r.number}: ${r.status}`,children:[(0,W.jsx)(lt,{time:r.time,ago:!0}),r.seconds!==null&&(0,W.jsxs)(
"span",{class:"dim nowrap",children:[" · ",le(r.seconds)]})]}):(0,W.jsxs)("span",{class:"dim",children:[t.stages," ",t.stages===1?"stage":"stages"]})]}),(0,W.jsx)(
"div",{class:"pipeline-metrics",children:_l(t.metrics).map(s=>(0,W.jsx)(Gl,{metric:s},s.name))})]})}var J=p(g(),1),Yl={q:ne(),status:ne(),sort:Te("family","recent","name","status"),open:ze(),closed:ze()},qn=["building","failed","stale","collected","fresh","nev\
er","unknown"],Zl=4;function Ql(e,t){let n=new Set(t.filter(r=>r.status==="building").flatMap(r=>r.runs.map(s=>s.pipeline)));return e.map(r=>n.has(r.name)?{...r,
status:"building"}:r)}function ec(e,t){let n=`${e.name} ${e.title??""}`.toLowerCase();return t.every(r=>n.includes(r))}var en=e=>e.last?Date.parse(e.last.time):
0,tc={recent:(e,t)=>en(t)-en(e)||e.name.localeCompare(t.name),name:(e,t)=>e.name.localeCompare(t.name),status:(e,t)=>qn.indexOf(e.status)-qn.indexOf(t.status)||
en(t)-en(e)};function nc(e){let t=Ro([...e],r=>r.name),n=r=>Math.max(...r.members.map(en));return t.map((r,s)=>({family:r,at:s})).sort((r,s)=>n(s.family)-n(r.family)||
r.at-s.at).map(({family:r})=>r)}function Po(e){let t=new Map;for(let n of e)t.set(n.status,(t.get(n.status)??0)+1);return[...t].sort(([n],[r])=>qn.indexOf(n)-qn.
indexOf(r))}function Ir(e,t){let n=[...e?.querySelectorAll("[data-step]")??[]],r=n.indexOf(document.activeElement),s=n[r<0?t>0?0:n.length-1:Math.min(n.length-1,
Math.max(0,r+t))];s?.focus(),s?.scrollIntoView({block:"nearest"})}function rc(e){let{family:t,folded:n,builds:r}=e,s=t.members.map(o=>(0,J.jsx)(Fr,{pipeline:o,builds:r},
o.name));return t.members.length===1?(0,J.jsx)("section",{class:"family family-lone",children:s}):(0,J.jsxs)("section",{class:"family",children:[(0,J.jsx)("h2",
{class:"family-head",children:(0,J.jsxs)("button",{type:"button",class:"family-fold","data-step":!0,"aria-expanded":!n,onClick:e.toggle,children:[(0,J.jsx)("spa\
n",{class:"family-sign","aria-hidden":"true",children:n?"▸":"▾"}),(0,J.jsx)(y,{text:t.name,class:"family-name"}),(0,J.jsx)("span",{class:"count",children:t.
members.length}),(0,J.jsx)("span",{class:"family-counts",children:Po(t.members).map(([o,i])=>(0,J.jsxs)("span",{class:`status status-${Er(o)}`,children:[i," ",o===
"never"?"never built":o]},o))})]})}),!n&&s]})}function sc(e){let[t,n]=Me(Yl),{builds:r}=Dn(),s=_e().value,o=(0,tn.useRef)(null),i=(0,tn.useRef)(null),a=(0,tn.useMemo)(
()=>Ql(e.all,r),[e.all,r]),l=t.q.toLowerCase().split(/\s+/).filter(Boolean),c=a.filter(k=>ec(k,l)),m=c.filter(k=>!t.status||k.status===t.status);ye([{keys:"/",does:"\
Search",run:()=>i.current?.focus()},{keys:"j",does:"Next pipeline",run:()=>Ir(o.current,1)},{keys:"k",does:"Pipeline before",run:()=>Ir(o.current,-1)}]);let u=!!(l.
length||t.status),d=k=>u||t.open.includes(k.name)?!1:t.closed.includes(k.name)?!0:k.members.length>=Zl&&k.members.every(E=>E.status==="never"||E.status==="unkno\
wn"),h=k=>{let{name:E}=k,w=F=>F.filter(ee=>ee!==E);n(d(k)?{open:[...w(t.open),E],closed:w(t.closed)}:{open:w(t.open),closed:[...w(t.closed),E]},{replace:!0})};return(0,J.jsxs)(
"div",{class:"pipelines",ref:o,onKeyDown:k=>{k.key!=="ArrowDown"&&k.key!=="ArrowUp"||k.target.matches("select")||(k.preventDefault(),Ir(o.current,k.key==="Arrow\
Down"?1:-1))},children:[(0,J.jsxs)("div",{class:"view-head",children:[(0,J.jsx)("h1",{children:"Pipelines"}),(0,J.jsx)("input",{ref:i,type:"search",class:"input\
 pipelines-search",placeholder:"Search names and titles","aria-label":"Search pipelines",spellcheck:!1,value:t.q,onInput:k=>n({q:k.currentTarget.value},{replace:!0})}),
(0,J.jsxs)("label",{class:"field",children:["Order",(0,J.jsxs)("select",{class:"input",value:t.sort,onChange:k=>n({sort:k.currentTarget.value}),children:[(0,J.jsx)(
"option",{value:"family",children:"by family"}),(0,J.jsx)("option",{value:"recent",children:"last run first"}),(0,J.jsx)("option",{value:"name",children:"by nam\
e"}),(0,J.jsx)("option",{value:"status",children:"by status"})]})]})]}),(0,J.jsxs)("div",{class:"chips",role:"group","aria-label":"Only those of a status",children:[
(0,J.jsxs)("button",{type:"button",class:"chip","aria-pressed":!t.status,onClick:()=>n({status:""}),children:["All ",(0,J.jsx)("span",{class:"count",children:c.
length})]}),Po(c).map(([k,E])=>(0,J.jsxs)("button",{type:"button",class:"chip","aria-pressed":t.status===k,onClick:()=>n({status:t.status===k?"":k}),children:[(0,J.jsx)(
Q,{status:k})," ",(0,J.jsx)("span",{class:"count",children:E})]},k))]}),s?.problems?.map(k=>(0,J.jsx)("p",{class:"notice notice-bad",role:"alert",children:k},k)),
s?.evaluating&&!he()&&(0,J.jsx)("p",{class:"notice",role:"status",children:"Pipelines are being evaluated: some states are not known yet."}),m.length?t.sort==="\
family"?nc(m).map(k=>(0,J.jsx)(rc,{family:k,folded:d(k),toggle:()=>h(k),builds:r},k.name)):(0,J.jsx)("section",{class:"family",children:[...m].sort(tc[t.sort]).
map(k=>(0,J.jsx)(Fr,{pipeline:k,builds:r},k.name))}):a.length?(0,J.jsx)(Y,{title:"No pipeline fits",children:(0,J.jsx)("button",{type:"button",class:"button",onClick:()=>n(
{q:"",status:""}),children:"Show all"})}):(0,J.jsxs)(Y,{title:"This project has no pipelines",children:["Write a function with ",(0,J.jsx)("code",{children:'@pi\
peline("name")'})," in ",(0,J.jsx)("code",{children:"pipelines/"}),"."]})]})}function oc(){let e=be("pipelines");return(0,J.jsx)(Z,{answer:e,what:"Reading pipel\
ines",retry:()=>ue("pipelines"),children:t=>(0,J.jsx)(sc,{all:t})})}var No={name:"pipelines",entry:{label:"Pipelines",key:"p"},title:()=>"Pipelines",component:oc};var nn=p(D(),1);var Yn=p(D(),1);var Qe=p(g(),1),Vr=2e3,ic=2e3,ac=e=>/^(diff |index |--- |\+\+\+ |new file|deleted file|similarity|rename|GIT binary)/.test(e)?"patch-head":e.startsWith("@@")?"p\
atch-place":e.startsWith("+")?"patch-new":e.startsWith("-")?"patch-old":"";function Ao(e){let t=(0,Yn.useMemo)(()=>e.text.replace(/\n$/,"").split(`
`),[e.text]),[n,r]=(0,Yn.useState)(!1),s=n?t:t.slice(0,Vr);return(0,Qe.jsxs)("div",{class:"patch",children:[(0,Qe.jsxs)("div",{class:"row",children:[(0,Qe.jsx)(
"span",{class:"muted",children:"What differed from the commit; `git apply` takes it."}),(0,Qe.jsx)(Ue,{text:e.text})]}),(0,Qe.jsx)("pre",{class:"code",tabIndex:0,
"aria-label":"Patch",children:s.map((o,i)=>(0,Qe.jsxs)("span",{class:ac(o),children:[Ce(oe(o),ic),`
`]},i))}),!n&&t.length>Vr&&(0,Qe.jsxs)("button",{type:"button",class:"button",onClick:()=>r(!0),children:[t.length-Vr," more lines"]})]})}var Nt=p(D(),1);var ve=p(g(),1),Dr=()=>_e().value?.csrf??null;async function Jo(e,t,n){await an(e,t,n);for(let r of["runs","run/","store"])ue(r)}function zr(e){let[t,n]=(0,Nt.useState)(
""),[r,s]=(0,Nt.useState)(""),[o,i]=(0,Nt.useState)(!1),a=async l=>{l.preventDefault(),i(!0);try{await Jo("pin",{name:t.trim(),run:e.run},e.csrf),e.close()}catch(c){
s(c instanceof Error?c.message:String(c)),i(!1)}};return(0,ve.jsx)(kt,{title:`Pin run ${e.run}`,close:e.close,children:(0,ve.jsxs)("form",{class:"stack",onSubmit:a,
children:[(0,ve.jsx)("p",{class:"muted",children:"A pinned run keeps all its outputs, data and environments until it is unpinned."}),(0,ve.jsxs)("label",{class:"\
stack-field",children:["Name",(0,ve.jsx)("input",{class:"input",value:t,autoFocus:!0,required:!0,"aria-invalid":r!=="",placeholder:"best, paper-2026",onInput:l=>{
n(l.currentTarget.value),s("")}})]}),r&&(0,ve.jsx)("p",{class:"notice notice-bad",role:"alert",children:r}),(0,ve.jsxs)("div",{class:"row",children:[(0,ve.jsx)(
"button",{type:"submit",class:"button button-main",disabled:o||!t.trim(),children:"Pin"}),(0,ve.jsx)("button",{type:"button",class:"button",onClick:e.close,children:"\
Leave it"})]})]})})}function Xo(e){let t=Dr(),[n,r]=(0,Nt.useState)(!1),[s,o]=(0,Nt.useState)(""),i=async a=>{try{await Jo("unpin",{name:a},t),o("")}catch(l){o(
l instanceof Error?l.message:String(l))}};return(0,ve.jsxs)("span",{class:"pins",children:[e.pins.map(a=>(0,ve.jsxs)("span",{class:"badge pin",children:[(0,ve.jsx)(
y,{text:a}),t&&(0,ve.jsx)("button",{type:"button",class:"badge-button","aria-label":`Unpin ${a}`,title:"Unpin",onClick:()=>{i(a)},children:"✕"})]},a)),t&&(0,ve.jsx)(
"button",{type:"button",class:"button button-small",onClick:()=>r(!0),children:"Pin"}),s&&(0,ve.jsx)("span",{class:"worse",role:"alert",children:s}),n&&t&&(0,ve.jsx)(
zr,{run:e.run,csrf:t,close:()=>r(!1)})]})}var M=p(g(),1),lc=300;function jr(e){let t=Object.entries(e.values);return t.length?(0,M.jsxs)("section",{children:[(0,M.jsx)("h3",{children:e.title}),(0,M.jsx)(
ct,{children:t.map(([n,r])=>(0,M.jsx)(B,{name:n,children:typeof r=="string"&&r.startsWith("/nix/store/")?(0,M.jsx)(Fe,{path:r}):(0,M.jsx)("bdi",{children:Ce(oe(
K(r)),lc)||(r===null?"none":"“”")})},n))})]}):null}function cc(e){let{stage:t}=e;return(0,M.jsxs)("div",{class:"stack run-stage-more",children:[(0,M.jsxs)(ct,
{children:[(0,M.jsx)(B,{name:"output",children:(0,M.jsxs)("span",{class:"row",children:[(0,M.jsx)(Fe,{path:t.output}),(0,M.jsx)(Ue,{text:t.output})]})}),(0,M.jsx)(
B,{name:"environment",children:t.environment}),(0,M.jsx)(B,{name:"interpreter",children:t.interpreter&&(0,M.jsx)(Fe,{path:t.interpreter})}),(0,M.jsx)(B,{name:"p\
ackages",children:t.packages.length||null})]}),(0,M.jsx)(jr,{title:"Metrics",values:t.metrics}),(0,M.jsx)(jr,{title:"Parameters",values:t.config}),(0,M.jsx)(jr,
{title:"Inputs",values:t.inputs}),t.packages.length>0&&(0,M.jsxs)("details",{class:"run-packages",children:[(0,M.jsx)("summary",{children:"Packages"}),(0,M.jsx)(
"p",{class:"mono",children:t.packages.map(n=>(0,M.jsx)("span",{children:(0,M.jsxs)("bdi",{children:[n.name," ",n.version]})},n.name))})]}),(0,M.jsxs)("section",
{children:[(0,M.jsx)("h3",{children:"Files"}),t.there?(0,M.jsx)(Hn,{output:t.output,files:t.files,chosen:e.file||null,choose:n=>e.setFile(n??"")}):(0,M.jsx)("p",
{class:"muted",children:"The output is no longer in the store."})]})]})}function Fo(e){let t=Math.max(0,...e.stages.map(n=>n.seconds??0));return(0,M.jsx)("ul",{
class:"run-stages",children:e.stages.map(n=>{let r=n.stage===e.open,s=t&&n.seconds?n.seconds/t:0,o=Object.entries(n.metrics).slice(0,2);return(0,M.jsxs)("li",{class:"\
panel",children:[(0,M.jsxs)("button",{type:"button",class:"run-stage","aria-expanded":r,onClick:()=>e.set({stage:r?"":n.stage,file:""}),children:[(0,M.jsx)("spa\
n",{"aria-hidden":"true",class:"dim",children:r?"▾":"▸"}),(0,M.jsx)(y,{text:n.stage,class:"run-stage-name"}),(0,M.jsx)("span",{class:"run-stage-metrics dim",
children:o.map(([i,a])=>(0,M.jsxs)("span",{children:[(0,M.jsx)("bdi",{children:i})," ",(0,M.jsx)("b",{children:De(i,a)})]},i))}),(0,M.jsxs)("span",{class:"run-s\
tage-time num",children:[s>0&&(0,M.jsx)("span",{class:"bar","aria-hidden":"true",children:(0,M.jsx)("span",{style:{width:`${(s*100).toFixed(1)}%`}})}),le(n.seconds)]}),
(0,M.jsx)("span",{class:"run-stage-size num dim",children:U(n.size)}),(0,M.jsx)("span",{class:"run-stage-status",children:(0,M.jsx)(Q,{status:n.outcome===null?"\
unknown":n.outcome})}),!n.there&&n.outcome!=="failed"&&n.outcome!==null&&(0,M.jsx)("span",{class:"badge",title:"Its output was collected",children:"collected"})]}),
r&&(0,M.jsx)(cc,{stage:n,file:e.file,setFile:i=>e.set({file:i})})]},n.stage)})})}var x=p(g(),1),uc={tab:Te("stages","curves","confusion","report","patch"),stage:ne(),file:ne(),...kn},mc=new Map,dc=6;function pc(e){let t=(0,nn.useMemo)(()=>[e.
run],[e.run]);return(0,x.jsx)(Z,{answer:On(t,mc),what:"Reading curves",children:({curves:n,notes:r})=>(0,x.jsxs)(x.Fragment,{children:[r.map(s=>(0,x.jsx)("p",{class:"\
notice",children:(0,x.jsx)("bdi",{children:s})},s)),n.length?(0,x.jsx)(xn,{curves:n,state:Cn(e.state),set:e.set}):(0,x.jsx)(Y,{title:"No stage of this run has w\
ritten curves"})]})})}function fc(e,t){let n=new Map(t.map(i=>[i.name,i])),r=e.stages.flatMap(i=>Object.entries(i.metrics).map(([a,l])=>({name:`${i.stage}.${a}`,
last:a,value:l}))),s=new Set,o=i=>n.get(i)?.larger_is_better===!0?0:n.get(i)?.larger_is_better===!1?1:2;return r.filter(i=>!/(^|_)(bytes|seconds)$/.test(i.last)).
filter(i=>!s.has(`${i.last} ${i.value}`)&&s.add(`${i.last} ${i.value}`)).map((i,a)=>({name:n.get(i.name)?.short??i.name,value:i.value,rank:o(i.name),at:a})).sort(
(i,a)=>i.rank-a.rank||a.at-i.at).slice(0,dc)}function hc(e){let{head:t,settings:n,nix:r,rebuild:s}=e.run,o=Object.entries(n);return(0,x.jsxs)("div",{class:"pane\
l panel-body stack",children:[(0,x.jsxs)(ct,{children:[(0,x.jsx)(B,{name:"pipeline",children:(0,x.jsx)("a",{href:T(["pipeline",t.pipeline]),children:(0,x.jsx)(y,
{text:t.pipeline})})}),(0,x.jsx)(B,{name:"variant",children:t.variant}),(0,x.jsx)(B,{name:"target",children:t.target}),(0,x.jsx)(B,{name:"began",children:(0,x.jsx)(
lt,{time:t.time})}),(0,x.jsx)(B,{name:"took",children:le(t.seconds)}),(0,x.jsx)(B,{name:"commit",children:t.commit&&(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)("\
span",{class:"mono",title:t.commit,children:vt(t.commit)}),t.branch&&(0,x.jsxs)(x.Fragment,{children:[" on ",(0,x.jsx)(y,{text:t.branch})]}),t.dirty!==null&&(0,x.jsx)(
"span",{class:"status-warn",children:" with edits"})]})}),(0,x.jsx)(B,{name:"by",children:(0,x.jsx)(y,{text:[t.user,t.host].filter(Boolean).join(" on ")})}),(0,x.jsx)(
B,{name:"sandbox",children:t.sandboxed===null?"":t.sandboxed?"yes":"no"}),(0,x.jsx)(B,{name:"Nix",children:r&&(0,x.jsx)(y,{text:r})}),(0,x.jsx)(B,{name:"output",
children:(0,x.jsx)(Fe,{path:t.output})}),o.length>0&&(0,x.jsx)(B,{name:"settings",children:o.map(([i,a])=>(0,x.jsx)("span",{class:"run-setting",children:(0,x.jsx)(
y,{text:`${i}=${K(a)}`})},i))})]}),(0,x.jsxs)("div",{children:[(0,x.jsx)("p",{class:"muted run-label",children:"Build it again, from its commit, parameters and \
locks"}),(0,x.jsx)($t,{text:s})]})]})}function gc(e){let{run:t}=e,{head:n}=t,[r,s]=Me(uc),o=be("runs").value,i=o?.rows.number??[],a=i.indexOf(n.number),l=$=>a<0?
void 0:i[a+$],c=o&&a>=0?i.find(($,k)=>k>a&&o.rows.pipeline[k]===n.pipeline):void 0,m=($,k,E)=>({keys:E,does:k,run:()=>{$!==void 0&&$e(T(["run",$]))}});ye([m(l(1),
"The run before","j"),m(l(-1),"The run after","k"),...c===void 0?[]:[{keys:"c",does:"Compare with the run before of this pipeline",run:()=>$e(T(["compare"],{runs:[
c,n.number]}))}]]);let u=(0,nn.useMemo)(()=>Gt(t),[t]),d=(0,nn.useMemo)(()=>Ht(t),[t]),h=(0,nn.useMemo)(()=>fc(t,o?.columns??[]),[t,o]);return(0,x.jsxs)(x.Fragment,
{children:[(0,x.jsxs)("div",{class:"view-head",children:[(0,x.jsxs)("h1",{children:["Run ",n.number]}),(0,x.jsx)(Q,{status:n.status}),(0,x.jsxs)("span",{class:"\
muted",children:[(0,x.jsx)(y,{text:[n.variant,n.pipeline,n.target].filter(Boolean).join(".")})," ",(0,x.jsx)(lt,{time:n.time,ago:!0})]}),(0,x.jsx)(Xo,{run:n.number,
pins:t.pins}),(0,x.jsx)("div",{class:"view-actions",children:c!==void 0&&(0,x.jsxs)("a",{class:"button",href:T(["compare"],{runs:[c,n.number]}),children:["Compa\
re with run ",c]})})]}),(0,x.jsxs)("div",{class:"stack",children:[h.length>0&&(0,x.jsx)("dl",{class:"tiles",children:h.map($=>(0,x.jsxs)("div",{class:"panel til\
e",children:[(0,x.jsx)("dt",{children:(0,x.jsx)(y,{text:$.name})}),(0,x.jsx)("dd",{children:q($.value)})]},$.name))}),(0,x.jsx)(hc,{run:t}),(0,x.jsx)("div",{children:(0,x.jsxs)(
Mt,{label:"Parts of the run",tabs:[{name:"stages",label:"Stages",count:t.stages.length},{name:"curves",label:"Curves"},...d.length?[{name:"confusion",label:"Con\
fusion"}]:[],...u.length?[{name:"report",label:"Report"}]:[],...t.patch!==null||t.patch_omitted!==null?[{name:"patch",label:"Edits"}]:[]],chosen:r.tab,choose:$=>s(
{tab:$}),children:[r.tab==="stages"&&(0,x.jsx)(Fo,{stages:t.stages,open:r.stage,file:r.file,set:s}),r.tab==="curves"&&(0,x.jsx)(pc,{run:n.number,state:r,set:s}),
r.tab==="confusion"&&(d.length?(0,x.jsx)(Ln,{files:d}):(0,x.jsx)(Y,{title:"There is no confusion matrix"})),r.tab==="report"&&(u[0]?(0,x.jsx)(Pn,{report:u[0],title:`\
Report of run ${n.number}`}):(0,x.jsx)(Y,{title:"There is no report"})),r.tab==="patch"&&(t.patch!==null?(0,x.jsx)(Ao,{text:t.patch}):(0,x.jsx)(Y,{title:"The ed\
its were not recorded",children:t.patch_omitted}))]})})]})]})}function bc(e){let t=e.path[0]??"",n=`run/${t}`;return/^\d+$/.test(t)?(0,x.jsx)(yc,{name:n}):(0,x.jsx)(
Y,{title:"A run is named by its number",children:(0,x.jsx)("a",{href:T(["runs"]),children:"All runs"})})}function yc(e){return(0,x.jsx)(Z,{answer:be(e.name),what:"\
Reading the run",retry:()=>ue(e.name),children:t=>(0,x.jsx)(gc,{run:t})})}var Io={name:"run",under:"runs",title:e=>`Run ${e[0]??""}`,component:bc};var ae=p(D(),1);var Zn=p(D(),1),Vo=()=>window.matchMedia("(max-width: 640px)");function Do(){let[e,t]=(0,Zn.useState)(()=>Vo().matches);return(0,Zn.useEffect)(()=>{let n=Vo(),r=()=>t(
n.matches);return n.addEventListener("change",r),()=>n.removeEventListener("change",r)},[]),e}var wc={pipeline:168,time:150,seconds:104,commit:92,branch:140,host:120,user:96,dirty:72,sandboxed:104,output:280,variant:84,target:130,pins:150},xc=["status","\
pipeline","time"],zo=(e,t)=>pt(e.rows.pipeline,t)===2,vc=40;function Sc(e,t,n){let r=e.length+3,s=Math.max(1,Math.floor(n.length/vc));for(let o=0;o<n.length;o+=
s)r=Math.max(r,K(t[n[o]]).length);return Math.min(210,Math.max(76,Math.round(r*7.2)+28))}var kc=e=>Math.min(200,50+Math.round(7.4*Math.max(...[...new Set(e)].map(
t=>String(t).length),6))),Cc=e=>typeof e.find(n=>n!=null)=="number";function jo(e,t,n,r){let s=xc.filter(a=>a!=="pipeline"||zo(e,t)),o=_t(e,t,n).map(a=>a.name),
i=["seconds",...pt(e.rows.commit,t)?["commit"]:[]];return r?[s[0],...o,...s.slice(1),...i]:[...s,...o,...i]}var Br=e=>e.slice(e.lastIndexOf(".")+1);function Bo(e,t,n){
let r=new Map(e.columns.map(i=>[i.name,i])),s=t.map(Br),o=zo(e,n);return t.flatMap(i=>{let a=ge(e,i);if(!a||i==="number")return[];let l=r.get(i),c=s.filter(m=>m===
Br(i)).length===1?Br(i):l?.short??i;return[{name:i,label:c,kind:l?.kind??"fact",values:a,numeric:i==="seconds"||l!==void 0&&Cc(a),width:i==="status"?kc(a):wc[i]??
Sc(c,a,n),better:l?.larger_is_better??null,best:l?.kind==="metric"&&!o?js(l,a,n):void 0}]})}var Ho=p(D(),1);var et=p(g(),1);function Qn(e){let{value:t,problem:n}=e,r=(0,Ho.useRef)(null);ye([{keys:"/",does:"Filter",run:()=>r.current?.select()}]);let s=n?t.slice(Math.max(
0,n.position-12),n.position):"";return(0,et.jsxs)("div",{class:"filter",children:[(0,et.jsx)("input",{ref:r,class:"input",type:"search",spellcheck:!1,autocomplete:"\
off",placeholder:"epochs >= 10 and accuracy > 0.98","aria-label":"Condition on runs","aria-invalid":n!==null,"aria-describedby":"filter-problem",value:t,onInput:o=>e.
set(o.currentTarget.value),onKeyDown:o=>{o.key==="Escape"&&o.currentTarget.blur()}}),(0,et.jsx)("p",{id:"filter-problem",class:"filter-problem",role:"status",children:n&&
(0,et.jsxs)(et.Fragment,{children:[s&&(0,et.jsxs)("code",{children:[s.trimStart(),"▸"]})," ",n.message]})})]})}var Yo=p(ar(),1),At=p(D(),1);function er(e,t){return e.includes(t)?"ascending":e.includes(`-${t}`)?"descending":"none"}function Wo(e,t,n,r){let s=n?[`-${t}`,t]:[t,`-${t}`],o=e.find(a=>s.includes(
a)),i=o===void 0?s[0]:o===s[0]?s[1]:void 0;return r?o===void 0?[...e,i]:e.flatMap(a=>a===o?i??[]:a):i?[i]:[]}var rt=p(_o(),1),gt=p(D(),1),$c=8;function Uo(e,t,n,r){let[,s]=(0,gt.useReducer)(l=>l+1,0),o={count:t,getScrollElement:()=>e.current,estimateSize:()=>n,overscan:$c,
scrollPaddingStart:r,scrollPaddingEnd:n,observeElementRect:rt.observeElementRect,observeElementOffset:rt.observeElementOffset,scrollToFn:rt.elementScroll,initialRect:{
width:0,height:900},onChange:()=>s()},i=(0,gt.useRef)(null);i.current??=new rt.Virtualizer(o),i.current.setOptions(o),(0,gt.useEffect)(()=>i.current._didMount(),
[]),(0,gt.useEffect)(()=>i.current._willUpdate());let a=i.current.getVirtualItems();return{first:a[0]?.index??0,end:(a.at(-1)?.index??-1)+1,total:t*n,toRow:l=>i.
current.scrollToIndex(l,{align:"auto"})}}var He=p(g(),1),Ec=120,Tc=2e3;function Mc(e,t){switch(e.name){case"time":return Ne(String(t));case"seconds":return le(t);case"commit":return vt(String(t));case"\
pins":return t.join(", ");case"output":return String(t).replace(/^.*\/[a-z0-9]{32}-/,"");default:return typeof t=="number"&&e.kind!=="parameter"?De(e.name,t):K(
t)}}function Go(e){let{column:t,value:n}=e;if(n==null||n===!1&&t.name==="dirty")return(0,He.jsx)("td",{});if(t.name==="status")return(0,He.jsx)("td",{children:(0,He.jsx)(
Q,{status:String(n)})});let r=Mc(t,n),s=typeof n=="number"?String(n):oe(K(n)),o=t.best!==void 0&&n===t.best,i=Ce(oe(r),Ec);return(0,He.jsxs)("td",{class:t.numeric?
o?"num best":"num":void 0,title:Ce(s,Tc),children:[o&&(0,He.jsx)("span",{class:"offscreen",children:"best: "}),t.name==="pipeline"?(0,He.jsx)("a",{href:T(["pipe\
line",String(n)]),tabIndex:-1,children:(0,He.jsx)("bdi",{children:i})}):(0,He.jsx)("bdi",{children:i})]})}var z=p(g(),1),tr=34,Rc=34;function Zo(e){let{table:t,order:n,columns:r,selected:s,toggle:o}=e,i=(0,At.useRef)(null),a=Uo(i,n.length,tr,Rc),[l,c]=(0,At.useState)(
-1),m=w=>t.rows.number[n[w]];(0,At.useEffect)(()=>{c(-1),i.current?.scrollTo({top:0})},[n]);let u=w=>{let F=Math.max(0,Math.min(n.length-1,w));c(F),a.toRow(F)},
d=()=>Math.max(1,Math.floor((i.current?.clientHeight??600)/tr)-2),h=(w,F,ee)=>F.map(te=>({keys:te,does:w,run:ee})),$=l>=0&&l<n.length;ye([...h("Next run",["j","\
ArrowDown"],()=>u(l+1)),...h("Previous run",["k","ArrowUp"],()=>u(l-1)),...h("A page on",["PageDown"],()=>u(l+d())),...h("A page back",["PageUp"],()=>u(l-d())),
...h("First run",["Home"],()=>u(0)),...h("Last run",["End"],()=>u(n.length-1)),...$?h("Select the run",["x"],()=>o(m(l))):[],...$?h("Open the run",["o"],()=>$e(
T(["run",m(l)]))):[]]);let k=n.length>0&&n.every(w=>s.has(t.rows.number[w])),E=132+r.reduce((w,F)=>w+F.width,0);return(0,z.jsx)("div",{ref:i,class:"grid",tabIndex:0,
role:"region","aria-label":"Runs",onKeyDown:w=>{w.key==="Enter"&&w.target===i.current&&$&&$e(T(["run",m(l)]))},children:(0,z.jsxs)("table",{class:"grid-table",style:{
width:`${E}px`},"aria-rowcount":n.length+1,children:[(0,z.jsxs)("colgroup",{children:[(0,z.jsx)("col",{class:"grid-number"}),r.map(w=>(0,z.jsx)("col",{style:{width:`${w.
width}px`}},w.name)),(0,z.jsx)("col",{})]}),(0,z.jsx)("thead",{children:(0,z.jsxs)("tr",{children:[(0,z.jsxs)("th",{scope:"col",class:"grid-first","aria-sort":er(
e.sort,"number"),children:[(0,z.jsx)("input",{type:"checkbox","aria-label":"Select all that are shown",checked:k,disabled:n.length>200,title:n.length>200?"Selec\
t all: of at most 200 runs":"Select all",onChange:()=>e.selectAll(k?[]:n.map(w=>t.rows.number[w]))}),(0,z.jsx)(qo,{name:"number",label:"Run",sort:e.sort,setSort:e.
setSort,down:!0})]}),r.map(w=>(0,z.jsx)("th",{scope:"col",class:w.numeric?"num":void 0,"aria-sort":er(e.sort,w.name),children:(0,z.jsx)(qo,{name:w.name,label:w.
label,better:w.better,sort:e.sort,setSort:e.setSort,down:w.better===!0||w.name==="time"})},w.name)),(0,z.jsx)("th",{class:"grid-rest","aria-hidden":"true"})]})}),
(0,z.jsxs)("tbody",{children:[(0,z.jsx)("tr",{"aria-hidden":"true",class:"grid-space",style:{height:`${a.first*tr}px`}}),n.slice(a.first,a.end).map((w,F)=>(0,z.jsx)(
Hr,{table:t,row:w,at:a.first+F,columns:r,selected:s.has(t.rows.number[w]),current:l===a.first+F,toggle:o},t.rows.number[w])),(0,z.jsx)("tr",{"aria-hidden":"true",
class:"grid-space",style:{height:`${(n.length-a.end)*tr}px`}})]})]})})}var Hr=class extends Yo.Component{shouldComponentUpdate(t){return Object.keys(t).some(r=>t[r]!==
this.props[r])}render(){return Oc(this.props)}};function Oc(e){let{table:t,row:n}=e,r=t.rows.number[n],s=t.rows.pins[n]??[],o=()=>e.toggle(r);return(0,z.jsxs)("\
tr",{class:`${e.selected?"is-selected":""} ${e.current?"is-current":""}`,"aria-rowindex":e.at+2,"aria-selected":e.selected,children:[(0,z.jsxs)("th",{scope:"row",
class:"grid-first",children:[(0,z.jsx)("input",{type:"checkbox","aria-label":`Select run ${r}`,checked:e.selected,onChange:o}),(0,z.jsx)("a",{href:T(["run",r]),
children:r}),s.length>0&&(0,z.jsx)("span",{class:"badge pin",title:`pinned: ${s.join(", ")}`,children:(0,z.jsx)(y,{text:s[0]})})]}),e.columns.map(i=>(0,z.jsx)(Go,
{column:i,value:i.values[n]},i.name)),(0,z.jsx)("td",{class:"grid-rest"})]})}function qo(e){let t=er(e.sort,e.name),n=e.sort.findIndex(s=>s.replace(/^-/,"")===e.
name),r=e.better===!0?"more is better":e.better===!1?"less is better":"";return(0,z.jsxs)("button",{type:"button",class:"sort",title:[e.name,r,"click to sort, w\
ith shift by this too"].filter(Boolean).join("; "),onClick:s=>e.setSort(Wo(e.sort,e.name,e.down,s.shiftKey)),children:[(0,z.jsx)(y,{text:e.label}),(0,z.jsxs)("s\
pan",{class:"sort-sign","aria-hidden":"true",children:[t==="ascending"?"▲":t==="descending"?"▼":"",t!=="none"&&e.sort.length>1?n+1:""]})]})}var nr=p(D(),1);var ie=p(g(),1),Wr=300;function Qo(e){let{table:t,rows:n,chosen:r,set:s}=e,[o,i]=(0,nr.useState)(""),a=(0,nr.useMemo)(()=>{let u=[...zs.filter(d=>d!=="number").
map(d=>({name:d,kind:"fact"})),...t.columns.filter(d=>d.kind==="metric"),...t.columns.filter(d=>d.kind==="parameter")].map(({name:d,kind:h})=>({name:d,kind:h,varies:pt(
ge(t,d)??[],n)===2}));return[...u.filter(d=>d.varies),...u.filter(d=>!d.varies)]},[t,n]),l=u=>u.name.toLowerCase().includes(o.toLowerCase()),c=a.filter(u=>!r.includes(
u.name)&&l(u)),m=(u,d)=>{let h=[...r];[h[u],h[u+d]]=[h[u+d],h[u]],s(h)};return(0,ie.jsx)(kt,{title:"Columns",close:e.close,children:(0,ie.jsxs)("div",{class:"pi\
cker",children:[(0,ie.jsx)("input",{class:"input",type:"search",placeholder:"Find a parameter, a metric or a fact","aria-label":"Find a column",value:o,onInput:u=>i(
u.currentTarget.value)}),(0,ie.jsx)("ol",{class:"picker-list","aria-label":"Shown",children:r.map((u,d)=>(0,ie.jsxs)("li",{hidden:!u.toLowerCase().includes(o.toLowerCase()),
children:[(0,ie.jsxs)("label",{children:[(0,ie.jsx)("input",{type:"checkbox",checked:!0,onChange:()=>s(r.filter(h=>h!==u))}),(0,ie.jsx)(y,{text:u})]}),(0,ie.jsx)(
"button",{type:"button",class:"button button-quiet button-small","aria-label":`${u}: to the left`,disabled:d===0,onClick:()=>m(d,-1),children:"↑"}),(0,ie.jsx)(
"button",{type:"button",class:"button button-quiet button-small","aria-label":`${u}: to the right`,disabled:d===r.length-1,onClick:()=>m(d,1),children:"↓"})]},
u))}),(0,ie.jsx)("ul",{class:"picker-list","aria-label":"Not shown",children:c.slice(0,Wr).map(u=>(0,ie.jsxs)("li",{children:[(0,ie.jsxs)("label",{children:[(0,ie.jsx)(
"input",{type:"checkbox",checked:!1,onChange:()=>s([...r,u.name])}),(0,ie.jsx)(y,{text:u.name})]}),(0,ie.jsxs)("span",{class:"dim",children:[u.kind,u.varies?"":
", the same in all"]})]},u.name))}),c.length>Wr&&(0,ie.jsxs)("p",{class:"muted",children:[c.length-Wr," more: write a part of their names."]}),(0,ie.jsxs)("div",
{class:"row",children:[(0,ie.jsx)("button",{type:"button",class:"button",onClick:()=>s([]),children:"As usual"}),(0,ie.jsx)("button",{type:"button",class:"butto\
n button-main",onClick:e.close,children:"Done"})]})]})})}var _=p(g(),1),Lc={pipeline:ne(),where:ne(),columns:ze(),sort:ze(),selected:St()},Pc=250;function Nc(e,t,n){let r=(0,ae.useRef)(null),s=(0,ae.useMemo)(()=>{try{
return{rows:Tt(e,n),problem:null}}catch(i){if(!(i instanceof Le))throw i;return{rows:r.current?.table===e?r.current.rows:Tt(e,""),problem:{message:i.message,position:i.
position}}}},[e,n]);return r.current={table:e,rows:s.rows},{rows:(0,ae.useMemo)(()=>t?s.rows.filter(i=>e.rows.pipeline[i]===t):s.rows,[s,t]),problem:s.problem}}
function Ac(e,t){return(0,ae.useMemo)(()=>{let n;return()=>(n??={value:e()}).value},t)}function Jc(e){let{table:t}=e,[n,r]=Me(Lc),[s,o]=(0,ae.useState)(n.where),
[i,a]=(0,ae.useState)(!1),[l,c]=(0,ae.useState)(!1),m=Dr(),u=Do(),d=(0,ae.useRef)(n.where);(0,ae.useEffect)(()=>{if(s===d.current)return;let b=setTimeout(()=>{d.
current=s,r({where:s},{replace:!0})},Pc);return()=>clearTimeout(b)},[s]),(0,ae.useEffect)(()=>{n.where!==d.current&&(d.current=n.where,o(n.where))},[n.where]);let{
rows:h,problem:$}=Nc(t,n.pipeline,s),k=(0,ae.useMemo)(()=>Rn(t,h,n.sort),[t,h,n.sort.join("\0")]),E=(0,ae.useMemo)(()=>h,[t,n.pipeline,n.where]),w=Ac(()=>jo(t,E,
14,u),[t,E,u]),F=n.columns.length?n.columns:w(),ee=(0,ae.useMemo)(()=>Bo(t,F,h),[t,F.join("\0"),h]),te=(0,ae.useMemo)(()=>new Set(n.selected),[n.selected.join()]),
de=(0,ae.useRef)(n);de.current=n;let P=(0,ae.useCallback)(b=>{let O=de.current.selected;r({selected:O.includes(b)?O.filter(V=>V!==b):[...O,b]},{replace:!0})},[]),
pe=()=>{n.selected.length>1&&$e(T(["compare"],{runs:n.selected}))};ye([{keys:"c",does:"Compare the selected runs",run:pe},{keys:"v",does:"Choose columns",run:()=>a(
!0)},{keys:"Escape",does:"Select nothing",run:()=>r({selected:[]},{replace:!0})}]);let j=(0,ae.useMemo)(()=>[...new Set(t.rows.pipeline)].sort(),[t]);return t.total?
(0,_.jsxs)("div",{class:"runs",children:[(0,_.jsxs)("div",{class:"runs-bar",children:[(0,_.jsx)("h1",{children:"Runs"}),(0,_.jsx)("span",{class:"muted",role:"st\
atus",children:h.length===t.total?Oe(h.length):`${Oe(h.length)} of ${Oe(t.total)}`}),j.length>1&&(0,_.jsxs)("select",{class:"input runs-pipeline","aria-label":"\
Pipeline",value:n.pipeline,onChange:b=>r({pipeline:b.currentTarget.value}),children:[(0,_.jsx)("option",{value:"",children:"all pipelines"}),j.map(b=>(0,_.jsx)(
"option",{value:b,children:b},b))]}),(0,_.jsx)(Qn,{value:s,set:o,problem:$}),(0,_.jsxs)("div",{class:"view-actions",children:[(0,_.jsx)("button",{type:"button",
class:"button",onClick:()=>a(!0),children:"Columns"}),(0,_.jsx)("a",{class:"button",href:T(["sweep"],{pipeline:n.pipeline,where:n.where}),children:"Plot"})]})]}),
h.length?(0,_.jsx)(Zo,{table:t,order:k,columns:ee,sort:n.sort,setSort:b=>r({sort:b}),selected:te,toggle:P,selectAll:b=>r({selected:b},{replace:!0})}):(0,_.jsx)(
Y,{title:"No run is like that",children:(0,_.jsx)("button",{type:"button",class:"button",onClick:()=>{o(""),r({where:"",pipeline:""})},children:"Show all"})}),n.
selected.length>0&&(0,_.jsxs)("div",{class:"runs-selected",role:"region","aria-label":"Selected runs",children:[(0,_.jsxs)("span",{role:"status",children:[n.selected.
length," selected"]}),(0,_.jsx)("button",{type:"button",class:"button button-main",disabled:n.selected.length<2,onClick:pe,children:"Compare"}),n.selected.length===
1&&m&&(0,_.jsx)("button",{type:"button",class:"button",onClick:()=>c(!0),children:"Pin"}),(0,_.jsx)("button",{type:"button",class:"button button-quiet",onClick:()=>r(
{selected:[]},{replace:!0}),children:"Clear"})]}),i&&(0,_.jsx)(Qo,{table:t,rows:E,chosen:F,set:b=>r({columns:b},{replace:!0}),close:()=>a(!1)}),l&&m&&n.selected[0]!==
void 0&&(0,_.jsx)(zr,{run:n.selected[0],csrf:m,close:()=>c(!1)})]}):(0,_.jsx)(Y,{title:"Nothing has been built yet",children:(0,_.jsx)("code",{children:"stagedm\
l build PIPELINE"})})}function Xc(){return(0,_.jsx)(Z,{answer:be("runs"),what:"Reading runs",retry:()=>ue("runs"),children:e=>(0,_.jsx)(Jc,{table:e})})}var ei={
name:"runs",entry:{label:"Runs",key:"r"},title:()=>"Runs",component:Xc};var _r=p(D(),1);var st=p(D(),1);function Fc(e,t){let n=e.reduce((o,i)=>o+i,0),r=Math.max(...e),s=Math.min(...e);return Math.max(t*t*r/(n*n),n*n/(t*t*s))}function ti(e,t,n,r){let s=e.map(h=>({item:h,
size:t(h)})).filter(h=>h.size>0);s.sort((h,$)=>$.size-h.size);let o=s.reduce((h,$)=>h+$.size,0),i=o>0?n*r/o:0,a=[],[l,c,m,u]=[0,0,n,r],d=0;for(;d<s.length;){let h=Math.
min(m,u),$=[],k=1/0;for(let ee=d;ee<s.length;ee++){let te=[...$,(s[ee]?.size??0)*i],de=Fc(te,h);if($.length&&de>k)break;$.push(te[te.length-1]??0),k=de}let E=$.
reduce((ee,te)=>ee+te,0),w=h>0?E/h:0,F=0;for(let ee of $){let te=s[d++],de=w>0?ee/w:0;if(te===void 0)break;a.push(m>=u?{item:te.item,x:l,y:c+F,width:w,height:de}:
{item:te.item,x:l+F,y:c,width:de,height:w}),F+=de}m>=u?[l,m]=[l+w,Math.max(0,m-w)]:[c,u]=[c+w,Math.max(0,u-w)]}return a}var Jt={stage:"outputs of stages",data:"data sets",wheel:"wheels",environment:"environments",source:"sources",other:"other"},tt=e=>Object.hasOwn(Jt,e.kind)?e.kind:
"other";var nt=p(g(),1),ni=120,Ic=6.6;function Vc(e){let t=[...e].sort((o,i)=>i.size-o.size),n=t.slice(0,ni).map(o=>({path:o.path,name:oe(o.name),size:o.size,kind:tt(o)})),
r=t.slice(ni),s=r.reduce((o,i)=>o+i.size,0);return s>0&&n.push({path:"",name:`${r.length} others`,size:s,kind:"other"}),n}function ri(e){let t=(0,st.useRef)(null),
[n,r]=(0,st.useState)(800);(0,st.useLayoutEffect)(()=>{let i=t.current;if(!i)return;let a=()=>r(Math.max(200,i.clientWidth));a();let l=new ResizeObserver(a);return l.
observe(i),()=>l.disconnect()},[]);let s=n<600?300:280,o=(0,st.useMemo)(()=>ti(Vc(e.paths),i=>i.size,n,s),[e.paths,n,s]);return(0,nt.jsx)("div",{class:"areas",ref:t,
children:(0,nt.jsx)("svg",{width:n,height:s,viewBox:`0 0 ${n} ${s}`,role:"img","aria-label":"Sizes of store paths, as areas; the table below says the same",children:o.
map(({item:i,x:a,y:l,width:c,height:m})=>{let u=Math.floor((c-12)/Ic),d=i.name.length<=u?i.name:u>4?`${i.name.slice(0,u-1)}…`:"";return(0,nt.jsxs)("g",{class:`\
area kind-${i.kind}${i.path&&i.path===e.chosen?" area-chosen":""}`,transform:`translate(${a.toFixed(1)} ${l.toFixed(1)})`,onClick:()=>i.path&&e.choose(i.path),children:[
(0,nt.jsx)("title",{children:`${i.name}: ${U(i.size)}`}),(0,nt.jsx)("rect",{width:Math.max(0,c-1.5),height:Math.max(0,m-1.5),rx:"3"}),m>22&&d&&(0,nt.jsx)("text",
{x:"6",y:"16",children:d}),m>38&&u>6&&(0,nt.jsx)("text",{class:"area-size",x:"6",y:"31",children:U(i.size)})]},i.path||"others")})})})}var ot=p(D(),1);var R=p(g(),1),si=50,Xt=3,Kr={name:{label:"Path",of:e=>e.name},kind:{label:"Kind",of:e=>tt(e)},size:{label:"Size",of:e=>e.size,numeric:!0},closure:{label:"With \
all it needs",of:e=>e.closure,numeric:!0},roots:{label:"Kept by",of:e=>e.roots.length},runs:{label:"Runs",of:e=>e.runs.length,numeric:!0}};function Dc(e,t){let n=t.
startsWith("-"),r=(Kr[t.replace(/^-/,"")]??Kr.size).of,s=(o,i)=>{let[a,l]=[r(o),r(i)];return typeof a=="number"&&typeof l=="number"?a-l:String(a).localeCompare(
String(l))};return[...e].sort((o,i)=>(n?s(i,o):s(o,i))||o.path.localeCompare(i.path))}function zc(e){let{roots:t}=e.path;return t.length?(0,R.jsxs)("span",{class:"\
links",children:[t.slice(0,Xt).map(n=>(0,R.jsx)("span",{class:"badge",title:n.name,children:n.kind==="run"?(0,R.jsxs)("a",{href:T(["run",n.name]),children:["run\
 ",n.name]}):(0,R.jsxs)(R.Fragment,{children:[(0,R.jsxs)("span",{class:"dim",children:[n.kind," "]}),(0,R.jsx)(y,{text:n.name})]})},`${n.kind}${n.name}`)),t.length>
Xt&&(0,R.jsxs)("span",{class:"dim",children:["and ",t.length-Xt," more"]})]}):(0,R.jsx)("span",{class:"status-warn",children:"nothing"})}function jc(e){let{runs:t}=e;
return(0,R.jsxs)(R.Fragment,{children:[t.slice(0,Xt).map((n,r)=>(0,R.jsxs)(R.Fragment,{children:[r>0&&", ",(0,R.jsx)("a",{href:T(["run",n]),children:n},n)]})),t.
length>Xt&&(0,R.jsxs)("span",{class:"dim",children:[" and ",t.length-Xt," more"]})]})}function oi(e){let{state:t,change:n}=e,[r,s]=(0,ot.useState)(si),o=(0,ot.useRef)(
null),i=(0,ot.useMemo)(()=>{let u=t.q.toLowerCase().split(/\s+/).filter(Boolean),d=h=>(!t.kind||tt(h)===t.kind)&&u.every($=>h.path.toLowerCase().includes($));return Dc(
e.paths.filter(d),t.sort)},[e.paths,t.q,t.kind,t.sort]),a=t.path?i.findIndex(u=>u.path===t.path):-1,l=i.slice(0,Math.max(r,a+1));(0,ot.useEffect)(()=>{t.path&&o.
current?.scrollIntoView({block:"nearest"})},[t.path]);let c=t.sort.replace(/^-/,""),m=t.sort.startsWith("-");return(0,R.jsxs)("section",{class:"panel",children:[
(0,R.jsxs)("div",{class:"panel-head",children:[(0,R.jsxs)("h2",{children:["Paths ",(0,R.jsx)("span",{class:"count",children:i.length})]}),(0,R.jsx)("input",{type:"\
search",class:"input",placeholder:"Search paths","aria-label":"Search paths",spellcheck:!1,value:t.q,onInput:u=>n({q:u.currentTarget.value},{replace:!0})})]}),i.
length?(0,R.jsx)("div",{class:"scroll",tabIndex:0,role:"region","aria-label":"Paths",children:(0,R.jsxs)("table",{class:"table paths",children:[(0,R.jsx)("thead",
{children:(0,R.jsx)("tr",{children:Object.entries(Kr).map(([u,{label:d,numeric:h}])=>(0,R.jsx)("th",{class:h?"num":"","aria-sort":u===c?m?"descending":"ascendin\
g":"none",children:(0,R.jsxs)("button",{type:"button",class:"sorter",onClick:()=>n({sort:u===c?m?u:`-${u}`:h?`-${u}`:u}),children:[d,(0,R.jsx)("span",{"aria-hid\
den":"true",children:u===c?m?" ↓":" ↑":""})]})},u))})}),(0,R.jsx)("tbody",{children:l.map(u=>{let d=u.path===t.path;return(0,R.jsxs)("tr",{class:d?"marked":
"",...d?{ref:o}:{},children:[(0,R.jsx)("td",{children:(0,R.jsxs)("span",{class:"path",children:[(0,R.jsx)(Fe,{path:u.path}),d&&(0,R.jsx)(Ue,{text:u.path})]})}),
(0,R.jsx)("td",{class:"nowrap",children:Jt[tt(u)]}),(0,R.jsx)("td",{class:"num nowrap",children:U(u.size)}),(0,R.jsx)("td",{class:"num nowrap",children:U(u.closure)}),
(0,R.jsx)("td",{children:(0,R.jsx)(zc,{path:u})}),(0,R.jsx)("td",{class:"num",children:(0,R.jsx)(jc,{runs:u.runs})})]},u.path)})})]})}):(0,R.jsx)(Y,{title:"No p\
ath fits"}),l.length<i.length&&(0,R.jsx)("p",{class:"panel-body",children:(0,R.jsxs)("button",{type:"button",class:"button",onClick:()=>s(r+5*si),children:["Sho\
w more of ",i.length]})})]})}var v=p(g(),1),Bc={q:ne(),kind:ne(),sort:ne("-size"),path:ne()};function Hc(e){return e.reduce((t,n)=>t+n.size,0)}function Wc(e){let{store:t}=e,{frees:n,paths:r,
runs:s}=t.collection,o=t.pins.reduce((i,a)=>i+a.alone,0);return(0,v.jsxs)("dl",{class:"tiles",children:[(0,v.jsxs)("div",{children:[(0,v.jsx)("dt",{children:"In\
 the store"}),(0,v.jsx)("dd",{children:U(t.total)}),(0,v.jsxs)("dd",{class:"dim",children:[t.paths.length," paths of this project's runs"]})]}),(0,v.jsxs)("div",
{children:[(0,v.jsx)("dt",{children:"A collection frees"}),(0,v.jsx)("dd",{children:U(n)}),(0,v.jsxs)("dd",{class:"dim",children:[r," ",r===1?"path":"paths",s.length>
0&&`, of ${s.length} ${s.length===1?"run":"runs"}`]})]}),(0,v.jsxs)("div",{children:[(0,v.jsx)("dt",{children:"Pins"}),(0,v.jsx)("dd",{children:t.pins.length}),
(0,v.jsx)("dd",{class:"dim",children:t.pins.length>0?`they alone keep ${U(o)}`:"nothing is pinned"})]})]})}function Kc(e){let t=_e().value?.csrf??null,[n,r]=(0,_r.useState)(
null),[s,o]=(0,_r.useState)(""),{pins:i}=e.store,a=async l=>{if(t!==null){r(null);try{await an("unpin",{name:l},t),o("")}catch(c){o(c instanceof Error?c.message:
String(c))}for(let c of["store","runs","run/","pipeline/"])ue(c)}};return(0,v.jsxs)("section",{class:"panel panel-body",children:[(0,v.jsx)("h2",{children:"Pins"}),
s&&(0,v.jsx)("p",{class:"notice notice-bad",role:"alert",children:s}),i.length===0?(0,v.jsxs)("p",{class:"hint",children:["A pin keeps all of a run: ",(0,v.jsx)(
"code",{children:"stagedml pin NAME RUN"}),"."]}):(0,v.jsx)("div",{class:"scroll",tabIndex:0,role:"region","aria-label":"Pins",children:(0,v.jsxs)("table",{class:"\
table",children:[(0,v.jsx)("thead",{children:(0,v.jsxs)("tr",{children:[(0,v.jsx)("th",{children:"Name"}),(0,v.jsx)("th",{children:"Run"}),(0,v.jsx)("th",{class:"\
num",children:"Keeps"}),(0,v.jsx)("th",{class:"num",children:"Alone"}),(0,v.jsx)("th",{})]})}),(0,v.jsx)("tbody",{children:i.map(l=>(0,v.jsxs)("tr",{children:[(0,v.jsx)(
"td",{children:(0,v.jsx)(y,{text:l.name})}),(0,v.jsx)("td",{children:l.run===null?(0,v.jsx)("span",{class:"dim",children:"not in the ledger"}):(0,v.jsx)("a",{href:T(
["run",l.run]),children:l.run})}),(0,v.jsx)("td",{class:"num",children:U(l.size)}),(0,v.jsx)("td",{class:"num",children:U(l.alone)}),(0,v.jsx)("td",{class:"num",
children:t!==null&&!he()&&(n===l.name?(0,v.jsxs)("span",{class:"sure",children:[(0,v.jsxs)("button",{type:"button",class:"button button-small button-bad",onClick:()=>a(
l.name),children:["Unpin ",U(l.alone)]}),(0,v.jsx)("button",{type:"button",class:"button button-small",onClick:()=>r(null),children:"Keep"})]}):(0,v.jsx)("butto\
n",{type:"button",class:"button button-small","aria-label":`Unpin ${l.name}`,onClick:()=>r(l.name),children:"Unpin"}))})]},l.name))})]})})]})}function _c(e){let{
frees:t,paths:n,runs:r}=e.store.collection,s=40;return(0,v.jsxs)("section",{class:"panel panel-body",children:[(0,v.jsx)("h2",{children:"Collection"}),n===0?(0,v.jsx)(
"p",{class:"hint",children:"Nothing: all that is there is of recent runs, or pinned."}):(0,v.jsxs)(v.Fragment,{children:[(0,v.jsxs)("p",{children:[U(t)," in ",n,
" ",n===1?"path":"paths"," are kept by nothing.",r.length>0&&" Something would go of these runs:"]}),r.length>0&&(0,v.jsxs)("p",{class:"links",children:[r.slice(
0,s).map(o=>(0,v.jsx)("a",{class:"chip",href:T(["run",o]),children:o},o)),r.length>s&&(0,v.jsxs)("span",{class:"dim",children:["and ",r.length-s," more"]})]}),!he()&&
(0,v.jsx)($t,{text:"stagedml gc --dry-run"})]})]})}function Uc(e){let{store:t}=e,[n,r]=Me(Bc),s=Object.keys(Jt).map(o=>({kind:o,paths:t.paths.filter(i=>tt(i)===
o)})).filter(({paths:o})=>o.length>0);return(0,v.jsxs)("div",{class:"store",children:[(0,v.jsx)("div",{class:"view-head",children:(0,v.jsx)("h1",{children:"Stor\
e"})}),t.error&&(0,v.jsx)("p",{class:"notice notice-bad",role:"alert",children:t.error}),(0,v.jsx)(Wc,{store:t}),(0,v.jsxs)("section",{class:"panel panel-body",
children:[(0,v.jsx)("h2",{children:"What takes space"}),(0,v.jsx)("div",{class:"chips",role:"group","aria-label":"Only one kind",children:s.map(({kind:o,paths:i})=>(0,v.jsxs)(
"button",{type:"button",class:"chip","aria-pressed":n.kind===o,onClick:()=>r({kind:n.kind===o?"":o,path:""}),children:[(0,v.jsx)("svg",{class:`kind kind-${o}`,viewBox:"\
0 0 10 10",width:"10",height:"10","aria-hidden":"true",children:(0,v.jsx)("rect",{width:"10",height:"10",rx:"2"})}),Jt[o]," ",(0,v.jsx)("span",{class:"count",children:U(
Hc(i))})]},o))}),(0,v.jsx)(ri,{paths:t.paths.filter(o=>!n.kind||tt(o)===n.kind),chosen:n.path,choose:o=>r({path:o===n.path?"":o},{replace:!0})})]}),(0,v.jsxs)("\
div",{class:"store-pair",children:[(0,v.jsx)(Kc,{store:t}),(0,v.jsx)(_c,{store:t})]}),(0,v.jsx)(oi,{paths:t.paths,state:n,change:r})]})}function Gc(){let e=be("\
store");return(0,v.jsx)(Z,{answer:e,what:"Measuring the store",retry:()=>ue("store"),children:t=>(0,v.jsx)(Uc,{store:t})})}var ii={name:"store",entry:{label:"St\
ore",key:"s"},title:()=>"Store",component:Gc};var Ve=p(D(),1);var Ur=p(D(),1);var qc=300,Yc=2e3,rn=(e,t)=>`${Ie(e,24)}: ${Ie(K(t),40)}`;function ai(e,t,n,r,s){let o=bn(t.short+(t.kind==="metric"?yn(t):""),s);if(jt(n))return Et(e,{type:"ca\
tegory",data:yr(n),...o});let i=n.every(a=>typeof a!="number"||a>0);return Et(e,{type:r&&i?"log":"value",scale:!0,...o})}function li(e,t){let n=e.points.map(c=>c.
x),r=e.points.map(c=>c.y),[s,o]=[jt(n),jt(r)],{color:i}=e,a=i?.values.filter(c=>c!==null)??[],l={symbolSize:13,itemStyle:{borderColor:t.text,borderWidth:2,opacity:1}};
return{...zt(t,{trigger:"item",formatter:c=>Zc(e,c.dataIndex??-1)},a.length?{right:76}:{}),...i&&a.length?{visualMap:wr(t,i.axis,a,2)}:{},xAxis:ai(t,e.x,n,e.logX,
24),yAxis:ai(t,e.y,r,e.logY,46),series:[{type:"scatter",symbolSize:e.points.length>Yc?4:8,itemStyle:{color:t.series[0],opacity:.7},emphasis:{itemStyle:{opacity:1,
borderColor:t.text,borderWidth:1.5}},cursor:"pointer",data:e.points.map((c,m)=>({value:[s?Bt(c.x):c.x,o?Bt(c.y):c.y,...a.length?[i.values[m]??"-"]:[]],...e.marked?.
has(c.run)?l:{}}))}]}}function Zc(e,t){let n=e.points[t];if(!n)return"";let r=[rn(e.x.short,n.x),rn(e.y.short,n.y)];return e.color&&r.push(rn(e.color.axis.short,
e.color.values[t])),r.push(...Object.entries(n.details??{}).map(([s,o])=>rn(s,o))),[Ie(n.label||`run ${n.run}`),...r.slice(0,ut)].join(`
`)}function ci(e,t,{narrow:n=!1,marked:r}={}){let s=e.columns.map((c,m)=>e.rows.map(u=>u.values[m]??null)),o=s.map(jt),i=e.columns.length-1,a=o[i]?[]:(s[i]??[]).
filter(c=>c!==null),l=e.rows.length>qc;return{...zt(t,{trigger:"item",formatter:c=>Qc(e.columns,e.rows[c.dataIndex??-1])}),...a.length?{visualMap:{...wr(t,e.columns[i],
a,i),show:!1}}:{},parallel:{left:n?30:64,right:n?58:72,top:44,bottom:18,parallelAxisDefault:{nameLocation:"end",nameGap:18,nameTextStyle:{color:t.text,fontSize:12,
fontWeight:600},nameTruncate:{maxWidth:n?60:120},axisLine:{lineStyle:{color:t.muted}},axisTick:{lineStyle:{color:t.line}},axisLabel:{color:t.text,fontSize:11,formatter:br,
textBorderColor:t.surface,textBorderWidth:3},areaSelectStyle:{color:t.accent,borderColor:t.accent,opacity:.25,width:18}}},parallelAxis:e.columns.map((c,m)=>{let u=Ie(
c.short,24)+(c.kind==="metric"?yn(c):"");return o[m]?{dim:m,name:u,type:"category",data:yr(s[m])}:{dim:m,name:u,type:wn(s[m])?"log":"value",scale:!0}}),series:[
{type:"parallel",smooth:.1,lineStyle:{width:1.5,opacity:l?.3:.65,color:t.series[0]},inactiveOpacity:.04,activeOpacity:l?.5:.9,emphasis:{lineStyle:{width:3,opacity:1}},
data:e.rows.map(c=>({value:c.values.map((m,u)=>m===null?"-":o[u]?Bt(m):m),...r?.has(c.run)?{lineStyle:{width:3.5,opacity:1}}:{}}))}]}}function Qc(e,t){if(!t)return"";
let n=e.map((r,s)=>rn(r.short,t.values[s]));return[Ie(t.label||`run ${t.run}`),...n.slice(0,ut)].join(`
`)}var sn=p(g(),1),ui=e=>e.label||`run ${e.run}`;function mi(e,t){let n=(0,Ur.useRef)({runs:e,open:t});return n.current={runs:e,open:t},r=>r.on("click",s=>{let o=n.
current.runs[s.dataIndex??-1];o&&n.current.open?.(o.run)})}function di(e){let{x:t,y:n,points:r,color:s}=e,o=mi(r,e.open),i={logX:e.logX??!1,logY:e.logY??!1,...e.
marked?{marked:e.marked}:{}};return(0,sn.jsx)(Dt,{title:e.title,table:()=>({columns:["run",t.name,n.name,...s?[s.axis.name]:[]],rows:r.map((a,l)=>[ui(a),K(a.x),
K(a.y),...s?[K(s.values[l])]:[]])}),children:(0,sn.jsx)(Vt,{height:e.height??400,label:`${n.name} over ${t.name} of ${r.length} runs`,follows:[t,n,r,i.logX,i.logY,
s,e.marked],ready:o,option:a=>li({x:t,y:n,points:r,color:s,...i},a)})})}function pi(e){let{data:t}=e,n=mi(t.rows,e.open),r=(0,Ur.useRef)(e);r.current=e;let s=o=>{
n(o),o.on("axisareaselected",()=>{let{brushed:i,data:a}=r.current;i&&i(eu(o,a.rows))})};return(0,sn.jsx)(Dt,{title:e.title,note:"drag along an axis to choose a \
part of it",table:()=>({columns:["run",...t.columns.map(o=>o.name)],rows:t.rows.map(o=>[ui(o),...o.values.map(K)])}),children:(0,sn.jsx)(Vt,{height:e.height??400,
label:`${t.rows.length} runs over ${t.columns.map(o=>o.short).join(", ")}`,follows:[t,e.marked],ready:s,option:(o,i)=>ci(t,o,{narrow:i,...e.marked?{marked:e.marked}:
{}})})})}function eu(e,t){let n=e.getModel(),r=!1;return n.eachComponent("parallelAxis",s=>{r||=!!s.activeIntervals?.length}),r?n.getSeriesByIndex(0).getRawIndicesByActiveState(
"active").flatMap(s=>t[s]?.run??[]):null}var se=p(g(),1),Gr=100,tu=(e,t)=>e.kind==="metric"&&typeof t=="number"?De(e.name,t):K(t);function fi(e){let{table:t,rows:n,columns:r}=e,s=n.slice(0,Gr);return(0,se.jsxs)(
"section",{class:"panel",children:[(0,se.jsxs)("div",{class:"panel-head",children:[(0,se.jsxs)("h2",{children:["Runs by ",e.by.short]}),(0,se.jsxs)("span",{class:"\
muted",role:"status",children:[e.narrowed?`${Oe(n.length)} that the axes leave`:Oe(n.length),n.length>Gr&&`, the first ${Gr}`]})]}),(0,se.jsx)("div",{class:"scr\
oll",tabIndex:0,role:"region","aria-label":"Runs",children:(0,se.jsxs)("table",{class:"table",children:[(0,se.jsx)("thead",{children:(0,se.jsxs)("tr",{children:[
(0,se.jsx)("th",{scope:"col",children:"Run"}),(0,se.jsx)("th",{scope:"col",children:"status"}),r.map(o=>(0,se.jsx)("th",{scope:"col",class:"num",children:(0,se.jsx)(
y,{text:o.short,title:o.name})},o.name))]})}),(0,se.jsx)("tbody",{children:s.map(o=>{let i=t.rows.number[o];return(0,se.jsxs)("tr",{class:e.selected.has(i)?"is-\
selected":"",children:[(0,se.jsxs)("th",{scope:"row",class:"nowrap",children:[(0,se.jsx)("input",{type:"checkbox","aria-label":`Select run ${i}`,checked:e.selected.
has(i),onChange:()=>e.toggle(i)})," ",(0,se.jsx)("a",{href:T(["run",i]),children:i})]}),(0,se.jsx)("td",{children:(0,se.jsx)(Q,{status:t.rows.status[o]})}),r.map(
a=>(0,se.jsx)("td",{class:"num",children:(0,se.jsx)(y,{text:tu(a,ge(t,a.name)?.[o])})},a.name))]},i)})})]})})]})}var N=p(g(),1),nu={pipeline:ne(),where:ne(),x:ne(),y:ne(),color:ne(),axes:ze(),scale:Te("auto","log","linear"),logy:Te("auto","log","linear"),selected:St()},rr="\
*",qr=2e3,ru=7,sr=e=>e==null?null:typeof e=="object"?JSON.stringify(e):e;function su(e,t,n){let r=s=>t===rr?s:s.filter(o=>e.rows.pipeline[o]===t);try{return{rows:r(
Tt(e,n)),problem:null}}catch(s){if(!(s instanceof Le))throw s;return{rows:r(Tt(e,"")),problem:{message:s.message,position:s.position}}}}function Yr(e){return(0,N.jsxs)(
"label",{class:"field",children:[e.label,(0,N.jsxs)("select",{class:"input sweep-select",value:e.value,onChange:t=>e.set(t.currentTarget.value),children:[e.none!==
void 0&&(0,N.jsx)("option",{value:"",children:e.none}),e.options.map(t=>(0,N.jsx)("option",{value:t.name,children:t.name},t.name))]})]})}function ou(e,t,n){return(0,Ve.useMemo)(
()=>{let r=new Map(e.columns.map(w=>[w.name,w])),s=_t(e,t,24,12),o=w=>t.some(F=>sr(ge(e,w)?.[F])!==null),i=e.columns.filter(w=>w.kind!=="run"&&o(w.name)),a=$r(e,
t),l=[...a.filter(w=>w.larger_is_better),...a],c=s.filter(w=>w.kind==="parameter"),m=r.get(n.y)??l[0]??i.find(w=>w.kind==="metric"),u=r.get(n.x)??c[0]??l.find(w=>w!==
m),d=r.get(n.color),h=n.axes.flatMap(w=>r.get(w)??[]),$=h.length>1?h:[...c.slice(0,ru-1),...m?[m]:[]],k=s.map(w=>Kt(w.name)),E=w=>{let F=Kt(w.name);return k.filter(
ee=>ee===F).length>1?w:{...w,short:F}};return{x:u&&E(u),y:m&&E(m),color:d&&E(d),axes:$.map(E),varied:s.map(E),options:i}},[e,t,n.x,n.y,n.color,n.axes.join("\0")])}
function iu(e){let{table:t,rows:n,state:r,set:s}=e,{x:o,y:i,color:a,axes:l,options:c,varied:m}=ou(t,n,r),[u,d]=(0,Ve.useState)(null),h=(0,Ve.useMemo)(()=>new Set(
r.selected),[r.selected.join()]),$=(0,Ve.useMemo)(()=>{if(!o||!i)return[];let[P,pe]=[ge(t,o.name),ge(t,i.name)],j=u&&new Set(u);return n.flatMap(b=>{let O={x:sr(
P[b]),y:sr(pe[b])},V=t.rows.number[b];return O.x===null||O.y===null||j&&!j.has(V)?[]:[{row:b,run:V,label:`run ${V}`,...O,details:{}}]})},[t,n,o,i,u]),k=(0,Ve.useMemo)(
()=>{if(!a)return;let P=ge(t,a.name);return{axis:a,values:$.map(({row:pe})=>{let j=P[pe];return typeof j=="number"?j:null})}},[t,$,a]),E=(0,Ve.useMemo)(()=>{let P=l.
map(j=>ge(t,j.name)),pe=n.slice(0,qr).map(j=>({run:t.rows.number[j],label:`run ${t.rows.number[j]}`,values:P.map(b=>sr(b[j]))}));return{columns:l,rows:pe.filter(
j=>j.values.some(b=>b!==null))}},[t,n,l]),w=(0,Ve.useMemo)(()=>{let P=u&&new Set(u),pe=n.filter(j=>!P||P.has(t.rows.number[j]));return i?Rn(t,pe,[i.larger_is_better===
!1?i.name:`-${i.name}`]):pe},[t,n,u,i]);if(!o||!i)return(0,N.jsx)(Y,{title:"These runs do not differ in anything that could be plotted",children:"Build a pipeli\
ne several times with other parameters: stagedml build NAME --sweep epochs=5,10,20"});let F=(P,pe,j)=>P==="auto"?j==="parameter"&&wn(pe):P==="log",ee=F(r.scale,
$.map(P=>P.x),o.kind),te=F(r.logy,$.map(P=>P.y),i.kind),de=P=>s({selected:h.has(P)?r.selected.filter(pe=>pe!==P):[...r.selected,P]},{replace:!0});return(0,N.jsxs)(
"div",{class:"stack",children:[(0,N.jsxs)("div",{class:"chart-bar",children:[(0,N.jsx)(Yr,{label:"x",value:o.name,options:c,set:P=>s({x:P})}),(0,N.jsx)(Yr,{label:"\
y",value:i.name,options:c,set:P=>s({y:P})}),(0,N.jsx)(Yr,{label:"colour",value:a?.name??"",options:c,none:"one for all",set:P=>s({color:P})}),(0,N.jsx)(vn,{label:"\
log x",log:ee,set:P=>s({scale:P?"log":"linear"})}),(0,N.jsx)(vn,{label:"log y",log:te,set:P=>s({logy:P?"log":"linear"})})]}),(0,N.jsxs)("div",{class:"sweep-char\
ts",children:[(0,N.jsx)(pi,{title:"All parameters at once",data:E,marked:h,brushed:d,open:de,height:380}),(0,N.jsx)(di,{title:`${i.short} over ${o.short}`,x:o,y:i,
points:$,logX:ee,logY:te,color:k,marked:h,open:de,height:380})]}),(0,N.jsxs)("fieldset",{class:"sweep-axes",children:[(0,N.jsx)("legend",{class:"muted",children:"\
Axes"}),m.map(P=>{let pe=l.some(j=>j.name===P.name);return(0,N.jsxs)("label",{class:"field",children:[(0,N.jsx)("input",{type:"checkbox",checked:pe,onChange:()=>s(
{axes:pe?l.map(j=>j.name).filter(j=>j!==P.name):[...l.map(j=>j.name),P.name]})}),(0,N.jsx)(y,{text:P.short,title:P.name})]},P.name)})]}),n.length>qr&&(0,N.jsxs)(
"p",{class:"muted",children:["Lines are of the newest ",Oe(qr)," runs; points are of all."]}),(0,N.jsx)(fi,{table:t,rows:w,columns:l.some(P=>P.name===i.name)?l:
[...l,i],by:i,selected:h,toggle:de,narrowed:u!==null})]})}function au(e){let{table:t}=e,[n,r]=Me(nu),s=n.pipeline||(t.rows.pipeline[0]??rr),{rows:o,problem:i}=(0,Ve.useMemo)(
()=>su(t,s,n.where),[t,s,n.where]),a=(0,Ve.useMemo)(()=>[...new Set(t.rows.pipeline)].sort(),[t]),l=()=>{n.selected.length>1&&$e(T(["compare"],{runs:n.selected}))};
return ye([{keys:"c",does:"Compare the selected runs",run:l},{keys:"Escape",does:"Select nothing",run:()=>r({selected:[]},{replace:!0})}]),t.total?(0,N.jsxs)(N.Fragment,
{children:[(0,N.jsxs)("div",{class:"view-head",children:[(0,N.jsx)("h1",{children:"Sweep"}),(0,N.jsxs)("select",{class:"input","aria-label":"Pipeline",value:s,onChange:c=>r(
{pipeline:c.currentTarget.value,x:"",y:"",color:"",axes:[],selected:[]}),children:[a.map(c=>(0,N.jsx)("option",{value:c,children:c},c)),(0,N.jsx)("option",{value:rr,
children:"all pipelines"})]}),(0,N.jsxs)("span",{class:"muted",role:"status",children:[Oe(o.length)," runs"]}),(0,N.jsx)(Qn,{value:n.where,set:c=>r({where:c},{replace:!0}),
problem:i}),(0,N.jsxs)("div",{class:"view-actions",children:[(0,N.jsxs)("button",{type:"button",class:"button",disabled:n.selected.length<2,onClick:l,children:[
"Compare",n.selected.length>1?` ${n.selected.length}`:""]}),(0,N.jsx)("a",{class:"button",href:T(["runs"],{pipeline:s===rr?"":s,where:n.where,selected:n.selected}),
children:"Table"})]})]}),o.length?(0,N.jsx)(iu,{table:t,rows:o,state:n,set:r},s):(0,N.jsx)(Y,{title:"No run is like that"})]}):(0,N.jsx)(Y,{title:"Nothing has b\
een built yet"})}function lu(){return(0,N.jsx)(Z,{answer:be("runs"),what:"Reading runs",retry:()=>ue("runs"),children:e=>(0,N.jsx)(au,{table:e})})}var hi={name:"\
sweep",entry:{label:"Sweeps",key:"w"},title:()=>"Sweep",component:lu};var or=[No,ei,hi,ii,To,Io,_s];var X=p(g(),1),Zr="pipelines",Qr=class extends ir.Component{state={error:null};static getDerivedStateFromError(t){return{error:t instanceof Error?t:new Error(String(
t))}}render(){let{error:t}=this.state;return t?(0,X.jsx)(hr,{error:t,retry:()=>this.setState({error:null})}):this.props.children}},gi={system:{next:"light",says:"\
as the system is",sign:"◐"},light:{next:"dark",says:"light",sign:"○"},dark:{next:"system",says:"dark",sign:"●"}};function cu(){let{theme:e}=hn(),{next:t,says:n,
sign:r}=gi[e];return(0,X.jsx)("button",{type:"button",class:"button button-quiet theme",title:`Colours: ${n}`,"aria-label":`Colours: ${n}. Make them: ${gi[t].says}`,
onClick:()=>ws(t),children:(0,X.jsx)("span",{"aria-hidden":"true",children:r})})}function uu(e){let t=_e().value,n=e.view?.under??e.view?.name;return(0,X.jsxs)(
"header",{class:"top",children:[(0,X.jsx)("a",{class:"skip",href:"#content",onClick:r=>{r.preventDefault(),document.getElementById("content")?.focus()},children:"\
Skip to content"}),(0,X.jsxs)("a",{class:"brand",href:T([Zr]),title:t?.root??"",children:[(0,X.jsxs)("svg",{viewBox:"0 0 16 16",width:"18",height:"18","aria-hid\
den":"true",children:[(0,X.jsx)("path",{d:"M2.5 4h4.5v4h6.5M7 8v5",fill:"none",stroke:"currentColor","stroke-width":"1.6"}),(0,X.jsx)("circle",{cx:"2.5",cy:"4",
r:"2.2",fill:"currentColor"}),(0,X.jsx)("circle",{cx:"13.5",cy:"8",r:"2.2",fill:"currentColor"}),(0,X.jsx)("circle",{cx:"7",cy:"13",r:"2.2",fill:"currentColor"})]}),
(0,X.jsx)(y,{text:t?.name??"StagedML"})]}),(0,X.jsx)("nav",{class:"nav","aria-label":"Views",children:or.filter(r=>r.entry).map(r=>(0,X.jsx)("a",{href:T([r.name]),
...r.name===n?{"aria-current":"page"}:{},children:r.entry.label},r.name))}),(0,X.jsxs)("div",{class:"top-end",children:[he()&&(0,X.jsxs)("span",{class:"badge sn\
apshot",title:`A snapshot of ${Ne(t?.generated)}: it does not change`,children:["snapshot",(0,X.jsxs)("span",{class:"wide",children:[" of ",Ne(t?.generated)]})]}),
(0,X.jsx)(cu,{}),(0,X.jsx)("button",{type:"button",class:"button button-quiet keys-button",title:"Keys (?)","aria-label":"Keys",onClick:e.help,children:(0,X.jsx)(
"span",{"aria-hidden":"true",children:"?"})})]})]})}function mu(e){let t=(0,We.useMemo)(cs,[]);return(0,X.jsx)(kt,{title:"Keys",close:e.close,children:(0,X.jsx)(
"dl",{class:"keys",children:t.map(n=>(0,X.jsxs)("div",{children:[(0,X.jsx)("dt",{children:n.keys.split(" ").map(r=>(0,X.jsx)("kbd",{children:r==="Escape"?"Esc":
r},r))}),(0,X.jsx)("dd",{children:n.does})]},n.keys))})})}function du(){let e=mr(),[t,n]=(0,We.useState)(!1),r=(0,We.useRef)(null),[s=Zr,...o]=e.path,i=or.find(
d=>d.name===s),a=[s,...o].join("/"),l=_e().value?.name,c=i?i.title(o):"Not found";(0,We.useEffect)(()=>{document.title=l?`${c} · ${l}`:c},[c,l]);let m=(0,We.useRef)(
!0);(0,We.useEffect)(()=>{m.current||(window.scrollTo(0,0),r.current?.focus({preventScroll:!0})),m.current=!1},[a]);let u=or.flatMap(d=>d.entry?[{keys:`g ${d.entry.
key}`,does:`Go to ${d.entry.label.toLowerCase()}`,run:()=>$e(T([d.name]))}]:[]);return ye([{keys:"?",does:"Show the keys",run:()=>n(!0)},...u]),(0,X.jsxs)(X.Fragment,
{children:[(0,X.jsx)(uu,{view:i,help:()=>n(!0)}),(0,X.jsx)("main",{id:"content",ref:r,tabIndex:-1,children:i?(0,X.jsx)(Qr,{children:(0,X.jsx)(i.component,{path:o})},
a):(0,X.jsx)(Y,{title:"There is no such view",children:(0,X.jsx)("a",{href:T([Zr]),children:"Pipelines"})})}),t&&(0,X.jsx)(mu,{close:()=>n(!1)})]})}ys();(0,ir.render)(
(0,X.jsx)(du,{}),document.getElementById("root"));})();
