"use strict";(()=>{var We=Object.create;var le=Object.defineProperty;var Ve=Object.getOwnPropertyDescriptor;var je=Object.getOwnPropertyNames;var He=Object.getPrototypeOf,_e=Object.prototype.hasOwnProperty;var W=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}};var Ye=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of je(t))!_e.call(e,a)&&a!==r&&le(e,a,{get:()=>t[a],enumerable:!(n=Ve(t,a))||n.enumerable});
return e};var g=(e,t,r)=>(r=e!=null?We(He(e)):{},Ye(t||!e||!e.__esModule?le(r,"default",{value:e,enumerable:!0}):r,e));var ue=W((At,ce)=>{ce.exports=globalThis.stagedmlVendor.preact});var C=W((Xt,de)=>{de.exports=globalThis.stagedmlVendor["preact/hooks"]});var b=W((Rt,me)=>{me.exports=globalThis.stagedmlVendor["preact/jsx-runtime"]});var fe=W((_t,pe)=>{pe.exports=globalThis.stagedmlVendor["vendor/echarts"]});var Ie=g(ue(),1),X=g(C(),1);function x(e,t=5){if(!Number.isFinite(e))return Number.isNaN(e)?"nan":e<0?"−inf":"inf";let r=Math.abs(e),n;return Number.isInteger(e)&&r<1e9?n=String(e+0):r!==
0&&(r<1e-4||r>=1e9)?n=e.toExponential(Math.max(0,t-1)).replace(/\.?0+e/,"e").replace("e+","e"):r>=10**t?n=String(Math.round(e)):(n=e.toPrecision(t),n.includes("\
.")&&(n=n.replace(/\.?0+$/,"")),n.includes("e")&&(n=String(Number(n)))),n.replaceAll("-","−")}function v(e){return e==null?"":typeof e=="number"?x(e):typeof e=="string"?e:typeof e=="boolean"?e?"true":"false":JSON.stringify(e)}var Ge=/\x1b\[[0-9;:?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,D=e=>e.replace(Ge,""),L=(e,t)=>e.
length>t?`${e.slice(0,t-1)}…`:e;var S=9,Y=e=>Array.isArray(e)?e:[e],h=(e,t=48)=>L(D(e).replace(/\s+/g," "),t),Ue={left:8,right:18,top:14,bottom:8,outerBoundsMode:"same",outerBoundsContain:"all"};
function M(e,t,r={}){return{animation:!1,textStyle:{fontFamily:e.font,fontSize:12,color:e.text},tooltip:{renderMode:"richText",confine:!0,backgroundColor:e.raised,
borderColor:e.line,borderWidth:1,padding:[8,10],textStyle:{color:e.text,fontSize:12,fontFamily:e.font,lineHeight:17},...t},grid:{...Ue,...r}}}var G=e=>typeof e==
"number"?x(e,4):h(String(e),18);function k(e,t){return{axisLine:{lineStyle:{color:e.line}},axisTick:{lineStyle:{color:e.line}},axisLabel:{color:e.muted,fontSize:11,
hideOverlap:!0,formatter:G},splitLine:{lineStyle:{color:e.line,width:.7}},nameTextStyle:{color:e.muted,fontSize:11},...t}}var O=(e,t)=>({name:h(e),nameLocation:"\
middle",nameGap:t}),P=e=>e.larger_is_better===null?"":e.larger_is_better?" ↑":" ↓",J=e=>e.some(t=>t!==null&&typeof t!="number"),I=e=>h(v(e),60);function U(e){
let t=[...new Set(e.filter(r=>r!=null))];return t.sort((r,n)=>typeof r=="number"&&typeof n=="number"?r-n:String(r).localeCompare(String(n),"en",{numeric:!0})),[
...new Set(t.map(I))]}function V(e){let t=1/0,r=0;for(let n of e)if(n!=null){if(typeof n!="number"||n<=0)return!1;t=Math.min(t,n),r=Math.max(r,n)}return r>=t*100}
function q(e,t,r,n){let a=1/0,o=-1/0;for(let s of r)a=Math.min(a,s),o=Math.max(o,s);return{type:"continuous",dimension:n,min:a,max:o===a?a+1:o,calculable:!1,right:0,
top:"middle",itemWidth:10,itemHeight:120,text:[x(o,4),x(a,4)],textStyle:{color:e.muted,fontSize:11},inRange:{color:t.larger_is_better===!1?[...e.ramp].reverse():
e.ramp},outOfRange:{color:e.line}}}var T=g(C(),1);var K=g(C(),1);var Z=g(b(),1),qe=400,Ke=2e3;function E(e){let t=D(e.text);return(0,Z.jsx)("bdi",{class:`name ${e.class??""}`,title:L(e.title??t,Ke),children:L(t,qe)})}var w=g(C(),1),Ce=g(fe(),1);var H=g(C(),1),Ze="stagedml-theme",Q=new Set,he=()=>window.matchMedia("(prefers-color-scheme: dark)");function Qe(){try{let e=localStorage.getItem(Ze);return e===
"light"||e==="dark"?e:"system"}catch{return"system"}}var j="system",be=()=>j==="dark"||j==="system"&&he().matches;function ge(){document.documentElement.dataset.
theme=be()?"dark":"light";for(let e of[...Q])e()}function xe(){j=Qe(),he().addEventListener("change",ge),ge()}function ve(){let[,e]=(0,H.useReducer)(t=>t+1,0);return(0,H.useEffect)(()=>{let t=()=>e();return Q.add(t),()=>{Q.delete(t)}},[]),{theme:j,dark:be()}}var ye=["solid","dashed","dotted"];function we(){let e=getComputedStyle(document.documentElement),t=r=>e.getPropertyValue(`--${r}`).trim();return{text:t("text"),
muted:t("muted"),line:t("line"),surface:t("surface"),raised:t("raised"),accent:t("accent"),font:t("font"),series:[1,2,3,4,5,6,7,8].map(r=>t(`series-${r}`)),ramp:[
1,2,3].map(r=>t(`ramp-${r}`))}}function Se(e,t){let r=Math.floor(t/e.series.length);return{color:e.series[t%e.series.length],type:ye[r%ye.length]}}var f=g(b(),1),ee=500,ke=560;function N(e){let t=(0,w.useRef)(null),r=(0,w.useRef)(null),n=(0,w.useRef)(!1),a=(0,w.useRef)(e);a.current=e;let{dark:o}=ve(),s=()=>{
if(!t.current||!r.current)return;n.current=t.current.clientWidth<ke;let i=a.current.option(we(),n.current);r.current.setOption(i,{notMerge:!0})};return(0,w.useEffect)(
()=>{let i=t.current,u=(0,Ce.init)(i,void 0,{renderer:"canvas"});r.current=u,a.current.ready?.(u);let c=new ResizeObserver(()=>{u.resize(),i.clientWidth<ke!==n.
current&&s()});return c.observe(i),()=>{c.disconnect(),u.dispose(),r.current=null}},[]),(0,w.useEffect)(s,[o,...e.follows]),(0,f.jsx)("div",{ref:t,class:"drawin\
g",style:{height:`${e.height}px`},role:"img","aria-label":e.label})}function z(e){let[t,r]=(0,w.useState)(!1);return(0,f.jsxs)("figure",{class:"panel chart-figu\
re",children:[(0,f.jsxs)("figcaption",{class:"panel-head",children:[(0,f.jsx)("h3",{children:(0,f.jsx)(E,{text:e.title})}),e.note&&(0,f.jsx)("span",{class:"mute\
d figure-note",children:e.note}),(0,f.jsx)("button",{type:"button",class:"button button-quiet button-small","aria-label":`${e.title}: show the ${t?"chart":"tabl\
e"}`,onClick:()=>r(!t),children:t?"Chart":"Table"})]}),t?(0,f.jsx)(et,{...e.table(),label:e.title}):e.children]})}function et(e){return(0,f.jsxs)("div",{class:"\
figure-table",tabIndex:0,role:"region","aria-label":e.label,children:[(0,f.jsxs)("table",{class:"table",children:[(0,f.jsx)("thead",{children:(0,f.jsx)("tr",{children:e.
columns.map((t,r)=>(0,f.jsx)("th",{scope:"col",children:(0,f.jsx)(E,{text:t})},r))})}),(0,f.jsx)("tbody",{children:e.rows.slice(0,ee).map((t,r)=>(0,f.jsx)("tr",
{children:t.map((n,a)=>(0,f.jsx)("td",{children:(0,f.jsx)(E,{text:n})},a))},r))})]}),e.rows.length>ee&&(0,f.jsxs)("p",{class:"muted figure-more",children:["The \
first ",ee," of ",e.rows.length,"."]})]})}function Te(e,t){if(t<=0)return[...e];let r=0,n=0;return e.map(a=>(r=r*t+a,n=n*t+1,r/n))}function $e(e,t,r){let n=new Map,a=e.flatMap((i,u)=>{let{color:c,type:d}=Se(r,t.place(i)),m=t.by==="epoch"&&i.epochs?i.epochs:i.steps,y=t.isNear(i),_=y===!1,ne=(oe,Re,Fe,ie)=>({
type:"line",id:oe,name:oe,z:y?4:2,showSymbol:i.values.length===1,symbolSize:7,sampling:"lttb",itemStyle:{color:c},lineStyle:{color:c,type:d,width:Fe,opacity:_?ie*
.18:ie},emphasis:{disabled:!0},data:Re.map((se,Be)=>[m[Be],t.log&&se<=0?null:se])});n.set(`c${u}`,h(t.name(i)));let ae=ne(`c${u}`,Te(i.values,t.smooth),y?2.6:1.8,
1);return t.smooth>0?[{...ne(`r${u}`,i.values,1,.25),silent:!0},ae]:[ae]}),o=new Set(e.map(i=>i.unit)),s=t.by==="epoch"?"epoch":o.size===1?[...o][0]:"step";return{
...M(r,{trigger:"axis",axisPointer:{type:"line",lineStyle:{color:r.muted,width:1},snap:!0},formatter:i=>tt(i,n,s)}),xAxis:k(r,{type:"value",min:"dataMin",max:"d\
ataMax",splitLine:{show:!1},...O(s,22)}),yAxis:k(r,{type:t.log?"log":"value",scale:!0}),dataZoom:[{type:"inside",zoomOnMouseWheel:"ctrl",moveOnMouseMove:"shift",
moveOnMouseWheel:!1}],series:a}}function tt(e,t,r){let n=Y(e),a=new Map;for(let{seriesName:i="",value:u}of n){let c=Array.isArray(u)?u[1]:void 0;t.has(i)&&typeof c==
"number"&&a.set(i,c)}let o=[...a].sort((i,u)=>u[1]-i[1]),s=o.slice(0,S).map(([i,u])=>`${x(u,6)}  ${t.get(i)}`);return o.length>S&&s.push(`… and ${o.length-S} \
more`),[`${r} ${v(n[0]?.axisValue)}`,...s].join(`
`)}function Me(e,t,r){let n=new Map;for(let a of e.points)a.run>=(n.get(a.commit)?.run??0)&&n.set(a.commit,a);return{...M(r,{trigger:"axis",axisPointer:{type:"l\
ine",lineStyle:{color:r.muted}},formatter:a=>rt(e,a)}),xAxis:k(r,{type:"category",data:e.commits.map(a=>h(a.id.slice(0,8))),...O(e.branch?`commits of ${e.branch}`:
"commits",24)}),yAxis:k(r,{type:t&&e.points.every(a=>a.value>0)?"log":"value",scale:!0,...O(e.metric.short+P(e.metric),46)}),series:[{type:"line",silent:!0,showSymbol:!1,
connectNulls:!0,lineStyle:{color:r.series[0],width:1.8},itemStyle:{color:r.series[0]},data:e.commits.map((a,o)=>n.get(o)?.value??null)},{type:"scatter",symbolSize:8,
itemStyle:{color:r.series[0],opacity:.75},data:e.points.map(a=>[a.commit,a.value])}]}}function rt(e,t){let[r]=Y(t),n=Number(Array.isArray(r?.value)?r.value[0]:r?.
dataIndex),a=e.commits[n];if(!a)return"";let s=e.points.filter(i=>i.commit===n).sort((i,u)=>u.run-i.run).slice(0,S).map(i=>`${x(i.value,6)}  ${h(i.label||`run ${i.
run}`)}`);return[`${a.id.slice(0,8)} ${h(a.subject,60)}`,...s].join(`
`)}function Oe(e){let t=new Map;for(let{run:n,stage:a}of e)t.set(n,(t.get(n)??new Set).add(a));let r=t.size===1;return({run:n,stage:a,label:o})=>{let s=t.get(n).size>
1,i=o||(r?"":`run ${n}`),u=s||!i?[i,a].filter(Boolean).join(" · "):i;return{key:s?`${n}/${a}`:`${n}`,name:u}}}var p=g(b(),1),nt=200;function at(e,t){let r=[...new Set(e.flatMap(s=>s.steps))].sort((s,i)=>s-i),n=Math.ceil(r.length/nt),a=r.filter((s,i)=>i%n===0||i===r.length-
1),o=e.map(s=>new Map(s.steps.map((i,u)=>[i,s.values[u]])));return{columns:[e[0]?.unit??"step",...e.map(s=>t(s).name)],rows:a.map(s=>[x(s),...o.map(i=>i.has(s)?
x(i.get(s),6):"")])}}function ot(e){let t=new Map;for(let o of e){let s=t.get(o.metric);s?s.push(o):t.set(o.metric,[o])}let r=o=>o.replace(/^val(idation)?[_.-]/,
""),n=[...t.keys()],a=new Map;return n.forEach((o,s)=>a.set(r(o),a.get(r(o))??s)),n.sort((o,s)=>a.get(r(o))-a.get(r(s))||o.length-s.length),new Map(n.map(o=>[o,
t.get(o)]))}function Ee(e){let{curves:t,state:r,set:n}=e,[a,o]=(0,T.useState)(null),s=(0,T.useMemo)(()=>Oe(t),[t]),i=(0,T.useMemo)(()=>new Map(t.map(s).map(({key:m,
name:y})=>[m,y])),[t,s]),u=(0,T.useMemo)(()=>new Map([...i.keys()].map((m,y)=>[m,y])),[i]),c=(0,T.useMemo)(()=>ot(t),[t]),d=new Set(r.hidden);return(0,p.jsxs)("\
div",{class:"stack",children:[(0,p.jsx)(st,{epochs:t.some(m=>m.epochs),state:r,set:n}),i.size>1&&(0,p.jsx)("ul",{class:"legend","aria-label":"Trainings",children:[
...i].map(([m,y])=>(0,p.jsx)("li",{children:(0,p.jsxs)("button",{type:"button",class:"legend-item","aria-pressed":!d.has(m),title:"Show or hide",onClick:()=>n({
hidden:d.has(m)?r.hidden.filter(_=>_!==m):[...r.hidden,m]}),onMouseEnter:()=>o(m),onMouseLeave:()=>o(null),onFocus:()=>o(m),onBlur:()=>o(null),children:[(0,p.jsx)(
lt,{place:u.get(m)}),(0,p.jsx)(E,{text:y})]})},m))}),(0,p.jsx)("div",{class:"charts",children:[...c].map(([m,y])=>(0,p.jsx)(it,{metric:m,curves:y,state:r,near:a!==
null&&!d.has(a)?a:null,places:u,trainingOf:s},m))})]})}function it(e){let{metric:t,state:r,near:n,places:a,trainingOf:o}=e,s=e.curves.filter(d=>!r.hidden.includes(
o(d).key)),i=r.by==="epoch"&&e.curves.every(d=>d.epochs)?"epoch":"step",u=r.log&&s.some(d=>d.values.some(m=>m<=0)),c={log:r.log,smooth:r.smooth,by:i,place:d=>a.
get(o(d).key)??0,name:d=>o(d).name,isNear:d=>n===null?null:o(d).key===n};return(0,p.jsx)(z,{title:t,note:u?"values that are not positive are left out":void 0,table:()=>at(
s,o),children:(0,p.jsx)(N,{height:260,label:`${t}: ${s.length} curve${s.length===1?"":"s"}`,follows:[e.curves,r.log,r.smooth,i,r.hidden.join(),n],option:d=>$e(s,
c,d)})})}function st(e){let{state:t,set:r}=e;return(0,p.jsxs)("div",{class:"chart-bar",children:[(0,p.jsx)(R,{log:t.log,set:n=>r({log:n})}),(0,p.jsxs)("label",{
class:"field",children:["smoothing",(0,p.jsx)("input",{type:"range",min:"0",max:"0.98",step:"0.02",value:t.smooth,onInput:n=>r({smooth:Number(n.currentTarget.value)},
{replace:!0})}),(0,p.jsx)("output",{class:"smooth-value",children:x(t.smooth,2)})]}),e.epochs&&(0,p.jsxs)("label",{class:"field",children:["by",(0,p.jsxs)("sele\
ct",{class:"input",value:t.by,onChange:n=>r({by:n.currentTarget.value}),children:[(0,p.jsx)("option",{value:"step",children:"step"}),(0,p.jsx)("option",{value:"\
epoch",children:"epoch"})]})]})]})}function R(e){return(0,p.jsxs)("label",{class:"field",children:[(0,p.jsx)("input",{type:"checkbox",checked:e.log,onChange:t=>e.
set(t.currentTarget.checked)}),e.label??"log scale"]})}function lt(e){let t=Math.floor(e.place/8)%3;return(0,p.jsx)("svg",{class:`swatch series-${e.place%8+1}`,
viewBox:"0 0 18 8",width:"18",height:"8","aria-hidden":"true",children:(0,p.jsx)("path",{d:"M1 4h16","stroke-dasharray":["none","5 3","2 2"][t]})})}var te=g(C(),1);var ct=300,ut=2e3,F=(e,t)=>`${h(e,24)}: ${h(v(t),40)}`;function Ne(e,t,r,n,a){let o=O(t.short+(t.kind==="metric"?P(t):""),a);if(J(r))return k(e,{type:"category",
data:U(r),...o});let s=r.every(i=>typeof i!="number"||i>0);return k(e,{type:n&&s?"log":"value",scale:!0,...o})}function ze(e,t){let r=e.points.map(c=>c.x),n=e.points.
map(c=>c.y),[a,o]=[J(r),J(n)],{color:s}=e,i=s?.values.filter(c=>c!==null)??[],u={symbolSize:13,itemStyle:{borderColor:t.text,borderWidth:2,opacity:1}};return{...M(
t,{trigger:"item",formatter:c=>dt(e,c.dataIndex??-1)},i.length?{right:76}:{}),...s&&i.length?{visualMap:q(t,s.axis,i,2)}:{},xAxis:Ne(t,e.x,r,e.logX,24),yAxis:Ne(
t,e.y,n,e.logY,46),series:[{type:"scatter",symbolSize:e.points.length>ut?4:8,itemStyle:{color:t.series[0],opacity:.7},emphasis:{itemStyle:{opacity:1,borderColor:t.
text,borderWidth:1.5}},cursor:"pointer",data:e.points.map((c,d)=>({value:[a?I(c.x):c.x,o?I(c.y):c.y,...i.length?[s.values[d]??"-"]:[]],...e.marked?.has(c.run)?u:
{}}))}]}}function dt(e,t){let r=e.points[t];if(!r)return"";let n=[F(e.x.short,r.x),F(e.y.short,r.y)];return e.color&&n.push(F(e.color.axis.short,e.color.values[t])),
n.push(...Object.entries(r.details??{}).map(([a,o])=>F(a,o))),[h(r.label||`run ${r.run}`),...n.slice(0,S)].join(`
`)}function Ae(e,t,{narrow:r=!1,marked:n}={}){let a=e.columns.map((c,d)=>e.rows.map(m=>m.values[d]??null)),o=a.map(J),s=e.columns.length-1,i=o[s]?[]:(a[s]??[]).
filter(c=>c!==null),u=e.rows.length>ct;return{...M(t,{trigger:"item",formatter:c=>mt(e.columns,e.rows[c.dataIndex??-1])}),...i.length?{visualMap:{...q(t,e.columns[s],
i,s),show:!1}}:{},parallel:{left:r?30:64,right:r?58:72,top:44,bottom:18,parallelAxisDefault:{nameLocation:"end",nameGap:18,nameTextStyle:{color:t.text,fontSize:12,
fontWeight:600},nameTruncate:{maxWidth:r?60:120},axisLine:{lineStyle:{color:t.muted}},axisTick:{lineStyle:{color:t.line}},axisLabel:{color:t.text,fontSize:11,formatter:G,
textBorderColor:t.surface,textBorderWidth:3},areaSelectStyle:{color:t.accent,borderColor:t.accent,opacity:.25,width:18}}},parallelAxis:e.columns.map((c,d)=>{let m=h(
c.short,24)+(c.kind==="metric"?P(c):"");return o[d]?{dim:d,name:m,type:"category",data:U(a[d])}:{dim:d,name:m,type:V(a[d])?"log":"value",scale:!0}}),series:[{type:"\
parallel",smooth:.1,lineStyle:{width:1.5,opacity:u?.3:.65,color:t.series[0]},inactiveOpacity:.04,activeOpacity:u?.5:.9,emphasis:{lineStyle:{width:3,opacity:1}},
data:e.rows.map(c=>({value:c.values.map((d,m)=>d===null?"-":o[m]?I(d):d),...n?.has(c.run)?{lineStyle:{width:3.5,opacity:1}}:{}}))}]}}function mt(e,t){if(!t)return"";
let r=e.map((n,a)=>F(n.short,t.values[a]));return[h(t.label||`run ${t.run}`),...r.slice(0,S)].join(`
`)}var $=g(b(),1),re=e=>e.label||`run ${e.run}`;function Xe(e,t){let r=(0,te.useRef)({runs:e,open:t});return r.current={runs:e,open:t},n=>n.on("click",a=>{let o=r.
current.runs[a.dataIndex??-1];o&&r.current.open?.(o.run)})}function De(e){let{x:t,y:r,points:n,color:a}=e,o=Xe(n,e.open),s={logX:e.logX??!1,logY:e.logY??!1,...e.
marked?{marked:e.marked}:{}};return(0,$.jsx)(z,{title:e.title,table:()=>({columns:["run",t.name,r.name,...a?[a.axis.name]:[]],rows:n.map((i,u)=>[re(i),v(i.x),v(
i.y),...a?[v(a.values[u])]:[]])}),children:(0,$.jsx)(N,{height:e.height??400,label:`${r.name} over ${t.name} of ${n.length} runs`,follows:[t,r,n,s.logX,s.logY,a,
e.marked],ready:o,option:i=>ze({x:t,y:r,points:n,color:a,...s},i)})})}function Le(e){let{data:t}=e,r=Xe(t.rows,e.open),n=(0,te.useRef)(e);n.current=e;let a=o=>{
r(o),o.on("axisareaselected",()=>{let{brushed:s,data:i}=n.current;s&&s(pt(o,i.rows))})};return(0,$.jsx)(z,{title:e.title,note:"drag along an axis to choose a pa\
rt of it",table:()=>({columns:["run",...t.columns.map(o=>o.name)],rows:t.rows.map(o=>[re(o),...o.values.map(v)])}),children:(0,$.jsx)(N,{height:e.height??400,label:`${t.
rows.length} runs over ${t.columns.map(o=>o.short).join(", ")}`,follows:[t,e.marked],ready:a,option:(o,s)=>Ae(t,o,{narrow:s,...e.marked?{marked:e.marked}:{}})})})}
function pt(e,t){let r=e.getModel(),n=!1;return r.eachComponent("parallelAxis",a=>{n||=!!a.activeIntervals?.length}),n?r.getSeriesByIndex(0).getRawIndicesByActiveState(
"active").flatMap(a=>t[a]?.run??[]):null}function Pe(e){let{data:t}=e;return(0,$.jsx)(z,{title:t.metric.name,table:()=>({columns:["commit","","time","run",t.metric.
name],rows:t.points.map(r=>{let n=t.commits[r.commit];return[n?.id.slice(0,8)??"",n?.subject??"",n?.time??"",re(r),v(r.value)]})}),children:(0,$.jsx)(N,{height:400,
label:`${t.metric.name} over ${t.commits.length} commits`,follows:[t,e.log],option:r=>Me(t,e.log,r)})})}var A=g(b(),1);function B(e){return(0,A.jsxs)("div",{class:"state",children:[(0,A.jsx)("p",{class:"state-title",children:e.title}),e.children&&(0,A.jsx)("div",{
class:"state-text",children:e.children})]})}var l=g(b(),1);function ft(e){let{data:t}=e,[r,n]=(0,X.useState)({log:t.log,smooth:t.smooth,by:"step",hidden:[]});return(0,l.jsx)(Ee,{curves:t.curves,state:r,set:a=>n(
{...r,...a})})}function Je(e){return(0,l.jsxs)("span",{children:[(0,l.jsx)("bdi",{children:e.of.short}),": log scale"]})}function gt(e){let{x:t,y:r,points:n}=e.
data,[a,o]=(0,X.useState)(e.data.log),[s,i]=(0,X.useState)(V(n.map(u=>u.x)));return(0,l.jsxs)(l.Fragment,{children:[(0,l.jsxs)("div",{class:"chart-bar",children:[
(0,l.jsx)(R,{label:(0,l.jsx)(Je,{of:t}),log:s,set:i}),(0,l.jsx)(R,{label:(0,l.jsx)(Je,{of:r}),log:a,set:o})]}),(0,l.jsx)(De,{title:`${r.short} over ${t.short}`,
x:t,y:r,points:n,logX:s,logY:a,height:520})]})}function ht(e){let{data:t}=e,[r,n]=(0,X.useState)(null);return(0,l.jsxs)(l.Fragment,{children:[(0,l.jsx)(Le,{title:`${t.
rows.length} runs`,data:t,brushed:n,height:520}),r&&(0,l.jsxs)("p",{class:"muted",role:"status",children:[r.length," of ",t.rows.length," runs",r.length>0&&r.length<=
30?`: ${r.join(", ")}`:""]})]})}function bt(e){let[t,r]=(0,X.useState)(e.data.log);return(0,l.jsxs)(l.Fragment,{children:[(0,l.jsx)("div",{class:"chart-bar",children:(0,l.jsx)(
R,{log:t,set:r})}),(0,l.jsx)(Pe,{data:e.data,log:t})]})}function xt(e){let{data:t}=e;switch(t.kind){case"curves":return t.curves.length?(0,l.jsx)(ft,{data:t}):(0,l.jsx)(
B,{title:"There are no curves"});case"scatter":return t.points.length?(0,l.jsx)(gt,{data:t}):(0,l.jsx)(B,{title:"There are no runs"});case"parallel":return t.rows.
length?(0,l.jsx)(ht,{data:t}):(0,l.jsx)(B,{title:"There are no runs"});case"commits":return t.points.length?(0,l.jsx)(bt,{data:t}):(0,l.jsx)(B,{title:"There are\
 no runs"})}}function vt(e){let{title:t,subtitle:r,notes:n}=e.data;return(0,l.jsxs)("main",{class:"plot stack",children:[(0,l.jsxs)("header",{children:[(0,l.jsx)(
"h1",{children:(0,l.jsx)("bdi",{children:t})}),r&&(0,l.jsx)("p",{class:"muted",children:(0,l.jsx)("bdi",{children:r})})]}),n.map(a=>(0,l.jsx)("p",{class:"notice",
children:(0,l.jsx)("bdi",{children:a})},a)),(0,l.jsx)(xt,{data:e.data})]})}function yt(){let e=JSON.parse(document.getElementById("data").textContent),t=document.
createElement("div");document.body.append(t),(0,Ie.render)((0,l.jsx)(vt,{data:e}),t)}xe();yt();})();
