"use strict";(()=>{var Ve=Object.create;var le=Object.defineProperty;var je=Object.getOwnPropertyDescriptor;var He=Object.getOwnPropertyNames;var _e=Object.getPrototypeOf,Ye=Object.prototype.hasOwnProperty;var W=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}};var Ge=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of He(t))!Ye.call(e,a)&&a!==r&&le(e,a,{get:()=>t[a],enumerable:!(n=je(t,a))||n.enumerable});
return e};var g=(e,t,r)=>(r=e!=null?Ve(_e(e)):{},Ge(t||!e||!e.__esModule?le(r,"default",{value:e,enumerable:!0}):r,e));var ue=W((Lt,ce)=>{ce.exports=globalThis.stagedmlVendor.preact});var C=W((Dt,de)=>{de.exports=globalThis.stagedmlVendor["preact/hooks"]});var x=W((Bt,me)=>{me.exports=globalThis.stagedmlVendor["preact/jsx-runtime"]});var fe=W((Gt,pe)=>{pe.exports=globalThis.stagedmlVendor["vendor/echarts"]});var Re=g(ue(),1),X=g(C(),1);function v(e,t=5){if(!Number.isFinite(e))return Number.isNaN(e)?"nan":e<0?"−inf":"inf";let r=Math.abs(e),n;return Number.isInteger(e)&&r<1e9?n=String(e+0):r!==
0&&(r<1e-4||r>=1e9)?n=e.toExponential(Math.max(0,t-1)).replace(/\.?0+e/,"e").replace("e+","e"):r>=10**t?n=String(Math.round(e)):(n=e.toPrecision(t),n.includes("\
.")&&(n=n.replace(/\.?0+$/,"")),n.includes("e")&&(n=String(Number(n)))),n.replaceAll("-","−")}function y(e){return e==null?"":typeof e=="number"?v(e):typeof e=="string"?e:typeof e=="boolean"?e?"true":"false":JSON.stringify(e)}var Ue=/\x1b\[[0-9;:?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,L=e=>e.replace(Ue,""),D=(e,t)=>e.
length>t?`${e.slice(0,t-1)}…`:e;var S=9,G=e=>Array.isArray(e)?e:[e],b=(e,t=48)=>D(L(e).replace(/\s+/g," "),t),qe={left:8,right:18,top:14,bottom:8,outerBoundsMode:"same",outerBoundsContain:"all"};
function M(e,t,r={}){return{animation:!1,textStyle:{fontFamily:e.font,fontSize:12,color:e.text},tooltip:{renderMode:"richText",confine:!0,backgroundColor:e.raised,
borderColor:e.line,borderWidth:1,padding:[8,10],textStyle:{color:e.text,fontSize:12,fontFamily:e.font,lineHeight:17},...t},grid:{...qe,...r}}}var U=e=>typeof e==
"number"?v(e,4):b(String(e),18);function k(e,t){return{axisLine:{lineStyle:{color:e.line}},axisTick:{lineStyle:{color:e.line}},axisLabel:{color:e.muted,fontSize:11,
hideOverlap:!0,formatter:U},splitLine:{lineStyle:{color:e.line,width:.7}},nameTextStyle:{color:e.muted,fontSize:11},...t}}var O=(e,t)=>({name:b(e),nameLocation:"\
middle",nameGap:t}),I=e=>e.larger_is_better===null?"":e.larger_is_better?" ↑":" ↓",P=e=>e.some(t=>t!==null&&typeof t!="number"),J=e=>b(y(e),60);function q(e){
let t=[...new Set(e.filter(r=>r!=null))];return t.sort((r,n)=>typeof r=="number"&&typeof n=="number"?r-n:String(r).localeCompare(String(n),"en",{numeric:!0})),[
...new Set(t.map(J))]}function V(e){let t=1/0,r=0;for(let n of e)if(n!=null){if(typeof n!="number"||n<=0)return!1;t=Math.min(t,n),r=Math.max(r,n)}return r>=t*100}
function K(e,t,r,n){let a=1/0,i=-1/0;for(let s of r)a=Math.min(a,s),i=Math.max(i,s);return{type:"continuous",dimension:n,min:a,max:i===a?a+1:i,calculable:!1,right:0,
top:"middle",itemWidth:10,itemHeight:120,text:[v(i,4),v(a,4)],textStyle:{color:e.muted,fontSize:11},inRange:{color:t.larger_is_better===!1?[...e.ramp].reverse():
e.ramp},outOfRange:{color:e.line}}}var T=g(C(),1);var Z=g(C(),1);var Q=g(x(),1),Ke=400,Ze=2e3;function E(e){let t=L(e.text);return(0,Q.jsx)("bdi",{class:`name ${e.class??""}`,title:D(e.title??t,Ze),children:D(t,Ke)})}var w=g(C(),1),Ce=g(fe(),1);var H=g(C(),1),Qe="stagedml-theme",ee=new Set,he=()=>window.matchMedia("(prefers-color-scheme: dark)");function et(){try{let e=localStorage.getItem(Qe);return e===
"light"||e==="dark"?e:"system"}catch{return"system"}}var j="system",be=()=>j==="dark"||j==="system"&&he().matches;function ge(){document.documentElement.dataset.
theme=be()?"dark":"light";for(let e of[...ee])e()}function xe(){j=et(),he().addEventListener("change",ge),ge()}function ve(){let[,e]=(0,H.useReducer)(t=>t+1,0);return(0,H.useEffect)(()=>{let t=()=>e();return ee.add(t),()=>{ee.delete(t)}},[]),{theme:j,dark:be()}}var ye=["solid","dashed","dotted"];function we(){let e=getComputedStyle(document.documentElement),t=r=>e.getPropertyValue(`--${r}`).trim();return{text:t("text"),
muted:t("muted"),line:t("line"),surface:t("surface"),raised:t("raised"),accent:t("accent"),font:t("font"),series:[1,2,3,4,5,6,7,8].map(r=>t(`series-${r}`)),ramp:[
1,2,3].map(r=>t(`ramp-${r}`))}}function Se(e,t){let r=Math.floor(t/e.series.length);return{color:e.series[t%e.series.length],type:ye[r%ye.length]}}var f=g(x(),1),te=500,ke=560;function z(e){let t=(0,w.useRef)(null),r=(0,w.useRef)(null),n=(0,w.useRef)(!1),a=(0,w.useRef)(e);a.current=e;let{dark:i}=ve(),s=()=>{
if(!t.current||!r.current)return;n.current=t.current.clientWidth<ke;let o=a.current.option(we(),n.current);r.current.setOption(o,{notMerge:!0}),a.current.drawn?.(
r.current)};return(0,w.useEffect)(()=>{let o=t.current,l=(0,Ce.init)(o,void 0,{renderer:"canvas"});r.current=l,a.current.ready?.(l);let c=new ResizeObserver(()=>{
l.resize(),o.clientWidth<ke!==n.current&&s()});return c.observe(o),()=>{c.disconnect(),l.dispose(),r.current=null}},[]),(0,w.useEffect)(s,[i,...e.follows]),(0,f.jsx)(
"div",{ref:t,class:"drawing",style:{height:`${e.height}px`},role:"img","aria-label":e.label})}function N(e){let[t,r]=(0,w.useState)(!1);return(0,f.jsxs)("figure",
{class:"panel chart-figure",children:[(0,f.jsxs)("figcaption",{class:"panel-head",children:[(0,f.jsx)("h3",{children:(0,f.jsx)(E,{text:e.title})}),e.note&&(0,f.jsx)(
"span",{class:"muted figure-note",children:e.note}),(0,f.jsx)("button",{type:"button",class:"button button-quiet button-small","aria-label":`${e.title}: show th\
e ${t?"chart":"table"}`,onClick:()=>r(!t),children:t?"Chart":"Table"})]}),t?(0,f.jsx)(tt,{...e.table(),label:e.title}):e.children]})}function tt(e){return(0,f.jsxs)(
"div",{class:"figure-table",tabIndex:0,role:"region","aria-label":e.label,children:[(0,f.jsxs)("table",{class:"table",children:[(0,f.jsx)("thead",{children:(0,f.jsx)(
"tr",{children:e.columns.map((t,r)=>(0,f.jsx)("th",{scope:"col",children:(0,f.jsx)(E,{text:t})},r))})}),(0,f.jsx)("tbody",{children:e.rows.slice(0,te).map((t,r)=>(0,f.jsx)(
"tr",{children:t.map((n,a)=>(0,f.jsx)("td",{children:(0,f.jsx)(E,{text:n})},a))},r))})]}),e.rows.length>te&&(0,f.jsxs)("p",{class:"muted figure-more",children:[
"The first ",te," of ",e.rows.length,"."]})]})}function Te(e,t){if(t<=0)return[...e];let r=0,n=0;return e.map(a=>(r=r*t+a,n=n*t+1,r/n))}function $e(e,t,r){let n=new Map,a=e.flatMap((o,l)=>{let{color:c,type:d}=Se(r,t.place(o)),m=t.by==="epoch"&&o.epochs?o.epochs:o.steps,h=t.isNear(o),Y=h===!1,ne=(oe,Fe,Be,ie)=>({
type:"line",id:oe,name:oe,z:h?4:2,showSymbol:o.values.length===1,symbolSize:7,sampling:"lttb",itemStyle:{color:c},lineStyle:{color:c,type:d,width:Be,opacity:Y?ie*
.18:ie},emphasis:{disabled:!0},data:Fe.map((se,We)=>[m[We],t.log&&se<=0?null:se])});n.set(`c${l}`,b(t.name(o)));let ae=ne(`c${l}`,Te(o.values,t.smooth),h?2.6:1.8,
1);return t.smooth>0?[{...ne(`r${l}`,o.values,1,.25),silent:!0},ae]:[ae]}),i=new Set(e.map(o=>o.unit)),s=t.by==="epoch"?"epoch":i.size===1?[...i][0]:"step";return{
...M(r,{trigger:"axis",axisPointer:{type:"line",lineStyle:{color:r.muted,width:1},snap:!0},formatter:o=>rt(o,n,s)}),xAxis:k(r,{type:"value",min:"dataMin",max:"d\
ataMax",splitLine:{show:!1},...O(s,22)}),yAxis:k(r,{type:t.log?"log":"value",scale:!0}),dataZoom:[{type:"inside",zoomOnMouseWheel:"ctrl",moveOnMouseMove:"shift",
moveOnMouseWheel:!1}],series:a}}function rt(e,t,r){let n=G(e),a=new Map;for(let{seriesName:o="",value:l}of n){let c=Array.isArray(l)?l[1]:void 0;t.has(o)&&typeof c==
"number"&&a.set(o,c)}let i=[...a].sort((o,l)=>l[1]-o[1]),s=i.slice(0,S).map(([o,l])=>`${v(l,6)}  ${t.get(o)}`);return i.length>S&&s.push(`… and ${i.length-S} \
more`),[`${r} ${y(n[0]?.axisValue)}`,...s].join(`
`)}function Me(e,t,r){let n=new Map;for(let a of e.points)a.run>=(n.get(a.commit)?.run??0)&&n.set(a.commit,a);return{...M(r,{trigger:"axis",axisPointer:{type:"l\
ine",lineStyle:{color:r.muted}},formatter:a=>nt(e,a)}),xAxis:k(r,{type:"category",data:e.commits.map(a=>b(a.id.slice(0,8))),...O(e.branch?`commits of ${e.branch}`:
"commits",24)}),yAxis:k(r,{type:t&&e.points.every(a=>a.value>0)?"log":"value",scale:!0,...O(e.metric.short+I(e.metric),46)}),series:[{type:"line",silent:!0,showSymbol:!1,
connectNulls:!0,lineStyle:{color:r.series[0],width:1.8},itemStyle:{color:r.series[0]},data:e.commits.map((a,i)=>n.get(i)?.value??null)},{type:"scatter",symbolSize:8,
itemStyle:{color:r.series[0],opacity:.75},data:e.points.map(a=>[a.commit,a.value])}]}}function nt(e,t){let[r]=G(t),n=Number(Array.isArray(r?.value)?r.value[0]:r?.
dataIndex),a=e.commits[n];if(!a)return"";let s=e.points.filter(o=>o.commit===n).sort((o,l)=>l.run-o.run).slice(0,S).map(o=>`${v(o.value,6)}  ${b(o.label||`run ${o.
run}`)}`);return[`${a.id.slice(0,8)} ${b(a.subject,60)}`,...s].join(`
`)}function Oe(e){let t=new Map;for(let{run:n,stage:a}of e)t.set(n,(t.get(n)??new Set).add(a));let r=t.size===1;return({run:n,stage:a,label:i})=>{let s=t.get(n).size>
1,o=i||(r?"":`run ${n}`),l=s||!o?[o,a].filter(Boolean).join(" · "):o;return{key:s?`${n}/${a}`:`${n}`,name:l}}}var p=g(x(),1),at=200;function ot(e,t){let r=[...new Set(e.flatMap(s=>s.steps))].sort((s,o)=>s-o),n=Math.ceil(r.length/at),a=r.filter((s,o)=>o%n===0||o===r.length-
1),i=e.map(s=>new Map(s.steps.map((o,l)=>[o,s.values[l]])));return{columns:[e[0]?.unit??"step",...e.map(s=>t(s).name)],rows:a.map(s=>[v(s),...i.map(o=>o.has(s)?
v(o.get(s),6):"")])}}function it(e){let t=new Map;for(let i of e){let s=t.get(i.metric);s?s.push(i):t.set(i.metric,[i])}let r=i=>i.replace(/^val(idation)?[_.-]/,
""),n=[...t.keys()],a=new Map;return n.forEach((i,s)=>a.set(r(i),a.get(r(i))??s)),n.sort((i,s)=>a.get(r(i))-a.get(r(s))||i.length-s.length),new Map(n.map(i=>[i,
t.get(i)]))}function Ee(e){let{curves:t,state:r,set:n}=e,[a,i]=(0,T.useState)(null),s=(0,T.useMemo)(()=>Oe(t),[t]),o=(0,T.useMemo)(()=>new Map(t.map(s).map(({key:m,
name:h})=>[m,h])),[t,s]),l=(0,T.useMemo)(()=>new Map([...o.keys()].map((m,h)=>[m,h])),[o]),c=(0,T.useMemo)(()=>it(t),[t]),d=new Set(r.hidden);return(0,p.jsxs)("\
div",{class:"stack",children:[(0,p.jsx)(lt,{epochs:t.some(m=>m.epochs),state:r,set:n}),o.size>1&&(0,p.jsx)("ul",{class:"legend","aria-label":"Trainings",children:[
...o].map(([m,h])=>(0,p.jsx)("li",{children:(0,p.jsxs)("button",{type:"button",class:"legend-item","aria-pressed":!d.has(m),title:"Show or hide",onClick:()=>n({
hidden:d.has(m)?r.hidden.filter(Y=>Y!==m):[...r.hidden,m]}),onMouseEnter:()=>i(m),onMouseLeave:()=>i(null),onFocus:()=>i(m),onBlur:()=>i(null),children:[(0,p.jsx)(
ct,{place:l.get(m)}),(0,p.jsx)(E,{text:h})]})},m))}),(0,p.jsx)("div",{class:"charts",children:[...c].map(([m,h])=>(0,p.jsx)(st,{metric:m,curves:h,state:r,near:a!==
null&&!d.has(a)?a:null,places:l,trainingOf:s},m))})]})}function st(e){let{metric:t,state:r,near:n,places:a,trainingOf:i}=e,s=e.curves.filter(d=>!r.hidden.includes(
i(d).key)),o=r.by==="epoch"&&e.curves.every(d=>d.epochs)?"epoch":"step",l=r.log&&s.some(d=>d.values.some(m=>m<=0)),c={log:r.log,smooth:r.smooth,by:o,place:d=>a.
get(i(d).key)??0,name:d=>i(d).name,isNear:d=>n===null?null:i(d).key===n};return(0,p.jsx)(N,{title:t,note:l?"values that are not positive are left out":void 0,table:()=>ot(
s,i),children:(0,p.jsx)(z,{height:260,label:`${t}: ${s.length} curve${s.length===1?"":"s"}`,follows:[e.curves,r.log,r.smooth,o,r.hidden.join(),n],option:d=>$e(s,
c,d)})})}function lt(e){let{state:t,set:r}=e;return(0,p.jsxs)("div",{class:"chart-bar",children:[(0,p.jsx)(R,{log:t.log,set:n=>r({log:n})}),(0,p.jsxs)("label",{
class:"field",children:["smoothing",(0,p.jsx)("input",{type:"range",min:"0",max:"0.98",step:"0.02",value:t.smooth,onInput:n=>r({smooth:Number(n.currentTarget.value)},
{replace:!0})}),(0,p.jsx)("output",{class:"smooth-value",children:v(t.smooth,2)})]}),e.epochs&&(0,p.jsxs)("label",{class:"field",children:["by",(0,p.jsxs)("sele\
ct",{class:"input",value:t.by,onChange:n=>r({by:n.currentTarget.value}),children:[(0,p.jsx)("option",{value:"step",children:"step"}),(0,p.jsx)("option",{value:"\
epoch",children:"epoch"})]})]})]})}function R(e){return(0,p.jsxs)("label",{class:"field",children:[(0,p.jsx)("input",{type:"checkbox",checked:e.log,onChange:t=>e.
set(t.currentTarget.checked)}),e.label??"log scale"]})}function ct(e){let t=Math.floor(e.place/8)%3;return(0,p.jsx)("svg",{class:`swatch series-${e.place%8+1}`,
viewBox:"0 0 18 8",width:"18",height:"8","aria-hidden":"true",children:(0,p.jsx)("path",{d:"M1 4h16","stroke-dasharray":["none","5 3","2 2"][t]})})}var _=g(C(),1);var ut=300,dt=2e3,F=(e,t)=>`${b(e,24)}: ${b(y(t),40)}`;function ze(e,t,r,n,a){let i=O(t.short+(t.kind==="metric"?I(t):""),a);if(P(r))return k(e,{type:"category",
data:q(r),...i});let s=r.every(o=>typeof o!="number"||o>0);return k(e,{type:n&&s?"log":"value",scale:!0,...i})}function Ne(e,t){let r=e.points.map(c=>c.x),n=e.points.
map(c=>c.y),[a,i]=[P(r),P(n)],{color:s}=e,o=s?.values.filter(c=>c!==null)??[],l={symbolSize:13,itemStyle:{borderColor:t.text,borderWidth:2,opacity:1}};return{...M(
t,{trigger:"item",formatter:c=>mt(e,c.dataIndex??-1)},o.length?{right:76}:{}),...s&&o.length?{visualMap:K(t,s.axis,o,2)}:{},xAxis:ze(t,e.x,r,e.logX,24),yAxis:ze(
t,e.y,n,e.logY,46),series:[{type:"scatter",symbolSize:e.points.length>dt?4:8,itemStyle:{color:t.series[0],opacity:.7},emphasis:{itemStyle:{opacity:1,borderColor:t.
text,borderWidth:1.5}},cursor:"pointer",data:e.points.map((c,d)=>({value:[a?J(c.x):c.x,i?J(c.y):c.y,...o.length?[s.values[d]??"-"]:[]],...e.marked?.has(c.run)?l:
{}}))}]}}function mt(e,t){let r=e.points[t];if(!r)return"";let n=[F(e.x.short,r.x),F(e.y.short,r.y)];return e.color&&n.push(F(e.color.axis.short,e.color.values[t])),
n.push(...Object.entries(r.details??{}).map(([a,i])=>F(a,i))),[b(r.label||`run ${r.run}`),...n.slice(0,S)].join(`
`)}function Ae(e,t,{narrow:r=!1,marked:n}={}){let a=e.columns.map((c,d)=>e.rows.map(m=>m.values[d]??null)),i=a.map(P),s=e.columns.length-1,o=i[s]?[]:(a[s]??[]).
filter(c=>c!==null),l=e.rows.length>ut;return{...M(t,{trigger:"item",formatter:c=>pt(e.columns,e.rows[c.dataIndex??-1])}),...o.length?{visualMap:{...K(t,e.columns[s],
o,s),show:!1}}:{},parallel:{left:r?30:64,right:r?58:72,top:44,bottom:18,parallelAxisDefault:{nameLocation:"end",nameGap:18,nameTextStyle:{color:t.text,fontSize:12,
fontWeight:600},nameTruncate:{maxWidth:r?60:120},axisLine:{lineStyle:{color:t.muted}},axisTick:{lineStyle:{color:t.line}},axisLabel:{color:t.text,fontSize:11,formatter:U,
textBorderColor:t.surface,textBorderWidth:3},areaSelectStyle:{color:t.accent,borderColor:t.accent,opacity:.25,width:18}}},parallelAxis:e.columns.map((c,d)=>{let m=b(
c.short,24)+(c.kind==="metric"?I(c):"");return i[d]?{dim:d,name:m,type:"category",data:q(a[d])}:{dim:d,name:m,type:V(a[d])?"log":"value",scale:!0}}),series:[{type:"\
parallel",smooth:.1,lineStyle:{width:1.5,opacity:l?.3:.65,color:t.series[0]},inactiveOpacity:.04,activeOpacity:l?.5:.9,emphasis:{lineStyle:{width:3,opacity:1}},
data:e.rows.map(c=>({value:c.values.map((d,m)=>d===null?"-":i[m]?J(d):d),...n?.has(c.run)?{lineStyle:{width:3.5,opacity:1}}:{}}))}]}}function pt(e,t){if(!t)return"";
let r=e.map((n,a)=>F(n.short,t.values[a]));return[b(t.label||`run ${t.run}`),...r.slice(0,S)].join(`
`)}var $=g(x(),1),re=e=>e.label||`run ${e.run}`;function Xe(e,t){let r=(0,_.useRef)({runs:e,open:t});return r.current={runs:e,open:t},n=>n.on("click",a=>{let i=r.current.
runs[a.dataIndex??-1];i&&r.current.open?.(i.run)})}function Le(e){let{x:t,y:r,points:n,color:a}=e,i=Xe(n,e.open),s={logX:e.logX??!1,logY:e.logY??!1,...e.marked?
{marked:e.marked}:{}};return(0,$.jsx)(N,{title:e.title,table:()=>({columns:["run",t.name,r.name,...a?[a.axis.name]:[]],rows:n.map((o,l)=>[re(o),y(o.x),y(o.y),...a?
[y(a.values[l])]:[]])}),children:(0,$.jsx)(z,{height:e.height??400,label:`${r.name} over ${t.name} of ${n.length} runs`,follows:[t,r,n,s.logX,s.logY,a,e.marked],
ready:i,option:o=>Ne({x:t,y:r,points:n,color:a,...s},o)})})}function De(e){let{data:t}=e,r=Xe(t.rows,e.open),n=(0,_.useRef)(e);n.current=e;let a=(0,_.useRef)(new Map),
i=l=>{let{brushed:c,data:d}=n.current;a.current=ft(l,d.columns),c?.(a.current.size?gt(l,d.rows):null)},s=l=>{r(l),l.on("axisareaselected",()=>i(l))},o=l=>{let c=a.
current;c.size&&(n.current.data.columns.forEach((d,m)=>{let h=c.get(d.name);h&&l.dispatchAction({type:"axisAreaSelect",parallelAxisIndex:m,intervals:h})}),l.resize(),
i(l))};return(0,$.jsx)(N,{title:e.title,note:"drag along an axis to choose a part of it",table:()=>({columns:["run",...t.columns.map(l=>l.name)],rows:t.rows.map(
l=>[re(l),...l.values.map(y)])}),children:(0,$.jsx)(z,{height:e.height??400,label:`${t.rows.length} runs over ${t.columns.map(l=>l.short).join(", ")}`,follows:[
t,e.marked],ready:s,drawn:o,option:(l,c)=>Ae(t,l,{narrow:c,...e.marked?{marked:e.marked}:{}})})})}var Ie=e=>e.getModel();function ft(e,t){let r=new Map;return Ie(
e).eachComponent("parallelAxis",({activeIntervals:n},a)=>{let i=t[a];i&&n?.length&&r.set(i.name,n)}),r}var gt=(e,t)=>Ie(e).getSeriesByIndex(0).getRawIndicesByActiveState(
"active").flatMap(r=>t[r]?.run??[]);function Pe(e){let{data:t}=e;return(0,$.jsx)(N,{title:t.metric.name,table:()=>({columns:["commit","","time","run",t.metric.name],
rows:t.points.map(r=>{let n=t.commits[r.commit];return[n?.id.slice(0,8)??"",n?.subject??"",n?.time??"",re(r),y(r.value)]})}),children:(0,$.jsx)(z,{height:400,label:`${t.
metric.name} over ${t.commits.length} commits`,follows:[t,e.log],option:r=>Me(t,e.log,r)})})}var A=g(x(),1);function B(e){return(0,A.jsxs)("div",{class:"state",children:[(0,A.jsx)("p",{class:"state-title",children:e.title}),e.children&&(0,A.jsx)("div",{
class:"state-text",children:e.children})]})}var u=g(x(),1);function ht(e){let{data:t}=e,[r,n]=(0,X.useState)({log:t.log,smooth:t.smooth,by:"step",hidden:[]});return(0,u.jsx)(Ee,{curves:t.curves,state:r,set:a=>n(
{...r,...a})})}function Je(e){return(0,u.jsxs)("span",{children:[(0,u.jsx)("bdi",{children:e.of.short}),": log scale"]})}function bt(e){let{x:t,y:r,points:n}=e.
data,[a,i]=(0,X.useState)(e.data.log),[s,o]=(0,X.useState)(V(n.map(l=>l.x)));return(0,u.jsxs)(u.Fragment,{children:[(0,u.jsxs)("div",{class:"chart-bar",children:[
(0,u.jsx)(R,{label:(0,u.jsx)(Je,{of:t}),log:s,set:o}),(0,u.jsx)(R,{label:(0,u.jsx)(Je,{of:r}),log:a,set:i})]}),(0,u.jsx)(Le,{title:`${r.short} over ${t.short}`,
x:t,y:r,points:n,logX:s,logY:a,height:520})]})}function xt(e){let{data:t}=e,[r,n]=(0,X.useState)(null);return(0,u.jsxs)(u.Fragment,{children:[(0,u.jsx)(De,{title:`${t.
rows.length} runs`,data:t,brushed:n,height:520}),r&&(0,u.jsxs)("p",{class:"muted",role:"status",children:[r.length," of ",t.rows.length," runs",r.length>0&&r.length<=
30?`: ${r.join(", ")}`:""]})]})}function vt(e){let[t,r]=(0,X.useState)(e.data.log);return(0,u.jsxs)(u.Fragment,{children:[(0,u.jsx)("div",{class:"chart-bar",children:(0,u.jsx)(
R,{log:t,set:r})}),(0,u.jsx)(Pe,{data:e.data,log:t})]})}function yt(e){let{data:t}=e;switch(t.kind){case"curves":return t.curves.length?(0,u.jsx)(ht,{data:t}):(0,u.jsx)(
B,{title:"There are no curves"});case"scatter":return t.points.length?(0,u.jsx)(bt,{data:t}):(0,u.jsx)(B,{title:"There are no runs"});case"parallel":return t.rows.
length?(0,u.jsx)(xt,{data:t}):(0,u.jsx)(B,{title:"There are no runs"});case"commits":return t.points.length?(0,u.jsx)(vt,{data:t}):(0,u.jsx)(B,{title:"There are\
 no runs"})}}function wt(e){let{title:t,subtitle:r,notes:n}=e.data;return(0,u.jsxs)("main",{class:"plot stack",children:[(0,u.jsxs)("header",{children:[(0,u.jsx)(
"h1",{children:(0,u.jsx)("bdi",{children:t})}),r&&(0,u.jsx)("p",{class:"muted",children:(0,u.jsx)("bdi",{children:r})})]}),n.map(a=>(0,u.jsx)("p",{class:"notice",
children:(0,u.jsx)("bdi",{children:a})},a)),(0,u.jsx)(yt,{data:e.data})]})}function St(){let e=JSON.parse(document.getElementById("data").textContent),t=document.
createElement("div");document.body.append(t),(0,Re.render)((0,u.jsx)(wt,{data:e}),t)}xe();St();})();
