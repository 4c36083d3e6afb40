(()=>{var cL=Object.defineProperty;var Hn=(r,e)=>{for(var t in e)cL(r,t,{get:e[t],enumerable:!0})};var ed={};Hn(ed,{Component:()=>Ns,Fragment:()=>ci,cloneElement:()=>dL,createContext:()=>wL,createElement:()=>pL,createPortal:()=>EL,createRef:()=>vL,h:()=>pL,hydrate:()=>bL,
isValidElement:()=>f0,options:()=>Te,render:()=>S0,toChildArray:()=>y0});var Te,u0,f0,Ki,Xp,Wu,c0,Hu,h0,Kp,jp,p0,ks=Symbol.for("pv"),Yu={},Zu=[],hL=/^m(i|n|o|s|text|space)$/,
Xu=Array.isArray,ju=Zu.slice,$i=Object.assign;function Gn(r){r&&r.parentNode&&r.remove()}function pL(r,e,t){var i,n,a,o={},s=arguments.length;for(a in e)a=="key"?
i=e[a]:a=="ref"&&typeof r!="function"?n=e[a]:o[a]=e[a];return s>2&&(o.children=s>3?ju.call(arguments,2):t),Wn(r,o,i,n,null)}function dL(r,e,t){var i,n,a,o=$i({},
r.props),s=arguments.length;for(a in e)a=="key"?i=e[a]:a=="ref"&&typeof r.type!="function"?n=e[a]:o[a]=e[a];return s>2&&(o.children=s>3?ju.call(arguments,2):t),
Wn(r.type,o,i!==void 0?i:r.key,n!==void 0?n:r.ref,null)}function Wn(r,e,t,i,n){var a={type:r,props:e,key:t,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ks,
__v:n||++u0,__i:-1,__u:0};return!n&&Te.vnode&&Te.vnode(a),a}function vL(){return{current:null}}function ci(r){return r.children}function Ns(r,e){this.props=r,this.
context=e,this.__g=0}function Qi(r,e){if(e==null)return r.__&&Qi(r.__,r.__i+1);for(var t;e<r.__k.length;e++)if((t=r.__k[e])&&t.__e)return t.__e;return typeof r.
type!="function"||r.props.__P?null:Qi(r)}function mL(r){var e,t=r.__v,i=t.__e,n=[],a=[],o=r.__P;o&&((e=$i({constructor:ks},t)).__v=t.__v+1,Te.vnode&&Te.vnode(e),
$p(o,e,t,r.__n,o.namespaceURI,32&t.__u?[i]:null,n,i||Qi(t),32&t.__u,a),e.__v=t.__v,e.__.__k[e.__i]=e,x0(n,e,a),t.__=t.__e=null,e.__e!=i&&d0(e))}function d0(r){if((r=
r.__)&&r.__c&&!r.props.__P)return r.__e=null,r.__k.some(function(e){return e&&(r.__e=e.__e)}),d0(r)}function qp(r){(8&r.__g||(r.__g|=8,Ki.push(r),Wu++))&&Xp==Te.
debounceRendering||((Xp=Te.debounceRendering)||queueMicrotask)(v0)}function v0(){try{for(var r,e=1;Ki.length;)Ki.length>e&&Ki.sort(c0),r=Ki.shift(),e=Ki.length,
8&r.__g&&mL(r)}finally{(Wu=Ki.length)&&(Xp||queueMicrotask)(v0)}}function m0(r,e,t,i,n,a,o,s,l,u,f){var c,p,h,d,v,m,g=i.__k||Zu,y=e.length;for(l=gL(t,e,g,l,y),c=
0;c<y;c++)(h=t.__k[c])!=null&&(p=~h.__i&&g[h.__i]||Yu,h.__i=c,m=$p(r,h,p,n,a,o,s,l,u,f),d=h.__e,(p.ref!=h.ref||8&p.__u)&&(p.ref&&Qp(p.ref,null,h,p),h.ref&&f.push(
h.ref,h.__c||d,h)),v=v||d,4&h.__u?(l=g0(h,l,r,!p.__v),p.__e&&(p.__e=null)):typeof h.type=="function"&&m!==void 0?l=m:d&&(l=d.nextSibling),h.__u&=-21);return t.__e=
v,l}function gL(r,e,t,i,n){var a,o,s,l,u,f,c,p,h,d=t.length,v=d,m=0,g=0,y=r.__k=Array(n);for(a=0;a<n;a++)(o=e[a])!=null&&typeof o!="boolean"&&typeof o!="functio\
n"?(typeof o!="object"||o.constructor===String?o=y[a]=Wn(null,o):Xu(o)?o=y[a]=Wn(ci,{children:o}):o.constructor===ks&&o.__b?o=y[a]=Wn(o.type,o.props,o.key,o.ref,
o.__v):y[a]=o,l=a+m,o.__=r,o.__b=r.__b+1,s=null,~(u=o.__i=yL(o,t,l,v))&&(v--,(s=t[u])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,u==l-1?m--:u==l+1?m++:u!=l&&(u>l?m--:m++,
g=1)):(~u||(n>d?m--:n<d&&m++),typeof o.type!="function"&&(o.__u|=4))):y[a]=null;if(g){for(f=[],c=[],a=0;a<n;a++)if((o=y[a])&&16&o.__u){for(m=0,p=f.length;m<p;)f[h=
m+p>>1]<o.__i?m=h+1:p=h;f[m]=o.__i,c[a]=m+1}for(m=f.length;a--;)c[a]&&(c[a]==m?m--:y[a].__u|=4)}if(v)for(a=0;a<d;a++)!(s=t[a])||2&s.__u||(s.__e==i&&(i=Qi(s)),Jp(
s,s));return i}function g0(r,e,t,i){var n,a,o,s;if(typeof r.type=="function"){if(r.props.__P)return e;if(n=r.__k)for(a=0;a<n.length;a++)n[a]&&(n[a].__=r,e=g0(n[a],
e,t,!1));return e}for(e&&!e.parentNode&&(e=Qi(r))&&!e.parentNode&&(e=null),o=r.__e,s=e;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!i&&t.moveBefore&&o.parentNode?
t.moveBefore(o,e):t.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function y0(r,e){return e=e||[],r!=null&&
typeof r!="boolean"&&(Xu(r)?r.some(function(t){y0(t,e)}):e.push(r)),e}function yL(r,e,t,i){var n,a=r.key,o=r.type,s=e[t],l=s&&!(2&s.__u);if(s===null&&a==null||l&&
a==s.key&&o==s.type)return t;if(i>(l?1:0)){for(n=t-1;n>=0;n--)if((s=e[n])&&!(2&s.__u)&&a==s.key&&o==s.type)return n;for(n=t+1;n<e.length;n++)if((s=e[n])&&!(2&s.
__u)&&a==s.key&&o==s.type)return n}return-1}function l0(r,e,t){t==null&&(t=""),e[0]=="-"?r.setProperty(e,t):r[e]=t}function Fu(r,e,t,i,n){var a,o;if(e=="style")
if(typeof t=="string")r.style.cssText=t;else{if(typeof i=="string"&&(r.style.cssText=i=""),i)for(e in i)t&&e in t||l0(r.style,e);if(t)for(e in t)i&&t[e]==i[e]||
l0(r.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),typeof i!="function"&&(i=null),(r.__e||(r.__e={}))[e]=t,t&&i||(o=jp[e]||(jp[e]=_L(
e)),(r.__a||(r.__a={}))[e]=Kp,a=e!=(e=e.replace(h0,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?r.addEventListener(e,o,a):r.removeEventListener(e,o,a));else{
if(n=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="ta\
bIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in r)try{return void(r[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===
!1&&e[4]!="-"?r.removeAttribute(e):r.setAttribute(e,e=="popover"&&t==1?"":t)}}function _L(r){return function(e){var t=this.__e;if(t){if(t=t[r],e[Hu]==null)e[Hu]=
Kp++;else if(e[Hu]<this.__a[r])return;return t(Te.event?Te.event(e):e)}}}function $p(r,e,t,i,n,a,o,s,l,u){var f,c,p,h,d,v,m,g,y,_,x,S,b,T,E,C,M,A,O=e.type;if(e.
constructor!==ks)return null;128&t.__u&&(l=32&t.__u,f=t.__c.__z)&&(e.__u|=l,c=a=[],f.nodeType==8?s=Gu(f,a):a.push(f),s=a[0]||s),(f=Te.__b)&&f(e);e:if(typeof O==
"function"){p=o.length;try{if(g=e.props,y=(f=O.prototype)&&f.render,_=(f=O.contextType)&&i[f.__c],x=f?_?_.props.value:f.__:i,(h=t.__c)?(e.__c=h,2&h.__g&&(h.__g|=
1)):(y?e.__c=h=new O(g,x):(e.__c=h=new Ns(g,x),h.constructor=O,h.render=SL),_&&_.sub(h),h.state||(h.state={}),h.__n=i,h.__g|=8,h.__h=[],h.__k=[]),y&&(h.__s||(h.
__s=h.state),O.getDerivedStateFromProps&&(h.__s==h.state&&(h.__s=$i({},h.__s)),$i(h.__s,O.getDerivedStateFromProps(g,h.__s)))),d=h.props,v=h.state,h.__v=e,t.__c){
if(g!==d&&y&&!O.getDerivedStateFromProps&&h.componentWillReceiveProps&&h.componentWillReceiveProps(g,x),e.__v==t.__v&&!(8&h.__g)||!(4&h.__g)&&h.shouldComponentUpdate&&
h.shouldComponentUpdate(g,h.__s,x)===!1){e.__v!=t.__v&&(h.props=g,h.state=h.__s,h.__g&=-9),e.__e=t.__e,e.__k=t.__k,e.__k.some(function(D){D&&(D.__=e)}),Zu.push.
apply(h.__h,h.__k),h.__k=[],h.__h.length&&o.push(h),s=Qi(t);break e}h.componentWillUpdate&&h.componentWillUpdate(g,h.__s,x),y&&h.componentDidUpdate&&h.__h.push(
function(){h.componentDidUpdate(d,v,m)})}else y&&!O.getDerivedStateFromProps&&h.componentWillMount&&h.componentWillMount(),y&&h.componentDidMount&&h.__h.push(h.
componentDidMount);h.context=x,h.props=g,h.__P=r,h.__g&=-5,S=Te.__r,b=y?25:0;do h.__g&=-9,S&&S(e),f=h.render(h.props,h.state=h.__s,h.context);while(8&h.__g&&++b<
25);y&&(Zu.push.apply(h.__h,h.__k),h.__k=[]),h.state=h.__s,h.getChildContext&&(i=$i({},i,h.getChildContext())),y&&t.__c&&h.getSnapshotBeforeUpdate&&(m=h.getSnapshotBeforeUpdate(
d,v)),T=f&&f.type===ci&&f.key==null?f.props.children:f,g.__P&&(f=s,n=(r=g.__P).namespaceURI,l=a=null,t.props&&t.props.__P!=r&&(t.__k.some(function(D){D&&Jp(D,D)}),
t.__k=null),s=t.__k?Qi(t,0):null),s=m0(r,Xu(T)?T:[T],e,t,i,n,a,o,s,l,u),g.__P&&(e.__e=null,s=f),e.__u&=-161,c&&c.some(Gn),h.__h.length&&o.push(h),1&h.__g&&(h.__g&=
-4)}catch(D){if(o.length=p,e.__v=null,l||a)if(D&&D.then){if(e.__u|=128|l,a){for(~(M=a.indexOf(s||void 0))||(M=a.length);(A=a[M-1])&&A.nodeType==8;)M--;for(;M<a.
length;M++)if(A=a[M])if(a[M]=null,E){if(A==C)break}else{if(A.nodeType!=8)break;A.data.startsWith("$s")&&(C=Gu(E=A))}}if(!E){for(;s&&s.nodeType==8&&s.nextSibling;)
s=s.nextSibling;E=s}(f=Gu(E=e.__c.__z||(e.__c.__z=E)))?(e.__e=E,s=f):e.__e=s,s=s&&s.nextSibling}else a&&a.some(Gn);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),D&&
D.then||_0(e),Te.__e(D,e,t)}}else s=e.__e=xL(t.__e,e,t,i,n,a,o,l,u,r);return(f=Te.diffed)&&f(e),s}function Gu(r,e){if(r&&r.nodeType==8&&r.data.startsWith("$s"))
for(var t=1;r=r.nextSibling;){if(r.nodeType==8){if(r.data.startsWith("$s"))t++;else if(r.data.startsWith("/$s")&&!--t)return r}e&&e.push(r)}}function _0(r){r&&(r.
__c&&(r.__c.__g|=4),r.__k&&r.__k.some(_0))}function x0(r,e,t){for(var i=0;i<t.length;)Qp(t[i++],t[i++],t[i++]);Te.__c&&Te.__c(e,r),r.some(function(n){try{r=n.__h,
n.__h=[],r.some(function(a){a.call(n)})}catch(a){Te.__e(a,n.__v)}})}function xL(r,e,t,i,n,a,o,s,l,u){var f,c,p,h,d,v,m,g,y=t.props||Yu,_=e.props,x=e.type;if(x==
"svg"?n="http://www.w3.org/2000/svg":x=="math"?n="http://www.w3.org/1998/Math/MathML":n||(n="http://www.w3.org/1999/xhtml"),a){for(f=0;f<a.length;f++)if((d=a[f])&&
(x?d.localName==x:d.nodeType==3)){r=d,a[f]=null;break}}if(!r){if(g=u.ownerDocument||document,!x)return g.createTextNode(_);r=g.createElementNS(n,x,_.is?_:u),s&&
(Te.__m&&Te.__m(e,a),s=!1),a=null}if(x){if(u=x=="template"&&r.content||r,a=x=="textarea"&&_.defaultValue!=null?null:a&&ju.call(u.childNodes),!s&&a)for(y={},f=0;f<
r.attributes.length;f++)y[(d=r.attributes[f]).name]=d.value;for(f in y)d=y[f],f=="dangerouslySetInnerHTML"?p=d:f=="children"||f in _||f=="value"&&"defaultValue"in
_||f=="checked"&&"defaultChecked"in _||Fu(r,f,null,d,n);for(f in _)d=_[f],f=="children"?h=d:f=="dangerouslySetInnerHTML"?c=d:f=="value"?v=d:f=="checked"?m=d:s&&
typeof d!="function"||y[f]===d||Fu(r,f,d,y[f],n);c?(s||p&&(c.__html==p.__html||c.__html==r.innerHTML)||(r.innerHTML=c.__html),e.__k=[]):(p&&(r.textContent=""),(x==
"foreignObject"||n=="http://www.w3.org/1998/Math/MathML"&&hL.test(x))&&(n="http://www.w3.org/1999/xhtml"),m0(u,Xu(h)?h:[h],e,t,i,n,a,o,a?a[0]:t.__k&&Qi(t,0),s,l),
a&&a.some(Gn)),s&&x!="textarea"||(f="value",x=="progress"&&v==null?r.removeAttribute(f):v==null||v===r[f]&&(x!="progress"||v)||Fu(r,f,v,y[f],n),f="checked",m!=null&&
m!=r[f]&&Fu(r,f,m,y[f],n))}else y===_||s&&r.data==_||(r.data=_);return r}function Qp(r,e,t,i){try{typeof r=="function"?e?e.__x=r(e)||1:i&&(i=i.__c||i.__e)&&(e=i.
__x)&&(i.__x=null,typeof e=="function"?e():r(null)):r.current=e}catch(n){Te.__e(n,t)}}function Jp(r,e,t){var i,n,a,o;if(Te.unmount&&Te.unmount(r),!(i=r.ref)||i.
current&&i.current!=r.__e||Qp(i,null,e,r),i=r.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(s){Te.__e(s,e)}i.__P=i.__n=null}if(i=r.__k)for(o=
0;o<i.length;o++)i[o]&&Jp(i[o],e,typeof r.type!="function"||t&&!r.props.__P);!t&&(i=r.__c)&&(i=i.__z)&&(n=Gu(i,a=[]))&&(i==r.__e&&a.some(Gn),Gn(n),Gn(i)),t||Gn(
r.__e),r.__e=r.__c=r.__=null}function SL(r,e,t){return this.constructor(r,t)}function S0(r,e){var t,i,n,a;Te.__&&Te.__(r,e),e.nodeType==9&&(e=e.documentElement),
i=(t=r&&32&r.__u)?null:e.__k,e.__k=Wn(ci,{children:[r]}),n=[],a=[],$p(e,e.__k,i||Yu,Yu,e.namespaceURI,i?null:e.firstChild?ju.call(e.childNodes):null,n,i?i.__e:e.
firstChild,t,a),x0(n,e.__k,a),e.__k.props.children=null}function bL(r,e){r&&typeof r=="object"&&(r.__u|=32),S0(r,e)}function wL(r){function e(t){var i,n;return this.
getChildContext||(i=new Set,(n={})[e.__c]=this,this.getChildContext=function(){return n},this.shouldComponentUpdate=function(a){this.props.value!=a.value&&i.forEach(
function(o){o.__g|=4,qp(o)})},this.sub=function(a){i.add(a);var o=a.componentWillUnmount;a.componentWillUnmount=function(){i.delete(a),o&&o.call(a)}}),t.children}
return e.__c="__cC"+p0++,e.__=r,e.Provider=(e.Consumer=function(t,i){return t.children(i)}).contextType=e,e}function TL(r){return r.children}function EL(r,e){return Wn(
TL,{__P:e,children:r})}Te={__e:function(r,e,t,i){for(var n,a,o;e=e.__;)if((n=e.__c)&&!(1&n.__g)){n.__g|=4;try{if((o=(a=n.constructor)&&a.getDerivedStateFromError)&&
n.setState(a.getDerivedStateFromError(r)),n.componentDidCatch&&(n.componentDidCatch(r,i||{}),o=1),o&&8&n.__g)return void(n.__g|=2)}catch(s){r=s}}throw Wu=0,r}},
u0=0,f0=function(r){return r!=null&&r.constructor===ks},Ns.prototype.setState=function(r,e){var t=this.__s;t&&t!=this.state||(t=this.__s=$i({},this.state)),typeof r==
"function"&&(r=r($i({},t),this.props)),r&&($i(t,r),this.__v&&(e&&this.__k.push(e),qp(this)))},Ns.prototype.forceUpdate=function(r){this.__v&&(this.__g|=4,r&&this.
__h.push(r),qp(this))},Ns.prototype.render=ci,Ki=[],Wu=0,c0=function(r,e){return r.__v.__b-e.__v.__b},Hu=Symbol(),h0=/(PointerCapture)$|Capture$/i,Kp=0,jp={},p0=
0;var sd={};Hn(sd,{useCallback:()=>DL,useContext:()=>OL,useDebugValue:()=>IL,useEffect:()=>CL,useErrorBoundary:()=>LL,useId:()=>RL,useImperativeHandle:()=>AL,useLayoutEffect:()=>P0,
useMemo:()=>ad,useReducer:()=>R0,useRef:()=>ML,useState:()=>L0});var hi,Pe,td,b0,rd=Object.is,io=0,I0=[],id=[],He=Te,w0=He.__b,T0=He.__r,E0=He.diffed,C0=He.__c,M0=He.unmount,A0=He.__;function Yn(r,e){He.__h&&He.__h(Pe,r,io||e),
io=0;var t=Pe.__H||(Pe.__H={__:[],__h:[]});return r>=t.__.length&&t.__.push({}),t.__[r]}function L0(r){return io=1,R0(N0,r)}function R0(r,e,t){var i=Yn(hi++,2);
if(i.t=r,!i.__c&&(i.__=[t?t(e):N0(void 0,e),function(a){var o=(i.__N||i.__)[0],s=i.t(o,a);rd(o,s)||(i.__N=[s,i.__[1]],i.__c.setState({}))}],i.__c=Pe,!Pe.__f)){Pe.
__f=!0;var n=Pe.shouldComponentUpdate;Pe.shouldComponentUpdate=function(a,o,s){var l=this.__H;if(!l)return!0;var u=!1,f=this.props!=a;if(l.__.some(function(p){p.
__N&&(u=!0,rd(p.__[0],p.__N[0])||(f=!0))}),n){var c=n.call(this,a,o,s);return u?c||f:c}return!u||f}}return i.__}function CL(r,e){var t=Yn(hi++,3);!He.__s&&od(t.
__H,e)&&(t.__P=!0,t.__=r,t.u=e,Pe.__H.__h.push(t))}function P0(r,e){var t=Yn(hi++,4);!He.__s&&od(t.__H,e)&&(t.__P=!1,t.__=r,t.u=e,Pe.__h.push(t))}function ML(r){
return io=5,ad(function(){return{current:r}},[])}function AL(r,e,t){io=6,P0(function(){if(typeof r=="function"){var i=r(e());return function(){r(null),typeof i==
"function"&&i()}}if(r)return r.current=e(),function(){return r.current=null}},t==null?t:t.concat(r))}function ad(r,e){var t=Yn(hi++,7);return od(t.__H,e)&&(t.__=
r(),t.__H=e),t.__}function DL(r,e){return io=8,ad(function(){return r},e)}function OL(r){var e=Pe.context[r.__c],t=Yn(hi++,9);return t.c=r,e?(t.__==null&&(t.__=
!0,e.sub(Pe)),e.props.value):r.__}function IL(r,e){He.useDebugValue&&He.useDebugValue(e?e(r):r)}function LL(r){var e=Yn(hi++,10),t=L0();return e.__=r,Pe.componentDidCatch||
(Pe.componentDidCatch=function(i,n){e.__&&e.__(i,n),t[1](i)}),[t[0],function(){return t[1]()}]}function RL(){var r=Yn(hi++,11);if(!r.__){for(var e=Pe.__v;!e.__m&&
e.__;)e=e.__;var t=e.__m||(e.__m=[0,0]);r.__="P"+t[0]+"-"+t[1]++}return r.__}function PL(){var r;do{for(;r=id.shift();)try{zs(r)}catch(t){He.__e(t,{__:(r=r.__P)&&
r.__v})}for(;r=I0.shift();){var e=r.__H;if(r.__P&&e)try{e.__h.some(zs),e.__h.some(nd),e.__h=[]}catch(t){e.__h=[],He.__e(t,r.__v)}}}while(id.length)}He.__b=function(r){
Pe=null,w0&&w0(r)},He.__=function(r,e){r&&e.__k&&e.__k.__m&&(r.__m=e.__k.__m),A0&&A0(r,e)},He.__r=function(r){T0&&T0(r),hi=0;var e=(Pe=r.__c).__H;e&&(td==Pe?Pe.
__h=[]:(e.__h.some(zs),e.__h.some(nd),hi=0),e.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),td=Pe},He.diffed=function(r){E0&&E0(r);var e=r.
__c;e&&e.__H&&(e.__H.__h.length&&O0(I0.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),td=Pe=null},He.__c=function(r,e){e.some(function(t){try{t.__h.some(
zs),t.__h=t.__h.filter(function(i){return!i.__||nd(i)})}catch(i){t.__h=[function(){throw i}]}}),C0&&C0(r,e)},He.unmount=function(r){M0&&M0(r);var e,t,i=r.__c;i&&
i.__H&&(i.__H.__.some(function(n){try{if(n.__P&&n.__c){if(t===void 0){for(t=r.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}n.__P=t,O0(id.push(n))}else zs(n)}catch(a){
e=a}}),i.__H=void 0,e&&He.__e(e,i.__v))};var D0=typeof requestAnimationFrame=="function";function NL(r){var e,t=function(){clearTimeout(i),D0&&cancelAnimationFrame(
e),setTimeout(r)},i=setTimeout(t,35);D0&&(e=requestAnimationFrame(t))}function O0(r){r!=1&&b0==He.requestAnimationFrame||((b0=He.requestAnimationFrame)||NL)(PL)}
function zs(r){var e=Pe,t=r.__c;typeof t=="function"&&(r.__c=void 0,t()),Pe=e}function nd(r){var e=Pe;r.__c=r.__(),Pe=e}function od(r,e){return!r||r.length!=e.length||
e.some(function(t,i){return!rd(t,r[i])})}function N0(r,e){return typeof e=="function"?e(r):e}var ud={};Hn(ud,{Fragment:()=>ci,jsx:()=>B0,jsxAttr:()=>FL,jsxDEV:()=>B0,jsxEscape:()=>V0,jsxTemplate:()=>VL,jsxs:()=>B0});var kL=/["&<]/;function ld(r){if(!r.length||!kL.test(r))return r;for(var e=0,t=0,i="",n="";t<r.length;t++){switch(r.charCodeAt(t)){case 34:n="&quot;";break;case 38:
n="&amp;";break;case 60:n="&lt;";break;default:continue}t!=e&&(i+=r.slice(e,t)),i+=n,e=t+1}return t!=e&&(i+=r.slice(e,t)),i}var z0=Symbol.for("pv"),zL=0,BL=Array.
isArray;function B0(r,e,t,i,n,a){e||(e={});var o,s,l=e;if("ref"in l&&typeof r!="function")for(s in l={},e)s=="ref"?o=e[s]:l[s]=e[s];var u={type:r,props:l,key:t,
ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:z0,__v:--zL,__i:-1,__u:0};return(n||a)&&(u.__source=n,u.__self=a),Te.vnode&&Te.vnode(u),u}function VL(r){
var e=B0(ci,{tpl:r,exprs:[].slice.call(arguments,1)});return e.key=e.__v,e}var k0={},UL=/[A-Z]/g;function FL(r,e){if(Te.attr){var t=Te.attr(r,e);if(typeof t=="s\
tring")return t}if(e=(function(o){return o!=null&&typeof o=="object"&&typeof o.valueOf=="function"?o.valueOf():o})(e),r=="ref"||r=="key")return"";if(r=="style"&&
typeof e=="object"){var i="";for(var n in e){var a=e[n];a!=null&&a!==""&&(i=i+(n[0]=="-"?n:k0[n]||(k0[n]=n.replace(UL,"-$&").toLowerCase()))+":"+a+";")}return r+
'="'+ld(i)+'"'}return e==null||e===!1||typeof e=="function"||typeof e=="object"?"":e===!0?r:r+'="'+ld(""+e)+'"'}function V0(r){if(r==null||typeof r=="boolean"||
typeof r=="function")return null;if(typeof r=="object"){if(r.constructor===z0)return r;if(BL(r)){for(var e=0;e<r.length;e++)r[e]=V0(r[e]);return r}}return ld(""+
r)}var Ed={};Hn(Ed,{Graph:()=>or,debug:()=>Px,default:()=>lN,graphlib:()=>gd,layout:()=>Lx,util:()=>oN,version:()=>_x});var ox=Object.defineProperty,HL=(r,e,t)=>e in
r?ox(r,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):r[e]=t,GL=(r,e)=>{for(var t in e)ox(r,t,{get:e[t],enumerable:!0})},WL=(r,e,t)=>HL(r,typeof e!="sym\
bol"?e+"":e,t),gd={};GL(gd,{Graph:()=>or,alg:()=>_d});var YL=Object.defineProperty,sx=(r,e)=>{for(var t in e)YL(r,t,{get:e[t],enumerable:!0})},yd=class{constructor(r){
this._isDirected=!0,this._isMultigraph=!1,this._isCompound=!1,this._nodes={},this._in={},this._preds={},this._out={},this._sucs={},this._edgeObjs={},this._edgeLabels=
{},this._nodeCount=0,this._edgeCount=0,this._defaultNodeLabelFn=()=>{},this._defaultEdgeLabelFn=()=>{},r&&(this._isDirected="directed"in r?r.directed:!0,this._isMultigraph=
"multigraph"in r?r.multigraph:!1,this._isCompound="compound"in r?r.compound:!1),this._isCompound&&(this._parent={},this._children={},this._children["\0"]={})}isDirected(){
return this._isDirected}isMultigraph(){return this._isMultigraph}isCompound(){return this._isCompound}setGraph(r){return this._label=r,this}graph(){return this.
_label}setDefaultNodeLabel(r){return typeof r!="function"?this._defaultNodeLabelFn=()=>r:this._defaultNodeLabelFn=r,this}nodeCount(){return this._nodeCount}nodes(){
return Object.keys(this._nodes)}sources(){return this.nodes().filter(r=>Object.keys(this._in[r]).length===0)}sinks(){return this.nodes().filter(r=>Object.keys(this.
_out[r]).length===0)}setNodes(r,e){return r.forEach(t=>{e!==void 0?this.setNode(t,e):this.setNode(t)}),this}setNode(r,e){return r in this._nodes?(arguments.length>
1&&(this._nodes[r]=e),this):(this._nodes[r]=arguments.length>1?e:this._defaultNodeLabelFn(r),this._isCompound&&(this._parent[r]="\0",this._children[r]={},this._children["\
\0"][r]=!0),this._in[r]={},this._preds[r]={},this._out[r]={},this._sucs[r]={},++this._nodeCount,this)}node(r){return this._nodes[r]}hasNode(r){return r in this.
_nodes}removeNode(r){if(r in this._nodes){let e=t=>this.removeEdge(this._edgeObjs[t]);delete this._nodes[r],this._isCompound&&(this._removeFromParentsChildList(
r),delete this._parent[r],this.children(r).forEach(t=>{this.setParent(t)}),delete this._children[r]),Object.keys(this._in[r]).forEach(e),delete this._in[r],delete this.
_preds[r],Object.keys(this._out[r]).forEach(e),delete this._out[r],delete this._sucs[r],--this._nodeCount}return this}setParent(r,e){if(!this._isCompound)throw new Error(
"Cannot set parent in a non-compound graph");if(e===void 0)e="\0";else{e+="";for(let t=e;t!==void 0;t=this.parent(t))if(t===r)throw new Error("Setting "+e+" as \
parent of "+r+" would create a cycle");this.setNode(e)}return this.setNode(r),this._removeFromParentsChildList(r),this._parent[r]=e,this._children[e][r]=!0,this}parent(r){
if(this._isCompound){let e=this._parent[r];if(e!=="\0")return e}}children(r="\0"){if(this._isCompound){let e=this._children[r];if(e)return Object.keys(e)}else{if(r===
"\0")return this.nodes();if(this.hasNode(r))return[]}return[]}predecessors(r){let e=this._preds[r];if(e)return Object.keys(e)}successors(r){let e=this._sucs[r];
if(e)return Object.keys(e)}neighbors(r){let e=this.predecessors(r);if(e){let t=new Set(e),i=this.successors(r);if(i)for(let n of i)t.add(n);return Array.from(t.
values())}}isLeaf(r){var e;let t;return this.isDirected()?t=this.successors(r):t=this.neighbors(r),((e=t?.length)!=null?e:0)===0}filterNodes(r){let e=new this.constructor(
{directed:this._isDirected,multigraph:this._isMultigraph,compound:this._isCompound});e.setGraph(this.graph()),Object.entries(this._nodes).forEach(([n,a])=>{r(n)&&
e.setNode(n,a)}),Object.values(this._edgeObjs).forEach(n=>{e.hasNode(n.v)&&e.hasNode(n.w)&&e.setEdge(n,this.edge(n))});let t={},i=n=>{let a=this.parent(n);return!a||
e.hasNode(a)?(t[n]=a,a):a in t?t[a]:i(a)};return this._isCompound&&e.nodes().forEach(n=>e.setParent(n,i(n))),e}setDefaultEdgeLabel(r){return typeof r!="function"?
this._defaultEdgeLabelFn=()=>r:this._defaultEdgeLabelFn=r,this}edgeCount(){return this._edgeCount}edges(){return Object.values(this._edgeObjs)}setPath(r,e){return r.
reduce((t,i)=>(e!==void 0?this.setEdge(t,i,e):this.setEdge(t,i),i)),this}setEdge(r,e,t,i){let n,a,o,s,l=!1;typeof r=="object"&&r!==null&&"v"in r?(n=r.v,a=r.w,o=
r.name,arguments.length===2&&(s=e,l=!0)):(n=r,a=e,o=i,arguments.length>2&&(s=t,l=!0)),n=""+n,a=""+a,o!==void 0&&(o=""+o);let u=Bs(this._isDirected,n,a,o);if(u in
this._edgeLabels)return l&&(this._edgeLabels[u]=s),this;if(o!==void 0&&!this._isMultigraph)throw new Error("Cannot set a named edge when isMultigraph = false");
this.setNode(n),this.setNode(a),this._edgeLabels[u]=l?s:this._defaultEdgeLabelFn(n,a,o);let f=ZL(this._isDirected,n,a,o);return n=f.v,a=f.w,Object.freeze(f),this.
_edgeObjs[u]=f,U0(this._preds[a],n),U0(this._sucs[n],a),this._in[a][u]=f,this._out[n][u]=f,this._edgeCount++,this}edge(r,e,t){let i=arguments.length===1?fd(this.
_isDirected,r):Bs(this._isDirected,r,e,t);return this._edgeLabels[i]}edgeAsObj(r,e,t){let i=arguments.length===1?this.edge(r):this.edge(r,e,t);return typeof i!=
"object"||i===null?{label:i}:i}hasEdge(r,e,t){return(arguments.length===1?fd(this._isDirected,r):Bs(this._isDirected,r,e,t))in this._edgeLabels}removeEdge(r,e,t){
let i=arguments.length===1?fd(this._isDirected,r):Bs(this._isDirected,r,e,t),n=this._edgeObjs[i];if(n){let a=n.v,o=n.w;delete this._edgeLabels[i],delete this._edgeObjs[i],
F0(this._preds[o],a),F0(this._sucs[a],o),delete this._in[o][i],delete this._out[a][i],this._edgeCount--}return this}inEdges(r,e){return this.isDirected()?this.filterEdges(
this._in[r],r,e):this.nodeEdges(r,e)}outEdges(r,e){return this.isDirected()?this.filterEdges(this._out[r],r,e):this.nodeEdges(r,e)}nodeEdges(r,e){if(r in this._nodes)
return this.filterEdges({...this._in[r],...this._out[r]},r,e)}_removeFromParentsChildList(r){delete this._children[this._parent[r]][r]}filterEdges(r,e,t){if(!r)
return;let i=Object.values(r);return t?i.filter(n=>n.v===e&&n.w===t||n.v===t&&n.w===e):i}};function U0(r,e){r[e]?r[e]++:r[e]=1}function F0(r,e){r[e]!==void 0&&!--r[e]&&
delete r[e]}function Bs(r,e,t,i){let n=""+e,a=""+t;if(!r&&n>a){let o=n;n=a,a=o}return n+""+a+""+(i===void 0?"\0":i)}function ZL(r,e,t,i){let n=""+e,a=""+t;if(!r&&
n>a){let s=n;n=a,a=s}let o={v:n,w:a};return i&&(o.name=i),o}function fd(r,e){return Bs(r,e.v,e.w,e.name)}var XL={};sx(XL,{read:()=>$L,write:()=>jL});function jL(r){
let e={options:{directed:r.isDirected(),multigraph:r.isMultigraph(),compound:r.isCompound()},nodes:qL(r),edges:KL(r)},t=r.graph();return t!==void 0&&(e.value=structuredClone(
t)),e}function qL(r){return r.nodes().map(e=>{let t=r.node(e),i=r.parent(e),n={v:e};return t!==void 0&&(n.value=t),i!==void 0&&(n.parent=i),n})}function KL(r){return r.
edges().map(e=>{let t=r.edge(e),i={v:e.v,w:e.w};return e.name!==void 0&&(i.name=e.name),t!==void 0&&(i.value=t),i})}function $L(r){let e=new yd(r.options);return r.
value!==void 0&&e.setGraph(r.value),r.nodes.forEach(t=>{e.setNode(t.v,t.value),t.parent&&e.setParent(t.v,t.parent)}),r.edges.forEach(t=>{e.setEdge({v:t.v,w:t.w,
name:t.name},t.value)}),e}var _d={};sx(_d,{CycleException:()=>Ku,bellmanFord:()=>lx,components:()=>eR,dijkstra:()=>qu,dijkstraAll:()=>iR,findCycles:()=>nR,floydWarshall:()=>oR,
isAcyclic:()=>lR,postorder:()=>fR,preorder:()=>cR,prim:()=>hR,shortestPaths:()=>pR,tarjan:()=>fx,topsort:()=>cx});var QL=()=>1;function lx(r,e,t,i){return JL(r,
String(e),t||QL,i||function(n){var a;return(a=r.outEdges(n))!=null?a:[]})}function JL(r,e,t,i){let n={},a,o=0,s=r.nodes(),l=function(c){let p=n[c.v],h=n[c.w];if(!p||
!h)return;let d=t(c);p.distance+d<h.distance&&(n[c.w]={distance:p.distance+d,predecessor:c.v},a=!0)},u=function(){s.forEach(function(c){i(c).forEach(function(p){
let h=p.v===c?p.v:p.w,d=h===p.v?p.w:p.v;l({v:h,w:d})})})};s.forEach(function(c){let p=c===e?0:Number.POSITIVE_INFINITY;n[c]={distance:p,predecessor:""}});let f=s.
length;for(let c=1;c<f&&(a=!1,o++,u(),!!a);c++);if(o===f-1&&(a=!1,u(),a))throw new Error("The graph contains a negative weight cycle");return n}function eR(r){let e={},
t=[],i;function n(a){var o,s;a in e||(e[a]=!0,i.push(a),(o=r.successors(a))==null||o.forEach(n),(s=r.predecessors(a))==null||s.forEach(n))}return r.nodes().forEach(
function(a){i=[],n(a),i.length&&t.push(i)}),t}var ux=class{constructor(){this._arr=[],this._keyIndices={}}size(){return this._arr.length}keys(){return this._arr.
map(r=>r.key)}has(r){return r in this._keyIndices}priority(r){let e=this._keyIndices[r];if(e!==void 0)return this._arr[e].priority}min(){if(this.size()===0)throw new Error(
"Queue underflow");return this._arr[0].key}add(r,e){let t=this._keyIndices,i=String(r);if(!(i in t)){let n=this._arr,a=n.length;return t[i]=a,n.push({key:i,priority:e}),
this._decrease(a),!0}return!1}removeMin(){if(this.size()===0)throw new Error("Queue underflow");this._swap(0,this._arr.length-1);let r=this._arr.pop();return delete this.
_keyIndices[r.key],this._heapify(0),r.key}decrease(r,e){let t=this._keyIndices[r];if(t===void 0)throw new Error(`Key not found: ${r}`);let i=this._arr[t].priority;
if(e>i)throw new Error(`New priority is greater than current priority. Key: ${r} Old: ${i} New: ${e}`);this._arr[t].priority=e,this._decrease(t)}_heapify(r){let e=this.
_arr,t=2*r,i=t+1,n=r;t<e.length&&(n=e[t].priority<e[n].priority?t:n,i<e.length&&(n=e[i].priority<e[n].priority?i:n),n!==r&&(this._swap(r,n),this._heapify(n)))}_decrease(r){
let e=this._arr,t=e[r].priority,i;for(;r!==0&&(i=r>>1,!(e[i].priority<t));)this._swap(r,i),r=i}_swap(r,e){let t=this._arr,i=this._keyIndices,n=t[r],a=t[e];t[r]=
a,t[e]=n,i[a.key]=r,i[n.key]=e}},tR=()=>1;function qu(r,e,t,i){let n=function(a){var o;return(o=r.outEdges(a))!=null?o:[]};return rR(r,String(e),t||tR,i||n)}function rR(r,e,t,i){
let n={},a=new ux,o,s,l=function(u){let f=u.v!==o?u.v:u.w,c=n[f];if(!c)return;let p=t(u),h=s.distance+p;if(p<0)throw new Error("dijkstra does not allow negative\
 edge weights. Bad edge: "+u+" Weight: "+p);h<c.distance&&(c.distance=h,c.predecessor=o,a.decrease(f,h))};for(r.nodes().forEach(function(u){let f=u===e?0:Number.
POSITIVE_INFINITY;n[u]={distance:f,predecessor:""},a.add(u,f)});a.size()>0;){o=a.removeMin();let u=n[o];if(!u||u.distance===Number.POSITIVE_INFINITY)break;s=u,i(
o).forEach(l)}return n}function iR(r,e,t){return r.nodes().reduce(function(i,n){return i[n]=qu(r,n,e,t),i},{})}function fx(r){let e=0,t=[],i={},n=[];function a(o){
var s;let l=i[o]={onStack:!0,lowlink:e,index:e++};if(t.push(o),(s=r.successors(o))==null||s.forEach(function(u){if(u in i){let f=i[u];f!=null&&f.onStack&&(l.lowlink=
Math.min(l.lowlink,f.index))}else{a(u);let f=i[u];f&&(l.lowlink=Math.min(l.lowlink,f.lowlink))}}),l.lowlink===l.index){let u=[],f;do{f=t.pop();let c=i[f];c&&(c.
onStack=!1),u.push(f)}while(o!==f);n.push(u)}}return r.nodes().forEach(function(o){o in i||a(o)}),n}function nR(r){return fx(r).filter(function(e){var t;let i=e[0];
return i?e.length>1||e.length===1&&((t=r.outEdges(i,i))!=null?t:[]).length>0:!1})}var aR=()=>1;function oR(r,e,t){return sR(r,e||aR,t||function(i){var n;return(n=
r.outEdges(i))!=null?n:[]})}function sR(r,e,t){let i={},n=r.nodes();return n.forEach(function(a){let o={};i[a]=o,o[a]={distance:0,predecessor:""},n.forEach(function(s){
a!==s&&(o[s]={distance:Number.POSITIVE_INFINITY,predecessor:""})}),t(a).forEach(function(s){let l=s.v===a?s.w:s.v,u=e(s);o[l]={distance:u,predecessor:a}})}),n.forEach(
function(a){let o=i[a];o&&n.forEach(function(s){let l=i[s];l&&n.forEach(function(u){let f=l[a],c=o[u],p=l[u];if(f&&c&&p){let h=f.distance+c.distance;h<p.distance&&
(p.distance=h,p.predecessor=c.predecessor)}})})}),i}var Ku=class extends Error{constructor(r){super(r),this.name="CycleException"}};function cx(r){let e={},t={},
i=[];function n(a){var o;if(a in t)throw new Ku;a in e||(t[a]=!0,e[a]=!0,(o=r.predecessors(a))==null||o.forEach(n),delete t[a],i.push(a))}if(r.sinks().forEach(n),
Object.keys(e).length!==r.nodeCount())throw new Ku;return i}function lR(r){try{cx(r)}catch(e){if(e instanceof Ku)return!1;throw e}return!0}function uR(r,e,t,i,n){
Array.isArray(e)||(e=[e]);let a=(s=>{var l;return(l=r.isDirected()?r.successors(s):r.neighbors(s))!=null?l:[]}),o={};return e.forEach(function(s){if(!r.hasNode(
s))throw new Error("Graph does not have node: "+s);n=hx(r,s,t==="post",o,a,i,n)}),n}function hx(r,e,t,i,n,a,o){return e in i||(i[e]=!0,t||(o=a(o,e)),n(e).forEach(
function(s){o=hx(r,s,t,i,n,a,o)}),t&&(o=a(o,e))),o}function px(r,e,t){return uR(r,e,t,function(i,n){return i.push(n),i},[])}function fR(r,e){return px(r,e,"post")}
function cR(r,e){return px(r,e,"pre")}function hR(r,e){var t;let i=new yd,n={},a=new ux,o;function s(f){let c=f.v===o?f.w:f.v,p=a.priority(c);if(p!==void 0){let h=e(
f);h<p&&(n[c]=o,a.decrease(c,h))}}if(r.nodeCount()===0)return i;r.nodes().forEach(function(f){a.add(f,Number.POSITIVE_INFINITY),i.setNode(f)});let l=r.nodes()[0];
l!==void 0&&a.decrease(l,0);let u=!1;for(;a.size()>0;){if(o=a.removeMin(),o in n)i.setEdge(o,n[o]);else{if(u)throw new Error("Input graph is not connected: "+r);
u=!0}(t=r.nodeEdges(o))==null||t.forEach(s)}return i}function pR(r,e,t,i){return dR(r,e,t,i??(n=>{var a;return(a=r.outEdges(n))!=null?a:[]}))}function dR(r,e,t,i){
if(t===void 0)return qu(r,e,t,i);let n=!1,a=r.nodes();for(let o=0;o<a.length;o++){let s=a[o];if(s===void 0)continue;let l=i(s);for(let u=0;u<l.length;u++){let f=l[u];
if(!f)continue;let c=f.v===s?f.v:f.w,p=c===f.v?f.w:f.v;t({v:c,w:p})<0&&(n=!0)}if(n)return lx(r,e,t,i)}return qu(r,e,t,i)}var or=yd;function ao(r,e,t,i){let n=i;
for(;r.hasNode(n);)n=Sd(i);return t.dummy=e,r.setNode(n,t),n}function vR(r){let e=new or().setGraph(r.graph());return r.nodes().forEach(t=>e.setNode(t,r.node(t))),
r.edges().forEach(t=>{let i=e.edge(t.v,t.w)||{weight:0,minlen:1},n=r.edge(t);e.setEdge(t.v,t.w,{weight:i.weight+n.weight,minlen:Math.max(i.minlen,n.minlen)})}),
e}function dx(r){let e=new or({multigraph:r.isMultigraph()}).setGraph(r.graph());return r.nodes().forEach(t=>{r.children(t).length||e.setNode(t,r.node(t))}),r.edges().
forEach(t=>{e.setEdge(t,r.edge(t))}),e}function H0(r,e){let t=r.x,i=r.y,n=e.x-t,a=e.y-i,o=r.width/2,s=r.height/2;if(!n&&!a)throw new Error("Not possible to find\
 intersection inside of the rectangle");let l,u;return n===0||Math.abs(a)*o>Math.abs(n)*s?(a<0&&(s=-s),l=s*n/a,u=s):(n<0&&(o=-o),l=o,u=o*a/n),{x:t+l,y:i+u}}function Us(r){
let e=Vs(mx(r)+1).map(()=>[]);return r.nodes().forEach(t=>{let i=r.node(t),n=i.rank;n!==void 0&&(e[n]||(e[n]=[]),e[n][i.order]=t)}),e}function mR(r){let e=r.nodes().
map(i=>{let n=r.node(i).rank;return n===void 0?Number.MAX_VALUE:n}),t=Fr(Math.min,e);r.nodes().forEach(i=>{let n=r.node(i);Object.hasOwn(n,"rank")&&(n.rank-=t)})}
function gR(r){let e=r.nodes().map(o=>r.node(o).rank).filter(o=>o!==void 0),t=Fr(Math.min,e),i=[];r.nodes().forEach(o=>{let s=r.node(o).rank-t;i[s]||(i[s]=[]),i[s].
push(o)});let n=0,a=r.graph().nodeRankFactor;Array.from(i).forEach((o,s)=>{o===void 0&&s%a!==0?--n:o!==void 0&&n&&o.forEach(l=>r.node(l).rank+=n)})}function G0(r,e,t,i){
let n={width:0,height:0};return arguments.length>=4&&(n.rank=t,n.order=i),ao(r,"border",n,e)}function yR(r,e=vx){let t=[];for(let i=0;i<r.length;i+=e){let n=r.slice(
i,i+e);t.push(n)}return t}var vx=65535;function Fr(r,e){if(e.length>vx){let t=yR(e);return r(...t.map(i=>r(...i)))}else return r(...e)}function mx(r){let e=r.nodes().
map(t=>{let i=r.node(t).rank;return i===void 0?Number.MIN_VALUE:i});return Fr(Math.max,e)}function _R(r,e){let t={lhs:[],rhs:[]};return r.forEach(i=>{e(i)?t.lhs.
push(i):t.rhs.push(i)}),t}function gx(r,e){let t=Date.now();try{return e()}finally{console.log(r+" time: "+(Date.now()-t)+"ms")}}function xd(r,e){return e()}var xR=0;
function Sd(r){let e=++xR;return r+(""+e)}function Vs(r,e,t=1){e==null&&(e=r,r=0);let i=a=>a<e;t<0&&(i=a=>e<a);let n=[];for(let a=r;i(a);a+=t)n.push(a);return n}
function $u(r,e){let t={};for(let i of e)r[i]!==void 0&&(t[i]=r[i]);return t}function Qu(r,e){let t;return typeof e=="string"?t=i=>i[e]:t=e,Object.entries(r).reduce(
(i,[n,a])=>(i[n]=t(a,n),i),{})}function SR(r,e){return r.reduce((t,i,n)=>(t[i]=e[n],t),{})}var Ju="\0";function yx(r,e,t){var i,n,a,o,s,l;if(!(r&&e&&t&&e.dummy===
"edge"&&t.dummy==="edge"&&e.edgeObj&&t.edgeObj&&r[e.edgeObj.v]&&r[t.edgeObj.v]&&r[e.edgeObj.w]&&r[t.edgeObj.w]))return 0;let u=!0;e.edgeObj.w===t.edgeObj.w&&(u=
!1);let f=u?(n=(i=r[e.edgeObj.v])==null?void 0:i.rank)!=null?n:NaN+1:(o=(a=r[e.edgeObj.w])==null?void 0:a.rank)!=null?o:NaN-1,c=Object.entries(r).find(v=>{var m,
g;return((m=v[1].edgeObj)==null?void 0:m.v)===e.edgeObj.v&&((g=v[1].edgeObj)==null?void 0:g.w)===e.edgeObj.w&&v[1].rank===f}),p=Object.entries(r).find(v=>{var m,
g;return((m=v[1].edgeObj)==null?void 0:m.v)===t.edgeObj.v&&((g=v[1].edgeObj)==null?void 0:g.w)===t.edgeObj.w&&v[1].rank===f});if(!c||!p)return 0;let h=(s=c[1].order)!=
null?s:NaN,d=(l=p[1].order)!=null?l:NaN;return isNaN(h-d)?0:h-d}var _x="3.1.3",bR=class{constructor(){WL(this,"_sentinel");let r={};r._next=r._prev=r,this._sentinel=
r}dequeue(){let r=this._sentinel,e=r._prev;if(e!==r)return W0(e),e}enqueue(r){let e=this._sentinel;r._prev&&r._next&&W0(r),r._next=e._next,e._next._prev=r,e._next=
r,r._prev=e}toString(){let r=[],e=this._sentinel,t=e._prev;for(;t!==e;)r.push(JSON.stringify(t,wR)),t=t._prev;return"["+r.join(", ")+"]"}};function W0(r){r._prev.
_next=r._next,r._next._prev=r._prev,delete r._next,delete r._prev}function wR(r,e){if(r!=="_next"&&r!=="_prev")return e}var TR=bR,ER=()=>1;function CR(r,e){if(r.
nodeCount()<=1)return[];let t=AR(r,e||ER);return MR(t.graph,t.buckets,t.zeroIdx).flatMap(i=>r.outEdges(i.v,i.w)||[])}function MR(r,e,t){var i;let n=[],a=e[e.length-
1],o=e[0],s;for(;r.nodeCount();){for(;s=o.dequeue();)cd(r,e,t,s);for(;s=a.dequeue();)cd(r,e,t,s);if(r.nodeCount()){for(let l=e.length-2;l>0;--l)if(s=(i=e[l])==null?
void 0:i.dequeue(),s){n=n.concat(cd(r,e,t,s,!0)||[]);break}}}return n}function cd(r,e,t,i,n){let a=[],o=n?a:void 0;return(r.inEdges(i.v)||[]).forEach(s=>{let l=r.
edge(s),u=r.node(s.v);n&&a.push({v:s.v,w:s.w}),u.out-=l,md(e,t,u)}),(r.outEdges(i.v)||[]).forEach(s=>{let l=r.edge(s),u=s.w,f=r.node(u);f.in-=l,md(e,t,f)}),r.removeNode(
i.v),o}function AR(r,e){let t=new or,i=0,n=0;r.nodes().forEach(s=>{t.setNode(s,{v:s,in:0,out:0})}),r.edges().forEach(s=>{let l=t.edge(s.v,s.w)||0,u=e(s),f=l+u;t.
setEdge(s.v,s.w,f);let c=t.node(s.v),p=t.node(s.w);n=Math.max(n,c.out+=u),i=Math.max(i,p.in+=u)});let a=DR(n+i+3).map(()=>new TR),o=i+1;return t.nodes().forEach(
s=>{md(a,o,t.node(s))}),{graph:t,buckets:a,zeroIdx:o}}function md(r,e,t){var i,n,a;t.out?t.in?(a=r[t.out-t.in+e])==null||a.enqueue(t):(n=r[r.length-1])==null||n.
enqueue(t):(i=r[0])==null||i.enqueue(t)}function DR(r){let e=[];for(let t=0;t<r;t++)e.push(t);return e}function OR(r,e){(r.graph().acyclicer==="greedy"?CR(r,t(r)):
IR(r,e??null)).forEach(i=>{let n=r.edge(i);r.removeEdge(i),n.forwardName=i.name,n.reversed=!0,r.setEdge(i.w,i.v,n,Sd("rev"))});function t(i){return n=>i.edge(n).
weight}}function IR(r,e){let t=[],i={},n={};function a(l){Object.hasOwn(n,l)||(n[l]=!0,i[l]=!0,r.outEdges(l).forEach(u=>{Object.hasOwn(i,u.w)?t.push(u):a(u.w)}),
delete i[l])}function o(l){var u;Object.hasOwn(n,l)||(n[l]=!0,i[l]=!0,(u=r.outEdges(l))==null||u.forEach(f=>{var c,p;Object.hasOwn(i,f.w)||((c=e.node(l))==null?
void 0:c.rank)>((p=e.node(f.w))==null?void 0:p.rank)&&RR(r,f.w,f)?t.push(f):o(f.w)}),delete i[l])}let s=a;return e&&typeof e.node=="function"&&(s=o),r.sources().
forEach(s),r.nodes().forEach(s),t}function LR(r){r.edges().forEach(e=>{let t=r.edge(e);if(t.reversed){r.removeEdge(e);let i=t.forwardName;delete t.reversed,delete t.
forwardName,r.setEdge(e.w,e.v,t,i)}})}function RR(r,e,t){let i=new Set;function n(a){var o;if(r.sources().includes(a))return!0;i.add(a);for(let s of(o=r.inEdges(
a))!=null?o:[])if(!(s.v===t.v&&s.w===t.w)&&!i.has(s.v)&&n(s.v))return!0;return!1}return n(e)}function PR(r){r.graph().dummyChains=[],r.edges().forEach(e=>NR(r,e))}
function NR(r,e){let t=e.v,i=r.node(t).rank,n=e.w,a=r.node(n).rank,o=e.name,s=r.edge(e),l=s.labelRank;if(a===i+1)return;r.removeEdge(e);let u,f,c;for(c=0,++i;i<
a;++c,++i)s.points=[],f={width:0,height:0,edgeLabel:s,edgeObj:e,rank:i},u=ao(r,"edge",f,"_d"),i===l&&(f.width=s.width,f.height=s.height,f.dummy="edge-label",f.labelpos=
s.labelpos),r.setEdge(t,u,{weight:s.weight},o),c===0&&r.graph().dummyChains.push(u),t=u;r.setEdge(t,n,{weight:s.weight},o)}function kR(r){r.graph().dummyChains.
forEach(e=>{let t=r.node(e),i=t.edgeLabel,n;for(r.setEdge(t.edgeObj,i);t.dummy;)n=r.successors(e)[0],r.removeNode(e),i.points.push({x:t.x,y:t.y}),t.dummy==="edg\
e-label"&&(i.x=t.x,i.y=t.y,i.width=t.width,i.height=t.height),e=n,t=r.node(e)})}function bd(r){let e={};function t(i){let n=r.node(i);if(Object.hasOwn(e,i))return n.
rank;e[i]=!0;let a=r.outEdges(i),o=a?a.map(l=>l==null?Number.POSITIVE_INFINITY:t(l.w)-r.edge(l).minlen):[],s=Fr(Math.min,o);return s===Number.POSITIVE_INFINITY&&
(s=0),n.rank=s}r.sources().forEach(t)}function no(r,e){return r.node(e.w).rank-r.node(e.v).rank-r.edge(e).minlen}var xx=zR;function zR(r){let e=new or({directed:!1}),
t=r.nodes();if(t.length===0)throw new Error("Graph must have at least one node");let i=t[0],n=r.nodeCount();e.setNode(i,{});let a,o;for(;BR(e,r)<n&&(a=VR(e,r),!!a);)
o=e.hasNode(a.v)?no(r,a):-no(r,a),UR(e,r,o);return e}function BR(r,e){function t(i){let n=e.nodeEdges(i);n&&n.forEach(a=>{let o=a.v,s=i===o?a.w:o;!r.hasNode(s)&&
!no(e,a)&&(r.setNode(s,{}),r.setEdge(i,s,{}),t(s))})}return r.nodes().forEach(t),r.nodeCount()}function VR(r,e){return e.edges().reduce((t,i)=>{let n=Number.POSITIVE_INFINITY;
return r.hasNode(i.v)!==r.hasNode(i.w)&&(n=no(e,i)),n<t[0]?[n,i]:t},[Number.POSITIVE_INFINITY,null])[1]}function UR(r,e,t){r.nodes().forEach(i=>e.node(i).rank+=
t)}var{preorder:FR,postorder:HR}=_d,GR=Zn;Zn.initLowLimValues=Td;Zn.initCutValues=wd;Zn.calcCutValue=Sx;Zn.leaveEdge=Tx;Zn.enterEdge=Ex;Zn.exchangeEdges=Cx;function Zn(r){
r=vR(r),bd(r);let e=xx(r);Td(e),wd(e,r);let t,i;for(;t=Tx(e);)i=Ex(e,r,t),Cx(e,r,t,i)}function wd(r,e){let t=HR(r,r.nodes());t=t.slice(0,t.length-1),t.forEach(i=>WR(
r,e,i))}function WR(r,e,t){let i=r.node(t).parent,n=r.edge(t,i);n.cutvalue=Sx(r,e,t)}function Sx(r,e,t){let i=r.node(t).parent,n=!0,a=e.edge(t,i),o=0;a||(n=!1,a=
e.edge(i,t)),o=a.weight;let s=e.nodeEdges(t);return s&&s.forEach(l=>{let u=l.v===t,f=u?l.w:l.v;if(f!==i){let c=u===n,p=e.edge(l).weight;if(o+=c?p:-p,ZR(r,t,f)){
let h=r.edge(t,f).cutvalue;o+=c?-h:h}}}),o}function Td(r,e){arguments.length<2&&(e=r.nodes()[0]),bx(r,{},1,e)}function bx(r,e,t,i,n){let a=t,o=r.node(i);e[i]=!0;
let s=r.neighbors(i);return s&&s.forEach(l=>{Object.hasOwn(e,l)||(t=bx(r,e,t,l,i))}),o.low=a,o.lim=t++,n?o.parent=n:delete o.parent,t}function Tx(r){return r.edges().
find(e=>r.edge(e).cutvalue<0)}function Ex(r,e,t){let i=t.v,n=t.w;e.hasEdge(i,n)||(i=t.w,n=t.v);let a=r.node(i),o=r.node(n),s=a,l=!1;return a.lim>o.lim&&(s=o,l=!0),
e.edges().filter(u=>l===Y0(r,r.node(u.v),s)&&l!==Y0(r,r.node(u.w),s)).reduce((u,f)=>no(e,f)<no(e,u)?f:u)}function Cx(r,e,t,i){let n=t.v,a=t.w;r.removeEdge(n,a),
r.setEdge(i.v,i.w,{}),Td(r),wd(r,e),YR(r,e)}function YR(r,e){let t=r.nodes().find(n=>!r.node(n).parent);if(!t)return;let i=FR(r,[t]);i=i.slice(1),i.forEach(n=>{
let a=r.node(n).parent,o=e.edge(n,a),s=!1;o||(o=e.edge(a,n),s=!0),e.node(n).rank=e.node(a).rank+(s?o.minlen:-o.minlen)})}function ZR(r,e,t){return r.hasEdge(e,t)}
function Y0(r,e,t){return t.low<=e.lim&&e.lim<=t.lim}var XR=jR;function jR(r){let e=r.graph().ranker;if(typeof e=="function")return e(r);switch(e){case"network-\
simplex":Z0(r);break;case"tight-tree":KR(r);break;case"longest-path":qR(r);break;case"none":break;default:Z0(r)}}var qR=bd;function KR(r){bd(r),xx(r)}function Z0(r){
GR(r)}var $R=QR;function QR(r){let e=eP(r),t=r.graph();Array.isArray(t.dummyChains)&&t.dummyChains.forEach(i=>{let n=r.node(i),a=n.edgeObj,o=JR(r,e,a.v,a.w),s=o.
path,l=o.lca,u=0,f=s[u],c=!0;for(;i!==a.w;){if(n=r.node(i),c){for(;(f=s[u])!==l&&r.node(f).maxRank<n.rank;)u++;f===l&&(c=!1)}if(!c){for(;u<s.length-1&&r.node(s[u+
1]).minRank<=n.rank;)u++;f=s[u]}f!==void 0&&r.setParent(i,f),i=r.successors(i)[0]}})}function JR(r,e,t,i){let n=[],a=[],o=Math.min(e[t].low,e[i].low),s=Math.max(
e[t].lim,e[i].lim),l;l=t;do l=r.parent(l),n.push(l);while(l&&(e[l].low>o||s>e[l].lim));let u=l,f=i;for(;(f=r.parent(f))!==u;)a.push(f);return{path:n.concat(a.reverse()),
lca:u}}function eP(r){let e={},t=0;function i(n){let a=t;r.children(n).forEach(i),e[n]={low:a,lim:t++}}return r.children(Ju).forEach(i),e}function tP(r){let e=ao(
r,"root",{},"_root"),t=rP(r),i=Object.values(t),n=Fr(Math.max,i)-1,a=2*n+1;r.graph().nestingRoot=e,r.edges().forEach(s=>r.edge(s).minlen*=a);let o=iP(r)+1;r.children(
Ju).forEach(s=>{Mx(r,e,a,o,n,t,s)}),r.graph().nodeRankFactor=a}function Mx(r,e,t,i,n,a,o){var s;let l=r.children(o);if(!l.length){o!==e&&r.setEdge(e,o,{weight:0,
minlen:t});return}let u=G0(r,"_bt"),f=G0(r,"_bb"),c=r.node(o);r.setParent(u,o),c.borderTop=u,r.setParent(f,o),c.borderBottom=f,l.forEach(p=>{var h;Mx(r,e,t,i,n,
a,p);let d=r.node(p),v=d.borderTop?d.borderTop:p,m=d.borderBottom?d.borderBottom:p,g=d.borderTop?i:2*i,y=v!==m?1:n-((h=a[o])!=null?h:0)+1;r.setEdge(u,v,{weight:g,
minlen:y,nestingEdge:!0}),r.setEdge(m,f,{weight:g,minlen:y,nestingEdge:!0})}),r.parent(o)||r.setEdge(e,u,{weight:0,minlen:n+((s=a[o])!=null?s:0)})}function rP(r){
let e={};function t(i,n){let a=r.children(i);a&&a.length&&a.forEach(o=>t(o,n+1)),e[i]=n}return r.children(Ju).forEach(i=>t(i,1)),e}function iP(r){return r.edges().
reduce((e,t)=>e+r.edge(t).weight,0)}function nP(r){let e=r.graph();r.removeNode(e.nestingRoot),delete e.nestingRoot,r.edges().forEach(t=>{r.edge(t).nestingEdge&&
r.removeEdge(t)})}var aP=oP;function oP(r){function e(t){let i=r.children(t),n=r.node(t);if(i.length&&i.forEach(e),n&&Object.hasOwn(n,"minRank")){n.borderLeft=[],
n.borderRight=[];for(let a=n.minRank,o=n.maxRank+1;a<o;++a)X0(r,"borderLeft","_bl",t,n,a),X0(r,"borderRight","_br",t,n,a)}}r.children(Ju).forEach(e)}function X0(r,e,t,i,n,a){
let o={width:0,height:0,rank:a,borderType:e},s=n[e][a-1],l=ao(r,"border",o,t);n[e][a]=l,r.setParent(l,i),s&&r.setEdge(s,l,{weight:1})}function sP(r){var e;let t=(e=
r.graph().rankdir)==null?void 0:e.toLowerCase();(t==="lr"||t==="rl")&&Ax(r)}function lP(r){var e;let t=(e=r.graph().rankdir)==null?void 0:e.toLowerCase();(t==="\
bt"||t==="rl")&&uP(r),(t==="lr"||t==="rl")&&(fP(r),Ax(r))}function Ax(r){r.nodes().forEach(e=>j0(r.node(e))),r.edges().forEach(e=>j0(r.edge(e)))}function j0(r){
let e=r.width;r.width=r.height,r.height=e}function uP(r){r.nodes().forEach(e=>hd(r.node(e))),r.edges().forEach(e=>{var t;let i=r.edge(e);(t=i.points)==null||t.forEach(
hd),Object.hasOwn(i,"y")&&hd(i)})}function hd(r){r.y=-r.y}function fP(r){r.nodes().forEach(e=>pd(r.node(e))),r.edges().forEach(e=>{var t;let i=r.edge(e);(t=i.points)==
null||t.forEach(pd),Object.hasOwn(i,"x")&&pd(i)})}function pd(r){let e=r.x;r.x=r.y,r.y=e}function cP(r,e=null){let t={},i=r.nodes().filter(u=>!r.children(u).length),
n=i.map(u=>r.node(u).rank),a=Fr(Math.max,n),o=Vs(a+1).map(()=>[]);function s(u){if(t[u])return;t[u]=!0;let f=r.node(u);o[f.rank].push(u);let c=r.successors(u);c&&
[...c].sort((p,h)=>l(p,h)).forEach(s)}i.sort((u,f)=>r.node(u).rank-r.node(f).rank).forEach(s);function l(u,f){let c=r.node(u),p=r.node(f);return yx(e,c,p)}return o}
function hP(r,e){let t=0;for(let i=1;i<e.length;++i)t+=pP(r,e[i-1],e[i]);return t}function pP(r,e,t){let i=SR(t,t.map((u,f)=>f)),n=e.flatMap(u=>{let f=r.outEdges(
u);return f?f.map(c=>({pos:i[c.w],weight:r.edge(c).weight})).sort((c,p)=>c.pos-p.pos):[]}),a=1;for(;a<t.length;)a<<=1;let o=2*a-1;a-=1;let s=new Array(o).fill(0),
l=0;return n.forEach(u=>{let f=u.pos+a;s[f]+=u.weight;let c=0;for(;f>0;)f%2&&(c+=s[f+1]),f=f-1>>1,s[f]+=u.weight;l+=u.weight*c}),l}function dP(r,e=[]){return e.
map(t=>{let i=r.inEdges(t);if(!i||!i.length)return{v:t};{let n=i.reduce((a,o)=>{let s=r.edge(o),l=r.node(o.v);return{sum:a.sum+s.weight*l.order,weight:a.weight+
s.weight}},{sum:0,weight:0});return{v:t,barycenter:n.sum/n.weight,weight:n.weight}}})}function vP(r,e){let t={};r.forEach((n,a)=>{let o={indegree:0,in:[],out:[],
vs:[n.v],i:a};n.barycenter!==void 0&&(o.barycenter=n.barycenter,o.weight=n.weight),t[n.v]=o}),e.edges().forEach(n=>{let a=t[n.v],o=t[n.w];a!==void 0&&o!==void 0&&
(o.indegree++,a.out.push(o))});let i=Object.values(t).filter(n=>!n.indegree);return mP(i)}function mP(r){let e=[];function t(n){return a=>{a.merged||(a.barycenter===
void 0||n.barycenter===void 0||a.barycenter>=n.barycenter)&&gP(n,a)}}function i(n){return a=>{a.in.push(n),--a.indegree===0&&r.push(a)}}for(;r.length;){let n=r.
pop();e.push(n),n.in.reverse().forEach(t(n)),n.out.forEach(i(n))}return e.filter(n=>!n.merged).map(n=>$u(n,["vs","i","barycenter","weight"]))}function gP(r,e){let t=0,
i=0;r.weight&&(t+=r.barycenter*r.weight,i+=r.weight),e.weight&&(t+=e.barycenter*e.weight,i+=e.weight),r.vs=e.vs.concat(r.vs),r.barycenter=t/i,r.weight=i,r.i=Math.
min(e.i,r.i),e.merged=!0}function yP(r,e,t,i,n){let a={},o=null,s=null,l=n;typeof e=="boolean"?(l=e,a={}):e&&(a=e,o=t??null,s=i??null);let u=_R(r,g=>Object.hasOwn(
g,"barycenter")),f=u.lhs,c=u.rhs.sort((g,y)=>y.i-g.i),p=[],h=0,d=0,v=0;f.sort(_P(s,o,!!l));for(let[g,y]of Object.entries(a)){let _=f.findIndex(x=>x.vs[0]===g);f.
splice(_+1,0,y)}v=q0(p,c,v),f.forEach(g=>{v+=g.vs.length,p.push(g.vs),h+=g.barycenter*g.weight,d+=g.weight,v=q0(p,c,v)});let m={vs:p.flat(1)};return d&&(m.barycenter=
h/d,m.weight=d),m}function q0(r,e,t){let i;for(;e.length&&(i=e[e.length-1]).i<=t;)e.pop(),r.push(i.vs),t++;return t}function _P(r,e,t){return(i,n)=>{if(i.barycenter<
n.barycenter)return-1;if(i.barycenter>n.barycenter)return 1;if(r&&(typeof i.vs[0]=="string"||typeof n.vs[0]=="string")){let a=r.node(i.vs[0]),o=r.node(n.vs[0]),
s=yx(e,a,o);if(s!==0)return s}return t?n.i-i.i:i.i-n.i}}function Dx(r,e,t,i,n){var a,o,s,l,u,f,c,p,h,d,v;let m=null,g=n;typeof i=="boolean"?(g=i,m=null):i!==void 0&&
(m=i);let y=r.children(e),_=r.node(e),x=_?_.borderLeft:void 0,S=_?_.borderRight:void 0,b={};x&&(y=y.filter(O=>O!==x&&O!==S));let T=dP(r,y);T.forEach(O=>{if(r.children(
O.v).length){let{result:D}=Dx(r,O.v,t,m,g);b[O.v]=D,Object.hasOwn(D,"barycenter")&&SP(O,D)}});let E=vP(T,t);xP(E,b);let C={},M=!1;for(let O=0;O<E.length;O++)for(let D=O+
1;D<E.length;D++)if(!(!E[O]||!E[D]||!((a=E[O])!=null&&a.barycenter)||!((o=E[D])!=null&&o.barycenter))&&((s=E[O])==null?void 0:s.barycenter)===E[D].barycenter){let L=(u=
(l=E[O])==null?void 0:l.vs[0])!=null?u:"",R=(c=(f=E[D])==null?void 0:f.vs[0])!=null?c:"",N=r.node(L),X=r.node(R);if(N.dummy==="edge"&&X.dummy==="edge"&&((p=N.edgeObj)==
null?void 0:p.v)===((h=X.edgeObj)==null?void 0:h.v)&&((d=N.edgeObj)==null?void 0:d.w)===((v=X.edgeObj)==null?void 0:v.w))if(N.edgeLabel.reversed){C[R]=E[O],E.splice(
O,1),O--;break}else C[L]||(C[L]=E[D],E.splice(D,1),D--);else M=!0}let A=yP(E,C,m,r,g);if(x&&S){A.vs=[x,A.vs,S].flat(1);let O=r.predecessors(x);if(O&&O.length){let D=r.
node(O[0]),L=r.predecessors(S),R=r.node(L[0]);Object.hasOwn(A,"barycenter")||(A.barycenter=0,A.weight=0),A.barycenter=(A.barycenter*A.weight+D.order+R.order)/(A.
weight+2),A.weight+=2}}return Object.defineProperty(A,"result",{value:A,enumerable:!1,configurable:!0,writable:!0}),Object.defineProperty(A,"usedBias",{value:M,
enumerable:!1,configurable:!0,writable:!0}),A}function xP(r,e){r.forEach(t=>{t.vs=t.vs.flatMap(i=>e[i]?e[i].vs:i)})}function SP(r,e){r.barycenter!==void 0?(r.barycenter=
(r.barycenter*r.weight+e.barycenter*e.weight)/(r.weight+e.weight),r.weight+=e.weight):(r.barycenter=e.barycenter,r.weight=e.weight)}function bP(r,e,t,i){i||(i=r.
nodes());let n=wP(r),a=new or({compound:!0}).setGraph({root:n}).setDefaultNodeLabel(o=>r.node(o));return i.forEach(o=>{let s=r.node(o),l=r.parent(o);if(s.rank===
e||s.minRank<=e&&e<=s.maxRank){a.setNode(o),a.setParent(o,l||n);let u=r[t](o);u&&u.forEach(f=>{let c=f.v===o?f.w:f.v,p=a.edge(c,o),h=p!==void 0?p.weight:0;a.setEdge(
c,o,{weight:r.edge(f).weight+h})}),Object.hasOwn(s,"minRank")&&a.setNode(o,{borderLeft:s.borderLeft[e],borderRight:s.borderRight[e]})}}),a}function wP(r){let e;
for(;r.hasNode(e=Sd("_root")););return e}function TP(r,e,t){let i={},n;t.forEach(a=>{let o=r.parent(a),s,l;for(;o;){if(s=r.parent(o),s?(l=i[s],i[s]=o):(l=n,n=o),
l&&l!==o){e.setEdge(l,o);return}o=s}})}function Ox(r,e={},t=null){if(typeof e.customOrder=="function"){e.customOrder(r,Ox);return}let i=mx(r),n=K0(r,Vs(1,i+1),"\
inEdges"),a=K0(r,Vs(i-1,-1,-1),"outEdges"),o=cP(r,t);if($0(r,o),e.disableOptimalOrderHeuristic)return;let s=Number.POSITIVE_INFINITY,l,u=e.constraints||[];for(let f=0,
c=0;c<4;++f,++c){EP(f%2?n:a,f%4>=2,u,t),o=Us(r);let p=hP(r,o);p<s?(c=0,l=Object.assign({},o),s=p):p===s&&(l=structuredClone(o))}$0(r,l)}function K0(r,e,t){let i=new Map,
n=(a,o)=>{i.has(a)||i.set(a,[]),i.get(a).push(o)};for(let a of r.nodes()){let o=r.node(a);if(typeof o.rank=="number"&&n(o.rank,a),typeof o.minRank=="number"&&typeof o.
maxRank=="number")for(let s=o.minRank;s<=o.maxRank;s++)s!==o.rank&&n(s,a)}return e.map(function(a){return bP(r,a,t,i.get(a)||[])})}function EP(r,e,t,i){let n=!0,
a=new or;r.forEach(function(o){t.forEach(f=>a.setEdge(f.left,f.right));let s=o.graph().root,{result:l,usedBias:u}=Dx(o,s,a,i,n);e&&u&&(n=!n),l.vs.forEach((f,c)=>o.
node(f).order=c),TP(o,a,l.vs)})}function $0(r,e){Object.values(e).forEach(t=>t.forEach((i,n)=>r.node(i).order=n))}function CP(r,e){let t={};function i(n,a){let o=0,
s=0,l=n.length,u=a[a.length-1];return a.forEach((f,c)=>{let p=AP(r,f),h=p?r.node(p).order:l;(p||f===u)&&(a.slice(s,c+1).forEach(d=>{let v=r.predecessors(d);v&&v.
forEach(m=>{let g=r.node(m),y=g.order;(y<o||h<y)&&!(g.dummy&&r.node(d).dummy)&&Ix(t,m,d)})}),s=c+1,o=h)}),a}return e.length&&e.reduce(i),t}function MP(r,e){let t={};
function i(o){var s;return((s=r.node(o))==null?void 0:s.dummy)==="border"}if(!r.nodes().some(i))return t;function n(o,s,l,u,f){Vs(s,l).forEach(c=>{let p=o[c];if(p!==
void 0&&r.node(p).dummy){let h=r.predecessors(p);h&&h.forEach(d=>{if(d===void 0)return;let v=r.node(d);v.dummy&&(v.order<u||v.order>f)&&Ix(t,d,p)})}})}function a(o,s){
let l=-1,u=-1,f=0;return s.forEach((c,p)=>{if(i(c)){let h=r.predecessors(c);if(h&&h.length){let d=h[0];if(d===void 0)return;u=r.node(d).order,n(s,f,p,l,u),f=p,l=
u}}n(s,f,s.length,u,o.length)}),s}return e.length&&e.reduce(a),t}function AP(r,e){if(r.node(e).dummy){let t=r.predecessors(e);if(t)return t.find(i=>r.node(i).dummy)}}
function Ix(r,e,t){if(e>t){let n=e;e=t,t=n}let i=r[e];i||(r[e]=i={}),i[t]=!0}function DP(r,e,t){if(e>t){let n=e;e=t,t=n}let i=r[e];return i!==void 0&&Object.hasOwn(
i,t)}function OP(r,e,t,i,n){let a={},o={},s={};return e.forEach(l=>{l.forEach((u,f)=>{a[u]=u,o[u]=u,s[u]=f})}),e.forEach(l=>{let u=-1,f=-1,c=!1,p=l,h=l.findIndex(
d=>n?.includes(d)||Q0(d,r,n));h>0&&(p=[l[h],...l.slice(0,h),...l.slice(h+1)],c=!0),p.forEach(d=>{var v;let m=i(d);if(m&&m.length){n!=null&&n.includes(d)&&(m=m.filter(
_=>Q0(_,r,n)));let g=m.sort((_,x)=>{let S=s[_],b=s[x];return(S!==void 0?S:0)-(b!==void 0?b:0)}),y=(g.length-1)/2;for(let _=Math.floor(y),x=Math.ceil(y);_<=x;++_){
let S=g[_];if(S===void 0)continue;let b=s[S];if(b!==void 0&&o[d]===d&&u<b&&s[S]!==f&&!DP(t,d,S)){let T=a[S];T!==void 0&&(o[S]=d,o[d]=a[d]=T,u=b,c&&(u=-1,f=(v=s[S])!=
null?v:-1,c=!1))}}}})}),{root:a,align:o}}function IP(r,e,t,i,n=!1){let a={},o=LP(r,e,t,n),s=n?"borderLeft":"borderRight";function l(h,d){let v=o.nodes().slice(),
m={},g=v.pop();for(;g;){if(m[g])h(g);else{m[g]=!0,v.push(g);for(let y of d(g))v.push(y)}g=v.pop()}}function u(h){let d=o.inEdges(h);d?a[h]=d.reduce((v,m)=>{var g;
let y=(g=a[m.v])!=null?g:0,_=o.edge(m);return Math.max(v,y+(_!==void 0?_:0))},0):a[h]=0}function f(h){let d=o.outEdges(h),v=Number.POSITIVE_INFINITY;d&&(v=d.reduce(
(g,y)=>{let _=a[y.w],x=o.edge(y);return Math.min(g,(_!==void 0?_:0)-(x!==void 0?x:0))},Number.POSITIVE_INFINITY));let m=r.node(h);v!==Number.POSITIVE_INFINITY&&
m.borderType!==s&&(a[h]=Math.max(a[h]!==void 0?a[h]:0,v))}function c(h){return o.predecessors(h)||[]}function p(h){return o.successors(h)||[]}return l(u,c),l(f,
p),Object.keys(i).forEach(h=>{var d;let v=t[h];v!==void 0&&(a[h]=(d=a[v])!=null?d:0)}),a}function LP(r,e,t,i){let n=new or,a=r.graph(),o=zP(a.nodesep,a.edgesep,
i);return e.forEach(s=>{let l;s.forEach(u=>{let f=t[u];if(f!==void 0){if(n.setNode(f),l!==void 0){let c=t[l];if(c!==void 0){let p=n.edge(c,f);n.setEdge(c,f,Math.
max(o(r,u,l),p||0))}}l=u}})}),n}function RP(r,e){return Object.values(e).reduce((t,i)=>{let n=Number.NEGATIVE_INFINITY,a=Number.POSITIVE_INFINITY;Object.entries(
i).forEach(([s,l])=>{let u=BP(r,s)/2;n=Math.max(l+u,n),a=Math.min(l-u,a)});let o=n-a;return o<t[0]&&(t=[o,i]),t},[Number.POSITIVE_INFINITY,null])[1]}function PP(r,e){
let t=Object.values(e),i=Fr(Math.min,t),n=Fr(Math.max,t);["u","d"].forEach(a=>{["l","r"].forEach(o=>{let s=a+o,l=r[s];if(!l||l===e)return;let u=Object.values(l),
f=i-Fr(Math.min,u);o!=="l"&&(f=n-Fr(Math.max,u)),f&&(r[s]=Qu(l,c=>c+f))})})}function NP(r,e=void 0){let t=r.ul;return t?Qu(t,(i,n)=>{var a,o;if(e){let l=e.toLowerCase(),
u=r[l];if(u&&u[n]!==void 0)return u[n]}let s=Object.values(r).map(l=>{let u=l[n];return u!==void 0?u:0}).sort((l,u)=>l-u);return(((a=s[1])!=null?a:0)+((o=s[2])!=
null?o:0))/2}):{}}function kP(r,e){let t=Us(r),i=Object.assign(CP(r,t),MP(r,t)),n={},a;["u","d"].forEach(s=>{a=s==="u"?t:Object.values(t).reverse(),["l","r"].forEach(
l=>{l==="r"&&(a=a.map(c=>Object.values(c).reverse()));let u=OP(r,a,i,c=>(s==="u"?r.predecessors(c):r.successors(c))||[],e),f=IP(r,a,u.root,u.align,l==="r");l===
"r"&&(f=Qu(f,c=>-c)),n[s+l]=f})});let o=RP(r,n);return PP(n,o),NP(n,r.graph().align)}function zP(r,e,t){return(i,n,a)=>{let o=i.node(n),s=i.node(a),l=0,u;if(l+=
o.width/2,Object.hasOwn(o,"labelpos"))switch(o.labelpos.toLowerCase()){case"l":u=-o.width/2;break;case"r":u=o.width/2;break}if(u&&(l+=t?u:-u),u=void 0,l+=(o.dummy?
e:r)/2,l+=(s.dummy?e:r)/2,l+=s.width/2,Object.hasOwn(s,"labelpos"))switch(s.labelpos.toLowerCase()){case"l":u=s.width/2;break;case"r":u=-s.width/2;break}return u&&
(l+=t?u:-u),l}}function BP(r,e){return r.node(e).width}function Q0(r,e,t){var i;if(!t)return!1;let n=(i=e.node(r))==null?void 0:i.edgeObj;if(!n||e.node(r).edgeLabel.
reversed)return!1;let a=t.indexOf(n?.v),o=t.indexOf(n?.w);return a!==-1&&o!==-1&&a===(o+1)%t.length||a===(o-1)%t.length}function VP(r,e){r=dx(r),UP(r),Object.entries(
kP(r,e)).forEach(([t,i])=>r.node(t).x=i)}function UP(r){let e=Us(r),t=r.graph(),i=t.ranksep,n=t.rankalign,a=0;e.forEach(o=>{let s=o.reduce((l,u)=>{var f;let c=(f=
r.node(u).height)!=null?f:0;return l>c?l:c},0);o.forEach(l=>{let u=r.node(l);n==="top"?u.y=a+u.height/2:n==="bottom"?u.y=a+s-u.height/2:u.y=a+s/2}),a+=s+i})}var J0=new WeakMap;
function Lx(r,e={}){return Rx(r,xd,e),r}function ex(r,e,t){let i=e;for(;i!==void 0;){let n=r.parent(i);if(n===t)return i;i=n}}function Rx(r,e,t){var i;let n=r.nodes().
filter(y=>r.children(y).length),a={};n.forEach(y=>{let _=r.node(y);if(_&&_.rankdir){let x=new or({multigraph:!0,compound:!0});x.setGraph({rankdir:_.rankdir});let S=r.
children(y);S.forEach(L=>{let R={...r.node(L)};x.setNode(L,R);let N=r.parent(L);N&&N!==y&&S.includes(N)&&x.setParent(L,N)});let b=new Set;r.edges().forEach(L=>{
let R=ex(r,L.v,y),N=ex(r,L.w,y);if(R===L.v&&N===L.w)x.setEdge(L,{...r.edge(L)});else if(R&&N&&R!==N){let X=`${R}\0${N}`;b.has(X)||(b.add(X),x.setEdge(R,N,{...r.
edge(L)}))}}),Rx(x,e,t);let T=ax(x);rx(T,e,t,null),ix(x,T);let E=1/0,C=1/0,M=-1/0,A=-1/0;x.nodes().forEach(L=>{if(L===y)return;let R=x.node(L);R&&typeof R.x=="n\
umber"&&typeof R.y=="number"&&typeof R.width=="number"&&typeof R.height=="number"&&(E=Math.min(E,R.x-R.width/2),M=Math.max(M,R.x+R.width/2),C=Math.min(C,R.y-R.height/
2),A=Math.max(A,R.y+R.height/2))}),(!isFinite(E)||!isFinite(C)||!isFinite(M)||!isFinite(A))&&(E=C=0,M=A=0);let O=M-E,D=A-C;a[y]={minX:E,minY:C,maxX:M,maxY:A,width:O,
height:D,offsetX:E,offsetY:C},_._dagreClusterSubgraph=x}});let o=[],s=y=>{let _=[],x=(r.children(y)||[]).filter(S=>S!==y);for(;x.length>0;){let S=x.shift();_.push(
S),(r.children(S)||[]).filter(b=>b!==S).forEach(b=>x.push(b))}return _},l=new Map;n.forEach(y=>{let _=r.node(y);_&&_.rankdir&&a[y]&&l.set(y,(r.children(y)||[]).
filter(x=>x!==y))});let u=new Set([...l.values()].flat()),f=new Map;l.forEach((y,_)=>{u.has(_)||f.set(_,s(_))});let c=new Set([...f.values()].flat()),p=y=>{for(let[
_,x]of f)if(x.includes(y))return _;return y},h=[];r.edges().forEach(y=>{(c.has(y.v)||c.has(y.w))&&h.push({edge:y,label:r.edge(y)})});let d=new Map;c.forEach(y=>{
let _=r.parent(y);d.set(y,typeof _=="string"?_:void 0)}),f.forEach((y,_)=>{let x=r.node(_),S=[];y.forEach(E=>{let C=r.node(E);C&&(S.push({id:E,node:C,parent:d.get(
E)}),r.removeNode(E))});let b=h.filter(({edge:E})=>y.includes(E.v)||y.includes(E.w)),T=a[_];x&&(o.push({clusterId:_,subgraph:x._dagreClusterSubgraph,bounds:T,children:y,
removedNodes:S,removedEdges:b}),x.width=T.width,x.height=T.height)});let v=new Set;h.forEach(({edge:y,label:_})=>{let x=p(y.v),S=p(y.w);if(x!==S&&r.hasNode(x)&&
r.hasNode(S)){let b=`${x}\0${S}`;v.has(b)||(v.add(b),r.setEdge(x,S,{..._,width:0,height:0}))}});let m=ax(r),g=rx(m,e,t,(i=J0.get(r))!=null?i:null);J0.set(r,g),ix(
r,m),v.forEach(y=>{let _=y.indexOf("\0"),x=y.slice(0,_),S=y.slice(_+1);r.hasEdge(x,S)&&r.removeEdge(x,S)}),o.forEach(({clusterId:y,subgraph:_,bounds:x,removedNodes:S,
removedEdges:b})=>{var T,E;let C=r.node(y),M=(T=C?.x)!=null?T:0,A=(E=C?.y)!=null?E:0,O=(x.minX+x.maxX)/2,D=(x.minY+x.maxY)/2;S.forEach(({id:L,node:R,parent:N})=>{
r.setNode(L,R),N!==void 0&&r.setParent(L,N)}),b.forEach(({edge:L,label:R})=>{r.setEdge(L,R)}),_.nodes().forEach(L=>{if(L===y)return;let R=_.node(L),N=r.node(L);
N&&R&&typeof R.x=="number"&&typeof R.y=="number"&&(N.x=M+(R.x-O),N.y=A+(R.y-D))}),tx(r,_,M-O,A-D),delete C._dagreClusterSubgraph}),n.forEach(y=>{var _,x;let S=r.
node(y),b=a[y];if(S&&S.rankdir&&S._dagreClusterSubgraph&&b){let T=S._dagreClusterSubgraph,E=(_=S.x)!=null?_:0,C=(x=S.y)!=null?x:0,M=(b.minX+b.maxX)/2,A=(b.minY+
b.maxY)/2;T.nodes().forEach(O=>{if(O===y)return;let D=T.node(O),L=r.node(O);if(L&&D&&typeof D.x=="number"&&typeof D.y=="number"){let R=D.x-M,N=D.y-A;L.x=E+R,L.y=
C+N}}),tx(r,T,E-M,C-A),delete S._dagreClusterSubgraph}})}function tx(r,e,t,i){e.edges().forEach(n=>{if(!r.hasEdge(n))return;let a=e.edge(n),o=r.edge(n);o.points=
a.points.map(s=>({x:s.x+t,y:s.y+i})),Object.hasOwn(a,"x")&&(o.x=a.x+t,o.y=a.y+i)})}function rx(r,e,t,i=null){var n,a;let o=t?.useDynamic!==!1,s=o&&(n=i?.graph)!=
null?n:null,l=o&&(a=i?.rawNodes)!=null?a:null;e("    makeSpaceForEdgeLabels",()=>jP(r)),e("    removeSelfEdges",()=>iN(r)),e("    acyclic",()=>OR(r,s)),e("    n\
estingGraph.run",()=>tP(r)),e("    rank",()=>XR(dx(r))),e("    injectEdgeLabelProxies",()=>qP(r)),e("    removeEmptyRanks",()=>gR(r)),e("    nestingGraph.cleanu\
p",()=>nP(r)),e("    normalizeRanks",()=>mR(r)),e("    assignRankMinMax",()=>KP(r)),e("    removeEdgeLabelProxies",()=>$P(r)),e("    normalize.run",()=>PR(r)),e(
"    parentDummyChains",()=>$R(r)),e("    addBorderSegments",()=>aP(r)),e("    order",()=>Ox(r,t,l)),e("    insertSelfEdges",()=>nN(r)),e("    adjustCoordinateS\
ystem",()=>sP(r)),e("    position",()=>VP(r,t.corePath)),e("    positionSelfEdges",()=>aN(r));let u=JSON.parse(JSON.stringify(r._nodes));return e("    removeBor\
derNodes",()=>rN(r)),e("    normalize.undo",()=>kR(r)),e("    fixupEdgeLabelCoords",()=>eN(r)),e("    undoCoordinateSystem",()=>lP(r)),e("    translateGraph",()=>QP(
r)),e("    assignNodeIntersects",()=>JP(r)),e("    reversePoints",()=>tN(r)),e("    acyclic.undo",()=>LR(r)),{graph:r,rawNodes:u}}function ix(r,e){r.nodes().forEach(
t=>{let i=r.node(t),n=e.node(t);i&&(i.x=n.x,i.y=n.y,i.order=n.order,i.rank=n.rank,e.children(t).length&&(i.width=n.width,i.height=n.height))}),r.edges().forEach(
t=>{let i=r.edge(t),n=e.edge(t);i.points=n.points,Object.hasOwn(n,"x")&&(i.x=n.x,i.y=n.y)}),r.graph().width=e.graph().width,r.graph().height=e.graph().height}var FP=[
"nodesep","edgesep","ranksep","marginx","marginy"],HP={ranksep:50,edgesep:20,nodesep:50,rankdir:"TB",rankalign:"center"},GP=["acyclicer","ranker","rankdir","ali\
gn","rankalign"],WP=["width","height","rank"],nx={width:0,height:0},YP=["minlen","weight","width","height","labeloffset"],ZP={minlen:1,weight:1,width:0,height:0,
labeloffset:10,labelpos:"r"},XP=["labelpos"];function ax(r){let e=new or({multigraph:!0,compound:!0}),t=vd(r.graph());return e.setGraph(Object.assign({},HP,dd(t,
FP),$u(t,GP))),r.nodes().forEach(i=>{let n=vd(r.node(i)),a=dd(n,WP);Object.keys(nx).forEach(s=>{a[s]===void 0&&(a[s]=nx[s])}),e.setNode(i,a);let o=r.parent(i);o!==
void 0&&e.setParent(i,o)}),r.edges().forEach(i=>{let n=vd(r.edge(i));e.setEdge(i,Object.assign({},ZP,dd(n,YP),$u(n,XP)))}),e}function jP(r){let e=r.graph();e.ranksep/=
2,r.edges().forEach(t=>{var i;let n=r.edge(t);n.minlen*=2,((i=n.labelpos)!=null?i:"r").toLowerCase()!=="c"&&(e.rankdir==="TB"||e.rankdir==="BT"?n.width+=n.labeloffset:
n.height+=n.labeloffset)})}function qP(r){r.edges().forEach(e=>{let t=r.edge(e);if(t.width&&t.height){let i=r.node(e.v),n={rank:(r.node(e.w).rank-i.rank)/2+i.rank,
e};ao(r,"edge-proxy",n,"_ep")}})}function KP(r){let e=0;r.nodes().forEach(t=>{let i=r.node(t);i.borderTop&&(i.minRank=r.node(i.borderTop).rank,i.maxRank=r.node(
i.borderBottom).rank,e=Math.max(e,i.maxRank))}),r.graph().maxRank=e}function $P(r){r.nodes().forEach(e=>{let t=r.node(e);if(t.dummy==="edge-proxy"){let i=t;r.edge(
i.e).labelRank=t.rank,r.removeNode(e)}})}function QP(r){let e=Number.POSITIVE_INFINITY,t=0,i=Number.POSITIVE_INFINITY,n=0,a=r.graph(),o=a.marginx||0,s=a.marginy||
0;function l(u){let f=u.x,c=u.y,p=u.width,h=u.height;e=Math.min(e,f-p/2),t=Math.max(t,f+p/2),i=Math.min(i,c-h/2),n=Math.max(n,c+h/2)}r.nodes().forEach(u=>l(r.node(
u))),r.edges().forEach(u=>{let f=r.edge(u);Object.hasOwn(f,"x")&&l(f)}),e-=o,i-=s,r.nodes().forEach(u=>{let f=r.node(u);f.x-=e,f.y-=i}),r.edges().forEach(u=>{let f=r.
edge(u);f.points.forEach(c=>{c.x-=e,c.y-=i}),Object.hasOwn(f,"x")&&(f.x-=e),Object.hasOwn(f,"y")&&(f.y-=i)}),a.width=t-e+o,a.height=n-i+s}function JP(r){r.edges().
forEach(e=>{if(e.v===e.w)return;let t=r.edge(e),i=r.node(e.v),n=r.node(e.w),a,o;t.points?(a=t.points[0],o=t.points[t.points.length-1]):(t.points=[],a=n,o=i),t.points.
unshift(H0(i,a)),t.points.push(H0(n,o))})}function eN(r){r.edges().forEach(e=>{let t=r.edge(e);if(Object.hasOwn(t,"x"))switch((t.labelpos==="l"||t.labelpos==="r")&&
(t.width-=t.labeloffset),t.labelpos){case"l":t.x-=t.width/2+t.labeloffset;break;case"r":t.x+=t.width/2+t.labeloffset;break}})}function tN(r){r.edges().forEach(e=>{
let t=r.edge(e);t.reversed&&t.points.reverse()})}function rN(r){r.nodes().forEach(e=>{if(r.children(e).length){let t=r.node(e),i=r.node(t.borderTop),n=r.node(t.
borderBottom),a=r.node(t.borderLeft[t.borderLeft.length-1]),o=r.node(t.borderRight[t.borderRight.length-1]);t.width=Math.abs(o.x-a.x),t.height=Math.abs(n.y-i.y),
t.x=a.x+t.width/2,t.y=i.y+t.height/2}}),r.nodes().forEach(e=>{r.node(e).dummy==="border"&&r.removeNode(e)})}function iN(r){r.edges().forEach(e=>{if(e.v===e.w){let t=r.
node(e.v);t.selfEdges||(t.selfEdges=[]),t.selfEdges.push({e,label:r.edge(e)}),r.removeEdge(e)}})}function nN(r){Us(r).forEach(e=>{let t=0;e.forEach((i,n)=>{let a=r.
node(i);typeof a.rank!="number"&&(a.rank=0),a.order=n+t,(a.selfEdges||[]).forEach(o=>{ao(r,"selfedge",{width:o.label.width,height:o.label.height,rank:a.rank,order:n+
++t,e:o.e,edgeLabel:o.label},"_se"),(!Array.isArray(o.label.points)||o.label.points.length!==7)&&(o.label.points=[{x:0,y:-10},{x:0,y:-10},{x:0,y:0},{x:0,y:10},{
x:0,y:10},{x:0,y:0},{x:0,y:0}])}),delete a.selfEdges})})}function aN(r){r.nodes().forEach(e=>{let t=r.node(e),i=n=>typeof n=="number"&&isFinite(n);if(t.dummy===
"selfedge"){let n=t,a=r.node(n.e.v),o=i(a?.x)?a.x:0,s=i(a?.y)?a.y:0,l=i(a?.width)?a.width:0,u=i(a?.height)?a.height:0,f=i(t.x)?t.x:o,c=i(t.y)?t.y:s,p=l/2,h=u/2;
n.edgeLabel.points=[{x:f+p,y:c-h},{x:f+p,y:c-h},{x:f,y:c},{x:f-p,y:c+h},{x:f-p,y:c+h},{x:f,y:c},{x:f,y:c}],n.edgeLabel.x=f,n.edgeLabel.y=c,r.setEdge(n.e,n.edgeLabel),
r.removeNode(e)}else t&&Array.isArray(t.selfEdges)&&t.selfEdges.forEach(n=>{if(!Array.isArray(n.label.points)||n.label.points.length!==7){let a=i(t.x)?t.x:0,o=i(
t.y)?t.y:0,s=i(t.width)?t.width:0,l=i(t.height)?t.height:0,u=s/2,f=l/2;n.label.points=[{x:a+u,y:o-f},{x:a+u,y:o-f},{x:a,y:o},{x:a-u,y:o+f},{x:a-u,y:o+f},{x:a,y:o},
{x:a,y:o}]}})})}function dd(r,e){return Qu($u(r,e),Number)}function vd(r){let e={};return r&&Object.entries(r).forEach(([t,i])=>{typeof t=="string"&&(t=t.toLowerCase()),
e[t]=i}),e}function Px(r){let e=Us(r),t=new or({compound:!0,multigraph:!0}).setGraph({});return r.nodes().forEach(i=>{t.setNode(i,{label:i}),t.setParent(i,"laye\
r"+r.node(i).rank)}),r.edges().forEach(i=>t.setEdge(i.v,i.w,{},i.name)),e.forEach((i,n)=>{let a="layer"+n;t.setNode(a,{rank:"same"}),i.reduce((o,s)=>(t.setEdge(
o,s,{style:"invis"}),s))}),t}var oN={time:gx,notime:xd},sN={graphlib:gd,version:_x,layout:Lx,debug:Px,util:{time:gx,notime:xd}},lN=sN;var Od={};Hn(Od,{Virtualizer:()=>Dd,_resetIOSDetectionForTests:()=>Hx,approxEqual:()=>Hr,debounce:()=>Cd,defaultKeyExtractor:()=>Zx,defaultRangeExtractor:()=>Xx,
elementScroll:()=>gN,measureElement:()=>qx,memo:()=>Ji,notUndefined:()=>ef,observeElementOffset:()=>dN,observeElementRect:()=>cN,observeWindowOffset:()=>vN,observeWindowRect:()=>hN,
windowScroll:()=>mN});function Nx(r){return typeof r=="object"?r.key:r}function kx(r,e){let t=r.length;return new Proxy(r,{get(i,n,a){if(typeof n=="string"){let o=n.charCodeAt(0);if(o>=
48&&o<=57){let s=+n;if(Number.isInteger(s)&&s>=0&&s<t){let l=i[s];if(typeof l!="object"){let u=e[s*2];l=i[s]={index:s,key:l,start:u,size:e[s*2+1],end:u+e[s*2+1],
lane:0}}return l}}if(n==="length")return t}return Reflect.get(i,n,a)}})}function Ji(r,e,t){let i=t.initialDeps??[],n,a=!0;function o(){var s;let u=0,f=r();if(!(f.length!==i.length||f.some((h,d)=>i[d]!==h)))return n;i=f;let p=0;return n=
e(...f),t?.onChange&&!(a&&t.skipInitialOnChange)&&t.onChange(n),a=!1,n}return o.updateDeps=s=>{i=s},o}function ef(r,e){if(r===void 0)throw new Error(`Unexpected\
 undefined${e?`: ${e}`:""}`);return r}var Hr=(r,e)=>Math.abs(r-e)<1.01,Cd=(r,e,t)=>{let i;return Object.assign(function(...n){r.clearTimeout(i),i=r.setTimeout(()=>e.
apply(this,n),t)},{cancel:()=>{r.clearTimeout(i)}})};function zx({offset:r,isScrolling:e,elementMax:t,holdOffset:i,scrollOffset:n,pendingWrite:a,clampedMaxAtWrite:o}){var s;return e&&a===null&&r===n?"spurious":a!==
null&&Math.abs(r-a.target)<1.5?"readBack":a!==null&&!a.smooth&&t!==null&&a.target>t+i+.5&&Math.abs(r-(t+i))<1.5||a!==null&&!a.smooth&&((s=a.lowMaxes)!=null&&s.some(
l=>Math.abs(r-l)<1.5))?"clampedReadBack":o!==null&&Math.abs(r-o)<1.5?"clampedEcho":"external"}var uN=r=>r==="smooth"||r==="smoothFinishing";function Bx({kind:r,
offset:e,command:t,target:i}){return r!=="spurious"&&r!=="readBack"&&r!=="clampedReadBack"&&t?.index!=null&&t.phase!=="queued"&&!uN(t.phase)&&!Hr(e,t.lastTargetOffset)&&
!Hr(e,i())&&r!=="clampedEcho"}var Md=40;function Vx(r){let e=r[r.length-1];if(e===void 0)return!1;let t=r.length-2;for(;t>=0&&e.t-r[t].t<Md;)t--;if(t<0)return!1;
let i=r[t],n=t-1;for(;n>=0&&i.t-r[n].t<Md;)n--;if(n<0)return!1;let a=r[n],o=(e.offset-i.offset)/(e.t-i.t),s=(i.offset-a.offset)/(i.t-a.t);return o*s>=0&&Math.abs(
o)>=2*Math.abs(s)&&Math.abs(o)-Math.abs(s)>=.8}function Ux(r){let e=r[r.length-1];if(e===void 0)return!1;let t=r.length-2;for(;t>=0&&e.t-r[t].t<Md;)t--;if(t<0)return!1;
let i=r[t];return Math.abs(e.offset-i.offset)/(e.t-i.t)>=.05}var so,Fs=()=>{if(so!==void 0)return so;if(typeof navigator>"u")return so=!1;if(/iP(hone|od|ad)/.test(navigator.userAgent))return so=!0;let r=navigator.maxTouchPoints;
return so=navigator.platform==="MacIntel"&&r!==void 0&&r>0},tf,fN=()=>tf!==void 0?tf:tf=Fs()&&typeof CSS<"u"&&typeof CSS.supports=="function"&&CSS.supports("ove\
rflow-anchor: auto"),Fx=()=>!Fs()||fN(),Hx=()=>{so=void 0,tf=void 0},oo={capture:!0,passive:!0},rf=class{constructor(e){this.host=e,this._touch=null,this.inMotion=
()=>this._touch!==null&&this._touch.phase!=="lateFling",this.dragging=()=>{var t;return((t=this._touch)==null?void 0:t.phase)==="down"&&this._touch.moved},this.
tail=()=>{var t;return((t=this._touch)==null?void 0:t.phase)==="tail"?this._touch.moved?"fling":"tap":null},this.onScroll=({isScrolling:t,ownReadBack:i,moved:n,
external:a})=>{var o,s,l;return t&&((o=this._touch)==null?void 0:o.phase)==="tail"?this._openTail(this._touch.moved||!i,!1):((s=this._touch)==null?void 0:s.phase)===
"lateFling"&&(this.host.now()>this._touch.until?this._touch=null:a&&t&&n&&this._openTail(!0,!1)),!i&&t&&n&&((l=this._touch)==null?void 0:l.phase)==="down"?(this.
_touch.moved=!0,!0):!1},this.touchStart=()=>{this.end(),this._touch={phase:"down",moved:!1}},this.touchEnd=()=>{var t;let i=((t=this._touch)==null?void 0:t.phase)===
"down"&&this._touch.moved;this.end(),this._openTail(i,i)},this.end=()=>{var t;let i=this.host.getWindow();((t=this._touch)==null?void 0:t.phase)==="tail"&&i!=null&&
i.clearTimeout(this._touch.timerId),this._touch=null},this.listen=t=>{let i=()=>this.touchStart(),n=()=>this.touchEnd();return t.addEventListener("touchstart",i,
oo),t.addEventListener("touchend",n,oo),t.addEventListener("touchcancel",n,oo),()=>{t.removeEventListener("touchstart",i,oo),t.removeEventListener("touchend",n,
oo),t.removeEventListener("touchcancel",n,oo),this.end()}},this._openTail=(t,i)=>{let n=this.host.getWindow();if(n==null)return;this.end();let a={phase:"tail",moved:t,
awaitingFling:i,timerId:n.setTimeout(()=>{if(this.host.tailStillMoving()){this._openTail(a.moved,a.awaitingFling);return}this._touch=a.awaitingFling?{phase:"lat\
eFling",until:this.host.now()+1e3}:null,this.host.onTailClosed()},150)};this._touch=a}}get touch(){return this._touch}};var Gx=r=>{let{clientWidth:e,clientHeight:t}=r;return{width:e,height:t}},Yx=r=>{let e=new Set;return{schedule:t=>{let i=r.requestAnimationFrame(()=>{e.delete(i),
t()});e.add(i)},cancel:()=>{e.forEach(t=>r.cancelAnimationFrame(t)),e.clear()}}},Zx=r=>r,Xx=r=>{let e=r.overscan*Math.max(r.lanes??1,1),t=Math.max(r.startIndex-
e,0),n=Math.min(r.endIndex+e,r.count-1)-t+1,a=new Array(n);for(let o=0;o<n;o++)a[o]=t+o;return a},cN=(r,e)=>{let t=r.scrollElement;if(!t)return;let i=r.targetWindow;
if(!i)return;let n=s=>{let{width:l,height:u}=s;e({width:Math.round(l),height:Math.round(u)})};if(n(Gx(t)),!i.ResizeObserver)return()=>{};let a=Yx(i),o=new i.ResizeObserver(
()=>{let s=()=>{n(Gx(t))};r.options.useAnimationFrameWithResizeObserver?a.schedule(s):s()});return o.observe(t,{box:"content-box"}),()=>{o.unobserve(t),a.cancel()}},
Ad={passive:!0},hN=(r,e)=>{let t=r.scrollElement;if(!t)return;let i=()=>{e({width:t.innerWidth,height:t.innerHeight})};return i(),t.addEventListener("resize",i,
Ad),()=>{t.removeEventListener("resize",i)}},pN=typeof window>"u"?!0:"onscrollend"in window,jx=(r,e,t)=>{let i=r.scrollElement;if(!i)return;let n=r.targetWindow;
if(!n)return;let a=r.options.useScrollendEvent&&pN,o=0,s=a?null:Cd(n,()=>e(t(i),!1),r.options.isScrollingResetDelay),l=c=>()=>{o=t(i),s?.(),e(o,c)},u=l(!0),f=l(
!1);return i.addEventListener("scroll",u,Ad),a&&i.addEventListener("scrollend",f,Ad),()=>{i.removeEventListener("scroll",u),a&&i.removeEventListener("scrollend",
f),s?.cancel()}},dN=(r,e)=>jx(r,e,t=>{let{horizontal:i,isRtl:n}=r.options;return i?t.scrollLeft*(n&&-1||1):t.scrollTop}),vN=(r,e)=>jx(r,e,t=>r.options.horizontal?
t.scrollX:t.scrollY),qx=(r,e,t)=>{if(t.options.useCachedMeasurements){let i=t.indexFromElement(r),n=t.options.getItemKey(i);return t.itemSizeCache.get(n)??t.options.
estimateSize(i)}if(e?.borderBoxSize){let i=e.borderBoxSize[0];if(i)return Math.round(i[t.options.horizontal?"inlineSize":"blockSize"])}if(!e){let i=t.indexFromElement(
r),n=t.options.getItemKey(i),a=t.itemSizeCache.get(n);if(a!==void 0)return a}return r[t.options.horizontal?"offsetWidth":"offsetHeight"]},Kx=(r,{adjustments:e=0,
behavior:t},i)=>{var n;let{scrollElement:a,options:o}=i,s=r+e,l=o.horizontal&&o.isRtl&&a!==null&&"ownerDocument"in a;(n=a?.scrollTo)==null||n.call(a,{[o.horizontal?
"left":"top"]:l?-s:s,behavior:t})},mN=Kx,gN=Kx,Wx=(r,e)=>r==="smooth"?e?"smoothLanded":"smooth":"instant",Hs=r=>r?.phase==="smooth"||r?.phase==="smoothLanded";function yN(r,e,t,i){
if(e===0)return!1;let n=i(0),a=new Set,o=0;for(;o<r;){let l=t(o);if(l===n)break;a.add(l),o++}let s=r-o;if(s===0||s>=e)return!1;for(let l=0;l<s;l++)if(i(l)!==t(o+
l))return!1;for(let l=s;l<e;l++)if(a.has(i(l)))return!1;return!0}var Dd=class{constructor(e){this.unsubs=[],this.scrollElement=null,this.targetWindow=null,this.
isScrolling=!1,this.scrollState=null,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache=new Map,this.itemSizeCacheVersion=0,this.laneAssignments=
new Map,this.pendingMin=null,this.prevLanes=void 0,this.lanesChangedFlag=!1,this.lanesSettling=!1,this.pendingScrollAnchor=null,this.scrollRect=null,this.scrollOffset=
null,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=!1,this._iosGesture=new rf({getWindow:()=>this.targetWindow,now:()=>this.now(),tailStillMoving:()=>{
let t=this.scrollState;if(t?.phase!=="queued"||this.pendingWrite!==null)return!1;let i=this._readElementOffset();return i===null||this._lastElementOffset===null||
Math.abs(i-this._lastElementOffset)<1?!1:(this._lastElementOffset=i,t.samples=[...t.samples??[],{t:this.now(),offset:i}],!0)},onTailClosed:()=>{let t=this.scrollState;
t?.phase==="queued"&&Ux(t.samples??[])&&(this.scrollState=null),this._flushHoldIfReady(!0),this._writeAwaitingCommand(),this._retryClampedAdjustment()}}),this._lastElementOffset=
null,this.pendingWrite=null,this._clampedAdjustment=null,this.elementsCache=new Map,this._resizeBatch=null,this.now=()=>{var t,i,n;return((n=(i=(t=this.targetWindow)==
null?void 0:t.performance)==null?void 0:i.now)==null?void 0:n.call(i))??Date.now()},this.observer=(()=>{let t=null,i=null,n=!1,a=!1,o=new Set,s=()=>{if(t)return t;
let u=this.targetWindow;if(!u||!u.ResizeObserver)return null;let f=i=Yx(u);return t=new u.ResizeObserver(c=>{let p=()=>{let h={sync:!1};this._resizeBatch=h;try{
c.forEach(l)}finally{this._resizeBatch=null,h.notify&&(this.notify(h.sync),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment(),this.measureElement(
null))}};if(this.options.useAnimationFrameWithResizeObserver)f.schedule(p);else{n=!0;try{p()}finally{n=!1}}})},l=u=>{let f=u.target,c=this.indexFromElement(f);if(!f.
isConnected){this.observer.unobserve(f);for(let[p,h]of this.elementsCache)if(h===f){this.elementsCache.delete(p);break}return}this.isIndexInRange(c)&&this.shouldMeasureDuringScroll(
c)&&this.resizeItem(c,this.options.measureElement(f,u,this))};return{disconnect:()=>{var u;(u=s())==null||u.disconnect(),i?.cancel(),o.clear(),a=!1,t=null,i=null},
observe:u=>{let f=s();if(f){if(!n){f.observe(u,{box:"border-box"});return}o.add(u),a||(a=!0,i?.schedule(()=>{a=!1,o.forEach(c=>{c.isConnected&&t?.observe(c,{box:"\
border-box"})}),o.clear()}))}},unobserve:u=>{var f;o.delete(u),(f=s())==null||f.unobserve(u)}}})(),this.range=null,this.setOptions=t=>{var i;let n={debug:!1,initialOffset:0,
overscan:1,paddingStart:0,paddingEnd:0,scrollPaddingStart:0,scrollPaddingEnd:0,horizontal:!1,getItemKey:Zx,rangeExtractor:Xx,onChange:()=>{},measureElement:qx,initialRect:{
width:0,height:0},scrollMargin:0,gap:0,indexAttribute:"data-index",initialMeasurementsCache:[],lanes:1,anchorTo:"start",followOnAppend:!1,scrollEndThreshold:1,isScrollingResetDelay:150,
enabled:!0,isRtl:!1,useScrollendEvent:!1,useAnimationFrameWithResizeObserver:!1,laneAssignmentMode:"estimate",useCachedMeasurements:!1};for(let f in t){let c=t[f];
c!==void 0&&(n[f]=c)}let a=this.options,o=null,s=null,l=!1;if(a!==void 0&&a.enabled&&n.enabled&&n.anchorTo==="end"&&this.scrollElement!==null){let f=a.count,c=n.
count,p=this.getMeasurements(),h=((i=this._singleLaneMeasurements)==null?void 0:i.items)??p,d=_=>Nx(h[_]),v=f>0?d(0):null,m=f>0?d(f-1):null;if(c!==f||f>0&&c>0&&
(n.getItemKey(0)!==v||n.getItemKey(c-1)!==m)){l=!0;let _=f>0?this.getVirtualItemForOffset(this.getScrollOffset())??p[0]:null;_&&(o=[_.key,this.getScrollOffset()-
_.start]);let x=n.followOnAppend===!0?"auto":n.followOnAppend||null;x&&c>0&&this.isAtEnd(a.scrollEndThreshold)&&(f===0||n.getItemKey(c-1)!==m)&&(c>f||yN(f,c,d,n.
getItemKey))&&(s=x)}}this.options=n,l&&(this.pendingMin=0,this.itemSizeCacheVersion++);let u=null;if(o&&this.scrollOffset!==null&&!this._awaitingCommandReadBack()){
let[f,c]=o,p=this.getMeasurements(),{count:h,getItemKey:d}=this.options,v=0;for(;v<h&&d(v)!==f;)v++;if(v<h){let m=p[v];if(m){let g=Math.max(0,m.start+c);!s&&g!==
this.scrollOffset&&(u=g-this.scrollOffset,this.scrollOffset=g)}}}s?this.pendingScrollAnchor={kind:"follow",behavior:s}:u!==null&&(this._canWriteScroll()?this.pendingScrollAnchor=
{kind:"anchor",delta:u}:(this._holdOffset+=u,this._followOffsetTarget(u)))},this.notify=t=>{var i,n;(n=(i=this.options).onChange)==null||n.call(i,this,t)},this.
maybeNotify=Ji(()=>(this.calculateRange(),[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]),t=>{this.notify(t)},{key:!1,
debug:()=>this.options.debug,initialDeps:[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]}),this.cleanup=()=>{var t;
this.unsubs.filter(Boolean).forEach(i=>i()),this.unsubs=[],this.observer.disconnect(),this.rafId!=null&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(
this.rafId),this.rafId=null),this.scrollState=null,(t=this._momentumStop)==null||t.restore(),this._momentumStop=null,this.isScrolling=!1,this.scrollDirection=null,
this._holdOffset=0,this._reportedOverscroll=!1,this._clampedAdjustment=null,this.pendingWrite=null,this.scrollElement=null,this.targetWindow=null},this._didMount=
()=>()=>{this.cleanup()},this._willUpdate=()=>{var t;let i=this.options.enabled?this.options.getScrollElement():null;if(this.scrollElement!==i){if(this.cleanup(),
!i){this.maybeNotify();return}this.scrollElement=i,this.scrollElement&&"ownerDocument"in this.scrollElement?this.targetWindow=this.scrollElement.ownerDocument.defaultView:
this.targetWindow=((t=this.scrollElement)==null?void 0:t.window)??null,this.elementsCache.forEach(a=>{this.observer.observe(a)}),this.unsubs.push(this.options.observeElementRect(
this,a=>{this.scrollRect=a,this.maybeNotify()})),this.unsubs.push(this.options.observeElementOffset(this,(a,o)=>{var s,l,u,f;let c=o?this._elementMaxScrollOffset():
null,p=this._reportedOverscroll;this._reportedOverscroll=a<0||c!==null&&a>c+1;let h=a;this._lastElementOffset=h,a=this._toLayoutOffset(a);let d=this._classifyScrollEvent(
a,o,c);if(d==="spurious")return;d==="readBack"?a=this.pendingWrite.target:d==="clampedReadBack"&&((s=this.scrollState)==null?void 0:s.index)!=null&&a<this.getMaxScrollOffset()-
1.5?this.scrollState.lastTargetOffset=a:Bx({kind:d,offset:a,command:this.scrollState,target:()=>this.getScrollStateTarget(this.scrollState)})&&(this.scrollState=
null),this.pendingWrite=null,this._clampedAdjustment!==null&&Math.abs(a-this._clampedAdjustment.maxAtWrite)>=1.5&&(this._clampedAdjustment=null);let v=this.getScrollOffset(),
m=this.scrollDirection;this.scrollDirection=o?v===a?this.scrollDirection:v<a?"forward":"backward":null,this.scrollOffset=a,this.isScrolling=o;let g=this.scrollState;
if(g?.phase==="queued"&&d==="external"&&o)if(p||this._reportedOverscroll)g.samples=[];else{let y=this.now();g.samples=[...(g.samples??[]).filter(_=>y-_.t<=200),
{t:y,offset:h}],(m!==null&&this.scrollDirection!==m||Vx(g.samples))&&(this.scrollState=null)}this._iosGesture.onScroll({isScrolling:o,ownReadBack:d==="readBack",
moved:a!==v,external:d==="external"&&((l=this.scrollState)==null?void 0:l.phase)!=="smooth"&&((u=this.scrollState)==null?void 0:u.phase)!=="smoothFinishing"})&&
((f=this.scrollState)==null?void 0:f.phase)==="queued"&&(this.scrollState=null),this._flushHoldIfReady(!0),this.scrollState&&this.scheduleScrollReconcile(),this.
maybeNotify()})),"addEventListener"in this.scrollElement&&this.unsubs.push(this._iosGesture.listen(this.scrollElement)),this._scrollToOffset(this.getScrollOffset())}
this._noteClampMax();let n=this.pendingScrollAnchor;this.pendingScrollAnchor=null,n&&this.scrollElement&&this.options.enabled&&(n.kind==="anchor"?this._canWriteScroll()?
Hs(this.scrollState)&&!Hr(this.getScrollOffset()-n.delta,this.scrollState.lastTargetOffset)||(this._followOffsetTarget(n.delta),this._scrollToOffset(this.getScrollOffset())):
(this._holdOffset+=n.delta,this._followOffsetTarget(n.delta),this.notify(!1)):this.scrollToEnd({behavior:n.behavior})),this._flushHoldIfReady(!1),this._retryClampedAdjustment()},
this._classifyScrollEvent=(t,i,n)=>{var a;return zx({offset:t,isScrolling:i,elementMax:n,holdOffset:this._holdOffset,scrollOffset:this.scrollOffset,pendingWrite:this.
pendingWrite,clampedMaxAtWrite:((a=this._clampedAdjustment)==null?void 0:a.maxAtWrite)??null})},this._retryClampedAdjustment=()=>{if(this._clampedAdjustment===null||
!this.scrollElement||!this.options.enabled||!this._canWriteScroll())return;let{target:t,maxAtWrite:i}=this._clampedAdjustment,n=this.getMaxScrollOffset();n>i+.5&&
(this._clampedAdjustment=t>n+.5?{target:t,maxAtWrite:n}:null,this._scrollToOffset(t))},this._writeAwaitingCommand=()=>{let t=this.scrollState;if(t===null||t.phase!==
"queued")return;let{behavior:i}=t;this.getMeasurements();let n=this.getScrollStateTarget(t);t.lastTargetOffset=n,this._clampedAdjustment=null,t.phase=Wx(i,t.index!=
null&&Hr(n,this.getScrollOffset())),this._scrollToOffset(n,{behavior:i}),this.scheduleScrollReconcile()},this._readElementOffset=()=>{let t=this.scrollElement;if(t==
null)return null;let{horizontal:i,isRtl:n}=this.options;return typeof t.scrollTop=="number"?i?t.scrollLeft*(n&&-1||1):t.scrollTop:typeof t.scrollY=="number"?i?t.
scrollX:t.scrollY:null},this._canWriteScroll=()=>!(Fs()&&this._iosGesture.inMotion())&&!this._reportedOverscroll,this._flushHoldIfReady=t=>{var i;if(this._holdOffset===
0||!this.scrollElement||!this.options.enabled||!this._canWriteScroll()||((i=this.scrollState)==null?void 0:i.phase)==="smooth")return;this._holdOffset=0,this.scrollOffset!==
null&&this.scrollOffset<0&&(this.scrollOffset=0),this.notify(t);let n=this.getCommandWrittenOffset()??this.getScrollOffset();this._clampedAdjustment=this._clampedBy(
n),this._scrollToOffset(n)},this.rafId=null,this.getSize=()=>this.options.enabled?(this.scrollRect=this.scrollRect??this.options.initialRect,this.scrollRect[this.
options.horizontal?"width":"height"]):(this.scrollRect=null,0),this.getScrollOffset=()=>this.options.enabled?(this.scrollOffset=this.scrollOffset??(typeof this.
options.initialOffset=="function"?this.options.initialOffset():this.options.initialOffset),this.scrollOffset):(this.scrollOffset=null,0),this.getMeasurementOptions=
Ji(()=>[this.options.count,this.options.paddingStart,this.options.scrollMargin,this.options.getItemKey,this.options.enabled,this.options.lanes,this.options.laneAssignmentMode,
this.options.gap],(t,i,n,a,o,s,l,u)=>(this.prevLanes!==void 0&&this.prevLanes!==s&&(this.lanesChangedFlag=!0),this.prevLanes=s,this.pendingMin=null,{count:t,paddingStart:i,
scrollMargin:n,getItemKey:a,enabled:o,lanes:s,laneAssignmentMode:l,gap:u}),{key:!1}),this.isIndexInRange=t=>t>=0&&t<this.options.count,this.getMeasurements=Ji(()=>[
this.getMeasurementOptions(),this.itemSizeCacheVersion],({count:t,paddingStart:i,scrollMargin:n,getItemKey:a,enabled:o,lanes:s,laneAssignmentMode:l,gap:u},f)=>{
var c;let p=this.itemSizeCache;if(!o)return this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),
[];if(this.laneAssignments.size>t)for(let y of this.laneAssignments.keys())y>=t&&this.laneAssignments.delete(y);this.lanesChangedFlag&&(this.lanesChangedFlag=!1,
this.lanesSettling=!0,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.pendingMin=null),
this.measurementsCache.length===0&&!this.lanesSettling&&(this.measurementsCache=this.options.initialMeasurementsCache,this.measurementsCache.forEach(y=>{this.itemSizeCache.
set(y.key,y.size)}));let h=this.lanesSettling?0:this.pendingMin??0;if(this.pendingMin=null,this.lanesSettling&&this.measurementsCache.length===t&&(this.lanesSettling=
!1),s===1){let y=t*2,_=(c=this._singleLaneMeasurements)==null?void 0:c.flat;if(!_||_.length<y){let T=new Float64Array(y);_&&h>0&&T.set(_.subarray(0,h*2)),_=T}let x=h===
0?new Array(t):this._singleLaneMeasurements.items.slice(),S;if(h===0)S=i+n;else{let T=h-1;S=_[T*2]+_[T*2+1]+u}for(let T=h;T<t;T++){let E=a(T);x[T]=E;let C=p.get(
E),M=typeof C=="number"?C:this.options.estimateSize(T);_[T*2]=S,_[T*2+1]=M,S+=M+u}this._singleLaneMeasurements={flat:_,items:x};let b=kx(x,_);return this.measurementsCache=
b,b}let d=this.measurementsCache.slice(0,h),v=new Array(s).fill(void 0),m=new Float64Array(s),g=0;for(let y=0;y<h;y++){let _=d[y];_&&(v[_.lane]===void 0&&g++,v[_.
lane]=y,m[_.lane]=_.end)}for(let y=h;y<t;y++){let _=a(y),x=this.laneAssignments.get(y),S,b,T=l==="estimate"||p.has(_);if(x!==void 0&&this.options.lanes>1){S=x;let A=v[S],
O=A!==void 0?d[A]:void 0;b=O?O.end+u:i+n}else if(g===s){let A=0,O=m[0],D=v[0];for(let L=1;L<s;L++){let R=m[L];(R<O||R===O&&v[L]<D)&&(A=L,O=R,D=v[L])}S=A,b=O+u,T&&
this.laneAssignments.set(y,S)}else S=y%this.options.lanes,b=i+n,T&&this.laneAssignments.set(y,S);let E=p.get(_),C=typeof E=="number"?E:this.options.estimateSize(
y),M=b+C;d[y]={index:y,start:b,size:C,end:M,key:_,lane:S},v[S]===void 0&&g++,v[S]=y,m[S]=M}return this.measurementsCache=d,d},{key:!1,debug:()=>this.options.debug}),
this.calculateRange=Ji(()=>[this.getMeasurements(),this.getSize(),this.getScrollOffset(),this.options.lanes,this._getLayoutTotalSize()+this.options.scrollMargin],
(t,i,n,a,o)=>{if(t.length===0||i===0)return this.range=null,null;let s=Math.max(o-i,0);return this.range=xN(t,i,Math.min(n,s),a,a===1&&this._singleLaneMeasurements!==
null?this._singleLaneMeasurements.flat:null),this.range},{key:!1,debug:()=>this.options.debug}),this.getVirtualIndexes=Ji(()=>{let t=null,i=null,n=this.calculateRange();
return n&&(t=n.startIndex,i=n.endIndex),this.maybeNotify.updateDeps([this.isScrolling,t,i]),[this.options.rangeExtractor,this.options.overscan,this.options.count,
t,i,this.options.lanes]},(t,i,n,a,o,s)=>a===null||o===null?[]:t({startIndex:a,endIndex:o,overscan:i,count:n,lanes:s}),{key:!1,debug:()=>this.options.debug}),this.
indexFromElement=t=>{let i=this.options.indexAttribute,n=t.getAttribute(i);return n?parseInt(n,10):(console.warn(`Missing attribute name '${i}={index}' on measu\
red element.`),-1)},this.shouldMeasureDuringScroll=t=>{var i;if(!Hs(this.scrollState))return!0;let n=this.scrollState.index??((i=this.getVirtualItemForOffset(this.
scrollState.lastTargetOffset))==null?void 0:i.index);if(n!==void 0&&this.range){let a=Math.max(this.options.overscan,Math.ceil((this.range.endIndex-this.range.startIndex)/
2)),o=Math.max(0,n-a),s=Math.min(this.options.count-1,n+a);return t>=o&&t<=s}return!0},this.measureElement=t=>{if(!t){this.elementsCache.forEach((o,s)=>{o.isConnected||
(this.observer.unobserve(o),this.elementsCache.delete(s))});return}let i=this.indexFromElement(t);if(!this.isIndexInRange(i))return;let n=this.options.getItemKey(
i),a=this.elementsCache.get(n);a!==t&&(a&&this.observer.unobserve(a),this.observer.observe(t),this.elementsCache.set(n,t)),t.isConnected&&(!this.isScrolling||this.
scrollState)&&this.shouldMeasureDuringScroll(i)&&this.resizeItem(i,this.options.measureElement(t,void 0,this))},this.resizeItem=(t,i)=>{var n,a,o;if(!this.isIndexInRange(
t))return;(n=this._resizeBatch)!=null&&n.sync&&this.getMeasurements();let s,l,u,f=(a=this._singleLaneMeasurements)==null?void 0:a.flat;if(this.options.lanes===1&&
f!=null)u=this.options.getItemKey(t),l=f[t*2],s=f[t*2+1];else{let h=this.measurementsCache[t];if(!h)return;u=h.key,l=h.start,s=h.size}let c=this.itemSizeCache.get(
u)??s,p=i-c;if(p!==0){let h=this.options.anchorTo==="end"&&!Hs(this.scrollState)&&this.getVirtualDistanceFromEnd()<=this.options.scrollEndThreshold,d=h?this._getLayoutTotalSize():
0,v=this.getScrollOffset(),g=!this.itemSizeCache.has(u)?l<v:l+c<=v&&this.scrollDirection!=="backward",y=!Hs(this.scrollState)&&(this.shouldAdjustScrollPositionOnItemSizeChange!==
void 0?this.shouldAdjustScrollPositionOnItemSizeChange(this.measurementsCache[t]??{index:t,key:u,start:l,size:s,end:l+s,lane:0},p,this):g);(this.pendingMin===null||
t<this.pendingMin)&&(this.pendingMin=t),this.itemSizeCache.set(u,i),this.itemSizeCacheVersion++;let _=!1;if(this._awaitingCommandReadBack()||(h?_=this.applyScrollAdjustment(
this._getLayoutTotalSize()-d):y&&(_=this.applyScrollAdjustment(p))),this._resizeBatch){this._resizeBatch.notify=!0,(o=this._resizeBatch).sync||(o.sync=_);return}
this.notify(_),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment()}},this.getVirtualItems=Ji(()=>[this.getVirtualIndexes(),this.getMeasurements(),
this._holdOffset],(t,i,n)=>{let a=[];for(let o=0,s=t.length;o<s;o++){let l=t[o],u=i[l];a.push(n===0?u:{...u,start:u.start-n,end:u.end-n})}return a},{key:!1,debug:()=>this.
options.debug}),this.getVirtualItemForOffset=t=>{var i;let n=this.getMeasurements();if(n.length===0)return;let a=(i=this._singleLaneMeasurements)==null?void 0:i.
flat,o=this.options.lanes===1&&a!=null,s=$x(0,n.length-1,o?l=>a[l*2]:l=>ef(n[l]).start,t);return ef(n[s])},this._noteClampMax=()=>{if(!this._awaitingCommandReadBack())
return;let t=this._elementMaxScrollOffset();if(t===null)return;let i=this.pendingWrite,n=Math.max(t,0)+this._holdOffset;if(n>=i.target)return;let a=i.lowMaxes??
(i.lowMaxes=[]);a[a.length-1]!==n&&a.push(n)},this.getMaxScrollOffset=()=>(this._elementMaxScrollOffset()??0)+this._holdOffset,this._toLayoutOffset=t=>{var i;let n=t+
this._holdOffset;return((i=this.pendingScrollAnchor)==null?void 0:i.kind)==="anchor"&&(n+=this.pendingScrollAnchor.delta),n},this._elementMaxScrollOffset=()=>{let t=this.
scrollElement;if(t===null)return null;if("scrollHeight"in t)return this.options.horizontal?t.scrollWidth-t.clientWidth:t.scrollHeight-t.clientHeight;if("documen\
t"in t){let i=t.document.documentElement;return this.options.horizontal?i.scrollWidth-t.innerWidth:i.scrollHeight-t.innerHeight}return null},this._momentumStop=
null,this._stopMomentum=t=>{let i=this.scrollElement,n=this.targetWindow;if(i===null||n===null)return;let a="document"in i?i.document.scrollingElement:i;if(!a?.
style)return;if(this._momentumStop){this._momentumStop.done=t;return}let{style:o}=a,s=this.options.horizontal?"overflow-x":"overflow-y",l=o.getPropertyValue(s),
u=o.getPropertyPriority(s),f=()=>this.options.horizontal?a.clientHeight:a.clientWidth,c=f();if(o.setProperty(s,"hidden","important"),f()!==c){o.setProperty(s,l,
u);return}let p={restore:()=>o.getPropertyValue(s)!=="hidden"||o.getPropertyPriority(s)!=="important"?!1:(o.setProperty(s,l,u),!0),done:t};this._momentumStop=p,
n.requestAnimationFrame(()=>n.requestAnimationFrame(()=>{this._momentumStop===p&&(this._momentumStop=null,p.restore()&&p.done())}))},this._clampedBy=t=>{let i=this.
_elementMaxScrollOffset();if(i===null)return null;let n=i+this._holdOffset;return t>n+.5?{target:t,maxAtWrite:n}:null},this.getVirtualDistanceFromEnd=()=>Math.max(
this._getLayoutTotalSize()+this.options.scrollMargin-this.getSize()-this.getScrollOffset(),0),this.getDistanceFromEnd=()=>Math.max(this.getMaxScrollOffset()-this.
getScrollOffset(),0),this.isAtEnd=(t=this.options.scrollEndThreshold)=>this.getDistanceFromEnd()<=t,this.getOffsetForAlignment=(t,i,n=0)=>{if(!this.scrollElement)
return 0;let a=this.getSize(),o=this.getScrollOffset();i==="auto"&&(i=t>=o+a?"end":"start"),i==="center"?t+=(n-a)/2:i==="end"&&(t-=a);let s=this.getMaxScrollOffset();
return Math.max(Math.min(s,t),0)},this.getOffsetForIndex=(t,i="auto")=>{t=Math.max(0,Math.min(t,this.options.count-1));let n=this.getSize(),a=this.getScrollOffset(),
o=this.getMeasurements()[t];if(!o)return;if(i==="auto")if(o.end>=a+n-this.options.scrollPaddingEnd)i="end";else if(o.start<=a+this.options.scrollPaddingStart)i=
"start";else return[a,i];if(i==="end"&&t===this.options.count-1){let l=this.getMaxScrollOffset(),u=l-this.options.paddingEnd+this.options.scrollPaddingEnd;return[
Math.max(Math.min(u,l),0),i]}let s=i==="end"?o.end+this.options.scrollPaddingEnd:o.start-this.options.scrollPaddingStart;return[this.getOffsetForAlignment(s,i,o.
size),i]},this.scrollToOffset=(t,{align:i="start",behavior:n="auto"}={})=>{this._startScroll({index:null,align:i},this.getOffsetForAlignment(t,i),n,"absolute")},
this.scrollToIndex=(t,{align:i="auto",behavior:n="auto"}={})=>{t=Math.max(0,Math.min(t,this.options.count-1));let a=this.getOffsetForIndex(t,i);if(!a)return;let[
o,s]=a;this._startScroll({index:t,align:s},o,n,"absolute")},this.scrollBy=(t,{behavior:i="auto"}={})=>{let n=this.getOffsetForAlignment((this.getCommandWrittenOffset()??
this.getScrollOffset())+t,"start");this._startScroll({index:null,align:"start"},n,i,"relative")},this.scrollToEnd=({behavior:t="auto"}={})=>{if(this.options.count>
0){this._startScroll({index:this.options.count-1,align:"end",toEnd:!0},Math.max(this.getMaxScrollOffset(),0),t,"absolute");return}this.scrollToOffset(Math.max(this.
getTotalSize()-this.getSize(),0),{behavior:t})},this.cancelScroll=()=>{this.rafId!=null&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),
this.rafId=null),this.scrollState=null},this.getTotalSize=()=>Math.max(this._getLayoutTotalSize()-this._holdOffset,0),this._getLayoutTotalSize=()=>{var t,i;let n=this.
getMeasurements(),a;if(n.length===0)a=this.options.paddingStart;else if(this.options.lanes===1){let o=n.length-1,s=(t=this._singleLaneMeasurements)==null?void 0:
t.flat;s!=null?a=s[o*2]+s[o*2+1]:a=((i=n[o])==null?void 0:i.end)??0}else{let o=Array(this.options.lanes).fill(null),s=n.length-1;for(;s>=0&&o.some(l=>l===null);){
let l=n[s];o[l.lane]===null&&(o[l.lane]=l.end),s--}a=Math.max(...o.filter(l=>l!==null))}return Math.max(a-this.options.scrollMargin+this.options.paddingEnd,0)},
this.takeSnapshot=()=>{let t=[];if(this.itemSizeCache.size===0)return t;let i=this.getMeasurements();for(let n of i)n&&this.itemSizeCache.has(n.key)&&t.push({index:n.
index,key:n.key,start:n.start,size:n.size,end:n.end,lane:n.lane});return t},this._scrollToOffset=(t,{adjustments:i,behavior:n}={})=>{let a={target:t+(i??0),smooth:n===
"smooth"};return this.pendingWrite=a,this.options.scrollToFn(t-this._holdOffset,{behavior:n,adjustments:i},this),a},this.getCommandWrittenOffset=()=>this.scrollState!==
null&&this.pendingWrite!==null&&!this.pendingWrite.smooth?this.pendingWrite.target:null,this._awaitingCommandReadBack=()=>{let t=this.getCommandWrittenOffset();
return!(Fs()&&this._iosGesture.dragging())&&t!==null&&!Hr(t,this.getScrollOffset())},this._followOffsetTarget=t=>{this.scrollState!==null&&this.scrollState.index==
null&&(this.scrollState.lastTargetOffset+=t)},this.measure=()=>{this.pendingMin=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.itemSizeCacheVersion++,
this.notify(!1)},this.setOptions(e)}get scrollAdjustments(){return 0}applyScrollAdjustment(e,t){if(e===0)return!1;if(this._followOffsetTarget(e),this._canWriteScroll()){
let i=this.getScrollOffset();this._clampedAdjustment=this._clampedBy(i+e);let n=this._scrollToOffset(i,{adjustments:e,behavior:t});return this.scrollOffset!==null&&
(this.pendingWrite===n&&(this.scrollOffset+=e),this.scrollOffset<0&&(this.scrollOffset=0)),!0}else return this._holdOffset+=e,this.scrollOffset!==null&&(this.scrollOffset+=
e),!0}scheduleScrollReconcile(){if(!this.targetWindow){this.scrollState=null;return}this.rafId==null&&(this.rafId=this.targetWindow.requestAnimationFrame(()=>{this.
rafId=null,this.reconcileScroll()}))}getScrollStateTarget(e){let t=e.toEnd?[Math.max(this.getMaxScrollOffset(),0)]:e.index!=null?this.getOffsetForIndex(e.index,
e.align):void 0;return t?t[0]:e.lastTargetOffset}reconcileScroll(){if(!this.scrollState||!this.scrollElement)return;if(this.now()-this.scrollState.startedAt>5e3){
this.scrollState=null;return}if(this.scrollState.phase==="queued"){this.scheduleScrollReconcile();return}this.getMeasurements();let i=this.getScrollStateTarget(
this.scrollState),n=this.scrollState.index==null?1:this.options.useAnimationFrameWithResizeObserver?3:2,a=i!==this.scrollState.lastTargetOffset;if(!a&&Hr(i,this.
getScrollOffset())){if(this.scrollState.phase==="smooth"?this.scrollState.phase="smoothLanded":this.scrollState.phase==="smoothFinishing"&&(this.scrollState.phase=
"instant"),this.scrollState.stableFrames++,this.scrollState.stableFrames>=n){this.getScrollOffset()!==i&&this._scrollToOffset(i,{behavior:"auto"}),this.scrollState=
null;return}}else if(this.scrollState.stableFrames=0,a){let o=this.getSize()||600,s=Math.abs(i-this.getScrollOffset()),l=Hs(this.scrollState)&&s>o;this.scrollState.
lastTargetOffset=i,l?this.scrollState.phase="smooth":this.scrollState.phase==="smooth"?this.scrollState.phase="smoothFinishing":this.scrollState.phase==="smooth\
Landed"&&(this.scrollState.phase="instant"),this._scrollToOffset(i,{behavior:l?"smooth":"auto"})}this.scheduleScrollReconcile()}_startScroll(e,t,i,n){this.pendingScrollAnchor=
null,this._clampedAdjustment=null;let a=this._iosGesture.tail();if(n==="absolute"&&a!==null){if(a==="fling"&&Fx()){this._stopMomentum(()=>{let o=this.scrollState;
o?.phase!=="queued"||this._iosGesture.tail()!=="fling"||this._reportedOverscroll||(this._iosGesture.end(),this._flushHoldIfReady(!0),this._writeAwaitingCommand())}),
this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,phase:"queued",behavior:i,samples:[]},this.scheduleScrollReconcile();return}this._iosGesture.
end()}this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,behavior:i,phase:Wx(i,e.index!=null&&Hr(t,this.getScrollOffset()))},this._scrollToOffset(
t,{behavior:i}),this.scheduleScrollReconcile()}},$x=(r,e,t,i)=>{for(;r<=e;){let n=(r+e)/2|0,a=t(n);if(a<i)r=n+1;else if(a>i)e=n-1;else return n}return r>0?r-1:0};
function _N(r,e,t){let i=0;for(;i<=e;){let n=(i+e)/2|0,a=r[n*2];if(a<t)i=n+1;else if(a>t)e=n-1;else return n}return i>0?i-1:0}function xN(r,e,t,i,n){let a=r.length-
1;if(r.length<=i)return{startIndex:0,endIndex:a};if(i===1&&n!==null){let u=_N(n,a,t),f=u,c=t+e;for(;f<a&&n[f*2]+n[f*2+1]<c;)f++;return{startIndex:u,endIndex:f}}
let s=$x(0,a,u=>r[u].start,t),l=s;if(i===1)for(;l<a&&r[l].end<t+e;)l++;else if(i>1){let u=Array(i).fill(0);for(;l<a&&u.some(c=>c<t+e);){let c=r[l];u[c.lane]=c.end,
l++}let f=Array(i).fill(t+e);for(;s>=0&&f.some(c=>c>=t);){let c=r[s];f[c.lane]=c.start,s--}s=Math.max(0,s-s%i),l=Math.min(a,l+(i-1-l%i))}return{startIndex:s,endIndex:l}}var a0={};Hn(a0,{init:()=>MW});var Id=function(r,e){return Id=Object.setPrototypeOf||{__proto__:[]}instanceof Array&&function(t,i){t.__proto__=i}||function(t,i){for(var n in i)Object.prototype.
hasOwnProperty.call(i,n)&&(t[n]=i[n])},Id(r,e)};function I(r,e){if(typeof e!="function"&&e!==null)throw new TypeError("Class extends value "+String(e)+" is not \
a constructor or null");Id(r,e);function t(){this.constructor=r}r.prototype=e===null?Object.create(e):(t.prototype=e.prototype,new t)}var nf=12,SN="sans-serif",sr=nf+"px "+SN,bN=20,wN=100,TN="007LLmW'55;N0500LLLLLLLLLL00NNNLzWW\\\\WQb\\0FWLg\\bWb\\WQ\\WrWWQ000CL5LLFLL0LL**F*gLLLL5F0LF\\FFF5.5N";
function EN(r){var e={};if(typeof JSON>"u")return e;for(var t=0;t<r.length;t++){var i=String.fromCharCode(t+32),n=(r.charCodeAt(t)-bN)/wN;e[i]=n}return e}var CN=EN(
TN),ke={createCanvas:function(){return typeof document<"u"&&document.createElement("canvas")},measureText:(function(){var r,e;return function(t,i){if(!r){var n=ke.
createCanvas();r=n&&n.getContext("2d")}if(r)return e!==i&&(e=r.font=i||sr),r.measureText(t);t=t||"",i=i||sr;var a=/((?:\d+)?\.?\d*)px/.exec(i),o=a&&+a[1]||nf,s=0;
if(i.indexOf("mono")>=0)s=o*t.length;else for(var l=0;l<t.length;l++){var u=CN[t[l]];s+=u==null?o:u*o}return{width:s}}})(),loadImage:function(r,e,t){var i=new Image;
return i.onload=e,i.onerror=t,i.src=r,i},getTime:function(){return Date.now?Date.now():+new Date}};var eS=Er(["Function","RegExp","Date","Error","CanvasGradient","CanvasPattern","Image","Canvas"],function(r,e){return r["[object "+e+"]"]=!0,r},{}),tS=Er(["Int8",
"Uint8","Uint8Clamped","Int16","Uint16","Int32","Uint32","Float32","Float64"],function(r,e){return r["[object "+e+"Array]"]=!0,r},{}),Ws=Object.prototype.toString,
of=Array.prototype,MN=of.forEach,AN=of.filter,Rd=of.slice,DN=of.map,Qx=(function(){}).constructor,af=Qx?Qx.prototype:null,Pd="__proto__",Ld=2311,ON=Math.pow(2,53)-
1;function sf(){return Ld>=ON&&(Ld=0),Ld++}function uo(){for(var r=[],e=0;e<arguments.length;e++)r[e]=arguments[e];typeof console<"u"&&console.error.apply(console,
r)}function U(r){if(r==null||typeof r!="object")return r;var e=r,t=Ws.call(r);if(t==="[object Array]"){if(!Gs(r)){e=[];for(var i=0,n=r.length;i<n;i++)e[i]=U(r[i])}}else if(tS[t]){
if(!Gs(r)){var a=r.constructor;if(a.from)e=a.from(r);else{e=new a(r.length);for(var i=0,n=r.length;i<n;i++)e[i]=r[i]}}}else if(!eS[t]&&!Gs(r)&&!lo(r)){e={};for(var o in r)
r.hasOwnProperty(o)&&o!==Pd&&(e[o]=U(r[o]))}return e}function te(r,e,t){if(!B(e)||!B(r))return t?U(e):r;for(var i in e)if(e.hasOwnProperty(i)&&i!==Pd){var n=r[i],
a=e[i];B(a)&&B(n)&&!P(a)&&!P(n)&&!lo(a)&&!lo(n)&&!Jx(a)&&!Jx(n)&&!Gs(a)&&!Gs(n)?te(n,a,t):(t||!(i in r))&&(r[i]=U(e[i]))}return r}function k(r,e){if(Object.assign)Object.assign(r,e);else for(var t in e)e.hasOwnProperty(t)&&t!==Pd&&(r[t]=e[t]);return r}function rS(r,e,t){r=r||{};for(var i=0;i<
t.length;i++){var n=t[i];r[n]=e[n]}return r}function re(r,e,t){for(var i=ce(e),n=0,a=i.length;n<a;n++){var o=i[n];(t?e[o]!=null:r[o]==null)&&(r[o]=e[o])}return r}
var qW=ke.createCanvas;function ee(r,e){if(r){if(r.indexOf)return r.indexOf(e);for(var t=0,i=r.length;t<i;t++)if(r[t]===e)return t}return-1}function iS(r,e){var t=r.
prototype;function i(){}i.prototype=e.prototype,r.prototype=new i;for(var n in t)t.hasOwnProperty(n)&&(r.prototype[n]=t[n]);r.prototype.constructor=r,r.superClass=
e}function ot(r,e,t){if(r="prototype"in r?r.prototype:r,e="prototype"in e?e.prototype:e,Object.getOwnPropertyNames)for(var i=Object.getOwnPropertyNames(e),n=0;n<
i.length;n++){var a=i[n];a!=="constructor"&&(t?e[a]!=null:r[a]==null)&&(r[a]=e[a])}else re(r,e,t)}function Je(r){return!r||typeof r=="string"?!1:typeof r.length==
"number"}function w(r,e,t){if(r&&e)if(r.forEach&&r.forEach===MN)r.forEach(e,t);else if(r.length===+r.length)for(var i=0,n=r.length;i<n;i++)e.call(t,r[i],i,r);else
for(var a in r)r.hasOwnProperty(a)&&e.call(t,r[a],a,r)}function z(r,e,t){if(!r)return[];if(!e)return uf(r);if(r.map&&r.map===DN)return r.map(e,t);for(var i=[],n=0,
a=r.length;n<a;n++)i.push(e.call(t,r[n],n,r));return i}function Er(r,e,t,i){if(r&&e){for(var n=0,a=r.length;n<a;n++)t=e.call(i,t,r[n],n,r);return t}}function ze(r,e,t){
if(!r)return[];if(!e)return uf(r);if(r.filter&&r.filter===AN)return r.filter(e,t);for(var i=[],n=0,a=r.length;n<a;n++)e.call(t,r[n],n,r)&&i.push(r[n]);return i}
function lf(r,e,t){if(r&&e){for(var i=0,n=r.length;i<n;i++)if(e.call(t,r[i],i,r))return r[i]}}function ce(r){if(!r)return[];if(Object.keys)return Object.keys(r);
var e=[];for(var t in r)r.hasOwnProperty(t)&&e.push(t);return e}function IN(r,e){for(var t=[],i=2;i<arguments.length;i++)t[i-2]=arguments[i];return function(){return r.
apply(e,t.concat(Rd.call(arguments)))}}var F=af&&Z(af.bind)?af.call.bind(af.bind):IN;function he(r){for(var e=[],t=1;t<arguments.length;t++)e[t-1]=arguments[t];
return function(){return r.apply(this,e.concat(Rd.call(arguments)))}}function P(r){return Array.isArray?Array.isArray(r):Ws.call(r)==="[object Array]"}function Z(r){return typeof r=="function"}function V(r){return typeof r=="stri\
ng"}function Ys(r){return Ws.call(r)==="[object String]"}function pe(r){return typeof r=="number"}function B(r){var e=typeof r;return e==="function"||!!r&&e==="\
object"}function Jx(r){return!!eS[Ws.call(r)]}function Ze(r){return!!tS[Ws.call(r)]}function lo(r){return typeof r=="object"&&typeof r.nodeType=="number"&&typeof r.
ownerDocument=="object"}function en(r){return r.colorStops!=null}function nS(r){return r.image!=null}function Rt(r){return r!==r}function Gr(){for(var r=[],e=0;e<arguments.length;e++)r[e]=arguments[e];for(var t=0,i=r.length;t<i;t++)if(r[t]!=null)return r[t]}function W(r,e){
return r??e}function Cr(r,e,t){return r??e??t}function uf(r){for(var e=[],t=1;t<arguments.length;t++)e[t-1]=arguments[t];return Rd.apply(r,e)}function fo(r){if(typeof r==
"number")return[r,r,r,r];var e=r.length;return e===2?[r[0],r[1],r[0],r[1]]:e===3?[r[0],r[1],r[2],r[1]]:r}function Ge(r,e){if(!r)throw new Error(e)}function vt(r){
return r==null?null:typeof r.trim=="function"?r.trim():r.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g,"")}var aS="__ec_primitive__";function co(r){r[aS]=!0}function Gs(r){
return r[aS]}var LN=(function(){function r(){this.data={}}return r.prototype.delete=function(e){var t=this.has(e);return t&&delete this.data[e],t},r.prototype.has=
function(e){return this.data.hasOwnProperty(e)},r.prototype.get=function(e){return this.data[e]},r.prototype.set=function(e,t){return this.data[e]=t,this},r.prototype.
keys=function(){return ce(this.data)},r.prototype.forEach=function(e){var t=this.data;for(var i in t)t.hasOwnProperty(i)&&e(t[i],i)},r})(),oS=typeof Map=="funct\
ion";function RN(){return oS?new Map:new LN}var PN=(function(){function r(e){var t=P(e);this.data=RN();var i=this;e instanceof r?e.each(n):e&&w(e,n);function n(a,o){
t?i.set(a,o):i.set(o,a)}}return r.prototype.hasKey=function(e){return this.data.has(e)},r.prototype.get=function(e){return this.data.get(e)},r.prototype.set=function(e,t){
return this.data.set(e,t),t},r.prototype.each=function(e,t){this.data.forEach(function(i,n){e.call(t,i,n)})},r.prototype.keys=function(){var e=this.data.keys();
return oS?Array.from(e):e},r.prototype.removeKey=function(e){this.data.delete(e)},r})();function H(r){return new PN(r)}function sS(r,e){for(var t=new r.constructor(r.length+e.length),i=0;i<r.length;i++)t[i]=r[i];for(var n=r.length,i=0;i<e.length;i++)
t[i+n]=e[i];return t}function tn(r,e){var t;if(Object.create)t=Object.create(r);else{var i=function(){};i.prototype=r,t=new i}return e&&k(t,e),t}function ff(r){
var e=r.style;e.webkitUserSelect="none",e.userSelect="none",e.webkitTapHighlightColor="rgba(0,0,0,0)",e["-webkit-touch-callout"]="none"}function Xe(r,e){return r.
hasOwnProperty(e)}function Ee(){}var lS=180/Math.PI,KW=Number.EPSILON||Math.pow(2,-52);var NN=(function(){function r(){this.firefox=!1,this.ie=!1,this.edge=!1,this.newEdge=!1,this.weChat=!1}return r})(),kN=(function(){function r(){this.browser=new NN,
this.node=!1,this.wxa=!1,this.worker=!1,this.svgSupported=!1,this.touchEventsSupported=!1,this.pointerEventsSupported=!1,this.domSupported=!1,this.transformSupported=
!1,this.transform3dSupported=!1,this.hasGlobalWindow=typeof window<"u"}return r})(),rn=new kN;typeof wx=="object"&&typeof wx.getSystemInfoSync=="function"?(rn.wxa=
!0,rn.touchEventsSupported=!0):typeof document>"u"&&typeof self<"u"?rn.worker=!0:!rn.hasGlobalWindow||"Deno"in window||typeof navigator<"u"&&typeof navigator.userAgent==
"string"&&navigator.userAgent.indexOf("Node.js")>-1?(rn.node=!0,rn.svgSupported=!0):zN(navigator.userAgent,rn);function zN(r,e){var t=e.browser,i=r.match(/Firefox\/([\d.]+)/),
n=r.match(/MSIE\s([\d.]+)/)||r.match(/Trident\/.+?rv:(([\d.]+))/),a=r.match(/Edge?\/([\d.]+)/),o=/micromessenger/i.test(r);i&&(t.firefox=!0,t.version=i[1]),n&&(t.
ie=!0,t.version=n[1]),a&&(t.edge=!0,t.version=a[1],t.newEdge=+a[1].split(".")[0]>18),o&&(t.weChat=!0),e.svgSupported=typeof SVGRect<"u",e.touchEventsSupported="\
ontouchstart"in window&&!t.ie&&!t.edge,e.pointerEventsSupported="onpointerdown"in window&&(t.edge||t.ie&&+t.version>=11);var s=e.domSupported=typeof document<"u";
if(s){var l=document.documentElement.style;e.transform3dSupported=(t.ie&&"transition"in l||t.edge||"WebKitCSSMatrix"in window&&"m11"in new WebKitCSSMatrix||"Moz\
Perspective"in l)&&!("OTransition"in l),e.transformSupported=e.transform3dSupported||t.ie&&+t.version>=9}}var ae=rn;var BN=".",Xn="___EC__COMPONENT__CONTAINER___",uS="___EC__EXTENDED_CLASS___";function Pt(r){var e={main:"",sub:""};if(r){var t=r.split(BN);e.main=t[0]||"",e.sub=
t[1]||""}return e}function VN(r){Ge(/^[a-zA-Z0-9_]+([.][a-zA-Z0-9_]+)?$/.test(r),'componentType "'+r+'" illegal')}function fS(r){return!!(r&&r[uS])}function ho(r,e){
r.$constructor=r,r.extend=function(t){var i=this,n;return UN(i)?n=(function(a){I(o,a);function o(){return a.apply(this,arguments)||this}return o})(i):(n=function(){
(t.$constructor||i).apply(this,arguments)},iS(n,this)),k(n.prototype,t),n[uS]=!0,n.extend=this.extend,n.superCall=HN,n.superApply=GN,n.superClass=i,n}}function UN(r){
return Z(r)&&/^class\s/.test(Function.prototype.toString.call(r))}function cf(r,e){r.extend=e.extend}var FN=Math.round(Math.random()*10);function cS(r){var e=["\
__\0is_clz",FN++].join("_");r.prototype[e]=!0,r.isInstance=function(t){return!!(t&&t[e])}}function HN(r,e){for(var t=[],i=2;i<arguments.length;i++)t[i-2]=arguments[i];
return this.superClass.prototype[e].apply(r,t)}function GN(r,e,t){return this.superClass.prototype[e].apply(r,t)}function nn(r){var e={};r.registerClass=function(i){
var n=i.type||i.prototype.type;if(n){VN(n),i.prototype.type=n;var a=Pt(n);if(!a.sub)e[a.main]=i;else if(a.sub!==Xn){var o=t(a);o[a.sub]=i}}return i},r.getClass=
function(i,n,a){var o=e[i];if(o&&o[Xn]&&(o=n?o[n]:null),a&&!o)throw new Error(n?"Component "+i+"."+(n||"")+" is used but not imported.":i+".type should be speci\
fied.");return o},r.getClassesByMainType=function(i){var n=Pt(i),a=[],o=e[n.main];return o&&o[Xn]?w(o,function(s,l){l!==Xn&&a.push(s)}):a.push(o),a},r.hasClass=
function(i){var n=Pt(i);return!!e[n.main]},r.getAllClassMainTypes=function(){var i=[];return w(e,function(n,a){i.push(a)}),i},r.hasSubTypes=function(i){var n=Pt(
i),a=e[n.main];return a&&a[Xn]};function t(i){var n=e[i.main];return(!n||!n[Xn])&&(n=e[i.main]={},n[Xn]=!0),n}}function lr(r,e){for(var t=0;t<r.length;t++)r[t][1]||(r[t][1]=r[t][0]);return e=e||!1,function(i,n,a){for(var o={},s=0;s<r.length;s++){var l=r[s][1];if(!(n&&ee(
n,l)>=0||a&&ee(a,l)<0)){var u=i.getShallow(l,e);u!=null&&(o[r[s][0]]=u)}}return o}}var WN=[["fill","color"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["opacity"],["shadowColor"]],YN=lr(WN),hS=(function(){function r(){}return r.prototype.
getAreaStyle=function(e,t){return YN(this,e,t)},r})();var pS=(function(){function r(e){this.value=e}return r})();var ZN=(function(){function r(){this._len=0}return r.prototype.insert=function(e){var t=new pS(e);return this.insertEntry(t),t},r.prototype.insertEntry=function(e){
this.head?(this.tail.next=e,e.prev=this.tail,e.next=null,this.tail=e):this.head=this.tail=e,this._len++},r.prototype.remove=function(e){var t=e.prev,i=e.next;t?
t.next=i:this.head=i,i?i.prev=t:this.tail=t,e.next=e.prev=null,this._len--},r.prototype.len=function(){return this._len},r.prototype.clear=function(){this.head=
this.tail=null,this._len=0},r})();var XN=(function(){function r(e){this._list=new ZN,this._maxSize=10,this._map={},this._maxSize=e}return r.prototype.put=function(e,t){var i=this._list,n=this._map,
a=null;if(n[e]==null){var o=i.len(),s=this._lastRemovedEntry;if(o>=this._maxSize&&o>0){var l=i.head;i.remove(l),delete n[l.key],a=l.value,this._lastRemovedEntry=
l}s?s.value=t:s=new pS(t),s.key=e,i.insertEntry(s),n[e]=s}return a},r.prototype.get=function(e){var t=this._map[e],i=this._list;if(t!=null)return t!==i.tail&&(i.
remove(t),i.insertEntry(t)),t.value},r.prototype.clear=function(){this._list.clear(),this._map={}},r.prototype.len=function(){return this._list.len()},r})(),Wr=XN;var kd=new Wr(50);function vS(r){if(typeof r=="string"){var e=kd.get(r);return e&&e.image}else return r}function zd(r,e,t,i,n){if(r)if(typeof r=="string"){if(e&&
e.__zrImageSrc===r||!t)return e;var a=kd.get(r),o={hostEl:t,cb:i,cbPayload:n};return a?(e=a.image,!po(e)&&a.pending.push(o)):(e=ke.loadImage(r,dS,dS),e.__zrImageSrc=
r,kd.put(r,e.__cachedImgObj={image:e,pending:[o]})),e}else return r;else return e}function dS(){var r=this.__cachedImgObj;this.onload=this.onerror=this.__cachedImgObj=
null;for(var e=0;e<r.pending.length;e++){var t=r.pending[e],i=t.cb;i&&i(this,t.cbPayload),t.hostEl.dirty()}r.pending.length=0}function po(r){return r&&r.width&&
r.height}function Ie(){return[1,0,0,1,0,0]}function pi(r){return r[0]=1,r[1]=0,r[2]=0,r[3]=1,r[4]=0,r[5]=0,r}function jn(r,e){return r[0]=e[0],r[1]=e[1],r[2]=e[2],r[3]=e[3],
r[4]=e[4],r[5]=e[5],r}function di(r,e,t){var i=e[0]*t[0]+e[2]*t[1],n=e[1]*t[0]+e[3]*t[1],a=e[0]*t[2]+e[2]*t[3],o=e[1]*t[2]+e[3]*t[3],s=e[0]*t[4]+e[2]*t[5]+e[4],
l=e[1]*t[4]+e[3]*t[5]+e[5];return r[0]=i,r[1]=n,r[2]=a,r[3]=o,r[4]=s,r[5]=l,r}function qn(r,e,t){return r[0]=e[0],r[1]=e[1],r[2]=e[2],r[3]=e[3],r[4]=e[4]+t[0],r[5]=
e[5]+t[1],r}function an(r,e,t,i){i===void 0&&(i=[0,0]);var n=e[0],a=e[2],o=e[4],s=e[1],l=e[3],u=e[5],f=Math.sin(t),c=Math.cos(t);return r[0]=n*c+s*f,r[1]=-n*f+s*
c,r[2]=a*c+l*f,r[3]=-a*f+c*l,r[4]=c*(o-i[0])+f*(u-i[1])+i[0],r[5]=c*(u-i[1])-f*(o-i[0])+i[1],r}function mS(r,e,t){var i=t[0],n=t[1];return r[0]=e[0]*i,r[1]=e[1]*
n,r[2]=e[2]*i,r[3]=e[3]*n,r[4]=e[4]*i,r[5]=e[5]*n,r}function Mr(r,e){var t=e[0],i=e[2],n=e[4],a=e[1],o=e[3],s=e[5],l=t*o-a*i;return l?(l=1/l,r[0]=o*l,r[1]=-a*l,
r[2]=-i*l,r[3]=t*l,r[4]=(i*s-o*n)*l,r[5]=(a*n-t*s)*l,r):null}function on(r,e){return r==null&&(r=0),e==null&&(e=0),[r,e]}function Bd(r,e){return r[0]=e[0],r[1]=e[1],r}function gS(r){return[r[0],r[1]]}function Zs(r,e,t){return r[0]=
e,r[1]=t,r}function Vd(r,e,t){return r[0]=e[0]+t[0],r[1]=e[1]+t[1],r}function hf(r,e,t){return r[0]=e[0]-t[0],r[1]=e[1]-t[1],r}function qN(r){return Math.sqrt(KN(r))}function KN(r){return r[0]*r[0]+r[1]*r[1]}function pf(r,e,t){return r[0]=e[0]*t,r[1]=e[1]*t,r}function mo(r,e){var t=qN(e);return t===0?(r[0]=0,r[1]=0):(r[0]=e[0]/t,r[1]=e[1]/t),r}function df(r,e){return Math.
sqrt((r[0]-e[0])*(r[0]-e[0])+(r[1]-e[1])*(r[1]-e[1]))}var yS=df;function $N(r,e){return(r[0]-e[0])*(r[0]-e[0])+(r[1]-e[1])*(r[1]-e[1])}var Kn=$N;function et(r,e,t){var i=e[0],n=e[1];return r[0]=t[0]*i+t[2]*n+t[4],r[1]=t[1]*i+t[3]*n+t[5],r}function vi(r,e,t){return r[0]=Math.min(e[0],t[0]),r[1]=Math.min(e[1],
t[1]),r}function mi(r,e,t){return r[0]=Math.max(e[0],t[0]),r[1]=Math.max(e[1],t[1]),r}var QN=(function(){function r(e,t){this.x=e||0,this.y=t||0}return r.prototype.copy=function(e){return this.x=e.x,this.y=e.y,this},r.prototype.clone=function(){return new r(
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
t.x+n*i.x,e.y=a*t.y+n*i.y},r})(),be=QN;var ta=Math.min,go=Math.max,Hd=Math.abs,_S=["x","y"],JN=["width","height"],$n=new be,Qn=new be,Jn=new be,ea=new be,Zt=Wd(),Xs=Zt.minTv,Gd=Zt.maxTv,js=[0,0],yi=(function(){
function r(e,t,i,n){Ud(this,e,t,i,n)}return r.set=function(e,t,i,n,a){return n<0&&(t=t+n,n=-n),a<0&&(i=i+a,a=-a),e.x=t,e.y=i,e.width=n,e.height=a,e},r.prototype.
union=function(e){var t=ta(e.x,this.x),i=ta(e.y,this.y);isFinite(this.x)&&isFinite(this.width)?this.width=go(e.x+e.width,this.x+this.width)-t:this.width=e.width,
isFinite(this.y)&&isFinite(this.height)?this.height=go(e.y+e.height,this.y+this.height)-i:this.height=e.height,this.x=t,this.y=i},r.prototype.applyTransform=function(e){
r.applyTransform(this,this,e)},r.prototype.calculateTransform=function(e){return SS(Ie(),this,e)},r.prototype.intersect=function(e,t,i){return r.intersect(this,
e,t,i)},r.intersect=function(e,t,i,n){i&&be.set(i,0,0);var a=n&&n.outIntersectRect||null,o=n&&n.clamp;if(a&&(a.x=a.y=a.width=a.height=NaN),!e||!t)return!1;e instanceof
r||(e=Ud(ek,e.x,e.y,e.width,e.height)),t instanceof r||(t=Ud(tk,t.x,t.y,t.width,t.height));var s=!!i;Zt.reset(n,s);var l=Zt.touchThreshold,u=e.x+l,f=e.x+e.width-
l,c=e.y+l,p=e.y+e.height-l,h=t.x+l,d=t.x+t.width-l,v=t.y+l,m=t.y+t.height-l;if(u>f||c>p||h>d||v>m)return!1;var g=!(f<h||d<u||p<v||m<c);return(s||a)&&(js[0]=1/0,
js[1]=0,xS(u,f,h,d,0,s,a,o),xS(c,p,v,m,1,s,a,o),s&&be.copy(i,g?Zt.useDir?Zt.dirMinTv:Xs:Gd)),g},r.contain=function(e,t,i){return t>=e.x&&t<=e.x+e.width&&i>=e.y&&
i<=e.y+e.height},r.prototype.contain=function(e,t){return r.contain(this,e,t)},r.prototype.clone=function(){return new r(this.x,this.y,this.width,this.height)},
r.prototype.copy=function(e){yo(this,e)},r.prototype.plain=function(){return{x:this.x,y:this.y,width:this.width,height:this.height}},r.prototype.isFinite=function(){
return isFinite(this.x)&&isFinite(this.y)&&isFinite(this.width)&&isFinite(this.height)},r.prototype.isZero=function(){return this.width===0||this.height===0},r.
create=function(e){return new r(e?e.x:0,e?e.y:0,e?e.width:0,e?e.height:0)},r.copy=function(e,t){return e.x=t.x,e.y=t.y,e.width=t.width,e.height=t.height,e},r.applyTransform=
function(e,t,i){if(!i){e!==t&&yo(e,t);return}if(i[1]<1e-5&&i[1]>-1e-5&&i[2]<1e-5&&i[2]>-1e-5){var n=i[0],a=i[3],o=i[4],s=i[5];e.x=t.x*n+o,e.y=t.y*a+s,e.width=t.
width*n,e.height=t.height*a,e.width<0&&(e.x+=e.width,e.width=-e.width),e.height<0&&(e.y+=e.height,e.height=-e.height);return}$n.x=Jn.x=t.x,$n.y=ea.y=t.y,Qn.x=ea.
x=t.x+t.width,Qn.y=Jn.y=t.y+t.height,$n.transform(i),ea.transform(i),Qn.transform(i),Jn.transform(i),e.x=ta($n.x,Qn.x,Jn.x,ea.x),e.y=ta($n.y,Qn.y,Jn.y,ea.y);var l=go(
$n.x,Qn.x,Jn.x,ea.x),u=go($n.y,Qn.y,Jn.y,ea.y);e.width=l-e.x,e.height=u-e.y},r.calculateTransform=function(e,t,i){var n=i.width/t.width,a=i.height/t.height;return e=
pi(e||[]),qn(e,e,Zs(Fd,-t.x,-t.y)),mS(e,e,Zs(Fd,n,a)),qn(e,e,Zs(Fd,i.x,i.y)),e},r})(),qs=yi.create,Ud=yi.set,yo=yi.copy,SS=yi.calculateTransform,vf=yi.applyTransform,
bS=yi.contain,ek=new yi(0,0,0,0),tk=new yi(0,0,0,0),Fd=[];function xS(r,e,t,i,n,a,o,s){var l=Hd(e-t),u=Hd(i-r),f=ta(l,u),c=_S[n],p=_S[1-n],h=JN[n];e<t||i<r?l<u?
(a&&(Gd[c]=-l),s&&(o[c]=e,o[h]=0)):(a&&(Gd[c]=u),s&&(o[c]=r,o[h]=0)):(o&&(o[c]=go(r,t),o[h]=ta(e,i)-o[c]),a&&(f<js[0]||Zt.useDir)&&(js[0]=ta(f,js[0]),(l<u||!Zt.
bidirectional)&&(Xs[c]=l,Xs[p]=0,Zt.useDir&&Zt.calcDirMTV()),(l>=u||!Zt.bidirectional)&&(Xs[c]=-u,Xs[p]=0,Zt.useDir&&Zt.calcDirMTV())))}function Wd(){var r=0,e=new be,
t=new be,i={minTv:new be,maxTv:new be,useDir:!1,dirMinTv:new be,touchThreshold:0,bidirectional:!0,negativeSize:!1,reset:function(a,o){i.touchThreshold=0,a&&a.touchThreshold!=
null&&(i.touchThreshold=go(0,a.touchThreshold)),i.negativeSize=!1,o&&(i.minTv.set(1/0,1/0),i.maxTv.set(0,0),i.useDir=!1,a&&a.direction!=null&&(i.useDir=!0,i.dirMinTv.
copy(i.minTv),t.copy(i.minTv),r=a.direction,i.bidirectional=a.bidirectional==null||!!a.bidirectional,i.bidirectional||e.set(Math.cos(r),Math.sin(r))))},calcDirMTV:function(){
var a=i.minTv,o=i.dirMinTv,s=a.y*a.y+a.x*a.x,l=Math.sin(r),u=Math.cos(r),f=l*a.y+u*a.x;if(n(f)){n(a.x)&&n(a.y)&&o.set(0,0);return}if(t.x=s*u/f,t.y=s*l/f,n(t.x)&&
n(t.y)){o.set(0,0);return}(i.bidirectional||e.dot(t)>0)&&t.len()<o.len()&&o.copy(t)}};function n(a){return Hd(a)<1e-10}return i}var j=yi;function Ar(r){mf||(mf=new Wr(100)),r=r||sr;var e=mf.get(r);return e||(e={font:r,strWidthCache:new Wr(500),asciiWidthMap:null,asciiWidthMapTried:!1,stWideCharWidth:ke.
measureText("国",r).width,asciiCharWidth:ke.measureText("a",r).width},mf.put(r,e)),e}var mf;function rk(r){if(!(Yd>=wS)){r=r||sr;for(var e=[],t=+new Date,i=0;i<=
127;i++)e[i]=ke.measureText(String.fromCharCode(i),r).width;var n=+new Date-t;return n>16?Yd=wS:n>2&&Yd++,e}}var Yd=0,wS=5;function Zd(r,e){return r.asciiWidthMapTried||
(r.asciiWidthMap=rk(r.font),r.asciiWidthMapTried=!0),0<=e&&e<=127?r.asciiWidthMap!=null?r.asciiWidthMap[e]:r.asciiCharWidth:r.stWideCharWidth}function Dr(r,e){var t=r.
strWidthCache,i=t.get(e);return i==null&&(i=ke.measureText(e,r.font).width,t.put(e,i)),i}function TS(r,e,t,i){var n=Dr(Ar(e),r),a=Ks(e),o=sn(0,n,t),s=_i(0,a,i),
l=new j(o,s,n,a);return l}function gf(r,e,t,i){var n=((r||"")+"").split(`
`),a=n.length;if(a===1)return TS(n[0],e,t,i);for(var o=new j(0,0,0,0),s=0;s<n.length;s++){var l=TS(n[s],e,t,i);s===0?o.copy(l):o.union(l)}return o}function sn(r,e,t,i){
return t==="right"?i?r+=e:r-=e:t==="center"&&(i?r+=e/2:r-=e/2),r}function _i(r,e,t,i){return t==="middle"?i?r+=e/2:r-=e/2:t==="bottom"&&(i?r+=e:r-=e),r}function Ks(r){
return Ar(r).stWideCharWidth}function ur(r,e){return typeof r=="string"?r.lastIndexOf("%")>=0?parseFloat(r)/100*e:parseFloat(r):r}function yf(r,e,t){var i=e.position||"inside",n=e.distance!=
null?e.distance:5,a=t.height,o=t.width,s=a/2,l=t.x,u=t.y,f="left",c="top";if(i instanceof Array)l+=ur(i[0],t.width),u+=ur(i[1],t.height),f=null,c=null;else switch(i){case"\
left":l-=n,u+=s,f="right",c="middle";break;case"right":l+=n+o,u+=s,c="middle";break;case"top":l+=o/2,u-=n,f="center",c="bottom";break;case"bottom":l+=o/2,u+=a+n,
f="center";break;case"inside":l+=o/2,u+=s,f="center",c="middle";break;case"insideLeft":l+=n,u+=s,c="middle";break;case"insideRight":l+=o-n,u+=s,f="right",c="mid\
dle";break;case"insideTop":l+=o/2,u+=n,f="center";break;case"insideBottom":l+=o/2,u+=a-n,f="center",c="bottom";break;case"insideTopLeft":l+=n,u+=n;break;case"in\
sideTopRight":l+=o-n,u+=n,f="right";break;case"insideBottomLeft":l+=n,u+=a-n,c="bottom";break;case"insideBottomRight":l+=o-n,u+=a-n,f="right",c="bottom";break}return r=
r||{},r.x=l,r.y=u,r.align=f,r.verticalAlign=c,r}var Xd=/\{([a-zA-Z0-9_]+)\|([^}]*)\}/g;function ik(r,e,t,i,n,a){if(!t){r.text="",r.isTruncated=!1;return}var o=(e+"").split(`
`);a=DS(t,i,n,a);for(var s=!1,l={},u=0,f=o.length;u<f;u++)OS(l,o[u],a),o[u]=l.textLine,s=s||l.isTruncated;r.text=o.join(`
`),r.isTruncated=s}function DS(r,e,t,i){i=i||{};var n=k({},i);t=W(t,"..."),n.maxIterations=W(i.maxIterations,2);var a=n.minChar=W(i.minChar,0),o=n.fontMeasureInfo=
Ar(e),s=o.asciiCharWidth;n.placeholder=W(i.placeholder,"");for(var l=r=Math.max(0,r-1),u=0;u<a&&l>=s;u++)l-=s;var f=Dr(o,t);return f>l&&(t="",f=0),l=r-f,n.ellipsis=
t,n.ellipsisWidth=f,n.contentWidth=l,n.containerWidth=r,n}function OS(r,e,t){var i=t.containerWidth,n=t.contentWidth,a=t.fontMeasureInfo;if(!i){r.textLine="",r.
isTruncated=!1;return}var o=Dr(a,e);if(o<=i){r.textLine=e,r.isTruncated=!1;return}for(var s=0;;s++){if(o<=n||s>=t.maxIterations){e+=t.ellipsis;break}var l=s===0?
nk(e,n,a):o>0?Math.floor(e.length*n/o):0;e=e.substr(0,l),o=Dr(a,e)}e===""&&(e=t.placeholder),r.textLine=e,r.isTruncated=!0}function nk(r,e,t){for(var i=0,n=0,a=r.
length;n<a&&i<e;n++)i+=Zd(t,r.charCodeAt(n));return n}function IS(r,e,t,i){var n=Kd(r),a=e.overflow,o=e.padding,s=o?o[1]+o[3]:0,l=o?o[0]+o[2]:0,u=e.font,f=a==="\
truncate",c=Ks(u),p=W(e.lineHeight,c),h=e.lineOverflow==="truncate",d=!1,v=e.width;v==null&&t!=null&&(v=t-s);var m=e.height;m==null&&i!=null&&(m=i-l);var g;v!=null&&
(a==="break"||a==="breakAll")?g=n?RS(n,e.font,v,a==="breakAll",0).lines:[]:g=n?n.split(`
`):[];var y=g.length*p;if(m==null&&(m=y),y>m&&h){var _=Math.floor(m/p);d=d||g.length>_,g=g.slice(0,_),y=g.length*p}if(n&&f&&v!=null)for(var x=DS(v,u,e.ellipsis,
{minChar:e.truncateMinChar,placeholder:e.placeholder}),S={},b=0;b<g.length;b++)OS(S,g[b],x),g[b]=S.textLine,d=d||S.isTruncated;for(var T=m,E=0,C=Ar(u),b=0;b<g.length;b++)
E=Math.max(Dr(C,g[b]),E);v==null&&(v=E);var M=v;return T+=l,M+=s,{lines:g,height:m,outerWidth:M,outerHeight:T,lineHeight:p,calculatedLineHeight:c,contentWidth:E,
contentHeight:y,width:v,isTruncated:d}}var ak=(function(){function r(){}return r})(),CS=(function(){function r(e){this.tokens=[],e&&(this.tokens=e)}return r})(),
ok=(function(){function r(){this.width=0,this.height=0,this.contentWidth=0,this.contentHeight=0,this.outerWidth=0,this.outerHeight=0,this.lines=[],this.isTruncated=
!1}return r})();function LS(r,e,t,i,n){var a=new ok,o=Kd(r);if(!o)return a;var s=e.padding,l=s?s[1]+s[3]:0,u=s?s[0]+s[2]:0,f=e.width;f==null&&t!=null&&(f=t-l);var c=e.height;c==
null&&i!=null&&(c=i-u);for(var p=e.overflow,h=(p==="break"||p==="breakAll")&&f!=null?{width:f,accumWidth:0,breakAll:p==="breakAll"}:null,d=Xd.lastIndex=0,v;(v=Xd.
exec(o))!=null;){var m=v.index;m>d&&jd(a,o.substring(d,m),e,h),jd(a,v[2],e,h,v[1]),d=Xd.lastIndex}d<o.length&&jd(a,o.substring(d,o.length),e,h);var g=[],y=0,_=0,
x=p==="truncate",S=e.lineOverflow==="truncate",b={};function T(xe,Et,Tr){xe.width=Et,xe.lineHeight=Tr,y+=Tr,_=Math.max(_,Et)}e:for(var E=0;E<a.lines.length;E++){
for(var C=a.lines[E],M=0,A=0,O=0;O<C.tokens.length;O++){var D=C.tokens[O],L=D.styleName&&e.rich[D.styleName]||{},R=D.textPadding=L.padding,N=R?R[1]+R[3]:0,X=D.font=
L.font||e.font;D.contentHeight=Ks(X);var $=W(L.height,D.contentHeight);if(D.innerHeight=$,R&&($+=R[0]+R[2]),D.height=$,D.lineHeight=Cr(L.lineHeight,e.lineHeight,
$),D.align=L&&L.align||n,D.verticalAlign=L&&L.verticalAlign||"middle",S&&c!=null&&y+D.lineHeight>c){var J=a.lines.length;O>0?(C.tokens=C.tokens.slice(0,O),T(C,A,
M),a.lines=a.lines.slice(0,E+1)):a.lines=a.lines.slice(0,E),a.isTruncated=a.isTruncated||a.lines.length<J;break e}var oe=L.width,ie=oe==null||oe==="auto";if(typeof oe==
"string"&&oe.charAt(oe.length-1)==="%")D.percentWidth=oe,g.push(D),D.contentWidth=Dr(Ar(X),D.text);else{if(ie){var fe=L.backgroundColor,ne=fe&&fe.image;ne&&(ne=
vS(ne),po(ne)&&(D.width=Math.max(D.width,ne.width*$/ne.height)))}var q=x&&f!=null?f-A:null;q!=null&&q<D.width?!ie||q<N?(D.text="",D.width=D.contentWidth=0):(ik(
b,D.text,q-N,X,e.ellipsis,{minChar:e.truncateMinChar}),D.text=b.text,a.isTruncated=a.isTruncated||b.isTruncated,D.width=D.contentWidth=Dr(Ar(X),D.text)):D.contentWidth=
Dr(Ar(X),D.text)}D.width+=N,A+=D.width,L&&(M=Math.max(M,D.lineHeight))}T(C,A,M)}a.outerWidth=a.width=W(f,_),a.outerHeight=a.height=W(c,y),a.contentHeight=y,a.contentWidth=
_,a.outerWidth+=l,a.outerHeight+=u;for(var E=0;E<g.length;E++){var D=g[E],_e=D.percentWidth;D.width=parseInt(_e,10)/100*a.width}return a}function jd(r,e,t,i,n){
var a=e==="",o=n&&t.rich[n]||{},s=r.lines,l=o.font||t.font,u=!1,f,c;if(i){var p=o.padding,h=p?p[1]+p[3]:0;if(o.width!=null&&o.width!=="auto"){var d=ur(o.width,i.
width)+h;s.length>0&&d+i.accumWidth>i.width&&(f=e.split(`
`),u=!0),i.accumWidth=d}else{var v=RS(e,l,i.width,i.breakAll,i.accumWidth);i.accumWidth=v.accumWidth+h,c=v.linesWidths,f=v.lines}}f||(f=e.split(`
`));for(var m=Ar(l),g=0;g<f.length;g++){var y=f[g],_=new ak;if(_.styleName=n,_.text=y,_.isLineHolder=!y&&!a,typeof o.width=="number"?_.width=o.width:_.width=c?c[g]:
Dr(m,y),!g&&!u){var x=(s[s.length-1]||(s[0]=new CS)).tokens,S=x.length;S===1&&x[0].isLineHolder?x[0]=_:(y||!S||a)&&x.push(_)}else s.push(new CS([_]))}}function sk(r){
var e=r.charCodeAt(0);return e>=32&&e<=591||e>=880&&e<=4351||e>=4608&&e<=5119||e>=7680&&e<=8303}var lk=Er(",&?/;] ".split(""),function(r,e){return r[e]=!0,r},{});
function uk(r){return sk(r)?!!lk[r]:!0}function RS(r,e,t,i,n){for(var a=[],o=[],s="",l="",u=0,f=0,c=Ar(e),p=0;p<r.length;p++){var h=r.charAt(p);if(h===`
`){l&&(s+=l,f+=u),a.push(s),o.push(f),s="",l="",u=0,f=0;continue}var d=Zd(c,h.charCodeAt(0)),v=i?!1:!uk(h);if(a.length?f+d>t:n+f+d>t){f?(s||l)&&(v?(s||(s=l,l="",
u=0,f=u),a.push(s),o.push(f-u),l+=h,u+=d,s="",f=u):(l&&(s+=l,l="",u=0),a.push(s),o.push(f),s=h,f=d)):v?(a.push(l),o.push(u),l=h,u=d):(a.push(h),o.push(d));continue}
f+=d,v?(l+=h,u+=d):(l&&(s+=l,l="",u=0),s+=h)}return l&&(s+=l),s&&(a.push(s),o.push(f)),a.length===1&&(f+=n),{accumWidth:f,lines:a,linesWidths:o}}function qd(r,e,t,i,n,a){
if(r.baseX=t,r.baseY=i,r.outerWidth=r.outerHeight=null,!!e){var o=e.width*2,s=e.height*2;j.set(MS,sn(t,o,n),_i(i,s,a),o,s),j.intersect(e,MS,null,AS);var l=AS.outIntersectRect;
r.outerWidth=l.width,r.outerHeight=l.height,r.baseX=sn(l.x,l.width,n,!0),r.baseY=_i(l.y,l.height,a,!0)}}var MS=new j(0,0,0,0),AS={outIntersectRect:{},clamp:!0};
function Kd(r){return r!=null?r+="":r=""}function PS(r){var e=Kd(r.text),t=r.font,i=Dr(Ar(t),e),n=Ks(t);return _f(r,i,n,null)}function _f(r,e,t,i){var n=new j(sn(
r.x||0,e,r.textAlign),_i(r.y||0,t,r.textBaseline),e,t),a=i??($d(r)?r.lineWidth:0);return a>0&&(n.x-=a/2,n.y-=a/2,n.width+=a,n.height+=a),n}function $d(r){var e=r.
stroke;return e!=null&&e!=="none"&&r.lineWidth>0}var NS=pi,kS=5e-5;function ra(r){return r>kS||r<-kS}var ia=[],_o=[],Qd=Ie(),Jd=Math.abs,ev=(function(){function r(){}return r.prototype.getLocalTransform=function(e){
return tv(this,e)},r.prototype.setPosition=function(e){this.x=e[0],this.y=e[1]},r.prototype.setScale=function(e){this.scaleX=e[0],this.scaleY=e[1]},r.prototype.
setSkew=function(e){this.skewX=e[0],this.skewY=e[1]},r.prototype.setOrigin=function(e){this.originX=e[0],this.originY=e[1]},r.prototype.needLocalTransform=function(){
return ra(this.rotation)||ra(this.x)||ra(this.y)||ra(this.scaleX-1)||ra(this.scaleY-1)||ra(this.skewX)||ra(this.skewY)},r.prototype.updateTransform=function(){var e=this.
parent&&this.parent.transform,t=this.needLocalTransform(),i=this.transform;if(!(t||e)){i&&(NS(i),this.invTransform=null);return}i=i||Ie(),t?this.getLocalTransform(
i):NS(i),e&&(t?di(i,e,i):jn(i,e)),this.transform=i,this._resolveGlobalScaleRatio(i),this.invTransform=this.invTransform||Ie(),Mr(this.invTransform,i)},r.prototype.
_resolveGlobalScaleRatio=function(e){var t=this.globalScaleRatio;if(t!=null&&t!==1){this.getGlobalScale(ia);var i=ia[0]<0?-1:1,n=ia[1]<0?-1:1,a=((ia[0]-i)*t+i)/
ia[0]||0,o=((ia[1]-n)*t+n)/ia[1]||0;e[0]*=a,e[1]*=a,e[2]*=o,e[3]*=o}},r.prototype.getComputedTransform=function(){for(var e=this,t=[];e;)t.push(e),e=e.parent;for(;e=
t.pop();)e.updateTransform();return this.transform},r.prototype.setLocalTransform=function(e){if(e){var t=e[0]*e[0]+e[1]*e[1],i=e[2]*e[2]+e[3]*e[3],n=Math.atan2(
e[1],e[0]),a=Math.PI/2+n-Math.atan2(e[3],e[2]);i=Math.sqrt(i)*Math.cos(a),t=Math.sqrt(t),this.skewX=a,this.skewY=0,this.rotation=-n,this.x=+e[4],this.y=+e[5],this.
scaleX=t,this.scaleY=i,this.originX=0,this.originY=0}},r.prototype.decomposeTransform=function(){if(this.transform){var e=this.parent,t=this.transform;e&&e.transform&&
(e.invTransform=e.invTransform||Ie(),di(_o,e.invTransform,t),t=_o);var i=this.originX,n=this.originY;(i||n)&&(Qd[4]=i,Qd[5]=n,di(_o,t,Qd),_o[4]-=i,_o[5]-=n,t=_o),
this.setLocalTransform(t)}},r.prototype.getGlobalScale=function(e){var t=this.transform;return e=e||[],t?(e[0]=Math.sqrt(t[0]*t[0]+t[1]*t[1]),e[1]=Math.sqrt(t[2]*
t[2]+t[3]*t[3]),t[0]<0&&(e[0]=-e[0]),t[3]<0&&(e[1]=-e[1]),e):(e[0]=1,e[1]=1,e)},r.prototype.transformCoordToLocal=function(e,t){var i=[e,t],n=this.invTransform;
return n&&et(i,i,n),i},r.prototype.transformCoordToGlobal=function(e,t){var i=[e,t],n=this.transform;return n&&et(i,i,n),i},r.prototype.getLineScale=function(){
var e=this.transform;return e&&Jd(e[0]-1)>1e-10&&Jd(e[3]-1)>1e-10?Math.sqrt(Jd(e[0]*e[3]-e[2]*e[1])):1},r.prototype.copyTransform=function(e){na(this,e)},r.getLocalTransform=
function(e,t){t=t||[];var i=e.originX||0,n=e.originY||0,a=e.scaleX,o=e.scaleY,s=e.anchorX,l=e.anchorY,u=e.rotation||0,f=e.x,c=e.y,p=e.skewX?Math.tan(e.skewX):0,
h=e.skewY?Math.tan(-e.skewY):0;if(i||n||s||l){var d=i+s,v=n+l;t[4]=-d*a-p*v*o,t[5]=-v*o-h*d*a}else t[4]=t[5]=0;return t[0]=a,t[3]=o,t[1]=h*a,t[2]=p*o,u&&an(t,t,
u),t[4]+=i+f,t[5]+=n+c,t},r.initDefaultProps=(function(){var e=r.prototype;e.scaleX=e.scaleY=e.globalScaleRatio=1,e.x=e.y=e.originX=e.originY=e.skewX=e.skewY=e.
rotation=e.anchorX=e.anchorY=0})(),r})(),tv=ev.getLocalTransform;function xo(){return new ev}var So=["x","y","originX","originY","anchorX","anchorY","rotation",
"scaleX","scaleY","skewX","skewY"];function na(r,e){return rS(r,e,So)}var ln=ev;var xf={linear:function(r){return r},quadraticIn:function(r){return r*r},quadraticOut:function(r){return r*(2-r)},quadraticInOut:function(r){return(r*=2)<1?.5*r*
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
return(r*=2)<1?.5*(r*r*((e+1)*r-e)):.5*((r-=2)*r*((e+1)*r+e)+2)},bounceIn:function(r){return 1-xf.bounceOut(1-r)},bounceOut:function(r){return r<.36363636363636365?
7.5625*r*r:r<.7272727272727273?7.5625*(r-=.5454545454545454)*r+.75:r<.9090909090909091?7.5625*(r-=.8181818181818182)*r+.9375:7.5625*(r-=.9545454545454546)*r+.984375},
bounceInOut:function(r){return r<.5?xf.bounceIn(r*2)*.5:xf.bounceOut(r*2-1)*.5+.5}},Sf=xf;var bf=Math.pow,fn=Math.sqrt,Tf=1e-8,BS=1e-4,zS=fn(3),wf=1/3,Yr=on(),fr=on(),bo=on();function un(r){return r>-Tf&&r<Tf}function VS(r){return r>Tf||r<-Tf}function Be(r,e,t,i,n){
var a=1-n;return a*a*(a*r+3*n*e)+n*n*(n*i+3*a*t)}function rv(r,e,t,i,n){var a=1-n;return 3*(((e-r)*a+2*(t-e)*n)*a+(i-t)*n*n)}function aa(r,e,t,i,n,a){var o=i+3*
(e-t)-r,s=3*(t-e*2+r),l=3*(e-r),u=r-n,f=s*s-3*o*l,c=s*l-9*o*u,p=l*l-3*s*u,h=0;if(un(f)&&un(c))if(un(s))a[0]=0;else{var d=-l/s;d>=0&&d<=1&&(a[h++]=d)}else{var v=c*
c-4*f*p;if(un(v)){var m=c/f,d=-s/o+m,g=-m/2;d>=0&&d<=1&&(a[h++]=d),g>=0&&g<=1&&(a[h++]=g)}else if(v>0){var y=fn(v),_=f*s+1.5*o*(-c+y),x=f*s+1.5*o*(-c-y);_<0?_=-bf(
-_,wf):_=bf(_,wf),x<0?x=-bf(-x,wf):x=bf(x,wf);var d=(-s-(_+x))/(3*o);d>=0&&d<=1&&(a[h++]=d)}else{var S=(2*f*s-3*o*c)/(2*fn(f*f*f)),b=Math.acos(S)/3,T=fn(f),E=Math.
cos(b),d=(-s-2*T*E)/(3*o),g=(-s+T*(E+zS*Math.sin(b)))/(3*o),C=(-s+T*(E-zS*Math.sin(b)))/(3*o);d>=0&&d<=1&&(a[h++]=d),g>=0&&g<=1&&(a[h++]=g),C>=0&&C<=1&&(a[h++]=
C)}}return h}function Ef(r,e,t,i,n){var a=6*t-12*e+6*r,o=9*e+3*i-3*r-9*t,s=3*e-3*r,l=0;if(un(o)){if(VS(a)){var u=-s/a;u>=0&&u<=1&&(n[l++]=u)}}else{var f=a*a-4*o*
s;if(un(f))n[0]=-a/(2*o);else if(f>0){var c=fn(f),u=(-a+c)/(2*o),p=(-a-c)/(2*o);u>=0&&u<=1&&(n[l++]=u),p>=0&&p<=1&&(n[l++]=p)}}return l}function wo(r,e,t,i,n,a){
var o=(e-r)*n+r,s=(t-e)*n+e,l=(i-t)*n+t,u=(s-o)*n+o,f=(l-s)*n+s,c=(f-u)*n+u;a[0]=r,a[1]=o,a[2]=u,a[3]=c,a[4]=c,a[5]=f,a[6]=l,a[7]=i}function US(r,e,t,i,n,a,o,s,l,u,f){
var c,p=.005,h=1/0,d,v,m,g;Yr[0]=l,Yr[1]=u;for(var y=0;y<1;y+=.05)fr[0]=Be(r,t,n,o,y),fr[1]=Be(e,i,a,s,y),m=Kn(Yr,fr),m<h&&(c=y,h=m);h=1/0;for(var _=0;_<32&&!(p<
BS);_++)d=c-p,v=c+p,fr[0]=Be(r,t,n,o,d),fr[1]=Be(e,i,a,s,d),m=Kn(fr,Yr),d>=0&&m<h?(c=d,h=m):(bo[0]=Be(r,t,n,o,v),bo[1]=Be(e,i,a,s,v),g=Kn(bo,Yr),v<=1&&g<h?(c=v,
h=g):p*=.5);return f&&(f[0]=Be(r,t,n,o,c),f[1]=Be(e,i,a,s,c)),fn(h)}function FS(r,e,t,i,n,a,o,s,l){for(var u=r,f=e,c=0,p=1/l,h=1;h<=l;h++){var d=h*p,v=Be(r,t,n,
o,d),m=Be(e,i,a,s,d),g=v-u,y=m-f;c+=Math.sqrt(g*g+y*y),u=v,f=m}return c}function st(r,e,t,i){var n=1-i;return n*(n*r+2*i*e)+i*i*t}function iv(r,e,t,i){return 2*
((1-i)*(e-r)+i*(t-e))}function HS(r,e,t,i,n){var a=r-2*e+t,o=2*(e-r),s=r-i,l=0;if(un(a)){if(VS(o)){var u=-s/o;u>=0&&u<=1&&(n[l++]=u)}}else{var f=o*o-4*a*s;if(un(
f)){var u=-o/(2*a);u>=0&&u<=1&&(n[l++]=u)}else if(f>0){var c=fn(f),u=(-o+c)/(2*a),p=(-o-c)/(2*a);u>=0&&u<=1&&(n[l++]=u),p>=0&&p<=1&&(n[l++]=p)}}return l}function Cf(r,e,t){
var i=r+t-2*e;return i===0?.5:(r-e)/i}function To(r,e,t,i,n){var a=(e-r)*i+r,o=(t-e)*i+e,s=(o-a)*i+a;n[0]=r,n[1]=a,n[2]=s,n[3]=s,n[4]=o,n[5]=t}function GS(r,e,t,i,n,a,o,s,l){
var u,f=.005,c=1/0;Yr[0]=o,Yr[1]=s;for(var p=0;p<1;p+=.05){fr[0]=st(r,t,n,p),fr[1]=st(e,i,a,p);var h=Kn(Yr,fr);h<c&&(u=p,c=h)}c=1/0;for(var d=0;d<32&&!(f<BS);d++){
var v=u-f,m=u+f;fr[0]=st(r,t,n,v),fr[1]=st(e,i,a,v);var h=Kn(fr,Yr);if(v>=0&&h<c)u=v,c=h;else{bo[0]=st(r,t,n,m),bo[1]=st(e,i,a,m);var g=Kn(bo,Yr);m<=1&&g<c?(u=m,
c=g):f*=.5}}return l&&(l[0]=st(r,t,n,u),l[1]=st(e,i,a,u)),fn(c)}function WS(r,e,t,i,n,a,o){for(var s=r,l=e,u=0,f=1/o,c=1;c<=o;c++){var p=c*f,h=st(r,t,n,p),d=st(
e,i,a,p),v=h-s,m=d-l;u+=Math.sqrt(v*v+m*m),s=h,l=d}return u}var fk=/cubic-bezier\(([0-9,\.e ]+)\)/;function Mf(r){var e=r&&fk.exec(r);if(e){var t=e[1].split(","),i=+vt(t[0]),n=+vt(t[1]),a=+vt(t[2]),o=+vt(t[3]);if(isNaN(i+
n+a+o))return;var s=[];return function(l){return l<=0?0:l>=1?1:aa(0,i,a,1,l,s)&&Be(0,n,o,1,s[0])}}}var ck=(function(){function r(e){this._inited=!1,this._startTime=0,this._pausedTime=0,this._paused=!1,this._life=e.life||1e3,this._delay=e.delay||0,this.loop=e.
loop||!1,this.onframe=e.onframe||Ee,this.ondestroy=e.ondestroy||Ee,this.onrestart=e.onrestart||Ee,e.easing&&this.setEasing(e.easing)}return r.prototype.step=function(e,t){
if(this._inited||(this._startTime=e+this._delay,this._inited=!0),this._paused){this._pausedTime+=t;return}var i=this._life,n=e-this._startTime-this._pausedTime,
a=n/i;a<0&&(a=0),a=Math.min(a,1);var o=this.easingFunc,s=o?o(a):a;if(this.onframe(s),a===1)if(this.loop){var l=n%i;this._startTime=e-l,this._pausedTime=0,this.onrestart()}else
return!0;return!1},r.prototype.pause=function(){this._paused=!0},r.prototype.resume=function(){this._paused=!1},r.prototype.setEasing=function(e){this.easing=e,
this.easingFunc=Z(e)?e:Sf[e]||Mf(e)},r})(),YS=ck;var ZS={transparent:[0,0,0,0],aliceblue:[240,248,255,1],antiquewhite:[250,235,215,1],aqua:[0,255,255,1],aquamarine:[127,255,212,1],azure:[240,255,255,1],beige:[
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
179,1],white:[255,255,255,1],whitesmoke:[245,245,245,1],yellow:[255,255,0,1],yellowgreen:[154,205,50,1]};function Or(r){return r=Math.round(r),r<0?0:r>255?255:r}
function hk(r){return r=Math.round(r),r<0?0:r>360?360:r}function $s(r){return r<0?0:r>1?1:r}function av(r){var e=r;return e.length&&e.charAt(e.length-1)==="%"?Or(
parseFloat(e)/100*255):Or(parseInt(e,10))}function oa(r){var e=r;return e.length&&e.charAt(e.length-1)==="%"?$s(parseFloat(e)/100):$s(parseFloat(e))}function ov(r,e,t){
return t<0?t+=1:t>1&&(t-=1),t*6<1?r+(e-r)*t*6:t*2<1?e:t*3<2?r+(e-r)*(2/3-t)*6:r}function cn(r,e,t){return r+(e-r)*t}function cr(r,e,t,i,n){return r[0]=e,r[1]=t,
r[2]=i,r[3]=n,r}function sv(r,e){return r[0]=e[0],r[1]=e[1],r[2]=e[2],r[3]=e[3],r}var qS=new Wr(20),Af=null;function Eo(r,e){Af&&sv(Af,e),Af=qS.put(r,Af||e.slice())}
function Nt(r,e){if(r){e=e||[];var t=qS.get(r);if(t)return sv(e,t);r=r+"";var i=r.replace(/ /g,"").toLowerCase();if(i in ZS)return sv(e,ZS[i]),Eo(r,e),e;var n=i.
length;if(i.charAt(0)==="#"){if(n===4||n===5){var a=parseInt(i.slice(1,4),16);if(!(a>=0&&a<=4095)){cr(e,0,0,0,1);return}return cr(e,(a&3840)>>4|(a&3840)>>8,a&240|
(a&240)>>4,a&15|(a&15)<<4,n===5?parseInt(i.slice(4),16)/15:1),Eo(r,e),e}else if(n===7||n===9){var a=parseInt(i.slice(1,7),16);if(!(a>=0&&a<=16777215)){cr(e,0,0,
0,1);return}return cr(e,(a&16711680)>>16,(a&65280)>>8,a&255,n===9?parseInt(i.slice(7),16)/255:1),Eo(r,e),e}return}var o=i.indexOf("("),s=i.indexOf(")");if(o!==-1&&
s+1===n){var l=i.substr(0,o),u=i.substr(o+1,s-(o+1)).split(","),f=1;switch(l){case"rgba":if(u.length!==4)return u.length===3?cr(e,+u[0],+u[1],+u[2],1):cr(e,0,0,
0,1);f=oa(u.pop());case"rgb":if(u.length>=3)return cr(e,av(u[0]),av(u[1]),av(u[2]),u.length===3?f:oa(u[3])),Eo(r,e),e;cr(e,0,0,0,1);return;case"hsla":if(u.length!==
4){cr(e,0,0,0,1);return}return u[3]=oa(u[3]),lv(u,e),Eo(r,e),e;case"hsl":if(u.length!==3){cr(e,0,0,0,1);return}return lv(u,e),Eo(r,e),e;default:return}}cr(e,0,0,
0,1)}}function lv(r,e){var t=(parseFloat(r[0])%360+360)%360/360,i=oa(r[1]),n=oa(r[2]),a=n<=.5?n*(i+1):n+i-n*i,o=n*2-a;return e=e||[],cr(e,Or(ov(o,a,t+1/3)*255),
Or(ov(o,a,t)*255),Or(ov(o,a,t-1/3)*255),1),r.length===4&&(e[3]=r[3]),e}function pk(r){if(r){var e=r[0]/255,t=r[1]/255,i=r[2]/255,n=Math.min(e,t,i),a=Math.max(e,
t,i),o=a-n,s=(a+n)/2,l,u;if(o===0)l=0,u=0;else{s<.5?u=o/(a+n):u=o/(2-a-n);var f=((a-e)/6+o/2)/o,c=((a-t)/6+o/2)/o,p=((a-i)/6+o/2)/o;e===a?l=p-c:t===a?l=1/3+f-p:
i===a&&(l=2/3+c-f),l<0&&(l+=1),l>1&&(l-=1)}var h=[l*360,u,s];return r[3]!=null&&h.push(r[3]),h}}function XS(r,e){var t=Nt(r);if(t){for(var i=0;i<3;i++)e<0?t[i]=
t[i]*(1-e)|0:t[i]=(255-t[i])*e+t[i]|0,t[i]>255?t[i]=255:t[i]<0&&(t[i]=0);return Zr(t,t.length===4?"rgba":"rgb")}}function Df(r,e,t){if(!(!(e&&e.length)||!(r>=0&&r<=1))){t=t||[];var i=r*(e.length-1),n=Math.floor(i),a=Math.ceil(i),o=e[n],s=e[a],l=i-n;return t[0]=Or(cn(o[0],s[0],
l)),t[1]=Or(cn(o[1],s[1],l)),t[2]=Or(cn(o[2],s[2],l)),t[3]=$s(cn(o[3],s[3],l)),t}}function KS(r,e,t){if(!(!(e&&e.length)||!(r>=0&&r<=1))){var i=r*(e.length-1),n=Math.floor(i),a=Math.ceil(i),o=Nt(e[n]),s=Nt(e[a]),l=i-n,u=Zr([Or(cn(o[0],s[0],l)),
Or(cn(o[1],s[1],l)),Or(cn(o[2],s[2],l)),$s(cn(o[3],s[3],l))],"rgba");return t?{color:u,leftIndex:n,rightIndex:a,value:i}:u}}function xi(r,e,t,i){var n=Nt(r);if(r)return n=pk(n),e!=null&&(n[0]=hk(Z(e)?e(n[0]):e)),t!=null&&(n[1]=oa(Z(t)?t(n[1]):t)),i!=null&&(n[2]=oa(Z(i)?i(n[2]):i)),Zr(
lv(n),"rgba")}function $S(r,e){var t=Nt(r);if(t&&e!=null)return t[3]=$s(e),Zr(t,"rgba")}function Zr(r,e){if(!(!r||!r.length)){var t=r[0]+","+r[1]+","+r[2];return(e===
"rgba"||e==="hsva"||e==="hsla")&&(t+=","+r[3]),e+"("+t+")"}}function Co(r,e){var t=Nt(r);return t?(.299*t[0]+.587*t[1]+.114*t[2])*t[3]/255+(1-t[3])*e:0}var jS=new Wr(100);function uv(r){if(V(r)){var e=jS.get(r);return e||(e=XS(r,-.1),jS.put(r,e)),e}else if(en(r)){var t=k({},r);return t.colorStops=z(r.colorStops,
function(i){return{offset:i.offset,color:XS(i.color,-.1)}}),t}return r}function JS(r){return r.type==="linear"}function eb(r){return r.type==="radial"}var AY=(function(){return typeof Buffer<"u"&&typeof Buffer.from=="function"?function(r){return Buffer.from(r).toString("base64")}:typeof btoa=="function"&&typeof unescape==
"function"&&typeof encodeURIComponent=="function"?function(r){return btoa(unescape(encodeURIComponent(r)))}:function(r){return null}})();var cv=Array.prototype.slice;function Si(r,e,t){return(e-r)*t+r}function fv(r,e,t,i){for(var n=e.length,a=0;a<n;a++)r[a]=Si(e[a],t[a],i);return r}function dk(r,e,t,i){
for(var n=e.length,a=n&&e[0].length,o=0;o<n;o++){r[o]||(r[o]=[]);for(var s=0;s<a;s++)r[o][s]=Si(e[o][s],t[o][s],i)}return r}function Of(r,e,t,i){for(var n=e.length,
a=0;a<n;a++)r[a]=e[a]+t[a]*i;return r}function tb(r,e,t,i){for(var n=e.length,a=n&&e[0].length,o=0;o<n;o++){r[o]||(r[o]=[]);for(var s=0;s<a;s++)r[o][s]=e[o][s]+
t[o][s]*i}return r}function vk(r,e){for(var t=r.length,i=e.length,n=t>i?e:r,a=Math.min(t,i),o=n[a-1]||{color:[0,0,0,0],offset:0},s=a;s<Math.max(t,i);s++)n.push(
{offset:o.offset,color:o.color.slice()})}function mk(r,e,t){var i=r,n=e;if(!(!i.push||!n.push)){var a=i.length,o=n.length;if(a!==o){var s=a>o;if(s)i.length=o;else
for(var l=a;l<o;l++)i.push(t===1?n[l]:cv.call(n[l]))}for(var u=i[0]&&i[0].length,l=0;l<i.length;l++)if(t===1)isNaN(i[l])&&(i[l]=n[l]);else for(var f=0;f<u;f++)isNaN(
i[l][f])&&(i[l][f]=n[l][f])}}function el(r){if(Je(r)){var e=r.length;if(Je(r[0])){for(var t=[],i=0;i<e;i++)t.push(cv.call(r[i]));return t}return cv.call(r)}return r}
function Rf(r){return r[0]=Math.floor(r[0])||0,r[1]=Math.floor(r[1])||0,r[2]=Math.floor(r[2])||0,r[3]=r[3]==null?1:r[3],"rgba("+r.join(",")+")"}function gk(r){return Je(
r&&r[0])?2:1}var If=0,Pf=1,nb=2,Js=3,hv=4,pv=5,rb=6;function ib(r){return r===hv||r===pv}function Lf(r){return r===Pf||r===nb}var Qs=[0,0,0,0],yk=(function(){function r(e){
this.keyframes=[],this.discrete=!1,this._invalid=!1,this._needsSort=!1,this._lastFr=0,this._lastFrP=0,this.propName=e}return r.prototype.isFinished=function(){return this.
_finished},r.prototype.setFinished=function(){this._finished=!0,this._additiveTrack&&this._additiveTrack.setFinished()},r.prototype.needsAnimate=function(){return this.
keyframes.length>=1},r.prototype.getAdditiveTrack=function(){return this._additiveTrack},r.prototype.addKeyframe=function(e,t,i){this._needsSort=!0;var n=this.keyframes,
a=n.length,o=!1,s=rb,l=t;if(Je(t)){var u=gk(t);s=u,(u===1&&!pe(t[0])||u===2&&!pe(t[0][0]))&&(o=!0)}else if(pe(t)&&!Rt(t))s=If;else if(V(t))if(!isNaN(+t))s=If;else{
var f=Nt(t);f&&(l=f,s=Js)}else if(en(t)){var c=k({},l);c.colorStops=z(t.colorStops,function(h){return{offset:h.offset,color:Nt(h.color)}}),JS(t)?s=hv:eb(t)&&(s=
pv),l=c}a===0?this.valType=s:(s!==this.valType||s===rb)&&(o=!0),this.discrete=this.discrete||o;var p={time:e,value:l,rawValue:t,percent:0};return i&&(p.easing=i,
p.easingFunc=Z(i)?i:Sf[i]||Mf(i)),n.push(p),p},r.prototype.prepare=function(e,t){var i=this.keyframes;this._needsSort&&i.sort(function(v,m){return v.time-m.time});
for(var n=this.valType,a=i.length,o=i[a-1],s=this.discrete,l=Lf(n),u=ib(n),f=0;f<a;f++){var c=i[f],p=c.value,h=o.value;c.percent=c.time/e,s||(l&&f!==a-1?mk(p,h,
n):u&&vk(p.colorStops,h.colorStops))}if(!s&&n!==pv&&t&&this.needsAnimate()&&t.needsAnimate()&&n===t.valType&&!t._finished){this._additiveTrack=t;for(var d=i[0].
value,f=0;f<a;f++)n===If?i[f].additiveValue=i[f].value-d:n===Js?i[f].additiveValue=Of([],i[f].value,d,-1):Lf(n)&&(i[f].additiveValue=n===Pf?Of([],i[f].value,d,-1):
tb([],i[f].value,d,-1))}},r.prototype.step=function(e,t){if(!this._finished){this._additiveTrack&&this._additiveTrack._finished&&(this._additiveTrack=null);var i=this.
_additiveTrack!=null,n=i?"additiveValue":"value",a=this.valType,o=this.keyframes,s=o.length,l=this.propName,u=a===Js,f,c=this._lastFr,p=Math.min,h,d;if(s===1)h=
d=o[0];else{if(t<0)f=0;else if(t<this._lastFrP){var v=p(c+1,s-1);for(f=v;f>=0&&!(o[f].percent<=t);f--);f=p(f,s-2)}else{for(f=c;f<s&&!(o[f].percent>t);f++);f=p(f-
1,s-2)}d=o[f+1],h=o[f]}if(h&&d){this._lastFr=f,this._lastFrP=t;var m=d.percent-h.percent,g=m===0?1:p((t-h.percent)/m,1);d.easingFunc&&(g=d.easingFunc(g));var y=i?
this._additiveValue:u?Qs:e[l];if((Lf(a)||u)&&!y&&(y=this._additiveValue=[]),this.discrete)e[l]=g<1?h.rawValue:d.rawValue;else if(Lf(a))a===Pf?fv(y,h[n],d[n],g):
dk(y,h[n],d[n],g);else if(ib(a)){var _=h[n],x=d[n],S=a===hv;e[l]={type:S?"linear":"radial",x:Si(_.x,x.x,g),y:Si(_.y,x.y,g),colorStops:z(_.colorStops,function(T,E){
var C=x.colorStops[E];return{offset:Si(T.offset,C.offset,g),color:Rf(fv([],T.color,C.color,g))}}),global:x.global},S?(e[l].x2=Si(_.x2,x.x2,g),e[l].y2=Si(_.y2,x.
y2,g)):e[l].r=Si(_.r,x.r,g)}else if(u)fv(y,h[n],d[n],g),i||(e[l]=Rf(y));else{var b=Si(h[n],d[n],g);i?this._additiveValue=b:e[l]=b}i&&this._addToTarget(e)}}},r.prototype.
_addToTarget=function(e){var t=this.valType,i=this.propName,n=this._additiveValue;t===If?e[i]=e[i]+n:t===Js?(Nt(e[i],Qs),Of(Qs,Qs,n,1),e[i]=Rf(Qs)):t===Pf?Of(e[i],
e[i],n,1):t===nb&&tb(e[i],e[i],n,1)},r})(),_k=(function(){function r(e,t,i,n){if(this._tracks={},this._trackKeys=[],this._maxTime=0,this._started=0,this._clip=null,
this._target=e,this._loop=t,t&&n){uo("Can' use additive animation on looped animation.");return}this._additiveAnimators=n,this._allowDiscrete=i}return r.prototype.
getMaxTime=function(){return this._maxTime},r.prototype.getDelay=function(){return this._delay},r.prototype.getLoop=function(){return this._loop},r.prototype.getTarget=
function(){return this._target},r.prototype.changeTarget=function(e){this._target=e},r.prototype.when=function(e,t,i){return this.whenWithKeys(e,t,ce(t),i)},r.prototype.
whenWithKeys=function(e,t,i,n){for(var a=this._tracks,o=0;o<i.length;o++){var s=i[o],l=a[s];if(!l){l=a[s]=new yk(s);var u=void 0,f=this._getAdditiveTrack(s);if(f){
var c=f.keyframes,p=c[c.length-1];u=p&&p.value,f.valType===Js&&u&&(u=Rf(u))}else u=this._target[s];if(u==null)continue;e>0&&l.addKeyframe(0,el(u),n),this._trackKeys.
push(s)}l.addKeyframe(e,el(t[s]),n)}return this._maxTime=Math.max(this._maxTime,e),this},r.prototype.pause=function(){this._clip.pause(),this._paused=!0},r.prototype.
resume=function(){this._clip.resume(),this._paused=!1},r.prototype.isPaused=function(){return!!this._paused},r.prototype.duration=function(e){return this._maxTime=
e,this._force=!0,this},r.prototype._doneCallback=function(){this._setTracksFinished(),this._clip=null;var e=this._doneCbs;if(e)for(var t=e.length,i=0;i<t;i++)e[i].
call(this)},r.prototype._abortedCallback=function(){this._setTracksFinished();var e=this.animation,t=this._abortedCbs;if(e&&e.removeClip(this._clip),this._clip=
null,t)for(var i=0;i<t.length;i++)t[i].call(this)},r.prototype._setTracksFinished=function(){for(var e=this._tracks,t=this._trackKeys,i=0;i<t.length;i++)e[t[i]].
setFinished()},r.prototype._getAdditiveTrack=function(e){var t,i=this._additiveAnimators;if(i)for(var n=0;n<i.length;n++){var a=i[n].getTrack(e);a&&(t=a)}return t},
r.prototype.start=function(e){if(!(this._started>0)){this._started=1;for(var t=this,i=[],n=this._maxTime||0,a=0;a<this._trackKeys.length;a++){var o=this._trackKeys[a],
s=this._tracks[o],l=this._getAdditiveTrack(o),u=s.keyframes,f=u.length;if(s.prepare(n,l),s.needsAnimate())if(!this._allowDiscrete&&s.discrete){var c=u[f-1];c&&(t.
_target[s.propName]=c.rawValue),s.setFinished()}else i.push(s)}if(i.length||this._force){var p=new YS({life:n,loop:this._loop,delay:this._delay||0,onframe:function(h){
t._started=2;var d=t._additiveAnimators;if(d){for(var v=!1,m=0;m<d.length;m++)if(d[m]._clip){v=!0;break}v||(t._additiveAnimators=null)}for(var m=0;m<i.length;m++)
i[m].step(t._target,h);var g=t._onframeCbs;if(g)for(var m=0;m<g.length;m++)g[m](t._target,h)},ondestroy:function(){t._doneCallback()}});this._clip=p,this.animation&&
this.animation.addClip(p),e&&p.setEasing(e)}else this._doneCallback();return this}},r.prototype.stop=function(e){if(this._clip){var t=this._clip;e&&t.onframe(1),
this._abortedCallback()}},r.prototype.delay=function(e){return this._delay=e,this},r.prototype.during=function(e){return e&&(this._onframeCbs||(this._onframeCbs=
[]),this._onframeCbs.push(e)),this},r.prototype.done=function(e){return e&&(this._doneCbs||(this._doneCbs=[]),this._doneCbs.push(e)),this},r.prototype.aborted=function(e){
return e&&(this._abortedCbs||(this._abortedCbs=[]),this._abortedCbs.push(e)),this},r.prototype.getClip=function(){return this._clip},r.prototype.getTrack=function(e){
return this._tracks[e]},r.prototype.getTracks=function(){var e=this;return z(this._trackKeys,function(t){return e._tracks[t]})},r.prototype.stopTracks=function(e,t){
if(!e.length||!this._clip)return!0;for(var i=this._tracks,n=this._trackKeys,a=0;a<e.length;a++){var o=i[e[a]];o&&!o.isFinished()&&(t?o.step(this._target,1):this.
_started===1&&o.step(this._target,0),o.setFinished())}for(var s=!0,a=0;a<n.length;a++)if(!i[n[a]].isFinished()){s=!1;break}return s&&this._abortedCallback(),s},
r.prototype.saveTo=function(e,t,i){if(e){t=t||this._trackKeys;for(var n=0;n<t.length;n++){var a=t[n],o=this._tracks[a];if(!(!o||o.isFinished())){var s=o.keyframes,
l=s[i?0:s.length-1];l&&(e[a]=el(l.rawValue))}}}},r.prototype.__changeFinalValue=function(e,t){t=t||ce(e);for(var i=0;i<t.length;i++){var n=t[i],a=this._tracks[n];
if(a){var o=a.keyframes;if(o.length>1){var s=o.pop();a.addKeyframe(s.time,e[n]),a.prepare(this._maxTime,a.getAdditiveTrack())}}}},r})(),tl=_k;var xk=(function(){function r(e){e&&(this._$eventProcessor=e)}return r.prototype.on=function(e,t,i,n){this._$handlers||(this._$handlers={});var a=this._$handlers;
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
1,o-1));break}}return a&&a.afterTrigger&&a.afterTrigger(e),this},r})(),qe=xk;var ab=1;ae.hasGlobalWindow&&(ab=Math.max(window.devicePixelRatio||window.screen&&window.screen.deviceXDPI/window.screen.logicalXDPI||1,1));var sa=ab,rl=.4,il="#333",nl="#ccc",ob="#eee";var Ke=1,la=2,hn=4;var dv="__zr_normal__",vv=So.concat(["ignore"]),Sk=Er(So,function(r,e){return r[e]=!0,r},{ignore:!1}),Mo={},bk=new j(0,0,0,0),Nf=[],kf=0,Ao=1,yv=(function(){function r(e){
this.id=sf(),this.animators=[],this.currentStates=[],this.states={},this._init(e)}return r.prototype._init=function(e){this.attr(e)},r.prototype.drift=function(e,t,i){
switch(this.draggable){case"horizontal":t=0;break;case"vertical":e=0;break}var n=this.transform;n||(n=this.transform=[1,0,0,1,0,0]),n[4]+=e,n[5]+=t,this.decomposeTransform(),
this.markRedraw()},r.prototype.beforeUpdate=function(){},r.prototype.afterUpdate=function(){},r.prototype.update=function(){this.updateTransform(),this.__dirty&&
this.updateInnerText()},r.prototype.updateInnerText=function(e){var t=this._textContent;if(t&&(!t.ignore||e)){this.textConfig||(this.textConfig={});var i=this.textConfig,
n=i.local,a=t.innerTransformable,o=void 0,s=void 0,l=!1;a.parent=n?this:null;var u=!1;a.copyTransform(t);var f=i.position!=null,c=i.autoOverflowArea,p=void 0;if((c||
f)&&(p=bk,i.layoutRect?p.copy(i.layoutRect):p.copy(this.getBoundingRect()),n||p.applyTransform(this.transform)),f){this.calculateTextPosition?this.calculateTextPosition(
Mo,i,p):yf(Mo,i,p),a.x=Mo.x,a.y=Mo.y,o=Mo.align,s=Mo.verticalAlign;var h=i.origin;if(h&&i.rotation!=null){var d=void 0,v=void 0;h==="center"?(d=p.width*.5,v=p.height*
.5):(d=ur(h[0],p.width),v=ur(h[1],p.height)),u=!0,a.originX=-a.x+d+(n?0:p.x),a.originY=-a.y+v+(n?0:p.y)}}i.rotation!=null&&(a.rotation=i.rotation);var m=i.offset;
m&&(a.x+=m[0],a.y+=m[1],u||(a.originX=-m[0],a.originY=-m[1]));var g=this._innerTextDefaultStyle||(this._innerTextDefaultStyle={});if(c){var y=g.overflowRect=g.overflowRect||
new j(0,0,0,0);a.getLocalTransform(Nf),Mr(Nf,Nf),j.copy(y,p),y.applyTransform(Nf)}else g.overflowRect=null;var _=i.inside==null?typeof i.position=="string"&&i.position.
indexOf("inside")>=0:i.inside,x=void 0,S=void 0,b=void 0;_&&this.canBeInsideText()?(x=i.insideFill,S=i.insideStroke,(x==null||x==="auto")&&(x=this.getInsideTextFill()),
(S==null||S==="auto")&&(S=this.getInsideTextStroke(x),b=!0)):(x=i.outsideFill,S=i.outsideStroke,(x==null||x==="auto")&&(x=this.getOutsideFill()),(S==null||S==="\
auto")&&(S=this.getOutsideStroke(x),b=!0)),x=x||"#000",(x!==g.fill||S!==g.stroke||b!==g.autoStroke||o!==g.align||s!==g.verticalAlign)&&(l=!0,g.fill=x,g.stroke=S,
g.autoStroke=b,g.align=o,g.verticalAlign=s,t.setDefaultTextStyle(g)),t.__dirty|=Ke,l&&t.dirtyStyle(!0)}},r.prototype.canBeInsideText=function(){return!0},r.prototype.
getInsideTextFill=function(){return"#fff"},r.prototype.getInsideTextStroke=function(e){return"#000"},r.prototype.getOutsideFill=function(){return this.__zr&&this.
__zr.isDarkMode()?nl:il},r.prototype.getOutsideStroke=function(e){var t=this.__zr&&this.__zr.getBackgroundColor(),i=typeof t=="string"&&Nt(t);i||(i=[255,255,255,
1]);for(var n=i[3],a=this.__zr.isDarkMode(),o=0;o<3;o++)i[o]=i[o]*n+(a?0:255)*(1-n);return i[3]=1,Zr(i,"rgba")},r.prototype.traverse=function(e,t){},r.prototype.
attrKV=function(e,t){e==="textConfig"?this.setTextConfig(t):e==="textContent"?this.setTextContent(t):e==="clipPath"?this.setClipPath(t):e==="extra"?(this.extra=
this.extra||{},k(this.extra,t)):this[e]=t},r.prototype.hide=function(){this.ignore=!0,this.markRedraw()},r.prototype.show=function(){this.ignore=!1,this.markRedraw()},
r.prototype.attr=function(e,t){if(typeof e=="string")this.attrKV(e,t);else if(B(e))for(var i=e,n=ce(i),a=0;a<n.length;a++){var o=n[a];this.attrKV(o,e[o])}return this.
markRedraw(),this},r.prototype.saveCurrentToNormalState=function(e){this._innerSaveToNormal(e);for(var t=this._normalState,i=0;i<this.animators.length;i++){var n=this.
animators[i],a=n.__fromStateTransition;if(!(n.getLoop()||a&&a!==dv)){var o=n.targetName,s=o?t[o]:t;n.saveTo(s)}}},r.prototype._innerSaveToNormal=function(e){var t=this.
_normalState;t||(t=this._normalState={}),e.textConfig&&!t.textConfig&&(t.textConfig=this.textConfig),this._savePrimaryToNormal(e,t,vv)},r.prototype._savePrimaryToNormal=
function(e,t,i){for(var n=0;n<i.length;n++){var a=i[n];e[a]!=null&&!(a in t)&&(t[a]=this[a])}},r.prototype.hasState=function(){return this.currentStates.length>
0},r.prototype.getState=function(e){return this.states[e]},r.prototype.ensureState=function(e){var t=this.states;return t[e]||(t[e]={}),t[e]},r.prototype.clearStates=
function(e){this.useState(dv,!1,e)},r.prototype.useState=function(e,t,i,n){var a=e===dv,o=this.hasState();if(!(!o&&a)){var s=this.currentStates,l=this.stateTransition;
if(!(ee(s,e)>=0&&(t||s.length===1))){var u;if(this.stateProxy&&!a&&(u=this.stateProxy(e)),u||(u=this.states&&this.states[e]),!u&&!a){uo("State "+e+" not exists.");
return}a||this.saveCurrentToNormalState(u);var f=this._textContent,c=sb(this,f,u,n);c&&!this.__inHover&&(this.__inHover=c),this._applyStateObj(e,u,this._normalState,
t,ub(this,i,l),l);var p=this._textGuide;return f&&f.useState(e,t,i,!!c),p&&p.useState(e,t,i,!!c),a?(this.currentStates=[],this._normalState={}):t?this.currentStates.
push(e):this.currentStates=[e],this._updateAnimationTargets(),this.markRedraw(),!c&&this.__inHover&&(this.__inHover=kf,this.__dirty&=~Ke),u}}},r.prototype.useStates=
function(e,t,i){if(!e.length)this.clearStates();else{var n=[],a=this.currentStates,o=e.length,s=o===a.length;if(s){for(var l=0;l<o;l++)if(e[l]!==a[l]){s=!1;break}}
if(s)return;for(var l=0;l<o;l++){var u=e[l],f=void 0;this.stateProxy&&(f=this.stateProxy(u,e)),f||(f=this.states[u]),f&&n.push(f)}var c=n[o-1],p=this._textContent,
h=sb(this,p,c,i);h&&!this.__inHover&&(this.__inHover=h);var d=this._mergeStates(n),v=this.stateTransition;this.saveCurrentToNormalState(d),this._applyStateObj(e.
join(","),d,this._normalState,!1,ub(this,t,v),v);var m=this._textGuide;p&&p.useStates(e,t,!!h),m&&m.useStates(e,t,!!h),this._updateAnimationTargets(),this.currentStates=
e.slice(),this.markRedraw(),!h&&this.__inHover&&(this.__inHover=kf,this.__dirty&=~Ke)}},r.prototype.isSilent=function(){for(var e=this;e;){if(e.silent)return!0;
var t=e.__hostTarget;e=t?e.ignoreHostSilent?null:t:e.parent}return!1},r.prototype._updateAnimationTargets=function(){for(var e=0;e<this.animators.length;e++){var t=this.
animators[e];t.targetName&&t.changeTarget(this[t.targetName])}},r.prototype.removeState=function(e){var t=ee(this.currentStates,e);if(t>=0){var i=this.currentStates.
slice();i.splice(t,1),this.useStates(i)}},r.prototype.replaceState=function(e,t,i){var n=this.currentStates.slice(),a=ee(n,e),o=ee(n,t)>=0;a>=0?o?n.splice(a,1):
n[a]=t:i&&!o&&n.push(t),this.useStates(n)},r.prototype.toggleState=function(e,t){t?this.useState(e,!0):this.removeState(e)},r.prototype._mergeStates=function(e){
for(var t={},i,n=0;n<e.length;n++){var a=e[n];k(t,a),a.textConfig&&(i=i||{},k(i,a.textConfig))}return i&&(t.textConfig=i),t},r.prototype._applyStateObj=function(e,t,i,n,a,o){
if(this.__inHover!==Ao){var s=!(t&&n);t&&t.textConfig?(this.textConfig=k({},n?this.textConfig:i.textConfig),k(this.textConfig,t.textConfig)):s&&i.textConfig&&(this.
textConfig=i.textConfig);for(var l={},u=!1,f=0;f<vv.length;f++){var c=vv[f],p=a&&Sk[c];t&&t[c]!=null?p?(u=!0,l[c]=t[c]):this[c]=t[c]:s&&i[c]!=null&&(p?(u=!0,l[c]=
i[c]):this[c]=i[c])}if(!a)for(var f=0;f<this.animators.length;f++){var h=this.animators[f],d=h.targetName;h.getLoop()||h.__changeFinalValue(d?(t||i)[d]:t||i)}u&&
this._transitionState(e,l,o)}},r.prototype._attachComponent=function(e){if(!(e.__zr&&!e.__hostTarget)&&e!==this){var t=this.__zr;t&&e.addSelfToZr(t),e.__zr=t,e.
__hostTarget=this}},r.prototype._detachComponent=function(e){e.__zr&&e.removeSelfFromZr(e.__zr),e.__zr=null,e.__hostTarget=null},r.prototype.getClipPath=function(){
return this._clipPath},r.prototype.setClipPath=function(e){this._clipPath&&this._clipPath!==e&&this.removeClipPath(),this._attachComponent(e),this._clipPath=e,this.
markRedraw()},r.prototype.removeClipPath=function(){var e=this._clipPath;e&&(this._detachComponent(e),this._clipPath=null,this.markRedraw())},r.prototype.getTextContent=
function(){return this._textContent},r.prototype.setTextContent=function(e){var t=this._textContent;t!==e&&(t&&t!==e&&this.removeTextContent(),e.innerTransformable=
new ln,this._attachComponent(e),this._textContent=e,this.markRedraw())},r.prototype.setTextConfig=function(e){this.textConfig||(this.textConfig={}),k(this.textConfig,
e),this.markRedraw()},r.prototype.removeTextConfig=function(){this.textConfig=null,this.markRedraw()},r.prototype.removeTextContent=function(){var e=this._textContent;
e&&(e.innerTransformable=null,this._detachComponent(e),this._textContent=null,this._innerTextDefaultStyle=null,this.markRedraw())},r.prototype.getTextGuideLine=
function(){return this._textGuide},r.prototype.setTextGuideLine=function(e){this._textGuide&&this._textGuide!==e&&this.removeTextGuideLine(),this._attachComponent(
e),this._textGuide=e,this.markRedraw()},r.prototype.removeTextGuideLine=function(){var e=this._textGuide;e&&(this._detachComponent(e),this._textGuide=null,this.
markRedraw())},r.prototype.markRedraw=function(){this.__dirty|=Ke;var e=this.__zr;e&&(this.__inHover?e.refreshHover():e.refresh()),this.__hostTarget&&this.__hostTarget.
markRedraw()},r.prototype.dirty=function(){this.markRedraw()},r.prototype.addSelfToZr=function(e){if(this.__zr!==e){this.__zr=e;var t=this.animators;if(t)for(var i=0;i<
t.length;i++)e.animation.addAnimator(t[i]);this._clipPath&&this._clipPath.addSelfToZr(e),this._textContent&&this._textContent.addSelfToZr(e),this._textGuide&&this.
_textGuide.addSelfToZr(e)}},r.prototype.removeSelfFromZr=function(e){if(this.__zr){this.__zr=null;var t=this.animators;if(t)for(var i=0;i<t.length;i++)e.animation.
removeAnimator(t[i]);this._clipPath&&this._clipPath.removeSelfFromZr(e),this._textContent&&this._textContent.removeSelfFromZr(e),this._textGuide&&this._textGuide.
removeSelfFromZr(e)}},r.prototype.animate=function(e,t,i){var n=e?this[e]:this,a=new tl(n,t,i);return e&&(a.targetName=e),this.addAnimator(a,e),a},r.prototype.addAnimator=
function(e,t){var i=this.__zr,n=this;e.during(function(){n.updateDuringAnimation(t)}).done(function(){var a=n.animators,o=ee(a,e);o>=0&&a.splice(o,1)}),this.animators.
push(e),i&&i.animation.addAnimator(e),i&&i.wakeUp()},r.prototype.updateDuringAnimation=function(e){this.markRedraw()},r.prototype.stopAnimation=function(e,t){for(var i=this.
animators,n=i.length,a=[],o=0;o<n;o++){var s=i[o];!e||e===s.scope?s.stop(t):a.push(s)}return this.animators=a,this},r.prototype.animateTo=function(e,t,i){mv(this,
e,t,i)},r.prototype.animateFrom=function(e,t,i){mv(this,e,t,i,!0)},r.prototype._transitionState=function(e,t,i,n){for(var a=mv(this,t,i,n),o=0;o<a.length;o++)a[o].
__fromStateTransition=e},r.prototype.getBoundingRect=function(){return null},r.prototype.getPaintRect=function(){return null},r.initDefaultProps=(function(){var e=r.
prototype;e.type="element",e.name="",e.ignore=e.silent=e.ignoreHostSilent=e.isGroup=e.draggable=e.dragging=e.ignoreClip=!1,e.__inHover=kf,e.__dirty=Ke;var t={};
function i(a,o,s){t[a+o+s]||(console.warn("DEPRECATED: '"+a+"' has been deprecated. use '"+o+"', '"+s+"' instead"),t[a+o+s]=!0)}function n(a,o,s,l){Object.defineProperty(
e,a,{get:function(){if(!this[o]){var f=this[o]=[];u(this,f)}return this[o]},set:function(f){this[s]=f[0],this[l]=f[1],this[o]=f,u(this,f)}});function u(f,c){Object.
defineProperty(c,0,{get:function(){return f[s]},set:function(p){f[s]=p}}),Object.defineProperty(c,1,{get:function(){return f[l]},set:function(p){f[l]=p}})}}Object.
defineProperty&&(n("position","_legacyPos","x","y"),n("scale","_legacyScale","scaleX","scaleY"),n("origin","_legacyOrigin","originX","originY"))})(),r})();ot(yv,
qe);ot(yv,ln);function mv(r,e,t,i,n){t=t||{};var a=[];fb(r,"",r,e,t,i,a,n);var o=a.length,s=!1,l=t.done,u=t.aborted,f=function(){s=!0,o--,o<=0&&(s?l&&l():u&&u())},
c=function(){o--,o<=0&&(s?l&&l():u&&u())};o||l&&l(),a.length>0&&t.during&&a[0].during(function(d,v){t.during(v)});for(var p=0;p<a.length;p++){var h=a[p];f&&h.done(
f),c&&h.aborted(c),t.force&&h.duration(t.duration),h.start(t.easing)}return a}function gv(r,e,t){for(var i=0;i<t;i++)r[i]=e[i]}function wk(r){return Je(r[0])}function Tk(r,e,t){
if(Je(e[t]))if(Je(r[t])||(r[t]=[]),Ze(e[t])){var i=e[t].length;r[t].length!==i&&(r[t]=new e[t].constructor(i),gv(r[t],e[t],i))}else{var n=e[t],a=r[t],o=n.length;
if(wk(n))for(var s=n[0].length,l=0;l<o;l++)a[l]?gv(a[l],n[l],s):a[l]=Array.prototype.slice.call(n[l]);else gv(a,n,o);a.length=n.length}else r[t]=e[t]}function Ek(r,e){
return r===e||Je(r)&&Je(e)&&Ck(r,e)}function Ck(r,e){var t=r.length;if(t!==e.length)return!1;for(var i=0;i<t;i++)if(r[i]!==e[i])return!1;return!0}function fb(r,e,t,i,n,a,o,s){
for(var l=ce(i),u=n.duration,f=n.delay,c=n.additive,p=n.setToFinal,h=!B(a),d=r.animators,v=[],m=0;m<l.length;m++){var g=l[m],y=i[g];if(y!=null&&t[g]!=null&&(h||
a[g]))if(B(y)&&!Je(y)&&!en(y)){if(e){s||(t[g]=y,r.updateDuringAnimation(e));continue}fb(r,g,t[g],y,n,a&&a[g],o,s)}else v.push(g);else s||(t[g]=y,r.updateDuringAnimation(
e),v.push(g))}var _=v.length;if(!c&&_)for(var x=0;x<d.length;x++){var S=d[x];if(S.targetName===e){var b=S.stopTracks(v);if(b){var T=ee(d,S);d.splice(T,1)}}}if(n.
force||(v=ze(v,function(A){return!Ek(i[A],t[A])}),_=v.length),_>0||n.force&&!o.length){var E=void 0,C=void 0,M=void 0;if(s){C={},p&&(E={});for(var x=0;x<_;x++){
var g=v[x];C[g]=t[g],p?E[g]=i[g]:t[g]=i[g]}}else if(p){M={};for(var x=0;x<_;x++){var g=v[x];M[g]=el(t[g]),Tk(t,i,g)}}var S=new tl(t,!1,!1,c?ze(d,function(O){return O.
targetName===e}):null);S.targetName=e,n.scope&&(S.scope=n.scope),p&&E&&S.whenWithKeys(0,E,v),M&&S.whenWithKeys(0,M,v),S.whenWithKeys(u??500,s?C:i,v).delay(f||0),
r.addAnimator(S,e),o.push(S)}}function sb(r,e,t,i){return!(t&&t.hoverLayer||i)||lb(r)||e&&lb(e)?kf:Ao}function lb(r){return r.type==="text"||r.type==="tspan"}function ub(r,e,t){
return!e&&!r.__inHover&&t&&t.duration>0}var zf=yv;var Sv="__zr_style_"+Math.round(Math.random()*10),Xr={shadowBlur:0,shadowOffsetX:0,shadowOffsetY:0,shadowColor:"#000",opacity:1,blend:"source-over"},ua={style:{
shadowBlur:!0,shadowOffsetX:!0,shadowOffsetY:!0,shadowColor:!0,opacity:!0}};Xr[Sv]=!0;var cb=["z","z2","invisible"],Mk=["invisible"],Ak=(function(r){I(e,r);function e(t){
return r.call(this,t)||this}return e.prototype._init=function(t){for(var i=ce(t),n=0;n<i.length;n++){var a=i[n];a==="style"?this.useStyle(t[a]):r.prototype.attrKV.
call(this,a,t[a])}this.style||this.useStyle({})},e.prototype.beforeBrush=function(t){},e.prototype.afterBrush=function(){},e.prototype.innerBeforeBrush=function(){},
e.prototype.innerAfterBrush=function(){},e.prototype.shouldBePainted=function(t,i,n,a){var o=this.transform;if(this.ignore||this.invisible||this.style.opacity===
0||this.culling&&Dk(this,t,i)||o&&!o[0]&&!o[3])return!1;if(n&&this.__clipPaths&&this.__clipPaths.length){for(var s=0;s<this.__clipPaths.length;++s)if(this.__clipPaths[s].
isZeroArea())return!1}if(a&&this.parent)for(var l=this.parent;l;){if(l.ignore)return!1;l=l.parent}return!0},e.prototype.contain=function(t,i){return this.rectContain(
t,i)},e.prototype.traverse=function(t,i){t.call(i,this)},e.prototype.rectContain=function(t,i){var n=this.transformCoordToLocal(t,i),a=this.getBoundingRect();return a.
contain(n[0],n[1])},e.prototype.getPaintRect=function(){var t=this._paintRect;if(!this._paintRect||this.__dirty){var i=this.transform,n=this.getBoundingRect(),a=this.
style,o=a.shadowBlur||0,s=a.shadowOffsetX||0,l=a.shadowOffsetY||0;t=this._paintRect||(this._paintRect=new j(0,0,0,0)),i?j.applyTransform(t,n,i):t.copy(n),(o||s||
l)&&(t.width+=o*2+Math.abs(s),t.height+=o*2+Math.abs(l),t.x=Math.min(t.x,t.x+s-o),t.y=Math.min(t.y,t.y+l-o));var u=this.dirtyRectTolerance;t.isZero()||(t.x=Math.
floor(t.x-u),t.y=Math.floor(t.y-u),t.width=Math.ceil(t.width+1+u*2),t.height=Math.ceil(t.height+1+u*2))}return t},e.prototype.setPrevPaintRect=function(t){t?(this.
_prevPaintRect=this._prevPaintRect||new j(0,0,0,0),this._prevPaintRect.copy(t)):this._prevPaintRect=null},e.prototype.getPrevPaintRect=function(){return this._prevPaintRect},
e.prototype.animateStyle=function(t){return this.animate("style",t)},e.prototype.updateDuringAnimation=function(t){t==="style"?this.dirtyStyle():this.markRedraw()},
e.prototype.attrKV=function(t,i){t!=="style"?r.prototype.attrKV.call(this,t,i):this.style?this.setStyle(i):this.useStyle(i)},e.prototype.setStyle=function(t,i){
return typeof t=="string"?this.style[t]=i:k(this.style,t),this.dirtyStyle(),this},e.prototype.dirtyStyle=function(t){t||this.markRedraw(),this.__dirty|=la,this.
_rect&&(this._rect=null)},e.prototype.dirty=function(){this.dirtyStyle()},e.prototype.styleChanged=function(){return!!(this.__dirty&la)},e.prototype.styleUpdated=
function(){this.__dirty&=~la},e.prototype.createStyle=function(t){return tn(Xr,t)},e.prototype.useStyle=function(t){t[Sv]||(t=this.createStyle(t)),this.style=t,
this.dirtyStyle()},e.prototype._useHoverStyle=function(t){this.__hoverStyle=t},e.prototype.isStyleObject=function(t){return t[Sv]},e.prototype._innerSaveToNormal=
function(t){r.prototype._innerSaveToNormal.call(this,t);var i=this._normalState;t.style&&!i.style&&(i.style=this._mergeStyle(this.createStyle(),this.style)),this.
_savePrimaryToNormal(t,i,cb)},e.prototype._applyStateObj=function(t,i,n,a,o,s){r.prototype._applyStateObj.call(this,t,i,n,a,o,s);var l=!(i&&a),u=this.__inHover===
Ao,f;if(i&&i.style?o?a?f=i.style:(f=this._mergeStyle(this.createStyle(),n.style),this._mergeStyle(f,i.style)):(f=this._mergeStyle(this.createStyle(),a?this.style:
n.style),this._mergeStyle(f,i.style)):l&&(f=n.style),f)if(o){var c=this.style;if(this.style=this.createStyle(l?{}:c),l)for(var p=ce(c),h=0;h<p.length;h++){var d=p[h];
d in f&&(f[d]=f[d],this.style[d]=c[d])}for(var v=ce(f),h=0;h<v.length;h++){var d=v[h];this.style[d]=this.style[d]}this._transitionState(t,{style:f},s,this.getAnimationStyleProps())}else
u?this._useHoverStyle(f):this.useStyle(f);if(!u)for(var m=this.__inHover?Mk:cb,h=0;h<m.length;h++){var d=m[h];i&&i[d]!=null?this[d]=i[d]:l&&n[d]!=null&&(this[d]=
n[d])}},e.prototype._mergeStates=function(t){for(var i=r.prototype._mergeStates.call(this,t),n,a=0;a<t.length;a++){var o=t[a];o.style&&(n=n||{},this._mergeStyle(
n,o.style))}return n&&(i.style=n),i},e.prototype._mergeStyle=function(t,i){return k(t,i),t},e.prototype.getAnimationStyleProps=function(){return ua},e.initDefaultProps=
(function(){var t=e.prototype;t.type="displayable",t.invisible=!1,t.z=0,t.z2=0,t.zlevel=0,t.culling=!1,t.cursor="pointer",t.rectHover=!1,t.incremental=0,t._rect=
null,t.dirtyRectTolerance=0,t.__dirty=Ke|la})(),e})(zf),_v=new j(0,0,0,0),xv=new j(0,0,0,0);function Dk(r,e,t){return _v.copy(r.getBoundingRect()),r.transform&&
_v.applyTransform(r.transform),xv.width=e,xv.height=t,!_v.intersect(xv)}var jr=Ak;var hr=Math.min,pr=Math.max,bv=Math.sin,wv=Math.cos,fa=Math.PI*2,Bf=on(),Vf=on(),Uf=on();function Tv(r,e,t,i,n,a){n[0]=hr(r,t),n[1]=hr(e,i),a[0]=pr(r,t),a[1]=pr(e,i)}var hb=[],pb=[];function db(r,e,t,i,n,a,o,s,l,u){var f=Ef,c=Be,p=f(r,t,n,o,hb);l[0]=
1/0,l[1]=1/0,u[0]=-1/0,u[1]=-1/0;for(var h=0;h<p;h++){var d=c(r,t,n,o,hb[h]);l[0]=hr(d,l[0]),u[0]=pr(d,u[0])}p=f(e,i,a,s,pb);for(var h=0;h<p;h++){var v=c(e,i,a,
s,pb[h]);l[1]=hr(v,l[1]),u[1]=pr(v,u[1])}l[0]=hr(r,l[0]),u[0]=pr(r,u[0]),l[0]=hr(o,l[0]),u[0]=pr(o,u[0]),l[1]=hr(e,l[1]),u[1]=pr(e,u[1]),l[1]=hr(s,l[1]),u[1]=pr(
s,u[1])}function vb(r,e,t,i,n,a,o,s){var l=Cf,u=st,f=pr(hr(l(r,t,n),1),0),c=pr(hr(l(e,i,a),1),0),p=u(r,t,n,f),h=u(e,i,a,c);o[0]=hr(r,n,p),o[1]=hr(e,a,h),s[0]=pr(
r,n,p),s[1]=pr(e,a,h)}function mb(r,e,t,i,n,a,o,s,l){var u=vi,f=mi,c=Math.abs(n-a);if(c%fa<1e-4&&c>1e-4){s[0]=r-t,s[1]=e-i,l[0]=r+t,l[1]=e+i;return}if(Bf[0]=wv(
n)*t+r,Bf[1]=bv(n)*i+e,Vf[0]=wv(a)*t+r,Vf[1]=bv(a)*i+e,u(s,Bf,Vf),f(l,Bf,Vf),n=n%fa,n<0&&(n=n+fa),a=a%fa,a<0&&(a=a+fa),n>a&&!o?a+=fa:n<a&&o&&(n+=fa),o){var p=a;
a=n,n=p}for(var h=0;h<a;h+=Math.PI/2)h>n&&(Uf[0]=wv(h)*t+r,Uf[1]=bv(h)*i+e,u(s,Uf,s),f(l,Uf,l))}var Ce={M:1,L:2,C:3,Q:4,A:5,Z:6,R:7},ca=[],ha=[],qr=[],pn=[],Kr=[],$r=[],Ev=Math.min,Cv=Math.max,pa=Math.cos,da=Math.sin,bi=Math.abs,Dv=Math.PI,dn=Dv*2,Mv=typeof Float32Array<
"u",al=[];function Av(r){var e=Math.round(r/Dv*1e8)/1e8;return e%2*Dv}function Ok(r,e){var t=Av(r[0]);t<0&&(t+=dn);var i=t-r[0],n=r[1];n+=i,!e&&n-t>=dn?n=t+dn:e&&
t-n>=dn?n=t-dn:!e&&t>n?n=t+(dn-Av(t-n)):e&&t<n&&(n=t-(dn-Av(n-t))),r[0]=t,r[1]=n}var Ik=(function(){function r(e){this.dpr=1,this._xi=0,this._yi=0,this._x0=0,this.
_y0=0,this._len=0,e&&(this._saveData=!1),this._saveData&&(this.data=[])}return r.prototype.increaseVersion=function(){this._version++},r.prototype.getVersion=function(){
return this._version},r.prototype.setScale=function(e,t,i){i=i||0,i>0&&(this._ux=bi(i/sa/e)||0,this._uy=bi(i/sa/t)||0)},r.prototype.setDPR=function(e){this.dpr=
e},r.prototype.setContext=function(e){this._ctx=e},r.prototype.getContext=function(){return this._ctx},r.prototype.beginPath=function(){return this._ctx&&this._ctx.
beginPath(),this.reset(),this},r.prototype.reset=function(){this._saveData&&(this._len=0),this._pathSegLen&&(this._pathSegLen=null,this._pathLen=0),this._version++},
r.prototype.moveTo=function(e,t){return this._drawPendingPt(),this.addData(Ce.M,e,t),this._ctx&&this._ctx.moveTo(e,t),this._x0=e,this._y0=t,this._xi=e,this._yi=
t,this},r.prototype.lineTo=function(e,t){var i=bi(e-this._xi),n=bi(t-this._yi),a=i>this._ux||n>this._uy;if(this.addData(Ce.L,e,t),this._ctx&&a&&this._ctx.lineTo(
e,t),a)this._xi=e,this._yi=t,this._pendingPtDist=0;else{var o=i*i+n*n;o>this._pendingPtDist&&(this._pendingPtX=e,this._pendingPtY=t,this._pendingPtDist=o)}return this},
r.prototype.bezierCurveTo=function(e,t,i,n,a,o){return this._drawPendingPt(),this.addData(Ce.C,e,t,i,n,a,o),this._ctx&&this._ctx.bezierCurveTo(e,t,i,n,a,o),this.
_xi=a,this._yi=o,this},r.prototype.quadraticCurveTo=function(e,t,i,n){return this._drawPendingPt(),this.addData(Ce.Q,e,t,i,n),this._ctx&&this._ctx.quadraticCurveTo(
e,t,i,n),this._xi=i,this._yi=n,this},r.prototype.arc=function(e,t,i,n,a,o){this._drawPendingPt(),al[0]=n,al[1]=a,Ok(al,o),n=al[0],a=al[1];var s=a-n;return this.
addData(Ce.A,e,t,i,i,n,s,0,o?0:1),this._ctx&&this._ctx.arc(e,t,i,n,a,o),this._xi=pa(a)*i+e,this._yi=da(a)*i+t,this},r.prototype.arcTo=function(e,t,i,n,a){return this.
_drawPendingPt(),this._ctx&&this._ctx.arcTo(e,t,i,n,a),this},r.prototype.rect=function(e,t,i,n){return this._drawPendingPt(),this._ctx&&this._ctx.rect(e,t,i,n),
this.addData(Ce.R,e,t,i,n),this},r.prototype.closePath=function(){this._drawPendingPt(),this.addData(Ce.Z);var e=this._ctx,t=this._x0,i=this._y0;return e&&e.closePath(),
this._xi=t,this._yi=i,this},r.prototype.fill=function(e){e&&e.fill(),this.toStatic()},r.prototype.stroke=function(e){e&&e.stroke(),this.toStatic()},r.prototype.
len=function(){return this._len},r.prototype.setData=function(e){if(this._saveData){var t=e.length;!(this.data&&this.data.length===t)&&Mv&&(this.data=new Float32Array(
t));for(var i=0;i<t;i++)this.data[i]=e[i];this._len=t}},r.prototype.appendPath=function(e){if(this._saveData){e instanceof Array||(e=[e]);for(var t=e.length,i=0,
n=this._len,a=0;a<t;a++)i+=e[a].len();var o=this.data;if(Mv&&(o instanceof Float32Array||!o)&&(this.data=new Float32Array(n+i),n>0&&o))for(var s=0;s<n;s++)this.
data[s]=o[s];for(var a=0;a<t;a++)for(var l=e[a].data,s=0;s<l.length;s++)this.data[n++]=l[s];this._len=n}},r.prototype.addData=function(e,t,i,n,a,o,s,l,u){if(this.
_saveData){var f=this.data;this._len+arguments.length>f.length&&(this._expandData(),f=this.data);for(var c=0;c<arguments.length;c++)f[this._len++]=arguments[c]}},
r.prototype._drawPendingPt=function(){this._pendingPtDist>0&&(this._ctx&&this._ctx.lineTo(this._pendingPtX,this._pendingPtY),this._pendingPtDist=0)},r.prototype.
_expandData=function(){if(!(this.data instanceof Array)){for(var e=[],t=0;t<this._len;t++)e[t]=this.data[t];this.data=e}},r.prototype.toStatic=function(){if(this.
_saveData){this._drawPendingPt();var e=this.data;e instanceof Array&&(e.length=this._len,Mv&&this._len>11&&(this.data=new Float32Array(e)))}},r.prototype.getBoundingRect=
function(){qr[0]=qr[1]=Kr[0]=Kr[1]=Number.MAX_VALUE,pn[0]=pn[1]=$r[0]=$r[1]=-Number.MAX_VALUE;var e=this.data,t=0,i=0,n=0,a=0,o;for(o=0;o<this._len;){var s=e[o++],
l=o===1;switch(l&&(t=e[o],i=e[o+1],n=t,a=i),s){case Ce.M:t=n=e[o++],i=a=e[o++],Kr[0]=n,Kr[1]=a,$r[0]=n,$r[1]=a;break;case Ce.L:Tv(t,i,e[o],e[o+1],Kr,$r),t=e[o++],
i=e[o++];break;case Ce.C:db(t,i,e[o++],e[o++],e[o++],e[o++],e[o],e[o+1],Kr,$r),t=e[o++],i=e[o++];break;case Ce.Q:vb(t,i,e[o++],e[o++],e[o],e[o+1],Kr,$r),t=e[o++],
i=e[o++];break;case Ce.A:var u=e[o++],f=e[o++],c=e[o++],p=e[o++],h=e[o++],d=e[o++]+h;o+=1;var v=!e[o++];l&&(n=pa(h)*c+u,a=da(h)*p+f),mb(u,f,c,p,h,d,v,Kr,$r),t=pa(
d)*c+u,i=da(d)*p+f;break;case Ce.R:n=t=e[o++],a=i=e[o++];var m=e[o++],g=e[o++];Tv(n,a,n+m,a+g,Kr,$r);break;case Ce.Z:t=n,i=a;break}vi(qr,qr,Kr),mi(pn,pn,$r)}return o===
0&&(qr[0]=qr[1]=pn[0]=pn[1]=0),new j(qr[0],qr[1],pn[0]-qr[0],pn[1]-qr[1])},r.prototype._calculateLength=function(){var e=this.data,t=this._len,i=this._ux,n=this.
_uy,a=0,o=0,s=0,l=0;this._pathSegLen||(this._pathSegLen=[]);for(var u=this._pathSegLen,f=0,c=0,p=0;p<t;){var h=e[p++],d=p===1;d&&(a=e[p],o=e[p+1],s=a,l=o);var v=-1;
switch(h){case Ce.M:a=s=e[p++],o=l=e[p++];break;case Ce.L:{var m=e[p++],g=e[p++],y=m-a,_=g-o;(bi(y)>i||bi(_)>n||p===t-1)&&(v=Math.sqrt(y*y+_*_),a=m,o=g);break}case Ce.
C:{var x=e[p++],S=e[p++],m=e[p++],g=e[p++],b=e[p++],T=e[p++];v=FS(a,o,x,S,m,g,b,T,10),a=b,o=T;break}case Ce.Q:{var x=e[p++],S=e[p++],m=e[p++],g=e[p++];v=WS(a,o,
x,S,m,g,10),a=m,o=g;break}case Ce.A:var E=e[p++],C=e[p++],M=e[p++],A=e[p++],O=e[p++],D=e[p++],L=D+O;p+=1,d&&(s=pa(O)*M+E,l=da(O)*A+C),v=Cv(M,A)*Ev(dn,Math.abs(D)),
a=pa(L)*M+E,o=da(L)*A+C;break;case Ce.R:{s=a=e[p++],l=o=e[p++];var R=e[p++],N=e[p++];v=R*2+N*2;break}case Ce.Z:{var y=s-a,_=l-o;v=Math.sqrt(y*y+_*_),a=s,o=l;break}}
v>=0&&(u[c++]=v,f+=v)}return this._pathLen=f,f},r.prototype.rebuildPath=function(e,t){var i=this.data,n=this._ux,a=this._uy,o=this._len,s,l,u,f,c,p,h=t<1,d,v,m=0,
g=0,y,_=0,x,S;if(!(h&&(this._pathSegLen||this._calculateLength(),d=this._pathSegLen,v=this._pathLen,y=t*v,!y)))e:for(var b=0;b<o;){var T=i[b++],E=b===1;switch(E&&
(u=i[b],f=i[b+1],s=u,l=f),T!==Ce.L&&_>0&&(e.lineTo(x,S),_=0),T){case Ce.M:s=u=i[b++],l=f=i[b++],e.moveTo(u,f);break;case Ce.L:{c=i[b++],p=i[b++];var C=bi(c-u),M=bi(
p-f);if(C>n||M>a){if(h){var A=d[g++];if(m+A>y){var O=(y-m)/A;e.lineTo(u*(1-O)+c*O,f*(1-O)+p*O);break e}m+=A}e.lineTo(c,p),u=c,f=p,_=0}else{var D=C*C+M*M;D>_&&(x=
c,S=p,_=D)}break}case Ce.C:{var L=i[b++],R=i[b++],N=i[b++],X=i[b++],$=i[b++],J=i[b++];if(h){var A=d[g++];if(m+A>y){var O=(y-m)/A;wo(u,L,N,$,O,ca),wo(f,R,X,J,O,ha),
e.bezierCurveTo(ca[1],ha[1],ca[2],ha[2],ca[3],ha[3]);break e}m+=A}e.bezierCurveTo(L,R,N,X,$,J),u=$,f=J;break}case Ce.Q:{var L=i[b++],R=i[b++],N=i[b++],X=i[b++];
if(h){var A=d[g++];if(m+A>y){var O=(y-m)/A;To(u,L,N,O,ca),To(f,R,X,O,ha),e.quadraticCurveTo(ca[1],ha[1],ca[2],ha[2]);break e}m+=A}e.quadraticCurveTo(L,R,N,X),u=
N,f=X;break}case Ce.A:var oe=i[b++],ie=i[b++],fe=i[b++],ne=i[b++],q=i[b++],_e=i[b++],xe=i[b++],Et=!i[b++],Tr=fe>ne?fe:ne,Re=bi(fe-ne)>.001,at=q+_e,me=!1;if(h){var A=d[g++];
m+A>y&&(at=q+_e*(y-m)/A,me=!0),m+=A}if(Re&&e.ellipse?e.ellipse(oe,ie,fe,ne,xe,q,at,Et):e.arc(oe,ie,Tr,q,at,Et),me)break e;E&&(s=pa(q)*fe+oe,l=da(q)*ne+ie),u=pa(
at)*fe+oe,f=da(at)*ne+ie;break;case Ce.R:s=u=i[b],l=f=i[b+1],c=i[b++],p=i[b++];var Se=i[b++],Fn=i[b++];if(h){var A=d[g++];if(m+A>y){var Ct=y-m;e.moveTo(c,p),e.lineTo(
c+Ev(Ct,Se),p),Ct-=Se,Ct>0&&e.lineTo(c+Se,p+Ev(Ct,Fn)),Ct-=Fn,Ct>0&&e.lineTo(c+Cv(Se-Ct,0),p+Fn),Ct-=Se,Ct>0&&e.lineTo(c,p+Cv(Fn-Ct,0));break e}m+=A}e.rect(c,p,
Se,Fn);break;case Ce.Z:if(h){var A=d[g++];if(m+A>y){var O=(y-m)/A;e.lineTo(u*(1-O)+s*O,f*(1-O)+l*O);break e}m+=A}e.closePath(),u=s,f=l}}},r.prototype.clone=function(){
var e=new r,t=this.data;return e.data=t.slice?t.slice():Array.prototype.slice.call(t),e._len=this._len,e},r.prototype.canSave=function(){return!!this._saveData},
r.CMD=Ce,r.initDefaultProps=(function(){var e=r.prototype;e._saveData=!0,e._ux=0,e._uy=0,e._pendingPtDist=0,e._version=0})(),r})(),Xt=Ik;function va(r,e,t,i,n,a,o){if(n===0)return!1;var s=n,l=0,u=r;if(o>e+s&&o>i+s||o<e-s&&o<i-s||a>r+s&&a>t+s||a<r-s&&a<t-s)return!1;if(r!==t)l=(e-i)/(r-t),u=(r*i-t*
e)/(r-t);else return Math.abs(a-r)<=s/2;var f=l*a-o+u,c=f*f/(l*l+1);return c<=s/2*s/2}function gb(r,e,t,i,n,a,o,s,l,u,f){if(l===0)return!1;var c=l;if(f>e+c&&f>i+c&&f>a+c&&f>s+c||f<e-c&&f<i-c&&f<a-c&&f<s-c||u>r+c&&u>t+c&&u>n+c&&u>o+c||u<r-c&&u<t-c&&
u<n-c&&u<o-c)return!1;var p=US(r,e,t,i,n,a,o,s,u,f,null);return p<=c/2}function yb(r,e,t,i,n,a,o,s,l){if(o===0)return!1;var u=o;if(l>e+u&&l>i+u&&l>a+u||l<e-u&&l<i-u&&l<a-u||s>r+u&&s>t+u&&s>n+u||s<r-u&&s<t-u&&s<n-u)return!1;var f=GS(
r,e,t,i,n,a,s,l,null);return f<=u/2}var _b=Math.PI*2;function ol(r){return r%=_b,r<0&&(r+=_b),r}var sl=Math.PI*2;function xb(r,e,t,i,n,a,o,s,l){if(o===0)return!1;var u=o;s-=r,l-=e;var f=Math.sqrt(s*s+l*l);if(f-u>t||f+u<t)return!1;if(Math.abs(i-n)%sl<1e-4)return!0;
if(a){var c=i;i=ol(n),n=ol(c)}else i=ol(i),n=ol(n);i>n&&(n+=sl);var p=Math.atan2(l,s);return p<0&&(p+=sl),p>=i&&p<=n||p+sl>=i&&p+sl<=n}function dr(r,e,t,i,n,a){if(a>e&&a>i||a<e&&a<i||i===e)return 0;var o=(a-e)/(i-e),s=i<e?1:-1;(o===1||o===0)&&(s=i<e?.5:-.5);var l=o*(t-r)+r;return l===n?1/0:l>n?
s:0}var vn=Xt.CMD,ma=Math.PI*2,kk=1e-4;function zk(r,e){return Math.abs(r-e)<kk}var Mt=[-1,-1,-1],vr=[-1,-1];function Bk(){var r=vr[0];vr[0]=vr[1],vr[1]=r}function Vk(r,e,t,i,n,a,o,s,l,u){
if(u>e&&u>i&&u>a&&u>s||u<e&&u<i&&u<a&&u<s)return 0;var f=aa(e,i,a,s,u,Mt);if(f===0)return 0;for(var c=0,p=-1,h=void 0,d=void 0,v=0;v<f;v++){var m=Mt[v],g=m===0||
m===1?.5:1,y=Be(r,t,n,o,m);y<l||(p<0&&(p=Ef(e,i,a,s,vr),vr[1]<vr[0]&&p>1&&Bk(),h=Be(e,i,a,s,vr[0]),p>1&&(d=Be(e,i,a,s,vr[1]))),p===2?m<vr[0]?c+=h<e?g:-g:m<vr[1]?
c+=d<h?g:-g:c+=s<d?g:-g:m<vr[0]?c+=h<e?g:-g:c+=s<h?g:-g)}return c}function Uk(r,e,t,i,n,a,o,s){if(s>e&&s>i&&s>a||s<e&&s<i&&s<a)return 0;var l=HS(e,i,a,s,Mt);if(l===
0)return 0;var u=Cf(e,i,a);if(u>=0&&u<=1){for(var f=0,c=st(e,i,a,u),p=0;p<l;p++){var h=Mt[p]===0||Mt[p]===1?.5:1,d=st(r,t,n,Mt[p]);d<o||(Mt[p]<u?f+=c<e?h:-h:f+=
a<c?h:-h)}return f}else{var h=Mt[0]===0||Mt[0]===1?.5:1,d=st(r,t,n,Mt[0]);return d<o?0:a<e?h:-h}}function Fk(r,e,t,i,n,a,o,s){if(s-=e,s>t||s<-t)return 0;var l=Math.
sqrt(t*t-s*s);Mt[0]=-l,Mt[1]=l;var u=Math.abs(i-n);if(u<1e-4)return 0;if(u>=ma-1e-4){i=0,n=ma;var f=a?1:-1;return o>=Mt[0]+r&&o<=Mt[1]+r?f:0}if(i>n){var c=i;i=n,
n=c}i<0&&(i+=ma,n+=ma);for(var p=0,h=0;h<2;h++){var d=Mt[h];if(d+r>o){var v=Math.atan2(s,d),f=a?1:-1;v<0&&(v=ma+v),(v>=i&&v<=n||v+ma>=i&&v+ma<=n)&&(v>Math.PI/2&&
v<Math.PI*1.5&&(f=-f),p+=f)}}return p}function Sb(r,e,t,i,n){for(var a=r.data,o=r.len(),s=0,l=0,u=0,f=0,c=0,p,h,d=0;d<o;){var v=a[d++],m=d===1;switch(v===vn.M&&
d>1&&(t||(s+=dr(l,u,f,c,i,n))),m&&(l=a[d],u=a[d+1],f=l,c=u),v){case vn.M:f=a[d++],c=a[d++],l=f,u=c;break;case vn.L:if(t){if(va(l,u,a[d],a[d+1],e,i,n))return!0}else
s+=dr(l,u,a[d],a[d+1],i,n)||0;l=a[d++],u=a[d++];break;case vn.C:if(t){if(gb(l,u,a[d++],a[d++],a[d++],a[d++],a[d],a[d+1],e,i,n))return!0}else s+=Vk(l,u,a[d++],a[d++],
a[d++],a[d++],a[d],a[d+1],i,n)||0;l=a[d++],u=a[d++];break;case vn.Q:if(t){if(yb(l,u,a[d++],a[d++],a[d],a[d+1],e,i,n))return!0}else s+=Uk(l,u,a[d++],a[d++],a[d],
a[d+1],i,n)||0;l=a[d++],u=a[d++];break;case vn.A:var g=a[d++],y=a[d++],_=a[d++],x=a[d++],S=a[d++],b=a[d++];d+=1;var T=!!(1-a[d++]);p=Math.cos(S)*_+g,h=Math.sin(
S)*x+y,m?(f=p,c=h):s+=dr(l,u,p,h,i,n);var E=(i-g)*x/_+g;if(t){if(xb(g,y,x,S,S+b,T,e,E,n))return!0}else s+=Fk(g,y,x,S,S+b,T,E,n);l=Math.cos(S+b)*_+g,u=Math.sin(S+
b)*x+y;break;case vn.R:f=l=a[d++],c=u=a[d++];var C=a[d++],M=a[d++];if(p=f+C,h=c+M,t){if(va(f,c,p,c,e,i,n)||va(p,c,p,h,e,i,n)||va(p,h,f,h,e,i,n)||va(f,h,f,c,e,i,
n))return!0}else s+=dr(p,c,p,h,i,n),s+=dr(f,h,f,c,i,n);break;case vn.Z:if(t){if(va(l,u,f,c,e,i,n))return!0}else s+=dr(l,u,f,c,i,n);l=f,u=c;break}}return!t&&!zk(
u,c)&&(s+=dr(l,u,f,c,i,n)||0),s!==0}function bb(r,e,t){return Sb(r,0,!1,e,t)}function wb(r,e,t,i){return Sb(r,e,!0,t,i)}var Iv=re({fill:"#000",stroke:null,strokePercent:1,fillOpacity:1,strokeOpacity:1,lineDashOffset:0,lineWidth:1,lineCap:"butt",miterLimit:10,strokeNoScale:!1,strokeFirst:!1},
Xr),Gk={style:re({fill:!0,stroke:!0,strokePercent:!0,fillOpacity:!0,strokeOpacity:!0,lineDashOffset:!0,lineWidth:!0,miterLimit:!0},ua.style)},Ov=So.concat(["inv\
isible","culling","z","z2","zlevel","parent"]),Wk=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.update=function(){var t=this;
r.prototype.update.call(this);var i=this.style;if(i.decal){var n=this._decalEl=this._decalEl||new e;n.buildPath===e.prototype.buildPath&&(n.buildPath=function(l){
t.buildPath(l,t.shape)}),n.silent=!0;var a=n.style;for(var o in i)a[o]!==i[o]&&(a[o]=i[o]);a.fill=i.fill?i.decal:null,a.decal=null,a.shadowColor=null,i.strokeFirst&&
(a.stroke=null);for(var s=0;s<Ov.length;++s)n[Ov[s]]=this[Ov[s]];n.__dirty|=Ke}else this._decalEl&&(this._decalEl=null)},e.prototype.getDecalElement=function(){
return this._decalEl},e.prototype._init=function(t){var i=ce(t);this.shape=this.getDefaultShape();var n=this.getDefaultStyle();n&&this.useStyle(n);for(var a=0;a<
i.length;a++){var o=i[a],s=t[o];o==="style"?this.style?k(this.style,s):this.useStyle(s):o==="shape"?k(this.shape,s):r.prototype.attrKV.call(this,o,s)}this.style||
this.useStyle({})},e.prototype.getDefaultStyle=function(){return null},e.prototype.getDefaultShape=function(){return{}},e.prototype.canBeInsideText=function(){return this.
hasFill()},e.prototype.getInsideTextFill=function(){var t=this.style.fill;if(t!=="none"){if(V(t)){var i=Co(t,0);return i>.5?il:i>.2?ob:nl}else if(t)return nl}return il},
e.prototype.getInsideTextStroke=function(t){var i=this.style.fill;if(V(i)){var n=this.__zr,a=!!(n&&n.isDarkMode()),o=Co(t,0)<rl;if(a===o)return i}},e.prototype.
buildPath=function(t,i,n){},e.prototype.pathUpdated=function(){this.__dirty&=~hn},e.prototype.getUpdatedPathProxy=function(t){return!this.path&&this.createPathProxy(),
this.path.beginPath(),this.buildPath(this.path,this.shape,t),this.path},e.prototype.createPathProxy=function(){this.path=new Xt(!1)},e.prototype.hasStroke=function(){
var t=this.style,i=t.stroke;return!(i==null||i==="none"||!(t.lineWidth>0))},e.prototype.hasFill=function(){var t=this.style,i=t.fill;return i!=null&&i!=="none"},
e.prototype.getBoundingRect=function(){var t=this._rect,i=this.style,n=!t;if(n){var a=!1;this.path||(a=!0,this.createPathProxy());var o=this.path;(a||this.__dirty&
hn)&&(o.beginPath(),this.buildPath(o,this.shape,!1),this.pathUpdated()),t=o.getBoundingRect()}if(this._rect=t,this.hasStroke()&&this.path&&this.path.len()>0){var s=this.
_rectStroke||(this._rectStroke=t.clone());if(this.__dirty||n){s.copy(t);var l=i.strokeNoScale?this.getLineScale():1,u=i.lineWidth;if(!this.hasFill()){var f=this.
strokeContainThreshold;u=Math.max(u,f??4)}l>1e-10&&(s.width+=u/l,s.height+=u/l,s.x-=u/l/2,s.y-=u/l/2)}return s}return t},e.prototype.contain=function(t,i){var n=this.
transformCoordToLocal(t,i),a=this.getBoundingRect(),o=this.style;if(t=n[0],i=n[1],a.contain(t,i)){var s=this.path;if(this.hasStroke()){var l=o.lineWidth,u=o.strokeNoScale?
this.getLineScale():1;if(u>1e-10&&(this.hasFill()||(l=Math.max(l,this.strokeContainThreshold)),wb(s,l/u,t,i)))return!0}if(this.hasFill())return bb(s,t,i)}return!1},
e.prototype.dirtyShape=function(){this.__dirty|=hn,this._rect&&(this._rect=null),this._decalEl&&this._decalEl.dirtyShape(),this.markRedraw()},e.prototype.dirty=
function(){this.dirtyStyle(),this.dirtyShape()},e.prototype.animateShape=function(t){return this.animate("shape",t)},e.prototype.updateDuringAnimation=function(t){
t==="style"?this.dirtyStyle():t==="shape"?this.dirtyShape():this.markRedraw()},e.prototype.attrKV=function(t,i){t==="shape"?this.setShape(i):r.prototype.attrKV.
call(this,t,i)},e.prototype.setShape=function(t,i){var n=this.shape;return n||(n=this.shape={}),typeof t=="string"?n[t]=i:k(n,t),this.dirtyShape(),this},e.prototype.
shapeChanged=function(){return!!(this.__dirty&hn)},e.prototype.createStyle=function(t){return tn(Iv,t)},e.prototype._innerSaveToNormal=function(t){r.prototype._innerSaveToNormal.
call(this,t);var i=this._normalState;t.shape&&!i.shape&&(i.shape=k({},this.shape))},e.prototype._applyStateObj=function(t,i,n,a,o,s){if(r.prototype._applyStateObj.
call(this,t,i,n,a,o,s),this.__inHover!==Ao){var l=!(i&&a),u;if(i&&i.shape?o?a?u=i.shape:(u=k({},n.shape),k(u,i.shape)):(u=k({},a?this.shape:n.shape),k(u,i.shape)):
l&&(u=n.shape),u)if(o){this.shape=k({},this.shape);for(var f={},c=ce(u),p=0;p<c.length;p++){var h=c[p];typeof u[h]=="object"?this.shape[h]=u[h]:f[h]=u[h]}this._transitionState(
t,{shape:f},s)}else this.shape=u,this.dirtyShape()}},e.prototype._mergeStates=function(t){for(var i=r.prototype._mergeStates.call(this,t),n,a=0;a<t.length;a++){
var o=t[a];o.shape&&(n=n||{},this._mergeStyle(n,o.shape))}return n&&(i.shape=n),i},e.prototype.getAnimationStyleProps=function(){return Gk},e.prototype.isZeroArea=
function(){return!1},e.extend=function(t){var i=(function(a){I(o,a);function o(s){var l=a.call(this,s)||this;return t.init&&t.init.call(l,s),l}return o.prototype.
getDefaultStyle=function(){return U(t.style)},o.prototype.getDefaultShape=function(){return U(t.shape)},o})(e);for(var n in t)typeof t[n]=="function"&&(i.prototype[n]=
t[n]);return i},e.initDefaultProps=(function(){var t=e.prototype;t.type="path",t.strokeContainThreshold=5,t.segmentIgnoreThreshold=0,t.subPixelOptimize=!1,t.autoBatch=
!1,t.__dirty=Ke|la|hn})(),e})(jr),se=Wk;var Yk=re({strokeFirst:!0,font:sr,x:0,y:0,textAlign:"left",textBaseline:"top",miterLimit:2},Iv),Tb=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,
arguments)||this}return e.prototype.hasStroke=function(){return $d(this.style)},e.prototype.hasFill=function(){var t=this.style,i=t.fill;return i!=null&&i!=="no\
ne"},e.prototype.createStyle=function(t){return tn(Yk,t)},e.prototype.setBoundingRect=function(t){this._rect=t},e.prototype.getBoundingRect=function(){return this.
_rect||(this._rect=PS(this.style)),this._rect},e.initDefaultProps=(function(){var t=e.prototype;t.dirtyRectTolerance=10})(),e})(jr);Tb.prototype.type="tspan";var ll=Tb;var Zk=re({x:0,y:0},Xr),Xk={style:re({x:!0,y:!0,width:!0,height:!0,sx:!0,sy:!0,sWidth:!0,sHeight:!0},ua.style)};function jk(r){return!!(r&&typeof r!="string"&&r.
width&&r.height)}var Eb=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.prototype.createStyle=function(t){return tn(Zk,
t)},e.prototype._getSize=function(t){var i=this.style,n=i[t];if(n!=null)return n;var a=jk(i.image)?i.image:this.__image;if(!a)return 0;var o=t==="width"?"height":
"width",s=i[o];return s==null?a[t]:a[t]/a[o]*s},e.prototype.getWidth=function(){return this._getSize("width")},e.prototype.getHeight=function(){return this._getSize(
"height")},e.prototype.getAnimationStyleProps=function(){return Xk},e.prototype.getBoundingRect=function(){var t=this.style;return this._rect||(this._rect=new j(
t.x||0,t.y||0,this.getWidth(),this.getHeight())),this._rect},e})(jr);Eb.prototype.type="image";var yt=Eb;function Cb(r,e){var t=e.x,i=e.y,n=e.width,a=e.height,o=e.r,s,l,u,f;n<0&&(t=t+n,n=-n),a<0&&(i=i+a,a=-a),typeof o=="number"?s=l=u=f=o:o instanceof Array?o.length===
1?s=l=u=f=o[0]:o.length===2?(s=u=o[0],l=f=o[1]):o.length===3?(s=o[0],l=f=o[1],u=o[2]):(s=o[0],l=o[1],u=o[2],f=o[3]):s=l=u=f=0;var c;s+l>n&&(c=s+l,s*=n/c,l*=n/c),
u+f>n&&(c=u+f,u*=n/c,f*=n/c),l+u>a&&(c=l+u,l*=a/c,u*=a/c),s+f>a&&(c=s+f,s*=a/c,f*=a/c),r.moveTo(t+s,i),r.lineTo(t+n-l,i),l!==0&&r.arc(t+n-l,i+l,l,-Math.PI/2,0),
r.lineTo(t+n,i+a-u),u!==0&&r.arc(t+n-u,i+a-u,u,0,Math.PI/2),r.lineTo(t+f,i+a),f!==0&&r.arc(t+f,i+a-f,f,Math.PI/2,Math.PI),r.lineTo(t,i+s),s!==0&&r.arc(t+s,i+s,s,
Math.PI,Math.PI*1.5),r.closePath()}var Do=Math.round;function Ff(r,e,t){if(e){var i=e.x1,n=e.x2,a=e.y1,o=e.y2;r.x1=i,r.x2=n,r.y1=a,r.y2=o;var s=t&&t.lineWidth;return s&&(Do(i*2)===Do(n*2)&&(r.x1=
r.x2=mn(i,s,!0)),Do(a*2)===Do(o*2)&&(r.y1=r.y2=mn(a,s,!0))),r}}function Hf(r,e,t){if(e){var i=e.x,n=e.y,a=e.width,o=e.height;r.x=i,r.y=n,r.width=a,r.height=o;var s=t&&
t.lineWidth;return s&&(r.x=mn(i,s,!0),r.y=mn(n,s,!0),r.width=Math.max(mn(i+a,s,!1)-r.x,a===0?0:1),r.height=Math.max(mn(n+o,s,!1)-r.y,o===0?0:1)),r}}function mn(r,e,t){
if(!e)return r;var i=Do(r*2);return(i+Do(e))%2===0?i/2:(i+(t?1:-1))/2}var $k=(function(){function r(){this.x=0,this.y=0,this.width=0,this.height=0}return r})();var Qk={},Mb=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new $k},e.prototype.buildPath=function(t,i){
var n,a,o,s;if(this.subPixelOptimize){var l=Hf(Qk,i,this.style);n=l.x,a=l.y,o=l.width,s=l.height,l.r=i.r,i=l}else n=i.x,a=i.y,o=i.width,s=i.height;i.r?Cb(t,i):t.
rect(n,a,o,s)},e.prototype.isZeroArea=function(){return!this.shape.width||!this.shape.height},e})(se);Mb.prototype.type="rect";var de=Mb;var Ab={fill:"#000"},Db=2,Qr={},Jk={style:re({fill:!0,stroke:!0,fillOpacity:!0,strokeOpacity:!0,lineWidth:!0,fontSize:!0,lineHeight:!0,width:!0,height:!0,textShadowColor:!0,
textShadowBlur:!0,textShadowOffsetX:!0,textShadowOffsetY:!0,backgroundColor:!0,padding:!0,borderColor:!0,borderWidth:!0,borderRadius:!0},ua.style)},zb=(function(r){
I(e,r);function e(t){var i=r.call(this)||this;return i.type="text",i._children=[],i._defaultStyle=Ab,i.attr(t),i}return e.prototype.childrenRef=function(){return this.
_children},e.prototype.update=function(){r.prototype.update.call(this),this.styleChanged()&&this._updateSubTexts();for(var t=0;t<this._children.length;t++){var i=this.
_children[t];i.zlevel=this.zlevel,i.z=this.z,i.z2=this.z2,i.culling=this.culling,i.cursor=this.cursor,i.invisible=this.invisible}},e.prototype.updateTransform=function(){
var t=this.innerTransformable;t?(t.updateTransform(),t.transform&&(this.transform=t.transform)):r.prototype.updateTransform.call(this)},e.prototype.getLocalTransform=
function(t){var i=this.innerTransformable;return i?i.getLocalTransform(t):r.prototype.getLocalTransform.call(this,t)},e.prototype.getComputedTransform=function(){
return this.__hostTarget&&(this.__hostTarget.getComputedTransform(),this.__hostTarget.updateInnerText(!0)),r.prototype.getComputedTransform.call(this)},e.prototype.
_updateSubTexts=function(){this._childCursor=0,n2(this.style),this.style.rich?this._updateRichTexts():this._updatePlainTexts(),this._children.length=this._childCursor,
this.styleUpdated()},e.prototype.addSelfToZr=function(t){r.prototype.addSelfToZr.call(this,t);for(var i=0;i<this._children.length;i++)this._children[i].__zr=t},
e.prototype.removeSelfFromZr=function(t){r.prototype.removeSelfFromZr.call(this,t);for(var i=0;i<this._children.length;i++)this._children[i].__zr=null},e.prototype.
getBoundingRect=function(){if(this.styleChanged()&&this._updateSubTexts(),!this._rect){for(var t=new j(0,0,0,0),i=this._children,n=[],a=null,o=0;o<i.length;o++){
var s=i[o],l=s.getBoundingRect(),u=s.getLocalTransform(n);u?(t.copy(l),t.applyTransform(u),a=a||t.clone(),a.union(t)):(a=a||l.clone(),a.union(l))}this._rect=a||
t}return this._rect},e.prototype.setDefaultTextStyle=function(t){this._defaultStyle=t||Ab},e.prototype.setTextContent=function(t){},e.prototype._mergeStyle=function(t,i){
if(!i)return t;var n=i.rich,a=t.rich||n&&{};return k(t,i),n&&a?(this._mergeRich(a,n),t.rich=a):a&&(t.rich=a),t},e.prototype._mergeRich=function(t,i){for(var n=ce(
i),a=0;a<n.length;a++){var o=n[a];t[o]=t[o]||{},k(t[o],i[o])}},e.prototype.getAnimationStyleProps=function(){return Jk},e.prototype._getOrCreateChild=function(t){
var i=this._children[this._childCursor];return(!i||!(i instanceof t))&&(i=new t),this._children[this._childCursor++]=i,i.__zr=this.__zr,i.parent=this,i},e.prototype.
_updatePlainTexts=function(){var t=this.style,i=t.font||sr,n=t.padding,a=this._defaultStyle,o=t.x||0,s=t.y||0,l=t.align||a.align||"left",u=t.verticalAlign||a.verticalAlign||
"top";qd(Qr,a.overflowRect,o,s,l,u),o=Qr.baseX,s=Qr.baseY;var f=kb(t),c=IS(f,t,Qr.outerWidth,Qr.outerHeight),p=Lv(t),h=!!t.backgroundColor,d=c.outerHeight,v=c.outerWidth,
m=c.lines,g=c.lineHeight;this.isTruncated=!!c.isTruncated;var y=o,_=_i(s,c.contentHeight,u);if(p||n){var x=sn(o,v,l),S=_i(s,d,u);p&&this._renderBackground(t,t,x,
S,v,d)}_+=g/2,n&&(y=Nb(o,l,n),u==="top"?_+=n[0]:u==="bottom"&&(_-=n[2]));for(var b=0,T=!1,E=!1,C=Pb("fill"in t?t.fill:(E=!0,a.fill)),M=Rb("stroke"in t?t.stroke:
!h&&(!a.autoStroke||E)?(b=Db,T=!0,a.stroke):null),A=t.textShadowBlur>0,O=0;O<m.length;O++){var D=this._getOrCreateChild(ll),L=D.createStyle();D.useStyle(L),L.text=
m[O],L.x=y,L.y=_,l&&(L.textAlign=l),L.textBaseline="middle",L.opacity=t.opacity,L.strokeFirst=!0,A&&(L.shadowBlur=t.textShadowBlur||0,L.shadowColor=t.textShadowColor||
"transparent",L.shadowOffsetX=t.textShadowOffsetX||0,L.shadowOffsetY=t.textShadowOffsetY||0),L.stroke=M,L.fill=C,M&&(L.lineWidth=t.lineWidth||b,L.lineDash=t.lineDash,
L.lineDashOffset=t.lineDashOffset||0),L.font=i,Ib(L,t),_+=g,D.setBoundingRect(_f(L,c.contentWidth,c.calculatedLineHeight,T?0:null))}},e.prototype._updateRichTexts=
function(){var t=this.style,i=this._defaultStyle,n=t.align||i.align,a=t.verticalAlign||i.verticalAlign,o=t.x||0,s=t.y||0;qd(Qr,i.overflowRect,o,s,n,a),o=Qr.baseX,
s=Qr.baseY;var l=kb(t),u=LS(l,t,Qr.outerWidth,Qr.outerHeight,n),f=u.width,c=u.outerWidth,p=u.outerHeight,h=t.padding;this.isTruncated=!!u.isTruncated;var d=sn(o,
c,n),v=_i(s,p,a),m=d,g=v;h&&(m+=h[3],g+=h[0]);var y=m+f;Lv(t)&&this._renderBackground(t,t,d,v,c,p);for(var _=!!t.backgroundColor,x=0;x<u.lines.length;x++){for(var S=u.
lines[x],b=S.tokens,T=b.length,E=S.lineHeight,C=S.width,M=0,A=m,O=y,D=T-1,L=void 0;M<T&&(L=b[M],!L.align||L.align==="left");)this._placeToken(L,t,E,g,A,"left",_),
C-=L.width,A+=L.width,M++;for(;D>=0&&(L=b[D],L.align==="right");)this._placeToken(L,t,E,g,O,"right",_),C-=L.width,O-=L.width,D--;for(A+=(f-(A-m)-(y-O)-C)/2;M<=D;)
L=b[M],this._placeToken(L,t,E,g,A+L.width/2,"center",_),A+=L.width,M++;g+=E}},e.prototype._placeToken=function(t,i,n,a,o,s,l){var u=i.rich[t.styleName]||{};u.text=
t.text;var f=t.verticalAlign,c=a+n/2;f==="top"?c=a+t.height/2:f==="bottom"&&(c=a+n-t.height/2);var p=!t.isLineHolder&&Lv(u);p&&this._renderBackground(u,i,s==="r\
ight"?o-t.width:s==="center"?o-t.width/2:o,c-t.height/2,t.width,t.height);var h=!!u.backgroundColor,d=t.textPadding;d&&(o=Nb(o,s,d),c-=t.height/2-d[0]-t.innerHeight/
2);var v=this._getOrCreateChild(ll),m=v.createStyle();v.useStyle(m);var g=this._defaultStyle,y=!1,_=0,x=!1,S=Pb("fill"in u?u.fill:"fill"in i?i.fill:(y=!0,g.fill)),
b=Rb("stroke"in u?u.stroke:"stroke"in i?i.stroke:!h&&!l&&(!g.autoStroke||y)?(_=Db,x=!0,g.stroke):null),T=u.textShadowBlur>0||i.textShadowBlur>0;m.text=t.text,m.
x=o,m.y=c,T&&(m.shadowBlur=u.textShadowBlur||i.textShadowBlur||0,m.shadowColor=u.textShadowColor||i.textShadowColor||"transparent",m.shadowOffsetX=u.textShadowOffsetX||
i.textShadowOffsetX||0,m.shadowOffsetY=u.textShadowOffsetY||i.textShadowOffsetY||0),m.textAlign=s,m.textBaseline="middle",m.font=t.font||sr,m.opacity=Cr(u.opacity,
i.opacity,1),Ib(m,u),b&&(m.lineWidth=Cr(u.lineWidth,i.lineWidth,_),m.lineDash=W(u.lineDash,i.lineDash),m.lineDashOffset=i.lineDashOffset||0,m.stroke=b),S&&(m.fill=
S),v.setBoundingRect(_f(m,t.contentWidth,t.contentHeight,x?0:null))},e.prototype._renderBackground=function(t,i,n,a,o,s){var l=t.backgroundColor,u=t.borderWidth,
f=t.borderColor,c=l&&l.image,p=l&&!c,h=t.borderRadius,d=this,v,m;if(p||t.lineHeight||u&&f){v=this._getOrCreateChild(de),v.useStyle(v.createStyle()),v.style.fill=
null;var g=v.shape;g.x=n,g.y=a,g.width=o,g.height=s,g.r=h,v.dirtyShape()}if(p){var y=v.style;y.fill=l||null,y.fillOpacity=W(t.fillOpacity,1)}else if(c){m=this._getOrCreateChild(
yt),m.onload=function(){d.dirtyStyle()};var _=m.style;_.image=l.image,_.x=n,_.y=a,_.width=o,_.height=s}if(u&&f){var y=v.style;y.lineWidth=u,y.stroke=f,y.strokeOpacity=
W(t.strokeOpacity,1),y.lineDash=t.borderDash,y.lineDashOffset=t.borderDashOffset||0,v.strokeContainThreshold=0,v.hasFill()&&v.hasStroke()&&(y.strokeFirst=!0,y.lineWidth*=
2)}var x=(v||m).style;x.shadowBlur=t.shadowBlur||0,x.shadowColor=t.shadowColor||"transparent",x.shadowOffsetX=t.shadowOffsetX||0,x.shadowOffsetY=t.shadowOffsetY||
0,x.opacity=Cr(t.opacity,i.opacity,1)},e.makeFont=function(t){var i="";return i2(t)&&(i=[t.fontStyle,t.fontWeight,r2(t.fontSize),t.fontFamily||"sans-serif"].join(
" ")),i&&vt(i)||t.textFont||t.font},e})(jr),e2={left:!0,right:1,center:1},t2={top:1,bottom:1,middle:1},Ob=["fontStyle","fontWeight","fontSize","fontFamily"];function r2(r){
return typeof r=="string"&&(r.indexOf("px")!==-1||r.indexOf("rem")!==-1||r.indexOf("em")!==-1)?r:isNaN(+r)?nf+"px":r+"px"}function Ib(r,e){for(var t=0;t<Ob.length;t++){
var i=Ob[t],n=e[i];n!=null&&(r[i]=n)}}function i2(r){return r.fontSize!=null||r.fontFamily||r.fontWeight}function n2(r){return Lb(r),w(r.rich,Lb),r}function Lb(r){
if(r){r.font=zb.makeFont(r);var e=r.align;e==="middle"&&(e="center"),r.align=e==null||e2[e]?e:"left";var t=r.verticalAlign;t==="center"&&(t="middle"),r.verticalAlign=
t==null||t2[t]?t:"top";var i=r.padding;i&&(r.padding=fo(r.padding))}}function Rb(r,e){return r==null||e<=0||r==="transparent"||r==="none"?null:r.image||r.colorStops?
"#000":r}function Pb(r){return r==null||r==="none"?null:r.image||r.colorStops?"#000":r}function Nb(r,e,t){return e==="right"?r-t[1]:e==="center"?r+t[3]/2-t[1]/2:
r+t[3]}function kb(r){var e=r.text;return e!=null&&(e+=""),e}function Lv(r){return!!(r.backgroundColor||r.lineHeight||r.borderWidth&&r.borderColor)}var Ae=zb;var Bb=1e-4,Vb=20;function a2(r){return r.replace(/^\s+|\s+$/g,"")}var Ue=Math.min,ve=Math.max,Ve=Math.abs,qt=Math.round,kt=Math.floor,mr=Math.ceil,ga=Math.pow,Oo=Math.log,Rv=Math.
LN10,Pv=Math.PI,o2=Math.random;function we(r,e,t,i){var n=e[0],a=e[1],o=t[0],s=t[1],l=a-n,u=s-o;if(l===0)return u===0?o:(o+s)/2;if(i)if(l>0){if(r<=n)return o;if(r>=
a)return s}else{if(r>=n)return o;if(r<=a)return s}else{if(r===n)return o;if(r===a)return s}return(r-n)/l*u+o}var lt=s2;function s2(r,e,t){switch(r){case"center":case"\
middle":r="50%";break;case"left":case"top":r="0%";break;case"right":case"bottom":r="100%";break}return Gf(r,e,t)}function Gf(r,e,t){return V(r)?l2(r)?parseFloat(
r)/100*e+(t||0):parseFloat(r):r==null?NaN:+r}function l2(r){return!!a2(r).match(/%$/)}function ue(r,e,t){return isNaN(e)?t?""+r:+r:(e=Ue(ve(0,e),Vb),r=(+r).toFixed(e),t?r:+r)}function ct(r){return r.sort(function(e,t){return e-t}),r}function jt(r){if(r=+r,isNaN(r))return 0;if(r>1e-14){for(var e=1,t=0;t<15;t++,e*=10)if(qt(r*e)/e===r)return t}
return u2(r)}function u2(r){var e=r.toString().toLowerCase(),t=e.indexOf("e"),i=t>0?+e.slice(t+1):0,n=t>0?t:e.length,a=e.indexOf("."),o=a<0?0:n-1-a;return ve(0,
o-i)}function Wf(r,e,t){var i=Ve(r[1]-r[0]);if(!isFinite(i)||i===0)return NaN;var n=Oo(2*Ve(t||1)*Ve(i))/Rv,a=Oo(Ve(e))/Rv,o=ve(0,mr(-n+a));return isFinite(o)||(o=NaN),
o}function wi(r,e){var t=ve(jt(r),jt(e)),i=r+e;return t>Vb?i:ue(i,t)}var Nv=ga(2,53)-1;function kv(r){var e=Pv*2;return(r%e+e)%e}function ul(r){return r>-Bb&&r<Bb}
var f2=/^(?:(\d{4})(?:[-\/](\d{1,2})(?:[-\/](\d{1,2})(?:[T ](\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?)?(Z|[\+\-]\d\d:?\d\d)?)?)?)?)?$/;function Jr(r){
if(r instanceof Date)return r;if(V(r)){var e=f2.exec(r);if(!e)return new Date(NaN);if(e[8]){var t=+e[4]||0;return e[8].toUpperCase()!=="Z"&&(t-=+e[8].slice(0,3)),
new Date(Date.UTC(+e[1],+(e[2]||1)-1,+e[3]||1,t,+(e[5]||0),+e[6]||0,e[7]?+e[7].substring(0,3):0))}else return new Date(+e[1],+(e[2]||1)-1,+e[3]||1,+e[4]||0,+(e[5]||
0),+e[6]||0,e[7]?+e[7].substring(0,3):0)}else if(r==null)return new Date(NaN);return new Date(qt(r))}function Yf(r){return ga(10,Zf(r))}function Zf(r){if(r===0)
return 0;var e=kt(Oo(r)/Rv);return r/ga(10,e)>=10&&e++,e}var zv=2;function ya(r,e){var t=Zf(r),i=ga(10,t),n=r/i,a;return e===zv?a=1:e?n<1.5?a=1:n<2.5?a=2:n<4?a=3:n<7?a=5:a=10:n<1?a=1:n<2?a=2:n<3?a=3:n<5?a=5:a=10,r=a*i,
ue(r,-t)}function Bv(r){r.sort(function(l,u){return s(l,u,0)?-1:1});for(var e=-1/0,t=1,i=0;i<r.length;){for(var n=r[i].interval,a=r[i].close,o=0;o<2;o++)n[o]<=e&&(n[o]=e,
a[o]=o?1:1-t),e=n[o],t=a[o];n[0]===n[1]&&a[0]*a[1]!==1?r.splice(i,1):i++}return r;function s(l,u,f){return l.interval[f]<u.interval[f]||l.interval[f]===u.interval[f]&&
(l.close[f]-u.close[f]===(f?-1:1)||!f&&s(l,u,1))}}function gr(r){var e=parseFloat(r);return e==r&&(e!==0||!V(r)||r.indexOf("x")<=0)?e:NaN}function Vv(r){return!isNaN(
gr(r))}function fl(){return qt(o2()*9)}function Ub(r,e){return e===0?r:Ub(e,r%e)}function Uv(r,e){return r==null?e:e==null?r:r*e/Ub(r,e)}function _t(r){return r!=
null&&isFinite(r)}var c2="[ECharts] ",Fb={},h2=typeof console<"u"&&console.warn&&console.log;function p2(r,e,t){if(h2){if(t){if(Fb[e])return;Fb[e]=!0}console[r](c2+e)}}function Fv(r,e){p2("error",r,e)}function ht(r){throw new Error(r)}function Hb(r,e,t){return(e-r)*t+r}var Gb="series\0",d2="\0_ec_\0";function Me(r){return r instanceof Array?r:r==null?[]:[r]}function hl(r,e,t){if(r){r[e]=r[e]||
{},r.emphasis=r.emphasis||{},r.emphasis[e]=r.emphasis[e]||{};for(var i=0,n=t.length;i<n;i++){var a=t[i];!r.emphasis[e].hasOwnProperty(a)&&r[e].hasOwnProperty(a)&&
(r.emphasis[e][a]=r[e][a])}}}var Hv=["fontStyle","fontWeight","fontSize","fontFamily","rich","tag","color","textBorderColor","textBorderWidth","width","height",
"lineHeight","align","verticalAlign","baseline","shadowColor","shadowBlur","shadowOffsetX","shadowOffsetY","textShadowColor","textShadowBlur","textShadowOffsetX",
"textShadowOffsetY","backgroundColor","borderColor","borderWidth","borderRadius","padding"];function Ti(r){return B(r)&&!P(r)&&!(r instanceof Date)?r.value:r}function Wb(r){
return B(r)&&!(r instanceof Array)}function Yb(r,e,t){var i=t==="normalMerge",n=t==="replaceMerge",a=t==="replaceAll";r=r||[],e=(e||[]).slice();var o=H();w(e,function(l,u){
if(!B(l)){e[u]=null;return}});var s=v2(r,o,t);return(i||n)&&m2(s,r,o,e),i&&g2(s,e),i||n?y2(s,e,n):a&&_2(s,e),x2(s),s}function v2(r,e,t){var i=[];if(t==="replace\
All")return i;for(var n=0;n<r.length;n++){var a=r[n];a&&a.id!=null&&e.set(a.id,n),i.push({existing:t==="replaceMerge"||Io(a)?null:a,newOption:null,keyInfo:null,
brandNew:null})}return i}function m2(r,e,t,i){w(i,function(n,a){if(!(!n||n.id==null)){var o=cl(n.id),s=t.get(o);if(s!=null){var l=r[s];Ge(!l.newOption,'Duplicat\
ed option on id "'+o+'".'),l.newOption=n,l.existing=e[s],i[a]=null}}})}function g2(r,e){w(e,function(t,i){if(!(!t||t.name==null))for(var n=0;n<r.length;n++){var a=r[n].
existing;if(!r[n].newOption&&a&&(a.id==null||t.id==null)&&!Io(t)&&!Io(a)&&Zb("name",a,t)){r[n].newOption=t,e[i]=null;return}}})}function y2(r,e,t){w(e,function(i){
if(i){for(var n,a=0;(n=r[a])&&(n.newOption||Io(n.existing)||n.existing&&i.id!=null&&!Zb("id",i,n.existing));)a++;n?(n.newOption=i,n.brandNew=t):r.push({newOption:i,
brandNew:t,existing:null,keyInfo:null}),a++}})}function _2(r,e){w(e,function(t){r.push({newOption:t,brandNew:!0,existing:null,keyInfo:null})})}function x2(r){var e=H();
w(r,function(t){var i=t.existing;i&&e.set(i.id,t)}),w(r,function(t){var i=t.newOption;Ge(!i||i.id==null||!e.get(i.id)||e.get(i.id)===t,"id duplicates: "+(i&&i.id)),
i&&i.id!=null&&e.set(i.id,t),!t.keyInfo&&(t.keyInfo={})}),w(r,function(t,i){var n=t.existing,a=t.newOption,o=t.keyInfo;if(B(a)){if(o.name=a.name!=null?cl(a.name):
n?n.name:Gb+i,n)o.id=cl(n.id);else if(a.id!=null)o.id=cl(a.id);else{var s=0;do o.id="\0"+o.name+"\0"+s++;while(e.get(o.id))}e.set(o.id,t)}})}function Zb(r,e,t){
var i=zt(e[r],null),n=zt(t[r],null);return i!=null&&n!=null&&i===n}function cl(r){return zt(r,"")}function zt(r,e){return r==null?e:V(r)?r:pe(r)||Ys(r)?r+"":e}function Xf(r){var e=r.name;return!!(e&&e.indexOf(Gb))}function Io(r){return r&&r.id!=null&&cl(r.id).indexOf(d2)===0}function Xb(r,e,t){w(r,function(i){var n=i.newOption;B(n)&&(i.keyInfo.mainType=e,i.keyInfo.subType=S2(e,n,i.existing,t))})}function S2(r,e,t,i){var n=e.type?e.type:
t?t.subType:i.determineSubType(r,e);return n}function jb(r,e){var t={},i={};return n(r||[],t),n(e||[],i,t),[a(t),a(i)];function n(o,s,l){for(var u=0,f=o.length;u<
f;u++){var c=zt(o[u].seriesId,null);if(c==null)return;for(var p=Me(o[u].dataIndex),h=l&&l[c],d=0,v=p.length;d<v;d++){var m=p[d];h&&h[m]?h[m]=null:(s[c]||(s[c]={}))[m]=
1}}}function a(o,s){var l=[];for(var u in o)if(o.hasOwnProperty(u)&&o[u]!=null)if(s)l.push(+u);else{var f=a(o[u],!0);f.length&&l.push({seriesId:u,dataIndex:f})}
return l}}function yr(r,e){if(e.dataIndexInside!=null)return e.dataIndexInside;if(e.dataIndex!=null)return P(e.dataIndex)?z(e.dataIndex,function(t){return r.indexOfRawIndex(
t)}):r.indexOfRawIndex(e.dataIndex);if(e.name!=null)return P(e.name)?z(e.name,function(t){return r.indexOfName(t)}):r.indexOfName(e.name)}function K(){var r="__\
ec_inner_"+b2++;return function(e){return e[r]||(e[r]={})}}var b2=fl();function Lo(r,e,t){var i=pl(e,t),n=i.mainTypeSpecified,a=i.queryOptionMap,o=i.others,s=o,
l=t?t.defaultMainType:null;return!n&&l&&a.set(l,{}),a.each(function(u,f){var c=ei(r,f,u,{useDefault:l===f,enableAll:t&&t.enableAll!=null?t.enableAll:!0,enableNone:t&&
t.enableNone!=null?t.enableNone:!0});s[f+"Models"]=c.models,s[f+"Model"]=c.models[0]}),s}function pl(r,e){var t;if(V(r)){var i={};i[r+"Index"]=0,t=i}else t=r;var n=H(),
a={},o=!1;return w(t,function(s,l){if(l==="dataIndex"||l==="dataIndexInside"){a[l]=s;return}var u=l.match(/^(\w+)(Index|Id|Name)$/)||[],f=u[1],c=(u[2]||"").toLowerCase();
if(!(!f||!c||e&&e.includeMainTypes&&ee(e.includeMainTypes,f)<0)){o=o||!!f;var p=n.get(f)||n.set(f,{});p[c]=s}}),{mainTypeSpecified:o,queryOptionMap:n,others:a}}
var Fe={useDefault:!0,enableAll:!1,enableNone:!1},qb={useDefault:!1,enableAll:!0,enableNone:!0};function ei(r,e,t,i){i=i||Fe;var n=t.index,a=t.id,o=t.name,s={models:null,
specified:n!=null||a!=null||o!=null};if(!s.specified){var l=void 0;return s.models=i.useDefault&&(l=r.getComponent(e))?[l]:[],s}if(n==="none"||n===!1){if(i.enableNone)
return s.models=[],s;n=-1}return n==="all"&&(i.enableAll?n=a=o=null:n=-1),s.models=r.queryComponents({mainType:e,index:n,id:a,name:o}),s}function Kb(r,e,t){var i={};
i[e+"Id"]=r[e+"Id"],i[e+"Index"]=r[e+"Index"],i[e+"Name"]=r[e+"Name"];var n={mainType:e,query:i};return t&&(n.subType=t),n}function Gv(r,e,t){r.setAttribute?r.setAttribute(
e,t):r[e]=t}function $b(r,e){return r.getAttribute?r.getAttribute(e):r[e]}function Qb(r){return r==="auto"?ae.domSupported?"html":"richText":r||"html"}function Wv(r,e,t,i,n){var a=e==null||e==="auto";if(i==null)return i;if(pe(i)){var o=Hb(t||0,i,n);return ue(o,a?Math.max(jt(t||0),jt(i)):e)}else{if(V(i))return n<
1?t:i;for(var s=[],l=t,u=i,f=Math.max(l?l.length:0,u.length),c=0;c<f;++c){var p=r.getDimensionInfo(c);if(p&&p.type==="ordinal")s[c]=(n<1&&l?l:u)[c];else{var h=l&&
l[c]?l[c]:0,d=u[c],o=Hb(h,d,n);s[c]=ue(o,a?Math.max(jt(h),jt(d)):e)}}return s}}var rZ=(function(){function r(){}return r.prototype.reset=function(e,t,i,n){return this.
_list=e,this._step=n=n||1,this._idx=t,this._end=i??(n>0?e.length:0),this.item=null,this.key=NaN,this},r.prototype.next=function(){return(this._step>0?this._idx<
this._end:this._idx>=this._end)?(this.item=this._list[this._idx],this.key=this._idx=this._idx+this._step,!0):!1},r})();function We(){return[1/0,-1/0]}function dl(r,e){Ir(e)&&(e<r[0]&&(r[0]=e),e>r[1]&&(r[1]=e))}function Yv(r,e){Ir(e)&&e<r[0]&&(r[0]=e)}function Zv(r,e){Ir(e)&&e>r[1]&&
(r[1]=e)}function Jb(r,e){Ei(e[0],e[1])&&(e[0]<r[0]&&(r[0]=e[0]),e[1]>r[1]&&(r[1]=e[1]))}function Ir(r){return r!=null&&isFinite(r)}function Ei(r,e){return Ir(r)&&
Ir(e)&&r<=e}function e1(r){var e=r[1]-r[0];return isFinite(e)&&e>=0}function Ro(r){Ei(r[0],r[1])&&r[0]>r[1]&&(r[0]=r[1])}function jf(){var r="__ec_once_"+w2++;return function(e,t){
Xe(e,r)||(e[r]=1,t())}}var w2=fl();function yn(r,e,t){var i=H(),n=0;w(r,function(a){var o=e(a),s=i.get(o)||0;t&&t(a,s),!s&&!t&&(r[n++]=a),i.set(o,s+1)}),t||(r.length=
n)}function t1(r){return r.value+""}function r1(r){return r+""}function Po(r,e){return W(e,!0)?r.seriesIndex+2:0}function i1(r,e,t){var i=r.getData().count();return{
progressiveRender:t.progressiveEnabled&&e.incrementalPrepareRender&&i>=t.threshold,large:r.get("large")&&i>=r.get("largeThreshold"),modDataCount:r.get("progress\
iveChunkMode")==="mod"?r.getData().count():null}}function No(r){return{overallReset:r}}var ye=K(),n1=function(r,e,t,i){if(i){var n=ye(i);n.dataIndex=t,n.dataType=e,n.seriesIndex=r,n.ssrType="chart",i.type==="group"&&i.traverse(function(a){var o=ye(
a);o.seriesIndex=r,o.dataIndex=t,o.dataType=e,o.ssrType="chart"})}};var _a="undefined",qf="series",Kf=H(["tooltip","label","itemName","itemId","itemGroupId","itemChildGroupId","seriesName"]),ut="original",tt="arrayRows",At="obje\
ctRows",Kt="keyedColumns",$t="typedArray",Xv="unknown",Qt="column",ri="row";var T2=["getDom","getZr","getWidth","getHeight","getDevicePixelRatio","dispatchAction","isSSR","isDisposed","on","off","getDataURL","getConnectedDataURL","getOp\
tion","getId","updateLabelLayout"],E2=(function(){function r(e){w(T2,function(t){this[t]=F(e[t],e)},this)}return r})();function a1(r,e){return e.mainType===qf?r.
getViewOfSeriesModel(e):r.getViewOfComponentModel(e)}var $f=E2;var o1=1,s1={},h1=K(),Kv=K(),$v=0,vl=1,ml=2,Dt=["emphasis","blur","select"],Qv=["normal","emphasis","blur","select"],C2=10,M2=9,_n="highlight",gl="downplay",yl="\
select",Jf="unselect",_l="toggleSelect",ec="selectchanged";function ko(r){return r!=null&&r!=="none"}function tc(r,e,t){r.onHoverStateChange&&(r.hoverState||0)!==
t&&r.onHoverStateChange(e),r.hoverState=t}function p1(r){tc(r,"emphasis",ml)}function d1(r){r.hoverState===ml&&tc(r,"normal",$v)}function Jv(r){tc(r,"blur",vl)}
function v1(r){r.hoverState===vl&&tc(r,"normal",$v)}function A2(r){r.selected=!0}function D2(r){r.selected=!1}function l1(r,e,t){e(r,t)}function Ci(r,e,t){l1(r,
e,t),r.isGroup&&r.traverse(function(i){l1(i,e,t)})}function em(r,e){switch(e){case"emphasis":r.hoverState=ml;break;case"normal":r.hoverState=$v;break;case"blur":
r.hoverState=vl;break;case"select":r.selected=!0}}function O2(r,e,t,i){for(var n=r.style,a={},o=0;o<e.length;o++){var s=e[o],l=n[s];a[s]=l??(i&&i[s])}for(var o=0;o<r.animators.length;o++){var u=r.animators[o];u.
__fromStateTransition&&u.__fromStateTransition.indexOf(t)<0&&u.targetName==="style"&&u.saveTo(a,e)}return a}function I2(r,e,t,i){var n=t&&ee(t,"select")>=0,a=!1;
if(r instanceof se){var o=h1(r),s=n&&o.selectFill||o.normalFill,l=n&&o.selectStroke||o.normalStroke;if(ko(s)||ko(l)){i=i||{};var u=i.style||{};u.fill==="inherit"?
(a=!0,i=k({},i),u=k({},u),u.fill=s):!ko(u.fill)&&ko(s)?(a=!0,i=k({},i),u=k({},u),u.fill=uv(s)):!ko(u.stroke)&&ko(l)&&(a||(i=k({},i),u=k({},u)),u.stroke=uv(l)),i.
style=u}}if(i&&i.z2==null){a||(i=k({},i));var f=r.z2EmphasisLift;i.z2=r.z2+(f??C2)}return i}function L2(r,e,t){if(t&&t.z2==null){t=k({},t);var i=r.z2SelectLift;
t.z2=r.z2+(i??M2)}return t}function R2(r,e,t){var i=ee(r.currentStates,e)>=0,n=r.style.opacity,a=i?null:O2(r,["opacity"],e,{opacity:1});t=t||{};var o=t.style||{};
return o.opacity==null&&(t=k({},t),o=k({opacity:i?n:a.opacity*.1},o),t.style=o),t}function jv(r,e){var t=this.states[r];if(this.style){if(r==="emphasis")return I2(
this,r,e,t);if(r==="blur")return R2(this,r,t);if(r==="select")return L2(this,r,t)}return t}function P2(r){r.stateProxy=jv;var e=r.getTextContent(),t=r.getTextGuideLine();
e&&(e.stateProxy=jv),t&&(t.stateProxy=jv)}function u1(r,e){!m1(r,e)&&!r.__highByOuter&&Ci(r,p1)}function f1(r,e){!m1(r,e)&&!r.__highByOuter&&Ci(r,d1)}function Mi(r,e){
r.__highByOuter|=1<<(e||0),Ci(r,p1)}function Ai(r,e){!(r.__highByOuter&=~(1<<(e||0)))&&Ci(r,d1)}function rc(r){Ci(r,Jv)}function xl(r){Ci(r,v1)}function tm(r){Ci(
r,A2)}function rm(r){Ci(r,D2)}function m1(r,e){return r.__highDownSilentOnTouch&&e.zrByTouch}function im(r){var e=r.getModel(),t=[],i=[];e.eachComponent(function(n,a){
var o=Kv(a),s=a1(r,a),l=n==="series";!l&&i.push(s),o.isBlured&&(s.group.traverse(function(u){v1(u)}),l&&t.push(a)),o.isBlured=!1}),w(i,function(n){n&&n.toggleBlurSeries&&
n.toggleBlurSeries(t,!1,e)})}function qv(r,e,t,i){var n=i.getModel();t=t||"coordinateSystem";function a(u,f){for(var c=0;c<f.length;c++){var p=u.getItemGraphicEl(
f[c]);p&&xl(p)}}if(r!=null&&!(!e||e==="none")){var o=n.getSeriesByIndex(r),s=o.coordinateSystem;s&&s.master&&(s=s.master);var l=[];n.eachSeries(function(u){var f=o===
u,c=u.coordinateSystem;c&&c.master&&(c=c.master);var p=c&&s?c===s:f;if(!(t==="series"&&!f||t==="coordinateSystem"&&!p||e==="series"&&f)){var h=i.getViewOfSeriesModel(
u);if(h.group.traverse(function(m){m.__highByOuter&&f&&e==="self"||Jv(m)}),Je(e))a(u.getData(),e);else if(B(e))for(var d=ce(e),v=0;v<d.length;v++)a(u.getData(d[v]),
e[d[v]]);l.push(u),Kv(u).isBlured=!0}}),n.eachComponent(function(u,f){if(u!=="series"){var c=i.getViewOfComponentModel(f);c&&c.toggleBlurSeries&&c.toggleBlurSeries(
l,!0,n)}})}}function Qf(r,e,t){if(!(r==null||e==null)){var i=t.getModel().getComponent(r,e);if(i){Kv(i).isBlured=!0;var n=t.getViewOfComponentModel(i);!n||!n.focusBlurEnabled||
n.group.traverse(function(a){Jv(a)})}}}function g1(r,e,t){var i=r.seriesIndex,n=r.getData(e.dataType);if(n){var a=yr(n,e);a=(P(a)?a[0]:a)||0;var o=n.getItemGraphicEl(
a);if(!o)for(var s=n.count(),l=0;!o&&l<s;)o=n.getItemGraphicEl(l++);if(o){var u=ye(o);qv(i,u.focus,u.blurScope,t)}else{var f=r.get(["emphasis","focus"]),c=r.get(
["emphasis","blurScope"]);f!=null&&qv(i,f,c,t)}}}function ic(r,e,t,i){var n={focusSelf:!1,dispatchers:null};if(r==null||r==="series"||e==null||t==null)return n;
var a=i.getModel().getComponent(r,e);if(!a)return n;var o=i.getViewOfComponentModel(a);if(!o||!o.findHighDownDispatchers)return n;for(var s=o.findHighDownDispatchers(
t),l,u=0;u<s.length;u++)if(ye(s[u]).focus==="self"){l=!0;break}return{focusSelf:l,dispatchers:s}}function y1(r,e,t){var i=ye(r),n=ic(i.componentMainType,i.componentIndex,
i.componentHighDownName,t),a=n.dispatchers,o=n.focusSelf;a?(o&&Qf(i.componentMainType,i.componentIndex,t),w(a,function(s){return u1(s,e)})):(qv(i.seriesIndex,i.
focus,i.blurScope,t),i.focus==="self"&&Qf(i.componentMainType,i.componentIndex,t),u1(r,e))}function _1(r,e,t){im(t);var i=ye(r),n=ic(i.componentMainType,i.componentIndex,
i.componentHighDownName,t).dispatchers;n?w(n,function(a){return f1(a,e)}):f1(r,e)}function x1(r,e,t){if(ac(e)){var i=e.dataType,n=r.getData(i),a=yr(n,e);P(a)||(a=
[a]),r[e.type===_l?"toggleSelect":e.type===yl?"select":"unselect"](a,i)}}function nm(r){var e=r.getAllData();w(e,function(t){var i=t.data,n=t.type;i.eachItemGraphicEl(
function(a,o){r.isSelected(o,n)?tm(a):rm(a)})})}function S1(r){var e=[];return r.eachSeries(function(t){var i=t.getAllData();w(i,function(n){var a=n.data,o=n.type,
s=t.getSelectedDataIndices();if(s.length>0){var l={dataIndex:s,seriesIndex:t.seriesIndex};o!=null&&(l.dataType=o),e.push(l)}})}),e}function am(r,e,t){nc(r,!0),Ci(
r,P2),k2(r,e,t)}function N2(r){nc(r,!1)}function Lr(r,e,t,i){i?N2(r):am(r,e,t)}function k2(r,e,t){var i=ye(r);e!=null?(i.focus=e,i.blurScope=t):i.focus&&(i.focus=
null)}var c1=["emphasis","blur","select"],z2={itemStyle:"getItemStyle",lineStyle:"getLineStyle",areaStyle:"getAreaStyle"};function Sl(r,e,t,i){t=t||"itemStyle";
for(var n=0;n<c1.length;n++){var a=c1[n],o=e.getModel([a,t]),s=r.ensureState(a);s.style=i?i(o):o[z2[t]]()}}function nc(r,e){var t=e===!1,i=r;r.highDownSilentOnTouch&&
(i.__highDownSilentOnTouch=r.highDownSilentOnTouch),(!t||i.__highDownDispatcher)&&(i.__highByOuter=i.__highByOuter||0,i.__highDownDispatcher=!t)}function bl(r){
return!!(r&&r.__highDownDispatcher)}function b1(r){var e=s1[r];return e==null&&o1<=32&&(e=s1[r]=o1++),e}function ac(r){var e=r.type;return e===yl||e===Jf||e===_l}function om(r){var e=r.type;return e===
_n||e===gl}function w1(r){var e=h1(r);e.normalFill=r.style.fill,e.normalStroke=r.style.stroke;var t=r.states.select||{};e.selectFill=t.style&&t.style.fill||null,
e.selectStroke=t.style&&t.style.stroke||null}var De={};Hn(De,{Arc:()=>Dl,BezierCurve:()=>Al,BoundingRect:()=>j,Circle:()=>Tl,CompoundPath:()=>q1,Ellipse:()=>fm,Group:()=>le,HOVER_LAYER_FOR_INCREMENTAL:()=>Li,
HOVER_LAYER_FROM_THRESHOLD:()=>Sm,HOVER_LAYER_NO:()=>xm,Image:()=>yt,IncrementalDisplayable:()=>ew,Line:()=>Jt,LinearGradient:()=>Vo,OrientedBoundingRect:()=>dc,
Path:()=>se,Point:()=>be,Polygon:()=>Di,Polyline:()=>Oi,RadialGradient:()=>K1,Rect:()=>de,Ring:()=>hm,Sector:()=>Ml,Text:()=>Ae,WH:()=>Ta,XY:()=>Ii,applyTransform:()=>tr,
calcZ2Range:()=>Tz,clipPointsByRect:()=>wm,clipRectByRect:()=>bz,createIcon:()=>Tm,decomposeTransform:()=>Cz,ensureCopyRect:()=>Wo,ensureCopyTransform:()=>xc,expandOrShrinkRect:()=>Go,
extendPath:()=>mz,extendShape:()=>dz,getCurrentCanvasPainter:()=>Mz,getShapeClass:()=>gz,getTransform:()=>Ri,groupTransition:()=>Il,initProps:()=>er,isBoundingRectAxisAligned:()=>_c,
isElementRemoved:()=>wa,lineLineIntersect:()=>sw,linePolygonIntersect:()=>Ho,makeImage:()=>bm,makePath:()=>gc,mergePath:()=>yz,payloadDisableAnimation:()=>Ez,registerShape:()=>Pr,
removeElement:()=>Fo,removeElementWithFadeOut:()=>rw,resizePath:()=>ow,retrieveZInfo:()=>ni,setTooltipConfig:()=>yc,subPixelOptimize:()=>xz,subPixelOptimizeLine:()=>Ea,
subPixelOptimizeRect:()=>_z,transformDirection:()=>Ca,traverseElements:()=>Pi,traverseUpdateZ:()=>Ll,updateProps:()=>St});var zo=Xt.CMD,B2=[[],[],[]],T1=Math.sqrt,V2=Math.atan2;function sm(r,e){if(e){var t=r.data,i=r.len(),n,a,o,s,l,u,f=zo.M,c=zo.C,p=zo.L,h=zo.R,d=zo.A,v=zo.Q;for(o=
0,s=0;o<i;){switch(n=t[o++],s=o,a=0,n){case f:a=1;break;case p:a=1;break;case c:a=3;break;case v:a=2;break;case d:var m=e[4],g=e[5],y=T1(e[0]*e[0]+e[1]*e[1]),_=T1(
e[2]*e[2]+e[3]*e[3]),x=V2(-e[1]/_,e[0]/y);t[o]*=y,t[o++]+=m,t[o]*=_,t[o++]+=g,t[o++]*=y,t[o++]*=_,t[o++]+=x,t[o++]+=x,o+=2,s=o;break;case h:u[0]=t[o++],u[1]=t[o++],
et(u,u,e),t[s++]=u[0],t[s++]=u[1],u[0]+=t[o++],u[1]+=t[o++],et(u,u,e),t[s++]=u[0],t[s++]=u[1]}for(l=0;l<a;l++){var S=B2[l];S[0]=t[o++],S[1]=t[o++],et(S,S,e),t[s++]=
S[0],t[s++]=S[1]}}r.increaseVersion()}}var lm=Math.sqrt,oc=Math.sin,sc=Math.cos,wl=Math.PI;function E1(r){return Math.sqrt(r[0]*r[0]+r[1]*r[1])}function um(r,e){return(r[0]*e[0]+r[1]*e[1])/(E1(r)*E1(
e))}function C1(r,e){return(r[0]*e[1]<r[1]*e[0]?-1:1)*Math.acos(um(r,e))}function M1(r,e,t,i,n,a,o,s,l,u,f){var c=l*(wl/180),p=sc(c)*(r-t)/2+oc(c)*(e-i)/2,h=-1*
oc(c)*(r-t)/2+sc(c)*(e-i)/2,d=p*p/(o*o)+h*h/(s*s);d>1&&(o*=lm(d),s*=lm(d));var v=(n===a?-1:1)*lm((o*o*(s*s)-o*o*(h*h)-s*s*(p*p))/(o*o*(h*h)+s*s*(p*p)))||0,m=v*o*
h/s,g=v*-s*p/o,y=(r+t)/2+sc(c)*m-oc(c)*g,_=(e+i)/2+oc(c)*m+sc(c)*g,x=C1([1,0],[(p-m)/o,(h-g)/s]),S=[(p-m)/o,(h-g)/s],b=[(-1*p-m)/o,(-1*h-g)/s],T=C1(S,b);if(um(S,
b)<=-1&&(T=wl),um(S,b)>=1&&(T=0),T<0){var E=Math.round(T/wl*1e6)/1e6;T=wl*2+E%2*wl}f.addData(u,y,_,o,s,x,T,c,a)}var U2=/([mlvhzcqtsa])([^mlvhzcqtsa]*)/ig,F2=/-?([0-9]*\.)?[0-9]+([eE]-?[0-9]+)?/g;
function H2(r){var e=new Xt;if(!r)return e;var t=0,i=0,n=t,a=i,o,s=Xt.CMD,l=r.match(U2);if(!l)return e;for(var u=0;u<l.length;u++){for(var f=l[u],c=f.charAt(0),
p=void 0,h=f.match(F2)||[],d=h.length,v=0;v<d;v++)h[v]=parseFloat(h[v]);for(var m=0;m<d;){var g=void 0,y=void 0,_=void 0,x=void 0,S=void 0,b=void 0,T=void 0,E=t,
C=i,M=void 0,A=void 0;switch(c){case"l":t+=h[m++],i+=h[m++],p=s.L,e.addData(p,t,i);break;case"L":t=h[m++],i=h[m++],p=s.L,e.addData(p,t,i);break;case"m":t+=h[m++],
i+=h[m++],p=s.M,e.addData(p,t,i),n=t,a=i,c="l";break;case"M":t=h[m++],i=h[m++],p=s.M,e.addData(p,t,i),n=t,a=i,c="L";break;case"h":t+=h[m++],p=s.L,e.addData(p,t,
i);break;case"H":t=h[m++],p=s.L,e.addData(p,t,i);break;case"v":i+=h[m++],p=s.L,e.addData(p,t,i);break;case"V":i=h[m++],p=s.L,e.addData(p,t,i);break;case"C":p=s.
C,e.addData(p,h[m++],h[m++],h[m++],h[m++],h[m++],h[m++]),t=h[m-2],i=h[m-1];break;case"c":p=s.C,e.addData(p,h[m++]+t,h[m++]+i,h[m++]+t,h[m++]+i,h[m++]+t,h[m++]+i),
t+=h[m-2],i+=h[m-1];break;case"S":g=t,y=i,M=e.len(),A=e.data,o===s.C&&(g+=t-A[M-4],y+=i-A[M-3]),p=s.C,E=h[m++],C=h[m++],t=h[m++],i=h[m++],e.addData(p,g,y,E,C,t,
i);break;case"s":g=t,y=i,M=e.len(),A=e.data,o===s.C&&(g+=t-A[M-4],y+=i-A[M-3]),p=s.C,E=t+h[m++],C=i+h[m++],t+=h[m++],i+=h[m++],e.addData(p,g,y,E,C,t,i);break;case"\
Q":E=h[m++],C=h[m++],t=h[m++],i=h[m++],p=s.Q,e.addData(p,E,C,t,i);break;case"q":E=h[m++]+t,C=h[m++]+i,t+=h[m++],i+=h[m++],p=s.Q,e.addData(p,E,C,t,i);break;case"\
T":g=t,y=i,M=e.len(),A=e.data,o===s.Q&&(g+=t-A[M-4],y+=i-A[M-3]),t=h[m++],i=h[m++],p=s.Q,e.addData(p,g,y,t,i);break;case"t":g=t,y=i,M=e.len(),A=e.data,o===s.Q&&
(g+=t-A[M-4],y+=i-A[M-3]),t+=h[m++],i+=h[m++],p=s.Q,e.addData(p,g,y,t,i);break;case"A":_=h[m++],x=h[m++],S=h[m++],b=h[m++],T=h[m++],E=t,C=i,t=h[m++],i=h[m++],p=
s.A,M1(E,C,t,i,b,T,_,x,S,p,e);break;case"a":_=h[m++],x=h[m++],S=h[m++],b=h[m++],T=h[m++],E=t,C=i,t+=h[m++],i+=h[m++],p=s.A,M1(E,C,t,i,b,T,_,x,S,p,e);break}}(c===
"z"||c==="Z")&&(p=s.Z,e.addData(p),t=n,i=a),o=p}return e.toStatic(),e}var A1=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.
prototype.applyTransform=function(t){},e})(se);function D1(r){return r.setData!=null}function O1(r,e){var t=H2(r),i=k({},e);return i.buildPath=function(n){var a=D1(
n);if(a&&n.canSave()){n.appendPath(t);var o=n.getContext();o&&n.rebuildPath(o,1)}else{var o=a?n.getContext():n;o&&t.rebuildPath(o,1)}},i.applyTransform=function(n){
sm(t,n),this.dirtyShape()},i}function I1(r,e){return new A1(O1(r,e))}function L1(r,e){var t=O1(r,e),i=(function(n){I(a,n);function a(o){var s=n.call(this,o)||this;
return s.applyTransform=t.applyTransform,s.buildPath=t.buildPath,s}return a})(A1);return i}function R1(r,e){for(var t=[],i=r.length,n=0;n<i;n++){var a=r[n];t.push(
a.getUpdatedPathProxy(!0))}var o=new se(e);return o.createPathProxy(),o.buildPath=function(s){if(D1(s)){s.appendPath(t);var l=s.getContext();l&&s.rebuildPath(l,
1)}},o}var P1=(function(r){I(e,r);function e(t){var i=r.call(this)||this;return i.isGroup=!0,i._children=[],i.attr(t),i}return e.prototype.childrenRef=function(){return this.
_children},e.prototype.children=function(){return this._children.slice()},e.prototype.childAt=function(t){return this._children[t]},e.prototype.childOfName=function(t){
for(var i=this._children,n=0;n<i.length;n++)if(i[n].name===t)return i[n]},e.prototype.childCount=function(){return this._children.length},e.prototype.add=function(t){
return t&&t!==this&&t.parent!==this&&(this._children.push(t),this._doAdd(t)),this},e.prototype.addBefore=function(t,i){if(t&&t!==this&&t.parent!==this&&i&&i.parent===
this){var n=this._children,a=n.indexOf(i);a>=0&&(n.splice(a,0,t),this._doAdd(t))}return this},e.prototype.replace=function(t,i){var n=ee(this._children,t);return n>=
0&&this.replaceAt(i,n),this},e.prototype.replaceAt=function(t,i){var n=this._children,a=n[i];if(t&&t!==this&&t.parent!==this&&t!==a){n[i]=t,a.parent=null;var o=this.
__zr;o&&a.removeSelfFromZr(o),this._doAdd(t)}return this},e.prototype._doAdd=function(t){t.parent&&t.parent.remove(t),t.parent=this;var i=this.__zr;i&&i!==t.__zr&&
t.addSelfToZr(i),i&&i.refresh()},e.prototype.remove=function(t){var i=this.__zr,n=this._children,a=ee(n,t);return a<0?this:(n.splice(a,1),t.parent=null,i&&t.removeSelfFromZr(
i),i&&i.refresh(),this)},e.prototype.removeAll=function(){for(var t=this._children,i=this.__zr,n=0;n<t.length;n++){var a=t[n];i&&a.removeSelfFromZr(i),a.parent=
null}return t.length=0,this},e.prototype.eachChild=function(t,i){for(var n=this._children,a=0;a<n.length;a++){var o=n[a];t.call(i,o,a)}return this},e.prototype.
traverse=function(t,i){for(var n=0;n<this._children.length;n++){var a=this._children[n],o=t.call(i,a);a.isGroup&&!o&&a.traverse(t,i)}return this},e.prototype.addSelfToZr=
function(t){r.prototype.addSelfToZr.call(this,t);for(var i=0;i<this._children.length;i++){var n=this._children[i];n.addSelfToZr(t)}},e.prototype.removeSelfFromZr=
function(t){r.prototype.removeSelfFromZr.call(this,t);for(var i=0;i<this._children.length;i++){var n=this._children[i];n.removeSelfFromZr(t)}},e.prototype.getBoundingRect=
function(t){for(var i=new j(0,0,0,0),n=t||this._children,a=[],o=null,s=0;s<n.length;s++){var l=n[s];if(!(l.ignore||l.invisible)){var u=l.getBoundingRect(),f=l.getLocalTransform(
a);f?(j.applyTransform(i,u,f),o=o||i.clone(),o.union(i)):(o=o||u.clone(),o.union(u))}}return o||i},e})(zf);P1.prototype.type="group";var le=P1;var W2=(function(){function r(){this.cx=0,this.cy=0,this.r=0}return r})();var N1=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new W2},e.prototype.buildPath=function(t,i){
t.moveTo(i.cx+i.r,i.cy),t.arc(i.cx,i.cy,i.r,0,Math.PI*2)},e})(se);N1.prototype.type="circle";var Tl=N1;var Y2=(function(){function r(){this.cx=0,this.cy=0,this.rx=0,this.ry=0}return r})();var k1=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new Y2},e.prototype.buildPath=function(t,i){
var n=.5522848,a=i.cx,o=i.cy,s=i.rx,l=i.ry,u=s*n,f=l*n;t.moveTo(a-s,o),t.bezierCurveTo(a-s,o-f,a-u,o-l,a,o-l),t.bezierCurveTo(a+u,o-l,a+s,o-f,a+s,o),t.bezierCurveTo(
a+s,o+f,a+u,o+l,a,o+l),t.bezierCurveTo(a-u,o+l,a-s,o+f,a-s,o),t.closePath()},e})(se);k1.prototype.type="ellipse";var fm=k1;var B1=Math.PI,cm=B1*2,xa=Math.sin,Bo=Math.cos,Z2=Math.acos,xt=Math.atan2,z1=Math.abs,Cl=Math.sqrt,El=Math.max,ii=Math.min,Rr=1e-4;function X2(r,e,t,i,n,a,o,s){
var l=t-r,u=i-e,f=o-n,c=s-a,p=c*l-f*u;if(!(p*p<Rr))return p=(f*(e-a)-c*(r-n))/p,[r+p*l,e+p*u]}function lc(r,e,t,i,n,a,o){var s=r-t,l=e-i,u=(o?a:-a)/Cl(s*s+l*l),
f=u*l,c=-u*s,p=r+f,h=e+c,d=t+f,v=i+c,m=(p+d)/2,g=(h+v)/2,y=d-p,_=v-h,x=y*y+_*_,S=n-a,b=p*v-d*h,T=(_<0?-1:1)*Cl(El(0,S*S*x-b*b)),E=(b*_-y*T)/x,C=(-b*y-_*T)/x,M=(b*
_+y*T)/x,A=(-b*y+_*T)/x,O=E-m,D=C-g,L=M-m,R=A-g;return O*O+D*D>L*L+R*R&&(E=M,C=A),{cx:E,cy:C,x0:-f,y0:-c,x1:E*(n/S-1),y1:C*(n/S-1)}}function j2(r){var e;if(P(r)){
var t=r.length;if(!t)return r;t===1?e=[r[0],r[0],0,0]:t===2?e=[r[0],r[0],r[1],r[1]]:t===3?e=r.concat(r[2]):e=r}else e=[r,r,r,r];return e}function V1(r,e){var t,
i=El(e.r,0),n=El(e.r0||0,0),a=i>0,o=n>0;if(!(!a&&!o)){if(a||(i=n,n=0),n>i){var s=i;i=n,n=s}var l=e.startAngle,u=e.endAngle;if(!(isNaN(l)||isNaN(u))){var f=e.cx,
c=e.cy,p=!!e.clockwise,h=z1(u-l),d=h>cm&&h%cm;if(d>Rr&&(h=d),!(i>Rr))r.moveTo(f,c);else if(h>cm-Rr)r.moveTo(f+i*Bo(l),c+i*xa(l)),r.arc(f,c,i,l,u,!p),n>Rr&&(r.moveTo(
f+n*Bo(u),c+n*xa(u)),r.arc(f,c,n,u,l,p));else{var v=void 0,m=void 0,g=void 0,y=void 0,_=void 0,x=void 0,S=void 0,b=void 0,T=void 0,E=void 0,C=void 0,M=void 0,A=void 0,
O=void 0,D=void 0,L=void 0,R=i*Bo(l),N=i*xa(l),X=n*Bo(u),$=n*xa(u),J=h>Rr;if(J){var oe=e.cornerRadius;oe&&(t=j2(oe),v=t[0],m=t[1],g=t[2],y=t[3]);var ie=z1(i-n)/
2;if(_=ii(ie,g),x=ii(ie,y),S=ii(ie,v),b=ii(ie,m),C=T=El(_,x),M=E=El(S,b),(T>Rr||E>Rr)&&(A=i*Bo(u),O=i*xa(u),D=n*Bo(l),L=n*xa(l),h<B1)){var fe=X2(R,N,D,L,A,O,X,$);
if(fe){var ne=R-fe[0],q=N-fe[1],_e=A-fe[0],xe=O-fe[1],Et=1/xa(Z2((ne*_e+q*xe)/(Cl(ne*ne+q*q)*Cl(_e*_e+xe*xe)))/2),Tr=Cl(fe[0]*fe[0]+fe[1]*fe[1]);C=ii(T,(i-Tr)/(Et+
1)),M=ii(E,(n-Tr)/(Et-1))}}}if(!J)r.moveTo(f+R,c+N);else if(C>Rr){var Re=ii(g,C),at=ii(y,C),me=lc(D,L,R,N,i,Re,p),Se=lc(A,O,X,$,i,at,p);r.moveTo(f+me.cx+me.x0,c+
me.cy+me.y0),C<T&&Re===at?r.arc(f+me.cx,c+me.cy,C,xt(me.y0,me.x0),xt(Se.y0,Se.x0),!p):(Re>0&&r.arc(f+me.cx,c+me.cy,Re,xt(me.y0,me.x0),xt(me.y1,me.x1),!p),r.arc(
f,c,i,xt(me.cy+me.y1,me.cx+me.x1),xt(Se.cy+Se.y1,Se.cx+Se.x1),!p),at>0&&r.arc(f+Se.cx,c+Se.cy,at,xt(Se.y1,Se.x1),xt(Se.y0,Se.x0),!p))}else r.moveTo(f+R,c+N),r.arc(
f,c,i,l,u,!p);if(!(n>Rr)||!J)r.lineTo(f+X,c+$);else if(M>Rr){var Re=ii(v,M),at=ii(m,M),me=lc(X,$,A,O,n,-at,p),Se=lc(R,N,D,L,n,-Re,p);r.lineTo(f+me.cx+me.x0,c+me.
cy+me.y0),M<E&&Re===at?r.arc(f+me.cx,c+me.cy,M,xt(me.y0,me.x0),xt(Se.y0,Se.x0),!p):(at>0&&r.arc(f+me.cx,c+me.cy,at,xt(me.y0,me.x0),xt(me.y1,me.x1),!p),r.arc(f,c,
n,xt(me.cy+me.y1,me.cx+me.x1),xt(Se.cy+Se.y1,Se.cx+Se.x1),p),Re>0&&r.arc(f+Se.cx,c+Se.cy,Re,xt(Se.y1,Se.x1),xt(Se.y0,Se.x0),!p))}else r.lineTo(f+X,c+$),r.arc(f,
c,n,u,l,p)}r.closePath()}}}var K2=(function(){function r(){this.cx=0,this.cy=0,this.r0=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0,this.cornerRadius=0}return r})();var U1=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new K2},e.prototype.buildPath=function(t,i){
V1(t,i)},e.prototype.isZeroArea=function(){return this.shape.startAngle===this.shape.endAngle||this.shape.r===this.shape.r0},e})(se);U1.prototype.type="sector";
var Ml=U1;var $2=(function(){function r(){this.cx=0,this.cy=0,this.r=0,this.r0=0}return r})();var F1=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new $2},e.prototype.buildPath=function(t,i){
var n=i.cx,a=i.cy,o=Math.PI*2;t.moveTo(n+i.r,a),t.arc(n,a,i.r,0,o,!1),t.moveTo(n+i.r0,a),t.arc(n,a,i.r0,0,o,!0)},e})(se);F1.prototype.type="ring";var hm=F1;function pm(r,e,t,i){var n=[],a=[],o=[],s=[],l,u,f,c;if(i){f=[1/0,1/0],c=[-1/0,-1/0];for(var p=0,h=r.length;p<h;p++)vi(f,f,r[p]),mi(c,c,r[p]);vi(f,f,i[0]),mi(c,
c,i[1])}for(var p=0,h=r.length;p<h;p++){var d=r[p];if(t)l=r[p?p-1:h-1],u=r[(p+1)%h];else if(p===0||p===h-1){n.push(gS(r[p]));continue}else l=r[p-1],u=r[p+1];hf(
a,u,l),pf(a,a,e);var v=df(d,l),m=df(d,u),g=v+m;g!==0&&(v/=g,m/=g),pf(o,a,-v),pf(s,a,m);var y=Vd([],d,o),_=Vd([],d,s);i&&(mi(y,y,f),vi(y,y,c),mi(_,_,f),vi(_,_,c)),
n.push(y),n.push(_)}return t&&n.push(n.shift()),n}function uc(r,e,t){var i=e.smooth,n=e.points;if(n&&n.length>=2){if(i){var a=pm(n,i,t,e.smoothConstraint);r.moveTo(n[0][0],n[0][1]);for(var o=n.length,s=0;s<(t?o:
o-1);s++){var l=a[s*2],u=a[s*2+1],f=n[(s+1)%o];r.bezierCurveTo(l[0],l[1],u[0],u[1],f[0],f[1])}}else{r.moveTo(n[0][0],n[0][1]);for(var s=1,c=n.length;s<c;s++)r.lineTo(
n[s][0],n[s][1])}t&&r.closePath()}}var Q2=(function(){function r(){this.points=null,this.smooth=0,this.smoothConstraint=null}return r})();var G1=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new Q2},e.prototype.buildPath=function(t,i){
uc(t,i,!0)},e})(se);G1.prototype.type="polygon";var Di=G1;var J2=(function(){function r(){this.points=null,this.percent=1,this.smooth=0,this.smoothConstraint=null}return r})();var W1=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new J2},e.prototype.buildPath=function(t,i){uc(t,i,!1)},e})(se);W1.prototype.type="polyline";var Oi=W1;var ez={},tz=(function(){function r(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.percent=1}return r})();var Y1=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new tz},e.prototype.buildPath=function(t,i){var n,a,o,s;if(this.subPixelOptimize){var l=Ff(ez,i,this.style);n=l.x1,a=l.y1,o=l.
x2,s=l.y2}else n=i.x1,a=i.y1,o=i.x2,s=i.y2;var u=i.percent;u!==0&&(t.moveTo(n,a),u<1&&(o=n*(1-u)+o*u,s=a*(1-u)+s*u),t.lineTo(o,s))},e.prototype.pointAt=function(t){
var i=this.shape;return[i.x1*(1-t)+i.x2*t,i.y1*(1-t)+i.y2*t]},e})(se);Y1.prototype.type="line";var Jt=Y1;var Bt=[],rz=(function(){function r(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.cpx1=0,this.cpy1=0,this.percent=1}return r})();function Z1(r,e,t){var i=r.cpx2,n=r.cpy2;return i!=null||n!=null?[(t?rv:Be)(r.x1,r.cpx1,r.cpx2,r.x2,e),(t?rv:Be)(r.y1,r.cpy1,r.cpy2,r.y2,e)]:[(t?iv:st)(r.x1,r.cpx1,
r.x2,e),(t?iv:st)(r.y1,r.cpy1,r.y2,e)]}var X1=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultStyle=function(){return{
stroke:"#000",fill:null}},e.prototype.getDefaultShape=function(){return new rz},e.prototype.buildPath=function(t,i){var n=i.x1,a=i.y1,o=i.x2,s=i.y2,l=i.cpx1,u=i.
cpy1,f=i.cpx2,c=i.cpy2,p=i.percent;p!==0&&(t.moveTo(n,a),f==null||c==null?(p<1&&(To(n,l,o,p,Bt),l=Bt[1],o=Bt[2],To(a,u,s,p,Bt),u=Bt[1],s=Bt[2]),t.quadraticCurveTo(
l,u,o,s)):(p<1&&(wo(n,l,f,o,p,Bt),l=Bt[1],f=Bt[2],o=Bt[3],wo(a,u,c,s,p,Bt),u=Bt[1],c=Bt[2],s=Bt[3]),t.bezierCurveTo(l,u,f,c,o,s)))},e.prototype.pointAt=function(t){
return Z1(this.shape,t,!1)},e.prototype.tangentAt=function(t){var i=Z1(this.shape,t,!0);return mo(i,i)},e})(se);X1.prototype.type="bezier-curve";var Al=X1;var iz=(function(){function r(){this.cx=0,this.cy=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0}return r})();var j1=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new iz},e.prototype.buildPath=function(t,i){var n=i.cx,a=i.cy,o=Math.max(i.r,0),s=i.startAngle,l=i.endAngle,u=i.clockwise,f=Math.
cos(s),c=Math.sin(s);t.moveTo(f*o+n,c*o+a),t.arc(n,a,o,s,l,!u)},e})(se);j1.prototype.type="arc";var Dl=j1;var nz=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type="compound",t}return e.prototype._updatePathDirty=function(){
for(var t=this.shape.paths,i=this.shapeChanged(),n=0;n<t.length;n++)i=i||t[n].shapeChanged();i&&this.dirtyShape()},e.prototype.beforeBrush=function(){this._updatePathDirty();
for(var t=this.shape.paths||[],i=this.getGlobalScale(),n=0;n<t.length;n++)t[n].path||t[n].createPathProxy(),t[n].path.setScale(i[0],i[1],t[n].segmentIgnoreThreshold)},
e.prototype.buildPath=function(t,i){for(var n=i.paths||[],a=0;a<n.length;a++)n[a].buildPath(t,n[a].shape,!0)},e.prototype.afterBrush=function(){for(var t=this.shape.
paths||[],i=0;i<t.length;i++)t[i].pathUpdated()},e.prototype.getBoundingRect=function(){return this._updatePathDirty.call(this),se.prototype.getBoundingRect.call(
this)},e})(se),q1=nz;var az=(function(){function r(e){this.colorStops=e||[]}return r.prototype.addColorStop=function(e,t){this.colorStops.push({offset:e,color:t})},r})(),fc=az;var oz=(function(r){I(e,r);function e(t,i,n,a,o,s){var l=r.call(this,o)||this;return l.x=t??0,l.y=i??0,l.x2=n??1,l.y2=a??0,l.type="linear",l.global=s||!1,l}return e})(
fc),Vo=oz;var sz=(function(r){I(e,r);function e(t,i,n,a,o){var s=r.call(this,a)||this;return s.x=t??.5,s.y=i??.5,s.r=n??.5,s.type="radial",s.global=o||!1,s}return e})(fc),
K1=sz;var dm=Math.min,lz=Math.max,cc=Math.abs,Sa=[0,0],ba=[0,0],pt=Wd(),hc=pt.minTv,pc=pt.maxTv,uz=(function(){function r(e,t){this._corners=[],this._axes=[],this._origin=
[0,0];for(var i=0;i<4;i++)this._corners[i]=new be;for(var i=0;i<2;i++)this._axes[i]=new be;e&&this.fromBoundingRect(e,t)}return r.prototype.fromBoundingRect=function(e,t){
var i=this._corners,n=this._axes,a=e.x,o=e.y,s=a+e.width,l=o+e.height;if(i[0].set(a,o),i[1].set(s,o),i[2].set(s,l),i[3].set(a,l),t)for(var u=0;u<4;u++)i[u].transform(
t);be.sub(n[0],i[1],i[0]),be.sub(n[1],i[3],i[0]),n[0].normalize(),n[1].normalize();for(var u=0;u<2;u++)this._origin[u]=n[u].dot(i[0])},r.prototype.intersect=function(e,t,i){
var n=!0,a=!t;return t&&be.set(t,0,0),pt.reset(i,!a),!this._intersectCheckOneSide(this,e,a,1)&&(n=!1,a)||!this._intersectCheckOneSide(e,this,a,-1)&&(n=!1,a)||!a&&
!pt.negativeSize&&be.copy(t,n?pt.useDir?pt.dirMinTv:hc:pc),n},r.prototype._intersectCheckOneSide=function(e,t,i,n){for(var a=!0,o=0;o<2;o++){var s=e._axes[o];if(e.
_getProjMinMaxOnAxis(o,e._corners,Sa),e._getProjMinMaxOnAxis(o,t._corners,ba),pt.negativeSize||Sa[1]<ba[0]||Sa[0]>ba[1]){if(a=!1,pt.negativeSize||i)return a;var l=cc(
ba[0]-Sa[1]),u=cc(Sa[0]-ba[1]);dm(l,u)>pc.len()&&(l<u?be.scale(pc,s,-l*n):be.scale(pc,s,u*n))}else if(!i){var l=cc(ba[0]-Sa[1]),u=cc(Sa[0]-ba[1]);(pt.useDir||dm(
l,u)<hc.len())&&((l<u||!pt.bidirectional)&&(be.scale(hc,s,l*n),pt.useDir&&pt.calcDirMTV()),(l>=u||!pt.bidirectional)&&(be.scale(hc,s,-u*n),pt.useDir&&pt.calcDirMTV()))}}
return a},r.prototype._getProjMinMaxOnAxis=function(e,t,i){for(var n=this._axes[e],a=this._origin,o=t[0].dot(n)+a[e],s=o,l=o,u=1;u<t.length;u++){var f=t[u].dot(
n)+a[e];s=dm(f,s),l=lz(f,l)}i[0]=s+pt.touchThreshold,i[1]=l-pt.touchThreshold,pt.negativeSize=i[1]<i[0]},r})(),dc=uz;var vm=0,$1=1,Q1=2,J1=1,Uo=0;var fz=[],cz=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.notClear=!0,t.incremental=$1,t._displayables=[],t._temporaryDisplayables=
[],t._cursor=0,t}return e.prototype.traverse=function(t,i){t.call(i,this)},e.prototype.useStyle=function(){this.style={}},e.prototype._useHoverStyle=function(){
this.__hoverStyle=null},e.prototype.getCursor=function(){return this._cursor},e.prototype.innerAfterBrush=function(){this._cursor=this._displayables.length},e.prototype.
clearDisplaybles=function(){this._displayables=[],this._temporaryDisplayables=[],this._cursor=0,this.markRedraw(),this.notClear=!1},e.prototype.clearTemporalDisplayables=
function(){this._temporaryDisplayables=[]},e.prototype.addDisplayable=function(t,i){i?this._temporaryDisplayables.push(t):this._displayables.push(t),this.markRedraw()},
e.prototype.addDisplayables=function(t,i){i=i||!1;for(var n=0;n<t.length;n++)this.addDisplayable(t[n],i)},e.prototype.getDisplayables=function(){return this._displayables},
e.prototype.getTemporalDisplayables=function(){return this._temporaryDisplayables},e.prototype.eachPendingDisplayable=function(t){for(var i=this._cursor;i<this.
_displayables.length;i++)t&&t(this._displayables[i]);for(var i=0;i<this._temporaryDisplayables.length;i++)t&&t(this._temporaryDisplayables[i])},e.prototype.update=
function(){this.updateTransform();for(var t=this._cursor;t<this._displayables.length;t++){var i=this._displayables[t];i.parent=this,i.update(),i.parent=null}for(var t=0;t<
this._temporaryDisplayables.length;t++){var i=this._temporaryDisplayables[t];i.parent=this,i.update(),i.parent=null}},e.prototype.getBoundingRect=function(){if(!this.
_rect){for(var t=new j(1/0,1/0,-1/0,-1/0),i=0;i<this._displayables.length;i++){var n=this._displayables[i],a=n.getBoundingRect().clone();n.needLocalTransform()&&
a.applyTransform(n.getLocalTransform(fz)),t.union(a)}this._rect=t}return this._rect},e.prototype.contain=function(t,i){var n=this.transformCoordToLocal(t,i),a=this.
getBoundingRect();if(a.contain(n[0],n[1]))for(var o=0;o<this._displayables.length;o++){var s=this._displayables[o];if(s.contain(t,i))return!0}return!1},e})(jr),
ew=cz;var hz=K();function pz(r,e,t,i,n){var a;if(e&&e.ecModel){var o=e.ecModel.getUpdatePayload();a=o&&o.animation}var s=e&&e.isAnimationEnabled(),l=r==="update";if(s){
var u=void 0,f=void 0,c=void 0;i?(u=W(i.duration,200),f=W(i.easing,"cubicOut"),c=0):(u=e.getShallow(l?"animationDurationUpdate":"animationDuration"),f=e.getShallow(
l?"animationEasingUpdate":"animationEasing"),c=e.getShallow(l?"animationDelayUpdate":"animationDelay")),a&&(a.duration!=null&&(u=a.duration),a.easing!=null&&(f=
a.easing),a.delay!=null&&(c=a.delay)),Z(c)&&(c=c(t,n)),Z(u)&&(u=u(t));var p={duration:u||0,delay:c,easing:f};return p}else return null}function mm(r,e,t,i,n,a,o){
var s=!1,l;Z(n)?(o=a,a=n,n=null):B(n)&&(a=n.cb,o=n.during,s=n.isFrom,l=n.removeOpt,n=n.dataIndex);var u=r==="leave";u||e.stopAnimation("leave");var f=pz(r,i,n,u?
l||{}:null,i&&i.getAnimationDelayParams?i.getAnimationDelayParams(e,n):null);if(f&&f.duration>0){var c=f.duration,p=f.delay,h=f.easing,d={duration:c,delay:p||0,
easing:h,done:a,force:!!a||!!o,setToFinal:!u,scope:r,during:o};s?e.animateFrom(t,d):e.animateTo(t,d)}else e.stopAnimation(),!s&&e.attr(t),o&&o(1),a&&a()}function St(r,e,t,i,n,a){
mm("update",r,e,t,i,n,a)}function er(r,e,t,i,n,a){mm("enter",r,e,t,i,n,a)}function wa(r){if(!r.__zr)return!0;for(var e=0;e<r.animators.length;e++){var t=r.animators[e];if(t.scope==="lea\
ve")return!0}return!1}function Fo(r,e,t,i,n,a){wa(r)||mm("leave",r,e,t,i,n,a)}function tw(r,e,t,i){r.removeTextContent(),r.removeTextGuideLine(),Fo(r,{style:{opacity:0}},
e,t,i)}function rw(r,e,t){function i(){r.parent&&r.parent.remove(r)}r.isGroup?r.traverse(function(n){n.isGroup||tw(n,e,t,i)}):tw(r,e,t,i)}function vc(r){hz(r).oldStyle=
r.style}var ym={},Ii=["x","y"],Ta=["width","height"],xm=0,Sm=1,Li=2;function dz(r){return se.extend(r)}var vz=L1;function mz(r,e){return vz(r,e)}function Pr(r,e){ym[r]=
e}function gz(r){if(ym.hasOwnProperty(r))return ym[r]}function gc(r,e,t,i){var n=I1(r,e);return t&&(i==="center"&&(t=aw(t,n.getBoundingRect())),ow(n,t)),n}function bm(r,e,t){
var i=new yt({style:{image:r,x:e.x,y:e.y,width:e.width,height:e.height},onload:function(n){if(t==="center"){var a={width:n.width,height:n.height};i.setStyle(aw(
e,a))}}});return i}function aw(r,e){var t=e.width/e.height,i=r.height*t,n;i<=r.width?n=r.height:(i=r.width,n=i/t);var a=r.x+r.width/2,o=r.y+r.height/2;return{x:a-
i/2,y:o-n/2,width:i,height:n}}var yz=R1;function ow(r,e){if(r.applyTransform){var t=r.getBoundingRect(),i=t.calculateTransform(e);r.applyTransform(i)}}function Ea(r,e){
return Ff(r,r,{lineWidth:e}),r}function _z(r,e){return Hf(r,r,e),r}var xz=mn;function Ri(r,e){for(var t=pi([]);r&&r!==e;)di(t,r.getLocalTransform(),t),r=r.parent;
return t}function tr(r,e,t){return e&&!Je(e)&&(e=ln.getLocalTransform(e)),t&&(e=Mr([],e)),et([],r,e)}function Ca(r,e,t){var i=e[4]===0||e[5]===0||e[0]===0?1:Ve(
2*e[4]/e[0]),n=e[4]===0||e[5]===0||e[2]===0?1:Ve(2*e[4]/e[2]),a=[r==="left"?-i:r==="right"?i:0,r==="top"?-n:r==="bottom"?n:0];return a=tr(a,e,t),Ve(a[0])>Ve(a[1])?
a[0]>0?"right":"left":a[1]>0?"bottom":"top"}function iw(r){return!r.isGroup}function Sz(r){return r.shape!=null}function Il(r,e,t){if(!r||!e)return;function i(o){
var s={};return o.traverse(function(l){iw(l)&&l.anid&&(s[l.anid]=l)}),s}function n(o){var s={x:o.x,y:o.y,rotation:o.rotation};return Sz(o)&&(s.shape=U(o.shape)),
s}var a=i(r);e.traverse(function(o){if(iw(o)&&o.anid){var s=a[o.anid];if(s){var l=n(o);o.attr(n(s)),St(o,l,t,ye(o).dataIndex)}}})}function wm(r,e){return z(r,function(t){
var i=t[0];i=ve(i,e.x),i=Ue(i,e.x+e.width);var n=t[1];return n=ve(n,e.y),n=Ue(n,e.y+e.height),[i,n]})}function bz(r,e){var t=ve(r.x,e.x),i=Ue(r.x+r.width,e.x+e.
width),n=ve(r.y,e.y),a=Ue(r.y+r.height,e.y+e.height);if(i>=t&&a>=n)return{x:t,y:n,width:i-t,height:a-n}}function Tm(r,e,t){var i=k({rectHover:!0},e),n=i.style={
strokeNoScale:!0};if(t=t||{x:-1,y:-1,width:2,height:2},r)return r.indexOf("image://")===0?(n.image=r.slice(8),re(n,t),new yt(i)):gc(r.replace("path://",""),i,t,
"center")}function Ho(r,e,t,i,n){for(var a=0,o=n[n.length-1];a<n.length;a++){var s=n[a];if(sw(r,e,t,i,s[0],s[1],o[0],o[1]))return!0;o=s}}function sw(r,e,t,i,n,a,o,s){
var l=t-r,u=i-e,f=o-n,c=s-a,p=gm(f,c,l,u);if(wz(p))return!1;var h=r-n,d=e-a,v=gm(h,d,l,u)/p;if(v<0||v>1)return!1;var m=gm(h,d,f,c)/p;return!(m<0||m>1)}function gm(r,e,t,i){
return r*i-t*e}function wz(r){return r<=1e-6&&r>=-1e-6}function Go(r,e,t,i,n){return e==null||(pe(e)?Le[0]=Le[1]=Le[2]=Le[3]=e:(Le[0]=e[0],Le[1]=e[1],Le[2]=e[2],
Le[3]=e[3]),i&&(Le[0]=ve(0,Le[0]),Le[1]=ve(0,Le[1]),Le[2]=ve(0,Le[2]),Le[3]=ve(0,Le[3])),t&&(Le[0]=-Le[0],Le[1]=-Le[1],Le[2]=-Le[2],Le[3]=-Le[3]),nw(r,Le,"x","w\
idth",3,1,n&&n[0]||0),nw(r,Le,"y","height",0,2,n&&n[1]||0)),r}var Le=[0,0,0,0];function nw(r,e,t,i,n,a,o){var s=e[a]+e[n],l=r[i];r[i]+=s,o=ve(0,Ue(o,l)),r[i]<o?
(r[i]=o,r[t]+=e[n]>=0?-e[n]:e[a]>=0?l+e[a]:Ve(s)>1e-8?(l-o)*e[n]/s:0):r[t]-=e[n]}function yc(r){var e=r.itemTooltipOption,t=r.componentModel,i=r.itemName,n=V(e)?
{formatter:e}:e,a=t.mainType,o=t.componentIndex,s={componentType:a,name:i,$vars:["name"]};s[a+"Index"]=o;var l=r.formatterParamsExtra;l&&w(ce(l),function(f){Xe(
s,f)||(s[f]=l[f],s.$vars.push(f))});var u=ye(r.el);u.componentMainType=a,u.componentIndex=o,u.tooltipConfig={name:i,option:re({content:i,encodeHTMLContent:!0,formatterParams:s},
n)}}function _m(r,e){var t;r.isGroup&&(t=e(r)),t||r.traverse(e)}function Pi(r,e){if(r)if(P(r))for(var t=0;t<r.length;t++)_m(r[t],e);else _m(r,e)}function _c(r){
return!r||Ve(r[1])<mc&&Ve(r[2])<mc||Ve(r[0])<mc&&Ve(r[3])<mc}var mc=1e-5;function Wo(r,e){return r?j.copy(r,e):e.clone()}function xc(r,e){return e?jn(r||Ie(),e):
void 0}function ni(r){return{z:r.get("z")||0,zlevel:r.get("zlevel")||0}}function Tz(r){var e=-1/0,t=1/0;_m(r,function(a){i(a),i(a.getTextContent()),i(a.getTextGuideLine())});
function i(a){if(!(!a||a.isGroup)){var o=a.currentStates;if(o.length)for(var s=0;s<o.length;s++)n(a.states[o[s]]);n(a)}}function n(a){if(a){var o=a.z2;o>e&&(e=o),
o<t&&(t=o)}}return t>e&&(t=e=0),{min:t,max:e}}function Ll(r,e,t){lw(r,e,t,-1/0)}function lw(r,e,t,i){if(r.ignoreModelZ)return i;var n=r.getTextContent(),a=r.getTextGuideLine(),
o=r.isGroup;if(o)for(var s=r.childrenRef(),l=0;l<s.length;l++)i=ve(lw(s[l],e,t,i),i);else r.z=e,r.zlevel=t,i=ve(r.z2||0,i);if(n&&(n.z=e,n.zlevel=t,isFinite(i)&&
(n.z2=i+2)),a){var u=r.textGuideLineConfig;a.z=e,a.zlevel=t,isFinite(i)&&(a.z2=i+(u&&u.showAbove?1:-1))}return i}function Ez(r){return r.animation={duration:0},
r}function Cz(r,e){return e?jn(Ol.transform,e):pi(Ol.transform),Ol.decomposeTransform(),na(r,Ol),r}var Ol=new ln;Ol.transform=Ie();function Mz(r){var e=r.getZr().
painter;return e.getType()==="canvas"?e:null}Pr("circle",Tl);Pr("ellipse",fm);Pr("sector",Ml);Pr("ring",hm);Pr("polygon",Di);Pr("polyline",Oi);Pr("rect",de);Pr(
"line",Jt);Pr("bezierCurve",Al);Pr("arc",Dl);var Sc={};function Az(r,e){for(var t=0;t<Dt.length;t++){var i=Dt[t],n=e[i],a=r.ensureState(i);a.style=a.style||{},a.style.text=n}var o=r.currentStates.slice();r.
clearStates(!0),r.setStyle({text:e.normal}),r.useStates(o,!0)}function uw(r,e,t){var i=r.labelFetcher,n=r.labelDataIndex,a=r.labelDimIndex,o=e.normal,s;i&&(s=i.
getFormattedLabel(n,"normal",null,a,o&&o.get("formatter"),t!=null?{interpolatedValue:t}:null)),s==null&&(s=Z(r.defaultText)?r.defaultText(n,r,t):r.defaultText);
for(var l={normal:s},u=0;u<Dt.length;u++){var f=Dt[u],c=e[f];l[f]=W(i?i.getFormattedLabel(n,f,null,a,c&&c.get("formatter")):null,s)}return l}function xn(r,e,t,i){
t=t||Sc;for(var n=r instanceof Ae,a=!1,o=0;o<Qv.length;o++){var s=e[Qv[o]];if(s&&s.getShallow("show")){a=!0;break}}var l=n?r:r.getTextContent();if(a){n||(l||(l=
new Ae,r.setTextContent(l)),r.stateProxy&&(l.stateProxy=r.stateProxy));var u=uw(t,e),f=e.normal,c=!!f.getShallow("show"),p=bt(f,i&&i.normal,t,!1,!n);p.text=u.normal,
n||r.setTextConfig(fw(f,t,!1));for(var o=0;o<Dt.length;o++){var h=Dt[o],s=e[h];if(s){var d=l.ensureState(h),v=!!W(s.getShallow("show"),c);if(v!==c&&(d.ignore=!v),
d.style=bt(s,i&&i[h],t,!0,!n),d.style.text=u[h],!n){var m=r.ensureState(h);m.textConfig=fw(s,t,!0)}}}l.silent=!!f.getShallow("silent"),l.style.x!=null&&(p.x=l.style.
x),l.style.y!=null&&(p.y=l.style.y),l.ignore=!c,l.useStyle(p),l.dirty(),t.enableTextSetter&&(Em(l).setLabelText=function(g){var y=uw(t,e,g);Az(l,y)})}else l&&(l.
ignore=!0);r.dirty()}function rr(r,e){e=e||"label";for(var t={normal:r.getModel(e)},i=0;i<Dt.length;i++){var n=Dt[i];t[n]=r.getModel([n,e])}return t}function bt(r,e,t,i,n){var a={};
return Dz(a,r,t,i,n),e&&k(a,e),a}function fw(r,e,t){e=e||{};var i={},n,a=r.getShallow("rotate"),o=W(r.getShallow("distance"),t?null:5),s=r.getShallow("offset");
return n=r.getShallow("position")||(t?null:"inside"),n==="outside"&&(n=e.defaultOutsidePosition||"top"),n!=null&&(i.position=n),s!=null&&(i.offset=s),a!=null&&(a*=
Math.PI/180,i.rotation=a),o!=null&&(i.distance=o),i.outsideFill=r.get("color")==="inherit"?e.inheritColor||null:"auto",e.autoOverflowArea!=null&&(i.autoOverflowArea=
e.autoOverflowArea),e.layoutRect!=null&&(i.layoutRect=e.layoutRect),i}function Dz(r,e,t,i,n){t=t||Sc;var a=e.ecModel,o=a&&a.option.textStyle,s=Oz(e),l;if(s){l={};
var u="richInheritPlainLabel",f=W(e.get(u),a?a.get(u):void 0);for(var c in s)if(s.hasOwnProperty(c)){var p=e.getModel(["rich",c]);dw(l[c]={},p,o,e,f,t,i,n,!1,!0)}}
l&&(r.rich=l);var h=e.get("overflow");h&&(r.overflow=h);var d=e.get("lineOverflow");d&&(r.lineOverflow=d);var v=r,m=e.get("minMargin");if(m!=null)m=pe(m)?m/2:0,
v.margin=[m,m,m,m],v.__marginType=Ma.minMargin;else{var g=e.get("textMargin");g!=null&&(v.margin=fo(g),v.__marginType=Ma.textMargin)}dw(r,e,o,null,null,t,i,n,!0,
!1)}function Oz(r){for(var e;r&&r!==r.ecModel;){var t=(r.option||Sc).rich;if(t){e=e||{};for(var i=ce(t),n=0;n<i.length;n++){var a=i[n];e[a]=1}}r=r.parentModel}return e}
var cw=["fontStyle","fontWeight","fontSize","fontFamily","textShadowColor","textShadowBlur","textShadowOffsetX","textShadowOffsetY"],hw=["align","lineHeight","w\
idth","height","tag","verticalAlign","ellipsis"],pw=["padding","borderWidth","borderRadius","borderDashOffset","backgroundColor","borderColor","shadowColor","sh\
adowBlur","shadowOffsetX","shadowOffsetY"];function dw(r,e,t,i,n,a,o,s,l,u){t=!o&&t||Sc;var f=a&&a.inheritColor,c=e.getShallow("color"),p=e.getShallow("textBord\
erColor"),h=W(e.getShallow("opacity"),t.opacity);(c==="inherit"||c==="auto")&&(f?c=f:c=null),(p==="inherit"||p==="auto")&&(f?p=f:p=null),s||(c=c||t.color,p=p||t.
textBorderColor),c!=null&&(r.fill=c),p!=null&&(r.stroke=p);var d=W(e.getShallow("textBorderWidth"),t.textBorderWidth);d!=null&&(r.lineWidth=d);var v=W(e.getShallow(
"textBorderType"),t.textBorderType);v!=null&&(r.lineDash=v);var m=W(e.getShallow("textBorderDashOffset"),t.textBorderDashOffset);m!=null&&(r.lineDashOffset=m),!o&&
h==null&&!u&&(h=a&&a.defaultOpacity),h!=null&&(r.opacity=h),!o&&!s&&r.fill==null&&a.inheritColor&&(r.fill=a.inheritColor);for(var g=0;g<cw.length;g++){var y=cw[g],
_=n!==!1&&i?Cr(e.getShallow(y),i.getShallow(y),t[y]):W(e.getShallow(y),t[y]);_!=null&&(r[y]=_)}for(var g=0;g<hw.length;g++){var y=hw[g],_=e.getShallow(y);_!=null&&
(r[y]=_)}if(r.verticalAlign==null){var x=e.getShallow("baseline");x!=null&&(r.verticalAlign=x)}if(!l||!a.disableBox){for(var g=0;g<pw.length;g++){var y=pw[g],_=e.
getShallow(y);_!=null&&(r[y]=_)}var S=e.getShallow("borderType");S!=null&&(r.borderDash=S),(r.backgroundColor==="auto"||r.backgroundColor==="inherit")&&f&&(r.backgroundColor=
f),(r.borderColor==="auto"||r.borderColor==="inherit")&&f&&(r.borderColor=f)}}function vw(r,e){var t=e&&e.getModel("textStyle");return vt([r.fontStyle||t&&t.getShallow(
"fontStyle")||"",r.fontWeight||t&&t.getShallow("fontWeight")||"",(r.fontSize||t&&t.getShallow("fontSize")||12)+"px",r.fontFamily||t&&t.getShallow("fontFamily")||
"sans-serif"].join(" "))}var Em=K();var Ma={minMargin:1,textMargin:2};var Iz=["textStyle","color"],Cm=["fontStyle","fontWeight","fontSize","fontFamily","padding","lineHeight","rich","width","height","overflow"],Mm=new Ae,Lz=(function(){
function r(){}return r.prototype.getTextColor=function(e){var t=this.ecModel;return this.getShallow("color")||(!e&&t?t.get(Iz):null)},r.prototype.getFont=function(){
return vw({fontStyle:this.getShallow("fontStyle"),fontWeight:this.getShallow("fontWeight"),fontSize:this.getShallow("fontSize"),fontFamily:this.getShallow("font\
Family")},this.ecModel)},r.prototype.getTextRect=function(e){for(var t={text:e,verticalAlign:this.getShallow("verticalAlign")||this.getShallow("baseline")},i=0;i<
Cm.length;i++)t[Cm[i]]=this.getShallow(Cm[i]);return Mm.useStyle(t),Mm.update(),Mm.getBoundingRect()},r})(),mw=Lz;var Am=[["lineWidth","width"],["stroke","color"],["opacity"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["shadowColor"],["lineDash","type"],["lineDashOf\
fset","dashOffset"],["lineCap","cap"],["lineJoin","join"],["miterLimit"]],Rz=lr(Am),gw=(function(){function r(){}return r.prototype.getLineStyle=function(e){return Rz(
this,e)},r})();var Dm=[["fill","color"],["stroke","borderColor"],["lineWidth","borderWidth"],["opacity"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["shadowColor"],["l\
ineDash","borderType"],["lineDashOffset","borderDashOffset"],["lineCap","borderCap"],["lineJoin","borderJoin"],["miterLimit","borderMiterLimit"]],Pz=lr(Dm),yw=(function(){
function r(){}return r.prototype.getItemStyle=function(e,t){return Pz(this,e,t)},r})();var Aa=(function(){function r(e,t,i){this.parentModel=t,this.ecModel=i,this.option=e}return r.prototype.init=function(e,t,i){for(var n=[],a=3;a<arguments.length;a++)
n[a-3]=arguments[a]},r.prototype.mergeOption=function(e,t){te(this.option,e,!0)},r.prototype.get=function(e,t){return e==null?this.option:this._doGet(this.parsePath(
e),!t&&this.parentModel)},r.prototype.getShallow=function(e,t){var i=this.option,n=i==null?i:i[e];if(n==null&&!t){var a=this.parentModel;a&&(n=a.getShallow(e))}
return n},r.prototype.getModel=function(e,t){var i=e!=null,n=i?this.parsePath(e):null,a=i?this._doGet(n):this.option;return t=t||this.parentModel&&this.parentModel.
getModel(this.resolveParentPath(n)),new r(a,t,this.ecModel)},r.prototype.isEmpty=function(){return this.option==null},r.prototype.restoreData=function(){},r.prototype.
clone=function(){var e=this.constructor;return new e(U(this.option))},r.prototype.parsePath=function(e){return typeof e=="string"?e.split("."):e},r.prototype.resolveParentPath=
function(e){return e},r.prototype.isAnimationEnabled=function(){if(!ae.node&&this.option){if(this.option.animation!=null)return!!this.option.animation;if(this.parentModel)
return this.parentModel.isAnimationEnabled()}},r.prototype._doGet=function(e,t){var i=this.option;if(!e)return i;for(var n=0;n<e.length&&!(e[n]&&(i=i&&typeof i==
"object"?i[e[n]]:null,i==null));n++);return i==null&&t&&(i=t._doGet(this.resolveParentPath(e),t.parentModel)),i},r})();ho(Aa);cS(Aa);ot(Aa,gw);ot(Aa,yw);ot(Aa,hS);
ot(Aa,mw);var Oe=Aa;function Rl(r){return r==null?0:r.length||1}function _w(r){return r}var Nz=(function(){function r(e,t,i,n,a,o){this._old=e,this._new=t,this._oldKeyGetter=i||_w,
this._newKeyGetter=n||_w,this.context=a,this._diffModeMultiple=o==="multiple"}return r.prototype.add=function(e){return this._add=e,this},r.prototype.update=function(e){
return this._update=e,this},r.prototype.updateManyToOne=function(e){return this._updateManyToOne=e,this},r.prototype.updateOneToMany=function(e){return this._updateOneToMany=
e,this},r.prototype.updateManyToMany=function(e){return this._updateManyToMany=e,this},r.prototype.remove=function(e){return this._remove=e,this},r.prototype.execute=
function(){this[this._diffModeMultiple?"_executeMultiple":"_executeOneToOne"]()},r.prototype._executeOneToOne=function(){var e=this._old,t=this._new,i={},n=new Array(
e.length),a=new Array(t.length);this._initIndexMap(e,null,n,"_oldKeyGetter"),this._initIndexMap(t,i,a,"_newKeyGetter");for(var o=0;o<e.length;o++){var s=n[o],l=i[s],
u=Rl(l);if(u>1){var f=l.shift();l.length===1&&(i[s]=l[0]),this._update&&this._update(f,o)}else u===1?(i[s]=null,this._update&&this._update(l,o)):this._remove&&this.
_remove(o)}this._performRestAdd(a,i)},r.prototype._executeMultiple=function(){var e=this._old,t=this._new,i={},n={},a=[],o=[];this._initIndexMap(e,i,a,"_oldKeyG\
etter"),this._initIndexMap(t,n,o,"_newKeyGetter");for(var s=0;s<a.length;s++){var l=a[s],u=i[l],f=n[l],c=Rl(u),p=Rl(f);if(c>1&&p===1)this._updateManyToOne&&this.
_updateManyToOne(f,u),n[l]=null;else if(c===1&&p>1)this._updateOneToMany&&this._updateOneToMany(f,u),n[l]=null;else if(c===1&&p===1)this._update&&this._update(f,
u),n[l]=null;else if(c>1&&p>1)this._updateManyToMany&&this._updateManyToMany(f,u),n[l]=null;else if(c>1)for(var h=0;h<c;h++)this._remove&&this._remove(u[h]);else
this._remove&&this._remove(u)}this._performRestAdd(o,n)},r.prototype._performRestAdd=function(e,t){for(var i=0;i<e.length;i++){var n=e[i],a=t[n],o=Rl(a);if(o>1)
for(var s=0;s<o;s++)this._add&&this._add(a[s]);else o===1&&this._add&&this._add(a);t[n]=null}},r.prototype._initIndexMap=function(e,t,i,n){for(var a=this._diffModeMultiple,
o=0;o<e.length;o++){var s="_ec_"+this[n](e[o],o);if(a||(i[o]=s),!!t){var l=t[s],u=Rl(l);u===0?(t[s]=o,a&&i.push(s)):u===1?t[s]=[l,o]:l.push(o)}}},r})(),bc=Nz;var Ot={Must:1,Might:2,Not:3},xw=K();function Sw(r){xw(r).datasetMap=H()}function bw(r,e,t){var i={},n=Om(e);if(!n||!r)return i;var a=[],o=[],s=e.ecModel,l=xw(s).
datasetMap,u=n.uid+"_"+t.seriesLayoutBy,f,c;r=r.slice(),w(r,function(v,m){var g=B(v)?v:r[m]={name:v};g.type==="ordinal"&&f==null&&(f=m,c=d(g)),i[g.name]=[]});var p=l.
get(u)||l.set(u,{categoryWayDim:c,valueWayDim:0});w(r,function(v,m){var g=v.name,y=d(v);if(f==null){var _=p.valueWayDim;h(i[g],_,y),h(o,_,y),p.valueWayDim+=y}else if(f===
m)h(i[g],0,y),h(a,0,y);else{var _=p.categoryWayDim;h(i[g],_,y),h(o,_,y),p.categoryWayDim+=y}});function h(v,m,g){for(var y=0;y<g;y++)v.push(m+y)}function d(v){var m=v.
dimsDef;return m?m.length:1}return a.length&&(i.itemName=a),o.length&&(i.seriesName=o),i}function Om(r){var e=r.get("data",!0);if(!e)return ei(r.ecModel,"dataset",{index:r.get("datasetIndex",!0),id:r.get("datasetId",!0)},Fe).models[0]}function ww(r){
return!r.get("transform",!0)&&!r.get("fromTransformResult",!0)?[]:ei(r.ecModel,"dataset",{index:r.get("fromDatasetIndex",!0),id:r.get("fromDatasetId",!0)},Fe).models}
function wc(r,e){return kz(r.data,r.sourceFormat,r.seriesLayoutBy,r.dimensionsDefine,r.startIndex,e)}function kz(r,e,t,i,n,a){var o,s=5;if(Ze(r))return Ot.Not;var l,
u;if(i){var f=i[a];B(f)?(l=f.name,u=f.type):V(f)&&(l=f)}if(u!=null)return u==="ordinal"?Ot.Must:Ot.Not;if(e===tt){var c=r;if(t===ri){for(var p=c[a],h=0;h<(p||[]).
length&&h<s;h++)if((o=x(p[n+h]))!=null)return o}else for(var h=0;h<c.length&&h<s;h++){var d=c[n+h];if(d&&(o=x(d[a]))!=null)return o}}else if(e===At){var v=r;if(!l)
return Ot.Not;for(var h=0;h<v.length&&h<s;h++){var m=v[h];if(m&&(o=x(m[l]))!=null)return o}}else if(e===Kt){var g=r;if(!l)return Ot.Not;var p=g[l];if(!p||Ze(p))
return Ot.Not;for(var h=0;h<p.length&&h<s;h++)if((o=x(p[h]))!=null)return o}else if(e===ut)for(var y=r,h=0;h<y.length&&h<s;h++){var m=y[h],_=Ti(m);if(!P(_))return Ot.
Not;if((o=x(_[a]))!=null)return o}function x(S){var b=V(S);if(S!=null&&isFinite(Number(S))&&S!=="")return b?Ot.Might:Ot.Not;if(b&&S!=="-")return Ot.Must}return Ot.
Not}var Tc=(function(){function r(e){this.data=e.data||(e.sourceFormat===Kt?{}:[]),this.sourceFormat=e.sourceFormat||Xv,this.seriesLayoutBy=e.seriesLayoutBy||Qt,this.
startIndex=e.startIndex||0,this.dimensionsDetectedCount=e.dimensionsDetectedCount,this.metaRawOption=e.metaRawOption;var t=this.dimensionsDefine=e.dimensionsDefine;
if(t)for(var i=0;i<t.length;i++){var n=t[i];n.type==null&&wc(this,i)===Ot.Must&&(n.type="ordinal")}}return r})();function Yo(r){return r instanceof Tc}function Pl(r,e,t){
t=t||Im(r);var i=e.seriesLayoutBy,n=zz(r,t,i,e.sourceHeader,e.dimensions),a=new Tc({data:r,sourceFormat:t,seriesLayoutBy:i,dimensionsDefine:n.dimensionsDefine,startIndex:n.
startIndex,dimensionsDetectedCount:n.dimensionsDetectedCount,metaRawOption:U(e)});return a}function Zo(r){return new Tc({data:r,sourceFormat:Ze(r)?$t:ut})}function Cw(r){
return new Tc({data:r.data,sourceFormat:r.sourceFormat,seriesLayoutBy:r.seriesLayoutBy,dimensionsDefine:U(r.dimensionsDefine),startIndex:r.startIndex,dimensionsDetectedCount:r.
dimensionsDetectedCount})}function Im(r){var e=Xv;if(Ze(r))e=$t;else if(P(r)){r.length===0&&(e=tt);for(var t=0,i=r.length;t<i;t++){var n=r[t];if(n!=null){if(P(n)||
Ze(n)){e=tt;break}else if(B(n)){e=At;break}}}}else if(B(r)){for(var a in r)if(Xe(r,a)&&Je(r[a])){e=Kt;break}}return e}function zz(r,e,t,i,n){var a,o;if(!r)return{
dimensionsDefine:Tw(n),startIndex:o,dimensionsDetectedCount:a};if(e===tt){var s=r;i==="auto"||i==null?Ew(function(u){u!=null&&u!=="-"&&(V(u)?o==null&&(o=1):o=0)},
t,s,10):o=pe(i)?i:i?1:0,!n&&o===1&&(n=[],Ew(function(u,f){n[f]=u!=null?u+"":""},t,s,1/0)),a=n?n.length:t===ri?s.length:s[0]?s[0].length:null}else if(e===At)n||(n=
Bz(r));else if(e===Kt)n||(n=[],w(r,function(u,f){n.push(f)}));else if(e===ut){var l=Ti(r[0]);a=P(l)&&l.length||1}return{startIndex:o,dimensionsDefine:Tw(n),dimensionsDetectedCount:a}}
function Bz(r){for(var e=0,t;e<r.length&&!(t=r[e++]););if(t)return ce(t)}function Tw(r){if(r){var e=H();return z(r,function(t,i){t=B(t)?t:{name:t};var n={name:t.
name,displayName:t.displayName,type:t.type};if(n.name==null)return n;n.name+="",n.displayName==null&&(n.displayName=n.name);var a=e.get(n.name);return a?n.name+=
"-"+a.count++:e.set(n.name,{count:1}),n})}}function Ew(r,e,t,i){if(e===ri)for(var n=0;n<t.length&&n<i;n++)r(t[n]?t[n][0]:null,n);else for(var a=t[0]||[],n=0;n<a.
length&&n<i;n++)r(a[n],n)}function Ec(r){var e=r.sourceFormat;return e===At||e===Kt}var Da,Oa,Ia,La,Mw,Aw,Mc=(function(){function r(e,t){var i=Yo(e)?e:Zo(e);this._source=i;var n=this._data=i.data,a=i.sourceFormat,o=i.seriesLayoutBy;if(a===$t&&(this.
_offset=0,this._dimSize=t,this._data=n),0)var s;Aw(this,n,i)}return r.prototype.getSource=function(){return this._source},r.prototype.count=function(){return 0},
r.prototype.getItem=function(e,t){},r.prototype.appendData=function(e){},r.prototype.clean=function(){},r.protoInitialize=(function(){var e=r.prototype;e.pure=!1,
e.persistent=!0})(),r.internalField=(function(){var e;Aw=function(o,s,l){var u=l.sourceFormat,f=l.seriesLayoutBy,c=l.startIndex,p=l.dimensionsDefine,h=Mw[km(u,f)];
if(k(o,h),u===$t)o.getItem=t,o.count=n,o.fillStorage=i;else{var d=Rm(u,f);o.getItem=F(d,null,s,c,p);var v=Pm(u,f);o.count=F(v,null,s,c,p)}};var t=function(o,s){
o=o-this._offset,s=s||[];for(var l=this._data,u=this._dimSize,f=u*o,c=0;c<u;c++)s[c]=l[f+c];return s},i=function(o,s,l,u){for(var f=this._data,c=this._dimSize,p=0;p<
c;p++){for(var h=u[p],d=h[0]==null?1/0:h[0],v=h[1]==null?-1/0:h[1],m=s-o,g=l[p],y=0;y<m;y++){var _=f[y*c+p];g[o+y]=_,_<d&&(d=_),_>v&&(v=_)}h[0]=d,h[1]=v}},n=function(){
return this._data?this._data.length/this._dimSize:0};Mw=(e={},e[tt+"_"+Qt]={pure:!0,appendData:a},e[tt+"_"+ri]={pure:!0,appendData:function(){throw new Error('D\
o not support appendData when set seriesLayoutBy: "row".')}},e[At]={pure:!0,appendData:a},e[Kt]={pure:!0,appendData:function(o){var s=this._data;w(o,function(l,u){
for(var f=s[u]||(s[u]=[]),c=0;c<(l||[]).length;c++)f.push(l[c])})}},e[ut]={appendData:a},e[$t]={persistent:!1,pure:!0,appendData:function(o){this._data=o},clean:function(){
this._offset+=this.count(),this._data=null}},e);function a(o){for(var s=0;s<o.length;s++)this._data.push(o[s])}})(),r})();var Cc=function(r){P(r)||Fv("series.data or dataset.source must be an array.")},U6=(Da={},Da[tt+"_"+Qt]=Cc,Da[tt+"_"+ri]=Cc,Da[At]=Cc,Da[Kt]=function(r,e){for(var t=0;t<
e.length;t++){var i=e[t].name;i==null&&Fv("dimension name must not be null/undefined.")}},Da[ut]=Cc,Da),Dw=function(r,e,t,i){return r[i]},Vz=(Oa={},Oa[tt+"_"+Qt]=
function(r,e,t,i){return r[i+e]},Oa[tt+"_"+ri]=function(r,e,t,i,n){i+=e;for(var a=n||[],o=r,s=0;s<o.length;s++){var l=o[s];a[s]=l?l[i]:null}return a},Oa[At]=Dw,
Oa[Kt]=function(r,e,t,i,n){for(var a=n||[],o=0;o<t.length;o++){var s=t[o].name,l=s!=null?r[s]:null;a[o]=l?l[i]:null}return a},Oa[ut]=Dw,Oa);function Rm(r,e){var t=Vz[km(
r,e)];return t}var Ow=function(r,e,t){return r.length},Uz=(Ia={},Ia[tt+"_"+Qt]=function(r,e,t){return Math.max(0,r.length-e)},Ia[tt+"_"+ri]=function(r,e,t){var i=r[0];
return i?Math.max(0,i.length-e):0},Ia[At]=Ow,Ia[Kt]=function(r,e,t){var i=t[0].name,n=i!=null?r[i]:null;return n?n.length:0},Ia[ut]=Ow,Ia);function Pm(r,e){var t=Uz[km(
r,e)];return t}var Lm=function(r,e,t){return r[e]},Fz=(La={},La[tt]=Lm,La[At]=function(r,e,t){return r[t]},La[Kt]=Lm,La[ut]=function(r,e,t){var i=Ti(r);return i instanceof
Array?i[e]:i},La[$t]=Lm,La);function Nm(r){var e=Fz[r];return e}function km(r,e){return r===tt?r+"_"+e:r}function Ni(r,e,t){if(r){var i=r.getRawDataItem(e);if(i!=
null){var n=r.getStore(),a=n.getSource().sourceFormat;if(t!=null){var o=r.getDimensionIndex(t),s=n.getDimensionProperty(o);return Nm(a)(i,o,s)}else{var l=i;return a===
ut&&(l=Ti(i)),l}}}}var Hz=(function(){function r(e,t){this._encode=e,this._schema=t}return r.prototype.get=function(){return{fullDimensions:this._getFullDimensionNames(),encode:this.
_encode}},r.prototype._getFullDimensionNames=function(){return this._cachedDimNames||(this._cachedDimNames=this._schema?this._schema.makeOutputDimensionNames():
[]),this._cachedDimNames},r})();function Iw(r,e){var t={},i=t.encode={},n=H(),a=[],o=[],s={};w(r.dimensions,function(p){var h=r.getDimensionInfo(p),d=h.coordDim;
if(d){var v=h.coordDimIndex;zm(i,d)[v]=p,h.isExtraCoord||(n.set(d,1),Gz(h.type)&&(a[0]=p),zm(s,d)[v]=r.getDimensionIndex(h.name)),h.defaultTooltip&&o.push(p)}Kf.
each(function(m,g){var y=zm(i,g),_=h.otherDims[g];_!=null&&_!==!1&&(y[_]=h.name)})});var l=[],u={};n.each(function(p,h){var d=i[h];u[h]=d[0],l=l.concat(d)}),t.dataDimsOnCoord=
l,t.dataDimIndicesOnCoord=z(l,function(p){return r.getDimensionInfo(p).storeDimIndex}),t.encodeFirstDimNotExtra=u;var f=i.label;f&&f.length&&(a=f.slice());var c=i.
tooltip;return c&&c.length?o=c.slice():o.length||(o=a.slice()),i.defaultedLabel=a,i.defaultedTooltip=o,t.userOutput=new Hz(s,e),t}function zm(r,e){return r.hasOwnProperty(
e)||(r[e]=[]),r[e]}function Lw(r){return r==="category"?"ordinal":r==="time"?"time":"float"}function Gz(r){return!(r==="ordinal"||r==="time")}var Wz=(function(){function r(e){this.otherDims={},e!=null&&k(this,e)}return r})(),Xo=Wz;function ki(r,e){var t=e&&e.type;return t==="ordinal"?r:(t==="time"&&!pe(r)&&r!=null&&r!=="-"&&(r=+Jr(r)),r==null||r===""?NaN:Number(r))}var K6=H({number:function(r){
return parseFloat(r)},time:function(r){return+Jr(r)},trim:function(r){return V(r)?vt(r):r}});var Yz={lt:function(r,e){return r<e},lte:function(r,e){return r<=e},gt:function(r,e){return r>e},gte:function(r,e){return r>=e}},$6=(function(){function r(e,t){
if(!pe(t)){var i="";ht(i)}this._opFn=Yz[e],this._rvalFloat=gr(t)}return r.prototype.evaluate=function(e){return pe(e)?this._opFn(e,this._rvalFloat):this._opFn(gr(
e),this._rvalFloat)},r})(),Rw=(function(){function r(e,t){var i=e==="desc";this._resultLT=i?1:-1,t==null&&(t=i?"min":"max"),this._incomparable=t==="min"?-1/0:1/0}
return r.prototype.evaluate=function(e,t){var i=pe(e)?e:gr(e),n=pe(t)?t:gr(t),a=isNaN(i),o=isNaN(n);if(a&&(i=this._incomparable),o&&(n=this._incomparable),a&&o){
var s=V(e),l=V(t);s&&(i=l?e:0),l&&(n=s?t:0)}return i<n?this._resultLT:i>n?-this._resultLT:0},r})();var Q6=(function(){function r(e,t){this._rval=t,this._isEQ=e,this._rvalTypeof=typeof t,this._rvalFloat=gr(t)}return r.prototype.evaluate=function(e){var t=e===this.
_rval;if(!t){var i=typeof e;i!==this._rvalTypeof&&(i==="number"||this._rvalTypeof==="number")&&(t=gr(e)===this._rvalFloat)}return this._isEQ?t:!t},r})();function Pw(r){var e="",t=-1/0,i=-1/0,n=1/0,a=1/0;return r&&(r.g!=null&&(e+="G"+r.g,t=r.g),r.ge!=null&&(e+="GE"+r.ge,i=r.ge),r.l!=null&&(e+="L"+r.l,n=r.l),r.le!=
null&&(e+="LE"+r.le,a=r.le)),{key:e,g:t,ge:i,l:n,le:a}}function Nw(r,e){return e>r.g&&e>=r.ge&&e<r.l&&e<=r.le}var Zz=typeof Uint32Array===_a?Array:Uint32Array,Xz=typeof Uint16Array===_a?Array:Uint16Array,Vm=typeof Int32Array===_a?Array:Int32Array,kw=typeof Float64Array===
_a?Array:Float64Array,Bw={float:kw,int:Vm,ordinal:Array,number:Array,time:kw},Bm;function jo(r){return r>65535?Zz:Xz}function jz(r){var e=r.constructor;return e===
Array?r.slice():new e(r)}function zw(r,e,t,i,n){var a=Bw[t||"float"];if(n){var o=r[e],s=o&&o.length;if(s!==i){for(var l=new a(i),u=0;u<s;u++)l[u]=o[u];r[e]=l}}else
r[e]=new a(i)}var qz=(function(){function r(){this._chunks=[],this._rawExtent=[],this._extent=[],this._count=0,this._rawCount=0,this._calcDimNameToIdx=H()}return r.
prototype.initData=function(e,t,i){this._provider=e,this._chunks=[],this._indices=null,this.getRawIndex=this._getRawIdxIdentity;var n=e.getSource(),a=this.defaultDimValueGetter=
Bm[n.sourceFormat];this._dimValueGetter=i||a,this._rawExtent=[];var o=Ec(n);this._dimensions=z(t,function(s){return{type:s.type,property:s.property}}),this._initDataFromProvider(
0,e.count())},r.prototype.getProvider=function(){return this._provider},r.prototype.getSource=function(){return this._provider.getSource()},r.prototype.ensureCalculationDimension=
function(e,t){var i=this._calcDimNameToIdx,n=this._dimensions,a=i.get(e);if(a!=null){if(n[a].type===t)return a}else a=n.length;return n[a]={type:t},i.set(e,a),this.
_chunks[a]=new Bw[t||"float"](this._rawCount),this._rawExtent[a]=We(),a},r.prototype.collectOrdinalMeta=function(e,t){var i=this._chunks[e],n=this._dimensions[e],
a=this._rawExtent,o=n.ordinalOffset||0,s=i.length;o===0&&(a[e]=We());for(var l=a[e],u=o;u<s;u++){var f=i[u]=t.parseAndCollect(i[u]);isNaN(f)||(l[0]=Math.min(f,l[0]),
l[1]=Math.max(f,l[1]))}n.ordinalMeta=t,n.ordinalOffset=s,n.type="ordinal"},r.prototype.getOrdinalMeta=function(e){var t=this._dimensions[e],i=t.ordinalMeta;return i},
r.prototype.getDimensionProperty=function(e){var t=this._dimensions[e];return t&&t.property},r.prototype.appendData=function(e){var t=this._provider,i=this.count();
t.appendData(e);var n=t.count();return t.persistent||(n+=i),i<n&&this._initDataFromProvider(i,n,!0),[i,n]},r.prototype.appendValues=function(e,t){for(var i=this.
_chunks,n=this._dimensions,a=n.length,o=this._rawExtent,s=this.count(),l=s+Math.max(e.length,t||0),u=0;u<a;u++){var f=n[u];zw(i,u,f.type,l,!0)}for(var c=[],p=s;p<
l;p++)for(var h=p-s,d=0;d<a;d++){var f=n[d],v=Bm.arrayRows.call(this,e[h]||c,f.property,h,d);i[d][p]=v;var m=o[d];v<m[0]&&(m[0]=v),v>m[1]&&(m[1]=v)}return this.
_rawCount=this._count=l,{start:s,end:l}},r.prototype._initDataFromProvider=function(e,t,i){for(var n=this._provider,a=this._chunks,o=this._dimensions,s=o.length,
l=this._rawExtent,u=z(o,function(y){return y.property}),f=0;f<s;f++){var c=o[f];l[f]||(l[f]=We()),zw(a,f,c.type,t,i)}if(n.fillStorage)n.fillStorage(e,t,a,l);else
for(var p=[],h=e;h<t;h++){p=n.getItem(h,p);for(var d=0;d<s;d++){var v=a[d],m=this._dimValueGetter(p,u[d],h,d);v[h]=m;var g=l[d];m<g[0]&&(g[0]=m),m>g[1]&&(g[1]=m)}}
!n.persistent&&n.clean&&n.clean(),this._rawCount=this._count=t,this._extent=[]},r.prototype.count=function(){return this._count},r.prototype.get=function(e,t){if(!(t>=
0&&t<this._count))return NaN;var i=this._chunks[e];return i?i[this.getRawIndex(t)]:NaN},r.prototype.getValues=function(e,t){var i=[],n=[];if(t==null){t=e,e=[];for(var a=0;a<
this._dimensions.length;a++)n.push(a)}else n=e;for(var a=0,o=n.length;a<o;a++)i.push(this.get(n[a],t));return i},r.prototype.getByRawIndex=function(e,t){if(!(t>=
0&&t<this._rawCount))return NaN;var i=this._chunks[e];return i?i[t]:NaN},r.prototype.getSum=function(e){var t=this._chunks[e],i=0;if(t)for(var n=0,a=this.count();n<
a;n++){var o=this.get(e,n);isNaN(o)||(i+=o)}return i},r.prototype.getMedian=function(e){var t=[];this.each([e],function(n){isNaN(n)||t.push(n)}),ct(t);var i=this.
count();return i===0?0:i%2===1?t[(i-1)/2]:(t[i/2]+t[i/2-1])/2},r.prototype.indexOfRawIndex=function(e){if(e>=this._rawCount||e<0)return-1;if(!this._indices)return e;
var t=this._indices,i=t[e];if(i!=null&&i<this._count&&i===e)return e;for(var n=0,a=this._count-1;n<=a;){var o=(n+a)/2|0;if(t[o]<e)n=o+1;else if(t[o]>e)a=o-1;else
return o}return-1},r.prototype.getIndices=function(){var e,t=this._indices;if(t){var i=t.constructor,n=this._count;if(i===Array){e=new i(n);for(var a=0;a<n;a++)
e[a]=t[a]}else e=new i(t.buffer,0,n)}else{var i=jo(this._rawCount);e=new i(this.count());for(var a=0;a<e.length;a++)e[a]=a}return e},r.prototype.filter=function(e,t){
if(!this._count)return this;for(var i=this.clone(),n=i.count(),a=jo(i._rawCount),o=new a(n),s=[],l=e.length,u=0,f=e[0],c=i._chunks,p=0;p<n;p++){var h=void 0,d=i.
getRawIndex(p);if(l===0)h=t(p);else if(l===1){var v=c[f][d];h=t(v,p)}else{for(var m=0;m<l;m++)s[m]=c[e[m]][d];s[m]=p,h=t.apply(null,s)}h&&(o[u++]=d)}return u<n&&
(i._indices=o),i._count=u,i._extent=[],i._updateGetRawIdx(),i},r.prototype.selectRange=function(e){var t=this.clone(),i=t._count;if(!i)return this;var n=ce(e),a=n.
length;if(!a)return this;var o=t.count(),s=jo(t._rawCount),l=new s(o),u=0,f=n[0],c=e[f][0],p=e[f][1],h=t._chunks,d=!1;if(!t._indices){var v=0;if(a===1){for(var m=h[n[0]],
g=0;g<i;g++){var y=m[g];(y>=c&&y<=p||isNaN(y))&&(l[u++]=v),v++}d=!0}else if(a===2){for(var m=h[n[0]],_=h[n[1]],x=e[n[1]][0],S=e[n[1]][1],g=0;g<i;g++){var y=m[g],
b=_[g];(y>=c&&y<=p||isNaN(y))&&(b>=x&&b<=S||isNaN(b))&&(l[u++]=v),v++}d=!0}}if(!d)if(a===1)for(var g=0;g<o;g++){var T=t.getRawIndex(g),y=h[n[0]][T];(y>=c&&y<=p||
isNaN(y))&&(l[u++]=T)}else for(var g=0;g<o;g++){for(var E=!0,T=t.getRawIndex(g),C=0;C<a;C++){var M=n[C],y=h[M][T];(y<e[M][0]||y>e[M][1])&&(E=!1)}E&&(l[u++]=t.getRawIndex(
g))}return u<o&&(t._indices=l),t._count=u,t._extent=[],t._updateGetRawIdx(),t},r.prototype.map=function(e,t){var i=this.clone(e);return this._updateDims(i,e,t),
i},r.prototype.modify=function(e,t){this._updateDims(this,e,t)},r.prototype._updateDims=function(e,t,i){for(var n=e._chunks,a=[],o=t.length,s=e.count(),l=[],u=e.
_rawExtent,f=0;f<t.length;f++)u[t[f]]=We();for(var c=0;c<s;c++){for(var p=e.getRawIndex(c),h=0;h<o;h++)l[h]=n[t[h]][p];l[o]=c;var d=i&&i.apply(null,l);if(d!=null){
typeof d!="object"&&(a[0]=d,d=a);for(var f=0;f<d.length;f++){var v=t[f],m=d[f],g=u[v],y=n[v];y&&(y[p]=m),m<g[0]&&(g[0]=m),m>g[1]&&(g[1]=m)}}}},r.prototype.lttbDownSample=
function(e,t){var i=this.clone([e],!0),n=i._chunks,a=n[e],o=this.count(),s=0,l=Math.floor(1/t),u=this.getRawIndex(0),f,c,p,h=new(jo(this._rawCount))(Math.min((Math.
ceil(o/l)+2)*2,o));h[s++]=u;for(var d=1;d<o-1;d+=l){for(var v=Math.min(d+l,o-1),m=Math.min(d+l*2,o),g=(m+v)/2,y=0,_=v;_<m;_++){var x=this.getRawIndex(_),S=a[x];
isNaN(S)||(y+=S)}y/=m-v;var b=d,T=Math.min(d+l,o),E=d-1,C=a[u];f=-1,p=b;for(var M=-1,A=0,_=b;_<T;_++){var x=this.getRawIndex(_),S=a[x];if(isNaN(S)){A++,M<0&&(M=
x);continue}c=Math.abs((E-g)*(S-C)-(E-_)*(y-C)),c>f&&(f=c,p=x)}A>0&&A<T-b&&(h[s++]=Math.min(M,p),p=Math.max(M,p)),h[s++]=p,u=p}return h[s++]=this.getRawIndex(o-
1),i._count=s,i._indices=h,i.getRawIndex=this._getRawIdx,i},r.prototype.minmaxDownSample=function(e,t){for(var i=this.clone([e],!0),n=i._chunks,a=Math.floor(1/t),
o=n[e],s=this.count(),l=new(jo(this._rawCount))(Math.ceil(s/a)*2),u=0,f=0;f<s;f+=a){var c=f,p=o[this.getRawIndex(c)],h=f,d=o[this.getRawIndex(h)],v=a;f+a>s&&(v=
s-f);for(var m=0;m<v;m++){var g=this.getRawIndex(f+m),y=o[g];y<p&&(p=y,c=f+m),y>d&&(d=y,h=f+m)}var _=this.getRawIndex(c),x=this.getRawIndex(h);c<h?(l[u++]=_,l[u++]=
x):(l[u++]=x,l[u++]=_)}return i._count=u,i._indices=l,i._updateGetRawIdx(),i},r.prototype.downSample=function(e,t,i,n){for(var a=this.clone([e],!0),o=a._chunks,
s=[],l=Math.floor(1/t),u=o[e],f=this.count(),c=a._rawExtent[e]=We(),p=new(jo(this._rawCount))(Math.ceil(f/l)),h=0,d=0;d<f;d+=l){l>f-d&&(l=f-d,s.length=l);for(var v=0;v<
l;v++){var m=this.getRawIndex(d+v);s[v]=u[m]}var g=i(s),y=this.getRawIndex(Math.min(d+n(s,g)||0,f-1));u[y]=g,g<c[0]&&(c[0]=g),g>c[1]&&(c[1]=g),p[h++]=y}return a.
_count=h,a._indices=p,a._updateGetRawIdx(),a},r.prototype.each=function(e,t){if(this._count)for(var i=e.length,n=this._chunks,a=0,o=this.count();a<o;a++){var s=this.
getRawIndex(a);switch(i){case 0:t(a);break;case 1:t(n[e[0]][s],a);break;case 2:t(n[e[0]][s],n[e[1]][s],a);break;default:for(var l=0,u=[];l<i;l++)u[l]=n[e[l]][s];
u[l]=a,t.apply(null,u)}}},r.prototype.getDataExtent=function(e,t){var i=this._chunks[e],n=We();if(!i)return n;var a=this.count(),o=!this._indices&&!t;if(o)return this.
_rawExtent[e].slice();var s=this._extent,l=s[e]||(s[e]={}),u=Pw(t),f=u.key,c=l[f];if(c)return c.slice();for(var p=n[0],h=n[1],d=0;d<a;d++){var v=this.getRawIndex(
d),m=i[v];(!t||Nw(u,m))&&(m<p&&(p=m),m>h&&(h=m))}return l[f]=[p,h]},r.prototype.getRawDataItem=function(e){var t=this.getRawIndex(e);if(this._provider.persistent)
return this._provider.getItem(t);for(var i=[],n=this._chunks,a=0;a<n.length;a++)i.push(n[a][t]);return i},r.prototype.clone=function(e,t){var i=new r,n=this._chunks,
a=e&&Er(e,function(s,l){return s[l]=!0,s},{});if(a)for(var o=0;o<n.length;o++)i._chunks[o]=a[o]?jz(n[o]):n[o];else i._chunks=n;return this._copyCommonProps(i),t||
(i._indices=this._cloneIndices()),i._updateGetRawIdx(),i},r.prototype._copyCommonProps=function(e){e._count=this._count,e._rawCount=this._rawCount,e._provider=this.
_provider,e._dimensions=this._dimensions,e._extent=U(this._extent),e._rawExtent=U(this._rawExtent)},r.prototype._cloneIndices=function(){if(this._indices){var e=this.
_indices.constructor,t=void 0;if(e===Array){var i=this._indices.length;t=new e(i);for(var n=0;n<i;n++)t[n]=this._indices[n]}else t=new e(this._indices);return t}
return null},r.prototype._getRawIdxIdentity=function(e){return e},r.prototype._getRawIdx=function(e){return e<this._count&&e>=0?this._indices[e]:-1},r.prototype.
_updateGetRawIdx=function(){this.getRawIndex=this._indices?this._getRawIdx:this._getRawIdxIdentity},r.internalField=(function(){function e(t,i,n,a){return ki(t[a],
this._dimensions[a])}Bm={arrayRows:e,objectRows:function(t,i,n,a){return ki(t[i],this._dimensions[a])},keyedColumns:e,original:function(t,i,n,a){var o=t&&(t.value==
null?t:t.value);return ki(o instanceof Array?o[a]:o,this._dimensions[a])},typedArray:function(t,i,n,a){return t[a]}}})(),r})(),Nl=qz;var Kz=K(),$z={float:"f",int:"i",ordinal:"o",number:"n",time:"t"},Um=(function(){function r(e){this.dimensions=e.dimensions,this._dimOmitted=e.dimensionOmitted,
this.source=e.source,this._fullDimCount=e.fullDimensionCount,this._updateDimOmitted(e.dimensionOmitted)}return r.prototype.isDimensionOmitted=function(){return this.
_dimOmitted},r.prototype._updateDimOmitted=function(e){this._dimOmitted=e,e&&(this._dimNameMap||(this._dimNameMap=Fm(this.source)))},r.prototype.getSourceDimensionIndex=
function(e){return W(this._dimNameMap.get(e),-1)},r.prototype.getSourceDimension=function(e){var t=this.source.dimensionsDefine;if(t)return t[e]},r.prototype.makeStoreSchema=
function(){for(var e=this._fullDimCount,t=Ec(this.source),i=!Hm(e),n="",a=[],o=0,s=0;o<e;o++){var l=void 0,u=void 0,f=void 0,c=this.dimensions[s];if(c&&c.storeDimIndex===
o)l=t?c.name:null,u=c.type,f=c.ordinalMeta,s++;else{var p=this.getSourceDimension(o);p&&(l=t?p.name:null,u=p.type)}a.push({property:l,type:u,ordinalMeta:f}),t&&
l!=null&&(!c||!c.isCalculationCoord)&&(n+=i?l.replace(/\`/g,"`1").replace(/\$/g,"`2"):l),n+="$",n+=$z[u]||"f",f&&(n+=f.uid),n+="$"}var h=this.source,d=[h.seriesLayoutBy,
h.startIndex,n].join("$$");return{dimensions:a,hash:d}},r.prototype.makeOutputDimensionNames=function(){for(var e=[],t=0,i=0;t<this._fullDimCount;t++){var n=void 0,
a=this.dimensions[i];if(a&&a.storeDimIndex===t)a.isCalculationCoord||(n=a.name),i++;else{var o=this.getSourceDimension(t);o&&(n=o.name)}e.push(n)}return e},r.prototype.
appendCalculationDimension=function(e){this.dimensions.push(e),e.isCalculationCoord=!0,this._fullDimCount++,this._updateDimOmitted(!0)},r})();function Ac(r){return r instanceof Um}function kl(r){for(var e=H(),t=0;t<(r||[]).length;t++){var i=r[t],n=B(i)?i.name:i;n!=null&&e.get(n)==null&&e.set(n,t)}return e}
function Fm(r){var e=Kz(r);return e.dimNameMap||(e.dimNameMap=kl(r.dimensionsDefine))}function Hm(r){return r>30}var zl=B,Sn=z,Qz=typeof Int32Array>"u"?Array:Int32Array,Jz="e\0\0",Vw=-1,eB=["hasItemOption","_nameList","_idList","_invertedIndicesMap","_dimSummary","userOutp\
ut","_rawData","_dimValueGetter","_nameDimIdx","_idDimIdx","_nameRepeatCount"],tB=["_approximateExtent"],Uw,Dc,Bl,Vl,Gm,Ul,Wm,rB=(function(){function r(e,t){this.
type="list",this._dimOmitted=!1,this._nameList=[],this._idList=[],this._visual={},this._layout={},this._itemVisuals=[],this._itemLayouts=[],this._graphicEls=[],
this._approximateExtent={},this._calculationInfo={},this.hasItemOption=!1,this.TRANSFERABLE_METHODS=["cloneShallow","downSample","minmaxDownSample","lttbDownSam\
ple","map"],this.CHANGABLE_METHODS=["filterSelf","selectRange"],this.DOWNSAMPLE_METHODS=["downSample","minmaxDownSample","lttbDownSample"];var i,n=!1;Ac(e)?(i=e.
dimensions,this._dimOmitted=e.isDimensionOmitted(),this._schema=e):(n=!0,i=e),i=i||["x","y"];for(var a={},o=[],s={},l=!1,u={},f=0;f<i.length;f++){var c=i[f],p=V(
c)?new Xo({name:c}):c instanceof Xo?c:new Xo(c),h=p.name;p.type=p.type||"float",p.coordDim||(p.coordDim=h,p.coordDimIndex=0);var d=p.otherDims=p.otherDims||{};o.
push(h),a[h]=p,u[h]!=null&&(l=!0),p.createInvertedIndices&&(s[h]=[]),n&&(p.storeDimIndex=f),d.itemName===0&&(this._nameDimIdx=p.storeDimIndex),d.itemId===0&&(this.
_idDimIdx=p.storeDimIndex)}if(this.dimensions=o,this._dimInfos=a,this._initGetDimensionInfo(l),this.hostModel=t,this._invertedIndicesMap=s,this._dimOmitted){var v=this.
_dimIdxToName=H();w(o,function(m){v.set(a[m].storeDimIndex,m)})}}return r.prototype.getDimension=function(e){var t=this._recognizeDimIndex(e);if(t==null)return e;
if(t=e,!this._dimOmitted)return this.dimensions[t];var i=this._dimIdxToName.get(t);if(i!=null)return i;var n=this._schema.getSourceDimension(t);if(n)return n.name},
r.prototype.getDimensionIndex=function(e){var t=this._recognizeDimIndex(e);if(t!=null)return t;if(e==null)return-1;var i=this._getDimInfo(e);return i?i.storeDimIndex:
this._dimOmitted?this._schema.getSourceDimensionIndex(e):-1},r.prototype._recognizeDimIndex=function(e){if(pe(e)||e!=null&&!isNaN(e)&&!this._getDimInfo(e)&&(!this.
_dimOmitted||this._schema.getSourceDimensionIndex(e)<0))return+e},r.prototype._getStoreDimIndex=function(e){var t=this.getDimensionIndex(e);return t},r.prototype.
getDimensionInfo=function(e){return this._getDimInfo(this.getDimension(e))},r.prototype._initGetDimensionInfo=function(e){var t=this._dimInfos;this._getDimInfo=
e?function(i){return t.hasOwnProperty(i)?t[i]:void 0}:function(i){return t[i]}},r.prototype.getDimensionsOnCoord=function(){return this._dimSummary.dataDimsOnCoord.
slice()},r.prototype.mapDimension=function(e,t){var i=this._dimSummary;if(t==null)return i.encodeFirstDimNotExtra[e];var n=i.encode[e];return n?n[t]:null},r.prototype.
mapDimensionsAll=function(e){var t=this._dimSummary,i=t.encode[e];return(i||[]).slice()},r.prototype.getStore=function(){return this._store},r.prototype.initData=
function(e,t,i){var n=this,a;if(e instanceof Nl&&(a=e),!a){var o=this.dimensions,s=Yo(e)||Je(e)?new Mc(e,o.length):e;a=new Nl;var l=Sn(o,function(u){return{type:n.
_dimInfos[u].type,property:u}});a.initData(s,l,i)}this._store=a,this._nameList=(t||[]).slice(),this._idList=[],this._nameRepeatCount={},this._doInit(0,a.count()),
this._dimSummary=Iw(this,this._schema),this.userOutput=this._dimSummary.userOutput},r.prototype.appendData=function(e){var t=this._store.appendData(e);this._doInit(
t[0],t[1])},r.prototype.appendValues=function(e,t){var i=this._store.appendValues(e,t&&t.length),n=i.start,a=i.end,o=this._shouldMakeIdFromName();if(this._updateOrdinalMeta(),
t)for(var s=n;s<a;s++){var l=s-n;this._nameList[s]=t[l],o&&Wm(this,s)}},r.prototype._updateOrdinalMeta=function(){for(var e=this._store,t=this.dimensions,i=0;i<
t.length;i++){var n=this._dimInfos[t[i]];n.ordinalMeta&&e.collectOrdinalMeta(n.storeDimIndex,n.ordinalMeta)}},r.prototype._shouldMakeIdFromName=function(){var e=this.
_store.getProvider();return this._idDimIdx==null&&e.getSource().sourceFormat!==$t&&!e.fillStorage},r.prototype._doInit=function(e,t){if(!(e>=t)){var i=this._store,
n=i.getProvider();this._updateOrdinalMeta();var a=this._nameList,o=this._idList,s=n.getSource().sourceFormat,l=s===ut;if(l&&!n.pure)for(var u=[],f=e;f<t;f++){var c=n.
getItem(f,u);if(!this.hasItemOption&&Wb(c)&&(this.hasItemOption=!0),c){var p=c.name;a[f]==null&&p!=null&&(a[f]=zt(p,null));var h=c.id;o[f]==null&&h!=null&&(o[f]=
zt(h,null))}}if(this._shouldMakeIdFromName())for(var f=e;f<t;f++)Wm(this,f);Uw(this)}},r.prototype.getApproximateExtent=function(e,t){return this._approximateExtent[e]||
this._store.getDataExtent(this._getStoreDimIndex(e),t)},r.prototype.setApproximateExtent=function(e,t){t=this.getDimension(t),this._approximateExtent[t]=e.slice()},
r.prototype.getCalculationInfo=function(e){return this._calculationInfo[e]},r.prototype.setCalculationInfo=function(e,t){zl(e)?k(this._calculationInfo,e):this._calculationInfo[e]=
t},r.prototype.getName=function(e){var t=this.getRawIndex(e),i=this._nameList[t];return i==null&&this._nameDimIdx!=null&&(i=Bl(this,this._nameDimIdx,t)),i==null&&
(i=""),i},r.prototype._getCategory=function(e,t){var i=this._store.get(e,t),n=this._store.getOrdinalMeta(e);return n?n.categories[i]:i},r.prototype.getId=function(e){
return Dc(this,this.getRawIndex(e))},r.prototype.count=function(){return this._store.count()},r.prototype.get=function(e,t){var i=this._store,n=this._dimInfos[e];
if(n)return i.get(n.storeDimIndex,t)},r.prototype.getByRawIndex=function(e,t){var i=this._store,n=this._dimInfos[e];if(n)return i.getByRawIndex(n.storeDimIndex,
t)},r.prototype.getIndices=function(){return this._store.getIndices()},r.prototype.getDataExtent=function(e){return this._store.getDataExtent(this._getStoreDimIndex(
e),null)},r.prototype.getSum=function(e){return this._store.getSum(this._getStoreDimIndex(e))},r.prototype.getMedian=function(e){return this._store.getMedian(this.
_getStoreDimIndex(e))},r.prototype.getValues=function(e,t){var i=this,n=this._store;return P(e)?n.getValues(Sn(e,function(a){return i._getStoreDimIndex(a)}),t):
n.getValues(e)},r.prototype.hasValue=function(e){for(var t=this._dimSummary.dataDimIndicesOnCoord,i=0,n=t.length;i<n;i++)if(isNaN(this._store.get(t[i],e)))return!1;
return!0},r.prototype.indexOfName=function(e){for(var t=0,i=this._store.count();t<i;t++)if(this.getName(t)===e)return t;return-1},r.prototype.getRawIndex=function(e){
return this._store.getRawIndex(e)},r.prototype.indexOfRawIndex=function(e){return this._store.indexOfRawIndex(e)},r.prototype.rawIndexOf=function(e,t){var i=e&&
this._invertedIndicesMap[e],n=i&&i[t];return n==null||isNaN(n)?Vw:n},r.prototype.each=function(e,t,i){"use strict";Z(e)&&(i=t,t=e,e=[]);var n=i||this,a=Sn(Vl(e),
this._getStoreDimIndex,this);this._store.each(a,n?F(t,n):t)},r.prototype.filterSelf=function(e,t,i){"use strict";Z(e)&&(i=t,t=e,e=[]);var n=i||this,a=Sn(Vl(e),this.
_getStoreDimIndex,this);return this._store=this._store.filter(a,n?F(t,n):t),this},r.prototype.selectRange=function(e){"use strict";var t=this,i={},n=ce(e),a=[];
return w(n,function(o){var s=t._getStoreDimIndex(o);i[s]=e[o],a.push(s)}),this._store=this._store.selectRange(i),this},r.prototype.mapArray=function(e,t,i){"use\
 strict";Z(e)&&(i=t,t=e,e=[]),i=i||this;var n=[];return this.each(e,function(){n.push(t&&t.apply(this,arguments))},i),n},r.prototype.map=function(e,t,i,n){"use \
strict";var a=i||n||this,o=Sn(Vl(e),this._getStoreDimIndex,this),s=Ul(this);return s._store=this._store.map(o,a?F(t,a):t),s},r.prototype.modify=function(e,t,i,n){
var a=this,o=i||n||this,s=Sn(Vl(e),this._getStoreDimIndex,this);this._store.modify(s,o?F(t,o):t)},r.prototype.downSample=function(e,t,i,n){var a=Ul(this);return a.
_store=this._store.downSample(this._getStoreDimIndex(e),t,i,n),a},r.prototype.minmaxDownSample=function(e,t){var i=Ul(this);return i._store=this._store.minmaxDownSample(
this._getStoreDimIndex(e),t),i},r.prototype.lttbDownSample=function(e,t){var i=Ul(this);return i._store=this._store.lttbDownSample(this._getStoreDimIndex(e),t),
i},r.prototype.getRawDataItem=function(e){return this._store.getRawDataItem(e)},r.prototype.getItemModel=function(e){var t=this.hostModel,i=this.getRawDataItem(
e);return new Oe(i,t,t&&t.ecModel)},r.prototype.diff=function(e){var t=this;return new bc(e?e.getStore().getIndices():[],this.getStore().getIndices(),function(i){
return Dc(e,i)},function(i){return Dc(t,i)})},r.prototype.getVisual=function(e){var t=this._visual;return t&&t[e]},r.prototype.setVisual=function(e,t){this._visual=
this._visual||{},zl(e)?k(this._visual,e):this._visual[e]=t},r.prototype.getItemVisual=function(e,t){var i=this._itemVisuals[e],n=i&&i[t];return n??this.getVisual(
t)},r.prototype.hasItemVisual=function(){return this._itemVisuals.length>0},r.prototype.ensureUniqueItemVisual=function(e,t){var i=this._itemVisuals,n=i[e];n||(n=
i[e]={});var a=n[t];return a==null&&(a=this.getVisual(t),P(a)?a=a.slice():zl(a)&&(a=k({},a)),n[t]=a),a},r.prototype.setItemVisual=function(e,t,i){var n=this._itemVisuals[e]||
{};this._itemVisuals[e]=n,zl(t)?k(n,t):n[t]=i},r.prototype.clearAllVisual=function(){this._visual={},this._itemVisuals=[]},r.prototype.setLayout=function(e,t){zl(
e)?k(this._layout,e):this._layout[e]=t},r.prototype.getLayout=function(e){return this._layout[e]},r.prototype.getItemLayout=function(e){return this._itemLayouts[e]},
r.prototype.setItemLayout=function(e,t,i){this._itemLayouts[e]=i?k(this._itemLayouts[e]||{},t):t},r.prototype.clearItemLayouts=function(){this._itemLayouts.length=
0},r.prototype.setItemGraphicEl=function(e,t){var i=this.hostModel&&this.hostModel.seriesIndex;n1(i,this.dataType,e,t),this._graphicEls[e]=t},r.prototype.getItemGraphicEl=
function(e){return this._graphicEls[e]},r.prototype.eachItemGraphicEl=function(e,t){w(this._graphicEls,function(i,n){i&&e&&e.call(t,i,n)})},r.prototype.cloneShallow=
function(e){return e||(e=new r(this._schema?this._schema:Sn(this.dimensions,this._getDimInfo,this),this.hostModel)),Gm(e,this),e._store=this._store,e},r.prototype.
wrapMethod=function(e,t){var i=this[e];Z(i)&&(this.__wrappedMethods=this.__wrappedMethods||[],this.__wrappedMethods.push(e),this[e]=function(){var n=i.apply(this,
arguments);return t.apply(this,[n].concat(uf(arguments)))})},r.internalField=(function(){Uw=function(e){var t=e._invertedIndicesMap;w(t,function(i,n){var a=e._dimInfos[n],
o=a.ordinalMeta,s=e._store;if(o){i=t[n]=new Qz(o.categories.length);for(var l=0;l<i.length;l++)i[l]=Vw;for(var l=0;l<s.count();l++)i[s.get(a.storeDimIndex,l)]=l}})},
Bl=function(e,t,i){return zt(e._getCategory(t,i),null)},Dc=function(e,t){var i=e._idList[t];return i==null&&e._idDimIdx!=null&&(i=Bl(e,e._idDimIdx,t)),i==null&&
(i=Jz+t),i},Vl=function(e){return P(e)||(e=e!=null?[e]:[]),e},Ul=function(e){var t=new r(e._schema?e._schema:Sn(e.dimensions,e._getDimInfo,e),e.hostModel);return Gm(
t,e),t},Gm=function(e,t){w(eB.concat(t.__wrappedMethods||[]),function(i){t.hasOwnProperty(i)&&(e[i]=t[i])}),e.__wrappedMethods=t.__wrappedMethods,w(tB,function(i){
e[i]=U(t[i])}),e._calculationInfo=k({},t._calculationInfo)},Wm=function(e,t){var i=e._nameList,n=e._idList,a=e._nameDimIdx,o=e._idDimIdx,s=i[t],l=n[t];if(s==null&&
a!=null&&(i[t]=s=Bl(e,a,t)),l==null&&o!=null&&(n[t]=l=Bl(e,o,t)),l==null&&s!=null){var u=e._nameRepeatCount,f=u[s]=(u[s]||0)+1;l=s,f>1&&(l+="__ec__"+f),n[t]=l}}})(),
r})(),qo=rB;function Ym(r,e){Yo(r)||(r=Zo(r)),e=e||{};var t=e.coordDimensions||[],i=e.dimensionsDefine||r.dimensionsDefine||[],n=H(),a=[],o=iB(r,t,i,e.dimensionsCount),s=e.
canOmitUnusedDimensions&&Hm(o),l=i===r.dimensionsDefine,u=l?Fm(r):kl(i),f=e.encodeDefine;!f&&e.encodeDefaulter&&(f=e.encodeDefaulter(r,o));for(var c=H(f),p=new Vm(
o),h=0;h<p.length;h++)p[h]=-1;function d(C){var M=p[C];if(M<0){var A=i[C],O=B(A)?A:{name:A},D=new Xo,L=O.name;L!=null&&u.get(L)!=null&&(D.name=D.displayName=L),
O.type!=null&&(D.type=O.type),O.displayName!=null&&(D.displayName=O.displayName);var R=a.length;return p[C]=R,D.storeDimIndex=C,a.push(D),D}return a[M]}if(!s)for(var h=0;h<
o;h++)d(h);c.each(function(C,M){var A=Me(C).slice();if(A.length===1&&!V(A[0])&&A[0]<0){c.set(M,!1);return}var O=c.set(M,[]);w(A,function(D,L){var R=V(D)?u.get(D):
D;R!=null&&R<o&&(O[L]=R,m(d(R),M,L))})});var v=0;w(t,function(C){var M,A,O,D;if(V(C))M=C,D={};else{D=C,M=D.name;var L=D.ordinalMeta;D.ordinalMeta=null,D=k({},D),
D.ordinalMeta=L,A=D.dimsDef,O=D.otherDims,D.name=D.coordDim=D.coordDimIndex=D.dimsDef=D.otherDims=null}var R=c.get(M);if(R!==!1){if(R=Me(R),!R.length)for(var N=0;N<
(A&&A.length||1);N++){for(;v<o&&d(v).coordDim!=null;)v++;v<o&&R.push(v++)}w(R,function(X,$){var J=d(X);if(l&&D.type!=null&&(J.type=D.type),m(re(J,D),M,$),J.name==
null&&A){var oe=A[$];!B(oe)&&(oe={name:oe}),J.name=J.displayName=oe.name,J.defaultTooltip=oe.defaultTooltip}O&&re(J.otherDims,O)})}});function m(C,M,A){Kf.get(M)!=
null?C.otherDims[M]=A:(C.coordDim=M,C.coordDimIndex=A,n.set(M,!0))}var g=e.generateCoord,y=e.generateCoordCount,_=y!=null;y=g?y||1:0;var x=g||"value";function S(C){
C.name==null&&(C.name=C.coordDim)}if(s)w(a,function(C){S(C)}),a.sort(function(C,M){return C.storeDimIndex-M.storeDimIndex});else for(var b=0;b<o;b++){var T=d(b),
E=T.coordDim;E==null&&(T.coordDim=nB(x,n,_),T.coordDimIndex=0,(!g||y<=0)&&(T.isExtraCoord=!0),y--),S(T),T.type==null&&(wc(r,b)===Ot.Must||T.isExtraCoord&&(T.otherDims.
itemName!=null||T.otherDims.seriesName!=null))&&(T.type="ordinal")}return yn(a,function(C){return C.name},function(C,M){M>0&&(C.name=C.name+(M-1))}),new Um({source:r,
dimensions:a,fullDimensionCount:o,dimensionOmitted:s})}function iB(r,e,t,i){var n=Math.max(r.dimensionsDetectedCount||1,e.length,t.length,i||0);return w(e,function(a){
var o;B(a)&&(o=a.dimsDef)&&(n=Math.max(n,o.length))}),n}function nB(r,e,t){if(t||e.hasKey(r)){for(var i=0;e.hasKey(r+i);)i++;r+=i}return e.set(r,!0),r}var Oc={},Zm={},aB=(function(){function r(){this._normalMasterList=[],this._nonSeriesBoxMasterList=[]}return r.prototype.create=function(e,t){this._nonSeriesBoxMasterList=
i(Oc,!0),this._normalMasterList=i(Zm,!1);function i(n,a){var o=[];return w(n,function(s,l){var u=s.create(e,t);o=o.concat(u||[])}),o}},r.prototype.update=function(e,t){
w(this._normalMasterList,function(i){i.update&&i.update(e,t)})},r.prototype.getCoordinateSystems=function(){return this._normalMasterList.concat(this._nonSeriesBoxMasterList)},
r.register=function(e,t){if(e==="matrix"||e==="calendar"){Oc[e]=t;return}Zm[e]=t},r.get=function(e){return Zm[e]||Oc[e]},r})();function oB(r){return!!Oc[r]}var sB=1,
Fw=2;var lB=H();function Lc(r){var e=r.getShallow("coord",!0),t=sB;if(e==null){var i=lB.get(r.type);i&&i.getCoord2&&(t=Fw,e=i.getCoord2(r))}return{coord:e,from:t}}var Ko=0,
Ic=1,uB=2;function fB(r,e){var t=r.getShallow("coordinateSystem"),i=r.getShallow("coordinateSystemUsage",!0),n=i!=null,a=Ko;if(t){var o=r.mainType==="series";i==
null&&(i=o?"data":"box"),i==="data"?(a=Ic,o||(a=Ko)):i==="box"&&(a=uB,!o&&!oB(t)&&(a=Ko))}return{coordSysType:t,kind:a}}function Hw(r){var e=r.targetModel,t=r.coordSysType,
i=r.coordSysProvider,n=r.isDefaultDataCoordSys,a=r.allowNotFound,o=fB(e,!0),s=o.kind,l=o.coordSysType;if(n&&s!==Ic&&(s=Ic,l=t),s===Ko||l!==t)return Ko;var u=i(t,
e);return u?(s===Ic?e.coordinateSystem=u:e.boxCoordinateSystem=u,s):Ko}var Ra=aB;var cB=(function(){function r(e){this.coordSysDims=[],this.axisMap=H(),this.categoryAxisMap=H(),this.coordSysName=e}return r})();function Gw(r){var e=r.get("coordinateSystem"),t=new cB(e),i=hB[e];if(i)return i(r,t,t.axisMap,t.categoryAxisMap),t}var hB={cartesian2d:function(r,e,t,i){var n=r.
getReferringComponents("xAxis",Fe).models[0],a=r.getReferringComponents("yAxis",Fe).models[0];e.coordSysDims=["x","y"],t.set("x",n),t.set("y",a),$o(n)&&(i.set("\
x",n),e.firstCategoryDimIndex=0),$o(a)&&(i.set("y",a),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=1))},singleAxis:function(r,e,t,i){var n=r.getReferringComponents(
"singleAxis",Fe).models[0];e.coordSysDims=["single"],t.set("single",n),$o(n)&&(i.set("single",n),e.firstCategoryDimIndex=0)},polar:function(r,e,t,i){var n=r.getReferringComponents(
"polar",Fe).models[0],a=n.findAxisModel("radiusAxis"),o=n.findAxisModel("angleAxis");e.coordSysDims=["radius","angle"],t.set("radius",a),t.set("angle",o),$o(a)&&
(i.set("radius",a),e.firstCategoryDimIndex=0),$o(o)&&(i.set("angle",o),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=1))},geo:function(r,e,t,i){e.coordSysDims=
["lng","lat"]},parallel:function(r,e,t,i){var n=r.ecModel,a=n.getComponent("parallel",r.get("parallelIndex")),o=e.coordSysDims=a.dimensions.slice();w(a.parallelAxisIndex,
function(s,l){var u=n.getComponent("parallelAxis",s),f=o[l];t.set(f,u),$o(u)&&(i.set(f,u),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=l))})},matrix:function(r,e,t,i){
var n=r.getReferringComponents("matrix",Fe).models[0];e.coordSysDims=["x","y"];var a=n.getDimensionModel("x"),o=n.getDimensionModel("y");t.set("x",a),t.set("y",
o),i.set("x",a),i.set("y",o)}};function $o(r){return r.get("type")==="category"}function Ww(r,e,t){t=t||{};var i=t.byIndex,n=t.stackedCoordDimension,a,o,s;pB(e)?a=e:(o=e.schema,a=o.dimensions,s=e.store);var l=!!(r&&r.get("stack")),u,f,c,p,h=!0;
function d(x){return x.type!=="ordinal"&&x.type!=="time"}if(w(a,function(x,S){V(x)&&(a[S]=x={name:x}),d(x)||(h=!1)}),w(a,function(x,S){l&&!x.isExtraCoord&&(!i&&
!u&&x.ordinalMeta&&(u=x),!f&&d(x)&&(!h||x.coordDim!=="x"&&x.coordDim!=="angle")&&(!n||n===x.coordDim)&&(f=x))}),f&&!i&&!u&&(i=!0),f){c="__\0ecstackresult_"+r.id,
p="__\0ecstackedover_"+r.id,u&&(u.createInvertedIndices=!0);var v=f.coordDim,m=f.type,g=0;w(a,function(x){x.coordDim===v&&g++});var y={name:c,coordDim:v,coordDimIndex:g,
type:m,isExtraCoord:!0,isCalculationCoord:!0,storeDimIndex:a.length},_={name:p,coordDim:p,coordDimIndex:g+1,type:m,isExtraCoord:!0,isCalculationCoord:!0,storeDimIndex:a.
length+1};o?(s&&(y.storeDimIndex=s.ensureCalculationDimension(p,m),_.storeDimIndex=s.ensureCalculationDimension(c,m)),o.appendCalculationDimension(y),o.appendCalculationDimension(
_)):(a.push(y),a.push(_))}return{stackedDimension:f&&f.name,stackedByDimension:u&&u.name,isStackedByIndex:i,stackedOverDimension:p,stackResultDimension:c}}function pB(r){
return!Ac(r.schema)}function zi(r,e){return!!e&&e===r.getCalculationInfo("stackedDimension")}function Rc(r,e){return zi(r,e)?r.getCalculationInfo("stackResultDi\
mension"):e}function dB(r,e){var t=r.get("coordinateSystem"),i=Ra.get(t),n;return e&&e.coordSysDims&&(n=z(e.coordSysDims,function(a){var o={name:a},s=e.axisMap.get(a);if(s){
var l=s.get("type");o.type=Lw(l)}return o})),n||(n=i&&(i.getDimensionsInfo?i.getDimensionsInfo():i.dimensions.slice())||["x","y"]),n}function vB(r,e,t){var i,n;
return t&&w(r,function(a,o){var s=a.coordDim,l=t.categoryAxisMap.get(s);l&&(i==null&&(i=o),a.ordinalMeta=l.getOrdinalMeta(),e&&(a.createInvertedIndices=!0)),a.otherDims.
itemName!=null&&(n=!0)}),!n&&i!=null&&(r[i].otherDims.itemName=0),i}function mB(r,e,t){t=t||{};var i=e.getSourceManager(),n,a=!1;r?(a=!0,n=Zo(r)):(n=i.getSource(),
a=n.sourceFormat===ut);var o=Gw(e),s=dB(e,o),l=t.useEncodeDefaulter,u=Z(l)?l:l?he(bw,s,e):null,f={coordDimensions:s,generateCoord:t.generateCoord,encodeDefine:e.
getEncode(),encodeDefaulter:u,canOmitUnusedDimensions:!a},c=Ym(n,f),p=vB(c.dimensions,t.createInvertedIndices,o),h=a?null:i.getSharedDataStore(c),d=Ww(e,{schema:c,
store:h}),v=new qo(c,e);v.setCalculationInfo(d);var m=p!=null&&gB(n)?function(g,y,_,x){return x===p?_:this.defaultDimValueGetter(g,y,_,x)}:null;return v.hasItemOption=
!1,v.initData(a?n:h,null,m),v}function gB(r){if(r.sourceFormat===ut){var e=yB(r.data||[]);return!P(Ti(e))}}function yB(r){for(var e=0;e<r.length&&r[e]==null;)e++;
return r[e]}var bn=mB;var _B=Math.round(Math.random()*10);function wn(r){return[r||"",_B++].join("_")}function Yw(r){var e={};r.registerSubTypeDefaulter=function(t,i){var n=Pt(t);e[n.
main]=i},r.determineSubType=function(t,i){var n=i.type;if(!n){var a=Pt(t).main;r.hasSubTypes(t)&&e[a]&&(n=e[a](i))}return n}}function Zw(r,e){r.topologicalTravel=
function(a,o,s,l){if(!a.length)return;var u=t(o),f=u.graph,c=u.noEntryList,p={};for(w(a,function(y){p[y]=!0});c.length;){var h=c.pop(),d=f[h],v=!!p[h];v&&(s.call(
l,h,d.originalDeps.slice()),delete p[h]),w(d.successor,v?g:m)}w(p,function(){var y="";throw new Error(y)});function m(y){f[y].entryCount--,f[y].entryCount===0&&
c.push(y)}function g(y){p[y]=!0,m(y)}};function t(a){var o={},s=[];return w(a,function(l){var u=i(o,l),f=u.originalDeps=e(l),c=n(f,a);u.entryCount=c.length,u.entryCount===
0&&s.push(l),w(c,function(p){ee(u.predecessor,p)<0&&u.predecessor.push(p);var h=i(o,p);ee(h.successor,p)<0&&h.successor.push(l)})}),{graph:o,noEntryList:s}}function i(a,o){
return a[o]||(a[o]={predecessor:[],successor:[]}),a[o]}function n(a,o){var s=[];return w(a,function(l){ee(o,l)>=0&&s.push(l)}),s}}function Tn(r,e){return te(te(
{},r,!0),e,!0)}var xB=Math.log(2);function jm(r,e,t,i,n,a){var o=i+"-"+n,s=r.length;if(a.hasOwnProperty(o))return a[o];if(e===1){var l=Math.round(Math.log((1<<s)-1&~n)/xB);return r[t][l]}
for(var u=i|1<<t,f=t+1;i&1<<f;)f++;for(var c=0,p=0,h=0;p<s;p++){var d=1<<p;d&n||(c+=(h%2?-1:1)*r[t][p]*jm(r,e-1,f,u,n|d,a),h++)}return a[o]=c,c}function qm(r,e){
var t=[[r[0],r[1],1,0,0,0,-e[0]*r[0],-e[0]*r[1]],[0,0,0,r[0],r[1],1,-e[1]*r[0],-e[1]*r[1]],[r[2],r[3],1,0,0,0,-e[2]*r[2],-e[2]*r[3]],[0,0,0,r[2],r[3],1,-e[3]*r[2],
-e[3]*r[3]],[r[4],r[5],1,0,0,0,-e[4]*r[4],-e[4]*r[5]],[0,0,0,r[4],r[5],1,-e[5]*r[4],-e[5]*r[5]],[r[6],r[7],1,0,0,0,-e[6]*r[6],-e[6]*r[7]],[0,0,0,r[6],r[7],1,-e[7]*
r[6],-e[7]*r[7]]],i={},n=jm(t,8,0,0,0,i);if(n!==0){for(var a=[],o=0;o<8;o++)for(var s=0;s<8;s++)a[s]==null&&(a[s]=0),a[s]+=((o+s)%2?-1:1)*jm(t,7,o===0?1:0,1<<o,
1<<s,i)/n*e[o];return function(l,u,f){var c=u*a[6]+f*a[7]+1;l[0]=(u*a[0]+f*a[1]+a[2])/c,l[1]=(u*a[3]+f*a[4]+a[5])/c}}}var Pc="___zrEVENTSAVED",Km=[];function Xw(r,e,t,i,n){return Nc(Km,e,i,n,!0)&&Nc(r,t,Km[0],Km[1])}function jw(r,e){r&&t(r),e&&t(e);function t(i){var n=i[Pc];n&&
(n.clearMarkers&&n.clearMarkers(),delete i[Pc])}}function Nc(r,e,t,i,n){if(e.getBoundingClientRect&&ae.domSupported&&!$m(e)){var a=e[Pc]||(e[Pc]={}),o=SB(e,a),s=bB(
o,a,n);if(s)return s(r,t,i),!0}return!1}function SB(r,e){var t=e.markers;if(t)return t;t=e.markers=[];for(var i=["left","right"],n=["top","bottom"],a=0;a<4;a++){
var o=document.createElement("div"),s=o.style,l=a%2,u=(a>>1)%2;s.cssText=["position: absolute","visibility: hidden","padding: 0","margin: 0","border-width: 0","\
user-select: none","width:0","height:0",i[l]+":0",n[u]+":0",i[1-l]+":auto",n[1-u]+":auto",""].join("!important;"),r.appendChild(o),t.push(o)}return e.clearMarkers=
function(){w(t,function(f){f.parentNode&&f.parentNode.removeChild(f)})},t}function bB(r,e,t){for(var i=t?"invTrans":"trans",n=e[i],a=e.srcCoords,o=[],s=[],l=!0,
u=0;u<4;u++){var f=r[u].getBoundingClientRect(),c=2*u,p=f.left,h=f.top;o.push(p,h),l=l&&a&&p===a[c]&&h===a[c+1],s.push(r[u].offsetLeft,r[u].offsetTop)}return l&&
n?n:(e.srcCoords=o,e[i]=t?qm(s,o):qm(o,s))}function $m(r){return r.nodeName.toUpperCase()==="CANVAS"}var wB=/([&<>"'])/g,TB={"&":"&amp;","<":"&lt;",">":"&gt;",'\
"':"&quot;","'":"&#39;"};function mt(r){return r==null?"":(r+"").replace(wB,function(e,t){return TB[t]})}var qw={time:{month:["January","February","March","April","May","June","July","August","September","October","November","December"],monthAbbr:["Jan","Feb","Mar",
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
: ",withName:"the data for {name} is {value}",withoutName:"{value}",separator:{middle:", ",end:". "}}}};var Kw={time:{month:["一月","二月","三月","四月","五月","六月","七月","八月","九月","十月","十一月","十二月"],monthAbbr:["1月","2月",
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
t}项是——",withName:"{name}的数据是{value}",withoutName:"{value}",separator:{middle:"，",end:""}}}};var zc="ZH",Qm="EN",Qo=Qm,kc={},Jm={},Bc=ae.domSupported?(function(){var r=(document.documentElement.lang||navigator.language||navigator.browserLanguage||Qo).toUpperCase();
return r.indexOf(zc)>-1?zc:Qo})():Qo;function $w(r,e){r=r.toUpperCase(),Jm[r]=new Oe(e),kc[r]=e}function Qw(r){if(V(r)){var e=kc[r.toUpperCase()]||{};return r===
zc||r===Qm?U(e):te(U(e),U(kc[Qo]),!1)}else return te(U(r),U(kc[Qo]),!1)}function Jw(r){return Jm[r]}function eT(){return Jm[Qo]}$w(Qm,qw);$w(zc,Kw);var EB=null;function Ye(){return EB}function Vc(r,e){var t=Ye(),i=e.breakOption,n=e.breakParsed;return!n&&t&&(n=t.parseAxisBreakOption(i,r)),n}function Pa(r){var e=r.brk;return e?
e.breaks:[]}function Na(r){var e=r.brk;return e?e.hasBreaks():!1}var Hc=1e3,Gc=Hc*60,Jo=Gc*60,ir=Jo*24,eg=ir*365,CB={year:/({yyyy}|{yy})/,month:/({MMMM}|{MMM}|{MM}|{M})/,day:/({dd}|{d})/,hour:/({HH}|{H}|{hh}|{h})/,minute:/({mm}|{m})/,
second:/({ss}|{s})/,millisecond:/({SSS}|{S})/},Fc={year:"{yyyy}",month:"{MMM}",day:"{d}",hour:"{HH}:{mm}",minute:"{HH}:{mm}",second:"{HH}:{mm}:{ss}",millisecond:"\
{HH}:{mm}:{ss} {SSS}"},MB="{yyyy}-{MM}-{dd} {HH}:{mm}:{ss} {SSS}",Uc="{yyyy}-{MM}-{dd}",tg={year:"{yyyy}",month:"{yyyy}-{MM}",day:Uc,hour:Uc+" "+Fc.hour,minute:Uc+
" "+Fc.minute,second:Uc+" "+Fc.second,millisecond:MB},Vt=["year","month","day","hour","minute","second","millisecond"],tT=["year","half-year","quarter","month",
"week","half-week","day","half-day","quarter-day","hour","minute","second","millisecond"];function rT(r){return!V(r)&&!Z(r)?AB(r):r}function AB(r){r=r||{};var e={},
t=!0;return w(Vt,function(i){t&&(t=r[i]==null)}),w(Vt,function(i,n){var a=r[i];e[i]={};for(var o=null,s=n;s>=0;s--){var l=Vt[s],u=B(a)&&!P(a)?a[l]:a,f=void 0;P(
u)?(f=u.slice(),o=f[0]||""):V(u)?(o=u,f=[o]):(o==null?o=Fc[i]:CB[l].test(o)||(o=e[l][l][0]+" "+o),f=[o],t&&(f[1]="{primary|"+o+"}")),e[i][l]=f}}),e}function Bi(r,e){
return r+="","0000".substr(0,e-r.length)+r}function es(r){switch(r){case"half-year":case"quarter":return"month";case"week":case"half-week":return"day";case"half\
-day":case"quarter-day":return"hour";default:return r}}function iT(r){return r===es(r)}function nT(r){switch(r){case"year":case"month":return"day";case"millisec\
ond":return"millisecond";default:return"second"}}function ka(r,e,t,i){var n=Jr(r),a=n[rg(t)](),o=n[Yc(t)]()+1,s=Math.floor((o-1)/3)+1,l=n[Zc(t)](),u=n["get"+(t?
"UTC":"")+"Day"](),f=n[Xc(t)](),c=(f-1)%12+1,p=n[jc(t)](),h=n[qc(t)](),d=n[Kc(t)](),v=f>=12?"pm":"am",m=v.toUpperCase(),g=i instanceof Oe?i:Jw(i||Bc)||eT(),y=g.
getModel("time"),_=y.get("month"),x=y.get("monthAbbr"),S=y.get("dayOfWeek"),b=y.get("dayOfWeekAbbr");return(e||"").replace(/{a}/g,v+"").replace(/{A}/g,m+"").replace(
/{yyyy}/g,a+"").replace(/{yy}/g,Bi(a%100+"",2)).replace(/{Q}/g,s+"").replace(/{MMMM}/g,_[o-1]).replace(/{MMM}/g,x[o-1]).replace(/{MM}/g,Bi(o,2)).replace(/{M}/g,
o+"").replace(/{dd}/g,Bi(l,2)).replace(/{d}/g,l+"").replace(/{eeee}/g,S[u]).replace(/{ee}/g,b[u]).replace(/{e}/g,u+"").replace(/{HH}/g,Bi(f,2)).replace(/{H}/g,f+
"").replace(/{hh}/g,Bi(c+"",2)).replace(/{h}/g,c+"").replace(/{mm}/g,Bi(p,2)).replace(/{m}/g,p+"").replace(/{ss}/g,Bi(h,2)).replace(/{s}/g,h+"").replace(/{SSS}/g,
Bi(d,3)).replace(/{S}/g,d+"")}function aT(r,e,t,i,n){var a=null;if(V(t))a=t;else if(Z(t)){var o={time:r.time,level:r.time?r.time.level:0},s=Ye();s&&s.makeAxisLabelFormatterParamBreak(
o,r.break),a=t(r.value,e,o)}else{var l=r.time;if(l){var u=t[l.lowerTimeUnit][l.upperTimeUnit];a=u[Math.min(l.level,u.length-1)]||""}else{var f=za(r.value,n);a=t[f][f][0]}}
return ka(new Date(r.value),a,n,i)}function za(r,e){var t=Jr(r),i=t[Yc(e)]()+1,n=t[Zc(e)](),a=t[Xc(e)](),o=t[jc(e)](),s=t[qc(e)](),l=t[Kc(e)](),u=l===0,f=u&&s===
0,c=f&&o===0,p=c&&a===0,h=p&&n===1,d=h&&i===1;return d?"year":h?"month":p?"day":c?"hour":f?"minute":u?"second":"millisecond"}function Wc(r,e,t){switch(e){case"y\
ear":r[ig(t)](0);case"month":r[ng(t)](1);case"day":r[ag(t)](0);case"hour":r[og(t)](0);case"minute":r[sg(t)](0);case"second":r[lg(t)](0)}return r}function rg(r){
return r?"getUTCFullYear":"getFullYear"}function Yc(r){return r?"getUTCMonth":"getMonth"}function Zc(r){return r?"getUTCDate":"getDate"}function Xc(r){return r?
"getUTCHours":"getHours"}function jc(r){return r?"getUTCMinutes":"getMinutes"}function qc(r){return r?"getUTCSeconds":"getSeconds"}function Kc(r){return r?"getU\
TCMilliseconds":"getMilliseconds"}function oT(r){return r?"setUTCFullYear":"setFullYear"}function ig(r){return r?"setUTCMonth":"setMonth"}function ng(r){return r?
"setUTCDate":"setDate"}function ag(r){return r?"setUTCHours":"setHours"}function og(r){return r?"setUTCMinutes":"setMinutes"}function sg(r){return r?"setUTCSeco\
nds":"setSeconds"}function lg(r){return r?"setUTCMilliseconds":"setMilliseconds"}function fg(r){if(!Vv(r))return V(r)?r:"-";var e=(r+"").split(".");return e[0].replace(/(\d{1,3})(?=(?:\d{3})+(?!\d))/g,"$1,")+(e.length>1?"."+e[1]:"")}function $c(r,e){
return r=(r||"").toLowerCase().replace(/-(.)/g,function(t,i){return i.toUpperCase()}),e&&r&&(r=r.charAt(0).toUpperCase()+r.slice(1)),r}var En=fo;function Qc(r,e,t){var i="{yyyy}-{MM}-{dd} {HH}:{mm}:{ss}";function n(f){return f&&vt(f)?f:"-"}function a(f){return _t(f)}var o=e==="time",s=r instanceof Date;if(o||
s){var l=o?Jr(r):r;if(isNaN(+l)){if(s)return"-"}else return ka(l,i,t)}if(e==="ordinal")return Ys(r)?n(r):pe(r)&&a(r)?r+"":"-";var u=gr(r);return a(u)?fg(u):Ys(r)?
n(r):typeof r=="boolean"?r+"":"-"}var sT=["a","b","c","d","e","f","g"],ug=function(r,e){return"{"+r+(e??"")+"}"};function Jc(r,e,t){P(e)||(e=[e]);var i=e.length;
if(!i)return"";for(var n=e[0].$vars||[],a=0;a<n.length;a++){var o=sT[a];r=r.replace(ug(o),ug(o,0))}for(var s=0;s<i;s++)for(var l=0;l<n.length;l++){var u=e[s][n[l]];
r=r.replace(ug(sT[l],s),t?mt(u):u)}return r}function lT(r,e){var t=V(r)?{color:r,extraCssText:e}:r||{},i=t.color,n=t.type;e=t.extraCssText;var a=t.renderMode||"html";if(!i)return"";if(a==="html")return n===
"subItem"?'<span style="display:inline-block;vertical-align:middle;margin-right:8px;margin-left:3px;border-radius:4px;width:4px;height:4px;background-color:'+mt(
i)+";"+(e||"")+'"></span>':'<span style="display:inline-block;margin-right:4px;border-radius:10px;width:10px;height:10px;background-color:'+mt(i)+";"+(e||"")+'"\
></span>';var o=t.markerId||"markerX";return{renderMode:a,content:"{"+o+"|}  ",style:n==="subItem"?{width:4,height:4,borderRadius:2,backgroundColor:i}:{width:10,
height:10,borderRadius:5,backgroundColor:i}}}function Nr(r,e){return e=e||"transparent",V(r)?r:B(r)&&r.colorStops&&(r.colorStops[0]||{}).color||e}var rh=w,DB=["left","right","top","bottom","width","height"],eh=[["width","left","right"],["height","top","bottom"]];function hg(r,e,t,i,n){var a=0,o=0;i==null&&
(i=1/0),n==null&&(n=1/0);var s=0;e.eachChild(function(l,u){var f=l.getBoundingRect(),c=e.childAt(u+1),p=c&&c.getBoundingRect(),h,d;if(r==="horizontal"){var v=f.
width+(p?-p.x+f.x:0);h=a+v,h>i||l.newline?(a=0,h=v,o+=s+t,s=f.height):s=Math.max(s,f.height)}else{var m=f.height+(p?-p.y+f.y:0);d=o+m,d>n||l.newline?(a+=s+t,o=0,
d=m,s=f.width):s=Math.max(s,f.width)}l.newline||(l.x=a,l.y=o,l.markRedraw(),r==="horizontal"?a=h+t:o=d+t)})}var uT=hg,T9=he(hg,"vertical"),E9=he(hg,"horizontal");
function fT(r,e){return{left:r.getShallow("left",e),top:r.getShallow("top",e),right:r.getShallow("right",e),bottom:r.getShallow("bottom",e),width:r.getShallow("\
width",e),height:r.getShallow("height",e)}}function _r(r,e,t){t=En(t||0);var i=e.width,n=e.height,a=lt(r.left,i),o=lt(r.top,n),s=lt(r.right,i),l=lt(r.bottom,n),u=lt(r.width,i),f=lt(r.height,n),c=t[2]+t[0],
p=t[1]+t[3],h=r.aspect;switch(isNaN(u)&&(u=i-s-p-a),isNaN(f)&&(f=n-l-c-o),h!=null&&(isNaN(u)&&isNaN(f)&&(h>i/n?u=i*.8:f=n*.8),isNaN(u)&&(u=h*f),isNaN(f)&&(f=u/h)),
isNaN(a)&&(a=i-s-u-p),isNaN(o)&&(o=n-l-f-c),r.left||r.right){case"center":a=i/2-u/2-t[3];break;case"right":a=i-u-p;break}switch(r.top||r.bottom){case"middle":case"\
center":o=n/2-f/2-t[0];break;case"bottom":o=n-f-c;break}a=a||0,o=o||0,isNaN(u)&&(u=i-p-a-(s||0)),isNaN(f)&&(f=n-c-o-(l||0));var d=new j((e.x||0)+a+t[3],(e.y||0)+
o+t[0],u,f);return d.margin=t,d}var th={rect:1,point:2};function Cn(r,e,t){var i,n,a,o=r.boxCoordinateSystem,s;if(o){var l=Lc(r),u=l.coord,f=l.from;if(o.dataToLayout){a=th.rect,s=f;var c=o.dataToLayout(
u);i=c.contentRect||c.rect}else t&&t.enableLayoutOnlyByCenter&&o.dataToPoint&&(a=th.point,s=f,n=o.dataToPoint(u))}return a==null&&(a=th.rect),a===th.rect&&(i||(i=
{x:0,y:0,width:e.getWidth(),height:e.getHeight()}),n=[i.x+i.width/2,i.y+i.height/2]),{type:a,refContainer:i,refPoint:n,boxCoordFrom:s}}function cT(r,e,t,i,n,a){
var o=!n||!n.hv||n.hv[0],s=!n||!n.hv||n.hv[1],l=n&&n.boundingMode||"all";if(a=a||r,a.x=r.x,a.y=r.y,!o&&!s)return!1;var u;if(l==="raw")u=r.type==="group"?new j(0,
0,+e.width||0,+e.height||0):r.getBoundingRect();else if(u=r.getBoundingRect(),r.needLocalTransform()){var f=r.getLocalTransform();u=u.clone(),u.applyTransform(f)}
var c=_r(re({width:u.width,height:u.height},e),t,i),p=o?c.x-u.x:0,h=s?c.y-u.y:0;return l==="raw"?(a.x=p,a.y=h):(a.x+=p,a.y+=h),a===r&&r.markRedraw(),!0}function Mn(r){var e=r.layoutMode||r.constructor.layoutMode;return B(e)?e:e?{type:e}:null}function kr(r,e,t){var i=t&&t.ignoreSize;!P(i)&&(i=[i,i]);var n=o(eh[0],
0),a=o(eh[1],1);l(eh[0],r,n),l(eh[1],r,a);function o(u,f){var c={},p=0,h={},d=0,v=2;if(rh(u,function(y){h[y]=r[y]}),rh(u,function(y){Xe(e,y)&&(c[y]=h[y]=e[y]),s(
c,y)&&p++,s(h,y)&&d++}),i[f])return s(e,u[1])?h[u[2]]=null:s(e,u[2])&&(h[u[1]]=null),h;if(d===v||!p)return h;if(p>=v)return c;for(var m=0;m<u.length;m++){var g=u[m];
if(!Xe(c,g)&&Xe(r,g)){c[g]=r[g];break}}return c}function s(u,f){return u[f]!=null&&u[f]!=="auto"}function l(u,f,c){rh(u,function(p){f[p]=c[p]})}}function ai(r){
return OB({},r)}function OB(r,e){return e&&r&&rh(DB,function(t){Xe(e,t)&&(r[t]=e[t])}),r}var IB=K(),ts=(function(r){I(e,r);function e(t,i,n){var a=r.call(this,t,i,n)||this;return a.uid=wn("ec_cpt_model"),a}return e.prototype.init=function(t,i,n){this.
mergeDefaultAndTheme(t,n)},e.prototype.mergeDefaultAndTheme=function(t,i){var n=Mn(this),a=n?ai(t):{},o=i.getTheme();te(t,o.get(this.mainType)),te(t,this.getDefaultOption()),
n&&kr(t,a,n)},e.prototype.mergeOption=function(t,i){te(this.option,t,!0);var n=Mn(this);n&&kr(this.option,t,n)},e.prototype.optionUpdated=function(t,i){},e.prototype.
getDefaultOption=function(){var t=this.constructor;if(!fS(t))return t.defaultOption;var i=IB(this);if(!i.defaultOption){for(var n=[],a=t;a;){var o=a.prototype.defaultOption;
o&&n.push(o),a=a.superClass}for(var s={},l=n.length-1;l>=0;l--)s=te(s,n[l],!0);i.defaultOption=s}return i.defaultOption},e.prototype.getReferringComponents=function(t,i){
var n=t+"Index",a=t+"Id";return ei(this.ecModel,t,{index:this.get(n,!0),id:this.get(a,!0)},i)},e.prototype.getBoxLayoutParams=function(){return fT(this,!1)},e.prototype.
getZLevelKey=function(){return""},e.prototype.setZLevel=function(t){this.option.zlevel=t},e.protoInitialize=(function(){var t=e.prototype;t.type="component",t.id=
"",t.name="",t.mainType="",t.subType="",t.componentIndex=0})(),e})(Oe);cf(ts,Oe);nn(ts);Yw(ts);Zw(ts,LB);function LB(r){var e=[];return w(ts.getClassesByMainType(
r),function(t){e=e.concat(t.dependencies||t.prototype.dependencies||[])}),e=z(e,function(t){return Pt(t).main}),r!=="dataset"&&ee(e,"dataset")<=0&&e.unshift("da\
taset"),e}var ge=ts;var hT=K(),L9=K(),Hl=(function(){function r(){}return r.prototype.getColorFromPalette=function(e,t,i){var n=Me(this.get("color",!0)),a=this.get("colorLayer",!0);
return PB(this,hT,n,a,e,t,i)},r.prototype.clearColorPalette=function(){NB(this,hT)},r})();function RB(r,e){for(var t=r.length,i=0;i<t;i++)if(r[i].length>e)return r[i];return r[t-1]}function PB(r,e,t,i,n,a,o){a=a||r;var s=e(a),l=s.paletteIdx||0,u=s.paletteNameMap=
s.paletteNameMap||{};if(u.hasOwnProperty(n))return u[n];var f=o==null||!i?t:RB(i,o);if(f=f||t,!(!f||!f.length)){var c=f[l];return n&&(u[n]=c),s.paletteIdx=(l+1)%
f.length,c}}function NB(r,e){e(r).paletteIdx=0,e(r).paletteNameMap={}}var kB=/\{@(.+?)\}/g,Gl=(function(){function r(){}return r.prototype.getDataParams=function(e,t){var i=this.getData(t),n=this.getRawValue(e,t),a=i.getRawIndex(e),
o=i.getName(e),s=i.getRawDataItem(e),l=i.getItemVisual(e,"style"),u=l&&l[i.getItemVisual(e,"drawType")||"fill"],f=l&&l.stroke,c=this.mainType,p=c==="series",h=i.
userOutput&&i.userOutput.get();return{componentType:c,componentSubType:this.subType,componentIndex:this.componentIndex,seriesType:p?this.subType:null,seriesIndex:this.
seriesIndex,seriesId:p?this.id:null,seriesName:p?this.name:null,name:o,dataIndex:a,data:s,dataType:t,value:n,color:u,borderColor:f,dimensionNames:h?h.fullDimensions:
null,encode:h?h.encode:null,$vars:["seriesName","name","value"]}},r.prototype.getFormattedLabel=function(e,t,i,n,a,o){t=t||"normal";var s=this.getData(i),l=this.
getDataParams(e,i);if(o&&(l.value=o.interpolatedValue),n!=null&&P(l.value)&&(l.value=l.value[n]),!a){var u=s.getItemModel(e);a=u.get(t==="normal"?["label","form\
atter"]:[t,"label","formatter"])}if(Z(a))return l.status=t,l.dimensionIndex=n,a(l);if(V(a)){var f=Jc(a,l);return f.replace(kB,function(c,p){var h=p.length,d=p;d.
charAt(0)==="["&&d.charAt(h-1)==="]"&&(d=+d.slice(1,h-1));var v=Ni(s,e,d);if(o&&P(o.interpolatedValue)){var m=s.getDimensionIndex(d);m>=0&&(v=o.interpolatedValue[m])}
return v!=null?v+"":""})}},r.prototype.getRawValue=function(e,t){return Ni(this.getData(t),e)},r.prototype.formatTooltip=function(e,t,i){},r})();function pg(r){var e,t;return B(r)?r.type&&(t=r):e=r,{text:e,frag:t}}function An(r){return new zB(r)}var zB=(function(){function r(e){e=e||{},this._reset=e.reset,this._plan=e.plan,this._count=e.count,this._onDirty=e.onDirty,this.
_dirty=!0}return r.prototype.perform=function(e){var t=this._upstream,i=e&&e.skip;if(this._dirty&&t){var n=this.context;n.data=n.outputData=t.context.outputData}
this.__pipeline&&(this.__pipeline.currentTask=this);var a;this._plan&&!i&&(a=this._plan(this.context));var o=f(this._modBy),s=this._modDataCount||0,l=f(e&&e.modBy),
u=e&&e.modDataCount||0;(o!==l||s!==u)&&(a="reset");function f(y){return!(y>=1)&&(y=1),y}var c;(this._dirty||a==="reset")&&(this._dirty=!1,c=this._doReset(i)),this.
_modBy=l,this._modDataCount=u;var p=e&&e.step;if(t?this._dueEnd=t._outputDueEnd:this._dueEnd=this._count?this._count(this.context):1/0,this._progress){var h=this.
_dueIndex,d=Math.min(p!=null?this._dueIndex+p:1/0,this._dueEnd);if(!i&&(c||h<d)){var v=this._progress;if(P(v))for(var m=0;m<v.length;m++)this._doProgress(v[m],h,
d,l,u);else this._doProgress(v,h,d,l,u)}this._dueIndex=d;var g=this._settedOutputEnd!=null?this._settedOutputEnd:d;this._outputDueEnd=g}else this._dueIndex=this.
_outputDueEnd=this._settedOutputEnd!=null?this._settedOutputEnd:this._dueEnd;return this.unfinished()},r.prototype.dirty=function(){this._dirty=!0,this._onDirty&&
this._onDirty(this.context)},r.prototype._doProgress=function(e,t,i,n,a){pT.reset(t,i,n,a),this._callingProgress=e,this._callingProgress({start:t,end:i,count:i-
t,next:pT.next},this.context)},r.prototype._doReset=function(e){this._dueIndex=this._outputDueEnd=this._dueEnd=0,this._settedOutputEnd=null;var t,i;!e&&this._reset&&
(t=this._reset(this.context),t&&t.progress&&(i=t.forceFirstProgress,t=t.progress),P(t)&&!t.length&&(t=null)),this._progress=t,this._modBy=this._modDataCount=null;
var n=this._downstream;return n&&n.dirty(),i},r.prototype.unfinished=function(){return this._progress&&this._dueIndex<this._dueEnd},r.prototype.pipe=function(e){
(this._downstream!==e||this._dirty)&&(this._downstream=e,e._upstream=this,e.dirty())},r.prototype.dispose=function(){this._disposed||(this._upstream&&(this._upstream.
_downstream=null),this._downstream&&(this._downstream._upstream=null),this._dirty=!1,this._disposed=!0)},r.prototype.getUpstream=function(){return this._upstream},
r.prototype.getDownstream=function(){return this._downstream},r.prototype.setOutputEnd=function(e){this._outputDueEnd=this._settedOutputEnd=e},r})();var pT=(function(){var r,e,t,i,n,a={reset:function(l,u,f,c){e=l,r=u,t=f,i=c,n=Math.ceil(i/t),a.next=t>1&&i>0?s:o}};return a;function o(){return e<r?e++:null}function s(){
var l=e%n*t+Math.ceil(e/n),u=e>=r?null:l<i?l:e;return e++,u}})();var BB=(function(){function r(){}return r.prototype.getRawData=function(){throw new Error("not supported")},r.prototype.getRawDataItem=function(e){throw new Error(
"not supported")},r.prototype.cloneRawData=function(){},r.prototype.getDimensionInfo=function(e){},r.prototype.cloneAllDimensionInfo=function(){},r.prototype.count=
function(){},r.prototype.retrieveValue=function(e,t){},r.prototype.retrieveValueFromItem=function(e,t){},r.prototype.convertValue=function(e,t){return ki(e,t)},
r})();function VB(r,e){var t=new BB,i=r.data,n=t.sourceFormat=r.sourceFormat,a=r.startIndex,o="";r.seriesLayoutBy!==Qt&&ht(o);var s=[],l={},u=r.dimensionsDefine;if(u)
w(u,function(v,m){var g=v.name,y={index:m,name:g,displayName:v.displayName};if(s.push(y),g!=null){var _="";Xe(l,g)&&ht(_),l[g]=y}});else for(var f=0;f<r.dimensionsDetectedCount;f++)
s.push({index:f});var c=Rm(n,Qt);e.__isBuiltIn&&(t.getRawDataItem=function(v){return c(i,a,s,v)},t.getRawData=F(UB,null,r)),t.cloneRawData=F(FB,null,r);var p=Pm(
n,Qt);t.count=F(p,null,i,a,s);var h=Nm(n);t.retrieveValue=function(v,m){var g=c(i,a,s,v);return d(g,m)};var d=t.retrieveValueFromItem=function(v,m){if(v!=null){
var g=s[m];if(g)return h(v,m,g.name)}};return t.getDimensionInfo=F(HB,null,s,l),t.cloneAllDimensionInfo=F(GB,null,s),t}function UB(r){var e=r.sourceFormat;if(!dg(
e)){var t="";ht(t)}return r.data}function FB(r){var e=r.sourceFormat,t=r.data;if(!dg(e)){var i="";ht(i)}if(e===tt){for(var n=[],a=0,o=t.length;a<o;a++)n.push(t[a].
slice());return n}else if(e===At){for(var n=[],a=0,o=t.length;a<o;a++)n.push(k({},t[a]));return n}}function HB(r,e,t){if(t!=null){if(pe(t)||!isNaN(t)&&!Xe(e,t))
return r[t];if(Xe(e,t))return e[t]}}function GB(r){return U(r)}var dT=H();function vT(r){r=U(r);var e=r.type,t="";e||ht(t);var i=e.split(":");i.length!==2&&ht(t);
var n=!1;i[0]==="echarts"&&(e=i[1],n=!0),r.__isBuiltIn=n,dT.set(e,r)}function mT(r,e,t){var i=Me(r),n=i.length,a="";n||ht(a);for(var o=0,s=n;o<s;o++){var l=i[o];
e=WB(l,e,t,n===1?null:o),o!==s-1&&(e.length=Math.max(e.length,1))}return e}function WB(r,e,t,i){var n="";e.length||ht(n),B(r)||ht(n);var a=r.type,o=dT.get(a);o||
ht(n);var s=z(e,function(f){return VB(f,o)}),l=Me(o.transform({upstream:s[0],upstreamList:s,config:U(r.config)}));if(0&&r.print)var u;return z(l,function(f,c){var p="";
B(f)||ht(p),f.data||ht(p);var h=Im(f.data);dg(h)||ht(p);var d,v=e[0];if(v&&c===0&&!f.dimensions){var m=v.startIndex;m&&(f.data=v.data.slice(0,m).concat(f.data)),
d={seriesLayoutBy:Qt,sourceHeader:m,dimensions:v.metaRawOption.dimensions}}else d={seriesLayoutBy:Qt,sourceHeader:0,dimensions:f.dimensions};return Pl(f.data,d,
null)})}function dg(r){return r===tt||r===At}var yT=(function(){function r(e){this._sourceList=[],this._storeList=[],this._upstreamSignList=[],this._versionSignBase=0,this._dirty=!0,this._sourceHost=e}return r.
prototype.dirty=function(){this._setLocalSource([],[]),this._storeList=[],this._dirty=!0},r.prototype._setLocalSource=function(e,t){this._sourceList=e,this._upstreamSignList=
t,this._versionSignBase++,this._versionSignBase>9e10&&(this._versionSignBase=0)},r.prototype._getVersionSign=function(){return this._sourceHost.uid+"_"+this._versionSignBase},
r.prototype.prepareSource=function(){this._isDirty()&&(this._createSource(),this._dirty=!1)},r.prototype._createSource=function(){this._setLocalSource([],[]);var e=this.
_sourceHost,t=this._getUpstreamSourceManagers(),i=!!t.length,n,a;if(ih(e)){var o=e,s=void 0,l=void 0,u=void 0;if(i){var f=t[0];f.prepareSource(),u=f.getSource(),
s=u.data,l=u.sourceFormat,a=[f._getVersionSign()]}else s=o.get("data",!0),l=Ze(s)?$t:ut,a=[];var c=this._getSourceMetaRawOption()||{},p=u&&u.metaRawOption||{},h=W(
c.seriesLayoutBy,p.seriesLayoutBy)||null,d=W(c.sourceHeader,p.sourceHeader),v=W(c.dimensions,p.dimensions),m=h!==p.seriesLayoutBy||!!d!=!!p.sourceHeader||v;n=m?
[Pl(s,{seriesLayoutBy:h,sourceHeader:d,dimensions:v},l)]:[]}else{var g=e;if(i){var y=this._applyTransform(t);n=y.sourceList,a=y.upstreamSignList}else{var _=g.get(
"source",!0);n=[Pl(_,this._getSourceMetaRawOption(),null)],a=[]}}this._setLocalSource(n,a)},r.prototype._applyTransform=function(e){var t=this._sourceHost,i=t.get(
"transform",!0),n=t.get("fromTransformResult",!0);if(n!=null){var a="";e.length!==1&&gT(a)}var o,s=[],l=[];return w(e,function(u){u.prepareSource();var f=u.getSource(
n||0),c="";n!=null&&!f&&gT(c),s.push(f),l.push(u._getVersionSign())}),i?o=mT(i,s,{datasetIndex:t.componentIndex}):n!=null&&(o=[Cw(s[0])]),{sourceList:o,upstreamSignList:l}},
r.prototype._isDirty=function(){if(this._dirty)return!0;for(var e=this._getUpstreamSourceManagers(),t=0;t<e.length;t++){var i=e[t];if(i._isDirty()||this._upstreamSignList[t]!==
i._getVersionSign())return!0}},r.prototype.getSource=function(e){e=e||0;var t=this._sourceList[e];if(!t){var i=this._getUpstreamSourceManagers();return i[0]&&i[0].
getSource(e)}return t},r.prototype.getSharedDataStore=function(e){var t=e.makeStoreSchema();return this._innerGetDataStore(t.dimensions,e.source,t.hash)},r.prototype.
_innerGetDataStore=function(e,t,i){var n=0,a=this._storeList,o=a[n];o||(o=a[n]={});var s=o[i];if(!s){var l=this._getUpstreamSourceManagers()[0];ih(this._sourceHost)&&
l?s=l._innerGetDataStore(e,t,i):(s=new Nl,s.initData(new Mc(t,e.length),e)),o[i]=s}return s},r.prototype._getUpstreamSourceManagers=function(){var e=this._sourceHost;
if(ih(e)){var t=Om(e);return t?[t.getSourceManager()]:[]}else return z(ww(e),function(i){return i.getSourceManager()})},r.prototype._getSourceMetaRawOption=function(){
var e=this._sourceHost,t,i,n;if(ih(e))t=e.get("seriesLayoutBy",!0),i=e.get("sourceHeader",!0),n=e.get("dimensions",!0);else if(!this._getUpstreamSourceManagers().
length){var a=e;t=a.get("seriesLayoutBy",!0),i=a.get("sourceHeader",!0),n=a.get("dimensions",!0)}return{seriesLayoutBy:t,sourceHeader:i,dimensions:n}},r})();function ih(r){return r.mainType==="series"}function gT(r){throw new Error(r)}var Ba={color:{},darkColor:{},size:{}},je=Ba.color={theme:["#5070dd","#b6d634","#505372","#ff994d","#0ca8df","#ffd10a","#fb628b","#785db0","#3fbe95"],neutral00:"\
#fff",neutral05:"#f4f7fd",neutral10:"#e8ebf0",neutral15:"#dbdee4",neutral20:"#cfd2d7",neutral25:"#c3c5cb",neutral30:"#b7b9be",neutral35:"#aaacb2",neutral40:"#9e\
a0a5",neutral45:"#929399",neutral50:"#86878c",neutral55:"#797b7f",neutral60:"#6d6e73",neutral65:"#616266",neutral70:"#54555a",neutral75:"#48494d",neutral80:"#3c\
3c41",neutral85:"#303034",neutral90:"#232328",neutral95:"#17171b",neutral99:"#000",accent05:"#eff1f9",accent10:"#e0e4f2",accent15:"#d0d6ec",accent20:"#c0c9e6",accent25:"\
#b1bbdf",accent30:"#a1aed9",accent35:"#91a0d3",accent40:"#8292cc",accent45:"#7285c6",accent50:"#6578ba",accent55:"#5c6da9",accent60:"#536298",accent65:"#4a5787",
accent70:"#404c76",accent75:"#374165",accent80:"#2e3654",accent85:"#252b43",accent90:"#1b2032",accent95:"#121521",transparent:"rgba(0,0,0,0)",highlight:"rgba(25\
5,231,130,0.8)"};k(je,{primary:je.neutral80,secondary:je.neutral70,tertiary:je.neutral60,quaternary:je.neutral50,disabled:je.neutral20,border:je.neutral30,borderTint:je.
neutral20,borderShade:je.neutral40,background:je.neutral05,backgroundTint:"rgba(234,237,245,0.5)",backgroundTransparent:"rgba(255,255,255,0)",backgroundShade:je.
neutral10,shadow:"rgba(0,0,0,0.2)",shadowTint:"rgba(129,130,136,0.2)",axisLine:je.neutral70,axisLineTint:je.neutral40,axisTick:je.neutral70,axisTickMinor:je.neutral60,
axisLabel:je.neutral70,axisSplitLine:je.neutral15,axisMinorSplitLine:je.neutral05});for(Dn in je)je.hasOwnProperty(Dn)&&(vg=je[Dn],Dn==="theme"?Ba.darkColor.theme=
je.theme.slice():Dn==="highlight"?Ba.darkColor.highlight="rgba(255,231,130,0.4)":Dn.indexOf("accent")===0?Ba.darkColor[Dn]=xi(vg,null,function(r){return r*.5},function(r){
return Math.min(1,1.3-r)}):Ba.darkColor[Dn]=xi(vg,null,function(r){return r*.9},function(r){return 1-Math.pow(r,1.5)}));var vg,Dn;Ba.size={xxs:2,xs:5,s:10,m:15,
l:20,xl:30,xxl:40,xxxl:50};var G=Ba;var YB="line-height:1";function _T(r){var e=r.lineHeight;return e==null?YB:"line-height:"+mt(e+"")+"px"}function xT(r,e){var t=r.color||G.color.tertiary,i=r.fontSize||
12,n=r.fontWeight||"400",a=r.color||G.color.secondary,o=r.fontSize||14,s=r.fontWeight||"900";return e==="html"?{nameStyle:"font-size:"+mt(i+"")+"px;color:"+mt(t)+
";font-weight:"+mt(n+""),valueStyle:"font-size:"+mt(o+"")+"px;color:"+mt(a)+";font-weight:"+mt(s+"")}:{nameStyle:{fontSize:i,fill:t,fontWeight:n},valueStyle:{fontSize:o,
fill:a,fontWeight:s}}}var ZB=[0,10,20,30],XB=["",`
`,`

`,`


`];function oi(r,e){return e.type=r,e}function mg(r){return r.type==="section"}function ST(r){return mg(r)?jB:qB}function bT(r){if(mg(r)){var e=0,t=r.blocks.length,
i=t>1||t>0&&!r.noHeader;return w(r.blocks,function(n){var a=bT(n);a>=e&&(e=a+ +(i&&(!a||mg(n)&&!n.noHeader)))}),e}return 0}function jB(r,e,t,i){var n=e.noHeader,
a=KB(bT(e)),o=[],s=e.blocks||[];Ge(!s||P(s)),s=s||[];var l=r.orderMode;if(e.sortBlocks&&l){s=s.slice();var u={valueAsc:"asc",valueDesc:"desc"};if(Xe(u,l)){var f=new Rw(
u[l],null);s.sort(function(v,m){return f.evaluate(v.sortParam,m.sortParam)})}else l==="seriesDesc"&&s.reverse()}w(s,function(v,m){var g=e.valueFormatter,y=ST(v)(
g?k(k({},r),{valueFormatter:g}):r,v,m>0?a.html:0,i);y!=null&&o.push(y)});var c=r.renderMode==="richText"?o.join(a.richText):gg(i,o.join(""),n?t:a.html);if(n)return c;
var p=Qc(e.header,"ordinal",r.useUTC),h=xT(i,r.renderMode).nameStyle,d=_T(i);return r.renderMode==="richText"?wT(r,p,h)+a.richText+c:gg(i,'<div style="'+h+";"+d+
';">'+mt(p)+"</div>"+c,t)}function qB(r,e,t,i){var n=r.renderMode,a=e.noName,o=e.noValue,s=!e.markerType,l=e.name,u=r.useUTC,f=e.valueFormatter||r.valueFormatter||
function(x){return x=P(x)?x:[x],z(x,function(S,b){return Qc(S,P(h)?h[b]:h,u)})};if(!(a&&o)){var c=s?"":r.markupStyleCreator.makeTooltipMarker(e.markerType,e.markerColor||
G.color.secondary,n),p=a?"":Qc(l,"ordinal",u),h=e.valueType,d=o?[]:f(e.value,e.rawDataIndex),v=!s||!a,m=!s&&a,g=xT(i,n),y=g.nameStyle,_=g.valueStyle;return n===
"richText"?(s?"":c)+(a?"":wT(r,p,y))+(o?"":JB(r,d,v,m,_)):gg(i,(s?"":c)+(a?"":$B(p,!s,y))+(o?"":QB(d,v,m,_)),t)}}function yg(r,e,t,i,n,a){if(r){var o=ST(r),s={useUTC:n,
renderMode:t,orderMode:i,markupStyleCreator:e,valueFormatter:r.valueFormatter};return o(s,r,0,a)}}function KB(r){return{html:ZB[r],richText:XB[r]}}function gg(r,e,t){
var i='<div style="clear:both"></div>',n="margin: "+t+"px 0 0",a=_T(r);return'<div style="'+n+";"+a+';">'+e+i+"</div>"}function $B(r,e,t){var i=e?"margin-left:2\
px":"";return'<span style="'+t+";"+i+'">'+mt(r)+"</span>"}function QB(r,e,t,i){var n=t?"10px":"20px",a=e?"float:right;margin-left:"+n:"";return r=P(r)?r:[r],'<s\
pan style="'+a+";"+i+'">'+z(r,function(o){return mt(o)}).join("&nbsp;&nbsp;")+"</span>"}function wT(r,e,t){return r.markupStyleCreator.wrapRichTextStyle(e,t)}function JB(r,e,t,i,n){
var a=[n],o=i?10:20;return t&&a.push({padding:[0,0,0,o],align:"right"}),r.markupStyleCreator.wrapRichTextStyle(P(e)?e.join("  "):e,a)}function TT(r,e){var t=r.getData().
getItemVisual(e,"style"),i=t[r.visualDrawType];return Nr(i)}function nh(r,e){var t=r.get("padding");return t??(e==="richText"?[8,10]:10)}var ah=(function(){function r(){
this.richTextStyles={},this._nextStyleNameId=fl()}return r.prototype._generateStyleName=function(){return"__EC_aUTo_"+this._nextStyleNameId++},r.prototype.makeTooltipMarker=
function(e,t,i){var n=i==="richText"?this._generateStyleName():null,a=lT({color:t,type:e,renderMode:i,markerId:n});return V(a)?a:(this.richTextStyles[n]=a.style,
a.content)},r.prototype.wrapRichTextStyle=function(e,t){var i={};P(t)?w(t,function(a){return k(i,a)}):k(i,t);var n=this._generateStyleName();return this.richTextStyles[n]=
i,"{"+n+"|"+e+"}"},r})();function ET(r){var e=r.series,t=r.dataIndex,i=r.multipleSeries,n=e.getData(),a=n.mapDimensionsAll("defaultedTooltip"),o=a.length,s=e.getRawValue(t),l=P(s),u=TT(
e,t),f,c,p,h;if(o>1||l&&!o){var d=eV(s,e,t,a,u);f=d.inlineValues,c=d.inlineValueTypes,p=d.blocks,h=d.inlineValues[0]}else if(o){var v=n.getDimensionInfo(a[0]);h=
f=Ni(n,t,a[0]),c=v.type}else h=f=l?s[0]:s;var m=Xf(e),g=m&&e.name||"",y=n.getName(t),_=i?g:y;return oi("section",{header:g,noHeader:i||!m,sortParam:h,blocks:[oi(
"nameValue",{markerType:"item",markerColor:u,name:_,noName:!vt(_),value:f,valueType:c,rawDataIndex:n.getRawIndex(t)})].concat(p||[])})}function eV(r,e,t,i,n){var a=e.
getData(),o=Er(r,function(c,p,h){var d=a.getDimensionInfo(h);return c=c||d&&d.tooltip!==!1&&d.displayName!=null},!1),s=[],l=[],u=[];i.length?w(i,function(c){f(Ni(
a,t,c),c)}):w(r,f);function f(c,p){var h=a.getDimensionInfo(p);!h||h.otherDims.tooltip===!1||(o?u.push(oi("nameValue",{markerType:"subItem",markerColor:n,name:h.
displayName,value:c,valueType:h.type})):(s.push(c),l.push(h.type)))}return{inlineValues:s,inlineValueTypes:l,blocks:u}}var On=K();function oh(r,e){return r.getName(e)||r.getId(e)}var tV="__universalTransitionEnabled",sh=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,
arguments)||this;return t._selectedDataIndicesMap={},t}return e.prototype.init=function(t,i,n){this.seriesIndex=this.componentIndex,this.dataTask=An({count:iV,reset:nV}),
this.dataTask.context={model:this},this.mergeDefaultAndTheme(t,n);var a=On(this).sourceManager=new yT(this);a.prepareSource();var o=this.getInitialData(t,n);MT(
o,this),this.dataTask.context.data=o,On(this).dataBeforeProcessed=o,CT(this),this._initSelectedMapFromData(o)},e.prototype.mergeDefaultAndTheme=function(t,i){var n=Mn(
this),a=n?ai(t):{},o=this.subType;ge.hasClass(o)&&(o+="Series"),te(t,i.getTheme().get(this.subType)),te(t,this.getDefaultOption()),hl(t,"label",["show"]),this.fillDataTextStyle(
t.data),n&&kr(t,a,n)},e.prototype.mergeOption=function(t,i){t=te(this.option,t,!0),this.fillDataTextStyle(t.data);var n=Mn(this);n&&kr(this.option,t,n);var a=On(
this).sourceManager;a.dirty(),a.prepareSource();var o=this.getInitialData(t,i);MT(o,this),this.dataTask.dirty(),this.dataTask.context.data=o,On(this).dataBeforeProcessed=
o,CT(this),this._initSelectedMapFromData(o)},e.prototype.fillDataTextStyle=function(t){if(t&&!Ze(t))for(var i=["show"],n=0;n<t.length;n++)t[n]&&t[n].label&&hl(t[n],
"label",i)},e.prototype.getInitialData=function(t,i){},e.prototype.appendData=function(t){var i=this.getRawData();i.appendData(t.data)},e.prototype.getData=function(t){
var i=_g(this);if(i){var n=i.context.data;return t==null||!n.getLinkedData?n:n.getLinkedData(t)}else return On(this).data},e.prototype.getAllData=function(){var t=this.
getData();return t&&t.getLinkedDataAll?t.getLinkedDataAll():[{data:t}]},e.prototype.setData=function(t){var i=_g(this);if(i){var n=i.context;n.outputData=t,i!==
this.dataTask&&(n.data=t)}On(this).data=t},e.prototype.getEncode=function(){var t=this.get("encode",!0);if(t)return H(t)},e.prototype.getSourceManager=function(){
return On(this).sourceManager},e.prototype.getSource=function(){return this.getSourceManager().getSource()},e.prototype.getRawData=function(){return On(this).dataBeforeProcessed},
e.prototype.getColorBy=function(){var t=this.get("colorBy");return t||"series"},e.prototype.isColorBySeries=function(){return this.getColorBy()==="series"},e.prototype.
getBaseAxis=function(){var t=this.coordinateSystem;return t&&t.getBaseAxis&&t.getBaseAxis()},e.prototype.indicesOfNearest=function(t,i,n,a){var o=this.getData(),
s=this.coordinateSystem,l=s&&s.getAxis(t);if(!s||!l)return[];var u=l.dataToCoord(n);a==null&&(a=1/0);for(var f=[],c=1/0,p=-1,h=0,d=o.getDimensionIndex(i),v=o.getStore(),
m=0,g=v.count();m<g;m++){var y=v.get(d,m),_=l.dataToCoord(y),x=u-_,S=Math.abs(x);S<=a&&((S<c||S===c&&x>=0&&p<0)&&(c=S,p=x,h=0),x===p&&(f[h++]=m))}return f.length=
h,f},e.prototype.formatTooltip=function(t,i,n){return ET({series:this,dataIndex:t,multipleSeries:i})},e.prototype.isAnimationEnabled=function(){var t=this.ecModel;
if(ae.node&&!(t&&t.ssr))return!1;var i=this.getShallow("animation");return i&&this.getData().count()>this.getShallow("animationThreshold")&&(i=!1),!!i},e.prototype.
restoreData=function(){this.dataTask.dirty()},e.prototype.getColorFromPalette=function(t,i,n){var a=this.ecModel,o=Hl.prototype.getColorFromPalette.call(this,t,
i,n);return o||(o=a.getColorFromPalette(t,i,n)),o},e.prototype.coordDimToDataDim=function(t){return this.getRawData().mapDimensionsAll(t)},e.prototype.getProgressive=
function(){return this.get("progressive")},e.prototype.getProgressiveThreshold=function(){return this.get("progressiveThreshold")},e.prototype.select=function(t,i){
this._innerSelect(this.getData(i),t)},e.prototype.unselect=function(t,i){var n=this.option.selectedMap;if(n){var a=this.option.selectedMode,o=this.getData(i);if(a===
"series"||n==="all"){this.option.selectedMap={},this._selectedDataIndicesMap={};return}for(var s=0;s<t.length;s++){var l=t[s],u=oh(o,l);n[u]=!1,this._selectedDataIndicesMap[u]=
-1}}},e.prototype.toggleSelect=function(t,i){for(var n=[],a=0;a<t.length;a++)n[0]=t[a],this.isSelected(t[a],i)?this.unselect(n,i):this.select(n,i)},e.prototype.
getSelectedDataIndices=function(){if(this.option.selectedMap==="all")return[].slice.call(this.getData().getIndices());for(var t=this._selectedDataIndicesMap,i=ce(
t),n=[],a=0;a<i.length;a++){var o=t[i[a]];o>=0&&n.push(o)}return n},e.prototype.isSelected=function(t,i){var n=this.option.selectedMap;if(!n)return!1;var a=this.
getData(i);return(n==="all"||n[oh(a,t)])&&!a.getItemModel(t).get(["select","disabled"])},e.prototype.isUniversalTransitionEnabled=function(){if(this[tV])return!0;
var t=this.option.universalTransition;return t?t===!0?!0:t&&t.enabled:!1},e.prototype._innerSelect=function(t,i){var n,a,o=this.option,s=o.selectedMode,l=i.length;
if(!(!s||!l)){if(s==="series")o.selectedMap="all";else if(s==="multiple"){B(o.selectedMap)||(o.selectedMap={});for(var u=o.selectedMap,f=0;f<l;f++){var c=i[f],p=oh(
t,c);u[p]=!0,this._selectedDataIndicesMap[p]=t.getRawIndex(c)}}else if(s==="single"||s===!0){var h=i[l-1],p=oh(t,h);o.selectedMap=(n={},n[p]=!0,n),this._selectedDataIndicesMap=
(a={},a[p]=t.getRawIndex(h),a)}}},e.prototype._initSelectedMapFromData=function(t){if(!this.option.selectedMap){var i=[];t.hasItemOption&&t.each(function(n){var a=t.
getRawDataItem(n);a&&a.selected&&i.push(n)}),i.length>0&&this._innerSelect(t,i)}},e.registerClass=function(t){return ge.registerClass(t)},e.protoInitialize=(function(){
var t=e.prototype;t.type="series.__base__",t.seriesIndex=0,t.ignoreStyleOnData=!1,t.hasSymbolVisual=!1,t.defaultSymbol="circle",t.visualStyleAccessPath="itemSty\
le",t.visualDrawType="fill"})(),e})(ge);ot(sh,Gl);ot(sh,Hl);cf(sh,ge);function CT(r){var e=r.name;Xf(r)||(r.name=rV(r)||e)}function rV(r){var e=r.getRawData(),t=e.
mapDimensionsAll("seriesName"),i=[];return w(t,function(n){var a=e.getDimensionInfo(n);a.displayName&&i.push(a.displayName)}),i.join(" ")}function iV(r){return r.
model.getRawData().count()}function nV(r){var e=r.model;return e.setData(e.getRawData().cloneShallow()),aV}function aV(r,e){e.outputData&&r.end>e.outputData.count()&&
e.model.getRawData().cloneShallow(e.outputData)}function MT(r,e){w(sS(r.CHANGABLE_METHODS,r.DOWNSAMPLE_METHODS),function(t){r.wrapMethod(t,he(oV,e))})}function oV(r,e){
var t=_g(r);return t&&t.setOutputEnd((e||this).count()),e}function _g(r){var e=(r.ecModel||{}).scheduler,t=e&&e.getPipeline(r.uid);if(t){var i=t.currentTask;if(i){
var n=i.agentStubMap;n&&(i=n.get(r.uid))}return i}}var Ut=sh;var sV=se.extend({type:"triangle",shape:{cx:0,cy:0,width:0,height:0},buildPath:function(r,e){var t=e.cx,i=e.cy,n=e.width/2,a=e.height/2;r.moveTo(t,i-a),r.lineTo(
t+n,i+a),r.lineTo(t-n,i+a),r.closePath()}}),lV=se.extend({type:"diamond",shape:{cx:0,cy:0,width:0,height:0},buildPath:function(r,e){var t=e.cx,i=e.cy,n=e.width/
2,a=e.height/2;r.moveTo(t,i-a),r.lineTo(t+n,i),r.lineTo(t,i+a),r.lineTo(t-n,i),r.closePath()}}),uV=se.extend({type:"pin",shape:{x:0,y:0,width:0,height:0},buildPath:function(r,e){
var t=e.x,i=e.y,n=e.width/5*3,a=Math.max(n,e.height),o=n/2,s=o*o/(a-o),l=i-a+o+s,u=Math.asin(s/o),f=Math.cos(u)*o,c=Math.sin(u),p=Math.cos(u),h=o*.6,d=o*.7;r.moveTo(
t-f,l+s),r.arc(t,l,o,Math.PI-u,Math.PI*2+u),r.bezierCurveTo(t+f-c*h,l+s+p*h,t,i-d,t,i),r.bezierCurveTo(t,i-d,t-f+c*h,l+s+p*h,t-f,l+s),r.closePath()}}),fV=se.extend(
{type:"arrow",shape:{x:0,y:0,width:0,height:0},buildPath:function(r,e){var t=e.height,i=e.width,n=e.x,a=e.y,o=i/3*2;r.moveTo(n,a),r.lineTo(n+o,a+t),r.lineTo(n,a+
t/4*3),r.lineTo(n-o,a+t),r.lineTo(n,a),r.closePath()}}),cV={line:Jt,rect:de,roundRect:de,square:de,circle:Tl,diamond:lV,pin:uV,arrow:fV,triangle:sV},hV={line:function(r,e,t,i,n){
n.x1=r,n.y1=e+i/2,n.x2=r+t,n.y2=e+i/2},rect:function(r,e,t,i,n){n.x=r,n.y=e,n.width=t,n.height=i},roundRect:function(r,e,t,i,n){n.x=r,n.y=e,n.width=t,n.height=i,
n.r=Math.min(t,i)/4},square:function(r,e,t,i,n){var a=Math.min(t,i);n.x=r,n.y=e,n.width=a,n.height=a},circle:function(r,e,t,i,n){n.cx=r+t/2,n.cy=e+i/2,n.r=Math.
min(t,i)/2},diamond:function(r,e,t,i,n){n.cx=r+t/2,n.cy=e+i/2,n.width=t,n.height=i},pin:function(r,e,t,i,n){n.x=r+t/2,n.y=e+i/2,n.width=t,n.height=i},arrow:function(r,e,t,i,n){
n.x=r+t/2,n.y=e+i/2,n.width=t,n.height=i},triangle:function(r,e,t,i,n){n.cx=r+t/2,n.cy=e+i/2,n.width=t,n.height=i}},Wl={};w(cV,function(r,e){Wl[e]=new r});var pV=se.
extend({type:"symbol",shape:{symbolType:"",x:0,y:0,width:0,height:0},calculateTextPosition:function(r,e,t){var i=yf(r,e,t),n=this.shape;return n&&n.symbolType===
"pin"&&e.position==="inside"&&(i.y=t.y+t.height*.4),i},buildPath:function(r,e,t){var i=e.symbolType;if(i!=="none"){var n=Wl[i];n||(i="rect",n=Wl[i]),hV[i](e.x,e.
y,e.width,e.height,n.shape),n.buildPath(r,n.shape,t)}}});function dV(r,e){if(this.type!=="image"){var t=this.style;this.__isEmptyBrush?(t.stroke=r,t.fill=e||G.color.
neutral00,t.lineWidth=2):this.shape.symbolType==="line"?t.stroke=r:t.fill=r,this.markRedraw()}}function $e(r,e,t,i,n,a,o){var s=r.indexOf("empty")===0;s&&(r=r.substr(
5,1).toLowerCase()+r.substr(6));var l;return r.indexOf("image://")===0?l=bm(r.slice(8),new j(e,t,i,n),o?"center":"cover"):r.indexOf("path://")===0?l=gc(r.slice(
7),{},new j(e,t,i,n),o?"center":"cover"):l=new pV({shape:{symbolType:r,x:e,y:t,width:i,height:n}}),l.__isEmptyBrush=s,l.setColor=dV,a&&l.setColor(a),l}function Yl(r){
return P(r)||(r=[+r,+r]),[r[0]||0,r[1]||0]}function Va(r,e){if(r!=null)return P(r)||(r=[r,r]),[lt(r[0],e[0])||0,lt(W(r[1],r[0]),e[1])||0]}var mV=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.hasSymbolVisual=!0,t}return e.prototype.getInitialData=
function(t){if(0)var i;return bn(null,this,{useEncodeDefaulter:!0})},e.prototype.getLegendIcon=function(t){var i=new le,n=$e("line",0,t.itemHeight/2,t.itemWidth,
0,t.lineStyle.stroke,!1);i.add(n),n.setStyle(t.lineStyle);var a=this.getData().getVisual("symbol"),o=this.getData().getVisual("symbolRotate"),s=a==="none"?"circ\
le":a,l=t.itemHeight*.8,u=$e(s,(t.itemWidth-l)/2,(t.itemHeight-l)/2,l,l,t.itemStyle.fill);i.add(u),u.setStyle(t.itemStyle);var f=t.iconRotate==="inherit"?o:t.iconRotate||
0;return u.rotation=f*Math.PI/180,u.setOrigin([t.itemWidth/2,t.itemHeight/2]),s.indexOf("empty")>-1&&(u.style.stroke=u.style.fill,u.style.fill=G.color.neutral00,
u.style.lineWidth=2),i},e.type="series.line",e.dependencies=["grid","polar"],e.defaultOption={z:3,coordinateSystem:"cartesian2d",legendHoverLink:!0,clip:!0,label:{
position:"top"},endLabel:{show:!1,valueAnimation:!0,distance:8},lineStyle:{width:2,type:"solid"},emphasis:{scale:!0},step:!1,smooth:!1,smoothMonotone:null,symbol:"\
emptyCircle",symbolSize:6,symbolRotate:null,showSymbol:!0,showAllSymbol:"auto",connectNulls:!1,sampling:"none",animationEasing:"linear",progressive:0,hoverLayerThreshold:1/0,
universalTransition:{divideShape:"clone"},triggerLineEvent:!1,triggerEvent:!1},e})(Ut),AT=mV;function lh(r,e){var t=r.mapDimensionsAll("defaultedLabel"),i=t.length;if(i===1){var n=Ni(r,e,t[0]);return n!=null?n+"":null}else if(i){for(var a=[],o=0;o<t.length;o++)
a.push(Ni(r,e,t[o]));return a.join(" ")}}function DT(r,e){var t=r.mapDimensionsAll("defaultedLabel");if(!P(e))return e+"";for(var i=[],n=0;n<t.length;n++){var a=r.
getDimensionIndex(t[n]);a>=0&&i.push(e[a])}return i.join(" ")}var gV=(function(r){I(e,r);function e(t,i,n,a){var o=r.call(this)||this;return o.updateData(t,i,n,a),o}return e.prototype._createSymbol=function(t,i,n,a,o,s){this.
removeAll();var l=$e(t,-1,-1,2,2,null,s);l.attr({z2:W(o,100),culling:!0,scaleX:a[0]/2,scaleY:a[1]/2}),l.drift=yV,this._symbolType=t,this.add(l)},e.prototype.stopSymbolAnimation=
function(t){this.childAt(0).stopAnimation(null,t)},e.prototype.getSymbolType=function(){return this._symbolType},e.prototype.getSymbolPath=function(){return this.
childAt(0)},e.prototype.highlight=function(){Mi(this.childAt(0))},e.prototype.downplay=function(){Ai(this.childAt(0))},e.prototype.setZ=function(t,i){var n=this.
childAt(0);n.zlevel=t,n.z=i},e.prototype.setDraggable=function(t,i){var n=this.childAt(0);n.draggable=t,n.cursor=!i&&t?"move":n.cursor},e.prototype.updateData=function(t,i,n,a){
this.silent=!1;var o=t.getItemVisual(i,"symbol")||"circle",s=t.hostModel,l=e.getSymbolSize(t,i),u=e.getSymbolZ2(t,i),f=o!==this._symbolType,c=a&&a.disableAnimation;
if(f){var p=t.getItemVisual(i,"symbolKeepAspect");this._createSymbol(o,t,i,l,u,p)}else{var h=this.childAt(0);h.silent=!1;var d={scaleX:l[0]/2,scaleY:l[1]/2};c?h.
attr(d):St(h,d,s,i),vc(h)}if(this._updateCommon(t,i,l,n,a),f){var h=this.childAt(0);if(!c){var d={scaleX:this._sizeX,scaleY:this._sizeY,style:{opacity:h.style.opacity}};
h.scaleX=h.scaleY=0,h.style.opacity=0,er(h,d,s,i)}}c&&this.childAt(0).stopAnimation("leave")},e.prototype._updateCommon=function(t,i,n,a,o){var s=this.childAt(0),
l=t.hostModel,u,f,c,p,h,d,v,m,g;if(a&&(u=a.emphasisItemStyle,f=a.blurItemStyle,c=a.selectItemStyle,p=a.focus,h=a.blurScope,v=a.labelStatesModels,m=a.hoverScale,
g=a.cursorStyle,d=a.emphasisDisabled),!a||t.hasItemOption){var y=a&&a.itemModel?a.itemModel:t.getItemModel(i),_=y.getModel("emphasis");u=_.getModel("itemStyle").
getItemStyle(),c=y.getModel(["select","itemStyle"]).getItemStyle(),f=y.getModel(["blur","itemStyle"]).getItemStyle(),p=_.get("focus"),h=_.get("blurScope"),d=_.get(
"disabled"),v=rr(y),m=_.getShallow("scale"),g=y.getShallow("cursor")}var x=t.getItemVisual(i,"symbolRotate");s.attr("rotation",(x||0)*Math.PI/180||0);var S=Va(t.
getItemVisual(i,"symbolOffset"),n);S&&(s.x=S[0],s.y=S[1]),g&&s.attr("cursor",g);var b=t.getItemVisual(i,"style"),T=b.fill;if(s instanceof yt){var E=s.style;s.useStyle(
k({image:E.image,x:E.x,y:E.y,width:E.width,height:E.height},b))}else s.__isEmptyBrush?s.useStyle(k({},b)):s.useStyle(b),s.style.decal=null,s.setColor(T,o&&o.symbolInnerColor),
s.style.strokeNoScale=!0;var C=t.getItemVisual(i,"liftZ"),M=this._z2;C!=null?M==null&&(this._z2=s.z2,s.z2+=C):M!=null&&(s.z2=M,this._z2=null);var A=o&&o.useNameLabel;
xn(s,v,{labelFetcher:l,labelDataIndex:i,defaultText:O,inheritColor:T,defaultOpacity:b.opacity});function O(R){return A?t.getName(R):lh(t,R)}this._sizeX=n[0]/2,this.
_sizeY=n[1]/2;var D=s.ensureState("emphasis");D.style=u,s.ensureState("select").style=c,s.ensureState("blur").style=f;var L=m==null||m===!0?Math.max(1.1,3/this.
_sizeY):isFinite(m)&&m>0?+m:1;D.scaleX=this._sizeX*L,D.scaleY=this._sizeY*L,this.setSymbolScale(1),Lr(this,p,h,d)},e.prototype.setSymbolScale=function(t){this.scaleX=
this.scaleY=t},e.prototype.fadeOut=function(t,i,n){var a=this.childAt(0),o=ye(this).dataIndex,s=n&&n.animation;if(this.silent=a.silent=!0,n&&n.fadeLabel){var l=a.
getTextContent();l&&Fo(l,{style:{opacity:0}},i,{dataIndex:o,removeOpt:s,cb:function(){a.removeTextContent()}})}else a.removeTextContent();Fo(a,{style:{opacity:0},
scaleX:0,scaleY:0},i,{dataIndex:o,cb:t,removeOpt:s})},e.getSymbolSize=function(t,i){return Yl(t.getItemVisual(i,"symbolSize"))},e.getSymbolZ2=function(t,i){return t.
getItemVisual(i,"z2")},e})(le);function yV(r,e){this.parent.drift(r,e)}var Zl=gV;function uh(r,e,t,i){return e&&!isNaN(e[0])&&!isNaN(e[1])&&!(i&&i.isIgnore&&i.isIgnore(t))&&!(i&&i.clipShape&&!i.clipShape.contain(e[0],e[1]))&&r.getItemVisual(
t,"symbol")!=="none"}function OT(r){return r!=null&&!B(r)&&(r={isIgnore:r}),r||{}}function IT(r){var e=r.hostModel,t=e.getModel("emphasis");return{emphasisItemStyle:t.
getModel("itemStyle").getItemStyle(),blurItemStyle:e.getModel(["blur","itemStyle"]).getItemStyle(),selectItemStyle:e.getModel(["select","itemStyle"]).getItemStyle(),
focus:t.get("focus"),blurScope:t.get("blurScope"),emphasisDisabled:t.get("disabled"),hoverScale:t.get("scale"),labelStatesModels:rr(e),cursorStyle:e.get("cursor")}}
function LT(r,e,t,i,n,a,o){var s=new r(e,t,i,n);return s.setPosition(a),e.setItemGraphicEl(t,s),o.add(s),s}var _V=(function(){function r(e){this.group=new le,this.
_SymbolCtor=e||Zl}return r.prototype.updateData=function(e,t){this._progressiveEls=null,t=OT(t);var i=this.group,n=e.hostModel,a=this._data,o=this._SymbolCtor,s=t.
disableAnimation,l=this._seriesScope=IT(e),u={disableAnimation:s},f=t.getSymbolPoint||function(c){return e.getItemLayout(c)};a||i.removeAll(),e.diff(a).add(function(c){
var p=f(c);uh(e,p,c,t)&&LT(o,e,c,l,u,p,i)}).update(function(c,p){var h=a.getItemGraphicEl(p),d=f(c);if(!uh(e,d,c,t)){i.remove(h);return}var v=e.getItemVisual(c,
"symbol")||"circle",m=h&&h.getSymbolType&&h.getSymbolType();if(!h||m&&m!==v)i.remove(h),h=new o(e,c,l,u),h.setPosition(d);else{h.updateData(e,c,l,u);var g={x:d[0],
y:d[1]};s?h.attr(g):St(h,g,n)}i.add(h),e.setItemGraphicEl(c,h)}).remove(function(c){var p=a.getItemGraphicEl(c);p&&p.fadeOut(function(){i.remove(p)},n)}).execute(),
this._getSymbolPoint=f,this._data=e},r.prototype.updateLayout=function(e){var t=this._data;if(t)for(var i=this,n=t.getStore(),a=0,o=n.count();a<o;a++){var s=t.getItemGraphicEl(
a),l=i._getSymbolPoint(a);uh(t,l,a,e)?(s=s||LT(i._SymbolCtor,t,a,i._seriesScope,{disableAnimation:!0},l,i.group),s.stopAnimation(),s.setPosition(l),s.markRedraw()):
s&&(i.group.remove(s),t.setItemGraphicEl(a,null))}},r.prototype.incrementalPrepareUpdate=function(e){this._seriesScope=IT(e),this._data=null,this.group.removeAll()},
r.prototype.incrementalUpdate=function(e,t,i,n){this._progressiveEls=[],n=OT(n);function a(u){u.isGroup||(u.incremental=i,u.ensureState("emphasis").hoverLayer=Li)}
for(var o=e.start;o<e.end;o++){var s=t.getItemLayout(o);if(uh(t,s,o,n)){var l=new this._SymbolCtor(t,o,this._seriesScope);l.traverse(a),l.setPosition(s),this.group.
add(l),t.setItemGraphicEl(o,l),this._progressiveEls.push(l)}}},r.prototype.eachRendered=function(e){Pi(this._progressiveEls||this.group,e)},r.prototype.remove=function(e){
var t=this.group,i=this._data;i&&e?i.eachItemGraphicEl(function(n){n.fadeOut(function(){t.remove(n)},i.hostModel)}):t.removeAll()},r})(),fh=_V;function ch(r,e,t){var i=r.getBaseAxis(),n=r.getOtherAxis(i),a=xV(n,t),o=i.dim,s=n.dim,l=e.mapDimension(s),u=e.mapDimension(o),f=s==="x"||s==="radius"?1:0,c=z(r.
dimensions,function(d){return e.mapDimension(d)}),p=!1,h=e.getCalculationInfo("stackResultDimension");return zi(e,c[0])&&(p=!0,c[0]=h),zi(e,c[1])&&(p=!0,c[1]=h),
{dataDimsForPoint:c,valueStart:a,valueAxisDim:s,baseAxisDim:o,stacked:!!p,valueDim:l,baseDim:u,baseDataOffset:f,stackedOverDimension:e.getCalculationInfo("stack\
edOverDimension")}}function xV(r,e){var t=0,i=r.scale.getExtent();return e==="start"?t=i[0]:e==="end"?t=i[1]:pe(e)&&!isNaN(e)?t=e:i[0]>0?t=i[0]:i[1]<0&&(t=i[1]),
t}function hh(r,e,t,i){var n=NaN;r.stacked&&(n=t.get(t.getCalculationInfo("stackedOverDimension"),i)),isNaN(n)&&(n=r.valueStart);var a=r.baseDataOffset,o=[];return o[a]=
t.get(r.baseDim,i),o[1-a]=n,e.dataToPoint(o)}function Ft(r,e){return!isFinite(r)||!isFinite(e)}var SV=typeof Float32Array!==_a?Float32Array:void 0;function Vi(r){return bV({ctor:SV},r).arr}function bV(r,e){var t=r.arr,i=r.ctor;if(e>Nv&&(e=Nv),!t||r.typed&&t.length<e){var n=void 0;if(i)try{n=new i(e),r.typed=
!0,t&&n.set(t)}catch{}if(!n&&(n=[],r.typed=!1,t))for(var a=0,o=t.length;a<o;a++)n[a]=t[a];r.arr=n}return r}function wV(r,e){var t=[];return e.diff(r).add(function(i){t.push({cmd:"+",idx:i})}).update(function(i,n){t.push({cmd:"=",idx:n,idx1:i})}).remove(function(i){t.
push({cmd:"-",idx:i})}).execute(),t}function xg(r,e,t,i,n,a,o,s){for(var l=wV(r,e),u=[],f=[],c=[],p=[],h=[],d=[],v=[],m=ch(n,e,o),g=r.getLayout("points")||[],y=e.
getLayout("points")||[],_=0;_<l.length;_++){var x=l[_],S=!0,b=void 0,T=void 0;switch(x.cmd){case"=":b=x.idx*2,T=x.idx1*2;var E=g[b],C=g[b+1],M=y[T],A=y[T+1];(isNaN(
E)||isNaN(C))&&(E=M,C=A),u.push(E,C),f.push(M,A),c.push(t[b],t[b+1]),p.push(i[T],i[T+1]),v.push(e.getRawIndex(x.idx1));break;case"+":var O=x.idx,D=m.dataDimsForPoint,
L=n.dataToPoint([e.get(D[0],O),e.get(D[1],O)]);T=O*2,u.push(L[0],L[1]),f.push(y[T],y[T+1]);var R=hh(m,n,e,O);c.push(R[0],R[1]),p.push(i[T],i[T+1]),v.push(e.getRawIndex(
O));break;case"-":S=!1}S&&(h.push(x),d.push(d.length))}d.sort(function(_e,xe){return v[_e]-v[xe]});for(var N=u.length,X=Vi(N),$=Vi(N),J=Vi(N),oe=Vi(N),ie=[],_=0;_<
d.length;_++){var fe=d[_],ne=_*2,q=fe*2;X[ne]=u[q],X[ne+1]=u[q+1],$[ne]=f[q],$[ne+1]=f[q+1],J[ne]=c[q],J[ne+1]=c[q+1],oe[ne]=p[q],oe[ne+1]=p[q+1],ie[_]=h[fe]}return{
current:X,next:$,stackedOnCurrent:J,stackedOnNext:oe,status:ie}}var In=Math.min,Ln=Math.max;function Sg(r,e,t,i,n,a,o,s,l){for(var u,f,c,p,h,d,v=t,m=0;m<i;m++){var g=e[v*2],y=e[v*2+1];if(v>=n||v<0)break;if(Ft(g,y)){if(l){v+=
a;continue}break}if(v===t)r[a>0?"moveTo":"lineTo"](g,y),c=g,p=y;else{var _=g-u,x=y-f;if(_*_+x*x<.5){v+=a;continue}if(o>0){for(var S=v+a,b=e[S*2],T=e[S*2+1];b===
g&&T===y&&m<i;)m++,S+=a,v+=a,b=e[S*2],T=e[S*2+1],g=e[v*2],y=e[v*2+1],_=g-u,x=y-f;var E=m+1;if(l)for(;Ft(b,T)&&E<i;)E++,S+=a,b=e[S*2],T=e[S*2+1];var C=.5,M=0,A=0,
O=void 0,D=void 0;if(E>=i||Ft(b,T))h=g,d=y;else{M=b-u,A=T-f;var L=g-u,R=b-g,N=y-f,X=T-y,$=void 0,J=void 0;if(s==="x"){$=Math.abs(L),J=Math.abs(R);var oe=M>0?1:-1;
h=g-oe*$*o,d=y,O=g+oe*J*o,D=y}else if(s==="y"){$=Math.abs(N),J=Math.abs(X);var ie=A>0?1:-1;h=g,d=y-ie*$*o,O=g,D=y+ie*J*o}else $=Math.sqrt(L*L+N*N),J=Math.sqrt(R*
R+X*X),C=J/(J+$),h=g-M*o*(1-C),d=y-A*o*(1-C),O=g+M*o*C,D=y+A*o*C,O=In(O,Ln(b,g)),D=In(D,Ln(T,y)),O=Ln(O,In(b,g)),D=Ln(D,In(T,y)),M=O-g,A=D-y,h=g-M*$/J,d=y-A*$/J,
h=In(h,Ln(u,g)),d=In(d,Ln(f,y)),h=Ln(h,In(u,g)),d=Ln(d,In(f,y)),M=g-h,A=y-d,O=g+M*J/$,D=y+A*J/$}r.bezierCurveTo(c,p,h,d,g,y),c=O,p=D}else r.lineTo(g,y)}u=g,f=y,
v+=a}return m}var RT=(function(){function r(){this.smooth=0,this.smoothConstraint=!0}return r})(),PT=(function(r){I(e,r);function e(t){var i=r.call(this,t)||this;
return i.type="ec-polyline",i}return e.prototype.getDefaultStyle=function(){return{stroke:G.color.neutral99,fill:null}},e.prototype.getDefaultShape=function(){return new RT},
e.prototype.buildPath=function(t,i){var n=i.points,a=0,o=n.length/2;if(i.connectNulls){for(;o>0&&Ft(n[o*2-2],n[o*2-1]);o--);for(;a<o&&Ft(n[a*2],n[a*2+1]);a++);}
for(;a<o;)a+=Sg(t,n,a,o,o,1,i.smooth,i.smoothMonotone,i.connectNulls)+1},e.prototype.getPointOn=function(t,i){this.path||(this.createPathProxy(),this.buildPath(
this.path,this.shape));for(var n=this.path,a=n.data,o=Xt.CMD,s,l,u=i==="x",f=[],c=0;c<a.length;){var p=a[c++],h=void 0,d=void 0,v=void 0,m=void 0,g=void 0,y=void 0,
_=void 0;switch(p){case o.M:s=a[c++],l=a[c++];break;case o.L:if(h=a[c++],d=a[c++],_=u?(t-s)/(h-s):(t-l)/(d-l),_<=1&&_>=0){var x=u?(d-l)*_+l:(h-s)*_+s;return u?[
t,x]:[x,t]}s=h,l=d;break;case o.C:h=a[c++],d=a[c++],v=a[c++],m=a[c++],g=a[c++],y=a[c++];var S=u?aa(s,h,v,g,t,f):aa(l,d,m,y,t,f);if(S>0)for(var b=0;b<S;b++){var T=f[b];
if(T<=1&&T>=0){var x=u?Be(l,d,m,y,T):Be(s,h,v,g,T);return u?[t,x]:[x,t]}}s=g,l=y;break}}},e})(se);var TV=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e})(RT),NT=(function(r){I(e,r);function e(t){var i=r.call(this,t)||
this;return i.type="ec-polygon",i}return e.prototype.getDefaultShape=function(){return new TV},e.prototype.buildPath=function(t,i){var n=i.points,a=i.stackedOnPoints,
o=0,s=n.length/2,l=i.smoothMonotone;if(i.connectNulls){for(;s>0&&Ft(n[s*2-2],n[s*2-1]);s--);for(;o<s&&Ft(n[o*2],n[o*2+1]);o++);}for(;o<s;){var u=Sg(t,n,o,s,s,1,
i.smooth,l,i.connectNulls);Sg(t,a,o+u-1,u,s,-1,i.stackedOnSmooth,l,i.connectNulls),o+=u+1,t.closePath()}},e})(se);function Xl(){var r=K();return function(e){var t=r(e),i=e.pipelineContext,n=!!t.large,a=!!t.progressiveRender,o=t.large=!!(i&&i.large),s=t.progressiveRender=!!(i&&
i.progressiveRender);return(n!==o||a!==s)&&"reset"}}var BT=K(),EV=Xl(),bg=(function(){function r(){this.group=new le,this.uid=wn("viewChart"),this.renderTask=An({plan:CV,reset:MV}),this.renderTask.context={view:this}}
return r.prototype.init=function(e,t){},r.prototype.render=function(e,t,i,n){},r.prototype.highlight=function(e,t,i,n){var a=e.getData(n&&n.dataType);a&&zT(a,n,
"emphasis")},r.prototype.downplay=function(e,t,i,n){var a=e.getData(n&&n.dataType);a&&zT(a,n,"normal")},r.prototype.remove=function(e,t){this.group.removeAll()},
r.prototype.dispose=function(e,t){},r.prototype.updateView=function(e,t,i,n){this.render(e,t,i,n)},r.prototype.updateVisual=function(e,t,i,n){this.render(e,t,i,
n)},r.prototype.eachRendered=function(e){Pi(this.group,e)},r.markUpdateMethod=function(e,t){BT(e).updateMethod=t},r.protoInitialize=(function(){var e=r.prototype;
e.type="chart"})(),r})();function kT(r,e,t){r&&bl(r)&&(e==="emphasis"?Mi:Ai)(r,t)}function zT(r,e,t){var i=yr(r,e),n=e&&e.highlightKey!=null?b1(e.highlightKey):
null;i!=null?w(Me(i),function(a){kT(r.getItemGraphicEl(a),t,n)}):r.eachItemGraphicEl(function(a){kT(a,t,n)})}ho(bg,["dispose"]);nn(bg);function CV(r){return EV(
r.model)}function MV(r){var e=r.model,t=r.ecModel,i=r.api,n=r.payload,a=e.pipelineContext.progressiveRender,o=r.view,s=n&&BT(n).updateMethod,l=a?"incrementalPre\
pareRender":s&&o[s]?s:"render";return l!=="render"&&o[l](e,t,i,n),AV[l]}var AV={incrementalPrepareRender:{progress:function(r,e){e.view.incrementalRender(r,e.model,
e.ecModel,e.api,e.payload)}},render:{forceFirstProgress:!0,progress:function(r,e){e.view.render(e.model,e.ecModel,e.api,e.payload)}}},gt=bg;function VT(r,e,t,i,n){var a=r.getArea(),o=a.x,s=a.y,l=a.width,u=a.height,f=t.get(["lineStyle","width"])||0;o-=f/2,s-=f/2,l+=f,u+=f,l=Math.ceil(l),o!==Math.floor(
o)&&(o=Math.floor(o),l++);var c=new de({shape:{x:o,y:s,width:l,height:u}});if(e){var p=r.getBaseAxis(),h=p.isHorizontal(),d=p.inverse;h?(d&&(c.shape.x+=l),c.shape.
width=0):(d||(c.shape.y+=u),c.shape.height=0);var v=Z(n)?function(m){n(m,c)}:null;er(c,{shape:{width:l,height:u,x:o,y:s}},t,null,i,v)}return c}function UT(r,e,t){
var i=r.getArea(),n=ue(i.r0,1),a=ue(i.r,1),o=new Ml({shape:{cx:ue(r.cx,1),cy:ue(r.cy,1),r0:n,r:a,startAngle:i.startAngle,endAngle:i.endAngle,clockwise:i.clockwise}});
if(e){var s=r.getBaseAxis().dim==="angle";s?o.shape.endAngle=i.startAngle:o.shape.r=n,er(o,{shape:{endAngle:i.endAngle,r:a}},t)}return o}function FT(r){var e=r.coordinateSystem;if(r.get("clip",!0)&&e&&(!e.shouldClip||e.shouldClip()))return e.getArea&&e.getArea(.1)}function Ua(r,e){return r.type===e}function wg(r){var e=r.dimensions;return e[0]==="lng"&&e[1]==="lat"&&!!r.getViewRect}var HT=(function(){function r(){}return r.prototype.isBlank=function(){return this._isBlank},r.prototype.setBlank=function(e){this._isBlank=e},r})();nn(HT);var It=HT;var DV=0,OV=(function(){function r(e){this.categories=e.categories||[],this._needCollect=e.needCollect,this._deduplication=e.deduplication,this.uid=++DV,this._onCollect=
e.onCollect}return r.createByAxisModel=function(e){var t=e.option,i=t.data,n=i&&z(i,IV);return new r({categories:n,needCollect:!n,deduplication:t.dedplication!==
!1})},r.prototype.getOrdinal=function(e){return this._getOrCreateMap().get(e)},r.prototype.parseAndCollect=function(e){var t,i=this._needCollect;if(!V(e)&&!i)return e;
if(i&&!this._deduplication)return t=this.categories.length,this.categories[t]=e,this._onCollect&&this._onCollect(e,t),t;var n=this._getOrCreateMap();return t=n.
get(e),t==null&&(i?(t=this.categories.length,this.categories[t]=e,n.set(e,t),this._onCollect&&this._onCollect(e,t)):t=NaN),t},r.prototype._getOrCreateMap=function(){
return this._map||(this._map=H(this.categories))},r})();function IV(r){return B(r)&&r.value!=null?r.value:r+""}var jl=OV;var Ht=0,rs=1,LV={needTransform:1,normalize:1,scale:1,transformIn:1,transformOut:1,contain:1,getExtent:1,getExtentUnsafe:1,setExtent:1,setExtent2:1,getFilter:1,
sanitize:1,getDefaultStartValue:1,freeze:1},WT=ce(LV),is=2,YT=3;function ns(r,e,t){var i;r=r||{};var n=Ye();if(n){var a=n.createBreakScaleMapper(e,t);a.hasBreaks()&&
(w(WT,function(o){a[o]&&(r[o]=F(a[o],a))}),i=a)}return i==null&&RV(r,t),{brk:i,mapper:r}}function ph(r,e){w(WT,function(t){r[t]=e[t]})}function dh(r,e){r.freeze=
Ee}function Ui(r){return r.getExtentUnsafe(Ht,is)}function Fa(r,e){return r.getExtentUnsafe(rs,e)||r.getExtentUnsafe(Ht,e)}function ZT(r){var e=Fa(r,YT);return e[1]-
e[0]}function as(r){var e=r.getExtentUnsafe(Ht,YT);return e[1]-e[0]}function RV(r,e){var t=r||{},i=[];return t._extents=i,i[Ht]=e?e.slice():We(),k(t,PV),t}var PV={
needTransform:function(){return!1},normalize:function(r){var e=this._extents[rs]||this._extents[Ht];return e[1]===e[0]?.5:(r-e[0])/(e[1]-e[0])},scale:function(r){
var e=this._extents[rs]||this._extents[Ht];return r*(e[1]-e[0])+e[0]},transformIn:function(r){return r},transformOut:function(r){return r},contain:function(r){var e=Fa(
this,null);return r>=e[0]&&r<=e[1]},getExtent:function(){return this._extents[Ht].slice()},getExtentUnsafe:function(r){return this._extents[r]},setExtent:function(r,e){
GT(this._extents,Ht,r,e)},setExtent2:function(r,e,t){var i=this._extents;i[r]||(i[r]=i[Ht].slice()),GT(i,r,e,t)},freeze:function(){}};function GT(r,e,t,i){Ei(t,
i)&&(r[e][0]=t,r[e][1]=i)}function vh(r){return os(r)||li(r)}function os(r){return r.type==="interval"}function si(r){return r.type==="time"}function li(r){return r.type==="log"}function rt(r){return r.type==="ordinal"}function XT(r){var e=Zf(r),t=ga(10,e),i=qt(r/t);return i?i===2?i=3:i===3?i=5:i*=2:i=1,ue(i*t,-e)}function zr(r){return jt(r)+2}function ql(r,e){return Oo(r)/Oo(
e)}function mh(r,e,t){var i=t&&t.lookup;if(i){for(var n=0;n<i.from.length;n++)if(r===i.from[n])return i.to[n]}return ga(e,r)}function gh(r,e,t){var i=r.slice();
if(i[0]===i[1]){var n=t&&t.ctnShp;if(i[0]!==0){var a=Ve(i[0]);e[1]||(i[1]+=a/2),i[0]-=a/2}else n&&(i[0]=-1),i[1]=1}return(!Ir(i[0])||!Ir(i[1]))&&(i[0]=0,i[1]=1),
i[1]<i[0]&&i.reverse(),i}function jT(r,e){return[r[0]!==e[0],r[1]!==e[1]]}function Kl(r,e){return r=r||e,qt(ve(r,1))}function yh(r,e,t){var i=Ui(r),n=i[0],a=r.count(),
o=Math.max((e||0)+1,1);n!==0&&o>1&&a/o>2&&(n=Math.round(Math.ceil(n/o)*o)),n!==i[0]&&l(i[0],!0,!0);for(var s=n;s<=i[1];s+=o)l(s,!1,s===i[0]||s===i[1]);s-o!==i[1]&&
l(i[1],!0,!0);function l(u,f,c){t({value:u,offInterval:f},c)}}var qT=(function(r){I(e,r);function e(t){var i=r.call(this)||this;i.type="ordinal",i.parse=e.parse,ph(i,e.decoratedMethods);var n=t.ordinalMeta;n||(n=new jl({})),
P(n)&&(n=new jl({categories:z(n,function(o){return B(o)?o.value:o})})),i._ordinalMeta=n;var a=ns(null,null,t.extent||[0,n.categories.length-1]);return i._mapper=
a.mapper,dh(i,a.mapper),i}return e.parse=function(t){return t==null?t=NaN:V(t)?(t=this._ordinalMeta.getOrdinal(t),t==null&&(t=NaN)):t=qt(t),t},e.prototype.getTicks=
function(){var t=[];return yh(this,0,function(i){t.push(i)}),t},e.prototype.getMinorTicks=function(t){},e.prototype.setSortInfo=function(t){if(t==null){this._ordinalNumbersByTick=
this._ticksByOrdinalNumber=null;return}for(var i=t.ordinalNumbers,n=this._ordinalNumbersByTick=[],a=this._ticksByOrdinalNumber=[],o=0,s=this._ordinalMeta.categories.
length,l=Ue(s,i.length);o<l;++o){var u=n[o]=i[o];a[u]=o}for(var f=0;o<s;++o){for(;a[f]!=null;)f++;n[o]=f,a[f]=o}},e.prototype._getTickNumber=function(t){var i=this.
_ticksByOrdinalNumber;return i&&t>=0&&t<i.length?i[t]:t},e.prototype.getRawOrdinalNumber=function(t){var i=this._ordinalNumbersByTick;return i&&t>=0&&t<i.length?
i[t]:t},e.prototype.getLabel=function(t){if(!this.isBlank()){var i=this.getRawOrdinalNumber(t.value),n=this._ordinalMeta.categories[i];return n==null?"":n+""}},
e.prototype.count=function(){var t=Ui(this._mapper);return t[1]-t[0]+1},e.prototype.getOrdinalMeta=function(){return this._ordinalMeta},e.type="ordinal",e.decoratedMethods=
{needTransform:function(){return this._mapper.needTransform()},contain:function(t){return this._mapper.contain(this._getTickNumber(t))&&t>=0&&t<this._ordinalMeta.
categories.length},normalize:function(t){return this._mapper.normalize(this._getTickNumber(t))},scale:function(t){return this.getRawOrdinalNumber(qt(this._mapper.
scale(t)))},transformIn:function(t,i){return this._mapper.transformIn(this._getTickNumber(t),i)},transformOut:function(t,i){return this.getRawOrdinalNumber(this.
_mapper.transformOut(t,i))},getExtent:function(){return this._mapper.getExtent()},getExtentUnsafe:function(t,i){return this._mapper.getExtentUnsafe(t,i)},setExtent:function(t,i){
return this._mapper.setExtent(t,i)},setExtent2:function(t,i,n){return this._mapper.setExtent2(t,i,n)}},e})(It);It.registerClass(qT);var KT=qT;function ss(r,e,t,i){for(var n=r.getTicks({expandToNicedExtent:!0}),a=[],o=r.getExtent(),s=1;s<n.length;s++){var l=n[s],u=n[s-1];if(!(u.break||l.break)){for(var f=0,
c=[],p=l.value-u.value,h=p/e,d=zr(h);f<e-1;){var v=ue(u.value+(f+1)*h,d);v>o[0]&&v<o[1]&&c.push(v),f++}var m=Ye();m&&m.pruneTicksByBreak("auto",c,t,function(g){
return g},i,o),a.push(c)}}return a}var $T=(function(r){I(e,r);function e(t){var i=r.call(this)||this;i.type="interval",i.parse=e.parse,t=t||{};var n=Vc(i,t),a=ns(i,n,null);return i.brk=a.brk,i._cfg=
{interval:0,intervalPrecision:2,intervalCount:void 0,niceExtent:void 0},i}return e.parse=function(t){return t==null||t===""?NaN:Number(t)},e.prototype.getConfig=
function(){return U(this._cfg)},e.prototype.setConfig=function(t){var i=Ui(this);this._cfg=t=U(t),t.niceExtent==null&&(t.niceExtent=i.slice()),t.intervalPrecision==
null&&(t.intervalPrecision=zr(t.interval))},e.prototype.getTicks=function(t){t=t||{};var i=this._cfg,n=i.interval,a=Ui(this),o=i.niceExtent,s=i.intervalPrecision,
l=Ye(),u=this.brk,f=l&&u,c=[];if(!n)return c;if(t.breakTicks==="only_break"&&f)return l.addBreaksToTicks(c,u.breaks,a),c;var p=3e3;a[0]<o[0]&&c.push({value:t.expandToNicedExtent?
ue(o[0]-n,s):a[0]});for(var h=function(_,x){return qt((x-_)/n)},d=i.intervalCount,v=o[0],m=0;;m++){if(d==null){if(v>o[1]||!isFinite(v)||!isFinite(o[1]))break}else{
if(m>d)break;v=Ue(v,o[1]),m===d&&(v=o[1])}if(c.push({value:v}),v=ue(v+n,s),u){var g=u.calcNiceTickMultiple(v,h);g>=0&&(v=ue(v+g*n,s))}if(c.length>0&&v===c[c.length-
1].value)break;if(c.length>p)return[]}var y=c.length?c[c.length-1].value:o[1];return a[1]>y&&c.push({value:t.expandToNicedExtent?ue(y+n,s):a[1]}),f&&l.pruneTicksByBreak(
t.pruneByBreak,c,u.breaks,function(_){return _.value},i.interval,a),f&&t.breakTicks!=="none"&&l.addBreaksToTicks(c,u.breaks,a),c},e.prototype.getMinorTicks=function(t){
return ss(this,t,Pa(this),this._cfg.interval)},e.prototype.getLabel=function(t,i){if(t==null)return"";var n=i&&i.precision;n==null?n=jt(t.value)||0:n==="auto"&&
(n=this._cfg.intervalPrecision);var a=ue(t.value,n,!0);return fg(a)},e.type="interval",e})(It);It.registerClass($T);var Ha=$T;var NV=function(r,e,t,i){for(;t<i;){var n=t+i>>>1;r[n][1]<e?t=n+1:i=n}return t},JT=(function(r){I(e,r);function e(t){var i=r.call(this)||this;i.type="time",i.parse=
e.parse,i._locale=t.locale,i._useUTC=t.useUTC,i._interval=0;var n=Vc(i,t),a=ns(i,n,null);return i.brk=a.brk,i}return e.prototype.getLabel=function(t){return ka(
t.value,tg[nT(es(this._minLevelUnit))]||tg.second,this._useUTC,this._locale)},e.prototype.getFormattedLabel=function(t,i,n){return aT(t,i,n,this._locale,this._useUTC)},
e.prototype.getTicks=function(t){t=t||{};var i=this._interval,n=Ui(this),a=Ye(),o=this.brk,s=a&&o,l=[];if(!i)return l;var u=this._useUTC;if(s&&t.breakTicks==="o\
nly_break")return Ye().addBreaksToTicks(l,o.breaks,n),l;l=HV(this._minLevelUnit,this._approxInterval,u,n,as(this),o);var f=Vt.length-1,c=0;return w(l,function(p){
p.time&&(f=Math.min(f,ee(Vt,p.time.upperTimeUnit)),c=Math.max(c,p.time.level))}),s&&Ye().pruneTicksByBreak(t.pruneByBreak,l,o.breaks,function(p){return p.value},
this._approxInterval,n),s&&t.breakTicks!=="none"&&Ye().addBreaksToTicks(l,o.breaks,n,function(p){for(var h=Math.max(ee(Vt,za(p.vmin,u)),ee(Vt,za(p.vmax,u))),d=0,
v=0;v<Vt.length;v++)if(!eE(Vt[v],p.vmin,p.vmax,u)){d=v;break}var m=Math.min(d,f),g=Math.max(m,h);return{level:c,lowerTimeUnit:Vt[g],upperTimeUnit:Vt[m]}}),l},e.
prototype.getMinorTicks=function(t){return ss(this,t,Pa(this),this._interval)},e.prototype.setTimeInterval=function(t){this._interval=t.interval,this._approxInterval=
t.approxInterval,this._minLevelUnit=t.minLevelUnit},e.parse=function(t){return pe(t)?Math.round(t):+Jr(t)},e.type="time",e})(It),_h=[["second",Hc],["minute",Gc],
["hour",Jo],["quarter-day",Jo*6],["half-day",Jo*12],["day",ir*1.2],["half-week",ir*3.5],["week",ir*7],["month",ir*31],["quarter",ir*95],["half-year",eg/2],["yea\
r",eg]];function eE(r,e,t,i){return Wc(new Date(e),r,i).getTime()===Wc(new Date(t),r,i).getTime()}function kV(r,e){return r/=ir,r>16?16:r>7.5?7:r>3.5?4:r>1.5?2:
1}function zV(r){var e=30*ir;return r/=e,r>6?6:r>3?3:r>2?2:1}function BV(r){return r/=Jo,r>12?12:r>6?6:r>3.5?4:r>2?2:1}function QT(r,e){return r/=e?Gc:Hc,r>30?30:
r>20?20:r>15?15:r>10?10:r>5?5:r>2?2:1}function VV(r){return ve(ya(r,!0),1)}function UV(r,e,t){var i=Math.max(0,ee(Vt,e)-1);return Wc(new Date(r),Vt[i],t).getTime()}
function FV(r,e){var t=new Date(0);t[r](1);var i=t.getTime();t[r](1+e);var n=t.getTime()-i;return function(a,o){return Math.max(0,Math.round((o-a)/n))}}function HV(r,e,t,i,n,a){
var o=3e3,s=tT,l=0;function u(N,X,$,J,oe,ie,fe){for(var ne=FV(oe,N),q=X,_e=new Date(q);q<$&&q<=i[1]&&(fe.push({value:q}),!(l++>o));)if(_e[oe](_e[J]()+N),q=_e.getTime(),
a){var xe=a.calcNiceTickMultiple(q,ne);xe>0&&(_e[oe](_e[J]()+xe*N),q=_e.getTime())}fe.push({value:q,notAdd:q>i[1]})}function f(N,X,$){var J=[],oe=!X.length;if(!eE(
es(N),i[0],i[1],t)){oe&&(X=[{value:UV(i[0],N,t)},{value:i[1]}]);for(var ie=0;ie<X.length-1;ie++){var fe=X[ie].value,ne=X[ie+1].value;if(fe!==ne){var q=void 0,_e=void 0,
xe=void 0,Et=!1;switch(N){case"year":q=Math.max(1,Math.round(e/ir/365)),_e=rg(t),xe=oT(t);break;case"half-year":case"quarter":case"month":q=zV(e),_e=Yc(t),xe=ig(
t);break;case"week":case"half-week":case"day":q=kV(e,31),_e=Zc(t),xe=ng(t),Et=!0;break;case"half-day":case"quarter-day":case"hour":q=BV(e),_e=Xc(t),xe=ag(t);break;case"\
minute":q=QT(e,!0),_e=jc(t),xe=og(t);break;case"second":q=QT(e,!1),_e=qc(t),xe=sg(t);break;case"millisecond":q=VV(e),_e=Kc(t),xe=lg(t);break}ne>=i[0]&&fe<=i[1]&&
u(q,fe,ne,_e,xe,Et,J),N==="year"&&$.length>1&&ie===0&&$.unshift({value:$[0].value-q})}}for(var ie=0;ie<J.length;ie++)$.push(J[ie])}}for(var c=[],p=[],h=0,d=0,v=0;v<
s.length;++v){var m=es(s[v]);if(iT(s[v])){f(s[v],c[c.length-1]||[],p);var g=s[v+1]?es(s[v+1]):null;if(m!==g){if(p.length){d=h,p.sort(function(N,X){return N.value-
X.value});for(var y=[],_=0;_<p.length;++_){var x=p[_].value;(_===0||p[_-1].value!==x)&&(y.push(p[_]),x>=i[0]&&x<=i[1]&&h++)}var S=n/e;if(h>S*1.5&&d>S/1.5||(c.push(
y),h>S||r===s[v]))break}p=[]}}}for(var b=ze(z(c,function(N){return ze(N,function(X){return X.value>=i[0]&&X.value<=i[1]&&!X.notAdd})}),function(N){return N.length>
0}),T=b.length-1,E=[],v=0;v<b.length;++v)for(var C=b[v],M=0;M<C.length;++M){var A=za(C[M].value,t);E.push({value:C[M].value,time:{level:T-v,upperTimeUnit:A,lowerTimeUnit:A}})}
yn(E,t1,null),E.sort(function(N,X){return N.value-X.value});var O=E[0],D=E[E.length-1],L=za(i[0],t),R=za(i[1],t);return(!O||O.value>i[0])&&E.unshift({value:i[0],
time:{level:0,upperTimeUnit:L,lowerTimeUnit:L},notNice:!0}),(!D||D.value<i[1])&&E.push({value:i[1],time:{level:0,upperTimeUnit:R,lowerTimeUnit:R},notNice:!0}),E}
var tE=function(r,e){var t=r.getExtent();if(t[0]===t[1]&&(t[0]-=ir,t[1]+=ir),t[1]===-1/0&&t[0]===1/0){var i=new Date;t[1]=+new Date(i.getFullYear(),i.getMonth(),
i.getDate()),t[0]=t[1]-ir}r.setExtent(t[0],t[1]);var n=Kl(e.splitNumber,10),a=as(r)/n,o=e.minInterval,s=e.maxInterval;o!=null&&a<o&&(a=o),s!=null&&a>s&&(a=s);var l=_h.
length,u=Math.min(NV(_h,a,0,l),l-1),f=_h[u][1],c=_h[Math.max(u-1,0)][0];r.setTimeInterval({approxInterval:a,interval:f,minLevelUnit:c})};It.registerClass(JT);var rE=JT;var xh=0,Sh=1,GV=2,oE=(function(r){I(e,r);function e(t){var i=r.call(this)||this;i.type="log",i.parse=Ha.parse,i.base=t.logBase||10;var n=[],a=[],o=i._lookup={from:n,
to:a};n[xh]=n[Sh]=a[xh]=a[Sh]=NaN,ph(i,e.mapperMethods);var s=Ye(),l=t.breakOption,u={lookup:o};return s&&s.parseAxisBreakOptionInwardTransform(l,i,{noNegative:!0},
GV,u),i.powStub=new Ha({breakParsed:u.original}),i.intervalStub=new Ha({breakParsed:u.transformed}),dh(i,i.intervalStub),i}return e.prototype.getTicks=function(t){
var i=this.base,n=this.powStub,a=Ye(),o=this.intervalStub,s=o.getExtent(),l=n.getExtent(),u={lookup:{from:s,to:l}};return z(o.getTicks(t||{}),function(f){var c=f.
value,p=mh(c,i,u),h;if(a){var d=a.getTicksBreakOutwardTransform(this,f,Pa(n),this._lookup);d&&(h=d.vBreak,p=d.tickVal)}return{value:p,break:h}},this)},e.prototype.
getMinorTicks=function(t){return ss(this,t,Pa(this.powStub),this.intervalStub.getConfig().interval)},e.prototype.getLabel=function(t,i){return this.intervalStub.
getLabel(t,i)},e.type="log",e.mapperMethods={needTransform:function(){return!0},normalize:function(t){return this.intervalStub.normalize(ql(t,this.base))},scale:function(t){
return mh(this.intervalStub.scale(t),this.base,null)},transformIn:function(t,i){return t=ql(t,this.base),i&&i.depth===is?t:this.intervalStub.transformIn(t,i)},transformOut:function(t,i){
var n=i?i.depth:null;return iE.depth=n,nE.lookup=this._lookup,mh(n===is?t:this.intervalStub.transformOut(t,iE),this.base,nE)},contain:function(t){return this.powStub.
contain(t)},setExtent:function(t,i){this.setExtent2(Ht,t,i)},setExtent2:function(t,i,n){if(!(!Ei(i,n)||i<=0||n<=0)){var a=aE,o=aE;if(t===Ht){var s=this._lookup;
a=s.to,o=s.from}this.powStub.setExtent2(t,a[xh]=i,a[Sh]=n);var l=this.base;this.intervalStub.setExtent2(t,o[xh]=ql(i,l),o[Sh]=ql(n,l))}},getFilter:function(){return{
g:0}},sanitize:function(t,i){return Ei(i[0],i[1])&&_t(t)&&t<=0&&(t=i[0]),t},getDefaultStartValue:function(){return 1},getExtent:function(){return this.powStub.getExtent()},
getExtentUnsafe:function(t,i){return i===null?this.powStub.getExtentUnsafe(t,null):this.intervalStub.getExtentUnsafe(t,i)}},e})(It);It.registerClass(oE);var iE={},
nE={},aE=[],sE=oE;var bh={value:1,category:1,time:1,log:1};var lE=K();function Th(r){var e=r.get("type");return(e==null||!Xe(bh,e)&&!It.getClass(e))&&(e="value"),e}function Eh(r,e,t){var i=Ye(),n;switch(i&&(n=Tg(r,e,t)),
e){case"category":return new KT({ordinalMeta:r.getOrdinalMeta?r.getOrdinalMeta():r.getCategories(),extent:We()});case"time":return new rE({locale:r.ecModel.getLocaleModel(),
useUTC:r.ecModel.get("useUTC"),breakOption:n});case"log":return new sE({logBase:r.get("logBase"),breakOption:n});case"value":return new Ha({breakOption:n});default:
return new(It.getClass(e)||Ha)({})}}function uE(r,e,t){var i=t?Fa(r,null):r.getExtentUnsafe(Ht,null),n=i[0],a=i[1];return Ei(n,a)?n===e||a===e?YV:n<e&&a>e?WV:wh:
wh}var WV=1,YV=2,wh=3;function fE(r){lE(r).noOnMyZero=!0}function cE(r){return lE(r).noOnMyZero}function $l(r){var e=r.getLabelModel().get("formatter");if(r.type===
"time"){var t=rT(e);return function(n,a){return r.scale.getFormattedLabel(n,a,t)}}else{if(V(e))return function(n){var a=r.scale.getLabel(n),o=e.replace("{value}",
a??"");return o};if(Z(e)){if(r.type==="category")return function(n,a){return e(ls(r,n),n.value-r.scale.getExtent()[0],null)};var i=Ye();return function(n,a){var o=null;
return i&&(o=i.makeAxisLabelFormatterParamBreak(o,n.break)),e(ls(r,n),a,o)}}else return function(n){return r.scale.getLabel(n)}}}function ls(r,e){var t=r.scale;
return rt(t)?t.getLabel(e):e.value}function Ch(r){var e=r.get("interval");return e??"auto"}function hE(r){return r.type==="category"&&Ch(r.getLabelModel())===0}
function pE(r,e){var t={};return w(r.mapDimensionsAll(e),function(i){t[Rc(r,i)]=!0}),ce(t)}function Rn(r){return r==="middle"||r==="center"}function Ga(r){return r.
getShallow("show")}function Tg(r,e,t){var i=r.get("breaks",!0);if(i!=null){if(!Ye())return;if(!t||!ZV(e)){if(0)var n;return}return i}}function ZV(r){return r!==
"category"}function Mh(r,e,t,i,n,a){var o=li(r),s=o?r.intervalStub:r;if(s.setExtent(i[0],i[1]),o){var l=r.powStub,u={depth:is},f=r.transformOut(i[0],u),c=r.transformOut(
i[1],u),p=jT(t,i);e[0]&&!p[0]&&(f=n[0]),e[1]&&!p[1]&&(c=n[1]),l.setExtent(f,c)}s.setConfig(a)}function Fi(r,e){return rt(r)?r.getRawOrdinalNumber(e.value):e.value}
function us(r,e){return rt(r)&&!!e.get("boundaryGap")}function dE(r,e){if(r.length===e.length){for(var t=0;t<r.length;t++)if(r[t]!==e[t])return;return!0}}function vE(r){for(var e=We(),t=We(),i=0;i<r.length;){var n=r[i++],
a=r[i++];Ft(n,a)||(dl(e,n),dl(t,a))}return[e,t]}function mE(r,e){var t=vE(r),i=t[0],n=t[1],a=vE(e),o=a[0],s=a[1];return Math.max(Math.abs(i[0]-o[0]),Math.abs(n[0]-
s[0]),Math.abs(i[1]-o[1]),Math.abs(n[1]-s[1]))}function gE(r){return pe(r)?r:r?.5:0}function XV(r,e,t){if(t.valueDim==null)return[];for(var i=e.count(),n=Vi(i*2),
a=0;a<i;a++){var o=hh(t,r,e,a);n[a*2]=o[0],n[a*2+1]=o[1]}return n}function Pn(r,e,t,i,n){var a=t.getBaseAxis(),o=a.dim==="x"||a.dim==="radius"?0:1,s=[],l=0,u=[],
f=[],c=[],p=[];if(n){for(l=0;l<r.length;l+=2){var h=e||r;Ft(h[l],h[l+1])||p.push(r[l],r[l+1])}r=p}for(l=0;l<r.length-2;l+=2)switch(c[0]=r[l+2],c[1]=r[l+3],f[0]=
r[l],f[1]=r[l+1],s.push(f[0],f[1]),i){case"end":u[o]=c[o],u[1-o]=f[1-o],s.push(u[0],u[1]);break;case"middle":var d=(f[o]+c[o])/2,v=[];u[o]=v[o]=d,u[1-o]=f[1-o],
v[1-o]=c[1-o],s.push(u[0],u[1]),s.push(v[0],v[1]);break;default:u[o]=f[o],u[1-o]=c[1-o],s.push(u[0],u[1])}return s.push(r[l++],r[l++]),s}function jV(r,e){var t=[],
i=r.length,n,a;function o(f,c,p){var h=f.coord,d=(p-h)/(c.coord-h),v=KS(d,[f.color,c.color]);return{coord:p,color:v}}for(var s=0;s<i;s++){var l=r[s],u=l.coord;if(u<
0)n=l;else if(u>e){a?t.push(o(a,l,e)):n&&t.push(o(n,l,0),o(n,l,e));break}else n&&(t.push(o(n,l,0)),n=null),t.push(l),a=l}return t}function qV(r,e,t){var i=r.getVisual(
"visualMeta");if(!(!i||!i.length||!r.count())&&e.type==="cartesian2d"){for(var n,a,o=i.length-1;o>=0;o--){var s=r.getDimensionInfo(i[o].dimension);if(n=s&&s.coordDim,
n==="x"||n==="y"){a=i[o];break}}if(a){var l=e.getAxis(n),u=z(a.stops,function(_){return{coord:l.toGlobalCoord(l.dataToCoord(_.value)),color:_.color}}),f=u.length,
c=a.outerColors.slice();f&&u[0].coord>u[f-1].coord&&(u.reverse(),c.reverse());var p=jV(u,n==="x"?t.getWidth():t.getHeight()),h=p.length;if(!h&&f)return u[0].coord<
0?c[1]?c[1]:u[f-1].color:c[0]?c[0]:u[0].color;var d=10,v=p[0].coord-d,m=p[h-1].coord+d,g=m-v;if(g<.001)return"transparent";w(p,function(_){_.offset=(_.coord-v)/
g}),p.push({offset:h?p[h-1].offset:.5,color:c[1]||"transparent"}),p.unshift({offset:h?p[0].offset:.5,color:c[0]||"transparent"});var y=new Vo(0,0,0,0,p,!0);return y[n]=
v,y[n+"2"]=m,y}}}function KV(r,e,t){var i=r.get("showAllSymbol"),n=i==="auto";if(!(i&&!n)){var a=t.getAxesByScale("ordinal")[0];if(a&&!(n&&$V(a,e))){var o=e.mapDimension(
a.dim),s={};return w(a.getViewLabels(),function(l){l.tick.offInterval||(s[Fi(a.scale,l.tick)]=1)}),function(l){return!s.hasOwnProperty(e.get(o,l))}}}}function $V(r,e){
var t=r.getExtent(),i=Math.abs(t[1]-t[0])/r.scale.count();isNaN(i)&&(i=0);for(var n=e.count(),a=Math.max(1,Math.round(n/5)),o=0;o<n;o+=a)if(Zl.getSymbolSize(e,o)[r.
isHorizontal()?1:0]*1.5>i)return!1;return!0}function QV(r){for(var e=r.length/2;e>0&&Ft(r[e*2-2],r[e*2-1]);e--);return e-1}function yE(r,e){return[r[e*2],r[e*2+
1]]}function JV(r,e,t){for(var i=r.length/2,n=t==="x"?0:1,a,o,s=0,l=-1,u=0;u<i;u++)if(o=r[u*2+n],!Ft(o,r[u*2+1-n])){if(u===0){a=o;continue}if(a<=e&&o>=e||a>=e&&
o<=e){l=u;break}s=u,a=o}return{range:[s,l],t:(e-a)/(o-a)}}function _E(r){if(r.get(["endLabel","show"]))return!0;for(var e=0;e<Dt.length;e++)if(r.get([Dt[e],"end\
Label","show"]))return!0;return!1}function Cg(r,e,t,i){if(Ua(e,"cartesian2d")){var n=i.getModel("endLabel"),a=n.get("valueAnimation"),o=i.getData(),s={lastFrameIndex:0},
l=_E(i)?function(h,d){r._endLabelOnDuring(h,d,o,s,a,n,e)}:null,u=e.getBaseAxis().isHorizontal(),f=VT(e,t,i,function(){var h=r._endLabel;h&&t&&s.originalX!=null&&
h.attr({x:s.originalX,y:s.originalY})},l);if(!i.get("clip",!0)){var c=f.shape,p=Math.max(c.width,c.height);u?(c.y-=p,c.height+=p*2):(c.x-=p,c.width+=p*2)}return l&&
l(1,f),f}else return UT(e,t,i)}function eU(r,e){var t=e.getBaseAxis(),i=t.isHorizontal(),n=t.inverse,a=i?n?"right":"left":"center",o=i?"middle":n?"top":"bottom";
return{normal:{align:r.get("align")||a,verticalAlign:r.get("verticalAlign")||o}}}var tU=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||
this}return e.prototype.init=function(){var t=new le,i=new fh;this.group.add(i.group),this._symbolDraw=i,this._lineGroup=t,this._changePolyState=F(this._changePolyState,
this)},e.prototype.render=function(t,i,n){var a=t.coordinateSystem,o=this.group,s=t.getData(),l=t.getModel("lineStyle"),u=t.getModel("areaStyle"),f=s.getLayout(
"points")||[],c=a.type==="polar",p=this._coordSys,h=this._symbolDraw,d=this._polyline,v=this._polygon,m=this._lineGroup,g=!i.ssr&&t.get("animation"),y=!u.isEmpty(),
_=u.get("origin"),x=ch(a,s,_),S=y&&XV(a,s,x),b=t.get("showSymbol"),T=t.get("connectNulls"),E=b&&!c&&KV(t,s,a),C=this._data;C&&C.eachItemGraphicEl(function(Re,at){
Re.__temp&&(o.remove(Re),C.setItemGraphicEl(at,null))}),b||h.remove(),o.add(m);var M=c?!1:t.get("step"),A;a&&a.getArea&&t.get("clip",!0)&&(A=a.getArea(),A.width!=
null?(A.x-=.1,A.y-=.1,A.width+=.2,A.height+=.2):A.r0&&(A.r0-=.5,A.r+=.5)),this._clipShapeForSymbol=A;var O=qV(s,a,n)||s.getVisual("style")[s.getVisual("drawType")];
if(!(d&&p.type===a.type&&M===this._step))b&&h.updateData(s,{isIgnore:E,clipShape:A,disableAnimation:!0,getSymbolPoint:function(Re){return[f[Re*2],f[Re*2+1]]}}),
g&&this._initSymbolLabelAnimation(s,a,A),M&&(S&&(S=Pn(S,f,a,M,T)),f=Pn(f,null,a,M,T)),d=this._newPolyline(f),y?v=this._newPolygon(f,S):v&&(m.remove(v),v=this._polygon=
null),c||this._initOrUpdateEndLabel(t,a,Nr(O)),m.setClipPath(Cg(this,a,!0,t));else{y&&!v?v=this._newPolygon(f,S):v&&!y&&(m.remove(v),v=this._polygon=null),c||this.
_initOrUpdateEndLabel(t,a,Nr(O));var D=m.getClipPath();if(D){var L=Cg(this,a,!1,t);er(D,{shape:L.shape},t)}else m.setClipPath(Cg(this,a,!0,t));b&&h.updateData(s,
{isIgnore:E,clipShape:A,disableAnimation:!0,getSymbolPoint:function(Re){return[f[Re*2],f[Re*2+1]]}}),(!dE(this._stackedOnPoints,S)||!dE(this._points,f))&&(g?this.
_doUpdateAnimation(s,S,a,n,M,_,T):(M&&(S&&(S=Pn(S,f,a,M,T)),f=Pn(f,null,a,M,T)),d.setShape({points:f}),v&&v.setShape({points:f,stackedOnPoints:S})))}var R=t.getModel(
"emphasis"),N=R.get("focus"),X=R.get("blurScope"),$=R.get("disabled");if(d.useStyle(re(l.getLineStyle(),{fill:"none",stroke:O,lineJoin:"bevel"})),Sl(d,t,"lineSt\
yle"),d.style.lineWidth>0&&t.get(["emphasis","lineStyle","width"])==="bolder"){var J=d.getState("emphasis").style;J.lineWidth=+d.style.lineWidth+1}ye(d).seriesIndex=
t.seriesIndex,Lr(d,N,X,$);var oe=gE(t.get("smooth")),ie=t.get("smoothMonotone");if(d.setShape({smooth:oe,smoothMonotone:ie,connectNulls:T}),v){var fe=s.getCalculationInfo(
"stackedOnSeries"),ne=0;v.useStyle(re(u.getAreaStyle(),{fill:O,opacity:.7,lineJoin:"bevel",decal:s.getVisual("style").decal})),fe&&(ne=gE(fe.get("smooth"))),v.setShape(
{smooth:oe,stackedOnSmooth:ne,smoothMonotone:ie,connectNulls:T}),Sl(v,t,"areaStyle"),ye(v).seriesIndex=t.seriesIndex,Lr(v,N,X,$)}var q=this._changePolyState;s.eachItemGraphicEl(
function(Re){Re&&(Re.onHoverStateChange=q)}),this._polyline.onHoverStateChange=q,this._data=s,this._coordSys=a,this._stackedOnPoints=S,this._points=f,this._step=
M,this._valueOrigin=_;var _e=t.get("triggerEvent"),xe=t.get("triggerLineEvent"),Et=xe===!0||_e===!0||_e==="line",Tr=xe===!0||_e===!0||_e==="area";this.packEventData(
t,d,Et),v&&this.packEventData(t,v,Tr)},e.prototype.packEventData=function(t,i,n){ye(i).eventData=n?{componentType:"series",componentSubType:"line",componentIndex:t.
componentIndex,seriesIndex:t.seriesIndex,seriesName:t.name,seriesType:"line",selfType:i===this._polygon?"area":"line"}:null},e.prototype.highlight=function(t,i,n,a){
var o=t.getData(),s=yr(o,a);if(this._changePolyState("emphasis"),!(s instanceof Array)&&s!=null&&s>=0){var l=o.getLayout("points"),u=o.getItemGraphicEl(s);if(!u){
var f=l[s*2],c=l[s*2+1];if(Ft(f,c)||this._clipShapeForSymbol&&!this._clipShapeForSymbol.contain(f,c))return;var p=t.get("zlevel")||0,h=t.get("z")||0;u=new Zl(o,
s),u.x=f,u.y=c,u.setZ(p,h);var d=u.getSymbolPath().getTextContent();d&&(d.zlevel=p,d.z=h,d.z2=this._polyline.z2+1),u.__temp=!0,o.setItemGraphicEl(s,u),u.stopSymbolAnimation(
!0),this.group.add(u)}u.highlight()}else gt.prototype.highlight.call(this,t,i,n,a)},e.prototype.downplay=function(t,i,n,a){var o=t.getData(),s=yr(o,a);if(this._changePolyState(
"normal"),s!=null&&s>=0){var l=o.getItemGraphicEl(s);l&&(l.__temp?(o.setItemGraphicEl(s,null),this.group.remove(l)):l.downplay())}else gt.prototype.downplay.call(
this,t,i,n,a)},e.prototype._changePolyState=function(t){var i=this._polygon;em(this._polyline,t),i&&em(i,t)},e.prototype._newPolyline=function(t){var i=this._polyline;
return i&&this._lineGroup.remove(i),i=new PT({shape:{points:t},segmentIgnoreThreshold:2,z2:10}),this._lineGroup.add(i),this._polyline=i,i},e.prototype._newPolygon=
function(t,i){var n=this._polygon;return n&&this._lineGroup.remove(n),n=new NT({shape:{points:t,stackedOnPoints:i},segmentIgnoreThreshold:2}),this._lineGroup.add(
n),this._polygon=n,n},e.prototype._initSymbolLabelAnimation=function(t,i,n){var a,o,s=i.getBaseAxis(),l=s.inverse;i.type==="cartesian2d"?(a=s.isHorizontal(),o=!1):
i.type==="polar"&&(a=s.dim==="angle",o=!0);var u=t.hostModel,f=u.get("animationDuration");Z(f)&&(f=f(null));var c=u.get("animationDelay")||0,p=Z(c)?c(null):c;t.
eachItemGraphicEl(function(h,d){var v=h;if(v){var m=[h.x,h.y],g=void 0,y=void 0,_=void 0;if(n)if(o){var x=n,S=i.pointToCoord(m);a?(g=x.startAngle,y=x.endAngle,_=
-S[1]/180*Math.PI):(g=x.r0,y=x.r,_=S[0])}else{var b=n;a?(g=b.x,y=b.x+b.width,_=h.x):(g=b.y+b.height,y=b.y,_=h.y)}var T=y===g?0:(_-g)/(y-g);l&&(T=1-T);var E=Z(c)?
c(d):f*T+p,C=v.getSymbolPath(),M=C.getTextContent();v.attr({scaleX:0,scaleY:0}),v.animateTo({scaleX:1,scaleY:1},{duration:200,setToFinal:!0,delay:E}),M&&M.animateFrom(
{style:{opacity:0}},{duration:300,delay:E}),C.disableLabelAnimation=!0}})},e.prototype._initOrUpdateEndLabel=function(t,i,n){var a=t.getModel("endLabel");if(_E(
t)){var o=t.getData(),s=this._polyline,l=o.getLayout("points");if(!l){s.removeTextContent(),this._endLabel=null;return}var u=this._endLabel;u||(u=this._endLabel=
new Ae({z2:200}),u.ignoreClip=!0,s.setTextContent(this._endLabel),s.disableLabelAnimation=!0);var f=QV(l);f>=0&&(xn(s,rr(t,"endLabel"),{inheritColor:n,labelFetcher:t,
labelDataIndex:f,defaultText:function(c,p,h){return h!=null?DT(o,h):lh(o,c)},enableTextSetter:!0},eU(a,i)),s.textConfig.position=null)}else this._endLabel&&(this.
_polyline.removeTextContent(),this._endLabel=null)},e.prototype._endLabelOnDuring=function(t,i,n,a,o,s,l){var u=this._endLabel,f=this._polyline;if(u){t<1&&a.originalX==
null&&(a.originalX=u.x,a.originalY=u.y);var c=n.getLayout("points"),p=n.hostModel,h=p.get("connectNulls"),d=s.get("precision"),v=s.get("distance")||0,m=l.getBaseAxis(),
g=m.isHorizontal(),y=m.inverse,_=i.shape,x=y?g?_.x:_.y+_.height:g?_.x+_.width:_.y,S=(g?v:0)*(y?-1:1),b=(g?0:-v)*(y?-1:1),T=g?"x":"y",E=JV(c,x,T),C=E.range,M=C[1]-
C[0],A=void 0;if(M>=1){if(M>1&&!h){var O=yE(c,C[0]);u.attr({x:O[0]+S,y:O[1]+b}),o&&(A=p.getRawValue(C[0]))}else{var O=f.getPointOn(x,T);O&&u.attr({x:O[0]+S,y:O[1]+
b});var D=p.getRawValue(C[0]),L=p.getRawValue(C[1]);o&&(A=Wv(n,d,D,L,E.t))}a.lastFrameIndex=C[0]}else{var R=t===1||a.lastFrameIndex>0?C[0]:0,O=yE(c,R);o&&(A=p.getRawValue(
R)),u.attr({x:O[0]+S,y:O[1]+b})}if(o){var N=Em(u);typeof N.setLabelText=="function"&&N.setLabelText(A)}}},e.prototype._doUpdateAnimation=function(t,i,n,a,o,s,l){
var u=this._polyline,f=this._polygon,c=t.hostModel,p=xg(this._data,t,this._stackedOnPoints,i,this._coordSys,n,this._valueOrigin,s),h=p.current,d=p.stackedOnCurrent,
v=p.next,m=p.stackedOnNext;if(o&&(d=Pn(p.stackedOnCurrent,p.current,n,o,l),h=Pn(p.current,null,n,o,l),m=Pn(p.stackedOnNext,p.next,n,o,l),v=Pn(p.next,null,n,o,l)),
mE(h,v)>3e3||f&&mE(d,m)>3e3){u.stopAnimation(),u.setShape({points:v}),f&&(f.stopAnimation(),f.setShape({points:v,stackedOnPoints:m}));return}u.shape.__points=p.
current,u.shape.points=h;var g={shape:{points:v}};p.current!==h&&(g.shape.__points=p.next),u.stopAnimation(),St(u,g,c),f&&(f.setShape({points:h,stackedOnPoints:d}),
f.stopAnimation(),St(f,{shape:{stackedOnPoints:m}},c),u.shape.points!==f.shape.points&&(f.shape.points=u.shape.points));for(var y=[],_=p.status,x=0;x<_.length;x++){
var S=_[x].cmd;if(S==="="){var b=t.getItemGraphicEl(_[x].idx1);b&&y.push({el:b,ptIdx:x})}}u.animators&&u.animators.length&&u.animators[0].during(function(){f&&f.
dirtyShape();for(var T=u.shape.__points,E=0;E<y.length;E++){var C=y[E].el,M=y[E].ptIdx*2;C.x=T[M],C.y=T[M+1],C.markRedraw()}})},e.prototype.remove=function(t){var i=this.
group,n=this._data;this._lineGroup.removeAll(),this._symbolDraw.remove(!0),n&&n.eachItemGraphicEl(function(a,o){a.__temp&&(i.remove(a),n.setItemGraphicEl(o,null))}),
this._polyline=this._polygon=this._coordSys=this._points=this._stackedOnPoints=this._endLabel=this._data=null},e.type="line",e})(gt),xE=tU;function Wa(r,e){return{seriesType:r,plan:Xl(),reset:function(t){var i=t.getData(),n=t.coordinateSystem,a=t.pipelineContext,o=e||a.large;if(n){var s=z(n.dimensions,
function(h){return i.mapDimension(h)}).slice(0,2),l=s.length,u=i.getCalculationInfo("stackResultDimension");zi(i,s[0])&&(s[0]=u),zi(i,s[1])&&(s[1]=u);var f=i.getStore(),
c=i.getDimensionIndex(s[0]),p=i.getDimensionIndex(s[1]);return l&&{progress:function(h,d){for(var v=h.end-h.start,m=o&&Vi(v*l),g=[],y=[],_=h.start,x=0;_<h.end;_++){
var S=void 0;if(l===1){var b=f.get(c,_);S=n.dataToPoint(b,null,y)}else g[0]=f.get(c,_),g[1]=f.get(p,_),S=n.dataToPoint(g,null,y);o?(m[x++]=S[0],m[x++]=S[1]):d.setItemLayout(
_,S.slice())}o&&(d.setLayout("points",m),d.setLayout("pointsRange",{start:h.start,end:h.end}))}}}}}}var rU={average:function(r){for(var e=0,t=0,i=0;i<r.length;i++)isNaN(r[i])||(e+=r[i],t++);return t===0?NaN:e/t},sum:function(r){for(var e=0,t=0;t<r.length;t++)e+=
r[t]||0;return e},max:function(r){for(var e=-1/0,t=0;t<r.length;t++)r[t]>e&&(e=r[t]);return isFinite(e)?e:NaN},min:function(r){for(var e=1/0,t=0;t<r.length;t++)
r[t]<e&&(e=r[t]);return isFinite(e)?e:NaN},nearest:function(r){return r[0]}},iU=function(r){return Math.round(r.length/2)};function Mg(r){return{seriesType:r,reset:function(e,t,i){
var n=e.getData(),a=e.get("sampling"),o=e.coordinateSystem,s=n.count();if(s>10&&o.type==="cartesian2d"&&a){var l=o.getBaseAxis(),u=o.getOtherAxis(l),f=l.getExtent(),
c=i.getDevicePixelRatio(),p=Math.abs(f[1]-f[0])*(c||1),h=Math.round(s/p);if(isFinite(h)&&h>1){a==="lttb"?e.setData(n.lttbDownSample(n.mapDimension(u.dim),1/h)):
a==="minmax"&&e.setData(n.minmaxDownSample(n.mapDimension(u.dim),1/h));var d=void 0;V(a)?d=rU[a]:Z(a)&&(d=a),d&&e.setData(n.downSample(n.mapDimension(u.dim),1/h,
d,iU))}}}}}function Ag(r){r.registerChartView(xE),r.registerSeriesModel(AT),r.registerLayout(Wa("line",!0)),r.registerVisual({seriesType:"line",reset:function(e){var t=e.getData(),
i=e.getModel("lineStyle").getLineStyle();i&&!i.stroke&&(i.stroke=t.getVisual("style").fill),t.setVisual("legendLineStyle",i)}}),r.registerProcessor(r.PRIORITY.PROCESSOR.
STATISTIC,Mg("line"))}var nU=K(),Ql=K(),Gt={estimate:1,determine:2};function fs(r){return{out:{noPxChangeTryDetermine:[]},kind:r}}function SE(r,e){var t=r.getLabelModel().get("custom\
Values");if(t){var i=r.scale;return{labels:z(wE(t,i),function(n,a){return{formattedLabel:$l(r)(n,a),rawLabel:i.getLabel(n),tick:n}})}}return r.type==="category"?
aU(r,e):sU(r)}function bE(r,e,t){var i=r.scale,n=r.getTickModel().get("customValues");return n?{ticks:wE(n,i)}:r.type==="category"?oU(r,e):{ticks:i.getTicks(t)}}
function wE(r,e){var t=e.getExtent(),i=[];return w(r,function(n){n=e.parse(n),n>=t[0]&&n<=t[1]&&i.push(n)}),yn(i,r1,null),ct(i),z(i,function(n){return{value:n}})}
function aU(r,e){var t=r.getLabelModel(),i=TE(r,t,e);return!t.get("show")||r.scale.isBlank()?{labels:[]}:i}function TE(r,e,t){var i=uU(r),n=Ch(e),a=t.kind===Gt.
estimate;if(!a){var o=CE(i,n);if(o)return o}var s,l;Z(n)?s=Ah(r,n,!1):(l=n==="auto"?fU(r,t):n,s=Ah(r,l,!1));var u={labels:s,labelCategoryInterval:l};return a?t.
out.noPxChangeTryDetermine.push(function(){return Dg(i,n,u),!0}):Dg(i,n,u),u}function oU(r,e){var t=lU(r),i=Ch(e),n=CE(t,i);if(n)return n;var a,o;if((!e.get("sh\
ow")||r.scale.isBlank())&&(a=[]),Z(i))a=Ah(r,i,!0);else if(i==="auto"){var s=TE(r,r.getLabelModel(),fs(Gt.determine));o=s.labelCategoryInterval,a=z(s.labels,function(l){
return l.tick})}else o=i,a=Ah(r,o,!0);return Dg(t,i,{ticks:a,tickCategoryInterval:o})}function sU(r){var e=r.scale.getTicks(),t=$l(r);return{labels:z(e,function(i,n){
return{formattedLabel:t(i,n),rawLabel:r.scale.getLabel(i),tick:i}})}}var lU=EE("axisTick"),uU=EE("axisLabel");function EE(r){return function(t){return Ql(t)[r]||
(Ql(t)[r]={list:[]})}}function CE(r,e){for(var t=0;t<r.list.length;t++)if(r.list[t].key===e)return r.list[t].value}function Dg(r,e,t){return r.list.push({key:e,
value:t}),t}function fU(r,e){if(e.kind===Gt.estimate){var t=r.calculateCategoryInterval(e);return e.out.noPxChangeTryDetermine.push(function(){return Ql(r).autoInterval=
t,!0}),t}var i=Ql(r).autoInterval;return i??(Ql(r).autoInterval=r.calculateCategoryInterval(e))}function ME(r,e){var t=e.kind,i=hU(r),n=$l(r),a=(i.axisRotate-i.
labelRotate)/180*Math.PI,o=r.scale,s=o.getExtent(),l=o.count();if(s[1]-s[0]<1)return 0;var u=1,f=40;l>f&&(u=Math.max(1,Math.floor(l/f)));for(var c=s[0],p=r.dataToCoord(
c+1)-r.dataToCoord(c),h=Math.abs(p*Math.cos(a)),d=Math.abs(p*Math.sin(a)),v=0,m=0;c<=s[1];c+=u){var g=0,y=0,_=gf(n({value:c}),i.font,"center","top");g=_.width*1.3,
y=_.height*1.3,v=Math.max(v,g,7),m=Math.max(m,y,7)}var x=v/h,S=m/d;isNaN(x)&&(x=1/0),isNaN(S)&&(S=1/0);var b=Math.max(0,Math.floor(Math.min(x,S)));if(t===Gt.estimate)
return e.out.noPxChangeTryDetermine.push(F(cU,null,r,b,l)),b;var T=AE(r,b,l);return T??b}function cU(r,e,t){return AE(r,e,t)==null}function AE(r,e,t){var i=nU(r.
model),n=r.getExtent(),a=i.lastAutoInterval,o=i.lastTickCount;if(a!=null&&o!=null&&Math.abs(a-e)<=1&&Math.abs(o-t)<=1&&a>e&&i.axisExtent0===n[0]&&i.axisExtent1===
n[1])return a;i.lastTickCount=t,i.lastAutoInterval=e,i.axisExtent0=n[0],i.axisExtent1=n[1]}function hU(r){var e=r.getLabelModel();return{axisRotate:r.getRotate?
r.getRotate():r.isHorizontal&&!r.isHorizontal()?90:0,labelRotate:e.get("rotate")||0,font:e.getFont()}}function Ah(r,e,t){var i=$l(r),n=r.scale,a=[],o=Z(e);return yh(
n,o?0:e,function(s,l){var u=n.getLabel(s);if(o){var f=!!e(s.value,u);if(s.offInterval=!f,!f&&!l)return}a.push(t?s:{formattedLabel:i(s),rawLabel:u,tick:s})}),a}var Dh=K();function DE(r){Dh(r).prepare={}}function OE(r){Dh(r).fullUpdate={}}function Og(r){return Dh(r).prepare}function cs(r){return Dh(r).fullUpdate}var BK=jf(),IE="|&",Jl=K(),PE=-2;var VK=K();function pU(r,e){var t=r.model,i=Jl(cs(t.ecModel)).keyed,n=i&&i.get(e);return n&&n.get(t.uid)}function NE(r,e){return zE(pU(r,e))}function kE(r,e){var t=[];return dU(
r.model.ecModel,function(i){for(var n=0;n<e.length;n++)e[n]&&i.serByIdx[e[n].seriesIndex]&&t.push(zE(i))}),t}function dU(r,e){var t=Jl(cs(r)).keyed;t&&t.each(function(i,n){
i.each(function(a,o){e(a,n,o)})})}function zE(r){return{liPosMinGap:r?r.liPosMinGap:void 0}}function BE(r,e){var t=r.model.ecModel,i=Jl(cs(t)).axSer;i&&vU(t,i.get(
r.model.uid),e)}function vU(r,e,t){if(e)for(var i=0;i<e.length;i++){var n=e[i];r.isSeriesFiltered(n)||t(n)}}function Ig(r,e){var t=r.model,i=Jl(cs(t.ecModel)).keys;i&&w(i.get(t.uid),function(n){if(0)var a;e(n)})}function eu(r,e,t){if(r){var i=e.ecModel,n=Jl(cs(i)),a=r.model.uid;if(0)var o,s;var l=n.axSer||(n.axSer=H()),u=l.get(a)||l.set(a,[]);if(0)var f;u.push(e);var c=e.
subType,p=e.getBaseAxis()===r,h=RE.get(LE(c,p,t))||RE.get(LE(c,p,null));if(h){var d=n.keyed||(n.keyed=H()),v=n.keys||(n.keys=H()),m=h.key,g=d.get(m)||d.set(m,H()),
y=g.get(a);y||(y=g.set(a,{axis:r,sers:[],serByIdx:[]}),y.metrics=h.getMetrics(r),(v.get(a)||v.set(a,[])).push(m)),y.sers.push(e),y.serByIdx[e.seriesIndex]=e}}}function LE(r,e,t){
return r+IE+W(e,!0)+IE+(t||"")}var RE=H();var mU=.8;function ui(r,e){e=e||{};var t={w:NaN,w2:NaN},i=r.scale,n=e.fromStat,a=e.min,o=ZT(i);_t(o)||(o=NaN);var s=r.getExtent(),l=Ve(s[1]-s[0]);return rt(i)?gU(
t,r,o,l):n?yU(t,r,o,l,n):a==null,a!=null&&(t.w=_t(t.w)?ve(a,t.w):a),t}function gU(r,e,t,i){var n=e.onBand,a=t+(n?1:0);a===0&&(a=1),r.w=i/a,!n&&t&&i&&(r.w2=r.w*t/
i)}function yU(r,e,t,i,n){var a=!1,o=-1/0;w(n.key?[NE(e,n.key)]:kE(e,n.sers||[]),function(s){var l=s.liPosMinGap;l!=null&&(l>0?(l>o&&(o=l),a=!1):l===PE&&(a=!0))}),
_t(t)&&t>0&&_t(o)?(r.w=i/t*o,r.w2=o):a&&(r.w=i*mU,r.w2=r.w*t/i)}var VE=[0,1],_U=(function(){function r(e,t,i){this.onBand=!1,this.inverse=!1,this.dim=e,this.scale=t,this._extent=i||[0,0]}return r.prototype.contain=function(e){
var t=this._extent,i=Math.min(t[0],t[1]),n=Math.max(t[0],t[1]);return e>=i&&e<=n},r.prototype.containData=function(e){return this.scale.contain(this.scale.parse(
e))},r.prototype.getExtent=function(){return this._extent.slice()},r.prototype.setExtent=function(e,t){var i=this._extent;i[0]=e,i[1]=t},r.prototype.dataToCoord=
function(e,t){var i=this.scale;return e=i.normalize(i.parse(e)),we(e,VE,UE(this),t)},r.prototype.coordToData=function(e,t){var i=we(e,UE(this),VE,t);return this.
scale.scale(i)},r.prototype.pointToData=function(e,t){},r.prototype.getTicksCoords=function(e){e=e||{};var t=e.tickModel||this.getTickModel(),i=bE(this,t,{breakTicks:e.
breakTicks,pruneByBreak:e.pruneByBreak}),n=z(i.ticks,function(s){return{coord:this.dataToCoord(Fi(this.scale,s)),tick:s}},this),a=t.get("alignWithLabel"),o=xU(this,
n,a);return z(n,function(s){return{coord:s.coord,tickValue:s.tick.value,onBand:o}})},r.prototype.getMinorTicksCoords=function(){if(rt(this.scale))return[];var e=this.
model.getModel("minorTick"),t=e.get("splitNumber");t>0&&t<100||(t=5);var i=this.scale.getMinorTicks(t),n=z(i,function(a){return z(a,function(o){return{coord:this.
dataToCoord(o),tickValue:o}},this)},this);return n},r.prototype.getViewLabels=function(e){return e=e||fs(Gt.determine),SE(this,e).labels},r.prototype.getLabelModel=
function(){return this.model.getModel("axisLabel")},r.prototype.getTickModel=function(){return this.model.getModel("axisTick")},r.prototype.getBandWidth=function(){
return ui(this,{min:1}).w},r.prototype.calculateCategoryInterval=function(e){return e=e||fs(Gt.determine),ME(this,e)},r})();function UE(r){var e=r.getExtent();if(r.
onBand){var t=e[1]-e[0],i=t/r.scale.count()/2;e[0]+=i,e[1]-=i}return e}function xU(r,e,t){var i=e.length;if(!r.onBand||t||!i)return!1;var n=ui(r).w;if(!n)return!1;
w(e,function(s){s.coord-=n/2});var a=r.scale.getExtent(),o=e[i-1];return o.tick.offInterval&&e.pop(),e.push({coord:o.coord+n,tick:{value:a[1]+1}}),!0}var Oh=_U;var SU=(function(r){I(e,r);function e(t,i,n,a,o){var s=r.call(this,t,i,n)||this;return s.index=0,s.type=a||"value",s.position=o||"bottom",s}return e.prototype.isHorizontal=
function(){var t=this.position;return t==="top"||t==="bottom"},e.prototype.getGlobalExtent=function(t){var i=this.getExtent();return i[0]=this.toGlobalCoord(i[0]),
i[1]=this.toGlobalCoord(i[1]),t&&i[0]>i[1]&&i.reverse(),i},e.prototype.pointToData=function(t,i){return this.coordToData(this.toLocalCoord(t[this.dim==="x"?0:1]),
i)},e.prototype.setCategorySortInfo=function(t){if(this.type!=="category")return!1;this.model.option.categorySortInfo=t,this.scale.setSortInfo(t)},e})(Oh),FE=SU;var HE=["label","labelLine","layoutOption","priority","defaultAttr","marginForce","minMarginForce","marginDefault","suggestIgnore"],bU=1,Ih=2,WE=bU|Ih;function tu(r,e,t){
t=t||WE,e?r.dirty|=t:r.dirty&=~t}function YE(r,e){return e=e||WE,r.dirty==null||!!(r.dirty&e)}function Br(r){if(r)return YE(r)&&wU(r,r.label,r),r}function wU(r,e,t){
var i=e.getComputedTransform();r.transform=xc(r.transform,i);var n=r.localRect=Wo(r.localRect,e.getBoundingRect()),a=e.style,o=a.margin,s=t&&t.marginForce,l=t&&
t.minMarginForce,u=t&&t.marginDefault,f=a.__marginType;f==null&&u&&(o=u,f=Ma.textMargin);for(var c=0;c<4;c++)Lg[c]=f===Ma.minMargin&&l&&l[c]!=null?l[c]:s&&s[c]!=
null?s[c]:o?o[c]:0;f===Ma.textMargin&&Go(n,Lg,!1,!1);var p=r.rect=Wo(r.rect,n);return i&&p.applyTransform(i),f===Ma.minMargin&&Go(p,Lg,!1,!1),r.axisAligned=_c(i),
(r.label=r.label||{}).ignore=e.ignore,tu(r,!1),tu(r,!0,Ih),r}var Lg=[0,0,0,0];function ZE(r,e,t){return r.transform=xc(r.transform,t),r.localRect=Wo(r.localRect,
e),r.rect=Wo(r.rect,e),t&&r.rect.applyTransform(t),r.axisAligned=_c(t),r.obb=void 0,(r.label=r.label||{}).ignore=!1,r}function XE(r,e){if(r){r.label.x+=e.x,r.label.
y+=e.y,r.label.markRedraw();var t=r.transform;t&&(t[4]+=e.x,t[5]+=e.y);var i=r.rect;i&&(i.x+=e.x,i.y+=e.y);var n=r.obb;n&&n.fromBoundingRect(r.localRect,t)}}function Rg(r,e){
for(var t=0;t<HE.length;t++){var i=HE[t];r[i]==null&&(r[i]=e[i])}return Br(r)}function GE(r){var e=r.obb;return(!e||YE(r,Ih))&&(r.obb=e=e||new dc,e.fromBoundingRect(
r.localRect,r.transform),tu(r,!1,Ih)),e}function jE(r){var e=[];r.sort(function(u,f){return(f.suggestIgnore?1:0)-(u.suggestIgnore?1:0)||f.priority-u.priority});function t(u){if(!u.ignore){var f=u.ensureState(
"emphasis");f.ignore==null&&(f.ignore=!1)}u.ignore=!0}for(var i=0;i<r.length;i++){var n=Br(r[i]);if(!n.label.ignore){for(var a=n.label,o=n.labelLine,s=!1,l=0;l<
e.length;l++)if(Lh(n,e[l],null,{touchThreshold:.05})){s=!0;break}s?(t(a),o&&t(o)):e.push(n)}}}function Lh(r,e,t,i){return!r||!e||r.label&&r.label.ignore||e.label&&
e.label.ignore||!r.rect.intersect(e.rect,t,i)?!1:r.axisAligned&&e.axisAligned?!0:GE(r).intersect(GE(e),t,i)}var TU=null;function Ya(){return TU}var qE="expandAxisBreak";var Nn=Math.PI,EU=[[1,2,1,2],[5,3,5,3],[8,3,8,3]],CU=[[0,1,0,1],[0,3,0,3],[0,3,0,3]],kn=K(),QE=K(),Ng=(function(){function r(e){this.recordMap={},this.resolveAxisNameOverlap=
e}return r.prototype.ensureRecord=function(e){var t=e.axis.dim,i=e.componentIndex,n=this.recordMap,a=n[t]||(n[t]=[]);return a[i]||(a[i]={ready:{}})},r})();function MU(r,e,t,i){var n=t.axis,a=e.ensureRecord(t),o=[],s,l=Bg(r.axisName)&&Rn(r.nameLocation);w(i,function(d){var v=Br(d);if(!(!v||v.label.ignore)){o.push(v);
var m=a.transGroup;l&&(m.transform?Mr(ru,m.transform):pi(ru),v.transform&&di(ru,ru,v.transform),j.copy(Rh,v.localRect),Rh.applyTransform(ru),s?s.union(Rh):j.copy(
s=new j(0,0,0,0),Rh))}});var u=Math.abs(a.dirVec.x)>.1?"x":"y",f=a.transGroup[u];if(o.sort(function(d,v){return Math.abs(d.label[u]-f)-Math.abs(v.label[u]-f)}),
l&&s){var c=n.getExtent(),p=Math.min(c[0],c[1]),h=Math.max(c[0],c[1])-p;s.union(new j(p,0,h,1))}a.stOccupiedRect=s,a.labelInfoList=o}var ru=Ie(),Rh=new j(0,0,0,
0),kg=function(r,e,t,i,n,a){if(Rn(r.nameLocation)){var o=a.stOccupiedRect;o&&JE(ZE({},o,a.transGroup.transform),i,n)}else zg(a.labelInfoList,a.dirVec,i,n)};function JE(r,e,t){
var i=new be;Lh(r,e,i,{direction:Math.atan2(t.y,t.x),bidirectional:!1,touchThreshold:.05})&&XE(e,i)}function zg(r,e,t,i){for(var n=be.dot(i,e)>=0,a=0,o=r.length;a<
o;a++){var s=r[n?a:o-1-a];s.label.ignore||JE(s,t,i)}}var Za=(function(){function r(e,t,i,n){this.group=new le,this._axisModel=e,this._api=t,this._local={},this.
_shared=n||new Ng(kg),this._resetCfgDetermined(i)}return r.prototype.updateCfg=function(e){if(0)var t;var i=this._cfg.raw;i.position=e.position,i.labelOffset=e.
labelOffset,this._resetCfgDetermined(i)},r.prototype.__getRawCfg=function(){return this._cfg.raw},r.prototype._resetCfgDetermined=function(e){var t=this._axisModel,
i=t.getDefaultOption?t.getDefaultOption():{},n=W(e.axisName,t.get("name")),a=t.get("nameMoveOverlap");(a==null||a==="auto")&&(a=W(e.defaultNameMoveOverlap,!0));
var o={raw:e,position:e.position,rotation:e.rotation,nameDirection:W(e.nameDirection,1),tickDirection:W(e.tickDirection,1),labelDirection:W(e.labelDirection,1),
labelOffset:W(e.labelOffset,0),silent:W(e.silent,!0),axisName:n,nameLocation:Cr(t.get("nameLocation"),i.nameLocation,"end"),shouldNameMoveOverlap:Bg(n)&&a,optionHideOverlap:t.
get(["axisLabel","hideOverlap"]),showMinorTicks:t.get(["minorTick","show"])};this._cfg=o;var s=new le({x:o.position[0],y:o.position[1],rotation:o.rotation});s.updateTransform(),
this._transformGroup=s;var l=this._shared.ensureRecord(t);l.transGroup=this._transformGroup,l.dirVec=new be(Math.cos(-o.rotation),Math.sin(-o.rotation))},r.prototype.
build=function(e,t){var i=this;return e||(e={axisLine:!0,axisTickLabelEstimate:!1,axisTickLabelDetermine:!0,axisName:!0}),w(AU,function(n){e[n]&&DU[n](i._cfg,i.
_local,i._shared,i._axisModel,i.group,i._transformGroup,i._api,t||{})}),this},r.innerTextLayout=function(e,t,i){var n=kv(t-e),a,o;return ul(n)?(o=i>0?"top":"bot\
tom",a="center"):ul(n-Nn)?(o=i>0?"bottom":"top",a="center"):(o="middle",n>0&&n<Nn?a=i>0?"right":"left":a=i>0?"left":"right"),{rotation:n,textAlign:a,textVerticalAlign:o}},
r.makeAxisEventDataBase=function(e){var t={componentType:e.mainType,componentIndex:e.componentIndex};return t[e.mainType+"Index"]=e.componentIndex,t},r.isLabelSilent=
function(e){var t=e.get("tooltip");return e.get("silent")||!(e.get("triggerEvent")||t&&t.show)},r})(),AU=["axisLine","axisTickLabelEstimate","axisTickLabelDeter\
mine","axisName"],DU={axisLine:function(r,e,t,i,n,a,o){if(0)var s;var l=i.get(["axisLine","show"]);if(l==="auto"&&(l=!0,r.raw.axisLineAutoShow!=null&&(l=!!r.raw.
axisLineAutoShow)),!!l){var u=i.axis.getExtent(),f=a.transform,c=[u[0],0],p=[u[1],0],h=c[0]>p[0];f&&(et(c,c,f),et(p,p,f));var d=k({lineCap:"round"},i.getModel([
"axisLine","lineStyle"]).getLineStyle()),v={strokeContainThreshold:r.raw.strokeContainThreshold||5,silent:!0,z2:1,style:d};if(i.get(["axisLine","breakLine"])&&Na(
i.axis.scale))Ya().buildAxisBreakLine(i,n,a,v);else{var m=new Jt(k({shape:{x1:c[0],y1:c[1],x2:p[0],y2:p[1]}},v));Ea(m.shape,m.style.lineWidth),m.anid="line",n.add(
m)}var g=i.get(["axisLine","symbol"]);if(g!=null){var y=i.get(["axisLine","symbolSize"]);V(g)&&(g=[g,g]),(V(y)||pe(y))&&(y=[y,y]);var _=Va(i.get(["axisLine","sy\
mbolOffset"])||0,y),x=y[0],S=y[1];w([{rotate:r.rotation+Math.PI/2,offset:_[0],r:0},{rotate:r.rotation-Math.PI/2,offset:_[1],r:Math.sqrt((c[0]-p[0])*(c[0]-p[0])+
(c[1]-p[1])*(c[1]-p[1]))}],function(b,T){if(g[T]!=="none"&&g[T]!=null){var E=$e(g[T],-x/2,-S/2,x,S,d.stroke,!0),C=b.r+b.offset,M=h?p:c;E.attr({rotation:b.rotate,
x:M[0]+C*Math.cos(r.rotation),y:M[1]-C*Math.sin(r.rotation),silent:!0,z2:11}),n.add(E)}})}}},axisTickLabelEstimate:function(r,e,t,i,n,a,o,s){if(0)var l;var u=$E(
e,n,s);u&&KE(r,e,t,i,n,a,o,Gt.estimate)},axisTickLabelDetermine:function(r,e,t,i,n,a,o,s){if(0)var l;var u=$E(e,n,s);u&&KE(r,e,t,i,n,a,o,Gt.determine);var f=RU(
r,n,a,i);LU(r,e.labelLayoutList,f),PU(r,n,a,i,r.tickDirection)},axisName:function(r,e,t,i,n,a,o,s){var l=t.ensureRecord(i);if(0)var u;e.nameEl&&(n.remove(e.nameEl),
e.nameEl=l.nameLayout=l.nameLocation=null);var f=r.axisName;if(Bg(f)){var c=r.nameLocation,p=r.nameDirection,h=i.getModel("nameTextStyle"),d=i.get("nameGap")||0,
v=i.axis.getExtent(),m=i.axis.inverse?-1:1,g=new be(0,0),y=new be(0,0);c==="start"?(g.x=v[0]-m*d,y.x=-m):c==="end"?(g.x=v[1]+m*d,y.x=m):(g.x=(v[0]+v[1])/2,g.y=r.
labelOffset+p*d,y.y=p);var _=Ie();y.transform(an(_,_,r.rotation));var x=i.get("nameRotate");x!=null&&(x=x*Nn/180);var S,b;Rn(c)?S=Za.innerTextLayout(r.rotation,
x??r.rotation,p):(S=OU(r.rotation,c,x||0,v),b=r.raw.axisNameAvailableWidth,b!=null&&(b=Math.abs(b/Math.sin(S.rotation)),!isFinite(b)&&(b=null)));var T=h.getFont(),
E=i.get("nameTruncate",!0)||{},C=E.ellipsis,M=Gr(r.raw.nameTruncateMaxWidth,E.maxWidth,b),A=s.nameMarginLevel||0,O=new Ae({x:g.x,y:g.y,rotation:S.rotation,silent:Za.
isLabelSilent(i),style:bt(h,{text:f,font:T,overflow:"truncate",width:M,ellipsis:C,fill:h.getTextColor()||i.get(["axisLine","lineStyle","color"]),align:h.get("al\
ign")||S.textAlign,verticalAlign:h.get("verticalAlign")||S.textVerticalAlign}),z2:1});if(yc({el:O,componentModel:i,itemName:f}),O.__fullText=f,O.anid="name",i.get(
"triggerEvent")){var D=Za.makeAxisEventDataBase(i);D.targetType="axisName",D.name=f,ye(O).eventData=D}a.add(O),O.updateTransform(),e.nameEl=O;var L=l.nameLayout=
Br({label:O,priority:O.z2,defaultAttr:{ignore:O.ignore},marginDefault:Rn(c)?EU[A]:CU[A]});if(l.nameLocation=c,n.add(O),O.decomposeTransform(),r.shouldNameMoveOverlap&&
L){var R=t.ensureRecord(i);t.resolveAxisNameOverlap(r,t,i,L,y,R)}}}};function KE(r,e,t,i,n,a,o,s){tC(e)||NU(r,e,n,s,i,o);var l=e.labelLayoutList;kU(r,i,l,a),VU(
i,r.rotation,l);var u=r.optionHideOverlap;IU(i,l,u),u&&jE(ze(l,function(f){return f&&!f.label.ignore})),MU(r,t,i,l)}function OU(r,e,t,i){var n=kv(t-r),a,o,s=i[0]>
i[1],l=e==="start"&&!s||e!=="start"&&s;return ul(n-Nn/2)?(o=l?"bottom":"top",a="center"):ul(n-Nn*1.5)?(o=l?"top":"bottom",a="center"):(o="middle",n<Nn*1.5&&n>Nn/
2?a=l?"left":"right":a=l?"right":"left"),{rotation:n,textAlign:a,textVerticalAlign:o}}function IU(r,e,t){var i=r.axis,n=r.get(["axisLabel","customValues"]);if(hE(
i))return;function a(u,f,c){var p=Br(e[f]),h=Br(e[c]),d=i.scale;if(!(!p||!h)){if(u==null){if(!t&&n)return;var v=kn(p.label).labelInfo.tick;if(si(d)&&v.notNice||
rt(d)&&v.offInterval){hs(p.label);return}}if(u===!1||p.suggestIgnore){hs(p.label);return}if(h.suggestIgnore){hs(h.label);return}var m=.1;if(!t){var g=[0,0,0,0];
p=Rg({marginForce:g},p),h=Rg({marginForce:g},h)}Lh(p,h,null,{touchThreshold:m})&&hs(u?h.label:p.label)}}var o=r.get(["axisLabel","showMinLabel"]),s=r.get(["axis\
Label","showMaxLabel"]),l=e.length;a(o,0,1),a(s,l-1,l-2)}function LU(r,e,t){r.showMinorTicks||w(e,function(i){if(i&&i.label.ignore)for(var n=0;n<t.length;n++){var a=t[n],
o=QE(a),s=kn(i.label);if(o.tickValue!=null&&!o.onBand&&o.tickValue===s.labelInfo.tick.value){hs(a);return}}})}function hs(r){r&&(r.ignore=!0)}function eC(r,e,t,i,n){
for(var a=[],o=[],s=[],l=0;l<r.length;l++){var u=r[l].coord;o[0]=u,o[1]=0,s[0]=u,s[1]=t,e&&(et(o,o,e),et(s,s,e));var f=new Jt({shape:{x1:o[0],y1:o[1],x2:s[0],y2:s[1]},
style:i,z2:2,autoBatch:!0,silent:!0});Ea(f.shape,f.style.lineWidth),f.anid=n+"_"+r[l].tickValue,a.push(f);var c=QE(f);c.onBand=!!r[l].onBand,c.tickValue=r[l].tickValue}
return a}function RU(r,e,t,i){var n=i.axis,a=i.getModel("axisTick"),o=a.get("show");if(o==="auto"&&(o=!0,r.raw.axisTickAutoShow!=null&&(o=!!r.raw.axisTickAutoShow)),
!o||n.scale.isBlank())return[];for(var s=a.getModel("lineStyle"),l=r.tickDirection*a.get("length"),u=n.getTicksCoords(),f=eC(u,t.transform,l,re(s.getLineStyle(),
{stroke:i.get(["axisLine","lineStyle","color"])}),"ticks"),c=0;c<f.length;c++)e.add(f[c]);return f}function PU(r,e,t,i,n){var a=i.axis,o=i.getModel("minorTick");
if(!(!r.showMinorTicks||a.scale.isBlank())){var s=a.getMinorTicksCoords();if(s.length)for(var l=o.getModel("lineStyle"),u=n*o.get("length"),f=re(l.getLineStyle(),
re(i.getModel("axisTick").getLineStyle(),{stroke:i.get(["axisLine","lineStyle","color"])})),c=0;c<s.length;c++)for(var p=eC(s[c],t.transform,u,f,"minorticks_"+c),
h=0;h<p.length;h++)e.add(p[h])}}function $E(r,e,t){if(tC(r)){var i=r.axisLabelsCreationContext,n=i.out.noPxChangeTryDetermine;if(t.noPxChange){for(var a=!0,o=0;o<
n.length;o++)a=a&&n[o]();if(a)return!1}n.length&&(e.remove(r.labelGroup),Pg(r,null,null,null))}return!0}function NU(r,e,t,i,n,a){var o=n.axis,s=Gr(r.raw.axisLabelShow,
n.get(["axisLabel","show"])),l=new le;t.add(l);var u=fs(i);if(!s||o.scale.isBlank()){Pg(e,[],l,u);return}var f=n.getModel("axisLabel"),c=o.getViewLabels(u),p=(Gr(
r.raw.labelRotate,f.get("rotate"))||0)*Nn/180,h=Za.innerTextLayout(r.rotation,p,r.labelDirection),d=n.getCategories&&n.getCategories(!0),v=[],m=n.get("triggerEv\
ent"),g=1/0,y=-1/0;w(c,function(x,S){var b,T=x.tick,E=x.formattedLabel,C=x.rawLabel,M=f,A=Fi(o.scale,T);if(d&&d[A]){var O=d[A];B(O)&&O.textStyle&&(M=new Oe(O.textStyle,
f,n.ecModel))}var D=M.getTextColor()||n.get(["axisLine","lineStyle","color"]),L=M.getShallow("align",!0)||h.textAlign,R=W(M.getShallow("alignMinLabel",!0),L),N=W(
M.getShallow("alignMaxLabel",!0),L),X=M.getShallow("verticalAlign",!0)||M.getShallow("baseline",!0)||h.textVerticalAlign,$=W(M.getShallow("verticalAlignMinLabel",
!0),X),J=W(M.getShallow("verticalAlignMaxLabel",!0),X),oe=10+(((b=T.time)===null||b===void 0?void 0:b.level)||0);g=Math.min(g,oe),y=Math.max(y,oe);var ie=new Ae(
{x:0,y:0,rotation:0,silent:Za.isLabelSilent(n),z2:oe,style:bt(M,{text:E,align:S===0?R:S===c.length-1?N:L,verticalAlign:S===0?$:S===c.length-1?J:X,fill:Z(D)?D(o.
type==="category"?C:o.type==="value"?A+"":A,S):D})});ie.anid="label_"+A;var fe=kn(ie);if(fe.labelInfo=x,fe.layoutRotation=h.rotation,yc({el:ie,componentModel:n,
itemName:E,formatterParamsExtra:{isTruncated:function(){return ie.isTruncated},value:C,tickIndex:S}}),m){var ne=Za.makeAxisEventDataBase(n);ne.targetType="axisL\
abel",ne.value=C,ne.tickIndex=S;var q=x.tick.break;if(q){var _e=q.parsedBreak;ne.break={start:_e.vmin,end:_e.vmax}}o.type==="category"&&(ne.dataIndex=A),ye(ie).
eventData=ne,q&&BU(n,a,ie,q)}v.push(ie),l.add(ie)});var _=z(v,function(x){return{label:x,priority:kn(x).labelInfo.tick.break?x.z2+(y-g+1):x.z2,defaultAttr:{ignore:x.
ignore}}});Pg(e,_,l,u)}function tC(r){return!!r.labelLayoutList}function Pg(r,e,t,i){r.labelLayoutList=e,r.labelGroup=t,r.axisLabelsCreationContext=i}function kU(r,e,t,i){
var n=e.get(["axisLabel","margin"]);w(t,function(a,o){var s=Br(a);if(s){var l=s.label,u=kn(l);s.suggestIgnore=l.ignore,l.ignore=!1,na(Hi,zU);var f=e.axis;Hi.x=f.
dataToCoord(Fi(f.scale,u.labelInfo.tick)),Hi.y=r.labelOffset+r.labelDirection*n,Hi.rotation=u.layoutRotation,i.add(Hi),Hi.updateTransform(),i.remove(Hi),Hi.decomposeTransform(),
na(l,Hi),l.markRedraw(),tu(s,!0),Br(s)}})}var Hi=new de,zU=new de;function Bg(r){return!!r}function BU(r,e,t,i){t.on("click",function(n){var a={type:qE,breaks:[
{start:i.parsedBreak.breakOption.start,end:i.parsedBreak.breakOption.end}]};a[r.axis.dim+"AxisIndex"]=r.componentIndex,e.dispatchAction(a)})}function VU(r,e,t){
var i=Ye();if(i){var n=i.retrieveAxisBreakPairs(t,function(o){return o&&kn(o.label).labelInfo.tick.break},!0),a=r.get(["breakLabelLayout","moveOverlap"],!0);(a===
!0||a==="auto")&&w(n,function(o){Ya().adjustBreakLabelPair(r.axis.inverse,e,[Br(t[o[0]]),Br(t[o[1]])])})}}var ps=Za;function iu(r,e,t){t=t||{};var i=e.axis,n={},a=i.getAxesOnZeroOf()[0],o=i.position,s=a?"onZero":o,l=i.dim,u=[r.x,r.x+r.width,r.y,r.y+r.height],f={left:0,right:1,
top:0,bottom:1,onZero:2},c=e.get("offset")||0,p=l==="x"?[u[2]-c,u[3]+c]:[u[0]-c,u[1]+c];if(a){var h=a.toGlobalCoord(a.dataToCoord(0));p[f.onZero]=Math.max(Math.
min(h,p[1]),p[0])}n.position=[l==="y"?p[f[s]]:u[0],l==="x"?p[f[s]]:u[3]],n.rotation=Math.PI/2*(l==="x"?0:1);var d={top:-1,bottom:1,left:-1,right:1};n.labelDirection=
n.tickDirection=n.nameDirection=d[o],n.labelOffset=a?p[f[o]]-p[f.onZero]:0,e.get(["axisTick","inside"])&&(n.tickDirection=-n.tickDirection),Gr(t.labelInside,e.get(
["axisLabel","inside"]))&&(n.labelDirection=-n.labelDirection);var v=e.get(["axisLabel","rotate"]);return n.labelRotate=s==="top"?-v:v,n.z2=1,n}function rC(r){var e={xAxisModel:null,yAxisModel:null};return w(e,function(t,i){var n=i.replace(/Model$/,""),a=r.getReferringComponents(n,Fe).models[0];e[i]=a}),
e}function iC(r,e,t,i,n,a){for(var o=iu(r,t),s=!1,l=!1,u=0;u<e.length;u++)vh(e[u].getOtherAxis(t.axis).scale)&&(s=l=!0,t.axis.type==="category"&&t.axis.onBand&&
(l=!1));return o.axisLineAutoShow=s,o.axisTickAutoShow=l,o.defaultNameMoveOverlap=a,new ps(t,i,o,n)}function nC(r,e,t){var i=iu(e,t);if(0)var n;r.updateCfg(i)}var FU=K(),Ph=1,sC=2,HU=3,lC=(function(){function r(e,t,i,n,a){var o=rt(e),s=o?t.getCategories().length:null,l;if(o){var u=t.getCategories(!0);l=u&&!u.length}var f=i.
slice();(os(e)||li(e)||si(e))&&(Yv(f,nu(e,t.get("dataMin",!0))),Zv(f,nu(e,t.get("dataMax",!0)))),e1(f)||(f[0]=f[1]=NaN);var c=[],p=[!1,!1],h=t.get("min",!0);h===
"dataMin"?(c[0]=f[0],p[0]=!0):(c[0]=nu(e,Z(h)?h({min:f[0],max:f[1]}):h),p[0]=c[0]!=null);var d=t.get("max",!0);d==="dataMax"?(c[1]=f[1],p[1]=!0):(c[1]=nu(e,Z(d)?
d({min:f[0],max:f[1]}):d),p[1]=c[1]!=null);var v=GU(e,t),m=o?null:f[1]-f[0]||Math.abs(f[0]);c[0]==null&&(c[0]=o?l?f[0]:s?0:NaN:f[0]-v[0]*m),c[1]==null&&(c[1]=o?
l?f[1]:s?s-1:NaN:f[1]+v[1]*m),!Ir(c[0])&&(c[0]=NaN),!Ir(c[1])&&(c[1]=NaN);var g=l||Rt(c[0])||Rt(c[1])||o&&!s,y=os(e),_=y&&t.needIncludeZero&&t.needIncludeZero();
_&&(c[0]>0&&c[1]>0&&!p[0]&&(c[0]=0),c[0]<0&&c[1]<0&&!p[1]&&(c[1]=0));var x=!1;c[0]>c[1]&&(c.reverse(),x=!0);var S=nu(e,t.get("startValue",!0)),b=S!=null;!_t(S)&&
n&&(S=e.getDefaultStartValue?e.getDefaultStartValue():0),_t(S)&&(b||!y||_)&&(S<c[0]&&!p[0]?(c[0]=S,p[0]=!0):S>c[1]&&!p[1]&&(c[1]=S,p[1]=!0));var T=this._i={scale:e,
dataMM:f,noZoomEffMM:c,zoomMM:[],fixMM:p,zoomFixMM:[!1,!1],startValue:S,isBlank:g,incl0:_,tggAxInv:x,ctnShp:a};aC(T,c)}return r.prototype.makeNoZoom=function(){
return this._i.noZoomEffMM.slice()},r.prototype.makeFinal=function(){var e=this._i,t=e.zoomMM,i=e.noZoomEffMM,n=e.zoomFixMM,a=e.fixMM,o={fixMM:a,zoomFixMM:n,isBlank:e.
isBlank,incl0:e.incl0,tggAxInv:e.tggAxInv,ctnShp:e.ctnShp,effMM:i.slice()},s=o.effMM;return t[0]!=null&&(s[0]=t[0],a[0]=n[0]=!0),t[1]!=null&&(s[1]=t[1],a[1]=n[1]=
!0),aC(e,s),o},r.prototype.makeRenderInfo=function(){return{startValue:this._i.startValue}},r.prototype.setZoomMM=function(e,t){this._i.zoomMM[e]=t},r})();function aC(r,e){var t=r.scale,i=r.dataMM;t.sanitize&&(e[0]=t.sanitize(e[0],i),e[1]=t.sanitize(e[1],i),Ro(e))}function nu(r,e){return e==null?null:Rt(e)?NaN:r.parse(
e)}function GU(r,e){var t;if(rt(r))t=[0,0];else{var i=e.get("boundaryGap");typeof i=="boolean"&&(i=null),t=P(i)?i:[i,i]}return[oC(t[0]),oC(t[1])]}function oC(r){
return ur(typeof r=="boolean"?0:r,1)||0}function uC(r){var e=FU(r.scale);return e.extent||(e.extent=We()),e}function fC(r,e){uC(r).dimIdxInCoord=e.get(r.dim)}function ds(r,e){
var t=r.scale,i=r.model,n=r.dim;t.rawExtentInfo||WU(t,r,n,i,e)}function WU(r,e,t,i,n){var a=uC(e),o=a.extent,s=!1;BE(e,function(f){if(f.boxCoordinateSystem){var c=Lc(
f).coord,p=a.dimIdxInCoord;if(p>=0){if(P(c)){var h=c[p];h!=null&&!P(h)&&dl(o,r.parse(h))}}}else if(f.coordinateSystem){var d=f.getData();if(d){var v=r.getFilter?
r.getFilter():null;w(pE(d,t),function(m){Jb(o,d.getApproximateExtent(m,v))})}f.__requireStartValue&&f.__requireStartValue(e)&&(s=!0)}});var l=ZU(r,e,i),u=new lC(
r,i,o,s,l);cC(r,u,n),a.extent=null}function YU(r,e){var t=r.scale;cC(t,new lC(t,r.model,e,!1,!1),HU)}function cC(r,e,t){r.rawExtentInfo=e,e.from=t}var hC=H();function Nh(r,e,t,i,n){r.rawExtentInfo||YU({scale:r,model:e},n||We());var a=r.rawExtentInfo.makeFinal(),o=a.effMM;return r.setExtent(o[0],o[1]),r.setBlank(
a.isBlank),i&&a.tggAxInv&&t&&!t.get("legacyMinMaxDontInverseAxis")&&(i.inverse=!i.inverse),a}function ZU(r,e,t){var i=us(r,t),n=t.get("containShape",!0);if(n==null&&
!i&&(n=!0),!n)return!1;var a=!1;return Ig(e,function(o){a=!!hC.get(o)||a}),a}function pC(r,e,t,i){if(t.ctnShp){var n;if(Ig(r,function(s){var l=hC.get(s);if(l){var u=l(
r,i);u&&(n=n||[0,0],Yv(n,u[0]),Zv(n,u[1]),fE(r))}}),!!n){var a=e.getExtent();if(rt(e))r.onBand||e.setExtent2(rs,Ue(a[0],a[0]+n[0]),ve(a[1],a[1]+n[1]));else{var o=a.
slice();t.zoomFixMM[0]||(o[0]=Ue(o[0],e.transformOut(e.transformIn(o[0],null)+n[0],null))),t.zoomFixMM[1]||(o[1]=ve(o[1],e.transformOut(e.transformIn(o[1],null)+
n[1],null))),(o[0]<a[0]||o[1]>a[1])&&e.setExtent2(rs,o[0],o[1])}}}}var Vg={left:0,right:0,top:0,bottom:0},au=["25%","25%"],vs="cartesian2d",XU=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.
prototype.mergeDefaultAndTheme=function(t,i){var n=ai(t.outerBounds);r.prototype.mergeDefaultAndTheme.apply(this,arguments),n&&t.outerBounds&&kr(t.outerBounds,n)},
e.prototype.mergeOption=function(t,i){r.prototype.mergeOption.apply(this,arguments),this.option.outerBounds&&t.outerBounds&&kr(this.option.outerBounds,t.outerBounds)},
e.type="grid",e.dependencies=["xAxis","yAxis"],e.layoutMode="box",e.defaultOption={show:!1,z:0,left:"15%",top:65,right:"10%",bottom:80,containLabel:!1,outerBoundsMode:"\
auto",outerBounds:Vg,outerBoundsContain:"all",outerBoundsClampWidth:au[0],outerBoundsClampHeight:au[1],backgroundColor:G.color.transparent,borderWidth:1,borderColor:G.
color.neutral30},e})(ge),dC=XU;var kh="\0__throttleOriginMethod",vC="\0__throttleRate",mC="\0__throttleType";function Ug(r,e,t){var i,n=0,a=0,o=null,s,l,u,f;e=e||0;function c(){a=new Date().getTime(),
o=null,r.apply(l,u||[])}var p=function(){for(var h=[],d=0;d<arguments.length;d++)h[d]=arguments[d];i=new Date().getTime(),l=this,u=h;var v=f||e,m=f||t;f=null,s=
i-(m?n:a)-v,clearTimeout(o),m?o=setTimeout(c,v):s>=0?c():o=setTimeout(c,-s),n=i};return p.clear=function(){o&&(clearTimeout(o),o=null)},p.debounceNextCall=function(h){
f=h},p}function xr(r,e,t,i){var n=r[e];if(n){var a=n[kh]||n,o=n[mC],s=n[vC];if(s!==t||o!==i){if(t==null||!i)return r[e]=a;n=r[e]=Ug(a,t,i==="debounce"),n[kh]=a,
n[mC]=i,n[vC]=t}return n}}function Gi(r,e){var t=r[e];t&&t[kh]&&(t.clear&&t.clear(),r[e]=t[kh])}function ms(r,e,t,i,n){var a=r+e;t.isSilent(a)||i.eachComponent({mainType:"series",subType:"pie"},function(o){for(var s=o.seriesIndex,l=o.option.selectedMap,u=n.
selected,f=0;f<u.length;f++)if(u[f].seriesIndex===s){var c=o.getData(),p=yr(c,n.fromActionPayload);t.trigger(a,{type:a,seriesId:o.id,name:P(p)?c.getName(p[0]):c.
getName(p),selected:V(l)?l:k({},l)})}})}function gC(r,e,t){r.on("selectchanged",function(i){var n=t.getModel();i.isFromClick?(ms("map","selectchanged",e,n,i),ms(
"pie","selectchanged",e,n,i)):i.fromAction==="select"?(ms("map","selected",e,n,i),ms("pie","selected",e,n,i)):i.fromAction==="unselect"&&(ms("map","unselected",
e,n,i),ms("pie","unselected",e,n,i))})}var gs=(function(){function r(e,t){this.target=e,this.topTarget=t&&t.topTarget}return r})(),jU=(function(){function r(e){this.handler=e,e.on("mousedown",this._dragStart,
this),e.on("mousemove",this._drag,this),e.on("mouseup",this._dragEnd,this)}return r.prototype._dragStart=function(e){for(var t=e.target;t&&!t.draggable;)t=t.parent||
t.__hostTarget;t&&(this._draggingTarget=t,t.dragging=!0,this._x=e.offsetX,this._y=e.offsetY,this.handler.dispatchToElement(new gs(t,e),"dragstart",e.event))},r.
prototype._drag=function(e){var t=this._draggingTarget;if(t){var i=e.offsetX,n=e.offsetY,a=i-this._x,o=n-this._y;this._x=i,this._y=n,t.drift(a,o,e),this.handler.
dispatchToElement(new gs(t,e),"drag",e.event);var s=this.handler.findHover(i,n,t).target,l=this._dropTarget;this._dropTarget=s,t!==s&&(l&&s!==l&&this.handler.dispatchToElement(
new gs(l,e),"dragleave",e.event),s&&s!==l&&this.handler.dispatchToElement(new gs(s,e),"dragenter",e.event))}},r.prototype._dragEnd=function(e){var t=this._draggingTarget;
t&&(t.dragging=!1),this.handler.dispatchToElement(new gs(t,e),"dragend",e.event),this._dropTarget&&this.handler.dispatchToElement(new gs(this._dropTarget,e),"dr\
op",e.event),this._draggingTarget=null,this._dropTarget=null},r})(),yC=jU;var qU=/^(?:mouse|pointer|contextmenu|drag|drop)|click/,Fg=[],KU=ae.browser.firefox&&+ae.browser.version.split(".")[0]<39;function Bh(r,e,t,i){return t=t||{},i?
_C(r,e,t):KU&&e.layerX!=null&&e.layerX!==e.offsetX?(t.zrX=e.layerX,t.zrY=e.layerY):e.offsetX!=null?(t.zrX=e.offsetX,t.zrY=e.offsetY):_C(r,e,t),t}function _C(r,e,t){
if(ae.domSupported&&r.getBoundingClientRect){var i=e.clientX,n=e.clientY;if($m(r)){var a=r.getBoundingClientRect();t.zrX=i-a.left,t.zrY=n-a.top;return}else if(Nc(
Fg,r,i,n)){t.zrX=Fg[0],t.zrY=Fg[1];return}}t.zrX=t.zrY=0}function Vh(r){return r||window.event}function Wt(r,e,t){if(e=Vh(e),e.zrX!=null)return e;var i=e.type,n=i&&
i.indexOf("touch")>=0;if(n){var o=i!=="touchend"?e.targetTouches[0]:e.changedTouches[0];o&&Bh(r,o,e,t)}else{Bh(r,e,e,t);var a=$U(e);e.zrDelta=a?a/120:-(e.detail||
0)/3}var s=e.button;return e.which==null&&s!==void 0&&qU.test(e.type)&&(e.which=s&1?1:s&2?3:s&4?2:0),e}function $U(r){var e=r.wheelDelta;if(e)return e;var t=r.deltaX,
i=r.deltaY;if(t==null||i==null)return e;var n=Math.abs(i!==0?i:t),a=i>0?-1:i<0?1:t>0?-1:1;return 3*n*a}function xC(r,e,t,i){r.addEventListener(e,t,i)}function SC(r,e,t,i){
r.removeEventListener(e,t,i)}var Yt=function(r){r.preventDefault(),r.stopPropagation(),r.cancelBubble=!0};function Hg(r){return r.which===2||r.which===3}var wC=(function(){function r(){this._track=[]}return r.prototype.recognize=function(e,t,i){return this._doTrack(e,t,i),this._recognize(e)},r.prototype.clear=function(){
return this._track.length=0,this},r.prototype._doTrack=function(e,t,i){var n=e.touches;if(n){for(var a={points:[],touches:[],target:t,event:e},o=0,s=n.length;o<
s;o++){var l=n[o],u=Bh(i,l,{});a.points.push([u.zrX,u.zrY]),a.touches.push(l)}this._track.push(a)}},r.prototype._recognize=function(e){for(var t in Gg)if(Gg.hasOwnProperty(
t)){var i=Gg[t](this._track,e);if(i)return i}},r})();function bC(r){var e=r[1][0]-r[0][0],t=r[1][1]-r[0][1];return Math.sqrt(e*e+t*t)}function QU(r){return[(r[0][0]+r[1][0])/2,(r[0][1]+r[1][1])/2]}var Gg={pinch:function(r,e){
var t=r.length;if(t){var i=(r[t-1]||{}).points,n=(r[t-2]||{}).points||i;if(n&&n.length>1&&i&&i.length>1){var a=bC(i)/bC(n);!isFinite(a)&&(a=1),e.pinchScale=a;var o=QU(
i);return e.pinchX=o[0],e.pinchY=o[1],{type:"pinch",target:r[0].target,event:e}}}}};var EC="silent";function JU(r,e,t){return{type:r,event:t,target:e.target,topTarget:e.topTarget,cancelBubble:!1,offsetX:t.zrX,offsetY:t.zrY,gestureEvent:t.gestureEvent,
pinchX:t.pinchX,pinchY:t.pinchY,pinchScale:t.pinchScale,wheelDelta:t.zrDelta,zrByTouch:t.zrByTouch,which:t.which,stop:eF}}function eF(){Yt(this.event)}var tF=(function(r){
I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.handler=null,t}return e.prototype.dispose=function(){},e.prototype.setCursor=function(){},
e})(qe),ou=(function(){function r(e,t){this.x=e,this.y=t}return r})(),rF=["click","dblclick","mousewheel","mouseout","mouseup","mousedown","mousemove","contextm\
enu"],Wg=new j(0,0,0,0),CC=(function(r){I(e,r);function e(t,i,n,a,o){var s=r.call(this)||this;return s._hovered=new ou(0,0),s.storage=t,s.painter=i,s.painterRoot=
a,s._pointerSize=o,n=n||new tF,s.proxy=null,s.setHandlerProxy(n),s._draggingMgr=new yC(s),s}return e.prototype.setHandlerProxy=function(t){this.proxy&&this.proxy.
dispose(),t&&(w(rF,function(i){t.on&&t.on(i,this[i],this)},this),t.handler=this),this.proxy=t},e.prototype.mousemove=function(t){var i=t.zrX,n=t.zrY,a=MC(this,i,
n),o=this._hovered,s=o.target;s&&!s.__zr&&(o=this.findHover(o.x,o.y),s=o.target);var l=this._hovered=a?new ou(i,n):this.findHover(i,n),u=l.target,f=this.proxy;f.
setCursor&&f.setCursor(u?u.cursor:"default"),s&&u!==s&&this.dispatchToElement(o,"mouseout",t),this.dispatchToElement(l,"mousemove",t),u&&u!==s&&this.dispatchToElement(
l,"mouseover",t)},e.prototype.mouseout=function(t){var i=t.zrEventControl;i!=="only_globalout"&&this.dispatchToElement(this._hovered,"mouseout",t),i!=="no_globa\
lout"&&this.trigger("globalout",{type:"globalout",event:t})},e.prototype.resize=function(){this._hovered=new ou(0,0)},e.prototype.dispatch=function(t,i){var n=this[t];
n&&n.call(this,i)},e.prototype.dispose=function(){this.proxy.dispose(),this.storage=null,this.proxy=null,this.painter=null},e.prototype.setCursorStyle=function(t){
var i=this.proxy;i.setCursor&&i.setCursor(t)},e.prototype.dispatchToElement=function(t,i,n){t=t||{};var a=t.target;if(!(a&&a.silent)){for(var o="on"+i,s=JU(i,t,
n);a&&(a[o]&&(s.cancelBubble=!!a[o].call(a,s)),a.trigger(i,s),a=a.__hostTarget?a.__hostTarget:a.parent,!s.cancelBubble););s.cancelBubble||(this.trigger(i,s),this.
painter&&this.painter.eachOtherLayer&&this.painter.eachOtherLayer(function(l){typeof l[o]=="function"&&l[o].call(l,s),l.trigger&&l.trigger(i,s)}))}},e.prototype.
findHover=function(t,i,n){var a=this.storage.getDisplayList(),o=new ou(t,i);if(TC(a,o,t,i,n),this._pointerSize&&!o.target){for(var s=[],l=this._pointerSize,u=l/
2,f=new j(t-u,i-u,l,l),c=a.length-1;c>=0;c--){var p=a[c];p!==n&&!p.ignore&&!p.ignoreCoarsePointer&&(!p.parent||!p.parent.ignoreCoarsePointer)&&(Wg.copy(p.getBoundingRect()),
p.transform&&Wg.applyTransform(p.transform),Wg.intersect(f)&&s.push(p))}if(s.length)for(var h=4,d=Math.PI/12,v=Math.PI*2,m=0;m<u;m+=h)for(var g=0;g<v;g+=d){var y=t+
m*Math.cos(g),_=i+m*Math.sin(g);if(TC(s,o,y,_,n),o.target)return o}}return o},e.prototype.processGesture=function(t,i){this._gestureMgr||(this._gestureMgr=new wC);
var n=this._gestureMgr;i==="start"&&n.clear();var a=n.recognize(t,this.findHover(t.zrX,t.zrY,null).target,this.proxy.dom);if(i==="end"&&n.clear(),a){var o=a.type;
t.gestureEvent=o;var s=new ou;s.target=a.target,this.dispatchToElement(s,o,a.event)}},e})(qe);w(["click","mousedown","mouseup","mousewheel","dblclick","contextm\
enu"],function(r){CC.prototype[r]=function(e){var t=e.zrX,i=e.zrY,n=MC(this,t,i),a,o;if((r!=="mouseup"||!n)&&(a=this.findHover(t,i),o=a.target),r==="mousedown")
this._downEl=o,this._downPoint=[e.zrX,e.zrY],this._upEl=o;else if(r==="mouseup")this._upEl=o;else if(r==="click"){if(this._downEl!==this._upEl||!this._downPoint||
yS(this._downPoint,[e.zrX,e.zrY])>4)return;this._downPoint=null}this.dispatchToElement(a,r,e)}});function iF(r,e,t){if(r[r.rectHover?"rectContain":"contain"](e,
t)){for(var i=r,n=void 0,a=!1;i;){if(i.ignoreClip&&(a=!0),!a){var o=i.getClipPath();if(o&&!o.contain(e,t))return!1}i.silent&&(n=!0);var s=i.__hostTarget;i=s?i.ignoreHostSilent?
null:s:i.parent}return n?EC:!0}return!1}function TC(r,e,t,i,n){for(var a=r.length-1;a>=0;a--){var o=r[a],s=void 0;if(o!==n&&!o.ignore&&(s=iF(o,t,i))&&(!e.topTarget&&
(e.topTarget=o),s!==EC)){e.target=o;break}}}function MC(r,e,t){var i=r.painter;return e<0||e>i.getWidth()||t<0||t>i.getHeight()}var AC=CC;var IC=32,su=7;function nF(r){for(var e=0;r>=IC;)e|=r&1,r>>=1;return r+e}function DC(r,e,t,i){var n=e+1;if(n===t)return 1;if(i(r[n++],r[e])<0){for(;n<t&&i(r[n],
r[n-1])<0;)n++;aF(r,e,n)}else for(;n<t&&i(r[n],r[n-1])>=0;)n++;return n-e}function aF(r,e,t){for(t--;e<t;){var i=r[e];r[e++]=r[t],r[t--]=i}}function OC(r,e,t,i,n){
for(i===e&&i++;i<t;i++){for(var a=r[i],o=e,s=i,l;o<s;)l=o+s>>>1,n(a,r[l])<0?s=l:o=l+1;var u=i-o;switch(u){case 3:r[o+3]=r[o+2];case 2:r[o+2]=r[o+1];case 1:r[o+1]=
r[o];break;default:for(;u>0;)r[o+u]=r[o+u-1],u--}r[o]=a}}function Yg(r,e,t,i,n,a){var o=0,s=0,l=1;if(a(r,e[t+n])>0){for(s=i-n;l<s&&a(r,e[t+n+l])>0;)o=l,l=(l<<1)+
1,l<=0&&(l=s);l>s&&(l=s),o+=n,l+=n}else{for(s=n+1;l<s&&a(r,e[t+n-l])<=0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=s);var u=o;o=n-l,l=n-u}for(o++;o<l;){var f=o+(l-o>>>
1);a(r,e[t+f])>0?o=f+1:l=f}return l}function Zg(r,e,t,i,n,a){var o=0,s=0,l=1;if(a(r,e[t+n])<0){for(s=n+1;l<s&&a(r,e[t+n-l])<0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=
s);var u=o;o=n-l,l=n-u}else{for(s=i-n;l<s&&a(r,e[t+n+l])>=0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=s),o+=n,l+=n}for(o++;o<l;){var f=o+(l-o>>>1);a(r,e[t+f])<0?l=f:o=
f+1}return l}function oF(r,e){var t=su,i,n,a=0,o=[];i=[],n=[];function s(h,d){i[a]=h,n[a]=d,a+=1}function l(){for(;a>1;){var h=a-2;if(h>=1&&n[h-1]<=n[h]+n[h+1]||
h>=2&&n[h-2]<=n[h]+n[h-1])n[h-1]<n[h+1]&&h--;else if(n[h]>n[h+1])break;f(h)}}function u(){for(;a>1;){var h=a-2;h>0&&n[h-1]<n[h+1]&&h--,f(h)}}function f(h){var d=i[h],
v=n[h],m=i[h+1],g=n[h+1];n[h]=v+g,h===a-3&&(i[h+1]=i[h+2],n[h+1]=n[h+2]),a--;var y=Zg(r[m],r,d,v,0,e);d+=y,v-=y,v!==0&&(g=Yg(r[d+v-1],r,m,g,g-1,e),g!==0&&(v<=g?
c(d,v,m,g):p(d,v,m,g)))}function c(h,d,v,m){var g=0;for(g=0;g<d;g++)o[g]=r[h+g];var y=0,_=v,x=h;if(r[x++]=r[_++],--m===0){for(g=0;g<d;g++)r[x+g]=o[y+g];return}if(d===
1){for(g=0;g<m;g++)r[x+g]=r[_+g];r[x+m]=o[y];return}for(var S=t,b,T,E;;){b=0,T=0,E=!1;do if(e(r[_],o[y])<0){if(r[x++]=r[_++],T++,b=0,--m===0){E=!0;break}}else if(r[x++]=
o[y++],b++,T=0,--d===1){E=!0;break}while((b|T)<S);if(E)break;do{if(b=Zg(r[_],o,y,d,0,e),b!==0){for(g=0;g<b;g++)r[x+g]=o[y+g];if(x+=b,y+=b,d-=b,d<=1){E=!0;break}}
if(r[x++]=r[_++],--m===0){E=!0;break}if(T=Yg(o[y],r,_,m,0,e),T!==0){for(g=0;g<T;g++)r[x+g]=r[_+g];if(x+=T,_+=T,m-=T,m===0){E=!0;break}}if(r[x++]=o[y++],--d===1){
E=!0;break}S--}while(b>=su||T>=su);if(E)break;S<0&&(S=0),S+=2}if(t=S,t<1&&(t=1),d===1){for(g=0;g<m;g++)r[x+g]=r[_+g];r[x+m]=o[y]}else{if(d===0)throw new Error;for(g=
0;g<d;g++)r[x+g]=o[y+g]}}function p(h,d,v,m){var g=0;for(g=0;g<m;g++)o[g]=r[v+g];var y=h+d-1,_=m-1,x=v+m-1,S=0,b=0;if(r[x--]=r[y--],--d===0){for(S=x-(m-1),g=0;g<
m;g++)r[S+g]=o[g];return}if(m===1){for(x-=d,y-=d,b=x+1,S=y+1,g=d-1;g>=0;g--)r[b+g]=r[S+g];r[x]=o[_];return}for(var T=t;;){var E=0,C=0,M=!1;do if(e(o[_],r[y])<0){
if(r[x--]=r[y--],E++,C=0,--d===0){M=!0;break}}else if(r[x--]=o[_--],C++,E=0,--m===1){M=!0;break}while((E|C)<T);if(M)break;do{if(E=d-Zg(o[_],r,h,d,d-1,e),E!==0){
for(x-=E,y-=E,d-=E,b=x+1,S=y+1,g=E-1;g>=0;g--)r[b+g]=r[S+g];if(d===0){M=!0;break}}if(r[x--]=o[_--],--m===1){M=!0;break}if(C=m-Yg(r[y],o,0,m,m-1,e),C!==0){for(x-=
C,_-=C,m-=C,b=x+1,S=_+1,g=0;g<C;g++)r[b+g]=o[S+g];if(m<=1){M=!0;break}}if(r[x--]=r[y--],--d===0){M=!0;break}T--}while(E>=su||C>=su);if(M)break;T<0&&(T=0),T+=2}if(t=
T,t<1&&(t=1),m===1){for(x-=d,y-=d,b=x+1,S=y+1,g=d-1;g>=0;g--)r[b+g]=r[S+g];r[x]=o[_]}else{if(m===0)throw new Error;for(S=x-(m-1),g=0;g<m;g++)r[S+g]=o[g]}}return{
mergeRuns:l,forceMergeRuns:u,pushRun:s}}function Xa(r,e,t,i){t||(t=0),i||(i=r.length);var n=i-t;if(!(n<2)){var a=0;if(n<IC){a=DC(r,t,i,e),OC(r,t,i,t+a,e);return}
var o=oF(r,e),s=nF(n);do{if(a=DC(r,t,i,e),a<s){var l=n;l>s&&(l=s),OC(r,t,t+l,t+a,e),a=l}o.pushRun(t,a),o.mergeRuns(),n-=a,t+=a}while(n!==0);o.forceMergeRuns()}}var LC=!1;function Xg(){LC||(LC=!0,console.warn("z / z2 / zlevel of displayable is invalid, which may cause unexpected errors"))}function RC(r,e){return r.zlevel===
e.zlevel?r.z===e.z?r.z2-e.z2:r.z-e.z:r.zlevel-e.zlevel}var sF=(function(){function r(){this._roots=[],this._displayList=[],this._displayListLen=0,this.displayableSortFunc=
RC}return r.prototype.traverse=function(e,t){for(var i=0;i<this._roots.length;i++)this._roots[i].traverse(e,t)},r.prototype.getDisplayList=function(e,t){t=t||!1;
var i=this._displayList;return(e||!i.length)&&this.updateDisplayList(t),i},r.prototype.updateDisplayList=function(e){this._displayListLen=0;for(var t=this._roots,
i=this._displayList,n=0,a=t.length;n<a;n++)this._updateAndAddDisplayable(t[n],null,e);i.length=this._displayListLen,Xa(i,RC)},r.prototype._updateAndAddDisplayable=
function(e,t,i){if(!(e.ignore&&!i)){e.beforeUpdate(),e.update(),e.afterUpdate();var n=e.getClipPath(),a=t&&t.length,o=0,s=e.__clipPaths;if(!e.ignoreClip&&(a||n)){
if(s||(s=e.__clipPaths=[]),a)for(var l=0;l<t.length;l++)s[o++]=t[l];for(var u=n,f=e;u;)u.parent=f,u.updateTransform(),s[o++]=u,f=u,u=u.getClipPath()}if(s&&(s.length=
o),e.childrenRef){for(var c=e.childrenRef(),p=0;p<c.length;p++){var h=c[p];e.__dirty&&(h.__dirty|=Ke),this._updateAndAddDisplayable(h,s,i)}e.__dirty=0}else{var d=e;
isNaN(d.z)&&(Xg(),d.z=0),isNaN(d.z2)&&(Xg(),d.z2=0),isNaN(d.zlevel)&&(Xg(),d.zlevel=0),this._displayList[this._displayListLen++]=d}var v=e.getDecalElement&&e.getDecalElement();
v&&this._updateAndAddDisplayable(v,s,i);var m=e.getTextGuideLine();m&&this._updateAndAddDisplayable(m,s,i);var g=e.getTextContent();g&&this._updateAndAddDisplayable(
g,s,i)}},r.prototype.addRoot=function(e){e.__zr&&e.__zr.storage===this||this._roots.push(e)},r.prototype.delRoot=function(e){if(e instanceof Array){for(var t=0,
i=e.length;t<i;t++)this.delRoot(e[t]);return}var n=ee(this._roots,e);n>=0&&this._roots.splice(n,1)},r.prototype.delAllRoots=function(){this._roots=[],this._displayList=
[],this._displayListLen=0},r.prototype.getRoots=function(){return this._roots},r.prototype.dispose=function(){this._displayList=null,this._roots=null},r})(),PC=sF;var NC;NC=ae.hasGlobalWindow&&(window.requestAnimationFrame&&window.requestAnimationFrame.bind(window)||window.msRequestAnimationFrame&&window.msRequestAnimationFrame.
bind(window)||window.mozRequestAnimationFrame||window.webkitRequestAnimationFrame)||function(r){return setTimeout(r,16)};var lu=NC;function ja(){return new Date().getTime()}var lF=(function(r){I(e,r);function e(t){var i=r.call(this)||this;return i._running=!1,i._time=0,i._pausedTime=0,i._pauseStart=
0,i._paused=!1,t=t||{},i.stage=t.stage||{},i}return e.prototype.addClip=function(t){t.animation&&this.removeClip(t),this._head?(this._tail.next=t,t.prev=this._tail,
t.next=null,this._tail=t):this._head=this._tail=t,t.animation=this},e.prototype.addAnimator=function(t){t.animation=this;var i=t.getClip();i&&this.addClip(i)},e.
prototype.removeClip=function(t){if(t.animation){var i=t.prev,n=t.next;i?i.next=n:this._head=n,n?n.prev=i:this._tail=i,t.next=t.prev=t.animation=null}},e.prototype.
removeAnimator=function(t){var i=t.getClip();i&&this.removeClip(i),t.animation=null},e.prototype.update=function(t){for(var i=ja()-this._pausedTime,n=i-this._time,
a=this._head;a;){var o=a.next,s=a.step(i,n);s&&(a.ondestroy(),this.removeClip(a)),a=o}this._time=i,t||(this.trigger("frame",n),this.stage.update&&this.stage.update())},
e.prototype._startLoop=function(){var t=this;this._running=!0;function i(){t._running&&(lu(i),!t._paused&&t.update())}lu(i)},e.prototype.start=function(){this._running||
(this._time=ja(),this._pausedTime=0,this._startLoop())},e.prototype.stop=function(){this._running=!1},e.prototype.pause=function(){this._paused||(this._pauseStart=
ja(),this._paused=!0)},e.prototype.resume=function(){this._paused&&(this._pausedTime+=ja()-this._pauseStart,this._paused=!1)},e.prototype.clear=function(){for(var t=this.
_head;t;){var i=t.next;t.prev=t.next=t.animation=null,t=i}this._head=this._tail=null},e.prototype.isFinished=function(){return this._head==null},e.prototype.animate=
function(t,i){i=i||{},this.start();var n=new tl(t,i.loop);return this.addAnimator(n),n},e})(qe),kC=lF;var uF=300,jg=ae.domSupported,qg=(function(){var r=["click","dblclick","mousewheel","wheel","mouseout","mouseup","mousedown","mousemove","contextmenu"],e=["touc\
hstart","touchend","touchmove"],t={pointerdown:1,pointerup:1,pointermove:1,pointerout:1},i=z(r,function(n){var a=n.replace("mouse","pointer");return t.hasOwnProperty(
a)?a:n});return{mouse:r,touch:e,pointer:i}})(),zC={mouse:["mousemove","mouseup"],pointer:["pointermove","pointerup"]},BC=!1;function Qg(r){var e=r.pointerType;return e===
"pen"||e==="touch"}function fF(r){r.touching=!0,r.touchTimer!=null&&(clearTimeout(r.touchTimer),r.touchTimer=null),r.touchTimer=setTimeout(function(){r.touching=
!1,r.touchTimer=null},700)}function Kg(r){r&&(r.zrByTouch=!0)}function cF(r,e){return Wt(r.dom,new hF(r,e),!0)}function UC(r,e){for(var t=e,i=!1;t&&t.nodeType!==
9&&!(i=t.domBelongToZr||t!==e&&t===r.painterRoot);)t=t.parentNode;return i}var hF=(function(){function r(e,t){this.stopPropagation=Ee,this.stopImmediatePropagation=
Ee,this.preventDefault=Ee,this.type=t.type,this.target=this.currentTarget=e.dom,this.pointerType=t.pointerType,this.clientX=t.clientX,this.clientY=t.clientY}return r})(),
Vr={mousedown:function(r){r=Wt(this.dom,r),this.__mayPointerCapture=[r.zrX,r.zrY],this.trigger("mousedown",r)},mousemove:function(r){r=Wt(this.dom,r);var e=this.
__mayPointerCapture;e&&(r.zrX!==e[0]||r.zrY!==e[1])&&this.__togglePointerCapture(!0),this.trigger("mousemove",r)},mouseup:function(r){r=Wt(this.dom,r),this.__togglePointerCapture(
!1),this.trigger("mouseup",r)},mouseout:function(r){r=Wt(this.dom,r);var e=r.toElement||r.relatedTarget;UC(this,e)||(this.__pointerCapturing&&(r.zrEventControl=
"no_globalout"),this.trigger("mouseout",r))},wheel:function(r){BC=!0,r=Wt(this.dom,r),this.trigger("mousewheel",r)},mousewheel:function(r){BC||(r=Wt(this.dom,r),
this.trigger("mousewheel",r))},touchstart:function(r){r=Wt(this.dom,r),Kg(r),this.__lastTouchMoment=new Date,this.handler.processGesture(r,"start"),Vr.mousemove.
call(this,r),Vr.mousedown.call(this,r)},touchmove:function(r){r=Wt(this.dom,r),Kg(r),this.handler.processGesture(r,"change"),Vr.mousemove.call(this,r)},touchend:function(r){
r=Wt(this.dom,r),Kg(r),this.handler.processGesture(r,"end"),Vr.mouseup.call(this,r),+new Date-+this.__lastTouchMoment<uF&&Vr.click.call(this,r)},pointerdown:function(r){
Vr.mousedown.call(this,r)},pointermove:function(r){Qg(r)||Vr.mousemove.call(this,r)},pointerup:function(r){Vr.mouseup.call(this,r)},pointerout:function(r){Qg(r)||
Vr.mouseout.call(this,r)}};w(["click","dblclick","contextmenu"],function(r){Vr[r]=function(e){e=Wt(this.dom,e),this.trigger(r,e)}});var Jg={pointermove:function(r){
Qg(r)||Jg.mousemove.call(this,r)},pointerup:function(r){Jg.mouseup.call(this,r)},mousemove:function(r){this.trigger("mousemove",r)},mouseup:function(r){var e=this.
__pointerCapturing;this.__togglePointerCapture(!1),this.trigger("mouseup",r),e&&(r.zrEventControl="only_globalout",this.trigger("mouseout",r))}};function pF(r,e){
var t=e.domHandlers;ae.pointerEventsSupported?w(qg.pointer,function(i){Uh(e,i,function(n){t[i].call(r,n)})}):(ae.touchEventsSupported&&w(qg.touch,function(i){Uh(
e,i,function(n){t[i].call(r,n),fF(e)})}),w(qg.mouse,function(i){Uh(e,i,function(n){n=Vh(n),e.touching||t[i].call(r,n)})}))}function dF(r,e){ae.pointerEventsSupported?
w(zC.pointer,t):ae.touchEventsSupported||w(zC.mouse,t);function t(i){function n(a){a=Vh(a),UC(r,a.target)||(a=cF(r,a),e.domHandlers[i].call(r,a))}Uh(e,i,n,{capture:!0})}}
function Uh(r,e,t,i){r.mounted[e]=t,r.listenerOpts[e]=i,xC(r.domTarget,e,t,i)}function $g(r){var e=r.mounted;for(var t in e)e.hasOwnProperty(t)&&SC(r.domTarget,
t,e[t],r.listenerOpts[t]);r.mounted={}}var VC=(function(){function r(e,t){this.mounted={},this.listenerOpts={},this.touching=!1,this.domTarget=e,this.domHandlers=
t}return r})(),vF=(function(r){I(e,r);function e(t,i){var n=r.call(this)||this;return n.__pointerCapturing=!1,n.dom=t,n.painterRoot=i,n._localHandlerScope=new VC(
t,Vr),jg&&(n._globalHandlerScope=new VC(document,Jg)),pF(n,n._localHandlerScope),n}return e.prototype.dispose=function(){$g(this._localHandlerScope),jg&&$g(this.
_globalHandlerScope)},e.prototype.setCursor=function(t){this.dom.style&&(this.dom.style.cursor=t||"default")},e.prototype.__togglePointerCapture=function(t){if(this.
__mayPointerCapture=null,jg&&+this.__pointerCapturing^+t){this.__pointerCapturing=t;var i=this._globalHandlerScope;t?dF(this,i):$g(i)}},e})(qe),FC=vF;var Fh={},HC={};function mF(r){delete HC[r]}function gF(r){if(!r)return!1;if(typeof r=="string")return Co(r,1)<rl;if(r.colorStops){for(var e=r.colorStops,t=0,i=e.
length,n=0;n<i;n++)t+=Co(e[n].color,1);return t/=i,t<rl}return!1}var yF=(function(){function r(e,t,i){var n=this;this._sleepAfterStill=10,this._stillFrameAccum=
0,this._needsRefresh=!0,this._needsRefreshHover=!1,this._darkMode=!1,i=i||{},this.dom=t,this.id=e;var a=new PC,o=i.renderer||"canvas";Fh[o]||(o=ce(Fh)[0]),i.useDirtyRect=
i.useDirtyRect==null?!1:i.useDirtyRect;var s=new Fh[o](t,a,i,e),l=i.ssr||s.ssrOnly;this.storage=a,this.painter=s;var u=!ae.node&&!ae.worker&&!l?new FC(s.getViewportRoot(),
s.root):null,f=i.useCoarsePointer,c=f==null||f==="auto"?ae.touchEventsSupported:!!f,p=44,h;c&&(h=W(i.pointerSize,p)),this.handler=new AC(a,s,u,s.root,h),this.animation=
new kC({stage:{update:l?null:function(){return n._flush(!1)}}}),l||this.animation.start()}return r.prototype.add=function(e){this._disposed||!e||(this.storage.addRoot(
e),e.addSelfToZr(this),this.refresh())},r.prototype.remove=function(e){this._disposed||!e||(this.storage.delRoot(e),e.removeSelfFromZr(this),this.refresh())},r.
prototype.configLayer=function(e,t){this._disposed||(this.painter.configLayer&&this.painter.configLayer(e,t),this.refresh())},r.prototype.setBackgroundColor=function(e){
this._disposed||(this.painter.setBackgroundColor&&this.painter.setBackgroundColor(e),this.refresh(),this._backgroundColor=e,this._darkMode=gF(e))},r.prototype.getBackgroundColor=
function(){return this._backgroundColor},r.prototype.setDarkMode=function(e){this._darkMode=e},r.prototype.isDarkMode=function(){return this._darkMode},r.prototype.
refreshImmediately=function(e){this._disposed||this._refresh({animUpdate:!e,refresh:!0,refreshHover:!1})},r.prototype._refresh=function(e){e.animUpdate&&this.animation.
update(!0),this._needsRefresh=this._needsRefreshHover=!1,this.painter.refresh({refresh:e.refresh,refreshHover:e.refreshHover}),this._needsRefresh=this._needsRefreshHover=
!1},r.prototype.refresh=function(){this._disposed||(this._needsRefresh=!0,this.animation.start())},r.prototype.flush=function(){this._disposed||this._flush(!0)},
r.prototype._flush=function(e){var t,i=ja(),n=this._needsRefresh,a=this._needsRefreshHover;(n||a)&&(t=!0,this._refresh({animUpdate:e,refresh:n,refreshHover:a}));
var o=ja();t?(this._stillFrameAccum=0,this.trigger("rendered",{elapsedTime:o-i})):this._sleepAfterStill>0&&(this._stillFrameAccum++,this._stillFrameAccum>this._sleepAfterStill&&
this.animation.stop())},r.prototype.setSleepAfterStill=function(e){this._sleepAfterStill=e},r.prototype.wakeUp=function(){this._disposed||(this.animation.start(),
this._stillFrameAccum=0)},r.prototype.refreshHover=function(){this._needsRefreshHover=!0},r.prototype.refreshHoverImmediately=function(){this._disposed||this._refresh(
{animUpdate:!1,refresh:!1,refreshHover:!0})},r.prototype.resize=function(e){this._disposed||(e=e||{},this.painter.resize(e.width,e.height),this.handler.resize())},
r.prototype.clearAnimation=function(){this._disposed||this.animation.clear()},r.prototype.getWidth=function(){if(!this._disposed)return this.painter.getWidth()},
r.prototype.getHeight=function(){if(!this._disposed)return this.painter.getHeight()},r.prototype.setCursorStyle=function(e){this._disposed||this.handler.setCursorStyle(
e)},r.prototype.findHover=function(e,t){if(!this._disposed)return this.handler.findHover(e,t)},r.prototype.on=function(e,t,i){return this._disposed||this.handler.
on(e,t,i),this},r.prototype.off=function(e,t){this._disposed||this.handler.off(e,t)},r.prototype.trigger=function(e,t){this._disposed||this.handler.trigger(e,t)},
r.prototype.clear=function(){if(!this._disposed){for(var e=this.storage.getRoots(),t=0;t<e.length;t++)e[t]instanceof le&&e[t].removeSelfFromZr(this);this.storage.
delAllRoots(),this.painter.clear()}},r.prototype.dispose=function(){this._disposed||(this.animation.stop(),this.clear(),this.storage.dispose(),this.painter.dispose(),
this.handler.dispose(),this.animation=this.storage=this.painter=this.handler=null,this._disposed=!0,mF(this.id))},r})();function ey(r,e){var t=new yF(sf(),r,e);
return HC[t.id]=t,t}function GC(r,e){Fh[r]=e}var _F;function WC(r){_F=r}var YC="";typeof navigator<"u"&&(YC=navigator.platform||"");var _s="rgba(0, 0, 0, 0.2)",ZC=G.color.theme[0],SF=xi(ZC,null,null,.9),Hh={darkMode:"auto",colorBy:"\
series",color:G.color.theme,gradientColor:[SF,ZC],aria:{decal:{decals:[{color:_s,dashArrayX:[1,0],dashArrayY:[2,5],symbolSize:1,rotation:Math.PI/6},{color:_s,symbol:"\
circle",dashArrayX:[[8,8],[0,8,8,0]],dashArrayY:[6,0],symbolSize:.8},{color:_s,dashArrayX:[1,0],dashArrayY:[4,3],rotation:-Math.PI/4},{color:_s,dashArrayX:[[6,6],
[0,6,6,0]],dashArrayY:[6,0]},{color:_s,dashArrayX:[[1,0],[1,6]],dashArrayY:[1,0,6,0],rotation:Math.PI/4},{color:_s,symbol:"triangle",dashArrayX:[[9,9],[0,9,9,0]],
dashArrayY:[7,2],symbolSize:.75}]}},textStyle:{fontFamily:YC.match(/^Win/)?"Microsoft YaHei":"sans-serif",fontSize:12,fontStyle:"normal",fontWeight:"normal"},blendMode:null,
stateAnimation:{duration:300,easing:"cubicOut"},animation:"auto",animationDuration:1e3,animationDurationUpdate:500,animationEasing:"cubicInOut",animationEasingUpdate:"\
cubicInOut",animationThreshold:2e3,progressiveThreshold:3e3,progressive:400,hoverLayerThreshold:3e3,useUTC:!1};var bF=H();function XC(r,e,t){var i=bF.get(e);if(!i)return t;var n=i(r);if(!n)return t;if(0)for(var a;a<n.length;a++);return t.concat(n)}var Gh,uu,jC,qC="\0_ec_inner",wF=1;var JC=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.prototype.init=function(t,i,n,a,o,s){a=a||{},this.option=null,this.
_theme=new Oe(a),this._locale=new Oe(o),this._optionManager=s},e.prototype.setOption=function(t,i,n){var a=QC(i);this._optionManager.setOption(t,n,a),this._resetOption(
null,a)},e.prototype.resetOption=function(t,i){return this._resetOption(t,QC(i))},e.prototype._resetOption=function(t,i){var n=!1,a=this._optionManager;if(!t||t===
"recreate"){var o=a.mountOption(t==="recreate");!this.option||t==="recreate"?jC(this,o):(this.restoreData(),this._mergeOption(o,i)),n=!0}if((t==="timeline"||t===
"media")&&this.restoreData(),!t||t==="recreate"||t==="timeline"){var s=a.getTimelineOption(this);s&&(n=!0,this._mergeOption(s,i))}if(!t||t==="recreate"||t==="me\
dia"){var l=a.getMediaOption(this);l.length&&w(l,function(u){n=!0,this._mergeOption(u,i)},this)}return n},e.prototype.mergeOption=function(t){this._mergeOption(
t,null)},e.prototype._mergeOption=function(t,i){var n=this.option,a=this._componentsMap,o=this._componentsCount,s=[],l=H(),u=i&&i.replaceMergeMainTypeMap;Sw(this),
w(t,function(c,p){c!=null&&(ge.hasClass(p)?p&&(s.push(p),l.set(p,!0)):n[p]=n[p]==null?U(c):te(n[p],c,!0))}),u&&u.each(function(c,p){ge.hasClass(p)&&!l.get(p)&&(s.
push(p),l.set(p,!0))}),ge.topologicalTravel(s,ge.getAllClassMainTypes(),f,this);function f(c){var p=XC(this,c,Me(t[c])),h=a.get(c),d=h?u&&u.get(c)?"replaceMerge":
"normalMerge":"replaceAll",v=Yb(h,p,d);Xb(v,c,ge),n[c]=null,a.set(c,null),o.set(c,0);var m=[],g=[],y=0,_,x;w(v,function(S,b){var T=S.existing,E=S.newOption;if(!E)
T&&(T.mergeOption({},this),T.optionUpdated({},!1));else{var C=c==="series",M=ge.getClass(c,S.keyInfo.subType,!C);if(!M){if(0)var A,O;return}if(c==="tooltip"){if(_)
return;_=!0}if(T&&T.constructor===M)T.name=S.keyInfo.name,T.mergeOption(E,this),T.optionUpdated(E,!1);else{var D=k({componentIndex:b},S.keyInfo);T=new M(E,this,
this,D),k(T,D),S.brandNew&&(T.__requireNewView=!0),T.init(E,this,this),T.optionUpdated(null,!0)}}T?(m.push(T.option),g.push(T),y++):(m.push(void 0),g.push(void 0))},
this),n[c]=m,a.set(c,g),o.set(c,y),c==="series"&&Gh(this)}this._seriesIndices||Gh(this)},e.prototype.getOption=function(){var t=U(this.option);return w(t,function(i,n){
if(ge.hasClass(n)){for(var a=Me(i),o=a.length,s=!1,l=o-1;l>=0;l--)a[l]&&!Io(a[l])?s=!0:(a[l]=null,!s&&o--);a.length=o,t[n]=a}}),delete t[qC],t},e.prototype.setTheme=
function(t){this._theme=new Oe(t),this._resetOption("recreate",null)},e.prototype.getTheme=function(){return this._theme},e.prototype.getLocaleModel=function(){
return this._locale},e.prototype.setUpdatePayload=function(t){this._payload=t},e.prototype.getUpdatePayload=function(){return this._payload},e.prototype.getComponent=
function(t,i){var n=this._componentsMap.get(t);if(n){var a=n[i||0];if(a)return a;if(i==null){for(var o=0;o<n.length;o++)if(n[o])return n[o]}}},e.prototype.queryComponents=
function(t){var i=t.mainType;if(!i)return[];var n=t.index,a=t.id,o=t.name,s=this._componentsMap.get(i);if(!s||!s.length)return[];var l;return n!=null?(l=[],w(Me(
n),function(u){s[u]&&l.push(s[u])})):a!=null?l=KC("id",a,s):o!=null?l=KC("name",o,s):l=ze(s,function(u){return!!u}),$C(l,t)},e.prototype.findComponents=function(t){
var i=t.query,n=t.mainType,a=s(i),o=a?this.queryComponents(a):ze(this._componentsMap.get(n),function(u){return!!u});return l($C(o,t));function s(u){var f=n+"Ind\
ex",c=n+"Id",p=n+"Name";return u&&(u[f]!=null||u[c]!=null||u[p]!=null)?{mainType:n,index:u[f],id:u[c],name:u[p]}:null}function l(u){return t.filter?ze(u,t.filter):
u}},e.prototype.eachComponent=function(t,i,n){var a=this._componentsMap;if(Z(t)){var o=i,s=t;a.each(function(c,p){for(var h=0;c&&h<c.length;h++){var d=c[h];d&&s.
call(o,p,d,d.componentIndex)}})}else for(var l=V(t)?a.get(t):B(t)?this.findComponents(t):null,u=0;l&&u<l.length;u++){var f=l[u];f&&i.call(n,f,f.componentIndex)}},
e.prototype.getSeriesByName=function(t){var i=zt(t,null);return ze(this._componentsMap.get("series"),function(n){return!!n&&i!=null&&n.name===i})},e.prototype.getSeriesByIndex=
function(t){return this._componentsMap.get("series")[t]},e.prototype.getSeriesByType=function(t){return ze(this._componentsMap.get("series"),function(i){return!!i&&
i.subType===t})},e.prototype.getSeries=function(){return ze(this._componentsMap.get("series"),function(t){return!!t})},e.prototype.getSeriesCount=function(){return this.
_componentsCount.get("series")},e.prototype.eachSeries=function(t,i){uu(this),w(this._seriesIndices,function(n){var a=this._componentsMap.get("series")[n];t.call(
i,a,n)},this)},e.prototype.eachRawSeries=function(t,i){w(this._componentsMap.get("series"),function(n){n&&t.call(i,n,n.componentIndex)})},e.prototype.eachSeriesByType=
function(t,i,n){uu(this),w(this._seriesIndices,function(a){var o=this._componentsMap.get("series")[a];o.subType===t&&i.call(n,o,a)},this)},e.prototype.eachRawSeriesByType=
function(t,i,n){return w(this.getSeriesByType(t),i,n)},e.prototype.isSeriesFiltered=function(t){return uu(this),this._seriesIndicesMap.get(t.componentIndex)==null},
e.prototype.getCurrentSeriesIndices=function(){return(this._seriesIndices||[]).slice()},e.prototype.filterSeries=function(t,i){uu(this);var n=[];w(this._seriesIndices,
function(a){var o=this._componentsMap.get("series")[a];t.call(i,o,a)&&n.push(a)},this),this._seriesIndices=n,this._seriesIndicesMap=H(n)},e.prototype.restoreData=
function(t){Gh(this);var i=this._componentsMap,n=[];i.each(function(a,o){ge.hasClass(o)&&n.push(o)}),ge.topologicalTravel(n,ge.getAllClassMainTypes(),function(a){
w(i.get(a),function(o){o&&(a!=="series"||!TF(o,t))&&o.restoreData()})})},e.internalField=(function(){Gh=function(t){var i=t._seriesIndices=[];w(t._componentsMap.
get("series"),function(n){n&&i.push(n.componentIndex)}),t._seriesIndicesMap=H(i)},uu=function(t){},jC=function(t,i){t.option={},t.option[qC]=wF,t._componentsMap=
H({series:[]}),t._componentsCount=H();var n=i.aria;B(n)&&n.enabled==null&&(n.enabled=!0),EF(i,t._theme.option),te(i,Hh,!1),t._mergeOption(i,null)}})(),e})(Oe);function TF(r,e){
if(e){var t=e.seriesIndex,i=e.seriesId,n=e.seriesName;return t!=null&&r.componentIndex!==t||i!=null&&r.id!==i||n!=null&&r.name!==n}}function EF(r,e){var t=r.color&&
!r.colorLayer;w(e,function(i,n){n==="colorLayer"&&t||n==="color"&&r.color||ge.hasClass(n)||(typeof i=="object"?r[n]=r[n]?te(r[n],i,!1):U(i):r[n]==null&&(r[n]=i))})}
function KC(r,e,t){if(P(e)){var i=H();return w(e,function(a){if(a!=null){var o=zt(a,null);o!=null&&i.set(a,!0)}}),ze(t,function(a){return a&&i.get(a[r])})}else{
var n=zt(e,null);return ze(t,function(a){return a&&n!=null&&a[r]===n})}}function $C(r,e){return e.hasOwnProperty("subType")?ze(r,function(t){return t&&t.subType===
e.subType}):r}function QC(r){var e=H();return r&&w(Me(r.replaceMerge),function(t){e.set(t,!0)}),{replaceMergeMainTypeMap:e}}ot(JC,Hl);var Wh=JC;var CF=/^(min|max)?(.+)$/,MF=(function(){function r(e){this._timelineOptions=[],this._mediaList=[],this._currentMediaIndices=[],this._api=e}return r.prototype.setOption=
function(e,t,i){e&&(w(Me(e.series),function(o){o&&o.data&&Ze(o.data)&&co(o.data)}),w(Me(e.dataset),function(o){o&&o.source&&Ze(o.source)&&co(o.source)})),e=U(e);
var n=this._optionBackup,a=AF(e,t,!n);this._newBaseOption=a.baseOption,n?(a.timelineOptions.length&&(n.timelineOptions=a.timelineOptions),a.mediaList.length&&(n.
mediaList=a.mediaList),a.mediaDefault&&(n.mediaDefault=a.mediaDefault)):this._optionBackup=a},r.prototype.mountOption=function(e){var t=this._optionBackup;return this.
_timelineOptions=t.timelineOptions,this._mediaList=t.mediaList,this._mediaDefault=t.mediaDefault,this._currentMediaIndices=[],U(e?t.baseOption:this._newBaseOption)},
r.prototype.getTimelineOption=function(e){var t,i=this._timelineOptions;if(i.length){var n=e.getComponent("timeline");n&&(t=U(i[n.getCurrentIndex()]))}return t},
r.prototype.getMediaOption=function(e){var t=this._api.getWidth(),i=this._api.getHeight(),n=this._mediaList,a=this._mediaDefault,o=[],s=[];if(!n.length&&!a)return s;
for(var l=0,u=n.length;l<u;l++)DF(n[l].query,t,i)&&o.push(l);return!o.length&&a&&(o=[-1]),o.length&&!IF(o,this._currentMediaIndices)&&(s=z(o,function(f){return U(
f===-1?a.option:n[f].option)})),this._currentMediaIndices=o,s},r})();function AF(r,e,t){var i=[],n,a,o=r.baseOption,s=r.timeline,l=r.options,u=r.media,f=!!r.media,
c=!!(l||s||o&&o.timeline);o?(a=o,a.timeline||(a.timeline=s)):((c||f)&&(r.options=r.media=null),a=r),f&&P(u)&&w(u,function(h){h&&h.option&&(h.query?i.push(h):n||
(n=h))}),p(a),w(l,function(h){return p(h)}),w(i,function(h){return p(h.option)});function p(h){w(e,function(d){d(h,t)})}return{baseOption:a,timelineOptions:l||[],
mediaDefault:n,mediaList:i}}function DF(r,e,t){var i={width:e,height:t,aspectratio:e/t},n=!0;return w(r,function(a,o){var s=o.match(CF);if(!(!s||!s[1]||!s[2])){
var l=s[1],u=s[2].toLowerCase();OF(i[u],a,l)||(n=!1)}}),n}function OF(r,e,t){return t==="min"?r>=e:t==="max"?r<=e:r===e}function IF(r,e){return r.join(",")===e.
join(",")}var eM=MF;var Ur=w,cu=B,tM=["areaStyle","lineStyle","nodeStyle","linkStyle","chordStyle","label","labelLine"];function ty(r){var e=r&&r.itemStyle;if(e)for(var t=0,i=tM.length;t<
i;t++){var n=tM[t],a=e.normal,o=e.emphasis;a&&a[n]&&(r[n]=r[n]||{},r[n].normal?te(r[n].normal,a[n]):r[n].normal=a[n],a[n]=null),o&&o[n]&&(r[n]=r[n]||{},r[n].emphasis?
te(r[n].emphasis,o[n]):r[n].emphasis=o[n],o[n]=null)}}function wt(r,e,t){if(r&&r[e]&&(r[e].normal||r[e].emphasis)){var i=r[e].normal,n=r[e].emphasis;i&&(t?(r[e].
normal=r[e].emphasis=null,re(r[e],i)):r[e]=i),n&&(r.emphasis=r.emphasis||{},r.emphasis[e]=n,n.focus&&(r.emphasis.focus=n.focus),n.blurScope&&(r.emphasis.blurScope=
n.blurScope))}}function fu(r){wt(r,"itemStyle"),wt(r,"lineStyle"),wt(r,"areaStyle"),wt(r,"label"),wt(r,"labelLine"),wt(r,"upperLabel"),wt(r,"edgeLabel")}function Qe(r,e){
var t=cu(r)&&r[e],i=cu(t)&&t.textStyle;if(i)for(var n=0,a=Hv.length;n<a;n++){var o=Hv[n];i.hasOwnProperty(o)&&(t[o]=i[o])}}function Sr(r){r&&(fu(r),Qe(r,"label"),
r.emphasis&&Qe(r.emphasis,"label"))}function LF(r){if(cu(r)){ty(r),fu(r),Qe(r,"label"),Qe(r,"upperLabel"),Qe(r,"edgeLabel"),r.emphasis&&(Qe(r.emphasis,"label"),
Qe(r.emphasis,"upperLabel"),Qe(r.emphasis,"edgeLabel"));var e=r.markPoint;e&&(ty(e),Sr(e));var t=r.markLine;t&&(ty(t),Sr(t));var i=r.markArea;i&&Sr(i);var n=r.data;
if(r.type==="graph"){n=n||r.nodes;var a=r.links||r.edges;if(a&&!Ze(a))for(var o=0;o<a.length;o++)Sr(a[o]);w(r.categories,function(u){fu(u)})}if(n&&!Ze(n))for(var o=0;o<
n.length;o++)Sr(n[o]);if(e=r.markPoint,e&&e.data)for(var s=e.data,o=0;o<s.length;o++)Sr(s[o]);if(t=r.markLine,t&&t.data)for(var l=t.data,o=0;o<l.length;o++)P(l[o])?
(Sr(l[o][0]),Sr(l[o][1])):Sr(l[o]);r.type==="gauge"?(Qe(r,"axisLabel"),Qe(r,"title"),Qe(r,"detail")):r.type==="treemap"?(wt(r.breadcrumb,"itemStyle"),w(r.levels,
function(u){fu(u)})):r.type==="tree"&&fu(r.leaves)}}function Wi(r){return P(r)?r:r?[r]:[]}function rM(r){return(P(r)?r[0]:r)||{}}function ry(r,e){Ur(Wi(r.series),
function(i){cu(i)&&LF(i)});var t=["xAxis","yAxis","radiusAxis","angleAxis","singleAxis","parallelAxis","radar"];e&&t.push("valueAxis","categoryAxis","logAxis","\
timeAxis"),Ur(t,function(i){Ur(Wi(r[i]),function(n){n&&(Qe(n,"axisLabel"),Qe(n.axisPointer,"label"))})}),Ur(Wi(r.parallel),function(i){var n=i&&i.parallelAxisDefault;
Qe(n,"axisLabel"),Qe(n&&n.axisPointer,"label")}),Ur(Wi(r.calendar),function(i){wt(i,"itemStyle"),Qe(i,"dayLabel"),Qe(i,"monthLabel"),Qe(i,"yearLabel")}),Ur(Wi(r.
radar),function(i){Qe(i,"name"),i.name&&i.axisName==null&&(i.axisName=i.name,delete i.name),i.nameGap!=null&&i.axisNameGap==null&&(i.axisNameGap=i.nameGap,delete i.
nameGap)}),Ur(Wi(r.geo),function(i){cu(i)&&(Sr(i),Ur(Wi(i.regions),function(n){Sr(n)}))}),Ur(Wi(r.timeline),function(i){Sr(i),wt(i,"label"),wt(i,"itemStyle"),wt(
i,"controlStyle",!0);var n=i.data;P(n)&&w(n,function(a){B(a)&&(wt(a,"label"),wt(a,"itemStyle"))})}),Ur(Wi(r.toolbox),function(i){wt(i,"iconStyle"),Ur(i.feature,
function(n){wt(n,"iconStyle")})}),Qe(rM(r.axisPointer),"label"),Qe(rM(r.tooltip).axisPointer,"label")}function RF(r,e){for(var t=e.split(","),i=r,n=0;n<t.length&&(i=i&&i[t[n]],i!=null);n++);return i}function PF(r,e,t,i){for(var n=e.split(","),a=r,o,s=0;s<n.length-
1;s++)o=n[s],a[o]==null&&(a[o]={}),a=a[o];(i||a[n[s]]==null)&&(a[n[s]]=t)}function iM(r){r&&w(NF,function(e){e[0]in r&&!(e[1]in r)&&(r[e[1]]=r[e[0]])})}var NF=[
["x","left"],["y","top"],["x2","right"],["y2","bottom"]],kF=["grid","geo","parallel","legend","toolbox","title","visualMap","dataZoom","timeline"],iy=[["borderR\
adius","barBorderRadius"],["borderColor","barBorderColor"],["borderWidth","barBorderWidth"]];function hu(r){var e=r&&r.itemStyle;if(e)for(var t=0;t<iy.length;t++){
var i=iy[t][1],n=iy[t][0];e[i]!=null&&(e[n]=e[i])}}function nM(r){r&&r.alignTo==="edge"&&r.margin!=null&&r.edgeDistance==null&&(r.edgeDistance=r.margin)}function aM(r){
r&&r.downplay&&!r.blur&&(r.blur=r.downplay)}function zF(r){r&&r.focusNodeAdjacency!=null&&(r.emphasis=r.emphasis||{},r.emphasis.focus==null&&(r.emphasis.focus="\
adjacency"))}function oM(r,e){if(r)for(var t=0;t<r.length;t++)e(r[t]),r[t]&&oM(r[t].children,e)}function Yh(r,e){ry(r,e),r.series=Me(r.series),w(r.series,function(t){
if(B(t)){var i=t.type;if(i==="line")t.clipOverflow!=null&&(t.clip=t.clipOverflow);else if(i==="pie"||i==="gauge"){t.clockWise!=null&&(t.clockwise=t.clockWise),nM(
t.label);var n=t.data;if(n&&!Ze(n))for(var a=0;a<n.length;a++)nM(n[a]);t.hoverOffset!=null&&(t.emphasis=t.emphasis||{},(t.emphasis.scaleSize=null)&&(t.emphasis.
scaleSize=t.hoverOffset))}else if(i==="gauge"){var o=RF(t,"pointer.color");o!=null&&PF(t,"itemStyle.color",o)}else if(i==="bar"){hu(t),hu(t.backgroundStyle),hu(
t.emphasis);var n=t.data;if(n&&!Ze(n))for(var a=0;a<n.length;a++)typeof n[a]=="object"&&(hu(n[a]),hu(n[a]&&n[a].emphasis))}else if(i==="sunburst"){var s=t.highlightPolicy;
s&&(t.emphasis=t.emphasis||{},t.emphasis.focus||(t.emphasis.focus=s)),aM(t),oM(t.data,aM)}else i==="graph"||i==="sankey"?zF(t):i==="map"&&(t.mapType&&!t.map&&(t.
map=t.mapType),t.mapLocation&&re(t,t.mapLocation));t.hoverAnimation!=null&&(t.emphasis=t.emphasis||{},t.emphasis&&t.emphasis.scale==null&&(t.emphasis.scale=t.hoverAnimation)),
iM(t)}}),r.dataRange&&(r.visualMap=r.dataRange),w(kF,function(t){var i=r[t];i&&(P(i)||(i=[i]),w(i,function(n){iM(n)}))})}var sM=No(BF);function BF(r){var e=H();r.eachSeries(function(t){var i=t.get("stack");if(i){var n=e.get(i)||e.set(i,[]),a=t.getData(),o={stackResultDimension:a.getCalculationInfo(
"stackResultDimension"),stackedOverDimension:a.getCalculationInfo("stackedOverDimension"),stackedDimension:a.getCalculationInfo("stackedDimension"),stackedByDimension:a.
getCalculationInfo("stackedByDimension"),isStackedByIndex:a.getCalculationInfo("isStackedByIndex"),data:a,seriesModel:t};if(!o.stackedDimension||!(o.isStackedByIndex||
o.stackedByDimension))return;n.push(o)}}),e.each(function(t){if(t.length!==0){var i=t[0].seriesModel,n=i.get("stackOrder")||"seriesAsc";n==="seriesDesc"&&t.reverse(),
w(t,function(a,o){a.data.setCalculationInfo("stackedOnSeries",o>0?t[o-1].seriesModel:null)}),VF(t)}})}function VF(r){w(r,function(e,t){var i=[],n=[NaN,NaN],a=[e.
stackResultDimension,e.stackedOverDimension],o=e.data,s=e.isStackedByIndex,l=e.seriesModel.get("stackStrategy")||"samesign";o.modify(a,function(u,f,c){var p=o.get(
e.stackedDimension,c);if(isNaN(p))return n;var h,d;s?d=o.getRawIndex(c):h=o.get(e.stackedByDimension,c);for(var v=NaN,m=t-1;m>=0;m--){var g=r[m];if(s||(d=g.data.
rawIndexOf(g.stackedByDimension,h)),d>=0){var y=g.data.getByRawIndex(g.stackResultDimension,d);if(l==="all"||l==="positive"&&y>0||l==="negative"&&y<0||l==="same\
sign"&&p>=0&&y>0||l==="samesign"&&p<=0&&y<0){p=wi(p,y),v=y;break}}}return i[0]=p,i[1]=v,i})})}var ny=(function(){function r(){this.group=new le,this.uid=wn("viewComponent")}return r.prototype.init=function(e,t){},r.prototype.render=function(e,t,i,n){},r.
prototype.dispose=function(e,t){},r.prototype.updateView=function(e,t,i,n){},r.prototype.updateLayout=function(e,t,i,n){},r.prototype.updateVisual=function(e,t,i,n){},
r.prototype.toggleBlurSeries=function(e,t,i){},r.prototype.eachRendered=function(e){var t=this.group;t&&t.traverse(e)},r})();ho(ny);nn(ny);var Ne=ny;var lM=K(),uM={itemStyle:lr(Dm,!0),lineStyle:lr(Am,!0)},UF={lineStyle:"stroke",itemStyle:"fill"};function fM(r,e){var t=r.visualStyleMapper||uM[e];return t||(console.
warn("Unknown style type '"+e+"'."),uM.itemStyle)}function cM(r,e){var t=r.visualDrawType||UF[e];return t||(console.warn("Unknown style type '"+e+"'."),"fill")}
var hM={createOnAllSeries:!0,performRawSeries:!0,reset:function(r,e){var t=r.getData(),i=r.visualStyleAccessPath||"itemStyle",n=r.getModel(i),a=fM(r,i),o=a(n),s=n.
getShallow("decal");s&&(t.setVisual("decal",s),s.dirty=!0);var l=cM(r,i),u=o[l],f=Z(u)?u:null,c=o.fill==="auto"||o.stroke==="auto";if(!o[l]||f||c){var p=r.getColorFromPalette(
r.name,null,e.getSeriesCount());o[l]||(o[l]=p,t.setVisual("colorFromPalette",!0)),o.fill=o.fill==="auto"||Z(o.fill)?p:o.fill,o.stroke=o.stroke==="auto"||Z(o.stroke)?
p:o.stroke}if(t.setVisual("style",o),t.setVisual("drawType",l),!e.isSeriesFiltered(r)&&f)return t.setVisual("colorFromPalette",!1),{dataEach:function(h,d){var v=r.
getDataParams(d),m=k({},o);m[l]=f(v),h.setItemVisual(d,"style",m)}}}},pu=new Oe,pM={createOnAllSeries:!0,reset:function(r,e){if(!r.ignoreStyleOnData){var t=r.getData(),
i=r.visualStyleAccessPath||"itemStyle",n=fM(r,i),a=t.getVisual("drawType");return{dataEach:t.hasItemOption?function(o,s){var l=o.getRawDataItem(s);if(l&&l[i]){pu.
option=l[i];var u=n(pu),f=o.ensureUniqueItemVisual(s,"style");k(f,u),pu.option.decal&&(o.setItemVisual(s,"decal",pu.option.decal),pu.option.decal.dirty=!0),a in
u&&o.setItemVisual(s,"colorFromPalette",!1)}}:null}}}},dM={performRawSeries:!0,overallReset:function(r){var e=H();r.eachSeries(function(t){if(!t.isColorBySeries()){
var i=t.type+"-"+t.getColorBy();lM(t).scope=e.get(i)||e.set(i,{})}}),r.eachSeries(function(t){if(!t.isColorBySeries()){var i=t.getRawData(),n={},a=t.getData(),o=lM(
t).scope,s=t.visualStyleAccessPath||"itemStyle",l=cM(t,s);a.each(function(u){var f=a.getRawIndex(u);n[f]=u}),i.each(function(u){var f=n[u],c=a.getItemVisual(f,"\
colorFromPalette");if(c){var p=a.ensureUniqueItemVisual(f,"style"),h=i.getName(u)||u+"",d=i.count();p[l]=t.getColorFromPalette(h,o,d)}})}})}};var Zh=Math.PI;function ay(r,e){e=e||{},re(e,{text:"loading",textColor:G.color.primary,fontSize:12,fontWeight:"normal",fontStyle:"normal",fontFamily:"sans-serif",
maskColor:"rgba(255,255,255,0.8)",showSpinner:!0,color:G.color.theme[0],spinnerRadius:10,lineWidth:5,zlevel:0});var t=new le,i=new de({style:{fill:e.maskColor},
zlevel:e.zlevel,z:1e4});t.add(i);var n=new Ae({style:{text:e.text,fill:e.textColor,fontSize:e.fontSize,fontWeight:e.fontWeight,fontStyle:e.fontStyle,fontFamily:e.
fontFamily},zlevel:e.zlevel,z:10001}),a=new de({style:{fill:"none"},textContent:n,textConfig:{position:"right",distance:10},zlevel:e.zlevel,z:10001});t.add(a);var o;
return e.showSpinner&&(o=new Dl({shape:{startAngle:-Zh/2,endAngle:-Zh/2+.1,r:e.spinnerRadius},style:{stroke:e.color,lineCap:"round",lineWidth:e.lineWidth},zlevel:e.
zlevel,z:10001}),o.animateShape(!0).when(1e3,{endAngle:Zh*3/2}).start("circularInOut"),o.animateShape(!0).when(1e3,{startAngle:Zh*3/2}).delay(300).start("circul\
arInOut"),t.add(o)),t.resize=function(){var s=n.getBoundingRect().width,l=e.showSpinner?e.spinnerRadius:0,u=(r.getWidth()-l*2-(e.showSpinner&&s?10:0)-s)/2-(e.showSpinner&&
s?0:5+s/2)+(e.showSpinner?0:s/2)+(s?0:l),f=r.getHeight()/2;e.showSpinner&&o.setShape({cx:u,cy:f}),a.setShape({x:u-l,y:f-l,width:l*2,height:l*2}),i.setShape({x:0,
y:0,width:r.getWidth(),height:r.getHeight()})},t.resize(),t}var FF=(function(){function r(e,t,i,n){this._stageTaskMap=H(),this.ecInstance=e,this.api=t,i=this._dataProcessorHandlers=i.slice(),n=this._visualHandlers=n.slice(),
this._allHandlers=i.concat(n)}return r.prototype.restoreData=function(e,t){e.restoreData(t),this._stageTaskMap.each(function(i){var n=i.overallTask;n&&n.dirty()})},
r.prototype.getPerformArgs=function(e,t){if(e.__pipeline){var i=this._pipelineMap.get(e.__pipeline.id),n=i.context,a=!t&&i.progressiveEnabled&&(!n||n.progressiveRender)&&
e.__idxInPipeline>i.blockIndex,o=a?i.step:null,s=n&&n.modDataCount,l=s!=null?Math.ceil(s/o):null;return{step:o,modBy:l,modDataCount:s}}},r.prototype.getPipeline=
function(e){return this._pipelineMap.get(e)},r.prototype.updateStreamModes=function(e,t){var i=this._pipelineMap.get(e.uid),n=e.__preparePipelineContext?e.__preparePipelineContext(
t,i):i1(e,t,i);e.pipelineContext=i.context=n},r.prototype.restorePipelines=function(e,t){var i=this,n=i._pipelineMap=H();t.eachSeries(function(a){var o=e.painter.
type==="canvas"&&a.getProgressive(),s=a.uid;n.set(s,{id:s,head:null,tail:null,threshold:a.getProgressiveThreshold(),progressiveEnabled:o&&!(a.preventIncremental&&
a.preventIncremental()),blockIndex:-1,step:Math.round(o||700),count:0}),i._pipe(a,a.dataTask)})},r.prototype.prepareStageTasks=function(){var e=this._stageTaskMap,
t=this.api.getModel(),i=this.api;w(this._allHandlers,function(n){var a=e.get(n.uid)||e.set(n.uid,{}),o="";Ge(!(n.reset&&n.overallReset),o),n.reset&&this._createSeriesStageTask(
n,a,t,i),n.overallReset&&this._createOverallStageTask(n,a,t,i)},this)},r.prototype.prepareView=function(e,t,i,n){var a=e.renderTask,o=a.context;o.model=t,o.ecModel=
i,o.api=n,a.__block=!e.incrementalPrepareRender,this._pipe(t,a)},r.prototype.performDataProcessorTasks=function(e,t){this._performStageTasks(this._dataProcessorHandlers,
e,t,{block:!0})},r.prototype.performVisualTasks=function(e,t,i){this._performStageTasks(this._visualHandlers,e,t,i)},r.prototype._performStageTasks=function(e,t,i,n){
n=n||{};var a=!1,o=this;w(e,function(l,u){if(!(n.visualType&&n.visualType!==l.visualType)){var f=o._stageTaskMap.get(l.uid),c=f.seriesTaskMap,p=f.overallTask;if(p){
var h,d=p.agentStubMap;d.each(function(m){s(n,m)&&(m.dirty(),h=!0)}),h&&p.dirty(),o.updatePayload(p,i);var v=o.getPerformArgs(p,n.block);d.each(function(m){m.perform(
v)}),p.perform(v)&&(a=!0)}else c&&c.each(function(m,g){s(n,m)&&m.dirty();var y=o.getPerformArgs(m,n.block);y.skip=!l.performRawSeries&&t.isSeriesFiltered(m.context.
model),o.updatePayload(m,i),m.perform(y)&&(a=!0)})}});function s(l,u){return l.setDirty&&(!l.dirtyMap||l.dirtyMap.get(u.__pipeline.id))}this.unfinished=a||this.
unfinished},r.prototype.performSeriesTasks=function(e){var t;e.eachSeries(function(i){t=i.dataTask.perform()||t}),this.unfinished=t||this.unfinished},r.prototype.
plan=function(){this._pipelineMap.each(function(e){var t=e.tail;do{if(t.__block){e.blockIndex=t.__idxInPipeline;break}t=t.getUpstream()}while(t)})},r.prototype.
updatePayload=function(e,t){t!=="remain"&&(e.context.payload=t)},r.prototype._createSeriesStageTask=function(e,t,i,n){var a=this,o=t.seriesTaskMap,s=t.seriesTaskMap=
H(),l=e.seriesType,u=e.getTargetSeries;e.createOnAllSeries?i.eachRawSeries(f):l?i.eachRawSeriesByType(l,f):u&&u(i,n).each(f);function f(c){var p=c.uid,h=s.set(p,
o&&o.get(p)||An({plan:ZF,reset:XF,count:qF}));h.context={model:c,ecModel:i,api:n,useClearVisual:e.isVisual&&!e.isLayout,plan:e.plan,reset:e.reset,scheduler:a},a.
_pipe(c,h)}},r.prototype._createOverallStageTask=function(e,t,i,n){var a=this,o=t.overallTask=t.overallTask||An({reset:HF});o.context={ecModel:i,api:n,overallReset:e.
overallReset,scheduler:a};var s=o.agentStubMap,l=o.agentStubMap=H(),u=e.seriesType,f=e.getTargetSeries,c=e.dirtyOnOverallProgress,p=!1,h="";Ge(!e.createOnAllSeries,
h),u?i.eachRawSeriesByType(u,d):f?f(i,n).each(d):w(i.getSeries(),d);function d(v){var m=v.uid,g=l.set(m,s&&s.get(m)||(p=!0,An({reset:GF,onDirty:YF})));g.context=
{model:v,dirtyOnOverallProgress:c},g.agent=o,g.__block=c,a._pipe(v,g)}p&&o.dirty()},r.prototype._pipe=function(e,t){var i=e.uid,n=this._pipelineMap.get(i);!n.head&&
(n.head=t),n.tail&&n.tail.pipe(t),n.tail=t,t.__idxInPipeline=n.count++,t.__pipeline=n},r.wrapStageHandler=function(e,t){return Z(e)&&(e={overallReset:e,seriesType:KF(
e)}),e.uid=wn("stageHandler"),t&&(e.visualType=t),e},r})();function HF(r){r.overallReset(r.ecModel,r.api,r.payload)}function GF(r){return r.dirtyOnOverallProgress&&
WF}function WF(){this.agent.dirty(),this.getDownstream().dirty()}function YF(){this.agent&&this.agent.dirty()}function ZF(r){return r.plan?r.plan(r.model,r.ecModel,
r.api,r.payload):null}function XF(r){r.useClearVisual&&r.data.clearAllVisual();var e=r.resetDefines=Me(r.reset(r.model,r.ecModel,r.api,r.payload));return e.length>
1?z(e,function(t,i){return vM(i)}):jF}var jF=vM(0);function vM(r){return function(e,t){var i=t.data,n=t.resetDefines[r];if(n&&n.dataEach)for(var a=e.start;a<e.end;a++)
n.dataEach(i,a);else n&&n.progress&&n.progress(e,i)}}function qF(r){return r.data.count()}function KF(r){Xh=null;try{r(du,mM)}catch{}return Xh}var du={},mM={},Xh;
gM(du,Wh);gM(mM,$f);du.eachSeriesByType=du.eachRawSeriesByType=function(r){Xh=r};du.eachComponent=function(r){r.mainType==="series"&&r.subType&&(Xh=r.subType)};
function gM(r,e){for(var t in e.prototype)r[t]=Ee}var oy=FF;var Y=G.darkColor,yM=Y.background,vu=function(){return{axisLine:{lineStyle:{color:Y.axisLine}},splitLine:{lineStyle:{color:Y.axisSplitLine}},splitArea:{areaStyle:{
color:[Y.backgroundTint,Y.backgroundTransparent]}},minorSplitLine:{lineStyle:{color:Y.axisMinorSplitLine}},axisLabel:{color:Y.axisLabel},axisName:{}}},_M={label:{
color:Y.secondary},itemStyle:{borderColor:Y.borderTint},dividerLineStyle:{color:Y.border}},xM={darkMode:!0,color:Y.theme,backgroundColor:yM,axisPointer:{lineStyle:{
color:Y.border},crossStyle:{color:Y.borderShade},label:{color:Y.tertiary}},legend:{textStyle:{color:Y.secondary},pageTextStyle:{color:Y.tertiary}},textStyle:{color:Y.
secondary},title:{textStyle:{color:Y.primary},subtextStyle:{color:Y.quaternary}},toolbox:{iconStyle:{borderColor:Y.accent50},feature:{dataView:{backgroundColor:yM,
textColor:Y.primary,textareaColor:Y.background,textareaBorderColor:Y.border,buttonColor:Y.accent50,buttonTextColor:Y.neutral00}}},tooltip:{backgroundColor:Y.neutral20,
defaultBorderColor:Y.border,textStyle:{color:Y.tertiary}},dataZoom:{borderColor:Y.accent10,textStyle:{color:Y.tertiary},brushStyle:{color:Y.backgroundTint},handleStyle:{
color:Y.neutral00,borderColor:Y.accent20},moveHandleStyle:{color:Y.accent40},emphasis:{handleStyle:{borderColor:Y.accent50}},dataBackground:{lineStyle:{color:Y.
accent30},areaStyle:{color:Y.accent20}},selectedDataBackground:{lineStyle:{color:Y.accent50},areaStyle:{color:Y.accent30}}},visualMap:{textStyle:{color:Y.secondary},
handleStyle:{borderColor:Y.neutral30}},timeline:{lineStyle:{color:Y.accent10},label:{color:Y.tertiary},controlStyle:{color:Y.accent30,borderColor:Y.accent30}},calendar:{
itemStyle:{color:Y.neutral00,borderColor:Y.neutral20},dayLabel:{color:Y.tertiary},monthLabel:{color:Y.secondary},yearLabel:{color:Y.secondary}},matrix:{x:_M,y:_M,
backgroundColor:{borderColor:Y.axisLine},body:{itemStyle:{borderColor:Y.borderTint}}},timeAxis:vu(),logAxis:vu(),valueAxis:vu(),categoryAxis:vu(),line:{symbol:"\
circle"},graph:{color:Y.theme},gauge:{title:{color:Y.secondary},axisLine:{lineStyle:{color:[[1,Y.neutral05]]}},axisLabel:{color:Y.axisLabel},detail:{color:Y.primary}},
candlestick:{itemStyle:{color:"#f64e56",color0:"#54ea92",borderColor:"#f64e56",borderColor0:"#54ea92"}},funnel:{itemStyle:{borderColor:Y.background}},radar:(function(){
var r=vu();return r.axisName={color:Y.axisLabel},r.axisLine.lineStyle.color=Y.neutral20,r})(),treemap:{breadcrumb:{itemStyle:{color:Y.neutral20,textStyle:{color:Y.
secondary}},emphasis:{itemStyle:{color:Y.neutral30}}}},sunburst:{itemStyle:{borderColor:Y.background}},map:{itemStyle:{borderColor:Y.border,areaColor:Y.neutral10},
label:{color:Y.tertiary},emphasis:{label:{color:Y.primary},itemStyle:{areaColor:Y.highlight}},select:{label:{color:Y.primary},itemStyle:{areaColor:Y.highlight}}},
geo:{itemStyle:{borderColor:Y.border,areaColor:Y.neutral10},emphasis:{label:{color:Y.primary},itemStyle:{areaColor:Y.highlight}},select:{label:{color:Y.primary},
itemStyle:{color:Y.highlight}}}};xM.categoryAxis.splitLine.show=!1;var SM=xM;var bM=(function(){function r(){}return r.prototype.normalizeQuery=function(e){var t={},i={},n={};if(V(e)){var a=Pt(e);t.mainType=a.main||null,t.subType=a.sub||
null}else{var o=["Index","Name","Id"],s={name:1,dataIndex:1,dataType:1};w(e,function(l,u){for(var f=!1,c=0;c<o.length;c++){var p=o[c],h=u.lastIndexOf(p);if(h>0&&
h===u.length-p.length){var d=u.slice(0,h);d!=="data"&&(t.mainType=d,t[p.toLowerCase()]=l,f=!0)}}s.hasOwnProperty(u)&&(i[u]=l,f=!0),f||(n[u]=l)})}return{cptQuery:t,
dataQuery:i,otherQuery:n}},r.prototype.filter=function(e,t){var i=this.eventInfo;if(!i)return!0;var n=i.targetEl,a=i.packedEvent,o=i.model,s=i.view;if(!o||!s)return!0;
var l=t.cptQuery,u=t.dataQuery;return f(l,o,"mainType")&&f(l,o,"subType")&&f(l,o,"index","componentIndex")&&f(l,o,"name")&&f(l,o,"id")&&f(u,a,"name")&&f(u,a,"da\
taIndex")&&f(u,a,"dataType")&&(!s.filterForExposedEvent||s.filterForExposedEvent(e,t.otherQuery,n,a));function f(c,p,h,d){return c[h]==null||p[d||h]===c[h]}},r.
prototype.afterTrigger=function(){this.eventInfo=null},r})();var sy=["symbol","symbolSize","symbolRotate","symbolOffset"],wM=sy.concat(["symbolKeepAspect"]),TM={createOnAllSeries:!0,performRawSeries:!0,reset:function(r,e){
var t=r.getData();if(r.legendIcon&&t.setVisual("legendIcon",r.legendIcon),!r.hasSymbolVisual)return;for(var i={},n={},a=!1,o=0;o<sy.length;o++){var s=sy[o],l=r.
get(s);Z(l)?(a=!0,n[s]=l):i[s]=l}if(i.symbol=i.symbol||r.defaultSymbol,t.setVisual(k({legendIcon:r.legendIcon||i.symbol,symbolKeepAspect:r.get("symbolKeepAspect")},
i)),e.isSeriesFiltered(r))return;var u=ce(n);function f(c,p){for(var h=r.getRawValue(p),d=r.getDataParams(p),v=0;v<u.length;v++){var m=u[v];c.setItemVisual(p,m,
n[m](h,d))}}return{dataEach:a?f:null}}},EM={createOnAllSeries:!0,performRawSeries:!0,reset:function(r,e){if(!r.hasSymbolVisual||e.isSeriesFiltered(r))return;var t=r.
getData();function i(n,a){for(var o=n.getItemModel(a),s=0;s<wM.length;s++){var l=wM[s],u=o.getShallow(l,!0);u!=null&&n.setItemVisual(a,l,u)}}return{dataEach:t.hasItemOption?
i:null}}};function mu(r,e,t){switch(t){case"color":var i=r.getItemVisual(e,"style");return i[r.getVisual("drawType")];case"opacity":return r.getItemVisual(e,"style").opacity;case"\
symbol":case"symbolSize":case"liftZ":return r.getItemVisual(e,t);default:}}function xs(r,e){switch(e){case"color":var t=r.getVisual("style");return t[r.getVisual(
"drawType")];case"opacity":return r.getVisual("style").opacity;case"symbol":case"symbolSize":case"liftZ":return r.getVisual(e);default:}}function ly(r,e,t,i){switch(t){case"\
color":var n=r.ensureUniqueItemVisual(e,"style");n[r.getVisual("drawType")]=i,r.setItemVisual(e,"colorFromPalette",!1);break;case"opacity":r.ensureUniqueItemVisual(
e,"style").opacity=i;break;case"symbol":case"symbolSize":case"liftZ":r.setItemVisual(e,t,i);break;default:}}function Yi(r,e,t){for(var i;r&&!(e(r)&&(i=r,t));)r=r.__hostTarget||r.parent;return i}var $F=new qe,nr=$F;var CM={};function MM(r,e){CM[r]=e}function AM(r){return CM[r]}var QF={};function DM(r,e){QF[r]=e}var JF=Math.round(Math.random()*9),eH=typeof Object.defineProperty=="function",tH=(function(){function r(){this._id="__ec_inner_"+JF++}return r.prototype.get=function(e){
return this._guard(e)[this._id]},r.prototype.set=function(e,t){var i=this._guard(e);return eH?Object.defineProperty(i,this._id,{value:t,enumerable:!1,configurable:!0}):
i[this._id]=t,this},r.prototype.delete=function(e){return this.has(e)?(delete this._guard(e)[this._id],!0):!1},r.prototype.has=function(e){return!!this._guard(e)[this.
_id]},r.prototype._guard=function(e){if(e!==Object(e))throw TypeError("Value of WeakMap is not a non-null object.");return e},r})(),OM=tH;function qa(r){return isFinite(r)}function rH(r,e,t){var i=e.x==null?0:e.x,n=e.x2==null?1:e.x2,a=e.y==null?0:e.y,o=e.y2==null?0:e.y2;e.global||(i=i*t.width+t.x,
n=n*t.width+t.x,a=a*t.height+t.y,o=o*t.height+t.y),i=qa(i)?i:0,n=qa(n)?n:1,a=qa(a)?a:0,o=qa(o)?o:0;var s=r.createLinearGradient(i,a,n,o);return s}function iH(r,e,t){
var i=t.width,n=t.height,a=Math.min(i,n),o=e.x==null?.5:e.x,s=e.y==null?.5:e.y,l=e.r==null?.5:e.r;e.global||(o=o*i+t.x,s=s*n+t.y,l=l*a),o=qa(o)?o:.5,s=qa(s)?s:.5,
l=l>=0&&qa(l)?l:.5;var u=r.createRadialGradient(o,s,0,o,s,l);return u}function gu(r,e,t){for(var i=e.type==="radial"?iH(r,e,t):rH(r,e,t),n=e.colorStops,a=0;a<n.
length;a++)i.addColorStop(n[a].offset,n[a].color);return i}function IM(r,e){if(r===e||!r&&!e)return!1;if(!r||!e||r.length!==e.length)return!0;for(var t=0;t<r.length;t++)
if(r[t]!==e[t])return!0;return!1}function jh(r){return parseInt(r,10)}function yu(r,e,t){var i=["width","height"][e],n=["clientWidth","clientHeight"][e],a=["pad\
dingLeft","paddingTop"][e],o=["paddingRight","paddingBottom"][e];if(t[i]!=null&&t[i]!=="auto")return parseFloat(t[i]);var s=document.defaultView.getComputedStyle(
r);return(r[n]||jh(s[i])||jh(r.style[i]))-(jh(s[a])||0)-(jh(s[o])||0)||0}function nH(r,e){return!r||r==="solid"||!(e>0)?null:r==="dashed"?[4*e,2*e]:r==="dotted"?[e]:pe(r)?[r]:P(r)?r:null}function uy(r){var e=r.style,t=e.lineDash&&e.lineWidth>
0&&nH(e.lineDash,e.lineWidth),i=e.lineDashOffset;if(t){var n=e.strokeNoScale&&r.getLineScale?r.getLineScale():1;n&&n!==1&&(t=z(t,function(a){return a/n}),i/=n)}
return[t,i]}var aH=new Xt(!0);function qh(r){var e=r.stroke;return!(e==null||e==="none"||!(r.lineWidth>0))}function LM(r){return typeof r=="string"&&r!=="none"}function Kh(r){
var e=r.fill;return e!=null&&e!=="none"}function RM(r,e){if(e.fillOpacity!=null&&e.fillOpacity!==1){var t=r.globalAlpha;r.globalAlpha=e.fillOpacity*e.opacity,r.
fill(),r.globalAlpha=t}else r.fill()}function PM(r,e){if(e.strokeOpacity!=null&&e.strokeOpacity!==1){var t=r.globalAlpha;r.globalAlpha=e.strokeOpacity*e.opacity,
r.stroke(),r.globalAlpha=t}else r.stroke()}function $h(r,e,t){var i=zd(e.image,e.__image,t);if(po(i)){var n=r.createPattern(i,e.repeat||"repeat");if(typeof DOMMatrix==
"function"&&n&&n.setTransform){var a=new DOMMatrix;a.translateSelf(e.x||0,e.y||0),a.rotateSelf(0,0,(e.rotation||0)*lS),a.scaleSelf(e.scaleX||1,e.scaleY||1),n.setTransform(
a)}return n}}function oH(r,e,t,i,n){var a,o=qh(t),s=Kh(t),l=t.strokePercent,u=l<1,f=!e.path;(!e.silent||u)&&f&&e.createPathProxy();var c=e.path||aH,p=e.__dirty;
if(!i){var h=t.fill,d=t.stroke,v=s&&!!h.colorStops,m=o&&!!d.colorStops,g=s&&!!h.image,y=o&&!!d.image,_=void 0,x=void 0,S=void 0,b=void 0,T=void 0;(v||m)&&(T=e.getBoundingRect()),
v&&(_=p?gu(r,h,T):e.__canvasFillGradient,e.__canvasFillGradient=_),m&&(x=p?gu(r,d,T):e.__canvasStrokeGradient,e.__canvasStrokeGradient=x),g&&(S=p||!e.__canvasFillPattern?
$h(r,h,e):e.__canvasFillPattern,e.__canvasFillPattern=S),y&&(b=p||!e.__canvasStrokePattern?$h(r,d,e):e.__canvasStrokePattern,e.__canvasStrokePattern=b),v?r.fillStyle=
_:g&&(S?r.fillStyle=S:s=!1),m?r.strokeStyle=x:y&&(b?r.strokeStyle=b:o=!1)}var E=e.getGlobalScale();c.setScale(E[0],E[1],e.segmentIgnoreThreshold);var C,M;r.setLineDash&&
t.lineDash&&(a=uy(e),C=a[0],M=a[1]);var A=!0;(f||p&hn)&&(c.setDPR(r.dpr),u?c.setContext(null):(c.setContext(r),A=!1),c.reset(),e.buildPath(c,e.shape,i),c.toStatic(),
e.pathUpdated()),A&&c.rebuildPath(r,u?l:1),C&&(r.setLineDash(C),r.lineDashOffset=M),i?(n.batchFill=s,n.batchStroke=o):t.strokeFirst?(o&&PM(r,t),s&&RM(r,t)):(s&&
RM(r,t),o&&PM(r,t)),C&&r.setLineDash([])}function sH(r,e,t){var i=e.__image=zd(t.image,e.__image,e,e.onload);if(!(!i||!po(i))){var n=t.x||0,a=t.y||0,o=e.getWidth(),
s=e.getHeight(),l=i.width/i.height;if(o==null&&s!=null?o=s*l:s==null&&o!=null?s=o/l:o==null&&s==null&&(o=i.width,s=i.height),t.sWidth&&t.sHeight){var u=t.sx||0,
f=t.sy||0;r.drawImage(i,u,f,t.sWidth,t.sHeight,n,a,o,s)}else if(t.sx&&t.sy){var u=t.sx,f=t.sy,c=o-u,p=s-f;r.drawImage(i,u,f,c,p,n,a,o,s)}else r.drawImage(i,n,a,
o,s)}}function lH(r,e,t){var i,n=t.text;if(n!=null&&(n+=""),n){r.font=t.font||sr,r.textAlign=t.textAlign,r.textBaseline=t.textBaseline;var a=void 0,o=void 0;r.setLineDash&&
t.lineDash&&(i=uy(e),a=i[0],o=i[1]),a&&(r.setLineDash(a),r.lineDashOffset=o),t.strokeFirst?(qh(t)&&r.strokeText(n,t.x,t.y),Kh(t)&&r.fillText(n,t.x,t.y)):(Kh(t)&&
r.fillText(n,t.x,t.y),qh(t)&&r.strokeText(n,t.x,t.y)),a&&r.setLineDash([])}}var NM=["shadowBlur","shadowOffsetX","shadowOffsetY"],kM=[["lineCap","butt"],["lineJ\
oin","miter"],["miterLimit",10]];function HM(r,e,t,i,n){var a=!1;if(!i&&(t=t||{},e===t))return!1;if(i||e.opacity!==t.opacity){Lt(r,n),a=!0;var o=Math.max(Math.min(
e.opacity,1),0);r.globalAlpha=isNaN(o)?Xr.opacity:o}(i||e.blend!==t.blend)&&(a||(Lt(r,n),a=!0),r.globalCompositeOperation=e.blend||Xr.blend);for(var s=0;s<NM.length;s++){
var l=NM[s];(i||e[l]!==t[l])&&(a||(Lt(r,n),a=!0),r[l]=r.dpr*(e[l]||0))}return(i||e.shadowColor!==t.shadowColor)&&(a||(Lt(r,n),a=!0),r.shadowColor=e.shadowColor||
Xr.shadowColor),a}function zM(r,e,t,i,n){var a=e.style,o=i?null:t&&t.style||{};if(a===o)return!1;var s=HM(r,a,o,i,n);if((i||a.fill!==o.fill)&&(s||(Lt(r,n),s=!0),
LM(a.fill)&&(r.fillStyle=a.fill)),(i||a.stroke!==o.stroke)&&(s||(Lt(r,n),s=!0),LM(a.stroke)&&(r.strokeStyle=a.stroke)),(i||a.opacity!==o.opacity)&&(s||(Lt(r,n),
s=!0),r.globalAlpha=a.opacity==null?1:a.opacity),e.hasStroke()){var l=a.lineWidth,u=l/(a.strokeNoScale&&e.getLineScale?e.getLineScale():1);r.lineWidth!==u&&(s||
(Lt(r,n),s=!0),r.lineWidth=u)}for(var f=0;f<kM.length;f++){var c=kM[f],p=c[0];(i||a[p]!==o[p])&&(s||(Lt(r,n),s=!0),r[p]=a[p]||c[1])}return s}function uH(r,e,t,i,n){
return HM(r,e.style,t&&t.style,i,n)}function GM(r,e){var t=e.transform,i=r.dpr||1;t?r.setTransform(i*t[0],i*t[1],i*t[2],i*t[3],i*t[4],i*t[5]):r.setTransform(i,0,
0,i,0,0)}function fH(r,e,t){for(var i=!1,n=0;n<r.length;n++){var a=r[n];i=i||a.isZeroArea(),GM(e,a),e.beginPath(),a.buildPath(e,a.shape),e.clip()}t.allClipped=i}
function cH(r,e){return r&&e?r[0]!==e[0]||r[1]!==e[1]||r[2]!==e[2]||r[3]!==e[3]||r[4]!==e[4]||r[5]!==e[5]:!(!r&&!e)}var BM=1,VM=2,UM=3,FM=4;function hH(r){var e=Kh(
r),t=qh(r);return!(r.lineDash||!(+e^+t)||e&&typeof r.fill!="string"||t&&typeof r.stroke!="string"||r.strokePercent<1||r.strokeOpacity<1||r.fillOpacity<1)}function Lt(r,e){
e.batchFill&&(e.batchFill=!1,r.fill()),e.batchStroke&&(e.batchStroke=!1,r.stroke())}function Qh(r,e){var t={inHover:!1,viewWidth:0,viewHeight:0,beforeBrushParam:{}};
zn(r,e,t),Ka(r,t)}function zn(r,e,t){var i=e.transform;if(!e.shouldBePainted(t.viewWidth,t.viewHeight,!1,!1)){e.__dirty&=~Ke,e.__isRendered=!1;return}var n=e.__clipPaths,
a=t.prevElClipPaths,o=e.style,s=!1,l=!1;if((!a||IM(n,a))&&(a&&(Lt(r,t),r.restore(),l=s=!0,t.prevElClipPaths=null,t.allClipped=!1,t.prevEl=null),n&&n.length&&(Lt(
r,t),r.save(),fH(n,r,t),s=!0,t.prevElClipPaths=n)),t.allClipped){e.__dirty&=~Ke,e.__isRendered=!1;return}e.beforeBrush&&e.beforeBrush(t.beforeBrushParam),e.innerBeforeBrush();
var u=t.prevEl;u||(l=s=!0);var f=e instanceof se&&e.autoBatch&&hH(o);s||cH(i,u.transform)?(Lt(r,t),GM(r,e)):f||Lt(r,t),e instanceof se?(t.lastDrawType!==BM&&(l=
!0,t.lastDrawType=BM),zM(r,e,u,l,t),(!f||!t.batchFill&&!t.batchStroke)&&r.beginPath(),oH(r,e,o,f,t)):e instanceof ll?(t.lastDrawType!==UM&&(l=!0,t.lastDrawType=
UM),zM(r,e,u,l,t),lH(r,e,o)):e instanceof yt?(t.lastDrawType!==VM&&(l=!0,t.lastDrawType=VM),uH(r,e,u,l,t),sH(r,e,o)):e.getTemporalDisplayables&&(t.lastDrawType!==
FM&&(l=!0,t.lastDrawType=FM),pH(r,e,t)),e.innerAfterBrush(),e.afterBrush&&(f&&Lt(r,t),e.afterBrush()),t.prevEl=e,e.__dirty=0,e.__isRendered=!0}function Ka(r,e){
Lt(r,e),e.prevElClipPaths&&r.restore()}function pH(r,e,t){var i=e.getDisplayables(),n=e.getTemporalDisplayables();r.save();var a={prevElClipPaths:null,prevEl:null,
allClipped:!1,viewWidth:t.viewWidth,viewHeight:t.viewHeight,inHover:t.inHover,beforeBrushParam:{}},o,s;for(o=e.getCursor(),s=i.length;o<s;o++){var l=i[o];l.beforeBrush&&
l.beforeBrush(t.beforeBrushParam),l.innerBeforeBrush(),zn(r,l,a),l.innerAfterBrush(),l.afterBrush&&l.afterBrush(),a.prevEl=l}Ka(r,a);for(var u=0,f=n.length;u<f;u++){
var l=n[u];l.beforeBrush&&l.beforeBrush(t.beforeBrushParam),l.innerBeforeBrush(),zn(r,l,a),l.innerAfterBrush(),l.afterBrush&&l.afterBrush(),a.prevEl=l}Ka(r,a),e.
clearTemporalDisplayables(),e.notClear=!0,r.restore()}var fy=new OM,WM=new Wr(100),YM=["symbol","symbolSize","symbolKeepAspect","color","backgroundColor","dashArrayX","dashArrayY","maxTileWidth","maxTileHeight"];function cy(r,e){
if(r==="none")return null;var t=e.getDevicePixelRatio(),i=e.getZr(),n=i.painter.type==="svg";r.dirty&&fy.delete(r);var a=fy.get(r);if(a)return a;var o=re(r,{symbol:"\
rect",symbolSize:1,symbolKeepAspect:!0,color:"rgba(0, 0, 0, 0.2)",backgroundColor:null,dashArrayX:5,dashArrayY:5,rotation:0,maxTileWidth:512,maxTileHeight:512});
o.backgroundColor==="none"&&(o.backgroundColor=null);var s={repeat:"repeat"};return l(s),s.rotation=o.rotation,s.scaleX=s.scaleY=n?1:1/t,fy.set(r,s),r.dirty=!1,
s;function l(u){for(var f=[t],c=!0,p=0;p<YM.length;++p){var h=o[YM[p]];if(h!=null&&!P(h)&&!V(h)&&!pe(h)&&typeof h!="boolean"){c=!1;break}f.push(h)}var d;if(c){d=
f.join(",")+(n?"-svg":"");var v=WM.get(d);v&&(n?u.svgElement=v:u.image=v)}var m=XM(o.dashArrayX),g=dH(o.dashArrayY),y=ZM(o.symbol),_=vH(m),x=jM(g),S=!n&&ke.createCanvas(),
b=n&&{tag:"g",attrs:{},key:"dcl",children:[]},T=C(),E;S&&(S.width=T.width*t,S.height=T.height*t,E=S.getContext("2d")),M(),c&&WM.put(d,S||b),u.image=S,u.svgElement=
b,u.svgWidth=T.width,u.svgHeight=T.height;function C(){for(var A=1,O=0,D=_.length;O<D;++O)A=Uv(A,_[O]);for(var L=1,O=0,D=y.length;O<D;++O)L=Uv(L,y[O].length);A*=
L;var R=x*_.length*y.length;if(0)var N;return{width:Math.max(1,Math.min(A,o.maxTileWidth)),height:Math.max(1,Math.min(R,o.maxTileHeight))}}function M(){E&&(E.clearRect(
0,0,S.width,S.height),o.backgroundColor&&(E.fillStyle=o.backgroundColor,E.fillRect(0,0,S.width,S.height)));for(var A=0,O=0;O<g.length;++O)A+=g[O];if(A<=0)return;
for(var D=-x,L=0,R=0,N=0;D<T.height;){if(L%2===0){for(var X=R/2%y.length,$=0,J=0,oe=0;$<T.width*2;){for(var ie=0,O=0;O<m[N].length;++O)ie+=m[N][O];if(ie<=0)break;
if(J%2===0){var fe=(1-o.symbolSize)*.5,ne=$+m[N][J]*fe,q=D+g[L]*fe,_e=m[N][J]*o.symbolSize,xe=g[L]*o.symbolSize,Et=oe/2%y[X].length;Tr(ne,q,_e,xe,y[X][Et])}$+=m[N][J],
++oe,++J,J===m[N].length&&(J=0)}++N,N===m.length&&(N=0)}D+=g[L],++R,++L,L===g.length&&(L=0)}function Tr(Re,at,me,Se,Fn){var Ct=n?1:t,o0=$e(Fn,Re*Ct,at*Ct,me*Ct,
Se*Ct,o.color,o.symbolKeepAspect);if(n){var s0=i.painter.renderOneToVNode(o0);s0&&b.children.push(s0)}else Qh(E,o0)}}}}function ZM(r){if(!r||r.length===0)return[
["rect"]];if(V(r))return[[r]];for(var e=!0,t=0;t<r.length;++t)if(!V(r[t])){e=!1;break}if(e)return ZM([r]);for(var i=[],t=0;t<r.length;++t)V(r[t])?i.push([r[t]]):
i.push(r[t]);return i}function XM(r){if(!r||r.length===0)return[[0,0]];if(pe(r)){var e=Math.ceil(r);return[[e,e]]}for(var t=!0,i=0;i<r.length;++i)if(!pe(r[i])){
t=!1;break}if(t)return XM([r]);for(var n=[],i=0;i<r.length;++i)if(pe(r[i])){var e=Math.ceil(r[i]);n.push([e,e])}else{var e=z(r[i],function(s){return Math.ceil(s)});
e.length%2===1?n.push(e.concat(e)):n.push(e)}return n}function dH(r){if(!r||typeof r=="object"&&r.length===0)return[0,0];if(pe(r)){var e=Math.ceil(r);return[e,e]}
var t=z(r,function(i){return Math.ceil(i)});return r.length%2?t.concat(t):t}function vH(r){return z(r,function(e){return jM(e)})}function jM(r){for(var e=0,t=0;t<
r.length;++t)e+=r[t];return r.length%2===1?e*2:e}var qM=No(mH);function mH(r,e){r.eachRawSeries(function(t){if(!r.isSeriesFiltered(t)){var i=t.getData();i.hasItemVisual()&&i.each(function(o){var s=i.getItemVisual(
o,"decal");if(s){var l=i.ensureUniqueItemVisual(o,"style");l.decal=cy(s,e)}});var n=i.getVisual("decal");if(n){var a=i.getVisual("style");a.decal=cy(n,e)}}})}var gH=1,yH=800,_H=900,xH=920,SH=1e3,bH=2e3,KM=5e3,oA=1e3,wH=1100,wy=2e3,sA=3e3,TH=4e3,ap=4500,EH=4600,CH=5e3,MH=6e3,lA=7e3,uA={PROCESSOR:{SERIES_FILTER:yH,AXIS_STATISTICS:xH,
FILTER:SH,STATISTIC:KM,STATISTICS:KM},VISUAL:{LAYOUT:oA,PROGRESSIVE_LAYOUT:wH,GLOBAL:wy,CHART:sA,POST_CHART_LAYOUT:EH,COMPONENT:TH,BRUSH:CH,CHART_ITEM:ap,ARIA:MH,
DECAL:lA}},it="__flagInMainProcess",Jh="__mainProcessVersion",dt="__pendingUpdate",hy="__needsUpdateStatus",$M=/^[a-zA-Z0-9_]+$/,py="__connectUpdateStatus",QM=0,
AH=1,DH=2;function fA(r){return function(){for(var e=[],t=0;t<arguments.length;t++)e[t]=arguments[t];if(this.isDisposed()){this.id;return}return hA(this,r,e)}}function cA(r){
return function(){for(var e=[],t=0;t<arguments.length;t++)e[t]=arguments[t];return hA(this,r,e)}}function hA(r,e,t){return t[0]=t[0]&&t[0].toLowerCase(),qe.prototype[e].
apply(r,t)}var pA=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e})(qe),dA=pA.prototype;dA.on=cA("on");dA.off=cA("off");
var $a,dy,ep,Zi,tp,vy,my,Ss,bs,JM,eA,gy,tA,rp,rA,vA,br,iA,ws,mA=(function(r){I(e,r);function e(t,i,n){var a=r.call(this,new bM)||this;a._chartsViews=[],a._chartsMap=
{},a._componentsViews=[],a._componentsMap={},a._pendingActions=[],n=n||{},a.__v_skip=!0,a._dom=t;var o="canvas",s="auto",l=!1;if(a[Jh]=1,0)var u;n.ssr&&WC(function(h){
var d=ye(h),v=d.dataIndex;if(v!=null){var m=H();return m.set("series_index",d.seriesIndex),m.set("data_index",v),d.ssrType&&m.set("ssr_type",d.ssrType),m}});var f=a.
_zr=ey(t,{renderer:n.renderer||o,devicePixelRatio:n.devicePixelRatio,width:n.width,height:n.height,ssr:n.ssr,useDirtyRect:W(n.useDirtyRect,l),useCoarsePointer:W(
n.useCoarsePointer,s),pointerSize:n.pointerSize});a._ssr=n.ssr,a._throttledZrFlush=Ug(F(f.flush,f),17),a._updateTheme(i),a._locale=Qw(n.locale||Bc),a._coordSysMgr=
new Ra;var c=a._api=rA(a);function p(h,d){return h.__prio-d.__prio}return Xa(np,p),Xa(xy,p),a._scheduler=new oy(a,c,xy,np),a._messageCenter=new pA,a._initEvents(),
a.resize=F(a.resize,a),f.animation.on("frame",a._onframe,a),JM(f,a),eA(f,a),co(a),a}return e.prototype._onframe=function(){if(!this._disposed){var t=this._scheduler,
i=this._model,n=this._api;if(iA(this),this[dt]){var a=this[dt].silent;this[it]=!0,ws(this);try{$a(this),Zi.update.call(this,null,this[dt].updateParams)}catch(l){
throw this[it]=!1,this[dt]=null,l}this._zr.flush(),this[it]=!1,this[dt]=null,Ss.call(this,a),bs.call(this,a)}else if(t.unfinished){var o=gH;do{t.unfinished=!1;var s=ke.
getTime();t.performSeriesTasks(i),t.performDataProcessorTasks(i),vy(this,i),t.performVisualTasks(i),rp(this,this._model,n,"remain",{}),o-=ke.getTime()-s}while(o>
0&&t.unfinished);t.unfinished||this._zr.flush()}}},e.prototype.getDom=function(){return this._dom},e.prototype.getId=function(){return this.id},e.prototype.getZr=
function(){return this._zr},e.prototype.isSSR=function(){return this._ssr},e.prototype.setOption=function(t,i,n){if(!this[it]){if(this._disposed){this.id;return}
var a,o,s;if(B(i)&&(n=i.lazyUpdate,a=i.silent,o=i.replaceMerge,s=i.transition,i=i.notMerge),this[it]=!0,ws(this),!this._model||i){var l=new eM(this._api),u=this.
_theme,f=this._model=new Wh;f.scheduler=this._scheduler,f.ssr=this._ssr,f.init(null,null,null,u,this._locale,l)}this._model.setOption(t,{replaceMerge:o},Sy);var c={
seriesTransition:s,optionChanged:!0};if(n)this[dt]={silent:a,updateParams:c},this[it]=!1,this.getZr().wakeUp();else{try{$a(this),Zi.update.call(this,null,c)}catch(p){
throw this[dt]=null,this[it]=!1,p}this._ssr||this._zr.flush(),this[dt]=null,this[it]=!1,Ss.call(this,a),bs.call(this,a)}}},e.prototype.setTheme=function(t,i){if(!this[it]){
if(this._disposed){this.id;return}var n=this._model;if(n){var a=i&&i.silent,o=null;this[dt]&&(a==null&&(a=this[dt].silent),o=this[dt].updateParams,this[dt]=null),
this[it]=!0,ws(this);try{this._updateTheme(t),n.setTheme(this._theme),$a(this),Zi.update.call(this,{type:"setTheme"},o)}catch(s){throw this[it]=!1,s}this[it]=!1,
Ss.call(this,a),bs.call(this,a)}}},e.prototype._updateTheme=function(t){V(t)&&(t=gA[t]),t&&(t=U(t),t&&Yh(t,!0),this._theme=t)},e.prototype.getModel=function(){return this.
_model},e.prototype.getOption=function(){return this._model&&this._model.getOption()},e.prototype.getWidth=function(){return this._zr.getWidth()},e.prototype.getHeight=
function(){return this._zr.getHeight()},e.prototype.getDevicePixelRatio=function(){return this._zr.painter.dpr||ae.hasGlobalWindow&&window.devicePixelRatio||1},
e.prototype.getRenderedCanvas=function(t){return this.renderToCanvas(t)},e.prototype.renderToCanvas=function(t){t=t||{};var i=this._zr.painter;return i.getRenderedCanvas(
{backgroundColor:t.backgroundColor||this._model.get("backgroundColor"),pixelRatio:t.pixelRatio||this.getDevicePixelRatio()})},e.prototype.renderToSVGString=function(t){
t=t||{};var i=this._zr.painter;return i.renderToString({useViewBox:t.useViewBox})},e.prototype.getSvgDataURL=function(){var t=this._zr,i=t.storage.getDisplayList();
return w(i,function(n){n.stopAnimation(null,!0)}),t.painter.toDataURL()},e.prototype.getDataURL=function(t){if(this._disposed){this.id;return}t=t||{};var i=t.excludeComponents,
n=this._model,a=[],o=this;w(i,function(l){n.eachComponent({mainType:l},function(u){var f=o._componentsMap[u.__viewId];f.group.ignore||(a.push(f),f.group.ignore=
!0)})});var s=this._zr.painter.getType()==="svg"?this.getSvgDataURL():this.renderToCanvas(t).toDataURL("image/"+(t&&t.type||"png"));return w(a,function(l){l.group.
ignore=!1}),s},e.prototype.getConnectedDataURL=function(t){if(this._disposed){this.id;return}var i=t.type==="svg",n=this.group,a=Math.min,o=Math.max,s=1/0;if(nA[n]){
var l=s,u=s,f=-s,c=-s,p=[],h=t&&t.pixelRatio||this.getDevicePixelRatio();w(_u,function(_,x){if(_.group===n){var S=i?_.getZr().painter.getSvgDom().innerHTML:_.renderToCanvas(
U(t)),b=_.getDom().getBoundingClientRect();l=a(b.left,l),u=a(b.top,u),f=o(b.right,f),c=o(b.bottom,c),p.push({dom:S,left:b.left,top:b.top})}}),l*=h,u*=h,f*=h,c*=
h;var d=f-l,v=c-u,m=ke.createCanvas(),g=ey(m,{renderer:i?"svg":"canvas"});if(g.resize({width:d,height:v}),i){var y="";return w(p,function(_){var x=_.left-l,S=_.
top-u;y+='<g transform="translate('+x+","+S+')">'+_.dom+"</g>"}),g.painter.getSvgRoot().innerHTML=y,t.connectedBackgroundColor&&g.painter.setBackgroundColor(t.connectedBackgroundColor),
g.refreshImmediately(),g.painter.toDataURL()}else return t.connectedBackgroundColor&&g.add(new de({shape:{x:0,y:0,width:d,height:v},style:{fill:t.connectedBackgroundColor}})),
w(p,function(_){var x=new yt({style:{x:_.left*h-l,y:_.top*h-u,image:_.dom}});g.add(x)}),g.refreshImmediately(),m.toDataURL("image/"+(t&&t.type||"png"))}else return this.
getDataURL(t)},e.prototype.convertToPixel=function(t,i,n){return tp(this,"convertToPixel",t,i,n)},e.prototype.convertToLayout=function(t,i,n){return tp(this,"co\
nvertToLayout",t,i,n)},e.prototype.convertFromPixel=function(t,i,n){return tp(this,"convertFromPixel",t,i,n)},e.prototype.containPixel=function(t,i){if(this._disposed){
this.id;return}var n=this._model,a,o=Lo(n,t);return w(o,function(s,l){l.indexOf("Models")>=0&&w(s,function(u){var f=u.coordinateSystem;if(f&&f.containPoint)a=a||
!!f.containPoint(i);else if(l==="seriesModels"){var c=this._chartsMap[u.__viewId];c&&c.containPoint&&(a=a||c.containPoint(i,u))}},this)},this),!!a},e.prototype.
getVisual=function(t,i){var n=this._model,a=Lo(n,t,{defaultMainType:"series"}),o=a.seriesModel,s=o.getData(),l=a.hasOwnProperty("dataIndexInside")?a.dataIndexInside:
a.hasOwnProperty("dataIndex")?s.indexOfRawIndex(a.dataIndex):null;return l!=null?mu(s,l,i):xs(s,i)},e.prototype.getViewOfComponentModel=function(t){return this.
_componentsMap[t.__viewId]},e.prototype.getViewOfSeriesModel=function(t){return this._chartsMap[t.__viewId]},e.prototype._initEvents=function(){var t=this;w(OH,
function(n){var a=function(o){var s=t.getModel(),l=o.target,u,f=n==="globalout";if(f?u={}:l&&Yi(l,function(v){var m=ye(v);if(m&&m.dataIndex!=null){var g=m.dataModel||
s.getSeriesByIndex(m.seriesIndex);return u=g&&g.getDataParams(m.dataIndex,m.dataType,l)||{},!0}else if(m.eventData)return u=k({},m.eventData),!0},!0),u){var c=u.
componentType,p=u.componentIndex;(c==="markLine"||c==="markPoint"||c==="markArea")&&(c="series",p=u.seriesIndex);var h=c&&p!=null&&s.getComponent(c,p),d=h&&t[h.
mainType==="series"?"_chartsMap":"_componentsMap"][h.__viewId];u.event=o,u.type=n,t._$eventProcessor.eventInfo={targetEl:l,packedEvent:u,model:h,view:d},t.trigger(
n,u)}};a.zrEventfulCallAtLast=!0,t._zr.on(n,a,t)});var i=this._messageCenter;w(_y,function(n,a){i.on(a,function(o){t.trigger(a,o)})}),gC(i,this,this._api)},e.prototype.
isDisposed=function(){return this._disposed},e.prototype.clear=function(){if(this._disposed){this.id;return}this.setOption({series:[]},!0)},e.prototype.dispose=
function(){if(this._disposed){this.id;return}this._disposed=!0;var t=this.getDom();t&&Gv(this.getDom(),Ey,"");var i=this,n=i._api,a=i._model;w(i._componentsViews,
function(o){o.dispose(a,n)}),w(i._chartsViews,function(o){o.dispose(a,n)}),i._zr.dispose(),i._dom=i._model=i._chartsMap=i._componentsMap=i._chartsViews=i._componentsViews=
i._scheduler=i._api=i._zr=i._throttledZrFlush=i._theme=i._coordSysMgr=i._messageCenter=null,delete _u[i.id]},e.prototype.resize=function(t){if(!this[it]){if(this.
_disposed){this.id;return}this._zr.resize(t);var i=this._model;if(this._loadingFX&&this._loadingFX.resize(),!!i){var n=i.resetOption("media"),a=t&&t.silent;this[dt]&&
(a==null&&(a=this[dt].silent),n=!0,this[dt]=null),this[it]=!0,ws(this);try{n&&$a(this),Zi.update.call(this,{type:"resize",animation:k({duration:0},t&&t.animation)})}catch(o){
throw this[it]=!1,o}this[it]=!1,Ss.call(this,a),bs.call(this,a)}}},e.prototype.showLoading=function(t,i){if(this._disposed){this.id;return}if(B(t)&&(i=t,t=""),t=
t||"default",this.hideLoading(),!!by[t]){var n=by[t](this._api,i),a=this._zr;this._loadingFX=n,a.add(n)}},e.prototype.hideLoading=function(){if(this._disposed){
this.id;return}this._loadingFX&&this._zr.remove(this._loadingFX),this._loadingFX=null},e.prototype.makeActionFromEvent=function(t){var i=k({},t);return i.type=yy[t.
type],i},e.prototype.dispatchAction=function(t,i){if(this._disposed){this.id;return}if(B(i)||(i={silent:!!i}),!!ip[t.type]&&this._model){if(this[it]){this._pendingActions.
push(t);return}var n=i.silent;my.call(this,t,n);var a=i.flush;a?this._zr.flush():a!==!1&&ae.browser.weChat&&this._throttledZrFlush(),Ss.call(this,n),bs.call(this,
n)}},e.prototype.updateLabelLayout=function(){nr.trigger("series:layoutlabels",this._model,this._api,{updatedSeries:[]})},e.prototype.appendData=function(t){if(this.
_disposed){this.id;return}var i=t.seriesIndex,n=this.getModel(),a=n.getSeriesByIndex(i);a.appendData(t),this._scheduler.unfinished=!0,this.getZr().wakeUp()},e.internalField=
(function(){$a=function(c){DE(c._model);var p=c._scheduler;p.restorePipelines(c._zr,c._model),p.prepareStageTasks(),dy(c,!0),dy(c,!1),p.plan()},dy=function(c,p){
for(var h=c._model,d=c._scheduler,v=p?c._componentsViews:c._chartsViews,m=p?c._componentsMap:c._chartsMap,g=c._zr,y=c._api,_=0;_<v.length;_++)v[_].__alive=!1;p?
h.eachComponent(function(b,T){b!=="series"&&x(T)}):h.eachSeries(x);function x(b){var T=b.__requireNewView;b.__requireNewView=!1;var E="_ec_"+b.id+"_"+b.type,C=!T&&
m[E];if(!C){var M=Pt(b.type),A=p?Ne.getClass(M.main,M.sub):gt.getClass(M.sub);C=new A,C.init(h,y),m[E]=C,v.push(C),g.add(C.group)}b.__viewId=C.__id=E,C.__alive=
!0,C.__model=b,C.group.__ecComponentInfo={mainType:b.mainType,index:b.componentIndex},!p&&d.prepareView(C,b,h,y)}for(var _=0;_<v.length;){var S=v[_];S.__alive?_++:
(!p&&S.renderTask.dispose(),g.remove(S.group),S.dispose(h,y),v.splice(_,1),m[S.__id]===S&&delete m[S.__id],S.__id=S.group.__ecComponentInfo=null)}},ep=function(c,p,h,d,v){
var m=c._model;if(m.setUpdatePayload(h),!d){w([].concat(c._componentsViews).concat(c._chartsViews),x);return}var g=Kb(h,d,v),y=h.excludeSeriesId,_;y!=null&&(_=H(),
w(Me(y),function(S){var b=zt(S,null);b!=null&&_.set(b,!0)})),m&&m.eachComponent(g,function(S){var b=_&&_.get(S.id)!=null;if(!b)if(om(h))if(S instanceof Ut)h.type===
_n&&!h.notBlur&&!S.get(["emphasis","disabled"])&&g1(S,h,c._api);else{var T=ic(S.mainType,S.componentIndex,h.name,c._api),E=T.focusSelf,C=T.dispatchers;h.type===
_n&&E&&!h.notBlur&&Qf(S.mainType,S.componentIndex,c._api),C&&w(C,function(M){h.type===_n?Mi(M):Ai(M)})}else ac(h)&&S instanceof Ut&&(x1(S,h,c._api),nm(S),br(c))},
c),m&&m.eachComponent(g,function(S){var b=_&&_.get(S.id)!=null;b||x(c[d==="series"?"_chartsMap":"_componentsMap"][S.__viewId])},c);function x(S){S&&S.__alive&&S[p]&&
S[p](S.__model,m,c._api,h)}},Zi={prepareAndUpdate:function(c){$a(this),Zi.update.call(this,c,c&&{optionChanged:c.newOption!=null})},update:function(c,p){var h=this.
_model,d=this._api,v=this._zr,m=this._coordSysMgr,g=this._scheduler;if(h){OE(h),h.setUpdatePayload(c),g.restoreData(h,c),g.performSeriesTasks(h),m.create(h,d),nr.
trigger("coordsys:aftercreate",h,d),g.performDataProcessorTasks(h,c),vy(this,h),m.update(h,d),i(h),g.performVisualTasks(h,c);var y=h.get("backgroundColor")||"tr\
ansparent";v.setBackgroundColor(y);var _=h.get("darkMode");_!=null&&_!=="auto"&&v.setDarkMode(_),gy(this,h,d,c,p),nr.trigger("afterupdate",h,d)}},updateTransform:function(c){
var p=this,h=p._model,d=p._api;if(h){h.setUpdatePayload(c);var v=[];h.eachComponent(function(g,y){if(g!==qf){var _=p.getViewOfComponentModel(y);if(_&&_.__alive)
if(_.updateTransform){var x=_.updateTransform(y,h,d,c);x&&x.update&&v.push(_)}else v.push(_)}});var m=H();h.eachSeries(function(g){var y=p._chartsMap[g.__viewId],
_=g.pipelineContext;if(y.updateTransform&&!_.progressiveRender){var x=y.updateTransform(g,h,d,c);x&&x.update&&m.set(g.uid,1)}else m.set(g.uid,1)}),p._scheduler.
performVisualTasks(h,c,{setDirty:!0,dirtyMap:m}),rp(p,h,d,c,{},m),nr.trigger("afterupdate",h,d)}},updateView:function(c){var p=this._model;p&&(p.setUpdatePayload(
c),gt.markUpdateMethod(c,"updateView"),i(p),this._scheduler.performVisualTasks(p,c,{setDirty:!0}),gy(this,p,this._api,c,{}),nr.trigger("afterupdate",p,this._api))},
updateVisual:function(c){var p=this,h=this._model;h&&(h.setUpdatePayload(c),h.eachSeries(function(d){d.getData().clearAllVisual()}),gt.markUpdateMethod(c,"updat\
eVisual"),i(h),this._scheduler.performVisualTasks(h,c,{visualType:"visual",setDirty:!0}),h.eachComponent(function(d,v){if(d!=="series"){var m=p.getViewOfComponentModel(
v);m&&m.__alive&&m.updateVisual(v,h,p._api,c)}}),h.eachSeries(function(d){var v=p._chartsMap[d.__viewId];v.updateVisual(d,h,p._api,c)}),nr.trigger("afterupdate",
h,this._api))},updateLayout:function(c){Zi.update.call(this,c)}};function t(c,p,h,d,v){if(c._disposed){c.id;return}for(var m=c._model,g=c._coordSysMgr.getCoordinateSystems(),
y,_=Lo(m,h),x=0;x<g.length;x++){var S=g[x];if(S[p]&&(y=S[p](m,_,d,v))!=null)return y}}tp=t,vy=function(c,p){var h=c._chartsMap,d=c._scheduler;p.eachSeries(function(v){
d.updateStreamModes(v,h[v.__viewId])})},my=function(c,p){var h=this,d=this.getModel(),v=c.type,m=c.escapeConnect,g=ip[v],y=(g.update||"update").split(":"),_=y.pop(),
x=y[0]!=null&&Pt(y[0]);this[it]=!0,ws(this);var S=[c],b=!1;c.batch&&(b=!0,S=z(c.batch,function(N){return N=re(k({},N),c),N.batch=null,N}));var T=[],E,C=[],M=g.nonRefinedEventType,
A=ac(c),O=om(c);if(O&&im(this._api),w(S,function(N){var X=g.action(N,d,h._api);if(g.refineEvent?C.push(X):E=X,E=E||k({},N),E.type=M,T.push(E),O){var $=pl(c),J=$.
queryOptionMap,oe=$.mainTypeSpecified,ie=oe?J.keys()[0]:"series";ep(h,_,N,ie),br(h)}else A?(ep(h,_,N,"series"),br(h)):x&&ep(h,_,N,x.main,x.sub)}),_!=="none"&&!O&&
!A&&!x)try{this[dt]?($a(this),Zi.update.call(this,c),this[dt]=null):Zi[_].call(this,c)}catch(N){throw this[it]=!1,N}if(b?E={type:M,escapeConnect:m,batch:T}:E=T[0],
this[it]=!1,!p){var D=void 0;if(g.refineEvent){var L=g.refineEvent(C,c,d,this._api).eventContent;Ge(B(L)),D=re({type:g.refinedEventType},L),D.fromAction=c.type,
D.fromActionPayload=c,D.escapeConnect=!0}var R=this._messageCenter;R.trigger(E.type,E),D&&R.trigger(D.type,D)}},Ss=function(c){for(var p=this._pendingActions;p.
length;){var h=p.shift();my.call(this,h,c)}},bs=function(c){!c&&this.trigger("updated")},JM=function(c,p){c.on("rendered",function(h){p.trigger("rendered",h),c.
animation.isFinished()&&!p[dt]&&!p._scheduler.unfinished&&!p._pendingActions.length?p.trigger("finished"):c.refresh()})},eA=function(c,p){c.on("mouseover",function(h){
var d=h.target,v=Yi(d,bl);v&&(y1(v,h,p._api),br(p))}).on("mouseout",function(h){var d=h.target,v=Yi(d,bl);v&&(_1(v,h,p._api),br(p))}).on("click",function(h){var d=h.
target,v=Yi(d,function(y){return ye(y).dataIndex!=null},!0);if(v){var m=v.selected?"unselect":"select",g=ye(v);p._api.dispatchAction({type:m,dataType:g.dataType,
dataIndexInside:g.dataIndex,seriesIndex:g.seriesIndex,isFromClick:!0})}})};function i(c){c.clearColorPalette(),c.eachSeries(function(p){p.clearColorPalette()})}
function n(c){var p=[],h=[],d=!1;if(c.eachComponent(function(y,_){var x=_.get("zlevel")||0,S=_.get("z")||0,b=_.getZLevelKey();d=d||!!b,(y==="series"?h:p).push({
zlevel:x,z:S,idx:_.componentIndex,type:y,key:b})}),d){var v=p.concat(h),m,g;Xa(v,function(y,_){return y.zlevel===_.zlevel?y.z-_.z:y.zlevel-_.zlevel}),w(v,function(y){
var _=c.getComponent(y.type,y.idx),x=y.zlevel,S=y.key;m!=null&&(x=Math.max(m,x)),S?(x===m&&S!==g&&x++,g=S):g&&(x===m&&x++,g=""),m=x,_.setZLevel(x)})}}gy=function(c,p,h,d,v){
n(p),tA(c,p,h,d,v),w(c._chartsViews,function(m){m.__alive=!1}),rp(c,p,h,d,v),w(c._chartsViews,function(m){m.__alive||m.remove(p,h)})},tA=function(c,p,h,d,v,m){w(
m||c._componentsViews,function(g){var y=g.__model;u(y,g),g.render(y,p,h,d),l(y,g),f(y,g)})},rp=function(c,p,h,d,v,m){var g=c._scheduler;v=k(v||{},{updatedSeries:p.
getSeries()}),nr.trigger("series:beforeupdate",p,h,v);var y=!1;p.eachSeries(function(_){var x=c._chartsMap[_.__viewId];x.__alive=!0;var S=x.renderTask;g.updatePayload(
S,d),u(_,x),m&&m.get(_.uid)&&S.dirty(),S.perform(g.getPerformArgs(S))&&(y=!0),x.group.silent=!!_.get("silent"),s(_,x),nm(_)}),g.unfinished=y||g.unfinished,nr.trigger(
"series:layoutlabels",p,h,v),nr.trigger("series:transition",p,h,v),p.eachSeries(function(_){var x=c._chartsMap[_.__viewId];l(_,x),f(_,x)}),o(c,p),nr.trigger("se\
ries:afterupdate",p,h,v)},br=function(c){c[hy]=!0,c.getZr().wakeUp()},ws=function(c){c[Jh]=(c[Jh]+1)%1e6},iA=function(c){c[hy]&&(c.getZr().storage.traverse(function(p){
wa(p)||a(p)}),c[hy]=!1)};function a(c){for(var p=[],h=c.currentStates,d=0;d<h.length;d++){var v=h[d];v==="emphasis"||v==="blur"||v==="select"||p.push(v)}c.selected&&
c.states.select&&p.push("select"),c.hoverState===ml&&c.states.emphasis?p.push("emphasis"):c.hoverState===vl&&c.states.blur&&p.push("blur"),c.useStates(p)}function o(c,p){
var h=c._zr;if(h.painter.type==="canvas"){var d=h.storage,v=0;d.traverse(function(g){g.isGroup||v++});var m=v>W(p.get("hoverLayerThreshold"),Hh.hoverLayerThreshold)&&
!ae.node&&!ae.worker;(c._usingTHL||m)&&(p.eachSeries(function(g){if(!g.preventUsingHoverLayer){var y=c._chartsMap[g.__viewId];y.__alive&&y.eachRendered(function(_){
var x=_.states.emphasis;x&&x.hoverLayer!==Li&&(x.hoverLayer=m?Sm:xm)})}}),c._usingTHL=m)}}function s(c,p){var h=c.get("blendMode")||null;p.eachRendered(function(d){
d.isGroup||(d.style.blend=h)})}function l(c,p){if(!c.preventAutoZ){var h=ni(c);p.eachRendered(function(d){return Ll(d,h.z,h.zlevel),!0})}}function u(c,p){p.eachRendered(
function(h){if(!wa(h)){var d=h.getTextContent(),v=h.getTextGuideLine();h.stateTransition&&(h.stateTransition=null),d&&d.stateTransition&&(d.stateTransition=null),
v&&v.stateTransition&&(v.stateTransition=null),h.hasState()?(h.prevStates=h.currentStates,h.clearStates()):h.prevStates&&(h.prevStates=null)}})}function f(c,p){
var h=c.getModel("stateAnimation"),d=c.isAnimationEnabled(),v=h.get("duration"),m=v>0?{duration:v,delay:h.get("delay"),easing:h.get("easing")}:null;p.eachRendered(
function(g){if(g.states&&g.states.emphasis){if(wa(g))return;if(g instanceof se&&w1(g),g.__dirty){var y=g.prevStates;y&&g.useStates(y)}if(d){g.stateTransition=m;
var _=g.getTextContent(),x=g.getTextGuideLine();_&&(_.stateTransition=m),x&&(x.stateTransition=m)}g.__dirty&&a(g)}})}rA=function(c){return new((function(p){I(h,
p);function h(){return p!==null&&p.apply(this,arguments)||this}return h.prototype.getCoordinateSystems=function(){return c._coordSysMgr.getCoordinateSystems()},
h.prototype.getComponentByElement=function(d){for(;d;){var v=d.__ecComponentInfo;if(v!=null)return c._model.getComponent(v.mainType,v.index);d=d.parent}},h.prototype.
enterEmphasis=function(d,v){Mi(d,v),br(c)},h.prototype.leaveEmphasis=function(d,v){Ai(d,v),br(c)},h.prototype.enterBlur=function(d){rc(d),br(c)},h.prototype.leaveBlur=
function(d){xl(d),br(c)},h.prototype.enterSelect=function(d){tm(d),br(c)},h.prototype.leaveSelect=function(d){rm(d),br(c)},h.prototype.getModel=function(){return c.
getModel()},h.prototype.getViewOfComponentModel=function(d){return c.getViewOfComponentModel(d)},h.prototype.getViewOfSeriesModel=function(d){return c.getViewOfSeriesModel(
d)},h.prototype.getECUpdateCycleVersion=function(){return c[Jh]},h.prototype.usingTHL=function(){return c._usingTHL},h})($f))(c)},vA=function(c){function p(h,d){
for(var v=0;v<h.length;v++){var m=h[v];m[py]=d}}w(yy,function(h,d){c._messageCenter.on(d,function(v){if(nA[c.group]&&c[py]!==QM){if(v&&v.escapeConnect)return;var m=c.
makeActionFromEvent(v),g=[];w(_u,function(y){y!==c&&y.group===c.group&&g.push(y)}),p(g,QM),w(g,function(y){y[py]!==AH&&y.dispatchAction(m)}),p(g,DH)}})})}})(),e})(
qe),Ty=mA.prototype;Ty.on=fA("on");Ty.off=fA("off");Ty.one=function(r,e,t){var i=this;function n(){for(var a=[],o=0;o<arguments.length;o++)a[o]=arguments[o];e&&
e.apply&&e.apply(this,a),i.off(r,n)}this.on.call(this,r,n,t)};var OH=["click","dblclick","mouseover","mouseout","mousemove","mousedown","mouseup","globalout","c\
ontextmenu"];var ip={},yy={},_y={},xy=[],Sy=[],np=[],gA={},by={},_u={},nA={},IH=+new Date-0,Zee=+new Date-0,Ey="_echarts_instance_";function yA(r,e,t){var i=!(t&&t.ssr);if(i){
var n=LH(r);if(n)return n}var a=new mA(r,e,t);return a.id="ec_"+IH++,_u[a.id]=a,i&&Gv(r,Ey,a.id),vA(a),nr.trigger("afterinit",a),a}function LH(r){return _u[$b(r,Ey)]}function _A(r,e){gA[r]=e}function Cy(r){ee(Sy,r)<0&&Sy.push(r)}function My(r,e){Ay(xy,r,e,bH)}function xA(r){op("afterinit",r)}function SA(r){op("afterupdate",r)}
function op(r,e){nr.on(r,e)}function Xi(r,e,t){var i,n,a,o,s;Z(e)&&(t=e,e=""),B(r)?(i=r.type,n=r.event,o=r.update,s=r.publishNonRefinedEvent,t||(t=r.action),a=r.
refineEvent):(i=r,n=e);function l(f){return f.toLowerCase()}n=l(n||i);var u=a?l(i):n;ip[i]||(Ge($M.test(i)&&$M.test(n)),a&&Ge(n!==i),ip[i]={actionType:i,refinedEventType:n,
nonRefinedEventType:u,update:o,action:t,refineEvent:a},_y[n]=1,a&&s&&(_y[u]=1),yy[u]=i)}function bA(r,e){Ra.register(r,e)}function wA(r,e){Ay(np,r,e,oA,"layout",!0)}function Bn(r,e){Ay(np,r,e,sA,"visual",!0)}var aA=[];function Ay(r,e,t,i,n,a){if((Z(e)||B(e))&&(t=e,e=i),!(ee(aA,t)>=0)){aA.push(t);var o=oy.wrapStageHandler(t,n);o.__prio=e,o.__raw=t,r.push(o)}}function Dy(r,e){
by[r]=e}function TA(r,e,t){var i=AM("registerMap");i&&i(r,e,t)}var EA=vT;Bn(wy,hM);Bn(ap,pM);Bn(ap,dM);Bn(wy,TM);Bn(ap,EM);Bn(lA,qM);Cy(Yh);My(_H,sM);Dy("default",ay);Xi({type:_n,event:_n,update:_n},Ee);Xi({type:gl,event:gl,
update:gl},Ee);Xi({type:yl,event:ec,update:yl,action:Ee,refineEvent:Oy,publishNonRefinedEvent:!0});Xi({type:Jf,event:ec,update:Jf,action:Ee,refineEvent:Oy,publishNonRefinedEvent:!0});
Xi({type:_l,event:ec,update:_l,action:Ee,refineEvent:Oy,publishNonRefinedEvent:!0});function Oy(r,e,t,i){return{eventContent:{selected:S1(t),isFromClick:e.isFromClick||
!1}}}_A("default",{});_A("dark",SM);var CA=[],PH={registerPreprocessor:Cy,registerProcessor:My,registerPostInit:xA,registerPostUpdate:SA,registerUpdateLifecycle:op,registerAction:Xi,registerCoordinateSystem:bA,
registerLayout:wA,registerVisual:Bn,registerTransform:EA,registerLoading:Dy,registerMap:TA,registerImpl:MM,PRIORITY:uA,ComponentModel:ge,ComponentView:Ne,SeriesModel:Ut,
ChartView:gt,registerComponentModel:function(r){ge.registerClass(r)},registerComponentView:function(r){Ne.registerClass(r)},registerSeriesModel:function(r){Ut.registerClass(
r)},registerChartView:function(r){gt.registerClass(r)},registerCustomSeries:function(r,e){DM(r,e)},registerSubTypeDefaulter:function(r,e){ge.registerSubTypeDefaulter(
r,e)},registerPainter:function(r,e){GC(r,e)}};function ft(r){if(P(r)){w(r,function(e){ft(e)});return}ee(CA,r)>=0||(CA.push(r),Z(r)&&(r={install:r}),r.install(PH))}var NH=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.hasSymbolVisual=!0,t}return e.prototype.getInitialData=
function(t,i){return bn(null,this,{useEncodeDefaulter:!0})},e.prototype.getProgressive=function(){var t=this.option.progressive;return t??(this.option.large?5e3:
this.get("progressive"))},e.prototype.getProgressiveThreshold=function(){var t=this.option.progressiveThreshold;return t??(this.option.large?1e4:this.get("progr\
essiveThreshold"))},e.prototype.brushSelector=function(t,i,n){return n.point(i.getItemLayout(t))},e.prototype.getZLevelKey=function(){return this.getData().count()>
this.getProgressiveThreshold()?this.id:""},e.type="series.scatter",e.dependencies=["grid","polar","geo","singleAxis","calendar","matrix"],e.defaultOption={coordinateSystem:"\
cartesian2d",z:2,legendHoverLink:!0,symbolSize:10,large:!1,largeThreshold:2e3,itemStyle:{opacity:.8},emphasis:{scale:!0},clip:!0,select:{itemStyle:{borderColor:G.
color.primary}},universalTransition:{divideShape:"clone"}},e})(Ut),MA=NH;var AA=4,kH=(function(){function r(){}return r})(),zH=(function(r){I(e,r);function e(t){var i=r.call(this,t)||this;return i._off=0,i.hoverDataIdx=-1,i}return e.
prototype.getDefaultShape=function(){return new kH},e.prototype.reset=function(){this.notClear=!1,this._off=0},e.prototype.beforeBrush=function(t){t&&!t.contentRetained&&
this.reset()},e.prototype.buildPath=function(t,i){var n=i.points,a=i.size,o=this.symbolProxy,s=o.shape,l=t.getContext?t.getContext():t,u=l&&a[0]<AA,f=this.softClipShape,
c;if(u){this._ctx=l;return}for(this._ctx=null,c=this._off;c<n.length;){var p=n[c++],h=n[c++];isNaN(p)||isNaN(h)||f&&!f.contain(p,h)||(s.x=p-a[0]/2,s.y=h-a[1]/2,
s.width=a[0],s.height=a[1],o.buildPath(t,s,!0))}this.incremental&&(this._off=c,this.notClear=!0)},e.prototype.afterBrush=function(){var t=this.shape,i=t.points,
n=t.size,a=this._ctx,o=this.softClipShape,s;if(a){for(s=this._off;s<i.length;){var l=i[s++],u=i[s++];isNaN(l)||isNaN(u)||o&&!o.contain(l,u)||a.fillRect(l-n[0]/2,
u-n[1]/2,n[0],n[1])}this.incremental&&(this._off=s,this.notClear=!0)}},e.prototype.findDataIndex=function(t,i){for(var n=this.shape,a=n.points,o=n.size,s=Math.max(
o[0],4),l=Math.max(o[1],4),u=a.length/2-1;u>=0;u--){var f=u*2,c=a[f]-s/2,p=a[f+1]-l/2;if(t>=c&&i>=p&&t<=c+s&&i<=p+l)return u}return-1},e.prototype.contain=function(t,i){
var n=this.transformCoordToLocal(t,i),a=this.getBoundingRect();if(t=n[0],i=n[1],a.contain(t,i)){var o=this.hoverDataIdx=this.findDataIndex(t,i);return o>=0}return this.
hoverDataIdx=-1,!1},e.prototype.getBoundingRect=function(){var t=this._rect;if(!t){for(var i=this.shape,n=i.points,a=i.size,o=a[0],s=a[1],l=1/0,u=1/0,f=-1/0,c=-1/0,
p=0;p<n.length;){var h=n[p++],d=n[p++];l=Math.min(h,l),f=Math.max(h,f),u=Math.min(d,u),c=Math.max(d,c)}t=this._rect=new j(l-o/2,u-s/2,f-l+o,c-u+s)}return t},e})(
se),BH=(function(){function r(){this.group=new le}return r.prototype.updateData=function(e,t){this._clear(),this._data=e;var i=this._create();i.setShape({points:e.
getLayout("points")}),this._setCommon(i,e,t)},r.prototype.updateLayout=function(e){var t=this._data;if(t){var i=t.getLayout("points");this.group.eachChild(function(n){
if(n.startIndex!=null){var a=(n.endIndex-n.startIndex)*2,o=n.startIndex*4*2;i=new Float32Array(i.buffer,o,a)}n.setShape("points",i),n.reset(),n.stopAnimation()})}},
r.prototype.incrementalPrepareUpdate=function(e){this._clear()},r.prototype.incrementalUpdate=function(e,t,i,n){var a=this._newAdded[0],o=t.getLayout("points"),
s=a&&a.shape.points;if(s&&s.length<2e4){var l=s.length,u=new Float32Array(l+o.length);u.set(s),u.set(o,l),a.endIndex=e.end,a.setShape({points:u})}else{this._newAdded=
[];var f=this._create();f.startIndex=e.start,f.endIndex=e.end,f.incremental=i,f.setShape({points:o}),this._setCommon(f,t,n)}},r.prototype.eachRendered=function(e){
this._newAdded[0]&&e(this._newAdded[0])},r.prototype._create=function(){var e=new zH({cursor:"default"});return e.ignoreCoarsePointer=!0,this.group.add(e),this.
_newAdded.push(e),e},r.prototype._setCommon=function(e,t,i){var n=t.hostModel;i=i||{};var a=t.getVisual("symbolSize");e.setShape("size",a instanceof Array?a:[a,
a]),e.softClipShape=i.clipShape||null,e.symbolProxy=$e(t.getVisual("symbol"),0,0,0,0),e.setColor=e.symbolProxy.setColor;var o=e.shape.size[0]<AA;e.useStyle(n.getModel(
"itemStyle").getItemStyle(o?["color","shadowBlur","shadowColor"]:["color"]));var s=t.getVisual("style"),l=s&&s.fill;l&&e.setColor(l);var u=ye(e);u.seriesIndex=n.
seriesIndex,e.on("mousemove",function(f){u.dataIndex=null;var c=e.hoverDataIdx;c>=0&&(u.dataIndex=c+(e.startIndex||0))})},r.prototype.remove=function(){this._clear()},
r.prototype._clear=function(){this._newAdded=[],this.group.removeAll()},r})(),DA=BH;var VH=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n){var a=t.getData(),
o=this._updateSymbolDraw(a,t);o.updateData(a,Iy(t)),this._finished=!0},e.prototype.incrementalPrepareRender=function(t,i,n){var a=t.getData(),o=this._updateSymbolDraw(
a,t);o.incrementalPrepareUpdate(a),this._finished=!1},e.prototype.incrementalRender=function(t,i,n){this._symbolDraw.incrementalUpdate(t,i.getData(),Po(i),Iy(i)),
this._finished=t.end===i.getData().count()},e.prototype.updateTransform=function(t,i,n){var a=t.getData();if(this.group.dirty(),this._finished){var o=Wa("").reset(
t,i,n);o.progress&&o.progress({start:0,end:a.count(),count:a.count()},a),this._symbolDraw.updateLayout(Iy(t))}else return{update:!0}},e.prototype.eachRendered=function(t){
this._symbolDraw&&this._symbolDraw.eachRendered(t)},e.prototype._updateSymbolDraw=function(t,i){var n=this._symbolDraw,a=i.pipelineContext,o=a.large;return(!n||
o!==this._isLargeDraw)&&(n&&n.remove(),n=this._symbolDraw=o?new DA:new fh,this._isLargeDraw=o,this.group.removeAll()),this.group.add(n.group),n},e.prototype.remove=
function(t,i){this._symbolDraw&&this._symbolDraw.remove(!0),this._symbolDraw=null},e.prototype.dispose=function(){},e.type="scatter",e})(gt);function Iy(r){return{
clipShape:FT(r)}}var OA=VH;var sp=(function(){function r(){}return r.prototype.needIncludeZero=function(){return!this.option.scale},r.prototype.getCoordSysModel=function(){},r})();var lp=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.prototype.getCoordSysModel=function(){return this.getReferringComponents(
"grid",Fe).models[0]},e.type="cartesian2dAxis",e})(ge);ot(lp,sp);var IA={show:!0,z:0,inverse:!1,name:"",nameLocation:"end",nameRotate:null,nameTruncate:{maxWidth:null,ellipsis:"...",placeholder:"."},nameTextStyle:{},nameGap:15,
silent:!1,triggerEvent:!1,tooltip:{show:!1},axisPointer:{},axisLine:{show:!0,onZero:"auto",onZeroAxisIndex:null,lineStyle:{color:G.color.axisLine,width:1,type:"\
solid"},symbol:["none","none"],symbolSize:[10,15],breakLine:!0},axisTick:{show:!0,inside:!1,length:5,lineStyle:{width:1}},axisLabel:{show:!0,inside:!1,rotate:0,
showMinLabel:null,showMaxLabel:null,margin:8,fontSize:12,color:G.color.axisLabel,textMargin:[0,3]},splitLine:{show:!0,showMinLine:!0,showMaxLine:!0,lineStyle:{color:G.
color.axisSplitLine,width:1,type:"solid"}},splitArea:{show:!1,areaStyle:{color:[G.color.backgroundTint,G.color.backgroundTransparent]}},breakArea:{show:!0,itemStyle:{
color:G.color.neutral00,borderColor:G.color.border,borderWidth:1,borderType:[3,3],opacity:.6},zigzagAmplitude:4,zigzagMinSpan:4,zigzagMaxSpan:20,zigzagZ:100,expandOnClick:!0},
breakLabelLayout:{moveOverlap:"auto"}},UH=te({boundaryGap:!0,deduplication:null,jitter:0,jitterOverlap:!0,jitterMargin:2,splitLine:{show:!1},axisTick:{alignWithLabel:!1,
interval:"auto",show:"auto"},axisLabel:{interval:"auto"}},IA),Ly=te({boundaryGap:[0,0],axisLine:{show:"auto"},axisTick:{show:"auto"},splitNumber:5,minorTick:{show:!1,
splitNumber:5,length:3,lineStyle:{}},minorSplitLine:{show:!1,lineStyle:{color:G.color.axisMinorSplitLine,width:1}}},IA),FH=te({splitNumber:6,axisLabel:{rich:{primary:{
fontWeight:"bold"}}},splitLine:{show:!1}},Ly),HH=re({logBase:10},Ly),LA={category:UH,value:Ly,time:FH,log:HH};function Ts(r,e,t,i){w(bh,function(n,a){var o=te(te({},LA[a],!0),i,!0),s=(function(l){I(u,l);function u(){var f=l!==null&&l.apply(this,arguments)||this;return f.
type=e+"Axis."+a,f}return u.prototype.mergeDefaultAndTheme=function(f,c){var p=Mn(this),h=p?ai(f):{},d=c.getTheme();te(f,d.get(a+"Axis")),te(f,this.getDefaultOption()),
f.type=RA(f),p&&kr(f,h,p)},u.prototype.optionUpdated=function(){var f=this.option;f.type==="category"&&(this.__ordinalMeta=jl.createByAxisModel(this))},u.prototype.
getCategories=function(f){var c=this.option;if(c.type==="category")return f?c.data:this.__ordinalMeta.categories},u.prototype.getOrdinalMeta=function(){return this.
__ordinalMeta},u.prototype.updateAxisBreaks=function(f){var c=Ya();return c?c.updateModelAxisBreak(this,f):{breaks:[]}},u.type=e+"Axis."+a,u.defaultOption=o,u})(
t);r.registerComponentModel(s)}),r.registerSubTypeDefaulter(e+"Axis",RA)}function RA(r){return r.type||(r.data?"category":"value")}var GH=(function(){function r(e){this.type="cartesian",this._dimList=[],this._axes={},this.name=e||""}return r.prototype.getAxis=function(e){return this._axes[e]},
r.prototype.getAxes=function(){return z(this._dimList,function(e){return this._axes[e]},this)},r.prototype.getAxesByScale=function(e){return e=e.toLowerCase(),ze(
this.getAxes(),function(t){return t.scale.type===e})},r.prototype.addAxis=function(e){var t=e.dim;this._axes[t]=e,this._dimList.push(t)},r})(),PA=GH;var xu=["x","y"];function NA(r){return(r.type==="interval"||r.type==="time")&&!Na(r)}var WH=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||
this;return t.type=vs,t.dimensions=xu,t}return e.prototype.calcAffineTransform=function(){this._transform=this._invTransform=null;var t=this.getAxis("x").scale,
i=this.getAxis("y").scale;if(!(!NA(t)||!NA(i))){var n=Fa(t,null),a=Fa(i,null),o=this.dataToPoint([n[0],a[0]]),s=this.dataToPoint([n[1],a[1]]),l=n[1]-n[0],u=a[1]-
a[0];if(!(!l||!u)){var f=(s[0]-o[0])/l,c=(s[1]-o[1])/u,p=o[0]-n[0]*f,h=o[1]-a[0]*c,d=this._transform=[f,0,0,c,p,h];this._invTransform=Mr([],d)}}},e.prototype.getBaseAxis=
function(){return this.getAxesByScale("ordinal")[0]||this.getAxesByScale("time")[0]||this.getAxis("x")},e.prototype.containPoint=function(t){var i=this.getAxis(
"x"),n=this.getAxis("y");return i.contain(i.toLocalCoord(t[0]))&&n.contain(n.toLocalCoord(t[1]))},e.prototype.containData=function(t){return this.getAxis("x").containData(
t[0])&&this.getAxis("y").containData(t[1])},e.prototype.containZone=function(t,i){var n=this.dataToPoint(t),a=this.dataToPoint(i),o=this.getArea(),s=new j(n[0],
n[1],a[0]-n[0],a[1]-n[1]);return o.intersect(s)},e.prototype.dataToPoint=function(t,i,n){n=n||[];var a=t[0],o=t[1];if(this._transform&&a!=null&&isFinite(a)&&o!=
null&&isFinite(o))return et(n,t,this._transform);var s=this.getAxis("x"),l=this.getAxis("y");return n[0]=s.toGlobalCoord(s.dataToCoord(a,i)),n[1]=l.toGlobalCoord(
l.dataToCoord(o,i)),n},e.prototype.clampData=function(t,i){var n=this.getAxis("x").scale,a=this.getAxis("y").scale,o=n.getExtent(),s=a.getExtent(),l=n.parse(t[0]),
u=a.parse(t[1]);return i=i||[],i[0]=Math.min(Math.max(Math.min(o[0],o[1]),l),Math.max(o[0],o[1])),i[1]=Math.min(Math.max(Math.min(s[0],s[1]),u),Math.max(s[0],s[1])),
i},e.prototype.pointToData=function(t,i,n){if(n=n||[],this._invTransform)return et(n,t,this._invTransform);var a=this.getAxis("x"),o=this.getAxis("y");return n[0]=
a.coordToData(a.toLocalCoord(t[0]),i),n[1]=o.coordToData(o.toLocalCoord(t[1]),i),n},e.prototype.getOtherAxis=function(t){return this.getAxis(t.dim==="x"?"y":"x")},
e.prototype.getArea=function(t){t=t||0;var i=this.getAxis("x").getGlobalExtent(),n=this.getAxis("y").getGlobalExtent(),a=Math.min(i[0],i[1])-t,o=Math.min(n[0],n[1])-
t,s=Math.max(i[0],i[1])-a+t,l=Math.max(n[0],n[1])-o+t;return new j(a,o,s,l)},e})(PA),kA=WH;function zA(r,e){var t=r.scale,i=r.model,n=Nh(t,i,i.ecModel,r,null),a=li(t),o=li(e)?e.intervalStub:e,s=a?t.intervalStub:t,l=t.base,u=o.getTicks(),f=o.getTicks({
expandToNicedExtent:!0}),c=u.length-1,p,h,d;if(c===1)p=h=0,d=1;else if(c===2){var v=Ve(u[0].value-u[1].value),m=Ve(u[1].value-u[2].value);p=h=0,v===m?d=2:(d=1,v<
m?p=v/m:h=m/v)}else{var g=o.getConfig().interval;p=(1-(u[0].value-f[0].value)/g)%1,h=(1-(f[c].value-u[c].value)/g)%1,d=c-(p?1:0)-(h?1:0)}var y=n.zoomFixMM,_=y[0]||
y[1],x=[n.fixMM[0]||_,n.fixMM[1]||_],S=t.getExtent(),b=s.getExtent(),T=gh(b,x),E,C,M,A,O,D;function L(fe){for(var ne=50,q=0;q<ne&&!fe();q++)M=a?M*ve(l,2):XT(M),
A=zr(M)}function R(){E=ue(D-M*p,A)}function N(){C=ue(O+M*h,A)}function X(){D=p?ue(E+M*p,A):E}function $(){O=h?ue(C-M*h,A):C}if(x[0]&&x[1]){E=T[0],C=T[1],M=(C-E)/
(d+p+h);var J=r.getExtent(),oe=Ve(J[1]-J[0]);A=Wf([C,E],oe,.5/d),X(),$(),_t(A)&&(M=ue(M,A))}else{var ie=T[1]-T[0];M=a?ve(Yf(ie),1):ya(ie/d,zv),A=zr(M),x[0]?(E=T[0],
L(function(){if(X(),O=ue(D+M*d,A),N(),C>=T[1])return!0})):x[1]?(C=T[1],L(function(){if($(),D=ue(O-M*d,A),R(),E<=T[0])return!0})):L(function(){D=ue(mr(T[0]/M)*M,
A),O=ue(kt(T[1]/M)*M,A);var fe=qt((O-D)/M);if(fe<=d){var ne=d-fe,q=void 0,_e=n.incl0||a;if(_e&&T[0]===0)q=[0,ne];else if(_e&&T[1]===0)q=[ne,0];else{var xe=kt(ne/
2);q=ne%2===0?[xe,xe]:E+C<T[0]+T[1]?[xe,xe+1]:[xe+1,xe]}if(D=ue(D-M*q[0],A),O=ue(O+M*q[1],A),R(),N(),E<=T[0]&&C>=T[1])return!0}})}Mh(t,x,b,[E,C],S,{interval:M,intervalCount:d,
intervalPrecision:A,niceExtent:[D,O]})}function BA(r,e){var t=li(r),i=t?r.intervalStub:r,n=e.fixMinMax||[],a=t?r.getExtent():null,o=i.getExtent(),s=gh(o,n,e.rawExtentResult);i.setExtent(s[0],s[1]),s=
i.getExtent();var l=t?ZH(i,e):YH(i,e),u=l.intervalPrecision,f=l.interval,c=e.userInterval;c!=null&&(l.interval=c,l.intervalPrecision=zr(c)),n[0]||(s[0]=ue(kt(s[0]/
f)*f,u)),n[1]||(s[1]=ue(mr(s[1]/f)*f,u)),c!=null&&(l.niceExtent=s.slice()),Mh(r,n,o,s,a,l)}function YH(r,e){var t=Kl(e.splitNumber,5),i=as(r),n=e.minInterval,a=e.
maxInterval,o=ya(i/t,!0);n!=null&&o<n&&(o=n),a!=null&&o>a&&(o=a);var s=zr(o),l=r.getExtent(),u=[ue(mr(l[0]/o)*o,s),ue(kt(l[1]/o)*o,s)];return{interval:o,intervalPrecision:s,
niceExtent:u}}function ZH(r,e){var t=Kl(e.splitNumber,10),i=r.getExtent(),n=as(r),a=ve(Yf(n),1),o=t/n*a;o<=.5&&(a*=10);var s=zr(a),l=[ue(mr(i[0]/a)*a,s),ue(kt(i[1]/
a)*a,s)];return{intervalPrecision:s,interval:a,niceExtent:l}}function Su(r){var e=r.scale,t=r.model,i=t.axis,n=t.ecModel;XH(e,t,i,n,null)}function XH(r,e,t,i,n){
var a=Nh(r,e,i,t,n),o=os(r)||si(r);jH(r,{splitNumber:e.get("splitNumber"),fixMinMax:a.fixMM,userInterval:e.get("interval"),minInterval:o?e.get("minInterval"):null,
maxInterval:o?e.get("maxInterval"):null,rawExtentResult:a}),t&&i&&pC(t,r,a,i)}function jH(r,e){qH[r.type](r,e)}var qH={interval:BA,log:BA,time:tE,ordinal:Ee};var VA=[[3,1],[0,2]],KH=(function(){function r(e,t,i){this.type="grid",this._coordsMap={},this._coordsList=[],this._axesMap={},this._axesList=[],this.axisPointerEnabled=
!0,this.dimensions=xu,this._initCartesian(e,t,i),this.model=e}return r.prototype.getRect=function(){return this._rect},r.prototype.update=function(e,t){var i=this.
_axesMap;w(this._axesList,function(o){ds(o,Ph);var s=o.scale;rt(s)&&s.setSortInfo(o.model.get("categorySortInfo"))});function n(o){for(var s=ce(o),l=[],u=s.length-
1;u>=0;u--){var f=o[+s[u]];f.__alignTo?l.push(f):Su(f)}w(l,function(c){QH(c,c.__alignTo)?Su(c):zA(c,c.__alignTo.scale)})}n(i.x),n(i.y);var a={};w(i.x,function(o){
UA(i,"y",o,a)}),w(i.y,function(o){UA(i,"x",o,a)}),this.resize(this.model,t)},r.prototype.resize=function(e,t,i){var n=Cn(e,t),a=this._rect=_r(e.getBoxLayoutParams(),
n.refContainer),o=this._axesMap,s=this._coordsList,l=e.get("containLabel");if(Ry(o,a),!i){var u=e5(a,s,o,l,t),f=void 0;if(l)WA?(WA(this._axesList,a),Ry(o,a)):f=
YA(a.clone(),"axisLabel",null,a,o,u,n);else{var c=t5(e,a,n),p=c.outerBoundsRect,h=c.parsedOuterBoundsContain,d=c.outerBoundsClamp;p&&(f=YA(p,h,d,a,o,u,n))}ZA(a,
o,Gt.determine,null,f,n),w(this._coordsList,function(v){v.calcAffineTransform()})}},r.prototype.getAxis=function(e,t){var i=this._axesMap[e];if(i!=null)return i[t||
0]},r.prototype.getAxes=function(){return this._axesList.slice()},r.prototype.getCartesian=function(e,t){if(e!=null&&t!=null){var i="x"+e+"y"+t;return this._coordsMap[i]}
B(e)&&(t=e.yAxisIndex,e=e.xAxisIndex);for(var n=0,a=this._coordsList;n<a.length;n++)if(a[n].getAxis("x").index===e||a[n].getAxis("y").index===t)return a[n]},r.prototype.
getCartesians=function(){return this._coordsList.slice()},r.prototype.convertToPixel=function(e,t,i){var n=this._findConvertTarget(t);return n.cartesian?n.cartesian.
dataToPoint(i):n.axis?n.axis.toGlobalCoord(n.axis.dataToCoord(i)):null},r.prototype.convertFromPixel=function(e,t,i){var n=this._findConvertTarget(t);return n.cartesian?
n.cartesian.pointToData(i):n.axis?n.axis.coordToData(n.axis.toLocalCoord(i)):null},r.prototype._findConvertTarget=function(e){var t=e.seriesModel,i=e.xAxisModel||
t&&t.getReferringComponents("xAxis",Fe).models[0],n=e.yAxisModel||t&&t.getReferringComponents("yAxis",Fe).models[0],a=e.gridModel,o=this._coordsList,s,l;if(t)s=
t.coordinateSystem,ee(o,s)<0&&(s=null);else if(i&&n)s=this.getCartesian(i.componentIndex,n.componentIndex);else if(i)l=this.getAxis("x",i.componentIndex);else if(n)
l=this.getAxis("y",n.componentIndex);else if(a){var u=a.coordinateSystem;u===this&&(s=this._coordsList[0])}return{cartesian:s,axis:l}},r.prototype.containPoint=
function(e){var t=this._coordsList[0];if(t)return t.containPoint(e)},r.prototype._initCartesian=function(e,t,i){var n=this,a=this,o={left:!1,right:!1,top:!1,bottom:!1},
s={x:{},y:{}},l={x:0,y:0};if(t.eachComponent("xAxis",u("x"),this),t.eachComponent("yAxis",u("y"),this),!l.x||!l.y){this._axesMap={},this._axesList=[];return}this.
_axesMap=s,w(s.x,function(f,c){w(s.y,function(p,h){var d="x"+c+"y"+h,v=new kA(d);v.master=n,v.model=e,n._coordsMap[d]=v,n._coordsList.push(v),v.addAxis(f),v.addAxis(
p)})}),HA(s.x),HA(s.y);function u(f){return function(c,p){if($H(c,e)){var h=c.get("position");f==="x"?h!=="top"&&h!=="bottom"&&(h=o.bottom?"top":"bottom"):h!=="\
left"&&h!=="right"&&(h=o.left?"right":"left"),o[h]=!0;var d=Th(c),v=new FE(f,Eh(c,d,!0),[0,0],d,h);v.onBand=us(v.scale,c),v.inverse=c.get("inverse"),c.axis=v,v.
model=c,v.grid=a,v.index=p,a._axesList.push(v),s[f][p]=v,l[f]++}}}},r.prototype.getTooltipAxes=function(e){var t=[],i=[];return w(this.getCartesians(),function(n){
var a=e!=null&&e!=="auto"?n.getAxis(e):n.getBaseAxis(),o=n.getOtherAxis(a);ee(t,a)<0&&t.push(a),ee(i,o)<0&&i.push(o)}),{baseAxes:t,otherAxes:i}},r.create=function(e,t){
var i=[];return e.eachComponent("grid",function(n,a){var o=new r(n,e,t);o.name="grid_"+a,o.resize(n,t,!0),n.coordinateSystem=o,i.push(o),w(o._axesList,function(s){
fC(s,r.dimIdxMap)})}),e.eachSeries(function(n){var a,o;Hw({targetModel:n,coordSysType:vs,coordSysProvider:s});function s(){var l=rC(n),u=l.xAxisModel,f=l.yAxisModel;
a=u.axis,o=f.axis;var c=u.getCoordSysModel(),p=c.coordinateSystem;return p.getCartesian(u.componentIndex,f.componentIndex)}a&&o&&(eu(a,n,vs),eu(o,n,vs))},this),
i},r.dimensions=xu,r.dimIdxMap=kl(xu),r})();function $H(r,e){return r.getCoordSysModel()===e}function UA(r,e,t,i){t.getAxesOnZeroOf=function(){return a?[a]:[]};
var n=r[e],a,o=t.model,s=o.get(["axisLine","onZero"]),l=o.get(["axisLine","onZeroAxisIndex"]);if(!s)return;if(l!=null)FA(s,n[l])&&(a=n[l]);else for(var u in n)if(Xe(
n,u)&&FA(s,n[u])&&!i[f(n[u])]){a=n[u];break}a&&(i[f(a)]=!0);function f(c){return c.dim+"_"+c.index}}function FA(r,e){if(!e)return!1;var t=e.scale,i=uE(t,0,!1),n=e&&
e.type!=="category"&&e.type!=="time"&&i!==wh;return n&&r==="auto"&&cE(e)&&(n=!1),n}function HA(r){for(var e=ce(r),t,i=[],n=e.length-1;n>=0;n--){var a=r[+e[n]];vh(
a.scale)&&Tg(a.model,a.type,!0)==null&&(a.model.get("alignTicks")&&a.model.get("interval")==null?i.push(a):t=a)}t||(t=i.pop()),t&&w(i,function(o){o.__alignTo=t})}
function QH(r,e){return Na(r.scale)||Na(e.scale)||e.scale.getTicks().length<2}function JH(r,e){var t=r.getExtent(),i=t[0]+t[1];r.toGlobalCoord=r.dim==="x"?function(n){
return n+e}:function(n){return i-n+e},r.toLocalCoord=r.dim==="x"?function(n){return n-e}:function(n){return i-n+e}}function Ry(r,e){w(r.x,function(t){return GA(
t,e.x,e.width)}),w(r.y,function(t){return GA(t,e.y,e.height)})}function GA(r,e,t){var i=[0,t],n=r.inverse?1:0;r.setExtent(i[n],i[1-n]),JH(r,e)}var WA;function YA(r,e,t,i,n,a,o){ZA(i,n,Gt.estimate,e,!1,o);var s=[0,0,0,0];u(0),u(1),f(i,0,NaN),f(i,1,NaN);var l=lf(s,function(p){return p>0})==null;return Go(i,s,!0,
!0,t),Ry(n,i),l;function u(p){w(n[Ii[p]],function(h){if(Ga(h.model)){var d=a.ensureRecord(h.model),v=d.labelInfoList;if(v)for(var m=0;m<v.length;m++){var g=v[m],
y=h.scale.normalize(Fi(h.scale,kn(g.label).labelInfo.tick));y=p===1?1-y:y,f(g.rect,p,y),f(g.rect,1-p,NaN)}var _=d.nameLayout;if(_){var y=Rn(d.nameLocation)?.5:NaN;
f(_.rect,p,y),f(_.rect,1-p,NaN)}}})}function f(p,h,d){var v=r[Ii[h]]-p[Ii[h]],m=p[Ta[h]]+p[Ii[h]]-(r[Ta[h]]+r[Ii[h]]);v=c(v,1-d),m=c(m,d);var g=VA[h][0],y=VA[h][1];
s[g]=ve(s[g],v),s[y]=ve(s[y],m)}function c(p,h){return p>0&&!Rt(h)&&h>1e-4&&(p/=h),p}}function e5(r,e,t,i,n){var a=new Ng(r5);return w(t,function(o){return w(o,
function(s){if(Ga(s.model)){var l=!i;s.axisBuilder=iC(r,e,s.model,n,a,l)}})}),a}function ZA(r,e,t,i,n,a){var o=t===Gt.determine;w(e,function(u){return w(u,function(f){
Ga(f.model)&&(nC(f.axisBuilder,r,f.model),f.axisBuilder.build(o?{axisTickLabelDetermine:!0}:{axisTickLabelEstimate:!0},{noPxChange:n}))})});var s={x:0,y:0};l(0),
l(1);function l(u){s[Ii[1-u]]=r[Ta[u]]<=a.refContainer[Ta[u]]*.5?0:1-u===1?2:1}w(e,function(u,f){return w(u,function(c){Ga(c.model)&&((i==="all"||o)&&c.axisBuilder.
build({axisName:!0},{nameMarginLevel:s[f]}),o&&c.axisBuilder.build({axisLine:!0}))})})}function t5(r,e,t){var i,n=r.get("outerBoundsMode",!0);n==="same"?i=e.clone():
(n==null||n==="auto")&&(i=_r(r.get("outerBounds",!0)||Vg,t.refContainer));var a=r.get("outerBoundsContain",!0),o;a==null||a==="auto"||ee(["all","axisLabel"],a)<
0?o="all":o=a;var s=[Gf(W(r.get("outerBoundsClampWidth",!0),au[0]),e.width),Gf(W(r.get("outerBoundsClampHeight",!0),au[1]),e.height)];return{outerBoundsRect:i,parsedOuterBoundsContain:o,
outerBoundsClamp:s}}var r5=function(r,e,t,i,n,a){var o=t.axis.dim==="x"?"y":"x";kg(r,e,t,i,n,a),Rn(r.nameLocation)||w(e.recordMap[o],function(s){s&&s.labelInfoList&&
s.dirVec&&zg(s.labelInfoList,s.dirVec,i,n)})},XA=KH;function jA(r,e){var t={axesInfo:{},seriesInvolved:!1,coordSysAxesInfo:{},coordSysMap:{}};return i5(t,r,e),t.seriesInvolved&&a5(t,r),t}function i5(r,e,t){var i=e.
getComponent("tooltip"),n=e.getComponent("axisPointer"),a=n.get("link",!0)||[],o=[];w(t.getCoordinateSystems(),function(s){if(!s.axisPointerEnabled)return;var l=Es(
s.model),u=r.coordSysAxesInfo[l]={};r.coordSysMap[l]=s;var f=s.model,c=f.getModel("tooltip",i);if(w(s.getAxes(),he(v,!1,null)),s.getTooltipAxes&&i&&c.get("show")){
var p=c.get("trigger")==="axis",h=c.get(["axisPointer","type"])==="cross",d=s.getTooltipAxes(c.get(["axisPointer","axis"]));(p||h)&&w(d.baseAxes,he(v,h?"cross":
!0,p)),h&&w(d.otherAxes,he(v,"cross",!1))}function v(m,g,y){var _=y.model.getModel("axisPointer",n),x=_.get("show");if(!(!x||x==="auto"&&!m&&!Ny(_))){g==null&&(g=
_.get("triggerTooltip")),_=m?n5(y,c,n,e,m,g):_;var S=_.get("snap"),b=_.get("triggerEmphasis"),T=Es(y.model),E=g||S||y.type==="category",C=r.axesInfo[T]={key:T,axis:y,
coordSys:s,axisPointerModel:_,triggerTooltip:g,triggerEmphasis:b,involveSeries:E,snap:S,useHandle:Ny(_),seriesModels:[],linkGroup:null};u[T]=C,r.seriesInvolved=
r.seriesInvolved||E;var M=o5(a,y);if(M!=null){var A=o[M]||(o[M]={axesInfo:{}});A.axesInfo[T]=C,A.mapper=a[M].mapper,C.linkGroup=A}}}})}function n5(r,e,t,i,n,a){
var o=e.getModel("axisPointer"),s=["type","snap","lineStyle","shadowStyle","label","animation","animationDurationUpdate","animationEasingUpdate","z"],l={};w(s,function(p){
l[p]=U(o.get(p))}),l.snap=r.type!=="category"&&!!a,o.get("type")==="cross"&&(l.type="line");var u=l.label||(l.label={});if(u.show==null&&(u.show=!1),n==="cross"){
var f=o.get(["label","show"]);if(u.show=f??!0,!a){var c=l.lineStyle=o.get("crossStyle");c&&re(u,c.textStyle)}}return r.model.getModel("axisPointer",new Oe(l,t,i))}
function a5(r,e){e.eachSeries(function(t){var i=t.coordinateSystem,n=t.get(["tooltip","trigger"],!0),a=t.get(["tooltip","show"],!0);!i||!i.model||n==="none"||n===
!1||n==="item"||a===!1||t.get(["axisPointer","show"],!0)===!1||w(r.coordSysAxesInfo[Es(i.model)],function(o){var s=o.axis;i.getAxis(s.dim)===s&&(o.seriesModels.
push(t),o.seriesDataCount==null&&(o.seriesDataCount=0),o.seriesDataCount+=t.getData().count())})})}function o5(r,e){for(var t=e.model,i=e.dim,n=0;n<r.length;n++){
var a=r[n]||{};if(Py(a[i+"AxisId"],t.id)||Py(a[i+"AxisIndex"],t.componentIndex)||Py(a[i+"AxisName"],t.name))return n}}function Py(r,e){return r==="all"||P(r)&&ee(
r,e)>=0||r===e}function qA(r){var e=up(r);if(e){var t=e.axisPointerModel,i=e.axis.scale,n=t.option,a=t.get("status"),o=t.get("value");o!=null&&(o=i.parse(o));var s=Ny(
t);a==null&&(n.status=s?"show":"hide");var l=i.getExtent();(o==null||o>l[1])&&(o=l[1]),o<l[0]&&(o=l[0]),n.value=o,s&&(n.status=e.axis.scale.isBlank()?"hide":"sh\
ow")}}function up(r){var e=(r.ecModel.getComponent("axisPointer")||{}).coordSysAxesInfo;return e&&e.axesInfo[Es(r)]}function KA(r){var e=up(r);return e&&e.axisPointerModel}
function Ny(r){return!!r.get(["handle","show"])}function Es(r){return r.type+"||"+r.id}var $A={},s5=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n,a){this.
axisPointerClass&&qA(t),r.prototype.render.apply(this,arguments),this._doUpdateAxisPointerClass(t,n,!0)},e.prototype.updateAxisPointer=function(t,i,n,a){this._doUpdateAxisPointerClass(
t,n,!1)},e.prototype.remove=function(t,i){var n=this._axisPointer;n&&n.remove(i)},e.prototype.dispose=function(t,i){this._disposeAxisPointer(i),r.prototype.dispose.
apply(this,arguments)},e.prototype._doUpdateAxisPointerClass=function(t,i,n){var a=e.getAxisPointerClass(this.axisPointerClass);if(a){var o=KA(t);o?(this._axisPointer||
(this._axisPointer=new a)).render(t,o,i,n):this._disposeAxisPointer(i)}},e.prototype._disposeAxisPointer=function(t){this._axisPointer&&this._axisPointer.dispose(
t),this._axisPointer=null},e.registerAxisPointerClass=function(t,i){$A[t]=i},e.getAxisPointerClass=function(t){return t&&$A[t]},e.type="axis",e})(Ne),fp=s5;var zy=K();function QA(r,e,t,i){var n=t.axis;if(!n.scale.isBlank()){var a=t.getModel("splitArea"),o=a.getModel("areaStyle"),s=o.get("color"),l=i.coordinateSystem.
getRect(),u=n.getTicksCoords({tickModel:a,breakTicks:"none",pruneByBreak:"preserve_extent_bound"});if(u.length){var f=s.length,c=zy(r).splitAreaColors,p=H(),h=0;
if(c)for(var d=0;d<u.length;d++){var v=c.get(u[d].tickValue);if(v!=null){h=(v+(f-1)*d)%f;break}}var m=n.toGlobalCoord(u[0].coord),g=o.getAreaStyle();s=P(s)?s:[s];
for(var d=1;d<u.length;d++){var y=n.toGlobalCoord(u[d].coord),_=void 0,x=void 0,S=void 0,b=void 0;n.isHorizontal()?(_=m,x=l.y,S=y-_,b=l.height,m=_+S):(_=l.x,x=m,
S=l.width,b=y-x,m=x+b);var T=u[d-1].tickValue;T!=null&&p.set(T,h),e.add(new de({anid:T!=null?"area_"+T:null,shape:{x:_,y:x,width:S,height:b},style:re({fill:s[h]},
g),autoBatch:!0,silent:!0})),h=(h+1)%f}zy(r).splitAreaColors=p}}}function JA(r){zy(r).splitAreaColors=null}var l5=["splitArea","splitLine","minorSplitLine","breakArea"],eD=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.
type,t.axisPointerClass="CartesianAxisPointer",t}return e.prototype.render=function(t,i,n,a){this.group.removeAll();var o=this._axisGroup;if(this._axisGroup=new le,
this.group.add(this._axisGroup),!!Ga(t)){this._axisGroup.add(t.axis.axisBuilder.group),w(l5,function(l){t.get([l,"show"])&&u5[l](this,this._axisGroup,t,t.getCoordSysModel(),
n)},this);var s=a&&a.type==="changeAxisOrder"&&a.isInitSort;s||Il(o,this._axisGroup,t),r.prototype.render.call(this,t,i,n,a)}},e.prototype.remove=function(){JA(
this)},e.type="cartesianAxis",e})(fp),u5={splitLine:function(r,e,t,i,n){var a=t.axis;if(!a.scale.isBlank()){var o=t.getModel("splitLine"),s=o.getModel("lineStyl\
e"),l=s.get("color"),u=o.get("showMinLine")!==!1,f=o.get("showMaxLine")!==!1;l=P(l)?l:[l];for(var c=i.coordinateSystem.getRect(),p=a.isHorizontal(),h=0,d=a.getTicksCoords(
{tickModel:o,breakTicks:"none",pruneByBreak:"preserve_extent_bound"}),v=[],m=[],g=s.getLineStyle(),y=0;y<d.length;y++){var _=a.toGlobalCoord(d[y].coord);if(!(y===
0&&!u||y===d.length-1&&!f)){var x=d[y].tickValue;p?(v[0]=_,v[1]=c.y,m[0]=_,m[1]=c.y+c.height):(v[0]=c.x,v[1]=_,m[0]=c.x+c.width,m[1]=_);var S=h++%l.length,b=new Jt(
{anid:x!=null?"line_"+x:null,autoBatch:!0,shape:{x1:v[0],y1:v[1],x2:m[0],y2:m[1]},style:re({stroke:l[S]},g),silent:!0});Ea(b.shape,g.lineWidth),e.add(b)}}}},minorSplitLine:function(r,e,t,i,n){
var a=t.axis,o=t.getModel("minorSplitLine"),s=o.getModel("lineStyle"),l=i.coordinateSystem.getRect(),u=a.isHorizontal(),f=a.getMinorTicksCoords();if(f.length)for(var c=[],
p=[],h=s.getLineStyle(),d=0;d<f.length;d++)for(var v=0;v<f[d].length;v++){var m=a.toGlobalCoord(f[d][v].coord);u?(c[0]=m,c[1]=l.y,p[0]=m,p[1]=l.y+l.height):(c[0]=
l.x,c[1]=m,p[0]=l.x+l.width,p[1]=m);var g=new Jt({anid:"minor_line_"+f[d][v].tickValue,autoBatch:!0,shape:{x1:c[0],y1:c[1],x2:p[0],y2:p[1]},style:h,silent:!0});
Ea(g.shape,h.lineWidth),e.add(g)}},splitArea:function(r,e,t,i,n){QA(r,e,t,i)},breakArea:function(r,e,t,i,n){var a=Ya(),o=t.axis.scale;a&&o.type!=="ordinal"&&a.rectCoordBuildBreakAxis(
e,r,t,i.coordinateSystem.getRect(),n)}},By=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="\
xAxis",e})(eD);var tD=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=By.type,t}return e.type="yAxis",e})(eD);var f5=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type="grid",t}return e.prototype.render=function(t,i){this.group.
removeAll(),t.get("show")&&this.group.add(new de({shape:t.coordinateSystem.getRect(),style:re({fill:t.get("backgroundColor")},t.getItemStyle()),silent:!0,z2:-1}))},
e.type="grid",e})(Ne),rD={offset:0};function cp(r){r.registerComponentView(f5),r.registerComponentModel(dC),r.registerCoordinateSystem("cartesian2d",XA),Ts(r,"x",
lp,rD),Ts(r,"y",lp,rD),r.registerComponentView(By),r.registerComponentView(tD),r.registerPreprocessor(function(e){e.xAxis&&e.yAxis&&!e.grid&&(e.grid={})})}function Vy(r){ft(cp),r.registerSeriesModel(MA),r.registerChartView(OA),r.registerLayout(Wa("scatter"))}var Uy=K();function iD(r,e,t){Uy(r)[e]=t}function nD(r,e,t){var i=Uy(r),n=i[e];n===t&&(i[e]=null)}function Fy(r,e){return!!Uy(r)[e]}Xi({type:"takeGlobalCursor",
event:"globalCursorTaken",update:"update"},Ee);var c5={axisPointer:1,tooltip:1,brush:1};function hp(r,e,t){var i=e.getComponentByElement(r.topTarget);if(!i||i===t||c5.hasOwnProperty(i.mainType))return!1;var n=i.
coordinateSystem;if(!n||n.model===t)return!1;var a=ni(i),o=ni(t);return!((a.zlevel-o.zlevel||a.z-o.z)<=0)}var h5=(function(r){I(e,r);function e(t){var i=r.call(this)||this;i._zr=t;var n=F(i._mousedownHandler,i),a=F(i._mousemoveHandler,i),o=F(i._mouseupHandler,i),s=F(
i._mousewheelHandler,i),l=F(i._pinchHandler,i);return i.enable=function(u,f){var c=f.zInfo,p=ni(c.component),h=p.z,d=p.zlevel,v={component:c.component,z:h,zlevel:d,
z2:W(c.z2,-1/0)},m=k({},f.triggerInfo);this._opt=re(k({},f),{zoomOnMouseWheel:!0,moveOnMouseMove:!0,moveOnMouseWheel:!1,preventDefaultMouseMove:!0,zInfoParsed:v,
triggerInfo:m,cursorGrab:"grab",cursorGrabbing:"grabbing"}),u==null&&(u=!0),(!this._enabled||this._controlType!==u)&&(this.disable(),this._enabled=!0,(u===!0||u===
"move"||u==="pan")&&(wu(t,"mousedown",n,v),wu(t,"mousemove",a,v),wu(t,"mouseup",o,v)),(u===!0||u==="scale"||u==="zoom")&&(wu(t,"mousewheel",s,v),wu(t,"pinch",l,
v)))},i.disable=function(){this._enabled&&(this._enabled=!1,Tu(t,"mousedown",n),Tu(t,"mousemove",a),Tu(t,"mouseup",o),Tu(t,"mousewheel",s),Tu(t,"pinch",l))},i}return e.
prototype.isDragging=function(){return this._dragging},e.prototype.isPinching=function(){return this._pinching},e.prototype._checkPointer=function(t,i,n){var a=this.
_opt,o=a.zInfoParsed;if(hp(t,a.api,o.component))return!1;var s=a.triggerInfo,l=s.roamTrigger,u=!1;return l==="global"&&(u=!0),u||(u=s.isInSelf(t,i,n)),u&&s.isInClip&&
!s.isInClip(t,i,n)&&(u=!1),u},e.prototype._decideCursorStyle=function(t,i,n,a){var o=t.target;if(!o&&this._checkPointer(t,i,n))return this._opt.cursorGrab;if(a)
return o&&o.cursor||"default"},e.prototype.dispose=function(){this.disable()},e.prototype._mousedownHandler=function(t){if(!(Hg(t)||bu(t))){for(var i=t.target;i;){
if(i.draggable)return;i=i.__hostTarget||i.parent}var n=t.offsetX,a=t.offsetY;this._checkPointer(t,n,a)&&(this._x=n,this._y=a,this._dragging=!0)}},e.prototype._mousemoveHandler=
function(t){var i=this._zr;if(!(t.gestureEvent==="pinch"||Fy(i,"globalPan")||bu(t))){var n=t.offsetX,a=t.offsetY;if(!this._dragging||!pp("moveOnMouseMove",t,this.
_opt)){var o=this._decideCursorStyle(t,n,a,!1);o&&i.setCursorStyle(o);return}i.setCursorStyle(this._opt.cursorGrabbing);var s=this._x,l=this._y,u=n-s,f=a-l;this.
_x=n,this._y=a,this._opt.preventDefaultMouseMove&&Yt(t.event),t.__ecRoamConsumed=!0,oD(this,"pan","moveOnMouseMove",t,{dx:u,dy:f,oldX:s,oldY:l,newX:n,newY:a,isAvailableBehavior:null})}},
e.prototype._mouseupHandler=function(t){if(!bu(t)){var i=this._zr;if(!Hg(t)){this._dragging=!1;var n=this._decideCursorStyle(t,t.offsetX,t.offsetY,!0);n&&i.setCursorStyle(
n)}}},e.prototype._mousewheelHandler=function(t){if(!bu(t)){var i=pp("zoomOnMouseWheel",t,this._opt),n=pp("moveOnMouseWheel",t,this._opt),a=t.wheelDelta,o=Math.
abs(a),s=t.offsetX,l=t.offsetY;if(!(a===0||!i&&!n)){if(i){var u=o>3?1.4:o>1?1.2:1.1,f=a>0?u:1/u;this._checkTriggerMoveZoom(this,"zoom","zoomOnMouseWheel",t,{scale:f,
originX:s,originY:l,isAvailableBehavior:null})}if(n){var c=Math.abs(a),p=(a>0?1:-1)*(c>3?.4:c>1?.15:.05);this._checkTriggerMoveZoom(this,"scrollMove","moveOnMou\
seWheel",t,{scrollDelta:p,originX:s,originY:l,isAvailableBehavior:null})}}}},e.prototype._pinchHandler=function(t){if(!(Fy(this._zr,"globalPan")||bu(t))){var i=t.
pinchScale>1?1.1:1/1.1;this._checkTriggerMoveZoom(this,"zoom",null,t,{scale:i,originX:t.pinchX,originY:t.pinchY,isAvailableBehavior:null})}},e.prototype._checkTriggerMoveZoom=
function(t,i,n,a,o){t._checkPointer(a,o.originX,o.originY)&&(Yt(a.event),a.__ecRoamConsumed=!0,oD(t,i,n,a,o))},e})(qe);function bu(r){return r.__ecRoamConsumed}
var p5=K();function dp(r){var e=p5(r);return e.roam=e.roam||{},e.uniform=e.uniform||{},e}function wu(r,e,t,i){for(var n=dp(r),a=n.roam,o=a[e]=a[e]||[],s=0;s<o.length;s++){
var l=o[s].zInfoParsed;if((l.zlevel-i.zlevel||l.z-i.z||l.z2-i.z2)<=0)break}o.splice(s,0,{listener:t,zInfoParsed:i}),d5(r,e)}function Tu(r,e,t){for(var i=dp(r),n=i.
roam[e]||[],a=0;a<n.length;a++)if(n[a].listener===t){n.splice(a,1),n.length||v5(r,e);return}}function d5(r,e){var t=dp(r);t.uniform[e]||r.on(e,t.uniform[e]=function(i){
var n=t.roam[e];if(n)for(var a=0;a<n.length;a++)n[a].listener(i)})}function v5(r,e){var t=dp(r),i=t.uniform;i[e]&&(r.off(e,i[e]),i[e]=null)}function oD(r,e,t,i,n){
n.isAvailableBehavior=F(pp,null,t,i),r.trigger(e,n)}function pp(r,e,t){var i=t[r];return!r||i&&(!V(i)||e.event[i+"Key"])}var sD=h5;var m5=1e-8;function lD(r,e){return Math.abs(r-e)<m5}function Cs(r,e,t){var i=0,n=r[0];if(!n)return!1;for(var a=1;a<r.length;a++){var o=r[a];i+=dr(n[0],n[1],o[0],
o[1],e,t),n=o}var s=r[0];return(!lD(n[0],s[0])||!lD(n[1],s[1]))&&(i+=dr(n[0],n[1],s[0],s[1],e,t)),i!==0}var y5=0,uD=1,_5=2;var x5="view",Sie=(function(r){I(e,r);function e(t,i,n){var a=r.call(this)||this;a.type=x5,a.dimensions=["x","y"];var o=a;o.invertY=t,o.lgCt=i,o.lgGeo=n;var s=o.
trans=[];return s[y5]=xo(),s[uD]=xo(),s[_5]=xo(),o.mtRaw=Ie(),o.mtRawInv=Ie(),o.mtOverall=Ie(),o.mtOverallInv=Ie(),o.zoom=1,a}return e.prototype.getBoundingRect=
function(){return Hy(null,this)},e.prototype.getViewRect=function(){return S5(null,this)},e.prototype.getRoamTransform=function(){return tv(this.trans[uD])},e.prototype.
dataToPoint=function(t,i,n){var a=i?this.mtRaw:this.mtOverall;return n=n||[],a?et(n,t,a):Bd(n,t)},e.prototype.pointToData=function(t,i,n){n=n||[];var a=this.mtOverallInv;
return a?et(n,t,a):Bd(n,t)},e.prototype.convertToPixel=function(t,i,n){var a=fD(i);return a===this?a.dataToPoint(n):null},e.prototype.convertFromPixel=function(t,i,n){
var a=fD(i);return a===this?a.pointToData(n):null},e.prototype.containPoint=function(t){var i=this;return yo(vp,i.dataRect),vf(vp,vp,i.mtOverall),bS(vp,t[0],t[1])},
e.dimensions=["x","y"],e})(ln),vp=qs();function cD(r,e){return jn(r||[],e.mtOverall)}function Hy(r,e){return yo(r||qs(),e.dataRect)}function S5(r,e){return yo(r||qs(),e.viewRect)}var bie=Ie();var wie=Ie(),Tie=qs();var Eie=Ie(),Cie=Ie();function fD(r){var e=r.seriesModel;return e?e.coordinateSystem:null}var Mie=xo(),Aie=xo();var Mu=w,b5=B,yp=-1,Zy=(function(){function r(e){var t=e.mappingMethod,i=e.type,n=this.option=U(e);this.type=i,this.mappingMethod=t,this._normalizeData=E5[t];var a=r.
visualHandlers[i];this.applyVisual=a.applyVisual,this.getColorMapper=a.getColorMapper,this._normalizedToVisual=a._normalizedToVisual[t],t==="piecewise"?(Gy(n),w5(
n)):t==="category"?n.categories?T5(n):Gy(n,!0):(Ge(t!=="linear"||n.dataExtent),Gy(n))}return r.prototype.mapValueToVisual=function(e){var t=this._normalizeData(
e);return this._normalizedToVisual(t,e)},r.prototype.getNormalizer=function(){return F(this._normalizeData,this)},r.listVisualTypes=function(){return ce(r.visualHandlers)},
r.isValidType=function(e){return r.visualHandlers.hasOwnProperty(e)},r.eachVisual=function(e,t,i){B(e)?w(e,t,i):t.call(i,e)},r.mapVisual=function(e,t,i){var n,a=P(
e)?[]:B(e)?{}:(n=!0,null);return r.eachVisual(e,function(o,s){var l=t.call(i,o,s);n?a=l:a[s]=l}),a},r.retrieveVisuals=function(e){var t={},i;return e&&Mu(r.visualHandlers,
function(n,a){e.hasOwnProperty(a)&&(t[a]=e[a],i=!0)}),i?t:null},r.prepareVisualTypes=function(e){if(P(e))e=e.slice();else if(b5(e)){var t=[];Mu(e,function(i,n){
t.push(n)}),e=t}else return[];return e.sort(function(i,n){return n==="color"&&i!=="color"&&i.indexOf("color")===0?1:-1}),e},r.dependsOn=function(e,t){return t===
"color"?!!(e&&e.indexOf(t)===0):e===t},r.findPieceIndex=function(e,t,i){for(var n,a=1/0,o=0,s=t.length;o<s;o++){var l=t[o].value;if(l!=null){if(l===e||V(l)&&l===
e+"")return o;i&&p(l,o)}}for(var o=0,s=t.length;o<s;o++){var u=t[o],f=u.interval,c=u.close;if(f){if(f[0]===-1/0){if(gp(c[1],e,f[1]))return o}else if(f[1]===1/0){
if(gp(c[0],f[0],e))return o}else if(gp(c[0],f[0],e)&&gp(c[1],e,f[1]))return o;i&&p(f[0],o),i&&p(f[1],o)}}if(i)return e===1/0?t.length-1:e===-1/0?0:n;function p(h,d){
var v=Math.abs(h-e);v<a&&(a=v,n=d)}},r.visualHandlers={color:{applyVisual:Eu("color"),getColorMapper:function(){var e=this.option;return F(e.mappingMethod==="ca\
tegory"?function(t,i){return!i&&(t=this._normalizeData(t)),Cu.call(this,t)}:function(t,i,n){var a=!!n;return!i&&(t=this._normalizeData(t)),n=Df(t,e.parsedVisual,
n),a?n:Zr(n,"rgba")},this)},_normalizedToVisual:{linear:function(e){return Zr(Df(e,this.option.parsedVisual),"rgba")},category:Cu,piecewise:function(e,t){var i=Yy.
call(this,t);return i==null&&(i=Zr(Df(e,this.option.parsedVisual),"rgba")),i},fixed:Qa}},colorHue:mp(function(e,t){return xi(e,t)}),colorSaturation:mp(function(e,t){
return xi(e,null,t)}),colorLightness:mp(function(e,t){return xi(e,null,null,t)}),colorAlpha:mp(function(e,t){return $S(e,t)}),decal:{applyVisual:Eu("decal"),_normalizedToVisual:{
linear:null,category:Cu,piecewise:null,fixed:null}},opacity:{applyVisual:Eu("opacity"),_normalizedToVisual:Wy([0,1])},liftZ:{applyVisual:Eu("liftZ"),_normalizedToVisual:{
linear:Qa,category:Qa,piecewise:Qa,fixed:Qa}},symbol:{applyVisual:function(e,t,i){var n=this.mapValueToVisual(e);i("symbol",n)},_normalizedToVisual:{linear:hD,category:Cu,
piecewise:function(e,t){var i=Yy.call(this,t);return i==null&&(i=hD.call(this,e)),i},fixed:Qa}},symbolSize:{applyVisual:Eu("symbolSize"),_normalizedToVisual:Wy(
[0,1])}},r})();function w5(r){var e=r.pieceList;r.hasSpecialVisual=!1,w(e,function(t,i){t.originIndex=i,t.visual!=null&&(r.hasSpecialVisual=!0)})}function T5(r){
var e=r.categories,t=r.categoryMap={},i=r.visual;if(Mu(e,function(o,s){t[o]=s}),!P(i)){var n=[];B(i)?Mu(i,function(o,s){var l=t[s];n[l??yp]=o}):n[yp]=i,i=pD(r,n)}
for(var a=e.length-1;a>=0;a--)i[a]==null&&(delete t[e[a]],e.pop())}function Gy(r,e){var t=r.visual,i=[];B(t)?Mu(t,function(a){i.push(a)}):t!=null&&i.push(t);var n={
color:1,symbol:1};!e&&i.length===1&&!n.hasOwnProperty(r.type)&&(i[1]=i[0]),pD(r,i)}function mp(r){return{applyVisual:function(e,t,i){var n=this.mapValueToVisual(
e);i("color",r(t("color"),n))},_normalizedToVisual:Wy([0,1])}}function hD(r){var e=this.option.visual;return e[Math.round(we(r,[0,1],[0,e.length-1],!0))]||{}}function Eu(r){
return function(e,t,i){i(r,this.mapValueToVisual(e))}}function Cu(r){var e=this.option.visual;return e[this.option.loop&&r!==yp?r%e.length:r]}function Qa(){return this.
option.visual[0]}function Wy(r){return{linear:function(e){return we(e,r,this.option.visual,!0)},category:Cu,piecewise:function(e,t){var i=Yy.call(this,t);return i==
null&&(i=we(e,r,this.option.visual,!0)),i},fixed:Qa}}function Yy(r){var e=this.option,t=e.pieceList;if(e.hasSpecialVisual){var i=Zy.findPieceIndex(r,t),n=t[i];if(n&&
n.visual)return n.visual[this.type]}}function pD(r,e){return r.visual=e,r.type==="color"&&(r.parsedVisual=z(e,function(t){var i=Nt(t);return i||[0,0,0,1]})),e}var E5={
linear:function(r){return we(r,this.option.dataExtent,[0,1],!0)},piecewise:function(r){var e=this.option.pieceList,t=Zy.findPieceIndex(r,e,!0);if(t!=null)return we(
t,[0,e.length-1],[0,1],!0)},category:function(r){var e=this.option.categories?this.option.categoryMap[r]:r;return e??yp},fixed:Ee};function gp(r,e,t){return r?e<=
t:e<t}var nt=Zy;var dD=Jt.prototype,Xy=Al.prototype,vD=(function(){function r(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.percent=1}return r})(),Pie=(function(r){I(e,r);function e(){
return r!==null&&r.apply(this,arguments)||this}return e})(vD);function jy(r){return isNaN(+r.cpx1)||isNaN(+r.cpy1)}var C5=(function(r){I(e,r);function e(t){var i=r.
call(this,t)||this;return i.type="ec-line",i}return e.prototype.getDefaultStyle=function(){return{stroke:G.color.neutral99,fill:null}},e.prototype.getDefaultShape=
function(){return new vD},e.prototype.buildPath=function(t,i){jy(i)?dD.buildPath.call(this,t,i):Xy.buildPath.call(this,t,i)},e.prototype.pointAt=function(t){return jy(
this.shape)?dD.pointAt.call(this,t):Xy.pointAt.call(this,t)},e.prototype.tangentAt=function(t){var i=this.shape,n=jy(i)?[i.x2-i.x1,i.y2-i.y1]:Xy.tangentAt.call(
this,t);return mo(n,n)},e})(se),mD=C5;var qy=["fromSymbol","toSymbol"];function gD(r){return"_"+r+"Type"}function yD(r,e,t){var i=e.getItemVisual(t,r);if(!i||i==="none")return i;var n=e.getItemVisual(
t,r+"Size"),a=e.getItemVisual(t,r+"Rotate"),o=e.getItemVisual(t,r+"Offset"),s=e.getItemVisual(t,r+"KeepAspect"),l=Yl(n),u=Va(o||0,l);return i+l+u+(a||"")+(s||"")}
function _D(r,e,t){var i=e.getItemVisual(t,r);if(!(!i||i==="none")){var n=e.getItemVisual(t,r+"Size"),a=e.getItemVisual(t,r+"Rotate"),o=e.getItemVisual(t,r+"Off\
set"),s=e.getItemVisual(t,r+"KeepAspect"),l=Yl(n),u=Va(o||0,l),f=$e(i,-l[0]/2+u[0],-l[1]/2+u[1],l[0],l[1],null,s);return f.__specifiedRotation=a==null||isNaN(a)?
void 0:+a*Math.PI/180||0,f.name=r,f}}function M5(r){var e=new mD({name:"line",subPixelOptimize:!0});return Ky(e.shape,r),e}function Ky(r,e){r.x1=e[0][0],r.y1=e[0][1],
r.x2=e[1][0],r.y2=e[1][1],r.percent=1;var t=e[2];t?(r.cpx1=t[0],r.cpy1=t[1]):(r.cpx1=NaN,r.cpy1=NaN)}var A5=(function(r){I(e,r);function e(t,i,n){var a=r.call(this)||
this;return a._createLine(t,i,n),a}return e.prototype._createLine=function(t,i,n){var a=t.hostModel,o=t.getItemLayout(i),s=t.getItemVisual(i,"z2"),l=M5(o);l.shape.
percent=0,er(l,{z2:W(s,0),shape:{percent:1}},a,i),this.add(l),w(qy,function(u){var f=_D(u,t,i);this.add(f),this[gD(u)]=yD(u,t,i)},this),this._updateCommonStl(t,
i,n)},e.prototype.updateData=function(t,i,n){var a=t.hostModel,o=this.childOfName("line"),s=t.getItemLayout(i),l={shape:{}};Ky(l.shape,s),St(o,l,a,i),w(qy,function(u){
var f=yD(u,t,i),c=gD(u);if(this[c]!==f){this.remove(this.childOfName(u));var p=_D(u,t,i);this.add(p)}this[c]=f},this),this._updateCommonStl(t,i,n)},e.prototype.
getLinePath=function(){return this.childAt(0)},e.prototype._updateCommonStl=function(t,i,n){var a=t.hostModel,o=this.childOfName("line"),s=n&&n.emphasisLineStyle,
l=n&&n.blurLineStyle,u=n&&n.selectLineStyle,f=n&&n.labelStatesModels,c=n&&n.emphasisDisabled,p=n&&n.focus,h=n&&n.blurScope;if(!n||t.hasItemOption){var d=t.getItemModel(
i),v=d.getModel("emphasis");s=v.getModel("lineStyle").getLineStyle(),l=d.getModel(["blur","lineStyle"]).getLineStyle(),u=d.getModel(["select","lineStyle"]).getLineStyle(),
c=v.get("disabled"),p=v.get("focus"),h=v.get("blurScope"),f=rr(d)}var m=t.getItemVisual(i,"style"),g=m.stroke;o.useStyle(m),o.style.fill=null,o.style.strokeNoScale=
!0,o.ensureState("emphasis").style=s,o.ensureState("blur").style=l,o.ensureState("select").style=u,w(qy,function(b){var T=this.childOfName(b);if(T){T.setColor(g),
T.style.opacity=m.opacity;for(var E=0;E<Dt.length;E++){var C=Dt[E],M=o.getState(C);if(M){var A=M.style||{},O=T.ensureState(C),D=O.style||(O.style={});A.stroke!=
null&&(D[T.__isEmptyBrush?"stroke":"fill"]=A.stroke),A.opacity!=null&&(D.opacity=A.opacity)}}T.markRedraw()}},this);var y=a.getRawValue(i);xn(this,f,{labelDataIndex:i,
labelFetcher:{getFormattedLabel:function(b,T){return a.getFormattedLabel(b,T,t.dataType)}},inheritColor:g||G.color.neutral99,defaultOpacity:m.opacity,defaultText:(y==
null?t.getName(i):isFinite(y)?ue(y,10):y)+""});var _=this.getTextContent();if(_){var x=f.normal;_.__align=_.style.align,_.__verticalAlign=_.style.verticalAlign,
_.__position=x.get("position")||"middle";var S=x.get("distance");P(S)||(S=[S,S]),_.__labelDistance=S}this.setTextConfig({position:null,local:!0,inside:!1}),Lr(this,
p,h,c)},e.prototype.highlight=function(){Mi(this)},e.prototype.downplay=function(){Ai(this)},e.prototype.updateLayout=function(t,i){this.childOfName("line").stopAnimation(),
this.setLinePoints(t.getItemLayout(i))},e.prototype.setLinePoints=function(t){var i=this.childOfName("line");Ky(i.shape,t),i.dirty()},e.prototype.beforeUpdate=function(){
var t=this,i=t.childOfName("fromSymbol"),n=t.childOfName("toSymbol"),a=t.getTextContent();if(!i&&!n&&(!a||a.ignore))return;for(var o=1,s=this.parent;s;)s.scaleX&&
(o/=s.scaleX),s=s.parent;var l=t.childOfName("line");if(!this.__dirty&&!l.__dirty)return;var u=l.shape.percent,f=l.pointAt(0),c=l.pointAt(u),p=hf([],c,f);mo(p,p);
function h(M,A){var O=M.__specifiedRotation;if(O==null){var D=l.tangentAt(A);M.attr("rotation",(A===1?-1:1)*Math.PI/2-Math.atan2(D[1],D[0]))}else M.attr("rotati\
on",O)}if(i&&(i.setPosition(f),h(i,0),i.scaleX=i.scaleY=o*u,i.markRedraw()),n&&(n.setPosition(c),h(n,1),n.scaleX=n.scaleY=o*u,n.markRedraw()),a&&!a.ignore){a.x=
a.y=0,a.originX=a.originY=0;var d=void 0,v=void 0,m=a.__labelDistance,g=m[0]*o,y=m[1]*o,_=u/2,x=l.tangentAt(_),S=[x[1],-x[0]],b=l.pointAt(_);S[1]>0&&(S[0]=-S[0],
S[1]=-S[1]);var T=x[0]<0?-1:1;if(a.__position!=="start"&&a.__position!=="end"){var E=-Math.atan2(x[1],x[0]);c[0]<f[0]&&(E=Math.PI+E),a.rotation=E}var C=void 0;switch(a.
__position){case"insideStartTop":case"insideMiddleTop":case"insideEndTop":case"middle":C=-y,v="bottom";break;case"insideStartBottom":case"insideMiddleBottom":case"\
insideEndBottom":C=y,v="top";break;default:C=0,v="middle"}switch(a.__position){case"end":a.x=p[0]*g+c[0],a.y=p[1]*y+c[1],d=p[0]>.8?"left":p[0]<-.8?"right":"cent\
er",v=p[1]>.8?"top":p[1]<-.8?"bottom":"middle";break;case"start":a.x=-p[0]*g+f[0],a.y=-p[1]*y+f[1],d=p[0]>.8?"right":p[0]<-.8?"left":"center",v=p[1]>.8?"bottom":
p[1]<-.8?"top":"middle";break;case"insideStartTop":case"insideStart":case"insideStartBottom":a.x=g*T+f[0],a.y=f[1]+C,d=x[0]<0?"right":"left",a.originX=-g*T,a.originY=
-C;break;case"insideMiddleTop":case"insideMiddle":case"insideMiddleBottom":case"middle":a.x=b[0],a.y=b[1]+C,d="center",a.originY=-C;break;case"insideEndTop":case"\
insideEnd":case"insideEndBottom":a.x=-g*T+c[0],a.y=c[1]+C,d=x[0]>=0?"right":"left",a.originX=g*T,a.originY=-C;break}a.scaleX=a.scaleY=o,a.setStyle({verticalAlign:a.
__verticalAlign||v,align:a.__align||d})}},e})(le),xD=A5;var D5=(function(){function r(e){this.group=new le,this._LineCtor=e||xD}return r.prototype.updateData=function(e){var t=this;this._progressiveEls=null;var i=this,
n=i.group,a=i._lineData;i._lineData=e,a||n.removeAll();var o=SD(e);e.diff(a).add(function(s){t._doAdd(e,s,o)}).update(function(s,l){t._doUpdate(a,e,l,s,o)}).remove(
function(s){n.remove(a.getItemGraphicEl(s))}).execute()},r.prototype.updateLayout=function(){var e=this._lineData;e&&e.eachItemGraphicEl(function(t,i){t.updateLayout(
e,i)},this)},r.prototype.incrementalPrepareUpdate=function(e){this._seriesScope=SD(e),this._lineData=null,this.group.removeAll()},r.prototype.incrementalUpdate=
function(e,t,i){this._progressiveEls=[];function n(l){!l.isGroup&&!O5(l)&&(l.incremental=i,l.ensureState("emphasis").hoverLayer=Li)}for(var a=e.start;a<e.end;a++){
var o=t.getItemLayout(a);if($y(o)){var s=new this._LineCtor(t,a,this._seriesScope);s.traverse(n),this.group.add(s),t.setItemGraphicEl(a,s),this._progressiveEls.
push(s)}}},r.prototype.remove=function(){this.group.removeAll()},r.prototype.eachRendered=function(e){Pi(this._progressiveEls||this.group,e)},r.prototype._doAdd=
function(e,t,i){var n=e.getItemLayout(t);if($y(n)){var a=new this._LineCtor(e,t,i);e.setItemGraphicEl(t,a),this.group.add(a)}},r.prototype._doUpdate=function(e,t,i,n,a){
var o=e.getItemGraphicEl(i);if(!$y(t.getItemLayout(n))){this.group.remove(o);return}o?o.updateData(t,n,a):o=new this._LineCtor(t,n,a),t.setItemGraphicEl(n,o),this.
group.add(o)},r})();function O5(r){return r.animators&&r.animators.length>0}function SD(r){var e=r.hostModel,t=e.getModel("emphasis");return{lineStyle:e.getModel(
"lineStyle").getLineStyle(),emphasisLineStyle:t.getModel(["lineStyle"]).getLineStyle(),blurLineStyle:e.getModel(["blur","lineStyle"]).getLineStyle(),selectLineStyle:e.
getModel(["select","lineStyle"]).getLineStyle(),emphasisDisabled:t.get("disabled"),blurScope:t.get("blurScope"),focus:t.get("focus"),labelStatesModels:rr(e)}}function bD(r){
return isNaN(r[0])||isNaN(r[1])}function $y(r){return r&&!bD(r[0])&&!bD(r[1])}var wD=D5;var I5=.3,L5=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._dataGroup=new le,t._initialized=!1,t}return e.
prototype.init=function(){this.group.add(this._dataGroup)},e.prototype.render=function(t,i,n,a){var o=this._dataGroup;this._progressiveEls=[],o.removeAll();var s=t.
getData(),l=this._data,u=t.coordinateSystem,f=u.dimensions,c=ED(t);s.diff(l).add(p).update(h).remove(d).execute();function p(m){var g=TD(s,o,m,f,u);Qy(g,s,m,c)}
function h(m,g){var y=l.getItemGraphicEl(g);o.add(y);var _=CD(s,m,f,u);s.setItemGraphicEl(m,y),St(y,{shape:{points:_}},t,m),vc(y),Qy(y,s,m,c)}function d(m){var g=l.
getItemGraphicEl(m);o.remove(g)}if(!this._initialized){this._initialized=!0;var v=R5(u,t,function(){setTimeout(function(){o.removeClipPath()})});o.setClipPath(v)}
this._data=s},e.prototype.incrementalPrepareRender=function(t,i,n){this._initialized=!0,this._data=null,this._dataGroup.removeAll()},e.prototype.incrementalRender=
function(t,i,n){for(var a=i.getData(),o=i.coordinateSystem,s=this._progressiveEls=[],l=t.start;l<t.end;l++){var u=TD(a,this._dataGroup,l,o.dimensions,o);u.incremental=
Po(i),Qy(u,a,l,ED(i)),s.push(u)}},e.prototype.remove=function(){this._dataGroup&&this._dataGroup.removeAll(),this._data=null},e.type="parallel",e})(gt);function R5(r,e,t){
var i=r.model,n=r.getRect(),a=new de({shape:{x:n.x,y:n.y,width:n.width,height:n.height}}),o=i.get("layout")==="horizontal"?"width":"height";return a.setShape(o,
0),er(a,{shape:{width:n.width,height:n.height}},e,t),a}function CD(r,e,t,i){for(var n=[],a=0;a<t.length;a++){var o=t[a],s=r.get(r.mapDimension(o),e);P5(s,i.getAxis(
o).type)||n.push(i.dataToPoint(s,o))}return n}function TD(r,e,t,i,n){var a=CD(r,t,i,n),o=new Oi({shape:{points:a},z2:10});return e.add(o),r.setItemGraphicEl(t,o),
o}function ED(r){var e=r.get("smooth",!0);return e===!0&&(e=I5),e=gr(e),Rt(e)&&(e=0),{smooth:e}}function Qy(r,e,t,i){r.useStyle(e.getItemVisual(t,"style")),r.style.
fill=null,r.setShape("smooth",i.smooth);var n=e.getItemModel(t),a=n.getModel("emphasis");Sl(r,n,"lineStyle"),Lr(r,a.get("focus"),a.get("blurScope"),a.get("disab\
led"))}function P5(r,e){return e==="category"?r==null:r==null||isNaN(r)}var MD=L5;var N5=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.visualStyleAccessPath="lineStyle",t.visualDrawType=
"stroke",t}return e.prototype.getInitialData=function(t,i){return bn(null,this,{useEncodeDefaulter:F(k5,null,this)})},e.prototype.getRawIndicesByActiveState=function(t){
var i=this.coordinateSystem,n=this.getData(),a=[];return i.eachActiveState(n,function(o,s){t===o&&a.push(n.getRawIndex(s))}),a},e.type="series.parallel",e.dependencies=
["parallel"],e.defaultOption={z:2,coordinateSystem:"parallel",parallelIndex:0,label:{show:!1},inactiveOpacity:.05,activeOpacity:1,lineStyle:{width:1,opacity:.45,
type:"solid"},emphasis:{label:{show:!1}},progressive:300,smooth:!1,animationEasing:"linear"},e})(Ut);function k5(r){var e=r.ecModel.getComponent("parallel",r.get(
"parallelIndex"));if(e){var t={};return w(e.dimensions,function(i){var n=z5(i);t[i]=n}),t}}function z5(r){return+r.replace("dim","")}var AD=N5;var B5=["lineStyle","opacity"],V5={seriesType:"parallel",reset:function(r,e){var t=r.coordinateSystem,i={normal:r.get(["lineStyle","opacity"]),active:r.get("act\
iveOpacity"),inactive:r.get("inactiveOpacity")};return{progress:function(n,a){t.eachActiveState(a,function(o,s){var l=i[o];if(o==="normal"&&a.hasItemOption){var u=a.
getItemModel(s).get(B5,!0);u!=null&&(l=u)}var f=a.ensureUniqueItemVisual(s,"style");f.opacity=l},n.start,n.end)}}}},DD=V5;function Jy(r){U5(r),F5(r)}function U5(r){if(!r.parallel){var e=!1;w(r.series,function(t){t&&t.type==="parallel"&&(e=!0)}),e&&(r.parallel=[{}])}}function F5(r){
var e=Me(r.parallelAxis);w(e,function(t){if(B(t)){var i=t.parallelIndex||0,n=Me(r.parallel)[i];n&&n.parallelAxisDefault&&te(t,n.parallelAxisDefault,!1)}})}var H5=5,G5=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n){this.
_model=t,this._api=n,this._handlers||(this._handlers={},w(W5,function(a,o){n.getZr().on(o,this._handlers[o]=F(a,this))},this)),xr(this,"_throttledDispatchExpand",
t.get("axisExpandRate"),"fixRate")},e.prototype.dispose=function(t,i){Gi(this,"_throttledDispatchExpand"),w(this._handlers,function(n,a){i.getZr().off(a,n)}),this.
_handlers=null},e.prototype._throttledDispatchExpand=function(t){this._dispatchExpand(t)},e.prototype._dispatchExpand=function(t){t&&this._api.dispatchAction(k(
{type:"parallelAxisExpand"},t))},e.type="parallel",e})(Ne),W5={mousedown:function(r){e_(this,"click")&&(this._mouseDownPoint=[r.offsetX,r.offsetY])},mouseup:function(r){
var e=this._mouseDownPoint;if(e_(this,"click")&&e){var t=[r.offsetX,r.offsetY],i=Math.pow(e[0]-t[0],2)+Math.pow(e[1]-t[1],2);if(i>H5)return;var n=this._model.coordinateSystem.
getSlidedAxisExpandWindow([r.offsetX,r.offsetY]);n.behavior!=="none"&&this._dispatchExpand({axisExpandWindow:n.axisExpandWindow})}this._mouseDownPoint=null},mousemove:function(r){
if(!(this._mouseDownPoint||!e_(this,"mousemove"))){var e=this._model,t=e.coordinateSystem.getSlidedAxisExpandWindow([r.offsetX,r.offsetY]),i=t.behavior;i==="jum\
p"&&this._throttledDispatchExpand.debounceNextCall(e.get("axisExpandDebounce")),this._throttledDispatchExpand(i==="none"?null:{axisExpandWindow:t.axisExpandWindow,
animation:i==="jump"?null:{duration:0}})}}};function e_(r,e){var t=r._model;return t.get("axisExpandable")&&t.get("axisExpandTriggerOn")===e}var OD=G5;var Ms="parallel",_p=Ms,Y5=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.init=function(){
r.prototype.init.apply(this,arguments),this.mergeOption({})},e.prototype.mergeOption=function(t){var i=this.option;t&&te(i,t,!0),this._initDimensions()},e.prototype.
contains=function(t,i){var n=t.get("parallelIndex");return n!=null&&i.getComponent("parallel",n)===this},e.prototype.setAxisExpand=function(t){w(["axisExpandabl\
e","axisExpandCenter","axisExpandCount","axisExpandWidth","axisExpandWindow"],function(i){t.hasOwnProperty(i)&&(this.option[i]=t[i])},this)},e.prototype._initDimensions=
function(){var t=this.dimensions=[],i=this.parallelAxisIndex=[],n=ze(this.ecModel.queryComponents({mainType:"parallelAxis"}),function(a){return(a.get("parallelI\
ndex")||0)===this.componentIndex},this);w(n,function(a){t.push("dim"+a.get("dim")),i.push(a.componentIndex)})},e.type=_p,e.dependencies=["parallelAxis"],e.layoutMode=
"box",e.defaultOption={z:0,left:80,top:60,right:80,bottom:60,layout:"horizontal",axisExpandable:!1,axisExpandCenter:null,axisExpandCount:0,axisExpandWidth:50,axisExpandRate:17,
axisExpandDebounce:50,axisExpandSlideTriggerArea:[-.15,.05,.4],axisExpandTriggerOn:"click",parallelAxisDefault:null},e})(ge),ID=Y5;var Z5=(function(r){I(e,r);function e(t,i,n,a,o){var s=r.call(this,t,i,n)||this;return s.type=a||"value",s.axisIndex=o,s}return e.prototype.isHorizontal=function(){
return this.coordinateSystem.getModel().get("layout")!=="horizontal"},e})(Oh),LD=Z5;function ar(r,e,t,i,n,a){r=r||0;var o=wi(t[1],-t[0]);if(n!=null&&(n=As(n,[0,o])),a!=null&&(a=Math.max(a,n??0)),i==="all"){var s=Math.abs(wi(e[1],-e[0]));s=As(s,
[0,o]),n=a=As(s,[n,a]),i=0}e[0]=As(e[0],t),e[1]=As(e[1],t);var l=t_(e,i);e[i]+=r;var u=n||0,f=t.slice();l.sign<0?f[0]=wi(f[0],u):f[1]=wi(f[1],-u),e[i]=As(e[i],f);
var c;return c=t_(e,i),n!=null&&(c.sign!==l.sign||c.span<n)&&(e[1-i]=wi(e[i],l.sign*n)),c=t_(e,i),a!=null&&c.span>a&&(e[1-i]=wi(e[i],c.sign*a)),e}function t_(r,e){
var t=r[e]-r[1-e];return{span:Math.abs(t),sign:t>0?-1:t<0?1:e?-1:1}}function As(r,e){return Math.min(e[1]!=null?e[1]:1/0,Math.max(e[0]!=null?e[0]:-1/0,r))}var X5=(function(){function r(e,t,i){this.type=Ms,this._axesMap=H(),this._axesLayout={},this.dimensions=e.dimensions,this._model=e,this._init(e,t,i)}return r.prototype.
_init=function(e,t,i){var n=e.dimensions,a=e.parallelAxisIndex;w(n,function(o,s){var l=a[s],u=t.getComponent("parallelAxis",l),f=Th(u),c=this._axesMap.set(o,new LD(
o,Eh(u,f,!1),[0,0],f,l));c.onBand=us(c.scale,u),c.inverse=u.get("inverse"),u.axis=c,c.model=u,c.coordinateSystem=u.coordinateSystem=this},this)},r.prototype.update=
function(e,t){w(this.dimensions,function(i){var n=this._axesMap.get(i);ds(n,Ph),Su(n)},this)},r.prototype.containPoint=function(e){var t=this._makeLayoutInfo(),
i=t.axisBase,n=t.layoutBase,a=t.pixelDimIndex,o=e[1-a],s=e[a];return o>=i&&o<=i+t.axisLength&&s>=n&&s<=n+t.layoutLength},r.prototype.getModel=function(){return this.
_model},r.prototype.resize=function(e,t){var i=Cn(e,t).refContainer;this._rect=_r(e.getBoxLayoutParams(),i),this._layoutAxes()},r.prototype.getRect=function(){return this.
_rect},r.prototype._makeLayoutInfo=function(){var e=this._model,t=this._rect,i=["x","y"],n=["width","height"],a=e.get("layout"),o=a==="horizontal"?0:1,s=t[n[o]],
l=[0,s],u=this.dimensions.length,f=xp(e.get("axisExpandWidth"),l),c=xp(e.get("axisExpandCount")||0,[0,u]),p=e.get("axisExpandable")&&u>3&&u>c&&c>1&&f>0&&s>0,h=e.
get("axisExpandWindow"),d;if(h)d=xp(h[1]-h[0],l),h[1]=h[0]+d;else{d=xp(f*(c-1),l);var v=e.get("axisExpandCenter")||kt(u/2);h=[f*v-d/2],h[1]=h[0]+d}var m=(s-d)/(u-
c);m<3&&(m=0);var g=[kt(ue(h[0]/f,1))+1,mr(ue(h[1]/f,1))-1],y=m/f*h[0];return{layout:a,pixelDimIndex:o,layoutBase:t[i[o]],layoutLength:s,axisBase:t[i[1-o]],axisLength:t[n[1-
o]],axisExpandable:p,axisExpandWidth:f,axisCollapseWidth:m,axisExpandWindow:h,axisCount:u,winInnerIndices:g,axisExpandWindow0Pos:y}},r.prototype._layoutAxes=function(){
var e=this._rect,t=this._axesMap,i=this.dimensions,n=this._makeLayoutInfo(),a=n.layout;t.each(function(o){var s=[0,n.axisLength],l=o.inverse?1:0;o.setExtent(s[l],
s[1-l])}),w(i,function(o,s){var l=(n.axisExpandable?q5:j5)(s,n),u={horizontal:{x:l.position,y:n.axisLength},vertical:{x:0,y:l.position}},f={horizontal:Pv/2,vertical:0},
c=[u[a].x+e.x,u[a].y+e.y],p=f[a],h=Ie();an(h,h,p),qn(h,h,c),this._axesLayout[o]={position:c,rotation:p,transform:h,axisNameAvailableWidth:l.axisNameAvailableWidth,
axisLabelShow:l.axisLabelShow,nameTruncateMaxWidth:l.nameTruncateMaxWidth,tickDirection:1,labelDirection:1}},this)},r.prototype.getAxis=function(e){return this.
_axesMap.get(e)},r.prototype.dataToPoint=function(e,t){return this.axisCoordToPoint(this._axesMap.get(t).dataToCoord(e),t)},r.prototype.eachActiveState=function(e,t,i,n){
i==null&&(i=0),n==null&&(n=e.count());var a=this._axesMap,o=this.dimensions,s=[],l=[];w(o,function(m){s.push(e.mapDimension(m)),l.push(a.get(m).model)});for(var u=this.
hasAxisBrushed(),f=i;f<n;f++){var c=void 0;if(!u)c="normal";else{c="active";for(var p=e.getValues(s,f),h=0,d=o.length;h<d;h++){var v=l[h].getActiveState(p[h]);if(v===
"inactive"){c="inactive";break}}}t(c,f)}},r.prototype.hasAxisBrushed=function(){for(var e=this.dimensions,t=this._axesMap,i=!1,n=0,a=e.length;n<a;n++)t.get(e[n]).
model.getActiveState()!=="normal"&&(i=!0);return i},r.prototype.axisCoordToPoint=function(e,t){var i=this._axesLayout[t];return tr([e,0],i.transform)},r.prototype.
getAxisLayout=function(e){return U(this._axesLayout[e])},r.prototype.getSlidedAxisExpandWindow=function(e){var t=this._makeLayoutInfo(),i=t.pixelDimIndex,n=t.axisExpandWindow.
slice(),a=n[1]-n[0],o=[0,t.axisExpandWidth*(t.axisCount-1)];if(!this.containPoint(e))return{behavior:"none",axisExpandWindow:n};var s=e[i]-t.layoutBase-t.axisExpandWindow0Pos,
l,u="slide",f=t.axisCollapseWidth,c=this._model.get("axisExpandSlideTriggerArea"),p=c[0]!=null;if(f)p&&f&&s<a*c[0]?(u="jump",l=s-a*c[2]):p&&f&&s>a*(1-c[0])?(u="\
jump",l=s-a*(1-c[2])):(l=s-a*c[1])>=0&&(l=s-a*(1-c[1]))<=0&&(l=0),l*=t.axisExpandWidth/f,l?ar(l,n,o,"all"):u="none";else{var h=n[1]-n[0],d=o[1]*s/h;n=[ve(0,d-h/
2)],n[1]=Ue(o[1],n[0]+h),n[0]=n[1]-h}return{axisExpandWindow:n,behavior:u}},r})();function xp(r,e){return Ue(ve(r,e[0]),e[1])}function j5(r,e){var t=e.layoutLength/
(e.axisCount-1);return{position:t*r,axisNameAvailableWidth:t,axisLabelShow:!0}}function q5(r,e){var t=e.layoutLength,i=e.axisExpandWidth,n=e.axisCount,a=e.axisCollapseWidth,
o=e.winInnerIndices,s,l=a,u=!1,f;return r<o[0]?(s=r*a,f=a):r<=o[1]?(s=e.axisExpandWindow0Pos+r*i-e.axisExpandWindow[0],l=i,u=!0):(s=t-(n-1-r)*a,f=a),{position:s,
axisNameAvailableWidth:l,axisLabelShow:u,nameTruncateMaxWidth:f}}var RD=X5;function K5(r,e){var t=[];return r.eachComponent(_p,function(i,n){var a=new RD(i,r,e);a.name="parallel_"+n,a.resize(i,e),i.coordinateSystem=a,a.model=i,t.push(a)}),
r.eachSeries(function(i){if(i.get("coordinateSystem")===Ms){var n=i.getReferringComponents(_p,Fe).models[0],a=i.coordinateSystem=n.coordinateSystem;a&&w(a.dimensions,
function(o){eu(a.getAxis(o),i,Ms)})}}),t}var $5={create:K5},PD=$5;var ND=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.activeIntervals=[],t}return e.prototype.getAreaSelectStyle=
function(){return lr([["fill","color"],["lineWidth","borderWidth"],["stroke","borderColor"],["width","width"],["opacity","opacity"]])(this.getModel("areaSelectS\
tyle"))},e.prototype.setActiveIntervals=function(t){var i=this.activeIntervals=U(t);if(i)for(var n=i.length-1;n>=0;n--)ct(i[n])},e.prototype.getActiveState=function(t){
var i=this.activeIntervals;if(!i.length)return"normal";if(t==null||isNaN(+t))return"inactive";if(i.length===1){var n=i[0];if(n[0]<=t&&t<=n[1])return"active"}else
for(var a=0,o=i.length;a<o;a++)if(i[a][0]<=t&&t<=i[a][1])return"active";return"inactive"},e})(ge);ot(ND,sp);var r_=ND;var Ja=!0,Au=Math.min,Ds=Math.max,Q5=Math.pow,J5=1e4,eG=6,tG=6,kD="globalPan",rG={w:[0,0],e:[0,1],n:[1,0],s:[1,1]},iG={w:"ew",e:"ew",n:"ns",s:"ns",ne:"nesw",sw:"\
nesw",nw:"nwse",se:"nwse"},zD={brushStyle:{lineWidth:2,stroke:G.color.backgroundTint,fill:G.color.borderTint},transformable:!0,brushMode:"single",removeOnClick:!1},
nG=0,aG=(function(r){I(e,r);function e(t){var i=r.call(this)||this;return i._track=[],i._covers=[],i._handlers={},i._zr=t,i.group=new le,i._uid="brushController\
_"+nG++,w(hG,function(n,a){this._handlers[a]=F(n,this)},i),i}return e.prototype.enableBrush=function(t){return this._brushType&&this._doDisableBrush(),t.brushType&&
this._doEnableBrush(t),this},e.prototype._doEnableBrush=function(t){var i=this._zr;this._enableGlobalPan||iD(i,kD,this._uid),w(this._handlers,function(n,a){i.on(
a,n)}),this._brushType=t.brushType,this._brushOption=te(U(zD),t,!0)},e.prototype._doDisableBrush=function(){var t=this._zr;nD(t,kD,this._uid),w(this._handlers,function(i,n){
t.off(n,i)}),this._brushType=this._brushOption=null},e.prototype.setPanels=function(t){if(t&&t.length){var i=this._panels={};w(t,function(n){i[n.panelId]=U(n)})}else
this._panels=null;return this},e.prototype.mount=function(t){t=t||{},this._enableGlobalPan=t.enableGlobalPan;var i=this.group;return this._zr.add(i),i.attr({x:t.
x||0,y:t.y||0,rotation:t.rotation||0,scaleX:t.scaleX||1,scaleY:t.scaleY||1}),this._transform=i.getLocalTransform(),this},e.prototype.updateCovers=function(t){t=
z(t,function(p){return te(U(zD),p,!0)});var i="\0-brush-index-",n=this._covers,a=this._covers=[],o=this,s=this._creatingCover;return new bc(n,t,u,l).add(f).update(
f).remove(c).execute(),this;function l(p,h){return(p.id!=null?p.id:i+h)+"-"+p.brushType}function u(p,h){return l(p.__brushOption,h)}function f(p,h){var d=t[p];if(h!=
null&&n[h]===s)a[p]=n[h];else{var v=a[p]=h!=null?(n[h].__brushOption=d,n[h]):GD(o,HD(o,d));l_(o,v)}}function c(p){n[p]!==s&&o.group.remove(n[p])}},e.prototype.unmount=
function(){return this.enableBrush(!1),i_(this),this._zr.remove(this.group),this},e.prototype.dispose=function(){this.unmount(),this.off()},e})(qe);function HD(r,e){
var t=Sp[e.brushType].createCover(r,e);return t.__brushOption=e,YD(t,e),r.group.add(t),t}function GD(r,e){var t=u_(e);return t.endCreating&&(t.endCreating(r,e),
YD(e,e.__brushOption)),e}function WD(r,e){var t=e.__brushOption;u_(e).updateCoverShape(r,e,t.range,t)}function YD(r,e){var t=e.z;t==null&&(t=J5),r.traverse(function(i){
i.z=t,i.z2=t})}function l_(r,e){u_(e).updateCommon(r,e),WD(r,e)}function u_(r){return Sp[r.__brushOption.brushType]}function f_(r,e,t){var i=r._panels;if(!i)return Ja;
var n,a=r._transform;return w(i,function(o){o.isTargetByCursor(e,t,a)&&(n=o)}),n}function ZD(r,e){var t=r._panels;if(!t)return Ja;var i=e.__brushOption.panelId;
return i!=null?t[i]:Ja}function i_(r){var e=r._covers,t=e.length;return w(e,function(i){r.group.remove(i)},r),e.length=0,!!t}function eo(r,e){var t=z(r._covers,
function(i){var n=i.__brushOption,a=U(n.range);return{brushType:n.brushType,panelId:n.panelId,range:a}});r.trigger("brush",{areas:t,isEnd:!!e.isEnd,removeOnClick:!!e.
removeOnClick})}function oG(r){var e=r._track;if(!e.length)return!1;var t=e[e.length-1],i=e[0],n=t[0]-i[0],a=t[1]-i[1],o=Q5(n*n+a*a,.5);return o>eG}function XD(r){
var e=r.length-1;return e<0&&(e=0),[r[0],r[e]]}function jD(r,e,t,i){var n=new le;return n.add(new de({name:"main",style:c_(t),silent:!0,draggable:!0,cursor:"mov\
e",drift:he(BD,r,e,n,["n","s","w","e"]),ondragend:he(eo,e,{isEnd:!0})})),w(i,function(a){n.add(new de({name:a.join(""),style:{opacity:0},draggable:!0,silent:!0,
invisible:!0,drift:he(BD,r,e,n,a),ondragend:he(eo,e,{isEnd:!0})}))}),n}function qD(r,e,t,i){var n=i.brushStyle.lineWidth||0,a=Ds(n,tG),o=t[0][0],s=t[1][0],l=o-n/
2,u=s-n/2,f=t[0][1],c=t[1][1],p=f-a+n/2,h=c-a+n/2,d=f-o,v=c-s,m=d+n,g=v+n;ji(r,e,"main",o,s,d,v),i.transformable&&(ji(r,e,"w",l,u,a,g),ji(r,e,"e",p,u,a,g),ji(r,
e,"n",l,u,m,a),ji(r,e,"s",l,h,m,a),ji(r,e,"nw",l,u,a,a),ji(r,e,"ne",p,u,a,a),ji(r,e,"sw",l,h,a,a),ji(r,e,"se",p,h,a,a))}function n_(r,e){var t=e.__brushOption,i=t.
transformable,n=e.childAt(0);n.useStyle(c_(t)),n.attr({silent:!i,cursor:i?"move":"default"}),w([["w"],["e"],["n"],["s"],["s","e"],["s","w"],["n","e"],["n","w"]],
function(a){var o=e.childOfName(a.join("")),s=a.length===1?a_(r,a[0]):lG(r,a);o&&o.attr({silent:!i,invisible:!i,cursor:i?iG[s]+"-resize":null})})}function ji(r,e,t,i,n,a,o){
var s=e.childOfName(t);s&&s.setShape(fG(h_(r,e,[[i,n],[i+a,n+o]])))}function c_(r){return re({strokeNoScale:!0},r.brushStyle)}function KD(r,e,t,i){var n=[Au(r,t),
Au(e,i)],a=[Ds(r,t),Ds(e,i)];return[[n[0],a[0]],[n[1],a[1]]]}function sG(r){return Ri(r.group)}function a_(r,e){var t={w:"left",e:"right",n:"top",s:"bottom"},i={
left:"w",right:"e",top:"n",bottom:"s"},n=Ca(t[e],sG(r));return i[n]}function lG(r,e){var t=[a_(r,e[0]),a_(r,e[1])];return(t[0]==="e"||t[0]==="w")&&t.reverse(),t.
join("")}function BD(r,e,t,i,n,a){var o=t.__brushOption,s=r.toRectRange(o.range),l=$D(e,n,a);w(i,function(u){var f=rG[u];s[f[0]][f[1]]+=l[f[0]]}),o.range=r.fromRectRange(
KD(s[0][0],s[1][0],s[0][1],s[1][1])),l_(e,t),eo(e,{isEnd:!1})}function uG(r,e,t,i){var n=e.__brushOption.range,a=$D(r,t,i);w(n,function(o){o[0]+=a[0],o[1]+=a[1]}),
l_(r,e),eo(r,{isEnd:!1})}function $D(r,e,t){var i=r.group,n=i.transformCoordToLocal(e,t),a=i.transformCoordToLocal(0,0);return[n[0]-a[0],n[1]-a[1]]}function h_(r,e,t){
var i=ZD(r,e);return i&&i!==Ja?i.clipPath(t,r._transform):U(t)}function fG(r){var e=Au(r[0][0],r[1][0]),t=Au(r[0][1],r[1][1]),i=Ds(r[0][0],r[1][0]),n=Ds(r[0][1],
r[1][1]);return{x:e,y:t,width:i-e,height:n-t}}function cG(r,e,t){if(!(!r._brushType||pG(r,e.offsetX,e.offsetY))){var i=r._zr,n=r._covers,a=f_(r,e,t);if(!r._dragging)
for(var o=0;o<n.length;o++){var s=n[o].__brushOption;if(a&&(a===Ja||s.panelId===a.panelId)&&Sp[s.brushType].contain(n[o],t[0],t[1]))return}a&&i.setCursorStyle("\
crosshair")}}function o_(r){var e=r.event;e.preventDefault&&e.preventDefault()}function s_(r,e,t){return r.childOfName("main").contain(e,t)}function QD(r,e,t,i){
var n=r._creatingCover,a=r._creatingPanel,o=r._brushOption,s;if(r._track.push(t.slice()),oG(r)||n){if(a&&!n){o.brushMode==="single"&&i_(r);var l=U(o);l.brushType=
VD(l.brushType,a),l.panelId=a===Ja?null:a.panelId,n=r._creatingCover=HD(r,l),r._covers.push(n)}if(n){var u=Sp[VD(r._brushType,a)],f=n.__brushOption;f.range=u.getCreatingRange(
h_(r,n,r._track)),i&&(GD(r,n),u.updateCommon(r,n)),WD(r,n),s={isEnd:i}}}else i&&o.brushMode==="single"&&o.removeOnClick&&f_(r,e,t)&&i_(r)&&(s={isEnd:i,removeOnClick:!0});
return s}function VD(r,e){return r==="auto"?e.defaultBrushType:r}var hG={mousedown:function(r){if(this._dragging)UD(this,r);else if(!r.target||!r.target.draggable){
o_(r);var e=this.group.transformCoordToLocal(r.offsetX,r.offsetY);this._creatingCover=null;var t=this._creatingPanel=f_(this,r,e);t&&(this._dragging=!0,this._track=
[e.slice()])}},mousemove:function(r){var e=r.offsetX,t=r.offsetY,i=this.group.transformCoordToLocal(e,t);if(cG(this,r,i),this._dragging){o_(r);var n=QD(this,r,i,
!1);n&&eo(this,n)}},mouseup:function(r){UD(this,r)}};function UD(r,e){if(r._dragging){o_(e);var t=e.offsetX,i=e.offsetY,n=r.group.transformCoordToLocal(t,i),a=QD(
r,e,n,!0);r._dragging=!1,r._track=[],r._creatingCover=null,a&&eo(r,a)}}function pG(r,e,t){var i=r._zr;return e<0||e>i.getWidth()||t<0||t>i.getHeight()}var Sp={lineX:FD(
0),lineY:FD(1),rect:{createCover:function(r,e){function t(i){return i}return jD({toRectRange:t,fromRectRange:t},r,e,[["w"],["e"],["n"],["s"],["s","e"],["s","w"],
["n","e"],["n","w"]])},getCreatingRange:function(r){var e=XD(r);return KD(e[1][0],e[1][1],e[0][0],e[0][1])},updateCoverShape:function(r,e,t,i){qD(r,e,t,i)},updateCommon:n_,
contain:s_},polygon:{createCover:function(r,e){var t=new le;return t.add(new Oi({name:"main",style:c_(e),silent:!0})),t},getCreatingRange:function(r){return r},
endCreating:function(r,e){e.remove(e.childAt(0)),e.add(new Di({name:"main",draggable:!0,drift:he(uG,r,e),ondragend:he(eo,r,{isEnd:!0})}))},updateCoverShape:function(r,e,t,i){
e.childAt(0).setShape({points:h_(r,e,t)})},updateCommon:n_,contain:s_}};function FD(r){return{createCover:function(e,t){return jD({toRectRange:function(i){var n=[
i,[0,100]];return r&&n.reverse(),n},fromRectRange:function(i){return i[r]}},e,t,[[["w"],["e"]],[["n"],["s"]]][r])},getCreatingRange:function(e){var t=XD(e),i=Au(
t[0][r],t[1][r]),n=Ds(t[0][r],t[1][r]);return[i,n]},updateCoverShape:function(e,t,i,n){var a,o=ZD(e,t);if(o!==Ja&&o.getLinearBrushOtherExtent)a=o.getLinearBrushOtherExtent(
r);else{var s=e._zr;a=[0,[s.getWidth(),s.getHeight()][1-r]]}var l=[i,a];r&&l.reverse(),qD(e,t,l,n)},updateCommon:n_,contain:s_}}var bp=aG;function wp(r){return r=p_(r),function(e){return wm(e,r)}}function Tp(r,e){return r=p_(r),function(t){var i=e??t,n=i?r.width:r.height,a=i?r.x:r.y;return[a,a+(n||
0)]}}function Ep(r,e,t){var i=p_(r);return function(n,a){return i.contain(a[0],a[1])&&!hp(n,e,t)}}function p_(r){return j.create(r)}var dG=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.init=function(t,i){r.prototype.init.
apply(this,arguments),(this._brushController=new bp(i.getZr())).on("brush",F(this._onBrush,this))},e.prototype.render=function(t,i,n,a){if(!vG(t,i,a)){this.axisModel=
t,this.api=n,this.group.removeAll();var o=this._axisGroup;if(this._axisGroup=new le,this.group.add(this._axisGroup),!!t.get("show")){var s=gG(t,i),l=s.coordinateSystem,
u=t.getAreaSelectStyle(),f=u.width,c=t.axis.dim,p=l.getAxisLayout(c),h=k({strokeContainThreshold:f},p),d=new ps(t,n,h);d.build(),this._axisGroup.add(d.group),this.
_refreshBrushController(h,u,t,s,f,n),Il(o,this._axisGroup,t)}}},e.prototype._refreshBrushController=function(t,i,n,a,o,s){var l=n.axis.getExtent(),u=l[1]-l[0],f=Math.
min(30,Math.abs(u)*.1),c=j.create({x:l[0],y:-o/2,width:u,height:o});c.x-=f,c.width+=2*f,this._brushController.mount({enableGlobalPan:!0,rotation:t.rotation,x:t.
position[0],y:t.position[1]}).setPanels([{panelId:"pl",clipPath:wp(c),isTargetByCursor:Ep(c,s,a),getLinearBrushOtherExtent:Tp(c,0)}]).enableBrush({brushType:"li\
neX",brushStyle:i,removeOnClick:!0}).updateCovers(mG(n))},e.prototype._onBrush=function(t){var i=t.areas,n=this.axisModel,a=n.axis,o=z(i,function(s){return[a.coordToData(
s.range[0],!0),a.coordToData(s.range[1],!0)]});(!n.option.realtime===t.isEnd||t.removeOnClick)&&this.api.dispatchAction({type:"axisAreaSelect",parallelAxisId:n.
id,intervals:o})},e.prototype.dispose=function(){this._brushController.dispose()},e.type="parallelAxis",e})(Ne);function vG(r,e,t){return t&&t.type==="axisAreaS\
elect"&&e.findComponents({mainType:"parallelAxis",query:t})[0]===r}function mG(r){var e=r.axis;return z(r.activeIntervals,function(t){return{brushType:"lineX",panelId:"\
pl",range:[e.dataToCoord(t[0],!0),e.dataToCoord(t[1],!0)]}})}function gG(r,e){return e.getComponent("parallel",r.get("parallelIndex"))}var eO=dG;var yG={type:"axisAreaSelect",event:"axisAreaSelected"};function tO(r){r.registerAction(yG,function(e,t){t.eachComponent({mainType:"parallelAxis",query:e},function(i){
i.axis.model.setActiveIntervals(e.intervals)})}),r.registerAction("parallelAxisExpand",function(e,t){t.eachComponent({mainType:"parallel",query:e},function(i){i.
setAxisExpand(e)})})}var _G={type:"value",areaSelectStyle:{width:20,borderWidth:1,borderColor:"rgba(160,197,232)",color:"rgba(160,197,232)",opacity:.3},realtime:!0,z:10};function Du(r){
r.registerComponentView(OD),r.registerComponentModel(ID),r.registerCoordinateSystem("parallel",PD),r.registerPreprocessor(Jy),r.registerComponentModel(r_),r.registerComponentView(
eO),Ts(r,"parallel",r_,_G),tO(r)}function d_(r){ft(Du),r.registerChartView(MD),r.registerSeriesModel(AD),r.registerVisual(r.PRIORITY.VISUAL.BRUSH,DD)}var xG=256,SG=(function(){function r(){this.blurSize=30,this.pointSize=20,this.maxOpacity=1,this.minOpacity=0,this._gradientPixels={inRange:null,outOfRange:null};
var e=ke.createCanvas();this.canvas=e}return r.prototype.update=function(e,t,i,n,a,o){var s=this._getBrush(),l=this._getGradient(a,"inRange"),u=this._getGradient(
a,"outOfRange"),f=this.pointSize+this.blurSize,c=this.canvas,p=c.getContext("2d"),h=e.length;c.width=t,c.height=i;for(var d=0;d<h;++d){var v=e[d],m=v[0],g=v[1],
y=v[2],_=n(y);p.globalAlpha=_,p.drawImage(s,m-f,g-f)}if(!c.width||!c.height)return c;for(var x=p.getImageData(0,0,c.width,c.height),S=x.data,b=0,T=S.length,E=this.
minOpacity,C=this.maxOpacity,M=C-E;b<T;){var _=S[b+3]/256,A=Math.floor(_*(xG-1))*4;if(_>0){var O=o(_)?l:u;_>0&&(_=_*M+E),S[b++]=O[A],S[b++]=O[A+1],S[b++]=O[A+2],
S[b++]=O[A+3]*_*256}else b+=4}return p.putImageData(x,0,0),c},r.prototype._getBrush=function(){var e=this._brushCanvas||(this._brushCanvas=ke.createCanvas()),t=this.
pointSize+this.blurSize,i=t*2;e.width=i,e.height=i;var n=e.getContext("2d");return n.clearRect(0,0,i,i),n.shadowOffsetX=i,n.shadowBlur=this.blurSize,n.shadowColor=
G.color.neutral99,n.beginPath(),n.arc(-t,t,this.pointSize,0,Math.PI*2,!0),n.closePath(),n.fill(),e},r.prototype._getGradient=function(e,t){for(var i=this._gradientPixels,
n=i[t]||(i[t]=new Uint8ClampedArray(256*4)),a=[0,0,0,0],o=0,s=0;s<256;s++)e[t](s/255,!0,a),n[o++]=a[0],n[o++]=a[1],n[o++]=a[2],n[o++]=a[3];return n},r})(),rO=SG;function bG(r,e,t){var i=r[1]-r[0];e=z(e,function(o){return{interval:[(o.interval[0]-r[0])/i,(o.interval[1]-r[0])/i]}});var n=e.length,a=0;return function(o){var s;
for(s=a;s<n;s++){var l=e[s].interval;if(l[0]<=o&&o<=l[1]){a=s;break}}if(s===n)for(s=a-1;s>=0;s--){var l=e[s].interval;if(l[0]<=o&&o<=l[1]){a=s;break}}return s>=
0&&s<n&&t[s]}}function wG(r,e){var t=r[1]-r[0];return e=[(e[0]-r[0])/t,(e[1]-r[0])/t],function(i){return i>=e[0]&&i<=e[1]}}var TG=(function(r){I(e,r);function e(){
var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n){var a;i.eachComponent("visualMap",function(s){s.eachTargetSeries(
function(l){l===t&&(a=s)})}),this._progressiveEls=null,this.group.removeAll();var o=t.coordinateSystem;o.type==="cartesian2d"||o.type==="calendar"||o.type==="ma\
trix"?this._renderOnGridLike(t,n,0,t.getData().count()):wg(o)&&this._renderOnGeo(o,t,a,n)},e.prototype.incrementalPrepareRender=function(t,i,n){this.group.removeAll()},
e.prototype.incrementalRender=function(t,i,n,a){var o=i.coordinateSystem;o&&(wg(o)?this.render(i,n,a):(this._progressiveEls=[],this._renderOnGridLike(i,a,t.start,
t.end,!0)))},e.prototype.eachRendered=function(t){Pi(this._progressiveEls||this.group,t)},e.prototype._renderOnGridLike=function(t,i,n,a,o){var s=t.coordinateSystem,
l=Ua(s,"cartesian2d"),u=Ua(s,"matrix"),f,c,p,h;if(l){var d=s.getAxis("x"),v=s.getAxis("y");f=ui(d).w+.5,c=ui(v).w+.5,p=d.scale.getExtent(),h=v.scale.getExtent()}
for(var m=this.group,g=t.getData(),y=t.getModel(["emphasis","itemStyle"]).getItemStyle(),_=t.getModel(["blur","itemStyle"]).getItemStyle(),x=t.getModel(["select",
"itemStyle"]).getItemStyle(),S=t.get(["itemStyle","borderRadius"]),b=rr(t),T=t.getModel("emphasis"),E=T.get("focus"),C=T.get("blurScope"),M=T.get("disabled"),A=l||
u?[g.mapDimension("x"),g.mapDimension("y"),g.mapDimension("value")]:[g.mapDimension("time"),g.mapDimension("value")],O=n;O<a;O++){var D=void 0,L=g.getItemVisual(
O,"style");if(l){var R=g.get(A[0],O),N=g.get(A[1],O);if(isNaN(g.get(A[2],O))||isNaN(R)||isNaN(N)||R<p[0]||R>p[1]||N<h[0]||N>h[1])continue;var X=s.dataToPoint([R,
N]);D=new de({shape:{x:X[0]-f/2,y:X[1]-c/2,width:f,height:c},style:L})}else if(u){var $=s.dataToLayout([g.get(A[0],O),g.get(A[1],O)]).rect;if(Rt($.x))continue;D=
new de({z2:1,shape:$,style:L})}else{if(isNaN(g.get(A[1],O)))continue;var J=s.dataToLayout([g.get(A[0],O)]),$=J.contentRect||J.rect;if(Rt($.x)||Rt($.y))continue;
D=new de({z2:1,shape:$,style:L})}if(g.hasItemOption){var oe=g.getItemModel(O),ie=oe.getModel("emphasis");y=ie.getModel("itemStyle").getItemStyle(),_=oe.getModel(
["blur","itemStyle"]).getItemStyle(),x=oe.getModel(["select","itemStyle"]).getItemStyle(),S=oe.get(["itemStyle","borderRadius"]),E=ie.get("focus"),C=ie.get("blu\
rScope"),M=ie.get("disabled"),b=rr(oe)}D.shape.r=S;var fe=t.getRawValue(O),ne="-";fe&&fe[2]!=null&&(ne=fe[2]+""),xn(D,b,{labelFetcher:t,labelDataIndex:O,defaultOpacity:L.
opacity,defaultText:ne}),D.ensureState("emphasis").style=y,D.ensureState("blur").style=_,D.ensureState("select").style=x,Lr(D,E,C,M),D.incremental=Po(t,o),o&&(D.
states.emphasis.hoverLayer=Li),m.add(D),g.setItemGraphicEl(O,D),this._progressiveEls&&this._progressiveEls.push(D)}},e.prototype._renderOnGeo=function(t,i,n,a){
var o=n.targetVisuals.inRange,s=n.targetVisuals.outOfRange,l=i.getData(),u=this._hmLayer||this._hmLayer||new rO;u.blurSize=i.get("blurSize"),u.pointSize=i.get("\
pointSize"),u.minOpacity=i.get("minOpacity"),u.maxOpacity=i.get("maxOpacity");var f=t.getViewRect().clone(),c=t.getRoamTransform();f.applyTransform(c);var p=Math.
max(f.x,0),h=Math.max(f.y,0),d=Math.min(f.width+f.x,a.getWidth()),v=Math.min(f.height+f.y,a.getHeight()),m=d-p,g=v-h,y=[l.mapDimension("lng"),l.mapDimension("la\
t"),l.mapDimension("value")],_=l.mapArray(y,function(T,E,C){var M=t.dataToPoint([T,E]);return M[0]-=p,M[1]-=h,M.push(C),M}),x=n.getExtent(),S=n.type==="visualMa\
p.continuous"?wG(x,n.option.range):bG(x,n.getPieceList(),n.option.selected);u.update(_,m,g,o.color.getNormalizer(),{inRange:o.color.getColorMapper(),outOfRange:s.
color.getColorMapper()},S);var b=new yt({style:{width:m,height:g,x:p,y:h,image:u.canvas},silent:!0});this.group.add(b)},e.type="heatmap",e})(gt),iO=TG;var EG=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.getInitialData=function(t,i){return bn(
null,this,{generateCoord:"value"})},e.prototype.preventIncremental=function(){var t=Ra.get(this.get("coordinateSystem"));if(t&&t.dimensions)return t.dimensions[0]===
"lng"&&t.dimensions[1]==="lat"},e.type="series.heatmap",e.dependencies=["grid","geo","calendar","matrix"],e.defaultOption={coordinateSystem:"cartesian2d",z:2,geoIndex:0,
blurSize:30,pointSize:20,maxOpacity:1,minOpacity:0,select:{itemStyle:{borderColor:G.color.primary}}},e})(Ut),nO=EG;function v_(r){r.registerChartView(iO),r.registerSeriesModel(nO)}var to=K(),aO=U,m_=F,CG=(function(){function r(){this._dragging=!1,this.animationThreshold=15}return r.prototype.render=function(e,t,i,n){var a=t.get("value"),o=t.
get("status");if(this._axisModel=e,this._axisPointerModel=t,this._api=i,!(!n&&this._lastValue===a&&this._lastStatus===o)){this._lastValue=a,this._lastStatus=o;var s=this.
_group,l=this._handle;if(!o||o==="hide"){s&&s.hide(),l&&l.hide();return}s&&s.show(),l&&l.show();var u={};this.makeElOption(u,a,e,t,i);var f=u.graphicKey;f!==this.
_lastGraphicKey&&this.clear(i),this._lastGraphicKey=f;var c=this._moveAnimation=this.determineAnimation(e,t);if(!s)s=this._group=new le,this.createPointerEl(s,u,
e,t),this.createLabelEl(s,u,e,t),i.getZr().add(s);else{var p=he(oO,t,c);this.updatePointerEl(s,u,p),this.updateLabelEl(s,u,p,t)}lO(s,t,!0),this._renderHandle(a)}},
r.prototype.remove=function(e){this.clear(e)},r.prototype.dispose=function(e){this.clear(e)},r.prototype.determineAnimation=function(e,t){var i=t.get("animation"),
n=e.axis,a=n.type==="category",o=t.get("snap");if(!o&&!a)return!1;if(i==="auto"||i==null){var s=this.animationThreshold;if(a&&ui(n).w>s)return!0;if(o){var l=up(
e).seriesDataCount,u=n.getExtent();return Math.abs(u[0]-u[1])/l>s}return!1}return i===!0},r.prototype.makeElOption=function(e,t,i,n,a){},r.prototype.createPointerEl=
function(e,t,i,n){var a=t.pointer;if(a){var o=to(e).pointerEl=new De[a.type](aO(t.pointer));e.add(o)}},r.prototype.createLabelEl=function(e,t,i,n){if(t.label){var a=to(
e).labelEl=new Ae(aO(t.label));e.add(a),sO(a,n)}},r.prototype.updatePointerEl=function(e,t,i){var n=to(e).pointerEl;n&&t.pointer&&(n.setStyle(t.pointer.style),i(
n,{shape:t.pointer.shape}))},r.prototype.updateLabelEl=function(e,t,i,n){var a=to(e).labelEl;a&&(a.setStyle(t.label.style),i(a,{x:t.label.x,y:t.label.y}),sO(a,n))},
r.prototype._renderHandle=function(e){if(!(this._dragging||!this.updateHandleTransform)){var t=this._axisPointerModel,i=this._api.getZr(),n=this._handle,a=t.getModel(
"handle"),o=t.get("status");if(!a.get("show")||!o||o==="hide"){n&&i.remove(n),this._handle=null;return}var s;this._handle||(s=!0,n=this._handle=Tm(a.get("icon"),
{cursor:"move",draggable:!0,onmousemove:function(u){Yt(u.event)},onmousedown:m_(this._onHandleDragMove,this,0,0),drift:m_(this._onHandleDragMove,this),ondragend:m_(
this._onHandleDragEnd,this)}),i.add(n)),lO(n,t,!1),n.setStyle(a.getItemStyle(null,["color","borderColor","borderWidth","opacity","shadowColor","shadowBlur","sha\
dowOffsetX","shadowOffsetY"]));var l=a.get("size");P(l)||(l=[l,l]),n.scaleX=l[0]/2,n.scaleY=l[1]/2,xr(this,"_doDispatchAxisPointer",a.get("throttle")||0,"fixRat\
e"),this._moveHandleToValue(e,s)}},r.prototype._moveHandleToValue=function(e,t){oO(this._axisPointerModel,!t&&this._moveAnimation,this._handle,g_(this.getHandleTransform(
e,this._axisModel,this._axisPointerModel)))},r.prototype._onHandleDragMove=function(e,t){var i=this._handle;if(i){this._dragging=!0;var n=this.updateHandleTransform(
g_(i),[e,t],this._axisModel,this._axisPointerModel);this._payloadInfo=n,i.stopAnimation(),i.attr(g_(n)),to(i).lastProp=null,this._doDispatchAxisPointer()}},r.prototype.
_doDispatchAxisPointer=function(){var e=this._handle;if(e){var t=this._payloadInfo,i=this._axisModel;this._api.dispatchAction({type:"updateAxisPointer",x:t.cursorPoint[0],
y:t.cursorPoint[1],tooltipOption:t.tooltipOption,axesInfo:[{axisDim:i.axis.dim,axisIndex:i.componentIndex}]})}},r.prototype._onHandleDragEnd=function(){this._dragging=
!1;var e=this._handle;if(e){var t=this._axisPointerModel.get("value");this._moveHandleToValue(t),this._api.dispatchAction({type:"hideTip"})}},r.prototype.clear=
function(e){this._lastValue=null,this._lastStatus=null;var t=e.getZr(),i=this._group,n=this._handle;t&&i&&(this._lastGraphicKey=null,i&&t.remove(i),n&&t.remove(
n),this._group=null,this._handle=null,this._payloadInfo=null),Gi(this,"_doDispatchAxisPointer")},r.prototype.doClear=function(){},r.prototype.buildLabel=function(e,t,i){
return i=i||0,{x:e[i],y:e[1-i],width:t[i],height:t[1-i]}},r})();function oO(r,e,t,i){uO(to(t).lastProp,i)||(to(t).lastProp=i,e?St(t,i,r):(t.stopAnimation(),t.attr(
i)))}function uO(r,e){if(B(r)&&B(e)){var t=!0;return w(e,function(i,n){t=t&&uO(r[n],i)}),!!t}else return r===e}function sO(r,e){r[e.get(["label","show"])?"show":
"hide"]()}function g_(r){return{x:r.x||0,y:r.y||0,rotation:r.rotation||0}}function lO(r,e,t){var i=e.get("z"),n=e.get("zlevel");r&&r.traverse(function(a){a.type!==
"group"&&(i!=null&&(a.z=i),n!=null&&(a.zlevel=n),a.silent=t)})}var fO=CG;function cO(r){var e=r.get("type"),t=r.getModel(e+"Style"),i;return e==="line"?(i=t.getLineStyle(),i.fill=null):e==="shadow"&&(i=t.getAreaStyle(),i.stroke=null),
i}function MG(r,e,t,i,n){var a=t.get("value"),o=y_(a,e.axis,e.ecModel,t.get("seriesDataIndices"),{precision:t.get(["label","precision"]),formatter:t.get(["label",
"formatter"])}),s=t.getModel("label"),l=En(s.get("padding")||0),u=s.getFont(),f=gf(o,u),c=n.position,p=f.width+l[1]+l[3],h=f.height+l[0]+l[2],d=n.align;d==="rig\
ht"&&(c[0]-=p),d==="center"&&(c[0]-=p/2);var v=n.verticalAlign;v==="bottom"&&(c[1]-=h),v==="middle"&&(c[1]-=h/2),AG(c,p,h,i);var m=s.get("backgroundColor");(!m||
m==="auto")&&(m=e.get(["axisLine","lineStyle","color"])),r.label={x:c[0],y:c[1],style:bt(s,{text:o,font:u,fill:s.getTextColor(),padding:l,backgroundColor:m}),z2:10}}
function AG(r,e,t,i){var n=i.getWidth(),a=i.getHeight();r[0]=Math.min(r[0]+e,n)-e,r[1]=Math.min(r[1]+t,a)-t,r[0]=Math.max(r[0],0),r[1]=Math.max(r[1],0)}function y_(r,e,t,i,n){
r=e.scale.parse(r);var a=e.scale.getLabel({value:r},{precision:n.precision}),o=n.formatter;if(o){var s={value:ls(e,{value:r}),axisDimension:e.dim,axisIndex:e.index,
seriesData:[]};w(i,function(l){var u=t.getSeriesByIndex(l.seriesIndex),f=l.dataIndexInside,c=u&&u.getDataParams(f);c&&s.seriesData.push(c)}),V(o)?a=o.replace("{\
value}",a):Z(o)&&(a=o(s))}return a}function __(r,e,t){var i=Ie();return an(i,i,t.rotation),qn(i,i,t.position),tr([r.dataToCoord(e),(t.labelOffset||0)+(t.labelDirection||
1)*(t.labelMargin||0)],i)}function hO(r,e,t,i,n,a){var o=ps.innerTextLayout(t.rotation,0,t.labelDirection);t.labelMargin=n.get(["label","margin"]),MG(e,i,n,a,{position:__(
i.axis,r,t),align:o.textAlign,verticalAlign:o.textVerticalAlign})}function pO(r,e,t){return t=t||0,{x1:r[t],y1:r[1-t],x2:e[t],y2:e[1-t]}}function dO(r,e,t){return t=
t||0,{x:r[t],y:r[1-t],width:e[t],height:e[1-t]}}function vO(r,e,t){return ui(r,{fromStat:{sers:z(e,function(i){return t.getSeriesByIndex(i.seriesIndex)})},min:1}).w}function mO(r,e,t){return[ve(Ue(e[0],e[1]),
r-t/2),Ue(r+t/2,ve(e[0],e[1]))]}var DG=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.prototype.makeElOption=function(t,i,n,a,o){var s=n.axis,l=s.grid,
u=a.get("type"),f=s.getGlobalExtent(),c=yO(l,s).getOtherAxis(s).getGlobalExtent(),p=s.toGlobalCoord(s.dataToCoord(i,!0));if(u&&u!=="none"){var h=cO(a),d=OG[u](s,
p,f,c,a.get("seriesDataIndices"),a.ecModel);d.style=h,t.graphicKey=d.type,t.pointer=d}var v=iu(l.getRect(),n);hO(i,t,v,n,a,o)},e.prototype.getHandleTransform=function(t,i,n){
var a=iu(i.axis.grid.getRect(),i,{labelInside:!1});a.labelMargin=n.get(["handle","margin"]);var o=__(i.axis,t,a);return{x:o[0],y:o[1],rotation:a.rotation+(a.labelDirection<
0?Math.PI:0)}},e.prototype.updateHandleTransform=function(t,i,n,a){var o=n.axis,s=o.grid,l=o.getGlobalExtent(!0),u=yO(s,o).getOtherAxis(o).getGlobalExtent(),f=o.
dim==="x"?0:1,c=[t.x,t.y];c[f]+=i[f],c[f]=Ue(l[1],c[f]),c[f]=ve(l[0],c[f]);var p=(u[1]+u[0])/2,h=[p,p];h[f]=c[f];var d=[{verticalAlign:"middle"},{align:"center"}];
return{x:c[0],y:c[1],rotation:t.rotation,cursorPoint:h,tooltipOption:d[f]}},e})(fO);function yO(r,e){var t={};return t[e.dim+"AxisIndex"]=e.index,r.getCartesian(
t)}var OG={line:function(r,e,t,i){var n=pO([e,i[0]],[e,i[1]],_O(r));return{type:"Line",subPixelOptimize:!0,shape:n}},shadow:function(r,e,t,i,n,a){var o=vO(r,n,a),
s=i[1]-i[0],l=mO(e,t,o),u=l[0],f=l[1];return{type:"Rect",shape:dO([u,i[0]],[f-u,s],_O(r))}}};function _O(r){return r.dim==="x"?0:1}var xO=DG;var IG=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="axisPointer",e.defaultOption={show:"\
auto",z:50,type:"line",snap:!1,triggerTooltip:!0,triggerEmphasis:!0,value:null,status:null,link:[],animation:null,animationDurationUpdate:200,lineStyle:{color:G.
color.border,width:1,type:"dashed"},shadowStyle:{color:G.color.shadowTint},label:{show:!0,formatter:null,precision:"auto",margin:3,color:G.color.neutral00,padding:[
5,7,5,7],backgroundColor:G.color.accent60,borderColor:null,borderWidth:0,borderRadius:3},handle:{show:!1,icon:"M10.7,11.9v-1.3H9.3v1.3c-4.9,0.3-8.8,4.4-8.8,9.4c\
0,5,3.9,9.1,8.8,9.4h1.3c4.9-0.3,8.8-4.4,8.8-9.4C19.5,16.3,15.6,12.2,10.7,11.9z M13.3,24.4H6.7v-1.2h6.6z M13.3,22H6.7v-1.2h6.6z M13.3,19.6H6.7v-1.2h6.6z",size:45,
margin:50,color:G.color.accent40,throttle:40}},e})(ge),SO=IG;var qi=K(),LG=w;function Cp(r,e,t){if(!ae.node){var i=e.getZr();qi(i).records||(qi(i).records={}),RG(i,e);var n=qi(i).records[r]||(qi(i).records[r]={});n.handler=
t}}function RG(r,e){if(qi(r).initialized)return;qi(r).initialized=!0,t("click",he(x_,"click")),t("mousemove",he(x_,"mousemove")),t("mousewheel",he(x_,"mousewhee\
l")),t("globalout",NG);function t(i,n){r.on(i,function(a){var o=kG(e);LG(qi(r).records,function(s){s&&n(s,a,o.dispatchAction)}),PG(o.pendings,e)})}}function PG(r,e){
var t=r.showTip.length,i=r.hideTip.length,n;t?n=r.showTip[t-1]:i&&(n=r.hideTip[i-1]),n&&(n.dispatchAction=null,e.dispatchAction(n))}function NG(r,e,t){r.handler(
"leave",null,t)}function x_(r,e,t,i){e.handler(r,t,i)}function kG(r){var e={showTip:[],hideTip:[]},t=function(i){var n=e[i.type];n?n.push(i):(i.dispatchAction=t,
r.dispatchAction(i))};return{dispatchAction:t,pendings:e}}function Ou(r,e){if(!ae.node){var t=e.getZr(),i=(qi(t).records||{})[r];i&&(qi(t).records[r]=null)}}var zG=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n){var a=i.getComponent(
"tooltip"),o=t.get("triggerOn")||a&&a.get("triggerOn")||"mousemove|click|mousewheel";Cp("axisPointer",n,function(s,l,u){o!=="none"&&(s==="leave"||o.indexOf(s)>=
0)&&u({type:"updateAxisPointer",currTrigger:s,x:l&&l.offsetX,y:l&&l.offsetY})})},e.prototype.remove=function(t,i){Ou("axisPointer",i)},e.prototype.dispose=function(t,i){
Ou("axisPointer",i)},e.type="axisPointer",e})(Ne),wO=zG;function Iu(r,e){var t=[],i=r.seriesIndex,n;if(i==null||!(n=e.getSeriesByIndex(i)))return{point:[]};var a=n.getData(),o=yr(a,r);if(o==null||o<0||P(o))return{point:[]};
var s=a.getItemGraphicEl(o),l=n.coordinateSystem;if(n.getTooltipPosition)t=n.getTooltipPosition(o)||[];else if(l&&l.dataToPoint)if(r.isStacked){var u=l.getBaseAxis(),
f=l.getOtherAxis(u),c=f.dim,p=u.dim,h=c==="x"||c==="radius"?1:0,d=a.mapDimension(p),v=[];v[h]=a.get(d,o),v[1-h]=a.get(a.getCalculationInfo("stackResultDimension"),
o),t=l.dataToPoint(v)||[]}else t=l.dataToPoint(a.getValues(z(l.dimensions,function(g){return a.mapDimension(g)}),o))||[];else if(s){var m=s.getBoundingRect().clone();
m.applyTransform(s.transform),t=[m.x+m.width/2,m.y+m.height/2]}return{point:t,el:s}}var TO=K();function S_(r,e,t){var i=r.currTrigger,n=[r.x,r.y],a=r,o=r.dispatchAction||F(t.dispatchAction,t),s=e.getComponent("axisPointer").coordSysAxesInfo;if(s){
Mp(n)&&(n=Iu({seriesIndex:a.seriesIndex,dataIndex:a.dataIndex},e).point);var l=Mp(n),u=a.axesInfo,f=s.axesInfo,c=i==="leave"||Mp(n),p={},h={},d={list:[],map:{}},
v={showPointer:he(VG,h),showTooltip:he(UG,d)};w(s.coordSysMap,function(g,y){var _=l||g.containPoint(n);w(s.coordSysAxesInfo[y],function(x,S){var b=x.axis,T=WG(u,
x);if(!c&&_&&(!u||T)){var E=T&&T.value;E==null&&!l&&(E=b.pointToData(n)),E!=null&&EO(x,E,v,!1,p)}})});var m={};return w(f,function(g,y){var _=g.linkGroup;_&&!h[y]&&
w(_.axesInfo,function(x,S){var b=h[S];if(x!==g&&b){var T=b.value;_.mapper&&(T=g.axis.scale.parse(_.mapper(T,CO(x),CO(g)))),m[g.key]=T}})}),w(m,function(g,y){EO(
f[y],g,v,!0,p)}),FG(h,f,p),HG(d,n,r,o),GG(f,o,t),p}}function EO(r,e,t,i,n){var a=r.axis;if(!(a.scale.isBlank()||!a.containData(e))){if(!r.involveSeries){t.showPointer(
r,e);return}var o=BG(e,r),s=o.payloadBatch,l=o.snapToValue;s[0]&&n.seriesIndex==null&&k(n,s[0]),!i&&r.snap&&a.containData(l)&&l!=null&&(e=l),t.showPointer(r,e,s),
t.showTooltip(r,o,l)}}function BG(r,e){var t=e.axis,i=t.dim,n=r,a=[],o=Number.MAX_VALUE,s=-1;return w(e.seriesModels,function(l,u){var f=l.getData().mapDimensionsAll(
i),c,p;if(l.getAxisTooltipData){var h=l.getAxisTooltipData(f,r,t);p=h.dataIndices,c=h.nestestValue}else{if(p=l.indicesOfNearest(i,f[0],r,t.type==="category"?.5:
null),!p.length)return;c=l.getData().get(f[0],p[0])}if(_t(c)){var d=r-c,v=Math.abs(d);v<=o&&((v<o||d>=0&&s<0)&&(o=v,s=d,n=c,a.length=0),w(p,function(m){a.push({
seriesIndex:l.seriesIndex,dataIndexInside:m,dataIndex:l.getData().getRawIndex(m)})}))}}),{payloadBatch:a,snapToValue:n}}function VG(r,e,t,i){r[e.key]={value:t,payloadBatch:i}}
function UG(r,e,t,i){var n=t.payloadBatch,a=e.axis,o=a.model,s=e.axisPointerModel;if(!(!e.triggerTooltip||!n.length)){var l=e.coordSys.model,u=Es(l),f=r.map[u];
f||(f=r.map[u]={coordSysId:l.id,coordSysIndex:l.componentIndex,coordSysType:l.type,coordSysMainType:l.mainType,dataByAxis:[]},r.list.push(f)),f.dataByAxis.push(
{axisDim:a.dim,axisIndex:o.componentIndex,axisType:o.type,axisId:o.id,value:i,valueLabelOpt:{precision:s.get(["label","precision"]),formatter:s.get(["label","fo\
rmatter"])},seriesDataIndices:n.slice()})}}function FG(r,e,t){var i=t.axesInfo=[];w(e,function(n,a){var o=n.axisPointerModel.option,s=r[a];s?(!n.useHandle&&(o.status=
"show"),o.value=s.value,o.seriesDataIndices=(s.payloadBatch||[]).slice()):!n.useHandle&&(o.status="hide"),o.status==="show"&&i.push({axisDim:n.axis.dim,axisIndex:n.
axis.model.componentIndex,value:o.value})})}function HG(r,e,t,i){if(Mp(e)||!r.list.length){i({type:"hideTip"});return}var n=((r.list[0].dataByAxis[0]||{}).seriesDataIndices||
[])[0]||{};i({type:"showTip",escapeConnect:!0,x:e[0],y:e[1],tooltipOption:t.tooltipOption,position:t.position,dataIndexInside:n.dataIndexInside,dataIndex:n.dataIndex,
seriesIndex:n.seriesIndex,dataByCoordSys:r.list})}function GG(r,e,t){var i=t.getZr(),n="axisPointerLastHighlights",a=TO(i)[n]||{},o=TO(i)[n]={};w(r,function(f,c){
var p=f.axisPointerModel.option;p.status==="show"&&f.triggerEmphasis&&w(p.seriesDataIndices,function(h){o[h.seriesIndex+"|"+h.dataIndex]=h})});var s=[],l=[];function u(f){
return{seriesIndex:f.seriesIndex,dataIndex:f.dataIndex}}w(a,function(f,c){!o[c]&&l.push(u(f))}),w(o,function(f,c){!a[c]&&s.push(u(f))}),l.length&&t.dispatchAction(
{type:"downplay",escapeConnect:!0,notBlur:!0,batch:l}),s.length&&t.dispatchAction({type:"highlight",escapeConnect:!0,notBlur:!0,batch:s})}function WG(r,e){for(var t=0;t<
(r||[]).length;t++){var i=r[t];if(e.axis.dim===i.axisDim&&e.axis.model.componentIndex===i.axisIndex)return i}}function CO(r){var e=r.axis.model,t={},i=t.axisDim=
r.axis.dim;return t.axisIndex=t[i+"AxisIndex"]=e.componentIndex,t.axisName=t[i+"AxisName"]=e.name,t.axisId=t[i+"AxisId"]=e.id,t}function Mp(r){return!r||r[0]==null||
isNaN(r[0])||r[1]==null||isNaN(r[1])}function Ap(r){fp.registerAxisPointerClass("CartesianAxisPointer",xO),r.registerComponentModel(SO),r.registerComponentView(wO),r.registerPreprocessor(function(e){
if(e){(!e.axisPointer||e.axisPointer.length===0)&&(e.axisPointer={});var t=e.axisPointer.link;t&&!P(t)&&(e.axisPointer.link=[t])}}),r.registerProcessor(r.PRIORITY.
PROCESSOR.STATISTIC,{overallReset:function(e,t){e.getComponent("axisPointer").coordSysAxesInfo=jA(e,t)}}),r.registerAction({type:"updateAxisPointer",event:"upda\
teAxisPointer",update:":updateAxisPointer"},S_)}function b_(r){ft(cp),ft(Ap)}var w_=["x","y","radius","angle","single"],YG=K(),ZG=["cartesian2d","polar","singleAxis"];function MO(r){var e=r.get("coordinateSystem");return ee(ZG,e)>=0}function wr(r){
return r+"Axis"}function AO(r,e){var t=H(),i=[],n=H();r.eachComponent({mainType:"dataZoom",query:e},function(f){n.get(f.uid)||s(f)});var a;do a=!1,r.eachComponent("dataZoom",o);while(a);
function o(f){!n.get(f.uid)&&l(f)&&(s(f),a=!0)}function s(f){n.set(f.uid,!0),i.push(f),u(f)}function l(f){var c=!1;return f.eachTargetAxis(function(p,h){var d=t.
get(p);d&&d[h]&&(c=!0)}),c}function u(f){f.eachTargetAxis(function(c,p){(t.get(c)||t.set(c,[]))[p]=!0})}return i}function Dp(r){var e=r.ecModel,t={infoList:[],infoMap:H()};
return r.eachTargetAxis(function(i,n){var a=e.getComponent(wr(i),n);if(a){var o=a.getCoordSysModel();if(o){var s=o.uid,l=t.infoMap.get(s);l||(l={model:o,axisModels:[]},
t.infoList.push(l),t.infoMap.set(s,l)),l.axisModels.push(a)}}}),t}function DO(r){var e=YG(Og(r));return e.axisProxyMap||(e.axisProxyMap=H())}function Os(r){if(r)
return DO(r.ecModel).get(r.uid)}function OO(r,e){DO(r.ecModel).set(r.uid,e)}function Op(r,e){var t=e.getAxisModel().axis.__alignTo;return t&&r.getAxisProxy(t.dim,
t.model.componentIndex)?Os(t.model):null}var T_=(function(){function r(){this.indexList=[],this.indexMap=[]}return r.prototype.add=function(e){this.indexMap[e]||(this.indexList.push(e),this.indexMap[e]=
!0)},r})(),XG=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._autoThrottle=!0,t._noTarget=!0,t._rangePropMode=
["percent","percent"],t}return e.prototype.init=function(t,i,n){var a=IO(t);this.settledOption=a,this.mergeDefaultAndTheme(t,n),this._doInit(a)},e.prototype.mergeOption=
function(t){var i=IO(t);te(this.option,t,!0),te(this.settledOption,i,!0),this._doInit(i)},e.prototype._doInit=function(t){var i=this.option;this._setDefaultThrottle(
t),this._updateRangeUse(t);var n=this.settledOption;w([["start","startValue"],["end","endValue"]],function(a,o){this._rangePropMode[o]==="value"&&(i[a[0]]=n[a[0]]=
null)},this),this._resetTarget()},e.prototype._resetTarget=function(){var t=this.get("orient",!0),i=this._targetAxisInfoMap=H(),n=this._fillSpecifiedTargetAxis(
i);n?this._orient=t||this._makeAutoOrientByTargetAxis():(this._orient=t||"horizontal",this._fillAutoTargetAxisByOrient(i,this._orient)),this._noTarget=!0,i.each(
function(a){a.indexList.length&&(this._noTarget=!1)},this)},e.prototype._fillSpecifiedTargetAxis=function(t){var i=!1;return w(w_,function(n){var a=this.getReferringComponents(
wr(n),qb);if(a.specified){i=!0;var o=new T_;w(a.models,function(s){o.add(s.componentIndex)}),t.set(n,o)}},this),i},e.prototype._fillAutoTargetAxisByOrient=function(t,i){
var n=this.ecModel,a=!0;if(a){var o=i==="vertical"?"y":"x",s=n.findComponents({mainType:o+"Axis"});l(s,o)}if(a){var s=n.findComponents({mainType:"singleAxis",filter:function(f){
return f.get("orient",!0)===i}});l(s,"single")}function l(u,f){var c=u[0];if(c){var p=new T_;if(p.add(c.componentIndex),t.set(f,p),a=!1,f==="x"||f==="y"){var h=c.
getReferringComponents("grid",Fe).models[0];h&&w(u,function(d){c.componentIndex!==d.componentIndex&&h===d.getReferringComponents("grid",Fe).models[0]&&p.add(d.componentIndex)})}}}
a&&w(w_,function(u){if(a){var f=n.findComponents({mainType:wr(u),filter:function(p){return p.get("type",!0)==="category"}});if(f[0]){var c=new T_;c.add(f[0].componentIndex),
t.set(u,c),a=!1}}},this)},e.prototype._makeAutoOrientByTargetAxis=function(){var t;return this.eachTargetAxis(function(i){!t&&(t=i)},this),t==="y"?"vertical":"h\
orizontal"},e.prototype._setDefaultThrottle=function(t){if(t.hasOwnProperty("throttle")&&(this._autoThrottle=!1),this._autoThrottle){var i=this.ecModel.option;this.
option.throttle=i.animation&&i.animationDurationUpdate>0?100:20}},e.prototype._updateRangeUse=function(t){var i=this._rangePropMode,n=this.get("rangeMode");w([[
"start","startValue"],["end","endValue"]],function(a,o){var s=t[a[0]]!=null,l=t[a[1]]!=null;s&&!l?i[o]="percent":!s&&l?i[o]="value":n?i[o]=n[o]:s&&(i[o]="percen\
t")})},e.prototype.noTarget=function(){return this._noTarget},e.prototype.getFirstTargetAxisModel=function(){var t;return this.eachTargetAxis(function(i,n){t==null&&
(t=this.ecModel.getComponent(wr(i),n))},this),t},e.prototype.eachTargetAxis=function(t,i){this._targetAxisInfoMap.each(function(n,a){w(n.indexList,function(o){t.
call(i,a,o)})})},e.prototype.getAxisProxy=function(t,i){return Os(this.getAxisModel(t,i))},e.prototype.getAxisModel=function(t,i){var n=this._targetAxisInfoMap.
get(t);if(n&&n.indexMap[i])return this.ecModel.getComponent(wr(t),i)},e.prototype.setRawRange=function(t){var i=this.option,n=this.settledOption;w([["start","st\
artValue"],["end","endValue"]],function(a){(t[a[0]]!=null||t[a[1]]!=null)&&(i[a[0]]=n[a[0]]=t[a[0]],i[a[1]]=n[a[1]]=t[a[1]])},this),this._updateRangeUse(t)},e.prototype.
setCalculatedRange=function(t){var i=this.option;w(["start","startValue","end","endValue"],function(n){i[n]=t[n]})},e.prototype.getPercentRange=function(){var t=this.
findRepresentativeAxisProxy();if(t)return t.getWindow().percent},e.prototype.getValueRange=function(t,i){if(t==null&&i==null){var n=this.findRepresentativeAxisProxy();
if(n)return n.getWindow().value}else return this.getAxisProxy(t,i).getWindow().value},e.prototype.findRepresentativeAxisProxy=function(t){if(t)return Os(t);for(var i,
n=this._targetAxisInfoMap.keys(),a=0;a<n.length;a++)for(var o=n[a],s=this._targetAxisInfoMap.get(o),l=0;l<s.indexList.length;l++){var u=this.getAxisProxy(o,s.indexList[l]);
if(u.hostedBy(this))return u;i||(i=u)}return i},e.prototype.getRangePropMode=function(){return this._rangePropMode.slice()},e.prototype.getOrient=function(){return this.
_orient},e.type="dataZoom",e.dependencies=["xAxis","yAxis","radiusAxis","angleAxis","singleAxis","series","toolbox"],e.defaultOption={z:4,filterMode:"filter",start:0,
end:100},e})(ge);function IO(r){var e={};return w(["start","end","startValue","endValue","throttle"],function(t){r.hasOwnProperty(t)&&(e[t]=r[t])}),e}var Is=XG;var jG=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n,a){this.dataZoomModel=
t,this.ecModel=i,this.api=n},e.type="dataZoom",e})(Ne),Ip=jG;var qG=(function(){function r(e,t,i,n){this._dimName=e,this._axisIndex=t,this.ecModel=n,this._dataZoomModel=i}return r.prototype.hostedBy=function(e){return this.
_dataZoomModel===e},r.prototype.getWindow=function(){return U(this._window)},r.prototype.getTargetSeriesModels=function(){var e=[];return this.ecModel.eachSeries(
function(t){if(MO(t)){var i=wr(this._dimName),n=t.getReferringComponents(i,Fe).models[0];n&&this._axisIndex===n.componentIndex&&e.push(t)}},this),e},r.prototype.
getAxisModel=function(){return this.ecModel.getComponent(this._dimName+"Axis",this._axisIndex)},r.prototype.getMinMaxSpan=function(){return U(this._minMaxSpan)},
r.prototype.calculateDataWindow=function(e){var t=this._extent,i=this.getAxisModel().axis,n=i.scale,a=this._dataZoomModel,o=a.getRangePropMode(),s=[0,100],l=[],
u=[],f,c=[!1,!1];w(["start","end"],function(_,x){var S=e[_],b=e[_+"Value"];o[x]==="percent"?(S==null&&(S=s[x]),b=we(S,s,t),c[x]=!0):(f=!0,b==null?b=t[x]:(b=n.parse(
b),n.sanitize&&(b=n.sanitize(b,t))),S=we(b,t,s)),u[x]=b==null||isNaN(b)?t[x]:b,l[x]=S==null||isNaN(S)?s[x]:S}),ct(u),ct(l);var p=this._minMaxSpan;f?h(u,l,t,s,!1):
h(l,u,s,t,!0);function h(_,x,S,b,T){var E=T?"Span":"ValueSpan";ar(0,_,S,"all",p["min"+E],p["max"+E]);for(var C=0;C<2;C++)x[C]=we(_[C],S,b,!0),T&&(x[C]=x[C],c[C]=
!0);Ro(x)}var d=rt(n)||si(n),v=i.getExtent(),m=Ve(v[1]-v[0]),g=d?0:Wf(u,m,.5);w([[0,mr],[1,kt]],function(_){var x=_[0],S=_[1];!c[x]||!isFinite(g)||(u[x]=ue(u[x],
g),u[x]=Ue(t[1],ve(t[0],u[x])),l[x]===s[x]&&(u[x]=t[x],d&&(u[x]=S(u[x]))))}),Ro(u);var y=[we(u[0],t,s,!0),we(u[1],t,s,!0)];return Ro(y),{value:u,percent:l,percentInverted:y,
valuePrecision:g}},r.prototype.reset=function(e,t){if(this.hostedBy(e)){var i=this.getAxisModel().axis;ds(i,sC);var n=i.scale.rawExtentInfo;this._extent=n.makeNoZoom(),
this._updateMinMaxSpan();var a=e.settledOption;t&&(a=re({start:t[0],end:t[1]},a));var o=this._window=this.calculateDataWindow(a),s=o.percent,l=o.value;s[0]!==0&&
n.setZoomMM(0,l[0]),s[1]!==100&&n.setZoomMM(1,l[1])}},r.prototype.filterData=function(e,t){if(!this.hostedBy(e))return;var i=this._dimName,n=this.getTargetSeriesModels(),
a=e.get("filterMode"),o=this._window.value;if(a==="none")return;w(n,function(l){var u=l.getData(),f=u.mapDimensionsAll(i);if(f.length){if(a==="weakFilter"){var c=u.
getStore(),p=z(f,function(h){return u.getDimensionIndex(h)},u);u.filterSelf(function(h){for(var d,v,m,g=0;g<f.length;g++){var y=c.get(p[g],h),_=!isNaN(y),x=y<o[0],
S=y>o[1];if(_&&!x&&!S)return!0;_&&(m=!0),x&&(d=!0),S&&(v=!0)}return m&&d&&v})}else w(f,function(h){if(a==="empty")l.setData(u=u.map(h,function(v){return s(v)?v:
NaN}));else{var d={};d[h]=o,u.selectRange(d)}});w(f,function(h){u.setApproximateExtent(o,h)})}});function s(l){return l>=o[0]&&l<=o[1]}},r.prototype._updateMinMaxSpan=
function(){var e=this._minMaxSpan={},t=this._dataZoomModel,i=this._extent;w(["min","max"],function(n){var a=t.get(n+"Span"),o=t.get(n+"ValueSpan");o!=null&&(o=this.
getAxisModel().axis.scale.parse(o)),o!=null?a=we(i[0]+o,i,[0,100],!0):a!=null&&(o=we(a,[0,100],i,!0)-i[0]),e[n+"Span"]=a,e[n+"ValueSpan"]=o},this)},r})(),LO=qG;var KG={dirtyOnOverallProgress:!0,getTargetSeries:function(r){function e(n){r.eachComponent("dataZoom",function(a){a.eachTargetAxis(function(o,s){var l=r.getComponent(
wr(o),s);n(o,s,l,a)})})}var t=[];e(function(n,a,o,s){if(!Os(o)){var l=new LO(n,a,s,r);t.push(l),OO(o,l)}});var i=H();return w(t,function(n){w(n.getTargetSeriesModels(),
function(a){i.set(a.uid,a)})}),i},overallReset:function(r,e){r.eachComponent("dataZoom",function(t){var i=[];t.eachTargetAxis(function(n,a){var o=t.getAxisProxy(
n,a),s=Op(t,o);s?i.push([o,s]):o.reset(t,null)}),w(i,function(n){n[0].reset(t,n[1].getWindow().percentInverted)}),t.eachTargetAxis(function(n,a){t.getAxisProxy(
n,a).filterData(t,e)})}),r.eachComponent("dataZoom",function(t){var i=t.findRepresentativeAxisProxy();if(i){var n=i.getWindow(),a=n.percent,o=n.value;t.setCalculatedRange(
{start:a[0],end:a[1],startValue:o[0],endValue:o[1]})}})}},RO=KG;function E_(r){r.registerAction("dataZoom",function(e,t){var i=AO(t,e);w(i,function(n){n.setRawRange({start:e.start,end:e.end,startValue:e.startValue,endValue:e.
endValue})})})}var $G=jf();function Lu(r){$G(r,function(){r.registerProcessor(r.PRIORITY.PROCESSOR.FILTER,RO),E_(r),r.registerSubTypeDefaulter("dataZoom",function(){return"sli\
der"})})}var PO=(function(){function r(){}return r})();var QG={};function NO(r,e){QG[r]=e}var JG=["grid","xAxis","yAxis","geo","graph","polar","radiusAxis","angleAxis","bmap"],e3=(function(){function r(e,t,i){var n=this;this._targetInfoList=[];var a=kO(
t,e);w(t3,function(o,s){(!i||!i.include||ee(i.include,s)>=0)&&o(a,n._targetInfoList)})}return r.prototype.setOutputRanges=function(e,t){return this.matchOutputRanges(
e,t,function(i,n,a){if((i.coordRanges||(i.coordRanges=[])).push(n),!i.coordRange){i.coordRange=n;var o=C_[i.brushType](0,a,n);i.__rangeOffset={offset:UO[i.brushType](
o.values,i.range,[1,1]),xyMinMax:o.xyMinMax}}}),e},r.prototype.matchOutputRanges=function(e,t,i){w(e,function(n){var a=this.findTargetInfo(n,t);a&&a!==!0&&w(a.coordSyses,
function(o){var s=C_[n.brushType](1,o,n.range,!0);i(n,s.values,o,t)})},this)},r.prototype.setInputRanges=function(e,t){w(e,function(i){var n=this.findTargetInfo(
i,t);if(i.range=i.range||[],n&&n!==!0){i.panelId=n.panelId;var a=C_[i.brushType](0,n.coordSys,i.coordRange),o=i.__rangeOffset;i.range=o?UO[i.brushType](a.values,
o.offset,r3(a.xyMinMax,o.xyMinMax)):a.values}},this)},r.prototype.makePanelOpts=function(e,t){return z(this._targetInfoList,function(i){var n=i.getPanelRect();return{
panelId:i.panelId,defaultBrushType:t?t(i):null,clipPath:wp(n),isTargetByCursor:Ep(n,e,i.coordSysModel),getLinearBrushOtherExtent:Tp(n)}})},r.prototype.controlSeries=
function(e,t,i){var n=this.findTargetInfo(e,i);return n===!0||n&&ee(n.coordSyses,t.coordinateSystem)>=0},r.prototype.findTargetInfo=function(e,t){for(var i=this.
_targetInfoList,n=kO(t,e),a=0;a<i.length;a++){var o=i[a],s=e.panelId;if(s){if(o.panelId===s)return o}else for(var l=0;l<zO.length;l++)if(zO[l](n,o))return o}return!0},
r})();function M_(r){return r[0]>r[1]&&r.reverse(),r}function kO(r,e){return Lo(r,e,{includeMainTypes:JG})}var t3={grid:function(r,e){var t=r.xAxisModels,i=r.yAxisModels,
n=r.gridModels,a=H(),o={},s={};!t&&!i&&!n||(w(t,function(l){var u=l.axis.grid.model;a.set(u.id,u),o[u.id]=!0}),w(i,function(l){var u=l.axis.grid.model;a.set(u.id,
u),s[u.id]=!0}),w(n,function(l){a.set(l.id,l),o[l.id]=!0,s[l.id]=!0}),a.each(function(l){var u=l.coordinateSystem,f=[];w(u.getCartesians(),function(c,p){(ee(t,c.
getAxis("x").model)>=0||ee(i,c.getAxis("y").model)>=0)&&f.push(c)}),e.push({panelId:"grid--"+l.id,gridModel:l,coordSysModel:l,coordSys:f[0],coordSyses:f,getPanelRect:BO.
grid,xAxisDeclared:o[l.id],yAxisDeclared:s[l.id]})}))},geo:function(r,e){w(r.geoModels,function(t){var i=t.coordinateSystem;e.push({panelId:"geo--"+t.id,geoModel:t,
coordSysModel:t,coordSys:i,coordSyses:[i],getPanelRect:BO.geo})})}},zO=[function(r,e){var t=r.xAxisModel,i=r.yAxisModel,n=r.gridModel;return!n&&t&&(n=t.axis.grid.
model),!n&&i&&(n=i.axis.grid.model),n&&n===e.gridModel},function(r,e){var t=r.geoModel;return t&&t===e.geoModel}],BO={grid:function(){return this.coordSys.master.
getRect().clone()},geo:function(){var r=this.coordSys.view,e=Hy(null,r);return vf(e,e,cD(null,r)),e}},C_={lineX:he(VO,0),lineY:he(VO,1),rect:function(r,e,t,i){var n=r?
e.pointToData([t[0][0],t[1][0]],i):e.dataToPoint([t[0][0],t[1][0]],i),a=r?e.pointToData([t[0][1],t[1][1]],i):e.dataToPoint([t[0][1],t[1][1]],i),o=[M_([n[0],a[0]]),
M_([n[1],a[1]])];return{values:o,xyMinMax:o}},polygon:function(r,e,t,i){var n=[We(),We()],a=z(t,function(o){var s=r?e.pointToData(o,i):e.dataToPoint(o,i);return n[0][0]=
Math.min(n[0][0],s[0]),n[1][0]=Math.min(n[1][0],s[1]),n[0][1]=Math.max(n[0][1],s[0]),n[1][1]=Math.max(n[1][1],s[1]),s});return{values:a,xyMinMax:n}}};function VO(r,e,t,i){
var n=t.getAxis(["x","y"][r]),a=M_(z([0,1],function(s){return e?n.coordToData(n.toLocalCoord(i[s]),!0):n.toGlobalCoord(n.dataToCoord(i[s]))})),o=[];return o[r]=
a,o[1-r]=[NaN,NaN],{values:a,xyMinMax:o}}var UO={lineX:he(FO,0),lineY:he(FO,1),rect:function(r,e,t){return[[r[0][0]-t[0]*e[0][0],r[0][1]-t[0]*e[0][1]],[r[1][0]-
t[1]*e[1][0],r[1][1]-t[1]*e[1][1]]]},polygon:function(r,e,t){return z(r,function(i,n){return[i[0]-t[0]*e[n][0],i[1]-t[1]*e[n][1]]})}};function FO(r,e,t,i){return[
e[0]-i[r]*t[0],e[1]-i[r]*t[1]]}function r3(r,e){var t=HO(r),i=HO(e),n=[t[0]/i[0],t[1]/i[1]];return isNaN(n[0])&&(n[0]=1),isNaN(n[1])&&(n[1]=1),n}function HO(r){
return r?[r[0][1]-r[0][0],r[1][1]-r[1][0]]:[NaN,NaN]}var GO=e3;var i3=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="tooltip",e.dependencies=["axisPointe\
r"],e.defaultOption={z:60,show:!0,showContent:!0,trigger:"item",triggerOn:"mousemove|click|mousewheel",alwaysShowContent:!1,renderMode:"auto",confine:null,showDelay:0,
hideDelay:100,transitionDuration:.4,displayTransition:!0,enterable:!1,backgroundColor:G.color.neutral00,shadowBlur:10,shadowColor:"rgba(0, 0, 0, .2)",shadowOffsetX:1,
shadowOffsetY:2,borderRadius:4,borderWidth:1,defaultBorderColor:G.color.border,padding:null,extraCssText:"",axisPointer:{type:"line",axis:"auto",animation:"auto",
animationDurationUpdate:200,animationEasingUpdate:"exponentialOut",crossStyle:{color:G.color.borderShade,width:1,type:"dashed",textStyle:{}}},textStyle:{color:G.
color.tertiary,fontSize:14}},e})(ge),WO=i3;function Lp(r){var e=r.get("confine");return e!=null?!!e:r.get("renderMode")==="richText"}function YO(r){if(ae.domSupported){for(var e=document.documentElement.
style,t=0,i=r.length;t<i;t++)if(r[t]in e)return r[t]}}var A_=YO(["transform","webkitTransform","OTransform","MozTransform","msTransform"]),ZO=YO(["webkitTransit\
ion","transition","OTransition","MozTransition","msTransition"]);function D_(r,e){if(!r)return e;e=$c(e,!0);var t=r.indexOf(e);return r=t===-1?e:"-"+r.slice(0,t)+
"-"+e,r.toLowerCase()}function XO(r,e){var t=r.currentStyle||document.defaultView&&document.defaultView.getComputedStyle(r);return t?e?t[e]:t:null}var n3=D_(ZO,"transition"),O_=D_(A_,"transform"),a3="position:absolute;display:block;border-style:solid;white-space:nowrap;z-index:9999999;"+(ae.transform3dSupported?
"will-change:transform;":"");function o3(r){return r=r==="left"?"right":r==="right"?"left":r==="top"?"bottom":"top",r}function s3(r,e,t){if(!V(t)||t==="inside")
return"";var i=r.get("backgroundColor"),n=r.get("borderWidth");e=Nr(e);var a=o3(t),o=Math.max(Math.round(n)*1.5,6),s="",l=O_+":",u;ee(["left","right"],a)>-1?(s+=
"top:50%",l+="translateY(-50%) rotate("+(u=a==="left"?-225:-45)+"deg)"):(s+="left:50%",l+="translateX(-50%) rotate("+(u=a==="top"?225:45)+"deg)");var f=u*Math.PI/
180,c=o+n,p=c*Math.abs(Math.cos(f))+c*Math.abs(Math.sin(f)),h=Math.round(((p-Math.SQRT2*n)/2+Math.SQRT2*n-(p-c)/2)*100)/100;s+=";"+a+":-"+h+"px";var d=e+" solid\
 "+n+"px;",v=["position:absolute;width:"+o+"px;height:"+o+"px;z-index:-1;",s+";"+l+";","border-bottom:"+d,"border-right:"+d,"background-color:"+i+";"];return'<d\
iv style="'+v.join("")+'"></div>'}function l3(r,e,t){var i="cubic-bezier(0.23,1,0.32,1)",n="",a="";return t&&(n=" "+r/2+"s "+i,a="opacity"+n+",visibility"+n),e||
(n=" "+r+"s "+i,a+=(a.length?",":"")+(ae.transformSupported?""+O_+n:",left"+n+",top"+n)),n3+":"+a}function jO(r,e,t){var i=r.toFixed(0)+"px",n=e.toFixed(0)+"px";
if(!ae.transformSupported)return t?"top:"+n+";left:"+i+";":[["top",n],["left",i]];var a=ae.transform3dSupported,o="translate"+(a?"3d":"")+"("+i+","+n+(a?",0":"")+
")";return t?"top:0;left:0;"+O_+":"+o+";":[["top",0],["left",0],[A_,o]]}function u3(r){var e=[],t=r.get("fontSize"),i=r.getTextColor();i&&e.push("color:"+i),e.push(
"font:"+r.getFont());var n=W(r.get("lineHeight"),Math.round(t*3/2));t&&e.push("line-height:"+n+"px");var a=r.get("textShadowColor"),o=r.get("textShadowBlur")||0,
s=r.get("textShadowOffsetX")||0,l=r.get("textShadowOffsetY")||0;return a&&o&&e.push("text-shadow:"+s+"px "+l+"px "+o+"px "+a),w(["decoration","align"],function(u){
var f=r.get(u);f&&e.push("text-"+u+":"+f)}),e.join(";")}function f3(r,e,t,i){var n=[],a=r.get("transitionDuration"),o=r.get("backgroundColor"),s=r.get("shadowBl\
ur"),l=r.get("shadowColor"),u=r.get("shadowOffsetX"),f=r.get("shadowOffsetY"),c=r.getModel("textStyle"),p=nh(r,"html"),h=u+"px "+f+"px "+s+"px "+l;return n.push(
"box-shadow:"+h),e&&a>0&&n.push(l3(a,t,i)),o&&n.push("background-color:"+o),w(["width","color","radius"],function(d){var v="border-"+d,m=$c(v),g=r.get(m);g!=null&&
n.push(v+":"+g+(d==="color"?"":"px"))}),n.push(u3(c)),p!=null&&n.push("padding:"+En(p).join("px ")+"px"),n.join(";")+";"}function qO(r,e,t,i,n){var a=e&&e.painter;
if(t){var o=a&&a.getViewportRoot();o&&Xw(r,o,t,i,n)}else{r[0]=i,r[1]=n;var s=a&&a.getViewportRootOffset();s&&(r[0]+=s.offsetLeft,r[1]+=s.offsetTop)}r[2]=r[0]/e.
getWidth(),r[3]=r[1]/e.getHeight()}var c3=(function(){function r(e,t){if(this._show=!1,this._styleCoord=[0,0,0,0],this._enterable=!0,this._alwaysShowContent=!1,
this._firstShow=!0,this._longHide=!0,ae.wxa)return null;var i=document.createElement("div");i.domBelongToZr=!0,this.el=i;var n=this._zr=e.getZr(),a=t.appendTo,o=a&&
(V(a)?document.querySelector(a):lo(a)?a:Z(a)&&a(e.getDom()));qO(this._styleCoord,n,o,e.getWidth()/2,e.getHeight()/2),(o||e.getDom()).appendChild(i),this._api=e,
this._container=o;var s=this;i.onmouseenter=function(){s._enterable&&(clearTimeout(s._hideTimeout),s._show=!0),s._inContent=!0},i.onmousemove=function(l){if(l=l||
window.event,!s._enterable){var u=n.handler,f=n.painter.getViewportRoot();Wt(f,l,!0),u.dispatch("mousemove",l)}},i.onmouseleave=function(){s._inContent=!1,s._enterable&&
s._show&&s.hideLater(s._hideDelay)}}return r.prototype.update=function(e){if(!this._container){var t=this._api.getDom(),i=XO(t,"position"),n=t.style;n.position!==
"absolute"&&i!=="absolute"&&(n.position="relative")}var a=e.get("alwaysShowContent");a&&this._moveIfResized(),this._alwaysShowContent=a,this._enableDisplayTransition=
e.get("displayTransition")&&e.get("transitionDuration")>0,this.el.className=e.get("className")||""},r.prototype.show=function(e,t){clearTimeout(this._hideTimeout),
clearTimeout(this._longHideTimeout);var i=this.el,n=i.style,a=this._styleCoord;i.innerHTML?n.cssText=a3+f3(e,!this._firstShow,this._longHide,this._enableDisplayTransition)+
jO(a[0],a[1],!0)+("border-color:"+Nr(t)+";")+(e.get("extraCssText")||"")+(";pointer-events:"+(this._enterable?"auto":"none")):n.display="none",this._show=!0,this.
_firstShow=!1,this._longHide=!1},r.prototype.setContent=function(e,t,i,n,a){var o=this.el;if(e==null){o.innerHTML="";return}var s="";if(V(a)&&i.get("trigger")===
"item"&&!Lp(i)&&(s=s3(i,n,a)),V(e))o.innerHTML=e+s;else if(e){o.innerHTML="",P(e)||(e=[e]);for(var l=0;l<e.length;l++)lo(e[l])&&e[l].parentNode!==o&&o.appendChild(
e[l]);if(s&&o.childNodes.length){var u=document.createElement("div");u.innerHTML=s,o.appendChild(u)}}},r.prototype.setEnterable=function(e){this._enterable=e},r.
prototype.getSize=function(){var e=this.el;return e?[e.offsetWidth,e.offsetHeight]:[0,0]},r.prototype.moveTo=function(e,t){if(this.el){var i=this._styleCoord;if(qO(
i,this._zr,this._container,e,t),i[0]!=null&&i[1]!=null){var n=this.el.style,a=jO(i[0],i[1]);w(a,function(o){n[o[0]]=o[1]})}}},r.prototype._moveIfResized=function(){
var e=this._styleCoord[2],t=this._styleCoord[3];this.moveTo(e*this._zr.getWidth(),t*this._zr.getHeight())},r.prototype.hide=function(){var e=this,t=this.el.style;
this._enableDisplayTransition?(t.visibility="hidden",t.opacity="0"):t.display="none",ae.transform3dSupported&&(t.willChange=""),this._show=!1,this._longHideTimeout=
setTimeout(function(){return e._longHide=!0},500)},r.prototype.hideLater=function(e){this._show&&!(this._inContent&&this._enterable)&&!this._alwaysShowContent&&
(e?(this._hideDelay=e,this._show=!1,this._hideTimeout=setTimeout(F(this.hide,this),e)):this.hide())},r.prototype.isShow=function(){return this._show},r.prototype.
dispose=function(){clearTimeout(this._hideTimeout),clearTimeout(this._longHideTimeout);var e=this._zr;jw(e&&e.painter&&e.painter.getViewportRoot(),this._container);
var t=this.el;if(t){t.onmouseenter=t.onmousemove=t.onmouseleave=null;var i=t.parentNode;i&&i.removeChild(t)}this.el=this._container=null},r})(),KO=c3;var h3=(function(){function r(e){this._show=!1,this._styleCoord=[0,0,0,0],this._alwaysShowContent=!1,this._enterable=!0,this._zr=e.getZr(),QO(this._styleCoord,this.
_zr,e.getWidth()/2,e.getHeight()/2)}return r.prototype.update=function(e){var t=e.get("alwaysShowContent");t&&this._moveIfResized(),this._alwaysShowContent=t},r.
prototype.show=function(){this._hideTimeout&&clearTimeout(this._hideTimeout),this.el.show(),this._show=!0},r.prototype.setContent=function(e,t,i,n,a){var o=this;
B(e)&&ht(""),this.el&&this._zr.remove(this.el);var s=i.getModel("textStyle");this.el=new Ae({style:{rich:t.richTextStyles,text:e,lineHeight:22,borderWidth:1,borderColor:n,
textShadowColor:s.get("textShadowColor"),fill:i.get(["textStyle","color"]),padding:nh(i,"richText"),verticalAlign:"top",align:"left"},z:i.get("z")}),w(["backgro\
undColor","borderRadius","shadowColor","shadowBlur","shadowOffsetX","shadowOffsetY"],function(u){o.el.style[u]=i.get(u)}),w(["textShadowBlur","textShadowOffsetX",
"textShadowOffsetY"],function(u){o.el.style[u]=s.get(u)||0}),this._zr.add(this.el);var l=this;this.el.on("mouseover",function(){l._enterable&&(clearTimeout(l._hideTimeout),
l._show=!0),l._inContent=!0}),this.el.on("mouseout",function(){l._enterable&&l._show&&l.hideLater(l._hideDelay),l._inContent=!1})},r.prototype.setEnterable=function(e){
this._enterable=e},r.prototype.getSize=function(){var e=this.el,t=this.el.getBoundingRect(),i=$O(e.style);return[t.width+i.left+i.right,t.height+i.top+i.bottom]},
r.prototype.moveTo=function(e,t){var i=this.el;if(i){var n=this._styleCoord;QO(n,this._zr,e,t),e=n[0],t=n[1];var a=i.style,o=Vn(a.borderWidth||0),s=$O(a);i.x=e+
o+s.left,i.y=t+o+s.top,i.markRedraw()}},r.prototype._moveIfResized=function(){var e=this._styleCoord[2],t=this._styleCoord[3];this.moveTo(e*this._zr.getWidth(),
t*this._zr.getHeight())},r.prototype.hide=function(){this.el&&this.el.hide(),this._show=!1},r.prototype.hideLater=function(e){this._show&&!(this._inContent&&this.
_enterable)&&!this._alwaysShowContent&&(e?(this._hideDelay=e,this._show=!1,this._hideTimeout=setTimeout(F(this.hide,this),e)):this.hide())},r.prototype.isShow=function(){
return this._show},r.prototype.dispose=function(){this._zr.remove(this.el)},r})();function Vn(r){return Math.max(0,r)}function $O(r){var e=Vn(r.shadowBlur||0),t=Vn(
r.shadowOffsetX||0),i=Vn(r.shadowOffsetY||0);return{left:Vn(e-t),right:Vn(e+t),top:Vn(e-i),bottom:Vn(e+i)}}function QO(r,e,t,i){r[0]=t,r[1]=i,r[2]=r[0]/e.getWidth(),
r[3]=r[1]/e.getHeight()}var JO=h3;var p3=new de({shape:{x:-1,y:-1,width:2,height:2}}),d3=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.
prototype.init=function(t,i){if(!(ae.node||!i.getDom())){var n=t.getComponent("tooltip"),a=this._renderMode=Qb(n.get("renderMode"));this._tooltipContent=a==="ri\
chText"?new JO(i):new KO(i,{appendTo:n.get("appendToBody",!0)?"body":n.get("appendTo",!0)})}},e.prototype.render=function(t,i,n){if(!(ae.node||!n.getDom())){this.
group.removeAll(),this._tooltipModel=t,this._ecModel=i,this._api=n;var a=this._tooltipContent;a.update(t),a.setEnterable(t.get("enterable")),this._initGlobalListener(),
this._keepShow(),this._renderMode!=="richText"&&t.get("transitionDuration")?xr(this,"_updatePosition",50,"fixRate"):Gi(this,"_updatePosition")}},e.prototype._initGlobalListener=
function(){var t=this._tooltipModel,i=t.get("triggerOn");Cp("itemTooltip",this._api,F(function(n,a,o){i!=="none"&&(i.indexOf(n)>=0?this._tryShow(a,o):n==="leave"&&
this._hide(o))},this))},e.prototype._keepShow=function(){var t=this._tooltipModel,i=this._ecModel,n=this._api,a=t.get("triggerOn");if(t.get("trigger")!=="axis"&&
(this._lastDataByCoordSys=null,this._cbParamsList=null),this._lastX!=null&&this._lastY!=null&&a!=="none"&&a!=="click"){var o=this;clearTimeout(this._refreshUpdateTimeout),
this._refreshUpdateTimeout=setTimeout(function(){!n.isDisposed()&&o.manuallyShowTip(t,i,n,{x:o._lastX,y:o._lastY,dataByCoordSys:o._lastDataByCoordSys})})}},e.prototype.
manuallyShowTip=function(t,i,n,a){if(!(a.from===this.uid||ae.node||!n.getDom())){var o=eI(a,n);this._ticket="";var s=a.dataByCoordSys,l=y3(a,i,n);if(l){var u=l.
el.getBoundingRect().clone();u.applyTransform(l.el.transform),this._tryShow({offsetX:u.x+u.width/2,offsetY:u.y+u.height/2,target:l.el,position:a.position,positionDefault:"\
bottom"},o)}else if(a.tooltip&&a.x!=null&&a.y!=null){var f=p3;f.x=a.x,f.y=a.y,f.update(),ye(f).tooltipConfig={name:null,option:a.tooltip},this._tryShow({offsetX:a.
x,offsetY:a.y,target:f},o)}else if(s)this._tryShow({offsetX:a.x,offsetY:a.y,position:a.position,dataByCoordSys:s,tooltipOption:a.tooltipOption},o);else if(a.seriesIndex!=
null){if(this._manuallyAxisShowTip(t,i,n,a))return;var c=Iu(a,i),p=c.point[0],h=c.point[1];p!=null&&h!=null&&this._tryShow({offsetX:p,offsetY:h,target:c.el,position:a.
position,positionDefault:"bottom"},o)}else a.x!=null&&a.y!=null&&(n.dispatchAction({type:"updateAxisPointer",x:a.x,y:a.y}),this._tryShow({offsetX:a.x,offsetY:a.
y,position:a.position,target:n.getZr().findHover(a.x,a.y).target},o))}},e.prototype.manuallyHideTip=function(t,i,n,a){var o=this._tooltipContent;this._tooltipModel&&
o.hideLater(this._tooltipModel.get("hideDelay")),this._lastX=this._lastY=this._lastDataByCoordSys=null,this._cbParamsList=null,a.from!==this.uid&&this._hide(eI(
a,n))},e.prototype._manuallyAxisShowTip=function(t,i,n,a){var o=a.seriesIndex,s=a.dataIndex,l=i.getComponent("axisPointer").coordSysAxesInfo;if(!(o==null||s==null||
l==null)){var u=i.getSeriesByIndex(o);if(u){var f=u.getData(),c=Ru([f.getItemModel(s),u,(u.coordinateSystem||{}).model],this._tooltipModel);if(c.get("trigger")===
"axis")return n.dispatchAction({type:"updateAxisPointer",seriesIndex:o,dataIndex:s,position:a.position}),!0}}},e.prototype._tryShow=function(t,i){var n=t.target,
a=this._tooltipModel;if(a){this._lastX=t.offsetX,this._lastY=t.offsetY;var o=t.dataByCoordSys;if(o&&o.length)this._showAxisTooltip(o,t);else if(n){var s=ye(n);if(s.
ssrType==="legend")return;this._lastDataByCoordSys=null,this._cbParamsList=null;var l,u;Yi(n,function(f){if(f.tooltipDisabled)return l=u=null,!0;l||u||(ye(f).dataIndex!=
null?l=f:ye(f).tooltipConfig!=null&&(u=f))},!0),l?this._showSeriesItemTooltip(t,l,i):u?this._showComponentItemTooltip(t,u,i):this._hide(i)}else this._lastDataByCoordSys=
null,this._cbParamsList=null,this._hide(i)}},e.prototype._showOrMove=function(t,i){var n=t.get("showDelay");i=F(i,this),clearTimeout(this._showTimout),n>0?this.
_showTimout=setTimeout(i,n):i()},e.prototype._showAxisTooltip=function(t,i){var n=this._ecModel,a=this._tooltipModel,o=[i.offsetX,i.offsetY],s=Ru([i.tooltipOption],
a),l=this._renderMode,u=[],f=oi("section",{blocks:[],noHeader:!0}),c=[],p=new ah;w(t,function(y){w(y.dataByAxis,function(_){var x=n.getComponent(_.axisDim+"Axis",
_.axisIndex),S=_.value,b=x.axis,T=b.scale.parse(S);if(!(!x||S==null)){var E=y_(S,b,n,_.seriesDataIndices,_.valueLabelOpt),C=oi("section",{header:E,noHeader:!vt(
E),sortBlocks:!0,blocks:[]});f.blocks.push(C),w(_.seriesDataIndices,function(M){var A=n.getSeriesByIndex(M.seriesIndex),O=M.dataIndexInside,D=A.getDataParams(O);
if(!(D.dataIndex<0)){D.axisDim=_.axisDim,D.axisIndex=_.axisIndex,D.axisType=_.axisType,D.axisId=_.axisId,D.axisValue=ls(x.axis,{value:T}),D.axisValueLabel=E,D.marker=
p.makeTooltipMarker("item",Nr(D.color),l);var L=pg(A.formatTooltip(O,!0,null)),R=L.frag;if(R){var N=Ru([A],a).get("valueFormatter");C.blocks.push(N?k({valueFormatter:N},
R):R)}L.text&&c.push(L.text),u.push(D)}})}})}),f.blocks.reverse(),c.reverse();var h=i.position,d=s.get("order"),v=yg(f,p,l,d,n.get("useUTC"),s.get("textStyle"));
v&&c.unshift(v);var m=l==="richText"?`

`:"<br/>",g=c.join(m);this._showOrMove(s,function(){this._updateContentNotChangedOnAxis(t,u)?this._updatePosition(s,h,o[0],o[1],this._tooltipContent,u):this._showTooltipContent(
s,g,u,Math.random()+"",o[0],o[1],h,null,p)})},e.prototype._showSeriesItemTooltip=function(t,i,n){var a=this._ecModel,o=ye(i),s=o.seriesIndex,l=a.getSeriesByIndex(
s),u=o.dataModel||l,f=o.dataIndex,c=o.dataType,p=u.getData(c),h=this._renderMode,d=t.positionDefault,v=Ru([p.getItemModel(f),u,l&&(l.coordinateSystem||{}).model],
this._tooltipModel,d?{position:d}:null),m=v.get("trigger");if(!(m!=null&&m!=="item")){var g=u.getDataParams(f,c),y=new ah;g.marker=y.makeTooltipMarker("item",Nr(
g.color),h);var _=pg(u.formatTooltip(f,!1,c)),x=v.get("order"),S=v.get("valueFormatter"),b=_.frag,T=b?yg(S?k({valueFormatter:S},b):b,y,h,x,a.get("useUTC"),v.get(
"textStyle")):_.text,E="item_"+u.name+"_"+f;this._showOrMove(v,function(){this._showTooltipContent(v,T,g,E,t.offsetX,t.offsetY,t.position,t.target,y)}),n({type:"\
showTip",dataIndexInside:f,dataIndex:p.getRawIndex(f),seriesIndex:s,from:this.uid})}},e.prototype._showComponentItemTooltip=function(t,i,n){var a=this._renderMode===
"html",o=ye(i),s=o.tooltipConfig,l=s.option||{},u=l.encodeHTMLContent;if(V(l)){var f=l;l={content:f,formatter:f},u=!0}u&&a&&l.content&&(l=U(l),l.content=mt(l.content));
var c=[l],p=this._ecModel.getComponent(o.componentMainType,o.componentIndex);p&&c.push(p),c.push({formatter:l.content});var h=t.positionDefault,d=Ru(c,this._tooltipModel,
h?{position:h}:null),v=d.get("content"),m=Math.random()+"",g=new ah;this._showOrMove(d,function(){var y=U(d.get("formatterParams")||{});this._showTooltipContent(
d,v,y,m,t.offsetX,t.offsetY,t.position,i,g)}),n({type:"showTip",from:this.uid})},e.prototype._showTooltipContent=function(t,i,n,a,o,s,l,u,f){if(this._ticket="",
!(!t.get("showContent")||!t.get("show"))){var c=this._tooltipContent;c.setEnterable(t.get("enterable"));var p=t.get("formatter");l=l||t.get("position");var h=i,
d=this._getNearestPoint([o,s],n,t.get("trigger"),t.get("borderColor"),t.get("defaultBorderColor",!0)),v=d.color;if(p)if(V(p)){var m=t.ecModel.get("useUTC"),g=P(
n)?n[0]:n,y=g&&g.axisType&&g.axisType.indexOf("time")>=0;h=p,y&&(h=ka(g.axisValue,h,m)),h=Jc(h,n,!0)}else if(Z(p)){var _=F(function(x,S){x===this._ticket&&(c.setContent(
S,f,t,v,l),this._updatePosition(t,l,o,s,c,n,u))},this);this._ticket=a,h=p(n,a,_)}else h=p;c.setContent(h,f,t,v,l),c.show(t,v),this._updatePosition(t,l,o,s,c,n,u)}},
e.prototype._getNearestPoint=function(t,i,n,a,o){if(n==="axis"||P(i))return{color:a||o};if(!P(i))return{color:a||i.color||i.borderColor}},e.prototype._updatePosition=
function(t,i,n,a,o,s,l){var u=this._api.getWidth(),f=this._api.getHeight();i=i||t.get("position");var c=o.getSize(),p=t.get("align"),h=t.get("verticalAlign"),d=l&&
l.getBoundingRect().clone();if(l&&d.applyTransform(l.transform),Z(i)&&(i=i([n,a],s,o.el,d,{viewSize:[u,f],contentSize:c.slice()})),P(i))n=lt(i[0],u),a=lt(i[1],f);else if(B(
i)){var v=i;v.width=c[0],v.height=c[1];var m=_r(v,{width:u,height:f});n=m.x,a=m.y,p=null,h=null}else if(V(i)&&l){var g=g3(i,d,c,t.get("borderWidth"));n=g[0],a=g[1]}else{
var g=v3(n,a,o,u,f,p?null:20,h?null:20);n=g[0],a=g[1]}if(p&&(n-=tI(p)?c[0]/2:p==="right"?c[0]:0),h&&(a-=tI(h)?c[1]/2:h==="bottom"?c[1]:0),Lp(t)){var g=m3(n,a,o,
u,f);n=g[0],a=g[1]}o.moveTo(n,a)},e.prototype._updateContentNotChangedOnAxis=function(t,i){var n=this._lastDataByCoordSys,a=this._cbParamsList,o=!!n&&n.length===
t.length;return o&&w(n,function(s,l){var u=s.dataByAxis||[],f=t[l]||{},c=f.dataByAxis||[];o=o&&u.length===c.length,o&&w(u,function(p,h){var d=c[h]||{},v=p.seriesDataIndices||
[],m=d.seriesDataIndices||[];o=o&&p.value===d.value&&p.axisType===d.axisType&&p.axisId===d.axisId&&v.length===m.length,o&&w(v,function(g,y){var _=m[y];o=o&&g.seriesIndex===
_.seriesIndex&&g.dataIndex===_.dataIndex}),a&&w(p.seriesDataIndices,function(g){var y=g.seriesIndex,_=i[y],x=a[y];_&&x&&x.data!==_.data&&(o=!1)})})}),this._lastDataByCoordSys=
t,this._cbParamsList=i,!!o},e.prototype._hide=function(t){this._lastDataByCoordSys=null,this._cbParamsList=null,t({type:"hideTip",from:this.uid})},e.prototype.dispose=
function(t,i){ae.node||!i.getDom()||(Gi(this,"_updatePosition"),this._tooltipContent.dispose(),Ou("itemTooltip",i),this._tooltipContent=null,this._tooltipModel=
null,this._lastDataByCoordSys=null,this._cbParamsList=null)},e.type="tooltip",e})(Ne);function Ru(r,e,t){var i=e.ecModel,n;t?(n=new Oe(t,i,i),n=new Oe(e.option,
n,i)):n=e;for(var a=r.length-1;a>=0;a--){var o=r[a];o&&(o instanceof Oe&&(o=o.get("tooltip",!0)),V(o)&&(o={formatter:o}),o&&(n=new Oe(o,n,i)))}return n}function eI(r,e){
return r.dispatchAction||F(e.dispatchAction,e)}function v3(r,e,t,i,n,a,o){var s=t.getSize(),l=s[0],u=s[1];return a!=null&&(r+l+a+2>i?r-=l+a:r+=a),o!=null&&(e+u+
o>n?e-=u+o:e+=o),[r,e]}function m3(r,e,t,i,n){var a=t.getSize(),o=a[0],s=a[1];return r=Math.min(r+o,i)-o,e=Math.min(e+s,n)-s,r=Math.max(r,0),e=Math.max(e,0),[r,
e]}function g3(r,e,t,i){var n=t[0],a=t[1],o=Math.ceil(Math.SQRT2*i)+8,s=0,l=0,u=e.width,f=e.height;switch(r){case"inside":s=e.x+u/2-n/2,l=e.y+f/2-a/2;break;case"\
top":s=e.x+u/2-n/2,l=e.y-a-o;break;case"bottom":s=e.x+u/2-n/2,l=e.y+f+o;break;case"left":s=e.x-n-o,l=e.y+f/2-a/2;break;case"right":s=e.x+u+o,l=e.y+f/2-a/2}return[
s,l]}function tI(r){return r==="center"||r==="middle"}function y3(r,e,t){var i=pl(r).queryOptionMap,n=i.keys()[0];if(!(!n||n==="series")){var a=ei(e,n,i.get(n),
{useDefault:!1,enableAll:!1,enableNone:!1}),o=a.models[0];if(o){var s=t.getViewOfComponentModel(o),l;if(s.group.traverse(function(u){var f=ye(u).tooltipConfig;if(f&&
f.name===r.name)return l=u,!0}),l)return{componentMainType:n,componentIndex:o.componentIndex,el:l}}}}var rI=d3;function I_(r){ft(Ap),r.registerComponentModel(WO),r.registerComponentView(rI),r.registerAction({type:"showTip",event:"showTip",update:"tooltip:manuallyShowTip"},
Ee),r.registerAction({type:"hideTip",event:"hideTip",update:"tooltip:manuallyHideTip"},Ee)}var _3=["rect","polygon","keep","clear"];function L_(r,e){var t=Me(r?r.brush:[]);if(t.length){var i=[];w(t,function(l){var u=l.hasOwnProperty("toolbox")?l.toolbox:
[];u instanceof Array&&(i=i.concat(u))});var n=r&&r.toolbox;P(n)&&(n=n[0]),n||(n={feature:{}},r.toolbox=[n]);var a=n.feature||(n.feature={}),o=a.brush||(a.brush=
{}),s=o.type||(o.type=[]);s.push.apply(s,i),yn(s,function(l){return l+""},null),e&&!s.length&&s.push.apply(s,_3)}}var iI=w;function nI(r){if(r){for(var e in r)if(r.hasOwnProperty(e))return!0}}function Pu(r,e,t){var i={};return iI(e,function(a){var o=i[a]=n();iI(r[a],function(s,l){
if(nt.isValidType(l)){var u={type:l,visual:s};t&&t(u,a),o[l]=new nt(u),l==="opacity"&&(u=U(u),u.type="colorAlpha",o.__hidden.__alphaForOpacity=new nt(u))}})}),i;
function n(){var a=function(){};a.prototype.__hidden=a.prototype;var o=new a;return o}}function Rp(r,e,t){var i;w(t,function(n){e.hasOwnProperty(n)&&nI(e[n])&&(i=
!0)}),i&&w(t,function(n){e.hasOwnProperty(n)&&nI(e[n])?r[n]=U(e[n]):delete r[n]})}function aI(r,e,t,i,n,a){var o={};w(r,function(c){var p=nt.prepareVisualTypes(
e[c]);o[c]=p});var s;function l(c){return mu(t,s,c)}function u(c,p){ly(t,s,c,p)}a==null?t.each(f):t.each([a],f);function f(c,p){s=a==null?c:p;var h=t.getRawDataItem(
s);if(!(h&&h.visualMap===!1))for(var d=i.call(n,c),v=e[d],m=o[d],g=0,y=m.length;g<y;g++){var _=m[g];v[_]&&v[_].applyVisual(c,l,u)}}}function oI(r,e,t,i){var n={};
return w(r,function(a){var o=nt.prepareVisualTypes(e[a]);n[a]=o}),{progress:function(o,s){var l;i!=null&&(l=s.getDimensionIndex(i));function u(S){return mu(s,c,
S)}function f(S,b){ly(s,c,S,b)}for(var c,p=s.getStore();(c=o.next())!=null;){var h=s.getRawDataItem(c);if(!(h&&h.visualMap===!1))for(var d=i!=null?p.get(l,c):c,
v=t(d),m=e[v],g=n[v],y=0,_=g.length;y<_;y++){var x=g[y];m[x]&&m[x].applyVisual(d,u,f)}}}}}function uI(r){var e=r.brushType,t={point:function(i){return sI[e].point(i,t,r)},rect:function(i){return sI[e].rect(i,t,r)}};return t}var sI={lineX:lI(0),lineY:lI(
1),rect:{point:function(r,e,t){return r&&t.boundingRect.contain(r[0],r[1])},rect:function(r,e,t){return r&&t.boundingRect.intersect(r)}},polygon:{point:function(r,e,t){
return r&&t.boundingRect.contain(r[0],r[1])&&Cs(t.range,r[0],r[1])},rect:function(r,e,t){var i=t.range;if(!r||i.length<=1)return!1;var n=r.x,a=r.y,o=r.width,s=r.
height,l=i[0];if(Cs(i,n,a)||Cs(i,n+o,a)||Cs(i,n,a+s)||Cs(i,n+o,a+s)||j.create(r).contain(l[0],l[1])||Ho(n,a,n+o,a,i)||Ho(n,a,n,a+s,i)||Ho(n+o,a,n+o,a+s,i)||Ho(n,
a+s,n+o,a+s,i))return!0}}};function lI(r){var e=["x","y"],t=["width","height"];return{point:function(i,n,a){if(i){var o=a.range,s=i[r];return Nu(s,o)}},rect:function(i,n,a){
if(i){var o=a.range,s=[i[e[r]],i[e[r]]+i[t[r]]];return s[1]<s[0]&&s.reverse(),Nu(s[0],o)||Nu(s[1],o)||Nu(o[0],s)||Nu(o[1],s)}}}}function Nu(r,e){return e[0]<=r&&
r<=e[1]}var fI=["inBrush","outOfBrush"],R_="__ecBrushSelect",P_="__ecInBrushSelectEvent";function N_(r){r.eachComponent({mainType:"brush"},function(e){var t=e.brushTargetManager=
new GO(e.option,r);t.setInputRanges(e.areas,r)})}var pI=No(x3);function x3(r,e,t){var i=[],n,a;r.eachComponent({mainType:"brush"},function(o){t&&t.type==="takeG\
lobalCursor"&&o.setBrushOption(t.key==="brush"?t.brushOption:{brushType:!1})}),N_(r),r.eachComponent({mainType:"brush"},function(o,s){var l={brushId:o.id,brushIndex:s,
brushName:o.name,areas:U(o.areas),selected:[]};i.push(l);var u=o.option,f=u.brushLink,c=[],p=[],h=[],d=!1;s||(n=u.throttleType,a=u.throttleDelay);var v=z(o.areas,
function(S){var b=T3[S.brushType],T=re({boundingRect:b?b(S):void 0},S);return T.selectors=uI(T),T}),m=Pu(o.option,fI,function(S){S.mappingMethod="fixed"});P(f)&&
w(f,function(S){c[S]=1});function g(S){return f==="all"||!!c[S]}function y(S){return!!S.length}r.eachSeries(function(S,b){var T=h[b]=[];S.subType==="parallel"?_(
S,b):x(S,b,T)});function _(S,b){var T=S.coordinateSystem;d=d||T.hasAxisBrushed(),g(b)&&T.eachActiveState(S.getData(),function(E,C){E==="active"&&(p[C]=1)})}function x(S,b,T){
if(!(!S.brushSelector||w3(o,b))&&(w(v,function(C){o.brushTargetManager.controlSeries(C,S,r)&&T.push(C),d=d||y(T)}),g(b)&&y(T))){var E=S.getData();E.each(function(C){
cI(S,T,E,C)&&(p[C]=1)})}}r.eachSeries(function(S,b){var T={seriesId:S.id,seriesIndex:b,seriesName:S.name,dataIndex:[]};l.selected.push(T);var E=h[b],C=S.getData(),
M=g(b)?function(A){return p[A]?(T.dataIndex.push(C.getRawIndex(A)),"inBrush"):"outOfBrush"}:function(A){return cI(S,E,C,A)?(T.dataIndex.push(C.getRawIndex(A)),"\
inBrush"):"outOfBrush"};(g(b)?d:y(E))&&aI(fI,m,C,M)})}),S3(e,n,a,i,t)}function S3(r,e,t,i,n){if(n){var a=r.getZr();if(!a[P_]){a[R_]||(a[R_]=b3);var o=xr(a,R_,t,
e);o(r,i)}}}function b3(r,e){if(!r.isDisposed()){var t=r.getZr();t[P_]=!0,r.dispatchAction({type:"brushSelect",batch:e}),t[P_]=!1}}function cI(r,e,t,i){for(var n=0,
a=e.length;n<a;n++){var o=e[n];if(r.brushSelector(i,t,o.selectors,o))return!0}}function w3(r,e){var t=r.option.seriesIndex;return t!=null&&t!=="all"&&(P(t)?ee(t,
e)<0:e!==t)}var T3={rect:function(r){return hI(r.range)},polygon:function(r){for(var e,t=r.range,i=0,n=t.length;i<n;i++){e=e||[We(),We()];var a=t[i];a[0]<e[0][0]&&
(e[0][0]=a[0]),a[0]>e[0][1]&&(e[0][1]=a[0]),a[1]<e[1][0]&&(e[1][0]=a[1]),a[1]>e[1][1]&&(e[1][1]=a[1])}return e&&hI(e)}};function hI(r){return new j(r[0][0],r[1][0],
r[0][1]-r[0][0],r[1][1]-r[1][0])}var E3=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.init=function(t,i){this.ecModel=
t,this.api=i,this.model,(this._brushController=new bp(i.getZr())).on("brush",F(this._onBrush,this)).mount()},e.prototype.render=function(t,i,n,a){this.model=t,this.
_updateController(t,i,n,a)},e.prototype.updateTransform=function(t,i,n,a){N_(i),this._updateController(t,i,n,a)},e.prototype.updateVisual=function(t,i,n,a){this.
updateTransform(t,i,n,a)},e.prototype.updateView=function(t,i,n,a){this._updateController(t,i,n,a)},e.prototype._updateController=function(t,i,n,a){(!a||a.$from!==
t.id)&&this._brushController.setPanels(t.brushTargetManager.makePanelOpts(n)).enableBrush(t.brushOption).updateCovers(t.areas.slice())},e.prototype.dispose=function(){
this._brushController.dispose()},e.prototype._onBrush=function(t){var i=this.model.id,n=this.model.brushTargetManager.setOutputRanges(t.areas,this.ecModel);(!t.
isEnd||t.removeOnClick)&&this.api.dispatchAction({type:"brush",brushId:i,areas:U(n),$from:i}),t.isEnd&&this.api.dispatchAction({type:"brushEnd",brushId:i,areas:U(
n),$from:i})},e.type="brush",e})(Ne),dI=E3;var C3=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.areas=[],t.brushOption={},t}return e.prototype.optionUpdated=
function(t,i){var n=this.option;!i&&Rp(n,t,["inBrush","outOfBrush"]);var a=n.inBrush=n.inBrush||{};n.outOfBrush=n.outOfBrush||{color:this.option.defaultOutOfBrushColor},
a.hasOwnProperty("liftZ")||(a.liftZ=5)},e.prototype.setAreas=function(t){t&&(this.areas=z(t,function(i){return vI(this.option,i)},this))},e.prototype.setBrushOption=
function(t){this.brushOption=vI(this.option,t),this.brushType=this.brushOption.brushType},e.type="brush",e.dependencies=["geo","grid","xAxis","yAxis","parallel",
"series"],e.defaultOption={seriesIndex:"all",brushType:"rect",brushMode:"single",transformable:!0,brushStyle:{borderWidth:1,color:G.color.backgroundTint,borderColor:G.
color.borderTint},throttleType:"fixRate",throttleDelay:0,removeOnClick:!0,z:1e4,defaultOutOfBrushColor:G.color.disabled},e})(ge);function vI(r,e){return te({brushType:r.
brushType,brushMode:r.brushMode,transformable:r.transformable,brushStyle:new Oe(r.brushStyle).getItemStyle(),removeOnClick:r.removeOnClick,z:r.z},e,!0)}var mI=C3;var M3=["rect","polygon","lineX","lineY","keep","clear"],A3=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.prototype.render=
function(t,i,n){var a,o,s;i.eachComponent({mainType:"brush"},function(l){a=l.brushType,o=l.brushOption.brushMode||"single",s=s||!!l.areas.length}),this._brushType=
a,this._brushMode=o,w(t.get("type",!0),function(l){t.setIconStatus(l,(l==="keep"?o==="multiple":l==="clear"?s:l===a)?"emphasis":"normal")})},e.prototype.updateView=
function(t,i,n){this.render(t,i,n)},e.prototype.getIcons=function(){var t=this.model,i=t.get("icon",!0),n={};return w(t.get("type",!0),function(a){i[a]&&(n[a]=i[a])}),
n},e.prototype.onclick=function(t,i,n){var a=this._brushType,o=this._brushMode;n==="clear"?(i.dispatchAction({type:"axisAreaSelect",intervals:[]}),i.dispatchAction(
{type:"brush",command:"clear",areas:[]})):i.dispatchAction({type:"takeGlobalCursor",key:"brush",brushOption:{brushType:n==="keep"?a:a===n?!1:n,brushMode:n==="ke\
ep"?o==="multiple"?"single":"multiple":o}})},e.getDefaultOption=function(t){var i={show:!0,type:M3.slice(),icon:{rect:"M7.3,34.7 M0.4,10V-0.2h9.8 M89.6,10V-0.2h\
-9.8 M0.4,60v10.2h9.8 M89.6,60v10.2h-9.8 M12.3,22.4V10.5h13.1 M33.6,10.5h7.8 M49.1,10.5h7.8 M77.5,22.4V10.5h-13 M12.3,31.1v8.2 M77.7,31.1v8.2 M12.3,47.6v11.9h13\
.1 M33.6,59.5h7.6 M49.1,59.5 h7.7 M77.5,47.6v11.9h-13",polygon:"M55.2,34.9c1.7,0,3.1,1.4,3.1,3.1s-1.4,3.1-3.1,3.1 s-3.1-1.4-3.1-3.1S53.5,34.9,55.2,34.9z M50.4,5\
1c1.7,0,3.1,1.4,3.1,3.1c0,1.7-1.4,3.1-3.1,3.1c-1.7,0-3.1-1.4-3.1-3.1 C47.3,52.4,48.7,51,50.4,51z M55.6,37.1l1.5-7.8 M60.1,13.5l1.6-8.7l-7.8,4 M59,19l-1,5.3 M24,\
16.1l6.4,4.9l6.4-3.3 M48.5,11.6 l-5.9,3.1 M19.1,12.8L9.7,5.1l1.1,7.7 M13.4,29.8l1,7.3l6.6,1.6 M11.6,18.4l1,6.1 M32.8,41.9 M26.6,40.4 M27.3,40.2l6.1,1.6 M49.9,52\
.1l-5.6-7.6l-4.9-1.2",lineX:"M15.2,30 M19.7,15.6V1.9H29 M34.8,1.9H40.4 M55.3,15.6V1.9H45.9 M19.7,44.4V58.1H29 M34.8,58.1H40.4 M55.3,44.4 V58.1H45.9 M12.5,20.3l-\
9.4,9.6l9.6,9.8 M3.1,29.9h16.5 M62.5,20.3l9.4,9.6L62.3,39.7 M71.9,29.9H55.4",lineY:"M38.8,7.7 M52.7,12h13.2v9 M65.9,26.6V32 M52.7,46.3h13.2v-9 M24.9,12H11.8v9 M\
11.8,26.6V32 M24.9,46.3H11.8v-9 M48.2,5.1l-9.3-9l-9.4,9.2 M38.9-3.9V12 M48.2,53.3l-9.3,9l-9.4-9.2 M38.9,62.3V46.4",keep:"M4,10.5V1h10.3 M20.7,1h6.1 M33,1h6.1 M5\
5.4,10.5V1H45.2 M4,17.3v6.6 M55.6,17.3v6.6 M4,30.5V40h10.3 M20.7,40 h6.1 M33,40h6.1 M55.4,30.5V40H45.2 M21,18.9h62.9v48.6H21V18.9z",clear:"M22,14.7l30.9,31 M52.\
9,14.7L22,45.7 M4.7,16.8V4.2h13.1 M26,4.2h7.8 M41.6,4.2h7.8 M70.3,16.8V4.2H57.2 M4.7,25.9v8.6 M70.3,25.9v8.6 M4.7,43.2v12.6h13.1 M26,55.8h7.8 M41.6,55.8h7.8 M70\
.3,43.2v12.6H57.2"},title:t.getLocaleModel().get(["toolbox","brush","title"])};return i},e})(PO),gI=A3;function k_(r){r.registerComponentView(dI),r.registerComponentModel(mI),r.registerPreprocessor(L_),r.registerVisual(r.PRIORITY.VISUAL.BRUSH,pI),r.registerAction(
{type:"brush",event:"brush",update:"updateVisual"},function(e,t){t.eachComponent({mainType:"brush",query:e},function(i){i.setAreas(e.areas)})}),r.registerAction(
{type:"brushSelect",event:"brushSelected",update:"none"},Ee),r.registerAction({type:"brushEnd",event:"brushEnd",update:"none"},Ee),NO("brush",gI)}function z_(r,e){if(!r)return!1;for(var t=P(r)?r:[r],i=0;i<t.length;i++)if(t[i]&&t[i][e])return!0;return!1}function Np(r){hl(r,"label",["show"])}var kp=K(),yI=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.createdBySelf=
!1,t.preventAutoZ=!0,t}return e.prototype.init=function(t,i,n){this.mergeDefaultAndTheme(t,n),this._mergeOption(t,n,!1,!0)},e.prototype.isAnimationEnabled=function(){
if(ae.node)return!1;var t=this.__hostSeries;return this.getShallow("animation")&&t&&t.isAnimationEnabled()},e.prototype.mergeOption=function(t,i){this._mergeOption(
t,i,!1,!1)},e.prototype._mergeOption=function(t,i,n,a){var o=this.mainType;n||i.eachSeries(function(s){var l=s.get(this.mainType,!0),u=kp(s)[o];if(!l||!l.data){
kp(s)[o]=null;return}u?u._mergeOption(l,i,!0):(a&&Np(l),w(l.data,function(f){f instanceof Array?(Np(f[0]),Np(f[1])):Np(f)}),u=this.createMarkerModelFromSeries(l,
this,i),k(u,{mainType:this.mainType,seriesIndex:s.seriesIndex,name:s.name,createdBySelf:!0}),u.__hostSeries=s),kp(s)[o]=u},this)},e.prototype.formatTooltip=function(t,i,n){
var a=this.getData(),o=this.getRawValue(t),s=a.getName(t);return oi("section",{header:this.name,blocks:[oi("nameValue",{name:s,value:o,noName:!s,noValue:o==null})]})},
e.prototype.getData=function(){return this._data},e.prototype.setData=function(t){this._data=t},e.prototype.getDataParams=function(t,i){var n=Gl.prototype.getDataParams.
call(this,t,i),a=this.__hostSeries;return a&&(n.seriesId=a.id,n.seriesName=a.name,n.seriesType=a.subType),n},e.getMarkerModelFromSeries=function(t,i){return kp(
t)[i]},e.type="marker",e.dependencies=["series","grid","polar","geo"],e})(ge);ot(yI,Gl.prototype);var Un=yI;function D3(r){return!(isNaN(parseFloat(r.x))&&isNaN(parseFloat(r.y)))}function O3(r){return!isNaN(parseFloat(r.x))&&!isNaN(parseFloat(r.y))}function zp(r,e,t,i,n,a,o){
var s=[],l=zi(e,n),u=l?e.getCalculationInfo("stackResultDimension"):n,f=ku(e,u,r),c=e.hostModel,p=c.indicesOfNearest(t,u,f)[0];s[a]=e.get(i,p),s[o]=e.get(u,p);var h=e.
get(n,p),d=jt(e.get(n,p));return d=Math.min(d,20),d>=0&&(s[o]=+s[o].toFixed(d)),[s,h]}var Bp={min:he(zp,"min"),max:he(zp,"max"),average:he(zp,"average"),median:he(
zp,"median")};function B_(r,e){if(e){var t=r.getData(),i=r.coordinateSystem,n=i&&i.dimensions;if(!O3(e)&&!P(e.coord)&&P(n)){var a=V_(e,t,i,r);if(e=U(e),e.type&&
Bp[e.type]&&a.baseAxis&&a.valueAxis){var o=ee(n,a.baseAxis.dim),s=ee(n,a.valueAxis.dim),l=Bp[e.type](t,a.valueAxis.dim,a.baseDataDim,a.valueDataDim,o,s);e.coord=
l[0],e.value=l[1]}else e.coord=[e.xAxis!=null?e.xAxis:e.radiusAxis,e.yAxis!=null?e.yAxis:e.angleAxis]}if(e.coord==null||!P(n)){e.coord=[];var u=r.getBaseAxis();
if(u&&e.type&&Bp[e.type]){var f=i.getOtherAxis(u);f&&(e.value=ku(t,t.mapDimension(f.dim),e.type))}}else for(var c=e.coord,p=0;p<2;p++)Bp[c[p]]&&(c[p]=ku(t,t.mapDimension(
n[p]),c[p]));return e}}function V_(r,e,t,i){var n={};return r.valueIndex!=null||r.valueDim!=null?(n.valueDataDim=r.valueIndex!=null?e.getDimension(r.valueIndex):
r.valueDim,n.valueAxis=t.getAxis(I3(i,n.valueDataDim)),n.baseAxis=t.getOtherAxis(n.valueAxis),n.baseDataDim=e.mapDimension(n.baseAxis.dim)):(n.baseAxis=i.getBaseAxis(),
n.valueAxis=t.getOtherAxis(n.baseAxis),n.baseDataDim=e.mapDimension(n.baseAxis.dim),n.valueDataDim=e.mapDimension(n.valueAxis.dim)),n}function I3(r,e){var t=r.getData().
getDimensionInfo(e);return t&&t.coordDim}function U_(r,e){return r&&r.containData&&e.coord&&!D3(e)?r.containData(e.coord):!0}function _I(r,e){return r?function(t,i,n,a){var o=a<2?t.coord&&t.coord[a]:t.value;return ki(o,e[a])}:function(t,i,n,a){return ki(t.value,e[a])}}function ku(r,e,t){
if(t==="average"){var i=0,n=0;return r.each(e,function(a,o){isNaN(a)||(i+=a,n++)}),i/n}else return t==="median"?r.getMedian(e):r.getDataExtent(e)[t==="max"?1:0]}var F_=K(),R3=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.init=function(){this.markerGroupMap=
H()},e.prototype.render=function(t,i,n){var a=this,o=this.markerGroupMap;o.each(function(s){F_(s).keep=!1}),i.eachSeries(function(s){var l=Un.getMarkerModelFromSeries(
s,a.type);l&&a.renderSeries(s,l,i,n)}),o.each(function(s){!F_(s).keep&&a.group.remove(s.group)}),P3(i,o,this.type)},e.prototype.markKeep=function(t){F_(t).keep=
!0},e.prototype.toggleBlurSeries=function(t,i){var n=this;w(t,function(a){var o=Un.getMarkerModelFromSeries(a,n.type);if(o){var s=o.getData();s.eachItemGraphicEl(
function(l){l&&(i?rc(l):xl(l))})}})},e.type="marker",e})(Ne);function P3(r,e,t){r.eachSeries(function(i){var n=Un.getMarkerModelFromSeries(i,t),a=e.get(i.id);if(n&&
a&&a.group){var o=ni(n),s=o.z,l=o.zlevel;Ll(a.group,s,l)}})}var xI=R3;var N3=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.createMarkerModelFromSeries=function(t,i,n){
return new e(t,i,n)},e.type="markLine",e.defaultOption={z:5,symbol:["circle","arrow"],symbolSize:[8,16],symbolOffset:0,precision:2,tooltip:{trigger:"item"},label:{
show:!0,position:"end",distance:5},lineStyle:{type:"dashed"},emphasis:{label:{show:!0},lineStyle:{width:3}},animationEasing:"linear"},e})(Un),SI=N3;var Vp=K(),k3=function(r,e,t,i){var n=r.getData(),a;if(P(i))a=i;else{var o=i.type;if(o==="min"||o==="max"||o==="average"||o==="median"||i.xAxis!=null||i.yAxis!=
null){var s=void 0,l=void 0;if(i.yAxis!=null||i.xAxis!=null)s=e.getAxis(i.yAxis!=null?"y":"x"),l=Gr(i.yAxis,i.xAxis);else{var u=V_(i,n,e,r);s=u.valueAxis;var f=Rc(
n,u.valueDataDim);l=ku(n,f,o)}var c=s.dim==="x"?0:1,p=1-c,h=U(i),d={coord:[]};h.type=null,h.coord=[],h.coord[p]=-1/0,d.coord[p]=1/0;var v=t.get("precision");v>=
0&&pe(l)&&(l=+l.toFixed(Math.min(v,20))),h.coord[c]=d.coord[c]=l,a=[h,d,{type:o,valueIndex:i.valueIndex,value:l}]}else a=[]}var m=[B_(r,a[0]),B_(r,a[1]),k({},a[2])];
return m[2].type=m[2].type||null,te(m[2],m[0]),te(m[2],m[1]),m};function Up(r){return!isNaN(r)&&!isFinite(r)}function bI(r,e,t,i){var n=1-r,a=i.dimensions[r];return Up(
e[n])&&Up(t[n])&&e[r]===t[r]&&i.getAxis(a).containData(e[r])}function z3(r,e){if(r.type==="cartesian2d"){var t=e[0].coord,i=e[1].coord;if(t&&i&&(bI(1,t,i,r)||bI(
0,t,i,r)))return!0}return U_(r,e[0])&&U_(r,e[1])}function H_(r,e,t,i,n){var a=i.coordinateSystem,o=r.getItemModel(e),s,l=lt(o.get("x"),n.getWidth()),u=lt(o.get(
"y"),n.getHeight());if(!isNaN(l)&&!isNaN(u))s=[l,u];else{if(i.getMarkerPosition)s=i.getMarkerPosition(r.getValues(r.dimensions,e));else{var f=a.dimensions,c=r.get(
f[0],e),p=r.get(f[1],e);s=a.dataToPoint([c,p])}if(Ua(a,"cartesian2d")){var h=a.getAxis("x"),d=a.getAxis("y"),f=a.dimensions;Up(r.get(f[0],e))?s[0]=h.toGlobalCoord(
h.getExtent()[t?0:1]):Up(r.get(f[1],e))&&(s[1]=d.toGlobalCoord(d.getExtent()[t?0:1]))}isNaN(l)||(s[0]=l),isNaN(u)||(s[1]=u)}r.setItemLayout(e,s)}var B3=(function(r){
I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.updateTransform=function(t,i,n){i.eachSeries(function(a){
var o=Un.getMarkerModelFromSeries(a,"markLine");if(o){var s=o.getData(),l=Vp(o).from,u=Vp(o).to;l.each(function(f){H_(l,f,!0,a,n),H_(u,f,!1,a,n)}),s.each(function(f){
s.setItemLayout(f,[l.getItemLayout(f),u.getItemLayout(f)])}),this.markerGroupMap.get(a.id).updateLayout()}},this)},e.prototype.renderSeries=function(t,i,n,a){var o=t.
coordinateSystem,s=t.id,l=t.getData(),u=this.markerGroupMap,f=u.get(s)||u.set(s,new wD);this.group.add(f.group);var c=V3(o,t,i),p=c.from,h=c.to,d=c.line;Vp(i).from=
p,Vp(i).to=h,i.setData(d);var v=i.get("symbol"),m=i.get("symbolSize"),g=i.get("symbolRotate"),y=i.get("symbolOffset");P(v)||(v=[v,v]),P(m)||(m=[m,m]),P(g)||(g=[
g,g]),P(y)||(y=[y,y]),c.from.each(function(x){_(p,x,!0),_(h,x,!1)}),d.each(function(x){var S=d.getItemModel(x),b=S.getModel("lineStyle").getLineStyle();d.setItemLayout(
x,[p.getItemLayout(x),h.getItemLayout(x)]);var T=S.get("z2");b.stroke==null&&(b.stroke=p.getItemVisual(x,"style").fill),d.setItemVisual(x,{z2:W(T,0),fromSymbolKeepAspect:p.
getItemVisual(x,"symbolKeepAspect"),fromSymbolOffset:p.getItemVisual(x,"symbolOffset"),fromSymbolRotate:p.getItemVisual(x,"symbolRotate"),fromSymbolSize:p.getItemVisual(
x,"symbolSize"),fromSymbol:p.getItemVisual(x,"symbol"),toSymbolKeepAspect:h.getItemVisual(x,"symbolKeepAspect"),toSymbolOffset:h.getItemVisual(x,"symbolOffset"),
toSymbolRotate:h.getItemVisual(x,"symbolRotate"),toSymbolSize:h.getItemVisual(x,"symbolSize"),toSymbol:h.getItemVisual(x,"symbol"),style:b})}),f.updateData(d),c.
line.eachItemGraphicEl(function(x){ye(x).dataModel=i,x.traverse(function(S){ye(S).dataModel=i})});function _(x,S,b){var T=x.getItemModel(S);H_(x,S,b,t,a);var E=T.
getModel("itemStyle").getItemStyle();E.fill==null&&(E.fill=xs(l,"color")),x.setItemVisual(S,{symbolKeepAspect:T.get("symbolKeepAspect"),symbolOffset:W(T.get("sy\
mbolOffset",!0),y[b?0:1]),symbolRotate:W(T.get("symbolRotate",!0),g[b?0:1]),symbolSize:W(T.get("symbolSize"),m[b?0:1]),symbol:W(T.get("symbol",!0),v[b?0:1]),style:E})}
this.markKeep(f),f.group.silent=i.get("silent")||t.get("silent")},e.type="markLine",e})(xI);function V3(r,e,t){var i;r?i=z(r&&r.dimensions,function(u){var f=e.getData(),
c=f.getDimensionInfo(f.mapDimension(u))||{};return k(k({},c),{name:u,ordinalMeta:null})}):i=[{name:"value",type:"float"}];var n=new qo(i,t),a=new qo(i,t),o=new qo(
[],t),s=z(t.get("data"),he(k3,e,r,t));r&&(s=ze(s,he(z3,r)));var l=_I(!!r,i);return n.initData(z(s,function(u){return u[0]}),null,l),a.initData(z(s,function(u){return u[1]}),
null,l),o.initData(z(s,function(u){return u[2]})),o.hasItemOption=!0,{from:n,to:a,line:o}}var wI=B3;function G_(r){r.registerComponentModel(SI),r.registerComponentView(wI),r.registerPreprocessor(function(e){z_(e.series,"markLine")&&(e.markLine=e.markLine||{})})}var U3=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="dataZoom.inside",e.defaultOption=Tn(
Is.defaultOption,{disabled:!1,zoomLock:!1,zoomOnMouseWheel:!0,moveOnMouseMove:!0,moveOnMouseWheel:!1,preventDefaultMouseMove:!0}),e})(Is),TI=U3;var W_=K();function EI(r,e,t){W_(r).coordSysRecordMap.each(function(i){var n=i.dataZoomInfoMap.get(e.uid);n&&(n.getRange=t)})}function CI(r,e){for(var t=W_(r).coordSysRecordMap,
i=t.keys(),n=0;n<i.length;n++){var a=i[n],o=t.get(a),s=o.dataZoomInfoMap;if(s){var l=e.uid,u=s.get(l);u&&(s.removeKey(l),s.keys().length||MI(t,o))}}}function MI(r,e){
if(e){r.removeKey(e.model.uid);var t=e.controller;t&&t.dispose()}}function F3(r,e){var t={model:e,containsPoint:he(G3,e),dispatchAction:he(H3,r),dataZoomInfoMap:null,
controller:null},i=t.controller=new sD(r.getZr());return w(["pan","zoom","scrollMove"],function(n){i.on(n,function(a){var o=[];t.dataZoomInfoMap.each(function(s){
if(a.isAvailableBehavior(s.model.option)){var l=(s.getRange||{})[n],u=l&&l(s.dzReferCoordSysInfo,t.model.mainType,t.controller,a);!s.model.get("disabled",!0)&&u&&
o.push({dataZoomId:s.model.id,start:u[0],end:u[1]})}}),o.length&&t.dispatchAction(o)})}),t}function H3(r,e){r.isDisposed()||r.dispatchAction({type:"dataZoom",animation:{
easing:"cubicOut",duration:100},batch:e})}function G3(r,e,t,i){return r.coordinateSystem.containPoint([t,i])}function W3(r,e,t){var i,n="type_",a={type_true:2,type_move:1,
type_false:0,type_undefined:-1},o=!0,s,l;return r.each(function(u){var f=u.model,c=f.get("disabled",!0)?!1:f.get("zoomLock",!0)?"move":!0;a[n+c]>a[n+i]&&(i=c),o=
o&&f.get("preventDefaultMouseMove",!0),s=W(f.get("cursorGrab",!0),s),l=W(f.get("cursorGrabbing",!0),l)}),{controlType:i,opt:{zoomOnMouseWheel:!0,moveOnMouseMove:!0,
moveOnMouseWheel:!0,preventDefaultMouseMove:!!o,api:t,zInfo:{component:e.model},triggerInfo:{roamTrigger:null,isInSelf:e.containsPoint},cursorGrab:s,cursorGrabbing:l}}}
function AI(r){r.registerUpdateLifecycle("coordsys:aftercreate",function(e,t){var i=W_(t),n=i.coordSysRecordMap||(i.coordSysRecordMap=H());n.each(function(a){a.
dataZoomInfoMap=null}),e.eachComponent({mainType:"dataZoom",subType:"inside"},function(a){var o=Dp(a);w(o.infoList,function(s){var l=s.model.uid,u=n.get(l)||n.set(
l,F3(t,s.model)),f=u.dataZoomInfoMap||(u.dataZoomInfoMap=H());f.set(a.uid,{dzReferCoordSysInfo:s,model:a,getRange:null})})}),n.each(function(a){var o=a.controller,
s,l=a.dataZoomInfoMap;if(l){var u=l.keys()[0];u!=null&&(s=l.get(u))}if(!s){MI(n,a);return}var f=W3(l,a,t);o.enable(f.controlType,f.opt),xr(a,"dispatchAction",s.
model.get("throttle",!0),"fixRate")})})}var Z3=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type="dataZoom.inside",t}return e.prototype.render=function(t,i,n){
if(r.prototype.render.apply(this,arguments),t.noTarget()){this._clear();return}this.range=t.getPercentRange(),EI(n,t,{pan:F(Y_.pan,this),zoom:F(Y_.zoom,this),scrollMove:F(
Y_.scrollMove,this)})},e.prototype.dispose=function(){this._clear(),r.prototype.dispose.apply(this,arguments)},e.prototype._clear=function(){CI(this.api,this.dataZoomModel),
this.range=null},e.type="dataZoom.inside",e})(Ip),Y_={zoom:function(r,e,t,i){var n=this.range,a=n.slice(),o=r.axisModels[0];if(o){var s=Z_[e](null,[i.originX,i.
originY],o,t,r),l=(s.signal>0?s.pixelStart+s.pixelLength-s.pixel:s.pixel-s.pixelStart)/s.pixelLength*(a[1]-a[0])+a[0],u=Math.max(1/i.scale,0);a[0]=(a[0]-l)*u+l,
a[1]=(a[1]-l)*u+l;var f=this.dataZoomModel.findRepresentativeAxisProxy().getMinMaxSpan();if(ar(0,a,[0,100],0,f.minSpan,f.maxSpan),this.range=a,n[0]!==a[0]||n[1]!==
a[1])return a}},pan:DI(function(r,e,t,i,n,a){var o=Z_[i]([a.oldX,a.oldY],[a.newX,a.newY],e,n,t);return o.signal*(r[1]-r[0])*o.pixel/o.pixelLength}),scrollMove:DI(
function(r,e,t,i,n,a){var o=Z_[i]([0,0],[a.scrollDelta,a.scrollDelta],e,n,t);return o.signal*(r[1]-r[0])*a.scrollDelta})};function DI(r){return function(e,t,i,n){
var a=this.range,o=a.slice(),s=e.axisModels[0];if(s){var l=r(o,s,e,t,i,n);if(ar(l,o,[0,100],"all"),this.range=o,a[0]!==o[0]||a[1]!==o[1])return o}}}var Z_={grid:function(r,e,t,i,n){
var a=t.axis,o={},s=n.model.coordinateSystem.getRect();return r=r||[0,0],a.dim==="x"?(o.pixel=e[0]-r[0],o.pixelLength=s.width,o.pixelStart=s.x,o.signal=a.inverse?
1:-1):(o.pixel=e[1]-r[1],o.pixelLength=s.height,o.pixelStart=s.y,o.signal=a.inverse?-1:1),o},polar:function(r,e,t,i,n){var a=t.axis,o={},s=n.model.coordinateSystem,
l=s.getRadiusAxis().getExtent(),u=s.getAngleAxis().getExtent();return r=r?s.pointToCoord(r):[0,0],e=s.pointToCoord(e),t.mainType==="radiusAxis"?(o.pixel=e[0]-r[0],
o.pixelLength=l[1]-l[0],o.pixelStart=l[0],o.signal=a.inverse?1:-1):(o.pixel=e[1]-r[1],o.pixelLength=u[1]-u[0],o.pixelStart=u[0],o.signal=a.inverse?-1:1),o},singleAxis:function(r,e,t,i,n){
var a=t.axis,o=n.model.coordinateSystem.getRect(),s={};return r=r||[0,0],a.orient==="horizontal"?(s.pixel=e[0]-r[0],s.pixelLength=o.width,s.pixelStart=o.x,s.signal=
a.inverse?1:-1):(s.pixel=e[1]-r[1],s.pixelLength=o.height,s.pixelStart=o.y,s.signal=a.inverse?-1:1),s}},OI=Z3;function II(r){Lu(r),r.registerComponentModel(TI),r.registerComponentView(OI),AI(r)}var X3=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="dataZoom.slider",e.layoutMode="box",
e.defaultOption=Tn(Is.defaultOption,{show:!0,right:"ph",top:"ph",width:"ph",height:"ph",left:null,bottom:null,borderColor:G.color.accent10,borderRadius:0,backgroundColor:G.
color.transparent,dataBackground:{lineStyle:{color:G.color.accent30,width:.5},areaStyle:{color:G.color.accent20,opacity:.2}},selectedDataBackground:{lineStyle:{
color:G.color.accent40,width:.5},areaStyle:{color:G.color.accent20,opacity:.3}},fillerColor:"rgba(135,175,274,0.2)",handleIcon:"path://M-9.35,34.56V42m0-40V9.5m\
-2,0h4a2,2,0,0,1,2,2v21a2,2,0,0,1-2,2h-4a2,2,0,0,1-2-2v-21A2,2,0,0,1-11.35,9.5Z",handleSize:"100%",handleStyle:{color:G.color.neutral00,borderColor:G.color.accent20},
moveHandleSize:7,moveHandleIcon:"path://M-320.9-50L-320.9-50c18.1,0,27.1,9,27.1,27.1V85.7c0,18.1-9,27.1-27.1,27.1l0,0c-18.1,0-27.1-9-27.1-27.1V-22.9C-348-41-339\
-50-320.9-50z M-212.3-50L-212.3-50c18.1,0,27.1,9,27.1,27.1V85.7c0,18.1-9,27.1-27.1,27.1l0,0c-18.1,0-27.1-9-27.1-27.1V-22.9C-239.4-41-230.4-50-212.3-50z M-103.7-\
50L-103.7-50c18.1,0,27.1,9,27.1,27.1V85.7c0,18.1-9,27.1-27.1,27.1l0,0c-18.1,0-27.1-9-27.1-27.1V-22.9C-130.9-41-121.8-50-103.7-50z",moveHandleStyle:{color:G.color.
accent40,opacity:.5},showDetail:!0,showDataShadow:"auto",realtime:!0,zoomLock:!1,textStyle:{color:G.color.tertiary},brushSelect:!0,brushStyle:{color:G.color.accent30,
opacity:.3},emphasis:{handleLabel:{show:!0},handleStyle:{borderColor:G.color.accent40},moveHandleStyle:{opacity:.8}},defaultLocationEdgeGap:15}),e})(Is),LI=X3;var zu=de,j3=1,X_=30,q3=7,Bu="horizontal",RI="vertical",K3=5,$3=["line","bar","candlestick","scatter"],Q3={easing:"cubicOut",duration:100,delay:0},J3=(function(r){
I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._displayables={},t}return e.prototype.init=function(t,i){this.api=i,this.
_onBrush=F(this._onBrush,this),this._onBrushEnd=F(this._onBrushEnd,this)},e.prototype.render=function(t,i,n,a){if(r.prototype.render.apply(this,arguments),xr(this,
"_dispatchZoomAction",t.get("throttle"),"fixRate"),this._orient=t.getOrient(),t.get("show")===!1){this.group.removeAll();return}if(t.noTarget()){this._clear(),this.
group.removeAll();return}(!a||a.type!=="dataZoom"||a.from!==this.uid)&&this._buildView(),this._updateView()},e.prototype.dispose=function(){this._clear(),r.prototype.
dispose.apply(this,arguments)},e.prototype._clear=function(){Gi(this,"_dispatchZoomAction");var t=this.api.getZr();t.off("mousemove",this._onBrush),t.off("mouse\
up",this._onBrushEnd)},e.prototype._buildView=function(){var t=this.group;t.removeAll(),this._brushing=!1,this._displayables.brushRect=null,this._resetLocation(),
this._resetInterval();var i=this._displayables.sliderGroup=new le;this._renderBackground(),this._renderHandle(),this._renderDataShadow(),t.add(i),this._positionGroup()},
e.prototype._resetLocation=function(){var t=this.dataZoomModel,i=this.api,n=t.get("brushSelect"),a=n?q3:0,o=Cn(t,i).refContainer,s=this._findCoordRect(),l=t.get(
"defaultLocationEdgeGap",!0)||0,u=this._orient===Bu?{right:o.width-s.x-s.width,top:o.height-X_-l-a,width:s.width,height:X_}:{right:l,top:s.y,width:X_,height:s.height},
f=ai(t.option);w(["right","top","width","height"],function(p){f[p]==="ph"&&(f[p]=u[p])});var c=_r(f,o);this._location={x:c.x,y:c.y},this._size=[c.width,c.height],
this._orient===RI&&this._size.reverse()},e.prototype._positionGroup=function(){var t=this.group,i=this._location,n=this._orient,a=this.dataZoomModel.getFirstTargetAxisModel(),
o=a&&a.get("inverse"),s=this._displayables.sliderGroup,l=(this._dataShadowInfo||{}).otherAxisInverse;s.attr(n===Bu&&!o?{scaleY:l?1:-1,scaleX:1}:n===Bu&&o?{scaleY:l?
1:-1,scaleX:-1}:n===RI&&!o?{scaleY:l?-1:1,scaleX:1,rotation:Math.PI/2}:{scaleY:l?-1:1,scaleX:-1,rotation:Math.PI/2});var u=t.getBoundingRect([s]),f=isNaN(u.x)?0:
u.x,c=isNaN(u.y)?0:u.y;t.x=i.x-f,t.y=i.y-c,t.markRedraw()},e.prototype._getViewExtent=function(){return[0,this._size[0]]},e.prototype._renderBackground=function(){
var t=this.dataZoomModel,i=this._size,n=this._displayables.sliderGroup,a=t.get("brushSelect");n.add(new zu({silent:!0,shape:{x:0,y:0,width:i[0],height:i[1]},style:{
fill:t.get("backgroundColor")},z2:-40}));var o=new zu({shape:{x:0,y:0,width:i[0],height:i[1]},style:{fill:"transparent"},z2:0,onclick:F(this._onClickPanel,this)}),
s=this.api.getZr();a?(o.on("mousedown",this._onBrushStart,this),o.cursor="crosshair",s.on("mousemove",this._onBrush),s.on("mouseup",this._onBrushEnd)):(s.off("m\
ousemove",this._onBrush),s.off("mouseup",this._onBrushEnd)),n.add(o)},e.prototype._renderDataShadow=function(){var t=this._dataShadowInfo=this._prepareDataShadowInfo();
if(this._displayables.dataShadowSegs=[],!t)return;var i=this._size,n=this._shadowSize||[],a=t.series,o=a.getRawData(),s=a.getShadowDim&&a.getShadowDim(),l=s&&o.
getDimensionInfo(s)?a.getShadowDim():t.otherDim;if(l==null)return;var u=this._shadowPolygonPts,f=this._shadowPolylinePts;if(o!==this._shadowData||l!==this._shadowDim||
i[0]!==n[0]||i[1]!==n[1]){var c=o.getDataExtent(t.thisDim),p=o.getDataExtent(l),h=(p[1]-p[0])*.3;p=[p[0]-h,p[1]+h];var d=[0,i[1]],v=[0,i[0]],m=[[i[0],0],[0,0]],
g=[],y=v[1]/Math.max(1,o.count()-1),_=i[0]/(c[1]-c[0]),x=t.thisAxis.type==="time",S=-y,b=Math.round(o.count()/i[0]),T;o.each([t.thisDim,l],function(O,D,L){if(b>
0&&L%b){x||(S+=y);return}S=x?(+O-c[0])*_:S+y;var R=D==null||isNaN(D)||D==="",N=R?0:we(D,p,d,!0);R&&!T&&L?(m.push([m[m.length-1][0],0]),g.push([g[g.length-1][0],
0])):!R&&T&&(m.push([S,0]),g.push([S,0])),R||(m.push([S,N]),g.push([S,N])),T=R}),u=this._shadowPolygonPts=m,f=this._shadowPolylinePts=g}this._shadowData=o,this.
_shadowDim=l,this._shadowSize=[i[0],i[1]];var E=this.dataZoomModel;function C(O){var D=E.getModel(O?"selectedDataBackground":"dataBackground"),L=new le,R=new Di(
{shape:{points:u},segmentIgnoreThreshold:1,style:D.getModel("areaStyle").getAreaStyle(),silent:!0,z2:-20}),N=new Oi({shape:{points:f},segmentIgnoreThreshold:1,style:D.
getModel("lineStyle").getLineStyle(),silent:!0,z2:-19});return L.add(R),L.add(N),L}for(var M=0;M<3;M++){var A=C(M===1);this._displayables.sliderGroup.add(A),this.
_displayables.dataShadowSegs.push(A)}},e.prototype._prepareDataShadowInfo=function(){var t=this.dataZoomModel,i=t.get("showDataShadow");if(i!==!1){var n,a=this.
ecModel;return t.eachTargetAxis(function(o,s){var l=t.getAxisProxy(o,s).getTargetSeriesModels();w(l,function(u){if(!n&&!(i!==!0&&ee($3,u.get("type"))<0)){var f=a.
getComponent(wr(o),s).axis,c=eW(o),p,h=u.coordinateSystem;c!=null&&h.getOtherAxis&&(p=h.getOtherAxis(f).inverse),c=u.getData().mapDimension(c);var d=u.getData().
mapDimension(o);n={thisAxis:f,series:u,thisDim:d,otherDim:c,otherAxisInverse:p}}},this)},this),n}},e.prototype._renderHandle=function(){var t=this.group,i=this.
_displayables,n=i.handles=[null,null],a=i.handleLabels=[null,null],o=this._displayables.sliderGroup,s=this._size,l=this.dataZoomModel,u=this.api,f=l.get("border\
Radius")||0,c=l.get("brushSelect"),p=i.filler=new zu({silent:c,style:{fill:l.get("fillerColor")},textConfig:{position:"inside"}});o.add(p),o.add(new zu({silent:!0,
subPixelOptimize:!0,shape:{x:0,y:0,width:s[0],height:s[1],r:f},style:{stroke:l.get("dataBackgroundColor")||l.get("borderColor"),lineWidth:j3,fill:G.color.transparent}})),
w([0,1],function(_){var x=l.get("handleIcon");!Wl[x]&&x.indexOf("path://")<0&&x.indexOf("image://")<0&&(x="path://"+x);var S=$e(x,-1,0,2,2,null,!0);S.attr({cursor:tW(
this._orient),draggable:!0,drift:F(this._onDragMove,this,_),ondragend:F(this._onDragEnd,this),onmouseover:F(this._onOverDataInfoTriggerArea,this,!0),onmouseout:F(
this._onOverDataInfoTriggerArea,this,!1),z2:5});var b=S.getBoundingRect(),T=l.get("handleSize");this._handleHeight=lt(T,this._size[1]),this._handleWidth=b.width/
b.height*this._handleHeight,S.setStyle(l.getModel("handleStyle").getItemStyle()),S.style.strokeNoScale=!0,S.rectHover=!0,S.ensureState("emphasis").style=l.getModel(
["emphasis","handleStyle"]).getItemStyle(),am(S);var E=l.get("handleColor");E!=null&&(S.style.fill=E),o.add(n[_]=S);var C=l.getModel("textStyle"),M=l.get("handl\
eLabel")||{},A=M.show||!1;t.add(a[_]=new Ae({silent:!0,invisible:!A,style:bt(C,{x:0,y:0,text:"",verticalAlign:"middle",align:"center",fill:C.getTextColor(),font:C.
getFont()}),z2:10}))},this);var h=p;if(c){var d=lt(l.get("moveHandleSize"),s[1]),v=i.moveHandle=new de({style:l.getModel("moveHandleStyle").getItemStyle(),silent:!0,
shape:{r:[0,0,2,2],y:s[1]-.5,height:d}}),m=d*.8,g=i.moveHandleIcon=$e(l.get("moveHandleIcon"),-m/2,-m/2,m,m,G.color.neutral00,!0);g.silent=!0,g.y=s[1]+d/2-.5,v.
ensureState("emphasis").style=l.getModel(["emphasis","moveHandleStyle"]).getItemStyle();var y=Math.min(s[1]/2,Math.max(d,10));h=i.moveZone=new de({invisible:!0,
shape:{y:s[1]-y,height:d+y}}),h.on("mouseover",function(){u.enterEmphasis(v)}).on("mouseout",function(){u.leaveEmphasis(v)}),o.add(v),o.add(g),o.add(h)}h.attr({
draggable:!0,cursor:"grab",drift:F(this._onActualMoveZoneDrift,this),ondragstart:F(this._onActualMoveZoneDragStart,this),ondragend:F(this._onActualMoveZoneDragEnd,
this),onmouseover:F(this._onOverDataInfoTriggerArea,this,!0),onmouseout:F(this._onOverDataInfoTriggerArea,this,!1)})},e.prototype._resetInterval=function(){var t=this.
_range=this.dataZoomModel.getPercentRange(),i=this._getViewExtent();this._handleEnds=[we(t[0],[0,100],i,!0),we(t[1],[0,100],i,!0)]},e.prototype._updateInterval=
function(t,i){var n=this.dataZoomModel,a=this._handleEnds,o=this._getViewExtent(),s=n.findRepresentativeAxisProxy().getMinMaxSpan(),l=[0,100];ar(i,a,o,n.get("zo\
omLock")?"all":t,s.minSpan!=null?we(s.minSpan,l,o,!0):null,s.maxSpan!=null?we(s.maxSpan,l,o,!0):null);var u=this._range,f=this._range=ct([we(a[0],o,l,!0),we(a[1],
o,l,!0)]);return!u||u[0]!==f[0]||u[1]!==f[1]},e.prototype._updateView=function(t){var i=this._displayables,n=this._handleEnds,a=ct(n.slice()),o=this._size;w([0,
1],function(h){var d=i.handles[h],v=this._handleHeight;d.attr({scaleX:v/2,scaleY:v/2,x:n[h]+(h?-1:1),y:o[1]/2-v/2})},this),i.filler.setShape({x:a[0],y:0,width:a[1]-
a[0],height:o[1]});var s={x:a[0],width:a[1]-a[0]};i.moveHandle&&(i.moveHandle.setShape(s),i.moveZone.setShape(s),i.moveZone.getBoundingRect(),i.moveHandleIcon&&
i.moveHandleIcon.attr("x",s.x+s.width/2));for(var l=i.dataShadowSegs,u=[0,a[0],a[1],o[0]],f=0;f<l.length;f++){var c=l[f],p=c.getClipPath();p||(p=new de,c.setClipPath(
p)),p.setShape({x:u[f],y:0,width:u[f+1]-u[f],height:o[1]})}this._updateDataInfo(t)},e.prototype._updateDataInfo=function(t){var i=this.dataZoomModel,n=this._displayables,
a=n.handleLabels,o=this._orient,s=["",""];if(i.get("showDetail")){var l=i.findRepresentativeAxisProxy(),u=l.getAxisModel().axis.scale;if(l){var f=this._range,c;
if(t){var p={start:f[0],end:f[1]},h=Op(i,l);if(h){var d=h.calculateDataWindow(p).percentInverted;p={start:d[0],end:d[1]}}c=l.calculateDataWindow(p)}else c=l.getWindow();
s=[PI(i,0,c,u),PI(i,1,c,u)]}}var v=ct(this._handleEnds.slice());m.call(this,0),m.call(this,1);function m(g){var y=Ri(n.handles[g].parent,this.group),_=Ca(g===0?
"right":"left",y),x=this._handleWidth/2+K3,S=tr([v[g]+(g===0?-x:x),this._size[1]/2],y);a[g].setStyle({x:S[0],y:S[1],verticalAlign:o===Bu?"middle":_,align:o===Bu?
_:"center",text:s[g]})}},e.prototype._onOverDataInfoTriggerArea=function(t){this._isOverDataInfoTriggerArea=t,this._showDataInfo(t)},e.prototype._showDataInfo=function(t){
var i=this.dataZoomModel.get("handleLabel")||{},n=i.show||!1,a=this.dataZoomModel.getModel(["emphasis","handleLabel"]),o=a.get("show")||!1,s=t||this._dragging?o:
n,l=this._displayables,u=l.handleLabels;u[0].attr("invisible",!s),u[1].attr("invisible",!s),l.moveHandle&&this.api[s?"enterEmphasis":"leaveEmphasis"](l.moveHandle,
1)},e.prototype._onActualMoveZoneDrift=function(t,i,n){this.api.getZr().setCursorStyle("grabbing"),this._onDragMove("all",t,i,n)},e.prototype._onActualMoveZoneDragStart=
function(t){t.target.attr("cursor","grabbing"),this._showDataInfo(!0)},e.prototype._onActualMoveZoneDragEnd=function(t){t.target.attr("cursor","grab"),this._onDragEnd()},
e.prototype._onDragMove=function(t,i,n,a){this._dragging=!0,Yt(a.event);var o=this._displayables.sliderGroup.getLocalTransform(),s=tr([i,n],o,!0),l=this._updateInterval(
t,s[0]),u=this.dataZoomModel.get("realtime");this._updateView(!u),l&&u&&this._dispatchZoomAction(!0)},e.prototype._onDragEnd=function(){this._dragging=!1,this._isOverDataInfoTriggerArea||
this._showDataInfo(!1);var t=this.dataZoomModel.get("realtime");!t&&this._dispatchZoomAction(!1)},e.prototype._onClickPanel=function(t){var i=this._size,n=this.
_displayables.sliderGroup.transformCoordToLocal(t.offsetX,t.offsetY);if(!(n[0]<0||n[0]>i[0]||n[1]<0||n[1]>i[1])){var a=this._handleEnds,o=(a[0]+a[1])/2,s=this._updateInterval(
"all",n[0]-o);this._updateView(),s&&this._dispatchZoomAction(!1)}},e.prototype._onBrushStart=function(t){var i=t.offsetX,n=t.offsetY;this._brushStart=new be(i,n),
this._brushing=!0,this._brushStartTime=+new Date},e.prototype._onBrushEnd=function(t){if(this._brushing){var i=this._displayables.brushRect;if(this._brushing=!1,
!!i){i.attr("ignore",!0);var n=i.shape,a=+new Date;if(!(a-this._brushStartTime<200&&Math.abs(n.width)<5)){var o=this._getViewExtent(),s=[0,100],l=this._handleEnds=
[n.x,n.x+n.width],u=this.dataZoomModel.findRepresentativeAxisProxy().getMinMaxSpan();ar(0,l,o,0,u.minSpan!=null?we(u.minSpan,s,o,!0):null,u.maxSpan!=null?we(u.maxSpan,
s,o,!0):null),this._range=ct([we(l[0],o,s,!0),we(l[1],o,s,!0)]),this._updateView(),this._dispatchZoomAction(!1)}}}},e.prototype._onBrush=function(t){this._brushing&&
(Yt(t.event),this._updateBrushRect(t.offsetX,t.offsetY))},e.prototype._updateBrushRect=function(t,i){var n=this._displayables,a=this.dataZoomModel,o=n.brushRect;
o||(o=n.brushRect=new zu({silent:!0,style:a.getModel("brushStyle").getItemStyle()}),n.sliderGroup.add(o)),o.attr("ignore",!1);var s=this._brushStart,l=this._displayables.
sliderGroup,u=l.transformCoordToLocal(t,i),f=l.transformCoordToLocal(s.x,s.y),c=this._size;u[0]=Math.max(Math.min(c[0],u[0]),0),o.setShape({x:f[0],y:0,width:u[0]-
f[0],height:c[1]})},e.prototype._dispatchZoomAction=function(t){var i=this._range;this.api.dispatchAction({type:"dataZoom",from:this.uid,dataZoomId:this.dataZoomModel.
id,animation:t?Q3:null,start:i[0],end:i[1]})},e.prototype._findCoordRect=function(){var t,i=Dp(this.dataZoomModel).infoList;if(!t&&i.length){var n=i[0].model.coordinateSystem;
t=n.getRect&&n.getRect()}if(!t){var a=this.api.getWidth(),o=this.api.getHeight();t={x:a*.2,y:o*.2,width:a*.6,height:o*.6}}return t},e.type="dataZoom.slider",e})(
Ip);function PI(r,e,t,i){var n=r.get("labelFormatter"),a=r.get("labelPrecision");(a==null||a==="auto")&&(a=t.valuePrecision);var o=t.value[e],s=o==null||isNaN(o)?
"":rt(i)||si(i)?i.getLabel({value:Math.round(o)}):isFinite(a)?ue(o,a,!0):o+"";return Z(n)?n(o,s):V(n)?n.replace("{value}",s):s}function eW(r){var e={x:"y",y:"x",
radius:"angle",angle:"radius"};return e[r]}function tW(r){return r==="vertical"?"ns-resize":"ew-resize"}var NI=J3;function kI(r){r.registerComponentModel(LI),r.registerComponentView(NI),Lu(r)}function j_(r){ft(II),ft(kI)}var rW={get:function(r,e,t){var i=U((iW[r]||{})[e]);return t&&P(i)?i[i.length-1]:i}},iW={color:{active:["#006edd","#e0ffff"],inactive:[G.color.transparent]},colorHue:{
active:[0,360],inactive:[0,0]},colorSaturation:{active:[.3,1],inactive:[0,0]},colorLightness:{active:[.9,.5],inactive:[0,0]},colorAlpha:{active:[.3,1],inactive:[
0,0]},opacity:{active:[.3,1],inactive:[0,0]},symbol:{active:["circle","roundRect","diamond"],inactive:["none"]},symbolSize:{active:[10,50],inactive:[0,0]}},Fp=rW;var zI=nt.mapVisual,nW=nt.eachVisual,aW=P,q_=w,oW=ct,sW=we,lW=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,
t.stateList=["inRange","outOfRange"],t.replacableOptionKeys=["inRange","outOfRange","target","controller","color"],t.layoutMode={type:"box",ignoreSize:!0},t.dataBound=
[-1/0,1/0],t.targetVisuals={},t.controllerVisuals={},t}return e.prototype.init=function(t,i,n){this.mergeDefaultAndTheme(t,n)},e.prototype.optionUpdated=function(t,i){
var n=this.option;!i&&Rp(n,t,this.replacableOptionKeys),this.textStyleModel=this.getModel("textStyle"),this.resetItemSize(),this.completeVisualOption()},e.prototype.
resetVisual=function(t){var i=this.stateList;t=F(t,this),this.controllerVisuals=Pu(this.option.controller,i,t),this.targetVisuals=Pu(this.option.target,i,t)},e.
prototype.getItemSymbol=function(){return null},e.prototype.getTargetSeriesIndices=function(){var t=this,i=this.option.seriesTargets;if(i){var n=[];return q_(i,
function(l){if(l.seriesIndex!=null)n.push(l.seriesIndex);else if(l.seriesId!=null){var u;t.ecModel.eachSeries(function(f){f.id===l.seriesId&&(u=f)}),u&&n.push(u.
componentIndex)}}),n}var a=this.option.seriesId,o=this.option.seriesIndex;o==null&&a==null&&(o="all");var s=ei(this.ecModel,"series",{index:o,id:a},{useDefault:!1,
enableAll:!0,enableNone:!1}).models;return z(s,function(l){return l.componentIndex})},e.prototype.eachTargetSeries=function(t,i){w(this.getTargetSeriesIndices(),
function(n){var a=this.ecModel.getSeriesByIndex(n);a&&t.call(i,a)},this)},e.prototype.isTargetSeries=function(t){var i=!1;return this.eachTargetSeries(function(n){
n===t&&(i=!0)}),i},e.prototype.formatValueText=function(t,i,n){var a=this.option,o=a.precision,s=this.dataBound,l=a.formatter,u;n=n||["<",">"],P(t)&&(t=t.slice(),
u=!0);var f=i?t:u?[c(t[0]),c(t[1])]:c(t);if(V(l))return l.replace("{value}",u?f[0]:f).replace("{value2}",u?f[1]:f);if(Z(l))return u?l(t[0],t[1]):l(t);if(u)return t[0]===
s[0]?n[0]+" "+f[1]:t[1]===s[1]?n[1]+" "+f[0]:f[0]+" - "+f[1];return f;function c(p){return p===s[0]?"min":p===s[1]?"max":(+p).toFixed(Math.min(o,20))}},e.prototype.
resetExtent=function(){var t=this.option,i=oW([t.min,t.max]);this._dataExtent=i},e.prototype.getDimension=function(t){var i=this,n=this.option.seriesTargets;if(n){
var a=lf(n,function(o){return o.seriesIndex!=null&&o.seriesIndex===t||o.seriesId!=null&&o.seriesId===i.ecModel.getSeriesByIndex(t).id});if(a)return a.dimension}
return this.option.dimension},e.prototype.getDataDimensionIndex=function(t){var i=t.hostModel.seriesIndex,n=this.getDimension(i);if(n!=null)return t.getDimensionIndex(
n);for(var a=t.dimensions,o=a.length-1;o>=0;o--){var s=a[o],l=t.getDimensionInfo(s);if(!l.isCalculationCoord)return l.storeDimIndex}},e.prototype.getExtent=function(){
return this._dataExtent.slice()},e.prototype.completeVisualOption=function(){var t=this.ecModel,i=this.option,n={inRange:i.inRange,outOfRange:i.outOfRange},a=i.
target||(i.target={}),o=i.controller||(i.controller={});te(a,n),te(o,n);var s=this.isCategory();l.call(this,a),l.call(this,o),u.call(this,a,"inRange","outOfRang\
e"),f.call(this,o);function l(c){aW(i.color)&&!c.inRange&&(c.inRange={color:i.color.slice().reverse()}),c.inRange=c.inRange||{color:t.get("gradientColor")}}function u(c,p,h){
var d=c[p],v=c[h];d&&!v&&(v=c[h]={},q_(d,function(m,g){if(nt.isValidType(g)){var y=Fp.get(g,"inactive",s);y!=null&&(v[g]=y,g==="color"&&!v.hasOwnProperty("opaci\
ty")&&!v.hasOwnProperty("colorAlpha")&&(v.opacity=[0,0]))}}))}function f(c){var p=(c.inRange||{}).symbol||(c.outOfRange||{}).symbol,h=(c.inRange||{}).symbolSize||
(c.outOfRange||{}).symbolSize,d=this.get("inactiveColor"),v=this.getItemSymbol(),m=v||"roundRect";q_(this.stateList,function(g){var y=this.itemSize,_=c[g];_||(_=
c[g]={color:s?d:[d]}),_.symbol==null&&(_.symbol=p&&U(p)||(s?m:[m])),_.symbolSize==null&&(_.symbolSize=h&&U(h)||(s?y[0]:[y[0],y[0]])),_.symbol=zI(_.symbol,function(b){
return b==="none"?m:b});var x=_.symbolSize;if(x!=null){var S=-1/0;nW(x,function(b){b>S&&(S=b)}),_.symbolSize=zI(x,function(b){return sW(b,[0,S],[0,y[0]],!0)})}},
this)}},e.prototype.resetItemSize=function(){this.itemSize=[parseFloat(this.get("itemWidth")),parseFloat(this.get("itemHeight"))]},e.prototype.isCategory=function(){
return!!this.option.categories},e.prototype.setSelected=function(t){},e.prototype.getSelected=function(){return null},e.prototype.getValueState=function(t){return null},
e.prototype.getVisualMeta=function(t){return null},e.type="visualMap",e.dependencies=["series"],e.defaultOption={show:!0,z:4,min:0,max:200,left:0,right:null,top:null,
bottom:0,itemWidth:null,itemHeight:null,inverse:!1,orient:"vertical",backgroundColor:G.color.transparent,borderColor:G.color.borderTint,contentColor:G.color.theme[0],
inactiveColor:G.color.disabled,borderWidth:0,padding:G.size.m,textGap:10,precision:0,textStyle:{color:G.color.secondary}},e})(ge),Ls=lW;var BI=[20,140],uW=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.optionUpdated=function(t,i){
r.prototype.optionUpdated.apply(this,arguments),this.resetExtent(),this.resetVisual(function(n){n.mappingMethod="linear",n.dataExtent=this.getExtent()}),this._resetRange()},
e.prototype.resetItemSize=function(){r.prototype.resetItemSize.apply(this,arguments);var t=this.itemSize;(t[0]==null||isNaN(t[0]))&&(t[0]=BI[0]),(t[1]==null||isNaN(
t[1]))&&(t[1]=BI[1])},e.prototype._resetRange=function(){var t=this.getExtent(),i=this.option.range;!i||i.auto?(t.auto=1,this.option.range=t):P(i)&&(i[0]>i[1]&&
i.reverse(),i[0]=Math.max(i[0],t[0]),i[1]=Math.min(i[1],t[1]))},e.prototype.completeVisualOption=function(){r.prototype.completeVisualOption.apply(this,arguments),
w(this.stateList,function(t){var i=this.option.controller[t].symbolSize;i&&i[0]!==i[1]&&(i[0]=i[1]/3)},this)},e.prototype.setSelected=function(t){this.option.range=
t.slice(),this._resetRange()},e.prototype.getSelected=function(){var t=this.getExtent(),i=ct((this.get("range")||[]).slice());return i[0]>t[1]&&(i[0]=t[1]),i[1]>
t[1]&&(i[1]=t[1]),i[0]<t[0]&&(i[0]=t[0]),i[1]<t[0]&&(i[1]=t[0]),i},e.prototype.getValueState=function(t){var i=this.option.range,n=this.getExtent(),a=W(this.option.
unboundedRange,!0);return(a&&i[0]<=n[0]||i[0]<=t)&&(a&&i[1]>=n[1]||t<=i[1])?"inRange":"outOfRange"},e.prototype.findTargetDataIndices=function(t){var i=[];return this.
eachTargetSeries(function(n){var a=[],o=n.getData();o.each(this.getDataDimensionIndex(o),function(s,l){t[0]<=s&&s<=t[1]&&a.push(l)},this),i.push({seriesId:n.id,
dataIndex:a})},this),i},e.prototype.getVisualMeta=function(t){var i=VI(this,"outOfRange",this.getExtent()),n=VI(this,"inRange",this.option.range.slice()),a=[];function o(h,d){
a.push({value:h,color:t(h,d)})}for(var s=0,l=0,u=n.length,f=i.length;l<f&&(!n.length||i[l]<=n[0]);l++)i[l]<n[s]&&o(i[l],"outOfRange");for(var c=1;s<u;s++,c=0)c&&
a.length&&o(n[s],"outOfRange"),o(n[s],"inRange");for(var c=1;l<f;l++)(!n.length||n[n.length-1]<i[l])&&(c&&(a.length&&o(a[a.length-1].value,"outOfRange"),c=0),o(
i[l],"outOfRange"));var p=a.length;return{stops:a,outerColors:[p?a[0].color:"transparent",p?a[p-1].color:"transparent"]}},e.type="visualMap.continuous",e.defaultOption=
Tn(Ls.defaultOption,{align:"auto",calculable:!1,hoverLink:!0,realtime:!0,handleIcon:"path://M-11.39,9.77h0a3.5,3.5,0,0,1-3.5,3.5h-22a3.5,3.5,0,0,1-3.5-3.5h0a3.5\
,3.5,0,0,1,3.5-3.5h22A3.5,3.5,0,0,1-11.39,9.77Z",handleSize:"120%",handleStyle:{borderColor:G.color.neutral00,borderWidth:1},indicatorIcon:"circle",indicatorSize:"\
50%",indicatorStyle:{borderColor:G.color.neutral00,borderWidth:2,shadowBlur:2,shadowOffsetX:1,shadowOffsetY:1,shadowColor:G.color.shadow}}),e})(Ls);function VI(r,e,t){
if(t[0]===t[1])return t.slice();for(var i=200,n=(t[1]-t[0])/i,a=t[0],o=[],s=0;s<=i&&a<t[1];s++)o.push(a),a+=n;return o.push(t[1]),o}var UI=uW;var fW=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.autoPositionValues={left:1,right:1,top:1,bottom:1},
t}return e.prototype.init=function(t,i){this.ecModel=t,this.api=i},e.prototype.render=function(t,i,n,a){if(this.visualMapModel=t,t.get("show")===!1){this.group.
removeAll();return}this.doRender(t,i,n,a)},e.prototype.renderBackground=function(t){var i=this.visualMapModel,n=En(i.get("padding")||0),a=t.getBoundingRect();t.
add(new de({z2:-1,silent:!0,shape:{x:a.x-n[3],y:a.y-n[0],width:a.width+n[3]+n[1],height:a.height+n[0]+n[2]},style:{fill:i.get("backgroundColor"),stroke:i.get("b\
orderColor"),lineWidth:i.get("borderWidth")}}))},e.prototype.getControllerVisual=function(t,i,n){n=n||{};var a=n.forceState,o=this.visualMapModel,s={};if(i==="c\
olor"){var l=o.get("contentColor");s.color=l}function u(h){return s[h]}function f(h,d){s[h]=d}var c=o.controllerVisuals[a||o.getValueState(t)],p=nt.prepareVisualTypes(
c);return w(p,function(h){var d=c[h];n.convertOpacityToAlpha&&h==="opacity"&&(h="colorAlpha",d=c.__alphaForOpacity),nt.dependsOn(h,i)&&d&&d.applyVisual(t,u,f)}),
s[i]},e.prototype.positionGroup=function(t){var i=this.visualMapModel,n=this.api,a=Cn(i,n).refContainer;cT(t,i.getBoxLayoutParams(),a)},e.prototype.doRender=function(t,i,n,a){},
e.type="visualMap",e})(Ne),Hp=fW;var FI=[["left","right","width"],["top","bottom","height"]];function Gp(r,e,t){var i=r.option,n=i.align;if(n!=null&&n!=="auto")return n;for(var a={width:e.getWidth(),
height:e.getHeight()},o=i.orient==="horizontal"?1:0,s=FI[o],l=[0,null,10],u={},f=0;f<3;f++)u[FI[1-o][f]]=l[f],u[s[f]]=f===2?t[0]:i[s[f]];var c=[["x","width",3],
["y","height",0]][o],p=_r(u,a,i.padding);return s[(p.margin[c[2]]||0)+p[c[0]]+p[c[1]]*.5<a[c[1]]*.5?0:1]}function Rs(r,e){return w(r||[],function(t){t.dataIndex!=
null&&(t.dataIndexInside=t.dataIndex,t.dataIndex=null),t.highlightKey="visualMap"+(e?e.componentIndex:"")}),r}var fi=we,cW=w,GI=Math.min,K_=Math.max,hW=12,pW=6,dW=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._shapes=
{},t._dataInterval=[],t._handleEnds=[],t._hoverLinkDataIndices=[],t}return e.prototype.init=function(t,i){r.prototype.init.call(this,t,i),this._hoverLinkFromSeriesMouseOver=
F(this._hoverLinkFromSeriesMouseOver,this),this._hideIndicator=F(this._hideIndicator,this)},e.prototype.doRender=function(t,i,n,a){(!a||a.type!=="selectDataRang\
e"||a.from!==this.uid)&&this._buildView()},e.prototype._buildView=function(){this.group.removeAll();var t=this.visualMapModel,i=this.group;this._orient=t.get("o\
rient"),this._useHandle=t.get("calculable"),this._resetInterval(),this._renderBar(i);var n=t.get("text");this._renderEndsText(i,n,0),this._renderEndsText(i,n,1),
this._updateView(!0),this.renderBackground(i),this._updateView(),this._enableHoverLinkToSeries(),this._enableHoverLinkFromSeries(),this.positionGroup(i)},e.prototype.
_renderEndsText=function(t,i,n){if(i){var a=i[1-n];a=a!=null?a+"":"";var o=this.visualMapModel,s=o.get("textGap"),l=o.itemSize,u=this._shapes.mainGroup,f=this._applyTransform(
[l[0]/2,n===0?-s:l[1]+s],u),c=this._applyTransform(n===0?"bottom":"top",u),p=this._orient,h=this.visualMapModel.textStyleModel;this.group.add(new Ae({style:bt(h,
{x:f[0],y:f[1],verticalAlign:h.get("verticalAlign")||(p==="horizontal"?"middle":c),align:h.get("align")||(p==="horizontal"?c:"center"),text:a})}))}},e.prototype.
_renderBar=function(t){var i=this.visualMapModel,n=this._shapes,a=i.itemSize,o=this._orient,s=this._useHandle,l=Gp(i,this.api,a),u=n.mainGroup=this._createBarGroup(
l),f=new le;u.add(f),f.add(n.outOfRange=WI()),f.add(n.inRange=WI(null,s?ZI(this._orient):null,F(this._dragHandle,this,"all",!1),F(this._dragHandle,this,"all",!0))),
f.setClipPath(new de({shape:{x:0,y:0,width:a[0],height:a[1],r:3}}));var c=i.textStyleModel.getTextRect("国"),p=K_(c.width,c.height);s&&(n.handleThumbs=[],n.handleLabels=
[],n.handleLabelPoints=[],this._createHandle(i,u,0,a,p,o),this._createHandle(i,u,1,a,p,o)),this._createIndicator(i,u,a,p,o),t.add(u)},e.prototype._createHandle=
function(t,i,n,a,o,s){var l=F(this._dragHandle,this,n,!1),u=F(this._dragHandle,this,n,!0),f=ur(t.get("handleSize"),a[0]),c=$e(t.get("handleIcon"),-f/2,-f/2,f,f,
null,!0),p=ZI(this._orient);c.attr({cursor:p,draggable:!0,drift:l,ondragend:u,onmousemove:function(g){Yt(g.event)}}),c.x=a[0]/2,c.useStyle(t.getModel("handleSty\
le").getItemStyle()),c.setStyle({strokeNoScale:!0,strokeFirst:!0}),c.style.lineWidth*=2,c.ensureState("emphasis").style=t.getModel(["emphasis","handleStyle"]).getItemStyle(),
nc(c,!0),i.add(c);var h=this.visualMapModel.textStyleModel,d=new Ae({cursor:p,draggable:!0,drift:l,onmousemove:function(g){Yt(g.event)},ondragend:u,style:bt(h,{
x:0,y:0,text:""})});d.ensureState("blur").style={opacity:.1},d.stateTransition={duration:200},this.group.add(d);var v=[f,0],m=this._shapes;m.handleThumbs[n]=c,m.
handleLabelPoints[n]=v,m.handleLabels[n]=d},e.prototype._createIndicator=function(t,i,n,a,o){var s=ur(t.get("indicatorSize"),n[0]),l=$e(t.get("indicatorIcon"),-s/
2,-s/2,s,s,null,!0);l.attr({cursor:"move",invisible:!0,silent:!0,x:n[0]/2});var u=t.getModel("indicatorStyle").getItemStyle();if(l instanceof yt){var f=l.style;
l.useStyle(k({image:f.image,x:f.x,y:f.y,width:f.width,height:f.height},u))}else l.useStyle(u);i.add(l);var c=this.visualMapModel.textStyleModel,p=new Ae({silent:!0,
invisible:!0,style:bt(c,{x:0,y:0,text:""})});this.group.add(p);var h=[(o==="horizontal"?a/2:pW)+n[0]/2,0],d=this._shapes;d.indicator=l,d.indicatorLabel=p,d.indicatorLabelPoint=
h,this._firstShowIndicator=!0},e.prototype._dragHandle=function(t,i,n,a){if(this._useHandle){if(this._dragging=!i,!i){var o=this._applyTransform([n,a],this._shapes.
mainGroup,!0);this._updateInterval(t,o[1]),this._hideIndicator(),this._updateView()}i===!this.visualMapModel.get("realtime")&&this.api.dispatchAction({type:"sel\
ectDataRange",from:this.uid,visualMapId:this.visualMapModel.id,selected:this._dataInterval.slice()}),i?!this._hovering&&this._clearHoverLinkToSeries():YI(this.visualMapModel)&&
this._doHoverLinkToSeries(this._handleEnds[t],!1)}},e.prototype._resetInterval=function(){var t=this.visualMapModel,i=this._dataInterval=t.getSelected(),n=t.getExtent(),
a=[0,t.itemSize[1]];this._handleEnds=[fi(i[0],n,a,!0),fi(i[1],n,a,!0)]},e.prototype._updateInterval=function(t,i){i=i||0;var n=this.visualMapModel,a=this._handleEnds,
o=[0,n.itemSize[1]];ar(i,a,o,t,0);var s=n.getExtent();this._dataInterval=[fi(a[0],o,s,!0),fi(a[1],o,s,!0)]},e.prototype._updateView=function(t){var i=this.visualMapModel,
n=i.getExtent(),a=this._shapes,o=[0,i.itemSize[1]],s=t?o:this._handleEnds,l=this._createBarVisual(this._dataInterval,n,s,"inRange"),u=this._createBarVisual(n,n,
o,"outOfRange");a.inRange.setStyle({fill:l.barColor}).setShape("points",l.barPoints),a.outOfRange.setStyle({fill:u.barColor}).setShape("points",u.barPoints),this.
_updateHandle(s,l)},e.prototype._createBarVisual=function(t,i,n,a){var o={forceState:a,convertOpacityToAlpha:!0},s=this._makeColorGradient(t,o),l=[this.getControllerVisual(
t[0],"symbolSize",o),this.getControllerVisual(t[1],"symbolSize",o)],u=this._createBarPoints(n,l);return{barColor:new Vo(0,0,0,1,s),barPoints:u,handlesColor:[s[0].
color,s[s.length-1].color]}},e.prototype._makeColorGradient=function(t,i){var n=100,a=[],o=(t[1]-t[0])/n;a.push({color:this.getControllerVisual(t[0],"color",i),
offset:0});for(var s=1;s<n;s++){var l=t[0]+o*s;if(l>t[1])break;a.push({color:this.getControllerVisual(l,"color",i),offset:s/n})}return a.push({color:this.getControllerVisual(
t[1],"color",i),offset:1}),a},e.prototype._createBarPoints=function(t,i){var n=this.visualMapModel.itemSize;return[[n[0]-i[0],t[0]],[n[0],t[0]],[n[0],t[1]],[n[0]-
i[1],t[1]]]},e.prototype._createBarGroup=function(t){var i=this._orient,n=this.visualMapModel.get("inverse");return new le(i==="horizontal"&&!n?{scaleX:t==="bot\
tom"?1:-1,rotation:Math.PI/2}:i==="horizontal"&&n?{scaleX:t==="bottom"?-1:1,rotation:-Math.PI/2}:i==="vertical"&&!n?{scaleX:t==="left"?1:-1,scaleY:-1}:{scaleX:t===
"left"?1:-1})},e.prototype._updateHandle=function(t,i){if(this._useHandle){var n=this._shapes,a=this.visualMapModel,o=n.handleThumbs,s=n.handleLabels,l=a.itemSize,
u=a.getExtent(),f=this._applyTransform("left",n.mainGroup);cW([0,1],function(c){var p=o[c];p.setStyle("fill",i.handlesColor[c]),p.y=t[c];var h=fi(t[c],[0,l[1]],
u,!0),d=this.getControllerVisual(h,"symbolSize");p.scaleX=p.scaleY=d/l[0],p.x=l[0]-d/2;var v=tr(n.handleLabelPoints[c],Ri(p,this.group));if(this._orient==="hori\
zontal"){var m=f==="left"||f==="top"?(l[0]-d)/2:(l[0]-d)/-2;v[1]+=m}s[c].setStyle({x:v[0],y:v[1],text:a.formatValueText(this._dataInterval[c]),verticalAlign:"mi\
ddle",align:this._orient==="vertical"?this._applyTransform("left",n.mainGroup):"center"})},this)}},e.prototype._showIndicator=function(t,i,n,a){var o=this.visualMapModel,
s=o.getExtent(),l=o.itemSize,u=[0,l[1]],f=this._shapes,c=f.indicator;if(c){c.attr("invisible",!1);var p={convertOpacityToAlpha:!0},h=this.getControllerVisual(t,
"color",p),d=this.getControllerVisual(t,"symbolSize"),v=fi(t,s,u,!0),m=l[0]-d/2,g={x:c.x,y:c.y};c.y=v,c.x=m;var y=tr(f.indicatorLabelPoint,Ri(c,this.group)),_=f.
indicatorLabel;_.attr("invisible",!1);var x=this._applyTransform("left",f.mainGroup),S=this._orient,b=S==="horizontal";_.setStyle({text:(n||"")+o.formatValueText(
i),verticalAlign:b?x:"middle",align:b?"center":x});var T={x:m,y:v,style:{fill:h}},E={style:{x:y[0],y:y[1]}};if(o.ecModel.isAnimationEnabled()&&!this._firstShowIndicator){
var C={duration:100,easing:"cubicInOut",additive:!0};c.x=g.x,c.y=g.y,c.animateTo(T,C),_.animateTo(E,C)}else c.attr(T),_.attr(E);this._firstShowIndicator=!1;var M=this.
_shapes.handleLabels;if(M)for(var A=0;A<M.length;A++)this.api.enterBlur(M[A])}},e.prototype._enableHoverLinkToSeries=function(){var t=this;this._shapes.mainGroup.
on("mousemove",function(i){if(t._hovering=!0,!t._dragging){var n=t.visualMapModel.itemSize,a=t._applyTransform([i.offsetX,i.offsetY],t._shapes.mainGroup,!0,!0);
a[1]=GI(K_(0,a[1]),n[1]),t._doHoverLinkToSeries(a[1],0<=a[0]&&a[0]<=n[0])}}).on("mouseout",function(){t._hovering=!1,!t._dragging&&t._clearHoverLinkToSeries()})},
e.prototype._enableHoverLinkFromSeries=function(){var t=this.api.getZr();this.visualMapModel.option.hoverLink?(t.on("mouseover",this._hoverLinkFromSeriesMouseOver,
this),t.on("mouseout",this._hideIndicator,this)):this._clearHoverLinkFromSeries()},e.prototype._doHoverLinkToSeries=function(t,i){var n=this.visualMapModel,a=n.
itemSize;if(n.option.hoverLink){var o=[0,a[1]],s=n.getExtent();t=GI(K_(o[0],t),o[1]);var l=vW(n,s,o),u=[t-l,t+l],f=fi(t,o,s,!0),c=[fi(u[0],o,s,!0),fi(u[1],o,s,!0)];
u[0]<o[0]&&(c[0]=-1/0),u[1]>o[1]&&(c[1]=1/0),i&&(c[0]===-1/0?this._showIndicator(f,c[1],"< ",l):c[1]===1/0?this._showIndicator(f,c[0],"> ",l):this._showIndicator(
f,f,"≈ ",l));var p=this._hoverLinkDataIndices,h=[];(i||YI(n))&&(h=this._hoverLinkDataIndices=n.findTargetDataIndices(c));var d=jb(p,h);this._dispatchHighDown(
"downplay",Rs(d[0],n)),this._dispatchHighDown("highlight",Rs(d[1],n))}},e.prototype._hoverLinkFromSeriesMouseOver=function(t){var i;if(Yi(t.target,function(l){var u=ye(
l);if(u.dataIndex!=null)return i=u,!0},!0),!!i){var n=this.ecModel.getSeriesByIndex(i.seriesIndex),a=this.visualMapModel;if(a.isTargetSeries(n)){var o=n.getData(
i.dataType),s=o.getStore().get(a.getDataDimensionIndex(o),i.dataIndex);isNaN(s)||this._showIndicator(s,s)}}},e.prototype._hideIndicator=function(){var t=this._shapes;
t.indicator&&t.indicator.attr("invisible",!0),t.indicatorLabel&&t.indicatorLabel.attr("invisible",!0);var i=this._shapes.handleLabels;if(i)for(var n=0;n<i.length;n++)
this.api.leaveBlur(i[n])},e.prototype._clearHoverLinkToSeries=function(){this._hideIndicator();var t=this._hoverLinkDataIndices;this._dispatchHighDown("downplay",
Rs(t,this.visualMapModel)),t.length=0},e.prototype._clearHoverLinkFromSeries=function(){this._hideIndicator();var t=this.api.getZr();t.off("mouseover",this._hoverLinkFromSeriesMouseOver),
t.off("mouseout",this._hideIndicator)},e.prototype._applyTransform=function(t,i,n,a){var o=Ri(i,a?null:this.group);return P(t)?tr(t,o,n):Ca(t,o,n)},e.prototype.
_dispatchHighDown=function(t,i){i&&i.length&&this.api.dispatchAction({type:t,batch:i})},e.prototype.dispose=function(){this._clearHoverLinkFromSeries(),this._clearHoverLinkToSeries()},
e.type="visualMap.continuous",e})(Hp);function WI(r,e,t,i){return new Di({shape:{points:r},draggable:!!t,cursor:e,drift:t,onmousemove:function(n){Yt(n.event)},ondragend:i})}
function vW(r,e,t){var i=hW/2,n=r.get("hoverLinkDataSize");return n&&(i=fi(n,e,t,!0)/2),i}function YI(r){var e=r.get("hoverLinkOnHandle");return!!(e??r.get("rea\
ltime"))}function ZI(r){return r==="vertical"?"ns-resize":"ew-resize"}var XI=dW;var jI={type:"selectDataRange",event:"dataRangeSelected",update:"update"},qI=function(r,e){e.eachComponent({mainType:"visualMap",query:r},function(t){t.setSelected(
r.selected)})};var KI=[{createOnAllSeries:!0,reset:function(r,e){var t=[];return e.eachComponent("visualMap",function(i){var n=r.pipelineContext;!i.isTargetSeries(r)||n&&n.large||
t.push(oI(i.stateList,i.targetVisuals,F(i.getValueState,i),i.getDataDimensionIndex(r.getData())))}),t}},{createOnAllSeries:!0,reset:function(r,e){var t=r.getData(),
i=[];e.eachComponent("visualMap",function(n){if(n.isTargetSeries(r)){var a=n.getVisualMeta(F(mW,null,r,n))||{stops:[],outerColors:[]},o=n.getDataDimensionIndex(
t);o>=0&&(a.dimension=o,i.push(a))}}),r.getData().setVisual("visualMeta",i)}}];function mW(r,e,t,i){for(var n=e.targetVisuals[i],a=nt.prepareVisualTypes(n),o={color:xs(
r.getData(),"color")},s=0,l=a.length;s<l;s++){var u=a[s],f=n[u==="opacity"?"__alphaForOpacity":u];f&&f.applyVisual(t,c,p)}return o.color;function c(h){return o[h]}
function p(h,d){o[h]=d}}var $I=w;function $_(r){var e=r&&r.visualMap;P(e)||(e=e?[e]:[]),$I(e,function(t){if(t){Ps(t,"splitList")&&!Ps(t,"pieces")&&(t.pieces=t.splitList,delete t.splitList);
var i=t.pieces;if(i&&P(i)&&$I(i,function(a){B(a)&&(Ps(a,"start")&&!Ps(a,"min")&&(a.min=a.start),Ps(a,"end")&&!Ps(a,"max")&&(a.max=a.end))}),0)var n}})}function Ps(r,e){
return r&&r.hasOwnProperty&&r.hasOwnProperty(e)}var QI=!1;function Vu(r){QI||(QI=!0,r.registerSubTypeDefaulter("visualMap",function(e){return!e.categories&&(!(e.pieces?e.pieces.length>0:e.splitNumber>0)||e.calculable)?
"continuous":"piecewise"}),r.registerAction(jI,qI),w(KI,function(e){r.registerVisual(r.PRIORITY.VISUAL.COMPONENT,e)}),r.registerPreprocessor($_))}function JI(r){r.registerComponentModel(UI),r.registerComponentView(XI),Vu(r)}var gW=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._pieceList=[],t}return e.prototype.optionUpdated=function(t,i){
r.prototype.optionUpdated.apply(this,arguments),this.resetExtent();var n=this._mode=this._determineMode();this._pieceList=[],yW[this._mode].call(this,this._pieceList),
this._resetSelected(t,i);var a=this.option.categories;this.resetVisual(function(o,s){n==="categories"?(o.mappingMethod="category",o.categories=U(a)):(o.dataExtent=
this.getExtent(),o.mappingMethod="piecewise",o.pieceList=z(this._pieceList,function(l){return l=U(l),s!=="inRange"&&(l.visual=null),l}))})},e.prototype.completeVisualOption=
function(){var t=this.option,i={},n=nt.listVisualTypes(),a=this.isCategory();w(t.pieces,function(s){w(n,function(l){s.hasOwnProperty(l)&&(i[l]=1)})}),w(i,function(s,l){
var u=!1;w(this.stateList,function(f){u=u||o(t,f,l)||o(t.target,f,l)},this),!u&&w(this.stateList,function(f){(t[f]||(t[f]={}))[l]=Fp.get(l,f==="inRange"?"active":
"inactive",a)})},this);function o(s,l,u){return s&&s[l]&&s[l].hasOwnProperty(u)}r.prototype.completeVisualOption.apply(this,arguments)},e.prototype._resetSelected=
function(t,i){var n=this.option,a=this._pieceList,o=(i?n:t).selected||{};if(n.selected=o,w(a,function(l,u){var f=this.getSelectedMapKey(l);o.hasOwnProperty(f)||
(o[f]=!0)},this),n.selectedMode==="single"){var s=!1;w(a,function(l,u){var f=this.getSelectedMapKey(l);o[f]&&(s?o[f]=!1:s=!0)},this)}},e.prototype.getItemSymbol=
function(){return this.get("itemSymbol")},e.prototype.getSelectedMapKey=function(t){return this._mode==="categories"?t.value+"":t.index+""},e.prototype.getPieceList=
function(){return this._pieceList},e.prototype._determineMode=function(){var t=this.option;return t.pieces&&t.pieces.length>0?"pieces":this.option.categories?"c\
ategories":"splitNumber"},e.prototype.setSelected=function(t){this.option.selected=U(t)},e.prototype.getValueState=function(t){var i=nt.findPieceIndex(t,this._pieceList);
return i!=null&&this.option.selected[this.getSelectedMapKey(this._pieceList[i])]?"inRange":"outOfRange"},e.prototype.findTargetDataIndices=function(t){var i=[],
n=this._pieceList;return this.eachTargetSeries(function(a){var o=[],s=a.getData();s.each(this.getDataDimensionIndex(s),function(l,u){var f=nt.findPieceIndex(l,n);
f===t&&o.push(u)},this),i.push({seriesId:a.id,dataIndex:o})},this),i},e.prototype.getRepresentValue=function(t){var i;if(this.isCategory())i=t.value;else if(t.value!=
null)i=t.value;else{var n=t.interval||[];i=n[0]===-1/0&&n[1]===1/0?0:(n[0]+n[1])/2}return i},e.prototype.getVisualMeta=function(t){if(this.isCategory())return;var i=[],
n=["",""],a=this;function o(f,c){var p=a.getRepresentValue({interval:f});c||(c=a.getValueState(p));var h=t(p,c);f[0]===-1/0?n[0]=h:f[1]===1/0?n[1]=h:i.push({value:f[0],
color:h},{value:f[1],color:h})}var s=this._pieceList.slice();if(!s.length)s.push({interval:[-1/0,1/0]});else{var l=s[0].interval[0];l!==-1/0&&s.unshift({interval:[
-1/0,l]}),l=s[s.length-1].interval[1],l!==1/0&&s.push({interval:[l,1/0]})}var u=-1/0;return w(s,function(f){var c=f.interval;c&&(c[0]>u&&o([u,c[0]],"outOfRange"),
o(c.slice()),u=c[1])},this),{stops:i,outerColors:n}},e.type="visualMap.piecewise",e.defaultOption=Tn(Ls.defaultOption,{selected:null,minOpen:!1,maxOpen:!1,align:"\
auto",itemWidth:20,itemHeight:14,itemSymbol:"roundRect",pieces:null,categories:null,splitNumber:5,selectedMode:"multiple",itemGap:10,hoverLink:!0}),e})(Ls),yW={
splitNumber:function(r){var e=this.option,t=Math.min(e.precision,20),i=this.getExtent(),n=e.splitNumber;n=Math.max(parseInt(n,10),1),e.splitNumber=n;for(var a=(i[1]-
i[0])/n;+a.toFixed(t)!==a&&t<5;)t++;e.precision=t,a=+a.toFixed(t),e.minOpen&&r.push({interval:[-1/0,i[0]],close:[0,0]});for(var o=0,s=i[0];o<n;s+=a,o++){var l=o===
n-1?i[1]:s+a;r.push({interval:[s,l],close:[1,1]})}e.maxOpen&&r.push({interval:[i[1],1/0],close:[0,0]}),Bv(r),w(r,function(u,f){u.index=f,u.text=this.formatValueText(
u.interval)},this)},categories:function(r){var e=this.option;w(e.categories,function(t){r.push({text:this.formatValueText(t,!0),value:t})},this),eL(e,r)},pieces:function(r){
var e=this.option;w(e.pieces,function(t,i){B(t)||(t={value:t});var n={text:"",index:i};if(t.label!=null&&(n.text=t.label),t.hasOwnProperty("value")){var a=n.value=
t.value;n.interval=[a,a],n.close=[1,1]}else{for(var o=n.interval=[],s=n.close=[0,0],l=[1,0,1],u=[-1/0,1/0],f=[],c=0;c<2;c++){for(var p=[["gte","gt","min"],["lte",
"lt","max"]][c],h=0;h<3&&o[c]==null;h++)o[c]=t[p[h]],s[c]=l[h],f[c]=h===2;o[c]==null&&(o[c]=u[c])}f[0]&&o[1]===1/0&&(s[0]=0),f[1]&&o[0]===-1/0&&(s[1]=0),o[0]===
o[1]&&s[0]&&s[1]&&(n.value=o[0])}n.visual=nt.retrieveVisuals(t),r.push(n)},this),eL(e,r),Bv(r),w(r,function(t){var i=t.close,n=[["<","≤"][i[1]],[">","≥"][i[0]]];
t.text=t.text||this.formatValueText(t.value!=null?t.value:t.interval,!1,n)},this)}};function eL(r,e){var t=r.inverse;(r.orient==="vertical"?!t:t)&&e.reverse()}var tL=gW;var _W=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.doRender=function(){var t=this.group;
t.removeAll();var i=this.visualMapModel,n=i.get("textGap"),a=i.textStyleModel,o=this._getItemAlign(),s=i.itemSize,l=this._getViewData(),u=l.endsText,f=Gr(i.get(
"showLabel",!0),!u),c=!i.get("selectedMode");u&&this._renderEndsText(t,u[0],s,f,o),w(l.viewPieceList,function(p){var h=p.piece,d=new le;d.onclick=F(this._onItemClick,
this,h),this._enableHoverLink(d,p.indexInModelPieceList);var v=i.getRepresentValue(h);if(this._createItemSymbol(d,v,[0,0,s[0],s[1]],c),f){var m=this.visualMapModel.
getValueState(v),g=a.get("align")||o;d.add(new Ae({style:bt(a,{x:g==="right"?-n:s[0]+n,y:s[1]/2,text:h.text,verticalAlign:a.get("verticalAlign")||"middle",align:g,
opacity:W(a.get("opacity"),m==="outOfRange"?.5:1)}),silent:c}))}t.add(d)},this),u&&this._renderEndsText(t,u[1],s,f,o),uT(i.get("orient"),t,i.get("itemGap")),this.
renderBackground(t),this.positionGroup(t)},e.prototype._enableHoverLink=function(t,i){var n=this;t.on("mouseover",function(){return a("highlight")}).on("mouseou\
t",function(){return a("downplay")});var a=function(o){var s=n.visualMapModel;s.option.hoverLink&&n.api.dispatchAction({type:o,batch:Rs(s.findTargetDataIndices(
i),s)})}},e.prototype._getItemAlign=function(){var t=this.visualMapModel,i=t.option;if(i.orient==="vertical")return Gp(t,this.api,t.itemSize);var n=i.align;return(!n||
n==="auto")&&(n="left"),n},e.prototype._renderEndsText=function(t,i,n,a,o){if(i){var s=new le,l=this.visualMapModel.textStyleModel;s.add(new Ae({style:bt(l,{x:a?
o==="right"?n[0]:0:n[0]/2,y:n[1]/2,verticalAlign:"middle",align:a?o:"center",text:i})})),t.add(s)}},e.prototype._getViewData=function(){var t=this.visualMapModel,
i=z(t.getPieceList(),function(s,l){return{piece:s,indexInModelPieceList:l}}),n=t.get("text"),a=t.get("orient"),o=t.get("inverse");return(a==="horizontal"?o:!o)?
i.reverse():n&&(n=n.slice().reverse()),{viewPieceList:i,endsText:n}},e.prototype._createItemSymbol=function(t,i,n,a){var o=$e(this.getControllerVisual(i,"symbol"),
n[0],n[1],n[2],n[3],this.getControllerVisual(i,"color"));o.silent=a,t.add(o)},e.prototype._onItemClick=function(t){var i=this.visualMapModel,n=i.option,a=n.selectedMode;
if(a){var o=U(n.selected),s=i.getSelectedMapKey(t);a==="single"||a===!0?(o[s]=!0,w(o,function(l,u){o[u]=u===s})):o[s]=!o[s],this.api.dispatchAction({type:"selec\
tDataRange",from:this.uid,visualMapId:this.visualMapModel.id,selected:o})}},e.type="visualMap.piecewise",e})(Hp),rL=_W;function iL(r){r.registerComponentModel(tL),r.registerComponentView(rL),Vu(r)}function Q_(r){ft(JI),ft(iL)}function nL(r,e,t){var i=ke.createCanvas(),n=e.getWidth(),a=e.getHeight(),o=i.style;return o&&(o.position="absolute",o.left="0",o.top="0",o.width=n+"px",o.height=
a+"px",i.setAttribute("data-zr-dom-id",r)),i.width=n*t,i.height=a*t,i}function Wp(r){return!r.__cursors.get(vm)}function aL(r){var e=r.__cursors.get(vm);return{
startIdx:e?e.startIdx:0,endIdx:e?e.endIdx:0}}var xW=(function(r){I(e,r);function e(t,i,n){var a=r.call(this)||this;a.motionBlur=!1,a.lastFrameAlpha=.7,a.dpr=1,a.
virtual=!1,a.config={},a.zlevel=0,a.zlevel2=Uo,a.maxRepaintRectCount=5,a.__dirty=!0,a.__firstTimePaint=!0,a.__prevIdx={startIdx:0,endIdx:0};var o;n=n||sa,typeof t==
"string"?o=nL(t,i,n):B(t)&&(o=t,t=o.id),a.id=t,a.dom=o;var s=o.style;return s&&(ff(o),o.onselectstart=function(){return!1},s.padding="0",s.margin="0",s.borderWidth=
"0"),a.painter=i,a.dpr=n,a}return e.prototype.afterBrush=function(){this.__prevIdx=aL(this)},e.prototype.initContext=function(){this.ctx=this.dom.getContext("2d"),
this.ctx.dpr=this.dpr},e.prototype.setUnpainted=function(){this.__firstTimePaint=!0},e.prototype.createBackBuffer=function(){var t=this.dpr;this.domBack=nL("bac\
k-"+this.id,this.painter,t),this.ctxBack=this.domBack.getContext("2d"),t!==1&&this.ctxBack.scale(t,t)},e.prototype.createRepaintRects=function(t,i,n,a){if(this.
__firstTimePaint)return this.__firstTimePaint=!1,null;var o=[],s=this.maxRepaintRectCount,l=!1,u=new j(0,0,0,0);function f(x){if(!(!x.isFinite()||x.isZero()))if(o.
length===0){var S=new j(0,0,0,0);S.copy(x),o.push(S)}else{for(var b=!1,T=1/0,E=0,C=0;C<o.length;++C){var M=o[C];if(M.intersect(x)){var A=new j(0,0,0,0);A.copy(M),
A.union(x),o[C]=A,b=!0;break}else if(l){u.copy(x),u.union(M);var O=x.width*x.height,D=M.width*M.height,L=u.width*u.height,R=L-O-D;R<T&&(T=R,E=C)}}if(l&&(o[E].union(
x),b=!0),!b){var S=new j(0,0,0,0);S.copy(x),o.push(S)}l||(l=o.length>=s)}}for(var c=aL(this),p=c.startIdx;p<c.endIdx;++p){var h=t[p];if(h){var d=h.shouldBePainted(
n,a,!0,!0),v=h.__isRendered&&(h.__dirty&Ke||!d)?h.getPrevPaintRect():null;v&&f(v);var m=d&&(h.__dirty&Ke||!h.__isRendered)?h.getPaintRect():null;m&&f(m)}}for(var g=this.
__prevIdx,p=g.startIdx;p<g.endIdx;++p){var h=i[p],d=h&&h.shouldBePainted(n,a,!0,!0);if(h&&(!d||!h.__zr)&&h.__isRendered){var v=h.getPrevPaintRect();v&&f(v)}}var y;
do{y=!1;for(var p=0;p<o.length;){if(o[p].isZero()){o.splice(p,1);continue}for(var _=p+1;_<o.length;)o[p].intersect(o[_])?(y=!0,o[p].union(o[_]),o.splice(_,1)):_++;
p++}}while(y);return this._paintRects=o,o},e.prototype.debugGetPaintRects=function(){return(this._paintRects||[]).slice()},e.prototype.resize=function(t,i){var n=this.
dpr,a=this.dom,o=a.style,s=this.domBack;o&&(o.width=t+"px",o.height=i+"px"),a.width=t*n,a.height=i*n,s&&(s.width=t*n,s.height=i*n,n!==1&&this.ctxBack.scale(n,n))},
e.prototype.clear=function(t,i,n){var a=this.dom,o=this.ctx,s=a.width,l=a.height;i=i||this.clearColor;var u=this.motionBlur&&!t,f=this.lastFrameAlpha,c=this.dpr,
p=this;u&&(this.domBack||this.createBackBuffer(),this.ctxBack.globalCompositeOperation="copy",this.ctxBack.drawImage(a,0,0,s/c,l/c));var h=this.domBack;function d(v,m,g,y){
if(o.clearRect(v,m,g,y),i&&i!=="transparent"){var _=void 0;if(en(i)){var x=i.global||i.__width===g&&i.__height===y;_=x&&i.__canvasGradient||gu(o,i,{x:0,y:0,width:g,
height:y}),i.__canvasGradient=_,i.__width=g,i.__height=y}else nS(i)&&(i.scaleX=i.scaleX||c,i.scaleY=i.scaleY||c,_=$h(o,i,{dirty:function(){p.setUnpainted(),p.painter.
refresh()}}));o.save(),o.fillStyle=_||i,o.fillRect(v,m,g,y),o.restore()}u&&(o.save(),o.globalAlpha=f,o.drawImage(h,v,m,g,y),o.restore())}!n||u?d(0,0,s,l):n.length&&
w(n,function(v){d(v.x*c,v.y*c,v.width*c,v.height*c)})},e})(qe),J_=xW;var oL=1e5,ro=314159,e0=void 0,SW=1,t0=2;function bW(r){return r?r.__builtin__?!0:!(typeof r.resize!="function"||typeof r.refresh!="function"):!1}function wW(r,e){
var t=document.createElement("div");return t.style.cssText=["position:relative","width:"+r+"px","height:"+e+"px","padding:0","margin:0","border-width:0"].join("\
;")+";",t}function sL(r,e,t,i){var n=new J_(r,e,e.dpr);return n.zlevel=t,n.zlevel2=i,n.__builtin__=!0,lL(n),n}function lL(r){r.__cursorStack=[],r.__cursors=H()}
function TW(r){return r.startIdx=r.drawIdx=r.endIdx=r.endIdxNew=0,r.used=!1,r.first=r.last=NaN,r.notClearIdx=-1,r}function EW(r,e){var t=r.__cursors,i=+e;return t.
get(i)||(r.__cursorStack.push(i),t.set(i,TW({key:i})))}function Yp(r,e){for(var t=r.__cursorStack,i=0;i<t.length;i++)e(r.__cursors.get(t[i]))}function r0(r,e){var t=r.
layers;return t[e]||(t[e]=new Array(3))}function Tt(r,e,t){for(var i=r.layerStack,n=0;n<i.length;n++){var a=i[n].zl,o=i[n].zl2,s=r.layers[a][o];(!t||(!(t&Uu)||s.
__builtin__)&&(!(t&i0)||!s.__builtin__)&&(!(t&uL)||s!==r.hoverlayer))&&e(s,a,o,n)}}var Uu=1,i0=2,uL=4,Zp=Uu|uL,CW=(function(){function r(e,t,i,n){this.type="can\
vas",this._prevDisplayList=[],this._layerConfig={},this._needsManuallyCompositing=!1,this.type="canvas",this._i={layerStack:[],layers:[]};var a=!e.nodeName||e.nodeName.
toUpperCase()==="CANVAS";this._opts=i=k({},i||{}),this.dpr=i.devicePixelRatio||sa,this._singleCanvas=a,this.root=e;var o=e.style;if(o&&(ff(e),e.innerHTML=""),this.
storage=t,this._prevDisplayList=[],a){var l=e,u=l.width,f=l.height;i.width!=null&&(u=i.width),i.height!=null&&(f=i.height),this.dpr=i.devicePixelRatio||1,l.width=
u*this.dpr,l.height=f*this.dpr,this._width=u,this._height=f;var c=sL(l,this,ro,Uo);c.initContext(),this._insertLayer(c,ro,Uo,!0),this._domRoot=e}else{this._width=
yu(e,0,i),this._height=yu(e,1,i);var s=this._domRoot=wW(this._width,this._height);e.appendChild(s)}}return r.prototype.getType=function(){return"canvas"},r.prototype.
isSingleCanvas=function(){return this._singleCanvas},r.prototype.getViewportRoot=function(){return this._domRoot},r.prototype.getViewportRootOffset=function(){var e=this.
getViewportRoot();if(e)return{offsetLeft:e.offsetLeft||0,offsetTop:e.offsetTop||0}},r.prototype.refresh=function(e){var t;e&&!B(e)?t={paintAll:!!e}:t=e||{};var i=W(
t.refresh,!0),n=W(t.refreshHover,!1);if(n&&(this._hoverLayerDirty=t0),!i)return n&&this._paintHoverList(this.storage.getDisplayList(!1)),this;var a=this.storage.
getDisplayList(!0);this._updateLayerStatus(a,t.paintAll),this._redrawId=Math.random();var o=this._prevDisplayList;this._paintList(a,o,this._redrawId);var s=this.
_backgroundColor;return Tt(this._i,function(l,u,f,c){l.refresh&&l.refresh(c===0?s:null)},i0),this._opts.useDirtyRect&&(this._prevDisplayList=a.slice()),this},r.
prototype._paintHoverList=function(e){var t=this._i.hoverlayer,i=this._hoverLayerDirty;if(this._hoverLayerDirty=e0,i!==e0&&(!t&&i===t0&&(t=this._i.hoverlayer=this.
_ensureLayer(oL)),!!t)){t.clear();for(var n={inHover:!0,viewWidth:this._width,viewHeight:this._height,beforeBrushParam:{}},a,o=0,s=e.length;o<s;o++){var l=e[o];
if(l.__inHover){a||(a=t.ctx,a.save());var u=l.__hoverStyle,f=void 0;u&&(f=l.style,l.style=u),zn(a,l,n),u&&(l.style=f)}}a&&(Ka(a,n),a.restore())}},r.prototype.getHoverLayer=
function(){return this._ensureLayer(oL)},r.prototype.paintOne=function(e,t){Qh(e,t)},r.prototype._paintList=function(e,t,i){if(this._redrawId===i){var n=this._doPaintList(
e,t);if(this._needsManuallyCompositing&&this._compositeManually(),n)Tt(this._i,function(o){o.afterBrush&&o.afterBrush()},Zp),this._paintHoverList(e);else{var a=this;
lu(function(){a._paintList(e,t,i)})}}},r.prototype._compositeManually=function(){var e=this._ensureLayer(ro).ctx,t=this._domRoot.width,i=this._domRoot.height;e.
clearRect(0,0,t,i),Tt(this._i,function(n){n.virtual&&e.drawImage(n.dom,0,0,t,i)},Uu)},r.prototype._doPaintList=function(e,t){var i=this,n=!0;return Tt(this._i,function(a){
var o=!1;if(Yp(a,function(c){(c.drawIdx<c.endIdx||c.notClearIdx>=0)&&(o=!0)}),!(!o&&!a.__dirty)){var s=i._opts.useDirtyRect&&!Wp(a)?a.createRepaintRects(e,t,i._width,
i._height):null,l=i._i.layerStack[0],u=!0;if(a.__dirty){u=!1,a.__dirty=!1;var f=a.zlevel===l.zl&&a.zlevel2===l.zl2?i._backgroundColor:null;a.clear(!1,f,s)}Yp(a,
function(c){var p=i._paintPerCursor(a,c,e,s,u);n=n&&p})}},Zp),ae.wxa&&Tt(this._i,function(a){a&&a.ctx&&a.ctx.draw&&a.ctx.draw()}),n},r.prototype._paintPerCursor=
function(e,t,i,n,a){var o=e.ctx;if(n)if(!n.length)t.drawIdx=t.endIdx;else for(var s=this.dpr,l=0;l<n.length;++l){var u=n[l];o.save(),o.beginPath(),o.rect(u.x*s,
u.y*s,u.width*s,u.height*s),o.clip(),this._paintPerCursorInRect(e,t,i,u,a),o.restore()}else o.save(),this._paintPerCursorInRect(e,t,i,null,a),o.restore();return t.
drawIdx>=t.endIdx},r.prototype._paintPerCursorInRect=function(e,t,i,n,a){for(var o={inHover:!1,allClipped:!1,prevEl:null,viewWidth:this._width,viewHeight:this._height,
beforeBrushParam:{contentRetained:a}},s=e.ctx,l=Wp(e),u=l&&ke.getTime(),f=t.drawIdx,c=t.notClearIdx,p=c>=0?Math.min(c,f):f;p<t.endIdx;p++){var h=i[p];if(!(p<f&&
!h.notClear)){if(h.__inHover&&(this._hoverLayerDirty=t0),n!=null){var d=h.getPaintRect();d&&d.intersect(n)&&(zn(s,h,o),h.setPrevPaintRect(d))}else zn(s,h,o);if(l){
var v=ke.getTime()-u;if(v>15){p++;break}}}}Ka(s,o),t.drawIdx=Math.max(p,f)},r.prototype.getLayer=function(e,t){return this._ensureLayer(e,0,t)},r.prototype._ensureLayer=
function(e,t,i){t=t||0;var n=this._singleCanvas;n&&!this._needsManuallyCompositing&&(e=ro,t=0);var a=r0(this._i,e)[t];return a||(a=sL("zr_"+e+"."+t,this,e,t),this.
_layerConfig[e]&&te(a,this._layerConfig[e],!0),(i||n&&e!==ro)&&(a.virtual=!0),this._insertLayer(a,e,t,!1),a.initContext()),a},r.prototype.insertLayer=function(e,t){
this._insertLayer(t,e,0,!1)},r.prototype._insertLayer=function(e,t,i,n){var a=this._i,o=a.layers,s=a.layerStack,l=this._domRoot,u=null;if(!(o[t]&&o[t][i])&&bW(e)){
for(var f=s.length,c=0;c<f&&(s[c].zl<t||s[c].zl===t&&s[c].zl2<i);)c++;if(c>0&&(u=r0(a,s[c-1].zl)[s[c-1].zl2]),s.splice(c,0,{zl:t,zl2:i}),r0(a,t)[i]=e,!n&&!e.virtual)
if(u){var p=u.dom;p.nextSibling?l.insertBefore(e.dom,p.nextSibling):l.appendChild(e.dom)}else l.firstChild?l.insertBefore(e.dom,l.firstChild):l.appendChild(e.dom);
e.painter||(e.painter=this)}},r.prototype.eachLayer=function(e,t){return Tt(this._i,function(i,n){e.call(t,i,n)})},r.prototype.eachBuiltinLayer=function(e,t){return Tt(
this._i,function(i,n){e.call(t,i,n)},Uu)},r.prototype.eachOtherLayer=function(e,t){return Tt(this._i,function(i,n){e.call(t,i,n)},i0)},r.prototype.getLayers=function(){
var e={};return Tt(this._i,function(t,i,n){e[t.id]=t}),e},r.prototype._updateLayerStatus=function(e,t){var i=this;if(i._singleCanvas)for(var n=1;n<e.length;n++){
var a=e[n];if(a.zlevel!==e[n-1].zlevel||a.incremental){i._needsManuallyCompositing=!0;break}}Tt(i._i,function(m){m.__dirty=!1,Yp(m,function(g){g.used=!1,g.endIdxNew=
0,g.notClearIdx=-1})},Zp);for(var o,s=null,l=null,u=!1,f=0,c=e.length;f<c;f++){var a=e[f],p=a.zlevel,h=a.incremental,d=void 0;if(o!==p&&(o=p,u=!1),h?(u=!0,d=J1):
d=u?Q1:Uo,(!s||p!==s.zlevel||d!==s.zlevel2)&&(s=i._ensureLayer(p,d),l=null,!s.__builtin__)){uo("ZLevel "+p+" has been used by unknown layer "+s.id);continue}if((!l||
h!==l.key)&&(l=EW(s,h),!l.used))if(l.used=!0,!t&&l.first===a.id){var v=f-l.startIdx;l.startIdx=f,l.drawIdx+=v,l.endIdx+=v}else s.__dirty=!0,l.first=a.id,l.startIdx=
l.drawIdx=f,l.endIdx=f+1;l.endIdxNew=f+1,a.__dirty&Ke&&!a.__inHover&&((!h||!a.notClear&&f<l.drawIdx)&&(s.__dirty=!0),h&&a.notClear&&l.notClearIdx<0&&(l.notClearIdx=
f))}Tt(i._i,function(m){for(var g=m.__cursorStack,y=m.__cursors,_=g.length-1;_>=0;_--){var x=y.get(g[_]);if(!x.used)m.__dirty=!0,y.removeKey(g[_]),g.splice(_,1);else{
var S=x.endIdxNew;(Wp(m)?S<x.drawIdx:S!==x.endIdx||!S||e[S-1].id!==x.last)&&(m.__dirty=!0),x.endIdx=x.endIdxNew,x.last=S?e[S-1].id:NaN}}m.__dirty&&(Yp(m,function(b){
b.drawIdx=b.startIdx}),i._hoverLayerDirty===e0&&(i._hoverLayerDirty=SW))},Zp)},r.prototype.clear=function(){return Tt(this._i,function(e){e.clear(),lL(e)},Uu),this},
r.prototype.setBackgroundColor=function(e){this._backgroundColor=e,Tt(this._i,function(t){t.setUnpainted()})},r.prototype.configLayer=function(e,t){if(t){var i=this.
_layerConfig;i[e]?te(i[e],t,!0):i[e]=t,Tt(this._i,function(n,a){te(n,i[a],!0)})}},r.prototype.delLayer=function(e){for(var t=this._i.layerStack,i=this._i.layers,
n=t.length-1;n>=0;n--){var a=t[n];if(a.zl===e){var o=i[e][a.zl2];if(o.__builtin__)continue;if(t.splice(n,1),i[e][a.zl2]=void 0,!o.virtual){var s=o.dom.parentNode;
s&&s.removeChild(o.dom)}}}},r.prototype.resize=function(e,t){if(this._domRoot.style){var i=this._domRoot;i.style.display="none";var n=this._opts,a=this.root;e!=
null&&(n.width=e),t!=null&&(n.height=t),e=yu(a,0,n),t=yu(a,1,n),i.style.display="",(this._width!==e||t!==this._height)&&(i.style.width=e+"px",i.style.height=t+"\
px",Tt(this._i,function(o){o.resize(e,t)}),this.refresh({paintAll:!0})),this._width=e,this._height=t}else{if(e==null||t==null)return;this._width=e,this._height=
t,this._ensureLayer(ro).resize(e,t)}return this},r.prototype.clearLayer=function(e){w(this._i.layers[e],function(t){t&&!t.__builtin__&&t.clear()})},r.prototype.
dispose=function(){this.root.innerHTML="",this.root=this.storage=this._domRoot=this._i=null},r.prototype.getRenderedCanvas=function(e){if(e=e||{},this._singleCanvas&&
!this._compositeManually)return this._i.layers[ro][0].dom;var t=new J_("image",this,e.pixelRatio||this.dpr);t.initContext(),t.clear(!1,e.backgroundColor||this._backgroundColor);
var i=t.ctx;if(e.pixelRatio<=this.dpr){this.refresh();var n=t.dom.width,a=t.dom.height;Tt(this._i,function(c){c.__builtin__?i.drawImage(c.dom,0,0,n,a):c.renderToCanvas&&
(i.save(),c.renderToCanvas(i),i.restore())})}else{for(var o={inHover:!1,viewWidth:this._width,viewHeight:this._height,beforeBrushParam:{}},s=this.storage.getDisplayList(
!0),l=0,u=s.length;l<u;l++){var f=s[l];zn(i,f,o)}Ka(i,o)}return t.dom},r.prototype.getWidth=function(){return this._width},r.prototype.getHeight=function(){return this.
_height},r})(),fL=CW;function n0(r){r.registerPainter("canvas",fL)}ft([k_,n0,j_,b_,v_,Ag,G_,d_,Du,Vy,I_,Q_]);var MW=yA;globalThis.stagedmlVendor={preact:ed,"preact/hooks":sd,"preact/jsx-runtime":ud,"@dagrejs/dagre":Ed,"@tanstack/virtual-core":Od,"vendor/echarts":a0};})();
