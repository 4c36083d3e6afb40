(()=>{var FL=Object.defineProperty;var Wn=(r,e)=>{for(var t in e)FL(r,t,{get:e[t],enumerable:!0})};var cd={};Wn(cd,{Component:()=>Fs,Fragment:()=>mi,cloneElement:()=>WL,createContext:()=>JL,createElement:()=>GL,createPortal:()=>tR,createRef:()=>YL,h:()=>GL,hydrate:()=>QL,
isValidElement:()=>M0,options:()=>Te,render:()=>B0,toChildArray:()=>N0});var Te,E0,M0,rn,nd,Ju,A0,$u,D0,sd,ad,O0,Hs=Symbol.for("pv"),ef={},tf=[],HL=/^m(i|n|o|s|text|space)$/,
rf=Array.isArray,nf=tf.slice,nn=Object.assign;function Yn(r){r&&r.parentNode&&r.remove()}function GL(r,e,t){var i,n,a,o={},s=arguments.length;for(a in e)a=="key"?
i=e[a]:a=="ref"&&typeof r!="function"?n=e[a]:o[a]=e[a];return s>2&&(o.children=s>3?nf.call(arguments,2):t),Zn(r,o,i,n,null)}function WL(r,e,t){var i,n,a,o=nn({},
r.props),s=arguments.length;for(a in e)a=="key"?i=e[a]:a=="ref"&&typeof r.type!="function"?n=e[a]:o[a]=e[a];return s>2&&(o.children=s>3?nf.call(arguments,2):t),
Zn(r.type,o,i!==void 0?i:r.key,n!==void 0?n:r.ref,null)}function Zn(r,e,t,i,n){var a={type:r,props:e,key:t,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Hs,
__v:n||++E0,__i:-1,__u:0};return!n&&Te.vnode&&Te.vnode(a),a}function YL(){return{current:null}}function mi(r){return r.children}function Fs(r,e){this.props=r,this.
context=e,this.__g=0}function an(r,e){if(e==null)return r.__&&an(r.__,r.__i+1);for(var t;e<r.__k.length;e++)if((t=r.__k[e])&&t.__e)return t.__e;return typeof r.
type!="function"||r.props.__P?null:an(r)}function ZL(r){var e,t=r.__v,i=t.__e,n=[],a=[],o=r.__P;o&&((e=nn({constructor:Hs},t)).__v=t.__v+1,Te.vnode&&Te.vnode(e),
ld(o,e,t,r.__n,o.namespaceURI,32&t.__u?[i]:null,n,i||an(t),32&t.__u,a),e.__v=t.__v,e.__.__k[e.__i]=e,z0(n,e,a),t.__=t.__e=null,e.__e!=i&&I0(e))}function I0(r){if((r=
r.__)&&r.__c&&!r.props.__P)return r.__e=null,r.__k.some(function(e){return e&&(r.__e=e.__e)}),I0(r)}function od(r){(8&r.__g||(r.__g|=8,rn.push(r),Ju++))&&nd==Te.
debounceRendering||((nd=Te.debounceRendering)||queueMicrotask)(L0)}function L0(){try{for(var r,e=1;rn.length;)rn.length>e&&rn.sort(A0),r=rn.shift(),e=rn.length,
8&r.__g&&ZL(r)}finally{(Ju=rn.length)&&(nd||queueMicrotask)(L0)}}function R0(r,e,t,i,n,a,o,s,l,u,f){var c,p,h,d,v,g,m=i.__k||tf,y=e.length;for(l=XL(t,e,m,l,y),c=
0;c<y;c++)(h=t.__k[c])!=null&&(p=~h.__i&&m[h.__i]||ef,h.__i=c,g=ld(r,h,p,n,a,o,s,l,u,f),d=h.__e,(p.ref!=h.ref||8&p.__u)&&(p.ref&&ud(p.ref,null,h,p),h.ref&&f.push(
h.ref,h.__c||d,h)),v=v||d,4&h.__u?(l=P0(h,l,r,!p.__v),p.__e&&(p.__e=null)):typeof h.type=="function"&&g!==void 0?l=g:d&&(l=d.nextSibling),h.__u&=-21);return t.__e=
v,l}function XL(r,e,t,i,n){var a,o,s,l,u,f,c,p,h,d=t.length,v=d,g=0,m=0,y=r.__k=Array(n);for(a=0;a<n;a++)(o=e[a])!=null&&typeof o!="boolean"&&typeof o!="functio\
n"?(typeof o!="object"||o.constructor===String?o=y[a]=Zn(null,o):rf(o)?o=y[a]=Zn(mi,{children:o}):o.constructor===Hs&&o.__b?o=y[a]=Zn(o.type,o.props,o.key,o.ref,
o.__v):y[a]=o,l=a+g,o.__=r,o.__b=r.__b+1,s=null,~(u=o.__i=jL(o,t,l,v))&&(v--,(s=t[u])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,u==l-1?g--:u==l+1?g++:u!=l&&(u>l?g--:g++,
m=1)):(~u||(n>d?g--:n<d&&g++),typeof o.type!="function"&&(o.__u|=4))):y[a]=null;if(m){for(f=[],c=[],a=0;a<n;a++)if((o=y[a])&&16&o.__u){for(g=0,p=f.length;g<p;)f[h=
g+p>>1]<o.__i?g=h+1:p=h;f[g]=o.__i,c[a]=g+1}for(g=f.length;a--;)c[a]&&(c[a]==g?g--:y[a].__u|=4)}if(v)for(a=0;a<d;a++)!(s=t[a])||2&s.__u||(s.__e==i&&(i=an(s)),fd(
s,s));return i}function P0(r,e,t,i){var n,a,o,s;if(typeof r.type=="function"){if(r.props.__P)return e;if(n=r.__k)for(a=0;a<n.length;a++)n[a]&&(n[a].__=r,e=P0(n[a],
e,t,!1));return e}for(e&&!e.parentNode&&(e=an(r))&&!e.parentNode&&(e=null),o=r.__e,s=e;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!i&&t.moveBefore&&o.parentNode?
t.moveBefore(o,e):t.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function N0(r,e){return e=e||[],r!=null&&
typeof r!="boolean"&&(rf(r)?r.some(function(t){N0(t,e)}):e.push(r)),e}function jL(r,e,t,i){var n,a=r.key,o=r.type,s=e[t],l=s&&!(2&s.__u);if(s===null&&a==null||l&&
a==s.key&&o==s.type)return t;if(i>(l?1:0)){for(n=t-1;n>=0;n--)if((s=e[n])&&!(2&s.__u)&&a==s.key&&o==s.type)return n;for(n=t+1;n<e.length;n++)if((s=e[n])&&!(2&s.
__u)&&a==s.key&&o==s.type)return n}return-1}function C0(r,e,t){t==null&&(t=""),e[0]=="-"?r.setProperty(e,t):r[e]=t}function qu(r,e,t,i,n){var a,o;if(e=="style")
if(typeof t=="string")r.style.cssText=t;else{if(typeof i=="string"&&(r.style.cssText=i=""),i)for(e in i)t&&e in t||C0(r.style,e);if(t)for(e in t)i&&t[e]==i[e]||
C0(r.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),typeof i!="function"&&(i=null),(r.__e||(r.__e={}))[e]=t,t&&i||(o=ad[e]||(ad[e]=KL(
e)),(r.__a||(r.__a={}))[e]=sd,a=e!=(e=e.replace(D0,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?r.addEventListener(e,o,a):r.removeEventListener(e,o,a));else{
if(n=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="ta\
bIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in r)try{return void(r[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===
!1&&e[4]!="-"?r.removeAttribute(e):r.setAttribute(e,e=="popover"&&t==1?"":t)}}function KL(r){return function(e){var t=this.__e;if(t){if(t=t[r],e[$u]==null)e[$u]=
sd++;else if(e[$u]<this.__a[r])return;return t(Te.event?Te.event(e):e)}}}function ld(r,e,t,i,n,a,o,s,l,u){var f,c,p,h,d,v,g,m,y,_,x,S,b,T,C,E,M,A,O=e.type;if(e.
constructor!==Hs)return null;128&t.__u&&(l=32&t.__u,f=t.__c.__z)&&(e.__u|=l,c=a=[],f.nodeType==8?s=Qu(f,a):a.push(f),s=a[0]||s),(f=Te.__b)&&f(e);e:if(typeof O==
"function"){p=o.length;try{if(m=e.props,y=(f=O.prototype)&&f.render,_=(f=O.contextType)&&i[f.__c],x=f?_?_.props.value:f.__:i,(h=t.__c)?(e.__c=h,2&h.__g&&(h.__g|=
1)):(y?e.__c=h=new O(m,x):(e.__c=h=new Fs(m,x),h.constructor=O,h.render=$L),_&&_.sub(h),h.state||(h.state={}),h.__n=i,h.__g|=8,h.__h=[],h.__k=[]),y&&(h.__s||(h.
__s=h.state),O.getDerivedStateFromProps&&(h.__s==h.state&&(h.__s=nn({},h.__s)),nn(h.__s,O.getDerivedStateFromProps(m,h.__s)))),d=h.props,v=h.state,h.__v=e,t.__c){
if(m!==d&&y&&!O.getDerivedStateFromProps&&h.componentWillReceiveProps&&h.componentWillReceiveProps(m,x),e.__v==t.__v&&!(8&h.__g)||!(4&h.__g)&&h.shouldComponentUpdate&&
h.shouldComponentUpdate(m,h.__s,x)===!1){e.__v!=t.__v&&(h.props=m,h.state=h.__s,h.__g&=-9),e.__e=t.__e,e.__k=t.__k,e.__k.some(function(D){D&&(D.__=e)}),tf.push.
apply(h.__h,h.__k),h.__k=[],h.__h.length&&o.push(h),s=an(t);break e}h.componentWillUpdate&&h.componentWillUpdate(m,h.__s,x),y&&h.componentDidUpdate&&h.__h.push(
function(){h.componentDidUpdate(d,v,g)})}else y&&!O.getDerivedStateFromProps&&h.componentWillMount&&h.componentWillMount(),y&&h.componentDidMount&&h.__h.push(h.
componentDidMount);h.context=x,h.props=m,h.__P=r,h.__g&=-5,S=Te.__r,b=y?25:0;do h.__g&=-9,S&&S(e),f=h.render(h.props,h.state=h.__s,h.context);while(8&h.__g&&++b<
25);y&&(tf.push.apply(h.__h,h.__k),h.__k=[]),h.state=h.__s,h.getChildContext&&(i=nn({},i,h.getChildContext())),y&&t.__c&&h.getSnapshotBeforeUpdate&&(g=h.getSnapshotBeforeUpdate(
d,v)),T=f&&f.type===mi&&f.key==null?f.props.children:f,m.__P&&(f=s,n=(r=m.__P).namespaceURI,l=a=null,t.props&&t.props.__P!=r&&(t.__k.some(function(D){D&&fd(D,D)}),
t.__k=null),s=t.__k?an(t,0):null),s=R0(r,rf(T)?T:[T],e,t,i,n,a,o,s,l,u),m.__P&&(e.__e=null,s=f),e.__u&=-161,c&&c.some(Yn),h.__h.length&&o.push(h),1&h.__g&&(h.__g&=
-4)}catch(D){if(o.length=p,e.__v=null,l||a)if(D&&D.then){if(e.__u|=128|l,a){for(~(M=a.indexOf(s||void 0))||(M=a.length);(A=a[M-1])&&A.nodeType==8;)M--;for(;M<a.
length;M++)if(A=a[M])if(a[M]=null,C){if(A==E)break}else{if(A.nodeType!=8)break;A.data.startsWith("$s")&&(E=Qu(C=A))}}if(!C){for(;s&&s.nodeType==8&&s.nextSibling;)
s=s.nextSibling;C=s}(f=Qu(C=e.__c.__z||(e.__c.__z=C)))?(e.__e=C,s=f):e.__e=s,s=s&&s.nextSibling}else a&&a.some(Yn);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),D&&
D.then||k0(e),Te.__e(D,e,t)}}else s=e.__e=qL(t.__e,e,t,i,n,a,o,l,u,r);return(f=Te.diffed)&&f(e),s}function Qu(r,e){if(r&&r.nodeType==8&&r.data.startsWith("$s"))
for(var t=1;r=r.nextSibling;){if(r.nodeType==8){if(r.data.startsWith("$s"))t++;else if(r.data.startsWith("/$s")&&!--t)return r}e&&e.push(r)}}function k0(r){r&&(r.
__c&&(r.__c.__g|=4),r.__k&&r.__k.some(k0))}function z0(r,e,t){for(var i=0;i<t.length;)ud(t[i++],t[i++],t[i++]);Te.__c&&Te.__c(e,r),r.some(function(n){try{r=n.__h,
n.__h=[],r.some(function(a){a.call(n)})}catch(a){Te.__e(a,n.__v)}})}function qL(r,e,t,i,n,a,o,s,l,u){var f,c,p,h,d,v,g,m,y=t.props||ef,_=e.props,x=e.type;if(x==
"svg"?n="http://www.w3.org/2000/svg":x=="math"?n="http://www.w3.org/1998/Math/MathML":n||(n="http://www.w3.org/1999/xhtml"),a){for(f=0;f<a.length;f++)if((d=a[f])&&
(x?d.localName==x:d.nodeType==3)){r=d,a[f]=null;break}}if(!r){if(m=u.ownerDocument||document,!x)return m.createTextNode(_);r=m.createElementNS(n,x,_.is?_:u),s&&
(Te.__m&&Te.__m(e,a),s=!1),a=null}if(x){if(u=x=="template"&&r.content||r,a=x=="textarea"&&_.defaultValue!=null?null:a&&nf.call(u.childNodes),!s&&a)for(y={},f=0;f<
r.attributes.length;f++)y[(d=r.attributes[f]).name]=d.value;for(f in y)d=y[f],f=="dangerouslySetInnerHTML"?p=d:f=="children"||f in _||f=="value"&&"defaultValue"in
_||f=="checked"&&"defaultChecked"in _||qu(r,f,null,d,n);for(f in _)d=_[f],f=="children"?h=d:f=="dangerouslySetInnerHTML"?c=d:f=="value"?v=d:f=="checked"?g=d:s&&
typeof d!="function"||y[f]===d||qu(r,f,d,y[f],n);c?(s||p&&(c.__html==p.__html||c.__html==r.innerHTML)||(r.innerHTML=c.__html),e.__k=[]):(p&&(r.textContent=""),(x==
"foreignObject"||n=="http://www.w3.org/1998/Math/MathML"&&HL.test(x))&&(n="http://www.w3.org/1999/xhtml"),R0(u,rf(h)?h:[h],e,t,i,n,a,o,a?a[0]:t.__k&&an(t,0),s,l),
a&&a.some(Yn)),s&&x!="textarea"||(f="value",x=="progress"&&v==null?r.removeAttribute(f):v==null||v===r[f]&&(x!="progress"||v)||qu(r,f,v,y[f],n),f="checked",g!=null&&
g!=r[f]&&qu(r,f,g,y[f],n))}else y===_||s&&r.data==_||(r.data=_);return r}function ud(r,e,t,i){try{typeof r=="function"?e?e.__x=r(e)||1:i&&(i=i.__c||i.__e)&&(e=i.
__x)&&(i.__x=null,typeof e=="function"?e():r(null)):r.current=e}catch(n){Te.__e(n,t)}}function fd(r,e,t){var i,n,a,o;if(Te.unmount&&Te.unmount(r),!(i=r.ref)||i.
current&&i.current!=r.__e||ud(i,null,e,r),i=r.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(s){Te.__e(s,e)}i.__P=i.__n=null}if(i=r.__k)for(o=
0;o<i.length;o++)i[o]&&fd(i[o],e,typeof r.type!="function"||t&&!r.props.__P);!t&&(i=r.__c)&&(i=i.__z)&&(n=Qu(i,a=[]))&&(i==r.__e&&a.some(Yn),Yn(n),Yn(i)),t||Yn(
r.__e),r.__e=r.__c=r.__=null}function $L(r,e,t){return this.constructor(r,t)}function B0(r,e){var t,i,n,a;Te.__&&Te.__(r,e),e.nodeType==9&&(e=e.documentElement),
i=(t=r&&32&r.__u)?null:e.__k,e.__k=Zn(mi,{children:[r]}),n=[],a=[],ld(e,e.__k,i||ef,ef,e.namespaceURI,i?null:e.firstChild?nf.call(e.childNodes):null,n,i?i.__e:e.
firstChild,t,a),z0(n,e.__k,a),e.__k.props.children=null}function QL(r,e){r&&typeof r=="object"&&(r.__u|=32),B0(r,e)}function JL(r){function e(t){var i,n;return this.
getChildContext||(i=new Set,(n={})[e.__c]=this,this.getChildContext=function(){return n},this.shouldComponentUpdate=function(a){this.props.value!=a.value&&i.forEach(
function(o){o.__g|=4,od(o)})},this.sub=function(a){i.add(a);var o=a.componentWillUnmount;a.componentWillUnmount=function(){i.delete(a),o&&o.call(a)}}),t.children}
return e.__c="__cC"+O0++,e.__=r,e.Provider=(e.Consumer=function(t,i){return t.children(i)}).contextType=e,e}function eR(r){return r.children}function tR(r,e){return Zn(
eR,{__P:e,children:r})}Te={__e:function(r,e,t,i){for(var n,a,o;e=e.__;)if((n=e.__c)&&!(1&n.__g)){n.__g|=4;try{if((o=(a=n.constructor)&&a.getDerivedStateFromError)&&
n.setState(a.getDerivedStateFromError(r)),n.componentDidCatch&&(n.componentDidCatch(r,i||{}),o=1),o&&8&n.__g)return void(n.__g|=2)}catch(s){r=s}}throw Ju=0,r}},
E0=0,M0=function(r){return r!=null&&r.constructor===Hs},Fs.prototype.setState=function(r,e){var t=this.__s;t&&t!=this.state||(t=this.__s=nn({},this.state)),typeof r==
"function"&&(r=r(nn({},t),this.props)),r&&(nn(t,r),this.__v&&(e&&this.__k.push(e),od(this)))},Fs.prototype.forceUpdate=function(r){this.__v&&(this.__g|=4,r&&this.
__h.push(r),od(this))},Fs.prototype.render=mi,rn=[],Ju=0,A0=function(r,e){return r.__v.__b-e.__v.__b},$u=Symbol(),D0=/(PointerCapture)$|Capture$/i,sd=0,ad={},O0=
0;var yd={};Wn(yd,{useCallback:()=>aR,useContext:()=>oR,useDebugValue:()=>sR,useEffect:()=>rR,useErrorBoundary:()=>lR,useId:()=>uR,useImperativeHandle:()=>nR,useLayoutEffect:()=>$0,
useMemo:()=>md,useReducer:()=>q0,useRef:()=>iR,useState:()=>K0});var gi,ke,hd,V0,pd=Object.is,oo=0,j0=[],dd=[],We=Te,U0=We.__b,F0=We.__r,H0=We.diffed,G0=We.__c,W0=We.unmount,Y0=We.__;function Xn(r,e){We.__h&&We.__h(ke,r,oo||e),
oo=0;var t=ke.__H||(ke.__H={__:[],__h:[]});return r>=t.__.length&&t.__.push({}),t.__[r]}function K0(r){return oo=1,q0(Q0,r)}function q0(r,e,t){var i=Xn(gi++,2);
if(i.t=r,!i.__c&&(i.__=[t?t(e):Q0(void 0,e),function(a){var o=(i.__N||i.__)[0],s=i.t(o,a);pd(o,s)||(i.__N=[s,i.__[1]],i.__c.setState({}))}],i.__c=ke,!ke.__f)){ke.
__f=!0;var n=ke.shouldComponentUpdate;ke.shouldComponentUpdate=function(a,o,s){var l=this.__H;if(!l)return!0;var u=!1,f=this.props!=a;if(l.__.some(function(p){p.
__N&&(u=!0,pd(p.__[0],p.__N[0])||(f=!0))}),n){var c=n.call(this,a,o,s);return u?c||f:c}return!u||f}}return i.__}function rR(r,e){var t=Xn(gi++,3);!We.__s&&gd(t.
__H,e)&&(t.__P=!0,t.__=r,t.u=e,ke.__H.__h.push(t))}function $0(r,e){var t=Xn(gi++,4);!We.__s&&gd(t.__H,e)&&(t.__P=!1,t.__=r,t.u=e,ke.__h.push(t))}function iR(r){
return oo=5,md(function(){return{current:r}},[])}function nR(r,e,t){oo=6,$0(function(){if(typeof r=="function"){var i=r(e());return function(){r(null),typeof i==
"function"&&i()}}if(r)return r.current=e(),function(){return r.current=null}},t==null?t:t.concat(r))}function md(r,e){var t=Xn(gi++,7);return gd(t.__H,e)&&(t.__=
r(),t.__H=e),t.__}function aR(r,e){return oo=8,md(function(){return r},e)}function oR(r){var e=ke.context[r.__c],t=Xn(gi++,9);return t.c=r,e?(t.__==null&&(t.__=
!0,e.sub(ke)),e.props.value):r.__}function sR(r,e){We.useDebugValue&&We.useDebugValue(e?e(r):r)}function lR(r){var e=Xn(gi++,10),t=K0();return e.__=r,ke.componentDidCatch||
(ke.componentDidCatch=function(i,n){e.__&&e.__(i,n),t[1](i)}),[t[0],function(){return t[1]()}]}function uR(){var r=Xn(gi++,11);if(!r.__){for(var e=ke.__v;!e.__m&&
e.__;)e=e.__;var t=e.__m||(e.__m=[0,0]);r.__="P"+t[0]+"-"+t[1]++}return r.__}function fR(){var r;do{for(;r=dd.shift();)try{Gs(r)}catch(t){We.__e(t,{__:(r=r.__P)&&
r.__v})}for(;r=j0.shift();){var e=r.__H;if(r.__P&&e)try{e.__h.some(Gs),e.__h.some(vd),e.__h=[]}catch(t){e.__h=[],We.__e(t,r.__v)}}}while(dd.length)}We.__b=function(r){
ke=null,U0&&U0(r)},We.__=function(r,e){r&&e.__k&&e.__k.__m&&(r.__m=e.__k.__m),Y0&&Y0(r,e)},We.__r=function(r){F0&&F0(r),gi=0;var e=(ke=r.__c).__H;e&&(hd==ke?ke.
__h=[]:(e.__h.some(Gs),e.__h.some(vd),gi=0),e.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),hd=ke},We.diffed=function(r){H0&&H0(r);var e=r.
__c;e&&e.__H&&(e.__H.__h.length&&X0(j0.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),hd=ke=null},We.__c=function(r,e){e.some(function(t){try{t.__h.some(
Gs),t.__h=t.__h.filter(function(i){return!i.__||vd(i)})}catch(i){t.__h=[function(){throw i}]}}),G0&&G0(r,e)},We.unmount=function(r){W0&&W0(r);var e,t,i=r.__c;i&&
i.__H&&(i.__H.__.some(function(n){try{if(n.__P&&n.__c){if(t===void 0){for(t=r.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}n.__P=t,X0(dd.push(n))}else Gs(n)}catch(a){
e=a}}),i.__H=void 0,e&&We.__e(e,i.__v))};var Z0=typeof requestAnimationFrame=="function";function cR(r){var e,t=function(){clearTimeout(i),Z0&&cancelAnimationFrame(
e),setTimeout(r)},i=setTimeout(t,35);Z0&&(e=requestAnimationFrame(t))}function X0(r){r!=1&&V0==We.requestAnimationFrame||((V0=We.requestAnimationFrame)||cR)(fR)}
function Gs(r){var e=ke,t=r.__c;typeof t=="function"&&(r.__c=void 0,t()),ke=e}function vd(r){var e=ke;r.__c=r.__(),ke=e}function gd(r,e){return!r||r.length!=e.length||
e.some(function(t,i){return!pd(t,r[i])})}function Q0(r,e){return typeof e=="function"?e(r):e}var xd={};Wn(xd,{Fragment:()=>mi,jsx:()=>tx,jsxAttr:()=>gR,jsxDEV:()=>tx,jsxEscape:()=>rx,jsxTemplate:()=>vR,jsxs:()=>tx});var hR=/["&<]/;function _d(r){if(!r.length||!hR.test(r))return r;for(var e=0,t=0,i="",n="";t<r.length;t++){switch(r.charCodeAt(t)){case 34:n="&quot;";break;case 38:
n="&amp;";break;case 60:n="&lt;";break;default:continue}t!=e&&(i+=r.slice(e,t)),i+=n,e=t+1}return t!=e&&(i+=r.slice(e,t)),i}var ex=Symbol.for("pv"),pR=0,dR=Array.
isArray;function tx(r,e,t,i,n,a){e||(e={});var o,s,l=e;if("ref"in l&&typeof r!="function")for(s in l={},e)s=="ref"?o=e[s]:l[s]=e[s];var u={type:r,props:l,key:t,
ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ex,__v:--pR,__i:-1,__u:0};return(n||a)&&(u.__source=n,u.__self=a),Te.vnode&&Te.vnode(u),u}function vR(r){
var e=tx(mi,{tpl:r,exprs:[].slice.call(arguments,1)});return e.key=e.__v,e}var J0={},mR=/[A-Z]/g;function gR(r,e){if(Te.attr){var t=Te.attr(r,e);if(typeof t=="s\
tring")return t}if(e=(function(o){return o!=null&&typeof o=="object"&&typeof o.valueOf=="function"?o.valueOf():o})(e),r=="ref"||r=="key")return"";if(r=="style"&&
typeof e=="object"){var i="";for(var n in e){var a=e[n];a!=null&&a!==""&&(i=i+(n[0]=="-"?n:J0[n]||(J0[n]=n.replace(mR,"-$&").toLowerCase()))+":"+a+";")}return r+
'="'+_d(i)+'"'}return e==null||e===!1||typeof e=="function"||typeof e=="object"?"":e===!0?r:r+'="'+_d(""+e)+'"'}function rx(r){if(r==null||typeof r=="boolean"||
typeof r=="function")return null;if(typeof r=="object"){if(r.constructor===ex)return r;if(dR(r)){for(var e=0;e<r.length;e++)r[e]=rx(r[e]);return r}}return _d(""+
r)}var kd={};Wn(kd,{Graph:()=>lr,debug:()=>$x,default:()=>BN,graphlib:()=>Ad,layout:()=>Kx,util:()=>kN,version:()=>zx});var Tx=Object.defineProperty,yR=(r,e,t)=>e in
r?Tx(r,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):r[e]=t,_R=(r,e)=>{for(var t in e)Tx(r,t,{get:e[t],enumerable:!0})},xR=(r,e,t)=>yR(r,typeof e!="sym\
bol"?e+"":e,t),Ad={};_R(Ad,{Graph:()=>lr,alg:()=>Od});var SR=Object.defineProperty,Cx=(r,e)=>{for(var t in e)SR(r,t,{get:e[t],enumerable:!0})},Dd=class{constructor(r){
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
r.name,arguments.length===2&&(s=e,l=!0)):(n=r,a=e,o=i,arguments.length>2&&(s=t,l=!0)),n=""+n,a=""+a,o!==void 0&&(o=""+o);let u=Ws(this._isDirected,n,a,o);if(u in
this._edgeLabels)return l&&(this._edgeLabels[u]=s),this;if(o!==void 0&&!this._isMultigraph)throw new Error("Cannot set a named edge when isMultigraph = false");
this.setNode(n),this.setNode(a),this._edgeLabels[u]=l?s:this._defaultEdgeLabelFn(n,a,o);let f=bR(this._isDirected,n,a,o);return n=f.v,a=f.w,Object.freeze(f),this.
_edgeObjs[u]=f,ix(this._preds[a],n),ix(this._sucs[n],a),this._in[a][u]=f,this._out[n][u]=f,this._edgeCount++,this}edge(r,e,t){let i=arguments.length===1?Sd(this.
_isDirected,r):Ws(this._isDirected,r,e,t);return this._edgeLabels[i]}edgeAsObj(r,e,t){let i=arguments.length===1?this.edge(r):this.edge(r,e,t);return typeof i!=
"object"||i===null?{label:i}:i}hasEdge(r,e,t){return(arguments.length===1?Sd(this._isDirected,r):Ws(this._isDirected,r,e,t))in this._edgeLabels}removeEdge(r,e,t){
let i=arguments.length===1?Sd(this._isDirected,r):Ws(this._isDirected,r,e,t),n=this._edgeObjs[i];if(n){let a=n.v,o=n.w;delete this._edgeLabels[i],delete this._edgeObjs[i],
nx(this._preds[o],a),nx(this._sucs[a],o),delete this._in[o][i],delete this._out[a][i],this._edgeCount--}return this}inEdges(r,e){return this.isDirected()?this.filterEdges(
this._in[r],r,e):this.nodeEdges(r,e)}outEdges(r,e){return this.isDirected()?this.filterEdges(this._out[r],r,e):this.nodeEdges(r,e)}nodeEdges(r,e){if(r in this._nodes)
return this.filterEdges({...this._in[r],...this._out[r]},r,e)}_removeFromParentsChildList(r){delete this._children[this._parent[r]][r]}filterEdges(r,e,t){if(!r)
return;let i=Object.values(r);return t?i.filter(n=>n.v===e&&n.w===t||n.v===t&&n.w===e):i}};function ix(r,e){r[e]?r[e]++:r[e]=1}function nx(r,e){r[e]!==void 0&&!--r[e]&&
delete r[e]}function Ws(r,e,t,i){let n=""+e,a=""+t;if(!r&&n>a){let o=n;n=a,a=o}return n+""+a+""+(i===void 0?"\0":i)}function bR(r,e,t,i){let n=""+e,a=""+t;if(!r&&
n>a){let s=n;n=a,a=s}let o={v:n,w:a};return i&&(o.name=i),o}function Sd(r,e){return Ws(r,e.v,e.w,e.name)}var wR={};Cx(wR,{read:()=>MR,write:()=>TR});function TR(r){
let e={options:{directed:r.isDirected(),multigraph:r.isMultigraph(),compound:r.isCompound()},nodes:CR(r),edges:ER(r)},t=r.graph();return t!==void 0&&(e.value=structuredClone(
t)),e}function CR(r){return r.nodes().map(e=>{let t=r.node(e),i=r.parent(e),n={v:e};return t!==void 0&&(n.value=t),i!==void 0&&(n.parent=i),n})}function ER(r){return r.
edges().map(e=>{let t=r.edge(e),i={v:e.v,w:e.w};return e.name!==void 0&&(i.name=e.name),t!==void 0&&(i.value=t),i})}function MR(r){let e=new Dd(r.options);return r.
value!==void 0&&e.setGraph(r.value),r.nodes.forEach(t=>{e.setNode(t.v,t.value),t.parent&&e.setParent(t.v,t.parent)}),r.edges.forEach(t=>{e.setEdge({v:t.v,w:t.w,
name:t.name},t.value)}),e}var Od={};Cx(Od,{CycleException:()=>of,bellmanFord:()=>Ex,components:()=>OR,dijkstra:()=>af,dijkstraAll:()=>RR,findCycles:()=>PR,floydWarshall:()=>kR,
isAcyclic:()=>BR,postorder:()=>UR,preorder:()=>FR,prim:()=>HR,shortestPaths:()=>GR,tarjan:()=>Ax,topsort:()=>Dx});var AR=()=>1;function Ex(r,e,t,i){return DR(r,
String(e),t||AR,i||function(n){var a;return(a=r.outEdges(n))!=null?a:[]})}function DR(r,e,t,i){let n={},a,o=0,s=r.nodes(),l=function(c){let p=n[c.v],h=n[c.w];if(!p||
!h)return;let d=t(c);p.distance+d<h.distance&&(n[c.w]={distance:p.distance+d,predecessor:c.v},a=!0)},u=function(){s.forEach(function(c){i(c).forEach(function(p){
let h=p.v===c?p.v:p.w,d=h===p.v?p.w:p.v;l({v:h,w:d})})})};s.forEach(function(c){let p=c===e?0:Number.POSITIVE_INFINITY;n[c]={distance:p,predecessor:""}});let f=s.
length;for(let c=1;c<f&&(a=!1,o++,u(),!!a);c++);if(o===f-1&&(a=!1,u(),a))throw new Error("The graph contains a negative weight cycle");return n}function OR(r){let e={},
t=[],i;function n(a){var o,s;a in e||(e[a]=!0,i.push(a),(o=r.successors(a))==null||o.forEach(n),(s=r.predecessors(a))==null||s.forEach(n))}return r.nodes().forEach(
function(a){i=[],n(a),i.length&&t.push(i)}),t}var Mx=class{constructor(){this._arr=[],this._keyIndices={}}size(){return this._arr.length}keys(){return this._arr.
map(r=>r.key)}has(r){return r in this._keyIndices}priority(r){let e=this._keyIndices[r];if(e!==void 0)return this._arr[e].priority}min(){if(this.size()===0)throw new Error(
"Queue underflow");return this._arr[0].key}add(r,e){let t=this._keyIndices,i=String(r);if(!(i in t)){let n=this._arr,a=n.length;return t[i]=a,n.push({key:i,priority:e}),
this._decrease(a),!0}return!1}removeMin(){if(this.size()===0)throw new Error("Queue underflow");this._swap(0,this._arr.length-1);let r=this._arr.pop();return delete this.
_keyIndices[r.key],this._heapify(0),r.key}decrease(r,e){let t=this._keyIndices[r];if(t===void 0)throw new Error(`Key not found: ${r}`);let i=this._arr[t].priority;
if(e>i)throw new Error(`New priority is greater than current priority. Key: ${r} Old: ${i} New: ${e}`);this._arr[t].priority=e,this._decrease(t)}_heapify(r){let e=this.
_arr,t=2*r,i=t+1,n=r;t<e.length&&(n=e[t].priority<e[n].priority?t:n,i<e.length&&(n=e[i].priority<e[n].priority?i:n),n!==r&&(this._swap(r,n),this._heapify(n)))}_decrease(r){
let e=this._arr,t=e[r].priority,i;for(;r!==0&&(i=r>>1,!(e[i].priority<t));)this._swap(r,i),r=i}_swap(r,e){let t=this._arr,i=this._keyIndices,n=t[r],a=t[e];t[r]=
a,t[e]=n,i[a.key]=r,i[n.key]=e}},IR=()=>1;function af(r,e,t,i){let n=function(a){var o;return(o=r.outEdges(a))!=null?o:[]};return LR(r,String(e),t||IR,i||n)}function LR(r,e,t,i){
let n={},a=new Mx,o,s,l=function(u){let f=u.v!==o?u.v:u.w,c=n[f];if(!c)return;let p=t(u),h=s.distance+p;if(p<0)throw new Error("dijkstra does not allow negative\
 edge weights. Bad edge: "+u+" Weight: "+p);h<c.distance&&(c.distance=h,c.predecessor=o,a.decrease(f,h))};for(r.nodes().forEach(function(u){let f=u===e?0:Number.
POSITIVE_INFINITY;n[u]={distance:f,predecessor:""},a.add(u,f)});a.size()>0;){o=a.removeMin();let u=n[o];if(!u||u.distance===Number.POSITIVE_INFINITY)break;s=u,i(
o).forEach(l)}return n}function RR(r,e,t){return r.nodes().reduce(function(i,n){return i[n]=af(r,n,e,t),i},{})}function Ax(r){let e=0,t=[],i={},n=[];function a(o){
var s;let l=i[o]={onStack:!0,lowlink:e,index:e++};if(t.push(o),(s=r.successors(o))==null||s.forEach(function(u){if(u in i){let f=i[u];f!=null&&f.onStack&&(l.lowlink=
Math.min(l.lowlink,f.index))}else{a(u);let f=i[u];f&&(l.lowlink=Math.min(l.lowlink,f.lowlink))}}),l.lowlink===l.index){let u=[],f;do{f=t.pop();let c=i[f];c&&(c.
onStack=!1),u.push(f)}while(o!==f);n.push(u)}}return r.nodes().forEach(function(o){o in i||a(o)}),n}function PR(r){return Ax(r).filter(function(e){var t;let i=e[0];
return i?e.length>1||e.length===1&&((t=r.outEdges(i,i))!=null?t:[]).length>0:!1})}var NR=()=>1;function kR(r,e,t){return zR(r,e||NR,t||function(i){var n;return(n=
r.outEdges(i))!=null?n:[]})}function zR(r,e,t){let i={},n=r.nodes();return n.forEach(function(a){let o={};i[a]=o,o[a]={distance:0,predecessor:""},n.forEach(function(s){
a!==s&&(o[s]={distance:Number.POSITIVE_INFINITY,predecessor:""})}),t(a).forEach(function(s){let l=s.v===a?s.w:s.v,u=e(s);o[l]={distance:u,predecessor:a}})}),n.forEach(
function(a){let o=i[a];o&&n.forEach(function(s){let l=i[s];l&&n.forEach(function(u){let f=l[a],c=o[u],p=l[u];if(f&&c&&p){let h=f.distance+c.distance;h<p.distance&&
(p.distance=h,p.predecessor=c.predecessor)}})})}),i}var of=class extends Error{constructor(r){super(r),this.name="CycleException"}};function Dx(r){let e={},t={},
i=[];function n(a){var o;if(a in t)throw new of;a in e||(t[a]=!0,e[a]=!0,(o=r.predecessors(a))==null||o.forEach(n),delete t[a],i.push(a))}if(r.sinks().forEach(n),
Object.keys(e).length!==r.nodeCount())throw new of;return i}function BR(r){try{Dx(r)}catch(e){if(e instanceof of)return!1;throw e}return!0}function VR(r,e,t,i,n){
Array.isArray(e)||(e=[e]);let a=(s=>{var l;return(l=r.isDirected()?r.successors(s):r.neighbors(s))!=null?l:[]}),o={};return e.forEach(function(s){if(!r.hasNode(
s))throw new Error("Graph does not have node: "+s);n=Ox(r,s,t==="post",o,a,i,n)}),n}function Ox(r,e,t,i,n,a,o){return e in i||(i[e]=!0,t||(o=a(o,e)),n(e).forEach(
function(s){o=Ox(r,s,t,i,n,a,o)}),t&&(o=a(o,e))),o}function Ix(r,e,t){return VR(r,e,t,function(i,n){return i.push(n),i},[])}function UR(r,e){return Ix(r,e,"post")}
function FR(r,e){return Ix(r,e,"pre")}function HR(r,e){var t;let i=new Dd,n={},a=new Mx,o;function s(f){let c=f.v===o?f.w:f.v,p=a.priority(c);if(p!==void 0){let h=e(
f);h<p&&(n[c]=o,a.decrease(c,h))}}if(r.nodeCount()===0)return i;r.nodes().forEach(function(f){a.add(f,Number.POSITIVE_INFINITY),i.setNode(f)});let l=r.nodes()[0];
l!==void 0&&a.decrease(l,0);let u=!1;for(;a.size()>0;){if(o=a.removeMin(),o in n)i.setEdge(o,n[o]);else{if(u)throw new Error("Input graph is not connected: "+r);
u=!0}(t=r.nodeEdges(o))==null||t.forEach(s)}return i}function GR(r,e,t,i){return WR(r,e,t,i??(n=>{var a;return(a=r.outEdges(n))!=null?a:[]}))}function WR(r,e,t,i){
if(t===void 0)return af(r,e,t,i);let n=!1,a=r.nodes();for(let o=0;o<a.length;o++){let s=a[o];if(s===void 0)continue;let l=i(s);for(let u=0;u<l.length;u++){let f=l[u];
if(!f)continue;let c=f.v===s?f.v:f.w,p=c===f.v?f.w:f.v;t({v:c,w:p})<0&&(n=!0)}if(n)return Ex(r,e,t,i)}return af(r,e,t,i)}var lr=Dd;function lo(r,e,t,i){let n=i;
for(;r.hasNode(n);)n=Ld(i);return t.dummy=e,r.setNode(n,t),n}function YR(r){let e=new lr().setGraph(r.graph());return r.nodes().forEach(t=>e.setNode(t,r.node(t))),
r.edges().forEach(t=>{let i=e.edge(t.v,t.w)||{weight:0,minlen:1},n=r.edge(t);e.setEdge(t.v,t.w,{weight:i.weight+n.weight,minlen:Math.max(i.minlen,n.minlen)})}),
e}function Lx(r){let e=new lr({multigraph:r.isMultigraph()}).setGraph(r.graph());return r.nodes().forEach(t=>{r.children(t).length||e.setNode(t,r.node(t))}),r.edges().
forEach(t=>{e.setEdge(t,r.edge(t))}),e}function ax(r,e){let t=r.x,i=r.y,n=e.x-t,a=e.y-i,o=r.width/2,s=r.height/2;if(!n&&!a)throw new Error("Not possible to find\
 intersection inside of the rectangle");let l,u;return n===0||Math.abs(a)*o>Math.abs(n)*s?(a<0&&(s=-s),l=s*n/a,u=s):(n<0&&(o=-o),l=o,u=o*a/n),{x:t+l,y:i+u}}function Zs(r){
let e=Ys(Px(r)+1).map(()=>[]);return r.nodes().forEach(t=>{let i=r.node(t),n=i.rank;n!==void 0&&(e[n]||(e[n]=[]),e[n][i.order]=t)}),e}function ZR(r){let e=r.nodes().
map(i=>{let n=r.node(i).rank;return n===void 0?Number.MAX_VALUE:n}),t=Gr(Math.min,e);r.nodes().forEach(i=>{let n=r.node(i);Object.hasOwn(n,"rank")&&(n.rank-=t)})}
function XR(r){let e=r.nodes().map(o=>r.node(o).rank).filter(o=>o!==void 0),t=Gr(Math.min,e),i=[];r.nodes().forEach(o=>{let s=r.node(o).rank-t;i[s]||(i[s]=[]),i[s].
push(o)});let n=0,a=r.graph().nodeRankFactor;Array.from(i).forEach((o,s)=>{o===void 0&&s%a!==0?--n:o!==void 0&&n&&o.forEach(l=>r.node(l).rank+=n)})}function ox(r,e,t,i){
let n={width:0,height:0};return arguments.length>=4&&(n.rank=t,n.order=i),lo(r,"border",n,e)}function jR(r,e=Rx){let t=[];for(let i=0;i<r.length;i+=e){let n=r.slice(
i,i+e);t.push(n)}return t}var Rx=65535;function Gr(r,e){if(e.length>Rx){let t=jR(e);return r(...t.map(i=>r(...i)))}else return r(...e)}function Px(r){let e=r.nodes().
map(t=>{let i=r.node(t).rank;return i===void 0?Number.MIN_VALUE:i});return Gr(Math.max,e)}function KR(r,e){let t={lhs:[],rhs:[]};return r.forEach(i=>{e(i)?t.lhs.
push(i):t.rhs.push(i)}),t}function Nx(r,e){let t=Date.now();try{return e()}finally{console.log(r+" time: "+(Date.now()-t)+"ms")}}function Id(r,e){return e()}var qR=0;
function Ld(r){let e=++qR;return r+(""+e)}function Ys(r,e,t=1){e==null&&(e=r,r=0);let i=a=>a<e;t<0&&(i=a=>e<a);let n=[];for(let a=r;i(a);a+=t)n.push(a);return n}
function sf(r,e){let t={};for(let i of e)r[i]!==void 0&&(t[i]=r[i]);return t}function lf(r,e){let t;return typeof e=="string"?t=i=>i[e]:t=e,Object.entries(r).reduce(
(i,[n,a])=>(i[n]=t(a,n),i),{})}function $R(r,e){return r.reduce((t,i,n)=>(t[i]=e[n],t),{})}var uf="\0";function kx(r,e,t){var i,n,a,o,s,l;if(!(r&&e&&t&&e.dummy===
"edge"&&t.dummy==="edge"&&e.edgeObj&&t.edgeObj&&r[e.edgeObj.v]&&r[t.edgeObj.v]&&r[e.edgeObj.w]&&r[t.edgeObj.w]))return 0;let u=!0;e.edgeObj.w===t.edgeObj.w&&(u=
!1);let f=u?(n=(i=r[e.edgeObj.v])==null?void 0:i.rank)!=null?n:NaN+1:(o=(a=r[e.edgeObj.w])==null?void 0:a.rank)!=null?o:NaN-1,c=Object.entries(r).find(v=>{var g,
m;return((g=v[1].edgeObj)==null?void 0:g.v)===e.edgeObj.v&&((m=v[1].edgeObj)==null?void 0:m.w)===e.edgeObj.w&&v[1].rank===f}),p=Object.entries(r).find(v=>{var g,
m;return((g=v[1].edgeObj)==null?void 0:g.v)===t.edgeObj.v&&((m=v[1].edgeObj)==null?void 0:m.w)===t.edgeObj.w&&v[1].rank===f});if(!c||!p)return 0;let h=(s=c[1].order)!=
null?s:NaN,d=(l=p[1].order)!=null?l:NaN;return isNaN(h-d)?0:h-d}var zx="3.1.3",QR=class{constructor(){xR(this,"_sentinel");let r={};r._next=r._prev=r,this._sentinel=
r}dequeue(){let r=this._sentinel,e=r._prev;if(e!==r)return sx(e),e}enqueue(r){let e=this._sentinel;r._prev&&r._next&&sx(r),r._next=e._next,e._next._prev=r,e._next=
r,r._prev=e}toString(){let r=[],e=this._sentinel,t=e._prev;for(;t!==e;)r.push(JSON.stringify(t,JR)),t=t._prev;return"["+r.join(", ")+"]"}};function sx(r){r._prev.
_next=r._next,r._next._prev=r._prev,delete r._next,delete r._prev}function JR(r,e){if(r!=="_next"&&r!=="_prev")return e}var eP=QR,tP=()=>1;function rP(r,e){if(r.
nodeCount()<=1)return[];let t=nP(r,e||tP);return iP(t.graph,t.buckets,t.zeroIdx).flatMap(i=>r.outEdges(i.v,i.w)||[])}function iP(r,e,t){var i;let n=[],a=e[e.length-
1],o=e[0],s;for(;r.nodeCount();){for(;s=o.dequeue();)bd(r,e,t,s);for(;s=a.dequeue();)bd(r,e,t,s);if(r.nodeCount()){for(let l=e.length-2;l>0;--l)if(s=(i=e[l])==null?
void 0:i.dequeue(),s){n=n.concat(bd(r,e,t,s,!0)||[]);break}}}return n}function bd(r,e,t,i,n){let a=[],o=n?a:void 0;return(r.inEdges(i.v)||[]).forEach(s=>{let l=r.
edge(s),u=r.node(s.v);n&&a.push({v:s.v,w:s.w}),u.out-=l,Md(e,t,u)}),(r.outEdges(i.v)||[]).forEach(s=>{let l=r.edge(s),u=s.w,f=r.node(u);f.in-=l,Md(e,t,f)}),r.removeNode(
i.v),o}function nP(r,e){let t=new lr,i=0,n=0;r.nodes().forEach(s=>{t.setNode(s,{v:s,in:0,out:0})}),r.edges().forEach(s=>{let l=t.edge(s.v,s.w)||0,u=e(s),f=l+u;t.
setEdge(s.v,s.w,f);let c=t.node(s.v),p=t.node(s.w);n=Math.max(n,c.out+=u),i=Math.max(i,p.in+=u)});let a=aP(n+i+3).map(()=>new eP),o=i+1;return t.nodes().forEach(
s=>{Md(a,o,t.node(s))}),{graph:t,buckets:a,zeroIdx:o}}function Md(r,e,t){var i,n,a;t.out?t.in?(a=r[t.out-t.in+e])==null||a.enqueue(t):(n=r[r.length-1])==null||n.
enqueue(t):(i=r[0])==null||i.enqueue(t)}function aP(r){let e=[];for(let t=0;t<r;t++)e.push(t);return e}function oP(r,e){(r.graph().acyclicer==="greedy"?rP(r,t(r)):
sP(r,e??null)).forEach(i=>{let n=r.edge(i);r.removeEdge(i),n.forwardName=i.name,n.reversed=!0,r.setEdge(i.w,i.v,n,Ld("rev"))});function t(i){return n=>i.edge(n).
weight}}function sP(r,e){let t=[],i={},n={};function a(l){Object.hasOwn(n,l)||(n[l]=!0,i[l]=!0,r.outEdges(l).forEach(u=>{Object.hasOwn(i,u.w)?t.push(u):a(u.w)}),
delete i[l])}function o(l){var u;Object.hasOwn(n,l)||(n[l]=!0,i[l]=!0,(u=r.outEdges(l))==null||u.forEach(f=>{var c,p;Object.hasOwn(i,f.w)||((c=e.node(l))==null?
void 0:c.rank)>((p=e.node(f.w))==null?void 0:p.rank)&&uP(r,f.w,f)?t.push(f):o(f.w)}),delete i[l])}let s=a;return e&&typeof e.node=="function"&&(s=o),r.sources().
forEach(s),r.nodes().forEach(s),t}function lP(r){r.edges().forEach(e=>{let t=r.edge(e);if(t.reversed){r.removeEdge(e);let i=t.forwardName;delete t.reversed,delete t.
forwardName,r.setEdge(e.w,e.v,t,i)}})}function uP(r,e,t){let i=new Set;function n(a){var o;if(r.sources().includes(a))return!0;i.add(a);for(let s of(o=r.inEdges(
a))!=null?o:[])if(!(s.v===t.v&&s.w===t.w)&&!i.has(s.v)&&n(s.v))return!0;return!1}return n(e)}function fP(r){r.graph().dummyChains=[],r.edges().forEach(e=>cP(r,e))}
function cP(r,e){let t=e.v,i=r.node(t).rank,n=e.w,a=r.node(n).rank,o=e.name,s=r.edge(e),l=s.labelRank;if(a===i+1)return;r.removeEdge(e);let u,f,c;for(c=0,++i;i<
a;++c,++i)s.points=[],f={width:0,height:0,edgeLabel:s,edgeObj:e,rank:i},u=lo(r,"edge",f,"_d"),i===l&&(f.width=s.width,f.height=s.height,f.dummy="edge-label",f.labelpos=
s.labelpos),r.setEdge(t,u,{weight:s.weight},o),c===0&&r.graph().dummyChains.push(u),t=u;r.setEdge(t,n,{weight:s.weight},o)}function hP(r){r.graph().dummyChains.
forEach(e=>{let t=r.node(e),i=t.edgeLabel,n;for(r.setEdge(t.edgeObj,i);t.dummy;)n=r.successors(e)[0],r.removeNode(e),i.points.push({x:t.x,y:t.y}),t.dummy==="edg\
e-label"&&(i.x=t.x,i.y=t.y,i.width=t.width,i.height=t.height),e=n,t=r.node(e)})}function Rd(r){let e={};function t(i){let n=r.node(i);if(Object.hasOwn(e,i))return n.
rank;e[i]=!0;let a=r.outEdges(i),o=a?a.map(l=>l==null?Number.POSITIVE_INFINITY:t(l.w)-r.edge(l).minlen):[],s=Gr(Math.min,o);return s===Number.POSITIVE_INFINITY&&
(s=0),n.rank=s}r.sources().forEach(t)}function so(r,e){return r.node(e.w).rank-r.node(e.v).rank-r.edge(e).minlen}var Bx=pP;function pP(r){let e=new lr({directed:!1}),
t=r.nodes();if(t.length===0)throw new Error("Graph must have at least one node");let i=t[0],n=r.nodeCount();e.setNode(i,{});let a,o;for(;dP(e,r)<n&&(a=vP(e,r),!!a);)
o=e.hasNode(a.v)?so(r,a):-so(r,a),mP(e,r,o);return e}function dP(r,e){function t(i){let n=e.nodeEdges(i);n&&n.forEach(a=>{let o=a.v,s=i===o?a.w:o;!r.hasNode(s)&&
!so(e,a)&&(r.setNode(s,{}),r.setEdge(i,s,{}),t(s))})}return r.nodes().forEach(t),r.nodeCount()}function vP(r,e){return e.edges().reduce((t,i)=>{let n=Number.POSITIVE_INFINITY;
return r.hasNode(i.v)!==r.hasNode(i.w)&&(n=so(e,i)),n<t[0]?[n,i]:t},[Number.POSITIVE_INFINITY,null])[1]}function mP(r,e,t){r.nodes().forEach(i=>e.node(i).rank+=
t)}var{preorder:gP,postorder:yP}=Od,_P=jn;jn.initLowLimValues=Nd;jn.initCutValues=Pd;jn.calcCutValue=Vx;jn.leaveEdge=Fx;jn.enterEdge=Hx;jn.exchangeEdges=Gx;function jn(r){
r=YR(r),Rd(r);let e=Bx(r);Nd(e),Pd(e,r);let t,i;for(;t=Fx(e);)i=Hx(e,r,t),Gx(e,r,t,i)}function Pd(r,e){let t=yP(r,r.nodes());t=t.slice(0,t.length-1),t.forEach(i=>xP(
r,e,i))}function xP(r,e,t){let i=r.node(t).parent,n=r.edge(t,i);n.cutvalue=Vx(r,e,t)}function Vx(r,e,t){let i=r.node(t).parent,n=!0,a=e.edge(t,i),o=0;a||(n=!1,a=
e.edge(i,t)),o=a.weight;let s=e.nodeEdges(t);return s&&s.forEach(l=>{let u=l.v===t,f=u?l.w:l.v;if(f!==i){let c=u===n,p=e.edge(l).weight;if(o+=c?p:-p,bP(r,t,f)){
let h=r.edge(t,f).cutvalue;o+=c?-h:h}}}),o}function Nd(r,e){arguments.length<2&&(e=r.nodes()[0]),Ux(r,{},1,e)}function Ux(r,e,t,i,n){let a=t,o=r.node(i);e[i]=!0;
let s=r.neighbors(i);return s&&s.forEach(l=>{Object.hasOwn(e,l)||(t=Ux(r,e,t,l,i))}),o.low=a,o.lim=t++,n?o.parent=n:delete o.parent,t}function Fx(r){return r.edges().
find(e=>r.edge(e).cutvalue<0)}function Hx(r,e,t){let i=t.v,n=t.w;e.hasEdge(i,n)||(i=t.w,n=t.v);let a=r.node(i),o=r.node(n),s=a,l=!1;return a.lim>o.lim&&(s=o,l=!0),
e.edges().filter(u=>l===lx(r,r.node(u.v),s)&&l!==lx(r,r.node(u.w),s)).reduce((u,f)=>so(e,f)<so(e,u)?f:u)}function Gx(r,e,t,i){let n=t.v,a=t.w;r.removeEdge(n,a),
r.setEdge(i.v,i.w,{}),Nd(r),Pd(r,e),SP(r,e)}function SP(r,e){let t=r.nodes().find(n=>!r.node(n).parent);if(!t)return;let i=gP(r,[t]);i=i.slice(1),i.forEach(n=>{
let a=r.node(n).parent,o=e.edge(n,a),s=!1;o||(o=e.edge(a,n),s=!0),e.node(n).rank=e.node(a).rank+(s?o.minlen:-o.minlen)})}function bP(r,e,t){return r.hasEdge(e,t)}
function lx(r,e,t){return t.low<=e.lim&&e.lim<=t.lim}var wP=TP;function TP(r){let e=r.graph().ranker;if(typeof e=="function")return e(r);switch(e){case"network-\
simplex":ux(r);break;case"tight-tree":EP(r);break;case"longest-path":CP(r);break;case"none":break;default:ux(r)}}var CP=Rd;function EP(r){Rd(r),Bx(r)}function ux(r){
_P(r)}var MP=AP;function AP(r){let e=OP(r),t=r.graph();Array.isArray(t.dummyChains)&&t.dummyChains.forEach(i=>{let n=r.node(i),a=n.edgeObj,o=DP(r,e,a.v,a.w),s=o.
path,l=o.lca,u=0,f=s[u],c=!0;for(;i!==a.w;){if(n=r.node(i),c){for(;(f=s[u])!==l&&r.node(f).maxRank<n.rank;)u++;f===l&&(c=!1)}if(!c){for(;u<s.length-1&&r.node(s[u+
1]).minRank<=n.rank;)u++;f=s[u]}f!==void 0&&r.setParent(i,f),i=r.successors(i)[0]}})}function DP(r,e,t,i){let n=[],a=[],o=Math.min(e[t].low,e[i].low),s=Math.max(
e[t].lim,e[i].lim),l;l=t;do l=r.parent(l),n.push(l);while(l&&(e[l].low>o||s>e[l].lim));let u=l,f=i;for(;(f=r.parent(f))!==u;)a.push(f);return{path:n.concat(a.reverse()),
lca:u}}function OP(r){let e={},t=0;function i(n){let a=t;r.children(n).forEach(i),e[n]={low:a,lim:t++}}return r.children(uf).forEach(i),e}function IP(r){let e=lo(
r,"root",{},"_root"),t=LP(r),i=Object.values(t),n=Gr(Math.max,i)-1,a=2*n+1;r.graph().nestingRoot=e,r.edges().forEach(s=>r.edge(s).minlen*=a);let o=RP(r)+1;r.children(
uf).forEach(s=>{Wx(r,e,a,o,n,t,s)}),r.graph().nodeRankFactor=a}function Wx(r,e,t,i,n,a,o){var s;let l=r.children(o);if(!l.length){o!==e&&r.setEdge(e,o,{weight:0,
minlen:t});return}let u=ox(r,"_bt"),f=ox(r,"_bb"),c=r.node(o);r.setParent(u,o),c.borderTop=u,r.setParent(f,o),c.borderBottom=f,l.forEach(p=>{var h;Wx(r,e,t,i,n,
a,p);let d=r.node(p),v=d.borderTop?d.borderTop:p,g=d.borderBottom?d.borderBottom:p,m=d.borderTop?i:2*i,y=v!==g?1:n-((h=a[o])!=null?h:0)+1;r.setEdge(u,v,{weight:m,
minlen:y,nestingEdge:!0}),r.setEdge(g,f,{weight:m,minlen:y,nestingEdge:!0})}),r.parent(o)||r.setEdge(e,u,{weight:0,minlen:n+((s=a[o])!=null?s:0)})}function LP(r){
let e={};function t(i,n){let a=r.children(i);a&&a.length&&a.forEach(o=>t(o,n+1)),e[i]=n}return r.children(uf).forEach(i=>t(i,1)),e}function RP(r){return r.edges().
reduce((e,t)=>e+r.edge(t).weight,0)}function PP(r){let e=r.graph();r.removeNode(e.nestingRoot),delete e.nestingRoot,r.edges().forEach(t=>{r.edge(t).nestingEdge&&
r.removeEdge(t)})}var NP=kP;function kP(r){function e(t){let i=r.children(t),n=r.node(t);if(i.length&&i.forEach(e),n&&Object.hasOwn(n,"minRank")){n.borderLeft=[],
n.borderRight=[];for(let a=n.minRank,o=n.maxRank+1;a<o;++a)fx(r,"borderLeft","_bl",t,n,a),fx(r,"borderRight","_br",t,n,a)}}r.children(uf).forEach(e)}function fx(r,e,t,i,n,a){
let o={width:0,height:0,rank:a,borderType:e},s=n[e][a-1],l=lo(r,"border",o,t);n[e][a]=l,r.setParent(l,i),s&&r.setEdge(s,l,{weight:1})}function zP(r){var e;let t=(e=
r.graph().rankdir)==null?void 0:e.toLowerCase();(t==="lr"||t==="rl")&&Yx(r)}function BP(r){var e;let t=(e=r.graph().rankdir)==null?void 0:e.toLowerCase();(t==="\
bt"||t==="rl")&&VP(r),(t==="lr"||t==="rl")&&(UP(r),Yx(r))}function Yx(r){r.nodes().forEach(e=>cx(r.node(e))),r.edges().forEach(e=>cx(r.edge(e)))}function cx(r){
let e=r.width;r.width=r.height,r.height=e}function VP(r){r.nodes().forEach(e=>wd(r.node(e))),r.edges().forEach(e=>{var t;let i=r.edge(e);(t=i.points)==null||t.forEach(
wd),Object.hasOwn(i,"y")&&wd(i)})}function wd(r){r.y=-r.y}function UP(r){r.nodes().forEach(e=>Td(r.node(e))),r.edges().forEach(e=>{var t;let i=r.edge(e);(t=i.points)==
null||t.forEach(Td),Object.hasOwn(i,"x")&&Td(i)})}function Td(r){let e=r.x;r.x=r.y,r.y=e}function FP(r,e=null){let t={},i=r.nodes().filter(u=>!r.children(u).length),
n=i.map(u=>r.node(u).rank),a=Gr(Math.max,n),o=Ys(a+1).map(()=>[]);function s(u){if(t[u])return;t[u]=!0;let f=r.node(u);o[f.rank].push(u);let c=r.successors(u);c&&
[...c].sort((p,h)=>l(p,h)).forEach(s)}i.sort((u,f)=>r.node(u).rank-r.node(f).rank).forEach(s);function l(u,f){let c=r.node(u),p=r.node(f);return kx(e,c,p)}return o}
function HP(r,e){let t=0;for(let i=1;i<e.length;++i)t+=GP(r,e[i-1],e[i]);return t}function GP(r,e,t){let i=$R(t,t.map((u,f)=>f)),n=e.flatMap(u=>{let f=r.outEdges(
u);return f?f.map(c=>({pos:i[c.w],weight:r.edge(c).weight})).sort((c,p)=>c.pos-p.pos):[]}),a=1;for(;a<t.length;)a<<=1;let o=2*a-1;a-=1;let s=new Array(o).fill(0),
l=0;return n.forEach(u=>{let f=u.pos+a;s[f]+=u.weight;let c=0;for(;f>0;)f%2&&(c+=s[f+1]),f=f-1>>1,s[f]+=u.weight;l+=u.weight*c}),l}function WP(r,e=[]){return e.
map(t=>{let i=r.inEdges(t);if(!i||!i.length)return{v:t};{let n=i.reduce((a,o)=>{let s=r.edge(o),l=r.node(o.v);return{sum:a.sum+s.weight*l.order,weight:a.weight+
s.weight}},{sum:0,weight:0});return{v:t,barycenter:n.sum/n.weight,weight:n.weight}}})}function YP(r,e){let t={};r.forEach((n,a)=>{let o={indegree:0,in:[],out:[],
vs:[n.v],i:a};n.barycenter!==void 0&&(o.barycenter=n.barycenter,o.weight=n.weight),t[n.v]=o}),e.edges().forEach(n=>{let a=t[n.v],o=t[n.w];a!==void 0&&o!==void 0&&
(o.indegree++,a.out.push(o))});let i=Object.values(t).filter(n=>!n.indegree);return ZP(i)}function ZP(r){let e=[];function t(n){return a=>{a.merged||(a.barycenter===
void 0||n.barycenter===void 0||a.barycenter>=n.barycenter)&&XP(n,a)}}function i(n){return a=>{a.in.push(n),--a.indegree===0&&r.push(a)}}for(;r.length;){let n=r.
pop();e.push(n),n.in.reverse().forEach(t(n)),n.out.forEach(i(n))}return e.filter(n=>!n.merged).map(n=>sf(n,["vs","i","barycenter","weight"]))}function XP(r,e){let t=0,
i=0;r.weight&&(t+=r.barycenter*r.weight,i+=r.weight),e.weight&&(t+=e.barycenter*e.weight,i+=e.weight),r.vs=e.vs.concat(r.vs),r.barycenter=t/i,r.weight=i,r.i=Math.
min(e.i,r.i),e.merged=!0}function jP(r,e,t,i,n){let a={},o=null,s=null,l=n;typeof e=="boolean"?(l=e,a={}):e&&(a=e,o=t??null,s=i??null);let u=KR(r,m=>Object.hasOwn(
m,"barycenter")),f=u.lhs,c=u.rhs.sort((m,y)=>y.i-m.i),p=[],h=0,d=0,v=0;f.sort(KP(s,o,!!l));for(let[m,y]of Object.entries(a)){let _=f.findIndex(x=>x.vs[0]===m);f.
splice(_+1,0,y)}v=hx(p,c,v),f.forEach(m=>{v+=m.vs.length,p.push(m.vs),h+=m.barycenter*m.weight,d+=m.weight,v=hx(p,c,v)});let g={vs:p.flat(1)};return d&&(g.barycenter=
h/d,g.weight=d),g}function hx(r,e,t){let i;for(;e.length&&(i=e[e.length-1]).i<=t;)e.pop(),r.push(i.vs),t++;return t}function KP(r,e,t){return(i,n)=>{if(i.barycenter<
n.barycenter)return-1;if(i.barycenter>n.barycenter)return 1;if(r&&(typeof i.vs[0]=="string"||typeof n.vs[0]=="string")){let a=r.node(i.vs[0]),o=r.node(n.vs[0]),
s=kx(e,a,o);if(s!==0)return s}return t?n.i-i.i:i.i-n.i}}function Zx(r,e,t,i,n){var a,o,s,l,u,f,c,p,h,d,v;let g=null,m=n;typeof i=="boolean"?(m=i,g=null):i!==void 0&&
(g=i);let y=r.children(e),_=r.node(e),x=_?_.borderLeft:void 0,S=_?_.borderRight:void 0,b={};x&&(y=y.filter(O=>O!==x&&O!==S));let T=WP(r,y);T.forEach(O=>{if(r.children(
O.v).length){let{result:D}=Zx(r,O.v,t,g,m);b[O.v]=D,Object.hasOwn(D,"barycenter")&&$P(O,D)}});let C=YP(T,t);qP(C,b);let E={},M=!1;for(let O=0;O<C.length;O++)for(let D=O+
1;D<C.length;D++)if(!(!C[O]||!C[D]||!((a=C[O])!=null&&a.barycenter)||!((o=C[D])!=null&&o.barycenter))&&((s=C[O])==null?void 0:s.barycenter)===C[D].barycenter){let L=(u=
(l=C[O])==null?void 0:l.vs[0])!=null?u:"",R=(c=(f=C[D])==null?void 0:f.vs[0])!=null?c:"",N=r.node(L),Z=r.node(R);if(N.dummy==="edge"&&Z.dummy==="edge"&&((p=N.edgeObj)==
null?void 0:p.v)===((h=Z.edgeObj)==null?void 0:h.v)&&((d=N.edgeObj)==null?void 0:d.w)===((v=Z.edgeObj)==null?void 0:v.w))if(N.edgeLabel.reversed){E[R]=C[O],C.splice(
O,1),O--;break}else E[L]||(E[L]=C[D],C.splice(D,1),D--);else M=!0}let A=jP(C,E,g,r,m);if(x&&S){A.vs=[x,A.vs,S].flat(1);let O=r.predecessors(x);if(O&&O.length){let D=r.
node(O[0]),L=r.predecessors(S),R=r.node(L[0]);Object.hasOwn(A,"barycenter")||(A.barycenter=0,A.weight=0),A.barycenter=(A.barycenter*A.weight+D.order+R.order)/(A.
weight+2),A.weight+=2}}return Object.defineProperty(A,"result",{value:A,enumerable:!1,configurable:!0,writable:!0}),Object.defineProperty(A,"usedBias",{value:M,
enumerable:!1,configurable:!0,writable:!0}),A}function qP(r,e){r.forEach(t=>{t.vs=t.vs.flatMap(i=>e[i]?e[i].vs:i)})}function $P(r,e){r.barycenter!==void 0?(r.barycenter=
(r.barycenter*r.weight+e.barycenter*e.weight)/(r.weight+e.weight),r.weight+=e.weight):(r.barycenter=e.barycenter,r.weight=e.weight)}function QP(r,e,t,i){i||(i=r.
nodes());let n=JP(r),a=new lr({compound:!0}).setGraph({root:n}).setDefaultNodeLabel(o=>r.node(o));return i.forEach(o=>{let s=r.node(o),l=r.parent(o);if(s.rank===
e||s.minRank<=e&&e<=s.maxRank){a.setNode(o),a.setParent(o,l||n);let u=r[t](o);u&&u.forEach(f=>{let c=f.v===o?f.w:f.v,p=a.edge(c,o),h=p!==void 0?p.weight:0;a.setEdge(
c,o,{weight:r.edge(f).weight+h})}),Object.hasOwn(s,"minRank")&&a.setNode(o,{borderLeft:s.borderLeft[e],borderRight:s.borderRight[e]})}}),a}function JP(r){let e;
for(;r.hasNode(e=Ld("_root")););return e}function eN(r,e,t){let i={},n;t.forEach(a=>{let o=r.parent(a),s,l;for(;o;){if(s=r.parent(o),s?(l=i[s],i[s]=o):(l=n,n=o),
l&&l!==o){e.setEdge(l,o);return}o=s}})}function Xx(r,e={},t=null){if(typeof e.customOrder=="function"){e.customOrder(r,Xx);return}let i=Px(r),n=px(r,Ys(1,i+1),"\
inEdges"),a=px(r,Ys(i-1,-1,-1),"outEdges"),o=FP(r,t);if(dx(r,o),e.disableOptimalOrderHeuristic)return;let s=Number.POSITIVE_INFINITY,l,u=e.constraints||[];for(let f=0,
c=0;c<4;++f,++c){tN(f%2?n:a,f%4>=2,u,t),o=Zs(r);let p=HP(r,o);p<s?(c=0,l=Object.assign({},o),s=p):p===s&&(l=structuredClone(o))}dx(r,l)}function px(r,e,t){let i=new Map,
n=(a,o)=>{i.has(a)||i.set(a,[]),i.get(a).push(o)};for(let a of r.nodes()){let o=r.node(a);if(typeof o.rank=="number"&&n(o.rank,a),typeof o.minRank=="number"&&typeof o.
maxRank=="number")for(let s=o.minRank;s<=o.maxRank;s++)s!==o.rank&&n(s,a)}return e.map(function(a){return QP(r,a,t,i.get(a)||[])})}function tN(r,e,t,i){let n=!0,
a=new lr;r.forEach(function(o){t.forEach(f=>a.setEdge(f.left,f.right));let s=o.graph().root,{result:l,usedBias:u}=Zx(o,s,a,i,n);e&&u&&(n=!n),l.vs.forEach((f,c)=>o.
node(f).order=c),eN(o,a,l.vs)})}function dx(r,e){Object.values(e).forEach(t=>t.forEach((i,n)=>r.node(i).order=n))}function rN(r,e){let t={};function i(n,a){let o=0,
s=0,l=n.length,u=a[a.length-1];return a.forEach((f,c)=>{let p=nN(r,f),h=p?r.node(p).order:l;(p||f===u)&&(a.slice(s,c+1).forEach(d=>{let v=r.predecessors(d);v&&v.
forEach(g=>{let m=r.node(g),y=m.order;(y<o||h<y)&&!(m.dummy&&r.node(d).dummy)&&jx(t,g,d)})}),s=c+1,o=h)}),a}return e.length&&e.reduce(i),t}function iN(r,e){let t={};
function i(o){var s;return((s=r.node(o))==null?void 0:s.dummy)==="border"}if(!r.nodes().some(i))return t;function n(o,s,l,u,f){Ys(s,l).forEach(c=>{let p=o[c];if(p!==
void 0&&r.node(p).dummy){let h=r.predecessors(p);h&&h.forEach(d=>{if(d===void 0)return;let v=r.node(d);v.dummy&&(v.order<u||v.order>f)&&jx(t,d,p)})}})}function a(o,s){
let l=-1,u=-1,f=0;return s.forEach((c,p)=>{if(i(c)){let h=r.predecessors(c);if(h&&h.length){let d=h[0];if(d===void 0)return;u=r.node(d).order,n(s,f,p,l,u),f=p,l=
u}}n(s,f,s.length,u,o.length)}),s}return e.length&&e.reduce(a),t}function nN(r,e){if(r.node(e).dummy){let t=r.predecessors(e);if(t)return t.find(i=>r.node(i).dummy)}}
function jx(r,e,t){if(e>t){let n=e;e=t,t=n}let i=r[e];i||(r[e]=i={}),i[t]=!0}function aN(r,e,t){if(e>t){let n=e;e=t,t=n}let i=r[e];return i!==void 0&&Object.hasOwn(
i,t)}function oN(r,e,t,i,n){let a={},o={},s={};return e.forEach(l=>{l.forEach((u,f)=>{a[u]=u,o[u]=u,s[u]=f})}),e.forEach(l=>{let u=-1,f=-1,c=!1,p=l,h=l.findIndex(
d=>n?.includes(d)||vx(d,r,n));h>0&&(p=[l[h],...l.slice(0,h),...l.slice(h+1)],c=!0),p.forEach(d=>{var v;let g=i(d);if(g&&g.length){n!=null&&n.includes(d)&&(g=g.filter(
_=>vx(_,r,n)));let m=g.sort((_,x)=>{let S=s[_],b=s[x];return(S!==void 0?S:0)-(b!==void 0?b:0)}),y=(m.length-1)/2;for(let _=Math.floor(y),x=Math.ceil(y);_<=x;++_){
let S=m[_];if(S===void 0)continue;let b=s[S];if(b!==void 0&&o[d]===d&&u<b&&s[S]!==f&&!aN(t,d,S)){let T=a[S];T!==void 0&&(o[S]=d,o[d]=a[d]=T,u=b,c&&(u=-1,f=(v=s[S])!=
null?v:-1,c=!1))}}}})}),{root:a,align:o}}function sN(r,e,t,i,n=!1){let a={},o=lN(r,e,t,n),s=n?"borderLeft":"borderRight";function l(h,d){let v=o.nodes().slice(),
g={},m=v.pop();for(;m;){if(g[m])h(m);else{g[m]=!0,v.push(m);for(let y of d(m))v.push(y)}m=v.pop()}}function u(h){let d=o.inEdges(h);d?a[h]=d.reduce((v,g)=>{var m;
let y=(m=a[g.v])!=null?m:0,_=o.edge(g);return Math.max(v,y+(_!==void 0?_:0))},0):a[h]=0}function f(h){let d=o.outEdges(h),v=Number.POSITIVE_INFINITY;d&&(v=d.reduce(
(m,y)=>{let _=a[y.w],x=o.edge(y);return Math.min(m,(_!==void 0?_:0)-(x!==void 0?x:0))},Number.POSITIVE_INFINITY));let g=r.node(h);v!==Number.POSITIVE_INFINITY&&
g.borderType!==s&&(a[h]=Math.max(a[h]!==void 0?a[h]:0,v))}function c(h){return o.predecessors(h)||[]}function p(h){return o.successors(h)||[]}return l(u,c),l(f,
p),Object.keys(i).forEach(h=>{var d;let v=t[h];v!==void 0&&(a[h]=(d=a[v])!=null?d:0)}),a}function lN(r,e,t,i){let n=new lr,a=r.graph(),o=pN(a.nodesep,a.edgesep,
i);return e.forEach(s=>{let l;s.forEach(u=>{let f=t[u];if(f!==void 0){if(n.setNode(f),l!==void 0){let c=t[l];if(c!==void 0){let p=n.edge(c,f);n.setEdge(c,f,Math.
max(o(r,u,l),p||0))}}l=u}})}),n}function uN(r,e){return Object.values(e).reduce((t,i)=>{let n=Number.NEGATIVE_INFINITY,a=Number.POSITIVE_INFINITY;Object.entries(
i).forEach(([s,l])=>{let u=dN(r,s)/2;n=Math.max(l+u,n),a=Math.min(l-u,a)});let o=n-a;return o<t[0]&&(t=[o,i]),t},[Number.POSITIVE_INFINITY,null])[1]}function fN(r,e){
let t=Object.values(e),i=Gr(Math.min,t),n=Gr(Math.max,t);["u","d"].forEach(a=>{["l","r"].forEach(o=>{let s=a+o,l=r[s];if(!l||l===e)return;let u=Object.values(l),
f=i-Gr(Math.min,u);o!=="l"&&(f=n-Gr(Math.max,u)),f&&(r[s]=lf(l,c=>c+f))})})}function cN(r,e=void 0){let t=r.ul;return t?lf(t,(i,n)=>{var a,o;if(e){let l=e.toLowerCase(),
u=r[l];if(u&&u[n]!==void 0)return u[n]}let s=Object.values(r).map(l=>{let u=l[n];return u!==void 0?u:0}).sort((l,u)=>l-u);return(((a=s[1])!=null?a:0)+((o=s[2])!=
null?o:0))/2}):{}}function hN(r,e){let t=Zs(r),i=Object.assign(rN(r,t),iN(r,t)),n={},a;["u","d"].forEach(s=>{a=s==="u"?t:Object.values(t).reverse(),["l","r"].forEach(
l=>{l==="r"&&(a=a.map(c=>Object.values(c).reverse()));let u=oN(r,a,i,c=>(s==="u"?r.predecessors(c):r.successors(c))||[],e),f=sN(r,a,u.root,u.align,l==="r");l===
"r"&&(f=lf(f,c=>-c)),n[s+l]=f})});let o=uN(r,n);return fN(n,o),cN(n,r.graph().align)}function pN(r,e,t){return(i,n,a)=>{let o=i.node(n),s=i.node(a),l=0,u;if(l+=
o.width/2,Object.hasOwn(o,"labelpos"))switch(o.labelpos.toLowerCase()){case"l":u=-o.width/2;break;case"r":u=o.width/2;break}if(u&&(l+=t?u:-u),u=void 0,l+=(o.dummy?
e:r)/2,l+=(s.dummy?e:r)/2,l+=s.width/2,Object.hasOwn(s,"labelpos"))switch(s.labelpos.toLowerCase()){case"l":u=s.width/2;break;case"r":u=-s.width/2;break}return u&&
(l+=t?u:-u),l}}function dN(r,e){return r.node(e).width}function vx(r,e,t){var i;if(!t)return!1;let n=(i=e.node(r))==null?void 0:i.edgeObj;if(!n||e.node(r).edgeLabel.
reversed)return!1;let a=t.indexOf(n?.v),o=t.indexOf(n?.w);return a!==-1&&o!==-1&&a===(o+1)%t.length||a===(o-1)%t.length}function vN(r,e){r=Lx(r),mN(r),Object.entries(
hN(r,e)).forEach(([t,i])=>r.node(t).x=i)}function mN(r){let e=Zs(r),t=r.graph(),i=t.ranksep,n=t.rankalign,a=0;e.forEach(o=>{let s=o.reduce((l,u)=>{var f;let c=(f=
r.node(u).height)!=null?f:0;return l>c?l:c},0);o.forEach(l=>{let u=r.node(l);n==="top"?u.y=a+u.height/2:n==="bottom"?u.y=a+s-u.height/2:u.y=a+s/2}),a+=s+i})}var mx=new WeakMap;
function Kx(r,e={}){return qx(r,Id,e),r}function gx(r,e,t){let i=e;for(;i!==void 0;){let n=r.parent(i);if(n===t)return i;i=n}}function qx(r,e,t){var i;let n=r.nodes().
filter(y=>r.children(y).length),a={};n.forEach(y=>{let _=r.node(y);if(_&&_.rankdir){let x=new lr({multigraph:!0,compound:!0});x.setGraph({rankdir:_.rankdir});let S=r.
children(y);S.forEach(L=>{let R={...r.node(L)};x.setNode(L,R);let N=r.parent(L);N&&N!==y&&S.includes(N)&&x.setParent(L,N)});let b=new Set;r.edges().forEach(L=>{
let R=gx(r,L.v,y),N=gx(r,L.w,y);if(R===L.v&&N===L.w)x.setEdge(L,{...r.edge(L)});else if(R&&N&&R!==N){let Z=`${R}\0${N}`;b.has(Z)||(b.add(Z),x.setEdge(R,N,{...r.
edge(L)}))}}),qx(x,e,t);let T=bx(x);_x(T,e,t,null),xx(x,T);let C=1/0,E=1/0,M=-1/0,A=-1/0;x.nodes().forEach(L=>{if(L===y)return;let R=x.node(L);R&&typeof R.x=="n\
umber"&&typeof R.y=="number"&&typeof R.width=="number"&&typeof R.height=="number"&&(C=Math.min(C,R.x-R.width/2),M=Math.max(M,R.x+R.width/2),E=Math.min(E,R.y-R.height/
2),A=Math.max(A,R.y+R.height/2))}),(!isFinite(C)||!isFinite(E)||!isFinite(M)||!isFinite(A))&&(C=E=0,M=A=0);let O=M-C,D=A-E;a[y]={minX:C,minY:E,maxX:M,maxY:A,width:O,
height:D,offsetX:C,offsetY:E},_._dagreClusterSubgraph=x}});let o=[],s=y=>{let _=[],x=(r.children(y)||[]).filter(S=>S!==y);for(;x.length>0;){let S=x.shift();_.push(
S),(r.children(S)||[]).filter(b=>b!==S).forEach(b=>x.push(b))}return _},l=new Map;n.forEach(y=>{let _=r.node(y);_&&_.rankdir&&a[y]&&l.set(y,(r.children(y)||[]).
filter(x=>x!==y))});let u=new Set([...l.values()].flat()),f=new Map;l.forEach((y,_)=>{u.has(_)||f.set(_,s(_))});let c=new Set([...f.values()].flat()),p=y=>{for(let[
_,x]of f)if(x.includes(y))return _;return y},h=[];r.edges().forEach(y=>{(c.has(y.v)||c.has(y.w))&&h.push({edge:y,label:r.edge(y)})});let d=new Map;c.forEach(y=>{
let _=r.parent(y);d.set(y,typeof _=="string"?_:void 0)}),f.forEach((y,_)=>{let x=r.node(_),S=[];y.forEach(C=>{let E=r.node(C);E&&(S.push({id:C,node:E,parent:d.get(
C)}),r.removeNode(C))});let b=h.filter(({edge:C})=>y.includes(C.v)||y.includes(C.w)),T=a[_];x&&(o.push({clusterId:_,subgraph:x._dagreClusterSubgraph,bounds:T,children:y,
removedNodes:S,removedEdges:b}),x.width=T.width,x.height=T.height)});let v=new Set;h.forEach(({edge:y,label:_})=>{let x=p(y.v),S=p(y.w);if(x!==S&&r.hasNode(x)&&
r.hasNode(S)){let b=`${x}\0${S}`;v.has(b)||(v.add(b),r.setEdge(x,S,{..._,width:0,height:0}))}});let g=bx(r),m=_x(g,e,t,(i=mx.get(r))!=null?i:null);mx.set(r,m),xx(
r,g),v.forEach(y=>{let _=y.indexOf("\0"),x=y.slice(0,_),S=y.slice(_+1);r.hasEdge(x,S)&&r.removeEdge(x,S)}),o.forEach(({clusterId:y,subgraph:_,bounds:x,removedNodes:S,
removedEdges:b})=>{var T,C;let E=r.node(y),M=(T=E?.x)!=null?T:0,A=(C=E?.y)!=null?C:0,O=(x.minX+x.maxX)/2,D=(x.minY+x.maxY)/2;S.forEach(({id:L,node:R,parent:N})=>{
r.setNode(L,R),N!==void 0&&r.setParent(L,N)}),b.forEach(({edge:L,label:R})=>{r.setEdge(L,R)}),_.nodes().forEach(L=>{if(L===y)return;let R=_.node(L),N=r.node(L);
N&&R&&typeof R.x=="number"&&typeof R.y=="number"&&(N.x=M+(R.x-O),N.y=A+(R.y-D))}),yx(r,_,M-O,A-D),delete E._dagreClusterSubgraph}),n.forEach(y=>{var _,x;let S=r.
node(y),b=a[y];if(S&&S.rankdir&&S._dagreClusterSubgraph&&b){let T=S._dagreClusterSubgraph,C=(_=S.x)!=null?_:0,E=(x=S.y)!=null?x:0,M=(b.minX+b.maxX)/2,A=(b.minY+
b.maxY)/2;T.nodes().forEach(O=>{if(O===y)return;let D=T.node(O),L=r.node(O);if(L&&D&&typeof D.x=="number"&&typeof D.y=="number"){let R=D.x-M,N=D.y-A;L.x=C+R,L.y=
E+N}}),yx(r,T,C-M,E-A),delete S._dagreClusterSubgraph}})}function yx(r,e,t,i){e.edges().forEach(n=>{if(!r.hasEdge(n))return;let a=e.edge(n),o=r.edge(n);o.points=
a.points.map(s=>({x:s.x+t,y:s.y+i})),Object.hasOwn(a,"x")&&(o.x=a.x+t,o.y=a.y+i)})}function _x(r,e,t,i=null){var n,a;let o=t?.useDynamic!==!1,s=o&&(n=i?.graph)!=
null?n:null,l=o&&(a=i?.rawNodes)!=null?a:null;e("    makeSpaceForEdgeLabels",()=>TN(r)),e("    removeSelfEdges",()=>RN(r)),e("    acyclic",()=>oP(r,s)),e("    n\
estingGraph.run",()=>IP(r)),e("    rank",()=>wP(Lx(r))),e("    injectEdgeLabelProxies",()=>CN(r)),e("    removeEmptyRanks",()=>XR(r)),e("    nestingGraph.cleanu\
p",()=>PP(r)),e("    normalizeRanks",()=>ZR(r)),e("    assignRankMinMax",()=>EN(r)),e("    removeEdgeLabelProxies",()=>MN(r)),e("    normalize.run",()=>fP(r)),e(
"    parentDummyChains",()=>MP(r)),e("    addBorderSegments",()=>NP(r)),e("    order",()=>Xx(r,t,l)),e("    insertSelfEdges",()=>PN(r)),e("    adjustCoordinateS\
ystem",()=>zP(r)),e("    position",()=>vN(r,t.corePath)),e("    positionSelfEdges",()=>NN(r));let u=JSON.parse(JSON.stringify(r._nodes));return e("    removeBor\
derNodes",()=>LN(r)),e("    normalize.undo",()=>hP(r)),e("    fixupEdgeLabelCoords",()=>ON(r)),e("    undoCoordinateSystem",()=>BP(r)),e("    translateGraph",()=>AN(
r)),e("    assignNodeIntersects",()=>DN(r)),e("    reversePoints",()=>IN(r)),e("    acyclic.undo",()=>lP(r)),{graph:r,rawNodes:u}}function xx(r,e){r.nodes().forEach(
t=>{let i=r.node(t),n=e.node(t);i&&(i.x=n.x,i.y=n.y,i.order=n.order,i.rank=n.rank,e.children(t).length&&(i.width=n.width,i.height=n.height))}),r.edges().forEach(
t=>{let i=r.edge(t),n=e.edge(t);i.points=n.points,Object.hasOwn(n,"x")&&(i.x=n.x,i.y=n.y)}),r.graph().width=e.graph().width,r.graph().height=e.graph().height}var gN=[
"nodesep","edgesep","ranksep","marginx","marginy"],yN={ranksep:50,edgesep:20,nodesep:50,rankdir:"TB",rankalign:"center"},_N=["acyclicer","ranker","rankdir","ali\
gn","rankalign"],xN=["width","height","rank"],Sx={width:0,height:0},SN=["minlen","weight","width","height","labeloffset"],bN={minlen:1,weight:1,width:0,height:0,
labeloffset:10,labelpos:"r"},wN=["labelpos"];function bx(r){let e=new lr({multigraph:!0,compound:!0}),t=Ed(r.graph());return e.setGraph(Object.assign({},yN,Cd(t,
gN),sf(t,_N))),r.nodes().forEach(i=>{let n=Ed(r.node(i)),a=Cd(n,xN);Object.keys(Sx).forEach(s=>{a[s]===void 0&&(a[s]=Sx[s])}),e.setNode(i,a);let o=r.parent(i);o!==
void 0&&e.setParent(i,o)}),r.edges().forEach(i=>{let n=Ed(r.edge(i));e.setEdge(i,Object.assign({},bN,Cd(n,SN),sf(n,wN)))}),e}function TN(r){let e=r.graph();e.ranksep/=
2,r.edges().forEach(t=>{var i;let n=r.edge(t);n.minlen*=2,((i=n.labelpos)!=null?i:"r").toLowerCase()!=="c"&&(e.rankdir==="TB"||e.rankdir==="BT"?n.width+=n.labeloffset:
n.height+=n.labeloffset)})}function CN(r){r.edges().forEach(e=>{let t=r.edge(e);if(t.width&&t.height){let i=r.node(e.v),n={rank:(r.node(e.w).rank-i.rank)/2+i.rank,
e};lo(r,"edge-proxy",n,"_ep")}})}function EN(r){let e=0;r.nodes().forEach(t=>{let i=r.node(t);i.borderTop&&(i.minRank=r.node(i.borderTop).rank,i.maxRank=r.node(
i.borderBottom).rank,e=Math.max(e,i.maxRank))}),r.graph().maxRank=e}function MN(r){r.nodes().forEach(e=>{let t=r.node(e);if(t.dummy==="edge-proxy"){let i=t;r.edge(
i.e).labelRank=t.rank,r.removeNode(e)}})}function AN(r){let e=Number.POSITIVE_INFINITY,t=0,i=Number.POSITIVE_INFINITY,n=0,a=r.graph(),o=a.marginx||0,s=a.marginy||
0;function l(u){let f=u.x,c=u.y,p=u.width,h=u.height;e=Math.min(e,f-p/2),t=Math.max(t,f+p/2),i=Math.min(i,c-h/2),n=Math.max(n,c+h/2)}r.nodes().forEach(u=>l(r.node(
u))),r.edges().forEach(u=>{let f=r.edge(u);Object.hasOwn(f,"x")&&l(f)}),e-=o,i-=s,r.nodes().forEach(u=>{let f=r.node(u);f.x-=e,f.y-=i}),r.edges().forEach(u=>{let f=r.
edge(u);f.points.forEach(c=>{c.x-=e,c.y-=i}),Object.hasOwn(f,"x")&&(f.x-=e),Object.hasOwn(f,"y")&&(f.y-=i)}),a.width=t-e+o,a.height=n-i+s}function DN(r){r.edges().
forEach(e=>{if(e.v===e.w)return;let t=r.edge(e),i=r.node(e.v),n=r.node(e.w),a,o;t.points?(a=t.points[0],o=t.points[t.points.length-1]):(t.points=[],a=n,o=i),t.points.
unshift(ax(i,a)),t.points.push(ax(n,o))})}function ON(r){r.edges().forEach(e=>{let t=r.edge(e);if(Object.hasOwn(t,"x"))switch((t.labelpos==="l"||t.labelpos==="r")&&
(t.width-=t.labeloffset),t.labelpos){case"l":t.x-=t.width/2+t.labeloffset;break;case"r":t.x+=t.width/2+t.labeloffset;break}})}function IN(r){r.edges().forEach(e=>{
let t=r.edge(e);t.reversed&&t.points.reverse()})}function LN(r){r.nodes().forEach(e=>{if(r.children(e).length){let t=r.node(e),i=r.node(t.borderTop),n=r.node(t.
borderBottom),a=r.node(t.borderLeft[t.borderLeft.length-1]),o=r.node(t.borderRight[t.borderRight.length-1]);t.width=Math.abs(o.x-a.x),t.height=Math.abs(n.y-i.y),
t.x=a.x+t.width/2,t.y=i.y+t.height/2}}),r.nodes().forEach(e=>{r.node(e).dummy==="border"&&r.removeNode(e)})}function RN(r){r.edges().forEach(e=>{if(e.v===e.w){let t=r.
node(e.v);t.selfEdges||(t.selfEdges=[]),t.selfEdges.push({e,label:r.edge(e)}),r.removeEdge(e)}})}function PN(r){Zs(r).forEach(e=>{let t=0;e.forEach((i,n)=>{let a=r.
node(i);typeof a.rank!="number"&&(a.rank=0),a.order=n+t,(a.selfEdges||[]).forEach(o=>{lo(r,"selfedge",{width:o.label.width,height:o.label.height,rank:a.rank,order:n+
++t,e:o.e,edgeLabel:o.label},"_se"),(!Array.isArray(o.label.points)||o.label.points.length!==7)&&(o.label.points=[{x:0,y:-10},{x:0,y:-10},{x:0,y:0},{x:0,y:10},{
x:0,y:10},{x:0,y:0},{x:0,y:0}])}),delete a.selfEdges})})}function NN(r){r.nodes().forEach(e=>{let t=r.node(e),i=n=>typeof n=="number"&&isFinite(n);if(t.dummy===
"selfedge"){let n=t,a=r.node(n.e.v),o=i(a?.x)?a.x:0,s=i(a?.y)?a.y:0,l=i(a?.width)?a.width:0,u=i(a?.height)?a.height:0,f=i(t.x)?t.x:o,c=i(t.y)?t.y:s,p=l/2,h=u/2;
n.edgeLabel.points=[{x:f+p,y:c-h},{x:f+p,y:c-h},{x:f,y:c},{x:f-p,y:c+h},{x:f-p,y:c+h},{x:f,y:c},{x:f,y:c}],n.edgeLabel.x=f,n.edgeLabel.y=c,r.setEdge(n.e,n.edgeLabel),
r.removeNode(e)}else t&&Array.isArray(t.selfEdges)&&t.selfEdges.forEach(n=>{if(!Array.isArray(n.label.points)||n.label.points.length!==7){let a=i(t.x)?t.x:0,o=i(
t.y)?t.y:0,s=i(t.width)?t.width:0,l=i(t.height)?t.height:0,u=s/2,f=l/2;n.label.points=[{x:a+u,y:o-f},{x:a+u,y:o-f},{x:a,y:o},{x:a-u,y:o+f},{x:a-u,y:o+f},{x:a,y:o},
{x:a,y:o}]}})})}function Cd(r,e){return lf(sf(r,e),Number)}function Ed(r){let e={};return r&&Object.entries(r).forEach(([t,i])=>{typeof t=="string"&&(t=t.toLowerCase()),
e[t]=i}),e}function $x(r){let e=Zs(r),t=new lr({compound:!0,multigraph:!0}).setGraph({});return r.nodes().forEach(i=>{t.setNode(i,{label:i}),t.setParent(i,"laye\
r"+r.node(i).rank)}),r.edges().forEach(i=>t.setEdge(i.v,i.w,{},i.name)),e.forEach((i,n)=>{let a="layer"+n;t.setNode(a,{rank:"same"}),i.reduce((o,s)=>(t.setEdge(
o,s,{style:"invis"}),s))}),t}var kN={time:Nx,notime:Id},zN={graphlib:Ad,version:zx,layout:Kx,debug:$x,util:{time:Nx,notime:Id}},BN=zN;var Fd={};Wn(Fd,{Virtualizer:()=>Ud,_resetIOSDetectionForTests:()=>aS,approxEqual:()=>Wr,debounce:()=>zd,defaultKeyExtractor:()=>uS,defaultRangeExtractor:()=>fS,
elementScroll:()=>XN,measureElement:()=>hS,memo:()=>on,notUndefined:()=>ff,observeElementOffset:()=>WN,observeElementRect:()=>FN,observeWindowOffset:()=>YN,observeWindowRect:()=>HN,
windowScroll:()=>ZN});function Qx(r){return typeof r=="object"?r.key:r}function Jx(r,e){let t=r.length;return new Proxy(r,{get(i,n,a){if(typeof n=="string"){let o=n.charCodeAt(0);if(o>=
48&&o<=57){let s=+n;if(Number.isInteger(s)&&s>=0&&s<t){let l=i[s];if(typeof l!="object"){let u=e[s*2];l=i[s]={index:s,key:l,start:u,size:e[s*2+1],end:u+e[s*2+1],
lane:0}}return l}}if(n==="length")return t}return Reflect.get(i,n,a)}})}function on(r,e,t){let i=t.initialDeps??[],n,a=!0;function o(){var s;let u=0,f=r();if(!(f.length!==i.length||f.some((h,d)=>i[d]!==h)))return n;i=f;let p=0;return n=
e(...f),t?.onChange&&!(a&&t.skipInitialOnChange)&&t.onChange(n),a=!1,n}return o.updateDeps=s=>{i=s},o}function ff(r,e){if(r===void 0)throw new Error(`Unexpected\
 undefined${e?`: ${e}`:""}`);return r}var Wr=(r,e)=>Math.abs(r-e)<1.01,zd=(r,e,t)=>{let i;return Object.assign(function(...n){r.clearTimeout(i),i=r.setTimeout(()=>e.
apply(this,n),t)},{cancel:()=>{r.clearTimeout(i)}})};function eS({offset:r,isScrolling:e,elementMax:t,holdOffset:i,scrollOffset:n,pendingWrite:a,clampedMaxAtWrite:o}){var s;return e&&a===null&&r===n?"spurious":a!==
null&&Math.abs(r-a.target)<1.5?"readBack":a!==null&&!a.smooth&&t!==null&&a.target>t+i+.5&&Math.abs(r-(t+i))<1.5||a!==null&&!a.smooth&&((s=a.lowMaxes)!=null&&s.some(
l=>Math.abs(r-l)<1.5))?"clampedReadBack":o!==null&&Math.abs(r-o)<1.5?"clampedEcho":"external"}var VN=r=>r==="smooth"||r==="smoothFinishing";function tS({kind:r,
offset:e,command:t,target:i}){return r!=="spurious"&&r!=="readBack"&&r!=="clampedReadBack"&&t?.index!=null&&t.phase!=="queued"&&!VN(t.phase)&&!Wr(e,t.lastTargetOffset)&&
!Wr(e,i())&&r!=="clampedEcho"}var Bd=40;function rS(r){let e=r[r.length-1];if(e===void 0)return!1;let t=r.length-2;for(;t>=0&&e.t-r[t].t<Bd;)t--;if(t<0)return!1;
let i=r[t],n=t-1;for(;n>=0&&i.t-r[n].t<Bd;)n--;if(n<0)return!1;let a=r[n],o=(e.offset-i.offset)/(e.t-i.t),s=(i.offset-a.offset)/(i.t-a.t);return o*s>=0&&Math.abs(
o)>=2*Math.abs(s)&&Math.abs(o)-Math.abs(s)>=.8}function iS(r){let e=r[r.length-1];if(e===void 0)return!1;let t=r.length-2;for(;t>=0&&e.t-r[t].t<Bd;)t--;if(t<0)return!1;
let i=r[t];return Math.abs(e.offset-i.offset)/(e.t-i.t)>=.05}var fo,Xs=()=>{if(fo!==void 0)return fo;if(typeof navigator>"u")return fo=!1;if(/iP(hone|od|ad)/.test(navigator.userAgent))return fo=!0;let r=navigator.maxTouchPoints;
return fo=navigator.platform==="MacIntel"&&r!==void 0&&r>0},cf,UN=()=>cf!==void 0?cf:cf=Xs()&&typeof CSS<"u"&&typeof CSS.supports=="function"&&CSS.supports("ove\
rflow-anchor: auto"),nS=()=>!Xs()||UN(),aS=()=>{fo=void 0,cf=void 0},uo={capture:!0,passive:!0},hf=class{constructor(e){this.host=e,this._touch=null,this.inMotion=
()=>this._touch!==null&&this._touch.phase!=="lateFling",this.dragging=()=>{var t;return((t=this._touch)==null?void 0:t.phase)==="down"&&this._touch.moved},this.
tail=()=>{var t;return((t=this._touch)==null?void 0:t.phase)==="tail"?this._touch.moved?"fling":"tap":null},this.onScroll=({isScrolling:t,ownReadBack:i,moved:n,
external:a})=>{var o,s,l;return t&&((o=this._touch)==null?void 0:o.phase)==="tail"?this._openTail(this._touch.moved||!i,!1):((s=this._touch)==null?void 0:s.phase)===
"lateFling"&&(this.host.now()>this._touch.until?this._touch=null:a&&t&&n&&this._openTail(!0,!1)),!i&&t&&n&&((l=this._touch)==null?void 0:l.phase)==="down"?(this.
_touch.moved=!0,!0):!1},this.touchStart=()=>{this.end(),this._touch={phase:"down",moved:!1}},this.touchEnd=()=>{var t;let i=((t=this._touch)==null?void 0:t.phase)===
"down"&&this._touch.moved;this.end(),this._openTail(i,i)},this.end=()=>{var t;let i=this.host.getWindow();((t=this._touch)==null?void 0:t.phase)==="tail"&&i!=null&&
i.clearTimeout(this._touch.timerId),this._touch=null},this.listen=t=>{let i=()=>this.touchStart(),n=()=>this.touchEnd();return t.addEventListener("touchstart",i,
uo),t.addEventListener("touchend",n,uo),t.addEventListener("touchcancel",n,uo),()=>{t.removeEventListener("touchstart",i,uo),t.removeEventListener("touchend",n,
uo),t.removeEventListener("touchcancel",n,uo),this.end()}},this._openTail=(t,i)=>{let n=this.host.getWindow();if(n==null)return;this.end();let a={phase:"tail",moved:t,
awaitingFling:i,timerId:n.setTimeout(()=>{if(this.host.tailStillMoving()){this._openTail(a.moved,a.awaitingFling);return}this._touch=a.awaitingFling?{phase:"lat\
eFling",until:this.host.now()+1e3}:null,this.host.onTailClosed()},150)};this._touch=a}}get touch(){return this._touch}};var oS=r=>{let{clientWidth:e,clientHeight:t}=r;return{width:e,height:t}},lS=r=>{let e=new Set;return{schedule:t=>{let i=r.requestAnimationFrame(()=>{e.delete(i),
t()});e.add(i)},cancel:()=>{e.forEach(t=>r.cancelAnimationFrame(t)),e.clear()}}},uS=r=>r,fS=r=>{let e=r.overscan*Math.max(r.lanes??1,1),t=Math.max(r.startIndex-
e,0),n=Math.min(r.endIndex+e,r.count-1)-t+1,a=new Array(n);for(let o=0;o<n;o++)a[o]=t+o;return a},FN=(r,e)=>{let t=r.scrollElement;if(!t)return;let i=r.targetWindow;
if(!i)return;let n=s=>{let{width:l,height:u}=s;e({width:Math.round(l),height:Math.round(u)})};if(n(oS(t)),!i.ResizeObserver)return()=>{};let a=lS(i),o=new i.ResizeObserver(
()=>{let s=()=>{n(oS(t))};r.options.useAnimationFrameWithResizeObserver?a.schedule(s):s()});return o.observe(t,{box:"content-box"}),()=>{o.unobserve(t),a.cancel()}},
Vd={passive:!0},HN=(r,e)=>{let t=r.scrollElement;if(!t)return;let i=()=>{e({width:t.innerWidth,height:t.innerHeight})};return i(),t.addEventListener("resize",i,
Vd),()=>{t.removeEventListener("resize",i)}},GN=typeof window>"u"?!0:"onscrollend"in window,cS=(r,e,t)=>{let i=r.scrollElement;if(!i)return;let n=r.targetWindow;
if(!n)return;let a=r.options.useScrollendEvent&&GN,o=0,s=a?null:zd(n,()=>e(t(i),!1),r.options.isScrollingResetDelay),l=c=>()=>{o=t(i),s?.(),e(o,c)},u=l(!0),f=l(
!1);return i.addEventListener("scroll",u,Vd),a&&i.addEventListener("scrollend",f,Vd),()=>{i.removeEventListener("scroll",u),a&&i.removeEventListener("scrollend",
f),s?.cancel()}},WN=(r,e)=>cS(r,e,t=>{let{horizontal:i,isRtl:n}=r.options;return i?t.scrollLeft*(n&&-1||1):t.scrollTop}),YN=(r,e)=>cS(r,e,t=>r.options.horizontal?
t.scrollX:t.scrollY),hS=(r,e,t)=>{if(t.options.useCachedMeasurements){let i=t.indexFromElement(r),n=t.options.getItemKey(i);return t.itemSizeCache.get(n)??t.options.
estimateSize(i)}if(e?.borderBoxSize){let i=e.borderBoxSize[0];if(i)return Math.round(i[t.options.horizontal?"inlineSize":"blockSize"])}if(!e){let i=t.indexFromElement(
r),n=t.options.getItemKey(i),a=t.itemSizeCache.get(n);if(a!==void 0)return a}return r[t.options.horizontal?"offsetWidth":"offsetHeight"]},pS=(r,{adjustments:e=0,
behavior:t},i)=>{var n;let{scrollElement:a,options:o}=i,s=r+e,l=o.horizontal&&o.isRtl&&a!==null&&"ownerDocument"in a;(n=a?.scrollTo)==null||n.call(a,{[o.horizontal?
"left":"top"]:l?-s:s,behavior:t})},ZN=pS,XN=pS,sS=(r,e)=>r==="smooth"?e?"smoothLanded":"smooth":"instant",js=r=>r?.phase==="smooth"||r?.phase==="smoothLanded";function jN(r,e,t,i){
if(e===0)return!1;let n=i(0),a=new Set,o=0;for(;o<r;){let l=t(o);if(l===n)break;a.add(l),o++}let s=r-o;if(s===0||s>=e)return!1;for(let l=0;l<s;l++)if(i(l)!==t(o+
l))return!1;for(let l=s;l<e;l++)if(a.has(i(l)))return!1;return!0}var Ud=class{constructor(e){this.unsubs=[],this.scrollElement=null,this.targetWindow=null,this.
isScrolling=!1,this.scrollState=null,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache=new Map,this.itemSizeCacheVersion=0,this.laneAssignments=
new Map,this.pendingMin=null,this.prevLanes=void 0,this.lanesChangedFlag=!1,this.lanesSettling=!1,this.pendingScrollAnchor=null,this.scrollRect=null,this.scrollOffset=
null,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=!1,this._iosGesture=new hf({getWindow:()=>this.targetWindow,now:()=>this.now(),tailStillMoving:()=>{
let t=this.scrollState;if(t?.phase!=="queued"||this.pendingWrite!==null)return!1;let i=this._readElementOffset();return i===null||this._lastElementOffset===null||
Math.abs(i-this._lastElementOffset)<1?!1:(this._lastElementOffset=i,t.samples=[...t.samples??[],{t:this.now(),offset:i}],!0)},onTailClosed:()=>{let t=this.scrollState;
t?.phase==="queued"&&iS(t.samples??[])&&(this.scrollState=null),this._flushHoldIfReady(!0),this._writeAwaitingCommand(),this._retryClampedAdjustment()}}),this._lastElementOffset=
null,this.pendingWrite=null,this._clampedAdjustment=null,this.elementsCache=new Map,this._resizeBatch=null,this.now=()=>{var t,i,n;return((n=(i=(t=this.targetWindow)==
null?void 0:t.performance)==null?void 0:i.now)==null?void 0:n.call(i))??Date.now()},this.observer=(()=>{let t=null,i=null,n=!1,a=!1,o=new Set,s=()=>{if(t)return t;
let u=this.targetWindow;if(!u||!u.ResizeObserver)return null;let f=i=lS(u);return t=new u.ResizeObserver(c=>{let p=()=>{let h={sync:!1};this._resizeBatch=h;try{
c.forEach(l)}finally{this._resizeBatch=null,h.notify&&(this.notify(h.sync),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment(),this.measureElement(
null))}};if(this.options.useAnimationFrameWithResizeObserver)f.schedule(p);else{n=!0;try{p()}finally{n=!1}}})},l=u=>{let f=u.target,c=this.indexFromElement(f);if(!f.
isConnected){this.observer.unobserve(f);for(let[p,h]of this.elementsCache)if(h===f){this.elementsCache.delete(p);break}return}this.isIndexInRange(c)&&this.shouldMeasureDuringScroll(
c)&&this.resizeItem(c,this.options.measureElement(f,u,this))};return{disconnect:()=>{var u;(u=s())==null||u.disconnect(),i?.cancel(),o.clear(),a=!1,t=null,i=null},
observe:u=>{let f=s();if(f){if(!n){f.observe(u,{box:"border-box"});return}o.add(u),a||(a=!0,i?.schedule(()=>{a=!1,o.forEach(c=>{c.isConnected&&t?.observe(c,{box:"\
border-box"})}),o.clear()}))}},unobserve:u=>{var f;o.delete(u),(f=s())==null||f.unobserve(u)}}})(),this.range=null,this.setOptions=t=>{var i;let n={debug:!1,initialOffset:0,
overscan:1,paddingStart:0,paddingEnd:0,scrollPaddingStart:0,scrollPaddingEnd:0,horizontal:!1,getItemKey:uS,rangeExtractor:fS,onChange:()=>{},measureElement:hS,initialRect:{
width:0,height:0},scrollMargin:0,gap:0,indexAttribute:"data-index",initialMeasurementsCache:[],lanes:1,anchorTo:"start",followOnAppend:!1,scrollEndThreshold:1,isScrollingResetDelay:150,
enabled:!0,isRtl:!1,useScrollendEvent:!1,useAnimationFrameWithResizeObserver:!1,laneAssignmentMode:"estimate",useCachedMeasurements:!1};for(let f in t){let c=t[f];
c!==void 0&&(n[f]=c)}let a=this.options,o=null,s=null,l=!1;if(a!==void 0&&a.enabled&&n.enabled&&n.anchorTo==="end"&&this.scrollElement!==null){let f=a.count,c=n.
count,p=this.getMeasurements(),h=((i=this._singleLaneMeasurements)==null?void 0:i.items)??p,d=_=>Qx(h[_]),v=f>0?d(0):null,g=f>0?d(f-1):null;if(c!==f||f>0&&c>0&&
(n.getItemKey(0)!==v||n.getItemKey(c-1)!==g)){l=!0;let _=f>0?this.getVirtualItemForOffset(this.getScrollOffset())??p[0]:null;_&&(o=[_.key,this.getScrollOffset()-
_.start]);let x=n.followOnAppend===!0?"auto":n.followOnAppend||null;x&&c>0&&this.isAtEnd(a.scrollEndThreshold)&&(f===0||n.getItemKey(c-1)!==g)&&(c>f||jN(f,c,d,n.
getItemKey))&&(s=x)}}this.options=n,l&&(this.pendingMin=0,this.itemSizeCacheVersion++);let u=null;if(o&&this.scrollOffset!==null&&!this._awaitingCommandReadBack()){
let[f,c]=o,p=this.getMeasurements(),{count:h,getItemKey:d}=this.options,v=0;for(;v<h&&d(v)!==f;)v++;if(v<h){let g=p[v];if(g){let m=Math.max(0,g.start+c);!s&&m!==
this.scrollOffset&&(u=m-this.scrollOffset,this.scrollOffset=m)}}}s?this.pendingScrollAnchor={kind:"follow",behavior:s}:u!==null&&(this._canWriteScroll()?this.pendingScrollAnchor=
{kind:"anchor",delta:u}:(this._holdOffset+=u,this._followOffsetTarget(u)))},this.notify=t=>{var i,n;(n=(i=this.options).onChange)==null||n.call(i,this,t)},this.
maybeNotify=on(()=>(this.calculateRange(),[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]),t=>{this.notify(t)},{key:!1,
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
1.5?this.scrollState.lastTargetOffset=a:tS({kind:d,offset:a,command:this.scrollState,target:()=>this.getScrollStateTarget(this.scrollState)})&&(this.scrollState=
null),this.pendingWrite=null,this._clampedAdjustment!==null&&Math.abs(a-this._clampedAdjustment.maxAtWrite)>=1.5&&(this._clampedAdjustment=null);let v=this.getScrollOffset(),
g=this.scrollDirection;this.scrollDirection=o?v===a?this.scrollDirection:v<a?"forward":"backward":null,this.scrollOffset=a,this.isScrolling=o;let m=this.scrollState;
if(m?.phase==="queued"&&d==="external"&&o)if(p||this._reportedOverscroll)m.samples=[];else{let y=this.now();m.samples=[...(m.samples??[]).filter(_=>y-_.t<=200),
{t:y,offset:h}],(g!==null&&this.scrollDirection!==g||rS(m.samples))&&(this.scrollState=null)}this._iosGesture.onScroll({isScrolling:o,ownReadBack:d==="readBack",
moved:a!==v,external:d==="external"&&((l=this.scrollState)==null?void 0:l.phase)!=="smooth"&&((u=this.scrollState)==null?void 0:u.phase)!=="smoothFinishing"})&&
((f=this.scrollState)==null?void 0:f.phase)==="queued"&&(this.scrollState=null),this._flushHoldIfReady(!0),this.scrollState&&this.scheduleScrollReconcile(),this.
maybeNotify()})),"addEventListener"in this.scrollElement&&this.unsubs.push(this._iosGesture.listen(this.scrollElement)),this._scrollToOffset(this.getScrollOffset())}
this._noteClampMax();let n=this.pendingScrollAnchor;this.pendingScrollAnchor=null,n&&this.scrollElement&&this.options.enabled&&(n.kind==="anchor"?this._canWriteScroll()?
js(this.scrollState)&&!Wr(this.getScrollOffset()-n.delta,this.scrollState.lastTargetOffset)||(this._followOffsetTarget(n.delta),this._scrollToOffset(this.getScrollOffset())):
(this._holdOffset+=n.delta,this._followOffsetTarget(n.delta),this.notify(!1)):this.scrollToEnd({behavior:n.behavior})),this._flushHoldIfReady(!1),this._retryClampedAdjustment()},
this._classifyScrollEvent=(t,i,n)=>{var a;return eS({offset:t,isScrolling:i,elementMax:n,holdOffset:this._holdOffset,scrollOffset:this.scrollOffset,pendingWrite:this.
pendingWrite,clampedMaxAtWrite:((a=this._clampedAdjustment)==null?void 0:a.maxAtWrite)??null})},this._retryClampedAdjustment=()=>{if(this._clampedAdjustment===null||
!this.scrollElement||!this.options.enabled||!this._canWriteScroll())return;let{target:t,maxAtWrite:i}=this._clampedAdjustment,n=this.getMaxScrollOffset();n>i+.5&&
(this._clampedAdjustment=t>n+.5?{target:t,maxAtWrite:n}:null,this._scrollToOffset(t))},this._writeAwaitingCommand=()=>{let t=this.scrollState;if(t===null||t.phase!==
"queued")return;let{behavior:i}=t;this.getMeasurements();let n=this.getScrollStateTarget(t);t.lastTargetOffset=n,this._clampedAdjustment=null,t.phase=sS(i,t.index!=
null&&Wr(n,this.getScrollOffset())),this._scrollToOffset(n,{behavior:i}),this.scheduleScrollReconcile()},this._readElementOffset=()=>{let t=this.scrollElement;if(t==
null)return null;let{horizontal:i,isRtl:n}=this.options;return typeof t.scrollTop=="number"?i?t.scrollLeft*(n&&-1||1):t.scrollTop:typeof t.scrollY=="number"?i?t.
scrollX:t.scrollY:null},this._canWriteScroll=()=>!(Xs()&&this._iosGesture.inMotion())&&!this._reportedOverscroll,this._flushHoldIfReady=t=>{var i;if(this._holdOffset===
0||!this.scrollElement||!this.options.enabled||!this._canWriteScroll()||((i=this.scrollState)==null?void 0:i.phase)==="smooth")return;this._holdOffset=0,this.scrollOffset!==
null&&this.scrollOffset<0&&(this.scrollOffset=0),this.notify(t);let n=this.getCommandWrittenOffset()??this.getScrollOffset();this._clampedAdjustment=this._clampedBy(
n),this._scrollToOffset(n)},this.rafId=null,this.getSize=()=>this.options.enabled?(this.scrollRect=this.scrollRect??this.options.initialRect,this.scrollRect[this.
options.horizontal?"width":"height"]):(this.scrollRect=null,0),this.getScrollOffset=()=>this.options.enabled?(this.scrollOffset=this.scrollOffset??(typeof this.
options.initialOffset=="function"?this.options.initialOffset():this.options.initialOffset),this.scrollOffset):(this.scrollOffset=null,0),this.getMeasurementOptions=
on(()=>[this.options.count,this.options.paddingStart,this.options.scrollMargin,this.options.getItemKey,this.options.enabled,this.options.lanes,this.options.laneAssignmentMode,
this.options.gap],(t,i,n,a,o,s,l,u)=>(this.prevLanes!==void 0&&this.prevLanes!==s&&(this.lanesChangedFlag=!0),this.prevLanes=s,this.pendingMin=null,{count:t,paddingStart:i,
scrollMargin:n,getItemKey:a,enabled:o,lanes:s,laneAssignmentMode:l,gap:u}),{key:!1}),this.isIndexInRange=t=>t>=0&&t<this.options.count,this.getMeasurements=on(()=>[
this.getMeasurementOptions(),this.itemSizeCacheVersion],({count:t,paddingStart:i,scrollMargin:n,getItemKey:a,enabled:o,lanes:s,laneAssignmentMode:l,gap:u},f)=>{
var c;let p=this.itemSizeCache;if(!o)return this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),
[];if(this.laneAssignments.size>t)for(let y of this.laneAssignments.keys())y>=t&&this.laneAssignments.delete(y);this.lanesChangedFlag&&(this.lanesChangedFlag=!1,
this.lanesSettling=!0,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.pendingMin=null),
this.measurementsCache.length===0&&!this.lanesSettling&&(this.measurementsCache=this.options.initialMeasurementsCache,this.measurementsCache.forEach(y=>{this.itemSizeCache.
set(y.key,y.size)}));let h=this.lanesSettling?0:this.pendingMin??0;if(this.pendingMin=null,this.lanesSettling&&this.measurementsCache.length===t&&(this.lanesSettling=
!1),s===1){let y=t*2,_=(c=this._singleLaneMeasurements)==null?void 0:c.flat;if(!_||_.length<y){let T=new Float64Array(y);_&&h>0&&T.set(_.subarray(0,h*2)),_=T}let x=h===
0?new Array(t):this._singleLaneMeasurements.items.slice(),S;if(h===0)S=i+n;else{let T=h-1;S=_[T*2]+_[T*2+1]+u}for(let T=h;T<t;T++){let C=a(T);x[T]=C;let E=p.get(
C),M=typeof E=="number"?E:this.options.estimateSize(T);_[T*2]=S,_[T*2+1]=M,S+=M+u}this._singleLaneMeasurements={flat:_,items:x};let b=Jx(x,_);return this.measurementsCache=
b,b}let d=this.measurementsCache.slice(0,h),v=new Array(s).fill(void 0),g=new Float64Array(s),m=0;for(let y=0;y<h;y++){let _=d[y];_&&(v[_.lane]===void 0&&m++,v[_.
lane]=y,g[_.lane]=_.end)}for(let y=h;y<t;y++){let _=a(y),x=this.laneAssignments.get(y),S,b,T=l==="estimate"||p.has(_);if(x!==void 0&&this.options.lanes>1){S=x;let A=v[S],
O=A!==void 0?d[A]:void 0;b=O?O.end+u:i+n}else if(m===s){let A=0,O=g[0],D=v[0];for(let L=1;L<s;L++){let R=g[L];(R<O||R===O&&v[L]<D)&&(A=L,O=R,D=v[L])}S=A,b=O+u,T&&
this.laneAssignments.set(y,S)}else S=y%this.options.lanes,b=i+n,T&&this.laneAssignments.set(y,S);let C=p.get(_),E=typeof C=="number"?C:this.options.estimateSize(
y),M=b+E;d[y]={index:y,start:b,size:E,end:M,key:_,lane:S},v[S]===void 0&&m++,v[S]=y,g[S]=M}return this.measurementsCache=d,d},{key:!1,debug:()=>this.options.debug}),
this.calculateRange=on(()=>[this.getMeasurements(),this.getSize(),this.getScrollOffset(),this.options.lanes,this._getLayoutTotalSize()+this.options.scrollMargin],
(t,i,n,a,o)=>{if(t.length===0||i===0)return this.range=null,null;let s=Math.max(o-i,0);return this.range=qN(t,i,Math.min(n,s),a,a===1&&this._singleLaneMeasurements!==
null?this._singleLaneMeasurements.flat:null),this.range},{key:!1,debug:()=>this.options.debug}),this.getVirtualIndexes=on(()=>{let t=null,i=null,n=this.calculateRange();
return n&&(t=n.startIndex,i=n.endIndex),this.maybeNotify.updateDeps([this.isScrolling,t,i]),[this.options.rangeExtractor,this.options.overscan,this.options.count,
t,i,this.options.lanes]},(t,i,n,a,o,s)=>a===null||o===null?[]:t({startIndex:a,endIndex:o,overscan:i,count:n,lanes:s}),{key:!1,debug:()=>this.options.debug}),this.
indexFromElement=t=>{let i=this.options.indexAttribute,n=t.getAttribute(i);return n?parseInt(n,10):(console.warn(`Missing attribute name '${i}={index}' on measu\
red element.`),-1)},this.shouldMeasureDuringScroll=t=>{var i;if(!js(this.scrollState))return!0;let n=this.scrollState.index??((i=this.getVirtualItemForOffset(this.
scrollState.lastTargetOffset))==null?void 0:i.index);if(n!==void 0&&this.range){let a=Math.max(this.options.overscan,Math.ceil((this.range.endIndex-this.range.startIndex)/
2)),o=Math.max(0,n-a),s=Math.min(this.options.count-1,n+a);return t>=o&&t<=s}return!0},this.measureElement=t=>{if(!t){this.elementsCache.forEach((o,s)=>{o.isConnected||
(this.observer.unobserve(o),this.elementsCache.delete(s))});return}let i=this.indexFromElement(t);if(!this.isIndexInRange(i))return;let n=this.options.getItemKey(
i),a=this.elementsCache.get(n);a!==t&&(a&&this.observer.unobserve(a),this.observer.observe(t),this.elementsCache.set(n,t)),t.isConnected&&(!this.isScrolling||this.
scrollState)&&this.shouldMeasureDuringScroll(i)&&this.resizeItem(i,this.options.measureElement(t,void 0,this))},this.resizeItem=(t,i)=>{var n,a,o;if(!this.isIndexInRange(
t))return;(n=this._resizeBatch)!=null&&n.sync&&this.getMeasurements();let s,l,u,f=(a=this._singleLaneMeasurements)==null?void 0:a.flat;if(this.options.lanes===1&&
f!=null)u=this.options.getItemKey(t),l=f[t*2],s=f[t*2+1];else{let h=this.measurementsCache[t];if(!h)return;u=h.key,l=h.start,s=h.size}let c=this.itemSizeCache.get(
u)??s,p=i-c;if(p!==0){let h=this.options.anchorTo==="end"&&!js(this.scrollState)&&this.getVirtualDistanceFromEnd()<=this.options.scrollEndThreshold,d=h?this._getLayoutTotalSize():
0,v=this.getScrollOffset(),m=!this.itemSizeCache.has(u)?l<v:l+c<=v&&this.scrollDirection!=="backward",y=!js(this.scrollState)&&(this.shouldAdjustScrollPositionOnItemSizeChange!==
void 0?this.shouldAdjustScrollPositionOnItemSizeChange(this.measurementsCache[t]??{index:t,key:u,start:l,size:s,end:l+s,lane:0},p,this):m);(this.pendingMin===null||
t<this.pendingMin)&&(this.pendingMin=t),this.itemSizeCache.set(u,i),this.itemSizeCacheVersion++;let _=!1;if(this._awaitingCommandReadBack()||(h?_=this.applyScrollAdjustment(
this._getLayoutTotalSize()-d):y&&(_=this.applyScrollAdjustment(p))),this._resizeBatch){this._resizeBatch.notify=!0,(o=this._resizeBatch).sync||(o.sync=_);return}
this.notify(_),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment()}},this.getVirtualItems=on(()=>[this.getVirtualIndexes(),this.getMeasurements(),
this._holdOffset],(t,i,n)=>{let a=[];for(let o=0,s=t.length;o<s;o++){let l=t[o],u=i[l];a.push(n===0?u:{...u,start:u.start-n,end:u.end-n})}return a},{key:!1,debug:()=>this.
options.debug}),this.getVirtualItemForOffset=t=>{var i;let n=this.getMeasurements();if(n.length===0)return;let a=(i=this._singleLaneMeasurements)==null?void 0:i.
flat,o=this.options.lanes===1&&a!=null,s=dS(0,n.length-1,o?l=>a[l*2]:l=>ff(n[l]).start,t);return ff(n[s])},this._noteClampMax=()=>{if(!this._awaitingCommandReadBack())
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
return!(Xs()&&this._iosGesture.dragging())&&t!==null&&!Wr(t,this.getScrollOffset())},this._followOffsetTarget=t=>{this.scrollState!==null&&this.scrollState.index==
null&&(this.scrollState.lastTargetOffset+=t)},this.measure=()=>{this.pendingMin=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.itemSizeCacheVersion++,
this.notify(!1)},this.setOptions(e)}get scrollAdjustments(){return 0}applyScrollAdjustment(e,t){if(e===0)return!1;if(this._followOffsetTarget(e),this._canWriteScroll()){
let i=this.getScrollOffset();this._clampedAdjustment=this._clampedBy(i+e);let n=this._scrollToOffset(i,{adjustments:e,behavior:t});return this.scrollOffset!==null&&
(this.pendingWrite===n&&(this.scrollOffset+=e),this.scrollOffset<0&&(this.scrollOffset=0)),!0}else return this._holdOffset+=e,this.scrollOffset!==null&&(this.scrollOffset+=
e),!0}scheduleScrollReconcile(){if(!this.targetWindow){this.scrollState=null;return}this.rafId==null&&(this.rafId=this.targetWindow.requestAnimationFrame(()=>{this.
rafId=null,this.reconcileScroll()}))}getScrollStateTarget(e){let t=e.toEnd?[Math.max(this.getMaxScrollOffset(),0)]:e.index!=null?this.getOffsetForIndex(e.index,
e.align):void 0;return t?t[0]:e.lastTargetOffset}reconcileScroll(){if(!this.scrollState||!this.scrollElement)return;if(this.now()-this.scrollState.startedAt>5e3){
this.scrollState=null;return}if(this.scrollState.phase==="queued"){this.scheduleScrollReconcile();return}this.getMeasurements();let i=this.getScrollStateTarget(
this.scrollState),n=this.scrollState.index==null?1:this.options.useAnimationFrameWithResizeObserver?3:2,a=i!==this.scrollState.lastTargetOffset;if(!a&&Wr(i,this.
getScrollOffset())){if(this.scrollState.phase==="smooth"?this.scrollState.phase="smoothLanded":this.scrollState.phase==="smoothFinishing"&&(this.scrollState.phase=
"instant"),this.scrollState.stableFrames++,this.scrollState.stableFrames>=n){this.getScrollOffset()!==i&&this._scrollToOffset(i,{behavior:"auto"}),this.scrollState=
null;return}}else if(this.scrollState.stableFrames=0,a){let o=this.getSize()||600,s=Math.abs(i-this.getScrollOffset()),l=js(this.scrollState)&&s>o;this.scrollState.
lastTargetOffset=i,l?this.scrollState.phase="smooth":this.scrollState.phase==="smooth"?this.scrollState.phase="smoothFinishing":this.scrollState.phase==="smooth\
Landed"&&(this.scrollState.phase="instant"),this._scrollToOffset(i,{behavior:l?"smooth":"auto"})}this.scheduleScrollReconcile()}_startScroll(e,t,i,n){this.pendingScrollAnchor=
null,this._clampedAdjustment=null;let a=this._iosGesture.tail();if(n==="absolute"&&a!==null){if(a==="fling"&&nS()){this._stopMomentum(()=>{let o=this.scrollState;
o?.phase!=="queued"||this._iosGesture.tail()!=="fling"||this._reportedOverscroll||(this._iosGesture.end(),this._flushHoldIfReady(!0),this._writeAwaitingCommand())}),
this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,phase:"queued",behavior:i,samples:[]},this.scheduleScrollReconcile();return}this._iosGesture.
end()}this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,behavior:i,phase:sS(i,e.index!=null&&Wr(t,this.getScrollOffset()))},this._scrollToOffset(
t,{behavior:i}),this.scheduleScrollReconcile()}},dS=(r,e,t,i)=>{for(;r<=e;){let n=(r+e)/2|0,a=t(n);if(a<i)r=n+1;else if(a>i)e=n-1;else return n}return r>0?r-1:0};
function KN(r,e,t){let i=0;for(;i<=e;){let n=(i+e)/2|0,a=r[n*2];if(a<t)i=n+1;else if(a>t)e=n-1;else return n}return i>0?i-1:0}function qN(r,e,t,i,n){let a=r.length-
1;if(r.length<=i)return{startIndex:0,endIndex:a};if(i===1&&n!==null){let u=KN(n,a,t),f=u,c=t+e;for(;f<a&&n[f*2]+n[f*2+1]<c;)f++;return{startIndex:u,endIndex:f}}
let s=dS(0,a,u=>r[u].start,t),l=s;if(i===1)for(;l<a&&r[l].end<t+e;)l++;else if(i>1){let u=Array(i).fill(0);for(;l<a&&u.some(c=>c<t+e);){let c=r[l];u[c.lane]=c.end,
l++}let f=Array(i).fill(t+e);for(;s>=0&&f.some(c=>c>=t);){let c=r[s];f[c.lane]=c.start,s--}s=Math.max(0,s-s%i),l=Math.min(a,l+(i-1-l%i))}return{startIndex:s,endIndex:l}}var b0={};Wn(b0,{init:()=>pY});var Hd=function(r,e){return Hd=Object.setPrototypeOf||{__proto__:[]}instanceof Array&&function(t,i){t.__proto__=i}||function(t,i){for(var n in i)Object.prototype.
hasOwnProperty.call(i,n)&&(t[n]=i[n])},Hd(r,e)};function I(r,e){if(typeof e!="function"&&e!==null)throw new TypeError("Class extends value "+String(e)+" is not \
a constructor or null");Hd(r,e);function t(){this.constructor=r}r.prototype=e===null?Object.create(e):(t.prototype=e.prototype,new t)}var pf=12,$N="sans-serif",ur=pf+"px "+$N,QN=20,JN=100,ek="007LLmW'55;N0500LLLLLLLLLL00NNNLzWW\\\\WQb\\0FWLg\\bWb\\WQ\\WrWWQ000CL5LLFLL0LL**F*gLLLL5F0LF\\FFF5.5N";
function tk(r){var e={};if(typeof JSON>"u")return e;for(var t=0;t<r.length;t++){var i=String.fromCharCode(t+32),n=(r.charCodeAt(t)-QN)/JN;e[i]=n}return e}var rk=tk(
ek),ze={createCanvas:function(){return typeof document<"u"&&document.createElement("canvas")},measureText:(function(){var r,e;return function(t,i){if(!r){var n=ze.
createCanvas();r=n&&n.getContext("2d")}if(r)return e!==i&&(e=r.font=i||ur),r.measureText(t);t=t||"",i=i||ur;var a=/((?:\d+)?\.?\d*)px/.exec(i),o=a&&+a[1]||pf,s=0;
if(i.indexOf("mono")>=0)s=o*t.length;else for(var l=0;l<t.length;l++){var u=rk[t[l]];s+=u==null?o:u*o}return{width:s}}})(),loadImage:function(r,e,t){var i=new Image;
return i.onload=e,i.onerror=t,i.src=r,i},getTime:function(){return Date.now?Date.now():+new Date}};var gS=Ar(["Function","RegExp","Date","Error","CanvasGradient","CanvasPattern","Image","Canvas"],function(r,e){return r["[object "+e+"]"]=!0,r},{}),yS=Ar(["Int8",
"Uint8","Uint8Clamped","Int16","Uint16","Int32","Uint32","Float32","Float64"],function(r,e){return r["[object "+e+"Array]"]=!0,r},{}),qs=Object.prototype.toString,
vf=Array.prototype,ik=vf.forEach,nk=vf.filter,Wd=vf.slice,ak=vf.map,vS=(function(){}).constructor,df=vS?vS.prototype:null,Yd="__proto__",Gd=2311,ok=Math.pow(2,53)-
1;function mf(){return Gd>=ok&&(Gd=0),Gd++}function ho(){for(var r=[],e=0;e<arguments.length;e++)r[e]=arguments[e];typeof console<"u"&&console.error.apply(console,
r)}function F(r){if(r==null||typeof r!="object")return r;var e=r,t=qs.call(r);if(t==="[object Array]"){if(!Ks(r)){e=[];for(var i=0,n=r.length;i<n;i++)e[i]=F(r[i])}}else if(yS[t]){
if(!Ks(r)){var a=r.constructor;if(a.from)e=a.from(r);else{e=new a(r.length);for(var i=0,n=r.length;i<n;i++)e[i]=r[i]}}}else if(!gS[t]&&!Ks(r)&&!co(r)){e={};for(var o in r)
r.hasOwnProperty(o)&&o!==Yd&&(e[o]=F(r[o]))}return e}function te(r,e,t){if(!U(e)||!U(r))return t?F(e):r;for(var i in e)if(e.hasOwnProperty(i)&&i!==Yd){var n=r[i],
a=e[i];U(a)&&U(n)&&!P(a)&&!P(n)&&!co(a)&&!co(n)&&!mS(a)&&!mS(n)&&!Ks(a)&&!Ks(n)?te(n,a,t):(t||!(i in r))&&(r[i]=F(e[i]))}return r}function k(r,e){if(Object.assign)Object.assign(r,e);else for(var t in e)e.hasOwnProperty(t)&&t!==Yd&&(r[t]=e[t]);return r}function _S(r,e,t){r=r||{};for(var i=0;i<
t.length;i++){var n=t[i];r[n]=e[n]}return r}function ie(r,e,t){for(var i=pe(e),n=0,a=i.length;n<a;n++){var o=i[n];(t?e[o]!=null:r[o]==null)&&(r[o]=e[o])}return r}
var NY=ze.createCanvas;function ee(r,e){if(r){if(r.indexOf)return r.indexOf(e);for(var t=0,i=r.length;t<i;t++)if(r[t]===e)return t}return-1}function xS(r,e){var t=r.
prototype;function i(){}i.prototype=e.prototype,r.prototype=new i;for(var n in t)t.hasOwnProperty(n)&&(r.prototype[n]=t[n]);r.prototype.constructor=r,r.superClass=
e}function st(r,e,t){if(r="prototype"in r?r.prototype:r,e="prototype"in e?e.prototype:e,Object.getOwnPropertyNames)for(var i=Object.getOwnPropertyNames(e),n=0;n<
i.length;n++){var a=i[n];a!=="constructor"&&(t?e[a]!=null:r[a]==null)&&(r[a]=e[a])}else ie(r,e,t)}function et(r){return!r||typeof r=="string"?!1:typeof r.length==
"number"}function w(r,e,t){if(r&&e)if(r.forEach&&r.forEach===ik)r.forEach(e,t);else if(r.length===+r.length)for(var i=0,n=r.length;i<n;i++)e.call(t,r[i],i,r);else
for(var a in r)r.hasOwnProperty(a)&&e.call(t,r[a],a,r)}function z(r,e,t){if(!r)return[];if(!e)return yf(r);if(r.map&&r.map===ak)return r.map(e,t);for(var i=[],n=0,
a=r.length;n<a;n++)i.push(e.call(t,r[n],n,r));return i}function Ar(r,e,t,i){if(r&&e){for(var n=0,a=r.length;n<a;n++)t=e.call(i,t,r[n],n,r);return t}}function Ie(r,e,t){
if(!r)return[];if(!e)return yf(r);if(r.filter&&r.filter===nk)return r.filter(e,t);for(var i=[],n=0,a=r.length;n<a;n++)e.call(t,r[n],n,r)&&i.push(r[n]);return i}
function gf(r,e,t){if(r&&e){for(var i=0,n=r.length;i<n;i++)if(e.call(t,r[i],i,r))return r[i]}}function pe(r){if(!r)return[];if(Object.keys)return Object.keys(r);
var e=[];for(var t in r)r.hasOwnProperty(t)&&e.push(t);return e}function sk(r,e){for(var t=[],i=2;i<arguments.length;i++)t[i-2]=arguments[i];return function(){return r.
apply(e,t.concat(Wd.call(arguments)))}}var G=df&&Y(df.bind)?df.call.bind(df.bind):sk;function le(r){for(var e=[],t=1;t<arguments.length;t++)e[t-1]=arguments[t];
return function(){return r.apply(this,e.concat(Wd.call(arguments)))}}function P(r){return Array.isArray?Array.isArray(r):qs.call(r)==="[object Array]"}function Y(r){return typeof r=="function"}function V(r){return typeof r=="stri\
ng"}function $s(r){return qs.call(r)==="[object String]"}function de(r){return typeof r=="number"}function U(r){var e=typeof r;return e==="function"||!!r&&e==="\
object"}function mS(r){return!!gS[qs.call(r)]}function Ke(r){return!!yS[qs.call(r)]}function co(r){return typeof r=="object"&&typeof r.nodeType=="number"&&typeof r.
ownerDocument=="object"}function sn(r){return r.colorStops!=null}function SS(r){return r.image!=null}function Nt(r){return r!==r}function Yr(){for(var r=[],e=0;e<arguments.length;e++)r[e]=arguments[e];for(var t=0,i=r.length;t<i;t++)if(r[t]!=null)return r[t]}function W(r,e){
return r??e}function Dr(r,e,t){return r??e??t}function yf(r){for(var e=[],t=1;t<arguments.length;t++)e[t-1]=arguments[t];return Wd.apply(r,e)}function po(r){if(typeof r==
"number")return[r,r,r,r];var e=r.length;return e===2?[r[0],r[1],r[0],r[1]]:e===3?[r[0],r[1],r[2],r[1]]:r}function Ye(r,e){if(!r)throw new Error(e)}function gt(r){
return r==null?null:typeof r.trim=="function"?r.trim():r.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g,"")}var bS="__ec_primitive__";function vo(r){r[bS]=!0}function Ks(r){
return r[bS]}var lk=(function(){function r(){this.data={}}return r.prototype.delete=function(e){var t=this.has(e);return t&&delete this.data[e],t},r.prototype.has=
function(e){return this.data.hasOwnProperty(e)},r.prototype.get=function(e){return this.data[e]},r.prototype.set=function(e,t){return this.data[e]=t,this},r.prototype.
keys=function(){return pe(this.data)},r.prototype.forEach=function(e){var t=this.data;for(var i in t)t.hasOwnProperty(i)&&e(t[i],i)},r})(),wS=typeof Map=="funct\
ion";function uk(){return wS?new Map:new lk}var fk=(function(){function r(e){var t=P(e);this.data=uk();var i=this;e instanceof r?e.each(n):e&&w(e,n);function n(a,o){
t?i.set(a,o):i.set(o,a)}}return r.prototype.hasKey=function(e){return this.data.has(e)},r.prototype.get=function(e){return this.data.get(e)},r.prototype.set=function(e,t){
return this.data.set(e,t),t},r.prototype.each=function(e,t){this.data.forEach(function(i,n){e.call(t,i,n)})},r.prototype.keys=function(){var e=this.data.keys();
return wS?Array.from(e):e},r.prototype.removeKey=function(e){this.data.delete(e)},r})();function H(r){return new fk(r)}function TS(r,e){for(var t=new r.constructor(r.length+e.length),i=0;i<r.length;i++)t[i]=r[i];for(var n=r.length,i=0;i<e.length;i++)
t[i+n]=e[i];return t}function ln(r,e){var t;if(Object.create)t=Object.create(r);else{var i=function(){};i.prototype=r,t=new i}return e&&k(t,e),t}function _f(r){
var e=r.style;e.webkitUserSelect="none",e.userSelect="none",e.webkitTapHighlightColor="rgba(0,0,0,0)",e["-webkit-touch-callout"]="none"}function Be(r,e){return r.
hasOwnProperty(e)}function Me(){}var CS=180/Math.PI,kY=Number.EPSILON||Math.pow(2,-52);var ck=(function(){function r(){this.firefox=!1,this.ie=!1,this.edge=!1,this.newEdge=!1,this.weChat=!1}return r})(),hk=(function(){function r(){this.browser=new ck,
this.node=!1,this.wxa=!1,this.worker=!1,this.svgSupported=!1,this.touchEventsSupported=!1,this.pointerEventsSupported=!1,this.domSupported=!1,this.transformSupported=
!1,this.transform3dSupported=!1,this.hasGlobalWindow=typeof window<"u"}return r})(),un=new hk;typeof wx=="object"&&typeof wx.getSystemInfoSync=="function"?(un.wxa=
!0,un.touchEventsSupported=!0):typeof document>"u"&&typeof self<"u"?un.worker=!0:!un.hasGlobalWindow||"Deno"in window||typeof navigator<"u"&&typeof navigator.userAgent==
"string"&&navigator.userAgent.indexOf("Node.js")>-1?(un.node=!0,un.svgSupported=!0):pk(navigator.userAgent,un);function pk(r,e){var t=e.browser,i=r.match(/Firefox\/([\d.]+)/),
n=r.match(/MSIE\s([\d.]+)/)||r.match(/Trident\/.+?rv:(([\d.]+))/),a=r.match(/Edge?\/([\d.]+)/),o=/micromessenger/i.test(r);i&&(t.firefox=!0,t.version=i[1]),n&&(t.
ie=!0,t.version=n[1]),a&&(t.edge=!0,t.version=a[1],t.newEdge=+a[1].split(".")[0]>18),o&&(t.weChat=!0),e.svgSupported=typeof SVGRect<"u",e.touchEventsSupported="\
ontouchstart"in window&&!t.ie&&!t.edge,e.pointerEventsSupported="onpointerdown"in window&&(t.edge||t.ie&&+t.version>=11);var s=e.domSupported=typeof document<"u";
if(s){var l=document.documentElement.style;e.transform3dSupported=(t.ie&&"transition"in l||t.edge||"WebKitCSSMatrix"in window&&"m11"in new WebKitCSSMatrix||"Moz\
Perspective"in l)&&!("OTransition"in l),e.transformSupported=e.transform3dSupported||t.ie&&+t.version>=9}}var oe=un;var dk=".",Kn="___EC__COMPONENT__CONTAINER___",ES="___EC__EXTENDED_CLASS___";function kt(r){var e={main:"",sub:""};if(r){var t=r.split(dk);e.main=t[0]||"",e.sub=
t[1]||""}return e}function vk(r){Ye(/^[a-zA-Z0-9_]+([.][a-zA-Z0-9_]+)?$/.test(r),'componentType "'+r+'" illegal')}function MS(r){return!!(r&&r[ES])}function mo(r,e){
r.$constructor=r,r.extend=function(t){var i=this,n;return mk(i)?n=(function(a){I(o,a);function o(){return a.apply(this,arguments)||this}return o})(i):(n=function(){
(t.$constructor||i).apply(this,arguments)},xS(n,this)),k(n.prototype,t),n[ES]=!0,n.extend=this.extend,n.superCall=yk,n.superApply=_k,n.superClass=i,n}}function mk(r){
return Y(r)&&/^class\s/.test(Function.prototype.toString.call(r))}function xf(r,e){r.extend=e.extend}var gk=Math.round(Math.random()*10);function AS(r){var e=["\
__\0is_clz",gk++].join("_");r.prototype[e]=!0,r.isInstance=function(t){return!!(t&&t[e])}}function yk(r,e){for(var t=[],i=2;i<arguments.length;i++)t[i-2]=arguments[i];
return this.superClass.prototype[e].apply(r,t)}function _k(r,e,t){return this.superClass.prototype[e].apply(r,t)}function fn(r){var e={};r.registerClass=function(i){
var n=i.type||i.prototype.type;if(n){vk(n),i.prototype.type=n;var a=kt(n);if(!a.sub)e[a.main]=i;else if(a.sub!==Kn){var o=t(a);o[a.sub]=i}}return i},r.getClass=
function(i,n,a){var o=e[i];if(o&&o[Kn]&&(o=n?o[n]:null),a&&!o)throw new Error(n?"Component "+i+"."+(n||"")+" is used but not imported.":i+".type should be speci\
fied.");return o},r.getClassesByMainType=function(i){var n=kt(i),a=[],o=e[n.main];return o&&o[Kn]?w(o,function(s,l){l!==Kn&&a.push(s)}):a.push(o),a},r.hasClass=
function(i){var n=kt(i);return!!e[n.main]},r.getAllClassMainTypes=function(){var i=[];return w(e,function(n,a){i.push(a)}),i},r.hasSubTypes=function(i){var n=kt(
i),a=e[n.main];return a&&a[Kn]};function t(i){var n=e[i.main];return(!n||!n[Kn])&&(n=e[i.main]={},n[Kn]=!0),n}}function fr(r,e){for(var t=0;t<r.length;t++)r[t][1]||(r[t][1]=r[t][0]);return e=e||!1,function(i,n,a){for(var o={},s=0;s<r.length;s++){var l=r[s][1];if(!(n&&ee(
n,l)>=0||a&&ee(a,l)<0)){var u=i.getShallow(l,e);u!=null&&(o[r[s][0]]=u)}}return o}}var xk=[["fill","color"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["opacity"],["shadowColor"]],Sk=fr(xk),DS=(function(){function r(){}return r.prototype.
getAreaStyle=function(e,t){return Sk(this,e,t)},r})();var OS=(function(){function r(e){this.value=e}return r})();var bk=(function(){function r(){this._len=0}return r.prototype.insert=function(e){var t=new OS(e);return this.insertEntry(t),t},r.prototype.insertEntry=function(e){
this.head?(this.tail.next=e,e.prev=this.tail,e.next=null,this.tail=e):this.head=this.tail=e,this._len++},r.prototype.remove=function(e){var t=e.prev,i=e.next;t?
t.next=i:this.head=i,i?i.prev=t:this.tail=t,e.next=e.prev=null,this._len--},r.prototype.len=function(){return this._len},r.prototype.clear=function(){this.head=
this.tail=null,this._len=0},r})();var wk=(function(){function r(e){this._list=new bk,this._maxSize=10,this._map={},this._maxSize=e}return r.prototype.put=function(e,t){var i=this._list,n=this._map,
a=null;if(n[e]==null){var o=i.len(),s=this._lastRemovedEntry;if(o>=this._maxSize&&o>0){var l=i.head;i.remove(l),delete n[l.key],a=l.value,this._lastRemovedEntry=
l}s?s.value=t:s=new OS(t),s.key=e,i.insertEntry(s),n[e]=s}return a},r.prototype.get=function(e){var t=this._map[e],i=this._list;if(t!=null)return t!==i.tail&&(i.
remove(t),i.insertEntry(t)),t.value},r.prototype.clear=function(){this._list.clear(),this._map={}},r.prototype.len=function(){return this._list.len()},r})(),Zr=wk;var Xd=new Zr(50);function LS(r){if(typeof r=="string"){var e=Xd.get(r);return e&&e.image}else return r}function jd(r,e,t,i,n){if(r)if(typeof r=="string"){if(e&&
e.__zrImageSrc===r||!t)return e;var a=Xd.get(r),o={hostEl:t,cb:i,cbPayload:n};return a?(e=a.image,!go(e)&&a.pending.push(o)):(e=ze.loadImage(r,IS,IS),e.__zrImageSrc=
r,Xd.put(r,e.__cachedImgObj={image:e,pending:[o]})),e}else return r;else return e}function IS(){var r=this.__cachedImgObj;this.onload=this.onerror=this.__cachedImgObj=
null;for(var e=0;e<r.pending.length;e++){var t=r.pending[e],i=t.cb;i&&i(this,t.cbPayload),t.hostEl.dirty()}r.pending.length=0}function go(r){return r&&r.width&&
r.height}function Re(){return[1,0,0,1,0,0]}function yi(r){return r[0]=1,r[1]=0,r[2]=0,r[3]=1,r[4]=0,r[5]=0,r}function qn(r,e){return r[0]=e[0],r[1]=e[1],r[2]=e[2],r[3]=e[3],
r[4]=e[4],r[5]=e[5],r}function _i(r,e,t){var i=e[0]*t[0]+e[2]*t[1],n=e[1]*t[0]+e[3]*t[1],a=e[0]*t[2]+e[2]*t[3],o=e[1]*t[2]+e[3]*t[3],s=e[0]*t[4]+e[2]*t[5]+e[4],
l=e[1]*t[4]+e[3]*t[5]+e[5];return r[0]=i,r[1]=n,r[2]=a,r[3]=o,r[4]=s,r[5]=l,r}function $n(r,e,t){return r[0]=e[0],r[1]=e[1],r[2]=e[2],r[3]=e[3],r[4]=e[4]+t[0],r[5]=
e[5]+t[1],r}function cn(r,e,t,i){i===void 0&&(i=[0,0]);var n=e[0],a=e[2],o=e[4],s=e[1],l=e[3],u=e[5],f=Math.sin(t),c=Math.cos(t);return r[0]=n*c+s*f,r[1]=-n*f+s*
c,r[2]=a*c+l*f,r[3]=-a*f+c*l,r[4]=c*(o-i[0])+f*(u-i[1])+i[0],r[5]=c*(u-i[1])-f*(o-i[0])+i[1],r}function RS(r,e,t){var i=t[0],n=t[1];return r[0]=e[0]*i,r[1]=e[1]*
n,r[2]=e[2]*i,r[3]=e[3]*n,r[4]=e[4]*i,r[5]=e[5]*n,r}function Or(r,e){var t=e[0],i=e[2],n=e[4],a=e[1],o=e[3],s=e[5],l=t*o-a*i;return l?(l=1/l,r[0]=o*l,r[1]=-a*l,
r[2]=-i*l,r[3]=t*l,r[4]=(i*s-o*n)*l,r[5]=(a*n-t*s)*l,r):null}function hn(r,e){return r==null&&(r=0),e==null&&(e=0),[r,e]}function Kd(r,e){return r[0]=e[0],r[1]=e[1],r}function PS(r){return[r[0],r[1]]}function Qs(r,e,t){return r[0]=
e,r[1]=t,r}function qd(r,e,t){return r[0]=e[0]+t[0],r[1]=e[1]+t[1],r}function Sf(r,e,t){return r[0]=e[0]-t[0],r[1]=e[1]-t[1],r}function Ck(r){return Math.sqrt(Ek(r))}function Ek(r){return r[0]*r[0]+r[1]*r[1]}function bf(r,e,t){return r[0]=e[0]*t,r[1]=e[1]*t,r}function _o(r,e){var t=Ck(e);return t===0?(r[0]=0,r[1]=0):(r[0]=e[0]/t,r[1]=e[1]/t),r}function wf(r,e){return Math.
sqrt((r[0]-e[0])*(r[0]-e[0])+(r[1]-e[1])*(r[1]-e[1]))}var NS=wf;function Mk(r,e){return(r[0]-e[0])*(r[0]-e[0])+(r[1]-e[1])*(r[1]-e[1])}var Qn=Mk;function tt(r,e,t){var i=e[0],n=e[1];return r[0]=t[0]*i+t[2]*n+t[4],r[1]=t[1]*i+t[3]*n+t[5],r}function xi(r,e,t){return r[0]=Math.min(e[0],t[0]),r[1]=Math.min(e[1],
t[1]),r}function Si(r,e,t){return r[0]=Math.max(e[0],t[0]),r[1]=Math.max(e[1],t[1]),r}var Ak=(function(){function r(e,t){this.x=e||0,this.y=t||0}return r.prototype.copy=function(e){return this.x=e.x,this.y=e.y,this},r.prototype.clone=function(){return new r(
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
t.x+n*i.x,e.y=a*t.y+n*i.y},r})(),be=Ak;var ia=Math.min,xo=Math.max,Jd=Math.abs,kS=["x","y"],Dk=["width","height"],Jn=new be,ea=new be,ta=new be,ra=new be,Xt=tv(),Js=Xt.minTv,ev=Xt.maxTv,el=[0,0],wi=(function(){
function r(e,t,i,n){$d(this,e,t,i,n)}return r.set=function(e,t,i,n,a){return n<0&&(t=t+n,n=-n),a<0&&(i=i+a,a=-a),e.x=t,e.y=i,e.width=n,e.height=a,e},r.prototype.
union=function(e){var t=ia(e.x,this.x),i=ia(e.y,this.y);isFinite(this.x)&&isFinite(this.width)?this.width=xo(e.x+e.width,this.x+this.width)-t:this.width=e.width,
isFinite(this.y)&&isFinite(this.height)?this.height=xo(e.y+e.height,this.y+this.height)-i:this.height=e.height,this.x=t,this.y=i},r.prototype.applyTransform=function(e){
r.applyTransform(this,this,e)},r.prototype.calculateTransform=function(e){return BS(Re(),this,e)},r.prototype.intersect=function(e,t,i){return r.intersect(this,
e,t,i)},r.intersect=function(e,t,i,n){i&&be.set(i,0,0);var a=n&&n.outIntersectRect||null,o=n&&n.clamp;if(a&&(a.x=a.y=a.width=a.height=NaN),!e||!t)return!1;e instanceof
r||(e=$d(Ok,e.x,e.y,e.width,e.height)),t instanceof r||(t=$d(Ik,t.x,t.y,t.width,t.height));var s=!!i;Xt.reset(n,s);var l=Xt.touchThreshold,u=e.x+l,f=e.x+e.width-
l,c=e.y+l,p=e.y+e.height-l,h=t.x+l,d=t.x+t.width-l,v=t.y+l,g=t.y+t.height-l;if(u>f||c>p||h>d||v>g)return!1;var m=!(f<h||d<u||p<v||g<c);return(s||a)&&(el[0]=1/0,
el[1]=0,zS(u,f,h,d,0,s,a,o),zS(c,p,v,g,1,s,a,o),s&&be.copy(i,m?Xt.useDir?Xt.dirMinTv:Js:ev)),m},r.contain=function(e,t,i){return t>=e.x&&t<=e.x+e.width&&i>=e.y&&
i<=e.y+e.height},r.prototype.contain=function(e,t){return r.contain(this,e,t)},r.prototype.clone=function(){return new r(this.x,this.y,this.width,this.height)},
r.prototype.copy=function(e){So(this,e)},r.prototype.plain=function(){return{x:this.x,y:this.y,width:this.width,height:this.height}},r.prototype.isFinite=function(){
return isFinite(this.x)&&isFinite(this.y)&&isFinite(this.width)&&isFinite(this.height)},r.prototype.isZero=function(){return this.width===0||this.height===0},r.
create=function(e){return new r(e?e.x:0,e?e.y:0,e?e.width:0,e?e.height:0)},r.copy=function(e,t){return e.x=t.x,e.y=t.y,e.width=t.width,e.height=t.height,e},r.applyTransform=
function(e,t,i){if(!i){e!==t&&So(e,t);return}if(i[1]<1e-5&&i[1]>-1e-5&&i[2]<1e-5&&i[2]>-1e-5){var n=i[0],a=i[3],o=i[4],s=i[5];e.x=t.x*n+o,e.y=t.y*a+s,e.width=t.
width*n,e.height=t.height*a,e.width<0&&(e.x+=e.width,e.width=-e.width),e.height<0&&(e.y+=e.height,e.height=-e.height);return}Jn.x=ta.x=t.x,Jn.y=ra.y=t.y,ea.x=ra.
x=t.x+t.width,ea.y=ta.y=t.y+t.height,Jn.transform(i),ra.transform(i),ea.transform(i),ta.transform(i),e.x=ia(Jn.x,ea.x,ta.x,ra.x),e.y=ia(Jn.y,ea.y,ta.y,ra.y);var l=xo(
Jn.x,ea.x,ta.x,ra.x),u=xo(Jn.y,ea.y,ta.y,ra.y);e.width=l-e.x,e.height=u-e.y},r.calculateTransform=function(e,t,i){var n=i.width/t.width,a=i.height/t.height;return e=
yi(e||[]),$n(e,e,Qs(Qd,-t.x,-t.y)),RS(e,e,Qs(Qd,n,a)),$n(e,e,Qs(Qd,i.x,i.y)),e},r})(),tl=wi.create,$d=wi.set,So=wi.copy,BS=wi.calculateTransform,Tf=wi.applyTransform,
VS=wi.contain,Ok=new wi(0,0,0,0),Ik=new wi(0,0,0,0),Qd=[];function zS(r,e,t,i,n,a,o,s){var l=Jd(e-t),u=Jd(i-r),f=ia(l,u),c=kS[n],p=kS[1-n],h=Dk[n];e<t||i<r?l<u?
(a&&(ev[c]=-l),s&&(o[c]=e,o[h]=0)):(a&&(ev[c]=u),s&&(o[c]=r,o[h]=0)):(o&&(o[c]=xo(r,t),o[h]=ia(e,i)-o[c]),a&&(f<el[0]||Xt.useDir)&&(el[0]=ia(f,el[0]),(l<u||!Xt.
bidirectional)&&(Js[c]=l,Js[p]=0,Xt.useDir&&Xt.calcDirMTV()),(l>=u||!Xt.bidirectional)&&(Js[c]=-u,Js[p]=0,Xt.useDir&&Xt.calcDirMTV())))}function tv(){var r=0,e=new be,
t=new be,i={minTv:new be,maxTv:new be,useDir:!1,dirMinTv:new be,touchThreshold:0,bidirectional:!0,negativeSize:!1,reset:function(a,o){i.touchThreshold=0,a&&a.touchThreshold!=
null&&(i.touchThreshold=xo(0,a.touchThreshold)),i.negativeSize=!1,o&&(i.minTv.set(1/0,1/0),i.maxTv.set(0,0),i.useDir=!1,a&&a.direction!=null&&(i.useDir=!0,i.dirMinTv.
copy(i.minTv),t.copy(i.minTv),r=a.direction,i.bidirectional=a.bidirectional==null||!!a.bidirectional,i.bidirectional||e.set(Math.cos(r),Math.sin(r))))},calcDirMTV:function(){
var a=i.minTv,o=i.dirMinTv,s=a.y*a.y+a.x*a.x,l=Math.sin(r),u=Math.cos(r),f=l*a.y+u*a.x;if(n(f)){n(a.x)&&n(a.y)&&o.set(0,0);return}if(t.x=s*u/f,t.y=s*l/f,n(t.x)&&
n(t.y)){o.set(0,0);return}(i.bidirectional||e.dot(t)>0)&&t.len()<o.len()&&o.copy(t)}};function n(a){return Jd(a)<1e-10}return i}var q=wi;function Ir(r){Cf||(Cf=new Zr(100)),r=r||ur;var e=Cf.get(r);return e||(e={font:r,strWidthCache:new Zr(500),asciiWidthMap:null,asciiWidthMapTried:!1,stWideCharWidth:ze.
measureText("国",r).width,asciiCharWidth:ze.measureText("a",r).width},Cf.put(r,e)),e}var Cf;function Lk(r){if(!(rv>=US)){r=r||ur;for(var e=[],t=+new Date,i=0;i<=
127;i++)e[i]=ze.measureText(String.fromCharCode(i),r).width;var n=+new Date-t;return n>16?rv=US:n>2&&rv++,e}}var rv=0,US=5;function iv(r,e){return r.asciiWidthMapTried||
(r.asciiWidthMap=Lk(r.font),r.asciiWidthMapTried=!0),0<=e&&e<=127?r.asciiWidthMap!=null?r.asciiWidthMap[e]:r.asciiCharWidth:r.stWideCharWidth}function Lr(r,e){var t=r.
strWidthCache,i=t.get(e);return i==null&&(i=ze.measureText(e,r.font).width,t.put(e,i)),i}function FS(r,e,t,i){var n=Lr(Ir(e),r),a=rl(e),o=pn(0,n,t),s=Ti(0,a,i),
l=new q(o,s,n,a);return l}function Ef(r,e,t,i){var n=((r||"")+"").split(`
`),a=n.length;if(a===1)return FS(n[0],e,t,i);for(var o=new q(0,0,0,0),s=0;s<n.length;s++){var l=FS(n[s],e,t,i);s===0?o.copy(l):o.union(l)}return o}function pn(r,e,t,i){
return t==="right"?i?r+=e:r-=e:t==="center"&&(i?r+=e/2:r-=e/2),r}function Ti(r,e,t,i){return t==="middle"?i?r+=e/2:r-=e/2:t==="bottom"&&(i?r+=e:r-=e),r}function rl(r){
return Ir(r).stWideCharWidth}function cr(r,e){return typeof r=="string"?r.lastIndexOf("%")>=0?parseFloat(r)/100*e:parseFloat(r):r}function Mf(r,e,t){var i=e.position||"inside",n=e.distance!=
null?e.distance:5,a=t.height,o=t.width,s=a/2,l=t.x,u=t.y,f="left",c="top";if(i instanceof Array)l+=cr(i[0],t.width),u+=cr(i[1],t.height),f=null,c=null;else switch(i){case"\
left":l-=n,u+=s,f="right",c="middle";break;case"right":l+=n+o,u+=s,c="middle";break;case"top":l+=o/2,u-=n,f="center",c="bottom";break;case"bottom":l+=o/2,u+=a+n,
f="center";break;case"inside":l+=o/2,u+=s,f="center",c="middle";break;case"insideLeft":l+=n,u+=s,c="middle";break;case"insideRight":l+=o-n,u+=s,f="right",c="mid\
dle";break;case"insideTop":l+=o/2,u+=n,f="center";break;case"insideBottom":l+=o/2,u+=a-n,f="center",c="bottom";break;case"insideTopLeft":l+=n,u+=n;break;case"in\
sideTopRight":l+=o-n,u+=n,f="right";break;case"insideBottomLeft":l+=n,u+=a-n,c="bottom";break;case"insideBottomRight":l+=o-n,u+=a-n,f="right",c="bottom";break}return r=
r||{},r.x=l,r.y=u,r.align=f,r.verticalAlign=c,r}var nv=/\{([a-zA-Z0-9_]+)\|([^}]*)\}/g;function Rk(r,e,t,i,n,a){if(!t){r.text="",r.isTruncated=!1;return}var o=(e+"").split(`
`);a=ZS(t,i,n,a);for(var s=!1,l={},u=0,f=o.length;u<f;u++)XS(l,o[u],a),o[u]=l.textLine,s=s||l.isTruncated;r.text=o.join(`
`),r.isTruncated=s}function ZS(r,e,t,i){i=i||{};var n=k({},i);t=W(t,"..."),n.maxIterations=W(i.maxIterations,2);var a=n.minChar=W(i.minChar,0),o=n.fontMeasureInfo=
Ir(e),s=o.asciiCharWidth;n.placeholder=W(i.placeholder,"");for(var l=r=Math.max(0,r-1),u=0;u<a&&l>=s;u++)l-=s;var f=Lr(o,t);return f>l&&(t="",f=0),l=r-f,n.ellipsis=
t,n.ellipsisWidth=f,n.contentWidth=l,n.containerWidth=r,n}function XS(r,e,t){var i=t.containerWidth,n=t.contentWidth,a=t.fontMeasureInfo;if(!i){r.textLine="",r.
isTruncated=!1;return}var o=Lr(a,e);if(o<=i){r.textLine=e,r.isTruncated=!1;return}for(var s=0;;s++){if(o<=n||s>=t.maxIterations){e+=t.ellipsis;break}var l=s===0?
Pk(e,n,a):o>0?Math.floor(e.length*n/o):0;e=e.substr(0,l),o=Lr(a,e)}e===""&&(e=t.placeholder),r.textLine=e,r.isTruncated=!0}function Pk(r,e,t){for(var i=0,n=0,a=r.
length;n<a&&i<e;n++)i+=iv(t,r.charCodeAt(n));return n}function jS(r,e,t,i){var n=sv(r),a=e.overflow,o=e.padding,s=o?o[1]+o[3]:0,l=o?o[0]+o[2]:0,u=e.font,f=a==="\
truncate",c=rl(u),p=W(e.lineHeight,c),h=e.lineOverflow==="truncate",d=!1,v=e.width;v==null&&t!=null&&(v=t-s);var g=e.height;g==null&&i!=null&&(g=i-l);var m;v!=null&&
(a==="break"||a==="breakAll")?m=n?qS(n,e.font,v,a==="breakAll",0).lines:[]:m=n?n.split(`
`):[];var y=m.length*p;if(g==null&&(g=y),y>g&&h){var _=Math.floor(g/p);d=d||m.length>_,m=m.slice(0,_),y=m.length*p}if(n&&f&&v!=null)for(var x=ZS(v,u,e.ellipsis,
{minChar:e.truncateMinChar,placeholder:e.placeholder}),S={},b=0;b<m.length;b++)XS(S,m[b],x),m[b]=S.textLine,d=d||S.isTruncated;for(var T=g,C=0,E=Ir(u),b=0;b<m.length;b++)
C=Math.max(Lr(E,m[b]),C);v==null&&(v=C);var M=v;return T+=l,M+=s,{lines:m,height:g,outerWidth:M,outerHeight:T,lineHeight:p,calculatedLineHeight:c,contentWidth:C,
contentHeight:y,width:v,isTruncated:d}}var Nk=(function(){function r(){}return r})(),GS=(function(){function r(e){this.tokens=[],e&&(this.tokens=e)}return r})(),
kk=(function(){function r(){this.width=0,this.height=0,this.contentWidth=0,this.contentHeight=0,this.outerWidth=0,this.outerHeight=0,this.lines=[],this.isTruncated=
!1}return r})();function KS(r,e,t,i,n){var a=new kk,o=sv(r);if(!o)return a;var s=e.padding,l=s?s[1]+s[3]:0,u=s?s[0]+s[2]:0,f=e.width;f==null&&t!=null&&(f=t-l);var c=e.height;c==
null&&i!=null&&(c=i-u);for(var p=e.overflow,h=(p==="break"||p==="breakAll")&&f!=null?{width:f,accumWidth:0,breakAll:p==="breakAll"}:null,d=nv.lastIndex=0,v;(v=nv.
exec(o))!=null;){var g=v.index;g>d&&av(a,o.substring(d,g),e,h),av(a,v[2],e,h,v[1]),d=nv.lastIndex}d<o.length&&av(a,o.substring(d,o.length),e,h);var m=[],y=0,_=0,
x=p==="truncate",S=e.lineOverflow==="truncate",b={};function T(xe,Et,Mr){xe.width=Et,xe.lineHeight=Mr,y+=Mr,_=Math.max(_,Et)}e:for(var C=0;C<a.lines.length;C++){
for(var E=a.lines[C],M=0,A=0,O=0;O<E.tokens.length;O++){var D=E.tokens[O],L=D.styleName&&e.rich[D.styleName]||{},R=D.textPadding=L.padding,N=R?R[1]+R[3]:0,Z=D.font=
L.font||e.font;D.contentHeight=rl(Z);var j=W(L.height,D.contentHeight);if(D.innerHeight=j,R&&(j+=R[0]+R[2]),D.height=j,D.lineHeight=Dr(L.lineHeight,e.lineHeight,
j),D.align=L&&L.align||n,D.verticalAlign=L&&L.verticalAlign||"middle",S&&c!=null&&y+D.lineHeight>c){var J=a.lines.length;O>0?(E.tokens=E.tokens.slice(0,O),T(E,A,
M),a.lines=a.lines.slice(0,C+1)):a.lines=a.lines.slice(0,C),a.isTruncated=a.isTruncated||a.lines.length<J;break e}var re=L.width,ne=re==null||re==="auto";if(typeof re==
"string"&&re.charAt(re.length-1)==="%")D.percentWidth=re,m.push(D),D.contentWidth=Lr(Ir(Z),D.text);else{if(ne){var ue=L.backgroundColor,ae=ue&&ue.image;ae&&(ae=
LS(ae),go(ae)&&(D.width=Math.max(D.width,ae.width*j/ae.height)))}var Q=x&&f!=null?f-A:null;Q!=null&&Q<D.width?!ne||Q<N?(D.text="",D.width=D.contentWidth=0):(Rk(
b,D.text,Q-N,Z,e.ellipsis,{minChar:e.truncateMinChar}),D.text=b.text,a.isTruncated=a.isTruncated||b.isTruncated,D.width=D.contentWidth=Lr(Ir(Z),D.text)):D.contentWidth=
Lr(Ir(Z),D.text)}D.width+=N,A+=D.width,L&&(M=Math.max(M,D.lineHeight))}T(E,A,M)}a.outerWidth=a.width=W(f,_),a.outerHeight=a.height=W(c,y),a.contentHeight=y,a.contentWidth=
_,a.outerWidth+=l,a.outerHeight+=u;for(var C=0;C<m.length;C++){var D=m[C],_e=D.percentWidth;D.width=parseInt(_e,10)/100*a.width}return a}function av(r,e,t,i,n){
var a=e==="",o=n&&t.rich[n]||{},s=r.lines,l=o.font||t.font,u=!1,f,c;if(i){var p=o.padding,h=p?p[1]+p[3]:0;if(o.width!=null&&o.width!=="auto"){var d=cr(o.width,i.
width)+h;s.length>0&&d+i.accumWidth>i.width&&(f=e.split(`
`),u=!0),i.accumWidth=d}else{var v=qS(e,l,i.width,i.breakAll,i.accumWidth);i.accumWidth=v.accumWidth+h,c=v.linesWidths,f=v.lines}}f||(f=e.split(`
`));for(var g=Ir(l),m=0;m<f.length;m++){var y=f[m],_=new Nk;if(_.styleName=n,_.text=y,_.isLineHolder=!y&&!a,typeof o.width=="number"?_.width=o.width:_.width=c?c[m]:
Lr(g,y),!m&&!u){var x=(s[s.length-1]||(s[0]=new GS)).tokens,S=x.length;S===1&&x[0].isLineHolder?x[0]=_:(y||!S||a)&&x.push(_)}else s.push(new GS([_]))}}function zk(r){
var e=r.charCodeAt(0);return e>=32&&e<=591||e>=880&&e<=4351||e>=4608&&e<=5119||e>=7680&&e<=8303}var Bk=Ar(",&?/;] ".split(""),function(r,e){return r[e]=!0,r},{});
function Vk(r){return zk(r)?!!Bk[r]:!0}function qS(r,e,t,i,n){for(var a=[],o=[],s="",l="",u=0,f=0,c=Ir(e),p=0;p<r.length;p++){var h=r.charAt(p);if(h===`
`){l&&(s+=l,f+=u),a.push(s),o.push(f),s="",l="",u=0,f=0;continue}var d=iv(c,h.charCodeAt(0)),v=i?!1:!Vk(h);if(a.length?f+d>t:n+f+d>t){f?(s||l)&&(v?(s||(s=l,l="",
u=0,f=u),a.push(s),o.push(f-u),l+=h,u+=d,s="",f=u):(l&&(s+=l,l="",u=0),a.push(s),o.push(f),s=h,f=d)):v?(a.push(l),o.push(u),l=h,u=d):(a.push(h),o.push(d));continue}
f+=d,v?(l+=h,u+=d):(l&&(s+=l,l="",u=0),s+=h)}return l&&(s+=l),s&&(a.push(s),o.push(f)),a.length===1&&(f+=n),{accumWidth:f,lines:a,linesWidths:o}}function ov(r,e,t,i,n,a){
if(r.baseX=t,r.baseY=i,r.outerWidth=r.outerHeight=null,!!e){var o=e.width*2,s=e.height*2;q.set(WS,pn(t,o,n),Ti(i,s,a),o,s),q.intersect(e,WS,null,YS);var l=YS.outIntersectRect;
r.outerWidth=l.width,r.outerHeight=l.height,r.baseX=pn(l.x,l.width,n,!0),r.baseY=Ti(l.y,l.height,a,!0)}}var WS=new q(0,0,0,0),YS={outIntersectRect:{},clamp:!0};
function sv(r){return r!=null?r+="":r=""}function $S(r){var e=sv(r.text),t=r.font,i=Lr(Ir(t),e),n=rl(t);return Af(r,i,n,null)}function Af(r,e,t,i){var n=new q(pn(
r.x||0,e,r.textAlign),Ti(r.y||0,t,r.textBaseline),e,t),a=i??(lv(r)?r.lineWidth:0);return a>0&&(n.x-=a/2,n.y-=a/2,n.width+=a,n.height+=a),n}function lv(r){var e=r.
stroke;return e!=null&&e!=="none"&&r.lineWidth>0}var QS=yi,JS=5e-5;function na(r){return r>JS||r<-JS}var aa=[],bo=[],uv=Re(),fv=Math.abs,cv=(function(){function r(){}return r.prototype.getLocalTransform=function(e){
return hv(this,e)},r.prototype.setPosition=function(e){this.x=e[0],this.y=e[1]},r.prototype.setScale=function(e){this.scaleX=e[0],this.scaleY=e[1]},r.prototype.
setSkew=function(e){this.skewX=e[0],this.skewY=e[1]},r.prototype.setOrigin=function(e){this.originX=e[0],this.originY=e[1]},r.prototype.needLocalTransform=function(){
return na(this.rotation)||na(this.x)||na(this.y)||na(this.scaleX-1)||na(this.scaleY-1)||na(this.skewX)||na(this.skewY)},r.prototype.updateTransform=function(){var e=this.
parent&&this.parent.transform,t=this.needLocalTransform(),i=this.transform;if(!(t||e)){i&&(QS(i),this.invTransform=null);return}i=i||Re(),t?this.getLocalTransform(
i):QS(i),e&&(t?_i(i,e,i):qn(i,e)),this.transform=i,this._resolveGlobalScaleRatio(i),this.invTransform=this.invTransform||Re(),Or(this.invTransform,i)},r.prototype.
_resolveGlobalScaleRatio=function(e){var t=this.globalScaleRatio;if(t!=null&&t!==1){this.getGlobalScale(aa);var i=aa[0]<0?-1:1,n=aa[1]<0?-1:1,a=((aa[0]-i)*t+i)/
aa[0]||0,o=((aa[1]-n)*t+n)/aa[1]||0;e[0]*=a,e[1]*=a,e[2]*=o,e[3]*=o}},r.prototype.getComputedTransform=function(){for(var e=this,t=[];e;)t.push(e),e=e.parent;for(;e=
t.pop();)e.updateTransform();return this.transform},r.prototype.setLocalTransform=function(e){if(e){var t=e[0]*e[0]+e[1]*e[1],i=e[2]*e[2]+e[3]*e[3],n=Math.atan2(
e[1],e[0]),a=Math.PI/2+n-Math.atan2(e[3],e[2]);i=Math.sqrt(i)*Math.cos(a),t=Math.sqrt(t),this.skewX=a,this.skewY=0,this.rotation=-n,this.x=+e[4],this.y=+e[5],this.
scaleX=t,this.scaleY=i,this.originX=0,this.originY=0}},r.prototype.decomposeTransform=function(){if(this.transform){var e=this.parent,t=this.transform;e&&e.transform&&
(e.invTransform=e.invTransform||Re(),_i(bo,e.invTransform,t),t=bo);var i=this.originX,n=this.originY;(i||n)&&(uv[4]=i,uv[5]=n,_i(bo,t,uv),bo[4]-=i,bo[5]-=n,t=bo),
this.setLocalTransform(t)}},r.prototype.getGlobalScale=function(e){var t=this.transform;return e=e||[],t?(e[0]=Math.sqrt(t[0]*t[0]+t[1]*t[1]),e[1]=Math.sqrt(t[2]*
t[2]+t[3]*t[3]),t[0]<0&&(e[0]=-e[0]),t[3]<0&&(e[1]=-e[1]),e):(e[0]=1,e[1]=1,e)},r.prototype.transformCoordToLocal=function(e,t){var i=[e,t],n=this.invTransform;
return n&&tt(i,i,n),i},r.prototype.transformCoordToGlobal=function(e,t){var i=[e,t],n=this.transform;return n&&tt(i,i,n),i},r.prototype.getLineScale=function(){
var e=this.transform;return e&&fv(e[0]-1)>1e-10&&fv(e[3]-1)>1e-10?Math.sqrt(fv(e[0]*e[3]-e[2]*e[1])):1},r.prototype.copyTransform=function(e){oa(this,e)},r.getLocalTransform=
function(e,t){t=t||[];var i=e.originX||0,n=e.originY||0,a=e.scaleX,o=e.scaleY,s=e.anchorX,l=e.anchorY,u=e.rotation||0,f=e.x,c=e.y,p=e.skewX?Math.tan(e.skewX):0,
h=e.skewY?Math.tan(-e.skewY):0;if(i||n||s||l){var d=i+s,v=n+l;t[4]=-d*a-p*v*o,t[5]=-v*o-h*d*a}else t[4]=t[5]=0;return t[0]=a,t[3]=o,t[1]=h*a,t[2]=p*o,u&&cn(t,t,
u),t[4]+=i+f,t[5]+=n+c,t},r.initDefaultProps=(function(){var e=r.prototype;e.scaleX=e.scaleY=e.globalScaleRatio=1,e.x=e.y=e.originX=e.originY=e.skewX=e.skewY=e.
rotation=e.anchorX=e.anchorY=0})(),r})(),hv=cv.getLocalTransform;function wo(){return new cv}var To=["x","y","originX","originY","anchorX","anchorY","rotation",
"scaleX","scaleY","skewX","skewY"];function oa(r,e){return _S(r,e,To)}var dn=cv;var Df={linear:function(r){return r},quadraticIn:function(r){return r*r},quadraticOut:function(r){return r*(2-r)},quadraticInOut:function(r){return(r*=2)<1?.5*r*
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
return(r*=2)<1?.5*(r*r*((e+1)*r-e)):.5*((r-=2)*r*((e+1)*r+e)+2)},bounceIn:function(r){return 1-Df.bounceOut(1-r)},bounceOut:function(r){return r<.36363636363636365?
7.5625*r*r:r<.7272727272727273?7.5625*(r-=.5454545454545454)*r+.75:r<.9090909090909091?7.5625*(r-=.8181818181818182)*r+.9375:7.5625*(r-=.9545454545454546)*r+.984375},
bounceInOut:function(r){return r<.5?Df.bounceIn(r*2)*.5:Df.bounceOut(r*2-1)*.5+.5}},Of=Df;var If=Math.pow,mn=Math.sqrt,Rf=1e-8,tb=1e-4,eb=mn(3),Lf=1/3,Xr=hn(),hr=hn(),Co=hn();function vn(r){return r>-Rf&&r<Rf}function rb(r){return r>Rf||r<-Rf}function Ve(r,e,t,i,n){
var a=1-n;return a*a*(a*r+3*n*e)+n*n*(n*i+3*a*t)}function pv(r,e,t,i,n){var a=1-n;return 3*(((e-r)*a+2*(t-e)*n)*a+(i-t)*n*n)}function sa(r,e,t,i,n,a){var o=i+3*
(e-t)-r,s=3*(t-e*2+r),l=3*(e-r),u=r-n,f=s*s-3*o*l,c=s*l-9*o*u,p=l*l-3*s*u,h=0;if(vn(f)&&vn(c))if(vn(s))a[0]=0;else{var d=-l/s;d>=0&&d<=1&&(a[h++]=d)}else{var v=c*
c-4*f*p;if(vn(v)){var g=c/f,d=-s/o+g,m=-g/2;d>=0&&d<=1&&(a[h++]=d),m>=0&&m<=1&&(a[h++]=m)}else if(v>0){var y=mn(v),_=f*s+1.5*o*(-c+y),x=f*s+1.5*o*(-c-y);_<0?_=-If(
-_,Lf):_=If(_,Lf),x<0?x=-If(-x,Lf):x=If(x,Lf);var d=(-s-(_+x))/(3*o);d>=0&&d<=1&&(a[h++]=d)}else{var S=(2*f*s-3*o*c)/(2*mn(f*f*f)),b=Math.acos(S)/3,T=mn(f),C=Math.
cos(b),d=(-s-2*T*C)/(3*o),m=(-s+T*(C+eb*Math.sin(b)))/(3*o),E=(-s+T*(C-eb*Math.sin(b)))/(3*o);d>=0&&d<=1&&(a[h++]=d),m>=0&&m<=1&&(a[h++]=m),E>=0&&E<=1&&(a[h++]=
E)}}return h}function Pf(r,e,t,i,n){var a=6*t-12*e+6*r,o=9*e+3*i-3*r-9*t,s=3*e-3*r,l=0;if(vn(o)){if(rb(a)){var u=-s/a;u>=0&&u<=1&&(n[l++]=u)}}else{var f=a*a-4*o*
s;if(vn(f))n[0]=-a/(2*o);else if(f>0){var c=mn(f),u=(-a+c)/(2*o),p=(-a-c)/(2*o);u>=0&&u<=1&&(n[l++]=u),p>=0&&p<=1&&(n[l++]=p)}}return l}function Eo(r,e,t,i,n,a){
var o=(e-r)*n+r,s=(t-e)*n+e,l=(i-t)*n+t,u=(s-o)*n+o,f=(l-s)*n+s,c=(f-u)*n+u;a[0]=r,a[1]=o,a[2]=u,a[3]=c,a[4]=c,a[5]=f,a[6]=l,a[7]=i}function ib(r,e,t,i,n,a,o,s,l,u,f){
var c,p=.005,h=1/0,d,v,g,m;Xr[0]=l,Xr[1]=u;for(var y=0;y<1;y+=.05)hr[0]=Ve(r,t,n,o,y),hr[1]=Ve(e,i,a,s,y),g=Qn(Xr,hr),g<h&&(c=y,h=g);h=1/0;for(var _=0;_<32&&!(p<
tb);_++)d=c-p,v=c+p,hr[0]=Ve(r,t,n,o,d),hr[1]=Ve(e,i,a,s,d),g=Qn(hr,Xr),d>=0&&g<h?(c=d,h=g):(Co[0]=Ve(r,t,n,o,v),Co[1]=Ve(e,i,a,s,v),m=Qn(Co,Xr),v<=1&&m<h?(c=v,
h=m):p*=.5);return f&&(f[0]=Ve(r,t,n,o,c),f[1]=Ve(e,i,a,s,c)),mn(h)}function nb(r,e,t,i,n,a,o,s,l){for(var u=r,f=e,c=0,p=1/l,h=1;h<=l;h++){var d=h*p,v=Ve(r,t,n,
o,d),g=Ve(e,i,a,s,d),m=v-u,y=g-f;c+=Math.sqrt(m*m+y*y),u=v,f=g}return c}function lt(r,e,t,i){var n=1-i;return n*(n*r+2*i*e)+i*i*t}function dv(r,e,t,i){return 2*
((1-i)*(e-r)+i*(t-e))}function ab(r,e,t,i,n){var a=r-2*e+t,o=2*(e-r),s=r-i,l=0;if(vn(a)){if(rb(o)){var u=-s/o;u>=0&&u<=1&&(n[l++]=u)}}else{var f=o*o-4*a*s;if(vn(
f)){var u=-o/(2*a);u>=0&&u<=1&&(n[l++]=u)}else if(f>0){var c=mn(f),u=(-o+c)/(2*a),p=(-o-c)/(2*a);u>=0&&u<=1&&(n[l++]=u),p>=0&&p<=1&&(n[l++]=p)}}return l}function Nf(r,e,t){
var i=r+t-2*e;return i===0?.5:(r-e)/i}function Mo(r,e,t,i,n){var a=(e-r)*i+r,o=(t-e)*i+e,s=(o-a)*i+a;n[0]=r,n[1]=a,n[2]=s,n[3]=s,n[4]=o,n[5]=t}function ob(r,e,t,i,n,a,o,s,l){
var u,f=.005,c=1/0;Xr[0]=o,Xr[1]=s;for(var p=0;p<1;p+=.05){hr[0]=lt(r,t,n,p),hr[1]=lt(e,i,a,p);var h=Qn(Xr,hr);h<c&&(u=p,c=h)}c=1/0;for(var d=0;d<32&&!(f<tb);d++){
var v=u-f,g=u+f;hr[0]=lt(r,t,n,v),hr[1]=lt(e,i,a,v);var h=Qn(hr,Xr);if(v>=0&&h<c)u=v,c=h;else{Co[0]=lt(r,t,n,g),Co[1]=lt(e,i,a,g);var m=Qn(Co,Xr);g<=1&&m<c?(u=g,
c=m):f*=.5}}return l&&(l[0]=lt(r,t,n,u),l[1]=lt(e,i,a,u)),mn(c)}function sb(r,e,t,i,n,a,o){for(var s=r,l=e,u=0,f=1/o,c=1;c<=o;c++){var p=c*f,h=lt(r,t,n,p),d=lt(
e,i,a,p),v=h-s,g=d-l;u+=Math.sqrt(v*v+g*g),s=h,l=d}return u}var Uk=/cubic-bezier\(([0-9,\.e ]+)\)/;function kf(r){var e=r&&Uk.exec(r);if(e){var t=e[1].split(","),i=+gt(t[0]),n=+gt(t[1]),a=+gt(t[2]),o=+gt(t[3]);if(isNaN(i+
n+a+o))return;var s=[];return function(l){return l<=0?0:l>=1?1:sa(0,i,a,1,l,s)&&Ve(0,n,o,1,s[0])}}}var Fk=(function(){function r(e){this._inited=!1,this._startTime=0,this._pausedTime=0,this._paused=!1,this._life=e.life||1e3,this._delay=e.delay||0,this.loop=e.
loop||!1,this.onframe=e.onframe||Me,this.ondestroy=e.ondestroy||Me,this.onrestart=e.onrestart||Me,e.easing&&this.setEasing(e.easing)}return r.prototype.step=function(e,t){
if(this._inited||(this._startTime=e+this._delay,this._inited=!0),this._paused){this._pausedTime+=t;return}var i=this._life,n=e-this._startTime-this._pausedTime,
a=n/i;a<0&&(a=0),a=Math.min(a,1);var o=this.easingFunc,s=o?o(a):a;if(this.onframe(s),a===1)if(this.loop){var l=n%i;this._startTime=e-l,this._pausedTime=0,this.onrestart()}else
return!0;return!1},r.prototype.pause=function(){this._paused=!0},r.prototype.resume=function(){this._paused=!1},r.prototype.setEasing=function(e){this.easing=e,
this.easingFunc=Y(e)?e:Of[e]||kf(e)},r})(),lb=Fk;var ub={transparent:[0,0,0,0],aliceblue:[240,248,255,1],antiquewhite:[250,235,215,1],aqua:[0,255,255,1],aquamarine:[127,255,212,1],azure:[240,255,255,1],beige:[
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
179,1],white:[255,255,255,1],whitesmoke:[245,245,245,1],yellow:[255,255,0,1],yellowgreen:[154,205,50,1]};function Rr(r){return r=Math.round(r),r<0?0:r>255?255:r}
function Hk(r){return r=Math.round(r),r<0?0:r>360?360:r}function il(r){return r<0?0:r>1?1:r}function mv(r){var e=r;return e.length&&e.charAt(e.length-1)==="%"?Rr(
parseFloat(e)/100*255):Rr(parseInt(e,10))}function la(r){var e=r;return e.length&&e.charAt(e.length-1)==="%"?il(parseFloat(e)/100):il(parseFloat(e))}function gv(r,e,t){
return t<0?t+=1:t>1&&(t-=1),t*6<1?r+(e-r)*t*6:t*2<1?e:t*3<2?r+(e-r)*(2/3-t)*6:r}function gn(r,e,t){return r+(e-r)*t}function pr(r,e,t,i,n){return r[0]=e,r[1]=t,
r[2]=i,r[3]=n,r}function yv(r,e){return r[0]=e[0],r[1]=e[1],r[2]=e[2],r[3]=e[3],r}var hb=new Zr(20),zf=null;function Ao(r,e){zf&&yv(zf,e),zf=hb.put(r,zf||e.slice())}
function xt(r,e){if(r){e=e||[];var t=hb.get(r);if(t)return yv(e,t);r=r+"";var i=r.replace(/ /g,"").toLowerCase();if(i in ub)return yv(e,ub[i]),Ao(r,e),e;var n=i.
length;if(i.charAt(0)==="#"){if(n===4||n===5){var a=parseInt(i.slice(1,4),16);if(!(a>=0&&a<=4095)){pr(e,0,0,0,1);return}return pr(e,(a&3840)>>4|(a&3840)>>8,a&240|
(a&240)>>4,a&15|(a&15)<<4,n===5?parseInt(i.slice(4),16)/15:1),Ao(r,e),e}else if(n===7||n===9){var a=parseInt(i.slice(1,7),16);if(!(a>=0&&a<=16777215)){pr(e,0,0,
0,1);return}return pr(e,(a&16711680)>>16,(a&65280)>>8,a&255,n===9?parseInt(i.slice(7),16)/255:1),Ao(r,e),e}return}var o=i.indexOf("("),s=i.indexOf(")");if(o!==-1&&
s+1===n){var l=i.substr(0,o),u=i.substr(o+1,s-(o+1)).split(","),f=1;switch(l){case"rgba":if(u.length!==4)return u.length===3?pr(e,+u[0],+u[1],+u[2],1):pr(e,0,0,
0,1);f=la(u.pop());case"rgb":if(u.length>=3)return pr(e,mv(u[0]),mv(u[1]),mv(u[2]),u.length===3?f:la(u[3])),Ao(r,e),e;pr(e,0,0,0,1);return;case"hsla":if(u.length!==
4){pr(e,0,0,0,1);return}return u[3]=la(u[3]),_v(u,e),Ao(r,e),e;case"hsl":if(u.length!==3){pr(e,0,0,0,1);return}return _v(u,e),Ao(r,e),e;default:return}}pr(e,0,0,
0,1)}}function _v(r,e){var t=(parseFloat(r[0])%360+360)%360/360,i=la(r[1]),n=la(r[2]),a=n<=.5?n*(i+1):n+i-n*i,o=n*2-a;return e=e||[],pr(e,Rr(gv(o,a,t+1/3)*255),
Rr(gv(o,a,t)*255),Rr(gv(o,a,t-1/3)*255),1),r.length===4&&(e[3]=r[3]),e}function Gk(r){if(r){var e=r[0]/255,t=r[1]/255,i=r[2]/255,n=Math.min(e,t,i),a=Math.max(e,
t,i),o=a-n,s=(a+n)/2,l,u;if(o===0)l=0,u=0;else{s<.5?u=o/(a+n):u=o/(2-a-n);var f=((a-e)/6+o/2)/o,c=((a-t)/6+o/2)/o,p=((a-i)/6+o/2)/o;e===a?l=p-c:t===a?l=1/3+f-p:
i===a&&(l=2/3+c-f),l<0&&(l+=1),l>1&&(l-=1)}var h=[l*360,u,s];return r[3]!=null&&h.push(r[3]),h}}function fb(r,e){var t=xt(r);if(t){for(var i=0;i<3;i++)e<0?t[i]=
t[i]*(1-e)|0:t[i]=(255-t[i])*e+t[i]|0,t[i]>255?t[i]=255:t[i]<0&&(t[i]=0);return dr(t,t.length===4?"rgba":"rgb")}}function Bf(r,e,t){if(!(!(e&&e.length)||!(r>=0&&r<=1))){t=t||[];var i=r*(e.length-1),n=Math.floor(i),a=Math.ceil(i),o=e[n],s=e[a],l=i-n;return t[0]=Rr(gn(o[0],s[0],
l)),t[1]=Rr(gn(o[1],s[1],l)),t[2]=Rr(gn(o[2],s[2],l)),t[3]=il(gn(o[3],s[3],l)),t}}function pb(r,e,t){if(!(!(e&&e.length)||!(r>=0&&r<=1))){var i=r*(e.length-1),n=Math.floor(i),a=Math.ceil(i),o=xt(e[n]),s=xt(e[a]),l=i-n,u=dr([Rr(gn(o[0],s[0],l)),
Rr(gn(o[1],s[1],l)),Rr(gn(o[2],s[2],l)),il(gn(o[3],s[3],l))],"rgba");return t?{color:u,leftIndex:n,rightIndex:a,value:i}:u}}function Ci(r,e,t,i){var n=xt(r);if(r)return n=Gk(n),e!=null&&(n[0]=Hk(Y(e)?e(n[0]):e)),t!=null&&(n[1]=la(Y(t)?t(n[1]):t)),i!=null&&(n[2]=la(Y(i)?i(n[2]):i)),dr(
_v(n),"rgba")}function db(r,e){var t=xt(r);if(t&&e!=null)return t[3]=il(e),dr(t,"rgba")}function dr(r,e){if(!(!r||!r.length)){var t=r[0]+","+r[1]+","+r[2];return(e===
"rgba"||e==="hsva"||e==="hsla")&&(t+=","+r[3]),e+"("+t+")"}}function Do(r,e){var t=xt(r);return t?(.299*t[0]+.587*t[1]+.114*t[2])*t[3]/255+(1-t[3])*e:0}var cb=new Zr(100);function xv(r){if(V(r)){var e=cb.get(r);return e||(e=fb(r,-.1),cb.put(r,e)),e}else if(sn(r)){var t=k({},r);return t.colorStops=z(r.colorStops,
function(i){return{offset:i.offset,color:fb(i.color,-.1)}}),t}return r}function mb(r){return r.type==="linear"}function gb(r){return r.type==="radial"}var d4=(function(){return typeof Buffer<"u"&&typeof Buffer.from=="function"?function(r){return Buffer.from(r).toString("base64")}:typeof btoa=="function"&&typeof unescape==
"function"&&typeof encodeURIComponent=="function"?function(r){return btoa(unescape(encodeURIComponent(r)))}:function(r){return null}})();var bv=Array.prototype.slice;function Ei(r,e,t){return(e-r)*t+r}function Sv(r,e,t,i){for(var n=e.length,a=0;a<n;a++)r[a]=Ei(e[a],t[a],i);return r}function Wk(r,e,t,i){
for(var n=e.length,a=n&&e[0].length,o=0;o<n;o++){r[o]||(r[o]=[]);for(var s=0;s<a;s++)r[o][s]=Ei(e[o][s],t[o][s],i)}return r}function Vf(r,e,t,i){for(var n=e.length,
a=0;a<n;a++)r[a]=e[a]+t[a]*i;return r}function yb(r,e,t,i){for(var n=e.length,a=n&&e[0].length,o=0;o<n;o++){r[o]||(r[o]=[]);for(var s=0;s<a;s++)r[o][s]=e[o][s]+
t[o][s]*i}return r}function Yk(r,e){for(var t=r.length,i=e.length,n=t>i?e:r,a=Math.min(t,i),o=n[a-1]||{color:[0,0,0,0],offset:0},s=a;s<Math.max(t,i);s++)n.push(
{offset:o.offset,color:o.color.slice()})}function Zk(r,e,t){var i=r,n=e;if(!(!i.push||!n.push)){var a=i.length,o=n.length;if(a!==o){var s=a>o;if(s)i.length=o;else
for(var l=a;l<o;l++)i.push(t===1?n[l]:bv.call(n[l]))}for(var u=i[0]&&i[0].length,l=0;l<i.length;l++)if(t===1)isNaN(i[l])&&(i[l]=n[l]);else for(var f=0;f<u;f++)isNaN(
i[l][f])&&(i[l][f]=n[l][f])}}function ol(r){if(et(r)){var e=r.length;if(et(r[0])){for(var t=[],i=0;i<e;i++)t.push(bv.call(r[i]));return t}return bv.call(r)}return r}
function Hf(r){return r[0]=Math.floor(r[0])||0,r[1]=Math.floor(r[1])||0,r[2]=Math.floor(r[2])||0,r[3]=r[3]==null?1:r[3],"rgba("+r.join(",")+")"}function Xk(r){return et(
r&&r[0])?2:1}var Uf=0,Gf=1,Sb=2,al=3,wv=4,Tv=5,_b=6;function xb(r){return r===wv||r===Tv}function Ff(r){return r===Gf||r===Sb}var nl=[0,0,0,0],jk=(function(){function r(e){
this.keyframes=[],this.discrete=!1,this._invalid=!1,this._needsSort=!1,this._lastFr=0,this._lastFrP=0,this.propName=e}return r.prototype.isFinished=function(){return this.
_finished},r.prototype.setFinished=function(){this._finished=!0,this._additiveTrack&&this._additiveTrack.setFinished()},r.prototype.needsAnimate=function(){return this.
keyframes.length>=1},r.prototype.getAdditiveTrack=function(){return this._additiveTrack},r.prototype.addKeyframe=function(e,t,i){this._needsSort=!0;var n=this.keyframes,
a=n.length,o=!1,s=_b,l=t;if(et(t)){var u=Xk(t);s=u,(u===1&&!de(t[0])||u===2&&!de(t[0][0]))&&(o=!0)}else if(de(t)&&!Nt(t))s=Uf;else if(V(t))if(!isNaN(+t))s=Uf;else{
var f=xt(t);f&&(l=f,s=al)}else if(sn(t)){var c=k({},l);c.colorStops=z(t.colorStops,function(h){return{offset:h.offset,color:xt(h.color)}}),mb(t)?s=wv:gb(t)&&(s=
Tv),l=c}a===0?this.valType=s:(s!==this.valType||s===_b)&&(o=!0),this.discrete=this.discrete||o;var p={time:e,value:l,rawValue:t,percent:0};return i&&(p.easing=i,
p.easingFunc=Y(i)?i:Of[i]||kf(i)),n.push(p),p},r.prototype.prepare=function(e,t){var i=this.keyframes;this._needsSort&&i.sort(function(v,g){return v.time-g.time});
for(var n=this.valType,a=i.length,o=i[a-1],s=this.discrete,l=Ff(n),u=xb(n),f=0;f<a;f++){var c=i[f],p=c.value,h=o.value;c.percent=c.time/e,s||(l&&f!==a-1?Zk(p,h,
n):u&&Yk(p.colorStops,h.colorStops))}if(!s&&n!==Tv&&t&&this.needsAnimate()&&t.needsAnimate()&&n===t.valType&&!t._finished){this._additiveTrack=t;for(var d=i[0].
value,f=0;f<a;f++)n===Uf?i[f].additiveValue=i[f].value-d:n===al?i[f].additiveValue=Vf([],i[f].value,d,-1):Ff(n)&&(i[f].additiveValue=n===Gf?Vf([],i[f].value,d,-1):
yb([],i[f].value,d,-1))}},r.prototype.step=function(e,t){if(!this._finished){this._additiveTrack&&this._additiveTrack._finished&&(this._additiveTrack=null);var i=this.
_additiveTrack!=null,n=i?"additiveValue":"value",a=this.valType,o=this.keyframes,s=o.length,l=this.propName,u=a===al,f,c=this._lastFr,p=Math.min,h,d;if(s===1)h=
d=o[0];else{if(t<0)f=0;else if(t<this._lastFrP){var v=p(c+1,s-1);for(f=v;f>=0&&!(o[f].percent<=t);f--);f=p(f,s-2)}else{for(f=c;f<s&&!(o[f].percent>t);f++);f=p(f-
1,s-2)}d=o[f+1],h=o[f]}if(h&&d){this._lastFr=f,this._lastFrP=t;var g=d.percent-h.percent,m=g===0?1:p((t-h.percent)/g,1);d.easingFunc&&(m=d.easingFunc(m));var y=i?
this._additiveValue:u?nl:e[l];if((Ff(a)||u)&&!y&&(y=this._additiveValue=[]),this.discrete)e[l]=m<1?h.rawValue:d.rawValue;else if(Ff(a))a===Gf?Sv(y,h[n],d[n],m):
Wk(y,h[n],d[n],m);else if(xb(a)){var _=h[n],x=d[n],S=a===wv;e[l]={type:S?"linear":"radial",x:Ei(_.x,x.x,m),y:Ei(_.y,x.y,m),colorStops:z(_.colorStops,function(T,C){
var E=x.colorStops[C];return{offset:Ei(T.offset,E.offset,m),color:Hf(Sv([],T.color,E.color,m))}}),global:x.global},S?(e[l].x2=Ei(_.x2,x.x2,m),e[l].y2=Ei(_.y2,x.
y2,m)):e[l].r=Ei(_.r,x.r,m)}else if(u)Sv(y,h[n],d[n],m),i||(e[l]=Hf(y));else{var b=Ei(h[n],d[n],m);i?this._additiveValue=b:e[l]=b}i&&this._addToTarget(e)}}},r.prototype.
_addToTarget=function(e){var t=this.valType,i=this.propName,n=this._additiveValue;t===Uf?e[i]=e[i]+n:t===al?(xt(e[i],nl),Vf(nl,nl,n,1),e[i]=Hf(nl)):t===Gf?Vf(e[i],
e[i],n,1):t===Sb&&yb(e[i],e[i],n,1)},r})(),Kk=(function(){function r(e,t,i,n){if(this._tracks={},this._trackKeys=[],this._maxTime=0,this._started=0,this._clip=null,
this._target=e,this._loop=t,t&&n){ho("Can' use additive animation on looped animation.");return}this._additiveAnimators=n,this._allowDiscrete=i}return r.prototype.
getMaxTime=function(){return this._maxTime},r.prototype.getDelay=function(){return this._delay},r.prototype.getLoop=function(){return this._loop},r.prototype.getTarget=
function(){return this._target},r.prototype.changeTarget=function(e){this._target=e},r.prototype.when=function(e,t,i){return this.whenWithKeys(e,t,pe(t),i)},r.prototype.
whenWithKeys=function(e,t,i,n){for(var a=this._tracks,o=0;o<i.length;o++){var s=i[o],l=a[s];if(!l){l=a[s]=new jk(s);var u=void 0,f=this._getAdditiveTrack(s);if(f){
var c=f.keyframes,p=c[c.length-1];u=p&&p.value,f.valType===al&&u&&(u=Hf(u))}else u=this._target[s];if(u==null)continue;e>0&&l.addKeyframe(0,ol(u),n),this._trackKeys.
push(s)}l.addKeyframe(e,ol(t[s]),n)}return this._maxTime=Math.max(this._maxTime,e),this},r.prototype.pause=function(){this._clip.pause(),this._paused=!0},r.prototype.
resume=function(){this._clip.resume(),this._paused=!1},r.prototype.isPaused=function(){return!!this._paused},r.prototype.duration=function(e){return this._maxTime=
e,this._force=!0,this},r.prototype._doneCallback=function(){this._setTracksFinished(),this._clip=null;var e=this._doneCbs;if(e)for(var t=e.length,i=0;i<t;i++)e[i].
call(this)},r.prototype._abortedCallback=function(){this._setTracksFinished();var e=this.animation,t=this._abortedCbs;if(e&&e.removeClip(this._clip),this._clip=
null,t)for(var i=0;i<t.length;i++)t[i].call(this)},r.prototype._setTracksFinished=function(){for(var e=this._tracks,t=this._trackKeys,i=0;i<t.length;i++)e[t[i]].
setFinished()},r.prototype._getAdditiveTrack=function(e){var t,i=this._additiveAnimators;if(i)for(var n=0;n<i.length;n++){var a=i[n].getTrack(e);a&&(t=a)}return t},
r.prototype.start=function(e){if(!(this._started>0)){this._started=1;for(var t=this,i=[],n=this._maxTime||0,a=0;a<this._trackKeys.length;a++){var o=this._trackKeys[a],
s=this._tracks[o],l=this._getAdditiveTrack(o),u=s.keyframes,f=u.length;if(s.prepare(n,l),s.needsAnimate())if(!this._allowDiscrete&&s.discrete){var c=u[f-1];c&&(t.
_target[s.propName]=c.rawValue),s.setFinished()}else i.push(s)}if(i.length||this._force){var p=new lb({life:n,loop:this._loop,delay:this._delay||0,onframe:function(h){
t._started=2;var d=t._additiveAnimators;if(d){for(var v=!1,g=0;g<d.length;g++)if(d[g]._clip){v=!0;break}v||(t._additiveAnimators=null)}for(var g=0;g<i.length;g++)
i[g].step(t._target,h);var m=t._onframeCbs;if(m)for(var g=0;g<m.length;g++)m[g](t._target,h)},ondestroy:function(){t._doneCallback()}});this._clip=p,this.animation&&
this.animation.addClip(p),e&&p.setEasing(e)}else this._doneCallback();return this}},r.prototype.stop=function(e){if(this._clip){var t=this._clip;e&&t.onframe(1),
this._abortedCallback()}},r.prototype.delay=function(e){return this._delay=e,this},r.prototype.during=function(e){return e&&(this._onframeCbs||(this._onframeCbs=
[]),this._onframeCbs.push(e)),this},r.prototype.done=function(e){return e&&(this._doneCbs||(this._doneCbs=[]),this._doneCbs.push(e)),this},r.prototype.aborted=function(e){
return e&&(this._abortedCbs||(this._abortedCbs=[]),this._abortedCbs.push(e)),this},r.prototype.getClip=function(){return this._clip},r.prototype.getTrack=function(e){
return this._tracks[e]},r.prototype.getTracks=function(){var e=this;return z(this._trackKeys,function(t){return e._tracks[t]})},r.prototype.stopTracks=function(e,t){
if(!e.length||!this._clip)return!0;for(var i=this._tracks,n=this._trackKeys,a=0;a<e.length;a++){var o=i[e[a]];o&&!o.isFinished()&&(t?o.step(this._target,1):this.
_started===1&&o.step(this._target,0),o.setFinished())}for(var s=!0,a=0;a<n.length;a++)if(!i[n[a]].isFinished()){s=!1;break}return s&&this._abortedCallback(),s},
r.prototype.saveTo=function(e,t,i){if(e){t=t||this._trackKeys;for(var n=0;n<t.length;n++){var a=t[n],o=this._tracks[a];if(!(!o||o.isFinished())){var s=o.keyframes,
l=s[i?0:s.length-1];l&&(e[a]=ol(l.rawValue))}}}},r.prototype.__changeFinalValue=function(e,t){t=t||pe(e);for(var i=0;i<t.length;i++){var n=t[i],a=this._tracks[n];
if(a){var o=a.keyframes;if(o.length>1){var s=o.pop();a.addKeyframe(s.time,e[n]),a.prepare(this._maxTime,a.getAdditiveTrack())}}}},r})(),sl=Kk;var qk=(function(){function r(e){e&&(this._$eventProcessor=e)}return r.prototype.on=function(e,t,i,n){this._$handlers||(this._$handlers={});var a=this._$handlers;
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
1,o-1));break}}return a&&a.afterTrigger&&a.afterTrigger(e),this},r})(),$e=qk;var bb=1;oe.hasGlobalWindow&&(bb=Math.max(window.devicePixelRatio||window.screen&&window.screen.deviceXDPI/window.screen.logicalXDPI||1,1));var ua=bb,ll=.4,ul="#333",fl="#ccc",wb="#eee";var Qe=1,fa=2,yn=4;var Cv="__zr_normal__",Ev=To.concat(["ignore"]),$k=Ar(To,function(r,e){return r[e]=!0,r},{ignore:!1}),Oo={},Qk=new q(0,0,0,0),Wf=[],Yf=0,Io=1,Dv=(function(){function r(e){
this.id=mf(),this.animators=[],this.currentStates=[],this.states={},this._init(e)}return r.prototype._init=function(e){this.attr(e)},r.prototype.drift=function(e,t,i){
switch(this.draggable){case"horizontal":t=0;break;case"vertical":e=0;break}var n=this.transform;n||(n=this.transform=[1,0,0,1,0,0]),n[4]+=e,n[5]+=t,this.decomposeTransform(),
this.markRedraw()},r.prototype.beforeUpdate=function(){},r.prototype.afterUpdate=function(){},r.prototype.update=function(){this.updateTransform(),this.__dirty&&
this.updateInnerText()},r.prototype.updateInnerText=function(e){var t=this._textContent;if(t&&(!t.ignore||e)){this.textConfig||(this.textConfig={});var i=this.textConfig,
n=i.local,a=t.innerTransformable,o=void 0,s=void 0,l=!1;a.parent=n?this:null;var u=!1;a.copyTransform(t);var f=i.position!=null,c=i.autoOverflowArea,p=void 0;if((c||
f)&&(p=Qk,i.layoutRect?p.copy(i.layoutRect):p.copy(this.getBoundingRect()),n||p.applyTransform(this.transform)),f){this.calculateTextPosition?this.calculateTextPosition(
Oo,i,p):Mf(Oo,i,p),a.x=Oo.x,a.y=Oo.y,o=Oo.align,s=Oo.verticalAlign;var h=i.origin;if(h&&i.rotation!=null){var d=void 0,v=void 0;h==="center"?(d=p.width*.5,v=p.height*
.5):(d=cr(h[0],p.width),v=cr(h[1],p.height)),u=!0,a.originX=-a.x+d+(n?0:p.x),a.originY=-a.y+v+(n?0:p.y)}}i.rotation!=null&&(a.rotation=i.rotation);var g=i.offset;
g&&(a.x+=g[0],a.y+=g[1],u||(a.originX=-g[0],a.originY=-g[1]));var m=this._innerTextDefaultStyle||(this._innerTextDefaultStyle={});if(c){var y=m.overflowRect=m.overflowRect||
new q(0,0,0,0);a.getLocalTransform(Wf),Or(Wf,Wf),q.copy(y,p),y.applyTransform(Wf)}else m.overflowRect=null;var _=i.inside==null?typeof i.position=="string"&&i.position.
indexOf("inside")>=0:i.inside,x=void 0,S=void 0,b=void 0;_&&this.canBeInsideText()?(x=i.insideFill,S=i.insideStroke,(x==null||x==="auto")&&(x=this.getInsideTextFill()),
(S==null||S==="auto")&&(S=this.getInsideTextStroke(x),b=!0)):(x=i.outsideFill,S=i.outsideStroke,(x==null||x==="auto")&&(x=this.getOutsideFill()),(S==null||S==="\
auto")&&(S=this.getOutsideStroke(x),b=!0)),x=x||"#000",(x!==m.fill||S!==m.stroke||b!==m.autoStroke||o!==m.align||s!==m.verticalAlign)&&(l=!0,m.fill=x,m.stroke=S,
m.autoStroke=b,m.align=o,m.verticalAlign=s,t.setDefaultTextStyle(m)),t.__dirty|=Qe,l&&t.dirtyStyle(!0)}},r.prototype.canBeInsideText=function(){return!0},r.prototype.
getInsideTextFill=function(){return"#fff"},r.prototype.getInsideTextStroke=function(e){return"#000"},r.prototype.getOutsideFill=function(){return this.__zr&&this.
__zr.isDarkMode()?fl:ul},r.prototype.getOutsideStroke=function(e){var t=this.__zr&&this.__zr.getBackgroundColor(),i=typeof t=="string"&&xt(t);i||(i=[255,255,255,
1]);for(var n=i[3],a=this.__zr.isDarkMode(),o=0;o<3;o++)i[o]=i[o]*n+(a?0:255)*(1-n);return i[3]=1,dr(i,"rgba")},r.prototype.traverse=function(e,t){},r.prototype.
attrKV=function(e,t){e==="textConfig"?this.setTextConfig(t):e==="textContent"?this.setTextContent(t):e==="clipPath"?this.setClipPath(t):e==="extra"?(this.extra=
this.extra||{},k(this.extra,t)):this[e]=t},r.prototype.hide=function(){this.ignore=!0,this.markRedraw()},r.prototype.show=function(){this.ignore=!1,this.markRedraw()},
r.prototype.attr=function(e,t){if(typeof e=="string")this.attrKV(e,t);else if(U(e))for(var i=e,n=pe(i),a=0;a<n.length;a++){var o=n[a];this.attrKV(o,e[o])}return this.
markRedraw(),this},r.prototype.saveCurrentToNormalState=function(e){this._innerSaveToNormal(e);for(var t=this._normalState,i=0;i<this.animators.length;i++){var n=this.
animators[i],a=n.__fromStateTransition;if(!(n.getLoop()||a&&a!==Cv)){var o=n.targetName,s=o?t[o]:t;n.saveTo(s)}}},r.prototype._innerSaveToNormal=function(e){var t=this.
_normalState;t||(t=this._normalState={}),e.textConfig&&!t.textConfig&&(t.textConfig=this.textConfig),this._savePrimaryToNormal(e,t,Ev)},r.prototype._savePrimaryToNormal=
function(e,t,i){for(var n=0;n<i.length;n++){var a=i[n];e[a]!=null&&!(a in t)&&(t[a]=this[a])}},r.prototype.hasState=function(){return this.currentStates.length>
0},r.prototype.getState=function(e){return this.states[e]},r.prototype.ensureState=function(e){var t=this.states;return t[e]||(t[e]={}),t[e]},r.prototype.clearStates=
function(e){this.useState(Cv,!1,e)},r.prototype.useState=function(e,t,i,n){var a=e===Cv,o=this.hasState();if(!(!o&&a)){var s=this.currentStates,l=this.stateTransition;
if(!(ee(s,e)>=0&&(t||s.length===1))){var u;if(this.stateProxy&&!a&&(u=this.stateProxy(e)),u||(u=this.states&&this.states[e]),!u&&!a){ho("State "+e+" not exists.");
return}a||this.saveCurrentToNormalState(u);var f=this._textContent,c=Tb(this,f,u,n);c&&!this.__inHover&&(this.__inHover=c),this._applyStateObj(e,u,this._normalState,
t,Eb(this,i,l),l);var p=this._textGuide;return f&&f.useState(e,t,i,!!c),p&&p.useState(e,t,i,!!c),a?(this.currentStates=[],this._normalState={}):t?this.currentStates.
push(e):this.currentStates=[e],this._updateAnimationTargets(),this.markRedraw(),!c&&this.__inHover&&(this.__inHover=Yf,this.__dirty&=~Qe),u}}},r.prototype.useStates=
function(e,t,i){if(!e.length)this.clearStates();else{var n=[],a=this.currentStates,o=e.length,s=o===a.length;if(s){for(var l=0;l<o;l++)if(e[l]!==a[l]){s=!1;break}}
if(s)return;for(var l=0;l<o;l++){var u=e[l],f=void 0;this.stateProxy&&(f=this.stateProxy(u,e)),f||(f=this.states[u]),f&&n.push(f)}var c=n[o-1],p=this._textContent,
h=Tb(this,p,c,i);h&&!this.__inHover&&(this.__inHover=h);var d=this._mergeStates(n),v=this.stateTransition;this.saveCurrentToNormalState(d),this._applyStateObj(e.
join(","),d,this._normalState,!1,Eb(this,t,v),v);var g=this._textGuide;p&&p.useStates(e,t,!!h),g&&g.useStates(e,t,!!h),this._updateAnimationTargets(),this.currentStates=
e.slice(),this.markRedraw(),!h&&this.__inHover&&(this.__inHover=Yf,this.__dirty&=~Qe)}},r.prototype.isSilent=function(){for(var e=this;e;){if(e.silent)return!0;
var t=e.__hostTarget;e=t?e.ignoreHostSilent?null:t:e.parent}return!1},r.prototype._updateAnimationTargets=function(){for(var e=0;e<this.animators.length;e++){var t=this.
animators[e];t.targetName&&t.changeTarget(this[t.targetName])}},r.prototype.removeState=function(e){var t=ee(this.currentStates,e);if(t>=0){var i=this.currentStates.
slice();i.splice(t,1),this.useStates(i)}},r.prototype.replaceState=function(e,t,i){var n=this.currentStates.slice(),a=ee(n,e),o=ee(n,t)>=0;a>=0?o?n.splice(a,1):
n[a]=t:i&&!o&&n.push(t),this.useStates(n)},r.prototype.toggleState=function(e,t){t?this.useState(e,!0):this.removeState(e)},r.prototype._mergeStates=function(e){
for(var t={},i,n=0;n<e.length;n++){var a=e[n];k(t,a),a.textConfig&&(i=i||{},k(i,a.textConfig))}return i&&(t.textConfig=i),t},r.prototype._applyStateObj=function(e,t,i,n,a,o){
if(this.__inHover!==Io){var s=!(t&&n);t&&t.textConfig?(this.textConfig=k({},n?this.textConfig:i.textConfig),k(this.textConfig,t.textConfig)):s&&i.textConfig&&(this.
textConfig=i.textConfig);for(var l={},u=!1,f=0;f<Ev.length;f++){var c=Ev[f],p=a&&$k[c];t&&t[c]!=null?p?(u=!0,l[c]=t[c]):this[c]=t[c]:s&&i[c]!=null&&(p?(u=!0,l[c]=
i[c]):this[c]=i[c])}if(!a)for(var f=0;f<this.animators.length;f++){var h=this.animators[f],d=h.targetName;h.getLoop()||h.__changeFinalValue(d?(t||i)[d]:t||i)}u&&
this._transitionState(e,l,o)}},r.prototype._attachComponent=function(e){if(!(e.__zr&&!e.__hostTarget)&&e!==this){var t=this.__zr;t&&e.addSelfToZr(t),e.__zr=t,e.
__hostTarget=this}},r.prototype._detachComponent=function(e){e.__zr&&e.removeSelfFromZr(e.__zr),e.__zr=null,e.__hostTarget=null},r.prototype.getClipPath=function(){
return this._clipPath},r.prototype.setClipPath=function(e){this._clipPath&&this._clipPath!==e&&this.removeClipPath(),this._attachComponent(e),this._clipPath=e,this.
markRedraw()},r.prototype.removeClipPath=function(){var e=this._clipPath;e&&(this._detachComponent(e),this._clipPath=null,this.markRedraw())},r.prototype.getTextContent=
function(){return this._textContent},r.prototype.setTextContent=function(e){var t=this._textContent;t!==e&&(t&&t!==e&&this.removeTextContent(),e.innerTransformable=
new dn,this._attachComponent(e),this._textContent=e,this.markRedraw())},r.prototype.setTextConfig=function(e){this.textConfig||(this.textConfig={}),k(this.textConfig,
e),this.markRedraw()},r.prototype.removeTextConfig=function(){this.textConfig=null,this.markRedraw()},r.prototype.removeTextContent=function(){var e=this._textContent;
e&&(e.innerTransformable=null,this._detachComponent(e),this._textContent=null,this._innerTextDefaultStyle=null,this.markRedraw())},r.prototype.getTextGuideLine=
function(){return this._textGuide},r.prototype.setTextGuideLine=function(e){this._textGuide&&this._textGuide!==e&&this.removeTextGuideLine(),this._attachComponent(
e),this._textGuide=e,this.markRedraw()},r.prototype.removeTextGuideLine=function(){var e=this._textGuide;e&&(this._detachComponent(e),this._textGuide=null,this.
markRedraw())},r.prototype.markRedraw=function(){this.__dirty|=Qe;var e=this.__zr;e&&(this.__inHover?e.refreshHover():e.refresh()),this.__hostTarget&&this.__hostTarget.
markRedraw()},r.prototype.dirty=function(){this.markRedraw()},r.prototype.addSelfToZr=function(e){if(this.__zr!==e){this.__zr=e;var t=this.animators;if(t)for(var i=0;i<
t.length;i++)e.animation.addAnimator(t[i]);this._clipPath&&this._clipPath.addSelfToZr(e),this._textContent&&this._textContent.addSelfToZr(e),this._textGuide&&this.
_textGuide.addSelfToZr(e)}},r.prototype.removeSelfFromZr=function(e){if(this.__zr){this.__zr=null;var t=this.animators;if(t)for(var i=0;i<t.length;i++)e.animation.
removeAnimator(t[i]);this._clipPath&&this._clipPath.removeSelfFromZr(e),this._textContent&&this._textContent.removeSelfFromZr(e),this._textGuide&&this._textGuide.
removeSelfFromZr(e)}},r.prototype.animate=function(e,t,i){var n=e?this[e]:this,a=new sl(n,t,i);return e&&(a.targetName=e),this.addAnimator(a,e),a},r.prototype.addAnimator=
function(e,t){var i=this.__zr,n=this;e.during(function(){n.updateDuringAnimation(t)}).done(function(){var a=n.animators,o=ee(a,e);o>=0&&a.splice(o,1)}),this.animators.
push(e),i&&i.animation.addAnimator(e),i&&i.wakeUp()},r.prototype.updateDuringAnimation=function(e){this.markRedraw()},r.prototype.stopAnimation=function(e,t){for(var i=this.
animators,n=i.length,a=[],o=0;o<n;o++){var s=i[o];!e||e===s.scope?s.stop(t):a.push(s)}return this.animators=a,this},r.prototype.animateTo=function(e,t,i){Mv(this,
e,t,i)},r.prototype.animateFrom=function(e,t,i){Mv(this,e,t,i,!0)},r.prototype._transitionState=function(e,t,i,n){for(var a=Mv(this,t,i,n),o=0;o<a.length;o++)a[o].
__fromStateTransition=e},r.prototype.getBoundingRect=function(){return null},r.prototype.getPaintRect=function(){return null},r.initDefaultProps=(function(){var e=r.
prototype;e.type="element",e.name="",e.ignore=e.silent=e.ignoreHostSilent=e.isGroup=e.draggable=e.dragging=e.ignoreClip=!1,e.__inHover=Yf,e.__dirty=Qe;var t={};
function i(a,o,s){t[a+o+s]||(console.warn("DEPRECATED: '"+a+"' has been deprecated. use '"+o+"', '"+s+"' instead"),t[a+o+s]=!0)}function n(a,o,s,l){Object.defineProperty(
e,a,{get:function(){if(!this[o]){var f=this[o]=[];u(this,f)}return this[o]},set:function(f){this[s]=f[0],this[l]=f[1],this[o]=f,u(this,f)}});function u(f,c){Object.
defineProperty(c,0,{get:function(){return f[s]},set:function(p){f[s]=p}}),Object.defineProperty(c,1,{get:function(){return f[l]},set:function(p){f[l]=p}})}}Object.
defineProperty&&(n("position","_legacyPos","x","y"),n("scale","_legacyScale","scaleX","scaleY"),n("origin","_legacyOrigin","originX","originY"))})(),r})();st(Dv,
$e);st(Dv,dn);function Mv(r,e,t,i,n){t=t||{};var a=[];Mb(r,"",r,e,t,i,a,n);var o=a.length,s=!1,l=t.done,u=t.aborted,f=function(){s=!0,o--,o<=0&&(s?l&&l():u&&u())},
c=function(){o--,o<=0&&(s?l&&l():u&&u())};o||l&&l(),a.length>0&&t.during&&a[0].during(function(d,v){t.during(v)});for(var p=0;p<a.length;p++){var h=a[p];f&&h.done(
f),c&&h.aborted(c),t.force&&h.duration(t.duration),h.start(t.easing)}return a}function Av(r,e,t){for(var i=0;i<t;i++)r[i]=e[i]}function Jk(r){return et(r[0])}function e2(r,e,t){
if(et(e[t]))if(et(r[t])||(r[t]=[]),Ke(e[t])){var i=e[t].length;r[t].length!==i&&(r[t]=new e[t].constructor(i),Av(r[t],e[t],i))}else{var n=e[t],a=r[t],o=n.length;
if(Jk(n))for(var s=n[0].length,l=0;l<o;l++)a[l]?Av(a[l],n[l],s):a[l]=Array.prototype.slice.call(n[l]);else Av(a,n,o);a.length=n.length}else r[t]=e[t]}function t2(r,e){
return r===e||et(r)&&et(e)&&r2(r,e)}function r2(r,e){var t=r.length;if(t!==e.length)return!1;for(var i=0;i<t;i++)if(r[i]!==e[i])return!1;return!0}function Mb(r,e,t,i,n,a,o,s){
for(var l=pe(i),u=n.duration,f=n.delay,c=n.additive,p=n.setToFinal,h=!U(a),d=r.animators,v=[],g=0;g<l.length;g++){var m=l[g],y=i[m];if(y!=null&&t[m]!=null&&(h||
a[m]))if(U(y)&&!et(y)&&!sn(y)){if(e){s||(t[m]=y,r.updateDuringAnimation(e));continue}Mb(r,m,t[m],y,n,a&&a[m],o,s)}else v.push(m);else s||(t[m]=y,r.updateDuringAnimation(
e),v.push(m))}var _=v.length;if(!c&&_)for(var x=0;x<d.length;x++){var S=d[x];if(S.targetName===e){var b=S.stopTracks(v);if(b){var T=ee(d,S);d.splice(T,1)}}}if(n.
force||(v=Ie(v,function(A){return!t2(i[A],t[A])}),_=v.length),_>0||n.force&&!o.length){var C=void 0,E=void 0,M=void 0;if(s){E={},p&&(C={});for(var x=0;x<_;x++){
var m=v[x];E[m]=t[m],p?C[m]=i[m]:t[m]=i[m]}}else if(p){M={};for(var x=0;x<_;x++){var m=v[x];M[m]=ol(t[m]),e2(t,i,m)}}var S=new sl(t,!1,!1,c?Ie(d,function(O){return O.
targetName===e}):null);S.targetName=e,n.scope&&(S.scope=n.scope),p&&C&&S.whenWithKeys(0,C,v),M&&S.whenWithKeys(0,M,v),S.whenWithKeys(u??500,s?E:i,v).delay(f||0),
r.addAnimator(S,e),o.push(S)}}function Tb(r,e,t,i){return!(t&&t.hoverLayer||i)||Cb(r)||e&&Cb(e)?Yf:Io}function Cb(r){return r.type==="text"||r.type==="tspan"}function Eb(r,e,t){
return!e&&!r.__inHover&&t&&t.duration>0}var Zf=Dv;var Lv="__zr_style_"+Math.round(Math.random()*10),jr={shadowBlur:0,shadowOffsetX:0,shadowOffsetY:0,shadowColor:"#000",opacity:1,blend:"source-over"},ca={style:{
shadowBlur:!0,shadowOffsetX:!0,shadowOffsetY:!0,shadowColor:!0,opacity:!0}};jr[Lv]=!0;var Ab=["z","z2","invisible"],i2=["invisible"],n2=(function(r){I(e,r);function e(t){
return r.call(this,t)||this}return e.prototype._init=function(t){for(var i=pe(t),n=0;n<i.length;n++){var a=i[n];a==="style"?this.useStyle(t[a]):r.prototype.attrKV.
call(this,a,t[a])}this.style||this.useStyle({})},e.prototype.beforeBrush=function(t){},e.prototype.afterBrush=function(){},e.prototype.innerBeforeBrush=function(){},
e.prototype.innerAfterBrush=function(){},e.prototype.shouldBePainted=function(t,i,n,a){var o=this.transform;if(this.ignore||this.invisible||this.style.opacity===
0||this.culling&&a2(this,t,i)||o&&!o[0]&&!o[3])return!1;if(n&&this.__clipPaths&&this.__clipPaths.length){for(var s=0;s<this.__clipPaths.length;++s)if(this.__clipPaths[s].
isZeroArea())return!1}if(a&&this.parent)for(var l=this.parent;l;){if(l.ignore)return!1;l=l.parent}return!0},e.prototype.contain=function(t,i){return this.rectContain(
t,i)},e.prototype.traverse=function(t,i){t.call(i,this)},e.prototype.rectContain=function(t,i){var n=this.transformCoordToLocal(t,i),a=this.getBoundingRect();return a.
contain(n[0],n[1])},e.prototype.getPaintRect=function(){var t=this._paintRect;if(!this._paintRect||this.__dirty){var i=this.transform,n=this.getBoundingRect(),a=this.
style,o=a.shadowBlur||0,s=a.shadowOffsetX||0,l=a.shadowOffsetY||0;t=this._paintRect||(this._paintRect=new q(0,0,0,0)),i?q.applyTransform(t,n,i):t.copy(n),(o||s||
l)&&(t.width+=o*2+Math.abs(s),t.height+=o*2+Math.abs(l),t.x=Math.min(t.x,t.x+s-o),t.y=Math.min(t.y,t.y+l-o));var u=this.dirtyRectTolerance;t.isZero()||(t.x=Math.
floor(t.x-u),t.y=Math.floor(t.y-u),t.width=Math.ceil(t.width+1+u*2),t.height=Math.ceil(t.height+1+u*2))}return t},e.prototype.setPrevPaintRect=function(t){t?(this.
_prevPaintRect=this._prevPaintRect||new q(0,0,0,0),this._prevPaintRect.copy(t)):this._prevPaintRect=null},e.prototype.getPrevPaintRect=function(){return this._prevPaintRect},
e.prototype.animateStyle=function(t){return this.animate("style",t)},e.prototype.updateDuringAnimation=function(t){t==="style"?this.dirtyStyle():this.markRedraw()},
e.prototype.attrKV=function(t,i){t!=="style"?r.prototype.attrKV.call(this,t,i):this.style?this.setStyle(i):this.useStyle(i)},e.prototype.setStyle=function(t,i){
return typeof t=="string"?this.style[t]=i:k(this.style,t),this.dirtyStyle(),this},e.prototype.dirtyStyle=function(t){t||this.markRedraw(),this.__dirty|=fa,this.
_rect&&(this._rect=null)},e.prototype.dirty=function(){this.dirtyStyle()},e.prototype.styleChanged=function(){return!!(this.__dirty&fa)},e.prototype.styleUpdated=
function(){this.__dirty&=~fa},e.prototype.createStyle=function(t){return ln(jr,t)},e.prototype.useStyle=function(t){t[Lv]||(t=this.createStyle(t)),this.style=t,
this.dirtyStyle()},e.prototype._useHoverStyle=function(t){this.__hoverStyle=t},e.prototype.isStyleObject=function(t){return t[Lv]},e.prototype._innerSaveToNormal=
function(t){r.prototype._innerSaveToNormal.call(this,t);var i=this._normalState;t.style&&!i.style&&(i.style=this._mergeStyle(this.createStyle(),this.style)),this.
_savePrimaryToNormal(t,i,Ab)},e.prototype._applyStateObj=function(t,i,n,a,o,s){r.prototype._applyStateObj.call(this,t,i,n,a,o,s);var l=!(i&&a),u=this.__inHover===
Io,f;if(i&&i.style?o?a?f=i.style:(f=this._mergeStyle(this.createStyle(),n.style),this._mergeStyle(f,i.style)):(f=this._mergeStyle(this.createStyle(),a?this.style:
n.style),this._mergeStyle(f,i.style)):l&&(f=n.style),f)if(o){var c=this.style;if(this.style=this.createStyle(l?{}:c),l)for(var p=pe(c),h=0;h<p.length;h++){var d=p[h];
d in f&&(f[d]=f[d],this.style[d]=c[d])}for(var v=pe(f),h=0;h<v.length;h++){var d=v[h];this.style[d]=this.style[d]}this._transitionState(t,{style:f},s,this.getAnimationStyleProps())}else
u?this._useHoverStyle(f):this.useStyle(f);if(!u)for(var g=this.__inHover?i2:Ab,h=0;h<g.length;h++){var d=g[h];i&&i[d]!=null?this[d]=i[d]:l&&n[d]!=null&&(this[d]=
n[d])}},e.prototype._mergeStates=function(t){for(var i=r.prototype._mergeStates.call(this,t),n,a=0;a<t.length;a++){var o=t[a];o.style&&(n=n||{},this._mergeStyle(
n,o.style))}return n&&(i.style=n),i},e.prototype._mergeStyle=function(t,i){return k(t,i),t},e.prototype.getAnimationStyleProps=function(){return ca},e.initDefaultProps=
(function(){var t=e.prototype;t.type="displayable",t.invisible=!1,t.z=0,t.z2=0,t.zlevel=0,t.culling=!1,t.cursor="pointer",t.rectHover=!1,t.incremental=0,t._rect=
null,t.dirtyRectTolerance=0,t.__dirty=Qe|fa})(),e})(Zf),Ov=new q(0,0,0,0),Iv=new q(0,0,0,0);function a2(r,e,t){return Ov.copy(r.getBoundingRect()),r.transform&&
Ov.applyTransform(r.transform),Iv.width=e,Iv.height=t,!Ov.intersect(Iv)}var Kr=n2;var vr=Math.min,mr=Math.max,Rv=Math.sin,Pv=Math.cos,ha=Math.PI*2,Xf=hn(),jf=hn(),Kf=hn();function Nv(r,e,t,i,n,a){n[0]=vr(r,t),n[1]=vr(e,i),a[0]=mr(r,t),a[1]=mr(e,i)}var Db=[],Ob=[];function Ib(r,e,t,i,n,a,o,s,l,u){var f=Pf,c=Ve,p=f(r,t,n,o,Db);l[0]=
1/0,l[1]=1/0,u[0]=-1/0,u[1]=-1/0;for(var h=0;h<p;h++){var d=c(r,t,n,o,Db[h]);l[0]=vr(d,l[0]),u[0]=mr(d,u[0])}p=f(e,i,a,s,Ob);for(var h=0;h<p;h++){var v=c(e,i,a,
s,Ob[h]);l[1]=vr(v,l[1]),u[1]=mr(v,u[1])}l[0]=vr(r,l[0]),u[0]=mr(r,u[0]),l[0]=vr(o,l[0]),u[0]=mr(o,u[0]),l[1]=vr(e,l[1]),u[1]=mr(e,u[1]),l[1]=vr(s,l[1]),u[1]=mr(
s,u[1])}function Lb(r,e,t,i,n,a,o,s){var l=Nf,u=lt,f=mr(vr(l(r,t,n),1),0),c=mr(vr(l(e,i,a),1),0),p=u(r,t,n,f),h=u(e,i,a,c);o[0]=vr(r,n,p),o[1]=vr(e,a,h),s[0]=mr(
r,n,p),s[1]=mr(e,a,h)}function Rb(r,e,t,i,n,a,o,s,l){var u=xi,f=Si,c=Math.abs(n-a);if(c%ha<1e-4&&c>1e-4){s[0]=r-t,s[1]=e-i,l[0]=r+t,l[1]=e+i;return}if(Xf[0]=Pv(
n)*t+r,Xf[1]=Rv(n)*i+e,jf[0]=Pv(a)*t+r,jf[1]=Rv(a)*i+e,u(s,Xf,jf),f(l,Xf,jf),n=n%ha,n<0&&(n=n+ha),a=a%ha,a<0&&(a=a+ha),n>a&&!o?a+=ha:n<a&&o&&(n+=ha),o){var p=a;
a=n,n=p}for(var h=0;h<a;h+=Math.PI/2)h>n&&(Kf[0]=Pv(h)*t+r,Kf[1]=Rv(h)*i+e,u(s,Kf,s),f(l,Kf,l))}var Ae={M:1,L:2,C:3,Q:4,A:5,Z:6,R:7},pa=[],da=[],qr=[],_n=[],$r=[],Qr=[],kv=Math.min,zv=Math.max,va=Math.cos,ma=Math.sin,Mi=Math.abs,Uv=Math.PI,xn=Uv*2,Bv=typeof Float32Array<
"u",cl=[];function Vv(r){var e=Math.round(r/Uv*1e8)/1e8;return e%2*Uv}function o2(r,e){var t=Vv(r[0]);t<0&&(t+=xn);var i=t-r[0],n=r[1];n+=i,!e&&n-t>=xn?n=t+xn:e&&
t-n>=xn?n=t-xn:!e&&t>n?n=t+(xn-Vv(t-n)):e&&t<n&&(n=t-(xn-Vv(n-t))),r[0]=t,r[1]=n}var s2=(function(){function r(e){this.dpr=1,this._xi=0,this._yi=0,this._x0=0,this.
_y0=0,this._len=0,e&&(this._saveData=!1),this._saveData&&(this.data=[])}return r.prototype.increaseVersion=function(){this._version++},r.prototype.getVersion=function(){
return this._version},r.prototype.setScale=function(e,t,i){i=i||0,i>0&&(this._ux=Mi(i/ua/e)||0,this._uy=Mi(i/ua/t)||0)},r.prototype.setDPR=function(e){this.dpr=
e},r.prototype.setContext=function(e){this._ctx=e},r.prototype.getContext=function(){return this._ctx},r.prototype.beginPath=function(){return this._ctx&&this._ctx.
beginPath(),this.reset(),this},r.prototype.reset=function(){this._saveData&&(this._len=0),this._pathSegLen&&(this._pathSegLen=null,this._pathLen=0),this._version++},
r.prototype.moveTo=function(e,t){return this._drawPendingPt(),this.addData(Ae.M,e,t),this._ctx&&this._ctx.moveTo(e,t),this._x0=e,this._y0=t,this._xi=e,this._yi=
t,this},r.prototype.lineTo=function(e,t){var i=Mi(e-this._xi),n=Mi(t-this._yi),a=i>this._ux||n>this._uy;if(this.addData(Ae.L,e,t),this._ctx&&a&&this._ctx.lineTo(
e,t),a)this._xi=e,this._yi=t,this._pendingPtDist=0;else{var o=i*i+n*n;o>this._pendingPtDist&&(this._pendingPtX=e,this._pendingPtY=t,this._pendingPtDist=o)}return this},
r.prototype.bezierCurveTo=function(e,t,i,n,a,o){return this._drawPendingPt(),this.addData(Ae.C,e,t,i,n,a,o),this._ctx&&this._ctx.bezierCurveTo(e,t,i,n,a,o),this.
_xi=a,this._yi=o,this},r.prototype.quadraticCurveTo=function(e,t,i,n){return this._drawPendingPt(),this.addData(Ae.Q,e,t,i,n),this._ctx&&this._ctx.quadraticCurveTo(
e,t,i,n),this._xi=i,this._yi=n,this},r.prototype.arc=function(e,t,i,n,a,o){this._drawPendingPt(),cl[0]=n,cl[1]=a,o2(cl,o),n=cl[0],a=cl[1];var s=a-n;return this.
addData(Ae.A,e,t,i,i,n,s,0,o?0:1),this._ctx&&this._ctx.arc(e,t,i,n,a,o),this._xi=va(a)*i+e,this._yi=ma(a)*i+t,this},r.prototype.arcTo=function(e,t,i,n,a){return this.
_drawPendingPt(),this._ctx&&this._ctx.arcTo(e,t,i,n,a),this},r.prototype.rect=function(e,t,i,n){return this._drawPendingPt(),this._ctx&&this._ctx.rect(e,t,i,n),
this.addData(Ae.R,e,t,i,n),this},r.prototype.closePath=function(){this._drawPendingPt(),this.addData(Ae.Z);var e=this._ctx,t=this._x0,i=this._y0;return e&&e.closePath(),
this._xi=t,this._yi=i,this},r.prototype.fill=function(e){e&&e.fill(),this.toStatic()},r.prototype.stroke=function(e){e&&e.stroke(),this.toStatic()},r.prototype.
len=function(){return this._len},r.prototype.setData=function(e){if(this._saveData){var t=e.length;!(this.data&&this.data.length===t)&&Bv&&(this.data=new Float32Array(
t));for(var i=0;i<t;i++)this.data[i]=e[i];this._len=t}},r.prototype.appendPath=function(e){if(this._saveData){e instanceof Array||(e=[e]);for(var t=e.length,i=0,
n=this._len,a=0;a<t;a++)i+=e[a].len();var o=this.data;if(Bv&&(o instanceof Float32Array||!o)&&(this.data=new Float32Array(n+i),n>0&&o))for(var s=0;s<n;s++)this.
data[s]=o[s];for(var a=0;a<t;a++)for(var l=e[a].data,s=0;s<l.length;s++)this.data[n++]=l[s];this._len=n}},r.prototype.addData=function(e,t,i,n,a,o,s,l,u){if(this.
_saveData){var f=this.data;this._len+arguments.length>f.length&&(this._expandData(),f=this.data);for(var c=0;c<arguments.length;c++)f[this._len++]=arguments[c]}},
r.prototype._drawPendingPt=function(){this._pendingPtDist>0&&(this._ctx&&this._ctx.lineTo(this._pendingPtX,this._pendingPtY),this._pendingPtDist=0)},r.prototype.
_expandData=function(){if(!(this.data instanceof Array)){for(var e=[],t=0;t<this._len;t++)e[t]=this.data[t];this.data=e}},r.prototype.toStatic=function(){if(this.
_saveData){this._drawPendingPt();var e=this.data;e instanceof Array&&(e.length=this._len,Bv&&this._len>11&&(this.data=new Float32Array(e)))}},r.prototype.getBoundingRect=
function(){qr[0]=qr[1]=$r[0]=$r[1]=Number.MAX_VALUE,_n[0]=_n[1]=Qr[0]=Qr[1]=-Number.MAX_VALUE;var e=this.data,t=0,i=0,n=0,a=0,o;for(o=0;o<this._len;){var s=e[o++],
l=o===1;switch(l&&(t=e[o],i=e[o+1],n=t,a=i),s){case Ae.M:t=n=e[o++],i=a=e[o++],$r[0]=n,$r[1]=a,Qr[0]=n,Qr[1]=a;break;case Ae.L:Nv(t,i,e[o],e[o+1],$r,Qr),t=e[o++],
i=e[o++];break;case Ae.C:Ib(t,i,e[o++],e[o++],e[o++],e[o++],e[o],e[o+1],$r,Qr),t=e[o++],i=e[o++];break;case Ae.Q:Lb(t,i,e[o++],e[o++],e[o],e[o+1],$r,Qr),t=e[o++],
i=e[o++];break;case Ae.A:var u=e[o++],f=e[o++],c=e[o++],p=e[o++],h=e[o++],d=e[o++]+h;o+=1;var v=!e[o++];l&&(n=va(h)*c+u,a=ma(h)*p+f),Rb(u,f,c,p,h,d,v,$r,Qr),t=va(
d)*c+u,i=ma(d)*p+f;break;case Ae.R:n=t=e[o++],a=i=e[o++];var g=e[o++],m=e[o++];Nv(n,a,n+g,a+m,$r,Qr);break;case Ae.Z:t=n,i=a;break}xi(qr,qr,$r),Si(_n,_n,Qr)}return o===
0&&(qr[0]=qr[1]=_n[0]=_n[1]=0),new q(qr[0],qr[1],_n[0]-qr[0],_n[1]-qr[1])},r.prototype._calculateLength=function(){var e=this.data,t=this._len,i=this._ux,n=this.
_uy,a=0,o=0,s=0,l=0;this._pathSegLen||(this._pathSegLen=[]);for(var u=this._pathSegLen,f=0,c=0,p=0;p<t;){var h=e[p++],d=p===1;d&&(a=e[p],o=e[p+1],s=a,l=o);var v=-1;
switch(h){case Ae.M:a=s=e[p++],o=l=e[p++];break;case Ae.L:{var g=e[p++],m=e[p++],y=g-a,_=m-o;(Mi(y)>i||Mi(_)>n||p===t-1)&&(v=Math.sqrt(y*y+_*_),a=g,o=m);break}case Ae.
C:{var x=e[p++],S=e[p++],g=e[p++],m=e[p++],b=e[p++],T=e[p++];v=nb(a,o,x,S,g,m,b,T,10),a=b,o=T;break}case Ae.Q:{var x=e[p++],S=e[p++],g=e[p++],m=e[p++];v=sb(a,o,
x,S,g,m,10),a=g,o=m;break}case Ae.A:var C=e[p++],E=e[p++],M=e[p++],A=e[p++],O=e[p++],D=e[p++],L=D+O;p+=1,d&&(s=va(O)*M+C,l=ma(O)*A+E),v=zv(M,A)*kv(xn,Math.abs(D)),
a=va(L)*M+C,o=ma(L)*A+E;break;case Ae.R:{s=a=e[p++],l=o=e[p++];var R=e[p++],N=e[p++];v=R*2+N*2;break}case Ae.Z:{var y=s-a,_=l-o;v=Math.sqrt(y*y+_*_),a=s,o=l;break}}
v>=0&&(u[c++]=v,f+=v)}return this._pathLen=f,f},r.prototype.rebuildPath=function(e,t){var i=this.data,n=this._ux,a=this._uy,o=this._len,s,l,u,f,c,p,h=t<1,d,v,g=0,
m=0,y,_=0,x,S;if(!(h&&(this._pathSegLen||this._calculateLength(),d=this._pathSegLen,v=this._pathLen,y=t*v,!y)))e:for(var b=0;b<o;){var T=i[b++],C=b===1;switch(C&&
(u=i[b],f=i[b+1],s=u,l=f),T!==Ae.L&&_>0&&(e.lineTo(x,S),_=0),T){case Ae.M:s=u=i[b++],l=f=i[b++],e.moveTo(u,f);break;case Ae.L:{c=i[b++],p=i[b++];var E=Mi(c-u),M=Mi(
p-f);if(E>n||M>a){if(h){var A=d[m++];if(g+A>y){var O=(y-g)/A;e.lineTo(u*(1-O)+c*O,f*(1-O)+p*O);break e}g+=A}e.lineTo(c,p),u=c,f=p,_=0}else{var D=E*E+M*M;D>_&&(x=
c,S=p,_=D)}break}case Ae.C:{var L=i[b++],R=i[b++],N=i[b++],Z=i[b++],j=i[b++],J=i[b++];if(h){var A=d[m++];if(g+A>y){var O=(y-g)/A;Eo(u,L,N,j,O,pa),Eo(f,R,Z,J,O,da),
e.bezierCurveTo(pa[1],da[1],pa[2],da[2],pa[3],da[3]);break e}g+=A}e.bezierCurveTo(L,R,N,Z,j,J),u=j,f=J;break}case Ae.Q:{var L=i[b++],R=i[b++],N=i[b++],Z=i[b++];
if(h){var A=d[m++];if(g+A>y){var O=(y-g)/A;Mo(u,L,N,O,pa),Mo(f,R,Z,O,da),e.quadraticCurveTo(pa[1],da[1],pa[2],da[2]);break e}g+=A}e.quadraticCurveTo(L,R,N,Z),u=
N,f=Z;break}case Ae.A:var re=i[b++],ne=i[b++],ue=i[b++],ae=i[b++],Q=i[b++],_e=i[b++],xe=i[b++],Et=!i[b++],Mr=ue>ae?ue:ae,Ne=Mi(ue-ae)>.001,ot=Q+_e,ye=!1;if(h){var A=d[m++];
g+A>y&&(ot=Q+_e*(y-g)/A,ye=!0),g+=A}if(Ne&&e.ellipse?e.ellipse(re,ne,ue,ae,xe,Q,ot,Et):e.arc(re,ne,Mr,Q,ot,Et),ye)break e;C&&(s=va(Q)*ue+re,l=ma(Q)*ae+ne),u=va(
ot)*ue+re,f=ma(ot)*ae+ne;break;case Ae.R:s=u=i[b],l=f=i[b+1],c=i[b++],p=i[b++];var Se=i[b++],Gn=i[b++];if(h){var A=d[m++];if(g+A>y){var Mt=y-g;e.moveTo(c,p),e.lineTo(
c+kv(Mt,Se),p),Mt-=Se,Mt>0&&e.lineTo(c+Se,p+kv(Mt,Gn)),Mt-=Gn,Mt>0&&e.lineTo(c+zv(Se-Mt,0),p+Gn),Mt-=Se,Mt>0&&e.lineTo(c,p+zv(Gn-Mt,0));break e}g+=A}e.rect(c,p,
Se,Gn);break;case Ae.Z:if(h){var A=d[m++];if(g+A>y){var O=(y-g)/A;e.lineTo(u*(1-O)+s*O,f*(1-O)+l*O);break e}g+=A}e.closePath(),u=s,f=l}}},r.prototype.clone=function(){
var e=new r,t=this.data;return e.data=t.slice?t.slice():Array.prototype.slice.call(t),e._len=this._len,e},r.prototype.canSave=function(){return!!this._saveData},
r.CMD=Ae,r.initDefaultProps=(function(){var e=r.prototype;e._saveData=!0,e._ux=0,e._uy=0,e._pendingPtDist=0,e._version=0})(),r})(),jt=s2;function ga(r,e,t,i,n,a,o){if(n===0)return!1;var s=n,l=0,u=r;if(o>e+s&&o>i+s||o<e-s&&o<i-s||a>r+s&&a>t+s||a<r-s&&a<t-s)return!1;if(r!==t)l=(e-i)/(r-t),u=(r*i-t*
e)/(r-t);else return Math.abs(a-r)<=s/2;var f=l*a-o+u,c=f*f/(l*l+1);return c<=s/2*s/2}function Pb(r,e,t,i,n,a,o,s,l,u,f){if(l===0)return!1;var c=l;if(f>e+c&&f>i+c&&f>a+c&&f>s+c||f<e-c&&f<i-c&&f<a-c&&f<s-c||u>r+c&&u>t+c&&u>n+c&&u>o+c||u<r-c&&u<t-c&&
u<n-c&&u<o-c)return!1;var p=ib(r,e,t,i,n,a,o,s,u,f,null);return p<=c/2}function Nb(r,e,t,i,n,a,o,s,l){if(o===0)return!1;var u=o;if(l>e+u&&l>i+u&&l>a+u||l<e-u&&l<i-u&&l<a-u||s>r+u&&s>t+u&&s>n+u||s<r-u&&s<t-u&&s<n-u)return!1;var f=ob(
r,e,t,i,n,a,s,l,null);return f<=u/2}var kb=Math.PI*2;function hl(r){return r%=kb,r<0&&(r+=kb),r}var pl=Math.PI*2;function zb(r,e,t,i,n,a,o,s,l){if(o===0)return!1;var u=o;s-=r,l-=e;var f=Math.sqrt(s*s+l*l);if(f-u>t||f+u<t)return!1;if(Math.abs(i-n)%pl<1e-4)return!0;
if(a){var c=i;i=hl(n),n=hl(c)}else i=hl(i),n=hl(n);i>n&&(n+=pl);var p=Math.atan2(l,s);return p<0&&(p+=pl),p>=i&&p<=n||p+pl>=i&&p+pl<=n}function gr(r,e,t,i,n,a){if(a>e&&a>i||a<e&&a<i||i===e)return 0;var o=(a-e)/(i-e),s=i<e?1:-1;(o===1||o===0)&&(s=i<e?.5:-.5);var l=o*(t-r)+r;return l===n?1/0:l>n?
s:0}var Sn=jt.CMD,ya=Math.PI*2,h2=1e-4;function p2(r,e){return Math.abs(r-e)<h2}var At=[-1,-1,-1],yr=[-1,-1];function d2(){var r=yr[0];yr[0]=yr[1],yr[1]=r}function v2(r,e,t,i,n,a,o,s,l,u){
if(u>e&&u>i&&u>a&&u>s||u<e&&u<i&&u<a&&u<s)return 0;var f=sa(e,i,a,s,u,At);if(f===0)return 0;for(var c=0,p=-1,h=void 0,d=void 0,v=0;v<f;v++){var g=At[v],m=g===0||
g===1?.5:1,y=Ve(r,t,n,o,g);y<l||(p<0&&(p=Pf(e,i,a,s,yr),yr[1]<yr[0]&&p>1&&d2(),h=Ve(e,i,a,s,yr[0]),p>1&&(d=Ve(e,i,a,s,yr[1]))),p===2?g<yr[0]?c+=h<e?m:-m:g<yr[1]?
c+=d<h?m:-m:c+=s<d?m:-m:g<yr[0]?c+=h<e?m:-m:c+=s<h?m:-m)}return c}function m2(r,e,t,i,n,a,o,s){if(s>e&&s>i&&s>a||s<e&&s<i&&s<a)return 0;var l=ab(e,i,a,s,At);if(l===
0)return 0;var u=Nf(e,i,a);if(u>=0&&u<=1){for(var f=0,c=lt(e,i,a,u),p=0;p<l;p++){var h=At[p]===0||At[p]===1?.5:1,d=lt(r,t,n,At[p]);d<o||(At[p]<u?f+=c<e?h:-h:f+=
a<c?h:-h)}return f}else{var h=At[0]===0||At[0]===1?.5:1,d=lt(r,t,n,At[0]);return d<o?0:a<e?h:-h}}function g2(r,e,t,i,n,a,o,s){if(s-=e,s>t||s<-t)return 0;var l=Math.
sqrt(t*t-s*s);At[0]=-l,At[1]=l;var u=Math.abs(i-n);if(u<1e-4)return 0;if(u>=ya-1e-4){i=0,n=ya;var f=a?1:-1;return o>=At[0]+r&&o<=At[1]+r?f:0}if(i>n){var c=i;i=n,
n=c}i<0&&(i+=ya,n+=ya);for(var p=0,h=0;h<2;h++){var d=At[h];if(d+r>o){var v=Math.atan2(s,d),f=a?1:-1;v<0&&(v=ya+v),(v>=i&&v<=n||v+ya>=i&&v+ya<=n)&&(v>Math.PI/2&&
v<Math.PI*1.5&&(f=-f),p+=f)}}return p}function Bb(r,e,t,i,n){for(var a=r.data,o=r.len(),s=0,l=0,u=0,f=0,c=0,p,h,d=0;d<o;){var v=a[d++],g=d===1;switch(v===Sn.M&&
d>1&&(t||(s+=gr(l,u,f,c,i,n))),g&&(l=a[d],u=a[d+1],f=l,c=u),v){case Sn.M:f=a[d++],c=a[d++],l=f,u=c;break;case Sn.L:if(t){if(ga(l,u,a[d],a[d+1],e,i,n))return!0}else
s+=gr(l,u,a[d],a[d+1],i,n)||0;l=a[d++],u=a[d++];break;case Sn.C:if(t){if(Pb(l,u,a[d++],a[d++],a[d++],a[d++],a[d],a[d+1],e,i,n))return!0}else s+=v2(l,u,a[d++],a[d++],
a[d++],a[d++],a[d],a[d+1],i,n)||0;l=a[d++],u=a[d++];break;case Sn.Q:if(t){if(Nb(l,u,a[d++],a[d++],a[d],a[d+1],e,i,n))return!0}else s+=m2(l,u,a[d++],a[d++],a[d],
a[d+1],i,n)||0;l=a[d++],u=a[d++];break;case Sn.A:var m=a[d++],y=a[d++],_=a[d++],x=a[d++],S=a[d++],b=a[d++];d+=1;var T=!!(1-a[d++]);p=Math.cos(S)*_+m,h=Math.sin(
S)*x+y,g?(f=p,c=h):s+=gr(l,u,p,h,i,n);var C=(i-m)*x/_+m;if(t){if(zb(m,y,x,S,S+b,T,e,C,n))return!0}else s+=g2(m,y,x,S,S+b,T,C,n);l=Math.cos(S+b)*_+m,u=Math.sin(S+
b)*x+y;break;case Sn.R:f=l=a[d++],c=u=a[d++];var E=a[d++],M=a[d++];if(p=f+E,h=c+M,t){if(ga(f,c,p,c,e,i,n)||ga(p,c,p,h,e,i,n)||ga(p,h,f,h,e,i,n)||ga(f,h,f,c,e,i,
n))return!0}else s+=gr(p,c,p,h,i,n),s+=gr(f,h,f,c,i,n);break;case Sn.Z:if(t){if(ga(l,u,f,c,e,i,n))return!0}else s+=gr(l,u,f,c,i,n);l=f,u=c;break}}return!t&&!p2(
u,c)&&(s+=gr(l,u,f,c,i,n)||0),s!==0}function Vb(r,e,t){return Bb(r,0,!1,e,t)}function Ub(r,e,t,i){return Bb(r,e,!0,t,i)}var Hv=ie({fill:"#000",stroke:null,strokePercent:1,fillOpacity:1,strokeOpacity:1,lineDashOffset:0,lineWidth:1,lineCap:"butt",miterLimit:10,strokeNoScale:!1,strokeFirst:!1},
jr),_2={style:ie({fill:!0,stroke:!0,strokePercent:!0,fillOpacity:!0,strokeOpacity:!0,lineDashOffset:!0,lineWidth:!0,miterLimit:!0},ca.style)},Fv=To.concat(["inv\
isible","culling","z","z2","zlevel","parent"]),x2=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.update=function(){var t=this;
r.prototype.update.call(this);var i=this.style;if(i.decal){var n=this._decalEl=this._decalEl||new e;n.buildPath===e.prototype.buildPath&&(n.buildPath=function(l){
t.buildPath(l,t.shape)}),n.silent=!0;var a=n.style;for(var o in i)a[o]!==i[o]&&(a[o]=i[o]);a.fill=i.fill?i.decal:null,a.decal=null,a.shadowColor=null,i.strokeFirst&&
(a.stroke=null);for(var s=0;s<Fv.length;++s)n[Fv[s]]=this[Fv[s]];n.__dirty|=Qe}else this._decalEl&&(this._decalEl=null)},e.prototype.getDecalElement=function(){
return this._decalEl},e.prototype._init=function(t){var i=pe(t);this.shape=this.getDefaultShape();var n=this.getDefaultStyle();n&&this.useStyle(n);for(var a=0;a<
i.length;a++){var o=i[a],s=t[o];o==="style"?this.style?k(this.style,s):this.useStyle(s):o==="shape"?k(this.shape,s):r.prototype.attrKV.call(this,o,s)}this.style||
this.useStyle({})},e.prototype.getDefaultStyle=function(){return null},e.prototype.getDefaultShape=function(){return{}},e.prototype.canBeInsideText=function(){return this.
hasFill()},e.prototype.getInsideTextFill=function(){var t=this.style.fill;if(t!=="none"){if(V(t)){var i=Do(t,0);return i>.5?ul:i>.2?wb:fl}else if(t)return fl}return ul},
e.prototype.getInsideTextStroke=function(t){var i=this.style.fill;if(V(i)){var n=this.__zr,a=!!(n&&n.isDarkMode()),o=Do(t,0)<ll;if(a===o)return i}},e.prototype.
buildPath=function(t,i,n){},e.prototype.pathUpdated=function(){this.__dirty&=~yn},e.prototype.getUpdatedPathProxy=function(t){return!this.path&&this.createPathProxy(),
this.path.beginPath(),this.buildPath(this.path,this.shape,t),this.path},e.prototype.createPathProxy=function(){this.path=new jt(!1)},e.prototype.hasStroke=function(){
var t=this.style,i=t.stroke;return!(i==null||i==="none"||!(t.lineWidth>0))},e.prototype.hasFill=function(){var t=this.style,i=t.fill;return i!=null&&i!=="none"},
e.prototype.getBoundingRect=function(){var t=this._rect,i=this.style,n=!t;if(n){var a=!1;this.path||(a=!0,this.createPathProxy());var o=this.path;(a||this.__dirty&
yn)&&(o.beginPath(),this.buildPath(o,this.shape,!1),this.pathUpdated()),t=o.getBoundingRect()}if(this._rect=t,this.hasStroke()&&this.path&&this.path.len()>0){var s=this.
_rectStroke||(this._rectStroke=t.clone());if(this.__dirty||n){s.copy(t);var l=i.strokeNoScale?this.getLineScale():1,u=i.lineWidth;if(!this.hasFill()){var f=this.
strokeContainThreshold;u=Math.max(u,f??4)}l>1e-10&&(s.width+=u/l,s.height+=u/l,s.x-=u/l/2,s.y-=u/l/2)}return s}return t},e.prototype.contain=function(t,i){var n=this.
transformCoordToLocal(t,i),a=this.getBoundingRect(),o=this.style;if(t=n[0],i=n[1],a.contain(t,i)){var s=this.path;if(this.hasStroke()){var l=o.lineWidth,u=o.strokeNoScale?
this.getLineScale():1;if(u>1e-10&&(this.hasFill()||(l=Math.max(l,this.strokeContainThreshold)),Ub(s,l/u,t,i)))return!0}if(this.hasFill())return Vb(s,t,i)}return!1},
e.prototype.dirtyShape=function(){this.__dirty|=yn,this._rect&&(this._rect=null),this._decalEl&&this._decalEl.dirtyShape(),this.markRedraw()},e.prototype.dirty=
function(){this.dirtyStyle(),this.dirtyShape()},e.prototype.animateShape=function(t){return this.animate("shape",t)},e.prototype.updateDuringAnimation=function(t){
t==="style"?this.dirtyStyle():t==="shape"?this.dirtyShape():this.markRedraw()},e.prototype.attrKV=function(t,i){t==="shape"?this.setShape(i):r.prototype.attrKV.
call(this,t,i)},e.prototype.setShape=function(t,i){var n=this.shape;return n||(n=this.shape={}),typeof t=="string"?n[t]=i:k(n,t),this.dirtyShape(),this},e.prototype.
shapeChanged=function(){return!!(this.__dirty&yn)},e.prototype.createStyle=function(t){return ln(Hv,t)},e.prototype._innerSaveToNormal=function(t){r.prototype._innerSaveToNormal.
call(this,t);var i=this._normalState;t.shape&&!i.shape&&(i.shape=k({},this.shape))},e.prototype._applyStateObj=function(t,i,n,a,o,s){if(r.prototype._applyStateObj.
call(this,t,i,n,a,o,s),this.__inHover!==Io){var l=!(i&&a),u;if(i&&i.shape?o?a?u=i.shape:(u=k({},n.shape),k(u,i.shape)):(u=k({},a?this.shape:n.shape),k(u,i.shape)):
l&&(u=n.shape),u)if(o){this.shape=k({},this.shape);for(var f={},c=pe(u),p=0;p<c.length;p++){var h=c[p];typeof u[h]=="object"?this.shape[h]=u[h]:f[h]=u[h]}this._transitionState(
t,{shape:f},s)}else this.shape=u,this.dirtyShape()}},e.prototype._mergeStates=function(t){for(var i=r.prototype._mergeStates.call(this,t),n,a=0;a<t.length;a++){
var o=t[a];o.shape&&(n=n||{},this._mergeStyle(n,o.shape))}return n&&(i.shape=n),i},e.prototype.getAnimationStyleProps=function(){return _2},e.prototype.isZeroArea=
function(){return!1},e.extend=function(t){var i=(function(a){I(o,a);function o(s){var l=a.call(this,s)||this;return t.init&&t.init.call(l,s),l}return o.prototype.
getDefaultStyle=function(){return F(t.style)},o.prototype.getDefaultShape=function(){return F(t.shape)},o})(e);for(var n in t)typeof t[n]=="function"&&(i.prototype[n]=
t[n]);return i},e.initDefaultProps=(function(){var t=e.prototype;t.type="path",t.strokeContainThreshold=5,t.segmentIgnoreThreshold=0,t.subPixelOptimize=!1,t.autoBatch=
!1,t.__dirty=Qe|fa|yn})(),e})(Kr),fe=x2;var S2=ie({strokeFirst:!0,font:ur,x:0,y:0,textAlign:"left",textBaseline:"top",miterLimit:2},Hv),Fb=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,
arguments)||this}return e.prototype.hasStroke=function(){return lv(this.style)},e.prototype.hasFill=function(){var t=this.style,i=t.fill;return i!=null&&i!=="no\
ne"},e.prototype.createStyle=function(t){return ln(S2,t)},e.prototype.setBoundingRect=function(t){this._rect=t},e.prototype.getBoundingRect=function(){return this.
_rect||(this._rect=$S(this.style)),this._rect},e.initDefaultProps=(function(){var t=e.prototype;t.dirtyRectTolerance=10})(),e})(Kr);Fb.prototype.type="tspan";var dl=Fb;var b2=ie({x:0,y:0},jr),w2={style:ie({x:!0,y:!0,width:!0,height:!0,sx:!0,sy:!0,sWidth:!0,sHeight:!0},ca.style)};function T2(r){return!!(r&&typeof r!="string"&&r.
width&&r.height)}var Hb=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.prototype.createStyle=function(t){return ln(b2,
t)},e.prototype._getSize=function(t){var i=this.style,n=i[t];if(n!=null)return n;var a=T2(i.image)?i.image:this.__image;if(!a)return 0;var o=t==="width"?"height":
"width",s=i[o];return s==null?a[t]:a[t]/a[o]*s},e.prototype.getWidth=function(){return this._getSize("width")},e.prototype.getHeight=function(){return this._getSize(
"height")},e.prototype.getAnimationStyleProps=function(){return w2},e.prototype.getBoundingRect=function(){var t=this.style;return this._rect||(this._rect=new q(
t.x||0,t.y||0,this.getWidth(),this.getHeight())),this._rect},e})(Kr);Hb.prototype.type="image";var St=Hb;function Gb(r,e){var t=e.x,i=e.y,n=e.width,a=e.height,o=e.r,s,l,u,f;n<0&&(t=t+n,n=-n),a<0&&(i=i+a,a=-a),typeof o=="number"?s=l=u=f=o:o instanceof Array?o.length===
1?s=l=u=f=o[0]:o.length===2?(s=u=o[0],l=f=o[1]):o.length===3?(s=o[0],l=f=o[1],u=o[2]):(s=o[0],l=o[1],u=o[2],f=o[3]):s=l=u=f=0;var c;s+l>n&&(c=s+l,s*=n/c,l*=n/c),
u+f>n&&(c=u+f,u*=n/c,f*=n/c),l+u>a&&(c=l+u,l*=a/c,u*=a/c),s+f>a&&(c=s+f,s*=a/c,f*=a/c),r.moveTo(t+s,i),r.lineTo(t+n-l,i),l!==0&&r.arc(t+n-l,i+l,l,-Math.PI/2,0),
r.lineTo(t+n,i+a-u),u!==0&&r.arc(t+n-u,i+a-u,u,0,Math.PI/2),r.lineTo(t+f,i+a),f!==0&&r.arc(t+f,i+a-f,f,Math.PI/2,Math.PI),r.lineTo(t,i+s),s!==0&&r.arc(t+s,i+s,s,
Math.PI,Math.PI*1.5),r.closePath()}var Lo=Math.round;function qf(r,e,t){if(e){var i=e.x1,n=e.x2,a=e.y1,o=e.y2;r.x1=i,r.x2=n,r.y1=a,r.y2=o;var s=t&&t.lineWidth;return s&&(Lo(i*2)===Lo(n*2)&&(r.x1=
r.x2=bn(i,s,!0)),Lo(a*2)===Lo(o*2)&&(r.y1=r.y2=bn(a,s,!0))),r}}function $f(r,e,t){if(e){var i=e.x,n=e.y,a=e.width,o=e.height;r.x=i,r.y=n,r.width=a,r.height=o;var s=t&&
t.lineWidth;return s&&(r.x=bn(i,s,!0),r.y=bn(n,s,!0),r.width=Math.max(bn(i+a,s,!1)-r.x,a===0?0:1),r.height=Math.max(bn(n+o,s,!1)-r.y,o===0?0:1)),r}}function bn(r,e,t){
if(!e)return r;var i=Lo(r*2);return(i+Lo(e))%2===0?i/2:(i+(t?1:-1))/2}var M2=(function(){function r(){this.x=0,this.y=0,this.width=0,this.height=0}return r})();var A2={},Wb=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new M2},e.prototype.buildPath=function(t,i){
var n,a,o,s;if(this.subPixelOptimize){var l=$f(A2,i,this.style);n=l.x,a=l.y,o=l.width,s=l.height,l.r=i.r,i=l}else n=i.x,a=i.y,o=i.width,s=i.height;i.r?Gb(t,i):t.
rect(n,a,o,s)},e.prototype.isZeroArea=function(){return!this.shape.width||!this.shape.height},e})(fe);Wb.prototype.type="rect";var ce=Wb;var Yb={fill:"#000"},Zb=2,Jr={},D2={style:ie({fill:!0,stroke:!0,fillOpacity:!0,strokeOpacity:!0,lineWidth:!0,fontSize:!0,lineHeight:!0,width:!0,height:!0,textShadowColor:!0,
textShadowBlur:!0,textShadowOffsetX:!0,textShadowOffsetY:!0,backgroundColor:!0,padding:!0,borderColor:!0,borderWidth:!0,borderRadius:!0},ca.style)},e1=(function(r){
I(e,r);function e(t){var i=r.call(this)||this;return i.type="text",i._children=[],i._defaultStyle=Yb,i.attr(t),i}return e.prototype.childrenRef=function(){return this.
_children},e.prototype.update=function(){r.prototype.update.call(this),this.styleChanged()&&this._updateSubTexts();for(var t=0;t<this._children.length;t++){var i=this.
_children[t];i.zlevel=this.zlevel,i.z=this.z,i.z2=this.z2,i.culling=this.culling,i.cursor=this.cursor,i.invisible=this.invisible}},e.prototype.updateTransform=function(){
var t=this.innerTransformable;t?(t.updateTransform(),t.transform&&(this.transform=t.transform)):r.prototype.updateTransform.call(this)},e.prototype.getLocalTransform=
function(t){var i=this.innerTransformable;return i?i.getLocalTransform(t):r.prototype.getLocalTransform.call(this,t)},e.prototype.getComputedTransform=function(){
return this.__hostTarget&&(this.__hostTarget.getComputedTransform(),this.__hostTarget.updateInnerText(!0)),r.prototype.getComputedTransform.call(this)},e.prototype.
_updateSubTexts=function(){this._childCursor=0,P2(this.style),this.style.rich?this._updateRichTexts():this._updatePlainTexts(),this._children.length=this._childCursor,
this.styleUpdated()},e.prototype.addSelfToZr=function(t){r.prototype.addSelfToZr.call(this,t);for(var i=0;i<this._children.length;i++)this._children[i].__zr=t},
e.prototype.removeSelfFromZr=function(t){r.prototype.removeSelfFromZr.call(this,t);for(var i=0;i<this._children.length;i++)this._children[i].__zr=null},e.prototype.
getBoundingRect=function(){if(this.styleChanged()&&this._updateSubTexts(),!this._rect){for(var t=new q(0,0,0,0),i=this._children,n=[],a=null,o=0;o<i.length;o++){
var s=i[o],l=s.getBoundingRect(),u=s.getLocalTransform(n);u?(t.copy(l),t.applyTransform(u),a=a||t.clone(),a.union(t)):(a=a||l.clone(),a.union(l))}this._rect=a||
t}return this._rect},e.prototype.setDefaultTextStyle=function(t){this._defaultStyle=t||Yb},e.prototype.setTextContent=function(t){},e.prototype._mergeStyle=function(t,i){
if(!i)return t;var n=i.rich,a=t.rich||n&&{};return k(t,i),n&&a?(this._mergeRich(a,n),t.rich=a):a&&(t.rich=a),t},e.prototype._mergeRich=function(t,i){for(var n=pe(
i),a=0;a<n.length;a++){var o=n[a];t[o]=t[o]||{},k(t[o],i[o])}},e.prototype.getAnimationStyleProps=function(){return D2},e.prototype._getOrCreateChild=function(t){
var i=this._children[this._childCursor];return(!i||!(i instanceof t))&&(i=new t),this._children[this._childCursor++]=i,i.__zr=this.__zr,i.parent=this,i},e.prototype.
_updatePlainTexts=function(){var t=this.style,i=t.font||ur,n=t.padding,a=this._defaultStyle,o=t.x||0,s=t.y||0,l=t.align||a.align||"left",u=t.verticalAlign||a.verticalAlign||
"top";ov(Jr,a.overflowRect,o,s,l,u),o=Jr.baseX,s=Jr.baseY;var f=Jb(t),c=jS(f,t,Jr.outerWidth,Jr.outerHeight),p=Gv(t),h=!!t.backgroundColor,d=c.outerHeight,v=c.outerWidth,
g=c.lines,m=c.lineHeight;this.isTruncated=!!c.isTruncated;var y=o,_=Ti(s,c.contentHeight,u);if(p||n){var x=pn(o,v,l),S=Ti(s,d,u);p&&this._renderBackground(t,t,x,
S,v,d)}_+=m/2,n&&(y=Qb(o,l,n),u==="top"?_+=n[0]:u==="bottom"&&(_-=n[2]));for(var b=0,T=!1,C=!1,E=$b("fill"in t?t.fill:(C=!0,a.fill)),M=qb("stroke"in t?t.stroke:
!h&&(!a.autoStroke||C)?(b=Zb,T=!0,a.stroke):null),A=t.textShadowBlur>0,O=0;O<g.length;O++){var D=this._getOrCreateChild(dl),L=D.createStyle();D.useStyle(L),L.text=
g[O],L.x=y,L.y=_,l&&(L.textAlign=l),L.textBaseline="middle",L.opacity=t.opacity,L.strokeFirst=!0,A&&(L.shadowBlur=t.textShadowBlur||0,L.shadowColor=t.textShadowColor||
"transparent",L.shadowOffsetX=t.textShadowOffsetX||0,L.shadowOffsetY=t.textShadowOffsetY||0),L.stroke=M,L.fill=E,M&&(L.lineWidth=t.lineWidth||b,L.lineDash=t.lineDash,
L.lineDashOffset=t.lineDashOffset||0),L.font=i,jb(L,t),_+=m,D.setBoundingRect(Af(L,c.contentWidth,c.calculatedLineHeight,T?0:null))}},e.prototype._updateRichTexts=
function(){var t=this.style,i=this._defaultStyle,n=t.align||i.align,a=t.verticalAlign||i.verticalAlign,o=t.x||0,s=t.y||0;ov(Jr,i.overflowRect,o,s,n,a),o=Jr.baseX,
s=Jr.baseY;var l=Jb(t),u=KS(l,t,Jr.outerWidth,Jr.outerHeight,n),f=u.width,c=u.outerWidth,p=u.outerHeight,h=t.padding;this.isTruncated=!!u.isTruncated;var d=pn(o,
c,n),v=Ti(s,p,a),g=d,m=v;h&&(g+=h[3],m+=h[0]);var y=g+f;Gv(t)&&this._renderBackground(t,t,d,v,c,p);for(var _=!!t.backgroundColor,x=0;x<u.lines.length;x++){for(var S=u.
lines[x],b=S.tokens,T=b.length,C=S.lineHeight,E=S.width,M=0,A=g,O=y,D=T-1,L=void 0;M<T&&(L=b[M],!L.align||L.align==="left");)this._placeToken(L,t,C,m,A,"left",_),
E-=L.width,A+=L.width,M++;for(;D>=0&&(L=b[D],L.align==="right");)this._placeToken(L,t,C,m,O,"right",_),E-=L.width,O-=L.width,D--;for(A+=(f-(A-g)-(y-O)-E)/2;M<=D;)
L=b[M],this._placeToken(L,t,C,m,A+L.width/2,"center",_),A+=L.width,M++;m+=C}},e.prototype._placeToken=function(t,i,n,a,o,s,l){var u=i.rich[t.styleName]||{};u.text=
t.text;var f=t.verticalAlign,c=a+n/2;f==="top"?c=a+t.height/2:f==="bottom"&&(c=a+n-t.height/2);var p=!t.isLineHolder&&Gv(u);p&&this._renderBackground(u,i,s==="r\
ight"?o-t.width:s==="center"?o-t.width/2:o,c-t.height/2,t.width,t.height);var h=!!u.backgroundColor,d=t.textPadding;d&&(o=Qb(o,s,d),c-=t.height/2-d[0]-t.innerHeight/
2);var v=this._getOrCreateChild(dl),g=v.createStyle();v.useStyle(g);var m=this._defaultStyle,y=!1,_=0,x=!1,S=$b("fill"in u?u.fill:"fill"in i?i.fill:(y=!0,m.fill)),
b=qb("stroke"in u?u.stroke:"stroke"in i?i.stroke:!h&&!l&&(!m.autoStroke||y)?(_=Zb,x=!0,m.stroke):null),T=u.textShadowBlur>0||i.textShadowBlur>0;g.text=t.text,g.
x=o,g.y=c,T&&(g.shadowBlur=u.textShadowBlur||i.textShadowBlur||0,g.shadowColor=u.textShadowColor||i.textShadowColor||"transparent",g.shadowOffsetX=u.textShadowOffsetX||
i.textShadowOffsetX||0,g.shadowOffsetY=u.textShadowOffsetY||i.textShadowOffsetY||0),g.textAlign=s,g.textBaseline="middle",g.font=t.font||ur,g.opacity=Dr(u.opacity,
i.opacity,1),jb(g,u),b&&(g.lineWidth=Dr(u.lineWidth,i.lineWidth,_),g.lineDash=W(u.lineDash,i.lineDash),g.lineDashOffset=i.lineDashOffset||0,g.stroke=b),S&&(g.fill=
S),v.setBoundingRect(Af(g,t.contentWidth,t.contentHeight,x?0:null))},e.prototype._renderBackground=function(t,i,n,a,o,s){var l=t.backgroundColor,u=t.borderWidth,
f=t.borderColor,c=l&&l.image,p=l&&!c,h=t.borderRadius,d=this,v,g;if(p||t.lineHeight||u&&f){v=this._getOrCreateChild(ce),v.useStyle(v.createStyle()),v.style.fill=
null;var m=v.shape;m.x=n,m.y=a,m.width=o,m.height=s,m.r=h,v.dirtyShape()}if(p){var y=v.style;y.fill=l||null,y.fillOpacity=W(t.fillOpacity,1)}else if(c){g=this._getOrCreateChild(
St),g.onload=function(){d.dirtyStyle()};var _=g.style;_.image=l.image,_.x=n,_.y=a,_.width=o,_.height=s}if(u&&f){var y=v.style;y.lineWidth=u,y.stroke=f,y.strokeOpacity=
W(t.strokeOpacity,1),y.lineDash=t.borderDash,y.lineDashOffset=t.borderDashOffset||0,v.strokeContainThreshold=0,v.hasFill()&&v.hasStroke()&&(y.strokeFirst=!0,y.lineWidth*=
2)}var x=(v||g).style;x.shadowBlur=t.shadowBlur||0,x.shadowColor=t.shadowColor||"transparent",x.shadowOffsetX=t.shadowOffsetX||0,x.shadowOffsetY=t.shadowOffsetY||
0,x.opacity=Dr(t.opacity,i.opacity,1)},e.makeFont=function(t){var i="";return R2(t)&&(i=[t.fontStyle,t.fontWeight,L2(t.fontSize),t.fontFamily||"sans-serif"].join(
" ")),i&&gt(i)||t.textFont||t.font},e})(Kr),O2={left:!0,right:1,center:1},I2={top:1,bottom:1,middle:1},Xb=["fontStyle","fontWeight","fontSize","fontFamily"];function L2(r){
return typeof r=="string"&&(r.indexOf("px")!==-1||r.indexOf("rem")!==-1||r.indexOf("em")!==-1)?r:isNaN(+r)?pf+"px":r+"px"}function jb(r,e){for(var t=0;t<Xb.length;t++){
var i=Xb[t],n=e[i];n!=null&&(r[i]=n)}}function R2(r){return r.fontSize!=null||r.fontFamily||r.fontWeight}function P2(r){return Kb(r),w(r.rich,Kb),r}function Kb(r){
if(r){r.font=e1.makeFont(r);var e=r.align;e==="middle"&&(e="center"),r.align=e==null||O2[e]?e:"left";var t=r.verticalAlign;t==="center"&&(t="middle"),r.verticalAlign=
t==null||I2[t]?t:"top";var i=r.padding;i&&(r.padding=po(r.padding))}}function qb(r,e){return r==null||e<=0||r==="transparent"||r==="none"?null:r.image||r.colorStops?
"#000":r}function $b(r){return r==null||r==="none"?null:r.image||r.colorStops?"#000":r}function Qb(r,e,t){return e==="right"?r-t[1]:e==="center"?r+t[3]/2-t[1]/2:
r+t[3]}function Jb(r){var e=r.text;return e!=null&&(e+=""),e}function Gv(r){return!!(r.backgroundColor||r.lineHeight||r.borderWidth&&r.borderColor)}var Ce=e1;var t1=1e-4,r1=20;function N2(r){return r.replace(/^\s+|\s+$/g,"")}var Fe=Math.min,me=Math.max,Ue=Math.abs,qt=Math.round,zt=Math.floor,_r=Math.ceil,_a=Math.pow,Ro=Math.log,Wv=Math.
LN10,Yv=Math.PI,k2=Math.random;function we(r,e,t,i){var n=e[0],a=e[1],o=t[0],s=t[1],l=a-n,u=s-o;if(l===0)return u===0?o:(o+s)/2;if(i)if(l>0){if(r<=n)return o;if(r>=
a)return s}else{if(r>=n)return o;if(r<=a)return s}else{if(r===n)return o;if(r===a)return s}return(r-n)/l*u+o}var ut=z2;function z2(r,e,t){switch(r){case"center":case"\
middle":r="50%";break;case"left":case"top":r="0%";break;case"right":case"bottom":r="100%";break}return Qf(r,e,t)}function Qf(r,e,t){return V(r)?B2(r)?parseFloat(
r)/100*e+(t||0):parseFloat(r):r==null?NaN:+r}function B2(r){return!!N2(r).match(/%$/)}function he(r,e,t){return isNaN(e)?t?""+r:+r:(e=Fe(me(0,e),r1),r=(+r).toFixed(e),t?r:+r)}function ct(r){return r.sort(function(e,t){return e-t}),r}function Kt(r){if(r=+r,isNaN(r))return 0;if(r>1e-14){for(var e=1,t=0;t<15;t++,e*=10)if(qt(r*e)/e===r)return t}
return V2(r)}function V2(r){var e=r.toString().toLowerCase(),t=e.indexOf("e"),i=t>0?+e.slice(t+1):0,n=t>0?t:e.length,a=e.indexOf("."),o=a<0?0:n-1-a;return me(0,
o-i)}function Jf(r,e,t){var i=Ue(r[1]-r[0]);if(!isFinite(i)||i===0)return NaN;var n=Ro(2*Ue(t||1)*Ue(i))/Wv,a=Ro(Ue(e))/Wv,o=me(0,_r(-n+a));return isFinite(o)||(o=NaN),
o}function Ai(r,e){var t=me(Kt(r),Kt(e)),i=r+e;return t>r1?i:he(i,t)}var Zv=_a(2,53)-1;function Xv(r){var e=Yv*2;return(r%e+e)%e}function vl(r){return r>-t1&&r<t1}
var U2=/^(?:(\d{4})(?:[-\/](\d{1,2})(?:[-\/](\d{1,2})(?:[T ](\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?)?(Z|[\+\-]\d\d:?\d\d)?)?)?)?)?$/;function ei(r){
if(r instanceof Date)return r;if(V(r)){var e=U2.exec(r);if(!e)return new Date(NaN);if(e[8]){var t=+e[4]||0;return e[8].toUpperCase()!=="Z"&&(t-=+e[8].slice(0,3)),
new Date(Date.UTC(+e[1],+(e[2]||1)-1,+e[3]||1,t,+(e[5]||0),+e[6]||0,e[7]?+e[7].substring(0,3):0))}else return new Date(+e[1],+(e[2]||1)-1,+e[3]||1,+e[4]||0,+(e[5]||
0),+e[6]||0,e[7]?+e[7].substring(0,3):0)}else if(r==null)return new Date(NaN);return new Date(qt(r))}function ec(r){return _a(10,tc(r))}function tc(r){if(r===0)
return 0;var e=zt(Ro(r)/Wv);return r/_a(10,e)>=10&&e++,e}var jv=2;function xa(r,e){var t=tc(r),i=_a(10,t),n=r/i,a;return e===jv?a=1:e?n<1.5?a=1:n<2.5?a=2:n<4?a=3:n<7?a=5:a=10:n<1?a=1:n<2?a=2:n<3?a=3:n<5?a=5:a=10,r=a*i,
he(r,-t)}function Kv(r){r.sort(function(l,u){return s(l,u,0)?-1:1});for(var e=-1/0,t=1,i=0;i<r.length;){for(var n=r[i].interval,a=r[i].close,o=0;o<2;o++)n[o]<=e&&(n[o]=e,
a[o]=o?1:1-t),e=n[o],t=a[o];n[0]===n[1]&&a[0]*a[1]!==1?r.splice(i,1):i++}return r;function s(l,u,f){return l.interval[f]<u.interval[f]||l.interval[f]===u.interval[f]&&
(l.close[f]-u.close[f]===(f?-1:1)||!f&&s(l,u,1))}}function xr(r){var e=parseFloat(r);return e==r&&(e!==0||!V(r)||r.indexOf("x")<=0)?e:NaN}function qv(r){return!isNaN(
xr(r))}function ml(){return qt(k2()*9)}function i1(r,e){return e===0?r:i1(e,r%e)}function $v(r,e){return r==null?e:e==null?r:r*e/i1(r,e)}function bt(r){return r!=
null&&isFinite(r)}var F2="[ECharts] ",n1={},H2=typeof console<"u"&&console.warn&&console.log;function G2(r,e,t){if(H2){if(t){if(n1[e])return;n1[e]=!0}console[r](F2+e)}}function Qv(r,e){G2("error",r,e)}function ht(r){throw new Error(r)}function a1(r,e,t){return(e-r)*t+r}var o1="series\0",W2="\0_ec_\0";function Ee(r){return r instanceof Array?r:r==null?[]:[r]}function yl(r,e,t){if(r){r[e]=r[e]||
{},r.emphasis=r.emphasis||{},r.emphasis[e]=r.emphasis[e]||{};for(var i=0,n=t.length;i<n;i++){var a=t[i];!r.emphasis[e].hasOwnProperty(a)&&r[e].hasOwnProperty(a)&&
(r.emphasis[e][a]=r[e][a])}}}var Jv=["fontStyle","fontWeight","fontSize","fontFamily","rich","tag","color","textBorderColor","textBorderWidth","width","height",
"lineHeight","align","verticalAlign","baseline","shadowColor","shadowBlur","shadowOffsetX","shadowOffsetY","textShadowColor","textShadowBlur","textShadowOffsetX",
"textShadowOffsetY","backgroundColor","borderColor","borderWidth","borderRadius","padding"];function Di(r){return U(r)&&!P(r)&&!(r instanceof Date)?r.value:r}function s1(r){
return U(r)&&!(r instanceof Array)}function l1(r,e,t){var i=t==="normalMerge",n=t==="replaceMerge",a=t==="replaceAll";r=r||[],e=(e||[]).slice();var o=H();w(e,function(l,u){
if(!U(l)){e[u]=null;return}});var s=Y2(r,o,t);return(i||n)&&Z2(s,r,o,e),i&&X2(s,e),i||n?j2(s,e,n):a&&K2(s,e),q2(s),s}function Y2(r,e,t){var i=[];if(t==="replace\
All")return i;for(var n=0;n<r.length;n++){var a=r[n];a&&a.id!=null&&e.set(a.id,n),i.push({existing:t==="replaceMerge"||Po(a)?null:a,newOption:null,keyInfo:null,
brandNew:null})}return i}function Z2(r,e,t,i){w(i,function(n,a){if(!(!n||n.id==null)){var o=gl(n.id),s=t.get(o);if(s!=null){var l=r[s];Ye(!l.newOption,'Duplicat\
ed option on id "'+o+'".'),l.newOption=n,l.existing=e[s],i[a]=null}}})}function X2(r,e){w(e,function(t,i){if(!(!t||t.name==null))for(var n=0;n<r.length;n++){var a=r[n].
existing;if(!r[n].newOption&&a&&(a.id==null||t.id==null)&&!Po(t)&&!Po(a)&&u1("name",a,t)){r[n].newOption=t,e[i]=null;return}}})}function j2(r,e,t){w(e,function(i){
if(i){for(var n,a=0;(n=r[a])&&(n.newOption||Po(n.existing)||n.existing&&i.id!=null&&!u1("id",i,n.existing));)a++;n?(n.newOption=i,n.brandNew=t):r.push({newOption:i,
brandNew:t,existing:null,keyInfo:null}),a++}})}function K2(r,e){w(e,function(t){r.push({newOption:t,brandNew:!0,existing:null,keyInfo:null})})}function q2(r){var e=H();
w(r,function(t){var i=t.existing;i&&e.set(i.id,t)}),w(r,function(t){var i=t.newOption;Ye(!i||i.id==null||!e.get(i.id)||e.get(i.id)===t,"id duplicates: "+(i&&i.id)),
i&&i.id!=null&&e.set(i.id,t),!t.keyInfo&&(t.keyInfo={})}),w(r,function(t,i){var n=t.existing,a=t.newOption,o=t.keyInfo;if(U(a)){if(o.name=a.name!=null?gl(a.name):
n?n.name:o1+i,n)o.id=gl(n.id);else if(a.id!=null)o.id=gl(a.id);else{var s=0;do o.id="\0"+o.name+"\0"+s++;while(e.get(o.id))}e.set(o.id,t)}})}function u1(r,e,t){
var i=Bt(e[r],null),n=Bt(t[r],null);return i!=null&&n!=null&&i===n}function gl(r){return Bt(r,"")}function Bt(r,e){return r==null?e:V(r)?r:de(r)||$s(r)?r+"":e}function No(r){var e=r.name;return!!(e&&e.indexOf(o1))}function Po(r){return r&&r.id!=null&&gl(r.id).indexOf(W2)===0}function f1(r,e,t){w(r,function(i){var n=i.newOption;U(n)&&(i.keyInfo.mainType=e,i.keyInfo.subType=$2(e,n,i.existing,t))})}function $2(r,e,t,i){var n=e.type?e.type:
t?t.subType:i.determineSubType(r,e);return n}function c1(r,e){var t={},i={};return n(r||[],t),n(e||[],i,t),[a(t),a(i)];function n(o,s,l){for(var u=0,f=o.length;u<
f;u++){var c=Bt(o[u].seriesId,null);if(c==null)return;for(var p=Ee(o[u].dataIndex),h=l&&l[c],d=0,v=p.length;d<v;d++){var g=p[d];h&&h[g]?h[g]=null:(s[c]||(s[c]={}))[g]=
1}}}function a(o,s){var l=[];for(var u in o)if(o.hasOwnProperty(u)&&o[u]!=null)if(s)l.push(+u);else{var f=a(o[u],!0);f.length&&l.push({seriesId:u,dataIndex:f})}
return l}}function Sr(r,e){if(e.dataIndexInside!=null)return e.dataIndexInside;if(e.dataIndex!=null)return P(e.dataIndex)?z(e.dataIndex,function(t){return r.indexOfRawIndex(
t)}):r.indexOfRawIndex(e.dataIndex);if(e.name!=null)return P(e.name)?z(e.name,function(t){return r.indexOfName(t)}):r.indexOfName(e.name)}function $(){var r="__\
ec_inner_"+Q2++;return function(e){return e[r]||(e[r]={})}}var Q2=ml();function ko(r,e,t){var i=_l(e,t),n=i.mainTypeSpecified,a=i.queryOptionMap,o=i.others,s=o,
l=t?t.defaultMainType:null;return!n&&l&&a.set(l,{}),a.each(function(u,f){var c=ti(r,f,u,{useDefault:l===f,enableAll:t&&t.enableAll!=null?t.enableAll:!0,enableNone:t&&
t.enableNone!=null?t.enableNone:!0});s[f+"Models"]=c.models,s[f+"Model"]=c.models[0]}),s}function _l(r,e){var t;if(V(r)){var i={};i[r+"Index"]=0,t=i}else t=r;var n=H(),
a={},o=!1;return w(t,function(s,l){if(l==="dataIndex"||l==="dataIndexInside"){a[l]=s;return}var u=l.match(/^(\w+)(Index|Id|Name)$/)||[],f=u[1],c=(u[2]||"").toLowerCase();
if(!(!f||!c||e&&e.includeMainTypes&&ee(e.includeMainTypes,f)<0)){o=o||!!f;var p=n.get(f)||n.set(f,{});p[c]=s}}),{mainTypeSpecified:o,queryOptionMap:n,others:a}}
var He={useDefault:!0,enableAll:!1,enableNone:!1},h1={useDefault:!1,enableAll:!0,enableNone:!0};function ti(r,e,t,i){i=i||He;var n=t.index,a=t.id,o=t.name,s={models:null,
specified:n!=null||a!=null||o!=null};if(!s.specified){var l=void 0;return s.models=i.useDefault&&(l=r.getComponent(e))?[l]:[],s}if(n==="none"||n===!1){if(i.enableNone)
return s.models=[],s;n=-1}return n==="all"&&(i.enableAll?n=a=o=null:n=-1),s.models=r.queryComponents({mainType:e,index:n,id:a,name:o}),s}function p1(r,e,t){var i={};
i[e+"Id"]=r[e+"Id"],i[e+"Index"]=r[e+"Index"],i[e+"Name"]=r[e+"Name"];var n={mainType:e,query:i};return t&&(n.subType=t),n}function em(r,e,t){r.setAttribute?r.setAttribute(
e,t):r[e]=t}function d1(r,e){return r.getAttribute?r.getAttribute(e):r[e]}function v1(r){return r==="auto"?oe.domSupported?"html":"richText":r||"html"}function tm(r,e,t,i,n){var a=e==null||e==="auto";if(i==null)return i;if(de(i)){var o=a1(t||0,i,n);return he(o,a?Math.max(Kt(t||0),Kt(i)):e)}else{if(V(i))return n<
1?t:i;for(var s=[],l=t,u=i,f=Math.max(l?l.length:0,u.length),c=0;c<f;++c){var p=r.getDimensionInfo(c);if(p&&p.type==="ordinal")s[c]=(n<1&&l?l:u)[c];else{var h=l&&
l[c]?l[c]:0,d=u[c],o=a1(h,d,n);s[c]=he(o,a?Math.max(Kt(h),Kt(d)):e)}}return s}}var HZ=(function(){function r(){}return r.prototype.reset=function(e,t,i,n){return this.
_list=e,this._step=n=n||1,this._idx=t,this._end=i??(n>0?e.length:0),this.item=null,this.key=NaN,this},r.prototype.next=function(){return(this._step>0?this._idx<
this._end:this._idx>=this._end)?(this.item=this._list[this._idx],this.key=this._idx=this._idx+this._step,!0):!1},r})();function Ze(){return[1/0,-1/0]}function xl(r,e){Pr(e)&&(e<r[0]&&(r[0]=e),e>r[1]&&(r[1]=e))}function rm(r,e){Pr(e)&&e<r[0]&&(r[0]=e)}function im(r,e){Pr(e)&&e>r[1]&&
(r[1]=e)}function m1(r,e){Oi(e[0],e[1])&&(e[0]<r[0]&&(r[0]=e[0]),e[1]>r[1]&&(r[1]=e[1]))}function Pr(r){return r!=null&&isFinite(r)}function Oi(r,e){return Pr(r)&&
Pr(e)&&r<=e}function g1(r){var e=r[1]-r[0];return isFinite(e)&&e>=0}function zo(r){Oi(r[0],r[1])&&r[0]>r[1]&&(r[0]=r[1])}function rc(){var r="__ec_once_"+J2++;return function(e,t){
Be(e,r)||(e[r]=1,t())}}var J2=ml();function Tn(r,e,t){var i=H(),n=0;w(r,function(a){var o=e(a),s=i.get(o)||0;t&&t(a,s),!s&&!t&&(r[n++]=a),i.set(o,s+1)}),t||(r.length=
n)}function y1(r){return r.value+""}function _1(r){return r+""}function Bo(r,e){return W(e,!0)?r.seriesIndex+2:0}function x1(r,e,t){var i=r.getData().count();return{
progressiveRender:t.progressiveEnabled&&e.incrementalPrepareRender&&i>=t.threshold,large:r.get("large")&&i>=r.get("largeThreshold"),modDataCount:r.get("progress\
iveChunkMode")==="mod"?r.getData().count():null}}function ri(r){return{overallReset:r}}var ve=$(),S1=function(r,e,t,i){if(i){var n=ve(i);n.dataIndex=t,n.dataType=e,n.seriesIndex=r,n.ssrType="chart",i.type==="group"&&i.traverse(function(a){var o=ve(
a);o.seriesIndex=r,o.dataIndex=t,o.dataType=e,o.ssrType="chart"})}};var Sa="undefined",ic="series",nc=H(["tooltip","label","itemName","itemId","itemGroupId","itemChildGroupId","seriesName"]),ft="original",rt="arrayRows",Dt="obje\
ctRows",$t="keyedColumns",Qt="typedArray",nm="unknown",Jt="column",ni="row";var ez=["getDom","getZr","getWidth","getHeight","getDevicePixelRatio","dispatchAction","isSSR","isDisposed","on","off","getDataURL","getConnectedDataURL","getOp\
tion","getId","updateLabelLayout"],tz=(function(){function r(e){w(ez,function(t){this[t]=G(e[t],e)},this)}return r})();function b1(r,e){return e.mainType===ic?r.
getViewOfSeriesModel(e):r.getViewOfComponentModel(e)}var ac=tz;var w1=1,T1={},D1=$(),sm=$(),lm=0,Sl=1,bl=2,Ot=["emphasis","blur","select"],um=["normal","emphasis","blur","select"],rz=10,iz=9,Cn="highlight",wl="downplay",Tl="\
select",sc="unselect",Cl="toggleSelect",lc="selectchanged";function Vo(r){return r!=null&&r!=="none"}function uc(r,e,t){r.onHoverStateChange&&(r.hoverState||0)!==
t&&r.onHoverStateChange(e),r.hoverState=t}function O1(r){uc(r,"emphasis",bl)}function I1(r){r.hoverState===bl&&uc(r,"normal",lm)}function fm(r){uc(r,"blur",Sl)}
function L1(r){r.hoverState===Sl&&uc(r,"normal",lm)}function nz(r){r.selected=!0}function az(r){r.selected=!1}function C1(r,e,t){e(r,t)}function Ii(r,e,t){C1(r,
e,t),r.isGroup&&r.traverse(function(i){C1(i,e,t)})}function cm(r,e){switch(e){case"emphasis":r.hoverState=bl;break;case"normal":r.hoverState=lm;break;case"blur":
r.hoverState=Sl;break;case"select":r.selected=!0}}function oz(r,e,t,i){for(var n=r.style,a={},o=0;o<e.length;o++){var s=e[o],l=n[s];a[s]=l??(i&&i[s])}for(var o=0;o<r.animators.length;o++){var u=r.animators[o];u.
__fromStateTransition&&u.__fromStateTransition.indexOf(t)<0&&u.targetName==="style"&&u.saveTo(a,e)}return a}function sz(r,e,t,i){var n=t&&ee(t,"select")>=0,a=!1;
if(r instanceof fe){var o=D1(r),s=n&&o.selectFill||o.normalFill,l=n&&o.selectStroke||o.normalStroke;if(Vo(s)||Vo(l)){i=i||{};var u=i.style||{};u.fill==="inherit"?
(a=!0,i=k({},i),u=k({},u),u.fill=s):!Vo(u.fill)&&Vo(s)?(a=!0,i=k({},i),u=k({},u),u.fill=xv(s)):!Vo(u.stroke)&&Vo(l)&&(a||(i=k({},i),u=k({},u)),u.stroke=xv(l)),i.
style=u}}if(i&&i.z2==null){a||(i=k({},i));var f=r.z2EmphasisLift;i.z2=r.z2+(f??rz)}return i}function lz(r,e,t){if(t&&t.z2==null){t=k({},t);var i=r.z2SelectLift;
t.z2=r.z2+(i??iz)}return t}function uz(r,e,t){var i=ee(r.currentStates,e)>=0,n=r.style.opacity,a=i?null:oz(r,["opacity"],e,{opacity:1});t=t||{};var o=t.style||{};
return o.opacity==null&&(t=k({},t),o=k({opacity:i?n:a.opacity*.1},o),t.style=o),t}function am(r,e){var t=this.states[r];if(this.style){if(r==="emphasis")return sz(
this,r,e,t);if(r==="blur")return uz(this,r,t);if(r==="select")return lz(this,r,t)}return t}function fz(r){r.stateProxy=am;var e=r.getTextContent(),t=r.getTextGuideLine();
e&&(e.stateProxy=am),t&&(t.stateProxy=am)}function E1(r,e){!R1(r,e)&&!r.__highByOuter&&Ii(r,O1)}function M1(r,e){!R1(r,e)&&!r.__highByOuter&&Ii(r,I1)}function Li(r,e){
r.__highByOuter|=1<<(e||0),Ii(r,O1)}function Ri(r,e){!(r.__highByOuter&=~(1<<(e||0)))&&Ii(r,I1)}function fc(r){Ii(r,fm)}function El(r){Ii(r,L1)}function hm(r){Ii(
r,nz)}function pm(r){Ii(r,az)}function R1(r,e){return r.__highDownSilentOnTouch&&e.zrByTouch}function dm(r){var e=r.getModel(),t=[],i=[];e.eachComponent(function(n,a){
var o=sm(a),s=b1(r,a),l=n==="series";!l&&i.push(s),o.isBlured&&(s.group.traverse(function(u){L1(u)}),l&&t.push(a)),o.isBlured=!1}),w(i,function(n){n&&n.toggleBlurSeries&&
n.toggleBlurSeries(t,!1,e)})}function om(r,e,t,i){var n=i.getModel();t=t||"coordinateSystem";function a(u,f){for(var c=0;c<f.length;c++){var p=u.getItemGraphicEl(
f[c]);p&&El(p)}}if(r!=null&&!(!e||e==="none")){var o=n.getSeriesByIndex(r),s=o.coordinateSystem;s&&s.master&&(s=s.master);var l=[];n.eachSeries(function(u){var f=o===
u,c=u.coordinateSystem;c&&c.master&&(c=c.master);var p=c&&s?c===s:f;if(!(t==="series"&&!f||t==="coordinateSystem"&&!p||e==="series"&&f)){var h=i.getViewOfSeriesModel(
u);if(h.group.traverse(function(g){g.__highByOuter&&f&&e==="self"||fm(g)}),et(e))a(u.getData(),e);else if(U(e))for(var d=pe(e),v=0;v<d.length;v++)a(u.getData(d[v]),
e[d[v]]);l.push(u),sm(u).isBlured=!0}}),n.eachComponent(function(u,f){if(u!=="series"){var c=i.getViewOfComponentModel(f);c&&c.toggleBlurSeries&&c.toggleBlurSeries(
l,!0,n)}})}}function oc(r,e,t){if(!(r==null||e==null)){var i=t.getModel().getComponent(r,e);if(i){sm(i).isBlured=!0;var n=t.getViewOfComponentModel(i);!n||!n.focusBlurEnabled||
n.group.traverse(function(a){fm(a)})}}}function P1(r,e,t){var i=r.seriesIndex,n=r.getData(e.dataType);if(n){var a=Sr(n,e);a=(P(a)?a[0]:a)||0;var o=n.getItemGraphicEl(
a);if(!o)for(var s=n.count(),l=0;!o&&l<s;)o=n.getItemGraphicEl(l++);if(o){var u=ve(o);om(i,u.focus,u.blurScope,t)}else{var f=r.get(["emphasis","focus"]),c=r.get(
["emphasis","blurScope"]);f!=null&&om(i,f,c,t)}}}function cc(r,e,t,i){var n={focusSelf:!1,dispatchers:null};if(r==null||r==="series"||e==null||t==null)return n;
var a=i.getModel().getComponent(r,e);if(!a)return n;var o=i.getViewOfComponentModel(a);if(!o||!o.findHighDownDispatchers)return n;for(var s=o.findHighDownDispatchers(
t),l,u=0;u<s.length;u++)if(ve(s[u]).focus==="self"){l=!0;break}return{focusSelf:l,dispatchers:s}}function N1(r,e,t){var i=ve(r),n=cc(i.componentMainType,i.componentIndex,
i.componentHighDownName,t),a=n.dispatchers,o=n.focusSelf;a?(o&&oc(i.componentMainType,i.componentIndex,t),w(a,function(s){return E1(s,e)})):(om(i.seriesIndex,i.
focus,i.blurScope,t),i.focus==="self"&&oc(i.componentMainType,i.componentIndex,t),E1(r,e))}function k1(r,e,t){dm(t);var i=ve(r),n=cc(i.componentMainType,i.componentIndex,
i.componentHighDownName,t).dispatchers;n?w(n,function(a){return M1(a,e)}):M1(r,e)}function z1(r,e,t){if(pc(e)){var i=e.dataType,n=r.getData(i),a=Sr(n,e);P(a)||(a=
[a]),r[e.type===Cl?"toggleSelect":e.type===Tl?"select":"unselect"](a,i)}}function vm(r){var e=r.getAllData();w(e,function(t){var i=t.data,n=t.type;i.eachItemGraphicEl(
function(a,o){r.isSelected(o,n)?hm(a):pm(a)})})}function B1(r){var e=[];return r.eachSeries(function(t){var i=t.getAllData();w(i,function(n){var a=n.data,o=n.type,
s=t.getSelectedDataIndices();if(s.length>0){var l={dataIndex:s,seriesIndex:t.seriesIndex};o!=null&&(l.dataType=o),e.push(l)}})}),e}function Uo(r,e,t){hc(r,!0),Ii(
r,fz),hz(r,e,t)}function cz(r){hc(r,!1)}function Nr(r,e,t,i){i?cz(r):Uo(r,e,t)}function hz(r,e,t){var i=ve(r);e!=null?(i.focus=e,i.blurScope=t):i.focus&&(i.focus=
null)}var A1=["emphasis","blur","select"],pz={itemStyle:"getItemStyle",lineStyle:"getLineStyle",areaStyle:"getAreaStyle"};function Ml(r,e,t,i){t=t||"itemStyle";
for(var n=0;n<A1.length;n++){var a=A1[n],o=e.getModel([a,t]),s=r.ensureState(a);s.style=i?i(o):o[pz[t]]()}}function hc(r,e){var t=e===!1,i=r;r.highDownSilentOnTouch&&
(i.__highDownSilentOnTouch=r.highDownSilentOnTouch),(!t||i.__highDownDispatcher)&&(i.__highByOuter=i.__highByOuter||0,i.__highDownDispatcher=!t)}function Al(r){
return!!(r&&r.__highDownDispatcher)}function V1(r){var e=T1[r];return e==null&&w1<=32&&(e=T1[r]=w1++),e}function pc(r){var e=r.type;return e===Tl||e===sc||e===Cl}function mm(r){var e=r.type;return e===
Cn||e===wl}function U1(r){var e=D1(r);e.normalFill=r.style.fill,e.normalStroke=r.style.stroke;var t=r.states.select||{};e.selectFill=t.style&&t.style.fill||null,
e.selectStroke=t.style&&t.style.stroke||null}var De={};Wn(De,{Arc:()=>Nl,BezierCurve:()=>Pl,BoundingRect:()=>q,Circle:()=>Ol,CompoundPath:()=>hw,Ellipse:()=>xm,Group:()=>se,HOVER_LAYER_FOR_INCREMENTAL:()=>zi,
HOVER_LAYER_FROM_THRESHOLD:()=>Im,HOVER_LAYER_NO:()=>Om,Image:()=>St,IncrementalDisplayable:()=>gw,Line:()=>er,LinearGradient:()=>Go,OrientedBoundingRect:()=>bc,
Path:()=>fe,Point:()=>be,Polygon:()=>Pi,Polyline:()=>Ni,RadialGradient:()=>pw,Rect:()=>ce,Ring:()=>bm,Sector:()=>Rl,Text:()=>Ce,WH:()=>Ea,XY:()=>ki,applyTransform:()=>rr,
calcZ2Range:()=>eB,clipPointsByRect:()=>Rm,clipRectByRect:()=>Qz,createIcon:()=>Bl,decomposeTransform:()=>rB,ensureCopyRect:()=>Ko,ensureCopyTransform:()=>Mc,expandOrShrinkRect:()=>Xo,
extendPath:()=>Zz,extendShape:()=>Wz,getCurrentCanvasPainter:()=>iB,getShapeClass:()=>Xz,getTransform:()=>Bi,groupTransition:()=>zl,initProps:()=>tr,isBoundingRectAxisAligned:()=>Ec,
isElementRemoved:()=>Ca,lineLineIntersect:()=>Tw,linePolygonIntersect:()=>Zo,makeImage:()=>Lm,makePath:()=>Cc,mergePath:()=>jz,payloadDisableAnimation:()=>tB,registerShape:()=>zr,
removeElement:()=>Yo,removeElementWithFadeOut:()=>_w,resizePath:()=>ww,retrieveZInfo:()=>oi,setTooltipConfig:()=>jo,subPixelOptimize:()=>qz,subPixelOptimizeLine:()=>Ma,
subPixelOptimizeRect:()=>Kz,transformDirection:()=>Aa,traverseElements:()=>Vi,traverseUpdateZ:()=>Vl,updateProps:()=>dt});var Fo=jt.CMD,dz=[[],[],[]],F1=Math.sqrt,vz=Math.atan2;function gm(r,e){if(e){var t=r.data,i=r.len(),n,a,o,s,l,u,f=Fo.M,c=Fo.C,p=Fo.L,h=Fo.R,d=Fo.A,v=Fo.Q;for(o=
0,s=0;o<i;){switch(n=t[o++],s=o,a=0,n){case f:a=1;break;case p:a=1;break;case c:a=3;break;case v:a=2;break;case d:var g=e[4],m=e[5],y=F1(e[0]*e[0]+e[1]*e[1]),_=F1(
e[2]*e[2]+e[3]*e[3]),x=vz(-e[1]/_,e[0]/y);t[o]*=y,t[o++]+=g,t[o]*=_,t[o++]+=m,t[o++]*=y,t[o++]*=_,t[o++]+=x,t[o++]+=x,o+=2,s=o;break;case h:u[0]=t[o++],u[1]=t[o++],
tt(u,u,e),t[s++]=u[0],t[s++]=u[1],u[0]+=t[o++],u[1]+=t[o++],tt(u,u,e),t[s++]=u[0],t[s++]=u[1]}for(l=0;l<a;l++){var S=dz[l];S[0]=t[o++],S[1]=t[o++],tt(S,S,e),t[s++]=
S[0],t[s++]=S[1]}}r.increaseVersion()}}var ym=Math.sqrt,dc=Math.sin,vc=Math.cos,Dl=Math.PI;function H1(r){return Math.sqrt(r[0]*r[0]+r[1]*r[1])}function _m(r,e){return(r[0]*e[0]+r[1]*e[1])/(H1(r)*H1(
e))}function G1(r,e){return(r[0]*e[1]<r[1]*e[0]?-1:1)*Math.acos(_m(r,e))}function W1(r,e,t,i,n,a,o,s,l,u,f){var c=l*(Dl/180),p=vc(c)*(r-t)/2+dc(c)*(e-i)/2,h=-1*
dc(c)*(r-t)/2+vc(c)*(e-i)/2,d=p*p/(o*o)+h*h/(s*s);d>1&&(o*=ym(d),s*=ym(d));var v=(n===a?-1:1)*ym((o*o*(s*s)-o*o*(h*h)-s*s*(p*p))/(o*o*(h*h)+s*s*(p*p)))||0,g=v*o*
h/s,m=v*-s*p/o,y=(r+t)/2+vc(c)*g-dc(c)*m,_=(e+i)/2+dc(c)*g+vc(c)*m,x=G1([1,0],[(p-g)/o,(h-m)/s]),S=[(p-g)/o,(h-m)/s],b=[(-1*p-g)/o,(-1*h-m)/s],T=G1(S,b);if(_m(S,
b)<=-1&&(T=Dl),_m(S,b)>=1&&(T=0),T<0){var C=Math.round(T/Dl*1e6)/1e6;T=Dl*2+C%2*Dl}f.addData(u,y,_,o,s,x,T,c,a)}var mz=/([mlvhzcqtsa])([^mlvhzcqtsa]*)/ig,gz=/-?([0-9]*\.)?[0-9]+([eE]-?[0-9]+)?/g;
function yz(r){var e=new jt;if(!r)return e;var t=0,i=0,n=t,a=i,o,s=jt.CMD,l=r.match(mz);if(!l)return e;for(var u=0;u<l.length;u++){for(var f=l[u],c=f.charAt(0),
p=void 0,h=f.match(gz)||[],d=h.length,v=0;v<d;v++)h[v]=parseFloat(h[v]);for(var g=0;g<d;){var m=void 0,y=void 0,_=void 0,x=void 0,S=void 0,b=void 0,T=void 0,C=t,
E=i,M=void 0,A=void 0;switch(c){case"l":t+=h[g++],i+=h[g++],p=s.L,e.addData(p,t,i);break;case"L":t=h[g++],i=h[g++],p=s.L,e.addData(p,t,i);break;case"m":t+=h[g++],
i+=h[g++],p=s.M,e.addData(p,t,i),n=t,a=i,c="l";break;case"M":t=h[g++],i=h[g++],p=s.M,e.addData(p,t,i),n=t,a=i,c="L";break;case"h":t+=h[g++],p=s.L,e.addData(p,t,
i);break;case"H":t=h[g++],p=s.L,e.addData(p,t,i);break;case"v":i+=h[g++],p=s.L,e.addData(p,t,i);break;case"V":i=h[g++],p=s.L,e.addData(p,t,i);break;case"C":p=s.
C,e.addData(p,h[g++],h[g++],h[g++],h[g++],h[g++],h[g++]),t=h[g-2],i=h[g-1];break;case"c":p=s.C,e.addData(p,h[g++]+t,h[g++]+i,h[g++]+t,h[g++]+i,h[g++]+t,h[g++]+i),
t+=h[g-2],i+=h[g-1];break;case"S":m=t,y=i,M=e.len(),A=e.data,o===s.C&&(m+=t-A[M-4],y+=i-A[M-3]),p=s.C,C=h[g++],E=h[g++],t=h[g++],i=h[g++],e.addData(p,m,y,C,E,t,
i);break;case"s":m=t,y=i,M=e.len(),A=e.data,o===s.C&&(m+=t-A[M-4],y+=i-A[M-3]),p=s.C,C=t+h[g++],E=i+h[g++],t+=h[g++],i+=h[g++],e.addData(p,m,y,C,E,t,i);break;case"\
Q":C=h[g++],E=h[g++],t=h[g++],i=h[g++],p=s.Q,e.addData(p,C,E,t,i);break;case"q":C=h[g++]+t,E=h[g++]+i,t+=h[g++],i+=h[g++],p=s.Q,e.addData(p,C,E,t,i);break;case"\
T":m=t,y=i,M=e.len(),A=e.data,o===s.Q&&(m+=t-A[M-4],y+=i-A[M-3]),t=h[g++],i=h[g++],p=s.Q,e.addData(p,m,y,t,i);break;case"t":m=t,y=i,M=e.len(),A=e.data,o===s.Q&&
(m+=t-A[M-4],y+=i-A[M-3]),t+=h[g++],i+=h[g++],p=s.Q,e.addData(p,m,y,t,i);break;case"A":_=h[g++],x=h[g++],S=h[g++],b=h[g++],T=h[g++],C=t,E=i,t=h[g++],i=h[g++],p=
s.A,W1(C,E,t,i,b,T,_,x,S,p,e);break;case"a":_=h[g++],x=h[g++],S=h[g++],b=h[g++],T=h[g++],C=t,E=i,t+=h[g++],i+=h[g++],p=s.A,W1(C,E,t,i,b,T,_,x,S,p,e);break}}(c===
"z"||c==="Z")&&(p=s.Z,e.addData(p),t=n,i=a),o=p}return e.toStatic(),e}var Y1=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.
prototype.applyTransform=function(t){},e})(fe);function Z1(r){return r.setData!=null}function X1(r,e){var t=yz(r),i=k({},e);return i.buildPath=function(n){var a=Z1(
n);if(a&&n.canSave()){n.appendPath(t);var o=n.getContext();o&&n.rebuildPath(o,1)}else{var o=a?n.getContext():n;o&&t.rebuildPath(o,1)}},i.applyTransform=function(n){
gm(t,n),this.dirtyShape()},i}function j1(r,e){return new Y1(X1(r,e))}function K1(r,e){var t=X1(r,e),i=(function(n){I(a,n);function a(o){var s=n.call(this,o)||this;
return s.applyTransform=t.applyTransform,s.buildPath=t.buildPath,s}return a})(Y1);return i}function q1(r,e){for(var t=[],i=r.length,n=0;n<i;n++){var a=r[n];t.push(
a.getUpdatedPathProxy(!0))}var o=new fe(e);return o.createPathProxy(),o.buildPath=function(s){if(Z1(s)){s.appendPath(t);var l=s.getContext();l&&s.rebuildPath(l,
1)}},o}var $1=(function(r){I(e,r);function e(t){var i=r.call(this)||this;return i.isGroup=!0,i._children=[],i.attr(t),i}return e.prototype.childrenRef=function(){return this.
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
function(t){for(var i=new q(0,0,0,0),n=t||this._children,a=[],o=null,s=0;s<n.length;s++){var l=n[s];if(!(l.ignore||l.invisible)){var u=l.getBoundingRect(),f=l.getLocalTransform(
a);f?(q.applyTransform(i,u,f),o=o||i.clone(),o.union(i)):(o=o||u.clone(),o.union(u))}}return o||i},e})(Zf);$1.prototype.type="group";var se=$1;var xz=(function(){function r(){this.cx=0,this.cy=0,this.r=0}return r})();var Q1=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new xz},e.prototype.buildPath=function(t,i){
t.moveTo(i.cx+i.r,i.cy),t.arc(i.cx,i.cy,i.r,0,Math.PI*2)},e})(fe);Q1.prototype.type="circle";var Ol=Q1;var Sz=(function(){function r(){this.cx=0,this.cy=0,this.rx=0,this.ry=0}return r})();var J1=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new Sz},e.prototype.buildPath=function(t,i){
var n=.5522848,a=i.cx,o=i.cy,s=i.rx,l=i.ry,u=s*n,f=l*n;t.moveTo(a-s,o),t.bezierCurveTo(a-s,o-f,a-u,o-l,a,o-l),t.bezierCurveTo(a+u,o-l,a+s,o-f,a+s,o),t.bezierCurveTo(
a+s,o+f,a+u,o+l,a,o+l),t.bezierCurveTo(a-u,o+l,a-s,o+f,a-s,o),t.closePath()},e})(fe);J1.prototype.type="ellipse";var xm=J1;var tw=Math.PI,Sm=tw*2,ba=Math.sin,Ho=Math.cos,bz=Math.acos,wt=Math.atan2,ew=Math.abs,Ll=Math.sqrt,Il=Math.max,ai=Math.min,kr=1e-4;function wz(r,e,t,i,n,a,o,s){
var l=t-r,u=i-e,f=o-n,c=s-a,p=c*l-f*u;if(!(p*p<kr))return p=(f*(e-a)-c*(r-n))/p,[r+p*l,e+p*u]}function mc(r,e,t,i,n,a,o){var s=r-t,l=e-i,u=(o?a:-a)/Ll(s*s+l*l),
f=u*l,c=-u*s,p=r+f,h=e+c,d=t+f,v=i+c,g=(p+d)/2,m=(h+v)/2,y=d-p,_=v-h,x=y*y+_*_,S=n-a,b=p*v-d*h,T=(_<0?-1:1)*Ll(Il(0,S*S*x-b*b)),C=(b*_-y*T)/x,E=(-b*y-_*T)/x,M=(b*
_+y*T)/x,A=(-b*y+_*T)/x,O=C-g,D=E-m,L=M-g,R=A-m;return O*O+D*D>L*L+R*R&&(C=M,E=A),{cx:C,cy:E,x0:-f,y0:-c,x1:C*(n/S-1),y1:E*(n/S-1)}}function Tz(r){var e;if(P(r)){
var t=r.length;if(!t)return r;t===1?e=[r[0],r[0],0,0]:t===2?e=[r[0],r[0],r[1],r[1]]:t===3?e=r.concat(r[2]):e=r}else e=[r,r,r,r];return e}function rw(r,e){var t,
i=Il(e.r,0),n=Il(e.r0||0,0),a=i>0,o=n>0;if(!(!a&&!o)){if(a||(i=n,n=0),n>i){var s=i;i=n,n=s}var l=e.startAngle,u=e.endAngle;if(!(isNaN(l)||isNaN(u))){var f=e.cx,
c=e.cy,p=!!e.clockwise,h=ew(u-l),d=h>Sm&&h%Sm;if(d>kr&&(h=d),!(i>kr))r.moveTo(f,c);else if(h>Sm-kr)r.moveTo(f+i*Ho(l),c+i*ba(l)),r.arc(f,c,i,l,u,!p),n>kr&&(r.moveTo(
f+n*Ho(u),c+n*ba(u)),r.arc(f,c,n,u,l,p));else{var v=void 0,g=void 0,m=void 0,y=void 0,_=void 0,x=void 0,S=void 0,b=void 0,T=void 0,C=void 0,E=void 0,M=void 0,A=void 0,
O=void 0,D=void 0,L=void 0,R=i*Ho(l),N=i*ba(l),Z=n*Ho(u),j=n*ba(u),J=h>kr;if(J){var re=e.cornerRadius;re&&(t=Tz(re),v=t[0],g=t[1],m=t[2],y=t[3]);var ne=ew(i-n)/
2;if(_=ai(ne,m),x=ai(ne,y),S=ai(ne,v),b=ai(ne,g),E=T=Il(_,x),M=C=Il(S,b),(T>kr||C>kr)&&(A=i*Ho(u),O=i*ba(u),D=n*Ho(l),L=n*ba(l),h<tw)){var ue=wz(R,N,D,L,A,O,Z,j);
if(ue){var ae=R-ue[0],Q=N-ue[1],_e=A-ue[0],xe=O-ue[1],Et=1/ba(bz((ae*_e+Q*xe)/(Ll(ae*ae+Q*Q)*Ll(_e*_e+xe*xe)))/2),Mr=Ll(ue[0]*ue[0]+ue[1]*ue[1]);E=ai(T,(i-Mr)/(Et+
1)),M=ai(C,(n-Mr)/(Et-1))}}}if(!J)r.moveTo(f+R,c+N);else if(E>kr){var Ne=ai(m,E),ot=ai(y,E),ye=mc(D,L,R,N,i,Ne,p),Se=mc(A,O,Z,j,i,ot,p);r.moveTo(f+ye.cx+ye.x0,c+
ye.cy+ye.y0),E<T&&Ne===ot?r.arc(f+ye.cx,c+ye.cy,E,wt(ye.y0,ye.x0),wt(Se.y0,Se.x0),!p):(Ne>0&&r.arc(f+ye.cx,c+ye.cy,Ne,wt(ye.y0,ye.x0),wt(ye.y1,ye.x1),!p),r.arc(
f,c,i,wt(ye.cy+ye.y1,ye.cx+ye.x1),wt(Se.cy+Se.y1,Se.cx+Se.x1),!p),ot>0&&r.arc(f+Se.cx,c+Se.cy,ot,wt(Se.y1,Se.x1),wt(Se.y0,Se.x0),!p))}else r.moveTo(f+R,c+N),r.arc(
f,c,i,l,u,!p);if(!(n>kr)||!J)r.lineTo(f+Z,c+j);else if(M>kr){var Ne=ai(v,M),ot=ai(g,M),ye=mc(Z,j,A,O,n,-ot,p),Se=mc(R,N,D,L,n,-Ne,p);r.lineTo(f+ye.cx+ye.x0,c+ye.
cy+ye.y0),M<C&&Ne===ot?r.arc(f+ye.cx,c+ye.cy,M,wt(ye.y0,ye.x0),wt(Se.y0,Se.x0),!p):(ot>0&&r.arc(f+ye.cx,c+ye.cy,ot,wt(ye.y0,ye.x0),wt(ye.y1,ye.x1),!p),r.arc(f,c,
n,wt(ye.cy+ye.y1,ye.cx+ye.x1),wt(Se.cy+Se.y1,Se.cx+Se.x1),p),Ne>0&&r.arc(f+Se.cx,c+Se.cy,Ne,wt(Se.y1,Se.x1),wt(Se.y0,Se.x0),!p))}else r.lineTo(f+Z,c+j),r.arc(f,
c,n,u,l,p)}r.closePath()}}}var Ez=(function(){function r(){this.cx=0,this.cy=0,this.r0=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0,this.cornerRadius=0}return r})();var iw=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new Ez},e.prototype.buildPath=function(t,i){
rw(t,i)},e.prototype.isZeroArea=function(){return this.shape.startAngle===this.shape.endAngle||this.shape.r===this.shape.r0},e})(fe);iw.prototype.type="sector";
var Rl=iw;var Mz=(function(){function r(){this.cx=0,this.cy=0,this.r=0,this.r0=0}return r})();var nw=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new Mz},e.prototype.buildPath=function(t,i){
var n=i.cx,a=i.cy,o=Math.PI*2;t.moveTo(n+i.r,a),t.arc(n,a,i.r,0,o,!1),t.moveTo(n+i.r0,a),t.arc(n,a,i.r0,0,o,!0)},e})(fe);nw.prototype.type="ring";var bm=nw;function wm(r,e,t,i){var n=[],a=[],o=[],s=[],l,u,f,c;if(i){f=[1/0,1/0],c=[-1/0,-1/0];for(var p=0,h=r.length;p<h;p++)xi(f,f,r[p]),Si(c,c,r[p]);xi(f,f,i[0]),Si(c,
c,i[1])}for(var p=0,h=r.length;p<h;p++){var d=r[p];if(t)l=r[p?p-1:h-1],u=r[(p+1)%h];else if(p===0||p===h-1){n.push(PS(r[p]));continue}else l=r[p-1],u=r[p+1];Sf(
a,u,l),bf(a,a,e);var v=wf(d,l),g=wf(d,u),m=v+g;m!==0&&(v/=m,g/=m),bf(o,a,-v),bf(s,a,g);var y=qd([],d,o),_=qd([],d,s);i&&(Si(y,y,f),xi(y,y,c),Si(_,_,f),xi(_,_,c)),
n.push(y),n.push(_)}return t&&n.push(n.shift()),n}function gc(r,e,t){var i=e.smooth,n=e.points;if(n&&n.length>=2){if(i){var a=wm(n,i,t,e.smoothConstraint);r.moveTo(n[0][0],n[0][1]);for(var o=n.length,s=0;s<(t?o:
o-1);s++){var l=a[s*2],u=a[s*2+1],f=n[(s+1)%o];r.bezierCurveTo(l[0],l[1],u[0],u[1],f[0],f[1])}}else{r.moveTo(n[0][0],n[0][1]);for(var s=1,c=n.length;s<c;s++)r.lineTo(
n[s][0],n[s][1])}t&&r.closePath()}}var Az=(function(){function r(){this.points=null,this.smooth=0,this.smoothConstraint=null}return r})();var ow=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new Az},e.prototype.buildPath=function(t,i){
gc(t,i,!0)},e})(fe);ow.prototype.type="polygon";var Pi=ow;var Dz=(function(){function r(){this.points=null,this.percent=1,this.smooth=0,this.smoothConstraint=null}return r})();var sw=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new Dz},e.prototype.buildPath=function(t,i){gc(t,i,!1)},e})(fe);sw.prototype.type="polyline";var Ni=sw;var Oz={},Iz=(function(){function r(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.percent=1}return r})();var lw=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new Iz},e.prototype.buildPath=function(t,i){var n,a,o,s;if(this.subPixelOptimize){var l=qf(Oz,i,this.style);n=l.x1,a=l.y1,o=l.
x2,s=l.y2}else n=i.x1,a=i.y1,o=i.x2,s=i.y2;var u=i.percent;u!==0&&(t.moveTo(n,a),u<1&&(o=n*(1-u)+o*u,s=a*(1-u)+s*u),t.lineTo(o,s))},e.prototype.pointAt=function(t){
var i=this.shape;return[i.x1*(1-t)+i.x2*t,i.y1*(1-t)+i.y2*t]},e})(fe);lw.prototype.type="line";var er=lw;var Vt=[],Lz=(function(){function r(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.cpx1=0,this.cpy1=0,this.percent=1}return r})();function uw(r,e,t){var i=r.cpx2,n=r.cpy2;return i!=null||n!=null?[(t?pv:Ve)(r.x1,r.cpx1,r.cpx2,r.x2,e),(t?pv:Ve)(r.y1,r.cpy1,r.cpy2,r.y2,e)]:[(t?dv:lt)(r.x1,r.cpx1,
r.x2,e),(t?dv:lt)(r.y1,r.cpy1,r.y2,e)]}var fw=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultStyle=function(){return{
stroke:"#000",fill:null}},e.prototype.getDefaultShape=function(){return new Lz},e.prototype.buildPath=function(t,i){var n=i.x1,a=i.y1,o=i.x2,s=i.y2,l=i.cpx1,u=i.
cpy1,f=i.cpx2,c=i.cpy2,p=i.percent;p!==0&&(t.moveTo(n,a),f==null||c==null?(p<1&&(Mo(n,l,o,p,Vt),l=Vt[1],o=Vt[2],Mo(a,u,s,p,Vt),u=Vt[1],s=Vt[2]),t.quadraticCurveTo(
l,u,o,s)):(p<1&&(Eo(n,l,f,o,p,Vt),l=Vt[1],f=Vt[2],o=Vt[3],Eo(a,u,c,s,p,Vt),u=Vt[1],c=Vt[2],s=Vt[3]),t.bezierCurveTo(l,u,f,c,o,s)))},e.prototype.pointAt=function(t){
return uw(this.shape,t,!1)},e.prototype.tangentAt=function(t){var i=uw(this.shape,t,!0);return _o(i,i)},e})(fe);fw.prototype.type="bezier-curve";var Pl=fw;var Rz=(function(){function r(){this.cx=0,this.cy=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0}return r})();var cw=(function(r){I(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new Rz},e.prototype.buildPath=function(t,i){var n=i.cx,a=i.cy,o=Math.max(i.r,0),s=i.startAngle,l=i.endAngle,u=i.clockwise,f=Math.
cos(s),c=Math.sin(s);t.moveTo(f*o+n,c*o+a),t.arc(n,a,o,s,l,!u)},e})(fe);cw.prototype.type="arc";var Nl=cw;var Pz=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type="compound",t}return e.prototype._updatePathDirty=function(){
for(var t=this.shape.paths,i=this.shapeChanged(),n=0;n<t.length;n++)i=i||t[n].shapeChanged();i&&this.dirtyShape()},e.prototype.beforeBrush=function(){this._updatePathDirty();
for(var t=this.shape.paths||[],i=this.getGlobalScale(),n=0;n<t.length;n++)t[n].path||t[n].createPathProxy(),t[n].path.setScale(i[0],i[1],t[n].segmentIgnoreThreshold)},
e.prototype.buildPath=function(t,i){for(var n=i.paths||[],a=0;a<n.length;a++)n[a].buildPath(t,n[a].shape,!0)},e.prototype.afterBrush=function(){for(var t=this.shape.
paths||[],i=0;i<t.length;i++)t[i].pathUpdated()},e.prototype.getBoundingRect=function(){return this._updatePathDirty.call(this),fe.prototype.getBoundingRect.call(
this)},e})(fe),hw=Pz;var Nz=(function(){function r(e){this.colorStops=e||[]}return r.prototype.addColorStop=function(e,t){this.colorStops.push({offset:e,color:t})},r})(),yc=Nz;var kz=(function(r){I(e,r);function e(t,i,n,a,o,s){var l=r.call(this,o)||this;return l.x=t??0,l.y=i??0,l.x2=n??1,l.y2=a??0,l.type="linear",l.global=s||!1,l}return e})(
yc),Go=kz;var zz=(function(r){I(e,r);function e(t,i,n,a,o){var s=r.call(this,a)||this;return s.x=t??.5,s.y=i??.5,s.r=n??.5,s.type="radial",s.global=o||!1,s}return e})(yc),
pw=zz;var Tm=Math.min,Bz=Math.max,_c=Math.abs,wa=[0,0],Ta=[0,0],pt=tv(),xc=pt.minTv,Sc=pt.maxTv,Vz=(function(){function r(e,t){this._corners=[],this._axes=[],this._origin=
[0,0];for(var i=0;i<4;i++)this._corners[i]=new be;for(var i=0;i<2;i++)this._axes[i]=new be;e&&this.fromBoundingRect(e,t)}return r.prototype.fromBoundingRect=function(e,t){
var i=this._corners,n=this._axes,a=e.x,o=e.y,s=a+e.width,l=o+e.height;if(i[0].set(a,o),i[1].set(s,o),i[2].set(s,l),i[3].set(a,l),t)for(var u=0;u<4;u++)i[u].transform(
t);be.sub(n[0],i[1],i[0]),be.sub(n[1],i[3],i[0]),n[0].normalize(),n[1].normalize();for(var u=0;u<2;u++)this._origin[u]=n[u].dot(i[0])},r.prototype.intersect=function(e,t,i){
var n=!0,a=!t;return t&&be.set(t,0,0),pt.reset(i,!a),!this._intersectCheckOneSide(this,e,a,1)&&(n=!1,a)||!this._intersectCheckOneSide(e,this,a,-1)&&(n=!1,a)||!a&&
!pt.negativeSize&&be.copy(t,n?pt.useDir?pt.dirMinTv:xc:Sc),n},r.prototype._intersectCheckOneSide=function(e,t,i,n){for(var a=!0,o=0;o<2;o++){var s=e._axes[o];if(e.
_getProjMinMaxOnAxis(o,e._corners,wa),e._getProjMinMaxOnAxis(o,t._corners,Ta),pt.negativeSize||wa[1]<Ta[0]||wa[0]>Ta[1]){if(a=!1,pt.negativeSize||i)return a;var l=_c(
Ta[0]-wa[1]),u=_c(wa[0]-Ta[1]);Tm(l,u)>Sc.len()&&(l<u?be.scale(Sc,s,-l*n):be.scale(Sc,s,u*n))}else if(!i){var l=_c(Ta[0]-wa[1]),u=_c(wa[0]-Ta[1]);(pt.useDir||Tm(
l,u)<xc.len())&&((l<u||!pt.bidirectional)&&(be.scale(xc,s,l*n),pt.useDir&&pt.calcDirMTV()),(l>=u||!pt.bidirectional)&&(be.scale(xc,s,-u*n),pt.useDir&&pt.calcDirMTV()))}}
return a},r.prototype._getProjMinMaxOnAxis=function(e,t,i){for(var n=this._axes[e],a=this._origin,o=t[0].dot(n)+a[e],s=o,l=o,u=1;u<t.length;u++){var f=t[u].dot(
n)+a[e];s=Tm(f,s),l=Bz(f,l)}i[0]=s+pt.touchThreshold,i[1]=l-pt.touchThreshold,pt.negativeSize=i[1]<i[0]},r})(),bc=Vz;var Cm=0,dw=1,vw=2,mw=1,Wo=0;var Uz=[],Fz=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.notClear=!0,t.incremental=dw,t._displayables=[],t._temporaryDisplayables=
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
a.applyTransform(n.getLocalTransform(Uz)),t.union(a)}this._rect=t}return this._rect},e.prototype.contain=function(t,i){var n=this.transformCoordToLocal(t,i),a=this.
getBoundingRect();if(a.contain(n[0],n[1]))for(var o=0;o<this._displayables.length;o++){var s=this._displayables[o];if(s.contain(t,i))return!0}return!1},e})(Kr),
gw=Fz;var Hz=$();function Gz(r,e,t,i,n){var a;if(e&&e.ecModel){var o=e.ecModel.getUpdatePayload();a=o&&o.animation}var s=e&&e.isAnimationEnabled(),l=r==="update";if(s){
var u=void 0,f=void 0,c=void 0;i?(u=W(i.duration,200),f=W(i.easing,"cubicOut"),c=0):(u=e.getShallow(l?"animationDurationUpdate":"animationDuration"),f=e.getShallow(
l?"animationEasingUpdate":"animationEasing"),c=e.getShallow(l?"animationDelayUpdate":"animationDelay")),a&&(a.duration!=null&&(u=a.duration),a.easing!=null&&(f=
a.easing),a.delay!=null&&(c=a.delay)),Y(c)&&(c=c(t,n)),Y(u)&&(u=u(t));var p={duration:u||0,delay:c,easing:f};return p}else return null}function Em(r,e,t,i,n,a,o){
var s=!1,l;Y(n)?(o=a,a=n,n=null):U(n)&&(a=n.cb,o=n.during,s=n.isFrom,l=n.removeOpt,n=n.dataIndex);var u=r==="leave";u||e.stopAnimation("leave");var f=Gz(r,i,n,u?
l||{}:null,i&&i.getAnimationDelayParams?i.getAnimationDelayParams(e,n):null);if(f&&f.duration>0){var c=f.duration,p=f.delay,h=f.easing,d={duration:c,delay:p||0,
easing:h,done:a,force:!!a||!!o,setToFinal:!u,scope:r,during:o};s?e.animateFrom(t,d):e.animateTo(t,d)}else e.stopAnimation(),!s&&e.attr(t),o&&o(1),a&&a()}function dt(r,e,t,i,n,a){
Em("update",r,e,t,i,n,a)}function tr(r,e,t,i,n,a){Em("enter",r,e,t,i,n,a)}function Ca(r){if(!r.__zr)return!0;for(var e=0;e<r.animators.length;e++){var t=r.animators[e];if(t.scope==="lea\
ve")return!0}return!1}function Yo(r,e,t,i,n,a){Ca(r)||Em("leave",r,e,t,i,n,a)}function yw(r,e,t,i){r.removeTextContent(),r.removeTextGuideLine(),Yo(r,{style:{opacity:0}},
e,t,i)}function _w(r,e,t){function i(){r.parent&&r.parent.remove(r)}r.isGroup?r.traverse(function(n){n.isGroup||yw(n,e,t,i)}):yw(r,e,t,i)}function wc(r){Hz(r).oldStyle=
r.style}var Am={},ki=["x","y"],Ea=["width","height"],Om=0,Im=1,zi=2;function Wz(r){return fe.extend(r)}var Yz=K1;function Zz(r,e){return Yz(r,e)}function zr(r,e){Am[r]=
e}function Xz(r){if(Am.hasOwnProperty(r))return Am[r]}function Cc(r,e,t,i){var n=j1(r,e);return t&&(i==="center"&&(t=bw(t,n.getBoundingRect())),ww(n,t)),n}function Lm(r,e,t){
var i=new St({style:{image:r,x:e.x,y:e.y,width:e.width,height:e.height},onload:function(n){if(t==="center"){var a={width:n.width,height:n.height};i.setStyle(bw(
e,a))}}});return i}function bw(r,e){var t=e.width/e.height,i=r.height*t,n;i<=r.width?n=r.height:(i=r.width,n=i/t);var a=r.x+r.width/2,o=r.y+r.height/2;return{x:a-
i/2,y:o-n/2,width:i,height:n}}var jz=q1;function ww(r,e){if(r.applyTransform){var t=r.getBoundingRect(),i=t.calculateTransform(e);r.applyTransform(i)}}function Ma(r,e){
return qf(r,r,{lineWidth:e}),r}function Kz(r,e){return $f(r,r,e),r}var qz=bn;function Bi(r,e){for(var t=yi([]);r&&r!==e;)_i(t,r.getLocalTransform(),t),r=r.parent;
return t}function rr(r,e,t){return e&&!et(e)&&(e=dn.getLocalTransform(e)),t&&(e=Or([],e)),tt([],r,e)}function Aa(r,e,t){var i=e[4]===0||e[5]===0||e[0]===0?1:Ue(
2*e[4]/e[0]),n=e[4]===0||e[5]===0||e[2]===0?1:Ue(2*e[4]/e[2]),a=[r==="left"?-i:r==="right"?i:0,r==="top"?-n:r==="bottom"?n:0];return a=rr(a,e,t),Ue(a[0])>Ue(a[1])?
a[0]>0?"right":"left":a[1]>0?"bottom":"top"}function xw(r){return!r.isGroup}function $z(r){return r.shape!=null}function zl(r,e,t){if(!r||!e)return;function i(o){
var s={};return o.traverse(function(l){xw(l)&&l.anid&&(s[l.anid]=l)}),s}function n(o){var s={x:o.x,y:o.y,rotation:o.rotation};return $z(o)&&(s.shape=F(o.shape)),
s}var a=i(r);e.traverse(function(o){if(xw(o)&&o.anid){var s=a[o.anid];if(s){var l=n(o);o.attr(n(s)),dt(o,l,t,ve(o).dataIndex)}}})}function Rm(r,e){return z(r,function(t){
var i=t[0];i=me(i,e.x),i=Fe(i,e.x+e.width);var n=t[1];return n=me(n,e.y),n=Fe(n,e.y+e.height),[i,n]})}function Qz(r,e){var t=me(r.x,e.x),i=Fe(r.x+r.width,e.x+e.
width),n=me(r.y,e.y),a=Fe(r.y+r.height,e.y+e.height);if(i>=t&&a>=n)return{x:t,y:n,width:i-t,height:a-n}}function Bl(r,e,t){var i=k({rectHover:!0},e),n=i.style={
strokeNoScale:!0};if(t=t||{x:-1,y:-1,width:2,height:2},r)return r.indexOf("image://")===0?(n.image=r.slice(8),ie(n,t),new St(i)):Cc(r.replace("path://",""),i,t,
"center")}function Zo(r,e,t,i,n){for(var a=0,o=n[n.length-1];a<n.length;a++){var s=n[a];if(Tw(r,e,t,i,s[0],s[1],o[0],o[1]))return!0;o=s}}function Tw(r,e,t,i,n,a,o,s){
var l=t-r,u=i-e,f=o-n,c=s-a,p=Mm(f,c,l,u);if(Jz(p))return!1;var h=r-n,d=e-a,v=Mm(h,d,l,u)/p;if(v<0||v>1)return!1;var g=Mm(h,d,f,c)/p;return!(g<0||g>1)}function Mm(r,e,t,i){
return r*i-t*e}function Jz(r){return r<=1e-6&&r>=-1e-6}function Xo(r,e,t,i,n){return e==null||(de(e)?Pe[0]=Pe[1]=Pe[2]=Pe[3]=e:(Pe[0]=e[0],Pe[1]=e[1],Pe[2]=e[2],
Pe[3]=e[3]),i&&(Pe[0]=me(0,Pe[0]),Pe[1]=me(0,Pe[1]),Pe[2]=me(0,Pe[2]),Pe[3]=me(0,Pe[3])),t&&(Pe[0]=-Pe[0],Pe[1]=-Pe[1],Pe[2]=-Pe[2],Pe[3]=-Pe[3]),Sw(r,Pe,"x","w\
idth",3,1,n&&n[0]||0),Sw(r,Pe,"y","height",0,2,n&&n[1]||0)),r}var Pe=[0,0,0,0];function Sw(r,e,t,i,n,a,o){var s=e[a]+e[n],l=r[i];r[i]+=s,o=me(0,Fe(o,l)),r[i]<o?
(r[i]=o,r[t]+=e[n]>=0?-e[n]:e[a]>=0?l+e[a]:Ue(s)>1e-8?(l-o)*e[n]/s:0):r[t]-=e[n]}function jo(r){var e=r.itemTooltipOption,t=r.componentModel,i=r.itemName,n=V(e)?
{formatter:e}:e,a=t.mainType,o=t.componentIndex,s={componentType:a,name:i,$vars:["name"]};s[a+"Index"]=o;var l=r.formatterParamsExtra;l&&w(pe(l),function(f){Be(
s,f)||(s[f]=l[f],s.$vars.push(f))});var u=ve(r.el);u.componentMainType=a,u.componentIndex=o,u.tooltipConfig={name:i,option:ie({content:i,encodeHTMLContent:!0,formatterParams:s},
n)}}function Dm(r,e){var t;r.isGroup&&(t=e(r)),t||r.traverse(e)}function Vi(r,e){if(r)if(P(r))for(var t=0;t<r.length;t++)Dm(r[t],e);else Dm(r,e)}function Ec(r){
return!r||Ue(r[1])<Tc&&Ue(r[2])<Tc||Ue(r[0])<Tc&&Ue(r[3])<Tc}var Tc=1e-5;function Ko(r,e){return r?q.copy(r,e):e.clone()}function Mc(r,e){return e?qn(r||Re(),e):
void 0}function oi(r){return{z:r.get("z")||0,zlevel:r.get("zlevel")||0}}function eB(r){var e=-1/0,t=1/0;Dm(r,function(a){i(a),i(a.getTextContent()),i(a.getTextGuideLine())});
function i(a){if(!(!a||a.isGroup)){var o=a.currentStates;if(o.length)for(var s=0;s<o.length;s++)n(a.states[o[s]]);n(a)}}function n(a){if(a){var o=a.z2;o>e&&(e=o),
o<t&&(t=o)}}return t>e&&(t=e=0),{min:t,max:e}}function Vl(r,e,t){Cw(r,e,t,-1/0)}function Cw(r,e,t,i){if(r.ignoreModelZ)return i;var n=r.getTextContent(),a=r.getTextGuideLine(),
o=r.isGroup;if(o)for(var s=r.childrenRef(),l=0;l<s.length;l++)i=me(Cw(s[l],e,t,i),i);else r.z=e,r.zlevel=t,i=me(r.z2||0,i);if(n&&(n.z=e,n.zlevel=t,isFinite(i)&&
(n.z2=i+2)),a){var u=r.textGuideLineConfig;a.z=e,a.zlevel=t,isFinite(i)&&(a.z2=i+(u&&u.showAbove?1:-1))}return i}function tB(r){return r.animation={duration:0},
r}function rB(r,e){return e?qn(kl.transform,e):yi(kl.transform),kl.decomposeTransform(),oa(r,kl),r}var kl=new dn;kl.transform=Re();function iB(r){var e=r.getZr().
painter;return e.getType()==="canvas"?e:null}zr("circle",Ol);zr("ellipse",xm);zr("sector",Rl);zr("ring",bm);zr("polygon",Pi);zr("polyline",Ni);zr("rect",ce);zr(
"line",er);zr("bezierCurve",Pl);zr("arc",Nl);var Ac={};function nB(r,e){for(var t=0;t<Ot.length;t++){var i=Ot[t],n=e[i],a=r.ensureState(i);a.style=a.style||{},a.style.text=n}var o=r.currentStates.slice();r.
clearStates(!0),r.setStyle({text:e.normal}),r.useStates(o,!0)}function Ew(r,e,t){var i=r.labelFetcher,n=r.labelDataIndex,a=r.labelDimIndex,o=e.normal,s;i&&(s=i.
getFormattedLabel(n,"normal",null,a,o&&o.get("formatter"),t!=null?{interpolatedValue:t}:null)),s==null&&(s=Y(r.defaultText)?r.defaultText(n,r,t):r.defaultText);
for(var l={normal:s},u=0;u<Ot.length;u++){var f=Ot[u],c=e[f];l[f]=W(i?i.getFormattedLabel(n,f,null,a,c&&c.get("formatter")):null,s)}return l}function si(r,e,t,i){
t=t||Ac;for(var n=r instanceof Ce,a=!1,o=0;o<um.length;o++){var s=e[um[o]];if(s&&s.getShallow("show")){a=!0;break}}var l=n?r:r.getTextContent();if(a){n||(l||(l=
new Ce,r.setTextContent(l)),r.stateProxy&&(l.stateProxy=r.stateProxy));var u=Ew(t,e),f=e.normal,c=!!f.getShallow("show"),p=vt(f,i&&i.normal,t,!1,!n);p.text=u.normal,
n||r.setTextConfig(Mw(f,t,!1));for(var o=0;o<Ot.length;o++){var h=Ot[o],s=e[h];if(s){var d=l.ensureState(h),v=!!W(s.getShallow("show"),c);if(v!==c&&(d.ignore=!v),
d.style=vt(s,i&&i[h],t,!0,!n),d.style.text=u[h],!n){var g=r.ensureState(h);g.textConfig=Mw(s,t,!0)}}}l.silent=!!f.getShallow("silent"),l.style.x!=null&&(p.x=l.style.
x),l.style.y!=null&&(p.y=l.style.y),l.ignore=!c,l.useStyle(p),l.dirty(),t.enableTextSetter&&(Pm(l).setLabelText=function(m){var y=Ew(t,e,m);nB(l,y)})}else l&&(l.
ignore=!0);r.dirty()}function ir(r,e){e=e||"label";for(var t={normal:r.getModel(e)},i=0;i<Ot.length;i++){var n=Ot[i];t[n]=r.getModel([n,e])}return t}function vt(r,e,t,i,n){var a={};
return aB(a,r,t,i,n),e&&k(a,e),a}function Mw(r,e,t){e=e||{};var i={},n,a=r.getShallow("rotate"),o=W(r.getShallow("distance"),t?null:5),s=r.getShallow("offset");
return n=r.getShallow("position")||(t?null:"inside"),n==="outside"&&(n=e.defaultOutsidePosition||"top"),n!=null&&(i.position=n),s!=null&&(i.offset=s),a!=null&&(a*=
Math.PI/180,i.rotation=a),o!=null&&(i.distance=o),i.outsideFill=r.get("color")==="inherit"?e.inheritColor||null:"auto",e.autoOverflowArea!=null&&(i.autoOverflowArea=
e.autoOverflowArea),e.layoutRect!=null&&(i.layoutRect=e.layoutRect),i}function aB(r,e,t,i,n){t=t||Ac;var a=e.ecModel,o=a&&a.option.textStyle,s=oB(e),l;if(s){l={};
var u="richInheritPlainLabel",f=W(e.get(u),a?a.get(u):void 0);for(var c in s)if(s.hasOwnProperty(c)){var p=e.getModel(["rich",c]);Iw(l[c]={},p,o,e,f,t,i,n,!1,!0)}}
l&&(r.rich=l);var h=e.get("overflow");h&&(r.overflow=h);var d=e.get("lineOverflow");d&&(r.lineOverflow=d);var v=r,g=e.get("minMargin");if(g!=null)g=de(g)?g/2:0,
v.margin=[g,g,g,g],v.__marginType=Da.minMargin;else{var m=e.get("textMargin");m!=null&&(v.margin=po(m),v.__marginType=Da.textMargin)}Iw(r,e,o,null,null,t,i,n,!0,
!1)}function oB(r){for(var e;r&&r!==r.ecModel;){var t=(r.option||Ac).rich;if(t){e=e||{};for(var i=pe(t),n=0;n<i.length;n++){var a=i[n];e[a]=1}}r=r.parentModel}return e}
var Aw=["fontStyle","fontWeight","fontSize","fontFamily","textShadowColor","textShadowBlur","textShadowOffsetX","textShadowOffsetY"],Dw=["align","lineHeight","w\
idth","height","tag","verticalAlign","ellipsis"],Ow=["padding","borderWidth","borderRadius","borderDashOffset","backgroundColor","borderColor","shadowColor","sh\
adowBlur","shadowOffsetX","shadowOffsetY"];function Iw(r,e,t,i,n,a,o,s,l,u){t=!o&&t||Ac;var f=a&&a.inheritColor,c=e.getShallow("color"),p=e.getShallow("textBord\
erColor"),h=W(e.getShallow("opacity"),t.opacity);(c==="inherit"||c==="auto")&&(f?c=f:c=null),(p==="inherit"||p==="auto")&&(f?p=f:p=null),s||(c=c||t.color,p=p||t.
textBorderColor),c!=null&&(r.fill=c),p!=null&&(r.stroke=p);var d=W(e.getShallow("textBorderWidth"),t.textBorderWidth);d!=null&&(r.lineWidth=d);var v=W(e.getShallow(
"textBorderType"),t.textBorderType);v!=null&&(r.lineDash=v);var g=W(e.getShallow("textBorderDashOffset"),t.textBorderDashOffset);g!=null&&(r.lineDashOffset=g),!o&&
h==null&&!u&&(h=a&&a.defaultOpacity),h!=null&&(r.opacity=h),!o&&!s&&r.fill==null&&a.inheritColor&&(r.fill=a.inheritColor);for(var m=0;m<Aw.length;m++){var y=Aw[m],
_=n!==!1&&i?Dr(e.getShallow(y),i.getShallow(y),t[y]):W(e.getShallow(y),t[y]);_!=null&&(r[y]=_)}for(var m=0;m<Dw.length;m++){var y=Dw[m],_=e.getShallow(y);_!=null&&
(r[y]=_)}if(r.verticalAlign==null){var x=e.getShallow("baseline");x!=null&&(r.verticalAlign=x)}if(!l||!a.disableBox){for(var m=0;m<Ow.length;m++){var y=Ow[m],_=e.
getShallow(y);_!=null&&(r[y]=_)}var S=e.getShallow("borderType");S!=null&&(r.borderDash=S),(r.backgroundColor==="auto"||r.backgroundColor==="inherit")&&f&&(r.backgroundColor=
f),(r.borderColor==="auto"||r.borderColor==="inherit")&&f&&(r.borderColor=f)}}function Lw(r,e){var t=e&&e.getModel("textStyle");return gt([r.fontStyle||t&&t.getShallow(
"fontStyle")||"",r.fontWeight||t&&t.getShallow("fontWeight")||"",(r.fontSize||t&&t.getShallow("fontSize")||12)+"px",r.fontFamily||t&&t.getShallow("fontFamily")||
"sans-serif"].join(" "))}var Pm=$();var Da={minMargin:1,textMargin:2};var sB=["textStyle","color"],Nm=["fontStyle","fontWeight","fontSize","fontFamily","padding","lineHeight","rich","width","height","overflow"],km=new Ce,lB=(function(){
function r(){}return r.prototype.getTextColor=function(e){var t=this.ecModel;return this.getShallow("color")||(!e&&t?t.get(sB):null)},r.prototype.getFont=function(){
return Lw({fontStyle:this.getShallow("fontStyle"),fontWeight:this.getShallow("fontWeight"),fontSize:this.getShallow("fontSize"),fontFamily:this.getShallow("font\
Family")},this.ecModel)},r.prototype.getTextRect=function(e){for(var t={text:e,verticalAlign:this.getShallow("verticalAlign")||this.getShallow("baseline")},i=0;i<
Nm.length;i++)t[Nm[i]]=this.getShallow(Nm[i]);return km.useStyle(t),km.update(),km.getBoundingRect()},r})(),Rw=lB;var zm=[["lineWidth","width"],["stroke","color"],["opacity"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["shadowColor"],["lineDash","type"],["lineDashOf\
fset","dashOffset"],["lineCap","cap"],["lineJoin","join"],["miterLimit"]],uB=fr(zm),Pw=(function(){function r(){}return r.prototype.getLineStyle=function(e){return uB(
this,e)},r})();var Bm=[["fill","color"],["stroke","borderColor"],["lineWidth","borderWidth"],["opacity"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["shadowColor"],["l\
ineDash","borderType"],["lineDashOffset","borderDashOffset"],["lineCap","borderCap"],["lineJoin","borderJoin"],["miterLimit","borderMiterLimit"]],fB=fr(Bm),Nw=(function(){
function r(){}return r.prototype.getItemStyle=function(e,t){return fB(this,e,t)},r})();var Oa=(function(){function r(e,t,i){this.parentModel=t,this.ecModel=i,this.option=e}return r.prototype.init=function(e,t,i){for(var n=[],a=3;a<arguments.length;a++)
n[a-3]=arguments[a]},r.prototype.mergeOption=function(e,t){te(this.option,e,!0)},r.prototype.get=function(e,t){return e==null?this.option:this._doGet(this.parsePath(
e),!t&&this.parentModel)},r.prototype.getShallow=function(e,t){var i=this.option,n=i==null?i:i[e];if(n==null&&!t){var a=this.parentModel;a&&(n=a.getShallow(e))}
return n},r.prototype.getModel=function(e,t){var i=e!=null,n=i?this.parsePath(e):null,a=i?this._doGet(n):this.option;return t=t||this.parentModel&&this.parentModel.
getModel(this.resolveParentPath(n)),new r(a,t,this.ecModel)},r.prototype.isEmpty=function(){return this.option==null},r.prototype.restoreData=function(){},r.prototype.
clone=function(){var e=this.constructor;return new e(F(this.option))},r.prototype.parsePath=function(e){return typeof e=="string"?e.split("."):e},r.prototype.resolveParentPath=
function(e){return e},r.prototype.isAnimationEnabled=function(){if(!oe.node&&this.option){if(this.option.animation!=null)return!!this.option.animation;if(this.parentModel)
return this.parentModel.isAnimationEnabled()}},r.prototype._doGet=function(e,t){var i=this.option;if(!e)return i;for(var n=0;n<e.length&&!(e[n]&&(i=i&&typeof i==
"object"?i[e[n]]:null,i==null));n++);return i==null&&t&&(i=t._doGet(this.resolveParentPath(e),t.parentModel)),i},r})();mo(Oa);AS(Oa);st(Oa,Pw);st(Oa,Nw);st(Oa,DS);
st(Oa,Rw);var Oe=Oa;function Ul(r){return r==null?0:r.length||1}function kw(r){return r}var cB=(function(){function r(e,t,i,n,a,o){this._old=e,this._new=t,this._oldKeyGetter=i||kw,
this._newKeyGetter=n||kw,this.context=a,this._diffModeMultiple=o==="multiple"}return r.prototype.add=function(e){return this._add=e,this},r.prototype.update=function(e){
return this._update=e,this},r.prototype.updateManyToOne=function(e){return this._updateManyToOne=e,this},r.prototype.updateOneToMany=function(e){return this._updateOneToMany=
e,this},r.prototype.updateManyToMany=function(e){return this._updateManyToMany=e,this},r.prototype.remove=function(e){return this._remove=e,this},r.prototype.execute=
function(){this[this._diffModeMultiple?"_executeMultiple":"_executeOneToOne"]()},r.prototype._executeOneToOne=function(){var e=this._old,t=this._new,i={},n=new Array(
e.length),a=new Array(t.length);this._initIndexMap(e,null,n,"_oldKeyGetter"),this._initIndexMap(t,i,a,"_newKeyGetter");for(var o=0;o<e.length;o++){var s=n[o],l=i[s],
u=Ul(l);if(u>1){var f=l.shift();l.length===1&&(i[s]=l[0]),this._update&&this._update(f,o)}else u===1?(i[s]=null,this._update&&this._update(l,o)):this._remove&&this.
_remove(o)}this._performRestAdd(a,i)},r.prototype._executeMultiple=function(){var e=this._old,t=this._new,i={},n={},a=[],o=[];this._initIndexMap(e,i,a,"_oldKeyG\
etter"),this._initIndexMap(t,n,o,"_newKeyGetter");for(var s=0;s<a.length;s++){var l=a[s],u=i[l],f=n[l],c=Ul(u),p=Ul(f);if(c>1&&p===1)this._updateManyToOne&&this.
_updateManyToOne(f,u),n[l]=null;else if(c===1&&p>1)this._updateOneToMany&&this._updateOneToMany(f,u),n[l]=null;else if(c===1&&p===1)this._update&&this._update(f,
u),n[l]=null;else if(c>1&&p>1)this._updateManyToMany&&this._updateManyToMany(f,u),n[l]=null;else if(c>1)for(var h=0;h<c;h++)this._remove&&this._remove(u[h]);else
this._remove&&this._remove(u)}this._performRestAdd(o,n)},r.prototype._performRestAdd=function(e,t){for(var i=0;i<e.length;i++){var n=e[i],a=t[n],o=Ul(a);if(o>1)
for(var s=0;s<o;s++)this._add&&this._add(a[s]);else o===1&&this._add&&this._add(a);t[n]=null}},r.prototype._initIndexMap=function(e,t,i,n){for(var a=this._diffModeMultiple,
o=0;o<e.length;o++){var s="_ec_"+this[n](e[o],o);if(a||(i[o]=s),!!t){var l=t[s],u=Ul(l);u===0?(t[s]=o,a&&i.push(s)):u===1?t[s]=[l,o]:l.push(o)}}},r})(),Dc=cB;var It={Must:1,Might:2,Not:3},zw=$();function Bw(r){zw(r).datasetMap=H()}function Vw(r,e,t){var i={},n=Vm(e);if(!n||!r)return i;var a=[],o=[],s=e.ecModel,l=zw(s).
datasetMap,u=n.uid+"_"+t.seriesLayoutBy,f,c;r=r.slice(),w(r,function(v,g){var m=U(v)?v:r[g]={name:v};m.type==="ordinal"&&f==null&&(f=g,c=d(m)),i[m.name]=[]});var p=l.
get(u)||l.set(u,{categoryWayDim:c,valueWayDim:0});w(r,function(v,g){var m=v.name,y=d(v);if(f==null){var _=p.valueWayDim;h(i[m],_,y),h(o,_,y),p.valueWayDim+=y}else if(f===
g)h(i[m],0,y),h(a,0,y);else{var _=p.categoryWayDim;h(i[m],_,y),h(o,_,y),p.categoryWayDim+=y}});function h(v,g,m){for(var y=0;y<m;y++)v.push(g+y)}function d(v){var g=v.
dimsDef;return g?g.length:1}return a.length&&(i.itemName=a),o.length&&(i.seriesName=o),i}function Vm(r){var e=r.get("data",!0);if(!e)return ti(r.ecModel,"dataset",{index:r.get("datasetIndex",!0),id:r.get("datasetId",!0)},He).models[0]}function Uw(r){
return!r.get("transform",!0)&&!r.get("fromTransformResult",!0)?[]:ti(r.ecModel,"dataset",{index:r.get("fromDatasetIndex",!0),id:r.get("fromDatasetId",!0)},He).models}
function Oc(r,e){return hB(r.data,r.sourceFormat,r.seriesLayoutBy,r.dimensionsDefine,r.startIndex,e)}function hB(r,e,t,i,n,a){var o,s=5;if(Ke(r))return It.Not;var l,
u;if(i){var f=i[a];U(f)?(l=f.name,u=f.type):V(f)&&(l=f)}if(u!=null)return u==="ordinal"?It.Must:It.Not;if(e===rt){var c=r;if(t===ni){for(var p=c[a],h=0;h<(p||[]).
length&&h<s;h++)if((o=x(p[n+h]))!=null)return o}else for(var h=0;h<c.length&&h<s;h++){var d=c[n+h];if(d&&(o=x(d[a]))!=null)return o}}else if(e===Dt){var v=r;if(!l)
return It.Not;for(var h=0;h<v.length&&h<s;h++){var g=v[h];if(g&&(o=x(g[l]))!=null)return o}}else if(e===$t){var m=r;if(!l)return It.Not;var p=m[l];if(!p||Ke(p))
return It.Not;for(var h=0;h<p.length&&h<s;h++)if((o=x(p[h]))!=null)return o}else if(e===ft)for(var y=r,h=0;h<y.length&&h<s;h++){var g=y[h],_=Di(g);if(!P(_))return It.
Not;if((o=x(_[a]))!=null)return o}function x(S){var b=V(S);if(S!=null&&isFinite(Number(S))&&S!=="")return b?It.Might:It.Not;if(b&&S!=="-")return It.Must}return It.
Not}var Ic=(function(){function r(e){this.data=e.data||(e.sourceFormat===$t?{}:[]),this.sourceFormat=e.sourceFormat||nm,this.seriesLayoutBy=e.seriesLayoutBy||Jt,this.
startIndex=e.startIndex||0,this.dimensionsDetectedCount=e.dimensionsDetectedCount,this.metaRawOption=e.metaRawOption;var t=this.dimensionsDefine=e.dimensionsDefine;
if(t)for(var i=0;i<t.length;i++){var n=t[i];n.type==null&&Oc(this,i)===It.Must&&(n.type="ordinal")}}return r})();function qo(r){return r instanceof Ic}function Fl(r,e,t){
t=t||Um(r);var i=e.seriesLayoutBy,n=pB(r,t,i,e.sourceHeader,e.dimensions),a=new Ic({data:r,sourceFormat:t,seriesLayoutBy:i,dimensionsDefine:n.dimensionsDefine,startIndex:n.
startIndex,dimensionsDetectedCount:n.dimensionsDetectedCount,metaRawOption:F(e)});return a}function $o(r){return new Ic({data:r,sourceFormat:Ke(r)?Qt:ft})}function Gw(r){
return new Ic({data:r.data,sourceFormat:r.sourceFormat,seriesLayoutBy:r.seriesLayoutBy,dimensionsDefine:F(r.dimensionsDefine),startIndex:r.startIndex,dimensionsDetectedCount:r.
dimensionsDetectedCount})}function Um(r){var e=nm;if(Ke(r))e=Qt;else if(P(r)){r.length===0&&(e=rt);for(var t=0,i=r.length;t<i;t++){var n=r[t];if(n!=null){if(P(n)||
Ke(n)){e=rt;break}else if(U(n)){e=Dt;break}}}}else if(U(r)){for(var a in r)if(Be(r,a)&&et(r[a])){e=$t;break}}return e}function pB(r,e,t,i,n){var a,o;if(!r)return{
dimensionsDefine:Fw(n),startIndex:o,dimensionsDetectedCount:a};if(e===rt){var s=r;i==="auto"||i==null?Hw(function(u){u!=null&&u!=="-"&&(V(u)?o==null&&(o=1):o=0)},
t,s,10):o=de(i)?i:i?1:0,!n&&o===1&&(n=[],Hw(function(u,f){n[f]=u!=null?u+"":""},t,s,1/0)),a=n?n.length:t===ni?s.length:s[0]?s[0].length:null}else if(e===Dt)n||(n=
dB(r));else if(e===$t)n||(n=[],w(r,function(u,f){n.push(f)}));else if(e===ft){var l=Di(r[0]);a=P(l)&&l.length||1}return{startIndex:o,dimensionsDefine:Fw(n),dimensionsDetectedCount:a}}
function dB(r){for(var e=0,t;e<r.length&&!(t=r[e++]););if(t)return pe(t)}function Fw(r){if(r){var e=H();return z(r,function(t,i){t=U(t)?t:{name:t};var n={name:t.
name,displayName:t.displayName,type:t.type};if(n.name==null)return n;n.name+="",n.displayName==null&&(n.displayName=n.name);var a=e.get(n.name);return a?n.name+=
"-"+a.count++:e.set(n.name,{count:1}),n})}}function Hw(r,e,t,i){if(e===ni)for(var n=0;n<t.length&&n<i;n++)r(t[n]?t[n][0]:null,n);else for(var a=t[0]||[],n=0;n<a.
length&&n<i;n++)r(a[n],n)}function Lc(r){var e=r.sourceFormat;return e===Dt||e===$t}var Ia,La,Ra,Pa,Ww,Yw,Pc=(function(){function r(e,t){var i=qo(e)?e:$o(e);this._source=i;var n=this._data=i.data,a=i.sourceFormat,o=i.seriesLayoutBy;if(a===Qt&&(this.
_offset=0,this._dimSize=t,this._data=n),0)var s;Yw(this,n,i)}return r.prototype.getSource=function(){return this._source},r.prototype.count=function(){return 0},
r.prototype.getItem=function(e,t){},r.prototype.appendData=function(e){},r.prototype.clean=function(){},r.protoInitialize=(function(){var e=r.prototype;e.pure=!1,
e.persistent=!0})(),r.internalField=(function(){var e;Yw=function(o,s,l){var u=l.sourceFormat,f=l.seriesLayoutBy,c=l.startIndex,p=l.dimensionsDefine,h=Ww[Ym(u,f)];
if(k(o,h),u===Qt)o.getItem=t,o.count=n,o.fillStorage=i;else{var d=Hm(u,f);o.getItem=G(d,null,s,c,p);var v=Gm(u,f);o.count=G(v,null,s,c,p)}};var t=function(o,s){
o=o-this._offset,s=s||[];for(var l=this._data,u=this._dimSize,f=u*o,c=0;c<u;c++)s[c]=l[f+c];return s},i=function(o,s,l,u){for(var f=this._data,c=this._dimSize,p=0;p<
c;p++){for(var h=u[p],d=h[0]==null?1/0:h[0],v=h[1]==null?-1/0:h[1],g=s-o,m=l[p],y=0;y<g;y++){var _=f[y*c+p];m[o+y]=_,_<d&&(d=_),_>v&&(v=_)}h[0]=d,h[1]=v}},n=function(){
return this._data?this._data.length/this._dimSize:0};Ww=(e={},e[rt+"_"+Jt]={pure:!0,appendData:a},e[rt+"_"+ni]={pure:!0,appendData:function(){throw new Error('D\
o not support appendData when set seriesLayoutBy: "row".')}},e[Dt]={pure:!0,appendData:a},e[$t]={pure:!0,appendData:function(o){var s=this._data;w(o,function(l,u){
for(var f=s[u]||(s[u]=[]),c=0;c<(l||[]).length;c++)f.push(l[c])})}},e[ft]={appendData:a},e[Qt]={persistent:!1,pure:!0,appendData:function(o){this._data=o},clean:function(){
this._offset+=this.count(),this._data=null}},e);function a(o){for(var s=0;s<o.length;s++)this._data.push(o[s])}})(),r})();var Rc=function(r){P(r)||Qv("series.data or dataset.source must be an array.")},E8=(Ia={},Ia[rt+"_"+Jt]=Rc,Ia[rt+"_"+ni]=Rc,Ia[Dt]=Rc,Ia[$t]=function(r,e){for(var t=0;t<
e.length;t++){var i=e[t].name;i==null&&Qv("dimension name must not be null/undefined.")}},Ia[ft]=Rc,Ia),Zw=function(r,e,t,i){return r[i]},vB=(La={},La[rt+"_"+Jt]=
function(r,e,t,i){return r[i+e]},La[rt+"_"+ni]=function(r,e,t,i,n){i+=e;for(var a=n||[],o=r,s=0;s<o.length;s++){var l=o[s];a[s]=l?l[i]:null}return a},La[Dt]=Zw,
La[$t]=function(r,e,t,i,n){for(var a=n||[],o=0;o<t.length;o++){var s=t[o].name,l=s!=null?r[s]:null;a[o]=l?l[i]:null}return a},La[ft]=Zw,La);function Hm(r,e){var t=vB[Ym(
r,e)];return t}var Xw=function(r,e,t){return r.length},mB=(Ra={},Ra[rt+"_"+Jt]=function(r,e,t){return Math.max(0,r.length-e)},Ra[rt+"_"+ni]=function(r,e,t){var i=r[0];
return i?Math.max(0,i.length-e):0},Ra[Dt]=Xw,Ra[$t]=function(r,e,t){var i=t[0].name,n=i!=null?r[i]:null;return n?n.length:0},Ra[ft]=Xw,Ra);function Gm(r,e){var t=mB[Ym(
r,e)];return t}var Fm=function(r,e,t){return r[e]},gB=(Pa={},Pa[rt]=Fm,Pa[Dt]=function(r,e,t){return r[t]},Pa[$t]=Fm,Pa[ft]=function(r,e,t){var i=Di(r);return i instanceof
Array?i[e]:i},Pa[Qt]=Fm,Pa);function Wm(r){var e=gB[r];return e}function Ym(r,e){return r===rt?r+"_"+e:r}function Ui(r,e,t){if(r){var i=r.getRawDataItem(e);if(i!=
null){var n=r.getStore(),a=n.getSource().sourceFormat;if(t!=null){var o=r.getDimensionIndex(t),s=n.getDimensionProperty(o);return Wm(a)(i,o,s)}else{var l=i;return a===
ft&&(l=Di(i)),l}}}}var yB=(function(){function r(e,t){this._encode=e,this._schema=t}return r.prototype.get=function(){return{fullDimensions:this._getFullDimensionNames(),encode:this.
_encode}},r.prototype._getFullDimensionNames=function(){return this._cachedDimNames||(this._cachedDimNames=this._schema?this._schema.makeOutputDimensionNames():
[]),this._cachedDimNames},r})();function jw(r,e){var t={},i=t.encode={},n=H(),a=[],o=[],s={};w(r.dimensions,function(p){var h=r.getDimensionInfo(p),d=h.coordDim;
if(d){var v=h.coordDimIndex;Zm(i,d)[v]=p,h.isExtraCoord||(n.set(d,1),_B(h.type)&&(a[0]=p),Zm(s,d)[v]=r.getDimensionIndex(h.name)),h.defaultTooltip&&o.push(p)}nc.
each(function(g,m){var y=Zm(i,m),_=h.otherDims[m];_!=null&&_!==!1&&(y[_]=h.name)})});var l=[],u={};n.each(function(p,h){var d=i[h];u[h]=d[0],l=l.concat(d)}),t.dataDimsOnCoord=
l,t.dataDimIndicesOnCoord=z(l,function(p){return r.getDimensionInfo(p).storeDimIndex}),t.encodeFirstDimNotExtra=u;var f=i.label;f&&f.length&&(a=f.slice());var c=i.
tooltip;return c&&c.length?o=c.slice():o.length||(o=a.slice()),i.defaultedLabel=a,i.defaultedTooltip=o,t.userOutput=new yB(s,e),t}function Zm(r,e){return r.hasOwnProperty(
e)||(r[e]=[]),r[e]}function Kw(r){return r==="category"?"ordinal":r==="time"?"time":"float"}function _B(r){return!(r==="ordinal"||r==="time")}var xB=(function(){function r(e){this.otherDims={},e!=null&&k(this,e)}return r})(),Qo=xB;function Fi(r,e){var t=e&&e.type;return t==="ordinal"?r:(t==="time"&&!de(r)&&r!=null&&r!=="-"&&(r=+ei(r)),r==null||r===""?NaN:Number(r))}var k8=H({number:function(r){
return parseFloat(r)},time:function(r){return+ei(r)},trim:function(r){return V(r)?gt(r):r}});var SB={lt:function(r,e){return r<e},lte:function(r,e){return r<=e},gt:function(r,e){return r>e},gte:function(r,e){return r>=e}},z8=(function(){function r(e,t){
if(!de(t)){var i="";ht(i)}this._opFn=SB[e],this._rvalFloat=xr(t)}return r.prototype.evaluate=function(e){return de(e)?this._opFn(e,this._rvalFloat):this._opFn(xr(
e),this._rvalFloat)},r})(),qw=(function(){function r(e,t){var i=e==="desc";this._resultLT=i?1:-1,t==null&&(t=i?"min":"max"),this._incomparable=t==="min"?-1/0:1/0}
return r.prototype.evaluate=function(e,t){var i=de(e)?e:xr(e),n=de(t)?t:xr(t),a=isNaN(i),o=isNaN(n);if(a&&(i=this._incomparable),o&&(n=this._incomparable),a&&o){
var s=V(e),l=V(t);s&&(i=l?e:0),l&&(n=s?t:0)}return i<n?this._resultLT:i>n?-this._resultLT:0},r})();var B8=(function(){function r(e,t){this._rval=t,this._isEQ=e,this._rvalTypeof=typeof t,this._rvalFloat=xr(t)}return r.prototype.evaluate=function(e){var t=e===this.
_rval;if(!t){var i=typeof e;i!==this._rvalTypeof&&(i==="number"||this._rvalTypeof==="number")&&(t=xr(e)===this._rvalFloat)}return this._isEQ?t:!t},r})();function $w(r){var e="",t=-1/0,i=-1/0,n=1/0,a=1/0;return r&&(r.g!=null&&(e+="G"+r.g,t=r.g),r.ge!=null&&(e+="GE"+r.ge,i=r.ge),r.l!=null&&(e+="L"+r.l,n=r.l),r.le!=
null&&(e+="LE"+r.le,a=r.le)),{key:e,g:t,ge:i,l:n,le:a}}function Qw(r,e){return e>r.g&&e>=r.ge&&e<r.l&&e<=r.le}var bB=typeof Uint32Array===Sa?Array:Uint32Array,wB=typeof Uint16Array===Sa?Array:Uint16Array,jm=typeof Int32Array===Sa?Array:Int32Array,Jw=typeof Float64Array===
Sa?Array:Float64Array,tT={float:Jw,int:jm,ordinal:Array,number:Array,time:Jw},Xm;function Jo(r){return r>65535?bB:wB}function TB(r){var e=r.constructor;return e===
Array?r.slice():new e(r)}function eT(r,e,t,i,n){var a=tT[t||"float"];if(n){var o=r[e],s=o&&o.length;if(s!==i){for(var l=new a(i),u=0;u<s;u++)l[u]=o[u];r[e]=l}}else
r[e]=new a(i)}var CB=(function(){function r(){this._chunks=[],this._rawExtent=[],this._extent=[],this._count=0,this._rawCount=0,this._calcDimNameToIdx=H()}return r.
prototype.initData=function(e,t,i){this._provider=e,this._chunks=[],this._indices=null,this.getRawIndex=this._getRawIdxIdentity;var n=e.getSource(),a=this.defaultDimValueGetter=
Xm[n.sourceFormat];this._dimValueGetter=i||a,this._rawExtent=[];var o=Lc(n);this._dimensions=z(t,function(s){return{type:s.type,property:s.property}}),this._initDataFromProvider(
0,e.count())},r.prototype.getProvider=function(){return this._provider},r.prototype.getSource=function(){return this._provider.getSource()},r.prototype.ensureCalculationDimension=
function(e,t){var i=this._calcDimNameToIdx,n=this._dimensions,a=i.get(e);if(a!=null){if(n[a].type===t)return a}else a=n.length;return n[a]={type:t},i.set(e,a),this.
_chunks[a]=new tT[t||"float"](this._rawCount),this._rawExtent[a]=Ze(),a},r.prototype.collectOrdinalMeta=function(e,t){var i=this._chunks[e],n=this._dimensions[e],
a=this._rawExtent,o=n.ordinalOffset||0,s=i.length;o===0&&(a[e]=Ze());for(var l=a[e],u=o;u<s;u++){var f=i[u]=t.parseAndCollect(i[u]);isNaN(f)||(l[0]=Math.min(f,l[0]),
l[1]=Math.max(f,l[1]))}n.ordinalMeta=t,n.ordinalOffset=s,n.type="ordinal"},r.prototype.getOrdinalMeta=function(e){var t=this._dimensions[e],i=t.ordinalMeta;return i},
r.prototype.getDimensionProperty=function(e){var t=this._dimensions[e];return t&&t.property},r.prototype.appendData=function(e){var t=this._provider,i=this.count();
t.appendData(e);var n=t.count();return t.persistent||(n+=i),i<n&&this._initDataFromProvider(i,n,!0),[i,n]},r.prototype.appendValues=function(e,t){for(var i=this.
_chunks,n=this._dimensions,a=n.length,o=this._rawExtent,s=this.count(),l=s+Math.max(e.length,t||0),u=0;u<a;u++){var f=n[u];eT(i,u,f.type,l,!0)}for(var c=[],p=s;p<
l;p++)for(var h=p-s,d=0;d<a;d++){var f=n[d],v=Xm.arrayRows.call(this,e[h]||c,f.property,h,d);i[d][p]=v;var g=o[d];v<g[0]&&(g[0]=v),v>g[1]&&(g[1]=v)}return this.
_rawCount=this._count=l,{start:s,end:l}},r.prototype._initDataFromProvider=function(e,t,i){for(var n=this._provider,a=this._chunks,o=this._dimensions,s=o.length,
l=this._rawExtent,u=z(o,function(y){return y.property}),f=0;f<s;f++){var c=o[f];l[f]||(l[f]=Ze()),eT(a,f,c.type,t,i)}if(n.fillStorage)n.fillStorage(e,t,a,l);else
for(var p=[],h=e;h<t;h++){p=n.getItem(h,p);for(var d=0;d<s;d++){var v=a[d],g=this._dimValueGetter(p,u[d],h,d);v[h]=g;var m=l[d];g<m[0]&&(m[0]=g),g>m[1]&&(m[1]=g)}}
!n.persistent&&n.clean&&n.clean(),this._rawCount=this._count=t,this._extent=[]},r.prototype.count=function(){return this._count},r.prototype.get=function(e,t){if(!(t>=
0&&t<this._count))return NaN;var i=this._chunks[e];return i?i[this.getRawIndex(t)]:NaN},r.prototype.getValues=function(e,t){var i=[],n=[];if(t==null){t=e,e=[];for(var a=0;a<
this._dimensions.length;a++)n.push(a)}else n=e;for(var a=0,o=n.length;a<o;a++)i.push(this.get(n[a],t));return i},r.prototype.getByRawIndex=function(e,t){if(!(t>=
0&&t<this._rawCount))return NaN;var i=this._chunks[e];return i?i[t]:NaN},r.prototype.getSum=function(e){var t=this._chunks[e],i=0;if(t)for(var n=0,a=this.count();n<
a;n++){var o=this.get(e,n);isNaN(o)||(i+=o)}return i},r.prototype.getMedian=function(e){var t=[];this.each([e],function(n){isNaN(n)||t.push(n)}),ct(t);var i=this.
count();return i===0?0:i%2===1?t[(i-1)/2]:(t[i/2]+t[i/2-1])/2},r.prototype.indexOfRawIndex=function(e){if(e>=this._rawCount||e<0)return-1;if(!this._indices)return e;
var t=this._indices,i=t[e];if(i!=null&&i<this._count&&i===e)return e;for(var n=0,a=this._count-1;n<=a;){var o=(n+a)/2|0;if(t[o]<e)n=o+1;else if(t[o]>e)a=o-1;else
return o}return-1},r.prototype.getIndices=function(){var e,t=this._indices;if(t){var i=t.constructor,n=this._count;if(i===Array){e=new i(n);for(var a=0;a<n;a++)
e[a]=t[a]}else e=new i(t.buffer,0,n)}else{var i=Jo(this._rawCount);e=new i(this.count());for(var a=0;a<e.length;a++)e[a]=a}return e},r.prototype.filter=function(e,t){
if(!this._count)return this;for(var i=this.clone(),n=i.count(),a=Jo(i._rawCount),o=new a(n),s=[],l=e.length,u=0,f=e[0],c=i._chunks,p=0;p<n;p++){var h=void 0,d=i.
getRawIndex(p);if(l===0)h=t(p);else if(l===1){var v=c[f][d];h=t(v,p)}else{for(var g=0;g<l;g++)s[g]=c[e[g]][d];s[g]=p,h=t.apply(null,s)}h&&(o[u++]=d)}return u<n&&
(i._indices=o),i._count=u,i._extent=[],i._updateGetRawIdx(),i},r.prototype.selectRange=function(e){var t=this.clone(),i=t._count;if(!i)return this;var n=pe(e),a=n.
length;if(!a)return this;var o=t.count(),s=Jo(t._rawCount),l=new s(o),u=0,f=n[0],c=e[f][0],p=e[f][1],h=t._chunks,d=!1;if(!t._indices){var v=0;if(a===1){for(var g=h[n[0]],
m=0;m<i;m++){var y=g[m];(y>=c&&y<=p||isNaN(y))&&(l[u++]=v),v++}d=!0}else if(a===2){for(var g=h[n[0]],_=h[n[1]],x=e[n[1]][0],S=e[n[1]][1],m=0;m<i;m++){var y=g[m],
b=_[m];(y>=c&&y<=p||isNaN(y))&&(b>=x&&b<=S||isNaN(b))&&(l[u++]=v),v++}d=!0}}if(!d)if(a===1)for(var m=0;m<o;m++){var T=t.getRawIndex(m),y=h[n[0]][T];(y>=c&&y<=p||
isNaN(y))&&(l[u++]=T)}else for(var m=0;m<o;m++){for(var C=!0,T=t.getRawIndex(m),E=0;E<a;E++){var M=n[E],y=h[M][T];(y<e[M][0]||y>e[M][1])&&(C=!1)}C&&(l[u++]=t.getRawIndex(
m))}return u<o&&(t._indices=l),t._count=u,t._extent=[],t._updateGetRawIdx(),t},r.prototype.map=function(e,t){var i=this.clone(e);return this._updateDims(i,e,t),
i},r.prototype.modify=function(e,t){this._updateDims(this,e,t)},r.prototype._updateDims=function(e,t,i){for(var n=e._chunks,a=[],o=t.length,s=e.count(),l=[],u=e.
_rawExtent,f=0;f<t.length;f++)u[t[f]]=Ze();for(var c=0;c<s;c++){for(var p=e.getRawIndex(c),h=0;h<o;h++)l[h]=n[t[h]][p];l[o]=c;var d=i&&i.apply(null,l);if(d!=null){
typeof d!="object"&&(a[0]=d,d=a);for(var f=0;f<d.length;f++){var v=t[f],g=d[f],m=u[v],y=n[v];y&&(y[p]=g),g<m[0]&&(m[0]=g),g>m[1]&&(m[1]=g)}}}},r.prototype.lttbDownSample=
function(e,t){var i=this.clone([e],!0),n=i._chunks,a=n[e],o=this.count(),s=0,l=Math.floor(1/t),u=this.getRawIndex(0),f,c,p,h=new(Jo(this._rawCount))(Math.min((Math.
ceil(o/l)+2)*2,o));h[s++]=u;for(var d=1;d<o-1;d+=l){for(var v=Math.min(d+l,o-1),g=Math.min(d+l*2,o),m=(g+v)/2,y=0,_=v;_<g;_++){var x=this.getRawIndex(_),S=a[x];
isNaN(S)||(y+=S)}y/=g-v;var b=d,T=Math.min(d+l,o),C=d-1,E=a[u];f=-1,p=b;for(var M=-1,A=0,_=b;_<T;_++){var x=this.getRawIndex(_),S=a[x];if(isNaN(S)){A++,M<0&&(M=
x);continue}c=Math.abs((C-m)*(S-E)-(C-_)*(y-E)),c>f&&(f=c,p=x)}A>0&&A<T-b&&(h[s++]=Math.min(M,p),p=Math.max(M,p)),h[s++]=p,u=p}return h[s++]=this.getRawIndex(o-
1),i._count=s,i._indices=h,i.getRawIndex=this._getRawIdx,i},r.prototype.minmaxDownSample=function(e,t){for(var i=this.clone([e],!0),n=i._chunks,a=Math.floor(1/t),
o=n[e],s=this.count(),l=new(Jo(this._rawCount))(Math.ceil(s/a)*2),u=0,f=0;f<s;f+=a){var c=f,p=o[this.getRawIndex(c)],h=f,d=o[this.getRawIndex(h)],v=a;f+a>s&&(v=
s-f);for(var g=0;g<v;g++){var m=this.getRawIndex(f+g),y=o[m];y<p&&(p=y,c=f+g),y>d&&(d=y,h=f+g)}var _=this.getRawIndex(c),x=this.getRawIndex(h);c<h?(l[u++]=_,l[u++]=
x):(l[u++]=x,l[u++]=_)}return i._count=u,i._indices=l,i._updateGetRawIdx(),i},r.prototype.downSample=function(e,t,i,n){for(var a=this.clone([e],!0),o=a._chunks,
s=[],l=Math.floor(1/t),u=o[e],f=this.count(),c=a._rawExtent[e]=Ze(),p=new(Jo(this._rawCount))(Math.ceil(f/l)),h=0,d=0;d<f;d+=l){l>f-d&&(l=f-d,s.length=l);for(var v=0;v<
l;v++){var g=this.getRawIndex(d+v);s[v]=u[g]}var m=i(s),y=this.getRawIndex(Math.min(d+n(s,m)||0,f-1));u[y]=m,m<c[0]&&(c[0]=m),m>c[1]&&(c[1]=m),p[h++]=y}return a.
_count=h,a._indices=p,a._updateGetRawIdx(),a},r.prototype.each=function(e,t){if(this._count)for(var i=e.length,n=this._chunks,a=0,o=this.count();a<o;a++){var s=this.
getRawIndex(a);switch(i){case 0:t(a);break;case 1:t(n[e[0]][s],a);break;case 2:t(n[e[0]][s],n[e[1]][s],a);break;default:for(var l=0,u=[];l<i;l++)u[l]=n[e[l]][s];
u[l]=a,t.apply(null,u)}}},r.prototype.getDataExtent=function(e,t){var i=this._chunks[e],n=Ze();if(!i)return n;var a=this.count(),o=!this._indices&&!t;if(o)return this.
_rawExtent[e].slice();var s=this._extent,l=s[e]||(s[e]={}),u=$w(t),f=u.key,c=l[f];if(c)return c.slice();for(var p=n[0],h=n[1],d=0;d<a;d++){var v=this.getRawIndex(
d),g=i[v];(!t||Qw(u,g))&&(g<p&&(p=g),g>h&&(h=g))}return l[f]=[p,h]},r.prototype.getRawDataItem=function(e){var t=this.getRawIndex(e);if(this._provider.persistent)
return this._provider.getItem(t);for(var i=[],n=this._chunks,a=0;a<n.length;a++)i.push(n[a][t]);return i},r.prototype.clone=function(e,t){var i=new r,n=this._chunks,
a=e&&Ar(e,function(s,l){return s[l]=!0,s},{});if(a)for(var o=0;o<n.length;o++)i._chunks[o]=a[o]?TB(n[o]):n[o];else i._chunks=n;return this._copyCommonProps(i),t||
(i._indices=this._cloneIndices()),i._updateGetRawIdx(),i},r.prototype._copyCommonProps=function(e){e._count=this._count,e._rawCount=this._rawCount,e._provider=this.
_provider,e._dimensions=this._dimensions,e._extent=F(this._extent),e._rawExtent=F(this._rawExtent)},r.prototype._cloneIndices=function(){if(this._indices){var e=this.
_indices.constructor,t=void 0;if(e===Array){var i=this._indices.length;t=new e(i);for(var n=0;n<i;n++)t[n]=this._indices[n]}else t=new e(this._indices);return t}
return null},r.prototype._getRawIdxIdentity=function(e){return e},r.prototype._getRawIdx=function(e){return e<this._count&&e>=0?this._indices[e]:-1},r.prototype.
_updateGetRawIdx=function(){this.getRawIndex=this._indices?this._getRawIdx:this._getRawIdxIdentity},r.internalField=(function(){function e(t,i,n,a){return Fi(t[a],
this._dimensions[a])}Xm={arrayRows:e,objectRows:function(t,i,n,a){return Fi(t[i],this._dimensions[a])},keyedColumns:e,original:function(t,i,n,a){var o=t&&(t.value==
null?t:t.value);return Fi(o instanceof Array?o[a]:o,this._dimensions[a])},typedArray:function(t,i,n,a){return t[a]}}})(),r})(),Hl=CB;var EB=$(),MB={float:"f",int:"i",ordinal:"o",number:"n",time:"t"},Km=(function(){function r(e){this.dimensions=e.dimensions,this._dimOmitted=e.dimensionOmitted,
this.source=e.source,this._fullDimCount=e.fullDimensionCount,this._updateDimOmitted(e.dimensionOmitted)}return r.prototype.isDimensionOmitted=function(){return this.
_dimOmitted},r.prototype._updateDimOmitted=function(e){this._dimOmitted=e,e&&(this._dimNameMap||(this._dimNameMap=qm(this.source)))},r.prototype.getSourceDimensionIndex=
function(e){return W(this._dimNameMap.get(e),-1)},r.prototype.getSourceDimension=function(e){var t=this.source.dimensionsDefine;if(t)return t[e]},r.prototype.makeStoreSchema=
function(){for(var e=this._fullDimCount,t=Lc(this.source),i=!$m(e),n="",a=[],o=0,s=0;o<e;o++){var l=void 0,u=void 0,f=void 0,c=this.dimensions[s];if(c&&c.storeDimIndex===
o)l=t?c.name:null,u=c.type,f=c.ordinalMeta,s++;else{var p=this.getSourceDimension(o);p&&(l=t?p.name:null,u=p.type)}a.push({property:l,type:u,ordinalMeta:f}),t&&
l!=null&&(!c||!c.isCalculationCoord)&&(n+=i?l.replace(/\`/g,"`1").replace(/\$/g,"`2"):l),n+="$",n+=MB[u]||"f",f&&(n+=f.uid),n+="$"}var h=this.source,d=[h.seriesLayoutBy,
h.startIndex,n].join("$$");return{dimensions:a,hash:d}},r.prototype.makeOutputDimensionNames=function(){for(var e=[],t=0,i=0;t<this._fullDimCount;t++){var n=void 0,
a=this.dimensions[i];if(a&&a.storeDimIndex===t)a.isCalculationCoord||(n=a.name),i++;else{var o=this.getSourceDimension(t);o&&(n=o.name)}e.push(n)}return e},r.prototype.
appendCalculationDimension=function(e){this.dimensions.push(e),e.isCalculationCoord=!0,this._fullDimCount++,this._updateDimOmitted(!0)},r})();function Nc(r){return r instanceof Km}function Gl(r){for(var e=H(),t=0;t<(r||[]).length;t++){var i=r[t],n=U(i)?i.name:i;n!=null&&e.get(n)==null&&e.set(n,t)}return e}
function qm(r){var e=EB(r);return e.dimNameMap||(e.dimNameMap=Gl(r.dimensionsDefine))}function $m(r){return r>30}var Wl=U,En=z,AB=typeof Int32Array>"u"?Array:Int32Array,DB="e\0\0",rT=-1,OB=["hasItemOption","_nameList","_idList","_invertedIndicesMap","_dimSummary","userOutp\
ut","_rawData","_dimValueGetter","_nameDimIdx","_idDimIdx","_nameRepeatCount"],IB=["_approximateExtent"],iT,kc,Yl,Zl,Qm,Xl,Jm,LB=(function(){function r(e,t){this.
type="list",this._dimOmitted=!1,this._nameList=[],this._idList=[],this._visual={},this._layout={},this._itemVisuals=[],this._itemLayouts=[],this._graphicEls=[],
this._approximateExtent={},this._calculationInfo={},this.hasItemOption=!1,this.TRANSFERABLE_METHODS=["cloneShallow","downSample","minmaxDownSample","lttbDownSam\
ple","map"],this.CHANGABLE_METHODS=["filterSelf","selectRange"],this.DOWNSAMPLE_METHODS=["downSample","minmaxDownSample","lttbDownSample"];var i,n=!1;Nc(e)?(i=e.
dimensions,this._dimOmitted=e.isDimensionOmitted(),this._schema=e):(n=!0,i=e),i=i||["x","y"];for(var a={},o=[],s={},l=!1,u={},f=0;f<i.length;f++){var c=i[f],p=V(
c)?new Qo({name:c}):c instanceof Qo?c:new Qo(c),h=p.name;p.type=p.type||"float",p.coordDim||(p.coordDim=h,p.coordDimIndex=0);var d=p.otherDims=p.otherDims||{};o.
push(h),a[h]=p,u[h]!=null&&(l=!0),p.createInvertedIndices&&(s[h]=[]),n&&(p.storeDimIndex=f),d.itemName===0&&(this._nameDimIdx=p.storeDimIndex),d.itemId===0&&(this.
_idDimIdx=p.storeDimIndex)}if(this.dimensions=o,this._dimInfos=a,this._initGetDimensionInfo(l),this.hostModel=t,this._invertedIndicesMap=s,this._dimOmitted){var v=this.
_dimIdxToName=H();w(o,function(g){v.set(a[g].storeDimIndex,g)})}}return r.prototype.getDimension=function(e){var t=this._recognizeDimIndex(e);if(t==null)return e;
if(t=e,!this._dimOmitted)return this.dimensions[t];var i=this._dimIdxToName.get(t);if(i!=null)return i;var n=this._schema.getSourceDimension(t);if(n)return n.name},
r.prototype.getDimensionIndex=function(e){var t=this._recognizeDimIndex(e);if(t!=null)return t;if(e==null)return-1;var i=this._getDimInfo(e);return i?i.storeDimIndex:
this._dimOmitted?this._schema.getSourceDimensionIndex(e):-1},r.prototype._recognizeDimIndex=function(e){if(de(e)||e!=null&&!isNaN(e)&&!this._getDimInfo(e)&&(!this.
_dimOmitted||this._schema.getSourceDimensionIndex(e)<0))return+e},r.prototype._getStoreDimIndex=function(e){var t=this.getDimensionIndex(e);return t},r.prototype.
getDimensionInfo=function(e){return this._getDimInfo(this.getDimension(e))},r.prototype._initGetDimensionInfo=function(e){var t=this._dimInfos;this._getDimInfo=
e?function(i){return t.hasOwnProperty(i)?t[i]:void 0}:function(i){return t[i]}},r.prototype.getDimensionsOnCoord=function(){return this._dimSummary.dataDimsOnCoord.
slice()},r.prototype.mapDimension=function(e,t){var i=this._dimSummary;if(t==null)return i.encodeFirstDimNotExtra[e];var n=i.encode[e];return n?n[t]:null},r.prototype.
mapDimensionsAll=function(e){var t=this._dimSummary,i=t.encode[e];return(i||[]).slice()},r.prototype.getStore=function(){return this._store},r.prototype.initData=
function(e,t,i){var n=this,a;if(e instanceof Hl&&(a=e),!a){var o=this.dimensions,s=qo(e)||et(e)?new Pc(e,o.length):e;a=new Hl;var l=En(o,function(u){return{type:n.
_dimInfos[u].type,property:u}});a.initData(s,l,i)}this._store=a,this._nameList=(t||[]).slice(),this._idList=[],this._nameRepeatCount={},this._doInit(0,a.count()),
this._dimSummary=jw(this,this._schema),this.userOutput=this._dimSummary.userOutput},r.prototype.appendData=function(e){var t=this._store.appendData(e);this._doInit(
t[0],t[1])},r.prototype.appendValues=function(e,t){var i=this._store.appendValues(e,t&&t.length),n=i.start,a=i.end,o=this._shouldMakeIdFromName();if(this._updateOrdinalMeta(),
t)for(var s=n;s<a;s++){var l=s-n;this._nameList[s]=t[l],o&&Jm(this,s)}},r.prototype._updateOrdinalMeta=function(){for(var e=this._store,t=this.dimensions,i=0;i<
t.length;i++){var n=this._dimInfos[t[i]];n.ordinalMeta&&e.collectOrdinalMeta(n.storeDimIndex,n.ordinalMeta)}},r.prototype._shouldMakeIdFromName=function(){var e=this.
_store.getProvider();return this._idDimIdx==null&&e.getSource().sourceFormat!==Qt&&!e.fillStorage},r.prototype._doInit=function(e,t){if(!(e>=t)){var i=this._store,
n=i.getProvider();this._updateOrdinalMeta();var a=this._nameList,o=this._idList,s=n.getSource().sourceFormat,l=s===ft;if(l&&!n.pure)for(var u=[],f=e;f<t;f++){var c=n.
getItem(f,u);if(!this.hasItemOption&&s1(c)&&(this.hasItemOption=!0),c){var p=c.name;a[f]==null&&p!=null&&(a[f]=Bt(p,null));var h=c.id;o[f]==null&&h!=null&&(o[f]=
Bt(h,null))}}if(this._shouldMakeIdFromName())for(var f=e;f<t;f++)Jm(this,f);iT(this)}},r.prototype.getApproximateExtent=function(e,t){return this._approximateExtent[e]||
this._store.getDataExtent(this._getStoreDimIndex(e),t)},r.prototype.setApproximateExtent=function(e,t){t=this.getDimension(t),this._approximateExtent[t]=e.slice()},
r.prototype.getCalculationInfo=function(e){return this._calculationInfo[e]},r.prototype.setCalculationInfo=function(e,t){Wl(e)?k(this._calculationInfo,e):this._calculationInfo[e]=
t},r.prototype.getName=function(e){var t=this.getRawIndex(e),i=this._nameList[t];return i==null&&this._nameDimIdx!=null&&(i=Yl(this,this._nameDimIdx,t)),i==null&&
(i=""),i},r.prototype._getCategory=function(e,t){var i=this._store.get(e,t),n=this._store.getOrdinalMeta(e);return n?n.categories[i]:i},r.prototype.getId=function(e){
return kc(this,this.getRawIndex(e))},r.prototype.count=function(){return this._store.count()},r.prototype.get=function(e,t){var i=this._store,n=this._dimInfos[e];
if(n)return i.get(n.storeDimIndex,t)},r.prototype.getByRawIndex=function(e,t){var i=this._store,n=this._dimInfos[e];if(n)return i.getByRawIndex(n.storeDimIndex,
t)},r.prototype.getIndices=function(){return this._store.getIndices()},r.prototype.getDataExtent=function(e){return this._store.getDataExtent(this._getStoreDimIndex(
e),null)},r.prototype.getSum=function(e){return this._store.getSum(this._getStoreDimIndex(e))},r.prototype.getMedian=function(e){return this._store.getMedian(this.
_getStoreDimIndex(e))},r.prototype.getValues=function(e,t){var i=this,n=this._store;return P(e)?n.getValues(En(e,function(a){return i._getStoreDimIndex(a)}),t):
n.getValues(e)},r.prototype.hasValue=function(e){for(var t=this._dimSummary.dataDimIndicesOnCoord,i=0,n=t.length;i<n;i++)if(isNaN(this._store.get(t[i],e)))return!1;
return!0},r.prototype.indexOfName=function(e){for(var t=0,i=this._store.count();t<i;t++)if(this.getName(t)===e)return t;return-1},r.prototype.getRawIndex=function(e){
return this._store.getRawIndex(e)},r.prototype.indexOfRawIndex=function(e){return this._store.indexOfRawIndex(e)},r.prototype.rawIndexOf=function(e,t){var i=e&&
this._invertedIndicesMap[e],n=i&&i[t];return n==null||isNaN(n)?rT:n},r.prototype.each=function(e,t,i){"use strict";Y(e)&&(i=t,t=e,e=[]);var n=i||this,a=En(Zl(e),
this._getStoreDimIndex,this);this._store.each(a,n?G(t,n):t)},r.prototype.filterSelf=function(e,t,i){"use strict";Y(e)&&(i=t,t=e,e=[]);var n=i||this,a=En(Zl(e),this.
_getStoreDimIndex,this);return this._store=this._store.filter(a,n?G(t,n):t),this},r.prototype.selectRange=function(e){"use strict";var t=this,i={},n=pe(e),a=[];
return w(n,function(o){var s=t._getStoreDimIndex(o);i[s]=e[o],a.push(s)}),this._store=this._store.selectRange(i),this},r.prototype.mapArray=function(e,t,i){"use\
 strict";Y(e)&&(i=t,t=e,e=[]),i=i||this;var n=[];return this.each(e,function(){n.push(t&&t.apply(this,arguments))},i),n},r.prototype.map=function(e,t,i,n){"use \
strict";var a=i||n||this,o=En(Zl(e),this._getStoreDimIndex,this),s=Xl(this);return s._store=this._store.map(o,a?G(t,a):t),s},r.prototype.modify=function(e,t,i,n){
var a=this,o=i||n||this,s=En(Zl(e),this._getStoreDimIndex,this);this._store.modify(s,o?G(t,o):t)},r.prototype.downSample=function(e,t,i,n){var a=Xl(this);return a.
_store=this._store.downSample(this._getStoreDimIndex(e),t,i,n),a},r.prototype.minmaxDownSample=function(e,t){var i=Xl(this);return i._store=this._store.minmaxDownSample(
this._getStoreDimIndex(e),t),i},r.prototype.lttbDownSample=function(e,t){var i=Xl(this);return i._store=this._store.lttbDownSample(this._getStoreDimIndex(e),t),
i},r.prototype.getRawDataItem=function(e){return this._store.getRawDataItem(e)},r.prototype.getItemModel=function(e){var t=this.hostModel,i=this.getRawDataItem(
e);return new Oe(i,t,t&&t.ecModel)},r.prototype.diff=function(e){var t=this;return new Dc(e?e.getStore().getIndices():[],this.getStore().getIndices(),function(i){
return kc(e,i)},function(i){return kc(t,i)})},r.prototype.getVisual=function(e){var t=this._visual;return t&&t[e]},r.prototype.setVisual=function(e,t){this._visual=
this._visual||{},Wl(e)?k(this._visual,e):this._visual[e]=t},r.prototype.getItemVisual=function(e,t){var i=this._itemVisuals[e],n=i&&i[t];return n??this.getVisual(
t)},r.prototype.hasItemVisual=function(){return this._itemVisuals.length>0},r.prototype.ensureUniqueItemVisual=function(e,t){var i=this._itemVisuals,n=i[e];n||(n=
i[e]={});var a=n[t];return a==null&&(a=this.getVisual(t),P(a)?a=a.slice():Wl(a)&&(a=k({},a)),n[t]=a),a},r.prototype.setItemVisual=function(e,t,i){var n=this._itemVisuals[e]||
{};this._itemVisuals[e]=n,Wl(t)?k(n,t):n[t]=i},r.prototype.clearAllVisual=function(){this._visual={},this._itemVisuals=[]},r.prototype.setLayout=function(e,t){Wl(
e)?k(this._layout,e):this._layout[e]=t},r.prototype.getLayout=function(e){return this._layout[e]},r.prototype.getItemLayout=function(e){return this._itemLayouts[e]},
r.prototype.setItemLayout=function(e,t,i){this._itemLayouts[e]=i?k(this._itemLayouts[e]||{},t):t},r.prototype.clearItemLayouts=function(){this._itemLayouts.length=
0},r.prototype.setItemGraphicEl=function(e,t){var i=this.hostModel&&this.hostModel.seriesIndex;S1(i,this.dataType,e,t),this._graphicEls[e]=t},r.prototype.getItemGraphicEl=
function(e){return this._graphicEls[e]},r.prototype.eachItemGraphicEl=function(e,t){w(this._graphicEls,function(i,n){i&&e&&e.call(t,i,n)})},r.prototype.cloneShallow=
function(e){return e||(e=new r(this._schema?this._schema:En(this.dimensions,this._getDimInfo,this),this.hostModel)),Qm(e,this),e._store=this._store,e},r.prototype.
wrapMethod=function(e,t){var i=this[e];Y(i)&&(this.__wrappedMethods=this.__wrappedMethods||[],this.__wrappedMethods.push(e),this[e]=function(){var n=i.apply(this,
arguments);return t.apply(this,[n].concat(yf(arguments)))})},r.internalField=(function(){iT=function(e){var t=e._invertedIndicesMap;w(t,function(i,n){var a=e._dimInfos[n],
o=a.ordinalMeta,s=e._store;if(o){i=t[n]=new AB(o.categories.length);for(var l=0;l<i.length;l++)i[l]=rT;for(var l=0;l<s.count();l++)i[s.get(a.storeDimIndex,l)]=l}})},
Yl=function(e,t,i){return Bt(e._getCategory(t,i),null)},kc=function(e,t){var i=e._idList[t];return i==null&&e._idDimIdx!=null&&(i=Yl(e,e._idDimIdx,t)),i==null&&
(i=DB+t),i},Zl=function(e){return P(e)||(e=e!=null?[e]:[]),e},Xl=function(e){var t=new r(e._schema?e._schema:En(e.dimensions,e._getDimInfo,e),e.hostModel);return Qm(
t,e),t},Qm=function(e,t){w(OB.concat(t.__wrappedMethods||[]),function(i){t.hasOwnProperty(i)&&(e[i]=t[i])}),e.__wrappedMethods=t.__wrappedMethods,w(IB,function(i){
e[i]=F(t[i])}),e._calculationInfo=k({},t._calculationInfo)},Jm=function(e,t){var i=e._nameList,n=e._idList,a=e._nameDimIdx,o=e._idDimIdx,s=i[t],l=n[t];if(s==null&&
a!=null&&(i[t]=s=Yl(e,a,t)),l==null&&o!=null&&(n[t]=l=Yl(e,o,t)),l==null&&s!=null){var u=e._nameRepeatCount,f=u[s]=(u[s]||0)+1;l=s,f>1&&(l+="__ec__"+f),n[t]=l}}})(),
r})(),es=LB;function eg(r,e){qo(r)||(r=$o(r)),e=e||{};var t=e.coordDimensions||[],i=e.dimensionsDefine||r.dimensionsDefine||[],n=H(),a=[],o=RB(r,t,i,e.dimensionsCount),s=e.
canOmitUnusedDimensions&&$m(o),l=i===r.dimensionsDefine,u=l?qm(r):Gl(i),f=e.encodeDefine;!f&&e.encodeDefaulter&&(f=e.encodeDefaulter(r,o));for(var c=H(f),p=new jm(
o),h=0;h<p.length;h++)p[h]=-1;function d(E){var M=p[E];if(M<0){var A=i[E],O=U(A)?A:{name:A},D=new Qo,L=O.name;L!=null&&u.get(L)!=null&&(D.name=D.displayName=L),
O.type!=null&&(D.type=O.type),O.displayName!=null&&(D.displayName=O.displayName);var R=a.length;return p[E]=R,D.storeDimIndex=E,a.push(D),D}return a[M]}if(!s)for(var h=0;h<
o;h++)d(h);c.each(function(E,M){var A=Ee(E).slice();if(A.length===1&&!V(A[0])&&A[0]<0){c.set(M,!1);return}var O=c.set(M,[]);w(A,function(D,L){var R=V(D)?u.get(D):
D;R!=null&&R<o&&(O[L]=R,g(d(R),M,L))})});var v=0;w(t,function(E){var M,A,O,D;if(V(E))M=E,D={};else{D=E,M=D.name;var L=D.ordinalMeta;D.ordinalMeta=null,D=k({},D),
D.ordinalMeta=L,A=D.dimsDef,O=D.otherDims,D.name=D.coordDim=D.coordDimIndex=D.dimsDef=D.otherDims=null}var R=c.get(M);if(R!==!1){if(R=Ee(R),!R.length)for(var N=0;N<
(A&&A.length||1);N++){for(;v<o&&d(v).coordDim!=null;)v++;v<o&&R.push(v++)}w(R,function(Z,j){var J=d(Z);if(l&&D.type!=null&&(J.type=D.type),g(ie(J,D),M,j),J.name==
null&&A){var re=A[j];!U(re)&&(re={name:re}),J.name=J.displayName=re.name,J.defaultTooltip=re.defaultTooltip}O&&ie(J.otherDims,O)})}});function g(E,M,A){nc.get(M)!=
null?E.otherDims[M]=A:(E.coordDim=M,E.coordDimIndex=A,n.set(M,!0))}var m=e.generateCoord,y=e.generateCoordCount,_=y!=null;y=m?y||1:0;var x=m||"value";function S(E){
E.name==null&&(E.name=E.coordDim)}if(s)w(a,function(E){S(E)}),a.sort(function(E,M){return E.storeDimIndex-M.storeDimIndex});else for(var b=0;b<o;b++){var T=d(b),
C=T.coordDim;C==null&&(T.coordDim=PB(x,n,_),T.coordDimIndex=0,(!m||y<=0)&&(T.isExtraCoord=!0),y--),S(T),T.type==null&&(Oc(r,b)===It.Must||T.isExtraCoord&&(T.otherDims.
itemName!=null||T.otherDims.seriesName!=null))&&(T.type="ordinal")}return Tn(a,function(E){return E.name},function(E,M){M>0&&(E.name=E.name+(M-1))}),new Km({source:r,
dimensions:a,fullDimensionCount:o,dimensionOmitted:s})}function RB(r,e,t,i){var n=Math.max(r.dimensionsDetectedCount||1,e.length,t.length,i||0);return w(e,function(a){
var o;U(a)&&(o=a.dimsDef)&&(n=Math.max(n,o.length))}),n}function PB(r,e,t){if(t||e.hasKey(r)){for(var i=0;e.hasKey(r+i);)i++;r+=i}return e.set(r,!0),r}var zc={},tg={},NB=(function(){function r(){this._normalMasterList=[],this._nonSeriesBoxMasterList=[]}return r.prototype.create=function(e,t){this._nonSeriesBoxMasterList=
i(zc,!0),this._normalMasterList=i(tg,!1);function i(n,a){var o=[];return w(n,function(s,l){var u=s.create(e,t);o=o.concat(u||[])}),o}},r.prototype.update=function(e,t){
w(this._normalMasterList,function(i){i.update&&i.update(e,t)})},r.prototype.getCoordinateSystems=function(){return this._normalMasterList.concat(this._nonSeriesBoxMasterList)},
r.register=function(e,t){if(e==="matrix"||e==="calendar"){zc[e]=t;return}tg[e]=t},r.get=function(e){return tg[e]||zc[e]},r})();function kB(r){return!!zc[r]}var zB=1,
nT=2;var BB=H();function Vc(r){var e=r.getShallow("coord",!0),t=zB;if(e==null){var i=BB.get(r.type);i&&i.getCoord2&&(t=nT,e=i.getCoord2(r))}return{coord:e,from:t}}var ts=0,
Bc=1,VB=2;function UB(r,e){var t=r.getShallow("coordinateSystem"),i=r.getShallow("coordinateSystemUsage",!0),n=i!=null,a=ts;if(t){var o=r.mainType==="series";i==
null&&(i=o?"data":"box"),i==="data"?(a=Bc,o||(a=ts)):i==="box"&&(a=VB,!o&&!kB(t)&&(a=ts))}return{coordSysType:t,kind:a}}function aT(r){var e=r.targetModel,t=r.coordSysType,
i=r.coordSysProvider,n=r.isDefaultDataCoordSys,a=r.allowNotFound,o=UB(e,!0),s=o.kind,l=o.coordSysType;if(n&&s!==Bc&&(s=Bc,l=t),s===ts||l!==t)return ts;var u=i(t,
e);return u?(s===Bc?e.coordinateSystem=u:e.boxCoordinateSystem=u,s):ts}var Na=NB;var FB=(function(){function r(e){this.coordSysDims=[],this.axisMap=H(),this.categoryAxisMap=H(),this.coordSysName=e}return r})();function oT(r){var e=r.get("coordinateSystem"),t=new FB(e),i=HB[e];if(i)return i(r,t,t.axisMap,t.categoryAxisMap),t}var HB={cartesian2d:function(r,e,t,i){var n=r.
getReferringComponents("xAxis",He).models[0],a=r.getReferringComponents("yAxis",He).models[0];e.coordSysDims=["x","y"],t.set("x",n),t.set("y",a),rs(n)&&(i.set("\
x",n),e.firstCategoryDimIndex=0),rs(a)&&(i.set("y",a),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=1))},singleAxis:function(r,e,t,i){var n=r.getReferringComponents(
"singleAxis",He).models[0];e.coordSysDims=["single"],t.set("single",n),rs(n)&&(i.set("single",n),e.firstCategoryDimIndex=0)},polar:function(r,e,t,i){var n=r.getReferringComponents(
"polar",He).models[0],a=n.findAxisModel("radiusAxis"),o=n.findAxisModel("angleAxis");e.coordSysDims=["radius","angle"],t.set("radius",a),t.set("angle",o),rs(a)&&
(i.set("radius",a),e.firstCategoryDimIndex=0),rs(o)&&(i.set("angle",o),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=1))},geo:function(r,e,t,i){e.coordSysDims=
["lng","lat"]},parallel:function(r,e,t,i){var n=r.ecModel,a=n.getComponent("parallel",r.get("parallelIndex")),o=e.coordSysDims=a.dimensions.slice();w(a.parallelAxisIndex,
function(s,l){var u=n.getComponent("parallelAxis",s),f=o[l];t.set(f,u),rs(u)&&(i.set(f,u),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=l))})},matrix:function(r,e,t,i){
var n=r.getReferringComponents("matrix",He).models[0];e.coordSysDims=["x","y"];var a=n.getDimensionModel("x"),o=n.getDimensionModel("y");t.set("x",a),t.set("y",
o),i.set("x",a),i.set("y",o)}};function rs(r){return r.get("type")==="category"}function sT(r,e,t){t=t||{};var i=t.byIndex,n=t.stackedCoordDimension,a,o,s;GB(e)?a=e:(o=e.schema,a=o.dimensions,s=e.store);var l=!!(r&&r.get("stack")),u,f,c,p,h=!0;
function d(x){return x.type!=="ordinal"&&x.type!=="time"}if(w(a,function(x,S){V(x)&&(a[S]=x={name:x}),d(x)||(h=!1)}),w(a,function(x,S){l&&!x.isExtraCoord&&(!i&&
!u&&x.ordinalMeta&&(u=x),!f&&d(x)&&(!h||x.coordDim!=="x"&&x.coordDim!=="angle")&&(!n||n===x.coordDim)&&(f=x))}),f&&!i&&!u&&(i=!0),f){c="__\0ecstackresult_"+r.id,
p="__\0ecstackedover_"+r.id,u&&(u.createInvertedIndices=!0);var v=f.coordDim,g=f.type,m=0;w(a,function(x){x.coordDim===v&&m++});var y={name:c,coordDim:v,coordDimIndex:m,
type:g,isExtraCoord:!0,isCalculationCoord:!0,storeDimIndex:a.length},_={name:p,coordDim:p,coordDimIndex:m+1,type:g,isExtraCoord:!0,isCalculationCoord:!0,storeDimIndex:a.
length+1};o?(s&&(y.storeDimIndex=s.ensureCalculationDimension(p,g),_.storeDimIndex=s.ensureCalculationDimension(c,g)),o.appendCalculationDimension(y),o.appendCalculationDimension(
_)):(a.push(y),a.push(_))}return{stackedDimension:f&&f.name,stackedByDimension:u&&u.name,isStackedByIndex:i,stackedOverDimension:p,stackResultDimension:c}}function GB(r){
return!Nc(r.schema)}function Hi(r,e){return!!e&&e===r.getCalculationInfo("stackedDimension")}function Uc(r,e){return Hi(r,e)?r.getCalculationInfo("stackResultDi\
mension"):e}function WB(r,e){var t=r.get("coordinateSystem"),i=Na.get(t),n;return e&&e.coordSysDims&&(n=z(e.coordSysDims,function(a){var o={name:a},s=e.axisMap.get(a);if(s){
var l=s.get("type");o.type=Kw(l)}return o})),n||(n=i&&(i.getDimensionsInfo?i.getDimensionsInfo():i.dimensions.slice())||["x","y"]),n}function YB(r,e,t){var i,n;
return t&&w(r,function(a,o){var s=a.coordDim,l=t.categoryAxisMap.get(s);l&&(i==null&&(i=o),a.ordinalMeta=l.getOrdinalMeta(),e&&(a.createInvertedIndices=!0)),a.otherDims.
itemName!=null&&(n=!0)}),!n&&i!=null&&(r[i].otherDims.itemName=0),i}function ZB(r,e,t){t=t||{};var i=e.getSourceManager(),n,a=!1;r?(a=!0,n=$o(r)):(n=i.getSource(),
a=n.sourceFormat===ft);var o=oT(e),s=WB(e,o),l=t.useEncodeDefaulter,u=Y(l)?l:l?le(Vw,s,e):null,f={coordDimensions:s,generateCoord:t.generateCoord,encodeDefine:e.
getEncode(),encodeDefaulter:u,canOmitUnusedDimensions:!a},c=eg(n,f),p=YB(c.dimensions,t.createInvertedIndices,o),h=a?null:i.getSharedDataStore(c),d=sT(e,{schema:c,
store:h}),v=new es(c,e);v.setCalculationInfo(d);var g=p!=null&&XB(n)?function(m,y,_,x){return x===p?_:this.defaultDimValueGetter(m,y,_,x)}:null;return v.hasItemOption=
!1,v.initData(a?n:h,null,g),v}function XB(r){if(r.sourceFormat===ft){var e=jB(r.data||[]);return!P(Di(e))}}function jB(r){for(var e=0;e<r.length&&r[e]==null;)e++;
return r[e]}var Mn=ZB;var KB=Math.round(Math.random()*10);function An(r){return[r||"",KB++].join("_")}function lT(r){var e={};r.registerSubTypeDefaulter=function(t,i){var n=kt(t);e[n.
main]=i},r.determineSubType=function(t,i){var n=i.type;if(!n){var a=kt(t).main;r.hasSubTypes(t)&&e[a]&&(n=e[a](i))}return n}}function uT(r,e){r.topologicalTravel=
function(a,o,s,l){if(!a.length)return;var u=t(o),f=u.graph,c=u.noEntryList,p={};for(w(a,function(y){p[y]=!0});c.length;){var h=c.pop(),d=f[h],v=!!p[h];v&&(s.call(
l,h,d.originalDeps.slice()),delete p[h]),w(d.successor,v?m:g)}w(p,function(){var y="";throw new Error(y)});function g(y){f[y].entryCount--,f[y].entryCount===0&&
c.push(y)}function m(y){p[y]=!0,g(y)}};function t(a){var o={},s=[];return w(a,function(l){var u=i(o,l),f=u.originalDeps=e(l),c=n(f,a);u.entryCount=c.length,u.entryCount===
0&&s.push(l),w(c,function(p){ee(u.predecessor,p)<0&&u.predecessor.push(p);var h=i(o,p);ee(h.successor,p)<0&&h.successor.push(l)})}),{graph:o,noEntryList:s}}function i(a,o){
return a[o]||(a[o]={predecessor:[],successor:[]}),a[o]}function n(a,o){var s=[];return w(a,function(l){ee(o,l)>=0&&s.push(l)}),s}}function li(r,e){return te(te(
{},r,!0),e,!0)}var qB=Math.log(2);function ig(r,e,t,i,n,a){var o=i+"-"+n,s=r.length;if(a.hasOwnProperty(o))return a[o];if(e===1){var l=Math.round(Math.log((1<<s)-1&~n)/qB);return r[t][l]}
for(var u=i|1<<t,f=t+1;i&1<<f;)f++;for(var c=0,p=0,h=0;p<s;p++){var d=1<<p;d&n||(c+=(h%2?-1:1)*r[t][p]*ig(r,e-1,f,u,n|d,a),h++)}return a[o]=c,c}function ng(r,e){
var t=[[r[0],r[1],1,0,0,0,-e[0]*r[0],-e[0]*r[1]],[0,0,0,r[0],r[1],1,-e[1]*r[0],-e[1]*r[1]],[r[2],r[3],1,0,0,0,-e[2]*r[2],-e[2]*r[3]],[0,0,0,r[2],r[3],1,-e[3]*r[2],
-e[3]*r[3]],[r[4],r[5],1,0,0,0,-e[4]*r[4],-e[4]*r[5]],[0,0,0,r[4],r[5],1,-e[5]*r[4],-e[5]*r[5]],[r[6],r[7],1,0,0,0,-e[6]*r[6],-e[6]*r[7]],[0,0,0,r[6],r[7],1,-e[7]*
r[6],-e[7]*r[7]]],i={},n=ig(t,8,0,0,0,i);if(n!==0){for(var a=[],o=0;o<8;o++)for(var s=0;s<8;s++)a[s]==null&&(a[s]=0),a[s]+=((o+s)%2?-1:1)*ig(t,7,o===0?1:0,1<<o,
1<<s,i)/n*e[o];return function(l,u,f){var c=u*a[6]+f*a[7]+1;l[0]=(u*a[0]+f*a[1]+a[2])/c,l[1]=(u*a[3]+f*a[4]+a[5])/c}}}var Fc="___zrEVENTSAVED",ag=[];function fT(r,e,t,i,n){return Hc(ag,e,i,n,!0)&&Hc(r,t,ag[0],ag[1])}function cT(r,e){r&&t(r),e&&t(e);function t(i){var n=i[Fc];n&&
(n.clearMarkers&&n.clearMarkers(),delete i[Fc])}}function Hc(r,e,t,i,n){if(e.getBoundingClientRect&&oe.domSupported&&!og(e)){var a=e[Fc]||(e[Fc]={}),o=$B(e,a),s=QB(
o,a,n);if(s)return s(r,t,i),!0}return!1}function $B(r,e){var t=e.markers;if(t)return t;t=e.markers=[];for(var i=["left","right"],n=["top","bottom"],a=0;a<4;a++){
var o=document.createElement("div"),s=o.style,l=a%2,u=(a>>1)%2;s.cssText=["position: absolute","visibility: hidden","padding: 0","margin: 0","border-width: 0","\
user-select: none","width:0","height:0",i[l]+":0",n[u]+":0",i[1-l]+":auto",n[1-u]+":auto",""].join("!important;"),r.appendChild(o),t.push(o)}return e.clearMarkers=
function(){w(t,function(f){f.parentNode&&f.parentNode.removeChild(f)})},t}function QB(r,e,t){for(var i=t?"invTrans":"trans",n=e[i],a=e.srcCoords,o=[],s=[],l=!0,
u=0;u<4;u++){var f=r[u].getBoundingClientRect(),c=2*u,p=f.left,h=f.top;o.push(p,h),l=l&&a&&p===a[c]&&h===a[c+1],s.push(r[u].offsetLeft,r[u].offsetTop)}return l&&
n?n:(e.srcCoords=o,e[i]=t?ng(s,o):ng(o,s))}function og(r){return r.nodeName.toUpperCase()==="CANVAS"}var JB=/([&<>"'])/g,eV={"&":"&amp;","<":"&lt;",">":"&gt;",'\
"':"&quot;","'":"&#39;"};function yt(r){return r==null?"":(r+"").replace(JB,function(e,t){return eV[t]})}var hT={time:{month:["January","February","March","April","May","June","July","August","September","October","November","December"],monthAbbr:["Jan","Feb","Mar",
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
: ",withName:"the data for {name} is {value}",withoutName:"{value}",separator:{middle:", ",end:". "}}}};var pT={time:{month:["一月","二月","三月","四月","五月","六月","七月","八月","九月","十月","十一月","十二月"],monthAbbr:["1月","2月",
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
t}项是——",withName:"{name}的数据是{value}",withoutName:"{value}",separator:{middle:"，",end:""}}}};var Wc="ZH",sg="EN",is=sg,Gc={},lg={},Yc=oe.domSupported?(function(){var r=(document.documentElement.lang||navigator.language||navigator.browserLanguage||is).toUpperCase();
return r.indexOf(Wc)>-1?Wc:is})():is;function dT(r,e){r=r.toUpperCase(),lg[r]=new Oe(e),Gc[r]=e}function vT(r){if(V(r)){var e=Gc[r.toUpperCase()]||{};return r===
Wc||r===sg?F(e):te(F(e),F(Gc[is]),!1)}else return te(F(r),F(Gc[is]),!1)}function mT(r){return lg[r]}function gT(){return lg[is]}dT(sg,hT);dT(Wc,pT);var tV=null;function Xe(){return tV}function Zc(r,e){var t=Xe(),i=e.breakOption,n=e.breakParsed;return!n&&t&&(n=t.parseAxisBreakOption(i,r)),n}function ka(r){var e=r.brk;return e?
e.breaks:[]}function za(r){var e=r.brk;return e?e.hasBreaks():!1}var Kc=1e3,qc=Kc*60,ns=qc*60,nr=ns*24,ug=nr*365,rV={year:/({yyyy}|{yy})/,month:/({MMMM}|{MMM}|{MM}|{M})/,day:/({dd}|{d})/,hour:/({HH}|{H}|{hh}|{h})/,minute:/({mm}|{m})/,
second:/({ss}|{s})/,millisecond:/({SSS}|{S})/},jc={year:"{yyyy}",month:"{MMM}",day:"{d}",hour:"{HH}:{mm}",minute:"{HH}:{mm}",second:"{HH}:{mm}:{ss}",millisecond:"\
{HH}:{mm}:{ss} {SSS}"},iV="{yyyy}-{MM}-{dd} {HH}:{mm}:{ss} {SSS}",Xc="{yyyy}-{MM}-{dd}",fg={year:"{yyyy}",month:"{yyyy}-{MM}",day:Xc,hour:Xc+" "+jc.hour,minute:Xc+
" "+jc.minute,second:Xc+" "+jc.second,millisecond:iV},Ut=["year","month","day","hour","minute","second","millisecond"],yT=["year","half-year","quarter","month",
"week","half-week","day","half-day","quarter-day","hour","minute","second","millisecond"];function _T(r){return!V(r)&&!Y(r)?nV(r):r}function nV(r){r=r||{};var e={},
t=!0;return w(Ut,function(i){t&&(t=r[i]==null)}),w(Ut,function(i,n){var a=r[i];e[i]={};for(var o=null,s=n;s>=0;s--){var l=Ut[s],u=U(a)&&!P(a)?a[l]:a,f=void 0;P(
u)?(f=u.slice(),o=f[0]||""):V(u)?(o=u,f=[o]):(o==null?o=jc[i]:rV[l].test(o)||(o=e[l][l][0]+" "+o),f=[o],t&&(f[1]="{primary|"+o+"}")),e[i][l]=f}}),e}function Gi(r,e){
return r+="","0000".substr(0,e-r.length)+r}function as(r){switch(r){case"half-year":case"quarter":return"month";case"week":case"half-week":return"day";case"half\
-day":case"quarter-day":return"hour";default:return r}}function xT(r){return r===as(r)}function ST(r){switch(r){case"year":case"month":return"day";case"millisec\
ond":return"millisecond";default:return"second"}}function Ba(r,e,t,i){var n=ei(r),a=n[cg(t)](),o=n[Qc(t)]()+1,s=Math.floor((o-1)/3)+1,l=n[Jc(t)](),u=n["get"+(t?
"UTC":"")+"Day"](),f=n[eh(t)](),c=(f-1)%12+1,p=n[th(t)](),h=n[rh(t)](),d=n[ih(t)](),v=f>=12?"pm":"am",g=v.toUpperCase(),m=i instanceof Oe?i:mT(i||Yc)||gT(),y=m.
getModel("time"),_=y.get("month"),x=y.get("monthAbbr"),S=y.get("dayOfWeek"),b=y.get("dayOfWeekAbbr");return(e||"").replace(/{a}/g,v+"").replace(/{A}/g,g+"").replace(
/{yyyy}/g,a+"").replace(/{yy}/g,Gi(a%100+"",2)).replace(/{Q}/g,s+"").replace(/{MMMM}/g,_[o-1]).replace(/{MMM}/g,x[o-1]).replace(/{MM}/g,Gi(o,2)).replace(/{M}/g,
o+"").replace(/{dd}/g,Gi(l,2)).replace(/{d}/g,l+"").replace(/{eeee}/g,S[u]).replace(/{ee}/g,b[u]).replace(/{e}/g,u+"").replace(/{HH}/g,Gi(f,2)).replace(/{H}/g,f+
"").replace(/{hh}/g,Gi(c+"",2)).replace(/{h}/g,c+"").replace(/{mm}/g,Gi(p,2)).replace(/{m}/g,p+"").replace(/{ss}/g,Gi(h,2)).replace(/{s}/g,h+"").replace(/{SSS}/g,
Gi(d,3)).replace(/{S}/g,d+"")}function bT(r,e,t,i,n){var a=null;if(V(t))a=t;else if(Y(t)){var o={time:r.time,level:r.time?r.time.level:0},s=Xe();s&&s.makeAxisLabelFormatterParamBreak(
o,r.break),a=t(r.value,e,o)}else{var l=r.time;if(l){var u=t[l.lowerTimeUnit][l.upperTimeUnit];a=u[Math.min(l.level,u.length-1)]||""}else{var f=Va(r.value,n);a=t[f][f][0]}}
return Ba(new Date(r.value),a,n,i)}function Va(r,e){var t=ei(r),i=t[Qc(e)]()+1,n=t[Jc(e)](),a=t[eh(e)](),o=t[th(e)](),s=t[rh(e)](),l=t[ih(e)](),u=l===0,f=u&&s===
0,c=f&&o===0,p=c&&a===0,h=p&&n===1,d=h&&i===1;return d?"year":h?"month":p?"day":c?"hour":f?"minute":u?"second":"millisecond"}function $c(r,e,t){switch(e){case"y\
ear":r[hg(t)](0);case"month":r[pg(t)](1);case"day":r[dg(t)](0);case"hour":r[vg(t)](0);case"minute":r[mg(t)](0);case"second":r[gg(t)](0)}return r}function cg(r){
return r?"getUTCFullYear":"getFullYear"}function Qc(r){return r?"getUTCMonth":"getMonth"}function Jc(r){return r?"getUTCDate":"getDate"}function eh(r){return r?
"getUTCHours":"getHours"}function th(r){return r?"getUTCMinutes":"getMinutes"}function rh(r){return r?"getUTCSeconds":"getSeconds"}function ih(r){return r?"getU\
TCMilliseconds":"getMilliseconds"}function wT(r){return r?"setUTCFullYear":"setFullYear"}function hg(r){return r?"setUTCMonth":"setMonth"}function pg(r){return r?
"setUTCDate":"setDate"}function dg(r){return r?"setUTCHours":"setHours"}function vg(r){return r?"setUTCMinutes":"setMinutes"}function mg(r){return r?"setUTCSeco\
nds":"setSeconds"}function gg(r){return r?"setUTCMilliseconds":"setMilliseconds"}function _g(r){if(!qv(r))return V(r)?r:"-";var e=(r+"").split(".");return e[0].replace(/(\d{1,3})(?=(?:\d{3})+(?!\d))/g,"$1,")+(e.length>1?"."+e[1]:"")}function nh(r,e){
return r=(r||"").toLowerCase().replace(/-(.)/g,function(t,i){return i.toUpperCase()}),e&&r&&(r=r.charAt(0).toUpperCase()+r.slice(1)),r}var ui=po;function ah(r,e,t){var i="{yyyy}-{MM}-{dd} {HH}:{mm}:{ss}";function n(f){return f&&gt(f)?f:"-"}function a(f){return bt(f)}var o=e==="time",s=r instanceof Date;if(o||
s){var l=o?ei(r):r;if(isNaN(+l)){if(s)return"-"}else return Ba(l,i,t)}if(e==="ordinal")return $s(r)?n(r):de(r)&&a(r)?r+"":"-";var u=xr(r);return a(u)?_g(u):$s(r)?
n(r):typeof r=="boolean"?r+"":"-"}var TT=["a","b","c","d","e","f","g"],yg=function(r,e){return"{"+r+(e??"")+"}"};function oh(r,e,t){P(e)||(e=[e]);var i=e.length;
if(!i)return"";for(var n=e[0].$vars||[],a=0;a<n.length;a++){var o=TT[a];r=r.replace(yg(o),yg(o,0))}for(var s=0;s<i;s++)for(var l=0;l<n.length;l++){var u=e[s][n[l]];
r=r.replace(yg(TT[l],s),t?yt(u):u)}return r}function CT(r,e){var t=V(r)?{color:r,extraCssText:e}:r||{},i=t.color,n=t.type;e=t.extraCssText;var a=t.renderMode||"html";if(!i)return"";if(a==="html")return n===
"subItem"?'<span style="display:inline-block;vertical-align:middle;margin-right:8px;margin-left:3px;border-radius:4px;width:4px;height:4px;background-color:'+yt(
i)+";"+(e||"")+'"></span>':'<span style="display:inline-block;margin-right:4px;border-radius:10px;width:10px;height:10px;background-color:'+yt(i)+";"+(e||"")+'"\
></span>';var o=t.markerId||"markerX";return{renderMode:a,content:"{"+o+"|}  ",style:n==="subItem"?{width:4,height:4,borderRadius:2,backgroundColor:i}:{width:10,
height:10,borderRadius:5,backgroundColor:i}}}function Br(r,e){return e=e||"transparent",V(r)?r:U(r)&&r.colorStops&&(r.colorStops[0]||{}).color||e}var fh=w,aV=["left","right","top","bottom","width","height"],lh=[["width","left","right"],["height","top","bottom"]];function xg(r,e,t,i,n){var a=0,o=0;i==null&&
(i=1/0),n==null&&(n=1/0);var s=0;e.eachChild(function(l,u){var f=l.getBoundingRect(),c=e.childAt(u+1),p=c&&c.getBoundingRect(),h,d;if(r==="horizontal"){var v=f.
width+(p?-p.x+f.x:0);h=a+v,h>i||l.newline?(a=0,h=v,o+=s+t,s=f.height):s=Math.max(s,f.height)}else{var g=f.height+(p?-p.y+f.y:0);d=o+g,d>n||l.newline?(a+=s+t,o=0,
d=g,s=f.width):s=Math.max(s,f.width)}l.newline||(l.x=a,l.y=o,l.markRedraw(),r==="horizontal"?a=h+t:o=d+t)})}var Wi=xg,fj=le(xg,"vertical"),cj=le(xg,"horizontal");
function ET(r,e){return{left:r.getShallow("left",e),top:r.getShallow("top",e),right:r.getShallow("right",e),bottom:r.getShallow("bottom",e),width:r.getShallow("\
width",e),height:r.getShallow("height",e)}}function Lt(r,e,t){t=ui(t||0);var i=e.width,n=e.height,a=ut(r.left,i),o=ut(r.top,n),s=ut(r.right,i),l=ut(r.bottom,n),u=ut(r.width,i),f=ut(r.height,n),c=t[2]+t[0],
p=t[1]+t[3],h=r.aspect;switch(isNaN(u)&&(u=i-s-p-a),isNaN(f)&&(f=n-l-c-o),h!=null&&(isNaN(u)&&isNaN(f)&&(h>i/n?u=i*.8:f=n*.8),isNaN(u)&&(u=h*f),isNaN(f)&&(f=u/h)),
isNaN(a)&&(a=i-s-u-p),isNaN(o)&&(o=n-l-f-c),r.left||r.right){case"center":a=i/2-u/2-t[3];break;case"right":a=i-u-p;break}switch(r.top||r.bottom){case"middle":case"\
center":o=n/2-f/2-t[0];break;case"bottom":o=n-f-c;break}a=a||0,o=o||0,isNaN(u)&&(u=i-p-a-(s||0)),isNaN(f)&&(f=n-c-o-(l||0));var d=new q((e.x||0)+a+t[3],(e.y||0)+
o+t[0],u,f);return d.margin=t,d}var uh={rect:1,point:2};function fi(r,e,t){var i,n,a,o=r.boxCoordinateSystem,s;if(o){var l=Vc(r),u=l.coord,f=l.from;if(o.dataToLayout){a=uh.rect,s=f;var c=o.dataToLayout(
u);i=c.contentRect||c.rect}else t&&t.enableLayoutOnlyByCenter&&o.dataToPoint&&(a=uh.point,s=f,n=o.dataToPoint(u))}return a==null&&(a=uh.rect),a===uh.rect&&(i||(i=
{x:0,y:0,width:e.getWidth(),height:e.getHeight()}),n=[i.x+i.width/2,i.y+i.height/2]),{type:a,refContainer:i,refPoint:n,boxCoordFrom:s}}function MT(r,e,t,i,n,a){
var o=!n||!n.hv||n.hv[0],s=!n||!n.hv||n.hv[1],l=n&&n.boundingMode||"all";if(a=a||r,a.x=r.x,a.y=r.y,!o&&!s)return!1;var u;if(l==="raw")u=r.type==="group"?new q(0,
0,+e.width||0,+e.height||0):r.getBoundingRect();else if(u=r.getBoundingRect(),r.needLocalTransform()){var f=r.getLocalTransform();u=u.clone(),u.applyTransform(f)}
var c=Lt(ie({width:u.width,height:u.height},e),t,i),p=o?c.x-u.x:0,h=s?c.y-u.y:0;return l==="raw"?(a.x=p,a.y=h):(a.x+=p,a.y+=h),a===r&&r.markRedraw(),!0}function Dn(r){var e=r.layoutMode||r.constructor.layoutMode;return U(e)?e:e?{type:e}:null}function ar(r,e,t){var i=t&&t.ignoreSize;!P(i)&&(i=[i,i]);var n=o(lh[0],
0),a=o(lh[1],1);l(lh[0],r,n),l(lh[1],r,a);function o(u,f){var c={},p=0,h={},d=0,v=2;if(fh(u,function(y){h[y]=r[y]}),fh(u,function(y){Be(e,y)&&(c[y]=h[y]=e[y]),s(
c,y)&&p++,s(h,y)&&d++}),i[f])return s(e,u[1])?h[u[2]]=null:s(e,u[2])&&(h[u[1]]=null),h;if(d===v||!p)return h;if(p>=v)return c;for(var g=0;g<u.length;g++){var m=u[g];
if(!Be(c,m)&&Be(r,m)){c[m]=r[m];break}}return c}function s(u,f){return u[f]!=null&&u[f]!=="auto"}function l(u,f,c){fh(u,function(p){f[p]=c[p]})}}function br(r){
return oV({},r)}function oV(r,e){return e&&r&&fh(aV,function(t){Be(e,t)&&(r[t]=e[t])}),r}var sV=$(),os=(function(r){I(e,r);function e(t,i,n){var a=r.call(this,t,i,n)||this;return a.uid=An("ec_cpt_model"),a}return e.prototype.init=function(t,i,n){this.
mergeDefaultAndTheme(t,n)},e.prototype.mergeDefaultAndTheme=function(t,i){var n=Dn(this),a=n?br(t):{},o=i.getTheme();te(t,o.get(this.mainType)),te(t,this.getDefaultOption()),
n&&ar(t,a,n)},e.prototype.mergeOption=function(t,i){te(this.option,t,!0);var n=Dn(this);n&&ar(this.option,t,n)},e.prototype.optionUpdated=function(t,i){},e.prototype.
getDefaultOption=function(){var t=this.constructor;if(!MS(t))return t.defaultOption;var i=sV(this);if(!i.defaultOption){for(var n=[],a=t;a;){var o=a.prototype.defaultOption;
o&&n.push(o),a=a.superClass}for(var s={},l=n.length-1;l>=0;l--)s=te(s,n[l],!0);i.defaultOption=s}return i.defaultOption},e.prototype.getReferringComponents=function(t,i){
var n=t+"Index",a=t+"Id";return ti(this.ecModel,t,{index:this.get(n,!0),id:this.get(a,!0)},i)},e.prototype.getBoxLayoutParams=function(){return ET(this,!1)},e.prototype.
getZLevelKey=function(){return""},e.prototype.setZLevel=function(t){this.option.zlevel=t},e.protoInitialize=(function(){var t=e.prototype;t.type="component",t.id=
"",t.name="",t.mainType="",t.subType="",t.componentIndex=0})(),e})(Oe);xf(os,Oe);fn(os);lT(os);uT(os,lV);function lV(r){var e=[];return w(os.getClassesByMainType(
r),function(t){e=e.concat(t.dependencies||t.prototype.dependencies||[])}),e=z(e,function(t){return kt(t).main}),r!=="dataset"&&ee(e,"dataset")<=0&&e.unshift("da\
taset"),e}var ge=os;var AT=$(),uV=$(),jl=(function(){function r(){}return r.prototype.getColorFromPalette=function(e,t,i){var n=Ee(this.get("color",!0)),a=this.get("colorLayer",!0);
return DT(this,AT,n,a,e,t,i)},r.prototype.clearColorPalette=function(){cV(this,AT)},r})();function Sg(r,e,t,i){var n=Ee(r.get(["aria","decal","decals"]));return DT(
r,uV,n,null,e,t,i)}function fV(r,e){for(var t=r.length,i=0;i<t;i++)if(r[i].length>e)return r[i];return r[t-1]}function DT(r,e,t,i,n,a,o){a=a||r;var s=e(a),l=s.paletteIdx||
0,u=s.paletteNameMap=s.paletteNameMap||{};if(u.hasOwnProperty(n))return u[n];var f=o==null||!i?t:fV(i,o);if(f=f||t,!(!f||!f.length)){var c=f[l];return n&&(u[n]=
c),s.paletteIdx=(l+1)%f.length,c}}function cV(r,e){e(r).paletteIdx=0,e(r).paletteNameMap={}}var hV=/\{@(.+?)\}/g,Kl=(function(){function r(){}return r.prototype.getDataParams=function(e,t){var i=this.getData(t),n=this.getRawValue(e,t),a=i.getRawIndex(e),
o=i.getName(e),s=i.getRawDataItem(e),l=i.getItemVisual(e,"style"),u=l&&l[i.getItemVisual(e,"drawType")||"fill"],f=l&&l.stroke,c=this.mainType,p=c==="series",h=i.
userOutput&&i.userOutput.get();return{componentType:c,componentSubType:this.subType,componentIndex:this.componentIndex,seriesType:p?this.subType:null,seriesIndex:this.
seriesIndex,seriesId:p?this.id:null,seriesName:p?this.name:null,name:o,dataIndex:a,data:s,dataType:t,value:n,color:u,borderColor:f,dimensionNames:h?h.fullDimensions:
null,encode:h?h.encode:null,$vars:["seriesName","name","value"]}},r.prototype.getFormattedLabel=function(e,t,i,n,a,o){t=t||"normal";var s=this.getData(i),l=this.
getDataParams(e,i);if(o&&(l.value=o.interpolatedValue),n!=null&&P(l.value)&&(l.value=l.value[n]),!a){var u=s.getItemModel(e);a=u.get(t==="normal"?["label","form\
atter"]:[t,"label","formatter"])}if(Y(a))return l.status=t,l.dimensionIndex=n,a(l);if(V(a)){var f=oh(a,l);return f.replace(hV,function(c,p){var h=p.length,d=p;d.
charAt(0)==="["&&d.charAt(h-1)==="]"&&(d=+d.slice(1,h-1));var v=Ui(s,e,d);if(o&&P(o.interpolatedValue)){var g=s.getDimensionIndex(d);g>=0&&(v=o.interpolatedValue[g])}
return v!=null?v+"":""})}},r.prototype.getRawValue=function(e,t){return Ui(this.getData(t),e)},r.prototype.formatTooltip=function(e,t,i){},r})();function bg(r){var e,t;return U(r)?r.type&&(t=r):e=r,{text:e,frag:t}}function On(r){return new pV(r)}var pV=(function(){function r(e){e=e||{},this._reset=e.reset,this._plan=e.plan,this._count=e.count,this._onDirty=e.onDirty,this.
_dirty=!0}return r.prototype.perform=function(e){var t=this._upstream,i=e&&e.skip;if(this._dirty&&t){var n=this.context;n.data=n.outputData=t.context.outputData}
this.__pipeline&&(this.__pipeline.currentTask=this);var a;this._plan&&!i&&(a=this._plan(this.context));var o=f(this._modBy),s=this._modDataCount||0,l=f(e&&e.modBy),
u=e&&e.modDataCount||0;(o!==l||s!==u)&&(a="reset");function f(y){return!(y>=1)&&(y=1),y}var c;(this._dirty||a==="reset")&&(this._dirty=!1,c=this._doReset(i)),this.
_modBy=l,this._modDataCount=u;var p=e&&e.step;if(t?this._dueEnd=t._outputDueEnd:this._dueEnd=this._count?this._count(this.context):1/0,this._progress){var h=this.
_dueIndex,d=Math.min(p!=null?this._dueIndex+p:1/0,this._dueEnd);if(!i&&(c||h<d)){var v=this._progress;if(P(v))for(var g=0;g<v.length;g++)this._doProgress(v[g],h,
d,l,u);else this._doProgress(v,h,d,l,u)}this._dueIndex=d;var m=this._settedOutputEnd!=null?this._settedOutputEnd:d;this._outputDueEnd=m}else this._dueIndex=this.
_outputDueEnd=this._settedOutputEnd!=null?this._settedOutputEnd:this._dueEnd;return this.unfinished()},r.prototype.dirty=function(){this._dirty=!0,this._onDirty&&
this._onDirty(this.context)},r.prototype._doProgress=function(e,t,i,n,a){OT.reset(t,i,n,a),this._callingProgress=e,this._callingProgress({start:t,end:i,count:i-
t,next:OT.next},this.context)},r.prototype._doReset=function(e){this._dueIndex=this._outputDueEnd=this._dueEnd=0,this._settedOutputEnd=null;var t,i;!e&&this._reset&&
(t=this._reset(this.context),t&&t.progress&&(i=t.forceFirstProgress,t=t.progress),P(t)&&!t.length&&(t=null)),this._progress=t,this._modBy=this._modDataCount=null;
var n=this._downstream;return n&&n.dirty(),i},r.prototype.unfinished=function(){return this._progress&&this._dueIndex<this._dueEnd},r.prototype.pipe=function(e){
(this._downstream!==e||this._dirty)&&(this._downstream=e,e._upstream=this,e.dirty())},r.prototype.dispose=function(){this._disposed||(this._upstream&&(this._upstream.
_downstream=null),this._downstream&&(this._downstream._upstream=null),this._dirty=!1,this._disposed=!0)},r.prototype.getUpstream=function(){return this._upstream},
r.prototype.getDownstream=function(){return this._downstream},r.prototype.setOutputEnd=function(e){this._outputDueEnd=this._settedOutputEnd=e},r})();var OT=(function(){var r,e,t,i,n,a={reset:function(l,u,f,c){e=l,r=u,t=f,i=c,n=Math.ceil(i/t),a.next=t>1&&i>0?s:o}};return a;function o(){return e<r?e++:null}function s(){
var l=e%n*t+Math.ceil(e/n),u=e>=r?null:l<i?l:e;return e++,u}})();var dV=(function(){function r(){}return r.prototype.getRawData=function(){throw new Error("not supported")},r.prototype.getRawDataItem=function(e){throw new Error(
"not supported")},r.prototype.cloneRawData=function(){},r.prototype.getDimensionInfo=function(e){},r.prototype.cloneAllDimensionInfo=function(){},r.prototype.count=
function(){},r.prototype.retrieveValue=function(e,t){},r.prototype.retrieveValueFromItem=function(e,t){},r.prototype.convertValue=function(e,t){return Fi(e,t)},
r})();function vV(r,e){var t=new dV,i=r.data,n=t.sourceFormat=r.sourceFormat,a=r.startIndex,o="";r.seriesLayoutBy!==Jt&&ht(o);var s=[],l={},u=r.dimensionsDefine;if(u)
w(u,function(v,g){var m=v.name,y={index:g,name:m,displayName:v.displayName};if(s.push(y),m!=null){var _="";Be(l,m)&&ht(_),l[m]=y}});else for(var f=0;f<r.dimensionsDetectedCount;f++)
s.push({index:f});var c=Hm(n,Jt);e.__isBuiltIn&&(t.getRawDataItem=function(v){return c(i,a,s,v)},t.getRawData=G(mV,null,r)),t.cloneRawData=G(gV,null,r);var p=Gm(
n,Jt);t.count=G(p,null,i,a,s);var h=Wm(n);t.retrieveValue=function(v,g){var m=c(i,a,s,v);return d(m,g)};var d=t.retrieveValueFromItem=function(v,g){if(v!=null){
var m=s[g];if(m)return h(v,g,m.name)}};return t.getDimensionInfo=G(yV,null,s,l),t.cloneAllDimensionInfo=G(_V,null,s),t}function mV(r){var e=r.sourceFormat;if(!wg(
e)){var t="";ht(t)}return r.data}function gV(r){var e=r.sourceFormat,t=r.data;if(!wg(e)){var i="";ht(i)}if(e===rt){for(var n=[],a=0,o=t.length;a<o;a++)n.push(t[a].
slice());return n}else if(e===Dt){for(var n=[],a=0,o=t.length;a<o;a++)n.push(k({},t[a]));return n}}function yV(r,e,t){if(t!=null){if(de(t)||!isNaN(t)&&!Be(e,t))
return r[t];if(Be(e,t))return e[t]}}function _V(r){return F(r)}var IT=H();function LT(r){r=F(r);var e=r.type,t="";e||ht(t);var i=e.split(":");i.length!==2&&ht(t);
var n=!1;i[0]==="echarts"&&(e=i[1],n=!0),r.__isBuiltIn=n,IT.set(e,r)}function RT(r,e,t){var i=Ee(r),n=i.length,a="";n||ht(a);for(var o=0,s=n;o<s;o++){var l=i[o];
e=xV(l,e,t,n===1?null:o),o!==s-1&&(e.length=Math.max(e.length,1))}return e}function xV(r,e,t,i){var n="";e.length||ht(n),U(r)||ht(n);var a=r.type,o=IT.get(a);o||
ht(n);var s=z(e,function(f){return vV(f,o)}),l=Ee(o.transform({upstream:s[0],upstreamList:s,config:F(r.config)}));if(0&&r.print)var u;return z(l,function(f,c){var p="";
U(f)||ht(p),f.data||ht(p);var h=Um(f.data);wg(h)||ht(p);var d,v=e[0];if(v&&c===0&&!f.dimensions){var g=v.startIndex;g&&(f.data=v.data.slice(0,g).concat(f.data)),
d={seriesLayoutBy:Jt,sourceHeader:g,dimensions:v.metaRawOption.dimensions}}else d={seriesLayoutBy:Jt,sourceHeader:0,dimensions:f.dimensions};return Fl(f.data,d,
null)})}function wg(r){return r===rt||r===Dt}var NT=(function(){function r(e){this._sourceList=[],this._storeList=[],this._upstreamSignList=[],this._versionSignBase=0,this._dirty=!0,this._sourceHost=e}return r.
prototype.dirty=function(){this._setLocalSource([],[]),this._storeList=[],this._dirty=!0},r.prototype._setLocalSource=function(e,t){this._sourceList=e,this._upstreamSignList=
t,this._versionSignBase++,this._versionSignBase>9e10&&(this._versionSignBase=0)},r.prototype._getVersionSign=function(){return this._sourceHost.uid+"_"+this._versionSignBase},
r.prototype.prepareSource=function(){this._isDirty()&&(this._createSource(),this._dirty=!1)},r.prototype._createSource=function(){this._setLocalSource([],[]);var e=this.
_sourceHost,t=this._getUpstreamSourceManagers(),i=!!t.length,n,a;if(ch(e)){var o=e,s=void 0,l=void 0,u=void 0;if(i){var f=t[0];f.prepareSource(),u=f.getSource(),
s=u.data,l=u.sourceFormat,a=[f._getVersionSign()]}else s=o.get("data",!0),l=Ke(s)?Qt:ft,a=[];var c=this._getSourceMetaRawOption()||{},p=u&&u.metaRawOption||{},h=W(
c.seriesLayoutBy,p.seriesLayoutBy)||null,d=W(c.sourceHeader,p.sourceHeader),v=W(c.dimensions,p.dimensions),g=h!==p.seriesLayoutBy||!!d!=!!p.sourceHeader||v;n=g?
[Fl(s,{seriesLayoutBy:h,sourceHeader:d,dimensions:v},l)]:[]}else{var m=e;if(i){var y=this._applyTransform(t);n=y.sourceList,a=y.upstreamSignList}else{var _=m.get(
"source",!0);n=[Fl(_,this._getSourceMetaRawOption(),null)],a=[]}}this._setLocalSource(n,a)},r.prototype._applyTransform=function(e){var t=this._sourceHost,i=t.get(
"transform",!0),n=t.get("fromTransformResult",!0);if(n!=null){var a="";e.length!==1&&PT(a)}var o,s=[],l=[];return w(e,function(u){u.prepareSource();var f=u.getSource(
n||0),c="";n!=null&&!f&&PT(c),s.push(f),l.push(u._getVersionSign())}),i?o=RT(i,s,{datasetIndex:t.componentIndex}):n!=null&&(o=[Gw(s[0])]),{sourceList:o,upstreamSignList:l}},
r.prototype._isDirty=function(){if(this._dirty)return!0;for(var e=this._getUpstreamSourceManagers(),t=0;t<e.length;t++){var i=e[t];if(i._isDirty()||this._upstreamSignList[t]!==
i._getVersionSign())return!0}},r.prototype.getSource=function(e){e=e||0;var t=this._sourceList[e];if(!t){var i=this._getUpstreamSourceManagers();return i[0]&&i[0].
getSource(e)}return t},r.prototype.getSharedDataStore=function(e){var t=e.makeStoreSchema();return this._innerGetDataStore(t.dimensions,e.source,t.hash)},r.prototype.
_innerGetDataStore=function(e,t,i){var n=0,a=this._storeList,o=a[n];o||(o=a[n]={});var s=o[i];if(!s){var l=this._getUpstreamSourceManagers()[0];ch(this._sourceHost)&&
l?s=l._innerGetDataStore(e,t,i):(s=new Hl,s.initData(new Pc(t,e.length),e)),o[i]=s}return s},r.prototype._getUpstreamSourceManagers=function(){var e=this._sourceHost;
if(ch(e)){var t=Vm(e);return t?[t.getSourceManager()]:[]}else return z(Uw(e),function(i){return i.getSourceManager()})},r.prototype._getSourceMetaRawOption=function(){
var e=this._sourceHost,t,i,n;if(ch(e))t=e.get("seriesLayoutBy",!0),i=e.get("sourceHeader",!0),n=e.get("dimensions",!0);else if(!this._getUpstreamSourceManagers().
length){var a=e;t=a.get("seriesLayoutBy",!0),i=a.get("sourceHeader",!0),n=a.get("dimensions",!0)}return{seriesLayoutBy:t,sourceHeader:i,dimensions:n}},r})();function ch(r){return r.mainType==="series"}function PT(r){throw new Error(r)}var Fa={color:{},darkColor:{},size:{}},qe=Fa.color={theme:["#5070dd","#b6d634","#505372","#ff994d","#0ca8df","#ffd10a","#fb628b","#785db0","#3fbe95"],neutral00:"\
#fff",neutral05:"#f4f7fd",neutral10:"#e8ebf0",neutral15:"#dbdee4",neutral20:"#cfd2d7",neutral25:"#c3c5cb",neutral30:"#b7b9be",neutral35:"#aaacb2",neutral40:"#9e\
a0a5",neutral45:"#929399",neutral50:"#86878c",neutral55:"#797b7f",neutral60:"#6d6e73",neutral65:"#616266",neutral70:"#54555a",neutral75:"#48494d",neutral80:"#3c\
3c41",neutral85:"#303034",neutral90:"#232328",neutral95:"#17171b",neutral99:"#000",accent05:"#eff1f9",accent10:"#e0e4f2",accent15:"#d0d6ec",accent20:"#c0c9e6",accent25:"\
#b1bbdf",accent30:"#a1aed9",accent35:"#91a0d3",accent40:"#8292cc",accent45:"#7285c6",accent50:"#6578ba",accent55:"#5c6da9",accent60:"#536298",accent65:"#4a5787",
accent70:"#404c76",accent75:"#374165",accent80:"#2e3654",accent85:"#252b43",accent90:"#1b2032",accent95:"#121521",transparent:"rgba(0,0,0,0)",highlight:"rgba(25\
5,231,130,0.8)"};k(qe,{primary:qe.neutral80,secondary:qe.neutral70,tertiary:qe.neutral60,quaternary:qe.neutral50,disabled:qe.neutral20,border:qe.neutral30,borderTint:qe.
neutral20,borderShade:qe.neutral40,background:qe.neutral05,backgroundTint:"rgba(234,237,245,0.5)",backgroundTransparent:"rgba(255,255,255,0)",backgroundShade:qe.
neutral10,shadow:"rgba(0,0,0,0.2)",shadowTint:"rgba(129,130,136,0.2)",axisLine:qe.neutral70,axisLineTint:qe.neutral40,axisTick:qe.neutral70,axisTickMinor:qe.neutral60,
axisLabel:qe.neutral70,axisSplitLine:qe.neutral15,axisMinorSplitLine:qe.neutral05});for(In in qe)qe.hasOwnProperty(In)&&(Tg=qe[In],In==="theme"?Fa.darkColor.theme=
qe.theme.slice():In==="highlight"?Fa.darkColor.highlight="rgba(255,231,130,0.4)":In.indexOf("accent")===0?Fa.darkColor[In]=Ci(Tg,null,function(r){return r*.5},function(r){
return Math.min(1,1.3-r)}):Fa.darkColor[In]=Ci(Tg,null,function(r){return r*.9},function(r){return 1-Math.pow(r,1.5)}));var Tg,In;Fa.size={xxs:2,xs:5,s:10,m:15,
l:20,xl:30,xxl:40,xxxl:50};var B=Fa;var SV="line-height:1";function kT(r){var e=r.lineHeight;return e==null?SV:"line-height:"+yt(e+"")+"px"}function zT(r,e){var t=r.color||B.color.tertiary,i=r.fontSize||
12,n=r.fontWeight||"400",a=r.color||B.color.secondary,o=r.fontSize||14,s=r.fontWeight||"900";return e==="html"?{nameStyle:"font-size:"+yt(i+"")+"px;color:"+yt(t)+
";font-weight:"+yt(n+""),valueStyle:"font-size:"+yt(o+"")+"px;color:"+yt(a)+";font-weight:"+yt(s+"")}:{nameStyle:{fontSize:i,fill:t,fontWeight:n},valueStyle:{fontSize:o,
fill:a,fontWeight:s}}}var bV=[0,10,20,30],wV=["",`
`,`

`,`


`];function ci(r,e){return e.type=r,e}function Cg(r){return r.type==="section"}function BT(r){return Cg(r)?TV:CV}function VT(r){if(Cg(r)){var e=0,t=r.blocks.length,
i=t>1||t>0&&!r.noHeader;return w(r.blocks,function(n){var a=VT(n);a>=e&&(e=a+ +(i&&(!a||Cg(n)&&!n.noHeader)))}),e}return 0}function TV(r,e,t,i){var n=e.noHeader,
a=EV(VT(e)),o=[],s=e.blocks||[];Ye(!s||P(s)),s=s||[];var l=r.orderMode;if(e.sortBlocks&&l){s=s.slice();var u={valueAsc:"asc",valueDesc:"desc"};if(Be(u,l)){var f=new qw(
u[l],null);s.sort(function(v,g){return f.evaluate(v.sortParam,g.sortParam)})}else l==="seriesDesc"&&s.reverse()}w(s,function(v,g){var m=e.valueFormatter,y=BT(v)(
m?k(k({},r),{valueFormatter:m}):r,v,g>0?a.html:0,i);y!=null&&o.push(y)});var c=r.renderMode==="richText"?o.join(a.richText):Eg(i,o.join(""),n?t:a.html);if(n)return c;
var p=ah(e.header,"ordinal",r.useUTC),h=zT(i,r.renderMode).nameStyle,d=kT(i);return r.renderMode==="richText"?UT(r,p,h)+a.richText+c:Eg(i,'<div style="'+h+";"+d+
';">'+yt(p)+"</div>"+c,t)}function CV(r,e,t,i){var n=r.renderMode,a=e.noName,o=e.noValue,s=!e.markerType,l=e.name,u=r.useUTC,f=e.valueFormatter||r.valueFormatter||
function(x){return x=P(x)?x:[x],z(x,function(S,b){return ah(S,P(h)?h[b]:h,u)})};if(!(a&&o)){var c=s?"":r.markupStyleCreator.makeTooltipMarker(e.markerType,e.markerColor||
B.color.secondary,n),p=a?"":ah(l,"ordinal",u),h=e.valueType,d=o?[]:f(e.value,e.rawDataIndex),v=!s||!a,g=!s&&a,m=zT(i,n),y=m.nameStyle,_=m.valueStyle;return n===
"richText"?(s?"":c)+(a?"":UT(r,p,y))+(o?"":DV(r,d,v,g,_)):Eg(i,(s?"":c)+(a?"":MV(p,!s,y))+(o?"":AV(d,v,g,_)),t)}}function Mg(r,e,t,i,n,a){if(r){var o=BT(r),s={useUTC:n,
renderMode:t,orderMode:i,markupStyleCreator:e,valueFormatter:r.valueFormatter};return o(s,r,0,a)}}function EV(r){return{html:bV[r],richText:wV[r]}}function Eg(r,e,t){
var i='<div style="clear:both"></div>',n="margin: "+t+"px 0 0",a=kT(r);return'<div style="'+n+";"+a+';">'+e+i+"</div>"}function MV(r,e,t){var i=e?"margin-left:2\
px":"";return'<span style="'+t+";"+i+'">'+yt(r)+"</span>"}function AV(r,e,t,i){var n=t?"10px":"20px",a=e?"float:right;margin-left:"+n:"";return r=P(r)?r:[r],'<s\
pan style="'+a+";"+i+'">'+z(r,function(o){return yt(o)}).join("&nbsp;&nbsp;")+"</span>"}function UT(r,e,t){return r.markupStyleCreator.wrapRichTextStyle(e,t)}function DV(r,e,t,i,n){
var a=[n],o=i?10:20;return t&&a.push({padding:[0,0,0,o],align:"right"}),r.markupStyleCreator.wrapRichTextStyle(P(e)?e.join("  "):e,a)}function FT(r,e){var t=r.getData().
getItemVisual(e,"style"),i=t[r.visualDrawType];return Br(i)}function hh(r,e){var t=r.get("padding");return t??(e==="richText"?[8,10]:10)}var ph=(function(){function r(){
this.richTextStyles={},this._nextStyleNameId=ml()}return r.prototype._generateStyleName=function(){return"__EC_aUTo_"+this._nextStyleNameId++},r.prototype.makeTooltipMarker=
function(e,t,i){var n=i==="richText"?this._generateStyleName():null,a=CT({color:t,type:e,renderMode:i,markerId:n});return V(a)?a:(this.richTextStyles[n]=a.style,
a.content)},r.prototype.wrapRichTextStyle=function(e,t){var i={};P(t)?w(t,function(a){return k(i,a)}):k(i,t);var n=this._generateStyleName();return this.richTextStyles[n]=
i,"{"+n+"|"+e+"}"},r})();function HT(r){var e=r.series,t=r.dataIndex,i=r.multipleSeries,n=e.getData(),a=n.mapDimensionsAll("defaultedTooltip"),o=a.length,s=e.getRawValue(t),l=P(s),u=FT(
e,t),f,c,p,h;if(o>1||l&&!o){var d=OV(s,e,t,a,u);f=d.inlineValues,c=d.inlineValueTypes,p=d.blocks,h=d.inlineValues[0]}else if(o){var v=n.getDimensionInfo(a[0]);h=
f=Ui(n,t,a[0]),c=v.type}else h=f=l?s[0]:s;var g=No(e),m=g&&e.name||"",y=n.getName(t),_=i?m:y;return ci("section",{header:m,noHeader:i||!g,sortParam:h,blocks:[ci(
"nameValue",{markerType:"item",markerColor:u,name:_,noName:!gt(_),value:f,valueType:c,rawDataIndex:n.getRawIndex(t)})].concat(p||[])})}function OV(r,e,t,i,n){var a=e.
getData(),o=Ar(r,function(c,p,h){var d=a.getDimensionInfo(h);return c=c||d&&d.tooltip!==!1&&d.displayName!=null},!1),s=[],l=[],u=[];i.length?w(i,function(c){f(Ui(
a,t,c),c)}):w(r,f);function f(c,p){var h=a.getDimensionInfo(p);!h||h.otherDims.tooltip===!1||(o?u.push(ci("nameValue",{markerType:"subItem",markerColor:n,name:h.
displayName,value:c,valueType:h.type})):(s.push(c),l.push(h.type)))}return{inlineValues:s,inlineValueTypes:l,blocks:u}}var Ln=$();function dh(r,e){return r.getName(e)||r.getId(e)}var IV="__universalTransitionEnabled",vh=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,
arguments)||this;return t._selectedDataIndicesMap={},t}return e.prototype.init=function(t,i,n){this.seriesIndex=this.componentIndex,this.dataTask=On({count:RV,reset:PV}),
this.dataTask.context={model:this},this.mergeDefaultAndTheme(t,n);var a=Ln(this).sourceManager=new NT(this);a.prepareSource();var o=this.getInitialData(t,n);WT(
o,this),this.dataTask.context.data=o,Ln(this).dataBeforeProcessed=o,GT(this),this._initSelectedMapFromData(o)},e.prototype.mergeDefaultAndTheme=function(t,i){var n=Dn(
this),a=n?br(t):{},o=this.subType;ge.hasClass(o)&&(o+="Series"),te(t,i.getTheme().get(this.subType)),te(t,this.getDefaultOption()),yl(t,"label",["show"]),this.fillDataTextStyle(
t.data),n&&ar(t,a,n)},e.prototype.mergeOption=function(t,i){t=te(this.option,t,!0),this.fillDataTextStyle(t.data);var n=Dn(this);n&&ar(this.option,t,n);var a=Ln(
this).sourceManager;a.dirty(),a.prepareSource();var o=this.getInitialData(t,i);WT(o,this),this.dataTask.dirty(),this.dataTask.context.data=o,Ln(this).dataBeforeProcessed=
o,GT(this),this._initSelectedMapFromData(o)},e.prototype.fillDataTextStyle=function(t){if(t&&!Ke(t))for(var i=["show"],n=0;n<t.length;n++)t[n]&&t[n].label&&yl(t[n],
"label",i)},e.prototype.getInitialData=function(t,i){},e.prototype.appendData=function(t){var i=this.getRawData();i.appendData(t.data)},e.prototype.getData=function(t){
var i=Ag(this);if(i){var n=i.context.data;return t==null||!n.getLinkedData?n:n.getLinkedData(t)}else return Ln(this).data},e.prototype.getAllData=function(){var t=this.
getData();return t&&t.getLinkedDataAll?t.getLinkedDataAll():[{data:t}]},e.prototype.setData=function(t){var i=Ag(this);if(i){var n=i.context;n.outputData=t,i!==
this.dataTask&&(n.data=t)}Ln(this).data=t},e.prototype.getEncode=function(){var t=this.get("encode",!0);if(t)return H(t)},e.prototype.getSourceManager=function(){
return Ln(this).sourceManager},e.prototype.getSource=function(){return this.getSourceManager().getSource()},e.prototype.getRawData=function(){return Ln(this).dataBeforeProcessed},
e.prototype.getColorBy=function(){var t=this.get("colorBy");return t||"series"},e.prototype.isColorBySeries=function(){return this.getColorBy()==="series"},e.prototype.
getBaseAxis=function(){var t=this.coordinateSystem;return t&&t.getBaseAxis&&t.getBaseAxis()},e.prototype.indicesOfNearest=function(t,i,n,a){var o=this.getData(),
s=this.coordinateSystem,l=s&&s.getAxis(t);if(!s||!l)return[];var u=l.dataToCoord(n);a==null&&(a=1/0);for(var f=[],c=1/0,p=-1,h=0,d=o.getDimensionIndex(i),v=o.getStore(),
g=0,m=v.count();g<m;g++){var y=v.get(d,g),_=l.dataToCoord(y),x=u-_,S=Math.abs(x);S<=a&&((S<c||S===c&&x>=0&&p<0)&&(c=S,p=x,h=0),x===p&&(f[h++]=g))}return f.length=
h,f},e.prototype.formatTooltip=function(t,i,n){return HT({series:this,dataIndex:t,multipleSeries:i})},e.prototype.isAnimationEnabled=function(){var t=this.ecModel;
if(oe.node&&!(t&&t.ssr))return!1;var i=this.getShallow("animation");return i&&this.getData().count()>this.getShallow("animationThreshold")&&(i=!1),!!i},e.prototype.
restoreData=function(){this.dataTask.dirty()},e.prototype.getColorFromPalette=function(t,i,n){var a=this.ecModel,o=jl.prototype.getColorFromPalette.call(this,t,
i,n);return o||(o=a.getColorFromPalette(t,i,n)),o},e.prototype.coordDimToDataDim=function(t){return this.getRawData().mapDimensionsAll(t)},e.prototype.getProgressive=
function(){return this.get("progressive")},e.prototype.getProgressiveThreshold=function(){return this.get("progressiveThreshold")},e.prototype.select=function(t,i){
this._innerSelect(this.getData(i),t)},e.prototype.unselect=function(t,i){var n=this.option.selectedMap;if(n){var a=this.option.selectedMode,o=this.getData(i);if(a===
"series"||n==="all"){this.option.selectedMap={},this._selectedDataIndicesMap={};return}for(var s=0;s<t.length;s++){var l=t[s],u=dh(o,l);n[u]=!1,this._selectedDataIndicesMap[u]=
-1}}},e.prototype.toggleSelect=function(t,i){for(var n=[],a=0;a<t.length;a++)n[0]=t[a],this.isSelected(t[a],i)?this.unselect(n,i):this.select(n,i)},e.prototype.
getSelectedDataIndices=function(){if(this.option.selectedMap==="all")return[].slice.call(this.getData().getIndices());for(var t=this._selectedDataIndicesMap,i=pe(
t),n=[],a=0;a<i.length;a++){var o=t[i[a]];o>=0&&n.push(o)}return n},e.prototype.isSelected=function(t,i){var n=this.option.selectedMap;if(!n)return!1;var a=this.
getData(i);return(n==="all"||n[dh(a,t)])&&!a.getItemModel(t).get(["select","disabled"])},e.prototype.isUniversalTransitionEnabled=function(){if(this[IV])return!0;
var t=this.option.universalTransition;return t?t===!0?!0:t&&t.enabled:!1},e.prototype._innerSelect=function(t,i){var n,a,o=this.option,s=o.selectedMode,l=i.length;
if(!(!s||!l)){if(s==="series")o.selectedMap="all";else if(s==="multiple"){U(o.selectedMap)||(o.selectedMap={});for(var u=o.selectedMap,f=0;f<l;f++){var c=i[f],p=dh(
t,c);u[p]=!0,this._selectedDataIndicesMap[p]=t.getRawIndex(c)}}else if(s==="single"||s===!0){var h=i[l-1],p=dh(t,h);o.selectedMap=(n={},n[p]=!0,n),this._selectedDataIndicesMap=
(a={},a[p]=t.getRawIndex(h),a)}}},e.prototype._initSelectedMapFromData=function(t){if(!this.option.selectedMap){var i=[];t.hasItemOption&&t.each(function(n){var a=t.
getRawDataItem(n);a&&a.selected&&i.push(n)}),i.length>0&&this._innerSelect(t,i)}},e.registerClass=function(t){return ge.registerClass(t)},e.protoInitialize=(function(){
var t=e.prototype;t.type="series.__base__",t.seriesIndex=0,t.ignoreStyleOnData=!1,t.hasSymbolVisual=!1,t.defaultSymbol="circle",t.visualStyleAccessPath="itemSty\
le",t.visualDrawType="fill"})(),e})(ge);st(vh,Kl);st(vh,jl);xf(vh,ge);function GT(r){var e=r.name;No(r)||(r.name=LV(r)||e)}function LV(r){var e=r.getRawData(),t=e.
mapDimensionsAll("seriesName"),i=[];return w(t,function(n){var a=e.getDimensionInfo(n);a.displayName&&i.push(a.displayName)}),i.join(" ")}function RV(r){return r.
model.getRawData().count()}function PV(r){var e=r.model;return e.setData(e.getRawData().cloneShallow()),NV}function NV(r,e){e.outputData&&r.end>e.outputData.count()&&
e.model.getRawData().cloneShallow(e.outputData)}function WT(r,e){w(TS(r.CHANGABLE_METHODS,r.DOWNSAMPLE_METHODS),function(t){r.wrapMethod(t,le(kV,e))})}function kV(r,e){
var t=Ag(r);return t&&t.setOutputEnd((e||this).count()),e}function Ag(r){var e=(r.ecModel||{}).scheduler,t=e&&e.getPipeline(r.uid);if(t){var i=t.currentTask;if(i){
var n=i.agentStubMap;n&&(i=n.get(r.uid))}return i}}var Ft=vh;var zV=fe.extend({type:"triangle",shape:{cx:0,cy:0,width:0,height:0},buildPath:function(r,e){var t=e.cx,i=e.cy,n=e.width/2,a=e.height/2;r.moveTo(t,i-a),r.lineTo(
t+n,i+a),r.lineTo(t-n,i+a),r.closePath()}}),BV=fe.extend({type:"diamond",shape:{cx:0,cy:0,width:0,height:0},buildPath:function(r,e){var t=e.cx,i=e.cy,n=e.width/
2,a=e.height/2;r.moveTo(t,i-a),r.lineTo(t+n,i),r.lineTo(t,i+a),r.lineTo(t-n,i),r.closePath()}}),VV=fe.extend({type:"pin",shape:{x:0,y:0,width:0,height:0},buildPath:function(r,e){
var t=e.x,i=e.y,n=e.width/5*3,a=Math.max(n,e.height),o=n/2,s=o*o/(a-o),l=i-a+o+s,u=Math.asin(s/o),f=Math.cos(u)*o,c=Math.sin(u),p=Math.cos(u),h=o*.6,d=o*.7;r.moveTo(
t-f,l+s),r.arc(t,l,o,Math.PI-u,Math.PI*2+u),r.bezierCurveTo(t+f-c*h,l+s+p*h,t,i-d,t,i),r.bezierCurveTo(t,i-d,t-f+c*h,l+s+p*h,t-f,l+s),r.closePath()}}),UV=fe.extend(
{type:"arrow",shape:{x:0,y:0,width:0,height:0},buildPath:function(r,e){var t=e.height,i=e.width,n=e.x,a=e.y,o=i/3*2;r.moveTo(n,a),r.lineTo(n+o,a+t),r.lineTo(n,a+
t/4*3),r.lineTo(n-o,a+t),r.lineTo(n,a),r.closePath()}}),FV={line:er,rect:ce,roundRect:ce,square:ce,circle:Ol,diamond:BV,pin:VV,arrow:UV,triangle:zV},HV={line:function(r,e,t,i,n){
n.x1=r,n.y1=e+i/2,n.x2=r+t,n.y2=e+i/2},rect:function(r,e,t,i,n){n.x=r,n.y=e,n.width=t,n.height=i},roundRect:function(r,e,t,i,n){n.x=r,n.y=e,n.width=t,n.height=i,
n.r=Math.min(t,i)/4},square:function(r,e,t,i,n){var a=Math.min(t,i);n.x=r,n.y=e,n.width=a,n.height=a},circle:function(r,e,t,i,n){n.cx=r+t/2,n.cy=e+i/2,n.r=Math.
min(t,i)/2},diamond:function(r,e,t,i,n){n.cx=r+t/2,n.cy=e+i/2,n.width=t,n.height=i},pin:function(r,e,t,i,n){n.x=r+t/2,n.y=e+i/2,n.width=t,n.height=i},arrow:function(r,e,t,i,n){
n.x=r+t/2,n.y=e+i/2,n.width=t,n.height=i},triangle:function(r,e,t,i,n){n.cx=r+t/2,n.cy=e+i/2,n.width=t,n.height=i}},ql={};w(FV,function(r,e){ql[e]=new r});var GV=fe.
extend({type:"symbol",shape:{symbolType:"",x:0,y:0,width:0,height:0},calculateTextPosition:function(r,e,t){var i=Mf(r,e,t),n=this.shape;return n&&n.symbolType===
"pin"&&e.position==="inside"&&(i.y=t.y+t.height*.4),i},buildPath:function(r,e,t){var i=e.symbolType;if(i!=="none"){var n=ql[i];n||(i="rect",n=ql[i]),HV[i](e.x,e.
y,e.width,e.height,n.shape),n.buildPath(r,n.shape,t)}}});function WV(r,e){if(this.type!=="image"){var t=this.style;this.__isEmptyBrush?(t.stroke=r,t.fill=e||B.color.
neutral00,t.lineWidth=2):this.shape.symbolType==="line"?t.stroke=r:t.fill=r,this.markRedraw()}}function je(r,e,t,i,n,a,o){var s=r.indexOf("empty")===0;s&&(r=r.substr(
5,1).toLowerCase()+r.substr(6));var l;return r.indexOf("image://")===0?l=Lm(r.slice(8),new q(e,t,i,n),o?"center":"cover"):r.indexOf("path://")===0?l=Cc(r.slice(
7),{},new q(e,t,i,n),o?"center":"cover"):l=new GV({shape:{symbolType:r,x:e,y:t,width:i,height:n}}),l.__isEmptyBrush=s,l.setColor=WV,a&&l.setColor(a),l}function $l(r){
return P(r)||(r=[+r,+r]),[r[0]||0,r[1]||0]}function Ha(r,e){if(r!=null)return P(r)||(r=[r,r]),[ut(r[0],e[0])||0,ut(W(r[1],r[0]),e[1])||0]}var ZV=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.hasSymbolVisual=!0,t}return e.prototype.getInitialData=
function(t){if(0)var i;return Mn(null,this,{useEncodeDefaulter:!0})},e.prototype.getLegendIcon=function(t){var i=new se,n=je("line",0,t.itemHeight/2,t.itemWidth,
0,t.lineStyle.stroke,!1);i.add(n),n.setStyle(t.lineStyle);var a=this.getData().getVisual("symbol"),o=this.getData().getVisual("symbolRotate"),s=a==="none"?"circ\
le":a,l=t.itemHeight*.8,u=je(s,(t.itemWidth-l)/2,(t.itemHeight-l)/2,l,l,t.itemStyle.fill);i.add(u),u.setStyle(t.itemStyle);var f=t.iconRotate==="inherit"?o:t.iconRotate||
0;return u.rotation=f*Math.PI/180,u.setOrigin([t.itemWidth/2,t.itemHeight/2]),s.indexOf("empty")>-1&&(u.style.stroke=u.style.fill,u.style.fill=B.color.neutral00,
u.style.lineWidth=2),i},e.type="series.line",e.dependencies=["grid","polar"],e.defaultOption={z:3,coordinateSystem:"cartesian2d",legendHoverLink:!0,clip:!0,label:{
position:"top"},endLabel:{show:!1,valueAnimation:!0,distance:8},lineStyle:{width:2,type:"solid"},emphasis:{scale:!0},step:!1,smooth:!1,smoothMonotone:null,symbol:"\
emptyCircle",symbolSize:6,symbolRotate:null,showSymbol:!0,showAllSymbol:"auto",connectNulls:!1,sampling:"none",animationEasing:"linear",progressive:0,hoverLayerThreshold:1/0,
universalTransition:{divideShape:"clone"},triggerLineEvent:!1,triggerEvent:!1},e})(Ft),YT=ZV;function mh(r,e){var t=r.mapDimensionsAll("defaultedLabel"),i=t.length;if(i===1){var n=Ui(r,e,t[0]);return n!=null?n+"":null}else if(i){for(var a=[],o=0;o<t.length;o++)
a.push(Ui(r,e,t[o]));return a.join(" ")}}function ZT(r,e){var t=r.mapDimensionsAll("defaultedLabel");if(!P(e))return e+"";for(var i=[],n=0;n<t.length;n++){var a=r.
getDimensionIndex(t[n]);a>=0&&i.push(e[a])}return i.join(" ")}var XV=(function(r){I(e,r);function e(t,i,n,a){var o=r.call(this)||this;return o.updateData(t,i,n,a),o}return e.prototype._createSymbol=function(t,i,n,a,o,s){this.
removeAll();var l=je(t,-1,-1,2,2,null,s);l.attr({z2:W(o,100),culling:!0,scaleX:a[0]/2,scaleY:a[1]/2}),l.drift=jV,this._symbolType=t,this.add(l)},e.prototype.stopSymbolAnimation=
function(t){this.childAt(0).stopAnimation(null,t)},e.prototype.getSymbolType=function(){return this._symbolType},e.prototype.getSymbolPath=function(){return this.
childAt(0)},e.prototype.highlight=function(){Li(this.childAt(0))},e.prototype.downplay=function(){Ri(this.childAt(0))},e.prototype.setZ=function(t,i){var n=this.
childAt(0);n.zlevel=t,n.z=i},e.prototype.setDraggable=function(t,i){var n=this.childAt(0);n.draggable=t,n.cursor=!i&&t?"move":n.cursor},e.prototype.updateData=function(t,i,n,a){
this.silent=!1;var o=t.getItemVisual(i,"symbol")||"circle",s=t.hostModel,l=e.getSymbolSize(t,i),u=e.getSymbolZ2(t,i),f=o!==this._symbolType,c=a&&a.disableAnimation;
if(f){var p=t.getItemVisual(i,"symbolKeepAspect");this._createSymbol(o,t,i,l,u,p)}else{var h=this.childAt(0);h.silent=!1;var d={scaleX:l[0]/2,scaleY:l[1]/2};c?h.
attr(d):dt(h,d,s,i),wc(h)}if(this._updateCommon(t,i,l,n,a),f){var h=this.childAt(0);if(!c){var d={scaleX:this._sizeX,scaleY:this._sizeY,style:{opacity:h.style.opacity}};
h.scaleX=h.scaleY=0,h.style.opacity=0,tr(h,d,s,i)}}c&&this.childAt(0).stopAnimation("leave")},e.prototype._updateCommon=function(t,i,n,a,o){var s=this.childAt(0),
l=t.hostModel,u,f,c,p,h,d,v,g,m;if(a&&(u=a.emphasisItemStyle,f=a.blurItemStyle,c=a.selectItemStyle,p=a.focus,h=a.blurScope,v=a.labelStatesModels,g=a.hoverScale,
m=a.cursorStyle,d=a.emphasisDisabled),!a||t.hasItemOption){var y=a&&a.itemModel?a.itemModel:t.getItemModel(i),_=y.getModel("emphasis");u=_.getModel("itemStyle").
getItemStyle(),c=y.getModel(["select","itemStyle"]).getItemStyle(),f=y.getModel(["blur","itemStyle"]).getItemStyle(),p=_.get("focus"),h=_.get("blurScope"),d=_.get(
"disabled"),v=ir(y),g=_.getShallow("scale"),m=y.getShallow("cursor")}var x=t.getItemVisual(i,"symbolRotate");s.attr("rotation",(x||0)*Math.PI/180||0);var S=Ha(t.
getItemVisual(i,"symbolOffset"),n);S&&(s.x=S[0],s.y=S[1]),m&&s.attr("cursor",m);var b=t.getItemVisual(i,"style"),T=b.fill;if(s instanceof St){var C=s.style;s.useStyle(
k({image:C.image,x:C.x,y:C.y,width:C.width,height:C.height},b))}else s.__isEmptyBrush?s.useStyle(k({},b)):s.useStyle(b),s.style.decal=null,s.setColor(T,o&&o.symbolInnerColor),
s.style.strokeNoScale=!0;var E=t.getItemVisual(i,"liftZ"),M=this._z2;E!=null?M==null&&(this._z2=s.z2,s.z2+=E):M!=null&&(s.z2=M,this._z2=null);var A=o&&o.useNameLabel;
si(s,v,{labelFetcher:l,labelDataIndex:i,defaultText:O,inheritColor:T,defaultOpacity:b.opacity});function O(R){return A?t.getName(R):mh(t,R)}this._sizeX=n[0]/2,this.
_sizeY=n[1]/2;var D=s.ensureState("emphasis");D.style=u,s.ensureState("select").style=c,s.ensureState("blur").style=f;var L=g==null||g===!0?Math.max(1.1,3/this.
_sizeY):isFinite(g)&&g>0?+g:1;D.scaleX=this._sizeX*L,D.scaleY=this._sizeY*L,this.setSymbolScale(1),Nr(this,p,h,d)},e.prototype.setSymbolScale=function(t){this.scaleX=
this.scaleY=t},e.prototype.fadeOut=function(t,i,n){var a=this.childAt(0),o=ve(this).dataIndex,s=n&&n.animation;if(this.silent=a.silent=!0,n&&n.fadeLabel){var l=a.
getTextContent();l&&Yo(l,{style:{opacity:0}},i,{dataIndex:o,removeOpt:s,cb:function(){a.removeTextContent()}})}else a.removeTextContent();Yo(a,{style:{opacity:0},
scaleX:0,scaleY:0},i,{dataIndex:o,cb:t,removeOpt:s})},e.getSymbolSize=function(t,i){return $l(t.getItemVisual(i,"symbolSize"))},e.getSymbolZ2=function(t,i){return t.
getItemVisual(i,"z2")},e})(se);function jV(r,e){this.parent.drift(r,e)}var Ql=XV;function gh(r,e,t,i){return e&&!isNaN(e[0])&&!isNaN(e[1])&&!(i&&i.isIgnore&&i.isIgnore(t))&&!(i&&i.clipShape&&!i.clipShape.contain(e[0],e[1]))&&r.getItemVisual(
t,"symbol")!=="none"}function XT(r){return r!=null&&!U(r)&&(r={isIgnore:r}),r||{}}function jT(r){var e=r.hostModel,t=e.getModel("emphasis");return{emphasisItemStyle:t.
getModel("itemStyle").getItemStyle(),blurItemStyle:e.getModel(["blur","itemStyle"]).getItemStyle(),selectItemStyle:e.getModel(["select","itemStyle"]).getItemStyle(),
focus:t.get("focus"),blurScope:t.get("blurScope"),emphasisDisabled:t.get("disabled"),hoverScale:t.get("scale"),labelStatesModels:ir(e),cursorStyle:e.get("cursor")}}
function KT(r,e,t,i,n,a,o){var s=new r(e,t,i,n);return s.setPosition(a),e.setItemGraphicEl(t,s),o.add(s),s}var KV=(function(){function r(e){this.group=new se,this.
_SymbolCtor=e||Ql}return r.prototype.updateData=function(e,t){this._progressiveEls=null,t=XT(t);var i=this.group,n=e.hostModel,a=this._data,o=this._SymbolCtor,s=t.
disableAnimation,l=this._seriesScope=jT(e),u={disableAnimation:s},f=t.getSymbolPoint||function(c){return e.getItemLayout(c)};a||i.removeAll(),e.diff(a).add(function(c){
var p=f(c);gh(e,p,c,t)&&KT(o,e,c,l,u,p,i)}).update(function(c,p){var h=a.getItemGraphicEl(p),d=f(c);if(!gh(e,d,c,t)){i.remove(h);return}var v=e.getItemVisual(c,
"symbol")||"circle",g=h&&h.getSymbolType&&h.getSymbolType();if(!h||g&&g!==v)i.remove(h),h=new o(e,c,l,u),h.setPosition(d);else{h.updateData(e,c,l,u);var m={x:d[0],
y:d[1]};s?h.attr(m):dt(h,m,n)}i.add(h),e.setItemGraphicEl(c,h)}).remove(function(c){var p=a.getItemGraphicEl(c);p&&p.fadeOut(function(){i.remove(p)},n)}).execute(),
this._getSymbolPoint=f,this._data=e},r.prototype.updateLayout=function(e){var t=this._data;if(t)for(var i=this,n=t.getStore(),a=0,o=n.count();a<o;a++){var s=t.getItemGraphicEl(
a),l=i._getSymbolPoint(a);gh(t,l,a,e)?(s=s||KT(i._SymbolCtor,t,a,i._seriesScope,{disableAnimation:!0},l,i.group),s.stopAnimation(),s.setPosition(l),s.markRedraw()):
s&&(i.group.remove(s),t.setItemGraphicEl(a,null))}},r.prototype.incrementalPrepareUpdate=function(e){this._seriesScope=jT(e),this._data=null,this.group.removeAll()},
r.prototype.incrementalUpdate=function(e,t,i,n){this._progressiveEls=[],n=XT(n);function a(u){u.isGroup||(u.incremental=i,u.ensureState("emphasis").hoverLayer=zi)}
for(var o=e.start;o<e.end;o++){var s=t.getItemLayout(o);if(gh(t,s,o,n)){var l=new this._SymbolCtor(t,o,this._seriesScope);l.traverse(a),l.setPosition(s),this.group.
add(l),t.setItemGraphicEl(o,l),this._progressiveEls.push(l)}}},r.prototype.eachRendered=function(e){Vi(this._progressiveEls||this.group,e)},r.prototype.remove=function(e){
var t=this.group,i=this._data;i&&e?i.eachItemGraphicEl(function(n){n.fadeOut(function(){t.remove(n)},i.hostModel)}):t.removeAll()},r})(),yh=KV;function _h(r,e,t){var i=r.getBaseAxis(),n=r.getOtherAxis(i),a=qV(n,t),o=i.dim,s=n.dim,l=e.mapDimension(s),u=e.mapDimension(o),f=s==="x"||s==="radius"?1:0,c=z(r.
dimensions,function(d){return e.mapDimension(d)}),p=!1,h=e.getCalculationInfo("stackResultDimension");return Hi(e,c[0])&&(p=!0,c[0]=h),Hi(e,c[1])&&(p=!0,c[1]=h),
{dataDimsForPoint:c,valueStart:a,valueAxisDim:s,baseAxisDim:o,stacked:!!p,valueDim:l,baseDim:u,baseDataOffset:f,stackedOverDimension:e.getCalculationInfo("stack\
edOverDimension")}}function qV(r,e){var t=0,i=r.scale.getExtent();return e==="start"?t=i[0]:e==="end"?t=i[1]:de(e)&&!isNaN(e)?t=e:i[0]>0?t=i[0]:i[1]<0&&(t=i[1]),
t}function xh(r,e,t,i){var n=NaN;r.stacked&&(n=t.get(t.getCalculationInfo("stackedOverDimension"),i)),isNaN(n)&&(n=r.valueStart);var a=r.baseDataOffset,o=[];return o[a]=
t.get(r.baseDim,i),o[1-a]=n,e.dataToPoint(o)}function Ht(r,e){return!isFinite(r)||!isFinite(e)}var $V=typeof Float32Array!==Sa?Float32Array:void 0;function Yi(r){return QV({ctor:$V},r).arr}function QV(r,e){var t=r.arr,i=r.ctor;if(e>Zv&&(e=Zv),!t||r.typed&&t.length<e){var n=void 0;if(i)try{n=new i(e),r.typed=
!0,t&&n.set(t)}catch{}if(!n&&(n=[],r.typed=!1,t))for(var a=0,o=t.length;a<o;a++)n[a]=t[a];r.arr=n}return r}function JV(r,e){var t=[];return e.diff(r).add(function(i){t.push({cmd:"+",idx:i})}).update(function(i,n){t.push({cmd:"=",idx:n,idx1:i})}).remove(function(i){t.
push({cmd:"-",idx:i})}).execute(),t}function Dg(r,e,t,i,n,a,o,s){for(var l=JV(r,e),u=[],f=[],c=[],p=[],h=[],d=[],v=[],g=_h(n,e,o),m=r.getLayout("points")||[],y=e.
getLayout("points")||[],_=0;_<l.length;_++){var x=l[_],S=!0,b=void 0,T=void 0;switch(x.cmd){case"=":b=x.idx*2,T=x.idx1*2;var C=m[b],E=m[b+1],M=y[T],A=y[T+1];(isNaN(
C)||isNaN(E))&&(C=M,E=A),u.push(C,E),f.push(M,A),c.push(t[b],t[b+1]),p.push(i[T],i[T+1]),v.push(e.getRawIndex(x.idx1));break;case"+":var O=x.idx,D=g.dataDimsForPoint,
L=n.dataToPoint([e.get(D[0],O),e.get(D[1],O)]);T=O*2,u.push(L[0],L[1]),f.push(y[T],y[T+1]);var R=xh(g,n,e,O);c.push(R[0],R[1]),p.push(i[T],i[T+1]),v.push(e.getRawIndex(
O));break;case"-":S=!1}S&&(h.push(x),d.push(d.length))}d.sort(function(_e,xe){return v[_e]-v[xe]});for(var N=u.length,Z=Yi(N),j=Yi(N),J=Yi(N),re=Yi(N),ne=[],_=0;_<
d.length;_++){var ue=d[_],ae=_*2,Q=ue*2;Z[ae]=u[Q],Z[ae+1]=u[Q+1],j[ae]=f[Q],j[ae+1]=f[Q+1],J[ae]=c[Q],J[ae+1]=c[Q+1],re[ae]=p[Q],re[ae+1]=p[Q+1],ne[_]=h[ue]}return{
current:Z,next:j,stackedOnCurrent:J,stackedOnNext:re,status:ne}}var Rn=Math.min,Pn=Math.max;function Og(r,e,t,i,n,a,o,s,l){for(var u,f,c,p,h,d,v=t,g=0;g<i;g++){var m=e[v*2],y=e[v*2+1];if(v>=n||v<0)break;if(Ht(m,y)){if(l){v+=
a;continue}break}if(v===t)r[a>0?"moveTo":"lineTo"](m,y),c=m,p=y;else{var _=m-u,x=y-f;if(_*_+x*x<.5){v+=a;continue}if(o>0){for(var S=v+a,b=e[S*2],T=e[S*2+1];b===
m&&T===y&&g<i;)g++,S+=a,v+=a,b=e[S*2],T=e[S*2+1],m=e[v*2],y=e[v*2+1],_=m-u,x=y-f;var C=g+1;if(l)for(;Ht(b,T)&&C<i;)C++,S+=a,b=e[S*2],T=e[S*2+1];var E=.5,M=0,A=0,
O=void 0,D=void 0;if(C>=i||Ht(b,T))h=m,d=y;else{M=b-u,A=T-f;var L=m-u,R=b-m,N=y-f,Z=T-y,j=void 0,J=void 0;if(s==="x"){j=Math.abs(L),J=Math.abs(R);var re=M>0?1:-1;
h=m-re*j*o,d=y,O=m+re*J*o,D=y}else if(s==="y"){j=Math.abs(N),J=Math.abs(Z);var ne=A>0?1:-1;h=m,d=y-ne*j*o,O=m,D=y+ne*J*o}else j=Math.sqrt(L*L+N*N),J=Math.sqrt(R*
R+Z*Z),E=J/(J+j),h=m-M*o*(1-E),d=y-A*o*(1-E),O=m+M*o*E,D=y+A*o*E,O=Rn(O,Pn(b,m)),D=Rn(D,Pn(T,y)),O=Pn(O,Rn(b,m)),D=Pn(D,Rn(T,y)),M=O-m,A=D-y,h=m-M*j/J,d=y-A*j/J,
h=Rn(h,Pn(u,m)),d=Rn(d,Pn(f,y)),h=Pn(h,Rn(u,m)),d=Pn(d,Rn(f,y)),M=m-h,A=y-d,O=m+M*J/j,D=y+A*J/j}r.bezierCurveTo(c,p,h,d,m,y),c=O,p=D}else r.lineTo(m,y)}u=m,f=y,
v+=a}return g}var qT=(function(){function r(){this.smooth=0,this.smoothConstraint=!0}return r})(),$T=(function(r){I(e,r);function e(t){var i=r.call(this,t)||this;
return i.type="ec-polyline",i}return e.prototype.getDefaultStyle=function(){return{stroke:B.color.neutral99,fill:null}},e.prototype.getDefaultShape=function(){return new qT},
e.prototype.buildPath=function(t,i){var n=i.points,a=0,o=n.length/2;if(i.connectNulls){for(;o>0&&Ht(n[o*2-2],n[o*2-1]);o--);for(;a<o&&Ht(n[a*2],n[a*2+1]);a++);}
for(;a<o;)a+=Og(t,n,a,o,o,1,i.smooth,i.smoothMonotone,i.connectNulls)+1},e.prototype.getPointOn=function(t,i){this.path||(this.createPathProxy(),this.buildPath(
this.path,this.shape));for(var n=this.path,a=n.data,o=jt.CMD,s,l,u=i==="x",f=[],c=0;c<a.length;){var p=a[c++],h=void 0,d=void 0,v=void 0,g=void 0,m=void 0,y=void 0,
_=void 0;switch(p){case o.M:s=a[c++],l=a[c++];break;case o.L:if(h=a[c++],d=a[c++],_=u?(t-s)/(h-s):(t-l)/(d-l),_<=1&&_>=0){var x=u?(d-l)*_+l:(h-s)*_+s;return u?[
t,x]:[x,t]}s=h,l=d;break;case o.C:h=a[c++],d=a[c++],v=a[c++],g=a[c++],m=a[c++],y=a[c++];var S=u?sa(s,h,v,m,t,f):sa(l,d,g,y,t,f);if(S>0)for(var b=0;b<S;b++){var T=f[b];
if(T<=1&&T>=0){var x=u?Ve(l,d,g,y,T):Ve(s,h,v,m,T);return u?[t,x]:[x,t]}}s=m,l=y;break}}},e})(fe);var eU=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e})(qT),QT=(function(r){I(e,r);function e(t){var i=r.call(this,t)||
this;return i.type="ec-polygon",i}return e.prototype.getDefaultShape=function(){return new eU},e.prototype.buildPath=function(t,i){var n=i.points,a=i.stackedOnPoints,
o=0,s=n.length/2,l=i.smoothMonotone;if(i.connectNulls){for(;s>0&&Ht(n[s*2-2],n[s*2-1]);s--);for(;o<s&&Ht(n[o*2],n[o*2+1]);o++);}for(;o<s;){var u=Og(t,n,o,s,s,1,
i.smooth,l,i.connectNulls);Og(t,a,o+u-1,u,s,-1,i.stackedOnSmooth,l,i.connectNulls),o+=u+1,t.closePath()}},e})(fe);function Jl(){var r=$();return function(e){var t=r(e),i=e.pipelineContext,n=!!t.large,a=!!t.progressiveRender,o=t.large=!!(i&&i.large),s=t.progressiveRender=!!(i&&
i.progressiveRender);return(n!==o||a!==s)&&"reset"}}var tC=$(),tU=Jl(),Ig=(function(){function r(){this.group=new se,this.uid=An("viewChart"),this.renderTask=On({plan:rU,reset:iU}),this.renderTask.context={view:this}}
return r.prototype.init=function(e,t){},r.prototype.render=function(e,t,i,n){},r.prototype.highlight=function(e,t,i,n){var a=e.getData(n&&n.dataType);a&&eC(a,n,
"emphasis")},r.prototype.downplay=function(e,t,i,n){var a=e.getData(n&&n.dataType);a&&eC(a,n,"normal")},r.prototype.remove=function(e,t){this.group.removeAll()},
r.prototype.dispose=function(e,t){},r.prototype.updateView=function(e,t,i,n){this.render(e,t,i,n)},r.prototype.updateVisual=function(e,t,i,n){this.render(e,t,i,
n)},r.prototype.eachRendered=function(e){Vi(this.group,e)},r.markUpdateMethod=function(e,t){tC(e).updateMethod=t},r.protoInitialize=(function(){var e=r.prototype;
e.type="chart"})(),r})();function JT(r,e,t){r&&Al(r)&&(e==="emphasis"?Li:Ri)(r,t)}function eC(r,e,t){var i=Sr(r,e),n=e&&e.highlightKey!=null?V1(e.highlightKey):
null;i!=null?w(Ee(i),function(a){JT(r.getItemGraphicEl(a),t,n)}):r.eachItemGraphicEl(function(a){JT(a,t,n)})}mo(Ig,["dispose"]);fn(Ig);function rU(r){return tU(
r.model)}function iU(r){var e=r.model,t=r.ecModel,i=r.api,n=r.payload,a=e.pipelineContext.progressiveRender,o=r.view,s=n&&tC(n).updateMethod,l=a?"incrementalPre\
pareRender":s&&o[s]?s:"render";return l!=="render"&&o[l](e,t,i,n),nU[l]}var nU={incrementalPrepareRender:{progress:function(r,e){e.view.incrementalRender(r,e.model,
e.ecModel,e.api,e.payload)}},render:{forceFirstProgress:!0,progress:function(r,e){e.view.render(e.model,e.ecModel,e.api,e.payload)}}},_t=Ig;function rC(r,e,t,i,n){var a=r.getArea(),o=a.x,s=a.y,l=a.width,u=a.height,f=t.get(["lineStyle","width"])||0;o-=f/2,s-=f/2,l+=f,u+=f,l=Math.ceil(l),o!==Math.floor(
o)&&(o=Math.floor(o),l++);var c=new ce({shape:{x:o,y:s,width:l,height:u}});if(e){var p=r.getBaseAxis(),h=p.isHorizontal(),d=p.inverse;h?(d&&(c.shape.x+=l),c.shape.
width=0):(d||(c.shape.y+=u),c.shape.height=0);var v=Y(n)?function(g){n(g,c)}:null;tr(c,{shape:{width:l,height:u,x:o,y:s}},t,null,i,v)}return c}function iC(r,e,t){
var i=r.getArea(),n=he(i.r0,1),a=he(i.r,1),o=new Rl({shape:{cx:he(r.cx,1),cy:he(r.cy,1),r0:n,r:a,startAngle:i.startAngle,endAngle:i.endAngle,clockwise:i.clockwise}});
if(e){var s=r.getBaseAxis().dim==="angle";s?o.shape.endAngle=i.startAngle:o.shape.r=n,tr(o,{shape:{endAngle:i.endAngle,r:a}},t)}return o}function nC(r){var e=r.coordinateSystem;if(r.get("clip",!0)&&e&&(!e.shouldClip||e.shouldClip()))return e.getArea&&e.getArea(.1)}function Ga(r,e){return r.type===e}function Lg(r){var e=r.dimensions;return e[0]==="lng"&&e[1]==="lat"&&!!r.getViewRect}var aC=(function(){function r(){}return r.prototype.isBlank=function(){return this._isBlank},r.prototype.setBlank=function(e){this._isBlank=e},r})();fn(aC);var Rt=aC;var aU=0,oU=(function(){function r(e){this.categories=e.categories||[],this._needCollect=e.needCollect,this._deduplication=e.deduplication,this.uid=++aU,this._onCollect=
e.onCollect}return r.createByAxisModel=function(e){var t=e.option,i=t.data,n=i&&z(i,sU);return new r({categories:n,needCollect:!n,deduplication:t.dedplication!==
!1})},r.prototype.getOrdinal=function(e){return this._getOrCreateMap().get(e)},r.prototype.parseAndCollect=function(e){var t,i=this._needCollect;if(!V(e)&&!i)return e;
if(i&&!this._deduplication)return t=this.categories.length,this.categories[t]=e,this._onCollect&&this._onCollect(e,t),t;var n=this._getOrCreateMap();return t=n.
get(e),t==null&&(i?(t=this.categories.length,this.categories[t]=e,n.set(e,t),this._onCollect&&this._onCollect(e,t)):t=NaN),t},r.prototype._getOrCreateMap=function(){
return this._map||(this._map=H(this.categories))},r})();function sU(r){return U(r)&&r.value!=null?r.value:r+""}var eu=oU;var Gt=0,ss=1,lU={needTransform:1,normalize:1,scale:1,transformIn:1,transformOut:1,contain:1,getExtent:1,getExtentUnsafe:1,setExtent:1,setExtent2:1,getFilter:1,
sanitize:1,getDefaultStartValue:1,freeze:1},sC=pe(lU),ls=2,lC=3;function us(r,e,t){var i;r=r||{};var n=Xe();if(n){var a=n.createBreakScaleMapper(e,t);a.hasBreaks()&&
(w(sC,function(o){a[o]&&(r[o]=G(a[o],a))}),i=a)}return i==null&&uU(r,t),{brk:i,mapper:r}}function Sh(r,e){w(sC,function(t){r[t]=e[t]})}function bh(r,e){r.freeze=
Me}function Zi(r){return r.getExtentUnsafe(Gt,ls)}function Wa(r,e){return r.getExtentUnsafe(ss,e)||r.getExtentUnsafe(Gt,e)}function uC(r){var e=Wa(r,lC);return e[1]-
e[0]}function fs(r){var e=r.getExtentUnsafe(Gt,lC);return e[1]-e[0]}function uU(r,e){var t=r||{},i=[];return t._extents=i,i[Gt]=e?e.slice():Ze(),k(t,fU),t}var fU={
needTransform:function(){return!1},normalize:function(r){var e=this._extents[ss]||this._extents[Gt];return e[1]===e[0]?.5:(r-e[0])/(e[1]-e[0])},scale:function(r){
var e=this._extents[ss]||this._extents[Gt];return r*(e[1]-e[0])+e[0]},transformIn:function(r){return r},transformOut:function(r){return r},contain:function(r){var e=Wa(
this,null);return r>=e[0]&&r<=e[1]},getExtent:function(){return this._extents[Gt].slice()},getExtentUnsafe:function(r){return this._extents[r]},setExtent:function(r,e){
oC(this._extents,Gt,r,e)},setExtent2:function(r,e,t){var i=this._extents;i[r]||(i[r]=i[Gt].slice()),oC(i,r,e,t)},freeze:function(){}};function oC(r,e,t,i){Oi(t,
i)&&(r[e][0]=t,r[e][1]=i)}function wh(r){return cs(r)||pi(r)}function cs(r){return r.type==="interval"}function hi(r){return r.type==="time"}function pi(r){return r.type==="log"}function it(r){return r.type==="ordinal"}function fC(r){var e=tc(r),t=_a(10,e),i=qt(r/t);return i?i===2?i=3:i===3?i=5:i*=2:i=1,he(i*t,-e)}function Vr(r){return Kt(r)+2}function tu(r,e){return Ro(r)/Ro(
e)}function Th(r,e,t){var i=t&&t.lookup;if(i){for(var n=0;n<i.from.length;n++)if(r===i.from[n])return i.to[n]}return _a(e,r)}function Ch(r,e,t){var i=r.slice();
if(i[0]===i[1]){var n=t&&t.ctnShp;if(i[0]!==0){var a=Ue(i[0]);e[1]||(i[1]+=a/2),i[0]-=a/2}else n&&(i[0]=-1),i[1]=1}return(!Pr(i[0])||!Pr(i[1]))&&(i[0]=0,i[1]=1),
i[1]<i[0]&&i.reverse(),i}function cC(r,e){return[r[0]!==e[0],r[1]!==e[1]]}function ru(r,e){return r=r||e,qt(me(r,1))}function Eh(r,e,t){var i=Zi(r),n=i[0],a=r.count(),
o=Math.max((e||0)+1,1);n!==0&&o>1&&a/o>2&&(n=Math.round(Math.ceil(n/o)*o)),n!==i[0]&&l(i[0],!0,!0);for(var s=n;s<=i[1];s+=o)l(s,!1,s===i[0]||s===i[1]);s-o!==i[1]&&
l(i[1],!0,!0);function l(u,f,c){t({value:u,offInterval:f},c)}}var hC=(function(r){I(e,r);function e(t){var i=r.call(this)||this;i.type="ordinal",i.parse=e.parse,Sh(i,e.decoratedMethods);var n=t.ordinalMeta;n||(n=new eu({})),
P(n)&&(n=new eu({categories:z(n,function(o){return U(o)?o.value:o})})),i._ordinalMeta=n;var a=us(null,null,t.extent||[0,n.categories.length-1]);return i._mapper=
a.mapper,bh(i,a.mapper),i}return e.parse=function(t){return t==null?t=NaN:V(t)?(t=this._ordinalMeta.getOrdinal(t),t==null&&(t=NaN)):t=qt(t),t},e.prototype.getTicks=
function(){var t=[];return Eh(this,0,function(i){t.push(i)}),t},e.prototype.getMinorTicks=function(t){},e.prototype.setSortInfo=function(t){if(t==null){this._ordinalNumbersByTick=
this._ticksByOrdinalNumber=null;return}for(var i=t.ordinalNumbers,n=this._ordinalNumbersByTick=[],a=this._ticksByOrdinalNumber=[],o=0,s=this._ordinalMeta.categories.
length,l=Fe(s,i.length);o<l;++o){var u=n[o]=i[o];a[u]=o}for(var f=0;o<s;++o){for(;a[f]!=null;)f++;n[o]=f,a[f]=o}},e.prototype._getTickNumber=function(t){var i=this.
_ticksByOrdinalNumber;return i&&t>=0&&t<i.length?i[t]:t},e.prototype.getRawOrdinalNumber=function(t){var i=this._ordinalNumbersByTick;return i&&t>=0&&t<i.length?
i[t]:t},e.prototype.getLabel=function(t){if(!this.isBlank()){var i=this.getRawOrdinalNumber(t.value),n=this._ordinalMeta.categories[i];return n==null?"":n+""}},
e.prototype.count=function(){var t=Zi(this._mapper);return t[1]-t[0]+1},e.prototype.getOrdinalMeta=function(){return this._ordinalMeta},e.type="ordinal",e.decoratedMethods=
{needTransform:function(){return this._mapper.needTransform()},contain:function(t){return this._mapper.contain(this._getTickNumber(t))&&t>=0&&t<this._ordinalMeta.
categories.length},normalize:function(t){return this._mapper.normalize(this._getTickNumber(t))},scale:function(t){return this.getRawOrdinalNumber(qt(this._mapper.
scale(t)))},transformIn:function(t,i){return this._mapper.transformIn(this._getTickNumber(t),i)},transformOut:function(t,i){return this.getRawOrdinalNumber(this.
_mapper.transformOut(t,i))},getExtent:function(){return this._mapper.getExtent()},getExtentUnsafe:function(t,i){return this._mapper.getExtentUnsafe(t,i)},setExtent:function(t,i){
return this._mapper.setExtent(t,i)},setExtent2:function(t,i,n){return this._mapper.setExtent2(t,i,n)}},e})(Rt);Rt.registerClass(hC);var pC=hC;function hs(r,e,t,i){for(var n=r.getTicks({expandToNicedExtent:!0}),a=[],o=r.getExtent(),s=1;s<n.length;s++){var l=n[s],u=n[s-1];if(!(u.break||l.break)){for(var f=0,
c=[],p=l.value-u.value,h=p/e,d=Vr(h);f<e-1;){var v=he(u.value+(f+1)*h,d);v>o[0]&&v<o[1]&&c.push(v),f++}var g=Xe();g&&g.pruneTicksByBreak("auto",c,t,function(m){
return m},i,o),a.push(c)}}return a}var dC=(function(r){I(e,r);function e(t){var i=r.call(this)||this;i.type="interval",i.parse=e.parse,t=t||{};var n=Zc(i,t),a=us(i,n,null);return i.brk=a.brk,i._cfg=
{interval:0,intervalPrecision:2,intervalCount:void 0,niceExtent:void 0},i}return e.parse=function(t){return t==null||t===""?NaN:Number(t)},e.prototype.getConfig=
function(){return F(this._cfg)},e.prototype.setConfig=function(t){var i=Zi(this);this._cfg=t=F(t),t.niceExtent==null&&(t.niceExtent=i.slice()),t.intervalPrecision==
null&&(t.intervalPrecision=Vr(t.interval))},e.prototype.getTicks=function(t){t=t||{};var i=this._cfg,n=i.interval,a=Zi(this),o=i.niceExtent,s=i.intervalPrecision,
l=Xe(),u=this.brk,f=l&&u,c=[];if(!n)return c;if(t.breakTicks==="only_break"&&f)return l.addBreaksToTicks(c,u.breaks,a),c;var p=3e3;a[0]<o[0]&&c.push({value:t.expandToNicedExtent?
he(o[0]-n,s):a[0]});for(var h=function(_,x){return qt((x-_)/n)},d=i.intervalCount,v=o[0],g=0;;g++){if(d==null){if(v>o[1]||!isFinite(v)||!isFinite(o[1]))break}else{
if(g>d)break;v=Fe(v,o[1]),g===d&&(v=o[1])}if(c.push({value:v}),v=he(v+n,s),u){var m=u.calcNiceTickMultiple(v,h);m>=0&&(v=he(v+m*n,s))}if(c.length>0&&v===c[c.length-
1].value)break;if(c.length>p)return[]}var y=c.length?c[c.length-1].value:o[1];return a[1]>y&&c.push({value:t.expandToNicedExtent?he(y+n,s):a[1]}),f&&l.pruneTicksByBreak(
t.pruneByBreak,c,u.breaks,function(_){return _.value},i.interval,a),f&&t.breakTicks!=="none"&&l.addBreaksToTicks(c,u.breaks,a),c},e.prototype.getMinorTicks=function(t){
return hs(this,t,ka(this),this._cfg.interval)},e.prototype.getLabel=function(t,i){if(t==null)return"";var n=i&&i.precision;n==null?n=Kt(t.value)||0:n==="auto"&&
(n=this._cfg.intervalPrecision);var a=he(t.value,n,!0);return _g(a)},e.type="interval",e})(Rt);Rt.registerClass(dC);var Ya=dC;var cU=function(r,e,t,i){for(;t<i;){var n=t+i>>>1;r[n][1]<e?t=n+1:i=n}return t},mC=(function(r){I(e,r);function e(t){var i=r.call(this)||this;i.type="time",i.parse=
e.parse,i._locale=t.locale,i._useUTC=t.useUTC,i._interval=0;var n=Zc(i,t),a=us(i,n,null);return i.brk=a.brk,i}return e.prototype.getLabel=function(t){return Ba(
t.value,fg[ST(as(this._minLevelUnit))]||fg.second,this._useUTC,this._locale)},e.prototype.getFormattedLabel=function(t,i,n){return bT(t,i,n,this._locale,this._useUTC)},
e.prototype.getTicks=function(t){t=t||{};var i=this._interval,n=Zi(this),a=Xe(),o=this.brk,s=a&&o,l=[];if(!i)return l;var u=this._useUTC;if(s&&t.breakTicks==="o\
nly_break")return Xe().addBreaksToTicks(l,o.breaks,n),l;l=yU(this._minLevelUnit,this._approxInterval,u,n,fs(this),o);var f=Ut.length-1,c=0;return w(l,function(p){
p.time&&(f=Math.min(f,ee(Ut,p.time.upperTimeUnit)),c=Math.max(c,p.time.level))}),s&&Xe().pruneTicksByBreak(t.pruneByBreak,l,o.breaks,function(p){return p.value},
this._approxInterval,n),s&&t.breakTicks!=="none"&&Xe().addBreaksToTicks(l,o.breaks,n,function(p){for(var h=Math.max(ee(Ut,Va(p.vmin,u)),ee(Ut,Va(p.vmax,u))),d=0,
v=0;v<Ut.length;v++)if(!gC(Ut[v],p.vmin,p.vmax,u)){d=v;break}var g=Math.min(d,f),m=Math.max(g,h);return{level:c,lowerTimeUnit:Ut[m],upperTimeUnit:Ut[g]}}),l},e.
prototype.getMinorTicks=function(t){return hs(this,t,ka(this),this._interval)},e.prototype.setTimeInterval=function(t){this._interval=t.interval,this._approxInterval=
t.approxInterval,this._minLevelUnit=t.minLevelUnit},e.parse=function(t){return de(t)?Math.round(t):+ei(t)},e.type="time",e})(Rt),Mh=[["second",Kc],["minute",qc],
["hour",ns],["quarter-day",ns*6],["half-day",ns*12],["day",nr*1.2],["half-week",nr*3.5],["week",nr*7],["month",nr*31],["quarter",nr*95],["half-year",ug/2],["yea\
r",ug]];function gC(r,e,t,i){return $c(new Date(e),r,i).getTime()===$c(new Date(t),r,i).getTime()}function hU(r,e){return r/=nr,r>16?16:r>7.5?7:r>3.5?4:r>1.5?2:
1}function pU(r){var e=30*nr;return r/=e,r>6?6:r>3?3:r>2?2:1}function dU(r){return r/=ns,r>12?12:r>6?6:r>3.5?4:r>2?2:1}function vC(r,e){return r/=e?qc:Kc,r>30?30:
r>20?20:r>15?15:r>10?10:r>5?5:r>2?2:1}function vU(r){return me(xa(r,!0),1)}function mU(r,e,t){var i=Math.max(0,ee(Ut,e)-1);return $c(new Date(r),Ut[i],t).getTime()}
function gU(r,e){var t=new Date(0);t[r](1);var i=t.getTime();t[r](1+e);var n=t.getTime()-i;return function(a,o){return Math.max(0,Math.round((o-a)/n))}}function yU(r,e,t,i,n,a){
var o=3e3,s=yT,l=0;function u(N,Z,j,J,re,ne,ue){for(var ae=gU(re,N),Q=Z,_e=new Date(Q);Q<j&&Q<=i[1]&&(ue.push({value:Q}),!(l++>o));)if(_e[re](_e[J]()+N),Q=_e.getTime(),
a){var xe=a.calcNiceTickMultiple(Q,ae);xe>0&&(_e[re](_e[J]()+xe*N),Q=_e.getTime())}ue.push({value:Q,notAdd:Q>i[1]})}function f(N,Z,j){var J=[],re=!Z.length;if(!gC(
as(N),i[0],i[1],t)){re&&(Z=[{value:mU(i[0],N,t)},{value:i[1]}]);for(var ne=0;ne<Z.length-1;ne++){var ue=Z[ne].value,ae=Z[ne+1].value;if(ue!==ae){var Q=void 0,_e=void 0,
xe=void 0,Et=!1;switch(N){case"year":Q=Math.max(1,Math.round(e/nr/365)),_e=cg(t),xe=wT(t);break;case"half-year":case"quarter":case"month":Q=pU(e),_e=Qc(t),xe=hg(
t);break;case"week":case"half-week":case"day":Q=hU(e,31),_e=Jc(t),xe=pg(t),Et=!0;break;case"half-day":case"quarter-day":case"hour":Q=dU(e),_e=eh(t),xe=dg(t);break;case"\
minute":Q=vC(e,!0),_e=th(t),xe=vg(t);break;case"second":Q=vC(e,!1),_e=rh(t),xe=mg(t);break;case"millisecond":Q=vU(e),_e=ih(t),xe=gg(t);break}ae>=i[0]&&ue<=i[1]&&
u(Q,ue,ae,_e,xe,Et,J),N==="year"&&j.length>1&&ne===0&&j.unshift({value:j[0].value-Q})}}for(var ne=0;ne<J.length;ne++)j.push(J[ne])}}for(var c=[],p=[],h=0,d=0,v=0;v<
s.length;++v){var g=as(s[v]);if(xT(s[v])){f(s[v],c[c.length-1]||[],p);var m=s[v+1]?as(s[v+1]):null;if(g!==m){if(p.length){d=h,p.sort(function(N,Z){return N.value-
Z.value});for(var y=[],_=0;_<p.length;++_){var x=p[_].value;(_===0||p[_-1].value!==x)&&(y.push(p[_]),x>=i[0]&&x<=i[1]&&h++)}var S=n/e;if(h>S*1.5&&d>S/1.5||(c.push(
y),h>S||r===s[v]))break}p=[]}}}for(var b=Ie(z(c,function(N){return Ie(N,function(Z){return Z.value>=i[0]&&Z.value<=i[1]&&!Z.notAdd})}),function(N){return N.length>
0}),T=b.length-1,C=[],v=0;v<b.length;++v)for(var E=b[v],M=0;M<E.length;++M){var A=Va(E[M].value,t);C.push({value:E[M].value,time:{level:T-v,upperTimeUnit:A,lowerTimeUnit:A}})}
Tn(C,y1,null),C.sort(function(N,Z){return N.value-Z.value});var O=C[0],D=C[C.length-1],L=Va(i[0],t),R=Va(i[1],t);return(!O||O.value>i[0])&&C.unshift({value:i[0],
time:{level:0,upperTimeUnit:L,lowerTimeUnit:L},notNice:!0}),(!D||D.value<i[1])&&C.push({value:i[1],time:{level:0,upperTimeUnit:R,lowerTimeUnit:R},notNice:!0}),C}
var yC=function(r,e){var t=r.getExtent();if(t[0]===t[1]&&(t[0]-=nr,t[1]+=nr),t[1]===-1/0&&t[0]===1/0){var i=new Date;t[1]=+new Date(i.getFullYear(),i.getMonth(),
i.getDate()),t[0]=t[1]-nr}r.setExtent(t[0],t[1]);var n=ru(e.splitNumber,10),a=fs(r)/n,o=e.minInterval,s=e.maxInterval;o!=null&&a<o&&(a=o),s!=null&&a>s&&(a=s);var l=Mh.
length,u=Math.min(cU(Mh,a,0,l),l-1),f=Mh[u][1],c=Mh[Math.max(u-1,0)][0];r.setTimeInterval({approxInterval:a,interval:f,minLevelUnit:c})};Rt.registerClass(mC);var _C=mC;var Ah=0,Dh=1,_U=2,wC=(function(r){I(e,r);function e(t){var i=r.call(this)||this;i.type="log",i.parse=Ya.parse,i.base=t.logBase||10;var n=[],a=[],o=i._lookup={from:n,
to:a};n[Ah]=n[Dh]=a[Ah]=a[Dh]=NaN,Sh(i,e.mapperMethods);var s=Xe(),l=t.breakOption,u={lookup:o};return s&&s.parseAxisBreakOptionInwardTransform(l,i,{noNegative:!0},
_U,u),i.powStub=new Ya({breakParsed:u.original}),i.intervalStub=new Ya({breakParsed:u.transformed}),bh(i,i.intervalStub),i}return e.prototype.getTicks=function(t){
var i=this.base,n=this.powStub,a=Xe(),o=this.intervalStub,s=o.getExtent(),l=n.getExtent(),u={lookup:{from:s,to:l}};return z(o.getTicks(t||{}),function(f){var c=f.
value,p=Th(c,i,u),h;if(a){var d=a.getTicksBreakOutwardTransform(this,f,ka(n),this._lookup);d&&(h=d.vBreak,p=d.tickVal)}return{value:p,break:h}},this)},e.prototype.
getMinorTicks=function(t){return hs(this,t,ka(this.powStub),this.intervalStub.getConfig().interval)},e.prototype.getLabel=function(t,i){return this.intervalStub.
getLabel(t,i)},e.type="log",e.mapperMethods={needTransform:function(){return!0},normalize:function(t){return this.intervalStub.normalize(tu(t,this.base))},scale:function(t){
return Th(this.intervalStub.scale(t),this.base,null)},transformIn:function(t,i){return t=tu(t,this.base),i&&i.depth===ls?t:this.intervalStub.transformIn(t,i)},transformOut:function(t,i){
var n=i?i.depth:null;return xC.depth=n,SC.lookup=this._lookup,Th(n===ls?t:this.intervalStub.transformOut(t,xC),this.base,SC)},contain:function(t){return this.powStub.
contain(t)},setExtent:function(t,i){this.setExtent2(Gt,t,i)},setExtent2:function(t,i,n){if(!(!Oi(i,n)||i<=0||n<=0)){var a=bC,o=bC;if(t===Gt){var s=this._lookup;
a=s.to,o=s.from}this.powStub.setExtent2(t,a[Ah]=i,a[Dh]=n);var l=this.base;this.intervalStub.setExtent2(t,o[Ah]=tu(i,l),o[Dh]=tu(n,l))}},getFilter:function(){return{
g:0}},sanitize:function(t,i){return Oi(i[0],i[1])&&bt(t)&&t<=0&&(t=i[0]),t},getDefaultStartValue:function(){return 1},getExtent:function(){return this.powStub.getExtent()},
getExtentUnsafe:function(t,i){return i===null?this.powStub.getExtentUnsafe(t,null):this.intervalStub.getExtentUnsafe(t,i)}},e})(Rt);Rt.registerClass(wC);var xC={},
SC={},bC=[],TC=wC;var Oh={value:1,category:1,time:1,log:1};var CC=$();function Lh(r){var e=r.get("type");return(e==null||!Be(Oh,e)&&!Rt.getClass(e))&&(e="value"),e}function Rh(r,e,t){var i=Xe(),n;switch(i&&(n=Rg(r,e,t)),
e){case"category":return new pC({ordinalMeta:r.getOrdinalMeta?r.getOrdinalMeta():r.getCategories(),extent:Ze()});case"time":return new _C({locale:r.ecModel.getLocaleModel(),
useUTC:r.ecModel.get("useUTC"),breakOption:n});case"log":return new TC({logBase:r.get("logBase"),breakOption:n});case"value":return new Ya({breakOption:n});default:
return new(Rt.getClass(e)||Ya)({})}}function EC(r,e,t){var i=t?Wa(r,null):r.getExtentUnsafe(Gt,null),n=i[0],a=i[1];return Oi(n,a)?n===e||a===e?SU:n<e&&a>e?xU:Ih:
Ih}var xU=1,SU=2,Ih=3;function MC(r){CC(r).noOnMyZero=!0}function AC(r){return CC(r).noOnMyZero}function iu(r){var e=r.getLabelModel().get("formatter");if(r.type===
"time"){var t=_T(e);return function(n,a){return r.scale.getFormattedLabel(n,a,t)}}else{if(V(e))return function(n){var a=r.scale.getLabel(n),o=e.replace("{value}",
a??"");return o};if(Y(e)){if(r.type==="category")return function(n,a){return e(ps(r,n),n.value-r.scale.getExtent()[0],null)};var i=Xe();return function(n,a){var o=null;
return i&&(o=i.makeAxisLabelFormatterParamBreak(o,n.break)),e(ps(r,n),a,o)}}else return function(n){return r.scale.getLabel(n)}}}function ps(r,e){var t=r.scale;
return it(t)?t.getLabel(e):e.value}function Ph(r){var e=r.get("interval");return e??"auto"}function DC(r){return r.type==="category"&&Ph(r.getLabelModel())===0}
function OC(r,e){var t={};return w(r.mapDimensionsAll(e),function(i){t[Uc(r,i)]=!0}),pe(t)}function Nn(r){return r==="middle"||r==="center"}function Za(r){return r.
getShallow("show")}function Rg(r,e,t){var i=r.get("breaks",!0);if(i!=null){if(!Xe())return;if(!t||!bU(e)){if(0)var n;return}return i}}function bU(r){return r!==
"category"}function Nh(r,e,t,i,n,a){var o=pi(r),s=o?r.intervalStub:r;if(s.setExtent(i[0],i[1]),o){var l=r.powStub,u={depth:ls},f=r.transformOut(i[0],u),c=r.transformOut(
i[1],u),p=cC(t,i);e[0]&&!p[0]&&(f=n[0]),e[1]&&!p[1]&&(c=n[1]),l.setExtent(f,c)}s.setConfig(a)}function Xi(r,e){return it(r)?r.getRawOrdinalNumber(e.value):e.value}
function ds(r,e){return it(r)&&!!e.get("boundaryGap")}function IC(r,e){if(r.length===e.length){for(var t=0;t<r.length;t++)if(r[t]!==e[t])return;return!0}}function LC(r){for(var e=Ze(),t=Ze(),i=0;i<r.length;){var n=r[i++],
a=r[i++];Ht(n,a)||(xl(e,n),xl(t,a))}return[e,t]}function RC(r,e){var t=LC(r),i=t[0],n=t[1],a=LC(e),o=a[0],s=a[1];return Math.max(Math.abs(i[0]-o[0]),Math.abs(n[0]-
s[0]),Math.abs(i[1]-o[1]),Math.abs(n[1]-s[1]))}function PC(r){return de(r)?r:r?.5:0}function wU(r,e,t){if(t.valueDim==null)return[];for(var i=e.count(),n=Yi(i*2),
a=0;a<i;a++){var o=xh(t,r,e,a);n[a*2]=o[0],n[a*2+1]=o[1]}return n}function kn(r,e,t,i,n){var a=t.getBaseAxis(),o=a.dim==="x"||a.dim==="radius"?0:1,s=[],l=0,u=[],
f=[],c=[],p=[];if(n){for(l=0;l<r.length;l+=2){var h=e||r;Ht(h[l],h[l+1])||p.push(r[l],r[l+1])}r=p}for(l=0;l<r.length-2;l+=2)switch(c[0]=r[l+2],c[1]=r[l+3],f[0]=
r[l],f[1]=r[l+1],s.push(f[0],f[1]),i){case"end":u[o]=c[o],u[1-o]=f[1-o],s.push(u[0],u[1]);break;case"middle":var d=(f[o]+c[o])/2,v=[];u[o]=v[o]=d,u[1-o]=f[1-o],
v[1-o]=c[1-o],s.push(u[0],u[1]),s.push(v[0],v[1]);break;default:u[o]=f[o],u[1-o]=c[1-o],s.push(u[0],u[1])}return s.push(r[l++],r[l++]),s}function TU(r,e){var t=[],
i=r.length,n,a;function o(f,c,p){var h=f.coord,d=(p-h)/(c.coord-h),v=pb(d,[f.color,c.color]);return{coord:p,color:v}}for(var s=0;s<i;s++){var l=r[s],u=l.coord;if(u<
0)n=l;else if(u>e){a?t.push(o(a,l,e)):n&&t.push(o(n,l,0),o(n,l,e));break}else n&&(t.push(o(n,l,0)),n=null),t.push(l),a=l}return t}function CU(r,e,t){var i=r.getVisual(
"visualMeta");if(!(!i||!i.length||!r.count())&&e.type==="cartesian2d"){for(var n,a,o=i.length-1;o>=0;o--){var s=r.getDimensionInfo(i[o].dimension);if(n=s&&s.coordDim,
n==="x"||n==="y"){a=i[o];break}}if(a){var l=e.getAxis(n),u=z(a.stops,function(_){return{coord:l.toGlobalCoord(l.dataToCoord(_.value)),color:_.color}}),f=u.length,
c=a.outerColors.slice();f&&u[0].coord>u[f-1].coord&&(u.reverse(),c.reverse());var p=TU(u,n==="x"?t.getWidth():t.getHeight()),h=p.length;if(!h&&f)return u[0].coord<
0?c[1]?c[1]:u[f-1].color:c[0]?c[0]:u[0].color;var d=10,v=p[0].coord-d,g=p[h-1].coord+d,m=g-v;if(m<.001)return"transparent";w(p,function(_){_.offset=(_.coord-v)/
m}),p.push({offset:h?p[h-1].offset:.5,color:c[1]||"transparent"}),p.unshift({offset:h?p[0].offset:.5,color:c[0]||"transparent"});var y=new Go(0,0,0,0,p,!0);return y[n]=
v,y[n+"2"]=g,y}}}function EU(r,e,t){var i=r.get("showAllSymbol"),n=i==="auto";if(!(i&&!n)){var a=t.getAxesByScale("ordinal")[0];if(a&&!(n&&MU(a,e))){var o=e.mapDimension(
a.dim),s={};return w(a.getViewLabels(),function(l){l.tick.offInterval||(s[Xi(a.scale,l.tick)]=1)}),function(l){return!s.hasOwnProperty(e.get(o,l))}}}}function MU(r,e){
var t=r.getExtent(),i=Math.abs(t[1]-t[0])/r.scale.count();isNaN(i)&&(i=0);for(var n=e.count(),a=Math.max(1,Math.round(n/5)),o=0;o<n;o+=a)if(Ql.getSymbolSize(e,o)[r.
isHorizontal()?1:0]*1.5>i)return!1;return!0}function AU(r){for(var e=r.length/2;e>0&&Ht(r[e*2-2],r[e*2-1]);e--);return e-1}function NC(r,e){return[r[e*2],r[e*2+
1]]}function DU(r,e,t){for(var i=r.length/2,n=t==="x"?0:1,a,o,s=0,l=-1,u=0;u<i;u++)if(o=r[u*2+n],!Ht(o,r[u*2+1-n])){if(u===0){a=o;continue}if(a<=e&&o>=e||a>=e&&
o<=e){l=u;break}s=u,a=o}return{range:[s,l],t:(e-a)/(o-a)}}function kC(r){if(r.get(["endLabel","show"]))return!0;for(var e=0;e<Ot.length;e++)if(r.get([Ot[e],"end\
Label","show"]))return!0;return!1}function Ng(r,e,t,i){if(Ga(e,"cartesian2d")){var n=i.getModel("endLabel"),a=n.get("valueAnimation"),o=i.getData(),s={lastFrameIndex:0},
l=kC(i)?function(h,d){r._endLabelOnDuring(h,d,o,s,a,n,e)}:null,u=e.getBaseAxis().isHorizontal(),f=rC(e,t,i,function(){var h=r._endLabel;h&&t&&s.originalX!=null&&
h.attr({x:s.originalX,y:s.originalY})},l);if(!i.get("clip",!0)){var c=f.shape,p=Math.max(c.width,c.height);u?(c.y-=p,c.height+=p*2):(c.x-=p,c.width+=p*2)}return l&&
l(1,f),f}else return iC(e,t,i)}function OU(r,e){var t=e.getBaseAxis(),i=t.isHorizontal(),n=t.inverse,a=i?n?"right":"left":"center",o=i?"middle":n?"top":"bottom";
return{normal:{align:r.get("align")||a,verticalAlign:r.get("verticalAlign")||o}}}var IU=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||
this}return e.prototype.init=function(){var t=new se,i=new yh;this.group.add(i.group),this._symbolDraw=i,this._lineGroup=t,this._changePolyState=G(this._changePolyState,
this)},e.prototype.render=function(t,i,n){var a=t.coordinateSystem,o=this.group,s=t.getData(),l=t.getModel("lineStyle"),u=t.getModel("areaStyle"),f=s.getLayout(
"points")||[],c=a.type==="polar",p=this._coordSys,h=this._symbolDraw,d=this._polyline,v=this._polygon,g=this._lineGroup,m=!i.ssr&&t.get("animation"),y=!u.isEmpty(),
_=u.get("origin"),x=_h(a,s,_),S=y&&wU(a,s,x),b=t.get("showSymbol"),T=t.get("connectNulls"),C=b&&!c&&EU(t,s,a),E=this._data;E&&E.eachItemGraphicEl(function(Ne,ot){
Ne.__temp&&(o.remove(Ne),E.setItemGraphicEl(ot,null))}),b||h.remove(),o.add(g);var M=c?!1:t.get("step"),A;a&&a.getArea&&t.get("clip",!0)&&(A=a.getArea(),A.width!=
null?(A.x-=.1,A.y-=.1,A.width+=.2,A.height+=.2):A.r0&&(A.r0-=.5,A.r+=.5)),this._clipShapeForSymbol=A;var O=CU(s,a,n)||s.getVisual("style")[s.getVisual("drawType")];
if(!(d&&p.type===a.type&&M===this._step))b&&h.updateData(s,{isIgnore:C,clipShape:A,disableAnimation:!0,getSymbolPoint:function(Ne){return[f[Ne*2],f[Ne*2+1]]}}),
m&&this._initSymbolLabelAnimation(s,a,A),M&&(S&&(S=kn(S,f,a,M,T)),f=kn(f,null,a,M,T)),d=this._newPolyline(f),y?v=this._newPolygon(f,S):v&&(g.remove(v),v=this._polygon=
null),c||this._initOrUpdateEndLabel(t,a,Br(O)),g.setClipPath(Ng(this,a,!0,t));else{y&&!v?v=this._newPolygon(f,S):v&&!y&&(g.remove(v),v=this._polygon=null),c||this.
_initOrUpdateEndLabel(t,a,Br(O));var D=g.getClipPath();if(D){var L=Ng(this,a,!1,t);tr(D,{shape:L.shape},t)}else g.setClipPath(Ng(this,a,!0,t));b&&h.updateData(s,
{isIgnore:C,clipShape:A,disableAnimation:!0,getSymbolPoint:function(Ne){return[f[Ne*2],f[Ne*2+1]]}}),(!IC(this._stackedOnPoints,S)||!IC(this._points,f))&&(m?this.
_doUpdateAnimation(s,S,a,n,M,_,T):(M&&(S&&(S=kn(S,f,a,M,T)),f=kn(f,null,a,M,T)),d.setShape({points:f}),v&&v.setShape({points:f,stackedOnPoints:S})))}var R=t.getModel(
"emphasis"),N=R.get("focus"),Z=R.get("blurScope"),j=R.get("disabled");if(d.useStyle(ie(l.getLineStyle(),{fill:"none",stroke:O,lineJoin:"bevel"})),Ml(d,t,"lineSt\
yle"),d.style.lineWidth>0&&t.get(["emphasis","lineStyle","width"])==="bolder"){var J=d.getState("emphasis").style;J.lineWidth=+d.style.lineWidth+1}ve(d).seriesIndex=
t.seriesIndex,Nr(d,N,Z,j);var re=PC(t.get("smooth")),ne=t.get("smoothMonotone");if(d.setShape({smooth:re,smoothMonotone:ne,connectNulls:T}),v){var ue=s.getCalculationInfo(
"stackedOnSeries"),ae=0;v.useStyle(ie(u.getAreaStyle(),{fill:O,opacity:.7,lineJoin:"bevel",decal:s.getVisual("style").decal})),ue&&(ae=PC(ue.get("smooth"))),v.setShape(
{smooth:re,stackedOnSmooth:ae,smoothMonotone:ne,connectNulls:T}),Ml(v,t,"areaStyle"),ve(v).seriesIndex=t.seriesIndex,Nr(v,N,Z,j)}var Q=this._changePolyState;s.eachItemGraphicEl(
function(Ne){Ne&&(Ne.onHoverStateChange=Q)}),this._polyline.onHoverStateChange=Q,this._data=s,this._coordSys=a,this._stackedOnPoints=S,this._points=f,this._step=
M,this._valueOrigin=_;var _e=t.get("triggerEvent"),xe=t.get("triggerLineEvent"),Et=xe===!0||_e===!0||_e==="line",Mr=xe===!0||_e===!0||_e==="area";this.packEventData(
t,d,Et),v&&this.packEventData(t,v,Mr)},e.prototype.packEventData=function(t,i,n){ve(i).eventData=n?{componentType:"series",componentSubType:"line",componentIndex:t.
componentIndex,seriesIndex:t.seriesIndex,seriesName:t.name,seriesType:"line",selfType:i===this._polygon?"area":"line"}:null},e.prototype.highlight=function(t,i,n,a){
var o=t.getData(),s=Sr(o,a);if(this._changePolyState("emphasis"),!(s instanceof Array)&&s!=null&&s>=0){var l=o.getLayout("points"),u=o.getItemGraphicEl(s);if(!u){
var f=l[s*2],c=l[s*2+1];if(Ht(f,c)||this._clipShapeForSymbol&&!this._clipShapeForSymbol.contain(f,c))return;var p=t.get("zlevel")||0,h=t.get("z")||0;u=new Ql(o,
s),u.x=f,u.y=c,u.setZ(p,h);var d=u.getSymbolPath().getTextContent();d&&(d.zlevel=p,d.z=h,d.z2=this._polyline.z2+1),u.__temp=!0,o.setItemGraphicEl(s,u),u.stopSymbolAnimation(
!0),this.group.add(u)}u.highlight()}else _t.prototype.highlight.call(this,t,i,n,a)},e.prototype.downplay=function(t,i,n,a){var o=t.getData(),s=Sr(o,a);if(this._changePolyState(
"normal"),s!=null&&s>=0){var l=o.getItemGraphicEl(s);l&&(l.__temp?(o.setItemGraphicEl(s,null),this.group.remove(l)):l.downplay())}else _t.prototype.downplay.call(
this,t,i,n,a)},e.prototype._changePolyState=function(t){var i=this._polygon;cm(this._polyline,t),i&&cm(i,t)},e.prototype._newPolyline=function(t){var i=this._polyline;
return i&&this._lineGroup.remove(i),i=new $T({shape:{points:t},segmentIgnoreThreshold:2,z2:10}),this._lineGroup.add(i),this._polyline=i,i},e.prototype._newPolygon=
function(t,i){var n=this._polygon;return n&&this._lineGroup.remove(n),n=new QT({shape:{points:t,stackedOnPoints:i},segmentIgnoreThreshold:2}),this._lineGroup.add(
n),this._polygon=n,n},e.prototype._initSymbolLabelAnimation=function(t,i,n){var a,o,s=i.getBaseAxis(),l=s.inverse;i.type==="cartesian2d"?(a=s.isHorizontal(),o=!1):
i.type==="polar"&&(a=s.dim==="angle",o=!0);var u=t.hostModel,f=u.get("animationDuration");Y(f)&&(f=f(null));var c=u.get("animationDelay")||0,p=Y(c)?c(null):c;t.
eachItemGraphicEl(function(h,d){var v=h;if(v){var g=[h.x,h.y],m=void 0,y=void 0,_=void 0;if(n)if(o){var x=n,S=i.pointToCoord(g);a?(m=x.startAngle,y=x.endAngle,_=
-S[1]/180*Math.PI):(m=x.r0,y=x.r,_=S[0])}else{var b=n;a?(m=b.x,y=b.x+b.width,_=h.x):(m=b.y+b.height,y=b.y,_=h.y)}var T=y===m?0:(_-m)/(y-m);l&&(T=1-T);var C=Y(c)?
c(d):f*T+p,E=v.getSymbolPath(),M=E.getTextContent();v.attr({scaleX:0,scaleY:0}),v.animateTo({scaleX:1,scaleY:1},{duration:200,setToFinal:!0,delay:C}),M&&M.animateFrom(
{style:{opacity:0}},{duration:300,delay:C}),E.disableLabelAnimation=!0}})},e.prototype._initOrUpdateEndLabel=function(t,i,n){var a=t.getModel("endLabel");if(kC(
t)){var o=t.getData(),s=this._polyline,l=o.getLayout("points");if(!l){s.removeTextContent(),this._endLabel=null;return}var u=this._endLabel;u||(u=this._endLabel=
new Ce({z2:200}),u.ignoreClip=!0,s.setTextContent(this._endLabel),s.disableLabelAnimation=!0);var f=AU(l);f>=0&&(si(s,ir(t,"endLabel"),{inheritColor:n,labelFetcher:t,
labelDataIndex:f,defaultText:function(c,p,h){return h!=null?ZT(o,h):mh(o,c)},enableTextSetter:!0},OU(a,i)),s.textConfig.position=null)}else this._endLabel&&(this.
_polyline.removeTextContent(),this._endLabel=null)},e.prototype._endLabelOnDuring=function(t,i,n,a,o,s,l){var u=this._endLabel,f=this._polyline;if(u){t<1&&a.originalX==
null&&(a.originalX=u.x,a.originalY=u.y);var c=n.getLayout("points"),p=n.hostModel,h=p.get("connectNulls"),d=s.get("precision"),v=s.get("distance")||0,g=l.getBaseAxis(),
m=g.isHorizontal(),y=g.inverse,_=i.shape,x=y?m?_.x:_.y+_.height:m?_.x+_.width:_.y,S=(m?v:0)*(y?-1:1),b=(m?0:-v)*(y?-1:1),T=m?"x":"y",C=DU(c,x,T),E=C.range,M=E[1]-
E[0],A=void 0;if(M>=1){if(M>1&&!h){var O=NC(c,E[0]);u.attr({x:O[0]+S,y:O[1]+b}),o&&(A=p.getRawValue(E[0]))}else{var O=f.getPointOn(x,T);O&&u.attr({x:O[0]+S,y:O[1]+
b});var D=p.getRawValue(E[0]),L=p.getRawValue(E[1]);o&&(A=tm(n,d,D,L,C.t))}a.lastFrameIndex=E[0]}else{var R=t===1||a.lastFrameIndex>0?E[0]:0,O=NC(c,R);o&&(A=p.getRawValue(
R)),u.attr({x:O[0]+S,y:O[1]+b})}if(o){var N=Pm(u);typeof N.setLabelText=="function"&&N.setLabelText(A)}}},e.prototype._doUpdateAnimation=function(t,i,n,a,o,s,l){
var u=this._polyline,f=this._polygon,c=t.hostModel,p=Dg(this._data,t,this._stackedOnPoints,i,this._coordSys,n,this._valueOrigin,s),h=p.current,d=p.stackedOnCurrent,
v=p.next,g=p.stackedOnNext;if(o&&(d=kn(p.stackedOnCurrent,p.current,n,o,l),h=kn(p.current,null,n,o,l),g=kn(p.stackedOnNext,p.next,n,o,l),v=kn(p.next,null,n,o,l)),
RC(h,v)>3e3||f&&RC(d,g)>3e3){u.stopAnimation(),u.setShape({points:v}),f&&(f.stopAnimation(),f.setShape({points:v,stackedOnPoints:g}));return}u.shape.__points=p.
current,u.shape.points=h;var m={shape:{points:v}};p.current!==h&&(m.shape.__points=p.next),u.stopAnimation(),dt(u,m,c),f&&(f.setShape({points:h,stackedOnPoints:d}),
f.stopAnimation(),dt(f,{shape:{stackedOnPoints:g}},c),u.shape.points!==f.shape.points&&(f.shape.points=u.shape.points));for(var y=[],_=p.status,x=0;x<_.length;x++){
var S=_[x].cmd;if(S==="="){var b=t.getItemGraphicEl(_[x].idx1);b&&y.push({el:b,ptIdx:x})}}u.animators&&u.animators.length&&u.animators[0].during(function(){f&&f.
dirtyShape();for(var T=u.shape.__points,C=0;C<y.length;C++){var E=y[C].el,M=y[C].ptIdx*2;E.x=T[M],E.y=T[M+1],E.markRedraw()}})},e.prototype.remove=function(t){var i=this.
group,n=this._data;this._lineGroup.removeAll(),this._symbolDraw.remove(!0),n&&n.eachItemGraphicEl(function(a,o){a.__temp&&(i.remove(a),n.setItemGraphicEl(o,null))}),
this._polyline=this._polygon=this._coordSys=this._points=this._stackedOnPoints=this._endLabel=this._data=null},e.type="line",e})(_t),zC=IU;function Xa(r,e){return{seriesType:r,plan:Jl(),reset:function(t){var i=t.getData(),n=t.coordinateSystem,a=t.pipelineContext,o=e||a.large;if(n){var s=z(n.dimensions,
function(h){return i.mapDimension(h)}).slice(0,2),l=s.length,u=i.getCalculationInfo("stackResultDimension");Hi(i,s[0])&&(s[0]=u),Hi(i,s[1])&&(s[1]=u);var f=i.getStore(),
c=i.getDimensionIndex(s[0]),p=i.getDimensionIndex(s[1]);return l&&{progress:function(h,d){for(var v=h.end-h.start,g=o&&Yi(v*l),m=[],y=[],_=h.start,x=0;_<h.end;_++){
var S=void 0;if(l===1){var b=f.get(c,_);S=n.dataToPoint(b,null,y)}else m[0]=f.get(c,_),m[1]=f.get(p,_),S=n.dataToPoint(m,null,y);o?(g[x++]=S[0],g[x++]=S[1]):d.setItemLayout(
_,S.slice())}o&&(d.setLayout("points",g),d.setLayout("pointsRange",{start:h.start,end:h.end}))}}}}}}var LU={average:function(r){for(var e=0,t=0,i=0;i<r.length;i++)isNaN(r[i])||(e+=r[i],t++);return t===0?NaN:e/t},sum:function(r){for(var e=0,t=0;t<r.length;t++)e+=
r[t]||0;return e},max:function(r){for(var e=-1/0,t=0;t<r.length;t++)r[t]>e&&(e=r[t]);return isFinite(e)?e:NaN},min:function(r){for(var e=1/0,t=0;t<r.length;t++)
r[t]<e&&(e=r[t]);return isFinite(e)?e:NaN},nearest:function(r){return r[0]}},RU=function(r){return Math.round(r.length/2)};function kg(r){return{seriesType:r,reset:function(e,t,i){
var n=e.getData(),a=e.get("sampling"),o=e.coordinateSystem,s=n.count();if(s>10&&o.type==="cartesian2d"&&a){var l=o.getBaseAxis(),u=o.getOtherAxis(l),f=l.getExtent(),
c=i.getDevicePixelRatio(),p=Math.abs(f[1]-f[0])*(c||1),h=Math.round(s/p);if(isFinite(h)&&h>1){a==="lttb"?e.setData(n.lttbDownSample(n.mapDimension(u.dim),1/h)):
a==="minmax"&&e.setData(n.minmaxDownSample(n.mapDimension(u.dim),1/h));var d=void 0;V(a)?d=LU[a]:Y(a)&&(d=a),d&&e.setData(n.downSample(n.mapDimension(u.dim),1/h,
d,RU))}}}}}function zg(r){r.registerChartView(zC),r.registerSeriesModel(YT),r.registerLayout(Xa("line",!0)),r.registerVisual({seriesType:"line",reset:function(e){var t=e.getData(),
i=e.getModel("lineStyle").getLineStyle();i&&!i.stroke&&(i.stroke=t.getVisual("style").fill),t.setVisual("legendLineStyle",i)}}),r.registerProcessor(r.PRIORITY.PROCESSOR.
STATISTIC,kg("line"))}var PU=$(),nu=$(),Wt={estimate:1,determine:2};function vs(r){return{out:{noPxChangeTryDetermine:[]},kind:r}}function BC(r,e){var t=r.getLabelModel().get("custom\
Values");if(t){var i=r.scale;return{labels:z(UC(t,i),function(n,a){return{formattedLabel:iu(r)(n,a),rawLabel:i.getLabel(n),tick:n}})}}return r.type==="category"?
NU(r,e):zU(r)}function VC(r,e,t){var i=r.scale,n=r.getTickModel().get("customValues");return n?{ticks:UC(n,i)}:r.type==="category"?kU(r,e):{ticks:i.getTicks(t)}}
function UC(r,e){var t=e.getExtent(),i=[];return w(r,function(n){n=e.parse(n),n>=t[0]&&n<=t[1]&&i.push(n)}),Tn(i,_1,null),ct(i),z(i,function(n){return{value:n}})}
function NU(r,e){var t=r.getLabelModel(),i=FC(r,t,e);return!t.get("show")||r.scale.isBlank()?{labels:[]}:i}function FC(r,e,t){var i=VU(r),n=Ph(e),a=t.kind===Wt.
estimate;if(!a){var o=GC(i,n);if(o)return o}var s,l;Y(n)?s=kh(r,n,!1):(l=n==="auto"?UU(r,t):n,s=kh(r,l,!1));var u={labels:s,labelCategoryInterval:l};return a?t.
out.noPxChangeTryDetermine.push(function(){return Bg(i,n,u),!0}):Bg(i,n,u),u}function kU(r,e){var t=BU(r),i=Ph(e),n=GC(t,i);if(n)return n;var a,o;if((!e.get("sh\
ow")||r.scale.isBlank())&&(a=[]),Y(i))a=kh(r,i,!0);else if(i==="auto"){var s=FC(r,r.getLabelModel(),vs(Wt.determine));o=s.labelCategoryInterval,a=z(s.labels,function(l){
return l.tick})}else o=i,a=kh(r,o,!0);return Bg(t,i,{ticks:a,tickCategoryInterval:o})}function zU(r){var e=r.scale.getTicks(),t=iu(r);return{labels:z(e,function(i,n){
return{formattedLabel:t(i,n),rawLabel:r.scale.getLabel(i),tick:i}})}}var BU=HC("axisTick"),VU=HC("axisLabel");function HC(r){return function(t){return nu(t)[r]||
(nu(t)[r]={list:[]})}}function GC(r,e){for(var t=0;t<r.list.length;t++)if(r.list[t].key===e)return r.list[t].value}function Bg(r,e,t){return r.list.push({key:e,
value:t}),t}function UU(r,e){if(e.kind===Wt.estimate){var t=r.calculateCategoryInterval(e);return e.out.noPxChangeTryDetermine.push(function(){return nu(r).autoInterval=
t,!0}),t}var i=nu(r).autoInterval;return i??(nu(r).autoInterval=r.calculateCategoryInterval(e))}function WC(r,e){var t=e.kind,i=HU(r),n=iu(r),a=(i.axisRotate-i.
labelRotate)/180*Math.PI,o=r.scale,s=o.getExtent(),l=o.count();if(s[1]-s[0]<1)return 0;var u=1,f=40;l>f&&(u=Math.max(1,Math.floor(l/f)));for(var c=s[0],p=r.dataToCoord(
c+1)-r.dataToCoord(c),h=Math.abs(p*Math.cos(a)),d=Math.abs(p*Math.sin(a)),v=0,g=0;c<=s[1];c+=u){var m=0,y=0,_=Ef(n({value:c}),i.font,"center","top");m=_.width*1.3,
y=_.height*1.3,v=Math.max(v,m,7),g=Math.max(g,y,7)}var x=v/h,S=g/d;isNaN(x)&&(x=1/0),isNaN(S)&&(S=1/0);var b=Math.max(0,Math.floor(Math.min(x,S)));if(t===Wt.estimate)
return e.out.noPxChangeTryDetermine.push(G(FU,null,r,b,l)),b;var T=YC(r,b,l);return T??b}function FU(r,e,t){return YC(r,e,t)==null}function YC(r,e,t){var i=PU(r.
model),n=r.getExtent(),a=i.lastAutoInterval,o=i.lastTickCount;if(a!=null&&o!=null&&Math.abs(a-e)<=1&&Math.abs(o-t)<=1&&a>e&&i.axisExtent0===n[0]&&i.axisExtent1===
n[1])return a;i.lastTickCount=t,i.lastAutoInterval=e,i.axisExtent0=n[0],i.axisExtent1=n[1]}function HU(r){var e=r.getLabelModel();return{axisRotate:r.getRotate?
r.getRotate():r.isHorizontal&&!r.isHorizontal()?90:0,labelRotate:e.get("rotate")||0,font:e.getFont()}}function kh(r,e,t){var i=iu(r),n=r.scale,a=[],o=Y(e);return Eh(
n,o?0:e,function(s,l){var u=n.getLabel(s);if(o){var f=!!e(s.value,u);if(s.offInterval=!f,!f&&!l)return}a.push(t?s:{formattedLabel:i(s),rawLabel:u,tick:s})}),a}var zh=$();function ZC(r){zh(r).prepare={}}function XC(r){zh(r).fullUpdate={}}function Vg(r){return zh(r).prepare}function ms(r){return zh(r).fullUpdate}var w$=rc(),jC="|&",au=$(),$C=-2;var T$=$();function GU(r,e){var t=r.model,i=au(ms(t.ecModel)).keyed,n=i&&i.get(e);return n&&n.get(t.uid)}function QC(r,e){return eE(GU(r,e))}function JC(r,e){var t=[];return WU(
r.model.ecModel,function(i){for(var n=0;n<e.length;n++)e[n]&&i.serByIdx[e[n].seriesIndex]&&t.push(eE(i))}),t}function WU(r,e){var t=au(ms(r)).keyed;t&&t.each(function(i,n){
i.each(function(a,o){e(a,n,o)})})}function eE(r){return{liPosMinGap:r?r.liPosMinGap:void 0}}function tE(r,e){var t=r.model.ecModel,i=au(ms(t)).axSer;i&&YU(t,i.get(
r.model.uid),e)}function YU(r,e,t){if(e)for(var i=0;i<e.length;i++){var n=e[i];r.isSeriesFiltered(n)||t(n)}}function Ug(r,e){var t=r.model,i=au(ms(t.ecModel)).keys;i&&w(i.get(t.uid),function(n){if(0)var a;e(n)})}function ou(r,e,t){if(r){var i=e.ecModel,n=au(ms(i)),a=r.model.uid;if(0)var o,s;var l=n.axSer||(n.axSer=H()),u=l.get(a)||l.set(a,[]);if(0)var f;u.push(e);var c=e.
subType,p=e.getBaseAxis()===r,h=qC.get(KC(c,p,t))||qC.get(KC(c,p,null));if(h){var d=n.keyed||(n.keyed=H()),v=n.keys||(n.keys=H()),g=h.key,m=d.get(g)||d.set(g,H()),
y=m.get(a);y||(y=m.set(a,{axis:r,sers:[],serByIdx:[]}),y.metrics=h.getMetrics(r),(v.get(a)||v.set(a,[])).push(g)),y.sers.push(e),y.serByIdx[e.seriesIndex]=e}}}function KC(r,e,t){
return r+jC+W(e,!0)+jC+(t||"")}var qC=H();var ZU=.8;function di(r,e){e=e||{};var t={w:NaN,w2:NaN},i=r.scale,n=e.fromStat,a=e.min,o=uC(i);bt(o)||(o=NaN);var s=r.getExtent(),l=Ue(s[1]-s[0]);return it(i)?XU(
t,r,o,l):n?jU(t,r,o,l,n):a==null,a!=null&&(t.w=bt(t.w)?me(a,t.w):a),t}function XU(r,e,t,i){var n=e.onBand,a=t+(n?1:0);a===0&&(a=1),r.w=i/a,!n&&t&&i&&(r.w2=r.w*t/
i)}function jU(r,e,t,i,n){var a=!1,o=-1/0;w(n.key?[QC(e,n.key)]:JC(e,n.sers||[]),function(s){var l=s.liPosMinGap;l!=null&&(l>0?(l>o&&(o=l),a=!1):l===$C&&(a=!0))}),
bt(t)&&t>0&&bt(o)?(r.w=i/t*o,r.w2=o):a&&(r.w=i*ZU,r.w2=r.w*t/i)}var rE=[0,1],KU=(function(){function r(e,t,i){this.onBand=!1,this.inverse=!1,this.dim=e,this.scale=t,this._extent=i||[0,0]}return r.prototype.contain=function(e){
var t=this._extent,i=Math.min(t[0],t[1]),n=Math.max(t[0],t[1]);return e>=i&&e<=n},r.prototype.containData=function(e){return this.scale.contain(this.scale.parse(
e))},r.prototype.getExtent=function(){return this._extent.slice()},r.prototype.setExtent=function(e,t){var i=this._extent;i[0]=e,i[1]=t},r.prototype.dataToCoord=
function(e,t){var i=this.scale;return e=i.normalize(i.parse(e)),we(e,rE,iE(this),t)},r.prototype.coordToData=function(e,t){var i=we(e,iE(this),rE,t);return this.
scale.scale(i)},r.prototype.pointToData=function(e,t){},r.prototype.getTicksCoords=function(e){e=e||{};var t=e.tickModel||this.getTickModel(),i=VC(this,t,{breakTicks:e.
breakTicks,pruneByBreak:e.pruneByBreak}),n=z(i.ticks,function(s){return{coord:this.dataToCoord(Xi(this.scale,s)),tick:s}},this),a=t.get("alignWithLabel"),o=qU(this,
n,a);return z(n,function(s){return{coord:s.coord,tickValue:s.tick.value,onBand:o}})},r.prototype.getMinorTicksCoords=function(){if(it(this.scale))return[];var e=this.
model.getModel("minorTick"),t=e.get("splitNumber");t>0&&t<100||(t=5);var i=this.scale.getMinorTicks(t),n=z(i,function(a){return z(a,function(o){return{coord:this.
dataToCoord(o),tickValue:o}},this)},this);return n},r.prototype.getViewLabels=function(e){return e=e||vs(Wt.determine),BC(this,e).labels},r.prototype.getLabelModel=
function(){return this.model.getModel("axisLabel")},r.prototype.getTickModel=function(){return this.model.getModel("axisTick")},r.prototype.getBandWidth=function(){
return di(this,{min:1}).w},r.prototype.calculateCategoryInterval=function(e){return e=e||vs(Wt.determine),WC(this,e)},r})();function iE(r){var e=r.getExtent();if(r.
onBand){var t=e[1]-e[0],i=t/r.scale.count()/2;e[0]+=i,e[1]-=i}return e}function qU(r,e,t){var i=e.length;if(!r.onBand||t||!i)return!1;var n=di(r).w;if(!n)return!1;
w(e,function(s){s.coord-=n/2});var a=r.scale.getExtent(),o=e[i-1];return o.tick.offInterval&&e.pop(),e.push({coord:o.coord+n,tick:{value:a[1]+1}}),!0}var Bh=KU;var $U=(function(r){I(e,r);function e(t,i,n,a,o){var s=r.call(this,t,i,n)||this;return s.index=0,s.type=a||"value",s.position=o||"bottom",s}return e.prototype.isHorizontal=
function(){var t=this.position;return t==="top"||t==="bottom"},e.prototype.getGlobalExtent=function(t){var i=this.getExtent();return i[0]=this.toGlobalCoord(i[0]),
i[1]=this.toGlobalCoord(i[1]),t&&i[0]>i[1]&&i.reverse(),i},e.prototype.pointToData=function(t,i){return this.coordToData(this.toLocalCoord(t[this.dim==="x"?0:1]),
i)},e.prototype.setCategorySortInfo=function(t){if(this.type!=="category")return!1;this.model.option.categorySortInfo=t,this.scale.setSortInfo(t)},e})(Bh),nE=$U;var aE=["label","labelLine","layoutOption","priority","defaultAttr","marginForce","minMarginForce","marginDefault","suggestIgnore"],QU=1,Vh=2,sE=QU|Vh;function su(r,e,t){
t=t||sE,e?r.dirty|=t:r.dirty&=~t}function lE(r,e){return e=e||sE,r.dirty==null||!!(r.dirty&e)}function Ur(r){if(r)return lE(r)&&JU(r,r.label,r),r}function JU(r,e,t){
var i=e.getComputedTransform();r.transform=Mc(r.transform,i);var n=r.localRect=Ko(r.localRect,e.getBoundingRect()),a=e.style,o=a.margin,s=t&&t.marginForce,l=t&&
t.minMarginForce,u=t&&t.marginDefault,f=a.__marginType;f==null&&u&&(o=u,f=Da.textMargin);for(var c=0;c<4;c++)Fg[c]=f===Da.minMargin&&l&&l[c]!=null?l[c]:s&&s[c]!=
null?s[c]:o?o[c]:0;f===Da.textMargin&&Xo(n,Fg,!1,!1);var p=r.rect=Ko(r.rect,n);return i&&p.applyTransform(i),f===Da.minMargin&&Xo(p,Fg,!1,!1),r.axisAligned=Ec(i),
(r.label=r.label||{}).ignore=e.ignore,su(r,!1),su(r,!0,Vh),r}var Fg=[0,0,0,0];function uE(r,e,t){return r.transform=Mc(r.transform,t),r.localRect=Ko(r.localRect,
e),r.rect=Ko(r.rect,e),t&&r.rect.applyTransform(t),r.axisAligned=Ec(t),r.obb=void 0,(r.label=r.label||{}).ignore=!1,r}function fE(r,e){if(r){r.label.x+=e.x,r.label.
y+=e.y,r.label.markRedraw();var t=r.transform;t&&(t[4]+=e.x,t[5]+=e.y);var i=r.rect;i&&(i.x+=e.x,i.y+=e.y);var n=r.obb;n&&n.fromBoundingRect(r.localRect,t)}}function Hg(r,e){
for(var t=0;t<aE.length;t++){var i=aE[t];r[i]==null&&(r[i]=e[i])}return Ur(r)}function oE(r){var e=r.obb;return(!e||lE(r,Vh))&&(r.obb=e=e||new bc,e.fromBoundingRect(
r.localRect,r.transform),su(r,!1,Vh)),e}function cE(r){var e=[];r.sort(function(u,f){return(f.suggestIgnore?1:0)-(u.suggestIgnore?1:0)||f.priority-u.priority});function t(u){if(!u.ignore){var f=u.ensureState(
"emphasis");f.ignore==null&&(f.ignore=!1)}u.ignore=!0}for(var i=0;i<r.length;i++){var n=Ur(r[i]);if(!n.label.ignore){for(var a=n.label,o=n.labelLine,s=!1,l=0;l<
e.length;l++)if(Uh(n,e[l],null,{touchThreshold:.05})){s=!0;break}s?(t(a),o&&t(o)):e.push(n)}}}function Uh(r,e,t,i){return!r||!e||r.label&&r.label.ignore||e.label&&
e.label.ignore||!r.rect.intersect(e.rect,t,i)?!1:r.axisAligned&&e.axisAligned?!0:oE(r).intersect(oE(e),t,i)}var eF=null;function ja(){return eF}var hE="expandAxisBreak";var zn=Math.PI,tF=[[1,2,1,2],[5,3,5,3],[8,3,8,3]],rF=[[0,1,0,1],[0,3,0,3],[0,3,0,3]],Bn=$(),vE=$(),Wg=(function(){function r(e){this.recordMap={},this.resolveAxisNameOverlap=
e}return r.prototype.ensureRecord=function(e){var t=e.axis.dim,i=e.componentIndex,n=this.recordMap,a=n[t]||(n[t]=[]);return a[i]||(a[i]={ready:{}})},r})();function iF(r,e,t,i){var n=t.axis,a=e.ensureRecord(t),o=[],s,l=Xg(r.axisName)&&Nn(r.nameLocation);w(i,function(d){var v=Ur(d);if(!(!v||v.label.ignore)){o.push(v);
var g=a.transGroup;l&&(g.transform?Or(lu,g.transform):yi(lu),v.transform&&_i(lu,lu,v.transform),q.copy(Fh,v.localRect),Fh.applyTransform(lu),s?s.union(Fh):q.copy(
s=new q(0,0,0,0),Fh))}});var u=Math.abs(a.dirVec.x)>.1?"x":"y",f=a.transGroup[u];if(o.sort(function(d,v){return Math.abs(d.label[u]-f)-Math.abs(v.label[u]-f)}),
l&&s){var c=n.getExtent(),p=Math.min(c[0],c[1]),h=Math.max(c[0],c[1])-p;s.union(new q(p,0,h,1))}a.stOccupiedRect=s,a.labelInfoList=o}var lu=Re(),Fh=new q(0,0,0,
0),Yg=function(r,e,t,i,n,a){if(Nn(r.nameLocation)){var o=a.stOccupiedRect;o&&mE(uE({},o,a.transGroup.transform),i,n)}else Zg(a.labelInfoList,a.dirVec,i,n)};function mE(r,e,t){
var i=new be;Uh(r,e,i,{direction:Math.atan2(t.y,t.x),bidirectional:!1,touchThreshold:.05})&&fE(e,i)}function Zg(r,e,t,i){for(var n=be.dot(i,e)>=0,a=0,o=r.length;a<
o;a++){var s=r[n?a:o-1-a];s.label.ignore||mE(s,t,i)}}var Ka=(function(){function r(e,t,i,n){this.group=new se,this._axisModel=e,this._api=t,this._local={},this.
_shared=n||new Wg(Yg),this._resetCfgDetermined(i)}return r.prototype.updateCfg=function(e){if(0)var t;var i=this._cfg.raw;i.position=e.position,i.labelOffset=e.
labelOffset,this._resetCfgDetermined(i)},r.prototype.__getRawCfg=function(){return this._cfg.raw},r.prototype._resetCfgDetermined=function(e){var t=this._axisModel,
i=t.getDefaultOption?t.getDefaultOption():{},n=W(e.axisName,t.get("name")),a=t.get("nameMoveOverlap");(a==null||a==="auto")&&(a=W(e.defaultNameMoveOverlap,!0));
var o={raw:e,position:e.position,rotation:e.rotation,nameDirection:W(e.nameDirection,1),tickDirection:W(e.tickDirection,1),labelDirection:W(e.labelDirection,1),
labelOffset:W(e.labelOffset,0),silent:W(e.silent,!0),axisName:n,nameLocation:Dr(t.get("nameLocation"),i.nameLocation,"end"),shouldNameMoveOverlap:Xg(n)&&a,optionHideOverlap:t.
get(["axisLabel","hideOverlap"]),showMinorTicks:t.get(["minorTick","show"])};this._cfg=o;var s=new se({x:o.position[0],y:o.position[1],rotation:o.rotation});s.updateTransform(),
this._transformGroup=s;var l=this._shared.ensureRecord(t);l.transGroup=this._transformGroup,l.dirVec=new be(Math.cos(-o.rotation),Math.sin(-o.rotation))},r.prototype.
build=function(e,t){var i=this;return e||(e={axisLine:!0,axisTickLabelEstimate:!1,axisTickLabelDetermine:!0,axisName:!0}),w(nF,function(n){e[n]&&aF[n](i._cfg,i.
_local,i._shared,i._axisModel,i.group,i._transformGroup,i._api,t||{})}),this},r.innerTextLayout=function(e,t,i){var n=Xv(t-e),a,o;return vl(n)?(o=i>0?"top":"bot\
tom",a="center"):vl(n-zn)?(o=i>0?"bottom":"top",a="center"):(o="middle",n>0&&n<zn?a=i>0?"right":"left":a=i>0?"left":"right"),{rotation:n,textAlign:a,textVerticalAlign:o}},
r.makeAxisEventDataBase=function(e){var t={componentType:e.mainType,componentIndex:e.componentIndex};return t[e.mainType+"Index"]=e.componentIndex,t},r.isLabelSilent=
function(e){var t=e.get("tooltip");return e.get("silent")||!(e.get("triggerEvent")||t&&t.show)},r})(),nF=["axisLine","axisTickLabelEstimate","axisTickLabelDeter\
mine","axisName"],aF={axisLine:function(r,e,t,i,n,a,o){if(0)var s;var l=i.get(["axisLine","show"]);if(l==="auto"&&(l=!0,r.raw.axisLineAutoShow!=null&&(l=!!r.raw.
axisLineAutoShow)),!!l){var u=i.axis.getExtent(),f=a.transform,c=[u[0],0],p=[u[1],0],h=c[0]>p[0];f&&(tt(c,c,f),tt(p,p,f));var d=k({lineCap:"round"},i.getModel([
"axisLine","lineStyle"]).getLineStyle()),v={strokeContainThreshold:r.raw.strokeContainThreshold||5,silent:!0,z2:1,style:d};if(i.get(["axisLine","breakLine"])&&za(
i.axis.scale))ja().buildAxisBreakLine(i,n,a,v);else{var g=new er(k({shape:{x1:c[0],y1:c[1],x2:p[0],y2:p[1]}},v));Ma(g.shape,g.style.lineWidth),g.anid="line",n.add(
g)}var m=i.get(["axisLine","symbol"]);if(m!=null){var y=i.get(["axisLine","symbolSize"]);V(m)&&(m=[m,m]),(V(y)||de(y))&&(y=[y,y]);var _=Ha(i.get(["axisLine","sy\
mbolOffset"])||0,y),x=y[0],S=y[1];w([{rotate:r.rotation+Math.PI/2,offset:_[0],r:0},{rotate:r.rotation-Math.PI/2,offset:_[1],r:Math.sqrt((c[0]-p[0])*(c[0]-p[0])+
(c[1]-p[1])*(c[1]-p[1]))}],function(b,T){if(m[T]!=="none"&&m[T]!=null){var C=je(m[T],-x/2,-S/2,x,S,d.stroke,!0),E=b.r+b.offset,M=h?p:c;C.attr({rotation:b.rotate,
x:M[0]+E*Math.cos(r.rotation),y:M[1]-E*Math.sin(r.rotation),silent:!0,z2:11}),n.add(C)}})}}},axisTickLabelEstimate:function(r,e,t,i,n,a,o,s){if(0)var l;var u=dE(
e,n,s);u&&pE(r,e,t,i,n,a,o,Wt.estimate)},axisTickLabelDetermine:function(r,e,t,i,n,a,o,s){if(0)var l;var u=dE(e,n,s);u&&pE(r,e,t,i,n,a,o,Wt.determine);var f=uF(
r,n,a,i);lF(r,e.labelLayoutList,f),fF(r,n,a,i,r.tickDirection)},axisName:function(r,e,t,i,n,a,o,s){var l=t.ensureRecord(i);if(0)var u;e.nameEl&&(n.remove(e.nameEl),
e.nameEl=l.nameLayout=l.nameLocation=null);var f=r.axisName;if(Xg(f)){var c=r.nameLocation,p=r.nameDirection,h=i.getModel("nameTextStyle"),d=i.get("nameGap")||0,
v=i.axis.getExtent(),g=i.axis.inverse?-1:1,m=new be(0,0),y=new be(0,0);c==="start"?(m.x=v[0]-g*d,y.x=-g):c==="end"?(m.x=v[1]+g*d,y.x=g):(m.x=(v[0]+v[1])/2,m.y=r.
labelOffset+p*d,y.y=p);var _=Re();y.transform(cn(_,_,r.rotation));var x=i.get("nameRotate");x!=null&&(x=x*zn/180);var S,b;Nn(c)?S=Ka.innerTextLayout(r.rotation,
x??r.rotation,p):(S=oF(r.rotation,c,x||0,v),b=r.raw.axisNameAvailableWidth,b!=null&&(b=Math.abs(b/Math.sin(S.rotation)),!isFinite(b)&&(b=null)));var T=h.getFont(),
C=i.get("nameTruncate",!0)||{},E=C.ellipsis,M=Yr(r.raw.nameTruncateMaxWidth,C.maxWidth,b),A=s.nameMarginLevel||0,O=new Ce({x:m.x,y:m.y,rotation:S.rotation,silent:Ka.
isLabelSilent(i),style:vt(h,{text:f,font:T,overflow:"truncate",width:M,ellipsis:E,fill:h.getTextColor()||i.get(["axisLine","lineStyle","color"]),align:h.get("al\
ign")||S.textAlign,verticalAlign:h.get("verticalAlign")||S.textVerticalAlign}),z2:1});if(jo({el:O,componentModel:i,itemName:f}),O.__fullText=f,O.anid="name",i.get(
"triggerEvent")){var D=Ka.makeAxisEventDataBase(i);D.targetType="axisName",D.name=f,ve(O).eventData=D}a.add(O),O.updateTransform(),e.nameEl=O;var L=l.nameLayout=
Ur({label:O,priority:O.z2,defaultAttr:{ignore:O.ignore},marginDefault:Nn(c)?tF[A]:rF[A]});if(l.nameLocation=c,n.add(O),O.decomposeTransform(),r.shouldNameMoveOverlap&&
L){var R=t.ensureRecord(i);t.resolveAxisNameOverlap(r,t,i,L,y,R)}}}};function pE(r,e,t,i,n,a,o,s){yE(e)||cF(r,e,n,s,i,o);var l=e.labelLayoutList;hF(r,i,l,a),vF(
i,r.rotation,l);var u=r.optionHideOverlap;sF(i,l,u),u&&cE(Ie(l,function(f){return f&&!f.label.ignore})),iF(r,t,i,l)}function oF(r,e,t,i){var n=Xv(t-r),a,o,s=i[0]>
i[1],l=e==="start"&&!s||e!=="start"&&s;return vl(n-zn/2)?(o=l?"bottom":"top",a="center"):vl(n-zn*1.5)?(o=l?"top":"bottom",a="center"):(o="middle",n<zn*1.5&&n>zn/
2?a=l?"left":"right":a=l?"right":"left"),{rotation:n,textAlign:a,textVerticalAlign:o}}function sF(r,e,t){var i=r.axis,n=r.get(["axisLabel","customValues"]);if(DC(
i))return;function a(u,f,c){var p=Ur(e[f]),h=Ur(e[c]),d=i.scale;if(!(!p||!h)){if(u==null){if(!t&&n)return;var v=Bn(p.label).labelInfo.tick;if(hi(d)&&v.notNice||
it(d)&&v.offInterval){gs(p.label);return}}if(u===!1||p.suggestIgnore){gs(p.label);return}if(h.suggestIgnore){gs(h.label);return}var g=.1;if(!t){var m=[0,0,0,0];
p=Hg({marginForce:m},p),h=Hg({marginForce:m},h)}Uh(p,h,null,{touchThreshold:g})&&gs(u?h.label:p.label)}}var o=r.get(["axisLabel","showMinLabel"]),s=r.get(["axis\
Label","showMaxLabel"]),l=e.length;a(o,0,1),a(s,l-1,l-2)}function lF(r,e,t){r.showMinorTicks||w(e,function(i){if(i&&i.label.ignore)for(var n=0;n<t.length;n++){var a=t[n],
o=vE(a),s=Bn(i.label);if(o.tickValue!=null&&!o.onBand&&o.tickValue===s.labelInfo.tick.value){gs(a);return}}})}function gs(r){r&&(r.ignore=!0)}function gE(r,e,t,i,n){
for(var a=[],o=[],s=[],l=0;l<r.length;l++){var u=r[l].coord;o[0]=u,o[1]=0,s[0]=u,s[1]=t,e&&(tt(o,o,e),tt(s,s,e));var f=new er({shape:{x1:o[0],y1:o[1],x2:s[0],y2:s[1]},
style:i,z2:2,autoBatch:!0,silent:!0});Ma(f.shape,f.style.lineWidth),f.anid=n+"_"+r[l].tickValue,a.push(f);var c=vE(f);c.onBand=!!r[l].onBand,c.tickValue=r[l].tickValue}
return a}function uF(r,e,t,i){var n=i.axis,a=i.getModel("axisTick"),o=a.get("show");if(o==="auto"&&(o=!0,r.raw.axisTickAutoShow!=null&&(o=!!r.raw.axisTickAutoShow)),
!o||n.scale.isBlank())return[];for(var s=a.getModel("lineStyle"),l=r.tickDirection*a.get("length"),u=n.getTicksCoords(),f=gE(u,t.transform,l,ie(s.getLineStyle(),
{stroke:i.get(["axisLine","lineStyle","color"])}),"ticks"),c=0;c<f.length;c++)e.add(f[c]);return f}function fF(r,e,t,i,n){var a=i.axis,o=i.getModel("minorTick");
if(!(!r.showMinorTicks||a.scale.isBlank())){var s=a.getMinorTicksCoords();if(s.length)for(var l=o.getModel("lineStyle"),u=n*o.get("length"),f=ie(l.getLineStyle(),
ie(i.getModel("axisTick").getLineStyle(),{stroke:i.get(["axisLine","lineStyle","color"])})),c=0;c<s.length;c++)for(var p=gE(s[c],t.transform,u,f,"minorticks_"+c),
h=0;h<p.length;h++)e.add(p[h])}}function dE(r,e,t){if(yE(r)){var i=r.axisLabelsCreationContext,n=i.out.noPxChangeTryDetermine;if(t.noPxChange){for(var a=!0,o=0;o<
n.length;o++)a=a&&n[o]();if(a)return!1}n.length&&(e.remove(r.labelGroup),Gg(r,null,null,null))}return!0}function cF(r,e,t,i,n,a){var o=n.axis,s=Yr(r.raw.axisLabelShow,
n.get(["axisLabel","show"])),l=new se;t.add(l);var u=vs(i);if(!s||o.scale.isBlank()){Gg(e,[],l,u);return}var f=n.getModel("axisLabel"),c=o.getViewLabels(u),p=(Yr(
r.raw.labelRotate,f.get("rotate"))||0)*zn/180,h=Ka.innerTextLayout(r.rotation,p,r.labelDirection),d=n.getCategories&&n.getCategories(!0),v=[],g=n.get("triggerEv\
ent"),m=1/0,y=-1/0;w(c,function(x,S){var b,T=x.tick,C=x.formattedLabel,E=x.rawLabel,M=f,A=Xi(o.scale,T);if(d&&d[A]){var O=d[A];U(O)&&O.textStyle&&(M=new Oe(O.textStyle,
f,n.ecModel))}var D=M.getTextColor()||n.get(["axisLine","lineStyle","color"]),L=M.getShallow("align",!0)||h.textAlign,R=W(M.getShallow("alignMinLabel",!0),L),N=W(
M.getShallow("alignMaxLabel",!0),L),Z=M.getShallow("verticalAlign",!0)||M.getShallow("baseline",!0)||h.textVerticalAlign,j=W(M.getShallow("verticalAlignMinLabel",
!0),Z),J=W(M.getShallow("verticalAlignMaxLabel",!0),Z),re=10+(((b=T.time)===null||b===void 0?void 0:b.level)||0);m=Math.min(m,re),y=Math.max(y,re);var ne=new Ce(
{x:0,y:0,rotation:0,silent:Ka.isLabelSilent(n),z2:re,style:vt(M,{text:C,align:S===0?R:S===c.length-1?N:L,verticalAlign:S===0?j:S===c.length-1?J:Z,fill:Y(D)?D(o.
type==="category"?E:o.type==="value"?A+"":A,S):D})});ne.anid="label_"+A;var ue=Bn(ne);if(ue.labelInfo=x,ue.layoutRotation=h.rotation,jo({el:ne,componentModel:n,
itemName:C,formatterParamsExtra:{isTruncated:function(){return ne.isTruncated},value:E,tickIndex:S}}),g){var ae=Ka.makeAxisEventDataBase(n);ae.targetType="axisL\
abel",ae.value=E,ae.tickIndex=S;var Q=x.tick.break;if(Q){var _e=Q.parsedBreak;ae.break={start:_e.vmin,end:_e.vmax}}o.type==="category"&&(ae.dataIndex=A),ve(ne).
eventData=ae,Q&&dF(n,a,ne,Q)}v.push(ne),l.add(ne)});var _=z(v,function(x){return{label:x,priority:Bn(x).labelInfo.tick.break?x.z2+(y-m+1):x.z2,defaultAttr:{ignore:x.
ignore}}});Gg(e,_,l,u)}function yE(r){return!!r.labelLayoutList}function Gg(r,e,t,i){r.labelLayoutList=e,r.labelGroup=t,r.axisLabelsCreationContext=i}function hF(r,e,t,i){
var n=e.get(["axisLabel","margin"]);w(t,function(a,o){var s=Ur(a);if(s){var l=s.label,u=Bn(l);s.suggestIgnore=l.ignore,l.ignore=!1,oa(ji,pF);var f=e.axis;ji.x=f.
dataToCoord(Xi(f.scale,u.labelInfo.tick)),ji.y=r.labelOffset+r.labelDirection*n,ji.rotation=u.layoutRotation,i.add(ji),ji.updateTransform(),i.remove(ji),ji.decomposeTransform(),
oa(l,ji),l.markRedraw(),su(s,!0),Ur(s)}})}var ji=new ce,pF=new ce;function Xg(r){return!!r}function dF(r,e,t,i){t.on("click",function(n){var a={type:hE,breaks:[
{start:i.parsedBreak.breakOption.start,end:i.parsedBreak.breakOption.end}]};a[r.axis.dim+"AxisIndex"]=r.componentIndex,e.dispatchAction(a)})}function vF(r,e,t){
var i=Xe();if(i){var n=i.retrieveAxisBreakPairs(t,function(o){return o&&Bn(o.label).labelInfo.tick.break},!0),a=r.get(["breakLabelLayout","moveOverlap"],!0);(a===
!0||a==="auto")&&w(n,function(o){ja().adjustBreakLabelPair(r.axis.inverse,e,[Ur(t[o[0]]),Ur(t[o[1]])])})}}var ys=Ka;function uu(r,e,t){t=t||{};var i=e.axis,n={},a=i.getAxesOnZeroOf()[0],o=i.position,s=a?"onZero":o,l=i.dim,u=[r.x,r.x+r.width,r.y,r.y+r.height],f={left:0,right:1,
top:0,bottom:1,onZero:2},c=e.get("offset")||0,p=l==="x"?[u[2]-c,u[3]+c]:[u[0]-c,u[1]+c];if(a){var h=a.toGlobalCoord(a.dataToCoord(0));p[f.onZero]=Math.max(Math.
min(h,p[1]),p[0])}n.position=[l==="y"?p[f[s]]:u[0],l==="x"?p[f[s]]:u[3]],n.rotation=Math.PI/2*(l==="x"?0:1);var d={top:-1,bottom:1,left:-1,right:1};n.labelDirection=
n.tickDirection=n.nameDirection=d[o],n.labelOffset=a?p[f[o]]-p[f.onZero]:0,e.get(["axisTick","inside"])&&(n.tickDirection=-n.tickDirection),Yr(t.labelInside,e.get(
["axisLabel","inside"]))&&(n.labelDirection=-n.labelDirection);var v=e.get(["axisLabel","rotate"]);return n.labelRotate=s==="top"?-v:v,n.z2=1,n}function _E(r){var e={xAxisModel:null,yAxisModel:null};return w(e,function(t,i){var n=i.replace(/Model$/,""),a=r.getReferringComponents(n,He).models[0];e[i]=a}),
e}function xE(r,e,t,i,n,a){for(var o=uu(r,t),s=!1,l=!1,u=0;u<e.length;u++)wh(e[u].getOtherAxis(t.axis).scale)&&(s=l=!0,t.axis.type==="category"&&t.axis.onBand&&
(l=!1));return o.axisLineAutoShow=s,o.axisTickAutoShow=l,o.defaultNameMoveOverlap=a,new ys(t,i,o,n)}function SE(r,e,t){var i=uu(e,t);if(0)var n;r.updateCfg(i)}var gF=$(),Hh=1,TE=2,yF=3,CE=(function(){function r(e,t,i,n,a){var o=it(e),s=o?t.getCategories().length:null,l;if(o){var u=t.getCategories(!0);l=u&&!u.length}var f=i.
slice();(cs(e)||pi(e)||hi(e))&&(rm(f,fu(e,t.get("dataMin",!0))),im(f,fu(e,t.get("dataMax",!0)))),g1(f)||(f[0]=f[1]=NaN);var c=[],p=[!1,!1],h=t.get("min",!0);h===
"dataMin"?(c[0]=f[0],p[0]=!0):(c[0]=fu(e,Y(h)?h({min:f[0],max:f[1]}):h),p[0]=c[0]!=null);var d=t.get("max",!0);d==="dataMax"?(c[1]=f[1],p[1]=!0):(c[1]=fu(e,Y(d)?
d({min:f[0],max:f[1]}):d),p[1]=c[1]!=null);var v=_F(e,t),g=o?null:f[1]-f[0]||Math.abs(f[0]);c[0]==null&&(c[0]=o?l?f[0]:s?0:NaN:f[0]-v[0]*g),c[1]==null&&(c[1]=o?
l?f[1]:s?s-1:NaN:f[1]+v[1]*g),!Pr(c[0])&&(c[0]=NaN),!Pr(c[1])&&(c[1]=NaN);var m=l||Nt(c[0])||Nt(c[1])||o&&!s,y=cs(e),_=y&&t.needIncludeZero&&t.needIncludeZero();
_&&(c[0]>0&&c[1]>0&&!p[0]&&(c[0]=0),c[0]<0&&c[1]<0&&!p[1]&&(c[1]=0));var x=!1;c[0]>c[1]&&(c.reverse(),x=!0);var S=fu(e,t.get("startValue",!0)),b=S!=null;!bt(S)&&
n&&(S=e.getDefaultStartValue?e.getDefaultStartValue():0),bt(S)&&(b||!y||_)&&(S<c[0]&&!p[0]?(c[0]=S,p[0]=!0):S>c[1]&&!p[1]&&(c[1]=S,p[1]=!0));var T=this._i={scale:e,
dataMM:f,noZoomEffMM:c,zoomMM:[],fixMM:p,zoomFixMM:[!1,!1],startValue:S,isBlank:m,incl0:_,tggAxInv:x,ctnShp:a};bE(T,c)}return r.prototype.makeNoZoom=function(){
return this._i.noZoomEffMM.slice()},r.prototype.makeFinal=function(){var e=this._i,t=e.zoomMM,i=e.noZoomEffMM,n=e.zoomFixMM,a=e.fixMM,o={fixMM:a,zoomFixMM:n,isBlank:e.
isBlank,incl0:e.incl0,tggAxInv:e.tggAxInv,ctnShp:e.ctnShp,effMM:i.slice()},s=o.effMM;return t[0]!=null&&(s[0]=t[0],a[0]=n[0]=!0),t[1]!=null&&(s[1]=t[1],a[1]=n[1]=
!0),bE(e,s),o},r.prototype.makeRenderInfo=function(){return{startValue:this._i.startValue}},r.prototype.setZoomMM=function(e,t){this._i.zoomMM[e]=t},r})();function bE(r,e){var t=r.scale,i=r.dataMM;t.sanitize&&(e[0]=t.sanitize(e[0],i),e[1]=t.sanitize(e[1],i),zo(e))}function fu(r,e){return e==null?null:Nt(e)?NaN:r.parse(
e)}function _F(r,e){var t;if(it(r))t=[0,0];else{var i=e.get("boundaryGap");typeof i=="boolean"&&(i=null),t=P(i)?i:[i,i]}return[wE(t[0]),wE(t[1])]}function wE(r){
return cr(typeof r=="boolean"?0:r,1)||0}function EE(r){var e=gF(r.scale);return e.extent||(e.extent=Ze()),e}function ME(r,e){EE(r).dimIdxInCoord=e.get(r.dim)}function _s(r,e){
var t=r.scale,i=r.model,n=r.dim;t.rawExtentInfo||xF(t,r,n,i,e)}function xF(r,e,t,i,n){var a=EE(e),o=a.extent,s=!1;tE(e,function(f){if(f.boxCoordinateSystem){var c=Vc(
f).coord,p=a.dimIdxInCoord;if(p>=0){if(P(c)){var h=c[p];h!=null&&!P(h)&&xl(o,r.parse(h))}}}else if(f.coordinateSystem){var d=f.getData();if(d){var v=r.getFilter?
r.getFilter():null;w(OC(d,t),function(g){m1(o,d.getApproximateExtent(g,v))})}f.__requireStartValue&&f.__requireStartValue(e)&&(s=!0)}});var l=bF(r,e,i),u=new CE(
r,i,o,s,l);AE(r,u,n),a.extent=null}function SF(r,e){var t=r.scale;AE(t,new CE(t,r.model,e,!1,!1),yF)}function AE(r,e,t){r.rawExtentInfo=e,e.from=t}var DE=H();function Gh(r,e,t,i,n){r.rawExtentInfo||SF({scale:r,model:e},n||Ze());var a=r.rawExtentInfo.makeFinal(),o=a.effMM;return r.setExtent(o[0],o[1]),r.setBlank(
a.isBlank),i&&a.tggAxInv&&t&&!t.get("legacyMinMaxDontInverseAxis")&&(i.inverse=!i.inverse),a}function bF(r,e,t){var i=ds(r,t),n=t.get("containShape",!0);if(n==null&&
!i&&(n=!0),!n)return!1;var a=!1;return Ug(e,function(o){a=!!DE.get(o)||a}),a}function OE(r,e,t,i){if(t.ctnShp){var n;if(Ug(r,function(s){var l=DE.get(s);if(l){var u=l(
r,i);u&&(n=n||[0,0],rm(n,u[0]),im(n,u[1]),MC(r))}}),!!n){var a=e.getExtent();if(it(e))r.onBand||e.setExtent2(ss,Fe(a[0],a[0]+n[0]),me(a[1],a[1]+n[1]));else{var o=a.
slice();t.zoomFixMM[0]||(o[0]=Fe(o[0],e.transformOut(e.transformIn(o[0],null)+n[0],null))),t.zoomFixMM[1]||(o[1]=me(o[1],e.transformOut(e.transformIn(o[1],null)+
n[1],null))),(o[0]<a[0]||o[1]>a[1])&&e.setExtent2(ss,o[0],o[1])}}}}var jg={left:0,right:0,top:0,bottom:0},cu=["25%","25%"],xs="cartesian2d",wF=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.
prototype.mergeDefaultAndTheme=function(t,i){var n=br(t.outerBounds);r.prototype.mergeDefaultAndTheme.apply(this,arguments),n&&t.outerBounds&&ar(t.outerBounds,n)},
e.prototype.mergeOption=function(t,i){r.prototype.mergeOption.apply(this,arguments),this.option.outerBounds&&t.outerBounds&&ar(this.option.outerBounds,t.outerBounds)},
e.type="grid",e.dependencies=["xAxis","yAxis"],e.layoutMode="box",e.defaultOption={show:!1,z:0,left:"15%",top:65,right:"10%",bottom:80,containLabel:!1,outerBoundsMode:"\
auto",outerBounds:jg,outerBoundsContain:"all",outerBoundsClampWidth:cu[0],outerBoundsClampHeight:cu[1],backgroundColor:B.color.transparent,borderWidth:1,borderColor:B.
color.neutral30},e})(ge),IE=wF;var Wh="\0__throttleOriginMethod",LE="\0__throttleRate",RE="\0__throttleType";function Kg(r,e,t){var i,n=0,a=0,o=null,s,l,u,f;e=e||0;function c(){a=new Date().getTime(),
o=null,r.apply(l,u||[])}var p=function(){for(var h=[],d=0;d<arguments.length;d++)h[d]=arguments[d];i=new Date().getTime(),l=this,u=h;var v=f||e,g=f||t;f=null,s=
i-(g?n:a)-v,clearTimeout(o),g?o=setTimeout(c,v):s>=0?c():o=setTimeout(c,-s),n=i};return p.clear=function(){o&&(clearTimeout(o),o=null)},p.debounceNextCall=function(h){
f=h},p}function wr(r,e,t,i){var n=r[e];if(n){var a=n[Wh]||n,o=n[RE],s=n[LE];if(s!==t||o!==i){if(t==null||!i)return r[e]=a;n=r[e]=Kg(a,t,i==="debounce"),n[Wh]=a,
n[RE]=i,n[LE]=t}return n}}function Ki(r,e){var t=r[e];t&&t[Wh]&&(t.clear&&t.clear(),r[e]=t[Wh])}function Ss(r,e,t,i,n){var a=r+e;t.isSilent(a)||i.eachComponent({mainType:"series",subType:"pie"},function(o){for(var s=o.seriesIndex,l=o.option.selectedMap,u=n.
selected,f=0;f<u.length;f++)if(u[f].seriesIndex===s){var c=o.getData(),p=Sr(c,n.fromActionPayload);t.trigger(a,{type:a,seriesId:o.id,name:P(p)?c.getName(p[0]):c.
getName(p),selected:V(l)?l:k({},l)})}})}function PE(r,e,t){r.on("selectchanged",function(i){var n=t.getModel();i.isFromClick?(Ss("map","selectchanged",e,n,i),Ss(
"pie","selectchanged",e,n,i)):i.fromAction==="select"?(Ss("map","selected",e,n,i),Ss("pie","selected",e,n,i)):i.fromAction==="unselect"&&(Ss("map","unselected",
e,n,i),Ss("pie","unselected",e,n,i))})}var bs=(function(){function r(e,t){this.target=e,this.topTarget=t&&t.topTarget}return r})(),TF=(function(){function r(e){this.handler=e,e.on("mousedown",this._dragStart,
this),e.on("mousemove",this._drag,this),e.on("mouseup",this._dragEnd,this)}return r.prototype._dragStart=function(e){for(var t=e.target;t&&!t.draggable;)t=t.parent||
t.__hostTarget;t&&(this._draggingTarget=t,t.dragging=!0,this._x=e.offsetX,this._y=e.offsetY,this.handler.dispatchToElement(new bs(t,e),"dragstart",e.event))},r.
prototype._drag=function(e){var t=this._draggingTarget;if(t){var i=e.offsetX,n=e.offsetY,a=i-this._x,o=n-this._y;this._x=i,this._y=n,t.drift(a,o,e),this.handler.
dispatchToElement(new bs(t,e),"drag",e.event);var s=this.handler.findHover(i,n,t).target,l=this._dropTarget;this._dropTarget=s,t!==s&&(l&&s!==l&&this.handler.dispatchToElement(
new bs(l,e),"dragleave",e.event),s&&s!==l&&this.handler.dispatchToElement(new bs(s,e),"dragenter",e.event))}},r.prototype._dragEnd=function(e){var t=this._draggingTarget;
t&&(t.dragging=!1),this.handler.dispatchToElement(new bs(t,e),"dragend",e.event),this._dropTarget&&this.handler.dispatchToElement(new bs(this._dropTarget,e),"dr\
op",e.event),this._draggingTarget=null,this._dropTarget=null},r})(),NE=TF;var CF=/^(?:mouse|pointer|contextmenu|drag|drop)|click/,qg=[],EF=oe.browser.firefox&&+oe.browser.version.split(".")[0]<39;function Zh(r,e,t,i){return t=t||{},i?
kE(r,e,t):EF&&e.layerX!=null&&e.layerX!==e.offsetX?(t.zrX=e.layerX,t.zrY=e.layerY):e.offsetX!=null?(t.zrX=e.offsetX,t.zrY=e.offsetY):kE(r,e,t),t}function kE(r,e,t){
if(oe.domSupported&&r.getBoundingClientRect){var i=e.clientX,n=e.clientY;if(og(r)){var a=r.getBoundingClientRect();t.zrX=i-a.left,t.zrY=n-a.top;return}else if(Hc(
qg,r,i,n)){t.zrX=qg[0],t.zrY=qg[1];return}}t.zrX=t.zrY=0}function Xh(r){return r||window.event}function Yt(r,e,t){if(e=Xh(e),e.zrX!=null)return e;var i=e.type,n=i&&
i.indexOf("touch")>=0;if(n){var o=i!=="touchend"?e.targetTouches[0]:e.changedTouches[0];o&&Zh(r,o,e,t)}else{Zh(r,e,e,t);var a=MF(e);e.zrDelta=a?a/120:-(e.detail||
0)/3}var s=e.button;return e.which==null&&s!==void 0&&CF.test(e.type)&&(e.which=s&1?1:s&2?3:s&4?2:0),e}function MF(r){var e=r.wheelDelta;if(e)return e;var t=r.deltaX,
i=r.deltaY;if(t==null||i==null)return e;var n=Math.abs(i!==0?i:t),a=i>0?-1:i<0?1:t>0?-1:1;return 3*n*a}function zE(r,e,t,i){r.addEventListener(e,t,i)}function BE(r,e,t,i){
r.removeEventListener(e,t,i)}var Zt=function(r){r.preventDefault(),r.stopPropagation(),r.cancelBubble=!0};function $g(r){return r.which===2||r.which===3}var UE=(function(){function r(){this._track=[]}return r.prototype.recognize=function(e,t,i){return this._doTrack(e,t,i),this._recognize(e)},r.prototype.clear=function(){
return this._track.length=0,this},r.prototype._doTrack=function(e,t,i){var n=e.touches;if(n){for(var a={points:[],touches:[],target:t,event:e},o=0,s=n.length;o<
s;o++){var l=n[o],u=Zh(i,l,{});a.points.push([u.zrX,u.zrY]),a.touches.push(l)}this._track.push(a)}},r.prototype._recognize=function(e){for(var t in Qg)if(Qg.hasOwnProperty(
t)){var i=Qg[t](this._track,e);if(i)return i}},r})();function VE(r){var e=r[1][0]-r[0][0],t=r[1][1]-r[0][1];return Math.sqrt(e*e+t*t)}function AF(r){return[(r[0][0]+r[1][0])/2,(r[0][1]+r[1][1])/2]}var Qg={pinch:function(r,e){
var t=r.length;if(t){var i=(r[t-1]||{}).points,n=(r[t-2]||{}).points||i;if(n&&n.length>1&&i&&i.length>1){var a=VE(i)/VE(n);!isFinite(a)&&(a=1),e.pinchScale=a;var o=AF(
i);return e.pinchX=o[0],e.pinchY=o[1],{type:"pinch",target:r[0].target,event:e}}}}};var HE="silent";function DF(r,e,t){return{type:r,event:t,target:e.target,topTarget:e.topTarget,cancelBubble:!1,offsetX:t.zrX,offsetY:t.zrY,gestureEvent:t.gestureEvent,
pinchX:t.pinchX,pinchY:t.pinchY,pinchScale:t.pinchScale,wheelDelta:t.zrDelta,zrByTouch:t.zrByTouch,which:t.which,stop:OF}}function OF(){Zt(this.event)}var IF=(function(r){
I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.handler=null,t}return e.prototype.dispose=function(){},e.prototype.setCursor=function(){},
e})($e),hu=(function(){function r(e,t){this.x=e,this.y=t}return r})(),LF=["click","dblclick","mousewheel","mouseout","mouseup","mousedown","mousemove","contextm\
enu"],Jg=new q(0,0,0,0),GE=(function(r){I(e,r);function e(t,i,n,a,o){var s=r.call(this)||this;return s._hovered=new hu(0,0),s.storage=t,s.painter=i,s.painterRoot=
a,s._pointerSize=o,n=n||new IF,s.proxy=null,s.setHandlerProxy(n),s._draggingMgr=new NE(s),s}return e.prototype.setHandlerProxy=function(t){this.proxy&&this.proxy.
dispose(),t&&(w(LF,function(i){t.on&&t.on(i,this[i],this)},this),t.handler=this),this.proxy=t},e.prototype.mousemove=function(t){var i=t.zrX,n=t.zrY,a=WE(this,i,
n),o=this._hovered,s=o.target;s&&!s.__zr&&(o=this.findHover(o.x,o.y),s=o.target);var l=this._hovered=a?new hu(i,n):this.findHover(i,n),u=l.target,f=this.proxy;f.
setCursor&&f.setCursor(u?u.cursor:"default"),s&&u!==s&&this.dispatchToElement(o,"mouseout",t),this.dispatchToElement(l,"mousemove",t),u&&u!==s&&this.dispatchToElement(
l,"mouseover",t)},e.prototype.mouseout=function(t){var i=t.zrEventControl;i!=="only_globalout"&&this.dispatchToElement(this._hovered,"mouseout",t),i!=="no_globa\
lout"&&this.trigger("globalout",{type:"globalout",event:t})},e.prototype.resize=function(){this._hovered=new hu(0,0)},e.prototype.dispatch=function(t,i){var n=this[t];
n&&n.call(this,i)},e.prototype.dispose=function(){this.proxy.dispose(),this.storage=null,this.proxy=null,this.painter=null},e.prototype.setCursorStyle=function(t){
var i=this.proxy;i.setCursor&&i.setCursor(t)},e.prototype.dispatchToElement=function(t,i,n){t=t||{};var a=t.target;if(!(a&&a.silent)){for(var o="on"+i,s=DF(i,t,
n);a&&(a[o]&&(s.cancelBubble=!!a[o].call(a,s)),a.trigger(i,s),a=a.__hostTarget?a.__hostTarget:a.parent,!s.cancelBubble););s.cancelBubble||(this.trigger(i,s),this.
painter&&this.painter.eachOtherLayer&&this.painter.eachOtherLayer(function(l){typeof l[o]=="function"&&l[o].call(l,s),l.trigger&&l.trigger(i,s)}))}},e.prototype.
findHover=function(t,i,n){var a=this.storage.getDisplayList(),o=new hu(t,i);if(FE(a,o,t,i,n),this._pointerSize&&!o.target){for(var s=[],l=this._pointerSize,u=l/
2,f=new q(t-u,i-u,l,l),c=a.length-1;c>=0;c--){var p=a[c];p!==n&&!p.ignore&&!p.ignoreCoarsePointer&&(!p.parent||!p.parent.ignoreCoarsePointer)&&(Jg.copy(p.getBoundingRect()),
p.transform&&Jg.applyTransform(p.transform),Jg.intersect(f)&&s.push(p))}if(s.length)for(var h=4,d=Math.PI/12,v=Math.PI*2,g=0;g<u;g+=h)for(var m=0;m<v;m+=d){var y=t+
g*Math.cos(m),_=i+g*Math.sin(m);if(FE(s,o,y,_,n),o.target)return o}}return o},e.prototype.processGesture=function(t,i){this._gestureMgr||(this._gestureMgr=new UE);
var n=this._gestureMgr;i==="start"&&n.clear();var a=n.recognize(t,this.findHover(t.zrX,t.zrY,null).target,this.proxy.dom);if(i==="end"&&n.clear(),a){var o=a.type;
t.gestureEvent=o;var s=new hu;s.target=a.target,this.dispatchToElement(s,o,a.event)}},e})($e);w(["click","mousedown","mouseup","mousewheel","dblclick","contextm\
enu"],function(r){GE.prototype[r]=function(e){var t=e.zrX,i=e.zrY,n=WE(this,t,i),a,o;if((r!=="mouseup"||!n)&&(a=this.findHover(t,i),o=a.target),r==="mousedown")
this._downEl=o,this._downPoint=[e.zrX,e.zrY],this._upEl=o;else if(r==="mouseup")this._upEl=o;else if(r==="click"){if(this._downEl!==this._upEl||!this._downPoint||
NS(this._downPoint,[e.zrX,e.zrY])>4)return;this._downPoint=null}this.dispatchToElement(a,r,e)}});function RF(r,e,t){if(r[r.rectHover?"rectContain":"contain"](e,
t)){for(var i=r,n=void 0,a=!1;i;){if(i.ignoreClip&&(a=!0),!a){var o=i.getClipPath();if(o&&!o.contain(e,t))return!1}i.silent&&(n=!0);var s=i.__hostTarget;i=s?i.ignoreHostSilent?
null:s:i.parent}return n?HE:!0}return!1}function FE(r,e,t,i,n){for(var a=r.length-1;a>=0;a--){var o=r[a],s=void 0;if(o!==n&&!o.ignore&&(s=RF(o,t,i))&&(!e.topTarget&&
(e.topTarget=o),s!==HE)){e.target=o;break}}}function WE(r,e,t){var i=r.painter;return e<0||e>i.getWidth()||t<0||t>i.getHeight()}var YE=GE;var jE=32,pu=7;function PF(r){for(var e=0;r>=jE;)e|=r&1,r>>=1;return r+e}function ZE(r,e,t,i){var n=e+1;if(n===t)return 1;if(i(r[n++],r[e])<0){for(;n<t&&i(r[n],
r[n-1])<0;)n++;NF(r,e,n)}else for(;n<t&&i(r[n],r[n-1])>=0;)n++;return n-e}function NF(r,e,t){for(t--;e<t;){var i=r[e];r[e++]=r[t],r[t--]=i}}function XE(r,e,t,i,n){
for(i===e&&i++;i<t;i++){for(var a=r[i],o=e,s=i,l;o<s;)l=o+s>>>1,n(a,r[l])<0?s=l:o=l+1;var u=i-o;switch(u){case 3:r[o+3]=r[o+2];case 2:r[o+2]=r[o+1];case 1:r[o+1]=
r[o];break;default:for(;u>0;)r[o+u]=r[o+u-1],u--}r[o]=a}}function ey(r,e,t,i,n,a){var o=0,s=0,l=1;if(a(r,e[t+n])>0){for(s=i-n;l<s&&a(r,e[t+n+l])>0;)o=l,l=(l<<1)+
1,l<=0&&(l=s);l>s&&(l=s),o+=n,l+=n}else{for(s=n+1;l<s&&a(r,e[t+n-l])<=0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=s);var u=o;o=n-l,l=n-u}for(o++;o<l;){var f=o+(l-o>>>
1);a(r,e[t+f])>0?o=f+1:l=f}return l}function ty(r,e,t,i,n,a){var o=0,s=0,l=1;if(a(r,e[t+n])<0){for(s=n+1;l<s&&a(r,e[t+n-l])<0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=
s);var u=o;o=n-l,l=n-u}else{for(s=i-n;l<s&&a(r,e[t+n+l])>=0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=s),o+=n,l+=n}for(o++;o<l;){var f=o+(l-o>>>1);a(r,e[t+f])<0?l=f:o=
f+1}return l}function kF(r,e){var t=pu,i,n,a=0,o=[];i=[],n=[];function s(h,d){i[a]=h,n[a]=d,a+=1}function l(){for(;a>1;){var h=a-2;if(h>=1&&n[h-1]<=n[h]+n[h+1]||
h>=2&&n[h-2]<=n[h]+n[h-1])n[h-1]<n[h+1]&&h--;else if(n[h]>n[h+1])break;f(h)}}function u(){for(;a>1;){var h=a-2;h>0&&n[h-1]<n[h+1]&&h--,f(h)}}function f(h){var d=i[h],
v=n[h],g=i[h+1],m=n[h+1];n[h]=v+m,h===a-3&&(i[h+1]=i[h+2],n[h+1]=n[h+2]),a--;var y=ty(r[g],r,d,v,0,e);d+=y,v-=y,v!==0&&(m=ey(r[d+v-1],r,g,m,m-1,e),m!==0&&(v<=m?
c(d,v,g,m):p(d,v,g,m)))}function c(h,d,v,g){var m=0;for(m=0;m<d;m++)o[m]=r[h+m];var y=0,_=v,x=h;if(r[x++]=r[_++],--g===0){for(m=0;m<d;m++)r[x+m]=o[y+m];return}if(d===
1){for(m=0;m<g;m++)r[x+m]=r[_+m];r[x+g]=o[y];return}for(var S=t,b,T,C;;){b=0,T=0,C=!1;do if(e(r[_],o[y])<0){if(r[x++]=r[_++],T++,b=0,--g===0){C=!0;break}}else if(r[x++]=
o[y++],b++,T=0,--d===1){C=!0;break}while((b|T)<S);if(C)break;do{if(b=ty(r[_],o,y,d,0,e),b!==0){for(m=0;m<b;m++)r[x+m]=o[y+m];if(x+=b,y+=b,d-=b,d<=1){C=!0;break}}
if(r[x++]=r[_++],--g===0){C=!0;break}if(T=ey(o[y],r,_,g,0,e),T!==0){for(m=0;m<T;m++)r[x+m]=r[_+m];if(x+=T,_+=T,g-=T,g===0){C=!0;break}}if(r[x++]=o[y++],--d===1){
C=!0;break}S--}while(b>=pu||T>=pu);if(C)break;S<0&&(S=0),S+=2}if(t=S,t<1&&(t=1),d===1){for(m=0;m<g;m++)r[x+m]=r[_+m];r[x+g]=o[y]}else{if(d===0)throw new Error;for(m=
0;m<d;m++)r[x+m]=o[y+m]}}function p(h,d,v,g){var m=0;for(m=0;m<g;m++)o[m]=r[v+m];var y=h+d-1,_=g-1,x=v+g-1,S=0,b=0;if(r[x--]=r[y--],--d===0){for(S=x-(g-1),m=0;m<
g;m++)r[S+m]=o[m];return}if(g===1){for(x-=d,y-=d,b=x+1,S=y+1,m=d-1;m>=0;m--)r[b+m]=r[S+m];r[x]=o[_];return}for(var T=t;;){var C=0,E=0,M=!1;do if(e(o[_],r[y])<0){
if(r[x--]=r[y--],C++,E=0,--d===0){M=!0;break}}else if(r[x--]=o[_--],E++,C=0,--g===1){M=!0;break}while((C|E)<T);if(M)break;do{if(C=d-ty(o[_],r,h,d,d-1,e),C!==0){
for(x-=C,y-=C,d-=C,b=x+1,S=y+1,m=C-1;m>=0;m--)r[b+m]=r[S+m];if(d===0){M=!0;break}}if(r[x--]=o[_--],--g===1){M=!0;break}if(E=g-ey(r[y],o,0,g,g-1,e),E!==0){for(x-=
E,_-=E,g-=E,b=x+1,S=_+1,m=0;m<E;m++)r[b+m]=o[S+m];if(g<=1){M=!0;break}}if(r[x--]=r[y--],--d===0){M=!0;break}T--}while(C>=pu||E>=pu);if(M)break;T<0&&(T=0),T+=2}if(t=
T,t<1&&(t=1),g===1){for(x-=d,y-=d,b=x+1,S=y+1,m=d-1;m>=0;m--)r[b+m]=r[S+m];r[x]=o[_]}else{if(g===0)throw new Error;for(S=x-(g-1),m=0;m<g;m++)r[S+m]=o[m]}}return{
mergeRuns:l,forceMergeRuns:u,pushRun:s}}function qa(r,e,t,i){t||(t=0),i||(i=r.length);var n=i-t;if(!(n<2)){var a=0;if(n<jE){a=ZE(r,t,i,e),XE(r,t,i,t+a,e);return}
var o=kF(r,e),s=PF(n);do{if(a=ZE(r,t,i,e),a<s){var l=n;l>s&&(l=s),XE(r,t,t+l,t+a,e),a=l}o.pushRun(t,a),o.mergeRuns(),n-=a,t+=a}while(n!==0);o.forceMergeRuns()}}var KE=!1;function ry(){KE||(KE=!0,console.warn("z / z2 / zlevel of displayable is invalid, which may cause unexpected errors"))}function qE(r,e){return r.zlevel===
e.zlevel?r.z===e.z?r.z2-e.z2:r.z-e.z:r.zlevel-e.zlevel}var zF=(function(){function r(){this._roots=[],this._displayList=[],this._displayListLen=0,this.displayableSortFunc=
qE}return r.prototype.traverse=function(e,t){for(var i=0;i<this._roots.length;i++)this._roots[i].traverse(e,t)},r.prototype.getDisplayList=function(e,t){t=t||!1;
var i=this._displayList;return(e||!i.length)&&this.updateDisplayList(t),i},r.prototype.updateDisplayList=function(e){this._displayListLen=0;for(var t=this._roots,
i=this._displayList,n=0,a=t.length;n<a;n++)this._updateAndAddDisplayable(t[n],null,e);i.length=this._displayListLen,qa(i,qE)},r.prototype._updateAndAddDisplayable=
function(e,t,i){if(!(e.ignore&&!i)){e.beforeUpdate(),e.update(),e.afterUpdate();var n=e.getClipPath(),a=t&&t.length,o=0,s=e.__clipPaths;if(!e.ignoreClip&&(a||n)){
if(s||(s=e.__clipPaths=[]),a)for(var l=0;l<t.length;l++)s[o++]=t[l];for(var u=n,f=e;u;)u.parent=f,u.updateTransform(),s[o++]=u,f=u,u=u.getClipPath()}if(s&&(s.length=
o),e.childrenRef){for(var c=e.childrenRef(),p=0;p<c.length;p++){var h=c[p];e.__dirty&&(h.__dirty|=Qe),this._updateAndAddDisplayable(h,s,i)}e.__dirty=0}else{var d=e;
isNaN(d.z)&&(ry(),d.z=0),isNaN(d.z2)&&(ry(),d.z2=0),isNaN(d.zlevel)&&(ry(),d.zlevel=0),this._displayList[this._displayListLen++]=d}var v=e.getDecalElement&&e.getDecalElement();
v&&this._updateAndAddDisplayable(v,s,i);var g=e.getTextGuideLine();g&&this._updateAndAddDisplayable(g,s,i);var m=e.getTextContent();m&&this._updateAndAddDisplayable(
m,s,i)}},r.prototype.addRoot=function(e){e.__zr&&e.__zr.storage===this||this._roots.push(e)},r.prototype.delRoot=function(e){if(e instanceof Array){for(var t=0,
i=e.length;t<i;t++)this.delRoot(e[t]);return}var n=ee(this._roots,e);n>=0&&this._roots.splice(n,1)},r.prototype.delAllRoots=function(){this._roots=[],this._displayList=
[],this._displayListLen=0},r.prototype.getRoots=function(){return this._roots},r.prototype.dispose=function(){this._displayList=null,this._roots=null},r})(),$E=zF;var QE;QE=oe.hasGlobalWindow&&(window.requestAnimationFrame&&window.requestAnimationFrame.bind(window)||window.msRequestAnimationFrame&&window.msRequestAnimationFrame.
bind(window)||window.mozRequestAnimationFrame||window.webkitRequestAnimationFrame)||function(r){return setTimeout(r,16)};var du=QE;function $a(){return new Date().getTime()}var BF=(function(r){I(e,r);function e(t){var i=r.call(this)||this;return i._running=!1,i._time=0,i._pausedTime=0,i._pauseStart=
0,i._paused=!1,t=t||{},i.stage=t.stage||{},i}return e.prototype.addClip=function(t){t.animation&&this.removeClip(t),this._head?(this._tail.next=t,t.prev=this._tail,
t.next=null,this._tail=t):this._head=this._tail=t,t.animation=this},e.prototype.addAnimator=function(t){t.animation=this;var i=t.getClip();i&&this.addClip(i)},e.
prototype.removeClip=function(t){if(t.animation){var i=t.prev,n=t.next;i?i.next=n:this._head=n,n?n.prev=i:this._tail=i,t.next=t.prev=t.animation=null}},e.prototype.
removeAnimator=function(t){var i=t.getClip();i&&this.removeClip(i),t.animation=null},e.prototype.update=function(t){for(var i=$a()-this._pausedTime,n=i-this._time,
a=this._head;a;){var o=a.next,s=a.step(i,n);s&&(a.ondestroy(),this.removeClip(a)),a=o}this._time=i,t||(this.trigger("frame",n),this.stage.update&&this.stage.update())},
e.prototype._startLoop=function(){var t=this;this._running=!0;function i(){t._running&&(du(i),!t._paused&&t.update())}du(i)},e.prototype.start=function(){this._running||
(this._time=$a(),this._pausedTime=0,this._startLoop())},e.prototype.stop=function(){this._running=!1},e.prototype.pause=function(){this._paused||(this._pauseStart=
$a(),this._paused=!0)},e.prototype.resume=function(){this._paused&&(this._pausedTime+=$a()-this._pauseStart,this._paused=!1)},e.prototype.clear=function(){for(var t=this.
_head;t;){var i=t.next;t.prev=t.next=t.animation=null,t=i}this._head=this._tail=null},e.prototype.isFinished=function(){return this._head==null},e.prototype.animate=
function(t,i){i=i||{},this.start();var n=new sl(t,i.loop);return this.addAnimator(n),n},e})($e),JE=BF;var VF=300,iy=oe.domSupported,ny=(function(){var r=["click","dblclick","mousewheel","wheel","mouseout","mouseup","mousedown","mousemove","contextmenu"],e=["touc\
hstart","touchend","touchmove"],t={pointerdown:1,pointerup:1,pointermove:1,pointerout:1},i=z(r,function(n){var a=n.replace("mouse","pointer");return t.hasOwnProperty(
a)?a:n});return{mouse:r,touch:e,pointer:i}})(),eM={mouse:["mousemove","mouseup"],pointer:["pointermove","pointerup"]},tM=!1;function sy(r){var e=r.pointerType;return e===
"pen"||e==="touch"}function UF(r){r.touching=!0,r.touchTimer!=null&&(clearTimeout(r.touchTimer),r.touchTimer=null),r.touchTimer=setTimeout(function(){r.touching=
!1,r.touchTimer=null},700)}function ay(r){r&&(r.zrByTouch=!0)}function FF(r,e){return Yt(r.dom,new HF(r,e),!0)}function iM(r,e){for(var t=e,i=!1;t&&t.nodeType!==
9&&!(i=t.domBelongToZr||t!==e&&t===r.painterRoot);)t=t.parentNode;return i}var HF=(function(){function r(e,t){this.stopPropagation=Me,this.stopImmediatePropagation=
Me,this.preventDefault=Me,this.type=t.type,this.target=this.currentTarget=e.dom,this.pointerType=t.pointerType,this.clientX=t.clientX,this.clientY=t.clientY}return r})(),
Fr={mousedown:function(r){r=Yt(this.dom,r),this.__mayPointerCapture=[r.zrX,r.zrY],this.trigger("mousedown",r)},mousemove:function(r){r=Yt(this.dom,r);var e=this.
__mayPointerCapture;e&&(r.zrX!==e[0]||r.zrY!==e[1])&&this.__togglePointerCapture(!0),this.trigger("mousemove",r)},mouseup:function(r){r=Yt(this.dom,r),this.__togglePointerCapture(
!1),this.trigger("mouseup",r)},mouseout:function(r){r=Yt(this.dom,r);var e=r.toElement||r.relatedTarget;iM(this,e)||(this.__pointerCapturing&&(r.zrEventControl=
"no_globalout"),this.trigger("mouseout",r))},wheel:function(r){tM=!0,r=Yt(this.dom,r),this.trigger("mousewheel",r)},mousewheel:function(r){tM||(r=Yt(this.dom,r),
this.trigger("mousewheel",r))},touchstart:function(r){r=Yt(this.dom,r),ay(r),this.__lastTouchMoment=new Date,this.handler.processGesture(r,"start"),Fr.mousemove.
call(this,r),Fr.mousedown.call(this,r)},touchmove:function(r){r=Yt(this.dom,r),ay(r),this.handler.processGesture(r,"change"),Fr.mousemove.call(this,r)},touchend:function(r){
r=Yt(this.dom,r),ay(r),this.handler.processGesture(r,"end"),Fr.mouseup.call(this,r),+new Date-+this.__lastTouchMoment<VF&&Fr.click.call(this,r)},pointerdown:function(r){
Fr.mousedown.call(this,r)},pointermove:function(r){sy(r)||Fr.mousemove.call(this,r)},pointerup:function(r){Fr.mouseup.call(this,r)},pointerout:function(r){sy(r)||
Fr.mouseout.call(this,r)}};w(["click","dblclick","contextmenu"],function(r){Fr[r]=function(e){e=Yt(this.dom,e),this.trigger(r,e)}});var ly={pointermove:function(r){
sy(r)||ly.mousemove.call(this,r)},pointerup:function(r){ly.mouseup.call(this,r)},mousemove:function(r){this.trigger("mousemove",r)},mouseup:function(r){var e=this.
__pointerCapturing;this.__togglePointerCapture(!1),this.trigger("mouseup",r),e&&(r.zrEventControl="only_globalout",this.trigger("mouseout",r))}};function GF(r,e){
var t=e.domHandlers;oe.pointerEventsSupported?w(ny.pointer,function(i){jh(e,i,function(n){t[i].call(r,n)})}):(oe.touchEventsSupported&&w(ny.touch,function(i){jh(
e,i,function(n){t[i].call(r,n),UF(e)})}),w(ny.mouse,function(i){jh(e,i,function(n){n=Xh(n),e.touching||t[i].call(r,n)})}))}function WF(r,e){oe.pointerEventsSupported?
w(eM.pointer,t):oe.touchEventsSupported||w(eM.mouse,t);function t(i){function n(a){a=Xh(a),iM(r,a.target)||(a=FF(r,a),e.domHandlers[i].call(r,a))}jh(e,i,n,{capture:!0})}}
function jh(r,e,t,i){r.mounted[e]=t,r.listenerOpts[e]=i,zE(r.domTarget,e,t,i)}function oy(r){var e=r.mounted;for(var t in e)e.hasOwnProperty(t)&&BE(r.domTarget,
t,e[t],r.listenerOpts[t]);r.mounted={}}var rM=(function(){function r(e,t){this.mounted={},this.listenerOpts={},this.touching=!1,this.domTarget=e,this.domHandlers=
t}return r})(),YF=(function(r){I(e,r);function e(t,i){var n=r.call(this)||this;return n.__pointerCapturing=!1,n.dom=t,n.painterRoot=i,n._localHandlerScope=new rM(
t,Fr),iy&&(n._globalHandlerScope=new rM(document,ly)),GF(n,n._localHandlerScope),n}return e.prototype.dispose=function(){oy(this._localHandlerScope),iy&&oy(this.
_globalHandlerScope)},e.prototype.setCursor=function(t){this.dom.style&&(this.dom.style.cursor=t||"default")},e.prototype.__togglePointerCapture=function(t){if(this.
__mayPointerCapture=null,iy&&+this.__pointerCapturing^+t){this.__pointerCapturing=t;var i=this._globalHandlerScope;t?WF(this,i):oy(i)}},e})($e),nM=YF;var Kh={},aM={};function ZF(r){delete aM[r]}function XF(r){if(!r)return!1;if(typeof r=="string")return Do(r,1)<ll;if(r.colorStops){for(var e=r.colorStops,t=0,i=e.
length,n=0;n<i;n++)t+=Do(e[n].color,1);return t/=i,t<ll}return!1}var jF=(function(){function r(e,t,i){var n=this;this._sleepAfterStill=10,this._stillFrameAccum=
0,this._needsRefresh=!0,this._needsRefreshHover=!1,this._darkMode=!1,i=i||{},this.dom=t,this.id=e;var a=new $E,o=i.renderer||"canvas";Kh[o]||(o=pe(Kh)[0]),i.useDirtyRect=
i.useDirtyRect==null?!1:i.useDirtyRect;var s=new Kh[o](t,a,i,e),l=i.ssr||s.ssrOnly;this.storage=a,this.painter=s;var u=!oe.node&&!oe.worker&&!l?new nM(s.getViewportRoot(),
s.root):null,f=i.useCoarsePointer,c=f==null||f==="auto"?oe.touchEventsSupported:!!f,p=44,h;c&&(h=W(i.pointerSize,p)),this.handler=new YE(a,s,u,s.root,h),this.animation=
new JE({stage:{update:l?null:function(){return n._flush(!1)}}}),l||this.animation.start()}return r.prototype.add=function(e){this._disposed||!e||(this.storage.addRoot(
e),e.addSelfToZr(this),this.refresh())},r.prototype.remove=function(e){this._disposed||!e||(this.storage.delRoot(e),e.removeSelfFromZr(this),this.refresh())},r.
prototype.configLayer=function(e,t){this._disposed||(this.painter.configLayer&&this.painter.configLayer(e,t),this.refresh())},r.prototype.setBackgroundColor=function(e){
this._disposed||(this.painter.setBackgroundColor&&this.painter.setBackgroundColor(e),this.refresh(),this._backgroundColor=e,this._darkMode=XF(e))},r.prototype.getBackgroundColor=
function(){return this._backgroundColor},r.prototype.setDarkMode=function(e){this._darkMode=e},r.prototype.isDarkMode=function(){return this._darkMode},r.prototype.
refreshImmediately=function(e){this._disposed||this._refresh({animUpdate:!e,refresh:!0,refreshHover:!1})},r.prototype._refresh=function(e){e.animUpdate&&this.animation.
update(!0),this._needsRefresh=this._needsRefreshHover=!1,this.painter.refresh({refresh:e.refresh,refreshHover:e.refreshHover}),this._needsRefresh=this._needsRefreshHover=
!1},r.prototype.refresh=function(){this._disposed||(this._needsRefresh=!0,this.animation.start())},r.prototype.flush=function(){this._disposed||this._flush(!0)},
r.prototype._flush=function(e){var t,i=$a(),n=this._needsRefresh,a=this._needsRefreshHover;(n||a)&&(t=!0,this._refresh({animUpdate:e,refresh:n,refreshHover:a}));
var o=$a();t?(this._stillFrameAccum=0,this.trigger("rendered",{elapsedTime:o-i})):this._sleepAfterStill>0&&(this._stillFrameAccum++,this._stillFrameAccum>this._sleepAfterStill&&
this.animation.stop())},r.prototype.setSleepAfterStill=function(e){this._sleepAfterStill=e},r.prototype.wakeUp=function(){this._disposed||(this.animation.start(),
this._stillFrameAccum=0)},r.prototype.refreshHover=function(){this._needsRefreshHover=!0},r.prototype.refreshHoverImmediately=function(){this._disposed||this._refresh(
{animUpdate:!1,refresh:!1,refreshHover:!0})},r.prototype.resize=function(e){this._disposed||(e=e||{},this.painter.resize(e.width,e.height),this.handler.resize())},
r.prototype.clearAnimation=function(){this._disposed||this.animation.clear()},r.prototype.getWidth=function(){if(!this._disposed)return this.painter.getWidth()},
r.prototype.getHeight=function(){if(!this._disposed)return this.painter.getHeight()},r.prototype.setCursorStyle=function(e){this._disposed||this.handler.setCursorStyle(
e)},r.prototype.findHover=function(e,t){if(!this._disposed)return this.handler.findHover(e,t)},r.prototype.on=function(e,t,i){return this._disposed||this.handler.
on(e,t,i),this},r.prototype.off=function(e,t){this._disposed||this.handler.off(e,t)},r.prototype.trigger=function(e,t){this._disposed||this.handler.trigger(e,t)},
r.prototype.clear=function(){if(!this._disposed){for(var e=this.storage.getRoots(),t=0;t<e.length;t++)e[t]instanceof se&&e[t].removeSelfFromZr(this);this.storage.
delAllRoots(),this.painter.clear()}},r.prototype.dispose=function(){this._disposed||(this.animation.stop(),this.clear(),this.storage.dispose(),this.painter.dispose(),
this.handler.dispose(),this.animation=this.storage=this.painter=this.handler=null,this._disposed=!0,ZF(this.id))},r})();function uy(r,e){var t=new jF(mf(),r,e);
return aM[t.id]=t,t}function oM(r,e){Kh[r]=e}var KF;function sM(r){KF=r}var lM="";typeof navigator<"u"&&(lM=navigator.platform||"");var Ts="rgba(0, 0, 0, 0.2)",uM=B.color.theme[0],$F=Ci(uM,null,null,.9),qh={darkMode:"auto",colorBy:"\
series",color:B.color.theme,gradientColor:[$F,uM],aria:{decal:{decals:[{color:Ts,dashArrayX:[1,0],dashArrayY:[2,5],symbolSize:1,rotation:Math.PI/6},{color:Ts,symbol:"\
circle",dashArrayX:[[8,8],[0,8,8,0]],dashArrayY:[6,0],symbolSize:.8},{color:Ts,dashArrayX:[1,0],dashArrayY:[4,3],rotation:-Math.PI/4},{color:Ts,dashArrayX:[[6,6],
[0,6,6,0]],dashArrayY:[6,0]},{color:Ts,dashArrayX:[[1,0],[1,6]],dashArrayY:[1,0,6,0],rotation:Math.PI/4},{color:Ts,symbol:"triangle",dashArrayX:[[9,9],[0,9,9,0]],
dashArrayY:[7,2],symbolSize:.75}]}},textStyle:{fontFamily:lM.match(/^Win/)?"Microsoft YaHei":"sans-serif",fontSize:12,fontStyle:"normal",fontWeight:"normal"},blendMode:null,
stateAnimation:{duration:300,easing:"cubicOut"},animation:"auto",animationDuration:1e3,animationDurationUpdate:500,animationEasing:"cubicInOut",animationEasingUpdate:"\
cubicInOut",animationThreshold:2e3,progressiveThreshold:3e3,progressive:400,hoverLayerThreshold:3e3,useUTC:!1};var QF=H();function fM(r,e,t){var i=QF.get(e);if(!i)return t;var n=i(r);if(!n)return t;if(0)for(var a;a<n.length;a++);return t.concat(n)}var $h,vu,cM,hM="\0_ec_inner",JF=1;var mM=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.prototype.init=function(t,i,n,a,o,s){a=a||{},this.option=null,this.
_theme=new Oe(a),this._locale=new Oe(o),this._optionManager=s},e.prototype.setOption=function(t,i,n){var a=vM(i);this._optionManager.setOption(t,n,a),this._resetOption(
null,a)},e.prototype.resetOption=function(t,i){return this._resetOption(t,vM(i))},e.prototype._resetOption=function(t,i){var n=!1,a=this._optionManager;if(!t||t===
"recreate"){var o=a.mountOption(t==="recreate");!this.option||t==="recreate"?cM(this,o):(this.restoreData(),this._mergeOption(o,i)),n=!0}if((t==="timeline"||t===
"media")&&this.restoreData(),!t||t==="recreate"||t==="timeline"){var s=a.getTimelineOption(this);s&&(n=!0,this._mergeOption(s,i))}if(!t||t==="recreate"||t==="me\
dia"){var l=a.getMediaOption(this);l.length&&w(l,function(u){n=!0,this._mergeOption(u,i)},this)}return n},e.prototype.mergeOption=function(t){this._mergeOption(
t,null)},e.prototype._mergeOption=function(t,i){var n=this.option,a=this._componentsMap,o=this._componentsCount,s=[],l=H(),u=i&&i.replaceMergeMainTypeMap;Bw(this),
w(t,function(c,p){c!=null&&(ge.hasClass(p)?p&&(s.push(p),l.set(p,!0)):n[p]=n[p]==null?F(c):te(n[p],c,!0))}),u&&u.each(function(c,p){ge.hasClass(p)&&!l.get(p)&&(s.
push(p),l.set(p,!0))}),ge.topologicalTravel(s,ge.getAllClassMainTypes(),f,this);function f(c){var p=fM(this,c,Ee(t[c])),h=a.get(c),d=h?u&&u.get(c)?"replaceMerge":
"normalMerge":"replaceAll",v=l1(h,p,d);f1(v,c,ge),n[c]=null,a.set(c,null),o.set(c,0);var g=[],m=[],y=0,_,x;w(v,function(S,b){var T=S.existing,C=S.newOption;if(!C)
T&&(T.mergeOption({},this),T.optionUpdated({},!1));else{var E=c==="series",M=ge.getClass(c,S.keyInfo.subType,!E);if(!M){if(0)var A,O;return}if(c==="tooltip"){if(_)
return;_=!0}if(T&&T.constructor===M)T.name=S.keyInfo.name,T.mergeOption(C,this),T.optionUpdated(C,!1);else{var D=k({componentIndex:b},S.keyInfo);T=new M(C,this,
this,D),k(T,D),S.brandNew&&(T.__requireNewView=!0),T.init(C,this,this),T.optionUpdated(null,!0)}}T?(g.push(T.option),m.push(T),y++):(g.push(void 0),m.push(void 0))},
this),n[c]=g,a.set(c,m),o.set(c,y),c==="series"&&$h(this)}this._seriesIndices||$h(this)},e.prototype.getOption=function(){var t=F(this.option);return w(t,function(i,n){
if(ge.hasClass(n)){for(var a=Ee(i),o=a.length,s=!1,l=o-1;l>=0;l--)a[l]&&!Po(a[l])?s=!0:(a[l]=null,!s&&o--);a.length=o,t[n]=a}}),delete t[hM],t},e.prototype.setTheme=
function(t){this._theme=new Oe(t),this._resetOption("recreate",null)},e.prototype.getTheme=function(){return this._theme},e.prototype.getLocaleModel=function(){
return this._locale},e.prototype.setUpdatePayload=function(t){this._payload=t},e.prototype.getUpdatePayload=function(){return this._payload},e.prototype.getComponent=
function(t,i){var n=this._componentsMap.get(t);if(n){var a=n[i||0];if(a)return a;if(i==null){for(var o=0;o<n.length;o++)if(n[o])return n[o]}}},e.prototype.queryComponents=
function(t){var i=t.mainType;if(!i)return[];var n=t.index,a=t.id,o=t.name,s=this._componentsMap.get(i);if(!s||!s.length)return[];var l;return n!=null?(l=[],w(Ee(
n),function(u){s[u]&&l.push(s[u])})):a!=null?l=pM("id",a,s):o!=null?l=pM("name",o,s):l=Ie(s,function(u){return!!u}),dM(l,t)},e.prototype.findComponents=function(t){
var i=t.query,n=t.mainType,a=s(i),o=a?this.queryComponents(a):Ie(this._componentsMap.get(n),function(u){return!!u});return l(dM(o,t));function s(u){var f=n+"Ind\
ex",c=n+"Id",p=n+"Name";return u&&(u[f]!=null||u[c]!=null||u[p]!=null)?{mainType:n,index:u[f],id:u[c],name:u[p]}:null}function l(u){return t.filter?Ie(u,t.filter):
u}},e.prototype.eachComponent=function(t,i,n){var a=this._componentsMap;if(Y(t)){var o=i,s=t;a.each(function(c,p){for(var h=0;c&&h<c.length;h++){var d=c[h];d&&s.
call(o,p,d,d.componentIndex)}})}else for(var l=V(t)?a.get(t):U(t)?this.findComponents(t):null,u=0;l&&u<l.length;u++){var f=l[u];f&&i.call(n,f,f.componentIndex)}},
e.prototype.getSeriesByName=function(t){var i=Bt(t,null);return Ie(this._componentsMap.get("series"),function(n){return!!n&&i!=null&&n.name===i})},e.prototype.getSeriesByIndex=
function(t){return this._componentsMap.get("series")[t]},e.prototype.getSeriesByType=function(t){return Ie(this._componentsMap.get("series"),function(i){return!!i&&
i.subType===t})},e.prototype.getSeries=function(){return Ie(this._componentsMap.get("series"),function(t){return!!t})},e.prototype.getSeriesCount=function(){return this.
_componentsCount.get("series")},e.prototype.eachSeries=function(t,i){vu(this),w(this._seriesIndices,function(n){var a=this._componentsMap.get("series")[n];t.call(
i,a,n)},this)},e.prototype.eachRawSeries=function(t,i){w(this._componentsMap.get("series"),function(n){n&&t.call(i,n,n.componentIndex)})},e.prototype.eachSeriesByType=
function(t,i,n){vu(this),w(this._seriesIndices,function(a){var o=this._componentsMap.get("series")[a];o.subType===t&&i.call(n,o,a)},this)},e.prototype.eachRawSeriesByType=
function(t,i,n){return w(this.getSeriesByType(t),i,n)},e.prototype.isSeriesFiltered=function(t){return vu(this),this._seriesIndicesMap.get(t.componentIndex)==null},
e.prototype.getCurrentSeriesIndices=function(){return(this._seriesIndices||[]).slice()},e.prototype.filterSeries=function(t,i){vu(this);var n=[];w(this._seriesIndices,
function(a){var o=this._componentsMap.get("series")[a];t.call(i,o,a)&&n.push(a)},this),this._seriesIndices=n,this._seriesIndicesMap=H(n)},e.prototype.restoreData=
function(t){$h(this);var i=this._componentsMap,n=[];i.each(function(a,o){ge.hasClass(o)&&n.push(o)}),ge.topologicalTravel(n,ge.getAllClassMainTypes(),function(a){
w(i.get(a),function(o){o&&(a!=="series"||!eH(o,t))&&o.restoreData()})})},e.internalField=(function(){$h=function(t){var i=t._seriesIndices=[];w(t._componentsMap.
get("series"),function(n){n&&i.push(n.componentIndex)}),t._seriesIndicesMap=H(i)},vu=function(t){},cM=function(t,i){t.option={},t.option[hM]=JF,t._componentsMap=
H({series:[]}),t._componentsCount=H();var n=i.aria;U(n)&&n.enabled==null&&(n.enabled=!0),tH(i,t._theme.option),te(i,qh,!1),t._mergeOption(i,null)}})(),e})(Oe);function eH(r,e){
if(e){var t=e.seriesIndex,i=e.seriesId,n=e.seriesName;return t!=null&&r.componentIndex!==t||i!=null&&r.id!==i||n!=null&&r.name!==n}}function tH(r,e){var t=r.color&&
!r.colorLayer;w(e,function(i,n){n==="colorLayer"&&t||n==="color"&&r.color||ge.hasClass(n)||(typeof i=="object"?r[n]=r[n]?te(r[n],i,!1):F(i):r[n]==null&&(r[n]=i))})}
function pM(r,e,t){if(P(e)){var i=H();return w(e,function(a){if(a!=null){var o=Bt(a,null);o!=null&&i.set(a,!0)}}),Ie(t,function(a){return a&&i.get(a[r])})}else{
var n=Bt(e,null);return Ie(t,function(a){return a&&n!=null&&a[r]===n})}}function dM(r,e){return e.hasOwnProperty("subType")?Ie(r,function(t){return t&&t.subType===
e.subType}):r}function vM(r){var e=H();return r&&w(Ee(r.replaceMerge),function(t){e.set(t,!0)}),{replaceMergeMainTypeMap:e}}st(mM,jl);var Qh=mM;var rH=/^(min|max)?(.+)$/,iH=(function(){function r(e){this._timelineOptions=[],this._mediaList=[],this._currentMediaIndices=[],this._api=e}return r.prototype.setOption=
function(e,t,i){e&&(w(Ee(e.series),function(o){o&&o.data&&Ke(o.data)&&vo(o.data)}),w(Ee(e.dataset),function(o){o&&o.source&&Ke(o.source)&&vo(o.source)})),e=F(e);
var n=this._optionBackup,a=nH(e,t,!n);this._newBaseOption=a.baseOption,n?(a.timelineOptions.length&&(n.timelineOptions=a.timelineOptions),a.mediaList.length&&(n.
mediaList=a.mediaList),a.mediaDefault&&(n.mediaDefault=a.mediaDefault)):this._optionBackup=a},r.prototype.mountOption=function(e){var t=this._optionBackup;return this.
_timelineOptions=t.timelineOptions,this._mediaList=t.mediaList,this._mediaDefault=t.mediaDefault,this._currentMediaIndices=[],F(e?t.baseOption:this._newBaseOption)},
r.prototype.getTimelineOption=function(e){var t,i=this._timelineOptions;if(i.length){var n=e.getComponent("timeline");n&&(t=F(i[n.getCurrentIndex()]))}return t},
r.prototype.getMediaOption=function(e){var t=this._api.getWidth(),i=this._api.getHeight(),n=this._mediaList,a=this._mediaDefault,o=[],s=[];if(!n.length&&!a)return s;
for(var l=0,u=n.length;l<u;l++)aH(n[l].query,t,i)&&o.push(l);return!o.length&&a&&(o=[-1]),o.length&&!sH(o,this._currentMediaIndices)&&(s=z(o,function(f){return F(
f===-1?a.option:n[f].option)})),this._currentMediaIndices=o,s},r})();function nH(r,e,t){var i=[],n,a,o=r.baseOption,s=r.timeline,l=r.options,u=r.media,f=!!r.media,
c=!!(l||s||o&&o.timeline);o?(a=o,a.timeline||(a.timeline=s)):((c||f)&&(r.options=r.media=null),a=r),f&&P(u)&&w(u,function(h){h&&h.option&&(h.query?i.push(h):n||
(n=h))}),p(a),w(l,function(h){return p(h)}),w(i,function(h){return p(h.option)});function p(h){w(e,function(d){d(h,t)})}return{baseOption:a,timelineOptions:l||[],
mediaDefault:n,mediaList:i}}function aH(r,e,t){var i={width:e,height:t,aspectratio:e/t},n=!0;return w(r,function(a,o){var s=o.match(rH);if(!(!s||!s[1]||!s[2])){
var l=s[1],u=s[2].toLowerCase();oH(i[u],a,l)||(n=!1)}}),n}function oH(r,e,t){return t==="min"?r>=e:t==="max"?r<=e:r===e}function sH(r,e){return r.join(",")===e.
join(",")}var gM=iH;var Hr=w,gu=U,yM=["areaStyle","lineStyle","nodeStyle","linkStyle","chordStyle","label","labelLine"];function fy(r){var e=r&&r.itemStyle;if(e)for(var t=0,i=yM.length;t<
i;t++){var n=yM[t],a=e.normal,o=e.emphasis;a&&a[n]&&(r[n]=r[n]||{},r[n].normal?te(r[n].normal,a[n]):r[n].normal=a[n],a[n]=null),o&&o[n]&&(r[n]=r[n]||{},r[n].emphasis?
te(r[n].emphasis,o[n]):r[n].emphasis=o[n],o[n]=null)}}function Tt(r,e,t){if(r&&r[e]&&(r[e].normal||r[e].emphasis)){var i=r[e].normal,n=r[e].emphasis;i&&(t?(r[e].
normal=r[e].emphasis=null,ie(r[e],i)):r[e]=i),n&&(r.emphasis=r.emphasis||{},r.emphasis[e]=n,n.focus&&(r.emphasis.focus=n.focus),n.blurScope&&(r.emphasis.blurScope=
n.blurScope))}}function mu(r){Tt(r,"itemStyle"),Tt(r,"lineStyle"),Tt(r,"areaStyle"),Tt(r,"label"),Tt(r,"labelLine"),Tt(r,"upperLabel"),Tt(r,"edgeLabel")}function Je(r,e){
var t=gu(r)&&r[e],i=gu(t)&&t.textStyle;if(i)for(var n=0,a=Jv.length;n<a;n++){var o=Jv[n];i.hasOwnProperty(o)&&(t[o]=i[o])}}function Tr(r){r&&(mu(r),Je(r,"label"),
r.emphasis&&Je(r.emphasis,"label"))}function lH(r){if(gu(r)){fy(r),mu(r),Je(r,"label"),Je(r,"upperLabel"),Je(r,"edgeLabel"),r.emphasis&&(Je(r.emphasis,"label"),
Je(r.emphasis,"upperLabel"),Je(r.emphasis,"edgeLabel"));var e=r.markPoint;e&&(fy(e),Tr(e));var t=r.markLine;t&&(fy(t),Tr(t));var i=r.markArea;i&&Tr(i);var n=r.data;
if(r.type==="graph"){n=n||r.nodes;var a=r.links||r.edges;if(a&&!Ke(a))for(var o=0;o<a.length;o++)Tr(a[o]);w(r.categories,function(u){mu(u)})}if(n&&!Ke(n))for(var o=0;o<
n.length;o++)Tr(n[o]);if(e=r.markPoint,e&&e.data)for(var s=e.data,o=0;o<s.length;o++)Tr(s[o]);if(t=r.markLine,t&&t.data)for(var l=t.data,o=0;o<l.length;o++)P(l[o])?
(Tr(l[o][0]),Tr(l[o][1])):Tr(l[o]);r.type==="gauge"?(Je(r,"axisLabel"),Je(r,"title"),Je(r,"detail")):r.type==="treemap"?(Tt(r.breadcrumb,"itemStyle"),w(r.levels,
function(u){mu(u)})):r.type==="tree"&&mu(r.leaves)}}function qi(r){return P(r)?r:r?[r]:[]}function _M(r){return(P(r)?r[0]:r)||{}}function cy(r,e){Hr(qi(r.series),
function(i){gu(i)&&lH(i)});var t=["xAxis","yAxis","radiusAxis","angleAxis","singleAxis","parallelAxis","radar"];e&&t.push("valueAxis","categoryAxis","logAxis","\
timeAxis"),Hr(t,function(i){Hr(qi(r[i]),function(n){n&&(Je(n,"axisLabel"),Je(n.axisPointer,"label"))})}),Hr(qi(r.parallel),function(i){var n=i&&i.parallelAxisDefault;
Je(n,"axisLabel"),Je(n&&n.axisPointer,"label")}),Hr(qi(r.calendar),function(i){Tt(i,"itemStyle"),Je(i,"dayLabel"),Je(i,"monthLabel"),Je(i,"yearLabel")}),Hr(qi(r.
radar),function(i){Je(i,"name"),i.name&&i.axisName==null&&(i.axisName=i.name,delete i.name),i.nameGap!=null&&i.axisNameGap==null&&(i.axisNameGap=i.nameGap,delete i.
nameGap)}),Hr(qi(r.geo),function(i){gu(i)&&(Tr(i),Hr(qi(i.regions),function(n){Tr(n)}))}),Hr(qi(r.timeline),function(i){Tr(i),Tt(i,"label"),Tt(i,"itemStyle"),Tt(
i,"controlStyle",!0);var n=i.data;P(n)&&w(n,function(a){U(a)&&(Tt(a,"label"),Tt(a,"itemStyle"))})}),Hr(qi(r.toolbox),function(i){Tt(i,"iconStyle"),Hr(i.feature,
function(n){Tt(n,"iconStyle")})}),Je(_M(r.axisPointer),"label"),Je(_M(r.tooltip).axisPointer,"label")}function uH(r,e){for(var t=e.split(","),i=r,n=0;n<t.length&&(i=i&&i[t[n]],i!=null);n++);return i}function fH(r,e,t,i){for(var n=e.split(","),a=r,o,s=0;s<n.length-
1;s++)o=n[s],a[o]==null&&(a[o]={}),a=a[o];(i||a[n[s]]==null)&&(a[n[s]]=t)}function xM(r){r&&w(cH,function(e){e[0]in r&&!(e[1]in r)&&(r[e[1]]=r[e[0]])})}var cH=[
["x","left"],["y","top"],["x2","right"],["y2","bottom"]],hH=["grid","geo","parallel","legend","toolbox","title","visualMap","dataZoom","timeline"],hy=[["borderR\
adius","barBorderRadius"],["borderColor","barBorderColor"],["borderWidth","barBorderWidth"]];function yu(r){var e=r&&r.itemStyle;if(e)for(var t=0;t<hy.length;t++){
var i=hy[t][1],n=hy[t][0];e[i]!=null&&(e[n]=e[i])}}function SM(r){r&&r.alignTo==="edge"&&r.margin!=null&&r.edgeDistance==null&&(r.edgeDistance=r.margin)}function bM(r){
r&&r.downplay&&!r.blur&&(r.blur=r.downplay)}function pH(r){r&&r.focusNodeAdjacency!=null&&(r.emphasis=r.emphasis||{},r.emphasis.focus==null&&(r.emphasis.focus="\
adjacency"))}function wM(r,e){if(r)for(var t=0;t<r.length;t++)e(r[t]),r[t]&&wM(r[t].children,e)}function Jh(r,e){cy(r,e),r.series=Ee(r.series),w(r.series,function(t){
if(U(t)){var i=t.type;if(i==="line")t.clipOverflow!=null&&(t.clip=t.clipOverflow);else if(i==="pie"||i==="gauge"){t.clockWise!=null&&(t.clockwise=t.clockWise),SM(
t.label);var n=t.data;if(n&&!Ke(n))for(var a=0;a<n.length;a++)SM(n[a]);t.hoverOffset!=null&&(t.emphasis=t.emphasis||{},(t.emphasis.scaleSize=null)&&(t.emphasis.
scaleSize=t.hoverOffset))}else if(i==="gauge"){var o=uH(t,"pointer.color");o!=null&&fH(t,"itemStyle.color",o)}else if(i==="bar"){yu(t),yu(t.backgroundStyle),yu(
t.emphasis);var n=t.data;if(n&&!Ke(n))for(var a=0;a<n.length;a++)typeof n[a]=="object"&&(yu(n[a]),yu(n[a]&&n[a].emphasis))}else if(i==="sunburst"){var s=t.highlightPolicy;
s&&(t.emphasis=t.emphasis||{},t.emphasis.focus||(t.emphasis.focus=s)),bM(t),wM(t.data,bM)}else i==="graph"||i==="sankey"?pH(t):i==="map"&&(t.mapType&&!t.map&&(t.
map=t.mapType),t.mapLocation&&ie(t,t.mapLocation));t.hoverAnimation!=null&&(t.emphasis=t.emphasis||{},t.emphasis&&t.emphasis.scale==null&&(t.emphasis.scale=t.hoverAnimation)),
xM(t)}}),r.dataRange&&(r.visualMap=r.dataRange),w(hH,function(t){var i=r[t];i&&(P(i)||(i=[i]),w(i,function(n){xM(n)}))})}var TM=ri(dH);function dH(r){var e=H();r.eachSeries(function(t){var i=t.get("stack");if(i){var n=e.get(i)||e.set(i,[]),a=t.getData(),o={stackResultDimension:a.getCalculationInfo(
"stackResultDimension"),stackedOverDimension:a.getCalculationInfo("stackedOverDimension"),stackedDimension:a.getCalculationInfo("stackedDimension"),stackedByDimension:a.
getCalculationInfo("stackedByDimension"),isStackedByIndex:a.getCalculationInfo("isStackedByIndex"),data:a,seriesModel:t};if(!o.stackedDimension||!(o.isStackedByIndex||
o.stackedByDimension))return;n.push(o)}}),e.each(function(t){if(t.length!==0){var i=t[0].seriesModel,n=i.get("stackOrder")||"seriesAsc";n==="seriesDesc"&&t.reverse(),
w(t,function(a,o){a.data.setCalculationInfo("stackedOnSeries",o>0?t[o-1].seriesModel:null)}),vH(t)}})}function vH(r){w(r,function(e,t){var i=[],n=[NaN,NaN],a=[e.
stackResultDimension,e.stackedOverDimension],o=e.data,s=e.isStackedByIndex,l=e.seriesModel.get("stackStrategy")||"samesign";o.modify(a,function(u,f,c){var p=o.get(
e.stackedDimension,c);if(isNaN(p))return n;var h,d;s?d=o.getRawIndex(c):h=o.get(e.stackedByDimension,c);for(var v=NaN,g=t-1;g>=0;g--){var m=r[g];if(s||(d=m.data.
rawIndexOf(m.stackedByDimension,h)),d>=0){var y=m.data.getByRawIndex(m.stackResultDimension,d);if(l==="all"||l==="positive"&&y>0||l==="negative"&&y<0||l==="same\
sign"&&p>=0&&y>0||l==="samesign"&&p<=0&&y<0){p=Ai(p,y),v=y;break}}}return i[0]=p,i[1]=v,i})})}var py=(function(){function r(){this.group=new se,this.uid=An("viewComponent")}return r.prototype.init=function(e,t){},r.prototype.render=function(e,t,i,n){},r.
prototype.dispose=function(e,t){},r.prototype.updateView=function(e,t,i,n){},r.prototype.updateLayout=function(e,t,i,n){},r.prototype.updateVisual=function(e,t,i,n){},
r.prototype.toggleBlurSeries=function(e,t,i){},r.prototype.eachRendered=function(e){var t=this.group;t&&t.traverse(e)},r})();mo(py);fn(py);var Le=py;var CM=$(),EM={itemStyle:fr(Bm,!0),lineStyle:fr(zm,!0)},mH={lineStyle:"stroke",itemStyle:"fill"};function MM(r,e){var t=r.visualStyleMapper||EM[e];return t||(console.
warn("Unknown style type '"+e+"'."),EM.itemStyle)}function AM(r,e){var t=r.visualDrawType||mH[e];return t||(console.warn("Unknown style type '"+e+"'."),"fill")}
var DM={createOnAllSeries:!0,performRawSeries:!0,reset:function(r,e){var t=r.getData(),i=r.visualStyleAccessPath||"itemStyle",n=r.getModel(i),a=MM(r,i),o=a(n),s=n.
getShallow("decal");s&&(t.setVisual("decal",s),s.dirty=!0);var l=AM(r,i),u=o[l],f=Y(u)?u:null,c=o.fill==="auto"||o.stroke==="auto";if(!o[l]||f||c){var p=r.getColorFromPalette(
r.name,null,e.getSeriesCount());o[l]||(o[l]=p,t.setVisual("colorFromPalette",!0)),o.fill=o.fill==="auto"||Y(o.fill)?p:o.fill,o.stroke=o.stroke==="auto"||Y(o.stroke)?
p:o.stroke}if(t.setVisual("style",o),t.setVisual("drawType",l),!e.isSeriesFiltered(r)&&f)return t.setVisual("colorFromPalette",!1),{dataEach:function(h,d){var v=r.
getDataParams(d),g=k({},o);g[l]=f(v),h.setItemVisual(d,"style",g)}}}},_u=new Oe,OM={createOnAllSeries:!0,reset:function(r,e){if(!r.ignoreStyleOnData){var t=r.getData(),
i=r.visualStyleAccessPath||"itemStyle",n=MM(r,i),a=t.getVisual("drawType");return{dataEach:t.hasItemOption?function(o,s){var l=o.getRawDataItem(s);if(l&&l[i]){_u.
option=l[i];var u=n(_u),f=o.ensureUniqueItemVisual(s,"style");k(f,u),_u.option.decal&&(o.setItemVisual(s,"decal",_u.option.decal),_u.option.decal.dirty=!0),a in
u&&o.setItemVisual(s,"colorFromPalette",!1)}}:null}}}},IM={performRawSeries:!0,overallReset:function(r){var e=H();r.eachSeries(function(t){if(!t.isColorBySeries()){
var i=t.type+"-"+t.getColorBy();CM(t).scope=e.get(i)||e.set(i,{})}}),r.eachSeries(function(t){if(!t.isColorBySeries()){var i=t.getRawData(),n={},a=t.getData(),o=CM(
t).scope,s=t.visualStyleAccessPath||"itemStyle",l=AM(t,s);a.each(function(u){var f=a.getRawIndex(u);n[f]=u}),i.each(function(u){var f=n[u],c=a.getItemVisual(f,"\
colorFromPalette");if(c){var p=a.ensureUniqueItemVisual(f,"style"),h=i.getName(u)||u+"",d=i.count();p[l]=t.getColorFromPalette(h,o,d)}})}})}};var ep=Math.PI;function dy(r,e){e=e||{},ie(e,{text:"loading",textColor:B.color.primary,fontSize:12,fontWeight:"normal",fontStyle:"normal",fontFamily:"sans-serif",
maskColor:"rgba(255,255,255,0.8)",showSpinner:!0,color:B.color.theme[0],spinnerRadius:10,lineWidth:5,zlevel:0});var t=new se,i=new ce({style:{fill:e.maskColor},
zlevel:e.zlevel,z:1e4});t.add(i);var n=new Ce({style:{text:e.text,fill:e.textColor,fontSize:e.fontSize,fontWeight:e.fontWeight,fontStyle:e.fontStyle,fontFamily:e.
fontFamily},zlevel:e.zlevel,z:10001}),a=new ce({style:{fill:"none"},textContent:n,textConfig:{position:"right",distance:10},zlevel:e.zlevel,z:10001});t.add(a);var o;
return e.showSpinner&&(o=new Nl({shape:{startAngle:-ep/2,endAngle:-ep/2+.1,r:e.spinnerRadius},style:{stroke:e.color,lineCap:"round",lineWidth:e.lineWidth},zlevel:e.
zlevel,z:10001}),o.animateShape(!0).when(1e3,{endAngle:ep*3/2}).start("circularInOut"),o.animateShape(!0).when(1e3,{startAngle:ep*3/2}).delay(300).start("circul\
arInOut"),t.add(o)),t.resize=function(){var s=n.getBoundingRect().width,l=e.showSpinner?e.spinnerRadius:0,u=(r.getWidth()-l*2-(e.showSpinner&&s?10:0)-s)/2-(e.showSpinner&&
s?0:5+s/2)+(e.showSpinner?0:s/2)+(s?0:l),f=r.getHeight()/2;e.showSpinner&&o.setShape({cx:u,cy:f}),a.setShape({x:u-l,y:f-l,width:l*2,height:l*2}),i.setShape({x:0,
y:0,width:r.getWidth(),height:r.getHeight()})},t.resize(),t}var gH=(function(){function r(e,t,i,n){this._stageTaskMap=H(),this.ecInstance=e,this.api=t,i=this._dataProcessorHandlers=i.slice(),n=this._visualHandlers=n.slice(),
this._allHandlers=i.concat(n)}return r.prototype.restoreData=function(e,t){e.restoreData(t),this._stageTaskMap.each(function(i){var n=i.overallTask;n&&n.dirty()})},
r.prototype.getPerformArgs=function(e,t){if(e.__pipeline){var i=this._pipelineMap.get(e.__pipeline.id),n=i.context,a=!t&&i.progressiveEnabled&&(!n||n.progressiveRender)&&
e.__idxInPipeline>i.blockIndex,o=a?i.step:null,s=n&&n.modDataCount,l=s!=null?Math.ceil(s/o):null;return{step:o,modBy:l,modDataCount:s}}},r.prototype.getPipeline=
function(e){return this._pipelineMap.get(e)},r.prototype.updateStreamModes=function(e,t){var i=this._pipelineMap.get(e.uid),n=e.__preparePipelineContext?e.__preparePipelineContext(
t,i):x1(e,t,i);e.pipelineContext=i.context=n},r.prototype.restorePipelines=function(e,t){var i=this,n=i._pipelineMap=H();t.eachSeries(function(a){var o=e.painter.
type==="canvas"&&a.getProgressive(),s=a.uid;n.set(s,{id:s,head:null,tail:null,threshold:a.getProgressiveThreshold(),progressiveEnabled:o&&!(a.preventIncremental&&
a.preventIncremental()),blockIndex:-1,step:Math.round(o||700),count:0}),i._pipe(a,a.dataTask)})},r.prototype.prepareStageTasks=function(){var e=this._stageTaskMap,
t=this.api.getModel(),i=this.api;w(this._allHandlers,function(n){var a=e.get(n.uid)||e.set(n.uid,{}),o="";Ye(!(n.reset&&n.overallReset),o),n.reset&&this._createSeriesStageTask(
n,a,t,i),n.overallReset&&this._createOverallStageTask(n,a,t,i)},this)},r.prototype.prepareView=function(e,t,i,n){var a=e.renderTask,o=a.context;o.model=t,o.ecModel=
i,o.api=n,a.__block=!e.incrementalPrepareRender,this._pipe(t,a)},r.prototype.performDataProcessorTasks=function(e,t){this._performStageTasks(this._dataProcessorHandlers,
e,t,{block:!0})},r.prototype.performVisualTasks=function(e,t,i){this._performStageTasks(this._visualHandlers,e,t,i)},r.prototype._performStageTasks=function(e,t,i,n){
n=n||{};var a=!1,o=this;w(e,function(l,u){if(!(n.visualType&&n.visualType!==l.visualType)){var f=o._stageTaskMap.get(l.uid),c=f.seriesTaskMap,p=f.overallTask;if(p){
var h,d=p.agentStubMap;d.each(function(g){s(n,g)&&(g.dirty(),h=!0)}),h&&p.dirty(),o.updatePayload(p,i);var v=o.getPerformArgs(p,n.block);d.each(function(g){g.perform(
v)}),p.perform(v)&&(a=!0)}else c&&c.each(function(g,m){s(n,g)&&g.dirty();var y=o.getPerformArgs(g,n.block);y.skip=!l.performRawSeries&&t.isSeriesFiltered(g.context.
model),o.updatePayload(g,i),g.perform(y)&&(a=!0)})}});function s(l,u){return l.setDirty&&(!l.dirtyMap||l.dirtyMap.get(u.__pipeline.id))}this.unfinished=a||this.
unfinished},r.prototype.performSeriesTasks=function(e){var t;e.eachSeries(function(i){t=i.dataTask.perform()||t}),this.unfinished=t||this.unfinished},r.prototype.
plan=function(){this._pipelineMap.each(function(e){var t=e.tail;do{if(t.__block){e.blockIndex=t.__idxInPipeline;break}t=t.getUpstream()}while(t)})},r.prototype.
updatePayload=function(e,t){t!=="remain"&&(e.context.payload=t)},r.prototype._createSeriesStageTask=function(e,t,i,n){var a=this,o=t.seriesTaskMap,s=t.seriesTaskMap=
H(),l=e.seriesType,u=e.getTargetSeries;e.createOnAllSeries?i.eachRawSeries(f):l?i.eachRawSeriesByType(l,f):u&&u(i,n).each(f);function f(c){var p=c.uid,h=s.set(p,
o&&o.get(p)||On({plan:bH,reset:wH,count:CH}));h.context={model:c,ecModel:i,api:n,useClearVisual:e.isVisual&&!e.isLayout,plan:e.plan,reset:e.reset,scheduler:a},a.
_pipe(c,h)}},r.prototype._createOverallStageTask=function(e,t,i,n){var a=this,o=t.overallTask=t.overallTask||On({reset:yH});o.context={ecModel:i,api:n,overallReset:e.
overallReset,scheduler:a};var s=o.agentStubMap,l=o.agentStubMap=H(),u=e.seriesType,f=e.getTargetSeries,c=e.dirtyOnOverallProgress,p=!1,h="";Ye(!e.createOnAllSeries,
h),u?i.eachRawSeriesByType(u,d):f?f(i,n).each(d):w(i.getSeries(),d);function d(v){var g=v.uid,m=l.set(g,s&&s.get(g)||(p=!0,On({reset:_H,onDirty:SH})));m.context=
{model:v,dirtyOnOverallProgress:c},m.agent=o,m.__block=c,a._pipe(v,m)}p&&o.dirty()},r.prototype._pipe=function(e,t){var i=e.uid,n=this._pipelineMap.get(i);!n.head&&
(n.head=t),n.tail&&n.tail.pipe(t),n.tail=t,t.__idxInPipeline=n.count++,t.__pipeline=n},r.wrapStageHandler=function(e,t){return Y(e)&&(e={overallReset:e,seriesType:EH(
e)}),e.uid=An("stageHandler"),t&&(e.visualType=t),e},r})();function yH(r){r.overallReset(r.ecModel,r.api,r.payload)}function _H(r){return r.dirtyOnOverallProgress&&
xH}function xH(){this.agent.dirty(),this.getDownstream().dirty()}function SH(){this.agent&&this.agent.dirty()}function bH(r){return r.plan?r.plan(r.model,r.ecModel,
r.api,r.payload):null}function wH(r){r.useClearVisual&&r.data.clearAllVisual();var e=r.resetDefines=Ee(r.reset(r.model,r.ecModel,r.api,r.payload));return e.length>
1?z(e,function(t,i){return LM(i)}):TH}var TH=LM(0);function LM(r){return function(e,t){var i=t.data,n=t.resetDefines[r];if(n&&n.dataEach)for(var a=e.start;a<e.end;a++)
n.dataEach(i,a);else n&&n.progress&&n.progress(e,i)}}function CH(r){return r.data.count()}function EH(r){tp=null;try{r(xu,RM)}catch{}return tp}var xu={},RM={},tp;
PM(xu,Qh);PM(RM,ac);xu.eachSeriesByType=xu.eachRawSeriesByType=function(r){tp=r};xu.eachComponent=function(r){r.mainType==="series"&&r.subType&&(tp=r.subType)};
function PM(r,e){for(var t in e.prototype)r[t]=Me}var vy=gH;var X=B.darkColor,NM=X.background,Su=function(){return{axisLine:{lineStyle:{color:X.axisLine}},splitLine:{lineStyle:{color:X.axisSplitLine}},splitArea:{areaStyle:{
color:[X.backgroundTint,X.backgroundTransparent]}},minorSplitLine:{lineStyle:{color:X.axisMinorSplitLine}},axisLabel:{color:X.axisLabel},axisName:{}}},kM={label:{
color:X.secondary},itemStyle:{borderColor:X.borderTint},dividerLineStyle:{color:X.border}},zM={darkMode:!0,color:X.theme,backgroundColor:NM,axisPointer:{lineStyle:{
color:X.border},crossStyle:{color:X.borderShade},label:{color:X.tertiary}},legend:{textStyle:{color:X.secondary},pageTextStyle:{color:X.tertiary}},textStyle:{color:X.
secondary},title:{textStyle:{color:X.primary},subtextStyle:{color:X.quaternary}},toolbox:{iconStyle:{borderColor:X.accent50},feature:{dataView:{backgroundColor:NM,
textColor:X.primary,textareaColor:X.background,textareaBorderColor:X.border,buttonColor:X.accent50,buttonTextColor:X.neutral00}}},tooltip:{backgroundColor:X.neutral20,
defaultBorderColor:X.border,textStyle:{color:X.tertiary}},dataZoom:{borderColor:X.accent10,textStyle:{color:X.tertiary},brushStyle:{color:X.backgroundTint},handleStyle:{
color:X.neutral00,borderColor:X.accent20},moveHandleStyle:{color:X.accent40},emphasis:{handleStyle:{borderColor:X.accent50}},dataBackground:{lineStyle:{color:X.
accent30},areaStyle:{color:X.accent20}},selectedDataBackground:{lineStyle:{color:X.accent50},areaStyle:{color:X.accent30}}},visualMap:{textStyle:{color:X.secondary},
handleStyle:{borderColor:X.neutral30}},timeline:{lineStyle:{color:X.accent10},label:{color:X.tertiary},controlStyle:{color:X.accent30,borderColor:X.accent30}},calendar:{
itemStyle:{color:X.neutral00,borderColor:X.neutral20},dayLabel:{color:X.tertiary},monthLabel:{color:X.secondary},yearLabel:{color:X.secondary}},matrix:{x:kM,y:kM,
backgroundColor:{borderColor:X.axisLine},body:{itemStyle:{borderColor:X.borderTint}}},timeAxis:Su(),logAxis:Su(),valueAxis:Su(),categoryAxis:Su(),line:{symbol:"\
circle"},graph:{color:X.theme},gauge:{title:{color:X.secondary},axisLine:{lineStyle:{color:[[1,X.neutral05]]}},axisLabel:{color:X.axisLabel},detail:{color:X.primary}},
candlestick:{itemStyle:{color:"#f64e56",color0:"#54ea92",borderColor:"#f64e56",borderColor0:"#54ea92"}},funnel:{itemStyle:{borderColor:X.background}},radar:(function(){
var r=Su();return r.axisName={color:X.axisLabel},r.axisLine.lineStyle.color=X.neutral20,r})(),treemap:{breadcrumb:{itemStyle:{color:X.neutral20,textStyle:{color:X.
secondary}},emphasis:{itemStyle:{color:X.neutral30}}}},sunburst:{itemStyle:{borderColor:X.background}},map:{itemStyle:{borderColor:X.border,areaColor:X.neutral10},
label:{color:X.tertiary},emphasis:{label:{color:X.primary},itemStyle:{areaColor:X.highlight}},select:{label:{color:X.primary},itemStyle:{areaColor:X.highlight}}},
geo:{itemStyle:{borderColor:X.border,areaColor:X.neutral10},emphasis:{label:{color:X.primary},itemStyle:{areaColor:X.highlight}},select:{label:{color:X.primary},
itemStyle:{color:X.highlight}}}};zM.categoryAxis.splitLine.show=!1;var BM=zM;var VM=(function(){function r(){}return r.prototype.normalizeQuery=function(e){var t={},i={},n={};if(V(e)){var a=kt(e);t.mainType=a.main||null,t.subType=a.sub||
null}else{var o=["Index","Name","Id"],s={name:1,dataIndex:1,dataType:1};w(e,function(l,u){for(var f=!1,c=0;c<o.length;c++){var p=o[c],h=u.lastIndexOf(p);if(h>0&&
h===u.length-p.length){var d=u.slice(0,h);d!=="data"&&(t.mainType=d,t[p.toLowerCase()]=l,f=!0)}}s.hasOwnProperty(u)&&(i[u]=l,f=!0),f||(n[u]=l)})}return{cptQuery:t,
dataQuery:i,otherQuery:n}},r.prototype.filter=function(e,t){var i=this.eventInfo;if(!i)return!0;var n=i.targetEl,a=i.packedEvent,o=i.model,s=i.view;if(!o||!s)return!0;
var l=t.cptQuery,u=t.dataQuery;return f(l,o,"mainType")&&f(l,o,"subType")&&f(l,o,"index","componentIndex")&&f(l,o,"name")&&f(l,o,"id")&&f(u,a,"name")&&f(u,a,"da\
taIndex")&&f(u,a,"dataType")&&(!s.filterForExposedEvent||s.filterForExposedEvent(e,t.otherQuery,n,a));function f(c,p,h,d){return c[h]==null||p[d||h]===c[h]}},r.
prototype.afterTrigger=function(){this.eventInfo=null},r})();var my=["symbol","symbolSize","symbolRotate","symbolOffset"],UM=my.concat(["symbolKeepAspect"]),FM={createOnAllSeries:!0,performRawSeries:!0,reset:function(r,e){
var t=r.getData();if(r.legendIcon&&t.setVisual("legendIcon",r.legendIcon),!r.hasSymbolVisual)return;for(var i={},n={},a=!1,o=0;o<my.length;o++){var s=my[o],l=r.
get(s);Y(l)?(a=!0,n[s]=l):i[s]=l}if(i.symbol=i.symbol||r.defaultSymbol,t.setVisual(k({legendIcon:r.legendIcon||i.symbol,symbolKeepAspect:r.get("symbolKeepAspect")},
i)),e.isSeriesFiltered(r))return;var u=pe(n);function f(c,p){for(var h=r.getRawValue(p),d=r.getDataParams(p),v=0;v<u.length;v++){var g=u[v];c.setItemVisual(p,g,
n[g](h,d))}}return{dataEach:a?f:null}}},HM={createOnAllSeries:!0,performRawSeries:!0,reset:function(r,e){if(!r.hasSymbolVisual||e.isSeriesFiltered(r))return;var t=r.
getData();function i(n,a){for(var o=n.getItemModel(a),s=0;s<UM.length;s++){var l=UM[s],u=o.getShallow(l,!0);u!=null&&n.setItemVisual(a,l,u)}}return{dataEach:t.hasItemOption?
i:null}}};function bu(r,e,t){switch(t){case"color":var i=r.getItemVisual(e,"style");return i[r.getVisual("drawType")];case"opacity":return r.getItemVisual(e,"style").opacity;case"\
symbol":case"symbolSize":case"liftZ":return r.getItemVisual(e,t);default:}}function Cs(r,e){switch(e){case"color":var t=r.getVisual("style");return t[r.getVisual(
"drawType")];case"opacity":return r.getVisual("style").opacity;case"symbol":case"symbolSize":case"liftZ":return r.getVisual(e);default:}}function gy(r,e,t,i){switch(t){case"\
color":var n=r.ensureUniqueItemVisual(e,"style");n[r.getVisual("drawType")]=i,r.setItemVisual(e,"colorFromPalette",!1);break;case"opacity":r.ensureUniqueItemVisual(
e,"style").opacity=i;break;case"symbol":case"symbolSize":case"liftZ":r.setItemVisual(e,t,i);break;default:}}function $i(r,e,t){for(var i;r&&!(e(r)&&(i=r,t));)r=r.__hostTarget||r.parent;return i}var MH=new $e,or=MH;var GM={};function WM(r,e){GM[r]=e}function YM(r){return GM[r]}var AH={};function ZM(r,e){AH[r]=e}var DH=Math.round(Math.random()*9),OH=typeof Object.defineProperty=="function",IH=(function(){function r(){this._id="__ec_inner_"+DH++}return r.prototype.get=function(e){
return this._guard(e)[this._id]},r.prototype.set=function(e,t){var i=this._guard(e);return OH?Object.defineProperty(i,this._id,{value:t,enumerable:!1,configurable:!0}):
i[this._id]=t,this},r.prototype.delete=function(e){return this.has(e)?(delete this._guard(e)[this._id],!0):!1},r.prototype.has=function(e){return!!this._guard(e)[this.
_id]},r.prototype._guard=function(e){if(e!==Object(e))throw TypeError("Value of WeakMap is not a non-null object.");return e},r})(),XM=IH;function Qa(r){return isFinite(r)}function LH(r,e,t){var i=e.x==null?0:e.x,n=e.x2==null?1:e.x2,a=e.y==null?0:e.y,o=e.y2==null?0:e.y2;e.global||(i=i*t.width+t.x,
n=n*t.width+t.x,a=a*t.height+t.y,o=o*t.height+t.y),i=Qa(i)?i:0,n=Qa(n)?n:1,a=Qa(a)?a:0,o=Qa(o)?o:0;var s=r.createLinearGradient(i,a,n,o);return s}function RH(r,e,t){
var i=t.width,n=t.height,a=Math.min(i,n),o=e.x==null?.5:e.x,s=e.y==null?.5:e.y,l=e.r==null?.5:e.r;e.global||(o=o*i+t.x,s=s*n+t.y,l=l*a),o=Qa(o)?o:.5,s=Qa(s)?s:.5,
l=l>=0&&Qa(l)?l:.5;var u=r.createRadialGradient(o,s,0,o,s,l);return u}function wu(r,e,t){for(var i=e.type==="radial"?RH(r,e,t):LH(r,e,t),n=e.colorStops,a=0;a<n.
length;a++)i.addColorStop(n[a].offset,n[a].color);return i}function jM(r,e){if(r===e||!r&&!e)return!1;if(!r||!e||r.length!==e.length)return!0;for(var t=0;t<r.length;t++)
if(r[t]!==e[t])return!0;return!1}function rp(r){return parseInt(r,10)}function Tu(r,e,t){var i=["width","height"][e],n=["clientWidth","clientHeight"][e],a=["pad\
dingLeft","paddingTop"][e],o=["paddingRight","paddingBottom"][e];if(t[i]!=null&&t[i]!=="auto")return parseFloat(t[i]);var s=document.defaultView.getComputedStyle(
r);return(r[n]||rp(s[i])||rp(r.style[i]))-(rp(s[a])||0)-(rp(s[o])||0)||0}function PH(r,e){return!r||r==="solid"||!(e>0)?null:r==="dashed"?[4*e,2*e]:r==="dotted"?[e]:de(r)?[r]:P(r)?r:null}function yy(r){var e=r.style,t=e.lineDash&&e.lineWidth>
0&&PH(e.lineDash,e.lineWidth),i=e.lineDashOffset;if(t){var n=e.strokeNoScale&&r.getLineScale?r.getLineScale():1;n&&n!==1&&(t=z(t,function(a){return a/n}),i/=n)}
return[t,i]}var NH=new jt(!0);function ip(r){var e=r.stroke;return!(e==null||e==="none"||!(r.lineWidth>0))}function KM(r){return typeof r=="string"&&r!=="none"}function np(r){
var e=r.fill;return e!=null&&e!=="none"}function qM(r,e){if(e.fillOpacity!=null&&e.fillOpacity!==1){var t=r.globalAlpha;r.globalAlpha=e.fillOpacity*e.opacity,r.
fill(),r.globalAlpha=t}else r.fill()}function $M(r,e){if(e.strokeOpacity!=null&&e.strokeOpacity!==1){var t=r.globalAlpha;r.globalAlpha=e.strokeOpacity*e.opacity,
r.stroke(),r.globalAlpha=t}else r.stroke()}function ap(r,e,t){var i=jd(e.image,e.__image,t);if(go(i)){var n=r.createPattern(i,e.repeat||"repeat");if(typeof DOMMatrix==
"function"&&n&&n.setTransform){var a=new DOMMatrix;a.translateSelf(e.x||0,e.y||0),a.rotateSelf(0,0,(e.rotation||0)*CS),a.scaleSelf(e.scaleX||1,e.scaleY||1),n.setTransform(
a)}return n}}function kH(r,e,t,i,n){var a,o=ip(t),s=np(t),l=t.strokePercent,u=l<1,f=!e.path;(!e.silent||u)&&f&&e.createPathProxy();var c=e.path||NH,p=e.__dirty;
if(!i){var h=t.fill,d=t.stroke,v=s&&!!h.colorStops,g=o&&!!d.colorStops,m=s&&!!h.image,y=o&&!!d.image,_=void 0,x=void 0,S=void 0,b=void 0,T=void 0;(v||g)&&(T=e.getBoundingRect()),
v&&(_=p?wu(r,h,T):e.__canvasFillGradient,e.__canvasFillGradient=_),g&&(x=p?wu(r,d,T):e.__canvasStrokeGradient,e.__canvasStrokeGradient=x),m&&(S=p||!e.__canvasFillPattern?
ap(r,h,e):e.__canvasFillPattern,e.__canvasFillPattern=S),y&&(b=p||!e.__canvasStrokePattern?ap(r,d,e):e.__canvasStrokePattern,e.__canvasStrokePattern=b),v?r.fillStyle=
_:m&&(S?r.fillStyle=S:s=!1),g?r.strokeStyle=x:y&&(b?r.strokeStyle=b:o=!1)}var C=e.getGlobalScale();c.setScale(C[0],C[1],e.segmentIgnoreThreshold);var E,M;r.setLineDash&&
t.lineDash&&(a=yy(e),E=a[0],M=a[1]);var A=!0;(f||p&yn)&&(c.setDPR(r.dpr),u?c.setContext(null):(c.setContext(r),A=!1),c.reset(),e.buildPath(c,e.shape,i),c.toStatic(),
e.pathUpdated()),A&&c.rebuildPath(r,u?l:1),E&&(r.setLineDash(E),r.lineDashOffset=M),i?(n.batchFill=s,n.batchStroke=o):t.strokeFirst?(o&&$M(r,t),s&&qM(r,t)):(s&&
qM(r,t),o&&$M(r,t)),E&&r.setLineDash([])}function zH(r,e,t){var i=e.__image=jd(t.image,e.__image,e,e.onload);if(!(!i||!go(i))){var n=t.x||0,a=t.y||0,o=e.getWidth(),
s=e.getHeight(),l=i.width/i.height;if(o==null&&s!=null?o=s*l:s==null&&o!=null?s=o/l:o==null&&s==null&&(o=i.width,s=i.height),t.sWidth&&t.sHeight){var u=t.sx||0,
f=t.sy||0;r.drawImage(i,u,f,t.sWidth,t.sHeight,n,a,o,s)}else if(t.sx&&t.sy){var u=t.sx,f=t.sy,c=o-u,p=s-f;r.drawImage(i,u,f,c,p,n,a,o,s)}else r.drawImage(i,n,a,
o,s)}}function BH(r,e,t){var i,n=t.text;if(n!=null&&(n+=""),n){r.font=t.font||ur,r.textAlign=t.textAlign,r.textBaseline=t.textBaseline;var a=void 0,o=void 0;r.setLineDash&&
t.lineDash&&(i=yy(e),a=i[0],o=i[1]),a&&(r.setLineDash(a),r.lineDashOffset=o),t.strokeFirst?(ip(t)&&r.strokeText(n,t.x,t.y),np(t)&&r.fillText(n,t.x,t.y)):(np(t)&&
r.fillText(n,t.x,t.y),ip(t)&&r.strokeText(n,t.x,t.y)),a&&r.setLineDash([])}}var QM=["shadowBlur","shadowOffsetX","shadowOffsetY"],JM=[["lineCap","butt"],["lineJ\
oin","miter"],["miterLimit",10]];function aA(r,e,t,i,n){var a=!1;if(!i&&(t=t||{},e===t))return!1;if(i||e.opacity!==t.opacity){Pt(r,n),a=!0;var o=Math.max(Math.min(
e.opacity,1),0);r.globalAlpha=isNaN(o)?jr.opacity:o}(i||e.blend!==t.blend)&&(a||(Pt(r,n),a=!0),r.globalCompositeOperation=e.blend||jr.blend);for(var s=0;s<QM.length;s++){
var l=QM[s];(i||e[l]!==t[l])&&(a||(Pt(r,n),a=!0),r[l]=r.dpr*(e[l]||0))}return(i||e.shadowColor!==t.shadowColor)&&(a||(Pt(r,n),a=!0),r.shadowColor=e.shadowColor||
jr.shadowColor),a}function eA(r,e,t,i,n){var a=e.style,o=i?null:t&&t.style||{};if(a===o)return!1;var s=aA(r,a,o,i,n);if((i||a.fill!==o.fill)&&(s||(Pt(r,n),s=!0),
KM(a.fill)&&(r.fillStyle=a.fill)),(i||a.stroke!==o.stroke)&&(s||(Pt(r,n),s=!0),KM(a.stroke)&&(r.strokeStyle=a.stroke)),(i||a.opacity!==o.opacity)&&(s||(Pt(r,n),
s=!0),r.globalAlpha=a.opacity==null?1:a.opacity),e.hasStroke()){var l=a.lineWidth,u=l/(a.strokeNoScale&&e.getLineScale?e.getLineScale():1);r.lineWidth!==u&&(s||
(Pt(r,n),s=!0),r.lineWidth=u)}for(var f=0;f<JM.length;f++){var c=JM[f],p=c[0];(i||a[p]!==o[p])&&(s||(Pt(r,n),s=!0),r[p]=a[p]||c[1])}return s}function VH(r,e,t,i,n){
return aA(r,e.style,t&&t.style,i,n)}function oA(r,e){var t=e.transform,i=r.dpr||1;t?r.setTransform(i*t[0],i*t[1],i*t[2],i*t[3],i*t[4],i*t[5]):r.setTransform(i,0,
0,i,0,0)}function UH(r,e,t){for(var i=!1,n=0;n<r.length;n++){var a=r[n];i=i||a.isZeroArea(),oA(e,a),e.beginPath(),a.buildPath(e,a.shape),e.clip()}t.allClipped=i}
function FH(r,e){return r&&e?r[0]!==e[0]||r[1]!==e[1]||r[2]!==e[2]||r[3]!==e[3]||r[4]!==e[4]||r[5]!==e[5]:!(!r&&!e)}var tA=1,rA=2,iA=3,nA=4;function HH(r){var e=np(
r),t=ip(r);return!(r.lineDash||!(+e^+t)||e&&typeof r.fill!="string"||t&&typeof r.stroke!="string"||r.strokePercent<1||r.strokeOpacity<1||r.fillOpacity<1)}function Pt(r,e){
e.batchFill&&(e.batchFill=!1,r.fill()),e.batchStroke&&(e.batchStroke=!1,r.stroke())}function op(r,e){var t={inHover:!1,viewWidth:0,viewHeight:0,beforeBrushParam:{}};
Vn(r,e,t),Ja(r,t)}function Vn(r,e,t){var i=e.transform;if(!e.shouldBePainted(t.viewWidth,t.viewHeight,!1,!1)){e.__dirty&=~Qe,e.__isRendered=!1;return}var n=e.__clipPaths,
a=t.prevElClipPaths,o=e.style,s=!1,l=!1;if((!a||jM(n,a))&&(a&&(Pt(r,t),r.restore(),l=s=!0,t.prevElClipPaths=null,t.allClipped=!1,t.prevEl=null),n&&n.length&&(Pt(
r,t),r.save(),UH(n,r,t),s=!0,t.prevElClipPaths=n)),t.allClipped){e.__dirty&=~Qe,e.__isRendered=!1;return}e.beforeBrush&&e.beforeBrush(t.beforeBrushParam),e.innerBeforeBrush();
var u=t.prevEl;u||(l=s=!0);var f=e instanceof fe&&e.autoBatch&&HH(o);s||FH(i,u.transform)?(Pt(r,t),oA(r,e)):f||Pt(r,t),e instanceof fe?(t.lastDrawType!==tA&&(l=
!0,t.lastDrawType=tA),eA(r,e,u,l,t),(!f||!t.batchFill&&!t.batchStroke)&&r.beginPath(),kH(r,e,o,f,t)):e instanceof dl?(t.lastDrawType!==iA&&(l=!0,t.lastDrawType=
iA),eA(r,e,u,l,t),BH(r,e,o)):e instanceof St?(t.lastDrawType!==rA&&(l=!0,t.lastDrawType=rA),VH(r,e,u,l,t),zH(r,e,o)):e.getTemporalDisplayables&&(t.lastDrawType!==
nA&&(l=!0,t.lastDrawType=nA),GH(r,e,t)),e.innerAfterBrush(),e.afterBrush&&(f&&Pt(r,t),e.afterBrush()),t.prevEl=e,e.__dirty=0,e.__isRendered=!0}function Ja(r,e){
Pt(r,e),e.prevElClipPaths&&r.restore()}function GH(r,e,t){var i=e.getDisplayables(),n=e.getTemporalDisplayables();r.save();var a={prevElClipPaths:null,prevEl:null,
allClipped:!1,viewWidth:t.viewWidth,viewHeight:t.viewHeight,inHover:t.inHover,beforeBrushParam:{}},o,s;for(o=e.getCursor(),s=i.length;o<s;o++){var l=i[o];l.beforeBrush&&
l.beforeBrush(t.beforeBrushParam),l.innerBeforeBrush(),Vn(r,l,a),l.innerAfterBrush(),l.afterBrush&&l.afterBrush(),a.prevEl=l}Ja(r,a);for(var u=0,f=n.length;u<f;u++){
var l=n[u];l.beforeBrush&&l.beforeBrush(t.beforeBrushParam),l.innerBeforeBrush(),Vn(r,l,a),l.innerAfterBrush(),l.afterBrush&&l.afterBrush(),a.prevEl=l}Ja(r,a),e.
clearTemporalDisplayables(),e.notClear=!0,r.restore()}var _y=new XM,sA=new Zr(100),lA=["symbol","symbolSize","symbolKeepAspect","color","backgroundColor","dashArrayX","dashArrayY","maxTileWidth","maxTileHeight"];function Cu(r,e){
if(r==="none")return null;var t=e.getDevicePixelRatio(),i=e.getZr(),n=i.painter.type==="svg";r.dirty&&_y.delete(r);var a=_y.get(r);if(a)return a;var o=ie(r,{symbol:"\
rect",symbolSize:1,symbolKeepAspect:!0,color:"rgba(0, 0, 0, 0.2)",backgroundColor:null,dashArrayX:5,dashArrayY:5,rotation:0,maxTileWidth:512,maxTileHeight:512});
o.backgroundColor==="none"&&(o.backgroundColor=null);var s={repeat:"repeat"};return l(s),s.rotation=o.rotation,s.scaleX=s.scaleY=n?1:1/t,_y.set(r,s),r.dirty=!1,
s;function l(u){for(var f=[t],c=!0,p=0;p<lA.length;++p){var h=o[lA[p]];if(h!=null&&!P(h)&&!V(h)&&!de(h)&&typeof h!="boolean"){c=!1;break}f.push(h)}var d;if(c){d=
f.join(",")+(n?"-svg":"");var v=sA.get(d);v&&(n?u.svgElement=v:u.image=v)}var g=fA(o.dashArrayX),m=WH(o.dashArrayY),y=uA(o.symbol),_=YH(g),x=cA(m),S=!n&&ze.createCanvas(),
b=n&&{tag:"g",attrs:{},key:"dcl",children:[]},T=E(),C;S&&(S.width=T.width*t,S.height=T.height*t,C=S.getContext("2d")),M(),c&&sA.put(d,S||b),u.image=S,u.svgElement=
b,u.svgWidth=T.width,u.svgHeight=T.height;function E(){for(var A=1,O=0,D=_.length;O<D;++O)A=$v(A,_[O]);for(var L=1,O=0,D=y.length;O<D;++O)L=$v(L,y[O].length);A*=
L;var R=x*_.length*y.length;if(0)var N;return{width:Math.max(1,Math.min(A,o.maxTileWidth)),height:Math.max(1,Math.min(R,o.maxTileHeight))}}function M(){C&&(C.clearRect(
0,0,S.width,S.height),o.backgroundColor&&(C.fillStyle=o.backgroundColor,C.fillRect(0,0,S.width,S.height)));for(var A=0,O=0;O<m.length;++O)A+=m[O];if(A<=0)return;
for(var D=-x,L=0,R=0,N=0;D<T.height;){if(L%2===0){for(var Z=R/2%y.length,j=0,J=0,re=0;j<T.width*2;){for(var ne=0,O=0;O<g[N].length;++O)ne+=g[N][O];if(ne<=0)break;
if(J%2===0){var ue=(1-o.symbolSize)*.5,ae=j+g[N][J]*ue,Q=D+m[L]*ue,_e=g[N][J]*o.symbolSize,xe=m[L]*o.symbolSize,Et=re/2%y[Z].length;Mr(ae,Q,_e,xe,y[Z][Et])}j+=g[N][J],
++re,++J,J===g[N].length&&(J=0)}++N,N===g.length&&(N=0)}D+=m[L],++R,++L,L===m.length&&(L=0)}function Mr(Ne,ot,ye,Se,Gn){var Mt=n?1:t,w0=je(Gn,Ne*Mt,ot*Mt,ye*Mt,
Se*Mt,o.color,o.symbolKeepAspect);if(n){var T0=i.painter.renderOneToVNode(w0);T0&&b.children.push(T0)}else op(C,w0)}}}}function uA(r){if(!r||r.length===0)return[
["rect"]];if(V(r))return[[r]];for(var e=!0,t=0;t<r.length;++t)if(!V(r[t])){e=!1;break}if(e)return uA([r]);for(var i=[],t=0;t<r.length;++t)V(r[t])?i.push([r[t]]):
i.push(r[t]);return i}function fA(r){if(!r||r.length===0)return[[0,0]];if(de(r)){var e=Math.ceil(r);return[[e,e]]}for(var t=!0,i=0;i<r.length;++i)if(!de(r[i])){
t=!1;break}if(t)return fA([r]);for(var n=[],i=0;i<r.length;++i)if(de(r[i])){var e=Math.ceil(r[i]);n.push([e,e])}else{var e=z(r[i],function(s){return Math.ceil(s)});
e.length%2===1?n.push(e.concat(e)):n.push(e)}return n}function WH(r){if(!r||typeof r=="object"&&r.length===0)return[0,0];if(de(r)){var e=Math.ceil(r);return[e,e]}
var t=z(r,function(i){return Math.ceil(i)});return r.length%2?t.concat(t):t}function YH(r){return z(r,function(e){return cA(e)})}function cA(r){for(var e=0,t=0;t<
r.length;++t)e+=r[t];return r.length%2===1?e*2:e}var hA=ri(ZH);function ZH(r,e){r.eachRawSeries(function(t){if(!r.isSeriesFiltered(t)){var i=t.getData();i.hasItemVisual()&&i.each(function(o){var s=i.getItemVisual(
o,"decal");if(s){var l=i.ensureUniqueItemVisual(o,"style");l.decal=Cu(s,e)}});var n=i.getVisual("decal");if(n){var a=i.getVisual("style");a.decal=Cu(n,e)}}})}var XH=1,jH=800,KH=900,qH=920,$H=1e3,QH=2e3,pA=5e3,wA=1e3,JH=1100,Iy=2e3,TA=3e3,e5=4e3,pp=4500,t5=4600,r5=5e3,i5=6e3,CA=7e3,EA={PROCESSOR:{SERIES_FILTER:jH,AXIS_STATISTICS:qH,
FILTER:$H,STATISTIC:pA,STATISTICS:pA},VISUAL:{LAYOUT:wA,PROGRESSIVE_LAYOUT:JH,GLOBAL:Iy,CHART:TA,POST_CHART_LAYOUT:t5,COMPONENT:e5,BRUSH:r5,CHART_ITEM:pp,ARIA:i5,
DECAL:CA}},nt="__flagInMainProcess",sp="__mainProcessVersion",mt="__pendingUpdate",xy="__needsUpdateStatus",dA=/^[a-zA-Z0-9_]+$/,Sy="__connectUpdateStatus",vA=0,
n5=1,a5=2;function MA(r){return function(){for(var e=[],t=0;t<arguments.length;t++)e[t]=arguments[t];if(this.isDisposed()){this.id;return}return DA(this,r,e)}}function AA(r){
return function(){for(var e=[],t=0;t<arguments.length;t++)e[t]=arguments[t];return DA(this,r,e)}}function DA(r,e,t){return t[0]=t[0]&&t[0].toLowerCase(),$e.prototype[e].
apply(r,t)}var OA=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e})($e),IA=OA.prototype;IA.on=AA("on");IA.off=AA("off");
var eo,by,lp,Qi,up,wy,Ty,Es,Ms,mA,gA,Cy,yA,fp,_A,LA,Cr,xA,As,RA=(function(r){I(e,r);function e(t,i,n){var a=r.call(this,new VM)||this;a._chartsViews=[],a._chartsMap=
{},a._componentsViews=[],a._componentsMap={},a._pendingActions=[],n=n||{},a.__v_skip=!0,a._dom=t;var o="canvas",s="auto",l=!1;if(a[sp]=1,0)var u;n.ssr&&sM(function(h){
var d=ve(h),v=d.dataIndex;if(v!=null){var g=H();return g.set("series_index",d.seriesIndex),g.set("data_index",v),d.ssrType&&g.set("ssr_type",d.ssrType),g}});var f=a.
_zr=uy(t,{renderer:n.renderer||o,devicePixelRatio:n.devicePixelRatio,width:n.width,height:n.height,ssr:n.ssr,useDirtyRect:W(n.useDirtyRect,l),useCoarsePointer:W(
n.useCoarsePointer,s),pointerSize:n.pointerSize});a._ssr=n.ssr,a._throttledZrFlush=Kg(G(f.flush,f),17),a._updateTheme(i),a._locale=vT(n.locale||Yc),a._coordSysMgr=
new Na;var c=a._api=_A(a);function p(h,d){return h.__prio-d.__prio}return qa(hp,p),qa(Ay,p),a._scheduler=new vy(a,c,Ay,hp),a._messageCenter=new OA,a._initEvents(),
a.resize=G(a.resize,a),f.animation.on("frame",a._onframe,a),mA(f,a),gA(f,a),vo(a),a}return e.prototype._onframe=function(){if(!this._disposed){var t=this._scheduler,
i=this._model,n=this._api;if(xA(this),this[mt]){var a=this[mt].silent;this[nt]=!0,As(this);try{eo(this),Qi.update.call(this,null,this[mt].updateParams)}catch(l){
throw this[nt]=!1,this[mt]=null,l}this._zr.flush(),this[nt]=!1,this[mt]=null,Es.call(this,a),Ms.call(this,a)}else if(t.unfinished){var o=XH;do{t.unfinished=!1;var s=ze.
getTime();t.performSeriesTasks(i),t.performDataProcessorTasks(i),wy(this,i),t.performVisualTasks(i),fp(this,this._model,n,"remain",{}),o-=ze.getTime()-s}while(o>
0&&t.unfinished);t.unfinished||this._zr.flush()}}},e.prototype.getDom=function(){return this._dom},e.prototype.getId=function(){return this.id},e.prototype.getZr=
function(){return this._zr},e.prototype.isSSR=function(){return this._ssr},e.prototype.setOption=function(t,i,n){if(!this[nt]){if(this._disposed){this.id;return}
var a,o,s;if(U(i)&&(n=i.lazyUpdate,a=i.silent,o=i.replaceMerge,s=i.transition,i=i.notMerge),this[nt]=!0,As(this),!this._model||i){var l=new gM(this._api),u=this.
_theme,f=this._model=new Qh;f.scheduler=this._scheduler,f.ssr=this._ssr,f.init(null,null,null,u,this._locale,l)}this._model.setOption(t,{replaceMerge:o},Dy);var c={
seriesTransition:s,optionChanged:!0};if(n)this[mt]={silent:a,updateParams:c},this[nt]=!1,this.getZr().wakeUp();else{try{eo(this),Qi.update.call(this,null,c)}catch(p){
throw this[mt]=null,this[nt]=!1,p}this._ssr||this._zr.flush(),this[mt]=null,this[nt]=!1,Es.call(this,a),Ms.call(this,a)}}},e.prototype.setTheme=function(t,i){if(!this[nt]){
if(this._disposed){this.id;return}var n=this._model;if(n){var a=i&&i.silent,o=null;this[mt]&&(a==null&&(a=this[mt].silent),o=this[mt].updateParams,this[mt]=null),
this[nt]=!0,As(this);try{this._updateTheme(t),n.setTheme(this._theme),eo(this),Qi.update.call(this,{type:"setTheme"},o)}catch(s){throw this[nt]=!1,s}this[nt]=!1,
Es.call(this,a),Ms.call(this,a)}}},e.prototype._updateTheme=function(t){V(t)&&(t=PA[t]),t&&(t=F(t),t&&Jh(t,!0),this._theme=t)},e.prototype.getModel=function(){return this.
_model},e.prototype.getOption=function(){return this._model&&this._model.getOption()},e.prototype.getWidth=function(){return this._zr.getWidth()},e.prototype.getHeight=
function(){return this._zr.getHeight()},e.prototype.getDevicePixelRatio=function(){return this._zr.painter.dpr||oe.hasGlobalWindow&&window.devicePixelRatio||1},
e.prototype.getRenderedCanvas=function(t){return this.renderToCanvas(t)},e.prototype.renderToCanvas=function(t){t=t||{};var i=this._zr.painter;return i.getRenderedCanvas(
{backgroundColor:t.backgroundColor||this._model.get("backgroundColor"),pixelRatio:t.pixelRatio||this.getDevicePixelRatio()})},e.prototype.renderToSVGString=function(t){
t=t||{};var i=this._zr.painter;return i.renderToString({useViewBox:t.useViewBox})},e.prototype.getSvgDataURL=function(){var t=this._zr,i=t.storage.getDisplayList();
return w(i,function(n){n.stopAnimation(null,!0)}),t.painter.toDataURL()},e.prototype.getDataURL=function(t){if(this._disposed){this.id;return}t=t||{};var i=t.excludeComponents,
n=this._model,a=[],o=this;w(i,function(l){n.eachComponent({mainType:l},function(u){var f=o._componentsMap[u.__viewId];f.group.ignore||(a.push(f),f.group.ignore=
!0)})});var s=this._zr.painter.getType()==="svg"?this.getSvgDataURL():this.renderToCanvas(t).toDataURL("image/"+(t&&t.type||"png"));return w(a,function(l){l.group.
ignore=!1}),s},e.prototype.getConnectedDataURL=function(t){if(this._disposed){this.id;return}var i=t.type==="svg",n=this.group,a=Math.min,o=Math.max,s=1/0;if(SA[n]){
var l=s,u=s,f=-s,c=-s,p=[],h=t&&t.pixelRatio||this.getDevicePixelRatio();w(Eu,function(_,x){if(_.group===n){var S=i?_.getZr().painter.getSvgDom().innerHTML:_.renderToCanvas(
F(t)),b=_.getDom().getBoundingClientRect();l=a(b.left,l),u=a(b.top,u),f=o(b.right,f),c=o(b.bottom,c),p.push({dom:S,left:b.left,top:b.top})}}),l*=h,u*=h,f*=h,c*=
h;var d=f-l,v=c-u,g=ze.createCanvas(),m=uy(g,{renderer:i?"svg":"canvas"});if(m.resize({width:d,height:v}),i){var y="";return w(p,function(_){var x=_.left-l,S=_.
top-u;y+='<g transform="translate('+x+","+S+')">'+_.dom+"</g>"}),m.painter.getSvgRoot().innerHTML=y,t.connectedBackgroundColor&&m.painter.setBackgroundColor(t.connectedBackgroundColor),
m.refreshImmediately(),m.painter.toDataURL()}else return t.connectedBackgroundColor&&m.add(new ce({shape:{x:0,y:0,width:d,height:v},style:{fill:t.connectedBackgroundColor}})),
w(p,function(_){var x=new St({style:{x:_.left*h-l,y:_.top*h-u,image:_.dom}});m.add(x)}),m.refreshImmediately(),g.toDataURL("image/"+(t&&t.type||"png"))}else return this.
getDataURL(t)},e.prototype.convertToPixel=function(t,i,n){return up(this,"convertToPixel",t,i,n)},e.prototype.convertToLayout=function(t,i,n){return up(this,"co\
nvertToLayout",t,i,n)},e.prototype.convertFromPixel=function(t,i,n){return up(this,"convertFromPixel",t,i,n)},e.prototype.containPixel=function(t,i){if(this._disposed){
this.id;return}var n=this._model,a,o=ko(n,t);return w(o,function(s,l){l.indexOf("Models")>=0&&w(s,function(u){var f=u.coordinateSystem;if(f&&f.containPoint)a=a||
!!f.containPoint(i);else if(l==="seriesModels"){var c=this._chartsMap[u.__viewId];c&&c.containPoint&&(a=a||c.containPoint(i,u))}},this)},this),!!a},e.prototype.
getVisual=function(t,i){var n=this._model,a=ko(n,t,{defaultMainType:"series"}),o=a.seriesModel,s=o.getData(),l=a.hasOwnProperty("dataIndexInside")?a.dataIndexInside:
a.hasOwnProperty("dataIndex")?s.indexOfRawIndex(a.dataIndex):null;return l!=null?bu(s,l,i):Cs(s,i)},e.prototype.getViewOfComponentModel=function(t){return this.
_componentsMap[t.__viewId]},e.prototype.getViewOfSeriesModel=function(t){return this._chartsMap[t.__viewId]},e.prototype._initEvents=function(){var t=this;w(o5,
function(n){var a=function(o){var s=t.getModel(),l=o.target,u,f=n==="globalout";if(f?u={}:l&&$i(l,function(v){var g=ve(v);if(g&&g.dataIndex!=null){var m=g.dataModel||
s.getSeriesByIndex(g.seriesIndex);return u=m&&m.getDataParams(g.dataIndex,g.dataType,l)||{},!0}else if(g.eventData)return u=k({},g.eventData),!0},!0),u){var c=u.
componentType,p=u.componentIndex;(c==="markLine"||c==="markPoint"||c==="markArea")&&(c="series",p=u.seriesIndex);var h=c&&p!=null&&s.getComponent(c,p),d=h&&t[h.
mainType==="series"?"_chartsMap":"_componentsMap"][h.__viewId];u.event=o,u.type=n,t._$eventProcessor.eventInfo={targetEl:l,packedEvent:u,model:h,view:d},t.trigger(
n,u)}};a.zrEventfulCallAtLast=!0,t._zr.on(n,a,t)});var i=this._messageCenter;w(My,function(n,a){i.on(a,function(o){t.trigger(a,o)})}),PE(i,this,this._api)},e.prototype.
isDisposed=function(){return this._disposed},e.prototype.clear=function(){if(this._disposed){this.id;return}this.setOption({series:[]},!0)},e.prototype.dispose=
function(){if(this._disposed){this.id;return}this._disposed=!0;var t=this.getDom();t&&em(this.getDom(),Ry,"");var i=this,n=i._api,a=i._model;w(i._componentsViews,
function(o){o.dispose(a,n)}),w(i._chartsViews,function(o){o.dispose(a,n)}),i._zr.dispose(),i._dom=i._model=i._chartsMap=i._componentsMap=i._chartsViews=i._componentsViews=
i._scheduler=i._api=i._zr=i._throttledZrFlush=i._theme=i._coordSysMgr=i._messageCenter=null,delete Eu[i.id]},e.prototype.resize=function(t){if(!this[nt]){if(this.
_disposed){this.id;return}this._zr.resize(t);var i=this._model;if(this._loadingFX&&this._loadingFX.resize(),!!i){var n=i.resetOption("media"),a=t&&t.silent;this[mt]&&
(a==null&&(a=this[mt].silent),n=!0,this[mt]=null),this[nt]=!0,As(this);try{n&&eo(this),Qi.update.call(this,{type:"resize",animation:k({duration:0},t&&t.animation)})}catch(o){
throw this[nt]=!1,o}this[nt]=!1,Es.call(this,a),Ms.call(this,a)}}},e.prototype.showLoading=function(t,i){if(this._disposed){this.id;return}if(U(t)&&(i=t,t=""),t=
t||"default",this.hideLoading(),!!Oy[t]){var n=Oy[t](this._api,i),a=this._zr;this._loadingFX=n,a.add(n)}},e.prototype.hideLoading=function(){if(this._disposed){
this.id;return}this._loadingFX&&this._zr.remove(this._loadingFX),this._loadingFX=null},e.prototype.makeActionFromEvent=function(t){var i=k({},t);return i.type=Ey[t.
type],i},e.prototype.dispatchAction=function(t,i){if(this._disposed){this.id;return}if(U(i)||(i={silent:!!i}),!!cp[t.type]&&this._model){if(this[nt]){this._pendingActions.
push(t);return}var n=i.silent;Ty.call(this,t,n);var a=i.flush;a?this._zr.flush():a!==!1&&oe.browser.weChat&&this._throttledZrFlush(),Es.call(this,n),Ms.call(this,
n)}},e.prototype.updateLabelLayout=function(){or.trigger("series:layoutlabels",this._model,this._api,{updatedSeries:[]})},e.prototype.appendData=function(t){if(this.
_disposed){this.id;return}var i=t.seriesIndex,n=this.getModel(),a=n.getSeriesByIndex(i);a.appendData(t),this._scheduler.unfinished=!0,this.getZr().wakeUp()},e.internalField=
(function(){eo=function(c){ZC(c._model);var p=c._scheduler;p.restorePipelines(c._zr,c._model),p.prepareStageTasks(),by(c,!0),by(c,!1),p.plan()},by=function(c,p){
for(var h=c._model,d=c._scheduler,v=p?c._componentsViews:c._chartsViews,g=p?c._componentsMap:c._chartsMap,m=c._zr,y=c._api,_=0;_<v.length;_++)v[_].__alive=!1;p?
h.eachComponent(function(b,T){b!=="series"&&x(T)}):h.eachSeries(x);function x(b){var T=b.__requireNewView;b.__requireNewView=!1;var C="_ec_"+b.id+"_"+b.type,E=!T&&
g[C];if(!E){var M=kt(b.type),A=p?Le.getClass(M.main,M.sub):_t.getClass(M.sub);E=new A,E.init(h,y),g[C]=E,v.push(E),m.add(E.group)}b.__viewId=E.__id=C,E.__alive=
!0,E.__model=b,E.group.__ecComponentInfo={mainType:b.mainType,index:b.componentIndex},!p&&d.prepareView(E,b,h,y)}for(var _=0;_<v.length;){var S=v[_];S.__alive?_++:
(!p&&S.renderTask.dispose(),m.remove(S.group),S.dispose(h,y),v.splice(_,1),g[S.__id]===S&&delete g[S.__id],S.__id=S.group.__ecComponentInfo=null)}},lp=function(c,p,h,d,v){
var g=c._model;if(g.setUpdatePayload(h),!d){w([].concat(c._componentsViews).concat(c._chartsViews),x);return}var m=p1(h,d,v),y=h.excludeSeriesId,_;y!=null&&(_=H(),
w(Ee(y),function(S){var b=Bt(S,null);b!=null&&_.set(b,!0)})),g&&g.eachComponent(m,function(S){var b=_&&_.get(S.id)!=null;if(!b)if(mm(h))if(S instanceof Ft)h.type===
Cn&&!h.notBlur&&!S.get(["emphasis","disabled"])&&P1(S,h,c._api);else{var T=cc(S.mainType,S.componentIndex,h.name,c._api),C=T.focusSelf,E=T.dispatchers;h.type===
Cn&&C&&!h.notBlur&&oc(S.mainType,S.componentIndex,c._api),E&&w(E,function(M){h.type===Cn?Li(M):Ri(M)})}else pc(h)&&S instanceof Ft&&(z1(S,h,c._api),vm(S),Cr(c))},
c),g&&g.eachComponent(m,function(S){var b=_&&_.get(S.id)!=null;b||x(c[d==="series"?"_chartsMap":"_componentsMap"][S.__viewId])},c);function x(S){S&&S.__alive&&S[p]&&
S[p](S.__model,g,c._api,h)}},Qi={prepareAndUpdate:function(c){eo(this),Qi.update.call(this,c,c&&{optionChanged:c.newOption!=null})},update:function(c,p){var h=this.
_model,d=this._api,v=this._zr,g=this._coordSysMgr,m=this._scheduler;if(h){XC(h),h.setUpdatePayload(c),m.restoreData(h,c),m.performSeriesTasks(h),g.create(h,d),or.
trigger("coordsys:aftercreate",h,d),m.performDataProcessorTasks(h,c),wy(this,h),g.update(h,d),i(h),m.performVisualTasks(h,c);var y=h.get("backgroundColor")||"tr\
ansparent";v.setBackgroundColor(y);var _=h.get("darkMode");_!=null&&_!=="auto"&&v.setDarkMode(_),Cy(this,h,d,c,p),or.trigger("afterupdate",h,d)}},updateTransform:function(c){
var p=this,h=p._model,d=p._api;if(h){h.setUpdatePayload(c);var v=[];h.eachComponent(function(m,y){if(m!==ic){var _=p.getViewOfComponentModel(y);if(_&&_.__alive)
if(_.updateTransform){var x=_.updateTransform(y,h,d,c);x&&x.update&&v.push(_)}else v.push(_)}});var g=H();h.eachSeries(function(m){var y=p._chartsMap[m.__viewId],
_=m.pipelineContext;if(y.updateTransform&&!_.progressiveRender){var x=y.updateTransform(m,h,d,c);x&&x.update&&g.set(m.uid,1)}else g.set(m.uid,1)}),p._scheduler.
performVisualTasks(h,c,{setDirty:!0,dirtyMap:g}),fp(p,h,d,c,{},g),or.trigger("afterupdate",h,d)}},updateView:function(c){var p=this._model;p&&(p.setUpdatePayload(
c),_t.markUpdateMethod(c,"updateView"),i(p),this._scheduler.performVisualTasks(p,c,{setDirty:!0}),Cy(this,p,this._api,c,{}),or.trigger("afterupdate",p,this._api))},
updateVisual:function(c){var p=this,h=this._model;h&&(h.setUpdatePayload(c),h.eachSeries(function(d){d.getData().clearAllVisual()}),_t.markUpdateMethod(c,"updat\
eVisual"),i(h),this._scheduler.performVisualTasks(h,c,{visualType:"visual",setDirty:!0}),h.eachComponent(function(d,v){if(d!=="series"){var g=p.getViewOfComponentModel(
v);g&&g.__alive&&g.updateVisual(v,h,p._api,c)}}),h.eachSeries(function(d){var v=p._chartsMap[d.__viewId];v.updateVisual(d,h,p._api,c)}),or.trigger("afterupdate",
h,this._api))},updateLayout:function(c){Qi.update.call(this,c)}};function t(c,p,h,d,v){if(c._disposed){c.id;return}for(var g=c._model,m=c._coordSysMgr.getCoordinateSystems(),
y,_=ko(g,h),x=0;x<m.length;x++){var S=m[x];if(S[p]&&(y=S[p](g,_,d,v))!=null)return y}}up=t,wy=function(c,p){var h=c._chartsMap,d=c._scheduler;p.eachSeries(function(v){
d.updateStreamModes(v,h[v.__viewId])})},Ty=function(c,p){var h=this,d=this.getModel(),v=c.type,g=c.escapeConnect,m=cp[v],y=(m.update||"update").split(":"),_=y.pop(),
x=y[0]!=null&&kt(y[0]);this[nt]=!0,As(this);var S=[c],b=!1;c.batch&&(b=!0,S=z(c.batch,function(N){return N=ie(k({},N),c),N.batch=null,N}));var T=[],C,E=[],M=m.nonRefinedEventType,
A=pc(c),O=mm(c);if(O&&dm(this._api),w(S,function(N){var Z=m.action(N,d,h._api);if(m.refineEvent?E.push(Z):C=Z,C=C||k({},N),C.type=M,T.push(C),O){var j=_l(c),J=j.
queryOptionMap,re=j.mainTypeSpecified,ne=re?J.keys()[0]:"series";lp(h,_,N,ne),Cr(h)}else A?(lp(h,_,N,"series"),Cr(h)):x&&lp(h,_,N,x.main,x.sub)}),_!=="none"&&!O&&
!A&&!x)try{this[mt]?(eo(this),Qi.update.call(this,c),this[mt]=null):Qi[_].call(this,c)}catch(N){throw this[nt]=!1,N}if(b?C={type:M,escapeConnect:g,batch:T}:C=T[0],
this[nt]=!1,!p){var D=void 0;if(m.refineEvent){var L=m.refineEvent(E,c,d,this._api).eventContent;Ye(U(L)),D=ie({type:m.refinedEventType},L),D.fromAction=c.type,
D.fromActionPayload=c,D.escapeConnect=!0}var R=this._messageCenter;R.trigger(C.type,C),D&&R.trigger(D.type,D)}},Es=function(c){for(var p=this._pendingActions;p.
length;){var h=p.shift();Ty.call(this,h,c)}},Ms=function(c){!c&&this.trigger("updated")},mA=function(c,p){c.on("rendered",function(h){p.trigger("rendered",h),c.
animation.isFinished()&&!p[mt]&&!p._scheduler.unfinished&&!p._pendingActions.length?p.trigger("finished"):c.refresh()})},gA=function(c,p){c.on("mouseover",function(h){
var d=h.target,v=$i(d,Al);v&&(N1(v,h,p._api),Cr(p))}).on("mouseout",function(h){var d=h.target,v=$i(d,Al);v&&(k1(v,h,p._api),Cr(p))}).on("click",function(h){var d=h.
target,v=$i(d,function(y){return ve(y).dataIndex!=null},!0);if(v){var g=v.selected?"unselect":"select",m=ve(v);p._api.dispatchAction({type:g,dataType:m.dataType,
dataIndexInside:m.dataIndex,seriesIndex:m.seriesIndex,isFromClick:!0})}})};function i(c){c.clearColorPalette(),c.eachSeries(function(p){p.clearColorPalette()})}
function n(c){var p=[],h=[],d=!1;if(c.eachComponent(function(y,_){var x=_.get("zlevel")||0,S=_.get("z")||0,b=_.getZLevelKey();d=d||!!b,(y==="series"?h:p).push({
zlevel:x,z:S,idx:_.componentIndex,type:y,key:b})}),d){var v=p.concat(h),g,m;qa(v,function(y,_){return y.zlevel===_.zlevel?y.z-_.z:y.zlevel-_.zlevel}),w(v,function(y){
var _=c.getComponent(y.type,y.idx),x=y.zlevel,S=y.key;g!=null&&(x=Math.max(g,x)),S?(x===g&&S!==m&&x++,m=S):m&&(x===g&&x++,m=""),g=x,_.setZLevel(x)})}}Cy=function(c,p,h,d,v){
n(p),yA(c,p,h,d,v),w(c._chartsViews,function(g){g.__alive=!1}),fp(c,p,h,d,v),w(c._chartsViews,function(g){g.__alive||g.remove(p,h)})},yA=function(c,p,h,d,v,g){w(
g||c._componentsViews,function(m){var y=m.__model;u(y,m),m.render(y,p,h,d),l(y,m),f(y,m)})},fp=function(c,p,h,d,v,g){var m=c._scheduler;v=k(v||{},{updatedSeries:p.
getSeries()}),or.trigger("series:beforeupdate",p,h,v);var y=!1;p.eachSeries(function(_){var x=c._chartsMap[_.__viewId];x.__alive=!0;var S=x.renderTask;m.updatePayload(
S,d),u(_,x),g&&g.get(_.uid)&&S.dirty(),S.perform(m.getPerformArgs(S))&&(y=!0),x.group.silent=!!_.get("silent"),s(_,x),vm(_)}),m.unfinished=y||m.unfinished,or.trigger(
"series:layoutlabels",p,h,v),or.trigger("series:transition",p,h,v),p.eachSeries(function(_){var x=c._chartsMap[_.__viewId];l(_,x),f(_,x)}),o(c,p),or.trigger("se\
ries:afterupdate",p,h,v)},Cr=function(c){c[xy]=!0,c.getZr().wakeUp()},As=function(c){c[sp]=(c[sp]+1)%1e6},xA=function(c){c[xy]&&(c.getZr().storage.traverse(function(p){
Ca(p)||a(p)}),c[xy]=!1)};function a(c){for(var p=[],h=c.currentStates,d=0;d<h.length;d++){var v=h[d];v==="emphasis"||v==="blur"||v==="select"||p.push(v)}c.selected&&
c.states.select&&p.push("select"),c.hoverState===bl&&c.states.emphasis?p.push("emphasis"):c.hoverState===Sl&&c.states.blur&&p.push("blur"),c.useStates(p)}function o(c,p){
var h=c._zr;if(h.painter.type==="canvas"){var d=h.storage,v=0;d.traverse(function(m){m.isGroup||v++});var g=v>W(p.get("hoverLayerThreshold"),qh.hoverLayerThreshold)&&
!oe.node&&!oe.worker;(c._usingTHL||g)&&(p.eachSeries(function(m){if(!m.preventUsingHoverLayer){var y=c._chartsMap[m.__viewId];y.__alive&&y.eachRendered(function(_){
var x=_.states.emphasis;x&&x.hoverLayer!==zi&&(x.hoverLayer=g?Im:Om)})}}),c._usingTHL=g)}}function s(c,p){var h=c.get("blendMode")||null;p.eachRendered(function(d){
d.isGroup||(d.style.blend=h)})}function l(c,p){if(!c.preventAutoZ){var h=oi(c);p.eachRendered(function(d){return Vl(d,h.z,h.zlevel),!0})}}function u(c,p){p.eachRendered(
function(h){if(!Ca(h)){var d=h.getTextContent(),v=h.getTextGuideLine();h.stateTransition&&(h.stateTransition=null),d&&d.stateTransition&&(d.stateTransition=null),
v&&v.stateTransition&&(v.stateTransition=null),h.hasState()?(h.prevStates=h.currentStates,h.clearStates()):h.prevStates&&(h.prevStates=null)}})}function f(c,p){
var h=c.getModel("stateAnimation"),d=c.isAnimationEnabled(),v=h.get("duration"),g=v>0?{duration:v,delay:h.get("delay"),easing:h.get("easing")}:null;p.eachRendered(
function(m){if(m.states&&m.states.emphasis){if(Ca(m))return;if(m instanceof fe&&U1(m),m.__dirty){var y=m.prevStates;y&&m.useStates(y)}if(d){m.stateTransition=g;
var _=m.getTextContent(),x=m.getTextGuideLine();_&&(_.stateTransition=g),x&&(x.stateTransition=g)}m.__dirty&&a(m)}})}_A=function(c){return new((function(p){I(h,
p);function h(){return p!==null&&p.apply(this,arguments)||this}return h.prototype.getCoordinateSystems=function(){return c._coordSysMgr.getCoordinateSystems()},
h.prototype.getComponentByElement=function(d){for(;d;){var v=d.__ecComponentInfo;if(v!=null)return c._model.getComponent(v.mainType,v.index);d=d.parent}},h.prototype.
enterEmphasis=function(d,v){Li(d,v),Cr(c)},h.prototype.leaveEmphasis=function(d,v){Ri(d,v),Cr(c)},h.prototype.enterBlur=function(d){fc(d),Cr(c)},h.prototype.leaveBlur=
function(d){El(d),Cr(c)},h.prototype.enterSelect=function(d){hm(d),Cr(c)},h.prototype.leaveSelect=function(d){pm(d),Cr(c)},h.prototype.getModel=function(){return c.
getModel()},h.prototype.getViewOfComponentModel=function(d){return c.getViewOfComponentModel(d)},h.prototype.getViewOfSeriesModel=function(d){return c.getViewOfSeriesModel(
d)},h.prototype.getECUpdateCycleVersion=function(){return c[sp]},h.prototype.usingTHL=function(){return c._usingTHL},h})(ac))(c)},LA=function(c){function p(h,d){
for(var v=0;v<h.length;v++){var g=h[v];g[Sy]=d}}w(Ey,function(h,d){c._messageCenter.on(d,function(v){if(SA[c.group]&&c[Sy]!==vA){if(v&&v.escapeConnect)return;var g=c.
makeActionFromEvent(v),m=[];w(Eu,function(y){y!==c&&y.group===c.group&&m.push(y)}),p(m,vA),w(m,function(y){y[Sy]!==n5&&y.dispatchAction(g)}),p(m,a5)}})})}})(),e})(
$e),Ly=RA.prototype;Ly.on=MA("on");Ly.off=MA("off");Ly.one=function(r,e,t){var i=this;function n(){for(var a=[],o=0;o<arguments.length;o++)a[o]=arguments[o];e&&
e.apply&&e.apply(this,a),i.off(r,n)}this.on.call(this,r,n,t)};var o5=["click","dblclick","mouseover","mouseout","mousemove","mousedown","mouseup","globalout","c\
ontextmenu"];var cp={},Ey={},My={},Ay=[],Dy=[],hp=[],PA={},Oy={},Eu={},SA={},s5=+new Date-0,Ite=+new Date-0,Ry="_echarts_instance_";function NA(r,e,t){var i=!(t&&t.ssr);if(i){
var n=l5(r);if(n)return n}var a=new RA(r,e,t);return a.id="ec_"+s5++,Eu[a.id]=a,i&&em(r,Ry,a.id),LA(a),or.trigger("afterinit",a),a}function l5(r){return Eu[d1(r,Ry)]}function kA(r,e){PA[r]=e}function Py(r){ee(Dy,r)<0&&Dy.push(r)}function Ny(r,e){ky(Ay,r,e,QH)}function zA(r){dp("afterinit",r)}function BA(r){dp("afterupdate",r)}
function dp(r,e){or.on(r,e)}function Ji(r,e,t){var i,n,a,o,s;Y(e)&&(t=e,e=""),U(r)?(i=r.type,n=r.event,o=r.update,s=r.publishNonRefinedEvent,t||(t=r.action),a=r.
refineEvent):(i=r,n=e);function l(f){return f.toLowerCase()}n=l(n||i);var u=a?l(i):n;cp[i]||(Ye(dA.test(i)&&dA.test(n)),a&&Ye(n!==i),cp[i]={actionType:i,refinedEventType:n,
nonRefinedEventType:u,update:o,action:t,refineEvent:a},My[n]=1,a&&s&&(My[u]=1),Ey[u]=i)}function VA(r,e){Na.register(r,e)}function UA(r,e){ky(hp,r,e,wA,"layout",!0)}function Un(r,e){ky(hp,r,e,TA,"visual",!0)}var bA=[];function ky(r,e,t,i,n,a){if((Y(e)||U(e))&&(t=e,e=i),!(ee(bA,t)>=0)){bA.push(t);var o=vy.wrapStageHandler(t,n);o.__prio=e,o.__raw=t,r.push(o)}}function zy(r,e){
Oy[r]=e}function FA(r,e,t){var i=YM("registerMap");i&&i(r,e,t)}var HA=LT;Un(Iy,DM);Un(pp,OM);Un(pp,IM);Un(Iy,FM);Un(pp,HM);Un(CA,hA);Py(Jh);Ny(KH,TM);zy("default",dy);Ji({type:Cn,event:Cn,update:Cn},Me);Ji({type:wl,event:wl,
update:wl},Me);Ji({type:Tl,event:lc,update:Tl,action:Me,refineEvent:By,publishNonRefinedEvent:!0});Ji({type:sc,event:lc,update:sc,action:Me,refineEvent:By,publishNonRefinedEvent:!0});
Ji({type:Cl,event:lc,update:Cl,action:Me,refineEvent:By,publishNonRefinedEvent:!0});function By(r,e,t,i){return{eventContent:{selected:B1(t),isFromClick:e.isFromClick||
!1}}}kA("default",{});kA("dark",BM);var GA=[],f5={registerPreprocessor:Py,registerProcessor:Ny,registerPostInit:zA,registerPostUpdate:BA,registerUpdateLifecycle:dp,registerAction:Ji,registerCoordinateSystem:VA,
registerLayout:UA,registerVisual:Un,registerTransform:HA,registerLoading:zy,registerMap:FA,registerImpl:WM,PRIORITY:EA,ComponentModel:ge,ComponentView:Le,SeriesModel:Ft,
ChartView:_t,registerComponentModel:function(r){ge.registerClass(r)},registerComponentView:function(r){Le.registerClass(r)},registerSeriesModel:function(r){Ft.registerClass(
r)},registerChartView:function(r){_t.registerClass(r)},registerCustomSeries:function(r,e){ZM(r,e)},registerSubTypeDefaulter:function(r,e){ge.registerSubTypeDefaulter(
r,e)},registerPainter:function(r,e){oM(r,e)}};function Ge(r){if(P(r)){w(r,function(e){Ge(e)});return}ee(GA,r)>=0||(GA.push(r),Y(r)&&(r={install:r}),r.install(f5))}var c5=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.hasSymbolVisual=!0,t}return e.prototype.getInitialData=
function(t,i){return Mn(null,this,{useEncodeDefaulter:!0})},e.prototype.getProgressive=function(){var t=this.option.progressive;return t??(this.option.large?5e3:
this.get("progressive"))},e.prototype.getProgressiveThreshold=function(){var t=this.option.progressiveThreshold;return t??(this.option.large?1e4:this.get("progr\
essiveThreshold"))},e.prototype.brushSelector=function(t,i,n){return n.point(i.getItemLayout(t))},e.prototype.getZLevelKey=function(){return this.getData().count()>
this.getProgressiveThreshold()?this.id:""},e.type="series.scatter",e.dependencies=["grid","polar","geo","singleAxis","calendar","matrix"],e.defaultOption={coordinateSystem:"\
cartesian2d",z:2,legendHoverLink:!0,symbolSize:10,large:!1,largeThreshold:2e3,itemStyle:{opacity:.8},emphasis:{scale:!0},clip:!0,select:{itemStyle:{borderColor:B.
color.primary}},universalTransition:{divideShape:"clone"}},e})(Ft),WA=c5;var YA=4,h5=(function(){function r(){}return r})(),p5=(function(r){I(e,r);function e(t){var i=r.call(this,t)||this;return i._off=0,i.hoverDataIdx=-1,i}return e.
prototype.getDefaultShape=function(){return new h5},e.prototype.reset=function(){this.notClear=!1,this._off=0},e.prototype.beforeBrush=function(t){t&&!t.contentRetained&&
this.reset()},e.prototype.buildPath=function(t,i){var n=i.points,a=i.size,o=this.symbolProxy,s=o.shape,l=t.getContext?t.getContext():t,u=l&&a[0]<YA,f=this.softClipShape,
c;if(u){this._ctx=l;return}for(this._ctx=null,c=this._off;c<n.length;){var p=n[c++],h=n[c++];isNaN(p)||isNaN(h)||f&&!f.contain(p,h)||(s.x=p-a[0]/2,s.y=h-a[1]/2,
s.width=a[0],s.height=a[1],o.buildPath(t,s,!0))}this.incremental&&(this._off=c,this.notClear=!0)},e.prototype.afterBrush=function(){var t=this.shape,i=t.points,
n=t.size,a=this._ctx,o=this.softClipShape,s;if(a){for(s=this._off;s<i.length;){var l=i[s++],u=i[s++];isNaN(l)||isNaN(u)||o&&!o.contain(l,u)||a.fillRect(l-n[0]/2,
u-n[1]/2,n[0],n[1])}this.incremental&&(this._off=s,this.notClear=!0)}},e.prototype.findDataIndex=function(t,i){for(var n=this.shape,a=n.points,o=n.size,s=Math.max(
o[0],4),l=Math.max(o[1],4),u=a.length/2-1;u>=0;u--){var f=u*2,c=a[f]-s/2,p=a[f+1]-l/2;if(t>=c&&i>=p&&t<=c+s&&i<=p+l)return u}return-1},e.prototype.contain=function(t,i){
var n=this.transformCoordToLocal(t,i),a=this.getBoundingRect();if(t=n[0],i=n[1],a.contain(t,i)){var o=this.hoverDataIdx=this.findDataIndex(t,i);return o>=0}return this.
hoverDataIdx=-1,!1},e.prototype.getBoundingRect=function(){var t=this._rect;if(!t){for(var i=this.shape,n=i.points,a=i.size,o=a[0],s=a[1],l=1/0,u=1/0,f=-1/0,c=-1/0,
p=0;p<n.length;){var h=n[p++],d=n[p++];l=Math.min(h,l),f=Math.max(h,f),u=Math.min(d,u),c=Math.max(d,c)}t=this._rect=new q(l-o/2,u-s/2,f-l+o,c-u+s)}return t},e})(
fe),d5=(function(){function r(){this.group=new se}return r.prototype.updateData=function(e,t){this._clear(),this._data=e;var i=this._create();i.setShape({points:e.
getLayout("points")}),this._setCommon(i,e,t)},r.prototype.updateLayout=function(e){var t=this._data;if(t){var i=t.getLayout("points");this.group.eachChild(function(n){
if(n.startIndex!=null){var a=(n.endIndex-n.startIndex)*2,o=n.startIndex*4*2;i=new Float32Array(i.buffer,o,a)}n.setShape("points",i),n.reset(),n.stopAnimation()})}},
r.prototype.incrementalPrepareUpdate=function(e){this._clear()},r.prototype.incrementalUpdate=function(e,t,i,n){var a=this._newAdded[0],o=t.getLayout("points"),
s=a&&a.shape.points;if(s&&s.length<2e4){var l=s.length,u=new Float32Array(l+o.length);u.set(s),u.set(o,l),a.endIndex=e.end,a.setShape({points:u})}else{this._newAdded=
[];var f=this._create();f.startIndex=e.start,f.endIndex=e.end,f.incremental=i,f.setShape({points:o}),this._setCommon(f,t,n)}},r.prototype.eachRendered=function(e){
this._newAdded[0]&&e(this._newAdded[0])},r.prototype._create=function(){var e=new p5({cursor:"default"});return e.ignoreCoarsePointer=!0,this.group.add(e),this.
_newAdded.push(e),e},r.prototype._setCommon=function(e,t,i){var n=t.hostModel;i=i||{};var a=t.getVisual("symbolSize");e.setShape("size",a instanceof Array?a:[a,
a]),e.softClipShape=i.clipShape||null,e.symbolProxy=je(t.getVisual("symbol"),0,0,0,0),e.setColor=e.symbolProxy.setColor;var o=e.shape.size[0]<YA;e.useStyle(n.getModel(
"itemStyle").getItemStyle(o?["color","shadowBlur","shadowColor"]:["color"]));var s=t.getVisual("style"),l=s&&s.fill;l&&e.setColor(l);var u=ve(e);u.seriesIndex=n.
seriesIndex,e.on("mousemove",function(f){u.dataIndex=null;var c=e.hoverDataIdx;c>=0&&(u.dataIndex=c+(e.startIndex||0))})},r.prototype.remove=function(){this._clear()},
r.prototype._clear=function(){this._newAdded=[],this.group.removeAll()},r})(),ZA=d5;var v5=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n){var a=t.getData(),
o=this._updateSymbolDraw(a,t);o.updateData(a,Vy(t)),this._finished=!0},e.prototype.incrementalPrepareRender=function(t,i,n){var a=t.getData(),o=this._updateSymbolDraw(
a,t);o.incrementalPrepareUpdate(a),this._finished=!1},e.prototype.incrementalRender=function(t,i,n){this._symbolDraw.incrementalUpdate(t,i.getData(),Bo(i),Vy(i)),
this._finished=t.end===i.getData().count()},e.prototype.updateTransform=function(t,i,n){var a=t.getData();if(this.group.dirty(),this._finished){var o=Xa("").reset(
t,i,n);o.progress&&o.progress({start:0,end:a.count(),count:a.count()},a),this._symbolDraw.updateLayout(Vy(t))}else return{update:!0}},e.prototype.eachRendered=function(t){
this._symbolDraw&&this._symbolDraw.eachRendered(t)},e.prototype._updateSymbolDraw=function(t,i){var n=this._symbolDraw,a=i.pipelineContext,o=a.large;return(!n||
o!==this._isLargeDraw)&&(n&&n.remove(),n=this._symbolDraw=o?new ZA:new yh,this._isLargeDraw=o,this.group.removeAll()),this.group.add(n.group),n},e.prototype.remove=
function(t,i){this._symbolDraw&&this._symbolDraw.remove(!0),this._symbolDraw=null},e.prototype.dispose=function(){},e.type="scatter",e})(_t);function Vy(r){return{
clipShape:nC(r)}}var XA=v5;var vp=(function(){function r(){}return r.prototype.needIncludeZero=function(){return!this.option.scale},r.prototype.getCoordSysModel=function(){},r})();var mp=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.prototype.getCoordSysModel=function(){return this.getReferringComponents(
"grid",He).models[0]},e.type="cartesian2dAxis",e})(ge);st(mp,vp);var jA={show:!0,z:0,inverse:!1,name:"",nameLocation:"end",nameRotate:null,nameTruncate:{maxWidth:null,ellipsis:"...",placeholder:"."},nameTextStyle:{},nameGap:15,
silent:!1,triggerEvent:!1,tooltip:{show:!1},axisPointer:{},axisLine:{show:!0,onZero:"auto",onZeroAxisIndex:null,lineStyle:{color:B.color.axisLine,width:1,type:"\
solid"},symbol:["none","none"],symbolSize:[10,15],breakLine:!0},axisTick:{show:!0,inside:!1,length:5,lineStyle:{width:1}},axisLabel:{show:!0,inside:!1,rotate:0,
showMinLabel:null,showMaxLabel:null,margin:8,fontSize:12,color:B.color.axisLabel,textMargin:[0,3]},splitLine:{show:!0,showMinLine:!0,showMaxLine:!0,lineStyle:{color:B.
color.axisSplitLine,width:1,type:"solid"}},splitArea:{show:!1,areaStyle:{color:[B.color.backgroundTint,B.color.backgroundTransparent]}},breakArea:{show:!0,itemStyle:{
color:B.color.neutral00,borderColor:B.color.border,borderWidth:1,borderType:[3,3],opacity:.6},zigzagAmplitude:4,zigzagMinSpan:4,zigzagMaxSpan:20,zigzagZ:100,expandOnClick:!0},
breakLabelLayout:{moveOverlap:"auto"}},m5=te({boundaryGap:!0,deduplication:null,jitter:0,jitterOverlap:!0,jitterMargin:2,splitLine:{show:!1},axisTick:{alignWithLabel:!1,
interval:"auto",show:"auto"},axisLabel:{interval:"auto"}},jA),Uy=te({boundaryGap:[0,0],axisLine:{show:"auto"},axisTick:{show:"auto"},splitNumber:5,minorTick:{show:!1,
splitNumber:5,length:3,lineStyle:{}},minorSplitLine:{show:!1,lineStyle:{color:B.color.axisMinorSplitLine,width:1}}},jA),g5=te({splitNumber:6,axisLabel:{rich:{primary:{
fontWeight:"bold"}}},splitLine:{show:!1}},Uy),y5=ie({logBase:10},Uy),KA={category:m5,value:Uy,time:g5,log:y5};function Ds(r,e,t,i){w(Oh,function(n,a){var o=te(te({},KA[a],!0),i,!0),s=(function(l){I(u,l);function u(){var f=l!==null&&l.apply(this,arguments)||this;return f.
type=e+"Axis."+a,f}return u.prototype.mergeDefaultAndTheme=function(f,c){var p=Dn(this),h=p?br(f):{},d=c.getTheme();te(f,d.get(a+"Axis")),te(f,this.getDefaultOption()),
f.type=qA(f),p&&ar(f,h,p)},u.prototype.optionUpdated=function(){var f=this.option;f.type==="category"&&(this.__ordinalMeta=eu.createByAxisModel(this))},u.prototype.
getCategories=function(f){var c=this.option;if(c.type==="category")return f?c.data:this.__ordinalMeta.categories},u.prototype.getOrdinalMeta=function(){return this.
__ordinalMeta},u.prototype.updateAxisBreaks=function(f){var c=ja();return c?c.updateModelAxisBreak(this,f):{breaks:[]}},u.type=e+"Axis."+a,u.defaultOption=o,u})(
t);r.registerComponentModel(s)}),r.registerSubTypeDefaulter(e+"Axis",qA)}function qA(r){return r.type||(r.data?"category":"value")}var _5=(function(){function r(e){this.type="cartesian",this._dimList=[],this._axes={},this.name=e||""}return r.prototype.getAxis=function(e){return this._axes[e]},
r.prototype.getAxes=function(){return z(this._dimList,function(e){return this._axes[e]},this)},r.prototype.getAxesByScale=function(e){return e=e.toLowerCase(),Ie(
this.getAxes(),function(t){return t.scale.type===e})},r.prototype.addAxis=function(e){var t=e.dim;this._axes[t]=e,this._dimList.push(t)},r})(),$A=_5;var Mu=["x","y"];function QA(r){return(r.type==="interval"||r.type==="time")&&!za(r)}var x5=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||
this;return t.type=xs,t.dimensions=Mu,t}return e.prototype.calcAffineTransform=function(){this._transform=this._invTransform=null;var t=this.getAxis("x").scale,
i=this.getAxis("y").scale;if(!(!QA(t)||!QA(i))){var n=Wa(t,null),a=Wa(i,null),o=this.dataToPoint([n[0],a[0]]),s=this.dataToPoint([n[1],a[1]]),l=n[1]-n[0],u=a[1]-
a[0];if(!(!l||!u)){var f=(s[0]-o[0])/l,c=(s[1]-o[1])/u,p=o[0]-n[0]*f,h=o[1]-a[0]*c,d=this._transform=[f,0,0,c,p,h];this._invTransform=Or([],d)}}},e.prototype.getBaseAxis=
function(){return this.getAxesByScale("ordinal")[0]||this.getAxesByScale("time")[0]||this.getAxis("x")},e.prototype.containPoint=function(t){var i=this.getAxis(
"x"),n=this.getAxis("y");return i.contain(i.toLocalCoord(t[0]))&&n.contain(n.toLocalCoord(t[1]))},e.prototype.containData=function(t){return this.getAxis("x").containData(
t[0])&&this.getAxis("y").containData(t[1])},e.prototype.containZone=function(t,i){var n=this.dataToPoint(t),a=this.dataToPoint(i),o=this.getArea(),s=new q(n[0],
n[1],a[0]-n[0],a[1]-n[1]);return o.intersect(s)},e.prototype.dataToPoint=function(t,i,n){n=n||[];var a=t[0],o=t[1];if(this._transform&&a!=null&&isFinite(a)&&o!=
null&&isFinite(o))return tt(n,t,this._transform);var s=this.getAxis("x"),l=this.getAxis("y");return n[0]=s.toGlobalCoord(s.dataToCoord(a,i)),n[1]=l.toGlobalCoord(
l.dataToCoord(o,i)),n},e.prototype.clampData=function(t,i){var n=this.getAxis("x").scale,a=this.getAxis("y").scale,o=n.getExtent(),s=a.getExtent(),l=n.parse(t[0]),
u=a.parse(t[1]);return i=i||[],i[0]=Math.min(Math.max(Math.min(o[0],o[1]),l),Math.max(o[0],o[1])),i[1]=Math.min(Math.max(Math.min(s[0],s[1]),u),Math.max(s[0],s[1])),
i},e.prototype.pointToData=function(t,i,n){if(n=n||[],this._invTransform)return tt(n,t,this._invTransform);var a=this.getAxis("x"),o=this.getAxis("y");return n[0]=
a.coordToData(a.toLocalCoord(t[0]),i),n[1]=o.coordToData(o.toLocalCoord(t[1]),i),n},e.prototype.getOtherAxis=function(t){return this.getAxis(t.dim==="x"?"y":"x")},
e.prototype.getArea=function(t){t=t||0;var i=this.getAxis("x").getGlobalExtent(),n=this.getAxis("y").getGlobalExtent(),a=Math.min(i[0],i[1])-t,o=Math.min(n[0],n[1])-
t,s=Math.max(i[0],i[1])-a+t,l=Math.max(n[0],n[1])-o+t;return new q(a,o,s,l)},e})($A),JA=x5;function eD(r,e){var t=r.scale,i=r.model,n=Gh(t,i,i.ecModel,r,null),a=pi(t),o=pi(e)?e.intervalStub:e,s=a?t.intervalStub:t,l=t.base,u=o.getTicks(),f=o.getTicks({
expandToNicedExtent:!0}),c=u.length-1,p,h,d;if(c===1)p=h=0,d=1;else if(c===2){var v=Ue(u[0].value-u[1].value),g=Ue(u[1].value-u[2].value);p=h=0,v===g?d=2:(d=1,v<
g?p=v/g:h=g/v)}else{var m=o.getConfig().interval;p=(1-(u[0].value-f[0].value)/m)%1,h=(1-(f[c].value-u[c].value)/m)%1,d=c-(p?1:0)-(h?1:0)}var y=n.zoomFixMM,_=y[0]||
y[1],x=[n.fixMM[0]||_,n.fixMM[1]||_],S=t.getExtent(),b=s.getExtent(),T=Ch(b,x),C,E,M,A,O,D;function L(ue){for(var ae=50,Q=0;Q<ae&&!ue();Q++)M=a?M*me(l,2):fC(M),
A=Vr(M)}function R(){C=he(D-M*p,A)}function N(){E=he(O+M*h,A)}function Z(){D=p?he(C+M*p,A):C}function j(){O=h?he(E-M*h,A):E}if(x[0]&&x[1]){C=T[0],E=T[1],M=(E-C)/
(d+p+h);var J=r.getExtent(),re=Ue(J[1]-J[0]);A=Jf([E,C],re,.5/d),Z(),j(),bt(A)&&(M=he(M,A))}else{var ne=T[1]-T[0];M=a?me(ec(ne),1):xa(ne/d,jv),A=Vr(M),x[0]?(C=T[0],
L(function(){if(Z(),O=he(D+M*d,A),N(),E>=T[1])return!0})):x[1]?(E=T[1],L(function(){if(j(),D=he(O-M*d,A),R(),C<=T[0])return!0})):L(function(){D=he(_r(T[0]/M)*M,
A),O=he(zt(T[1]/M)*M,A);var ue=qt((O-D)/M);if(ue<=d){var ae=d-ue,Q=void 0,_e=n.incl0||a;if(_e&&T[0]===0)Q=[0,ae];else if(_e&&T[1]===0)Q=[ae,0];else{var xe=zt(ae/
2);Q=ae%2===0?[xe,xe]:C+E<T[0]+T[1]?[xe,xe+1]:[xe+1,xe]}if(D=he(D-M*Q[0],A),O=he(O+M*Q[1],A),R(),N(),C<=T[0]&&E>=T[1])return!0}})}Nh(t,x,b,[C,E],S,{interval:M,intervalCount:d,
intervalPrecision:A,niceExtent:[D,O]})}function tD(r,e){var t=pi(r),i=t?r.intervalStub:r,n=e.fixMinMax||[],a=t?r.getExtent():null,o=i.getExtent(),s=Ch(o,n,e.rawExtentResult);i.setExtent(s[0],s[1]),s=
i.getExtent();var l=t?b5(i,e):S5(i,e),u=l.intervalPrecision,f=l.interval,c=e.userInterval;c!=null&&(l.interval=c,l.intervalPrecision=Vr(c)),n[0]||(s[0]=he(zt(s[0]/
f)*f,u)),n[1]||(s[1]=he(_r(s[1]/f)*f,u)),c!=null&&(l.niceExtent=s.slice()),Nh(r,n,o,s,a,l)}function S5(r,e){var t=ru(e.splitNumber,5),i=fs(r),n=e.minInterval,a=e.
maxInterval,o=xa(i/t,!0);n!=null&&o<n&&(o=n),a!=null&&o>a&&(o=a);var s=Vr(o),l=r.getExtent(),u=[he(_r(l[0]/o)*o,s),he(zt(l[1]/o)*o,s)];return{interval:o,intervalPrecision:s,
niceExtent:u}}function b5(r,e){var t=ru(e.splitNumber,10),i=r.getExtent(),n=fs(r),a=me(ec(n),1),o=t/n*a;o<=.5&&(a*=10);var s=Vr(a),l=[he(_r(i[0]/a)*a,s),he(zt(i[1]/
a)*a,s)];return{intervalPrecision:s,interval:a,niceExtent:l}}function Au(r){var e=r.scale,t=r.model,i=t.axis,n=t.ecModel;w5(e,t,i,n,null)}function w5(r,e,t,i,n){
var a=Gh(r,e,i,t,n),o=cs(r)||hi(r);T5(r,{splitNumber:e.get("splitNumber"),fixMinMax:a.fixMM,userInterval:e.get("interval"),minInterval:o?e.get("minInterval"):null,
maxInterval:o?e.get("maxInterval"):null,rawExtentResult:a}),t&&i&&OE(t,r,a,i)}function T5(r,e){C5[r.type](r,e)}var C5={interval:tD,log:tD,time:yC,ordinal:Me};var rD=[[3,1],[0,2]],E5=(function(){function r(e,t,i){this.type="grid",this._coordsMap={},this._coordsList=[],this._axesMap={},this._axesList=[],this.axisPointerEnabled=
!0,this.dimensions=Mu,this._initCartesian(e,t,i),this.model=e}return r.prototype.getRect=function(){return this._rect},r.prototype.update=function(e,t){var i=this.
_axesMap;w(this._axesList,function(o){_s(o,Hh);var s=o.scale;it(s)&&s.setSortInfo(o.model.get("categorySortInfo"))});function n(o){for(var s=pe(o),l=[],u=s.length-
1;u>=0;u--){var f=o[+s[u]];f.__alignTo?l.push(f):Au(f)}w(l,function(c){A5(c,c.__alignTo)?Au(c):eD(c,c.__alignTo.scale)})}n(i.x),n(i.y);var a={};w(i.x,function(o){
iD(i,"y",o,a)}),w(i.y,function(o){iD(i,"x",o,a)}),this.resize(this.model,t)},r.prototype.resize=function(e,t,i){var n=fi(e,t),a=this._rect=Lt(e.getBoxLayoutParams(),
n.refContainer),o=this._axesMap,s=this._coordsList,l=e.get("containLabel");if(Fy(o,a),!i){var u=O5(a,s,o,l,t),f=void 0;if(l)sD?(sD(this._axesList,a),Fy(o,a)):f=
lD(a.clone(),"axisLabel",null,a,o,u,n);else{var c=I5(e,a,n),p=c.outerBoundsRect,h=c.parsedOuterBoundsContain,d=c.outerBoundsClamp;p&&(f=lD(p,h,d,a,o,u,n))}uD(a,
o,Wt.determine,null,f,n),w(this._coordsList,function(v){v.calcAffineTransform()})}},r.prototype.getAxis=function(e,t){var i=this._axesMap[e];if(i!=null)return i[t||
0]},r.prototype.getAxes=function(){return this._axesList.slice()},r.prototype.getCartesian=function(e,t){if(e!=null&&t!=null){var i="x"+e+"y"+t;return this._coordsMap[i]}
U(e)&&(t=e.yAxisIndex,e=e.xAxisIndex);for(var n=0,a=this._coordsList;n<a.length;n++)if(a[n].getAxis("x").index===e||a[n].getAxis("y").index===t)return a[n]},r.prototype.
getCartesians=function(){return this._coordsList.slice()},r.prototype.convertToPixel=function(e,t,i){var n=this._findConvertTarget(t);return n.cartesian?n.cartesian.
dataToPoint(i):n.axis?n.axis.toGlobalCoord(n.axis.dataToCoord(i)):null},r.prototype.convertFromPixel=function(e,t,i){var n=this._findConvertTarget(t);return n.cartesian?
n.cartesian.pointToData(i):n.axis?n.axis.coordToData(n.axis.toLocalCoord(i)):null},r.prototype._findConvertTarget=function(e){var t=e.seriesModel,i=e.xAxisModel||
t&&t.getReferringComponents("xAxis",He).models[0],n=e.yAxisModel||t&&t.getReferringComponents("yAxis",He).models[0],a=e.gridModel,o=this._coordsList,s,l;if(t)s=
t.coordinateSystem,ee(o,s)<0&&(s=null);else if(i&&n)s=this.getCartesian(i.componentIndex,n.componentIndex);else if(i)l=this.getAxis("x",i.componentIndex);else if(n)
l=this.getAxis("y",n.componentIndex);else if(a){var u=a.coordinateSystem;u===this&&(s=this._coordsList[0])}return{cartesian:s,axis:l}},r.prototype.containPoint=
function(e){var t=this._coordsList[0];if(t)return t.containPoint(e)},r.prototype._initCartesian=function(e,t,i){var n=this,a=this,o={left:!1,right:!1,top:!1,bottom:!1},
s={x:{},y:{}},l={x:0,y:0};if(t.eachComponent("xAxis",u("x"),this),t.eachComponent("yAxis",u("y"),this),!l.x||!l.y){this._axesMap={},this._axesList=[];return}this.
_axesMap=s,w(s.x,function(f,c){w(s.y,function(p,h){var d="x"+c+"y"+h,v=new JA(d);v.master=n,v.model=e,n._coordsMap[d]=v,n._coordsList.push(v),v.addAxis(f),v.addAxis(
p)})}),aD(s.x),aD(s.y);function u(f){return function(c,p){if(M5(c,e)){var h=c.get("position");f==="x"?h!=="top"&&h!=="bottom"&&(h=o.bottom?"top":"bottom"):h!=="\
left"&&h!=="right"&&(h=o.left?"right":"left"),o[h]=!0;var d=Lh(c),v=new nE(f,Rh(c,d,!0),[0,0],d,h);v.onBand=ds(v.scale,c),v.inverse=c.get("inverse"),c.axis=v,v.
model=c,v.grid=a,v.index=p,a._axesList.push(v),s[f][p]=v,l[f]++}}}},r.prototype.getTooltipAxes=function(e){var t=[],i=[];return w(this.getCartesians(),function(n){
var a=e!=null&&e!=="auto"?n.getAxis(e):n.getBaseAxis(),o=n.getOtherAxis(a);ee(t,a)<0&&t.push(a),ee(i,o)<0&&i.push(o)}),{baseAxes:t,otherAxes:i}},r.create=function(e,t){
var i=[];return e.eachComponent("grid",function(n,a){var o=new r(n,e,t);o.name="grid_"+a,o.resize(n,t,!0),n.coordinateSystem=o,i.push(o),w(o._axesList,function(s){
ME(s,r.dimIdxMap)})}),e.eachSeries(function(n){var a,o;aT({targetModel:n,coordSysType:xs,coordSysProvider:s});function s(){var l=_E(n),u=l.xAxisModel,f=l.yAxisModel;
a=u.axis,o=f.axis;var c=u.getCoordSysModel(),p=c.coordinateSystem;return p.getCartesian(u.componentIndex,f.componentIndex)}a&&o&&(ou(a,n,xs),ou(o,n,xs))},this),
i},r.dimensions=Mu,r.dimIdxMap=Gl(Mu),r})();function M5(r,e){return r.getCoordSysModel()===e}function iD(r,e,t,i){t.getAxesOnZeroOf=function(){return a?[a]:[]};
var n=r[e],a,o=t.model,s=o.get(["axisLine","onZero"]),l=o.get(["axisLine","onZeroAxisIndex"]);if(!s)return;if(l!=null)nD(s,n[l])&&(a=n[l]);else for(var u in n)if(Be(
n,u)&&nD(s,n[u])&&!i[f(n[u])]){a=n[u];break}a&&(i[f(a)]=!0);function f(c){return c.dim+"_"+c.index}}function nD(r,e){if(!e)return!1;var t=e.scale,i=EC(t,0,!1),n=e&&
e.type!=="category"&&e.type!=="time"&&i!==Ih;return n&&r==="auto"&&AC(e)&&(n=!1),n}function aD(r){for(var e=pe(r),t,i=[],n=e.length-1;n>=0;n--){var a=r[+e[n]];wh(
a.scale)&&Rg(a.model,a.type,!0)==null&&(a.model.get("alignTicks")&&a.model.get("interval")==null?i.push(a):t=a)}t||(t=i.pop()),t&&w(i,function(o){o.__alignTo=t})}
function A5(r,e){return za(r.scale)||za(e.scale)||e.scale.getTicks().length<2}function D5(r,e){var t=r.getExtent(),i=t[0]+t[1];r.toGlobalCoord=r.dim==="x"?function(n){
return n+e}:function(n){return i-n+e},r.toLocalCoord=r.dim==="x"?function(n){return n-e}:function(n){return i-n+e}}function Fy(r,e){w(r.x,function(t){return oD(
t,e.x,e.width)}),w(r.y,function(t){return oD(t,e.y,e.height)})}function oD(r,e,t){var i=[0,t],n=r.inverse?1:0;r.setExtent(i[n],i[1-n]),D5(r,e)}var sD;function lD(r,e,t,i,n,a,o){uD(i,n,Wt.estimate,e,!1,o);var s=[0,0,0,0];u(0),u(1),f(i,0,NaN),f(i,1,NaN);var l=gf(s,function(p){return p>0})==null;return Xo(i,s,!0,
!0,t),Fy(n,i),l;function u(p){w(n[ki[p]],function(h){if(Za(h.model)){var d=a.ensureRecord(h.model),v=d.labelInfoList;if(v)for(var g=0;g<v.length;g++){var m=v[g],
y=h.scale.normalize(Xi(h.scale,Bn(m.label).labelInfo.tick));y=p===1?1-y:y,f(m.rect,p,y),f(m.rect,1-p,NaN)}var _=d.nameLayout;if(_){var y=Nn(d.nameLocation)?.5:NaN;
f(_.rect,p,y),f(_.rect,1-p,NaN)}}})}function f(p,h,d){var v=r[ki[h]]-p[ki[h]],g=p[Ea[h]]+p[ki[h]]-(r[Ea[h]]+r[ki[h]]);v=c(v,1-d),g=c(g,d);var m=rD[h][0],y=rD[h][1];
s[m]=me(s[m],v),s[y]=me(s[y],g)}function c(p,h){return p>0&&!Nt(h)&&h>1e-4&&(p/=h),p}}function O5(r,e,t,i,n){var a=new Wg(L5);return w(t,function(o){return w(o,
function(s){if(Za(s.model)){var l=!i;s.axisBuilder=xE(r,e,s.model,n,a,l)}})}),a}function uD(r,e,t,i,n,a){var o=t===Wt.determine;w(e,function(u){return w(u,function(f){
Za(f.model)&&(SE(f.axisBuilder,r,f.model),f.axisBuilder.build(o?{axisTickLabelDetermine:!0}:{axisTickLabelEstimate:!0},{noPxChange:n}))})});var s={x:0,y:0};l(0),
l(1);function l(u){s[ki[1-u]]=r[Ea[u]]<=a.refContainer[Ea[u]]*.5?0:1-u===1?2:1}w(e,function(u,f){return w(u,function(c){Za(c.model)&&((i==="all"||o)&&c.axisBuilder.
build({axisName:!0},{nameMarginLevel:s[f]}),o&&c.axisBuilder.build({axisLine:!0}))})})}function I5(r,e,t){var i,n=r.get("outerBoundsMode",!0);n==="same"?i=e.clone():
(n==null||n==="auto")&&(i=Lt(r.get("outerBounds",!0)||jg,t.refContainer));var a=r.get("outerBoundsContain",!0),o;a==null||a==="auto"||ee(["all","axisLabel"],a)<
0?o="all":o=a;var s=[Qf(W(r.get("outerBoundsClampWidth",!0),cu[0]),e.width),Qf(W(r.get("outerBoundsClampHeight",!0),cu[1]),e.height)];return{outerBoundsRect:i,parsedOuterBoundsContain:o,
outerBoundsClamp:s}}var L5=function(r,e,t,i,n,a){var o=t.axis.dim==="x"?"y":"x";Yg(r,e,t,i,n,a),Nn(r.nameLocation)||w(e.recordMap[o],function(s){s&&s.labelInfoList&&
s.dirVec&&Zg(s.labelInfoList,s.dirVec,i,n)})},fD=E5;function cD(r,e){var t={axesInfo:{},seriesInvolved:!1,coordSysAxesInfo:{},coordSysMap:{}};return R5(t,r,e),t.seriesInvolved&&N5(t,r),t}function R5(r,e,t){var i=e.
getComponent("tooltip"),n=e.getComponent("axisPointer"),a=n.get("link",!0)||[],o=[];w(t.getCoordinateSystems(),function(s){if(!s.axisPointerEnabled)return;var l=Os(
s.model),u=r.coordSysAxesInfo[l]={};r.coordSysMap[l]=s;var f=s.model,c=f.getModel("tooltip",i);if(w(s.getAxes(),le(v,!1,null)),s.getTooltipAxes&&i&&c.get("show")){
var p=c.get("trigger")==="axis",h=c.get(["axisPointer","type"])==="cross",d=s.getTooltipAxes(c.get(["axisPointer","axis"]));(p||h)&&w(d.baseAxes,le(v,h?"cross":
!0,p)),h&&w(d.otherAxes,le(v,"cross",!1))}function v(g,m,y){var _=y.model.getModel("axisPointer",n),x=_.get("show");if(!(!x||x==="auto"&&!g&&!Gy(_))){m==null&&(m=
_.get("triggerTooltip")),_=g?P5(y,c,n,e,g,m):_;var S=_.get("snap"),b=_.get("triggerEmphasis"),T=Os(y.model),C=m||S||y.type==="category",E=r.axesInfo[T]={key:T,axis:y,
coordSys:s,axisPointerModel:_,triggerTooltip:m,triggerEmphasis:b,involveSeries:C,snap:S,useHandle:Gy(_),seriesModels:[],linkGroup:null};u[T]=E,r.seriesInvolved=
r.seriesInvolved||C;var M=k5(a,y);if(M!=null){var A=o[M]||(o[M]={axesInfo:{}});A.axesInfo[T]=E,A.mapper=a[M].mapper,E.linkGroup=A}}}})}function P5(r,e,t,i,n,a){
var o=e.getModel("axisPointer"),s=["type","snap","lineStyle","shadowStyle","label","animation","animationDurationUpdate","animationEasingUpdate","z"],l={};w(s,function(p){
l[p]=F(o.get(p))}),l.snap=r.type!=="category"&&!!a,o.get("type")==="cross"&&(l.type="line");var u=l.label||(l.label={});if(u.show==null&&(u.show=!1),n==="cross"){
var f=o.get(["label","show"]);if(u.show=f??!0,!a){var c=l.lineStyle=o.get("crossStyle");c&&ie(u,c.textStyle)}}return r.model.getModel("axisPointer",new Oe(l,t,i))}
function N5(r,e){e.eachSeries(function(t){var i=t.coordinateSystem,n=t.get(["tooltip","trigger"],!0),a=t.get(["tooltip","show"],!0);!i||!i.model||n==="none"||n===
!1||n==="item"||a===!1||t.get(["axisPointer","show"],!0)===!1||w(r.coordSysAxesInfo[Os(i.model)],function(o){var s=o.axis;i.getAxis(s.dim)===s&&(o.seriesModels.
push(t),o.seriesDataCount==null&&(o.seriesDataCount=0),o.seriesDataCount+=t.getData().count())})})}function k5(r,e){for(var t=e.model,i=e.dim,n=0;n<r.length;n++){
var a=r[n]||{};if(Hy(a[i+"AxisId"],t.id)||Hy(a[i+"AxisIndex"],t.componentIndex)||Hy(a[i+"AxisName"],t.name))return n}}function Hy(r,e){return r==="all"||P(r)&&ee(
r,e)>=0||r===e}function hD(r){var e=gp(r);if(e){var t=e.axisPointerModel,i=e.axis.scale,n=t.option,a=t.get("status"),o=t.get("value");o!=null&&(o=i.parse(o));var s=Gy(
t);a==null&&(n.status=s?"show":"hide");var l=i.getExtent();(o==null||o>l[1])&&(o=l[1]),o<l[0]&&(o=l[0]),n.value=o,s&&(n.status=e.axis.scale.isBlank()?"hide":"sh\
ow")}}function gp(r){var e=(r.ecModel.getComponent("axisPointer")||{}).coordSysAxesInfo;return e&&e.axesInfo[Os(r)]}function pD(r){var e=gp(r);return e&&e.axisPointerModel}
function Gy(r){return!!r.get(["handle","show"])}function Os(r){return r.type+"||"+r.id}var dD={},z5=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n,a){this.
axisPointerClass&&hD(t),r.prototype.render.apply(this,arguments),this._doUpdateAxisPointerClass(t,n,!0)},e.prototype.updateAxisPointer=function(t,i,n,a){this._doUpdateAxisPointerClass(
t,n,!1)},e.prototype.remove=function(t,i){var n=this._axisPointer;n&&n.remove(i)},e.prototype.dispose=function(t,i){this._disposeAxisPointer(i),r.prototype.dispose.
apply(this,arguments)},e.prototype._doUpdateAxisPointerClass=function(t,i,n){var a=e.getAxisPointerClass(this.axisPointerClass);if(a){var o=pD(t);o?(this._axisPointer||
(this._axisPointer=new a)).render(t,o,i,n):this._disposeAxisPointer(i)}},e.prototype._disposeAxisPointer=function(t){this._axisPointer&&this._axisPointer.dispose(
t),this._axisPointer=null},e.registerAxisPointerClass=function(t,i){dD[t]=i},e.getAxisPointerClass=function(t){return t&&dD[t]},e.type="axis",e})(Le),yp=z5;var Yy=$();function vD(r,e,t,i){var n=t.axis;if(!n.scale.isBlank()){var a=t.getModel("splitArea"),o=a.getModel("areaStyle"),s=o.get("color"),l=i.coordinateSystem.
getRect(),u=n.getTicksCoords({tickModel:a,breakTicks:"none",pruneByBreak:"preserve_extent_bound"});if(u.length){var f=s.length,c=Yy(r).splitAreaColors,p=H(),h=0;
if(c)for(var d=0;d<u.length;d++){var v=c.get(u[d].tickValue);if(v!=null){h=(v+(f-1)*d)%f;break}}var g=n.toGlobalCoord(u[0].coord),m=o.getAreaStyle();s=P(s)?s:[s];
for(var d=1;d<u.length;d++){var y=n.toGlobalCoord(u[d].coord),_=void 0,x=void 0,S=void 0,b=void 0;n.isHorizontal()?(_=g,x=l.y,S=y-_,b=l.height,g=_+S):(_=l.x,x=g,
S=l.width,b=y-x,g=x+b);var T=u[d-1].tickValue;T!=null&&p.set(T,h),e.add(new ce({anid:T!=null?"area_"+T:null,shape:{x:_,y:x,width:S,height:b},style:ie({fill:s[h]},
m),autoBatch:!0,silent:!0})),h=(h+1)%f}Yy(r).splitAreaColors=p}}}function mD(r){Yy(r).splitAreaColors=null}var B5=["splitArea","splitLine","minorSplitLine","breakArea"],gD=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.
type,t.axisPointerClass="CartesianAxisPointer",t}return e.prototype.render=function(t,i,n,a){this.group.removeAll();var o=this._axisGroup;if(this._axisGroup=new se,
this.group.add(this._axisGroup),!!Za(t)){this._axisGroup.add(t.axis.axisBuilder.group),w(B5,function(l){t.get([l,"show"])&&V5[l](this,this._axisGroup,t,t.getCoordSysModel(),
n)},this);var s=a&&a.type==="changeAxisOrder"&&a.isInitSort;s||zl(o,this._axisGroup,t),r.prototype.render.call(this,t,i,n,a)}},e.prototype.remove=function(){mD(
this)},e.type="cartesianAxis",e})(yp),V5={splitLine:function(r,e,t,i,n){var a=t.axis;if(!a.scale.isBlank()){var o=t.getModel("splitLine"),s=o.getModel("lineStyl\
e"),l=s.get("color"),u=o.get("showMinLine")!==!1,f=o.get("showMaxLine")!==!1;l=P(l)?l:[l];for(var c=i.coordinateSystem.getRect(),p=a.isHorizontal(),h=0,d=a.getTicksCoords(
{tickModel:o,breakTicks:"none",pruneByBreak:"preserve_extent_bound"}),v=[],g=[],m=s.getLineStyle(),y=0;y<d.length;y++){var _=a.toGlobalCoord(d[y].coord);if(!(y===
0&&!u||y===d.length-1&&!f)){var x=d[y].tickValue;p?(v[0]=_,v[1]=c.y,g[0]=_,g[1]=c.y+c.height):(v[0]=c.x,v[1]=_,g[0]=c.x+c.width,g[1]=_);var S=h++%l.length,b=new er(
{anid:x!=null?"line_"+x:null,autoBatch:!0,shape:{x1:v[0],y1:v[1],x2:g[0],y2:g[1]},style:ie({stroke:l[S]},m),silent:!0});Ma(b.shape,m.lineWidth),e.add(b)}}}},minorSplitLine:function(r,e,t,i,n){
var a=t.axis,o=t.getModel("minorSplitLine"),s=o.getModel("lineStyle"),l=i.coordinateSystem.getRect(),u=a.isHorizontal(),f=a.getMinorTicksCoords();if(f.length)for(var c=[],
p=[],h=s.getLineStyle(),d=0;d<f.length;d++)for(var v=0;v<f[d].length;v++){var g=a.toGlobalCoord(f[d][v].coord);u?(c[0]=g,c[1]=l.y,p[0]=g,p[1]=l.y+l.height):(c[0]=
l.x,c[1]=g,p[0]=l.x+l.width,p[1]=g);var m=new er({anid:"minor_line_"+f[d][v].tickValue,autoBatch:!0,shape:{x1:c[0],y1:c[1],x2:p[0],y2:p[1]},style:h,silent:!0});
Ma(m.shape,h.lineWidth),e.add(m)}},splitArea:function(r,e,t,i,n){vD(r,e,t,i)},breakArea:function(r,e,t,i,n){var a=ja(),o=t.axis.scale;a&&o.type!=="ordinal"&&a.rectCoordBuildBreakAxis(
e,r,t,i.coordinateSystem.getRect(),n)}},Zy=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="\
xAxis",e})(gD);var yD=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=Zy.type,t}return e.type="yAxis",e})(gD);var U5=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type="grid",t}return e.prototype.render=function(t,i){this.group.
removeAll(),t.get("show")&&this.group.add(new ce({shape:t.coordinateSystem.getRect(),style:ie({fill:t.get("backgroundColor")},t.getItemStyle()),silent:!0,z2:-1}))},
e.type="grid",e})(Le),_D={offset:0};function _p(r){r.registerComponentView(U5),r.registerComponentModel(IE),r.registerCoordinateSystem("cartesian2d",fD),Ds(r,"x",
mp,_D),Ds(r,"y",mp,_D),r.registerComponentView(Zy),r.registerComponentView(yD),r.registerPreprocessor(function(e){e.xAxis&&e.yAxis&&!e.grid&&(e.grid={})})}function Xy(r){Ge(_p),r.registerSeriesModel(WA),r.registerChartView(XA),r.registerLayout(Xa("scatter"))}var jy=$();function xD(r,e,t){jy(r)[e]=t}function SD(r,e,t){var i=jy(r),n=i[e];n===t&&(i[e]=null)}function Ky(r,e){return!!jy(r)[e]}Ji({type:"takeGlobalCursor",
event:"globalCursorTaken",update:"update"},Me);var F5={axisPointer:1,tooltip:1,brush:1};function xp(r,e,t){var i=e.getComponentByElement(r.topTarget);if(!i||i===t||F5.hasOwnProperty(i.mainType))return!1;var n=i.
coordinateSystem;if(!n||n.model===t)return!1;var a=oi(i),o=oi(t);return!((a.zlevel-o.zlevel||a.z-o.z)<=0)}var H5=(function(r){I(e,r);function e(t){var i=r.call(this)||this;i._zr=t;var n=G(i._mousedownHandler,i),a=G(i._mousemoveHandler,i),o=G(i._mouseupHandler,i),s=G(
i._mousewheelHandler,i),l=G(i._pinchHandler,i);return i.enable=function(u,f){var c=f.zInfo,p=oi(c.component),h=p.z,d=p.zlevel,v={component:c.component,z:h,zlevel:d,
z2:W(c.z2,-1/0)},g=k({},f.triggerInfo);this._opt=ie(k({},f),{zoomOnMouseWheel:!0,moveOnMouseMove:!0,moveOnMouseWheel:!1,preventDefaultMouseMove:!0,zInfoParsed:v,
triggerInfo:g,cursorGrab:"grab",cursorGrabbing:"grabbing"}),u==null&&(u=!0),(!this._enabled||this._controlType!==u)&&(this.disable(),this._enabled=!0,(u===!0||u===
"move"||u==="pan")&&(Ou(t,"mousedown",n,v),Ou(t,"mousemove",a,v),Ou(t,"mouseup",o,v)),(u===!0||u==="scale"||u==="zoom")&&(Ou(t,"mousewheel",s,v),Ou(t,"pinch",l,
v)))},i.disable=function(){this._enabled&&(this._enabled=!1,Iu(t,"mousedown",n),Iu(t,"mousemove",a),Iu(t,"mouseup",o),Iu(t,"mousewheel",s),Iu(t,"pinch",l))},i}return e.
prototype.isDragging=function(){return this._dragging},e.prototype.isPinching=function(){return this._pinching},e.prototype._checkPointer=function(t,i,n){var a=this.
_opt,o=a.zInfoParsed;if(xp(t,a.api,o.component))return!1;var s=a.triggerInfo,l=s.roamTrigger,u=!1;return l==="global"&&(u=!0),u||(u=s.isInSelf(t,i,n)),u&&s.isInClip&&
!s.isInClip(t,i,n)&&(u=!1),u},e.prototype._decideCursorStyle=function(t,i,n,a){var o=t.target;if(!o&&this._checkPointer(t,i,n))return this._opt.cursorGrab;if(a)
return o&&o.cursor||"default"},e.prototype.dispose=function(){this.disable()},e.prototype._mousedownHandler=function(t){if(!($g(t)||Du(t))){for(var i=t.target;i;){
if(i.draggable)return;i=i.__hostTarget||i.parent}var n=t.offsetX,a=t.offsetY;this._checkPointer(t,n,a)&&(this._x=n,this._y=a,this._dragging=!0)}},e.prototype._mousemoveHandler=
function(t){var i=this._zr;if(!(t.gestureEvent==="pinch"||Ky(i,"globalPan")||Du(t))){var n=t.offsetX,a=t.offsetY;if(!this._dragging||!Sp("moveOnMouseMove",t,this.
_opt)){var o=this._decideCursorStyle(t,n,a,!1);o&&i.setCursorStyle(o);return}i.setCursorStyle(this._opt.cursorGrabbing);var s=this._x,l=this._y,u=n-s,f=a-l;this.
_x=n,this._y=a,this._opt.preventDefaultMouseMove&&Zt(t.event),t.__ecRoamConsumed=!0,wD(this,"pan","moveOnMouseMove",t,{dx:u,dy:f,oldX:s,oldY:l,newX:n,newY:a,isAvailableBehavior:null})}},
e.prototype._mouseupHandler=function(t){if(!Du(t)){var i=this._zr;if(!$g(t)){this._dragging=!1;var n=this._decideCursorStyle(t,t.offsetX,t.offsetY,!0);n&&i.setCursorStyle(
n)}}},e.prototype._mousewheelHandler=function(t){if(!Du(t)){var i=Sp("zoomOnMouseWheel",t,this._opt),n=Sp("moveOnMouseWheel",t,this._opt),a=t.wheelDelta,o=Math.
abs(a),s=t.offsetX,l=t.offsetY;if(!(a===0||!i&&!n)){if(i){var u=o>3?1.4:o>1?1.2:1.1,f=a>0?u:1/u;this._checkTriggerMoveZoom(this,"zoom","zoomOnMouseWheel",t,{scale:f,
originX:s,originY:l,isAvailableBehavior:null})}if(n){var c=Math.abs(a),p=(a>0?1:-1)*(c>3?.4:c>1?.15:.05);this._checkTriggerMoveZoom(this,"scrollMove","moveOnMou\
seWheel",t,{scrollDelta:p,originX:s,originY:l,isAvailableBehavior:null})}}}},e.prototype._pinchHandler=function(t){if(!(Ky(this._zr,"globalPan")||Du(t))){var i=t.
pinchScale>1?1.1:1/1.1;this._checkTriggerMoveZoom(this,"zoom",null,t,{scale:i,originX:t.pinchX,originY:t.pinchY,isAvailableBehavior:null})}},e.prototype._checkTriggerMoveZoom=
function(t,i,n,a,o){t._checkPointer(a,o.originX,o.originY)&&(Zt(a.event),a.__ecRoamConsumed=!0,wD(t,i,n,a,o))},e})($e);function Du(r){return r.__ecRoamConsumed}
var G5=$();function bp(r){var e=G5(r);return e.roam=e.roam||{},e.uniform=e.uniform||{},e}function Ou(r,e,t,i){for(var n=bp(r),a=n.roam,o=a[e]=a[e]||[],s=0;s<o.length;s++){
var l=o[s].zInfoParsed;if((l.zlevel-i.zlevel||l.z-i.z||l.z2-i.z2)<=0)break}o.splice(s,0,{listener:t,zInfoParsed:i}),W5(r,e)}function Iu(r,e,t){for(var i=bp(r),n=i.
roam[e]||[],a=0;a<n.length;a++)if(n[a].listener===t){n.splice(a,1),n.length||Y5(r,e);return}}function W5(r,e){var t=bp(r);t.uniform[e]||r.on(e,t.uniform[e]=function(i){
var n=t.roam[e];if(n)for(var a=0;a<n.length;a++)n[a].listener(i)})}function Y5(r,e){var t=bp(r),i=t.uniform;i[e]&&(r.off(e,i[e]),i[e]=null)}function wD(r,e,t,i,n){
n.isAvailableBehavior=G(Sp,null,t,i),r.trigger(e,n)}function Sp(r,e,t){var i=t[r];return!r||i&&(!V(i)||e.event[i+"Key"])}var TD=H5;var Z5=1e-8;function CD(r,e){return Math.abs(r-e)<Z5}function Is(r,e,t){var i=0,n=r[0];if(!n)return!1;for(var a=1;a<r.length;a++){var o=r[a];i+=gr(n[0],n[1],o[0],
o[1],e,t),n=o}var s=r[0];return(!CD(n[0],s[0])||!CD(n[1],s[1]))&&(i+=gr(n[0],n[1],s[0],s[1],e,t)),i!==0}var j5=0,ED=1,K5=2;var q5="view",one=(function(r){I(e,r);function e(t,i,n){var a=r.call(this)||this;a.type=q5,a.dimensions=["x","y"];var o=a;o.invertY=t,o.lgCt=i,o.lgGeo=n;var s=o.
trans=[];return s[j5]=wo(),s[ED]=wo(),s[K5]=wo(),o.mtRaw=Re(),o.mtRawInv=Re(),o.mtOverall=Re(),o.mtOverallInv=Re(),o.zoom=1,a}return e.prototype.getBoundingRect=
function(){return qy(null,this)},e.prototype.getViewRect=function(){return $5(null,this)},e.prototype.getRoamTransform=function(){return hv(this.trans[ED])},e.prototype.
dataToPoint=function(t,i,n){var a=i?this.mtRaw:this.mtOverall;return n=n||[],a?tt(n,t,a):Kd(n,t)},e.prototype.pointToData=function(t,i,n){n=n||[];var a=this.mtOverallInv;
return a?tt(n,t,a):Kd(n,t)},e.prototype.convertToPixel=function(t,i,n){var a=MD(i);return a===this?a.dataToPoint(n):null},e.prototype.convertFromPixel=function(t,i,n){
var a=MD(i);return a===this?a.pointToData(n):null},e.prototype.containPoint=function(t){var i=this;return So(wp,i.dataRect),Tf(wp,wp,i.mtOverall),VS(wp,t[0],t[1])},
e.dimensions=["x","y"],e})(dn),wp=tl();function AD(r,e){return qn(r||[],e.mtOverall)}function qy(r,e){return So(r||tl(),e.dataRect)}function $5(r,e){return So(r||tl(),e.viewRect)}var sne=Re();var lne=Re(),une=tl();var fne=Re(),cne=Re();function MD(r){var e=r.seriesModel;return e?e.coordinateSystem:null}var hne=wo(),pne=wo();var Pu=w,Q5=U,Ep=-1,e_=(function(){function r(e){var t=e.mappingMethod,i=e.type,n=this.option=F(e);this.type=i,this.mappingMethod=t,this._normalizeData=tG[t];var a=r.
visualHandlers[i];this.applyVisual=a.applyVisual,this.getColorMapper=a.getColorMapper,this._normalizedToVisual=a._normalizedToVisual[t],t==="piecewise"?($y(n),J5(
n)):t==="category"?n.categories?eG(n):$y(n,!0):(Ye(t!=="linear"||n.dataExtent),$y(n))}return r.prototype.mapValueToVisual=function(e){var t=this._normalizeData(
e);return this._normalizedToVisual(t,e)},r.prototype.getNormalizer=function(){return G(this._normalizeData,this)},r.listVisualTypes=function(){return pe(r.visualHandlers)},
r.isValidType=function(e){return r.visualHandlers.hasOwnProperty(e)},r.eachVisual=function(e,t,i){U(e)?w(e,t,i):t.call(i,e)},r.mapVisual=function(e,t,i){var n,a=P(
e)?[]:U(e)?{}:(n=!0,null);return r.eachVisual(e,function(o,s){var l=t.call(i,o,s);n?a=l:a[s]=l}),a},r.retrieveVisuals=function(e){var t={},i;return e&&Pu(r.visualHandlers,
function(n,a){e.hasOwnProperty(a)&&(t[a]=e[a],i=!0)}),i?t:null},r.prepareVisualTypes=function(e){if(P(e))e=e.slice();else if(Q5(e)){var t=[];Pu(e,function(i,n){
t.push(n)}),e=t}else return[];return e.sort(function(i,n){return n==="color"&&i!=="color"&&i.indexOf("color")===0?1:-1}),e},r.dependsOn=function(e,t){return t===
"color"?!!(e&&e.indexOf(t)===0):e===t},r.findPieceIndex=function(e,t,i){for(var n,a=1/0,o=0,s=t.length;o<s;o++){var l=t[o].value;if(l!=null){if(l===e||V(l)&&l===
e+"")return o;i&&p(l,o)}}for(var o=0,s=t.length;o<s;o++){var u=t[o],f=u.interval,c=u.close;if(f){if(f[0]===-1/0){if(Cp(c[1],e,f[1]))return o}else if(f[1]===1/0){
if(Cp(c[0],f[0],e))return o}else if(Cp(c[0],f[0],e)&&Cp(c[1],e,f[1]))return o;i&&p(f[0],o),i&&p(f[1],o)}}if(i)return e===1/0?t.length-1:e===-1/0?0:n;function p(h,d){
var v=Math.abs(h-e);v<a&&(a=v,n=d)}},r.visualHandlers={color:{applyVisual:Lu("color"),getColorMapper:function(){var e=this.option;return G(e.mappingMethod==="ca\
tegory"?function(t,i){return!i&&(t=this._normalizeData(t)),Ru.call(this,t)}:function(t,i,n){var a=!!n;return!i&&(t=this._normalizeData(t)),n=Bf(t,e.parsedVisual,
n),a?n:dr(n,"rgba")},this)},_normalizedToVisual:{linear:function(e){return dr(Bf(e,this.option.parsedVisual),"rgba")},category:Ru,piecewise:function(e,t){var i=Jy.
call(this,t);return i==null&&(i=dr(Bf(e,this.option.parsedVisual),"rgba")),i},fixed:to}},colorHue:Tp(function(e,t){return Ci(e,t)}),colorSaturation:Tp(function(e,t){
return Ci(e,null,t)}),colorLightness:Tp(function(e,t){return Ci(e,null,null,t)}),colorAlpha:Tp(function(e,t){return db(e,t)}),decal:{applyVisual:Lu("decal"),_normalizedToVisual:{
linear:null,category:Ru,piecewise:null,fixed:null}},opacity:{applyVisual:Lu("opacity"),_normalizedToVisual:Qy([0,1])},liftZ:{applyVisual:Lu("liftZ"),_normalizedToVisual:{
linear:to,category:to,piecewise:to,fixed:to}},symbol:{applyVisual:function(e,t,i){var n=this.mapValueToVisual(e);i("symbol",n)},_normalizedToVisual:{linear:DD,category:Ru,
piecewise:function(e,t){var i=Jy.call(this,t);return i==null&&(i=DD.call(this,e)),i},fixed:to}},symbolSize:{applyVisual:Lu("symbolSize"),_normalizedToVisual:Qy(
[0,1])}},r})();function J5(r){var e=r.pieceList;r.hasSpecialVisual=!1,w(e,function(t,i){t.originIndex=i,t.visual!=null&&(r.hasSpecialVisual=!0)})}function eG(r){
var e=r.categories,t=r.categoryMap={},i=r.visual;if(Pu(e,function(o,s){t[o]=s}),!P(i)){var n=[];U(i)?Pu(i,function(o,s){var l=t[s];n[l??Ep]=o}):n[Ep]=i,i=OD(r,n)}
for(var a=e.length-1;a>=0;a--)i[a]==null&&(delete t[e[a]],e.pop())}function $y(r,e){var t=r.visual,i=[];U(t)?Pu(t,function(a){i.push(a)}):t!=null&&i.push(t);var n={
color:1,symbol:1};!e&&i.length===1&&!n.hasOwnProperty(r.type)&&(i[1]=i[0]),OD(r,i)}function Tp(r){return{applyVisual:function(e,t,i){var n=this.mapValueToVisual(
e);i("color",r(t("color"),n))},_normalizedToVisual:Qy([0,1])}}function DD(r){var e=this.option.visual;return e[Math.round(we(r,[0,1],[0,e.length-1],!0))]||{}}function Lu(r){
return function(e,t,i){i(r,this.mapValueToVisual(e))}}function Ru(r){var e=this.option.visual;return e[this.option.loop&&r!==Ep?r%e.length:r]}function to(){return this.
option.visual[0]}function Qy(r){return{linear:function(e){return we(e,r,this.option.visual,!0)},category:Ru,piecewise:function(e,t){var i=Jy.call(this,t);return i==
null&&(i=we(e,r,this.option.visual,!0)),i},fixed:to}}function Jy(r){var e=this.option,t=e.pieceList;if(e.hasSpecialVisual){var i=e_.findPieceIndex(r,t),n=t[i];if(n&&
n.visual)return n.visual[this.type]}}function OD(r,e){return r.visual=e,r.type==="color"&&(r.parsedVisual=z(e,function(t){var i=xt(t);return i||[0,0,0,1]})),e}var tG={
linear:function(r){return we(r,this.option.dataExtent,[0,1],!0)},piecewise:function(r){var e=this.option.pieceList,t=e_.findPieceIndex(r,e,!0);if(t!=null)return we(
t,[0,e.length-1],[0,1],!0)},category:function(r){var e=this.option.categories?this.option.categoryMap[r]:r;return e??Ep},fixed:Me};function Cp(r,e,t){return r?e<=
t:e<t}var at=e_;var ID=er.prototype,t_=Pl.prototype,LD=(function(){function r(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.percent=1}return r})(),_ne=(function(r){I(e,r);function e(){
return r!==null&&r.apply(this,arguments)||this}return e})(LD);function r_(r){return isNaN(+r.cpx1)||isNaN(+r.cpy1)}var rG=(function(r){I(e,r);function e(t){var i=r.
call(this,t)||this;return i.type="ec-line",i}return e.prototype.getDefaultStyle=function(){return{stroke:B.color.neutral99,fill:null}},e.prototype.getDefaultShape=
function(){return new LD},e.prototype.buildPath=function(t,i){r_(i)?ID.buildPath.call(this,t,i):t_.buildPath.call(this,t,i)},e.prototype.pointAt=function(t){return r_(
this.shape)?ID.pointAt.call(this,t):t_.pointAt.call(this,t)},e.prototype.tangentAt=function(t){var i=this.shape,n=r_(i)?[i.x2-i.x1,i.y2-i.y1]:t_.tangentAt.call(
this,t);return _o(n,n)},e})(fe),RD=rG;var i_=["fromSymbol","toSymbol"];function PD(r){return"_"+r+"Type"}function ND(r,e,t){var i=e.getItemVisual(t,r);if(!i||i==="none")return i;var n=e.getItemVisual(
t,r+"Size"),a=e.getItemVisual(t,r+"Rotate"),o=e.getItemVisual(t,r+"Offset"),s=e.getItemVisual(t,r+"KeepAspect"),l=$l(n),u=Ha(o||0,l);return i+l+u+(a||"")+(s||"")}
function kD(r,e,t){var i=e.getItemVisual(t,r);if(!(!i||i==="none")){var n=e.getItemVisual(t,r+"Size"),a=e.getItemVisual(t,r+"Rotate"),o=e.getItemVisual(t,r+"Off\
set"),s=e.getItemVisual(t,r+"KeepAspect"),l=$l(n),u=Ha(o||0,l),f=je(i,-l[0]/2+u[0],-l[1]/2+u[1],l[0],l[1],null,s);return f.__specifiedRotation=a==null||isNaN(a)?
void 0:+a*Math.PI/180||0,f.name=r,f}}function iG(r){var e=new RD({name:"line",subPixelOptimize:!0});return n_(e.shape,r),e}function n_(r,e){r.x1=e[0][0],r.y1=e[0][1],
r.x2=e[1][0],r.y2=e[1][1],r.percent=1;var t=e[2];t?(r.cpx1=t[0],r.cpy1=t[1]):(r.cpx1=NaN,r.cpy1=NaN)}var nG=(function(r){I(e,r);function e(t,i,n){var a=r.call(this)||
this;return a._createLine(t,i,n),a}return e.prototype._createLine=function(t,i,n){var a=t.hostModel,o=t.getItemLayout(i),s=t.getItemVisual(i,"z2"),l=iG(o);l.shape.
percent=0,tr(l,{z2:W(s,0),shape:{percent:1}},a,i),this.add(l),w(i_,function(u){var f=kD(u,t,i);this.add(f),this[PD(u)]=ND(u,t,i)},this),this._updateCommonStl(t,
i,n)},e.prototype.updateData=function(t,i,n){var a=t.hostModel,o=this.childOfName("line"),s=t.getItemLayout(i),l={shape:{}};n_(l.shape,s),dt(o,l,a,i),w(i_,function(u){
var f=ND(u,t,i),c=PD(u);if(this[c]!==f){this.remove(this.childOfName(u));var p=kD(u,t,i);this.add(p)}this[c]=f},this),this._updateCommonStl(t,i,n)},e.prototype.
getLinePath=function(){return this.childAt(0)},e.prototype._updateCommonStl=function(t,i,n){var a=t.hostModel,o=this.childOfName("line"),s=n&&n.emphasisLineStyle,
l=n&&n.blurLineStyle,u=n&&n.selectLineStyle,f=n&&n.labelStatesModels,c=n&&n.emphasisDisabled,p=n&&n.focus,h=n&&n.blurScope;if(!n||t.hasItemOption){var d=t.getItemModel(
i),v=d.getModel("emphasis");s=v.getModel("lineStyle").getLineStyle(),l=d.getModel(["blur","lineStyle"]).getLineStyle(),u=d.getModel(["select","lineStyle"]).getLineStyle(),
c=v.get("disabled"),p=v.get("focus"),h=v.get("blurScope"),f=ir(d)}var g=t.getItemVisual(i,"style"),m=g.stroke;o.useStyle(g),o.style.fill=null,o.style.strokeNoScale=
!0,o.ensureState("emphasis").style=s,o.ensureState("blur").style=l,o.ensureState("select").style=u,w(i_,function(b){var T=this.childOfName(b);if(T){T.setColor(m),
T.style.opacity=g.opacity;for(var C=0;C<Ot.length;C++){var E=Ot[C],M=o.getState(E);if(M){var A=M.style||{},O=T.ensureState(E),D=O.style||(O.style={});A.stroke!=
null&&(D[T.__isEmptyBrush?"stroke":"fill"]=A.stroke),A.opacity!=null&&(D.opacity=A.opacity)}}T.markRedraw()}},this);var y=a.getRawValue(i);si(this,f,{labelDataIndex:i,
labelFetcher:{getFormattedLabel:function(b,T){return a.getFormattedLabel(b,T,t.dataType)}},inheritColor:m||B.color.neutral99,defaultOpacity:g.opacity,defaultText:(y==
null?t.getName(i):isFinite(y)?he(y,10):y)+""});var _=this.getTextContent();if(_){var x=f.normal;_.__align=_.style.align,_.__verticalAlign=_.style.verticalAlign,
_.__position=x.get("position")||"middle";var S=x.get("distance");P(S)||(S=[S,S]),_.__labelDistance=S}this.setTextConfig({position:null,local:!0,inside:!1}),Nr(this,
p,h,c)},e.prototype.highlight=function(){Li(this)},e.prototype.downplay=function(){Ri(this)},e.prototype.updateLayout=function(t,i){this.childOfName("line").stopAnimation(),
this.setLinePoints(t.getItemLayout(i))},e.prototype.setLinePoints=function(t){var i=this.childOfName("line");n_(i.shape,t),i.dirty()},e.prototype.beforeUpdate=function(){
var t=this,i=t.childOfName("fromSymbol"),n=t.childOfName("toSymbol"),a=t.getTextContent();if(!i&&!n&&(!a||a.ignore))return;for(var o=1,s=this.parent;s;)s.scaleX&&
(o/=s.scaleX),s=s.parent;var l=t.childOfName("line");if(!this.__dirty&&!l.__dirty)return;var u=l.shape.percent,f=l.pointAt(0),c=l.pointAt(u),p=Sf([],c,f);_o(p,p);
function h(M,A){var O=M.__specifiedRotation;if(O==null){var D=l.tangentAt(A);M.attr("rotation",(A===1?-1:1)*Math.PI/2-Math.atan2(D[1],D[0]))}else M.attr("rotati\
on",O)}if(i&&(i.setPosition(f),h(i,0),i.scaleX=i.scaleY=o*u,i.markRedraw()),n&&(n.setPosition(c),h(n,1),n.scaleX=n.scaleY=o*u,n.markRedraw()),a&&!a.ignore){a.x=
a.y=0,a.originX=a.originY=0;var d=void 0,v=void 0,g=a.__labelDistance,m=g[0]*o,y=g[1]*o,_=u/2,x=l.tangentAt(_),S=[x[1],-x[0]],b=l.pointAt(_);S[1]>0&&(S[0]=-S[0],
S[1]=-S[1]);var T=x[0]<0?-1:1;if(a.__position!=="start"&&a.__position!=="end"){var C=-Math.atan2(x[1],x[0]);c[0]<f[0]&&(C=Math.PI+C),a.rotation=C}var E=void 0;switch(a.
__position){case"insideStartTop":case"insideMiddleTop":case"insideEndTop":case"middle":E=-y,v="bottom";break;case"insideStartBottom":case"insideMiddleBottom":case"\
insideEndBottom":E=y,v="top";break;default:E=0,v="middle"}switch(a.__position){case"end":a.x=p[0]*m+c[0],a.y=p[1]*y+c[1],d=p[0]>.8?"left":p[0]<-.8?"right":"cent\
er",v=p[1]>.8?"top":p[1]<-.8?"bottom":"middle";break;case"start":a.x=-p[0]*m+f[0],a.y=-p[1]*y+f[1],d=p[0]>.8?"right":p[0]<-.8?"left":"center",v=p[1]>.8?"bottom":
p[1]<-.8?"top":"middle";break;case"insideStartTop":case"insideStart":case"insideStartBottom":a.x=m*T+f[0],a.y=f[1]+E,d=x[0]<0?"right":"left",a.originX=-m*T,a.originY=
-E;break;case"insideMiddleTop":case"insideMiddle":case"insideMiddleBottom":case"middle":a.x=b[0],a.y=b[1]+E,d="center",a.originY=-E;break;case"insideEndTop":case"\
insideEnd":case"insideEndBottom":a.x=-m*T+c[0],a.y=c[1]+E,d=x[0]>=0?"right":"left",a.originX=m*T,a.originY=-E;break}a.scaleX=a.scaleY=o,a.setStyle({verticalAlign:a.
__verticalAlign||v,align:a.__align||d})}},e})(se),zD=nG;var aG=(function(){function r(e){this.group=new se,this._LineCtor=e||zD}return r.prototype.updateData=function(e){var t=this;this._progressiveEls=null;var i=this,
n=i.group,a=i._lineData;i._lineData=e,a||n.removeAll();var o=BD(e);e.diff(a).add(function(s){t._doAdd(e,s,o)}).update(function(s,l){t._doUpdate(a,e,l,s,o)}).remove(
function(s){n.remove(a.getItemGraphicEl(s))}).execute()},r.prototype.updateLayout=function(){var e=this._lineData;e&&e.eachItemGraphicEl(function(t,i){t.updateLayout(
e,i)},this)},r.prototype.incrementalPrepareUpdate=function(e){this._seriesScope=BD(e),this._lineData=null,this.group.removeAll()},r.prototype.incrementalUpdate=
function(e,t,i){this._progressiveEls=[];function n(l){!l.isGroup&&!oG(l)&&(l.incremental=i,l.ensureState("emphasis").hoverLayer=zi)}for(var a=e.start;a<e.end;a++){
var o=t.getItemLayout(a);if(a_(o)){var s=new this._LineCtor(t,a,this._seriesScope);s.traverse(n),this.group.add(s),t.setItemGraphicEl(a,s),this._progressiveEls.
push(s)}}},r.prototype.remove=function(){this.group.removeAll()},r.prototype.eachRendered=function(e){Vi(this._progressiveEls||this.group,e)},r.prototype._doAdd=
function(e,t,i){var n=e.getItemLayout(t);if(a_(n)){var a=new this._LineCtor(e,t,i);e.setItemGraphicEl(t,a),this.group.add(a)}},r.prototype._doUpdate=function(e,t,i,n,a){
var o=e.getItemGraphicEl(i);if(!a_(t.getItemLayout(n))){this.group.remove(o);return}o?o.updateData(t,n,a):o=new this._LineCtor(t,n,a),t.setItemGraphicEl(n,o),this.
group.add(o)},r})();function oG(r){return r.animators&&r.animators.length>0}function BD(r){var e=r.hostModel,t=e.getModel("emphasis");return{lineStyle:e.getModel(
"lineStyle").getLineStyle(),emphasisLineStyle:t.getModel(["lineStyle"]).getLineStyle(),blurLineStyle:e.getModel(["blur","lineStyle"]).getLineStyle(),selectLineStyle:e.
getModel(["select","lineStyle"]).getLineStyle(),emphasisDisabled:t.get("disabled"),blurScope:t.get("blurScope"),focus:t.get("focus"),labelStatesModels:ir(e)}}function VD(r){
return isNaN(r[0])||isNaN(r[1])}function a_(r){return r&&!VD(r[0])&&!VD(r[1])}var UD=aG;var sG=.3,lG=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._dataGroup=new se,t._initialized=!1,t}return e.
prototype.init=function(){this.group.add(this._dataGroup)},e.prototype.render=function(t,i,n,a){var o=this._dataGroup;this._progressiveEls=[],o.removeAll();var s=t.
getData(),l=this._data,u=t.coordinateSystem,f=u.dimensions,c=HD(t);s.diff(l).add(p).update(h).remove(d).execute();function p(g){var m=FD(s,o,g,f,u);o_(m,s,g,c)}
function h(g,m){var y=l.getItemGraphicEl(m);o.add(y);var _=GD(s,g,f,u);s.setItemGraphicEl(g,y),dt(y,{shape:{points:_}},t,g),wc(y),o_(y,s,g,c)}function d(g){var m=l.
getItemGraphicEl(g);o.remove(m)}if(!this._initialized){this._initialized=!0;var v=uG(u,t,function(){setTimeout(function(){o.removeClipPath()})});o.setClipPath(v)}
this._data=s},e.prototype.incrementalPrepareRender=function(t,i,n){this._initialized=!0,this._data=null,this._dataGroup.removeAll()},e.prototype.incrementalRender=
function(t,i,n){for(var a=i.getData(),o=i.coordinateSystem,s=this._progressiveEls=[],l=t.start;l<t.end;l++){var u=FD(a,this._dataGroup,l,o.dimensions,o);u.incremental=
Bo(i),o_(u,a,l,HD(i)),s.push(u)}},e.prototype.remove=function(){this._dataGroup&&this._dataGroup.removeAll(),this._data=null},e.type="parallel",e})(_t);function uG(r,e,t){
var i=r.model,n=r.getRect(),a=new ce({shape:{x:n.x,y:n.y,width:n.width,height:n.height}}),o=i.get("layout")==="horizontal"?"width":"height";return a.setShape(o,
0),tr(a,{shape:{width:n.width,height:n.height}},e,t),a}function GD(r,e,t,i){for(var n=[],a=0;a<t.length;a++){var o=t[a],s=r.get(r.mapDimension(o),e);fG(s,i.getAxis(
o).type)||n.push(i.dataToPoint(s,o))}return n}function FD(r,e,t,i,n){var a=GD(r,t,i,n),o=new Ni({shape:{points:a},z2:10});return e.add(o),r.setItemGraphicEl(t,o),
o}function HD(r){var e=r.get("smooth",!0);return e===!0&&(e=sG),e=xr(e),Nt(e)&&(e=0),{smooth:e}}function o_(r,e,t,i){r.useStyle(e.getItemVisual(t,"style")),r.style.
fill=null,r.setShape("smooth",i.smooth);var n=e.getItemModel(t),a=n.getModel("emphasis");Ml(r,n,"lineStyle"),Nr(r,a.get("focus"),a.get("blurScope"),a.get("disab\
led"))}function fG(r,e){return e==="category"?r==null:r==null||isNaN(r)}var WD=lG;var cG=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.visualStyleAccessPath="lineStyle",t.visualDrawType=
"stroke",t}return e.prototype.getInitialData=function(t,i){return Mn(null,this,{useEncodeDefaulter:G(hG,null,this)})},e.prototype.getRawIndicesByActiveState=function(t){
var i=this.coordinateSystem,n=this.getData(),a=[];return i.eachActiveState(n,function(o,s){t===o&&a.push(n.getRawIndex(s))}),a},e.type="series.parallel",e.dependencies=
["parallel"],e.defaultOption={z:2,coordinateSystem:"parallel",parallelIndex:0,label:{show:!1},inactiveOpacity:.05,activeOpacity:1,lineStyle:{width:1,opacity:.45,
type:"solid"},emphasis:{label:{show:!1}},progressive:300,smooth:!1,animationEasing:"linear"},e})(Ft);function hG(r){var e=r.ecModel.getComponent("parallel",r.get(
"parallelIndex"));if(e){var t={};return w(e.dimensions,function(i){var n=pG(i);t[i]=n}),t}}function pG(r){return+r.replace("dim","")}var YD=cG;var dG=["lineStyle","opacity"],vG={seriesType:"parallel",reset:function(r,e){var t=r.coordinateSystem,i={normal:r.get(["lineStyle","opacity"]),active:r.get("act\
iveOpacity"),inactive:r.get("inactiveOpacity")};return{progress:function(n,a){t.eachActiveState(a,function(o,s){var l=i[o];if(o==="normal"&&a.hasItemOption){var u=a.
getItemModel(s).get(dG,!0);u!=null&&(l=u)}var f=a.ensureUniqueItemVisual(s,"style");f.opacity=l},n.start,n.end)}}}},ZD=vG;function s_(r){mG(r),gG(r)}function mG(r){if(!r.parallel){var e=!1;w(r.series,function(t){t&&t.type==="parallel"&&(e=!0)}),e&&(r.parallel=[{}])}}function gG(r){
var e=Ee(r.parallelAxis);w(e,function(t){if(U(t)){var i=t.parallelIndex||0,n=Ee(r.parallel)[i];n&&n.parallelAxisDefault&&te(t,n.parallelAxisDefault,!1)}})}var yG=5,_G=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n){this.
_model=t,this._api=n,this._handlers||(this._handlers={},w(xG,function(a,o){n.getZr().on(o,this._handlers[o]=G(a,this))},this)),wr(this,"_throttledDispatchExpand",
t.get("axisExpandRate"),"fixRate")},e.prototype.dispose=function(t,i){Ki(this,"_throttledDispatchExpand"),w(this._handlers,function(n,a){i.getZr().off(a,n)}),this.
_handlers=null},e.prototype._throttledDispatchExpand=function(t){this._dispatchExpand(t)},e.prototype._dispatchExpand=function(t){t&&this._api.dispatchAction(k(
{type:"parallelAxisExpand"},t))},e.type="parallel",e})(Le),xG={mousedown:function(r){l_(this,"click")&&(this._mouseDownPoint=[r.offsetX,r.offsetY])},mouseup:function(r){
var e=this._mouseDownPoint;if(l_(this,"click")&&e){var t=[r.offsetX,r.offsetY],i=Math.pow(e[0]-t[0],2)+Math.pow(e[1]-t[1],2);if(i>yG)return;var n=this._model.coordinateSystem.
getSlidedAxisExpandWindow([r.offsetX,r.offsetY]);n.behavior!=="none"&&this._dispatchExpand({axisExpandWindow:n.axisExpandWindow})}this._mouseDownPoint=null},mousemove:function(r){
if(!(this._mouseDownPoint||!l_(this,"mousemove"))){var e=this._model,t=e.coordinateSystem.getSlidedAxisExpandWindow([r.offsetX,r.offsetY]),i=t.behavior;i==="jum\
p"&&this._throttledDispatchExpand.debounceNextCall(e.get("axisExpandDebounce")),this._throttledDispatchExpand(i==="none"?null:{axisExpandWindow:t.axisExpandWindow,
animation:i==="jump"?null:{duration:0}})}}};function l_(r,e){var t=r._model;return t.get("axisExpandable")&&t.get("axisExpandTriggerOn")===e}var XD=_G;var Ls="parallel",Mp=Ls,SG=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.init=function(){
r.prototype.init.apply(this,arguments),this.mergeOption({})},e.prototype.mergeOption=function(t){var i=this.option;t&&te(i,t,!0),this._initDimensions()},e.prototype.
contains=function(t,i){var n=t.get("parallelIndex");return n!=null&&i.getComponent("parallel",n)===this},e.prototype.setAxisExpand=function(t){w(["axisExpandabl\
e","axisExpandCenter","axisExpandCount","axisExpandWidth","axisExpandWindow"],function(i){t.hasOwnProperty(i)&&(this.option[i]=t[i])},this)},e.prototype._initDimensions=
function(){var t=this.dimensions=[],i=this.parallelAxisIndex=[],n=Ie(this.ecModel.queryComponents({mainType:"parallelAxis"}),function(a){return(a.get("parallelI\
ndex")||0)===this.componentIndex},this);w(n,function(a){t.push("dim"+a.get("dim")),i.push(a.componentIndex)})},e.type=Mp,e.dependencies=["parallelAxis"],e.layoutMode=
"box",e.defaultOption={z:0,left:80,top:60,right:80,bottom:60,layout:"horizontal",axisExpandable:!1,axisExpandCenter:null,axisExpandCount:0,axisExpandWidth:50,axisExpandRate:17,
axisExpandDebounce:50,axisExpandSlideTriggerArea:[-.15,.05,.4],axisExpandTriggerOn:"click",parallelAxisDefault:null},e})(ge),jD=SG;var bG=(function(r){I(e,r);function e(t,i,n,a,o){var s=r.call(this,t,i,n)||this;return s.type=a||"value",s.axisIndex=o,s}return e.prototype.isHorizontal=function(){
return this.coordinateSystem.getModel().get("layout")!=="horizontal"},e})(Bh),KD=bG;function sr(r,e,t,i,n,a){r=r||0;var o=Ai(t[1],-t[0]);if(n!=null&&(n=Rs(n,[0,o])),a!=null&&(a=Math.max(a,n??0)),i==="all"){var s=Math.abs(Ai(e[1],-e[0]));s=Rs(s,
[0,o]),n=a=Rs(s,[n,a]),i=0}e[0]=Rs(e[0],t),e[1]=Rs(e[1],t);var l=u_(e,i);e[i]+=r;var u=n||0,f=t.slice();l.sign<0?f[0]=Ai(f[0],u):f[1]=Ai(f[1],-u),e[i]=Rs(e[i],f);
var c;return c=u_(e,i),n!=null&&(c.sign!==l.sign||c.span<n)&&(e[1-i]=Ai(e[i],l.sign*n)),c=u_(e,i),a!=null&&c.span>a&&(e[1-i]=Ai(e[i],c.sign*a)),e}function u_(r,e){
var t=r[e]-r[1-e];return{span:Math.abs(t),sign:t>0?-1:t<0?1:e?-1:1}}function Rs(r,e){return Math.min(e[1]!=null?e[1]:1/0,Math.max(e[0]!=null?e[0]:-1/0,r))}var wG=(function(){function r(e,t,i){this.type=Ls,this._axesMap=H(),this._axesLayout={},this.dimensions=e.dimensions,this._model=e,this._init(e,t,i)}return r.prototype.
_init=function(e,t,i){var n=e.dimensions,a=e.parallelAxisIndex;w(n,function(o,s){var l=a[s],u=t.getComponent("parallelAxis",l),f=Lh(u),c=this._axesMap.set(o,new KD(
o,Rh(u,f,!1),[0,0],f,l));c.onBand=ds(c.scale,u),c.inverse=u.get("inverse"),u.axis=c,c.model=u,c.coordinateSystem=u.coordinateSystem=this},this)},r.prototype.update=
function(e,t){w(this.dimensions,function(i){var n=this._axesMap.get(i);_s(n,Hh),Au(n)},this)},r.prototype.containPoint=function(e){var t=this._makeLayoutInfo(),
i=t.axisBase,n=t.layoutBase,a=t.pixelDimIndex,o=e[1-a],s=e[a];return o>=i&&o<=i+t.axisLength&&s>=n&&s<=n+t.layoutLength},r.prototype.getModel=function(){return this.
_model},r.prototype.resize=function(e,t){var i=fi(e,t).refContainer;this._rect=Lt(e.getBoxLayoutParams(),i),this._layoutAxes()},r.prototype.getRect=function(){return this.
_rect},r.prototype._makeLayoutInfo=function(){var e=this._model,t=this._rect,i=["x","y"],n=["width","height"],a=e.get("layout"),o=a==="horizontal"?0:1,s=t[n[o]],
l=[0,s],u=this.dimensions.length,f=Ap(e.get("axisExpandWidth"),l),c=Ap(e.get("axisExpandCount")||0,[0,u]),p=e.get("axisExpandable")&&u>3&&u>c&&c>1&&f>0&&s>0,h=e.
get("axisExpandWindow"),d;if(h)d=Ap(h[1]-h[0],l),h[1]=h[0]+d;else{d=Ap(f*(c-1),l);var v=e.get("axisExpandCenter")||zt(u/2);h=[f*v-d/2],h[1]=h[0]+d}var g=(s-d)/(u-
c);g<3&&(g=0);var m=[zt(he(h[0]/f,1))+1,_r(he(h[1]/f,1))-1],y=g/f*h[0];return{layout:a,pixelDimIndex:o,layoutBase:t[i[o]],layoutLength:s,axisBase:t[i[1-o]],axisLength:t[n[1-
o]],axisExpandable:p,axisExpandWidth:f,axisCollapseWidth:g,axisExpandWindow:h,axisCount:u,winInnerIndices:m,axisExpandWindow0Pos:y}},r.prototype._layoutAxes=function(){
var e=this._rect,t=this._axesMap,i=this.dimensions,n=this._makeLayoutInfo(),a=n.layout;t.each(function(o){var s=[0,n.axisLength],l=o.inverse?1:0;o.setExtent(s[l],
s[1-l])}),w(i,function(o,s){var l=(n.axisExpandable?CG:TG)(s,n),u={horizontal:{x:l.position,y:n.axisLength},vertical:{x:0,y:l.position}},f={horizontal:Yv/2,vertical:0},
c=[u[a].x+e.x,u[a].y+e.y],p=f[a],h=Re();cn(h,h,p),$n(h,h,c),this._axesLayout[o]={position:c,rotation:p,transform:h,axisNameAvailableWidth:l.axisNameAvailableWidth,
axisLabelShow:l.axisLabelShow,nameTruncateMaxWidth:l.nameTruncateMaxWidth,tickDirection:1,labelDirection:1}},this)},r.prototype.getAxis=function(e){return this.
_axesMap.get(e)},r.prototype.dataToPoint=function(e,t){return this.axisCoordToPoint(this._axesMap.get(t).dataToCoord(e),t)},r.prototype.eachActiveState=function(e,t,i,n){
i==null&&(i=0),n==null&&(n=e.count());var a=this._axesMap,o=this.dimensions,s=[],l=[];w(o,function(g){s.push(e.mapDimension(g)),l.push(a.get(g).model)});for(var u=this.
hasAxisBrushed(),f=i;f<n;f++){var c=void 0;if(!u)c="normal";else{c="active";for(var p=e.getValues(s,f),h=0,d=o.length;h<d;h++){var v=l[h].getActiveState(p[h]);if(v===
"inactive"){c="inactive";break}}}t(c,f)}},r.prototype.hasAxisBrushed=function(){for(var e=this.dimensions,t=this._axesMap,i=!1,n=0,a=e.length;n<a;n++)t.get(e[n]).
model.getActiveState()!=="normal"&&(i=!0);return i},r.prototype.axisCoordToPoint=function(e,t){var i=this._axesLayout[t];return rr([e,0],i.transform)},r.prototype.
getAxisLayout=function(e){return F(this._axesLayout[e])},r.prototype.getSlidedAxisExpandWindow=function(e){var t=this._makeLayoutInfo(),i=t.pixelDimIndex,n=t.axisExpandWindow.
slice(),a=n[1]-n[0],o=[0,t.axisExpandWidth*(t.axisCount-1)];if(!this.containPoint(e))return{behavior:"none",axisExpandWindow:n};var s=e[i]-t.layoutBase-t.axisExpandWindow0Pos,
l,u="slide",f=t.axisCollapseWidth,c=this._model.get("axisExpandSlideTriggerArea"),p=c[0]!=null;if(f)p&&f&&s<a*c[0]?(u="jump",l=s-a*c[2]):p&&f&&s>a*(1-c[0])?(u="\
jump",l=s-a*(1-c[2])):(l=s-a*c[1])>=0&&(l=s-a*(1-c[1]))<=0&&(l=0),l*=t.axisExpandWidth/f,l?sr(l,n,o,"all"):u="none";else{var h=n[1]-n[0],d=o[1]*s/h;n=[me(0,d-h/
2)],n[1]=Fe(o[1],n[0]+h),n[0]=n[1]-h}return{axisExpandWindow:n,behavior:u}},r})();function Ap(r,e){return Fe(me(r,e[0]),e[1])}function TG(r,e){var t=e.layoutLength/
(e.axisCount-1);return{position:t*r,axisNameAvailableWidth:t,axisLabelShow:!0}}function CG(r,e){var t=e.layoutLength,i=e.axisExpandWidth,n=e.axisCount,a=e.axisCollapseWidth,
o=e.winInnerIndices,s,l=a,u=!1,f;return r<o[0]?(s=r*a,f=a):r<=o[1]?(s=e.axisExpandWindow0Pos+r*i-e.axisExpandWindow[0],l=i,u=!0):(s=t-(n-1-r)*a,f=a),{position:s,
axisNameAvailableWidth:l,axisLabelShow:u,nameTruncateMaxWidth:f}}var qD=wG;function EG(r,e){var t=[];return r.eachComponent(Mp,function(i,n){var a=new qD(i,r,e);a.name="parallel_"+n,a.resize(i,e),i.coordinateSystem=a,a.model=i,t.push(a)}),
r.eachSeries(function(i){if(i.get("coordinateSystem")===Ls){var n=i.getReferringComponents(Mp,He).models[0],a=i.coordinateSystem=n.coordinateSystem;a&&w(a.dimensions,
function(o){ou(a.getAxis(o),i,Ls)})}}),t}var MG={create:EG},$D=MG;var QD=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.activeIntervals=[],t}return e.prototype.getAreaSelectStyle=
function(){return fr([["fill","color"],["lineWidth","borderWidth"],["stroke","borderColor"],["width","width"],["opacity","opacity"]])(this.getModel("areaSelectS\
tyle"))},e.prototype.setActiveIntervals=function(t){var i=this.activeIntervals=F(t);if(i)for(var n=i.length-1;n>=0;n--)ct(i[n])},e.prototype.getActiveState=function(t){
var i=this.activeIntervals;if(!i.length)return"normal";if(t==null||isNaN(+t))return"inactive";if(i.length===1){var n=i[0];if(n[0]<=t&&t<=n[1])return"active"}else
for(var a=0,o=i.length;a<o;a++)if(i[a][0]<=t&&t<=i[a][1])return"active";return"inactive"},e})(ge);st(QD,vp);var f_=QD;var ro=!0,Nu=Math.min,Ps=Math.max,AG=Math.pow,DG=1e4,OG=6,IG=6,JD="globalPan",LG={w:[0,0],e:[0,1],n:[1,0],s:[1,1]},RG={w:"ew",e:"ew",n:"ns",s:"ns",ne:"nesw",sw:"\
nesw",nw:"nwse",se:"nwse"},eO={brushStyle:{lineWidth:2,stroke:B.color.backgroundTint,fill:B.color.borderTint},transformable:!0,brushMode:"single",removeOnClick:!1},
PG=0,NG=(function(r){I(e,r);function e(t){var i=r.call(this)||this;return i._track=[],i._covers=[],i._handlers={},i._zr=t,i.group=new se,i._uid="brushController\
_"+PG++,w(HG,function(n,a){this._handlers[a]=G(n,this)},i),i}return e.prototype.enableBrush=function(t){return this._brushType&&this._doDisableBrush(),t.brushType&&
this._doEnableBrush(t),this},e.prototype._doEnableBrush=function(t){var i=this._zr;this._enableGlobalPan||xD(i,JD,this._uid),w(this._handlers,function(n,a){i.on(
a,n)}),this._brushType=t.brushType,this._brushOption=te(F(eO),t,!0)},e.prototype._doDisableBrush=function(){var t=this._zr;SD(t,JD,this._uid),w(this._handlers,function(i,n){
t.off(n,i)}),this._brushType=this._brushOption=null},e.prototype.setPanels=function(t){if(t&&t.length){var i=this._panels={};w(t,function(n){i[n.panelId]=F(n)})}else
this._panels=null;return this},e.prototype.mount=function(t){t=t||{},this._enableGlobalPan=t.enableGlobalPan;var i=this.group;return this._zr.add(i),i.attr({x:t.
x||0,y:t.y||0,rotation:t.rotation||0,scaleX:t.scaleX||1,scaleY:t.scaleY||1}),this._transform=i.getLocalTransform(),this},e.prototype.updateCovers=function(t){t=
z(t,function(p){return te(F(eO),p,!0)});var i="\0-brush-index-",n=this._covers,a=this._covers=[],o=this,s=this._creatingCover;return new Dc(n,t,u,l).add(f).update(
f).remove(c).execute(),this;function l(p,h){return(p.id!=null?p.id:i+h)+"-"+p.brushType}function u(p,h){return l(p.__brushOption,h)}function f(p,h){var d=t[p];if(h!=
null&&n[h]===s)a[p]=n[h];else{var v=a[p]=h!=null?(n[h].__brushOption=d,n[h]):oO(o,aO(o,d));m_(o,v)}}function c(p){n[p]!==s&&o.group.remove(n[p])}},e.prototype.unmount=
function(){return this.enableBrush(!1),c_(this),this._zr.remove(this.group),this},e.prototype.dispose=function(){this.unmount(),this.off()},e})($e);function aO(r,e){
var t=Dp[e.brushType].createCover(r,e);return t.__brushOption=e,lO(t,e),r.group.add(t),t}function oO(r,e){var t=g_(e);return t.endCreating&&(t.endCreating(r,e),
lO(e,e.__brushOption)),e}function sO(r,e){var t=e.__brushOption;g_(e).updateCoverShape(r,e,t.range,t)}function lO(r,e){var t=e.z;t==null&&(t=DG),r.traverse(function(i){
i.z=t,i.z2=t})}function m_(r,e){g_(e).updateCommon(r,e),sO(r,e)}function g_(r){return Dp[r.__brushOption.brushType]}function y_(r,e,t){var i=r._panels;if(!i)return ro;
var n,a=r._transform;return w(i,function(o){o.isTargetByCursor(e,t,a)&&(n=o)}),n}function uO(r,e){var t=r._panels;if(!t)return ro;var i=e.__brushOption.panelId;
return i!=null?t[i]:ro}function c_(r){var e=r._covers,t=e.length;return w(e,function(i){r.group.remove(i)},r),e.length=0,!!t}function io(r,e){var t=z(r._covers,
function(i){var n=i.__brushOption,a=F(n.range);return{brushType:n.brushType,panelId:n.panelId,range:a}});r.trigger("brush",{areas:t,isEnd:!!e.isEnd,removeOnClick:!!e.
removeOnClick})}function kG(r){var e=r._track;if(!e.length)return!1;var t=e[e.length-1],i=e[0],n=t[0]-i[0],a=t[1]-i[1],o=AG(n*n+a*a,.5);return o>OG}function fO(r){
var e=r.length-1;return e<0&&(e=0),[r[0],r[e]]}function cO(r,e,t,i){var n=new se;return n.add(new ce({name:"main",style:__(t),silent:!0,draggable:!0,cursor:"mov\
e",drift:le(tO,r,e,n,["n","s","w","e"]),ondragend:le(io,e,{isEnd:!0})})),w(i,function(a){n.add(new ce({name:a.join(""),style:{opacity:0},draggable:!0,silent:!0,
invisible:!0,drift:le(tO,r,e,n,a),ondragend:le(io,e,{isEnd:!0})}))}),n}function hO(r,e,t,i){var n=i.brushStyle.lineWidth||0,a=Ps(n,IG),o=t[0][0],s=t[1][0],l=o-n/
2,u=s-n/2,f=t[0][1],c=t[1][1],p=f-a+n/2,h=c-a+n/2,d=f-o,v=c-s,g=d+n,m=v+n;en(r,e,"main",o,s,d,v),i.transformable&&(en(r,e,"w",l,u,a,m),en(r,e,"e",p,u,a,m),en(r,
e,"n",l,u,g,a),en(r,e,"s",l,h,g,a),en(r,e,"nw",l,u,a,a),en(r,e,"ne",p,u,a,a),en(r,e,"sw",l,h,a,a),en(r,e,"se",p,h,a,a))}function h_(r,e){var t=e.__brushOption,i=t.
transformable,n=e.childAt(0);n.useStyle(__(t)),n.attr({silent:!i,cursor:i?"move":"default"}),w([["w"],["e"],["n"],["s"],["s","e"],["s","w"],["n","e"],["n","w"]],
function(a){var o=e.childOfName(a.join("")),s=a.length===1?p_(r,a[0]):BG(r,a);o&&o.attr({silent:!i,invisible:!i,cursor:i?RG[s]+"-resize":null})})}function en(r,e,t,i,n,a,o){
var s=e.childOfName(t);s&&s.setShape(UG(x_(r,e,[[i,n],[i+a,n+o]])))}function __(r){return ie({strokeNoScale:!0},r.brushStyle)}function pO(r,e,t,i){var n=[Nu(r,t),
Nu(e,i)],a=[Ps(r,t),Ps(e,i)];return[[n[0],a[0]],[n[1],a[1]]]}function zG(r){return Bi(r.group)}function p_(r,e){var t={w:"left",e:"right",n:"top",s:"bottom"},i={
left:"w",right:"e",top:"n",bottom:"s"},n=Aa(t[e],zG(r));return i[n]}function BG(r,e){var t=[p_(r,e[0]),p_(r,e[1])];return(t[0]==="e"||t[0]==="w")&&t.reverse(),t.
join("")}function tO(r,e,t,i,n,a){var o=t.__brushOption,s=r.toRectRange(o.range),l=dO(e,n,a);w(i,function(u){var f=LG[u];s[f[0]][f[1]]+=l[f[0]]}),o.range=r.fromRectRange(
pO(s[0][0],s[1][0],s[0][1],s[1][1])),m_(e,t),io(e,{isEnd:!1})}function VG(r,e,t,i){var n=e.__brushOption.range,a=dO(r,t,i);w(n,function(o){o[0]+=a[0],o[1]+=a[1]}),
m_(r,e),io(r,{isEnd:!1})}function dO(r,e,t){var i=r.group,n=i.transformCoordToLocal(e,t),a=i.transformCoordToLocal(0,0);return[n[0]-a[0],n[1]-a[1]]}function x_(r,e,t){
var i=uO(r,e);return i&&i!==ro?i.clipPath(t,r._transform):F(t)}function UG(r){var e=Nu(r[0][0],r[1][0]),t=Nu(r[0][1],r[1][1]),i=Ps(r[0][0],r[1][0]),n=Ps(r[0][1],
r[1][1]);return{x:e,y:t,width:i-e,height:n-t}}function FG(r,e,t){if(!(!r._brushType||GG(r,e.offsetX,e.offsetY))){var i=r._zr,n=r._covers,a=y_(r,e,t);if(!r._dragging)
for(var o=0;o<n.length;o++){var s=n[o].__brushOption;if(a&&(a===ro||s.panelId===a.panelId)&&Dp[s.brushType].contain(n[o],t[0],t[1]))return}a&&i.setCursorStyle("\
crosshair")}}function d_(r){var e=r.event;e.preventDefault&&e.preventDefault()}function v_(r,e,t){return r.childOfName("main").contain(e,t)}function vO(r,e,t,i){
var n=r._creatingCover,a=r._creatingPanel,o=r._brushOption,s;if(r._track.push(t.slice()),kG(r)||n){if(a&&!n){o.brushMode==="single"&&c_(r);var l=F(o);l.brushType=
rO(l.brushType,a),l.panelId=a===ro?null:a.panelId,n=r._creatingCover=aO(r,l),r._covers.push(n)}if(n){var u=Dp[rO(r._brushType,a)],f=n.__brushOption;f.range=u.getCreatingRange(
x_(r,n,r._track)),i&&(oO(r,n),u.updateCommon(r,n)),sO(r,n),s={isEnd:i}}}else i&&o.brushMode==="single"&&o.removeOnClick&&y_(r,e,t)&&c_(r)&&(s={isEnd:i,removeOnClick:!0});
return s}function rO(r,e){return r==="auto"?e.defaultBrushType:r}var HG={mousedown:function(r){if(this._dragging)iO(this,r);else if(!r.target||!r.target.draggable){
d_(r);var e=this.group.transformCoordToLocal(r.offsetX,r.offsetY);this._creatingCover=null;var t=this._creatingPanel=y_(this,r,e);t&&(this._dragging=!0,this._track=
[e.slice()])}},mousemove:function(r){var e=r.offsetX,t=r.offsetY,i=this.group.transformCoordToLocal(e,t);if(FG(this,r,i),this._dragging){d_(r);var n=vO(this,r,i,
!1);n&&io(this,n)}},mouseup:function(r){iO(this,r)}};function iO(r,e){if(r._dragging){d_(e);var t=e.offsetX,i=e.offsetY,n=r.group.transformCoordToLocal(t,i),a=vO(
r,e,n,!0);r._dragging=!1,r._track=[],r._creatingCover=null,a&&io(r,a)}}function GG(r,e,t){var i=r._zr;return e<0||e>i.getWidth()||t<0||t>i.getHeight()}var Dp={lineX:nO(
0),lineY:nO(1),rect:{createCover:function(r,e){function t(i){return i}return cO({toRectRange:t,fromRectRange:t},r,e,[["w"],["e"],["n"],["s"],["s","e"],["s","w"],
["n","e"],["n","w"]])},getCreatingRange:function(r){var e=fO(r);return pO(e[1][0],e[1][1],e[0][0],e[0][1])},updateCoverShape:function(r,e,t,i){hO(r,e,t,i)},updateCommon:h_,
contain:v_},polygon:{createCover:function(r,e){var t=new se;return t.add(new Ni({name:"main",style:__(e),silent:!0})),t},getCreatingRange:function(r){return r},
endCreating:function(r,e){e.remove(e.childAt(0)),e.add(new Pi({name:"main",draggable:!0,drift:le(VG,r,e),ondragend:le(io,r,{isEnd:!0})}))},updateCoverShape:function(r,e,t,i){
e.childAt(0).setShape({points:x_(r,e,t)})},updateCommon:h_,contain:v_}};function nO(r){return{createCover:function(e,t){return cO({toRectRange:function(i){var n=[
i,[0,100]];return r&&n.reverse(),n},fromRectRange:function(i){return i[r]}},e,t,[[["w"],["e"]],[["n"],["s"]]][r])},getCreatingRange:function(e){var t=fO(e),i=Nu(
t[0][r],t[1][r]),n=Ps(t[0][r],t[1][r]);return[i,n]},updateCoverShape:function(e,t,i,n){var a,o=uO(e,t);if(o!==ro&&o.getLinearBrushOtherExtent)a=o.getLinearBrushOtherExtent(
r);else{var s=e._zr;a=[0,[s.getWidth(),s.getHeight()][1-r]]}var l=[i,a];r&&l.reverse(),hO(e,t,l,n)},updateCommon:h_,contain:v_}}var Op=NG;function Ip(r){return r=S_(r),function(e){return Rm(e,r)}}function Lp(r,e){return r=S_(r),function(t){var i=e??t,n=i?r.width:r.height,a=i?r.x:r.y;return[a,a+(n||
0)]}}function Rp(r,e,t){var i=S_(r);return function(n,a){return i.contain(a[0],a[1])&&!xp(n,e,t)}}function S_(r){return q.create(r)}var WG=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.init=function(t,i){r.prototype.init.
apply(this,arguments),(this._brushController=new Op(i.getZr())).on("brush",G(this._onBrush,this))},e.prototype.render=function(t,i,n,a){if(!YG(t,i,a)){this.axisModel=
t,this.api=n,this.group.removeAll();var o=this._axisGroup;if(this._axisGroup=new se,this.group.add(this._axisGroup),!!t.get("show")){var s=XG(t,i),l=s.coordinateSystem,
u=t.getAreaSelectStyle(),f=u.width,c=t.axis.dim,p=l.getAxisLayout(c),h=k({strokeContainThreshold:f},p),d=new ys(t,n,h);d.build(),this._axisGroup.add(d.group),this.
_refreshBrushController(h,u,t,s,f,n),zl(o,this._axisGroup,t)}}},e.prototype._refreshBrushController=function(t,i,n,a,o,s){var l=n.axis.getExtent(),u=l[1]-l[0],f=Math.
min(30,Math.abs(u)*.1),c=q.create({x:l[0],y:-o/2,width:u,height:o});c.x-=f,c.width+=2*f,this._brushController.mount({enableGlobalPan:!0,rotation:t.rotation,x:t.
position[0],y:t.position[1]}).setPanels([{panelId:"pl",clipPath:Ip(c),isTargetByCursor:Rp(c,s,a),getLinearBrushOtherExtent:Lp(c,0)}]).enableBrush({brushType:"li\
neX",brushStyle:i,removeOnClick:!0}).updateCovers(ZG(n))},e.prototype._onBrush=function(t){var i=t.areas,n=this.axisModel,a=n.axis,o=z(i,function(s){return[a.coordToData(
s.range[0],!0),a.coordToData(s.range[1],!0)]});(!n.option.realtime===t.isEnd||t.removeOnClick)&&this.api.dispatchAction({type:"axisAreaSelect",parallelAxisId:n.
id,intervals:o})},e.prototype.dispose=function(){this._brushController.dispose()},e.type="parallelAxis",e})(Le);function YG(r,e,t){return t&&t.type==="axisAreaS\
elect"&&e.findComponents({mainType:"parallelAxis",query:t})[0]===r}function ZG(r){var e=r.axis;return z(r.activeIntervals,function(t){return{brushType:"lineX",panelId:"\
pl",range:[e.dataToCoord(t[0],!0),e.dataToCoord(t[1],!0)]}})}function XG(r,e){return e.getComponent("parallel",r.get("parallelIndex"))}var gO=WG;var jG={type:"axisAreaSelect",event:"axisAreaSelected"};function yO(r){r.registerAction(jG,function(e,t){t.eachComponent({mainType:"parallelAxis",query:e},function(i){
i.axis.model.setActiveIntervals(e.intervals)})}),r.registerAction("parallelAxisExpand",function(e,t){t.eachComponent({mainType:"parallel",query:e},function(i){i.
setAxisExpand(e)})})}var KG={type:"value",areaSelectStyle:{width:20,borderWidth:1,borderColor:"rgba(160,197,232)",color:"rgba(160,197,232)",opacity:.3},realtime:!0,z:10};function ku(r){
r.registerComponentView(XD),r.registerComponentModel(jD),r.registerCoordinateSystem("parallel",$D),r.registerPreprocessor(s_),r.registerComponentModel(f_),r.registerComponentView(
gO),Ds(r,"parallel",f_,KG),yO(r)}function b_(r){Ge(ku),r.registerChartView(WD),r.registerSeriesModel(YD),r.registerVisual(r.PRIORITY.VISUAL.BRUSH,ZD)}var qG=256,$G=(function(){function r(){this.blurSize=30,this.pointSize=20,this.maxOpacity=1,this.minOpacity=0,this._gradientPixels={inRange:null,outOfRange:null};
var e=ze.createCanvas();this.canvas=e}return r.prototype.update=function(e,t,i,n,a,o){var s=this._getBrush(),l=this._getGradient(a,"inRange"),u=this._getGradient(
a,"outOfRange"),f=this.pointSize+this.blurSize,c=this.canvas,p=c.getContext("2d"),h=e.length;c.width=t,c.height=i;for(var d=0;d<h;++d){var v=e[d],g=v[0],m=v[1],
y=v[2],_=n(y);p.globalAlpha=_,p.drawImage(s,g-f,m-f)}if(!c.width||!c.height)return c;for(var x=p.getImageData(0,0,c.width,c.height),S=x.data,b=0,T=S.length,C=this.
minOpacity,E=this.maxOpacity,M=E-C;b<T;){var _=S[b+3]/256,A=Math.floor(_*(qG-1))*4;if(_>0){var O=o(_)?l:u;_>0&&(_=_*M+C),S[b++]=O[A],S[b++]=O[A+1],S[b++]=O[A+2],
S[b++]=O[A+3]*_*256}else b+=4}return p.putImageData(x,0,0),c},r.prototype._getBrush=function(){var e=this._brushCanvas||(this._brushCanvas=ze.createCanvas()),t=this.
pointSize+this.blurSize,i=t*2;e.width=i,e.height=i;var n=e.getContext("2d");return n.clearRect(0,0,i,i),n.shadowOffsetX=i,n.shadowBlur=this.blurSize,n.shadowColor=
B.color.neutral99,n.beginPath(),n.arc(-t,t,this.pointSize,0,Math.PI*2,!0),n.closePath(),n.fill(),e},r.prototype._getGradient=function(e,t){for(var i=this._gradientPixels,
n=i[t]||(i[t]=new Uint8ClampedArray(256*4)),a=[0,0,0,0],o=0,s=0;s<256;s++)e[t](s/255,!0,a),n[o++]=a[0],n[o++]=a[1],n[o++]=a[2],n[o++]=a[3];return n},r})(),_O=$G;function QG(r,e,t){var i=r[1]-r[0];e=z(e,function(o){return{interval:[(o.interval[0]-r[0])/i,(o.interval[1]-r[0])/i]}});var n=e.length,a=0;return function(o){var s;
for(s=a;s<n;s++){var l=e[s].interval;if(l[0]<=o&&o<=l[1]){a=s;break}}if(s===n)for(s=a-1;s>=0;s--){var l=e[s].interval;if(l[0]<=o&&o<=l[1]){a=s;break}}return s>=
0&&s<n&&t[s]}}function JG(r,e){var t=r[1]-r[0];return e=[(e[0]-r[0])/t,(e[1]-r[0])/t],function(i){return i>=e[0]&&i<=e[1]}}var e3=(function(r){I(e,r);function e(){
var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n){var a;i.eachComponent("visualMap",function(s){s.eachTargetSeries(
function(l){l===t&&(a=s)})}),this._progressiveEls=null,this.group.removeAll();var o=t.coordinateSystem;o.type==="cartesian2d"||o.type==="calendar"||o.type==="ma\
trix"?this._renderOnGridLike(t,n,0,t.getData().count()):Lg(o)&&this._renderOnGeo(o,t,a,n)},e.prototype.incrementalPrepareRender=function(t,i,n){this.group.removeAll()},
e.prototype.incrementalRender=function(t,i,n,a){var o=i.coordinateSystem;o&&(Lg(o)?this.render(i,n,a):(this._progressiveEls=[],this._renderOnGridLike(i,a,t.start,
t.end,!0)))},e.prototype.eachRendered=function(t){Vi(this._progressiveEls||this.group,t)},e.prototype._renderOnGridLike=function(t,i,n,a,o){var s=t.coordinateSystem,
l=Ga(s,"cartesian2d"),u=Ga(s,"matrix"),f,c,p,h;if(l){var d=s.getAxis("x"),v=s.getAxis("y");f=di(d).w+.5,c=di(v).w+.5,p=d.scale.getExtent(),h=v.scale.getExtent()}
for(var g=this.group,m=t.getData(),y=t.getModel(["emphasis","itemStyle"]).getItemStyle(),_=t.getModel(["blur","itemStyle"]).getItemStyle(),x=t.getModel(["select",
"itemStyle"]).getItemStyle(),S=t.get(["itemStyle","borderRadius"]),b=ir(t),T=t.getModel("emphasis"),C=T.get("focus"),E=T.get("blurScope"),M=T.get("disabled"),A=l||
u?[m.mapDimension("x"),m.mapDimension("y"),m.mapDimension("value")]:[m.mapDimension("time"),m.mapDimension("value")],O=n;O<a;O++){var D=void 0,L=m.getItemVisual(
O,"style");if(l){var R=m.get(A[0],O),N=m.get(A[1],O);if(isNaN(m.get(A[2],O))||isNaN(R)||isNaN(N)||R<p[0]||R>p[1]||N<h[0]||N>h[1])continue;var Z=s.dataToPoint([R,
N]);D=new ce({shape:{x:Z[0]-f/2,y:Z[1]-c/2,width:f,height:c},style:L})}else if(u){var j=s.dataToLayout([m.get(A[0],O),m.get(A[1],O)]).rect;if(Nt(j.x))continue;D=
new ce({z2:1,shape:j,style:L})}else{if(isNaN(m.get(A[1],O)))continue;var J=s.dataToLayout([m.get(A[0],O)]),j=J.contentRect||J.rect;if(Nt(j.x)||Nt(j.y))continue;
D=new ce({z2:1,shape:j,style:L})}if(m.hasItemOption){var re=m.getItemModel(O),ne=re.getModel("emphasis");y=ne.getModel("itemStyle").getItemStyle(),_=re.getModel(
["blur","itemStyle"]).getItemStyle(),x=re.getModel(["select","itemStyle"]).getItemStyle(),S=re.get(["itemStyle","borderRadius"]),C=ne.get("focus"),E=ne.get("blu\
rScope"),M=ne.get("disabled"),b=ir(re)}D.shape.r=S;var ue=t.getRawValue(O),ae="-";ue&&ue[2]!=null&&(ae=ue[2]+""),si(D,b,{labelFetcher:t,labelDataIndex:O,defaultOpacity:L.
opacity,defaultText:ae}),D.ensureState("emphasis").style=y,D.ensureState("blur").style=_,D.ensureState("select").style=x,Nr(D,C,E,M),D.incremental=Bo(t,o),o&&(D.
states.emphasis.hoverLayer=zi),g.add(D),m.setItemGraphicEl(O,D),this._progressiveEls&&this._progressiveEls.push(D)}},e.prototype._renderOnGeo=function(t,i,n,a){
var o=n.targetVisuals.inRange,s=n.targetVisuals.outOfRange,l=i.getData(),u=this._hmLayer||this._hmLayer||new _O;u.blurSize=i.get("blurSize"),u.pointSize=i.get("\
pointSize"),u.minOpacity=i.get("minOpacity"),u.maxOpacity=i.get("maxOpacity");var f=t.getViewRect().clone(),c=t.getRoamTransform();f.applyTransform(c);var p=Math.
max(f.x,0),h=Math.max(f.y,0),d=Math.min(f.width+f.x,a.getWidth()),v=Math.min(f.height+f.y,a.getHeight()),g=d-p,m=v-h,y=[l.mapDimension("lng"),l.mapDimension("la\
t"),l.mapDimension("value")],_=l.mapArray(y,function(T,C,E){var M=t.dataToPoint([T,C]);return M[0]-=p,M[1]-=h,M.push(E),M}),x=n.getExtent(),S=n.type==="visualMa\
p.continuous"?JG(x,n.option.range):QG(x,n.getPieceList(),n.option.selected);u.update(_,g,m,o.color.getNormalizer(),{inRange:o.color.getColorMapper(),outOfRange:s.
color.getColorMapper()},S);var b=new St({style:{width:g,height:m,x:p,y:h,image:u.canvas},silent:!0});this.group.add(b)},e.type="heatmap",e})(_t),xO=e3;var t3=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.getInitialData=function(t,i){return Mn(
null,this,{generateCoord:"value"})},e.prototype.preventIncremental=function(){var t=Na.get(this.get("coordinateSystem"));if(t&&t.dimensions)return t.dimensions[0]===
"lng"&&t.dimensions[1]==="lat"},e.type="series.heatmap",e.dependencies=["grid","geo","calendar","matrix"],e.defaultOption={coordinateSystem:"cartesian2d",z:2,geoIndex:0,
blurSize:30,pointSize:20,maxOpacity:1,minOpacity:0,select:{itemStyle:{borderColor:B.color.primary}}},e})(Ft),SO=t3;function w_(r){r.registerChartView(xO),r.registerSeriesModel(SO)}var no=$(),bO=F,T_=G,r3=(function(){function r(){this._dragging=!1,this.animationThreshold=15}return r.prototype.render=function(e,t,i,n){var a=t.get("value"),o=t.
get("status");if(this._axisModel=e,this._axisPointerModel=t,this._api=i,!(!n&&this._lastValue===a&&this._lastStatus===o)){this._lastValue=a,this._lastStatus=o;var s=this.
_group,l=this._handle;if(!o||o==="hide"){s&&s.hide(),l&&l.hide();return}s&&s.show(),l&&l.show();var u={};this.makeElOption(u,a,e,t,i);var f=u.graphicKey;f!==this.
_lastGraphicKey&&this.clear(i),this._lastGraphicKey=f;var c=this._moveAnimation=this.determineAnimation(e,t);if(!s)s=this._group=new se,this.createPointerEl(s,u,
e,t),this.createLabelEl(s,u,e,t),i.getZr().add(s);else{var p=le(wO,t,c);this.updatePointerEl(s,u,p),this.updateLabelEl(s,u,p,t)}CO(s,t,!0),this._renderHandle(a)}},
r.prototype.remove=function(e){this.clear(e)},r.prototype.dispose=function(e){this.clear(e)},r.prototype.determineAnimation=function(e,t){var i=t.get("animation"),
n=e.axis,a=n.type==="category",o=t.get("snap");if(!o&&!a)return!1;if(i==="auto"||i==null){var s=this.animationThreshold;if(a&&di(n).w>s)return!0;if(o){var l=gp(
e).seriesDataCount,u=n.getExtent();return Math.abs(u[0]-u[1])/l>s}return!1}return i===!0},r.prototype.makeElOption=function(e,t,i,n,a){},r.prototype.createPointerEl=
function(e,t,i,n){var a=t.pointer;if(a){var o=no(e).pointerEl=new De[a.type](bO(t.pointer));e.add(o)}},r.prototype.createLabelEl=function(e,t,i,n){if(t.label){var a=no(
e).labelEl=new Ce(bO(t.label));e.add(a),TO(a,n)}},r.prototype.updatePointerEl=function(e,t,i){var n=no(e).pointerEl;n&&t.pointer&&(n.setStyle(t.pointer.style),i(
n,{shape:t.pointer.shape}))},r.prototype.updateLabelEl=function(e,t,i,n){var a=no(e).labelEl;a&&(a.setStyle(t.label.style),i(a,{x:t.label.x,y:t.label.y}),TO(a,n))},
r.prototype._renderHandle=function(e){if(!(this._dragging||!this.updateHandleTransform)){var t=this._axisPointerModel,i=this._api.getZr(),n=this._handle,a=t.getModel(
"handle"),o=t.get("status");if(!a.get("show")||!o||o==="hide"){n&&i.remove(n),this._handle=null;return}var s;this._handle||(s=!0,n=this._handle=Bl(a.get("icon"),
{cursor:"move",draggable:!0,onmousemove:function(u){Zt(u.event)},onmousedown:T_(this._onHandleDragMove,this,0,0),drift:T_(this._onHandleDragMove,this),ondragend:T_(
this._onHandleDragEnd,this)}),i.add(n)),CO(n,t,!1),n.setStyle(a.getItemStyle(null,["color","borderColor","borderWidth","opacity","shadowColor","shadowBlur","sha\
dowOffsetX","shadowOffsetY"]));var l=a.get("size");P(l)||(l=[l,l]),n.scaleX=l[0]/2,n.scaleY=l[1]/2,wr(this,"_doDispatchAxisPointer",a.get("throttle")||0,"fixRat\
e"),this._moveHandleToValue(e,s)}},r.prototype._moveHandleToValue=function(e,t){wO(this._axisPointerModel,!t&&this._moveAnimation,this._handle,C_(this.getHandleTransform(
e,this._axisModel,this._axisPointerModel)))},r.prototype._onHandleDragMove=function(e,t){var i=this._handle;if(i){this._dragging=!0;var n=this.updateHandleTransform(
C_(i),[e,t],this._axisModel,this._axisPointerModel);this._payloadInfo=n,i.stopAnimation(),i.attr(C_(n)),no(i).lastProp=null,this._doDispatchAxisPointer()}},r.prototype.
_doDispatchAxisPointer=function(){var e=this._handle;if(e){var t=this._payloadInfo,i=this._axisModel;this._api.dispatchAction({type:"updateAxisPointer",x:t.cursorPoint[0],
y:t.cursorPoint[1],tooltipOption:t.tooltipOption,axesInfo:[{axisDim:i.axis.dim,axisIndex:i.componentIndex}]})}},r.prototype._onHandleDragEnd=function(){this._dragging=
!1;var e=this._handle;if(e){var t=this._axisPointerModel.get("value");this._moveHandleToValue(t),this._api.dispatchAction({type:"hideTip"})}},r.prototype.clear=
function(e){this._lastValue=null,this._lastStatus=null;var t=e.getZr(),i=this._group,n=this._handle;t&&i&&(this._lastGraphicKey=null,i&&t.remove(i),n&&t.remove(
n),this._group=null,this._handle=null,this._payloadInfo=null),Ki(this,"_doDispatchAxisPointer")},r.prototype.doClear=function(){},r.prototype.buildLabel=function(e,t,i){
return i=i||0,{x:e[i],y:e[1-i],width:t[i],height:t[1-i]}},r})();function wO(r,e,t,i){EO(no(t).lastProp,i)||(no(t).lastProp=i,e?dt(t,i,r):(t.stopAnimation(),t.attr(
i)))}function EO(r,e){if(U(r)&&U(e)){var t=!0;return w(e,function(i,n){t=t&&EO(r[n],i)}),!!t}else return r===e}function TO(r,e){r[e.get(["label","show"])?"show":
"hide"]()}function C_(r){return{x:r.x||0,y:r.y||0,rotation:r.rotation||0}}function CO(r,e,t){var i=e.get("z"),n=e.get("zlevel");r&&r.traverse(function(a){a.type!==
"group"&&(i!=null&&(a.z=i),n!=null&&(a.zlevel=n),a.silent=t)})}var MO=r3;function AO(r){var e=r.get("type"),t=r.getModel(e+"Style"),i;return e==="line"?(i=t.getLineStyle(),i.fill=null):e==="shadow"&&(i=t.getAreaStyle(),i.stroke=null),
i}function i3(r,e,t,i,n){var a=t.get("value"),o=E_(a,e.axis,e.ecModel,t.get("seriesDataIndices"),{precision:t.get(["label","precision"]),formatter:t.get(["label",
"formatter"])}),s=t.getModel("label"),l=ui(s.get("padding")||0),u=s.getFont(),f=Ef(o,u),c=n.position,p=f.width+l[1]+l[3],h=f.height+l[0]+l[2],d=n.align;d==="rig\
ht"&&(c[0]-=p),d==="center"&&(c[0]-=p/2);var v=n.verticalAlign;v==="bottom"&&(c[1]-=h),v==="middle"&&(c[1]-=h/2),n3(c,p,h,i);var g=s.get("backgroundColor");(!g||
g==="auto")&&(g=e.get(["axisLine","lineStyle","color"])),r.label={x:c[0],y:c[1],style:vt(s,{text:o,font:u,fill:s.getTextColor(),padding:l,backgroundColor:g}),z2:10}}
function n3(r,e,t,i){var n=i.getWidth(),a=i.getHeight();r[0]=Math.min(r[0]+e,n)-e,r[1]=Math.min(r[1]+t,a)-t,r[0]=Math.max(r[0],0),r[1]=Math.max(r[1],0)}function E_(r,e,t,i,n){
r=e.scale.parse(r);var a=e.scale.getLabel({value:r},{precision:n.precision}),o=n.formatter;if(o){var s={value:ps(e,{value:r}),axisDimension:e.dim,axisIndex:e.index,
seriesData:[]};w(i,function(l){var u=t.getSeriesByIndex(l.seriesIndex),f=l.dataIndexInside,c=u&&u.getDataParams(f);c&&s.seriesData.push(c)}),V(o)?a=o.replace("{\
value}",a):Y(o)&&(a=o(s))}return a}function M_(r,e,t){var i=Re();return cn(i,i,t.rotation),$n(i,i,t.position),rr([r.dataToCoord(e),(t.labelOffset||0)+(t.labelDirection||
1)*(t.labelMargin||0)],i)}function DO(r,e,t,i,n,a){var o=ys.innerTextLayout(t.rotation,0,t.labelDirection);t.labelMargin=n.get(["label","margin"]),i3(e,i,n,a,{position:M_(
i.axis,r,t),align:o.textAlign,verticalAlign:o.textVerticalAlign})}function OO(r,e,t){return t=t||0,{x1:r[t],y1:r[1-t],x2:e[t],y2:e[1-t]}}function IO(r,e,t){return t=
t||0,{x:r[t],y:r[1-t],width:e[t],height:e[1-t]}}function LO(r,e,t){return di(r,{fromStat:{sers:z(e,function(i){return t.getSeriesByIndex(i.seriesIndex)})},min:1}).w}function RO(r,e,t){return[me(Fe(e[0],e[1]),
r-t/2),Fe(r+t/2,me(e[0],e[1]))]}var a3=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.prototype.makeElOption=function(t,i,n,a,o){var s=n.axis,l=s.grid,
u=a.get("type"),f=s.getGlobalExtent(),c=NO(l,s).getOtherAxis(s).getGlobalExtent(),p=s.toGlobalCoord(s.dataToCoord(i,!0));if(u&&u!=="none"){var h=AO(a),d=o3[u](s,
p,f,c,a.get("seriesDataIndices"),a.ecModel);d.style=h,t.graphicKey=d.type,t.pointer=d}var v=uu(l.getRect(),n);DO(i,t,v,n,a,o)},e.prototype.getHandleTransform=function(t,i,n){
var a=uu(i.axis.grid.getRect(),i,{labelInside:!1});a.labelMargin=n.get(["handle","margin"]);var o=M_(i.axis,t,a);return{x:o[0],y:o[1],rotation:a.rotation+(a.labelDirection<
0?Math.PI:0)}},e.prototype.updateHandleTransform=function(t,i,n,a){var o=n.axis,s=o.grid,l=o.getGlobalExtent(!0),u=NO(s,o).getOtherAxis(o).getGlobalExtent(),f=o.
dim==="x"?0:1,c=[t.x,t.y];c[f]+=i[f],c[f]=Fe(l[1],c[f]),c[f]=me(l[0],c[f]);var p=(u[1]+u[0])/2,h=[p,p];h[f]=c[f];var d=[{verticalAlign:"middle"},{align:"center"}];
return{x:c[0],y:c[1],rotation:t.rotation,cursorPoint:h,tooltipOption:d[f]}},e})(MO);function NO(r,e){var t={};return t[e.dim+"AxisIndex"]=e.index,r.getCartesian(
t)}var o3={line:function(r,e,t,i){var n=OO([e,i[0]],[e,i[1]],kO(r));return{type:"Line",subPixelOptimize:!0,shape:n}},shadow:function(r,e,t,i,n,a){var o=LO(r,n,a),
s=i[1]-i[0],l=RO(e,t,o),u=l[0],f=l[1];return{type:"Rect",shape:IO([u,i[0]],[f-u,s],kO(r))}}};function kO(r){return r.dim==="x"?0:1}var zO=a3;var s3=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="axisPointer",e.defaultOption={show:"\
auto",z:50,type:"line",snap:!1,triggerTooltip:!0,triggerEmphasis:!0,value:null,status:null,link:[],animation:null,animationDurationUpdate:200,lineStyle:{color:B.
color.border,width:1,type:"dashed"},shadowStyle:{color:B.color.shadowTint},label:{show:!0,formatter:null,precision:"auto",margin:3,color:B.color.neutral00,padding:[
5,7,5,7],backgroundColor:B.color.accent60,borderColor:null,borderWidth:0,borderRadius:3},handle:{show:!1,icon:"M10.7,11.9v-1.3H9.3v1.3c-4.9,0.3-8.8,4.4-8.8,9.4c\
0,5,3.9,9.1,8.8,9.4h1.3c4.9-0.3,8.8-4.4,8.8-9.4C19.5,16.3,15.6,12.2,10.7,11.9z M13.3,24.4H6.7v-1.2h6.6z M13.3,22H6.7v-1.2h6.6z M13.3,19.6H6.7v-1.2h6.6z",size:45,
margin:50,color:B.color.accent40,throttle:40}},e})(ge),BO=s3;var tn=$(),l3=w;function Pp(r,e,t){if(!oe.node){var i=e.getZr();tn(i).records||(tn(i).records={}),u3(i,e);var n=tn(i).records[r]||(tn(i).records[r]={});n.handler=
t}}function u3(r,e){if(tn(r).initialized)return;tn(r).initialized=!0,t("click",le(A_,"click")),t("mousemove",le(A_,"mousemove")),t("mousewheel",le(A_,"mousewhee\
l")),t("globalout",c3);function t(i,n){r.on(i,function(a){var o=h3(e);l3(tn(r).records,function(s){s&&n(s,a,o.dispatchAction)}),f3(o.pendings,e)})}}function f3(r,e){
var t=r.showTip.length,i=r.hideTip.length,n;t?n=r.showTip[t-1]:i&&(n=r.hideTip[i-1]),n&&(n.dispatchAction=null,e.dispatchAction(n))}function c3(r,e,t){r.handler(
"leave",null,t)}function A_(r,e,t,i){e.handler(r,t,i)}function h3(r){var e={showTip:[],hideTip:[]},t=function(i){var n=e[i.type];n?n.push(i):(i.dispatchAction=t,
r.dispatchAction(i))};return{dispatchAction:t,pendings:e}}function zu(r,e){if(!oe.node){var t=e.getZr(),i=(tn(t).records||{})[r];i&&(tn(t).records[r]=null)}}var p3=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n){var a=i.getComponent(
"tooltip"),o=t.get("triggerOn")||a&&a.get("triggerOn")||"mousemove|click|mousewheel";Pp("axisPointer",n,function(s,l,u){o!=="none"&&(s==="leave"||o.indexOf(s)>=
0)&&u({type:"updateAxisPointer",currTrigger:s,x:l&&l.offsetX,y:l&&l.offsetY})})},e.prototype.remove=function(t,i){zu("axisPointer",i)},e.prototype.dispose=function(t,i){
zu("axisPointer",i)},e.type="axisPointer",e})(Le),UO=p3;function Bu(r,e){var t=[],i=r.seriesIndex,n;if(i==null||!(n=e.getSeriesByIndex(i)))return{point:[]};var a=n.getData(),o=Sr(a,r);if(o==null||o<0||P(o))return{point:[]};
var s=a.getItemGraphicEl(o),l=n.coordinateSystem;if(n.getTooltipPosition)t=n.getTooltipPosition(o)||[];else if(l&&l.dataToPoint)if(r.isStacked){var u=l.getBaseAxis(),
f=l.getOtherAxis(u),c=f.dim,p=u.dim,h=c==="x"||c==="radius"?1:0,d=a.mapDimension(p),v=[];v[h]=a.get(d,o),v[1-h]=a.get(a.getCalculationInfo("stackResultDimension"),
o),t=l.dataToPoint(v)||[]}else t=l.dataToPoint(a.getValues(z(l.dimensions,function(m){return a.mapDimension(m)}),o))||[];else if(s){var g=s.getBoundingRect().clone();
g.applyTransform(s.transform),t=[g.x+g.width/2,g.y+g.height/2]}return{point:t,el:s}}var FO=$();function D_(r,e,t){var i=r.currTrigger,n=[r.x,r.y],a=r,o=r.dispatchAction||G(t.dispatchAction,t),s=e.getComponent("axisPointer").coordSysAxesInfo;if(s){
Np(n)&&(n=Bu({seriesIndex:a.seriesIndex,dataIndex:a.dataIndex},e).point);var l=Np(n),u=a.axesInfo,f=s.axesInfo,c=i==="leave"||Np(n),p={},h={},d={list:[],map:{}},
v={showPointer:le(v3,h),showTooltip:le(m3,d)};w(s.coordSysMap,function(m,y){var _=l||m.containPoint(n);w(s.coordSysAxesInfo[y],function(x,S){var b=x.axis,T=x3(u,
x);if(!c&&_&&(!u||T)){var C=T&&T.value;C==null&&!l&&(C=b.pointToData(n)),C!=null&&HO(x,C,v,!1,p)}})});var g={};return w(f,function(m,y){var _=m.linkGroup;_&&!h[y]&&
w(_.axesInfo,function(x,S){var b=h[S];if(x!==m&&b){var T=b.value;_.mapper&&(T=m.axis.scale.parse(_.mapper(T,GO(x),GO(m)))),g[m.key]=T}})}),w(g,function(m,y){HO(
f[y],m,v,!0,p)}),g3(h,f,p),y3(d,n,r,o),_3(f,o,t),p}}function HO(r,e,t,i,n){var a=r.axis;if(!(a.scale.isBlank()||!a.containData(e))){if(!r.involveSeries){t.showPointer(
r,e);return}var o=d3(e,r),s=o.payloadBatch,l=o.snapToValue;s[0]&&n.seriesIndex==null&&k(n,s[0]),!i&&r.snap&&a.containData(l)&&l!=null&&(e=l),t.showPointer(r,e,s),
t.showTooltip(r,o,l)}}function d3(r,e){var t=e.axis,i=t.dim,n=r,a=[],o=Number.MAX_VALUE,s=-1;return w(e.seriesModels,function(l,u){var f=l.getData().mapDimensionsAll(
i),c,p;if(l.getAxisTooltipData){var h=l.getAxisTooltipData(f,r,t);p=h.dataIndices,c=h.nestestValue}else{if(p=l.indicesOfNearest(i,f[0],r,t.type==="category"?.5:
null),!p.length)return;c=l.getData().get(f[0],p[0])}if(bt(c)){var d=r-c,v=Math.abs(d);v<=o&&((v<o||d>=0&&s<0)&&(o=v,s=d,n=c,a.length=0),w(p,function(g){a.push({
seriesIndex:l.seriesIndex,dataIndexInside:g,dataIndex:l.getData().getRawIndex(g)})}))}}),{payloadBatch:a,snapToValue:n}}function v3(r,e,t,i){r[e.key]={value:t,payloadBatch:i}}
function m3(r,e,t,i){var n=t.payloadBatch,a=e.axis,o=a.model,s=e.axisPointerModel;if(!(!e.triggerTooltip||!n.length)){var l=e.coordSys.model,u=Os(l),f=r.map[u];
f||(f=r.map[u]={coordSysId:l.id,coordSysIndex:l.componentIndex,coordSysType:l.type,coordSysMainType:l.mainType,dataByAxis:[]},r.list.push(f)),f.dataByAxis.push(
{axisDim:a.dim,axisIndex:o.componentIndex,axisType:o.type,axisId:o.id,value:i,valueLabelOpt:{precision:s.get(["label","precision"]),formatter:s.get(["label","fo\
rmatter"])},seriesDataIndices:n.slice()})}}function g3(r,e,t){var i=t.axesInfo=[];w(e,function(n,a){var o=n.axisPointerModel.option,s=r[a];s?(!n.useHandle&&(o.status=
"show"),o.value=s.value,o.seriesDataIndices=(s.payloadBatch||[]).slice()):!n.useHandle&&(o.status="hide"),o.status==="show"&&i.push({axisDim:n.axis.dim,axisIndex:n.
axis.model.componentIndex,value:o.value})})}function y3(r,e,t,i){if(Np(e)||!r.list.length){i({type:"hideTip"});return}var n=((r.list[0].dataByAxis[0]||{}).seriesDataIndices||
[])[0]||{};i({type:"showTip",escapeConnect:!0,x:e[0],y:e[1],tooltipOption:t.tooltipOption,position:t.position,dataIndexInside:n.dataIndexInside,dataIndex:n.dataIndex,
seriesIndex:n.seriesIndex,dataByCoordSys:r.list})}function _3(r,e,t){var i=t.getZr(),n="axisPointerLastHighlights",a=FO(i)[n]||{},o=FO(i)[n]={};w(r,function(f,c){
var p=f.axisPointerModel.option;p.status==="show"&&f.triggerEmphasis&&w(p.seriesDataIndices,function(h){o[h.seriesIndex+"|"+h.dataIndex]=h})});var s=[],l=[];function u(f){
return{seriesIndex:f.seriesIndex,dataIndex:f.dataIndex}}w(a,function(f,c){!o[c]&&l.push(u(f))}),w(o,function(f,c){!a[c]&&s.push(u(f))}),l.length&&t.dispatchAction(
{type:"downplay",escapeConnect:!0,notBlur:!0,batch:l}),s.length&&t.dispatchAction({type:"highlight",escapeConnect:!0,notBlur:!0,batch:s})}function x3(r,e){for(var t=0;t<
(r||[]).length;t++){var i=r[t];if(e.axis.dim===i.axisDim&&e.axis.model.componentIndex===i.axisIndex)return i}}function GO(r){var e=r.axis.model,t={},i=t.axisDim=
r.axis.dim;return t.axisIndex=t[i+"AxisIndex"]=e.componentIndex,t.axisName=t[i+"AxisName"]=e.name,t.axisId=t[i+"AxisId"]=e.id,t}function Np(r){return!r||r[0]==null||
isNaN(r[0])||r[1]==null||isNaN(r[1])}function kp(r){yp.registerAxisPointerClass("CartesianAxisPointer",zO),r.registerComponentModel(BO),r.registerComponentView(UO),r.registerPreprocessor(function(e){
if(e){(!e.axisPointer||e.axisPointer.length===0)&&(e.axisPointer={});var t=e.axisPointer.link;t&&!P(t)&&(e.axisPointer.link=[t])}}),r.registerProcessor(r.PRIORITY.
PROCESSOR.STATISTIC,{overallReset:function(e,t){e.getComponent("axisPointer").coordSysAxesInfo=cD(e,t)}}),r.registerAction({type:"updateAxisPointer",event:"upda\
teAxisPointer",update:":updateAxisPointer"},D_)}function O_(r){Ge(_p),Ge(kp)}var I_=["x","y","radius","angle","single"],S3=$(),b3=["cartesian2d","polar","singleAxis"];function WO(r){var e=r.get("coordinateSystem");return ee(b3,e)>=0}function Er(r){
return r+"Axis"}function YO(r,e){var t=H(),i=[],n=H();r.eachComponent({mainType:"dataZoom",query:e},function(f){n.get(f.uid)||s(f)});var a;do a=!1,r.eachComponent("dataZoom",o);while(a);
function o(f){!n.get(f.uid)&&l(f)&&(s(f),a=!0)}function s(f){n.set(f.uid,!0),i.push(f),u(f)}function l(f){var c=!1;return f.eachTargetAxis(function(p,h){var d=t.
get(p);d&&d[h]&&(c=!0)}),c}function u(f){f.eachTargetAxis(function(c,p){(t.get(c)||t.set(c,[]))[p]=!0})}return i}function zp(r){var e=r.ecModel,t={infoList:[],infoMap:H()};
return r.eachTargetAxis(function(i,n){var a=e.getComponent(Er(i),n);if(a){var o=a.getCoordSysModel();if(o){var s=o.uid,l=t.infoMap.get(s);l||(l={model:o,axisModels:[]},
t.infoList.push(l),t.infoMap.set(s,l)),l.axisModels.push(a)}}}),t}function ZO(r){var e=S3(Vg(r));return e.axisProxyMap||(e.axisProxyMap=H())}function Ns(r){if(r)
return ZO(r.ecModel).get(r.uid)}function XO(r,e){ZO(r.ecModel).set(r.uid,e)}function Bp(r,e){var t=e.getAxisModel().axis.__alignTo;return t&&r.getAxisProxy(t.dim,
t.model.componentIndex)?Ns(t.model):null}var L_=(function(){function r(){this.indexList=[],this.indexMap=[]}return r.prototype.add=function(e){this.indexMap[e]||(this.indexList.push(e),this.indexMap[e]=
!0)},r})(),w3=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._autoThrottle=!0,t._noTarget=!0,t._rangePropMode=
["percent","percent"],t}return e.prototype.init=function(t,i,n){var a=jO(t);this.settledOption=a,this.mergeDefaultAndTheme(t,n),this._doInit(a)},e.prototype.mergeOption=
function(t){var i=jO(t);te(this.option,t,!0),te(this.settledOption,i,!0),this._doInit(i)},e.prototype._doInit=function(t){var i=this.option;this._setDefaultThrottle(
t),this._updateRangeUse(t);var n=this.settledOption;w([["start","startValue"],["end","endValue"]],function(a,o){this._rangePropMode[o]==="value"&&(i[a[0]]=n[a[0]]=
null)},this),this._resetTarget()},e.prototype._resetTarget=function(){var t=this.get("orient",!0),i=this._targetAxisInfoMap=H(),n=this._fillSpecifiedTargetAxis(
i);n?this._orient=t||this._makeAutoOrientByTargetAxis():(this._orient=t||"horizontal",this._fillAutoTargetAxisByOrient(i,this._orient)),this._noTarget=!0,i.each(
function(a){a.indexList.length&&(this._noTarget=!1)},this)},e.prototype._fillSpecifiedTargetAxis=function(t){var i=!1;return w(I_,function(n){var a=this.getReferringComponents(
Er(n),h1);if(a.specified){i=!0;var o=new L_;w(a.models,function(s){o.add(s.componentIndex)}),t.set(n,o)}},this),i},e.prototype._fillAutoTargetAxisByOrient=function(t,i){
var n=this.ecModel,a=!0;if(a){var o=i==="vertical"?"y":"x",s=n.findComponents({mainType:o+"Axis"});l(s,o)}if(a){var s=n.findComponents({mainType:"singleAxis",filter:function(f){
return f.get("orient",!0)===i}});l(s,"single")}function l(u,f){var c=u[0];if(c){var p=new L_;if(p.add(c.componentIndex),t.set(f,p),a=!1,f==="x"||f==="y"){var h=c.
getReferringComponents("grid",He).models[0];h&&w(u,function(d){c.componentIndex!==d.componentIndex&&h===d.getReferringComponents("grid",He).models[0]&&p.add(d.componentIndex)})}}}
a&&w(I_,function(u){if(a){var f=n.findComponents({mainType:Er(u),filter:function(p){return p.get("type",!0)==="category"}});if(f[0]){var c=new L_;c.add(f[0].componentIndex),
t.set(u,c),a=!1}}},this)},e.prototype._makeAutoOrientByTargetAxis=function(){var t;return this.eachTargetAxis(function(i){!t&&(t=i)},this),t==="y"?"vertical":"h\
orizontal"},e.prototype._setDefaultThrottle=function(t){if(t.hasOwnProperty("throttle")&&(this._autoThrottle=!1),this._autoThrottle){var i=this.ecModel.option;this.
option.throttle=i.animation&&i.animationDurationUpdate>0?100:20}},e.prototype._updateRangeUse=function(t){var i=this._rangePropMode,n=this.get("rangeMode");w([[
"start","startValue"],["end","endValue"]],function(a,o){var s=t[a[0]]!=null,l=t[a[1]]!=null;s&&!l?i[o]="percent":!s&&l?i[o]="value":n?i[o]=n[o]:s&&(i[o]="percen\
t")})},e.prototype.noTarget=function(){return this._noTarget},e.prototype.getFirstTargetAxisModel=function(){var t;return this.eachTargetAxis(function(i,n){t==null&&
(t=this.ecModel.getComponent(Er(i),n))},this),t},e.prototype.eachTargetAxis=function(t,i){this._targetAxisInfoMap.each(function(n,a){w(n.indexList,function(o){t.
call(i,a,o)})})},e.prototype.getAxisProxy=function(t,i){return Ns(this.getAxisModel(t,i))},e.prototype.getAxisModel=function(t,i){var n=this._targetAxisInfoMap.
get(t);if(n&&n.indexMap[i])return this.ecModel.getComponent(Er(t),i)},e.prototype.setRawRange=function(t){var i=this.option,n=this.settledOption;w([["start","st\
artValue"],["end","endValue"]],function(a){(t[a[0]]!=null||t[a[1]]!=null)&&(i[a[0]]=n[a[0]]=t[a[0]],i[a[1]]=n[a[1]]=t[a[1]])},this),this._updateRangeUse(t)},e.prototype.
setCalculatedRange=function(t){var i=this.option;w(["start","startValue","end","endValue"],function(n){i[n]=t[n]})},e.prototype.getPercentRange=function(){var t=this.
findRepresentativeAxisProxy();if(t)return t.getWindow().percent},e.prototype.getValueRange=function(t,i){if(t==null&&i==null){var n=this.findRepresentativeAxisProxy();
if(n)return n.getWindow().value}else return this.getAxisProxy(t,i).getWindow().value},e.prototype.findRepresentativeAxisProxy=function(t){if(t)return Ns(t);for(var i,
n=this._targetAxisInfoMap.keys(),a=0;a<n.length;a++)for(var o=n[a],s=this._targetAxisInfoMap.get(o),l=0;l<s.indexList.length;l++){var u=this.getAxisProxy(o,s.indexList[l]);
if(u.hostedBy(this))return u;i||(i=u)}return i},e.prototype.getRangePropMode=function(){return this._rangePropMode.slice()},e.prototype.getOrient=function(){return this.
_orient},e.type="dataZoom",e.dependencies=["xAxis","yAxis","radiusAxis","angleAxis","singleAxis","series","toolbox"],e.defaultOption={z:4,filterMode:"filter",start:0,
end:100},e})(ge);function jO(r){var e={};return w(["start","end","startValue","endValue","throttle"],function(t){r.hasOwnProperty(t)&&(e[t]=r[t])}),e}var ks=w3;var T3=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n,a){this.dataZoomModel=
t,this.ecModel=i,this.api=n},e.type="dataZoom",e})(Le),Vp=T3;var C3=(function(){function r(e,t,i,n){this._dimName=e,this._axisIndex=t,this.ecModel=n,this._dataZoomModel=i}return r.prototype.hostedBy=function(e){return this.
_dataZoomModel===e},r.prototype.getWindow=function(){return F(this._window)},r.prototype.getTargetSeriesModels=function(){var e=[];return this.ecModel.eachSeries(
function(t){if(WO(t)){var i=Er(this._dimName),n=t.getReferringComponents(i,He).models[0];n&&this._axisIndex===n.componentIndex&&e.push(t)}},this),e},r.prototype.
getAxisModel=function(){return this.ecModel.getComponent(this._dimName+"Axis",this._axisIndex)},r.prototype.getMinMaxSpan=function(){return F(this._minMaxSpan)},
r.prototype.calculateDataWindow=function(e){var t=this._extent,i=this.getAxisModel().axis,n=i.scale,a=this._dataZoomModel,o=a.getRangePropMode(),s=[0,100],l=[],
u=[],f,c=[!1,!1];w(["start","end"],function(_,x){var S=e[_],b=e[_+"Value"];o[x]==="percent"?(S==null&&(S=s[x]),b=we(S,s,t),c[x]=!0):(f=!0,b==null?b=t[x]:(b=n.parse(
b),n.sanitize&&(b=n.sanitize(b,t))),S=we(b,t,s)),u[x]=b==null||isNaN(b)?t[x]:b,l[x]=S==null||isNaN(S)?s[x]:S}),ct(u),ct(l);var p=this._minMaxSpan;f?h(u,l,t,s,!1):
h(l,u,s,t,!0);function h(_,x,S,b,T){var C=T?"Span":"ValueSpan";sr(0,_,S,"all",p["min"+C],p["max"+C]);for(var E=0;E<2;E++)x[E]=we(_[E],S,b,!0),T&&(x[E]=x[E],c[E]=
!0);zo(x)}var d=it(n)||hi(n),v=i.getExtent(),g=Ue(v[1]-v[0]),m=d?0:Jf(u,g,.5);w([[0,_r],[1,zt]],function(_){var x=_[0],S=_[1];!c[x]||!isFinite(m)||(u[x]=he(u[x],
m),u[x]=Fe(t[1],me(t[0],u[x])),l[x]===s[x]&&(u[x]=t[x],d&&(u[x]=S(u[x]))))}),zo(u);var y=[we(u[0],t,s,!0),we(u[1],t,s,!0)];return zo(y),{value:u,percent:l,percentInverted:y,
valuePrecision:m}},r.prototype.reset=function(e,t){if(this.hostedBy(e)){var i=this.getAxisModel().axis;_s(i,TE);var n=i.scale.rawExtentInfo;this._extent=n.makeNoZoom(),
this._updateMinMaxSpan();var a=e.settledOption;t&&(a=ie({start:t[0],end:t[1]},a));var o=this._window=this.calculateDataWindow(a),s=o.percent,l=o.value;s[0]!==0&&
n.setZoomMM(0,l[0]),s[1]!==100&&n.setZoomMM(1,l[1])}},r.prototype.filterData=function(e,t){if(!this.hostedBy(e))return;var i=this._dimName,n=this.getTargetSeriesModels(),
a=e.get("filterMode"),o=this._window.value;if(a==="none")return;w(n,function(l){var u=l.getData(),f=u.mapDimensionsAll(i);if(f.length){if(a==="weakFilter"){var c=u.
getStore(),p=z(f,function(h){return u.getDimensionIndex(h)},u);u.filterSelf(function(h){for(var d,v,g,m=0;m<f.length;m++){var y=c.get(p[m],h),_=!isNaN(y),x=y<o[0],
S=y>o[1];if(_&&!x&&!S)return!0;_&&(g=!0),x&&(d=!0),S&&(v=!0)}return g&&d&&v})}else w(f,function(h){if(a==="empty")l.setData(u=u.map(h,function(v){return s(v)?v:
NaN}));else{var d={};d[h]=o,u.selectRange(d)}});w(f,function(h){u.setApproximateExtent(o,h)})}});function s(l){return l>=o[0]&&l<=o[1]}},r.prototype._updateMinMaxSpan=
function(){var e=this._minMaxSpan={},t=this._dataZoomModel,i=this._extent;w(["min","max"],function(n){var a=t.get(n+"Span"),o=t.get(n+"ValueSpan");o!=null&&(o=this.
getAxisModel().axis.scale.parse(o)),o!=null?a=we(i[0]+o,i,[0,100],!0):a!=null&&(o=we(a,[0,100],i,!0)-i[0]),e[n+"Span"]=a,e[n+"ValueSpan"]=o},this)},r})(),KO=C3;var E3={dirtyOnOverallProgress:!0,getTargetSeries:function(r){function e(n){r.eachComponent("dataZoom",function(a){a.eachTargetAxis(function(o,s){var l=r.getComponent(
Er(o),s);n(o,s,l,a)})})}var t=[];e(function(n,a,o,s){if(!Ns(o)){var l=new KO(n,a,s,r);t.push(l),XO(o,l)}});var i=H();return w(t,function(n){w(n.getTargetSeriesModels(),
function(a){i.set(a.uid,a)})}),i},overallReset:function(r,e){r.eachComponent("dataZoom",function(t){var i=[];t.eachTargetAxis(function(n,a){var o=t.getAxisProxy(
n,a),s=Bp(t,o);s?i.push([o,s]):o.reset(t,null)}),w(i,function(n){n[0].reset(t,n[1].getWindow().percentInverted)}),t.eachTargetAxis(function(n,a){t.getAxisProxy(
n,a).filterData(t,e)})}),r.eachComponent("dataZoom",function(t){var i=t.findRepresentativeAxisProxy();if(i){var n=i.getWindow(),a=n.percent,o=n.value;t.setCalculatedRange(
{start:a[0],end:a[1],startValue:o[0],endValue:o[1]})}})}},qO=E3;function R_(r){r.registerAction("dataZoom",function(e,t){var i=YO(t,e);w(i,function(n){n.setRawRange({start:e.start,end:e.end,startValue:e.startValue,endValue:e.
endValue})})})}var M3=rc();function Vu(r){M3(r,function(){r.registerProcessor(r.PRIORITY.PROCESSOR.FILTER,qO),R_(r),r.registerSubTypeDefaulter("dataZoom",function(){return"sli\
der"})})}var $O=(function(){function r(){}return r})();var A3={};function QO(r,e){A3[r]=e}function JO(r,e){var t=ui(e.get("padding")),i=e.getItemStyle(["color","opacity"]);i.fill=e.get("backgroundColor");var n=new ce({shape:{x:r.x-t[3],y:r.y-t[0],width:r.
width+t[1]+t[3],height:r.height+t[0]+t[2],r:e.get("borderRadius")},style:i,silent:!0,z2:-1});return n}var D3=["grid","xAxis","yAxis","geo","graph","polar","radiusAxis","angleAxis","bmap"],O3=(function(){function r(e,t,i){var n=this;this._targetInfoList=[];var a=eI(
t,e);w(I3,function(o,s){(!i||!i.include||ee(i.include,s)>=0)&&o(a,n._targetInfoList)})}return r.prototype.setOutputRanges=function(e,t){return this.matchOutputRanges(
e,t,function(i,n,a){if((i.coordRanges||(i.coordRanges=[])).push(n),!i.coordRange){i.coordRange=n;var o=P_[i.brushType](0,a,n);i.__rangeOffset={offset:nI[i.brushType](
o.values,i.range,[1,1]),xyMinMax:o.xyMinMax}}}),e},r.prototype.matchOutputRanges=function(e,t,i){w(e,function(n){var a=this.findTargetInfo(n,t);a&&a!==!0&&w(a.coordSyses,
function(o){var s=P_[n.brushType](1,o,n.range,!0);i(n,s.values,o,t)})},this)},r.prototype.setInputRanges=function(e,t){w(e,function(i){var n=this.findTargetInfo(
i,t);if(i.range=i.range||[],n&&n!==!0){i.panelId=n.panelId;var a=P_[i.brushType](0,n.coordSys,i.coordRange),o=i.__rangeOffset;i.range=o?nI[i.brushType](a.values,
o.offset,L3(a.xyMinMax,o.xyMinMax)):a.values}},this)},r.prototype.makePanelOpts=function(e,t){return z(this._targetInfoList,function(i){var n=i.getPanelRect();return{
panelId:i.panelId,defaultBrushType:t?t(i):null,clipPath:Ip(n),isTargetByCursor:Rp(n,e,i.coordSysModel),getLinearBrushOtherExtent:Lp(n)}})},r.prototype.controlSeries=
function(e,t,i){var n=this.findTargetInfo(e,i);return n===!0||n&&ee(n.coordSyses,t.coordinateSystem)>=0},r.prototype.findTargetInfo=function(e,t){for(var i=this.
_targetInfoList,n=eI(t,e),a=0;a<i.length;a++){var o=i[a],s=e.panelId;if(s){if(o.panelId===s)return o}else for(var l=0;l<tI.length;l++)if(tI[l](n,o))return o}return!0},
r})();function N_(r){return r[0]>r[1]&&r.reverse(),r}function eI(r,e){return ko(r,e,{includeMainTypes:D3})}var I3={grid:function(r,e){var t=r.xAxisModels,i=r.yAxisModels,
n=r.gridModels,a=H(),o={},s={};!t&&!i&&!n||(w(t,function(l){var u=l.axis.grid.model;a.set(u.id,u),o[u.id]=!0}),w(i,function(l){var u=l.axis.grid.model;a.set(u.id,
u),s[u.id]=!0}),w(n,function(l){a.set(l.id,l),o[l.id]=!0,s[l.id]=!0}),a.each(function(l){var u=l.coordinateSystem,f=[];w(u.getCartesians(),function(c,p){(ee(t,c.
getAxis("x").model)>=0||ee(i,c.getAxis("y").model)>=0)&&f.push(c)}),e.push({panelId:"grid--"+l.id,gridModel:l,coordSysModel:l,coordSys:f[0],coordSyses:f,getPanelRect:rI.
grid,xAxisDeclared:o[l.id],yAxisDeclared:s[l.id]})}))},geo:function(r,e){w(r.geoModels,function(t){var i=t.coordinateSystem;e.push({panelId:"geo--"+t.id,geoModel:t,
coordSysModel:t,coordSys:i,coordSyses:[i],getPanelRect:rI.geo})})}},tI=[function(r,e){var t=r.xAxisModel,i=r.yAxisModel,n=r.gridModel;return!n&&t&&(n=t.axis.grid.
model),!n&&i&&(n=i.axis.grid.model),n&&n===e.gridModel},function(r,e){var t=r.geoModel;return t&&t===e.geoModel}],rI={grid:function(){return this.coordSys.master.
getRect().clone()},geo:function(){var r=this.coordSys.view,e=qy(null,r);return Tf(e,e,AD(null,r)),e}},P_={lineX:le(iI,0),lineY:le(iI,1),rect:function(r,e,t,i){var n=r?
e.pointToData([t[0][0],t[1][0]],i):e.dataToPoint([t[0][0],t[1][0]],i),a=r?e.pointToData([t[0][1],t[1][1]],i):e.dataToPoint([t[0][1],t[1][1]],i),o=[N_([n[0],a[0]]),
N_([n[1],a[1]])];return{values:o,xyMinMax:o}},polygon:function(r,e,t,i){var n=[Ze(),Ze()],a=z(t,function(o){var s=r?e.pointToData(o,i):e.dataToPoint(o,i);return n[0][0]=
Math.min(n[0][0],s[0]),n[1][0]=Math.min(n[1][0],s[1]),n[0][1]=Math.max(n[0][1],s[0]),n[1][1]=Math.max(n[1][1],s[1]),s});return{values:a,xyMinMax:n}}};function iI(r,e,t,i){
var n=t.getAxis(["x","y"][r]),a=N_(z([0,1],function(s){return e?n.coordToData(n.toLocalCoord(i[s]),!0):n.toGlobalCoord(n.dataToCoord(i[s]))})),o=[];return o[r]=
a,o[1-r]=[NaN,NaN],{values:a,xyMinMax:o}}var nI={lineX:le(aI,0),lineY:le(aI,1),rect:function(r,e,t){return[[r[0][0]-t[0]*e[0][0],r[0][1]-t[0]*e[0][1]],[r[1][0]-
t[1]*e[1][0],r[1][1]-t[1]*e[1][1]]]},polygon:function(r,e,t){return z(r,function(i,n){return[i[0]-t[0]*e[n][0],i[1]-t[1]*e[n][1]]})}};function aI(r,e,t,i){return[
e[0]-i[r]*t[0],e[1]-i[r]*t[1]]}function L3(r,e){var t=oI(r),i=oI(e),n=[t[0]/i[0],t[1]/i[1]];return isNaN(n[0])&&(n[0]=1),isNaN(n[1])&&(n[1]=1),n}function oI(r){
return r?[r[0][1]-r[0][0],r[1][1]-r[1][0]]:[NaN,NaN]}var sI=O3;var R3=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="tooltip",e.dependencies=["axisPointe\
r"],e.defaultOption={z:60,show:!0,showContent:!0,trigger:"item",triggerOn:"mousemove|click|mousewheel",alwaysShowContent:!1,renderMode:"auto",confine:null,showDelay:0,
hideDelay:100,transitionDuration:.4,displayTransition:!0,enterable:!1,backgroundColor:B.color.neutral00,shadowBlur:10,shadowColor:"rgba(0, 0, 0, .2)",shadowOffsetX:1,
shadowOffsetY:2,borderRadius:4,borderWidth:1,defaultBorderColor:B.color.border,padding:null,extraCssText:"",axisPointer:{type:"line",axis:"auto",animation:"auto",
animationDurationUpdate:200,animationEasingUpdate:"exponentialOut",crossStyle:{color:B.color.borderShade,width:1,type:"dashed",textStyle:{}}},textStyle:{color:B.
color.tertiary,fontSize:14}},e})(ge),lI=R3;function Up(r){var e=r.get("confine");return e!=null?!!e:r.get("renderMode")==="richText"}function uI(r){if(oe.domSupported){for(var e=document.documentElement.
style,t=0,i=r.length;t<i;t++)if(r[t]in e)return r[t]}}var k_=uI(["transform","webkitTransform","OTransform","MozTransform","msTransform"]),fI=uI(["webkitTransit\
ion","transition","OTransition","MozTransition","msTransition"]);function z_(r,e){if(!r)return e;e=nh(e,!0);var t=r.indexOf(e);return r=t===-1?e:"-"+r.slice(0,t)+
"-"+e,r.toLowerCase()}function cI(r,e){var t=r.currentStyle||document.defaultView&&document.defaultView.getComputedStyle(r);return t?e?t[e]:t:null}var P3=z_(fI,"transition"),B_=z_(k_,"transform"),N3="position:absolute;display:block;border-style:solid;white-space:nowrap;z-index:9999999;"+(oe.transform3dSupported?
"will-change:transform;":"");function k3(r){return r=r==="left"?"right":r==="right"?"left":r==="top"?"bottom":"top",r}function z3(r,e,t){if(!V(t)||t==="inside")
return"";var i=r.get("backgroundColor"),n=r.get("borderWidth");e=Br(e);var a=k3(t),o=Math.max(Math.round(n)*1.5,6),s="",l=B_+":",u;ee(["left","right"],a)>-1?(s+=
"top:50%",l+="translateY(-50%) rotate("+(u=a==="left"?-225:-45)+"deg)"):(s+="left:50%",l+="translateX(-50%) rotate("+(u=a==="top"?225:45)+"deg)");var f=u*Math.PI/
180,c=o+n,p=c*Math.abs(Math.cos(f))+c*Math.abs(Math.sin(f)),h=Math.round(((p-Math.SQRT2*n)/2+Math.SQRT2*n-(p-c)/2)*100)/100;s+=";"+a+":-"+h+"px";var d=e+" solid\
 "+n+"px;",v=["position:absolute;width:"+o+"px;height:"+o+"px;z-index:-1;",s+";"+l+";","border-bottom:"+d,"border-right:"+d,"background-color:"+i+";"];return'<d\
iv style="'+v.join("")+'"></div>'}function B3(r,e,t){var i="cubic-bezier(0.23,1,0.32,1)",n="",a="";return t&&(n=" "+r/2+"s "+i,a="opacity"+n+",visibility"+n),e||
(n=" "+r+"s "+i,a+=(a.length?",":"")+(oe.transformSupported?""+B_+n:",left"+n+",top"+n)),P3+":"+a}function hI(r,e,t){var i=r.toFixed(0)+"px",n=e.toFixed(0)+"px";
if(!oe.transformSupported)return t?"top:"+n+";left:"+i+";":[["top",n],["left",i]];var a=oe.transform3dSupported,o="translate"+(a?"3d":"")+"("+i+","+n+(a?",0":"")+
")";return t?"top:0;left:0;"+B_+":"+o+";":[["top",0],["left",0],[k_,o]]}function V3(r){var e=[],t=r.get("fontSize"),i=r.getTextColor();i&&e.push("color:"+i),e.push(
"font:"+r.getFont());var n=W(r.get("lineHeight"),Math.round(t*3/2));t&&e.push("line-height:"+n+"px");var a=r.get("textShadowColor"),o=r.get("textShadowBlur")||0,
s=r.get("textShadowOffsetX")||0,l=r.get("textShadowOffsetY")||0;return a&&o&&e.push("text-shadow:"+s+"px "+l+"px "+o+"px "+a),w(["decoration","align"],function(u){
var f=r.get(u);f&&e.push("text-"+u+":"+f)}),e.join(";")}function U3(r,e,t,i){var n=[],a=r.get("transitionDuration"),o=r.get("backgroundColor"),s=r.get("shadowBl\
ur"),l=r.get("shadowColor"),u=r.get("shadowOffsetX"),f=r.get("shadowOffsetY"),c=r.getModel("textStyle"),p=hh(r,"html"),h=u+"px "+f+"px "+s+"px "+l;return n.push(
"box-shadow:"+h),e&&a>0&&n.push(B3(a,t,i)),o&&n.push("background-color:"+o),w(["width","color","radius"],function(d){var v="border-"+d,g=nh(v),m=r.get(g);m!=null&&
n.push(v+":"+m+(d==="color"?"":"px"))}),n.push(V3(c)),p!=null&&n.push("padding:"+ui(p).join("px ")+"px"),n.join(";")+";"}function pI(r,e,t,i,n){var a=e&&e.painter;
if(t){var o=a&&a.getViewportRoot();o&&fT(r,o,t,i,n)}else{r[0]=i,r[1]=n;var s=a&&a.getViewportRootOffset();s&&(r[0]+=s.offsetLeft,r[1]+=s.offsetTop)}r[2]=r[0]/e.
getWidth(),r[3]=r[1]/e.getHeight()}var F3=(function(){function r(e,t){if(this._show=!1,this._styleCoord=[0,0,0,0],this._enterable=!0,this._alwaysShowContent=!1,
this._firstShow=!0,this._longHide=!0,oe.wxa)return null;var i=document.createElement("div");i.domBelongToZr=!0,this.el=i;var n=this._zr=e.getZr(),a=t.appendTo,o=a&&
(V(a)?document.querySelector(a):co(a)?a:Y(a)&&a(e.getDom()));pI(this._styleCoord,n,o,e.getWidth()/2,e.getHeight()/2),(o||e.getDom()).appendChild(i),this._api=e,
this._container=o;var s=this;i.onmouseenter=function(){s._enterable&&(clearTimeout(s._hideTimeout),s._show=!0),s._inContent=!0},i.onmousemove=function(l){if(l=l||
window.event,!s._enterable){var u=n.handler,f=n.painter.getViewportRoot();Yt(f,l,!0),u.dispatch("mousemove",l)}},i.onmouseleave=function(){s._inContent=!1,s._enterable&&
s._show&&s.hideLater(s._hideDelay)}}return r.prototype.update=function(e){if(!this._container){var t=this._api.getDom(),i=cI(t,"position"),n=t.style;n.position!==
"absolute"&&i!=="absolute"&&(n.position="relative")}var a=e.get("alwaysShowContent");a&&this._moveIfResized(),this._alwaysShowContent=a,this._enableDisplayTransition=
e.get("displayTransition")&&e.get("transitionDuration")>0,this.el.className=e.get("className")||""},r.prototype.show=function(e,t){clearTimeout(this._hideTimeout),
clearTimeout(this._longHideTimeout);var i=this.el,n=i.style,a=this._styleCoord;i.innerHTML?n.cssText=N3+U3(e,!this._firstShow,this._longHide,this._enableDisplayTransition)+
hI(a[0],a[1],!0)+("border-color:"+Br(t)+";")+(e.get("extraCssText")||"")+(";pointer-events:"+(this._enterable?"auto":"none")):n.display="none",this._show=!0,this.
_firstShow=!1,this._longHide=!1},r.prototype.setContent=function(e,t,i,n,a){var o=this.el;if(e==null){o.innerHTML="";return}var s="";if(V(a)&&i.get("trigger")===
"item"&&!Up(i)&&(s=z3(i,n,a)),V(e))o.innerHTML=e+s;else if(e){o.innerHTML="",P(e)||(e=[e]);for(var l=0;l<e.length;l++)co(e[l])&&e[l].parentNode!==o&&o.appendChild(
e[l]);if(s&&o.childNodes.length){var u=document.createElement("div");u.innerHTML=s,o.appendChild(u)}}},r.prototype.setEnterable=function(e){this._enterable=e},r.
prototype.getSize=function(){var e=this.el;return e?[e.offsetWidth,e.offsetHeight]:[0,0]},r.prototype.moveTo=function(e,t){if(this.el){var i=this._styleCoord;if(pI(
i,this._zr,this._container,e,t),i[0]!=null&&i[1]!=null){var n=this.el.style,a=hI(i[0],i[1]);w(a,function(o){n[o[0]]=o[1]})}}},r.prototype._moveIfResized=function(){
var e=this._styleCoord[2],t=this._styleCoord[3];this.moveTo(e*this._zr.getWidth(),t*this._zr.getHeight())},r.prototype.hide=function(){var e=this,t=this.el.style;
this._enableDisplayTransition?(t.visibility="hidden",t.opacity="0"):t.display="none",oe.transform3dSupported&&(t.willChange=""),this._show=!1,this._longHideTimeout=
setTimeout(function(){return e._longHide=!0},500)},r.prototype.hideLater=function(e){this._show&&!(this._inContent&&this._enterable)&&!this._alwaysShowContent&&
(e?(this._hideDelay=e,this._show=!1,this._hideTimeout=setTimeout(G(this.hide,this),e)):this.hide())},r.prototype.isShow=function(){return this._show},r.prototype.
dispose=function(){clearTimeout(this._hideTimeout),clearTimeout(this._longHideTimeout);var e=this._zr;cT(e&&e.painter&&e.painter.getViewportRoot(),this._container);
var t=this.el;if(t){t.onmouseenter=t.onmousemove=t.onmouseleave=null;var i=t.parentNode;i&&i.removeChild(t)}this.el=this._container=null},r})(),dI=F3;var H3=(function(){function r(e){this._show=!1,this._styleCoord=[0,0,0,0],this._alwaysShowContent=!1,this._enterable=!0,this._zr=e.getZr(),mI(this._styleCoord,this.
_zr,e.getWidth()/2,e.getHeight()/2)}return r.prototype.update=function(e){var t=e.get("alwaysShowContent");t&&this._moveIfResized(),this._alwaysShowContent=t},r.
prototype.show=function(){this._hideTimeout&&clearTimeout(this._hideTimeout),this.el.show(),this._show=!0},r.prototype.setContent=function(e,t,i,n,a){var o=this;
U(e)&&ht(""),this.el&&this._zr.remove(this.el);var s=i.getModel("textStyle");this.el=new Ce({style:{rich:t.richTextStyles,text:e,lineHeight:22,borderWidth:1,borderColor:n,
textShadowColor:s.get("textShadowColor"),fill:i.get(["textStyle","color"]),padding:hh(i,"richText"),verticalAlign:"top",align:"left"},z:i.get("z")}),w(["backgro\
undColor","borderRadius","shadowColor","shadowBlur","shadowOffsetX","shadowOffsetY"],function(u){o.el.style[u]=i.get(u)}),w(["textShadowBlur","textShadowOffsetX",
"textShadowOffsetY"],function(u){o.el.style[u]=s.get(u)||0}),this._zr.add(this.el);var l=this;this.el.on("mouseover",function(){l._enterable&&(clearTimeout(l._hideTimeout),
l._show=!0),l._inContent=!0}),this.el.on("mouseout",function(){l._enterable&&l._show&&l.hideLater(l._hideDelay),l._inContent=!1})},r.prototype.setEnterable=function(e){
this._enterable=e},r.prototype.getSize=function(){var e=this.el,t=this.el.getBoundingRect(),i=vI(e.style);return[t.width+i.left+i.right,t.height+i.top+i.bottom]},
r.prototype.moveTo=function(e,t){var i=this.el;if(i){var n=this._styleCoord;mI(n,this._zr,e,t),e=n[0],t=n[1];var a=i.style,o=Fn(a.borderWidth||0),s=vI(a);i.x=e+
o+s.left,i.y=t+o+s.top,i.markRedraw()}},r.prototype._moveIfResized=function(){var e=this._styleCoord[2],t=this._styleCoord[3];this.moveTo(e*this._zr.getWidth(),
t*this._zr.getHeight())},r.prototype.hide=function(){this.el&&this.el.hide(),this._show=!1},r.prototype.hideLater=function(e){this._show&&!(this._inContent&&this.
_enterable)&&!this._alwaysShowContent&&(e?(this._hideDelay=e,this._show=!1,this._hideTimeout=setTimeout(G(this.hide,this),e)):this.hide())},r.prototype.isShow=function(){
return this._show},r.prototype.dispose=function(){this._zr.remove(this.el)},r})();function Fn(r){return Math.max(0,r)}function vI(r){var e=Fn(r.shadowBlur||0),t=Fn(
r.shadowOffsetX||0),i=Fn(r.shadowOffsetY||0);return{left:Fn(e-t),right:Fn(e+t),top:Fn(e-i),bottom:Fn(e+i)}}function mI(r,e,t,i){r[0]=t,r[1]=i,r[2]=r[0]/e.getWidth(),
r[3]=r[1]/e.getHeight()}var gI=H3;var G3=new ce({shape:{x:-1,y:-1,width:2,height:2}}),W3=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.
prototype.init=function(t,i){if(!(oe.node||!i.getDom())){var n=t.getComponent("tooltip"),a=this._renderMode=v1(n.get("renderMode"));this._tooltipContent=a==="ri\
chText"?new gI(i):new dI(i,{appendTo:n.get("appendToBody",!0)?"body":n.get("appendTo",!0)})}},e.prototype.render=function(t,i,n){if(!(oe.node||!n.getDom())){this.
group.removeAll(),this._tooltipModel=t,this._ecModel=i,this._api=n;var a=this._tooltipContent;a.update(t),a.setEnterable(t.get("enterable")),this._initGlobalListener(),
this._keepShow(),this._renderMode!=="richText"&&t.get("transitionDuration")?wr(this,"_updatePosition",50,"fixRate"):Ki(this,"_updatePosition")}},e.prototype._initGlobalListener=
function(){var t=this._tooltipModel,i=t.get("triggerOn");Pp("itemTooltip",this._api,G(function(n,a,o){i!=="none"&&(i.indexOf(n)>=0?this._tryShow(a,o):n==="leave"&&
this._hide(o))},this))},e.prototype._keepShow=function(){var t=this._tooltipModel,i=this._ecModel,n=this._api,a=t.get("triggerOn");if(t.get("trigger")!=="axis"&&
(this._lastDataByCoordSys=null,this._cbParamsList=null),this._lastX!=null&&this._lastY!=null&&a!=="none"&&a!=="click"){var o=this;clearTimeout(this._refreshUpdateTimeout),
this._refreshUpdateTimeout=setTimeout(function(){!n.isDisposed()&&o.manuallyShowTip(t,i,n,{x:o._lastX,y:o._lastY,dataByCoordSys:o._lastDataByCoordSys})})}},e.prototype.
manuallyShowTip=function(t,i,n,a){if(!(a.from===this.uid||oe.node||!n.getDom())){var o=yI(a,n);this._ticket="";var s=a.dataByCoordSys,l=j3(a,i,n);if(l){var u=l.
el.getBoundingRect().clone();u.applyTransform(l.el.transform),this._tryShow({offsetX:u.x+u.width/2,offsetY:u.y+u.height/2,target:l.el,position:a.position,positionDefault:"\
bottom"},o)}else if(a.tooltip&&a.x!=null&&a.y!=null){var f=G3;f.x=a.x,f.y=a.y,f.update(),ve(f).tooltipConfig={name:null,option:a.tooltip},this._tryShow({offsetX:a.
x,offsetY:a.y,target:f},o)}else if(s)this._tryShow({offsetX:a.x,offsetY:a.y,position:a.position,dataByCoordSys:s,tooltipOption:a.tooltipOption},o);else if(a.seriesIndex!=
null){if(this._manuallyAxisShowTip(t,i,n,a))return;var c=Bu(a,i),p=c.point[0],h=c.point[1];p!=null&&h!=null&&this._tryShow({offsetX:p,offsetY:h,target:c.el,position:a.
position,positionDefault:"bottom"},o)}else a.x!=null&&a.y!=null&&(n.dispatchAction({type:"updateAxisPointer",x:a.x,y:a.y}),this._tryShow({offsetX:a.x,offsetY:a.
y,position:a.position,target:n.getZr().findHover(a.x,a.y).target},o))}},e.prototype.manuallyHideTip=function(t,i,n,a){var o=this._tooltipContent;this._tooltipModel&&
o.hideLater(this._tooltipModel.get("hideDelay")),this._lastX=this._lastY=this._lastDataByCoordSys=null,this._cbParamsList=null,a.from!==this.uid&&this._hide(yI(
a,n))},e.prototype._manuallyAxisShowTip=function(t,i,n,a){var o=a.seriesIndex,s=a.dataIndex,l=i.getComponent("axisPointer").coordSysAxesInfo;if(!(o==null||s==null||
l==null)){var u=i.getSeriesByIndex(o);if(u){var f=u.getData(),c=Uu([f.getItemModel(s),u,(u.coordinateSystem||{}).model],this._tooltipModel);if(c.get("trigger")===
"axis")return n.dispatchAction({type:"updateAxisPointer",seriesIndex:o,dataIndex:s,position:a.position}),!0}}},e.prototype._tryShow=function(t,i){var n=t.target,
a=this._tooltipModel;if(a){this._lastX=t.offsetX,this._lastY=t.offsetY;var o=t.dataByCoordSys;if(o&&o.length)this._showAxisTooltip(o,t);else if(n){var s=ve(n);if(s.
ssrType==="legend")return;this._lastDataByCoordSys=null,this._cbParamsList=null;var l,u;$i(n,function(f){if(f.tooltipDisabled)return l=u=null,!0;l||u||(ve(f).dataIndex!=
null?l=f:ve(f).tooltipConfig!=null&&(u=f))},!0),l?this._showSeriesItemTooltip(t,l,i):u?this._showComponentItemTooltip(t,u,i):this._hide(i)}else this._lastDataByCoordSys=
null,this._cbParamsList=null,this._hide(i)}},e.prototype._showOrMove=function(t,i){var n=t.get("showDelay");i=G(i,this),clearTimeout(this._showTimout),n>0?this.
_showTimout=setTimeout(i,n):i()},e.prototype._showAxisTooltip=function(t,i){var n=this._ecModel,a=this._tooltipModel,o=[i.offsetX,i.offsetY],s=Uu([i.tooltipOption],
a),l=this._renderMode,u=[],f=ci("section",{blocks:[],noHeader:!0}),c=[],p=new ph;w(t,function(y){w(y.dataByAxis,function(_){var x=n.getComponent(_.axisDim+"Axis",
_.axisIndex),S=_.value,b=x.axis,T=b.scale.parse(S);if(!(!x||S==null)){var C=E_(S,b,n,_.seriesDataIndices,_.valueLabelOpt),E=ci("section",{header:C,noHeader:!gt(
C),sortBlocks:!0,blocks:[]});f.blocks.push(E),w(_.seriesDataIndices,function(M){var A=n.getSeriesByIndex(M.seriesIndex),O=M.dataIndexInside,D=A.getDataParams(O);
if(!(D.dataIndex<0)){D.axisDim=_.axisDim,D.axisIndex=_.axisIndex,D.axisType=_.axisType,D.axisId=_.axisId,D.axisValue=ps(x.axis,{value:T}),D.axisValueLabel=C,D.marker=
p.makeTooltipMarker("item",Br(D.color),l);var L=bg(A.formatTooltip(O,!0,null)),R=L.frag;if(R){var N=Uu([A],a).get("valueFormatter");E.blocks.push(N?k({valueFormatter:N},
R):R)}L.text&&c.push(L.text),u.push(D)}})}})}),f.blocks.reverse(),c.reverse();var h=i.position,d=s.get("order"),v=Mg(f,p,l,d,n.get("useUTC"),s.get("textStyle"));
v&&c.unshift(v);var g=l==="richText"?`

`:"<br/>",m=c.join(g);this._showOrMove(s,function(){this._updateContentNotChangedOnAxis(t,u)?this._updatePosition(s,h,o[0],o[1],this._tooltipContent,u):this._showTooltipContent(
s,m,u,Math.random()+"",o[0],o[1],h,null,p)})},e.prototype._showSeriesItemTooltip=function(t,i,n){var a=this._ecModel,o=ve(i),s=o.seriesIndex,l=a.getSeriesByIndex(
s),u=o.dataModel||l,f=o.dataIndex,c=o.dataType,p=u.getData(c),h=this._renderMode,d=t.positionDefault,v=Uu([p.getItemModel(f),u,l&&(l.coordinateSystem||{}).model],
this._tooltipModel,d?{position:d}:null),g=v.get("trigger");if(!(g!=null&&g!=="item")){var m=u.getDataParams(f,c),y=new ph;m.marker=y.makeTooltipMarker("item",Br(
m.color),h);var _=bg(u.formatTooltip(f,!1,c)),x=v.get("order"),S=v.get("valueFormatter"),b=_.frag,T=b?Mg(S?k({valueFormatter:S},b):b,y,h,x,a.get("useUTC"),v.get(
"textStyle")):_.text,C="item_"+u.name+"_"+f;this._showOrMove(v,function(){this._showTooltipContent(v,T,m,C,t.offsetX,t.offsetY,t.position,t.target,y)}),n({type:"\
showTip",dataIndexInside:f,dataIndex:p.getRawIndex(f),seriesIndex:s,from:this.uid})}},e.prototype._showComponentItemTooltip=function(t,i,n){var a=this._renderMode===
"html",o=ve(i),s=o.tooltipConfig,l=s.option||{},u=l.encodeHTMLContent;if(V(l)){var f=l;l={content:f,formatter:f},u=!0}u&&a&&l.content&&(l=F(l),l.content=yt(l.content));
var c=[l],p=this._ecModel.getComponent(o.componentMainType,o.componentIndex);p&&c.push(p),c.push({formatter:l.content});var h=t.positionDefault,d=Uu(c,this._tooltipModel,
h?{position:h}:null),v=d.get("content"),g=Math.random()+"",m=new ph;this._showOrMove(d,function(){var y=F(d.get("formatterParams")||{});this._showTooltipContent(
d,v,y,g,t.offsetX,t.offsetY,t.position,i,m)}),n({type:"showTip",from:this.uid})},e.prototype._showTooltipContent=function(t,i,n,a,o,s,l,u,f){if(this._ticket="",
!(!t.get("showContent")||!t.get("show"))){var c=this._tooltipContent;c.setEnterable(t.get("enterable"));var p=t.get("formatter");l=l||t.get("position");var h=i,
d=this._getNearestPoint([o,s],n,t.get("trigger"),t.get("borderColor"),t.get("defaultBorderColor",!0)),v=d.color;if(p)if(V(p)){var g=t.ecModel.get("useUTC"),m=P(
n)?n[0]:n,y=m&&m.axisType&&m.axisType.indexOf("time")>=0;h=p,y&&(h=Ba(m.axisValue,h,g)),h=oh(h,n,!0)}else if(Y(p)){var _=G(function(x,S){x===this._ticket&&(c.setContent(
S,f,t,v,l),this._updatePosition(t,l,o,s,c,n,u))},this);this._ticket=a,h=p(n,a,_)}else h=p;c.setContent(h,f,t,v,l),c.show(t,v),this._updatePosition(t,l,o,s,c,n,u)}},
e.prototype._getNearestPoint=function(t,i,n,a,o){if(n==="axis"||P(i))return{color:a||o};if(!P(i))return{color:a||i.color||i.borderColor}},e.prototype._updatePosition=
function(t,i,n,a,o,s,l){var u=this._api.getWidth(),f=this._api.getHeight();i=i||t.get("position");var c=o.getSize(),p=t.get("align"),h=t.get("verticalAlign"),d=l&&
l.getBoundingRect().clone();if(l&&d.applyTransform(l.transform),Y(i)&&(i=i([n,a],s,o.el,d,{viewSize:[u,f],contentSize:c.slice()})),P(i))n=ut(i[0],u),a=ut(i[1],f);else if(U(
i)){var v=i;v.width=c[0],v.height=c[1];var g=Lt(v,{width:u,height:f});n=g.x,a=g.y,p=null,h=null}else if(V(i)&&l){var m=X3(i,d,c,t.get("borderWidth"));n=m[0],a=m[1]}else{
var m=Y3(n,a,o,u,f,p?null:20,h?null:20);n=m[0],a=m[1]}if(p&&(n-=_I(p)?c[0]/2:p==="right"?c[0]:0),h&&(a-=_I(h)?c[1]/2:h==="bottom"?c[1]:0),Up(t)){var m=Z3(n,a,o,
u,f);n=m[0],a=m[1]}o.moveTo(n,a)},e.prototype._updateContentNotChangedOnAxis=function(t,i){var n=this._lastDataByCoordSys,a=this._cbParamsList,o=!!n&&n.length===
t.length;return o&&w(n,function(s,l){var u=s.dataByAxis||[],f=t[l]||{},c=f.dataByAxis||[];o=o&&u.length===c.length,o&&w(u,function(p,h){var d=c[h]||{},v=p.seriesDataIndices||
[],g=d.seriesDataIndices||[];o=o&&p.value===d.value&&p.axisType===d.axisType&&p.axisId===d.axisId&&v.length===g.length,o&&w(v,function(m,y){var _=g[y];o=o&&m.seriesIndex===
_.seriesIndex&&m.dataIndex===_.dataIndex}),a&&w(p.seriesDataIndices,function(m){var y=m.seriesIndex,_=i[y],x=a[y];_&&x&&x.data!==_.data&&(o=!1)})})}),this._lastDataByCoordSys=
t,this._cbParamsList=i,!!o},e.prototype._hide=function(t){this._lastDataByCoordSys=null,this._cbParamsList=null,t({type:"hideTip",from:this.uid})},e.prototype.dispose=
function(t,i){oe.node||!i.getDom()||(Ki(this,"_updatePosition"),this._tooltipContent.dispose(),zu("itemTooltip",i),this._tooltipContent=null,this._tooltipModel=
null,this._lastDataByCoordSys=null,this._cbParamsList=null)},e.type="tooltip",e})(Le);function Uu(r,e,t){var i=e.ecModel,n;t?(n=new Oe(t,i,i),n=new Oe(e.option,
n,i)):n=e;for(var a=r.length-1;a>=0;a--){var o=r[a];o&&(o instanceof Oe&&(o=o.get("tooltip",!0)),V(o)&&(o={formatter:o}),o&&(n=new Oe(o,n,i)))}return n}function yI(r,e){
return r.dispatchAction||G(e.dispatchAction,e)}function Y3(r,e,t,i,n,a,o){var s=t.getSize(),l=s[0],u=s[1];return a!=null&&(r+l+a+2>i?r-=l+a:r+=a),o!=null&&(e+u+
o>n?e-=u+o:e+=o),[r,e]}function Z3(r,e,t,i,n){var a=t.getSize(),o=a[0],s=a[1];return r=Math.min(r+o,i)-o,e=Math.min(e+s,n)-s,r=Math.max(r,0),e=Math.max(e,0),[r,
e]}function X3(r,e,t,i){var n=t[0],a=t[1],o=Math.ceil(Math.SQRT2*i)+8,s=0,l=0,u=e.width,f=e.height;switch(r){case"inside":s=e.x+u/2-n/2,l=e.y+f/2-a/2;break;case"\
top":s=e.x+u/2-n/2,l=e.y-a-o;break;case"bottom":s=e.x+u/2-n/2,l=e.y+f+o;break;case"left":s=e.x-n-o,l=e.y+f/2-a/2;break;case"right":s=e.x+u+o,l=e.y+f/2-a/2}return[
s,l]}function _I(r){return r==="center"||r==="middle"}function j3(r,e,t){var i=_l(r).queryOptionMap,n=i.keys()[0];if(!(!n||n==="series")){var a=ti(e,n,i.get(n),
{useDefault:!1,enableAll:!1,enableNone:!1}),o=a.models[0];if(o){var s=t.getViewOfComponentModel(o),l;if(s.group.traverse(function(u){var f=ve(u).tooltipConfig;if(f&&
f.name===r.name)return l=u,!0}),l)return{componentMainType:n,componentIndex:o.componentIndex,el:l}}}}var xI=W3;function V_(r){Ge(kp),r.registerComponentModel(lI),r.registerComponentView(xI),r.registerAction({type:"showTip",event:"showTip",update:"tooltip:manuallyShowTip"},
Me),r.registerAction({type:"hideTip",event:"hideTip",update:"tooltip:manuallyHideTip"},Me)}var K3=["rect","polygon","keep","clear"];function U_(r,e){var t=Ee(r?r.brush:[]);if(t.length){var i=[];w(t,function(l){var u=l.hasOwnProperty("toolbox")?l.toolbox:
[];u instanceof Array&&(i=i.concat(u))});var n=r&&r.toolbox;P(n)&&(n=n[0]),n||(n={feature:{}},r.toolbox=[n]);var a=n.feature||(n.feature={}),o=a.brush||(a.brush=
{}),s=o.type||(o.type=[]);s.push.apply(s,i),Tn(s,function(l){return l+""},null),e&&!s.length&&s.push.apply(s,K3)}}var SI=w;function bI(r){if(r){for(var e in r)if(r.hasOwnProperty(e))return!0}}function Fu(r,e,t){var i={};return SI(e,function(a){var o=i[a]=n();SI(r[a],function(s,l){
if(at.isValidType(l)){var u={type:l,visual:s};t&&t(u,a),o[l]=new at(u),l==="opacity"&&(u=F(u),u.type="colorAlpha",o.__hidden.__alphaForOpacity=new at(u))}})}),i;
function n(){var a=function(){};a.prototype.__hidden=a.prototype;var o=new a;return o}}function Fp(r,e,t){var i;w(t,function(n){e.hasOwnProperty(n)&&bI(e[n])&&(i=
!0)}),i&&w(t,function(n){e.hasOwnProperty(n)&&bI(e[n])?r[n]=F(e[n]):delete r[n]})}function wI(r,e,t,i,n,a){var o={};w(r,function(c){var p=at.prepareVisualTypes(
e[c]);o[c]=p});var s;function l(c){return bu(t,s,c)}function u(c,p){gy(t,s,c,p)}a==null?t.each(f):t.each([a],f);function f(c,p){s=a==null?c:p;var h=t.getRawDataItem(
s);if(!(h&&h.visualMap===!1))for(var d=i.call(n,c),v=e[d],g=o[d],m=0,y=g.length;m<y;m++){var _=g[m];v[_]&&v[_].applyVisual(c,l,u)}}}function TI(r,e,t,i){var n={};
return w(r,function(a){var o=at.prepareVisualTypes(e[a]);n[a]=o}),{progress:function(o,s){var l;i!=null&&(l=s.getDimensionIndex(i));function u(S){return bu(s,c,
S)}function f(S,b){gy(s,c,S,b)}for(var c,p=s.getStore();(c=o.next())!=null;){var h=s.getRawDataItem(c);if(!(h&&h.visualMap===!1))for(var d=i!=null?p.get(l,c):c,
v=t(d),g=e[v],m=n[v],y=0,_=m.length;y<_;y++){var x=m[y];g[x]&&g[x].applyVisual(d,u,f)}}}}}function MI(r){var e=r.brushType,t={point:function(i){return CI[e].point(i,t,r)},rect:function(i){return CI[e].rect(i,t,r)}};return t}var CI={lineX:EI(0),lineY:EI(
1),rect:{point:function(r,e,t){return r&&t.boundingRect.contain(r[0],r[1])},rect:function(r,e,t){return r&&t.boundingRect.intersect(r)}},polygon:{point:function(r,e,t){
return r&&t.boundingRect.contain(r[0],r[1])&&Is(t.range,r[0],r[1])},rect:function(r,e,t){var i=t.range;if(!r||i.length<=1)return!1;var n=r.x,a=r.y,o=r.width,s=r.
height,l=i[0];if(Is(i,n,a)||Is(i,n+o,a)||Is(i,n,a+s)||Is(i,n+o,a+s)||q.create(r).contain(l[0],l[1])||Zo(n,a,n+o,a,i)||Zo(n,a,n,a+s,i)||Zo(n+o,a,n+o,a+s,i)||Zo(n,
a+s,n+o,a+s,i))return!0}}};function EI(r){var e=["x","y"],t=["width","height"];return{point:function(i,n,a){if(i){var o=a.range,s=i[r];return Hu(s,o)}},rect:function(i,n,a){
if(i){var o=a.range,s=[i[e[r]],i[e[r]]+i[t[r]]];return s[1]<s[0]&&s.reverse(),Hu(s[0],o)||Hu(s[1],o)||Hu(o[0],s)||Hu(o[1],s)}}}}function Hu(r,e){return e[0]<=r&&
r<=e[1]}var AI=["inBrush","outOfBrush"],F_="__ecBrushSelect",H_="__ecInBrushSelectEvent";function G_(r){r.eachComponent({mainType:"brush"},function(e){var t=e.brushTargetManager=
new sI(e.option,r);t.setInputRanges(e.areas,r)})}var II=ri(q3);function q3(r,e,t){var i=[],n,a;r.eachComponent({mainType:"brush"},function(o){t&&t.type==="takeG\
lobalCursor"&&o.setBrushOption(t.key==="brush"?t.brushOption:{brushType:!1})}),G_(r),r.eachComponent({mainType:"brush"},function(o,s){var l={brushId:o.id,brushIndex:s,
brushName:o.name,areas:F(o.areas),selected:[]};i.push(l);var u=o.option,f=u.brushLink,c=[],p=[],h=[],d=!1;s||(n=u.throttleType,a=u.throttleDelay);var v=z(o.areas,
function(S){var b=eW[S.brushType],T=ie({boundingRect:b?b(S):void 0},S);return T.selectors=MI(T),T}),g=Fu(o.option,AI,function(S){S.mappingMethod="fixed"});P(f)&&
w(f,function(S){c[S]=1});function m(S){return f==="all"||!!c[S]}function y(S){return!!S.length}r.eachSeries(function(S,b){var T=h[b]=[];S.subType==="parallel"?_(
S,b):x(S,b,T)});function _(S,b){var T=S.coordinateSystem;d=d||T.hasAxisBrushed(),m(b)&&T.eachActiveState(S.getData(),function(C,E){C==="active"&&(p[E]=1)})}function x(S,b,T){
if(!(!S.brushSelector||J3(o,b))&&(w(v,function(E){o.brushTargetManager.controlSeries(E,S,r)&&T.push(E),d=d||y(T)}),m(b)&&y(T))){var C=S.getData();C.each(function(E){
DI(S,T,C,E)&&(p[E]=1)})}}r.eachSeries(function(S,b){var T={seriesId:S.id,seriesIndex:b,seriesName:S.name,dataIndex:[]};l.selected.push(T);var C=h[b],E=S.getData(),
M=m(b)?function(A){return p[A]?(T.dataIndex.push(E.getRawIndex(A)),"inBrush"):"outOfBrush"}:function(A){return DI(S,C,E,A)?(T.dataIndex.push(E.getRawIndex(A)),"\
inBrush"):"outOfBrush"};(m(b)?d:y(C))&&wI(AI,g,E,M)})}),$3(e,n,a,i,t)}function $3(r,e,t,i,n){if(n){var a=r.getZr();if(!a[H_]){a[F_]||(a[F_]=Q3);var o=wr(a,F_,t,
e);o(r,i)}}}function Q3(r,e){if(!r.isDisposed()){var t=r.getZr();t[H_]=!0,r.dispatchAction({type:"brushSelect",batch:e}),t[H_]=!1}}function DI(r,e,t,i){for(var n=0,
a=e.length;n<a;n++){var o=e[n];if(r.brushSelector(i,t,o.selectors,o))return!0}}function J3(r,e){var t=r.option.seriesIndex;return t!=null&&t!=="all"&&(P(t)?ee(t,
e)<0:e!==t)}var eW={rect:function(r){return OI(r.range)},polygon:function(r){for(var e,t=r.range,i=0,n=t.length;i<n;i++){e=e||[Ze(),Ze()];var a=t[i];a[0]<e[0][0]&&
(e[0][0]=a[0]),a[0]>e[0][1]&&(e[0][1]=a[0]),a[1]<e[1][0]&&(e[1][0]=a[1]),a[1]>e[1][1]&&(e[1][1]=a[1])}return e&&OI(e)}};function OI(r){return new q(r[0][0],r[1][0],
r[0][1]-r[0][0],r[1][1]-r[1][0])}var tW=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.init=function(t,i){this.ecModel=
t,this.api=i,this.model,(this._brushController=new Op(i.getZr())).on("brush",G(this._onBrush,this)).mount()},e.prototype.render=function(t,i,n,a){this.model=t,this.
_updateController(t,i,n,a)},e.prototype.updateTransform=function(t,i,n,a){G_(i),this._updateController(t,i,n,a)},e.prototype.updateVisual=function(t,i,n,a){this.
updateTransform(t,i,n,a)},e.prototype.updateView=function(t,i,n,a){this._updateController(t,i,n,a)},e.prototype._updateController=function(t,i,n,a){(!a||a.$from!==
t.id)&&this._brushController.setPanels(t.brushTargetManager.makePanelOpts(n)).enableBrush(t.brushOption).updateCovers(t.areas.slice())},e.prototype.dispose=function(){
this._brushController.dispose()},e.prototype._onBrush=function(t){var i=this.model.id,n=this.model.brushTargetManager.setOutputRanges(t.areas,this.ecModel);(!t.
isEnd||t.removeOnClick)&&this.api.dispatchAction({type:"brush",brushId:i,areas:F(n),$from:i}),t.isEnd&&this.api.dispatchAction({type:"brushEnd",brushId:i,areas:F(
n),$from:i})},e.type="brush",e})(Le),LI=tW;var rW=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.areas=[],t.brushOption={},t}return e.prototype.optionUpdated=
function(t,i){var n=this.option;!i&&Fp(n,t,["inBrush","outOfBrush"]);var a=n.inBrush=n.inBrush||{};n.outOfBrush=n.outOfBrush||{color:this.option.defaultOutOfBrushColor},
a.hasOwnProperty("liftZ")||(a.liftZ=5)},e.prototype.setAreas=function(t){t&&(this.areas=z(t,function(i){return RI(this.option,i)},this))},e.prototype.setBrushOption=
function(t){this.brushOption=RI(this.option,t),this.brushType=this.brushOption.brushType},e.type="brush",e.dependencies=["geo","grid","xAxis","yAxis","parallel",
"series"],e.defaultOption={seriesIndex:"all",brushType:"rect",brushMode:"single",transformable:!0,brushStyle:{borderWidth:1,color:B.color.backgroundTint,borderColor:B.
color.borderTint},throttleType:"fixRate",throttleDelay:0,removeOnClick:!0,z:1e4,defaultOutOfBrushColor:B.color.disabled},e})(ge);function RI(r,e){return te({brushType:r.
brushType,brushMode:r.brushMode,transformable:r.transformable,brushStyle:new Oe(r.brushStyle).getItemStyle(),removeOnClick:r.removeOnClick,z:r.z},e,!0)}var PI=rW;var iW=["rect","polygon","lineX","lineY","keep","clear"],nW=(function(r){I(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.prototype.render=
function(t,i,n){var a,o,s;i.eachComponent({mainType:"brush"},function(l){a=l.brushType,o=l.brushOption.brushMode||"single",s=s||!!l.areas.length}),this._brushType=
a,this._brushMode=o,w(t.get("type",!0),function(l){t.setIconStatus(l,(l==="keep"?o==="multiple":l==="clear"?s:l===a)?"emphasis":"normal")})},e.prototype.updateView=
function(t,i,n){this.render(t,i,n)},e.prototype.getIcons=function(){var t=this.model,i=t.get("icon",!0),n={};return w(t.get("type",!0),function(a){i[a]&&(n[a]=i[a])}),
n},e.prototype.onclick=function(t,i,n){var a=this._brushType,o=this._brushMode;n==="clear"?(i.dispatchAction({type:"axisAreaSelect",intervals:[]}),i.dispatchAction(
{type:"brush",command:"clear",areas:[]})):i.dispatchAction({type:"takeGlobalCursor",key:"brush",brushOption:{brushType:n==="keep"?a:a===n?!1:n,brushMode:n==="ke\
ep"?o==="multiple"?"single":"multiple":o}})},e.getDefaultOption=function(t){var i={show:!0,type:iW.slice(),icon:{rect:"M7.3,34.7 M0.4,10V-0.2h9.8 M89.6,10V-0.2h\
-9.8 M0.4,60v10.2h9.8 M89.6,60v10.2h-9.8 M12.3,22.4V10.5h13.1 M33.6,10.5h7.8 M49.1,10.5h7.8 M77.5,22.4V10.5h-13 M12.3,31.1v8.2 M77.7,31.1v8.2 M12.3,47.6v11.9h13\
.1 M33.6,59.5h7.6 M49.1,59.5 h7.7 M77.5,47.6v11.9h-13",polygon:"M55.2,34.9c1.7,0,3.1,1.4,3.1,3.1s-1.4,3.1-3.1,3.1 s-3.1-1.4-3.1-3.1S53.5,34.9,55.2,34.9z M50.4,5\
1c1.7,0,3.1,1.4,3.1,3.1c0,1.7-1.4,3.1-3.1,3.1c-1.7,0-3.1-1.4-3.1-3.1 C47.3,52.4,48.7,51,50.4,51z M55.6,37.1l1.5-7.8 M60.1,13.5l1.6-8.7l-7.8,4 M59,19l-1,5.3 M24,\
16.1l6.4,4.9l6.4-3.3 M48.5,11.6 l-5.9,3.1 M19.1,12.8L9.7,5.1l1.1,7.7 M13.4,29.8l1,7.3l6.6,1.6 M11.6,18.4l1,6.1 M32.8,41.9 M26.6,40.4 M27.3,40.2l6.1,1.6 M49.9,52\
.1l-5.6-7.6l-4.9-1.2",lineX:"M15.2,30 M19.7,15.6V1.9H29 M34.8,1.9H40.4 M55.3,15.6V1.9H45.9 M19.7,44.4V58.1H29 M34.8,58.1H40.4 M55.3,44.4 V58.1H45.9 M12.5,20.3l-\
9.4,9.6l9.6,9.8 M3.1,29.9h16.5 M62.5,20.3l9.4,9.6L62.3,39.7 M71.9,29.9H55.4",lineY:"M38.8,7.7 M52.7,12h13.2v9 M65.9,26.6V32 M52.7,46.3h13.2v-9 M24.9,12H11.8v9 M\
11.8,26.6V32 M24.9,46.3H11.8v-9 M48.2,5.1l-9.3-9l-9.4,9.2 M38.9-3.9V12 M48.2,53.3l-9.3,9l-9.4-9.2 M38.9,62.3V46.4",keep:"M4,10.5V1h10.3 M20.7,1h6.1 M33,1h6.1 M5\
5.4,10.5V1H45.2 M4,17.3v6.6 M55.6,17.3v6.6 M4,30.5V40h10.3 M20.7,40 h6.1 M33,40h6.1 M55.4,30.5V40H45.2 M21,18.9h62.9v48.6H21V18.9z",clear:"M22,14.7l30.9,31 M52.\
9,14.7L22,45.7 M4.7,16.8V4.2h13.1 M26,4.2h7.8 M41.6,4.2h7.8 M70.3,16.8V4.2H57.2 M4.7,25.9v8.6 M70.3,25.9v8.6 M4.7,43.2v12.6h13.1 M26,55.8h7.8 M41.6,55.8h7.8 M70\
.3,43.2v12.6H57.2"},title:t.getLocaleModel().get(["toolbox","brush","title"])};return i},e})($O),NI=nW;function W_(r){r.registerComponentView(LI),r.registerComponentModel(PI),r.registerPreprocessor(U_),r.registerVisual(r.PRIORITY.VISUAL.BRUSH,II),r.registerAction(
{type:"brush",event:"brush",update:"updateVisual"},function(e,t){t.eachComponent({mainType:"brush",query:e},function(i){i.setAreas(e.areas)})}),r.registerAction(
{type:"brushSelect",event:"brushSelected",update:"none"},Me),r.registerAction({type:"brushEnd",event:"brushEnd",update:"none"},Me),QO("brush",NI)}function Y_(r,e){if(!r)return!1;for(var t=P(r)?r:[r],i=0;i<t.length;i++)if(t[i]&&t[i][e])return!0;return!1}function Gp(r){yl(r,"label",["show"])}var Wp=$(),kI=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.createdBySelf=
!1,t.preventAutoZ=!0,t}return e.prototype.init=function(t,i,n){this.mergeDefaultAndTheme(t,n),this._mergeOption(t,n,!1,!0)},e.prototype.isAnimationEnabled=function(){
if(oe.node)return!1;var t=this.__hostSeries;return this.getShallow("animation")&&t&&t.isAnimationEnabled()},e.prototype.mergeOption=function(t,i){this._mergeOption(
t,i,!1,!1)},e.prototype._mergeOption=function(t,i,n,a){var o=this.mainType;n||i.eachSeries(function(s){var l=s.get(this.mainType,!0),u=Wp(s)[o];if(!l||!l.data){
Wp(s)[o]=null;return}u?u._mergeOption(l,i,!0):(a&&Gp(l),w(l.data,function(f){f instanceof Array?(Gp(f[0]),Gp(f[1])):Gp(f)}),u=this.createMarkerModelFromSeries(l,
this,i),k(u,{mainType:this.mainType,seriesIndex:s.seriesIndex,name:s.name,createdBySelf:!0}),u.__hostSeries=s),Wp(s)[o]=u},this)},e.prototype.formatTooltip=function(t,i,n){
var a=this.getData(),o=this.getRawValue(t),s=a.getName(t);return ci("section",{header:this.name,blocks:[ci("nameValue",{name:s,value:o,noName:!s,noValue:o==null})]})},
e.prototype.getData=function(){return this._data},e.prototype.setData=function(t){this._data=t},e.prototype.getDataParams=function(t,i){var n=Kl.prototype.getDataParams.
call(this,t,i),a=this.__hostSeries;return a&&(n.seriesId=a.id,n.seriesName=a.name,n.seriesType=a.subType),n},e.getMarkerModelFromSeries=function(t,i){return Wp(
t)[i]},e.type="marker",e.dependencies=["series","grid","polar","geo"],e})(ge);st(kI,Kl.prototype);var Hn=kI;function aW(r){return!(isNaN(parseFloat(r.x))&&isNaN(parseFloat(r.y)))}function oW(r){return!isNaN(parseFloat(r.x))&&!isNaN(parseFloat(r.y))}function Yp(r,e,t,i,n,a,o){
var s=[],l=Hi(e,n),u=l?e.getCalculationInfo("stackResultDimension"):n,f=Gu(e,u,r),c=e.hostModel,p=c.indicesOfNearest(t,u,f)[0];s[a]=e.get(i,p),s[o]=e.get(u,p);var h=e.
get(n,p),d=Kt(e.get(n,p));return d=Math.min(d,20),d>=0&&(s[o]=+s[o].toFixed(d)),[s,h]}var Zp={min:le(Yp,"min"),max:le(Yp,"max"),average:le(Yp,"average"),median:le(
Yp,"median")};function Z_(r,e){if(e){var t=r.getData(),i=r.coordinateSystem,n=i&&i.dimensions;if(!oW(e)&&!P(e.coord)&&P(n)){var a=X_(e,t,i,r);if(e=F(e),e.type&&
Zp[e.type]&&a.baseAxis&&a.valueAxis){var o=ee(n,a.baseAxis.dim),s=ee(n,a.valueAxis.dim),l=Zp[e.type](t,a.valueAxis.dim,a.baseDataDim,a.valueDataDim,o,s);e.coord=
l[0],e.value=l[1]}else e.coord=[e.xAxis!=null?e.xAxis:e.radiusAxis,e.yAxis!=null?e.yAxis:e.angleAxis]}if(e.coord==null||!P(n)){e.coord=[];var u=r.getBaseAxis();
if(u&&e.type&&Zp[e.type]){var f=i.getOtherAxis(u);f&&(e.value=Gu(t,t.mapDimension(f.dim),e.type))}}else for(var c=e.coord,p=0;p<2;p++)Zp[c[p]]&&(c[p]=Gu(t,t.mapDimension(
n[p]),c[p]));return e}}function X_(r,e,t,i){var n={};return r.valueIndex!=null||r.valueDim!=null?(n.valueDataDim=r.valueIndex!=null?e.getDimension(r.valueIndex):
r.valueDim,n.valueAxis=t.getAxis(sW(i,n.valueDataDim)),n.baseAxis=t.getOtherAxis(n.valueAxis),n.baseDataDim=e.mapDimension(n.baseAxis.dim)):(n.baseAxis=i.getBaseAxis(),
n.valueAxis=t.getOtherAxis(n.baseAxis),n.baseDataDim=e.mapDimension(n.baseAxis.dim),n.valueDataDim=e.mapDimension(n.valueAxis.dim)),n}function sW(r,e){var t=r.getData().
getDimensionInfo(e);return t&&t.coordDim}function j_(r,e){return r&&r.containData&&e.coord&&!aW(e)?r.containData(e.coord):!0}function zI(r,e){return r?function(t,i,n,a){var o=a<2?t.coord&&t.coord[a]:t.value;return Fi(o,e[a])}:function(t,i,n,a){return Fi(t.value,e[a])}}function Gu(r,e,t){
if(t==="average"){var i=0,n=0;return r.each(e,function(a,o){isNaN(a)||(i+=a,n++)}),i/n}else return t==="median"?r.getMedian(e):r.getDataExtent(e)[t==="max"?1:0]}var K_=$(),uW=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.init=function(){this.markerGroupMap=
H()},e.prototype.render=function(t,i,n){var a=this,o=this.markerGroupMap;o.each(function(s){K_(s).keep=!1}),i.eachSeries(function(s){var l=Hn.getMarkerModelFromSeries(
s,a.type);l&&a.renderSeries(s,l,i,n)}),o.each(function(s){!K_(s).keep&&a.group.remove(s.group)}),fW(i,o,this.type)},e.prototype.markKeep=function(t){K_(t).keep=
!0},e.prototype.toggleBlurSeries=function(t,i){var n=this;w(t,function(a){var o=Hn.getMarkerModelFromSeries(a,n.type);if(o){var s=o.getData();s.eachItemGraphicEl(
function(l){l&&(i?fc(l):El(l))})}})},e.type="marker",e})(Le);function fW(r,e,t){r.eachSeries(function(i){var n=Hn.getMarkerModelFromSeries(i,t),a=e.get(i.id);if(n&&
a&&a.group){var o=oi(n),s=o.z,l=o.zlevel;Vl(a.group,s,l)}})}var BI=uW;var cW=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.createMarkerModelFromSeries=function(t,i,n){
return new e(t,i,n)},e.type="markLine",e.defaultOption={z:5,symbol:["circle","arrow"],symbolSize:[8,16],symbolOffset:0,precision:2,tooltip:{trigger:"item"},label:{
show:!0,position:"end",distance:5},lineStyle:{type:"dashed"},emphasis:{label:{show:!0},lineStyle:{width:3}},animationEasing:"linear"},e})(Hn),VI=cW;var Xp=$(),hW=function(r,e,t,i){var n=r.getData(),a;if(P(i))a=i;else{var o=i.type;if(o==="min"||o==="max"||o==="average"||o==="median"||i.xAxis!=null||i.yAxis!=
null){var s=void 0,l=void 0;if(i.yAxis!=null||i.xAxis!=null)s=e.getAxis(i.yAxis!=null?"y":"x"),l=Yr(i.yAxis,i.xAxis);else{var u=X_(i,n,e,r);s=u.valueAxis;var f=Uc(
n,u.valueDataDim);l=Gu(n,f,o)}var c=s.dim==="x"?0:1,p=1-c,h=F(i),d={coord:[]};h.type=null,h.coord=[],h.coord[p]=-1/0,d.coord[p]=1/0;var v=t.get("precision");v>=
0&&de(l)&&(l=+l.toFixed(Math.min(v,20))),h.coord[c]=d.coord[c]=l,a=[h,d,{type:o,valueIndex:i.valueIndex,value:l}]}else a=[]}var g=[Z_(r,a[0]),Z_(r,a[1]),k({},a[2])];
return g[2].type=g[2].type||null,te(g[2],g[0]),te(g[2],g[1]),g};function jp(r){return!isNaN(r)&&!isFinite(r)}function UI(r,e,t,i){var n=1-r,a=i.dimensions[r];return jp(
e[n])&&jp(t[n])&&e[r]===t[r]&&i.getAxis(a).containData(e[r])}function pW(r,e){if(r.type==="cartesian2d"){var t=e[0].coord,i=e[1].coord;if(t&&i&&(UI(1,t,i,r)||UI(
0,t,i,r)))return!0}return j_(r,e[0])&&j_(r,e[1])}function q_(r,e,t,i,n){var a=i.coordinateSystem,o=r.getItemModel(e),s,l=ut(o.get("x"),n.getWidth()),u=ut(o.get(
"y"),n.getHeight());if(!isNaN(l)&&!isNaN(u))s=[l,u];else{if(i.getMarkerPosition)s=i.getMarkerPosition(r.getValues(r.dimensions,e));else{var f=a.dimensions,c=r.get(
f[0],e),p=r.get(f[1],e);s=a.dataToPoint([c,p])}if(Ga(a,"cartesian2d")){var h=a.getAxis("x"),d=a.getAxis("y"),f=a.dimensions;jp(r.get(f[0],e))?s[0]=h.toGlobalCoord(
h.getExtent()[t?0:1]):jp(r.get(f[1],e))&&(s[1]=d.toGlobalCoord(d.getExtent()[t?0:1]))}isNaN(l)||(s[0]=l),isNaN(u)||(s[1]=u)}r.setItemLayout(e,s)}var dW=(function(r){
I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.updateTransform=function(t,i,n){i.eachSeries(function(a){
var o=Hn.getMarkerModelFromSeries(a,"markLine");if(o){var s=o.getData(),l=Xp(o).from,u=Xp(o).to;l.each(function(f){q_(l,f,!0,a,n),q_(u,f,!1,a,n)}),s.each(function(f){
s.setItemLayout(f,[l.getItemLayout(f),u.getItemLayout(f)])}),this.markerGroupMap.get(a.id).updateLayout()}},this)},e.prototype.renderSeries=function(t,i,n,a){var o=t.
coordinateSystem,s=t.id,l=t.getData(),u=this.markerGroupMap,f=u.get(s)||u.set(s,new UD);this.group.add(f.group);var c=vW(o,t,i),p=c.from,h=c.to,d=c.line;Xp(i).from=
p,Xp(i).to=h,i.setData(d);var v=i.get("symbol"),g=i.get("symbolSize"),m=i.get("symbolRotate"),y=i.get("symbolOffset");P(v)||(v=[v,v]),P(g)||(g=[g,g]),P(m)||(m=[
m,m]),P(y)||(y=[y,y]),c.from.each(function(x){_(p,x,!0),_(h,x,!1)}),d.each(function(x){var S=d.getItemModel(x),b=S.getModel("lineStyle").getLineStyle();d.setItemLayout(
x,[p.getItemLayout(x),h.getItemLayout(x)]);var T=S.get("z2");b.stroke==null&&(b.stroke=p.getItemVisual(x,"style").fill),d.setItemVisual(x,{z2:W(T,0),fromSymbolKeepAspect:p.
getItemVisual(x,"symbolKeepAspect"),fromSymbolOffset:p.getItemVisual(x,"symbolOffset"),fromSymbolRotate:p.getItemVisual(x,"symbolRotate"),fromSymbolSize:p.getItemVisual(
x,"symbolSize"),fromSymbol:p.getItemVisual(x,"symbol"),toSymbolKeepAspect:h.getItemVisual(x,"symbolKeepAspect"),toSymbolOffset:h.getItemVisual(x,"symbolOffset"),
toSymbolRotate:h.getItemVisual(x,"symbolRotate"),toSymbolSize:h.getItemVisual(x,"symbolSize"),toSymbol:h.getItemVisual(x,"symbol"),style:b})}),f.updateData(d),c.
line.eachItemGraphicEl(function(x){ve(x).dataModel=i,x.traverse(function(S){ve(S).dataModel=i})});function _(x,S,b){var T=x.getItemModel(S);q_(x,S,b,t,a);var C=T.
getModel("itemStyle").getItemStyle();C.fill==null&&(C.fill=Cs(l,"color")),x.setItemVisual(S,{symbolKeepAspect:T.get("symbolKeepAspect"),symbolOffset:W(T.get("sy\
mbolOffset",!0),y[b?0:1]),symbolRotate:W(T.get("symbolRotate",!0),m[b?0:1]),symbolSize:W(T.get("symbolSize"),g[b?0:1]),symbol:W(T.get("symbol",!0),v[b?0:1]),style:C})}
this.markKeep(f),f.group.silent=i.get("silent")||t.get("silent")},e.type="markLine",e})(BI);function vW(r,e,t){var i;r?i=z(r&&r.dimensions,function(u){var f=e.getData(),
c=f.getDimensionInfo(f.mapDimension(u))||{};return k(k({},c),{name:u,ordinalMeta:null})}):i=[{name:"value",type:"float"}];var n=new es(i,t),a=new es(i,t),o=new es(
[],t),s=z(t.get("data"),le(hW,e,r,t));r&&(s=Ie(s,le(pW,r)));var l=zI(!!r,i);return n.initData(z(s,function(u){return u[0]}),null,l),a.initData(z(s,function(u){return u[1]}),
null,l),o.initData(z(s,function(u){return u[2]})),o.hasItemOption=!0,{from:n,to:a,line:o}}var FI=dW;function $_(r){r.registerComponentModel(VI),r.registerComponentView(FI),r.registerPreprocessor(function(e){Y_(e.series,"markLine")&&(e.markLine=e.markLine||{})})}var mW=function(r,e){if(e==="all")return{type:"all",title:r.getLocaleModel().get(["legend","selector","all"])};if(e==="inverse")return{type:"inverse",title:r.getLocaleModel().
get(["legend","selector","inverse"])}},gW=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.layoutMode={type:"\
box",ignoreSize:!0},t}return e.prototype.init=function(t,i,n){this.mergeDefaultAndTheme(t,n),t.selected=t.selected||{},this._updateSelector(t)},e.prototype.mergeOption=
function(t,i){r.prototype.mergeOption.call(this,t,i),this._updateSelector(t)},e.prototype._updateSelector=function(t){var i=t.selector,n=this.ecModel;i===!0&&(i=
t.selector=["all","inverse"]),P(i)&&w(i,function(a,o){V(a)&&(a={type:a}),i[o]=te(a,mW(n,a.type))})},e.prototype.optionUpdated=function(){this._updateData(this.ecModel);
var t=this._data;if(t[0]&&this.get("selectedMode")==="single"){for(var i=!1,n=0;n<t.length;n++){var a=t[n].get("name");if(this.isSelected(a)){this.select(a),i=!0;
break}}!i&&this.select(t[0].get("name"))}},e.prototype._updateData=function(t){var i=[],n=[];t.eachRawSeries(function(l){var u=l.name;n.push(u);var f;if(l.legendVisualProvider){
var c=l.legendVisualProvider,p=c.getAllNames();t.isSeriesFiltered(l)||(n=n.concat(p)),p.length?i=i.concat(p):f=!0}else f=!0;f&&No(l)&&i.push(l.name)}),this._availableNames=
n;var a=this.get("data")||i,o=H(),s=z(a,function(l){return(V(l)||de(l))&&(l={name:l}),o.get(l.name)?null:(o.set(l.name,!0),new Oe(l,this,this.ecModel))},this);this.
_data=Ie(s,function(l){return!!l})},e.prototype.getData=function(){return this._data},e.prototype.select=function(t){var i=this.option.selected,n=this.get("sele\
ctedMode");if(n==="single"){var a=this._data;w(a,function(o){i[o.get("name")]=!1})}i[t]=!0},e.prototype.unSelect=function(t){this.get("selectedMode")!=="single"&&
(this.option.selected[t]=!1)},e.prototype.toggleSelected=function(t){var i=this.option.selected;i.hasOwnProperty(t)||(i[t]=!0),this[i[t]?"unSelect":"select"](t)},
e.prototype.allSelect=function(){var t=this._data,i=this.option.selected;w(t,function(n){i[n.get("name",!0)]=!0})},e.prototype.inverseSelect=function(){var t=this.
_data,i=this.option.selected;w(t,function(n){var a=n.get("name",!0);i.hasOwnProperty(a)||(i[a]=!0),i[a]=!i[a]})},e.prototype.isSelected=function(t){var i=this.option.
selected;return!(i.hasOwnProperty(t)&&!i[t])&&ee(this._availableNames,t)>=0},e.prototype.getOrient=function(){return this.get("orient")==="vertical"?{index:1,name:"\
vertical"}:{index:0,name:"horizontal"}},e.type="legend.plain",e.dependencies=["series"],e.defaultOption={z:4,show:!0,orient:"horizontal",left:"center",bottom:B.
size.m,align:"auto",backgroundColor:B.color.transparent,borderColor:B.color.border,borderRadius:0,borderWidth:0,padding:5,itemGap:8,itemWidth:25,itemHeight:14,symbolRotate:"\
inherit",symbolKeepAspect:!0,inactiveColor:B.color.disabled,inactiveBorderColor:B.color.disabled,inactiveBorderWidth:"auto",itemStyle:{color:"inherit",opacity:"\
inherit",borderColor:"inherit",borderWidth:"auto",borderCap:"inherit",borderJoin:"inherit",borderDashOffset:"inherit",borderMiterLimit:"inherit"},lineStyle:{width:"\
auto",color:"inherit",inactiveColor:B.color.disabled,inactiveWidth:2,opacity:"inherit",type:"inherit",cap:"inherit",join:"inherit",dashOffset:"inherit",miterLimit:"\
inherit"},textStyle:{color:B.color.secondary},selectedMode:!0,selector:!1,selectorLabel:{show:!0,borderRadius:10,padding:[3,5,3,5],fontSize:12,fontFamily:"sans-\
serif",color:B.color.tertiary,borderWidth:1,borderColor:B.color.border},emphasis:{selectorLabel:{show:!0,color:B.color.quaternary}},selectorPosition:"auto",selectorItemGap:7,
selectorButtonGap:10,tooltip:{show:!1},triggerEvent:!1},e})(ge),Wu=gW;var zs=le,Q_=w,Kp=se,yW=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.newlineDisabled=!1,t}return e.prototype.
init=function(){this.group.add(this._contentGroup=new Kp),this.group.add(this._selectorGroup=new Kp),this._isFirstRender=!0},e.prototype.getContentGroup=function(){
return this._contentGroup},e.prototype.getSelectorGroup=function(){return this._selectorGroup},e.prototype.render=function(t,i,n){var a=this._isFirstRender;if(this.
_isFirstRender=!1,this.resetInner(),!!t.get("show",!0)){var o=t.get("align"),s=t.get("orient");(!o||o==="auto")&&(o=t.get("left")==="right"&&s==="vertical"?"rig\
ht":"left");var l=t.get("selector",!0),u=t.get("selectorPosition",!0);l&&(!u||u==="auto")&&(u=s==="horizontal"?"end":"start"),this.renderInner(o,t,i,n,l,s,u);var f=fi(
t,n).refContainer,c=t.getBoxLayoutParams(),p=t.get("padding"),h=Lt(c,f,p),d=this.layoutInner(t,o,h,a,l,u),v=Lt(ie({width:d.width,height:d.height},c),f,p);this.group.
x=v.x-d.x,this.group.y=v.y-d.y,this.group.markRedraw(),this.group.add(this._backgroundEl=JO(d,t))}},e.prototype.resetInner=function(){this.getContentGroup().removeAll(),
this._backgroundEl&&this.group.remove(this._backgroundEl),this.getSelectorGroup().removeAll()},e.prototype.renderInner=function(t,i,n,a,o,s,l){var u=this.getContentGroup(),
f=H(),c=i.get("selectedMode"),p=i.get("triggerEvent"),h=[];n.eachRawSeries(function(d){!d.get("legendHoverLink")&&h.push(d.id)}),Q_(i.getData(),function(d,v){var g=this,
m=d.get("name");if(!this.newlineDisabled&&(m===""||m===`
`)){var y=new Kp;y.newline=!0,u.add(y);return}var _=n.getSeriesByName(m)[0];if(!f.get(m))if(_){var x=_.getData(),S=x.getVisual("legendLineStyle")||{},b=x.getVisual(
"legendIcon"),T=x.getVisual("style"),C=this._createItem(_,m,v,d,i,t,S,T,b,c,a);C.on("click",zs(HI,m,null,a,h)).on("mouseover",zs(J_,_.name,null,a,h)).on("mouseo\
ut",zs(e0,_.name,null,a,h)),n.ssr&&C.eachChild(function(E){var M=ve(E);M.seriesIndex=_.seriesIndex,M.dataIndex=v,M.ssrType="legend"}),p&&C.eachChild(function(E){
g.packEventData(E,i,_,v,m)}),f.set(m,!0)}else n.eachRawSeries(function(E){var M=this;if(!f.get(m)&&E.legendVisualProvider){var A=E.legendVisualProvider;if(!A.containName(
m))return;var O=A.indexOfName(m),D=A.getItemVisual(O,"style"),L=A.getItemVisual(O,"legendIcon"),R=xt(D.fill);R&&R[3]===0&&(R[3]=.2,D=k(k({},D),{fill:dr(R,"rgba")}));
var N=this._createItem(E,m,v,d,i,t,{},D,L,c,a);N.on("click",zs(HI,null,m,a,h)).on("mouseover",zs(J_,null,m,a,h)).on("mouseout",zs(e0,null,m,a,h)),n.ssr&&N.eachChild(
function(Z){var j=ve(Z);j.seriesIndex=E.seriesIndex,j.dataIndex=v,j.ssrType="legend"}),p&&N.eachChild(function(Z){M.packEventData(Z,i,E,v,m)}),f.set(m,!0)}},this)},
this),o&&this._createSelector(o,i,a,s,l)},e.prototype.packEventData=function(t,i,n,a,o){var s={componentType:"legend",componentIndex:i.componentIndex,dataIndex:a,
value:o,seriesIndex:n.seriesIndex};ve(t).eventData=s},e.prototype._createSelector=function(t,i,n,a,o){var s=this.getSelectorGroup();Q_(t,function(u){var f=u.type,
c=new Ce({style:{x:0,y:0,align:"center",verticalAlign:"middle"},onclick:function(){n.dispatchAction({type:f==="all"?"legendAllSelect":"legendInverseSelect",legendId:i.
id})}});s.add(c);var p=i.getModel("selectorLabel"),h=i.getModel(["emphasis","selectorLabel"]);si(c,{normal:p,emphasis:h},{defaultText:u.title}),Uo(c)})},e.prototype.
_createItem=function(t,i,n,a,o,s,l,u,f,c,p){var h=t.visualDrawType,d=o.get("itemWidth"),v=o.get("itemHeight"),g=o.isSelected(i),m=a.get("symbolRotate"),y=a.get(
"symbolKeepAspect"),_=a.get("icon");f=_||f||"roundRect";var x=_W(f,a,l,u,h,g,p),S=new Kp,b=a.getModel("textStyle");if(Y(t.getLegendIcon)&&(!_||_==="inherit"))S.
add(t.getLegendIcon({itemWidth:d,itemHeight:v,icon:f,iconRotate:m,itemStyle:x.itemStyle,lineStyle:x.lineStyle,symbolKeepAspect:y}));else{var T=_==="inherit"&&t.
getData().getVisual("symbol")?m==="inherit"?t.getData().getVisual("symbolRotate"):m:0;S.add(xW({itemWidth:d,itemHeight:v,icon:f,iconRotate:T,itemStyle:x.itemStyle,
lineStyle:x.lineStyle,symbolKeepAspect:y}))}var C=s==="left"?d+5:-5,E=s,M=o.get("formatter"),A=i;V(M)&&M?A=M.replace("{name}",i??""):Y(M)&&(A=M(i));var O=g?b.getTextColor():
a.get("inactiveColor");S.add(new Ce({style:vt(b,{text:A,x:C,y:v/2,fill:O,align:E,verticalAlign:"middle"},{inheritColor:O})}));var D=new ce({shape:S.getBoundingRect(),
style:{fill:"transparent"}}),L=a.getModel("tooltip");return L.get("show")&&jo({el:D,componentModel:o,itemName:i,itemTooltipOption:L.option}),S.add(D),S.eachChild(
function(R){R.silent=!0}),D.silent=!c,this.getContentGroup().add(S),Uo(S),S.__legendDataIndex=n,S},e.prototype.layoutInner=function(t,i,n,a,o,s){var l=this.getContentGroup(),
u=this.getSelectorGroup();Wi(t.get("orient"),l,t.get("itemGap"),n.width,n.height);var f=l.getBoundingRect(),c=[-f.x,-f.y];if(u.markRedraw(),l.markRedraw(),o){Wi(
"horizontal",u,t.get("selectorItemGap",!0));var p=u.getBoundingRect(),h=[-p.x,-p.y],d=t.get("selectorButtonGap",!0),v=t.getOrient().index,g=v===0?"width":"heigh\
t",m=v===0?"height":"width",y=v===0?"y":"x";s==="end"?h[v]+=f[g]+d:c[v]+=p[g]+d,h[1-v]+=f[m]/2-p[m]/2,u.x=h[0],u.y=h[1],l.x=c[0],l.y=c[1];var _={x:0,y:0};return _[g]=
f[g]+d+p[g],_[m]=Math.max(f[m],p[m]),_[y]=Math.min(0,p[y]+h[1-v]),_}else return l.x=c[0],l.y=c[1],this.group.getBoundingRect()},e.prototype.remove=function(){this.
getContentGroup().removeAll(),this._isFirstRender=!0},e.type="legend.plain",e})(Le);function _W(r,e,t,i,n,a,o){function s(g,m){g.lineWidth==="auto"&&(g.lineWidth=
m.lineWidth>0?2:0),Q_(g,function(y,_){g[_]==="inherit"&&(g[_]=m[_])})}var l=e.getModel("itemStyle"),u=l.getItemStyle(),f=r.lastIndexOf("empty",0)===0?"fill":"st\
roke",c=l.getShallow("decal");u.decal=!c||c==="inherit"?i.decal:Cu(c,o),u.fill==="inherit"&&(u.fill=i[n]),u.stroke==="inherit"&&(u.stroke=i[f]),u.opacity==="inh\
erit"&&(u.opacity=(n==="fill"?i:t).opacity),s(u,i);var p=e.getModel("lineStyle"),h=p.getLineStyle();if(s(h,t),u.fill==="auto"&&(u.fill=i.fill),u.stroke==="auto"&&
(u.stroke=i.fill),h.stroke==="auto"&&(h.stroke=i.fill),!a){var d=e.get("inactiveBorderWidth"),v=u[f];u.lineWidth=d==="auto"?i.lineWidth>0&&v?2:0:u.lineWidth,u.fill=
e.get("inactiveColor"),u.stroke=e.get("inactiveBorderColor"),h.stroke=p.get("inactiveColor"),h.lineWidth=p.get("inactiveWidth")}return{itemStyle:u,lineStyle:h}}
function xW(r){var e=r.icon||"roundRect",t=je(e,0,0,r.itemWidth,r.itemHeight,r.itemStyle.fill,r.symbolKeepAspect);return t.setStyle(r.itemStyle),t.rotation=(r.iconRotate||
0)*Math.PI/180,t.setOrigin([r.itemWidth/2,r.itemHeight/2]),e.indexOf("empty")>-1&&(t.style.stroke=t.style.fill,t.style.fill=B.color.neutral00,t.style.lineWidth=
2),t}function HI(r,e,t,i){e0(r,e,t,i),t.dispatchAction({type:"legendToggleSelect",name:r??e}),J_(r,e,t,i)}function J_(r,e,t,i){t.usingTHL()||t.dispatchAction({type:"\
highlight",seriesName:r,name:e,excludeSeriesId:i})}function e0(r,e,t,i){t.usingTHL()||t.dispatchAction({type:"downplay",seriesName:r,name:e,excludeSeriesId:i})}
var qp=yW;function Yu(r,e,t){var i=r==="allSelect"||r==="inverseSelect",n={},a=[];t.eachComponent({mainType:"legend",query:e},function(s){i?s[r]():s[r](e.name),GI(s,n),a.
push(s.componentIndex)});var o={};return t.eachComponent("legend",function(s){w(n,function(l,u){s[l?"select":"unSelect"](u)}),GI(s,o)}),i?{selected:o,legendIndex:a}:
{name:e.name,selected:o}}function GI(r,e){var t=e||{};return w(r.getData(),function(i){var n=i.get("name");if(!(n===`
`||n==="")){var a=r.isSelected(n);Be(t,n)?t[n]=t[n]&&a:t[n]=a}}),t}function WI(r){r.registerAction("legendToggleSelect","legendselectchanged",le(Yu,"toggleSelec\
ted")),r.registerAction("legendAllSelect","legendselectall",le(Yu,"allSelect")),r.registerAction("legendInverseSelect","legendinverseselect",le(Yu,"inverseSelec\
t")),r.registerAction("legendSelect","legendselected",le(Yu,"select")),r.registerAction("legendUnSelect","legendunselected",le(Yu,"unSelect"))}var YI=ri(SW);function SW(r){var e=r.findComponents({mainType:"legend"});e&&e.length&&r.filterSeries(function(t){for(var i=0;i<e.length;i++)if(!e[i].isSelected(
t.name))return!1;return!0})}function $p(r){r.registerComponentModel(Wu),r.registerComponentView(qp),r.registerProcessor(r.PRIORITY.PROCESSOR.SERIES_FILTER,YI),r.registerSubTypeDefaulter("l\
egend",function(){return"plain"}),WI(r)}var bW=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.setScrollDataIndex=function(t){this.
option.scrollDataIndex=t},e.prototype.init=function(t,i,n){var a=br(t);r.prototype.init.call(this,t,i,n),ZI(this,t,a)},e.prototype.mergeOption=function(t,i){r.prototype.
mergeOption.call(this,t,i),ZI(this,this.option,t)},e.type="legend.scroll",e.defaultOption=li(Wu.defaultOption,{scrollDataIndex:0,pageButtonItemGap:5,pageButtonGap:null,
pageButtonPosition:"end",pageFormatter:"{current}/{total}",pageIcons:{horizontal:["M0,0L12,-10L12,10z","M0,0L-12,-10L-12,10z"],vertical:["M0,0L20,0L10,-20z","M0\
,0L20,0L10,20z"]},pageIconColor:B.color.accent50,pageIconInactiveColor:B.color.accent10,pageIconSize:15,pageTextStyle:{color:B.color.tertiary},animationDurationUpdate:800}),
e})(Wu);function ZI(r,e,t){var i=r.getOrient(),n=[1,1];n[i.index]=0,ar(e,t,{type:"box",ignoreSize:!!n})}var XI=bW;var jI=se,t0=["width","height"],r0=["x","y"],wW=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.newlineDisabled=
!0,t._currentIndex=0,t}return e.prototype.init=function(){r.prototype.init.call(this),this.group.add(this._containerGroup=new jI),this._containerGroup.add(this.
getContentGroup()),this.group.add(this._controllerGroup=new jI)},e.prototype.resetInner=function(){r.prototype.resetInner.call(this),this._controllerGroup.removeAll(),
this._containerGroup.removeClipPath(),this._containerGroup.__rectSize=null},e.prototype.renderInner=function(t,i,n,a,o,s,l){var u=this;r.prototype.renderInner.call(
this,t,i,n,a,o,s,l);var f=this._controllerGroup,c=i.get("pageIconSize",!0),p=P(c)?c:[c,c];d("pagePrev",0);var h=i.getModel("pageTextStyle");f.add(new Ce({name:"\
pageText",style:{text:"xx/xx",fill:h.getTextColor(),font:h.getFont(),verticalAlign:"middle",align:"center"},silent:!0})),d("pageNext",1);function d(v,g){var m=v+
"DataIndex",y=Bl(i.get("pageIcons",!0)[i.getOrient().name][g],{onclick:G(u._pageGo,u,m,i,a)},{x:-p[0]/2,y:-p[1]/2,width:p[0],height:p[1]});y.name=v,f.add(y)}},e.
prototype.layoutInner=function(t,i,n,a,o,s){var l=this.getSelectorGroup(),u=t.getOrient().index,f=t0[u],c=r0[u],p=t0[1-u],h=r0[1-u];o&&Wi("horizontal",l,t.get("\
selectorItemGap",!0));var d=t.get("selectorButtonGap",!0),v=l.getBoundingRect(),g=[-v.x,-v.y],m=F(n);o&&(m[f]=n[f]-v[f]-d);var y=this._layoutContentAndController(
t,a,m,u,f,p,h,c);if(o){if(s==="end")g[u]+=y[f]+d;else{var _=v[f]+d;g[u]-=_,y[c]-=_}y[f]+=v[f]+d,g[1-u]+=y[h]+y[p]/2-v[p]/2,y[p]=Math.max(y[p],v[p]),y[h]=Math.min(
y[h],v[h]+g[1-u]),l.x=g[0],l.y=g[1],l.markRedraw()}return y},e.prototype._layoutContentAndController=function(t,i,n,a,o,s,l,u){var f=this.getContentGroup(),c=this.
_containerGroup,p=this._controllerGroup;Wi(t.get("orient"),f,t.get("itemGap"),a?n.width:null,a?null:n.height),Wi("horizontal",p,t.get("pageButtonItemGap",!0));var h=f.
getBoundingRect(),d=p.getBoundingRect(),v=this._showController=h[o]>n[o],g=[-h.x,-h.y];i||(g[a]=f[u]);var m=[0,0],y=[-d.x,-d.y],_=W(t.get("pageButtonGap",!0),t.
get("itemGap",!0));if(v){var x=t.get("pageButtonPosition",!0);x==="end"?y[a]+=n[o]-d[o]:m[a]+=d[o]+_}y[1-a]+=h[s]/2-d[s]/2,f.setPosition(g),c.setPosition(m),p.setPosition(
y);var S={x:0,y:0};if(S[o]=v?n[o]:h[o],S[s]=Math.max(h[s],d[s]),S[l]=Math.min(0,d[l]+y[1-a]),c.__rectSize=n[o],v){var b={x:0,y:0};b[o]=Math.max(n[o]-d[o]-_,0),b[s]=
S[s],c.setClipPath(new ce({shape:b})),c.__rectSize=b[o]}else p.eachChild(function(C){C.attr({invisible:!0,silent:!0})});var T=this._getPageInfo(t);return T.pageIndex!=
null&&dt(f,{x:T.contentPosition[0],y:T.contentPosition[1]},v?t:null),this._updatePageInfoView(t,T),S},e.prototype._pageGo=function(t,i,n){var a=this._getPageInfo(
i)[t];a!=null&&n.dispatchAction({type:"legendScroll",scrollDataIndex:a,legendId:i.id})},e.prototype._updatePageInfoView=function(t,i){var n=this._controllerGroup;
w(["pagePrev","pageNext"],function(f){var c=f+"DataIndex",p=i[c]!=null,h=n.childOfName(f);h&&(h.setStyle("fill",p?t.get("pageIconColor",!0):t.get("pageIconInact\
iveColor",!0)),h.cursor=p?"pointer":"default")});var a=n.childOfName("pageText"),o=t.get("pageFormatter"),s=i.pageIndex,l=s!=null?s+1:0,u=i.pageCount;a&&o&&a.setStyle(
"text",V(o)?o.replace("{current}",l==null?"":l+"").replace("{total}",u==null?"":u+""):o({current:l,total:u}))},e.prototype._getPageInfo=function(t){var i=t.get(
"scrollDataIndex",!0),n=this.getContentGroup(),a=this._containerGroup.__rectSize,o=t.getOrient().index,s=t0[o],l=r0[o],u=this._findTargetItemIndex(i),f=n.children(),
c=f[u],p=f.length,h=p?1:0,d={contentPosition:[n.x,n.y],pageCount:h,pageIndex:h-1,pagePrevDataIndex:null,pageNextDataIndex:null};if(!c)return d;var v=x(c);d.contentPosition[o]=
-v.s;for(var g=u+1,m=v,y=v,_=null;g<=p;++g)_=x(f[g]),(!_&&y.e>m.s+a||_&&!S(_,m.s))&&(y.i>m.i?m=y:m=_,m&&(d.pageNextDataIndex==null&&(d.pageNextDataIndex=m.i),++d.
pageCount)),y=_;for(var g=u-1,m=v,y=v,_=null;g>=-1;--g)_=x(f[g]),(!_||!S(y,_.s))&&m.i<y.i&&(y=m,d.pagePrevDataIndex==null&&(d.pagePrevDataIndex=m.i),++d.pageCount,
++d.pageIndex),m=_;return d;function x(b){if(b){var T=b.getBoundingRect(),C=T[l]+b[l];return{s:C,e:C+T[s],i:b.__legendDataIndex}}}function S(b,T){return b.e>=T&&
b.s<=T+a}},e.prototype._findTargetItemIndex=function(t){if(!this._showController)return 0;var i,n=this.getContentGroup(),a;return n.eachChild(function(o,s){var l=o.
__legendDataIndex;a==null&&l!=null&&(a=s),l===t&&(i=s)}),i??a},e.type="legend.scroll",e})(qp),KI=wW;function i0(r){r.registerAction("legendScroll","legendscroll",function(e,t){var i=e.scrollDataIndex;i!=null&&t.eachComponent({mainType:"legend",subType:"scroll",
query:e},function(n){n.setScrollDataIndex(i)})})}function qI(r){Ge($p),r.registerComponentModel(XI),r.registerComponentView(KI),i0(r)}function n0(r){Ge($p),Ge(qI)}var TW=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="dataZoom.inside",e.defaultOption=li(
ks.defaultOption,{disabled:!1,zoomLock:!1,zoomOnMouseWheel:!0,moveOnMouseMove:!0,moveOnMouseWheel:!1,preventDefaultMouseMove:!0}),e})(ks),$I=TW;var a0=$();function QI(r,e,t){a0(r).coordSysRecordMap.each(function(i){var n=i.dataZoomInfoMap.get(e.uid);n&&(n.getRange=t)})}function JI(r,e){for(var t=a0(r).coordSysRecordMap,
i=t.keys(),n=0;n<i.length;n++){var a=i[n],o=t.get(a),s=o.dataZoomInfoMap;if(s){var l=e.uid,u=s.get(l);u&&(s.removeKey(l),s.keys().length||eL(t,o))}}}function eL(r,e){
if(e){r.removeKey(e.model.uid);var t=e.controller;t&&t.dispose()}}function CW(r,e){var t={model:e,containsPoint:le(MW,e),dispatchAction:le(EW,r),dataZoomInfoMap:null,
controller:null},i=t.controller=new TD(r.getZr());return w(["pan","zoom","scrollMove"],function(n){i.on(n,function(a){var o=[];t.dataZoomInfoMap.each(function(s){
if(a.isAvailableBehavior(s.model.option)){var l=(s.getRange||{})[n],u=l&&l(s.dzReferCoordSysInfo,t.model.mainType,t.controller,a);!s.model.get("disabled",!0)&&u&&
o.push({dataZoomId:s.model.id,start:u[0],end:u[1]})}}),o.length&&t.dispatchAction(o)})}),t}function EW(r,e){r.isDisposed()||r.dispatchAction({type:"dataZoom",animation:{
easing:"cubicOut",duration:100},batch:e})}function MW(r,e,t,i){return r.coordinateSystem.containPoint([t,i])}function AW(r,e,t){var i,n="type_",a={type_true:2,type_move:1,
type_false:0,type_undefined:-1},o=!0,s,l;return r.each(function(u){var f=u.model,c=f.get("disabled",!0)?!1:f.get("zoomLock",!0)?"move":!0;a[n+c]>a[n+i]&&(i=c),o=
o&&f.get("preventDefaultMouseMove",!0),s=W(f.get("cursorGrab",!0),s),l=W(f.get("cursorGrabbing",!0),l)}),{controlType:i,opt:{zoomOnMouseWheel:!0,moveOnMouseMove:!0,
moveOnMouseWheel:!0,preventDefaultMouseMove:!!o,api:t,zInfo:{component:e.model},triggerInfo:{roamTrigger:null,isInSelf:e.containsPoint},cursorGrab:s,cursorGrabbing:l}}}
function tL(r){r.registerUpdateLifecycle("coordsys:aftercreate",function(e,t){var i=a0(t),n=i.coordSysRecordMap||(i.coordSysRecordMap=H());n.each(function(a){a.
dataZoomInfoMap=null}),e.eachComponent({mainType:"dataZoom",subType:"inside"},function(a){var o=zp(a);w(o.infoList,function(s){var l=s.model.uid,u=n.get(l)||n.set(
l,CW(t,s.model)),f=u.dataZoomInfoMap||(u.dataZoomInfoMap=H());f.set(a.uid,{dzReferCoordSysInfo:s,model:a,getRange:null})})}),n.each(function(a){var o=a.controller,
s,l=a.dataZoomInfoMap;if(l){var u=l.keys()[0];u!=null&&(s=l.get(u))}if(!s){eL(n,a);return}var f=AW(l,a,t);o.enable(f.controlType,f.opt),wr(a,"dispatchAction",s.
model.get("throttle",!0),"fixRate")})})}var OW=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type="dataZoom.inside",t}return e.prototype.render=function(t,i,n){
if(r.prototype.render.apply(this,arguments),t.noTarget()){this._clear();return}this.range=t.getPercentRange(),QI(n,t,{pan:G(o0.pan,this),zoom:G(o0.zoom,this),scrollMove:G(
o0.scrollMove,this)})},e.prototype.dispose=function(){this._clear(),r.prototype.dispose.apply(this,arguments)},e.prototype._clear=function(){JI(this.api,this.dataZoomModel),
this.range=null},e.type="dataZoom.inside",e})(Vp),o0={zoom:function(r,e,t,i){var n=this.range,a=n.slice(),o=r.axisModels[0];if(o){var s=s0[e](null,[i.originX,i.
originY],o,t,r),l=(s.signal>0?s.pixelStart+s.pixelLength-s.pixel:s.pixel-s.pixelStart)/s.pixelLength*(a[1]-a[0])+a[0],u=Math.max(1/i.scale,0);a[0]=(a[0]-l)*u+l,
a[1]=(a[1]-l)*u+l;var f=this.dataZoomModel.findRepresentativeAxisProxy().getMinMaxSpan();if(sr(0,a,[0,100],0,f.minSpan,f.maxSpan),this.range=a,n[0]!==a[0]||n[1]!==
a[1])return a}},pan:rL(function(r,e,t,i,n,a){var o=s0[i]([a.oldX,a.oldY],[a.newX,a.newY],e,n,t);return o.signal*(r[1]-r[0])*o.pixel/o.pixelLength}),scrollMove:rL(
function(r,e,t,i,n,a){var o=s0[i]([0,0],[a.scrollDelta,a.scrollDelta],e,n,t);return o.signal*(r[1]-r[0])*a.scrollDelta})};function rL(r){return function(e,t,i,n){
var a=this.range,o=a.slice(),s=e.axisModels[0];if(s){var l=r(o,s,e,t,i,n);if(sr(l,o,[0,100],"all"),this.range=o,a[0]!==o[0]||a[1]!==o[1])return o}}}var s0={grid:function(r,e,t,i,n){
var a=t.axis,o={},s=n.model.coordinateSystem.getRect();return r=r||[0,0],a.dim==="x"?(o.pixel=e[0]-r[0],o.pixelLength=s.width,o.pixelStart=s.x,o.signal=a.inverse?
1:-1):(o.pixel=e[1]-r[1],o.pixelLength=s.height,o.pixelStart=s.y,o.signal=a.inverse?-1:1),o},polar:function(r,e,t,i,n){var a=t.axis,o={},s=n.model.coordinateSystem,
l=s.getRadiusAxis().getExtent(),u=s.getAngleAxis().getExtent();return r=r?s.pointToCoord(r):[0,0],e=s.pointToCoord(e),t.mainType==="radiusAxis"?(o.pixel=e[0]-r[0],
o.pixelLength=l[1]-l[0],o.pixelStart=l[0],o.signal=a.inverse?1:-1):(o.pixel=e[1]-r[1],o.pixelLength=u[1]-u[0],o.pixelStart=u[0],o.signal=a.inverse?-1:1),o},singleAxis:function(r,e,t,i,n){
var a=t.axis,o=n.model.coordinateSystem.getRect(),s={};return r=r||[0,0],a.orient==="horizontal"?(s.pixel=e[0]-r[0],s.pixelLength=o.width,s.pixelStart=o.x,s.signal=
a.inverse?1:-1):(s.pixel=e[1]-r[1],s.pixelLength=o.height,s.pixelStart=o.y,s.signal=a.inverse?-1:1),s}},iL=OW;function nL(r){Vu(r),r.registerComponentModel($I),r.registerComponentView(iL),tL(r)}var IW=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="dataZoom.slider",e.layoutMode="box",
e.defaultOption=li(ks.defaultOption,{show:!0,right:"ph",top:"ph",width:"ph",height:"ph",left:null,bottom:null,borderColor:B.color.accent10,borderRadius:0,backgroundColor:B.
color.transparent,dataBackground:{lineStyle:{color:B.color.accent30,width:.5},areaStyle:{color:B.color.accent20,opacity:.2}},selectedDataBackground:{lineStyle:{
color:B.color.accent40,width:.5},areaStyle:{color:B.color.accent20,opacity:.3}},fillerColor:"rgba(135,175,274,0.2)",handleIcon:"path://M-9.35,34.56V42m0-40V9.5m\
-2,0h4a2,2,0,0,1,2,2v21a2,2,0,0,1-2,2h-4a2,2,0,0,1-2-2v-21A2,2,0,0,1-11.35,9.5Z",handleSize:"100%",handleStyle:{color:B.color.neutral00,borderColor:B.color.accent20},
moveHandleSize:7,moveHandleIcon:"path://M-320.9-50L-320.9-50c18.1,0,27.1,9,27.1,27.1V85.7c0,18.1-9,27.1-27.1,27.1l0,0c-18.1,0-27.1-9-27.1-27.1V-22.9C-348-41-339\
-50-320.9-50z M-212.3-50L-212.3-50c18.1,0,27.1,9,27.1,27.1V85.7c0,18.1-9,27.1-27.1,27.1l0,0c-18.1,0-27.1-9-27.1-27.1V-22.9C-239.4-41-230.4-50-212.3-50z M-103.7-\
50L-103.7-50c18.1,0,27.1,9,27.1,27.1V85.7c0,18.1-9,27.1-27.1,27.1l0,0c-18.1,0-27.1-9-27.1-27.1V-22.9C-130.9-41-121.8-50-103.7-50z",moveHandleStyle:{color:B.color.
accent40,opacity:.5},showDetail:!0,showDataShadow:"auto",realtime:!0,zoomLock:!1,textStyle:{color:B.color.tertiary},brushSelect:!0,brushStyle:{color:B.color.accent30,
opacity:.3},emphasis:{handleLabel:{show:!0},handleStyle:{borderColor:B.color.accent40},moveHandleStyle:{opacity:.8}},defaultLocationEdgeGap:15}),e})(ks),aL=IW;var Zu=ce,LW=1,l0=30,RW=7,Xu="horizontal",oL="vertical",PW=5,NW=["line","bar","candlestick","scatter"],kW={easing:"cubicOut",duration:100,delay:0},zW=(function(r){
I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._displayables={},t}return e.prototype.init=function(t,i){this.api=i,this.
_onBrush=G(this._onBrush,this),this._onBrushEnd=G(this._onBrushEnd,this)},e.prototype.render=function(t,i,n,a){if(r.prototype.render.apply(this,arguments),wr(this,
"_dispatchZoomAction",t.get("throttle"),"fixRate"),this._orient=t.getOrient(),t.get("show")===!1){this.group.removeAll();return}if(t.noTarget()){this._clear(),this.
group.removeAll();return}(!a||a.type!=="dataZoom"||a.from!==this.uid)&&this._buildView(),this._updateView()},e.prototype.dispose=function(){this._clear(),r.prototype.
dispose.apply(this,arguments)},e.prototype._clear=function(){Ki(this,"_dispatchZoomAction");var t=this.api.getZr();t.off("mousemove",this._onBrush),t.off("mouse\
up",this._onBrushEnd)},e.prototype._buildView=function(){var t=this.group;t.removeAll(),this._brushing=!1,this._displayables.brushRect=null,this._resetLocation(),
this._resetInterval();var i=this._displayables.sliderGroup=new se;this._renderBackground(),this._renderHandle(),this._renderDataShadow(),t.add(i),this._positionGroup()},
e.prototype._resetLocation=function(){var t=this.dataZoomModel,i=this.api,n=t.get("brushSelect"),a=n?RW:0,o=fi(t,i).refContainer,s=this._findCoordRect(),l=t.get(
"defaultLocationEdgeGap",!0)||0,u=this._orient===Xu?{right:o.width-s.x-s.width,top:o.height-l0-l-a,width:s.width,height:l0}:{right:l,top:s.y,width:l0,height:s.height},
f=br(t.option);w(["right","top","width","height"],function(p){f[p]==="ph"&&(f[p]=u[p])});var c=Lt(f,o);this._location={x:c.x,y:c.y},this._size=[c.width,c.height],
this._orient===oL&&this._size.reverse()},e.prototype._positionGroup=function(){var t=this.group,i=this._location,n=this._orient,a=this.dataZoomModel.getFirstTargetAxisModel(),
o=a&&a.get("inverse"),s=this._displayables.sliderGroup,l=(this._dataShadowInfo||{}).otherAxisInverse;s.attr(n===Xu&&!o?{scaleY:l?1:-1,scaleX:1}:n===Xu&&o?{scaleY:l?
1:-1,scaleX:-1}:n===oL&&!o?{scaleY:l?-1:1,scaleX:1,rotation:Math.PI/2}:{scaleY:l?-1:1,scaleX:-1,rotation:Math.PI/2});var u=t.getBoundingRect([s]),f=isNaN(u.x)?0:
u.x,c=isNaN(u.y)?0:u.y;t.x=i.x-f,t.y=i.y-c,t.markRedraw()},e.prototype._getViewExtent=function(){return[0,this._size[0]]},e.prototype._renderBackground=function(){
var t=this.dataZoomModel,i=this._size,n=this._displayables.sliderGroup,a=t.get("brushSelect");n.add(new Zu({silent:!0,shape:{x:0,y:0,width:i[0],height:i[1]},style:{
fill:t.get("backgroundColor")},z2:-40}));var o=new Zu({shape:{x:0,y:0,width:i[0],height:i[1]},style:{fill:"transparent"},z2:0,onclick:G(this._onClickPanel,this)}),
s=this.api.getZr();a?(o.on("mousedown",this._onBrushStart,this),o.cursor="crosshair",s.on("mousemove",this._onBrush),s.on("mouseup",this._onBrushEnd)):(s.off("m\
ousemove",this._onBrush),s.off("mouseup",this._onBrushEnd)),n.add(o)},e.prototype._renderDataShadow=function(){var t=this._dataShadowInfo=this._prepareDataShadowInfo();
if(this._displayables.dataShadowSegs=[],!t)return;var i=this._size,n=this._shadowSize||[],a=t.series,o=a.getRawData(),s=a.getShadowDim&&a.getShadowDim(),l=s&&o.
getDimensionInfo(s)?a.getShadowDim():t.otherDim;if(l==null)return;var u=this._shadowPolygonPts,f=this._shadowPolylinePts;if(o!==this._shadowData||l!==this._shadowDim||
i[0]!==n[0]||i[1]!==n[1]){var c=o.getDataExtent(t.thisDim),p=o.getDataExtent(l),h=(p[1]-p[0])*.3;p=[p[0]-h,p[1]+h];var d=[0,i[1]],v=[0,i[0]],g=[[i[0],0],[0,0]],
m=[],y=v[1]/Math.max(1,o.count()-1),_=i[0]/(c[1]-c[0]),x=t.thisAxis.type==="time",S=-y,b=Math.round(o.count()/i[0]),T;o.each([t.thisDim,l],function(O,D,L){if(b>
0&&L%b){x||(S+=y);return}S=x?(+O-c[0])*_:S+y;var R=D==null||isNaN(D)||D==="",N=R?0:we(D,p,d,!0);R&&!T&&L?(g.push([g[g.length-1][0],0]),m.push([m[m.length-1][0],
0])):!R&&T&&(g.push([S,0]),m.push([S,0])),R||(g.push([S,N]),m.push([S,N])),T=R}),u=this._shadowPolygonPts=g,f=this._shadowPolylinePts=m}this._shadowData=o,this.
_shadowDim=l,this._shadowSize=[i[0],i[1]];var C=this.dataZoomModel;function E(O){var D=C.getModel(O?"selectedDataBackground":"dataBackground"),L=new se,R=new Pi(
{shape:{points:u},segmentIgnoreThreshold:1,style:D.getModel("areaStyle").getAreaStyle(),silent:!0,z2:-20}),N=new Ni({shape:{points:f},segmentIgnoreThreshold:1,style:D.
getModel("lineStyle").getLineStyle(),silent:!0,z2:-19});return L.add(R),L.add(N),L}for(var M=0;M<3;M++){var A=E(M===1);this._displayables.sliderGroup.add(A),this.
_displayables.dataShadowSegs.push(A)}},e.prototype._prepareDataShadowInfo=function(){var t=this.dataZoomModel,i=t.get("showDataShadow");if(i!==!1){var n,a=this.
ecModel;return t.eachTargetAxis(function(o,s){var l=t.getAxisProxy(o,s).getTargetSeriesModels();w(l,function(u){if(!n&&!(i!==!0&&ee(NW,u.get("type"))<0)){var f=a.
getComponent(Er(o),s).axis,c=BW(o),p,h=u.coordinateSystem;c!=null&&h.getOtherAxis&&(p=h.getOtherAxis(f).inverse),c=u.getData().mapDimension(c);var d=u.getData().
mapDimension(o);n={thisAxis:f,series:u,thisDim:d,otherDim:c,otherAxisInverse:p}}},this)},this),n}},e.prototype._renderHandle=function(){var t=this.group,i=this.
_displayables,n=i.handles=[null,null],a=i.handleLabels=[null,null],o=this._displayables.sliderGroup,s=this._size,l=this.dataZoomModel,u=this.api,f=l.get("border\
Radius")||0,c=l.get("brushSelect"),p=i.filler=new Zu({silent:c,style:{fill:l.get("fillerColor")},textConfig:{position:"inside"}});o.add(p),o.add(new Zu({silent:!0,
subPixelOptimize:!0,shape:{x:0,y:0,width:s[0],height:s[1],r:f},style:{stroke:l.get("dataBackgroundColor")||l.get("borderColor"),lineWidth:LW,fill:B.color.transparent}})),
w([0,1],function(_){var x=l.get("handleIcon");!ql[x]&&x.indexOf("path://")<0&&x.indexOf("image://")<0&&(x="path://"+x);var S=je(x,-1,0,2,2,null,!0);S.attr({cursor:VW(
this._orient),draggable:!0,drift:G(this._onDragMove,this,_),ondragend:G(this._onDragEnd,this),onmouseover:G(this._onOverDataInfoTriggerArea,this,!0),onmouseout:G(
this._onOverDataInfoTriggerArea,this,!1),z2:5});var b=S.getBoundingRect(),T=l.get("handleSize");this._handleHeight=ut(T,this._size[1]),this._handleWidth=b.width/
b.height*this._handleHeight,S.setStyle(l.getModel("handleStyle").getItemStyle()),S.style.strokeNoScale=!0,S.rectHover=!0,S.ensureState("emphasis").style=l.getModel(
["emphasis","handleStyle"]).getItemStyle(),Uo(S);var C=l.get("handleColor");C!=null&&(S.style.fill=C),o.add(n[_]=S);var E=l.getModel("textStyle"),M=l.get("handl\
eLabel")||{},A=M.show||!1;t.add(a[_]=new Ce({silent:!0,invisible:!A,style:vt(E,{x:0,y:0,text:"",verticalAlign:"middle",align:"center",fill:E.getTextColor(),font:E.
getFont()}),z2:10}))},this);var h=p;if(c){var d=ut(l.get("moveHandleSize"),s[1]),v=i.moveHandle=new ce({style:l.getModel("moveHandleStyle").getItemStyle(),silent:!0,
shape:{r:[0,0,2,2],y:s[1]-.5,height:d}}),g=d*.8,m=i.moveHandleIcon=je(l.get("moveHandleIcon"),-g/2,-g/2,g,g,B.color.neutral00,!0);m.silent=!0,m.y=s[1]+d/2-.5,v.
ensureState("emphasis").style=l.getModel(["emphasis","moveHandleStyle"]).getItemStyle();var y=Math.min(s[1]/2,Math.max(d,10));h=i.moveZone=new ce({invisible:!0,
shape:{y:s[1]-y,height:d+y}}),h.on("mouseover",function(){u.enterEmphasis(v)}).on("mouseout",function(){u.leaveEmphasis(v)}),o.add(v),o.add(m),o.add(h)}h.attr({
draggable:!0,cursor:"grab",drift:G(this._onActualMoveZoneDrift,this),ondragstart:G(this._onActualMoveZoneDragStart,this),ondragend:G(this._onActualMoveZoneDragEnd,
this),onmouseover:G(this._onOverDataInfoTriggerArea,this,!0),onmouseout:G(this._onOverDataInfoTriggerArea,this,!1)})},e.prototype._resetInterval=function(){var t=this.
_range=this.dataZoomModel.getPercentRange(),i=this._getViewExtent();this._handleEnds=[we(t[0],[0,100],i,!0),we(t[1],[0,100],i,!0)]},e.prototype._updateInterval=
function(t,i){var n=this.dataZoomModel,a=this._handleEnds,o=this._getViewExtent(),s=n.findRepresentativeAxisProxy().getMinMaxSpan(),l=[0,100];sr(i,a,o,n.get("zo\
omLock")?"all":t,s.minSpan!=null?we(s.minSpan,l,o,!0):null,s.maxSpan!=null?we(s.maxSpan,l,o,!0):null);var u=this._range,f=this._range=ct([we(a[0],o,l,!0),we(a[1],
o,l,!0)]);return!u||u[0]!==f[0]||u[1]!==f[1]},e.prototype._updateView=function(t){var i=this._displayables,n=this._handleEnds,a=ct(n.slice()),o=this._size;w([0,
1],function(h){var d=i.handles[h],v=this._handleHeight;d.attr({scaleX:v/2,scaleY:v/2,x:n[h]+(h?-1:1),y:o[1]/2-v/2})},this),i.filler.setShape({x:a[0],y:0,width:a[1]-
a[0],height:o[1]});var s={x:a[0],width:a[1]-a[0]};i.moveHandle&&(i.moveHandle.setShape(s),i.moveZone.setShape(s),i.moveZone.getBoundingRect(),i.moveHandleIcon&&
i.moveHandleIcon.attr("x",s.x+s.width/2));for(var l=i.dataShadowSegs,u=[0,a[0],a[1],o[0]],f=0;f<l.length;f++){var c=l[f],p=c.getClipPath();p||(p=new ce,c.setClipPath(
p)),p.setShape({x:u[f],y:0,width:u[f+1]-u[f],height:o[1]})}this._updateDataInfo(t)},e.prototype._updateDataInfo=function(t){var i=this.dataZoomModel,n=this._displayables,
a=n.handleLabels,o=this._orient,s=["",""];if(i.get("showDetail")){var l=i.findRepresentativeAxisProxy(),u=l.getAxisModel().axis.scale;if(l){var f=this._range,c;
if(t){var p={start:f[0],end:f[1]},h=Bp(i,l);if(h){var d=h.calculateDataWindow(p).percentInverted;p={start:d[0],end:d[1]}}c=l.calculateDataWindow(p)}else c=l.getWindow();
s=[sL(i,0,c,u),sL(i,1,c,u)]}}var v=ct(this._handleEnds.slice());g.call(this,0),g.call(this,1);function g(m){var y=Bi(n.handles[m].parent,this.group),_=Aa(m===0?
"right":"left",y),x=this._handleWidth/2+PW,S=rr([v[m]+(m===0?-x:x),this._size[1]/2],y);a[m].setStyle({x:S[0],y:S[1],verticalAlign:o===Xu?"middle":_,align:o===Xu?
_:"center",text:s[m]})}},e.prototype._onOverDataInfoTriggerArea=function(t){this._isOverDataInfoTriggerArea=t,this._showDataInfo(t)},e.prototype._showDataInfo=function(t){
var i=this.dataZoomModel.get("handleLabel")||{},n=i.show||!1,a=this.dataZoomModel.getModel(["emphasis","handleLabel"]),o=a.get("show")||!1,s=t||this._dragging?o:
n,l=this._displayables,u=l.handleLabels;u[0].attr("invisible",!s),u[1].attr("invisible",!s),l.moveHandle&&this.api[s?"enterEmphasis":"leaveEmphasis"](l.moveHandle,
1)},e.prototype._onActualMoveZoneDrift=function(t,i,n){this.api.getZr().setCursorStyle("grabbing"),this._onDragMove("all",t,i,n)},e.prototype._onActualMoveZoneDragStart=
function(t){t.target.attr("cursor","grabbing"),this._showDataInfo(!0)},e.prototype._onActualMoveZoneDragEnd=function(t){t.target.attr("cursor","grab"),this._onDragEnd()},
e.prototype._onDragMove=function(t,i,n,a){this._dragging=!0,Zt(a.event);var o=this._displayables.sliderGroup.getLocalTransform(),s=rr([i,n],o,!0),l=this._updateInterval(
t,s[0]),u=this.dataZoomModel.get("realtime");this._updateView(!u),l&&u&&this._dispatchZoomAction(!0)},e.prototype._onDragEnd=function(){this._dragging=!1,this._isOverDataInfoTriggerArea||
this._showDataInfo(!1);var t=this.dataZoomModel.get("realtime");!t&&this._dispatchZoomAction(!1)},e.prototype._onClickPanel=function(t){var i=this._size,n=this.
_displayables.sliderGroup.transformCoordToLocal(t.offsetX,t.offsetY);if(!(n[0]<0||n[0]>i[0]||n[1]<0||n[1]>i[1])){var a=this._handleEnds,o=(a[0]+a[1])/2,s=this._updateInterval(
"all",n[0]-o);this._updateView(),s&&this._dispatchZoomAction(!1)}},e.prototype._onBrushStart=function(t){var i=t.offsetX,n=t.offsetY;this._brushStart=new be(i,n),
this._brushing=!0,this._brushStartTime=+new Date},e.prototype._onBrushEnd=function(t){if(this._brushing){var i=this._displayables.brushRect;if(this._brushing=!1,
!!i){i.attr("ignore",!0);var n=i.shape,a=+new Date;if(!(a-this._brushStartTime<200&&Math.abs(n.width)<5)){var o=this._getViewExtent(),s=[0,100],l=this._handleEnds=
[n.x,n.x+n.width],u=this.dataZoomModel.findRepresentativeAxisProxy().getMinMaxSpan();sr(0,l,o,0,u.minSpan!=null?we(u.minSpan,s,o,!0):null,u.maxSpan!=null?we(u.maxSpan,
s,o,!0):null),this._range=ct([we(l[0],o,s,!0),we(l[1],o,s,!0)]),this._updateView(),this._dispatchZoomAction(!1)}}}},e.prototype._onBrush=function(t){this._brushing&&
(Zt(t.event),this._updateBrushRect(t.offsetX,t.offsetY))},e.prototype._updateBrushRect=function(t,i){var n=this._displayables,a=this.dataZoomModel,o=n.brushRect;
o||(o=n.brushRect=new Zu({silent:!0,style:a.getModel("brushStyle").getItemStyle()}),n.sliderGroup.add(o)),o.attr("ignore",!1);var s=this._brushStart,l=this._displayables.
sliderGroup,u=l.transformCoordToLocal(t,i),f=l.transformCoordToLocal(s.x,s.y),c=this._size;u[0]=Math.max(Math.min(c[0],u[0]),0),o.setShape({x:f[0],y:0,width:u[0]-
f[0],height:c[1]})},e.prototype._dispatchZoomAction=function(t){var i=this._range;this.api.dispatchAction({type:"dataZoom",from:this.uid,dataZoomId:this.dataZoomModel.
id,animation:t?kW:null,start:i[0],end:i[1]})},e.prototype._findCoordRect=function(){var t,i=zp(this.dataZoomModel).infoList;if(!t&&i.length){var n=i[0].model.coordinateSystem;
t=n.getRect&&n.getRect()}if(!t){var a=this.api.getWidth(),o=this.api.getHeight();t={x:a*.2,y:o*.2,width:a*.6,height:o*.6}}return t},e.type="dataZoom.slider",e})(
Vp);function sL(r,e,t,i){var n=r.get("labelFormatter"),a=r.get("labelPrecision");(a==null||a==="auto")&&(a=t.valuePrecision);var o=t.value[e],s=o==null||isNaN(o)?
"":it(i)||hi(i)?i.getLabel({value:Math.round(o)}):isFinite(a)?he(o,a,!0):o+"";return Y(n)?n(o,s):V(n)?n.replace("{value}",s):s}function BW(r){var e={x:"y",y:"x",
radius:"angle",angle:"radius"};return e[r]}function VW(r){return r==="vertical"?"ns-resize":"ew-resize"}var lL=zW;function uL(r){r.registerComponentModel(aL),r.registerComponentView(lL),Vu(r)}function u0(r){Ge(nL),Ge(uL)}var UW={get:function(r,e,t){var i=F((FW[r]||{})[e]);return t&&P(i)?i[i.length-1]:i}},FW={color:{active:["#006edd","#e0ffff"],inactive:[B.color.transparent]},colorHue:{
active:[0,360],inactive:[0,0]},colorSaturation:{active:[.3,1],inactive:[0,0]},colorLightness:{active:[.9,.5],inactive:[0,0]},colorAlpha:{active:[.3,1],inactive:[
0,0]},opacity:{active:[.3,1],inactive:[0,0]},symbol:{active:["circle","roundRect","diamond"],inactive:["none"]},symbolSize:{active:[10,50],inactive:[0,0]}},Qp=UW;var fL=at.mapVisual,HW=at.eachVisual,GW=P,f0=w,WW=ct,YW=we,ZW=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,
t.stateList=["inRange","outOfRange"],t.replacableOptionKeys=["inRange","outOfRange","target","controller","color"],t.layoutMode={type:"box",ignoreSize:!0},t.dataBound=
[-1/0,1/0],t.targetVisuals={},t.controllerVisuals={},t}return e.prototype.init=function(t,i,n){this.mergeDefaultAndTheme(t,n)},e.prototype.optionUpdated=function(t,i){
var n=this.option;!i&&Fp(n,t,this.replacableOptionKeys),this.textStyleModel=this.getModel("textStyle"),this.resetItemSize(),this.completeVisualOption()},e.prototype.
resetVisual=function(t){var i=this.stateList;t=G(t,this),this.controllerVisuals=Fu(this.option.controller,i,t),this.targetVisuals=Fu(this.option.target,i,t)},e.
prototype.getItemSymbol=function(){return null},e.prototype.getTargetSeriesIndices=function(){var t=this,i=this.option.seriesTargets;if(i){var n=[];return f0(i,
function(l){if(l.seriesIndex!=null)n.push(l.seriesIndex);else if(l.seriesId!=null){var u;t.ecModel.eachSeries(function(f){f.id===l.seriesId&&(u=f)}),u&&n.push(u.
componentIndex)}}),n}var a=this.option.seriesId,o=this.option.seriesIndex;o==null&&a==null&&(o="all");var s=ti(this.ecModel,"series",{index:o,id:a},{useDefault:!1,
enableAll:!0,enableNone:!1}).models;return z(s,function(l){return l.componentIndex})},e.prototype.eachTargetSeries=function(t,i){w(this.getTargetSeriesIndices(),
function(n){var a=this.ecModel.getSeriesByIndex(n);a&&t.call(i,a)},this)},e.prototype.isTargetSeries=function(t){var i=!1;return this.eachTargetSeries(function(n){
n===t&&(i=!0)}),i},e.prototype.formatValueText=function(t,i,n){var a=this.option,o=a.precision,s=this.dataBound,l=a.formatter,u;n=n||["<",">"],P(t)&&(t=t.slice(),
u=!0);var f=i?t:u?[c(t[0]),c(t[1])]:c(t);if(V(l))return l.replace("{value}",u?f[0]:f).replace("{value2}",u?f[1]:f);if(Y(l))return u?l(t[0],t[1]):l(t);if(u)return t[0]===
s[0]?n[0]+" "+f[1]:t[1]===s[1]?n[1]+" "+f[0]:f[0]+" - "+f[1];return f;function c(p){return p===s[0]?"min":p===s[1]?"max":(+p).toFixed(Math.min(o,20))}},e.prototype.
resetExtent=function(){var t=this.option,i=WW([t.min,t.max]);this._dataExtent=i},e.prototype.getDimension=function(t){var i=this,n=this.option.seriesTargets;if(n){
var a=gf(n,function(o){return o.seriesIndex!=null&&o.seriesIndex===t||o.seriesId!=null&&o.seriesId===i.ecModel.getSeriesByIndex(t).id});if(a)return a.dimension}
return this.option.dimension},e.prototype.getDataDimensionIndex=function(t){var i=t.hostModel.seriesIndex,n=this.getDimension(i);if(n!=null)return t.getDimensionIndex(
n);for(var a=t.dimensions,o=a.length-1;o>=0;o--){var s=a[o],l=t.getDimensionInfo(s);if(!l.isCalculationCoord)return l.storeDimIndex}},e.prototype.getExtent=function(){
return this._dataExtent.slice()},e.prototype.completeVisualOption=function(){var t=this.ecModel,i=this.option,n={inRange:i.inRange,outOfRange:i.outOfRange},a=i.
target||(i.target={}),o=i.controller||(i.controller={});te(a,n),te(o,n);var s=this.isCategory();l.call(this,a),l.call(this,o),u.call(this,a,"inRange","outOfRang\
e"),f.call(this,o);function l(c){GW(i.color)&&!c.inRange&&(c.inRange={color:i.color.slice().reverse()}),c.inRange=c.inRange||{color:t.get("gradientColor")}}function u(c,p,h){
var d=c[p],v=c[h];d&&!v&&(v=c[h]={},f0(d,function(g,m){if(at.isValidType(m)){var y=Qp.get(m,"inactive",s);y!=null&&(v[m]=y,m==="color"&&!v.hasOwnProperty("opaci\
ty")&&!v.hasOwnProperty("colorAlpha")&&(v.opacity=[0,0]))}}))}function f(c){var p=(c.inRange||{}).symbol||(c.outOfRange||{}).symbol,h=(c.inRange||{}).symbolSize||
(c.outOfRange||{}).symbolSize,d=this.get("inactiveColor"),v=this.getItemSymbol(),g=v||"roundRect";f0(this.stateList,function(m){var y=this.itemSize,_=c[m];_||(_=
c[m]={color:s?d:[d]}),_.symbol==null&&(_.symbol=p&&F(p)||(s?g:[g])),_.symbolSize==null&&(_.symbolSize=h&&F(h)||(s?y[0]:[y[0],y[0]])),_.symbol=fL(_.symbol,function(b){
return b==="none"?g:b});var x=_.symbolSize;if(x!=null){var S=-1/0;HW(x,function(b){b>S&&(S=b)}),_.symbolSize=fL(x,function(b){return YW(b,[0,S],[0,y[0]],!0)})}},
this)}},e.prototype.resetItemSize=function(){this.itemSize=[parseFloat(this.get("itemWidth")),parseFloat(this.get("itemHeight"))]},e.prototype.isCategory=function(){
return!!this.option.categories},e.prototype.setSelected=function(t){},e.prototype.getSelected=function(){return null},e.prototype.getValueState=function(t){return null},
e.prototype.getVisualMeta=function(t){return null},e.type="visualMap",e.dependencies=["series"],e.defaultOption={show:!0,z:4,min:0,max:200,left:0,right:null,top:null,
bottom:0,itemWidth:null,itemHeight:null,inverse:!1,orient:"vertical",backgroundColor:B.color.transparent,borderColor:B.color.borderTint,contentColor:B.color.theme[0],
inactiveColor:B.color.disabled,borderWidth:0,padding:B.size.m,textGap:10,precision:0,textStyle:{color:B.color.secondary}},e})(ge),Bs=ZW;var cL=[20,140],XW=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.optionUpdated=function(t,i){
r.prototype.optionUpdated.apply(this,arguments),this.resetExtent(),this.resetVisual(function(n){n.mappingMethod="linear",n.dataExtent=this.getExtent()}),this._resetRange()},
e.prototype.resetItemSize=function(){r.prototype.resetItemSize.apply(this,arguments);var t=this.itemSize;(t[0]==null||isNaN(t[0]))&&(t[0]=cL[0]),(t[1]==null||isNaN(
t[1]))&&(t[1]=cL[1])},e.prototype._resetRange=function(){var t=this.getExtent(),i=this.option.range;!i||i.auto?(t.auto=1,this.option.range=t):P(i)&&(i[0]>i[1]&&
i.reverse(),i[0]=Math.max(i[0],t[0]),i[1]=Math.min(i[1],t[1]))},e.prototype.completeVisualOption=function(){r.prototype.completeVisualOption.apply(this,arguments),
w(this.stateList,function(t){var i=this.option.controller[t].symbolSize;i&&i[0]!==i[1]&&(i[0]=i[1]/3)},this)},e.prototype.setSelected=function(t){this.option.range=
t.slice(),this._resetRange()},e.prototype.getSelected=function(){var t=this.getExtent(),i=ct((this.get("range")||[]).slice());return i[0]>t[1]&&(i[0]=t[1]),i[1]>
t[1]&&(i[1]=t[1]),i[0]<t[0]&&(i[0]=t[0]),i[1]<t[0]&&(i[1]=t[0]),i},e.prototype.getValueState=function(t){var i=this.option.range,n=this.getExtent(),a=W(this.option.
unboundedRange,!0);return(a&&i[0]<=n[0]||i[0]<=t)&&(a&&i[1]>=n[1]||t<=i[1])?"inRange":"outOfRange"},e.prototype.findTargetDataIndices=function(t){var i=[];return this.
eachTargetSeries(function(n){var a=[],o=n.getData();o.each(this.getDataDimensionIndex(o),function(s,l){t[0]<=s&&s<=t[1]&&a.push(l)},this),i.push({seriesId:n.id,
dataIndex:a})},this),i},e.prototype.getVisualMeta=function(t){var i=hL(this,"outOfRange",this.getExtent()),n=hL(this,"inRange",this.option.range.slice()),a=[];function o(h,d){
a.push({value:h,color:t(h,d)})}for(var s=0,l=0,u=n.length,f=i.length;l<f&&(!n.length||i[l]<=n[0]);l++)i[l]<n[s]&&o(i[l],"outOfRange");for(var c=1;s<u;s++,c=0)c&&
a.length&&o(n[s],"outOfRange"),o(n[s],"inRange");for(var c=1;l<f;l++)(!n.length||n[n.length-1]<i[l])&&(c&&(a.length&&o(a[a.length-1].value,"outOfRange"),c=0),o(
i[l],"outOfRange"));var p=a.length;return{stops:a,outerColors:[p?a[0].color:"transparent",p?a[p-1].color:"transparent"]}},e.type="visualMap.continuous",e.defaultOption=
li(Bs.defaultOption,{align:"auto",calculable:!1,hoverLink:!0,realtime:!0,handleIcon:"path://M-11.39,9.77h0a3.5,3.5,0,0,1-3.5,3.5h-22a3.5,3.5,0,0,1-3.5-3.5h0a3.5\
,3.5,0,0,1,3.5-3.5h22A3.5,3.5,0,0,1-11.39,9.77Z",handleSize:"120%",handleStyle:{borderColor:B.color.neutral00,borderWidth:1},indicatorIcon:"circle",indicatorSize:"\
50%",indicatorStyle:{borderColor:B.color.neutral00,borderWidth:2,shadowBlur:2,shadowOffsetX:1,shadowOffsetY:1,shadowColor:B.color.shadow}}),e})(Bs);function hL(r,e,t){
if(t[0]===t[1])return t.slice();for(var i=200,n=(t[1]-t[0])/i,a=t[0],o=[],s=0;s<=i&&a<t[1];s++)o.push(a),a+=n;return o.push(t[1]),o}var pL=XW;var jW=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.autoPositionValues={left:1,right:1,top:1,bottom:1},
t}return e.prototype.init=function(t,i){this.ecModel=t,this.api=i},e.prototype.render=function(t,i,n,a){if(this.visualMapModel=t,t.get("show")===!1){this.group.
removeAll();return}this.doRender(t,i,n,a)},e.prototype.renderBackground=function(t){var i=this.visualMapModel,n=ui(i.get("padding")||0),a=t.getBoundingRect();t.
add(new ce({z2:-1,silent:!0,shape:{x:a.x-n[3],y:a.y-n[0],width:a.width+n[3]+n[1],height:a.height+n[0]+n[2]},style:{fill:i.get("backgroundColor"),stroke:i.get("b\
orderColor"),lineWidth:i.get("borderWidth")}}))},e.prototype.getControllerVisual=function(t,i,n){n=n||{};var a=n.forceState,o=this.visualMapModel,s={};if(i==="c\
olor"){var l=o.get("contentColor");s.color=l}function u(h){return s[h]}function f(h,d){s[h]=d}var c=o.controllerVisuals[a||o.getValueState(t)],p=at.prepareVisualTypes(
c);return w(p,function(h){var d=c[h];n.convertOpacityToAlpha&&h==="opacity"&&(h="colorAlpha",d=c.__alphaForOpacity),at.dependsOn(h,i)&&d&&d.applyVisual(t,u,f)}),
s[i]},e.prototype.positionGroup=function(t){var i=this.visualMapModel,n=this.api,a=fi(i,n).refContainer;MT(t,i.getBoxLayoutParams(),a)},e.prototype.doRender=function(t,i,n,a){},
e.type="visualMap",e})(Le),Jp=jW;var dL=[["left","right","width"],["top","bottom","height"]];function ed(r,e,t){var i=r.option,n=i.align;if(n!=null&&n!=="auto")return n;for(var a={width:e.getWidth(),
height:e.getHeight()},o=i.orient==="horizontal"?1:0,s=dL[o],l=[0,null,10],u={},f=0;f<3;f++)u[dL[1-o][f]]=l[f],u[s[f]]=f===2?t[0]:i[s[f]];var c=[["x","width",3],
["y","height",0]][o],p=Lt(u,a,i.padding);return s[(p.margin[c[2]]||0)+p[c[0]]+p[c[1]]*.5<a[c[1]]*.5?0:1]}function Vs(r,e){return w(r||[],function(t){t.dataIndex!=
null&&(t.dataIndexInside=t.dataIndex,t.dataIndex=null),t.highlightKey="visualMap"+(e?e.componentIndex:"")}),r}var vi=we,KW=w,mL=Math.min,c0=Math.max,qW=12,$W=6,QW=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._shapes=
{},t._dataInterval=[],t._handleEnds=[],t._hoverLinkDataIndices=[],t}return e.prototype.init=function(t,i){r.prototype.init.call(this,t,i),this._hoverLinkFromSeriesMouseOver=
G(this._hoverLinkFromSeriesMouseOver,this),this._hideIndicator=G(this._hideIndicator,this)},e.prototype.doRender=function(t,i,n,a){(!a||a.type!=="selectDataRang\
e"||a.from!==this.uid)&&this._buildView()},e.prototype._buildView=function(){this.group.removeAll();var t=this.visualMapModel,i=this.group;this._orient=t.get("o\
rient"),this._useHandle=t.get("calculable"),this._resetInterval(),this._renderBar(i);var n=t.get("text");this._renderEndsText(i,n,0),this._renderEndsText(i,n,1),
this._updateView(!0),this.renderBackground(i),this._updateView(),this._enableHoverLinkToSeries(),this._enableHoverLinkFromSeries(),this.positionGroup(i)},e.prototype.
_renderEndsText=function(t,i,n){if(i){var a=i[1-n];a=a!=null?a+"":"";var o=this.visualMapModel,s=o.get("textGap"),l=o.itemSize,u=this._shapes.mainGroup,f=this._applyTransform(
[l[0]/2,n===0?-s:l[1]+s],u),c=this._applyTransform(n===0?"bottom":"top",u),p=this._orient,h=this.visualMapModel.textStyleModel;this.group.add(new Ce({style:vt(h,
{x:f[0],y:f[1],verticalAlign:h.get("verticalAlign")||(p==="horizontal"?"middle":c),align:h.get("align")||(p==="horizontal"?c:"center"),text:a})}))}},e.prototype.
_renderBar=function(t){var i=this.visualMapModel,n=this._shapes,a=i.itemSize,o=this._orient,s=this._useHandle,l=ed(i,this.api,a),u=n.mainGroup=this._createBarGroup(
l),f=new se;u.add(f),f.add(n.outOfRange=gL()),f.add(n.inRange=gL(null,s?_L(this._orient):null,G(this._dragHandle,this,"all",!1),G(this._dragHandle,this,"all",!0))),
f.setClipPath(new ce({shape:{x:0,y:0,width:a[0],height:a[1],r:3}}));var c=i.textStyleModel.getTextRect("国"),p=c0(c.width,c.height);s&&(n.handleThumbs=[],n.handleLabels=
[],n.handleLabelPoints=[],this._createHandle(i,u,0,a,p,o),this._createHandle(i,u,1,a,p,o)),this._createIndicator(i,u,a,p,o),t.add(u)},e.prototype._createHandle=
function(t,i,n,a,o,s){var l=G(this._dragHandle,this,n,!1),u=G(this._dragHandle,this,n,!0),f=cr(t.get("handleSize"),a[0]),c=je(t.get("handleIcon"),-f/2,-f/2,f,f,
null,!0),p=_L(this._orient);c.attr({cursor:p,draggable:!0,drift:l,ondragend:u,onmousemove:function(m){Zt(m.event)}}),c.x=a[0]/2,c.useStyle(t.getModel("handleSty\
le").getItemStyle()),c.setStyle({strokeNoScale:!0,strokeFirst:!0}),c.style.lineWidth*=2,c.ensureState("emphasis").style=t.getModel(["emphasis","handleStyle"]).getItemStyle(),
hc(c,!0),i.add(c);var h=this.visualMapModel.textStyleModel,d=new Ce({cursor:p,draggable:!0,drift:l,onmousemove:function(m){Zt(m.event)},ondragend:u,style:vt(h,{
x:0,y:0,text:""})});d.ensureState("blur").style={opacity:.1},d.stateTransition={duration:200},this.group.add(d);var v=[f,0],g=this._shapes;g.handleThumbs[n]=c,g.
handleLabelPoints[n]=v,g.handleLabels[n]=d},e.prototype._createIndicator=function(t,i,n,a,o){var s=cr(t.get("indicatorSize"),n[0]),l=je(t.get("indicatorIcon"),-s/
2,-s/2,s,s,null,!0);l.attr({cursor:"move",invisible:!0,silent:!0,x:n[0]/2});var u=t.getModel("indicatorStyle").getItemStyle();if(l instanceof St){var f=l.style;
l.useStyle(k({image:f.image,x:f.x,y:f.y,width:f.width,height:f.height},u))}else l.useStyle(u);i.add(l);var c=this.visualMapModel.textStyleModel,p=new Ce({silent:!0,
invisible:!0,style:vt(c,{x:0,y:0,text:""})});this.group.add(p);var h=[(o==="horizontal"?a/2:$W)+n[0]/2,0],d=this._shapes;d.indicator=l,d.indicatorLabel=p,d.indicatorLabelPoint=
h,this._firstShowIndicator=!0},e.prototype._dragHandle=function(t,i,n,a){if(this._useHandle){if(this._dragging=!i,!i){var o=this._applyTransform([n,a],this._shapes.
mainGroup,!0);this._updateInterval(t,o[1]),this._hideIndicator(),this._updateView()}i===!this.visualMapModel.get("realtime")&&this.api.dispatchAction({type:"sel\
ectDataRange",from:this.uid,visualMapId:this.visualMapModel.id,selected:this._dataInterval.slice()}),i?!this._hovering&&this._clearHoverLinkToSeries():yL(this.visualMapModel)&&
this._doHoverLinkToSeries(this._handleEnds[t],!1)}},e.prototype._resetInterval=function(){var t=this.visualMapModel,i=this._dataInterval=t.getSelected(),n=t.getExtent(),
a=[0,t.itemSize[1]];this._handleEnds=[vi(i[0],n,a,!0),vi(i[1],n,a,!0)]},e.prototype._updateInterval=function(t,i){i=i||0;var n=this.visualMapModel,a=this._handleEnds,
o=[0,n.itemSize[1]];sr(i,a,o,t,0);var s=n.getExtent();this._dataInterval=[vi(a[0],o,s,!0),vi(a[1],o,s,!0)]},e.prototype._updateView=function(t){var i=this.visualMapModel,
n=i.getExtent(),a=this._shapes,o=[0,i.itemSize[1]],s=t?o:this._handleEnds,l=this._createBarVisual(this._dataInterval,n,s,"inRange"),u=this._createBarVisual(n,n,
o,"outOfRange");a.inRange.setStyle({fill:l.barColor}).setShape("points",l.barPoints),a.outOfRange.setStyle({fill:u.barColor}).setShape("points",u.barPoints),this.
_updateHandle(s,l)},e.prototype._createBarVisual=function(t,i,n,a){var o={forceState:a,convertOpacityToAlpha:!0},s=this._makeColorGradient(t,o),l=[this.getControllerVisual(
t[0],"symbolSize",o),this.getControllerVisual(t[1],"symbolSize",o)],u=this._createBarPoints(n,l);return{barColor:new Go(0,0,0,1,s),barPoints:u,handlesColor:[s[0].
color,s[s.length-1].color]}},e.prototype._makeColorGradient=function(t,i){var n=100,a=[],o=(t[1]-t[0])/n;a.push({color:this.getControllerVisual(t[0],"color",i),
offset:0});for(var s=1;s<n;s++){var l=t[0]+o*s;if(l>t[1])break;a.push({color:this.getControllerVisual(l,"color",i),offset:s/n})}return a.push({color:this.getControllerVisual(
t[1],"color",i),offset:1}),a},e.prototype._createBarPoints=function(t,i){var n=this.visualMapModel.itemSize;return[[n[0]-i[0],t[0]],[n[0],t[0]],[n[0],t[1]],[n[0]-
i[1],t[1]]]},e.prototype._createBarGroup=function(t){var i=this._orient,n=this.visualMapModel.get("inverse");return new se(i==="horizontal"&&!n?{scaleX:t==="bot\
tom"?1:-1,rotation:Math.PI/2}:i==="horizontal"&&n?{scaleX:t==="bottom"?-1:1,rotation:-Math.PI/2}:i==="vertical"&&!n?{scaleX:t==="left"?1:-1,scaleY:-1}:{scaleX:t===
"left"?1:-1})},e.prototype._updateHandle=function(t,i){if(this._useHandle){var n=this._shapes,a=this.visualMapModel,o=n.handleThumbs,s=n.handleLabels,l=a.itemSize,
u=a.getExtent(),f=this._applyTransform("left",n.mainGroup);KW([0,1],function(c){var p=o[c];p.setStyle("fill",i.handlesColor[c]),p.y=t[c];var h=vi(t[c],[0,l[1]],
u,!0),d=this.getControllerVisual(h,"symbolSize");p.scaleX=p.scaleY=d/l[0],p.x=l[0]-d/2;var v=rr(n.handleLabelPoints[c],Bi(p,this.group));if(this._orient==="hori\
zontal"){var g=f==="left"||f==="top"?(l[0]-d)/2:(l[0]-d)/-2;v[1]+=g}s[c].setStyle({x:v[0],y:v[1],text:a.formatValueText(this._dataInterval[c]),verticalAlign:"mi\
ddle",align:this._orient==="vertical"?this._applyTransform("left",n.mainGroup):"center"})},this)}},e.prototype._showIndicator=function(t,i,n,a){var o=this.visualMapModel,
s=o.getExtent(),l=o.itemSize,u=[0,l[1]],f=this._shapes,c=f.indicator;if(c){c.attr("invisible",!1);var p={convertOpacityToAlpha:!0},h=this.getControllerVisual(t,
"color",p),d=this.getControllerVisual(t,"symbolSize"),v=vi(t,s,u,!0),g=l[0]-d/2,m={x:c.x,y:c.y};c.y=v,c.x=g;var y=rr(f.indicatorLabelPoint,Bi(c,this.group)),_=f.
indicatorLabel;_.attr("invisible",!1);var x=this._applyTransform("left",f.mainGroup),S=this._orient,b=S==="horizontal";_.setStyle({text:(n||"")+o.formatValueText(
i),verticalAlign:b?x:"middle",align:b?"center":x});var T={x:g,y:v,style:{fill:h}},C={style:{x:y[0],y:y[1]}};if(o.ecModel.isAnimationEnabled()&&!this._firstShowIndicator){
var E={duration:100,easing:"cubicInOut",additive:!0};c.x=m.x,c.y=m.y,c.animateTo(T,E),_.animateTo(C,E)}else c.attr(T),_.attr(C);this._firstShowIndicator=!1;var M=this.
_shapes.handleLabels;if(M)for(var A=0;A<M.length;A++)this.api.enterBlur(M[A])}},e.prototype._enableHoverLinkToSeries=function(){var t=this;this._shapes.mainGroup.
on("mousemove",function(i){if(t._hovering=!0,!t._dragging){var n=t.visualMapModel.itemSize,a=t._applyTransform([i.offsetX,i.offsetY],t._shapes.mainGroup,!0,!0);
a[1]=mL(c0(0,a[1]),n[1]),t._doHoverLinkToSeries(a[1],0<=a[0]&&a[0]<=n[0])}}).on("mouseout",function(){t._hovering=!1,!t._dragging&&t._clearHoverLinkToSeries()})},
e.prototype._enableHoverLinkFromSeries=function(){var t=this.api.getZr();this.visualMapModel.option.hoverLink?(t.on("mouseover",this._hoverLinkFromSeriesMouseOver,
this),t.on("mouseout",this._hideIndicator,this)):this._clearHoverLinkFromSeries()},e.prototype._doHoverLinkToSeries=function(t,i){var n=this.visualMapModel,a=n.
itemSize;if(n.option.hoverLink){var o=[0,a[1]],s=n.getExtent();t=mL(c0(o[0],t),o[1]);var l=JW(n,s,o),u=[t-l,t+l],f=vi(t,o,s,!0),c=[vi(u[0],o,s,!0),vi(u[1],o,s,!0)];
u[0]<o[0]&&(c[0]=-1/0),u[1]>o[1]&&(c[1]=1/0),i&&(c[0]===-1/0?this._showIndicator(f,c[1],"< ",l):c[1]===1/0?this._showIndicator(f,c[0],"> ",l):this._showIndicator(
f,f,"≈ ",l));var p=this._hoverLinkDataIndices,h=[];(i||yL(n))&&(h=this._hoverLinkDataIndices=n.findTargetDataIndices(c));var d=c1(p,h);this._dispatchHighDown(
"downplay",Vs(d[0],n)),this._dispatchHighDown("highlight",Vs(d[1],n))}},e.prototype._hoverLinkFromSeriesMouseOver=function(t){var i;if($i(t.target,function(l){var u=ve(
l);if(u.dataIndex!=null)return i=u,!0},!0),!!i){var n=this.ecModel.getSeriesByIndex(i.seriesIndex),a=this.visualMapModel;if(a.isTargetSeries(n)){var o=n.getData(
i.dataType),s=o.getStore().get(a.getDataDimensionIndex(o),i.dataIndex);isNaN(s)||this._showIndicator(s,s)}}},e.prototype._hideIndicator=function(){var t=this._shapes;
t.indicator&&t.indicator.attr("invisible",!0),t.indicatorLabel&&t.indicatorLabel.attr("invisible",!0);var i=this._shapes.handleLabels;if(i)for(var n=0;n<i.length;n++)
this.api.leaveBlur(i[n])},e.prototype._clearHoverLinkToSeries=function(){this._hideIndicator();var t=this._hoverLinkDataIndices;this._dispatchHighDown("downplay",
Vs(t,this.visualMapModel)),t.length=0},e.prototype._clearHoverLinkFromSeries=function(){this._hideIndicator();var t=this.api.getZr();t.off("mouseover",this._hoverLinkFromSeriesMouseOver),
t.off("mouseout",this._hideIndicator)},e.prototype._applyTransform=function(t,i,n,a){var o=Bi(i,a?null:this.group);return P(t)?rr(t,o,n):Aa(t,o,n)},e.prototype.
_dispatchHighDown=function(t,i){i&&i.length&&this.api.dispatchAction({type:t,batch:i})},e.prototype.dispose=function(){this._clearHoverLinkFromSeries(),this._clearHoverLinkToSeries()},
e.type="visualMap.continuous",e})(Jp);function gL(r,e,t,i){return new Pi({shape:{points:r},draggable:!!t,cursor:e,drift:t,onmousemove:function(n){Zt(n.event)},ondragend:i})}
function JW(r,e,t){var i=qW/2,n=r.get("hoverLinkDataSize");return n&&(i=vi(n,e,t,!0)/2),i}function yL(r){var e=r.get("hoverLinkOnHandle");return!!(e??r.get("rea\
ltime"))}function _L(r){return r==="vertical"?"ns-resize":"ew-resize"}var xL=QW;var SL={type:"selectDataRange",event:"dataRangeSelected",update:"update"},bL=function(r,e){e.eachComponent({mainType:"visualMap",query:r},function(t){t.setSelected(
r.selected)})};var wL=[{createOnAllSeries:!0,reset:function(r,e){var t=[];return e.eachComponent("visualMap",function(i){var n=r.pipelineContext;!i.isTargetSeries(r)||n&&n.large||
t.push(TI(i.stateList,i.targetVisuals,G(i.getValueState,i),i.getDataDimensionIndex(r.getData())))}),t}},{createOnAllSeries:!0,reset:function(r,e){var t=r.getData(),
i=[];e.eachComponent("visualMap",function(n){if(n.isTargetSeries(r)){var a=n.getVisualMeta(G(eY,null,r,n))||{stops:[],outerColors:[]},o=n.getDataDimensionIndex(
t);o>=0&&(a.dimension=o,i.push(a))}}),r.getData().setVisual("visualMeta",i)}}];function eY(r,e,t,i){for(var n=e.targetVisuals[i],a=at.prepareVisualTypes(n),o={color:Cs(
r.getData(),"color")},s=0,l=a.length;s<l;s++){var u=a[s],f=n[u==="opacity"?"__alphaForOpacity":u];f&&f.applyVisual(t,c,p)}return o.color;function c(h){return o[h]}
function p(h,d){o[h]=d}}var TL=w;function h0(r){var e=r&&r.visualMap;P(e)||(e=e?[e]:[]),TL(e,function(t){if(t){Us(t,"splitList")&&!Us(t,"pieces")&&(t.pieces=t.splitList,delete t.splitList);
var i=t.pieces;if(i&&P(i)&&TL(i,function(a){U(a)&&(Us(a,"start")&&!Us(a,"min")&&(a.min=a.start),Us(a,"end")&&!Us(a,"max")&&(a.max=a.end))}),0)var n}})}function Us(r,e){
return r&&r.hasOwnProperty&&r.hasOwnProperty(e)}var CL=!1;function ju(r){CL||(CL=!0,r.registerSubTypeDefaulter("visualMap",function(e){return!e.categories&&(!(e.pieces?e.pieces.length>0:e.splitNumber>0)||e.calculable)?
"continuous":"piecewise"}),r.registerAction(SL,bL),w(wL,function(e){r.registerVisual(r.PRIORITY.VISUAL.COMPONENT,e)}),r.registerPreprocessor(h0))}function EL(r){r.registerComponentModel(pL),r.registerComponentView(xL),ju(r)}var tY=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._pieceList=[],t}return e.prototype.optionUpdated=function(t,i){
r.prototype.optionUpdated.apply(this,arguments),this.resetExtent();var n=this._mode=this._determineMode();this._pieceList=[],rY[this._mode].call(this,this._pieceList),
this._resetSelected(t,i);var a=this.option.categories;this.resetVisual(function(o,s){n==="categories"?(o.mappingMethod="category",o.categories=F(a)):(o.dataExtent=
this.getExtent(),o.mappingMethod="piecewise",o.pieceList=z(this._pieceList,function(l){return l=F(l),s!=="inRange"&&(l.visual=null),l}))})},e.prototype.completeVisualOption=
function(){var t=this.option,i={},n=at.listVisualTypes(),a=this.isCategory();w(t.pieces,function(s){w(n,function(l){s.hasOwnProperty(l)&&(i[l]=1)})}),w(i,function(s,l){
var u=!1;w(this.stateList,function(f){u=u||o(t,f,l)||o(t.target,f,l)},this),!u&&w(this.stateList,function(f){(t[f]||(t[f]={}))[l]=Qp.get(l,f==="inRange"?"active":
"inactive",a)})},this);function o(s,l,u){return s&&s[l]&&s[l].hasOwnProperty(u)}r.prototype.completeVisualOption.apply(this,arguments)},e.prototype._resetSelected=
function(t,i){var n=this.option,a=this._pieceList,o=(i?n:t).selected||{};if(n.selected=o,w(a,function(l,u){var f=this.getSelectedMapKey(l);o.hasOwnProperty(f)||
(o[f]=!0)},this),n.selectedMode==="single"){var s=!1;w(a,function(l,u){var f=this.getSelectedMapKey(l);o[f]&&(s?o[f]=!1:s=!0)},this)}},e.prototype.getItemSymbol=
function(){return this.get("itemSymbol")},e.prototype.getSelectedMapKey=function(t){return this._mode==="categories"?t.value+"":t.index+""},e.prototype.getPieceList=
function(){return this._pieceList},e.prototype._determineMode=function(){var t=this.option;return t.pieces&&t.pieces.length>0?"pieces":this.option.categories?"c\
ategories":"splitNumber"},e.prototype.setSelected=function(t){this.option.selected=F(t)},e.prototype.getValueState=function(t){var i=at.findPieceIndex(t,this._pieceList);
return i!=null&&this.option.selected[this.getSelectedMapKey(this._pieceList[i])]?"inRange":"outOfRange"},e.prototype.findTargetDataIndices=function(t){var i=[],
n=this._pieceList;return this.eachTargetSeries(function(a){var o=[],s=a.getData();s.each(this.getDataDimensionIndex(s),function(l,u){var f=at.findPieceIndex(l,n);
f===t&&o.push(u)},this),i.push({seriesId:a.id,dataIndex:o})},this),i},e.prototype.getRepresentValue=function(t){var i;if(this.isCategory())i=t.value;else if(t.value!=
null)i=t.value;else{var n=t.interval||[];i=n[0]===-1/0&&n[1]===1/0?0:(n[0]+n[1])/2}return i},e.prototype.getVisualMeta=function(t){if(this.isCategory())return;var i=[],
n=["",""],a=this;function o(f,c){var p=a.getRepresentValue({interval:f});c||(c=a.getValueState(p));var h=t(p,c);f[0]===-1/0?n[0]=h:f[1]===1/0?n[1]=h:i.push({value:f[0],
color:h},{value:f[1],color:h})}var s=this._pieceList.slice();if(!s.length)s.push({interval:[-1/0,1/0]});else{var l=s[0].interval[0];l!==-1/0&&s.unshift({interval:[
-1/0,l]}),l=s[s.length-1].interval[1],l!==1/0&&s.push({interval:[l,1/0]})}var u=-1/0;return w(s,function(f){var c=f.interval;c&&(c[0]>u&&o([u,c[0]],"outOfRange"),
o(c.slice()),u=c[1])},this),{stops:i,outerColors:n}},e.type="visualMap.piecewise",e.defaultOption=li(Bs.defaultOption,{selected:null,minOpen:!1,maxOpen:!1,align:"\
auto",itemWidth:20,itemHeight:14,itemSymbol:"roundRect",pieces:null,categories:null,splitNumber:5,selectedMode:"multiple",itemGap:10,hoverLink:!0}),e})(Bs),rY={
splitNumber:function(r){var e=this.option,t=Math.min(e.precision,20),i=this.getExtent(),n=e.splitNumber;n=Math.max(parseInt(n,10),1),e.splitNumber=n;for(var a=(i[1]-
i[0])/n;+a.toFixed(t)!==a&&t<5;)t++;e.precision=t,a=+a.toFixed(t),e.minOpen&&r.push({interval:[-1/0,i[0]],close:[0,0]});for(var o=0,s=i[0];o<n;s+=a,o++){var l=o===
n-1?i[1]:s+a;r.push({interval:[s,l],close:[1,1]})}e.maxOpen&&r.push({interval:[i[1],1/0],close:[0,0]}),Kv(r),w(r,function(u,f){u.index=f,u.text=this.formatValueText(
u.interval)},this)},categories:function(r){var e=this.option;w(e.categories,function(t){r.push({text:this.formatValueText(t,!0),value:t})},this),ML(e,r)},pieces:function(r){
var e=this.option;w(e.pieces,function(t,i){U(t)||(t={value:t});var n={text:"",index:i};if(t.label!=null&&(n.text=t.label),t.hasOwnProperty("value")){var a=n.value=
t.value;n.interval=[a,a],n.close=[1,1]}else{for(var o=n.interval=[],s=n.close=[0,0],l=[1,0,1],u=[-1/0,1/0],f=[],c=0;c<2;c++){for(var p=[["gte","gt","min"],["lte",
"lt","max"]][c],h=0;h<3&&o[c]==null;h++)o[c]=t[p[h]],s[c]=l[h],f[c]=h===2;o[c]==null&&(o[c]=u[c])}f[0]&&o[1]===1/0&&(s[0]=0),f[1]&&o[0]===-1/0&&(s[1]=0),o[0]===
o[1]&&s[0]&&s[1]&&(n.value=o[0])}n.visual=at.retrieveVisuals(t),r.push(n)},this),ML(e,r),Kv(r),w(r,function(t){var i=t.close,n=[["<","≤"][i[1]],[">","≥"][i[0]]];
t.text=t.text||this.formatValueText(t.value!=null?t.value:t.interval,!1,n)},this)}};function ML(r,e){var t=r.inverse;(r.orient==="vertical"?!t:t)&&e.reverse()}var AL=tY;var iY=(function(r){I(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.doRender=function(){var t=this.group;
t.removeAll();var i=this.visualMapModel,n=i.get("textGap"),a=i.textStyleModel,o=this._getItemAlign(),s=i.itemSize,l=this._getViewData(),u=l.endsText,f=Yr(i.get(
"showLabel",!0),!u),c=!i.get("selectedMode");u&&this._renderEndsText(t,u[0],s,f,o),w(l.viewPieceList,function(p){var h=p.piece,d=new se;d.onclick=G(this._onItemClick,
this,h),this._enableHoverLink(d,p.indexInModelPieceList);var v=i.getRepresentValue(h);if(this._createItemSymbol(d,v,[0,0,s[0],s[1]],c),f){var g=this.visualMapModel.
getValueState(v),m=a.get("align")||o;d.add(new Ce({style:vt(a,{x:m==="right"?-n:s[0]+n,y:s[1]/2,text:h.text,verticalAlign:a.get("verticalAlign")||"middle",align:m,
opacity:W(a.get("opacity"),g==="outOfRange"?.5:1)}),silent:c}))}t.add(d)},this),u&&this._renderEndsText(t,u[1],s,f,o),Wi(i.get("orient"),t,i.get("itemGap")),this.
renderBackground(t),this.positionGroup(t)},e.prototype._enableHoverLink=function(t,i){var n=this;t.on("mouseover",function(){return a("highlight")}).on("mouseou\
t",function(){return a("downplay")});var a=function(o){var s=n.visualMapModel;s.option.hoverLink&&n.api.dispatchAction({type:o,batch:Vs(s.findTargetDataIndices(
i),s)})}},e.prototype._getItemAlign=function(){var t=this.visualMapModel,i=t.option;if(i.orient==="vertical")return ed(t,this.api,t.itemSize);var n=i.align;return(!n||
n==="auto")&&(n="left"),n},e.prototype._renderEndsText=function(t,i,n,a,o){if(i){var s=new se,l=this.visualMapModel.textStyleModel;s.add(new Ce({style:vt(l,{x:a?
o==="right"?n[0]:0:n[0]/2,y:n[1]/2,verticalAlign:"middle",align:a?o:"center",text:i})})),t.add(s)}},e.prototype._getViewData=function(){var t=this.visualMapModel,
i=z(t.getPieceList(),function(s,l){return{piece:s,indexInModelPieceList:l}}),n=t.get("text"),a=t.get("orient"),o=t.get("inverse");return(a==="horizontal"?o:!o)?
i.reverse():n&&(n=n.slice().reverse()),{viewPieceList:i,endsText:n}},e.prototype._createItemSymbol=function(t,i,n,a){var o=je(this.getControllerVisual(i,"symbol"),
n[0],n[1],n[2],n[3],this.getControllerVisual(i,"color"));o.silent=a,t.add(o)},e.prototype._onItemClick=function(t){var i=this.visualMapModel,n=i.option,a=n.selectedMode;
if(a){var o=F(n.selected),s=i.getSelectedMapKey(t);a==="single"||a===!0?(o[s]=!0,w(o,function(l,u){o[u]=u===s})):o[s]=!o[s],this.api.dispatchAction({type:"selec\
tDataRange",from:this.uid,visualMapId:this.visualMapModel.id,selected:o})}},e.type="visualMap.piecewise",e})(Jp),DL=iY;function OL(r){r.registerComponentModel(AL),r.registerComponentView(DL),ju(r)}function p0(r){Ge(EL),Ge(OL)}var nY={label:{enabled:!0},decal:{show:!1}},IL=$(),LL=$(),RL=ri(aY);function aY(r,e){var t=r.getModel("aria");if(!t.get("enabled"))return;var i=LL(r).scope||(LL(
r).scope={}),n=F(nY);te(n.label,r.getLocaleModel().get("aria"),!1),te(t.option,n,!1),a(),o();function a(){var f=t.getModel("decal"),c=f.get("show");if(c){var p=H();
r.eachSeries(function(h){h.isColorBySeries()||(IL(h).scope=p.get(h.type)||p.set(h.type,{}))}),r.eachSeries(function(h){if(Y(h.enableAriaDecal)){h.enableAriaDecal();
return}var d=h.getData();if(h.isColorBySeries()){var _=Sg(h.ecModel,h.name,i,r.getSeriesCount()),x=d.getVisual("decal");d.setVisual("decal",S(x,_))}else{var v=h.
getRawData(),g={},m=IL(h).scope;d.each(function(b){var T=d.getRawIndex(b);g[T]=b});var y=v.count();v.each(function(b){var T=g[b],C=v.getName(b)||b+"",E=Sg(h.ecModel,
C,m,y),M=d.getItemVisual(T,"decal");d.setItemVisual(T,"decal",S(M,E))})}function S(b,T){var C=b?k(k({},T),b):T;return C.dirty=!0,C}})}}function o(){var f=e.getZr().
dom;if(f){var c=r.getLocaleModel().get("aria"),p=t.getModel("label");if(p.option=ie(p.option,c),!!p.get("enabled")){if(f.setAttribute("role","img"),p.get("descr\
iption")){f.setAttribute("aria-label",p.get("description"));return}var h=r.getSeriesCount(),d=p.get(["data","maxCount"])||10,v=p.get(["series","maxCount"])||10,
g=Math.min(h,v),m;if(!(h<1)){var y=l();if(y){var _=p.get(["general","withTitle"]);m=s(_,{title:y})}else m=p.get(["general","withoutTitle"]);var x=[],S=h>1?p.get(
["series","multiple","prefix"]):p.get(["series","single","prefix"]);m+=s(S,{seriesCount:h}),r.eachSeries(function(E,M){if(M<g){var A=void 0,O=E.get("name"),D=O?
"withName":"withoutName";A=h>1?p.get(["series","multiple",D]):p.get(["series","single",D]),A=s(A,{seriesId:E.seriesIndex,seriesName:E.get("name"),seriesType:u(E.
subType)});var L=E.getData();if(L.count()>d){var R=p.get(["data","partialData"]);A+=s(R,{displayCnt:d})}else A+=p.get(["data","allData"]);for(var N=p.get(["data",
"separator","middle"]),Z=p.get(["data","separator","end"]),j=p.get(["data","excludeDimensionId"]),J=[],re=0;re<L.count();re++)if(re<d){var ne=L.getName(re),ue=j?
Ie(L.getValues(re),function(Q,_e){return ee(j,_e)===-1}):L.getValues(re),ae=p.get(["data",ne?"withName":"withoutName"]);J.push(s(ae,{name:ne,value:ue.join(N)}))}
A+=J.join(N)+Z,x.push(A)}});var b=p.getModel(["series","multiple","separator"]),T=b.get("middle"),C=b.get("end");m+=x.join(T)+C,f.setAttribute("aria-label",m)}}}}
function s(f,c){if(!V(f))return f;var p=f;return w(c,function(h,d){p=p.replace(new RegExp("\\{\\s*"+d+"\\s*\\}","g"),h)}),p}function l(){var f=r.get("title");return f&&
f.length&&(f=f[0]),f&&f.text}function u(f){var c=r.getLocaleModel().get(["series","typeNames"]);return c[f]||c.chart}}function d0(r){if(!(!r||!r.aria)){var e=r.aria;e.show!=null&&(e.enabled=e.show),e.label=e.label||{},w(["description","general","series","data"],function(t){e[t]!=
null&&(e.label[t]=e[t])})}}function v0(r){r.registerPreprocessor(d0),r.registerVisual(r.PRIORITY.VISUAL.ARIA,RL)}function PL(r,e,t){var i=ze.createCanvas(),n=e.getWidth(),a=e.getHeight(),o=i.style;return o&&(o.position="absolute",o.left="0",o.top="0",o.width=n+"px",o.height=
a+"px",i.setAttribute("data-zr-dom-id",r)),i.width=n*t,i.height=a*t,i}function td(r){return!r.__cursors.get(Cm)}function NL(r){var e=r.__cursors.get(Cm);return{
startIdx:e?e.startIdx:0,endIdx:e?e.endIdx:0}}var oY=(function(r){I(e,r);function e(t,i,n){var a=r.call(this)||this;a.motionBlur=!1,a.lastFrameAlpha=.7,a.dpr=1,a.
virtual=!1,a.config={},a.zlevel=0,a.zlevel2=Wo,a.maxRepaintRectCount=5,a.__dirty=!0,a.__firstTimePaint=!0,a.__prevIdx={startIdx:0,endIdx:0};var o;n=n||ua,typeof t==
"string"?o=PL(t,i,n):U(t)&&(o=t,t=o.id),a.id=t,a.dom=o;var s=o.style;return s&&(_f(o),o.onselectstart=function(){return!1},s.padding="0",s.margin="0",s.borderWidth=
"0"),a.painter=i,a.dpr=n,a}return e.prototype.afterBrush=function(){this.__prevIdx=NL(this)},e.prototype.initContext=function(){this.ctx=this.dom.getContext("2d"),
this.ctx.dpr=this.dpr},e.prototype.setUnpainted=function(){this.__firstTimePaint=!0},e.prototype.createBackBuffer=function(){var t=this.dpr;this.domBack=PL("bac\
k-"+this.id,this.painter,t),this.ctxBack=this.domBack.getContext("2d"),t!==1&&this.ctxBack.scale(t,t)},e.prototype.createRepaintRects=function(t,i,n,a){if(this.
__firstTimePaint)return this.__firstTimePaint=!1,null;var o=[],s=this.maxRepaintRectCount,l=!1,u=new q(0,0,0,0);function f(x){if(!(!x.isFinite()||x.isZero()))if(o.
length===0){var S=new q(0,0,0,0);S.copy(x),o.push(S)}else{for(var b=!1,T=1/0,C=0,E=0;E<o.length;++E){var M=o[E];if(M.intersect(x)){var A=new q(0,0,0,0);A.copy(M),
A.union(x),o[E]=A,b=!0;break}else if(l){u.copy(x),u.union(M);var O=x.width*x.height,D=M.width*M.height,L=u.width*u.height,R=L-O-D;R<T&&(T=R,C=E)}}if(l&&(o[C].union(
x),b=!0),!b){var S=new q(0,0,0,0);S.copy(x),o.push(S)}l||(l=o.length>=s)}}for(var c=NL(this),p=c.startIdx;p<c.endIdx;++p){var h=t[p];if(h){var d=h.shouldBePainted(
n,a,!0,!0),v=h.__isRendered&&(h.__dirty&Qe||!d)?h.getPrevPaintRect():null;v&&f(v);var g=d&&(h.__dirty&Qe||!h.__isRendered)?h.getPaintRect():null;g&&f(g)}}for(var m=this.
__prevIdx,p=m.startIdx;p<m.endIdx;++p){var h=i[p],d=h&&h.shouldBePainted(n,a,!0,!0);if(h&&(!d||!h.__zr)&&h.__isRendered){var v=h.getPrevPaintRect();v&&f(v)}}var y;
do{y=!1;for(var p=0;p<o.length;){if(o[p].isZero()){o.splice(p,1);continue}for(var _=p+1;_<o.length;)o[p].intersect(o[_])?(y=!0,o[p].union(o[_]),o.splice(_,1)):_++;
p++}}while(y);return this._paintRects=o,o},e.prototype.debugGetPaintRects=function(){return(this._paintRects||[]).slice()},e.prototype.resize=function(t,i){var n=this.
dpr,a=this.dom,o=a.style,s=this.domBack;o&&(o.width=t+"px",o.height=i+"px"),a.width=t*n,a.height=i*n,s&&(s.width=t*n,s.height=i*n,n!==1&&this.ctxBack.scale(n,n))},
e.prototype.clear=function(t,i,n){var a=this.dom,o=this.ctx,s=a.width,l=a.height;i=i||this.clearColor;var u=this.motionBlur&&!t,f=this.lastFrameAlpha,c=this.dpr,
p=this;u&&(this.domBack||this.createBackBuffer(),this.ctxBack.globalCompositeOperation="copy",this.ctxBack.drawImage(a,0,0,s/c,l/c));var h=this.domBack;function d(v,g,m,y){
if(o.clearRect(v,g,m,y),i&&i!=="transparent"){var _=void 0;if(sn(i)){var x=i.global||i.__width===m&&i.__height===y;_=x&&i.__canvasGradient||wu(o,i,{x:0,y:0,width:m,
height:y}),i.__canvasGradient=_,i.__width=m,i.__height=y}else SS(i)&&(i.scaleX=i.scaleX||c,i.scaleY=i.scaleY||c,_=ap(o,i,{dirty:function(){p.setUnpainted(),p.painter.
refresh()}}));o.save(),o.fillStyle=_||i,o.fillRect(v,g,m,y),o.restore()}u&&(o.save(),o.globalAlpha=f,o.drawImage(h,v,g,m,y),o.restore())}!n||u?d(0,0,s,l):n.length&&
w(n,function(v){d(v.x*c,v.y*c,v.width*c,v.height*c)})},e})($e),m0=oY;var kL=1e5,ao=314159,g0=void 0,sY=1,y0=2;function lY(r){return r?r.__builtin__?!0:!(typeof r.resize!="function"||typeof r.refresh!="function"):!1}function uY(r,e){
var t=document.createElement("div");return t.style.cssText=["position:relative","width:"+r+"px","height:"+e+"px","padding:0","margin:0","border-width:0"].join("\
;")+";",t}function zL(r,e,t,i){var n=new m0(r,e,e.dpr);return n.zlevel=t,n.zlevel2=i,n.__builtin__=!0,BL(n),n}function BL(r){r.__cursorStack=[],r.__cursors=H()}
function fY(r){return r.startIdx=r.drawIdx=r.endIdx=r.endIdxNew=0,r.used=!1,r.first=r.last=NaN,r.notClearIdx=-1,r}function cY(r,e){var t=r.__cursors,i=+e;return t.
get(i)||(r.__cursorStack.push(i),t.set(i,fY({key:i})))}function rd(r,e){for(var t=r.__cursorStack,i=0;i<t.length;i++)e(r.__cursors.get(t[i]))}function _0(r,e){var t=r.
layers;return t[e]||(t[e]=new Array(3))}function Ct(r,e,t){for(var i=r.layerStack,n=0;n<i.length;n++){var a=i[n].zl,o=i[n].zl2,s=r.layers[a][o];(!t||(!(t&Ku)||s.
__builtin__)&&(!(t&x0)||!s.__builtin__)&&(!(t&VL)||s!==r.hoverlayer))&&e(s,a,o,n)}}var Ku=1,x0=2,VL=4,id=Ku|VL,hY=(function(){function r(e,t,i,n){this.type="can\
vas",this._prevDisplayList=[],this._layerConfig={},this._needsManuallyCompositing=!1,this.type="canvas",this._i={layerStack:[],layers:[]};var a=!e.nodeName||e.nodeName.
toUpperCase()==="CANVAS";this._opts=i=k({},i||{}),this.dpr=i.devicePixelRatio||ua,this._singleCanvas=a,this.root=e;var o=e.style;if(o&&(_f(e),e.innerHTML=""),this.
storage=t,this._prevDisplayList=[],a){var l=e,u=l.width,f=l.height;i.width!=null&&(u=i.width),i.height!=null&&(f=i.height),this.dpr=i.devicePixelRatio||1,l.width=
u*this.dpr,l.height=f*this.dpr,this._width=u,this._height=f;var c=zL(l,this,ao,Wo);c.initContext(),this._insertLayer(c,ao,Wo,!0),this._domRoot=e}else{this._width=
Tu(e,0,i),this._height=Tu(e,1,i);var s=this._domRoot=uY(this._width,this._height);e.appendChild(s)}}return r.prototype.getType=function(){return"canvas"},r.prototype.
isSingleCanvas=function(){return this._singleCanvas},r.prototype.getViewportRoot=function(){return this._domRoot},r.prototype.getViewportRootOffset=function(){var e=this.
getViewportRoot();if(e)return{offsetLeft:e.offsetLeft||0,offsetTop:e.offsetTop||0}},r.prototype.refresh=function(e){var t;e&&!U(e)?t={paintAll:!!e}:t=e||{};var i=W(
t.refresh,!0),n=W(t.refreshHover,!1);if(n&&(this._hoverLayerDirty=y0),!i)return n&&this._paintHoverList(this.storage.getDisplayList(!1)),this;var a=this.storage.
getDisplayList(!0);this._updateLayerStatus(a,t.paintAll),this._redrawId=Math.random();var o=this._prevDisplayList;this._paintList(a,o,this._redrawId);var s=this.
_backgroundColor;return Ct(this._i,function(l,u,f,c){l.refresh&&l.refresh(c===0?s:null)},x0),this._opts.useDirtyRect&&(this._prevDisplayList=a.slice()),this},r.
prototype._paintHoverList=function(e){var t=this._i.hoverlayer,i=this._hoverLayerDirty;if(this._hoverLayerDirty=g0,i!==g0&&(!t&&i===y0&&(t=this._i.hoverlayer=this.
_ensureLayer(kL)),!!t)){t.clear();for(var n={inHover:!0,viewWidth:this._width,viewHeight:this._height,beforeBrushParam:{}},a,o=0,s=e.length;o<s;o++){var l=e[o];
if(l.__inHover){a||(a=t.ctx,a.save());var u=l.__hoverStyle,f=void 0;u&&(f=l.style,l.style=u),Vn(a,l,n),u&&(l.style=f)}}a&&(Ja(a,n),a.restore())}},r.prototype.getHoverLayer=
function(){return this._ensureLayer(kL)},r.prototype.paintOne=function(e,t){op(e,t)},r.prototype._paintList=function(e,t,i){if(this._redrawId===i){var n=this._doPaintList(
e,t);if(this._needsManuallyCompositing&&this._compositeManually(),n)Ct(this._i,function(o){o.afterBrush&&o.afterBrush()},id),this._paintHoverList(e);else{var a=this;
du(function(){a._paintList(e,t,i)})}}},r.prototype._compositeManually=function(){var e=this._ensureLayer(ao).ctx,t=this._domRoot.width,i=this._domRoot.height;e.
clearRect(0,0,t,i),Ct(this._i,function(n){n.virtual&&e.drawImage(n.dom,0,0,t,i)},Ku)},r.prototype._doPaintList=function(e,t){var i=this,n=!0;return Ct(this._i,function(a){
var o=!1;if(rd(a,function(c){(c.drawIdx<c.endIdx||c.notClearIdx>=0)&&(o=!0)}),!(!o&&!a.__dirty)){var s=i._opts.useDirtyRect&&!td(a)?a.createRepaintRects(e,t,i._width,
i._height):null,l=i._i.layerStack[0],u=!0;if(a.__dirty){u=!1,a.__dirty=!1;var f=a.zlevel===l.zl&&a.zlevel2===l.zl2?i._backgroundColor:null;a.clear(!1,f,s)}rd(a,
function(c){var p=i._paintPerCursor(a,c,e,s,u);n=n&&p})}},id),oe.wxa&&Ct(this._i,function(a){a&&a.ctx&&a.ctx.draw&&a.ctx.draw()}),n},r.prototype._paintPerCursor=
function(e,t,i,n,a){var o=e.ctx;if(n)if(!n.length)t.drawIdx=t.endIdx;else for(var s=this.dpr,l=0;l<n.length;++l){var u=n[l];o.save(),o.beginPath(),o.rect(u.x*s,
u.y*s,u.width*s,u.height*s),o.clip(),this._paintPerCursorInRect(e,t,i,u,a),o.restore()}else o.save(),this._paintPerCursorInRect(e,t,i,null,a),o.restore();return t.
drawIdx>=t.endIdx},r.prototype._paintPerCursorInRect=function(e,t,i,n,a){for(var o={inHover:!1,allClipped:!1,prevEl:null,viewWidth:this._width,viewHeight:this._height,
beforeBrushParam:{contentRetained:a}},s=e.ctx,l=td(e),u=l&&ze.getTime(),f=t.drawIdx,c=t.notClearIdx,p=c>=0?Math.min(c,f):f;p<t.endIdx;p++){var h=i[p];if(!(p<f&&
!h.notClear)){if(h.__inHover&&(this._hoverLayerDirty=y0),n!=null){var d=h.getPaintRect();d&&d.intersect(n)&&(Vn(s,h,o),h.setPrevPaintRect(d))}else Vn(s,h,o);if(l){
var v=ze.getTime()-u;if(v>15){p++;break}}}}Ja(s,o),t.drawIdx=Math.max(p,f)},r.prototype.getLayer=function(e,t){return this._ensureLayer(e,0,t)},r.prototype._ensureLayer=
function(e,t,i){t=t||0;var n=this._singleCanvas;n&&!this._needsManuallyCompositing&&(e=ao,t=0);var a=_0(this._i,e)[t];return a||(a=zL("zr_"+e+"."+t,this,e,t),this.
_layerConfig[e]&&te(a,this._layerConfig[e],!0),(i||n&&e!==ao)&&(a.virtual=!0),this._insertLayer(a,e,t,!1),a.initContext()),a},r.prototype.insertLayer=function(e,t){
this._insertLayer(t,e,0,!1)},r.prototype._insertLayer=function(e,t,i,n){var a=this._i,o=a.layers,s=a.layerStack,l=this._domRoot,u=null;if(!(o[t]&&o[t][i])&&lY(e)){
for(var f=s.length,c=0;c<f&&(s[c].zl<t||s[c].zl===t&&s[c].zl2<i);)c++;if(c>0&&(u=_0(a,s[c-1].zl)[s[c-1].zl2]),s.splice(c,0,{zl:t,zl2:i}),_0(a,t)[i]=e,!n&&!e.virtual)
if(u){var p=u.dom;p.nextSibling?l.insertBefore(e.dom,p.nextSibling):l.appendChild(e.dom)}else l.firstChild?l.insertBefore(e.dom,l.firstChild):l.appendChild(e.dom);
e.painter||(e.painter=this)}},r.prototype.eachLayer=function(e,t){return Ct(this._i,function(i,n){e.call(t,i,n)})},r.prototype.eachBuiltinLayer=function(e,t){return Ct(
this._i,function(i,n){e.call(t,i,n)},Ku)},r.prototype.eachOtherLayer=function(e,t){return Ct(this._i,function(i,n){e.call(t,i,n)},x0)},r.prototype.getLayers=function(){
var e={};return Ct(this._i,function(t,i,n){e[t.id]=t}),e},r.prototype._updateLayerStatus=function(e,t){var i=this;if(i._singleCanvas)for(var n=1;n<e.length;n++){
var a=e[n];if(a.zlevel!==e[n-1].zlevel||a.incremental){i._needsManuallyCompositing=!0;break}}Ct(i._i,function(g){g.__dirty=!1,rd(g,function(m){m.used=!1,m.endIdxNew=
0,m.notClearIdx=-1})},id);for(var o,s=null,l=null,u=!1,f=0,c=e.length;f<c;f++){var a=e[f],p=a.zlevel,h=a.incremental,d=void 0;if(o!==p&&(o=p,u=!1),h?(u=!0,d=mw):
d=u?vw:Wo,(!s||p!==s.zlevel||d!==s.zlevel2)&&(s=i._ensureLayer(p,d),l=null,!s.__builtin__)){ho("ZLevel "+p+" has been used by unknown layer "+s.id);continue}if((!l||
h!==l.key)&&(l=cY(s,h),!l.used))if(l.used=!0,!t&&l.first===a.id){var v=f-l.startIdx;l.startIdx=f,l.drawIdx+=v,l.endIdx+=v}else s.__dirty=!0,l.first=a.id,l.startIdx=
l.drawIdx=f,l.endIdx=f+1;l.endIdxNew=f+1,a.__dirty&Qe&&!a.__inHover&&((!h||!a.notClear&&f<l.drawIdx)&&(s.__dirty=!0),h&&a.notClear&&l.notClearIdx<0&&(l.notClearIdx=
f))}Ct(i._i,function(g){for(var m=g.__cursorStack,y=g.__cursors,_=m.length-1;_>=0;_--){var x=y.get(m[_]);if(!x.used)g.__dirty=!0,y.removeKey(m[_]),m.splice(_,1);else{
var S=x.endIdxNew;(td(g)?S<x.drawIdx:S!==x.endIdx||!S||e[S-1].id!==x.last)&&(g.__dirty=!0),x.endIdx=x.endIdxNew,x.last=S?e[S-1].id:NaN}}g.__dirty&&(rd(g,function(b){
b.drawIdx=b.startIdx}),i._hoverLayerDirty===g0&&(i._hoverLayerDirty=sY))},id)},r.prototype.clear=function(){return Ct(this._i,function(e){e.clear(),BL(e)},Ku),this},
r.prototype.setBackgroundColor=function(e){this._backgroundColor=e,Ct(this._i,function(t){t.setUnpainted()})},r.prototype.configLayer=function(e,t){if(t){var i=this.
_layerConfig;i[e]?te(i[e],t,!0):i[e]=t,Ct(this._i,function(n,a){te(n,i[a],!0)})}},r.prototype.delLayer=function(e){for(var t=this._i.layerStack,i=this._i.layers,
n=t.length-1;n>=0;n--){var a=t[n];if(a.zl===e){var o=i[e][a.zl2];if(o.__builtin__)continue;if(t.splice(n,1),i[e][a.zl2]=void 0,!o.virtual){var s=o.dom.parentNode;
s&&s.removeChild(o.dom)}}}},r.prototype.resize=function(e,t){if(this._domRoot.style){var i=this._domRoot;i.style.display="none";var n=this._opts,a=this.root;e!=
null&&(n.width=e),t!=null&&(n.height=t),e=Tu(a,0,n),t=Tu(a,1,n),i.style.display="",(this._width!==e||t!==this._height)&&(i.style.width=e+"px",i.style.height=t+"\
px",Ct(this._i,function(o){o.resize(e,t)}),this.refresh({paintAll:!0})),this._width=e,this._height=t}else{if(e==null||t==null)return;this._width=e,this._height=
t,this._ensureLayer(ao).resize(e,t)}return this},r.prototype.clearLayer=function(e){w(this._i.layers[e],function(t){t&&!t.__builtin__&&t.clear()})},r.prototype.
dispose=function(){this.root.innerHTML="",this.root=this.storage=this._domRoot=this._i=null},r.prototype.getRenderedCanvas=function(e){if(e=e||{},this._singleCanvas&&
!this._compositeManually)return this._i.layers[ao][0].dom;var t=new m0("image",this,e.pixelRatio||this.dpr);t.initContext(),t.clear(!1,e.backgroundColor||this._backgroundColor);
var i=t.ctx;if(e.pixelRatio<=this.dpr){this.refresh();var n=t.dom.width,a=t.dom.height;Ct(this._i,function(c){c.__builtin__?i.drawImage(c.dom,0,0,n,a):c.renderToCanvas&&
(i.save(),c.renderToCanvas(i),i.restore())})}else{for(var o={inHover:!1,viewWidth:this._width,viewHeight:this._height,beforeBrushParam:{}},s=this.storage.getDisplayList(
!0),l=0,u=s.length;l<u;l++){var f=s[l];Vn(i,f,o)}Ja(i,o)}return t.dom},r.prototype.getWidth=function(){return this._width},r.prototype.getHeight=function(){return this.
_height},r})(),UL=hY;function S0(r){r.registerPainter("canvas",UL)}Ge([v0,W_,S0,u0,O_,w_,n0,zg,$_,b_,ku,Xy,V_,p0]);var pY=NA;globalThis.stagedmlVendor={preact:cd,"preact/hooks":yd,"preact/jsx-runtime":xd,"@dagrejs/dagre":kd,"@tanstack/virtual-core":Fd,"vendor/echarts":b0};})();
