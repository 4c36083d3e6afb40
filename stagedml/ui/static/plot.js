"use strict";(()=>{var KO=Object.defineProperty;var $O=(r,e)=>{for(var t in e)KO(r,t,{get:e[t],enumerable:!0})};var Ae,W_,jO,Ji,Xh,$u,Y_,Xu,X_,qh,Zh,JO,ks=Symbol.for("pv"),ju={},Ju=[],QO=/^m(i|n|o|s|text|space)$/,Kh=Array.isArray,Z_=Ju.slice,Yn=Object.assign;function Wn(r){
r&&r.parentNode&&r.remove()}function Zu(r,e,t,i,n){var a={type:r,props:e,key:t,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ks,__v:n||++W_,__i:-1,__u:0};return!n&&Ae.vnode&&Ae.
vnode(a),a}function Ar(r){return r.children}function qu(r,e){this.props=r,this.context=e,this.__g=0}function Qi(r,e){if(e==null)return r.__&&Qi(r.__,r.__i+1);for(var t;e<r.
__k.length;e++)if((t=r.__k[e])&&t.__e)return t.__e;return typeof r.type!="function"||r.props.__P?null:Qi(r)}function eI(r){var e,t=r.__v,i=t.__e,n=[],a=[],o=r.__P;
o&&((e=Yn({constructor:ks},t)).__v=t.__v+1,Ae.vnode&&Ae.vnode(e),$h(o,e,t,r.__n,o.namespaceURI,32&t.__u?[i]:null,n,i||Qi(t),32&t.__u,a),e.__v=t.__v,e.__.__k[e.__i]=
e,Q_(n,e,a),t.__=t.__e=null,e.__e!=i&&q_(e))}function q_(r){if((r=r.__)&&r.__c&&!r.props.__P)return r.__e=null,r.__k.some(function(e){return e&&(r.__e=e.__e)}),
q_(r)}function H_(r){(8&r.__g||(r.__g|=8,Ji.push(r),$u++))&&Xh==Ae.debounceRendering||((Xh=Ae.debounceRendering)||queueMicrotask)(K_)}function K_(){try{for(var r,
e=1;Ji.length;)Ji.length>e&&Ji.sort(Y_),r=Ji.shift(),e=Ji.length,8&r.__g&&eI(r)}finally{($u=Ji.length)&&(Xh||queueMicrotask)(K_)}}function $_(r,e,t,i,n,a,o,s,l,u,f){
var c,h,p,v,m,d,g=i.__k||Ju,y=e.length;for(l=tI(t,e,g,l,y),c=0;c<y;c++)(p=t.__k[c])!=null&&(h=~p.__i&&g[p.__i]||ju,p.__i=c,d=$h(r,p,h,n,a,o,s,l,u,f),v=p.__e,(h.
ref!=p.ref||8&h.__u)&&(h.ref&&jh(h.ref,null,p,h),p.ref&&f.push(p.ref,p.__c||v,p)),m=m||v,4&p.__u?(l=j_(p,l,r,!h.__v),h.__e&&(h.__e=null)):typeof p.type=="functi\
on"&&d!==void 0?l=d:v&&(l=v.nextSibling),p.__u&=-21);return t.__e=m,l}function tI(r,e,t,i,n){var a,o,s,l,u,f,c,h,p,v=t.length,m=v,d=0,g=0,y=r.__k=Array(n);for(a=
0;a<n;a++)(o=e[a])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=y[a]=Zu(null,o):Kh(o)?o=y[a]=Zu(Ar,{children:o}):
o.constructor===ks&&o.__b?o=y[a]=Zu(o.type,o.props,o.key,o.ref,o.__v):y[a]=o,l=a+d,o.__=r,o.__b=r.__b+1,s=null,~(u=o.__i=rI(o,t,l,m))&&(m--,(s=t[u])&&(s.__u|=2)),
s&&s.__v?(o.__u|=16,u==l-1?d--:u==l+1?d++:u!=l&&(u>l?d--:d++,g=1)):(~u||(n>v?d--:n<v&&d++),typeof o.type!="function"&&(o.__u|=4))):y[a]=null;if(g){for(f=[],c=[],
a=0;a<n;a++)if((o=y[a])&&16&o.__u){for(d=0,h=f.length;d<h;)f[p=d+h>>1]<o.__i?d=p+1:h=p;f[d]=o.__i,c[a]=d+1}for(d=f.length;a--;)c[a]&&(c[a]==d?d--:y[a].__u|=4)}if(m)
for(a=0;a<v;a++)!(s=t[a])||2&s.__u||(s.__e==i&&(i=Qi(s)),Jh(s,s));return i}function j_(r,e,t,i){var n,a,o,s;if(typeof r.type=="function"){if(r.props.__P)return e;
if(n=r.__k)for(a=0;a<n.length;a++)n[a]&&(n[a].__=r,e=j_(n[a],e,t,!1));return e}for(e&&!e.parentNode&&(e=Qi(r))&&!e.parentNode&&(e=null),o=r.__e,s=e;s&&s.nodeType==
8;)s=s.nextSibling;for(o!=s&&(!i&&t.moveBefore&&o.parentNode?t.moveBefore(o,e):t.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith(
"$s"););return e}function rI(r,e,t,i){var n,a=r.key,o=r.type,s=e[t],l=s&&!(2&s.__u);if(s===null&&a==null||l&&a==s.key&&o==s.type)return t;if(i>(l?1:0)){for(n=t-1;n>=0;n--)if((s=
e[n])&&!(2&s.__u)&&a==s.key&&o==s.type)return n;for(n=t+1;n<e.length;n++)if((s=e[n])&&!(2&s.__u)&&a==s.key&&o==s.type)return n}return-1}function G_(r,e,t){t==null&&
(t=""),e[0]=="-"?r.setProperty(e,t):r[e]=t}function Yu(r,e,t,i,n){var a,o;if(e=="style")if(typeof t=="string")r.style.cssText=t;else{if(typeof i=="string"&&(r.style.
cssText=i=""),i)for(e in i)t&&e in t||G_(r.style,e);if(t)for(e in t)i&&t[e]==i[e]||G_(r.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),
typeof i!="function"&&(i=null),(r.__e||(r.__e={}))[e]=t,t&&i||(o=Zh[e]||(Zh[e]=iI(e)),(r.__a||(r.__a={}))[e]=qh,a=e!=(e=e.replace(X_,"$1")),(e=e.slice(2))[0]<"a"&&
(e=e.toLowerCase()),t?r.addEventListener(e,o,a):r.removeEventListener(e,o,a));else{if(n=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in r)
try{return void(r[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&e[4]!="-"?r.removeAttribute(e):r.setAttribute(e,e=="popover"&&t==1?"":t)}}function iI(r){
return function(e){var t=this.__e;if(t){if(t=t[r],e[Xu]==null)e[Xu]=qh++;else if(e[Xu]<this.__a[r])return;return t(Ae.event?Ae.event(e):e)}}}function $h(r,e,t,i,n,a,o,s,l,u){
var f,c,h,p,v,m,d,g,y,_,x,S,w,T,M,C,E,A,O=e.type;if(e.constructor!==ks)return null;128&t.__u&&(l=32&t.__u,f=t.__c.__z)&&(e.__u|=l,c=a=[],f.nodeType==8?s=Ku(f,a):
a.push(f),s=a[0]||s),(f=Ae.__b)&&f(e);e:if(typeof O=="function"){h=o.length;try{if(g=e.props,y=(f=O.prototype)&&f.render,_=(f=O.contextType)&&i[f.__c],x=f?_?_.props.
value:f.__:i,(p=t.__c)?(e.__c=p,2&p.__g&&(p.__g|=1)):(y?e.__c=p=new O(g,x):(e.__c=p=new qu(g,x),p.constructor=O,p.render=aI),_&&_.sub(p),p.state||(p.state={}),p.
__n=i,p.__g|=8,p.__h=[],p.__k=[]),y&&(p.__s||(p.__s=p.state),O.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Yn({},p.__s)),Yn(p.__s,O.getDerivedStateFromProps(
g,p.__s)))),v=p.props,m=p.state,p.__v=e,t.__c){if(g!==v&&y&&!O.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(g,x),e.__v==t.
__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(g,p.__s,x)===!1){e.__v!=t.__v&&(p.props=g,p.state=p.__s,p.__g&=-9),e.__e=t.__e,e.__k=
t.__k,e.__k.some(function(D){D&&(D.__=e)}),Ju.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&o.push(p),s=Qi(t);break e}p.componentWillUpdate&&p.componentWillUpdate(
g,p.__s,x),y&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(v,m,d)})}else y&&!O.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),
y&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=x,p.props=g,p.__P=r,p.__g&=-5,S=Ae.__r,w=y?25:0;do p.__g&=-9,S&&S(e),f=p.render(p.props,p.state=
p.__s,p.context);while(8&p.__g&&++w<25);y&&(Ju.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(i=Yn({},i,p.getChildContext())),y&&t.__c&&p.getSnapshotBeforeUpdate&&
(d=p.getSnapshotBeforeUpdate(v,m)),T=f&&f.type===Ar&&f.key==null?f.props.children:f,g.__P&&(f=s,n=(r=g.__P).namespaceURI,l=a=null,t.props&&t.props.__P!=r&&(t.__k.
some(function(D){D&&Jh(D,D)}),t.__k=null),s=t.__k?Qi(t,0):null),s=$_(r,Kh(T)?T:[T],e,t,i,n,a,o,s,l,u),g.__P&&(e.__e=null,s=f),e.__u&=-161,c&&c.some(Wn),p.__h.length&&
o.push(p),1&p.__g&&(p.__g&=-4)}catch(D){if(o.length=h,e.__v=null,l||a)if(D&&D.then){if(e.__u|=128|l,a){for(~(E=a.indexOf(s||void 0))||(E=a.length);(A=a[E-1])&&A.
nodeType==8;)E--;for(;E<a.length;E++)if(A=a[E])if(a[E]=null,M){if(A==C)break}else{if(A.nodeType!=8)break;A.data.startsWith("$s")&&(C=Ku(M=A))}}if(!M){for(;s&&s.
nodeType==8&&s.nextSibling;)s=s.nextSibling;M=s}(f=Ku(M=e.__c.__z||(e.__c.__z=M)))?(e.__e=M,s=f):e.__e=s,s=s&&s.nextSibling}else a&&a.some(Wn);else e.__e=t.__e;
e.__k||(e.__k=t.__k||[]),D&&D.then||J_(e),Ae.__e(D,e,t)}}else s=e.__e=nI(t.__e,e,t,i,n,a,o,l,u,r);return(f=Ae.diffed)&&f(e),s}function Ku(r,e){if(r&&r.nodeType==
8&&r.data.startsWith("$s"))for(var t=1;r=r.nextSibling;){if(r.nodeType==8){if(r.data.startsWith("$s"))t++;else if(r.data.startsWith("/$s")&&!--t)return r}e&&e.push(
r)}}function J_(r){r&&(r.__c&&(r.__c.__g|=4),r.__k&&r.__k.some(J_))}function Q_(r,e,t){for(var i=0;i<t.length;)jh(t[i++],t[i++],t[i++]);Ae.__c&&Ae.__c(e,r),r.some(
function(n){try{r=n.__h,n.__h=[],r.some(function(a){a.call(n)})}catch(a){Ae.__e(a,n.__v)}})}function nI(r,e,t,i,n,a,o,s,l,u){var f,c,h,p,v,m,d,g,y=t.props||ju,_=e.
props,x=e.type;if(x=="svg"?n="http://www.w3.org/2000/svg":x=="math"?n="http://www.w3.org/1998/Math/MathML":n||(n="http://www.w3.org/1999/xhtml"),a){for(f=0;f<a.
length;f++)if((v=a[f])&&(x?v.localName==x:v.nodeType==3)){r=v,a[f]=null;break}}if(!r){if(g=u.ownerDocument||document,!x)return g.createTextNode(_);r=g.createElementNS(
n,x,_.is?_:u),s&&(Ae.__m&&Ae.__m(e,a),s=!1),a=null}if(x){if(u=x=="template"&&r.content||r,a=x=="textarea"&&_.defaultValue!=null?null:a&&Z_.call(u.childNodes),!s&&
a)for(y={},f=0;f<r.attributes.length;f++)y[(v=r.attributes[f]).name]=v.value;for(f in y)v=y[f],f=="dangerouslySetInnerHTML"?h=v:f=="children"||f in _||f=="value"&&
"defaultValue"in _||f=="checked"&&"defaultChecked"in _||Yu(r,f,null,v,n);for(f in _)v=_[f],f=="children"?p=v:f=="dangerouslySetInnerHTML"?c=v:f=="value"?m=v:f==
"checked"?d=v:s&&typeof v!="function"||y[f]===v||Yu(r,f,v,y[f],n);c?(s||h&&(c.__html==h.__html||c.__html==r.innerHTML)||(r.innerHTML=c.__html),e.__k=[]):(h&&(r.
textContent=""),(x=="foreignObject"||n=="http://www.w3.org/1998/Math/MathML"&&QO.test(x))&&(n="http://www.w3.org/1999/xhtml"),$_(u,Kh(p)?p:[p],e,t,i,n,a,o,a?a[0]:
t.__k&&Qi(t,0),s,l),a&&a.some(Wn)),s&&x!="textarea"||(f="value",x=="progress"&&m==null?r.removeAttribute(f):m==null||m===r[f]&&(x!="progress"||m)||Yu(r,f,m,y[f],
n),f="checked",d!=null&&d!=r[f]&&Yu(r,f,d,y[f],n))}else y===_||s&&r.data==_||(r.data=_);return r}function jh(r,e,t,i){try{typeof r=="function"?e?e.__x=r(e)||1:i&&
(i=i.__c||i.__e)&&(e=i.__x)&&(i.__x=null,typeof e=="function"?e():r(null)):r.current=e}catch(n){Ae.__e(n,t)}}function Jh(r,e,t){var i,n,a,o;if(Ae.unmount&&Ae.unmount(
r),!(i=r.ref)||i.current&&i.current!=r.__e||jh(i,null,e,r),i=r.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(s){Ae.__e(s,e)}i.__P=i.__n=null}
if(i=r.__k)for(o=0;o<i.length;o++)i[o]&&Jh(i[o],e,typeof r.type!="function"||t&&!r.props.__P);!t&&(i=r.__c)&&(i=i.__z)&&(n=Ku(i,a=[]))&&(i==r.__e&&a.some(Wn),Wn(
n),Wn(i)),t||Wn(r.__e),r.__e=r.__c=r.__=null}function aI(r,e,t){return this.constructor(r,t)}function e0(r,e){var t,i,n,a;Ae.__&&Ae.__(r,e),e.nodeType==9&&(e=e.
documentElement),i=(t=r&&32&r.__u)?null:e.__k,e.__k=Zu(Ar,{children:[r]}),n=[],a=[],$h(e,e.__k,i||ju,ju,e.namespaceURI,i?null:e.firstChild?Z_.call(e.childNodes):
null,n,i?i.__e:e.firstChild,t,a),Q_(n,e.__k,a),e.__k.props.children=null}Ae={__e:function(r,e,t,i){for(var n,a,o;e=e.__;)if((n=e.__c)&&!(1&n.__g)){n.__g|=4;try{if((o=(a=n.constructor)&&a.getDerivedStateFromError)&&n.setState(a.getDerivedStateFromError(
r)),n.componentDidCatch&&(n.componentDidCatch(r,i||{}),o=1),o&&8&n.__g)return void(n.__g|=2)}catch(s){r=s}}throw $u=0,r}},W_=0,jO=function(r){return r!=null&&r.
constructor===ks},qu.prototype.setState=function(r,e){var t=this.__s;t&&t!=this.state||(t=this.__s=Yn({},this.state)),typeof r=="function"&&(r=r(Yn({},t),this.props)),
r&&(Yn(t,r),this.__v&&(e&&this.__k.push(e),H_(this)))},qu.prototype.forceUpdate=function(r){this.__v&&(this.__g|=4,r&&this.__h.push(r),H_(this))},qu.prototype.render=
Ar,Ji=[],$u=0,Y_=function(r,e){return r.__v.__b-e.__v.__b},Xu=Symbol(),X_=/(PointerCapture)$|Capture$/i,qh=0,Zh={},JO=0;var Bs,ot,Qh,t0,ev=Object.is,Qu=0,f0=[],tv=[],Je=Ae,r0=Je.__b,i0=Je.__r,n0=Je.diffed,a0=Je.__c,o0=Je.unmount,s0=Je.__;function iv(r,e){Je.__h&&Je.__h(ot,r,Qu||e),
Qu=0;var t=ot.__H||(ot.__H={__:[],__h:[]});return r>=t.__.length&&t.__.push({}),t.__[r]}function Dr(r){return Qu=1,nv(p0,r)}function nv(r,e,t){var i=iv(Bs++,2);
if(i.t=r,!i.__c&&(i.__=[t?t(e):p0(void 0,e),function(a){var o=(i.__N||i.__)[0],s=i.t(o,a);ev(o,s)||(i.__N=[s,i.__[1]],i.__c.setState({}))}],i.__c=ot,!ot.__f)){ot.
__f=!0;var n=ot.shouldComponentUpdate;ot.shouldComponentUpdate=function(a,o,s){var l=this.__H;if(!l)return!0;var u=!1,f=this.props!=a;if(l.__.some(function(h){h.
__N&&(u=!0,ev(h.__[0],h.__N[0])||(f=!0))}),n){var c=n.call(this,a,o,s);return u?c||f:c}return!u||f}}return i.__}function ro(r,e){var t=iv(Bs++,3);!Je.__s&&c0(t.
__H,e)&&(t.__P=!0,t.__=r,t.u=e,ot.__H.__h.push(t))}function vi(r){return Qu=5,io(function(){return{current:r}},[])}function io(r,e){var t=iv(Bs++,7);return c0(t.__H,e)&&(t.__=r(),t.__H=e),t.__}function oI(){var r;do{for(;r=tv.shift();)try{zs(r)}catch(t){Je.__e(t,{__:(r=r.__P)&&r.__v})}for(;r=f0.shift();){var e=r.__H;if(r.__P&&e)try{e.__h.some(zs),e.__h.
some(rv),e.__h=[]}catch(t){e.__h=[],Je.__e(t,r.__v)}}}while(tv.length)}Je.__b=function(r){ot=null,r0&&r0(r)},Je.__=function(r,e){r&&e.__k&&e.__k.__m&&(r.__m=e.__k.
__m),s0&&s0(r,e)},Je.__r=function(r){i0&&i0(r),Bs=0;var e=(ot=r.__c).__H;e&&(Qh==ot?ot.__h=[]:(e.__h.some(zs),e.__h.some(rv),Bs=0),e.__h=[],e.__.some(function(t){
t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Qh=ot},Je.diffed=function(r){n0&&n0(r);var e=r.__c;e&&e.__H&&(e.__H.__h.length&&u0(f0.push(e)),e.__H.__.some(function(t){
t.u&&(t.__H=t.u)})),Qh=ot=null},Je.__c=function(r,e){e.some(function(t){try{t.__h.some(zs),t.__h=t.__h.filter(function(i){return!i.__||rv(i)})}catch(i){t.__h=[function(){
throw i}]}}),a0&&a0(r,e)},Je.unmount=function(r){o0&&o0(r);var e,t,i=r.__c;i&&i.__H&&(i.__H.__.some(function(n){try{if(n.__P&&n.__c){if(t===void 0){for(t=r.__;t&&
(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}n.__P=t,u0(tv.push(n))}else zs(n)}catch(a){e=a}}),i.__H=void 0,e&&Je.__e(e,i.__v))};var l0=typeof requestAnimationFrame==
"function";function sI(r){var e,t=function(){clearTimeout(i),l0&&cancelAnimationFrame(e),setTimeout(r)},i=setTimeout(t,35);l0&&(e=requestAnimationFrame(t))}function u0(r){
r!=1&&t0==Je.requestAnimationFrame||((t0=Je.requestAnimationFrame)||sI)(oI)}function zs(r){var e=ot,t=r.__c;typeof t=="function"&&(r.__c=void 0,t()),ot=e}function rv(r){
var e=ot;r.__c=r.__(),ot=e}function c0(r,e){return!r||r.length!=e.length||e.some(function(t,i){return!ev(t,r[i])})}function p0(r,e){return typeof e=="function"?
e(r):e}function lr(r,e=5){if(!Number.isFinite(r))return Number.isNaN(r)?"nan":r<0?"−inf":"inf";let t=Math.abs(r),i;return Number.isInteger(r)&&t<1e9?i=String(r+0):t!==
0&&(t<1e-4||t>=1e9)?i=r.toExponential(Math.max(0,e-1)).replace(/\.?0+e/,"e").replace("e+","e"):t>=10**e?i=String(Math.round(r)):(i=r.toPrecision(e),i.includes("\
.")&&(i=i.replace(/\.?0+$/,"")),i.includes("e")&&(i=String(Number(i)))),i.replaceAll("-","−")}function ur(r){return r==null?"":typeof r=="number"?lr(r):typeof r=="string"?r:typeof r=="boolean"?r?"true":"false":JSON.stringify(r)}var lI=/\x1b\[[0-9;:?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,Vs=r=>r.replace(lI,""),Us=(r,e)=>r.
length>e?`${r.slice(0,e-1)}…`:r;var en=9,av=r=>Array.isArray(r)?r:[r],Pt=(r,e=48)=>Us(Vs(r).replace(/\s+/g," "),e),uI={left:8,right:18,top:14,bottom:8,outerBoundsMode:"same",outerBoundsContain:"\
all"};function no(r,e,t={}){return{animation:!1,textStyle:{fontFamily:r.font,fontSize:12,color:r.text},tooltip:{renderMode:"richText",confine:!0,backgroundColor:r.
raised,borderColor:r.line,borderWidth:1,padding:[8,10],textStyle:{color:r.text,fontSize:12,fontFamily:r.font,lineHeight:17},...e},grid:{...uI,...t}}}var ov=r=>typeof r==
"number"?lr(r,4):Pt(String(r),18);function tn(r,e){return{axisLine:{lineStyle:{color:r.line}},axisTick:{lineStyle:{color:r.line}},axisLabel:{color:r.muted,fontSize:11,
hideOverlap:!0,formatter:ov},splitLine:{lineStyle:{color:r.line,width:.7}},nameTextStyle:{color:r.muted,fontSize:11},...e}}var ao=(r,e)=>({name:Pt(r),nameLocation:"\
middle",nameGap:e}),Fs=r=>r.larger_is_better===null?"":r.larger_is_better?" ↑":" ↓",Hs=r=>r.some(e=>e!==null&&typeof e!="number"),Gs=r=>Pt(ur(r),60);function sv(r){
let e=[...new Set(r.filter(t=>t!=null))];return e.sort((t,i)=>typeof t=="number"&&typeof i=="number"?t-i:String(t).localeCompare(String(i),"en",{numeric:!0})),[
...new Set(e.map(Gs))]}function ef(r){let e=1/0,t=0;for(let i of r)if(i!=null){if(typeof i!="number"||i<=0)return!1;e=Math.min(e,i),t=Math.max(t,i)}return t>=e*
100}function lv(r,e,t,i){let n=1/0,a=-1/0;for(let o of t)n=Math.min(n,o),a=Math.max(a,o);return{type:"continuous",dimension:i,min:n,max:a===n?n+1:a,calculable:!1,
right:0,top:"middle",itemWidth:10,itemHeight:120,text:[lr(a,4),lr(n,4)],textStyle:{color:r.muted,fontSize:11},inRange:{color:e.larger_is_better===!1?[...r.ramp].
reverse():r.ramp},outOfRange:{color:r.line}}}var fI=Symbol.for("pv"),cI=0;function z(r,e,t,i,n,a){e||(e={});var o,s,l=e;if("ref"in l&&typeof r!="function")for(s in l={},e)s=="ref"?o=e[s]:l[s]=e[s];var u={type:r,props:l,key:t,ref:o,__k:null,
__:null,__b:0,__e:null,__c:null,constructor:fI,__v:--cI,__i:-1,__u:0};return(n||a)&&(u.__source=n,u.__self=a),Ae.vnode&&Ae.vnode(u),u}var pI=400,hI=2e3;function oo(r){let e=Vs(r.text);return z("bdi",{class:`name ${r.class??""}`,title:Us(r.title??e,hI),children:Us(e,pI)})}var uv=function(r,e){return uv=Object.setPrototypeOf||{__proto__:[]}instanceof Array&&function(t,i){t.__proto__=i}||function(t,i){for(var n in i)Object.prototype.
hasOwnProperty.call(i,n)&&(t[n]=i[n])},uv(r,e)};function I(r,e){if(typeof e!="function"&&e!==null)throw new TypeError("Class extends value "+String(e)+" is not \
a constructor or null");uv(r,e);function t(){this.constructor=r}r.prototype=e===null?Object.create(e):(t.prototype=e.prototype,new t)}var tf=12,vI="sans-serif",fr=tf+"px "+vI,dI=20,mI=100,gI="007LLmW'55;N0500LLLLLLLLLL00NNNLzWW\\\\WQb\\0FWLg\\bWb\\WQ\\WrWWQ000CL5LLFLL0LL**F*gLLLL5F0LF\\FFF5.5N";
function yI(r){var e={};if(typeof JSON>"u")return e;for(var t=0;t<r.length;t++){var i=String.fromCharCode(t+32),n=(r.charCodeAt(t)-dI)/mI;e[i]=n}return e}var _I=yI(
gI),ke={createCanvas:function(){return typeof document<"u"&&document.createElement("canvas")},measureText:(function(){var r,e;return function(t,i){if(!r){var n=ke.
createCanvas();r=n&&n.getContext("2d")}if(r)return e!==i&&(e=r.font=i||fr),r.measureText(t);t=t||"",i=i||fr;var a=/((?:\d+)?\.?\d*)px/.exec(i),o=a&&+a[1]||tf,s=0;
if(i.indexOf("mono")>=0)s=o*t.length;else for(var l=0;l<t.length;l++){var u=_I[t[l]];s+=u==null?o:u*o}return{width:s}}})(),loadImage:function(r,e,t){var i=new Image;
return i.onload=e,i.onerror=t,i.src=r,i},getTime:function(){return Date.now?Date.now():+new Date}};var d0=Or(["Function","RegExp","Date","Error","CanvasGradient","CanvasPattern","Image","Canvas"],function(r,e){return r["[object "+e+"]"]=!0,r},{}),m0=Or(["Int8",
"Uint8","Uint8Clamped","Int16","Uint16","Int32","Uint32","Float32","Float64"],function(r,e){return r["[object "+e+"Array]"]=!0,r},{}),Ys=Object.prototype.toString,
nf=Array.prototype,xI=nf.forEach,SI=nf.filter,cv=nf.slice,bI=nf.map,h0=(function(){}).constructor,rf=h0?h0.prototype:null,pv="__proto__",fv=2311,wI=Math.pow(2,53)-
1;function af(){return fv>=wI&&(fv=0),fv++}function lo(){for(var r=[],e=0;e<arguments.length;e++)r[e]=arguments[e];typeof console<"u"&&console.error.apply(console,
r)}function F(r){if(r==null||typeof r!="object")return r;var e=r,t=Ys.call(r);if(t==="[object Array]"){if(!Ws(r)){e=[];for(var i=0,n=r.length;i<n;i++)e[i]=F(r[i])}}else if(m0[t]){
if(!Ws(r)){var a=r.constructor;if(a.from)e=a.from(r);else{e=new a(r.length);for(var i=0,n=r.length;i<n;i++)e[i]=r[i]}}}else if(!d0[t]&&!Ws(r)&&!so(r)){e={};for(var o in r)
r.hasOwnProperty(o)&&o!==pv&&(e[o]=F(r[o]))}return e}function re(r,e,t){if(!B(e)||!B(r))return t?F(e):r;for(var i in e)if(e.hasOwnProperty(i)&&i!==pv){var n=r[i],
a=e[i];B(a)&&B(n)&&!L(a)&&!L(n)&&!so(a)&&!so(n)&&!v0(a)&&!v0(n)&&!Ws(a)&&!Ws(n)?re(n,a,t):(t||!(i in r))&&(r[i]=F(e[i]))}return r}function P(r,e){if(Object.assign)Object.assign(r,e);else for(var t in e)e.hasOwnProperty(t)&&t!==pv&&(r[t]=e[t]);return r}function g0(r,e,t){r=r||{};for(var i=0;i<
t.length;i++){var n=t[i];r[n]=e[n]}return r}function ie(r,e,t){for(var i=pe(e),n=0,a=i.length;n<a;n++){var o=i[n];(t?e[o]!=null:r[o]==null)&&(r[o]=e[o])}return r}
var b5=ke.createCanvas;function te(r,e){if(r){if(r.indexOf)return r.indexOf(e);for(var t=0,i=r.length;t<i;t++)if(r[t]===e)return t}return-1}function y0(r,e){var t=r.
prototype;function i(){}i.prototype=e.prototype,r.prototype=new i;for(var n in t)t.hasOwnProperty(n)&&(r.prototype[n]=t[n]);r.prototype.constructor=r,r.superClass=
e}function st(r,e,t){if(r="prototype"in r?r.prototype:r,e="prototype"in e?e.prototype:e,Object.getOwnPropertyNames)for(var i=Object.getOwnPropertyNames(e),n=0;n<
i.length;n++){var a=i[n];a!=="constructor"&&(t?e[a]!=null:r[a]==null)&&(r[a]=e[a])}else ie(r,e,t)}function Qe(r){return!r||typeof r=="string"?!1:typeof r.length==
"number"}function b(r,e,t){if(r&&e)if(r.forEach&&r.forEach===xI)r.forEach(e,t);else if(r.length===+r.length)for(var i=0,n=r.length;i<n;i++)e.call(t,r[i],i,r);else
for(var a in r)r.hasOwnProperty(a)&&e.call(t,r[a],a,r)}function N(r,e,t){if(!r)return[];if(!e)return sf(r);if(r.map&&r.map===bI)return r.map(e,t);for(var i=[],n=0,
a=r.length;n<a;n++)i.push(e.call(t,r[n],n,r));return i}function Or(r,e,t,i){if(r&&e){for(var n=0,a=r.length;n<a;n++)t=e.call(i,t,r[n],n,r);return t}}function ze(r,e,t){
if(!r)return[];if(!e)return sf(r);if(r.filter&&r.filter===SI)return r.filter(e,t);for(var i=[],n=0,a=r.length;n<a;n++)e.call(t,r[n],n,r)&&i.push(r[n]);return i}
function of(r,e,t){if(r&&e){for(var i=0,n=r.length;i<n;i++)if(e.call(t,r[i],i,r))return r[i]}}function pe(r){if(!r)return[];if(Object.keys)return Object.keys(r);
var e=[];for(var t in r)r.hasOwnProperty(t)&&e.push(t);return e}function TI(r,e){for(var t=[],i=2;i<arguments.length;i++)t[i-2]=arguments[i];return function(){return r.
apply(e,t.concat(cv.call(arguments)))}}var H=rf&&Z(rf.bind)?rf.call.bind(rf.bind):TI;function he(r){for(var e=[],t=1;t<arguments.length;t++)e[t-1]=arguments[t];
return function(){return r.apply(this,e.concat(cv.call(arguments)))}}function L(r){return Array.isArray?Array.isArray(r):Ys.call(r)==="[object Array]"}function Z(r){return typeof r=="function"}function U(r){return typeof r=="stri\
ng"}function Xs(r){return Ys.call(r)==="[object String]"}function ve(r){return typeof r=="number"}function B(r){var e=typeof r;return e==="function"||!!r&&e==="\
object"}function v0(r){return!!d0[Ys.call(r)]}function Ye(r){return!!m0[Ys.call(r)]}function so(r){return typeof r=="object"&&typeof r.nodeType=="number"&&typeof r.
ownerDocument=="object"}function rn(r){return r.colorStops!=null}function _0(r){return r.image!=null}function Nt(r){return r!==r}function Xr(){for(var r=[],e=0;e<arguments.length;e++)r[e]=arguments[e];for(var t=0,i=r.length;t<i;t++)if(r[t]!=null)return r[t]}function Y(r,e){
return r??e}function Ir(r,e,t){return r??e??t}function sf(r){for(var e=[],t=1;t<arguments.length;t++)e[t-1]=arguments[t];return cv.apply(r,e)}function uo(r){if(typeof r==
"number")return[r,r,r,r];var e=r.length;return e===2?[r[0],r[1],r[0],r[1]]:e===3?[r[0],r[1],r[2],r[1]]:r}function He(r,e){if(!r)throw new Error(e)}function mt(r){
return r==null?null:typeof r.trim=="function"?r.trim():r.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g,"")}var x0="__ec_primitive__";function fo(r){r[x0]=!0}function Ws(r){
return r[x0]}var CI=(function(){function r(){this.data={}}return r.prototype.delete=function(e){var t=this.has(e);return t&&delete this.data[e],t},r.prototype.has=
function(e){return this.data.hasOwnProperty(e)},r.prototype.get=function(e){return this.data[e]},r.prototype.set=function(e,t){return this.data[e]=t,this},r.prototype.
keys=function(){return pe(this.data)},r.prototype.forEach=function(e){var t=this.data;for(var i in t)t.hasOwnProperty(i)&&e(t[i],i)},r})(),S0=typeof Map=="funct\
ion";function MI(){return S0?new Map:new CI}var EI=(function(){function r(e){var t=L(e);this.data=MI();var i=this;e instanceof r?e.each(n):e&&b(e,n);function n(a,o){
t?i.set(a,o):i.set(o,a)}}return r.prototype.hasKey=function(e){return this.data.has(e)},r.prototype.get=function(e){return this.data.get(e)},r.prototype.set=function(e,t){
return this.data.set(e,t),t},r.prototype.each=function(e,t){this.data.forEach(function(i,n){e.call(t,i,n)})},r.prototype.keys=function(){var e=this.data.keys();
return S0?Array.from(e):e},r.prototype.removeKey=function(e){this.data.delete(e)},r})();function G(r){return new EI(r)}function b0(r,e){for(var t=new r.constructor(r.length+e.length),i=0;i<r.length;i++)t[i]=r[i];for(var n=r.length,i=0;i<e.length;i++)
t[i+n]=e[i];return t}function nn(r,e){var t;if(Object.create)t=Object.create(r);else{var i=function(){};i.prototype=r,t=new i}return e&&P(t,e),t}function lf(r){
var e=r.style;e.webkitUserSelect="none",e.userSelect="none",e.webkitTapHighlightColor="rgba(0,0,0,0)",e["-webkit-touch-callout"]="none"}function Xe(r,e){return r.
hasOwnProperty(e)}function Ce(){}var w0=180/Math.PI,w5=Number.EPSILON||Math.pow(2,-52);var AI=(function(){function r(){this.firefox=!1,this.ie=!1,this.edge=!1,this.newEdge=!1,this.weChat=!1}return r})(),DI=(function(){function r(){this.browser=new AI,
this.node=!1,this.wxa=!1,this.worker=!1,this.svgSupported=!1,this.touchEventsSupported=!1,this.pointerEventsSupported=!1,this.domSupported=!1,this.transformSupported=
!1,this.transform3dSupported=!1,this.hasGlobalWindow=typeof window<"u"}return r})(),an=new DI;typeof wx=="object"&&typeof wx.getSystemInfoSync=="function"?(an.wxa=
!0,an.touchEventsSupported=!0):typeof document>"u"&&typeof self<"u"?an.worker=!0:!an.hasGlobalWindow||"Deno"in window||typeof navigator<"u"&&typeof navigator.userAgent==
"string"&&navigator.userAgent.indexOf("Node.js")>-1?(an.node=!0,an.svgSupported=!0):OI(navigator.userAgent,an);function OI(r,e){var t=e.browser,i=r.match(/Firefox\/([\d.]+)/),
n=r.match(/MSIE\s([\d.]+)/)||r.match(/Trident\/.+?rv:(([\d.]+))/),a=r.match(/Edge?\/([\d.]+)/),o=/micromessenger/i.test(r);i&&(t.firefox=!0,t.version=i[1]),n&&(t.
ie=!0,t.version=n[1]),a&&(t.edge=!0,t.version=a[1],t.newEdge=+a[1].split(".")[0]>18),o&&(t.weChat=!0),e.svgSupported=typeof SVGRect<"u",e.touchEventsSupported="\
ontouchstart"in window&&!t.ie&&!t.edge,e.pointerEventsSupported="onpointerdown"in window&&(t.edge||t.ie&&+t.version>=11);var s=e.domSupported=typeof document<"u";
if(s){var l=document.documentElement.style;e.transform3dSupported=(t.ie&&"transition"in l||t.edge||"WebKitCSSMatrix"in window&&"m11"in new WebKitCSSMatrix||"Moz\
Perspective"in l)&&!("OTransition"in l),e.transformSupported=e.transform3dSupported||t.ie&&+t.version>=9}}var oe=an;var II=".",Xn="___EC__COMPONENT__CONTAINER___",T0="___EC__EXTENDED_CLASS___";function kt(r){var e={main:"",sub:""};if(r){var t=r.split(II);e.main=t[0]||"",e.sub=
t[1]||""}return e}function LI(r){He(/^[a-zA-Z0-9_]+([.][a-zA-Z0-9_]+)?$/.test(r),'componentType "'+r+'" illegal')}function C0(r){return!!(r&&r[T0])}function co(r,e){
r.$constructor=r,r.extend=function(t){var i=this,n;return RI(i)?n=(function(a){I(o,a);function o(){return a.apply(this,arguments)||this}return o})(i):(n=function(){
(t.$constructor||i).apply(this,arguments)},y0(n,this)),P(n.prototype,t),n[T0]=!0,n.extend=this.extend,n.superCall=NI,n.superApply=kI,n.superClass=i,n}}function RI(r){
return Z(r)&&/^class\s/.test(Function.prototype.toString.call(r))}function uf(r,e){r.extend=e.extend}var PI=Math.round(Math.random()*10);function M0(r){var e=["\
__\0is_clz",PI++].join("_");r.prototype[e]=!0,r.isInstance=function(t){return!!(t&&t[e])}}function NI(r,e){for(var t=[],i=2;i<arguments.length;i++)t[i-2]=arguments[i];
return this.superClass.prototype[e].apply(r,t)}function kI(r,e,t){return this.superClass.prototype[e].apply(r,t)}function on(r){var e={};r.registerClass=function(i){
var n=i.type||i.prototype.type;if(n){LI(n),i.prototype.type=n;var a=kt(n);if(!a.sub)e[a.main]=i;else if(a.sub!==Xn){var o=t(a);o[a.sub]=i}}return i},r.getClass=
function(i,n,a){var o=e[i];if(o&&o[Xn]&&(o=n?o[n]:null),a&&!o)throw new Error(n?"Component "+i+"."+(n||"")+" is used but not imported.":i+".type should be speci\
fied.");return o},r.getClassesByMainType=function(i){var n=kt(i),a=[],o=e[n.main];return o&&o[Xn]?b(o,function(s,l){l!==Xn&&a.push(s)}):a.push(o),a},r.hasClass=
function(i){var n=kt(i);return!!e[n.main]},r.getAllClassMainTypes=function(){var i=[];return b(e,function(n,a){i.push(a)}),i},r.hasSubTypes=function(i){var n=kt(
i),a=e[n.main];return a&&a[Xn]};function t(i){var n=e[i.main];return(!n||!n[Xn])&&(n=e[i.main]={},n[Xn]=!0),n}}function cr(r,e){for(var t=0;t<r.length;t++)r[t][1]||(r[t][1]=r[t][0]);return e=e||!1,function(i,n,a){for(var o={},s=0;s<r.length;s++){var l=r[s][1];if(!(n&&te(
n,l)>=0||a&&te(a,l)<0)){var u=i.getShallow(l,e);u!=null&&(o[r[s][0]]=u)}}return o}}var zI=[["fill","color"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["opacity"],["shadowColor"]],BI=cr(zI),E0=(function(){function r(){}return r.prototype.
getAreaStyle=function(e,t){return BI(this,e,t)},r})();var A0=(function(){function r(e){this.value=e}return r})();var VI=(function(){function r(){this._len=0}return r.prototype.insert=function(e){var t=new A0(e);return this.insertEntry(t),t},r.prototype.insertEntry=function(e){
this.head?(this.tail.next=e,e.prev=this.tail,e.next=null,this.tail=e):this.head=this.tail=e,this._len++},r.prototype.remove=function(e){var t=e.prev,i=e.next;t?
t.next=i:this.head=i,i?i.prev=t:this.tail=t,e.next=e.prev=null,this._len--},r.prototype.len=function(){return this._len},r.prototype.clear=function(){this.head=
this.tail=null,this._len=0},r})();var UI=(function(){function r(e){this._list=new VI,this._maxSize=10,this._map={},this._maxSize=e}return r.prototype.put=function(e,t){var i=this._list,n=this._map,
a=null;if(n[e]==null){var o=i.len(),s=this._lastRemovedEntry;if(o>=this._maxSize&&o>0){var l=i.head;i.remove(l),delete n[l.key],a=l.value,this._lastRemovedEntry=
l}s?s.value=t:s=new A0(t),s.key=e,i.insertEntry(s),n[e]=s}return a},r.prototype.get=function(e){var t=this._map[e],i=this._list;if(t!=null)return t!==i.tail&&(i.
remove(t),i.insertEntry(t)),t.value},r.prototype.clear=function(){this._list.clear(),this._map={}},r.prototype.len=function(){return this._list.len()},r})(),Zr=UI;var vv=new Zr(50);function O0(r){if(typeof r=="string"){var e=vv.get(r);return e&&e.image}else return r}function dv(r,e,t,i,n){if(r)if(typeof r=="string"){if(e&&
e.__zrImageSrc===r||!t)return e;var a=vv.get(r),o={hostEl:t,cb:i,cbPayload:n};return a?(e=a.image,!po(e)&&a.pending.push(o)):(e=ke.loadImage(r,D0,D0),e.__zrImageSrc=
r,vv.put(r,e.__cachedImgObj={image:e,pending:[o]})),e}else return r;else return e}function D0(){var r=this.__cachedImgObj;this.onload=this.onerror=this.__cachedImgObj=
null;for(var e=0;e<r.pending.length;e++){var t=r.pending[e],i=t.cb;i&&i(this,t.cbPayload),t.hostEl.dirty()}r.pending.length=0}function po(r){return r&&r.width&&
r.height}function Le(){return[1,0,0,1,0,0]}function di(r){return r[0]=1,r[1]=0,r[2]=0,r[3]=1,r[4]=0,r[5]=0,r}function Zn(r,e){return r[0]=e[0],r[1]=e[1],r[2]=e[2],r[3]=e[3],
r[4]=e[4],r[5]=e[5],r}function mi(r,e,t){var i=e[0]*t[0]+e[2]*t[1],n=e[1]*t[0]+e[3]*t[1],a=e[0]*t[2]+e[2]*t[3],o=e[1]*t[2]+e[3]*t[3],s=e[0]*t[4]+e[2]*t[5]+e[4],
l=e[1]*t[4]+e[3]*t[5]+e[5];return r[0]=i,r[1]=n,r[2]=a,r[3]=o,r[4]=s,r[5]=l,r}function qn(r,e,t){return r[0]=e[0],r[1]=e[1],r[2]=e[2],r[3]=e[3],r[4]=e[4]+t[0],r[5]=
e[5]+t[1],r}function sn(r,e,t,i){i===void 0&&(i=[0,0]);var n=e[0],a=e[2],o=e[4],s=e[1],l=e[3],u=e[5],f=Math.sin(t),c=Math.cos(t);return r[0]=n*c+s*f,r[1]=-n*f+s*
c,r[2]=a*c+l*f,r[3]=-a*f+c*l,r[4]=c*(o-i[0])+f*(u-i[1])+i[0],r[5]=c*(u-i[1])-f*(o-i[0])+i[1],r}function I0(r,e,t){var i=t[0],n=t[1];return r[0]=e[0]*i,r[1]=e[1]*
n,r[2]=e[2]*i,r[3]=e[3]*n,r[4]=e[4]*i,r[5]=e[5]*n,r}function Lr(r,e){var t=e[0],i=e[2],n=e[4],a=e[1],o=e[3],s=e[5],l=t*o-a*i;return l?(l=1/l,r[0]=o*l,r[1]=-a*l,
r[2]=-i*l,r[3]=t*l,r[4]=(i*s-o*n)*l,r[5]=(a*n-t*s)*l,r):null}function ln(r,e){return r==null&&(r=0),e==null&&(e=0),[r,e]}function mv(r,e){return r[0]=e[0],r[1]=e[1],r}function L0(r){return[r[0],r[1]]}function Zs(r,e,t){return r[0]=
e,r[1]=t,r}function gv(r,e,t){return r[0]=e[0]+t[0],r[1]=e[1]+t[1],r}function ff(r,e,t){return r[0]=e[0]-t[0],r[1]=e[1]-t[1],r}function HI(r){return Math.sqrt(GI(r))}function GI(r){return r[0]*r[0]+r[1]*r[1]}function cf(r,e,t){return r[0]=e[0]*t,r[1]=e[1]*t,r}function vo(r,e){var t=HI(e);return t===0?(r[0]=0,r[1]=0):(r[0]=e[0]/t,r[1]=e[1]/t),r}function pf(r,e){return Math.
sqrt((r[0]-e[0])*(r[0]-e[0])+(r[1]-e[1])*(r[1]-e[1]))}var R0=pf;function WI(r,e){return(r[0]-e[0])*(r[0]-e[0])+(r[1]-e[1])*(r[1]-e[1])}var Kn=WI;function et(r,e,t){var i=e[0],n=e[1];return r[0]=t[0]*i+t[2]*n+t[4],r[1]=t[1]*i+t[3]*n+t[5],r}function gi(r,e,t){return r[0]=Math.min(e[0],t[0]),r[1]=Math.min(e[1],
t[1]),r}function yi(r,e,t){return r[0]=Math.max(e[0],t[0]),r[1]=Math.max(e[1],t[1]),r}var YI=(function(){function r(e,t){this.x=e||0,this.y=t||0}return r.prototype.copy=function(e){return this.x=e.x,this.y=e.y,this},r.prototype.clone=function(){return new r(
this.x,this.y)},r.prototype.set=function(e,t){return this.x=e,this.y=t,this},r.prototype.equal=function(e){return e.x===this.x&&e.y===this.y},r.prototype.add=function(e){
return this.x+=e.x,this.y+=e.y,this},r.prototype.scale=function(e){this.x*=e,this.y*=e},r.prototype.scaleAndAdd=function(e,t){this.x+=e.x*t,this.y+=e.y*t},r.prototype.
sub=function(e){return this.x-=e.x,this.y-=e.y,this},r.prototype.dot=function(e){return this.x*e.x+this.y*e.y},r.prototype.len=function(){return Math.sqrt(this.
x*this.x+this.y*this.y)},r.prototype.lenSquare=function(){return this.x*this.x+this.y*this.y},r.prototype.normalize=function(){var e=this.len();return this.x/=e,
this.y/=e,this},r.prototype.distance=function(e){var t=this.x-e.x,i=this.y-e.y;return Math.sqrt(t*t+i*i)},r.prototype.distanceSquare=function(e){var t=this.x-e.
x,i=this.y-e.y;return t*t+i*i},r.prototype.negate=function(){return this.x=-this.x,this.y=-this.y,this},r.prototype.transform=function(e){if(e){var t=this.x,i=this.
y;return this.x=e[0]*t+e[2]*i+e[4],this.y=e[1]*t+e[3]*i+e[5],this}},r.prototype.toArray=function(e){return e[0]=this.x,e[1]=this.y,e},r.prototype.fromArray=function(e){
this.x=e[0],this.y=e[1]},r.set=function(e,t,i){e.x=t,e.y=i},r.copy=function(e,t){e.x=t.x,e.y=t.y},r.len=function(e){return Math.sqrt(e.x*e.x+e.y*e.y)},r.lenSquare=
function(e){return e.x*e.x+e.y*e.y},r.dot=function(e,t){return e.x*t.x+e.y*t.y},r.add=function(e,t,i){e.x=t.x+i.x,e.y=t.y+i.y},r.sub=function(e,t,i){e.x=t.x-i.x,
e.y=t.y-i.y},r.scale=function(e,t,i){e.x=t.x*i,e.y=t.y*i},r.scaleAndAdd=function(e,t,i,n){e.x=t.x+i.x*n,e.y=t.y+i.y*n},r.lerp=function(e,t,i,n){var a=1-n;e.x=a*
t.x+n*i.x,e.y=a*t.y+n*i.y},r})(),we=YI;var ea=Math.min,mo=Math.max,xv=Math.abs,P0=["x","y"],XI=["width","height"],$n=new we,jn=new we,Jn=new we,Qn=new we,qt=bv(),qs=qt.minTv,Sv=qt.maxTv,Ks=[0,0],xi=(function(){
function r(e,t,i,n){yv(this,e,t,i,n)}return r.set=function(e,t,i,n,a){return n<0&&(t=t+n,n=-n),a<0&&(i=i+a,a=-a),e.x=t,e.y=i,e.width=n,e.height=a,e},r.prototype.
union=function(e){var t=ea(e.x,this.x),i=ea(e.y,this.y);isFinite(this.x)&&isFinite(this.width)?this.width=mo(e.x+e.width,this.x+this.width)-t:this.width=e.width,
isFinite(this.y)&&isFinite(this.height)?this.height=mo(e.y+e.height,this.y+this.height)-i:this.height=e.height,this.x=t,this.y=i},r.prototype.applyTransform=function(e){
r.applyTransform(this,this,e)},r.prototype.calculateTransform=function(e){return k0(Le(),this,e)},r.prototype.intersect=function(e,t,i){return r.intersect(this,
e,t,i)},r.intersect=function(e,t,i,n){i&&we.set(i,0,0);var a=n&&n.outIntersectRect||null,o=n&&n.clamp;if(a&&(a.x=a.y=a.width=a.height=NaN),!e||!t)return!1;e instanceof
r||(e=yv(ZI,e.x,e.y,e.width,e.height)),t instanceof r||(t=yv(qI,t.x,t.y,t.width,t.height));var s=!!i;qt.reset(n,s);var l=qt.touchThreshold,u=e.x+l,f=e.x+e.width-
l,c=e.y+l,h=e.y+e.height-l,p=t.x+l,v=t.x+t.width-l,m=t.y+l,d=t.y+t.height-l;if(u>f||c>h||p>v||m>d)return!1;var g=!(f<p||v<u||h<m||d<c);return(s||a)&&(Ks[0]=1/0,
Ks[1]=0,N0(u,f,p,v,0,s,a,o),N0(c,h,m,d,1,s,a,o),s&&we.copy(i,g?qt.useDir?qt.dirMinTv:qs:Sv)),g},r.contain=function(e,t,i){return t>=e.x&&t<=e.x+e.width&&i>=e.y&&
i<=e.y+e.height},r.prototype.contain=function(e,t){return r.contain(this,e,t)},r.prototype.clone=function(){return new r(this.x,this.y,this.width,this.height)},
r.prototype.copy=function(e){go(this,e)},r.prototype.plain=function(){return{x:this.x,y:this.y,width:this.width,height:this.height}},r.prototype.isFinite=function(){
return isFinite(this.x)&&isFinite(this.y)&&isFinite(this.width)&&isFinite(this.height)},r.prototype.isZero=function(){return this.width===0||this.height===0},r.
create=function(e){return new r(e?e.x:0,e?e.y:0,e?e.width:0,e?e.height:0)},r.copy=function(e,t){return e.x=t.x,e.y=t.y,e.width=t.width,e.height=t.height,e},r.applyTransform=
function(e,t,i){if(!i){e!==t&&go(e,t);return}if(i[1]<1e-5&&i[1]>-1e-5&&i[2]<1e-5&&i[2]>-1e-5){var n=i[0],a=i[3],o=i[4],s=i[5];e.x=t.x*n+o,e.y=t.y*a+s,e.width=t.
width*n,e.height=t.height*a,e.width<0&&(e.x+=e.width,e.width=-e.width),e.height<0&&(e.y+=e.height,e.height=-e.height);return}$n.x=Jn.x=t.x,$n.y=Qn.y=t.y,jn.x=Qn.
x=t.x+t.width,jn.y=Jn.y=t.y+t.height,$n.transform(i),Qn.transform(i),jn.transform(i),Jn.transform(i),e.x=ea($n.x,jn.x,Jn.x,Qn.x),e.y=ea($n.y,jn.y,Jn.y,Qn.y);var l=mo(
$n.x,jn.x,Jn.x,Qn.x),u=mo($n.y,jn.y,Jn.y,Qn.y);e.width=l-e.x,e.height=u-e.y},r.calculateTransform=function(e,t,i){var n=i.width/t.width,a=i.height/t.height;return e=
di(e||[]),qn(e,e,Zs(_v,-t.x,-t.y)),I0(e,e,Zs(_v,n,a)),qn(e,e,Zs(_v,i.x,i.y)),e},r})(),$s=xi.create,yv=xi.set,go=xi.copy,k0=xi.calculateTransform,hf=xi.applyTransform,
z0=xi.contain,ZI=new xi(0,0,0,0),qI=new xi(0,0,0,0),_v=[];function N0(r,e,t,i,n,a,o,s){var l=xv(e-t),u=xv(i-r),f=ea(l,u),c=P0[n],h=P0[1-n],p=XI[n];e<t||i<r?l<u?
(a&&(Sv[c]=-l),s&&(o[c]=e,o[p]=0)):(a&&(Sv[c]=u),s&&(o[c]=r,o[p]=0)):(o&&(o[c]=mo(r,t),o[p]=ea(e,i)-o[c]),a&&(f<Ks[0]||qt.useDir)&&(Ks[0]=ea(f,Ks[0]),(l<u||!qt.
bidirectional)&&(qs[c]=l,qs[h]=0,qt.useDir&&qt.calcDirMTV()),(l>=u||!qt.bidirectional)&&(qs[c]=-u,qs[h]=0,qt.useDir&&qt.calcDirMTV())))}function bv(){var r=0,e=new we,
t=new we,i={minTv:new we,maxTv:new we,useDir:!1,dirMinTv:new we,touchThreshold:0,bidirectional:!0,negativeSize:!1,reset:function(a,o){i.touchThreshold=0,a&&a.touchThreshold!=
null&&(i.touchThreshold=mo(0,a.touchThreshold)),i.negativeSize=!1,o&&(i.minTv.set(1/0,1/0),i.maxTv.set(0,0),i.useDir=!1,a&&a.direction!=null&&(i.useDir=!0,i.dirMinTv.
copy(i.minTv),t.copy(i.minTv),r=a.direction,i.bidirectional=a.bidirectional==null||!!a.bidirectional,i.bidirectional||e.set(Math.cos(r),Math.sin(r))))},calcDirMTV:function(){
var a=i.minTv,o=i.dirMinTv,s=a.y*a.y+a.x*a.x,l=Math.sin(r),u=Math.cos(r),f=l*a.y+u*a.x;if(n(f)){n(a.x)&&n(a.y)&&o.set(0,0);return}if(t.x=s*u/f,t.y=s*l/f,n(t.x)&&
n(t.y)){o.set(0,0);return}(i.bidirectional||e.dot(t)>0)&&t.len()<o.len()&&o.copy(t)}};function n(a){return xv(a)<1e-10}return i}var q=xi;function Rr(r){vf||(vf=new Zr(100)),r=r||fr;var e=vf.get(r);return e||(e={font:r,strWidthCache:new Zr(500),asciiWidthMap:null,asciiWidthMapTried:!1,stWideCharWidth:ke.
measureText("国",r).width,asciiCharWidth:ke.measureText("a",r).width},vf.put(r,e)),e}var vf;function KI(r){if(!(wv>=B0)){r=r||fr;for(var e=[],t=+new Date,i=0;i<=
127;i++)e[i]=ke.measureText(String.fromCharCode(i),r).width;var n=+new Date-t;return n>16?wv=B0:n>2&&wv++,e}}var wv=0,B0=5;function Tv(r,e){return r.asciiWidthMapTried||
(r.asciiWidthMap=KI(r.font),r.asciiWidthMapTried=!0),0<=e&&e<=127?r.asciiWidthMap!=null?r.asciiWidthMap[e]:r.asciiCharWidth:r.stWideCharWidth}function Pr(r,e){var t=r.
strWidthCache,i=t.get(e);return i==null&&(i=ke.measureText(e,r.font).width,t.put(e,i)),i}function V0(r,e,t,i){var n=Pr(Rr(e),r),a=js(e),o=un(0,n,t),s=Si(0,a,i),
l=new q(o,s,n,a);return l}function df(r,e,t,i){var n=((r||"")+"").split(`
`),a=n.length;if(a===1)return V0(n[0],e,t,i);for(var o=new q(0,0,0,0),s=0;s<n.length;s++){var l=V0(n[s],e,t,i);s===0?o.copy(l):o.union(l)}return o}function un(r,e,t,i){
return t==="right"?i?r+=e:r-=e:t==="center"&&(i?r+=e/2:r-=e/2),r}function Si(r,e,t,i){return t==="middle"?i?r+=e/2:r-=e/2:t==="bottom"&&(i?r+=e:r-=e),r}function js(r){
return Rr(r).stWideCharWidth}function pr(r,e){return typeof r=="string"?r.lastIndexOf("%")>=0?parseFloat(r)/100*e:parseFloat(r):r}function mf(r,e,t){var i=e.position||"inside",n=e.distance!=
null?e.distance:5,a=t.height,o=t.width,s=a/2,l=t.x,u=t.y,f="left",c="top";if(i instanceof Array)l+=pr(i[0],t.width),u+=pr(i[1],t.height),f=null,c=null;else switch(i){case"\
left":l-=n,u+=s,f="right",c="middle";break;case"right":l+=n+o,u+=s,c="middle";break;case"top":l+=o/2,u-=n,f="center",c="bottom";break;case"bottom":l+=o/2,u+=a+n,
f="center";break;case"inside":l+=o/2,u+=s,f="center",c="middle";break;case"insideLeft":l+=n,u+=s,c="middle";break;case"insideRight":l+=o-n,u+=s,f="right",c="mid\
dle";break;case"insideTop":l+=o/2,u+=n,f="center";break;case"insideBottom":l+=o/2,u+=a-n,f="center",c="bottom";break;case"insideTopLeft":l+=n,u+=n;break;case"in\
sideTopRight":l+=o-n,u+=n,f="right";break;case"insideBottomLeft":l+=n,u+=a-n,c="bottom";break;case"insideBottomRight":l+=o-n,u+=a-n,f="right",c="bottom";break}return r=
r||{},r.x=l,r.y=u,r.align=f,r.verticalAlign=c,r}var Cv=/\{([a-zA-Z0-9_]+)\|([^}]*)\}/g;function $I(r,e,t,i,n,a){if(!t){r.text="",r.isTruncated=!1;return}var o=(e+"").split(`
`);a=W0(t,i,n,a);for(var s=!1,l={},u=0,f=o.length;u<f;u++)Y0(l,o[u],a),o[u]=l.textLine,s=s||l.isTruncated;r.text=o.join(`
`),r.isTruncated=s}function W0(r,e,t,i){i=i||{};var n=P({},i);t=Y(t,"..."),n.maxIterations=Y(i.maxIterations,2);var a=n.minChar=Y(i.minChar,0),o=n.fontMeasureInfo=
Rr(e),s=o.asciiCharWidth;n.placeholder=Y(i.placeholder,"");for(var l=r=Math.max(0,r-1),u=0;u<a&&l>=s;u++)l-=s;var f=Pr(o,t);return f>l&&(t="",f=0),l=r-f,n.ellipsis=
t,n.ellipsisWidth=f,n.contentWidth=l,n.containerWidth=r,n}function Y0(r,e,t){var i=t.containerWidth,n=t.contentWidth,a=t.fontMeasureInfo;if(!i){r.textLine="",r.
isTruncated=!1;return}var o=Pr(a,e);if(o<=i){r.textLine=e,r.isTruncated=!1;return}for(var s=0;;s++){if(o<=n||s>=t.maxIterations){e+=t.ellipsis;break}var l=s===0?
jI(e,n,a):o>0?Math.floor(e.length*n/o):0;e=e.substr(0,l),o=Pr(a,e)}e===""&&(e=t.placeholder),r.textLine=e,r.isTruncated=!0}function jI(r,e,t){for(var i=0,n=0,a=r.
length;n<a&&i<e;n++)i+=Tv(t,r.charCodeAt(n));return n}function X0(r,e,t,i){var n=Av(r),a=e.overflow,o=e.padding,s=o?o[1]+o[3]:0,l=o?o[0]+o[2]:0,u=e.font,f=a==="\
truncate",c=js(u),h=Y(e.lineHeight,c),p=e.lineOverflow==="truncate",v=!1,m=e.width;m==null&&t!=null&&(m=t-s);var d=e.height;d==null&&i!=null&&(d=i-l);var g;m!=null&&
(a==="break"||a==="breakAll")?g=n?q0(n,e.font,m,a==="breakAll",0).lines:[]:g=n?n.split(`
`):[];var y=g.length*h;if(d==null&&(d=y),y>d&&p){var _=Math.floor(d/h);v=v||g.length>_,g=g.slice(0,_),y=g.length*h}if(n&&f&&m!=null)for(var x=W0(m,u,e.ellipsis,
{minChar:e.truncateMinChar,placeholder:e.placeholder}),S={},w=0;w<g.length;w++)Y0(S,g[w],x),g[w]=S.textLine,v=v||S.isTruncated;for(var T=d,M=0,C=Rr(u),w=0;w<g.length;w++)
M=Math.max(Pr(C,g[w]),M);m==null&&(m=M);var E=m;return T+=l,E+=s,{lines:g,height:d,outerWidth:E,outerHeight:T,lineHeight:h,calculatedLineHeight:c,contentWidth:M,
contentHeight:y,width:m,isTruncated:v}}var JI=(function(){function r(){}return r})(),F0=(function(){function r(e){this.tokens=[],e&&(this.tokens=e)}return r})(),
QI=(function(){function r(){this.width=0,this.height=0,this.contentWidth=0,this.contentHeight=0,this.outerWidth=0,this.outerHeight=0,this.lines=[],this.isTruncated=
!1}return r})();function Z0(r,e,t,i,n){var a=new QI,o=Av(r);if(!o)return a;var s=e.padding,l=s?s[1]+s[3]:0,u=s?s[0]+s[2]:0,f=e.width;f==null&&t!=null&&(f=t-l);var c=e.height;c==
null&&i!=null&&(c=i-u);for(var h=e.overflow,p=(h==="break"||h==="breakAll")&&f!=null?{width:f,accumWidth:0,breakAll:h==="breakAll"}:null,v=Cv.lastIndex=0,m;(m=Cv.
exec(o))!=null;){var d=m.index;d>v&&Mv(a,o.substring(v,d),e,p),Mv(a,m[2],e,p,m[1]),v=Cv.lastIndex}v<o.length&&Mv(a,o.substring(v,o.length),e,p);var g=[],y=0,_=0,
x=h==="truncate",S=e.lineOverflow==="truncate",w={};function T(Se,Mt,Er){Se.width=Mt,Se.lineHeight=Er,y+=Er,_=Math.max(_,Mt)}e:for(var M=0;M<a.lines.length;M++){
for(var C=a.lines[M],E=0,A=0,O=0;O<C.tokens.length;O++){var D=C.tokens[O],R=D.styleName&&e.rich[D.styleName]||{},V=D.textPadding=R.padding,k=V?V[1]+V[3]:0,K=D.font=
R.font||e.font;D.contentHeight=js(K);var J=Y(R.height,D.contentHeight);if(D.innerHeight=J,V&&(J+=V[0]+V[2]),D.height=J,D.lineHeight=Ir(R.lineHeight,e.lineHeight,
J),D.align=R&&R.align||n,D.verticalAlign=R&&R.verticalAlign||"middle",S&&c!=null&&y+D.lineHeight>c){var ee=a.lines.length;O>0?(C.tokens=C.tokens.slice(0,O),T(C,
A,E),a.lines=a.lines.slice(0,M+1)):a.lines=a.lines.slice(0,M),a.isTruncated=a.isTruncated||a.lines.length<ee;break e}var se=R.width,ne=se==null||se==="auto";if(typeof se==
"string"&&se.charAt(se.length-1)==="%")D.percentWidth=se,g.push(D),D.contentWidth=Pr(Rr(K),D.text);else{if(ne){var ce=R.backgroundColor,ae=ce&&ce.image;ae&&(ae=
O0(ae),po(ae)&&(D.width=Math.max(D.width,ae.width*J/ae.height)))}var $=x&&f!=null?f-A:null;$!=null&&$<D.width?!ne||$<k?(D.text="",D.width=D.contentWidth=0):($I(
w,D.text,$-k,K,e.ellipsis,{minChar:e.truncateMinChar}),D.text=w.text,a.isTruncated=a.isTruncated||w.isTruncated,D.width=D.contentWidth=Pr(Rr(K),D.text)):D.contentWidth=
Pr(Rr(K),D.text)}D.width+=k,A+=D.width,R&&(E=Math.max(E,D.lineHeight))}T(C,A,E)}a.outerWidth=a.width=Y(f,_),a.outerHeight=a.height=Y(c,y),a.contentHeight=y,a.contentWidth=
_,a.outerWidth+=l,a.outerHeight+=u;for(var M=0;M<g.length;M++){var D=g[M],xe=D.percentWidth;D.width=parseInt(xe,10)/100*a.width}return a}function Mv(r,e,t,i,n){
var a=e==="",o=n&&t.rich[n]||{},s=r.lines,l=o.font||t.font,u=!1,f,c;if(i){var h=o.padding,p=h?h[1]+h[3]:0;if(o.width!=null&&o.width!=="auto"){var v=pr(o.width,i.
width)+p;s.length>0&&v+i.accumWidth>i.width&&(f=e.split(`
`),u=!0),i.accumWidth=v}else{var m=q0(e,l,i.width,i.breakAll,i.accumWidth);i.accumWidth=m.accumWidth+p,c=m.linesWidths,f=m.lines}}f||(f=e.split(`
`));for(var d=Rr(l),g=0;g<f.length;g++){var y=f[g],_=new JI;if(_.styleName=n,_.text=y,_.isLineHolder=!y&&!a,typeof o.width=="number"?_.width=o.width:_.width=c?c[g]:
Pr(d,y),!g&&!u){var x=(s[s.length-1]||(s[0]=new F0)).tokens,S=x.length;S===1&&x[0].isLineHolder?x[0]=_:(y||!S||a)&&x.push(_)}else s.push(new F0([_]))}}function eL(r){
var e=r.charCodeAt(0);return e>=32&&e<=591||e>=880&&e<=4351||e>=4608&&e<=5119||e>=7680&&e<=8303}var tL=Or(",&?/;] ".split(""),function(r,e){return r[e]=!0,r},{});
function rL(r){return eL(r)?!!tL[r]:!0}function q0(r,e,t,i,n){for(var a=[],o=[],s="",l="",u=0,f=0,c=Rr(e),h=0;h<r.length;h++){var p=r.charAt(h);if(p===`
`){l&&(s+=l,f+=u),a.push(s),o.push(f),s="",l="",u=0,f=0;continue}var v=Tv(c,p.charCodeAt(0)),m=i?!1:!rL(p);if(a.length?f+v>t:n+f+v>t){f?(s||l)&&(m?(s||(s=l,l="",
u=0,f=u),a.push(s),o.push(f-u),l+=p,u+=v,s="",f=u):(l&&(s+=l,l="",u=0),a.push(s),o.push(f),s=p,f=v)):m?(a.push(l),o.push(u),l=p,u=v):(a.push(p),o.push(v));continue}
f+=v,m?(l+=p,u+=v):(l&&(s+=l,l="",u=0),s+=p)}return l&&(s+=l),s&&(a.push(s),o.push(f)),a.length===1&&(f+=n),{accumWidth:f,lines:a,linesWidths:o}}function Ev(r,e,t,i,n,a){
if(r.baseX=t,r.baseY=i,r.outerWidth=r.outerHeight=null,!!e){var o=e.width*2,s=e.height*2;q.set(H0,un(t,o,n),Si(i,s,a),o,s),q.intersect(e,H0,null,G0);var l=G0.outIntersectRect;
r.outerWidth=l.width,r.outerHeight=l.height,r.baseX=un(l.x,l.width,n,!0),r.baseY=Si(l.y,l.height,a,!0)}}var H0=new q(0,0,0,0),G0={outIntersectRect:{},clamp:!0};
function Av(r){return r!=null?r+="":r=""}function K0(r){var e=Av(r.text),t=r.font,i=Pr(Rr(t),e),n=js(t);return gf(r,i,n,null)}function gf(r,e,t,i){var n=new q(un(
r.x||0,e,r.textAlign),Si(r.y||0,t,r.textBaseline),e,t),a=i??(Dv(r)?r.lineWidth:0);return a>0&&(n.x-=a/2,n.y-=a/2,n.width+=a,n.height+=a),n}function Dv(r){var e=r.
stroke;return e!=null&&e!=="none"&&r.lineWidth>0}var $0=di,j0=5e-5;function ta(r){return r>j0||r<-j0}var ra=[],yo=[],Ov=Le(),Iv=Math.abs,Lv=(function(){function r(){}return r.prototype.getLocalTransform=function(e){
return Rv(this,e)},r.prototype.setPosition=function(e){this.x=e[0],this.y=e[1]},r.prototype.setScale=function(e){this.scaleX=e[0],this.scaleY=e[1]},r.prototype.
setSkew=function(e){this.skewX=e[0],this.skewY=e[1]},r.prototype.setOrigin=function(e){this.originX=e[0],this.originY=e[1]},r.prototype.needLocalTransform=function(){
return ta(this.rotation)||ta(this.x)||ta(this.y)||ta(this.scaleX-1)||ta(this.scaleY-1)||ta(this.skewX)||ta(this.skewY)},r.prototype.updateTransform=function(){var e=this.
parent&&this.parent.transform,t=this.needLocalTransform(),i=this.transform;if(!(t||e)){i&&($0(i),this.invTransform=null);return}i=i||Le(),t?this.getLocalTransform(
i):$0(i),e&&(t?mi(i,e,i):Zn(i,e)),this.transform=i,this._resolveGlobalScaleRatio(i),this.invTransform=this.invTransform||Le(),Lr(this.invTransform,i)},r.prototype.
_resolveGlobalScaleRatio=function(e){var t=this.globalScaleRatio;if(t!=null&&t!==1){this.getGlobalScale(ra);var i=ra[0]<0?-1:1,n=ra[1]<0?-1:1,a=((ra[0]-i)*t+i)/
ra[0]||0,o=((ra[1]-n)*t+n)/ra[1]||0;e[0]*=a,e[1]*=a,e[2]*=o,e[3]*=o}},r.prototype.getComputedTransform=function(){for(var e=this,t=[];e;)t.push(e),e=e.parent;for(;e=
t.pop();)e.updateTransform();return this.transform},r.prototype.setLocalTransform=function(e){if(e){var t=e[0]*e[0]+e[1]*e[1],i=e[2]*e[2]+e[3]*e[3],n=Math.atan2(
e[1],e[0]),a=Math.PI/2+n-Math.atan2(e[3],e[2]);i=Math.sqrt(i)*Math.cos(a),t=Math.sqrt(t),this.skewX=a,this.skewY=0,this.rotation=-n,this.x=+e[4],this.y=+e[5],this.
scaleX=t,this.scaleY=i,this.originX=0,this.originY=0}},r.prototype.decomposeTransform=function(){if(this.transform){var e=this.parent,t=this.transform;e&&e.transform&&
(e.invTransform=e.invTransform||Le(),mi(yo,e.invTransform,t),t=yo);var i=this.originX,n=this.originY;(i||n)&&(Ov[4]=i,Ov[5]=n,mi(yo,t,Ov),yo[4]-=i,yo[5]-=n,t=yo),
this.setLocalTransform(t)}},r.prototype.getGlobalScale=function(e){var t=this.transform;return e=e||[],t?(e[0]=Math.sqrt(t[0]*t[0]+t[1]*t[1]),e[1]=Math.sqrt(t[2]*
t[2]+t[3]*t[3]),t[0]<0&&(e[0]=-e[0]),t[3]<0&&(e[1]=-e[1]),e):(e[0]=1,e[1]=1,e)},r.prototype.transformCoordToLocal=function(e,t){var i=[e,t],n=this.invTransform;
return n&&et(i,i,n),i},r.prototype.transformCoordToGlobal=function(e,t){var i=[e,t],n=this.transform;return n&&et(i,i,n),i},r.prototype.getLineScale=function(){
var e=this.transform;return e&&Iv(e[0]-1)>1e-10&&Iv(e[3]-1)>1e-10?Math.sqrt(Iv(e[0]*e[3]-e[2]*e[1])):1},r.prototype.copyTransform=function(e){ia(this,e)},r.getLocalTransform=
function(e,t){t=t||[];var i=e.originX||0,n=e.originY||0,a=e.scaleX,o=e.scaleY,s=e.anchorX,l=e.anchorY,u=e.rotation||0,f=e.x,c=e.y,h=e.skewX?Math.tan(e.skewX):0,
p=e.skewY?Math.tan(-e.skewY):0;if(i||n||s||l){var v=i+s,m=n+l;t[4]=-v*a-h*m*o,t[5]=-m*o-p*v*a}else t[4]=t[5]=0;return t[0]=a,t[3]=o,t[1]=p*a,t[2]=h*o,u&&sn(t,t,
u),t[4]+=i+f,t[5]+=n+c,t},r.initDefaultProps=(function(){var e=r.prototype;e.scaleX=e.scaleY=e.globalScaleRatio=1,e.x=e.y=e.originX=e.originY=e.skewX=e.skewY=e.
rotation=e.anchorX=e.anchorY=0})(),r})(),Rv=Lv.getLocalTransform;function _o(){return new Lv}var xo=["x","y","originX","originY","anchorX","anchorY","rotation",
"scaleX","scaleY","skewX","skewY"];function ia(r,e){return g0(r,e,xo)}var fn=Lv;var yf={linear:function(r){return r},quadraticIn:function(r){return r*r},quadraticOut:function(r){return r*(2-r)},quadraticInOut:function(r){return(r*=2)<1?.5*r*
r:-.5*(--r*(r-2)-1)},cubicIn:function(r){return r*r*r},cubicOut:function(r){return--r*r*r+1},cubicInOut:function(r){return(r*=2)<1?.5*r*r*r:.5*((r-=2)*r*r+2)},quarticIn:function(r){
return r*r*r*r},quarticOut:function(r){return 1- --r*r*r*r},quarticInOut:function(r){return(r*=2)<1?.5*r*r*r*r:-.5*((r-=2)*r*r*r-2)},quinticIn:function(r){return r*
r*r*r*r},quinticOut:function(r){return--r*r*r*r*r+1},quinticInOut:function(r){return(r*=2)<1?.5*r*r*r*r*r:.5*((r-=2)*r*r*r*r+2)},sinusoidalIn:function(r){return 1-
Math.cos(r*Math.PI/2)},sinusoidalOut:function(r){return Math.sin(r*Math.PI/2)},sinusoidalInOut:function(r){return .5*(1-Math.cos(Math.PI*r))},exponentialIn:function(r){
return r===0?0:Math.pow(1024,r-1)},exponentialOut:function(r){return r===1?1:1-Math.pow(2,-10*r)},exponentialInOut:function(r){return r===0?0:r===1?1:(r*=2)<1?.5*
Math.pow(1024,r-1):.5*(-Math.pow(2,-10*(r-1))+2)},circularIn:function(r){return 1-Math.sqrt(1-r*r)},circularOut:function(r){return Math.sqrt(1- --r*r)},circularInOut:function(r){
return(r*=2)<1?-.5*(Math.sqrt(1-r*r)-1):.5*(Math.sqrt(1-(r-=2)*r)+1)},elasticIn:function(r){var e,t=.1,i=.4;return r===0?0:r===1?1:(!t||t<1?(t=1,e=i/4):e=i*Math.
asin(1/t)/(2*Math.PI),-(t*Math.pow(2,10*(r-=1))*Math.sin((r-e)*(2*Math.PI)/i)))},elasticOut:function(r){var e,t=.1,i=.4;return r===0?0:r===1?1:(!t||t<1?(t=1,e=i/
4):e=i*Math.asin(1/t)/(2*Math.PI),t*Math.pow(2,-10*r)*Math.sin((r-e)*(2*Math.PI)/i)+1)},elasticInOut:function(r){var e,t=.1,i=.4;return r===0?0:r===1?1:(!t||t<1?
(t=1,e=i/4):e=i*Math.asin(1/t)/(2*Math.PI),(r*=2)<1?-.5*(t*Math.pow(2,10*(r-=1))*Math.sin((r-e)*(2*Math.PI)/i)):t*Math.pow(2,-10*(r-=1))*Math.sin((r-e)*(2*Math.
PI)/i)*.5+1)},backIn:function(r){var e=1.70158;return r*r*((e+1)*r-e)},backOut:function(r){var e=1.70158;return--r*r*((e+1)*r+e)+1},backInOut:function(r){var e=2.5949095;
return(r*=2)<1?.5*(r*r*((e+1)*r-e)):.5*((r-=2)*r*((e+1)*r+e)+2)},bounceIn:function(r){return 1-yf.bounceOut(1-r)},bounceOut:function(r){return r<.36363636363636365?
7.5625*r*r:r<.7272727272727273?7.5625*(r-=.5454545454545454)*r+.75:r<.9090909090909091?7.5625*(r-=.8181818181818182)*r+.9375:7.5625*(r-=.9545454545454546)*r+.984375},
bounceInOut:function(r){return r<.5?yf.bounceIn(r*2)*.5:yf.bounceOut(r*2-1)*.5+.5}},_f=yf;var xf=Math.pow,pn=Math.sqrt,bf=1e-8,Q0=1e-4,J0=pn(3),Sf=1/3,qr=ln(),hr=ln(),So=ln();function cn(r){return r>-bf&&r<bf}function ex(r){return r>bf||r<-bf}function Be(r,e,t,i,n){
var a=1-n;return a*a*(a*r+3*n*e)+n*n*(n*i+3*a*t)}function Pv(r,e,t,i,n){var a=1-n;return 3*(((e-r)*a+2*(t-e)*n)*a+(i-t)*n*n)}function na(r,e,t,i,n,a){var o=i+3*
(e-t)-r,s=3*(t-e*2+r),l=3*(e-r),u=r-n,f=s*s-3*o*l,c=s*l-9*o*u,h=l*l-3*s*u,p=0;if(cn(f)&&cn(c))if(cn(s))a[0]=0;else{var v=-l/s;v>=0&&v<=1&&(a[p++]=v)}else{var m=c*
c-4*f*h;if(cn(m)){var d=c/f,v=-s/o+d,g=-d/2;v>=0&&v<=1&&(a[p++]=v),g>=0&&g<=1&&(a[p++]=g)}else if(m>0){var y=pn(m),_=f*s+1.5*o*(-c+y),x=f*s+1.5*o*(-c-y);_<0?_=-xf(
-_,Sf):_=xf(_,Sf),x<0?x=-xf(-x,Sf):x=xf(x,Sf);var v=(-s-(_+x))/(3*o);v>=0&&v<=1&&(a[p++]=v)}else{var S=(2*f*s-3*o*c)/(2*pn(f*f*f)),w=Math.acos(S)/3,T=pn(f),M=Math.
cos(w),v=(-s-2*T*M)/(3*o),g=(-s+T*(M+J0*Math.sin(w)))/(3*o),C=(-s+T*(M-J0*Math.sin(w)))/(3*o);v>=0&&v<=1&&(a[p++]=v),g>=0&&g<=1&&(a[p++]=g),C>=0&&C<=1&&(a[p++]=
C)}}return p}function wf(r,e,t,i,n){var a=6*t-12*e+6*r,o=9*e+3*i-3*r-9*t,s=3*e-3*r,l=0;if(cn(o)){if(ex(a)){var u=-s/a;u>=0&&u<=1&&(n[l++]=u)}}else{var f=a*a-4*o*
s;if(cn(f))n[0]=-a/(2*o);else if(f>0){var c=pn(f),u=(-a+c)/(2*o),h=(-a-c)/(2*o);u>=0&&u<=1&&(n[l++]=u),h>=0&&h<=1&&(n[l++]=h)}}return l}function bo(r,e,t,i,n,a){
var o=(e-r)*n+r,s=(t-e)*n+e,l=(i-t)*n+t,u=(s-o)*n+o,f=(l-s)*n+s,c=(f-u)*n+u;a[0]=r,a[1]=o,a[2]=u,a[3]=c,a[4]=c,a[5]=f,a[6]=l,a[7]=i}function tx(r,e,t,i,n,a,o,s,l,u,f){
var c,h=.005,p=1/0,v,m,d,g;qr[0]=l,qr[1]=u;for(var y=0;y<1;y+=.05)hr[0]=Be(r,t,n,o,y),hr[1]=Be(e,i,a,s,y),d=Kn(qr,hr),d<p&&(c=y,p=d);p=1/0;for(var _=0;_<32&&!(h<
Q0);_++)v=c-h,m=c+h,hr[0]=Be(r,t,n,o,v),hr[1]=Be(e,i,a,s,v),d=Kn(hr,qr),v>=0&&d<p?(c=v,p=d):(So[0]=Be(r,t,n,o,m),So[1]=Be(e,i,a,s,m),g=Kn(So,qr),m<=1&&g<p?(c=m,
p=g):h*=.5);return f&&(f[0]=Be(r,t,n,o,c),f[1]=Be(e,i,a,s,c)),pn(p)}function rx(r,e,t,i,n,a,o,s,l){for(var u=r,f=e,c=0,h=1/l,p=1;p<=l;p++){var v=p*h,m=Be(r,t,n,
o,v),d=Be(e,i,a,s,v),g=m-u,y=d-f;c+=Math.sqrt(g*g+y*y),u=m,f=d}return c}function lt(r,e,t,i){var n=1-i;return n*(n*r+2*i*e)+i*i*t}function Nv(r,e,t,i){return 2*
((1-i)*(e-r)+i*(t-e))}function ix(r,e,t,i,n){var a=r-2*e+t,o=2*(e-r),s=r-i,l=0;if(cn(a)){if(ex(o)){var u=-s/o;u>=0&&u<=1&&(n[l++]=u)}}else{var f=o*o-4*a*s;if(cn(
f)){var u=-o/(2*a);u>=0&&u<=1&&(n[l++]=u)}else if(f>0){var c=pn(f),u=(-o+c)/(2*a),h=(-o-c)/(2*a);u>=0&&u<=1&&(n[l++]=u),h>=0&&h<=1&&(n[l++]=h)}}return l}function Tf(r,e,t){
var i=r+t-2*e;return i===0?.5:(r-e)/i}function wo(r,e,t,i,n){var a=(e-r)*i+r,o=(t-e)*i+e,s=(o-a)*i+a;n[0]=r,n[1]=a,n[2]=s,n[3]=s,n[4]=o,n[5]=t}function nx(r,e,t,i,n,a,o,s,l){
var u,f=.005,c=1/0;qr[0]=o,qr[1]=s;for(var h=0;h<1;h+=.05){hr[0]=lt(r,t,n,h),hr[1]=lt(e,i,a,h);var p=Kn(qr,hr);p<c&&(u=h,c=p)}c=1/0;for(var v=0;v<32&&!(f<Q0);v++){
var m=u-f,d=u+f;hr[0]=lt(r,t,n,m),hr[1]=lt(e,i,a,m);var p=Kn(hr,qr);if(m>=0&&p<c)u=m,c=p;else{So[0]=lt(r,t,n,d),So[1]=lt(e,i,a,d);var g=Kn(So,qr);d<=1&&g<c?(u=d,
c=g):f*=.5}}return l&&(l[0]=lt(r,t,n,u),l[1]=lt(e,i,a,u)),pn(c)}function ax(r,e,t,i,n,a,o){for(var s=r,l=e,u=0,f=1/o,c=1;c<=o;c++){var h=c*f,p=lt(r,t,n,h),v=lt(
e,i,a,h),m=p-s,d=v-l;u+=Math.sqrt(m*m+d*d),s=p,l=v}return u}var iL=/cubic-bezier\(([0-9,\.e ]+)\)/;function Cf(r){var e=r&&iL.exec(r);if(e){var t=e[1].split(","),i=+mt(t[0]),n=+mt(t[1]),a=+mt(t[2]),o=+mt(t[3]);if(isNaN(i+
n+a+o))return;var s=[];return function(l){return l<=0?0:l>=1?1:na(0,i,a,1,l,s)&&Be(0,n,o,1,s[0])}}}var nL=(function(){function r(e){this._inited=!1,this._startTime=0,this._pausedTime=0,this._paused=!1,this._life=e.life||1e3,this._delay=e.delay||0,this.loop=e.
loop||!1,this.onframe=e.onframe||Ce,this.ondestroy=e.ondestroy||Ce,this.onrestart=e.onrestart||Ce,e.easing&&this.setEasing(e.easing)}return r.prototype.step=function(e,t){
if(this._inited||(this._startTime=e+this._delay,this._inited=!0),this._paused){this._pausedTime+=t;return}var i=this._life,n=e-this._startTime-this._pausedTime,
a=n/i;a<0&&(a=0),a=Math.min(a,1);var o=this.easingFunc,s=o?o(a):a;if(this.onframe(s),a===1)if(this.loop){var l=n%i;this._startTime=e-l,this._pausedTime=0,this.onrestart()}else
return!0;return!1},r.prototype.pause=function(){this._paused=!0},r.prototype.resume=function(){this._paused=!1},r.prototype.setEasing=function(e){this.easing=e,
this.easingFunc=Z(e)?e:_f[e]||Cf(e)},r})(),ox=nL;var sx={transparent:[0,0,0,0],aliceblue:[240,248,255,1],antiquewhite:[250,235,215,1],aqua:[0,255,255,1],aquamarine:[127,255,212,1],azure:[240,255,255,1],beige:[
245,245,220,1],bisque:[255,228,196,1],black:[0,0,0,1],blanchedalmond:[255,235,205,1],blue:[0,0,255,1],blueviolet:[138,43,226,1],brown:[165,42,42,1],burlywood:[222,
184,135,1],cadetblue:[95,158,160,1],chartreuse:[127,255,0,1],chocolate:[210,105,30,1],coral:[255,127,80,1],cornflowerblue:[100,149,237,1],cornsilk:[255,248,220,
1],crimson:[220,20,60,1],cyan:[0,255,255,1],darkblue:[0,0,139,1],darkcyan:[0,139,139,1],darkgoldenrod:[184,134,11,1],darkgray:[169,169,169,1],darkgreen:[0,100,0,
1],darkgrey:[169,169,169,1],darkkhaki:[189,183,107,1],darkmagenta:[139,0,139,1],darkolivegreen:[85,107,47,1],darkorange:[255,140,0,1],darkorchid:[153,50,204,1],
darkred:[139,0,0,1],darksalmon:[233,150,122,1],darkseagreen:[143,188,143,1],darkslateblue:[72,61,139,1],darkslategray:[47,79,79,1],darkslategrey:[47,79,79,1],darkturquoise:[
0,206,209,1],darkviolet:[148,0,211,1],deeppink:[255,20,147,1],deepskyblue:[0,191,255,1],dimgray:[105,105,105,1],dimgrey:[105,105,105,1],dodgerblue:[30,144,255,1],
firebrick:[178,34,34,1],floralwhite:[255,250,240,1],forestgreen:[34,139,34,1],fuchsia:[255,0,255,1],gainsboro:[220,220,220,1],ghostwhite:[248,248,255,1],gold:[255,
215,0,1],goldenrod:[218,165,32,1],gray:[128,128,128,1],green:[0,128,0,1],greenyellow:[173,255,47,1],grey:[128,128,128,1],honeydew:[240,255,240,1],hotpink:[255,105,
180,1],indianred:[205,92,92,1],indigo:[75,0,130,1],ivory:[255,255,240,1],khaki:[240,230,140,1],lavender:[230,230,250,1],lavenderblush:[255,240,245,1],lawngreen:[
124,252,0,1],lemonchiffon:[255,250,205,1],lightblue:[173,216,230,1],lightcoral:[240,128,128,1],lightcyan:[224,255,255,1],lightgoldenrodyellow:[250,250,210,1],lightgray:[
211,211,211,1],lightgreen:[144,238,144,1],lightgrey:[211,211,211,1],lightpink:[255,182,193,1],lightsalmon:[255,160,122,1],lightseagreen:[32,178,170,1],lightskyblue:[
135,206,250,1],lightslategray:[119,136,153,1],lightslategrey:[119,136,153,1],lightsteelblue:[176,196,222,1],lightyellow:[255,255,224,1],lime:[0,255,0,1],limegreen:[
50,205,50,1],linen:[250,240,230,1],magenta:[255,0,255,1],maroon:[128,0,0,1],mediumaquamarine:[102,205,170,1],mediumblue:[0,0,205,1],mediumorchid:[186,85,211,1],
mediumpurple:[147,112,219,1],mediumseagreen:[60,179,113,1],mediumslateblue:[123,104,238,1],mediumspringgreen:[0,250,154,1],mediumturquoise:[72,209,204,1],mediumvioletred:[
199,21,133,1],midnightblue:[25,25,112,1],mintcream:[245,255,250,1],mistyrose:[255,228,225,1],moccasin:[255,228,181,1],navajowhite:[255,222,173,1],navy:[0,0,128,
1],oldlace:[253,245,230,1],olive:[128,128,0,1],olivedrab:[107,142,35,1],orange:[255,165,0,1],orangered:[255,69,0,1],orchid:[218,112,214,1],palegoldenrod:[238,232,
170,1],palegreen:[152,251,152,1],paleturquoise:[175,238,238,1],palevioletred:[219,112,147,1],papayawhip:[255,239,213,1],peachpuff:[255,218,185,1],peru:[205,133,
63,1],pink:[255,192,203,1],plum:[221,160,221,1],powderblue:[176,224,230,1],purple:[128,0,128,1],red:[255,0,0,1],rosybrown:[188,143,143,1],royalblue:[65,105,225,
1],saddlebrown:[139,69,19,1],salmon:[250,128,114,1],sandybrown:[244,164,96,1],seagreen:[46,139,87,1],seashell:[255,245,238,1],sienna:[160,82,45,1],silver:[192,192,
192,1],skyblue:[135,206,235,1],slateblue:[106,90,205,1],slategray:[112,128,144,1],slategrey:[112,128,144,1],snow:[255,250,250,1],springgreen:[0,255,127,1],steelblue:[
70,130,180,1],tan:[210,180,140,1],teal:[0,128,128,1],thistle:[216,191,216,1],tomato:[255,99,71,1],turquoise:[64,224,208,1],violet:[238,130,238,1],wheat:[245,222,
179,1],white:[255,255,255,1],whitesmoke:[245,245,245,1],yellow:[255,255,0,1],yellowgreen:[154,205,50,1]};function Nr(r){return r=Math.round(r),r<0?0:r>255?255:r}
function aL(r){return r=Math.round(r),r<0?0:r>360?360:r}function Js(r){return r<0?0:r>1?1:r}function zv(r){var e=r;return e.length&&e.charAt(e.length-1)==="%"?Nr(
parseFloat(e)/100*255):Nr(parseInt(e,10))}function aa(r){var e=r;return e.length&&e.charAt(e.length-1)==="%"?Js(parseFloat(e)/100):Js(parseFloat(e))}function Bv(r,e,t){
return t<0?t+=1:t>1&&(t-=1),t*6<1?r+(e-r)*t*6:t*2<1?e:t*3<2?r+(e-r)*(2/3-t)*6:r}function hn(r,e,t){return r+(e-r)*t}function vr(r,e,t,i,n){return r[0]=e,r[1]=t,
r[2]=i,r[3]=n,r}function Vv(r,e){return r[0]=e[0],r[1]=e[1],r[2]=e[2],r[3]=e[3],r}var fx=new Zr(20),Mf=null;function To(r,e){Mf&&Vv(Mf,e),Mf=fx.put(r,Mf||e.slice())}
function zt(r,e){if(r){e=e||[];var t=fx.get(r);if(t)return Vv(e,t);r=r+"";var i=r.replace(/ /g,"").toLowerCase();if(i in sx)return Vv(e,sx[i]),To(r,e),e;var n=i.
length;if(i.charAt(0)==="#"){if(n===4||n===5){var a=parseInt(i.slice(1,4),16);if(!(a>=0&&a<=4095)){vr(e,0,0,0,1);return}return vr(e,(a&3840)>>4|(a&3840)>>8,a&240|
(a&240)>>4,a&15|(a&15)<<4,n===5?parseInt(i.slice(4),16)/15:1),To(r,e),e}else if(n===7||n===9){var a=parseInt(i.slice(1,7),16);if(!(a>=0&&a<=16777215)){vr(e,0,0,
0,1);return}return vr(e,(a&16711680)>>16,(a&65280)>>8,a&255,n===9?parseInt(i.slice(7),16)/255:1),To(r,e),e}return}var o=i.indexOf("("),s=i.indexOf(")");if(o!==-1&&
s+1===n){var l=i.substr(0,o),u=i.substr(o+1,s-(o+1)).split(","),f=1;switch(l){case"rgba":if(u.length!==4)return u.length===3?vr(e,+u[0],+u[1],+u[2],1):vr(e,0,0,
0,1);f=aa(u.pop());case"rgb":if(u.length>=3)return vr(e,zv(u[0]),zv(u[1]),zv(u[2]),u.length===3?f:aa(u[3])),To(r,e),e;vr(e,0,0,0,1);return;case"hsla":if(u.length!==
4){vr(e,0,0,0,1);return}return u[3]=aa(u[3]),Uv(u,e),To(r,e),e;case"hsl":if(u.length!==3){vr(e,0,0,0,1);return}return Uv(u,e),To(r,e),e;default:return}}vr(e,0,0,
0,1)}}function Uv(r,e){var t=(parseFloat(r[0])%360+360)%360/360,i=aa(r[1]),n=aa(r[2]),a=n<=.5?n*(i+1):n+i-n*i,o=n*2-a;return e=e||[],vr(e,Nr(Bv(o,a,t+1/3)*255),
Nr(Bv(o,a,t)*255),Nr(Bv(o,a,t-1/3)*255),1),r.length===4&&(e[3]=r[3]),e}function oL(r){if(r){var e=r[0]/255,t=r[1]/255,i=r[2]/255,n=Math.min(e,t,i),a=Math.max(e,
t,i),o=a-n,s=(a+n)/2,l,u;if(o===0)l=0,u=0;else{s<.5?u=o/(a+n):u=o/(2-a-n);var f=((a-e)/6+o/2)/o,c=((a-t)/6+o/2)/o,h=((a-i)/6+o/2)/o;e===a?l=h-c:t===a?l=1/3+f-h:
i===a&&(l=2/3+c-f),l<0&&(l+=1),l>1&&(l-=1)}var p=[l*360,u,s];return r[3]!=null&&p.push(r[3]),p}}function lx(r,e){var t=zt(r);if(t){for(var i=0;i<3;i++)e<0?t[i]=
t[i]*(1-e)|0:t[i]=(255-t[i])*e+t[i]|0,t[i]>255?t[i]=255:t[i]<0&&(t[i]=0);return Kr(t,t.length===4?"rgba":"rgb")}}function Ef(r,e,t){if(!(!(e&&e.length)||!(r>=0&&r<=1))){t=t||[];var i=r*(e.length-1),n=Math.floor(i),a=Math.ceil(i),o=e[n],s=e[a],l=i-n;return t[0]=Nr(hn(o[0],s[0],
l)),t[1]=Nr(hn(o[1],s[1],l)),t[2]=Nr(hn(o[2],s[2],l)),t[3]=Js(hn(o[3],s[3],l)),t}}function cx(r,e,t){if(!(!(e&&e.length)||!(r>=0&&r<=1))){var i=r*(e.length-1),n=Math.floor(i),a=Math.ceil(i),o=zt(e[n]),s=zt(e[a]),l=i-n,u=Kr([Nr(hn(o[0],s[0],l)),
Nr(hn(o[1],s[1],l)),Nr(hn(o[2],s[2],l)),Js(hn(o[3],s[3],l))],"rgba");return t?{color:u,leftIndex:n,rightIndex:a,value:i}:u}}function bi(r,e,t,i){var n=zt(r);if(r)return n=oL(n),e!=null&&(n[0]=aL(Z(e)?e(n[0]):e)),t!=null&&(n[1]=aa(Z(t)?t(n[1]):t)),i!=null&&(n[2]=aa(Z(i)?i(n[2]):i)),Kr(
Uv(n),"rgba")}function px(r,e){var t=zt(r);if(t&&e!=null)return t[3]=Js(e),Kr(t,"rgba")}function Kr(r,e){if(!(!r||!r.length)){var t=r[0]+","+r[1]+","+r[2];return(e===
"rgba"||e==="hsva"||e==="hsla")&&(t+=","+r[3]),e+"("+t+")"}}function Co(r,e){var t=zt(r);return t?(.299*t[0]+.587*t[1]+.114*t[2])*t[3]/255+(1-t[3])*e:0}var ux=new Zr(100);function Fv(r){if(U(r)){var e=ux.get(r);return e||(e=lx(r,-.1),ux.put(r,e)),e}else if(rn(r)){var t=P({},r);return t.colorStops=N(r.colorStops,
function(i){return{offset:i.offset,color:lx(i.color,-.1)}}),t}return r}function vx(r){return r.type==="linear"}function dx(r){return r.type==="radial"}var t3=(function(){return typeof Buffer<"u"&&typeof Buffer.from=="function"?function(r){return Buffer.from(r).toString("base64")}:typeof btoa=="function"&&typeof unescape==
"function"&&typeof encodeURIComponent=="function"?function(r){return btoa(unescape(encodeURIComponent(r)))}:function(r){return null}})();var Gv=Array.prototype.slice;function wi(r,e,t){return(e-r)*t+r}function Hv(r,e,t,i){for(var n=e.length,a=0;a<n;a++)r[a]=wi(e[a],t[a],i);return r}function sL(r,e,t,i){
for(var n=e.length,a=n&&e[0].length,o=0;o<n;o++){r[o]||(r[o]=[]);for(var s=0;s<a;s++)r[o][s]=wi(e[o][s],t[o][s],i)}return r}function Af(r,e,t,i){for(var n=e.length,
a=0;a<n;a++)r[a]=e[a]+t[a]*i;return r}function mx(r,e,t,i){for(var n=e.length,a=n&&e[0].length,o=0;o<n;o++){r[o]||(r[o]=[]);for(var s=0;s<a;s++)r[o][s]=e[o][s]+
t[o][s]*i}return r}function lL(r,e){for(var t=r.length,i=e.length,n=t>i?e:r,a=Math.min(t,i),o=n[a-1]||{color:[0,0,0,0],offset:0},s=a;s<Math.max(t,i);s++)n.push(
{offset:o.offset,color:o.color.slice()})}function uL(r,e,t){var i=r,n=e;if(!(!i.push||!n.push)){var a=i.length,o=n.length;if(a!==o){var s=a>o;if(s)i.length=o;else
for(var l=a;l<o;l++)i.push(t===1?n[l]:Gv.call(n[l]))}for(var u=i[0]&&i[0].length,l=0;l<i.length;l++)if(t===1)isNaN(i[l])&&(i[l]=n[l]);else for(var f=0;f<u;f++)isNaN(
i[l][f])&&(i[l][f]=n[l][f])}}function tl(r){if(Qe(r)){var e=r.length;if(Qe(r[0])){for(var t=[],i=0;i<e;i++)t.push(Gv.call(r[i]));return t}return Gv.call(r)}return r}
function If(r){return r[0]=Math.floor(r[0])||0,r[1]=Math.floor(r[1])||0,r[2]=Math.floor(r[2])||0,r[3]=r[3]==null?1:r[3],"rgba("+r.join(",")+")"}function fL(r){return Qe(
r&&r[0])?2:1}var Df=0,Lf=1,_x=2,el=3,Wv=4,Yv=5,gx=6;function yx(r){return r===Wv||r===Yv}function Of(r){return r===Lf||r===_x}var Qs=[0,0,0,0],cL=(function(){function r(e){
this.keyframes=[],this.discrete=!1,this._invalid=!1,this._needsSort=!1,this._lastFr=0,this._lastFrP=0,this.propName=e}return r.prototype.isFinished=function(){return this.
_finished},r.prototype.setFinished=function(){this._finished=!0,this._additiveTrack&&this._additiveTrack.setFinished()},r.prototype.needsAnimate=function(){return this.
keyframes.length>=1},r.prototype.getAdditiveTrack=function(){return this._additiveTrack},r.prototype.addKeyframe=function(e,t,i){this._needsSort=!0;var n=this.keyframes,
a=n.length,o=!1,s=gx,l=t;if(Qe(t)){var u=fL(t);s=u,(u===1&&!ve(t[0])||u===2&&!ve(t[0][0]))&&(o=!0)}else if(ve(t)&&!Nt(t))s=Df;else if(U(t))if(!isNaN(+t))s=Df;else{
var f=zt(t);f&&(l=f,s=el)}else if(rn(t)){var c=P({},l);c.colorStops=N(t.colorStops,function(p){return{offset:p.offset,color:zt(p.color)}}),vx(t)?s=Wv:dx(t)&&(s=
Yv),l=c}a===0?this.valType=s:(s!==this.valType||s===gx)&&(o=!0),this.discrete=this.discrete||o;var h={time:e,value:l,rawValue:t,percent:0};return i&&(h.easing=i,
h.easingFunc=Z(i)?i:_f[i]||Cf(i)),n.push(h),h},r.prototype.prepare=function(e,t){var i=this.keyframes;this._needsSort&&i.sort(function(m,d){return m.time-d.time});
for(var n=this.valType,a=i.length,o=i[a-1],s=this.discrete,l=Of(n),u=yx(n),f=0;f<a;f++){var c=i[f],h=c.value,p=o.value;c.percent=c.time/e,s||(l&&f!==a-1?uL(h,p,
n):u&&lL(h.colorStops,p.colorStops))}if(!s&&n!==Yv&&t&&this.needsAnimate()&&t.needsAnimate()&&n===t.valType&&!t._finished){this._additiveTrack=t;for(var v=i[0].
value,f=0;f<a;f++)n===Df?i[f].additiveValue=i[f].value-v:n===el?i[f].additiveValue=Af([],i[f].value,v,-1):Of(n)&&(i[f].additiveValue=n===Lf?Af([],i[f].value,v,-1):
mx([],i[f].value,v,-1))}},r.prototype.step=function(e,t){if(!this._finished){this._additiveTrack&&this._additiveTrack._finished&&(this._additiveTrack=null);var i=this.
_additiveTrack!=null,n=i?"additiveValue":"value",a=this.valType,o=this.keyframes,s=o.length,l=this.propName,u=a===el,f,c=this._lastFr,h=Math.min,p,v;if(s===1)p=
v=o[0];else{if(t<0)f=0;else if(t<this._lastFrP){var m=h(c+1,s-1);for(f=m;f>=0&&!(o[f].percent<=t);f--);f=h(f,s-2)}else{for(f=c;f<s&&!(o[f].percent>t);f++);f=h(f-
1,s-2)}v=o[f+1],p=o[f]}if(p&&v){this._lastFr=f,this._lastFrP=t;var d=v.percent-p.percent,g=d===0?1:h((t-p.percent)/d,1);v.easingFunc&&(g=v.easingFunc(g));var y=i?
this._additiveValue:u?Qs:e[l];if((Of(a)||u)&&!y&&(y=this._additiveValue=[]),this.discrete)e[l]=g<1?p.rawValue:v.rawValue;else if(Of(a))a===Lf?Hv(y,p[n],v[n],g):
sL(y,p[n],v[n],g);else if(yx(a)){var _=p[n],x=v[n],S=a===Wv;e[l]={type:S?"linear":"radial",x:wi(_.x,x.x,g),y:wi(_.y,x.y,g),colorStops:N(_.colorStops,function(T,M){
var C=x.colorStops[M];return{offset:wi(T.offset,C.offset,g),color:If(Hv([],T.color,C.color,g))}}),global:x.global},S?(e[l].x2=wi(_.x2,x.x2,g),e[l].y2=wi(_.y2,x.
y2,g)):e[l].r=wi(_.r,x.r,g)}else if(u)Hv(y,p[n],v[n],g),i||(e[l]=If(y));else{var w=wi(p[n],v[n],g);i?this._additiveValue=w:e[l]=w}i&&this._addToTarget(e)}}},r.prototype.
_addToTarget=function(e){var t=this.valType,i=this.propName,n=this._additiveValue;t===Df?e[i]=e[i]+n:t===el?(zt(e[i],Qs),Af(Qs,Qs,n,1),e[i]=If(Qs)):t===Lf?Af(e[i],
e[i],n,1):t===_x&&mx(e[i],e[i],n,1)},r})(),pL=(function(){function r(e,t,i,n){if(this._tracks={},this._trackKeys=[],this._maxTime=0,this._started=0,this._clip=null,
this._target=e,this._loop=t,t&&n){lo("Can' use additive animation on looped animation.");return}this._additiveAnimators=n,this._allowDiscrete=i}return r.prototype.
getMaxTime=function(){return this._maxTime},r.prototype.getDelay=function(){return this._delay},r.prototype.getLoop=function(){return this._loop},r.prototype.getTarget=
function(){return this._target},r.prototype.changeTarget=function(e){this._target=e},r.prototype.when=function(e,t,i){return this.whenWithKeys(e,t,pe(t),i)},r.prototype.
whenWithKeys=function(e,t,i,n){for(var a=this._tracks,o=0;o<i.length;o++){var s=i[o],l=a[s];if(!l){l=a[s]=new cL(s);var u=void 0,f=this._getAdditiveTrack(s);if(f){
var c=f.keyframes,h=c[c.length-1];u=h&&h.value,f.valType===el&&u&&(u=If(u))}else u=this._target[s];if(u==null)continue;e>0&&l.addKeyframe(0,tl(u),n),this._trackKeys.
push(s)}l.addKeyframe(e,tl(t[s]),n)}return this._maxTime=Math.max(this._maxTime,e),this},r.prototype.pause=function(){this._clip.pause(),this._paused=!0},r.prototype.
resume=function(){this._clip.resume(),this._paused=!1},r.prototype.isPaused=function(){return!!this._paused},r.prototype.duration=function(e){return this._maxTime=
e,this._force=!0,this},r.prototype._doneCallback=function(){this._setTracksFinished(),this._clip=null;var e=this._doneCbs;if(e)for(var t=e.length,i=0;i<t;i++)e[i].
call(this)},r.prototype._abortedCallback=function(){this._setTracksFinished();var e=this.animation,t=this._abortedCbs;if(e&&e.removeClip(this._clip),this._clip=
null,t)for(var i=0;i<t.length;i++)t[i].call(this)},r.prototype._setTracksFinished=function(){for(var e=this._tracks,t=this._trackKeys,i=0;i<t.length;i++)e[t[i]].
setFinished()},r.prototype._getAdditiveTrack=function(e){var t,i=this._additiveAnimators;if(i)for(var n=0;n<i.length;n++){var a=i[n].getTrack(e);a&&(t=a)}return t},
r.prototype.start=function(e){if(!(this._started>0)){this._started=1;for(var t=this,i=[],n=this._maxTime||0,a=0;a<this._trackKeys.length;a++){var o=this._trackKeys[a],
s=this._tracks[o],l=this._getAdditiveTrack(o),u=s.keyframes,f=u.length;if(s.prepare(n,l),s.needsAnimate())if(!this._allowDiscrete&&s.discrete){var c=u[f-1];c&&(t.
_target[s.propName]=c.rawValue),s.setFinished()}else i.push(s)}if(i.length||this._force){var h=new ox({life:n,loop:this._loop,delay:this._delay||0,onframe:function(p){
t._started=2;var v=t._additiveAnimators;if(v){for(var m=!1,d=0;d<v.length;d++)if(v[d]._clip){m=!0;break}m||(t._additiveAnimators=null)}for(var d=0;d<i.length;d++)
i[d].step(t._target,p);var g=t._onframeCbs;if(g)for(var d=0;d<g.length;d++)g[d](t._target,p)},ondestroy:function(){t._doneCallback()}});this._clip=h,this.animation&&
this.animation.addClip(h),e&&h.setEasing(e)}else this._doneCallback();return this}},r.prototype.stop=function(e){if(this._clip){var t=this._clip;e&&t.onframe(1),
this._abortedCallback()}},r.prototype.delay=function(e){return this._delay=e,this},r.prototype.during=function(e){return e&&(this._onframeCbs||(this._onframeCbs=
[]),this._onframeCbs.push(e)),this},r.prototype.done=function(e){return e&&(this._doneCbs||(this._doneCbs=[]),this._doneCbs.push(e)),this},r.prototype.aborted=function(e){
return e&&(this._abortedCbs||(this._abortedCbs=[]),this._abortedCbs.push(e)),this},r.prototype.getClip=function(){return this._clip},r.prototype.getTrack=function(e){
return this._tracks[e]},r.prototype.getTracks=function(){var e=this;return N(this._trackKeys,function(t){return e._tracks[t]})},r.prototype.stopTracks=function(e,t){
if(!e.length||!this._clip)return!0;for(var i=this._tracks,n=this._trackKeys,a=0;a<e.length;a++){var o=i[e[a]];o&&!o.isFinished()&&(t?o.step(this._target,1):this.
_started===1&&o.step(this._target,0),o.setFinished())}for(var s=!0,a=0;a<n.length;a++)if(!i[n[a]].isFinished()){s=!1;break}return s&&this._abortedCallback(),s},
r.prototype.saveTo=function(e,t,i){if(e){t=t||this._trackKeys;for(var n=0;n<t.length;n++){var a=t[n],o=this._tracks[a];if(!(!o||o.isFinished())){var s=o.keyframes,
l=s[i?0:s.length-1];l&&(e[a]=tl(l.rawValue))}}}},r.prototype.__changeFinalValue=function(e,t){t=t||pe(e);for(var i=0;i<t.length;i++){var n=t[i],a=this._tracks[n];
if(a){var o=a.keyframes;if(o.length>1){var s=o.pop();a.addKeyframe(s.time,e[n]),a.prepare(this._maxTime,a.getAdditiveTrack())}}}},r})(),rl=pL;var hL=(function(){function r(e){e&&(this._$eventProcessor=e)}return r.prototype.on=function(e,t,i,n){this._$handlers||(this._$handlers={});var a=this._$handlers;
if(typeof t=="function"&&(n=i,i=t,t=null),!i||!e)return this;var o=this._$eventProcessor;t!=null&&o&&o.normalizeQuery&&(t=o.normalizeQuery(t)),a[e]||(a[e]=[]);for(var s=0;s<
a[e].length;s++)if(a[e][s].h===i)return this;var l={h:i,query:t,ctx:n||this,callAtLast:i.zrEventfulCallAtLast},u=a[e].length-1,f=a[e][u];return f&&f.callAtLast?
a[e].splice(u,0,l):a[e].push(l),this},r.prototype.isSilent=function(e){var t=this._$handlers;return!t||!t[e]||!t[e].length},r.prototype.off=function(e,t){var i=this.
_$handlers;if(!i)return this;if(!e)return this._$handlers={},this;if(t){if(i[e]){for(var n=[],a=0,o=i[e].length;a<o;a++)i[e][a].h!==t&&n.push(i[e][a]);i[e]=n}i[e]&&
i[e].length===0&&delete i[e]}else delete i[e];return this},r.prototype.trigger=function(e){for(var t=[],i=1;i<arguments.length;i++)t[i-1]=arguments[i];if(!this.
_$handlers)return this;var n=this._$handlers[e],a=this._$eventProcessor;if(n)for(var o=t.length,s=n.length,l=0;l<s;l++){var u=n[l];if(!(a&&a.filter&&u.query!=null&&
!a.filter(e,u.query)))switch(o){case 0:u.h.call(u.ctx);break;case 1:u.h.call(u.ctx,t[0]);break;case 2:u.h.call(u.ctx,t[0],t[1]);break;default:u.h.apply(u.ctx,t);
break}}return a&&a.afterTrigger&&a.afterTrigger(e),this},r.prototype.triggerWithContext=function(e){for(var t=[],i=1;i<arguments.length;i++)t[i-1]=arguments[i];
if(!this._$handlers)return this;var n=this._$handlers[e],a=this._$eventProcessor;if(n)for(var o=t.length,s=t[o-1],l=n.length,u=0;u<l;u++){var f=n[u];if(!(a&&a.filter&&
f.query!=null&&!a.filter(e,f.query)))switch(o){case 0:f.h.call(s);break;case 1:f.h.call(s,t[0]);break;case 2:f.h.call(s,t[0],t[1]);break;default:f.h.apply(s,t.slice(
1,o-1));break}}return a&&a.afterTrigger&&a.afterTrigger(e),this},r})(),qe=hL;var xx=1;oe.hasGlobalWindow&&(xx=Math.max(window.devicePixelRatio||window.screen&&window.screen.deviceXDPI/window.screen.logicalXDPI||1,1));var oa=xx,il=.4,nl="#333",al="#ccc",Sx="#eee";var Ke=1,sa=2,vn=4;var Xv="__zr_normal__",Zv=xo.concat(["ignore"]),vL=Or(xo,function(r,e){return r[e]=!0,r},{ignore:!1}),Mo={},dL=new q(0,0,0,0),Rf=[],Pf=0,Eo=1,$v=(function(){function r(e){
this.id=af(),this.animators=[],this.currentStates=[],this.states={},this._init(e)}return r.prototype._init=function(e){this.attr(e)},r.prototype.drift=function(e,t,i){
switch(this.draggable){case"horizontal":t=0;break;case"vertical":e=0;break}var n=this.transform;n||(n=this.transform=[1,0,0,1,0,0]),n[4]+=e,n[5]+=t,this.decomposeTransform(),
this.markRedraw()},r.prototype.beforeUpdate=function(){},r.prototype.afterUpdate=function(){},r.prototype.update=function(){this.updateTransform(),this.__dirty&&
this.updateInnerText()},r.prototype.updateInnerText=function(e){var t=this._textContent;if(t&&(!t.ignore||e)){this.textConfig||(this.textConfig={});var i=this.textConfig,
n=i.local,a=t.innerTransformable,o=void 0,s=void 0,l=!1;a.parent=n?this:null;var u=!1;a.copyTransform(t);var f=i.position!=null,c=i.autoOverflowArea,h=void 0;if((c||
f)&&(h=dL,i.layoutRect?h.copy(i.layoutRect):h.copy(this.getBoundingRect()),n||h.applyTransform(this.transform)),f){this.calculateTextPosition?this.calculateTextPosition(
Mo,i,h):mf(Mo,i,h),a.x=Mo.x,a.y=Mo.y,o=Mo.align,s=Mo.verticalAlign;var p=i.origin;if(p&&i.rotation!=null){var v=void 0,m=void 0;p==="center"?(v=h.width*.5,m=h.height*
.5):(v=pr(p[0],h.width),m=pr(p[1],h.height)),u=!0,a.originX=-a.x+v+(n?0:h.x),a.originY=-a.y+m+(n?0:h.y)}}i.rotation!=null&&(a.rotation=i.rotation);var d=i.offset;
d&&(a.x+=d[0],a.y+=d[1],u||(a.originX=-d[0],a.originY=-d[1]));var g=this._innerTextDefaultStyle||(this._innerTextDefaultStyle={});if(c){var y=g.overflowRect=g.overflowRect||
new q(0,0,0,0);a.getLocalTransform(Rf),Lr(Rf,Rf),q.copy(y,h),y.applyTransform(Rf)}else g.overflowRect=null;var _=i.inside==null?typeof i.position=="string"&&i.position.
indexOf("inside")>=0:i.inside,x=void 0,S=void 0,w=void 0;_&&this.canBeInsideText()?(x=i.insideFill,S=i.insideStroke,(x==null||x==="auto")&&(x=this.getInsideTextFill()),
(S==null||S==="auto")&&(S=this.getInsideTextStroke(x),w=!0)):(x=i.outsideFill,S=i.outsideStroke,(x==null||x==="auto")&&(x=this.getOutsideFill()),(S==null||S==="\
auto")&&(S=this.getOutsideStroke(x),w=!0)),x=x||"#000",(x!==g.fill||S!==g.stroke||w!==g.autoStroke||o!==g.align||s!==g.verticalAlign)&&(l=!0,g.fill=x,g.stroke=S,
g.autoStroke=w,g.align=o,g.verticalAlign=s,t.setDefaultTextStyle(g)),t.__dirty|=Ke,l&&t.dirtyStyle(!0)}},r.prototype.canBeInsideText=function(){return!0},r.prototype.
getInsideTextFill=function(){return"#fff"},r.prototype.getInsideTextStroke=function(e){return"#000"},r.prototype.getOutsideFill=function(){return this.__zr&&this.
__zr.isDarkMode()?al:nl},r.prototype.getOutsideStroke=function(e){var t=this.__zr&&this.__zr.getBackgroundColor(),i=typeof t=="string"&&zt(t);i||(i=[255,255,255,
1]);for(var n=i[3],a=this.__zr.isDarkMode(),o=0;o<3;o++)i[o]=i[o]*n+(a?0:255)*(1-n);return i[3]=1,Kr(i,"rgba")},r.prototype.traverse=function(e,t){},r.prototype.
attrKV=function(e,t){e==="textConfig"?this.setTextConfig(t):e==="textContent"?this.setTextContent(t):e==="clipPath"?this.setClipPath(t):e==="extra"?(this.extra=
this.extra||{},P(this.extra,t)):this[e]=t},r.prototype.hide=function(){this.ignore=!0,this.markRedraw()},r.prototype.show=function(){this.ignore=!1,this.markRedraw()},
r.prototype.attr=function(e,t){if(typeof e=="string")this.attrKV(e,t);else if(B(e))for(var i=e,n=pe(i),a=0;a<n.length;a++){var o=n[a];this.attrKV(o,e[o])}return this.
markRedraw(),this},r.prototype.saveCurrentToNormalState=function(e){this._innerSaveToNormal(e);for(var t=this._normalState,i=0;i<this.animators.length;i++){var n=this.
animators[i],a=n.__fromStateTransition;if(!(n.getLoop()||a&&a!==Xv)){var o=n.targetName,s=o?t[o]:t;n.saveTo(s)}}},r.prototype._innerSaveToNormal=function(e){var t=this.
_normalState;t||(t=this._normalState={}),e.textConfig&&!t.textConfig&&(t.textConfig=this.textConfig),this._savePrimaryToNormal(e,t,Zv)},r.prototype._savePrimaryToNormal=
function(e,t,i){for(var n=0;n<i.length;n++){var a=i[n];e[a]!=null&&!(a in t)&&(t[a]=this[a])}},r.prototype.hasState=function(){return this.currentStates.length>
0},r.prototype.getState=function(e){return this.states[e]},r.prototype.ensureState=function(e){var t=this.states;return t[e]||(t[e]={}),t[e]},r.prototype.clearStates=
function(e){this.useState(Xv,!1,e)},r.prototype.useState=function(e,t,i,n){var a=e===Xv,o=this.hasState();if(!(!o&&a)){var s=this.currentStates,l=this.stateTransition;
if(!(te(s,e)>=0&&(t||s.length===1))){var u;if(this.stateProxy&&!a&&(u=this.stateProxy(e)),u||(u=this.states&&this.states[e]),!u&&!a){lo("State "+e+" not exists.");
return}a||this.saveCurrentToNormalState(u);var f=this._textContent,c=bx(this,f,u,n);c&&!this.__inHover&&(this.__inHover=c),this._applyStateObj(e,u,this._normalState,
t,Cx(this,i,l),l);var h=this._textGuide;return f&&f.useState(e,t,i,!!c),h&&h.useState(e,t,i,!!c),a?(this.currentStates=[],this._normalState={}):t?this.currentStates.
push(e):this.currentStates=[e],this._updateAnimationTargets(),this.markRedraw(),!c&&this.__inHover&&(this.__inHover=Pf,this.__dirty&=~Ke),u}}},r.prototype.useStates=
function(e,t,i){if(!e.length)this.clearStates();else{var n=[],a=this.currentStates,o=e.length,s=o===a.length;if(s){for(var l=0;l<o;l++)if(e[l]!==a[l]){s=!1;break}}
if(s)return;for(var l=0;l<o;l++){var u=e[l],f=void 0;this.stateProxy&&(f=this.stateProxy(u,e)),f||(f=this.states[u]),f&&n.push(f)}var c=n[o-1],h=this._textContent,
p=bx(this,h,c,i);p&&!this.__inHover&&(this.__inHover=p);var v=this._mergeStates(n),m=this.stateTransition;this.saveCurrentToNormalState(v),this._applyStateObj(e.
join(","),v,this._normalState,!1,Cx(this,t,m),m);var d=this._textGuide;h&&h.useStates(e,t,!!p),d&&d.useStates(e,t,!!p),this._updateAnimationTargets(),this.currentStates=
e.slice(),this.markRedraw(),!p&&this.__inHover&&(this.__inHover=Pf,this.__dirty&=~Ke)}},r.prototype.isSilent=function(){for(var e=this;e;){if(e.silent)return!0;
var t=e.__hostTarget;e=t?e.ignoreHostSilent?null:t:e.parent}return!1},r.prototype._updateAnimationTargets=function(){for(var e=0;e<this.animators.length;e++){var t=this.
animators[e];t.targetName&&t.changeTarget(this[t.targetName])}},r.prototype.removeState=function(e){var t=te(this.currentStates,e);if(t>=0){var i=this.currentStates.
slice();i.splice(t,1),this.useStates(i)}},r.prototype.replaceState=function(e,t,i){var n=this.currentStates.slice(),a=te(n,e),o=te(n,t)>=0;a>=0?o?n.splice(a,1):
n[a]=t:i&&!o&&n.push(t),this.useStates(n)},r.prototype.toggleState=function(e,t){t?this.useState(e,!0):this.removeState(e)},r.prototype._mergeStates=function(e){
for(var t={},i,n=0;n<e.length;n++){var a=e[n];P(t,a),a.textConfig&&(i=i||{},P(i,a.textConfig))}return i&&(t.textConfig=i),t},r.prototype._applyStateObj=function(e,t,i,n,a,o){
if(this.__inHover!==Eo){var s=!(t&&n);t&&t.textConfig?(this.textConfig=P({},n?this.textConfig:i.textConfig),P(this.textConfig,t.textConfig)):s&&i.textConfig&&(this.
textConfig=i.textConfig);for(var l={},u=!1,f=0;f<Zv.length;f++){var c=Zv[f],h=a&&vL[c];t&&t[c]!=null?h?(u=!0,l[c]=t[c]):this[c]=t[c]:s&&i[c]!=null&&(h?(u=!0,l[c]=
i[c]):this[c]=i[c])}if(!a)for(var f=0;f<this.animators.length;f++){var p=this.animators[f],v=p.targetName;p.getLoop()||p.__changeFinalValue(v?(t||i)[v]:t||i)}u&&
this._transitionState(e,l,o)}},r.prototype._attachComponent=function(e){if(!(e.__zr&&!e.__hostTarget)&&e!==this){var t=this.__zr;t&&e.addSelfToZr(t),e.__zr=t,e.
__hostTarget=this}},r.prototype._detachComponent=function(e){e.__zr&&e.removeSelfFromZr(e.__zr),e.__zr=null,e.__hostTarget=null},r.prototype.getClipPath=function(){
return this._clipPath},r.prototype.setClipPath=function(e){this._clipPath&&this._clipPath!==e&&this.removeClipPath(),this._attachComponent(e),this._clipPath=e,this.
markRedraw()},r.prototype.removeClipPath=function(){var e=this._clipPath;e&&(this._detachComponent(e),this._clipPath=null,this.markRedraw())},r.prototype.getTextContent=
function(){return this._textContent},r.prototype.setTextContent=function(e){var t=this._textContent;t!==e&&(t&&t!==e&&this.removeTextContent(),e.innerTransformable=
new fn,this._attachComponent(e),this._textContent=e,this.markRedraw())},r.prototype.setTextConfig=function(e){this.textConfig||(this.textConfig={}),P(this.textConfig,
e),this.markRedraw()},r.prototype.removeTextConfig=function(){this.textConfig=null,this.markRedraw()},r.prototype.removeTextContent=function(){var e=this._textContent;
e&&(e.innerTransformable=null,this._detachComponent(e),this._textContent=null,this._innerTextDefaultStyle=null,this.markRedraw())},r.prototype.getTextGuideLine=
function(){return this._textGuide},r.prototype.setTextGuideLine=function(e){this._textGuide&&this._textGuide!==e&&this.removeTextGuideLine(),this._attachComponent(
e),this._textGuide=e,this.markRedraw()},r.prototype.removeTextGuideLine=function(){var e=this._textGuide;e&&(this._detachComponent(e),this._textGuide=null,this.
markRedraw())},r.prototype.markRedraw=function(){this.__dirty|=Ke;var e=this.__zr;e&&(this.__inHover?e.refreshHover():e.refresh()),this.__hostTarget&&this.__hostTarget.
markRedraw()},r.prototype.dirty=function(){this.markRedraw()},r.prototype.addSelfToZr=function(e){if(this.__zr!==e){this.__zr=e;var t=this.animators;if(t)for(var i=0;i<
t.length;i++)e.animation.addAnimator(t[i]);this._clipPath&&this._clipPath.addSelfToZr(e),this._textContent&&this._textContent.addSelfToZr(e),this._textGuide&&this.
_textGuide.addSelfToZr(e)}},r.prototype.removeSelfFromZr=function(e){if(this.__zr){this.__zr=null;var t=this.animators;if(t)for(var i=0;i<t.length;i++)e.animation.
removeAnimator(t[i]);this._clipPath&&this._clipPath.removeSelfFromZr(e),this._textContent&&this._textContent.removeSelfFromZr(e),this._textGuide&&this._textGuide.
removeSelfFromZr(e)}},r.prototype.animate=function(e,t,i){var n=e?this[e]:this,a=new rl(n,t,i);return e&&(a.targetName=e),this.addAnimator(a,e),a},r.prototype.addAnimator=
function(e,t){var i=this.__zr,n=this;e.during(function(){n.updateDuringAnimation(t)}).done(function(){var a=n.animators,o=te(a,e);o>=0&&a.splice(o,1)}),this.animators.
push(e),i&&i.animation.addAnimator(e),i&&i.wakeUp()},r.prototype.updateDuringAnimation=function(e){this.markRedraw()},r.prototype.stopAnimation=function(e,t){for(var i=this.
animators,n=i.length,a=[],o=0;o<n;o++){var s=i[o];!e||e===s.scope?s.stop(t):a.push(s)}return this.animators=a,this},r.prototype.animateTo=function(e,t,i){qv(this,
e,t,i)},r.prototype.animateFrom=function(e,t,i){qv(this,e,t,i,!0)},r.prototype._transitionState=function(e,t,i,n){for(var a=qv(this,t,i,n),o=0;o<a.length;o++)a[o].
__fromStateTransition=e},r.prototype.getBoundingRect=function(){return null},r.prototype.getPaintRect=function(){return null},r.initDefaultProps=(function(){var e=r.
prototype;e.type="element",e.name="",e.ignore=e.silent=e.ignoreHostSilent=e.isGroup=e.draggable=e.dragging=e.ignoreClip=!1,e.__inHover=Pf,e.__dirty=Ke;var t={};
function i(a,o,s){t[a+o+s]||(console.warn("DEPRECATED: '"+a+"' has been deprecated. use '"+o+"', '"+s+"' instead"),t[a+o+s]=!0)}function n(a,o,s,l){Object.defineProperty(
e,a,{get:function(){if(!this[o]){var f=this[o]=[];u(this,f)}return this[o]},set:function(f){this[s]=f[0],this[l]=f[1],this[o]=f,u(this,f)}});function u(f,c){Object.
defineProperty(c,0,{get:function(){return f[s]},set:function(h){f[s]=h}}),Object.defineProperty(c,1,{get:function(){return f[l]},set:function(h){f[l]=h}})}}Object.
defineProperty&&(n("position","_legacyPos","x","y"),n("scale","_legacyScale","scaleX","scaleY"),n("origin","_legacyOrigin","originX","originY"))})(),r})();st($v,
qe);st($v,fn);function qv(r,e,t,i,n){t=t||{};var a=[];Mx(r,"",r,e,t,i,a,n);var o=a.length,s=!1,l=t.done,u=t.aborted,f=function(){s=!0,o--,o<=0&&(s?l&&l():u&&u())},
c=function(){o--,o<=0&&(s?l&&l():u&&u())};o||l&&l(),a.length>0&&t.during&&a[0].during(function(v,m){t.during(m)});for(var h=0;h<a.length;h++){var p=a[h];f&&p.done(
f),c&&p.aborted(c),t.force&&p.duration(t.duration),p.start(t.easing)}return a}function Kv(r,e,t){for(var i=0;i<t;i++)r[i]=e[i]}function mL(r){return Qe(r[0])}function gL(r,e,t){
if(Qe(e[t]))if(Qe(r[t])||(r[t]=[]),Ye(e[t])){var i=e[t].length;r[t].length!==i&&(r[t]=new e[t].constructor(i),Kv(r[t],e[t],i))}else{var n=e[t],a=r[t],o=n.length;
if(mL(n))for(var s=n[0].length,l=0;l<o;l++)a[l]?Kv(a[l],n[l],s):a[l]=Array.prototype.slice.call(n[l]);else Kv(a,n,o);a.length=n.length}else r[t]=e[t]}function yL(r,e){
return r===e||Qe(r)&&Qe(e)&&_L(r,e)}function _L(r,e){var t=r.length;if(t!==e.length)return!1;for(var i=0;i<t;i++)if(r[i]!==e[i])return!1;return!0}function Mx(r,e,t,i,n,a,o,s){
for(var l=pe(i),u=n.duration,f=n.delay,c=n.additive,h=n.setToFinal,p=!B(a),v=r.animators,m=[],d=0;d<l.length;d++){var g=l[d],y=i[g];if(y!=null&&t[g]!=null&&(p||
a[g]))if(B(y)&&!Qe(y)&&!rn(y)){if(e){s||(t[g]=y,r.updateDuringAnimation(e));continue}Mx(r,g,t[g],y,n,a&&a[g],o,s)}else m.push(g);else s||(t[g]=y,r.updateDuringAnimation(
e),m.push(g))}var _=m.length;if(!c&&_)for(var x=0;x<v.length;x++){var S=v[x];if(S.targetName===e){var w=S.stopTracks(m);if(w){var T=te(v,S);v.splice(T,1)}}}if(n.
force||(m=ze(m,function(A){return!yL(i[A],t[A])}),_=m.length),_>0||n.force&&!o.length){var M=void 0,C=void 0,E=void 0;if(s){C={},h&&(M={});for(var x=0;x<_;x++){
var g=m[x];C[g]=t[g],h?M[g]=i[g]:t[g]=i[g]}}else if(h){E={};for(var x=0;x<_;x++){var g=m[x];E[g]=tl(t[g]),gL(t,i,g)}}var S=new rl(t,!1,!1,c?ze(v,function(O){return O.
targetName===e}):null);S.targetName=e,n.scope&&(S.scope=n.scope),h&&M&&S.whenWithKeys(0,M,m),E&&S.whenWithKeys(0,E,m),S.whenWithKeys(u??500,s?C:i,m).delay(f||0),
r.addAnimator(S,e),o.push(S)}}function bx(r,e,t,i){return!(t&&t.hoverLayer||i)||Tx(r)||e&&Tx(e)?Pf:Eo}function Tx(r){return r.type==="text"||r.type==="tspan"}function Cx(r,e,t){
return!e&&!r.__inHover&&t&&t.duration>0}var Nf=$v;var Qv="__zr_style_"+Math.round(Math.random()*10),$r={shadowBlur:0,shadowOffsetX:0,shadowOffsetY:0,shadowColor:"#000",opacity:1,blend:"source-over"},la={style:{
shadowBlur:!0,shadowOffsetX:!0,shadowOffsetY:!0,shadowColor:!0,opacity:!0}};$r[Qv]=!0;var Ex=["z","z2","invisible"],xL=["invisible"],SL=(function(r){I(e,r);function e(t){
return r.call(this,t)||this}return e.prototype._init=function(t){for(var i=pe(t),n=0;n<i.length;n++){var a=i[n];a==="style"?this.useStyle(t[a]):r.prototype.attrKV.
call(this,a,t[a])}this.style||this.useStyle({})},e.prototype.beforeBrush=function(t){},e.prototype.afterBrush=function(){},e.prototype.innerBeforeBrush=function(){},
e.prototype.innerAfterBrush=function(){},e.prototype.shouldBePainted=function(t,i,n,a){var o=this.transform;if(this.ignore||this.invisible||this.style.opacity===
0||this.culling&&bL(this,t,i)||o&&!o[0]&&!o[3])return!1;if(n&&this.__clipPaths&&this.__clipPaths.length){for(var s=0;s<this.__clipPaths.length;++s)if(this.__clipPaths[s].
isZeroArea())return!1}if(a&&this.parent)for(var l=this.parent;l;){if(l.ignore)return!1;l=l.parent}return!0},e.prototype.contain=function(t,i){return this.rectContain(
t,i)},e.prototype.traverse=function(t,i){t.call(i,this)},e.prototype.rectContain=function(t,i){var n=this.transformCoordToLocal(t,i),a=this.getBoundingRect();return a.
contain(n[0],n[1])},e.prototype.getPaintRect=function(){var t=this._paintRect;if(!this._paintRect||this.__dirty){var i=this.transform,n=this.getBoundingRect(),a=this.
style,o=a.shadowBlur||0,s=a.shadowOffsetX||0,l=a.shadowOffsetY||0;t=this._paintRect||(this._paintRect=new q(0,0,0,0)),i?q.applyTransform(t,n,i):t.copy(n),(o||s||
l)&&(t.width+=o*2+Math.abs(s),t.height+=o*2+Math.abs(l),t.x=Math.min(t.x,t.x+s-o),t.y=Math.min(t.y,t.y+l-o));var u=this.dirtyRectTolerance;t.isZero()||(t.x=Math.
floor(t.x-u),t.y=Math.floor(t.y-u),t.width=Math.ceil(t.width+1+u*2),t.height=Math.ceil(t.height+1+u*2))}return t},e.prototype.setPrevPaintRect=function(t){t?(this.
_prevPaintRect=this._prevPaintRect||new q(0,0,0,0),this._prevPaintRect.copy(t)):this._prevPaintRect=null},e.prototype.getPrevPaintRect=function(){return this._prevPaintRect},
e.prototype.animateStyle=function(t){return this.animate("style",t)},e.prototype.updateDuringAnimation=function(t){t==="style"?this.dirtyStyle():this.markRedraw()},
e.prototype.attrKV=function(t,i){t!=="style"?r.prototype.attrKV.call(this,t,i):this.style?this.setStyle(i):this.useStyle(i)},e.prototype.setStyle=function(t,i){
return typeof t=="string"?this.style[t]=i:P(this.style,t),this.dirtyStyle(),this},e.prototype.dirtyStyle=function(t){t||this.markRedraw(),this.__dirty|=sa,this.
_rect&&(this._rect=null)},e.prototype.dirty=function(){this.dirtyStyle()},e.prototype.styleChanged=function(){return!!(this.__dirty&sa)},e.prototype.styleUpdated=
function(){this.__dirty&=~sa},e.prototype.createStyle=function(t){return nn($r,t)},e.prototype.useStyle=function(t){t[Qv]||(t=this.createStyle(t)),this.style=t,
this.dirtyStyle()},e.prototype._useHoverStyle=function(t){this.__hoverStyle=t},e.prototype.isStyleObject=function(t){return t[Qv]},e.prototype._innerSaveToNormal=
function(t){r.prototype._innerSaveToNormal.call(this,t);var i=this._normalState;t.style&&!i.style&&(i.style=this._mergeStyle(this.createStyle(),this.style)),this.
_savePrimaryToNormal(t,i,Ex)},e.prototype._applyStateObj=function(t,i,n,a,o,s){r.prototype._applyStateObj.call(this,t,i,n,a,o,s);var l=!(i&&a),u=this.__inHover===
Eo,f;if(i&&i.style?o?a?f=i.style:(f=this._mergeStyle(this.createStyle(),n.style),this._mergeStyle(f,i.style)):(f=this._mergeStyle(this.createStyle(),a?this.style:
n.style),this._mergeStyle(f,i.style)):l&&(f=n.style),f)if(o){var c=this.style;if(this.style=this.createStyle(l?{}:c),l)for(var h=pe(c),p=0;p<h.length;p++){var v=h[p];
v in f&&(f[v]=f[v],this.style[v]=c[v])}for(var m=pe(f),p=0;p<m.length;p++){var v=m[p];this.style[v]=this.style[v]}this._transitionState(t,{style:f},s,this.getAnimationStyleProps())}else
u?this._useHoverStyle(f):this.useStyle(f);if(!u)for(var d=this.__inHover?xL:Ex,p=0;p<d.length;p++){var v=d[p];i&&i[v]!=null?this[v]=i[v]:l&&n[v]!=null&&(this[v]=
n[v])}},e.prototype._mergeStates=function(t){for(var i=r.prototype._mergeStates.call(this,t),n,a=0;a<t.length;a++){var o=t[a];o.style&&(n=n||{},this._mergeStyle(
n,o.style))}return n&&(i.style=n),i},e.prototype._mergeStyle=function(t,i){return P(t,i),t},e.prototype.getAnimationStyleProps=function(){return la},e.initDefaultProps=
(function(){var t=e.prototype;t.type="displayable",t.invisible=!1,t.z=0,t.z2=0,t.zlevel=0,t.culling=!1,t.cursor="pointer",t.rectHover=!1,t.incremental=0,t._rect=
null,t.dirtyRectTolerance=0,t.__dirty=Ke|sa})(),e})(Nf),jv=new q(0,0,0,0),Jv=new q(0,0,0,0);function bL(r,e,t){return jv.copy(r.getBoundingRect()),r.transform&&
jv.applyTransform(r.transform),Jv.width=e,Jv.height=t,!jv.intersect(Jv)}var jr=SL;var dr=Math.min,mr=Math.max,ed=Math.sin,td=Math.cos,ua=Math.PI*2,kf=ln(),zf=ln(),Bf=ln();function rd(r,e,t,i,n,a){n[0]=dr(r,t),n[1]=dr(e,i),a[0]=mr(r,t),a[1]=mr(e,i)}var Ax=[],Dx=[];function Ox(r,e,t,i,n,a,o,s,l,u){var f=wf,c=Be,h=f(r,t,n,o,Ax);l[0]=
1/0,l[1]=1/0,u[0]=-1/0,u[1]=-1/0;for(var p=0;p<h;p++){var v=c(r,t,n,o,Ax[p]);l[0]=dr(v,l[0]),u[0]=mr(v,u[0])}h=f(e,i,a,s,Dx);for(var p=0;p<h;p++){var m=c(e,i,a,
s,Dx[p]);l[1]=dr(m,l[1]),u[1]=mr(m,u[1])}l[0]=dr(r,l[0]),u[0]=mr(r,u[0]),l[0]=dr(o,l[0]),u[0]=mr(o,u[0]),l[1]=dr(e,l[1]),u[1]=mr(e,u[1]),l[1]=dr(s,l[1]),u[1]=mr(
s,u[1])}function Ix(r,e,t,i,n,a,o,s){var l=Tf,u=lt,f=mr(dr(l(r,t,n),1),0),c=mr(dr(l(e,i,a),1),0),h=u(r,t,n,f),p=u(e,i,a,c);o[0]=dr(r,n,h),o[1]=dr(e,a,p),s[0]=mr(
r,n,h),s[1]=mr(e,a,p)}function Lx(r,e,t,i,n,a,o,s,l){var u=gi,f=yi,c=Math.abs(n-a);if(c%ua<1e-4&&c>1e-4){s[0]=r-t,s[1]=e-i,l[0]=r+t,l[1]=e+i;return}if(kf[0]=td(
n)*t+r,kf[1]=ed(n)*i+e,zf[0]=td(a)*t+r,zf[1]=ed(a)*i+e,u(s,kf,zf),f(l,kf,zf),n=n%ua,n<0&&(n=n+ua),a=a%ua,a<0&&(a=a+ua),n>a&&!o?a+=ua:n<a&&o&&(n+=ua),o){var h=a;
a=n,n=h}for(var p=0;p<a;p+=Math.PI/2)p>n&&(Bf[0]=td(p)*t+r,Bf[1]=ed(p)*i+e,u(s,Bf,s),f(l,Bf,l))}var Me={M:1,L:2,C:3,Q:4,A:5,Z:6,R:7},fa=[],ca=[],Jr=[],dn=[],Qr=[],ei=[],id=Math.min,nd=Math.max,pa=Math.cos,ha=Math.sin,Ti=Math.abs,sd=Math.PI,mn=sd*2,ad=typeof Float32Array<
"u",ol=[];function od(r){var e=Math.round(r/sd*1e8)/1e8;return e%2*sd}function wL(r,e){var t=od(r[0]);t<0&&(t+=mn);var i=t-r[0],n=r[1];n+=i,!e&&n-t>=mn?n=t+mn:e&&
t-n>=mn?n=t-mn:!e&&t>n?n=t+(mn-od(t-n)):e&&t<n&&(n=t-(mn-od(n-t))),r[0]=t,r[1]=n}var TL=(function(){function r(e){this.dpr=1,this._xi=0,this._yi=0,this._x0=0,this.
_y0=0,this._len=0,e&&(this._saveData=!1),this._saveData&&(this.data=[])}return r.prototype.increaseVersion=function(){this._version++},r.prototype.getVersion=function(){
return this._version},r.prototype.setScale=function(e,t,i){i=i||0,i>0&&(this._ux=Ti(i/oa/e)||0,this._uy=Ti(i/oa/t)||0)},r.prototype.setDPR=function(e){this.dpr=
e},r.prototype.setContext=function(e){this._ctx=e},r.prototype.getContext=function(){return this._ctx},r.prototype.beginPath=function(){return this._ctx&&this._ctx.
beginPath(),this.reset(),this},r.prototype.reset=function(){this._saveData&&(this._len=0),this._pathSegLen&&(this._pathSegLen=null,this._pathLen=0),this._version++},
r.prototype.moveTo=function(e,t){return this._drawPendingPt(),this.addData(Me.M,e,t),this._ctx&&this._ctx.moveTo(e,t),this._x0=e,this._y0=t,this._xi=e,this._yi=
t,this},r.prototype.lineTo=function(e,t){var i=Ti(e-this._xi),n=Ti(t-this._yi),a=i>this._ux||n>this._uy;if(this.addData(Me.L,e,t),this._ctx&&a&&this._ctx.lineTo(
e,t),a)this._xi=e,this._yi=t,this._pendingPtDist=0;else{var o=i*i+n*n;o>this._pendingPtDist&&(this._pendingPtX=e,this._pendingPtY=t,this._pendingPtDist=o)}return this},
r.prototype.bezierCurveTo=function(e,t,i,n,a,o){return this._drawPendingPt(),this.addData(Me.C,e,t,i,n,a,o),this._ctx&&this._ctx.bezierCurveTo(e,t,i,n,a,o),this.
_xi=a,this._yi=o,this},r.prototype.quadraticCurveTo=function(e,t,i,n){return this._drawPendingPt(),this.addData(Me.Q,e,t,i,n),this._ctx&&this._ctx.quadraticCurveTo(
e,t,i,n),this._xi=i,this._yi=n,this},r.prototype.arc=function(e,t,i,n,a,o){this._drawPendingPt(),ol[0]=n,ol[1]=a,wL(ol,o),n=ol[0],a=ol[1];var s=a-n;return this.
addData(Me.A,e,t,i,i,n,s,0,o?0:1),this._ctx&&this._ctx.arc(e,t,i,n,a,o),this._xi=pa(a)*i+e,this._yi=ha(a)*i+t,this},r.prototype.arcTo=function(e,t,i,n,a){return this.
_drawPendingPt(),this._ctx&&this._ctx.arcTo(e,t,i,n,a),this},r.prototype.rect=function(e,t,i,n){return this._drawPendingPt(),this._ctx&&this._ctx.rect(e,t,i,n),
this.addData(Me.R,e,t,i,n),this},r.prototype.closePath=function(){this._drawPendingPt(),this.addData(Me.Z);var e=this._ctx,t=this._x0,i=this._y0;return e&&e.closePath(),
this._xi=t,this._yi=i,this},r.prototype.fill=function(e){e&&e.fill(),this.toStatic()},r.prototype.stroke=function(e){e&&e.stroke(),this.toStatic()},r.prototype.
len=function(){return this._len},r.prototype.setData=function(e){if(this._saveData){var t=e.length;!(this.data&&this.data.length===t)&&ad&&(this.data=new Float32Array(
t));for(var i=0;i<t;i++)this.data[i]=e[i];this._len=t}},r.prototype.appendPath=function(e){if(this._saveData){e instanceof Array||(e=[e]);for(var t=e.length,i=0,
n=this._len,a=0;a<t;a++)i+=e[a].len();var o=this.data;if(ad&&(o instanceof Float32Array||!o)&&(this.data=new Float32Array(n+i),n>0&&o))for(var s=0;s<n;s++)this.
data[s]=o[s];for(var a=0;a<t;a++)for(var l=e[a].data,s=0;s<l.length;s++)this.data[n++]=l[s];this._len=n}},r.prototype.addData=function(e,t,i,n,a,o,s,l,u){if(this.
_saveData){var f=this.data;this._len+arguments.length>f.length&&(this._expandData(),f=this.data);for(var c=0;c<arguments.length;c++)f[this._len++]=arguments[c]}},
r.prototype._drawPendingPt=function(){this._pendingPtDist>0&&(this._ctx&&this._ctx.lineTo(this._pendingPtX,this._pendingPtY),this._pendingPtDist=0)},r.prototype.
_expandData=function(){if(!(this.data instanceof Array)){for(var e=[],t=0;t<this._len;t++)e[t]=this.data[t];this.data=e}},r.prototype.toStatic=function(){if(this.
_saveData){this._drawPendingPt();var e=this.data;e instanceof Array&&(e.length=this._len,ad&&this._len>11&&(this.data=new Float32Array(e)))}},r.prototype.getBoundingRect=
function(){Jr[0]=Jr[1]=Qr[0]=Qr[1]=Number.MAX_VALUE,dn[0]=dn[1]=ei[0]=ei[1]=-Number.MAX_VALUE;var e=this.data,t=0,i=0,n=0,a=0,o;for(o=0;o<this._len;){var s=e[o++],
l=o===1;switch(l&&(t=e[o],i=e[o+1],n=t,a=i),s){case Me.M:t=n=e[o++],i=a=e[o++],Qr[0]=n,Qr[1]=a,ei[0]=n,ei[1]=a;break;case Me.L:rd(t,i,e[o],e[o+1],Qr,ei),t=e[o++],
i=e[o++];break;case Me.C:Ox(t,i,e[o++],e[o++],e[o++],e[o++],e[o],e[o+1],Qr,ei),t=e[o++],i=e[o++];break;case Me.Q:Ix(t,i,e[o++],e[o++],e[o],e[o+1],Qr,ei),t=e[o++],
i=e[o++];break;case Me.A:var u=e[o++],f=e[o++],c=e[o++],h=e[o++],p=e[o++],v=e[o++]+p;o+=1;var m=!e[o++];l&&(n=pa(p)*c+u,a=ha(p)*h+f),Lx(u,f,c,h,p,v,m,Qr,ei),t=pa(
v)*c+u,i=ha(v)*h+f;break;case Me.R:n=t=e[o++],a=i=e[o++];var d=e[o++],g=e[o++];rd(n,a,n+d,a+g,Qr,ei);break;case Me.Z:t=n,i=a;break}gi(Jr,Jr,Qr),yi(dn,dn,ei)}return o===
0&&(Jr[0]=Jr[1]=dn[0]=dn[1]=0),new q(Jr[0],Jr[1],dn[0]-Jr[0],dn[1]-Jr[1])},r.prototype._calculateLength=function(){var e=this.data,t=this._len,i=this._ux,n=this.
_uy,a=0,o=0,s=0,l=0;this._pathSegLen||(this._pathSegLen=[]);for(var u=this._pathSegLen,f=0,c=0,h=0;h<t;){var p=e[h++],v=h===1;v&&(a=e[h],o=e[h+1],s=a,l=o);var m=-1;
switch(p){case Me.M:a=s=e[h++],o=l=e[h++];break;case Me.L:{var d=e[h++],g=e[h++],y=d-a,_=g-o;(Ti(y)>i||Ti(_)>n||h===t-1)&&(m=Math.sqrt(y*y+_*_),a=d,o=g);break}case Me.
C:{var x=e[h++],S=e[h++],d=e[h++],g=e[h++],w=e[h++],T=e[h++];m=rx(a,o,x,S,d,g,w,T,10),a=w,o=T;break}case Me.Q:{var x=e[h++],S=e[h++],d=e[h++],g=e[h++];m=ax(a,o,
x,S,d,g,10),a=d,o=g;break}case Me.A:var M=e[h++],C=e[h++],E=e[h++],A=e[h++],O=e[h++],D=e[h++],R=D+O;h+=1,v&&(s=pa(O)*E+M,l=ha(O)*A+C),m=nd(E,A)*id(mn,Math.abs(D)),
a=pa(R)*E+M,o=ha(R)*A+C;break;case Me.R:{s=a=e[h++],l=o=e[h++];var V=e[h++],k=e[h++];m=V*2+k*2;break}case Me.Z:{var y=s-a,_=l-o;m=Math.sqrt(y*y+_*_),a=s,o=l;break}}
m>=0&&(u[c++]=m,f+=m)}return this._pathLen=f,f},r.prototype.rebuildPath=function(e,t){var i=this.data,n=this._ux,a=this._uy,o=this._len,s,l,u,f,c,h,p=t<1,v,m,d=0,
g=0,y,_=0,x,S;if(!(p&&(this._pathSegLen||this._calculateLength(),v=this._pathSegLen,m=this._pathLen,y=t*m,!y)))e:for(var w=0;w<o;){var T=i[w++],M=w===1;switch(M&&
(u=i[w],f=i[w+1],s=u,l=f),T!==Me.L&&_>0&&(e.lineTo(x,S),_=0),T){case Me.M:s=u=i[w++],l=f=i[w++],e.moveTo(u,f);break;case Me.L:{c=i[w++],h=i[w++];var C=Ti(c-u),E=Ti(
h-f);if(C>n||E>a){if(p){var A=v[g++];if(d+A>y){var O=(y-d)/A;e.lineTo(u*(1-O)+c*O,f*(1-O)+h*O);break e}d+=A}e.lineTo(c,h),u=c,f=h,_=0}else{var D=C*C+E*E;D>_&&(x=
c,S=h,_=D)}break}case Me.C:{var R=i[w++],V=i[w++],k=i[w++],K=i[w++],J=i[w++],ee=i[w++];if(p){var A=v[g++];if(d+A>y){var O=(y-d)/A;bo(u,R,k,J,O,fa),bo(f,V,K,ee,O,
ca),e.bezierCurveTo(fa[1],ca[1],fa[2],ca[2],fa[3],ca[3]);break e}d+=A}e.bezierCurveTo(R,V,k,K,J,ee),u=J,f=ee;break}case Me.Q:{var R=i[w++],V=i[w++],k=i[w++],K=i[w++];
if(p){var A=v[g++];if(d+A>y){var O=(y-d)/A;wo(u,R,k,O,fa),wo(f,V,K,O,ca),e.quadraticCurveTo(fa[1],ca[1],fa[2],ca[2]);break e}d+=A}e.quadraticCurveTo(R,V,k,K),u=
k,f=K;break}case Me.A:var se=i[w++],ne=i[w++],ce=i[w++],ae=i[w++],$=i[w++],xe=i[w++],Se=i[w++],Mt=!i[w++],Er=ce>ae?ce:ae,Pe=Ti(ce-ae)>.001,at=$+xe,ge=!1;if(p){var A=v[g++];
d+A>y&&(at=$+xe*(y-d)/A,ge=!0),d+=A}if(Pe&&e.ellipse?e.ellipse(se,ne,ce,ae,Se,$,at,Mt):e.arc(se,ne,Er,$,at,Mt),ge)break e;M&&(s=pa($)*ce+se,l=ha($)*ae+ne),u=pa(
at)*ce+se,f=ha(at)*ae+ne;break;case Me.R:s=u=i[w],l=f=i[w+1],c=i[w++],h=i[w++];var be=i[w++],Gn=i[w++];if(p){var A=v[g++];if(d+A>y){var Et=y-d;e.moveTo(c,h),e.lineTo(
c+id(Et,be),h),Et-=be,Et>0&&e.lineTo(c+be,h+id(Et,Gn)),Et-=Gn,Et>0&&e.lineTo(c+nd(be-Et,0),h+Gn),Et-=be,Et>0&&e.lineTo(c,h+nd(Gn-Et,0));break e}d+=A}e.rect(c,h,
be,Gn);break;case Me.Z:if(p){var A=v[g++];if(d+A>y){var O=(y-d)/A;e.lineTo(u*(1-O)+s*O,f*(1-O)+l*O);break e}d+=A}e.closePath(),u=s,f=l}}},r.prototype.clone=function(){
var e=new r,t=this.data;return e.data=t.slice?t.slice():Array.prototype.slice.call(t),e._len=this._len,e},r.prototype.canSave=function(){return!!this._saveData},
r.CMD=Me,r.initDefaultProps=(function(){var e=r.prototype;e._saveData=!0,e._ux=0,e._uy=0,e._pendingPtDist=0,e._version=0})(),r})(),Kt=TL;function va(r,e,t,i,n,a,o){if(n===0)return!1;var s=n,l=0,u=r;if(o>e+s&&o>i+s||o<e-s&&o<i-s||a>r+s&&a>t+s||a<r-s&&a<t-s)return!1;if(r!==t)l=(e-i)/(r-t),u=(r*i-t*
e)/(r-t);else return Math.abs(a-r)<=s/2;var f=l*a-o+u,c=f*f/(l*l+1);return c<=s/2*s/2}function Rx(r,e,t,i,n,a,o,s,l,u,f){if(l===0)return!1;var c=l;if(f>e+c&&f>i+c&&f>a+c&&f>s+c||f<e-c&&f<i-c&&f<a-c&&f<s-c||u>r+c&&u>t+c&&u>n+c&&u>o+c||u<r-c&&u<t-c&&
u<n-c&&u<o-c)return!1;var h=tx(r,e,t,i,n,a,o,s,u,f,null);return h<=c/2}function Px(r,e,t,i,n,a,o,s,l){if(o===0)return!1;var u=o;if(l>e+u&&l>i+u&&l>a+u||l<e-u&&l<i-u&&l<a-u||s>r+u&&s>t+u&&s>n+u||s<r-u&&s<t-u&&s<n-u)return!1;var f=nx(
r,e,t,i,n,a,s,l,null);return f<=u/2}var Nx=Math.PI*2;function sl(r){return r%=Nx,r<0&&(r+=Nx),r}var ll=Math.PI*2;function kx(r,e,t,i,n,a,o,s,l){if(o===0)return!1;var u=o;s-=r,l-=e;var f=Math.sqrt(s*s+l*l);if(f-u>t||f+u<t)return!1;if(Math.abs(i-n)%ll<1e-4)return!0;
if(a){var c=i;i=sl(n),n=sl(c)}else i=sl(i),n=sl(n);i>n&&(n+=ll);var h=Math.atan2(l,s);return h<0&&(h+=ll),h>=i&&h<=n||h+ll>=i&&h+ll<=n}function gr(r,e,t,i,n,a){if(a>e&&a>i||a<e&&a<i||i===e)return 0;var o=(a-e)/(i-e),s=i<e?1:-1;(o===1||o===0)&&(s=i<e?.5:-.5);var l=o*(t-r)+r;return l===n?1/0:l>n?
s:0}var gn=Kt.CMD,da=Math.PI*2,DL=1e-4;function OL(r,e){return Math.abs(r-e)<DL}var At=[-1,-1,-1],yr=[-1,-1];function IL(){var r=yr[0];yr[0]=yr[1],yr[1]=r}function LL(r,e,t,i,n,a,o,s,l,u){
if(u>e&&u>i&&u>a&&u>s||u<e&&u<i&&u<a&&u<s)return 0;var f=na(e,i,a,s,u,At);if(f===0)return 0;for(var c=0,h=-1,p=void 0,v=void 0,m=0;m<f;m++){var d=At[m],g=d===0||
d===1?.5:1,y=Be(r,t,n,o,d);y<l||(h<0&&(h=wf(e,i,a,s,yr),yr[1]<yr[0]&&h>1&&IL(),p=Be(e,i,a,s,yr[0]),h>1&&(v=Be(e,i,a,s,yr[1]))),h===2?d<yr[0]?c+=p<e?g:-g:d<yr[1]?
c+=v<p?g:-g:c+=s<v?g:-g:d<yr[0]?c+=p<e?g:-g:c+=s<p?g:-g)}return c}function RL(r,e,t,i,n,a,o,s){if(s>e&&s>i&&s>a||s<e&&s<i&&s<a)return 0;var l=ix(e,i,a,s,At);if(l===
0)return 0;var u=Tf(e,i,a);if(u>=0&&u<=1){for(var f=0,c=lt(e,i,a,u),h=0;h<l;h++){var p=At[h]===0||At[h]===1?.5:1,v=lt(r,t,n,At[h]);v<o||(At[h]<u?f+=c<e?p:-p:f+=
a<c?p:-p)}return f}else{var p=At[0]===0||At[0]===1?.5:1,v=lt(r,t,n,At[0]);return v<o?0:a<e?p:-p}}function PL(r,e,t,i,n,a,o,s){if(s-=e,s>t||s<-t)return 0;var l=Math.
sqrt(t*t-s*s);At[0]=-l,At[1]=l;var u=Math.abs(i-n);if(u<1e-4)return 0;if(u>=da-1e-4){i=0,n=da;var f=a?1:-1;return o>=At[0]+r&&o<=At[1]+r?f:0}if(i>n){var c=i;i=n,
n=c}i<0&&(i+=da,n+=da);for(var h=0,p=0;p<2;p++){var v=At[p];if(v+r>o){var m=Math.atan2(s,v),f=a?1:-1;m<0&&(m=da+m),(m>=i&&m<=n||m+da>=i&&m+da<=n)&&(m>Math.PI/2&&
m<Math.PI*1.5&&(f=-f),h+=f)}}return h}function zx(r,e,t,i,n){for(var a=r.data,o=r.len(),s=0,l=0,u=0,f=0,c=0,h,p,v=0;v<o;){var m=a[v++],d=v===1;switch(m===gn.M&&
v>1&&(t||(s+=gr(l,u,f,c,i,n))),d&&(l=a[v],u=a[v+1],f=l,c=u),m){case gn.M:f=a[v++],c=a[v++],l=f,u=c;break;case gn.L:if(t){if(va(l,u,a[v],a[v+1],e,i,n))return!0}else
s+=gr(l,u,a[v],a[v+1],i,n)||0;l=a[v++],u=a[v++];break;case gn.C:if(t){if(Rx(l,u,a[v++],a[v++],a[v++],a[v++],a[v],a[v+1],e,i,n))return!0}else s+=LL(l,u,a[v++],a[v++],
a[v++],a[v++],a[v],a[v+1],i,n)||0;l=a[v++],u=a[v++];break;case gn.Q:if(t){if(Px(l,u,a[v++],a[v++],a[v],a[v+1],e,i,n))return!0}else s+=RL(l,u,a[v++],a[v++],a[v],
a[v+1],i,n)||0;l=a[v++],u=a[v++];break;case gn.A:var g=a[v++],y=a[v++],_=a[v++],x=a[v++],S=a[v++],w=a[v++];v+=1;var T=!!(1-a[v++]);h=Math.cos(S)*_+g,p=Math.sin(
S)*x+y,d?(f=h,c=p):s+=gr(l,u,h,p,i,n);var M=(i-g)*x/_+g;if(t){if(kx(g,y,x,S,S+w,T,e,M,n))return!0}else s+=PL(g,y,x,S,S+w,T,M,n);l=Math.cos(S+w)*_+g,u=Math.sin(S+
w)*x+y;break;case gn.R:f=l=a[v++],c=u=a[v++];var C=a[v++],E=a[v++];if(h=f+C,p=c+E,t){if(va(f,c,h,c,e,i,n)||va(h,c,h,p,e,i,n)||va(h,p,f,p,e,i,n)||va(f,p,f,c,e,i,
n))return!0}else s+=gr(h,c,h,p,i,n),s+=gr(f,p,f,c,i,n);break;case gn.Z:if(t){if(va(l,u,f,c,e,i,n))return!0}else s+=gr(l,u,f,c,i,n);l=f,u=c;break}}return!t&&!OL(
u,c)&&(s+=gr(l,u,f,c,i,n)||0),s!==0}function Bx(r,e,t){return zx(r,0,!1,e,t)}function Vx(r,e,t,i){return zx(r,e,!0,t,i)}var ud=ie({fill:"#000",stroke:null,strokePercent:1,fillOpacity:1,strokeOpacity:1,lineDashOffset:0,lineWidth:1,lineCap:"butt",miterLimit:10,strokeNoScale:!1,strokeFirst:!1},
$r),kL={style:ie({fill:!0,stroke:!0,strokePercent:!0,fillOpacity:!0,strokeOpacity:!0,lineDashOffset:!0,lineWidth:!0,miterLimit:!0},la.style)},ld=xo.concat(["inv\
isible","culling","z","z2","zlevel","parent"]),zL=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.update=function(){var t=this;
r.prototype.update.call(this);var i=this.style;if(i.decal){var n=this._decalEl=this._decalEl||new e;n.buildPath===e.prototype.buildPath&&(n.buildPath=function(l){
t.buildPath(l,t.shape)}),n.silent=!0;var a=n.style;for(var o in i)a[o]!==i[o]&&(a[o]=i[o]);a.fill=i.fill?i.decal:null,a.decal=null,a.shadowColor=null,i.strokeFirst&&
(a.stroke=null);for(var s=0;s<ld.length;++s)n[ld[s]]=this[ld[s]];n.__dirty|=Ke}else this._decalEl&&(this._decalEl=null)},e.prototype.getDecalElement=function(){
return this._decalEl},e.prototype._init=function(t){var i=pe(t);this.shape=this.getDefaultShape();var n=this.getDefaultStyle();n&&this.useStyle(n);for(var a=0;a<
i.length;a++){var o=i[a],s=t[o];o==="style"?this.style?P(this.style,s):this.useStyle(s):o==="shape"?P(this.shape,s):r.prototype.attrKV.call(this,o,s)}this.style||
this.useStyle({})},e.prototype.getDefaultStyle=function(){return null},e.prototype.getDefaultShape=function(){return{}},e.prototype.canBeInsideText=function(){return this.
hasFill()},e.prototype.getInsideTextFill=function(){var t=this.style.fill;if(t!=="none"){if(U(t)){var i=Co(t,0);return i>.5?nl:i>.2?Sx:al}else if(t)return al}return nl},
e.prototype.getInsideTextStroke=function(t){var i=this.style.fill;if(U(i)){var n=this.__zr,a=!!(n&&n.isDarkMode()),o=Co(t,0)<il;if(a===o)return i}},e.prototype.
buildPath=function(t,i,n){},e.prototype.pathUpdated=function(){this.__dirty&=~vn},e.prototype.getUpdatedPathProxy=function(t){return!this.path&&this.createPathProxy(),
this.path.beginPath(),this.buildPath(this.path,this.shape,t),this.path},e.prototype.createPathProxy=function(){this.path=new Kt(!1)},e.prototype.hasStroke=function(){
var t=this.style,i=t.stroke;return!(i==null||i==="none"||!(t.lineWidth>0))},e.prototype.hasFill=function(){var t=this.style,i=t.fill;return i!=null&&i!=="none"},
e.prototype.getBoundingRect=function(){var t=this._rect,i=this.style,n=!t;if(n){var a=!1;this.path||(a=!0,this.createPathProxy());var o=this.path;(a||this.__dirty&
vn)&&(o.beginPath(),this.buildPath(o,this.shape,!1),this.pathUpdated()),t=o.getBoundingRect()}if(this._rect=t,this.hasStroke()&&this.path&&this.path.len()>0){var s=this.
_rectStroke||(this._rectStroke=t.clone());if(this.__dirty||n){s.copy(t);var l=i.strokeNoScale?this.getLineScale():1,u=i.lineWidth;if(!this.hasFill()){var f=this.
strokeContainThreshold;u=Math.max(u,f??4)}l>1e-10&&(s.width+=u/l,s.height+=u/l,s.x-=u/l/2,s.y-=u/l/2)}return s}return t},e.prototype.contain=function(t,i){var n=this.
transformCoordToLocal(t,i),a=this.getBoundingRect(),o=this.style;if(t=n[0],i=n[1],a.contain(t,i)){var s=this.path;if(this.hasStroke()){var l=o.lineWidth,u=o.strokeNoScale?
this.getLineScale():1;if(u>1e-10&&(this.hasFill()||(l=Math.max(l,this.strokeContainThreshold)),Vx(s,l/u,t,i)))return!0}if(this.hasFill())return Bx(s,t,i)}return!1},
e.prototype.dirtyShape=function(){this.__dirty|=vn,this._rect&&(this._rect=null),this._decalEl&&this._decalEl.dirtyShape(),this.markRedraw()},e.prototype.dirty=
function(){this.dirtyStyle(),this.dirtyShape()},e.prototype.animateShape=function(t){return this.animate("shape",t)},e.prototype.updateDuringAnimation=function(t){
t==="style"?this.dirtyStyle():t==="shape"?this.dirtyShape():this.markRedraw()},e.prototype.attrKV=function(t,i){t==="shape"?this.setShape(i):r.prototype.attrKV.
call(this,t,i)},e.prototype.setShape=function(t,i){var n=this.shape;return n||(n=this.shape={}),typeof t=="string"?n[t]=i:P(n,t),this.dirtyShape(),this},e.prototype.
shapeChanged=function(){return!!(this.__dirty&vn)},e.prototype.createStyle=function(t){return nn(ud,t)},e.prototype._innerSaveToNormal=function(t){r.prototype._innerSaveToNormal.
call(this,t);var i=this._normalState;t.shape&&!i.shape&&(i.shape=P({},this.shape))},e.prototype._applyStateObj=function(t,i,n,a,o,s){if(r.prototype._applyStateObj.
call(this,t,i,n,a,o,s),this.__inHover!==Eo){var l=!(i&&a),u;if(i&&i.shape?o?a?u=i.shape:(u=P({},n.shape),P(u,i.shape)):(u=P({},a?this.shape:n.shape),P(u,i.shape)):
l&&(u=n.shape),u)if(o){this.shape=P({},this.shape);for(var f={},c=pe(u),h=0;h<c.length;h++){var p=c[h];typeof u[p]=="object"?this.shape[p]=u[p]:f[p]=u[p]}this._transitionState(
t,{shape:f},s)}else this.shape=u,this.dirtyShape()}},e.prototype._mergeStates=function(t){for(var i=r.prototype._mergeStates.call(this,t),n,a=0;a<t.length;a++){
var o=t[a];o.shape&&(n=n||{},this._mergeStyle(n,o.shape))}return n&&(i.shape=n),i},e.prototype.getAnimationStyleProps=function(){return kL},e.prototype.isZeroArea=
function(){return!1},e.extend=function(t){var i=(function(a){I(o,a);function o(s){var l=a.call(this,s)||this;return t.init&&t.init.call(l,s),l}return o.prototype.
getDefaultStyle=function(){return F(t.style)},o.prototype.getDefaultShape=function(){return F(t.shape)},o})(e);for(var n in t)typeof t[n]=="function"&&(i.prototype[n]=
t[n]);return i},e.initDefaultProps=(function(){var t=e.prototype;t.type="path",t.strokeContainThreshold=5,t.segmentIgnoreThreshold=0,t.subPixelOptimize=!1,t.autoBatch=
!1,t.__dirty=Ke|sa|vn})(),e})(jr),le=zL;var BL=ie({strokeFirst:!0,font:fr,x:0,y:0,textAlign:"left",textBaseline:"top",miterLimit:2},ud),Ux=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,
arguments)||this}return e.prototype.hasStroke=function(){return Dv(this.style)},e.prototype.hasFill=function(){var t=this.style,i=t.fill;return i!=null&&i!=="no\
ne"},e.prototype.createStyle=function(t){return nn(BL,t)},e.prototype.setBoundingRect=function(t){this._rect=t},e.prototype.getBoundingRect=function(){return this.
_rect||(this._rect=K0(this.style)),this._rect},e.initDefaultProps=(function(){var t=e.prototype;t.dirtyRectTolerance=10})(),e})(jr);Ux.prototype.type="tspan";var ul=Ux;var VL=ie({x:0,y:0},$r),UL={style:ie({x:!0,y:!0,width:!0,height:!0,sx:!0,sy:!0,sWidth:!0,sHeight:!0},la.style)};function FL(r){return!!(r&&typeof r!="string"&&r.
width&&r.height)}var Fx=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.prototype.createStyle=function(t){return nn(VL,
t)},e.prototype._getSize=function(t){var i=this.style,n=i[t];if(n!=null)return n;var a=FL(i.image)?i.image:this.__image;if(!a)return 0;var o=t==="width"?"height":
"width",s=i[o];return s==null?a[t]:a[t]/a[o]*s},e.prototype.getWidth=function(){return this._getSize("width")},e.prototype.getHeight=function(){return this._getSize(
"height")},e.prototype.getAnimationStyleProps=function(){return UL},e.prototype.getBoundingRect=function(){var t=this.style;return this._rect||(this._rect=new q(
t.x||0,t.y||0,this.getWidth(),this.getHeight())),this._rect},e})(jr);Fx.prototype.type="image";var _t=Fx;function Hx(r,e){var t=e.x,i=e.y,n=e.width,a=e.height,o=e.r,s,l,u,f;n<0&&(t=t+n,n=-n),a<0&&(i=i+a,a=-a),typeof o=="number"?s=l=u=f=o:o instanceof Array?o.length===
1?s=l=u=f=o[0]:o.length===2?(s=u=o[0],l=f=o[1]):o.length===3?(s=o[0],l=f=o[1],u=o[2]):(s=o[0],l=o[1],u=o[2],f=o[3]):s=l=u=f=0;var c;s+l>n&&(c=s+l,s*=n/c,l*=n/c),
u+f>n&&(c=u+f,u*=n/c,f*=n/c),l+u>a&&(c=l+u,l*=a/c,u*=a/c),s+f>a&&(c=s+f,s*=a/c,f*=a/c),r.moveTo(t+s,i),r.lineTo(t+n-l,i),l!==0&&r.arc(t+n-l,i+l,l,-Math.PI/2,0),
r.lineTo(t+n,i+a-u),u!==0&&r.arc(t+n-u,i+a-u,u,0,Math.PI/2),r.lineTo(t+f,i+a),f!==0&&r.arc(t+f,i+a-f,f,Math.PI/2,Math.PI),r.lineTo(t,i+s),s!==0&&r.arc(t+s,i+s,s,
Math.PI,Math.PI*1.5),r.closePath()}var Ao=Math.round;function Vf(r,e,t){if(e){var i=e.x1,n=e.x2,a=e.y1,o=e.y2;r.x1=i,r.x2=n,r.y1=a,r.y2=o;var s=t&&t.lineWidth;return s&&(Ao(i*2)===Ao(n*2)&&(r.x1=
r.x2=yn(i,s,!0)),Ao(a*2)===Ao(o*2)&&(r.y1=r.y2=yn(a,s,!0))),r}}function Uf(r,e,t){if(e){var i=e.x,n=e.y,a=e.width,o=e.height;r.x=i,r.y=n,r.width=a,r.height=o;var s=t&&
t.lineWidth;return s&&(r.x=yn(i,s,!0),r.y=yn(n,s,!0),r.width=Math.max(yn(i+a,s,!1)-r.x,a===0?0:1),r.height=Math.max(yn(n+o,s,!1)-r.y,o===0?0:1)),r}}function yn(r,e,t){
if(!e)return r;var i=Ao(r*2);return(i+Ao(e))%2===0?i/2:(i+(t?1:-1))/2}var WL=(function(){function r(){this.x=0,this.y=0,this.width=0,this.height=0}return r})();var YL={},Gx=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new WL},e.prototype.buildPath=function(t,i){
var n,a,o,s;if(this.subPixelOptimize){var l=Uf(YL,i,this.style);n=l.x,a=l.y,o=l.width,s=l.height,l.r=i.r,i=l}else n=i.x,a=i.y,o=i.width,s=i.height;i.r?Hx(t,i):t.
rect(n,a,o,s)},e.prototype.isZeroArea=function(){return!this.shape.width||!this.shape.height},e})(le);Gx.prototype.type="rect";var de=Gx;var Wx={fill:"#000"},Yx=2,ti={},XL={style:ie({fill:!0,stroke:!0,fillOpacity:!0,strokeOpacity:!0,lineWidth:!0,fontSize:!0,lineHeight:!0,width:!0,height:!0,textShadowColor:!0,
textShadowBlur:!0,textShadowOffsetX:!0,textShadowOffsetY:!0,backgroundColor:!0,padding:!0,borderColor:!0,borderWidth:!0,borderRadius:!0},la.style)},Qx=(function(r){
I(e,r);function e(t){var i=r.call(this)||this;return i.type="text",i._children=[],i._defaultStyle=Wx,i.attr(t),i}return e.prototype.childrenRef=function(){return this.
_children},e.prototype.update=function(){r.prototype.update.call(this),this.styleChanged()&&this._updateSubTexts();for(var t=0;t<this._children.length;t++){var i=this.
_children[t];i.zlevel=this.zlevel,i.z=this.z,i.z2=this.z2,i.culling=this.culling,i.cursor=this.cursor,i.invisible=this.invisible}},e.prototype.updateTransform=function(){
var t=this.innerTransformable;t?(t.updateTransform(),t.transform&&(this.transform=t.transform)):r.prototype.updateTransform.call(this)},e.prototype.getLocalTransform=
function(t){var i=this.innerTransformable;return i?i.getLocalTransform(t):r.prototype.getLocalTransform.call(this,t)},e.prototype.getComputedTransform=function(){
return this.__hostTarget&&(this.__hostTarget.getComputedTransform(),this.__hostTarget.updateInnerText(!0)),r.prototype.getComputedTransform.call(this)},e.prototype.
_updateSubTexts=function(){this._childCursor=0,jL(this.style),this.style.rich?this._updateRichTexts():this._updatePlainTexts(),this._children.length=this._childCursor,
this.styleUpdated()},e.prototype.addSelfToZr=function(t){r.prototype.addSelfToZr.call(this,t);for(var i=0;i<this._children.length;i++)this._children[i].__zr=t},
e.prototype.removeSelfFromZr=function(t){r.prototype.removeSelfFromZr.call(this,t);for(var i=0;i<this._children.length;i++)this._children[i].__zr=null},e.prototype.
getBoundingRect=function(){if(this.styleChanged()&&this._updateSubTexts(),!this._rect){for(var t=new q(0,0,0,0),i=this._children,n=[],a=null,o=0;o<i.length;o++){
var s=i[o],l=s.getBoundingRect(),u=s.getLocalTransform(n);u?(t.copy(l),t.applyTransform(u),a=a||t.clone(),a.union(t)):(a=a||l.clone(),a.union(l))}this._rect=a||
t}return this._rect},e.prototype.setDefaultTextStyle=function(t){this._defaultStyle=t||Wx},e.prototype.setTextContent=function(t){},e.prototype._mergeStyle=function(t,i){
if(!i)return t;var n=i.rich,a=t.rich||n&&{};return P(t,i),n&&a?(this._mergeRich(a,n),t.rich=a):a&&(t.rich=a),t},e.prototype._mergeRich=function(t,i){for(var n=pe(
i),a=0;a<n.length;a++){var o=n[a];t[o]=t[o]||{},P(t[o],i[o])}},e.prototype.getAnimationStyleProps=function(){return XL},e.prototype._getOrCreateChild=function(t){
var i=this._children[this._childCursor];return(!i||!(i instanceof t))&&(i=new t),this._children[this._childCursor++]=i,i.__zr=this.__zr,i.parent=this,i},e.prototype.
_updatePlainTexts=function(){var t=this.style,i=t.font||fr,n=t.padding,a=this._defaultStyle,o=t.x||0,s=t.y||0,l=t.align||a.align||"left",u=t.verticalAlign||a.verticalAlign||
"top";Ev(ti,a.overflowRect,o,s,l,u),o=ti.baseX,s=ti.baseY;var f=Jx(t),c=X0(f,t,ti.outerWidth,ti.outerHeight),h=fd(t),p=!!t.backgroundColor,v=c.outerHeight,m=c.outerWidth,
d=c.lines,g=c.lineHeight;this.isTruncated=!!c.isTruncated;var y=o,_=Si(s,c.contentHeight,u);if(h||n){var x=un(o,m,l),S=Si(s,v,u);h&&this._renderBackground(t,t,x,
S,m,v)}_+=g/2,n&&(y=jx(o,l,n),u==="top"?_+=n[0]:u==="bottom"&&(_-=n[2]));for(var w=0,T=!1,M=!1,C=$x("fill"in t?t.fill:(M=!0,a.fill)),E=Kx("stroke"in t?t.stroke:
!p&&(!a.autoStroke||M)?(w=Yx,T=!0,a.stroke):null),A=t.textShadowBlur>0,O=0;O<d.length;O++){var D=this._getOrCreateChild(ul),R=D.createStyle();D.useStyle(R),R.text=
d[O],R.x=y,R.y=_,l&&(R.textAlign=l),R.textBaseline="middle",R.opacity=t.opacity,R.strokeFirst=!0,A&&(R.shadowBlur=t.textShadowBlur||0,R.shadowColor=t.textShadowColor||
"transparent",R.shadowOffsetX=t.textShadowOffsetX||0,R.shadowOffsetY=t.textShadowOffsetY||0),R.stroke=E,R.fill=C,E&&(R.lineWidth=t.lineWidth||w,R.lineDash=t.lineDash,
R.lineDashOffset=t.lineDashOffset||0),R.font=i,Zx(R,t),_+=g,D.setBoundingRect(gf(R,c.contentWidth,c.calculatedLineHeight,T?0:null))}},e.prototype._updateRichTexts=
function(){var t=this.style,i=this._defaultStyle,n=t.align||i.align,a=t.verticalAlign||i.verticalAlign,o=t.x||0,s=t.y||0;Ev(ti,i.overflowRect,o,s,n,a),o=ti.baseX,
s=ti.baseY;var l=Jx(t),u=Z0(l,t,ti.outerWidth,ti.outerHeight,n),f=u.width,c=u.outerWidth,h=u.outerHeight,p=t.padding;this.isTruncated=!!u.isTruncated;var v=un(o,
c,n),m=Si(s,h,a),d=v,g=m;p&&(d+=p[3],g+=p[0]);var y=d+f;fd(t)&&this._renderBackground(t,t,v,m,c,h);for(var _=!!t.backgroundColor,x=0;x<u.lines.length;x++){for(var S=u.
lines[x],w=S.tokens,T=w.length,M=S.lineHeight,C=S.width,E=0,A=d,O=y,D=T-1,R=void 0;E<T&&(R=w[E],!R.align||R.align==="left");)this._placeToken(R,t,M,g,A,"left",_),
C-=R.width,A+=R.width,E++;for(;D>=0&&(R=w[D],R.align==="right");)this._placeToken(R,t,M,g,O,"right",_),C-=R.width,O-=R.width,D--;for(A+=(f-(A-d)-(y-O)-C)/2;E<=D;)
R=w[E],this._placeToken(R,t,M,g,A+R.width/2,"center",_),A+=R.width,E++;g+=M}},e.prototype._placeToken=function(t,i,n,a,o,s,l){var u=i.rich[t.styleName]||{};u.text=
t.text;var f=t.verticalAlign,c=a+n/2;f==="top"?c=a+t.height/2:f==="bottom"&&(c=a+n-t.height/2);var h=!t.isLineHolder&&fd(u);h&&this._renderBackground(u,i,s==="r\
ight"?o-t.width:s==="center"?o-t.width/2:o,c-t.height/2,t.width,t.height);var p=!!u.backgroundColor,v=t.textPadding;v&&(o=jx(o,s,v),c-=t.height/2-v[0]-t.innerHeight/
2);var m=this._getOrCreateChild(ul),d=m.createStyle();m.useStyle(d);var g=this._defaultStyle,y=!1,_=0,x=!1,S=$x("fill"in u?u.fill:"fill"in i?i.fill:(y=!0,g.fill)),
w=Kx("stroke"in u?u.stroke:"stroke"in i?i.stroke:!p&&!l&&(!g.autoStroke||y)?(_=Yx,x=!0,g.stroke):null),T=u.textShadowBlur>0||i.textShadowBlur>0;d.text=t.text,d.
x=o,d.y=c,T&&(d.shadowBlur=u.textShadowBlur||i.textShadowBlur||0,d.shadowColor=u.textShadowColor||i.textShadowColor||"transparent",d.shadowOffsetX=u.textShadowOffsetX||
i.textShadowOffsetX||0,d.shadowOffsetY=u.textShadowOffsetY||i.textShadowOffsetY||0),d.textAlign=s,d.textBaseline="middle",d.font=t.font||fr,d.opacity=Ir(u.opacity,
i.opacity,1),Zx(d,u),w&&(d.lineWidth=Ir(u.lineWidth,i.lineWidth,_),d.lineDash=Y(u.lineDash,i.lineDash),d.lineDashOffset=i.lineDashOffset||0,d.stroke=w),S&&(d.fill=
S),m.setBoundingRect(gf(d,t.contentWidth,t.contentHeight,x?0:null))},e.prototype._renderBackground=function(t,i,n,a,o,s){var l=t.backgroundColor,u=t.borderWidth,
f=t.borderColor,c=l&&l.image,h=l&&!c,p=t.borderRadius,v=this,m,d;if(h||t.lineHeight||u&&f){m=this._getOrCreateChild(de),m.useStyle(m.createStyle()),m.style.fill=
null;var g=m.shape;g.x=n,g.y=a,g.width=o,g.height=s,g.r=p,m.dirtyShape()}if(h){var y=m.style;y.fill=l||null,y.fillOpacity=Y(t.fillOpacity,1)}else if(c){d=this._getOrCreateChild(
_t),d.onload=function(){v.dirtyStyle()};var _=d.style;_.image=l.image,_.x=n,_.y=a,_.width=o,_.height=s}if(u&&f){var y=m.style;y.lineWidth=u,y.stroke=f,y.strokeOpacity=
Y(t.strokeOpacity,1),y.lineDash=t.borderDash,y.lineDashOffset=t.borderDashOffset||0,m.strokeContainThreshold=0,m.hasFill()&&m.hasStroke()&&(y.strokeFirst=!0,y.lineWidth*=
2)}var x=(m||d).style;x.shadowBlur=t.shadowBlur||0,x.shadowColor=t.shadowColor||"transparent",x.shadowOffsetX=t.shadowOffsetX||0,x.shadowOffsetY=t.shadowOffsetY||
0,x.opacity=Ir(t.opacity,i.opacity,1)},e.makeFont=function(t){var i="";return $L(t)&&(i=[t.fontStyle,t.fontWeight,KL(t.fontSize),t.fontFamily||"sans-serif"].join(
" ")),i&&mt(i)||t.textFont||t.font},e})(jr),ZL={left:!0,right:1,center:1},qL={top:1,bottom:1,middle:1},Xx=["fontStyle","fontWeight","fontSize","fontFamily"];function KL(r){
return typeof r=="string"&&(r.indexOf("px")!==-1||r.indexOf("rem")!==-1||r.indexOf("em")!==-1)?r:isNaN(+r)?tf+"px":r+"px"}function Zx(r,e){for(var t=0;t<Xx.length;t++){
var i=Xx[t],n=e[i];n!=null&&(r[i]=n)}}function $L(r){return r.fontSize!=null||r.fontFamily||r.fontWeight}function jL(r){return qx(r),b(r.rich,qx),r}function qx(r){
if(r){r.font=Qx.makeFont(r);var e=r.align;e==="middle"&&(e="center"),r.align=e==null||ZL[e]?e:"left";var t=r.verticalAlign;t==="center"&&(t="middle"),r.verticalAlign=
t==null||qL[t]?t:"top";var i=r.padding;i&&(r.padding=uo(r.padding))}}function Kx(r,e){return r==null||e<=0||r==="transparent"||r==="none"?null:r.image||r.colorStops?
"#000":r}function $x(r){return r==null||r==="none"?null:r.image||r.colorStops?"#000":r}function jx(r,e,t){return e==="right"?r-t[1]:e==="center"?r+t[3]/2-t[1]/2:
r+t[3]}function Jx(r){var e=r.text;return e!=null&&(e+=""),e}function fd(r){return!!(r.backgroundColor||r.lineHeight||r.borderWidth&&r.borderColor)}var De=Qx;var eS=1e-4,tS=20;function JL(r){return r.replace(/^\s+|\s+$/g,"")}var Ue=Math.min,me=Math.max,Ve=Math.abs,jt=Math.round,Bt=Math.floor,_r=Math.ceil,ma=Math.pow,Do=Math.log,cd=Math.
LN10,pd=Math.PI,QL=Math.random;function Te(r,e,t,i){var n=e[0],a=e[1],o=t[0],s=t[1],l=a-n,u=s-o;if(l===0)return u===0?o:(o+s)/2;if(i)if(l>0){if(r<=n)return o;if(r>=
a)return s}else{if(r>=n)return o;if(r<=a)return s}else{if(r===n)return o;if(r===a)return s}return(r-n)/l*u+o}var ut=eR;function eR(r,e,t){switch(r){case"center":case"\
middle":r="50%";break;case"left":case"top":r="0%";break;case"right":case"bottom":r="100%";break}return Ff(r,e,t)}function Ff(r,e,t){return U(r)?tR(r)?parseFloat(
r)/100*e+(t||0):parseFloat(r):r==null?NaN:+r}function tR(r){return!!JL(r).match(/%$/)}function fe(r,e,t){return isNaN(e)?t?""+r:+r:(e=Ue(me(0,e),tS),r=(+r).toFixed(e),t?r:+r)}function pt(r){return r.sort(function(e,t){return e-t}),r}function $t(r){if(r=+r,isNaN(r))return 0;if(r>1e-14){for(var e=1,t=0;t<15;t++,e*=10)if(jt(r*e)/e===r)return t}
return rR(r)}function rR(r){var e=r.toString().toLowerCase(),t=e.indexOf("e"),i=t>0?+e.slice(t+1):0,n=t>0?t:e.length,a=e.indexOf("."),o=a<0?0:n-1-a;return me(0,
o-i)}function Hf(r,e,t){var i=Ve(r[1]-r[0]);if(!isFinite(i)||i===0)return NaN;var n=Do(2*Ve(t||1)*Ve(i))/cd,a=Do(Ve(e))/cd,o=me(0,_r(-n+a));return isFinite(o)||(o=NaN),
o}function Ci(r,e){var t=me($t(r),$t(e)),i=r+e;return t>tS?i:fe(i,t)}var hd=ma(2,53)-1;function vd(r){var e=pd*2;return(r%e+e)%e}function fl(r){return r>-eS&&r<eS}
var iR=/^(?:(\d{4})(?:[-\/](\d{1,2})(?:[-\/](\d{1,2})(?:[T ](\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?)?(Z|[\+\-]\d\d:?\d\d)?)?)?)?)?$/;function ri(r){
if(r instanceof Date)return r;if(U(r)){var e=iR.exec(r);if(!e)return new Date(NaN);if(e[8]){var t=+e[4]||0;return e[8].toUpperCase()!=="Z"&&(t-=+e[8].slice(0,3)),
new Date(Date.UTC(+e[1],+(e[2]||1)-1,+e[3]||1,t,+(e[5]||0),+e[6]||0,e[7]?+e[7].substring(0,3):0))}else return new Date(+e[1],+(e[2]||1)-1,+e[3]||1,+e[4]||0,+(e[5]||
0),+e[6]||0,e[7]?+e[7].substring(0,3):0)}else if(r==null)return new Date(NaN);return new Date(jt(r))}function Gf(r){return ma(10,Wf(r))}function Wf(r){if(r===0)
return 0;var e=Bt(Do(r)/cd);return r/ma(10,e)>=10&&e++,e}var dd=2;function ga(r,e){var t=Wf(r),i=ma(10,t),n=r/i,a;return e===dd?a=1:e?n<1.5?a=1:n<2.5?a=2:n<4?a=3:n<7?a=5:a=10:n<1?a=1:n<2?a=2:n<3?a=3:n<5?a=5:a=10,r=a*i,
fe(r,-t)}function md(r){r.sort(function(l,u){return s(l,u,0)?-1:1});for(var e=-1/0,t=1,i=0;i<r.length;){for(var n=r[i].interval,a=r[i].close,o=0;o<2;o++)n[o]<=e&&(n[o]=e,
a[o]=o?1:1-t),e=n[o],t=a[o];n[0]===n[1]&&a[0]*a[1]!==1?r.splice(i,1):i++}return r;function s(l,u,f){return l.interval[f]<u.interval[f]||l.interval[f]===u.interval[f]&&
(l.close[f]-u.close[f]===(f?-1:1)||!f&&s(l,u,1))}}function xr(r){var e=parseFloat(r);return e==r&&(e!==0||!U(r)||r.indexOf("x")<=0)?e:NaN}function gd(r){return!isNaN(
xr(r))}function cl(){return jt(QL()*9)}function rS(r,e){return e===0?r:rS(e,r%e)}function yd(r,e){return r==null?e:e==null?r:r*e/rS(r,e)}function xt(r){return r!=
null&&isFinite(r)}var nR="[ECharts] ",iS={},aR=typeof console<"u"&&console.warn&&console.log;function oR(r,e,t){if(aR){if(t){if(iS[e])return;iS[e]=!0}console[r](nR+e)}}function _d(r,e){oR("error",r,e)}function ht(r){throw new Error(r)}function nS(r,e,t){return(e-r)*t+r}var aS="series\0",sR="\0_ec_\0";function Ee(r){return r instanceof Array?r:r==null?[]:[r]}function hl(r,e,t){if(r){r[e]=r[e]||
{},r.emphasis=r.emphasis||{},r.emphasis[e]=r.emphasis[e]||{};for(var i=0,n=t.length;i<n;i++){var a=t[i];!r.emphasis[e].hasOwnProperty(a)&&r[e].hasOwnProperty(a)&&
(r.emphasis[e][a]=r[e][a])}}}var xd=["fontStyle","fontWeight","fontSize","fontFamily","rich","tag","color","textBorderColor","textBorderWidth","width","height",
"lineHeight","align","verticalAlign","baseline","shadowColor","shadowBlur","shadowOffsetX","shadowOffsetY","textShadowColor","textShadowBlur","textShadowOffsetX",
"textShadowOffsetY","backgroundColor","borderColor","borderWidth","borderRadius","padding"];function Mi(r){return B(r)&&!L(r)&&!(r instanceof Date)?r.value:r}function oS(r){
return B(r)&&!(r instanceof Array)}function sS(r,e,t){var i=t==="normalMerge",n=t==="replaceMerge",a=t==="replaceAll";r=r||[],e=(e||[]).slice();var o=G();b(e,function(l,u){
if(!B(l)){e[u]=null;return}});var s=lR(r,o,t);return(i||n)&&uR(s,r,o,e),i&&fR(s,e),i||n?cR(s,e,n):a&&pR(s,e),hR(s),s}function lR(r,e,t){var i=[];if(t==="replace\
All")return i;for(var n=0;n<r.length;n++){var a=r[n];a&&a.id!=null&&e.set(a.id,n),i.push({existing:t==="replaceMerge"||Oo(a)?null:a,newOption:null,keyInfo:null,
brandNew:null})}return i}function uR(r,e,t,i){b(i,function(n,a){if(!(!n||n.id==null)){var o=pl(n.id),s=t.get(o);if(s!=null){var l=r[s];He(!l.newOption,'Duplicat\
ed option on id "'+o+'".'),l.newOption=n,l.existing=e[s],i[a]=null}}})}function fR(r,e){b(e,function(t,i){if(!(!t||t.name==null))for(var n=0;n<r.length;n++){var a=r[n].
existing;if(!r[n].newOption&&a&&(a.id==null||t.id==null)&&!Oo(t)&&!Oo(a)&&lS("name",a,t)){r[n].newOption=t,e[i]=null;return}}})}function cR(r,e,t){b(e,function(i){
if(i){for(var n,a=0;(n=r[a])&&(n.newOption||Oo(n.existing)||n.existing&&i.id!=null&&!lS("id",i,n.existing));)a++;n?(n.newOption=i,n.brandNew=t):r.push({newOption:i,
brandNew:t,existing:null,keyInfo:null}),a++}})}function pR(r,e){b(e,function(t){r.push({newOption:t,brandNew:!0,existing:null,keyInfo:null})})}function hR(r){var e=G();
b(r,function(t){var i=t.existing;i&&e.set(i.id,t)}),b(r,function(t){var i=t.newOption;He(!i||i.id==null||!e.get(i.id)||e.get(i.id)===t,"id duplicates: "+(i&&i.id)),
i&&i.id!=null&&e.set(i.id,t),!t.keyInfo&&(t.keyInfo={})}),b(r,function(t,i){var n=t.existing,a=t.newOption,o=t.keyInfo;if(B(a)){if(o.name=a.name!=null?pl(a.name):
n?n.name:aS+i,n)o.id=pl(n.id);else if(a.id!=null)o.id=pl(a.id);else{var s=0;do o.id="\0"+o.name+"\0"+s++;while(e.get(o.id))}e.set(o.id,t)}})}function lS(r,e,t){
var i=Vt(e[r],null),n=Vt(t[r],null);return i!=null&&n!=null&&i===n}function pl(r){return Vt(r,"")}function Vt(r,e){return r==null?e:U(r)?r:ve(r)||Xs(r)?r+"":e}function Yf(r){var e=r.name;return!!(e&&e.indexOf(aS))}function Oo(r){return r&&r.id!=null&&pl(r.id).indexOf(sR)===0}function uS(r,e,t){b(r,function(i){var n=i.newOption;B(n)&&(i.keyInfo.mainType=e,i.keyInfo.subType=vR(e,n,i.existing,t))})}function vR(r,e,t,i){var n=e.type?e.type:
t?t.subType:i.determineSubType(r,e);return n}function fS(r,e){var t={},i={};return n(r||[],t),n(e||[],i,t),[a(t),a(i)];function n(o,s,l){for(var u=0,f=o.length;u<
f;u++){var c=Vt(o[u].seriesId,null);if(c==null)return;for(var h=Ee(o[u].dataIndex),p=l&&l[c],v=0,m=h.length;v<m;v++){var d=h[v];p&&p[d]?p[d]=null:(s[c]||(s[c]={}))[d]=
1}}}function a(o,s){var l=[];for(var u in o)if(o.hasOwnProperty(u)&&o[u]!=null)if(s)l.push(+u);else{var f=a(o[u],!0);f.length&&l.push({seriesId:u,dataIndex:f})}
return l}}function Sr(r,e){if(e.dataIndexInside!=null)return e.dataIndexInside;if(e.dataIndex!=null)return L(e.dataIndex)?N(e.dataIndex,function(t){return r.indexOfRawIndex(
t)}):r.indexOfRawIndex(e.dataIndex);if(e.name!=null)return L(e.name)?N(e.name,function(t){return r.indexOfName(t)}):r.indexOfName(e.name)}function j(){var r="__\
ec_inner_"+dR++;return function(e){return e[r]||(e[r]={})}}var dR=cl();function Io(r,e,t){var i=vl(e,t),n=i.mainTypeSpecified,a=i.queryOptionMap,o=i.others,s=o,
l=t?t.defaultMainType:null;return!n&&l&&a.set(l,{}),a.each(function(u,f){var c=ii(r,f,u,{useDefault:l===f,enableAll:t&&t.enableAll!=null?t.enableAll:!0,enableNone:t&&
t.enableNone!=null?t.enableNone:!0});s[f+"Models"]=c.models,s[f+"Model"]=c.models[0]}),s}function vl(r,e){var t;if(U(r)){var i={};i[r+"Index"]=0,t=i}else t=r;var n=G(),
a={},o=!1;return b(t,function(s,l){if(l==="dataIndex"||l==="dataIndexInside"){a[l]=s;return}var u=l.match(/^(\w+)(Index|Id|Name)$/)||[],f=u[1],c=(u[2]||"").toLowerCase();
if(!(!f||!c||e&&e.includeMainTypes&&te(e.includeMainTypes,f)<0)){o=o||!!f;var h=n.get(f)||n.set(f,{});h[c]=s}}),{mainTypeSpecified:o,queryOptionMap:n,others:a}}
var Fe={useDefault:!0,enableAll:!1,enableNone:!1},cS={useDefault:!1,enableAll:!0,enableNone:!0};function ii(r,e,t,i){i=i||Fe;var n=t.index,a=t.id,o=t.name,s={models:null,
specified:n!=null||a!=null||o!=null};if(!s.specified){var l=void 0;return s.models=i.useDefault&&(l=r.getComponent(e))?[l]:[],s}if(n==="none"||n===!1){if(i.enableNone)
return s.models=[],s;n=-1}return n==="all"&&(i.enableAll?n=a=o=null:n=-1),s.models=r.queryComponents({mainType:e,index:n,id:a,name:o}),s}function pS(r,e,t){var i={};
i[e+"Id"]=r[e+"Id"],i[e+"Index"]=r[e+"Index"],i[e+"Name"]=r[e+"Name"];var n={mainType:e,query:i};return t&&(n.subType=t),n}function Sd(r,e,t){r.setAttribute?r.setAttribute(
e,t):r[e]=t}function hS(r,e){return r.getAttribute?r.getAttribute(e):r[e]}function vS(r){return r==="auto"?oe.domSupported?"html":"richText":r||"html"}function bd(r,e,t,i,n){var a=e==null||e==="auto";if(i==null)return i;if(ve(i)){var o=nS(t||0,i,n);return fe(o,a?Math.max($t(t||0),$t(i)):e)}else{if(U(i))return n<
1?t:i;for(var s=[],l=t,u=i,f=Math.max(l?l.length:0,u.length),c=0;c<f;++c){var h=r.getDimensionInfo(c);if(h&&h.type==="ordinal")s[c]=(n<1&&l?l:u)[c];else{var p=l&&
l[c]?l[c]:0,v=u[c],o=nS(p,v,n);s[c]=fe(o,a?Math.max($t(p),$t(v)):e)}}return s}}var DG=(function(){function r(){}return r.prototype.reset=function(e,t,i,n){return this.
_list=e,this._step=n=n||1,this._idx=t,this._end=i??(n>0?e.length:0),this.item=null,this.key=NaN,this},r.prototype.next=function(){return(this._step>0?this._idx<
this._end:this._idx>=this._end)?(this.item=this._list[this._idx],this.key=this._idx=this._idx+this._step,!0):!1},r})();function Ge(){return[1/0,-1/0]}function dl(r,e){kr(e)&&(e<r[0]&&(r[0]=e),e>r[1]&&(r[1]=e))}function wd(r,e){kr(e)&&e<r[0]&&(r[0]=e)}function Td(r,e){kr(e)&&e>r[1]&&
(r[1]=e)}function dS(r,e){Ei(e[0],e[1])&&(e[0]<r[0]&&(r[0]=e[0]),e[1]>r[1]&&(r[1]=e[1]))}function kr(r){return r!=null&&isFinite(r)}function Ei(r,e){return kr(r)&&
kr(e)&&r<=e}function mS(r){var e=r[1]-r[0];return isFinite(e)&&e>=0}function Lo(r){Ei(r[0],r[1])&&r[0]>r[1]&&(r[0]=r[1])}function Xf(){var r="__ec_once_"+mR++;return function(e,t){
Xe(e,r)||(e[r]=1,t())}}var mR=cl();function xn(r,e,t){var i=G(),n=0;b(r,function(a){var o=e(a),s=i.get(o)||0;t&&t(a,s),!s&&!t&&(r[n++]=a),i.set(o,s+1)}),t||(r.length=
n)}function gS(r){return r.value+""}function yS(r){return r+""}function Ro(r,e){return Y(e,!0)?r.seriesIndex+2:0}function _S(r,e,t){var i=r.getData().count();return{
progressiveRender:t.progressiveEnabled&&e.incrementalPrepareRender&&i>=t.threshold,large:r.get("large")&&i>=r.get("largeThreshold"),modDataCount:r.get("progress\
iveChunkMode")==="mod"?r.getData().count():null}}function Po(r){return{overallReset:r}}var _e=j(),xS=function(r,e,t,i){if(i){var n=_e(i);n.dataIndex=t,n.dataType=e,n.seriesIndex=r,n.ssrType="chart",i.type==="group"&&i.traverse(function(a){var o=_e(
a);o.seriesIndex=r,o.dataIndex=t,o.dataType=e,o.ssrType="chart"})}};var ya="undefined",Zf="series",qf=G(["tooltip","label","itemName","itemId","itemGroupId","itemChildGroupId","seriesName"]),ft="original",tt="arrayRows",Dt="obje\
ctRows",Jt="keyedColumns",Qt="typedArray",Cd="unknown",er="column",ai="row";var gR=["getDom","getZr","getWidth","getHeight","getDevicePixelRatio","dispatchAction","isSSR","isDisposed","on","off","getDataURL","getConnectedDataURL","getOp\
tion","getId","updateLabelLayout"],yR=(function(){function r(e){b(gR,function(t){this[t]=H(e[t],e)},this)}return r})();function SS(r,e){return e.mainType===Zf?r.
getViewOfSeriesModel(e):r.getViewOfComponentModel(e)}var Kf=yR;var bS=1,wS={},AS=j(),Ad=j(),Dd=0,ml=1,gl=2,Ot=["emphasis","blur","select"],Od=["normal","emphasis","blur","select"],_R=10,xR=9,Sn="highlight",yl="downplay",_l="\
select",jf="unselect",xl="toggleSelect",Jf="selectchanged";function No(r){return r!=null&&r!=="none"}function Qf(r,e,t){r.onHoverStateChange&&(r.hoverState||0)!==
t&&r.onHoverStateChange(e),r.hoverState=t}function DS(r){Qf(r,"emphasis",gl)}function OS(r){r.hoverState===gl&&Qf(r,"normal",Dd)}function Id(r){Qf(r,"blur",ml)}
function IS(r){r.hoverState===ml&&Qf(r,"normal",Dd)}function SR(r){r.selected=!0}function bR(r){r.selected=!1}function TS(r,e,t){e(r,t)}function Ai(r,e,t){TS(r,
e,t),r.isGroup&&r.traverse(function(i){TS(i,e,t)})}function Ld(r,e){switch(e){case"emphasis":r.hoverState=gl;break;case"normal":r.hoverState=Dd;break;case"blur":
r.hoverState=ml;break;case"select":r.selected=!0}}function wR(r,e,t,i){for(var n=r.style,a={},o=0;o<e.length;o++){var s=e[o],l=n[s];a[s]=l??(i&&i[s])}for(var o=0;o<r.animators.length;o++){var u=r.animators[o];u.
__fromStateTransition&&u.__fromStateTransition.indexOf(t)<0&&u.targetName==="style"&&u.saveTo(a,e)}return a}function TR(r,e,t,i){var n=t&&te(t,"select")>=0,a=!1;
if(r instanceof le){var o=AS(r),s=n&&o.selectFill||o.normalFill,l=n&&o.selectStroke||o.normalStroke;if(No(s)||No(l)){i=i||{};var u=i.style||{};u.fill==="inherit"?
(a=!0,i=P({},i),u=P({},u),u.fill=s):!No(u.fill)&&No(s)?(a=!0,i=P({},i),u=P({},u),u.fill=Fv(s)):!No(u.stroke)&&No(l)&&(a||(i=P({},i),u=P({},u)),u.stroke=Fv(l)),i.
style=u}}if(i&&i.z2==null){a||(i=P({},i));var f=r.z2EmphasisLift;i.z2=r.z2+(f??_R)}return i}function CR(r,e,t){if(t&&t.z2==null){t=P({},t);var i=r.z2SelectLift;
t.z2=r.z2+(i??xR)}return t}function MR(r,e,t){var i=te(r.currentStates,e)>=0,n=r.style.opacity,a=i?null:wR(r,["opacity"],e,{opacity:1});t=t||{};var o=t.style||{};
return o.opacity==null&&(t=P({},t),o=P({opacity:i?n:a.opacity*.1},o),t.style=o),t}function Md(r,e){var t=this.states[r];if(this.style){if(r==="emphasis")return TR(
this,r,e,t);if(r==="blur")return MR(this,r,t);if(r==="select")return CR(this,r,t)}return t}function ER(r){r.stateProxy=Md;var e=r.getTextContent(),t=r.getTextGuideLine();
e&&(e.stateProxy=Md),t&&(t.stateProxy=Md)}function CS(r,e){!LS(r,e)&&!r.__highByOuter&&Ai(r,DS)}function MS(r,e){!LS(r,e)&&!r.__highByOuter&&Ai(r,OS)}function Di(r,e){
r.__highByOuter|=1<<(e||0),Ai(r,DS)}function Oi(r,e){!(r.__highByOuter&=~(1<<(e||0)))&&Ai(r,OS)}function ec(r){Ai(r,Id)}function Sl(r){Ai(r,IS)}function Rd(r){Ai(
r,SR)}function Pd(r){Ai(r,bR)}function LS(r,e){return r.__highDownSilentOnTouch&&e.zrByTouch}function Nd(r){var e=r.getModel(),t=[],i=[];e.eachComponent(function(n,a){
var o=Ad(a),s=SS(r,a),l=n==="series";!l&&i.push(s),o.isBlured&&(s.group.traverse(function(u){IS(u)}),l&&t.push(a)),o.isBlured=!1}),b(i,function(n){n&&n.toggleBlurSeries&&
n.toggleBlurSeries(t,!1,e)})}function Ed(r,e,t,i){var n=i.getModel();t=t||"coordinateSystem";function a(u,f){for(var c=0;c<f.length;c++){var h=u.getItemGraphicEl(
f[c]);h&&Sl(h)}}if(r!=null&&!(!e||e==="none")){var o=n.getSeriesByIndex(r),s=o.coordinateSystem;s&&s.master&&(s=s.master);var l=[];n.eachSeries(function(u){var f=o===
u,c=u.coordinateSystem;c&&c.master&&(c=c.master);var h=c&&s?c===s:f;if(!(t==="series"&&!f||t==="coordinateSystem"&&!h||e==="series"&&f)){var p=i.getViewOfSeriesModel(
u);if(p.group.traverse(function(d){d.__highByOuter&&f&&e==="self"||Id(d)}),Qe(e))a(u.getData(),e);else if(B(e))for(var v=pe(e),m=0;m<v.length;m++)a(u.getData(v[m]),
e[v[m]]);l.push(u),Ad(u).isBlured=!0}}),n.eachComponent(function(u,f){if(u!=="series"){var c=i.getViewOfComponentModel(f);c&&c.toggleBlurSeries&&c.toggleBlurSeries(
l,!0,n)}})}}function $f(r,e,t){if(!(r==null||e==null)){var i=t.getModel().getComponent(r,e);if(i){Ad(i).isBlured=!0;var n=t.getViewOfComponentModel(i);!n||!n.focusBlurEnabled||
n.group.traverse(function(a){Id(a)})}}}function RS(r,e,t){var i=r.seriesIndex,n=r.getData(e.dataType);if(n){var a=Sr(n,e);a=(L(a)?a[0]:a)||0;var o=n.getItemGraphicEl(
a);if(!o)for(var s=n.count(),l=0;!o&&l<s;)o=n.getItemGraphicEl(l++);if(o){var u=_e(o);Ed(i,u.focus,u.blurScope,t)}else{var f=r.get(["emphasis","focus"]),c=r.get(
["emphasis","blurScope"]);f!=null&&Ed(i,f,c,t)}}}function tc(r,e,t,i){var n={focusSelf:!1,dispatchers:null};if(r==null||r==="series"||e==null||t==null)return n;
var a=i.getModel().getComponent(r,e);if(!a)return n;var o=i.getViewOfComponentModel(a);if(!o||!o.findHighDownDispatchers)return n;for(var s=o.findHighDownDispatchers(
t),l,u=0;u<s.length;u++)if(_e(s[u]).focus==="self"){l=!0;break}return{focusSelf:l,dispatchers:s}}function PS(r,e,t){var i=_e(r),n=tc(i.componentMainType,i.componentIndex,
i.componentHighDownName,t),a=n.dispatchers,o=n.focusSelf;a?(o&&$f(i.componentMainType,i.componentIndex,t),b(a,function(s){return CS(s,e)})):(Ed(i.seriesIndex,i.
focus,i.blurScope,t),i.focus==="self"&&$f(i.componentMainType,i.componentIndex,t),CS(r,e))}function NS(r,e,t){Nd(t);var i=_e(r),n=tc(i.componentMainType,i.componentIndex,
i.componentHighDownName,t).dispatchers;n?b(n,function(a){return MS(a,e)}):MS(r,e)}function kS(r,e,t){if(ic(e)){var i=e.dataType,n=r.getData(i),a=Sr(n,e);L(a)||(a=
[a]),r[e.type===xl?"toggleSelect":e.type===_l?"select":"unselect"](a,i)}}function kd(r){var e=r.getAllData();b(e,function(t){var i=t.data,n=t.type;i.eachItemGraphicEl(
function(a,o){r.isSelected(o,n)?Rd(a):Pd(a)})})}function zS(r){var e=[];return r.eachSeries(function(t){var i=t.getAllData();b(i,function(n){var a=n.data,o=n.type,
s=t.getSelectedDataIndices();if(s.length>0){var l={dataIndex:s,seriesIndex:t.seriesIndex};o!=null&&(l.dataType=o),e.push(l)}})}),e}function zd(r,e,t){rc(r,!0),Ai(
r,ER),DR(r,e,t)}function AR(r){rc(r,!1)}function zr(r,e,t,i){i?AR(r):zd(r,e,t)}function DR(r,e,t){var i=_e(r);e!=null?(i.focus=e,i.blurScope=t):i.focus&&(i.focus=
null)}var ES=["emphasis","blur","select"],OR={itemStyle:"getItemStyle",lineStyle:"getLineStyle",areaStyle:"getAreaStyle"};function bl(r,e,t,i){t=t||"itemStyle";
for(var n=0;n<ES.length;n++){var a=ES[n],o=e.getModel([a,t]),s=r.ensureState(a);s.style=i?i(o):o[OR[t]]()}}function rc(r,e){var t=e===!1,i=r;r.highDownSilentOnTouch&&
(i.__highDownSilentOnTouch=r.highDownSilentOnTouch),(!t||i.__highDownDispatcher)&&(i.__highByOuter=i.__highByOuter||0,i.__highDownDispatcher=!t)}function wl(r){
return!!(r&&r.__highDownDispatcher)}function BS(r){var e=wS[r];return e==null&&bS<=32&&(e=wS[r]=bS++),e}function ic(r){var e=r.type;return e===_l||e===jf||e===xl}function Bd(r){var e=r.type;return e===
Sn||e===yl}function VS(r){var e=AS(r);e.normalFill=r.style.fill,e.normalStroke=r.style.stroke;var t=r.states.select||{};e.selectFill=t.style&&t.style.fill||null,
e.selectStroke=t.style&&t.style.stroke||null}var Oe={};$O(Oe,{Arc:()=>Ol,BezierCurve:()=>Dl,BoundingRect:()=>q,Circle:()=>Cl,CompoundPath:()=>cb,Ellipse:()=>Hd,Group:()=>ue,HOVER_LAYER_FOR_INCREMENTAL:()=>Pi,
HOVER_LAYER_FROM_THRESHOLD:()=>Qd,HOVER_LAYER_NO:()=>Jd,Image:()=>_t,IncrementalDisplayable:()=>mb,Line:()=>tr,LinearGradient:()=>Bo,OrientedBoundingRect:()=>pc,
Path:()=>le,Point:()=>we,Polygon:()=>Ii,Polyline:()=>Li,RadialGradient:()=>pb,Rect:()=>de,Ring:()=>Wd,Sector:()=>Al,Text:()=>De,WH:()=>wa,XY:()=>Ri,applyTransform:()=>ir,
calcZ2Range:()=>gP,clipPointsByRect:()=>tm,clipRectByRect:()=>dP,createIcon:()=>rm,decomposeTransform:()=>_P,ensureCopyRect:()=>Go,ensureCopyTransform:()=>yc,expandOrShrinkRect:()=>Ho,
extendPath:()=>uP,extendShape:()=>sP,getCurrentCanvasPainter:()=>xP,getShapeClass:()=>fP,getTransform:()=>Ni,groupTransition:()=>Ll,initProps:()=>rr,isBoundingRectAxisAligned:()=>gc,
isElementRemoved:()=>ba,lineLineIntersect:()=>wb,linePolygonIntersect:()=>Fo,makeImage:()=>em,makePath:()=>dc,mergePath:()=>cP,payloadDisableAnimation:()=>yP,registerShape:()=>Vr,
removeElement:()=>Uo,removeElementWithFadeOut:()=>yb,resizePath:()=>bb,retrieveZInfo:()=>si,setTooltipConfig:()=>mc,subPixelOptimize:()=>hP,subPixelOptimizeLine:()=>Ta,
subPixelOptimizeRect:()=>pP,transformDirection:()=>Ca,traverseElements:()=>ki,traverseUpdateZ:()=>Rl,updateProps:()=>bt});var ko=Kt.CMD,IR=[[],[],[]],US=Math.sqrt,LR=Math.atan2;function Vd(r,e){if(e){var t=r.data,i=r.len(),n,a,o,s,l,u,f=ko.M,c=ko.C,h=ko.L,p=ko.R,v=ko.A,m=ko.Q;for(o=
0,s=0;o<i;){switch(n=t[o++],s=o,a=0,n){case f:a=1;break;case h:a=1;break;case c:a=3;break;case m:a=2;break;case v:var d=e[4],g=e[5],y=US(e[0]*e[0]+e[1]*e[1]),_=US(
e[2]*e[2]+e[3]*e[3]),x=LR(-e[1]/_,e[0]/y);t[o]*=y,t[o++]+=d,t[o]*=_,t[o++]+=g,t[o++]*=y,t[o++]*=_,t[o++]+=x,t[o++]+=x,o+=2,s=o;break;case p:u[0]=t[o++],u[1]=t[o++],
et(u,u,e),t[s++]=u[0],t[s++]=u[1],u[0]+=t[o++],u[1]+=t[o++],et(u,u,e),t[s++]=u[0],t[s++]=u[1]}for(l=0;l<a;l++){var S=IR[l];S[0]=t[o++],S[1]=t[o++],et(S,S,e),t[s++]=
S[0],t[s++]=S[1]}}r.increaseVersion()}}var Ud=Math.sqrt,nc=Math.sin,ac=Math.cos,Tl=Math.PI;function FS(r){return Math.sqrt(r[0]*r[0]+r[1]*r[1])}function Fd(r,e){return(r[0]*e[0]+r[1]*e[1])/(FS(r)*FS(
e))}function HS(r,e){return(r[0]*e[1]<r[1]*e[0]?-1:1)*Math.acos(Fd(r,e))}function GS(r,e,t,i,n,a,o,s,l,u,f){var c=l*(Tl/180),h=ac(c)*(r-t)/2+nc(c)*(e-i)/2,p=-1*
nc(c)*(r-t)/2+ac(c)*(e-i)/2,v=h*h/(o*o)+p*p/(s*s);v>1&&(o*=Ud(v),s*=Ud(v));var m=(n===a?-1:1)*Ud((o*o*(s*s)-o*o*(p*p)-s*s*(h*h))/(o*o*(p*p)+s*s*(h*h)))||0,d=m*o*
p/s,g=m*-s*h/o,y=(r+t)/2+ac(c)*d-nc(c)*g,_=(e+i)/2+nc(c)*d+ac(c)*g,x=HS([1,0],[(h-d)/o,(p-g)/s]),S=[(h-d)/o,(p-g)/s],w=[(-1*h-d)/o,(-1*p-g)/s],T=HS(S,w);if(Fd(S,
w)<=-1&&(T=Tl),Fd(S,w)>=1&&(T=0),T<0){var M=Math.round(T/Tl*1e6)/1e6;T=Tl*2+M%2*Tl}f.addData(u,y,_,o,s,x,T,c,a)}var RR=/([mlvhzcqtsa])([^mlvhzcqtsa]*)/ig,PR=/-?([0-9]*\.)?[0-9]+([eE]-?[0-9]+)?/g;
function NR(r){var e=new Kt;if(!r)return e;var t=0,i=0,n=t,a=i,o,s=Kt.CMD,l=r.match(RR);if(!l)return e;for(var u=0;u<l.length;u++){for(var f=l[u],c=f.charAt(0),
h=void 0,p=f.match(PR)||[],v=p.length,m=0;m<v;m++)p[m]=parseFloat(p[m]);for(var d=0;d<v;){var g=void 0,y=void 0,_=void 0,x=void 0,S=void 0,w=void 0,T=void 0,M=t,
C=i,E=void 0,A=void 0;switch(c){case"l":t+=p[d++],i+=p[d++],h=s.L,e.addData(h,t,i);break;case"L":t=p[d++],i=p[d++],h=s.L,e.addData(h,t,i);break;case"m":t+=p[d++],
i+=p[d++],h=s.M,e.addData(h,t,i),n=t,a=i,c="l";break;case"M":t=p[d++],i=p[d++],h=s.M,e.addData(h,t,i),n=t,a=i,c="L";break;case"h":t+=p[d++],h=s.L,e.addData(h,t,
i);break;case"H":t=p[d++],h=s.L,e.addData(h,t,i);break;case"v":i+=p[d++],h=s.L,e.addData(h,t,i);break;case"V":i=p[d++],h=s.L,e.addData(h,t,i);break;case"C":h=s.
C,e.addData(h,p[d++],p[d++],p[d++],p[d++],p[d++],p[d++]),t=p[d-2],i=p[d-1];break;case"c":h=s.C,e.addData(h,p[d++]+t,p[d++]+i,p[d++]+t,p[d++]+i,p[d++]+t,p[d++]+i),
t+=p[d-2],i+=p[d-1];break;case"S":g=t,y=i,E=e.len(),A=e.data,o===s.C&&(g+=t-A[E-4],y+=i-A[E-3]),h=s.C,M=p[d++],C=p[d++],t=p[d++],i=p[d++],e.addData(h,g,y,M,C,t,
i);break;case"s":g=t,y=i,E=e.len(),A=e.data,o===s.C&&(g+=t-A[E-4],y+=i-A[E-3]),h=s.C,M=t+p[d++],C=i+p[d++],t+=p[d++],i+=p[d++],e.addData(h,g,y,M,C,t,i);break;case"\
Q":M=p[d++],C=p[d++],t=p[d++],i=p[d++],h=s.Q,e.addData(h,M,C,t,i);break;case"q":M=p[d++]+t,C=p[d++]+i,t+=p[d++],i+=p[d++],h=s.Q,e.addData(h,M,C,t,i);break;case"\
T":g=t,y=i,E=e.len(),A=e.data,o===s.Q&&(g+=t-A[E-4],y+=i-A[E-3]),t=p[d++],i=p[d++],h=s.Q,e.addData(h,g,y,t,i);break;case"t":g=t,y=i,E=e.len(),A=e.data,o===s.Q&&
(g+=t-A[E-4],y+=i-A[E-3]),t+=p[d++],i+=p[d++],h=s.Q,e.addData(h,g,y,t,i);break;case"A":_=p[d++],x=p[d++],S=p[d++],w=p[d++],T=p[d++],M=t,C=i,t=p[d++],i=p[d++],h=
s.A,GS(M,C,t,i,w,T,_,x,S,h,e);break;case"a":_=p[d++],x=p[d++],S=p[d++],w=p[d++],T=p[d++],M=t,C=i,t+=p[d++],i+=p[d++],h=s.A,GS(M,C,t,i,w,T,_,x,S,h,e);break}}(c===
"z"||c==="Z")&&(h=s.Z,e.addData(h),t=n,i=a),o=h}return e.toStatic(),e}var WS=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.
prototype.applyTransform=function(t){},e})(le);function YS(r){return r.setData!=null}function XS(r,e){var t=NR(r),i=P({},e);return i.buildPath=function(n){var a=YS(
n);if(a&&n.canSave()){n.appendPath(t);var o=n.getContext();o&&n.rebuildPath(o,1)}else{var o=a?n.getContext():n;o&&t.rebuildPath(o,1)}},i.applyTransform=function(n){
Vd(t,n),this.dirtyShape()},i}function ZS(r,e){return new WS(XS(r,e))}function qS(r,e){var t=XS(r,e),i=(function(n){I(a,n);function a(o){var s=n.call(this,o)||this;
return s.applyTransform=t.applyTransform,s.buildPath=t.buildPath,s}return a})(WS);return i}function KS(r,e){for(var t=[],i=r.length,n=0;n<i;n++){var a=r[n];t.push(
a.getUpdatedPathProxy(!0))}var o=new le(e);return o.createPathProxy(),o.buildPath=function(s){if(YS(s)){s.appendPath(t);var l=s.getContext();l&&s.rebuildPath(l,
1)}},o}var $S=(function(r){I(e,r);function e(t){var i=r.call(this)||this;return i.isGroup=!0,i._children=[],i.attr(t),i}return e.prototype.childrenRef=function(){return this.
_children},e.prototype.children=function(){return this._children.slice()},e.prototype.childAt=function(t){return this._children[t]},e.prototype.childOfName=function(t){
for(var i=this._children,n=0;n<i.length;n++)if(i[n].name===t)return i[n]},e.prototype.childCount=function(){return this._children.length},e.prototype.add=function(t){
return t&&t!==this&&t.parent!==this&&(this._children.push(t),this._doAdd(t)),this},e.prototype.addBefore=function(t,i){if(t&&t!==this&&t.parent!==this&&i&&i.parent===
this){var n=this._children,a=n.indexOf(i);a>=0&&(n.splice(a,0,t),this._doAdd(t))}return this},e.prototype.replace=function(t,i){var n=te(this._children,t);return n>=
0&&this.replaceAt(i,n),this},e.prototype.replaceAt=function(t,i){var n=this._children,a=n[i];if(t&&t!==this&&t.parent!==this&&t!==a){n[i]=t,a.parent=null;var o=this.
__zr;o&&a.removeSelfFromZr(o),this._doAdd(t)}return this},e.prototype._doAdd=function(t){t.parent&&t.parent.remove(t),t.parent=this;var i=this.__zr;i&&i!==t.__zr&&
t.addSelfToZr(i),i&&i.refresh()},e.prototype.remove=function(t){var i=this.__zr,n=this._children,a=te(n,t);return a<0?this:(n.splice(a,1),t.parent=null,i&&t.removeSelfFromZr(
i),i&&i.refresh(),this)},e.prototype.removeAll=function(){for(var t=this._children,i=this.__zr,n=0;n<t.length;n++){var a=t[n];i&&a.removeSelfFromZr(i),a.parent=
null}return t.length=0,this},e.prototype.eachChild=function(t,i){for(var n=this._children,a=0;a<n.length;a++){var o=n[a];t.call(i,o,a)}return this},e.prototype.
traverse=function(t,i){for(var n=0;n<this._children.length;n++){var a=this._children[n],o=t.call(i,a);a.isGroup&&!o&&a.traverse(t,i)}return this},e.prototype.addSelfToZr=
function(t){r.prototype.addSelfToZr.call(this,t);for(var i=0;i<this._children.length;i++){var n=this._children[i];n.addSelfToZr(t)}},e.prototype.removeSelfFromZr=
function(t){r.prototype.removeSelfFromZr.call(this,t);for(var i=0;i<this._children.length;i++){var n=this._children[i];n.removeSelfFromZr(t)}},e.prototype.getBoundingRect=
function(t){for(var i=new q(0,0,0,0),n=t||this._children,a=[],o=null,s=0;s<n.length;s++){var l=n[s];if(!(l.ignore||l.invisible)){var u=l.getBoundingRect(),f=l.getLocalTransform(
a);f?(q.applyTransform(i,u,f),o=o||i.clone(),o.union(i)):(o=o||u.clone(),o.union(u))}}return o||i},e})(Nf);$S.prototype.type="group";var ue=$S;var zR=(function(){function r(){this.cx=0,this.cy=0,this.r=0}return r})();var jS=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new zR},e.prototype.buildPath=function(t,i){
t.moveTo(i.cx+i.r,i.cy),t.arc(i.cx,i.cy,i.r,0,Math.PI*2)},e})(le);jS.prototype.type="circle";var Cl=jS;var BR=(function(){function r(){this.cx=0,this.cy=0,this.rx=0,this.ry=0}return r})();var JS=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new BR},e.prototype.buildPath=function(t,i){
var n=.5522848,a=i.cx,o=i.cy,s=i.rx,l=i.ry,u=s*n,f=l*n;t.moveTo(a-s,o),t.bezierCurveTo(a-s,o-f,a-u,o-l,a,o-l),t.bezierCurveTo(a+u,o-l,a+s,o-f,a+s,o),t.bezierCurveTo(
a+s,o+f,a+u,o+l,a,o+l),t.bezierCurveTo(a-u,o+l,a-s,o+f,a-s,o),t.closePath()},e})(le);JS.prototype.type="ellipse";var Hd=JS;var eb=Math.PI,Gd=eb*2,_a=Math.sin,zo=Math.cos,VR=Math.acos,St=Math.atan2,QS=Math.abs,El=Math.sqrt,Ml=Math.max,oi=Math.min,Br=1e-4;function UR(r,e,t,i,n,a,o,s){
var l=t-r,u=i-e,f=o-n,c=s-a,h=c*l-f*u;if(!(h*h<Br))return h=(f*(e-a)-c*(r-n))/h,[r+h*l,e+h*u]}function oc(r,e,t,i,n,a,o){var s=r-t,l=e-i,u=(o?a:-a)/El(s*s+l*l),
f=u*l,c=-u*s,h=r+f,p=e+c,v=t+f,m=i+c,d=(h+v)/2,g=(p+m)/2,y=v-h,_=m-p,x=y*y+_*_,S=n-a,w=h*m-v*p,T=(_<0?-1:1)*El(Ml(0,S*S*x-w*w)),M=(w*_-y*T)/x,C=(-w*y-_*T)/x,E=(w*
_+y*T)/x,A=(-w*y+_*T)/x,O=M-d,D=C-g,R=E-d,V=A-g;return O*O+D*D>R*R+V*V&&(M=E,C=A),{cx:M,cy:C,x0:-f,y0:-c,x1:M*(n/S-1),y1:C*(n/S-1)}}function FR(r){var e;if(L(r)){
var t=r.length;if(!t)return r;t===1?e=[r[0],r[0],0,0]:t===2?e=[r[0],r[0],r[1],r[1]]:t===3?e=r.concat(r[2]):e=r}else e=[r,r,r,r];return e}function tb(r,e){var t,
i=Ml(e.r,0),n=Ml(e.r0||0,0),a=i>0,o=n>0;if(!(!a&&!o)){if(a||(i=n,n=0),n>i){var s=i;i=n,n=s}var l=e.startAngle,u=e.endAngle;if(!(isNaN(l)||isNaN(u))){var f=e.cx,
c=e.cy,h=!!e.clockwise,p=QS(u-l),v=p>Gd&&p%Gd;if(v>Br&&(p=v),!(i>Br))r.moveTo(f,c);else if(p>Gd-Br)r.moveTo(f+i*zo(l),c+i*_a(l)),r.arc(f,c,i,l,u,!h),n>Br&&(r.moveTo(
f+n*zo(u),c+n*_a(u)),r.arc(f,c,n,u,l,h));else{var m=void 0,d=void 0,g=void 0,y=void 0,_=void 0,x=void 0,S=void 0,w=void 0,T=void 0,M=void 0,C=void 0,E=void 0,A=void 0,
O=void 0,D=void 0,R=void 0,V=i*zo(l),k=i*_a(l),K=n*zo(u),J=n*_a(u),ee=p>Br;if(ee){var se=e.cornerRadius;se&&(t=FR(se),m=t[0],d=t[1],g=t[2],y=t[3]);var ne=QS(i-n)/
2;if(_=oi(ne,g),x=oi(ne,y),S=oi(ne,m),w=oi(ne,d),C=T=Ml(_,x),E=M=Ml(S,w),(T>Br||M>Br)&&(A=i*zo(u),O=i*_a(u),D=n*zo(l),R=n*_a(l),p<eb)){var ce=UR(V,k,D,R,A,O,K,J);
if(ce){var ae=V-ce[0],$=k-ce[1],xe=A-ce[0],Se=O-ce[1],Mt=1/_a(VR((ae*xe+$*Se)/(El(ae*ae+$*$)*El(xe*xe+Se*Se)))/2),Er=El(ce[0]*ce[0]+ce[1]*ce[1]);C=oi(T,(i-Er)/(Mt+
1)),E=oi(M,(n-Er)/(Mt-1))}}}if(!ee)r.moveTo(f+V,c+k);else if(C>Br){var Pe=oi(g,C),at=oi(y,C),ge=oc(D,R,V,k,i,Pe,h),be=oc(A,O,K,J,i,at,h);r.moveTo(f+ge.cx+ge.x0,
c+ge.cy+ge.y0),C<T&&Pe===at?r.arc(f+ge.cx,c+ge.cy,C,St(ge.y0,ge.x0),St(be.y0,be.x0),!h):(Pe>0&&r.arc(f+ge.cx,c+ge.cy,Pe,St(ge.y0,ge.x0),St(ge.y1,ge.x1),!h),r.arc(
f,c,i,St(ge.cy+ge.y1,ge.cx+ge.x1),St(be.cy+be.y1,be.cx+be.x1),!h),at>0&&r.arc(f+be.cx,c+be.cy,at,St(be.y1,be.x1),St(be.y0,be.x0),!h))}else r.moveTo(f+V,c+k),r.arc(
f,c,i,l,u,!h);if(!(n>Br)||!ee)r.lineTo(f+K,c+J);else if(E>Br){var Pe=oi(m,E),at=oi(d,E),ge=oc(K,J,A,O,n,-at,h),be=oc(V,k,D,R,n,-Pe,h);r.lineTo(f+ge.cx+ge.x0,c+ge.
cy+ge.y0),E<M&&Pe===at?r.arc(f+ge.cx,c+ge.cy,E,St(ge.y0,ge.x0),St(be.y0,be.x0),!h):(at>0&&r.arc(f+ge.cx,c+ge.cy,at,St(ge.y0,ge.x0),St(ge.y1,ge.x1),!h),r.arc(f,c,
n,St(ge.cy+ge.y1,ge.cx+ge.x1),St(be.cy+be.y1,be.cx+be.x1),h),Pe>0&&r.arc(f+be.cx,c+be.cy,Pe,St(be.y1,be.x1),St(be.y0,be.x0),!h))}else r.lineTo(f+K,c+J),r.arc(f,
c,n,u,l,h)}r.closePath()}}}var GR=(function(){function r(){this.cx=0,this.cy=0,this.r0=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0,this.cornerRadius=0}return r})();var rb=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new GR},e.prototype.buildPath=function(t,i){
tb(t,i)},e.prototype.isZeroArea=function(){return this.shape.startAngle===this.shape.endAngle||this.shape.r===this.shape.r0},e})(le);rb.prototype.type="sector";
var Al=rb;var WR=(function(){function r(){this.cx=0,this.cy=0,this.r=0,this.r0=0}return r})();var ib=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new WR},e.prototype.buildPath=function(t,i){
var n=i.cx,a=i.cy,o=Math.PI*2;t.moveTo(n+i.r,a),t.arc(n,a,i.r,0,o,!1),t.moveTo(n+i.r0,a),t.arc(n,a,i.r0,0,o,!0)},e})(le);ib.prototype.type="ring";var Wd=ib;function Yd(r,e,t,i){var n=[],a=[],o=[],s=[],l,u,f,c;if(i){f=[1/0,1/0],c=[-1/0,-1/0];for(var h=0,p=r.length;h<p;h++)gi(f,f,r[h]),yi(c,c,r[h]);gi(f,f,i[0]),yi(c,
c,i[1])}for(var h=0,p=r.length;h<p;h++){var v=r[h];if(t)l=r[h?h-1:p-1],u=r[(h+1)%p];else if(h===0||h===p-1){n.push(L0(r[h]));continue}else l=r[h-1],u=r[h+1];ff(
a,u,l),cf(a,a,e);var m=pf(v,l),d=pf(v,u),g=m+d;g!==0&&(m/=g,d/=g),cf(o,a,-m),cf(s,a,d);var y=gv([],v,o),_=gv([],v,s);i&&(yi(y,y,f),gi(y,y,c),yi(_,_,f),gi(_,_,c)),
n.push(y),n.push(_)}return t&&n.push(n.shift()),n}function sc(r,e,t){var i=e.smooth,n=e.points;if(n&&n.length>=2){if(i){var a=Yd(n,i,t,e.smoothConstraint);r.moveTo(n[0][0],n[0][1]);for(var o=n.length,s=0;s<(t?o:
o-1);s++){var l=a[s*2],u=a[s*2+1],f=n[(s+1)%o];r.bezierCurveTo(l[0],l[1],u[0],u[1],f[0],f[1])}}else{r.moveTo(n[0][0],n[0][1]);for(var s=1,c=n.length;s<c;s++)r.lineTo(
n[s][0],n[s][1])}t&&r.closePath()}}var YR=(function(){function r(){this.points=null,this.smooth=0,this.smoothConstraint=null}return r})();var ab=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new YR},e.prototype.buildPath=function(t,i){
sc(t,i,!0)},e})(le);ab.prototype.type="polygon";var Ii=ab;var XR=(function(){function r(){this.points=null,this.percent=1,this.smooth=0,this.smoothConstraint=null}return r})();var ob=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new XR},e.prototype.buildPath=function(t,i){sc(t,i,!1)},e})(le);ob.prototype.type="polyline";var Li=ob;var ZR={},qR=(function(){function r(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.percent=1}return r})();var sb=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new qR},e.prototype.buildPath=function(t,i){var n,a,o,s;if(this.subPixelOptimize){var l=Vf(ZR,i,this.style);n=l.x1,a=l.y1,o=l.
x2,s=l.y2}else n=i.x1,a=i.y1,o=i.x2,s=i.y2;var u=i.percent;u!==0&&(t.moveTo(n,a),u<1&&(o=n*(1-u)+o*u,s=a*(1-u)+s*u),t.lineTo(o,s))},e.prototype.pointAt=function(t){
var i=this.shape;return[i.x1*(1-t)+i.x2*t,i.y1*(1-t)+i.y2*t]},e})(le);sb.prototype.type="line";var tr=sb;var Ut=[],KR=(function(){function r(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.cpx1=0,this.cpy1=0,this.percent=1}return r})();function lb(r,e,t){var i=r.cpx2,n=r.cpy2;return i!=null||n!=null?[(t?Pv:Be)(r.x1,r.cpx1,r.cpx2,r.x2,e),(t?Pv:Be)(r.y1,r.cpy1,r.cpy2,r.y2,e)]:[(t?Nv:lt)(r.x1,r.cpx1,
r.x2,e),(t?Nv:lt)(r.y1,r.cpy1,r.y2,e)]}var ub=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultStyle=function(){return{
stroke:"#000",fill:null}},e.prototype.getDefaultShape=function(){return new KR},e.prototype.buildPath=function(t,i){var n=i.x1,a=i.y1,o=i.x2,s=i.y2,l=i.cpx1,u=i.
cpy1,f=i.cpx2,c=i.cpy2,h=i.percent;h!==0&&(t.moveTo(n,a),f==null||c==null?(h<1&&(wo(n,l,o,h,Ut),l=Ut[1],o=Ut[2],wo(a,u,s,h,Ut),u=Ut[1],s=Ut[2]),t.quadraticCurveTo(
l,u,o,s)):(h<1&&(bo(n,l,f,o,h,Ut),l=Ut[1],f=Ut[2],o=Ut[3],bo(a,u,c,s,h,Ut),u=Ut[1],c=Ut[2],s=Ut[3]),t.bezierCurveTo(l,u,f,c,o,s)))},e.prototype.pointAt=function(t){
return lb(this.shape,t,!1)},e.prototype.tangentAt=function(t){var i=lb(this.shape,t,!0);return vo(i,i)},e})(le);ub.prototype.type="bezier-curve";var Dl=ub;var $R=(function(){function r(){this.cx=0,this.cy=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0}return r})();var fb=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new $R},e.prototype.buildPath=function(t,i){var n=i.cx,a=i.cy,o=Math.max(i.r,0),s=i.startAngle,l=i.endAngle,u=i.clockwise,f=Math.
cos(s),c=Math.sin(s);t.moveTo(f*o+n,c*o+a),t.arc(n,a,o,s,l,!u)},e})(le);fb.prototype.type="arc";var Ol=fb;var jR=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type="compound",t}return e.prototype._updatePathDirty=function(){
for(var t=this.shape.paths,i=this.shapeChanged(),n=0;n<t.length;n++)i=i||t[n].shapeChanged();i&&this.dirtyShape()},e.prototype.beforeBrush=function(){this._updatePathDirty();
for(var t=this.shape.paths||[],i=this.getGlobalScale(),n=0;n<t.length;n++)t[n].path||t[n].createPathProxy(),t[n].path.setScale(i[0],i[1],t[n].segmentIgnoreThreshold)},
e.prototype.buildPath=function(t,i){for(var n=i.paths||[],a=0;a<n.length;a++)n[a].buildPath(t,n[a].shape,!0)},e.prototype.afterBrush=function(){for(var t=this.shape.
paths||[],i=0;i<t.length;i++)t[i].pathUpdated()},e.prototype.getBoundingRect=function(){return this._updatePathDirty.call(this),le.prototype.getBoundingRect.call(
this)},e})(le),cb=jR;var JR=(function(){function r(e){this.colorStops=e||[]}return r.prototype.addColorStop=function(e,t){this.colorStops.push({offset:e,color:t})},r})(),lc=JR;var QR=(function(r){I(e,r);function e(t,i,n,a,o,s){var l=r.call(this,o)||this;return l.x=t??0,l.y=i??0,l.x2=n??1,l.y2=a??0,l.type="linear",l.global=s||!1,l}return e})(
lc),Bo=QR;var eP=(function(r){I(e,r);function e(t,i,n,a,o){var s=r.call(this,a)||this;return s.x=t??.5,s.y=i??.5,s.r=n??.5,s.type="radial",s.global=o||!1,s}return e})(lc),
pb=eP;var Xd=Math.min,tP=Math.max,uc=Math.abs,xa=[0,0],Sa=[0,0],vt=bv(),fc=vt.minTv,cc=vt.maxTv,rP=(function(){function r(e,t){this._corners=[],this._axes=[],this._origin=
[0,0];for(var i=0;i<4;i++)this._corners[i]=new we;for(var i=0;i<2;i++)this._axes[i]=new we;e&&this.fromBoundingRect(e,t)}return r.prototype.fromBoundingRect=function(e,t){
var i=this._corners,n=this._axes,a=e.x,o=e.y,s=a+e.width,l=o+e.height;if(i[0].set(a,o),i[1].set(s,o),i[2].set(s,l),i[3].set(a,l),t)for(var u=0;u<4;u++)i[u].transform(
t);we.sub(n[0],i[1],i[0]),we.sub(n[1],i[3],i[0]),n[0].normalize(),n[1].normalize();for(var u=0;u<2;u++)this._origin[u]=n[u].dot(i[0])},r.prototype.intersect=function(e,t,i){
var n=!0,a=!t;return t&&we.set(t,0,0),vt.reset(i,!a),!this._intersectCheckOneSide(this,e,a,1)&&(n=!1,a)||!this._intersectCheckOneSide(e,this,a,-1)&&(n=!1,a)||!a&&
!vt.negativeSize&&we.copy(t,n?vt.useDir?vt.dirMinTv:fc:cc),n},r.prototype._intersectCheckOneSide=function(e,t,i,n){for(var a=!0,o=0;o<2;o++){var s=e._axes[o];if(e.
_getProjMinMaxOnAxis(o,e._corners,xa),e._getProjMinMaxOnAxis(o,t._corners,Sa),vt.negativeSize||xa[1]<Sa[0]||xa[0]>Sa[1]){if(a=!1,vt.negativeSize||i)return a;var l=uc(
Sa[0]-xa[1]),u=uc(xa[0]-Sa[1]);Xd(l,u)>cc.len()&&(l<u?we.scale(cc,s,-l*n):we.scale(cc,s,u*n))}else if(!i){var l=uc(Sa[0]-xa[1]),u=uc(xa[0]-Sa[1]);(vt.useDir||Xd(
l,u)<fc.len())&&((l<u||!vt.bidirectional)&&(we.scale(fc,s,l*n),vt.useDir&&vt.calcDirMTV()),(l>=u||!vt.bidirectional)&&(we.scale(fc,s,-u*n),vt.useDir&&vt.calcDirMTV()))}}
return a},r.prototype._getProjMinMaxOnAxis=function(e,t,i){for(var n=this._axes[e],a=this._origin,o=t[0].dot(n)+a[e],s=o,l=o,u=1;u<t.length;u++){var f=t[u].dot(
n)+a[e];s=Xd(f,s),l=tP(f,l)}i[0]=s+vt.touchThreshold,i[1]=l-vt.touchThreshold,vt.negativeSize=i[1]<i[0]},r})(),pc=rP;var Zd=0,hb=1,vb=2,db=1,Vo=0;var iP=[],nP=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.notClear=!0,t.incremental=hb,t._displayables=[],t._temporaryDisplayables=
[],t._cursor=0,t}return e.prototype.traverse=function(t,i){t.call(i,this)},e.prototype.useStyle=function(){this.style={}},e.prototype._useHoverStyle=function(){
this.__hoverStyle=null},e.prototype.getCursor=function(){return this._cursor},e.prototype.innerAfterBrush=function(){this._cursor=this._displayables.length},e.prototype.
clearDisplaybles=function(){this._displayables=[],this._temporaryDisplayables=[],this._cursor=0,this.markRedraw(),this.notClear=!1},e.prototype.clearTemporalDisplayables=
function(){this._temporaryDisplayables=[]},e.prototype.addDisplayable=function(t,i){i?this._temporaryDisplayables.push(t):this._displayables.push(t),this.markRedraw()},
e.prototype.addDisplayables=function(t,i){i=i||!1;for(var n=0;n<t.length;n++)this.addDisplayable(t[n],i)},e.prototype.getDisplayables=function(){return this._displayables},
e.prototype.getTemporalDisplayables=function(){return this._temporaryDisplayables},e.prototype.eachPendingDisplayable=function(t){for(var i=this._cursor;i<this.
_displayables.length;i++)t&&t(this._displayables[i]);for(var i=0;i<this._temporaryDisplayables.length;i++)t&&t(this._temporaryDisplayables[i])},e.prototype.update=
function(){this.updateTransform();for(var t=this._cursor;t<this._displayables.length;t++){var i=this._displayables[t];i.parent=this,i.update(),i.parent=null}for(var t=0;t<
this._temporaryDisplayables.length;t++){var i=this._temporaryDisplayables[t];i.parent=this,i.update(),i.parent=null}},e.prototype.getBoundingRect=function(){if(!this.
_rect){for(var t=new q(1/0,1/0,-1/0,-1/0),i=0;i<this._displayables.length;i++){var n=this._displayables[i],a=n.getBoundingRect().clone();n.needLocalTransform()&&
a.applyTransform(n.getLocalTransform(iP)),t.union(a)}this._rect=t}return this._rect},e.prototype.contain=function(t,i){var n=this.transformCoordToLocal(t,i),a=this.
getBoundingRect();if(a.contain(n[0],n[1]))for(var o=0;o<this._displayables.length;o++){var s=this._displayables[o];if(s.contain(t,i))return!0}return!1},e})(jr),
mb=nP;var aP=j();function oP(r,e,t,i,n){var a;if(e&&e.ecModel){var o=e.ecModel.getUpdatePayload();a=o&&o.animation}var s=e&&e.isAnimationEnabled(),l=r==="update";if(s){
var u=void 0,f=void 0,c=void 0;i?(u=Y(i.duration,200),f=Y(i.easing,"cubicOut"),c=0):(u=e.getShallow(l?"animationDurationUpdate":"animationDuration"),f=e.getShallow(
l?"animationEasingUpdate":"animationEasing"),c=e.getShallow(l?"animationDelayUpdate":"animationDelay")),a&&(a.duration!=null&&(u=a.duration),a.easing!=null&&(f=
a.easing),a.delay!=null&&(c=a.delay)),Z(c)&&(c=c(t,n)),Z(u)&&(u=u(t));var h={duration:u||0,delay:c,easing:f};return h}else return null}function qd(r,e,t,i,n,a,o){
var s=!1,l;Z(n)?(o=a,a=n,n=null):B(n)&&(a=n.cb,o=n.during,s=n.isFrom,l=n.removeOpt,n=n.dataIndex);var u=r==="leave";u||e.stopAnimation("leave");var f=oP(r,i,n,u?
l||{}:null,i&&i.getAnimationDelayParams?i.getAnimationDelayParams(e,n):null);if(f&&f.duration>0){var c=f.duration,h=f.delay,p=f.easing,v={duration:c,delay:h||0,
easing:p,done:a,force:!!a||!!o,setToFinal:!u,scope:r,during:o};s?e.animateFrom(t,v):e.animateTo(t,v)}else e.stopAnimation(),!s&&e.attr(t),o&&o(1),a&&a()}function bt(r,e,t,i,n,a){
qd("update",r,e,t,i,n,a)}function rr(r,e,t,i,n,a){qd("enter",r,e,t,i,n,a)}function ba(r){if(!r.__zr)return!0;for(var e=0;e<r.animators.length;e++){var t=r.animators[e];if(t.scope==="lea\
ve")return!0}return!1}function Uo(r,e,t,i,n,a){ba(r)||qd("leave",r,e,t,i,n,a)}function gb(r,e,t,i){r.removeTextContent(),r.removeTextGuideLine(),Uo(r,{style:{opacity:0}},
e,t,i)}function yb(r,e,t){function i(){r.parent&&r.parent.remove(r)}r.isGroup?r.traverse(function(n){n.isGroup||gb(n,e,t,i)}):gb(r,e,t,i)}function hc(r){aP(r).oldStyle=
r.style}var $d={},Ri=["x","y"],wa=["width","height"],Jd=0,Qd=1,Pi=2;function sP(r){return le.extend(r)}var lP=qS;function uP(r,e){return lP(r,e)}function Vr(r,e){$d[r]=
e}function fP(r){if($d.hasOwnProperty(r))return $d[r]}function dc(r,e,t,i){var n=ZS(r,e);return t&&(i==="center"&&(t=Sb(t,n.getBoundingRect())),bb(n,t)),n}function em(r,e,t){
var i=new _t({style:{image:r,x:e.x,y:e.y,width:e.width,height:e.height},onload:function(n){if(t==="center"){var a={width:n.width,height:n.height};i.setStyle(Sb(
e,a))}}});return i}function Sb(r,e){var t=e.width/e.height,i=r.height*t,n;i<=r.width?n=r.height:(i=r.width,n=i/t);var a=r.x+r.width/2,o=r.y+r.height/2;return{x:a-
i/2,y:o-n/2,width:i,height:n}}var cP=KS;function bb(r,e){if(r.applyTransform){var t=r.getBoundingRect(),i=t.calculateTransform(e);r.applyTransform(i)}}function Ta(r,e){
return Vf(r,r,{lineWidth:e}),r}function pP(r,e){return Uf(r,r,e),r}var hP=yn;function Ni(r,e){for(var t=di([]);r&&r!==e;)mi(t,r.getLocalTransform(),t),r=r.parent;
return t}function ir(r,e,t){return e&&!Qe(e)&&(e=fn.getLocalTransform(e)),t&&(e=Lr([],e)),et([],r,e)}function Ca(r,e,t){var i=e[4]===0||e[5]===0||e[0]===0?1:Ve(
2*e[4]/e[0]),n=e[4]===0||e[5]===0||e[2]===0?1:Ve(2*e[4]/e[2]),a=[r==="left"?-i:r==="right"?i:0,r==="top"?-n:r==="bottom"?n:0];return a=ir(a,e,t),Ve(a[0])>Ve(a[1])?
a[0]>0?"right":"left":a[1]>0?"bottom":"top"}function _b(r){return!r.isGroup}function vP(r){return r.shape!=null}function Ll(r,e,t){if(!r||!e)return;function i(o){
var s={};return o.traverse(function(l){_b(l)&&l.anid&&(s[l.anid]=l)}),s}function n(o){var s={x:o.x,y:o.y,rotation:o.rotation};return vP(o)&&(s.shape=F(o.shape)),
s}var a=i(r);e.traverse(function(o){if(_b(o)&&o.anid){var s=a[o.anid];if(s){var l=n(o);o.attr(n(s)),bt(o,l,t,_e(o).dataIndex)}}})}function tm(r,e){return N(r,function(t){
var i=t[0];i=me(i,e.x),i=Ue(i,e.x+e.width);var n=t[1];return n=me(n,e.y),n=Ue(n,e.y+e.height),[i,n]})}function dP(r,e){var t=me(r.x,e.x),i=Ue(r.x+r.width,e.x+e.
width),n=me(r.y,e.y),a=Ue(r.y+r.height,e.y+e.height);if(i>=t&&a>=n)return{x:t,y:n,width:i-t,height:a-n}}function rm(r,e,t){var i=P({rectHover:!0},e),n=i.style={
strokeNoScale:!0};if(t=t||{x:-1,y:-1,width:2,height:2},r)return r.indexOf("image://")===0?(n.image=r.slice(8),ie(n,t),new _t(i)):dc(r.replace("path://",""),i,t,
"center")}function Fo(r,e,t,i,n){for(var a=0,o=n[n.length-1];a<n.length;a++){var s=n[a];if(wb(r,e,t,i,s[0],s[1],o[0],o[1]))return!0;o=s}}function wb(r,e,t,i,n,a,o,s){
var l=t-r,u=i-e,f=o-n,c=s-a,h=Kd(f,c,l,u);if(mP(h))return!1;var p=r-n,v=e-a,m=Kd(p,v,l,u)/h;if(m<0||m>1)return!1;var d=Kd(p,v,f,c)/h;return!(d<0||d>1)}function Kd(r,e,t,i){
return r*i-t*e}function mP(r){return r<=1e-6&&r>=-1e-6}function Ho(r,e,t,i,n){return e==null||(ve(e)?Re[0]=Re[1]=Re[2]=Re[3]=e:(Re[0]=e[0],Re[1]=e[1],Re[2]=e[2],
Re[3]=e[3]),i&&(Re[0]=me(0,Re[0]),Re[1]=me(0,Re[1]),Re[2]=me(0,Re[2]),Re[3]=me(0,Re[3])),t&&(Re[0]=-Re[0],Re[1]=-Re[1],Re[2]=-Re[2],Re[3]=-Re[3]),xb(r,Re,"x","w\
idth",3,1,n&&n[0]||0),xb(r,Re,"y","height",0,2,n&&n[1]||0)),r}var Re=[0,0,0,0];function xb(r,e,t,i,n,a,o){var s=e[a]+e[n],l=r[i];r[i]+=s,o=me(0,Ue(o,l)),r[i]<o?
(r[i]=o,r[t]+=e[n]>=0?-e[n]:e[a]>=0?l+e[a]:Ve(s)>1e-8?(l-o)*e[n]/s:0):r[t]-=e[n]}function mc(r){var e=r.itemTooltipOption,t=r.componentModel,i=r.itemName,n=U(e)?
{formatter:e}:e,a=t.mainType,o=t.componentIndex,s={componentType:a,name:i,$vars:["name"]};s[a+"Index"]=o;var l=r.formatterParamsExtra;l&&b(pe(l),function(f){Xe(
s,f)||(s[f]=l[f],s.$vars.push(f))});var u=_e(r.el);u.componentMainType=a,u.componentIndex=o,u.tooltipConfig={name:i,option:ie({content:i,encodeHTMLContent:!0,formatterParams:s},
n)}}function jd(r,e){var t;r.isGroup&&(t=e(r)),t||r.traverse(e)}function ki(r,e){if(r)if(L(r))for(var t=0;t<r.length;t++)jd(r[t],e);else jd(r,e)}function gc(r){
return!r||Ve(r[1])<vc&&Ve(r[2])<vc||Ve(r[0])<vc&&Ve(r[3])<vc}var vc=1e-5;function Go(r,e){return r?q.copy(r,e):e.clone()}function yc(r,e){return e?Zn(r||Le(),e):
void 0}function si(r){return{z:r.get("z")||0,zlevel:r.get("zlevel")||0}}function gP(r){var e=-1/0,t=1/0;jd(r,function(a){i(a),i(a.getTextContent()),i(a.getTextGuideLine())});
function i(a){if(!(!a||a.isGroup)){var o=a.currentStates;if(o.length)for(var s=0;s<o.length;s++)n(a.states[o[s]]);n(a)}}function n(a){if(a){var o=a.z2;o>e&&(e=o),
o<t&&(t=o)}}return t>e&&(t=e=0),{min:t,max:e}}function Rl(r,e,t){Tb(r,e,t,-1/0)}function Tb(r,e,t,i){if(r.ignoreModelZ)return i;var n=r.getTextContent(),a=r.getTextGuideLine(),
o=r.isGroup;if(o)for(var s=r.childrenRef(),l=0;l<s.length;l++)i=me(Tb(s[l],e,t,i),i);else r.z=e,r.zlevel=t,i=me(r.z2||0,i);if(n&&(n.z=e,n.zlevel=t,isFinite(i)&&
(n.z2=i+2)),a){var u=r.textGuideLineConfig;a.z=e,a.zlevel=t,isFinite(i)&&(a.z2=i+(u&&u.showAbove?1:-1))}return i}function yP(r){return r.animation={duration:0},
r}function _P(r,e){return e?Zn(Il.transform,e):di(Il.transform),Il.decomposeTransform(),ia(r,Il),r}var Il=new fn;Il.transform=Le();function xP(r){var e=r.getZr().
painter;return e.getType()==="canvas"?e:null}Vr("circle",Cl);Vr("ellipse",Hd);Vr("sector",Al);Vr("ring",Wd);Vr("polygon",Ii);Vr("polyline",Li);Vr("rect",de);Vr(
"line",tr);Vr("bezierCurve",Dl);Vr("arc",Ol);var _c={};function SP(r,e){for(var t=0;t<Ot.length;t++){var i=Ot[t],n=e[i],a=r.ensureState(i);a.style=a.style||{},a.style.text=n}var o=r.currentStates.slice();r.
clearStates(!0),r.setStyle({text:e.normal}),r.useStates(o,!0)}function Cb(r,e,t){var i=r.labelFetcher,n=r.labelDataIndex,a=r.labelDimIndex,o=e.normal,s;i&&(s=i.
getFormattedLabel(n,"normal",null,a,o&&o.get("formatter"),t!=null?{interpolatedValue:t}:null)),s==null&&(s=Z(r.defaultText)?r.defaultText(n,r,t):r.defaultText);
for(var l={normal:s},u=0;u<Ot.length;u++){var f=Ot[u],c=e[f];l[f]=Y(i?i.getFormattedLabel(n,f,null,a,c&&c.get("formatter")):null,s)}return l}function bn(r,e,t,i){
t=t||_c;for(var n=r instanceof De,a=!1,o=0;o<Od.length;o++){var s=e[Od[o]];if(s&&s.getShallow("show")){a=!0;break}}var l=n?r:r.getTextContent();if(a){n||(l||(l=
new De,r.setTextContent(l)),r.stateProxy&&(l.stateProxy=r.stateProxy));var u=Cb(t,e),f=e.normal,c=!!f.getShallow("show"),h=wt(f,i&&i.normal,t,!1,!n);h.text=u.normal,
n||r.setTextConfig(Mb(f,t,!1));for(var o=0;o<Ot.length;o++){var p=Ot[o],s=e[p];if(s){var v=l.ensureState(p),m=!!Y(s.getShallow("show"),c);if(m!==c&&(v.ignore=!m),
v.style=wt(s,i&&i[p],t,!0,!n),v.style.text=u[p],!n){var d=r.ensureState(p);d.textConfig=Mb(s,t,!0)}}}l.silent=!!f.getShallow("silent"),l.style.x!=null&&(h.x=l.style.
x),l.style.y!=null&&(h.y=l.style.y),l.ignore=!c,l.useStyle(h),l.dirty(),t.enableTextSetter&&(im(l).setLabelText=function(g){var y=Cb(t,e,g);SP(l,y)})}else l&&(l.
ignore=!0);r.dirty()}function nr(r,e){e=e||"label";for(var t={normal:r.getModel(e)},i=0;i<Ot.length;i++){var n=Ot[i];t[n]=r.getModel([n,e])}return t}function wt(r,e,t,i,n){var a={};
return bP(a,r,t,i,n),e&&P(a,e),a}function Mb(r,e,t){e=e||{};var i={},n,a=r.getShallow("rotate"),o=Y(r.getShallow("distance"),t?null:5),s=r.getShallow("offset");
return n=r.getShallow("position")||(t?null:"inside"),n==="outside"&&(n=e.defaultOutsidePosition||"top"),n!=null&&(i.position=n),s!=null&&(i.offset=s),a!=null&&(a*=
Math.PI/180,i.rotation=a),o!=null&&(i.distance=o),i.outsideFill=r.get("color")==="inherit"?e.inheritColor||null:"auto",e.autoOverflowArea!=null&&(i.autoOverflowArea=
e.autoOverflowArea),e.layoutRect!=null&&(i.layoutRect=e.layoutRect),i}function bP(r,e,t,i,n){t=t||_c;var a=e.ecModel,o=a&&a.option.textStyle,s=wP(e),l;if(s){l={};
var u="richInheritPlainLabel",f=Y(e.get(u),a?a.get(u):void 0);for(var c in s)if(s.hasOwnProperty(c)){var h=e.getModel(["rich",c]);Ob(l[c]={},h,o,e,f,t,i,n,!1,!0)}}
l&&(r.rich=l);var p=e.get("overflow");p&&(r.overflow=p);var v=e.get("lineOverflow");v&&(r.lineOverflow=v);var m=r,d=e.get("minMargin");if(d!=null)d=ve(d)?d/2:0,
m.margin=[d,d,d,d],m.__marginType=Ma.minMargin;else{var g=e.get("textMargin");g!=null&&(m.margin=uo(g),m.__marginType=Ma.textMargin)}Ob(r,e,o,null,null,t,i,n,!0,
!1)}function wP(r){for(var e;r&&r!==r.ecModel;){var t=(r.option||_c).rich;if(t){e=e||{};for(var i=pe(t),n=0;n<i.length;n++){var a=i[n];e[a]=1}}r=r.parentModel}return e}
var Eb=["fontStyle","fontWeight","fontSize","fontFamily","textShadowColor","textShadowBlur","textShadowOffsetX","textShadowOffsetY"],Ab=["align","lineHeight","w\
idth","height","tag","verticalAlign","ellipsis"],Db=["padding","borderWidth","borderRadius","borderDashOffset","backgroundColor","borderColor","shadowColor","sh\
adowBlur","shadowOffsetX","shadowOffsetY"];function Ob(r,e,t,i,n,a,o,s,l,u){t=!o&&t||_c;var f=a&&a.inheritColor,c=e.getShallow("color"),h=e.getShallow("textBord\
erColor"),p=Y(e.getShallow("opacity"),t.opacity);(c==="inherit"||c==="auto")&&(f?c=f:c=null),(h==="inherit"||h==="auto")&&(f?h=f:h=null),s||(c=c||t.color,h=h||t.
textBorderColor),c!=null&&(r.fill=c),h!=null&&(r.stroke=h);var v=Y(e.getShallow("textBorderWidth"),t.textBorderWidth);v!=null&&(r.lineWidth=v);var m=Y(e.getShallow(
"textBorderType"),t.textBorderType);m!=null&&(r.lineDash=m);var d=Y(e.getShallow("textBorderDashOffset"),t.textBorderDashOffset);d!=null&&(r.lineDashOffset=d),!o&&
p==null&&!u&&(p=a&&a.defaultOpacity),p!=null&&(r.opacity=p),!o&&!s&&r.fill==null&&a.inheritColor&&(r.fill=a.inheritColor);for(var g=0;g<Eb.length;g++){var y=Eb[g],
_=n!==!1&&i?Ir(e.getShallow(y),i.getShallow(y),t[y]):Y(e.getShallow(y),t[y]);_!=null&&(r[y]=_)}for(var g=0;g<Ab.length;g++){var y=Ab[g],_=e.getShallow(y);_!=null&&
(r[y]=_)}if(r.verticalAlign==null){var x=e.getShallow("baseline");x!=null&&(r.verticalAlign=x)}if(!l||!a.disableBox){for(var g=0;g<Db.length;g++){var y=Db[g],_=e.
getShallow(y);_!=null&&(r[y]=_)}var S=e.getShallow("borderType");S!=null&&(r.borderDash=S),(r.backgroundColor==="auto"||r.backgroundColor==="inherit")&&f&&(r.backgroundColor=
f),(r.borderColor==="auto"||r.borderColor==="inherit")&&f&&(r.borderColor=f)}}function Ib(r,e){var t=e&&e.getModel("textStyle");return mt([r.fontStyle||t&&t.getShallow(
"fontStyle")||"",r.fontWeight||t&&t.getShallow("fontWeight")||"",(r.fontSize||t&&t.getShallow("fontSize")||12)+"px",r.fontFamily||t&&t.getShallow("fontFamily")||
"sans-serif"].join(" "))}var im=j();var Ma={minMargin:1,textMargin:2};var TP=["textStyle","color"],nm=["fontStyle","fontWeight","fontSize","fontFamily","padding","lineHeight","rich","width","height","overflow"],am=new De,CP=(function(){
function r(){}return r.prototype.getTextColor=function(e){var t=this.ecModel;return this.getShallow("color")||(!e&&t?t.get(TP):null)},r.prototype.getFont=function(){
return Ib({fontStyle:this.getShallow("fontStyle"),fontWeight:this.getShallow("fontWeight"),fontSize:this.getShallow("fontSize"),fontFamily:this.getShallow("font\
Family")},this.ecModel)},r.prototype.getTextRect=function(e){for(var t={text:e,verticalAlign:this.getShallow("verticalAlign")||this.getShallow("baseline")},i=0;i<
nm.length;i++)t[nm[i]]=this.getShallow(nm[i]);return am.useStyle(t),am.update(),am.getBoundingRect()},r})(),Lb=CP;var om=[["lineWidth","width"],["stroke","color"],["opacity"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["shadowColor"],["lineDash","type"],["lineDashOf\
fset","dashOffset"],["lineCap","cap"],["lineJoin","join"],["miterLimit"]],MP=cr(om),Rb=(function(){function r(){}return r.prototype.getLineStyle=function(e){return MP(
this,e)},r})();var sm=[["fill","color"],["stroke","borderColor"],["lineWidth","borderWidth"],["opacity"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["shadowColor"],["l\
ineDash","borderType"],["lineDashOffset","borderDashOffset"],["lineCap","borderCap"],["lineJoin","borderJoin"],["miterLimit","borderMiterLimit"]],EP=cr(sm),Pb=(function(){
function r(){}return r.prototype.getItemStyle=function(e,t){return EP(this,e,t)},r})();var Ea=(function(){function r(e,t,i){this.parentModel=t,this.ecModel=i,this.option=e}return r.prototype.init=function(e,t,i){for(var n=[],a=3;a<arguments.length;a++)
n[a-3]=arguments[a]},r.prototype.mergeOption=function(e,t){re(this.option,e,!0)},r.prototype.get=function(e,t){return e==null?this.option:this._doGet(this.parsePath(
e),!t&&this.parentModel)},r.prototype.getShallow=function(e,t){var i=this.option,n=i==null?i:i[e];if(n==null&&!t){var a=this.parentModel;a&&(n=a.getShallow(e))}
return n},r.prototype.getModel=function(e,t){var i=e!=null,n=i?this.parsePath(e):null,a=i?this._doGet(n):this.option;return t=t||this.parentModel&&this.parentModel.
getModel(this.resolveParentPath(n)),new r(a,t,this.ecModel)},r.prototype.isEmpty=function(){return this.option==null},r.prototype.restoreData=function(){},r.prototype.
clone=function(){var e=this.constructor;return new e(F(this.option))},r.prototype.parsePath=function(e){return typeof e=="string"?e.split("."):e},r.prototype.resolveParentPath=
function(e){return e},r.prototype.isAnimationEnabled=function(){if(!oe.node&&this.option){if(this.option.animation!=null)return!!this.option.animation;if(this.parentModel)
return this.parentModel.isAnimationEnabled()}},r.prototype._doGet=function(e,t){var i=this.option;if(!e)return i;for(var n=0;n<e.length&&!(e[n]&&(i=i&&typeof i==
"object"?i[e[n]]:null,i==null));n++);return i==null&&t&&(i=t._doGet(this.resolveParentPath(e),t.parentModel)),i},r})();co(Ea);M0(Ea);st(Ea,Rb);st(Ea,Pb);st(Ea,E0);
st(Ea,Lb);var Ie=Ea;function Pl(r){return r==null?0:r.length||1}function Nb(r){return r}var AP=(function(){function r(e,t,i,n,a,o){this._old=e,this._new=t,this._oldKeyGetter=i||Nb,
this._newKeyGetter=n||Nb,this.context=a,this._diffModeMultiple=o==="multiple"}return r.prototype.add=function(e){return this._add=e,this},r.prototype.update=function(e){
return this._update=e,this},r.prototype.updateManyToOne=function(e){return this._updateManyToOne=e,this},r.prototype.updateOneToMany=function(e){return this._updateOneToMany=
e,this},r.prototype.updateManyToMany=function(e){return this._updateManyToMany=e,this},r.prototype.remove=function(e){return this._remove=e,this},r.prototype.execute=
function(){this[this._diffModeMultiple?"_executeMultiple":"_executeOneToOne"]()},r.prototype._executeOneToOne=function(){var e=this._old,t=this._new,i={},n=new Array(
e.length),a=new Array(t.length);this._initIndexMap(e,null,n,"_oldKeyGetter"),this._initIndexMap(t,i,a,"_newKeyGetter");for(var o=0;o<e.length;o++){var s=n[o],l=i[s],
u=Pl(l);if(u>1){var f=l.shift();l.length===1&&(i[s]=l[0]),this._update&&this._update(f,o)}else u===1?(i[s]=null,this._update&&this._update(l,o)):this._remove&&this.
_remove(o)}this._performRestAdd(a,i)},r.prototype._executeMultiple=function(){var e=this._old,t=this._new,i={},n={},a=[],o=[];this._initIndexMap(e,i,a,"_oldKeyG\
etter"),this._initIndexMap(t,n,o,"_newKeyGetter");for(var s=0;s<a.length;s++){var l=a[s],u=i[l],f=n[l],c=Pl(u),h=Pl(f);if(c>1&&h===1)this._updateManyToOne&&this.
_updateManyToOne(f,u),n[l]=null;else if(c===1&&h>1)this._updateOneToMany&&this._updateOneToMany(f,u),n[l]=null;else if(c===1&&h===1)this._update&&this._update(f,
u),n[l]=null;else if(c>1&&h>1)this._updateManyToMany&&this._updateManyToMany(f,u),n[l]=null;else if(c>1)for(var p=0;p<c;p++)this._remove&&this._remove(u[p]);else
this._remove&&this._remove(u)}this._performRestAdd(o,n)},r.prototype._performRestAdd=function(e,t){for(var i=0;i<e.length;i++){var n=e[i],a=t[n],o=Pl(a);if(o>1)
for(var s=0;s<o;s++)this._add&&this._add(a[s]);else o===1&&this._add&&this._add(a);t[n]=null}},r.prototype._initIndexMap=function(e,t,i,n){for(var a=this._diffModeMultiple,
o=0;o<e.length;o++){var s="_ec_"+this[n](e[o],o);if(a||(i[o]=s),!!t){var l=t[s],u=Pl(l);u===0?(t[s]=o,a&&i.push(s)):u===1?t[s]=[l,o]:l.push(o)}}},r})(),xc=AP;var It={Must:1,Might:2,Not:3},kb=j();function zb(r){kb(r).datasetMap=G()}function Bb(r,e,t){var i={},n=lm(e);if(!n||!r)return i;var a=[],o=[],s=e.ecModel,l=kb(s).
datasetMap,u=n.uid+"_"+t.seriesLayoutBy,f,c;r=r.slice(),b(r,function(m,d){var g=B(m)?m:r[d]={name:m};g.type==="ordinal"&&f==null&&(f=d,c=v(g)),i[g.name]=[]});var h=l.
get(u)||l.set(u,{categoryWayDim:c,valueWayDim:0});b(r,function(m,d){var g=m.name,y=v(m);if(f==null){var _=h.valueWayDim;p(i[g],_,y),p(o,_,y),h.valueWayDim+=y}else if(f===
d)p(i[g],0,y),p(a,0,y);else{var _=h.categoryWayDim;p(i[g],_,y),p(o,_,y),h.categoryWayDim+=y}});function p(m,d,g){for(var y=0;y<g;y++)m.push(d+y)}function v(m){var d=m.
dimsDef;return d?d.length:1}return a.length&&(i.itemName=a),o.length&&(i.seriesName=o),i}function lm(r){var e=r.get("data",!0);if(!e)return ii(r.ecModel,"dataset",{index:r.get("datasetIndex",!0),id:r.get("datasetId",!0)},Fe).models[0]}function Vb(r){
return!r.get("transform",!0)&&!r.get("fromTransformResult",!0)?[]:ii(r.ecModel,"dataset",{index:r.get("fromDatasetIndex",!0),id:r.get("fromDatasetId",!0)},Fe).models}
function Sc(r,e){return DP(r.data,r.sourceFormat,r.seriesLayoutBy,r.dimensionsDefine,r.startIndex,e)}function DP(r,e,t,i,n,a){var o,s=5;if(Ye(r))return It.Not;var l,
u;if(i){var f=i[a];B(f)?(l=f.name,u=f.type):U(f)&&(l=f)}if(u!=null)return u==="ordinal"?It.Must:It.Not;if(e===tt){var c=r;if(t===ai){for(var h=c[a],p=0;p<(h||[]).
length&&p<s;p++)if((o=x(h[n+p]))!=null)return o}else for(var p=0;p<c.length&&p<s;p++){var v=c[n+p];if(v&&(o=x(v[a]))!=null)return o}}else if(e===Dt){var m=r;if(!l)
return It.Not;for(var p=0;p<m.length&&p<s;p++){var d=m[p];if(d&&(o=x(d[l]))!=null)return o}}else if(e===Jt){var g=r;if(!l)return It.Not;var h=g[l];if(!h||Ye(h))
return It.Not;for(var p=0;p<h.length&&p<s;p++)if((o=x(h[p]))!=null)return o}else if(e===ft)for(var y=r,p=0;p<y.length&&p<s;p++){var d=y[p],_=Mi(d);if(!L(_))return It.
Not;if((o=x(_[a]))!=null)return o}function x(S){var w=U(S);if(S!=null&&isFinite(Number(S))&&S!=="")return w?It.Might:It.Not;if(w&&S!=="-")return It.Must}return It.
Not}var bc=(function(){function r(e){this.data=e.data||(e.sourceFormat===Jt?{}:[]),this.sourceFormat=e.sourceFormat||Cd,this.seriesLayoutBy=e.seriesLayoutBy||er,this.
startIndex=e.startIndex||0,this.dimensionsDetectedCount=e.dimensionsDetectedCount,this.metaRawOption=e.metaRawOption;var t=this.dimensionsDefine=e.dimensionsDefine;
if(t)for(var i=0;i<t.length;i++){var n=t[i];n.type==null&&Sc(this,i)===It.Must&&(n.type="ordinal")}}return r})();function Wo(r){return r instanceof bc}function Nl(r,e,t){
t=t||um(r);var i=e.seriesLayoutBy,n=OP(r,t,i,e.sourceHeader,e.dimensions),a=new bc({data:r,sourceFormat:t,seriesLayoutBy:i,dimensionsDefine:n.dimensionsDefine,startIndex:n.
startIndex,dimensionsDetectedCount:n.dimensionsDetectedCount,metaRawOption:F(e)});return a}function Yo(r){return new bc({data:r,sourceFormat:Ye(r)?Qt:ft})}function Hb(r){
return new bc({data:r.data,sourceFormat:r.sourceFormat,seriesLayoutBy:r.seriesLayoutBy,dimensionsDefine:F(r.dimensionsDefine),startIndex:r.startIndex,dimensionsDetectedCount:r.
dimensionsDetectedCount})}function um(r){var e=Cd;if(Ye(r))e=Qt;else if(L(r)){r.length===0&&(e=tt);for(var t=0,i=r.length;t<i;t++){var n=r[t];if(n!=null){if(L(n)||
Ye(n)){e=tt;break}else if(B(n)){e=Dt;break}}}}else if(B(r)){for(var a in r)if(Xe(r,a)&&Qe(r[a])){e=Jt;break}}return e}function OP(r,e,t,i,n){var a,o;if(!r)return{
dimensionsDefine:Ub(n),startIndex:o,dimensionsDetectedCount:a};if(e===tt){var s=r;i==="auto"||i==null?Fb(function(u){u!=null&&u!=="-"&&(U(u)?o==null&&(o=1):o=0)},
t,s,10):o=ve(i)?i:i?1:0,!n&&o===1&&(n=[],Fb(function(u,f){n[f]=u!=null?u+"":""},t,s,1/0)),a=n?n.length:t===ai?s.length:s[0]?s[0].length:null}else if(e===Dt)n||(n=
IP(r));else if(e===Jt)n||(n=[],b(r,function(u,f){n.push(f)}));else if(e===ft){var l=Mi(r[0]);a=L(l)&&l.length||1}return{startIndex:o,dimensionsDefine:Ub(n),dimensionsDetectedCount:a}}
function IP(r){for(var e=0,t;e<r.length&&!(t=r[e++]););if(t)return pe(t)}function Ub(r){if(r){var e=G();return N(r,function(t,i){t=B(t)?t:{name:t};var n={name:t.
name,displayName:t.displayName,type:t.type};if(n.name==null)return n;n.name+="",n.displayName==null&&(n.displayName=n.name);var a=e.get(n.name);return a?n.name+=
"-"+a.count++:e.set(n.name,{count:1}),n})}}function Fb(r,e,t,i){if(e===ai)for(var n=0;n<t.length&&n<i;n++)r(t[n]?t[n][0]:null,n);else for(var a=t[0]||[],n=0;n<a.
length&&n<i;n++)r(a[n],n)}function wc(r){var e=r.sourceFormat;return e===Dt||e===Jt}var Aa,Da,Oa,Ia,Gb,Wb,Cc=(function(){function r(e,t){var i=Wo(e)?e:Yo(e);this._source=i;var n=this._data=i.data,a=i.sourceFormat,o=i.seriesLayoutBy;if(a===Qt&&(this.
_offset=0,this._dimSize=t,this._data=n),0)var s;Wb(this,n,i)}return r.prototype.getSource=function(){return this._source},r.prototype.count=function(){return 0},
r.prototype.getItem=function(e,t){},r.prototype.appendData=function(e){},r.prototype.clean=function(){},r.protoInitialize=(function(){var e=r.prototype;e.pure=!1,
e.persistent=!0})(),r.internalField=(function(){var e;Wb=function(o,s,l){var u=l.sourceFormat,f=l.seriesLayoutBy,c=l.startIndex,h=l.dimensionsDefine,p=Gb[vm(u,f)];
if(P(o,p),u===Qt)o.getItem=t,o.count=n,o.fillStorage=i;else{var v=cm(u,f);o.getItem=H(v,null,s,c,h);var m=pm(u,f);o.count=H(m,null,s,c,h)}};var t=function(o,s){
o=o-this._offset,s=s||[];for(var l=this._data,u=this._dimSize,f=u*o,c=0;c<u;c++)s[c]=l[f+c];return s},i=function(o,s,l,u){for(var f=this._data,c=this._dimSize,h=0;h<
c;h++){for(var p=u[h],v=p[0]==null?1/0:p[0],m=p[1]==null?-1/0:p[1],d=s-o,g=l[h],y=0;y<d;y++){var _=f[y*c+h];g[o+y]=_,_<v&&(v=_),_>m&&(m=_)}p[0]=v,p[1]=m}},n=function(){
return this._data?this._data.length/this._dimSize:0};Gb=(e={},e[tt+"_"+er]={pure:!0,appendData:a},e[tt+"_"+ai]={pure:!0,appendData:function(){throw new Error('D\
o not support appendData when set seriesLayoutBy: "row".')}},e[Dt]={pure:!0,appendData:a},e[Jt]={pure:!0,appendData:function(o){var s=this._data;b(o,function(l,u){
for(var f=s[u]||(s[u]=[]),c=0;c<(l||[]).length;c++)f.push(l[c])})}},e[ft]={appendData:a},e[Qt]={persistent:!1,pure:!0,appendData:function(o){this._data=o},clean:function(){
this._offset+=this.count(),this._data=null}},e);function a(o){for(var s=0;s<o.length;s++)this._data.push(o[s])}})(),r})();var Tc=function(r){L(r)||_d("series.data or dataset.source must be an array.")},hY=(Aa={},Aa[tt+"_"+er]=Tc,Aa[tt+"_"+ai]=Tc,Aa[Dt]=Tc,Aa[Jt]=function(r,e){for(var t=0;t<
e.length;t++){var i=e[t].name;i==null&&_d("dimension name must not be null/undefined.")}},Aa[ft]=Tc,Aa),Yb=function(r,e,t,i){return r[i]},LP=(Da={},Da[tt+"_"+er]=
function(r,e,t,i){return r[i+e]},Da[tt+"_"+ai]=function(r,e,t,i,n){i+=e;for(var a=n||[],o=r,s=0;s<o.length;s++){var l=o[s];a[s]=l?l[i]:null}return a},Da[Dt]=Yb,
Da[Jt]=function(r,e,t,i,n){for(var a=n||[],o=0;o<t.length;o++){var s=t[o].name,l=s!=null?r[s]:null;a[o]=l?l[i]:null}return a},Da[ft]=Yb,Da);function cm(r,e){var t=LP[vm(
r,e)];return t}var Xb=function(r,e,t){return r.length},RP=(Oa={},Oa[tt+"_"+er]=function(r,e,t){return Math.max(0,r.length-e)},Oa[tt+"_"+ai]=function(r,e,t){var i=r[0];
return i?Math.max(0,i.length-e):0},Oa[Dt]=Xb,Oa[Jt]=function(r,e,t){var i=t[0].name,n=i!=null?r[i]:null;return n?n.length:0},Oa[ft]=Xb,Oa);function pm(r,e){var t=RP[vm(
r,e)];return t}var fm=function(r,e,t){return r[e]},PP=(Ia={},Ia[tt]=fm,Ia[Dt]=function(r,e,t){return r[t]},Ia[Jt]=fm,Ia[ft]=function(r,e,t){var i=Mi(r);return i instanceof
Array?i[e]:i},Ia[Qt]=fm,Ia);function hm(r){var e=PP[r];return e}function vm(r,e){return r===tt?r+"_"+e:r}function zi(r,e,t){if(r){var i=r.getRawDataItem(e);if(i!=
null){var n=r.getStore(),a=n.getSource().sourceFormat;if(t!=null){var o=r.getDimensionIndex(t),s=n.getDimensionProperty(o);return hm(a)(i,o,s)}else{var l=i;return a===
ft&&(l=Mi(i)),l}}}}var NP=(function(){function r(e,t){this._encode=e,this._schema=t}return r.prototype.get=function(){return{fullDimensions:this._getFullDimensionNames(),encode:this.
_encode}},r.prototype._getFullDimensionNames=function(){return this._cachedDimNames||(this._cachedDimNames=this._schema?this._schema.makeOutputDimensionNames():
[]),this._cachedDimNames},r})();function Zb(r,e){var t={},i=t.encode={},n=G(),a=[],o=[],s={};b(r.dimensions,function(h){var p=r.getDimensionInfo(h),v=p.coordDim;
if(v){var m=p.coordDimIndex;dm(i,v)[m]=h,p.isExtraCoord||(n.set(v,1),kP(p.type)&&(a[0]=h),dm(s,v)[m]=r.getDimensionIndex(p.name)),p.defaultTooltip&&o.push(h)}qf.
each(function(d,g){var y=dm(i,g),_=p.otherDims[g];_!=null&&_!==!1&&(y[_]=p.name)})});var l=[],u={};n.each(function(h,p){var v=i[p];u[p]=v[0],l=l.concat(v)}),t.dataDimsOnCoord=
l,t.dataDimIndicesOnCoord=N(l,function(h){return r.getDimensionInfo(h).storeDimIndex}),t.encodeFirstDimNotExtra=u;var f=i.label;f&&f.length&&(a=f.slice());var c=i.
tooltip;return c&&c.length?o=c.slice():o.length||(o=a.slice()),i.defaultedLabel=a,i.defaultedTooltip=o,t.userOutput=new NP(s,e),t}function dm(r,e){return r.hasOwnProperty(
e)||(r[e]=[]),r[e]}function qb(r){return r==="category"?"ordinal":r==="time"?"time":"float"}function kP(r){return!(r==="ordinal"||r==="time")}var zP=(function(){function r(e){this.otherDims={},e!=null&&P(this,e)}return r})(),Xo=zP;function Bi(r,e){var t=e&&e.type;return t==="ordinal"?r:(t==="time"&&!ve(r)&&r!=null&&r!=="-"&&(r=+ri(r)),r==null||r===""?NaN:Number(r))}var wY=G({number:function(r){
return parseFloat(r)},time:function(r){return+ri(r)},trim:function(r){return U(r)?mt(r):r}});var BP={lt:function(r,e){return r<e},lte:function(r,e){return r<=e},gt:function(r,e){return r>e},gte:function(r,e){return r>=e}},TY=(function(){function r(e,t){
if(!ve(t)){var i="";ht(i)}this._opFn=BP[e],this._rvalFloat=xr(t)}return r.prototype.evaluate=function(e){return ve(e)?this._opFn(e,this._rvalFloat):this._opFn(xr(
e),this._rvalFloat)},r})(),Kb=(function(){function r(e,t){var i=e==="desc";this._resultLT=i?1:-1,t==null&&(t=i?"min":"max"),this._incomparable=t==="min"?-1/0:1/0}
return r.prototype.evaluate=function(e,t){var i=ve(e)?e:xr(e),n=ve(t)?t:xr(t),a=isNaN(i),o=isNaN(n);if(a&&(i=this._incomparable),o&&(n=this._incomparable),a&&o){
var s=U(e),l=U(t);s&&(i=l?e:0),l&&(n=s?t:0)}return i<n?this._resultLT:i>n?-this._resultLT:0},r})();var CY=(function(){function r(e,t){this._rval=t,this._isEQ=e,this._rvalTypeof=typeof t,this._rvalFloat=xr(t)}return r.prototype.evaluate=function(e){var t=e===this.
_rval;if(!t){var i=typeof e;i!==this._rvalTypeof&&(i==="number"||this._rvalTypeof==="number")&&(t=xr(e)===this._rvalFloat)}return this._isEQ?t:!t},r})();function $b(r){var e="",t=-1/0,i=-1/0,n=1/0,a=1/0;return r&&(r.g!=null&&(e+="G"+r.g,t=r.g),r.ge!=null&&(e+="GE"+r.ge,i=r.ge),r.l!=null&&(e+="L"+r.l,n=r.l),r.le!=
null&&(e+="LE"+r.le,a=r.le)),{key:e,g:t,ge:i,l:n,le:a}}function jb(r,e){return e>r.g&&e>=r.ge&&e<r.l&&e<=r.le}var VP=typeof Uint32Array===ya?Array:Uint32Array,UP=typeof Uint16Array===ya?Array:Uint16Array,gm=typeof Int32Array===ya?Array:Int32Array,Jb=typeof Float64Array===
ya?Array:Float64Array,e1={float:Jb,int:gm,ordinal:Array,number:Array,time:Jb},mm;function Zo(r){return r>65535?VP:UP}function FP(r){var e=r.constructor;return e===
Array?r.slice():new e(r)}function Qb(r,e,t,i,n){var a=e1[t||"float"];if(n){var o=r[e],s=o&&o.length;if(s!==i){for(var l=new a(i),u=0;u<s;u++)l[u]=o[u];r[e]=l}}else
r[e]=new a(i)}var HP=(function(){function r(){this._chunks=[],this._rawExtent=[],this._extent=[],this._count=0,this._rawCount=0,this._calcDimNameToIdx=G()}return r.
prototype.initData=function(e,t,i){this._provider=e,this._chunks=[],this._indices=null,this.getRawIndex=this._getRawIdxIdentity;var n=e.getSource(),a=this.defaultDimValueGetter=
mm[n.sourceFormat];this._dimValueGetter=i||a,this._rawExtent=[];var o=wc(n);this._dimensions=N(t,function(s){return{type:s.type,property:s.property}}),this._initDataFromProvider(
0,e.count())},r.prototype.getProvider=function(){return this._provider},r.prototype.getSource=function(){return this._provider.getSource()},r.prototype.ensureCalculationDimension=
function(e,t){var i=this._calcDimNameToIdx,n=this._dimensions,a=i.get(e);if(a!=null){if(n[a].type===t)return a}else a=n.length;return n[a]={type:t},i.set(e,a),this.
_chunks[a]=new e1[t||"float"](this._rawCount),this._rawExtent[a]=Ge(),a},r.prototype.collectOrdinalMeta=function(e,t){var i=this._chunks[e],n=this._dimensions[e],
a=this._rawExtent,o=n.ordinalOffset||0,s=i.length;o===0&&(a[e]=Ge());for(var l=a[e],u=o;u<s;u++){var f=i[u]=t.parseAndCollect(i[u]);isNaN(f)||(l[0]=Math.min(f,l[0]),
l[1]=Math.max(f,l[1]))}n.ordinalMeta=t,n.ordinalOffset=s,n.type="ordinal"},r.prototype.getOrdinalMeta=function(e){var t=this._dimensions[e],i=t.ordinalMeta;return i},
r.prototype.getDimensionProperty=function(e){var t=this._dimensions[e];return t&&t.property},r.prototype.appendData=function(e){var t=this._provider,i=this.count();
t.appendData(e);var n=t.count();return t.persistent||(n+=i),i<n&&this._initDataFromProvider(i,n,!0),[i,n]},r.prototype.appendValues=function(e,t){for(var i=this.
_chunks,n=this._dimensions,a=n.length,o=this._rawExtent,s=this.count(),l=s+Math.max(e.length,t||0),u=0;u<a;u++){var f=n[u];Qb(i,u,f.type,l,!0)}for(var c=[],h=s;h<
l;h++)for(var p=h-s,v=0;v<a;v++){var f=n[v],m=mm.arrayRows.call(this,e[p]||c,f.property,p,v);i[v][h]=m;var d=o[v];m<d[0]&&(d[0]=m),m>d[1]&&(d[1]=m)}return this.
_rawCount=this._count=l,{start:s,end:l}},r.prototype._initDataFromProvider=function(e,t,i){for(var n=this._provider,a=this._chunks,o=this._dimensions,s=o.length,
l=this._rawExtent,u=N(o,function(y){return y.property}),f=0;f<s;f++){var c=o[f];l[f]||(l[f]=Ge()),Qb(a,f,c.type,t,i)}if(n.fillStorage)n.fillStorage(e,t,a,l);else
for(var h=[],p=e;p<t;p++){h=n.getItem(p,h);for(var v=0;v<s;v++){var m=a[v],d=this._dimValueGetter(h,u[v],p,v);m[p]=d;var g=l[v];d<g[0]&&(g[0]=d),d>g[1]&&(g[1]=d)}}
!n.persistent&&n.clean&&n.clean(),this._rawCount=this._count=t,this._extent=[]},r.prototype.count=function(){return this._count},r.prototype.get=function(e,t){if(!(t>=
0&&t<this._count))return NaN;var i=this._chunks[e];return i?i[this.getRawIndex(t)]:NaN},r.prototype.getValues=function(e,t){var i=[],n=[];if(t==null){t=e,e=[];for(var a=0;a<
this._dimensions.length;a++)n.push(a)}else n=e;for(var a=0,o=n.length;a<o;a++)i.push(this.get(n[a],t));return i},r.prototype.getByRawIndex=function(e,t){if(!(t>=
0&&t<this._rawCount))return NaN;var i=this._chunks[e];return i?i[t]:NaN},r.prototype.getSum=function(e){var t=this._chunks[e],i=0;if(t)for(var n=0,a=this.count();n<
a;n++){var o=this.get(e,n);isNaN(o)||(i+=o)}return i},r.prototype.getMedian=function(e){var t=[];this.each([e],function(n){isNaN(n)||t.push(n)}),pt(t);var i=this.
count();return i===0?0:i%2===1?t[(i-1)/2]:(t[i/2]+t[i/2-1])/2},r.prototype.indexOfRawIndex=function(e){if(e>=this._rawCount||e<0)return-1;if(!this._indices)return e;
var t=this._indices,i=t[e];if(i!=null&&i<this._count&&i===e)return e;for(var n=0,a=this._count-1;n<=a;){var o=(n+a)/2|0;if(t[o]<e)n=o+1;else if(t[o]>e)a=o-1;else
return o}return-1},r.prototype.getIndices=function(){var e,t=this._indices;if(t){var i=t.constructor,n=this._count;if(i===Array){e=new i(n);for(var a=0;a<n;a++)
e[a]=t[a]}else e=new i(t.buffer,0,n)}else{var i=Zo(this._rawCount);e=new i(this.count());for(var a=0;a<e.length;a++)e[a]=a}return e},r.prototype.filter=function(e,t){
if(!this._count)return this;for(var i=this.clone(),n=i.count(),a=Zo(i._rawCount),o=new a(n),s=[],l=e.length,u=0,f=e[0],c=i._chunks,h=0;h<n;h++){var p=void 0,v=i.
getRawIndex(h);if(l===0)p=t(h);else if(l===1){var m=c[f][v];p=t(m,h)}else{for(var d=0;d<l;d++)s[d]=c[e[d]][v];s[d]=h,p=t.apply(null,s)}p&&(o[u++]=v)}return u<n&&
(i._indices=o),i._count=u,i._extent=[],i._updateGetRawIdx(),i},r.prototype.selectRange=function(e){var t=this.clone(),i=t._count;if(!i)return this;var n=pe(e),a=n.
length;if(!a)return this;var o=t.count(),s=Zo(t._rawCount),l=new s(o),u=0,f=n[0],c=e[f][0],h=e[f][1],p=t._chunks,v=!1;if(!t._indices){var m=0;if(a===1){for(var d=p[n[0]],
g=0;g<i;g++){var y=d[g];(y>=c&&y<=h||isNaN(y))&&(l[u++]=m),m++}v=!0}else if(a===2){for(var d=p[n[0]],_=p[n[1]],x=e[n[1]][0],S=e[n[1]][1],g=0;g<i;g++){var y=d[g],
w=_[g];(y>=c&&y<=h||isNaN(y))&&(w>=x&&w<=S||isNaN(w))&&(l[u++]=m),m++}v=!0}}if(!v)if(a===1)for(var g=0;g<o;g++){var T=t.getRawIndex(g),y=p[n[0]][T];(y>=c&&y<=h||
isNaN(y))&&(l[u++]=T)}else for(var g=0;g<o;g++){for(var M=!0,T=t.getRawIndex(g),C=0;C<a;C++){var E=n[C],y=p[E][T];(y<e[E][0]||y>e[E][1])&&(M=!1)}M&&(l[u++]=t.getRawIndex(
g))}return u<o&&(t._indices=l),t._count=u,t._extent=[],t._updateGetRawIdx(),t},r.prototype.map=function(e,t){var i=this.clone(e);return this._updateDims(i,e,t),
i},r.prototype.modify=function(e,t){this._updateDims(this,e,t)},r.prototype._updateDims=function(e,t,i){for(var n=e._chunks,a=[],o=t.length,s=e.count(),l=[],u=e.
_rawExtent,f=0;f<t.length;f++)u[t[f]]=Ge();for(var c=0;c<s;c++){for(var h=e.getRawIndex(c),p=0;p<o;p++)l[p]=n[t[p]][h];l[o]=c;var v=i&&i.apply(null,l);if(v!=null){
typeof v!="object"&&(a[0]=v,v=a);for(var f=0;f<v.length;f++){var m=t[f],d=v[f],g=u[m],y=n[m];y&&(y[h]=d),d<g[0]&&(g[0]=d),d>g[1]&&(g[1]=d)}}}},r.prototype.lttbDownSample=
function(e,t){var i=this.clone([e],!0),n=i._chunks,a=n[e],o=this.count(),s=0,l=Math.floor(1/t),u=this.getRawIndex(0),f,c,h,p=new(Zo(this._rawCount))(Math.min((Math.
ceil(o/l)+2)*2,o));p[s++]=u;for(var v=1;v<o-1;v+=l){for(var m=Math.min(v+l,o-1),d=Math.min(v+l*2,o),g=(d+m)/2,y=0,_=m;_<d;_++){var x=this.getRawIndex(_),S=a[x];
isNaN(S)||(y+=S)}y/=d-m;var w=v,T=Math.min(v+l,o),M=v-1,C=a[u];f=-1,h=w;for(var E=-1,A=0,_=w;_<T;_++){var x=this.getRawIndex(_),S=a[x];if(isNaN(S)){A++,E<0&&(E=
x);continue}c=Math.abs((M-g)*(S-C)-(M-_)*(y-C)),c>f&&(f=c,h=x)}A>0&&A<T-w&&(p[s++]=Math.min(E,h),h=Math.max(E,h)),p[s++]=h,u=h}return p[s++]=this.getRawIndex(o-
1),i._count=s,i._indices=p,i.getRawIndex=this._getRawIdx,i},r.prototype.minmaxDownSample=function(e,t){for(var i=this.clone([e],!0),n=i._chunks,a=Math.floor(1/t),
o=n[e],s=this.count(),l=new(Zo(this._rawCount))(Math.ceil(s/a)*2),u=0,f=0;f<s;f+=a){var c=f,h=o[this.getRawIndex(c)],p=f,v=o[this.getRawIndex(p)],m=a;f+a>s&&(m=
s-f);for(var d=0;d<m;d++){var g=this.getRawIndex(f+d),y=o[g];y<h&&(h=y,c=f+d),y>v&&(v=y,p=f+d)}var _=this.getRawIndex(c),x=this.getRawIndex(p);c<p?(l[u++]=_,l[u++]=
x):(l[u++]=x,l[u++]=_)}return i._count=u,i._indices=l,i._updateGetRawIdx(),i},r.prototype.downSample=function(e,t,i,n){for(var a=this.clone([e],!0),o=a._chunks,
s=[],l=Math.floor(1/t),u=o[e],f=this.count(),c=a._rawExtent[e]=Ge(),h=new(Zo(this._rawCount))(Math.ceil(f/l)),p=0,v=0;v<f;v+=l){l>f-v&&(l=f-v,s.length=l);for(var m=0;m<
l;m++){var d=this.getRawIndex(v+m);s[m]=u[d]}var g=i(s),y=this.getRawIndex(Math.min(v+n(s,g)||0,f-1));u[y]=g,g<c[0]&&(c[0]=g),g>c[1]&&(c[1]=g),h[p++]=y}return a.
_count=p,a._indices=h,a._updateGetRawIdx(),a},r.prototype.each=function(e,t){if(this._count)for(var i=e.length,n=this._chunks,a=0,o=this.count();a<o;a++){var s=this.
getRawIndex(a);switch(i){case 0:t(a);break;case 1:t(n[e[0]][s],a);break;case 2:t(n[e[0]][s],n[e[1]][s],a);break;default:for(var l=0,u=[];l<i;l++)u[l]=n[e[l]][s];
u[l]=a,t.apply(null,u)}}},r.prototype.getDataExtent=function(e,t){var i=this._chunks[e],n=Ge();if(!i)return n;var a=this.count(),o=!this._indices&&!t;if(o)return this.
_rawExtent[e].slice();var s=this._extent,l=s[e]||(s[e]={}),u=$b(t),f=u.key,c=l[f];if(c)return c.slice();for(var h=n[0],p=n[1],v=0;v<a;v++){var m=this.getRawIndex(
v),d=i[m];(!t||jb(u,d))&&(d<h&&(h=d),d>p&&(p=d))}return l[f]=[h,p]},r.prototype.getRawDataItem=function(e){var t=this.getRawIndex(e);if(this._provider.persistent)
return this._provider.getItem(t);for(var i=[],n=this._chunks,a=0;a<n.length;a++)i.push(n[a][t]);return i},r.prototype.clone=function(e,t){var i=new r,n=this._chunks,
a=e&&Or(e,function(s,l){return s[l]=!0,s},{});if(a)for(var o=0;o<n.length;o++)i._chunks[o]=a[o]?FP(n[o]):n[o];else i._chunks=n;return this._copyCommonProps(i),t||
(i._indices=this._cloneIndices()),i._updateGetRawIdx(),i},r.prototype._copyCommonProps=function(e){e._count=this._count,e._rawCount=this._rawCount,e._provider=this.
_provider,e._dimensions=this._dimensions,e._extent=F(this._extent),e._rawExtent=F(this._rawExtent)},r.prototype._cloneIndices=function(){if(this._indices){var e=this.
_indices.constructor,t=void 0;if(e===Array){var i=this._indices.length;t=new e(i);for(var n=0;n<i;n++)t[n]=this._indices[n]}else t=new e(this._indices);return t}
return null},r.prototype._getRawIdxIdentity=function(e){return e},r.prototype._getRawIdx=function(e){return e<this._count&&e>=0?this._indices[e]:-1},r.prototype.
_updateGetRawIdx=function(){this.getRawIndex=this._indices?this._getRawIdx:this._getRawIdxIdentity},r.internalField=(function(){function e(t,i,n,a){return Bi(t[a],
this._dimensions[a])}mm={arrayRows:e,objectRows:function(t,i,n,a){return Bi(t[i],this._dimensions[a])},keyedColumns:e,original:function(t,i,n,a){var o=t&&(t.value==
null?t:t.value);return Bi(o instanceof Array?o[a]:o,this._dimensions[a])},typedArray:function(t,i,n,a){return t[a]}}})(),r})(),kl=HP;var GP=j(),WP={float:"f",int:"i",ordinal:"o",number:"n",time:"t"},ym=(function(){function r(e){this.dimensions=e.dimensions,this._dimOmitted=e.dimensionOmitted,
this.source=e.source,this._fullDimCount=e.fullDimensionCount,this._updateDimOmitted(e.dimensionOmitted)}return r.prototype.isDimensionOmitted=function(){return this.
_dimOmitted},r.prototype._updateDimOmitted=function(e){this._dimOmitted=e,e&&(this._dimNameMap||(this._dimNameMap=_m(this.source)))},r.prototype.getSourceDimensionIndex=
function(e){return Y(this._dimNameMap.get(e),-1)},r.prototype.getSourceDimension=function(e){var t=this.source.dimensionsDefine;if(t)return t[e]},r.prototype.makeStoreSchema=
function(){for(var e=this._fullDimCount,t=wc(this.source),i=!xm(e),n="",a=[],o=0,s=0;o<e;o++){var l=void 0,u=void 0,f=void 0,c=this.dimensions[s];if(c&&c.storeDimIndex===
o)l=t?c.name:null,u=c.type,f=c.ordinalMeta,s++;else{var h=this.getSourceDimension(o);h&&(l=t?h.name:null,u=h.type)}a.push({property:l,type:u,ordinalMeta:f}),t&&
l!=null&&(!c||!c.isCalculationCoord)&&(n+=i?l.replace(/\`/g,"`1").replace(/\$/g,"`2"):l),n+="$",n+=WP[u]||"f",f&&(n+=f.uid),n+="$"}var p=this.source,v=[p.seriesLayoutBy,
p.startIndex,n].join("$$");return{dimensions:a,hash:v}},r.prototype.makeOutputDimensionNames=function(){for(var e=[],t=0,i=0;t<this._fullDimCount;t++){var n=void 0,
a=this.dimensions[i];if(a&&a.storeDimIndex===t)a.isCalculationCoord||(n=a.name),i++;else{var o=this.getSourceDimension(t);o&&(n=o.name)}e.push(n)}return e},r.prototype.
appendCalculationDimension=function(e){this.dimensions.push(e),e.isCalculationCoord=!0,this._fullDimCount++,this._updateDimOmitted(!0)},r})();function Mc(r){return r instanceof ym}function zl(r){for(var e=G(),t=0;t<(r||[]).length;t++){var i=r[t],n=B(i)?i.name:i;n!=null&&e.get(n)==null&&e.set(n,t)}return e}
function _m(r){var e=GP(r);return e.dimNameMap||(e.dimNameMap=zl(r.dimensionsDefine))}function xm(r){return r>30}var Bl=B,wn=N,YP=typeof Int32Array>"u"?Array:Int32Array,XP="e\0\0",t1=-1,ZP=["hasItemOption","_nameList","_idList","_invertedIndicesMap","_dimSummary","userOutp\
ut","_rawData","_dimValueGetter","_nameDimIdx","_idDimIdx","_nameRepeatCount"],qP=["_approximateExtent"],r1,Ec,Vl,Ul,Sm,Fl,bm,KP=(function(){function r(e,t){this.
type="list",this._dimOmitted=!1,this._nameList=[],this._idList=[],this._visual={},this._layout={},this._itemVisuals=[],this._itemLayouts=[],this._graphicEls=[],
this._approximateExtent={},this._calculationInfo={},this.hasItemOption=!1,this.TRANSFERABLE_METHODS=["cloneShallow","downSample","minmaxDownSample","lttbDownSam\
ple","map"],this.CHANGABLE_METHODS=["filterSelf","selectRange"],this.DOWNSAMPLE_METHODS=["downSample","minmaxDownSample","lttbDownSample"];var i,n=!1;Mc(e)?(i=e.
dimensions,this._dimOmitted=e.isDimensionOmitted(),this._schema=e):(n=!0,i=e),i=i||["x","y"];for(var a={},o=[],s={},l=!1,u={},f=0;f<i.length;f++){var c=i[f],h=U(
c)?new Xo({name:c}):c instanceof Xo?c:new Xo(c),p=h.name;h.type=h.type||"float",h.coordDim||(h.coordDim=p,h.coordDimIndex=0);var v=h.otherDims=h.otherDims||{};o.
push(p),a[p]=h,u[p]!=null&&(l=!0),h.createInvertedIndices&&(s[p]=[]),n&&(h.storeDimIndex=f),v.itemName===0&&(this._nameDimIdx=h.storeDimIndex),v.itemId===0&&(this.
_idDimIdx=h.storeDimIndex)}if(this.dimensions=o,this._dimInfos=a,this._initGetDimensionInfo(l),this.hostModel=t,this._invertedIndicesMap=s,this._dimOmitted){var m=this.
_dimIdxToName=G();b(o,function(d){m.set(a[d].storeDimIndex,d)})}}return r.prototype.getDimension=function(e){var t=this._recognizeDimIndex(e);if(t==null)return e;
if(t=e,!this._dimOmitted)return this.dimensions[t];var i=this._dimIdxToName.get(t);if(i!=null)return i;var n=this._schema.getSourceDimension(t);if(n)return n.name},
r.prototype.getDimensionIndex=function(e){var t=this._recognizeDimIndex(e);if(t!=null)return t;if(e==null)return-1;var i=this._getDimInfo(e);return i?i.storeDimIndex:
this._dimOmitted?this._schema.getSourceDimensionIndex(e):-1},r.prototype._recognizeDimIndex=function(e){if(ve(e)||e!=null&&!isNaN(e)&&!this._getDimInfo(e)&&(!this.
_dimOmitted||this._schema.getSourceDimensionIndex(e)<0))return+e},r.prototype._getStoreDimIndex=function(e){var t=this.getDimensionIndex(e);return t},r.prototype.
getDimensionInfo=function(e){return this._getDimInfo(this.getDimension(e))},r.prototype._initGetDimensionInfo=function(e){var t=this._dimInfos;this._getDimInfo=
e?function(i){return t.hasOwnProperty(i)?t[i]:void 0}:function(i){return t[i]}},r.prototype.getDimensionsOnCoord=function(){return this._dimSummary.dataDimsOnCoord.
slice()},r.prototype.mapDimension=function(e,t){var i=this._dimSummary;if(t==null)return i.encodeFirstDimNotExtra[e];var n=i.encode[e];return n?n[t]:null},r.prototype.
mapDimensionsAll=function(e){var t=this._dimSummary,i=t.encode[e];return(i||[]).slice()},r.prototype.getStore=function(){return this._store},r.prototype.initData=
function(e,t,i){var n=this,a;if(e instanceof kl&&(a=e),!a){var o=this.dimensions,s=Wo(e)||Qe(e)?new Cc(e,o.length):e;a=new kl;var l=wn(o,function(u){return{type:n.
_dimInfos[u].type,property:u}});a.initData(s,l,i)}this._store=a,this._nameList=(t||[]).slice(),this._idList=[],this._nameRepeatCount={},this._doInit(0,a.count()),
this._dimSummary=Zb(this,this._schema),this.userOutput=this._dimSummary.userOutput},r.prototype.appendData=function(e){var t=this._store.appendData(e);this._doInit(
t[0],t[1])},r.prototype.appendValues=function(e,t){var i=this._store.appendValues(e,t&&t.length),n=i.start,a=i.end,o=this._shouldMakeIdFromName();if(this._updateOrdinalMeta(),
t)for(var s=n;s<a;s++){var l=s-n;this._nameList[s]=t[l],o&&bm(this,s)}},r.prototype._updateOrdinalMeta=function(){for(var e=this._store,t=this.dimensions,i=0;i<
t.length;i++){var n=this._dimInfos[t[i]];n.ordinalMeta&&e.collectOrdinalMeta(n.storeDimIndex,n.ordinalMeta)}},r.prototype._shouldMakeIdFromName=function(){var e=this.
_store.getProvider();return this._idDimIdx==null&&e.getSource().sourceFormat!==Qt&&!e.fillStorage},r.prototype._doInit=function(e,t){if(!(e>=t)){var i=this._store,
n=i.getProvider();this._updateOrdinalMeta();var a=this._nameList,o=this._idList,s=n.getSource().sourceFormat,l=s===ft;if(l&&!n.pure)for(var u=[],f=e;f<t;f++){var c=n.
getItem(f,u);if(!this.hasItemOption&&oS(c)&&(this.hasItemOption=!0),c){var h=c.name;a[f]==null&&h!=null&&(a[f]=Vt(h,null));var p=c.id;o[f]==null&&p!=null&&(o[f]=
Vt(p,null))}}if(this._shouldMakeIdFromName())for(var f=e;f<t;f++)bm(this,f);r1(this)}},r.prototype.getApproximateExtent=function(e,t){return this._approximateExtent[e]||
this._store.getDataExtent(this._getStoreDimIndex(e),t)},r.prototype.setApproximateExtent=function(e,t){t=this.getDimension(t),this._approximateExtent[t]=e.slice()},
r.prototype.getCalculationInfo=function(e){return this._calculationInfo[e]},r.prototype.setCalculationInfo=function(e,t){Bl(e)?P(this._calculationInfo,e):this._calculationInfo[e]=
t},r.prototype.getName=function(e){var t=this.getRawIndex(e),i=this._nameList[t];return i==null&&this._nameDimIdx!=null&&(i=Vl(this,this._nameDimIdx,t)),i==null&&
(i=""),i},r.prototype._getCategory=function(e,t){var i=this._store.get(e,t),n=this._store.getOrdinalMeta(e);return n?n.categories[i]:i},r.prototype.getId=function(e){
return Ec(this,this.getRawIndex(e))},r.prototype.count=function(){return this._store.count()},r.prototype.get=function(e,t){var i=this._store,n=this._dimInfos[e];
if(n)return i.get(n.storeDimIndex,t)},r.prototype.getByRawIndex=function(e,t){var i=this._store,n=this._dimInfos[e];if(n)return i.getByRawIndex(n.storeDimIndex,
t)},r.prototype.getIndices=function(){return this._store.getIndices()},r.prototype.getDataExtent=function(e){return this._store.getDataExtent(this._getStoreDimIndex(
e),null)},r.prototype.getSum=function(e){return this._store.getSum(this._getStoreDimIndex(e))},r.prototype.getMedian=function(e){return this._store.getMedian(this.
_getStoreDimIndex(e))},r.prototype.getValues=function(e,t){var i=this,n=this._store;return L(e)?n.getValues(wn(e,function(a){return i._getStoreDimIndex(a)}),t):
n.getValues(e)},r.prototype.hasValue=function(e){for(var t=this._dimSummary.dataDimIndicesOnCoord,i=0,n=t.length;i<n;i++)if(isNaN(this._store.get(t[i],e)))return!1;
return!0},r.prototype.indexOfName=function(e){for(var t=0,i=this._store.count();t<i;t++)if(this.getName(t)===e)return t;return-1},r.prototype.getRawIndex=function(e){
return this._store.getRawIndex(e)},r.prototype.indexOfRawIndex=function(e){return this._store.indexOfRawIndex(e)},r.prototype.rawIndexOf=function(e,t){var i=e&&
this._invertedIndicesMap[e],n=i&&i[t];return n==null||isNaN(n)?t1:n},r.prototype.each=function(e,t,i){"use strict";Z(e)&&(i=t,t=e,e=[]);var n=i||this,a=wn(Ul(e),
this._getStoreDimIndex,this);this._store.each(a,n?H(t,n):t)},r.prototype.filterSelf=function(e,t,i){"use strict";Z(e)&&(i=t,t=e,e=[]);var n=i||this,a=wn(Ul(e),this.
_getStoreDimIndex,this);return this._store=this._store.filter(a,n?H(t,n):t),this},r.prototype.selectRange=function(e){"use strict";var t=this,i={},n=pe(e),a=[];
return b(n,function(o){var s=t._getStoreDimIndex(o);i[s]=e[o],a.push(s)}),this._store=this._store.selectRange(i),this},r.prototype.mapArray=function(e,t,i){"use\
 strict";Z(e)&&(i=t,t=e,e=[]),i=i||this;var n=[];return this.each(e,function(){n.push(t&&t.apply(this,arguments))},i),n},r.prototype.map=function(e,t,i,n){"use \
strict";var a=i||n||this,o=wn(Ul(e),this._getStoreDimIndex,this),s=Fl(this);return s._store=this._store.map(o,a?H(t,a):t),s},r.prototype.modify=function(e,t,i,n){
var a=this,o=i||n||this,s=wn(Ul(e),this._getStoreDimIndex,this);this._store.modify(s,o?H(t,o):t)},r.prototype.downSample=function(e,t,i,n){var a=Fl(this);return a.
_store=this._store.downSample(this._getStoreDimIndex(e),t,i,n),a},r.prototype.minmaxDownSample=function(e,t){var i=Fl(this);return i._store=this._store.minmaxDownSample(
this._getStoreDimIndex(e),t),i},r.prototype.lttbDownSample=function(e,t){var i=Fl(this);return i._store=this._store.lttbDownSample(this._getStoreDimIndex(e),t),
i},r.prototype.getRawDataItem=function(e){return this._store.getRawDataItem(e)},r.prototype.getItemModel=function(e){var t=this.hostModel,i=this.getRawDataItem(
e);return new Ie(i,t,t&&t.ecModel)},r.prototype.diff=function(e){var t=this;return new xc(e?e.getStore().getIndices():[],this.getStore().getIndices(),function(i){
return Ec(e,i)},function(i){return Ec(t,i)})},r.prototype.getVisual=function(e){var t=this._visual;return t&&t[e]},r.prototype.setVisual=function(e,t){this._visual=
this._visual||{},Bl(e)?P(this._visual,e):this._visual[e]=t},r.prototype.getItemVisual=function(e,t){var i=this._itemVisuals[e],n=i&&i[t];return n??this.getVisual(
t)},r.prototype.hasItemVisual=function(){return this._itemVisuals.length>0},r.prototype.ensureUniqueItemVisual=function(e,t){var i=this._itemVisuals,n=i[e];n||(n=
i[e]={});var a=n[t];return a==null&&(a=this.getVisual(t),L(a)?a=a.slice():Bl(a)&&(a=P({},a)),n[t]=a),a},r.prototype.setItemVisual=function(e,t,i){var n=this._itemVisuals[e]||
{};this._itemVisuals[e]=n,Bl(t)?P(n,t):n[t]=i},r.prototype.clearAllVisual=function(){this._visual={},this._itemVisuals=[]},r.prototype.setLayout=function(e,t){Bl(
e)?P(this._layout,e):this._layout[e]=t},r.prototype.getLayout=function(e){return this._layout[e]},r.prototype.getItemLayout=function(e){return this._itemLayouts[e]},
r.prototype.setItemLayout=function(e,t,i){this._itemLayouts[e]=i?P(this._itemLayouts[e]||{},t):t},r.prototype.clearItemLayouts=function(){this._itemLayouts.length=
0},r.prototype.setItemGraphicEl=function(e,t){var i=this.hostModel&&this.hostModel.seriesIndex;xS(i,this.dataType,e,t),this._graphicEls[e]=t},r.prototype.getItemGraphicEl=
function(e){return this._graphicEls[e]},r.prototype.eachItemGraphicEl=function(e,t){b(this._graphicEls,function(i,n){i&&e&&e.call(t,i,n)})},r.prototype.cloneShallow=
function(e){return e||(e=new r(this._schema?this._schema:wn(this.dimensions,this._getDimInfo,this),this.hostModel)),Sm(e,this),e._store=this._store,e},r.prototype.
wrapMethod=function(e,t){var i=this[e];Z(i)&&(this.__wrappedMethods=this.__wrappedMethods||[],this.__wrappedMethods.push(e),this[e]=function(){var n=i.apply(this,
arguments);return t.apply(this,[n].concat(sf(arguments)))})},r.internalField=(function(){r1=function(e){var t=e._invertedIndicesMap;b(t,function(i,n){var a=e._dimInfos[n],
o=a.ordinalMeta,s=e._store;if(o){i=t[n]=new YP(o.categories.length);for(var l=0;l<i.length;l++)i[l]=t1;for(var l=0;l<s.count();l++)i[s.get(a.storeDimIndex,l)]=l}})},
Vl=function(e,t,i){return Vt(e._getCategory(t,i),null)},Ec=function(e,t){var i=e._idList[t];return i==null&&e._idDimIdx!=null&&(i=Vl(e,e._idDimIdx,t)),i==null&&
(i=XP+t),i},Ul=function(e){return L(e)||(e=e!=null?[e]:[]),e},Fl=function(e){var t=new r(e._schema?e._schema:wn(e.dimensions,e._getDimInfo,e),e.hostModel);return Sm(
t,e),t},Sm=function(e,t){b(ZP.concat(t.__wrappedMethods||[]),function(i){t.hasOwnProperty(i)&&(e[i]=t[i])}),e.__wrappedMethods=t.__wrappedMethods,b(qP,function(i){
e[i]=F(t[i])}),e._calculationInfo=P({},t._calculationInfo)},bm=function(e,t){var i=e._nameList,n=e._idList,a=e._nameDimIdx,o=e._idDimIdx,s=i[t],l=n[t];if(s==null&&
a!=null&&(i[t]=s=Vl(e,a,t)),l==null&&o!=null&&(n[t]=l=Vl(e,o,t)),l==null&&s!=null){var u=e._nameRepeatCount,f=u[s]=(u[s]||0)+1;l=s,f>1&&(l+="__ec__"+f),n[t]=l}}})(),
r})(),qo=KP;function wm(r,e){Wo(r)||(r=Yo(r)),e=e||{};var t=e.coordDimensions||[],i=e.dimensionsDefine||r.dimensionsDefine||[],n=G(),a=[],o=$P(r,t,i,e.dimensionsCount),s=e.
canOmitUnusedDimensions&&xm(o),l=i===r.dimensionsDefine,u=l?_m(r):zl(i),f=e.encodeDefine;!f&&e.encodeDefaulter&&(f=e.encodeDefaulter(r,o));for(var c=G(f),h=new gm(
o),p=0;p<h.length;p++)h[p]=-1;function v(C){var E=h[C];if(E<0){var A=i[C],O=B(A)?A:{name:A},D=new Xo,R=O.name;R!=null&&u.get(R)!=null&&(D.name=D.displayName=R),
O.type!=null&&(D.type=O.type),O.displayName!=null&&(D.displayName=O.displayName);var V=a.length;return h[C]=V,D.storeDimIndex=C,a.push(D),D}return a[E]}if(!s)for(var p=0;p<
o;p++)v(p);c.each(function(C,E){var A=Ee(C).slice();if(A.length===1&&!U(A[0])&&A[0]<0){c.set(E,!1);return}var O=c.set(E,[]);b(A,function(D,R){var V=U(D)?u.get(D):
D;V!=null&&V<o&&(O[R]=V,d(v(V),E,R))})});var m=0;b(t,function(C){var E,A,O,D;if(U(C))E=C,D={};else{D=C,E=D.name;var R=D.ordinalMeta;D.ordinalMeta=null,D=P({},D),
D.ordinalMeta=R,A=D.dimsDef,O=D.otherDims,D.name=D.coordDim=D.coordDimIndex=D.dimsDef=D.otherDims=null}var V=c.get(E);if(V!==!1){if(V=Ee(V),!V.length)for(var k=0;k<
(A&&A.length||1);k++){for(;m<o&&v(m).coordDim!=null;)m++;m<o&&V.push(m++)}b(V,function(K,J){var ee=v(K);if(l&&D.type!=null&&(ee.type=D.type),d(ie(ee,D),E,J),ee.
name==null&&A){var se=A[J];!B(se)&&(se={name:se}),ee.name=ee.displayName=se.name,ee.defaultTooltip=se.defaultTooltip}O&&ie(ee.otherDims,O)})}});function d(C,E,A){
qf.get(E)!=null?C.otherDims[E]=A:(C.coordDim=E,C.coordDimIndex=A,n.set(E,!0))}var g=e.generateCoord,y=e.generateCoordCount,_=y!=null;y=g?y||1:0;var x=g||"value";
function S(C){C.name==null&&(C.name=C.coordDim)}if(s)b(a,function(C){S(C)}),a.sort(function(C,E){return C.storeDimIndex-E.storeDimIndex});else for(var w=0;w<o;w++){
var T=v(w),M=T.coordDim;M==null&&(T.coordDim=jP(x,n,_),T.coordDimIndex=0,(!g||y<=0)&&(T.isExtraCoord=!0),y--),S(T),T.type==null&&(Sc(r,w)===It.Must||T.isExtraCoord&&
(T.otherDims.itemName!=null||T.otherDims.seriesName!=null))&&(T.type="ordinal")}return xn(a,function(C){return C.name},function(C,E){E>0&&(C.name=C.name+(E-1))}),
new ym({source:r,dimensions:a,fullDimensionCount:o,dimensionOmitted:s})}function $P(r,e,t,i){var n=Math.max(r.dimensionsDetectedCount||1,e.length,t.length,i||0);
return b(e,function(a){var o;B(a)&&(o=a.dimsDef)&&(n=Math.max(n,o.length))}),n}function jP(r,e,t){if(t||e.hasKey(r)){for(var i=0;e.hasKey(r+i);)i++;r+=i}return e.
set(r,!0),r}var Ac={},Tm={},JP=(function(){function r(){this._normalMasterList=[],this._nonSeriesBoxMasterList=[]}return r.prototype.create=function(e,t){this._nonSeriesBoxMasterList=
i(Ac,!0),this._normalMasterList=i(Tm,!1);function i(n,a){var o=[];return b(n,function(s,l){var u=s.create(e,t);o=o.concat(u||[])}),o}},r.prototype.update=function(e,t){
b(this._normalMasterList,function(i){i.update&&i.update(e,t)})},r.prototype.getCoordinateSystems=function(){return this._normalMasterList.concat(this._nonSeriesBoxMasterList)},
r.register=function(e,t){if(e==="matrix"||e==="calendar"){Ac[e]=t;return}Tm[e]=t},r.get=function(e){return Tm[e]||Ac[e]},r})();function QP(r){return!!Ac[r]}var eN=1,
i1=2;var tN=G();function Oc(r){var e=r.getShallow("coord",!0),t=eN;if(e==null){var i=tN.get(r.type);i&&i.getCoord2&&(t=i1,e=i.getCoord2(r))}return{coord:e,from:t}}var Ko=0,
Dc=1,rN=2;function iN(r,e){var t=r.getShallow("coordinateSystem"),i=r.getShallow("coordinateSystemUsage",!0),n=i!=null,a=Ko;if(t){var o=r.mainType==="series";i==
null&&(i=o?"data":"box"),i==="data"?(a=Dc,o||(a=Ko)):i==="box"&&(a=rN,!o&&!QP(t)&&(a=Ko))}return{coordSysType:t,kind:a}}function n1(r){var e=r.targetModel,t=r.coordSysType,
i=r.coordSysProvider,n=r.isDefaultDataCoordSys,a=r.allowNotFound,o=iN(e,!0),s=o.kind,l=o.coordSysType;if(n&&s!==Dc&&(s=Dc,l=t),s===Ko||l!==t)return Ko;var u=i(t,
e);return u?(s===Dc?e.coordinateSystem=u:e.boxCoordinateSystem=u,s):Ko}var La=JP;var nN=(function(){function r(e){this.coordSysDims=[],this.axisMap=G(),this.categoryAxisMap=G(),this.coordSysName=e}return r})();function a1(r){var e=r.get("coordinateSystem"),t=new nN(e),i=aN[e];if(i)return i(r,t,t.axisMap,t.categoryAxisMap),t}var aN={cartesian2d:function(r,e,t,i){var n=r.
getReferringComponents("xAxis",Fe).models[0],a=r.getReferringComponents("yAxis",Fe).models[0];e.coordSysDims=["x","y"],t.set("x",n),t.set("y",a),$o(n)&&(i.set("\
x",n),e.firstCategoryDimIndex=0),$o(a)&&(i.set("y",a),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=1))},singleAxis:function(r,e,t,i){var n=r.getReferringComponents(
"singleAxis",Fe).models[0];e.coordSysDims=["single"],t.set("single",n),$o(n)&&(i.set("single",n),e.firstCategoryDimIndex=0)},polar:function(r,e,t,i){var n=r.getReferringComponents(
"polar",Fe).models[0],a=n.findAxisModel("radiusAxis"),o=n.findAxisModel("angleAxis");e.coordSysDims=["radius","angle"],t.set("radius",a),t.set("angle",o),$o(a)&&
(i.set("radius",a),e.firstCategoryDimIndex=0),$o(o)&&(i.set("angle",o),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=1))},geo:function(r,e,t,i){e.coordSysDims=
["lng","lat"]},parallel:function(r,e,t,i){var n=r.ecModel,a=n.getComponent("parallel",r.get("parallelIndex")),o=e.coordSysDims=a.dimensions.slice();b(a.parallelAxisIndex,
function(s,l){var u=n.getComponent("parallelAxis",s),f=o[l];t.set(f,u),$o(u)&&(i.set(f,u),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=l))})},matrix:function(r,e,t,i){
var n=r.getReferringComponents("matrix",Fe).models[0];e.coordSysDims=["x","y"];var a=n.getDimensionModel("x"),o=n.getDimensionModel("y");t.set("x",a),t.set("y",
o),i.set("x",a),i.set("y",o)}};function $o(r){return r.get("type")==="category"}function o1(r,e,t){t=t||{};var i=t.byIndex,n=t.stackedCoordDimension,a,o,s;oN(e)?a=e:(o=e.schema,a=o.dimensions,s=e.store);var l=!!(r&&r.get("stack")),u,f,c,h,p=!0;
function v(x){return x.type!=="ordinal"&&x.type!=="time"}if(b(a,function(x,S){U(x)&&(a[S]=x={name:x}),v(x)||(p=!1)}),b(a,function(x,S){l&&!x.isExtraCoord&&(!i&&
!u&&x.ordinalMeta&&(u=x),!f&&v(x)&&(!p||x.coordDim!=="x"&&x.coordDim!=="angle")&&(!n||n===x.coordDim)&&(f=x))}),f&&!i&&!u&&(i=!0),f){c="__\0ecstackresult_"+r.id,
h="__\0ecstackedover_"+r.id,u&&(u.createInvertedIndices=!0);var m=f.coordDim,d=f.type,g=0;b(a,function(x){x.coordDim===m&&g++});var y={name:c,coordDim:m,coordDimIndex:g,
type:d,isExtraCoord:!0,isCalculationCoord:!0,storeDimIndex:a.length},_={name:h,coordDim:h,coordDimIndex:g+1,type:d,isExtraCoord:!0,isCalculationCoord:!0,storeDimIndex:a.
length+1};o?(s&&(y.storeDimIndex=s.ensureCalculationDimension(h,d),_.storeDimIndex=s.ensureCalculationDimension(c,d)),o.appendCalculationDimension(y),o.appendCalculationDimension(
_)):(a.push(y),a.push(_))}return{stackedDimension:f&&f.name,stackedByDimension:u&&u.name,isStackedByIndex:i,stackedOverDimension:h,stackResultDimension:c}}function oN(r){
return!Mc(r.schema)}function Vi(r,e){return!!e&&e===r.getCalculationInfo("stackedDimension")}function Ic(r,e){return Vi(r,e)?r.getCalculationInfo("stackResultDi\
mension"):e}function sN(r,e){var t=r.get("coordinateSystem"),i=La.get(t),n;return e&&e.coordSysDims&&(n=N(e.coordSysDims,function(a){var o={name:a},s=e.axisMap.get(a);if(s){
var l=s.get("type");o.type=qb(l)}return o})),n||(n=i&&(i.getDimensionsInfo?i.getDimensionsInfo():i.dimensions.slice())||["x","y"]),n}function lN(r,e,t){var i,n;
return t&&b(r,function(a,o){var s=a.coordDim,l=t.categoryAxisMap.get(s);l&&(i==null&&(i=o),a.ordinalMeta=l.getOrdinalMeta(),e&&(a.createInvertedIndices=!0)),a.otherDims.
itemName!=null&&(n=!0)}),!n&&i!=null&&(r[i].otherDims.itemName=0),i}function uN(r,e,t){t=t||{};var i=e.getSourceManager(),n,a=!1;r?(a=!0,n=Yo(r)):(n=i.getSource(),
a=n.sourceFormat===ft);var o=a1(e),s=sN(e,o),l=t.useEncodeDefaulter,u=Z(l)?l:l?he(Bb,s,e):null,f={coordDimensions:s,generateCoord:t.generateCoord,encodeDefine:e.
getEncode(),encodeDefaulter:u,canOmitUnusedDimensions:!a},c=wm(n,f),h=lN(c.dimensions,t.createInvertedIndices,o),p=a?null:i.getSharedDataStore(c),v=o1(e,{schema:c,
store:p}),m=new qo(c,e);m.setCalculationInfo(v);var d=h!=null&&fN(n)?function(g,y,_,x){return x===h?_:this.defaultDimValueGetter(g,y,_,x)}:null;return m.hasItemOption=
!1,m.initData(a?n:p,null,d),m}function fN(r){if(r.sourceFormat===ft){var e=cN(r.data||[]);return!L(Mi(e))}}function cN(r){for(var e=0;e<r.length&&r[e]==null;)e++;
return r[e]}var Tn=uN;var pN=Math.round(Math.random()*10);function Cn(r){return[r||"",pN++].join("_")}function s1(r){var e={};r.registerSubTypeDefaulter=function(t,i){var n=kt(t);e[n.
main]=i},r.determineSubType=function(t,i){var n=i.type;if(!n){var a=kt(t).main;r.hasSubTypes(t)&&e[a]&&(n=e[a](i))}return n}}function l1(r,e){r.topologicalTravel=
function(a,o,s,l){if(!a.length)return;var u=t(o),f=u.graph,c=u.noEntryList,h={};for(b(a,function(y){h[y]=!0});c.length;){var p=c.pop(),v=f[p],m=!!h[p];m&&(s.call(
l,p,v.originalDeps.slice()),delete h[p]),b(v.successor,m?g:d)}b(h,function(){var y="";throw new Error(y)});function d(y){f[y].entryCount--,f[y].entryCount===0&&
c.push(y)}function g(y){h[y]=!0,d(y)}};function t(a){var o={},s=[];return b(a,function(l){var u=i(o,l),f=u.originalDeps=e(l),c=n(f,a);u.entryCount=c.length,u.entryCount===
0&&s.push(l),b(c,function(h){te(u.predecessor,h)<0&&u.predecessor.push(h);var p=i(o,h);te(p.successor,h)<0&&p.successor.push(l)})}),{graph:o,noEntryList:s}}function i(a,o){
return a[o]||(a[o]={predecessor:[],successor:[]}),a[o]}function n(a,o){var s=[];return b(a,function(l){te(o,l)>=0&&s.push(l)}),s}}function Mn(r,e){return re(re(
{},r,!0),e,!0)}var hN=Math.log(2);function Mm(r,e,t,i,n,a){var o=i+"-"+n,s=r.length;if(a.hasOwnProperty(o))return a[o];if(e===1){var l=Math.round(Math.log((1<<s)-1&~n)/hN);return r[t][l]}
for(var u=i|1<<t,f=t+1;i&1<<f;)f++;for(var c=0,h=0,p=0;h<s;h++){var v=1<<h;v&n||(c+=(p%2?-1:1)*r[t][h]*Mm(r,e-1,f,u,n|v,a),p++)}return a[o]=c,c}function Em(r,e){
var t=[[r[0],r[1],1,0,0,0,-e[0]*r[0],-e[0]*r[1]],[0,0,0,r[0],r[1],1,-e[1]*r[0],-e[1]*r[1]],[r[2],r[3],1,0,0,0,-e[2]*r[2],-e[2]*r[3]],[0,0,0,r[2],r[3],1,-e[3]*r[2],
-e[3]*r[3]],[r[4],r[5],1,0,0,0,-e[4]*r[4],-e[4]*r[5]],[0,0,0,r[4],r[5],1,-e[5]*r[4],-e[5]*r[5]],[r[6],r[7],1,0,0,0,-e[6]*r[6],-e[6]*r[7]],[0,0,0,r[6],r[7],1,-e[7]*
r[6],-e[7]*r[7]]],i={},n=Mm(t,8,0,0,0,i);if(n!==0){for(var a=[],o=0;o<8;o++)for(var s=0;s<8;s++)a[s]==null&&(a[s]=0),a[s]+=((o+s)%2?-1:1)*Mm(t,7,o===0?1:0,1<<o,
1<<s,i)/n*e[o];return function(l,u,f){var c=u*a[6]+f*a[7]+1;l[0]=(u*a[0]+f*a[1]+a[2])/c,l[1]=(u*a[3]+f*a[4]+a[5])/c}}}var Lc="___zrEVENTSAVED",Am=[];function u1(r,e,t,i,n){return Rc(Am,e,i,n,!0)&&Rc(r,t,Am[0],Am[1])}function f1(r,e){r&&t(r),e&&t(e);function t(i){var n=i[Lc];n&&
(n.clearMarkers&&n.clearMarkers(),delete i[Lc])}}function Rc(r,e,t,i,n){if(e.getBoundingClientRect&&oe.domSupported&&!Dm(e)){var a=e[Lc]||(e[Lc]={}),o=vN(e,a),s=dN(
o,a,n);if(s)return s(r,t,i),!0}return!1}function vN(r,e){var t=e.markers;if(t)return t;t=e.markers=[];for(var i=["left","right"],n=["top","bottom"],a=0;a<4;a++){
var o=document.createElement("div"),s=o.style,l=a%2,u=(a>>1)%2;s.cssText=["position: absolute","visibility: hidden","padding: 0","margin: 0","border-width: 0","\
user-select: none","width:0","height:0",i[l]+":0",n[u]+":0",i[1-l]+":auto",n[1-u]+":auto",""].join("!important;"),r.appendChild(o),t.push(o)}return e.clearMarkers=
function(){b(t,function(f){f.parentNode&&f.parentNode.removeChild(f)})},t}function dN(r,e,t){for(var i=t?"invTrans":"trans",n=e[i],a=e.srcCoords,o=[],s=[],l=!0,
u=0;u<4;u++){var f=r[u].getBoundingClientRect(),c=2*u,h=f.left,p=f.top;o.push(h,p),l=l&&a&&h===a[c]&&p===a[c+1],s.push(r[u].offsetLeft,r[u].offsetTop)}return l&&
n?n:(e.srcCoords=o,e[i]=t?Em(s,o):Em(o,s))}function Dm(r){return r.nodeName.toUpperCase()==="CANVAS"}var mN=/([&<>"'])/g,gN={"&":"&amp;","<":"&lt;",">":"&gt;",'\
"':"&quot;","'":"&#39;"};function gt(r){return r==null?"":(r+"").replace(mN,function(e,t){return gN[t]})}var c1={time:{month:["January","February","March","April","May","June","July","August","September","October","November","December"],monthAbbr:["Jan","Feb","Mar",
"Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],dayOfWeek:["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"],dayOfWeekAbbr:["Sun","\
Mon","Tue","Wed","Thu","Fri","Sat"]},legend:{selector:{all:"All",inverse:"Inv"}},toolbox:{brush:{title:{rect:"Box Select",polygon:"Lasso Select",lineX:"Horizont\
ally Select",lineY:"Vertically Select",keep:"Keep Selections",clear:"Clear Selections"}},dataView:{title:"Data View",lang:["Data View","Close","Refresh"]},dataZoom:{
title:{zoom:"Zoom",back:"Zoom Reset"}},magicType:{title:{line:"Switch to Line Chart",bar:"Switch to Bar Chart",stack:"Stack",tiled:"Tile"}},restore:{title:"Rest\
ore"},saveAsImage:{title:"Save as Image",lang:["Right Click to Save Image"]}},series:{typeNames:{pie:"Pie chart",bar:"Bar chart",line:"Line chart",scatter:"Scat\
ter plot",effectScatter:"Ripple scatter plot",radar:"Radar chart",tree:"Tree",treemap:"Treemap",boxplot:"Boxplot",candlestick:"Candlestick",k:"K line chart",heatmap:"\
Heat map",map:"Map",parallel:"Parallel coordinate map",lines:"Line graph",graph:"Relationship graph",sankey:"Sankey diagram",funnel:"Funnel chart",gauge:"Gauge",
pictorialBar:"Pictorial bar",themeRiver:"Theme River Map",sunburst:"Sunburst",custom:"Custom chart",chart:"Chart"}},aria:{general:{withTitle:'This is a chart ab\
out "{title}"',withoutTitle:"This is a chart"},series:{single:{prefix:"",withName:" with type {seriesType} named {seriesName}.",withoutName:" with type {seriesT\
ype}."},multiple:{prefix:". It consists of {seriesCount} series count.",withName:" The {seriesId} series is a {seriesType} representing {seriesName}.",withoutName:"\
 The {seriesId} series is a {seriesType}.",separator:{middle:"",end:""}}},data:{allData:"The data is as follows: ",partialData:"The first {displayCnt} items are\
: ",withName:"the data for {name} is {value}",withoutName:"{value}",separator:{middle:", ",end:". "}}}};var p1={time:{month:["一月","二月","三月","四月","五月","六月","七月","八月","九月","十月","十一月","十二月"],monthAbbr:["1月","2月",
"3月","4月","5月","6月","7月","8月","9月","10月","11月","12月"],dayOfWeek:["星期日","星期一","星期二","星期三","星期四","星期五","星期\
六"],dayOfWeekAbbr:["日","一","二","三","四","五","六"]},legend:{selector:{all:"全选",inverse:"反选"}},toolbox:{brush:{title:{rect:"矩形选择",polygon:"\
圈选",lineX:"横向选择",lineY:"纵向选择",keep:"保持选择",clear:"清除选择"}},dataView:{title:"数据视图",lang:["数据视图","关闭","刷新"]},
dataZoom:{title:{zoom:"区域缩放",back:"区域缩放还原"}},magicType:{title:{line:"切换为折线图",bar:"切换为柱状图",stack:"切换为堆叠",tiled:"\
切换为平铺"}},restore:{title:"还原"},saveAsImage:{title:"保存为图片",lang:["右键另存为图片"]}},series:{typeNames:{pie:"饼图",bar:"柱状图",
line:"折线图",scatter:"散点图",effectScatter:"涟漪散点图",radar:"雷达图",tree:"树图",treemap:"矩形树图",boxplot:"箱型图",candlestick:"K线图",
k:"K线图",heatmap:"热力图",map:"地图",parallel:"平行坐标图",lines:"线图",graph:"关系图",sankey:"桑基图",funnel:"漏斗图",gauge:"仪表盘图",
pictorialBar:"象形柱图",themeRiver:"主题河流图",sunburst:"旭日图",custom:"自定义图表",chart:"图表"}},aria:{general:{withTitle:"这是一个关于“{title}\
”的图表。",withoutTitle:"这是一个图表，"},series:{single:{prefix:"",withName:"图表类型是{seriesType}，表示{seriesName}。",withoutName:"图表类\
型是{seriesType}。"},multiple:{prefix:"它由{seriesCount}个图表系列组成。",withName:"第{seriesId}个系列是一个表示{seriesName}的{seriesType}，",
withoutName:"第{seriesId}个系列是一个{seriesType}，",separator:{middle:"；",end:"。"}}},data:{allData:"其数据是——",partialData:"其中，前{displayCn\
t}项是——",withName:"{name}的数据是{value}",withoutName:"{value}",separator:{middle:"，",end:""}}}};var Nc="ZH",Om="EN",jo=Om,Pc={},Im={},kc=oe.domSupported?(function(){var r=(document.documentElement.lang||navigator.language||navigator.browserLanguage||jo).toUpperCase();
return r.indexOf(Nc)>-1?Nc:jo})():jo;function h1(r,e){r=r.toUpperCase(),Im[r]=new Ie(e),Pc[r]=e}function v1(r){if(U(r)){var e=Pc[r.toUpperCase()]||{};return r===
Nc||r===Om?F(e):re(F(e),F(Pc[jo]),!1)}else return re(F(r),F(Pc[jo]),!1)}function d1(r){return Im[r]}function m1(){return Im[jo]}h1(Om,c1);h1(Nc,p1);var yN=null;function We(){return yN}function zc(r,e){var t=We(),i=e.breakOption,n=e.breakParsed;return!n&&t&&(n=t.parseAxisBreakOption(i,r)),n}function Ra(r){var e=r.brk;return e?
e.breaks:[]}function Pa(r){var e=r.brk;return e?e.hasBreaks():!1}var Uc=1e3,Fc=Uc*60,Jo=Fc*60,ar=Jo*24,Lm=ar*365,_N={year:/({yyyy}|{yy})/,month:/({MMMM}|{MMM}|{MM}|{M})/,day:/({dd}|{d})/,hour:/({HH}|{H}|{hh}|{h})/,minute:/({mm}|{m})/,
second:/({ss}|{s})/,millisecond:/({SSS}|{S})/},Vc={year:"{yyyy}",month:"{MMM}",day:"{d}",hour:"{HH}:{mm}",minute:"{HH}:{mm}",second:"{HH}:{mm}:{ss}",millisecond:"\
{HH}:{mm}:{ss} {SSS}"},xN="{yyyy}-{MM}-{dd} {HH}:{mm}:{ss} {SSS}",Bc="{yyyy}-{MM}-{dd}",Rm={year:"{yyyy}",month:"{yyyy}-{MM}",day:Bc,hour:Bc+" "+Vc.hour,minute:Bc+
" "+Vc.minute,second:Bc+" "+Vc.second,millisecond:xN},Ft=["year","month","day","hour","minute","second","millisecond"],g1=["year","half-year","quarter","month",
"week","half-week","day","half-day","quarter-day","hour","minute","second","millisecond"];function y1(r){return!U(r)&&!Z(r)?SN(r):r}function SN(r){r=r||{};var e={},
t=!0;return b(Ft,function(i){t&&(t=r[i]==null)}),b(Ft,function(i,n){var a=r[i];e[i]={};for(var o=null,s=n;s>=0;s--){var l=Ft[s],u=B(a)&&!L(a)?a[l]:a,f=void 0;L(
u)?(f=u.slice(),o=f[0]||""):U(u)?(o=u,f=[o]):(o==null?o=Vc[i]:_N[l].test(o)||(o=e[l][l][0]+" "+o),f=[o],t&&(f[1]="{primary|"+o+"}")),e[i][l]=f}}),e}function Ui(r,e){
return r+="","0000".substr(0,e-r.length)+r}function Qo(r){switch(r){case"half-year":case"quarter":return"month";case"week":case"half-week":return"day";case"half\
-day":case"quarter-day":return"hour";default:return r}}function _1(r){return r===Qo(r)}function x1(r){switch(r){case"year":case"month":return"day";case"millisec\
ond":return"millisecond";default:return"second"}}function Na(r,e,t,i){var n=ri(r),a=n[Pm(t)](),o=n[Gc(t)]()+1,s=Math.floor((o-1)/3)+1,l=n[Wc(t)](),u=n["get"+(t?
"UTC":"")+"Day"](),f=n[Yc(t)](),c=(f-1)%12+1,h=n[Xc(t)](),p=n[Zc(t)](),v=n[qc(t)](),m=f>=12?"pm":"am",d=m.toUpperCase(),g=i instanceof Ie?i:d1(i||kc)||m1(),y=g.
getModel("time"),_=y.get("month"),x=y.get("monthAbbr"),S=y.get("dayOfWeek"),w=y.get("dayOfWeekAbbr");return(e||"").replace(/{a}/g,m+"").replace(/{A}/g,d+"").replace(
/{yyyy}/g,a+"").replace(/{yy}/g,Ui(a%100+"",2)).replace(/{Q}/g,s+"").replace(/{MMMM}/g,_[o-1]).replace(/{MMM}/g,x[o-1]).replace(/{MM}/g,Ui(o,2)).replace(/{M}/g,
o+"").replace(/{dd}/g,Ui(l,2)).replace(/{d}/g,l+"").replace(/{eeee}/g,S[u]).replace(/{ee}/g,w[u]).replace(/{e}/g,u+"").replace(/{HH}/g,Ui(f,2)).replace(/{H}/g,f+
"").replace(/{hh}/g,Ui(c+"",2)).replace(/{h}/g,c+"").replace(/{mm}/g,Ui(h,2)).replace(/{m}/g,h+"").replace(/{ss}/g,Ui(p,2)).replace(/{s}/g,p+"").replace(/{SSS}/g,
Ui(v,3)).replace(/{S}/g,v+"")}function S1(r,e,t,i,n){var a=null;if(U(t))a=t;else if(Z(t)){var o={time:r.time,level:r.time?r.time.level:0},s=We();s&&s.makeAxisLabelFormatterParamBreak(
o,r.break),a=t(r.value,e,o)}else{var l=r.time;if(l){var u=t[l.lowerTimeUnit][l.upperTimeUnit];a=u[Math.min(l.level,u.length-1)]||""}else{var f=ka(r.value,n);a=t[f][f][0]}}
return Na(new Date(r.value),a,n,i)}function ka(r,e){var t=ri(r),i=t[Gc(e)]()+1,n=t[Wc(e)](),a=t[Yc(e)](),o=t[Xc(e)](),s=t[Zc(e)](),l=t[qc(e)](),u=l===0,f=u&&s===
0,c=f&&o===0,h=c&&a===0,p=h&&n===1,v=p&&i===1;return v?"year":p?"month":h?"day":c?"hour":f?"minute":u?"second":"millisecond"}function Hc(r,e,t){switch(e){case"y\
ear":r[Nm(t)](0);case"month":r[km(t)](1);case"day":r[zm(t)](0);case"hour":r[Bm(t)](0);case"minute":r[Vm(t)](0);case"second":r[Um(t)](0)}return r}function Pm(r){
return r?"getUTCFullYear":"getFullYear"}function Gc(r){return r?"getUTCMonth":"getMonth"}function Wc(r){return r?"getUTCDate":"getDate"}function Yc(r){return r?
"getUTCHours":"getHours"}function Xc(r){return r?"getUTCMinutes":"getMinutes"}function Zc(r){return r?"getUTCSeconds":"getSeconds"}function qc(r){return r?"getU\
TCMilliseconds":"getMilliseconds"}function b1(r){return r?"setUTCFullYear":"setFullYear"}function Nm(r){return r?"setUTCMonth":"setMonth"}function km(r){return r?
"setUTCDate":"setDate"}function zm(r){return r?"setUTCHours":"setHours"}function Bm(r){return r?"setUTCMinutes":"setMinutes"}function Vm(r){return r?"setUTCSeco\
nds":"setSeconds"}function Um(r){return r?"setUTCMilliseconds":"setMilliseconds"}function Hm(r){if(!gd(r))return U(r)?r:"-";var e=(r+"").split(".");return e[0].replace(/(\d{1,3})(?=(?:\d{3})+(?!\d))/g,"$1,")+(e.length>1?"."+e[1]:"")}function Kc(r,e){
return r=(r||"").toLowerCase().replace(/-(.)/g,function(t,i){return i.toUpperCase()}),e&&r&&(r=r.charAt(0).toUpperCase()+r.slice(1)),r}var En=uo;function $c(r,e,t){var i="{yyyy}-{MM}-{dd} {HH}:{mm}:{ss}";function n(f){return f&&mt(f)?f:"-"}function a(f){return xt(f)}var o=e==="time",s=r instanceof Date;if(o||
s){var l=o?ri(r):r;if(isNaN(+l)){if(s)return"-"}else return Na(l,i,t)}if(e==="ordinal")return Xs(r)?n(r):ve(r)&&a(r)?r+"":"-";var u=xr(r);return a(u)?Hm(u):Xs(r)?
n(r):typeof r=="boolean"?r+"":"-"}var w1=["a","b","c","d","e","f","g"],Fm=function(r,e){return"{"+r+(e??"")+"}"};function jc(r,e,t){L(e)||(e=[e]);var i=e.length;
if(!i)return"";for(var n=e[0].$vars||[],a=0;a<n.length;a++){var o=w1[a];r=r.replace(Fm(o),Fm(o,0))}for(var s=0;s<i;s++)for(var l=0;l<n.length;l++){var u=e[s][n[l]];
r=r.replace(Fm(w1[l],s),t?gt(u):u)}return r}function T1(r,e){var t=U(r)?{color:r,extraCssText:e}:r||{},i=t.color,n=t.type;e=t.extraCssText;var a=t.renderMode||"html";if(!i)return"";if(a==="html")return n===
"subItem"?'<span style="display:inline-block;vertical-align:middle;margin-right:8px;margin-left:3px;border-radius:4px;width:4px;height:4px;background-color:'+gt(
i)+";"+(e||"")+'"></span>':'<span style="display:inline-block;margin-right:4px;border-radius:10px;width:10px;height:10px;background-color:'+gt(i)+";"+(e||"")+'"\
></span>';var o=t.markerId||"markerX";return{renderMode:a,content:"{"+o+"|}  ",style:n==="subItem"?{width:4,height:4,borderRadius:2,backgroundColor:i}:{width:10,
height:10,borderRadius:5,backgroundColor:i}}}function Ur(r,e){return e=e||"transparent",U(r)?r:B(r)&&r.colorStops&&(r.colorStops[0]||{}).color||e}var ep=b,bN=["left","right","top","bottom","width","height"],Jc=[["width","left","right"],["height","top","bottom"]];function Wm(r,e,t,i,n){var a=0,o=0;i==null&&
(i=1/0),n==null&&(n=1/0);var s=0;e.eachChild(function(l,u){var f=l.getBoundingRect(),c=e.childAt(u+1),h=c&&c.getBoundingRect(),p,v;if(r==="horizontal"){var m=f.
width+(h?-h.x+f.x:0);p=a+m,p>i||l.newline?(a=0,p=m,o+=s+t,s=f.height):s=Math.max(s,f.height)}else{var d=f.height+(h?-h.y+f.y:0);v=o+d,v>n||l.newline?(a+=s+t,o=0,
v=d,s=f.width):s=Math.max(s,f.width)}l.newline||(l.x=a,l.y=o,l.markRedraw(),r==="horizontal"?a=p+t:o=v+t)})}var C1=Wm,j6=he(Wm,"vertical"),J6=he(Wm,"horizontal");
function M1(r,e){return{left:r.getShallow("left",e),top:r.getShallow("top",e),right:r.getShallow("right",e),bottom:r.getShallow("bottom",e),width:r.getShallow("\
width",e),height:r.getShallow("height",e)}}function br(r,e,t){t=En(t||0);var i=e.width,n=e.height,a=ut(r.left,i),o=ut(r.top,n),s=ut(r.right,i),l=ut(r.bottom,n),u=ut(r.width,i),f=ut(r.height,n),c=t[2]+t[0],
h=t[1]+t[3],p=r.aspect;switch(isNaN(u)&&(u=i-s-h-a),isNaN(f)&&(f=n-l-c-o),p!=null&&(isNaN(u)&&isNaN(f)&&(p>i/n?u=i*.8:f=n*.8),isNaN(u)&&(u=p*f),isNaN(f)&&(f=u/p)),
isNaN(a)&&(a=i-s-u-h),isNaN(o)&&(o=n-l-f-c),r.left||r.right){case"center":a=i/2-u/2-t[3];break;case"right":a=i-u-h;break}switch(r.top||r.bottom){case"middle":case"\
center":o=n/2-f/2-t[0];break;case"bottom":o=n-f-c;break}a=a||0,o=o||0,isNaN(u)&&(u=i-h-a-(s||0)),isNaN(f)&&(f=n-c-o-(l||0));var v=new q((e.x||0)+a+t[3],(e.y||0)+
o+t[0],u,f);return v.margin=t,v}var Qc={rect:1,point:2};function An(r,e,t){var i,n,a,o=r.boxCoordinateSystem,s;if(o){var l=Oc(r),u=l.coord,f=l.from;if(o.dataToLayout){a=Qc.rect,s=f;var c=o.dataToLayout(
u);i=c.contentRect||c.rect}else t&&t.enableLayoutOnlyByCenter&&o.dataToPoint&&(a=Qc.point,s=f,n=o.dataToPoint(u))}return a==null&&(a=Qc.rect),a===Qc.rect&&(i||(i=
{x:0,y:0,width:e.getWidth(),height:e.getHeight()}),n=[i.x+i.width/2,i.y+i.height/2]),{type:a,refContainer:i,refPoint:n,boxCoordFrom:s}}function E1(r,e,t,i,n,a){
var o=!n||!n.hv||n.hv[0],s=!n||!n.hv||n.hv[1],l=n&&n.boundingMode||"all";if(a=a||r,a.x=r.x,a.y=r.y,!o&&!s)return!1;var u;if(l==="raw")u=r.type==="group"?new q(0,
0,+e.width||0,+e.height||0):r.getBoundingRect();else if(u=r.getBoundingRect(),r.needLocalTransform()){var f=r.getLocalTransform();u=u.clone(),u.applyTransform(f)}
var c=br(ie({width:u.width,height:u.height},e),t,i),h=o?c.x-u.x:0,p=s?c.y-u.y:0;return l==="raw"?(a.x=h,a.y=p):(a.x+=h,a.y+=p),a===r&&r.markRedraw(),!0}function Dn(r){var e=r.layoutMode||r.constructor.layoutMode;return B(e)?e:e?{type:e}:null}function Fr(r,e,t){var i=t&&t.ignoreSize;!L(i)&&(i=[i,i]);var n=o(Jc[0],
0),a=o(Jc[1],1);l(Jc[0],r,n),l(Jc[1],r,a);function o(u,f){var c={},h=0,p={},v=0,m=2;if(ep(u,function(y){p[y]=r[y]}),ep(u,function(y){Xe(e,y)&&(c[y]=p[y]=e[y]),s(
c,y)&&h++,s(p,y)&&v++}),i[f])return s(e,u[1])?p[u[2]]=null:s(e,u[2])&&(p[u[1]]=null),p;if(v===m||!h)return p;if(h>=m)return c;for(var d=0;d<u.length;d++){var g=u[d];
if(!Xe(c,g)&&Xe(r,g)){c[g]=r[g];break}}return c}function s(u,f){return u[f]!=null&&u[f]!=="auto"}function l(u,f,c){ep(u,function(h){f[h]=c[h]})}}function li(r){
return wN({},r)}function wN(r,e){return e&&r&&ep(bN,function(t){Xe(e,t)&&(r[t]=e[t])}),r}var TN=j(),es=(function(r){I(e,r);function e(t,i,n){var a=r.call(this,t,i,n)||this;return a.uid=Cn("ec_cpt_model"),a}return e.prototype.init=function(t,i,n){this.
mergeDefaultAndTheme(t,n)},e.prototype.mergeDefaultAndTheme=function(t,i){var n=Dn(this),a=n?li(t):{},o=i.getTheme();re(t,o.get(this.mainType)),re(t,this.getDefaultOption()),
n&&Fr(t,a,n)},e.prototype.mergeOption=function(t,i){re(this.option,t,!0);var n=Dn(this);n&&Fr(this.option,t,n)},e.prototype.optionUpdated=function(t,i){},e.prototype.
getDefaultOption=function(){var t=this.constructor;if(!C0(t))return t.defaultOption;var i=TN(this);if(!i.defaultOption){for(var n=[],a=t;a;){var o=a.prototype.defaultOption;
o&&n.push(o),a=a.superClass}for(var s={},l=n.length-1;l>=0;l--)s=re(s,n[l],!0);i.defaultOption=s}return i.defaultOption},e.prototype.getReferringComponents=function(t,i){
var n=t+"Index",a=t+"Id";return ii(this.ecModel,t,{index:this.get(n,!0),id:this.get(a,!0)},i)},e.prototype.getBoxLayoutParams=function(){return M1(this,!1)},e.prototype.
getZLevelKey=function(){return""},e.prototype.setZLevel=function(t){this.option.zlevel=t},e.protoInitialize=(function(){var t=e.prototype;t.type="component",t.id=
"",t.name="",t.mainType="",t.subType="",t.componentIndex=0})(),e})(Ie);uf(es,Ie);on(es);s1(es);l1(es,CN);function CN(r){var e=[];return b(es.getClassesByMainType(
r),function(t){e=e.concat(t.dependencies||t.prototype.dependencies||[])}),e=N(e,function(t){return kt(t).main}),r!=="dataset"&&te(e,"dataset")<=0&&e.unshift("da\
taset"),e}var ye=es;var A1=j(),aX=j(),Gl=(function(){function r(){}return r.prototype.getColorFromPalette=function(e,t,i){var n=Ee(this.get("color",!0)),a=this.get("colorLayer",!0);
return EN(this,A1,n,a,e,t,i)},r.prototype.clearColorPalette=function(){AN(this,A1)},r})();function MN(r,e){for(var t=r.length,i=0;i<t;i++)if(r[i].length>e)return r[i];return r[t-1]}function EN(r,e,t,i,n,a,o){a=a||r;var s=e(a),l=s.paletteIdx||0,u=s.paletteNameMap=
s.paletteNameMap||{};if(u.hasOwnProperty(n))return u[n];var f=o==null||!i?t:MN(i,o);if(f=f||t,!(!f||!f.length)){var c=f[l];return n&&(u[n]=c),s.paletteIdx=(l+1)%
f.length,c}}function AN(r,e){e(r).paletteIdx=0,e(r).paletteNameMap={}}var DN=/\{@(.+?)\}/g,Wl=(function(){function r(){}return r.prototype.getDataParams=function(e,t){var i=this.getData(t),n=this.getRawValue(e,t),a=i.getRawIndex(e),
o=i.getName(e),s=i.getRawDataItem(e),l=i.getItemVisual(e,"style"),u=l&&l[i.getItemVisual(e,"drawType")||"fill"],f=l&&l.stroke,c=this.mainType,h=c==="series",p=i.
userOutput&&i.userOutput.get();return{componentType:c,componentSubType:this.subType,componentIndex:this.componentIndex,seriesType:h?this.subType:null,seriesIndex:this.
seriesIndex,seriesId:h?this.id:null,seriesName:h?this.name:null,name:o,dataIndex:a,data:s,dataType:t,value:n,color:u,borderColor:f,dimensionNames:p?p.fullDimensions:
null,encode:p?p.encode:null,$vars:["seriesName","name","value"]}},r.prototype.getFormattedLabel=function(e,t,i,n,a,o){t=t||"normal";var s=this.getData(i),l=this.
getDataParams(e,i);if(o&&(l.value=o.interpolatedValue),n!=null&&L(l.value)&&(l.value=l.value[n]),!a){var u=s.getItemModel(e);a=u.get(t==="normal"?["label","form\
atter"]:[t,"label","formatter"])}if(Z(a))return l.status=t,l.dimensionIndex=n,a(l);if(U(a)){var f=jc(a,l);return f.replace(DN,function(c,h){var p=h.length,v=h;v.
charAt(0)==="["&&v.charAt(p-1)==="]"&&(v=+v.slice(1,p-1));var m=zi(s,e,v);if(o&&L(o.interpolatedValue)){var d=s.getDimensionIndex(v);d>=0&&(m=o.interpolatedValue[d])}
return m!=null?m+"":""})}},r.prototype.getRawValue=function(e,t){return zi(this.getData(t),e)},r.prototype.formatTooltip=function(e,t,i){},r})();function Ym(r){var e,t;return B(r)?r.type&&(t=r):e=r,{text:e,frag:t}}function On(r){return new ON(r)}var ON=(function(){function r(e){e=e||{},this._reset=e.reset,this._plan=e.plan,this._count=e.count,this._onDirty=e.onDirty,this.
_dirty=!0}return r.prototype.perform=function(e){var t=this._upstream,i=e&&e.skip;if(this._dirty&&t){var n=this.context;n.data=n.outputData=t.context.outputData}
this.__pipeline&&(this.__pipeline.currentTask=this);var a;this._plan&&!i&&(a=this._plan(this.context));var o=f(this._modBy),s=this._modDataCount||0,l=f(e&&e.modBy),
u=e&&e.modDataCount||0;(o!==l||s!==u)&&(a="reset");function f(y){return!(y>=1)&&(y=1),y}var c;(this._dirty||a==="reset")&&(this._dirty=!1,c=this._doReset(i)),this.
_modBy=l,this._modDataCount=u;var h=e&&e.step;if(t?this._dueEnd=t._outputDueEnd:this._dueEnd=this._count?this._count(this.context):1/0,this._progress){var p=this.
_dueIndex,v=Math.min(h!=null?this._dueIndex+h:1/0,this._dueEnd);if(!i&&(c||p<v)){var m=this._progress;if(L(m))for(var d=0;d<m.length;d++)this._doProgress(m[d],p,
v,l,u);else this._doProgress(m,p,v,l,u)}this._dueIndex=v;var g=this._settedOutputEnd!=null?this._settedOutputEnd:v;this._outputDueEnd=g}else this._dueIndex=this.
_outputDueEnd=this._settedOutputEnd!=null?this._settedOutputEnd:this._dueEnd;return this.unfinished()},r.prototype.dirty=function(){this._dirty=!0,this._onDirty&&
this._onDirty(this.context)},r.prototype._doProgress=function(e,t,i,n,a){D1.reset(t,i,n,a),this._callingProgress=e,this._callingProgress({start:t,end:i,count:i-
t,next:D1.next},this.context)},r.prototype._doReset=function(e){this._dueIndex=this._outputDueEnd=this._dueEnd=0,this._settedOutputEnd=null;var t,i;!e&&this._reset&&
(t=this._reset(this.context),t&&t.progress&&(i=t.forceFirstProgress,t=t.progress),L(t)&&!t.length&&(t=null)),this._progress=t,this._modBy=this._modDataCount=null;
var n=this._downstream;return n&&n.dirty(),i},r.prototype.unfinished=function(){return this._progress&&this._dueIndex<this._dueEnd},r.prototype.pipe=function(e){
(this._downstream!==e||this._dirty)&&(this._downstream=e,e._upstream=this,e.dirty())},r.prototype.dispose=function(){this._disposed||(this._upstream&&(this._upstream.
_downstream=null),this._downstream&&(this._downstream._upstream=null),this._dirty=!1,this._disposed=!0)},r.prototype.getUpstream=function(){return this._upstream},
r.prototype.getDownstream=function(){return this._downstream},r.prototype.setOutputEnd=function(e){this._outputDueEnd=this._settedOutputEnd=e},r})();var D1=(function(){var r,e,t,i,n,a={reset:function(l,u,f,c){e=l,r=u,t=f,i=c,n=Math.ceil(i/t),a.next=t>1&&i>0?s:o}};return a;function o(){return e<r?e++:null}function s(){
var l=e%n*t+Math.ceil(e/n),u=e>=r?null:l<i?l:e;return e++,u}})();var IN=(function(){function r(){}return r.prototype.getRawData=function(){throw new Error("not supported")},r.prototype.getRawDataItem=function(e){throw new Error(
"not supported")},r.prototype.cloneRawData=function(){},r.prototype.getDimensionInfo=function(e){},r.prototype.cloneAllDimensionInfo=function(){},r.prototype.count=
function(){},r.prototype.retrieveValue=function(e,t){},r.prototype.retrieveValueFromItem=function(e,t){},r.prototype.convertValue=function(e,t){return Bi(e,t)},
r})();function LN(r,e){var t=new IN,i=r.data,n=t.sourceFormat=r.sourceFormat,a=r.startIndex,o="";r.seriesLayoutBy!==er&&ht(o);var s=[],l={},u=r.dimensionsDefine;if(u)
b(u,function(m,d){var g=m.name,y={index:d,name:g,displayName:m.displayName};if(s.push(y),g!=null){var _="";Xe(l,g)&&ht(_),l[g]=y}});else for(var f=0;f<r.dimensionsDetectedCount;f++)
s.push({index:f});var c=cm(n,er);e.__isBuiltIn&&(t.getRawDataItem=function(m){return c(i,a,s,m)},t.getRawData=H(RN,null,r)),t.cloneRawData=H(PN,null,r);var h=pm(
n,er);t.count=H(h,null,i,a,s);var p=hm(n);t.retrieveValue=function(m,d){var g=c(i,a,s,m);return v(g,d)};var v=t.retrieveValueFromItem=function(m,d){if(m!=null){
var g=s[d];if(g)return p(m,d,g.name)}};return t.getDimensionInfo=H(NN,null,s,l),t.cloneAllDimensionInfo=H(kN,null,s),t}function RN(r){var e=r.sourceFormat;if(!Xm(
e)){var t="";ht(t)}return r.data}function PN(r){var e=r.sourceFormat,t=r.data;if(!Xm(e)){var i="";ht(i)}if(e===tt){for(var n=[],a=0,o=t.length;a<o;a++)n.push(t[a].
slice());return n}else if(e===Dt){for(var n=[],a=0,o=t.length;a<o;a++)n.push(P({},t[a]));return n}}function NN(r,e,t){if(t!=null){if(ve(t)||!isNaN(t)&&!Xe(e,t))
return r[t];if(Xe(e,t))return e[t]}}function kN(r){return F(r)}var O1=G();function I1(r){r=F(r);var e=r.type,t="";e||ht(t);var i=e.split(":");i.length!==2&&ht(t);
var n=!1;i[0]==="echarts"&&(e=i[1],n=!0),r.__isBuiltIn=n,O1.set(e,r)}function L1(r,e,t){var i=Ee(r),n=i.length,a="";n||ht(a);for(var o=0,s=n;o<s;o++){var l=i[o];
e=zN(l,e,t,n===1?null:o),o!==s-1&&(e.length=Math.max(e.length,1))}return e}function zN(r,e,t,i){var n="";e.length||ht(n),B(r)||ht(n);var a=r.type,o=O1.get(a);o||
ht(n);var s=N(e,function(f){return LN(f,o)}),l=Ee(o.transform({upstream:s[0],upstreamList:s,config:F(r.config)}));if(0&&r.print)var u;return N(l,function(f,c){var h="";
B(f)||ht(h),f.data||ht(h);var p=um(f.data);Xm(p)||ht(h);var v,m=e[0];if(m&&c===0&&!f.dimensions){var d=m.startIndex;d&&(f.data=m.data.slice(0,d).concat(f.data)),
v={seriesLayoutBy:er,sourceHeader:d,dimensions:m.metaRawOption.dimensions}}else v={seriesLayoutBy:er,sourceHeader:0,dimensions:f.dimensions};return Nl(f.data,v,
null)})}function Xm(r){return r===tt||r===Dt}var P1=(function(){function r(e){this._sourceList=[],this._storeList=[],this._upstreamSignList=[],this._versionSignBase=0,this._dirty=!0,this._sourceHost=e}return r.
prototype.dirty=function(){this._setLocalSource([],[]),this._storeList=[],this._dirty=!0},r.prototype._setLocalSource=function(e,t){this._sourceList=e,this._upstreamSignList=
t,this._versionSignBase++,this._versionSignBase>9e10&&(this._versionSignBase=0)},r.prototype._getVersionSign=function(){return this._sourceHost.uid+"_"+this._versionSignBase},
r.prototype.prepareSource=function(){this._isDirty()&&(this._createSource(),this._dirty=!1)},r.prototype._createSource=function(){this._setLocalSource([],[]);var e=this.
_sourceHost,t=this._getUpstreamSourceManagers(),i=!!t.length,n,a;if(tp(e)){var o=e,s=void 0,l=void 0,u=void 0;if(i){var f=t[0];f.prepareSource(),u=f.getSource(),
s=u.data,l=u.sourceFormat,a=[f._getVersionSign()]}else s=o.get("data",!0),l=Ye(s)?Qt:ft,a=[];var c=this._getSourceMetaRawOption()||{},h=u&&u.metaRawOption||{},p=Y(
c.seriesLayoutBy,h.seriesLayoutBy)||null,v=Y(c.sourceHeader,h.sourceHeader),m=Y(c.dimensions,h.dimensions),d=p!==h.seriesLayoutBy||!!v!=!!h.sourceHeader||m;n=d?
[Nl(s,{seriesLayoutBy:p,sourceHeader:v,dimensions:m},l)]:[]}else{var g=e;if(i){var y=this._applyTransform(t);n=y.sourceList,a=y.upstreamSignList}else{var _=g.get(
"source",!0);n=[Nl(_,this._getSourceMetaRawOption(),null)],a=[]}}this._setLocalSource(n,a)},r.prototype._applyTransform=function(e){var t=this._sourceHost,i=t.get(
"transform",!0),n=t.get("fromTransformResult",!0);if(n!=null){var a="";e.length!==1&&R1(a)}var o,s=[],l=[];return b(e,function(u){u.prepareSource();var f=u.getSource(
n||0),c="";n!=null&&!f&&R1(c),s.push(f),l.push(u._getVersionSign())}),i?o=L1(i,s,{datasetIndex:t.componentIndex}):n!=null&&(o=[Hb(s[0])]),{sourceList:o,upstreamSignList:l}},
r.prototype._isDirty=function(){if(this._dirty)return!0;for(var e=this._getUpstreamSourceManagers(),t=0;t<e.length;t++){var i=e[t];if(i._isDirty()||this._upstreamSignList[t]!==
i._getVersionSign())return!0}},r.prototype.getSource=function(e){e=e||0;var t=this._sourceList[e];if(!t){var i=this._getUpstreamSourceManagers();return i[0]&&i[0].
getSource(e)}return t},r.prototype.getSharedDataStore=function(e){var t=e.makeStoreSchema();return this._innerGetDataStore(t.dimensions,e.source,t.hash)},r.prototype.
_innerGetDataStore=function(e,t,i){var n=0,a=this._storeList,o=a[n];o||(o=a[n]={});var s=o[i];if(!s){var l=this._getUpstreamSourceManagers()[0];tp(this._sourceHost)&&
l?s=l._innerGetDataStore(e,t,i):(s=new kl,s.initData(new Cc(t,e.length),e)),o[i]=s}return s},r.prototype._getUpstreamSourceManagers=function(){var e=this._sourceHost;
if(tp(e)){var t=lm(e);return t?[t.getSourceManager()]:[]}else return N(Vb(e),function(i){return i.getSourceManager()})},r.prototype._getSourceMetaRawOption=function(){
var e=this._sourceHost,t,i,n;if(tp(e))t=e.get("seriesLayoutBy",!0),i=e.get("sourceHeader",!0),n=e.get("dimensions",!0);else if(!this._getUpstreamSourceManagers().
length){var a=e;t=a.get("seriesLayoutBy",!0),i=a.get("sourceHeader",!0),n=a.get("dimensions",!0)}return{seriesLayoutBy:t,sourceHeader:i,dimensions:n}},r})();function tp(r){return r.mainType==="series"}function R1(r){throw new Error(r)}var za={color:{},darkColor:{},size:{}},Ze=za.color={theme:["#5070dd","#b6d634","#505372","#ff994d","#0ca8df","#ffd10a","#fb628b","#785db0","#3fbe95"],neutral00:"\
#fff",neutral05:"#f4f7fd",neutral10:"#e8ebf0",neutral15:"#dbdee4",neutral20:"#cfd2d7",neutral25:"#c3c5cb",neutral30:"#b7b9be",neutral35:"#aaacb2",neutral40:"#9e\
a0a5",neutral45:"#929399",neutral50:"#86878c",neutral55:"#797b7f",neutral60:"#6d6e73",neutral65:"#616266",neutral70:"#54555a",neutral75:"#48494d",neutral80:"#3c\
3c41",neutral85:"#303034",neutral90:"#232328",neutral95:"#17171b",neutral99:"#000",accent05:"#eff1f9",accent10:"#e0e4f2",accent15:"#d0d6ec",accent20:"#c0c9e6",accent25:"\
#b1bbdf",accent30:"#a1aed9",accent35:"#91a0d3",accent40:"#8292cc",accent45:"#7285c6",accent50:"#6578ba",accent55:"#5c6da9",accent60:"#536298",accent65:"#4a5787",
accent70:"#404c76",accent75:"#374165",accent80:"#2e3654",accent85:"#252b43",accent90:"#1b2032",accent95:"#121521",transparent:"rgba(0,0,0,0)",highlight:"rgba(25\
5,231,130,0.8)"};P(Ze,{primary:Ze.neutral80,secondary:Ze.neutral70,tertiary:Ze.neutral60,quaternary:Ze.neutral50,disabled:Ze.neutral20,border:Ze.neutral30,borderTint:Ze.
neutral20,borderShade:Ze.neutral40,background:Ze.neutral05,backgroundTint:"rgba(234,237,245,0.5)",backgroundTransparent:"rgba(255,255,255,0)",backgroundShade:Ze.
neutral10,shadow:"rgba(0,0,0,0.2)",shadowTint:"rgba(129,130,136,0.2)",axisLine:Ze.neutral70,axisLineTint:Ze.neutral40,axisTick:Ze.neutral70,axisTickMinor:Ze.neutral60,
axisLabel:Ze.neutral70,axisSplitLine:Ze.neutral15,axisMinorSplitLine:Ze.neutral05});for(In in Ze)Ze.hasOwnProperty(In)&&(Zm=Ze[In],In==="theme"?za.darkColor.theme=
Ze.theme.slice():In==="highlight"?za.darkColor.highlight="rgba(255,231,130,0.4)":In.indexOf("accent")===0?za.darkColor[In]=bi(Zm,null,function(r){return r*.5},function(r){
return Math.min(1,1.3-r)}):za.darkColor[In]=bi(Zm,null,function(r){return r*.9},function(r){return 1-Math.pow(r,1.5)}));var Zm,In;za.size={xxs:2,xs:5,s:10,m:15,
l:20,xl:30,xxl:40,xxxl:50};var W=za;var BN="line-height:1";function N1(r){var e=r.lineHeight;return e==null?BN:"line-height:"+gt(e+"")+"px"}function k1(r,e){var t=r.color||W.color.tertiary,i=r.fontSize||
12,n=r.fontWeight||"400",a=r.color||W.color.secondary,o=r.fontSize||14,s=r.fontWeight||"900";return e==="html"?{nameStyle:"font-size:"+gt(i+"")+"px;color:"+gt(t)+
";font-weight:"+gt(n+""),valueStyle:"font-size:"+gt(o+"")+"px;color:"+gt(a)+";font-weight:"+gt(s+"")}:{nameStyle:{fontSize:i,fill:t,fontWeight:n},valueStyle:{fontSize:o,
fill:a,fontWeight:s}}}var VN=[0,10,20,30],UN=["",`
`,`

`,`


`];function ui(r,e){return e.type=r,e}function qm(r){return r.type==="section"}function z1(r){return qm(r)?FN:HN}function B1(r){if(qm(r)){var e=0,t=r.blocks.length,
i=t>1||t>0&&!r.noHeader;return b(r.blocks,function(n){var a=B1(n);a>=e&&(e=a+ +(i&&(!a||qm(n)&&!n.noHeader)))}),e}return 0}function FN(r,e,t,i){var n=e.noHeader,
a=GN(B1(e)),o=[],s=e.blocks||[];He(!s||L(s)),s=s||[];var l=r.orderMode;if(e.sortBlocks&&l){s=s.slice();var u={valueAsc:"asc",valueDesc:"desc"};if(Xe(u,l)){var f=new Kb(
u[l],null);s.sort(function(m,d){return f.evaluate(m.sortParam,d.sortParam)})}else l==="seriesDesc"&&s.reverse()}b(s,function(m,d){var g=e.valueFormatter,y=z1(m)(
g?P(P({},r),{valueFormatter:g}):r,m,d>0?a.html:0,i);y!=null&&o.push(y)});var c=r.renderMode==="richText"?o.join(a.richText):Km(i,o.join(""),n?t:a.html);if(n)return c;
var h=$c(e.header,"ordinal",r.useUTC),p=k1(i,r.renderMode).nameStyle,v=N1(i);return r.renderMode==="richText"?V1(r,h,p)+a.richText+c:Km(i,'<div style="'+p+";"+v+
';">'+gt(h)+"</div>"+c,t)}function HN(r,e,t,i){var n=r.renderMode,a=e.noName,o=e.noValue,s=!e.markerType,l=e.name,u=r.useUTC,f=e.valueFormatter||r.valueFormatter||
function(x){return x=L(x)?x:[x],N(x,function(S,w){return $c(S,L(p)?p[w]:p,u)})};if(!(a&&o)){var c=s?"":r.markupStyleCreator.makeTooltipMarker(e.markerType,e.markerColor||
W.color.secondary,n),h=a?"":$c(l,"ordinal",u),p=e.valueType,v=o?[]:f(e.value,e.rawDataIndex),m=!s||!a,d=!s&&a,g=k1(i,n),y=g.nameStyle,_=g.valueStyle;return n===
"richText"?(s?"":c)+(a?"":V1(r,h,y))+(o?"":XN(r,v,m,d,_)):Km(i,(s?"":c)+(a?"":WN(h,!s,y))+(o?"":YN(v,m,d,_)),t)}}function $m(r,e,t,i,n,a){if(r){var o=z1(r),s={useUTC:n,
renderMode:t,orderMode:i,markupStyleCreator:e,valueFormatter:r.valueFormatter};return o(s,r,0,a)}}function GN(r){return{html:VN[r],richText:UN[r]}}function Km(r,e,t){
var i='<div style="clear:both"></div>',n="margin: "+t+"px 0 0",a=N1(r);return'<div style="'+n+";"+a+';">'+e+i+"</div>"}function WN(r,e,t){var i=e?"margin-left:2\
px":"";return'<span style="'+t+";"+i+'">'+gt(r)+"</span>"}function YN(r,e,t,i){var n=t?"10px":"20px",a=e?"float:right;margin-left:"+n:"";return r=L(r)?r:[r],'<s\
pan style="'+a+";"+i+'">'+N(r,function(o){return gt(o)}).join("&nbsp;&nbsp;")+"</span>"}function V1(r,e,t){return r.markupStyleCreator.wrapRichTextStyle(e,t)}function XN(r,e,t,i,n){
var a=[n],o=i?10:20;return t&&a.push({padding:[0,0,0,o],align:"right"}),r.markupStyleCreator.wrapRichTextStyle(L(e)?e.join("  "):e,a)}function U1(r,e){var t=r.getData().
getItemVisual(e,"style"),i=t[r.visualDrawType];return Ur(i)}function rp(r,e){var t=r.get("padding");return t??(e==="richText"?[8,10]:10)}var ip=(function(){function r(){
this.richTextStyles={},this._nextStyleNameId=cl()}return r.prototype._generateStyleName=function(){return"__EC_aUTo_"+this._nextStyleNameId++},r.prototype.makeTooltipMarker=
function(e,t,i){var n=i==="richText"?this._generateStyleName():null,a=T1({color:t,type:e,renderMode:i,markerId:n});return U(a)?a:(this.richTextStyles[n]=a.style,
a.content)},r.prototype.wrapRichTextStyle=function(e,t){var i={};L(t)?b(t,function(a){return P(i,a)}):P(i,t);var n=this._generateStyleName();return this.richTextStyles[n]=
i,"{"+n+"|"+e+"}"},r})();function F1(r){var e=r.series,t=r.dataIndex,i=r.multipleSeries,n=e.getData(),a=n.mapDimensionsAll("defaultedTooltip"),o=a.length,s=e.getRawValue(t),l=L(s),u=U1(
e,t),f,c,h,p;if(o>1||l&&!o){var v=ZN(s,e,t,a,u);f=v.inlineValues,c=v.inlineValueTypes,h=v.blocks,p=v.inlineValues[0]}else if(o){var m=n.getDimensionInfo(a[0]);p=
f=zi(n,t,a[0]),c=m.type}else p=f=l?s[0]:s;var d=Yf(e),g=d&&e.name||"",y=n.getName(t),_=i?g:y;return ui("section",{header:g,noHeader:i||!d,sortParam:p,blocks:[ui(
"nameValue",{markerType:"item",markerColor:u,name:_,noName:!mt(_),value:f,valueType:c,rawDataIndex:n.getRawIndex(t)})].concat(h||[])})}function ZN(r,e,t,i,n){var a=e.
getData(),o=Or(r,function(c,h,p){var v=a.getDimensionInfo(p);return c=c||v&&v.tooltip!==!1&&v.displayName!=null},!1),s=[],l=[],u=[];i.length?b(i,function(c){f(zi(
a,t,c),c)}):b(r,f);function f(c,h){var p=a.getDimensionInfo(h);!p||p.otherDims.tooltip===!1||(o?u.push(ui("nameValue",{markerType:"subItem",markerColor:n,name:p.
displayName,value:c,valueType:p.type})):(s.push(c),l.push(p.type)))}return{inlineValues:s,inlineValueTypes:l,blocks:u}}var Ln=j();function np(r,e){return r.getName(e)||r.getId(e)}var qN="__universalTransitionEnabled",ap=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,
arguments)||this;return t._selectedDataIndicesMap={},t}return e.prototype.init=function(t,i,n){this.seriesIndex=this.componentIndex,this.dataTask=On({count:$N,reset:jN}),
this.dataTask.context={model:this},this.mergeDefaultAndTheme(t,n);var a=Ln(this).sourceManager=new P1(this);a.prepareSource();var o=this.getInitialData(t,n);G1(
o,this),this.dataTask.context.data=o,Ln(this).dataBeforeProcessed=o,H1(this),this._initSelectedMapFromData(o)},e.prototype.mergeDefaultAndTheme=function(t,i){var n=Dn(
this),a=n?li(t):{},o=this.subType;ye.hasClass(o)&&(o+="Series"),re(t,i.getTheme().get(this.subType)),re(t,this.getDefaultOption()),hl(t,"label",["show"]),this.fillDataTextStyle(
t.data),n&&Fr(t,a,n)},e.prototype.mergeOption=function(t,i){t=re(this.option,t,!0),this.fillDataTextStyle(t.data);var n=Dn(this);n&&Fr(this.option,t,n);var a=Ln(
this).sourceManager;a.dirty(),a.prepareSource();var o=this.getInitialData(t,i);G1(o,this),this.dataTask.dirty(),this.dataTask.context.data=o,Ln(this).dataBeforeProcessed=
o,H1(this),this._initSelectedMapFromData(o)},e.prototype.fillDataTextStyle=function(t){if(t&&!Ye(t))for(var i=["show"],n=0;n<t.length;n++)t[n]&&t[n].label&&hl(t[n],
"label",i)},e.prototype.getInitialData=function(t,i){},e.prototype.appendData=function(t){var i=this.getRawData();i.appendData(t.data)},e.prototype.getData=function(t){
var i=jm(this);if(i){var n=i.context.data;return t==null||!n.getLinkedData?n:n.getLinkedData(t)}else return Ln(this).data},e.prototype.getAllData=function(){var t=this.
getData();return t&&t.getLinkedDataAll?t.getLinkedDataAll():[{data:t}]},e.prototype.setData=function(t){var i=jm(this);if(i){var n=i.context;n.outputData=t,i!==
this.dataTask&&(n.data=t)}Ln(this).data=t},e.prototype.getEncode=function(){var t=this.get("encode",!0);if(t)return G(t)},e.prototype.getSourceManager=function(){
return Ln(this).sourceManager},e.prototype.getSource=function(){return this.getSourceManager().getSource()},e.prototype.getRawData=function(){return Ln(this).dataBeforeProcessed},
e.prototype.getColorBy=function(){var t=this.get("colorBy");return t||"series"},e.prototype.isColorBySeries=function(){return this.getColorBy()==="series"},e.prototype.
getBaseAxis=function(){var t=this.coordinateSystem;return t&&t.getBaseAxis&&t.getBaseAxis()},e.prototype.indicesOfNearest=function(t,i,n,a){var o=this.getData(),
s=this.coordinateSystem,l=s&&s.getAxis(t);if(!s||!l)return[];var u=l.dataToCoord(n);a==null&&(a=1/0);for(var f=[],c=1/0,h=-1,p=0,v=o.getDimensionIndex(i),m=o.getStore(),
d=0,g=m.count();d<g;d++){var y=m.get(v,d),_=l.dataToCoord(y),x=u-_,S=Math.abs(x);S<=a&&((S<c||S===c&&x>=0&&h<0)&&(c=S,h=x,p=0),x===h&&(f[p++]=d))}return f.length=
p,f},e.prototype.formatTooltip=function(t,i,n){return F1({series:this,dataIndex:t,multipleSeries:i})},e.prototype.isAnimationEnabled=function(){var t=this.ecModel;
if(oe.node&&!(t&&t.ssr))return!1;var i=this.getShallow("animation");return i&&this.getData().count()>this.getShallow("animationThreshold")&&(i=!1),!!i},e.prototype.
restoreData=function(){this.dataTask.dirty()},e.prototype.getColorFromPalette=function(t,i,n){var a=this.ecModel,o=Gl.prototype.getColorFromPalette.call(this,t,
i,n);return o||(o=a.getColorFromPalette(t,i,n)),o},e.prototype.coordDimToDataDim=function(t){return this.getRawData().mapDimensionsAll(t)},e.prototype.getProgressive=
function(){return this.get("progressive")},e.prototype.getProgressiveThreshold=function(){return this.get("progressiveThreshold")},e.prototype.select=function(t,i){
this._innerSelect(this.getData(i),t)},e.prototype.unselect=function(t,i){var n=this.option.selectedMap;if(n){var a=this.option.selectedMode,o=this.getData(i);if(a===
"series"||n==="all"){this.option.selectedMap={},this._selectedDataIndicesMap={};return}for(var s=0;s<t.length;s++){var l=t[s],u=np(o,l);n[u]=!1,this._selectedDataIndicesMap[u]=
-1}}},e.prototype.toggleSelect=function(t,i){for(var n=[],a=0;a<t.length;a++)n[0]=t[a],this.isSelected(t[a],i)?this.unselect(n,i):this.select(n,i)},e.prototype.
getSelectedDataIndices=function(){if(this.option.selectedMap==="all")return[].slice.call(this.getData().getIndices());for(var t=this._selectedDataIndicesMap,i=pe(
t),n=[],a=0;a<i.length;a++){var o=t[i[a]];o>=0&&n.push(o)}return n},e.prototype.isSelected=function(t,i){var n=this.option.selectedMap;if(!n)return!1;var a=this.
getData(i);return(n==="all"||n[np(a,t)])&&!a.getItemModel(t).get(["select","disabled"])},e.prototype.isUniversalTransitionEnabled=function(){if(this[qN])return!0;
var t=this.option.universalTransition;return t?t===!0?!0:t&&t.enabled:!1},e.prototype._innerSelect=function(t,i){var n,a,o=this.option,s=o.selectedMode,l=i.length;
if(!(!s||!l)){if(s==="series")o.selectedMap="all";else if(s==="multiple"){B(o.selectedMap)||(o.selectedMap={});for(var u=o.selectedMap,f=0;f<l;f++){var c=i[f],h=np(
t,c);u[h]=!0,this._selectedDataIndicesMap[h]=t.getRawIndex(c)}}else if(s==="single"||s===!0){var p=i[l-1],h=np(t,p);o.selectedMap=(n={},n[h]=!0,n),this._selectedDataIndicesMap=
(a={},a[h]=t.getRawIndex(p),a)}}},e.prototype._initSelectedMapFromData=function(t){if(!this.option.selectedMap){var i=[];t.hasItemOption&&t.each(function(n){var a=t.
getRawDataItem(n);a&&a.selected&&i.push(n)}),i.length>0&&this._innerSelect(t,i)}},e.registerClass=function(t){return ye.registerClass(t)},e.protoInitialize=(function(){
var t=e.prototype;t.type="series.__base__",t.seriesIndex=0,t.ignoreStyleOnData=!1,t.hasSymbolVisual=!1,t.defaultSymbol="circle",t.visualStyleAccessPath="itemSty\
le",t.visualDrawType="fill"})(),e})(ye);st(ap,Wl);st(ap,Gl);uf(ap,ye);function H1(r){var e=r.name;Yf(r)||(r.name=KN(r)||e)}function KN(r){var e=r.getRawData(),t=e.
mapDimensionsAll("seriesName"),i=[];return b(t,function(n){var a=e.getDimensionInfo(n);a.displayName&&i.push(a.displayName)}),i.join(" ")}function $N(r){return r.
model.getRawData().count()}function jN(r){var e=r.model;return e.setData(e.getRawData().cloneShallow()),JN}function JN(r,e){e.outputData&&r.end>e.outputData.count()&&
e.model.getRawData().cloneShallow(e.outputData)}function G1(r,e){b(b0(r.CHANGABLE_METHODS,r.DOWNSAMPLE_METHODS),function(t){r.wrapMethod(t,he(QN,e))})}function QN(r,e){
var t=jm(r);return t&&t.setOutputEnd((e||this).count()),e}function jm(r){var e=(r.ecModel||{}).scheduler,t=e&&e.getPipeline(r.uid);if(t){var i=t.currentTask;if(i){
var n=i.agentStubMap;n&&(i=n.get(r.uid))}return i}}var Ht=ap;var ek=le.extend({type:"triangle",shape:{cx:0,cy:0,width:0,height:0},buildPath:function(r,e){var t=e.cx,i=e.cy,n=e.width/2,a=e.height/2;r.moveTo(t,i-a),r.lineTo(
t+n,i+a),r.lineTo(t-n,i+a),r.closePath()}}),tk=le.extend({type:"diamond",shape:{cx:0,cy:0,width:0,height:0},buildPath:function(r,e){var t=e.cx,i=e.cy,n=e.width/
2,a=e.height/2;r.moveTo(t,i-a),r.lineTo(t+n,i),r.lineTo(t,i+a),r.lineTo(t-n,i),r.closePath()}}),rk=le.extend({type:"pin",shape:{x:0,y:0,width:0,height:0},buildPath:function(r,e){
var t=e.x,i=e.y,n=e.width/5*3,a=Math.max(n,e.height),o=n/2,s=o*o/(a-o),l=i-a+o+s,u=Math.asin(s/o),f=Math.cos(u)*o,c=Math.sin(u),h=Math.cos(u),p=o*.6,v=o*.7;r.moveTo(
t-f,l+s),r.arc(t,l,o,Math.PI-u,Math.PI*2+u),r.bezierCurveTo(t+f-c*p,l+s+h*p,t,i-v,t,i),r.bezierCurveTo(t,i-v,t-f+c*p,l+s+h*p,t-f,l+s),r.closePath()}}),ik=le.extend(
{type:"arrow",shape:{x:0,y:0,width:0,height:0},buildPath:function(r,e){var t=e.height,i=e.width,n=e.x,a=e.y,o=i/3*2;r.moveTo(n,a),r.lineTo(n+o,a+t),r.lineTo(n,a+
t/4*3),r.lineTo(n-o,a+t),r.lineTo(n,a),r.closePath()}}),nk={line:tr,rect:de,roundRect:de,square:de,circle:Cl,diamond:tk,pin:rk,arrow:ik,triangle:ek},ak={line:function(r,e,t,i,n){
n.x1=r,n.y1=e+i/2,n.x2=r+t,n.y2=e+i/2},rect:function(r,e,t,i,n){n.x=r,n.y=e,n.width=t,n.height=i},roundRect:function(r,e,t,i,n){n.x=r,n.y=e,n.width=t,n.height=i,
n.r=Math.min(t,i)/4},square:function(r,e,t,i,n){var a=Math.min(t,i);n.x=r,n.y=e,n.width=a,n.height=a},circle:function(r,e,t,i,n){n.cx=r+t/2,n.cy=e+i/2,n.r=Math.
min(t,i)/2},diamond:function(r,e,t,i,n){n.cx=r+t/2,n.cy=e+i/2,n.width=t,n.height=i},pin:function(r,e,t,i,n){n.x=r+t/2,n.y=e+i/2,n.width=t,n.height=i},arrow:function(r,e,t,i,n){
n.x=r+t/2,n.y=e+i/2,n.width=t,n.height=i},triangle:function(r,e,t,i,n){n.cx=r+t/2,n.cy=e+i/2,n.width=t,n.height=i}},Yl={};b(nk,function(r,e){Yl[e]=new r});var ok=le.
extend({type:"symbol",shape:{symbolType:"",x:0,y:0,width:0,height:0},calculateTextPosition:function(r,e,t){var i=mf(r,e,t),n=this.shape;return n&&n.symbolType===
"pin"&&e.position==="inside"&&(i.y=t.y+t.height*.4),i},buildPath:function(r,e,t){var i=e.symbolType;if(i!=="none"){var n=Yl[i];n||(i="rect",n=Yl[i]),ak[i](e.x,e.
y,e.width,e.height,n.shape),n.buildPath(r,n.shape,t)}}});function sk(r,e){if(this.type!=="image"){var t=this.style;this.__isEmptyBrush?(t.stroke=r,t.fill=e||W.color.
neutral00,t.lineWidth=2):this.shape.symbolType==="line"?t.stroke=r:t.fill=r,this.markRedraw()}}function $e(r,e,t,i,n,a,o){var s=r.indexOf("empty")===0;s&&(r=r.substr(
5,1).toLowerCase()+r.substr(6));var l;return r.indexOf("image://")===0?l=em(r.slice(8),new q(e,t,i,n),o?"center":"cover"):r.indexOf("path://")===0?l=dc(r.slice(
7),{},new q(e,t,i,n),o?"center":"cover"):l=new ok({shape:{symbolType:r,x:e,y:t,width:i,height:n}}),l.__isEmptyBrush=s,l.setColor=sk,a&&l.setColor(a),l}function Xl(r){
return L(r)||(r=[+r,+r]),[r[0]||0,r[1]||0]}function Ba(r,e){if(r!=null)return L(r)||(r=[r,r]),[ut(r[0],e[0])||0,ut(Y(r[1],r[0]),e[1])||0]}var uk=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.hasSymbolVisual=!0,t}return e.prototype.getInitialData=
function(t){if(0)var i;return Tn(null,this,{useEncodeDefaulter:!0})},e.prototype.getLegendIcon=function(t){var i=new ue,n=$e("line",0,t.itemHeight/2,t.itemWidth,
0,t.lineStyle.stroke,!1);i.add(n),n.setStyle(t.lineStyle);var a=this.getData().getVisual("symbol"),o=this.getData().getVisual("symbolRotate"),s=a==="none"?"circ\
le":a,l=t.itemHeight*.8,u=$e(s,(t.itemWidth-l)/2,(t.itemHeight-l)/2,l,l,t.itemStyle.fill);i.add(u),u.setStyle(t.itemStyle);var f=t.iconRotate==="inherit"?o:t.iconRotate||
0;return u.rotation=f*Math.PI/180,u.setOrigin([t.itemWidth/2,t.itemHeight/2]),s.indexOf("empty")>-1&&(u.style.stroke=u.style.fill,u.style.fill=W.color.neutral00,
u.style.lineWidth=2),i},e.type="series.line",e.dependencies=["grid","polar"],e.defaultOption={z:3,coordinateSystem:"cartesian2d",legendHoverLink:!0,clip:!0,label:{
position:"top"},endLabel:{show:!1,valueAnimation:!0,distance:8},lineStyle:{width:2,type:"solid"},emphasis:{scale:!0},step:!1,smooth:!1,smoothMonotone:null,symbol:"\
emptyCircle",symbolSize:6,symbolRotate:null,showSymbol:!0,showAllSymbol:"auto",connectNulls:!1,sampling:"none",animationEasing:"linear",progressive:0,hoverLayerThreshold:1/0,
universalTransition:{divideShape:"clone"},triggerLineEvent:!1,triggerEvent:!1},e})(Ht),W1=uk;function op(r,e){var t=r.mapDimensionsAll("defaultedLabel"),i=t.length;if(i===1){var n=zi(r,e,t[0]);return n!=null?n+"":null}else if(i){for(var a=[],o=0;o<t.length;o++)
a.push(zi(r,e,t[o]));return a.join(" ")}}function Y1(r,e){var t=r.mapDimensionsAll("defaultedLabel");if(!L(e))return e+"";for(var i=[],n=0;n<t.length;n++){var a=r.
getDimensionIndex(t[n]);a>=0&&i.push(e[a])}return i.join(" ")}var fk=(function(r){I(e,r);function e(t,i,n,a){var o=r.call(this)||this;return o.updateData(t,i,n,a),o}return e.prototype._createSymbol=function(t,i,n,a,o,s){this.
removeAll();var l=$e(t,-1,-1,2,2,null,s);l.attr({z2:Y(o,100),culling:!0,scaleX:a[0]/2,scaleY:a[1]/2}),l.drift=ck,this._symbolType=t,this.add(l)},e.prototype.stopSymbolAnimation=
function(t){this.childAt(0).stopAnimation(null,t)},e.prototype.getSymbolType=function(){return this._symbolType},e.prototype.getSymbolPath=function(){return this.
childAt(0)},e.prototype.highlight=function(){Di(this.childAt(0))},e.prototype.downplay=function(){Oi(this.childAt(0))},e.prototype.setZ=function(t,i){var n=this.
childAt(0);n.zlevel=t,n.z=i},e.prototype.setDraggable=function(t,i){var n=this.childAt(0);n.draggable=t,n.cursor=!i&&t?"move":n.cursor},e.prototype.updateData=function(t,i,n,a){
this.silent=!1;var o=t.getItemVisual(i,"symbol")||"circle",s=t.hostModel,l=e.getSymbolSize(t,i),u=e.getSymbolZ2(t,i),f=o!==this._symbolType,c=a&&a.disableAnimation;
if(f){var h=t.getItemVisual(i,"symbolKeepAspect");this._createSymbol(o,t,i,l,u,h)}else{var p=this.childAt(0);p.silent=!1;var v={scaleX:l[0]/2,scaleY:l[1]/2};c?p.
attr(v):bt(p,v,s,i),hc(p)}if(this._updateCommon(t,i,l,n,a),f){var p=this.childAt(0);if(!c){var v={scaleX:this._sizeX,scaleY:this._sizeY,style:{opacity:p.style.opacity}};
p.scaleX=p.scaleY=0,p.style.opacity=0,rr(p,v,s,i)}}c&&this.childAt(0).stopAnimation("leave")},e.prototype._updateCommon=function(t,i,n,a,o){var s=this.childAt(0),
l=t.hostModel,u,f,c,h,p,v,m,d,g;if(a&&(u=a.emphasisItemStyle,f=a.blurItemStyle,c=a.selectItemStyle,h=a.focus,p=a.blurScope,m=a.labelStatesModels,d=a.hoverScale,
g=a.cursorStyle,v=a.emphasisDisabled),!a||t.hasItemOption){var y=a&&a.itemModel?a.itemModel:t.getItemModel(i),_=y.getModel("emphasis");u=_.getModel("itemStyle").
getItemStyle(),c=y.getModel(["select","itemStyle"]).getItemStyle(),f=y.getModel(["blur","itemStyle"]).getItemStyle(),h=_.get("focus"),p=_.get("blurScope"),v=_.get(
"disabled"),m=nr(y),d=_.getShallow("scale"),g=y.getShallow("cursor")}var x=t.getItemVisual(i,"symbolRotate");s.attr("rotation",(x||0)*Math.PI/180||0);var S=Ba(t.
getItemVisual(i,"symbolOffset"),n);S&&(s.x=S[0],s.y=S[1]),g&&s.attr("cursor",g);var w=t.getItemVisual(i,"style"),T=w.fill;if(s instanceof _t){var M=s.style;s.useStyle(
P({image:M.image,x:M.x,y:M.y,width:M.width,height:M.height},w))}else s.__isEmptyBrush?s.useStyle(P({},w)):s.useStyle(w),s.style.decal=null,s.setColor(T,o&&o.symbolInnerColor),
s.style.strokeNoScale=!0;var C=t.getItemVisual(i,"liftZ"),E=this._z2;C!=null?E==null&&(this._z2=s.z2,s.z2+=C):E!=null&&(s.z2=E,this._z2=null);var A=o&&o.useNameLabel;
bn(s,m,{labelFetcher:l,labelDataIndex:i,defaultText:O,inheritColor:T,defaultOpacity:w.opacity});function O(V){return A?t.getName(V):op(t,V)}this._sizeX=n[0]/2,this.
_sizeY=n[1]/2;var D=s.ensureState("emphasis");D.style=u,s.ensureState("select").style=c,s.ensureState("blur").style=f;var R=d==null||d===!0?Math.max(1.1,3/this.
_sizeY):isFinite(d)&&d>0?+d:1;D.scaleX=this._sizeX*R,D.scaleY=this._sizeY*R,this.setSymbolScale(1),zr(this,h,p,v)},e.prototype.setSymbolScale=function(t){this.scaleX=
this.scaleY=t},e.prototype.fadeOut=function(t,i,n){var a=this.childAt(0),o=_e(this).dataIndex,s=n&&n.animation;if(this.silent=a.silent=!0,n&&n.fadeLabel){var l=a.
getTextContent();l&&Uo(l,{style:{opacity:0}},i,{dataIndex:o,removeOpt:s,cb:function(){a.removeTextContent()}})}else a.removeTextContent();Uo(a,{style:{opacity:0},
scaleX:0,scaleY:0},i,{dataIndex:o,cb:t,removeOpt:s})},e.getSymbolSize=function(t,i){return Xl(t.getItemVisual(i,"symbolSize"))},e.getSymbolZ2=function(t,i){return t.
getItemVisual(i,"z2")},e})(ue);function ck(r,e){this.parent.drift(r,e)}var Zl=fk;function sp(r,e,t,i){return e&&!isNaN(e[0])&&!isNaN(e[1])&&!(i&&i.isIgnore&&i.isIgnore(t))&&!(i&&i.clipShape&&!i.clipShape.contain(e[0],e[1]))&&r.getItemVisual(
t,"symbol")!=="none"}function X1(r){return r!=null&&!B(r)&&(r={isIgnore:r}),r||{}}function Z1(r){var e=r.hostModel,t=e.getModel("emphasis");return{emphasisItemStyle:t.
getModel("itemStyle").getItemStyle(),blurItemStyle:e.getModel(["blur","itemStyle"]).getItemStyle(),selectItemStyle:e.getModel(["select","itemStyle"]).getItemStyle(),
focus:t.get("focus"),blurScope:t.get("blurScope"),emphasisDisabled:t.get("disabled"),hoverScale:t.get("scale"),labelStatesModels:nr(e),cursorStyle:e.get("cursor")}}
function q1(r,e,t,i,n,a,o){var s=new r(e,t,i,n);return s.setPosition(a),e.setItemGraphicEl(t,s),o.add(s),s}var pk=(function(){function r(e){this.group=new ue,this.
_SymbolCtor=e||Zl}return r.prototype.updateData=function(e,t){this._progressiveEls=null,t=X1(t);var i=this.group,n=e.hostModel,a=this._data,o=this._SymbolCtor,s=t.
disableAnimation,l=this._seriesScope=Z1(e),u={disableAnimation:s},f=t.getSymbolPoint||function(c){return e.getItemLayout(c)};a||i.removeAll(),e.diff(a).add(function(c){
var h=f(c);sp(e,h,c,t)&&q1(o,e,c,l,u,h,i)}).update(function(c,h){var p=a.getItemGraphicEl(h),v=f(c);if(!sp(e,v,c,t)){i.remove(p);return}var m=e.getItemVisual(c,
"symbol")||"circle",d=p&&p.getSymbolType&&p.getSymbolType();if(!p||d&&d!==m)i.remove(p),p=new o(e,c,l,u),p.setPosition(v);else{p.updateData(e,c,l,u);var g={x:v[0],
y:v[1]};s?p.attr(g):bt(p,g,n)}i.add(p),e.setItemGraphicEl(c,p)}).remove(function(c){var h=a.getItemGraphicEl(c);h&&h.fadeOut(function(){i.remove(h)},n)}).execute(),
this._getSymbolPoint=f,this._data=e},r.prototype.updateLayout=function(e){var t=this._data;if(t)for(var i=this,n=t.getStore(),a=0,o=n.count();a<o;a++){var s=t.getItemGraphicEl(
a),l=i._getSymbolPoint(a);sp(t,l,a,e)?(s=s||q1(i._SymbolCtor,t,a,i._seriesScope,{disableAnimation:!0},l,i.group),s.stopAnimation(),s.setPosition(l),s.markRedraw()):
s&&(i.group.remove(s),t.setItemGraphicEl(a,null))}},r.prototype.incrementalPrepareUpdate=function(e){this._seriesScope=Z1(e),this._data=null,this.group.removeAll()},
r.prototype.incrementalUpdate=function(e,t,i,n){this._progressiveEls=[],n=X1(n);function a(u){u.isGroup||(u.incremental=i,u.ensureState("emphasis").hoverLayer=Pi)}
for(var o=e.start;o<e.end;o++){var s=t.getItemLayout(o);if(sp(t,s,o,n)){var l=new this._SymbolCtor(t,o,this._seriesScope);l.traverse(a),l.setPosition(s),this.group.
add(l),t.setItemGraphicEl(o,l),this._progressiveEls.push(l)}}},r.prototype.eachRendered=function(e){ki(this._progressiveEls||this.group,e)},r.prototype.remove=function(e){
var t=this.group,i=this._data;i&&e?i.eachItemGraphicEl(function(n){n.fadeOut(function(){t.remove(n)},i.hostModel)}):t.removeAll()},r})(),lp=pk;function up(r,e,t){var i=r.getBaseAxis(),n=r.getOtherAxis(i),a=hk(n,t),o=i.dim,s=n.dim,l=e.mapDimension(s),u=e.mapDimension(o),f=s==="x"||s==="radius"?1:0,c=N(r.
dimensions,function(v){return e.mapDimension(v)}),h=!1,p=e.getCalculationInfo("stackResultDimension");return Vi(e,c[0])&&(h=!0,c[0]=p),Vi(e,c[1])&&(h=!0,c[1]=p),
{dataDimsForPoint:c,valueStart:a,valueAxisDim:s,baseAxisDim:o,stacked:!!h,valueDim:l,baseDim:u,baseDataOffset:f,stackedOverDimension:e.getCalculationInfo("stack\
edOverDimension")}}function hk(r,e){var t=0,i=r.scale.getExtent();return e==="start"?t=i[0]:e==="end"?t=i[1]:ve(e)&&!isNaN(e)?t=e:i[0]>0?t=i[0]:i[1]<0&&(t=i[1]),
t}function fp(r,e,t,i){var n=NaN;r.stacked&&(n=t.get(t.getCalculationInfo("stackedOverDimension"),i)),isNaN(n)&&(n=r.valueStart);var a=r.baseDataOffset,o=[];return o[a]=
t.get(r.baseDim,i),o[1-a]=n,e.dataToPoint(o)}function Gt(r,e){return!isFinite(r)||!isFinite(e)}var vk=typeof Float32Array!==ya?Float32Array:void 0;function Fi(r){return dk({ctor:vk},r).arr}function dk(r,e){var t=r.arr,i=r.ctor;if(e>hd&&(e=hd),!t||r.typed&&t.length<e){var n=void 0;if(i)try{n=new i(e),r.typed=
!0,t&&n.set(t)}catch{}if(!n&&(n=[],r.typed=!1,t))for(var a=0,o=t.length;a<o;a++)n[a]=t[a];r.arr=n}return r}function mk(r,e){var t=[];return e.diff(r).add(function(i){t.push({cmd:"+",idx:i})}).update(function(i,n){t.push({cmd:"=",idx:n,idx1:i})}).remove(function(i){t.
push({cmd:"-",idx:i})}).execute(),t}function Jm(r,e,t,i,n,a,o,s){for(var l=mk(r,e),u=[],f=[],c=[],h=[],p=[],v=[],m=[],d=up(n,e,o),g=r.getLayout("points")||[],y=e.
getLayout("points")||[],_=0;_<l.length;_++){var x=l[_],S=!0,w=void 0,T=void 0;switch(x.cmd){case"=":w=x.idx*2,T=x.idx1*2;var M=g[w],C=g[w+1],E=y[T],A=y[T+1];(isNaN(
M)||isNaN(C))&&(M=E,C=A),u.push(M,C),f.push(E,A),c.push(t[w],t[w+1]),h.push(i[T],i[T+1]),m.push(e.getRawIndex(x.idx1));break;case"+":var O=x.idx,D=d.dataDimsForPoint,
R=n.dataToPoint([e.get(D[0],O),e.get(D[1],O)]);T=O*2,u.push(R[0],R[1]),f.push(y[T],y[T+1]);var V=fp(d,n,e,O);c.push(V[0],V[1]),h.push(i[T],i[T+1]),m.push(e.getRawIndex(
O));break;case"-":S=!1}S&&(p.push(x),v.push(v.length))}v.sort(function(xe,Se){return m[xe]-m[Se]});for(var k=u.length,K=Fi(k),J=Fi(k),ee=Fi(k),se=Fi(k),ne=[],_=0;_<
v.length;_++){var ce=v[_],ae=_*2,$=ce*2;K[ae]=u[$],K[ae+1]=u[$+1],J[ae]=f[$],J[ae+1]=f[$+1],ee[ae]=c[$],ee[ae+1]=c[$+1],se[ae]=h[$],se[ae+1]=h[$+1],ne[_]=p[ce]}
return{current:K,next:J,stackedOnCurrent:ee,stackedOnNext:se,status:ne}}var Rn=Math.min,Pn=Math.max;function Qm(r,e,t,i,n,a,o,s,l){for(var u,f,c,h,p,v,m=t,d=0;d<i;d++){var g=e[m*2],y=e[m*2+1];if(m>=n||m<0)break;if(Gt(g,y)){if(l){m+=
a;continue}break}if(m===t)r[a>0?"moveTo":"lineTo"](g,y),c=g,h=y;else{var _=g-u,x=y-f;if(_*_+x*x<.5){m+=a;continue}if(o>0){for(var S=m+a,w=e[S*2],T=e[S*2+1];w===
g&&T===y&&d<i;)d++,S+=a,m+=a,w=e[S*2],T=e[S*2+1],g=e[m*2],y=e[m*2+1],_=g-u,x=y-f;var M=d+1;if(l)for(;Gt(w,T)&&M<i;)M++,S+=a,w=e[S*2],T=e[S*2+1];var C=.5,E=0,A=0,
O=void 0,D=void 0;if(M>=i||Gt(w,T))p=g,v=y;else{E=w-u,A=T-f;var R=g-u,V=w-g,k=y-f,K=T-y,J=void 0,ee=void 0;if(s==="x"){J=Math.abs(R),ee=Math.abs(V);var se=E>0?1:
-1;p=g-se*J*o,v=y,O=g+se*ee*o,D=y}else if(s==="y"){J=Math.abs(k),ee=Math.abs(K);var ne=A>0?1:-1;p=g,v=y-ne*J*o,O=g,D=y+ne*ee*o}else J=Math.sqrt(R*R+k*k),ee=Math.
sqrt(V*V+K*K),C=ee/(ee+J),p=g-E*o*(1-C),v=y-A*o*(1-C),O=g+E*o*C,D=y+A*o*C,O=Rn(O,Pn(w,g)),D=Rn(D,Pn(T,y)),O=Pn(O,Rn(w,g)),D=Pn(D,Rn(T,y)),E=O-g,A=D-y,p=g-E*J/ee,
v=y-A*J/ee,p=Rn(p,Pn(u,g)),v=Rn(v,Pn(f,y)),p=Pn(p,Rn(u,g)),v=Pn(v,Rn(f,y)),E=g-p,A=y-v,O=g+E*ee/J,D=y+A*ee/J}r.bezierCurveTo(c,h,p,v,g,y),c=O,h=D}else r.lineTo(
g,y)}u=g,f=y,m+=a}return d}var K1=(function(){function r(){this.smooth=0,this.smoothConstraint=!0}return r})(),$1=(function(r){I(e,r);function e(t){var i=r.call(
this,t)||this;return i.type="ec-polyline",i}return e.prototype.getDefaultStyle=function(){return{stroke:W.color.neutral99,fill:null}},e.prototype.getDefaultShape=
function(){return new K1},e.prototype.buildPath=function(t,i){var n=i.points,a=0,o=n.length/2;if(i.connectNulls){for(;o>0&&Gt(n[o*2-2],n[o*2-1]);o--);for(;a<o&&
Gt(n[a*2],n[a*2+1]);a++);}for(;a<o;)a+=Qm(t,n,a,o,o,1,i.smooth,i.smoothMonotone,i.connectNulls)+1},e.prototype.getPointOn=function(t,i){this.path||(this.createPathProxy(),
this.buildPath(this.path,this.shape));for(var n=this.path,a=n.data,o=Kt.CMD,s,l,u=i==="x",f=[],c=0;c<a.length;){var h=a[c++],p=void 0,v=void 0,m=void 0,d=void 0,
g=void 0,y=void 0,_=void 0;switch(h){case o.M:s=a[c++],l=a[c++];break;case o.L:if(p=a[c++],v=a[c++],_=u?(t-s)/(p-s):(t-l)/(v-l),_<=1&&_>=0){var x=u?(v-l)*_+l:(p-
s)*_+s;return u?[t,x]:[x,t]}s=p,l=v;break;case o.C:p=a[c++],v=a[c++],m=a[c++],d=a[c++],g=a[c++],y=a[c++];var S=u?na(s,p,m,g,t,f):na(l,v,d,y,t,f);if(S>0)for(var w=0;w<
S;w++){var T=f[w];if(T<=1&&T>=0){var x=u?Be(l,v,d,y,T):Be(s,p,m,g,T);return u?[t,x]:[x,t]}}s=g,l=y;break}}},e})(le);var gk=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e})(K1),j1=(function(r){I(e,r);function e(t){var i=r.call(this,t)||
this;return i.type="ec-polygon",i}return e.prototype.getDefaultShape=function(){return new gk},e.prototype.buildPath=function(t,i){var n=i.points,a=i.stackedOnPoints,
o=0,s=n.length/2,l=i.smoothMonotone;if(i.connectNulls){for(;s>0&&Gt(n[s*2-2],n[s*2-1]);s--);for(;o<s&&Gt(n[o*2],n[o*2+1]);o++);}for(;o<s;){var u=Qm(t,n,o,s,s,1,
i.smooth,l,i.connectNulls);Qm(t,a,o+u-1,u,s,-1,i.stackedOnSmooth,l,i.connectNulls),o+=u+1,t.closePath()}},e})(le);function ql(){var r=j();return function(e){var t=r(e),i=e.pipelineContext,n=!!t.large,a=!!t.progressiveRender,o=t.large=!!(i&&i.large),s=t.progressiveRender=!!(i&&
i.progressiveRender);return(n!==o||a!==s)&&"reset"}}var ew=j(),yk=ql(),eg=(function(){function r(){this.group=new ue,this.uid=Cn("viewChart"),this.renderTask=On({plan:_k,reset:xk}),this.renderTask.context={view:this}}
return r.prototype.init=function(e,t){},r.prototype.render=function(e,t,i,n){},r.prototype.highlight=function(e,t,i,n){var a=e.getData(n&&n.dataType);a&&Q1(a,n,
"emphasis")},r.prototype.downplay=function(e,t,i,n){var a=e.getData(n&&n.dataType);a&&Q1(a,n,"normal")},r.prototype.remove=function(e,t){this.group.removeAll()},
r.prototype.dispose=function(e,t){},r.prototype.updateView=function(e,t,i,n){this.render(e,t,i,n)},r.prototype.updateVisual=function(e,t,i,n){this.render(e,t,i,
n)},r.prototype.eachRendered=function(e){ki(this.group,e)},r.markUpdateMethod=function(e,t){ew(e).updateMethod=t},r.protoInitialize=(function(){var e=r.prototype;
e.type="chart"})(),r})();function J1(r,e,t){r&&wl(r)&&(e==="emphasis"?Di:Oi)(r,t)}function Q1(r,e,t){var i=Sr(r,e),n=e&&e.highlightKey!=null?BS(e.highlightKey):
null;i!=null?b(Ee(i),function(a){J1(r.getItemGraphicEl(a),t,n)}):r.eachItemGraphicEl(function(a){J1(a,t,n)})}co(eg,["dispose"]);on(eg);function _k(r){return yk(
r.model)}function xk(r){var e=r.model,t=r.ecModel,i=r.api,n=r.payload,a=e.pipelineContext.progressiveRender,o=r.view,s=n&&ew(n).updateMethod,l=a?"incrementalPre\
pareRender":s&&o[s]?s:"render";return l!=="render"&&o[l](e,t,i,n),Sk[l]}var Sk={incrementalPrepareRender:{progress:function(r,e){e.view.incrementalRender(r,e.model,
e.ecModel,e.api,e.payload)}},render:{forceFirstProgress:!0,progress:function(r,e){e.view.render(e.model,e.ecModel,e.api,e.payload)}}},yt=eg;function tw(r,e,t,i,n){var a=r.getArea(),o=a.x,s=a.y,l=a.width,u=a.height,f=t.get(["lineStyle","width"])||0;o-=f/2,s-=f/2,l+=f,u+=f,l=Math.ceil(l),o!==Math.floor(
o)&&(o=Math.floor(o),l++);var c=new de({shape:{x:o,y:s,width:l,height:u}});if(e){var h=r.getBaseAxis(),p=h.isHorizontal(),v=h.inverse;p?(v&&(c.shape.x+=l),c.shape.
width=0):(v||(c.shape.y+=u),c.shape.height=0);var m=Z(n)?function(d){n(d,c)}:null;rr(c,{shape:{width:l,height:u,x:o,y:s}},t,null,i,m)}return c}function rw(r,e,t){
var i=r.getArea(),n=fe(i.r0,1),a=fe(i.r,1),o=new Al({shape:{cx:fe(r.cx,1),cy:fe(r.cy,1),r0:n,r:a,startAngle:i.startAngle,endAngle:i.endAngle,clockwise:i.clockwise}});
if(e){var s=r.getBaseAxis().dim==="angle";s?o.shape.endAngle=i.startAngle:o.shape.r=n,rr(o,{shape:{endAngle:i.endAngle,r:a}},t)}return o}function iw(r){var e=r.coordinateSystem;if(r.get("clip",!0)&&e&&(!e.shouldClip||e.shouldClip()))return e.getArea&&e.getArea(.1)}function Va(r,e){return r.type===e}function tg(r){var e=r.dimensions;return e[0]==="lng"&&e[1]==="lat"&&!!r.getViewRect}var nw=(function(){function r(){}return r.prototype.isBlank=function(){return this._isBlank},r.prototype.setBlank=function(e){this._isBlank=e},r})();on(nw);var Lt=nw;var bk=0,wk=(function(){function r(e){this.categories=e.categories||[],this._needCollect=e.needCollect,this._deduplication=e.deduplication,this.uid=++bk,this._onCollect=
e.onCollect}return r.createByAxisModel=function(e){var t=e.option,i=t.data,n=i&&N(i,Tk);return new r({categories:n,needCollect:!n,deduplication:t.dedplication!==
!1})},r.prototype.getOrdinal=function(e){return this._getOrCreateMap().get(e)},r.prototype.parseAndCollect=function(e){var t,i=this._needCollect;if(!U(e)&&!i)return e;
if(i&&!this._deduplication)return t=this.categories.length,this.categories[t]=e,this._onCollect&&this._onCollect(e,t),t;var n=this._getOrCreateMap();return t=n.
get(e),t==null&&(i?(t=this.categories.length,this.categories[t]=e,n.set(e,t),this._onCollect&&this._onCollect(e,t)):t=NaN),t},r.prototype._getOrCreateMap=function(){
return this._map||(this._map=G(this.categories))},r})();function Tk(r){return B(r)&&r.value!=null?r.value:r+""}var Kl=wk;var Wt=0,ts=1,Ck={needTransform:1,normalize:1,scale:1,transformIn:1,transformOut:1,contain:1,getExtent:1,getExtentUnsafe:1,setExtent:1,setExtent2:1,getFilter:1,
sanitize:1,getDefaultStartValue:1,freeze:1},ow=pe(Ck),rs=2,sw=3;function is(r,e,t){var i;r=r||{};var n=We();if(n){var a=n.createBreakScaleMapper(e,t);a.hasBreaks()&&
(b(ow,function(o){a[o]&&(r[o]=H(a[o],a))}),i=a)}return i==null&&Mk(r,t),{brk:i,mapper:r}}function cp(r,e){b(ow,function(t){r[t]=e[t]})}function pp(r,e){r.freeze=
Ce}function Hi(r){return r.getExtentUnsafe(Wt,rs)}function Ua(r,e){return r.getExtentUnsafe(ts,e)||r.getExtentUnsafe(Wt,e)}function lw(r){var e=Ua(r,sw);return e[1]-
e[0]}function ns(r){var e=r.getExtentUnsafe(Wt,sw);return e[1]-e[0]}function Mk(r,e){var t=r||{},i=[];return t._extents=i,i[Wt]=e?e.slice():Ge(),P(t,Ek),t}var Ek={
needTransform:function(){return!1},normalize:function(r){var e=this._extents[ts]||this._extents[Wt];return e[1]===e[0]?.5:(r-e[0])/(e[1]-e[0])},scale:function(r){
var e=this._extents[ts]||this._extents[Wt];return r*(e[1]-e[0])+e[0]},transformIn:function(r){return r},transformOut:function(r){return r},contain:function(r){var e=Ua(
this,null);return r>=e[0]&&r<=e[1]},getExtent:function(){return this._extents[Wt].slice()},getExtentUnsafe:function(r){return this._extents[r]},setExtent:function(r,e){
aw(this._extents,Wt,r,e)},setExtent2:function(r,e,t){var i=this._extents;i[r]||(i[r]=i[Wt].slice()),aw(i,r,e,t)},freeze:function(){}};function aw(r,e,t,i){Ei(t,
i)&&(r[e][0]=t,r[e][1]=i)}function hp(r){return as(r)||ci(r)}function as(r){return r.type==="interval"}function fi(r){return r.type==="time"}function ci(r){return r.type==="log"}function rt(r){return r.type==="ordinal"}function uw(r){var e=Wf(r),t=ma(10,e),i=jt(r/t);return i?i===2?i=3:i===3?i=5:i*=2:i=1,fe(i*t,-e)}function Hr(r){return $t(r)+2}function $l(r,e){return Do(r)/Do(
e)}function vp(r,e,t){var i=t&&t.lookup;if(i){for(var n=0;n<i.from.length;n++)if(r===i.from[n])return i.to[n]}return ma(e,r)}function dp(r,e,t){var i=r.slice();
if(i[0]===i[1]){var n=t&&t.ctnShp;if(i[0]!==0){var a=Ve(i[0]);e[1]||(i[1]+=a/2),i[0]-=a/2}else n&&(i[0]=-1),i[1]=1}return(!kr(i[0])||!kr(i[1]))&&(i[0]=0,i[1]=1),
i[1]<i[0]&&i.reverse(),i}function fw(r,e){return[r[0]!==e[0],r[1]!==e[1]]}function jl(r,e){return r=r||e,jt(me(r,1))}function mp(r,e,t){var i=Hi(r),n=i[0],a=r.count(),
o=Math.max((e||0)+1,1);n!==0&&o>1&&a/o>2&&(n=Math.round(Math.ceil(n/o)*o)),n!==i[0]&&l(i[0],!0,!0);for(var s=n;s<=i[1];s+=o)l(s,!1,s===i[0]||s===i[1]);s-o!==i[1]&&
l(i[1],!0,!0);function l(u,f,c){t({value:u,offInterval:f},c)}}var cw=(function(r){I(e,r);function e(t){var i=r.call(this)||this;i.type="ordinal",i.parse=e.parse,cp(i,e.decoratedMethods);var n=t.ordinalMeta;n||(n=new Kl({})),
L(n)&&(n=new Kl({categories:N(n,function(o){return B(o)?o.value:o})})),i._ordinalMeta=n;var a=is(null,null,t.extent||[0,n.categories.length-1]);return i._mapper=
a.mapper,pp(i,a.mapper),i}return e.parse=function(t){return t==null?t=NaN:U(t)?(t=this._ordinalMeta.getOrdinal(t),t==null&&(t=NaN)):t=jt(t),t},e.prototype.getTicks=
function(){var t=[];return mp(this,0,function(i){t.push(i)}),t},e.prototype.getMinorTicks=function(t){},e.prototype.setSortInfo=function(t){if(t==null){this._ordinalNumbersByTick=
this._ticksByOrdinalNumber=null;return}for(var i=t.ordinalNumbers,n=this._ordinalNumbersByTick=[],a=this._ticksByOrdinalNumber=[],o=0,s=this._ordinalMeta.categories.
length,l=Ue(s,i.length);o<l;++o){var u=n[o]=i[o];a[u]=o}for(var f=0;o<s;++o){for(;a[f]!=null;)f++;n[o]=f,a[f]=o}},e.prototype._getTickNumber=function(t){var i=this.
_ticksByOrdinalNumber;return i&&t>=0&&t<i.length?i[t]:t},e.prototype.getRawOrdinalNumber=function(t){var i=this._ordinalNumbersByTick;return i&&t>=0&&t<i.length?
i[t]:t},e.prototype.getLabel=function(t){if(!this.isBlank()){var i=this.getRawOrdinalNumber(t.value),n=this._ordinalMeta.categories[i];return n==null?"":n+""}},
e.prototype.count=function(){var t=Hi(this._mapper);return t[1]-t[0]+1},e.prototype.getOrdinalMeta=function(){return this._ordinalMeta},e.type="ordinal",e.decoratedMethods=
{needTransform:function(){return this._mapper.needTransform()},contain:function(t){return this._mapper.contain(this._getTickNumber(t))&&t>=0&&t<this._ordinalMeta.
categories.length},normalize:function(t){return this._mapper.normalize(this._getTickNumber(t))},scale:function(t){return this.getRawOrdinalNumber(jt(this._mapper.
scale(t)))},transformIn:function(t,i){return this._mapper.transformIn(this._getTickNumber(t),i)},transformOut:function(t,i){return this.getRawOrdinalNumber(this.
_mapper.transformOut(t,i))},getExtent:function(){return this._mapper.getExtent()},getExtentUnsafe:function(t,i){return this._mapper.getExtentUnsafe(t,i)},setExtent:function(t,i){
return this._mapper.setExtent(t,i)},setExtent2:function(t,i,n){return this._mapper.setExtent2(t,i,n)}},e})(Lt);Lt.registerClass(cw);var pw=cw;function os(r,e,t,i){for(var n=r.getTicks({expandToNicedExtent:!0}),a=[],o=r.getExtent(),s=1;s<n.length;s++){var l=n[s],u=n[s-1];if(!(u.break||l.break)){for(var f=0,
c=[],h=l.value-u.value,p=h/e,v=Hr(p);f<e-1;){var m=fe(u.value+(f+1)*p,v);m>o[0]&&m<o[1]&&c.push(m),f++}var d=We();d&&d.pruneTicksByBreak("auto",c,t,function(g){
return g},i,o),a.push(c)}}return a}var hw=(function(r){I(e,r);function e(t){var i=r.call(this)||this;i.type="interval",i.parse=e.parse,t=t||{};var n=zc(i,t),a=is(i,n,null);return i.brk=a.brk,i._cfg=
{interval:0,intervalPrecision:2,intervalCount:void 0,niceExtent:void 0},i}return e.parse=function(t){return t==null||t===""?NaN:Number(t)},e.prototype.getConfig=
function(){return F(this._cfg)},e.prototype.setConfig=function(t){var i=Hi(this);this._cfg=t=F(t),t.niceExtent==null&&(t.niceExtent=i.slice()),t.intervalPrecision==
null&&(t.intervalPrecision=Hr(t.interval))},e.prototype.getTicks=function(t){t=t||{};var i=this._cfg,n=i.interval,a=Hi(this),o=i.niceExtent,s=i.intervalPrecision,
l=We(),u=this.brk,f=l&&u,c=[];if(!n)return c;if(t.breakTicks==="only_break"&&f)return l.addBreaksToTicks(c,u.breaks,a),c;var h=3e3;a[0]<o[0]&&c.push({value:t.expandToNicedExtent?
fe(o[0]-n,s):a[0]});for(var p=function(_,x){return jt((x-_)/n)},v=i.intervalCount,m=o[0],d=0;;d++){if(v==null){if(m>o[1]||!isFinite(m)||!isFinite(o[1]))break}else{
if(d>v)break;m=Ue(m,o[1]),d===v&&(m=o[1])}if(c.push({value:m}),m=fe(m+n,s),u){var g=u.calcNiceTickMultiple(m,p);g>=0&&(m=fe(m+g*n,s))}if(c.length>0&&m===c[c.length-
1].value)break;if(c.length>h)return[]}var y=c.length?c[c.length-1].value:o[1];return a[1]>y&&c.push({value:t.expandToNicedExtent?fe(y+n,s):a[1]}),f&&l.pruneTicksByBreak(
t.pruneByBreak,c,u.breaks,function(_){return _.value},i.interval,a),f&&t.breakTicks!=="none"&&l.addBreaksToTicks(c,u.breaks,a),c},e.prototype.getMinorTicks=function(t){
return os(this,t,Ra(this),this._cfg.interval)},e.prototype.getLabel=function(t,i){if(t==null)return"";var n=i&&i.precision;n==null?n=$t(t.value)||0:n==="auto"&&
(n=this._cfg.intervalPrecision);var a=fe(t.value,n,!0);return Hm(a)},e.type="interval",e})(Lt);Lt.registerClass(hw);var Fa=hw;var Ak=function(r,e,t,i){for(;t<i;){var n=t+i>>>1;r[n][1]<e?t=n+1:i=n}return t},dw=(function(r){I(e,r);function e(t){var i=r.call(this)||this;i.type="time",i.parse=
e.parse,i._locale=t.locale,i._useUTC=t.useUTC,i._interval=0;var n=zc(i,t),a=is(i,n,null);return i.brk=a.brk,i}return e.prototype.getLabel=function(t){return Na(
t.value,Rm[x1(Qo(this._minLevelUnit))]||Rm.second,this._useUTC,this._locale)},e.prototype.getFormattedLabel=function(t,i,n){return S1(t,i,n,this._locale,this._useUTC)},
e.prototype.getTicks=function(t){t=t||{};var i=this._interval,n=Hi(this),a=We(),o=this.brk,s=a&&o,l=[];if(!i)return l;var u=this._useUTC;if(s&&t.breakTicks==="o\
nly_break")return We().addBreaksToTicks(l,o.breaks,n),l;l=Nk(this._minLevelUnit,this._approxInterval,u,n,ns(this),o);var f=Ft.length-1,c=0;return b(l,function(h){
h.time&&(f=Math.min(f,te(Ft,h.time.upperTimeUnit)),c=Math.max(c,h.time.level))}),s&&We().pruneTicksByBreak(t.pruneByBreak,l,o.breaks,function(h){return h.value},
this._approxInterval,n),s&&t.breakTicks!=="none"&&We().addBreaksToTicks(l,o.breaks,n,function(h){for(var p=Math.max(te(Ft,ka(h.vmin,u)),te(Ft,ka(h.vmax,u))),v=0,
m=0;m<Ft.length;m++)if(!mw(Ft[m],h.vmin,h.vmax,u)){v=m;break}var d=Math.min(v,f),g=Math.max(d,p);return{level:c,lowerTimeUnit:Ft[g],upperTimeUnit:Ft[d]}}),l},e.
prototype.getMinorTicks=function(t){return os(this,t,Ra(this),this._interval)},e.prototype.setTimeInterval=function(t){this._interval=t.interval,this._approxInterval=
t.approxInterval,this._minLevelUnit=t.minLevelUnit},e.parse=function(t){return ve(t)?Math.round(t):+ri(t)},e.type="time",e})(Lt),gp=[["second",Uc],["minute",Fc],
["hour",Jo],["quarter-day",Jo*6],["half-day",Jo*12],["day",ar*1.2],["half-week",ar*3.5],["week",ar*7],["month",ar*31],["quarter",ar*95],["half-year",Lm/2],["yea\
r",Lm]];function mw(r,e,t,i){return Hc(new Date(e),r,i).getTime()===Hc(new Date(t),r,i).getTime()}function Dk(r,e){return r/=ar,r>16?16:r>7.5?7:r>3.5?4:r>1.5?2:
1}function Ok(r){var e=30*ar;return r/=e,r>6?6:r>3?3:r>2?2:1}function Ik(r){return r/=Jo,r>12?12:r>6?6:r>3.5?4:r>2?2:1}function vw(r,e){return r/=e?Fc:Uc,r>30?30:
r>20?20:r>15?15:r>10?10:r>5?5:r>2?2:1}function Lk(r){return me(ga(r,!0),1)}function Rk(r,e,t){var i=Math.max(0,te(Ft,e)-1);return Hc(new Date(r),Ft[i],t).getTime()}
function Pk(r,e){var t=new Date(0);t[r](1);var i=t.getTime();t[r](1+e);var n=t.getTime()-i;return function(a,o){return Math.max(0,Math.round((o-a)/n))}}function Nk(r,e,t,i,n,a){
var o=3e3,s=g1,l=0;function u(k,K,J,ee,se,ne,ce){for(var ae=Pk(se,k),$=K,xe=new Date($);$<J&&$<=i[1]&&(ce.push({value:$}),!(l++>o));)if(xe[se](xe[ee]()+k),$=xe.
getTime(),a){var Se=a.calcNiceTickMultiple($,ae);Se>0&&(xe[se](xe[ee]()+Se*k),$=xe.getTime())}ce.push({value:$,notAdd:$>i[1]})}function f(k,K,J){var ee=[],se=!K.
length;if(!mw(Qo(k),i[0],i[1],t)){se&&(K=[{value:Rk(i[0],k,t)},{value:i[1]}]);for(var ne=0;ne<K.length-1;ne++){var ce=K[ne].value,ae=K[ne+1].value;if(ce!==ae){var $=void 0,
xe=void 0,Se=void 0,Mt=!1;switch(k){case"year":$=Math.max(1,Math.round(e/ar/365)),xe=Pm(t),Se=b1(t);break;case"half-year":case"quarter":case"month":$=Ok(e),xe=Gc(
t),Se=Nm(t);break;case"week":case"half-week":case"day":$=Dk(e,31),xe=Wc(t),Se=km(t),Mt=!0;break;case"half-day":case"quarter-day":case"hour":$=Ik(e),xe=Yc(t),Se=
zm(t);break;case"minute":$=vw(e,!0),xe=Xc(t),Se=Bm(t);break;case"second":$=vw(e,!1),xe=Zc(t),Se=Vm(t);break;case"millisecond":$=Lk(e),xe=qc(t),Se=Um(t);break}ae>=
i[0]&&ce<=i[1]&&u($,ce,ae,xe,Se,Mt,ee),k==="year"&&J.length>1&&ne===0&&J.unshift({value:J[0].value-$})}}for(var ne=0;ne<ee.length;ne++)J.push(ee[ne])}}for(var c=[],
h=[],p=0,v=0,m=0;m<s.length;++m){var d=Qo(s[m]);if(_1(s[m])){f(s[m],c[c.length-1]||[],h);var g=s[m+1]?Qo(s[m+1]):null;if(d!==g){if(h.length){v=p,h.sort(function(k,K){
return k.value-K.value});for(var y=[],_=0;_<h.length;++_){var x=h[_].value;(_===0||h[_-1].value!==x)&&(y.push(h[_]),x>=i[0]&&x<=i[1]&&p++)}var S=n/e;if(p>S*1.5&&
v>S/1.5||(c.push(y),p>S||r===s[m]))break}h=[]}}}for(var w=ze(N(c,function(k){return ze(k,function(K){return K.value>=i[0]&&K.value<=i[1]&&!K.notAdd})}),function(k){
return k.length>0}),T=w.length-1,M=[],m=0;m<w.length;++m)for(var C=w[m],E=0;E<C.length;++E){var A=ka(C[E].value,t);M.push({value:C[E].value,time:{level:T-m,upperTimeUnit:A,
lowerTimeUnit:A}})}xn(M,gS,null),M.sort(function(k,K){return k.value-K.value});var O=M[0],D=M[M.length-1],R=ka(i[0],t),V=ka(i[1],t);return(!O||O.value>i[0])&&M.
unshift({value:i[0],time:{level:0,upperTimeUnit:R,lowerTimeUnit:R},notNice:!0}),(!D||D.value<i[1])&&M.push({value:i[1],time:{level:0,upperTimeUnit:V,lowerTimeUnit:V},
notNice:!0}),M}var gw=function(r,e){var t=r.getExtent();if(t[0]===t[1]&&(t[0]-=ar,t[1]+=ar),t[1]===-1/0&&t[0]===1/0){var i=new Date;t[1]=+new Date(i.getFullYear(),
i.getMonth(),i.getDate()),t[0]=t[1]-ar}r.setExtent(t[0],t[1]);var n=jl(e.splitNumber,10),a=ns(r)/n,o=e.minInterval,s=e.maxInterval;o!=null&&a<o&&(a=o),s!=null&&
a>s&&(a=s);var l=gp.length,u=Math.min(Ak(gp,a,0,l),l-1),f=gp[u][1],c=gp[Math.max(u-1,0)][0];r.setTimeInterval({approxInterval:a,interval:f,minLevelUnit:c})};Lt.
registerClass(dw);var yw=dw;var yp=0,_p=1,kk=2,bw=(function(r){I(e,r);function e(t){var i=r.call(this)||this;i.type="log",i.parse=Fa.parse,i.base=t.logBase||10;var n=[],a=[],o=i._lookup={from:n,
to:a};n[yp]=n[_p]=a[yp]=a[_p]=NaN,cp(i,e.mapperMethods);var s=We(),l=t.breakOption,u={lookup:o};return s&&s.parseAxisBreakOptionInwardTransform(l,i,{noNegative:!0},
kk,u),i.powStub=new Fa({breakParsed:u.original}),i.intervalStub=new Fa({breakParsed:u.transformed}),pp(i,i.intervalStub),i}return e.prototype.getTicks=function(t){
var i=this.base,n=this.powStub,a=We(),o=this.intervalStub,s=o.getExtent(),l=n.getExtent(),u={lookup:{from:s,to:l}};return N(o.getTicks(t||{}),function(f){var c=f.
value,h=vp(c,i,u),p;if(a){var v=a.getTicksBreakOutwardTransform(this,f,Ra(n),this._lookup);v&&(p=v.vBreak,h=v.tickVal)}return{value:h,break:p}},this)},e.prototype.
getMinorTicks=function(t){return os(this,t,Ra(this.powStub),this.intervalStub.getConfig().interval)},e.prototype.getLabel=function(t,i){return this.intervalStub.
getLabel(t,i)},e.type="log",e.mapperMethods={needTransform:function(){return!0},normalize:function(t){return this.intervalStub.normalize($l(t,this.base))},scale:function(t){
return vp(this.intervalStub.scale(t),this.base,null)},transformIn:function(t,i){return t=$l(t,this.base),i&&i.depth===rs?t:this.intervalStub.transformIn(t,i)},transformOut:function(t,i){
var n=i?i.depth:null;return _w.depth=n,xw.lookup=this._lookup,vp(n===rs?t:this.intervalStub.transformOut(t,_w),this.base,xw)},contain:function(t){return this.powStub.
contain(t)},setExtent:function(t,i){this.setExtent2(Wt,t,i)},setExtent2:function(t,i,n){if(!(!Ei(i,n)||i<=0||n<=0)){var a=Sw,o=Sw;if(t===Wt){var s=this._lookup;
a=s.to,o=s.from}this.powStub.setExtent2(t,a[yp]=i,a[_p]=n);var l=this.base;this.intervalStub.setExtent2(t,o[yp]=$l(i,l),o[_p]=$l(n,l))}},getFilter:function(){return{
g:0}},sanitize:function(t,i){return Ei(i[0],i[1])&&xt(t)&&t<=0&&(t=i[0]),t},getDefaultStartValue:function(){return 1},getExtent:function(){return this.powStub.getExtent()},
getExtentUnsafe:function(t,i){return i===null?this.powStub.getExtentUnsafe(t,null):this.intervalStub.getExtentUnsafe(t,i)}},e})(Lt);Lt.registerClass(bw);var _w={},
xw={},Sw=[],ww=bw;var xp={value:1,category:1,time:1,log:1};var Tw=j();function bp(r){var e=r.get("type");return(e==null||!Xe(xp,e)&&!Lt.getClass(e))&&(e="value"),e}function wp(r,e,t){var i=We(),n;switch(i&&(n=rg(r,e,t)),
e){case"category":return new pw({ordinalMeta:r.getOrdinalMeta?r.getOrdinalMeta():r.getCategories(),extent:Ge()});case"time":return new yw({locale:r.ecModel.getLocaleModel(),
useUTC:r.ecModel.get("useUTC"),breakOption:n});case"log":return new ww({logBase:r.get("logBase"),breakOption:n});case"value":return new Fa({breakOption:n});default:
return new(Lt.getClass(e)||Fa)({})}}function Cw(r,e,t){var i=t?Ua(r,null):r.getExtentUnsafe(Wt,null),n=i[0],a=i[1];return Ei(n,a)?n===e||a===e?Bk:n<e&&a>e?zk:Sp:
Sp}var zk=1,Bk=2,Sp=3;function Mw(r){Tw(r).noOnMyZero=!0}function Ew(r){return Tw(r).noOnMyZero}function Jl(r){var e=r.getLabelModel().get("formatter");if(r.type===
"time"){var t=y1(e);return function(n,a){return r.scale.getFormattedLabel(n,a,t)}}else{if(U(e))return function(n){var a=r.scale.getLabel(n),o=e.replace("{value}",
a??"");return o};if(Z(e)){if(r.type==="category")return function(n,a){return e(ss(r,n),n.value-r.scale.getExtent()[0],null)};var i=We();return function(n,a){var o=null;
return i&&(o=i.makeAxisLabelFormatterParamBreak(o,n.break)),e(ss(r,n),a,o)}}else return function(n){return r.scale.getLabel(n)}}}function ss(r,e){var t=r.scale;
return rt(t)?t.getLabel(e):e.value}function Tp(r){var e=r.get("interval");return e??"auto"}function Aw(r){return r.type==="category"&&Tp(r.getLabelModel())===0}
function Dw(r,e){var t={};return b(r.mapDimensionsAll(e),function(i){t[Ic(r,i)]=!0}),pe(t)}function Nn(r){return r==="middle"||r==="center"}function Ha(r){return r.
getShallow("show")}function rg(r,e,t){var i=r.get("breaks",!0);if(i!=null){if(!We())return;if(!t||!Vk(e)){if(0)var n;return}return i}}function Vk(r){return r!==
"category"}function Cp(r,e,t,i,n,a){var o=ci(r),s=o?r.intervalStub:r;if(s.setExtent(i[0],i[1]),o){var l=r.powStub,u={depth:rs},f=r.transformOut(i[0],u),c=r.transformOut(
i[1],u),h=fw(t,i);e[0]&&!h[0]&&(f=n[0]),e[1]&&!h[1]&&(c=n[1]),l.setExtent(f,c)}s.setConfig(a)}function Gi(r,e){return rt(r)?r.getRawOrdinalNumber(e.value):e.value}
function ls(r,e){return rt(r)&&!!e.get("boundaryGap")}function Ow(r,e){if(r.length===e.length){for(var t=0;t<r.length;t++)if(r[t]!==e[t])return;return!0}}function Iw(r){for(var e=Ge(),t=Ge(),i=0;i<r.length;){var n=r[i++],
a=r[i++];Gt(n,a)||(dl(e,n),dl(t,a))}return[e,t]}function Lw(r,e){var t=Iw(r),i=t[0],n=t[1],a=Iw(e),o=a[0],s=a[1];return Math.max(Math.abs(i[0]-o[0]),Math.abs(n[0]-
s[0]),Math.abs(i[1]-o[1]),Math.abs(n[1]-s[1]))}function Rw(r){return ve(r)?r:r?.5:0}function Uk(r,e,t){if(t.valueDim==null)return[];for(var i=e.count(),n=Fi(i*2),
a=0;a<i;a++){var o=fp(t,r,e,a);n[a*2]=o[0],n[a*2+1]=o[1]}return n}function kn(r,e,t,i,n){var a=t.getBaseAxis(),o=a.dim==="x"||a.dim==="radius"?0:1,s=[],l=0,u=[],
f=[],c=[],h=[];if(n){for(l=0;l<r.length;l+=2){var p=e||r;Gt(p[l],p[l+1])||h.push(r[l],r[l+1])}r=h}for(l=0;l<r.length-2;l+=2)switch(c[0]=r[l+2],c[1]=r[l+3],f[0]=
r[l],f[1]=r[l+1],s.push(f[0],f[1]),i){case"end":u[o]=c[o],u[1-o]=f[1-o],s.push(u[0],u[1]);break;case"middle":var v=(f[o]+c[o])/2,m=[];u[o]=m[o]=v,u[1-o]=f[1-o],
m[1-o]=c[1-o],s.push(u[0],u[1]),s.push(m[0],m[1]);break;default:u[o]=f[o],u[1-o]=c[1-o],s.push(u[0],u[1])}return s.push(r[l++],r[l++]),s}function Fk(r,e){var t=[],
i=r.length,n,a;function o(f,c,h){var p=f.coord,v=(h-p)/(c.coord-p),m=cx(v,[f.color,c.color]);return{coord:h,color:m}}for(var s=0;s<i;s++){var l=r[s],u=l.coord;if(u<
0)n=l;else if(u>e){a?t.push(o(a,l,e)):n&&t.push(o(n,l,0),o(n,l,e));break}else n&&(t.push(o(n,l,0)),n=null),t.push(l),a=l}return t}function Hk(r,e,t){var i=r.getVisual(
"visualMeta");if(!(!i||!i.length||!r.count())&&e.type==="cartesian2d"){for(var n,a,o=i.length-1;o>=0;o--){var s=r.getDimensionInfo(i[o].dimension);if(n=s&&s.coordDim,
n==="x"||n==="y"){a=i[o];break}}if(a){var l=e.getAxis(n),u=N(a.stops,function(_){return{coord:l.toGlobalCoord(l.dataToCoord(_.value)),color:_.color}}),f=u.length,
c=a.outerColors.slice();f&&u[0].coord>u[f-1].coord&&(u.reverse(),c.reverse());var h=Fk(u,n==="x"?t.getWidth():t.getHeight()),p=h.length;if(!p&&f)return u[0].coord<
0?c[1]?c[1]:u[f-1].color:c[0]?c[0]:u[0].color;var v=10,m=h[0].coord-v,d=h[p-1].coord+v,g=d-m;if(g<.001)return"transparent";b(h,function(_){_.offset=(_.coord-m)/
g}),h.push({offset:p?h[p-1].offset:.5,color:c[1]||"transparent"}),h.unshift({offset:p?h[0].offset:.5,color:c[0]||"transparent"});var y=new Bo(0,0,0,0,h,!0);return y[n]=
m,y[n+"2"]=d,y}}}function Gk(r,e,t){var i=r.get("showAllSymbol"),n=i==="auto";if(!(i&&!n)){var a=t.getAxesByScale("ordinal")[0];if(a&&!(n&&Wk(a,e))){var o=e.mapDimension(
a.dim),s={};return b(a.getViewLabels(),function(l){l.tick.offInterval||(s[Gi(a.scale,l.tick)]=1)}),function(l){return!s.hasOwnProperty(e.get(o,l))}}}}function Wk(r,e){
var t=r.getExtent(),i=Math.abs(t[1]-t[0])/r.scale.count();isNaN(i)&&(i=0);for(var n=e.count(),a=Math.max(1,Math.round(n/5)),o=0;o<n;o+=a)if(Zl.getSymbolSize(e,o)[r.
isHorizontal()?1:0]*1.5>i)return!1;return!0}function Yk(r){for(var e=r.length/2;e>0&&Gt(r[e*2-2],r[e*2-1]);e--);return e-1}function Pw(r,e){return[r[e*2],r[e*2+
1]]}function Xk(r,e,t){for(var i=r.length/2,n=t==="x"?0:1,a,o,s=0,l=-1,u=0;u<i;u++)if(o=r[u*2+n],!Gt(o,r[u*2+1-n])){if(u===0){a=o;continue}if(a<=e&&o>=e||a>=e&&
o<=e){l=u;break}s=u,a=o}return{range:[s,l],t:(e-a)/(o-a)}}function Nw(r){if(r.get(["endLabel","show"]))return!0;for(var e=0;e<Ot.length;e++)if(r.get([Ot[e],"end\
Label","show"]))return!0;return!1}function ng(r,e,t,i){if(Va(e,"cartesian2d")){var n=i.getModel("endLabel"),a=n.get("valueAnimation"),o=i.getData(),s={lastFrameIndex:0},
l=Nw(i)?function(p,v){r._endLabelOnDuring(p,v,o,s,a,n,e)}:null,u=e.getBaseAxis().isHorizontal(),f=tw(e,t,i,function(){var p=r._endLabel;p&&t&&s.originalX!=null&&
p.attr({x:s.originalX,y:s.originalY})},l);if(!i.get("clip",!0)){var c=f.shape,h=Math.max(c.width,c.height);u?(c.y-=h,c.height+=h*2):(c.x-=h,c.width+=h*2)}return l&&
l(1,f),f}else return rw(e,t,i)}function Zk(r,e){var t=e.getBaseAxis(),i=t.isHorizontal(),n=t.inverse,a=i?n?"right":"left":"center",o=i?"middle":n?"top":"bottom";
return{normal:{align:r.get("align")||a,verticalAlign:r.get("verticalAlign")||o}}}var qk=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||
this}return e.prototype.init=function(){var t=new ue,i=new lp;this.group.add(i.group),this._symbolDraw=i,this._lineGroup=t,this._changePolyState=H(this._changePolyState,
this)},e.prototype.render=function(t,i,n){var a=t.coordinateSystem,o=this.group,s=t.getData(),l=t.getModel("lineStyle"),u=t.getModel("areaStyle"),f=s.getLayout(
"points")||[],c=a.type==="polar",h=this._coordSys,p=this._symbolDraw,v=this._polyline,m=this._polygon,d=this._lineGroup,g=!i.ssr&&t.get("animation"),y=!u.isEmpty(),
_=u.get("origin"),x=up(a,s,_),S=y&&Uk(a,s,x),w=t.get("showSymbol"),T=t.get("connectNulls"),M=w&&!c&&Gk(t,s,a),C=this._data;C&&C.eachItemGraphicEl(function(Pe,at){
Pe.__temp&&(o.remove(Pe),C.setItemGraphicEl(at,null))}),w||p.remove(),o.add(d);var E=c?!1:t.get("step"),A;a&&a.getArea&&t.get("clip",!0)&&(A=a.getArea(),A.width!=
null?(A.x-=.1,A.y-=.1,A.width+=.2,A.height+=.2):A.r0&&(A.r0-=.5,A.r+=.5)),this._clipShapeForSymbol=A;var O=Hk(s,a,n)||s.getVisual("style")[s.getVisual("drawType")];
if(!(v&&h.type===a.type&&E===this._step))w&&p.updateData(s,{isIgnore:M,clipShape:A,disableAnimation:!0,getSymbolPoint:function(Pe){return[f[Pe*2],f[Pe*2+1]]}}),
g&&this._initSymbolLabelAnimation(s,a,A),E&&(S&&(S=kn(S,f,a,E,T)),f=kn(f,null,a,E,T)),v=this._newPolyline(f),y?m=this._newPolygon(f,S):m&&(d.remove(m),m=this._polygon=
null),c||this._initOrUpdateEndLabel(t,a,Ur(O)),d.setClipPath(ng(this,a,!0,t));else{y&&!m?m=this._newPolygon(f,S):m&&!y&&(d.remove(m),m=this._polygon=null),c||this.
_initOrUpdateEndLabel(t,a,Ur(O));var D=d.getClipPath();if(D){var R=ng(this,a,!1,t);rr(D,{shape:R.shape},t)}else d.setClipPath(ng(this,a,!0,t));w&&p.updateData(s,
{isIgnore:M,clipShape:A,disableAnimation:!0,getSymbolPoint:function(Pe){return[f[Pe*2],f[Pe*2+1]]}}),(!Ow(this._stackedOnPoints,S)||!Ow(this._points,f))&&(g?this.
_doUpdateAnimation(s,S,a,n,E,_,T):(E&&(S&&(S=kn(S,f,a,E,T)),f=kn(f,null,a,E,T)),v.setShape({points:f}),m&&m.setShape({points:f,stackedOnPoints:S})))}var V=t.getModel(
"emphasis"),k=V.get("focus"),K=V.get("blurScope"),J=V.get("disabled");if(v.useStyle(ie(l.getLineStyle(),{fill:"none",stroke:O,lineJoin:"bevel"})),bl(v,t,"lineSt\
yle"),v.style.lineWidth>0&&t.get(["emphasis","lineStyle","width"])==="bolder"){var ee=v.getState("emphasis").style;ee.lineWidth=+v.style.lineWidth+1}_e(v).seriesIndex=
t.seriesIndex,zr(v,k,K,J);var se=Rw(t.get("smooth")),ne=t.get("smoothMonotone");if(v.setShape({smooth:se,smoothMonotone:ne,connectNulls:T}),m){var ce=s.getCalculationInfo(
"stackedOnSeries"),ae=0;m.useStyle(ie(u.getAreaStyle(),{fill:O,opacity:.7,lineJoin:"bevel",decal:s.getVisual("style").decal})),ce&&(ae=Rw(ce.get("smooth"))),m.setShape(
{smooth:se,stackedOnSmooth:ae,smoothMonotone:ne,connectNulls:T}),bl(m,t,"areaStyle"),_e(m).seriesIndex=t.seriesIndex,zr(m,k,K,J)}var $=this._changePolyState;s.eachItemGraphicEl(
function(Pe){Pe&&(Pe.onHoverStateChange=$)}),this._polyline.onHoverStateChange=$,this._data=s,this._coordSys=a,this._stackedOnPoints=S,this._points=f,this._step=
E,this._valueOrigin=_;var xe=t.get("triggerEvent"),Se=t.get("triggerLineEvent"),Mt=Se===!0||xe===!0||xe==="line",Er=Se===!0||xe===!0||xe==="area";this.packEventData(
t,v,Mt),m&&this.packEventData(t,m,Er)},e.prototype.packEventData=function(t,i,n){_e(i).eventData=n?{componentType:"series",componentSubType:"line",componentIndex:t.
componentIndex,seriesIndex:t.seriesIndex,seriesName:t.name,seriesType:"line",selfType:i===this._polygon?"area":"line"}:null},e.prototype.highlight=function(t,i,n,a){
var o=t.getData(),s=Sr(o,a);if(this._changePolyState("emphasis"),!(s instanceof Array)&&s!=null&&s>=0){var l=o.getLayout("points"),u=o.getItemGraphicEl(s);if(!u){
var f=l[s*2],c=l[s*2+1];if(Gt(f,c)||this._clipShapeForSymbol&&!this._clipShapeForSymbol.contain(f,c))return;var h=t.get("zlevel")||0,p=t.get("z")||0;u=new Zl(o,
s),u.x=f,u.y=c,u.setZ(h,p);var v=u.getSymbolPath().getTextContent();v&&(v.zlevel=h,v.z=p,v.z2=this._polyline.z2+1),u.__temp=!0,o.setItemGraphicEl(s,u),u.stopSymbolAnimation(
!0),this.group.add(u)}u.highlight()}else yt.prototype.highlight.call(this,t,i,n,a)},e.prototype.downplay=function(t,i,n,a){var o=t.getData(),s=Sr(o,a);if(this._changePolyState(
"normal"),s!=null&&s>=0){var l=o.getItemGraphicEl(s);l&&(l.__temp?(o.setItemGraphicEl(s,null),this.group.remove(l)):l.downplay())}else yt.prototype.downplay.call(
this,t,i,n,a)},e.prototype._changePolyState=function(t){var i=this._polygon;Ld(this._polyline,t),i&&Ld(i,t)},e.prototype._newPolyline=function(t){var i=this._polyline;
return i&&this._lineGroup.remove(i),i=new $1({shape:{points:t},segmentIgnoreThreshold:2,z2:10}),this._lineGroup.add(i),this._polyline=i,i},e.prototype._newPolygon=
function(t,i){var n=this._polygon;return n&&this._lineGroup.remove(n),n=new j1({shape:{points:t,stackedOnPoints:i},segmentIgnoreThreshold:2}),this._lineGroup.add(
n),this._polygon=n,n},e.prototype._initSymbolLabelAnimation=function(t,i,n){var a,o,s=i.getBaseAxis(),l=s.inverse;i.type==="cartesian2d"?(a=s.isHorizontal(),o=!1):
i.type==="polar"&&(a=s.dim==="angle",o=!0);var u=t.hostModel,f=u.get("animationDuration");Z(f)&&(f=f(null));var c=u.get("animationDelay")||0,h=Z(c)?c(null):c;t.
eachItemGraphicEl(function(p,v){var m=p;if(m){var d=[p.x,p.y],g=void 0,y=void 0,_=void 0;if(n)if(o){var x=n,S=i.pointToCoord(d);a?(g=x.startAngle,y=x.endAngle,_=
-S[1]/180*Math.PI):(g=x.r0,y=x.r,_=S[0])}else{var w=n;a?(g=w.x,y=w.x+w.width,_=p.x):(g=w.y+w.height,y=w.y,_=p.y)}var T=y===g?0:(_-g)/(y-g);l&&(T=1-T);var M=Z(c)?
c(v):f*T+h,C=m.getSymbolPath(),E=C.getTextContent();m.attr({scaleX:0,scaleY:0}),m.animateTo({scaleX:1,scaleY:1},{duration:200,setToFinal:!0,delay:M}),E&&E.animateFrom(
{style:{opacity:0}},{duration:300,delay:M}),C.disableLabelAnimation=!0}})},e.prototype._initOrUpdateEndLabel=function(t,i,n){var a=t.getModel("endLabel");if(Nw(
t)){var o=t.getData(),s=this._polyline,l=o.getLayout("points");if(!l){s.removeTextContent(),this._endLabel=null;return}var u=this._endLabel;u||(u=this._endLabel=
new De({z2:200}),u.ignoreClip=!0,s.setTextContent(this._endLabel),s.disableLabelAnimation=!0);var f=Yk(l);f>=0&&(bn(s,nr(t,"endLabel"),{inheritColor:n,labelFetcher:t,
labelDataIndex:f,defaultText:function(c,h,p){return p!=null?Y1(o,p):op(o,c)},enableTextSetter:!0},Zk(a,i)),s.textConfig.position=null)}else this._endLabel&&(this.
_polyline.removeTextContent(),this._endLabel=null)},e.prototype._endLabelOnDuring=function(t,i,n,a,o,s,l){var u=this._endLabel,f=this._polyline;if(u){t<1&&a.originalX==
null&&(a.originalX=u.x,a.originalY=u.y);var c=n.getLayout("points"),h=n.hostModel,p=h.get("connectNulls"),v=s.get("precision"),m=s.get("distance")||0,d=l.getBaseAxis(),
g=d.isHorizontal(),y=d.inverse,_=i.shape,x=y?g?_.x:_.y+_.height:g?_.x+_.width:_.y,S=(g?m:0)*(y?-1:1),w=(g?0:-m)*(y?-1:1),T=g?"x":"y",M=Xk(c,x,T),C=M.range,E=C[1]-
C[0],A=void 0;if(E>=1){if(E>1&&!p){var O=Pw(c,C[0]);u.attr({x:O[0]+S,y:O[1]+w}),o&&(A=h.getRawValue(C[0]))}else{var O=f.getPointOn(x,T);O&&u.attr({x:O[0]+S,y:O[1]+
w});var D=h.getRawValue(C[0]),R=h.getRawValue(C[1]);o&&(A=bd(n,v,D,R,M.t))}a.lastFrameIndex=C[0]}else{var V=t===1||a.lastFrameIndex>0?C[0]:0,O=Pw(c,V);o&&(A=h.getRawValue(
V)),u.attr({x:O[0]+S,y:O[1]+w})}if(o){var k=im(u);typeof k.setLabelText=="function"&&k.setLabelText(A)}}},e.prototype._doUpdateAnimation=function(t,i,n,a,o,s,l){
var u=this._polyline,f=this._polygon,c=t.hostModel,h=Jm(this._data,t,this._stackedOnPoints,i,this._coordSys,n,this._valueOrigin,s),p=h.current,v=h.stackedOnCurrent,
m=h.next,d=h.stackedOnNext;if(o&&(v=kn(h.stackedOnCurrent,h.current,n,o,l),p=kn(h.current,null,n,o,l),d=kn(h.stackedOnNext,h.next,n,o,l),m=kn(h.next,null,n,o,l)),
Lw(p,m)>3e3||f&&Lw(v,d)>3e3){u.stopAnimation(),u.setShape({points:m}),f&&(f.stopAnimation(),f.setShape({points:m,stackedOnPoints:d}));return}u.shape.__points=h.
current,u.shape.points=p;var g={shape:{points:m}};h.current!==p&&(g.shape.__points=h.next),u.stopAnimation(),bt(u,g,c),f&&(f.setShape({points:p,stackedOnPoints:v}),
f.stopAnimation(),bt(f,{shape:{stackedOnPoints:d}},c),u.shape.points!==f.shape.points&&(f.shape.points=u.shape.points));for(var y=[],_=h.status,x=0;x<_.length;x++){
var S=_[x].cmd;if(S==="="){var w=t.getItemGraphicEl(_[x].idx1);w&&y.push({el:w,ptIdx:x})}}u.animators&&u.animators.length&&u.animators[0].during(function(){f&&f.
dirtyShape();for(var T=u.shape.__points,M=0;M<y.length;M++){var C=y[M].el,E=y[M].ptIdx*2;C.x=T[E],C.y=T[E+1],C.markRedraw()}})},e.prototype.remove=function(t){var i=this.
group,n=this._data;this._lineGroup.removeAll(),this._symbolDraw.remove(!0),n&&n.eachItemGraphicEl(function(a,o){a.__temp&&(i.remove(a),n.setItemGraphicEl(o,null))}),
this._polyline=this._polygon=this._coordSys=this._points=this._stackedOnPoints=this._endLabel=this._data=null},e.type="line",e})(yt),kw=qk;function Ga(r,e){return{seriesType:r,plan:ql(),reset:function(t){var i=t.getData(),n=t.coordinateSystem,a=t.pipelineContext,o=e||a.large;if(n){var s=N(n.dimensions,
function(p){return i.mapDimension(p)}).slice(0,2),l=s.length,u=i.getCalculationInfo("stackResultDimension");Vi(i,s[0])&&(s[0]=u),Vi(i,s[1])&&(s[1]=u);var f=i.getStore(),
c=i.getDimensionIndex(s[0]),h=i.getDimensionIndex(s[1]);return l&&{progress:function(p,v){for(var m=p.end-p.start,d=o&&Fi(m*l),g=[],y=[],_=p.start,x=0;_<p.end;_++){
var S=void 0;if(l===1){var w=f.get(c,_);S=n.dataToPoint(w,null,y)}else g[0]=f.get(c,_),g[1]=f.get(h,_),S=n.dataToPoint(g,null,y);o?(d[x++]=S[0],d[x++]=S[1]):v.setItemLayout(
_,S.slice())}o&&(v.setLayout("points",d),v.setLayout("pointsRange",{start:p.start,end:p.end}))}}}}}}var Kk={average:function(r){for(var e=0,t=0,i=0;i<r.length;i++)isNaN(r[i])||(e+=r[i],t++);return t===0?NaN:e/t},sum:function(r){for(var e=0,t=0;t<r.length;t++)e+=
r[t]||0;return e},max:function(r){for(var e=-1/0,t=0;t<r.length;t++)r[t]>e&&(e=r[t]);return isFinite(e)?e:NaN},min:function(r){for(var e=1/0,t=0;t<r.length;t++)
r[t]<e&&(e=r[t]);return isFinite(e)?e:NaN},nearest:function(r){return r[0]}},$k=function(r){return Math.round(r.length/2)};function ag(r){return{seriesType:r,reset:function(e,t,i){
var n=e.getData(),a=e.get("sampling"),o=e.coordinateSystem,s=n.count();if(s>10&&o.type==="cartesian2d"&&a){var l=o.getBaseAxis(),u=o.getOtherAxis(l),f=l.getExtent(),
c=i.getDevicePixelRatio(),h=Math.abs(f[1]-f[0])*(c||1),p=Math.round(s/h);if(isFinite(p)&&p>1){a==="lttb"?e.setData(n.lttbDownSample(n.mapDimension(u.dim),1/p)):
a==="minmax"&&e.setData(n.minmaxDownSample(n.mapDimension(u.dim),1/p));var v=void 0;U(a)?v=Kk[a]:Z(a)&&(v=a),v&&e.setData(n.downSample(n.mapDimension(u.dim),1/p,
v,$k))}}}}}function og(r){r.registerChartView(kw),r.registerSeriesModel(W1),r.registerLayout(Ga("line",!0)),r.registerVisual({seriesType:"line",reset:function(e){var t=e.getData(),
i=e.getModel("lineStyle").getLineStyle();i&&!i.stroke&&(i.stroke=t.getVisual("style").fill),t.setVisual("legendLineStyle",i)}}),r.registerProcessor(r.PRIORITY.PROCESSOR.
STATISTIC,ag("line"))}var jk=j(),Ql=j(),Yt={estimate:1,determine:2};function us(r){return{out:{noPxChangeTryDetermine:[]},kind:r}}function zw(r,e){var t=r.getLabelModel().get("custom\
Values");if(t){var i=r.scale;return{labels:N(Vw(t,i),function(n,a){return{formattedLabel:Jl(r)(n,a),rawLabel:i.getLabel(n),tick:n}})}}return r.type==="category"?
Jk(r,e):e2(r)}function Bw(r,e,t){var i=r.scale,n=r.getTickModel().get("customValues");return n?{ticks:Vw(n,i)}:r.type==="category"?Qk(r,e):{ticks:i.getTicks(t)}}
function Vw(r,e){var t=e.getExtent(),i=[];return b(r,function(n){n=e.parse(n),n>=t[0]&&n<=t[1]&&i.push(n)}),xn(i,yS,null),pt(i),N(i,function(n){return{value:n}})}
function Jk(r,e){var t=r.getLabelModel(),i=Uw(r,t,e);return!t.get("show")||r.scale.isBlank()?{labels:[]}:i}function Uw(r,e,t){var i=r2(r),n=Tp(e),a=t.kind===Yt.
estimate;if(!a){var o=Hw(i,n);if(o)return o}var s,l;Z(n)?s=Mp(r,n,!1):(l=n==="auto"?i2(r,t):n,s=Mp(r,l,!1));var u={labels:s,labelCategoryInterval:l};return a?t.
out.noPxChangeTryDetermine.push(function(){return sg(i,n,u),!0}):sg(i,n,u),u}function Qk(r,e){var t=t2(r),i=Tp(e),n=Hw(t,i);if(n)return n;var a,o;if((!e.get("sh\
ow")||r.scale.isBlank())&&(a=[]),Z(i))a=Mp(r,i,!0);else if(i==="auto"){var s=Uw(r,r.getLabelModel(),us(Yt.determine));o=s.labelCategoryInterval,a=N(s.labels,function(l){
return l.tick})}else o=i,a=Mp(r,o,!0);return sg(t,i,{ticks:a,tickCategoryInterval:o})}function e2(r){var e=r.scale.getTicks(),t=Jl(r);return{labels:N(e,function(i,n){
return{formattedLabel:t(i,n),rawLabel:r.scale.getLabel(i),tick:i}})}}var t2=Fw("axisTick"),r2=Fw("axisLabel");function Fw(r){return function(t){return Ql(t)[r]||
(Ql(t)[r]={list:[]})}}function Hw(r,e){for(var t=0;t<r.list.length;t++)if(r.list[t].key===e)return r.list[t].value}function sg(r,e,t){return r.list.push({key:e,
value:t}),t}function i2(r,e){if(e.kind===Yt.estimate){var t=r.calculateCategoryInterval(e);return e.out.noPxChangeTryDetermine.push(function(){return Ql(r).autoInterval=
t,!0}),t}var i=Ql(r).autoInterval;return i??(Ql(r).autoInterval=r.calculateCategoryInterval(e))}function Gw(r,e){var t=e.kind,i=a2(r),n=Jl(r),a=(i.axisRotate-i.
labelRotate)/180*Math.PI,o=r.scale,s=o.getExtent(),l=o.count();if(s[1]-s[0]<1)return 0;var u=1,f=40;l>f&&(u=Math.max(1,Math.floor(l/f)));for(var c=s[0],h=r.dataToCoord(
c+1)-r.dataToCoord(c),p=Math.abs(h*Math.cos(a)),v=Math.abs(h*Math.sin(a)),m=0,d=0;c<=s[1];c+=u){var g=0,y=0,_=df(n({value:c}),i.font,"center","top");g=_.width*1.3,
y=_.height*1.3,m=Math.max(m,g,7),d=Math.max(d,y,7)}var x=m/p,S=d/v;isNaN(x)&&(x=1/0),isNaN(S)&&(S=1/0);var w=Math.max(0,Math.floor(Math.min(x,S)));if(t===Yt.estimate)
return e.out.noPxChangeTryDetermine.push(H(n2,null,r,w,l)),w;var T=Ww(r,w,l);return T??w}function n2(r,e,t){return Ww(r,e,t)==null}function Ww(r,e,t){var i=jk(r.
model),n=r.getExtent(),a=i.lastAutoInterval,o=i.lastTickCount;if(a!=null&&o!=null&&Math.abs(a-e)<=1&&Math.abs(o-t)<=1&&a>e&&i.axisExtent0===n[0]&&i.axisExtent1===
n[1])return a;i.lastTickCount=t,i.lastAutoInterval=e,i.axisExtent0=n[0],i.axisExtent1=n[1]}function a2(r){var e=r.getLabelModel();return{axisRotate:r.getRotate?
r.getRotate():r.isHorizontal&&!r.isHorizontal()?90:0,labelRotate:e.get("rotate")||0,font:e.getFont()}}function Mp(r,e,t){var i=Jl(r),n=r.scale,a=[],o=Z(e);return mp(
n,o?0:e,function(s,l){var u=n.getLabel(s);if(o){var f=!!e(s.value,u);if(s.offInterval=!f,!f&&!l)return}a.push(t?s:{formattedLabel:i(s),rawLabel:u,tick:s})}),a}var Ep=j();function Yw(r){Ep(r).prepare={}}function Xw(r){Ep(r).fullUpdate={}}function lg(r){return Ep(r).prepare}function fs(r){return Ep(r).fullUpdate}var c7=Xf(),Zw="|&",eu=j(),$w=-2;var p7=j();function o2(r,e){var t=r.model,i=eu(fs(t.ecModel)).keyed,n=i&&i.get(e);return n&&n.get(t.uid)}function jw(r,e){return Qw(o2(r,e))}function Jw(r,e){var t=[];return s2(
r.model.ecModel,function(i){for(var n=0;n<e.length;n++)e[n]&&i.serByIdx[e[n].seriesIndex]&&t.push(Qw(i))}),t}function s2(r,e){var t=eu(fs(r)).keyed;t&&t.each(function(i,n){
i.each(function(a,o){e(a,n,o)})})}function Qw(r){return{liPosMinGap:r?r.liPosMinGap:void 0}}function eT(r,e){var t=r.model.ecModel,i=eu(fs(t)).axSer;i&&l2(t,i.get(
r.model.uid),e)}function l2(r,e,t){if(e)for(var i=0;i<e.length;i++){var n=e[i];r.isSeriesFiltered(n)||t(n)}}function ug(r,e){var t=r.model,i=eu(fs(t.ecModel)).keys;i&&b(i.get(t.uid),function(n){if(0)var a;e(n)})}function tu(r,e,t){if(r){var i=e.ecModel,n=eu(fs(i)),a=r.model.uid;if(0)var o,s;var l=n.axSer||(n.axSer=G()),u=l.get(a)||l.set(a,[]);if(0)var f;u.push(e);var c=e.
subType,h=e.getBaseAxis()===r,p=Kw.get(qw(c,h,t))||Kw.get(qw(c,h,null));if(p){var v=n.keyed||(n.keyed=G()),m=n.keys||(n.keys=G()),d=p.key,g=v.get(d)||v.set(d,G()),
y=g.get(a);y||(y=g.set(a,{axis:r,sers:[],serByIdx:[]}),y.metrics=p.getMetrics(r),(m.get(a)||m.set(a,[])).push(d)),y.sers.push(e),y.serByIdx[e.seriesIndex]=e}}}function qw(r,e,t){
return r+Zw+Y(e,!0)+Zw+(t||"")}var Kw=G();var u2=.8;function pi(r,e){e=e||{};var t={w:NaN,w2:NaN},i=r.scale,n=e.fromStat,a=e.min,o=lw(i);xt(o)||(o=NaN);var s=r.getExtent(),l=Ve(s[1]-s[0]);return rt(i)?f2(
t,r,o,l):n?c2(t,r,o,l,n):a==null,a!=null&&(t.w=xt(t.w)?me(a,t.w):a),t}function f2(r,e,t,i){var n=e.onBand,a=t+(n?1:0);a===0&&(a=1),r.w=i/a,!n&&t&&i&&(r.w2=r.w*t/
i)}function c2(r,e,t,i,n){var a=!1,o=-1/0;b(n.key?[jw(e,n.key)]:Jw(e,n.sers||[]),function(s){var l=s.liPosMinGap;l!=null&&(l>0?(l>o&&(o=l),a=!1):l===$w&&(a=!0))}),
xt(t)&&t>0&&xt(o)?(r.w=i/t*o,r.w2=o):a&&(r.w=i*u2,r.w2=r.w*t/i)}var tT=[0,1],p2=(function(){function r(e,t,i){this.onBand=!1,this.inverse=!1,this.dim=e,this.scale=t,this._extent=i||[0,0]}return r.prototype.contain=function(e){
var t=this._extent,i=Math.min(t[0],t[1]),n=Math.max(t[0],t[1]);return e>=i&&e<=n},r.prototype.containData=function(e){return this.scale.contain(this.scale.parse(
e))},r.prototype.getExtent=function(){return this._extent.slice()},r.prototype.setExtent=function(e,t){var i=this._extent;i[0]=e,i[1]=t},r.prototype.dataToCoord=
function(e,t){var i=this.scale;return e=i.normalize(i.parse(e)),Te(e,tT,rT(this),t)},r.prototype.coordToData=function(e,t){var i=Te(e,rT(this),tT,t);return this.
scale.scale(i)},r.prototype.pointToData=function(e,t){},r.prototype.getTicksCoords=function(e){e=e||{};var t=e.tickModel||this.getTickModel(),i=Bw(this,t,{breakTicks:e.
breakTicks,pruneByBreak:e.pruneByBreak}),n=N(i.ticks,function(s){return{coord:this.dataToCoord(Gi(this.scale,s)),tick:s}},this),a=t.get("alignWithLabel"),o=h2(this,
n,a);return N(n,function(s){return{coord:s.coord,tickValue:s.tick.value,onBand:o}})},r.prototype.getMinorTicksCoords=function(){if(rt(this.scale))return[];var e=this.
model.getModel("minorTick"),t=e.get("splitNumber");t>0&&t<100||(t=5);var i=this.scale.getMinorTicks(t),n=N(i,function(a){return N(a,function(o){return{coord:this.
dataToCoord(o),tickValue:o}},this)},this);return n},r.prototype.getViewLabels=function(e){return e=e||us(Yt.determine),zw(this,e).labels},r.prototype.getLabelModel=
function(){return this.model.getModel("axisLabel")},r.prototype.getTickModel=function(){return this.model.getModel("axisTick")},r.prototype.getBandWidth=function(){
return pi(this,{min:1}).w},r.prototype.calculateCategoryInterval=function(e){return e=e||us(Yt.determine),Gw(this,e)},r})();function rT(r){var e=r.getExtent();if(r.
onBand){var t=e[1]-e[0],i=t/r.scale.count()/2;e[0]+=i,e[1]-=i}return e}function h2(r,e,t){var i=e.length;if(!r.onBand||t||!i)return!1;var n=pi(r).w;if(!n)return!1;
b(e,function(s){s.coord-=n/2});var a=r.scale.getExtent(),o=e[i-1];return o.tick.offInterval&&e.pop(),e.push({coord:o.coord+n,tick:{value:a[1]+1}}),!0}var Ap=p2;var v2=(function(r){I(e,r);function e(t,i,n,a,o){var s=r.call(this,t,i,n)||this;return s.index=0,s.type=a||"value",s.position=o||"bottom",s}return e.prototype.isHorizontal=
function(){var t=this.position;return t==="top"||t==="bottom"},e.prototype.getGlobalExtent=function(t){var i=this.getExtent();return i[0]=this.toGlobalCoord(i[0]),
i[1]=this.toGlobalCoord(i[1]),t&&i[0]>i[1]&&i.reverse(),i},e.prototype.pointToData=function(t,i){return this.coordToData(this.toLocalCoord(t[this.dim==="x"?0:1]),
i)},e.prototype.setCategorySortInfo=function(t){if(this.type!=="category")return!1;this.model.option.categorySortInfo=t,this.scale.setSortInfo(t)},e})(Ap),iT=v2;var nT=["label","labelLine","layoutOption","priority","defaultAttr","marginForce","minMarginForce","marginDefault","suggestIgnore"],d2=1,Dp=2,oT=d2|Dp;function ru(r,e,t){
t=t||oT,e?r.dirty|=t:r.dirty&=~t}function sT(r,e){return e=e||oT,r.dirty==null||!!(r.dirty&e)}function Gr(r){if(r)return sT(r)&&m2(r,r.label,r),r}function m2(r,e,t){
var i=e.getComputedTransform();r.transform=yc(r.transform,i);var n=r.localRect=Go(r.localRect,e.getBoundingRect()),a=e.style,o=a.margin,s=t&&t.marginForce,l=t&&
t.minMarginForce,u=t&&t.marginDefault,f=a.__marginType;f==null&&u&&(o=u,f=Ma.textMargin);for(var c=0;c<4;c++)fg[c]=f===Ma.minMargin&&l&&l[c]!=null?l[c]:s&&s[c]!=
null?s[c]:o?o[c]:0;f===Ma.textMargin&&Ho(n,fg,!1,!1);var h=r.rect=Go(r.rect,n);return i&&h.applyTransform(i),f===Ma.minMargin&&Ho(h,fg,!1,!1),r.axisAligned=gc(i),
(r.label=r.label||{}).ignore=e.ignore,ru(r,!1),ru(r,!0,Dp),r}var fg=[0,0,0,0];function lT(r,e,t){return r.transform=yc(r.transform,t),r.localRect=Go(r.localRect,
e),r.rect=Go(r.rect,e),t&&r.rect.applyTransform(t),r.axisAligned=gc(t),r.obb=void 0,(r.label=r.label||{}).ignore=!1,r}function uT(r,e){if(r){r.label.x+=e.x,r.label.
y+=e.y,r.label.markRedraw();var t=r.transform;t&&(t[4]+=e.x,t[5]+=e.y);var i=r.rect;i&&(i.x+=e.x,i.y+=e.y);var n=r.obb;n&&n.fromBoundingRect(r.localRect,t)}}function cg(r,e){
for(var t=0;t<nT.length;t++){var i=nT[t];r[i]==null&&(r[i]=e[i])}return Gr(r)}function aT(r){var e=r.obb;return(!e||sT(r,Dp))&&(r.obb=e=e||new pc,e.fromBoundingRect(
r.localRect,r.transform),ru(r,!1,Dp)),e}function fT(r){var e=[];r.sort(function(u,f){return(f.suggestIgnore?1:0)-(u.suggestIgnore?1:0)||f.priority-u.priority});function t(u){if(!u.ignore){var f=u.ensureState(
"emphasis");f.ignore==null&&(f.ignore=!1)}u.ignore=!0}for(var i=0;i<r.length;i++){var n=Gr(r[i]);if(!n.label.ignore){for(var a=n.label,o=n.labelLine,s=!1,l=0;l<
e.length;l++)if(Op(n,e[l],null,{touchThreshold:.05})){s=!0;break}s?(t(a),o&&t(o)):e.push(n)}}}function Op(r,e,t,i){return!r||!e||r.label&&r.label.ignore||e.label&&
e.label.ignore||!r.rect.intersect(e.rect,t,i)?!1:r.axisAligned&&e.axisAligned?!0:aT(r).intersect(aT(e),t,i)}var g2=null;function Wa(){return g2}var cT="expandAxisBreak";var zn=Math.PI,y2=[[1,2,1,2],[5,3,5,3],[8,3,8,3]],_2=[[0,1,0,1],[0,3,0,3],[0,3,0,3]],Bn=j(),vT=j(),hg=(function(){function r(e){this.recordMap={},this.resolveAxisNameOverlap=
e}return r.prototype.ensureRecord=function(e){var t=e.axis.dim,i=e.componentIndex,n=this.recordMap,a=n[t]||(n[t]=[]);return a[i]||(a[i]={ready:{}})},r})();function x2(r,e,t,i){var n=t.axis,a=e.ensureRecord(t),o=[],s,l=mg(r.axisName)&&Nn(r.nameLocation);b(i,function(v){var m=Gr(v);if(!(!m||m.label.ignore)){o.push(m);
var d=a.transGroup;l&&(d.transform?Lr(iu,d.transform):di(iu),m.transform&&mi(iu,iu,m.transform),q.copy(Ip,m.localRect),Ip.applyTransform(iu),s?s.union(Ip):q.copy(
s=new q(0,0,0,0),Ip))}});var u=Math.abs(a.dirVec.x)>.1?"x":"y",f=a.transGroup[u];if(o.sort(function(v,m){return Math.abs(v.label[u]-f)-Math.abs(m.label[u]-f)}),
l&&s){var c=n.getExtent(),h=Math.min(c[0],c[1]),p=Math.max(c[0],c[1])-h;s.union(new q(h,0,p,1))}a.stOccupiedRect=s,a.labelInfoList=o}var iu=Le(),Ip=new q(0,0,0,
0),vg=function(r,e,t,i,n,a){if(Nn(r.nameLocation)){var o=a.stOccupiedRect;o&&dT(lT({},o,a.transGroup.transform),i,n)}else dg(a.labelInfoList,a.dirVec,i,n)};function dT(r,e,t){
var i=new we;Op(r,e,i,{direction:Math.atan2(t.y,t.x),bidirectional:!1,touchThreshold:.05})&&uT(e,i)}function dg(r,e,t,i){for(var n=we.dot(i,e)>=0,a=0,o=r.length;a<
o;a++){var s=r[n?a:o-1-a];s.label.ignore||dT(s,t,i)}}var Ya=(function(){function r(e,t,i,n){this.group=new ue,this._axisModel=e,this._api=t,this._local={},this.
_shared=n||new hg(vg),this._resetCfgDetermined(i)}return r.prototype.updateCfg=function(e){if(0)var t;var i=this._cfg.raw;i.position=e.position,i.labelOffset=e.
labelOffset,this._resetCfgDetermined(i)},r.prototype.__getRawCfg=function(){return this._cfg.raw},r.prototype._resetCfgDetermined=function(e){var t=this._axisModel,
i=t.getDefaultOption?t.getDefaultOption():{},n=Y(e.axisName,t.get("name")),a=t.get("nameMoveOverlap");(a==null||a==="auto")&&(a=Y(e.defaultNameMoveOverlap,!0));
var o={raw:e,position:e.position,rotation:e.rotation,nameDirection:Y(e.nameDirection,1),tickDirection:Y(e.tickDirection,1),labelDirection:Y(e.labelDirection,1),
labelOffset:Y(e.labelOffset,0),silent:Y(e.silent,!0),axisName:n,nameLocation:Ir(t.get("nameLocation"),i.nameLocation,"end"),shouldNameMoveOverlap:mg(n)&&a,optionHideOverlap:t.
get(["axisLabel","hideOverlap"]),showMinorTicks:t.get(["minorTick","show"])};this._cfg=o;var s=new ue({x:o.position[0],y:o.position[1],rotation:o.rotation});s.updateTransform(),
this._transformGroup=s;var l=this._shared.ensureRecord(t);l.transGroup=this._transformGroup,l.dirVec=new we(Math.cos(-o.rotation),Math.sin(-o.rotation))},r.prototype.
build=function(e,t){var i=this;return e||(e={axisLine:!0,axisTickLabelEstimate:!1,axisTickLabelDetermine:!0,axisName:!0}),b(S2,function(n){e[n]&&b2[n](i._cfg,i.
_local,i._shared,i._axisModel,i.group,i._transformGroup,i._api,t||{})}),this},r.innerTextLayout=function(e,t,i){var n=vd(t-e),a,o;return fl(n)?(o=i>0?"top":"bot\
tom",a="center"):fl(n-zn)?(o=i>0?"bottom":"top",a="center"):(o="middle",n>0&&n<zn?a=i>0?"right":"left":a=i>0?"left":"right"),{rotation:n,textAlign:a,textVerticalAlign:o}},
r.makeAxisEventDataBase=function(e){var t={componentType:e.mainType,componentIndex:e.componentIndex};return t[e.mainType+"Index"]=e.componentIndex,t},r.isLabelSilent=
function(e){var t=e.get("tooltip");return e.get("silent")||!(e.get("triggerEvent")||t&&t.show)},r})(),S2=["axisLine","axisTickLabelEstimate","axisTickLabelDeter\
mine","axisName"],b2={axisLine:function(r,e,t,i,n,a,o){if(0)var s;var l=i.get(["axisLine","show"]);if(l==="auto"&&(l=!0,r.raw.axisLineAutoShow!=null&&(l=!!r.raw.
axisLineAutoShow)),!!l){var u=i.axis.getExtent(),f=a.transform,c=[u[0],0],h=[u[1],0],p=c[0]>h[0];f&&(et(c,c,f),et(h,h,f));var v=P({lineCap:"round"},i.getModel([
"axisLine","lineStyle"]).getLineStyle()),m={strokeContainThreshold:r.raw.strokeContainThreshold||5,silent:!0,z2:1,style:v};if(i.get(["axisLine","breakLine"])&&Pa(
i.axis.scale))Wa().buildAxisBreakLine(i,n,a,m);else{var d=new tr(P({shape:{x1:c[0],y1:c[1],x2:h[0],y2:h[1]}},m));Ta(d.shape,d.style.lineWidth),d.anid="line",n.add(
d)}var g=i.get(["axisLine","symbol"]);if(g!=null){var y=i.get(["axisLine","symbolSize"]);U(g)&&(g=[g,g]),(U(y)||ve(y))&&(y=[y,y]);var _=Ba(i.get(["axisLine","sy\
mbolOffset"])||0,y),x=y[0],S=y[1];b([{rotate:r.rotation+Math.PI/2,offset:_[0],r:0},{rotate:r.rotation-Math.PI/2,offset:_[1],r:Math.sqrt((c[0]-h[0])*(c[0]-h[0])+
(c[1]-h[1])*(c[1]-h[1]))}],function(w,T){if(g[T]!=="none"&&g[T]!=null){var M=$e(g[T],-x/2,-S/2,x,S,v.stroke,!0),C=w.r+w.offset,E=p?h:c;M.attr({rotation:w.rotate,
x:E[0]+C*Math.cos(r.rotation),y:E[1]-C*Math.sin(r.rotation),silent:!0,z2:11}),n.add(M)}})}}},axisTickLabelEstimate:function(r,e,t,i,n,a,o,s){if(0)var l;var u=hT(
e,n,s);u&&pT(r,e,t,i,n,a,o,Yt.estimate)},axisTickLabelDetermine:function(r,e,t,i,n,a,o,s){if(0)var l;var u=hT(e,n,s);u&&pT(r,e,t,i,n,a,o,Yt.determine);var f=M2(
r,n,a,i);C2(r,e.labelLayoutList,f),E2(r,n,a,i,r.tickDirection)},axisName:function(r,e,t,i,n,a,o,s){var l=t.ensureRecord(i);if(0)var u;e.nameEl&&(n.remove(e.nameEl),
e.nameEl=l.nameLayout=l.nameLocation=null);var f=r.axisName;if(mg(f)){var c=r.nameLocation,h=r.nameDirection,p=i.getModel("nameTextStyle"),v=i.get("nameGap")||0,
m=i.axis.getExtent(),d=i.axis.inverse?-1:1,g=new we(0,0),y=new we(0,0);c==="start"?(g.x=m[0]-d*v,y.x=-d):c==="end"?(g.x=m[1]+d*v,y.x=d):(g.x=(m[0]+m[1])/2,g.y=r.
labelOffset+h*v,y.y=h);var _=Le();y.transform(sn(_,_,r.rotation));var x=i.get("nameRotate");x!=null&&(x=x*zn/180);var S,w;Nn(c)?S=Ya.innerTextLayout(r.rotation,
x??r.rotation,h):(S=w2(r.rotation,c,x||0,m),w=r.raw.axisNameAvailableWidth,w!=null&&(w=Math.abs(w/Math.sin(S.rotation)),!isFinite(w)&&(w=null)));var T=p.getFont(),
M=i.get("nameTruncate",!0)||{},C=M.ellipsis,E=Xr(r.raw.nameTruncateMaxWidth,M.maxWidth,w),A=s.nameMarginLevel||0,O=new De({x:g.x,y:g.y,rotation:S.rotation,silent:Ya.
isLabelSilent(i),style:wt(p,{text:f,font:T,overflow:"truncate",width:E,ellipsis:C,fill:p.getTextColor()||i.get(["axisLine","lineStyle","color"]),align:p.get("al\
ign")||S.textAlign,verticalAlign:p.get("verticalAlign")||S.textVerticalAlign}),z2:1});if(mc({el:O,componentModel:i,itemName:f}),O.__fullText=f,O.anid="name",i.get(
"triggerEvent")){var D=Ya.makeAxisEventDataBase(i);D.targetType="axisName",D.name=f,_e(O).eventData=D}a.add(O),O.updateTransform(),e.nameEl=O;var R=l.nameLayout=
Gr({label:O,priority:O.z2,defaultAttr:{ignore:O.ignore},marginDefault:Nn(c)?y2[A]:_2[A]});if(l.nameLocation=c,n.add(O),O.decomposeTransform(),r.shouldNameMoveOverlap&&
R){var V=t.ensureRecord(i);t.resolveAxisNameOverlap(r,t,i,R,y,V)}}}};function pT(r,e,t,i,n,a,o,s){gT(e)||A2(r,e,n,s,i,o);var l=e.labelLayoutList;D2(r,i,l,a),L2(
i,r.rotation,l);var u=r.optionHideOverlap;T2(i,l,u),u&&fT(ze(l,function(f){return f&&!f.label.ignore})),x2(r,t,i,l)}function w2(r,e,t,i){var n=vd(t-r),a,o,s=i[0]>
i[1],l=e==="start"&&!s||e!=="start"&&s;return fl(n-zn/2)?(o=l?"bottom":"top",a="center"):fl(n-zn*1.5)?(o=l?"top":"bottom",a="center"):(o="middle",n<zn*1.5&&n>zn/
2?a=l?"left":"right":a=l?"right":"left"),{rotation:n,textAlign:a,textVerticalAlign:o}}function T2(r,e,t){var i=r.axis,n=r.get(["axisLabel","customValues"]);if(Aw(
i))return;function a(u,f,c){var h=Gr(e[f]),p=Gr(e[c]),v=i.scale;if(!(!h||!p)){if(u==null){if(!t&&n)return;var m=Bn(h.label).labelInfo.tick;if(fi(v)&&m.notNice||
rt(v)&&m.offInterval){cs(h.label);return}}if(u===!1||h.suggestIgnore){cs(h.label);return}if(p.suggestIgnore){cs(p.label);return}var d=.1;if(!t){var g=[0,0,0,0];
h=cg({marginForce:g},h),p=cg({marginForce:g},p)}Op(h,p,null,{touchThreshold:d})&&cs(u?p.label:h.label)}}var o=r.get(["axisLabel","showMinLabel"]),s=r.get(["axis\
Label","showMaxLabel"]),l=e.length;a(o,0,1),a(s,l-1,l-2)}function C2(r,e,t){r.showMinorTicks||b(e,function(i){if(i&&i.label.ignore)for(var n=0;n<t.length;n++){var a=t[n],
o=vT(a),s=Bn(i.label);if(o.tickValue!=null&&!o.onBand&&o.tickValue===s.labelInfo.tick.value){cs(a);return}}})}function cs(r){r&&(r.ignore=!0)}function mT(r,e,t,i,n){
for(var a=[],o=[],s=[],l=0;l<r.length;l++){var u=r[l].coord;o[0]=u,o[1]=0,s[0]=u,s[1]=t,e&&(et(o,o,e),et(s,s,e));var f=new tr({shape:{x1:o[0],y1:o[1],x2:s[0],y2:s[1]},
style:i,z2:2,autoBatch:!0,silent:!0});Ta(f.shape,f.style.lineWidth),f.anid=n+"_"+r[l].tickValue,a.push(f);var c=vT(f);c.onBand=!!r[l].onBand,c.tickValue=r[l].tickValue}
return a}function M2(r,e,t,i){var n=i.axis,a=i.getModel("axisTick"),o=a.get("show");if(o==="auto"&&(o=!0,r.raw.axisTickAutoShow!=null&&(o=!!r.raw.axisTickAutoShow)),
!o||n.scale.isBlank())return[];for(var s=a.getModel("lineStyle"),l=r.tickDirection*a.get("length"),u=n.getTicksCoords(),f=mT(u,t.transform,l,ie(s.getLineStyle(),
{stroke:i.get(["axisLine","lineStyle","color"])}),"ticks"),c=0;c<f.length;c++)e.add(f[c]);return f}function E2(r,e,t,i,n){var a=i.axis,o=i.getModel("minorTick");
if(!(!r.showMinorTicks||a.scale.isBlank())){var s=a.getMinorTicksCoords();if(s.length)for(var l=o.getModel("lineStyle"),u=n*o.get("length"),f=ie(l.getLineStyle(),
ie(i.getModel("axisTick").getLineStyle(),{stroke:i.get(["axisLine","lineStyle","color"])})),c=0;c<s.length;c++)for(var h=mT(s[c],t.transform,u,f,"minorticks_"+c),
p=0;p<h.length;p++)e.add(h[p])}}function hT(r,e,t){if(gT(r)){var i=r.axisLabelsCreationContext,n=i.out.noPxChangeTryDetermine;if(t.noPxChange){for(var a=!0,o=0;o<
n.length;o++)a=a&&n[o]();if(a)return!1}n.length&&(e.remove(r.labelGroup),pg(r,null,null,null))}return!0}function A2(r,e,t,i,n,a){var o=n.axis,s=Xr(r.raw.axisLabelShow,
n.get(["axisLabel","show"])),l=new ue;t.add(l);var u=us(i);if(!s||o.scale.isBlank()){pg(e,[],l,u);return}var f=n.getModel("axisLabel"),c=o.getViewLabels(u),h=(Xr(
r.raw.labelRotate,f.get("rotate"))||0)*zn/180,p=Ya.innerTextLayout(r.rotation,h,r.labelDirection),v=n.getCategories&&n.getCategories(!0),m=[],d=n.get("triggerEv\
ent"),g=1/0,y=-1/0;b(c,function(x,S){var w,T=x.tick,M=x.formattedLabel,C=x.rawLabel,E=f,A=Gi(o.scale,T);if(v&&v[A]){var O=v[A];B(O)&&O.textStyle&&(E=new Ie(O.textStyle,
f,n.ecModel))}var D=E.getTextColor()||n.get(["axisLine","lineStyle","color"]),R=E.getShallow("align",!0)||p.textAlign,V=Y(E.getShallow("alignMinLabel",!0),R),k=Y(
E.getShallow("alignMaxLabel",!0),R),K=E.getShallow("verticalAlign",!0)||E.getShallow("baseline",!0)||p.textVerticalAlign,J=Y(E.getShallow("verticalAlignMinLabel",
!0),K),ee=Y(E.getShallow("verticalAlignMaxLabel",!0),K),se=10+(((w=T.time)===null||w===void 0?void 0:w.level)||0);g=Math.min(g,se),y=Math.max(y,se);var ne=new De(
{x:0,y:0,rotation:0,silent:Ya.isLabelSilent(n),z2:se,style:wt(E,{text:M,align:S===0?V:S===c.length-1?k:R,verticalAlign:S===0?J:S===c.length-1?ee:K,fill:Z(D)?D(o.
type==="category"?C:o.type==="value"?A+"":A,S):D})});ne.anid="label_"+A;var ce=Bn(ne);if(ce.labelInfo=x,ce.layoutRotation=p.rotation,mc({el:ne,componentModel:n,
itemName:M,formatterParamsExtra:{isTruncated:function(){return ne.isTruncated},value:C,tickIndex:S}}),d){var ae=Ya.makeAxisEventDataBase(n);ae.targetType="axisL\
abel",ae.value=C,ae.tickIndex=S;var $=x.tick.break;if($){var xe=$.parsedBreak;ae.break={start:xe.vmin,end:xe.vmax}}o.type==="category"&&(ae.dataIndex=A),_e(ne).
eventData=ae,$&&I2(n,a,ne,$)}m.push(ne),l.add(ne)});var _=N(m,function(x){return{label:x,priority:Bn(x).labelInfo.tick.break?x.z2+(y-g+1):x.z2,defaultAttr:{ignore:x.
ignore}}});pg(e,_,l,u)}function gT(r){return!!r.labelLayoutList}function pg(r,e,t,i){r.labelLayoutList=e,r.labelGroup=t,r.axisLabelsCreationContext=i}function D2(r,e,t,i){
var n=e.get(["axisLabel","margin"]);b(t,function(a,o){var s=Gr(a);if(s){var l=s.label,u=Bn(l);s.suggestIgnore=l.ignore,l.ignore=!1,ia(Wi,O2);var f=e.axis;Wi.x=f.
dataToCoord(Gi(f.scale,u.labelInfo.tick)),Wi.y=r.labelOffset+r.labelDirection*n,Wi.rotation=u.layoutRotation,i.add(Wi),Wi.updateTransform(),i.remove(Wi),Wi.decomposeTransform(),
ia(l,Wi),l.markRedraw(),ru(s,!0),Gr(s)}})}var Wi=new de,O2=new de;function mg(r){return!!r}function I2(r,e,t,i){t.on("click",function(n){var a={type:cT,breaks:[
{start:i.parsedBreak.breakOption.start,end:i.parsedBreak.breakOption.end}]};a[r.axis.dim+"AxisIndex"]=r.componentIndex,e.dispatchAction(a)})}function L2(r,e,t){
var i=We();if(i){var n=i.retrieveAxisBreakPairs(t,function(o){return o&&Bn(o.label).labelInfo.tick.break},!0),a=r.get(["breakLabelLayout","moveOverlap"],!0);(a===
!0||a==="auto")&&b(n,function(o){Wa().adjustBreakLabelPair(r.axis.inverse,e,[Gr(t[o[0]]),Gr(t[o[1]])])})}}var ps=Ya;function nu(r,e,t){t=t||{};var i=e.axis,n={},a=i.getAxesOnZeroOf()[0],o=i.position,s=a?"onZero":o,l=i.dim,u=[r.x,r.x+r.width,r.y,r.y+r.height],f={left:0,right:1,
top:0,bottom:1,onZero:2},c=e.get("offset")||0,h=l==="x"?[u[2]-c,u[3]+c]:[u[0]-c,u[1]+c];if(a){var p=a.toGlobalCoord(a.dataToCoord(0));h[f.onZero]=Math.max(Math.
min(p,h[1]),h[0])}n.position=[l==="y"?h[f[s]]:u[0],l==="x"?h[f[s]]:u[3]],n.rotation=Math.PI/2*(l==="x"?0:1);var v={top:-1,bottom:1,left:-1,right:1};n.labelDirection=
n.tickDirection=n.nameDirection=v[o],n.labelOffset=a?h[f[o]]-h[f.onZero]:0,e.get(["axisTick","inside"])&&(n.tickDirection=-n.tickDirection),Xr(t.labelInside,e.get(
["axisLabel","inside"]))&&(n.labelDirection=-n.labelDirection);var m=e.get(["axisLabel","rotate"]);return n.labelRotate=s==="top"?-m:m,n.z2=1,n}function yT(r){var e={xAxisModel:null,yAxisModel:null};return b(e,function(t,i){var n=i.replace(/Model$/,""),a=r.getReferringComponents(n,Fe).models[0];e[i]=a}),
e}function _T(r,e,t,i,n,a){for(var o=nu(r,t),s=!1,l=!1,u=0;u<e.length;u++)hp(e[u].getOtherAxis(t.axis).scale)&&(s=l=!0,t.axis.type==="category"&&t.axis.onBand&&
(l=!1));return o.axisLineAutoShow=s,o.axisTickAutoShow=l,o.defaultNameMoveOverlap=a,new ps(t,i,o,n)}function xT(r,e,t){var i=nu(e,t);if(0)var n;r.updateCfg(i)}var P2=j(),Lp=1,wT=2,N2=3,TT=(function(){function r(e,t,i,n,a){var o=rt(e),s=o?t.getCategories().length:null,l;if(o){var u=t.getCategories(!0);l=u&&!u.length}var f=i.
slice();(as(e)||ci(e)||fi(e))&&(wd(f,au(e,t.get("dataMin",!0))),Td(f,au(e,t.get("dataMax",!0)))),mS(f)||(f[0]=f[1]=NaN);var c=[],h=[!1,!1],p=t.get("min",!0);p===
"dataMin"?(c[0]=f[0],h[0]=!0):(c[0]=au(e,Z(p)?p({min:f[0],max:f[1]}):p),h[0]=c[0]!=null);var v=t.get("max",!0);v==="dataMax"?(c[1]=f[1],h[1]=!0):(c[1]=au(e,Z(v)?
v({min:f[0],max:f[1]}):v),h[1]=c[1]!=null);var m=k2(e,t),d=o?null:f[1]-f[0]||Math.abs(f[0]);c[0]==null&&(c[0]=o?l?f[0]:s?0:NaN:f[0]-m[0]*d),c[1]==null&&(c[1]=o?
l?f[1]:s?s-1:NaN:f[1]+m[1]*d),!kr(c[0])&&(c[0]=NaN),!kr(c[1])&&(c[1]=NaN);var g=l||Nt(c[0])||Nt(c[1])||o&&!s,y=as(e),_=y&&t.needIncludeZero&&t.needIncludeZero();
_&&(c[0]>0&&c[1]>0&&!h[0]&&(c[0]=0),c[0]<0&&c[1]<0&&!h[1]&&(c[1]=0));var x=!1;c[0]>c[1]&&(c.reverse(),x=!0);var S=au(e,t.get("startValue",!0)),w=S!=null;!xt(S)&&
n&&(S=e.getDefaultStartValue?e.getDefaultStartValue():0),xt(S)&&(w||!y||_)&&(S<c[0]&&!h[0]?(c[0]=S,h[0]=!0):S>c[1]&&!h[1]&&(c[1]=S,h[1]=!0));var T=this._i={scale:e,
dataMM:f,noZoomEffMM:c,zoomMM:[],fixMM:h,zoomFixMM:[!1,!1],startValue:S,isBlank:g,incl0:_,tggAxInv:x,ctnShp:a};ST(T,c)}return r.prototype.makeNoZoom=function(){
return this._i.noZoomEffMM.slice()},r.prototype.makeFinal=function(){var e=this._i,t=e.zoomMM,i=e.noZoomEffMM,n=e.zoomFixMM,a=e.fixMM,o={fixMM:a,zoomFixMM:n,isBlank:e.
isBlank,incl0:e.incl0,tggAxInv:e.tggAxInv,ctnShp:e.ctnShp,effMM:i.slice()},s=o.effMM;return t[0]!=null&&(s[0]=t[0],a[0]=n[0]=!0),t[1]!=null&&(s[1]=t[1],a[1]=n[1]=
!0),ST(e,s),o},r.prototype.makeRenderInfo=function(){return{startValue:this._i.startValue}},r.prototype.setZoomMM=function(e,t){this._i.zoomMM[e]=t},r})();function ST(r,e){var t=r.scale,i=r.dataMM;t.sanitize&&(e[0]=t.sanitize(e[0],i),e[1]=t.sanitize(e[1],i),Lo(e))}function au(r,e){return e==null?null:Nt(e)?NaN:r.parse(
e)}function k2(r,e){var t;if(rt(r))t=[0,0];else{var i=e.get("boundaryGap");typeof i=="boolean"&&(i=null),t=L(i)?i:[i,i]}return[bT(t[0]),bT(t[1])]}function bT(r){
return pr(typeof r=="boolean"?0:r,1)||0}function CT(r){var e=P2(r.scale);return e.extent||(e.extent=Ge()),e}function MT(r,e){CT(r).dimIdxInCoord=e.get(r.dim)}function hs(r,e){
var t=r.scale,i=r.model,n=r.dim;t.rawExtentInfo||z2(t,r,n,i,e)}function z2(r,e,t,i,n){var a=CT(e),o=a.extent,s=!1;eT(e,function(f){if(f.boxCoordinateSystem){var c=Oc(
f).coord,h=a.dimIdxInCoord;if(h>=0){if(L(c)){var p=c[h];p!=null&&!L(p)&&dl(o,r.parse(p))}}}else if(f.coordinateSystem){var v=f.getData();if(v){var m=r.getFilter?
r.getFilter():null;b(Dw(v,t),function(d){dS(o,v.getApproximateExtent(d,m))})}f.__requireStartValue&&f.__requireStartValue(e)&&(s=!0)}});var l=V2(r,e,i),u=new TT(
r,i,o,s,l);ET(r,u,n),a.extent=null}function B2(r,e){var t=r.scale;ET(t,new TT(t,r.model,e,!1,!1),N2)}function ET(r,e,t){r.rawExtentInfo=e,e.from=t}var AT=G();function Rp(r,e,t,i,n){r.rawExtentInfo||B2({scale:r,model:e},n||Ge());var a=r.rawExtentInfo.makeFinal(),o=a.effMM;return r.setExtent(o[0],o[1]),r.setBlank(
a.isBlank),i&&a.tggAxInv&&t&&!t.get("legacyMinMaxDontInverseAxis")&&(i.inverse=!i.inverse),a}function V2(r,e,t){var i=ls(r,t),n=t.get("containShape",!0);if(n==null&&
!i&&(n=!0),!n)return!1;var a=!1;return ug(e,function(o){a=!!AT.get(o)||a}),a}function DT(r,e,t,i){if(t.ctnShp){var n;if(ug(r,function(s){var l=AT.get(s);if(l){var u=l(
r,i);u&&(n=n||[0,0],wd(n,u[0]),Td(n,u[1]),Mw(r))}}),!!n){var a=e.getExtent();if(rt(e))r.onBand||e.setExtent2(ts,Ue(a[0],a[0]+n[0]),me(a[1],a[1]+n[1]));else{var o=a.
slice();t.zoomFixMM[0]||(o[0]=Ue(o[0],e.transformOut(e.transformIn(o[0],null)+n[0],null))),t.zoomFixMM[1]||(o[1]=me(o[1],e.transformOut(e.transformIn(o[1],null)+
n[1],null))),(o[0]<a[0]||o[1]>a[1])&&e.setExtent2(ts,o[0],o[1])}}}}var gg={left:0,right:0,top:0,bottom:0},ou=["25%","25%"],vs="cartesian2d",U2=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.
prototype.mergeDefaultAndTheme=function(t,i){var n=li(t.outerBounds);r.prototype.mergeDefaultAndTheme.apply(this,arguments),n&&t.outerBounds&&Fr(t.outerBounds,n)},
e.prototype.mergeOption=function(t,i){r.prototype.mergeOption.apply(this,arguments),this.option.outerBounds&&t.outerBounds&&Fr(this.option.outerBounds,t.outerBounds)},
e.type="grid",e.dependencies=["xAxis","yAxis"],e.layoutMode="box",e.defaultOption={show:!1,z:0,left:"15%",top:65,right:"10%",bottom:80,containLabel:!1,outerBoundsMode:"\
auto",outerBounds:gg,outerBoundsContain:"all",outerBoundsClampWidth:ou[0],outerBoundsClampHeight:ou[1],backgroundColor:W.color.transparent,borderWidth:1,borderColor:W.
color.neutral30},e})(ye),OT=U2;var Pp="\0__throttleOriginMethod",IT="\0__throttleRate",LT="\0__throttleType";function yg(r,e,t){var i,n=0,a=0,o=null,s,l,u,f;e=e||0;function c(){a=new Date().getTime(),
o=null,r.apply(l,u||[])}var h=function(){for(var p=[],v=0;v<arguments.length;v++)p[v]=arguments[v];i=new Date().getTime(),l=this,u=p;var m=f||e,d=f||t;f=null,s=
i-(d?n:a)-m,clearTimeout(o),d?o=setTimeout(c,m):s>=0?c():o=setTimeout(c,-s),n=i};return h.clear=function(){o&&(clearTimeout(o),o=null)},h.debounceNextCall=function(p){
f=p},h}function wr(r,e,t,i){var n=r[e];if(n){var a=n[Pp]||n,o=n[LT],s=n[IT];if(s!==t||o!==i){if(t==null||!i)return r[e]=a;n=r[e]=yg(a,t,i==="debounce"),n[Pp]=a,
n[LT]=i,n[IT]=t}return n}}function Yi(r,e){var t=r[e];t&&t[Pp]&&(t.clear&&t.clear(),r[e]=t[Pp])}function ds(r,e,t,i,n){var a=r+e;t.isSilent(a)||i.eachComponent({mainType:"series",subType:"pie"},function(o){for(var s=o.seriesIndex,l=o.option.selectedMap,u=n.
selected,f=0;f<u.length;f++)if(u[f].seriesIndex===s){var c=o.getData(),h=Sr(c,n.fromActionPayload);t.trigger(a,{type:a,seriesId:o.id,name:L(h)?c.getName(h[0]):c.
getName(h),selected:U(l)?l:P({},l)})}})}function RT(r,e,t){r.on("selectchanged",function(i){var n=t.getModel();i.isFromClick?(ds("map","selectchanged",e,n,i),ds(
"pie","selectchanged",e,n,i)):i.fromAction==="select"?(ds("map","selected",e,n,i),ds("pie","selected",e,n,i)):i.fromAction==="unselect"&&(ds("map","unselected",
e,n,i),ds("pie","unselected",e,n,i))})}var ms=(function(){function r(e,t){this.target=e,this.topTarget=t&&t.topTarget}return r})(),F2=(function(){function r(e){this.handler=e,e.on("mousedown",this._dragStart,
this),e.on("mousemove",this._drag,this),e.on("mouseup",this._dragEnd,this)}return r.prototype._dragStart=function(e){for(var t=e.target;t&&!t.draggable;)t=t.parent||
t.__hostTarget;t&&(this._draggingTarget=t,t.dragging=!0,this._x=e.offsetX,this._y=e.offsetY,this.handler.dispatchToElement(new ms(t,e),"dragstart",e.event))},r.
prototype._drag=function(e){var t=this._draggingTarget;if(t){var i=e.offsetX,n=e.offsetY,a=i-this._x,o=n-this._y;this._x=i,this._y=n,t.drift(a,o,e),this.handler.
dispatchToElement(new ms(t,e),"drag",e.event);var s=this.handler.findHover(i,n,t).target,l=this._dropTarget;this._dropTarget=s,t!==s&&(l&&s!==l&&this.handler.dispatchToElement(
new ms(l,e),"dragleave",e.event),s&&s!==l&&this.handler.dispatchToElement(new ms(s,e),"dragenter",e.event))}},r.prototype._dragEnd=function(e){var t=this._draggingTarget;
t&&(t.dragging=!1),this.handler.dispatchToElement(new ms(t,e),"dragend",e.event),this._dropTarget&&this.handler.dispatchToElement(new ms(this._dropTarget,e),"dr\
op",e.event),this._draggingTarget=null,this._dropTarget=null},r})(),PT=F2;var H2=/^(?:mouse|pointer|contextmenu|drag|drop)|click/,_g=[],G2=oe.browser.firefox&&+oe.browser.version.split(".")[0]<39;function kp(r,e,t,i){return t=t||{},i?
NT(r,e,t):G2&&e.layerX!=null&&e.layerX!==e.offsetX?(t.zrX=e.layerX,t.zrY=e.layerY):e.offsetX!=null?(t.zrX=e.offsetX,t.zrY=e.offsetY):NT(r,e,t),t}function NT(r,e,t){
if(oe.domSupported&&r.getBoundingClientRect){var i=e.clientX,n=e.clientY;if(Dm(r)){var a=r.getBoundingClientRect();t.zrX=i-a.left,t.zrY=n-a.top;return}else if(Rc(
_g,r,i,n)){t.zrX=_g[0],t.zrY=_g[1];return}}t.zrX=t.zrY=0}function zp(r){return r||window.event}function Xt(r,e,t){if(e=zp(e),e.zrX!=null)return e;var i=e.type,n=i&&
i.indexOf("touch")>=0;if(n){var o=i!=="touchend"?e.targetTouches[0]:e.changedTouches[0];o&&kp(r,o,e,t)}else{kp(r,e,e,t);var a=W2(e);e.zrDelta=a?a/120:-(e.detail||
0)/3}var s=e.button;return e.which==null&&s!==void 0&&H2.test(e.type)&&(e.which=s&1?1:s&2?3:s&4?2:0),e}function W2(r){var e=r.wheelDelta;if(e)return e;var t=r.deltaX,
i=r.deltaY;if(t==null||i==null)return e;var n=Math.abs(i!==0?i:t),a=i>0?-1:i<0?1:t>0?-1:1;return 3*n*a}function kT(r,e,t,i){r.addEventListener(e,t,i)}function zT(r,e,t,i){
r.removeEventListener(e,t,i)}var Zt=function(r){r.preventDefault(),r.stopPropagation(),r.cancelBubble=!0};function xg(r){return r.which===2||r.which===3}var VT=(function(){function r(){this._track=[]}return r.prototype.recognize=function(e,t,i){return this._doTrack(e,t,i),this._recognize(e)},r.prototype.clear=function(){
return this._track.length=0,this},r.prototype._doTrack=function(e,t,i){var n=e.touches;if(n){for(var a={points:[],touches:[],target:t,event:e},o=0,s=n.length;o<
s;o++){var l=n[o],u=kp(i,l,{});a.points.push([u.zrX,u.zrY]),a.touches.push(l)}this._track.push(a)}},r.prototype._recognize=function(e){for(var t in Sg)if(Sg.hasOwnProperty(
t)){var i=Sg[t](this._track,e);if(i)return i}},r})();function BT(r){var e=r[1][0]-r[0][0],t=r[1][1]-r[0][1];return Math.sqrt(e*e+t*t)}function Y2(r){return[(r[0][0]+r[1][0])/2,(r[0][1]+r[1][1])/2]}var Sg={pinch:function(r,e){
var t=r.length;if(t){var i=(r[t-1]||{}).points,n=(r[t-2]||{}).points||i;if(n&&n.length>1&&i&&i.length>1){var a=BT(i)/BT(n);!isFinite(a)&&(a=1),e.pinchScale=a;var o=Y2(
i);return e.pinchX=o[0],e.pinchY=o[1],{type:"pinch",target:r[0].target,event:e}}}}};var FT="silent";function X2(r,e,t){return{type:r,event:t,target:e.target,topTarget:e.topTarget,cancelBubble:!1,offsetX:t.zrX,offsetY:t.zrY,gestureEvent:t.gestureEvent,
pinchX:t.pinchX,pinchY:t.pinchY,pinchScale:t.pinchScale,wheelDelta:t.zrDelta,zrByTouch:t.zrByTouch,which:t.which,stop:Z2}}function Z2(){Zt(this.event)}var q2=(function(r){
I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.handler=null,t}return e.prototype.dispose=function(){},e.prototype.setCursor=function(){},
e})(qe),su=(function(){function r(e,t){this.x=e,this.y=t}return r})(),K2=["click","dblclick","mousewheel","mouseout","mouseup","mousedown","mousemove","contextm\
enu"],bg=new q(0,0,0,0),HT=(function(r){I(e,r);function e(t,i,n,a,o){var s=r.call(this)||this;return s._hovered=new su(0,0),s.storage=t,s.painter=i,s.painterRoot=
a,s._pointerSize=o,n=n||new q2,s.proxy=null,s.setHandlerProxy(n),s._draggingMgr=new PT(s),s}return e.prototype.setHandlerProxy=function(t){this.proxy&&this.proxy.
dispose(),t&&(b(K2,function(i){t.on&&t.on(i,this[i],this)},this),t.handler=this),this.proxy=t},e.prototype.mousemove=function(t){var i=t.zrX,n=t.zrY,a=GT(this,i,
n),o=this._hovered,s=o.target;s&&!s.__zr&&(o=this.findHover(o.x,o.y),s=o.target);var l=this._hovered=a?new su(i,n):this.findHover(i,n),u=l.target,f=this.proxy;f.
setCursor&&f.setCursor(u?u.cursor:"default"),s&&u!==s&&this.dispatchToElement(o,"mouseout",t),this.dispatchToElement(l,"mousemove",t),u&&u!==s&&this.dispatchToElement(
l,"mouseover",t)},e.prototype.mouseout=function(t){var i=t.zrEventControl;i!=="only_globalout"&&this.dispatchToElement(this._hovered,"mouseout",t),i!=="no_globa\
lout"&&this.trigger("globalout",{type:"globalout",event:t})},e.prototype.resize=function(){this._hovered=new su(0,0)},e.prototype.dispatch=function(t,i){var n=this[t];
n&&n.call(this,i)},e.prototype.dispose=function(){this.proxy.dispose(),this.storage=null,this.proxy=null,this.painter=null},e.prototype.setCursorStyle=function(t){
var i=this.proxy;i.setCursor&&i.setCursor(t)},e.prototype.dispatchToElement=function(t,i,n){t=t||{};var a=t.target;if(!(a&&a.silent)){for(var o="on"+i,s=X2(i,t,
n);a&&(a[o]&&(s.cancelBubble=!!a[o].call(a,s)),a.trigger(i,s),a=a.__hostTarget?a.__hostTarget:a.parent,!s.cancelBubble););s.cancelBubble||(this.trigger(i,s),this.
painter&&this.painter.eachOtherLayer&&this.painter.eachOtherLayer(function(l){typeof l[o]=="function"&&l[o].call(l,s),l.trigger&&l.trigger(i,s)}))}},e.prototype.
findHover=function(t,i,n){var a=this.storage.getDisplayList(),o=new su(t,i);if(UT(a,o,t,i,n),this._pointerSize&&!o.target){for(var s=[],l=this._pointerSize,u=l/
2,f=new q(t-u,i-u,l,l),c=a.length-1;c>=0;c--){var h=a[c];h!==n&&!h.ignore&&!h.ignoreCoarsePointer&&(!h.parent||!h.parent.ignoreCoarsePointer)&&(bg.copy(h.getBoundingRect()),
h.transform&&bg.applyTransform(h.transform),bg.intersect(f)&&s.push(h))}if(s.length)for(var p=4,v=Math.PI/12,m=Math.PI*2,d=0;d<u;d+=p)for(var g=0;g<m;g+=v){var y=t+
d*Math.cos(g),_=i+d*Math.sin(g);if(UT(s,o,y,_,n),o.target)return o}}return o},e.prototype.processGesture=function(t,i){this._gestureMgr||(this._gestureMgr=new VT);
var n=this._gestureMgr;i==="start"&&n.clear();var a=n.recognize(t,this.findHover(t.zrX,t.zrY,null).target,this.proxy.dom);if(i==="end"&&n.clear(),a){var o=a.type;
t.gestureEvent=o;var s=new su;s.target=a.target,this.dispatchToElement(s,o,a.event)}},e})(qe);b(["click","mousedown","mouseup","mousewheel","dblclick","contextm\
enu"],function(r){HT.prototype[r]=function(e){var t=e.zrX,i=e.zrY,n=GT(this,t,i),a,o;if((r!=="mouseup"||!n)&&(a=this.findHover(t,i),o=a.target),r==="mousedown")
this._downEl=o,this._downPoint=[e.zrX,e.zrY],this._upEl=o;else if(r==="mouseup")this._upEl=o;else if(r==="click"){if(this._downEl!==this._upEl||!this._downPoint||
R0(this._downPoint,[e.zrX,e.zrY])>4)return;this._downPoint=null}this.dispatchToElement(a,r,e)}});function $2(r,e,t){if(r[r.rectHover?"rectContain":"contain"](e,
t)){for(var i=r,n=void 0,a=!1;i;){if(i.ignoreClip&&(a=!0),!a){var o=i.getClipPath();if(o&&!o.contain(e,t))return!1}i.silent&&(n=!0);var s=i.__hostTarget;i=s?i.ignoreHostSilent?
null:s:i.parent}return n?FT:!0}return!1}function UT(r,e,t,i,n){for(var a=r.length-1;a>=0;a--){var o=r[a],s=void 0;if(o!==n&&!o.ignore&&(s=$2(o,t,i))&&(!e.topTarget&&
(e.topTarget=o),s!==FT)){e.target=o;break}}}function GT(r,e,t){var i=r.painter;return e<0||e>i.getWidth()||t<0||t>i.getHeight()}var WT=HT;var ZT=32,lu=7;function j2(r){for(var e=0;r>=ZT;)e|=r&1,r>>=1;return r+e}function YT(r,e,t,i){var n=e+1;if(n===t)return 1;if(i(r[n++],r[e])<0){for(;n<t&&i(r[n],
r[n-1])<0;)n++;J2(r,e,n)}else for(;n<t&&i(r[n],r[n-1])>=0;)n++;return n-e}function J2(r,e,t){for(t--;e<t;){var i=r[e];r[e++]=r[t],r[t--]=i}}function XT(r,e,t,i,n){
for(i===e&&i++;i<t;i++){for(var a=r[i],o=e,s=i,l;o<s;)l=o+s>>>1,n(a,r[l])<0?s=l:o=l+1;var u=i-o;switch(u){case 3:r[o+3]=r[o+2];case 2:r[o+2]=r[o+1];case 1:r[o+1]=
r[o];break;default:for(;u>0;)r[o+u]=r[o+u-1],u--}r[o]=a}}function wg(r,e,t,i,n,a){var o=0,s=0,l=1;if(a(r,e[t+n])>0){for(s=i-n;l<s&&a(r,e[t+n+l])>0;)o=l,l=(l<<1)+
1,l<=0&&(l=s);l>s&&(l=s),o+=n,l+=n}else{for(s=n+1;l<s&&a(r,e[t+n-l])<=0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=s);var u=o;o=n-l,l=n-u}for(o++;o<l;){var f=o+(l-o>>>
1);a(r,e[t+f])>0?o=f+1:l=f}return l}function Tg(r,e,t,i,n,a){var o=0,s=0,l=1;if(a(r,e[t+n])<0){for(s=n+1;l<s&&a(r,e[t+n-l])<0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=
s);var u=o;o=n-l,l=n-u}else{for(s=i-n;l<s&&a(r,e[t+n+l])>=0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=s),o+=n,l+=n}for(o++;o<l;){var f=o+(l-o>>>1);a(r,e[t+f])<0?l=f:o=
f+1}return l}function Q2(r,e){var t=lu,i,n,a=0,o=[];i=[],n=[];function s(p,v){i[a]=p,n[a]=v,a+=1}function l(){for(;a>1;){var p=a-2;if(p>=1&&n[p-1]<=n[p]+n[p+1]||
p>=2&&n[p-2]<=n[p]+n[p-1])n[p-1]<n[p+1]&&p--;else if(n[p]>n[p+1])break;f(p)}}function u(){for(;a>1;){var p=a-2;p>0&&n[p-1]<n[p+1]&&p--,f(p)}}function f(p){var v=i[p],
m=n[p],d=i[p+1],g=n[p+1];n[p]=m+g,p===a-3&&(i[p+1]=i[p+2],n[p+1]=n[p+2]),a--;var y=Tg(r[d],r,v,m,0,e);v+=y,m-=y,m!==0&&(g=wg(r[v+m-1],r,d,g,g-1,e),g!==0&&(m<=g?
c(v,m,d,g):h(v,m,d,g)))}function c(p,v,m,d){var g=0;for(g=0;g<v;g++)o[g]=r[p+g];var y=0,_=m,x=p;if(r[x++]=r[_++],--d===0){for(g=0;g<v;g++)r[x+g]=o[y+g];return}if(v===
1){for(g=0;g<d;g++)r[x+g]=r[_+g];r[x+d]=o[y];return}for(var S=t,w,T,M;;){w=0,T=0,M=!1;do if(e(r[_],o[y])<0){if(r[x++]=r[_++],T++,w=0,--d===0){M=!0;break}}else if(r[x++]=
o[y++],w++,T=0,--v===1){M=!0;break}while((w|T)<S);if(M)break;do{if(w=Tg(r[_],o,y,v,0,e),w!==0){for(g=0;g<w;g++)r[x+g]=o[y+g];if(x+=w,y+=w,v-=w,v<=1){M=!0;break}}
if(r[x++]=r[_++],--d===0){M=!0;break}if(T=wg(o[y],r,_,d,0,e),T!==0){for(g=0;g<T;g++)r[x+g]=r[_+g];if(x+=T,_+=T,d-=T,d===0){M=!0;break}}if(r[x++]=o[y++],--v===1){
M=!0;break}S--}while(w>=lu||T>=lu);if(M)break;S<0&&(S=0),S+=2}if(t=S,t<1&&(t=1),v===1){for(g=0;g<d;g++)r[x+g]=r[_+g];r[x+d]=o[y]}else{if(v===0)throw new Error;for(g=
0;g<v;g++)r[x+g]=o[y+g]}}function h(p,v,m,d){var g=0;for(g=0;g<d;g++)o[g]=r[m+g];var y=p+v-1,_=d-1,x=m+d-1,S=0,w=0;if(r[x--]=r[y--],--v===0){for(S=x-(d-1),g=0;g<
d;g++)r[S+g]=o[g];return}if(d===1){for(x-=v,y-=v,w=x+1,S=y+1,g=v-1;g>=0;g--)r[w+g]=r[S+g];r[x]=o[_];return}for(var T=t;;){var M=0,C=0,E=!1;do if(e(o[_],r[y])<0){
if(r[x--]=r[y--],M++,C=0,--v===0){E=!0;break}}else if(r[x--]=o[_--],C++,M=0,--d===1){E=!0;break}while((M|C)<T);if(E)break;do{if(M=v-Tg(o[_],r,p,v,v-1,e),M!==0){
for(x-=M,y-=M,v-=M,w=x+1,S=y+1,g=M-1;g>=0;g--)r[w+g]=r[S+g];if(v===0){E=!0;break}}if(r[x--]=o[_--],--d===1){E=!0;break}if(C=d-wg(r[y],o,0,d,d-1,e),C!==0){for(x-=
C,_-=C,d-=C,w=x+1,S=_+1,g=0;g<C;g++)r[w+g]=o[S+g];if(d<=1){E=!0;break}}if(r[x--]=r[y--],--v===0){E=!0;break}T--}while(M>=lu||C>=lu);if(E)break;T<0&&(T=0),T+=2}if(t=
T,t<1&&(t=1),d===1){for(x-=v,y-=v,w=x+1,S=y+1,g=v-1;g>=0;g--)r[w+g]=r[S+g];r[x]=o[_]}else{if(d===0)throw new Error;for(S=x-(d-1),g=0;g<d;g++)r[S+g]=o[g]}}return{
mergeRuns:l,forceMergeRuns:u,pushRun:s}}function Xa(r,e,t,i){t||(t=0),i||(i=r.length);var n=i-t;if(!(n<2)){var a=0;if(n<ZT){a=YT(r,t,i,e),XT(r,t,i,t+a,e);return}
var o=Q2(r,e),s=j2(n);do{if(a=YT(r,t,i,e),a<s){var l=n;l>s&&(l=s),XT(r,t,t+l,t+a,e),a=l}o.pushRun(t,a),o.mergeRuns(),n-=a,t+=a}while(n!==0);o.forceMergeRuns()}}var qT=!1;function Cg(){qT||(qT=!0,console.warn("z / z2 / zlevel of displayable is invalid, which may cause unexpected errors"))}function KT(r,e){return r.zlevel===
e.zlevel?r.z===e.z?r.z2-e.z2:r.z-e.z:r.zlevel-e.zlevel}var ez=(function(){function r(){this._roots=[],this._displayList=[],this._displayListLen=0,this.displayableSortFunc=
KT}return r.prototype.traverse=function(e,t){for(var i=0;i<this._roots.length;i++)this._roots[i].traverse(e,t)},r.prototype.getDisplayList=function(e,t){t=t||!1;
var i=this._displayList;return(e||!i.length)&&this.updateDisplayList(t),i},r.prototype.updateDisplayList=function(e){this._displayListLen=0;for(var t=this._roots,
i=this._displayList,n=0,a=t.length;n<a;n++)this._updateAndAddDisplayable(t[n],null,e);i.length=this._displayListLen,Xa(i,KT)},r.prototype._updateAndAddDisplayable=
function(e,t,i){if(!(e.ignore&&!i)){e.beforeUpdate(),e.update(),e.afterUpdate();var n=e.getClipPath(),a=t&&t.length,o=0,s=e.__clipPaths;if(!e.ignoreClip&&(a||n)){
if(s||(s=e.__clipPaths=[]),a)for(var l=0;l<t.length;l++)s[o++]=t[l];for(var u=n,f=e;u;)u.parent=f,u.updateTransform(),s[o++]=u,f=u,u=u.getClipPath()}if(s&&(s.length=
o),e.childrenRef){for(var c=e.childrenRef(),h=0;h<c.length;h++){var p=c[h];e.__dirty&&(p.__dirty|=Ke),this._updateAndAddDisplayable(p,s,i)}e.__dirty=0}else{var v=e;
isNaN(v.z)&&(Cg(),v.z=0),isNaN(v.z2)&&(Cg(),v.z2=0),isNaN(v.zlevel)&&(Cg(),v.zlevel=0),this._displayList[this._displayListLen++]=v}var m=e.getDecalElement&&e.getDecalElement();
m&&this._updateAndAddDisplayable(m,s,i);var d=e.getTextGuideLine();d&&this._updateAndAddDisplayable(d,s,i);var g=e.getTextContent();g&&this._updateAndAddDisplayable(
g,s,i)}},r.prototype.addRoot=function(e){e.__zr&&e.__zr.storage===this||this._roots.push(e)},r.prototype.delRoot=function(e){if(e instanceof Array){for(var t=0,
i=e.length;t<i;t++)this.delRoot(e[t]);return}var n=te(this._roots,e);n>=0&&this._roots.splice(n,1)},r.prototype.delAllRoots=function(){this._roots=[],this._displayList=
[],this._displayListLen=0},r.prototype.getRoots=function(){return this._roots},r.prototype.dispose=function(){this._displayList=null,this._roots=null},r})(),$T=ez;var jT;jT=oe.hasGlobalWindow&&(window.requestAnimationFrame&&window.requestAnimationFrame.bind(window)||window.msRequestAnimationFrame&&window.msRequestAnimationFrame.
bind(window)||window.mozRequestAnimationFrame||window.webkitRequestAnimationFrame)||function(r){return setTimeout(r,16)};var uu=jT;function Za(){return new Date().getTime()}var tz=(function(r){I(e,r);function e(t){var i=r.call(this)||this;return i._running=!1,i._time=0,i._pausedTime=0,i._pauseStart=
0,i._paused=!1,t=t||{},i.stage=t.stage||{},i}return e.prototype.addClip=function(t){t.animation&&this.removeClip(t),this._head?(this._tail.next=t,t.prev=this._tail,
t.next=null,this._tail=t):this._head=this._tail=t,t.animation=this},e.prototype.addAnimator=function(t){t.animation=this;var i=t.getClip();i&&this.addClip(i)},e.
prototype.removeClip=function(t){if(t.animation){var i=t.prev,n=t.next;i?i.next=n:this._head=n,n?n.prev=i:this._tail=i,t.next=t.prev=t.animation=null}},e.prototype.
removeAnimator=function(t){var i=t.getClip();i&&this.removeClip(i),t.animation=null},e.prototype.update=function(t){for(var i=Za()-this._pausedTime,n=i-this._time,
a=this._head;a;){var o=a.next,s=a.step(i,n);s&&(a.ondestroy(),this.removeClip(a)),a=o}this._time=i,t||(this.trigger("frame",n),this.stage.update&&this.stage.update())},
e.prototype._startLoop=function(){var t=this;this._running=!0;function i(){t._running&&(uu(i),!t._paused&&t.update())}uu(i)},e.prototype.start=function(){this._running||
(this._time=Za(),this._pausedTime=0,this._startLoop())},e.prototype.stop=function(){this._running=!1},e.prototype.pause=function(){this._paused||(this._pauseStart=
Za(),this._paused=!0)},e.prototype.resume=function(){this._paused&&(this._pausedTime+=Za()-this._pauseStart,this._paused=!1)},e.prototype.clear=function(){for(var t=this.
_head;t;){var i=t.next;t.prev=t.next=t.animation=null,t=i}this._head=this._tail=null},e.prototype.isFinished=function(){return this._head==null},e.prototype.animate=
function(t,i){i=i||{},this.start();var n=new rl(t,i.loop);return this.addAnimator(n),n},e})(qe),JT=tz;var rz=300,Mg=oe.domSupported,Eg=(function(){var r=["click","dblclick","mousewheel","wheel","mouseout","mouseup","mousedown","mousemove","contextmenu"],e=["touc\
hstart","touchend","touchmove"],t={pointerdown:1,pointerup:1,pointermove:1,pointerout:1},i=N(r,function(n){var a=n.replace("mouse","pointer");return t.hasOwnProperty(
a)?a:n});return{mouse:r,touch:e,pointer:i}})(),QT={mouse:["mousemove","mouseup"],pointer:["pointermove","pointerup"]},eC=!1;function Og(r){var e=r.pointerType;return e===
"pen"||e==="touch"}function iz(r){r.touching=!0,r.touchTimer!=null&&(clearTimeout(r.touchTimer),r.touchTimer=null),r.touchTimer=setTimeout(function(){r.touching=
!1,r.touchTimer=null},700)}function Ag(r){r&&(r.zrByTouch=!0)}function nz(r,e){return Xt(r.dom,new az(r,e),!0)}function rC(r,e){for(var t=e,i=!1;t&&t.nodeType!==
9&&!(i=t.domBelongToZr||t!==e&&t===r.painterRoot);)t=t.parentNode;return i}var az=(function(){function r(e,t){this.stopPropagation=Ce,this.stopImmediatePropagation=
Ce,this.preventDefault=Ce,this.type=t.type,this.target=this.currentTarget=e.dom,this.pointerType=t.pointerType,this.clientX=t.clientX,this.clientY=t.clientY}return r})(),
Wr={mousedown:function(r){r=Xt(this.dom,r),this.__mayPointerCapture=[r.zrX,r.zrY],this.trigger("mousedown",r)},mousemove:function(r){r=Xt(this.dom,r);var e=this.
__mayPointerCapture;e&&(r.zrX!==e[0]||r.zrY!==e[1])&&this.__togglePointerCapture(!0),this.trigger("mousemove",r)},mouseup:function(r){r=Xt(this.dom,r),this.__togglePointerCapture(
!1),this.trigger("mouseup",r)},mouseout:function(r){r=Xt(this.dom,r);var e=r.toElement||r.relatedTarget;rC(this,e)||(this.__pointerCapturing&&(r.zrEventControl=
"no_globalout"),this.trigger("mouseout",r))},wheel:function(r){eC=!0,r=Xt(this.dom,r),this.trigger("mousewheel",r)},mousewheel:function(r){eC||(r=Xt(this.dom,r),
this.trigger("mousewheel",r))},touchstart:function(r){r=Xt(this.dom,r),Ag(r),this.__lastTouchMoment=new Date,this.handler.processGesture(r,"start"),Wr.mousemove.
call(this,r),Wr.mousedown.call(this,r)},touchmove:function(r){r=Xt(this.dom,r),Ag(r),this.handler.processGesture(r,"change"),Wr.mousemove.call(this,r)},touchend:function(r){
r=Xt(this.dom,r),Ag(r),this.handler.processGesture(r,"end"),Wr.mouseup.call(this,r),+new Date-+this.__lastTouchMoment<rz&&Wr.click.call(this,r)},pointerdown:function(r){
Wr.mousedown.call(this,r)},pointermove:function(r){Og(r)||Wr.mousemove.call(this,r)},pointerup:function(r){Wr.mouseup.call(this,r)},pointerout:function(r){Og(r)||
Wr.mouseout.call(this,r)}};b(["click","dblclick","contextmenu"],function(r){Wr[r]=function(e){e=Xt(this.dom,e),this.trigger(r,e)}});var Ig={pointermove:function(r){
Og(r)||Ig.mousemove.call(this,r)},pointerup:function(r){Ig.mouseup.call(this,r)},mousemove:function(r){this.trigger("mousemove",r)},mouseup:function(r){var e=this.
__pointerCapturing;this.__togglePointerCapture(!1),this.trigger("mouseup",r),e&&(r.zrEventControl="only_globalout",this.trigger("mouseout",r))}};function oz(r,e){
var t=e.domHandlers;oe.pointerEventsSupported?b(Eg.pointer,function(i){Bp(e,i,function(n){t[i].call(r,n)})}):(oe.touchEventsSupported&&b(Eg.touch,function(i){Bp(
e,i,function(n){t[i].call(r,n),iz(e)})}),b(Eg.mouse,function(i){Bp(e,i,function(n){n=zp(n),e.touching||t[i].call(r,n)})}))}function sz(r,e){oe.pointerEventsSupported?
b(QT.pointer,t):oe.touchEventsSupported||b(QT.mouse,t);function t(i){function n(a){a=zp(a),rC(r,a.target)||(a=nz(r,a),e.domHandlers[i].call(r,a))}Bp(e,i,n,{capture:!0})}}
function Bp(r,e,t,i){r.mounted[e]=t,r.listenerOpts[e]=i,kT(r.domTarget,e,t,i)}function Dg(r){var e=r.mounted;for(var t in e)e.hasOwnProperty(t)&&zT(r.domTarget,
t,e[t],r.listenerOpts[t]);r.mounted={}}var tC=(function(){function r(e,t){this.mounted={},this.listenerOpts={},this.touching=!1,this.domTarget=e,this.domHandlers=
t}return r})(),lz=(function(r){I(e,r);function e(t,i){var n=r.call(this)||this;return n.__pointerCapturing=!1,n.dom=t,n.painterRoot=i,n._localHandlerScope=new tC(
t,Wr),Mg&&(n._globalHandlerScope=new tC(document,Ig)),oz(n,n._localHandlerScope),n}return e.prototype.dispose=function(){Dg(this._localHandlerScope),Mg&&Dg(this.
_globalHandlerScope)},e.prototype.setCursor=function(t){this.dom.style&&(this.dom.style.cursor=t||"default")},e.prototype.__togglePointerCapture=function(t){if(this.
__mayPointerCapture=null,Mg&&+this.__pointerCapturing^+t){this.__pointerCapturing=t;var i=this._globalHandlerScope;t?sz(this,i):Dg(i)}},e})(qe),iC=lz;var Vp={},nC={};function uz(r){delete nC[r]}function fz(r){if(!r)return!1;if(typeof r=="string")return Co(r,1)<il;if(r.colorStops){for(var e=r.colorStops,t=0,i=e.
length,n=0;n<i;n++)t+=Co(e[n].color,1);return t/=i,t<il}return!1}var cz=(function(){function r(e,t,i){var n=this;this._sleepAfterStill=10,this._stillFrameAccum=
0,this._needsRefresh=!0,this._needsRefreshHover=!1,this._darkMode=!1,i=i||{},this.dom=t,this.id=e;var a=new $T,o=i.renderer||"canvas";Vp[o]||(o=pe(Vp)[0]),i.useDirtyRect=
i.useDirtyRect==null?!1:i.useDirtyRect;var s=new Vp[o](t,a,i,e),l=i.ssr||s.ssrOnly;this.storage=a,this.painter=s;var u=!oe.node&&!oe.worker&&!l?new iC(s.getViewportRoot(),
s.root):null,f=i.useCoarsePointer,c=f==null||f==="auto"?oe.touchEventsSupported:!!f,h=44,p;c&&(p=Y(i.pointerSize,h)),this.handler=new WT(a,s,u,s.root,p),this.animation=
new JT({stage:{update:l?null:function(){return n._flush(!1)}}}),l||this.animation.start()}return r.prototype.add=function(e){this._disposed||!e||(this.storage.addRoot(
e),e.addSelfToZr(this),this.refresh())},r.prototype.remove=function(e){this._disposed||!e||(this.storage.delRoot(e),e.removeSelfFromZr(this),this.refresh())},r.
prototype.configLayer=function(e,t){this._disposed||(this.painter.configLayer&&this.painter.configLayer(e,t),this.refresh())},r.prototype.setBackgroundColor=function(e){
this._disposed||(this.painter.setBackgroundColor&&this.painter.setBackgroundColor(e),this.refresh(),this._backgroundColor=e,this._darkMode=fz(e))},r.prototype.getBackgroundColor=
function(){return this._backgroundColor},r.prototype.setDarkMode=function(e){this._darkMode=e},r.prototype.isDarkMode=function(){return this._darkMode},r.prototype.
refreshImmediately=function(e){this._disposed||this._refresh({animUpdate:!e,refresh:!0,refreshHover:!1})},r.prototype._refresh=function(e){e.animUpdate&&this.animation.
update(!0),this._needsRefresh=this._needsRefreshHover=!1,this.painter.refresh({refresh:e.refresh,refreshHover:e.refreshHover}),this._needsRefresh=this._needsRefreshHover=
!1},r.prototype.refresh=function(){this._disposed||(this._needsRefresh=!0,this.animation.start())},r.prototype.flush=function(){this._disposed||this._flush(!0)},
r.prototype._flush=function(e){var t,i=Za(),n=this._needsRefresh,a=this._needsRefreshHover;(n||a)&&(t=!0,this._refresh({animUpdate:e,refresh:n,refreshHover:a}));
var o=Za();t?(this._stillFrameAccum=0,this.trigger("rendered",{elapsedTime:o-i})):this._sleepAfterStill>0&&(this._stillFrameAccum++,this._stillFrameAccum>this._sleepAfterStill&&
this.animation.stop())},r.prototype.setSleepAfterStill=function(e){this._sleepAfterStill=e},r.prototype.wakeUp=function(){this._disposed||(this.animation.start(),
this._stillFrameAccum=0)},r.prototype.refreshHover=function(){this._needsRefreshHover=!0},r.prototype.refreshHoverImmediately=function(){this._disposed||this._refresh(
{animUpdate:!1,refresh:!1,refreshHover:!0})},r.prototype.resize=function(e){this._disposed||(e=e||{},this.painter.resize(e.width,e.height),this.handler.resize())},
r.prototype.clearAnimation=function(){this._disposed||this.animation.clear()},r.prototype.getWidth=function(){if(!this._disposed)return this.painter.getWidth()},
r.prototype.getHeight=function(){if(!this._disposed)return this.painter.getHeight()},r.prototype.setCursorStyle=function(e){this._disposed||this.handler.setCursorStyle(
e)},r.prototype.findHover=function(e,t){if(!this._disposed)return this.handler.findHover(e,t)},r.prototype.on=function(e,t,i){return this._disposed||this.handler.
on(e,t,i),this},r.prototype.off=function(e,t){this._disposed||this.handler.off(e,t)},r.prototype.trigger=function(e,t){this._disposed||this.handler.trigger(e,t)},
r.prototype.clear=function(){if(!this._disposed){for(var e=this.storage.getRoots(),t=0;t<e.length;t++)e[t]instanceof ue&&e[t].removeSelfFromZr(this);this.storage.
delAllRoots(),this.painter.clear()}},r.prototype.dispose=function(){this._disposed||(this.animation.stop(),this.clear(),this.storage.dispose(),this.painter.dispose(),
this.handler.dispose(),this.animation=this.storage=this.painter=this.handler=null,this._disposed=!0,uz(this.id))},r})();function Lg(r,e){var t=new cz(af(),r,e);
return nC[t.id]=t,t}function aC(r,e){Vp[r]=e}var pz;function oC(r){pz=r}var sC="";typeof navigator<"u"&&(sC=navigator.platform||"");var ys="rgba(0, 0, 0, 0.2)",lC=W.color.theme[0],vz=bi(lC,null,null,.9),Up={darkMode:"auto",colorBy:"\
series",color:W.color.theme,gradientColor:[vz,lC],aria:{decal:{decals:[{color:ys,dashArrayX:[1,0],dashArrayY:[2,5],symbolSize:1,rotation:Math.PI/6},{color:ys,symbol:"\
circle",dashArrayX:[[8,8],[0,8,8,0]],dashArrayY:[6,0],symbolSize:.8},{color:ys,dashArrayX:[1,0],dashArrayY:[4,3],rotation:-Math.PI/4},{color:ys,dashArrayX:[[6,6],
[0,6,6,0]],dashArrayY:[6,0]},{color:ys,dashArrayX:[[1,0],[1,6]],dashArrayY:[1,0,6,0],rotation:Math.PI/4},{color:ys,symbol:"triangle",dashArrayX:[[9,9],[0,9,9,0]],
dashArrayY:[7,2],symbolSize:.75}]}},textStyle:{fontFamily:sC.match(/^Win/)?"Microsoft YaHei":"sans-serif",fontSize:12,fontStyle:"normal",fontWeight:"normal"},blendMode:null,
stateAnimation:{duration:300,easing:"cubicOut"},animation:"auto",animationDuration:1e3,animationDurationUpdate:500,animationEasing:"cubicInOut",animationEasingUpdate:"\
cubicInOut",animationThreshold:2e3,progressiveThreshold:3e3,progressive:400,hoverLayerThreshold:3e3,useUTC:!1};var dz=G();function uC(r,e,t){var i=dz.get(e);if(!i)return t;var n=i(r);if(!n)return t;if(0)for(var a;a<n.length;a++);return t.concat(n)}var Fp,fu,fC,cC="\0_ec_inner",mz=1;var dC=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.prototype.init=function(t,i,n,a,o,s){a=a||{},this.option=null,this.
_theme=new Ie(a),this._locale=new Ie(o),this._optionManager=s},e.prototype.setOption=function(t,i,n){var a=vC(i);this._optionManager.setOption(t,n,a),this._resetOption(
null,a)},e.prototype.resetOption=function(t,i){return this._resetOption(t,vC(i))},e.prototype._resetOption=function(t,i){var n=!1,a=this._optionManager;if(!t||t===
"recreate"){var o=a.mountOption(t==="recreate");!this.option||t==="recreate"?fC(this,o):(this.restoreData(),this._mergeOption(o,i)),n=!0}if((t==="timeline"||t===
"media")&&this.restoreData(),!t||t==="recreate"||t==="timeline"){var s=a.getTimelineOption(this);s&&(n=!0,this._mergeOption(s,i))}if(!t||t==="recreate"||t==="me\
dia"){var l=a.getMediaOption(this);l.length&&b(l,function(u){n=!0,this._mergeOption(u,i)},this)}return n},e.prototype.mergeOption=function(t){this._mergeOption(
t,null)},e.prototype._mergeOption=function(t,i){var n=this.option,a=this._componentsMap,o=this._componentsCount,s=[],l=G(),u=i&&i.replaceMergeMainTypeMap;zb(this),
b(t,function(c,h){c!=null&&(ye.hasClass(h)?h&&(s.push(h),l.set(h,!0)):n[h]=n[h]==null?F(c):re(n[h],c,!0))}),u&&u.each(function(c,h){ye.hasClass(h)&&!l.get(h)&&(s.
push(h),l.set(h,!0))}),ye.topologicalTravel(s,ye.getAllClassMainTypes(),f,this);function f(c){var h=uC(this,c,Ee(t[c])),p=a.get(c),v=p?u&&u.get(c)?"replaceMerge":
"normalMerge":"replaceAll",m=sS(p,h,v);uS(m,c,ye),n[c]=null,a.set(c,null),o.set(c,0);var d=[],g=[],y=0,_,x;b(m,function(S,w){var T=S.existing,M=S.newOption;if(!M)
T&&(T.mergeOption({},this),T.optionUpdated({},!1));else{var C=c==="series",E=ye.getClass(c,S.keyInfo.subType,!C);if(!E){if(0)var A,O;return}if(c==="tooltip"){if(_)
return;_=!0}if(T&&T.constructor===E)T.name=S.keyInfo.name,T.mergeOption(M,this),T.optionUpdated(M,!1);else{var D=P({componentIndex:w},S.keyInfo);T=new E(M,this,
this,D),P(T,D),S.brandNew&&(T.__requireNewView=!0),T.init(M,this,this),T.optionUpdated(null,!0)}}T?(d.push(T.option),g.push(T),y++):(d.push(void 0),g.push(void 0))},
this),n[c]=d,a.set(c,g),o.set(c,y),c==="series"&&Fp(this)}this._seriesIndices||Fp(this)},e.prototype.getOption=function(){var t=F(this.option);return b(t,function(i,n){
if(ye.hasClass(n)){for(var a=Ee(i),o=a.length,s=!1,l=o-1;l>=0;l--)a[l]&&!Oo(a[l])?s=!0:(a[l]=null,!s&&o--);a.length=o,t[n]=a}}),delete t[cC],t},e.prototype.setTheme=
function(t){this._theme=new Ie(t),this._resetOption("recreate",null)},e.prototype.getTheme=function(){return this._theme},e.prototype.getLocaleModel=function(){
return this._locale},e.prototype.setUpdatePayload=function(t){this._payload=t},e.prototype.getUpdatePayload=function(){return this._payload},e.prototype.getComponent=
function(t,i){var n=this._componentsMap.get(t);if(n){var a=n[i||0];if(a)return a;if(i==null){for(var o=0;o<n.length;o++)if(n[o])return n[o]}}},e.prototype.queryComponents=
function(t){var i=t.mainType;if(!i)return[];var n=t.index,a=t.id,o=t.name,s=this._componentsMap.get(i);if(!s||!s.length)return[];var l;return n!=null?(l=[],b(Ee(
n),function(u){s[u]&&l.push(s[u])})):a!=null?l=pC("id",a,s):o!=null?l=pC("name",o,s):l=ze(s,function(u){return!!u}),hC(l,t)},e.prototype.findComponents=function(t){
var i=t.query,n=t.mainType,a=s(i),o=a?this.queryComponents(a):ze(this._componentsMap.get(n),function(u){return!!u});return l(hC(o,t));function s(u){var f=n+"Ind\
ex",c=n+"Id",h=n+"Name";return u&&(u[f]!=null||u[c]!=null||u[h]!=null)?{mainType:n,index:u[f],id:u[c],name:u[h]}:null}function l(u){return t.filter?ze(u,t.filter):
u}},e.prototype.eachComponent=function(t,i,n){var a=this._componentsMap;if(Z(t)){var o=i,s=t;a.each(function(c,h){for(var p=0;c&&p<c.length;p++){var v=c[p];v&&s.
call(o,h,v,v.componentIndex)}})}else for(var l=U(t)?a.get(t):B(t)?this.findComponents(t):null,u=0;l&&u<l.length;u++){var f=l[u];f&&i.call(n,f,f.componentIndex)}},
e.prototype.getSeriesByName=function(t){var i=Vt(t,null);return ze(this._componentsMap.get("series"),function(n){return!!n&&i!=null&&n.name===i})},e.prototype.getSeriesByIndex=
function(t){return this._componentsMap.get("series")[t]},e.prototype.getSeriesByType=function(t){return ze(this._componentsMap.get("series"),function(i){return!!i&&
i.subType===t})},e.prototype.getSeries=function(){return ze(this._componentsMap.get("series"),function(t){return!!t})},e.prototype.getSeriesCount=function(){return this.
_componentsCount.get("series")},e.prototype.eachSeries=function(t,i){fu(this),b(this._seriesIndices,function(n){var a=this._componentsMap.get("series")[n];t.call(
i,a,n)},this)},e.prototype.eachRawSeries=function(t,i){b(this._componentsMap.get("series"),function(n){n&&t.call(i,n,n.componentIndex)})},e.prototype.eachSeriesByType=
function(t,i,n){fu(this),b(this._seriesIndices,function(a){var o=this._componentsMap.get("series")[a];o.subType===t&&i.call(n,o,a)},this)},e.prototype.eachRawSeriesByType=
function(t,i,n){return b(this.getSeriesByType(t),i,n)},e.prototype.isSeriesFiltered=function(t){return fu(this),this._seriesIndicesMap.get(t.componentIndex)==null},
e.prototype.getCurrentSeriesIndices=function(){return(this._seriesIndices||[]).slice()},e.prototype.filterSeries=function(t,i){fu(this);var n=[];b(this._seriesIndices,
function(a){var o=this._componentsMap.get("series")[a];t.call(i,o,a)&&n.push(a)},this),this._seriesIndices=n,this._seriesIndicesMap=G(n)},e.prototype.restoreData=
function(t){Fp(this);var i=this._componentsMap,n=[];i.each(function(a,o){ye.hasClass(o)&&n.push(o)}),ye.topologicalTravel(n,ye.getAllClassMainTypes(),function(a){
b(i.get(a),function(o){o&&(a!=="series"||!gz(o,t))&&o.restoreData()})})},e.internalField=(function(){Fp=function(t){var i=t._seriesIndices=[];b(t._componentsMap.
get("series"),function(n){n&&i.push(n.componentIndex)}),t._seriesIndicesMap=G(i)},fu=function(t){},fC=function(t,i){t.option={},t.option[cC]=mz,t._componentsMap=
G({series:[]}),t._componentsCount=G();var n=i.aria;B(n)&&n.enabled==null&&(n.enabled=!0),yz(i,t._theme.option),re(i,Up,!1),t._mergeOption(i,null)}})(),e})(Ie);function gz(r,e){
if(e){var t=e.seriesIndex,i=e.seriesId,n=e.seriesName;return t!=null&&r.componentIndex!==t||i!=null&&r.id!==i||n!=null&&r.name!==n}}function yz(r,e){var t=r.color&&
!r.colorLayer;b(e,function(i,n){n==="colorLayer"&&t||n==="color"&&r.color||ye.hasClass(n)||(typeof i=="object"?r[n]=r[n]?re(r[n],i,!1):F(i):r[n]==null&&(r[n]=i))})}
function pC(r,e,t){if(L(e)){var i=G();return b(e,function(a){if(a!=null){var o=Vt(a,null);o!=null&&i.set(a,!0)}}),ze(t,function(a){return a&&i.get(a[r])})}else{
var n=Vt(e,null);return ze(t,function(a){return a&&n!=null&&a[r]===n})}}function hC(r,e){return e.hasOwnProperty("subType")?ze(r,function(t){return t&&t.subType===
e.subType}):r}function vC(r){var e=G();return r&&b(Ee(r.replaceMerge),function(t){e.set(t,!0)}),{replaceMergeMainTypeMap:e}}st(dC,Gl);var Hp=dC;var _z=/^(min|max)?(.+)$/,xz=(function(){function r(e){this._timelineOptions=[],this._mediaList=[],this._currentMediaIndices=[],this._api=e}return r.prototype.setOption=
function(e,t,i){e&&(b(Ee(e.series),function(o){o&&o.data&&Ye(o.data)&&fo(o.data)}),b(Ee(e.dataset),function(o){o&&o.source&&Ye(o.source)&&fo(o.source)})),e=F(e);
var n=this._optionBackup,a=Sz(e,t,!n);this._newBaseOption=a.baseOption,n?(a.timelineOptions.length&&(n.timelineOptions=a.timelineOptions),a.mediaList.length&&(n.
mediaList=a.mediaList),a.mediaDefault&&(n.mediaDefault=a.mediaDefault)):this._optionBackup=a},r.prototype.mountOption=function(e){var t=this._optionBackup;return this.
_timelineOptions=t.timelineOptions,this._mediaList=t.mediaList,this._mediaDefault=t.mediaDefault,this._currentMediaIndices=[],F(e?t.baseOption:this._newBaseOption)},
r.prototype.getTimelineOption=function(e){var t,i=this._timelineOptions;if(i.length){var n=e.getComponent("timeline");n&&(t=F(i[n.getCurrentIndex()]))}return t},
r.prototype.getMediaOption=function(e){var t=this._api.getWidth(),i=this._api.getHeight(),n=this._mediaList,a=this._mediaDefault,o=[],s=[];if(!n.length&&!a)return s;
for(var l=0,u=n.length;l<u;l++)bz(n[l].query,t,i)&&o.push(l);return!o.length&&a&&(o=[-1]),o.length&&!Tz(o,this._currentMediaIndices)&&(s=N(o,function(f){return F(
f===-1?a.option:n[f].option)})),this._currentMediaIndices=o,s},r})();function Sz(r,e,t){var i=[],n,a,o=r.baseOption,s=r.timeline,l=r.options,u=r.media,f=!!r.media,
c=!!(l||s||o&&o.timeline);o?(a=o,a.timeline||(a.timeline=s)):((c||f)&&(r.options=r.media=null),a=r),f&&L(u)&&b(u,function(p){p&&p.option&&(p.query?i.push(p):n||
(n=p))}),h(a),b(l,function(p){return h(p)}),b(i,function(p){return h(p.option)});function h(p){b(e,function(v){v(p,t)})}return{baseOption:a,timelineOptions:l||[],
mediaDefault:n,mediaList:i}}function bz(r,e,t){var i={width:e,height:t,aspectratio:e/t},n=!0;return b(r,function(a,o){var s=o.match(_z);if(!(!s||!s[1]||!s[2])){
var l=s[1],u=s[2].toLowerCase();wz(i[u],a,l)||(n=!1)}}),n}function wz(r,e,t){return t==="min"?r>=e:t==="max"?r<=e:r===e}function Tz(r,e){return r.join(",")===e.
join(",")}var mC=xz;var Yr=b,pu=B,gC=["areaStyle","lineStyle","nodeStyle","linkStyle","chordStyle","label","labelLine"];function Rg(r){var e=r&&r.itemStyle;if(e)for(var t=0,i=gC.length;t<
i;t++){var n=gC[t],a=e.normal,o=e.emphasis;a&&a[n]&&(r[n]=r[n]||{},r[n].normal?re(r[n].normal,a[n]):r[n].normal=a[n],a[n]=null),o&&o[n]&&(r[n]=r[n]||{},r[n].emphasis?
re(r[n].emphasis,o[n]):r[n].emphasis=o[n],o[n]=null)}}function Tt(r,e,t){if(r&&r[e]&&(r[e].normal||r[e].emphasis)){var i=r[e].normal,n=r[e].emphasis;i&&(t?(r[e].
normal=r[e].emphasis=null,ie(r[e],i)):r[e]=i),n&&(r.emphasis=r.emphasis||{},r.emphasis[e]=n,n.focus&&(r.emphasis.focus=n.focus),n.blurScope&&(r.emphasis.blurScope=
n.blurScope))}}function cu(r){Tt(r,"itemStyle"),Tt(r,"lineStyle"),Tt(r,"areaStyle"),Tt(r,"label"),Tt(r,"labelLine"),Tt(r,"upperLabel"),Tt(r,"edgeLabel")}function je(r,e){
var t=pu(r)&&r[e],i=pu(t)&&t.textStyle;if(i)for(var n=0,a=xd.length;n<a;n++){var o=xd[n];i.hasOwnProperty(o)&&(t[o]=i[o])}}function Tr(r){r&&(cu(r),je(r,"label"),
r.emphasis&&je(r.emphasis,"label"))}function Cz(r){if(pu(r)){Rg(r),cu(r),je(r,"label"),je(r,"upperLabel"),je(r,"edgeLabel"),r.emphasis&&(je(r.emphasis,"label"),
je(r.emphasis,"upperLabel"),je(r.emphasis,"edgeLabel"));var e=r.markPoint;e&&(Rg(e),Tr(e));var t=r.markLine;t&&(Rg(t),Tr(t));var i=r.markArea;i&&Tr(i);var n=r.data;
if(r.type==="graph"){n=n||r.nodes;var a=r.links||r.edges;if(a&&!Ye(a))for(var o=0;o<a.length;o++)Tr(a[o]);b(r.categories,function(u){cu(u)})}if(n&&!Ye(n))for(var o=0;o<
n.length;o++)Tr(n[o]);if(e=r.markPoint,e&&e.data)for(var s=e.data,o=0;o<s.length;o++)Tr(s[o]);if(t=r.markLine,t&&t.data)for(var l=t.data,o=0;o<l.length;o++)L(l[o])?
(Tr(l[o][0]),Tr(l[o][1])):Tr(l[o]);r.type==="gauge"?(je(r,"axisLabel"),je(r,"title"),je(r,"detail")):r.type==="treemap"?(Tt(r.breadcrumb,"itemStyle"),b(r.levels,
function(u){cu(u)})):r.type==="tree"&&cu(r.leaves)}}function Xi(r){return L(r)?r:r?[r]:[]}function yC(r){return(L(r)?r[0]:r)||{}}function Pg(r,e){Yr(Xi(r.series),
function(i){pu(i)&&Cz(i)});var t=["xAxis","yAxis","radiusAxis","angleAxis","singleAxis","parallelAxis","radar"];e&&t.push("valueAxis","categoryAxis","logAxis","\
timeAxis"),Yr(t,function(i){Yr(Xi(r[i]),function(n){n&&(je(n,"axisLabel"),je(n.axisPointer,"label"))})}),Yr(Xi(r.parallel),function(i){var n=i&&i.parallelAxisDefault;
je(n,"axisLabel"),je(n&&n.axisPointer,"label")}),Yr(Xi(r.calendar),function(i){Tt(i,"itemStyle"),je(i,"dayLabel"),je(i,"monthLabel"),je(i,"yearLabel")}),Yr(Xi(r.
radar),function(i){je(i,"name"),i.name&&i.axisName==null&&(i.axisName=i.name,delete i.name),i.nameGap!=null&&i.axisNameGap==null&&(i.axisNameGap=i.nameGap,delete i.
nameGap)}),Yr(Xi(r.geo),function(i){pu(i)&&(Tr(i),Yr(Xi(i.regions),function(n){Tr(n)}))}),Yr(Xi(r.timeline),function(i){Tr(i),Tt(i,"label"),Tt(i,"itemStyle"),Tt(
i,"controlStyle",!0);var n=i.data;L(n)&&b(n,function(a){B(a)&&(Tt(a,"label"),Tt(a,"itemStyle"))})}),Yr(Xi(r.toolbox),function(i){Tt(i,"iconStyle"),Yr(i.feature,
function(n){Tt(n,"iconStyle")})}),je(yC(r.axisPointer),"label"),je(yC(r.tooltip).axisPointer,"label")}function Mz(r,e){for(var t=e.split(","),i=r,n=0;n<t.length&&(i=i&&i[t[n]],i!=null);n++);return i}function Ez(r,e,t,i){for(var n=e.split(","),a=r,o,s=0;s<n.length-
1;s++)o=n[s],a[o]==null&&(a[o]={}),a=a[o];(i||a[n[s]]==null)&&(a[n[s]]=t)}function _C(r){r&&b(Az,function(e){e[0]in r&&!(e[1]in r)&&(r[e[1]]=r[e[0]])})}var Az=[
["x","left"],["y","top"],["x2","right"],["y2","bottom"]],Dz=["grid","geo","parallel","legend","toolbox","title","visualMap","dataZoom","timeline"],Ng=[["borderR\
adius","barBorderRadius"],["borderColor","barBorderColor"],["borderWidth","barBorderWidth"]];function hu(r){var e=r&&r.itemStyle;if(e)for(var t=0;t<Ng.length;t++){
var i=Ng[t][1],n=Ng[t][0];e[i]!=null&&(e[n]=e[i])}}function xC(r){r&&r.alignTo==="edge"&&r.margin!=null&&r.edgeDistance==null&&(r.edgeDistance=r.margin)}function SC(r){
r&&r.downplay&&!r.blur&&(r.blur=r.downplay)}function Oz(r){r&&r.focusNodeAdjacency!=null&&(r.emphasis=r.emphasis||{},r.emphasis.focus==null&&(r.emphasis.focus="\
adjacency"))}function bC(r,e){if(r)for(var t=0;t<r.length;t++)e(r[t]),r[t]&&bC(r[t].children,e)}function Gp(r,e){Pg(r,e),r.series=Ee(r.series),b(r.series,function(t){
if(B(t)){var i=t.type;if(i==="line")t.clipOverflow!=null&&(t.clip=t.clipOverflow);else if(i==="pie"||i==="gauge"){t.clockWise!=null&&(t.clockwise=t.clockWise),xC(
t.label);var n=t.data;if(n&&!Ye(n))for(var a=0;a<n.length;a++)xC(n[a]);t.hoverOffset!=null&&(t.emphasis=t.emphasis||{},(t.emphasis.scaleSize=null)&&(t.emphasis.
scaleSize=t.hoverOffset))}else if(i==="gauge"){var o=Mz(t,"pointer.color");o!=null&&Ez(t,"itemStyle.color",o)}else if(i==="bar"){hu(t),hu(t.backgroundStyle),hu(
t.emphasis);var n=t.data;if(n&&!Ye(n))for(var a=0;a<n.length;a++)typeof n[a]=="object"&&(hu(n[a]),hu(n[a]&&n[a].emphasis))}else if(i==="sunburst"){var s=t.highlightPolicy;
s&&(t.emphasis=t.emphasis||{},t.emphasis.focus||(t.emphasis.focus=s)),SC(t),bC(t.data,SC)}else i==="graph"||i==="sankey"?Oz(t):i==="map"&&(t.mapType&&!t.map&&(t.
map=t.mapType),t.mapLocation&&ie(t,t.mapLocation));t.hoverAnimation!=null&&(t.emphasis=t.emphasis||{},t.emphasis&&t.emphasis.scale==null&&(t.emphasis.scale=t.hoverAnimation)),
_C(t)}}),r.dataRange&&(r.visualMap=r.dataRange),b(Dz,function(t){var i=r[t];i&&(L(i)||(i=[i]),b(i,function(n){_C(n)}))})}var wC=Po(Iz);function Iz(r){var e=G();r.eachSeries(function(t){var i=t.get("stack");if(i){var n=e.get(i)||e.set(i,[]),a=t.getData(),o={stackResultDimension:a.getCalculationInfo(
"stackResultDimension"),stackedOverDimension:a.getCalculationInfo("stackedOverDimension"),stackedDimension:a.getCalculationInfo("stackedDimension"),stackedByDimension:a.
getCalculationInfo("stackedByDimension"),isStackedByIndex:a.getCalculationInfo("isStackedByIndex"),data:a,seriesModel:t};if(!o.stackedDimension||!(o.isStackedByIndex||
o.stackedByDimension))return;n.push(o)}}),e.each(function(t){if(t.length!==0){var i=t[0].seriesModel,n=i.get("stackOrder")||"seriesAsc";n==="seriesDesc"&&t.reverse(),
b(t,function(a,o){a.data.setCalculationInfo("stackedOnSeries",o>0?t[o-1].seriesModel:null)}),Lz(t)}})}function Lz(r){b(r,function(e,t){var i=[],n=[NaN,NaN],a=[e.
stackResultDimension,e.stackedOverDimension],o=e.data,s=e.isStackedByIndex,l=e.seriesModel.get("stackStrategy")||"samesign";o.modify(a,function(u,f,c){var h=o.get(
e.stackedDimension,c);if(isNaN(h))return n;var p,v;s?v=o.getRawIndex(c):p=o.get(e.stackedByDimension,c);for(var m=NaN,d=t-1;d>=0;d--){var g=r[d];if(s||(v=g.data.
rawIndexOf(g.stackedByDimension,p)),v>=0){var y=g.data.getByRawIndex(g.stackResultDimension,v);if(l==="all"||l==="positive"&&y>0||l==="negative"&&y<0||l==="same\
sign"&&h>=0&&y>0||l==="samesign"&&h<=0&&y<0){h=Ci(h,y),m=y;break}}}return i[0]=h,i[1]=m,i})})}var kg=(function(){function r(){this.group=new ue,this.uid=Cn("viewComponent")}return r.prototype.init=function(e,t){},r.prototype.render=function(e,t,i,n){},r.
prototype.dispose=function(e,t){},r.prototype.updateView=function(e,t,i,n){},r.prototype.updateLayout=function(e,t,i,n){},r.prototype.updateVisual=function(e,t,i,n){},
r.prototype.toggleBlurSeries=function(e,t,i){},r.prototype.eachRendered=function(e){var t=this.group;t&&t.traverse(e)},r})();co(kg);on(kg);var Ne=kg;var TC=j(),CC={itemStyle:cr(sm,!0),lineStyle:cr(om,!0)},Rz={lineStyle:"stroke",itemStyle:"fill"};function MC(r,e){var t=r.visualStyleMapper||CC[e];return t||(console.
warn("Unknown style type '"+e+"'."),CC.itemStyle)}function EC(r,e){var t=r.visualDrawType||Rz[e];return t||(console.warn("Unknown style type '"+e+"'."),"fill")}
var AC={createOnAllSeries:!0,performRawSeries:!0,reset:function(r,e){var t=r.getData(),i=r.visualStyleAccessPath||"itemStyle",n=r.getModel(i),a=MC(r,i),o=a(n),s=n.
getShallow("decal");s&&(t.setVisual("decal",s),s.dirty=!0);var l=EC(r,i),u=o[l],f=Z(u)?u:null,c=o.fill==="auto"||o.stroke==="auto";if(!o[l]||f||c){var h=r.getColorFromPalette(
r.name,null,e.getSeriesCount());o[l]||(o[l]=h,t.setVisual("colorFromPalette",!0)),o.fill=o.fill==="auto"||Z(o.fill)?h:o.fill,o.stroke=o.stroke==="auto"||Z(o.stroke)?
h:o.stroke}if(t.setVisual("style",o),t.setVisual("drawType",l),!e.isSeriesFiltered(r)&&f)return t.setVisual("colorFromPalette",!1),{dataEach:function(p,v){var m=r.
getDataParams(v),d=P({},o);d[l]=f(m),p.setItemVisual(v,"style",d)}}}},vu=new Ie,DC={createOnAllSeries:!0,reset:function(r,e){if(!r.ignoreStyleOnData){var t=r.getData(),
i=r.visualStyleAccessPath||"itemStyle",n=MC(r,i),a=t.getVisual("drawType");return{dataEach:t.hasItemOption?function(o,s){var l=o.getRawDataItem(s);if(l&&l[i]){vu.
option=l[i];var u=n(vu),f=o.ensureUniqueItemVisual(s,"style");P(f,u),vu.option.decal&&(o.setItemVisual(s,"decal",vu.option.decal),vu.option.decal.dirty=!0),a in
u&&o.setItemVisual(s,"colorFromPalette",!1)}}:null}}}},OC={performRawSeries:!0,overallReset:function(r){var e=G();r.eachSeries(function(t){if(!t.isColorBySeries()){
var i=t.type+"-"+t.getColorBy();TC(t).scope=e.get(i)||e.set(i,{})}}),r.eachSeries(function(t){if(!t.isColorBySeries()){var i=t.getRawData(),n={},a=t.getData(),o=TC(
t).scope,s=t.visualStyleAccessPath||"itemStyle",l=EC(t,s);a.each(function(u){var f=a.getRawIndex(u);n[f]=u}),i.each(function(u){var f=n[u],c=a.getItemVisual(f,"\
colorFromPalette");if(c){var h=a.ensureUniqueItemVisual(f,"style"),p=i.getName(u)||u+"",v=i.count();h[l]=t.getColorFromPalette(p,o,v)}})}})}};var Wp=Math.PI;function zg(r,e){e=e||{},ie(e,{text:"loading",textColor:W.color.primary,fontSize:12,fontWeight:"normal",fontStyle:"normal",fontFamily:"sans-serif",
maskColor:"rgba(255,255,255,0.8)",showSpinner:!0,color:W.color.theme[0],spinnerRadius:10,lineWidth:5,zlevel:0});var t=new ue,i=new de({style:{fill:e.maskColor},
zlevel:e.zlevel,z:1e4});t.add(i);var n=new De({style:{text:e.text,fill:e.textColor,fontSize:e.fontSize,fontWeight:e.fontWeight,fontStyle:e.fontStyle,fontFamily:e.
fontFamily},zlevel:e.zlevel,z:10001}),a=new de({style:{fill:"none"},textContent:n,textConfig:{position:"right",distance:10},zlevel:e.zlevel,z:10001});t.add(a);var o;
return e.showSpinner&&(o=new Ol({shape:{startAngle:-Wp/2,endAngle:-Wp/2+.1,r:e.spinnerRadius},style:{stroke:e.color,lineCap:"round",lineWidth:e.lineWidth},zlevel:e.
zlevel,z:10001}),o.animateShape(!0).when(1e3,{endAngle:Wp*3/2}).start("circularInOut"),o.animateShape(!0).when(1e3,{startAngle:Wp*3/2}).delay(300).start("circul\
arInOut"),t.add(o)),t.resize=function(){var s=n.getBoundingRect().width,l=e.showSpinner?e.spinnerRadius:0,u=(r.getWidth()-l*2-(e.showSpinner&&s?10:0)-s)/2-(e.showSpinner&&
s?0:5+s/2)+(e.showSpinner?0:s/2)+(s?0:l),f=r.getHeight()/2;e.showSpinner&&o.setShape({cx:u,cy:f}),a.setShape({x:u-l,y:f-l,width:l*2,height:l*2}),i.setShape({x:0,
y:0,width:r.getWidth(),height:r.getHeight()})},t.resize(),t}var Pz=(function(){function r(e,t,i,n){this._stageTaskMap=G(),this.ecInstance=e,this.api=t,i=this._dataProcessorHandlers=i.slice(),n=this._visualHandlers=n.slice(),
this._allHandlers=i.concat(n)}return r.prototype.restoreData=function(e,t){e.restoreData(t),this._stageTaskMap.each(function(i){var n=i.overallTask;n&&n.dirty()})},
r.prototype.getPerformArgs=function(e,t){if(e.__pipeline){var i=this._pipelineMap.get(e.__pipeline.id),n=i.context,a=!t&&i.progressiveEnabled&&(!n||n.progressiveRender)&&
e.__idxInPipeline>i.blockIndex,o=a?i.step:null,s=n&&n.modDataCount,l=s!=null?Math.ceil(s/o):null;return{step:o,modBy:l,modDataCount:s}}},r.prototype.getPipeline=
function(e){return this._pipelineMap.get(e)},r.prototype.updateStreamModes=function(e,t){var i=this._pipelineMap.get(e.uid),n=e.__preparePipelineContext?e.__preparePipelineContext(
t,i):_S(e,t,i);e.pipelineContext=i.context=n},r.prototype.restorePipelines=function(e,t){var i=this,n=i._pipelineMap=G();t.eachSeries(function(a){var o=e.painter.
type==="canvas"&&a.getProgressive(),s=a.uid;n.set(s,{id:s,head:null,tail:null,threshold:a.getProgressiveThreshold(),progressiveEnabled:o&&!(a.preventIncremental&&
a.preventIncremental()),blockIndex:-1,step:Math.round(o||700),count:0}),i._pipe(a,a.dataTask)})},r.prototype.prepareStageTasks=function(){var e=this._stageTaskMap,
t=this.api.getModel(),i=this.api;b(this._allHandlers,function(n){var a=e.get(n.uid)||e.set(n.uid,{}),o="";He(!(n.reset&&n.overallReset),o),n.reset&&this._createSeriesStageTask(
n,a,t,i),n.overallReset&&this._createOverallStageTask(n,a,t,i)},this)},r.prototype.prepareView=function(e,t,i,n){var a=e.renderTask,o=a.context;o.model=t,o.ecModel=
i,o.api=n,a.__block=!e.incrementalPrepareRender,this._pipe(t,a)},r.prototype.performDataProcessorTasks=function(e,t){this._performStageTasks(this._dataProcessorHandlers,
e,t,{block:!0})},r.prototype.performVisualTasks=function(e,t,i){this._performStageTasks(this._visualHandlers,e,t,i)},r.prototype._performStageTasks=function(e,t,i,n){
n=n||{};var a=!1,o=this;b(e,function(l,u){if(!(n.visualType&&n.visualType!==l.visualType)){var f=o._stageTaskMap.get(l.uid),c=f.seriesTaskMap,h=f.overallTask;if(h){
var p,v=h.agentStubMap;v.each(function(d){s(n,d)&&(d.dirty(),p=!0)}),p&&h.dirty(),o.updatePayload(h,i);var m=o.getPerformArgs(h,n.block);v.each(function(d){d.perform(
m)}),h.perform(m)&&(a=!0)}else c&&c.each(function(d,g){s(n,d)&&d.dirty();var y=o.getPerformArgs(d,n.block);y.skip=!l.performRawSeries&&t.isSeriesFiltered(d.context.
model),o.updatePayload(d,i),d.perform(y)&&(a=!0)})}});function s(l,u){return l.setDirty&&(!l.dirtyMap||l.dirtyMap.get(u.__pipeline.id))}this.unfinished=a||this.
unfinished},r.prototype.performSeriesTasks=function(e){var t;e.eachSeries(function(i){t=i.dataTask.perform()||t}),this.unfinished=t||this.unfinished},r.prototype.
plan=function(){this._pipelineMap.each(function(e){var t=e.tail;do{if(t.__block){e.blockIndex=t.__idxInPipeline;break}t=t.getUpstream()}while(t)})},r.prototype.
updatePayload=function(e,t){t!=="remain"&&(e.context.payload=t)},r.prototype._createSeriesStageTask=function(e,t,i,n){var a=this,o=t.seriesTaskMap,s=t.seriesTaskMap=
G(),l=e.seriesType,u=e.getTargetSeries;e.createOnAllSeries?i.eachRawSeries(f):l?i.eachRawSeriesByType(l,f):u&&u(i,n).each(f);function f(c){var h=c.uid,p=s.set(h,
o&&o.get(h)||On({plan:Vz,reset:Uz,count:Hz}));p.context={model:c,ecModel:i,api:n,useClearVisual:e.isVisual&&!e.isLayout,plan:e.plan,reset:e.reset,scheduler:a},a.
_pipe(c,p)}},r.prototype._createOverallStageTask=function(e,t,i,n){var a=this,o=t.overallTask=t.overallTask||On({reset:Nz});o.context={ecModel:i,api:n,overallReset:e.
overallReset,scheduler:a};var s=o.agentStubMap,l=o.agentStubMap=G(),u=e.seriesType,f=e.getTargetSeries,c=e.dirtyOnOverallProgress,h=!1,p="";He(!e.createOnAllSeries,
p),u?i.eachRawSeriesByType(u,v):f?f(i,n).each(v):b(i.getSeries(),v);function v(m){var d=m.uid,g=l.set(d,s&&s.get(d)||(h=!0,On({reset:kz,onDirty:Bz})));g.context=
{model:m,dirtyOnOverallProgress:c},g.agent=o,g.__block=c,a._pipe(m,g)}h&&o.dirty()},r.prototype._pipe=function(e,t){var i=e.uid,n=this._pipelineMap.get(i);!n.head&&
(n.head=t),n.tail&&n.tail.pipe(t),n.tail=t,t.__idxInPipeline=n.count++,t.__pipeline=n},r.wrapStageHandler=function(e,t){return Z(e)&&(e={overallReset:e,seriesType:Gz(
e)}),e.uid=Cn("stageHandler"),t&&(e.visualType=t),e},r})();function Nz(r){r.overallReset(r.ecModel,r.api,r.payload)}function kz(r){return r.dirtyOnOverallProgress&&
zz}function zz(){this.agent.dirty(),this.getDownstream().dirty()}function Bz(){this.agent&&this.agent.dirty()}function Vz(r){return r.plan?r.plan(r.model,r.ecModel,
r.api,r.payload):null}function Uz(r){r.useClearVisual&&r.data.clearAllVisual();var e=r.resetDefines=Ee(r.reset(r.model,r.ecModel,r.api,r.payload));return e.length>
1?N(e,function(t,i){return IC(i)}):Fz}var Fz=IC(0);function IC(r){return function(e,t){var i=t.data,n=t.resetDefines[r];if(n&&n.dataEach)for(var a=e.start;a<e.end;a++)
n.dataEach(i,a);else n&&n.progress&&n.progress(e,i)}}function Hz(r){return r.data.count()}function Gz(r){Yp=null;try{r(du,LC)}catch{}return Yp}var du={},LC={},Yp;
RC(du,Hp);RC(LC,Kf);du.eachSeriesByType=du.eachRawSeriesByType=function(r){Yp=r};du.eachComponent=function(r){r.mainType==="series"&&r.subType&&(Yp=r.subType)};
function RC(r,e){for(var t in e.prototype)r[t]=Ce}var Bg=Pz;var X=W.darkColor,PC=X.background,mu=function(){return{axisLine:{lineStyle:{color:X.axisLine}},splitLine:{lineStyle:{color:X.axisSplitLine}},splitArea:{areaStyle:{
color:[X.backgroundTint,X.backgroundTransparent]}},minorSplitLine:{lineStyle:{color:X.axisMinorSplitLine}},axisLabel:{color:X.axisLabel},axisName:{}}},NC={label:{
color:X.secondary},itemStyle:{borderColor:X.borderTint},dividerLineStyle:{color:X.border}},kC={darkMode:!0,color:X.theme,backgroundColor:PC,axisPointer:{lineStyle:{
color:X.border},crossStyle:{color:X.borderShade},label:{color:X.tertiary}},legend:{textStyle:{color:X.secondary},pageTextStyle:{color:X.tertiary}},textStyle:{color:X.
secondary},title:{textStyle:{color:X.primary},subtextStyle:{color:X.quaternary}},toolbox:{iconStyle:{borderColor:X.accent50},feature:{dataView:{backgroundColor:PC,
textColor:X.primary,textareaColor:X.background,textareaBorderColor:X.border,buttonColor:X.accent50,buttonTextColor:X.neutral00}}},tooltip:{backgroundColor:X.neutral20,
defaultBorderColor:X.border,textStyle:{color:X.tertiary}},dataZoom:{borderColor:X.accent10,textStyle:{color:X.tertiary},brushStyle:{color:X.backgroundTint},handleStyle:{
color:X.neutral00,borderColor:X.accent20},moveHandleStyle:{color:X.accent40},emphasis:{handleStyle:{borderColor:X.accent50}},dataBackground:{lineStyle:{color:X.
accent30},areaStyle:{color:X.accent20}},selectedDataBackground:{lineStyle:{color:X.accent50},areaStyle:{color:X.accent30}}},visualMap:{textStyle:{color:X.secondary},
handleStyle:{borderColor:X.neutral30}},timeline:{lineStyle:{color:X.accent10},label:{color:X.tertiary},controlStyle:{color:X.accent30,borderColor:X.accent30}},calendar:{
itemStyle:{color:X.neutral00,borderColor:X.neutral20},dayLabel:{color:X.tertiary},monthLabel:{color:X.secondary},yearLabel:{color:X.secondary}},matrix:{x:NC,y:NC,
backgroundColor:{borderColor:X.axisLine},body:{itemStyle:{borderColor:X.borderTint}}},timeAxis:mu(),logAxis:mu(),valueAxis:mu(),categoryAxis:mu(),line:{symbol:"\
circle"},graph:{color:X.theme},gauge:{title:{color:X.secondary},axisLine:{lineStyle:{color:[[1,X.neutral05]]}},axisLabel:{color:X.axisLabel},detail:{color:X.primary}},
candlestick:{itemStyle:{color:"#f64e56",color0:"#54ea92",borderColor:"#f64e56",borderColor0:"#54ea92"}},funnel:{itemStyle:{borderColor:X.background}},radar:(function(){
var r=mu();return r.axisName={color:X.axisLabel},r.axisLine.lineStyle.color=X.neutral20,r})(),treemap:{breadcrumb:{itemStyle:{color:X.neutral20,textStyle:{color:X.
secondary}},emphasis:{itemStyle:{color:X.neutral30}}}},sunburst:{itemStyle:{borderColor:X.background}},map:{itemStyle:{borderColor:X.border,areaColor:X.neutral10},
label:{color:X.tertiary},emphasis:{label:{color:X.primary},itemStyle:{areaColor:X.highlight}},select:{label:{color:X.primary},itemStyle:{areaColor:X.highlight}}},
geo:{itemStyle:{borderColor:X.border,areaColor:X.neutral10},emphasis:{label:{color:X.primary},itemStyle:{areaColor:X.highlight}},select:{label:{color:X.primary},
itemStyle:{color:X.highlight}}}};kC.categoryAxis.splitLine.show=!1;var zC=kC;var BC=(function(){function r(){}return r.prototype.normalizeQuery=function(e){var t={},i={},n={};if(U(e)){var a=kt(e);t.mainType=a.main||null,t.subType=a.sub||
null}else{var o=["Index","Name","Id"],s={name:1,dataIndex:1,dataType:1};b(e,function(l,u){for(var f=!1,c=0;c<o.length;c++){var h=o[c],p=u.lastIndexOf(h);if(p>0&&
p===u.length-h.length){var v=u.slice(0,p);v!=="data"&&(t.mainType=v,t[h.toLowerCase()]=l,f=!0)}}s.hasOwnProperty(u)&&(i[u]=l,f=!0),f||(n[u]=l)})}return{cptQuery:t,
dataQuery:i,otherQuery:n}},r.prototype.filter=function(e,t){var i=this.eventInfo;if(!i)return!0;var n=i.targetEl,a=i.packedEvent,o=i.model,s=i.view;if(!o||!s)return!0;
var l=t.cptQuery,u=t.dataQuery;return f(l,o,"mainType")&&f(l,o,"subType")&&f(l,o,"index","componentIndex")&&f(l,o,"name")&&f(l,o,"id")&&f(u,a,"name")&&f(u,a,"da\
taIndex")&&f(u,a,"dataType")&&(!s.filterForExposedEvent||s.filterForExposedEvent(e,t.otherQuery,n,a));function f(c,h,p,v){return c[p]==null||h[v||p]===c[p]}},r.
prototype.afterTrigger=function(){this.eventInfo=null},r})();var Vg=["symbol","symbolSize","symbolRotate","symbolOffset"],VC=Vg.concat(["symbolKeepAspect"]),UC={createOnAllSeries:!0,performRawSeries:!0,reset:function(r,e){
var t=r.getData();if(r.legendIcon&&t.setVisual("legendIcon",r.legendIcon),!r.hasSymbolVisual)return;for(var i={},n={},a=!1,o=0;o<Vg.length;o++){var s=Vg[o],l=r.
get(s);Z(l)?(a=!0,n[s]=l):i[s]=l}if(i.symbol=i.symbol||r.defaultSymbol,t.setVisual(P({legendIcon:r.legendIcon||i.symbol,symbolKeepAspect:r.get("symbolKeepAspect")},
i)),e.isSeriesFiltered(r))return;var u=pe(n);function f(c,h){for(var p=r.getRawValue(h),v=r.getDataParams(h),m=0;m<u.length;m++){var d=u[m];c.setItemVisual(h,d,
n[d](p,v))}}return{dataEach:a?f:null}}},FC={createOnAllSeries:!0,performRawSeries:!0,reset:function(r,e){if(!r.hasSymbolVisual||e.isSeriesFiltered(r))return;var t=r.
getData();function i(n,a){for(var o=n.getItemModel(a),s=0;s<VC.length;s++){var l=VC[s],u=o.getShallow(l,!0);u!=null&&n.setItemVisual(a,l,u)}}return{dataEach:t.hasItemOption?
i:null}}};function gu(r,e,t){switch(t){case"color":var i=r.getItemVisual(e,"style");return i[r.getVisual("drawType")];case"opacity":return r.getItemVisual(e,"style").opacity;case"\
symbol":case"symbolSize":case"liftZ":return r.getItemVisual(e,t);default:}}function _s(r,e){switch(e){case"color":var t=r.getVisual("style");return t[r.getVisual(
"drawType")];case"opacity":return r.getVisual("style").opacity;case"symbol":case"symbolSize":case"liftZ":return r.getVisual(e);default:}}function Ug(r,e,t,i){switch(t){case"\
color":var n=r.ensureUniqueItemVisual(e,"style");n[r.getVisual("drawType")]=i,r.setItemVisual(e,"colorFromPalette",!1);break;case"opacity":r.ensureUniqueItemVisual(
e,"style").opacity=i;break;case"symbol":case"symbolSize":case"liftZ":r.setItemVisual(e,t,i);break;default:}}function Zi(r,e,t){for(var i;r&&!(e(r)&&(i=r,t));)r=r.__hostTarget||r.parent;return i}var Wz=new qe,or=Wz;var HC={};function GC(r,e){HC[r]=e}function WC(r){return HC[r]}var Yz={};function YC(r,e){Yz[r]=e}var Xz=Math.round(Math.random()*9),Zz=typeof Object.defineProperty=="function",qz=(function(){function r(){this._id="__ec_inner_"+Xz++}return r.prototype.get=function(e){
return this._guard(e)[this._id]},r.prototype.set=function(e,t){var i=this._guard(e);return Zz?Object.defineProperty(i,this._id,{value:t,enumerable:!1,configurable:!0}):
i[this._id]=t,this},r.prototype.delete=function(e){return this.has(e)?(delete this._guard(e)[this._id],!0):!1},r.prototype.has=function(e){return!!this._guard(e)[this.
_id]},r.prototype._guard=function(e){if(e!==Object(e))throw TypeError("Value of WeakMap is not a non-null object.");return e},r})(),XC=qz;function qa(r){return isFinite(r)}function Kz(r,e,t){var i=e.x==null?0:e.x,n=e.x2==null?1:e.x2,a=e.y==null?0:e.y,o=e.y2==null?0:e.y2;e.global||(i=i*t.width+t.x,
n=n*t.width+t.x,a=a*t.height+t.y,o=o*t.height+t.y),i=qa(i)?i:0,n=qa(n)?n:1,a=qa(a)?a:0,o=qa(o)?o:0;var s=r.createLinearGradient(i,a,n,o);return s}function $z(r,e,t){
var i=t.width,n=t.height,a=Math.min(i,n),o=e.x==null?.5:e.x,s=e.y==null?.5:e.y,l=e.r==null?.5:e.r;e.global||(o=o*i+t.x,s=s*n+t.y,l=l*a),o=qa(o)?o:.5,s=qa(s)?s:.5,
l=l>=0&&qa(l)?l:.5;var u=r.createRadialGradient(o,s,0,o,s,l);return u}function yu(r,e,t){for(var i=e.type==="radial"?$z(r,e,t):Kz(r,e,t),n=e.colorStops,a=0;a<n.
length;a++)i.addColorStop(n[a].offset,n[a].color);return i}function ZC(r,e){if(r===e||!r&&!e)return!1;if(!r||!e||r.length!==e.length)return!0;for(var t=0;t<r.length;t++)
if(r[t]!==e[t])return!0;return!1}function Xp(r){return parseInt(r,10)}function _u(r,e,t){var i=["width","height"][e],n=["clientWidth","clientHeight"][e],a=["pad\
dingLeft","paddingTop"][e],o=["paddingRight","paddingBottom"][e];if(t[i]!=null&&t[i]!=="auto")return parseFloat(t[i]);var s=document.defaultView.getComputedStyle(
r);return(r[n]||Xp(s[i])||Xp(r.style[i]))-(Xp(s[a])||0)-(Xp(s[o])||0)||0}function jz(r,e){return!r||r==="solid"||!(e>0)?null:r==="dashed"?[4*e,2*e]:r==="dotted"?[e]:ve(r)?[r]:L(r)?r:null}function Fg(r){var e=r.style,t=e.lineDash&&e.lineWidth>
0&&jz(e.lineDash,e.lineWidth),i=e.lineDashOffset;if(t){var n=e.strokeNoScale&&r.getLineScale?r.getLineScale():1;n&&n!==1&&(t=N(t,function(a){return a/n}),i/=n)}
return[t,i]}var Jz=new Kt(!0);function Zp(r){var e=r.stroke;return!(e==null||e==="none"||!(r.lineWidth>0))}function qC(r){return typeof r=="string"&&r!=="none"}function qp(r){
var e=r.fill;return e!=null&&e!=="none"}function KC(r,e){if(e.fillOpacity!=null&&e.fillOpacity!==1){var t=r.globalAlpha;r.globalAlpha=e.fillOpacity*e.opacity,r.
fill(),r.globalAlpha=t}else r.fill()}function $C(r,e){if(e.strokeOpacity!=null&&e.strokeOpacity!==1){var t=r.globalAlpha;r.globalAlpha=e.strokeOpacity*e.opacity,
r.stroke(),r.globalAlpha=t}else r.stroke()}function Kp(r,e,t){var i=dv(e.image,e.__image,t);if(po(i)){var n=r.createPattern(i,e.repeat||"repeat");if(typeof DOMMatrix==
"function"&&n&&n.setTransform){var a=new DOMMatrix;a.translateSelf(e.x||0,e.y||0),a.rotateSelf(0,0,(e.rotation||0)*w0),a.scaleSelf(e.scaleX||1,e.scaleY||1),n.setTransform(
a)}return n}}function Qz(r,e,t,i,n){var a,o=Zp(t),s=qp(t),l=t.strokePercent,u=l<1,f=!e.path;(!e.silent||u)&&f&&e.createPathProxy();var c=e.path||Jz,h=e.__dirty;
if(!i){var p=t.fill,v=t.stroke,m=s&&!!p.colorStops,d=o&&!!v.colorStops,g=s&&!!p.image,y=o&&!!v.image,_=void 0,x=void 0,S=void 0,w=void 0,T=void 0;(m||d)&&(T=e.getBoundingRect()),
m&&(_=h?yu(r,p,T):e.__canvasFillGradient,e.__canvasFillGradient=_),d&&(x=h?yu(r,v,T):e.__canvasStrokeGradient,e.__canvasStrokeGradient=x),g&&(S=h||!e.__canvasFillPattern?
Kp(r,p,e):e.__canvasFillPattern,e.__canvasFillPattern=S),y&&(w=h||!e.__canvasStrokePattern?Kp(r,v,e):e.__canvasStrokePattern,e.__canvasStrokePattern=w),m?r.fillStyle=
_:g&&(S?r.fillStyle=S:s=!1),d?r.strokeStyle=x:y&&(w?r.strokeStyle=w:o=!1)}var M=e.getGlobalScale();c.setScale(M[0],M[1],e.segmentIgnoreThreshold);var C,E;r.setLineDash&&
t.lineDash&&(a=Fg(e),C=a[0],E=a[1]);var A=!0;(f||h&vn)&&(c.setDPR(r.dpr),u?c.setContext(null):(c.setContext(r),A=!1),c.reset(),e.buildPath(c,e.shape,i),c.toStatic(),
e.pathUpdated()),A&&c.rebuildPath(r,u?l:1),C&&(r.setLineDash(C),r.lineDashOffset=E),i?(n.batchFill=s,n.batchStroke=o):t.strokeFirst?(o&&$C(r,t),s&&KC(r,t)):(s&&
KC(r,t),o&&$C(r,t)),C&&r.setLineDash([])}function eB(r,e,t){var i=e.__image=dv(t.image,e.__image,e,e.onload);if(!(!i||!po(i))){var n=t.x||0,a=t.y||0,o=e.getWidth(),
s=e.getHeight(),l=i.width/i.height;if(o==null&&s!=null?o=s*l:s==null&&o!=null?s=o/l:o==null&&s==null&&(o=i.width,s=i.height),t.sWidth&&t.sHeight){var u=t.sx||0,
f=t.sy||0;r.drawImage(i,u,f,t.sWidth,t.sHeight,n,a,o,s)}else if(t.sx&&t.sy){var u=t.sx,f=t.sy,c=o-u,h=s-f;r.drawImage(i,u,f,c,h,n,a,o,s)}else r.drawImage(i,n,a,
o,s)}}function tB(r,e,t){var i,n=t.text;if(n!=null&&(n+=""),n){r.font=t.font||fr,r.textAlign=t.textAlign,r.textBaseline=t.textBaseline;var a=void 0,o=void 0;r.setLineDash&&
t.lineDash&&(i=Fg(e),a=i[0],o=i[1]),a&&(r.setLineDash(a),r.lineDashOffset=o),t.strokeFirst?(Zp(t)&&r.strokeText(n,t.x,t.y),qp(t)&&r.fillText(n,t.x,t.y)):(qp(t)&&
r.fillText(n,t.x,t.y),Zp(t)&&r.strokeText(n,t.x,t.y)),a&&r.setLineDash([])}}var jC=["shadowBlur","shadowOffsetX","shadowOffsetY"],JC=[["lineCap","butt"],["lineJ\
oin","miter"],["miterLimit",10]];function nM(r,e,t,i,n){var a=!1;if(!i&&(t=t||{},e===t))return!1;if(i||e.opacity!==t.opacity){Rt(r,n),a=!0;var o=Math.max(Math.min(
e.opacity,1),0);r.globalAlpha=isNaN(o)?$r.opacity:o}(i||e.blend!==t.blend)&&(a||(Rt(r,n),a=!0),r.globalCompositeOperation=e.blend||$r.blend);for(var s=0;s<jC.length;s++){
var l=jC[s];(i||e[l]!==t[l])&&(a||(Rt(r,n),a=!0),r[l]=r.dpr*(e[l]||0))}return(i||e.shadowColor!==t.shadowColor)&&(a||(Rt(r,n),a=!0),r.shadowColor=e.shadowColor||
$r.shadowColor),a}function QC(r,e,t,i,n){var a=e.style,o=i?null:t&&t.style||{};if(a===o)return!1;var s=nM(r,a,o,i,n);if((i||a.fill!==o.fill)&&(s||(Rt(r,n),s=!0),
qC(a.fill)&&(r.fillStyle=a.fill)),(i||a.stroke!==o.stroke)&&(s||(Rt(r,n),s=!0),qC(a.stroke)&&(r.strokeStyle=a.stroke)),(i||a.opacity!==o.opacity)&&(s||(Rt(r,n),
s=!0),r.globalAlpha=a.opacity==null?1:a.opacity),e.hasStroke()){var l=a.lineWidth,u=l/(a.strokeNoScale&&e.getLineScale?e.getLineScale():1);r.lineWidth!==u&&(s||
(Rt(r,n),s=!0),r.lineWidth=u)}for(var f=0;f<JC.length;f++){var c=JC[f],h=c[0];(i||a[h]!==o[h])&&(s||(Rt(r,n),s=!0),r[h]=a[h]||c[1])}return s}function rB(r,e,t,i,n){
return nM(r,e.style,t&&t.style,i,n)}function aM(r,e){var t=e.transform,i=r.dpr||1;t?r.setTransform(i*t[0],i*t[1],i*t[2],i*t[3],i*t[4],i*t[5]):r.setTransform(i,0,
0,i,0,0)}function iB(r,e,t){for(var i=!1,n=0;n<r.length;n++){var a=r[n];i=i||a.isZeroArea(),aM(e,a),e.beginPath(),a.buildPath(e,a.shape),e.clip()}t.allClipped=i}
function nB(r,e){return r&&e?r[0]!==e[0]||r[1]!==e[1]||r[2]!==e[2]||r[3]!==e[3]||r[4]!==e[4]||r[5]!==e[5]:!(!r&&!e)}var eM=1,tM=2,rM=3,iM=4;function aB(r){var e=qp(
r),t=Zp(r);return!(r.lineDash||!(+e^+t)||e&&typeof r.fill!="string"||t&&typeof r.stroke!="string"||r.strokePercent<1||r.strokeOpacity<1||r.fillOpacity<1)}function Rt(r,e){
e.batchFill&&(e.batchFill=!1,r.fill()),e.batchStroke&&(e.batchStroke=!1,r.stroke())}function $p(r,e){var t={inHover:!1,viewWidth:0,viewHeight:0,beforeBrushParam:{}};
Vn(r,e,t),Ka(r,t)}function Vn(r,e,t){var i=e.transform;if(!e.shouldBePainted(t.viewWidth,t.viewHeight,!1,!1)){e.__dirty&=~Ke,e.__isRendered=!1;return}var n=e.__clipPaths,
a=t.prevElClipPaths,o=e.style,s=!1,l=!1;if((!a||ZC(n,a))&&(a&&(Rt(r,t),r.restore(),l=s=!0,t.prevElClipPaths=null,t.allClipped=!1,t.prevEl=null),n&&n.length&&(Rt(
r,t),r.save(),iB(n,r,t),s=!0,t.prevElClipPaths=n)),t.allClipped){e.__dirty&=~Ke,e.__isRendered=!1;return}e.beforeBrush&&e.beforeBrush(t.beforeBrushParam),e.innerBeforeBrush();
var u=t.prevEl;u||(l=s=!0);var f=e instanceof le&&e.autoBatch&&aB(o);s||nB(i,u.transform)?(Rt(r,t),aM(r,e)):f||Rt(r,t),e instanceof le?(t.lastDrawType!==eM&&(l=
!0,t.lastDrawType=eM),QC(r,e,u,l,t),(!f||!t.batchFill&&!t.batchStroke)&&r.beginPath(),Qz(r,e,o,f,t)):e instanceof ul?(t.lastDrawType!==rM&&(l=!0,t.lastDrawType=
rM),QC(r,e,u,l,t),tB(r,e,o)):e instanceof _t?(t.lastDrawType!==tM&&(l=!0,t.lastDrawType=tM),rB(r,e,u,l,t),eB(r,e,o)):e.getTemporalDisplayables&&(t.lastDrawType!==
iM&&(l=!0,t.lastDrawType=iM),oB(r,e,t)),e.innerAfterBrush(),e.afterBrush&&(f&&Rt(r,t),e.afterBrush()),t.prevEl=e,e.__dirty=0,e.__isRendered=!0}function Ka(r,e){
Rt(r,e),e.prevElClipPaths&&r.restore()}function oB(r,e,t){var i=e.getDisplayables(),n=e.getTemporalDisplayables();r.save();var a={prevElClipPaths:null,prevEl:null,
allClipped:!1,viewWidth:t.viewWidth,viewHeight:t.viewHeight,inHover:t.inHover,beforeBrushParam:{}},o,s;for(o=e.getCursor(),s=i.length;o<s;o++){var l=i[o];l.beforeBrush&&
l.beforeBrush(t.beforeBrushParam),l.innerBeforeBrush(),Vn(r,l,a),l.innerAfterBrush(),l.afterBrush&&l.afterBrush(),a.prevEl=l}Ka(r,a);for(var u=0,f=n.length;u<f;u++){
var l=n[u];l.beforeBrush&&l.beforeBrush(t.beforeBrushParam),l.innerBeforeBrush(),Vn(r,l,a),l.innerAfterBrush(),l.afterBrush&&l.afterBrush(),a.prevEl=l}Ka(r,a),e.
clearTemporalDisplayables(),e.notClear=!0,r.restore()}var Hg=new XC,oM=new Zr(100),sM=["symbol","symbolSize","symbolKeepAspect","color","backgroundColor","dashArrayX","dashArrayY","maxTileWidth","maxTileHeight"];function Gg(r,e){
if(r==="none")return null;var t=e.getDevicePixelRatio(),i=e.getZr(),n=i.painter.type==="svg";r.dirty&&Hg.delete(r);var a=Hg.get(r);if(a)return a;var o=ie(r,{symbol:"\
rect",symbolSize:1,symbolKeepAspect:!0,color:"rgba(0, 0, 0, 0.2)",backgroundColor:null,dashArrayX:5,dashArrayY:5,rotation:0,maxTileWidth:512,maxTileHeight:512});
o.backgroundColor==="none"&&(o.backgroundColor=null);var s={repeat:"repeat"};return l(s),s.rotation=o.rotation,s.scaleX=s.scaleY=n?1:1/t,Hg.set(r,s),r.dirty=!1,
s;function l(u){for(var f=[t],c=!0,h=0;h<sM.length;++h){var p=o[sM[h]];if(p!=null&&!L(p)&&!U(p)&&!ve(p)&&typeof p!="boolean"){c=!1;break}f.push(p)}var v;if(c){v=
f.join(",")+(n?"-svg":"");var m=oM.get(v);m&&(n?u.svgElement=m:u.image=m)}var d=uM(o.dashArrayX),g=sB(o.dashArrayY),y=lM(o.symbol),_=lB(d),x=fM(g),S=!n&&ke.createCanvas(),
w=n&&{tag:"g",attrs:{},key:"dcl",children:[]},T=C(),M;S&&(S.width=T.width*t,S.height=T.height*t,M=S.getContext("2d")),E(),c&&oM.put(v,S||w),u.image=S,u.svgElement=
w,u.svgWidth=T.width,u.svgHeight=T.height;function C(){for(var A=1,O=0,D=_.length;O<D;++O)A=yd(A,_[O]);for(var R=1,O=0,D=y.length;O<D;++O)R=yd(R,y[O].length);A*=
R;var V=x*_.length*y.length;if(0)var k;return{width:Math.max(1,Math.min(A,o.maxTileWidth)),height:Math.max(1,Math.min(V,o.maxTileHeight))}}function E(){M&&(M.clearRect(
0,0,S.width,S.height),o.backgroundColor&&(M.fillStyle=o.backgroundColor,M.fillRect(0,0,S.width,S.height)));for(var A=0,O=0;O<g.length;++O)A+=g[O];if(A<=0)return;
for(var D=-x,R=0,V=0,k=0;D<T.height;){if(R%2===0){for(var K=V/2%y.length,J=0,ee=0,se=0;J<T.width*2;){for(var ne=0,O=0;O<d[k].length;++O)ne+=d[k][O];if(ne<=0)break;
if(ee%2===0){var ce=(1-o.symbolSize)*.5,ae=J+d[k][ee]*ce,$=D+g[R]*ce,xe=d[k][ee]*o.symbolSize,Se=g[R]*o.symbolSize,Mt=se/2%y[K].length;Er(ae,$,xe,Se,y[K][Mt])}J+=
d[k][ee],++se,++ee,ee===d[k].length&&(ee=0)}++k,k===d.length&&(k=0)}D+=g[R],++V,++R,R===g.length&&(R=0)}function Er(Pe,at,ge,be,Gn){var Et=n?1:t,U_=$e(Gn,Pe*Et,
at*Et,ge*Et,be*Et,o.color,o.symbolKeepAspect);if(n){var F_=i.painter.renderOneToVNode(U_);F_&&w.children.push(F_)}else $p(M,U_)}}}}function lM(r){if(!r||r.length===
0)return[["rect"]];if(U(r))return[[r]];for(var e=!0,t=0;t<r.length;++t)if(!U(r[t])){e=!1;break}if(e)return lM([r]);for(var i=[],t=0;t<r.length;++t)U(r[t])?i.push(
[r[t]]):i.push(r[t]);return i}function uM(r){if(!r||r.length===0)return[[0,0]];if(ve(r)){var e=Math.ceil(r);return[[e,e]]}for(var t=!0,i=0;i<r.length;++i)if(!ve(
r[i])){t=!1;break}if(t)return uM([r]);for(var n=[],i=0;i<r.length;++i)if(ve(r[i])){var e=Math.ceil(r[i]);n.push([e,e])}else{var e=N(r[i],function(s){return Math.
ceil(s)});e.length%2===1?n.push(e.concat(e)):n.push(e)}return n}function sB(r){if(!r||typeof r=="object"&&r.length===0)return[0,0];if(ve(r)){var e=Math.ceil(r);
return[e,e]}var t=N(r,function(i){return Math.ceil(i)});return r.length%2?t.concat(t):t}function lB(r){return N(r,function(e){return fM(e)})}function fM(r){for(var e=0,
t=0;t<r.length;++t)e+=r[t];return r.length%2===1?e*2:e}var cM=Po(uB);function uB(r,e){r.eachRawSeries(function(t){if(!r.isSeriesFiltered(t)){var i=t.getData();i.hasItemVisual()&&i.each(function(o){var s=i.getItemVisual(
o,"decal");if(s){var l=i.ensureUniqueItemVisual(o,"style");l.decal=Gg(s,e)}});var n=i.getVisual("decal");if(n){var a=i.getVisual("style");a.decal=Gg(n,e)}}})}var fB=1,cB=800,pB=900,hB=920,vB=1e3,dB=2e3,pM=5e3,bM=1e3,mB=1100,ty=2e3,wM=3e3,gB=4e3,ih=4500,yB=4600,_B=5e3,xB=6e3,TM=7e3,CM={PROCESSOR:{SERIES_FILTER:cB,AXIS_STATISTICS:hB,
FILTER:vB,STATISTIC:pM,STATISTICS:pM},VISUAL:{LAYOUT:bM,PROGRESSIVE_LAYOUT:mB,GLOBAL:ty,CHART:wM,POST_CHART_LAYOUT:yB,COMPONENT:gB,BRUSH:_B,CHART_ITEM:ih,ARIA:xB,
DECAL:TM}},it="__flagInMainProcess",jp="__mainProcessVersion",dt="__pendingUpdate",Wg="__needsUpdateStatus",hM=/^[a-zA-Z0-9_]+$/,Yg="__connectUpdateStatus",vM=0,
SB=1,bB=2;function MM(r){return function(){for(var e=[],t=0;t<arguments.length;t++)e[t]=arguments[t];if(this.isDisposed()){this.id;return}return AM(this,r,e)}}function EM(r){
return function(){for(var e=[],t=0;t<arguments.length;t++)e[t]=arguments[t];return AM(this,r,e)}}function AM(r,e,t){return t[0]=t[0]&&t[0].toLowerCase(),qe.prototype[e].
apply(r,t)}var DM=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e})(qe),OM=DM.prototype;OM.on=EM("on");OM.off=EM("off");
var $a,Xg,Jp,qi,Qp,Zg,qg,xs,Ss,dM,mM,Kg,gM,eh,yM,IM,Cr,_M,bs,LM=(function(r){I(e,r);function e(t,i,n){var a=r.call(this,new BC)||this;a._chartsViews=[],a._chartsMap=
{},a._componentsViews=[],a._componentsMap={},a._pendingActions=[],n=n||{},a.__v_skip=!0,a._dom=t;var o="canvas",s="auto",l=!1;if(a[jp]=1,0)var u;n.ssr&&oC(function(p){
var v=_e(p),m=v.dataIndex;if(m!=null){var d=G();return d.set("series_index",v.seriesIndex),d.set("data_index",m),v.ssrType&&d.set("ssr_type",v.ssrType),d}});var f=a.
_zr=Lg(t,{renderer:n.renderer||o,devicePixelRatio:n.devicePixelRatio,width:n.width,height:n.height,ssr:n.ssr,useDirtyRect:Y(n.useDirtyRect,l),useCoarsePointer:Y(
n.useCoarsePointer,s),pointerSize:n.pointerSize});a._ssr=n.ssr,a._throttledZrFlush=yg(H(f.flush,f),17),a._updateTheme(i),a._locale=v1(n.locale||kc),a._coordSysMgr=
new La;var c=a._api=yM(a);function h(p,v){return p.__prio-v.__prio}return Xa(rh,h),Xa(Jg,h),a._scheduler=new Bg(a,c,Jg,rh),a._messageCenter=new DM,a._initEvents(),
a.resize=H(a.resize,a),f.animation.on("frame",a._onframe,a),dM(f,a),mM(f,a),fo(a),a}return e.prototype._onframe=function(){if(!this._disposed){var t=this._scheduler,
i=this._model,n=this._api;if(_M(this),this[dt]){var a=this[dt].silent;this[it]=!0,bs(this);try{$a(this),qi.update.call(this,null,this[dt].updateParams)}catch(l){
throw this[it]=!1,this[dt]=null,l}this._zr.flush(),this[it]=!1,this[dt]=null,xs.call(this,a),Ss.call(this,a)}else if(t.unfinished){var o=fB;do{t.unfinished=!1;var s=ke.
getTime();t.performSeriesTasks(i),t.performDataProcessorTasks(i),Zg(this,i),t.performVisualTasks(i),eh(this,this._model,n,"remain",{}),o-=ke.getTime()-s}while(o>
0&&t.unfinished);t.unfinished||this._zr.flush()}}},e.prototype.getDom=function(){return this._dom},e.prototype.getId=function(){return this.id},e.prototype.getZr=
function(){return this._zr},e.prototype.isSSR=function(){return this._ssr},e.prototype.setOption=function(t,i,n){if(!this[it]){if(this._disposed){this.id;return}
var a,o,s;if(B(i)&&(n=i.lazyUpdate,a=i.silent,o=i.replaceMerge,s=i.transition,i=i.notMerge),this[it]=!0,bs(this),!this._model||i){var l=new mC(this._api),u=this.
_theme,f=this._model=new Hp;f.scheduler=this._scheduler,f.ssr=this._ssr,f.init(null,null,null,u,this._locale,l)}this._model.setOption(t,{replaceMerge:o},Qg);var c={
seriesTransition:s,optionChanged:!0};if(n)this[dt]={silent:a,updateParams:c},this[it]=!1,this.getZr().wakeUp();else{try{$a(this),qi.update.call(this,null,c)}catch(h){
throw this[dt]=null,this[it]=!1,h}this._ssr||this._zr.flush(),this[dt]=null,this[it]=!1,xs.call(this,a),Ss.call(this,a)}}},e.prototype.setTheme=function(t,i){if(!this[it]){
if(this._disposed){this.id;return}var n=this._model;if(n){var a=i&&i.silent,o=null;this[dt]&&(a==null&&(a=this[dt].silent),o=this[dt].updateParams,this[dt]=null),
this[it]=!0,bs(this);try{this._updateTheme(t),n.setTheme(this._theme),$a(this),qi.update.call(this,{type:"setTheme"},o)}catch(s){throw this[it]=!1,s}this[it]=!1,
xs.call(this,a),Ss.call(this,a)}}},e.prototype._updateTheme=function(t){U(t)&&(t=RM[t]),t&&(t=F(t),t&&Gp(t,!0),this._theme=t)},e.prototype.getModel=function(){return this.
_model},e.prototype.getOption=function(){return this._model&&this._model.getOption()},e.prototype.getWidth=function(){return this._zr.getWidth()},e.prototype.getHeight=
function(){return this._zr.getHeight()},e.prototype.getDevicePixelRatio=function(){return this._zr.painter.dpr||oe.hasGlobalWindow&&window.devicePixelRatio||1},
e.prototype.getRenderedCanvas=function(t){return this.renderToCanvas(t)},e.prototype.renderToCanvas=function(t){t=t||{};var i=this._zr.painter;return i.getRenderedCanvas(
{backgroundColor:t.backgroundColor||this._model.get("backgroundColor"),pixelRatio:t.pixelRatio||this.getDevicePixelRatio()})},e.prototype.renderToSVGString=function(t){
t=t||{};var i=this._zr.painter;return i.renderToString({useViewBox:t.useViewBox})},e.prototype.getSvgDataURL=function(){var t=this._zr,i=t.storage.getDisplayList();
return b(i,function(n){n.stopAnimation(null,!0)}),t.painter.toDataURL()},e.prototype.getDataURL=function(t){if(this._disposed){this.id;return}t=t||{};var i=t.excludeComponents,
n=this._model,a=[],o=this;b(i,function(l){n.eachComponent({mainType:l},function(u){var f=o._componentsMap[u.__viewId];f.group.ignore||(a.push(f),f.group.ignore=
!0)})});var s=this._zr.painter.getType()==="svg"?this.getSvgDataURL():this.renderToCanvas(t).toDataURL("image/"+(t&&t.type||"png"));return b(a,function(l){l.group.
ignore=!1}),s},e.prototype.getConnectedDataURL=function(t){if(this._disposed){this.id;return}var i=t.type==="svg",n=this.group,a=Math.min,o=Math.max,s=1/0;if(xM[n]){
var l=s,u=s,f=-s,c=-s,h=[],p=t&&t.pixelRatio||this.getDevicePixelRatio();b(xu,function(_,x){if(_.group===n){var S=i?_.getZr().painter.getSvgDom().innerHTML:_.renderToCanvas(
F(t)),w=_.getDom().getBoundingClientRect();l=a(w.left,l),u=a(w.top,u),f=o(w.right,f),c=o(w.bottom,c),h.push({dom:S,left:w.left,top:w.top})}}),l*=p,u*=p,f*=p,c*=
p;var v=f-l,m=c-u,d=ke.createCanvas(),g=Lg(d,{renderer:i?"svg":"canvas"});if(g.resize({width:v,height:m}),i){var y="";return b(h,function(_){var x=_.left-l,S=_.
top-u;y+='<g transform="translate('+x+","+S+')">'+_.dom+"</g>"}),g.painter.getSvgRoot().innerHTML=y,t.connectedBackgroundColor&&g.painter.setBackgroundColor(t.connectedBackgroundColor),
g.refreshImmediately(),g.painter.toDataURL()}else return t.connectedBackgroundColor&&g.add(new de({shape:{x:0,y:0,width:v,height:m},style:{fill:t.connectedBackgroundColor}})),
b(h,function(_){var x=new _t({style:{x:_.left*p-l,y:_.top*p-u,image:_.dom}});g.add(x)}),g.refreshImmediately(),d.toDataURL("image/"+(t&&t.type||"png"))}else return this.
getDataURL(t)},e.prototype.convertToPixel=function(t,i,n){return Qp(this,"convertToPixel",t,i,n)},e.prototype.convertToLayout=function(t,i,n){return Qp(this,"co\
nvertToLayout",t,i,n)},e.prototype.convertFromPixel=function(t,i,n){return Qp(this,"convertFromPixel",t,i,n)},e.prototype.containPixel=function(t,i){if(this._disposed){
this.id;return}var n=this._model,a,o=Io(n,t);return b(o,function(s,l){l.indexOf("Models")>=0&&b(s,function(u){var f=u.coordinateSystem;if(f&&f.containPoint)a=a||
!!f.containPoint(i);else if(l==="seriesModels"){var c=this._chartsMap[u.__viewId];c&&c.containPoint&&(a=a||c.containPoint(i,u))}},this)},this),!!a},e.prototype.
getVisual=function(t,i){var n=this._model,a=Io(n,t,{defaultMainType:"series"}),o=a.seriesModel,s=o.getData(),l=a.hasOwnProperty("dataIndexInside")?a.dataIndexInside:
a.hasOwnProperty("dataIndex")?s.indexOfRawIndex(a.dataIndex):null;return l!=null?gu(s,l,i):_s(s,i)},e.prototype.getViewOfComponentModel=function(t){return this.
_componentsMap[t.__viewId]},e.prototype.getViewOfSeriesModel=function(t){return this._chartsMap[t.__viewId]},e.prototype._initEvents=function(){var t=this;b(wB,
function(n){var a=function(o){var s=t.getModel(),l=o.target,u,f=n==="globalout";if(f?u={}:l&&Zi(l,function(m){var d=_e(m);if(d&&d.dataIndex!=null){var g=d.dataModel||
s.getSeriesByIndex(d.seriesIndex);return u=g&&g.getDataParams(d.dataIndex,d.dataType,l)||{},!0}else if(d.eventData)return u=P({},d.eventData),!0},!0),u){var c=u.
componentType,h=u.componentIndex;(c==="markLine"||c==="markPoint"||c==="markArea")&&(c="series",h=u.seriesIndex);var p=c&&h!=null&&s.getComponent(c,h),v=p&&t[p.
mainType==="series"?"_chartsMap":"_componentsMap"][p.__viewId];u.event=o,u.type=n,t._$eventProcessor.eventInfo={targetEl:l,packedEvent:u,model:p,view:v},t.trigger(
n,u)}};a.zrEventfulCallAtLast=!0,t._zr.on(n,a,t)});var i=this._messageCenter;b(jg,function(n,a){i.on(a,function(o){t.trigger(a,o)})}),RT(i,this,this._api)},e.prototype.
isDisposed=function(){return this._disposed},e.prototype.clear=function(){if(this._disposed){this.id;return}this.setOption({series:[]},!0)},e.prototype.dispose=
function(){if(this._disposed){this.id;return}this._disposed=!0;var t=this.getDom();t&&Sd(this.getDom(),iy,"");var i=this,n=i._api,a=i._model;b(i._componentsViews,
function(o){o.dispose(a,n)}),b(i._chartsViews,function(o){o.dispose(a,n)}),i._zr.dispose(),i._dom=i._model=i._chartsMap=i._componentsMap=i._chartsViews=i._componentsViews=
i._scheduler=i._api=i._zr=i._throttledZrFlush=i._theme=i._coordSysMgr=i._messageCenter=null,delete xu[i.id]},e.prototype.resize=function(t){if(!this[it]){if(this.
_disposed){this.id;return}this._zr.resize(t);var i=this._model;if(this._loadingFX&&this._loadingFX.resize(),!!i){var n=i.resetOption("media"),a=t&&t.silent;this[dt]&&
(a==null&&(a=this[dt].silent),n=!0,this[dt]=null),this[it]=!0,bs(this);try{n&&$a(this),qi.update.call(this,{type:"resize",animation:P({duration:0},t&&t.animation)})}catch(o){
throw this[it]=!1,o}this[it]=!1,xs.call(this,a),Ss.call(this,a)}}},e.prototype.showLoading=function(t,i){if(this._disposed){this.id;return}if(B(t)&&(i=t,t=""),t=
t||"default",this.hideLoading(),!!ey[t]){var n=ey[t](this._api,i),a=this._zr;this._loadingFX=n,a.add(n)}},e.prototype.hideLoading=function(){if(this._disposed){
this.id;return}this._loadingFX&&this._zr.remove(this._loadingFX),this._loadingFX=null},e.prototype.makeActionFromEvent=function(t){var i=P({},t);return i.type=$g[t.
type],i},e.prototype.dispatchAction=function(t,i){if(this._disposed){this.id;return}if(B(i)||(i={silent:!!i}),!!th[t.type]&&this._model){if(this[it]){this._pendingActions.
push(t);return}var n=i.silent;qg.call(this,t,n);var a=i.flush;a?this._zr.flush():a!==!1&&oe.browser.weChat&&this._throttledZrFlush(),xs.call(this,n),Ss.call(this,
n)}},e.prototype.updateLabelLayout=function(){or.trigger("series:layoutlabels",this._model,this._api,{updatedSeries:[]})},e.prototype.appendData=function(t){if(this.
_disposed){this.id;return}var i=t.seriesIndex,n=this.getModel(),a=n.getSeriesByIndex(i);a.appendData(t),this._scheduler.unfinished=!0,this.getZr().wakeUp()},e.internalField=
(function(){$a=function(c){Yw(c._model);var h=c._scheduler;h.restorePipelines(c._zr,c._model),h.prepareStageTasks(),Xg(c,!0),Xg(c,!1),h.plan()},Xg=function(c,h){
for(var p=c._model,v=c._scheduler,m=h?c._componentsViews:c._chartsViews,d=h?c._componentsMap:c._chartsMap,g=c._zr,y=c._api,_=0;_<m.length;_++)m[_].__alive=!1;h?
p.eachComponent(function(w,T){w!=="series"&&x(T)}):p.eachSeries(x);function x(w){var T=w.__requireNewView;w.__requireNewView=!1;var M="_ec_"+w.id+"_"+w.type,C=!T&&
d[M];if(!C){var E=kt(w.type),A=h?Ne.getClass(E.main,E.sub):yt.getClass(E.sub);C=new A,C.init(p,y),d[M]=C,m.push(C),g.add(C.group)}w.__viewId=C.__id=M,C.__alive=
!0,C.__model=w,C.group.__ecComponentInfo={mainType:w.mainType,index:w.componentIndex},!h&&v.prepareView(C,w,p,y)}for(var _=0;_<m.length;){var S=m[_];S.__alive?_++:
(!h&&S.renderTask.dispose(),g.remove(S.group),S.dispose(p,y),m.splice(_,1),d[S.__id]===S&&delete d[S.__id],S.__id=S.group.__ecComponentInfo=null)}},Jp=function(c,h,p,v,m){
var d=c._model;if(d.setUpdatePayload(p),!v){b([].concat(c._componentsViews).concat(c._chartsViews),x);return}var g=pS(p,v,m),y=p.excludeSeriesId,_;y!=null&&(_=G(),
b(Ee(y),function(S){var w=Vt(S,null);w!=null&&_.set(w,!0)})),d&&d.eachComponent(g,function(S){var w=_&&_.get(S.id)!=null;if(!w)if(Bd(p))if(S instanceof Ht)p.type===
Sn&&!p.notBlur&&!S.get(["emphasis","disabled"])&&RS(S,p,c._api);else{var T=tc(S.mainType,S.componentIndex,p.name,c._api),M=T.focusSelf,C=T.dispatchers;p.type===
Sn&&M&&!p.notBlur&&$f(S.mainType,S.componentIndex,c._api),C&&b(C,function(E){p.type===Sn?Di(E):Oi(E)})}else ic(p)&&S instanceof Ht&&(kS(S,p,c._api),kd(S),Cr(c))},
c),d&&d.eachComponent(g,function(S){var w=_&&_.get(S.id)!=null;w||x(c[v==="series"?"_chartsMap":"_componentsMap"][S.__viewId])},c);function x(S){S&&S.__alive&&S[h]&&
S[h](S.__model,d,c._api,p)}},qi={prepareAndUpdate:function(c){$a(this),qi.update.call(this,c,c&&{optionChanged:c.newOption!=null})},update:function(c,h){var p=this.
_model,v=this._api,m=this._zr,d=this._coordSysMgr,g=this._scheduler;if(p){Xw(p),p.setUpdatePayload(c),g.restoreData(p,c),g.performSeriesTasks(p),d.create(p,v),or.
trigger("coordsys:aftercreate",p,v),g.performDataProcessorTasks(p,c),Zg(this,p),d.update(p,v),i(p),g.performVisualTasks(p,c);var y=p.get("backgroundColor")||"tr\
ansparent";m.setBackgroundColor(y);var _=p.get("darkMode");_!=null&&_!=="auto"&&m.setDarkMode(_),Kg(this,p,v,c,h),or.trigger("afterupdate",p,v)}},updateTransform:function(c){
var h=this,p=h._model,v=h._api;if(p){p.setUpdatePayload(c);var m=[];p.eachComponent(function(g,y){if(g!==Zf){var _=h.getViewOfComponentModel(y);if(_&&_.__alive)
if(_.updateTransform){var x=_.updateTransform(y,p,v,c);x&&x.update&&m.push(_)}else m.push(_)}});var d=G();p.eachSeries(function(g){var y=h._chartsMap[g.__viewId],
_=g.pipelineContext;if(y.updateTransform&&!_.progressiveRender){var x=y.updateTransform(g,p,v,c);x&&x.update&&d.set(g.uid,1)}else d.set(g.uid,1)}),h._scheduler.
performVisualTasks(p,c,{setDirty:!0,dirtyMap:d}),eh(h,p,v,c,{},d),or.trigger("afterupdate",p,v)}},updateView:function(c){var h=this._model;h&&(h.setUpdatePayload(
c),yt.markUpdateMethod(c,"updateView"),i(h),this._scheduler.performVisualTasks(h,c,{setDirty:!0}),Kg(this,h,this._api,c,{}),or.trigger("afterupdate",h,this._api))},
updateVisual:function(c){var h=this,p=this._model;p&&(p.setUpdatePayload(c),p.eachSeries(function(v){v.getData().clearAllVisual()}),yt.markUpdateMethod(c,"updat\
eVisual"),i(p),this._scheduler.performVisualTasks(p,c,{visualType:"visual",setDirty:!0}),p.eachComponent(function(v,m){if(v!=="series"){var d=h.getViewOfComponentModel(
m);d&&d.__alive&&d.updateVisual(m,p,h._api,c)}}),p.eachSeries(function(v){var m=h._chartsMap[v.__viewId];m.updateVisual(v,p,h._api,c)}),or.trigger("afterupdate",
p,this._api))},updateLayout:function(c){qi.update.call(this,c)}};function t(c,h,p,v,m){if(c._disposed){c.id;return}for(var d=c._model,g=c._coordSysMgr.getCoordinateSystems(),
y,_=Io(d,p),x=0;x<g.length;x++){var S=g[x];if(S[h]&&(y=S[h](d,_,v,m))!=null)return y}}Qp=t,Zg=function(c,h){var p=c._chartsMap,v=c._scheduler;h.eachSeries(function(m){
v.updateStreamModes(m,p[m.__viewId])})},qg=function(c,h){var p=this,v=this.getModel(),m=c.type,d=c.escapeConnect,g=th[m],y=(g.update||"update").split(":"),_=y.pop(),
x=y[0]!=null&&kt(y[0]);this[it]=!0,bs(this);var S=[c],w=!1;c.batch&&(w=!0,S=N(c.batch,function(k){return k=ie(P({},k),c),k.batch=null,k}));var T=[],M,C=[],E=g.nonRefinedEventType,
A=ic(c),O=Bd(c);if(O&&Nd(this._api),b(S,function(k){var K=g.action(k,v,p._api);if(g.refineEvent?C.push(K):M=K,M=M||P({},k),M.type=E,T.push(M),O){var J=vl(c),ee=J.
queryOptionMap,se=J.mainTypeSpecified,ne=se?ee.keys()[0]:"series";Jp(p,_,k,ne),Cr(p)}else A?(Jp(p,_,k,"series"),Cr(p)):x&&Jp(p,_,k,x.main,x.sub)}),_!=="none"&&!O&&
!A&&!x)try{this[dt]?($a(this),qi.update.call(this,c),this[dt]=null):qi[_].call(this,c)}catch(k){throw this[it]=!1,k}if(w?M={type:E,escapeConnect:d,batch:T}:M=T[0],
this[it]=!1,!h){var D=void 0;if(g.refineEvent){var R=g.refineEvent(C,c,v,this._api).eventContent;He(B(R)),D=ie({type:g.refinedEventType},R),D.fromAction=c.type,
D.fromActionPayload=c,D.escapeConnect=!0}var V=this._messageCenter;V.trigger(M.type,M),D&&V.trigger(D.type,D)}},xs=function(c){for(var h=this._pendingActions;h.
length;){var p=h.shift();qg.call(this,p,c)}},Ss=function(c){!c&&this.trigger("updated")},dM=function(c,h){c.on("rendered",function(p){h.trigger("rendered",p),c.
animation.isFinished()&&!h[dt]&&!h._scheduler.unfinished&&!h._pendingActions.length?h.trigger("finished"):c.refresh()})},mM=function(c,h){c.on("mouseover",function(p){
var v=p.target,m=Zi(v,wl);m&&(PS(m,p,h._api),Cr(h))}).on("mouseout",function(p){var v=p.target,m=Zi(v,wl);m&&(NS(m,p,h._api),Cr(h))}).on("click",function(p){var v=p.
target,m=Zi(v,function(y){return _e(y).dataIndex!=null},!0);if(m){var d=m.selected?"unselect":"select",g=_e(m);h._api.dispatchAction({type:d,dataType:g.dataType,
dataIndexInside:g.dataIndex,seriesIndex:g.seriesIndex,isFromClick:!0})}})};function i(c){c.clearColorPalette(),c.eachSeries(function(h){h.clearColorPalette()})}
function n(c){var h=[],p=[],v=!1;if(c.eachComponent(function(y,_){var x=_.get("zlevel")||0,S=_.get("z")||0,w=_.getZLevelKey();v=v||!!w,(y==="series"?p:h).push({
zlevel:x,z:S,idx:_.componentIndex,type:y,key:w})}),v){var m=h.concat(p),d,g;Xa(m,function(y,_){return y.zlevel===_.zlevel?y.z-_.z:y.zlevel-_.zlevel}),b(m,function(y){
var _=c.getComponent(y.type,y.idx),x=y.zlevel,S=y.key;d!=null&&(x=Math.max(d,x)),S?(x===d&&S!==g&&x++,g=S):g&&(x===d&&x++,g=""),d=x,_.setZLevel(x)})}}Kg=function(c,h,p,v,m){
n(h),gM(c,h,p,v,m),b(c._chartsViews,function(d){d.__alive=!1}),eh(c,h,p,v,m),b(c._chartsViews,function(d){d.__alive||d.remove(h,p)})},gM=function(c,h,p,v,m,d){b(
d||c._componentsViews,function(g){var y=g.__model;u(y,g),g.render(y,h,p,v),l(y,g),f(y,g)})},eh=function(c,h,p,v,m,d){var g=c._scheduler;m=P(m||{},{updatedSeries:h.
getSeries()}),or.trigger("series:beforeupdate",h,p,m);var y=!1;h.eachSeries(function(_){var x=c._chartsMap[_.__viewId];x.__alive=!0;var S=x.renderTask;g.updatePayload(
S,v),u(_,x),d&&d.get(_.uid)&&S.dirty(),S.perform(g.getPerformArgs(S))&&(y=!0),x.group.silent=!!_.get("silent"),s(_,x),kd(_)}),g.unfinished=y||g.unfinished,or.trigger(
"series:layoutlabels",h,p,m),or.trigger("series:transition",h,p,m),h.eachSeries(function(_){var x=c._chartsMap[_.__viewId];l(_,x),f(_,x)}),o(c,h),or.trigger("se\
ries:afterupdate",h,p,m)},Cr=function(c){c[Wg]=!0,c.getZr().wakeUp()},bs=function(c){c[jp]=(c[jp]+1)%1e6},_M=function(c){c[Wg]&&(c.getZr().storage.traverse(function(h){
ba(h)||a(h)}),c[Wg]=!1)};function a(c){for(var h=[],p=c.currentStates,v=0;v<p.length;v++){var m=p[v];m==="emphasis"||m==="blur"||m==="select"||h.push(m)}c.selected&&
c.states.select&&h.push("select"),c.hoverState===gl&&c.states.emphasis?h.push("emphasis"):c.hoverState===ml&&c.states.blur&&h.push("blur"),c.useStates(h)}function o(c,h){
var p=c._zr;if(p.painter.type==="canvas"){var v=p.storage,m=0;v.traverse(function(g){g.isGroup||m++});var d=m>Y(h.get("hoverLayerThreshold"),Up.hoverLayerThreshold)&&
!oe.node&&!oe.worker;(c._usingTHL||d)&&(h.eachSeries(function(g){if(!g.preventUsingHoverLayer){var y=c._chartsMap[g.__viewId];y.__alive&&y.eachRendered(function(_){
var x=_.states.emphasis;x&&x.hoverLayer!==Pi&&(x.hoverLayer=d?Qd:Jd)})}}),c._usingTHL=d)}}function s(c,h){var p=c.get("blendMode")||null;h.eachRendered(function(v){
v.isGroup||(v.style.blend=p)})}function l(c,h){if(!c.preventAutoZ){var p=si(c);h.eachRendered(function(v){return Rl(v,p.z,p.zlevel),!0})}}function u(c,h){h.eachRendered(
function(p){if(!ba(p)){var v=p.getTextContent(),m=p.getTextGuideLine();p.stateTransition&&(p.stateTransition=null),v&&v.stateTransition&&(v.stateTransition=null),
m&&m.stateTransition&&(m.stateTransition=null),p.hasState()?(p.prevStates=p.currentStates,p.clearStates()):p.prevStates&&(p.prevStates=null)}})}function f(c,h){
var p=c.getModel("stateAnimation"),v=c.isAnimationEnabled(),m=p.get("duration"),d=m>0?{duration:m,delay:p.get("delay"),easing:p.get("easing")}:null;h.eachRendered(
function(g){if(g.states&&g.states.emphasis){if(ba(g))return;if(g instanceof le&&VS(g),g.__dirty){var y=g.prevStates;y&&g.useStates(y)}if(v){g.stateTransition=d;
var _=g.getTextContent(),x=g.getTextGuideLine();_&&(_.stateTransition=d),x&&(x.stateTransition=d)}g.__dirty&&a(g)}})}yM=function(c){return new((function(h){I(p,
h);function p(){return h!==null&&h.apply(this,arguments)||this}return p.prototype.getCoordinateSystems=function(){return c._coordSysMgr.getCoordinateSystems()},
p.prototype.getComponentByElement=function(v){for(;v;){var m=v.__ecComponentInfo;if(m!=null)return c._model.getComponent(m.mainType,m.index);v=v.parent}},p.prototype.
enterEmphasis=function(v,m){Di(v,m),Cr(c)},p.prototype.leaveEmphasis=function(v,m){Oi(v,m),Cr(c)},p.prototype.enterBlur=function(v){ec(v),Cr(c)},p.prototype.leaveBlur=
function(v){Sl(v),Cr(c)},p.prototype.enterSelect=function(v){Rd(v),Cr(c)},p.prototype.leaveSelect=function(v){Pd(v),Cr(c)},p.prototype.getModel=function(){return c.
getModel()},p.prototype.getViewOfComponentModel=function(v){return c.getViewOfComponentModel(v)},p.prototype.getViewOfSeriesModel=function(v){return c.getViewOfSeriesModel(
v)},p.prototype.getECUpdateCycleVersion=function(){return c[jp]},p.prototype.usingTHL=function(){return c._usingTHL},p})(Kf))(c)},IM=function(c){function h(p,v){
for(var m=0;m<p.length;m++){var d=p[m];d[Yg]=v}}b($g,function(p,v){c._messageCenter.on(v,function(m){if(xM[c.group]&&c[Yg]!==vM){if(m&&m.escapeConnect)return;var d=c.
makeActionFromEvent(m),g=[];b(xu,function(y){y!==c&&y.group===c.group&&g.push(y)}),h(g,vM),b(g,function(y){y[Yg]!==SB&&y.dispatchAction(d)}),h(g,bB)}})})}})(),e})(
qe),ry=LM.prototype;ry.on=MM("on");ry.off=MM("off");ry.one=function(r,e,t){var i=this;function n(){for(var a=[],o=0;o<arguments.length;o++)a[o]=arguments[o];e&&
e.apply&&e.apply(this,a),i.off(r,n)}this.on.call(this,r,n,t)};var wB=["click","dblclick","mouseover","mouseout","mousemove","mousedown","mouseup","globalout","c\
ontextmenu"];var th={},$g={},jg={},Jg=[],Qg=[],rh=[],RM={},ey={},xu={},xM={},TB=+new Date-0,_j=+new Date-0,iy="_echarts_instance_";function PM(r,e,t){var i=!(t&&t.ssr);if(i){
var n=CB(r);if(n)return n}var a=new LM(r,e,t);return a.id="ec_"+TB++,xu[a.id]=a,i&&Sd(r,iy,a.id),IM(a),or.trigger("afterinit",a),a}function CB(r){return xu[hS(r,iy)]}function NM(r,e){RM[r]=e}function ny(r){te(Qg,r)<0&&Qg.push(r)}function ay(r,e){oy(Jg,r,e,dB)}function kM(r){nh("afterinit",r)}function zM(r){nh("afterupdate",r)}
function nh(r,e){or.on(r,e)}function Ki(r,e,t){var i,n,a,o,s;Z(e)&&(t=e,e=""),B(r)?(i=r.type,n=r.event,o=r.update,s=r.publishNonRefinedEvent,t||(t=r.action),a=r.
refineEvent):(i=r,n=e);function l(f){return f.toLowerCase()}n=l(n||i);var u=a?l(i):n;th[i]||(He(hM.test(i)&&hM.test(n)),a&&He(n!==i),th[i]={actionType:i,refinedEventType:n,
nonRefinedEventType:u,update:o,action:t,refineEvent:a},jg[n]=1,a&&s&&(jg[u]=1),$g[u]=i)}function BM(r,e){La.register(r,e)}function VM(r,e){oy(rh,r,e,bM,"layout",!0)}function Un(r,e){oy(rh,r,e,wM,"visual",!0)}var SM=[];function oy(r,e,t,i,n,a){if((Z(e)||B(e))&&(t=e,e=i),!(te(SM,t)>=0)){SM.push(t);var o=Bg.wrapStageHandler(t,n);o.__prio=e,o.__raw=t,r.push(o)}}function sy(r,e){
ey[r]=e}function UM(r,e,t){var i=WC("registerMap");i&&i(r,e,t)}var FM=I1;Un(ty,AC);Un(ih,DC);Un(ih,OC);Un(ty,UC);Un(ih,FC);Un(TM,cM);ny(Gp);ay(pB,wC);sy("default",zg);Ki({type:Sn,event:Sn,update:Sn},Ce);Ki({type:yl,event:yl,
update:yl},Ce);Ki({type:_l,event:Jf,update:_l,action:Ce,refineEvent:ly,publishNonRefinedEvent:!0});Ki({type:jf,event:Jf,update:jf,action:Ce,refineEvent:ly,publishNonRefinedEvent:!0});
Ki({type:xl,event:Jf,update:xl,action:Ce,refineEvent:ly,publishNonRefinedEvent:!0});function ly(r,e,t,i){return{eventContent:{selected:zS(t),isFromClick:e.isFromClick||
!1}}}NM("default",{});NM("dark",zC);var HM=[],EB={registerPreprocessor:ny,registerProcessor:ay,registerPostInit:kM,registerPostUpdate:zM,registerUpdateLifecycle:nh,registerAction:Ki,registerCoordinateSystem:BM,
registerLayout:VM,registerVisual:Un,registerTransform:FM,registerLoading:sy,registerMap:UM,registerImpl:GC,PRIORITY:CM,ComponentModel:ye,ComponentView:Ne,SeriesModel:Ht,
ChartView:yt,registerComponentModel:function(r){ye.registerClass(r)},registerComponentView:function(r){Ne.registerClass(r)},registerSeriesModel:function(r){Ht.registerClass(
r)},registerChartView:function(r){yt.registerClass(r)},registerCustomSeries:function(r,e){YC(r,e)},registerSubTypeDefaulter:function(r,e){ye.registerSubTypeDefaulter(
r,e)},registerPainter:function(r,e){aC(r,e)}};function ct(r){if(L(r)){b(r,function(e){ct(e)});return}te(HM,r)>=0||(HM.push(r),Z(r)&&(r={install:r}),r.install(EB))}var AB=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.hasSymbolVisual=!0,t}return e.prototype.getInitialData=
function(t,i){return Tn(null,this,{useEncodeDefaulter:!0})},e.prototype.getProgressive=function(){var t=this.option.progressive;return t??(this.option.large?5e3:
this.get("progressive"))},e.prototype.getProgressiveThreshold=function(){var t=this.option.progressiveThreshold;return t??(this.option.large?1e4:this.get("progr\
essiveThreshold"))},e.prototype.brushSelector=function(t,i,n){return n.point(i.getItemLayout(t))},e.prototype.getZLevelKey=function(){return this.getData().count()>
this.getProgressiveThreshold()?this.id:""},e.type="series.scatter",e.dependencies=["grid","polar","geo","singleAxis","calendar","matrix"],e.defaultOption={coordinateSystem:"\
cartesian2d",z:2,legendHoverLink:!0,symbolSize:10,large:!1,largeThreshold:2e3,itemStyle:{opacity:.8},emphasis:{scale:!0},clip:!0,select:{itemStyle:{borderColor:W.
color.primary}},universalTransition:{divideShape:"clone"}},e})(Ht),GM=AB;var WM=4,DB=(function(){function r(){}return r})(),OB=(function(r){I(e,r);function e(t){var i=r.call(this,t)||this;return i._off=0,i.hoverDataIdx=-1,i}return e.
prototype.getDefaultShape=function(){return new DB},e.prototype.reset=function(){this.notClear=!1,this._off=0},e.prototype.beforeBrush=function(t){t&&!t.contentRetained&&
this.reset()},e.prototype.buildPath=function(t,i){var n=i.points,a=i.size,o=this.symbolProxy,s=o.shape,l=t.getContext?t.getContext():t,u=l&&a[0]<WM,f=this.softClipShape,
c;if(u){this._ctx=l;return}for(this._ctx=null,c=this._off;c<n.length;){var h=n[c++],p=n[c++];isNaN(h)||isNaN(p)||f&&!f.contain(h,p)||(s.x=h-a[0]/2,s.y=p-a[1]/2,
s.width=a[0],s.height=a[1],o.buildPath(t,s,!0))}this.incremental&&(this._off=c,this.notClear=!0)},e.prototype.afterBrush=function(){var t=this.shape,i=t.points,
n=t.size,a=this._ctx,o=this.softClipShape,s;if(a){for(s=this._off;s<i.length;){var l=i[s++],u=i[s++];isNaN(l)||isNaN(u)||o&&!o.contain(l,u)||a.fillRect(l-n[0]/2,
u-n[1]/2,n[0],n[1])}this.incremental&&(this._off=s,this.notClear=!0)}},e.prototype.findDataIndex=function(t,i){for(var n=this.shape,a=n.points,o=n.size,s=Math.max(
o[0],4),l=Math.max(o[1],4),u=a.length/2-1;u>=0;u--){var f=u*2,c=a[f]-s/2,h=a[f+1]-l/2;if(t>=c&&i>=h&&t<=c+s&&i<=h+l)return u}return-1},e.prototype.contain=function(t,i){
var n=this.transformCoordToLocal(t,i),a=this.getBoundingRect();if(t=n[0],i=n[1],a.contain(t,i)){var o=this.hoverDataIdx=this.findDataIndex(t,i);return o>=0}return this.
hoverDataIdx=-1,!1},e.prototype.getBoundingRect=function(){var t=this._rect;if(!t){for(var i=this.shape,n=i.points,a=i.size,o=a[0],s=a[1],l=1/0,u=1/0,f=-1/0,c=-1/0,
h=0;h<n.length;){var p=n[h++],v=n[h++];l=Math.min(p,l),f=Math.max(p,f),u=Math.min(v,u),c=Math.max(v,c)}t=this._rect=new q(l-o/2,u-s/2,f-l+o,c-u+s)}return t},e})(
le),IB=(function(){function r(){this.group=new ue}return r.prototype.updateData=function(e,t){this._clear(),this._data=e;var i=this._create();i.setShape({points:e.
getLayout("points")}),this._setCommon(i,e,t)},r.prototype.updateLayout=function(e){var t=this._data;if(t){var i=t.getLayout("points");this.group.eachChild(function(n){
if(n.startIndex!=null){var a=(n.endIndex-n.startIndex)*2,o=n.startIndex*4*2;i=new Float32Array(i.buffer,o,a)}n.setShape("points",i),n.reset(),n.stopAnimation()})}},
r.prototype.incrementalPrepareUpdate=function(e){this._clear()},r.prototype.incrementalUpdate=function(e,t,i,n){var a=this._newAdded[0],o=t.getLayout("points"),
s=a&&a.shape.points;if(s&&s.length<2e4){var l=s.length,u=new Float32Array(l+o.length);u.set(s),u.set(o,l),a.endIndex=e.end,a.setShape({points:u})}else{this._newAdded=
[];var f=this._create();f.startIndex=e.start,f.endIndex=e.end,f.incremental=i,f.setShape({points:o}),this._setCommon(f,t,n)}},r.prototype.eachRendered=function(e){
this._newAdded[0]&&e(this._newAdded[0])},r.prototype._create=function(){var e=new OB({cursor:"default"});return e.ignoreCoarsePointer=!0,this.group.add(e),this.
_newAdded.push(e),e},r.prototype._setCommon=function(e,t,i){var n=t.hostModel;i=i||{};var a=t.getVisual("symbolSize");e.setShape("size",a instanceof Array?a:[a,
a]),e.softClipShape=i.clipShape||null,e.symbolProxy=$e(t.getVisual("symbol"),0,0,0,0),e.setColor=e.symbolProxy.setColor;var o=e.shape.size[0]<WM;e.useStyle(n.getModel(
"itemStyle").getItemStyle(o?["color","shadowBlur","shadowColor"]:["color"]));var s=t.getVisual("style"),l=s&&s.fill;l&&e.setColor(l);var u=_e(e);u.seriesIndex=n.
seriesIndex,e.on("mousemove",function(f){u.dataIndex=null;var c=e.hoverDataIdx;c>=0&&(u.dataIndex=c+(e.startIndex||0))})},r.prototype.remove=function(){this._clear()},
r.prototype._clear=function(){this._newAdded=[],this.group.removeAll()},r})(),YM=IB;var LB=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n){var a=t.getData(),
o=this._updateSymbolDraw(a,t);o.updateData(a,uy(t)),this._finished=!0},e.prototype.incrementalPrepareRender=function(t,i,n){var a=t.getData(),o=this._updateSymbolDraw(
a,t);o.incrementalPrepareUpdate(a),this._finished=!1},e.prototype.incrementalRender=function(t,i,n){this._symbolDraw.incrementalUpdate(t,i.getData(),Ro(i),uy(i)),
this._finished=t.end===i.getData().count()},e.prototype.updateTransform=function(t,i,n){var a=t.getData();if(this.group.dirty(),this._finished){var o=Ga("").reset(
t,i,n);o.progress&&o.progress({start:0,end:a.count(),count:a.count()},a),this._symbolDraw.updateLayout(uy(t))}else return{update:!0}},e.prototype.eachRendered=function(t){
this._symbolDraw&&this._symbolDraw.eachRendered(t)},e.prototype._updateSymbolDraw=function(t,i){var n=this._symbolDraw,a=i.pipelineContext,o=a.large;return(!n||
o!==this._isLargeDraw)&&(n&&n.remove(),n=this._symbolDraw=o?new YM:new lp,this._isLargeDraw=o,this.group.removeAll()),this.group.add(n.group),n},e.prototype.remove=
function(t,i){this._symbolDraw&&this._symbolDraw.remove(!0),this._symbolDraw=null},e.prototype.dispose=function(){},e.type="scatter",e})(yt);function uy(r){return{
clipShape:iw(r)}}var XM=LB;var ah=(function(){function r(){}return r.prototype.needIncludeZero=function(){return!this.option.scale},r.prototype.getCoordSysModel=function(){},r})();var oh=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.prototype.getCoordSysModel=function(){return this.getReferringComponents(
"grid",Fe).models[0]},e.type="cartesian2dAxis",e})(ye);st(oh,ah);var ZM={show:!0,z:0,inverse:!1,name:"",nameLocation:"end",nameRotate:null,nameTruncate:{maxWidth:null,ellipsis:"...",placeholder:"."},nameTextStyle:{},nameGap:15,
silent:!1,triggerEvent:!1,tooltip:{show:!1},axisPointer:{},axisLine:{show:!0,onZero:"auto",onZeroAxisIndex:null,lineStyle:{color:W.color.axisLine,width:1,type:"\
solid"},symbol:["none","none"],symbolSize:[10,15],breakLine:!0},axisTick:{show:!0,inside:!1,length:5,lineStyle:{width:1}},axisLabel:{show:!0,inside:!1,rotate:0,
showMinLabel:null,showMaxLabel:null,margin:8,fontSize:12,color:W.color.axisLabel,textMargin:[0,3]},splitLine:{show:!0,showMinLine:!0,showMaxLine:!0,lineStyle:{color:W.
color.axisSplitLine,width:1,type:"solid"}},splitArea:{show:!1,areaStyle:{color:[W.color.backgroundTint,W.color.backgroundTransparent]}},breakArea:{show:!0,itemStyle:{
color:W.color.neutral00,borderColor:W.color.border,borderWidth:1,borderType:[3,3],opacity:.6},zigzagAmplitude:4,zigzagMinSpan:4,zigzagMaxSpan:20,zigzagZ:100,expandOnClick:!0},
breakLabelLayout:{moveOverlap:"auto"}},RB=re({boundaryGap:!0,deduplication:null,jitter:0,jitterOverlap:!0,jitterMargin:2,splitLine:{show:!1},axisTick:{alignWithLabel:!1,
interval:"auto",show:"auto"},axisLabel:{interval:"auto"}},ZM),fy=re({boundaryGap:[0,0],axisLine:{show:"auto"},axisTick:{show:"auto"},splitNumber:5,minorTick:{show:!1,
splitNumber:5,length:3,lineStyle:{}},minorSplitLine:{show:!1,lineStyle:{color:W.color.axisMinorSplitLine,width:1}}},ZM),PB=re({splitNumber:6,axisLabel:{rich:{primary:{
fontWeight:"bold"}}},splitLine:{show:!1}},fy),NB=ie({logBase:10},fy),qM={category:RB,value:fy,time:PB,log:NB};function ws(r,e,t,i){b(xp,function(n,a){var o=re(re({},qM[a],!0),i,!0),s=(function(l){I(u,l);function u(){var f=l!==null&&l.apply(this,arguments)||this;return f.
type=e+"Axis."+a,f}return u.prototype.mergeDefaultAndTheme=function(f,c){var h=Dn(this),p=h?li(f):{},v=c.getTheme();re(f,v.get(a+"Axis")),re(f,this.getDefaultOption()),
f.type=KM(f),h&&Fr(f,p,h)},u.prototype.optionUpdated=function(){var f=this.option;f.type==="category"&&(this.__ordinalMeta=Kl.createByAxisModel(this))},u.prototype.
getCategories=function(f){var c=this.option;if(c.type==="category")return f?c.data:this.__ordinalMeta.categories},u.prototype.getOrdinalMeta=function(){return this.
__ordinalMeta},u.prototype.updateAxisBreaks=function(f){var c=Wa();return c?c.updateModelAxisBreak(this,f):{breaks:[]}},u.type=e+"Axis."+a,u.defaultOption=o,u})(
t);r.registerComponentModel(s)}),r.registerSubTypeDefaulter(e+"Axis",KM)}function KM(r){return r.type||(r.data?"category":"value")}var kB=(function(){function r(e){this.type="cartesian",this._dimList=[],this._axes={},this.name=e||""}return r.prototype.getAxis=function(e){return this._axes[e]},
r.prototype.getAxes=function(){return N(this._dimList,function(e){return this._axes[e]},this)},r.prototype.getAxesByScale=function(e){return e=e.toLowerCase(),ze(
this.getAxes(),function(t){return t.scale.type===e})},r.prototype.addAxis=function(e){var t=e.dim;this._axes[t]=e,this._dimList.push(t)},r})(),$M=kB;var Su=["x","y"];function jM(r){return(r.type==="interval"||r.type==="time")&&!Pa(r)}var zB=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||
this;return t.type=vs,t.dimensions=Su,t}return e.prototype.calcAffineTransform=function(){this._transform=this._invTransform=null;var t=this.getAxis("x").scale,
i=this.getAxis("y").scale;if(!(!jM(t)||!jM(i))){var n=Ua(t,null),a=Ua(i,null),o=this.dataToPoint([n[0],a[0]]),s=this.dataToPoint([n[1],a[1]]),l=n[1]-n[0],u=a[1]-
a[0];if(!(!l||!u)){var f=(s[0]-o[0])/l,c=(s[1]-o[1])/u,h=o[0]-n[0]*f,p=o[1]-a[0]*c,v=this._transform=[f,0,0,c,h,p];this._invTransform=Lr([],v)}}},e.prototype.getBaseAxis=
function(){return this.getAxesByScale("ordinal")[0]||this.getAxesByScale("time")[0]||this.getAxis("x")},e.prototype.containPoint=function(t){var i=this.getAxis(
"x"),n=this.getAxis("y");return i.contain(i.toLocalCoord(t[0]))&&n.contain(n.toLocalCoord(t[1]))},e.prototype.containData=function(t){return this.getAxis("x").containData(
t[0])&&this.getAxis("y").containData(t[1])},e.prototype.containZone=function(t,i){var n=this.dataToPoint(t),a=this.dataToPoint(i),o=this.getArea(),s=new q(n[0],
n[1],a[0]-n[0],a[1]-n[1]);return o.intersect(s)},e.prototype.dataToPoint=function(t,i,n){n=n||[];var a=t[0],o=t[1];if(this._transform&&a!=null&&isFinite(a)&&o!=
null&&isFinite(o))return et(n,t,this._transform);var s=this.getAxis("x"),l=this.getAxis("y");return n[0]=s.toGlobalCoord(s.dataToCoord(a,i)),n[1]=l.toGlobalCoord(
l.dataToCoord(o,i)),n},e.prototype.clampData=function(t,i){var n=this.getAxis("x").scale,a=this.getAxis("y").scale,o=n.getExtent(),s=a.getExtent(),l=n.parse(t[0]),
u=a.parse(t[1]);return i=i||[],i[0]=Math.min(Math.max(Math.min(o[0],o[1]),l),Math.max(o[0],o[1])),i[1]=Math.min(Math.max(Math.min(s[0],s[1]),u),Math.max(s[0],s[1])),
i},e.prototype.pointToData=function(t,i,n){if(n=n||[],this._invTransform)return et(n,t,this._invTransform);var a=this.getAxis("x"),o=this.getAxis("y");return n[0]=
a.coordToData(a.toLocalCoord(t[0]),i),n[1]=o.coordToData(o.toLocalCoord(t[1]),i),n},e.prototype.getOtherAxis=function(t){return this.getAxis(t.dim==="x"?"y":"x")},
e.prototype.getArea=function(t){t=t||0;var i=this.getAxis("x").getGlobalExtent(),n=this.getAxis("y").getGlobalExtent(),a=Math.min(i[0],i[1])-t,o=Math.min(n[0],n[1])-
t,s=Math.max(i[0],i[1])-a+t,l=Math.max(n[0],n[1])-o+t;return new q(a,o,s,l)},e})($M),JM=zB;function QM(r,e){var t=r.scale,i=r.model,n=Rp(t,i,i.ecModel,r,null),a=ci(t),o=ci(e)?e.intervalStub:e,s=a?t.intervalStub:t,l=t.base,u=o.getTicks(),f=o.getTicks({
expandToNicedExtent:!0}),c=u.length-1,h,p,v;if(c===1)h=p=0,v=1;else if(c===2){var m=Ve(u[0].value-u[1].value),d=Ve(u[1].value-u[2].value);h=p=0,m===d?v=2:(v=1,m<
d?h=m/d:p=d/m)}else{var g=o.getConfig().interval;h=(1-(u[0].value-f[0].value)/g)%1,p=(1-(f[c].value-u[c].value)/g)%1,v=c-(h?1:0)-(p?1:0)}var y=n.zoomFixMM,_=y[0]||
y[1],x=[n.fixMM[0]||_,n.fixMM[1]||_],S=t.getExtent(),w=s.getExtent(),T=dp(w,x),M,C,E,A,O,D;function R(ce){for(var ae=50,$=0;$<ae&&!ce();$++)E=a?E*me(l,2):uw(E),
A=Hr(E)}function V(){M=fe(D-E*h,A)}function k(){C=fe(O+E*p,A)}function K(){D=h?fe(M+E*h,A):M}function J(){O=p?fe(C-E*p,A):C}if(x[0]&&x[1]){M=T[0],C=T[1],E=(C-M)/
(v+h+p);var ee=r.getExtent(),se=Ve(ee[1]-ee[0]);A=Hf([C,M],se,.5/v),K(),J(),xt(A)&&(E=fe(E,A))}else{var ne=T[1]-T[0];E=a?me(Gf(ne),1):ga(ne/v,dd),A=Hr(E),x[0]?(M=
T[0],R(function(){if(K(),O=fe(D+E*v,A),k(),C>=T[1])return!0})):x[1]?(C=T[1],R(function(){if(J(),D=fe(O-E*v,A),V(),M<=T[0])return!0})):R(function(){D=fe(_r(T[0]/
E)*E,A),O=fe(Bt(T[1]/E)*E,A);var ce=jt((O-D)/E);if(ce<=v){var ae=v-ce,$=void 0,xe=n.incl0||a;if(xe&&T[0]===0)$=[0,ae];else if(xe&&T[1]===0)$=[ae,0];else{var Se=Bt(
ae/2);$=ae%2===0?[Se,Se]:M+C<T[0]+T[1]?[Se,Se+1]:[Se+1,Se]}if(D=fe(D-E*$[0],A),O=fe(O+E*$[1],A),V(),k(),M<=T[0]&&C>=T[1])return!0}})}Cp(t,x,w,[M,C],S,{interval:E,
intervalCount:v,intervalPrecision:A,niceExtent:[D,O]})}function eE(r,e){var t=ci(r),i=t?r.intervalStub:r,n=e.fixMinMax||[],a=t?r.getExtent():null,o=i.getExtent(),s=dp(o,n,e.rawExtentResult);i.setExtent(s[0],s[1]),s=
i.getExtent();var l=t?VB(i,e):BB(i,e),u=l.intervalPrecision,f=l.interval,c=e.userInterval;c!=null&&(l.interval=c,l.intervalPrecision=Hr(c)),n[0]||(s[0]=fe(Bt(s[0]/
f)*f,u)),n[1]||(s[1]=fe(_r(s[1]/f)*f,u)),c!=null&&(l.niceExtent=s.slice()),Cp(r,n,o,s,a,l)}function BB(r,e){var t=jl(e.splitNumber,5),i=ns(r),n=e.minInterval,a=e.
maxInterval,o=ga(i/t,!0);n!=null&&o<n&&(o=n),a!=null&&o>a&&(o=a);var s=Hr(o),l=r.getExtent(),u=[fe(_r(l[0]/o)*o,s),fe(Bt(l[1]/o)*o,s)];return{interval:o,intervalPrecision:s,
niceExtent:u}}function VB(r,e){var t=jl(e.splitNumber,10),i=r.getExtent(),n=ns(r),a=me(Gf(n),1),o=t/n*a;o<=.5&&(a*=10);var s=Hr(a),l=[fe(_r(i[0]/a)*a,s),fe(Bt(i[1]/
a)*a,s)];return{intervalPrecision:s,interval:a,niceExtent:l}}function bu(r){var e=r.scale,t=r.model,i=t.axis,n=t.ecModel;UB(e,t,i,n,null)}function UB(r,e,t,i,n){
var a=Rp(r,e,i,t,n),o=as(r)||fi(r);FB(r,{splitNumber:e.get("splitNumber"),fixMinMax:a.fixMM,userInterval:e.get("interval"),minInterval:o?e.get("minInterval"):null,
maxInterval:o?e.get("maxInterval"):null,rawExtentResult:a}),t&&i&&DT(t,r,a,i)}function FB(r,e){HB[r.type](r,e)}var HB={interval:eE,log:eE,time:gw,ordinal:Ce};var tE=[[3,1],[0,2]],GB=(function(){function r(e,t,i){this.type="grid",this._coordsMap={},this._coordsList=[],this._axesMap={},this._axesList=[],this.axisPointerEnabled=
!0,this.dimensions=Su,this._initCartesian(e,t,i),this.model=e}return r.prototype.getRect=function(){return this._rect},r.prototype.update=function(e,t){var i=this.
_axesMap;b(this._axesList,function(o){hs(o,Lp);var s=o.scale;rt(s)&&s.setSortInfo(o.model.get("categorySortInfo"))});function n(o){for(var s=pe(o),l=[],u=s.length-
1;u>=0;u--){var f=o[+s[u]];f.__alignTo?l.push(f):bu(f)}b(l,function(c){YB(c,c.__alignTo)?bu(c):QM(c,c.__alignTo.scale)})}n(i.x),n(i.y);var a={};b(i.x,function(o){
rE(i,"y",o,a)}),b(i.y,function(o){rE(i,"x",o,a)}),this.resize(this.model,t)},r.prototype.resize=function(e,t,i){var n=An(e,t),a=this._rect=br(e.getBoxLayoutParams(),
n.refContainer),o=this._axesMap,s=this._coordsList,l=e.get("containLabel");if(cy(o,a),!i){var u=ZB(a,s,o,l,t),f=void 0;if(l)oE?(oE(this._axesList,a),cy(o,a)):f=
sE(a.clone(),"axisLabel",null,a,o,u,n);else{var c=qB(e,a,n),h=c.outerBoundsRect,p=c.parsedOuterBoundsContain,v=c.outerBoundsClamp;h&&(f=sE(h,p,v,a,o,u,n))}lE(a,
o,Yt.determine,null,f,n),b(this._coordsList,function(m){m.calcAffineTransform()})}},r.prototype.getAxis=function(e,t){var i=this._axesMap[e];if(i!=null)return i[t||
0]},r.prototype.getAxes=function(){return this._axesList.slice()},r.prototype.getCartesian=function(e,t){if(e!=null&&t!=null){var i="x"+e+"y"+t;return this._coordsMap[i]}
B(e)&&(t=e.yAxisIndex,e=e.xAxisIndex);for(var n=0,a=this._coordsList;n<a.length;n++)if(a[n].getAxis("x").index===e||a[n].getAxis("y").index===t)return a[n]},r.prototype.
getCartesians=function(){return this._coordsList.slice()},r.prototype.convertToPixel=function(e,t,i){var n=this._findConvertTarget(t);return n.cartesian?n.cartesian.
dataToPoint(i):n.axis?n.axis.toGlobalCoord(n.axis.dataToCoord(i)):null},r.prototype.convertFromPixel=function(e,t,i){var n=this._findConvertTarget(t);return n.cartesian?
n.cartesian.pointToData(i):n.axis?n.axis.coordToData(n.axis.toLocalCoord(i)):null},r.prototype._findConvertTarget=function(e){var t=e.seriesModel,i=e.xAxisModel||
t&&t.getReferringComponents("xAxis",Fe).models[0],n=e.yAxisModel||t&&t.getReferringComponents("yAxis",Fe).models[0],a=e.gridModel,o=this._coordsList,s,l;if(t)s=
t.coordinateSystem,te(o,s)<0&&(s=null);else if(i&&n)s=this.getCartesian(i.componentIndex,n.componentIndex);else if(i)l=this.getAxis("x",i.componentIndex);else if(n)
l=this.getAxis("y",n.componentIndex);else if(a){var u=a.coordinateSystem;u===this&&(s=this._coordsList[0])}return{cartesian:s,axis:l}},r.prototype.containPoint=
function(e){var t=this._coordsList[0];if(t)return t.containPoint(e)},r.prototype._initCartesian=function(e,t,i){var n=this,a=this,o={left:!1,right:!1,top:!1,bottom:!1},
s={x:{},y:{}},l={x:0,y:0};if(t.eachComponent("xAxis",u("x"),this),t.eachComponent("yAxis",u("y"),this),!l.x||!l.y){this._axesMap={},this._axesList=[];return}this.
_axesMap=s,b(s.x,function(f,c){b(s.y,function(h,p){var v="x"+c+"y"+p,m=new JM(v);m.master=n,m.model=e,n._coordsMap[v]=m,n._coordsList.push(m),m.addAxis(f),m.addAxis(
h)})}),nE(s.x),nE(s.y);function u(f){return function(c,h){if(WB(c,e)){var p=c.get("position");f==="x"?p!=="top"&&p!=="bottom"&&(p=o.bottom?"top":"bottom"):p!=="\
left"&&p!=="right"&&(p=o.left?"right":"left"),o[p]=!0;var v=bp(c),m=new iT(f,wp(c,v,!0),[0,0],v,p);m.onBand=ls(m.scale,c),m.inverse=c.get("inverse"),c.axis=m,m.
model=c,m.grid=a,m.index=h,a._axesList.push(m),s[f][h]=m,l[f]++}}}},r.prototype.getTooltipAxes=function(e){var t=[],i=[];return b(this.getCartesians(),function(n){
var a=e!=null&&e!=="auto"?n.getAxis(e):n.getBaseAxis(),o=n.getOtherAxis(a);te(t,a)<0&&t.push(a),te(i,o)<0&&i.push(o)}),{baseAxes:t,otherAxes:i}},r.create=function(e,t){
var i=[];return e.eachComponent("grid",function(n,a){var o=new r(n,e,t);o.name="grid_"+a,o.resize(n,t,!0),n.coordinateSystem=o,i.push(o),b(o._axesList,function(s){
MT(s,r.dimIdxMap)})}),e.eachSeries(function(n){var a,o;n1({targetModel:n,coordSysType:vs,coordSysProvider:s});function s(){var l=yT(n),u=l.xAxisModel,f=l.yAxisModel;
a=u.axis,o=f.axis;var c=u.getCoordSysModel(),h=c.coordinateSystem;return h.getCartesian(u.componentIndex,f.componentIndex)}a&&o&&(tu(a,n,vs),tu(o,n,vs))},this),
i},r.dimensions=Su,r.dimIdxMap=zl(Su),r})();function WB(r,e){return r.getCoordSysModel()===e}function rE(r,e,t,i){t.getAxesOnZeroOf=function(){return a?[a]:[]};
var n=r[e],a,o=t.model,s=o.get(["axisLine","onZero"]),l=o.get(["axisLine","onZeroAxisIndex"]);if(!s)return;if(l!=null)iE(s,n[l])&&(a=n[l]);else for(var u in n)if(Xe(
n,u)&&iE(s,n[u])&&!i[f(n[u])]){a=n[u];break}a&&(i[f(a)]=!0);function f(c){return c.dim+"_"+c.index}}function iE(r,e){if(!e)return!1;var t=e.scale,i=Cw(t,0,!1),n=e&&
e.type!=="category"&&e.type!=="time"&&i!==Sp;return n&&r==="auto"&&Ew(e)&&(n=!1),n}function nE(r){for(var e=pe(r),t,i=[],n=e.length-1;n>=0;n--){var a=r[+e[n]];hp(
a.scale)&&rg(a.model,a.type,!0)==null&&(a.model.get("alignTicks")&&a.model.get("interval")==null?i.push(a):t=a)}t||(t=i.pop()),t&&b(i,function(o){o.__alignTo=t})}
function YB(r,e){return Pa(r.scale)||Pa(e.scale)||e.scale.getTicks().length<2}function XB(r,e){var t=r.getExtent(),i=t[0]+t[1];r.toGlobalCoord=r.dim==="x"?function(n){
return n+e}:function(n){return i-n+e},r.toLocalCoord=r.dim==="x"?function(n){return n-e}:function(n){return i-n+e}}function cy(r,e){b(r.x,function(t){return aE(
t,e.x,e.width)}),b(r.y,function(t){return aE(t,e.y,e.height)})}function aE(r,e,t){var i=[0,t],n=r.inverse?1:0;r.setExtent(i[n],i[1-n]),XB(r,e)}var oE;function sE(r,e,t,i,n,a,o){lE(i,n,Yt.estimate,e,!1,o);var s=[0,0,0,0];u(0),u(1),f(i,0,NaN),f(i,1,NaN);var l=of(s,function(h){return h>0})==null;return Ho(i,s,!0,
!0,t),cy(n,i),l;function u(h){b(n[Ri[h]],function(p){if(Ha(p.model)){var v=a.ensureRecord(p.model),m=v.labelInfoList;if(m)for(var d=0;d<m.length;d++){var g=m[d],
y=p.scale.normalize(Gi(p.scale,Bn(g.label).labelInfo.tick));y=h===1?1-y:y,f(g.rect,h,y),f(g.rect,1-h,NaN)}var _=v.nameLayout;if(_){var y=Nn(v.nameLocation)?.5:NaN;
f(_.rect,h,y),f(_.rect,1-h,NaN)}}})}function f(h,p,v){var m=r[Ri[p]]-h[Ri[p]],d=h[wa[p]]+h[Ri[p]]-(r[wa[p]]+r[Ri[p]]);m=c(m,1-v),d=c(d,v);var g=tE[p][0],y=tE[p][1];
s[g]=me(s[g],m),s[y]=me(s[y],d)}function c(h,p){return h>0&&!Nt(p)&&p>1e-4&&(h/=p),h}}function ZB(r,e,t,i,n){var a=new hg(KB);return b(t,function(o){return b(o,
function(s){if(Ha(s.model)){var l=!i;s.axisBuilder=_T(r,e,s.model,n,a,l)}})}),a}function lE(r,e,t,i,n,a){var o=t===Yt.determine;b(e,function(u){return b(u,function(f){
Ha(f.model)&&(xT(f.axisBuilder,r,f.model),f.axisBuilder.build(o?{axisTickLabelDetermine:!0}:{axisTickLabelEstimate:!0},{noPxChange:n}))})});var s={x:0,y:0};l(0),
l(1);function l(u){s[Ri[1-u]]=r[wa[u]]<=a.refContainer[wa[u]]*.5?0:1-u===1?2:1}b(e,function(u,f){return b(u,function(c){Ha(c.model)&&((i==="all"||o)&&c.axisBuilder.
build({axisName:!0},{nameMarginLevel:s[f]}),o&&c.axisBuilder.build({axisLine:!0}))})})}function qB(r,e,t){var i,n=r.get("outerBoundsMode",!0);n==="same"?i=e.clone():
(n==null||n==="auto")&&(i=br(r.get("outerBounds",!0)||gg,t.refContainer));var a=r.get("outerBoundsContain",!0),o;a==null||a==="auto"||te(["all","axisLabel"],a)<
0?o="all":o=a;var s=[Ff(Y(r.get("outerBoundsClampWidth",!0),ou[0]),e.width),Ff(Y(r.get("outerBoundsClampHeight",!0),ou[1]),e.height)];return{outerBoundsRect:i,parsedOuterBoundsContain:o,
outerBoundsClamp:s}}var KB=function(r,e,t,i,n,a){var o=t.axis.dim==="x"?"y":"x";vg(r,e,t,i,n,a),Nn(r.nameLocation)||b(e.recordMap[o],function(s){s&&s.labelInfoList&&
s.dirVec&&dg(s.labelInfoList,s.dirVec,i,n)})},uE=GB;function fE(r,e){var t={axesInfo:{},seriesInvolved:!1,coordSysAxesInfo:{},coordSysMap:{}};return $B(t,r,e),t.seriesInvolved&&JB(t,r),t}function $B(r,e,t){var i=e.
getComponent("tooltip"),n=e.getComponent("axisPointer"),a=n.get("link",!0)||[],o=[];b(t.getCoordinateSystems(),function(s){if(!s.axisPointerEnabled)return;var l=Ts(
s.model),u=r.coordSysAxesInfo[l]={};r.coordSysMap[l]=s;var f=s.model,c=f.getModel("tooltip",i);if(b(s.getAxes(),he(m,!1,null)),s.getTooltipAxes&&i&&c.get("show")){
var h=c.get("trigger")==="axis",p=c.get(["axisPointer","type"])==="cross",v=s.getTooltipAxes(c.get(["axisPointer","axis"]));(h||p)&&b(v.baseAxes,he(m,p?"cross":
!0,h)),p&&b(v.otherAxes,he(m,"cross",!1))}function m(d,g,y){var _=y.model.getModel("axisPointer",n),x=_.get("show");if(!(!x||x==="auto"&&!d&&!hy(_))){g==null&&(g=
_.get("triggerTooltip")),_=d?jB(y,c,n,e,d,g):_;var S=_.get("snap"),w=_.get("triggerEmphasis"),T=Ts(y.model),M=g||S||y.type==="category",C=r.axesInfo[T]={key:T,axis:y,
coordSys:s,axisPointerModel:_,triggerTooltip:g,triggerEmphasis:w,involveSeries:M,snap:S,useHandle:hy(_),seriesModels:[],linkGroup:null};u[T]=C,r.seriesInvolved=
r.seriesInvolved||M;var E=QB(a,y);if(E!=null){var A=o[E]||(o[E]={axesInfo:{}});A.axesInfo[T]=C,A.mapper=a[E].mapper,C.linkGroup=A}}}})}function jB(r,e,t,i,n,a){
var o=e.getModel("axisPointer"),s=["type","snap","lineStyle","shadowStyle","label","animation","animationDurationUpdate","animationEasingUpdate","z"],l={};b(s,function(h){
l[h]=F(o.get(h))}),l.snap=r.type!=="category"&&!!a,o.get("type")==="cross"&&(l.type="line");var u=l.label||(l.label={});if(u.show==null&&(u.show=!1),n==="cross"){
var f=o.get(["label","show"]);if(u.show=f??!0,!a){var c=l.lineStyle=o.get("crossStyle");c&&ie(u,c.textStyle)}}return r.model.getModel("axisPointer",new Ie(l,t,i))}
function JB(r,e){e.eachSeries(function(t){var i=t.coordinateSystem,n=t.get(["tooltip","trigger"],!0),a=t.get(["tooltip","show"],!0);!i||!i.model||n==="none"||n===
!1||n==="item"||a===!1||t.get(["axisPointer","show"],!0)===!1||b(r.coordSysAxesInfo[Ts(i.model)],function(o){var s=o.axis;i.getAxis(s.dim)===s&&(o.seriesModels.
push(t),o.seriesDataCount==null&&(o.seriesDataCount=0),o.seriesDataCount+=t.getData().count())})})}function QB(r,e){for(var t=e.model,i=e.dim,n=0;n<r.length;n++){
var a=r[n]||{};if(py(a[i+"AxisId"],t.id)||py(a[i+"AxisIndex"],t.componentIndex)||py(a[i+"AxisName"],t.name))return n}}function py(r,e){return r==="all"||L(r)&&te(
r,e)>=0||r===e}function cE(r){var e=sh(r);if(e){var t=e.axisPointerModel,i=e.axis.scale,n=t.option,a=t.get("status"),o=t.get("value");o!=null&&(o=i.parse(o));var s=hy(
t);a==null&&(n.status=s?"show":"hide");var l=i.getExtent();(o==null||o>l[1])&&(o=l[1]),o<l[0]&&(o=l[0]),n.value=o,s&&(n.status=e.axis.scale.isBlank()?"hide":"sh\
ow")}}function sh(r){var e=(r.ecModel.getComponent("axisPointer")||{}).coordSysAxesInfo;return e&&e.axesInfo[Ts(r)]}function pE(r){var e=sh(r);return e&&e.axisPointerModel}
function hy(r){return!!r.get(["handle","show"])}function Ts(r){return r.type+"||"+r.id}var hE={},eV=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n,a){this.
axisPointerClass&&cE(t),r.prototype.render.apply(this,arguments),this._doUpdateAxisPointerClass(t,n,!0)},e.prototype.updateAxisPointer=function(t,i,n,a){this._doUpdateAxisPointerClass(
t,n,!1)},e.prototype.remove=function(t,i){var n=this._axisPointer;n&&n.remove(i)},e.prototype.dispose=function(t,i){this._disposeAxisPointer(i),r.prototype.dispose.
apply(this,arguments)},e.prototype._doUpdateAxisPointerClass=function(t,i,n){var a=e.getAxisPointerClass(this.axisPointerClass);if(a){var o=pE(t);o?(this._axisPointer||
(this._axisPointer=new a)).render(t,o,i,n):this._disposeAxisPointer(i)}},e.prototype._disposeAxisPointer=function(t){this._axisPointer&&this._axisPointer.dispose(
t),this._axisPointer=null},e.registerAxisPointerClass=function(t,i){hE[t]=i},e.getAxisPointerClass=function(t){return t&&hE[t]},e.type="axis",e})(Ne),lh=eV;var dy=j();function vE(r,e,t,i){var n=t.axis;if(!n.scale.isBlank()){var a=t.getModel("splitArea"),o=a.getModel("areaStyle"),s=o.get("color"),l=i.coordinateSystem.
getRect(),u=n.getTicksCoords({tickModel:a,breakTicks:"none",pruneByBreak:"preserve_extent_bound"});if(u.length){var f=s.length,c=dy(r).splitAreaColors,h=G(),p=0;
if(c)for(var v=0;v<u.length;v++){var m=c.get(u[v].tickValue);if(m!=null){p=(m+(f-1)*v)%f;break}}var d=n.toGlobalCoord(u[0].coord),g=o.getAreaStyle();s=L(s)?s:[s];
for(var v=1;v<u.length;v++){var y=n.toGlobalCoord(u[v].coord),_=void 0,x=void 0,S=void 0,w=void 0;n.isHorizontal()?(_=d,x=l.y,S=y-_,w=l.height,d=_+S):(_=l.x,x=d,
S=l.width,w=y-x,d=x+w);var T=u[v-1].tickValue;T!=null&&h.set(T,p),e.add(new de({anid:T!=null?"area_"+T:null,shape:{x:_,y:x,width:S,height:w},style:ie({fill:s[p]},
g),autoBatch:!0,silent:!0})),p=(p+1)%f}dy(r).splitAreaColors=h}}}function dE(r){dy(r).splitAreaColors=null}var tV=["splitArea","splitLine","minorSplitLine","breakArea"],mE=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.
type,t.axisPointerClass="CartesianAxisPointer",t}return e.prototype.render=function(t,i,n,a){this.group.removeAll();var o=this._axisGroup;if(this._axisGroup=new ue,
this.group.add(this._axisGroup),!!Ha(t)){this._axisGroup.add(t.axis.axisBuilder.group),b(tV,function(l){t.get([l,"show"])&&rV[l](this,this._axisGroup,t,t.getCoordSysModel(),
n)},this);var s=a&&a.type==="changeAxisOrder"&&a.isInitSort;s||Ll(o,this._axisGroup,t),r.prototype.render.call(this,t,i,n,a)}},e.prototype.remove=function(){dE(
this)},e.type="cartesianAxis",e})(lh),rV={splitLine:function(r,e,t,i,n){var a=t.axis;if(!a.scale.isBlank()){var o=t.getModel("splitLine"),s=o.getModel("lineStyl\
e"),l=s.get("color"),u=o.get("showMinLine")!==!1,f=o.get("showMaxLine")!==!1;l=L(l)?l:[l];for(var c=i.coordinateSystem.getRect(),h=a.isHorizontal(),p=0,v=a.getTicksCoords(
{tickModel:o,breakTicks:"none",pruneByBreak:"preserve_extent_bound"}),m=[],d=[],g=s.getLineStyle(),y=0;y<v.length;y++){var _=a.toGlobalCoord(v[y].coord);if(!(y===
0&&!u||y===v.length-1&&!f)){var x=v[y].tickValue;h?(m[0]=_,m[1]=c.y,d[0]=_,d[1]=c.y+c.height):(m[0]=c.x,m[1]=_,d[0]=c.x+c.width,d[1]=_);var S=p++%l.length,w=new tr(
{anid:x!=null?"line_"+x:null,autoBatch:!0,shape:{x1:m[0],y1:m[1],x2:d[0],y2:d[1]},style:ie({stroke:l[S]},g),silent:!0});Ta(w.shape,g.lineWidth),e.add(w)}}}},minorSplitLine:function(r,e,t,i,n){
var a=t.axis,o=t.getModel("minorSplitLine"),s=o.getModel("lineStyle"),l=i.coordinateSystem.getRect(),u=a.isHorizontal(),f=a.getMinorTicksCoords();if(f.length)for(var c=[],
h=[],p=s.getLineStyle(),v=0;v<f.length;v++)for(var m=0;m<f[v].length;m++){var d=a.toGlobalCoord(f[v][m].coord);u?(c[0]=d,c[1]=l.y,h[0]=d,h[1]=l.y+l.height):(c[0]=
l.x,c[1]=d,h[0]=l.x+l.width,h[1]=d);var g=new tr({anid:"minor_line_"+f[v][m].tickValue,autoBatch:!0,shape:{x1:c[0],y1:c[1],x2:h[0],y2:h[1]},style:p,silent:!0});
Ta(g.shape,p.lineWidth),e.add(g)}},splitArea:function(r,e,t,i,n){vE(r,e,t,i)},breakArea:function(r,e,t,i,n){var a=Wa(),o=t.axis.scale;a&&o.type!=="ordinal"&&a.rectCoordBuildBreakAxis(
e,r,t,i.coordinateSystem.getRect(),n)}},my=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="\
xAxis",e})(mE);var gE=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=my.type,t}return e.type="yAxis",e})(mE);var iV=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type="grid",t}return e.prototype.render=function(t,i){this.group.
removeAll(),t.get("show")&&this.group.add(new de({shape:t.coordinateSystem.getRect(),style:ie({fill:t.get("backgroundColor")},t.getItemStyle()),silent:!0,z2:-1}))},
e.type="grid",e})(Ne),yE={offset:0};function uh(r){r.registerComponentView(iV),r.registerComponentModel(OT),r.registerCoordinateSystem("cartesian2d",uE),ws(r,"x",
oh,yE),ws(r,"y",oh,yE),r.registerComponentView(my),r.registerComponentView(gE),r.registerPreprocessor(function(e){e.xAxis&&e.yAxis&&!e.grid&&(e.grid={})})}function gy(r){ct(uh),r.registerSeriesModel(GM),r.registerChartView(XM),r.registerLayout(Ga("scatter"))}var yy=j();function _E(r,e,t){yy(r)[e]=t}function xE(r,e,t){var i=yy(r),n=i[e];n===t&&(i[e]=null)}function _y(r,e){return!!yy(r)[e]}Ki({type:"takeGlobalCursor",
event:"globalCursorTaken",update:"update"},Ce);var nV={axisPointer:1,tooltip:1,brush:1};function fh(r,e,t){var i=e.getComponentByElement(r.topTarget);if(!i||i===t||nV.hasOwnProperty(i.mainType))return!1;var n=i.
coordinateSystem;if(!n||n.model===t)return!1;var a=si(i),o=si(t);return!((a.zlevel-o.zlevel||a.z-o.z)<=0)}var aV=(function(r){I(e,r);function e(t){var i=r.call(this)||this;i._zr=t;var n=H(i._mousedownHandler,i),a=H(i._mousemoveHandler,i),o=H(i._mouseupHandler,i),s=H(
i._mousewheelHandler,i),l=H(i._pinchHandler,i);return i.enable=function(u,f){var c=f.zInfo,h=si(c.component),p=h.z,v=h.zlevel,m={component:c.component,z:p,zlevel:v,
z2:Y(c.z2,-1/0)},d=P({},f.triggerInfo);this._opt=ie(P({},f),{zoomOnMouseWheel:!0,moveOnMouseMove:!0,moveOnMouseWheel:!1,preventDefaultMouseMove:!0,zInfoParsed:m,
triggerInfo:d,cursorGrab:"grab",cursorGrabbing:"grabbing"}),u==null&&(u=!0),(!this._enabled||this._controlType!==u)&&(this.disable(),this._enabled=!0,(u===!0||u===
"move"||u==="pan")&&(Tu(t,"mousedown",n,m),Tu(t,"mousemove",a,m),Tu(t,"mouseup",o,m)),(u===!0||u==="scale"||u==="zoom")&&(Tu(t,"mousewheel",s,m),Tu(t,"pinch",l,
m)))},i.disable=function(){this._enabled&&(this._enabled=!1,Cu(t,"mousedown",n),Cu(t,"mousemove",a),Cu(t,"mouseup",o),Cu(t,"mousewheel",s),Cu(t,"pinch",l))},i}return e.
prototype.isDragging=function(){return this._dragging},e.prototype.isPinching=function(){return this._pinching},e.prototype._checkPointer=function(t,i,n){var a=this.
_opt,o=a.zInfoParsed;if(fh(t,a.api,o.component))return!1;var s=a.triggerInfo,l=s.roamTrigger,u=!1;return l==="global"&&(u=!0),u||(u=s.isInSelf(t,i,n)),u&&s.isInClip&&
!s.isInClip(t,i,n)&&(u=!1),u},e.prototype._decideCursorStyle=function(t,i,n,a){var o=t.target;if(!o&&this._checkPointer(t,i,n))return this._opt.cursorGrab;if(a)
return o&&o.cursor||"default"},e.prototype.dispose=function(){this.disable()},e.prototype._mousedownHandler=function(t){if(!(xg(t)||wu(t))){for(var i=t.target;i;){
if(i.draggable)return;i=i.__hostTarget||i.parent}var n=t.offsetX,a=t.offsetY;this._checkPointer(t,n,a)&&(this._x=n,this._y=a,this._dragging=!0)}},e.prototype._mousemoveHandler=
function(t){var i=this._zr;if(!(t.gestureEvent==="pinch"||_y(i,"globalPan")||wu(t))){var n=t.offsetX,a=t.offsetY;if(!this._dragging||!ch("moveOnMouseMove",t,this.
_opt)){var o=this._decideCursorStyle(t,n,a,!1);o&&i.setCursorStyle(o);return}i.setCursorStyle(this._opt.cursorGrabbing);var s=this._x,l=this._y,u=n-s,f=a-l;this.
_x=n,this._y=a,this._opt.preventDefaultMouseMove&&Zt(t.event),t.__ecRoamConsumed=!0,bE(this,"pan","moveOnMouseMove",t,{dx:u,dy:f,oldX:s,oldY:l,newX:n,newY:a,isAvailableBehavior:null})}},
e.prototype._mouseupHandler=function(t){if(!wu(t)){var i=this._zr;if(!xg(t)){this._dragging=!1;var n=this._decideCursorStyle(t,t.offsetX,t.offsetY,!0);n&&i.setCursorStyle(
n)}}},e.prototype._mousewheelHandler=function(t){if(!wu(t)){var i=ch("zoomOnMouseWheel",t,this._opt),n=ch("moveOnMouseWheel",t,this._opt),a=t.wheelDelta,o=Math.
abs(a),s=t.offsetX,l=t.offsetY;if(!(a===0||!i&&!n)){if(i){var u=o>3?1.4:o>1?1.2:1.1,f=a>0?u:1/u;this._checkTriggerMoveZoom(this,"zoom","zoomOnMouseWheel",t,{scale:f,
originX:s,originY:l,isAvailableBehavior:null})}if(n){var c=Math.abs(a),h=(a>0?1:-1)*(c>3?.4:c>1?.15:.05);this._checkTriggerMoveZoom(this,"scrollMove","moveOnMou\
seWheel",t,{scrollDelta:h,originX:s,originY:l,isAvailableBehavior:null})}}}},e.prototype._pinchHandler=function(t){if(!(_y(this._zr,"globalPan")||wu(t))){var i=t.
pinchScale>1?1.1:1/1.1;this._checkTriggerMoveZoom(this,"zoom",null,t,{scale:i,originX:t.pinchX,originY:t.pinchY,isAvailableBehavior:null})}},e.prototype._checkTriggerMoveZoom=
function(t,i,n,a,o){t._checkPointer(a,o.originX,o.originY)&&(Zt(a.event),a.__ecRoamConsumed=!0,bE(t,i,n,a,o))},e})(qe);function wu(r){return r.__ecRoamConsumed}
var oV=j();function ph(r){var e=oV(r);return e.roam=e.roam||{},e.uniform=e.uniform||{},e}function Tu(r,e,t,i){for(var n=ph(r),a=n.roam,o=a[e]=a[e]||[],s=0;s<o.length;s++){
var l=o[s].zInfoParsed;if((l.zlevel-i.zlevel||l.z-i.z||l.z2-i.z2)<=0)break}o.splice(s,0,{listener:t,zInfoParsed:i}),sV(r,e)}function Cu(r,e,t){for(var i=ph(r),n=i.
roam[e]||[],a=0;a<n.length;a++)if(n[a].listener===t){n.splice(a,1),n.length||lV(r,e);return}}function sV(r,e){var t=ph(r);t.uniform[e]||r.on(e,t.uniform[e]=function(i){
var n=t.roam[e];if(n)for(var a=0;a<n.length;a++)n[a].listener(i)})}function lV(r,e){var t=ph(r),i=t.uniform;i[e]&&(r.off(e,i[e]),i[e]=null)}function bE(r,e,t,i,n){
n.isAvailableBehavior=H(ch,null,t,i),r.trigger(e,n)}function ch(r,e,t){var i=t[r];return!r||i&&(!U(i)||e.event[i+"Key"])}var wE=aV;var uV=1e-8;function TE(r,e){return Math.abs(r-e)<uV}function Cs(r,e,t){var i=0,n=r[0];if(!n)return!1;for(var a=1;a<r.length;a++){var o=r[a];i+=gr(n[0],n[1],o[0],
o[1],e,t),n=o}var s=r[0];return(!TE(n[0],s[0])||!TE(n[1],s[1]))&&(i+=gr(n[0],n[1],s[0],s[1],e,t)),i!==0}var cV=0,CE=1,pV=2;var hV="view",qQ=(function(r){I(e,r);function e(t,i,n){var a=r.call(this)||this;a.type=hV,a.dimensions=["x","y"];var o=a;o.invertY=t,o.lgCt=i,o.lgGeo=n;var s=o.
trans=[];return s[cV]=_o(),s[CE]=_o(),s[pV]=_o(),o.mtRaw=Le(),o.mtRawInv=Le(),o.mtOverall=Le(),o.mtOverallInv=Le(),o.zoom=1,a}return e.prototype.getBoundingRect=
function(){return xy(null,this)},e.prototype.getViewRect=function(){return vV(null,this)},e.prototype.getRoamTransform=function(){return Rv(this.trans[CE])},e.prototype.
dataToPoint=function(t,i,n){var a=i?this.mtRaw:this.mtOverall;return n=n||[],a?et(n,t,a):mv(n,t)},e.prototype.pointToData=function(t,i,n){n=n||[];var a=this.mtOverallInv;
return a?et(n,t,a):mv(n,t)},e.prototype.convertToPixel=function(t,i,n){var a=ME(i);return a===this?a.dataToPoint(n):null},e.prototype.convertFromPixel=function(t,i,n){
var a=ME(i);return a===this?a.pointToData(n):null},e.prototype.containPoint=function(t){var i=this;return go(hh,i.dataRect),hf(hh,hh,i.mtOverall),z0(hh,t[0],t[1])},
e.dimensions=["x","y"],e})(fn),hh=$s();function EE(r,e){return Zn(r||[],e.mtOverall)}function xy(r,e){return go(r||$s(),e.dataRect)}function vV(r,e){return go(r||$s(),e.viewRect)}var KQ=Le();var $Q=Le(),jQ=$s();var JQ=Le(),QQ=Le();function ME(r){var e=r.seriesModel;return e?e.coordinateSystem:null}var eee=_o(),tee=_o();var Au=b,dV=B,mh=-1,Ty=(function(){function r(e){var t=e.mappingMethod,i=e.type,n=this.option=F(e);this.type=i,this.mappingMethod=t,this._normalizeData=yV[t];var a=r.
visualHandlers[i];this.applyVisual=a.applyVisual,this.getColorMapper=a.getColorMapper,this._normalizedToVisual=a._normalizedToVisual[t],t==="piecewise"?(Sy(n),mV(
n)):t==="category"?n.categories?gV(n):Sy(n,!0):(He(t!=="linear"||n.dataExtent),Sy(n))}return r.prototype.mapValueToVisual=function(e){var t=this._normalizeData(
e);return this._normalizedToVisual(t,e)},r.prototype.getNormalizer=function(){return H(this._normalizeData,this)},r.listVisualTypes=function(){return pe(r.visualHandlers)},
r.isValidType=function(e){return r.visualHandlers.hasOwnProperty(e)},r.eachVisual=function(e,t,i){B(e)?b(e,t,i):t.call(i,e)},r.mapVisual=function(e,t,i){var n,a=L(
e)?[]:B(e)?{}:(n=!0,null);return r.eachVisual(e,function(o,s){var l=t.call(i,o,s);n?a=l:a[s]=l}),a},r.retrieveVisuals=function(e){var t={},i;return e&&Au(r.visualHandlers,
function(n,a){e.hasOwnProperty(a)&&(t[a]=e[a],i=!0)}),i?t:null},r.prepareVisualTypes=function(e){if(L(e))e=e.slice();else if(dV(e)){var t=[];Au(e,function(i,n){
t.push(n)}),e=t}else return[];return e.sort(function(i,n){return n==="color"&&i!=="color"&&i.indexOf("color")===0?1:-1}),e},r.dependsOn=function(e,t){return t===
"color"?!!(e&&e.indexOf(t)===0):e===t},r.findPieceIndex=function(e,t,i){for(var n,a=1/0,o=0,s=t.length;o<s;o++){var l=t[o].value;if(l!=null){if(l===e||U(l)&&l===
e+"")return o;i&&h(l,o)}}for(var o=0,s=t.length;o<s;o++){var u=t[o],f=u.interval,c=u.close;if(f){if(f[0]===-1/0){if(dh(c[1],e,f[1]))return o}else if(f[1]===1/0){
if(dh(c[0],f[0],e))return o}else if(dh(c[0],f[0],e)&&dh(c[1],e,f[1]))return o;i&&h(f[0],o),i&&h(f[1],o)}}if(i)return e===1/0?t.length-1:e===-1/0?0:n;function h(p,v){
var m=Math.abs(p-e);m<a&&(a=m,n=v)}},r.visualHandlers={color:{applyVisual:Mu("color"),getColorMapper:function(){var e=this.option;return H(e.mappingMethod==="ca\
tegory"?function(t,i){return!i&&(t=this._normalizeData(t)),Eu.call(this,t)}:function(t,i,n){var a=!!n;return!i&&(t=this._normalizeData(t)),n=Ef(t,e.parsedVisual,
n),a?n:Kr(n,"rgba")},this)},_normalizedToVisual:{linear:function(e){return Kr(Ef(e,this.option.parsedVisual),"rgba")},category:Eu,piecewise:function(e,t){var i=wy.
call(this,t);return i==null&&(i=Kr(Ef(e,this.option.parsedVisual),"rgba")),i},fixed:ja}},colorHue:vh(function(e,t){return bi(e,t)}),colorSaturation:vh(function(e,t){
return bi(e,null,t)}),colorLightness:vh(function(e,t){return bi(e,null,null,t)}),colorAlpha:vh(function(e,t){return px(e,t)}),decal:{applyVisual:Mu("decal"),_normalizedToVisual:{
linear:null,category:Eu,piecewise:null,fixed:null}},opacity:{applyVisual:Mu("opacity"),_normalizedToVisual:by([0,1])},liftZ:{applyVisual:Mu("liftZ"),_normalizedToVisual:{
linear:ja,category:ja,piecewise:ja,fixed:ja}},symbol:{applyVisual:function(e,t,i){var n=this.mapValueToVisual(e);i("symbol",n)},_normalizedToVisual:{linear:AE,category:Eu,
piecewise:function(e,t){var i=wy.call(this,t);return i==null&&(i=AE.call(this,e)),i},fixed:ja}},symbolSize:{applyVisual:Mu("symbolSize"),_normalizedToVisual:by(
[0,1])}},r})();function mV(r){var e=r.pieceList;r.hasSpecialVisual=!1,b(e,function(t,i){t.originIndex=i,t.visual!=null&&(r.hasSpecialVisual=!0)})}function gV(r){
var e=r.categories,t=r.categoryMap={},i=r.visual;if(Au(e,function(o,s){t[o]=s}),!L(i)){var n=[];B(i)?Au(i,function(o,s){var l=t[s];n[l??mh]=o}):n[mh]=i,i=DE(r,n)}
for(var a=e.length-1;a>=0;a--)i[a]==null&&(delete t[e[a]],e.pop())}function Sy(r,e){var t=r.visual,i=[];B(t)?Au(t,function(a){i.push(a)}):t!=null&&i.push(t);var n={
color:1,symbol:1};!e&&i.length===1&&!n.hasOwnProperty(r.type)&&(i[1]=i[0]),DE(r,i)}function vh(r){return{applyVisual:function(e,t,i){var n=this.mapValueToVisual(
e);i("color",r(t("color"),n))},_normalizedToVisual:by([0,1])}}function AE(r){var e=this.option.visual;return e[Math.round(Te(r,[0,1],[0,e.length-1],!0))]||{}}function Mu(r){
return function(e,t,i){i(r,this.mapValueToVisual(e))}}function Eu(r){var e=this.option.visual;return e[this.option.loop&&r!==mh?r%e.length:r]}function ja(){return this.
option.visual[0]}function by(r){return{linear:function(e){return Te(e,r,this.option.visual,!0)},category:Eu,piecewise:function(e,t){var i=wy.call(this,t);return i==
null&&(i=Te(e,r,this.option.visual,!0)),i},fixed:ja}}function wy(r){var e=this.option,t=e.pieceList;if(e.hasSpecialVisual){var i=Ty.findPieceIndex(r,t),n=t[i];if(n&&
n.visual)return n.visual[this.type]}}function DE(r,e){return r.visual=e,r.type==="color"&&(r.parsedVisual=N(e,function(t){var i=zt(t);return i||[0,0,0,1]})),e}var yV={
linear:function(r){return Te(r,this.option.dataExtent,[0,1],!0)},piecewise:function(r){var e=this.option.pieceList,t=Ty.findPieceIndex(r,e,!0);if(t!=null)return Te(
t,[0,e.length-1],[0,1],!0)},category:function(r){var e=this.option.categories?this.option.categoryMap[r]:r;return e??mh},fixed:Ce};function dh(r,e,t){return r?e<=
t:e<t}var nt=Ty;var OE=tr.prototype,Cy=Dl.prototype,IE=(function(){function r(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.percent=1}return r})(),see=(function(r){I(e,r);function e(){
return r!==null&&r.apply(this,arguments)||this}return e})(IE);function My(r){return isNaN(+r.cpx1)||isNaN(+r.cpy1)}var _V=(function(r){I(e,r);function e(t){var i=r.
call(this,t)||this;return i.type="ec-line",i}return e.prototype.getDefaultStyle=function(){return{stroke:W.color.neutral99,fill:null}},e.prototype.getDefaultShape=
function(){return new IE},e.prototype.buildPath=function(t,i){My(i)?OE.buildPath.call(this,t,i):Cy.buildPath.call(this,t,i)},e.prototype.pointAt=function(t){return My(
this.shape)?OE.pointAt.call(this,t):Cy.pointAt.call(this,t)},e.prototype.tangentAt=function(t){var i=this.shape,n=My(i)?[i.x2-i.x1,i.y2-i.y1]:Cy.tangentAt.call(
this,t);return vo(n,n)},e})(le),LE=_V;var Ey=["fromSymbol","toSymbol"];function RE(r){return"_"+r+"Type"}function PE(r,e,t){var i=e.getItemVisual(t,r);if(!i||i==="none")return i;var n=e.getItemVisual(
t,r+"Size"),a=e.getItemVisual(t,r+"Rotate"),o=e.getItemVisual(t,r+"Offset"),s=e.getItemVisual(t,r+"KeepAspect"),l=Xl(n),u=Ba(o||0,l);return i+l+u+(a||"")+(s||"")}
function NE(r,e,t){var i=e.getItemVisual(t,r);if(!(!i||i==="none")){var n=e.getItemVisual(t,r+"Size"),a=e.getItemVisual(t,r+"Rotate"),o=e.getItemVisual(t,r+"Off\
set"),s=e.getItemVisual(t,r+"KeepAspect"),l=Xl(n),u=Ba(o||0,l),f=$e(i,-l[0]/2+u[0],-l[1]/2+u[1],l[0],l[1],null,s);return f.__specifiedRotation=a==null||isNaN(a)?
void 0:+a*Math.PI/180||0,f.name=r,f}}function xV(r){var e=new LE({name:"line",subPixelOptimize:!0});return Ay(e.shape,r),e}function Ay(r,e){r.x1=e[0][0],r.y1=e[0][1],
r.x2=e[1][0],r.y2=e[1][1],r.percent=1;var t=e[2];t?(r.cpx1=t[0],r.cpy1=t[1]):(r.cpx1=NaN,r.cpy1=NaN)}var SV=(function(r){I(e,r);function e(t,i,n){var a=r.call(this)||
this;return a._createLine(t,i,n),a}return e.prototype._createLine=function(t,i,n){var a=t.hostModel,o=t.getItemLayout(i),s=t.getItemVisual(i,"z2"),l=xV(o);l.shape.
percent=0,rr(l,{z2:Y(s,0),shape:{percent:1}},a,i),this.add(l),b(Ey,function(u){var f=NE(u,t,i);this.add(f),this[RE(u)]=PE(u,t,i)},this),this._updateCommonStl(t,
i,n)},e.prototype.updateData=function(t,i,n){var a=t.hostModel,o=this.childOfName("line"),s=t.getItemLayout(i),l={shape:{}};Ay(l.shape,s),bt(o,l,a,i),b(Ey,function(u){
var f=PE(u,t,i),c=RE(u);if(this[c]!==f){this.remove(this.childOfName(u));var h=NE(u,t,i);this.add(h)}this[c]=f},this),this._updateCommonStl(t,i,n)},e.prototype.
getLinePath=function(){return this.childAt(0)},e.prototype._updateCommonStl=function(t,i,n){var a=t.hostModel,o=this.childOfName("line"),s=n&&n.emphasisLineStyle,
l=n&&n.blurLineStyle,u=n&&n.selectLineStyle,f=n&&n.labelStatesModels,c=n&&n.emphasisDisabled,h=n&&n.focus,p=n&&n.blurScope;if(!n||t.hasItemOption){var v=t.getItemModel(
i),m=v.getModel("emphasis");s=m.getModel("lineStyle").getLineStyle(),l=v.getModel(["blur","lineStyle"]).getLineStyle(),u=v.getModel(["select","lineStyle"]).getLineStyle(),
c=m.get("disabled"),h=m.get("focus"),p=m.get("blurScope"),f=nr(v)}var d=t.getItemVisual(i,"style"),g=d.stroke;o.useStyle(d),o.style.fill=null,o.style.strokeNoScale=
!0,o.ensureState("emphasis").style=s,o.ensureState("blur").style=l,o.ensureState("select").style=u,b(Ey,function(w){var T=this.childOfName(w);if(T){T.setColor(g),
T.style.opacity=d.opacity;for(var M=0;M<Ot.length;M++){var C=Ot[M],E=o.getState(C);if(E){var A=E.style||{},O=T.ensureState(C),D=O.style||(O.style={});A.stroke!=
null&&(D[T.__isEmptyBrush?"stroke":"fill"]=A.stroke),A.opacity!=null&&(D.opacity=A.opacity)}}T.markRedraw()}},this);var y=a.getRawValue(i);bn(this,f,{labelDataIndex:i,
labelFetcher:{getFormattedLabel:function(w,T){return a.getFormattedLabel(w,T,t.dataType)}},inheritColor:g||W.color.neutral99,defaultOpacity:d.opacity,defaultText:(y==
null?t.getName(i):isFinite(y)?fe(y,10):y)+""});var _=this.getTextContent();if(_){var x=f.normal;_.__align=_.style.align,_.__verticalAlign=_.style.verticalAlign,
_.__position=x.get("position")||"middle";var S=x.get("distance");L(S)||(S=[S,S]),_.__labelDistance=S}this.setTextConfig({position:null,local:!0,inside:!1}),zr(this,
h,p,c)},e.prototype.highlight=function(){Di(this)},e.prototype.downplay=function(){Oi(this)},e.prototype.updateLayout=function(t,i){this.childOfName("line").stopAnimation(),
this.setLinePoints(t.getItemLayout(i))},e.prototype.setLinePoints=function(t){var i=this.childOfName("line");Ay(i.shape,t),i.dirty()},e.prototype.beforeUpdate=function(){
var t=this,i=t.childOfName("fromSymbol"),n=t.childOfName("toSymbol"),a=t.getTextContent();if(!i&&!n&&(!a||a.ignore))return;for(var o=1,s=this.parent;s;)s.scaleX&&
(o/=s.scaleX),s=s.parent;var l=t.childOfName("line");if(!this.__dirty&&!l.__dirty)return;var u=l.shape.percent,f=l.pointAt(0),c=l.pointAt(u),h=ff([],c,f);vo(h,h);
function p(E,A){var O=E.__specifiedRotation;if(O==null){var D=l.tangentAt(A);E.attr("rotation",(A===1?-1:1)*Math.PI/2-Math.atan2(D[1],D[0]))}else E.attr("rotati\
on",O)}if(i&&(i.setPosition(f),p(i,0),i.scaleX=i.scaleY=o*u,i.markRedraw()),n&&(n.setPosition(c),p(n,1),n.scaleX=n.scaleY=o*u,n.markRedraw()),a&&!a.ignore){a.x=
a.y=0,a.originX=a.originY=0;var v=void 0,m=void 0,d=a.__labelDistance,g=d[0]*o,y=d[1]*o,_=u/2,x=l.tangentAt(_),S=[x[1],-x[0]],w=l.pointAt(_);S[1]>0&&(S[0]=-S[0],
S[1]=-S[1]);var T=x[0]<0?-1:1;if(a.__position!=="start"&&a.__position!=="end"){var M=-Math.atan2(x[1],x[0]);c[0]<f[0]&&(M=Math.PI+M),a.rotation=M}var C=void 0;switch(a.
__position){case"insideStartTop":case"insideMiddleTop":case"insideEndTop":case"middle":C=-y,m="bottom";break;case"insideStartBottom":case"insideMiddleBottom":case"\
insideEndBottom":C=y,m="top";break;default:C=0,m="middle"}switch(a.__position){case"end":a.x=h[0]*g+c[0],a.y=h[1]*y+c[1],v=h[0]>.8?"left":h[0]<-.8?"right":"cent\
er",m=h[1]>.8?"top":h[1]<-.8?"bottom":"middle";break;case"start":a.x=-h[0]*g+f[0],a.y=-h[1]*y+f[1],v=h[0]>.8?"right":h[0]<-.8?"left":"center",m=h[1]>.8?"bottom":
h[1]<-.8?"top":"middle";break;case"insideStartTop":case"insideStart":case"insideStartBottom":a.x=g*T+f[0],a.y=f[1]+C,v=x[0]<0?"right":"left",a.originX=-g*T,a.originY=
-C;break;case"insideMiddleTop":case"insideMiddle":case"insideMiddleBottom":case"middle":a.x=w[0],a.y=w[1]+C,v="center",a.originY=-C;break;case"insideEndTop":case"\
insideEnd":case"insideEndBottom":a.x=-g*T+c[0],a.y=c[1]+C,v=x[0]>=0?"right":"left",a.originX=g*T,a.originY=-C;break}a.scaleX=a.scaleY=o,a.setStyle({verticalAlign:a.
__verticalAlign||m,align:a.__align||v})}},e})(ue),kE=SV;var bV=(function(){function r(e){this.group=new ue,this._LineCtor=e||kE}return r.prototype.updateData=function(e){var t=this;this._progressiveEls=null;var i=this,
n=i.group,a=i._lineData;i._lineData=e,a||n.removeAll();var o=zE(e);e.diff(a).add(function(s){t._doAdd(e,s,o)}).update(function(s,l){t._doUpdate(a,e,l,s,o)}).remove(
function(s){n.remove(a.getItemGraphicEl(s))}).execute()},r.prototype.updateLayout=function(){var e=this._lineData;e&&e.eachItemGraphicEl(function(t,i){t.updateLayout(
e,i)},this)},r.prototype.incrementalPrepareUpdate=function(e){this._seriesScope=zE(e),this._lineData=null,this.group.removeAll()},r.prototype.incrementalUpdate=
function(e,t,i){this._progressiveEls=[];function n(l){!l.isGroup&&!wV(l)&&(l.incremental=i,l.ensureState("emphasis").hoverLayer=Pi)}for(var a=e.start;a<e.end;a++){
var o=t.getItemLayout(a);if(Dy(o)){var s=new this._LineCtor(t,a,this._seriesScope);s.traverse(n),this.group.add(s),t.setItemGraphicEl(a,s),this._progressiveEls.
push(s)}}},r.prototype.remove=function(){this.group.removeAll()},r.prototype.eachRendered=function(e){ki(this._progressiveEls||this.group,e)},r.prototype._doAdd=
function(e,t,i){var n=e.getItemLayout(t);if(Dy(n)){var a=new this._LineCtor(e,t,i);e.setItemGraphicEl(t,a),this.group.add(a)}},r.prototype._doUpdate=function(e,t,i,n,a){
var o=e.getItemGraphicEl(i);if(!Dy(t.getItemLayout(n))){this.group.remove(o);return}o?o.updateData(t,n,a):o=new this._LineCtor(t,n,a),t.setItemGraphicEl(n,o),this.
group.add(o)},r})();function wV(r){return r.animators&&r.animators.length>0}function zE(r){var e=r.hostModel,t=e.getModel("emphasis");return{lineStyle:e.getModel(
"lineStyle").getLineStyle(),emphasisLineStyle:t.getModel(["lineStyle"]).getLineStyle(),blurLineStyle:e.getModel(["blur","lineStyle"]).getLineStyle(),selectLineStyle:e.
getModel(["select","lineStyle"]).getLineStyle(),emphasisDisabled:t.get("disabled"),blurScope:t.get("blurScope"),focus:t.get("focus"),labelStatesModels:nr(e)}}function BE(r){
return isNaN(r[0])||isNaN(r[1])}function Dy(r){return r&&!BE(r[0])&&!BE(r[1])}var VE=bV;var TV=.3,CV=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._dataGroup=new ue,t._initialized=!1,t}return e.
prototype.init=function(){this.group.add(this._dataGroup)},e.prototype.render=function(t,i,n,a){var o=this._dataGroup;this._progressiveEls=[],o.removeAll();var s=t.
getData(),l=this._data,u=t.coordinateSystem,f=u.dimensions,c=FE(t);s.diff(l).add(h).update(p).remove(v).execute();function h(d){var g=UE(s,o,d,f,u);Oy(g,s,d,c)}
function p(d,g){var y=l.getItemGraphicEl(g);o.add(y);var _=HE(s,d,f,u);s.setItemGraphicEl(d,y),bt(y,{shape:{points:_}},t,d),hc(y),Oy(y,s,d,c)}function v(d){var g=l.
getItemGraphicEl(d);o.remove(g)}if(!this._initialized){this._initialized=!0;var m=MV(u,t,function(){setTimeout(function(){o.removeClipPath()})});o.setClipPath(m)}
this._data=s},e.prototype.incrementalPrepareRender=function(t,i,n){this._initialized=!0,this._data=null,this._dataGroup.removeAll()},e.prototype.incrementalRender=
function(t,i,n){for(var a=i.getData(),o=i.coordinateSystem,s=this._progressiveEls=[],l=t.start;l<t.end;l++){var u=UE(a,this._dataGroup,l,o.dimensions,o);u.incremental=
Ro(i),Oy(u,a,l,FE(i)),s.push(u)}},e.prototype.remove=function(){this._dataGroup&&this._dataGroup.removeAll(),this._data=null},e.type="parallel",e})(yt);function MV(r,e,t){
var i=r.model,n=r.getRect(),a=new de({shape:{x:n.x,y:n.y,width:n.width,height:n.height}}),o=i.get("layout")==="horizontal"?"width":"height";return a.setShape(o,
0),rr(a,{shape:{width:n.width,height:n.height}},e,t),a}function HE(r,e,t,i){for(var n=[],a=0;a<t.length;a++){var o=t[a],s=r.get(r.mapDimension(o),e);EV(s,i.getAxis(
o).type)||n.push(i.dataToPoint(s,o))}return n}function UE(r,e,t,i,n){var a=HE(r,t,i,n),o=new Li({shape:{points:a},z2:10});return e.add(o),r.setItemGraphicEl(t,o),
o}function FE(r){var e=r.get("smooth",!0);return e===!0&&(e=TV),e=xr(e),Nt(e)&&(e=0),{smooth:e}}function Oy(r,e,t,i){r.useStyle(e.getItemVisual(t,"style")),r.style.
fill=null,r.setShape("smooth",i.smooth);var n=e.getItemModel(t),a=n.getModel("emphasis");bl(r,n,"lineStyle"),zr(r,a.get("focus"),a.get("blurScope"),a.get("disab\
led"))}function EV(r,e){return e==="category"?r==null:r==null||isNaN(r)}var GE=CV;var AV=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.visualStyleAccessPath="lineStyle",t.visualDrawType=
"stroke",t}return e.prototype.getInitialData=function(t,i){return Tn(null,this,{useEncodeDefaulter:H(DV,null,this)})},e.prototype.getRawIndicesByActiveState=function(t){
var i=this.coordinateSystem,n=this.getData(),a=[];return i.eachActiveState(n,function(o,s){t===o&&a.push(n.getRawIndex(s))}),a},e.type="series.parallel",e.dependencies=
["parallel"],e.defaultOption={z:2,coordinateSystem:"parallel",parallelIndex:0,label:{show:!1},inactiveOpacity:.05,activeOpacity:1,lineStyle:{width:1,opacity:.45,
type:"solid"},emphasis:{label:{show:!1}},progressive:300,smooth:!1,animationEasing:"linear"},e})(Ht);function DV(r){var e=r.ecModel.getComponent("parallel",r.get(
"parallelIndex"));if(e){var t={};return b(e.dimensions,function(i){var n=OV(i);t[i]=n}),t}}function OV(r){return+r.replace("dim","")}var WE=AV;var IV=["lineStyle","opacity"],LV={seriesType:"parallel",reset:function(r,e){var t=r.coordinateSystem,i={normal:r.get(["lineStyle","opacity"]),active:r.get("act\
iveOpacity"),inactive:r.get("inactiveOpacity")};return{progress:function(n,a){t.eachActiveState(a,function(o,s){var l=i[o];if(o==="normal"&&a.hasItemOption){var u=a.
getItemModel(s).get(IV,!0);u!=null&&(l=u)}var f=a.ensureUniqueItemVisual(s,"style");f.opacity=l},n.start,n.end)}}}},YE=LV;function Iy(r){RV(r),PV(r)}function RV(r){if(!r.parallel){var e=!1;b(r.series,function(t){t&&t.type==="parallel"&&(e=!0)}),e&&(r.parallel=[{}])}}function PV(r){
var e=Ee(r.parallelAxis);b(e,function(t){if(B(t)){var i=t.parallelIndex||0,n=Ee(r.parallel)[i];n&&n.parallelAxisDefault&&re(t,n.parallelAxisDefault,!1)}})}var NV=5,kV=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n){this.
_model=t,this._api=n,this._handlers||(this._handlers={},b(zV,function(a,o){n.getZr().on(o,this._handlers[o]=H(a,this))},this)),wr(this,"_throttledDispatchExpand",
t.get("axisExpandRate"),"fixRate")},e.prototype.dispose=function(t,i){Yi(this,"_throttledDispatchExpand"),b(this._handlers,function(n,a){i.getZr().off(a,n)}),this.
_handlers=null},e.prototype._throttledDispatchExpand=function(t){this._dispatchExpand(t)},e.prototype._dispatchExpand=function(t){t&&this._api.dispatchAction(P(
{type:"parallelAxisExpand"},t))},e.type="parallel",e})(Ne),zV={mousedown:function(r){Ly(this,"click")&&(this._mouseDownPoint=[r.offsetX,r.offsetY])},mouseup:function(r){
var e=this._mouseDownPoint;if(Ly(this,"click")&&e){var t=[r.offsetX,r.offsetY],i=Math.pow(e[0]-t[0],2)+Math.pow(e[1]-t[1],2);if(i>NV)return;var n=this._model.coordinateSystem.
getSlidedAxisExpandWindow([r.offsetX,r.offsetY]);n.behavior!=="none"&&this._dispatchExpand({axisExpandWindow:n.axisExpandWindow})}this._mouseDownPoint=null},mousemove:function(r){
if(!(this._mouseDownPoint||!Ly(this,"mousemove"))){var e=this._model,t=e.coordinateSystem.getSlidedAxisExpandWindow([r.offsetX,r.offsetY]),i=t.behavior;i==="jum\
p"&&this._throttledDispatchExpand.debounceNextCall(e.get("axisExpandDebounce")),this._throttledDispatchExpand(i==="none"?null:{axisExpandWindow:t.axisExpandWindow,
animation:i==="jump"?null:{duration:0}})}}};function Ly(r,e){var t=r._model;return t.get("axisExpandable")&&t.get("axisExpandTriggerOn")===e}var XE=kV;var Ms="parallel",gh=Ms,BV=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.init=function(){
r.prototype.init.apply(this,arguments),this.mergeOption({})},e.prototype.mergeOption=function(t){var i=this.option;t&&re(i,t,!0),this._initDimensions()},e.prototype.
contains=function(t,i){var n=t.get("parallelIndex");return n!=null&&i.getComponent("parallel",n)===this},e.prototype.setAxisExpand=function(t){b(["axisExpandabl\
e","axisExpandCenter","axisExpandCount","axisExpandWidth","axisExpandWindow"],function(i){t.hasOwnProperty(i)&&(this.option[i]=t[i])},this)},e.prototype._initDimensions=
function(){var t=this.dimensions=[],i=this.parallelAxisIndex=[],n=ze(this.ecModel.queryComponents({mainType:"parallelAxis"}),function(a){return(a.get("parallelI\
ndex")||0)===this.componentIndex},this);b(n,function(a){t.push("dim"+a.get("dim")),i.push(a.componentIndex)})},e.type=gh,e.dependencies=["parallelAxis"],e.layoutMode=
"box",e.defaultOption={z:0,left:80,top:60,right:80,bottom:60,layout:"horizontal",axisExpandable:!1,axisExpandCenter:null,axisExpandCount:0,axisExpandWidth:50,axisExpandRate:17,
axisExpandDebounce:50,axisExpandSlideTriggerArea:[-.15,.05,.4],axisExpandTriggerOn:"click",parallelAxisDefault:null},e})(ye),ZE=BV;var VV=(function(r){I(e,r);function e(t,i,n,a,o){var s=r.call(this,t,i,n)||this;return s.type=a||"value",s.axisIndex=o,s}return e.prototype.isHorizontal=function(){
return this.coordinateSystem.getModel().get("layout")!=="horizontal"},e})(Ap),qE=VV;function sr(r,e,t,i,n,a){r=r||0;var o=Ci(t[1],-t[0]);if(n!=null&&(n=Es(n,[0,o])),a!=null&&(a=Math.max(a,n??0)),i==="all"){var s=Math.abs(Ci(e[1],-e[0]));s=Es(s,
[0,o]),n=a=Es(s,[n,a]),i=0}e[0]=Es(e[0],t),e[1]=Es(e[1],t);var l=Ry(e,i);e[i]+=r;var u=n||0,f=t.slice();l.sign<0?f[0]=Ci(f[0],u):f[1]=Ci(f[1],-u),e[i]=Es(e[i],f);
var c;return c=Ry(e,i),n!=null&&(c.sign!==l.sign||c.span<n)&&(e[1-i]=Ci(e[i],l.sign*n)),c=Ry(e,i),a!=null&&c.span>a&&(e[1-i]=Ci(e[i],c.sign*a)),e}function Ry(r,e){
var t=r[e]-r[1-e];return{span:Math.abs(t),sign:t>0?-1:t<0?1:e?-1:1}}function Es(r,e){return Math.min(e[1]!=null?e[1]:1/0,Math.max(e[0]!=null?e[0]:-1/0,r))}var UV=(function(){function r(e,t,i){this.type=Ms,this._axesMap=G(),this._axesLayout={},this.dimensions=e.dimensions,this._model=e,this._init(e,t,i)}return r.prototype.
_init=function(e,t,i){var n=e.dimensions,a=e.parallelAxisIndex;b(n,function(o,s){var l=a[s],u=t.getComponent("parallelAxis",l),f=bp(u),c=this._axesMap.set(o,new qE(
o,wp(u,f,!1),[0,0],f,l));c.onBand=ls(c.scale,u),c.inverse=u.get("inverse"),u.axis=c,c.model=u,c.coordinateSystem=u.coordinateSystem=this},this)},r.prototype.update=
function(e,t){b(this.dimensions,function(i){var n=this._axesMap.get(i);hs(n,Lp),bu(n)},this)},r.prototype.containPoint=function(e){var t=this._makeLayoutInfo(),
i=t.axisBase,n=t.layoutBase,a=t.pixelDimIndex,o=e[1-a],s=e[a];return o>=i&&o<=i+t.axisLength&&s>=n&&s<=n+t.layoutLength},r.prototype.getModel=function(){return this.
_model},r.prototype.resize=function(e,t){var i=An(e,t).refContainer;this._rect=br(e.getBoxLayoutParams(),i),this._layoutAxes()},r.prototype.getRect=function(){return this.
_rect},r.prototype._makeLayoutInfo=function(){var e=this._model,t=this._rect,i=["x","y"],n=["width","height"],a=e.get("layout"),o=a==="horizontal"?0:1,s=t[n[o]],
l=[0,s],u=this.dimensions.length,f=yh(e.get("axisExpandWidth"),l),c=yh(e.get("axisExpandCount")||0,[0,u]),h=e.get("axisExpandable")&&u>3&&u>c&&c>1&&f>0&&s>0,p=e.
get("axisExpandWindow"),v;if(p)v=yh(p[1]-p[0],l),p[1]=p[0]+v;else{v=yh(f*(c-1),l);var m=e.get("axisExpandCenter")||Bt(u/2);p=[f*m-v/2],p[1]=p[0]+v}var d=(s-v)/(u-
c);d<3&&(d=0);var g=[Bt(fe(p[0]/f,1))+1,_r(fe(p[1]/f,1))-1],y=d/f*p[0];return{layout:a,pixelDimIndex:o,layoutBase:t[i[o]],layoutLength:s,axisBase:t[i[1-o]],axisLength:t[n[1-
o]],axisExpandable:h,axisExpandWidth:f,axisCollapseWidth:d,axisExpandWindow:p,axisCount:u,winInnerIndices:g,axisExpandWindow0Pos:y}},r.prototype._layoutAxes=function(){
var e=this._rect,t=this._axesMap,i=this.dimensions,n=this._makeLayoutInfo(),a=n.layout;t.each(function(o){var s=[0,n.axisLength],l=o.inverse?1:0;o.setExtent(s[l],
s[1-l])}),b(i,function(o,s){var l=(n.axisExpandable?HV:FV)(s,n),u={horizontal:{x:l.position,y:n.axisLength},vertical:{x:0,y:l.position}},f={horizontal:pd/2,vertical:0},
c=[u[a].x+e.x,u[a].y+e.y],h=f[a],p=Le();sn(p,p,h),qn(p,p,c),this._axesLayout[o]={position:c,rotation:h,transform:p,axisNameAvailableWidth:l.axisNameAvailableWidth,
axisLabelShow:l.axisLabelShow,nameTruncateMaxWidth:l.nameTruncateMaxWidth,tickDirection:1,labelDirection:1}},this)},r.prototype.getAxis=function(e){return this.
_axesMap.get(e)},r.prototype.dataToPoint=function(e,t){return this.axisCoordToPoint(this._axesMap.get(t).dataToCoord(e),t)},r.prototype.eachActiveState=function(e,t,i,n){
i==null&&(i=0),n==null&&(n=e.count());var a=this._axesMap,o=this.dimensions,s=[],l=[];b(o,function(d){s.push(e.mapDimension(d)),l.push(a.get(d).model)});for(var u=this.
hasAxisBrushed(),f=i;f<n;f++){var c=void 0;if(!u)c="normal";else{c="active";for(var h=e.getValues(s,f),p=0,v=o.length;p<v;p++){var m=l[p].getActiveState(h[p]);if(m===
"inactive"){c="inactive";break}}}t(c,f)}},r.prototype.hasAxisBrushed=function(){for(var e=this.dimensions,t=this._axesMap,i=!1,n=0,a=e.length;n<a;n++)t.get(e[n]).
model.getActiveState()!=="normal"&&(i=!0);return i},r.prototype.axisCoordToPoint=function(e,t){var i=this._axesLayout[t];return ir([e,0],i.transform)},r.prototype.
getAxisLayout=function(e){return F(this._axesLayout[e])},r.prototype.getSlidedAxisExpandWindow=function(e){var t=this._makeLayoutInfo(),i=t.pixelDimIndex,n=t.axisExpandWindow.
slice(),a=n[1]-n[0],o=[0,t.axisExpandWidth*(t.axisCount-1)];if(!this.containPoint(e))return{behavior:"none",axisExpandWindow:n};var s=e[i]-t.layoutBase-t.axisExpandWindow0Pos,
l,u="slide",f=t.axisCollapseWidth,c=this._model.get("axisExpandSlideTriggerArea"),h=c[0]!=null;if(f)h&&f&&s<a*c[0]?(u="jump",l=s-a*c[2]):h&&f&&s>a*(1-c[0])?(u="\
jump",l=s-a*(1-c[2])):(l=s-a*c[1])>=0&&(l=s-a*(1-c[1]))<=0&&(l=0),l*=t.axisExpandWidth/f,l?sr(l,n,o,"all"):u="none";else{var p=n[1]-n[0],v=o[1]*s/p;n=[me(0,v-p/
2)],n[1]=Ue(o[1],n[0]+p),n[0]=n[1]-p}return{axisExpandWindow:n,behavior:u}},r})();function yh(r,e){return Ue(me(r,e[0]),e[1])}function FV(r,e){var t=e.layoutLength/
(e.axisCount-1);return{position:t*r,axisNameAvailableWidth:t,axisLabelShow:!0}}function HV(r,e){var t=e.layoutLength,i=e.axisExpandWidth,n=e.axisCount,a=e.axisCollapseWidth,
o=e.winInnerIndices,s,l=a,u=!1,f;return r<o[0]?(s=r*a,f=a):r<=o[1]?(s=e.axisExpandWindow0Pos+r*i-e.axisExpandWindow[0],l=i,u=!0):(s=t-(n-1-r)*a,f=a),{position:s,
axisNameAvailableWidth:l,axisLabelShow:u,nameTruncateMaxWidth:f}}var KE=UV;function GV(r,e){var t=[];return r.eachComponent(gh,function(i,n){var a=new KE(i,r,e);a.name="parallel_"+n,a.resize(i,e),i.coordinateSystem=a,a.model=i,t.push(a)}),
r.eachSeries(function(i){if(i.get("coordinateSystem")===Ms){var n=i.getReferringComponents(gh,Fe).models[0],a=i.coordinateSystem=n.coordinateSystem;a&&b(a.dimensions,
function(o){tu(a.getAxis(o),i,Ms)})}}),t}var WV={create:GV},$E=WV;var jE=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.activeIntervals=[],t}return e.prototype.getAreaSelectStyle=
function(){return cr([["fill","color"],["lineWidth","borderWidth"],["stroke","borderColor"],["width","width"],["opacity","opacity"]])(this.getModel("areaSelectS\
tyle"))},e.prototype.setActiveIntervals=function(t){var i=this.activeIntervals=F(t);if(i)for(var n=i.length-1;n>=0;n--)pt(i[n])},e.prototype.getActiveState=function(t){
var i=this.activeIntervals;if(!i.length)return"normal";if(t==null||isNaN(+t))return"inactive";if(i.length===1){var n=i[0];if(n[0]<=t&&t<=n[1])return"active"}else
for(var a=0,o=i.length;a<o;a++)if(i[a][0]<=t&&t<=i[a][1])return"active";return"inactive"},e})(ye);st(jE,ah);var Py=jE;var Ja=!0,Du=Math.min,As=Math.max,YV=Math.pow,XV=1e4,ZV=6,qV=6,JE="globalPan",KV={w:[0,0],e:[0,1],n:[1,0],s:[1,1]},$V={w:"ew",e:"ew",n:"ns",s:"ns",ne:"nesw",sw:"\
nesw",nw:"nwse",se:"nwse"},QE={brushStyle:{lineWidth:2,stroke:W.color.backgroundTint,fill:W.color.borderTint},transformable:!0,brushMode:"single",removeOnClick:!1},
jV=0,JV=(function(r){I(e,r);function e(t){var i=r.call(this)||this;return i._track=[],i._covers=[],i._handlers={},i._zr=t,i.group=new ue,i._uid="brushController\
_"+jV++,b(aU,function(n,a){this._handlers[a]=H(n,this)},i),i}return e.prototype.enableBrush=function(t){return this._brushType&&this._doDisableBrush(),t.brushType&&
this._doEnableBrush(t),this},e.prototype._doEnableBrush=function(t){var i=this._zr;this._enableGlobalPan||_E(i,JE,this._uid),b(this._handlers,function(n,a){i.on(
a,n)}),this._brushType=t.brushType,this._brushOption=re(F(QE),t,!0)},e.prototype._doDisableBrush=function(){var t=this._zr;xE(t,JE,this._uid),b(this._handlers,function(i,n){
t.off(n,i)}),this._brushType=this._brushOption=null},e.prototype.setPanels=function(t){if(t&&t.length){var i=this._panels={};b(t,function(n){i[n.panelId]=F(n)})}else
this._panels=null;return this},e.prototype.mount=function(t){t=t||{},this._enableGlobalPan=t.enableGlobalPan;var i=this.group;return this._zr.add(i),i.attr({x:t.
x||0,y:t.y||0,rotation:t.rotation||0,scaleX:t.scaleX||1,scaleY:t.scaleY||1}),this._transform=i.getLocalTransform(),this},e.prototype.updateCovers=function(t){t=
N(t,function(h){return re(F(QE),h,!0)});var i="\0-brush-index-",n=this._covers,a=this._covers=[],o=this,s=this._creatingCover;return new xc(n,t,u,l).add(f).update(
f).remove(c).execute(),this;function l(h,p){return(h.id!=null?h.id:i+p)+"-"+h.brushType}function u(h,p){return l(h.__brushOption,p)}function f(h,p){var v=t[h];if(p!=
null&&n[p]===s)a[h]=n[p];else{var m=a[h]=p!=null?(n[p].__brushOption=v,n[p]):aA(o,nA(o,v));Uy(o,m)}}function c(h){n[h]!==s&&o.group.remove(n[h])}},e.prototype.unmount=
function(){return this.enableBrush(!1),Ny(this),this._zr.remove(this.group),this},e.prototype.dispose=function(){this.unmount(),this.off()},e})(qe);function nA(r,e){
var t=_h[e.brushType].createCover(r,e);return t.__brushOption=e,sA(t,e),r.group.add(t),t}function aA(r,e){var t=Fy(e);return t.endCreating&&(t.endCreating(r,e),
sA(e,e.__brushOption)),e}function oA(r,e){var t=e.__brushOption;Fy(e).updateCoverShape(r,e,t.range,t)}function sA(r,e){var t=e.z;t==null&&(t=XV),r.traverse(function(i){
i.z=t,i.z2=t})}function Uy(r,e){Fy(e).updateCommon(r,e),oA(r,e)}function Fy(r){return _h[r.__brushOption.brushType]}function Hy(r,e,t){var i=r._panels;if(!i)return Ja;
var n,a=r._transform;return b(i,function(o){o.isTargetByCursor(e,t,a)&&(n=o)}),n}function lA(r,e){var t=r._panels;if(!t)return Ja;var i=e.__brushOption.panelId;
return i!=null?t[i]:Ja}function Ny(r){var e=r._covers,t=e.length;return b(e,function(i){r.group.remove(i)},r),e.length=0,!!t}function Qa(r,e){var t=N(r._covers,
function(i){var n=i.__brushOption,a=F(n.range);return{brushType:n.brushType,panelId:n.panelId,range:a}});r.trigger("brush",{areas:t,isEnd:!!e.isEnd,removeOnClick:!!e.
removeOnClick})}function QV(r){var e=r._track;if(!e.length)return!1;var t=e[e.length-1],i=e[0],n=t[0]-i[0],a=t[1]-i[1],o=YV(n*n+a*a,.5);return o>ZV}function uA(r){
var e=r.length-1;return e<0&&(e=0),[r[0],r[e]]}function fA(r,e,t,i){var n=new ue;return n.add(new de({name:"main",style:Gy(t),silent:!0,draggable:!0,cursor:"mov\
e",drift:he(eA,r,e,n,["n","s","w","e"]),ondragend:he(Qa,e,{isEnd:!0})})),b(i,function(a){n.add(new de({name:a.join(""),style:{opacity:0},draggable:!0,silent:!0,
invisible:!0,drift:he(eA,r,e,n,a),ondragend:he(Qa,e,{isEnd:!0})}))}),n}function cA(r,e,t,i){var n=i.brushStyle.lineWidth||0,a=As(n,qV),o=t[0][0],s=t[1][0],l=o-n/
2,u=s-n/2,f=t[0][1],c=t[1][1],h=f-a+n/2,p=c-a+n/2,v=f-o,m=c-s,d=v+n,g=m+n;$i(r,e,"main",o,s,v,m),i.transformable&&($i(r,e,"w",l,u,a,g),$i(r,e,"e",h,u,a,g),$i(r,
e,"n",l,u,d,a),$i(r,e,"s",l,p,d,a),$i(r,e,"nw",l,u,a,a),$i(r,e,"ne",h,u,a,a),$i(r,e,"sw",l,p,a,a),$i(r,e,"se",h,p,a,a))}function ky(r,e){var t=e.__brushOption,i=t.
transformable,n=e.childAt(0);n.useStyle(Gy(t)),n.attr({silent:!i,cursor:i?"move":"default"}),b([["w"],["e"],["n"],["s"],["s","e"],["s","w"],["n","e"],["n","w"]],
function(a){var o=e.childOfName(a.join("")),s=a.length===1?zy(r,a[0]):tU(r,a);o&&o.attr({silent:!i,invisible:!i,cursor:i?$V[s]+"-resize":null})})}function $i(r,e,t,i,n,a,o){
var s=e.childOfName(t);s&&s.setShape(iU(Wy(r,e,[[i,n],[i+a,n+o]])))}function Gy(r){return ie({strokeNoScale:!0},r.brushStyle)}function pA(r,e,t,i){var n=[Du(r,t),
Du(e,i)],a=[As(r,t),As(e,i)];return[[n[0],a[0]],[n[1],a[1]]]}function eU(r){return Ni(r.group)}function zy(r,e){var t={w:"left",e:"right",n:"top",s:"bottom"},i={
left:"w",right:"e",top:"n",bottom:"s"},n=Ca(t[e],eU(r));return i[n]}function tU(r,e){var t=[zy(r,e[0]),zy(r,e[1])];return(t[0]==="e"||t[0]==="w")&&t.reverse(),t.
join("")}function eA(r,e,t,i,n,a){var o=t.__brushOption,s=r.toRectRange(o.range),l=hA(e,n,a);b(i,function(u){var f=KV[u];s[f[0]][f[1]]+=l[f[0]]}),o.range=r.fromRectRange(
pA(s[0][0],s[1][0],s[0][1],s[1][1])),Uy(e,t),Qa(e,{isEnd:!1})}function rU(r,e,t,i){var n=e.__brushOption.range,a=hA(r,t,i);b(n,function(o){o[0]+=a[0],o[1]+=a[1]}),
Uy(r,e),Qa(r,{isEnd:!1})}function hA(r,e,t){var i=r.group,n=i.transformCoordToLocal(e,t),a=i.transformCoordToLocal(0,0);return[n[0]-a[0],n[1]-a[1]]}function Wy(r,e,t){
var i=lA(r,e);return i&&i!==Ja?i.clipPath(t,r._transform):F(t)}function iU(r){var e=Du(r[0][0],r[1][0]),t=Du(r[0][1],r[1][1]),i=As(r[0][0],r[1][0]),n=As(r[0][1],
r[1][1]);return{x:e,y:t,width:i-e,height:n-t}}function nU(r,e,t){if(!(!r._brushType||oU(r,e.offsetX,e.offsetY))){var i=r._zr,n=r._covers,a=Hy(r,e,t);if(!r._dragging)
for(var o=0;o<n.length;o++){var s=n[o].__brushOption;if(a&&(a===Ja||s.panelId===a.panelId)&&_h[s.brushType].contain(n[o],t[0],t[1]))return}a&&i.setCursorStyle("\
crosshair")}}function By(r){var e=r.event;e.preventDefault&&e.preventDefault()}function Vy(r,e,t){return r.childOfName("main").contain(e,t)}function vA(r,e,t,i){
var n=r._creatingCover,a=r._creatingPanel,o=r._brushOption,s;if(r._track.push(t.slice()),QV(r)||n){if(a&&!n){o.brushMode==="single"&&Ny(r);var l=F(o);l.brushType=
tA(l.brushType,a),l.panelId=a===Ja?null:a.panelId,n=r._creatingCover=nA(r,l),r._covers.push(n)}if(n){var u=_h[tA(r._brushType,a)],f=n.__brushOption;f.range=u.getCreatingRange(
Wy(r,n,r._track)),i&&(aA(r,n),u.updateCommon(r,n)),oA(r,n),s={isEnd:i}}}else i&&o.brushMode==="single"&&o.removeOnClick&&Hy(r,e,t)&&Ny(r)&&(s={isEnd:i,removeOnClick:!0});
return s}function tA(r,e){return r==="auto"?e.defaultBrushType:r}var aU={mousedown:function(r){if(this._dragging)rA(this,r);else if(!r.target||!r.target.draggable){
By(r);var e=this.group.transformCoordToLocal(r.offsetX,r.offsetY);this._creatingCover=null;var t=this._creatingPanel=Hy(this,r,e);t&&(this._dragging=!0,this._track=
[e.slice()])}},mousemove:function(r){var e=r.offsetX,t=r.offsetY,i=this.group.transformCoordToLocal(e,t);if(nU(this,r,i),this._dragging){By(r);var n=vA(this,r,i,
!1);n&&Qa(this,n)}},mouseup:function(r){rA(this,r)}};function rA(r,e){if(r._dragging){By(e);var t=e.offsetX,i=e.offsetY,n=r.group.transformCoordToLocal(t,i),a=vA(
r,e,n,!0);r._dragging=!1,r._track=[],r._creatingCover=null,a&&Qa(r,a)}}function oU(r,e,t){var i=r._zr;return e<0||e>i.getWidth()||t<0||t>i.getHeight()}var _h={lineX:iA(
0),lineY:iA(1),rect:{createCover:function(r,e){function t(i){return i}return fA({toRectRange:t,fromRectRange:t},r,e,[["w"],["e"],["n"],["s"],["s","e"],["s","w"],
["n","e"],["n","w"]])},getCreatingRange:function(r){var e=uA(r);return pA(e[1][0],e[1][1],e[0][0],e[0][1])},updateCoverShape:function(r,e,t,i){cA(r,e,t,i)},updateCommon:ky,
contain:Vy},polygon:{createCover:function(r,e){var t=new ue;return t.add(new Li({name:"main",style:Gy(e),silent:!0})),t},getCreatingRange:function(r){return r},
endCreating:function(r,e){e.remove(e.childAt(0)),e.add(new Ii({name:"main",draggable:!0,drift:he(rU,r,e),ondragend:he(Qa,r,{isEnd:!0})}))},updateCoverShape:function(r,e,t,i){
e.childAt(0).setShape({points:Wy(r,e,t)})},updateCommon:ky,contain:Vy}};function iA(r){return{createCover:function(e,t){return fA({toRectRange:function(i){var n=[
i,[0,100]];return r&&n.reverse(),n},fromRectRange:function(i){return i[r]}},e,t,[[["w"],["e"]],[["n"],["s"]]][r])},getCreatingRange:function(e){var t=uA(e),i=Du(
t[0][r],t[1][r]),n=As(t[0][r],t[1][r]);return[i,n]},updateCoverShape:function(e,t,i,n){var a,o=lA(e,t);if(o!==Ja&&o.getLinearBrushOtherExtent)a=o.getLinearBrushOtherExtent(
r);else{var s=e._zr;a=[0,[s.getWidth(),s.getHeight()][1-r]]}var l=[i,a];r&&l.reverse(),cA(e,t,l,n)},updateCommon:ky,contain:Vy}}var xh=JV;function Sh(r){return r=Yy(r),function(e){return tm(e,r)}}function bh(r,e){return r=Yy(r),function(t){var i=e??t,n=i?r.width:r.height,a=i?r.x:r.y;return[a,a+(n||
0)]}}function wh(r,e,t){var i=Yy(r);return function(n,a){return i.contain(a[0],a[1])&&!fh(n,e,t)}}function Yy(r){return q.create(r)}var sU=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.init=function(t,i){r.prototype.init.
apply(this,arguments),(this._brushController=new xh(i.getZr())).on("brush",H(this._onBrush,this))},e.prototype.render=function(t,i,n,a){if(!lU(t,i,a)){this.axisModel=
t,this.api=n,this.group.removeAll();var o=this._axisGroup;if(this._axisGroup=new ue,this.group.add(this._axisGroup),!!t.get("show")){var s=fU(t,i),l=s.coordinateSystem,
u=t.getAreaSelectStyle(),f=u.width,c=t.axis.dim,h=l.getAxisLayout(c),p=P({strokeContainThreshold:f},h),v=new ps(t,n,p);v.build(),this._axisGroup.add(v.group),this.
_refreshBrushController(p,u,t,s,f,n),Ll(o,this._axisGroup,t)}}},e.prototype._refreshBrushController=function(t,i,n,a,o,s){var l=n.axis.getExtent(),u=l[1]-l[0],f=Math.
min(30,Math.abs(u)*.1),c=q.create({x:l[0],y:-o/2,width:u,height:o});c.x-=f,c.width+=2*f,this._brushController.mount({enableGlobalPan:!0,rotation:t.rotation,x:t.
position[0],y:t.position[1]}).setPanels([{panelId:"pl",clipPath:Sh(c),isTargetByCursor:wh(c,s,a),getLinearBrushOtherExtent:bh(c,0)}]).enableBrush({brushType:"li\
neX",brushStyle:i,removeOnClick:!0}).updateCovers(uU(n))},e.prototype._onBrush=function(t){var i=t.areas,n=this.axisModel,a=n.axis,o=N(i,function(s){return[a.coordToData(
s.range[0],!0),a.coordToData(s.range[1],!0)]});(!n.option.realtime===t.isEnd||t.removeOnClick)&&this.api.dispatchAction({type:"axisAreaSelect",parallelAxisId:n.
id,intervals:o})},e.prototype.dispose=function(){this._brushController.dispose()},e.type="parallelAxis",e})(Ne);function lU(r,e,t){return t&&t.type==="axisAreaS\
elect"&&e.findComponents({mainType:"parallelAxis",query:t})[0]===r}function uU(r){var e=r.axis;return N(r.activeIntervals,function(t){return{brushType:"lineX",panelId:"\
pl",range:[e.dataToCoord(t[0],!0),e.dataToCoord(t[1],!0)]}})}function fU(r,e){return e.getComponent("parallel",r.get("parallelIndex"))}var mA=sU;var cU={type:"axisAreaSelect",event:"axisAreaSelected"};function gA(r){r.registerAction(cU,function(e,t){t.eachComponent({mainType:"parallelAxis",query:e},function(i){
i.axis.model.setActiveIntervals(e.intervals)})}),r.registerAction("parallelAxisExpand",function(e,t){t.eachComponent({mainType:"parallel",query:e},function(i){i.
setAxisExpand(e)})})}var pU={type:"value",areaSelectStyle:{width:20,borderWidth:1,borderColor:"rgba(160,197,232)",color:"rgba(160,197,232)",opacity:.3},realtime:!0,z:10};function Ou(r){
r.registerComponentView(XE),r.registerComponentModel(ZE),r.registerCoordinateSystem("parallel",$E),r.registerPreprocessor(Iy),r.registerComponentModel(Py),r.registerComponentView(
mA),ws(r,"parallel",Py,pU),gA(r)}function Xy(r){ct(Ou),r.registerChartView(GE),r.registerSeriesModel(WE),r.registerVisual(r.PRIORITY.VISUAL.BRUSH,YE)}var hU=256,vU=(function(){function r(){this.blurSize=30,this.pointSize=20,this.maxOpacity=1,this.minOpacity=0,this._gradientPixels={inRange:null,outOfRange:null};
var e=ke.createCanvas();this.canvas=e}return r.prototype.update=function(e,t,i,n,a,o){var s=this._getBrush(),l=this._getGradient(a,"inRange"),u=this._getGradient(
a,"outOfRange"),f=this.pointSize+this.blurSize,c=this.canvas,h=c.getContext("2d"),p=e.length;c.width=t,c.height=i;for(var v=0;v<p;++v){var m=e[v],d=m[0],g=m[1],
y=m[2],_=n(y);h.globalAlpha=_,h.drawImage(s,d-f,g-f)}if(!c.width||!c.height)return c;for(var x=h.getImageData(0,0,c.width,c.height),S=x.data,w=0,T=S.length,M=this.
minOpacity,C=this.maxOpacity,E=C-M;w<T;){var _=S[w+3]/256,A=Math.floor(_*(hU-1))*4;if(_>0){var O=o(_)?l:u;_>0&&(_=_*E+M),S[w++]=O[A],S[w++]=O[A+1],S[w++]=O[A+2],
S[w++]=O[A+3]*_*256}else w+=4}return h.putImageData(x,0,0),c},r.prototype._getBrush=function(){var e=this._brushCanvas||(this._brushCanvas=ke.createCanvas()),t=this.
pointSize+this.blurSize,i=t*2;e.width=i,e.height=i;var n=e.getContext("2d");return n.clearRect(0,0,i,i),n.shadowOffsetX=i,n.shadowBlur=this.blurSize,n.shadowColor=
W.color.neutral99,n.beginPath(),n.arc(-t,t,this.pointSize,0,Math.PI*2,!0),n.closePath(),n.fill(),e},r.prototype._getGradient=function(e,t){for(var i=this._gradientPixels,
n=i[t]||(i[t]=new Uint8ClampedArray(256*4)),a=[0,0,0,0],o=0,s=0;s<256;s++)e[t](s/255,!0,a),n[o++]=a[0],n[o++]=a[1],n[o++]=a[2],n[o++]=a[3];return n},r})(),yA=vU;function dU(r,e,t){var i=r[1]-r[0];e=N(e,function(o){return{interval:[(o.interval[0]-r[0])/i,(o.interval[1]-r[0])/i]}});var n=e.length,a=0;return function(o){var s;
for(s=a;s<n;s++){var l=e[s].interval;if(l[0]<=o&&o<=l[1]){a=s;break}}if(s===n)for(s=a-1;s>=0;s--){var l=e[s].interval;if(l[0]<=o&&o<=l[1]){a=s;break}}return s>=
0&&s<n&&t[s]}}function mU(r,e){var t=r[1]-r[0];return e=[(e[0]-r[0])/t,(e[1]-r[0])/t],function(i){return i>=e[0]&&i<=e[1]}}var gU=(function(r){I(e,r);function e(){
var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n){var a;i.eachComponent("visualMap",function(s){s.eachTargetSeries(
function(l){l===t&&(a=s)})}),this._progressiveEls=null,this.group.removeAll();var o=t.coordinateSystem;o.type==="cartesian2d"||o.type==="calendar"||o.type==="ma\
trix"?this._renderOnGridLike(t,n,0,t.getData().count()):tg(o)&&this._renderOnGeo(o,t,a,n)},e.prototype.incrementalPrepareRender=function(t,i,n){this.group.removeAll()},
e.prototype.incrementalRender=function(t,i,n,a){var o=i.coordinateSystem;o&&(tg(o)?this.render(i,n,a):(this._progressiveEls=[],this._renderOnGridLike(i,a,t.start,
t.end,!0)))},e.prototype.eachRendered=function(t){ki(this._progressiveEls||this.group,t)},e.prototype._renderOnGridLike=function(t,i,n,a,o){var s=t.coordinateSystem,
l=Va(s,"cartesian2d"),u=Va(s,"matrix"),f,c,h,p;if(l){var v=s.getAxis("x"),m=s.getAxis("y");f=pi(v).w+.5,c=pi(m).w+.5,h=v.scale.getExtent(),p=m.scale.getExtent()}
for(var d=this.group,g=t.getData(),y=t.getModel(["emphasis","itemStyle"]).getItemStyle(),_=t.getModel(["blur","itemStyle"]).getItemStyle(),x=t.getModel(["select",
"itemStyle"]).getItemStyle(),S=t.get(["itemStyle","borderRadius"]),w=nr(t),T=t.getModel("emphasis"),M=T.get("focus"),C=T.get("blurScope"),E=T.get("disabled"),A=l||
u?[g.mapDimension("x"),g.mapDimension("y"),g.mapDimension("value")]:[g.mapDimension("time"),g.mapDimension("value")],O=n;O<a;O++){var D=void 0,R=g.getItemVisual(
O,"style");if(l){var V=g.get(A[0],O),k=g.get(A[1],O);if(isNaN(g.get(A[2],O))||isNaN(V)||isNaN(k)||V<h[0]||V>h[1]||k<p[0]||k>p[1])continue;var K=s.dataToPoint([V,
k]);D=new de({shape:{x:K[0]-f/2,y:K[1]-c/2,width:f,height:c},style:R})}else if(u){var J=s.dataToLayout([g.get(A[0],O),g.get(A[1],O)]).rect;if(Nt(J.x))continue;D=
new de({z2:1,shape:J,style:R})}else{if(isNaN(g.get(A[1],O)))continue;var ee=s.dataToLayout([g.get(A[0],O)]),J=ee.contentRect||ee.rect;if(Nt(J.x)||Nt(J.y))continue;
D=new de({z2:1,shape:J,style:R})}if(g.hasItemOption){var se=g.getItemModel(O),ne=se.getModel("emphasis");y=ne.getModel("itemStyle").getItemStyle(),_=se.getModel(
["blur","itemStyle"]).getItemStyle(),x=se.getModel(["select","itemStyle"]).getItemStyle(),S=se.get(["itemStyle","borderRadius"]),M=ne.get("focus"),C=ne.get("blu\
rScope"),E=ne.get("disabled"),w=nr(se)}D.shape.r=S;var ce=t.getRawValue(O),ae="-";ce&&ce[2]!=null&&(ae=ce[2]+""),bn(D,w,{labelFetcher:t,labelDataIndex:O,defaultOpacity:R.
opacity,defaultText:ae}),D.ensureState("emphasis").style=y,D.ensureState("blur").style=_,D.ensureState("select").style=x,zr(D,M,C,E),D.incremental=Ro(t,o),o&&(D.
states.emphasis.hoverLayer=Pi),d.add(D),g.setItemGraphicEl(O,D),this._progressiveEls&&this._progressiveEls.push(D)}},e.prototype._renderOnGeo=function(t,i,n,a){
var o=n.targetVisuals.inRange,s=n.targetVisuals.outOfRange,l=i.getData(),u=this._hmLayer||this._hmLayer||new yA;u.blurSize=i.get("blurSize"),u.pointSize=i.get("\
pointSize"),u.minOpacity=i.get("minOpacity"),u.maxOpacity=i.get("maxOpacity");var f=t.getViewRect().clone(),c=t.getRoamTransform();f.applyTransform(c);var h=Math.
max(f.x,0),p=Math.max(f.y,0),v=Math.min(f.width+f.x,a.getWidth()),m=Math.min(f.height+f.y,a.getHeight()),d=v-h,g=m-p,y=[l.mapDimension("lng"),l.mapDimension("la\
t"),l.mapDimension("value")],_=l.mapArray(y,function(T,M,C){var E=t.dataToPoint([T,M]);return E[0]-=h,E[1]-=p,E.push(C),E}),x=n.getExtent(),S=n.type==="visualMa\
p.continuous"?mU(x,n.option.range):dU(x,n.getPieceList(),n.option.selected);u.update(_,d,g,o.color.getNormalizer(),{inRange:o.color.getColorMapper(),outOfRange:s.
color.getColorMapper()},S);var w=new _t({style:{width:d,height:g,x:h,y:p,image:u.canvas},silent:!0});this.group.add(w)},e.type="heatmap",e})(yt),_A=gU;var yU=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.getInitialData=function(t,i){return Tn(
null,this,{generateCoord:"value"})},e.prototype.preventIncremental=function(){var t=La.get(this.get("coordinateSystem"));if(t&&t.dimensions)return t.dimensions[0]===
"lng"&&t.dimensions[1]==="lat"},e.type="series.heatmap",e.dependencies=["grid","geo","calendar","matrix"],e.defaultOption={coordinateSystem:"cartesian2d",z:2,geoIndex:0,
blurSize:30,pointSize:20,maxOpacity:1,minOpacity:0,select:{itemStyle:{borderColor:W.color.primary}}},e})(Ht),xA=yU;function Zy(r){r.registerChartView(_A),r.registerSeriesModel(xA)}var eo=j(),SA=F,qy=H,_U=(function(){function r(){this._dragging=!1,this.animationThreshold=15}return r.prototype.render=function(e,t,i,n){var a=t.get("value"),o=t.
get("status");if(this._axisModel=e,this._axisPointerModel=t,this._api=i,!(!n&&this._lastValue===a&&this._lastStatus===o)){this._lastValue=a,this._lastStatus=o;var s=this.
_group,l=this._handle;if(!o||o==="hide"){s&&s.hide(),l&&l.hide();return}s&&s.show(),l&&l.show();var u={};this.makeElOption(u,a,e,t,i);var f=u.graphicKey;f!==this.
_lastGraphicKey&&this.clear(i),this._lastGraphicKey=f;var c=this._moveAnimation=this.determineAnimation(e,t);if(!s)s=this._group=new ue,this.createPointerEl(s,u,
e,t),this.createLabelEl(s,u,e,t),i.getZr().add(s);else{var h=he(bA,t,c);this.updatePointerEl(s,u,h),this.updateLabelEl(s,u,h,t)}TA(s,t,!0),this._renderHandle(a)}},
r.prototype.remove=function(e){this.clear(e)},r.prototype.dispose=function(e){this.clear(e)},r.prototype.determineAnimation=function(e,t){var i=t.get("animation"),
n=e.axis,a=n.type==="category",o=t.get("snap");if(!o&&!a)return!1;if(i==="auto"||i==null){var s=this.animationThreshold;if(a&&pi(n).w>s)return!0;if(o){var l=sh(
e).seriesDataCount,u=n.getExtent();return Math.abs(u[0]-u[1])/l>s}return!1}return i===!0},r.prototype.makeElOption=function(e,t,i,n,a){},r.prototype.createPointerEl=
function(e,t,i,n){var a=t.pointer;if(a){var o=eo(e).pointerEl=new Oe[a.type](SA(t.pointer));e.add(o)}},r.prototype.createLabelEl=function(e,t,i,n){if(t.label){var a=eo(
e).labelEl=new De(SA(t.label));e.add(a),wA(a,n)}},r.prototype.updatePointerEl=function(e,t,i){var n=eo(e).pointerEl;n&&t.pointer&&(n.setStyle(t.pointer.style),i(
n,{shape:t.pointer.shape}))},r.prototype.updateLabelEl=function(e,t,i,n){var a=eo(e).labelEl;a&&(a.setStyle(t.label.style),i(a,{x:t.label.x,y:t.label.y}),wA(a,n))},
r.prototype._renderHandle=function(e){if(!(this._dragging||!this.updateHandleTransform)){var t=this._axisPointerModel,i=this._api.getZr(),n=this._handle,a=t.getModel(
"handle"),o=t.get("status");if(!a.get("show")||!o||o==="hide"){n&&i.remove(n),this._handle=null;return}var s;this._handle||(s=!0,n=this._handle=rm(a.get("icon"),
{cursor:"move",draggable:!0,onmousemove:function(u){Zt(u.event)},onmousedown:qy(this._onHandleDragMove,this,0,0),drift:qy(this._onHandleDragMove,this),ondragend:qy(
this._onHandleDragEnd,this)}),i.add(n)),TA(n,t,!1),n.setStyle(a.getItemStyle(null,["color","borderColor","borderWidth","opacity","shadowColor","shadowBlur","sha\
dowOffsetX","shadowOffsetY"]));var l=a.get("size");L(l)||(l=[l,l]),n.scaleX=l[0]/2,n.scaleY=l[1]/2,wr(this,"_doDispatchAxisPointer",a.get("throttle")||0,"fixRat\
e"),this._moveHandleToValue(e,s)}},r.prototype._moveHandleToValue=function(e,t){bA(this._axisPointerModel,!t&&this._moveAnimation,this._handle,Ky(this.getHandleTransform(
e,this._axisModel,this._axisPointerModel)))},r.prototype._onHandleDragMove=function(e,t){var i=this._handle;if(i){this._dragging=!0;var n=this.updateHandleTransform(
Ky(i),[e,t],this._axisModel,this._axisPointerModel);this._payloadInfo=n,i.stopAnimation(),i.attr(Ky(n)),eo(i).lastProp=null,this._doDispatchAxisPointer()}},r.prototype.
_doDispatchAxisPointer=function(){var e=this._handle;if(e){var t=this._payloadInfo,i=this._axisModel;this._api.dispatchAction({type:"updateAxisPointer",x:t.cursorPoint[0],
y:t.cursorPoint[1],tooltipOption:t.tooltipOption,axesInfo:[{axisDim:i.axis.dim,axisIndex:i.componentIndex}]})}},r.prototype._onHandleDragEnd=function(){this._dragging=
!1;var e=this._handle;if(e){var t=this._axisPointerModel.get("value");this._moveHandleToValue(t),this._api.dispatchAction({type:"hideTip"})}},r.prototype.clear=
function(e){this._lastValue=null,this._lastStatus=null;var t=e.getZr(),i=this._group,n=this._handle;t&&i&&(this._lastGraphicKey=null,i&&t.remove(i),n&&t.remove(
n),this._group=null,this._handle=null,this._payloadInfo=null),Yi(this,"_doDispatchAxisPointer")},r.prototype.doClear=function(){},r.prototype.buildLabel=function(e,t,i){
return i=i||0,{x:e[i],y:e[1-i],width:t[i],height:t[1-i]}},r})();function bA(r,e,t,i){CA(eo(t).lastProp,i)||(eo(t).lastProp=i,e?bt(t,i,r):(t.stopAnimation(),t.attr(
i)))}function CA(r,e){if(B(r)&&B(e)){var t=!0;return b(e,function(i,n){t=t&&CA(r[n],i)}),!!t}else return r===e}function wA(r,e){r[e.get(["label","show"])?"show":
"hide"]()}function Ky(r){return{x:r.x||0,y:r.y||0,rotation:r.rotation||0}}function TA(r,e,t){var i=e.get("z"),n=e.get("zlevel");r&&r.traverse(function(a){a.type!==
"group"&&(i!=null&&(a.z=i),n!=null&&(a.zlevel=n),a.silent=t)})}var MA=_U;function EA(r){var e=r.get("type"),t=r.getModel(e+"Style"),i;return e==="line"?(i=t.getLineStyle(),i.fill=null):e==="shadow"&&(i=t.getAreaStyle(),i.stroke=null),
i}function xU(r,e,t,i,n){var a=t.get("value"),o=$y(a,e.axis,e.ecModel,t.get("seriesDataIndices"),{precision:t.get(["label","precision"]),formatter:t.get(["label",
"formatter"])}),s=t.getModel("label"),l=En(s.get("padding")||0),u=s.getFont(),f=df(o,u),c=n.position,h=f.width+l[1]+l[3],p=f.height+l[0]+l[2],v=n.align;v==="rig\
ht"&&(c[0]-=h),v==="center"&&(c[0]-=h/2);var m=n.verticalAlign;m==="bottom"&&(c[1]-=p),m==="middle"&&(c[1]-=p/2),SU(c,h,p,i);var d=s.get("backgroundColor");(!d||
d==="auto")&&(d=e.get(["axisLine","lineStyle","color"])),r.label={x:c[0],y:c[1],style:wt(s,{text:o,font:u,fill:s.getTextColor(),padding:l,backgroundColor:d}),z2:10}}
function SU(r,e,t,i){var n=i.getWidth(),a=i.getHeight();r[0]=Math.min(r[0]+e,n)-e,r[1]=Math.min(r[1]+t,a)-t,r[0]=Math.max(r[0],0),r[1]=Math.max(r[1],0)}function $y(r,e,t,i,n){
r=e.scale.parse(r);var a=e.scale.getLabel({value:r},{precision:n.precision}),o=n.formatter;if(o){var s={value:ss(e,{value:r}),axisDimension:e.dim,axisIndex:e.index,
seriesData:[]};b(i,function(l){var u=t.getSeriesByIndex(l.seriesIndex),f=l.dataIndexInside,c=u&&u.getDataParams(f);c&&s.seriesData.push(c)}),U(o)?a=o.replace("{\
value}",a):Z(o)&&(a=o(s))}return a}function jy(r,e,t){var i=Le();return sn(i,i,t.rotation),qn(i,i,t.position),ir([r.dataToCoord(e),(t.labelOffset||0)+(t.labelDirection||
1)*(t.labelMargin||0)],i)}function AA(r,e,t,i,n,a){var o=ps.innerTextLayout(t.rotation,0,t.labelDirection);t.labelMargin=n.get(["label","margin"]),xU(e,i,n,a,{position:jy(
i.axis,r,t),align:o.textAlign,verticalAlign:o.textVerticalAlign})}function DA(r,e,t){return t=t||0,{x1:r[t],y1:r[1-t],x2:e[t],y2:e[1-t]}}function OA(r,e,t){return t=
t||0,{x:r[t],y:r[1-t],width:e[t],height:e[1-t]}}function IA(r,e,t){return pi(r,{fromStat:{sers:N(e,function(i){return t.getSeriesByIndex(i.seriesIndex)})},min:1}).w}function LA(r,e,t){return[me(Ue(e[0],e[1]),
r-t/2),Ue(r+t/2,me(e[0],e[1]))]}var bU=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.prototype.makeElOption=function(t,i,n,a,o){var s=n.axis,l=s.grid,
u=a.get("type"),f=s.getGlobalExtent(),c=PA(l,s).getOtherAxis(s).getGlobalExtent(),h=s.toGlobalCoord(s.dataToCoord(i,!0));if(u&&u!=="none"){var p=EA(a),v=wU[u](s,
h,f,c,a.get("seriesDataIndices"),a.ecModel);v.style=p,t.graphicKey=v.type,t.pointer=v}var m=nu(l.getRect(),n);AA(i,t,m,n,a,o)},e.prototype.getHandleTransform=function(t,i,n){
var a=nu(i.axis.grid.getRect(),i,{labelInside:!1});a.labelMargin=n.get(["handle","margin"]);var o=jy(i.axis,t,a);return{x:o[0],y:o[1],rotation:a.rotation+(a.labelDirection<
0?Math.PI:0)}},e.prototype.updateHandleTransform=function(t,i,n,a){var o=n.axis,s=o.grid,l=o.getGlobalExtent(!0),u=PA(s,o).getOtherAxis(o).getGlobalExtent(),f=o.
dim==="x"?0:1,c=[t.x,t.y];c[f]+=i[f],c[f]=Ue(l[1],c[f]),c[f]=me(l[0],c[f]);var h=(u[1]+u[0])/2,p=[h,h];p[f]=c[f];var v=[{verticalAlign:"middle"},{align:"center"}];
return{x:c[0],y:c[1],rotation:t.rotation,cursorPoint:p,tooltipOption:v[f]}},e})(MA);function PA(r,e){var t={};return t[e.dim+"AxisIndex"]=e.index,r.getCartesian(
t)}var wU={line:function(r,e,t,i){var n=DA([e,i[0]],[e,i[1]],NA(r));return{type:"Line",subPixelOptimize:!0,shape:n}},shadow:function(r,e,t,i,n,a){var o=IA(r,n,a),
s=i[1]-i[0],l=LA(e,t,o),u=l[0],f=l[1];return{type:"Rect",shape:OA([u,i[0]],[f-u,s],NA(r))}}};function NA(r){return r.dim==="x"?0:1}var kA=bU;var TU=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="axisPointer",e.defaultOption={show:"\
auto",z:50,type:"line",snap:!1,triggerTooltip:!0,triggerEmphasis:!0,value:null,status:null,link:[],animation:null,animationDurationUpdate:200,lineStyle:{color:W.
color.border,width:1,type:"dashed"},shadowStyle:{color:W.color.shadowTint},label:{show:!0,formatter:null,precision:"auto",margin:3,color:W.color.neutral00,padding:[
5,7,5,7],backgroundColor:W.color.accent60,borderColor:null,borderWidth:0,borderRadius:3},handle:{show:!1,icon:"M10.7,11.9v-1.3H9.3v1.3c-4.9,0.3-8.8,4.4-8.8,9.4c\
0,5,3.9,9.1,8.8,9.4h1.3c4.9-0.3,8.8-4.4,8.8-9.4C19.5,16.3,15.6,12.2,10.7,11.9z M13.3,24.4H6.7v-1.2h6.6z M13.3,22H6.7v-1.2h6.6z M13.3,19.6H6.7v-1.2h6.6z",size:45,
margin:50,color:W.color.accent40,throttle:40}},e})(ye),zA=TU;var ji=j(),CU=b;function Th(r,e,t){if(!oe.node){var i=e.getZr();ji(i).records||(ji(i).records={}),MU(i,e);var n=ji(i).records[r]||(ji(i).records[r]={});n.handler=
t}}function MU(r,e){if(ji(r).initialized)return;ji(r).initialized=!0,t("click",he(Jy,"click")),t("mousemove",he(Jy,"mousemove")),t("mousewheel",he(Jy,"mousewhee\
l")),t("globalout",AU);function t(i,n){r.on(i,function(a){var o=DU(e);CU(ji(r).records,function(s){s&&n(s,a,o.dispatchAction)}),EU(o.pendings,e)})}}function EU(r,e){
var t=r.showTip.length,i=r.hideTip.length,n;t?n=r.showTip[t-1]:i&&(n=r.hideTip[i-1]),n&&(n.dispatchAction=null,e.dispatchAction(n))}function AU(r,e,t){r.handler(
"leave",null,t)}function Jy(r,e,t,i){e.handler(r,t,i)}function DU(r){var e={showTip:[],hideTip:[]},t=function(i){var n=e[i.type];n?n.push(i):(i.dispatchAction=t,
r.dispatchAction(i))};return{dispatchAction:t,pendings:e}}function Iu(r,e){if(!oe.node){var t=e.getZr(),i=(ji(t).records||{})[r];i&&(ji(t).records[r]=null)}}var OU=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n){var a=i.getComponent(
"tooltip"),o=t.get("triggerOn")||a&&a.get("triggerOn")||"mousemove|click|mousewheel";Th("axisPointer",n,function(s,l,u){o!=="none"&&(s==="leave"||o.indexOf(s)>=
0)&&u({type:"updateAxisPointer",currTrigger:s,x:l&&l.offsetX,y:l&&l.offsetY})})},e.prototype.remove=function(t,i){Iu("axisPointer",i)},e.prototype.dispose=function(t,i){
Iu("axisPointer",i)},e.type="axisPointer",e})(Ne),VA=OU;function Lu(r,e){var t=[],i=r.seriesIndex,n;if(i==null||!(n=e.getSeriesByIndex(i)))return{point:[]};var a=n.getData(),o=Sr(a,r);if(o==null||o<0||L(o))return{point:[]};
var s=a.getItemGraphicEl(o),l=n.coordinateSystem;if(n.getTooltipPosition)t=n.getTooltipPosition(o)||[];else if(l&&l.dataToPoint)if(r.isStacked){var u=l.getBaseAxis(),
f=l.getOtherAxis(u),c=f.dim,h=u.dim,p=c==="x"||c==="radius"?1:0,v=a.mapDimension(h),m=[];m[p]=a.get(v,o),m[1-p]=a.get(a.getCalculationInfo("stackResultDimension"),
o),t=l.dataToPoint(m)||[]}else t=l.dataToPoint(a.getValues(N(l.dimensions,function(g){return a.mapDimension(g)}),o))||[];else if(s){var d=s.getBoundingRect().clone();
d.applyTransform(s.transform),t=[d.x+d.width/2,d.y+d.height/2]}return{point:t,el:s}}var UA=j();function Qy(r,e,t){var i=r.currTrigger,n=[r.x,r.y],a=r,o=r.dispatchAction||H(t.dispatchAction,t),s=e.getComponent("axisPointer").coordSysAxesInfo;if(s){
Ch(n)&&(n=Lu({seriesIndex:a.seriesIndex,dataIndex:a.dataIndex},e).point);var l=Ch(n),u=a.axesInfo,f=s.axesInfo,c=i==="leave"||Ch(n),h={},p={},v={list:[],map:{}},
m={showPointer:he(LU,p),showTooltip:he(RU,v)};b(s.coordSysMap,function(g,y){var _=l||g.containPoint(n);b(s.coordSysAxesInfo[y],function(x,S){var w=x.axis,T=zU(u,
x);if(!c&&_&&(!u||T)){var M=T&&T.value;M==null&&!l&&(M=w.pointToData(n)),M!=null&&FA(x,M,m,!1,h)}})});var d={};return b(f,function(g,y){var _=g.linkGroup;_&&!p[y]&&
b(_.axesInfo,function(x,S){var w=p[S];if(x!==g&&w){var T=w.value;_.mapper&&(T=g.axis.scale.parse(_.mapper(T,HA(x),HA(g)))),d[g.key]=T}})}),b(d,function(g,y){FA(
f[y],g,m,!0,h)}),PU(p,f,h),NU(v,n,r,o),kU(f,o,t),h}}function FA(r,e,t,i,n){var a=r.axis;if(!(a.scale.isBlank()||!a.containData(e))){if(!r.involveSeries){t.showPointer(
r,e);return}var o=IU(e,r),s=o.payloadBatch,l=o.snapToValue;s[0]&&n.seriesIndex==null&&P(n,s[0]),!i&&r.snap&&a.containData(l)&&l!=null&&(e=l),t.showPointer(r,e,s),
t.showTooltip(r,o,l)}}function IU(r,e){var t=e.axis,i=t.dim,n=r,a=[],o=Number.MAX_VALUE,s=-1;return b(e.seriesModels,function(l,u){var f=l.getData().mapDimensionsAll(
i),c,h;if(l.getAxisTooltipData){var p=l.getAxisTooltipData(f,r,t);h=p.dataIndices,c=p.nestestValue}else{if(h=l.indicesOfNearest(i,f[0],r,t.type==="category"?.5:
null),!h.length)return;c=l.getData().get(f[0],h[0])}if(xt(c)){var v=r-c,m=Math.abs(v);m<=o&&((m<o||v>=0&&s<0)&&(o=m,s=v,n=c,a.length=0),b(h,function(d){a.push({
seriesIndex:l.seriesIndex,dataIndexInside:d,dataIndex:l.getData().getRawIndex(d)})}))}}),{payloadBatch:a,snapToValue:n}}function LU(r,e,t,i){r[e.key]={value:t,payloadBatch:i}}
function RU(r,e,t,i){var n=t.payloadBatch,a=e.axis,o=a.model,s=e.axisPointerModel;if(!(!e.triggerTooltip||!n.length)){var l=e.coordSys.model,u=Ts(l),f=r.map[u];
f||(f=r.map[u]={coordSysId:l.id,coordSysIndex:l.componentIndex,coordSysType:l.type,coordSysMainType:l.mainType,dataByAxis:[]},r.list.push(f)),f.dataByAxis.push(
{axisDim:a.dim,axisIndex:o.componentIndex,axisType:o.type,axisId:o.id,value:i,valueLabelOpt:{precision:s.get(["label","precision"]),formatter:s.get(["label","fo\
rmatter"])},seriesDataIndices:n.slice()})}}function PU(r,e,t){var i=t.axesInfo=[];b(e,function(n,a){var o=n.axisPointerModel.option,s=r[a];s?(!n.useHandle&&(o.status=
"show"),o.value=s.value,o.seriesDataIndices=(s.payloadBatch||[]).slice()):!n.useHandle&&(o.status="hide"),o.status==="show"&&i.push({axisDim:n.axis.dim,axisIndex:n.
axis.model.componentIndex,value:o.value})})}function NU(r,e,t,i){if(Ch(e)||!r.list.length){i({type:"hideTip"});return}var n=((r.list[0].dataByAxis[0]||{}).seriesDataIndices||
[])[0]||{};i({type:"showTip",escapeConnect:!0,x:e[0],y:e[1],tooltipOption:t.tooltipOption,position:t.position,dataIndexInside:n.dataIndexInside,dataIndex:n.dataIndex,
seriesIndex:n.seriesIndex,dataByCoordSys:r.list})}function kU(r,e,t){var i=t.getZr(),n="axisPointerLastHighlights",a=UA(i)[n]||{},o=UA(i)[n]={};b(r,function(f,c){
var h=f.axisPointerModel.option;h.status==="show"&&f.triggerEmphasis&&b(h.seriesDataIndices,function(p){o[p.seriesIndex+"|"+p.dataIndex]=p})});var s=[],l=[];function u(f){
return{seriesIndex:f.seriesIndex,dataIndex:f.dataIndex}}b(a,function(f,c){!o[c]&&l.push(u(f))}),b(o,function(f,c){!a[c]&&s.push(u(f))}),l.length&&t.dispatchAction(
{type:"downplay",escapeConnect:!0,notBlur:!0,batch:l}),s.length&&t.dispatchAction({type:"highlight",escapeConnect:!0,notBlur:!0,batch:s})}function zU(r,e){for(var t=0;t<
(r||[]).length;t++){var i=r[t];if(e.axis.dim===i.axisDim&&e.axis.model.componentIndex===i.axisIndex)return i}}function HA(r){var e=r.axis.model,t={},i=t.axisDim=
r.axis.dim;return t.axisIndex=t[i+"AxisIndex"]=e.componentIndex,t.axisName=t[i+"AxisName"]=e.name,t.axisId=t[i+"AxisId"]=e.id,t}function Ch(r){return!r||r[0]==null||
isNaN(r[0])||r[1]==null||isNaN(r[1])}function Mh(r){lh.registerAxisPointerClass("CartesianAxisPointer",kA),r.registerComponentModel(zA),r.registerComponentView(VA),r.registerPreprocessor(function(e){
if(e){(!e.axisPointer||e.axisPointer.length===0)&&(e.axisPointer={});var t=e.axisPointer.link;t&&!L(t)&&(e.axisPointer.link=[t])}}),r.registerProcessor(r.PRIORITY.
PROCESSOR.STATISTIC,{overallReset:function(e,t){e.getComponent("axisPointer").coordSysAxesInfo=fE(e,t)}}),r.registerAction({type:"updateAxisPointer",event:"upda\
teAxisPointer",update:":updateAxisPointer"},Qy)}function e_(r){ct(uh),ct(Mh)}var t_=["x","y","radius","angle","single"],BU=j(),VU=["cartesian2d","polar","singleAxis"];function GA(r){var e=r.get("coordinateSystem");return te(VU,e)>=0}function Mr(r){
return r+"Axis"}function WA(r,e){var t=G(),i=[],n=G();r.eachComponent({mainType:"dataZoom",query:e},function(f){n.get(f.uid)||s(f)});var a;do a=!1,r.eachComponent("dataZoom",o);while(a);
function o(f){!n.get(f.uid)&&l(f)&&(s(f),a=!0)}function s(f){n.set(f.uid,!0),i.push(f),u(f)}function l(f){var c=!1;return f.eachTargetAxis(function(h,p){var v=t.
get(h);v&&v[p]&&(c=!0)}),c}function u(f){f.eachTargetAxis(function(c,h){(t.get(c)||t.set(c,[]))[h]=!0})}return i}function Eh(r){var e=r.ecModel,t={infoList:[],infoMap:G()};
return r.eachTargetAxis(function(i,n){var a=e.getComponent(Mr(i),n);if(a){var o=a.getCoordSysModel();if(o){var s=o.uid,l=t.infoMap.get(s);l||(l={model:o,axisModels:[]},
t.infoList.push(l),t.infoMap.set(s,l)),l.axisModels.push(a)}}}),t}function YA(r){var e=BU(lg(r));return e.axisProxyMap||(e.axisProxyMap=G())}function Ds(r){if(r)
return YA(r.ecModel).get(r.uid)}function XA(r,e){YA(r.ecModel).set(r.uid,e)}function Ah(r,e){var t=e.getAxisModel().axis.__alignTo;return t&&r.getAxisProxy(t.dim,
t.model.componentIndex)?Ds(t.model):null}var r_=(function(){function r(){this.indexList=[],this.indexMap=[]}return r.prototype.add=function(e){this.indexMap[e]||(this.indexList.push(e),this.indexMap[e]=
!0)},r})(),UU=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._autoThrottle=!0,t._noTarget=!0,t._rangePropMode=
["percent","percent"],t}return e.prototype.init=function(t,i,n){var a=ZA(t);this.settledOption=a,this.mergeDefaultAndTheme(t,n),this._doInit(a)},e.prototype.mergeOption=
function(t){var i=ZA(t);re(this.option,t,!0),re(this.settledOption,i,!0),this._doInit(i)},e.prototype._doInit=function(t){var i=this.option;this._setDefaultThrottle(
t),this._updateRangeUse(t);var n=this.settledOption;b([["start","startValue"],["end","endValue"]],function(a,o){this._rangePropMode[o]==="value"&&(i[a[0]]=n[a[0]]=
null)},this),this._resetTarget()},e.prototype._resetTarget=function(){var t=this.get("orient",!0),i=this._targetAxisInfoMap=G(),n=this._fillSpecifiedTargetAxis(
i);n?this._orient=t||this._makeAutoOrientByTargetAxis():(this._orient=t||"horizontal",this._fillAutoTargetAxisByOrient(i,this._orient)),this._noTarget=!0,i.each(
function(a){a.indexList.length&&(this._noTarget=!1)},this)},e.prototype._fillSpecifiedTargetAxis=function(t){var i=!1;return b(t_,function(n){var a=this.getReferringComponents(
Mr(n),cS);if(a.specified){i=!0;var o=new r_;b(a.models,function(s){o.add(s.componentIndex)}),t.set(n,o)}},this),i},e.prototype._fillAutoTargetAxisByOrient=function(t,i){
var n=this.ecModel,a=!0;if(a){var o=i==="vertical"?"y":"x",s=n.findComponents({mainType:o+"Axis"});l(s,o)}if(a){var s=n.findComponents({mainType:"singleAxis",filter:function(f){
return f.get("orient",!0)===i}});l(s,"single")}function l(u,f){var c=u[0];if(c){var h=new r_;if(h.add(c.componentIndex),t.set(f,h),a=!1,f==="x"||f==="y"){var p=c.
getReferringComponents("grid",Fe).models[0];p&&b(u,function(v){c.componentIndex!==v.componentIndex&&p===v.getReferringComponents("grid",Fe).models[0]&&h.add(v.componentIndex)})}}}
a&&b(t_,function(u){if(a){var f=n.findComponents({mainType:Mr(u),filter:function(h){return h.get("type",!0)==="category"}});if(f[0]){var c=new r_;c.add(f[0].componentIndex),
t.set(u,c),a=!1}}},this)},e.prototype._makeAutoOrientByTargetAxis=function(){var t;return this.eachTargetAxis(function(i){!t&&(t=i)},this),t==="y"?"vertical":"h\
orizontal"},e.prototype._setDefaultThrottle=function(t){if(t.hasOwnProperty("throttle")&&(this._autoThrottle=!1),this._autoThrottle){var i=this.ecModel.option;this.
option.throttle=i.animation&&i.animationDurationUpdate>0?100:20}},e.prototype._updateRangeUse=function(t){var i=this._rangePropMode,n=this.get("rangeMode");b([[
"start","startValue"],["end","endValue"]],function(a,o){var s=t[a[0]]!=null,l=t[a[1]]!=null;s&&!l?i[o]="percent":!s&&l?i[o]="value":n?i[o]=n[o]:s&&(i[o]="percen\
t")})},e.prototype.noTarget=function(){return this._noTarget},e.prototype.getFirstTargetAxisModel=function(){var t;return this.eachTargetAxis(function(i,n){t==null&&
(t=this.ecModel.getComponent(Mr(i),n))},this),t},e.prototype.eachTargetAxis=function(t,i){this._targetAxisInfoMap.each(function(n,a){b(n.indexList,function(o){t.
call(i,a,o)})})},e.prototype.getAxisProxy=function(t,i){return Ds(this.getAxisModel(t,i))},e.prototype.getAxisModel=function(t,i){var n=this._targetAxisInfoMap.
get(t);if(n&&n.indexMap[i])return this.ecModel.getComponent(Mr(t),i)},e.prototype.setRawRange=function(t){var i=this.option,n=this.settledOption;b([["start","st\
artValue"],["end","endValue"]],function(a){(t[a[0]]!=null||t[a[1]]!=null)&&(i[a[0]]=n[a[0]]=t[a[0]],i[a[1]]=n[a[1]]=t[a[1]])},this),this._updateRangeUse(t)},e.prototype.
setCalculatedRange=function(t){var i=this.option;b(["start","startValue","end","endValue"],function(n){i[n]=t[n]})},e.prototype.getPercentRange=function(){var t=this.
findRepresentativeAxisProxy();if(t)return t.getWindow().percent},e.prototype.getValueRange=function(t,i){if(t==null&&i==null){var n=this.findRepresentativeAxisProxy();
if(n)return n.getWindow().value}else return this.getAxisProxy(t,i).getWindow().value},e.prototype.findRepresentativeAxisProxy=function(t){if(t)return Ds(t);for(var i,
n=this._targetAxisInfoMap.keys(),a=0;a<n.length;a++)for(var o=n[a],s=this._targetAxisInfoMap.get(o),l=0;l<s.indexList.length;l++){var u=this.getAxisProxy(o,s.indexList[l]);
if(u.hostedBy(this))return u;i||(i=u)}return i},e.prototype.getRangePropMode=function(){return this._rangePropMode.slice()},e.prototype.getOrient=function(){return this.
_orient},e.type="dataZoom",e.dependencies=["xAxis","yAxis","radiusAxis","angleAxis","singleAxis","series","toolbox"],e.defaultOption={z:4,filterMode:"filter",start:0,
end:100},e})(ye);function ZA(r){var e={};return b(["start","end","startValue","endValue","throttle"],function(t){r.hasOwnProperty(t)&&(e[t]=r[t])}),e}var Os=UU;var FU=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n,a){this.dataZoomModel=
t,this.ecModel=i,this.api=n},e.type="dataZoom",e})(Ne),Dh=FU;var HU=(function(){function r(e,t,i,n){this._dimName=e,this._axisIndex=t,this.ecModel=n,this._dataZoomModel=i}return r.prototype.hostedBy=function(e){return this.
_dataZoomModel===e},r.prototype.getWindow=function(){return F(this._window)},r.prototype.getTargetSeriesModels=function(){var e=[];return this.ecModel.eachSeries(
function(t){if(GA(t)){var i=Mr(this._dimName),n=t.getReferringComponents(i,Fe).models[0];n&&this._axisIndex===n.componentIndex&&e.push(t)}},this),e},r.prototype.
getAxisModel=function(){return this.ecModel.getComponent(this._dimName+"Axis",this._axisIndex)},r.prototype.getMinMaxSpan=function(){return F(this._minMaxSpan)},
r.prototype.calculateDataWindow=function(e){var t=this._extent,i=this.getAxisModel().axis,n=i.scale,a=this._dataZoomModel,o=a.getRangePropMode(),s=[0,100],l=[],
u=[],f,c=[!1,!1];b(["start","end"],function(_,x){var S=e[_],w=e[_+"Value"];o[x]==="percent"?(S==null&&(S=s[x]),w=Te(S,s,t),c[x]=!0):(f=!0,w==null?w=t[x]:(w=n.parse(
w),n.sanitize&&(w=n.sanitize(w,t))),S=Te(w,t,s)),u[x]=w==null||isNaN(w)?t[x]:w,l[x]=S==null||isNaN(S)?s[x]:S}),pt(u),pt(l);var h=this._minMaxSpan;f?p(u,l,t,s,!1):
p(l,u,s,t,!0);function p(_,x,S,w,T){var M=T?"Span":"ValueSpan";sr(0,_,S,"all",h["min"+M],h["max"+M]);for(var C=0;C<2;C++)x[C]=Te(_[C],S,w,!0),T&&(x[C]=x[C],c[C]=
!0);Lo(x)}var v=rt(n)||fi(n),m=i.getExtent(),d=Ve(m[1]-m[0]),g=v?0:Hf(u,d,.5);b([[0,_r],[1,Bt]],function(_){var x=_[0],S=_[1];!c[x]||!isFinite(g)||(u[x]=fe(u[x],
g),u[x]=Ue(t[1],me(t[0],u[x])),l[x]===s[x]&&(u[x]=t[x],v&&(u[x]=S(u[x]))))}),Lo(u);var y=[Te(u[0],t,s,!0),Te(u[1],t,s,!0)];return Lo(y),{value:u,percent:l,percentInverted:y,
valuePrecision:g}},r.prototype.reset=function(e,t){if(this.hostedBy(e)){var i=this.getAxisModel().axis;hs(i,wT);var n=i.scale.rawExtentInfo;this._extent=n.makeNoZoom(),
this._updateMinMaxSpan();var a=e.settledOption;t&&(a=ie({start:t[0],end:t[1]},a));var o=this._window=this.calculateDataWindow(a),s=o.percent,l=o.value;s[0]!==0&&
n.setZoomMM(0,l[0]),s[1]!==100&&n.setZoomMM(1,l[1])}},r.prototype.filterData=function(e,t){if(!this.hostedBy(e))return;var i=this._dimName,n=this.getTargetSeriesModels(),
a=e.get("filterMode"),o=this._window.value;if(a==="none")return;b(n,function(l){var u=l.getData(),f=u.mapDimensionsAll(i);if(f.length){if(a==="weakFilter"){var c=u.
getStore(),h=N(f,function(p){return u.getDimensionIndex(p)},u);u.filterSelf(function(p){for(var v,m,d,g=0;g<f.length;g++){var y=c.get(h[g],p),_=!isNaN(y),x=y<o[0],
S=y>o[1];if(_&&!x&&!S)return!0;_&&(d=!0),x&&(v=!0),S&&(m=!0)}return d&&v&&m})}else b(f,function(p){if(a==="empty")l.setData(u=u.map(p,function(m){return s(m)?m:
NaN}));else{var v={};v[p]=o,u.selectRange(v)}});b(f,function(p){u.setApproximateExtent(o,p)})}});function s(l){return l>=o[0]&&l<=o[1]}},r.prototype._updateMinMaxSpan=
function(){var e=this._minMaxSpan={},t=this._dataZoomModel,i=this._extent;b(["min","max"],function(n){var a=t.get(n+"Span"),o=t.get(n+"ValueSpan");o!=null&&(o=this.
getAxisModel().axis.scale.parse(o)),o!=null?a=Te(i[0]+o,i,[0,100],!0):a!=null&&(o=Te(a,[0,100],i,!0)-i[0]),e[n+"Span"]=a,e[n+"ValueSpan"]=o},this)},r})(),qA=HU;var GU={dirtyOnOverallProgress:!0,getTargetSeries:function(r){function e(n){r.eachComponent("dataZoom",function(a){a.eachTargetAxis(function(o,s){var l=r.getComponent(
Mr(o),s);n(o,s,l,a)})})}var t=[];e(function(n,a,o,s){if(!Ds(o)){var l=new qA(n,a,s,r);t.push(l),XA(o,l)}});var i=G();return b(t,function(n){b(n.getTargetSeriesModels(),
function(a){i.set(a.uid,a)})}),i},overallReset:function(r,e){r.eachComponent("dataZoom",function(t){var i=[];t.eachTargetAxis(function(n,a){var o=t.getAxisProxy(
n,a),s=Ah(t,o);s?i.push([o,s]):o.reset(t,null)}),b(i,function(n){n[0].reset(t,n[1].getWindow().percentInverted)}),t.eachTargetAxis(function(n,a){t.getAxisProxy(
n,a).filterData(t,e)})}),r.eachComponent("dataZoom",function(t){var i=t.findRepresentativeAxisProxy();if(i){var n=i.getWindow(),a=n.percent,o=n.value;t.setCalculatedRange(
{start:a[0],end:a[1],startValue:o[0],endValue:o[1]})}})}},KA=GU;function i_(r){r.registerAction("dataZoom",function(e,t){var i=WA(t,e);b(i,function(n){n.setRawRange({start:e.start,end:e.end,startValue:e.startValue,endValue:e.
endValue})})})}var WU=Xf();function Ru(r){WU(r,function(){r.registerProcessor(r.PRIORITY.PROCESSOR.FILTER,KA),i_(r),r.registerSubTypeDefaulter("dataZoom",function(){return"sli\
der"})})}var $A=(function(){function r(){}return r})();var YU={};function jA(r,e){YU[r]=e}var XU=["grid","xAxis","yAxis","geo","graph","polar","radiusAxis","angleAxis","bmap"],ZU=(function(){function r(e,t,i){var n=this;this._targetInfoList=[];var a=JA(
t,e);b(qU,function(o,s){(!i||!i.include||te(i.include,s)>=0)&&o(a,n._targetInfoList)})}return r.prototype.setOutputRanges=function(e,t){return this.matchOutputRanges(
e,t,function(i,n,a){if((i.coordRanges||(i.coordRanges=[])).push(n),!i.coordRange){i.coordRange=n;var o=n_[i.brushType](0,a,n);i.__rangeOffset={offset:rD[i.brushType](
o.values,i.range,[1,1]),xyMinMax:o.xyMinMax}}}),e},r.prototype.matchOutputRanges=function(e,t,i){b(e,function(n){var a=this.findTargetInfo(n,t);a&&a!==!0&&b(a.coordSyses,
function(o){var s=n_[n.brushType](1,o,n.range,!0);i(n,s.values,o,t)})},this)},r.prototype.setInputRanges=function(e,t){b(e,function(i){var n=this.findTargetInfo(
i,t);if(i.range=i.range||[],n&&n!==!0){i.panelId=n.panelId;var a=n_[i.brushType](0,n.coordSys,i.coordRange),o=i.__rangeOffset;i.range=o?rD[i.brushType](a.values,
o.offset,KU(a.xyMinMax,o.xyMinMax)):a.values}},this)},r.prototype.makePanelOpts=function(e,t){return N(this._targetInfoList,function(i){var n=i.getPanelRect();return{
panelId:i.panelId,defaultBrushType:t?t(i):null,clipPath:Sh(n),isTargetByCursor:wh(n,e,i.coordSysModel),getLinearBrushOtherExtent:bh(n)}})},r.prototype.controlSeries=
function(e,t,i){var n=this.findTargetInfo(e,i);return n===!0||n&&te(n.coordSyses,t.coordinateSystem)>=0},r.prototype.findTargetInfo=function(e,t){for(var i=this.
_targetInfoList,n=JA(t,e),a=0;a<i.length;a++){var o=i[a],s=e.panelId;if(s){if(o.panelId===s)return o}else for(var l=0;l<QA.length;l++)if(QA[l](n,o))return o}return!0},
r})();function a_(r){return r[0]>r[1]&&r.reverse(),r}function JA(r,e){return Io(r,e,{includeMainTypes:XU})}var qU={grid:function(r,e){var t=r.xAxisModels,i=r.yAxisModels,
n=r.gridModels,a=G(),o={},s={};!t&&!i&&!n||(b(t,function(l){var u=l.axis.grid.model;a.set(u.id,u),o[u.id]=!0}),b(i,function(l){var u=l.axis.grid.model;a.set(u.id,
u),s[u.id]=!0}),b(n,function(l){a.set(l.id,l),o[l.id]=!0,s[l.id]=!0}),a.each(function(l){var u=l.coordinateSystem,f=[];b(u.getCartesians(),function(c,h){(te(t,c.
getAxis("x").model)>=0||te(i,c.getAxis("y").model)>=0)&&f.push(c)}),e.push({panelId:"grid--"+l.id,gridModel:l,coordSysModel:l,coordSys:f[0],coordSyses:f,getPanelRect:eD.
grid,xAxisDeclared:o[l.id],yAxisDeclared:s[l.id]})}))},geo:function(r,e){b(r.geoModels,function(t){var i=t.coordinateSystem;e.push({panelId:"geo--"+t.id,geoModel:t,
coordSysModel:t,coordSys:i,coordSyses:[i],getPanelRect:eD.geo})})}},QA=[function(r,e){var t=r.xAxisModel,i=r.yAxisModel,n=r.gridModel;return!n&&t&&(n=t.axis.grid.
model),!n&&i&&(n=i.axis.grid.model),n&&n===e.gridModel},function(r,e){var t=r.geoModel;return t&&t===e.geoModel}],eD={grid:function(){return this.coordSys.master.
getRect().clone()},geo:function(){var r=this.coordSys.view,e=xy(null,r);return hf(e,e,EE(null,r)),e}},n_={lineX:he(tD,0),lineY:he(tD,1),rect:function(r,e,t,i){var n=r?
e.pointToData([t[0][0],t[1][0]],i):e.dataToPoint([t[0][0],t[1][0]],i),a=r?e.pointToData([t[0][1],t[1][1]],i):e.dataToPoint([t[0][1],t[1][1]],i),o=[a_([n[0],a[0]]),
a_([n[1],a[1]])];return{values:o,xyMinMax:o}},polygon:function(r,e,t,i){var n=[Ge(),Ge()],a=N(t,function(o){var s=r?e.pointToData(o,i):e.dataToPoint(o,i);return n[0][0]=
Math.min(n[0][0],s[0]),n[1][0]=Math.min(n[1][0],s[1]),n[0][1]=Math.max(n[0][1],s[0]),n[1][1]=Math.max(n[1][1],s[1]),s});return{values:a,xyMinMax:n}}};function tD(r,e,t,i){
var n=t.getAxis(["x","y"][r]),a=a_(N([0,1],function(s){return e?n.coordToData(n.toLocalCoord(i[s]),!0):n.toGlobalCoord(n.dataToCoord(i[s]))})),o=[];return o[r]=
a,o[1-r]=[NaN,NaN],{values:a,xyMinMax:o}}var rD={lineX:he(iD,0),lineY:he(iD,1),rect:function(r,e,t){return[[r[0][0]-t[0]*e[0][0],r[0][1]-t[0]*e[0][1]],[r[1][0]-
t[1]*e[1][0],r[1][1]-t[1]*e[1][1]]]},polygon:function(r,e,t){return N(r,function(i,n){return[i[0]-t[0]*e[n][0],i[1]-t[1]*e[n][1]]})}};function iD(r,e,t,i){return[
e[0]-i[r]*t[0],e[1]-i[r]*t[1]]}function KU(r,e){var t=nD(r),i=nD(e),n=[t[0]/i[0],t[1]/i[1]];return isNaN(n[0])&&(n[0]=1),isNaN(n[1])&&(n[1]=1),n}function nD(r){
return r?[r[0][1]-r[0][0],r[1][1]-r[1][0]]:[NaN,NaN]}var aD=ZU;var $U=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="tooltip",e.dependencies=["axisPointe\
r"],e.defaultOption={z:60,show:!0,showContent:!0,trigger:"item",triggerOn:"mousemove|click|mousewheel",alwaysShowContent:!1,renderMode:"auto",confine:null,showDelay:0,
hideDelay:100,transitionDuration:.4,displayTransition:!0,enterable:!1,backgroundColor:W.color.neutral00,shadowBlur:10,shadowColor:"rgba(0, 0, 0, .2)",shadowOffsetX:1,
shadowOffsetY:2,borderRadius:4,borderWidth:1,defaultBorderColor:W.color.border,padding:null,extraCssText:"",axisPointer:{type:"line",axis:"auto",animation:"auto",
animationDurationUpdate:200,animationEasingUpdate:"exponentialOut",crossStyle:{color:W.color.borderShade,width:1,type:"dashed",textStyle:{}}},textStyle:{color:W.
color.tertiary,fontSize:14}},e})(ye),oD=$U;function Oh(r){var e=r.get("confine");return e!=null?!!e:r.get("renderMode")==="richText"}function sD(r){if(oe.domSupported){for(var e=document.documentElement.
style,t=0,i=r.length;t<i;t++)if(r[t]in e)return r[t]}}var o_=sD(["transform","webkitTransform","OTransform","MozTransform","msTransform"]),lD=sD(["webkitTransit\
ion","transition","OTransition","MozTransition","msTransition"]);function s_(r,e){if(!r)return e;e=Kc(e,!0);var t=r.indexOf(e);return r=t===-1?e:"-"+r.slice(0,t)+
"-"+e,r.toLowerCase()}function uD(r,e){var t=r.currentStyle||document.defaultView&&document.defaultView.getComputedStyle(r);return t?e?t[e]:t:null}var jU=s_(lD,"transition"),l_=s_(o_,"transform"),JU="position:absolute;display:block;border-style:solid;white-space:nowrap;z-index:9999999;"+(oe.transform3dSupported?
"will-change:transform;":"");function QU(r){return r=r==="left"?"right":r==="right"?"left":r==="top"?"bottom":"top",r}function eF(r,e,t){if(!U(t)||t==="inside")
return"";var i=r.get("backgroundColor"),n=r.get("borderWidth");e=Ur(e);var a=QU(t),o=Math.max(Math.round(n)*1.5,6),s="",l=l_+":",u;te(["left","right"],a)>-1?(s+=
"top:50%",l+="translateY(-50%) rotate("+(u=a==="left"?-225:-45)+"deg)"):(s+="left:50%",l+="translateX(-50%) rotate("+(u=a==="top"?225:45)+"deg)");var f=u*Math.PI/
180,c=o+n,h=c*Math.abs(Math.cos(f))+c*Math.abs(Math.sin(f)),p=Math.round(((h-Math.SQRT2*n)/2+Math.SQRT2*n-(h-c)/2)*100)/100;s+=";"+a+":-"+p+"px";var v=e+" solid\
 "+n+"px;",m=["position:absolute;width:"+o+"px;height:"+o+"px;z-index:-1;",s+";"+l+";","border-bottom:"+v,"border-right:"+v,"background-color:"+i+";"];return'<d\
iv style="'+m.join("")+'"></div>'}function tF(r,e,t){var i="cubic-bezier(0.23,1,0.32,1)",n="",a="";return t&&(n=" "+r/2+"s "+i,a="opacity"+n+",visibility"+n),e||
(n=" "+r+"s "+i,a+=(a.length?",":"")+(oe.transformSupported?""+l_+n:",left"+n+",top"+n)),jU+":"+a}function fD(r,e,t){var i=r.toFixed(0)+"px",n=e.toFixed(0)+"px";
if(!oe.transformSupported)return t?"top:"+n+";left:"+i+";":[["top",n],["left",i]];var a=oe.transform3dSupported,o="translate"+(a?"3d":"")+"("+i+","+n+(a?",0":"")+
")";return t?"top:0;left:0;"+l_+":"+o+";":[["top",0],["left",0],[o_,o]]}function rF(r){var e=[],t=r.get("fontSize"),i=r.getTextColor();i&&e.push("color:"+i),e.push(
"font:"+r.getFont());var n=Y(r.get("lineHeight"),Math.round(t*3/2));t&&e.push("line-height:"+n+"px");var a=r.get("textShadowColor"),o=r.get("textShadowBlur")||0,
s=r.get("textShadowOffsetX")||0,l=r.get("textShadowOffsetY")||0;return a&&o&&e.push("text-shadow:"+s+"px "+l+"px "+o+"px "+a),b(["decoration","align"],function(u){
var f=r.get(u);f&&e.push("text-"+u+":"+f)}),e.join(";")}function iF(r,e,t,i){var n=[],a=r.get("transitionDuration"),o=r.get("backgroundColor"),s=r.get("shadowBl\
ur"),l=r.get("shadowColor"),u=r.get("shadowOffsetX"),f=r.get("shadowOffsetY"),c=r.getModel("textStyle"),h=rp(r,"html"),p=u+"px "+f+"px "+s+"px "+l;return n.push(
"box-shadow:"+p),e&&a>0&&n.push(tF(a,t,i)),o&&n.push("background-color:"+o),b(["width","color","radius"],function(v){var m="border-"+v,d=Kc(m),g=r.get(d);g!=null&&
n.push(m+":"+g+(v==="color"?"":"px"))}),n.push(rF(c)),h!=null&&n.push("padding:"+En(h).join("px ")+"px"),n.join(";")+";"}function cD(r,e,t,i,n){var a=e&&e.painter;
if(t){var o=a&&a.getViewportRoot();o&&u1(r,o,t,i,n)}else{r[0]=i,r[1]=n;var s=a&&a.getViewportRootOffset();s&&(r[0]+=s.offsetLeft,r[1]+=s.offsetTop)}r[2]=r[0]/e.
getWidth(),r[3]=r[1]/e.getHeight()}var nF=(function(){function r(e,t){if(this._show=!1,this._styleCoord=[0,0,0,0],this._enterable=!0,this._alwaysShowContent=!1,
this._firstShow=!0,this._longHide=!0,oe.wxa)return null;var i=document.createElement("div");i.domBelongToZr=!0,this.el=i;var n=this._zr=e.getZr(),a=t.appendTo,o=a&&
(U(a)?document.querySelector(a):so(a)?a:Z(a)&&a(e.getDom()));cD(this._styleCoord,n,o,e.getWidth()/2,e.getHeight()/2),(o||e.getDom()).appendChild(i),this._api=e,
this._container=o;var s=this;i.onmouseenter=function(){s._enterable&&(clearTimeout(s._hideTimeout),s._show=!0),s._inContent=!0},i.onmousemove=function(l){if(l=l||
window.event,!s._enterable){var u=n.handler,f=n.painter.getViewportRoot();Xt(f,l,!0),u.dispatch("mousemove",l)}},i.onmouseleave=function(){s._inContent=!1,s._enterable&&
s._show&&s.hideLater(s._hideDelay)}}return r.prototype.update=function(e){if(!this._container){var t=this._api.getDom(),i=uD(t,"position"),n=t.style;n.position!==
"absolute"&&i!=="absolute"&&(n.position="relative")}var a=e.get("alwaysShowContent");a&&this._moveIfResized(),this._alwaysShowContent=a,this._enableDisplayTransition=
e.get("displayTransition")&&e.get("transitionDuration")>0,this.el.className=e.get("className")||""},r.prototype.show=function(e,t){clearTimeout(this._hideTimeout),
clearTimeout(this._longHideTimeout);var i=this.el,n=i.style,a=this._styleCoord;i.innerHTML?n.cssText=JU+iF(e,!this._firstShow,this._longHide,this._enableDisplayTransition)+
fD(a[0],a[1],!0)+("border-color:"+Ur(t)+";")+(e.get("extraCssText")||"")+(";pointer-events:"+(this._enterable?"auto":"none")):n.display="none",this._show=!0,this.
_firstShow=!1,this._longHide=!1},r.prototype.setContent=function(e,t,i,n,a){var o=this.el;if(e==null){o.innerHTML="";return}var s="";if(U(a)&&i.get("trigger")===
"item"&&!Oh(i)&&(s=eF(i,n,a)),U(e))o.innerHTML=e+s;else if(e){o.innerHTML="",L(e)||(e=[e]);for(var l=0;l<e.length;l++)so(e[l])&&e[l].parentNode!==o&&o.appendChild(
e[l]);if(s&&o.childNodes.length){var u=document.createElement("div");u.innerHTML=s,o.appendChild(u)}}},r.prototype.setEnterable=function(e){this._enterable=e},r.
prototype.getSize=function(){var e=this.el;return e?[e.offsetWidth,e.offsetHeight]:[0,0]},r.prototype.moveTo=function(e,t){if(this.el){var i=this._styleCoord;if(cD(
i,this._zr,this._container,e,t),i[0]!=null&&i[1]!=null){var n=this.el.style,a=fD(i[0],i[1]);b(a,function(o){n[o[0]]=o[1]})}}},r.prototype._moveIfResized=function(){
var e=this._styleCoord[2],t=this._styleCoord[3];this.moveTo(e*this._zr.getWidth(),t*this._zr.getHeight())},r.prototype.hide=function(){var e=this,t=this.el.style;
this._enableDisplayTransition?(t.visibility="hidden",t.opacity="0"):t.display="none",oe.transform3dSupported&&(t.willChange=""),this._show=!1,this._longHideTimeout=
setTimeout(function(){return e._longHide=!0},500)},r.prototype.hideLater=function(e){this._show&&!(this._inContent&&this._enterable)&&!this._alwaysShowContent&&
(e?(this._hideDelay=e,this._show=!1,this._hideTimeout=setTimeout(H(this.hide,this),e)):this.hide())},r.prototype.isShow=function(){return this._show},r.prototype.
dispose=function(){clearTimeout(this._hideTimeout),clearTimeout(this._longHideTimeout);var e=this._zr;f1(e&&e.painter&&e.painter.getViewportRoot(),this._container);
var t=this.el;if(t){t.onmouseenter=t.onmousemove=t.onmouseleave=null;var i=t.parentNode;i&&i.removeChild(t)}this.el=this._container=null},r})(),pD=nF;var aF=(function(){function r(e){this._show=!1,this._styleCoord=[0,0,0,0],this._alwaysShowContent=!1,this._enterable=!0,this._zr=e.getZr(),vD(this._styleCoord,this.
_zr,e.getWidth()/2,e.getHeight()/2)}return r.prototype.update=function(e){var t=e.get("alwaysShowContent");t&&this._moveIfResized(),this._alwaysShowContent=t},r.
prototype.show=function(){this._hideTimeout&&clearTimeout(this._hideTimeout),this.el.show(),this._show=!0},r.prototype.setContent=function(e,t,i,n,a){var o=this;
B(e)&&ht(""),this.el&&this._zr.remove(this.el);var s=i.getModel("textStyle");this.el=new De({style:{rich:t.richTextStyles,text:e,lineHeight:22,borderWidth:1,borderColor:n,
textShadowColor:s.get("textShadowColor"),fill:i.get(["textStyle","color"]),padding:rp(i,"richText"),verticalAlign:"top",align:"left"},z:i.get("z")}),b(["backgro\
undColor","borderRadius","shadowColor","shadowBlur","shadowOffsetX","shadowOffsetY"],function(u){o.el.style[u]=i.get(u)}),b(["textShadowBlur","textShadowOffsetX",
"textShadowOffsetY"],function(u){o.el.style[u]=s.get(u)||0}),this._zr.add(this.el);var l=this;this.el.on("mouseover",function(){l._enterable&&(clearTimeout(l._hideTimeout),
l._show=!0),l._inContent=!0}),this.el.on("mouseout",function(){l._enterable&&l._show&&l.hideLater(l._hideDelay),l._inContent=!1})},r.prototype.setEnterable=function(e){
this._enterable=e},r.prototype.getSize=function(){var e=this.el,t=this.el.getBoundingRect(),i=hD(e.style);return[t.width+i.left+i.right,t.height+i.top+i.bottom]},
r.prototype.moveTo=function(e,t){var i=this.el;if(i){var n=this._styleCoord;vD(n,this._zr,e,t),e=n[0],t=n[1];var a=i.style,o=Fn(a.borderWidth||0),s=hD(a);i.x=e+
o+s.left,i.y=t+o+s.top,i.markRedraw()}},r.prototype._moveIfResized=function(){var e=this._styleCoord[2],t=this._styleCoord[3];this.moveTo(e*this._zr.getWidth(),
t*this._zr.getHeight())},r.prototype.hide=function(){this.el&&this.el.hide(),this._show=!1},r.prototype.hideLater=function(e){this._show&&!(this._inContent&&this.
_enterable)&&!this._alwaysShowContent&&(e?(this._hideDelay=e,this._show=!1,this._hideTimeout=setTimeout(H(this.hide,this),e)):this.hide())},r.prototype.isShow=function(){
return this._show},r.prototype.dispose=function(){this._zr.remove(this.el)},r})();function Fn(r){return Math.max(0,r)}function hD(r){var e=Fn(r.shadowBlur||0),t=Fn(
r.shadowOffsetX||0),i=Fn(r.shadowOffsetY||0);return{left:Fn(e-t),right:Fn(e+t),top:Fn(e-i),bottom:Fn(e+i)}}function vD(r,e,t,i){r[0]=t,r[1]=i,r[2]=r[0]/e.getWidth(),
r[3]=r[1]/e.getHeight()}var dD=aF;var oF=new de({shape:{x:-1,y:-1,width:2,height:2}}),sF=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.
prototype.init=function(t,i){if(!(oe.node||!i.getDom())){var n=t.getComponent("tooltip"),a=this._renderMode=vS(n.get("renderMode"));this._tooltipContent=a==="ri\
chText"?new dD(i):new pD(i,{appendTo:n.get("appendToBody",!0)?"body":n.get("appendTo",!0)})}},e.prototype.render=function(t,i,n){if(!(oe.node||!n.getDom())){this.
group.removeAll(),this._tooltipModel=t,this._ecModel=i,this._api=n;var a=this._tooltipContent;a.update(t),a.setEnterable(t.get("enterable")),this._initGlobalListener(),
this._keepShow(),this._renderMode!=="richText"&&t.get("transitionDuration")?wr(this,"_updatePosition",50,"fixRate"):Yi(this,"_updatePosition")}},e.prototype._initGlobalListener=
function(){var t=this._tooltipModel,i=t.get("triggerOn");Th("itemTooltip",this._api,H(function(n,a,o){i!=="none"&&(i.indexOf(n)>=0?this._tryShow(a,o):n==="leave"&&
this._hide(o))},this))},e.prototype._keepShow=function(){var t=this._tooltipModel,i=this._ecModel,n=this._api,a=t.get("triggerOn");if(t.get("trigger")!=="axis"&&
(this._lastDataByCoordSys=null,this._cbParamsList=null),this._lastX!=null&&this._lastY!=null&&a!=="none"&&a!=="click"){var o=this;clearTimeout(this._refreshUpdateTimeout),
this._refreshUpdateTimeout=setTimeout(function(){!n.isDisposed()&&o.manuallyShowTip(t,i,n,{x:o._lastX,y:o._lastY,dataByCoordSys:o._lastDataByCoordSys})})}},e.prototype.
manuallyShowTip=function(t,i,n,a){if(!(a.from===this.uid||oe.node||!n.getDom())){var o=mD(a,n);this._ticket="";var s=a.dataByCoordSys,l=cF(a,i,n);if(l){var u=l.
el.getBoundingRect().clone();u.applyTransform(l.el.transform),this._tryShow({offsetX:u.x+u.width/2,offsetY:u.y+u.height/2,target:l.el,position:a.position,positionDefault:"\
bottom"},o)}else if(a.tooltip&&a.x!=null&&a.y!=null){var f=oF;f.x=a.x,f.y=a.y,f.update(),_e(f).tooltipConfig={name:null,option:a.tooltip},this._tryShow({offsetX:a.
x,offsetY:a.y,target:f},o)}else if(s)this._tryShow({offsetX:a.x,offsetY:a.y,position:a.position,dataByCoordSys:s,tooltipOption:a.tooltipOption},o);else if(a.seriesIndex!=
null){if(this._manuallyAxisShowTip(t,i,n,a))return;var c=Lu(a,i),h=c.point[0],p=c.point[1];h!=null&&p!=null&&this._tryShow({offsetX:h,offsetY:p,target:c.el,position:a.
position,positionDefault:"bottom"},o)}else a.x!=null&&a.y!=null&&(n.dispatchAction({type:"updateAxisPointer",x:a.x,y:a.y}),this._tryShow({offsetX:a.x,offsetY:a.
y,position:a.position,target:n.getZr().findHover(a.x,a.y).target},o))}},e.prototype.manuallyHideTip=function(t,i,n,a){var o=this._tooltipContent;this._tooltipModel&&
o.hideLater(this._tooltipModel.get("hideDelay")),this._lastX=this._lastY=this._lastDataByCoordSys=null,this._cbParamsList=null,a.from!==this.uid&&this._hide(mD(
a,n))},e.prototype._manuallyAxisShowTip=function(t,i,n,a){var o=a.seriesIndex,s=a.dataIndex,l=i.getComponent("axisPointer").coordSysAxesInfo;if(!(o==null||s==null||
l==null)){var u=i.getSeriesByIndex(o);if(u){var f=u.getData(),c=Pu([f.getItemModel(s),u,(u.coordinateSystem||{}).model],this._tooltipModel);if(c.get("trigger")===
"axis")return n.dispatchAction({type:"updateAxisPointer",seriesIndex:o,dataIndex:s,position:a.position}),!0}}},e.prototype._tryShow=function(t,i){var n=t.target,
a=this._tooltipModel;if(a){this._lastX=t.offsetX,this._lastY=t.offsetY;var o=t.dataByCoordSys;if(o&&o.length)this._showAxisTooltip(o,t);else if(n){var s=_e(n);if(s.
ssrType==="legend")return;this._lastDataByCoordSys=null,this._cbParamsList=null;var l,u;Zi(n,function(f){if(f.tooltipDisabled)return l=u=null,!0;l||u||(_e(f).dataIndex!=
null?l=f:_e(f).tooltipConfig!=null&&(u=f))},!0),l?this._showSeriesItemTooltip(t,l,i):u?this._showComponentItemTooltip(t,u,i):this._hide(i)}else this._lastDataByCoordSys=
null,this._cbParamsList=null,this._hide(i)}},e.prototype._showOrMove=function(t,i){var n=t.get("showDelay");i=H(i,this),clearTimeout(this._showTimout),n>0?this.
_showTimout=setTimeout(i,n):i()},e.prototype._showAxisTooltip=function(t,i){var n=this._ecModel,a=this._tooltipModel,o=[i.offsetX,i.offsetY],s=Pu([i.tooltipOption],
a),l=this._renderMode,u=[],f=ui("section",{blocks:[],noHeader:!0}),c=[],h=new ip;b(t,function(y){b(y.dataByAxis,function(_){var x=n.getComponent(_.axisDim+"Axis",
_.axisIndex),S=_.value,w=x.axis,T=w.scale.parse(S);if(!(!x||S==null)){var M=$y(S,w,n,_.seriesDataIndices,_.valueLabelOpt),C=ui("section",{header:M,noHeader:!mt(
M),sortBlocks:!0,blocks:[]});f.blocks.push(C),b(_.seriesDataIndices,function(E){var A=n.getSeriesByIndex(E.seriesIndex),O=E.dataIndexInside,D=A.getDataParams(O);
if(!(D.dataIndex<0)){D.axisDim=_.axisDim,D.axisIndex=_.axisIndex,D.axisType=_.axisType,D.axisId=_.axisId,D.axisValue=ss(x.axis,{value:T}),D.axisValueLabel=M,D.marker=
h.makeTooltipMarker("item",Ur(D.color),l);var R=Ym(A.formatTooltip(O,!0,null)),V=R.frag;if(V){var k=Pu([A],a).get("valueFormatter");C.blocks.push(k?P({valueFormatter:k},
V):V)}R.text&&c.push(R.text),u.push(D)}})}})}),f.blocks.reverse(),c.reverse();var p=i.position,v=s.get("order"),m=$m(f,h,l,v,n.get("useUTC"),s.get("textStyle"));
m&&c.unshift(m);var d=l==="richText"?`

`:"<br/>",g=c.join(d);this._showOrMove(s,function(){this._updateContentNotChangedOnAxis(t,u)?this._updatePosition(s,p,o[0],o[1],this._tooltipContent,u):this._showTooltipContent(
s,g,u,Math.random()+"",o[0],o[1],p,null,h)})},e.prototype._showSeriesItemTooltip=function(t,i,n){var a=this._ecModel,o=_e(i),s=o.seriesIndex,l=a.getSeriesByIndex(
s),u=o.dataModel||l,f=o.dataIndex,c=o.dataType,h=u.getData(c),p=this._renderMode,v=t.positionDefault,m=Pu([h.getItemModel(f),u,l&&(l.coordinateSystem||{}).model],
this._tooltipModel,v?{position:v}:null),d=m.get("trigger");if(!(d!=null&&d!=="item")){var g=u.getDataParams(f,c),y=new ip;g.marker=y.makeTooltipMarker("item",Ur(
g.color),p);var _=Ym(u.formatTooltip(f,!1,c)),x=m.get("order"),S=m.get("valueFormatter"),w=_.frag,T=w?$m(S?P({valueFormatter:S},w):w,y,p,x,a.get("useUTC"),m.get(
"textStyle")):_.text,M="item_"+u.name+"_"+f;this._showOrMove(m,function(){this._showTooltipContent(m,T,g,M,t.offsetX,t.offsetY,t.position,t.target,y)}),n({type:"\
showTip",dataIndexInside:f,dataIndex:h.getRawIndex(f),seriesIndex:s,from:this.uid})}},e.prototype._showComponentItemTooltip=function(t,i,n){var a=this._renderMode===
"html",o=_e(i),s=o.tooltipConfig,l=s.option||{},u=l.encodeHTMLContent;if(U(l)){var f=l;l={content:f,formatter:f},u=!0}u&&a&&l.content&&(l=F(l),l.content=gt(l.content));
var c=[l],h=this._ecModel.getComponent(o.componentMainType,o.componentIndex);h&&c.push(h),c.push({formatter:l.content});var p=t.positionDefault,v=Pu(c,this._tooltipModel,
p?{position:p}:null),m=v.get("content"),d=Math.random()+"",g=new ip;this._showOrMove(v,function(){var y=F(v.get("formatterParams")||{});this._showTooltipContent(
v,m,y,d,t.offsetX,t.offsetY,t.position,i,g)}),n({type:"showTip",from:this.uid})},e.prototype._showTooltipContent=function(t,i,n,a,o,s,l,u,f){if(this._ticket="",
!(!t.get("showContent")||!t.get("show"))){var c=this._tooltipContent;c.setEnterable(t.get("enterable"));var h=t.get("formatter");l=l||t.get("position");var p=i,
v=this._getNearestPoint([o,s],n,t.get("trigger"),t.get("borderColor"),t.get("defaultBorderColor",!0)),m=v.color;if(h)if(U(h)){var d=t.ecModel.get("useUTC"),g=L(
n)?n[0]:n,y=g&&g.axisType&&g.axisType.indexOf("time")>=0;p=h,y&&(p=Na(g.axisValue,p,d)),p=jc(p,n,!0)}else if(Z(h)){var _=H(function(x,S){x===this._ticket&&(c.setContent(
S,f,t,m,l),this._updatePosition(t,l,o,s,c,n,u))},this);this._ticket=a,p=h(n,a,_)}else p=h;c.setContent(p,f,t,m,l),c.show(t,m),this._updatePosition(t,l,o,s,c,n,u)}},
e.prototype._getNearestPoint=function(t,i,n,a,o){if(n==="axis"||L(i))return{color:a||o};if(!L(i))return{color:a||i.color||i.borderColor}},e.prototype._updatePosition=
function(t,i,n,a,o,s,l){var u=this._api.getWidth(),f=this._api.getHeight();i=i||t.get("position");var c=o.getSize(),h=t.get("align"),p=t.get("verticalAlign"),v=l&&
l.getBoundingRect().clone();if(l&&v.applyTransform(l.transform),Z(i)&&(i=i([n,a],s,o.el,v,{viewSize:[u,f],contentSize:c.slice()})),L(i))n=ut(i[0],u),a=ut(i[1],f);else if(B(
i)){var m=i;m.width=c[0],m.height=c[1];var d=br(m,{width:u,height:f});n=d.x,a=d.y,h=null,p=null}else if(U(i)&&l){var g=fF(i,v,c,t.get("borderWidth"));n=g[0],a=g[1]}else{
var g=lF(n,a,o,u,f,h?null:20,p?null:20);n=g[0],a=g[1]}if(h&&(n-=gD(h)?c[0]/2:h==="right"?c[0]:0),p&&(a-=gD(p)?c[1]/2:p==="bottom"?c[1]:0),Oh(t)){var g=uF(n,a,o,
u,f);n=g[0],a=g[1]}o.moveTo(n,a)},e.prototype._updateContentNotChangedOnAxis=function(t,i){var n=this._lastDataByCoordSys,a=this._cbParamsList,o=!!n&&n.length===
t.length;return o&&b(n,function(s,l){var u=s.dataByAxis||[],f=t[l]||{},c=f.dataByAxis||[];o=o&&u.length===c.length,o&&b(u,function(h,p){var v=c[p]||{},m=h.seriesDataIndices||
[],d=v.seriesDataIndices||[];o=o&&h.value===v.value&&h.axisType===v.axisType&&h.axisId===v.axisId&&m.length===d.length,o&&b(m,function(g,y){var _=d[y];o=o&&g.seriesIndex===
_.seriesIndex&&g.dataIndex===_.dataIndex}),a&&b(h.seriesDataIndices,function(g){var y=g.seriesIndex,_=i[y],x=a[y];_&&x&&x.data!==_.data&&(o=!1)})})}),this._lastDataByCoordSys=
t,this._cbParamsList=i,!!o},e.prototype._hide=function(t){this._lastDataByCoordSys=null,this._cbParamsList=null,t({type:"hideTip",from:this.uid})},e.prototype.dispose=
function(t,i){oe.node||!i.getDom()||(Yi(this,"_updatePosition"),this._tooltipContent.dispose(),Iu("itemTooltip",i),this._tooltipContent=null,this._tooltipModel=
null,this._lastDataByCoordSys=null,this._cbParamsList=null)},e.type="tooltip",e})(Ne);function Pu(r,e,t){var i=e.ecModel,n;t?(n=new Ie(t,i,i),n=new Ie(e.option,
n,i)):n=e;for(var a=r.length-1;a>=0;a--){var o=r[a];o&&(o instanceof Ie&&(o=o.get("tooltip",!0)),U(o)&&(o={formatter:o}),o&&(n=new Ie(o,n,i)))}return n}function mD(r,e){
return r.dispatchAction||H(e.dispatchAction,e)}function lF(r,e,t,i,n,a,o){var s=t.getSize(),l=s[0],u=s[1];return a!=null&&(r+l+a+2>i?r-=l+a:r+=a),o!=null&&(e+u+
o>n?e-=u+o:e+=o),[r,e]}function uF(r,e,t,i,n){var a=t.getSize(),o=a[0],s=a[1];return r=Math.min(r+o,i)-o,e=Math.min(e+s,n)-s,r=Math.max(r,0),e=Math.max(e,0),[r,
e]}function fF(r,e,t,i){var n=t[0],a=t[1],o=Math.ceil(Math.SQRT2*i)+8,s=0,l=0,u=e.width,f=e.height;switch(r){case"inside":s=e.x+u/2-n/2,l=e.y+f/2-a/2;break;case"\
top":s=e.x+u/2-n/2,l=e.y-a-o;break;case"bottom":s=e.x+u/2-n/2,l=e.y+f+o;break;case"left":s=e.x-n-o,l=e.y+f/2-a/2;break;case"right":s=e.x+u+o,l=e.y+f/2-a/2}return[
s,l]}function gD(r){return r==="center"||r==="middle"}function cF(r,e,t){var i=vl(r).queryOptionMap,n=i.keys()[0];if(!(!n||n==="series")){var a=ii(e,n,i.get(n),
{useDefault:!1,enableAll:!1,enableNone:!1}),o=a.models[0];if(o){var s=t.getViewOfComponentModel(o),l;if(s.group.traverse(function(u){var f=_e(u).tooltipConfig;if(f&&
f.name===r.name)return l=u,!0}),l)return{componentMainType:n,componentIndex:o.componentIndex,el:l}}}}var yD=sF;function u_(r){ct(Mh),r.registerComponentModel(oD),r.registerComponentView(yD),r.registerAction({type:"showTip",event:"showTip",update:"tooltip:manuallyShowTip"},
Ce),r.registerAction({type:"hideTip",event:"hideTip",update:"tooltip:manuallyHideTip"},Ce)}var pF=["rect","polygon","keep","clear"];function f_(r,e){var t=Ee(r?r.brush:[]);if(t.length){var i=[];b(t,function(l){var u=l.hasOwnProperty("toolbox")?l.toolbox:
[];u instanceof Array&&(i=i.concat(u))});var n=r&&r.toolbox;L(n)&&(n=n[0]),n||(n={feature:{}},r.toolbox=[n]);var a=n.feature||(n.feature={}),o=a.brush||(a.brush=
{}),s=o.type||(o.type=[]);s.push.apply(s,i),xn(s,function(l){return l+""},null),e&&!s.length&&s.push.apply(s,pF)}}var _D=b;function xD(r){if(r){for(var e in r)if(r.hasOwnProperty(e))return!0}}function Nu(r,e,t){var i={};return _D(e,function(a){var o=i[a]=n();_D(r[a],function(s,l){
if(nt.isValidType(l)){var u={type:l,visual:s};t&&t(u,a),o[l]=new nt(u),l==="opacity"&&(u=F(u),u.type="colorAlpha",o.__hidden.__alphaForOpacity=new nt(u))}})}),i;
function n(){var a=function(){};a.prototype.__hidden=a.prototype;var o=new a;return o}}function Ih(r,e,t){var i;b(t,function(n){e.hasOwnProperty(n)&&xD(e[n])&&(i=
!0)}),i&&b(t,function(n){e.hasOwnProperty(n)&&xD(e[n])?r[n]=F(e[n]):delete r[n]})}function SD(r,e,t,i,n,a){var o={};b(r,function(c){var h=nt.prepareVisualTypes(
e[c]);o[c]=h});var s;function l(c){return gu(t,s,c)}function u(c,h){Ug(t,s,c,h)}a==null?t.each(f):t.each([a],f);function f(c,h){s=a==null?c:h;var p=t.getRawDataItem(
s);if(!(p&&p.visualMap===!1))for(var v=i.call(n,c),m=e[v],d=o[v],g=0,y=d.length;g<y;g++){var _=d[g];m[_]&&m[_].applyVisual(c,l,u)}}}function bD(r,e,t,i){var n={};
return b(r,function(a){var o=nt.prepareVisualTypes(e[a]);n[a]=o}),{progress:function(o,s){var l;i!=null&&(l=s.getDimensionIndex(i));function u(S){return gu(s,c,
S)}function f(S,w){Ug(s,c,S,w)}for(var c,h=s.getStore();(c=o.next())!=null;){var p=s.getRawDataItem(c);if(!(p&&p.visualMap===!1))for(var v=i!=null?h.get(l,c):c,
m=t(v),d=e[m],g=n[m],y=0,_=g.length;y<_;y++){var x=g[y];d[x]&&d[x].applyVisual(v,u,f)}}}}}function CD(r){var e=r.brushType,t={point:function(i){return wD[e].point(i,t,r)},rect:function(i){return wD[e].rect(i,t,r)}};return t}var wD={lineX:TD(0),lineY:TD(
1),rect:{point:function(r,e,t){return r&&t.boundingRect.contain(r[0],r[1])},rect:function(r,e,t){return r&&t.boundingRect.intersect(r)}},polygon:{point:function(r,e,t){
return r&&t.boundingRect.contain(r[0],r[1])&&Cs(t.range,r[0],r[1])},rect:function(r,e,t){var i=t.range;if(!r||i.length<=1)return!1;var n=r.x,a=r.y,o=r.width,s=r.
height,l=i[0];if(Cs(i,n,a)||Cs(i,n+o,a)||Cs(i,n,a+s)||Cs(i,n+o,a+s)||q.create(r).contain(l[0],l[1])||Fo(n,a,n+o,a,i)||Fo(n,a,n,a+s,i)||Fo(n+o,a,n+o,a+s,i)||Fo(n,
a+s,n+o,a+s,i))return!0}}};function TD(r){var e=["x","y"],t=["width","height"];return{point:function(i,n,a){if(i){var o=a.range,s=i[r];return ku(s,o)}},rect:function(i,n,a){
if(i){var o=a.range,s=[i[e[r]],i[e[r]]+i[t[r]]];return s[1]<s[0]&&s.reverse(),ku(s[0],o)||ku(s[1],o)||ku(o[0],s)||ku(o[1],s)}}}}function ku(r,e){return e[0]<=r&&
r<=e[1]}var MD=["inBrush","outOfBrush"],c_="__ecBrushSelect",p_="__ecInBrushSelectEvent";function h_(r){r.eachComponent({mainType:"brush"},function(e){var t=e.brushTargetManager=
new aD(e.option,r);t.setInputRanges(e.areas,r)})}var DD=Po(hF);function hF(r,e,t){var i=[],n,a;r.eachComponent({mainType:"brush"},function(o){t&&t.type==="takeG\
lobalCursor"&&o.setBrushOption(t.key==="brush"?t.brushOption:{brushType:!1})}),h_(r),r.eachComponent({mainType:"brush"},function(o,s){var l={brushId:o.id,brushIndex:s,
brushName:o.name,areas:F(o.areas),selected:[]};i.push(l);var u=o.option,f=u.brushLink,c=[],h=[],p=[],v=!1;s||(n=u.throttleType,a=u.throttleDelay);var m=N(o.areas,
function(S){var w=gF[S.brushType],T=ie({boundingRect:w?w(S):void 0},S);return T.selectors=CD(T),T}),d=Nu(o.option,MD,function(S){S.mappingMethod="fixed"});L(f)&&
b(f,function(S){c[S]=1});function g(S){return f==="all"||!!c[S]}function y(S){return!!S.length}r.eachSeries(function(S,w){var T=p[w]=[];S.subType==="parallel"?_(
S,w):x(S,w,T)});function _(S,w){var T=S.coordinateSystem;v=v||T.hasAxisBrushed(),g(w)&&T.eachActiveState(S.getData(),function(M,C){M==="active"&&(h[C]=1)})}function x(S,w,T){
if(!(!S.brushSelector||mF(o,w))&&(b(m,function(C){o.brushTargetManager.controlSeries(C,S,r)&&T.push(C),v=v||y(T)}),g(w)&&y(T))){var M=S.getData();M.each(function(C){
ED(S,T,M,C)&&(h[C]=1)})}}r.eachSeries(function(S,w){var T={seriesId:S.id,seriesIndex:w,seriesName:S.name,dataIndex:[]};l.selected.push(T);var M=p[w],C=S.getData(),
E=g(w)?function(A){return h[A]?(T.dataIndex.push(C.getRawIndex(A)),"inBrush"):"outOfBrush"}:function(A){return ED(S,M,C,A)?(T.dataIndex.push(C.getRawIndex(A)),"\
inBrush"):"outOfBrush"};(g(w)?v:y(M))&&SD(MD,d,C,E)})}),vF(e,n,a,i,t)}function vF(r,e,t,i,n){if(n){var a=r.getZr();if(!a[p_]){a[c_]||(a[c_]=dF);var o=wr(a,c_,t,
e);o(r,i)}}}function dF(r,e){if(!r.isDisposed()){var t=r.getZr();t[p_]=!0,r.dispatchAction({type:"brushSelect",batch:e}),t[p_]=!1}}function ED(r,e,t,i){for(var n=0,
a=e.length;n<a;n++){var o=e[n];if(r.brushSelector(i,t,o.selectors,o))return!0}}function mF(r,e){var t=r.option.seriesIndex;return t!=null&&t!=="all"&&(L(t)?te(t,
e)<0:e!==t)}var gF={rect:function(r){return AD(r.range)},polygon:function(r){for(var e,t=r.range,i=0,n=t.length;i<n;i++){e=e||[Ge(),Ge()];var a=t[i];a[0]<e[0][0]&&
(e[0][0]=a[0]),a[0]>e[0][1]&&(e[0][1]=a[0]),a[1]<e[1][0]&&(e[1][0]=a[1]),a[1]>e[1][1]&&(e[1][1]=a[1])}return e&&AD(e)}};function AD(r){return new q(r[0][0],r[1][0],
r[0][1]-r[0][0],r[1][1]-r[1][0])}var yF=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.init=function(t,i){this.ecModel=
t,this.api=i,this.model,(this._brushController=new xh(i.getZr())).on("brush",H(this._onBrush,this)).mount()},e.prototype.render=function(t,i,n,a){this.model=t,this.
_updateController(t,i,n,a)},e.prototype.updateTransform=function(t,i,n,a){h_(i),this._updateController(t,i,n,a)},e.prototype.updateVisual=function(t,i,n,a){this.
updateTransform(t,i,n,a)},e.prototype.updateView=function(t,i,n,a){this._updateController(t,i,n,a)},e.prototype._updateController=function(t,i,n,a){(!a||a.$from!==
t.id)&&this._brushController.setPanels(t.brushTargetManager.makePanelOpts(n)).enableBrush(t.brushOption).updateCovers(t.areas.slice())},e.prototype.dispose=function(){
this._brushController.dispose()},e.prototype._onBrush=function(t){var i=this.model.id,n=this.model.brushTargetManager.setOutputRanges(t.areas,this.ecModel);(!t.
isEnd||t.removeOnClick)&&this.api.dispatchAction({type:"brush",brushId:i,areas:F(n),$from:i}),t.isEnd&&this.api.dispatchAction({type:"brushEnd",brushId:i,areas:F(
n),$from:i})},e.type="brush",e})(Ne),OD=yF;var _F=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.areas=[],t.brushOption={},t}return e.prototype.optionUpdated=
function(t,i){var n=this.option;!i&&Ih(n,t,["inBrush","outOfBrush"]);var a=n.inBrush=n.inBrush||{};n.outOfBrush=n.outOfBrush||{color:this.option.defaultOutOfBrushColor},
a.hasOwnProperty("liftZ")||(a.liftZ=5)},e.prototype.setAreas=function(t){t&&(this.areas=N(t,function(i){return ID(this.option,i)},this))},e.prototype.setBrushOption=
function(t){this.brushOption=ID(this.option,t),this.brushType=this.brushOption.brushType},e.type="brush",e.dependencies=["geo","grid","xAxis","yAxis","parallel",
"series"],e.defaultOption={seriesIndex:"all",brushType:"rect",brushMode:"single",transformable:!0,brushStyle:{borderWidth:1,color:W.color.backgroundTint,borderColor:W.
color.borderTint},throttleType:"fixRate",throttleDelay:0,removeOnClick:!0,z:1e4,defaultOutOfBrushColor:W.color.disabled},e})(ye);function ID(r,e){return re({brushType:r.
brushType,brushMode:r.brushMode,transformable:r.transformable,brushStyle:new Ie(r.brushStyle).getItemStyle(),removeOnClick:r.removeOnClick,z:r.z},e,!0)}var LD=_F;var xF=["rect","polygon","lineX","lineY","keep","clear"],SF=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.prototype.render=
function(t,i,n){var a,o,s;i.eachComponent({mainType:"brush"},function(l){a=l.brushType,o=l.brushOption.brushMode||"single",s=s||!!l.areas.length}),this._brushType=
a,this._brushMode=o,b(t.get("type",!0),function(l){t.setIconStatus(l,(l==="keep"?o==="multiple":l==="clear"?s:l===a)?"emphasis":"normal")})},e.prototype.updateView=
function(t,i,n){this.render(t,i,n)},e.prototype.getIcons=function(){var t=this.model,i=t.get("icon",!0),n={};return b(t.get("type",!0),function(a){i[a]&&(n[a]=i[a])}),
n},e.prototype.onclick=function(t,i,n){var a=this._brushType,o=this._brushMode;n==="clear"?(i.dispatchAction({type:"axisAreaSelect",intervals:[]}),i.dispatchAction(
{type:"brush",command:"clear",areas:[]})):i.dispatchAction({type:"takeGlobalCursor",key:"brush",brushOption:{brushType:n==="keep"?a:a===n?!1:n,brushMode:n==="ke\
ep"?o==="multiple"?"single":"multiple":o}})},e.getDefaultOption=function(t){var i={show:!0,type:xF.slice(),icon:{rect:"M7.3,34.7 M0.4,10V-0.2h9.8 M89.6,10V-0.2h\
-9.8 M0.4,60v10.2h9.8 M89.6,60v10.2h-9.8 M12.3,22.4V10.5h13.1 M33.6,10.5h7.8 M49.1,10.5h7.8 M77.5,22.4V10.5h-13 M12.3,31.1v8.2 M77.7,31.1v8.2 M12.3,47.6v11.9h13\
.1 M33.6,59.5h7.6 M49.1,59.5 h7.7 M77.5,47.6v11.9h-13",polygon:"M55.2,34.9c1.7,0,3.1,1.4,3.1,3.1s-1.4,3.1-3.1,3.1 s-3.1-1.4-3.1-3.1S53.5,34.9,55.2,34.9z M50.4,5\
1c1.7,0,3.1,1.4,3.1,3.1c0,1.7-1.4,3.1-3.1,3.1c-1.7,0-3.1-1.4-3.1-3.1 C47.3,52.4,48.7,51,50.4,51z M55.6,37.1l1.5-7.8 M60.1,13.5l1.6-8.7l-7.8,4 M59,19l-1,5.3 M24,\
16.1l6.4,4.9l6.4-3.3 M48.5,11.6 l-5.9,3.1 M19.1,12.8L9.7,5.1l1.1,7.7 M13.4,29.8l1,7.3l6.6,1.6 M11.6,18.4l1,6.1 M32.8,41.9 M26.6,40.4 M27.3,40.2l6.1,1.6 M49.9,52\
.1l-5.6-7.6l-4.9-1.2",lineX:"M15.2,30 M19.7,15.6V1.9H29 M34.8,1.9H40.4 M55.3,15.6V1.9H45.9 M19.7,44.4V58.1H29 M34.8,58.1H40.4 M55.3,44.4 V58.1H45.9 M12.5,20.3l-\
9.4,9.6l9.6,9.8 M3.1,29.9h16.5 M62.5,20.3l9.4,9.6L62.3,39.7 M71.9,29.9H55.4",lineY:"M38.8,7.7 M52.7,12h13.2v9 M65.9,26.6V32 M52.7,46.3h13.2v-9 M24.9,12H11.8v9 M\
11.8,26.6V32 M24.9,46.3H11.8v-9 M48.2,5.1l-9.3-9l-9.4,9.2 M38.9-3.9V12 M48.2,53.3l-9.3,9l-9.4-9.2 M38.9,62.3V46.4",keep:"M4,10.5V1h10.3 M20.7,1h6.1 M33,1h6.1 M5\
5.4,10.5V1H45.2 M4,17.3v6.6 M55.6,17.3v6.6 M4,30.5V40h10.3 M20.7,40 h6.1 M33,40h6.1 M55.4,30.5V40H45.2 M21,18.9h62.9v48.6H21V18.9z",clear:"M22,14.7l30.9,31 M52.\
9,14.7L22,45.7 M4.7,16.8V4.2h13.1 M26,4.2h7.8 M41.6,4.2h7.8 M70.3,16.8V4.2H57.2 M4.7,25.9v8.6 M70.3,25.9v8.6 M4.7,43.2v12.6h13.1 M26,55.8h7.8 M41.6,55.8h7.8 M70\
.3,43.2v12.6H57.2"},title:t.getLocaleModel().get(["toolbox","brush","title"])};return i},e})($A),RD=SF;function v_(r){r.registerComponentView(OD),r.registerComponentModel(LD),r.registerPreprocessor(f_),r.registerVisual(r.PRIORITY.VISUAL.BRUSH,DD),r.registerAction(
{type:"brush",event:"brush",update:"updateVisual"},function(e,t){t.eachComponent({mainType:"brush",query:e},function(i){i.setAreas(e.areas)})}),r.registerAction(
{type:"brushSelect",event:"brushSelected",update:"none"},Ce),r.registerAction({type:"brushEnd",event:"brushEnd",update:"none"},Ce),jA("brush",RD)}function d_(r,e){if(!r)return!1;for(var t=L(r)?r:[r],i=0;i<t.length;i++)if(t[i]&&t[i][e])return!0;return!1}function Rh(r){hl(r,"label",["show"])}var Ph=j(),PD=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.createdBySelf=
!1,t.preventAutoZ=!0,t}return e.prototype.init=function(t,i,n){this.mergeDefaultAndTheme(t,n),this._mergeOption(t,n,!1,!0)},e.prototype.isAnimationEnabled=function(){
if(oe.node)return!1;var t=this.__hostSeries;return this.getShallow("animation")&&t&&t.isAnimationEnabled()},e.prototype.mergeOption=function(t,i){this._mergeOption(
t,i,!1,!1)},e.prototype._mergeOption=function(t,i,n,a){var o=this.mainType;n||i.eachSeries(function(s){var l=s.get(this.mainType,!0),u=Ph(s)[o];if(!l||!l.data){
Ph(s)[o]=null;return}u?u._mergeOption(l,i,!0):(a&&Rh(l),b(l.data,function(f){f instanceof Array?(Rh(f[0]),Rh(f[1])):Rh(f)}),u=this.createMarkerModelFromSeries(l,
this,i),P(u,{mainType:this.mainType,seriesIndex:s.seriesIndex,name:s.name,createdBySelf:!0}),u.__hostSeries=s),Ph(s)[o]=u},this)},e.prototype.formatTooltip=function(t,i,n){
var a=this.getData(),o=this.getRawValue(t),s=a.getName(t);return ui("section",{header:this.name,blocks:[ui("nameValue",{name:s,value:o,noName:!s,noValue:o==null})]})},
e.prototype.getData=function(){return this._data},e.prototype.setData=function(t){this._data=t},e.prototype.getDataParams=function(t,i){var n=Wl.prototype.getDataParams.
call(this,t,i),a=this.__hostSeries;return a&&(n.seriesId=a.id,n.seriesName=a.name,n.seriesType=a.subType),n},e.getMarkerModelFromSeries=function(t,i){return Ph(
t)[i]},e.type="marker",e.dependencies=["series","grid","polar","geo"],e})(ye);st(PD,Wl.prototype);var Hn=PD;function bF(r){return!(isNaN(parseFloat(r.x))&&isNaN(parseFloat(r.y)))}function wF(r){return!isNaN(parseFloat(r.x))&&!isNaN(parseFloat(r.y))}function Nh(r,e,t,i,n,a,o){
var s=[],l=Vi(e,n),u=l?e.getCalculationInfo("stackResultDimension"):n,f=zu(e,u,r),c=e.hostModel,h=c.indicesOfNearest(t,u,f)[0];s[a]=e.get(i,h),s[o]=e.get(u,h);var p=e.
get(n,h),v=$t(e.get(n,h));return v=Math.min(v,20),v>=0&&(s[o]=+s[o].toFixed(v)),[s,p]}var kh={min:he(Nh,"min"),max:he(Nh,"max"),average:he(Nh,"average"),median:he(
Nh,"median")};function m_(r,e){if(e){var t=r.getData(),i=r.coordinateSystem,n=i&&i.dimensions;if(!wF(e)&&!L(e.coord)&&L(n)){var a=g_(e,t,i,r);if(e=F(e),e.type&&
kh[e.type]&&a.baseAxis&&a.valueAxis){var o=te(n,a.baseAxis.dim),s=te(n,a.valueAxis.dim),l=kh[e.type](t,a.valueAxis.dim,a.baseDataDim,a.valueDataDim,o,s);e.coord=
l[0],e.value=l[1]}else e.coord=[e.xAxis!=null?e.xAxis:e.radiusAxis,e.yAxis!=null?e.yAxis:e.angleAxis]}if(e.coord==null||!L(n)){e.coord=[];var u=r.getBaseAxis();
if(u&&e.type&&kh[e.type]){var f=i.getOtherAxis(u);f&&(e.value=zu(t,t.mapDimension(f.dim),e.type))}}else for(var c=e.coord,h=0;h<2;h++)kh[c[h]]&&(c[h]=zu(t,t.mapDimension(
n[h]),c[h]));return e}}function g_(r,e,t,i){var n={};return r.valueIndex!=null||r.valueDim!=null?(n.valueDataDim=r.valueIndex!=null?e.getDimension(r.valueIndex):
r.valueDim,n.valueAxis=t.getAxis(TF(i,n.valueDataDim)),n.baseAxis=t.getOtherAxis(n.valueAxis),n.baseDataDim=e.mapDimension(n.baseAxis.dim)):(n.baseAxis=i.getBaseAxis(),
n.valueAxis=t.getOtherAxis(n.baseAxis),n.baseDataDim=e.mapDimension(n.baseAxis.dim),n.valueDataDim=e.mapDimension(n.valueAxis.dim)),n}function TF(r,e){var t=r.getData().
getDimensionInfo(e);return t&&t.coordDim}function y_(r,e){return r&&r.containData&&e.coord&&!bF(e)?r.containData(e.coord):!0}function ND(r,e){return r?function(t,i,n,a){var o=a<2?t.coord&&t.coord[a]:t.value;return Bi(o,e[a])}:function(t,i,n,a){return Bi(t.value,e[a])}}function zu(r,e,t){
if(t==="average"){var i=0,n=0;return r.each(e,function(a,o){isNaN(a)||(i+=a,n++)}),i/n}else return t==="median"?r.getMedian(e):r.getDataExtent(e)[t==="max"?1:0]}var __=j(),MF=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.init=function(){this.markerGroupMap=
G()},e.prototype.render=function(t,i,n){var a=this,o=this.markerGroupMap;o.each(function(s){__(s).keep=!1}),i.eachSeries(function(s){var l=Hn.getMarkerModelFromSeries(
s,a.type);l&&a.renderSeries(s,l,i,n)}),o.each(function(s){!__(s).keep&&a.group.remove(s.group)}),EF(i,o,this.type)},e.prototype.markKeep=function(t){__(t).keep=
!0},e.prototype.toggleBlurSeries=function(t,i){var n=this;b(t,function(a){var o=Hn.getMarkerModelFromSeries(a,n.type);if(o){var s=o.getData();s.eachItemGraphicEl(
function(l){l&&(i?ec(l):Sl(l))})}})},e.type="marker",e})(Ne);function EF(r,e,t){r.eachSeries(function(i){var n=Hn.getMarkerModelFromSeries(i,t),a=e.get(i.id);if(n&&
a&&a.group){var o=si(n),s=o.z,l=o.zlevel;Rl(a.group,s,l)}})}var kD=MF;var AF=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.createMarkerModelFromSeries=function(t,i,n){
return new e(t,i,n)},e.type="markLine",e.defaultOption={z:5,symbol:["circle","arrow"],symbolSize:[8,16],symbolOffset:0,precision:2,tooltip:{trigger:"item"},label:{
show:!0,position:"end",distance:5},lineStyle:{type:"dashed"},emphasis:{label:{show:!0},lineStyle:{width:3}},animationEasing:"linear"},e})(Hn),zD=AF;var zh=j(),DF=function(r,e,t,i){var n=r.getData(),a;if(L(i))a=i;else{var o=i.type;if(o==="min"||o==="max"||o==="average"||o==="median"||i.xAxis!=null||i.yAxis!=
null){var s=void 0,l=void 0;if(i.yAxis!=null||i.xAxis!=null)s=e.getAxis(i.yAxis!=null?"y":"x"),l=Xr(i.yAxis,i.xAxis);else{var u=g_(i,n,e,r);s=u.valueAxis;var f=Ic(
n,u.valueDataDim);l=zu(n,f,o)}var c=s.dim==="x"?0:1,h=1-c,p=F(i),v={coord:[]};p.type=null,p.coord=[],p.coord[h]=-1/0,v.coord[h]=1/0;var m=t.get("precision");m>=
0&&ve(l)&&(l=+l.toFixed(Math.min(m,20))),p.coord[c]=v.coord[c]=l,a=[p,v,{type:o,valueIndex:i.valueIndex,value:l}]}else a=[]}var d=[m_(r,a[0]),m_(r,a[1]),P({},a[2])];
return d[2].type=d[2].type||null,re(d[2],d[0]),re(d[2],d[1]),d};function Bh(r){return!isNaN(r)&&!isFinite(r)}function BD(r,e,t,i){var n=1-r,a=i.dimensions[r];return Bh(
e[n])&&Bh(t[n])&&e[r]===t[r]&&i.getAxis(a).containData(e[r])}function OF(r,e){if(r.type==="cartesian2d"){var t=e[0].coord,i=e[1].coord;if(t&&i&&(BD(1,t,i,r)||BD(
0,t,i,r)))return!0}return y_(r,e[0])&&y_(r,e[1])}function x_(r,e,t,i,n){var a=i.coordinateSystem,o=r.getItemModel(e),s,l=ut(o.get("x"),n.getWidth()),u=ut(o.get(
"y"),n.getHeight());if(!isNaN(l)&&!isNaN(u))s=[l,u];else{if(i.getMarkerPosition)s=i.getMarkerPosition(r.getValues(r.dimensions,e));else{var f=a.dimensions,c=r.get(
f[0],e),h=r.get(f[1],e);s=a.dataToPoint([c,h])}if(Va(a,"cartesian2d")){var p=a.getAxis("x"),v=a.getAxis("y"),f=a.dimensions;Bh(r.get(f[0],e))?s[0]=p.toGlobalCoord(
p.getExtent()[t?0:1]):Bh(r.get(f[1],e))&&(s[1]=v.toGlobalCoord(v.getExtent()[t?0:1]))}isNaN(l)||(s[0]=l),isNaN(u)||(s[1]=u)}r.setItemLayout(e,s)}var IF=(function(r){
I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.updateTransform=function(t,i,n){i.eachSeries(function(a){
var o=Hn.getMarkerModelFromSeries(a,"markLine");if(o){var s=o.getData(),l=zh(o).from,u=zh(o).to;l.each(function(f){x_(l,f,!0,a,n),x_(u,f,!1,a,n)}),s.each(function(f){
s.setItemLayout(f,[l.getItemLayout(f),u.getItemLayout(f)])}),this.markerGroupMap.get(a.id).updateLayout()}},this)},e.prototype.renderSeries=function(t,i,n,a){var o=t.
coordinateSystem,s=t.id,l=t.getData(),u=this.markerGroupMap,f=u.get(s)||u.set(s,new VE);this.group.add(f.group);var c=LF(o,t,i),h=c.from,p=c.to,v=c.line;zh(i).from=
h,zh(i).to=p,i.setData(v);var m=i.get("symbol"),d=i.get("symbolSize"),g=i.get("symbolRotate"),y=i.get("symbolOffset");L(m)||(m=[m,m]),L(d)||(d=[d,d]),L(g)||(g=[
g,g]),L(y)||(y=[y,y]),c.from.each(function(x){_(h,x,!0),_(p,x,!1)}),v.each(function(x){var S=v.getItemModel(x),w=S.getModel("lineStyle").getLineStyle();v.setItemLayout(
x,[h.getItemLayout(x),p.getItemLayout(x)]);var T=S.get("z2");w.stroke==null&&(w.stroke=h.getItemVisual(x,"style").fill),v.setItemVisual(x,{z2:Y(T,0),fromSymbolKeepAspect:h.
getItemVisual(x,"symbolKeepAspect"),fromSymbolOffset:h.getItemVisual(x,"symbolOffset"),fromSymbolRotate:h.getItemVisual(x,"symbolRotate"),fromSymbolSize:h.getItemVisual(
x,"symbolSize"),fromSymbol:h.getItemVisual(x,"symbol"),toSymbolKeepAspect:p.getItemVisual(x,"symbolKeepAspect"),toSymbolOffset:p.getItemVisual(x,"symbolOffset"),
toSymbolRotate:p.getItemVisual(x,"symbolRotate"),toSymbolSize:p.getItemVisual(x,"symbolSize"),toSymbol:p.getItemVisual(x,"symbol"),style:w})}),f.updateData(v),c.
line.eachItemGraphicEl(function(x){_e(x).dataModel=i,x.traverse(function(S){_e(S).dataModel=i})});function _(x,S,w){var T=x.getItemModel(S);x_(x,S,w,t,a);var M=T.
getModel("itemStyle").getItemStyle();M.fill==null&&(M.fill=_s(l,"color")),x.setItemVisual(S,{symbolKeepAspect:T.get("symbolKeepAspect"),symbolOffset:Y(T.get("sy\
mbolOffset",!0),y[w?0:1]),symbolRotate:Y(T.get("symbolRotate",!0),g[w?0:1]),symbolSize:Y(T.get("symbolSize"),d[w?0:1]),symbol:Y(T.get("symbol",!0),m[w?0:1]),style:M})}
this.markKeep(f),f.group.silent=i.get("silent")||t.get("silent")},e.type="markLine",e})(kD);function LF(r,e,t){var i;r?i=N(r&&r.dimensions,function(u){var f=e.getData(),
c=f.getDimensionInfo(f.mapDimension(u))||{};return P(P({},c),{name:u,ordinalMeta:null})}):i=[{name:"value",type:"float"}];var n=new qo(i,t),a=new qo(i,t),o=new qo(
[],t),s=N(t.get("data"),he(DF,e,r,t));r&&(s=ze(s,he(OF,r)));var l=ND(!!r,i);return n.initData(N(s,function(u){return u[0]}),null,l),a.initData(N(s,function(u){return u[1]}),
null,l),o.initData(N(s,function(u){return u[2]})),o.hasItemOption=!0,{from:n,to:a,line:o}}var VD=IF;function S_(r){r.registerComponentModel(zD),r.registerComponentView(VD),r.registerPreprocessor(function(e){d_(e.series,"markLine")&&(e.markLine=e.markLine||{})})}var RF=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="dataZoom.inside",e.defaultOption=Mn(
Os.defaultOption,{disabled:!1,zoomLock:!1,zoomOnMouseWheel:!0,moveOnMouseMove:!0,moveOnMouseWheel:!1,preventDefaultMouseMove:!0}),e})(Os),UD=RF;var b_=j();function FD(r,e,t){b_(r).coordSysRecordMap.each(function(i){var n=i.dataZoomInfoMap.get(e.uid);n&&(n.getRange=t)})}function HD(r,e){for(var t=b_(r).coordSysRecordMap,
i=t.keys(),n=0;n<i.length;n++){var a=i[n],o=t.get(a),s=o.dataZoomInfoMap;if(s){var l=e.uid,u=s.get(l);u&&(s.removeKey(l),s.keys().length||GD(t,o))}}}function GD(r,e){
if(e){r.removeKey(e.model.uid);var t=e.controller;t&&t.dispose()}}function PF(r,e){var t={model:e,containsPoint:he(kF,e),dispatchAction:he(NF,r),dataZoomInfoMap:null,
controller:null},i=t.controller=new wE(r.getZr());return b(["pan","zoom","scrollMove"],function(n){i.on(n,function(a){var o=[];t.dataZoomInfoMap.each(function(s){
if(a.isAvailableBehavior(s.model.option)){var l=(s.getRange||{})[n],u=l&&l(s.dzReferCoordSysInfo,t.model.mainType,t.controller,a);!s.model.get("disabled",!0)&&u&&
o.push({dataZoomId:s.model.id,start:u[0],end:u[1]})}}),o.length&&t.dispatchAction(o)})}),t}function NF(r,e){r.isDisposed()||r.dispatchAction({type:"dataZoom",animation:{
easing:"cubicOut",duration:100},batch:e})}function kF(r,e,t,i){return r.coordinateSystem.containPoint([t,i])}function zF(r,e,t){var i,n="type_",a={type_true:2,type_move:1,
type_false:0,type_undefined:-1},o=!0,s,l;return r.each(function(u){var f=u.model,c=f.get("disabled",!0)?!1:f.get("zoomLock",!0)?"move":!0;a[n+c]>a[n+i]&&(i=c),o=
o&&f.get("preventDefaultMouseMove",!0),s=Y(f.get("cursorGrab",!0),s),l=Y(f.get("cursorGrabbing",!0),l)}),{controlType:i,opt:{zoomOnMouseWheel:!0,moveOnMouseMove:!0,
moveOnMouseWheel:!0,preventDefaultMouseMove:!!o,api:t,zInfo:{component:e.model},triggerInfo:{roamTrigger:null,isInSelf:e.containsPoint},cursorGrab:s,cursorGrabbing:l}}}
function WD(r){r.registerUpdateLifecycle("coordsys:aftercreate",function(e,t){var i=b_(t),n=i.coordSysRecordMap||(i.coordSysRecordMap=G());n.each(function(a){a.
dataZoomInfoMap=null}),e.eachComponent({mainType:"dataZoom",subType:"inside"},function(a){var o=Eh(a);b(o.infoList,function(s){var l=s.model.uid,u=n.get(l)||n.set(
l,PF(t,s.model)),f=u.dataZoomInfoMap||(u.dataZoomInfoMap=G());f.set(a.uid,{dzReferCoordSysInfo:s,model:a,getRange:null})})}),n.each(function(a){var o=a.controller,
s,l=a.dataZoomInfoMap;if(l){var u=l.keys()[0];u!=null&&(s=l.get(u))}if(!s){GD(n,a);return}var f=zF(l,a,t);o.enable(f.controlType,f.opt),wr(a,"dispatchAction",s.
model.get("throttle",!0),"fixRate")})})}var VF=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type="dataZoom.inside",t}return e.prototype.render=function(t,i,n){
if(r.prototype.render.apply(this,arguments),t.noTarget()){this._clear();return}this.range=t.getPercentRange(),FD(n,t,{pan:H(w_.pan,this),zoom:H(w_.zoom,this),scrollMove:H(
w_.scrollMove,this)})},e.prototype.dispose=function(){this._clear(),r.prototype.dispose.apply(this,arguments)},e.prototype._clear=function(){HD(this.api,this.dataZoomModel),
this.range=null},e.type="dataZoom.inside",e})(Dh),w_={zoom:function(r,e,t,i){var n=this.range,a=n.slice(),o=r.axisModels[0];if(o){var s=T_[e](null,[i.originX,i.
originY],o,t,r),l=(s.signal>0?s.pixelStart+s.pixelLength-s.pixel:s.pixel-s.pixelStart)/s.pixelLength*(a[1]-a[0])+a[0],u=Math.max(1/i.scale,0);a[0]=(a[0]-l)*u+l,
a[1]=(a[1]-l)*u+l;var f=this.dataZoomModel.findRepresentativeAxisProxy().getMinMaxSpan();if(sr(0,a,[0,100],0,f.minSpan,f.maxSpan),this.range=a,n[0]!==a[0]||n[1]!==
a[1])return a}},pan:YD(function(r,e,t,i,n,a){var o=T_[i]([a.oldX,a.oldY],[a.newX,a.newY],e,n,t);return o.signal*(r[1]-r[0])*o.pixel/o.pixelLength}),scrollMove:YD(
function(r,e,t,i,n,a){var o=T_[i]([0,0],[a.scrollDelta,a.scrollDelta],e,n,t);return o.signal*(r[1]-r[0])*a.scrollDelta})};function YD(r){return function(e,t,i,n){
var a=this.range,o=a.slice(),s=e.axisModels[0];if(s){var l=r(o,s,e,t,i,n);if(sr(l,o,[0,100],"all"),this.range=o,a[0]!==o[0]||a[1]!==o[1])return o}}}var T_={grid:function(r,e,t,i,n){
var a=t.axis,o={},s=n.model.coordinateSystem.getRect();return r=r||[0,0],a.dim==="x"?(o.pixel=e[0]-r[0],o.pixelLength=s.width,o.pixelStart=s.x,o.signal=a.inverse?
1:-1):(o.pixel=e[1]-r[1],o.pixelLength=s.height,o.pixelStart=s.y,o.signal=a.inverse?-1:1),o},polar:function(r,e,t,i,n){var a=t.axis,o={},s=n.model.coordinateSystem,
l=s.getRadiusAxis().getExtent(),u=s.getAngleAxis().getExtent();return r=r?s.pointToCoord(r):[0,0],e=s.pointToCoord(e),t.mainType==="radiusAxis"?(o.pixel=e[0]-r[0],
o.pixelLength=l[1]-l[0],o.pixelStart=l[0],o.signal=a.inverse?1:-1):(o.pixel=e[1]-r[1],o.pixelLength=u[1]-u[0],o.pixelStart=u[0],o.signal=a.inverse?-1:1),o},singleAxis:function(r,e,t,i,n){
var a=t.axis,o=n.model.coordinateSystem.getRect(),s={};return r=r||[0,0],a.orient==="horizontal"?(s.pixel=e[0]-r[0],s.pixelLength=o.width,s.pixelStart=o.x,s.signal=
a.inverse?1:-1):(s.pixel=e[1]-r[1],s.pixelLength=o.height,s.pixelStart=o.y,s.signal=a.inverse?-1:1),s}},XD=VF;function ZD(r){Ru(r),r.registerComponentModel(UD),r.registerComponentView(XD),WD(r)}var UF=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="dataZoom.slider",e.layoutMode="box",
e.defaultOption=Mn(Os.defaultOption,{show:!0,right:"ph",top:"ph",width:"ph",height:"ph",left:null,bottom:null,borderColor:W.color.accent10,borderRadius:0,backgroundColor:W.
color.transparent,dataBackground:{lineStyle:{color:W.color.accent30,width:.5},areaStyle:{color:W.color.accent20,opacity:.2}},selectedDataBackground:{lineStyle:{
color:W.color.accent40,width:.5},areaStyle:{color:W.color.accent20,opacity:.3}},fillerColor:"rgba(135,175,274,0.2)",handleIcon:"path://M-9.35,34.56V42m0-40V9.5m\
-2,0h4a2,2,0,0,1,2,2v21a2,2,0,0,1-2,2h-4a2,2,0,0,1-2-2v-21A2,2,0,0,1-11.35,9.5Z",handleSize:"100%",handleStyle:{color:W.color.neutral00,borderColor:W.color.accent20},
moveHandleSize:7,moveHandleIcon:"path://M-320.9-50L-320.9-50c18.1,0,27.1,9,27.1,27.1V85.7c0,18.1-9,27.1-27.1,27.1l0,0c-18.1,0-27.1-9-27.1-27.1V-22.9C-348-41-339\
-50-320.9-50z M-212.3-50L-212.3-50c18.1,0,27.1,9,27.1,27.1V85.7c0,18.1-9,27.1-27.1,27.1l0,0c-18.1,0-27.1-9-27.1-27.1V-22.9C-239.4-41-230.4-50-212.3-50z M-103.7-\
50L-103.7-50c18.1,0,27.1,9,27.1,27.1V85.7c0,18.1-9,27.1-27.1,27.1l0,0c-18.1,0-27.1-9-27.1-27.1V-22.9C-130.9-41-121.8-50-103.7-50z",moveHandleStyle:{color:W.color.
accent40,opacity:.5},showDetail:!0,showDataShadow:"auto",realtime:!0,zoomLock:!1,textStyle:{color:W.color.tertiary},brushSelect:!0,brushStyle:{color:W.color.accent30,
opacity:.3},emphasis:{handleLabel:{show:!0},handleStyle:{borderColor:W.color.accent40},moveHandleStyle:{opacity:.8}},defaultLocationEdgeGap:15}),e})(Os),qD=UF;var Bu=de,FF=1,C_=30,HF=7,Vu="horizontal",KD="vertical",GF=5,WF=["line","bar","candlestick","scatter"],YF={easing:"cubicOut",duration:100,delay:0},XF=(function(r){
I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._displayables={},t}return e.prototype.init=function(t,i){this.api=i,this.
_onBrush=H(this._onBrush,this),this._onBrushEnd=H(this._onBrushEnd,this)},e.prototype.render=function(t,i,n,a){if(r.prototype.render.apply(this,arguments),wr(this,
"_dispatchZoomAction",t.get("throttle"),"fixRate"),this._orient=t.getOrient(),t.get("show")===!1){this.group.removeAll();return}if(t.noTarget()){this._clear(),this.
group.removeAll();return}(!a||a.type!=="dataZoom"||a.from!==this.uid)&&this._buildView(),this._updateView()},e.prototype.dispose=function(){this._clear(),r.prototype.
dispose.apply(this,arguments)},e.prototype._clear=function(){Yi(this,"_dispatchZoomAction");var t=this.api.getZr();t.off("mousemove",this._onBrush),t.off("mouse\
up",this._onBrushEnd)},e.prototype._buildView=function(){var t=this.group;t.removeAll(),this._brushing=!1,this._displayables.brushRect=null,this._resetLocation(),
this._resetInterval();var i=this._displayables.sliderGroup=new ue;this._renderBackground(),this._renderHandle(),this._renderDataShadow(),t.add(i),this._positionGroup()},
e.prototype._resetLocation=function(){var t=this.dataZoomModel,i=this.api,n=t.get("brushSelect"),a=n?HF:0,o=An(t,i).refContainer,s=this._findCoordRect(),l=t.get(
"defaultLocationEdgeGap",!0)||0,u=this._orient===Vu?{right:o.width-s.x-s.width,top:o.height-C_-l-a,width:s.width,height:C_}:{right:l,top:s.y,width:C_,height:s.height},
f=li(t.option);b(["right","top","width","height"],function(h){f[h]==="ph"&&(f[h]=u[h])});var c=br(f,o);this._location={x:c.x,y:c.y},this._size=[c.width,c.height],
this._orient===KD&&this._size.reverse()},e.prototype._positionGroup=function(){var t=this.group,i=this._location,n=this._orient,a=this.dataZoomModel.getFirstTargetAxisModel(),
o=a&&a.get("inverse"),s=this._displayables.sliderGroup,l=(this._dataShadowInfo||{}).otherAxisInverse;s.attr(n===Vu&&!o?{scaleY:l?1:-1,scaleX:1}:n===Vu&&o?{scaleY:l?
1:-1,scaleX:-1}:n===KD&&!o?{scaleY:l?-1:1,scaleX:1,rotation:Math.PI/2}:{scaleY:l?-1:1,scaleX:-1,rotation:Math.PI/2});var u=t.getBoundingRect([s]),f=isNaN(u.x)?0:
u.x,c=isNaN(u.y)?0:u.y;t.x=i.x-f,t.y=i.y-c,t.markRedraw()},e.prototype._getViewExtent=function(){return[0,this._size[0]]},e.prototype._renderBackground=function(){
var t=this.dataZoomModel,i=this._size,n=this._displayables.sliderGroup,a=t.get("brushSelect");n.add(new Bu({silent:!0,shape:{x:0,y:0,width:i[0],height:i[1]},style:{
fill:t.get("backgroundColor")},z2:-40}));var o=new Bu({shape:{x:0,y:0,width:i[0],height:i[1]},style:{fill:"transparent"},z2:0,onclick:H(this._onClickPanel,this)}),
s=this.api.getZr();a?(o.on("mousedown",this._onBrushStart,this),o.cursor="crosshair",s.on("mousemove",this._onBrush),s.on("mouseup",this._onBrushEnd)):(s.off("m\
ousemove",this._onBrush),s.off("mouseup",this._onBrushEnd)),n.add(o)},e.prototype._renderDataShadow=function(){var t=this._dataShadowInfo=this._prepareDataShadowInfo();
if(this._displayables.dataShadowSegs=[],!t)return;var i=this._size,n=this._shadowSize||[],a=t.series,o=a.getRawData(),s=a.getShadowDim&&a.getShadowDim(),l=s&&o.
getDimensionInfo(s)?a.getShadowDim():t.otherDim;if(l==null)return;var u=this._shadowPolygonPts,f=this._shadowPolylinePts;if(o!==this._shadowData||l!==this._shadowDim||
i[0]!==n[0]||i[1]!==n[1]){var c=o.getDataExtent(t.thisDim),h=o.getDataExtent(l),p=(h[1]-h[0])*.3;h=[h[0]-p,h[1]+p];var v=[0,i[1]],m=[0,i[0]],d=[[i[0],0],[0,0]],
g=[],y=m[1]/Math.max(1,o.count()-1),_=i[0]/(c[1]-c[0]),x=t.thisAxis.type==="time",S=-y,w=Math.round(o.count()/i[0]),T;o.each([t.thisDim,l],function(O,D,R){if(w>
0&&R%w){x||(S+=y);return}S=x?(+O-c[0])*_:S+y;var V=D==null||isNaN(D)||D==="",k=V?0:Te(D,h,v,!0);V&&!T&&R?(d.push([d[d.length-1][0],0]),g.push([g[g.length-1][0],
0])):!V&&T&&(d.push([S,0]),g.push([S,0])),V||(d.push([S,k]),g.push([S,k])),T=V}),u=this._shadowPolygonPts=d,f=this._shadowPolylinePts=g}this._shadowData=o,this.
_shadowDim=l,this._shadowSize=[i[0],i[1]];var M=this.dataZoomModel;function C(O){var D=M.getModel(O?"selectedDataBackground":"dataBackground"),R=new ue,V=new Ii(
{shape:{points:u},segmentIgnoreThreshold:1,style:D.getModel("areaStyle").getAreaStyle(),silent:!0,z2:-20}),k=new Li({shape:{points:f},segmentIgnoreThreshold:1,style:D.
getModel("lineStyle").getLineStyle(),silent:!0,z2:-19});return R.add(V),R.add(k),R}for(var E=0;E<3;E++){var A=C(E===1);this._displayables.sliderGroup.add(A),this.
_displayables.dataShadowSegs.push(A)}},e.prototype._prepareDataShadowInfo=function(){var t=this.dataZoomModel,i=t.get("showDataShadow");if(i!==!1){var n,a=this.
ecModel;return t.eachTargetAxis(function(o,s){var l=t.getAxisProxy(o,s).getTargetSeriesModels();b(l,function(u){if(!n&&!(i!==!0&&te(WF,u.get("type"))<0)){var f=a.
getComponent(Mr(o),s).axis,c=ZF(o),h,p=u.coordinateSystem;c!=null&&p.getOtherAxis&&(h=p.getOtherAxis(f).inverse),c=u.getData().mapDimension(c);var v=u.getData().
mapDimension(o);n={thisAxis:f,series:u,thisDim:v,otherDim:c,otherAxisInverse:h}}},this)},this),n}},e.prototype._renderHandle=function(){var t=this.group,i=this.
_displayables,n=i.handles=[null,null],a=i.handleLabels=[null,null],o=this._displayables.sliderGroup,s=this._size,l=this.dataZoomModel,u=this.api,f=l.get("border\
Radius")||0,c=l.get("brushSelect"),h=i.filler=new Bu({silent:c,style:{fill:l.get("fillerColor")},textConfig:{position:"inside"}});o.add(h),o.add(new Bu({silent:!0,
subPixelOptimize:!0,shape:{x:0,y:0,width:s[0],height:s[1],r:f},style:{stroke:l.get("dataBackgroundColor")||l.get("borderColor"),lineWidth:FF,fill:W.color.transparent}})),
b([0,1],function(_){var x=l.get("handleIcon");!Yl[x]&&x.indexOf("path://")<0&&x.indexOf("image://")<0&&(x="path://"+x);var S=$e(x,-1,0,2,2,null,!0);S.attr({cursor:qF(
this._orient),draggable:!0,drift:H(this._onDragMove,this,_),ondragend:H(this._onDragEnd,this),onmouseover:H(this._onOverDataInfoTriggerArea,this,!0),onmouseout:H(
this._onOverDataInfoTriggerArea,this,!1),z2:5});var w=S.getBoundingRect(),T=l.get("handleSize");this._handleHeight=ut(T,this._size[1]),this._handleWidth=w.width/
w.height*this._handleHeight,S.setStyle(l.getModel("handleStyle").getItemStyle()),S.style.strokeNoScale=!0,S.rectHover=!0,S.ensureState("emphasis").style=l.getModel(
["emphasis","handleStyle"]).getItemStyle(),zd(S);var M=l.get("handleColor");M!=null&&(S.style.fill=M),o.add(n[_]=S);var C=l.getModel("textStyle"),E=l.get("handl\
eLabel")||{},A=E.show||!1;t.add(a[_]=new De({silent:!0,invisible:!A,style:wt(C,{x:0,y:0,text:"",verticalAlign:"middle",align:"center",fill:C.getTextColor(),font:C.
getFont()}),z2:10}))},this);var p=h;if(c){var v=ut(l.get("moveHandleSize"),s[1]),m=i.moveHandle=new de({style:l.getModel("moveHandleStyle").getItemStyle(),silent:!0,
shape:{r:[0,0,2,2],y:s[1]-.5,height:v}}),d=v*.8,g=i.moveHandleIcon=$e(l.get("moveHandleIcon"),-d/2,-d/2,d,d,W.color.neutral00,!0);g.silent=!0,g.y=s[1]+v/2-.5,m.
ensureState("emphasis").style=l.getModel(["emphasis","moveHandleStyle"]).getItemStyle();var y=Math.min(s[1]/2,Math.max(v,10));p=i.moveZone=new de({invisible:!0,
shape:{y:s[1]-y,height:v+y}}),p.on("mouseover",function(){u.enterEmphasis(m)}).on("mouseout",function(){u.leaveEmphasis(m)}),o.add(m),o.add(g),o.add(p)}p.attr({
draggable:!0,cursor:"grab",drift:H(this._onActualMoveZoneDrift,this),ondragstart:H(this._onActualMoveZoneDragStart,this),ondragend:H(this._onActualMoveZoneDragEnd,
this),onmouseover:H(this._onOverDataInfoTriggerArea,this,!0),onmouseout:H(this._onOverDataInfoTriggerArea,this,!1)})},e.prototype._resetInterval=function(){var t=this.
_range=this.dataZoomModel.getPercentRange(),i=this._getViewExtent();this._handleEnds=[Te(t[0],[0,100],i,!0),Te(t[1],[0,100],i,!0)]},e.prototype._updateInterval=
function(t,i){var n=this.dataZoomModel,a=this._handleEnds,o=this._getViewExtent(),s=n.findRepresentativeAxisProxy().getMinMaxSpan(),l=[0,100];sr(i,a,o,n.get("zo\
omLock")?"all":t,s.minSpan!=null?Te(s.minSpan,l,o,!0):null,s.maxSpan!=null?Te(s.maxSpan,l,o,!0):null);var u=this._range,f=this._range=pt([Te(a[0],o,l,!0),Te(a[1],
o,l,!0)]);return!u||u[0]!==f[0]||u[1]!==f[1]},e.prototype._updateView=function(t){var i=this._displayables,n=this._handleEnds,a=pt(n.slice()),o=this._size;b([0,
1],function(p){var v=i.handles[p],m=this._handleHeight;v.attr({scaleX:m/2,scaleY:m/2,x:n[p]+(p?-1:1),y:o[1]/2-m/2})},this),i.filler.setShape({x:a[0],y:0,width:a[1]-
a[0],height:o[1]});var s={x:a[0],width:a[1]-a[0]};i.moveHandle&&(i.moveHandle.setShape(s),i.moveZone.setShape(s),i.moveZone.getBoundingRect(),i.moveHandleIcon&&
i.moveHandleIcon.attr("x",s.x+s.width/2));for(var l=i.dataShadowSegs,u=[0,a[0],a[1],o[0]],f=0;f<l.length;f++){var c=l[f],h=c.getClipPath();h||(h=new de,c.setClipPath(
h)),h.setShape({x:u[f],y:0,width:u[f+1]-u[f],height:o[1]})}this._updateDataInfo(t)},e.prototype._updateDataInfo=function(t){var i=this.dataZoomModel,n=this._displayables,
a=n.handleLabels,o=this._orient,s=["",""];if(i.get("showDetail")){var l=i.findRepresentativeAxisProxy(),u=l.getAxisModel().axis.scale;if(l){var f=this._range,c;
if(t){var h={start:f[0],end:f[1]},p=Ah(i,l);if(p){var v=p.calculateDataWindow(h).percentInverted;h={start:v[0],end:v[1]}}c=l.calculateDataWindow(h)}else c=l.getWindow();
s=[$D(i,0,c,u),$D(i,1,c,u)]}}var m=pt(this._handleEnds.slice());d.call(this,0),d.call(this,1);function d(g){var y=Ni(n.handles[g].parent,this.group),_=Ca(g===0?
"right":"left",y),x=this._handleWidth/2+GF,S=ir([m[g]+(g===0?-x:x),this._size[1]/2],y);a[g].setStyle({x:S[0],y:S[1],verticalAlign:o===Vu?"middle":_,align:o===Vu?
_:"center",text:s[g]})}},e.prototype._onOverDataInfoTriggerArea=function(t){this._isOverDataInfoTriggerArea=t,this._showDataInfo(t)},e.prototype._showDataInfo=function(t){
var i=this.dataZoomModel.get("handleLabel")||{},n=i.show||!1,a=this.dataZoomModel.getModel(["emphasis","handleLabel"]),o=a.get("show")||!1,s=t||this._dragging?o:
n,l=this._displayables,u=l.handleLabels;u[0].attr("invisible",!s),u[1].attr("invisible",!s),l.moveHandle&&this.api[s?"enterEmphasis":"leaveEmphasis"](l.moveHandle,
1)},e.prototype._onActualMoveZoneDrift=function(t,i,n){this.api.getZr().setCursorStyle("grabbing"),this._onDragMove("all",t,i,n)},e.prototype._onActualMoveZoneDragStart=
function(t){t.target.attr("cursor","grabbing"),this._showDataInfo(!0)},e.prototype._onActualMoveZoneDragEnd=function(t){t.target.attr("cursor","grab"),this._onDragEnd()},
e.prototype._onDragMove=function(t,i,n,a){this._dragging=!0,Zt(a.event);var o=this._displayables.sliderGroup.getLocalTransform(),s=ir([i,n],o,!0),l=this._updateInterval(
t,s[0]),u=this.dataZoomModel.get("realtime");this._updateView(!u),l&&u&&this._dispatchZoomAction(!0)},e.prototype._onDragEnd=function(){this._dragging=!1,this._isOverDataInfoTriggerArea||
this._showDataInfo(!1);var t=this.dataZoomModel.get("realtime");!t&&this._dispatchZoomAction(!1)},e.prototype._onClickPanel=function(t){var i=this._size,n=this.
_displayables.sliderGroup.transformCoordToLocal(t.offsetX,t.offsetY);if(!(n[0]<0||n[0]>i[0]||n[1]<0||n[1]>i[1])){var a=this._handleEnds,o=(a[0]+a[1])/2,s=this._updateInterval(
"all",n[0]-o);this._updateView(),s&&this._dispatchZoomAction(!1)}},e.prototype._onBrushStart=function(t){var i=t.offsetX,n=t.offsetY;this._brushStart=new we(i,n),
this._brushing=!0,this._brushStartTime=+new Date},e.prototype._onBrushEnd=function(t){if(this._brushing){var i=this._displayables.brushRect;if(this._brushing=!1,
!!i){i.attr("ignore",!0);var n=i.shape,a=+new Date;if(!(a-this._brushStartTime<200&&Math.abs(n.width)<5)){var o=this._getViewExtent(),s=[0,100],l=this._handleEnds=
[n.x,n.x+n.width],u=this.dataZoomModel.findRepresentativeAxisProxy().getMinMaxSpan();sr(0,l,o,0,u.minSpan!=null?Te(u.minSpan,s,o,!0):null,u.maxSpan!=null?Te(u.maxSpan,
s,o,!0):null),this._range=pt([Te(l[0],o,s,!0),Te(l[1],o,s,!0)]),this._updateView(),this._dispatchZoomAction(!1)}}}},e.prototype._onBrush=function(t){this._brushing&&
(Zt(t.event),this._updateBrushRect(t.offsetX,t.offsetY))},e.prototype._updateBrushRect=function(t,i){var n=this._displayables,a=this.dataZoomModel,o=n.brushRect;
o||(o=n.brushRect=new Bu({silent:!0,style:a.getModel("brushStyle").getItemStyle()}),n.sliderGroup.add(o)),o.attr("ignore",!1);var s=this._brushStart,l=this._displayables.
sliderGroup,u=l.transformCoordToLocal(t,i),f=l.transformCoordToLocal(s.x,s.y),c=this._size;u[0]=Math.max(Math.min(c[0],u[0]),0),o.setShape({x:f[0],y:0,width:u[0]-
f[0],height:c[1]})},e.prototype._dispatchZoomAction=function(t){var i=this._range;this.api.dispatchAction({type:"dataZoom",from:this.uid,dataZoomId:this.dataZoomModel.
id,animation:t?YF:null,start:i[0],end:i[1]})},e.prototype._findCoordRect=function(){var t,i=Eh(this.dataZoomModel).infoList;if(!t&&i.length){var n=i[0].model.coordinateSystem;
t=n.getRect&&n.getRect()}if(!t){var a=this.api.getWidth(),o=this.api.getHeight();t={x:a*.2,y:o*.2,width:a*.6,height:o*.6}}return t},e.type="dataZoom.slider",e})(
Dh);function $D(r,e,t,i){var n=r.get("labelFormatter"),a=r.get("labelPrecision");(a==null||a==="auto")&&(a=t.valuePrecision);var o=t.value[e],s=o==null||isNaN(o)?
"":rt(i)||fi(i)?i.getLabel({value:Math.round(o)}):isFinite(a)?fe(o,a,!0):o+"";return Z(n)?n(o,s):U(n)?n.replace("{value}",s):s}function ZF(r){var e={x:"y",y:"x",
radius:"angle",angle:"radius"};return e[r]}function qF(r){return r==="vertical"?"ns-resize":"ew-resize"}var jD=XF;function JD(r){r.registerComponentModel(qD),r.registerComponentView(jD),Ru(r)}function M_(r){ct(ZD),ct(JD)}var KF={get:function(r,e,t){var i=F(($F[r]||{})[e]);return t&&L(i)?i[i.length-1]:i}},$F={color:{active:["#006edd","#e0ffff"],inactive:[W.color.transparent]},colorHue:{
active:[0,360],inactive:[0,0]},colorSaturation:{active:[.3,1],inactive:[0,0]},colorLightness:{active:[.9,.5],inactive:[0,0]},colorAlpha:{active:[.3,1],inactive:[
0,0]},opacity:{active:[.3,1],inactive:[0,0]},symbol:{active:["circle","roundRect","diamond"],inactive:["none"]},symbolSize:{active:[10,50],inactive:[0,0]}},Vh=KF;var QD=nt.mapVisual,jF=nt.eachVisual,JF=L,E_=b,QF=pt,eH=Te,tH=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,
t.stateList=["inRange","outOfRange"],t.replacableOptionKeys=["inRange","outOfRange","target","controller","color"],t.layoutMode={type:"box",ignoreSize:!0},t.dataBound=
[-1/0,1/0],t.targetVisuals={},t.controllerVisuals={},t}return e.prototype.init=function(t,i,n){this.mergeDefaultAndTheme(t,n)},e.prototype.optionUpdated=function(t,i){
var n=this.option;!i&&Ih(n,t,this.replacableOptionKeys),this.textStyleModel=this.getModel("textStyle"),this.resetItemSize(),this.completeVisualOption()},e.prototype.
resetVisual=function(t){var i=this.stateList;t=H(t,this),this.controllerVisuals=Nu(this.option.controller,i,t),this.targetVisuals=Nu(this.option.target,i,t)},e.
prototype.getItemSymbol=function(){return null},e.prototype.getTargetSeriesIndices=function(){var t=this,i=this.option.seriesTargets;if(i){var n=[];return E_(i,
function(l){if(l.seriesIndex!=null)n.push(l.seriesIndex);else if(l.seriesId!=null){var u;t.ecModel.eachSeries(function(f){f.id===l.seriesId&&(u=f)}),u&&n.push(u.
componentIndex)}}),n}var a=this.option.seriesId,o=this.option.seriesIndex;o==null&&a==null&&(o="all");var s=ii(this.ecModel,"series",{index:o,id:a},{useDefault:!1,
enableAll:!0,enableNone:!1}).models;return N(s,function(l){return l.componentIndex})},e.prototype.eachTargetSeries=function(t,i){b(this.getTargetSeriesIndices(),
function(n){var a=this.ecModel.getSeriesByIndex(n);a&&t.call(i,a)},this)},e.prototype.isTargetSeries=function(t){var i=!1;return this.eachTargetSeries(function(n){
n===t&&(i=!0)}),i},e.prototype.formatValueText=function(t,i,n){var a=this.option,o=a.precision,s=this.dataBound,l=a.formatter,u;n=n||["<",">"],L(t)&&(t=t.slice(),
u=!0);var f=i?t:u?[c(t[0]),c(t[1])]:c(t);if(U(l))return l.replace("{value}",u?f[0]:f).replace("{value2}",u?f[1]:f);if(Z(l))return u?l(t[0],t[1]):l(t);if(u)return t[0]===
s[0]?n[0]+" "+f[1]:t[1]===s[1]?n[1]+" "+f[0]:f[0]+" - "+f[1];return f;function c(h){return h===s[0]?"min":h===s[1]?"max":(+h).toFixed(Math.min(o,20))}},e.prototype.
resetExtent=function(){var t=this.option,i=QF([t.min,t.max]);this._dataExtent=i},e.prototype.getDimension=function(t){var i=this,n=this.option.seriesTargets;if(n){
var a=of(n,function(o){return o.seriesIndex!=null&&o.seriesIndex===t||o.seriesId!=null&&o.seriesId===i.ecModel.getSeriesByIndex(t).id});if(a)return a.dimension}
return this.option.dimension},e.prototype.getDataDimensionIndex=function(t){var i=t.hostModel.seriesIndex,n=this.getDimension(i);if(n!=null)return t.getDimensionIndex(
n);for(var a=t.dimensions,o=a.length-1;o>=0;o--){var s=a[o],l=t.getDimensionInfo(s);if(!l.isCalculationCoord)return l.storeDimIndex}},e.prototype.getExtent=function(){
return this._dataExtent.slice()},e.prototype.completeVisualOption=function(){var t=this.ecModel,i=this.option,n={inRange:i.inRange,outOfRange:i.outOfRange},a=i.
target||(i.target={}),o=i.controller||(i.controller={});re(a,n),re(o,n);var s=this.isCategory();l.call(this,a),l.call(this,o),u.call(this,a,"inRange","outOfRang\
e"),f.call(this,o);function l(c){JF(i.color)&&!c.inRange&&(c.inRange={color:i.color.slice().reverse()}),c.inRange=c.inRange||{color:t.get("gradientColor")}}function u(c,h,p){
var v=c[h],m=c[p];v&&!m&&(m=c[p]={},E_(v,function(d,g){if(nt.isValidType(g)){var y=Vh.get(g,"inactive",s);y!=null&&(m[g]=y,g==="color"&&!m.hasOwnProperty("opaci\
ty")&&!m.hasOwnProperty("colorAlpha")&&(m.opacity=[0,0]))}}))}function f(c){var h=(c.inRange||{}).symbol||(c.outOfRange||{}).symbol,p=(c.inRange||{}).symbolSize||
(c.outOfRange||{}).symbolSize,v=this.get("inactiveColor"),m=this.getItemSymbol(),d=m||"roundRect";E_(this.stateList,function(g){var y=this.itemSize,_=c[g];_||(_=
c[g]={color:s?v:[v]}),_.symbol==null&&(_.symbol=h&&F(h)||(s?d:[d])),_.symbolSize==null&&(_.symbolSize=p&&F(p)||(s?y[0]:[y[0],y[0]])),_.symbol=QD(_.symbol,function(w){
return w==="none"?d:w});var x=_.symbolSize;if(x!=null){var S=-1/0;jF(x,function(w){w>S&&(S=w)}),_.symbolSize=QD(x,function(w){return eH(w,[0,S],[0,y[0]],!0)})}},
this)}},e.prototype.resetItemSize=function(){this.itemSize=[parseFloat(this.get("itemWidth")),parseFloat(this.get("itemHeight"))]},e.prototype.isCategory=function(){
return!!this.option.categories},e.prototype.setSelected=function(t){},e.prototype.getSelected=function(){return null},e.prototype.getValueState=function(t){return null},
e.prototype.getVisualMeta=function(t){return null},e.type="visualMap",e.dependencies=["series"],e.defaultOption={show:!0,z:4,min:0,max:200,left:0,right:null,top:null,
bottom:0,itemWidth:null,itemHeight:null,inverse:!1,orient:"vertical",backgroundColor:W.color.transparent,borderColor:W.color.borderTint,contentColor:W.color.theme[0],
inactiveColor:W.color.disabled,borderWidth:0,padding:W.size.m,textGap:10,precision:0,textStyle:{color:W.color.secondary}},e})(ye),Is=tH;var eO=[20,140],rH=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.optionUpdated=function(t,i){
r.prototype.optionUpdated.apply(this,arguments),this.resetExtent(),this.resetVisual(function(n){n.mappingMethod="linear",n.dataExtent=this.getExtent()}),this._resetRange()},
e.prototype.resetItemSize=function(){r.prototype.resetItemSize.apply(this,arguments);var t=this.itemSize;(t[0]==null||isNaN(t[0]))&&(t[0]=eO[0]),(t[1]==null||isNaN(
t[1]))&&(t[1]=eO[1])},e.prototype._resetRange=function(){var t=this.getExtent(),i=this.option.range;!i||i.auto?(t.auto=1,this.option.range=t):L(i)&&(i[0]>i[1]&&
i.reverse(),i[0]=Math.max(i[0],t[0]),i[1]=Math.min(i[1],t[1]))},e.prototype.completeVisualOption=function(){r.prototype.completeVisualOption.apply(this,arguments),
b(this.stateList,function(t){var i=this.option.controller[t].symbolSize;i&&i[0]!==i[1]&&(i[0]=i[1]/3)},this)},e.prototype.setSelected=function(t){this.option.range=
t.slice(),this._resetRange()},e.prototype.getSelected=function(){var t=this.getExtent(),i=pt((this.get("range")||[]).slice());return i[0]>t[1]&&(i[0]=t[1]),i[1]>
t[1]&&(i[1]=t[1]),i[0]<t[0]&&(i[0]=t[0]),i[1]<t[0]&&(i[1]=t[0]),i},e.prototype.getValueState=function(t){var i=this.option.range,n=this.getExtent(),a=Y(this.option.
unboundedRange,!0);return(a&&i[0]<=n[0]||i[0]<=t)&&(a&&i[1]>=n[1]||t<=i[1])?"inRange":"outOfRange"},e.prototype.findTargetDataIndices=function(t){var i=[];return this.
eachTargetSeries(function(n){var a=[],o=n.getData();o.each(this.getDataDimensionIndex(o),function(s,l){t[0]<=s&&s<=t[1]&&a.push(l)},this),i.push({seriesId:n.id,
dataIndex:a})},this),i},e.prototype.getVisualMeta=function(t){var i=tO(this,"outOfRange",this.getExtent()),n=tO(this,"inRange",this.option.range.slice()),a=[];function o(p,v){
a.push({value:p,color:t(p,v)})}for(var s=0,l=0,u=n.length,f=i.length;l<f&&(!n.length||i[l]<=n[0]);l++)i[l]<n[s]&&o(i[l],"outOfRange");for(var c=1;s<u;s++,c=0)c&&
a.length&&o(n[s],"outOfRange"),o(n[s],"inRange");for(var c=1;l<f;l++)(!n.length||n[n.length-1]<i[l])&&(c&&(a.length&&o(a[a.length-1].value,"outOfRange"),c=0),o(
i[l],"outOfRange"));var h=a.length;return{stops:a,outerColors:[h?a[0].color:"transparent",h?a[h-1].color:"transparent"]}},e.type="visualMap.continuous",e.defaultOption=
Mn(Is.defaultOption,{align:"auto",calculable:!1,hoverLink:!0,realtime:!0,handleIcon:"path://M-11.39,9.77h0a3.5,3.5,0,0,1-3.5,3.5h-22a3.5,3.5,0,0,1-3.5-3.5h0a3.5\
,3.5,0,0,1,3.5-3.5h22A3.5,3.5,0,0,1-11.39,9.77Z",handleSize:"120%",handleStyle:{borderColor:W.color.neutral00,borderWidth:1},indicatorIcon:"circle",indicatorSize:"\
50%",indicatorStyle:{borderColor:W.color.neutral00,borderWidth:2,shadowBlur:2,shadowOffsetX:1,shadowOffsetY:1,shadowColor:W.color.shadow}}),e})(Is);function tO(r,e,t){
if(t[0]===t[1])return t.slice();for(var i=200,n=(t[1]-t[0])/i,a=t[0],o=[],s=0;s<=i&&a<t[1];s++)o.push(a),a+=n;return o.push(t[1]),o}var rO=rH;var iH=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.autoPositionValues={left:1,right:1,top:1,bottom:1},
t}return e.prototype.init=function(t,i){this.ecModel=t,this.api=i},e.prototype.render=function(t,i,n,a){if(this.visualMapModel=t,t.get("show")===!1){this.group.
removeAll();return}this.doRender(t,i,n,a)},e.prototype.renderBackground=function(t){var i=this.visualMapModel,n=En(i.get("padding")||0),a=t.getBoundingRect();t.
add(new de({z2:-1,silent:!0,shape:{x:a.x-n[3],y:a.y-n[0],width:a.width+n[3]+n[1],height:a.height+n[0]+n[2]},style:{fill:i.get("backgroundColor"),stroke:i.get("b\
orderColor"),lineWidth:i.get("borderWidth")}}))},e.prototype.getControllerVisual=function(t,i,n){n=n||{};var a=n.forceState,o=this.visualMapModel,s={};if(i==="c\
olor"){var l=o.get("contentColor");s.color=l}function u(p){return s[p]}function f(p,v){s[p]=v}var c=o.controllerVisuals[a||o.getValueState(t)],h=nt.prepareVisualTypes(
c);return b(h,function(p){var v=c[p];n.convertOpacityToAlpha&&p==="opacity"&&(p="colorAlpha",v=c.__alphaForOpacity),nt.dependsOn(p,i)&&v&&v.applyVisual(t,u,f)}),
s[i]},e.prototype.positionGroup=function(t){var i=this.visualMapModel,n=this.api,a=An(i,n).refContainer;E1(t,i.getBoxLayoutParams(),a)},e.prototype.doRender=function(t,i,n,a){},
e.type="visualMap",e})(Ne),Uh=iH;var iO=[["left","right","width"],["top","bottom","height"]];function Fh(r,e,t){var i=r.option,n=i.align;if(n!=null&&n!=="auto")return n;for(var a={width:e.getWidth(),
height:e.getHeight()},o=i.orient==="horizontal"?1:0,s=iO[o],l=[0,null,10],u={},f=0;f<3;f++)u[iO[1-o][f]]=l[f],u[s[f]]=f===2?t[0]:i[s[f]];var c=[["x","width",3],
["y","height",0]][o],h=br(u,a,i.padding);return s[(h.margin[c[2]]||0)+h[c[0]]+h[c[1]]*.5<a[c[1]]*.5?0:1]}function Ls(r,e){return b(r||[],function(t){t.dataIndex!=
null&&(t.dataIndexInside=t.dataIndex,t.dataIndex=null),t.highlightKey="visualMap"+(e?e.componentIndex:"")}),r}var hi=Te,nH=b,aO=Math.min,A_=Math.max,aH=12,oH=6,sH=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._shapes=
{},t._dataInterval=[],t._handleEnds=[],t._hoverLinkDataIndices=[],t}return e.prototype.init=function(t,i){r.prototype.init.call(this,t,i),this._hoverLinkFromSeriesMouseOver=
H(this._hoverLinkFromSeriesMouseOver,this),this._hideIndicator=H(this._hideIndicator,this)},e.prototype.doRender=function(t,i,n,a){(!a||a.type!=="selectDataRang\
e"||a.from!==this.uid)&&this._buildView()},e.prototype._buildView=function(){this.group.removeAll();var t=this.visualMapModel,i=this.group;this._orient=t.get("o\
rient"),this._useHandle=t.get("calculable"),this._resetInterval(),this._renderBar(i);var n=t.get("text");this._renderEndsText(i,n,0),this._renderEndsText(i,n,1),
this._updateView(!0),this.renderBackground(i),this._updateView(),this._enableHoverLinkToSeries(),this._enableHoverLinkFromSeries(),this.positionGroup(i)},e.prototype.
_renderEndsText=function(t,i,n){if(i){var a=i[1-n];a=a!=null?a+"":"";var o=this.visualMapModel,s=o.get("textGap"),l=o.itemSize,u=this._shapes.mainGroup,f=this._applyTransform(
[l[0]/2,n===0?-s:l[1]+s],u),c=this._applyTransform(n===0?"bottom":"top",u),h=this._orient,p=this.visualMapModel.textStyleModel;this.group.add(new De({style:wt(p,
{x:f[0],y:f[1],verticalAlign:p.get("verticalAlign")||(h==="horizontal"?"middle":c),align:p.get("align")||(h==="horizontal"?c:"center"),text:a})}))}},e.prototype.
_renderBar=function(t){var i=this.visualMapModel,n=this._shapes,a=i.itemSize,o=this._orient,s=this._useHandle,l=Fh(i,this.api,a),u=n.mainGroup=this._createBarGroup(
l),f=new ue;u.add(f),f.add(n.outOfRange=oO()),f.add(n.inRange=oO(null,s?lO(this._orient):null,H(this._dragHandle,this,"all",!1),H(this._dragHandle,this,"all",!0))),
f.setClipPath(new de({shape:{x:0,y:0,width:a[0],height:a[1],r:3}}));var c=i.textStyleModel.getTextRect("国"),h=A_(c.width,c.height);s&&(n.handleThumbs=[],n.handleLabels=
[],n.handleLabelPoints=[],this._createHandle(i,u,0,a,h,o),this._createHandle(i,u,1,a,h,o)),this._createIndicator(i,u,a,h,o),t.add(u)},e.prototype._createHandle=
function(t,i,n,a,o,s){var l=H(this._dragHandle,this,n,!1),u=H(this._dragHandle,this,n,!0),f=pr(t.get("handleSize"),a[0]),c=$e(t.get("handleIcon"),-f/2,-f/2,f,f,
null,!0),h=lO(this._orient);c.attr({cursor:h,draggable:!0,drift:l,ondragend:u,onmousemove:function(g){Zt(g.event)}}),c.x=a[0]/2,c.useStyle(t.getModel("handleSty\
le").getItemStyle()),c.setStyle({strokeNoScale:!0,strokeFirst:!0}),c.style.lineWidth*=2,c.ensureState("emphasis").style=t.getModel(["emphasis","handleStyle"]).getItemStyle(),
rc(c,!0),i.add(c);var p=this.visualMapModel.textStyleModel,v=new De({cursor:h,draggable:!0,drift:l,onmousemove:function(g){Zt(g.event)},ondragend:u,style:wt(p,{
x:0,y:0,text:""})});v.ensureState("blur").style={opacity:.1},v.stateTransition={duration:200},this.group.add(v);var m=[f,0],d=this._shapes;d.handleThumbs[n]=c,d.
handleLabelPoints[n]=m,d.handleLabels[n]=v},e.prototype._createIndicator=function(t,i,n,a,o){var s=pr(t.get("indicatorSize"),n[0]),l=$e(t.get("indicatorIcon"),-s/
2,-s/2,s,s,null,!0);l.attr({cursor:"move",invisible:!0,silent:!0,x:n[0]/2});var u=t.getModel("indicatorStyle").getItemStyle();if(l instanceof _t){var f=l.style;
l.useStyle(P({image:f.image,x:f.x,y:f.y,width:f.width,height:f.height},u))}else l.useStyle(u);i.add(l);var c=this.visualMapModel.textStyleModel,h=new De({silent:!0,
invisible:!0,style:wt(c,{x:0,y:0,text:""})});this.group.add(h);var p=[(o==="horizontal"?a/2:oH)+n[0]/2,0],v=this._shapes;v.indicator=l,v.indicatorLabel=h,v.indicatorLabelPoint=
p,this._firstShowIndicator=!0},e.prototype._dragHandle=function(t,i,n,a){if(this._useHandle){if(this._dragging=!i,!i){var o=this._applyTransform([n,a],this._shapes.
mainGroup,!0);this._updateInterval(t,o[1]),this._hideIndicator(),this._updateView()}i===!this.visualMapModel.get("realtime")&&this.api.dispatchAction({type:"sel\
ectDataRange",from:this.uid,visualMapId:this.visualMapModel.id,selected:this._dataInterval.slice()}),i?!this._hovering&&this._clearHoverLinkToSeries():sO(this.visualMapModel)&&
this._doHoverLinkToSeries(this._handleEnds[t],!1)}},e.prototype._resetInterval=function(){var t=this.visualMapModel,i=this._dataInterval=t.getSelected(),n=t.getExtent(),
a=[0,t.itemSize[1]];this._handleEnds=[hi(i[0],n,a,!0),hi(i[1],n,a,!0)]},e.prototype._updateInterval=function(t,i){i=i||0;var n=this.visualMapModel,a=this._handleEnds,
o=[0,n.itemSize[1]];sr(i,a,o,t,0);var s=n.getExtent();this._dataInterval=[hi(a[0],o,s,!0),hi(a[1],o,s,!0)]},e.prototype._updateView=function(t){var i=this.visualMapModel,
n=i.getExtent(),a=this._shapes,o=[0,i.itemSize[1]],s=t?o:this._handleEnds,l=this._createBarVisual(this._dataInterval,n,s,"inRange"),u=this._createBarVisual(n,n,
o,"outOfRange");a.inRange.setStyle({fill:l.barColor}).setShape("points",l.barPoints),a.outOfRange.setStyle({fill:u.barColor}).setShape("points",u.barPoints),this.
_updateHandle(s,l)},e.prototype._createBarVisual=function(t,i,n,a){var o={forceState:a,convertOpacityToAlpha:!0},s=this._makeColorGradient(t,o),l=[this.getControllerVisual(
t[0],"symbolSize",o),this.getControllerVisual(t[1],"symbolSize",o)],u=this._createBarPoints(n,l);return{barColor:new Bo(0,0,0,1,s),barPoints:u,handlesColor:[s[0].
color,s[s.length-1].color]}},e.prototype._makeColorGradient=function(t,i){var n=100,a=[],o=(t[1]-t[0])/n;a.push({color:this.getControllerVisual(t[0],"color",i),
offset:0});for(var s=1;s<n;s++){var l=t[0]+o*s;if(l>t[1])break;a.push({color:this.getControllerVisual(l,"color",i),offset:s/n})}return a.push({color:this.getControllerVisual(
t[1],"color",i),offset:1}),a},e.prototype._createBarPoints=function(t,i){var n=this.visualMapModel.itemSize;return[[n[0]-i[0],t[0]],[n[0],t[0]],[n[0],t[1]],[n[0]-
i[1],t[1]]]},e.prototype._createBarGroup=function(t){var i=this._orient,n=this.visualMapModel.get("inverse");return new ue(i==="horizontal"&&!n?{scaleX:t==="bot\
tom"?1:-1,rotation:Math.PI/2}:i==="horizontal"&&n?{scaleX:t==="bottom"?-1:1,rotation:-Math.PI/2}:i==="vertical"&&!n?{scaleX:t==="left"?1:-1,scaleY:-1}:{scaleX:t===
"left"?1:-1})},e.prototype._updateHandle=function(t,i){if(this._useHandle){var n=this._shapes,a=this.visualMapModel,o=n.handleThumbs,s=n.handleLabels,l=a.itemSize,
u=a.getExtent(),f=this._applyTransform("left",n.mainGroup);nH([0,1],function(c){var h=o[c];h.setStyle("fill",i.handlesColor[c]),h.y=t[c];var p=hi(t[c],[0,l[1]],
u,!0),v=this.getControllerVisual(p,"symbolSize");h.scaleX=h.scaleY=v/l[0],h.x=l[0]-v/2;var m=ir(n.handleLabelPoints[c],Ni(h,this.group));if(this._orient==="hori\
zontal"){var d=f==="left"||f==="top"?(l[0]-v)/2:(l[0]-v)/-2;m[1]+=d}s[c].setStyle({x:m[0],y:m[1],text:a.formatValueText(this._dataInterval[c]),verticalAlign:"mi\
ddle",align:this._orient==="vertical"?this._applyTransform("left",n.mainGroup):"center"})},this)}},e.prototype._showIndicator=function(t,i,n,a){var o=this.visualMapModel,
s=o.getExtent(),l=o.itemSize,u=[0,l[1]],f=this._shapes,c=f.indicator;if(c){c.attr("invisible",!1);var h={convertOpacityToAlpha:!0},p=this.getControllerVisual(t,
"color",h),v=this.getControllerVisual(t,"symbolSize"),m=hi(t,s,u,!0),d=l[0]-v/2,g={x:c.x,y:c.y};c.y=m,c.x=d;var y=ir(f.indicatorLabelPoint,Ni(c,this.group)),_=f.
indicatorLabel;_.attr("invisible",!1);var x=this._applyTransform("left",f.mainGroup),S=this._orient,w=S==="horizontal";_.setStyle({text:(n||"")+o.formatValueText(
i),verticalAlign:w?x:"middle",align:w?"center":x});var T={x:d,y:m,style:{fill:p}},M={style:{x:y[0],y:y[1]}};if(o.ecModel.isAnimationEnabled()&&!this._firstShowIndicator){
var C={duration:100,easing:"cubicInOut",additive:!0};c.x=g.x,c.y=g.y,c.animateTo(T,C),_.animateTo(M,C)}else c.attr(T),_.attr(M);this._firstShowIndicator=!1;var E=this.
_shapes.handleLabels;if(E)for(var A=0;A<E.length;A++)this.api.enterBlur(E[A])}},e.prototype._enableHoverLinkToSeries=function(){var t=this;this._shapes.mainGroup.
on("mousemove",function(i){if(t._hovering=!0,!t._dragging){var n=t.visualMapModel.itemSize,a=t._applyTransform([i.offsetX,i.offsetY],t._shapes.mainGroup,!0,!0);
a[1]=aO(A_(0,a[1]),n[1]),t._doHoverLinkToSeries(a[1],0<=a[0]&&a[0]<=n[0])}}).on("mouseout",function(){t._hovering=!1,!t._dragging&&t._clearHoverLinkToSeries()})},
e.prototype._enableHoverLinkFromSeries=function(){var t=this.api.getZr();this.visualMapModel.option.hoverLink?(t.on("mouseover",this._hoverLinkFromSeriesMouseOver,
this),t.on("mouseout",this._hideIndicator,this)):this._clearHoverLinkFromSeries()},e.prototype._doHoverLinkToSeries=function(t,i){var n=this.visualMapModel,a=n.
itemSize;if(n.option.hoverLink){var o=[0,a[1]],s=n.getExtent();t=aO(A_(o[0],t),o[1]);var l=lH(n,s,o),u=[t-l,t+l],f=hi(t,o,s,!0),c=[hi(u[0],o,s,!0),hi(u[1],o,s,!0)];
u[0]<o[0]&&(c[0]=-1/0),u[1]>o[1]&&(c[1]=1/0),i&&(c[0]===-1/0?this._showIndicator(f,c[1],"< ",l):c[1]===1/0?this._showIndicator(f,c[0],"> ",l):this._showIndicator(
f,f,"≈ ",l));var h=this._hoverLinkDataIndices,p=[];(i||sO(n))&&(p=this._hoverLinkDataIndices=n.findTargetDataIndices(c));var v=fS(h,p);this._dispatchHighDown(
"downplay",Ls(v[0],n)),this._dispatchHighDown("highlight",Ls(v[1],n))}},e.prototype._hoverLinkFromSeriesMouseOver=function(t){var i;if(Zi(t.target,function(l){var u=_e(
l);if(u.dataIndex!=null)return i=u,!0},!0),!!i){var n=this.ecModel.getSeriesByIndex(i.seriesIndex),a=this.visualMapModel;if(a.isTargetSeries(n)){var o=n.getData(
i.dataType),s=o.getStore().get(a.getDataDimensionIndex(o),i.dataIndex);isNaN(s)||this._showIndicator(s,s)}}},e.prototype._hideIndicator=function(){var t=this._shapes;
t.indicator&&t.indicator.attr("invisible",!0),t.indicatorLabel&&t.indicatorLabel.attr("invisible",!0);var i=this._shapes.handleLabels;if(i)for(var n=0;n<i.length;n++)
this.api.leaveBlur(i[n])},e.prototype._clearHoverLinkToSeries=function(){this._hideIndicator();var t=this._hoverLinkDataIndices;this._dispatchHighDown("downplay",
Ls(t,this.visualMapModel)),t.length=0},e.prototype._clearHoverLinkFromSeries=function(){this._hideIndicator();var t=this.api.getZr();t.off("mouseover",this._hoverLinkFromSeriesMouseOver),
t.off("mouseout",this._hideIndicator)},e.prototype._applyTransform=function(t,i,n,a){var o=Ni(i,a?null:this.group);return L(t)?ir(t,o,n):Ca(t,o,n)},e.prototype.
_dispatchHighDown=function(t,i){i&&i.length&&this.api.dispatchAction({type:t,batch:i})},e.prototype.dispose=function(){this._clearHoverLinkFromSeries(),this._clearHoverLinkToSeries()},
e.type="visualMap.continuous",e})(Uh);function oO(r,e,t,i){return new Ii({shape:{points:r},draggable:!!t,cursor:e,drift:t,onmousemove:function(n){Zt(n.event)},ondragend:i})}
function lH(r,e,t){var i=aH/2,n=r.get("hoverLinkDataSize");return n&&(i=hi(n,e,t,!0)/2),i}function sO(r){var e=r.get("hoverLinkOnHandle");return!!(e??r.get("rea\
ltime"))}function lO(r){return r==="vertical"?"ns-resize":"ew-resize"}var uO=sH;var fO={type:"selectDataRange",event:"dataRangeSelected",update:"update"},cO=function(r,e){e.eachComponent({mainType:"visualMap",query:r},function(t){t.setSelected(
r.selected)})};var pO=[{createOnAllSeries:!0,reset:function(r,e){var t=[];return e.eachComponent("visualMap",function(i){var n=r.pipelineContext;!i.isTargetSeries(r)||n&&n.large||
t.push(bD(i.stateList,i.targetVisuals,H(i.getValueState,i),i.getDataDimensionIndex(r.getData())))}),t}},{createOnAllSeries:!0,reset:function(r,e){var t=r.getData(),
i=[];e.eachComponent("visualMap",function(n){if(n.isTargetSeries(r)){var a=n.getVisualMeta(H(uH,null,r,n))||{stops:[],outerColors:[]},o=n.getDataDimensionIndex(
t);o>=0&&(a.dimension=o,i.push(a))}}),r.getData().setVisual("visualMeta",i)}}];function uH(r,e,t,i){for(var n=e.targetVisuals[i],a=nt.prepareVisualTypes(n),o={color:_s(
r.getData(),"color")},s=0,l=a.length;s<l;s++){var u=a[s],f=n[u==="opacity"?"__alphaForOpacity":u];f&&f.applyVisual(t,c,h)}return o.color;function c(p){return o[p]}
function h(p,v){o[p]=v}}var hO=b;function D_(r){var e=r&&r.visualMap;L(e)||(e=e?[e]:[]),hO(e,function(t){if(t){Rs(t,"splitList")&&!Rs(t,"pieces")&&(t.pieces=t.splitList,delete t.splitList);
var i=t.pieces;if(i&&L(i)&&hO(i,function(a){B(a)&&(Rs(a,"start")&&!Rs(a,"min")&&(a.min=a.start),Rs(a,"end")&&!Rs(a,"max")&&(a.max=a.end))}),0)var n}})}function Rs(r,e){
return r&&r.hasOwnProperty&&r.hasOwnProperty(e)}var vO=!1;function Uu(r){vO||(vO=!0,r.registerSubTypeDefaulter("visualMap",function(e){return!e.categories&&(!(e.pieces?e.pieces.length>0:e.splitNumber>0)||e.calculable)?
"continuous":"piecewise"}),r.registerAction(fO,cO),b(pO,function(e){r.registerVisual(r.PRIORITY.VISUAL.COMPONENT,e)}),r.registerPreprocessor(D_))}function dO(r){r.registerComponentModel(rO),r.registerComponentView(uO),Uu(r)}var fH=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._pieceList=[],t}return e.prototype.optionUpdated=function(t,i){
r.prototype.optionUpdated.apply(this,arguments),this.resetExtent();var n=this._mode=this._determineMode();this._pieceList=[],cH[this._mode].call(this,this._pieceList),
this._resetSelected(t,i);var a=this.option.categories;this.resetVisual(function(o,s){n==="categories"?(o.mappingMethod="category",o.categories=F(a)):(o.dataExtent=
this.getExtent(),o.mappingMethod="piecewise",o.pieceList=N(this._pieceList,function(l){return l=F(l),s!=="inRange"&&(l.visual=null),l}))})},e.prototype.completeVisualOption=
function(){var t=this.option,i={},n=nt.listVisualTypes(),a=this.isCategory();b(t.pieces,function(s){b(n,function(l){s.hasOwnProperty(l)&&(i[l]=1)})}),b(i,function(s,l){
var u=!1;b(this.stateList,function(f){u=u||o(t,f,l)||o(t.target,f,l)},this),!u&&b(this.stateList,function(f){(t[f]||(t[f]={}))[l]=Vh.get(l,f==="inRange"?"active":
"inactive",a)})},this);function o(s,l,u){return s&&s[l]&&s[l].hasOwnProperty(u)}r.prototype.completeVisualOption.apply(this,arguments)},e.prototype._resetSelected=
function(t,i){var n=this.option,a=this._pieceList,o=(i?n:t).selected||{};if(n.selected=o,b(a,function(l,u){var f=this.getSelectedMapKey(l);o.hasOwnProperty(f)||
(o[f]=!0)},this),n.selectedMode==="single"){var s=!1;b(a,function(l,u){var f=this.getSelectedMapKey(l);o[f]&&(s?o[f]=!1:s=!0)},this)}},e.prototype.getItemSymbol=
function(){return this.get("itemSymbol")},e.prototype.getSelectedMapKey=function(t){return this._mode==="categories"?t.value+"":t.index+""},e.prototype.getPieceList=
function(){return this._pieceList},e.prototype._determineMode=function(){var t=this.option;return t.pieces&&t.pieces.length>0?"pieces":this.option.categories?"c\
ategories":"splitNumber"},e.prototype.setSelected=function(t){this.option.selected=F(t)},e.prototype.getValueState=function(t){var i=nt.findPieceIndex(t,this._pieceList);
return i!=null&&this.option.selected[this.getSelectedMapKey(this._pieceList[i])]?"inRange":"outOfRange"},e.prototype.findTargetDataIndices=function(t){var i=[],
n=this._pieceList;return this.eachTargetSeries(function(a){var o=[],s=a.getData();s.each(this.getDataDimensionIndex(s),function(l,u){var f=nt.findPieceIndex(l,n);
f===t&&o.push(u)},this),i.push({seriesId:a.id,dataIndex:o})},this),i},e.prototype.getRepresentValue=function(t){var i;if(this.isCategory())i=t.value;else if(t.value!=
null)i=t.value;else{var n=t.interval||[];i=n[0]===-1/0&&n[1]===1/0?0:(n[0]+n[1])/2}return i},e.prototype.getVisualMeta=function(t){if(this.isCategory())return;var i=[],
n=["",""],a=this;function o(f,c){var h=a.getRepresentValue({interval:f});c||(c=a.getValueState(h));var p=t(h,c);f[0]===-1/0?n[0]=p:f[1]===1/0?n[1]=p:i.push({value:f[0],
color:p},{value:f[1],color:p})}var s=this._pieceList.slice();if(!s.length)s.push({interval:[-1/0,1/0]});else{var l=s[0].interval[0];l!==-1/0&&s.unshift({interval:[
-1/0,l]}),l=s[s.length-1].interval[1],l!==1/0&&s.push({interval:[l,1/0]})}var u=-1/0;return b(s,function(f){var c=f.interval;c&&(c[0]>u&&o([u,c[0]],"outOfRange"),
o(c.slice()),u=c[1])},this),{stops:i,outerColors:n}},e.type="visualMap.piecewise",e.defaultOption=Mn(Is.defaultOption,{selected:null,minOpen:!1,maxOpen:!1,align:"\
auto",itemWidth:20,itemHeight:14,itemSymbol:"roundRect",pieces:null,categories:null,splitNumber:5,selectedMode:"multiple",itemGap:10,hoverLink:!0}),e})(Is),cH={
splitNumber:function(r){var e=this.option,t=Math.min(e.precision,20),i=this.getExtent(),n=e.splitNumber;n=Math.max(parseInt(n,10),1),e.splitNumber=n;for(var a=(i[1]-
i[0])/n;+a.toFixed(t)!==a&&t<5;)t++;e.precision=t,a=+a.toFixed(t),e.minOpen&&r.push({interval:[-1/0,i[0]],close:[0,0]});for(var o=0,s=i[0];o<n;s+=a,o++){var l=o===
n-1?i[1]:s+a;r.push({interval:[s,l],close:[1,1]})}e.maxOpen&&r.push({interval:[i[1],1/0],close:[0,0]}),md(r),b(r,function(u,f){u.index=f,u.text=this.formatValueText(
u.interval)},this)},categories:function(r){var e=this.option;b(e.categories,function(t){r.push({text:this.formatValueText(t,!0),value:t})},this),mO(e,r)},pieces:function(r){
var e=this.option;b(e.pieces,function(t,i){B(t)||(t={value:t});var n={text:"",index:i};if(t.label!=null&&(n.text=t.label),t.hasOwnProperty("value")){var a=n.value=
t.value;n.interval=[a,a],n.close=[1,1]}else{for(var o=n.interval=[],s=n.close=[0,0],l=[1,0,1],u=[-1/0,1/0],f=[],c=0;c<2;c++){for(var h=[["gte","gt","min"],["lte",
"lt","max"]][c],p=0;p<3&&o[c]==null;p++)o[c]=t[h[p]],s[c]=l[p],f[c]=p===2;o[c]==null&&(o[c]=u[c])}f[0]&&o[1]===1/0&&(s[0]=0),f[1]&&o[0]===-1/0&&(s[1]=0),o[0]===
o[1]&&s[0]&&s[1]&&(n.value=o[0])}n.visual=nt.retrieveVisuals(t),r.push(n)},this),mO(e,r),md(r),b(r,function(t){var i=t.close,n=[["<","≤"][i[1]],[">","≥"][i[0]]];
t.text=t.text||this.formatValueText(t.value!=null?t.value:t.interval,!1,n)},this)}};function mO(r,e){var t=r.inverse;(r.orient==="vertical"?!t:t)&&e.reverse()}var gO=fH;var pH=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.doRender=function(){var t=this.group;
t.removeAll();var i=this.visualMapModel,n=i.get("textGap"),a=i.textStyleModel,o=this._getItemAlign(),s=i.itemSize,l=this._getViewData(),u=l.endsText,f=Xr(i.get(
"showLabel",!0),!u),c=!i.get("selectedMode");u&&this._renderEndsText(t,u[0],s,f,o),b(l.viewPieceList,function(h){var p=h.piece,v=new ue;v.onclick=H(this._onItemClick,
this,p),this._enableHoverLink(v,h.indexInModelPieceList);var m=i.getRepresentValue(p);if(this._createItemSymbol(v,m,[0,0,s[0],s[1]],c),f){var d=this.visualMapModel.
getValueState(m),g=a.get("align")||o;v.add(new De({style:wt(a,{x:g==="right"?-n:s[0]+n,y:s[1]/2,text:p.text,verticalAlign:a.get("verticalAlign")||"middle",align:g,
opacity:Y(a.get("opacity"),d==="outOfRange"?.5:1)}),silent:c}))}t.add(v)},this),u&&this._renderEndsText(t,u[1],s,f,o),C1(i.get("orient"),t,i.get("itemGap")),this.
renderBackground(t),this.positionGroup(t)},e.prototype._enableHoverLink=function(t,i){var n=this;t.on("mouseover",function(){return a("highlight")}).on("mouseou\
t",function(){return a("downplay")});var a=function(o){var s=n.visualMapModel;s.option.hoverLink&&n.api.dispatchAction({type:o,batch:Ls(s.findTargetDataIndices(
i),s)})}},e.prototype._getItemAlign=function(){var t=this.visualMapModel,i=t.option;if(i.orient==="vertical")return Fh(t,this.api,t.itemSize);var n=i.align;return(!n||
n==="auto")&&(n="left"),n},e.prototype._renderEndsText=function(t,i,n,a,o){if(i){var s=new ue,l=this.visualMapModel.textStyleModel;s.add(new De({style:wt(l,{x:a?
o==="right"?n[0]:0:n[0]/2,y:n[1]/2,verticalAlign:"middle",align:a?o:"center",text:i})})),t.add(s)}},e.prototype._getViewData=function(){var t=this.visualMapModel,
i=N(t.getPieceList(),function(s,l){return{piece:s,indexInModelPieceList:l}}),n=t.get("text"),a=t.get("orient"),o=t.get("inverse");return(a==="horizontal"?o:!o)?
i.reverse():n&&(n=n.slice().reverse()),{viewPieceList:i,endsText:n}},e.prototype._createItemSymbol=function(t,i,n,a){var o=$e(this.getControllerVisual(i,"symbol"),
n[0],n[1],n[2],n[3],this.getControllerVisual(i,"color"));o.silent=a,t.add(o)},e.prototype._onItemClick=function(t){var i=this.visualMapModel,n=i.option,a=n.selectedMode;
if(a){var o=F(n.selected),s=i.getSelectedMapKey(t);a==="single"||a===!0?(o[s]=!0,b(o,function(l,u){o[u]=u===s})):o[s]=!o[s],this.api.dispatchAction({type:"selec\
tDataRange",from:this.uid,visualMapId:this.visualMapModel.id,selected:o})}},e.type="visualMap.piecewise",e})(Uh),yO=pH;function _O(r){r.registerComponentModel(gO),r.registerComponentView(yO),Uu(r)}function O_(r){ct(dO),ct(_O)}function xO(r,e,t){var i=ke.createCanvas(),n=e.getWidth(),a=e.getHeight(),o=i.style;return o&&(o.position="absolute",o.left="0",o.top="0",o.width=n+"px",o.height=
a+"px",i.setAttribute("data-zr-dom-id",r)),i.width=n*t,i.height=a*t,i}function Hh(r){return!r.__cursors.get(Zd)}function SO(r){var e=r.__cursors.get(Zd);return{
startIdx:e?e.startIdx:0,endIdx:e?e.endIdx:0}}var hH=(function(r){I(e,r);function e(t,i,n){var a=r.call(this)||this;a.motionBlur=!1,a.lastFrameAlpha=.7,a.dpr=1,a.
virtual=!1,a.config={},a.zlevel=0,a.zlevel2=Vo,a.maxRepaintRectCount=5,a.__dirty=!0,a.__firstTimePaint=!0,a.__prevIdx={startIdx:0,endIdx:0};var o;n=n||oa,typeof t==
"string"?o=xO(t,i,n):B(t)&&(o=t,t=o.id),a.id=t,a.dom=o;var s=o.style;return s&&(lf(o),o.onselectstart=function(){return!1},s.padding="0",s.margin="0",s.borderWidth=
"0"),a.painter=i,a.dpr=n,a}return e.prototype.afterBrush=function(){this.__prevIdx=SO(this)},e.prototype.initContext=function(){this.ctx=this.dom.getContext("2d"),
this.ctx.dpr=this.dpr},e.prototype.setUnpainted=function(){this.__firstTimePaint=!0},e.prototype.createBackBuffer=function(){var t=this.dpr;this.domBack=xO("bac\
k-"+this.id,this.painter,t),this.ctxBack=this.domBack.getContext("2d"),t!==1&&this.ctxBack.scale(t,t)},e.prototype.createRepaintRects=function(t,i,n,a){if(this.
__firstTimePaint)return this.__firstTimePaint=!1,null;var o=[],s=this.maxRepaintRectCount,l=!1,u=new q(0,0,0,0);function f(x){if(!(!x.isFinite()||x.isZero()))if(o.
length===0){var S=new q(0,0,0,0);S.copy(x),o.push(S)}else{for(var w=!1,T=1/0,M=0,C=0;C<o.length;++C){var E=o[C];if(E.intersect(x)){var A=new q(0,0,0,0);A.copy(E),
A.union(x),o[C]=A,w=!0;break}else if(l){u.copy(x),u.union(E);var O=x.width*x.height,D=E.width*E.height,R=u.width*u.height,V=R-O-D;V<T&&(T=V,M=C)}}if(l&&(o[M].union(
x),w=!0),!w){var S=new q(0,0,0,0);S.copy(x),o.push(S)}l||(l=o.length>=s)}}for(var c=SO(this),h=c.startIdx;h<c.endIdx;++h){var p=t[h];if(p){var v=p.shouldBePainted(
n,a,!0,!0),m=p.__isRendered&&(p.__dirty&Ke||!v)?p.getPrevPaintRect():null;m&&f(m);var d=v&&(p.__dirty&Ke||!p.__isRendered)?p.getPaintRect():null;d&&f(d)}}for(var g=this.
__prevIdx,h=g.startIdx;h<g.endIdx;++h){var p=i[h],v=p&&p.shouldBePainted(n,a,!0,!0);if(p&&(!v||!p.__zr)&&p.__isRendered){var m=p.getPrevPaintRect();m&&f(m)}}var y;
do{y=!1;for(var h=0;h<o.length;){if(o[h].isZero()){o.splice(h,1);continue}for(var _=h+1;_<o.length;)o[h].intersect(o[_])?(y=!0,o[h].union(o[_]),o.splice(_,1)):_++;
h++}}while(y);return this._paintRects=o,o},e.prototype.debugGetPaintRects=function(){return(this._paintRects||[]).slice()},e.prototype.resize=function(t,i){var n=this.
dpr,a=this.dom,o=a.style,s=this.domBack;o&&(o.width=t+"px",o.height=i+"px"),a.width=t*n,a.height=i*n,s&&(s.width=t*n,s.height=i*n,n!==1&&this.ctxBack.scale(n,n))},
e.prototype.clear=function(t,i,n){var a=this.dom,o=this.ctx,s=a.width,l=a.height;i=i||this.clearColor;var u=this.motionBlur&&!t,f=this.lastFrameAlpha,c=this.dpr,
h=this;u&&(this.domBack||this.createBackBuffer(),this.ctxBack.globalCompositeOperation="copy",this.ctxBack.drawImage(a,0,0,s/c,l/c));var p=this.domBack;function v(m,d,g,y){
if(o.clearRect(m,d,g,y),i&&i!=="transparent"){var _=void 0;if(rn(i)){var x=i.global||i.__width===g&&i.__height===y;_=x&&i.__canvasGradient||yu(o,i,{x:0,y:0,width:g,
height:y}),i.__canvasGradient=_,i.__width=g,i.__height=y}else _0(i)&&(i.scaleX=i.scaleX||c,i.scaleY=i.scaleY||c,_=Kp(o,i,{dirty:function(){h.setUnpainted(),h.painter.
refresh()}}));o.save(),o.fillStyle=_||i,o.fillRect(m,d,g,y),o.restore()}u&&(o.save(),o.globalAlpha=f,o.drawImage(p,m,d,g,y),o.restore())}!n||u?v(0,0,s,l):n.length&&
b(n,function(m){v(m.x*c,m.y*c,m.width*c,m.height*c)})},e})(qe),I_=hH;var bO=1e5,to=314159,L_=void 0,vH=1,R_=2;function dH(r){return r?r.__builtin__?!0:!(typeof r.resize!="function"||typeof r.refresh!="function"):!1}function mH(r,e){
var t=document.createElement("div");return t.style.cssText=["position:relative","width:"+r+"px","height:"+e+"px","padding:0","margin:0","border-width:0"].join("\
;")+";",t}function wO(r,e,t,i){var n=new I_(r,e,e.dpr);return n.zlevel=t,n.zlevel2=i,n.__builtin__=!0,TO(n),n}function TO(r){r.__cursorStack=[],r.__cursors=G()}
function gH(r){return r.startIdx=r.drawIdx=r.endIdx=r.endIdxNew=0,r.used=!1,r.first=r.last=NaN,r.notClearIdx=-1,r}function yH(r,e){var t=r.__cursors,i=+e;return t.
get(i)||(r.__cursorStack.push(i),t.set(i,gH({key:i})))}function Gh(r,e){for(var t=r.__cursorStack,i=0;i<t.length;i++)e(r.__cursors.get(t[i]))}function P_(r,e){var t=r.
layers;return t[e]||(t[e]=new Array(3))}function Ct(r,e,t){for(var i=r.layerStack,n=0;n<i.length;n++){var a=i[n].zl,o=i[n].zl2,s=r.layers[a][o];(!t||(!(t&Fu)||s.
__builtin__)&&(!(t&N_)||!s.__builtin__)&&(!(t&CO)||s!==r.hoverlayer))&&e(s,a,o,n)}}var Fu=1,N_=2,CO=4,Wh=Fu|CO,_H=(function(){function r(e,t,i,n){this.type="can\
vas",this._prevDisplayList=[],this._layerConfig={},this._needsManuallyCompositing=!1,this.type="canvas",this._i={layerStack:[],layers:[]};var a=!e.nodeName||e.nodeName.
toUpperCase()==="CANVAS";this._opts=i=P({},i||{}),this.dpr=i.devicePixelRatio||oa,this._singleCanvas=a,this.root=e;var o=e.style;if(o&&(lf(e),e.innerHTML=""),this.
storage=t,this._prevDisplayList=[],a){var l=e,u=l.width,f=l.height;i.width!=null&&(u=i.width),i.height!=null&&(f=i.height),this.dpr=i.devicePixelRatio||1,l.width=
u*this.dpr,l.height=f*this.dpr,this._width=u,this._height=f;var c=wO(l,this,to,Vo);c.initContext(),this._insertLayer(c,to,Vo,!0),this._domRoot=e}else{this._width=
_u(e,0,i),this._height=_u(e,1,i);var s=this._domRoot=mH(this._width,this._height);e.appendChild(s)}}return r.prototype.getType=function(){return"canvas"},r.prototype.
isSingleCanvas=function(){return this._singleCanvas},r.prototype.getViewportRoot=function(){return this._domRoot},r.prototype.getViewportRootOffset=function(){var e=this.
getViewportRoot();if(e)return{offsetLeft:e.offsetLeft||0,offsetTop:e.offsetTop||0}},r.prototype.refresh=function(e){var t;e&&!B(e)?t={paintAll:!!e}:t=e||{};var i=Y(
t.refresh,!0),n=Y(t.refreshHover,!1);if(n&&(this._hoverLayerDirty=R_),!i)return n&&this._paintHoverList(this.storage.getDisplayList(!1)),this;var a=this.storage.
getDisplayList(!0);this._updateLayerStatus(a,t.paintAll),this._redrawId=Math.random();var o=this._prevDisplayList;this._paintList(a,o,this._redrawId);var s=this.
_backgroundColor;return Ct(this._i,function(l,u,f,c){l.refresh&&l.refresh(c===0?s:null)},N_),this._opts.useDirtyRect&&(this._prevDisplayList=a.slice()),this},r.
prototype._paintHoverList=function(e){var t=this._i.hoverlayer,i=this._hoverLayerDirty;if(this._hoverLayerDirty=L_,i!==L_&&(!t&&i===R_&&(t=this._i.hoverlayer=this.
_ensureLayer(bO)),!!t)){t.clear();for(var n={inHover:!0,viewWidth:this._width,viewHeight:this._height,beforeBrushParam:{}},a,o=0,s=e.length;o<s;o++){var l=e[o];
if(l.__inHover){a||(a=t.ctx,a.save());var u=l.__hoverStyle,f=void 0;u&&(f=l.style,l.style=u),Vn(a,l,n),u&&(l.style=f)}}a&&(Ka(a,n),a.restore())}},r.prototype.getHoverLayer=
function(){return this._ensureLayer(bO)},r.prototype.paintOne=function(e,t){$p(e,t)},r.prototype._paintList=function(e,t,i){if(this._redrawId===i){var n=this._doPaintList(
e,t);if(this._needsManuallyCompositing&&this._compositeManually(),n)Ct(this._i,function(o){o.afterBrush&&o.afterBrush()},Wh),this._paintHoverList(e);else{var a=this;
uu(function(){a._paintList(e,t,i)})}}},r.prototype._compositeManually=function(){var e=this._ensureLayer(to).ctx,t=this._domRoot.width,i=this._domRoot.height;e.
clearRect(0,0,t,i),Ct(this._i,function(n){n.virtual&&e.drawImage(n.dom,0,0,t,i)},Fu)},r.prototype._doPaintList=function(e,t){var i=this,n=!0;return Ct(this._i,function(a){
var o=!1;if(Gh(a,function(c){(c.drawIdx<c.endIdx||c.notClearIdx>=0)&&(o=!0)}),!(!o&&!a.__dirty)){var s=i._opts.useDirtyRect&&!Hh(a)?a.createRepaintRects(e,t,i._width,
i._height):null,l=i._i.layerStack[0],u=!0;if(a.__dirty){u=!1,a.__dirty=!1;var f=a.zlevel===l.zl&&a.zlevel2===l.zl2?i._backgroundColor:null;a.clear(!1,f,s)}Gh(a,
function(c){var h=i._paintPerCursor(a,c,e,s,u);n=n&&h})}},Wh),oe.wxa&&Ct(this._i,function(a){a&&a.ctx&&a.ctx.draw&&a.ctx.draw()}),n},r.prototype._paintPerCursor=
function(e,t,i,n,a){var o=e.ctx;if(n)if(!n.length)t.drawIdx=t.endIdx;else for(var s=this.dpr,l=0;l<n.length;++l){var u=n[l];o.save(),o.beginPath(),o.rect(u.x*s,
u.y*s,u.width*s,u.height*s),o.clip(),this._paintPerCursorInRect(e,t,i,u,a),o.restore()}else o.save(),this._paintPerCursorInRect(e,t,i,null,a),o.restore();return t.
drawIdx>=t.endIdx},r.prototype._paintPerCursorInRect=function(e,t,i,n,a){for(var o={inHover:!1,allClipped:!1,prevEl:null,viewWidth:this._width,viewHeight:this._height,
beforeBrushParam:{contentRetained:a}},s=e.ctx,l=Hh(e),u=l&&ke.getTime(),f=t.drawIdx,c=t.notClearIdx,h=c>=0?Math.min(c,f):f;h<t.endIdx;h++){var p=i[h];if(!(h<f&&
!p.notClear)){if(p.__inHover&&(this._hoverLayerDirty=R_),n!=null){var v=p.getPaintRect();v&&v.intersect(n)&&(Vn(s,p,o),p.setPrevPaintRect(v))}else Vn(s,p,o);if(l){
var m=ke.getTime()-u;if(m>15){h++;break}}}}Ka(s,o),t.drawIdx=Math.max(h,f)},r.prototype.getLayer=function(e,t){return this._ensureLayer(e,0,t)},r.prototype._ensureLayer=
function(e,t,i){t=t||0;var n=this._singleCanvas;n&&!this._needsManuallyCompositing&&(e=to,t=0);var a=P_(this._i,e)[t];return a||(a=wO("zr_"+e+"."+t,this,e,t),this.
_layerConfig[e]&&re(a,this._layerConfig[e],!0),(i||n&&e!==to)&&(a.virtual=!0),this._insertLayer(a,e,t,!1),a.initContext()),a},r.prototype.insertLayer=function(e,t){
this._insertLayer(t,e,0,!1)},r.prototype._insertLayer=function(e,t,i,n){var a=this._i,o=a.layers,s=a.layerStack,l=this._domRoot,u=null;if(!(o[t]&&o[t][i])&&dH(e)){
for(var f=s.length,c=0;c<f&&(s[c].zl<t||s[c].zl===t&&s[c].zl2<i);)c++;if(c>0&&(u=P_(a,s[c-1].zl)[s[c-1].zl2]),s.splice(c,0,{zl:t,zl2:i}),P_(a,t)[i]=e,!n&&!e.virtual)
if(u){var h=u.dom;h.nextSibling?l.insertBefore(e.dom,h.nextSibling):l.appendChild(e.dom)}else l.firstChild?l.insertBefore(e.dom,l.firstChild):l.appendChild(e.dom);
e.painter||(e.painter=this)}},r.prototype.eachLayer=function(e,t){return Ct(this._i,function(i,n){e.call(t,i,n)})},r.prototype.eachBuiltinLayer=function(e,t){return Ct(
this._i,function(i,n){e.call(t,i,n)},Fu)},r.prototype.eachOtherLayer=function(e,t){return Ct(this._i,function(i,n){e.call(t,i,n)},N_)},r.prototype.getLayers=function(){
var e={};return Ct(this._i,function(t,i,n){e[t.id]=t}),e},r.prototype._updateLayerStatus=function(e,t){var i=this;if(i._singleCanvas)for(var n=1;n<e.length;n++){
var a=e[n];if(a.zlevel!==e[n-1].zlevel||a.incremental){i._needsManuallyCompositing=!0;break}}Ct(i._i,function(d){d.__dirty=!1,Gh(d,function(g){g.used=!1,g.endIdxNew=
0,g.notClearIdx=-1})},Wh);for(var o,s=null,l=null,u=!1,f=0,c=e.length;f<c;f++){var a=e[f],h=a.zlevel,p=a.incremental,v=void 0;if(o!==h&&(o=h,u=!1),p?(u=!0,v=db):
v=u?vb:Vo,(!s||h!==s.zlevel||v!==s.zlevel2)&&(s=i._ensureLayer(h,v),l=null,!s.__builtin__)){lo("ZLevel "+h+" has been used by unknown layer "+s.id);continue}if((!l||
p!==l.key)&&(l=yH(s,p),!l.used))if(l.used=!0,!t&&l.first===a.id){var m=f-l.startIdx;l.startIdx=f,l.drawIdx+=m,l.endIdx+=m}else s.__dirty=!0,l.first=a.id,l.startIdx=
l.drawIdx=f,l.endIdx=f+1;l.endIdxNew=f+1,a.__dirty&Ke&&!a.__inHover&&((!p||!a.notClear&&f<l.drawIdx)&&(s.__dirty=!0),p&&a.notClear&&l.notClearIdx<0&&(l.notClearIdx=
f))}Ct(i._i,function(d){for(var g=d.__cursorStack,y=d.__cursors,_=g.length-1;_>=0;_--){var x=y.get(g[_]);if(!x.used)d.__dirty=!0,y.removeKey(g[_]),g.splice(_,1);else{
var S=x.endIdxNew;(Hh(d)?S<x.drawIdx:S!==x.endIdx||!S||e[S-1].id!==x.last)&&(d.__dirty=!0),x.endIdx=x.endIdxNew,x.last=S?e[S-1].id:NaN}}d.__dirty&&(Gh(d,function(w){
w.drawIdx=w.startIdx}),i._hoverLayerDirty===L_&&(i._hoverLayerDirty=vH))},Wh)},r.prototype.clear=function(){return Ct(this._i,function(e){e.clear(),TO(e)},Fu),this},
r.prototype.setBackgroundColor=function(e){this._backgroundColor=e,Ct(this._i,function(t){t.setUnpainted()})},r.prototype.configLayer=function(e,t){if(t){var i=this.
_layerConfig;i[e]?re(i[e],t,!0):i[e]=t,Ct(this._i,function(n,a){re(n,i[a],!0)})}},r.prototype.delLayer=function(e){for(var t=this._i.layerStack,i=this._i.layers,
n=t.length-1;n>=0;n--){var a=t[n];if(a.zl===e){var o=i[e][a.zl2];if(o.__builtin__)continue;if(t.splice(n,1),i[e][a.zl2]=void 0,!o.virtual){var s=o.dom.parentNode;
s&&s.removeChild(o.dom)}}}},r.prototype.resize=function(e,t){if(this._domRoot.style){var i=this._domRoot;i.style.display="none";var n=this._opts,a=this.root;e!=
null&&(n.width=e),t!=null&&(n.height=t),e=_u(a,0,n),t=_u(a,1,n),i.style.display="",(this._width!==e||t!==this._height)&&(i.style.width=e+"px",i.style.height=t+"\
px",Ct(this._i,function(o){o.resize(e,t)}),this.refresh({paintAll:!0})),this._width=e,this._height=t}else{if(e==null||t==null)return;this._width=e,this._height=
t,this._ensureLayer(to).resize(e,t)}return this},r.prototype.clearLayer=function(e){b(this._i.layers[e],function(t){t&&!t.__builtin__&&t.clear()})},r.prototype.
dispose=function(){this.root.innerHTML="",this.root=this.storage=this._domRoot=this._i=null},r.prototype.getRenderedCanvas=function(e){if(e=e||{},this._singleCanvas&&
!this._compositeManually)return this._i.layers[to][0].dom;var t=new I_("image",this,e.pixelRatio||this.dpr);t.initContext(),t.clear(!1,e.backgroundColor||this._backgroundColor);
var i=t.ctx;if(e.pixelRatio<=this.dpr){this.refresh();var n=t.dom.width,a=t.dom.height;Ct(this._i,function(c){c.__builtin__?i.drawImage(c.dom,0,0,n,a):c.renderToCanvas&&
(i.save(),c.renderToCanvas(i),i.restore())})}else{for(var o={inHover:!1,viewWidth:this._width,viewHeight:this._height,beforeBrushParam:{}},s=this.storage.getDisplayList(
!0),l=0,u=s.length;l<u;l++){var f=s[l];Vn(i,f,o)}Ka(i,o)}return t.dom},r.prototype.getWidth=function(){return this._width},r.prototype.getHeight=function(){return this.
_height},r})(),MO=_H;function k_(r){r.registerPainter("canvas",MO)}ct([v_,k_,M_,e_,Zy,og,S_,Xy,Ou,gy,u_,O_]);var EO=PM;var xH="stagedml-theme",z_=new Set,DO=()=>window.matchMedia("(prefers-color-scheme: dark)");function SH(){try{let r=localStorage.getItem(xH);return r==="light"||
r==="dark"?r:"system"}catch{return"system"}}var Yh="system",OO=()=>Yh==="dark"||Yh==="system"&&DO().matches;function AO(){document.documentElement.dataset.theme=
OO()?"dark":"light";for(let r of[...z_])r()}function IO(){Yh=SH(),DO().addEventListener("change",AO),AO()}function LO(){let[,r]=nv(e=>e+1,0);return ro(()=>{let e=()=>r();return z_.add(e),()=>{z_.delete(e)}},[]),{theme:Yh,dark:OO()}}var RO=["solid","dashed","dotted"];function PO(){let r=getComputedStyle(document.documentElement),e=t=>r.getPropertyValue(`--${t}`).trim();return{text:e("text"),
muted:e("muted"),line:e("line"),surface:e("surface"),raised:e("raised"),accent:e("accent"),font:e("font"),series:[1,2,3,4,5,6,7,8].map(t=>e(`series-${t}`)),ramp:[
1,2,3].map(t=>e(`ramp-${t}`))}}function NO(r,e){let t=Math.floor(e/r.series.length);return{color:r.series[e%r.series.length],type:RO[t%RO.length]}}var B_=500,kO=560;function Ps(r){let e=vi(null),t=vi(null),i=vi(!1),n=vi(r);n.current=r;let{dark:a}=LO(),o=()=>{i.current=e.current.clientWidth<kO;let s=n.current.
option(PO(),i.current);t.current.setOption(s,{notMerge:!0})};return ro(()=>{let s=e.current,l=EO(s,void 0,{renderer:"canvas"});t.current=l,n.current.ready?.(l);
let u=new ResizeObserver(()=>{l.resize(),s.clientWidth<kO!==i.current&&o()});return u.observe(s),()=>{u.disconnect(),l.dispose()}},[]),ro(o,[a,...r.follows]),z(
"div",{ref:e,class:"drawing",style:{height:`${r.height}px`},role:"img","aria-label":r.label})}function Ns(r){let[e,t]=Dr(!1);return z("figure",{class:"panel fig\
ure",children:[z("figcaption",{class:"panel-head",children:[z("h3",{children:z(oo,{text:r.title})}),r.note&&z("span",{class:"muted figure-note",children:r.note}),
z("button",{type:"button",class:"button button-quiet button-small","aria-label":`${r.title}: show the ${e?"chart":"table"}`,onClick:()=>t(!e),children:e?"Chart":
"Table"})]}),e?z(bH,{...r.table(),label:r.title}):r.children]})}function bH(r){return z("div",{class:"figure-table",tabIndex:0,role:"region","aria-label":r.label,
children:[z("table",{class:"table",children:[z("thead",{children:z("tr",{children:r.columns.map((e,t)=>z("th",{scope:"col",children:z(oo,{text:e})},t))})}),z("t\
body",{children:r.rows.slice(0,B_).map((e,t)=>z("tr",{children:e.map((i,n)=>z("td",{children:z(oo,{text:i})},n))},t))})]}),r.rows.length>B_&&z("p",{class:"muted\
 figure-more",children:["The first ",B_," of ",r.rows.length,"."]})]})}function zO(r,e){if(e<=0)return[...r];let t=0,i=0;return r.map(n=>(t=t*e+n,i=i*e+1,t/i))}function BO(r,e,t){let i=new Map,n=r.flatMap((s,l)=>{let{color:u,type:f}=NO(t,e.place(s)),c=e.by==="epoch"&&s.epochs?s.epochs:s.steps,h=e.isNear(s),p=h===!1,v=(d,g,y,_)=>({
type:"line",id:d,name:d,z:h?4:2,showSymbol:s.values.length===1,symbolSize:7,sampling:"lttb",itemStyle:{color:u},lineStyle:{color:u,type:f,width:y,opacity:p?_*.18:
_},emphasis:{disabled:!0},data:g.map((x,S)=>[c[S],e.log&&x<=0?null:x])});i.set(`c${l}`,Pt(e.name(s)));let m=v(`c${l}`,zO(s.values,e.smooth),h?2.6:1.8,1);return e.
smooth>0?[{...v(`r${l}`,s.values,1,.25),silent:!0},m]:[m]}),a=new Set(r.map(s=>s.unit)),o=e.by==="epoch"?"epoch":a.size===1?[...a][0]:"step";return{...no(t,{trigger:"\
axis",axisPointer:{type:"line",lineStyle:{color:t.muted,width:1},snap:!0},formatter:s=>wH(s,i,o)}),xAxis:tn(t,{type:"value",min:"dataMin",max:"dataMax",splitLine:{
show:!1},...ao(o,22)}),yAxis:tn(t,{type:e.log?"log":"value",scale:!0}),dataZoom:[{type:"inside",zoomOnMouseWheel:"ctrl",moveOnMouseMove:"shift",moveOnMouseWheel:!1}],
series:n}}function wH(r,e,t){let i=av(r),n=new Map;for(let{seriesName:s="",value:l}of i){let u=Array.isArray(l)?l[1]:void 0;e.has(s)&&typeof u=="number"&&n.set(
s,u)}let a=[...n].sort((s,l)=>l[1]-s[1]),o=a.slice(0,en).map(([s,l])=>`${lr(l,6)}  ${e.get(s)}`);return a.length>en&&o.push(`… and ${a.length-en} more`),[`${t}\
 ${ur(i[0]?.axisValue)}`,...o].join(`
`)}function VO(r,e,t){let i=new Map;for(let n of r.points)n.run>=(i.get(n.commit)?.run??0)&&i.set(n.commit,n);return{...no(t,{trigger:"axis",axisPointer:{type:"\
line",lineStyle:{color:t.muted}},formatter:n=>TH(r,n)}),xAxis:tn(t,{type:"category",data:r.commits.map(n=>Pt(n.id.slice(0,8))),...ao(r.branch?`commits of ${r.branch}`:
"commits",24)}),yAxis:tn(t,{type:e&&r.points.every(n=>n.value>0)?"log":"value",scale:!0,...ao(r.metric.short+Fs(r.metric),46)}),series:[{type:"line",silent:!0,showSymbol:!1,
connectNulls:!0,lineStyle:{color:t.series[0],width:1.8},itemStyle:{color:t.series[0]},data:r.commits.map((n,a)=>i.get(a)?.value??null)},{type:"scatter",symbolSize:8,
itemStyle:{color:t.series[0],opacity:.75},data:r.points.map(n=>[n.commit,n.value])}]}}function TH(r,e){let[t]=av(e),i=Number(Array.isArray(t?.value)?t.value[0]:
t?.dataIndex),n=r.commits[i];if(!n)return"";let o=r.points.filter(s=>s.commit===i).sort((s,l)=>l.run-s.run).slice(0,en).map(s=>`${lr(s.value,6)}  ${Pt(s.label||
`run ${s.run}`)}`);return[`${n.id.slice(0,8)} ${Pt(n.subject,60)}`,...o].join(`
`)}function UO(r){let e=new Map;for(let{run:i,stage:n}of r)e.set(i,(e.get(i)??new Set).add(n));let t=e.size===1;return({run:i,stage:n,label:a})=>{let o=e.get(i).size>
1,s=a||(t?"":`run ${i}`),l=o||!s?[s,n].filter(Boolean).join(" · "):s;return{key:o?`${i}/${n}`:`${i}`,name:l}}}var CH=200;function MH(r,e){let t=[...new Set(r.flatMap(o=>o.steps))].sort((o,s)=>o-s),i=Math.ceil(t.length/CH),n=t.filter((o,s)=>s%i===0||s===t.length-1),a=r.map(
o=>new Map(o.steps.map((s,l)=>[s,o.values[l]])));return{columns:[r[0]?.unit??"step",...r.map(o=>e(o).name)],rows:n.map(o=>[lr(o),...a.map(s=>s.has(o)?lr(s.get(o),
6):"")])}}function EH(r){let e=new Map;for(let a of r){let o=e.get(a.metric);o?o.push(a):e.set(a.metric,[a])}let t=a=>a.replace(/^val(idation)?[_.-]/,""),i=[...e.
keys()],n=new Map;return i.forEach((a,o)=>n.set(t(a),n.get(t(a))??o)),i.sort((a,o)=>n.get(t(a))-n.get(t(o))||a.length-o.length),new Map(i.map(a=>[a,e.get(a)]))}
function FO(r){let{curves:e,state:t,set:i}=r,[n,a]=Dr(null),o=io(()=>UO(e),[e]),s=io(()=>new Map(e.map(o).map(({key:c,name:h})=>[c,h])),[e,o]),l=io(()=>new Map(
[...s.keys()].map((c,h)=>[c,h])),[s]),u=io(()=>EH(e),[e]),f=new Set(t.hidden);return z("div",{class:"stack",children:[z(DH,{epochs:e.some(c=>c.epochs),state:t,set:i}),
s.size>1&&z("ul",{class:"legend","aria-label":"Trainings",children:[...s].map(([c,h])=>z("li",{children:z("button",{type:"button",class:"legend-item","aria-pres\
sed":!f.has(c),title:"Show or hide",onClick:()=>i({hidden:f.has(c)?t.hidden.filter(p=>p!==c):[...t.hidden,c]}),onMouseEnter:()=>a(c),onMouseLeave:()=>a(null),onFocus:()=>a(
c),onBlur:()=>a(null),children:[z(OH,{place:l.get(c)}),z(oo,{text:h})]})},c))}),z("div",{class:"charts",children:[...u].map(([c,h])=>z(AH,{metric:c,curves:h,state:t,
near:n!==null&&!f.has(n)?n:null,places:l,trainingOf:o},c))})]})}function AH(r){let{metric:e,state:t,near:i,places:n,trainingOf:a}=r,o=r.curves.filter(f=>!t.hidden.
includes(a(f).key)),s=t.by==="epoch"&&r.curves.every(f=>f.epochs)?"epoch":"step",l=t.log&&o.some(f=>f.values.some(c=>c<=0)),u={log:t.log,smooth:t.smooth,by:s,place:f=>n.
get(a(f).key)??0,name:f=>a(f).name,isNear:f=>i===null?null:a(f).key===i};return z(Ns,{title:e,note:l?"values that are not positive are left out":void 0,table:()=>MH(
o,a),children:z(Ps,{height:260,label:`${e}: ${o.length} curve${o.length===1?"":"s"}`,follows:[r.curves,t.log,t.smooth,s,t.hidden.join(),i],option:f=>BO(o,u,f)})})}
function DH(r){let{state:e,set:t}=r;return z("div",{class:"chart-bar",children:[z(Hu,{log:e.log,set:i=>t({log:i})}),z("label",{class:"field",children:["smoothin\
g",z("input",{type:"range",min:"0",max:"0.98",step:"0.02",value:e.smooth,onInput:i=>t({smooth:Number(i.currentTarget.value)},{replace:!0})}),z("output",{class:"\
smooth-value",children:lr(e.smooth,2)})]}),r.epochs&&z("label",{class:"field",children:["by",z("select",{class:"input",value:e.by,onChange:i=>t({by:i.currentTarget.
value}),children:[z("option",{value:"step",children:"step"}),z("option",{value:"epoch",children:"epoch"})]})]})]})}function Hu(r){return z("label",{class:"field",
children:[z("input",{type:"checkbox",checked:r.log,onChange:e=>r.set(e.currentTarget.checked)}),r.label??"log scale"]})}function OH(r){let e=Math.floor(r.place/
8)%3;return z("svg",{class:`swatch series-${r.place%8+1}`,viewBox:"0 0 18 8",width:"18",height:"8","aria-hidden":"true",children:z("path",{d:"M1 4h16","stroke-d\
asharray":["none","5 3","2 2"][e]})})}var IH=300,LH=2e3,Gu=(r,e)=>`${Pt(r,24)}: ${Pt(ur(e),40)}`;function HO(r,e,t,i,n){let a=ao(e.short+(e.kind==="metric"?Fs(e):""),n);if(Hs(t))return tn(r,{type:"c\
ategory",data:sv(t),...a});let o=t.every(s=>typeof s!="number"||s>0);return tn(r,{type:i&&o?"log":"value",scale:!0,...a})}function GO(r,e){let t=r.points.map(u=>u.
x),i=r.points.map(u=>u.y),[n,a]=[Hs(t),Hs(i)],{color:o}=r,s=o?.values.filter(u=>u!==null)??[],l={symbolSize:13,itemStyle:{borderColor:e.text,borderWidth:2,opacity:1}};
return{...no(e,{trigger:"item",formatter:u=>RH(r,u.dataIndex??-1)},s.length?{right:76}:{}),...o&&s.length?{visualMap:lv(e,o.axis,s,2)}:{},xAxis:HO(e,r.x,t,r.logX,
24),yAxis:HO(e,r.y,i,r.logY,46),series:[{type:"scatter",symbolSize:r.points.length>LH?4:8,itemStyle:{color:e.series[0],opacity:.7},emphasis:{itemStyle:{opacity:1,
borderColor:e.text,borderWidth:1.5}},cursor:"pointer",data:r.points.map((u,f)=>({value:[n?Gs(u.x):u.x,a?Gs(u.y):u.y,...s.length?[o.values[f]??"-"]:[]],...r.marked?.
has(u.run)?l:{}}))}]}}function RH(r,e){let t=r.points[e];if(!t)return"";let i=[Gu(r.x.short,t.x),Gu(r.y.short,t.y)];return r.color&&i.push(Gu(r.color.axis.short,
r.color.values[e])),i.push(...Object.entries(t.details??{}).map(([n,a])=>Gu(n,a))),[Pt(t.label||`run ${t.run}`),...i.slice(0,en)].join(`
`)}function WO(r,e,{narrow:t=!1,marked:i}={}){let n=r.columns.map((u,f)=>r.rows.map(c=>c.values[f]??null)),a=n.map(Hs),o=r.columns.length-1,s=a[o]?[]:(n[o]??[]).
filter(u=>u!==null),l=r.rows.length>IH;return{...no(e,{trigger:"item",formatter:u=>PH(r.columns,r.rows[u.dataIndex??-1])}),...s.length?{visualMap:{...lv(e,r.columns[o],
s,o),show:!1}}:{},parallel:{left:t?34:64,right:t?34:72,top:44,bottom:18,parallelAxisDefault:{nameLocation:"end",nameGap:18,nameTextStyle:{color:e.text,fontSize:12,
fontWeight:600},nameTruncate:{maxWidth:t?60:120},axisLine:{lineStyle:{color:e.muted}},axisTick:{lineStyle:{color:e.line}},axisLabel:{color:e.text,fontSize:11,formatter:ov,
textBorderColor:e.surface,textBorderWidth:3},areaSelectStyle:{color:e.accent,borderColor:e.accent,opacity:.25,width:18}}},parallelAxis:r.columns.map((u,f)=>{let c=Pt(
u.short,24)+(u.kind==="metric"?Fs(u):"");return a[f]?{dim:f,name:c,type:"category",data:sv(n[f])}:{dim:f,name:c,type:ef(n[f])?"log":"value",scale:!0}}),series:[
{type:"parallel",smooth:.1,lineStyle:{width:1.5,opacity:l?.3:.65,color:e.series[0]},inactiveOpacity:.04,activeOpacity:l?.5:.9,emphasis:{lineStyle:{width:3,opacity:1}},
data:r.rows.map(u=>({value:u.values.map((f,c)=>f===null?"-":a[c]?Gs(f):f),...i?.has(u.run)?{lineStyle:{width:3.5,opacity:1}}:{}}))}]}}function PH(r,e){if(!e)return"";
let t=r.map((i,n)=>Gu(i.short,e.values[n]));return[Pt(e.label||`run ${e.run}`),...t.slice(0,en)].join(`
`)}var V_=r=>r.label||`run ${r.run}`;function YO(r,e){let t=vi({runs:r,open:e});return t.current={runs:r,open:e},i=>i.on("click",n=>{let a=t.current.runs[n.dataIndex??
-1];a&&t.current.open?.(a.run)})}function XO(r){let{x:e,y:t,points:i,color:n}=r,a=YO(i,r.open),o={logX:r.logX??!1,logY:r.logY??!1,...r.marked?{marked:r.marked}:
{}};return z(Ns,{title:r.title,table:()=>({columns:["run",e.name,t.name,...n?[n.axis.name]:[]],rows:i.map((s,l)=>[V_(s),ur(s.x),ur(s.y),...n?[ur(n.values[l])]:[]])}),
children:z(Ps,{height:r.height??400,label:`${t.name} over ${e.name} of ${i.length} runs`,follows:[e,t,i,o.logX,o.logY,n,r.marked],ready:a,option:s=>GO({x:e,y:t,
points:i,color:n,...o},s)})})}function ZO(r){let{data:e}=r,t=YO(e.rows,r.open),i=vi(r);i.current=r;let n=a=>{t(a),a.on("axisareaselected",()=>{let{brushed:o,data:s}=i.
current;o&&o(NH(a,s.rows))})};return z(Ns,{title:r.title,note:"drag along an axis to choose a part of it",table:()=>({columns:["run",...e.columns.map(a=>a.name)],
rows:e.rows.map(a=>[V_(a),...a.values.map(ur)])}),children:z(Ps,{height:r.height??400,label:`${e.rows.length} runs over ${e.columns.map(a=>a.short).join(", ")}`,
follows:[e,r.marked],ready:n,option:(a,o)=>WO(e,a,{narrow:o,...r.marked?{marked:r.marked}:{}})})})}function NH(r,e){let t=r.getModel(),i=!1;return t.eachComponent(
"parallelAxis",n=>{i||=!!n.activeIntervals?.length}),i?t.getSeriesByIndex(0).getRawIndicesByActiveState("active").flatMap(n=>e[n]?.run??[]):null}function qO(r){
let{data:e}=r;return z(Ns,{title:e.metric.name,table:()=>({columns:["commit","","time","run",e.metric.name],rows:e.points.map(t=>{let i=e.commits[t.commit];return[
i?.id.slice(0,8)??"",i?.subject??"",i?.time??"",V_(t),ur(t.value)]})}),children:z(Ps,{height:400,label:`${e.metric.name} over ${e.commits.length} commits`,follows:[
e,r.log],option:t=>VO(e,r.log,t)})})}function Wu(r){return z("div",{class:"state",children:[z("p",{class:"state-title",children:r.title}),r.children&&z("div",{class:"state-text",children:r.children})]})}function kH(r){let{data:e}=r,[t,i]=Dr({log:e.log,smooth:e.smooth,by:"step",hidden:[]});return z(FO,{curves:e.curves,state:t,set:n=>i({...t,...n})})}function zH(r){
let{x:e,y:t,points:i}=r.data,[n,a]=Dr(r.data.log),[o,s]=Dr(ef(i.map(l=>l.x)));return z(Ar,{children:[z("div",{class:"chart-bar",children:[z(Hu,{label:`${e.short}\
: log scale`,log:o,set:s}),z(Hu,{label:`${t.short}: log scale`,log:n,set:a})]}),z(XO,{title:`${t.short} over ${e.short}`,x:e,y:t,points:i,logX:o,logY:n,height:520})]})}
function BH(r){let{data:e}=r,[t,i]=Dr(null);return z(Ar,{children:[z(ZO,{title:`${e.rows.length} runs`,data:e,brushed:i,height:520}),t&&z("p",{class:"muted",role:"\
status",children:[t.length," of ",e.rows.length," runs",t.length>0&&t.length<=30?`: ${t.join(", ")}`:""]})]})}function VH(r){let[e,t]=Dr(r.data.log);return z(Ar,
{children:[z("div",{class:"chart-bar",children:z(Hu,{log:e,set:t})}),z(qO,{data:r.data,log:e})]})}function UH(r){let{data:e}=r;switch(e.kind){case"curves":return e.
curves.length?z(kH,{data:e}):z(Wu,{title:"There are no curves"});case"scatter":return e.points.length?z(zH,{data:e}):z(Wu,{title:"There are no runs"});case"para\
llel":return e.rows.length?z(BH,{data:e}):z(Wu,{title:"There are no runs"});case"commits":return e.points.length?z(VH,{data:e}):z(Wu,{title:"There are no runs"})}}
function FH(r){let{title:e,subtitle:t,notes:i}=r.data;return z("main",{class:"plot stack",children:[z("header",{children:[z("h1",{children:z("bdi",{children:e})}),
t&&z("p",{class:"muted",children:z("bdi",{children:t})})]}),i.map(n=>z("p",{class:"notice",children:z("bdi",{children:n})},n)),z(UH,{data:r.data})]})}function HH(){
let r=JSON.parse(document.getElementById("data").textContent),e=document.createElement("div");document.body.append(e),e0(z(FH,{data:r}),e)}IO();HH();})();
