(()=>{var LO=Object.defineProperty;var En=(r,e)=>{for(var t in e)LO(r,t,{get:e[t],enumerable:!0})};var _p={};En(_p,{Component:()=>gs,Fragment:()=>ni,cloneElement:()=>NO,createContext:()=>WO,createElement:()=>PO,createPortal:()=>ZO,createRef:()=>kO,h:()=>PO,hydrate:()=>GO,
isValidElement:()=>ly,options:()=>we,render:()=>yy,toChildArray:()=>my});var we,sy,ly,ki,cp,_u,uy,mu,fy,dp,hp,cy,_s=Symbol.for("pv"),yu={},xu=[],RO=/^m(i|n|o|s|text|space)$/,
Su=Array.isArray,bu=xu.slice,zi=Object.assign;function Cn(r){r&&r.parentNode&&r.remove()}function PO(r,e,t){var i,n,a,o={},s=arguments.length;for(a in e)a=="key"?
i=e[a]:a=="ref"&&typeof r!="function"?n=e[a]:o[a]=e[a];return s>2&&(o.children=s>3?bu.call(arguments,2):t),Mn(r,o,i,n,null)}function NO(r,e,t){var i,n,a,o=zi({},
r.props),s=arguments.length;for(a in e)a=="key"?i=e[a]:a=="ref"&&typeof r.type!="function"?n=e[a]:o[a]=e[a];return s>2&&(o.children=s>3?bu.call(arguments,2):t),
Mn(r.type,o,i!==void 0?i:r.key,n!==void 0?n:r.ref,null)}function Mn(r,e,t,i,n){var a={type:r,props:e,key:t,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:_s,
__v:n||++sy,__i:-1,__u:0};return!n&&we.vnode&&we.vnode(a),a}function kO(){return{current:null}}function ni(r){return r.children}function gs(r,e){this.props=r,this.
context=e,this.__g=0}function Bi(r,e){if(e==null)return r.__&&Bi(r.__,r.__i+1);for(var t;e<r.__k.length;e++)if((t=r.__k[e])&&t.__e)return t.__e;return typeof r.
type!="function"||r.props.__P?null:Bi(r)}function zO(r){var e,t=r.__v,i=t.__e,n=[],a=[],o=r.__P;o&&((e=zi({constructor:_s},t)).__v=t.__v+1,we.vnode&&we.vnode(e),
vp(o,e,t,r.__n,o.namespaceURI,32&t.__u?[i]:null,n,i||Bi(t),32&t.__u,a),e.__v=t.__v,e.__.__k[e.__i]=e,_y(n,e,a),t.__=t.__e=null,e.__e!=i&&hy(e))}function hy(r){if((r=
r.__)&&r.__c&&!r.props.__P)return r.__e=null,r.__k.some(function(e){return e&&(r.__e=e.__e)}),hy(r)}function pp(r){(8&r.__g||(r.__g|=8,ki.push(r),_u++))&&cp==we.
debounceRendering||((cp=we.debounceRendering)||queueMicrotask)(py)}function py(){try{for(var r,e=1;ki.length;)ki.length>e&&ki.sort(uy),r=ki.shift(),e=ki.length,
8&r.__g&&zO(r)}finally{(_u=ki.length)&&(cp||queueMicrotask)(py)}}function dy(r,e,t,i,n,a,o,s,l,u,f){var c,p,h,d,v,m,g=i.__k||xu,_=e.length;for(l=BO(t,e,g,l,_),c=
0;c<_;c++)(h=t.__k[c])!=null&&(p=~h.__i&&g[h.__i]||yu,h.__i=c,m=vp(r,h,p,n,a,o,s,l,u,f),d=h.__e,(p.ref!=h.ref||8&p.__u)&&(p.ref&&mp(p.ref,null,h,p),h.ref&&f.push(
h.ref,h.__c||d,h)),v=v||d,4&h.__u?(l=vy(h,l,r,!p.__v),p.__e&&(p.__e=null)):typeof h.type=="function"&&m!==void 0?l=m:d&&(l=d.nextSibling),h.__u&=-21);return t.__e=
v,l}function BO(r,e,t,i,n){var a,o,s,l,u,f,c,p,h,d=t.length,v=d,m=0,g=0,_=r.__k=Array(n);for(a=0;a<n;a++)(o=e[a])!=null&&typeof o!="boolean"&&typeof o!="functio\
n"?(typeof o!="object"||o.constructor===String?o=_[a]=Mn(null,o):Su(o)?o=_[a]=Mn(ni,{children:o}):o.constructor===_s&&o.__b?o=_[a]=Mn(o.type,o.props,o.key,o.ref,
o.__v):_[a]=o,l=a+m,o.__=r,o.__b=r.__b+1,s=null,~(u=o.__i=UO(o,t,l,v))&&(v--,(s=t[u])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,u==l-1?m--:u==l+1?m++:u!=l&&(u>l?m--:m++,
g=1)):(~u||(n>d?m--:n<d&&m++),typeof o.type!="function"&&(o.__u|=4))):_[a]=null;if(g){for(f=[],c=[],a=0;a<n;a++)if((o=_[a])&&16&o.__u){for(m=0,p=f.length;m<p;)f[h=
m+p>>1]<o.__i?m=h+1:p=h;f[m]=o.__i,c[a]=m+1}for(m=f.length;a--;)c[a]&&(c[a]==m?m--:_[a].__u|=4)}if(v)for(a=0;a<d;a++)!(s=t[a])||2&s.__u||(s.__e==i&&(i=Bi(s)),gp(
s,s));return i}function vy(r,e,t,i){var n,a,o,s;if(typeof r.type=="function"){if(r.props.__P)return e;if(n=r.__k)for(a=0;a<n.length;a++)n[a]&&(n[a].__=r,e=vy(n[a],
e,t,!1));return e}for(e&&!e.parentNode&&(e=Bi(r))&&!e.parentNode&&(e=null),o=r.__e,s=e;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!i&&t.moveBefore&&o.parentNode?
t.moveBefore(o,e):t.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function my(r,e){return e=e||[],r!=null&&
typeof r!="boolean"&&(Su(r)?r.some(function(t){my(t,e)}):e.push(r)),e}function UO(r,e,t,i){var n,a=r.key,o=r.type,s=e[t],l=s&&!(2&s.__u);if(s===null&&a==null||l&&
a==s.key&&o==s.type)return t;if(i>(l?1:0)){for(n=t-1;n>=0;n--)if((s=e[n])&&!(2&s.__u)&&a==s.key&&o==s.type)return n;for(n=t+1;n<e.length;n++)if((s=e[n])&&!(2&s.
__u)&&a==s.key&&o==s.type)return n}return-1}function oy(r,e,t){t==null&&(t=""),e[0]=="-"?r.setProperty(e,t):r[e]=t}function vu(r,e,t,i,n){var a,o;if(e=="style")
if(typeof t=="string")r.style.cssText=t;else{if(typeof i=="string"&&(r.style.cssText=i=""),i)for(e in i)t&&e in t||oy(r.style,e);if(t)for(e in t)i&&t[e]==i[e]||
oy(r.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),typeof i!="function"&&(i=null),(r.__e||(r.__e={}))[e]=t,t&&i||(o=hp[e]||(hp[e]=VO(
e)),(r.__a||(r.__a={}))[e]=dp,a=e!=(e=e.replace(fy,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?r.addEventListener(e,o,a):r.removeEventListener(e,o,a));else{
if(n=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="ta\
bIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in r)try{return void(r[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===
!1&&e[4]!="-"?r.removeAttribute(e):r.setAttribute(e,e=="popover"&&t==1?"":t)}}function VO(r){return function(e){var t=this.__e;if(t){if(t=t[r],e[mu]==null)e[mu]=
dp++;else if(e[mu]<this.__a[r])return;return t(we.event?we.event(e):e)}}}function vp(r,e,t,i,n,a,o,s,l,u){var f,c,p,h,d,v,m,g,_,y,x,S,w,T,E,C,M,A,O=e.type;if(e.
constructor!==_s)return null;128&t.__u&&(l=32&t.__u,f=t.__c.__z)&&(e.__u|=l,c=a=[],f.nodeType==8?s=gu(f,a):a.push(f),s=a[0]||s),(f=we.__b)&&f(e);e:if(typeof O==
"function"){p=o.length;try{if(g=e.props,_=(f=O.prototype)&&f.render,y=(f=O.contextType)&&i[f.__c],x=f?y?y.props.value:f.__:i,(h=t.__c)?(e.__c=h,2&h.__g&&(h.__g|=
1)):(_?e.__c=h=new O(g,x):(e.__c=h=new gs(g,x),h.constructor=O,h.render=HO),y&&y.sub(h),h.state||(h.state={}),h.__n=i,h.__g|=8,h.__h=[],h.__k=[]),_&&(h.__s||(h.
__s=h.state),O.getDerivedStateFromProps&&(h.__s==h.state&&(h.__s=zi({},h.__s)),zi(h.__s,O.getDerivedStateFromProps(g,h.__s)))),d=h.props,v=h.state,h.__v=e,t.__c){
if(g!==d&&_&&!O.getDerivedStateFromProps&&h.componentWillReceiveProps&&h.componentWillReceiveProps(g,x),e.__v==t.__v&&!(8&h.__g)||!(4&h.__g)&&h.shouldComponentUpdate&&
h.shouldComponentUpdate(g,h.__s,x)===!1){e.__v!=t.__v&&(h.props=g,h.state=h.__s,h.__g&=-9),e.__e=t.__e,e.__k=t.__k,e.__k.some(function(D){D&&(D.__=e)}),xu.push.
apply(h.__h,h.__k),h.__k=[],h.__h.length&&o.push(h),s=Bi(t);break e}h.componentWillUpdate&&h.componentWillUpdate(g,h.__s,x),_&&h.componentDidUpdate&&h.__h.push(
function(){h.componentDidUpdate(d,v,m)})}else _&&!O.getDerivedStateFromProps&&h.componentWillMount&&h.componentWillMount(),_&&h.componentDidMount&&h.__h.push(h.
componentDidMount);h.context=x,h.props=g,h.__P=r,h.__g&=-5,S=we.__r,w=_?25:0;do h.__g&=-9,S&&S(e),f=h.render(h.props,h.state=h.__s,h.context);while(8&h.__g&&++w<
25);_&&(xu.push.apply(h.__h,h.__k),h.__k=[]),h.state=h.__s,h.getChildContext&&(i=zi({},i,h.getChildContext())),_&&t.__c&&h.getSnapshotBeforeUpdate&&(m=h.getSnapshotBeforeUpdate(
d,v)),T=f&&f.type===ni&&f.key==null?f.props.children:f,g.__P&&(f=s,n=(r=g.__P).namespaceURI,l=a=null,t.props&&t.props.__P!=r&&(t.__k.some(function(D){D&&gp(D,D)}),
t.__k=null),s=t.__k?Bi(t,0):null),s=dy(r,Su(T)?T:[T],e,t,i,n,a,o,s,l,u),g.__P&&(e.__e=null,s=f),e.__u&=-161,c&&c.some(Cn),h.__h.length&&o.push(h),1&h.__g&&(h.__g&=
-4)}catch(D){if(o.length=p,e.__v=null,l||a)if(D&&D.then){if(e.__u|=128|l,a){for(~(M=a.indexOf(s||void 0))||(M=a.length);(A=a[M-1])&&A.nodeType==8;)M--;for(;M<a.
length;M++)if(A=a[M])if(a[M]=null,E){if(A==C)break}else{if(A.nodeType!=8)break;A.data.startsWith("$s")&&(C=gu(E=A))}}if(!E){for(;s&&s.nodeType==8&&s.nextSibling;)
s=s.nextSibling;E=s}(f=gu(E=e.__c.__z||(e.__c.__z=E)))?(e.__e=E,s=f):e.__e=s,s=s&&s.nextSibling}else a&&a.some(Cn);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),D&&
D.then||gy(e),we.__e(D,e,t)}}else s=e.__e=FO(t.__e,e,t,i,n,a,o,l,u,r);return(f=we.diffed)&&f(e),s}function gu(r,e){if(r&&r.nodeType==8&&r.data.startsWith("$s"))
for(var t=1;r=r.nextSibling;){if(r.nodeType==8){if(r.data.startsWith("$s"))t++;else if(r.data.startsWith("/$s")&&!--t)return r}e&&e.push(r)}}function gy(r){r&&(r.
__c&&(r.__c.__g|=4),r.__k&&r.__k.some(gy))}function _y(r,e,t){for(var i=0;i<t.length;)mp(t[i++],t[i++],t[i++]);we.__c&&we.__c(e,r),r.some(function(n){try{r=n.__h,
n.__h=[],r.some(function(a){a.call(n)})}catch(a){we.__e(a,n.__v)}})}function FO(r,e,t,i,n,a,o,s,l,u){var f,c,p,h,d,v,m,g,_=t.props||yu,y=e.props,x=e.type;if(x==
"svg"?n="http://www.w3.org/2000/svg":x=="math"?n="http://www.w3.org/1998/Math/MathML":n||(n="http://www.w3.org/1999/xhtml"),a){for(f=0;f<a.length;f++)if((d=a[f])&&
(x?d.localName==x:d.nodeType==3)){r=d,a[f]=null;break}}if(!r){if(g=u.ownerDocument||document,!x)return g.createTextNode(y);r=g.createElementNS(n,x,y.is?y:u),s&&
(we.__m&&we.__m(e,a),s=!1),a=null}if(x){if(u=x=="template"&&r.content||r,a=x=="textarea"&&y.defaultValue!=null?null:a&&bu.call(u.childNodes),!s&&a)for(_={},f=0;f<
r.attributes.length;f++)_[(d=r.attributes[f]).name]=d.value;for(f in _)d=_[f],f=="dangerouslySetInnerHTML"?p=d:f=="children"||f in y||f=="value"&&"defaultValue"in
y||f=="checked"&&"defaultChecked"in y||vu(r,f,null,d,n);for(f in y)d=y[f],f=="children"?h=d:f=="dangerouslySetInnerHTML"?c=d:f=="value"?v=d:f=="checked"?m=d:s&&
typeof d!="function"||_[f]===d||vu(r,f,d,_[f],n);c?(s||p&&(c.__html==p.__html||c.__html==r.innerHTML)||(r.innerHTML=c.__html),e.__k=[]):(p&&(r.textContent=""),(x==
"foreignObject"||n=="http://www.w3.org/1998/Math/MathML"&&RO.test(x))&&(n="http://www.w3.org/1999/xhtml"),dy(u,Su(h)?h:[h],e,t,i,n,a,o,a?a[0]:t.__k&&Bi(t,0),s,l),
a&&a.some(Cn)),s&&x!="textarea"||(f="value",x=="progress"&&v==null?r.removeAttribute(f):v==null||v===r[f]&&(x!="progress"||v)||vu(r,f,v,_[f],n),f="checked",m!=null&&
m!=r[f]&&vu(r,f,m,_[f],n))}else _===y||s&&r.data==y||(r.data=y);return r}function mp(r,e,t,i){try{typeof r=="function"?e?e.__x=r(e)||1:i&&(i=i.__c||i.__e)&&(e=i.
__x)&&(i.__x=null,typeof e=="function"?e():r(null)):r.current=e}catch(n){we.__e(n,t)}}function gp(r,e,t){var i,n,a,o;if(we.unmount&&we.unmount(r),!(i=r.ref)||i.
current&&i.current!=r.__e||mp(i,null,e,r),i=r.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(s){we.__e(s,e)}i.__P=i.__n=null}if(i=r.__k)for(o=
0;o<i.length;o++)i[o]&&gp(i[o],e,typeof r.type!="function"||t&&!r.props.__P);!t&&(i=r.__c)&&(i=i.__z)&&(n=gu(i,a=[]))&&(i==r.__e&&a.some(Cn),Cn(n),Cn(i)),t||Cn(
r.__e),r.__e=r.__c=r.__=null}function HO(r,e,t){return this.constructor(r,t)}function yy(r,e){var t,i,n,a;we.__&&we.__(r,e),e.nodeType==9&&(e=e.documentElement),
i=(t=r&&32&r.__u)?null:e.__k,e.__k=Mn(ni,{children:[r]}),n=[],a=[],vp(e,e.__k,i||yu,yu,e.namespaceURI,i?null:e.firstChild?bu.call(e.childNodes):null,n,i?i.__e:e.
firstChild,t,a),_y(n,e.__k,a),e.__k.props.children=null}function GO(r,e){r&&typeof r=="object"&&(r.__u|=32),yy(r,e)}function WO(r){function e(t){var i,n;return this.
getChildContext||(i=new Set,(n={})[e.__c]=this,this.getChildContext=function(){return n},this.shouldComponentUpdate=function(a){this.props.value!=a.value&&i.forEach(
function(o){o.__g|=4,pp(o)})},this.sub=function(a){i.add(a);var o=a.componentWillUnmount;a.componentWillUnmount=function(){i.delete(a),o&&o.call(a)}}),t.children}
return e.__c="__cC"+cy++,e.__=r,e.Provider=(e.Consumer=function(t,i){return t.children(i)}).contextType=e,e}function YO(r){return r.children}function ZO(r,e){return Mn(
YO,{__P:e,children:r})}we={__e:function(r,e,t,i){for(var n,a,o;e=e.__;)if((n=e.__c)&&!(1&n.__g)){n.__g|=4;try{if((o=(a=n.constructor)&&a.getDerivedStateFromError)&&
n.setState(a.getDerivedStateFromError(r)),n.componentDidCatch&&(n.componentDidCatch(r,i||{}),o=1),o&&8&n.__g)return void(n.__g|=2)}catch(s){r=s}}throw _u=0,r}},
sy=0,ly=function(r){return r!=null&&r.constructor===_s},gs.prototype.setState=function(r,e){var t=this.__s;t&&t!=this.state||(t=this.__s=zi({},this.state)),typeof r==
"function"&&(r=r(zi({},t),this.props)),r&&(zi(t,r),this.__v&&(e&&this.__k.push(e),pp(this)))},gs.prototype.forceUpdate=function(r){this.__v&&(this.__g|=4,r&&this.
__h.push(r),pp(this))},gs.prototype.render=ni,ki=[],_u=0,uy=function(r,e){return r.__v.__b-e.__v.__b},mu=Symbol(),fy=/(PointerCapture)$|Capture$/i,dp=0,hp={},cy=
0;var Ep={};En(Ep,{useCallback:()=>KO,useContext:()=>$O,useDebugValue:()=>QO,useEffect:()=>XO,useErrorBoundary:()=>JO,useId:()=>eI,useImperativeHandle:()=>qO,useLayoutEffect:()=>Ly,
useMemo:()=>wp,useReducer:()=>Iy,useRef:()=>jO,useState:()=>Oy});var ai,Ie,yp,xy,xp=Object.is,Ha=0,Dy=[],Sp=[],ze=we,Sy=ze.__b,by=ze.__r,wy=ze.diffed,Ty=ze.__c,Ey=ze.unmount,Cy=ze.__;function An(r,e){ze.__h&&ze.__h(Ie,r,Ha||e),
Ha=0;var t=Ie.__H||(Ie.__H={__:[],__h:[]});return r>=t.__.length&&t.__.push({}),t.__[r]}function Oy(r){return Ha=1,Iy(Ry,r)}function Iy(r,e,t){var i=An(ai++,2);
if(i.t=r,!i.__c&&(i.__=[t?t(e):Ry(void 0,e),function(a){var o=(i.__N||i.__)[0],s=i.t(o,a);xp(o,s)||(i.__N=[s,i.__[1]],i.__c.setState({}))}],i.__c=Ie,!Ie.__f)){Ie.
__f=!0;var n=Ie.shouldComponentUpdate;Ie.shouldComponentUpdate=function(a,o,s){var l=this.__H;if(!l)return!0;var u=!1,f=this.props!=a;if(l.__.some(function(p){p.
__N&&(u=!0,xp(p.__[0],p.__N[0])||(f=!0))}),n){var c=n.call(this,a,o,s);return u?c||f:c}return!u||f}}return i.__}function XO(r,e){var t=An(ai++,3);!ze.__s&&Tp(t.
__H,e)&&(t.__P=!0,t.__=r,t.u=e,Ie.__H.__h.push(t))}function Ly(r,e){var t=An(ai++,4);!ze.__s&&Tp(t.__H,e)&&(t.__P=!1,t.__=r,t.u=e,Ie.__h.push(t))}function jO(r){
return Ha=5,wp(function(){return{current:r}},[])}function qO(r,e,t){Ha=6,Ly(function(){if(typeof r=="function"){var i=r(e());return function(){r(null),typeof i==
"function"&&i()}}if(r)return r.current=e(),function(){return r.current=null}},t==null?t:t.concat(r))}function wp(r,e){var t=An(ai++,7);return Tp(t.__H,e)&&(t.__=
r(),t.__H=e),t.__}function KO(r,e){return Ha=8,wp(function(){return r},e)}function $O(r){var e=Ie.context[r.__c],t=An(ai++,9);return t.c=r,e?(t.__==null&&(t.__=
!0,e.sub(Ie)),e.props.value):r.__}function QO(r,e){ze.useDebugValue&&ze.useDebugValue(e?e(r):r)}function JO(r){var e=An(ai++,10),t=Oy();return e.__=r,Ie.componentDidCatch||
(Ie.componentDidCatch=function(i,n){e.__&&e.__(i,n),t[1](i)}),[t[0],function(){return t[1]()}]}function eI(){var r=An(ai++,11);if(!r.__){for(var e=Ie.__v;!e.__m&&
e.__;)e=e.__;var t=e.__m||(e.__m=[0,0]);r.__="P"+t[0]+"-"+t[1]++}return r.__}function tI(){var r;do{for(;r=Sp.shift();)try{ys(r)}catch(t){ze.__e(t,{__:(r=r.__P)&&
r.__v})}for(;r=Dy.shift();){var e=r.__H;if(r.__P&&e)try{e.__h.some(ys),e.__h.some(bp),e.__h=[]}catch(t){e.__h=[],ze.__e(t,r.__v)}}}while(Sp.length)}ze.__b=function(r){
Ie=null,Sy&&Sy(r)},ze.__=function(r,e){r&&e.__k&&e.__k.__m&&(r.__m=e.__k.__m),Cy&&Cy(r,e)},ze.__r=function(r){by&&by(r),ai=0;var e=(Ie=r.__c).__H;e&&(yp==Ie?Ie.
__h=[]:(e.__h.some(ys),e.__h.some(bp),ai=0),e.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),yp=Ie},ze.diffed=function(r){wy&&wy(r);var e=r.
__c;e&&e.__H&&(e.__H.__h.length&&Ay(Dy.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),yp=Ie=null},ze.__c=function(r,e){e.some(function(t){try{t.__h.some(
ys),t.__h=t.__h.filter(function(i){return!i.__||bp(i)})}catch(i){t.__h=[function(){throw i}]}}),Ty&&Ty(r,e)},ze.unmount=function(r){Ey&&Ey(r);var e,t,i=r.__c;i&&
i.__H&&(i.__H.__.some(function(n){try{if(n.__P&&n.__c){if(t===void 0){for(t=r.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}n.__P=t,Ay(Sp.push(n))}else ys(n)}catch(a){
e=a}}),i.__H=void 0,e&&ze.__e(e,i.__v))};var My=typeof requestAnimationFrame=="function";function rI(r){var e,t=function(){clearTimeout(i),My&&cancelAnimationFrame(
e),setTimeout(r)},i=setTimeout(t,35);My&&(e=requestAnimationFrame(t))}function Ay(r){r!=1&&xy==ze.requestAnimationFrame||((xy=ze.requestAnimationFrame)||rI)(tI)}
function ys(r){var e=Ie,t=r.__c;typeof t=="function"&&(r.__c=void 0,t()),Ie=e}function bp(r){var e=Ie;r.__c=r.__(),Ie=e}function Tp(r,e){return!r||r.length!=e.length||
e.some(function(t,i){return!xp(t,r[i])})}function Ry(r,e){return typeof e=="function"?e(r):e}var Mp={};En(Mp,{Fragment:()=>ni,jsx:()=>ky,jsxAttr:()=>lI,jsxDEV:()=>ky,jsxEscape:()=>zy,jsxTemplate:()=>oI,jsxs:()=>ky});var iI=/["&<]/;function Cp(r){if(!r.length||!iI.test(r))return r;for(var e=0,t=0,i="",n="";t<r.length;t++){switch(r.charCodeAt(t)){case 34:n="&quot;";break;case 38:
n="&amp;";break;case 60:n="&lt;";break;default:continue}t!=e&&(i+=r.slice(e,t)),i+=n,e=t+1}return t!=e&&(i+=r.slice(e,t)),i}var Ny=Symbol.for("pv"),nI=0,aI=Array.
isArray;function ky(r,e,t,i,n,a){e||(e={});var o,s,l=e;if("ref"in l&&typeof r!="function")for(s in l={},e)s=="ref"?o=e[s]:l[s]=e[s];var u={type:r,props:l,key:t,
ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ny,__v:--nI,__i:-1,__u:0};return(n||a)&&(u.__source=n,u.__self=a),we.vnode&&we.vnode(u),u}function oI(r){
var e=ky(ni,{tpl:r,exprs:[].slice.call(arguments,1)});return e.key=e.__v,e}var Py={},sI=/[A-Z]/g;function lI(r,e){if(we.attr){var t=we.attr(r,e);if(typeof t=="s\
tring")return t}if(e=(function(o){return o!=null&&typeof o=="object"&&typeof o.valueOf=="function"?o.valueOf():o})(e),r=="ref"||r=="key")return"";if(r=="style"&&
typeof e=="object"){var i="";for(var n in e){var a=e[n];a!=null&&a!==""&&(i=i+(n[0]=="-"?n:Py[n]||(Py[n]=n.replace(sI,"-$&").toLowerCase()))+":"+a+";")}return r+
'="'+Cp(i)+'"'}return e==null||e===!1||typeof e=="function"||typeof e=="object"?"":e===!0?r:r+'="'+Cp(""+e)+'"'}function zy(r){if(r==null||typeof r=="boolean"||
typeof r=="function")return null;if(typeof r=="object"){if(r.constructor===Ny)return r;if(aI(r)){for(var e=0;e<r.length;e++)r[e]=zy(r[e]);return r}}return Cp(""+
r)}var Gp={};En(Gp,{Graph:()=>Jt,debug:()=>I0,default:()=>DR,graphlib:()=>Np,layout:()=>D0,util:()=>MR,version:()=>g0});var n0=Object.defineProperty,uI=(r,e,t)=>e in
r?n0(r,e,{enumerable:!0,configurable:!0,writable:!0,value:t}):r[e]=t,fI=(r,e)=>{for(var t in e)n0(r,t,{get:e[t],enumerable:!0})},cI=(r,e,t)=>uI(r,typeof e!="sym\
bol"?e+"":e,t),Np={};fI(Np,{Graph:()=>Jt,alg:()=>zp});var hI=Object.defineProperty,a0=(r,e)=>{for(var t in e)hI(r,t,{get:e[t],enumerable:!0})},kp=class{constructor(r){
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
r.name,arguments.length===2&&(s=e,l=!0)):(n=r,a=e,o=i,arguments.length>2&&(s=t,l=!0)),n=""+n,a=""+a,o!==void 0&&(o=""+o);let u=xs(this._isDirected,n,a,o);if(u in
this._edgeLabels)return l&&(this._edgeLabels[u]=s),this;if(o!==void 0&&!this._isMultigraph)throw new Error("Cannot set a named edge when isMultigraph = false");
this.setNode(n),this.setNode(a),this._edgeLabels[u]=l?s:this._defaultEdgeLabelFn(n,a,o);let f=pI(this._isDirected,n,a,o);return n=f.v,a=f.w,Object.freeze(f),this.
_edgeObjs[u]=f,By(this._preds[a],n),By(this._sucs[n],a),this._in[a][u]=f,this._out[n][u]=f,this._edgeCount++,this}edge(r,e,t){let i=arguments.length===1?Ap(this.
_isDirected,r):xs(this._isDirected,r,e,t);return this._edgeLabels[i]}edgeAsObj(r,e,t){let i=arguments.length===1?this.edge(r):this.edge(r,e,t);return typeof i!=
"object"||i===null?{label:i}:i}hasEdge(r,e,t){return(arguments.length===1?Ap(this._isDirected,r):xs(this._isDirected,r,e,t))in this._edgeLabels}removeEdge(r,e,t){
let i=arguments.length===1?Ap(this._isDirected,r):xs(this._isDirected,r,e,t),n=this._edgeObjs[i];if(n){let a=n.v,o=n.w;delete this._edgeLabels[i],delete this._edgeObjs[i],
Uy(this._preds[o],a),Uy(this._sucs[a],o),delete this._in[o][i],delete this._out[a][i],this._edgeCount--}return this}inEdges(r,e){return this.isDirected()?this.filterEdges(
this._in[r],r,e):this.nodeEdges(r,e)}outEdges(r,e){return this.isDirected()?this.filterEdges(this._out[r],r,e):this.nodeEdges(r,e)}nodeEdges(r,e){if(r in this._nodes)
return this.filterEdges({...this._in[r],...this._out[r]},r,e)}_removeFromParentsChildList(r){delete this._children[this._parent[r]][r]}filterEdges(r,e,t){if(!r)
return;let i=Object.values(r);return t?i.filter(n=>n.v===e&&n.w===t||n.v===t&&n.w===e):i}};function By(r,e){r[e]?r[e]++:r[e]=1}function Uy(r,e){r[e]!==void 0&&!--r[e]&&
delete r[e]}function xs(r,e,t,i){let n=""+e,a=""+t;if(!r&&n>a){let o=n;n=a,a=o}return n+""+a+""+(i===void 0?"\0":i)}function pI(r,e,t,i){let n=""+e,a=""+t;if(!r&&
n>a){let s=n;n=a,a=s}let o={v:n,w:a};return i&&(o.name=i),o}function Ap(r,e){return xs(r,e.v,e.w,e.name)}var dI={};a0(dI,{read:()=>_I,write:()=>vI});function vI(r){
let e={options:{directed:r.isDirected(),multigraph:r.isMultigraph(),compound:r.isCompound()},nodes:mI(r),edges:gI(r)},t=r.graph();return t!==void 0&&(e.value=structuredClone(
t)),e}function mI(r){return r.nodes().map(e=>{let t=r.node(e),i=r.parent(e),n={v:e};return t!==void 0&&(n.value=t),i!==void 0&&(n.parent=i),n})}function gI(r){return r.
edges().map(e=>{let t=r.edge(e),i={v:e.v,w:e.w};return e.name!==void 0&&(i.name=e.name),t!==void 0&&(i.value=t),i})}function _I(r){let e=new kp(r.options);return r.
value!==void 0&&e.setGraph(r.value),r.nodes.forEach(t=>{e.setNode(t.v,t.value),t.parent&&e.setParent(t.v,t.parent)}),r.edges.forEach(t=>{e.setEdge({v:t.v,w:t.w,
name:t.name},t.value)}),e}var zp={};a0(zp,{CycleException:()=>Tu,bellmanFord:()=>o0,components:()=>SI,dijkstra:()=>wu,dijkstraAll:()=>TI,findCycles:()=>EI,floydWarshall:()=>MI,
isAcyclic:()=>DI,postorder:()=>II,preorder:()=>LI,prim:()=>RI,shortestPaths:()=>PI,tarjan:()=>l0,topsort:()=>u0});var yI=()=>1;function o0(r,e,t,i){return xI(r,
String(e),t||yI,i||function(n){var a;return(a=r.outEdges(n))!=null?a:[]})}function xI(r,e,t,i){let n={},a,o=0,s=r.nodes(),l=function(c){let p=n[c.v],h=n[c.w];if(!p||
!h)return;let d=t(c);p.distance+d<h.distance&&(n[c.w]={distance:p.distance+d,predecessor:c.v},a=!0)},u=function(){s.forEach(function(c){i(c).forEach(function(p){
let h=p.v===c?p.v:p.w,d=h===p.v?p.w:p.v;l({v:h,w:d})})})};s.forEach(function(c){let p=c===e?0:Number.POSITIVE_INFINITY;n[c]={distance:p,predecessor:""}});let f=s.
length;for(let c=1;c<f&&(a=!1,o++,u(),!!a);c++);if(o===f-1&&(a=!1,u(),a))throw new Error("The graph contains a negative weight cycle");return n}function SI(r){let e={},
t=[],i;function n(a){var o,s;a in e||(e[a]=!0,i.push(a),(o=r.successors(a))==null||o.forEach(n),(s=r.predecessors(a))==null||s.forEach(n))}return r.nodes().forEach(
function(a){i=[],n(a),i.length&&t.push(i)}),t}var s0=class{constructor(){this._arr=[],this._keyIndices={}}size(){return this._arr.length}keys(){return this._arr.
map(r=>r.key)}has(r){return r in this._keyIndices}priority(r){let e=this._keyIndices[r];if(e!==void 0)return this._arr[e].priority}min(){if(this.size()===0)throw new Error(
"Queue underflow");return this._arr[0].key}add(r,e){let t=this._keyIndices,i=String(r);if(!(i in t)){let n=this._arr,a=n.length;return t[i]=a,n.push({key:i,priority:e}),
this._decrease(a),!0}return!1}removeMin(){if(this.size()===0)throw new Error("Queue underflow");this._swap(0,this._arr.length-1);let r=this._arr.pop();return delete this.
_keyIndices[r.key],this._heapify(0),r.key}decrease(r,e){let t=this._keyIndices[r];if(t===void 0)throw new Error(`Key not found: ${r}`);let i=this._arr[t].priority;
if(e>i)throw new Error(`New priority is greater than current priority. Key: ${r} Old: ${i} New: ${e}`);this._arr[t].priority=e,this._decrease(t)}_heapify(r){let e=this.
_arr,t=2*r,i=t+1,n=r;t<e.length&&(n=e[t].priority<e[n].priority?t:n,i<e.length&&(n=e[i].priority<e[n].priority?i:n),n!==r&&(this._swap(r,n),this._heapify(n)))}_decrease(r){
let e=this._arr,t=e[r].priority,i;for(;r!==0&&(i=r>>1,!(e[i].priority<t));)this._swap(r,i),r=i}_swap(r,e){let t=this._arr,i=this._keyIndices,n=t[r],a=t[e];t[r]=
a,t[e]=n,i[a.key]=r,i[n.key]=e}},bI=()=>1;function wu(r,e,t,i){let n=function(a){var o;return(o=r.outEdges(a))!=null?o:[]};return wI(r,String(e),t||bI,i||n)}function wI(r,e,t,i){
let n={},a=new s0,o,s,l=function(u){let f=u.v!==o?u.v:u.w,c=n[f];if(!c)return;let p=t(u),h=s.distance+p;if(p<0)throw new Error("dijkstra does not allow negative\
 edge weights. Bad edge: "+u+" Weight: "+p);h<c.distance&&(c.distance=h,c.predecessor=o,a.decrease(f,h))};for(r.nodes().forEach(function(u){let f=u===e?0:Number.
POSITIVE_INFINITY;n[u]={distance:f,predecessor:""},a.add(u,f)});a.size()>0;){o=a.removeMin();let u=n[o];if(!u||u.distance===Number.POSITIVE_INFINITY)break;s=u,i(
o).forEach(l)}return n}function TI(r,e,t){return r.nodes().reduce(function(i,n){return i[n]=wu(r,n,e,t),i},{})}function l0(r){let e=0,t=[],i={},n=[];function a(o){
var s;let l=i[o]={onStack:!0,lowlink:e,index:e++};if(t.push(o),(s=r.successors(o))==null||s.forEach(function(u){if(u in i){let f=i[u];f!=null&&f.onStack&&(l.lowlink=
Math.min(l.lowlink,f.index))}else{a(u);let f=i[u];f&&(l.lowlink=Math.min(l.lowlink,f.lowlink))}}),l.lowlink===l.index){let u=[],f;do{f=t.pop();let c=i[f];c&&(c.
onStack=!1),u.push(f)}while(o!==f);n.push(u)}}return r.nodes().forEach(function(o){o in i||a(o)}),n}function EI(r){return l0(r).filter(function(e){var t;let i=e[0];
return i?e.length>1||e.length===1&&((t=r.outEdges(i,i))!=null?t:[]).length>0:!1})}var CI=()=>1;function MI(r,e,t){return AI(r,e||CI,t||function(i){var n;return(n=
r.outEdges(i))!=null?n:[]})}function AI(r,e,t){let i={},n=r.nodes();return n.forEach(function(a){let o={};i[a]=o,o[a]={distance:0,predecessor:""},n.forEach(function(s){
a!==s&&(o[s]={distance:Number.POSITIVE_INFINITY,predecessor:""})}),t(a).forEach(function(s){let l=s.v===a?s.w:s.v,u=e(s);o[l]={distance:u,predecessor:a}})}),n.forEach(
function(a){let o=i[a];o&&n.forEach(function(s){let l=i[s];l&&n.forEach(function(u){let f=l[a],c=o[u],p=l[u];if(f&&c&&p){let h=f.distance+c.distance;h<p.distance&&
(p.distance=h,p.predecessor=c.predecessor)}})})}),i}var Tu=class extends Error{constructor(r){super(r),this.name="CycleException"}};function u0(r){let e={},t={},
i=[];function n(a){var o;if(a in t)throw new Tu;a in e||(t[a]=!0,e[a]=!0,(o=r.predecessors(a))==null||o.forEach(n),delete t[a],i.push(a))}if(r.sinks().forEach(n),
Object.keys(e).length!==r.nodeCount())throw new Tu;return i}function DI(r){try{u0(r)}catch(e){if(e instanceof Tu)return!1;throw e}return!0}function OI(r,e,t,i,n){
Array.isArray(e)||(e=[e]);let a=(s=>{var l;return(l=r.isDirected()?r.successors(s):r.neighbors(s))!=null?l:[]}),o={};return e.forEach(function(s){if(!r.hasNode(
s))throw new Error("Graph does not have node: "+s);n=f0(r,s,t==="post",o,a,i,n)}),n}function f0(r,e,t,i,n,a,o){return e in i||(i[e]=!0,t||(o=a(o,e)),n(e).forEach(
function(s){o=f0(r,s,t,i,n,a,o)}),t&&(o=a(o,e))),o}function c0(r,e,t){return OI(r,e,t,function(i,n){return i.push(n),i},[])}function II(r,e){return c0(r,e,"post")}
function LI(r,e){return c0(r,e,"pre")}function RI(r,e){var t;let i=new kp,n={},a=new s0,o;function s(f){let c=f.v===o?f.w:f.v,p=a.priority(c);if(p!==void 0){let h=e(
f);h<p&&(n[c]=o,a.decrease(c,h))}}if(r.nodeCount()===0)return i;r.nodes().forEach(function(f){a.add(f,Number.POSITIVE_INFINITY),i.setNode(f)});let l=r.nodes()[0];
l!==void 0&&a.decrease(l,0);let u=!1;for(;a.size()>0;){if(o=a.removeMin(),o in n)i.setEdge(o,n[o]);else{if(u)throw new Error("Input graph is not connected: "+r);
u=!0}(t=r.nodeEdges(o))==null||t.forEach(s)}return i}function PI(r,e,t,i){return NI(r,e,t,i??(n=>{var a;return(a=r.outEdges(n))!=null?a:[]}))}function NI(r,e,t,i){
if(t===void 0)return wu(r,e,t,i);let n=!1,a=r.nodes();for(let o=0;o<a.length;o++){let s=a[o];if(s===void 0)continue;let l=i(s);for(let u=0;u<l.length;u++){let f=l[u];
if(!f)continue;let c=f.v===s?f.v:f.w,p=c===f.v?f.w:f.v;t({v:c,w:p})<0&&(n=!0)}if(n)return o0(r,e,t,i)}return wu(r,e,t,i)}var Jt=kp;function Wa(r,e,t,i){let n=i;
for(;r.hasNode(n);)n=Up(i);return t.dummy=e,r.setNode(n,t),n}function kI(r){let e=new Jt().setGraph(r.graph());return r.nodes().forEach(t=>e.setNode(t,r.node(t))),
r.edges().forEach(t=>{let i=e.edge(t.v,t.w)||{weight:0,minlen:1},n=r.edge(t);e.setEdge(t.v,t.w,{weight:i.weight+n.weight,minlen:Math.max(i.minlen,n.minlen)})}),
e}function h0(r){let e=new Jt({multigraph:r.isMultigraph()}).setGraph(r.graph());return r.nodes().forEach(t=>{r.children(t).length||e.setNode(t,r.node(t))}),r.edges().
forEach(t=>{e.setEdge(t,r.edge(t))}),e}function Vy(r,e){let t=r.x,i=r.y,n=e.x-t,a=e.y-i,o=r.width/2,s=r.height/2;if(!n&&!a)throw new Error("Not possible to find\
 intersection inside of the rectangle");let l,u;return n===0||Math.abs(a)*o>Math.abs(n)*s?(a<0&&(s=-s),l=s*n/a,u=s):(n<0&&(o=-o),l=o,u=o*a/n),{x:t+l,y:i+u}}function bs(r){
let e=Ss(d0(r)+1).map(()=>[]);return r.nodes().forEach(t=>{let i=r.node(t),n=i.rank;n!==void 0&&(e[n]||(e[n]=[]),e[n][i.order]=t)}),e}function zI(r){let e=r.nodes().
map(i=>{let n=r.node(i).rank;return n===void 0?Number.MAX_VALUE:n}),t=Nr(Math.min,e);r.nodes().forEach(i=>{let n=r.node(i);Object.hasOwn(n,"rank")&&(n.rank-=t)})}
function BI(r){let e=r.nodes().map(o=>r.node(o).rank).filter(o=>o!==void 0),t=Nr(Math.min,e),i=[];r.nodes().forEach(o=>{let s=r.node(o).rank-t;i[s]||(i[s]=[]),i[s].
push(o)});let n=0,a=r.graph().nodeRankFactor;Array.from(i).forEach((o,s)=>{o===void 0&&s%a!==0?--n:o!==void 0&&n&&o.forEach(l=>r.node(l).rank+=n)})}function Fy(r,e,t,i){
let n={width:0,height:0};return arguments.length>=4&&(n.rank=t,n.order=i),Wa(r,"border",n,e)}function UI(r,e=p0){let t=[];for(let i=0;i<r.length;i+=e){let n=r.slice(
i,i+e);t.push(n)}return t}var p0=65535;function Nr(r,e){if(e.length>p0){let t=UI(e);return r(...t.map(i=>r(...i)))}else return r(...e)}function d0(r){let e=r.nodes().
map(t=>{let i=r.node(t).rank;return i===void 0?Number.MIN_VALUE:i});return Nr(Math.max,e)}function VI(r,e){let t={lhs:[],rhs:[]};return r.forEach(i=>{e(i)?t.lhs.
push(i):t.rhs.push(i)}),t}function v0(r,e){let t=Date.now();try{return e()}finally{console.log(r+" time: "+(Date.now()-t)+"ms")}}function Bp(r,e){return e()}var FI=0;
function Up(r){let e=++FI;return r+(""+e)}function Ss(r,e,t=1){e==null&&(e=r,r=0);let i=a=>a<e;t<0&&(i=a=>e<a);let n=[];for(let a=r;i(a);a+=t)n.push(a);return n}
function Eu(r,e){let t={};for(let i of e)r[i]!==void 0&&(t[i]=r[i]);return t}function Cu(r,e){let t;return typeof e=="string"?t=i=>i[e]:t=e,Object.entries(r).reduce(
(i,[n,a])=>(i[n]=t(a,n),i),{})}function HI(r,e){return r.reduce((t,i,n)=>(t[i]=e[n],t),{})}var Mu="\0";function m0(r,e,t){var i,n,a,o,s,l;if(!(r&&e&&t&&e.dummy===
"edge"&&t.dummy==="edge"&&e.edgeObj&&t.edgeObj&&r[e.edgeObj.v]&&r[t.edgeObj.v]&&r[e.edgeObj.w]&&r[t.edgeObj.w]))return 0;let u=!0;e.edgeObj.w===t.edgeObj.w&&(u=
!1);let f=u?(n=(i=r[e.edgeObj.v])==null?void 0:i.rank)!=null?n:NaN+1:(o=(a=r[e.edgeObj.w])==null?void 0:a.rank)!=null?o:NaN-1,c=Object.entries(r).find(v=>{var m,
g;return((m=v[1].edgeObj)==null?void 0:m.v)===e.edgeObj.v&&((g=v[1].edgeObj)==null?void 0:g.w)===e.edgeObj.w&&v[1].rank===f}),p=Object.entries(r).find(v=>{var m,
g;return((m=v[1].edgeObj)==null?void 0:m.v)===t.edgeObj.v&&((g=v[1].edgeObj)==null?void 0:g.w)===t.edgeObj.w&&v[1].rank===f});if(!c||!p)return 0;let h=(s=c[1].order)!=
null?s:NaN,d=(l=p[1].order)!=null?l:NaN;return isNaN(h-d)?0:h-d}var g0="3.1.3",GI=class{constructor(){cI(this,"_sentinel");let r={};r._next=r._prev=r,this._sentinel=
r}dequeue(){let r=this._sentinel,e=r._prev;if(e!==r)return Hy(e),e}enqueue(r){let e=this._sentinel;r._prev&&r._next&&Hy(r),r._next=e._next,e._next._prev=r,e._next=
r,r._prev=e}toString(){let r=[],e=this._sentinel,t=e._prev;for(;t!==e;)r.push(JSON.stringify(t,WI)),t=t._prev;return"["+r.join(", ")+"]"}};function Hy(r){r._prev.
_next=r._next,r._next._prev=r._prev,delete r._next,delete r._prev}function WI(r,e){if(r!=="_next"&&r!=="_prev")return e}var YI=GI,ZI=()=>1;function XI(r,e){if(r.
nodeCount()<=1)return[];let t=qI(r,e||ZI);return jI(t.graph,t.buckets,t.zeroIdx).flatMap(i=>r.outEdges(i.v,i.w)||[])}function jI(r,e,t){var i;let n=[],a=e[e.length-
1],o=e[0],s;for(;r.nodeCount();){for(;s=o.dequeue();)Dp(r,e,t,s);for(;s=a.dequeue();)Dp(r,e,t,s);if(r.nodeCount()){for(let l=e.length-2;l>0;--l)if(s=(i=e[l])==null?
void 0:i.dequeue(),s){n=n.concat(Dp(r,e,t,s,!0)||[]);break}}}return n}function Dp(r,e,t,i,n){let a=[],o=n?a:void 0;return(r.inEdges(i.v)||[]).forEach(s=>{let l=r.
edge(s),u=r.node(s.v);n&&a.push({v:s.v,w:s.w}),u.out-=l,Pp(e,t,u)}),(r.outEdges(i.v)||[]).forEach(s=>{let l=r.edge(s),u=s.w,f=r.node(u);f.in-=l,Pp(e,t,f)}),r.removeNode(
i.v),o}function qI(r,e){let t=new Jt,i=0,n=0;r.nodes().forEach(s=>{t.setNode(s,{v:s,in:0,out:0})}),r.edges().forEach(s=>{let l=t.edge(s.v,s.w)||0,u=e(s),f=l+u;t.
setEdge(s.v,s.w,f);let c=t.node(s.v),p=t.node(s.w);n=Math.max(n,c.out+=u),i=Math.max(i,p.in+=u)});let a=KI(n+i+3).map(()=>new YI),o=i+1;return t.nodes().forEach(
s=>{Pp(a,o,t.node(s))}),{graph:t,buckets:a,zeroIdx:o}}function Pp(r,e,t){var i,n,a;t.out?t.in?(a=r[t.out-t.in+e])==null||a.enqueue(t):(n=r[r.length-1])==null||n.
enqueue(t):(i=r[0])==null||i.enqueue(t)}function KI(r){let e=[];for(let t=0;t<r;t++)e.push(t);return e}function $I(r,e){(r.graph().acyclicer==="greedy"?XI(r,t(r)):
QI(r,e??null)).forEach(i=>{let n=r.edge(i);r.removeEdge(i),n.forwardName=i.name,n.reversed=!0,r.setEdge(i.w,i.v,n,Up("rev"))});function t(i){return n=>i.edge(n).
weight}}function QI(r,e){let t=[],i={},n={};function a(l){Object.hasOwn(n,l)||(n[l]=!0,i[l]=!0,r.outEdges(l).forEach(u=>{Object.hasOwn(i,u.w)?t.push(u):a(u.w)}),
delete i[l])}function o(l){var u;Object.hasOwn(n,l)||(n[l]=!0,i[l]=!0,(u=r.outEdges(l))==null||u.forEach(f=>{var c,p;Object.hasOwn(i,f.w)||((c=e.node(l))==null?
void 0:c.rank)>((p=e.node(f.w))==null?void 0:p.rank)&&eL(r,f.w,f)?t.push(f):o(f.w)}),delete i[l])}let s=a;return e&&typeof e.node=="function"&&(s=o),r.sources().
forEach(s),r.nodes().forEach(s),t}function JI(r){r.edges().forEach(e=>{let t=r.edge(e);if(t.reversed){r.removeEdge(e);let i=t.forwardName;delete t.reversed,delete t.
forwardName,r.setEdge(e.w,e.v,t,i)}})}function eL(r,e,t){let i=new Set;function n(a){var o;if(r.sources().includes(a))return!0;i.add(a);for(let s of(o=r.inEdges(
a))!=null?o:[])if(!(s.v===t.v&&s.w===t.w)&&!i.has(s.v)&&n(s.v))return!0;return!1}return n(e)}function tL(r){r.graph().dummyChains=[],r.edges().forEach(e=>rL(r,e))}
function rL(r,e){let t=e.v,i=r.node(t).rank,n=e.w,a=r.node(n).rank,o=e.name,s=r.edge(e),l=s.labelRank;if(a===i+1)return;r.removeEdge(e);let u,f,c;for(c=0,++i;i<
a;++c,++i)s.points=[],f={width:0,height:0,edgeLabel:s,edgeObj:e,rank:i},u=Wa(r,"edge",f,"_d"),i===l&&(f.width=s.width,f.height=s.height,f.dummy="edge-label",f.labelpos=
s.labelpos),r.setEdge(t,u,{weight:s.weight},o),c===0&&r.graph().dummyChains.push(u),t=u;r.setEdge(t,n,{weight:s.weight},o)}function iL(r){r.graph().dummyChains.
forEach(e=>{let t=r.node(e),i=t.edgeLabel,n;for(r.setEdge(t.edgeObj,i);t.dummy;)n=r.successors(e)[0],r.removeNode(e),i.points.push({x:t.x,y:t.y}),t.dummy==="edg\
e-label"&&(i.x=t.x,i.y=t.y,i.width=t.width,i.height=t.height),e=n,t=r.node(e)})}function Vp(r){let e={};function t(i){let n=r.node(i);if(Object.hasOwn(e,i))return n.
rank;e[i]=!0;let a=r.outEdges(i),o=a?a.map(l=>l==null?Number.POSITIVE_INFINITY:t(l.w)-r.edge(l).minlen):[],s=Nr(Math.min,o);return s===Number.POSITIVE_INFINITY&&
(s=0),n.rank=s}r.sources().forEach(t)}function Ga(r,e){return r.node(e.w).rank-r.node(e.v).rank-r.edge(e).minlen}var _0=nL;function nL(r){let e=new Jt({directed:!1}),
t=r.nodes();if(t.length===0)throw new Error("Graph must have at least one node");let i=t[0],n=r.nodeCount();e.setNode(i,{});let a,o;for(;aL(e,r)<n&&(a=oL(e,r),!!a);)
o=e.hasNode(a.v)?Ga(r,a):-Ga(r,a),sL(e,r,o);return e}function aL(r,e){function t(i){let n=e.nodeEdges(i);n&&n.forEach(a=>{let o=a.v,s=i===o?a.w:o;!r.hasNode(s)&&
!Ga(e,a)&&(r.setNode(s,{}),r.setEdge(i,s,{}),t(s))})}return r.nodes().forEach(t),r.nodeCount()}function oL(r,e){return e.edges().reduce((t,i)=>{let n=Number.POSITIVE_INFINITY;
return r.hasNode(i.v)!==r.hasNode(i.w)&&(n=Ga(e,i)),n<t[0]?[n,i]:t},[Number.POSITIVE_INFINITY,null])[1]}function sL(r,e,t){r.nodes().forEach(i=>e.node(i).rank+=
t)}var{preorder:lL,postorder:uL}=zp,fL=Dn;Dn.initLowLimValues=Hp;Dn.initCutValues=Fp;Dn.calcCutValue=y0;Dn.leaveEdge=S0;Dn.enterEdge=b0;Dn.exchangeEdges=w0;function Dn(r){
r=kI(r),Vp(r);let e=_0(r);Hp(e),Fp(e,r);let t,i;for(;t=S0(e);)i=b0(e,r,t),w0(e,r,t,i)}function Fp(r,e){let t=uL(r,r.nodes());t=t.slice(0,t.length-1),t.forEach(i=>cL(
r,e,i))}function cL(r,e,t){let i=r.node(t).parent,n=r.edge(t,i);n.cutvalue=y0(r,e,t)}function y0(r,e,t){let i=r.node(t).parent,n=!0,a=e.edge(t,i),o=0;a||(n=!1,a=
e.edge(i,t)),o=a.weight;let s=e.nodeEdges(t);return s&&s.forEach(l=>{let u=l.v===t,f=u?l.w:l.v;if(f!==i){let c=u===n,p=e.edge(l).weight;if(o+=c?p:-p,pL(r,t,f)){
let h=r.edge(t,f).cutvalue;o+=c?-h:h}}}),o}function Hp(r,e){arguments.length<2&&(e=r.nodes()[0]),x0(r,{},1,e)}function x0(r,e,t,i,n){let a=t,o=r.node(i);e[i]=!0;
let s=r.neighbors(i);return s&&s.forEach(l=>{Object.hasOwn(e,l)||(t=x0(r,e,t,l,i))}),o.low=a,o.lim=t++,n?o.parent=n:delete o.parent,t}function S0(r){return r.edges().
find(e=>r.edge(e).cutvalue<0)}function b0(r,e,t){let i=t.v,n=t.w;e.hasEdge(i,n)||(i=t.w,n=t.v);let a=r.node(i),o=r.node(n),s=a,l=!1;return a.lim>o.lim&&(s=o,l=!0),
e.edges().filter(u=>l===Gy(r,r.node(u.v),s)&&l!==Gy(r,r.node(u.w),s)).reduce((u,f)=>Ga(e,f)<Ga(e,u)?f:u)}function w0(r,e,t,i){let n=t.v,a=t.w;r.removeEdge(n,a),
r.setEdge(i.v,i.w,{}),Hp(r),Fp(r,e),hL(r,e)}function hL(r,e){let t=r.nodes().find(n=>!r.node(n).parent);if(!t)return;let i=lL(r,[t]);i=i.slice(1),i.forEach(n=>{
let a=r.node(n).parent,o=e.edge(n,a),s=!1;o||(o=e.edge(a,n),s=!0),e.node(n).rank=e.node(a).rank+(s?o.minlen:-o.minlen)})}function pL(r,e,t){return r.hasEdge(e,t)}
function Gy(r,e,t){return t.low<=e.lim&&e.lim<=t.lim}var dL=vL;function vL(r){let e=r.graph().ranker;if(typeof e=="function")return e(r);switch(e){case"network-\
simplex":Wy(r);break;case"tight-tree":gL(r);break;case"longest-path":mL(r);break;case"none":break;default:Wy(r)}}var mL=Vp;function gL(r){Vp(r),_0(r)}function Wy(r){
fL(r)}var _L=yL;function yL(r){let e=SL(r),t=r.graph();Array.isArray(t.dummyChains)&&t.dummyChains.forEach(i=>{let n=r.node(i),a=n.edgeObj,o=xL(r,e,a.v,a.w),s=o.
path,l=o.lca,u=0,f=s[u],c=!0;for(;i!==a.w;){if(n=r.node(i),c){for(;(f=s[u])!==l&&r.node(f).maxRank<n.rank;)u++;f===l&&(c=!1)}if(!c){for(;u<s.length-1&&r.node(s[u+
1]).minRank<=n.rank;)u++;f=s[u]}f!==void 0&&r.setParent(i,f),i=r.successors(i)[0]}})}function xL(r,e,t,i){let n=[],a=[],o=Math.min(e[t].low,e[i].low),s=Math.max(
e[t].lim,e[i].lim),l;l=t;do l=r.parent(l),n.push(l);while(l&&(e[l].low>o||s>e[l].lim));let u=l,f=i;for(;(f=r.parent(f))!==u;)a.push(f);return{path:n.concat(a.reverse()),
lca:u}}function SL(r){let e={},t=0;function i(n){let a=t;r.children(n).forEach(i),e[n]={low:a,lim:t++}}return r.children(Mu).forEach(i),e}function bL(r){let e=Wa(
r,"root",{},"_root"),t=wL(r),i=Object.values(t),n=Nr(Math.max,i)-1,a=2*n+1;r.graph().nestingRoot=e,r.edges().forEach(s=>r.edge(s).minlen*=a);let o=TL(r)+1;r.children(
Mu).forEach(s=>{T0(r,e,a,o,n,t,s)}),r.graph().nodeRankFactor=a}function T0(r,e,t,i,n,a,o){var s;let l=r.children(o);if(!l.length){o!==e&&r.setEdge(e,o,{weight:0,
minlen:t});return}let u=Fy(r,"_bt"),f=Fy(r,"_bb"),c=r.node(o);r.setParent(u,o),c.borderTop=u,r.setParent(f,o),c.borderBottom=f,l.forEach(p=>{var h;T0(r,e,t,i,n,
a,p);let d=r.node(p),v=d.borderTop?d.borderTop:p,m=d.borderBottom?d.borderBottom:p,g=d.borderTop?i:2*i,_=v!==m?1:n-((h=a[o])!=null?h:0)+1;r.setEdge(u,v,{weight:g,
minlen:_,nestingEdge:!0}),r.setEdge(m,f,{weight:g,minlen:_,nestingEdge:!0})}),r.parent(o)||r.setEdge(e,u,{weight:0,minlen:n+((s=a[o])!=null?s:0)})}function wL(r){
let e={};function t(i,n){let a=r.children(i);a&&a.length&&a.forEach(o=>t(o,n+1)),e[i]=n}return r.children(Mu).forEach(i=>t(i,1)),e}function TL(r){return r.edges().
reduce((e,t)=>e+r.edge(t).weight,0)}function EL(r){let e=r.graph();r.removeNode(e.nestingRoot),delete e.nestingRoot,r.edges().forEach(t=>{r.edge(t).nestingEdge&&
r.removeEdge(t)})}var CL=ML;function ML(r){function e(t){let i=r.children(t),n=r.node(t);if(i.length&&i.forEach(e),n&&Object.hasOwn(n,"minRank")){n.borderLeft=[],
n.borderRight=[];for(let a=n.minRank,o=n.maxRank+1;a<o;++a)Yy(r,"borderLeft","_bl",t,n,a),Yy(r,"borderRight","_br",t,n,a)}}r.children(Mu).forEach(e)}function Yy(r,e,t,i,n,a){
let o={width:0,height:0,rank:a,borderType:e},s=n[e][a-1],l=Wa(r,"border",o,t);n[e][a]=l,r.setParent(l,i),s&&r.setEdge(s,l,{weight:1})}function AL(r){var e;let t=(e=
r.graph().rankdir)==null?void 0:e.toLowerCase();(t==="lr"||t==="rl")&&E0(r)}function DL(r){var e;let t=(e=r.graph().rankdir)==null?void 0:e.toLowerCase();(t==="\
bt"||t==="rl")&&OL(r),(t==="lr"||t==="rl")&&(IL(r),E0(r))}function E0(r){r.nodes().forEach(e=>Zy(r.node(e))),r.edges().forEach(e=>Zy(r.edge(e)))}function Zy(r){
let e=r.width;r.width=r.height,r.height=e}function OL(r){r.nodes().forEach(e=>Op(r.node(e))),r.edges().forEach(e=>{var t;let i=r.edge(e);(t=i.points)==null||t.forEach(
Op),Object.hasOwn(i,"y")&&Op(i)})}function Op(r){r.y=-r.y}function IL(r){r.nodes().forEach(e=>Ip(r.node(e))),r.edges().forEach(e=>{var t;let i=r.edge(e);(t=i.points)==
null||t.forEach(Ip),Object.hasOwn(i,"x")&&Ip(i)})}function Ip(r){let e=r.x;r.x=r.y,r.y=e}function LL(r,e=null){let t={},i=r.nodes().filter(u=>!r.children(u).length),
n=i.map(u=>r.node(u).rank),a=Nr(Math.max,n),o=Ss(a+1).map(()=>[]);function s(u){if(t[u])return;t[u]=!0;let f=r.node(u);o[f.rank].push(u);let c=r.successors(u);c&&
[...c].sort((p,h)=>l(p,h)).forEach(s)}i.sort((u,f)=>r.node(u).rank-r.node(f).rank).forEach(s);function l(u,f){let c=r.node(u),p=r.node(f);return m0(e,c,p)}return o}
function RL(r,e){let t=0;for(let i=1;i<e.length;++i)t+=PL(r,e[i-1],e[i]);return t}function PL(r,e,t){let i=HI(t,t.map((u,f)=>f)),n=e.flatMap(u=>{let f=r.outEdges(
u);return f?f.map(c=>({pos:i[c.w],weight:r.edge(c).weight})).sort((c,p)=>c.pos-p.pos):[]}),a=1;for(;a<t.length;)a<<=1;let o=2*a-1;a-=1;let s=new Array(o).fill(0),
l=0;return n.forEach(u=>{let f=u.pos+a;s[f]+=u.weight;let c=0;for(;f>0;)f%2&&(c+=s[f+1]),f=f-1>>1,s[f]+=u.weight;l+=u.weight*c}),l}function NL(r,e=[]){return e.
map(t=>{let i=r.inEdges(t);if(!i||!i.length)return{v:t};{let n=i.reduce((a,o)=>{let s=r.edge(o),l=r.node(o.v);return{sum:a.sum+s.weight*l.order,weight:a.weight+
s.weight}},{sum:0,weight:0});return{v:t,barycenter:n.sum/n.weight,weight:n.weight}}})}function kL(r,e){let t={};r.forEach((n,a)=>{let o={indegree:0,in:[],out:[],
vs:[n.v],i:a};n.barycenter!==void 0&&(o.barycenter=n.barycenter,o.weight=n.weight),t[n.v]=o}),e.edges().forEach(n=>{let a=t[n.v],o=t[n.w];a!==void 0&&o!==void 0&&
(o.indegree++,a.out.push(o))});let i=Object.values(t).filter(n=>!n.indegree);return zL(i)}function zL(r){let e=[];function t(n){return a=>{a.merged||(a.barycenter===
void 0||n.barycenter===void 0||a.barycenter>=n.barycenter)&&BL(n,a)}}function i(n){return a=>{a.in.push(n),--a.indegree===0&&r.push(a)}}for(;r.length;){let n=r.
pop();e.push(n),n.in.reverse().forEach(t(n)),n.out.forEach(i(n))}return e.filter(n=>!n.merged).map(n=>Eu(n,["vs","i","barycenter","weight"]))}function BL(r,e){let t=0,
i=0;r.weight&&(t+=r.barycenter*r.weight,i+=r.weight),e.weight&&(t+=e.barycenter*e.weight,i+=e.weight),r.vs=e.vs.concat(r.vs),r.barycenter=t/i,r.weight=i,r.i=Math.
min(e.i,r.i),e.merged=!0}function UL(r,e,t,i,n){let a={},o=null,s=null,l=n;typeof e=="boolean"?(l=e,a={}):e&&(a=e,o=t??null,s=i??null);let u=VI(r,g=>Object.hasOwn(
g,"barycenter")),f=u.lhs,c=u.rhs.sort((g,_)=>_.i-g.i),p=[],h=0,d=0,v=0;f.sort(VL(s,o,!!l));for(let[g,_]of Object.entries(a)){let y=f.findIndex(x=>x.vs[0]===g);f.
splice(y+1,0,_)}v=Xy(p,c,v),f.forEach(g=>{v+=g.vs.length,p.push(g.vs),h+=g.barycenter*g.weight,d+=g.weight,v=Xy(p,c,v)});let m={vs:p.flat(1)};return d&&(m.barycenter=
h/d,m.weight=d),m}function Xy(r,e,t){let i;for(;e.length&&(i=e[e.length-1]).i<=t;)e.pop(),r.push(i.vs),t++;return t}function VL(r,e,t){return(i,n)=>{if(i.barycenter<
n.barycenter)return-1;if(i.barycenter>n.barycenter)return 1;if(r&&(typeof i.vs[0]=="string"||typeof n.vs[0]=="string")){let a=r.node(i.vs[0]),o=r.node(n.vs[0]),
s=m0(e,a,o);if(s!==0)return s}return t?n.i-i.i:i.i-n.i}}function C0(r,e,t,i,n){var a,o,s,l,u,f,c,p,h,d,v;let m=null,g=n;typeof i=="boolean"?(g=i,m=null):i!==void 0&&
(m=i);let _=r.children(e),y=r.node(e),x=y?y.borderLeft:void 0,S=y?y.borderRight:void 0,w={};x&&(_=_.filter(O=>O!==x&&O!==S));let T=NL(r,_);T.forEach(O=>{if(r.children(
O.v).length){let{result:D}=C0(r,O.v,t,m,g);w[O.v]=D,Object.hasOwn(D,"barycenter")&&HL(O,D)}});let E=kL(T,t);FL(E,w);let C={},M=!1;for(let O=0;O<E.length;O++)for(let D=O+
1;D<E.length;D++)if(!(!E[O]||!E[D]||!((a=E[O])!=null&&a.barycenter)||!((o=E[D])!=null&&o.barycenter))&&((s=E[O])==null?void 0:s.barycenter)===E[D].barycenter){let I=(u=
(l=E[O])==null?void 0:l.vs[0])!=null?u:"",R=(c=(f=E[D])==null?void 0:f.vs[0])!=null?c:"",P=r.node(I),X=r.node(R);if(P.dummy==="edge"&&X.dummy==="edge"&&((p=P.edgeObj)==
null?void 0:p.v)===((h=X.edgeObj)==null?void 0:h.v)&&((d=P.edgeObj)==null?void 0:d.w)===((v=X.edgeObj)==null?void 0:v.w))if(P.edgeLabel.reversed){C[R]=E[O],E.splice(
O,1),O--;break}else C[I]||(C[I]=E[D],E.splice(D,1),D--);else M=!0}let A=UL(E,C,m,r,g);if(x&&S){A.vs=[x,A.vs,S].flat(1);let O=r.predecessors(x);if(O&&O.length){let D=r.
node(O[0]),I=r.predecessors(S),R=r.node(I[0]);Object.hasOwn(A,"barycenter")||(A.barycenter=0,A.weight=0),A.barycenter=(A.barycenter*A.weight+D.order+R.order)/(A.
weight+2),A.weight+=2}}return Object.defineProperty(A,"result",{value:A,enumerable:!1,configurable:!0,writable:!0}),Object.defineProperty(A,"usedBias",{value:M,
enumerable:!1,configurable:!0,writable:!0}),A}function FL(r,e){r.forEach(t=>{t.vs=t.vs.flatMap(i=>e[i]?e[i].vs:i)})}function HL(r,e){r.barycenter!==void 0?(r.barycenter=
(r.barycenter*r.weight+e.barycenter*e.weight)/(r.weight+e.weight),r.weight+=e.weight):(r.barycenter=e.barycenter,r.weight=e.weight)}function GL(r,e,t,i){i||(i=r.
nodes());let n=WL(r),a=new Jt({compound:!0}).setGraph({root:n}).setDefaultNodeLabel(o=>r.node(o));return i.forEach(o=>{let s=r.node(o),l=r.parent(o);if(s.rank===
e||s.minRank<=e&&e<=s.maxRank){a.setNode(o),a.setParent(o,l||n);let u=r[t](o);u&&u.forEach(f=>{let c=f.v===o?f.w:f.v,p=a.edge(c,o),h=p!==void 0?p.weight:0;a.setEdge(
c,o,{weight:r.edge(f).weight+h})}),Object.hasOwn(s,"minRank")&&a.setNode(o,{borderLeft:s.borderLeft[e],borderRight:s.borderRight[e]})}}),a}function WL(r){let e;
for(;r.hasNode(e=Up("_root")););return e}function YL(r,e,t){let i={},n;t.forEach(a=>{let o=r.parent(a),s,l;for(;o;){if(s=r.parent(o),s?(l=i[s],i[s]=o):(l=n,n=o),
l&&l!==o){e.setEdge(l,o);return}o=s}})}function M0(r,e={},t=null){if(typeof e.customOrder=="function"){e.customOrder(r,M0);return}let i=d0(r),n=jy(r,Ss(1,i+1),"\
inEdges"),a=jy(r,Ss(i-1,-1,-1),"outEdges"),o=LL(r,t);if(qy(r,o),e.disableOptimalOrderHeuristic)return;let s=Number.POSITIVE_INFINITY,l,u=e.constraints||[];for(let f=0,
c=0;c<4;++f,++c){ZL(f%2?n:a,f%4>=2,u,t),o=bs(r);let p=RL(r,o);p<s?(c=0,l=Object.assign({},o),s=p):p===s&&(l=structuredClone(o))}qy(r,l)}function jy(r,e,t){let i=new Map,
n=(a,o)=>{i.has(a)||i.set(a,[]),i.get(a).push(o)};for(let a of r.nodes()){let o=r.node(a);if(typeof o.rank=="number"&&n(o.rank,a),typeof o.minRank=="number"&&typeof o.
maxRank=="number")for(let s=o.minRank;s<=o.maxRank;s++)s!==o.rank&&n(s,a)}return e.map(function(a){return GL(r,a,t,i.get(a)||[])})}function ZL(r,e,t,i){let n=!0,
a=new Jt;r.forEach(function(o){t.forEach(f=>a.setEdge(f.left,f.right));let s=o.graph().root,{result:l,usedBias:u}=C0(o,s,a,i,n);e&&u&&(n=!n),l.vs.forEach((f,c)=>o.
node(f).order=c),YL(o,a,l.vs)})}function qy(r,e){Object.values(e).forEach(t=>t.forEach((i,n)=>r.node(i).order=n))}function XL(r,e){let t={};function i(n,a){let o=0,
s=0,l=n.length,u=a[a.length-1];return a.forEach((f,c)=>{let p=qL(r,f),h=p?r.node(p).order:l;(p||f===u)&&(a.slice(s,c+1).forEach(d=>{let v=r.predecessors(d);v&&v.
forEach(m=>{let g=r.node(m),_=g.order;(_<o||h<_)&&!(g.dummy&&r.node(d).dummy)&&A0(t,m,d)})}),s=c+1,o=h)}),a}return e.length&&e.reduce(i),t}function jL(r,e){let t={};
function i(o){var s;return((s=r.node(o))==null?void 0:s.dummy)==="border"}if(!r.nodes().some(i))return t;function n(o,s,l,u,f){Ss(s,l).forEach(c=>{let p=o[c];if(p!==
void 0&&r.node(p).dummy){let h=r.predecessors(p);h&&h.forEach(d=>{if(d===void 0)return;let v=r.node(d);v.dummy&&(v.order<u||v.order>f)&&A0(t,d,p)})}})}function a(o,s){
let l=-1,u=-1,f=0;return s.forEach((c,p)=>{if(i(c)){let h=r.predecessors(c);if(h&&h.length){let d=h[0];if(d===void 0)return;u=r.node(d).order,n(s,f,p,l,u),f=p,l=
u}}n(s,f,s.length,u,o.length)}),s}return e.length&&e.reduce(a),t}function qL(r,e){if(r.node(e).dummy){let t=r.predecessors(e);if(t)return t.find(i=>r.node(i).dummy)}}
function A0(r,e,t){if(e>t){let n=e;e=t,t=n}let i=r[e];i||(r[e]=i={}),i[t]=!0}function KL(r,e,t){if(e>t){let n=e;e=t,t=n}let i=r[e];return i!==void 0&&Object.hasOwn(
i,t)}function $L(r,e,t,i,n){let a={},o={},s={};return e.forEach(l=>{l.forEach((u,f)=>{a[u]=u,o[u]=u,s[u]=f})}),e.forEach(l=>{let u=-1,f=-1,c=!1,p=l,h=l.findIndex(
d=>n?.includes(d)||Ky(d,r,n));h>0&&(p=[l[h],...l.slice(0,h),...l.slice(h+1)],c=!0),p.forEach(d=>{var v;let m=i(d);if(m&&m.length){n!=null&&n.includes(d)&&(m=m.filter(
y=>Ky(y,r,n)));let g=m.sort((y,x)=>{let S=s[y],w=s[x];return(S!==void 0?S:0)-(w!==void 0?w:0)}),_=(g.length-1)/2;for(let y=Math.floor(_),x=Math.ceil(_);y<=x;++y){
let S=g[y];if(S===void 0)continue;let w=s[S];if(w!==void 0&&o[d]===d&&u<w&&s[S]!==f&&!KL(t,d,S)){let T=a[S];T!==void 0&&(o[S]=d,o[d]=a[d]=T,u=w,c&&(u=-1,f=(v=s[S])!=
null?v:-1,c=!1))}}}})}),{root:a,align:o}}function QL(r,e,t,i,n=!1){let a={},o=JL(r,e,t,n),s=n?"borderLeft":"borderRight";function l(h,d){let v=o.nodes().slice(),
m={},g=v.pop();for(;g;){if(m[g])h(g);else{m[g]=!0,v.push(g);for(let _ of d(g))v.push(_)}g=v.pop()}}function u(h){let d=o.inEdges(h);d?a[h]=d.reduce((v,m)=>{var g;
let _=(g=a[m.v])!=null?g:0,y=o.edge(m);return Math.max(v,_+(y!==void 0?y:0))},0):a[h]=0}function f(h){let d=o.outEdges(h),v=Number.POSITIVE_INFINITY;d&&(v=d.reduce(
(g,_)=>{let y=a[_.w],x=o.edge(_);return Math.min(g,(y!==void 0?y:0)-(x!==void 0?x:0))},Number.POSITIVE_INFINITY));let m=r.node(h);v!==Number.POSITIVE_INFINITY&&
m.borderType!==s&&(a[h]=Math.max(a[h]!==void 0?a[h]:0,v))}function c(h){return o.predecessors(h)||[]}function p(h){return o.successors(h)||[]}return l(u,c),l(f,
p),Object.keys(i).forEach(h=>{var d;let v=t[h];v!==void 0&&(a[h]=(d=a[v])!=null?d:0)}),a}function JL(r,e,t,i){let n=new Jt,a=r.graph(),o=nR(a.nodesep,a.edgesep,
i);return e.forEach(s=>{let l;s.forEach(u=>{let f=t[u];if(f!==void 0){if(n.setNode(f),l!==void 0){let c=t[l];if(c!==void 0){let p=n.edge(c,f);n.setEdge(c,f,Math.
max(o(r,u,l),p||0))}}l=u}})}),n}function eR(r,e){return Object.values(e).reduce((t,i)=>{let n=Number.NEGATIVE_INFINITY,a=Number.POSITIVE_INFINITY;Object.entries(
i).forEach(([s,l])=>{let u=aR(r,s)/2;n=Math.max(l+u,n),a=Math.min(l-u,a)});let o=n-a;return o<t[0]&&(t=[o,i]),t},[Number.POSITIVE_INFINITY,null])[1]}function tR(r,e){
let t=Object.values(e),i=Nr(Math.min,t),n=Nr(Math.max,t);["u","d"].forEach(a=>{["l","r"].forEach(o=>{let s=a+o,l=r[s];if(!l||l===e)return;let u=Object.values(l),
f=i-Nr(Math.min,u);o!=="l"&&(f=n-Nr(Math.max,u)),f&&(r[s]=Cu(l,c=>c+f))})})}function rR(r,e=void 0){let t=r.ul;return t?Cu(t,(i,n)=>{var a,o;if(e){let l=e.toLowerCase(),
u=r[l];if(u&&u[n]!==void 0)return u[n]}let s=Object.values(r).map(l=>{let u=l[n];return u!==void 0?u:0}).sort((l,u)=>l-u);return(((a=s[1])!=null?a:0)+((o=s[2])!=
null?o:0))/2}):{}}function iR(r,e){let t=bs(r),i=Object.assign(XL(r,t),jL(r,t)),n={},a;["u","d"].forEach(s=>{a=s==="u"?t:Object.values(t).reverse(),["l","r"].forEach(
l=>{l==="r"&&(a=a.map(c=>Object.values(c).reverse()));let u=$L(r,a,i,c=>(s==="u"?r.predecessors(c):r.successors(c))||[],e),f=QL(r,a,u.root,u.align,l==="r");l===
"r"&&(f=Cu(f,c=>-c)),n[s+l]=f})});let o=eR(r,n);return tR(n,o),rR(n,r.graph().align)}function nR(r,e,t){return(i,n,a)=>{let o=i.node(n),s=i.node(a),l=0,u;if(l+=
o.width/2,Object.hasOwn(o,"labelpos"))switch(o.labelpos.toLowerCase()){case"l":u=-o.width/2;break;case"r":u=o.width/2;break}if(u&&(l+=t?u:-u),u=void 0,l+=(o.dummy?
e:r)/2,l+=(s.dummy?e:r)/2,l+=s.width/2,Object.hasOwn(s,"labelpos"))switch(s.labelpos.toLowerCase()){case"l":u=s.width/2;break;case"r":u=-s.width/2;break}return u&&
(l+=t?u:-u),l}}function aR(r,e){return r.node(e).width}function Ky(r,e,t){var i;if(!t)return!1;let n=(i=e.node(r))==null?void 0:i.edgeObj;if(!n||e.node(r).edgeLabel.
reversed)return!1;let a=t.indexOf(n?.v),o=t.indexOf(n?.w);return a!==-1&&o!==-1&&a===(o+1)%t.length||a===(o-1)%t.length}function oR(r,e){r=h0(r),sR(r),Object.entries(
iR(r,e)).forEach(([t,i])=>r.node(t).x=i)}function sR(r){let e=bs(r),t=r.graph(),i=t.ranksep,n=t.rankalign,a=0;e.forEach(o=>{let s=o.reduce((l,u)=>{var f;let c=(f=
r.node(u).height)!=null?f:0;return l>c?l:c},0);o.forEach(l=>{let u=r.node(l);n==="top"?u.y=a+u.height/2:n==="bottom"?u.y=a+s-u.height/2:u.y=a+s/2}),a+=s+i})}var $y=new WeakMap;
function D0(r,e={}){return O0(r,Bp,e),r}function Qy(r,e,t){let i=e;for(;i!==void 0;){let n=r.parent(i);if(n===t)return i;i=n}}function O0(r,e,t){var i;let n=r.nodes().
filter(_=>r.children(_).length),a={};n.forEach(_=>{let y=r.node(_);if(y&&y.rankdir){let x=new Jt({multigraph:!0,compound:!0});x.setGraph({rankdir:y.rankdir});let S=r.
children(_);S.forEach(I=>{let R={...r.node(I)};x.setNode(I,R);let P=r.parent(I);P&&P!==_&&S.includes(P)&&x.setParent(I,P)});let w=new Set;r.edges().forEach(I=>{
let R=Qy(r,I.v,_),P=Qy(r,I.w,_);if(R===I.v&&P===I.w)x.setEdge(I,{...r.edge(I)});else if(R&&P&&R!==P){let X=`${R}\0${P}`;w.has(X)||(w.add(X),x.setEdge(R,P,{...r.
edge(I)}))}}),O0(x,e,t);let T=i0(x);e0(T,e,t,null),t0(x,T);let E=1/0,C=1/0,M=-1/0,A=-1/0;x.nodes().forEach(I=>{if(I===_)return;let R=x.node(I);R&&typeof R.x=="n\
umber"&&typeof R.y=="number"&&typeof R.width=="number"&&typeof R.height=="number"&&(E=Math.min(E,R.x-R.width/2),M=Math.max(M,R.x+R.width/2),C=Math.min(C,R.y-R.height/
2),A=Math.max(A,R.y+R.height/2))}),(!isFinite(E)||!isFinite(C)||!isFinite(M)||!isFinite(A))&&(E=C=0,M=A=0);let O=M-E,D=A-C;a[_]={minX:E,minY:C,maxX:M,maxY:A,width:O,
height:D,offsetX:E,offsetY:C},y._dagreClusterSubgraph=x}});let o=[],s=_=>{let y=[],x=(r.children(_)||[]).filter(S=>S!==_);for(;x.length>0;){let S=x.shift();y.push(
S),(r.children(S)||[]).filter(w=>w!==S).forEach(w=>x.push(w))}return y},l=new Map;n.forEach(_=>{let y=r.node(_);y&&y.rankdir&&a[_]&&l.set(_,(r.children(_)||[]).
filter(x=>x!==_))});let u=new Set([...l.values()].flat()),f=new Map;l.forEach((_,y)=>{u.has(y)||f.set(y,s(y))});let c=new Set([...f.values()].flat()),p=_=>{for(let[
y,x]of f)if(x.includes(_))return y;return _},h=[];r.edges().forEach(_=>{(c.has(_.v)||c.has(_.w))&&h.push({edge:_,label:r.edge(_)})});let d=new Map;c.forEach(_=>{
let y=r.parent(_);d.set(_,typeof y=="string"?y:void 0)}),f.forEach((_,y)=>{let x=r.node(y),S=[];_.forEach(E=>{let C=r.node(E);C&&(S.push({id:E,node:C,parent:d.get(
E)}),r.removeNode(E))});let w=h.filter(({edge:E})=>_.includes(E.v)||_.includes(E.w)),T=a[y];x&&(o.push({clusterId:y,subgraph:x._dagreClusterSubgraph,bounds:T,children:_,
removedNodes:S,removedEdges:w}),x.width=T.width,x.height=T.height)});let v=new Set;h.forEach(({edge:_,label:y})=>{let x=p(_.v),S=p(_.w);if(x!==S&&r.hasNode(x)&&
r.hasNode(S)){let w=`${x}\0${S}`;v.has(w)||(v.add(w),r.setEdge(x,S,{...y,width:0,height:0}))}});let m=i0(r),g=e0(m,e,t,(i=$y.get(r))!=null?i:null);$y.set(r,g),t0(
r,m),v.forEach(_=>{let y=_.indexOf("\0"),x=_.slice(0,y),S=_.slice(y+1);r.hasEdge(x,S)&&r.removeEdge(x,S)}),o.forEach(({clusterId:_,subgraph:y,bounds:x,removedNodes:S,
removedEdges:w})=>{var T,E;let C=r.node(_),M=(T=C?.x)!=null?T:0,A=(E=C?.y)!=null?E:0,O=(x.minX+x.maxX)/2,D=(x.minY+x.maxY)/2;S.forEach(({id:I,node:R,parent:P})=>{
r.setNode(I,R),P!==void 0&&r.setParent(I,P)}),w.forEach(({edge:I,label:R})=>{r.setEdge(I,R)}),y.nodes().forEach(I=>{if(I===_)return;let R=y.node(I),P=r.node(I);
P&&R&&typeof R.x=="number"&&typeof R.y=="number"&&(P.x=M+(R.x-O),P.y=A+(R.y-D))}),Jy(r,y,M-O,A-D),delete C._dagreClusterSubgraph}),n.forEach(_=>{var y,x;let S=r.
node(_),w=a[_];if(S&&S.rankdir&&S._dagreClusterSubgraph&&w){let T=S._dagreClusterSubgraph,E=(y=S.x)!=null?y:0,C=(x=S.y)!=null?x:0,M=(w.minX+w.maxX)/2,A=(w.minY+
w.maxY)/2;T.nodes().forEach(O=>{if(O===_)return;let D=T.node(O),I=r.node(O);if(I&&D&&typeof D.x=="number"&&typeof D.y=="number"){let R=D.x-M,P=D.y-A;I.x=E+R,I.y=
C+P}}),Jy(r,T,E-M,C-A),delete S._dagreClusterSubgraph}})}function Jy(r,e,t,i){e.edges().forEach(n=>{if(!r.hasEdge(n))return;let a=e.edge(n),o=r.edge(n);o.points=
a.points.map(s=>({x:s.x+t,y:s.y+i})),Object.hasOwn(a,"x")&&(o.x=a.x+t,o.y=a.y+i)})}function e0(r,e,t,i=null){var n,a;let o=t?.useDynamic!==!1,s=o&&(n=i?.graph)!=
null?n:null,l=o&&(a=i?.rawNodes)!=null?a:null;e("    makeSpaceForEdgeLabels",()=>vR(r)),e("    removeSelfEdges",()=>TR(r)),e("    acyclic",()=>$I(r,s)),e("    n\
estingGraph.run",()=>bL(r)),e("    rank",()=>dL(h0(r))),e("    injectEdgeLabelProxies",()=>mR(r)),e("    removeEmptyRanks",()=>BI(r)),e("    nestingGraph.cleanu\
p",()=>EL(r)),e("    normalizeRanks",()=>zI(r)),e("    assignRankMinMax",()=>gR(r)),e("    removeEdgeLabelProxies",()=>_R(r)),e("    normalize.run",()=>tL(r)),e(
"    parentDummyChains",()=>_L(r)),e("    addBorderSegments",()=>CL(r)),e("    order",()=>M0(r,t,l)),e("    insertSelfEdges",()=>ER(r)),e("    adjustCoordinateS\
ystem",()=>AL(r)),e("    position",()=>oR(r,t.corePath)),e("    positionSelfEdges",()=>CR(r));let u=JSON.parse(JSON.stringify(r._nodes));return e("    removeBor\
derNodes",()=>wR(r)),e("    normalize.undo",()=>iL(r)),e("    fixupEdgeLabelCoords",()=>SR(r)),e("    undoCoordinateSystem",()=>DL(r)),e("    translateGraph",()=>yR(
r)),e("    assignNodeIntersects",()=>xR(r)),e("    reversePoints",()=>bR(r)),e("    acyclic.undo",()=>JI(r)),{graph:r,rawNodes:u}}function t0(r,e){r.nodes().forEach(
t=>{let i=r.node(t),n=e.node(t);i&&(i.x=n.x,i.y=n.y,i.order=n.order,i.rank=n.rank,e.children(t).length&&(i.width=n.width,i.height=n.height))}),r.edges().forEach(
t=>{let i=r.edge(t),n=e.edge(t);i.points=n.points,Object.hasOwn(n,"x")&&(i.x=n.x,i.y=n.y)}),r.graph().width=e.graph().width,r.graph().height=e.graph().height}var lR=[
"nodesep","edgesep","ranksep","marginx","marginy"],uR={ranksep:50,edgesep:20,nodesep:50,rankdir:"TB",rankalign:"center"},fR=["acyclicer","ranker","rankdir","ali\
gn","rankalign"],cR=["width","height","rank"],r0={width:0,height:0},hR=["minlen","weight","width","height","labeloffset"],pR={minlen:1,weight:1,width:0,height:0,
labeloffset:10,labelpos:"r"},dR=["labelpos"];function i0(r){let e=new Jt({multigraph:!0,compound:!0}),t=Rp(r.graph());return e.setGraph(Object.assign({},uR,Lp(t,
lR),Eu(t,fR))),r.nodes().forEach(i=>{let n=Rp(r.node(i)),a=Lp(n,cR);Object.keys(r0).forEach(s=>{a[s]===void 0&&(a[s]=r0[s])}),e.setNode(i,a);let o=r.parent(i);o!==
void 0&&e.setParent(i,o)}),r.edges().forEach(i=>{let n=Rp(r.edge(i));e.setEdge(i,Object.assign({},pR,Lp(n,hR),Eu(n,dR)))}),e}function vR(r){let e=r.graph();e.ranksep/=
2,r.edges().forEach(t=>{var i;let n=r.edge(t);n.minlen*=2,((i=n.labelpos)!=null?i:"r").toLowerCase()!=="c"&&(e.rankdir==="TB"||e.rankdir==="BT"?n.width+=n.labeloffset:
n.height+=n.labeloffset)})}function mR(r){r.edges().forEach(e=>{let t=r.edge(e);if(t.width&&t.height){let i=r.node(e.v),n={rank:(r.node(e.w).rank-i.rank)/2+i.rank,
e};Wa(r,"edge-proxy",n,"_ep")}})}function gR(r){let e=0;r.nodes().forEach(t=>{let i=r.node(t);i.borderTop&&(i.minRank=r.node(i.borderTop).rank,i.maxRank=r.node(
i.borderBottom).rank,e=Math.max(e,i.maxRank))}),r.graph().maxRank=e}function _R(r){r.nodes().forEach(e=>{let t=r.node(e);if(t.dummy==="edge-proxy"){let i=t;r.edge(
i.e).labelRank=t.rank,r.removeNode(e)}})}function yR(r){let e=Number.POSITIVE_INFINITY,t=0,i=Number.POSITIVE_INFINITY,n=0,a=r.graph(),o=a.marginx||0,s=a.marginy||
0;function l(u){let f=u.x,c=u.y,p=u.width,h=u.height;e=Math.min(e,f-p/2),t=Math.max(t,f+p/2),i=Math.min(i,c-h/2),n=Math.max(n,c+h/2)}r.nodes().forEach(u=>l(r.node(
u))),r.edges().forEach(u=>{let f=r.edge(u);Object.hasOwn(f,"x")&&l(f)}),e-=o,i-=s,r.nodes().forEach(u=>{let f=r.node(u);f.x-=e,f.y-=i}),r.edges().forEach(u=>{let f=r.
edge(u);f.points.forEach(c=>{c.x-=e,c.y-=i}),Object.hasOwn(f,"x")&&(f.x-=e),Object.hasOwn(f,"y")&&(f.y-=i)}),a.width=t-e+o,a.height=n-i+s}function xR(r){r.edges().
forEach(e=>{if(e.v===e.w)return;let t=r.edge(e),i=r.node(e.v),n=r.node(e.w),a,o;t.points?(a=t.points[0],o=t.points[t.points.length-1]):(t.points=[],a=n,o=i),t.points.
unshift(Vy(i,a)),t.points.push(Vy(n,o))})}function SR(r){r.edges().forEach(e=>{let t=r.edge(e);if(Object.hasOwn(t,"x"))switch((t.labelpos==="l"||t.labelpos==="r")&&
(t.width-=t.labeloffset),t.labelpos){case"l":t.x-=t.width/2+t.labeloffset;break;case"r":t.x+=t.width/2+t.labeloffset;break}})}function bR(r){r.edges().forEach(e=>{
let t=r.edge(e);t.reversed&&t.points.reverse()})}function wR(r){r.nodes().forEach(e=>{if(r.children(e).length){let t=r.node(e),i=r.node(t.borderTop),n=r.node(t.
borderBottom),a=r.node(t.borderLeft[t.borderLeft.length-1]),o=r.node(t.borderRight[t.borderRight.length-1]);t.width=Math.abs(o.x-a.x),t.height=Math.abs(n.y-i.y),
t.x=a.x+t.width/2,t.y=i.y+t.height/2}}),r.nodes().forEach(e=>{r.node(e).dummy==="border"&&r.removeNode(e)})}function TR(r){r.edges().forEach(e=>{if(e.v===e.w){let t=r.
node(e.v);t.selfEdges||(t.selfEdges=[]),t.selfEdges.push({e,label:r.edge(e)}),r.removeEdge(e)}})}function ER(r){bs(r).forEach(e=>{let t=0;e.forEach((i,n)=>{let a=r.
node(i);typeof a.rank!="number"&&(a.rank=0),a.order=n+t,(a.selfEdges||[]).forEach(o=>{Wa(r,"selfedge",{width:o.label.width,height:o.label.height,rank:a.rank,order:n+
++t,e:o.e,edgeLabel:o.label},"_se"),(!Array.isArray(o.label.points)||o.label.points.length!==7)&&(o.label.points=[{x:0,y:-10},{x:0,y:-10},{x:0,y:0},{x:0,y:10},{
x:0,y:10},{x:0,y:0},{x:0,y:0}])}),delete a.selfEdges})})}function CR(r){r.nodes().forEach(e=>{let t=r.node(e),i=n=>typeof n=="number"&&isFinite(n);if(t.dummy===
"selfedge"){let n=t,a=r.node(n.e.v),o=i(a?.x)?a.x:0,s=i(a?.y)?a.y:0,l=i(a?.width)?a.width:0,u=i(a?.height)?a.height:0,f=i(t.x)?t.x:o,c=i(t.y)?t.y:s,p=l/2,h=u/2;
n.edgeLabel.points=[{x:f+p,y:c-h},{x:f+p,y:c-h},{x:f,y:c},{x:f-p,y:c+h},{x:f-p,y:c+h},{x:f,y:c},{x:f,y:c}],n.edgeLabel.x=f,n.edgeLabel.y=c,r.setEdge(n.e,n.edgeLabel),
r.removeNode(e)}else t&&Array.isArray(t.selfEdges)&&t.selfEdges.forEach(n=>{if(!Array.isArray(n.label.points)||n.label.points.length!==7){let a=i(t.x)?t.x:0,o=i(
t.y)?t.y:0,s=i(t.width)?t.width:0,l=i(t.height)?t.height:0,u=s/2,f=l/2;n.label.points=[{x:a+u,y:o-f},{x:a+u,y:o-f},{x:a,y:o},{x:a-u,y:o+f},{x:a-u,y:o+f},{x:a,y:o},
{x:a,y:o}]}})})}function Lp(r,e){return Cu(Eu(r,e),Number)}function Rp(r){let e={};return r&&Object.entries(r).forEach(([t,i])=>{typeof t=="string"&&(t=t.toLowerCase()),
e[t]=i}),e}function I0(r){let e=bs(r),t=new Jt({compound:!0,multigraph:!0}).setGraph({});return r.nodes().forEach(i=>{t.setNode(i,{label:i}),t.setParent(i,"laye\
r"+r.node(i).rank)}),r.edges().forEach(i=>t.setEdge(i.v,i.w,{},i.name)),e.forEach((i,n)=>{let a="layer"+n;t.setNode(a,{rank:"same"}),i.reduce((o,s)=>(t.setEdge(
o,s,{style:"invis"}),s))}),t}var MR={time:v0,notime:Bp},AR={graphlib:Np,version:g0,layout:D0,debug:I0,util:{time:v0,notime:Bp}},DR=AR;var jp={};En(jp,{Virtualizer:()=>Xp,_resetIOSDetectionForTests:()=>U0,approxEqual:()=>kr,debounce:()=>Wp,defaultKeyExtractor:()=>G0,defaultRangeExtractor:()=>W0,
elementScroll:()=>BR,measureElement:()=>Z0,memo:()=>Ui,notUndefined:()=>Au,observeElementOffset:()=>NR,observeElementRect:()=>LR,observeWindowOffset:()=>kR,observeWindowRect:()=>RR,
windowScroll:()=>zR});function L0(r){return typeof r=="object"?r.key:r}function R0(r,e){let t=r.length;return new Proxy(r,{get(i,n,a){if(typeof n=="string"){let o=n.charCodeAt(0);if(o>=
48&&o<=57){let s=+n;if(Number.isInteger(s)&&s>=0&&s<t){let l=i[s];if(typeof l!="object"){let u=e[s*2];l=i[s]={index:s,key:l,start:u,size:e[s*2+1],end:u+e[s*2+1],
lane:0}}return l}}if(n==="length")return t}return Reflect.get(i,n,a)}})}function Ui(r,e,t){let i=t.initialDeps??[],n,a=!0;function o(){var s;let u=0,f=r();if(!(f.length!==i.length||f.some((h,d)=>i[d]!==h)))return n;i=f;let p=0;return n=
e(...f),t?.onChange&&!(a&&t.skipInitialOnChange)&&t.onChange(n),a=!1,n}return o.updateDeps=s=>{i=s},o}function Au(r,e){if(r===void 0)throw new Error(`Unexpected\
 undefined${e?`: ${e}`:""}`);return r}var kr=(r,e)=>Math.abs(r-e)<1.01,Wp=(r,e,t)=>{let i;return Object.assign(function(...n){r.clearTimeout(i),i=r.setTimeout(()=>e.
apply(this,n),t)},{cancel:()=>{r.clearTimeout(i)}})};function P0({offset:r,isScrolling:e,elementMax:t,holdOffset:i,scrollOffset:n,pendingWrite:a,clampedMaxAtWrite:o}){var s;return e&&a===null&&r===n?"spurious":a!==
null&&Math.abs(r-a.target)<1.5?"readBack":a!==null&&!a.smooth&&t!==null&&a.target>t+i+.5&&Math.abs(r-(t+i))<1.5||a!==null&&!a.smooth&&((s=a.lowMaxes)!=null&&s.some(
l=>Math.abs(r-l)<1.5))?"clampedReadBack":o!==null&&Math.abs(r-o)<1.5?"clampedEcho":"external"}var OR=r=>r==="smooth"||r==="smoothFinishing";function N0({kind:r,
offset:e,command:t,target:i}){return r!=="spurious"&&r!=="readBack"&&r!=="clampedReadBack"&&t?.index!=null&&t.phase!=="queued"&&!OR(t.phase)&&!kr(e,t.lastTargetOffset)&&
!kr(e,i())&&r!=="clampedEcho"}var Yp=40;function k0(r){let e=r[r.length-1];if(e===void 0)return!1;let t=r.length-2;for(;t>=0&&e.t-r[t].t<Yp;)t--;if(t<0)return!1;
let i=r[t],n=t-1;for(;n>=0&&i.t-r[n].t<Yp;)n--;if(n<0)return!1;let a=r[n],o=(e.offset-i.offset)/(e.t-i.t),s=(i.offset-a.offset)/(i.t-a.t);return o*s>=0&&Math.abs(
o)>=2*Math.abs(s)&&Math.abs(o)-Math.abs(s)>=.8}function z0(r){let e=r[r.length-1];if(e===void 0)return!1;let t=r.length-2;for(;t>=0&&e.t-r[t].t<Yp;)t--;if(t<0)return!1;
let i=r[t];return Math.abs(e.offset-i.offset)/(e.t-i.t)>=.05}var Za,ws=()=>{if(Za!==void 0)return Za;if(typeof navigator>"u")return Za=!1;if(/iP(hone|od|ad)/.test(navigator.userAgent))return Za=!0;let r=navigator.maxTouchPoints;
return Za=navigator.platform==="MacIntel"&&r!==void 0&&r>0},Du,IR=()=>Du!==void 0?Du:Du=ws()&&typeof CSS<"u"&&typeof CSS.supports=="function"&&CSS.supports("ove\
rflow-anchor: auto"),B0=()=>!ws()||IR(),U0=()=>{Za=void 0,Du=void 0},Ya={capture:!0,passive:!0},Ou=class{constructor(e){this.host=e,this._touch=null,this.inMotion=
()=>this._touch!==null&&this._touch.phase!=="lateFling",this.dragging=()=>{var t;return((t=this._touch)==null?void 0:t.phase)==="down"&&this._touch.moved},this.
tail=()=>{var t;return((t=this._touch)==null?void 0:t.phase)==="tail"?this._touch.moved?"fling":"tap":null},this.onScroll=({isScrolling:t,ownReadBack:i,moved:n,
external:a})=>{var o,s,l;return t&&((o=this._touch)==null?void 0:o.phase)==="tail"?this._openTail(this._touch.moved||!i,!1):((s=this._touch)==null?void 0:s.phase)===
"lateFling"&&(this.host.now()>this._touch.until?this._touch=null:a&&t&&n&&this._openTail(!0,!1)),!i&&t&&n&&((l=this._touch)==null?void 0:l.phase)==="down"?(this.
_touch.moved=!0,!0):!1},this.touchStart=()=>{this.end(),this._touch={phase:"down",moved:!1}},this.touchEnd=()=>{var t;let i=((t=this._touch)==null?void 0:t.phase)===
"down"&&this._touch.moved;this.end(),this._openTail(i,i)},this.end=()=>{var t;let i=this.host.getWindow();((t=this._touch)==null?void 0:t.phase)==="tail"&&i!=null&&
i.clearTimeout(this._touch.timerId),this._touch=null},this.listen=t=>{let i=()=>this.touchStart(),n=()=>this.touchEnd();return t.addEventListener("touchstart",i,
Ya),t.addEventListener("touchend",n,Ya),t.addEventListener("touchcancel",n,Ya),()=>{t.removeEventListener("touchstart",i,Ya),t.removeEventListener("touchend",n,
Ya),t.removeEventListener("touchcancel",n,Ya),this.end()}},this._openTail=(t,i)=>{let n=this.host.getWindow();if(n==null)return;this.end();let a={phase:"tail",moved:t,
awaitingFling:i,timerId:n.setTimeout(()=>{if(this.host.tailStillMoving()){this._openTail(a.moved,a.awaitingFling);return}this._touch=a.awaitingFling?{phase:"lat\
eFling",until:this.host.now()+1e3}:null,this.host.onTailClosed()},150)};this._touch=a}}get touch(){return this._touch}};var V0=r=>{let{clientWidth:e,clientHeight:t}=r;return{width:e,height:t}},H0=r=>{let e=new Set;return{schedule:t=>{let i=r.requestAnimationFrame(()=>{e.delete(i),
t()});e.add(i)},cancel:()=>{e.forEach(t=>r.cancelAnimationFrame(t)),e.clear()}}},G0=r=>r,W0=r=>{let e=r.overscan*Math.max(r.lanes??1,1),t=Math.max(r.startIndex-
e,0),n=Math.min(r.endIndex+e,r.count-1)-t+1,a=new Array(n);for(let o=0;o<n;o++)a[o]=t+o;return a},LR=(r,e)=>{let t=r.scrollElement;if(!t)return;let i=r.targetWindow;
if(!i)return;let n=s=>{let{width:l,height:u}=s;e({width:Math.round(l),height:Math.round(u)})};if(n(V0(t)),!i.ResizeObserver)return()=>{};let a=H0(i),o=new i.ResizeObserver(
()=>{let s=()=>{n(V0(t))};r.options.useAnimationFrameWithResizeObserver?a.schedule(s):s()});return o.observe(t,{box:"content-box"}),()=>{o.unobserve(t),a.cancel()}},
Zp={passive:!0},RR=(r,e)=>{let t=r.scrollElement;if(!t)return;let i=()=>{e({width:t.innerWidth,height:t.innerHeight})};return i(),t.addEventListener("resize",i,
Zp),()=>{t.removeEventListener("resize",i)}},PR=typeof window>"u"?!0:"onscrollend"in window,Y0=(r,e,t)=>{let i=r.scrollElement;if(!i)return;let n=r.targetWindow;
if(!n)return;let a=r.options.useScrollendEvent&&PR,o=0,s=a?null:Wp(n,()=>e(t(i),!1),r.options.isScrollingResetDelay),l=c=>()=>{o=t(i),s?.(),e(o,c)},u=l(!0),f=l(
!1);return i.addEventListener("scroll",u,Zp),a&&i.addEventListener("scrollend",f,Zp),()=>{i.removeEventListener("scroll",u),a&&i.removeEventListener("scrollend",
f),s?.cancel()}},NR=(r,e)=>Y0(r,e,t=>{let{horizontal:i,isRtl:n}=r.options;return i?t.scrollLeft*(n&&-1||1):t.scrollTop}),kR=(r,e)=>Y0(r,e,t=>r.options.horizontal?
t.scrollX:t.scrollY),Z0=(r,e,t)=>{if(t.options.useCachedMeasurements){let i=t.indexFromElement(r),n=t.options.getItemKey(i);return t.itemSizeCache.get(n)??t.options.
estimateSize(i)}if(e?.borderBoxSize){let i=e.borderBoxSize[0];if(i)return Math.round(i[t.options.horizontal?"inlineSize":"blockSize"])}if(!e){let i=t.indexFromElement(
r),n=t.options.getItemKey(i),a=t.itemSizeCache.get(n);if(a!==void 0)return a}return r[t.options.horizontal?"offsetWidth":"offsetHeight"]},X0=(r,{adjustments:e=0,
behavior:t},i)=>{var n;let{scrollElement:a,options:o}=i,s=r+e,l=o.horizontal&&o.isRtl&&a!==null&&"ownerDocument"in a;(n=a?.scrollTo)==null||n.call(a,{[o.horizontal?
"left":"top"]:l?-s:s,behavior:t})},zR=X0,BR=X0,F0=(r,e)=>r==="smooth"?e?"smoothLanded":"smooth":"instant",Ts=r=>r?.phase==="smooth"||r?.phase==="smoothLanded";function UR(r,e,t,i){
if(e===0)return!1;let n=i(0),a=new Set,o=0;for(;o<r;){let l=t(o);if(l===n)break;a.add(l),o++}let s=r-o;if(s===0||s>=e)return!1;for(let l=0;l<s;l++)if(i(l)!==t(o+
l))return!1;for(let l=s;l<e;l++)if(a.has(i(l)))return!1;return!0}var Xp=class{constructor(e){this.unsubs=[],this.scrollElement=null,this.targetWindow=null,this.
isScrolling=!1,this.scrollState=null,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache=new Map,this.itemSizeCacheVersion=0,this.laneAssignments=
new Map,this.pendingMin=null,this.prevLanes=void 0,this.lanesChangedFlag=!1,this.lanesSettling=!1,this.pendingScrollAnchor=null,this.scrollRect=null,this.scrollOffset=
null,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=!1,this._iosGesture=new Ou({getWindow:()=>this.targetWindow,now:()=>this.now(),tailStillMoving:()=>{
let t=this.scrollState;if(t?.phase!=="queued"||this.pendingWrite!==null)return!1;let i=this._readElementOffset();return i===null||this._lastElementOffset===null||
Math.abs(i-this._lastElementOffset)<1?!1:(this._lastElementOffset=i,t.samples=[...t.samples??[],{t:this.now(),offset:i}],!0)},onTailClosed:()=>{let t=this.scrollState;
t?.phase==="queued"&&z0(t.samples??[])&&(this.scrollState=null),this._flushHoldIfReady(!0),this._writeAwaitingCommand(),this._retryClampedAdjustment()}}),this._lastElementOffset=
null,this.pendingWrite=null,this._clampedAdjustment=null,this.elementsCache=new Map,this._resizeBatch=null,this.now=()=>{var t,i,n;return((n=(i=(t=this.targetWindow)==
null?void 0:t.performance)==null?void 0:i.now)==null?void 0:n.call(i))??Date.now()},this.observer=(()=>{let t=null,i=null,n=!1,a=!1,o=new Set,s=()=>{if(t)return t;
let u=this.targetWindow;if(!u||!u.ResizeObserver)return null;let f=i=H0(u);return t=new u.ResizeObserver(c=>{let p=()=>{let h={sync:!1};this._resizeBatch=h;try{
c.forEach(l)}finally{this._resizeBatch=null,h.notify&&(this.notify(h.sync),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment(),this.measureElement(
null))}};if(this.options.useAnimationFrameWithResizeObserver)f.schedule(p);else{n=!0;try{p()}finally{n=!1}}})},l=u=>{let f=u.target,c=this.indexFromElement(f);if(!f.
isConnected){this.observer.unobserve(f);for(let[p,h]of this.elementsCache)if(h===f){this.elementsCache.delete(p);break}return}this.isIndexInRange(c)&&this.shouldMeasureDuringScroll(
c)&&this.resizeItem(c,this.options.measureElement(f,u,this))};return{disconnect:()=>{var u;(u=s())==null||u.disconnect(),i?.cancel(),o.clear(),a=!1,t=null,i=null},
observe:u=>{let f=s();if(f){if(!n){f.observe(u,{box:"border-box"});return}o.add(u),a||(a=!0,i?.schedule(()=>{a=!1,o.forEach(c=>{c.isConnected&&t?.observe(c,{box:"\
border-box"})}),o.clear()}))}},unobserve:u=>{var f;o.delete(u),(f=s())==null||f.unobserve(u)}}})(),this.range=null,this.setOptions=t=>{var i;let n={debug:!1,initialOffset:0,
overscan:1,paddingStart:0,paddingEnd:0,scrollPaddingStart:0,scrollPaddingEnd:0,horizontal:!1,getItemKey:G0,rangeExtractor:W0,onChange:()=>{},measureElement:Z0,initialRect:{
width:0,height:0},scrollMargin:0,gap:0,indexAttribute:"data-index",initialMeasurementsCache:[],lanes:1,anchorTo:"start",followOnAppend:!1,scrollEndThreshold:1,isScrollingResetDelay:150,
enabled:!0,isRtl:!1,useScrollendEvent:!1,useAnimationFrameWithResizeObserver:!1,laneAssignmentMode:"estimate",useCachedMeasurements:!1};for(let f in t){let c=t[f];
c!==void 0&&(n[f]=c)}let a=this.options,o=null,s=null,l=!1;if(a!==void 0&&a.enabled&&n.enabled&&n.anchorTo==="end"&&this.scrollElement!==null){let f=a.count,c=n.
count,p=this.getMeasurements(),h=((i=this._singleLaneMeasurements)==null?void 0:i.items)??p,d=y=>L0(h[y]),v=f>0?d(0):null,m=f>0?d(f-1):null;if(c!==f||f>0&&c>0&&
(n.getItemKey(0)!==v||n.getItemKey(c-1)!==m)){l=!0;let y=f>0?this.getVirtualItemForOffset(this.getScrollOffset())??p[0]:null;y&&(o=[y.key,this.getScrollOffset()-
y.start]);let x=n.followOnAppend===!0?"auto":n.followOnAppend||null;x&&c>0&&this.isAtEnd(a.scrollEndThreshold)&&(f===0||n.getItemKey(c-1)!==m)&&(c>f||UR(f,c,d,n.
getItemKey))&&(s=x)}}this.options=n,l&&(this.pendingMin=0,this.itemSizeCacheVersion++);let u=null;if(o&&this.scrollOffset!==null&&!this._awaitingCommandReadBack()){
let[f,c]=o,p=this.getMeasurements(),{count:h,getItemKey:d}=this.options,v=0;for(;v<h&&d(v)!==f;)v++;if(v<h){let m=p[v];if(m){let g=Math.max(0,m.start+c);!s&&g!==
this.scrollOffset&&(u=g-this.scrollOffset,this.scrollOffset=g)}}}s?this.pendingScrollAnchor={kind:"follow",behavior:s}:u!==null&&(this._canWriteScroll()?this.pendingScrollAnchor=
{kind:"anchor",delta:u}:(this._holdOffset+=u,this._followOffsetTarget(u)))},this.notify=t=>{var i,n;(n=(i=this.options).onChange)==null||n.call(i,this,t)},this.
maybeNotify=Ui(()=>(this.calculateRange(),[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]),t=>{this.notify(t)},{key:!1,
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
1.5?this.scrollState.lastTargetOffset=a:N0({kind:d,offset:a,command:this.scrollState,target:()=>this.getScrollStateTarget(this.scrollState)})&&(this.scrollState=
null),this.pendingWrite=null,this._clampedAdjustment!==null&&Math.abs(a-this._clampedAdjustment.maxAtWrite)>=1.5&&(this._clampedAdjustment=null);let v=this.getScrollOffset(),
m=this.scrollDirection;this.scrollDirection=o?v===a?this.scrollDirection:v<a?"forward":"backward":null,this.scrollOffset=a,this.isScrolling=o;let g=this.scrollState;
if(g?.phase==="queued"&&d==="external"&&o)if(p||this._reportedOverscroll)g.samples=[];else{let _=this.now();g.samples=[...(g.samples??[]).filter(y=>_-y.t<=200),
{t:_,offset:h}],(m!==null&&this.scrollDirection!==m||k0(g.samples))&&(this.scrollState=null)}this._iosGesture.onScroll({isScrolling:o,ownReadBack:d==="readBack",
moved:a!==v,external:d==="external"&&((l=this.scrollState)==null?void 0:l.phase)!=="smooth"&&((u=this.scrollState)==null?void 0:u.phase)!=="smoothFinishing"})&&
((f=this.scrollState)==null?void 0:f.phase)==="queued"&&(this.scrollState=null),this._flushHoldIfReady(!0),this.scrollState&&this.scheduleScrollReconcile(),this.
maybeNotify()})),"addEventListener"in this.scrollElement&&this.unsubs.push(this._iosGesture.listen(this.scrollElement)),this._scrollToOffset(this.getScrollOffset())}
this._noteClampMax();let n=this.pendingScrollAnchor;this.pendingScrollAnchor=null,n&&this.scrollElement&&this.options.enabled&&(n.kind==="anchor"?this._canWriteScroll()?
Ts(this.scrollState)&&!kr(this.getScrollOffset()-n.delta,this.scrollState.lastTargetOffset)||(this._followOffsetTarget(n.delta),this._scrollToOffset(this.getScrollOffset())):
(this._holdOffset+=n.delta,this._followOffsetTarget(n.delta),this.notify(!1)):this.scrollToEnd({behavior:n.behavior})),this._flushHoldIfReady(!1),this._retryClampedAdjustment()},
this._classifyScrollEvent=(t,i,n)=>{var a;return P0({offset:t,isScrolling:i,elementMax:n,holdOffset:this._holdOffset,scrollOffset:this.scrollOffset,pendingWrite:this.
pendingWrite,clampedMaxAtWrite:((a=this._clampedAdjustment)==null?void 0:a.maxAtWrite)??null})},this._retryClampedAdjustment=()=>{if(this._clampedAdjustment===null||
!this.scrollElement||!this.options.enabled||!this._canWriteScroll())return;let{target:t,maxAtWrite:i}=this._clampedAdjustment,n=this.getMaxScrollOffset();n>i+.5&&
(this._clampedAdjustment=t>n+.5?{target:t,maxAtWrite:n}:null,this._scrollToOffset(t))},this._writeAwaitingCommand=()=>{let t=this.scrollState;if(t===null||t.phase!==
"queued")return;let{behavior:i}=t;this.getMeasurements();let n=this.getScrollStateTarget(t);t.lastTargetOffset=n,this._clampedAdjustment=null,t.phase=F0(i,t.index!=
null&&kr(n,this.getScrollOffset())),this._scrollToOffset(n,{behavior:i}),this.scheduleScrollReconcile()},this._readElementOffset=()=>{let t=this.scrollElement;if(t==
null)return null;let{horizontal:i,isRtl:n}=this.options;return typeof t.scrollTop=="number"?i?t.scrollLeft*(n&&-1||1):t.scrollTop:typeof t.scrollY=="number"?i?t.
scrollX:t.scrollY:null},this._canWriteScroll=()=>!(ws()&&this._iosGesture.inMotion())&&!this._reportedOverscroll,this._flushHoldIfReady=t=>{var i;if(this._holdOffset===
0||!this.scrollElement||!this.options.enabled||!this._canWriteScroll()||((i=this.scrollState)==null?void 0:i.phase)==="smooth")return;this._holdOffset=0,this.scrollOffset!==
null&&this.scrollOffset<0&&(this.scrollOffset=0),this.notify(t);let n=this.getCommandWrittenOffset()??this.getScrollOffset();this._clampedAdjustment=this._clampedBy(
n),this._scrollToOffset(n)},this.rafId=null,this.getSize=()=>this.options.enabled?(this.scrollRect=this.scrollRect??this.options.initialRect,this.scrollRect[this.
options.horizontal?"width":"height"]):(this.scrollRect=null,0),this.getScrollOffset=()=>this.options.enabled?(this.scrollOffset=this.scrollOffset??(typeof this.
options.initialOffset=="function"?this.options.initialOffset():this.options.initialOffset),this.scrollOffset):(this.scrollOffset=null,0),this.getMeasurementOptions=
Ui(()=>[this.options.count,this.options.paddingStart,this.options.scrollMargin,this.options.getItemKey,this.options.enabled,this.options.lanes,this.options.laneAssignmentMode,
this.options.gap],(t,i,n,a,o,s,l,u)=>(this.prevLanes!==void 0&&this.prevLanes!==s&&(this.lanesChangedFlag=!0),this.prevLanes=s,this.pendingMin=null,{count:t,paddingStart:i,
scrollMargin:n,getItemKey:a,enabled:o,lanes:s,laneAssignmentMode:l,gap:u}),{key:!1}),this.isIndexInRange=t=>t>=0&&t<this.options.count,this.getMeasurements=Ui(()=>[
this.getMeasurementOptions(),this.itemSizeCacheVersion],({count:t,paddingStart:i,scrollMargin:n,getItemKey:a,enabled:o,lanes:s,laneAssignmentMode:l,gap:u},f)=>{
var c;let p=this.itemSizeCache;if(!o)return this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),
[];if(this.laneAssignments.size>t)for(let _ of this.laneAssignments.keys())_>=t&&this.laneAssignments.delete(_);this.lanesChangedFlag&&(this.lanesChangedFlag=!1,
this.lanesSettling=!0,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.pendingMin=null),
this.measurementsCache.length===0&&!this.lanesSettling&&(this.measurementsCache=this.options.initialMeasurementsCache,this.measurementsCache.forEach(_=>{this.itemSizeCache.
set(_.key,_.size)}));let h=this.lanesSettling?0:this.pendingMin??0;if(this.pendingMin=null,this.lanesSettling&&this.measurementsCache.length===t&&(this.lanesSettling=
!1),s===1){let _=t*2,y=(c=this._singleLaneMeasurements)==null?void 0:c.flat;if(!y||y.length<_){let T=new Float64Array(_);y&&h>0&&T.set(y.subarray(0,h*2)),y=T}let x=h===
0?new Array(t):this._singleLaneMeasurements.items.slice(),S;if(h===0)S=i+n;else{let T=h-1;S=y[T*2]+y[T*2+1]+u}for(let T=h;T<t;T++){let E=a(T);x[T]=E;let C=p.get(
E),M=typeof C=="number"?C:this.options.estimateSize(T);y[T*2]=S,y[T*2+1]=M,S+=M+u}this._singleLaneMeasurements={flat:y,items:x};let w=R0(x,y);return this.measurementsCache=
w,w}let d=this.measurementsCache.slice(0,h),v=new Array(s).fill(void 0),m=new Float64Array(s),g=0;for(let _=0;_<h;_++){let y=d[_];y&&(v[y.lane]===void 0&&g++,v[y.
lane]=_,m[y.lane]=y.end)}for(let _=h;_<t;_++){let y=a(_),x=this.laneAssignments.get(_),S,w,T=l==="estimate"||p.has(y);if(x!==void 0&&this.options.lanes>1){S=x;let A=v[S],
O=A!==void 0?d[A]:void 0;w=O?O.end+u:i+n}else if(g===s){let A=0,O=m[0],D=v[0];for(let I=1;I<s;I++){let R=m[I];(R<O||R===O&&v[I]<D)&&(A=I,O=R,D=v[I])}S=A,w=O+u,T&&
this.laneAssignments.set(_,S)}else S=_%this.options.lanes,w=i+n,T&&this.laneAssignments.set(_,S);let E=p.get(y),C=typeof E=="number"?E:this.options.estimateSize(
_),M=w+C;d[_]={index:_,start:w,size:C,end:M,key:y,lane:S},v[S]===void 0&&g++,v[S]=_,m[S]=M}return this.measurementsCache=d,d},{key:!1,debug:()=>this.options.debug}),
this.calculateRange=Ui(()=>[this.getMeasurements(),this.getSize(),this.getScrollOffset(),this.options.lanes,this._getLayoutTotalSize()+this.options.scrollMargin],
(t,i,n,a,o)=>{if(t.length===0||i===0)return this.range=null,null;let s=Math.max(o-i,0);return this.range=FR(t,i,Math.min(n,s),a,a===1&&this._singleLaneMeasurements!==
null?this._singleLaneMeasurements.flat:null),this.range},{key:!1,debug:()=>this.options.debug}),this.getVirtualIndexes=Ui(()=>{let t=null,i=null,n=this.calculateRange();
return n&&(t=n.startIndex,i=n.endIndex),this.maybeNotify.updateDeps([this.isScrolling,t,i]),[this.options.rangeExtractor,this.options.overscan,this.options.count,
t,i,this.options.lanes]},(t,i,n,a,o,s)=>a===null||o===null?[]:t({startIndex:a,endIndex:o,overscan:i,count:n,lanes:s}),{key:!1,debug:()=>this.options.debug}),this.
indexFromElement=t=>{let i=this.options.indexAttribute,n=t.getAttribute(i);return n?parseInt(n,10):(console.warn(`Missing attribute name '${i}={index}' on measu\
red element.`),-1)},this.shouldMeasureDuringScroll=t=>{var i;if(!Ts(this.scrollState))return!0;let n=this.scrollState.index??((i=this.getVirtualItemForOffset(this.
scrollState.lastTargetOffset))==null?void 0:i.index);if(n!==void 0&&this.range){let a=Math.max(this.options.overscan,Math.ceil((this.range.endIndex-this.range.startIndex)/
2)),o=Math.max(0,n-a),s=Math.min(this.options.count-1,n+a);return t>=o&&t<=s}return!0},this.measureElement=t=>{if(!t){this.elementsCache.forEach((o,s)=>{o.isConnected||
(this.observer.unobserve(o),this.elementsCache.delete(s))});return}let i=this.indexFromElement(t);if(!this.isIndexInRange(i))return;let n=this.options.getItemKey(
i),a=this.elementsCache.get(n);a!==t&&(a&&this.observer.unobserve(a),this.observer.observe(t),this.elementsCache.set(n,t)),t.isConnected&&(!this.isScrolling||this.
scrollState)&&this.shouldMeasureDuringScroll(i)&&this.resizeItem(i,this.options.measureElement(t,void 0,this))},this.resizeItem=(t,i)=>{var n,a,o;if(!this.isIndexInRange(
t))return;(n=this._resizeBatch)!=null&&n.sync&&this.getMeasurements();let s,l,u,f=(a=this._singleLaneMeasurements)==null?void 0:a.flat;if(this.options.lanes===1&&
f!=null)u=this.options.getItemKey(t),l=f[t*2],s=f[t*2+1];else{let h=this.measurementsCache[t];if(!h)return;u=h.key,l=h.start,s=h.size}let c=this.itemSizeCache.get(
u)??s,p=i-c;if(p!==0){let h=this.options.anchorTo==="end"&&!Ts(this.scrollState)&&this.getVirtualDistanceFromEnd()<=this.options.scrollEndThreshold,d=h?this._getLayoutTotalSize():
0,v=this.getScrollOffset(),g=!this.itemSizeCache.has(u)?l<v:l+c<=v&&this.scrollDirection!=="backward",_=!Ts(this.scrollState)&&(this.shouldAdjustScrollPositionOnItemSizeChange!==
void 0?this.shouldAdjustScrollPositionOnItemSizeChange(this.measurementsCache[t]??{index:t,key:u,start:l,size:s,end:l+s,lane:0},p,this):g);(this.pendingMin===null||
t<this.pendingMin)&&(this.pendingMin=t),this.itemSizeCache.set(u,i),this.itemSizeCacheVersion++;let y=!1;if(this._awaitingCommandReadBack()||(h?y=this.applyScrollAdjustment(
this._getLayoutTotalSize()-d):_&&(y=this.applyScrollAdjustment(p))),this._resizeBatch){this._resizeBatch.notify=!0,(o=this._resizeBatch).sync||(o.sync=y);return}
this.notify(y),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment()}},this.getVirtualItems=Ui(()=>[this.getVirtualIndexes(),this.getMeasurements(),
this._holdOffset],(t,i,n)=>{let a=[];for(let o=0,s=t.length;o<s;o++){let l=t[o],u=i[l];a.push(n===0?u:{...u,start:u.start-n,end:u.end-n})}return a},{key:!1,debug:()=>this.
options.debug}),this.getVirtualItemForOffset=t=>{var i;let n=this.getMeasurements();if(n.length===0)return;let a=(i=this._singleLaneMeasurements)==null?void 0:i.
flat,o=this.options.lanes===1&&a!=null,s=j0(0,n.length-1,o?l=>a[l*2]:l=>Au(n[l]).start,t);return Au(n[s])},this._noteClampMax=()=>{if(!this._awaitingCommandReadBack())
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
return!(ws()&&this._iosGesture.dragging())&&t!==null&&!kr(t,this.getScrollOffset())},this._followOffsetTarget=t=>{this.scrollState!==null&&this.scrollState.index==
null&&(this.scrollState.lastTargetOffset+=t)},this.measure=()=>{this.pendingMin=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.itemSizeCacheVersion++,
this.notify(!1)},this.setOptions(e)}get scrollAdjustments(){return 0}applyScrollAdjustment(e,t){if(e===0)return!1;if(this._followOffsetTarget(e),this._canWriteScroll()){
let i=this.getScrollOffset();this._clampedAdjustment=this._clampedBy(i+e);let n=this._scrollToOffset(i,{adjustments:e,behavior:t});return this.scrollOffset!==null&&
(this.pendingWrite===n&&(this.scrollOffset+=e),this.scrollOffset<0&&(this.scrollOffset=0)),!0}else return this._holdOffset+=e,this.scrollOffset!==null&&(this.scrollOffset+=
e),!0}scheduleScrollReconcile(){if(!this.targetWindow){this.scrollState=null;return}this.rafId==null&&(this.rafId=this.targetWindow.requestAnimationFrame(()=>{this.
rafId=null,this.reconcileScroll()}))}getScrollStateTarget(e){let t=e.toEnd?[Math.max(this.getMaxScrollOffset(),0)]:e.index!=null?this.getOffsetForIndex(e.index,
e.align):void 0;return t?t[0]:e.lastTargetOffset}reconcileScroll(){if(!this.scrollState||!this.scrollElement)return;if(this.now()-this.scrollState.startedAt>5e3){
this.scrollState=null;return}if(this.scrollState.phase==="queued"){this.scheduleScrollReconcile();return}this.getMeasurements();let i=this.getScrollStateTarget(
this.scrollState),n=this.scrollState.index==null?1:this.options.useAnimationFrameWithResizeObserver?3:2,a=i!==this.scrollState.lastTargetOffset;if(!a&&kr(i,this.
getScrollOffset())){if(this.scrollState.phase==="smooth"?this.scrollState.phase="smoothLanded":this.scrollState.phase==="smoothFinishing"&&(this.scrollState.phase=
"instant"),this.scrollState.stableFrames++,this.scrollState.stableFrames>=n){this.getScrollOffset()!==i&&this._scrollToOffset(i,{behavior:"auto"}),this.scrollState=
null;return}}else if(this.scrollState.stableFrames=0,a){let o=this.getSize()||600,s=Math.abs(i-this.getScrollOffset()),l=Ts(this.scrollState)&&s>o;this.scrollState.
lastTargetOffset=i,l?this.scrollState.phase="smooth":this.scrollState.phase==="smooth"?this.scrollState.phase="smoothFinishing":this.scrollState.phase==="smooth\
Landed"&&(this.scrollState.phase="instant"),this._scrollToOffset(i,{behavior:l?"smooth":"auto"})}this.scheduleScrollReconcile()}_startScroll(e,t,i,n){this.pendingScrollAnchor=
null,this._clampedAdjustment=null;let a=this._iosGesture.tail();if(n==="absolute"&&a!==null){if(a==="fling"&&B0()){this._stopMomentum(()=>{let o=this.scrollState;
o?.phase!=="queued"||this._iosGesture.tail()!=="fling"||this._reportedOverscroll||(this._iosGesture.end(),this._flushHoldIfReady(!0),this._writeAwaitingCommand())}),
this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,phase:"queued",behavior:i,samples:[]},this.scheduleScrollReconcile();return}this._iosGesture.
end()}this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,behavior:i,phase:F0(i,e.index!=null&&kr(t,this.getScrollOffset()))},this._scrollToOffset(
t,{behavior:i}),this.scheduleScrollReconcile()}},j0=(r,e,t,i)=>{for(;r<=e;){let n=(r+e)/2|0,a=t(n);if(a<i)r=n+1;else if(a>i)e=n-1;else return n}return r>0?r-1:0};
function VR(r,e,t){let i=0;for(;i<=e;){let n=(i+e)/2|0,a=r[n*2];if(a<t)i=n+1;else if(a>t)e=n-1;else return n}return i>0?i-1:0}function FR(r,e,t,i,n){let a=r.length-
1;if(r.length<=i)return{startIndex:0,endIndex:a};if(i===1&&n!==null){let u=VR(n,a,t),f=u,c=t+e;for(;f<a&&n[f*2]+n[f*2+1]<c;)f++;return{startIndex:u,endIndex:f}}
let s=j0(0,a,u=>r[u].start,t),l=s;if(i===1)for(;l<a&&r[l].end<t+e;)l++;else if(i>1){let u=Array(i).fill(0);for(;l<a&&u.some(c=>c<t+e);){let c=r[l];u[c.lane]=c.end,
l++}let f=Array(i).fill(t+e);for(;s>=0&&f.some(c=>c>=t);){let c=r[s];f[c.lane]=c.start,s--}s=Math.max(0,s-s%i),l=Math.min(a,l+(i-1-l%i))}return{startIndex:s,endIndex:l}}var iy={};En(iy,{init:()=>lG});var qp=function(r,e){return qp=Object.setPrototypeOf||{__proto__:[]}instanceof Array&&function(t,i){t.__proto__=i}||function(t,i){for(var n in i)Object.prototype.
hasOwnProperty.call(i,n)&&(t[n]=i[n])},qp(r,e)};function L(r,e){if(typeof e!="function"&&e!==null)throw new TypeError("Class extends value "+String(e)+" is not \
a constructor or null");qp(r,e);function t(){this.constructor=r}r.prototype=e===null?Object.create(e):(t.prototype=e.prototype,new t)}var Iu=12,HR="sans-serif",er=Iu+"px "+HR,GR=20,WR=100,YR="007LLmW'55;N0500LLLLLLLLLL00NNNLzWW\\\\WQb\\0FWLg\\bWb\\WQ\\WrWWQ000CL5LLFLL0LL**F*gLLLL5F0LF\\FFF5.5N";
function ZR(r){var e={};if(typeof JSON>"u")return e;for(var t=0;t<r.length;t++){var i=String.fromCharCode(t+32),n=(r.charCodeAt(t)-GR)/WR;e[i]=n}return e}var XR=ZR(
YR),Ye={createCanvas:function(){return typeof document<"u"&&document.createElement("canvas")},measureText:(function(){var r,e;return function(t,i){if(!r){var n=Ye.
createCanvas();r=n&&n.getContext("2d")}if(r)return e!==i&&(e=r.font=i||er),r.measureText(t);t=t||"",i=i||er;var a=/((?:\d+)?\.?\d*)px/.exec(i),o=a&&+a[1]||Iu,s=0;
if(i.indexOf("mono")>=0)s=o*t.length;else for(var l=0;l<t.length;l++){var u=XR[t[l]];s+=u==null?o:u*o}return{width:s}}})(),loadImage:function(r,e,t){var i=new Image;
return i.onload=e,i.onerror=t,i.src=r,i},getTime:function(){return Date.now?Date.now():+new Date}};var $0=_r(["Function","RegExp","Date","Error","CanvasGradient","CanvasPattern","Image","Canvas"],function(r,e){return r["[object "+e+"]"]=!0,r},{}),Q0=_r(["Int8",
"Uint8","Uint8Clamped","Int16","Uint16","Int32","Uint32","Float32","Float64"],function(r,e){return r["[object "+e+"Array]"]=!0,r},{}),Cs=Object.prototype.toString,
Ru=Array.prototype,jR=Ru.forEach,qR=Ru.filter,$p=Ru.slice,KR=Ru.map,q0=(function(){}).constructor,Lu=q0?q0.prototype:null,Qp="__proto__",Kp=2311,$R=Math.pow(2,53)-
1;function Pu(){return Kp>=$R&&(Kp=0),Kp++}function ja(){for(var r=[],e=0;e<arguments.length;e++)r[e]=arguments[e];typeof console<"u"&&console.error.apply(console,
r)}function H(r){if(r==null||typeof r!="object")return r;var e=r,t=Cs.call(r);if(t==="[object Array]"){if(!Es(r)){e=[];for(var i=0,n=r.length;i<n;i++)e[i]=H(r[i])}}else if(Q0[t]){
if(!Es(r)){var a=r.constructor;if(a.from)e=a.from(r);else{e=new a(r.length);for(var i=0,n=r.length;i<n;i++)e[i]=r[i]}}}else if(!$0[t]&&!Es(r)&&!Xa(r)){e={};for(var o in r)
r.hasOwnProperty(o)&&o!==Qp&&(e[o]=H(r[o]))}return e}function ie(r,e,t){if(!z(e)||!z(r))return t?H(e):r;for(var i in e)if(e.hasOwnProperty(i)&&i!==Qp){var n=r[i],
a=e[i];z(a)&&z(n)&&!N(a)&&!N(n)&&!Xa(a)&&!Xa(n)&&!K0(a)&&!K0(n)&&!Es(a)&&!Es(n)?ie(n,a,t):(t||!(i in r))&&(r[i]=H(e[i]))}return r}function k(r,e){if(Object.assign)Object.assign(r,e);else for(var t in e)e.hasOwnProperty(t)&&t!==Qp&&(r[t]=e[t]);return r}function J0(r,e,t){r=r||{};for(var i=0;i<
t.length;i++){var n=t[i];r[n]=e[n]}return r}function ee(r,e,t){for(var i=ue(e),n=0,a=i.length;n<a;n++){var o=i[n];(t?e[o]!=null:r[o]==null)&&(r[o]=e[o])}return r}
var OG=Ye.createCanvas;function ae(r,e){if(r){if(r.indexOf)return r.indexOf(e);for(var t=0,i=r.length;t<i;t++)if(r[t]===e)return t}return-1}function ex(r,e){var t=r.
prototype;function i(){}i.prototype=e.prototype,r.prototype=new i;for(var n in t)t.hasOwnProperty(n)&&(r.prototype[n]=t[n]);r.prototype.constructor=r,r.superClass=
e}function ft(r,e,t){if(r="prototype"in r?r.prototype:r,e="prototype"in e?e.prototype:e,Object.getOwnPropertyNames)for(var i=Object.getOwnPropertyNames(e),n=0;n<
i.length;n++){var a=i[n];a!=="constructor"&&(t?e[a]!=null:r[a]==null)&&(r[a]=e[a])}else ee(r,e,t)}function Ke(r){return!r||typeof r=="string"?!1:typeof r.length==
"number"}function b(r,e,t){if(r&&e)if(r.forEach&&r.forEach===jR)r.forEach(e,t);else if(r.length===+r.length)for(var i=0,n=r.length;i<n;i++)e.call(t,r[i],i,r);else
for(var a in r)r.hasOwnProperty(a)&&e.call(t,r[a],a,r)}function B(r,e,t){if(!r)return[];if(!e)return ku(r);if(r.map&&r.map===KR)return r.map(e,t);for(var i=[],n=0,
a=r.length;n<a;n++)i.push(e.call(t,r[n],n,r));return i}function _r(r,e,t,i){if(r&&e){for(var n=0,a=r.length;n<a;n++)t=e.call(i,t,r[n],n,r);return t}}function Ve(r,e,t){
if(!r)return[];if(!e)return ku(r);if(r.filter&&r.filter===qR)return r.filter(e,t);for(var i=[],n=0,a=r.length;n<a;n++)e.call(t,r[n],n,r)&&i.push(r[n]);return i}
function Nu(r,e,t){if(r&&e){for(var i=0,n=r.length;i<n;i++)if(e.call(t,r[i],i,r))return r[i]}}function ue(r){if(!r)return[];if(Object.keys)return Object.keys(r);
var e=[];for(var t in r)r.hasOwnProperty(t)&&e.push(t);return e}function QR(r,e){for(var t=[],i=2;i<arguments.length;i++)t[i-2]=arguments[i];return function(){return r.
apply(e,t.concat($p.call(arguments)))}}var V=Lu&&Z(Lu.bind)?Lu.call.bind(Lu.bind):QR;function Te(r){for(var e=[],t=1;t<arguments.length;t++)e[t-1]=arguments[t];
return function(){return r.apply(this,e.concat($p.call(arguments)))}}function N(r){return Array.isArray?Array.isArray(r):Cs.call(r)==="[object Array]"}function Z(r){return typeof r=="function"}function U(r){return typeof r=="stri\
ng"}function Ms(r){return Cs.call(r)==="[object String]"}function de(r){return typeof r=="number"}function z(r){var e=typeof r;return e==="function"||!!r&&e==="\
object"}function K0(r){return!!$0[Cs.call(r)]}function Fe(r){return!!Q0[Cs.call(r)]}function Xa(r){return typeof r=="object"&&typeof r.nodeType=="number"&&typeof r.
ownerDocument=="object"}function Vi(r){return r.colorStops!=null}function tx(r){return r.image!=null}function zr(r){return r!==r}function Fi(){for(var r=[],e=0;e<arguments.length;e++)r[e]=arguments[e];for(var t=0,i=r.length;t<i;t++)if(r[t]!=null)return r[t]}function W(r,e){
return r??e}function yr(r,e,t){return r??e??t}function ku(r){for(var e=[],t=1;t<arguments.length;t++)e[t-1]=arguments[t];return $p.apply(r,e)}function qa(r){if(typeof r==
"number")return[r,r,r,r];var e=r.length;return e===2?[r[0],r[1],r[0],r[1]]:e===3?[r[0],r[1],r[2],r[1]]:r}function He(r,e){if(!r)throw new Error(e)}function ct(r){
return r==null?null:typeof r.trim=="function"?r.trim():r.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g,"")}var rx="__ec_primitive__";function Ka(r){r[rx]=!0}function Es(r){
return r[rx]}var JR=(function(){function r(){this.data={}}return r.prototype.delete=function(e){var t=this.has(e);return t&&delete this.data[e],t},r.prototype.has=
function(e){return this.data.hasOwnProperty(e)},r.prototype.get=function(e){return this.data[e]},r.prototype.set=function(e,t){return this.data[e]=t,this},r.prototype.
keys=function(){return ue(this.data)},r.prototype.forEach=function(e){var t=this.data;for(var i in t)t.hasOwnProperty(i)&&e(t[i],i)},r})(),ix=typeof Map=="funct\
ion";function eP(){return ix?new Map:new JR}var tP=(function(){function r(e){var t=N(e);this.data=eP();var i=this;e instanceof r?e.each(n):e&&b(e,n);function n(a,o){
t?i.set(a,o):i.set(o,a)}}return r.prototype.hasKey=function(e){return this.data.has(e)},r.prototype.get=function(e){return this.data.get(e)},r.prototype.set=function(e,t){
return this.data.set(e,t),t},r.prototype.each=function(e,t){this.data.forEach(function(i,n){e.call(t,i,n)})},r.prototype.keys=function(){var e=this.data.keys();
return ix?Array.from(e):e},r.prototype.removeKey=function(e){this.data.delete(e)},r})();function F(r){return new tP(r)}function nx(r,e){for(var t=new r.constructor(r.length+e.length),i=0;i<r.length;i++)t[i]=r[i];for(var n=r.length,i=0;i<e.length;i++)
t[i+n]=e[i];return t}function Hi(r,e){var t;if(Object.create)t=Object.create(r);else{var i=function(){};i.prototype=r,t=new i}return e&&k(t,e),t}function zu(r){
var e=r.style;e.webkitUserSelect="none",e.userSelect="none",e.webkitTapHighlightColor="rgba(0,0,0,0)",e["-webkit-touch-callout"]="none"}function Ge(r,e){return r.
hasOwnProperty(e)}function Me(){}var ax=180/Math.PI,IG=Number.EPSILON||Math.pow(2,-52);var rP=(function(){function r(){this.firefox=!1,this.ie=!1,this.edge=!1,this.newEdge=!1,this.weChat=!1}return r})(),iP=(function(){function r(){this.browser=new rP,
this.node=!1,this.wxa=!1,this.worker=!1,this.svgSupported=!1,this.touchEventsSupported=!1,this.pointerEventsSupported=!1,this.domSupported=!1,this.transformSupported=
!1,this.transform3dSupported=!1,this.hasGlobalWindow=typeof window<"u"}return r})(),Gi=new iP;typeof wx=="object"&&typeof wx.getSystemInfoSync=="function"?(Gi.wxa=
!0,Gi.touchEventsSupported=!0):typeof document>"u"&&typeof self<"u"?Gi.worker=!0:!Gi.hasGlobalWindow||"Deno"in window||typeof navigator<"u"&&typeof navigator.userAgent==
"string"&&navigator.userAgent.indexOf("Node.js")>-1?(Gi.node=!0,Gi.svgSupported=!0):nP(navigator.userAgent,Gi);function nP(r,e){var t=e.browser,i=r.match(/Firefox\/([\d.]+)/),
n=r.match(/MSIE\s([\d.]+)/)||r.match(/Trident\/.+?rv:(([\d.]+))/),a=r.match(/Edge?\/([\d.]+)/),o=/micromessenger/i.test(r);i&&(t.firefox=!0,t.version=i[1]),n&&(t.
ie=!0,t.version=n[1]),a&&(t.edge=!0,t.version=a[1],t.newEdge=+a[1].split(".")[0]>18),o&&(t.weChat=!0),e.svgSupported=typeof SVGRect<"u",e.touchEventsSupported="\
ontouchstart"in window&&!t.ie&&!t.edge,e.pointerEventsSupported="onpointerdown"in window&&(t.edge||t.ie&&+t.version>=11);var s=e.domSupported=typeof document<"u";
if(s){var l=document.documentElement.style;e.transform3dSupported=(t.ie&&"transition"in l||t.edge||"WebKitCSSMatrix"in window&&"m11"in new WebKitCSSMatrix||"Moz\
Perspective"in l)&&!("OTransition"in l),e.transformSupported=e.transform3dSupported||t.ie&&+t.version>=9}}var te=Gi;var aP=".",On="___EC__COMPONENT__CONTAINER___",ox="___EC__EXTENDED_CLASS___";function Ot(r){var e={main:"",sub:""};if(r){var t=r.split(aP);e.main=t[0]||"",e.sub=
t[1]||""}return e}function oP(r){He(/^[a-zA-Z0-9_]+([.][a-zA-Z0-9_]+)?$/.test(r),'componentType "'+r+'" illegal')}function sx(r){return!!(r&&r[ox])}function $a(r,e){
r.$constructor=r,r.extend=function(t){var i=this,n;return sP(i)?n=(function(a){L(o,a);function o(){return a.apply(this,arguments)||this}return o})(i):(n=function(){
(t.$constructor||i).apply(this,arguments)},ex(n,this)),k(n.prototype,t),n[ox]=!0,n.extend=this.extend,n.superCall=uP,n.superApply=fP,n.superClass=i,n}}function sP(r){
return Z(r)&&/^class\s/.test(Function.prototype.toString.call(r))}function Bu(r,e){r.extend=e.extend}var lP=Math.round(Math.random()*10);function lx(r){var e=["\
__\0is_clz",lP++].join("_");r.prototype[e]=!0,r.isInstance=function(t){return!!(t&&t[e])}}function uP(r,e){for(var t=[],i=2;i<arguments.length;i++)t[i-2]=arguments[i];
return this.superClass.prototype[e].apply(r,t)}function fP(r,e,t){return this.superClass.prototype[e].apply(r,t)}function Wi(r){var e={};r.registerClass=function(i){
var n=i.type||i.prototype.type;if(n){oP(n),i.prototype.type=n;var a=Ot(n);if(!a.sub)e[a.main]=i;else if(a.sub!==On){var o=t(a);o[a.sub]=i}}return i},r.getClass=
function(i,n,a){var o=e[i];if(o&&o[On]&&(o=n?o[n]:null),a&&!o)throw new Error(n?"Component "+i+"."+(n||"")+" is used but not imported.":i+".type should be speci\
fied.");return o},r.getClassesByMainType=function(i){var n=Ot(i),a=[],o=e[n.main];return o&&o[On]?b(o,function(s,l){l!==On&&a.push(s)}):a.push(o),a},r.hasClass=
function(i){var n=Ot(i);return!!e[n.main]},r.getAllClassMainTypes=function(){var i=[];return b(e,function(n,a){i.push(a)}),i},r.hasSubTypes=function(i){var n=Ot(
i),a=e[n.main];return a&&a[On]};function t(i){var n=e[i.main];return(!n||!n[On])&&(n=e[i.main]={},n[On]=!0),n}}function tr(r,e){for(var t=0;t<r.length;t++)r[t][1]||(r[t][1]=r[t][0]);return e=e||!1,function(i,n,a){for(var o={},s=0;s<r.length;s++){var l=r[s][1];if(!(n&&ae(
n,l)>=0||a&&ae(a,l)<0)){var u=i.getShallow(l,e);u!=null&&(o[r[s][0]]=u)}}return o}}var cP=[["fill","color"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["opacity"],["shadowColor"]],hP=tr(cP),ux=(function(){function r(){}return r.prototype.
getAreaStyle=function(e,t){return hP(this,e,t)},r})();var fx=(function(){function r(e){this.value=e}return r})();var pP=(function(){function r(){this._len=0}return r.prototype.insert=function(e){var t=new fx(e);return this.insertEntry(t),t},r.prototype.insertEntry=function(e){
this.head?(this.tail.next=e,e.prev=this.tail,e.next=null,this.tail=e):this.head=this.tail=e,this._len++},r.prototype.remove=function(e){var t=e.prev,i=e.next;t?
t.next=i:this.head=i,i?i.prev=t:this.tail=t,e.next=e.prev=null,this._len--},r.prototype.len=function(){return this._len},r.prototype.clear=function(){this.head=
this.tail=null,this._len=0},r})();var dP=(function(){function r(e){this._list=new pP,this._maxSize=10,this._map={},this._maxSize=e}return r.prototype.put=function(e,t){var i=this._list,n=this._map,
a=null;if(n[e]==null){var o=i.len(),s=this._lastRemovedEntry;if(o>=this._maxSize&&o>0){var l=i.head;i.remove(l),delete n[l.key],a=l.value,this._lastRemovedEntry=
l}s?s.value=t:s=new fx(t),s.key=e,i.insertEntry(s),n[e]=s}return a},r.prototype.get=function(e){var t=this._map[e],i=this._list;if(t!=null)return t!==i.tail&&(i.
remove(t),i.insertEntry(t)),t.value},r.prototype.clear=function(){this._list.clear(),this._map={}},r.prototype.len=function(){return this._list.len()},r})(),Br=dP;var ed=new Br(50);function hx(r){if(typeof r=="string"){var e=ed.get(r);return e&&e.image}else return r}function td(r,e,t,i,n){if(r)if(typeof r=="string"){if(e&&
e.__zrImageSrc===r||!t)return e;var a=ed.get(r),o={hostEl:t,cb:i,cbPayload:n};return a?(e=a.image,!Qa(e)&&a.pending.push(o)):(e=Ye.loadImage(r,cx,cx),e.__zrImageSrc=
r,ed.put(r,e.__cachedImgObj={image:e,pending:[o]})),e}else return r;else return e}function cx(){var r=this.__cachedImgObj;this.onload=this.onerror=this.__cachedImgObj=
null;for(var e=0;e<r.pending.length;e++){var t=r.pending[e],i=t.cb;i&&i(this,t.cbPayload),t.hostEl.dirty()}r.pending.length=0}function Qa(r){return r&&r.width&&
r.height}function ht(){return[1,0,0,1,0,0]}function oi(r){return r[0]=1,r[1]=0,r[2]=0,r[3]=1,r[4]=0,r[5]=0,r}function As(r,e){return r[0]=e[0],r[1]=e[1],r[2]=e[2],r[3]=e[3],
r[4]=e[4],r[5]=e[5],r}function Yi(r,e,t){var i=e[0]*t[0]+e[2]*t[1],n=e[1]*t[0]+e[3]*t[1],a=e[0]*t[2]+e[2]*t[3],o=e[1]*t[2]+e[3]*t[3],s=e[0]*t[4]+e[2]*t[5]+e[4],
l=e[1]*t[4]+e[3]*t[5]+e[5];return r[0]=i,r[1]=n,r[2]=a,r[3]=o,r[4]=s,r[5]=l,r}function In(r,e,t){return r[0]=e[0],r[1]=e[1],r[2]=e[2],r[3]=e[3],r[4]=e[4]+t[0],r[5]=
e[5]+t[1],r}function Zi(r,e,t,i){i===void 0&&(i=[0,0]);var n=e[0],a=e[2],o=e[4],s=e[1],l=e[3],u=e[5],f=Math.sin(t),c=Math.cos(t);return r[0]=n*c+s*f,r[1]=-n*f+s*
c,r[2]=a*c+l*f,r[3]=-a*f+c*l,r[4]=c*(o-i[0])+f*(u-i[1])+i[0],r[5]=c*(u-i[1])-f*(o-i[0])+i[1],r}function px(r,e,t){var i=t[0],n=t[1];return r[0]=e[0]*i,r[1]=e[1]*
n,r[2]=e[2]*i,r[3]=e[3]*n,r[4]=e[4]*i,r[5]=e[5]*n,r}function Ur(r,e){var t=e[0],i=e[2],n=e[4],a=e[1],o=e[3],s=e[5],l=t*o-a*i;return l?(l=1/l,r[0]=o*l,r[1]=-a*l,
r[2]=-i*l,r[3]=t*l,r[4]=(i*s-o*n)*l,r[5]=(a*n-t*s)*l,r):null}function Xi(r,e){return r==null&&(r=0),e==null&&(e=0),[r,e]}function dx(r){return[r[0],r[1]]}function Uu(r,e,t){return r[0]=e,r[1]=t,r}function rd(r,e,t){return r[0]=e[0]+t[0],r[1]=e[1]+t[1],r}function vx(r,e,t){return r[0]=e[0]-t[0],r[1]=e[1]-t[1],r}function mP(r){return Math.sqrt(gP(r))}function gP(r){return r[0]*r[0]+r[1]*r[1]}function Vu(r,e,t){return r[0]=e[0]*t,r[1]=e[1]*t,r}function mx(r,e){var t=mP(e);return t===0?(r[0]=0,r[1]=0):(r[0]=e[0]/t,r[1]=e[1]/t),r}function Fu(r,e){return Math.
sqrt((r[0]-e[0])*(r[0]-e[0])+(r[1]-e[1])*(r[1]-e[1]))}var gx=Fu;function _P(r,e){return(r[0]-e[0])*(r[0]-e[0])+(r[1]-e[1])*(r[1]-e[1])}var Ln=_P;function pt(r,e,t){var i=e[0],n=e[1];return r[0]=t[0]*i+t[2]*n+t[4],r[1]=t[1]*i+t[3]*n+t[5],r}function si(r,e,t){return r[0]=Math.min(e[0],t[0]),r[1]=Math.min(e[1],
t[1]),r}function li(r,e,t){return r[0]=Math.max(e[0],t[0]),r[1]=Math.max(e[1],t[1]),r}var yP=(function(){function r(e,t){this.x=e||0,this.y=t||0}return r.prototype.copy=function(e){return this.x=e.x,this.y=e.y,this},r.prototype.clone=function(){return new r(
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
t.x+n*i.x,e.y=a*t.y+n*i.y},r})(),Se=yP;var Bn=Math.min,eo=Math.max,ad=Math.abs,_x=["x","y"],xP=["width","height"],Pn=new Se,Nn=new Se,kn=new Se,zn=new Se,Gt=sd(),Ds=Gt.minTv,od=Gt.maxTv,Os=[0,0],ui=(function(){
function r(e,t,i,n){id(this,e,t,i,n)}return r.set=function(e,t,i,n,a){return n<0&&(t=t+n,n=-n),a<0&&(i=i+a,a=-a),e.x=t,e.y=i,e.width=n,e.height=a,e},r.prototype.
union=function(e){var t=Bn(e.x,this.x),i=Bn(e.y,this.y);isFinite(this.x)&&isFinite(this.width)?this.width=eo(e.x+e.width,this.x+this.width)-t:this.width=e.width,
isFinite(this.y)&&isFinite(this.height)?this.height=eo(e.y+e.height,this.y+this.height)-i:this.height=e.height,this.x=t,this.y=i},r.prototype.applyTransform=function(e){
r.applyTransform(this,this,e)},r.prototype.calculateTransform=function(e){return SP(ht(),this,e)},r.prototype.intersect=function(e,t,i){return r.intersect(this,
e,t,i)},r.intersect=function(e,t,i,n){i&&Se.set(i,0,0);var a=n&&n.outIntersectRect||null,o=n&&n.clamp;if(a&&(a.x=a.y=a.width=a.height=NaN),!e||!t)return!1;e instanceof
r||(e=id(bP,e.x,e.y,e.width,e.height)),t instanceof r||(t=id(wP,t.x,t.y,t.width,t.height));var s=!!i;Gt.reset(n,s);var l=Gt.touchThreshold,u=e.x+l,f=e.x+e.width-
l,c=e.y+l,p=e.y+e.height-l,h=t.x+l,d=t.x+t.width-l,v=t.y+l,m=t.y+t.height-l;if(u>f||c>p||h>d||v>m)return!1;var g=!(f<h||d<u||p<v||m<c);return(s||a)&&(Os[0]=1/0,
Os[1]=0,xx(u,f,h,d,0,s,a,o),xx(c,p,v,m,1,s,a,o),s&&Se.copy(i,g?Gt.useDir?Gt.dirMinTv:Ds:od)),g},r.contain=function(e,t,i){return t>=e.x&&t<=e.x+e.width&&i>=e.y&&
i<=e.y+e.height},r.prototype.contain=function(e,t){return r.contain(this,e,t)},r.prototype.clone=function(){return new r(this.x,this.y,this.width,this.height)},
r.prototype.copy=function(e){yx(this,e)},r.prototype.plain=function(){return{x:this.x,y:this.y,width:this.width,height:this.height}},r.prototype.isFinite=function(){
return isFinite(this.x)&&isFinite(this.y)&&isFinite(this.width)&&isFinite(this.height)},r.prototype.isZero=function(){return this.width===0||this.height===0},r.
create=function(e){return new r(e?e.x:0,e?e.y:0,e?e.width:0,e?e.height:0)},r.copy=function(e,t){return e.x=t.x,e.y=t.y,e.width=t.width,e.height=t.height,e},r.applyTransform=
function(e,t,i){if(!i){e!==t&&yx(e,t);return}if(i[1]<1e-5&&i[1]>-1e-5&&i[2]<1e-5&&i[2]>-1e-5){var n=i[0],a=i[3],o=i[4],s=i[5];e.x=t.x*n+o,e.y=t.y*a+s,e.width=t.
width*n,e.height=t.height*a,e.width<0&&(e.x+=e.width,e.width=-e.width),e.height<0&&(e.y+=e.height,e.height=-e.height);return}Pn.x=kn.x=t.x,Pn.y=zn.y=t.y,Nn.x=zn.
x=t.x+t.width,Nn.y=kn.y=t.y+t.height,Pn.transform(i),zn.transform(i),Nn.transform(i),kn.transform(i),e.x=Bn(Pn.x,Nn.x,kn.x,zn.x),e.y=Bn(Pn.y,Nn.y,kn.y,zn.y);var l=eo(
Pn.x,Nn.x,kn.x,zn.x),u=eo(Pn.y,Nn.y,kn.y,zn.y);e.width=l-e.x,e.height=u-e.y},r.calculateTransform=function(e,t,i){var n=i.width/t.width,a=i.height/t.height;return e=
oi(e||[]),In(e,e,Uu(nd,-t.x,-t.y)),px(e,e,Uu(nd,n,a)),In(e,e,Uu(nd,i.x,i.y)),e},r})(),HG=ui.create,id=ui.set,yx=ui.copy,SP=ui.calculateTransform,GG=ui.applyTransform,
WG=ui.contain,bP=new ui(0,0,0,0),wP=new ui(0,0,0,0),nd=[];function xx(r,e,t,i,n,a,o,s){var l=ad(e-t),u=ad(i-r),f=Bn(l,u),c=_x[n],p=_x[1-n],h=xP[n];e<t||i<r?l<u?
(a&&(od[c]=-l),s&&(o[c]=e,o[h]=0)):(a&&(od[c]=u),s&&(o[c]=r,o[h]=0)):(o&&(o[c]=eo(r,t),o[h]=Bn(e,i)-o[c]),a&&(f<Os[0]||Gt.useDir)&&(Os[0]=Bn(f,Os[0]),(l<u||!Gt.
bidirectional)&&(Ds[c]=l,Ds[p]=0,Gt.useDir&&Gt.calcDirMTV()),(l>=u||!Gt.bidirectional)&&(Ds[c]=-u,Ds[p]=0,Gt.useDir&&Gt.calcDirMTV())))}function sd(){var r=0,e=new Se,
t=new Se,i={minTv:new Se,maxTv:new Se,useDir:!1,dirMinTv:new Se,touchThreshold:0,bidirectional:!0,negativeSize:!1,reset:function(a,o){i.touchThreshold=0,a&&a.touchThreshold!=
null&&(i.touchThreshold=eo(0,a.touchThreshold)),i.negativeSize=!1,o&&(i.minTv.set(1/0,1/0),i.maxTv.set(0,0),i.useDir=!1,a&&a.direction!=null&&(i.useDir=!0,i.dirMinTv.
copy(i.minTv),t.copy(i.minTv),r=a.direction,i.bidirectional=a.bidirectional==null||!!a.bidirectional,i.bidirectional||e.set(Math.cos(r),Math.sin(r))))},calcDirMTV:function(){
var a=i.minTv,o=i.dirMinTv,s=a.y*a.y+a.x*a.x,l=Math.sin(r),u=Math.cos(r),f=l*a.y+u*a.x;if(n(f)){n(a.x)&&n(a.y)&&o.set(0,0);return}if(t.x=s*u/f,t.y=s*l/f,n(t.x)&&
n(t.y)){o.set(0,0);return}(i.bidirectional||e.dot(t)>0)&&t.len()<o.len()&&o.copy(t)}};function n(a){return ad(a)<1e-10}return i}var q=ui;function xr(r){Hu||(Hu=new Br(100)),r=r||er;var e=Hu.get(r);return e||(e={font:r,strWidthCache:new Br(500),asciiWidthMap:null,asciiWidthMapTried:!1,stWideCharWidth:Ye.
measureText("国",r).width,asciiCharWidth:Ye.measureText("a",r).width},Hu.put(r,e)),e}var Hu;function TP(r){if(!(ld>=Sx)){r=r||er;for(var e=[],t=+new Date,i=0;i<=
127;i++)e[i]=Ye.measureText(String.fromCharCode(i),r).width;var n=+new Date-t;return n>16?ld=Sx:n>2&&ld++,e}}var ld=0,Sx=5;function ud(r,e){return r.asciiWidthMapTried||
(r.asciiWidthMap=TP(r.font),r.asciiWidthMapTried=!0),0<=e&&e<=127?r.asciiWidthMap!=null?r.asciiWidthMap[e]:r.asciiCharWidth:r.stWideCharWidth}function Sr(r,e){var t=r.
strWidthCache,i=t.get(e);return i==null&&(i=Ye.measureText(e,r.font).width,t.put(e,i)),i}function bx(r,e,t,i){var n=Sr(xr(e),r),a=Is(e),o=ji(0,n,t),s=fi(0,a,i),
l=new q(o,s,n,a);return l}function Gu(r,e,t,i){var n=((r||"")+"").split(`
`),a=n.length;if(a===1)return bx(n[0],e,t,i);for(var o=new q(0,0,0,0),s=0;s<n.length;s++){var l=bx(n[s],e,t,i);s===0?o.copy(l):o.union(l)}return o}function ji(r,e,t,i){
return t==="right"?i?r+=e:r-=e:t==="center"&&(i?r+=e/2:r-=e/2),r}function fi(r,e,t,i){return t==="middle"?i?r+=e/2:r-=e/2:t==="bottom"&&(i?r+=e:r-=e),r}function Is(r){
return xr(r).stWideCharWidth}function rr(r,e){return typeof r=="string"?r.lastIndexOf("%")>=0?parseFloat(r)/100*e:parseFloat(r):r}function Wu(r,e,t){var i=e.position||"inside",n=e.distance!=
null?e.distance:5,a=t.height,o=t.width,s=a/2,l=t.x,u=t.y,f="left",c="top";if(i instanceof Array)l+=rr(i[0],t.width),u+=rr(i[1],t.height),f=null,c=null;else switch(i){case"\
left":l-=n,u+=s,f="right",c="middle";break;case"right":l+=n+o,u+=s,c="middle";break;case"top":l+=o/2,u-=n,f="center",c="bottom";break;case"bottom":l+=o/2,u+=a+n,
f="center";break;case"inside":l+=o/2,u+=s,f="center",c="middle";break;case"insideLeft":l+=n,u+=s,c="middle";break;case"insideRight":l+=o-n,u+=s,f="right",c="mid\
dle";break;case"insideTop":l+=o/2,u+=n,f="center";break;case"insideBottom":l+=o/2,u+=a-n,f="center",c="bottom";break;case"insideTopLeft":l+=n,u+=n;break;case"in\
sideTopRight":l+=o-n,u+=n,f="right";break;case"insideBottomLeft":l+=n,u+=a-n,c="bottom";break;case"insideBottomRight":l+=o-n,u+=a-n,f="right",c="bottom";break}return r=
r||{},r.x=l,r.y=u,r.align=f,r.verticalAlign=c,r}var fd=/\{([a-zA-Z0-9_]+)\|([^}]*)\}/g;function EP(r,e,t,i,n,a){if(!t){r.text="",r.isTruncated=!1;return}var o=(e+"").split(`
`);a=Ax(t,i,n,a);for(var s=!1,l={},u=0,f=o.length;u<f;u++)Dx(l,o[u],a),o[u]=l.textLine,s=s||l.isTruncated;r.text=o.join(`
`),r.isTruncated=s}function Ax(r,e,t,i){i=i||{};var n=k({},i);t=W(t,"..."),n.maxIterations=W(i.maxIterations,2);var a=n.minChar=W(i.minChar,0),o=n.fontMeasureInfo=
xr(e),s=o.asciiCharWidth;n.placeholder=W(i.placeholder,"");for(var l=r=Math.max(0,r-1),u=0;u<a&&l>=s;u++)l-=s;var f=Sr(o,t);return f>l&&(t="",f=0),l=r-f,n.ellipsis=
t,n.ellipsisWidth=f,n.contentWidth=l,n.containerWidth=r,n}function Dx(r,e,t){var i=t.containerWidth,n=t.contentWidth,a=t.fontMeasureInfo;if(!i){r.textLine="",r.
isTruncated=!1;return}var o=Sr(a,e);if(o<=i){r.textLine=e,r.isTruncated=!1;return}for(var s=0;;s++){if(o<=n||s>=t.maxIterations){e+=t.ellipsis;break}var l=s===0?
CP(e,n,a):o>0?Math.floor(e.length*n/o):0;e=e.substr(0,l),o=Sr(a,e)}e===""&&(e=t.placeholder),r.textLine=e,r.isTruncated=!0}function CP(r,e,t){for(var i=0,n=0,a=r.
length;n<a&&i<e;n++)i+=ud(t,r.charCodeAt(n));return n}function Ox(r,e,t,i){var n=pd(r),a=e.overflow,o=e.padding,s=o?o[1]+o[3]:0,l=o?o[0]+o[2]:0,u=e.font,f=a==="\
truncate",c=Is(u),p=W(e.lineHeight,c),h=e.lineOverflow==="truncate",d=!1,v=e.width;v==null&&t!=null&&(v=t-s);var m=e.height;m==null&&i!=null&&(m=i-l);var g;v!=null&&
(a==="break"||a==="breakAll")?g=n?Lx(n,e.font,v,a==="breakAll",0).lines:[]:g=n?n.split(`
`):[];var _=g.length*p;if(m==null&&(m=_),_>m&&h){var y=Math.floor(m/p);d=d||g.length>y,g=g.slice(0,y),_=g.length*p}if(n&&f&&v!=null)for(var x=Ax(v,u,e.ellipsis,
{minChar:e.truncateMinChar,placeholder:e.placeholder}),S={},w=0;w<g.length;w++)Dx(S,g[w],x),g[w]=S.textLine,d=d||S.isTruncated;for(var T=m,E=0,C=xr(u),w=0;w<g.length;w++)
E=Math.max(Sr(C,g[w]),E);v==null&&(v=E);var M=v;return T+=l,M+=s,{lines:g,height:m,outerWidth:M,outerHeight:T,lineHeight:p,calculatedLineHeight:c,contentWidth:E,
contentHeight:_,width:v,isTruncated:d}}var MP=(function(){function r(){}return r})(),Ex=(function(){function r(e){this.tokens=[],e&&(this.tokens=e)}return r})(),
AP=(function(){function r(){this.width=0,this.height=0,this.contentWidth=0,this.contentHeight=0,this.outerWidth=0,this.outerHeight=0,this.lines=[],this.isTruncated=
!1}return r})();function Ix(r,e,t,i,n){var a=new AP,o=pd(r);if(!o)return a;var s=e.padding,l=s?s[1]+s[3]:0,u=s?s[0]+s[2]:0,f=e.width;f==null&&t!=null&&(f=t-l);var c=e.height;c==
null&&i!=null&&(c=i-u);for(var p=e.overflow,h=(p==="break"||p==="breakAll")&&f!=null?{width:f,accumWidth:0,breakAll:p==="breakAll"}:null,d=fd.lastIndex=0,v;(v=fd.
exec(o))!=null;){var m=v.index;m>d&&cd(a,o.substring(d,m),e,h),cd(a,v[2],e,h,v[1]),d=fd.lastIndex}d<o.length&&cd(a,o.substring(d,o.length),e,h);var g=[],_=0,y=0,
x=p==="truncate",S=e.lineOverflow==="truncate",w={};function T(ye,bt,gr){ye.width=bt,ye.lineHeight=gr,_+=gr,y=Math.max(y,bt)}e:for(var E=0;E<a.lines.length;E++){
for(var C=a.lines[E],M=0,A=0,O=0;O<C.tokens.length;O++){var D=C.tokens[O],I=D.styleName&&e.rich[D.styleName]||{},R=D.textPadding=I.padding,P=R?R[1]+R[3]:0,X=D.font=
I.font||e.font;D.contentHeight=Is(X);var Q=W(I.height,D.contentHeight);if(D.innerHeight=Q,R&&(Q+=R[0]+R[2]),D.height=Q,D.lineHeight=yr(I.lineHeight,e.lineHeight,
Q),D.align=I&&I.align||n,D.verticalAlign=I&&I.verticalAlign||"middle",S&&c!=null&&_+D.lineHeight>c){var K=a.lines.length;O>0?(C.tokens=C.tokens.slice(0,O),T(C,A,
M),a.lines=a.lines.slice(0,E+1)):a.lines=a.lines.slice(0,E),a.isTruncated=a.isTruncated||a.lines.length<K;break e}var oe=I.width,ne=oe==null||oe==="auto";if(typeof oe==
"string"&&oe.charAt(oe.length-1)==="%")D.percentWidth=oe,g.push(D),D.contentWidth=Sr(xr(X),D.text);else{if(ne){var ce=I.backgroundColor,re=ce&&ce.image;re&&(re=
hx(re),Qa(re)&&(D.width=Math.max(D.width,re.width*Q/re.height)))}var j=x&&f!=null?f-A:null;j!=null&&j<D.width?!ne||j<P?(D.text="",D.width=D.contentWidth=0):(EP(
w,D.text,j-P,X,e.ellipsis,{minChar:e.truncateMinChar}),D.text=w.text,a.isTruncated=a.isTruncated||w.isTruncated,D.width=D.contentWidth=Sr(xr(X),D.text)):D.contentWidth=
Sr(xr(X),D.text)}D.width+=P,A+=D.width,I&&(M=Math.max(M,D.lineHeight))}T(C,A,M)}a.outerWidth=a.width=W(f,y),a.outerHeight=a.height=W(c,_),a.contentHeight=_,a.contentWidth=
y,a.outerWidth+=l,a.outerHeight+=u;for(var E=0;E<g.length;E++){var D=g[E],ve=D.percentWidth;D.width=parseInt(ve,10)/100*a.width}return a}function cd(r,e,t,i,n){
var a=e==="",o=n&&t.rich[n]||{},s=r.lines,l=o.font||t.font,u=!1,f,c;if(i){var p=o.padding,h=p?p[1]+p[3]:0;if(o.width!=null&&o.width!=="auto"){var d=rr(o.width,i.
width)+h;s.length>0&&d+i.accumWidth>i.width&&(f=e.split(`
`),u=!0),i.accumWidth=d}else{var v=Lx(e,l,i.width,i.breakAll,i.accumWidth);i.accumWidth=v.accumWidth+h,c=v.linesWidths,f=v.lines}}f||(f=e.split(`
`));for(var m=xr(l),g=0;g<f.length;g++){var _=f[g],y=new MP;if(y.styleName=n,y.text=_,y.isLineHolder=!_&&!a,typeof o.width=="number"?y.width=o.width:y.width=c?c[g]:
Sr(m,_),!g&&!u){var x=(s[s.length-1]||(s[0]=new Ex)).tokens,S=x.length;S===1&&x[0].isLineHolder?x[0]=y:(_||!S||a)&&x.push(y)}else s.push(new Ex([y]))}}function DP(r){
var e=r.charCodeAt(0);return e>=32&&e<=591||e>=880&&e<=4351||e>=4608&&e<=5119||e>=7680&&e<=8303}var OP=_r(",&?/;] ".split(""),function(r,e){return r[e]=!0,r},{});
function IP(r){return DP(r)?!!OP[r]:!0}function Lx(r,e,t,i,n){for(var a=[],o=[],s="",l="",u=0,f=0,c=xr(e),p=0;p<r.length;p++){var h=r.charAt(p);if(h===`
`){l&&(s+=l,f+=u),a.push(s),o.push(f),s="",l="",u=0,f=0;continue}var d=ud(c,h.charCodeAt(0)),v=i?!1:!IP(h);if(a.length?f+d>t:n+f+d>t){f?(s||l)&&(v?(s||(s=l,l="",
u=0,f=u),a.push(s),o.push(f-u),l+=h,u+=d,s="",f=u):(l&&(s+=l,l="",u=0),a.push(s),o.push(f),s=h,f=d)):v?(a.push(l),o.push(u),l=h,u=d):(a.push(h),o.push(d));continue}
f+=d,v?(l+=h,u+=d):(l&&(s+=l,l="",u=0),s+=h)}return l&&(s+=l),s&&(a.push(s),o.push(f)),a.length===1&&(f+=n),{accumWidth:f,lines:a,linesWidths:o}}function hd(r,e,t,i,n,a){
if(r.baseX=t,r.baseY=i,r.outerWidth=r.outerHeight=null,!!e){var o=e.width*2,s=e.height*2;q.set(Cx,ji(t,o,n),fi(i,s,a),o,s),q.intersect(e,Cx,null,Mx);var l=Mx.outIntersectRect;
r.outerWidth=l.width,r.outerHeight=l.height,r.baseX=ji(l.x,l.width,n,!0),r.baseY=fi(l.y,l.height,a,!0)}}var Cx=new q(0,0,0,0),Mx={outIntersectRect:{},clamp:!0};
function pd(r){return r!=null?r+="":r=""}function Rx(r){var e=pd(r.text),t=r.font,i=Sr(xr(t),e),n=Is(t);return Yu(r,i,n,null)}function Yu(r,e,t,i){var n=new q(ji(
r.x||0,e,r.textAlign),fi(r.y||0,t,r.textBaseline),e,t),a=i??(dd(r)?r.lineWidth:0);return a>0&&(n.x-=a/2,n.y-=a/2,n.width+=a,n.height+=a),n}function dd(r){var e=r.
stroke;return e!=null&&e!=="none"&&r.lineWidth>0}var Px=oi,Nx=5e-5;function Un(r){return r>Nx||r<-Nx}var Vn=[],to=[],vd=ht(),md=Math.abs,kx=(function(){function r(){}return r.prototype.getLocalTransform=function(e){
return LP(this,e)},r.prototype.setPosition=function(e){this.x=e[0],this.y=e[1]},r.prototype.setScale=function(e){this.scaleX=e[0],this.scaleY=e[1]},r.prototype.
setSkew=function(e){this.skewX=e[0],this.skewY=e[1]},r.prototype.setOrigin=function(e){this.originX=e[0],this.originY=e[1]},r.prototype.needLocalTransform=function(){
return Un(this.rotation)||Un(this.x)||Un(this.y)||Un(this.scaleX-1)||Un(this.scaleY-1)||Un(this.skewX)||Un(this.skewY)},r.prototype.updateTransform=function(){var e=this.
parent&&this.parent.transform,t=this.needLocalTransform(),i=this.transform;if(!(t||e)){i&&(Px(i),this.invTransform=null);return}i=i||ht(),t?this.getLocalTransform(
i):Px(i),e&&(t?Yi(i,e,i):As(i,e)),this.transform=i,this._resolveGlobalScaleRatio(i),this.invTransform=this.invTransform||ht(),Ur(this.invTransform,i)},r.prototype.
_resolveGlobalScaleRatio=function(e){var t=this.globalScaleRatio;if(t!=null&&t!==1){this.getGlobalScale(Vn);var i=Vn[0]<0?-1:1,n=Vn[1]<0?-1:1,a=((Vn[0]-i)*t+i)/
Vn[0]||0,o=((Vn[1]-n)*t+n)/Vn[1]||0;e[0]*=a,e[1]*=a,e[2]*=o,e[3]*=o}},r.prototype.getComputedTransform=function(){for(var e=this,t=[];e;)t.push(e),e=e.parent;for(;e=
t.pop();)e.updateTransform();return this.transform},r.prototype.setLocalTransform=function(e){if(e){var t=e[0]*e[0]+e[1]*e[1],i=e[2]*e[2]+e[3]*e[3],n=Math.atan2(
e[1],e[0]),a=Math.PI/2+n-Math.atan2(e[3],e[2]);i=Math.sqrt(i)*Math.cos(a),t=Math.sqrt(t),this.skewX=a,this.skewY=0,this.rotation=-n,this.x=+e[4],this.y=+e[5],this.
scaleX=t,this.scaleY=i,this.originX=0,this.originY=0}},r.prototype.decomposeTransform=function(){if(this.transform){var e=this.parent,t=this.transform;e&&e.transform&&
(e.invTransform=e.invTransform||ht(),Yi(to,e.invTransform,t),t=to);var i=this.originX,n=this.originY;(i||n)&&(vd[4]=i,vd[5]=n,Yi(to,t,vd),to[4]-=i,to[5]-=n,t=to),
this.setLocalTransform(t)}},r.prototype.getGlobalScale=function(e){var t=this.transform;return e=e||[],t?(e[0]=Math.sqrt(t[0]*t[0]+t[1]*t[1]),e[1]=Math.sqrt(t[2]*
t[2]+t[3]*t[3]),t[0]<0&&(e[0]=-e[0]),t[3]<0&&(e[1]=-e[1]),e):(e[0]=1,e[1]=1,e)},r.prototype.transformCoordToLocal=function(e,t){var i=[e,t],n=this.invTransform;
return n&&pt(i,i,n),i},r.prototype.transformCoordToGlobal=function(e,t){var i=[e,t],n=this.transform;return n&&pt(i,i,n),i},r.prototype.getLineScale=function(){
var e=this.transform;return e&&md(e[0]-1)>1e-10&&md(e[3]-1)>1e-10?Math.sqrt(md(e[0]*e[3]-e[2]*e[1])):1},r.prototype.copyTransform=function(e){io(this,e)},r.getLocalTransform=
function(e,t){t=t||[];var i=e.originX||0,n=e.originY||0,a=e.scaleX,o=e.scaleY,s=e.anchorX,l=e.anchorY,u=e.rotation||0,f=e.x,c=e.y,p=e.skewX?Math.tan(e.skewX):0,
h=e.skewY?Math.tan(-e.skewY):0;if(i||n||s||l){var d=i+s,v=n+l;t[4]=-d*a-p*v*o,t[5]=-v*o-h*d*a}else t[4]=t[5]=0;return t[0]=a,t[3]=o,t[1]=h*a,t[2]=p*o,u&&Zi(t,t,
u),t[4]+=i+f,t[5]+=n+c,t},r.initDefaultProps=(function(){var e=r.prototype;e.scaleX=e.scaleY=e.globalScaleRatio=1,e.x=e.y=e.originX=e.originY=e.skewX=e.skewY=e.
rotation=e.anchorX=e.anchorY=0})(),r})(),LP=kx.getLocalTransform;var ro=["x","y","originX","originY","anchorX","anchorY","rotation","scaleX","scaleY","skewX","skewY"];function io(r,e){return J0(r,e,ro)}var no=kx;var Zu={linear:function(r){return r},quadraticIn:function(r){return r*r},quadraticOut:function(r){return r*(2-r)},quadraticInOut:function(r){return(r*=2)<1?.5*r*
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
return(r*=2)<1?.5*(r*r*((e+1)*r-e)):.5*((r-=2)*r*((e+1)*r+e)+2)},bounceIn:function(r){return 1-Zu.bounceOut(1-r)},bounceOut:function(r){return r<.36363636363636365?
7.5625*r*r:r<.7272727272727273?7.5625*(r-=.5454545454545454)*r+.75:r<.9090909090909091?7.5625*(r-=.8181818181818182)*r+.9375:7.5625*(r-=.9545454545454546)*r+.984375},
bounceInOut:function(r){return r<.5?Zu.bounceIn(r*2)*.5:Zu.bounceOut(r*2-1)*.5+.5}},Xu=Zu;var ju=Math.pow,Ki=Math.sqrt,Ku=1e-8,Bx=1e-4,zx=Ki(3),qu=1/3,Vr=Xi(),ir=Xi(),ao=Xi();function qi(r){return r>-Ku&&r<Ku}function Ux(r){return r>Ku||r<-Ku}function Re(r,e,t,i,n){
var a=1-n;return a*a*(a*r+3*n*e)+n*n*(n*i+3*a*t)}function gd(r,e,t,i,n){var a=1-n;return 3*(((e-r)*a+2*(t-e)*n)*a+(i-t)*n*n)}function Fn(r,e,t,i,n,a){var o=i+3*
(e-t)-r,s=3*(t-e*2+r),l=3*(e-r),u=r-n,f=s*s-3*o*l,c=s*l-9*o*u,p=l*l-3*s*u,h=0;if(qi(f)&&qi(c))if(qi(s))a[0]=0;else{var d=-l/s;d>=0&&d<=1&&(a[h++]=d)}else{var v=c*
c-4*f*p;if(qi(v)){var m=c/f,d=-s/o+m,g=-m/2;d>=0&&d<=1&&(a[h++]=d),g>=0&&g<=1&&(a[h++]=g)}else if(v>0){var _=Ki(v),y=f*s+1.5*o*(-c+_),x=f*s+1.5*o*(-c-_);y<0?y=-ju(
-y,qu):y=ju(y,qu),x<0?x=-ju(-x,qu):x=ju(x,qu);var d=(-s-(y+x))/(3*o);d>=0&&d<=1&&(a[h++]=d)}else{var S=(2*f*s-3*o*c)/(2*Ki(f*f*f)),w=Math.acos(S)/3,T=Ki(f),E=Math.
cos(w),d=(-s-2*T*E)/(3*o),g=(-s+T*(E+zx*Math.sin(w)))/(3*o),C=(-s+T*(E-zx*Math.sin(w)))/(3*o);d>=0&&d<=1&&(a[h++]=d),g>=0&&g<=1&&(a[h++]=g),C>=0&&C<=1&&(a[h++]=
C)}}return h}function $u(r,e,t,i,n){var a=6*t-12*e+6*r,o=9*e+3*i-3*r-9*t,s=3*e-3*r,l=0;if(qi(o)){if(Ux(a)){var u=-s/a;u>=0&&u<=1&&(n[l++]=u)}}else{var f=a*a-4*o*
s;if(qi(f))n[0]=-a/(2*o);else if(f>0){var c=Ki(f),u=(-a+c)/(2*o),p=(-a-c)/(2*o);u>=0&&u<=1&&(n[l++]=u),p>=0&&p<=1&&(n[l++]=p)}}return l}function oo(r,e,t,i,n,a){
var o=(e-r)*n+r,s=(t-e)*n+e,l=(i-t)*n+t,u=(s-o)*n+o,f=(l-s)*n+s,c=(f-u)*n+u;a[0]=r,a[1]=o,a[2]=u,a[3]=c,a[4]=c,a[5]=f,a[6]=l,a[7]=i}function Vx(r,e,t,i,n,a,o,s,l,u,f){
var c,p=.005,h=1/0,d,v,m,g;Vr[0]=l,Vr[1]=u;for(var _=0;_<1;_+=.05)ir[0]=Re(r,t,n,o,_),ir[1]=Re(e,i,a,s,_),m=Ln(Vr,ir),m<h&&(c=_,h=m);h=1/0;for(var y=0;y<32&&!(p<
Bx);y++)d=c-p,v=c+p,ir[0]=Re(r,t,n,o,d),ir[1]=Re(e,i,a,s,d),m=Ln(ir,Vr),d>=0&&m<h?(c=d,h=m):(ao[0]=Re(r,t,n,o,v),ao[1]=Re(e,i,a,s,v),g=Ln(ao,Vr),v<=1&&g<h?(c=v,
h=g):p*=.5);return f&&(f[0]=Re(r,t,n,o,c),f[1]=Re(e,i,a,s,c)),Ki(h)}function Fx(r,e,t,i,n,a,o,s,l){for(var u=r,f=e,c=0,p=1/l,h=1;h<=l;h++){var d=h*p,v=Re(r,t,n,
o,d),m=Re(e,i,a,s,d),g=v-u,_=m-f;c+=Math.sqrt(g*g+_*_),u=v,f=m}return c}function tt(r,e,t,i){var n=1-i;return n*(n*r+2*i*e)+i*i*t}function _d(r,e,t,i){return 2*
((1-i)*(e-r)+i*(t-e))}function Hx(r,e,t,i,n){var a=r-2*e+t,o=2*(e-r),s=r-i,l=0;if(qi(a)){if(Ux(o)){var u=-s/o;u>=0&&u<=1&&(n[l++]=u)}}else{var f=o*o-4*a*s;if(qi(
f)){var u=-o/(2*a);u>=0&&u<=1&&(n[l++]=u)}else if(f>0){var c=Ki(f),u=(-o+c)/(2*a),p=(-o-c)/(2*a);u>=0&&u<=1&&(n[l++]=u),p>=0&&p<=1&&(n[l++]=p)}}return l}function Qu(r,e,t){
var i=r+t-2*e;return i===0?.5:(r-e)/i}function so(r,e,t,i,n){var a=(e-r)*i+r,o=(t-e)*i+e,s=(o-a)*i+a;n[0]=r,n[1]=a,n[2]=s,n[3]=s,n[4]=o,n[5]=t}function Gx(r,e,t,i,n,a,o,s,l){
var u,f=.005,c=1/0;Vr[0]=o,Vr[1]=s;for(var p=0;p<1;p+=.05){ir[0]=tt(r,t,n,p),ir[1]=tt(e,i,a,p);var h=Ln(Vr,ir);h<c&&(u=p,c=h)}c=1/0;for(var d=0;d<32&&!(f<Bx);d++){
var v=u-f,m=u+f;ir[0]=tt(r,t,n,v),ir[1]=tt(e,i,a,v);var h=Ln(ir,Vr);if(v>=0&&h<c)u=v,c=h;else{ao[0]=tt(r,t,n,m),ao[1]=tt(e,i,a,m);var g=Ln(ao,Vr);m<=1&&g<c?(u=m,
c=g):f*=.5}}return l&&(l[0]=tt(r,t,n,u),l[1]=tt(e,i,a,u)),Ki(c)}function Wx(r,e,t,i,n,a,o){for(var s=r,l=e,u=0,f=1/o,c=1;c<=o;c++){var p=c*f,h=tt(r,t,n,p),d=tt(
e,i,a,p),v=h-s,m=d-l;u+=Math.sqrt(v*v+m*m),s=h,l=d}return u}var RP=/cubic-bezier\(([0-9,\.e ]+)\)/;function Ju(r){var e=r&&RP.exec(r);if(e){var t=e[1].split(","),i=+ct(t[0]),n=+ct(t[1]),a=+ct(t[2]),o=+ct(t[3]);if(isNaN(i+
n+a+o))return;var s=[];return function(l){return l<=0?0:l>=1?1:Fn(0,i,a,1,l,s)&&Re(0,n,o,1,s[0])}}}var PP=(function(){function r(e){this._inited=!1,this._startTime=0,this._pausedTime=0,this._paused=!1,this._life=e.life||1e3,this._delay=e.delay||0,this.loop=e.
loop||!1,this.onframe=e.onframe||Me,this.ondestroy=e.ondestroy||Me,this.onrestart=e.onrestart||Me,e.easing&&this.setEasing(e.easing)}return r.prototype.step=function(e,t){
if(this._inited||(this._startTime=e+this._delay,this._inited=!0),this._paused){this._pausedTime+=t;return}var i=this._life,n=e-this._startTime-this._pausedTime,
a=n/i;a<0&&(a=0),a=Math.min(a,1);var o=this.easingFunc,s=o?o(a):a;if(this.onframe(s),a===1)if(this.loop){var l=n%i;this._startTime=e-l,this._pausedTime=0,this.onrestart()}else
return!0;return!1},r.prototype.pause=function(){this._paused=!0},r.prototype.resume=function(){this._paused=!1},r.prototype.setEasing=function(e){this.easing=e,
this.easingFunc=Z(e)?e:Xu[e]||Ju(e)},r})(),Yx=PP;var Zx={transparent:[0,0,0,0],aliceblue:[240,248,255,1],antiquewhite:[250,235,215,1],aqua:[0,255,255,1],aquamarine:[127,255,212,1],azure:[240,255,255,1],beige:[
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
179,1],white:[255,255,255,1],whitesmoke:[245,245,245,1],yellow:[255,255,0,1],yellowgreen:[154,205,50,1]};function br(r){return r=Math.round(r),r<0?0:r>255?255:r}
function NP(r){return r=Math.round(r),r<0?0:r>360?360:r}function Ls(r){return r<0?0:r>1?1:r}function xd(r){var e=r;return e.length&&e.charAt(e.length-1)==="%"?br(
parseFloat(e)/100*255):br(parseInt(e,10))}function Hn(r){var e=r;return e.length&&e.charAt(e.length-1)==="%"?Ls(parseFloat(e)/100):Ls(parseFloat(e))}function Sd(r,e,t){
return t<0?t+=1:t>1&&(t-=1),t*6<1?r+(e-r)*t*6:t*2<1?e:t*3<2?r+(e-r)*(2/3-t)*6:r}function $i(r,e,t){return r+(e-r)*t}function nr(r,e,t,i,n){return r[0]=e,r[1]=t,
r[2]=i,r[3]=n,r}function bd(r,e){return r[0]=e[0],r[1]=e[1],r[2]=e[2],r[3]=e[3],r}var qx=new Br(20),ef=null;function lo(r,e){ef&&bd(ef,e),ef=qx.put(r,ef||e.slice())}
function It(r,e){if(r){e=e||[];var t=qx.get(r);if(t)return bd(e,t);r=r+"";var i=r.replace(/ /g,"").toLowerCase();if(i in Zx)return bd(e,Zx[i]),lo(r,e),e;var n=i.
length;if(i.charAt(0)==="#"){if(n===4||n===5){var a=parseInt(i.slice(1,4),16);if(!(a>=0&&a<=4095)){nr(e,0,0,0,1);return}return nr(e,(a&3840)>>4|(a&3840)>>8,a&240|
(a&240)>>4,a&15|(a&15)<<4,n===5?parseInt(i.slice(4),16)/15:1),lo(r,e),e}else if(n===7||n===9){var a=parseInt(i.slice(1,7),16);if(!(a>=0&&a<=16777215)){nr(e,0,0,
0,1);return}return nr(e,(a&16711680)>>16,(a&65280)>>8,a&255,n===9?parseInt(i.slice(7),16)/255:1),lo(r,e),e}return}var o=i.indexOf("("),s=i.indexOf(")");if(o!==-1&&
s+1===n){var l=i.substr(0,o),u=i.substr(o+1,s-(o+1)).split(","),f=1;switch(l){case"rgba":if(u.length!==4)return u.length===3?nr(e,+u[0],+u[1],+u[2],1):nr(e,0,0,
0,1);f=Hn(u.pop());case"rgb":if(u.length>=3)return nr(e,xd(u[0]),xd(u[1]),xd(u[2]),u.length===3?f:Hn(u[3])),lo(r,e),e;nr(e,0,0,0,1);return;case"hsla":if(u.length!==
4){nr(e,0,0,0,1);return}return u[3]=Hn(u[3]),wd(u,e),lo(r,e),e;case"hsl":if(u.length!==3){nr(e,0,0,0,1);return}return wd(u,e),lo(r,e),e;default:return}}nr(e,0,0,
0,1)}}function wd(r,e){var t=(parseFloat(r[0])%360+360)%360/360,i=Hn(r[1]),n=Hn(r[2]),a=n<=.5?n*(i+1):n+i-n*i,o=n*2-a;return e=e||[],nr(e,br(Sd(o,a,t+1/3)*255),
br(Sd(o,a,t)*255),br(Sd(o,a,t-1/3)*255),1),r.length===4&&(e[3]=r[3]),e}function kP(r){if(r){var e=r[0]/255,t=r[1]/255,i=r[2]/255,n=Math.min(e,t,i),a=Math.max(e,
t,i),o=a-n,s=(a+n)/2,l,u;if(o===0)l=0,u=0;else{s<.5?u=o/(a+n):u=o/(2-a-n);var f=((a-e)/6+o/2)/o,c=((a-t)/6+o/2)/o,p=((a-i)/6+o/2)/o;e===a?l=p-c:t===a?l=1/3+f-p:
i===a&&(l=2/3+c-f),l<0&&(l+=1),l>1&&(l-=1)}var h=[l*360,u,s];return r[3]!=null&&h.push(r[3]),h}}function Xx(r,e){var t=It(r);if(t){for(var i=0;i<3;i++)e<0?t[i]=
t[i]*(1-e)|0:t[i]=(255-t[i])*e+t[i]|0,t[i]>255?t[i]=255:t[i]<0&&(t[i]=0);return Fr(t,t.length===4?"rgba":"rgb")}}function tf(r,e,t){if(!(!(e&&e.length)||!(r>=0&&r<=1))){t=t||[];var i=r*(e.length-1),n=Math.floor(i),a=Math.ceil(i),o=e[n],s=e[a],l=i-n;return t[0]=br($i(o[0],s[0],
l)),t[1]=br($i(o[1],s[1],l)),t[2]=br($i(o[2],s[2],l)),t[3]=Ls($i(o[3],s[3],l)),t}}function Kx(r,e,t){if(!(!(e&&e.length)||!(r>=0&&r<=1))){var i=r*(e.length-1),n=Math.floor(i),a=Math.ceil(i),o=It(e[n]),s=It(e[a]),l=i-n,u=Fr([br($i(o[0],s[0],l)),
br($i(o[1],s[1],l)),br($i(o[2],s[2],l)),Ls($i(o[3],s[3],l))],"rgba");return t?{color:u,leftIndex:n,rightIndex:a,value:i}:u}}function ci(r,e,t,i){var n=It(r);if(r)return n=kP(n),e!=null&&(n[0]=NP(Z(e)?e(n[0]):e)),t!=null&&(n[1]=Hn(Z(t)?t(n[1]):t)),i!=null&&(n[2]=Hn(Z(i)?i(n[2]):i)),Fr(
wd(n),"rgba")}function $x(r,e){var t=It(r);if(t&&e!=null)return t[3]=Ls(e),Fr(t,"rgba")}function Fr(r,e){if(!(!r||!r.length)){var t=r[0]+","+r[1]+","+r[2];return(e===
"rgba"||e==="hsva"||e==="hsla")&&(t+=","+r[3]),e+"("+t+")"}}function uo(r,e){var t=It(r);return t?(.299*t[0]+.587*t[1]+.114*t[2])*t[3]/255+(1-t[3])*e:0}var jx=new Br(100);function Td(r){if(U(r)){var e=jx.get(r);return e||(e=Xx(r,-.1),jx.put(r,e)),e}else if(Vi(r)){var t=k({},r);return t.colorStops=B(r.colorStops,
function(i){return{offset:i.offset,color:Xx(i.color,-.1)}}),t}return r}function Jx(r){return r.type==="linear"}function eS(r){return r.type==="radial"}var h3=(function(){return typeof Buffer<"u"&&typeof Buffer.from=="function"?function(r){return Buffer.from(r).toString("base64")}:typeof btoa=="function"&&typeof unescape==
"function"&&typeof encodeURIComponent=="function"?function(r){return btoa(unescape(encodeURIComponent(r)))}:function(r){return null}})();var Cd=Array.prototype.slice;function hi(r,e,t){return(e-r)*t+r}function Ed(r,e,t,i){for(var n=e.length,a=0;a<n;a++)r[a]=hi(e[a],t[a],i);return r}function zP(r,e,t,i){
for(var n=e.length,a=n&&e[0].length,o=0;o<n;o++){r[o]||(r[o]=[]);for(var s=0;s<a;s++)r[o][s]=hi(e[o][s],t[o][s],i)}return r}function rf(r,e,t,i){for(var n=e.length,
a=0;a<n;a++)r[a]=e[a]+t[a]*i;return r}function tS(r,e,t,i){for(var n=e.length,a=n&&e[0].length,o=0;o<n;o++){r[o]||(r[o]=[]);for(var s=0;s<a;s++)r[o][s]=e[o][s]+
t[o][s]*i}return r}function BP(r,e){for(var t=r.length,i=e.length,n=t>i?e:r,a=Math.min(t,i),o=n[a-1]||{color:[0,0,0,0],offset:0},s=a;s<Math.max(t,i);s++)n.push(
{offset:o.offset,color:o.color.slice()})}function UP(r,e,t){var i=r,n=e;if(!(!i.push||!n.push)){var a=i.length,o=n.length;if(a!==o){var s=a>o;if(s)i.length=o;else
for(var l=a;l<o;l++)i.push(t===1?n[l]:Cd.call(n[l]))}for(var u=i[0]&&i[0].length,l=0;l<i.length;l++)if(t===1)isNaN(i[l])&&(i[l]=n[l]);else for(var f=0;f<u;f++)isNaN(
i[l][f])&&(i[l][f]=n[l][f])}}function Ns(r){if(Ke(r)){var e=r.length;if(Ke(r[0])){for(var t=[],i=0;i<e;i++)t.push(Cd.call(r[i]));return t}return Cd.call(r)}return r}
function of(r){return r[0]=Math.floor(r[0])||0,r[1]=Math.floor(r[1])||0,r[2]=Math.floor(r[2])||0,r[3]=r[3]==null?1:r[3],"rgba("+r.join(",")+")"}function VP(r){return Ke(
r&&r[0])?2:1}var nf=0,sf=1,nS=2,Ps=3,Md=4,Ad=5,rS=6;function iS(r){return r===Md||r===Ad}function af(r){return r===sf||r===nS}var Rs=[0,0,0,0],FP=(function(){function r(e){
this.keyframes=[],this.discrete=!1,this._invalid=!1,this._needsSort=!1,this._lastFr=0,this._lastFrP=0,this.propName=e}return r.prototype.isFinished=function(){return this.
_finished},r.prototype.setFinished=function(){this._finished=!0,this._additiveTrack&&this._additiveTrack.setFinished()},r.prototype.needsAnimate=function(){return this.
keyframes.length>=1},r.prototype.getAdditiveTrack=function(){return this._additiveTrack},r.prototype.addKeyframe=function(e,t,i){this._needsSort=!0;var n=this.keyframes,
a=n.length,o=!1,s=rS,l=t;if(Ke(t)){var u=VP(t);s=u,(u===1&&!de(t[0])||u===2&&!de(t[0][0]))&&(o=!0)}else if(de(t)&&!zr(t))s=nf;else if(U(t))if(!isNaN(+t))s=nf;else{
var f=It(t);f&&(l=f,s=Ps)}else if(Vi(t)){var c=k({},l);c.colorStops=B(t.colorStops,function(h){return{offset:h.offset,color:It(h.color)}}),Jx(t)?s=Md:eS(t)&&(s=
Ad),l=c}a===0?this.valType=s:(s!==this.valType||s===rS)&&(o=!0),this.discrete=this.discrete||o;var p={time:e,value:l,rawValue:t,percent:0};return i&&(p.easing=i,
p.easingFunc=Z(i)?i:Xu[i]||Ju(i)),n.push(p),p},r.prototype.prepare=function(e,t){var i=this.keyframes;this._needsSort&&i.sort(function(v,m){return v.time-m.time});
for(var n=this.valType,a=i.length,o=i[a-1],s=this.discrete,l=af(n),u=iS(n),f=0;f<a;f++){var c=i[f],p=c.value,h=o.value;c.percent=c.time/e,s||(l&&f!==a-1?UP(p,h,
n):u&&BP(p.colorStops,h.colorStops))}if(!s&&n!==Ad&&t&&this.needsAnimate()&&t.needsAnimate()&&n===t.valType&&!t._finished){this._additiveTrack=t;for(var d=i[0].
value,f=0;f<a;f++)n===nf?i[f].additiveValue=i[f].value-d:n===Ps?i[f].additiveValue=rf([],i[f].value,d,-1):af(n)&&(i[f].additiveValue=n===sf?rf([],i[f].value,d,-1):
tS([],i[f].value,d,-1))}},r.prototype.step=function(e,t){if(!this._finished){this._additiveTrack&&this._additiveTrack._finished&&(this._additiveTrack=null);var i=this.
_additiveTrack!=null,n=i?"additiveValue":"value",a=this.valType,o=this.keyframes,s=o.length,l=this.propName,u=a===Ps,f,c=this._lastFr,p=Math.min,h,d;if(s===1)h=
d=o[0];else{if(t<0)f=0;else if(t<this._lastFrP){var v=p(c+1,s-1);for(f=v;f>=0&&!(o[f].percent<=t);f--);f=p(f,s-2)}else{for(f=c;f<s&&!(o[f].percent>t);f++);f=p(f-
1,s-2)}d=o[f+1],h=o[f]}if(h&&d){this._lastFr=f,this._lastFrP=t;var m=d.percent-h.percent,g=m===0?1:p((t-h.percent)/m,1);d.easingFunc&&(g=d.easingFunc(g));var _=i?
this._additiveValue:u?Rs:e[l];if((af(a)||u)&&!_&&(_=this._additiveValue=[]),this.discrete)e[l]=g<1?h.rawValue:d.rawValue;else if(af(a))a===sf?Ed(_,h[n],d[n],g):
zP(_,h[n],d[n],g);else if(iS(a)){var y=h[n],x=d[n],S=a===Md;e[l]={type:S?"linear":"radial",x:hi(y.x,x.x,g),y:hi(y.y,x.y,g),colorStops:B(y.colorStops,function(T,E){
var C=x.colorStops[E];return{offset:hi(T.offset,C.offset,g),color:of(Ed([],T.color,C.color,g))}}),global:x.global},S?(e[l].x2=hi(y.x2,x.x2,g),e[l].y2=hi(y.y2,x.
y2,g)):e[l].r=hi(y.r,x.r,g)}else if(u)Ed(_,h[n],d[n],g),i||(e[l]=of(_));else{var w=hi(h[n],d[n],g);i?this._additiveValue=w:e[l]=w}i&&this._addToTarget(e)}}},r.prototype.
_addToTarget=function(e){var t=this.valType,i=this.propName,n=this._additiveValue;t===nf?e[i]=e[i]+n:t===Ps?(It(e[i],Rs),rf(Rs,Rs,n,1),e[i]=of(Rs)):t===sf?rf(e[i],
e[i],n,1):t===nS&&tS(e[i],e[i],n,1)},r})(),HP=(function(){function r(e,t,i,n){if(this._tracks={},this._trackKeys=[],this._maxTime=0,this._started=0,this._clip=null,
this._target=e,this._loop=t,t&&n){ja("Can' use additive animation on looped animation.");return}this._additiveAnimators=n,this._allowDiscrete=i}return r.prototype.
getMaxTime=function(){return this._maxTime},r.prototype.getDelay=function(){return this._delay},r.prototype.getLoop=function(){return this._loop},r.prototype.getTarget=
function(){return this._target},r.prototype.changeTarget=function(e){this._target=e},r.prototype.when=function(e,t,i){return this.whenWithKeys(e,t,ue(t),i)},r.prototype.
whenWithKeys=function(e,t,i,n){for(var a=this._tracks,o=0;o<i.length;o++){var s=i[o],l=a[s];if(!l){l=a[s]=new FP(s);var u=void 0,f=this._getAdditiveTrack(s);if(f){
var c=f.keyframes,p=c[c.length-1];u=p&&p.value,f.valType===Ps&&u&&(u=of(u))}else u=this._target[s];if(u==null)continue;e>0&&l.addKeyframe(0,Ns(u),n),this._trackKeys.
push(s)}l.addKeyframe(e,Ns(t[s]),n)}return this._maxTime=Math.max(this._maxTime,e),this},r.prototype.pause=function(){this._clip.pause(),this._paused=!0},r.prototype.
resume=function(){this._clip.resume(),this._paused=!1},r.prototype.isPaused=function(){return!!this._paused},r.prototype.duration=function(e){return this._maxTime=
e,this._force=!0,this},r.prototype._doneCallback=function(){this._setTracksFinished(),this._clip=null;var e=this._doneCbs;if(e)for(var t=e.length,i=0;i<t;i++)e[i].
call(this)},r.prototype._abortedCallback=function(){this._setTracksFinished();var e=this.animation,t=this._abortedCbs;if(e&&e.removeClip(this._clip),this._clip=
null,t)for(var i=0;i<t.length;i++)t[i].call(this)},r.prototype._setTracksFinished=function(){for(var e=this._tracks,t=this._trackKeys,i=0;i<t.length;i++)e[t[i]].
setFinished()},r.prototype._getAdditiveTrack=function(e){var t,i=this._additiveAnimators;if(i)for(var n=0;n<i.length;n++){var a=i[n].getTrack(e);a&&(t=a)}return t},
r.prototype.start=function(e){if(!(this._started>0)){this._started=1;for(var t=this,i=[],n=this._maxTime||0,a=0;a<this._trackKeys.length;a++){var o=this._trackKeys[a],
s=this._tracks[o],l=this._getAdditiveTrack(o),u=s.keyframes,f=u.length;if(s.prepare(n,l),s.needsAnimate())if(!this._allowDiscrete&&s.discrete){var c=u[f-1];c&&(t.
_target[s.propName]=c.rawValue),s.setFinished()}else i.push(s)}if(i.length||this._force){var p=new Yx({life:n,loop:this._loop,delay:this._delay||0,onframe:function(h){
t._started=2;var d=t._additiveAnimators;if(d){for(var v=!1,m=0;m<d.length;m++)if(d[m]._clip){v=!0;break}v||(t._additiveAnimators=null)}for(var m=0;m<i.length;m++)
i[m].step(t._target,h);var g=t._onframeCbs;if(g)for(var m=0;m<g.length;m++)g[m](t._target,h)},ondestroy:function(){t._doneCallback()}});this._clip=p,this.animation&&
this.animation.addClip(p),e&&p.setEasing(e)}else this._doneCallback();return this}},r.prototype.stop=function(e){if(this._clip){var t=this._clip;e&&t.onframe(1),
this._abortedCallback()}},r.prototype.delay=function(e){return this._delay=e,this},r.prototype.during=function(e){return e&&(this._onframeCbs||(this._onframeCbs=
[]),this._onframeCbs.push(e)),this},r.prototype.done=function(e){return e&&(this._doneCbs||(this._doneCbs=[]),this._doneCbs.push(e)),this},r.prototype.aborted=function(e){
return e&&(this._abortedCbs||(this._abortedCbs=[]),this._abortedCbs.push(e)),this},r.prototype.getClip=function(){return this._clip},r.prototype.getTrack=function(e){
return this._tracks[e]},r.prototype.getTracks=function(){var e=this;return B(this._trackKeys,function(t){return e._tracks[t]})},r.prototype.stopTracks=function(e,t){
if(!e.length||!this._clip)return!0;for(var i=this._tracks,n=this._trackKeys,a=0;a<e.length;a++){var o=i[e[a]];o&&!o.isFinished()&&(t?o.step(this._target,1):this.
_started===1&&o.step(this._target,0),o.setFinished())}for(var s=!0,a=0;a<n.length;a++)if(!i[n[a]].isFinished()){s=!1;break}return s&&this._abortedCallback(),s},
r.prototype.saveTo=function(e,t,i){if(e){t=t||this._trackKeys;for(var n=0;n<t.length;n++){var a=t[n],o=this._tracks[a];if(!(!o||o.isFinished())){var s=o.keyframes,
l=s[i?0:s.length-1];l&&(e[a]=Ns(l.rawValue))}}}},r.prototype.__changeFinalValue=function(e,t){t=t||ue(e);for(var i=0;i<t.length;i++){var n=t[i],a=this._tracks[n];
if(a){var o=a.keyframes;if(o.length>1){var s=o.pop();a.addKeyframe(s.time,e[n]),a.prepare(this._maxTime,a.getAdditiveTrack())}}}},r})(),ks=HP;var GP=(function(){function r(e){e&&(this._$eventProcessor=e)}return r.prototype.on=function(e,t,i,n){this._$handlers||(this._$handlers={});var a=this._$handlers;
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
1,o-1));break}}return a&&a.afterTrigger&&a.afterTrigger(e),this},r})(),Ze=GP;var aS=1;te.hasGlobalWindow&&(aS=Math.max(window.devicePixelRatio||window.screen&&window.screen.deviceXDPI/window.screen.logicalXDPI||1,1));var Gn=aS,zs=.4,Bs="#333",Us="#ccc",oS="#eee";var Xe=1,Wn=2,Qi=4;var Dd="__zr_normal__",Od=ro.concat(["ignore"]),WP=_r(ro,function(r,e){return r[e]=!0,r},{ignore:!1}),fo={},YP=new q(0,0,0,0),lf=[],uf=0,co=1,Rd=(function(){function r(e){
this.id=Pu(),this.animators=[],this.currentStates=[],this.states={},this._init(e)}return r.prototype._init=function(e){this.attr(e)},r.prototype.drift=function(e,t,i){
switch(this.draggable){case"horizontal":t=0;break;case"vertical":e=0;break}var n=this.transform;n||(n=this.transform=[1,0,0,1,0,0]),n[4]+=e,n[5]+=t,this.decomposeTransform(),
this.markRedraw()},r.prototype.beforeUpdate=function(){},r.prototype.afterUpdate=function(){},r.prototype.update=function(){this.updateTransform(),this.__dirty&&
this.updateInnerText()},r.prototype.updateInnerText=function(e){var t=this._textContent;if(t&&(!t.ignore||e)){this.textConfig||(this.textConfig={});var i=this.textConfig,
n=i.local,a=t.innerTransformable,o=void 0,s=void 0,l=!1;a.parent=n?this:null;var u=!1;a.copyTransform(t);var f=i.position!=null,c=i.autoOverflowArea,p=void 0;if((c||
f)&&(p=YP,i.layoutRect?p.copy(i.layoutRect):p.copy(this.getBoundingRect()),n||p.applyTransform(this.transform)),f){this.calculateTextPosition?this.calculateTextPosition(
fo,i,p):Wu(fo,i,p),a.x=fo.x,a.y=fo.y,o=fo.align,s=fo.verticalAlign;var h=i.origin;if(h&&i.rotation!=null){var d=void 0,v=void 0;h==="center"?(d=p.width*.5,v=p.height*
.5):(d=rr(h[0],p.width),v=rr(h[1],p.height)),u=!0,a.originX=-a.x+d+(n?0:p.x),a.originY=-a.y+v+(n?0:p.y)}}i.rotation!=null&&(a.rotation=i.rotation);var m=i.offset;
m&&(a.x+=m[0],a.y+=m[1],u||(a.originX=-m[0],a.originY=-m[1]));var g=this._innerTextDefaultStyle||(this._innerTextDefaultStyle={});if(c){var _=g.overflowRect=g.overflowRect||
new q(0,0,0,0);a.getLocalTransform(lf),Ur(lf,lf),q.copy(_,p),_.applyTransform(lf)}else g.overflowRect=null;var y=i.inside==null?typeof i.position=="string"&&i.position.
indexOf("inside")>=0:i.inside,x=void 0,S=void 0,w=void 0;y&&this.canBeInsideText()?(x=i.insideFill,S=i.insideStroke,(x==null||x==="auto")&&(x=this.getInsideTextFill()),
(S==null||S==="auto")&&(S=this.getInsideTextStroke(x),w=!0)):(x=i.outsideFill,S=i.outsideStroke,(x==null||x==="auto")&&(x=this.getOutsideFill()),(S==null||S==="\
auto")&&(S=this.getOutsideStroke(x),w=!0)),x=x||"#000",(x!==g.fill||S!==g.stroke||w!==g.autoStroke||o!==g.align||s!==g.verticalAlign)&&(l=!0,g.fill=x,g.stroke=S,
g.autoStroke=w,g.align=o,g.verticalAlign=s,t.setDefaultTextStyle(g)),t.__dirty|=Xe,l&&t.dirtyStyle(!0)}},r.prototype.canBeInsideText=function(){return!0},r.prototype.
getInsideTextFill=function(){return"#fff"},r.prototype.getInsideTextStroke=function(e){return"#000"},r.prototype.getOutsideFill=function(){return this.__zr&&this.
__zr.isDarkMode()?Us:Bs},r.prototype.getOutsideStroke=function(e){var t=this.__zr&&this.__zr.getBackgroundColor(),i=typeof t=="string"&&It(t);i||(i=[255,255,255,
1]);for(var n=i[3],a=this.__zr.isDarkMode(),o=0;o<3;o++)i[o]=i[o]*n+(a?0:255)*(1-n);return i[3]=1,Fr(i,"rgba")},r.prototype.traverse=function(e,t){},r.prototype.
attrKV=function(e,t){e==="textConfig"?this.setTextConfig(t):e==="textContent"?this.setTextContent(t):e==="clipPath"?this.setClipPath(t):e==="extra"?(this.extra=
this.extra||{},k(this.extra,t)):this[e]=t},r.prototype.hide=function(){this.ignore=!0,this.markRedraw()},r.prototype.show=function(){this.ignore=!1,this.markRedraw()},
r.prototype.attr=function(e,t){if(typeof e=="string")this.attrKV(e,t);else if(z(e))for(var i=e,n=ue(i),a=0;a<n.length;a++){var o=n[a];this.attrKV(o,e[o])}return this.
markRedraw(),this},r.prototype.saveCurrentToNormalState=function(e){this._innerSaveToNormal(e);for(var t=this._normalState,i=0;i<this.animators.length;i++){var n=this.
animators[i],a=n.__fromStateTransition;if(!(n.getLoop()||a&&a!==Dd)){var o=n.targetName,s=o?t[o]:t;n.saveTo(s)}}},r.prototype._innerSaveToNormal=function(e){var t=this.
_normalState;t||(t=this._normalState={}),e.textConfig&&!t.textConfig&&(t.textConfig=this.textConfig),this._savePrimaryToNormal(e,t,Od)},r.prototype._savePrimaryToNormal=
function(e,t,i){for(var n=0;n<i.length;n++){var a=i[n];e[a]!=null&&!(a in t)&&(t[a]=this[a])}},r.prototype.hasState=function(){return this.currentStates.length>
0},r.prototype.getState=function(e){return this.states[e]},r.prototype.ensureState=function(e){var t=this.states;return t[e]||(t[e]={}),t[e]},r.prototype.clearStates=
function(e){this.useState(Dd,!1,e)},r.prototype.useState=function(e,t,i,n){var a=e===Dd,o=this.hasState();if(!(!o&&a)){var s=this.currentStates,l=this.stateTransition;
if(!(ae(s,e)>=0&&(t||s.length===1))){var u;if(this.stateProxy&&!a&&(u=this.stateProxy(e)),u||(u=this.states&&this.states[e]),!u&&!a){ja("State "+e+" not exists.");
return}a||this.saveCurrentToNormalState(u);var f=this._textContent,c=sS(this,f,u,n);c&&!this.__inHover&&(this.__inHover=c),this._applyStateObj(e,u,this._normalState,
t,uS(this,i,l),l);var p=this._textGuide;return f&&f.useState(e,t,i,!!c),p&&p.useState(e,t,i,!!c),a?(this.currentStates=[],this._normalState={}):t?this.currentStates.
push(e):this.currentStates=[e],this._updateAnimationTargets(),this.markRedraw(),!c&&this.__inHover&&(this.__inHover=uf,this.__dirty&=~Xe),u}}},r.prototype.useStates=
function(e,t,i){if(!e.length)this.clearStates();else{var n=[],a=this.currentStates,o=e.length,s=o===a.length;if(s){for(var l=0;l<o;l++)if(e[l]!==a[l]){s=!1;break}}
if(s)return;for(var l=0;l<o;l++){var u=e[l],f=void 0;this.stateProxy&&(f=this.stateProxy(u,e)),f||(f=this.states[u]),f&&n.push(f)}var c=n[o-1],p=this._textContent,
h=sS(this,p,c,i);h&&!this.__inHover&&(this.__inHover=h);var d=this._mergeStates(n),v=this.stateTransition;this.saveCurrentToNormalState(d),this._applyStateObj(e.
join(","),d,this._normalState,!1,uS(this,t,v),v);var m=this._textGuide;p&&p.useStates(e,t,!!h),m&&m.useStates(e,t,!!h),this._updateAnimationTargets(),this.currentStates=
e.slice(),this.markRedraw(),!h&&this.__inHover&&(this.__inHover=uf,this.__dirty&=~Xe)}},r.prototype.isSilent=function(){for(var e=this;e;){if(e.silent)return!0;
var t=e.__hostTarget;e=t?e.ignoreHostSilent?null:t:e.parent}return!1},r.prototype._updateAnimationTargets=function(){for(var e=0;e<this.animators.length;e++){var t=this.
animators[e];t.targetName&&t.changeTarget(this[t.targetName])}},r.prototype.removeState=function(e){var t=ae(this.currentStates,e);if(t>=0){var i=this.currentStates.
slice();i.splice(t,1),this.useStates(i)}},r.prototype.replaceState=function(e,t,i){var n=this.currentStates.slice(),a=ae(n,e),o=ae(n,t)>=0;a>=0?o?n.splice(a,1):
n[a]=t:i&&!o&&n.push(t),this.useStates(n)},r.prototype.toggleState=function(e,t){t?this.useState(e,!0):this.removeState(e)},r.prototype._mergeStates=function(e){
for(var t={},i,n=0;n<e.length;n++){var a=e[n];k(t,a),a.textConfig&&(i=i||{},k(i,a.textConfig))}return i&&(t.textConfig=i),t},r.prototype._applyStateObj=function(e,t,i,n,a,o){
if(this.__inHover!==co){var s=!(t&&n);t&&t.textConfig?(this.textConfig=k({},n?this.textConfig:i.textConfig),k(this.textConfig,t.textConfig)):s&&i.textConfig&&(this.
textConfig=i.textConfig);for(var l={},u=!1,f=0;f<Od.length;f++){var c=Od[f],p=a&&WP[c];t&&t[c]!=null?p?(u=!0,l[c]=t[c]):this[c]=t[c]:s&&i[c]!=null&&(p?(u=!0,l[c]=
i[c]):this[c]=i[c])}if(!a)for(var f=0;f<this.animators.length;f++){var h=this.animators[f],d=h.targetName;h.getLoop()||h.__changeFinalValue(d?(t||i)[d]:t||i)}u&&
this._transitionState(e,l,o)}},r.prototype._attachComponent=function(e){if(!(e.__zr&&!e.__hostTarget)&&e!==this){var t=this.__zr;t&&e.addSelfToZr(t),e.__zr=t,e.
__hostTarget=this}},r.prototype._detachComponent=function(e){e.__zr&&e.removeSelfFromZr(e.__zr),e.__zr=null,e.__hostTarget=null},r.prototype.getClipPath=function(){
return this._clipPath},r.prototype.setClipPath=function(e){this._clipPath&&this._clipPath!==e&&this.removeClipPath(),this._attachComponent(e),this._clipPath=e,this.
markRedraw()},r.prototype.removeClipPath=function(){var e=this._clipPath;e&&(this._detachComponent(e),this._clipPath=null,this.markRedraw())},r.prototype.getTextContent=
function(){return this._textContent},r.prototype.setTextContent=function(e){var t=this._textContent;t!==e&&(t&&t!==e&&this.removeTextContent(),e.innerTransformable=
new no,this._attachComponent(e),this._textContent=e,this.markRedraw())},r.prototype.setTextConfig=function(e){this.textConfig||(this.textConfig={}),k(this.textConfig,
e),this.markRedraw()},r.prototype.removeTextConfig=function(){this.textConfig=null,this.markRedraw()},r.prototype.removeTextContent=function(){var e=this._textContent;
e&&(e.innerTransformable=null,this._detachComponent(e),this._textContent=null,this._innerTextDefaultStyle=null,this.markRedraw())},r.prototype.getTextGuideLine=
function(){return this._textGuide},r.prototype.setTextGuideLine=function(e){this._textGuide&&this._textGuide!==e&&this.removeTextGuideLine(),this._attachComponent(
e),this._textGuide=e,this.markRedraw()},r.prototype.removeTextGuideLine=function(){var e=this._textGuide;e&&(this._detachComponent(e),this._textGuide=null,this.
markRedraw())},r.prototype.markRedraw=function(){this.__dirty|=Xe;var e=this.__zr;e&&(this.__inHover?e.refreshHover():e.refresh()),this.__hostTarget&&this.__hostTarget.
markRedraw()},r.prototype.dirty=function(){this.markRedraw()},r.prototype.addSelfToZr=function(e){if(this.__zr!==e){this.__zr=e;var t=this.animators;if(t)for(var i=0;i<
t.length;i++)e.animation.addAnimator(t[i]);this._clipPath&&this._clipPath.addSelfToZr(e),this._textContent&&this._textContent.addSelfToZr(e),this._textGuide&&this.
_textGuide.addSelfToZr(e)}},r.prototype.removeSelfFromZr=function(e){if(this.__zr){this.__zr=null;var t=this.animators;if(t)for(var i=0;i<t.length;i++)e.animation.
removeAnimator(t[i]);this._clipPath&&this._clipPath.removeSelfFromZr(e),this._textContent&&this._textContent.removeSelfFromZr(e),this._textGuide&&this._textGuide.
removeSelfFromZr(e)}},r.prototype.animate=function(e,t,i){var n=e?this[e]:this,a=new ks(n,t,i);return e&&(a.targetName=e),this.addAnimator(a,e),a},r.prototype.addAnimator=
function(e,t){var i=this.__zr,n=this;e.during(function(){n.updateDuringAnimation(t)}).done(function(){var a=n.animators,o=ae(a,e);o>=0&&a.splice(o,1)}),this.animators.
push(e),i&&i.animation.addAnimator(e),i&&i.wakeUp()},r.prototype.updateDuringAnimation=function(e){this.markRedraw()},r.prototype.stopAnimation=function(e,t){for(var i=this.
animators,n=i.length,a=[],o=0;o<n;o++){var s=i[o];!e||e===s.scope?s.stop(t):a.push(s)}return this.animators=a,this},r.prototype.animateTo=function(e,t,i){Id(this,
e,t,i)},r.prototype.animateFrom=function(e,t,i){Id(this,e,t,i,!0)},r.prototype._transitionState=function(e,t,i,n){for(var a=Id(this,t,i,n),o=0;o<a.length;o++)a[o].
__fromStateTransition=e},r.prototype.getBoundingRect=function(){return null},r.prototype.getPaintRect=function(){return null},r.initDefaultProps=(function(){var e=r.
prototype;e.type="element",e.name="",e.ignore=e.silent=e.ignoreHostSilent=e.isGroup=e.draggable=e.dragging=e.ignoreClip=!1,e.__inHover=uf,e.__dirty=Xe;var t={};
function i(a,o,s){t[a+o+s]||(console.warn("DEPRECATED: '"+a+"' has been deprecated. use '"+o+"', '"+s+"' instead"),t[a+o+s]=!0)}function n(a,o,s,l){Object.defineProperty(
e,a,{get:function(){if(!this[o]){var f=this[o]=[];u(this,f)}return this[o]},set:function(f){this[s]=f[0],this[l]=f[1],this[o]=f,u(this,f)}});function u(f,c){Object.
defineProperty(c,0,{get:function(){return f[s]},set:function(p){f[s]=p}}),Object.defineProperty(c,1,{get:function(){return f[l]},set:function(p){f[l]=p}})}}Object.
defineProperty&&(n("position","_legacyPos","x","y"),n("scale","_legacyScale","scaleX","scaleY"),n("origin","_legacyOrigin","originX","originY"))})(),r})();ft(Rd,
Ze);ft(Rd,no);function Id(r,e,t,i,n){t=t||{};var a=[];fS(r,"",r,e,t,i,a,n);var o=a.length,s=!1,l=t.done,u=t.aborted,f=function(){s=!0,o--,o<=0&&(s?l&&l():u&&u())},
c=function(){o--,o<=0&&(s?l&&l():u&&u())};o||l&&l(),a.length>0&&t.during&&a[0].during(function(d,v){t.during(v)});for(var p=0;p<a.length;p++){var h=a[p];f&&h.done(
f),c&&h.aborted(c),t.force&&h.duration(t.duration),h.start(t.easing)}return a}function Ld(r,e,t){for(var i=0;i<t;i++)r[i]=e[i]}function ZP(r){return Ke(r[0])}function XP(r,e,t){
if(Ke(e[t]))if(Ke(r[t])||(r[t]=[]),Fe(e[t])){var i=e[t].length;r[t].length!==i&&(r[t]=new e[t].constructor(i),Ld(r[t],e[t],i))}else{var n=e[t],a=r[t],o=n.length;
if(ZP(n))for(var s=n[0].length,l=0;l<o;l++)a[l]?Ld(a[l],n[l],s):a[l]=Array.prototype.slice.call(n[l]);else Ld(a,n,o);a.length=n.length}else r[t]=e[t]}function jP(r,e){
return r===e||Ke(r)&&Ke(e)&&qP(r,e)}function qP(r,e){var t=r.length;if(t!==e.length)return!1;for(var i=0;i<t;i++)if(r[i]!==e[i])return!1;return!0}function fS(r,e,t,i,n,a,o,s){
for(var l=ue(i),u=n.duration,f=n.delay,c=n.additive,p=n.setToFinal,h=!z(a),d=r.animators,v=[],m=0;m<l.length;m++){var g=l[m],_=i[g];if(_!=null&&t[g]!=null&&(h||
a[g]))if(z(_)&&!Ke(_)&&!Vi(_)){if(e){s||(t[g]=_,r.updateDuringAnimation(e));continue}fS(r,g,t[g],_,n,a&&a[g],o,s)}else v.push(g);else s||(t[g]=_,r.updateDuringAnimation(
e),v.push(g))}var y=v.length;if(!c&&y)for(var x=0;x<d.length;x++){var S=d[x];if(S.targetName===e){var w=S.stopTracks(v);if(w){var T=ae(d,S);d.splice(T,1)}}}if(n.
force||(v=Ve(v,function(A){return!jP(i[A],t[A])}),y=v.length),y>0||n.force&&!o.length){var E=void 0,C=void 0,M=void 0;if(s){C={},p&&(E={});for(var x=0;x<y;x++){
var g=v[x];C[g]=t[g],p?E[g]=i[g]:t[g]=i[g]}}else if(p){M={};for(var x=0;x<y;x++){var g=v[x];M[g]=Ns(t[g]),XP(t,i,g)}}var S=new ks(t,!1,!1,c?Ve(d,function(O){return O.
targetName===e}):null);S.targetName=e,n.scope&&(S.scope=n.scope),p&&E&&S.whenWithKeys(0,E,v),M&&S.whenWithKeys(0,M,v),S.whenWithKeys(u??500,s?C:i,v).delay(f||0),
r.addAnimator(S,e),o.push(S)}}function sS(r,e,t,i){return!(t&&t.hoverLayer||i)||lS(r)||e&&lS(e)?uf:co}function lS(r){return r.type==="text"||r.type==="tspan"}function uS(r,e,t){
return!e&&!r.__inHover&&t&&t.duration>0}var ff=Rd;var kd="__zr_style_"+Math.round(Math.random()*10),Hr={shadowBlur:0,shadowOffsetX:0,shadowOffsetY:0,shadowColor:"#000",opacity:1,blend:"source-over"},Yn={style:{
shadowBlur:!0,shadowOffsetX:!0,shadowOffsetY:!0,shadowColor:!0,opacity:!0}};Hr[kd]=!0;var cS=["z","z2","invisible"],KP=["invisible"],$P=(function(r){L(e,r);function e(t){
return r.call(this,t)||this}return e.prototype._init=function(t){for(var i=ue(t),n=0;n<i.length;n++){var a=i[n];a==="style"?this.useStyle(t[a]):r.prototype.attrKV.
call(this,a,t[a])}this.style||this.useStyle({})},e.prototype.beforeBrush=function(t){},e.prototype.afterBrush=function(){},e.prototype.innerBeforeBrush=function(){},
e.prototype.innerAfterBrush=function(){},e.prototype.shouldBePainted=function(t,i,n,a){var o=this.transform;if(this.ignore||this.invisible||this.style.opacity===
0||this.culling&&QP(this,t,i)||o&&!o[0]&&!o[3])return!1;if(n&&this.__clipPaths&&this.__clipPaths.length){for(var s=0;s<this.__clipPaths.length;++s)if(this.__clipPaths[s].
isZeroArea())return!1}if(a&&this.parent)for(var l=this.parent;l;){if(l.ignore)return!1;l=l.parent}return!0},e.prototype.contain=function(t,i){return this.rectContain(
t,i)},e.prototype.traverse=function(t,i){t.call(i,this)},e.prototype.rectContain=function(t,i){var n=this.transformCoordToLocal(t,i),a=this.getBoundingRect();return a.
contain(n[0],n[1])},e.prototype.getPaintRect=function(){var t=this._paintRect;if(!this._paintRect||this.__dirty){var i=this.transform,n=this.getBoundingRect(),a=this.
style,o=a.shadowBlur||0,s=a.shadowOffsetX||0,l=a.shadowOffsetY||0;t=this._paintRect||(this._paintRect=new q(0,0,0,0)),i?q.applyTransform(t,n,i):t.copy(n),(o||s||
l)&&(t.width+=o*2+Math.abs(s),t.height+=o*2+Math.abs(l),t.x=Math.min(t.x,t.x+s-o),t.y=Math.min(t.y,t.y+l-o));var u=this.dirtyRectTolerance;t.isZero()||(t.x=Math.
floor(t.x-u),t.y=Math.floor(t.y-u),t.width=Math.ceil(t.width+1+u*2),t.height=Math.ceil(t.height+1+u*2))}return t},e.prototype.setPrevPaintRect=function(t){t?(this.
_prevPaintRect=this._prevPaintRect||new q(0,0,0,0),this._prevPaintRect.copy(t)):this._prevPaintRect=null},e.prototype.getPrevPaintRect=function(){return this._prevPaintRect},
e.prototype.animateStyle=function(t){return this.animate("style",t)},e.prototype.updateDuringAnimation=function(t){t==="style"?this.dirtyStyle():this.markRedraw()},
e.prototype.attrKV=function(t,i){t!=="style"?r.prototype.attrKV.call(this,t,i):this.style?this.setStyle(i):this.useStyle(i)},e.prototype.setStyle=function(t,i){
return typeof t=="string"?this.style[t]=i:k(this.style,t),this.dirtyStyle(),this},e.prototype.dirtyStyle=function(t){t||this.markRedraw(),this.__dirty|=Wn,this.
_rect&&(this._rect=null)},e.prototype.dirty=function(){this.dirtyStyle()},e.prototype.styleChanged=function(){return!!(this.__dirty&Wn)},e.prototype.styleUpdated=
function(){this.__dirty&=~Wn},e.prototype.createStyle=function(t){return Hi(Hr,t)},e.prototype.useStyle=function(t){t[kd]||(t=this.createStyle(t)),this.style=t,
this.dirtyStyle()},e.prototype._useHoverStyle=function(t){this.__hoverStyle=t},e.prototype.isStyleObject=function(t){return t[kd]},e.prototype._innerSaveToNormal=
function(t){r.prototype._innerSaveToNormal.call(this,t);var i=this._normalState;t.style&&!i.style&&(i.style=this._mergeStyle(this.createStyle(),this.style)),this.
_savePrimaryToNormal(t,i,cS)},e.prototype._applyStateObj=function(t,i,n,a,o,s){r.prototype._applyStateObj.call(this,t,i,n,a,o,s);var l=!(i&&a),u=this.__inHover===
co,f;if(i&&i.style?o?a?f=i.style:(f=this._mergeStyle(this.createStyle(),n.style),this._mergeStyle(f,i.style)):(f=this._mergeStyle(this.createStyle(),a?this.style:
n.style),this._mergeStyle(f,i.style)):l&&(f=n.style),f)if(o){var c=this.style;if(this.style=this.createStyle(l?{}:c),l)for(var p=ue(c),h=0;h<p.length;h++){var d=p[h];
d in f&&(f[d]=f[d],this.style[d]=c[d])}for(var v=ue(f),h=0;h<v.length;h++){var d=v[h];this.style[d]=this.style[d]}this._transitionState(t,{style:f},s,this.getAnimationStyleProps())}else
u?this._useHoverStyle(f):this.useStyle(f);if(!u)for(var m=this.__inHover?KP:cS,h=0;h<m.length;h++){var d=m[h];i&&i[d]!=null?this[d]=i[d]:l&&n[d]!=null&&(this[d]=
n[d])}},e.prototype._mergeStates=function(t){for(var i=r.prototype._mergeStates.call(this,t),n,a=0;a<t.length;a++){var o=t[a];o.style&&(n=n||{},this._mergeStyle(
n,o.style))}return n&&(i.style=n),i},e.prototype._mergeStyle=function(t,i){return k(t,i),t},e.prototype.getAnimationStyleProps=function(){return Yn},e.initDefaultProps=
(function(){var t=e.prototype;t.type="displayable",t.invisible=!1,t.z=0,t.z2=0,t.zlevel=0,t.culling=!1,t.cursor="pointer",t.rectHover=!1,t.incremental=0,t._rect=
null,t.dirtyRectTolerance=0,t.__dirty=Xe|Wn})(),e})(ff),Pd=new q(0,0,0,0),Nd=new q(0,0,0,0);function QP(r,e,t){return Pd.copy(r.getBoundingRect()),r.transform&&
Pd.applyTransform(r.transform),Nd.width=e,Nd.height=t,!Pd.intersect(Nd)}var Gr=$P;var ar=Math.min,or=Math.max,zd=Math.sin,Bd=Math.cos,Zn=Math.PI*2,cf=Xi(),hf=Xi(),pf=Xi();function Ud(r,e,t,i,n,a){n[0]=ar(r,t),n[1]=ar(e,i),a[0]=or(r,t),a[1]=or(e,i)}var hS=[],pS=[];function dS(r,e,t,i,n,a,o,s,l,u){var f=$u,c=Re,p=f(r,t,n,o,hS);l[0]=
1/0,l[1]=1/0,u[0]=-1/0,u[1]=-1/0;for(var h=0;h<p;h++){var d=c(r,t,n,o,hS[h]);l[0]=ar(d,l[0]),u[0]=or(d,u[0])}p=f(e,i,a,s,pS);for(var h=0;h<p;h++){var v=c(e,i,a,
s,pS[h]);l[1]=ar(v,l[1]),u[1]=or(v,u[1])}l[0]=ar(r,l[0]),u[0]=or(r,u[0]),l[0]=ar(o,l[0]),u[0]=or(o,u[0]),l[1]=ar(e,l[1]),u[1]=or(e,u[1]),l[1]=ar(s,l[1]),u[1]=or(
s,u[1])}function vS(r,e,t,i,n,a,o,s){var l=Qu,u=tt,f=or(ar(l(r,t,n),1),0),c=or(ar(l(e,i,a),1),0),p=u(r,t,n,f),h=u(e,i,a,c);o[0]=ar(r,n,p),o[1]=ar(e,a,h),s[0]=or(
r,n,p),s[1]=or(e,a,h)}function mS(r,e,t,i,n,a,o,s,l){var u=si,f=li,c=Math.abs(n-a);if(c%Zn<1e-4&&c>1e-4){s[0]=r-t,s[1]=e-i,l[0]=r+t,l[1]=e+i;return}if(cf[0]=Bd(
n)*t+r,cf[1]=zd(n)*i+e,hf[0]=Bd(a)*t+r,hf[1]=zd(a)*i+e,u(s,cf,hf),f(l,cf,hf),n=n%Zn,n<0&&(n=n+Zn),a=a%Zn,a<0&&(a=a+Zn),n>a&&!o?a+=Zn:n<a&&o&&(n+=Zn),o){var p=a;
a=n,n=p}for(var h=0;h<a;h+=Math.PI/2)h>n&&(pf[0]=Bd(h)*t+r,pf[1]=zd(h)*i+e,u(s,pf,s),f(l,pf,l))}var Ee={M:1,L:2,C:3,Q:4,A:5,Z:6,R:7},Xn=[],jn=[],Wr=[],Ji=[],Yr=[],Zr=[],Vd=Math.min,Fd=Math.max,qn=Math.cos,Kn=Math.sin,pi=Math.abs,Wd=Math.PI,en=Wd*2,Hd=typeof Float32Array<
"u",Vs=[];function Gd(r){var e=Math.round(r/Wd*1e8)/1e8;return e%2*Wd}function JP(r,e){var t=Gd(r[0]);t<0&&(t+=en);var i=t-r[0],n=r[1];n+=i,!e&&n-t>=en?n=t+en:e&&
t-n>=en?n=t-en:!e&&t>n?n=t+(en-Gd(t-n)):e&&t<n&&(n=t-(en-Gd(n-t))),r[0]=t,r[1]=n}var eN=(function(){function r(e){this.dpr=1,this._xi=0,this._yi=0,this._x0=0,this.
_y0=0,this._len=0,e&&(this._saveData=!1),this._saveData&&(this.data=[])}return r.prototype.increaseVersion=function(){this._version++},r.prototype.getVersion=function(){
return this._version},r.prototype.setScale=function(e,t,i){i=i||0,i>0&&(this._ux=pi(i/Gn/e)||0,this._uy=pi(i/Gn/t)||0)},r.prototype.setDPR=function(e){this.dpr=
e},r.prototype.setContext=function(e){this._ctx=e},r.prototype.getContext=function(){return this._ctx},r.prototype.beginPath=function(){return this._ctx&&this._ctx.
beginPath(),this.reset(),this},r.prototype.reset=function(){this._saveData&&(this._len=0),this._pathSegLen&&(this._pathSegLen=null,this._pathLen=0),this._version++},
r.prototype.moveTo=function(e,t){return this._drawPendingPt(),this.addData(Ee.M,e,t),this._ctx&&this._ctx.moveTo(e,t),this._x0=e,this._y0=t,this._xi=e,this._yi=
t,this},r.prototype.lineTo=function(e,t){var i=pi(e-this._xi),n=pi(t-this._yi),a=i>this._ux||n>this._uy;if(this.addData(Ee.L,e,t),this._ctx&&a&&this._ctx.lineTo(
e,t),a)this._xi=e,this._yi=t,this._pendingPtDist=0;else{var o=i*i+n*n;o>this._pendingPtDist&&(this._pendingPtX=e,this._pendingPtY=t,this._pendingPtDist=o)}return this},
r.prototype.bezierCurveTo=function(e,t,i,n,a,o){return this._drawPendingPt(),this.addData(Ee.C,e,t,i,n,a,o),this._ctx&&this._ctx.bezierCurveTo(e,t,i,n,a,o),this.
_xi=a,this._yi=o,this},r.prototype.quadraticCurveTo=function(e,t,i,n){return this._drawPendingPt(),this.addData(Ee.Q,e,t,i,n),this._ctx&&this._ctx.quadraticCurveTo(
e,t,i,n),this._xi=i,this._yi=n,this},r.prototype.arc=function(e,t,i,n,a,o){this._drawPendingPt(),Vs[0]=n,Vs[1]=a,JP(Vs,o),n=Vs[0],a=Vs[1];var s=a-n;return this.
addData(Ee.A,e,t,i,i,n,s,0,o?0:1),this._ctx&&this._ctx.arc(e,t,i,n,a,o),this._xi=qn(a)*i+e,this._yi=Kn(a)*i+t,this},r.prototype.arcTo=function(e,t,i,n,a){return this.
_drawPendingPt(),this._ctx&&this._ctx.arcTo(e,t,i,n,a),this},r.prototype.rect=function(e,t,i,n){return this._drawPendingPt(),this._ctx&&this._ctx.rect(e,t,i,n),
this.addData(Ee.R,e,t,i,n),this},r.prototype.closePath=function(){this._drawPendingPt(),this.addData(Ee.Z);var e=this._ctx,t=this._x0,i=this._y0;return e&&e.closePath(),
this._xi=t,this._yi=i,this},r.prototype.fill=function(e){e&&e.fill(),this.toStatic()},r.prototype.stroke=function(e){e&&e.stroke(),this.toStatic()},r.prototype.
len=function(){return this._len},r.prototype.setData=function(e){if(this._saveData){var t=e.length;!(this.data&&this.data.length===t)&&Hd&&(this.data=new Float32Array(
t));for(var i=0;i<t;i++)this.data[i]=e[i];this._len=t}},r.prototype.appendPath=function(e){if(this._saveData){e instanceof Array||(e=[e]);for(var t=e.length,i=0,
n=this._len,a=0;a<t;a++)i+=e[a].len();var o=this.data;if(Hd&&(o instanceof Float32Array||!o)&&(this.data=new Float32Array(n+i),n>0&&o))for(var s=0;s<n;s++)this.
data[s]=o[s];for(var a=0;a<t;a++)for(var l=e[a].data,s=0;s<l.length;s++)this.data[n++]=l[s];this._len=n}},r.prototype.addData=function(e,t,i,n,a,o,s,l,u){if(this.
_saveData){var f=this.data;this._len+arguments.length>f.length&&(this._expandData(),f=this.data);for(var c=0;c<arguments.length;c++)f[this._len++]=arguments[c]}},
r.prototype._drawPendingPt=function(){this._pendingPtDist>0&&(this._ctx&&this._ctx.lineTo(this._pendingPtX,this._pendingPtY),this._pendingPtDist=0)},r.prototype.
_expandData=function(){if(!(this.data instanceof Array)){for(var e=[],t=0;t<this._len;t++)e[t]=this.data[t];this.data=e}},r.prototype.toStatic=function(){if(this.
_saveData){this._drawPendingPt();var e=this.data;e instanceof Array&&(e.length=this._len,Hd&&this._len>11&&(this.data=new Float32Array(e)))}},r.prototype.getBoundingRect=
function(){Wr[0]=Wr[1]=Yr[0]=Yr[1]=Number.MAX_VALUE,Ji[0]=Ji[1]=Zr[0]=Zr[1]=-Number.MAX_VALUE;var e=this.data,t=0,i=0,n=0,a=0,o;for(o=0;o<this._len;){var s=e[o++],
l=o===1;switch(l&&(t=e[o],i=e[o+1],n=t,a=i),s){case Ee.M:t=n=e[o++],i=a=e[o++],Yr[0]=n,Yr[1]=a,Zr[0]=n,Zr[1]=a;break;case Ee.L:Ud(t,i,e[o],e[o+1],Yr,Zr),t=e[o++],
i=e[o++];break;case Ee.C:dS(t,i,e[o++],e[o++],e[o++],e[o++],e[o],e[o+1],Yr,Zr),t=e[o++],i=e[o++];break;case Ee.Q:vS(t,i,e[o++],e[o++],e[o],e[o+1],Yr,Zr),t=e[o++],
i=e[o++];break;case Ee.A:var u=e[o++],f=e[o++],c=e[o++],p=e[o++],h=e[o++],d=e[o++]+h;o+=1;var v=!e[o++];l&&(n=qn(h)*c+u,a=Kn(h)*p+f),mS(u,f,c,p,h,d,v,Yr,Zr),t=qn(
d)*c+u,i=Kn(d)*p+f;break;case Ee.R:n=t=e[o++],a=i=e[o++];var m=e[o++],g=e[o++];Ud(n,a,n+m,a+g,Yr,Zr);break;case Ee.Z:t=n,i=a;break}si(Wr,Wr,Yr),li(Ji,Ji,Zr)}return o===
0&&(Wr[0]=Wr[1]=Ji[0]=Ji[1]=0),new q(Wr[0],Wr[1],Ji[0]-Wr[0],Ji[1]-Wr[1])},r.prototype._calculateLength=function(){var e=this.data,t=this._len,i=this._ux,n=this.
_uy,a=0,o=0,s=0,l=0;this._pathSegLen||(this._pathSegLen=[]);for(var u=this._pathSegLen,f=0,c=0,p=0;p<t;){var h=e[p++],d=p===1;d&&(a=e[p],o=e[p+1],s=a,l=o);var v=-1;
switch(h){case Ee.M:a=s=e[p++],o=l=e[p++];break;case Ee.L:{var m=e[p++],g=e[p++],_=m-a,y=g-o;(pi(_)>i||pi(y)>n||p===t-1)&&(v=Math.sqrt(_*_+y*y),a=m,o=g);break}case Ee.
C:{var x=e[p++],S=e[p++],m=e[p++],g=e[p++],w=e[p++],T=e[p++];v=Fx(a,o,x,S,m,g,w,T,10),a=w,o=T;break}case Ee.Q:{var x=e[p++],S=e[p++],m=e[p++],g=e[p++];v=Wx(a,o,
x,S,m,g,10),a=m,o=g;break}case Ee.A:var E=e[p++],C=e[p++],M=e[p++],A=e[p++],O=e[p++],D=e[p++],I=D+O;p+=1,d&&(s=qn(O)*M+E,l=Kn(O)*A+C),v=Fd(M,A)*Vd(en,Math.abs(D)),
a=qn(I)*M+E,o=Kn(I)*A+C;break;case Ee.R:{s=a=e[p++],l=o=e[p++];var R=e[p++],P=e[p++];v=R*2+P*2;break}case Ee.Z:{var _=s-a,y=l-o;v=Math.sqrt(_*_+y*y),a=s,o=l;break}}
v>=0&&(u[c++]=v,f+=v)}return this._pathLen=f,f},r.prototype.rebuildPath=function(e,t){var i=this.data,n=this._ux,a=this._uy,o=this._len,s,l,u,f,c,p,h=t<1,d,v,m=0,
g=0,_,y=0,x,S;if(!(h&&(this._pathSegLen||this._calculateLength(),d=this._pathSegLen,v=this._pathLen,_=t*v,!_)))e:for(var w=0;w<o;){var T=i[w++],E=w===1;switch(E&&
(u=i[w],f=i[w+1],s=u,l=f),T!==Ee.L&&y>0&&(e.lineTo(x,S),y=0),T){case Ee.M:s=u=i[w++],l=f=i[w++],e.moveTo(u,f);break;case Ee.L:{c=i[w++],p=i[w++];var C=pi(c-u),M=pi(
p-f);if(C>n||M>a){if(h){var A=d[g++];if(m+A>_){var O=(_-m)/A;e.lineTo(u*(1-O)+c*O,f*(1-O)+p*O);break e}m+=A}e.lineTo(c,p),u=c,f=p,y=0}else{var D=C*C+M*M;D>y&&(x=
c,S=p,y=D)}break}case Ee.C:{var I=i[w++],R=i[w++],P=i[w++],X=i[w++],Q=i[w++],K=i[w++];if(h){var A=d[g++];if(m+A>_){var O=(_-m)/A;oo(u,I,P,Q,O,Xn),oo(f,R,X,K,O,jn),
e.bezierCurveTo(Xn[1],jn[1],Xn[2],jn[2],Xn[3],jn[3]);break e}m+=A}e.bezierCurveTo(I,R,P,X,Q,K),u=Q,f=K;break}case Ee.Q:{var I=i[w++],R=i[w++],P=i[w++],X=i[w++];
if(h){var A=d[g++];if(m+A>_){var O=(_-m)/A;so(u,I,P,O,Xn),so(f,R,X,O,jn),e.quadraticCurveTo(Xn[1],jn[1],Xn[2],jn[2]);break e}m+=A}e.quadraticCurveTo(I,R,P,X),u=
P,f=X;break}case Ee.A:var oe=i[w++],ne=i[w++],ce=i[w++],re=i[w++],j=i[w++],ve=i[w++],ye=i[w++],bt=!i[w++],gr=ce>re?ce:re,Oe=pi(ce-re)>.001,et=j+ve,pe=!1;if(h){var A=d[g++];
m+A>_&&(et=j+ve*(_-m)/A,pe=!0),m+=A}if(Oe&&e.ellipse?e.ellipse(oe,ne,ce,re,ye,j,et,bt):e.arc(oe,ne,gr,j,et,bt),pe)break e;E&&(s=qn(j)*ce+oe,l=Kn(j)*re+ne),u=qn(
et)*ce+oe,f=Kn(et)*re+ne;break;case Ee.R:s=u=i[w],l=f=i[w+1],c=i[w++],p=i[w++];var xe=i[w++],Tn=i[w++];if(h){var A=d[g++];if(m+A>_){var wt=_-m;e.moveTo(c,p),e.lineTo(
c+Vd(wt,xe),p),wt-=xe,wt>0&&e.lineTo(c+xe,p+Vd(wt,Tn)),wt-=Tn,wt>0&&e.lineTo(c+Fd(xe-wt,0),p+Tn),wt-=xe,wt>0&&e.lineTo(c,p+Fd(Tn-wt,0));break e}m+=A}e.rect(c,p,
xe,Tn);break;case Ee.Z:if(h){var A=d[g++];if(m+A>_){var O=(_-m)/A;e.lineTo(u*(1-O)+s*O,f*(1-O)+l*O);break e}m+=A}e.closePath(),u=s,f=l}}},r.prototype.clone=function(){
var e=new r,t=this.data;return e.data=t.slice?t.slice():Array.prototype.slice.call(t),e._len=this._len,e},r.prototype.canSave=function(){return!!this._saveData},
r.CMD=Ee,r.initDefaultProps=(function(){var e=r.prototype;e._saveData=!0,e._ux=0,e._uy=0,e._pendingPtDist=0,e._version=0})(),r})(),Wt=eN;function $n(r,e,t,i,n,a,o){if(n===0)return!1;var s=n,l=0,u=r;if(o>e+s&&o>i+s||o<e-s&&o<i-s||a>r+s&&a>t+s||a<r-s&&a<t-s)return!1;if(r!==t)l=(e-i)/(r-t),u=(r*i-t*
e)/(r-t);else return Math.abs(a-r)<=s/2;var f=l*a-o+u,c=f*f/(l*l+1);return c<=s/2*s/2}function gS(r,e,t,i,n,a,o,s,l,u,f){if(l===0)return!1;var c=l;if(f>e+c&&f>i+c&&f>a+c&&f>s+c||f<e-c&&f<i-c&&f<a-c&&f<s-c||u>r+c&&u>t+c&&u>n+c&&u>o+c||u<r-c&&u<t-c&&
u<n-c&&u<o-c)return!1;var p=Vx(r,e,t,i,n,a,o,s,u,f,null);return p<=c/2}function _S(r,e,t,i,n,a,o,s,l){if(o===0)return!1;var u=o;if(l>e+u&&l>i+u&&l>a+u||l<e-u&&l<i-u&&l<a-u||s>r+u&&s>t+u&&s>n+u||s<r-u&&s<t-u&&s<n-u)return!1;var f=Gx(
r,e,t,i,n,a,s,l,null);return f<=u/2}var yS=Math.PI*2;function Fs(r){return r%=yS,r<0&&(r+=yS),r}var Hs=Math.PI*2;function xS(r,e,t,i,n,a,o,s,l){if(o===0)return!1;var u=o;s-=r,l-=e;var f=Math.sqrt(s*s+l*l);if(f-u>t||f+u<t)return!1;if(Math.abs(i-n)%Hs<1e-4)return!0;
if(a){var c=i;i=Fs(n),n=Fs(c)}else i=Fs(i),n=Fs(n);i>n&&(n+=Hs);var p=Math.atan2(l,s);return p<0&&(p+=Hs),p>=i&&p<=n||p+Hs>=i&&p+Hs<=n}function di(r,e,t,i,n,a){if(a>e&&a>i||a<e&&a<i||i===e)return 0;var o=(a-e)/(i-e),s=i<e?1:-1;(o===1||o===0)&&(s=i<e?.5:-.5);var l=o*(t-r)+r;return l===n?1/0:l>n?
s:0}var tn=Wt.CMD,Qn=Math.PI*2,aN=1e-4;function oN(r,e){return Math.abs(r-e)<aN}var Tt=[-1,-1,-1],sr=[-1,-1];function sN(){var r=sr[0];sr[0]=sr[1],sr[1]=r}function lN(r,e,t,i,n,a,o,s,l,u){
if(u>e&&u>i&&u>a&&u>s||u<e&&u<i&&u<a&&u<s)return 0;var f=Fn(e,i,a,s,u,Tt);if(f===0)return 0;for(var c=0,p=-1,h=void 0,d=void 0,v=0;v<f;v++){var m=Tt[v],g=m===0||
m===1?.5:1,_=Re(r,t,n,o,m);_<l||(p<0&&(p=$u(e,i,a,s,sr),sr[1]<sr[0]&&p>1&&sN(),h=Re(e,i,a,s,sr[0]),p>1&&(d=Re(e,i,a,s,sr[1]))),p===2?m<sr[0]?c+=h<e?g:-g:m<sr[1]?
c+=d<h?g:-g:c+=s<d?g:-g:m<sr[0]?c+=h<e?g:-g:c+=s<h?g:-g)}return c}function uN(r,e,t,i,n,a,o,s){if(s>e&&s>i&&s>a||s<e&&s<i&&s<a)return 0;var l=Hx(e,i,a,s,Tt);if(l===
0)return 0;var u=Qu(e,i,a);if(u>=0&&u<=1){for(var f=0,c=tt(e,i,a,u),p=0;p<l;p++){var h=Tt[p]===0||Tt[p]===1?.5:1,d=tt(r,t,n,Tt[p]);d<o||(Tt[p]<u?f+=c<e?h:-h:f+=
a<c?h:-h)}return f}else{var h=Tt[0]===0||Tt[0]===1?.5:1,d=tt(r,t,n,Tt[0]);return d<o?0:a<e?h:-h}}function fN(r,e,t,i,n,a,o,s){if(s-=e,s>t||s<-t)return 0;var l=Math.
sqrt(t*t-s*s);Tt[0]=-l,Tt[1]=l;var u=Math.abs(i-n);if(u<1e-4)return 0;if(u>=Qn-1e-4){i=0,n=Qn;var f=a?1:-1;return o>=Tt[0]+r&&o<=Tt[1]+r?f:0}if(i>n){var c=i;i=n,
n=c}i<0&&(i+=Qn,n+=Qn);for(var p=0,h=0;h<2;h++){var d=Tt[h];if(d+r>o){var v=Math.atan2(s,d),f=a?1:-1;v<0&&(v=Qn+v),(v>=i&&v<=n||v+Qn>=i&&v+Qn<=n)&&(v>Math.PI/2&&
v<Math.PI*1.5&&(f=-f),p+=f)}}return p}function SS(r,e,t,i,n){for(var a=r.data,o=r.len(),s=0,l=0,u=0,f=0,c=0,p,h,d=0;d<o;){var v=a[d++],m=d===1;switch(v===tn.M&&
d>1&&(t||(s+=di(l,u,f,c,i,n))),m&&(l=a[d],u=a[d+1],f=l,c=u),v){case tn.M:f=a[d++],c=a[d++],l=f,u=c;break;case tn.L:if(t){if($n(l,u,a[d],a[d+1],e,i,n))return!0}else
s+=di(l,u,a[d],a[d+1],i,n)||0;l=a[d++],u=a[d++];break;case tn.C:if(t){if(gS(l,u,a[d++],a[d++],a[d++],a[d++],a[d],a[d+1],e,i,n))return!0}else s+=lN(l,u,a[d++],a[d++],
a[d++],a[d++],a[d],a[d+1],i,n)||0;l=a[d++],u=a[d++];break;case tn.Q:if(t){if(_S(l,u,a[d++],a[d++],a[d],a[d+1],e,i,n))return!0}else s+=uN(l,u,a[d++],a[d++],a[d],
a[d+1],i,n)||0;l=a[d++],u=a[d++];break;case tn.A:var g=a[d++],_=a[d++],y=a[d++],x=a[d++],S=a[d++],w=a[d++];d+=1;var T=!!(1-a[d++]);p=Math.cos(S)*y+g,h=Math.sin(
S)*x+_,m?(f=p,c=h):s+=di(l,u,p,h,i,n);var E=(i-g)*x/y+g;if(t){if(xS(g,_,x,S,S+w,T,e,E,n))return!0}else s+=fN(g,_,x,S,S+w,T,E,n);l=Math.cos(S+w)*y+g,u=Math.sin(S+
w)*x+_;break;case tn.R:f=l=a[d++],c=u=a[d++];var C=a[d++],M=a[d++];if(p=f+C,h=c+M,t){if($n(f,c,p,c,e,i,n)||$n(p,c,p,h,e,i,n)||$n(p,h,f,h,e,i,n)||$n(f,h,f,c,e,i,
n))return!0}else s+=di(p,c,p,h,i,n),s+=di(f,h,f,c,i,n);break;case tn.Z:if(t){if($n(l,u,f,c,e,i,n))return!0}else s+=di(l,u,f,c,i,n);l=f,u=c;break}}return!t&&!oN(
u,c)&&(s+=di(l,u,f,c,i,n)||0),s!==0}function bS(r,e,t){return SS(r,0,!1,e,t)}function wS(r,e,t,i){return SS(r,e,!0,t,i)}var Zd=ee({fill:"#000",stroke:null,strokePercent:1,fillOpacity:1,strokeOpacity:1,lineDashOffset:0,lineWidth:1,lineCap:"butt",miterLimit:10,strokeNoScale:!1,strokeFirst:!1},
Hr),hN={style:ee({fill:!0,stroke:!0,strokePercent:!0,fillOpacity:!0,strokeOpacity:!0,lineDashOffset:!0,lineWidth:!0,miterLimit:!0},Yn.style)},Yd=ro.concat(["inv\
isible","culling","z","z2","zlevel","parent"]),pN=(function(r){L(e,r);function e(t){return r.call(this,t)||this}return e.prototype.update=function(){var t=this;
r.prototype.update.call(this);var i=this.style;if(i.decal){var n=this._decalEl=this._decalEl||new e;n.buildPath===e.prototype.buildPath&&(n.buildPath=function(l){
t.buildPath(l,t.shape)}),n.silent=!0;var a=n.style;for(var o in i)a[o]!==i[o]&&(a[o]=i[o]);a.fill=i.fill?i.decal:null,a.decal=null,a.shadowColor=null,i.strokeFirst&&
(a.stroke=null);for(var s=0;s<Yd.length;++s)n[Yd[s]]=this[Yd[s]];n.__dirty|=Xe}else this._decalEl&&(this._decalEl=null)},e.prototype.getDecalElement=function(){
return this._decalEl},e.prototype._init=function(t){var i=ue(t);this.shape=this.getDefaultShape();var n=this.getDefaultStyle();n&&this.useStyle(n);for(var a=0;a<
i.length;a++){var o=i[a],s=t[o];o==="style"?this.style?k(this.style,s):this.useStyle(s):o==="shape"?k(this.shape,s):r.prototype.attrKV.call(this,o,s)}this.style||
this.useStyle({})},e.prototype.getDefaultStyle=function(){return null},e.prototype.getDefaultShape=function(){return{}},e.prototype.canBeInsideText=function(){return this.
hasFill()},e.prototype.getInsideTextFill=function(){var t=this.style.fill;if(t!=="none"){if(U(t)){var i=uo(t,0);return i>.5?Bs:i>.2?oS:Us}else if(t)return Us}return Bs},
e.prototype.getInsideTextStroke=function(t){var i=this.style.fill;if(U(i)){var n=this.__zr,a=!!(n&&n.isDarkMode()),o=uo(t,0)<zs;if(a===o)return i}},e.prototype.
buildPath=function(t,i,n){},e.prototype.pathUpdated=function(){this.__dirty&=~Qi},e.prototype.getUpdatedPathProxy=function(t){return!this.path&&this.createPathProxy(),
this.path.beginPath(),this.buildPath(this.path,this.shape,t),this.path},e.prototype.createPathProxy=function(){this.path=new Wt(!1)},e.prototype.hasStroke=function(){
var t=this.style,i=t.stroke;return!(i==null||i==="none"||!(t.lineWidth>0))},e.prototype.hasFill=function(){var t=this.style,i=t.fill;return i!=null&&i!=="none"},
e.prototype.getBoundingRect=function(){var t=this._rect,i=this.style,n=!t;if(n){var a=!1;this.path||(a=!0,this.createPathProxy());var o=this.path;(a||this.__dirty&
Qi)&&(o.beginPath(),this.buildPath(o,this.shape,!1),this.pathUpdated()),t=o.getBoundingRect()}if(this._rect=t,this.hasStroke()&&this.path&&this.path.len()>0){var s=this.
_rectStroke||(this._rectStroke=t.clone());if(this.__dirty||n){s.copy(t);var l=i.strokeNoScale?this.getLineScale():1,u=i.lineWidth;if(!this.hasFill()){var f=this.
strokeContainThreshold;u=Math.max(u,f??4)}l>1e-10&&(s.width+=u/l,s.height+=u/l,s.x-=u/l/2,s.y-=u/l/2)}return s}return t},e.prototype.contain=function(t,i){var n=this.
transformCoordToLocal(t,i),a=this.getBoundingRect(),o=this.style;if(t=n[0],i=n[1],a.contain(t,i)){var s=this.path;if(this.hasStroke()){var l=o.lineWidth,u=o.strokeNoScale?
this.getLineScale():1;if(u>1e-10&&(this.hasFill()||(l=Math.max(l,this.strokeContainThreshold)),wS(s,l/u,t,i)))return!0}if(this.hasFill())return bS(s,t,i)}return!1},
e.prototype.dirtyShape=function(){this.__dirty|=Qi,this._rect&&(this._rect=null),this._decalEl&&this._decalEl.dirtyShape(),this.markRedraw()},e.prototype.dirty=
function(){this.dirtyStyle(),this.dirtyShape()},e.prototype.animateShape=function(t){return this.animate("shape",t)},e.prototype.updateDuringAnimation=function(t){
t==="style"?this.dirtyStyle():t==="shape"?this.dirtyShape():this.markRedraw()},e.prototype.attrKV=function(t,i){t==="shape"?this.setShape(i):r.prototype.attrKV.
call(this,t,i)},e.prototype.setShape=function(t,i){var n=this.shape;return n||(n=this.shape={}),typeof t=="string"?n[t]=i:k(n,t),this.dirtyShape(),this},e.prototype.
shapeChanged=function(){return!!(this.__dirty&Qi)},e.prototype.createStyle=function(t){return Hi(Zd,t)},e.prototype._innerSaveToNormal=function(t){r.prototype._innerSaveToNormal.
call(this,t);var i=this._normalState;t.shape&&!i.shape&&(i.shape=k({},this.shape))},e.prototype._applyStateObj=function(t,i,n,a,o,s){if(r.prototype._applyStateObj.
call(this,t,i,n,a,o,s),this.__inHover!==co){var l=!(i&&a),u;if(i&&i.shape?o?a?u=i.shape:(u=k({},n.shape),k(u,i.shape)):(u=k({},a?this.shape:n.shape),k(u,i.shape)):
l&&(u=n.shape),u)if(o){this.shape=k({},this.shape);for(var f={},c=ue(u),p=0;p<c.length;p++){var h=c[p];typeof u[h]=="object"?this.shape[h]=u[h]:f[h]=u[h]}this._transitionState(
t,{shape:f},s)}else this.shape=u,this.dirtyShape()}},e.prototype._mergeStates=function(t){for(var i=r.prototype._mergeStates.call(this,t),n,a=0;a<t.length;a++){
var o=t[a];o.shape&&(n=n||{},this._mergeStyle(n,o.shape))}return n&&(i.shape=n),i},e.prototype.getAnimationStyleProps=function(){return hN},e.prototype.isZeroArea=
function(){return!1},e.extend=function(t){var i=(function(a){L(o,a);function o(s){var l=a.call(this,s)||this;return t.init&&t.init.call(l,s),l}return o.prototype.
getDefaultStyle=function(){return H(t.style)},o.prototype.getDefaultShape=function(){return H(t.shape)},o})(e);for(var n in t)typeof t[n]=="function"&&(i.prototype[n]=
t[n]);return i},e.initDefaultProps=(function(){var t=e.prototype;t.type="path",t.strokeContainThreshold=5,t.segmentIgnoreThreshold=0,t.subPixelOptimize=!1,t.autoBatch=
!1,t.__dirty=Xe|Wn|Qi})(),e})(Gr),se=pN;var dN=ee({strokeFirst:!0,font:er,x:0,y:0,textAlign:"left",textBaseline:"top",miterLimit:2},Zd),TS=(function(r){L(e,r);function e(){return r!==null&&r.apply(this,
arguments)||this}return e.prototype.hasStroke=function(){return dd(this.style)},e.prototype.hasFill=function(){var t=this.style,i=t.fill;return i!=null&&i!=="no\
ne"},e.prototype.createStyle=function(t){return Hi(dN,t)},e.prototype.setBoundingRect=function(t){this._rect=t},e.prototype.getBoundingRect=function(){return this.
_rect||(this._rect=Rx(this.style)),this._rect},e.initDefaultProps=(function(){var t=e.prototype;t.dirtyRectTolerance=10})(),e})(Gr);TS.prototype.type="tspan";var Gs=TS;var vN=ee({x:0,y:0},Hr),mN={style:ee({x:!0,y:!0,width:!0,height:!0,sx:!0,sy:!0,sWidth:!0,sHeight:!0},Yn.style)};function gN(r){return!!(r&&typeof r!="string"&&r.
width&&r.height)}var ES=(function(r){L(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.prototype.createStyle=function(t){return Hi(vN,
t)},e.prototype._getSize=function(t){var i=this.style,n=i[t];if(n!=null)return n;var a=gN(i.image)?i.image:this.__image;if(!a)return 0;var o=t==="width"?"height":
"width",s=i[o];return s==null?a[t]:a[t]/a[o]*s},e.prototype.getWidth=function(){return this._getSize("width")},e.prototype.getHeight=function(){return this._getSize(
"height")},e.prototype.getAnimationStyleProps=function(){return mN},e.prototype.getBoundingRect=function(){var t=this.style;return this._rect||(this._rect=new q(
t.x||0,t.y||0,this.getWidth(),this.getHeight())),this._rect},e})(Gr);ES.prototype.type="image";var Lt=ES;function CS(r,e){var t=e.x,i=e.y,n=e.width,a=e.height,o=e.r,s,l,u,f;n<0&&(t=t+n,n=-n),a<0&&(i=i+a,a=-a),typeof o=="number"?s=l=u=f=o:o instanceof Array?o.length===
1?s=l=u=f=o[0]:o.length===2?(s=u=o[0],l=f=o[1]):o.length===3?(s=o[0],l=f=o[1],u=o[2]):(s=o[0],l=o[1],u=o[2],f=o[3]):s=l=u=f=0;var c;s+l>n&&(c=s+l,s*=n/c,l*=n/c),
u+f>n&&(c=u+f,u*=n/c,f*=n/c),l+u>a&&(c=l+u,l*=a/c,u*=a/c),s+f>a&&(c=s+f,s*=a/c,f*=a/c),r.moveTo(t+s,i),r.lineTo(t+n-l,i),l!==0&&r.arc(t+n-l,i+l,l,-Math.PI/2,0),
r.lineTo(t+n,i+a-u),u!==0&&r.arc(t+n-u,i+a-u,u,0,Math.PI/2),r.lineTo(t+f,i+a),f!==0&&r.arc(t+f,i+a-f,f,Math.PI/2,Math.PI),r.lineTo(t,i+s),s!==0&&r.arc(t+s,i+s,s,
Math.PI,Math.PI*1.5),r.closePath()}var ho=Math.round;function df(r,e,t){if(e){var i=e.x1,n=e.x2,a=e.y1,o=e.y2;r.x1=i,r.x2=n,r.y1=a,r.y2=o;var s=t&&t.lineWidth;return s&&(ho(i*2)===ho(n*2)&&(r.x1=
r.x2=rn(i,s,!0)),ho(a*2)===ho(o*2)&&(r.y1=r.y2=rn(a,s,!0))),r}}function vf(r,e,t){if(e){var i=e.x,n=e.y,a=e.width,o=e.height;r.x=i,r.y=n,r.width=a,r.height=o;var s=t&&
t.lineWidth;return s&&(r.x=rn(i,s,!0),r.y=rn(n,s,!0),r.width=Math.max(rn(i+a,s,!1)-r.x,a===0?0:1),r.height=Math.max(rn(n+o,s,!1)-r.y,o===0?0:1)),r}}function rn(r,e,t){
if(!e)return r;var i=ho(r*2);return(i+ho(e))%2===0?i/2:(i+(t?1:-1))/2}var xN=(function(){function r(){this.x=0,this.y=0,this.width=0,this.height=0}return r})();var SN={},MS=(function(r){L(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new xN},e.prototype.buildPath=function(t,i){
var n,a,o,s;if(this.subPixelOptimize){var l=vf(SN,i,this.style);n=l.x,a=l.y,o=l.width,s=l.height,l.r=i.r,i=l}else n=i.x,a=i.y,o=i.width,s=i.height;i.r?CS(t,i):t.
rect(n,a,o,s)},e.prototype.isZeroArea=function(){return!this.shape.width||!this.shape.height},e})(se);MS.prototype.type="rect";var me=MS;var AS={fill:"#000"},DS=2,Xr={},bN={style:ee({fill:!0,stroke:!0,fillOpacity:!0,strokeOpacity:!0,lineWidth:!0,fontSize:!0,lineHeight:!0,width:!0,height:!0,textShadowColor:!0,
textShadowBlur:!0,textShadowOffsetX:!0,textShadowOffsetY:!0,backgroundColor:!0,padding:!0,borderColor:!0,borderWidth:!0,borderRadius:!0},Yn.style)},zS=(function(r){
L(e,r);function e(t){var i=r.call(this)||this;return i.type="text",i._children=[],i._defaultStyle=AS,i.attr(t),i}return e.prototype.childrenRef=function(){return this.
_children},e.prototype.update=function(){r.prototype.update.call(this),this.styleChanged()&&this._updateSubTexts();for(var t=0;t<this._children.length;t++){var i=this.
_children[t];i.zlevel=this.zlevel,i.z=this.z,i.z2=this.z2,i.culling=this.culling,i.cursor=this.cursor,i.invisible=this.invisible}},e.prototype.updateTransform=function(){
var t=this.innerTransformable;t?(t.updateTransform(),t.transform&&(this.transform=t.transform)):r.prototype.updateTransform.call(this)},e.prototype.getLocalTransform=
function(t){var i=this.innerTransformable;return i?i.getLocalTransform(t):r.prototype.getLocalTransform.call(this,t)},e.prototype.getComputedTransform=function(){
return this.__hostTarget&&(this.__hostTarget.getComputedTransform(),this.__hostTarget.updateInnerText(!0)),r.prototype.getComputedTransform.call(this)},e.prototype.
_updateSubTexts=function(){this._childCursor=0,MN(this.style),this.style.rich?this._updateRichTexts():this._updatePlainTexts(),this._children.length=this._childCursor,
this.styleUpdated()},e.prototype.addSelfToZr=function(t){r.prototype.addSelfToZr.call(this,t);for(var i=0;i<this._children.length;i++)this._children[i].__zr=t},
e.prototype.removeSelfFromZr=function(t){r.prototype.removeSelfFromZr.call(this,t);for(var i=0;i<this._children.length;i++)this._children[i].__zr=null},e.prototype.
getBoundingRect=function(){if(this.styleChanged()&&this._updateSubTexts(),!this._rect){for(var t=new q(0,0,0,0),i=this._children,n=[],a=null,o=0;o<i.length;o++){
var s=i[o],l=s.getBoundingRect(),u=s.getLocalTransform(n);u?(t.copy(l),t.applyTransform(u),a=a||t.clone(),a.union(t)):(a=a||l.clone(),a.union(l))}this._rect=a||
t}return this._rect},e.prototype.setDefaultTextStyle=function(t){this._defaultStyle=t||AS},e.prototype.setTextContent=function(t){},e.prototype._mergeStyle=function(t,i){
if(!i)return t;var n=i.rich,a=t.rich||n&&{};return k(t,i),n&&a?(this._mergeRich(a,n),t.rich=a):a&&(t.rich=a),t},e.prototype._mergeRich=function(t,i){for(var n=ue(
i),a=0;a<n.length;a++){var o=n[a];t[o]=t[o]||{},k(t[o],i[o])}},e.prototype.getAnimationStyleProps=function(){return bN},e.prototype._getOrCreateChild=function(t){
var i=this._children[this._childCursor];return(!i||!(i instanceof t))&&(i=new t),this._children[this._childCursor++]=i,i.__zr=this.__zr,i.parent=this,i},e.prototype.
_updatePlainTexts=function(){var t=this.style,i=t.font||er,n=t.padding,a=this._defaultStyle,o=t.x||0,s=t.y||0,l=t.align||a.align||"left",u=t.verticalAlign||a.verticalAlign||
"top";hd(Xr,a.overflowRect,o,s,l,u),o=Xr.baseX,s=Xr.baseY;var f=kS(t),c=Ox(f,t,Xr.outerWidth,Xr.outerHeight),p=Xd(t),h=!!t.backgroundColor,d=c.outerHeight,v=c.outerWidth,
m=c.lines,g=c.lineHeight;this.isTruncated=!!c.isTruncated;var _=o,y=fi(s,c.contentHeight,u);if(p||n){var x=ji(o,v,l),S=fi(s,d,u);p&&this._renderBackground(t,t,x,
S,v,d)}y+=g/2,n&&(_=NS(o,l,n),u==="top"?y+=n[0]:u==="bottom"&&(y-=n[2]));for(var w=0,T=!1,E=!1,C=PS("fill"in t?t.fill:(E=!0,a.fill)),M=RS("stroke"in t?t.stroke:
!h&&(!a.autoStroke||E)?(w=DS,T=!0,a.stroke):null),A=t.textShadowBlur>0,O=0;O<m.length;O++){var D=this._getOrCreateChild(Gs),I=D.createStyle();D.useStyle(I),I.text=
m[O],I.x=_,I.y=y,l&&(I.textAlign=l),I.textBaseline="middle",I.opacity=t.opacity,I.strokeFirst=!0,A&&(I.shadowBlur=t.textShadowBlur||0,I.shadowColor=t.textShadowColor||
"transparent",I.shadowOffsetX=t.textShadowOffsetX||0,I.shadowOffsetY=t.textShadowOffsetY||0),I.stroke=M,I.fill=C,M&&(I.lineWidth=t.lineWidth||w,I.lineDash=t.lineDash,
I.lineDashOffset=t.lineDashOffset||0),I.font=i,IS(I,t),y+=g,D.setBoundingRect(Yu(I,c.contentWidth,c.calculatedLineHeight,T?0:null))}},e.prototype._updateRichTexts=
function(){var t=this.style,i=this._defaultStyle,n=t.align||i.align,a=t.verticalAlign||i.verticalAlign,o=t.x||0,s=t.y||0;hd(Xr,i.overflowRect,o,s,n,a),o=Xr.baseX,
s=Xr.baseY;var l=kS(t),u=Ix(l,t,Xr.outerWidth,Xr.outerHeight,n),f=u.width,c=u.outerWidth,p=u.outerHeight,h=t.padding;this.isTruncated=!!u.isTruncated;var d=ji(o,
c,n),v=fi(s,p,a),m=d,g=v;h&&(m+=h[3],g+=h[0]);var _=m+f;Xd(t)&&this._renderBackground(t,t,d,v,c,p);for(var y=!!t.backgroundColor,x=0;x<u.lines.length;x++){for(var S=u.
lines[x],w=S.tokens,T=w.length,E=S.lineHeight,C=S.width,M=0,A=m,O=_,D=T-1,I=void 0;M<T&&(I=w[M],!I.align||I.align==="left");)this._placeToken(I,t,E,g,A,"left",y),
C-=I.width,A+=I.width,M++;for(;D>=0&&(I=w[D],I.align==="right");)this._placeToken(I,t,E,g,O,"right",y),C-=I.width,O-=I.width,D--;for(A+=(f-(A-m)-(_-O)-C)/2;M<=D;)
I=w[M],this._placeToken(I,t,E,g,A+I.width/2,"center",y),A+=I.width,M++;g+=E}},e.prototype._placeToken=function(t,i,n,a,o,s,l){var u=i.rich[t.styleName]||{};u.text=
t.text;var f=t.verticalAlign,c=a+n/2;f==="top"?c=a+t.height/2:f==="bottom"&&(c=a+n-t.height/2);var p=!t.isLineHolder&&Xd(u);p&&this._renderBackground(u,i,s==="r\
ight"?o-t.width:s==="center"?o-t.width/2:o,c-t.height/2,t.width,t.height);var h=!!u.backgroundColor,d=t.textPadding;d&&(o=NS(o,s,d),c-=t.height/2-d[0]-t.innerHeight/
2);var v=this._getOrCreateChild(Gs),m=v.createStyle();v.useStyle(m);var g=this._defaultStyle,_=!1,y=0,x=!1,S=PS("fill"in u?u.fill:"fill"in i?i.fill:(_=!0,g.fill)),
w=RS("stroke"in u?u.stroke:"stroke"in i?i.stroke:!h&&!l&&(!g.autoStroke||_)?(y=DS,x=!0,g.stroke):null),T=u.textShadowBlur>0||i.textShadowBlur>0;m.text=t.text,m.
x=o,m.y=c,T&&(m.shadowBlur=u.textShadowBlur||i.textShadowBlur||0,m.shadowColor=u.textShadowColor||i.textShadowColor||"transparent",m.shadowOffsetX=u.textShadowOffsetX||
i.textShadowOffsetX||0,m.shadowOffsetY=u.textShadowOffsetY||i.textShadowOffsetY||0),m.textAlign=s,m.textBaseline="middle",m.font=t.font||er,m.opacity=yr(u.opacity,
i.opacity,1),IS(m,u),w&&(m.lineWidth=yr(u.lineWidth,i.lineWidth,y),m.lineDash=W(u.lineDash,i.lineDash),m.lineDashOffset=i.lineDashOffset||0,m.stroke=w),S&&(m.fill=
S),v.setBoundingRect(Yu(m,t.contentWidth,t.contentHeight,x?0:null))},e.prototype._renderBackground=function(t,i,n,a,o,s){var l=t.backgroundColor,u=t.borderWidth,
f=t.borderColor,c=l&&l.image,p=l&&!c,h=t.borderRadius,d=this,v,m;if(p||t.lineHeight||u&&f){v=this._getOrCreateChild(me),v.useStyle(v.createStyle()),v.style.fill=
null;var g=v.shape;g.x=n,g.y=a,g.width=o,g.height=s,g.r=h,v.dirtyShape()}if(p){var _=v.style;_.fill=l||null,_.fillOpacity=W(t.fillOpacity,1)}else if(c){m=this._getOrCreateChild(
Lt),m.onload=function(){d.dirtyStyle()};var y=m.style;y.image=l.image,y.x=n,y.y=a,y.width=o,y.height=s}if(u&&f){var _=v.style;_.lineWidth=u,_.stroke=f,_.strokeOpacity=
W(t.strokeOpacity,1),_.lineDash=t.borderDash,_.lineDashOffset=t.borderDashOffset||0,v.strokeContainThreshold=0,v.hasFill()&&v.hasStroke()&&(_.strokeFirst=!0,_.lineWidth*=
2)}var x=(v||m).style;x.shadowBlur=t.shadowBlur||0,x.shadowColor=t.shadowColor||"transparent",x.shadowOffsetX=t.shadowOffsetX||0,x.shadowOffsetY=t.shadowOffsetY||
0,x.opacity=yr(t.opacity,i.opacity,1)},e.makeFont=function(t){var i="";return CN(t)&&(i=[t.fontStyle,t.fontWeight,EN(t.fontSize),t.fontFamily||"sans-serif"].join(
" ")),i&&ct(i)||t.textFont||t.font},e})(Gr),wN={left:!0,right:1,center:1},TN={top:1,bottom:1,middle:1},OS=["fontStyle","fontWeight","fontSize","fontFamily"];function EN(r){
return typeof r=="string"&&(r.indexOf("px")!==-1||r.indexOf("rem")!==-1||r.indexOf("em")!==-1)?r:isNaN(+r)?Iu+"px":r+"px"}function IS(r,e){for(var t=0;t<OS.length;t++){
var i=OS[t],n=e[i];n!=null&&(r[i]=n)}}function CN(r){return r.fontSize!=null||r.fontFamily||r.fontWeight}function MN(r){return LS(r),b(r.rich,LS),r}function LS(r){
if(r){r.font=zS.makeFont(r);var e=r.align;e==="middle"&&(e="center"),r.align=e==null||wN[e]?e:"left";var t=r.verticalAlign;t==="center"&&(t="middle"),r.verticalAlign=
t==null||TN[t]?t:"top";var i=r.padding;i&&(r.padding=qa(r.padding))}}function RS(r,e){return r==null||e<=0||r==="transparent"||r==="none"?null:r.image||r.colorStops?
"#000":r}function PS(r){return r==null||r==="none"?null:r.image||r.colorStops?"#000":r}function NS(r,e,t){return e==="right"?r-t[1]:e==="center"?r+t[3]/2-t[1]/2:
r+t[3]}function kS(r){var e=r.text;return e!=null&&(e+=""),e}function Xd(r){return!!(r.backgroundColor||r.lineHeight||r.borderWidth&&r.borderColor)}var Ae=zS;var BS=1e-4,US=20;function AN(r){return r.replace(/^\s+|\s+$/g,"")}var Ne=Math.min,he=Math.max,Pe=Math.abs,Yt=Math.round,Rt=Math.floor,lr=Math.ceil,Jn=Math.pow,po=Math.log,jd=Math.
LN10,qd=Math.PI,DN=Math.random;function be(r,e,t,i){var n=e[0],a=e[1],o=t[0],s=t[1],l=a-n,u=s-o;if(l===0)return u===0?o:(o+s)/2;if(i)if(l>0){if(r<=n)return o;if(r>=
a)return s}else{if(r>=n)return o;if(r<=a)return s}else{if(r===n)return o;if(r===a)return s}return(r-n)/l*u+o}var mt=ON;function ON(r,e,t){switch(r){case"center":case"\
middle":r="50%";break;case"left":case"top":r="0%";break;case"right":case"bottom":r="100%";break}return mf(r,e,t)}function mf(r,e,t){return U(r)?IN(r)?parseFloat(
r)/100*e+(t||0):parseFloat(r):r==null?NaN:+r}function IN(r){return!!AN(r).match(/%$/)}function le(r,e,t){return isNaN(e)?t?""+r:+r:(e=Ne(he(0,e),US),r=(+r).toFixed(e),t?r:+r)}function ot(r){return r.sort(function(e,t){return e-t}),r}function wr(r){if(r=+r,isNaN(r))return 0;if(r>1e-14){for(var e=1,t=0;t<15;t++,e*=10)if(Yt(r*e)/e===r)return t}
return LN(r)}function LN(r){var e=r.toString().toLowerCase(),t=e.indexOf("e"),i=t>0?+e.slice(t+1):0,n=t>0?t:e.length,a=e.indexOf("."),o=a<0?0:n-1-a;return he(0,
o-i)}function gf(r,e,t){var i=Pe(r[1]-r[0]);if(!isFinite(i)||i===0)return NaN;var n=po(2*Pe(t||1)*Pe(i))/jd,a=po(Pe(e))/jd,o=he(0,lr(-n+a));return isFinite(o)||(o=NaN),
o}function vi(r,e){var t=he(wr(r),wr(e)),i=r+e;return t>US?i:le(i,t)}var Kd=Jn(2,53)-1;function $d(r){var e=qd*2;return(r%e+e)%e}function Ws(r){return r>-BS&&r<BS}
var RN=/^(?:(\d{4})(?:[-\/](\d{1,2})(?:[-\/](\d{1,2})(?:[T ](\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?)?(Z|[\+\-]\d\d:?\d\d)?)?)?)?)?$/;function jr(r){
if(r instanceof Date)return r;if(U(r)){var e=RN.exec(r);if(!e)return new Date(NaN);if(e[8]){var t=+e[4]||0;return e[8].toUpperCase()!=="Z"&&(t-=+e[8].slice(0,3)),
new Date(Date.UTC(+e[1],+(e[2]||1)-1,+e[3]||1,t,+(e[5]||0),+e[6]||0,e[7]?+e[7].substring(0,3):0))}else return new Date(+e[1],+(e[2]||1)-1,+e[3]||1,+e[4]||0,+(e[5]||
0),+e[6]||0,e[7]?+e[7].substring(0,3):0)}else if(r==null)return new Date(NaN);return new Date(Yt(r))}function _f(r){return Jn(10,yf(r))}function yf(r){if(r===0)
return 0;var e=Rt(po(r)/jd);return r/Jn(10,e)>=10&&e++,e}var Qd=2;function ea(r,e){var t=yf(r),i=Jn(10,t),n=r/i,a;return e===Qd?a=1:e?n<1.5?a=1:n<2.5?a=2:n<4?a=3:n<7?a=5:a=10:n<1?a=1:n<2?a=2:n<3?a=3:n<5?a=5:a=10,r=a*i,
le(r,-t)}function Jd(r){r.sort(function(l,u){return s(l,u,0)?-1:1});for(var e=-1/0,t=1,i=0;i<r.length;){for(var n=r[i].interval,a=r[i].close,o=0;o<2;o++)n[o]<=e&&(n[o]=e,
a[o]=o?1:1-t),e=n[o],t=a[o];n[0]===n[1]&&a[0]*a[1]!==1?r.splice(i,1):i++}return r;function s(l,u,f){return l.interval[f]<u.interval[f]||l.interval[f]===u.interval[f]&&
(l.close[f]-u.close[f]===(f?-1:1)||!f&&s(l,u,1))}}function ur(r){var e=parseFloat(r);return e==r&&(e!==0||!U(r)||r.indexOf("x")<=0)?e:NaN}function ev(r){return!isNaN(
ur(r))}function Ys(){return Yt(DN()*9)}function VS(r,e){return e===0?r:VS(e,r%e)}function tv(r,e){return r==null?e:e==null?r:r*e/VS(r,e)}function gt(r){return r!=
null&&isFinite(r)}var PN="[ECharts] ",FS={},NN=typeof console<"u"&&console.warn&&console.log;function kN(r,e,t){if(NN){if(t){if(FS[e])return;FS[e]=!0}console[r](PN+e)}}function rv(r,e){kN("error",r,e)}function st(r){throw new Error(r)}function HS(r,e,t){return(e-r)*t+r}var GS="series\0",zN="\0_ec_\0";function Ce(r){return r instanceof Array?r:r==null?[]:[r]}function iv(r,e,t){if(r){r[e]=r[e]||
{},r.emphasis=r.emphasis||{},r.emphasis[e]=r.emphasis[e]||{};for(var i=0,n=t.length;i<n;i++){var a=t[i];!r.emphasis[e].hasOwnProperty(a)&&r[e].hasOwnProperty(a)&&
(r.emphasis[e][a]=r[e][a])}}}var nv=["fontStyle","fontWeight","fontSize","fontFamily","rich","tag","color","textBorderColor","textBorderWidth","width","height",
"lineHeight","align","verticalAlign","baseline","shadowColor","shadowBlur","shadowOffsetX","shadowOffsetY","textShadowColor","textShadowBlur","textShadowOffsetX",
"textShadowOffsetY","backgroundColor","borderColor","borderWidth","borderRadius","padding"];function mi(r){return z(r)&&!N(r)&&!(r instanceof Date)?r.value:r}function WS(r){
return z(r)&&!(r instanceof Array)}function YS(r,e,t){var i=t==="normalMerge",n=t==="replaceMerge",a=t==="replaceAll";r=r||[],e=(e||[]).slice();var o=F();b(e,function(l,u){
if(!z(l)){e[u]=null;return}});var s=BN(r,o,t);return(i||n)&&UN(s,r,o,e),i&&VN(s,e),i||n?FN(s,e,n):a&&HN(s,e),GN(s),s}function BN(r,e,t){var i=[];if(t==="replace\
All")return i;for(var n=0;n<r.length;n++){var a=r[n];a&&a.id!=null&&e.set(a.id,n),i.push({existing:t==="replaceMerge"||mo(a)?null:a,newOption:null,keyInfo:null,
brandNew:null})}return i}function UN(r,e,t,i){b(i,function(n,a){if(!(!n||n.id==null)){var o=Zs(n.id),s=t.get(o);if(s!=null){var l=r[s];He(!l.newOption,'Duplicat\
ed option on id "'+o+'".'),l.newOption=n,l.existing=e[s],i[a]=null}}})}function VN(r,e){b(e,function(t,i){if(!(!t||t.name==null))for(var n=0;n<r.length;n++){var a=r[n].
existing;if(!r[n].newOption&&a&&(a.id==null||t.id==null)&&!mo(t)&&!mo(a)&&ZS("name",a,t)){r[n].newOption=t,e[i]=null;return}}})}function FN(r,e,t){b(e,function(i){
if(i){for(var n,a=0;(n=r[a])&&(n.newOption||mo(n.existing)||n.existing&&i.id!=null&&!ZS("id",i,n.existing));)a++;n?(n.newOption=i,n.brandNew=t):r.push({newOption:i,
brandNew:t,existing:null,keyInfo:null}),a++}})}function HN(r,e){b(e,function(t){r.push({newOption:t,brandNew:!0,existing:null,keyInfo:null})})}function GN(r){var e=F();
b(r,function(t){var i=t.existing;i&&e.set(i.id,t)}),b(r,function(t){var i=t.newOption;He(!i||i.id==null||!e.get(i.id)||e.get(i.id)===t,"id duplicates: "+(i&&i.id)),
i&&i.id!=null&&e.set(i.id,t),!t.keyInfo&&(t.keyInfo={})}),b(r,function(t,i){var n=t.existing,a=t.newOption,o=t.keyInfo;if(z(a)){if(o.name=a.name!=null?Zs(a.name):
n?n.name:GS+i,n)o.id=Zs(n.id);else if(a.id!=null)o.id=Zs(a.id);else{var s=0;do o.id="\0"+o.name+"\0"+s++;while(e.get(o.id))}e.set(o.id,t)}})}function ZS(r,e,t){
var i=Pt(e[r],null),n=Pt(t[r],null);return i!=null&&n!=null&&i===n}function Zs(r){return Pt(r,"")}function Pt(r,e){return r==null?e:U(r)?r:de(r)||Ms(r)?r+"":e}function xf(r){var e=r.name;return!!(e&&e.indexOf(GS))}function mo(r){return r&&r.id!=null&&Zs(r.id).indexOf(zN)===0}function XS(r,e,t){b(r,function(i){var n=i.newOption;z(n)&&(i.keyInfo.mainType=e,i.keyInfo.subType=WN(e,n,i.existing,t))})}function WN(r,e,t,i){var n=e.type?e.type:
t?t.subType:i.determineSubType(r,e);return n}function jS(r,e){var t={},i={};return n(r||[],t),n(e||[],i,t),[a(t),a(i)];function n(o,s,l){for(var u=0,f=o.length;u<
f;u++){var c=Pt(o[u].seriesId,null);if(c==null)return;for(var p=Ce(o[u].dataIndex),h=l&&l[c],d=0,v=p.length;d<v;d++){var m=p[d];h&&h[m]?h[m]=null:(s[c]||(s[c]={}))[m]=
1}}}function a(o,s){var l=[];for(var u in o)if(o.hasOwnProperty(u)&&o[u]!=null)if(s)l.push(+u);else{var f=a(o[u],!0);f.length&&l.push({seriesId:u,dataIndex:f})}
return l}}function fr(r,e){if(e.dataIndexInside!=null)return e.dataIndexInside;if(e.dataIndex!=null)return N(e.dataIndex)?B(e.dataIndex,function(t){return r.indexOfRawIndex(
t)}):r.indexOfRawIndex(e.dataIndex);if(e.name!=null)return N(e.name)?B(e.name,function(t){return r.indexOfName(t)}):r.indexOfName(e.name)}function $(){var r="__\
ec_inner_"+YN++;return function(e){return e[r]||(e[r]={})}}var YN=Ys();function Sf(r,e,t){var i=Xs(e,t),n=i.mainTypeSpecified,a=i.queryOptionMap,o=i.others,s=o,
l=t?t.defaultMainType:null;return!n&&l&&a.set(l,{}),a.each(function(u,f){var c=qr(r,f,u,{useDefault:l===f,enableAll:t&&t.enableAll!=null?t.enableAll:!0,enableNone:t&&
t.enableNone!=null?t.enableNone:!0});s[f+"Models"]=c.models,s[f+"Model"]=c.models[0]}),s}function Xs(r,e){var t;if(U(r)){var i={};i[r+"Index"]=0,t=i}else t=r;var n=F(),
a={},o=!1;return b(t,function(s,l){if(l==="dataIndex"||l==="dataIndexInside"){a[l]=s;return}var u=l.match(/^(\w+)(Index|Id|Name)$/)||[],f=u[1],c=(u[2]||"").toLowerCase();
if(!(!f||!c||e&&e.includeMainTypes&&ae(e.includeMainTypes,f)<0)){o=o||!!f;var p=n.get(f)||n.set(f,{});p[c]=s}}),{mainTypeSpecified:o,queryOptionMap:n,others:a}}
var ke={useDefault:!0,enableAll:!1,enableNone:!1},qS={useDefault:!1,enableAll:!0,enableNone:!0};function qr(r,e,t,i){i=i||ke;var n=t.index,a=t.id,o=t.name,s={models:null,
specified:n!=null||a!=null||o!=null};if(!s.specified){var l=void 0;return s.models=i.useDefault&&(l=r.getComponent(e))?[l]:[],s}if(n==="none"||n===!1){if(i.enableNone)
return s.models=[],s;n=-1}return n==="all"&&(i.enableAll?n=a=o=null:n=-1),s.models=r.queryComponents({mainType:e,index:n,id:a,name:o}),s}function KS(r,e,t){var i={};
i[e+"Id"]=r[e+"Id"],i[e+"Index"]=r[e+"Index"],i[e+"Name"]=r[e+"Name"];var n={mainType:e,query:i};return t&&(n.subType=t),n}function av(r,e,t){r.setAttribute?r.setAttribute(
e,t):r[e]=t}function $S(r,e){return r.getAttribute?r.getAttribute(e):r[e]}function QS(r){return r==="auto"?te.domSupported?"html":"richText":r||"html"}function ov(r,e,t,i,n){var a=e==null||e==="auto";if(i==null)return i;if(de(i)){var o=HS(t||0,i,n);return le(o,a?Math.max(wr(t||0),wr(i)):e)}else{if(U(i))return n<
1?t:i;for(var s=[],l=t,u=i,f=Math.max(l?l.length:0,u.length),c=0;c<f;++c){var p=r.getDimensionInfo(c);if(p&&p.type==="ordinal")s[c]=(n<1&&l?l:u)[c];else{var h=l&&
l[c]?l[c]:0,d=u[c],o=HS(h,d,n);s[c]=le(o,a?Math.max(wr(h),wr(d)):e)}}return s}}var VW=(function(){function r(){}return r.prototype.reset=function(e,t,i,n){return this.
_list=e,this._step=n=n||1,this._idx=t,this._end=i??(n>0?e.length:0),this.item=null,this.key=NaN,this},r.prototype.next=function(){return(this._step>0?this._idx<
this._end:this._idx>=this._end)?(this.item=this._list[this._idx],this.key=this._idx=this._idx+this._step,!0):!1},r})();function dt(){return[1/0,-1/0]}function js(r,e){Tr(e)&&(e<r[0]&&(r[0]=e),e>r[1]&&(r[1]=e))}function sv(r,e){Tr(e)&&e<r[0]&&(r[0]=e)}function lv(r,e){Tr(e)&&e>r[1]&&
(r[1]=e)}function JS(r,e){gi(e[0],e[1])&&(e[0]<r[0]&&(r[0]=e[0]),e[1]>r[1]&&(r[1]=e[1]))}function Tr(r){return r!=null&&isFinite(r)}function gi(r,e){return Tr(r)&&
Tr(e)&&r<=e}function eb(r){var e=r[1]-r[0];return isFinite(e)&&e>=0}function go(r){gi(r[0],r[1])&&r[0]>r[1]&&(r[0]=r[1])}function bf(){var r="__ec_once_"+ZN++;return function(e,t){
Ge(e,r)||(e[r]=1,t())}}var ZN=Ys();function _o(r,e,t){var i=F(),n=0;b(r,function(a){var o=e(a),s=i.get(o)||0;t&&t(a,s),!s&&!t&&(r[n++]=a),i.set(o,s+1)}),t||(r.length=
n)}function tb(r){return r.value+""}function rb(r){return r+""}function wf(r,e){return W(e,!0)?r.seriesIndex+2:0}function ib(r,e,t){var i=r.getData().count();return{
progressiveRender:t.progressiveEnabled&&e.incrementalPrepareRender&&i>=t.threshold,large:r.get("large")&&i>=r.get("largeThreshold"),modDataCount:r.get("progress\
iveChunkMode")==="mod"?r.getData().count():null}}function Tf(r){return{overallReset:r}}var ge=$(),nb=function(r,e,t,i){if(i){var n=ge(i);n.dataIndex=t,n.dataType=e,n.seriesIndex=r,n.ssrType="chart",i.type==="group"&&i.traverse(function(a){var o=ge(
a);o.seriesIndex=r,o.dataIndex=t,o.dataType=e,o.ssrType="chart"})}};var ta="undefined",Ef="series",Cf=F(["tooltip","label","itemName","itemId","itemGroupId","itemChildGroupId","seriesName"]),rt="original",$e="arrayRows",Et="obje\
ctRows",Zt="keyedColumns",Xt="typedArray",uv="unknown",jt="column",$r="row";var XN=["getDom","getZr","getWidth","getHeight","getDevicePixelRatio","dispatchAction","isSSR","isDisposed","on","off","getDataURL","getConnectedDataURL","getOp\
tion","getId","updateLabelLayout"],jN=(function(){function r(e){b(XN,function(t){this[t]=V(e[t],e)},this)}return r})();function ab(r,e){return e.mainType===Ef?r.
getViewOfSeriesModel(e):r.getViewOfComponentModel(e)}var Mf=jN;var ob=1,sb={},hb=$(),hv=$(),pv=0,qs=1,Ks=2,cr=["emphasis","blur","select"],dv=["normal","emphasis","blur","select"],qN=10,KN=9,nn="highlight",$s="downplay",Qs="\
select",Df="unselect",Js="toggleSelect",Of="selectchanged";function yo(r){return r!=null&&r!=="none"}function If(r,e,t){r.onHoverStateChange&&(r.hoverState||0)!==
t&&r.onHoverStateChange(e),r.hoverState=t}function pb(r){If(r,"emphasis",Ks)}function db(r){r.hoverState===Ks&&If(r,"normal",pv)}function vv(r){If(r,"blur",qs)}
function vb(r){r.hoverState===qs&&If(r,"normal",pv)}function $N(r){r.selected=!0}function QN(r){r.selected=!1}function lb(r,e,t){e(r,t)}function _i(r,e,t){lb(r,
e,t),r.isGroup&&r.traverse(function(i){lb(i,e,t)})}function mv(r,e){switch(e){case"emphasis":r.hoverState=Ks;break;case"normal":r.hoverState=pv;break;case"blur":
r.hoverState=qs;break;case"select":r.selected=!0}}function JN(r,e,t,i){for(var n=r.style,a={},o=0;o<e.length;o++){var s=e[o],l=n[s];a[s]=l??(i&&i[s])}for(var o=0;o<r.animators.length;o++){var u=r.animators[o];u.
__fromStateTransition&&u.__fromStateTransition.indexOf(t)<0&&u.targetName==="style"&&u.saveTo(a,e)}return a}function ek(r,e,t,i){var n=t&&ae(t,"select")>=0,a=!1;
if(r instanceof se){var o=hb(r),s=n&&o.selectFill||o.normalFill,l=n&&o.selectStroke||o.normalStroke;if(yo(s)||yo(l)){i=i||{};var u=i.style||{};u.fill==="inherit"?
(a=!0,i=k({},i),u=k({},u),u.fill=s):!yo(u.fill)&&yo(s)?(a=!0,i=k({},i),u=k({},u),u.fill=Td(s)):!yo(u.stroke)&&yo(l)&&(a||(i=k({},i),u=k({},u)),u.stroke=Td(l)),i.
style=u}}if(i&&i.z2==null){a||(i=k({},i));var f=r.z2EmphasisLift;i.z2=r.z2+(f??qN)}return i}function tk(r,e,t){if(t&&t.z2==null){t=k({},t);var i=r.z2SelectLift;
t.z2=r.z2+(i??KN)}return t}function rk(r,e,t){var i=ae(r.currentStates,e)>=0,n=r.style.opacity,a=i?null:JN(r,["opacity"],e,{opacity:1});t=t||{};var o=t.style||{};
return o.opacity==null&&(t=k({},t),o=k({opacity:i?n:a.opacity*.1},o),t.style=o),t}function fv(r,e){var t=this.states[r];if(this.style){if(r==="emphasis")return ek(
this,r,e,t);if(r==="blur")return rk(this,r,t);if(r==="select")return tk(this,r,t)}return t}function ik(r){r.stateProxy=fv;var e=r.getTextContent(),t=r.getTextGuideLine();
e&&(e.stateProxy=fv),t&&(t.stateProxy=fv)}function ub(r,e){!gb(r,e)&&!r.__highByOuter&&_i(r,pb)}function fb(r,e){!gb(r,e)&&!r.__highByOuter&&_i(r,db)}function ra(r,e){
r.__highByOuter|=1<<(e||0),_i(r,pb)}function ia(r,e){!(r.__highByOuter&=~(1<<(e||0)))&&_i(r,db)}function mb(r){_i(r,vv)}function gv(r){_i(r,vb)}function _v(r){_i(
r,$N)}function yv(r){_i(r,QN)}function gb(r,e){return r.__highDownSilentOnTouch&&e.zrByTouch}function xv(r){var e=r.getModel(),t=[],i=[];e.eachComponent(function(n,a){
var o=hv(a),s=ab(r,a),l=n==="series";!l&&i.push(s),o.isBlured&&(s.group.traverse(function(u){vb(u)}),l&&t.push(a)),o.isBlured=!1}),b(i,function(n){n&&n.toggleBlurSeries&&
n.toggleBlurSeries(t,!1,e)})}function cv(r,e,t,i){var n=i.getModel();t=t||"coordinateSystem";function a(u,f){for(var c=0;c<f.length;c++){var p=u.getItemGraphicEl(
f[c]);p&&gv(p)}}if(r!=null&&!(!e||e==="none")){var o=n.getSeriesByIndex(r),s=o.coordinateSystem;s&&s.master&&(s=s.master);var l=[];n.eachSeries(function(u){var f=o===
u,c=u.coordinateSystem;c&&c.master&&(c=c.master);var p=c&&s?c===s:f;if(!(t==="series"&&!f||t==="coordinateSystem"&&!p||e==="series"&&f)){var h=i.getViewOfSeriesModel(
u);if(h.group.traverse(function(m){m.__highByOuter&&f&&e==="self"||vv(m)}),Ke(e))a(u.getData(),e);else if(z(e))for(var d=ue(e),v=0;v<d.length;v++)a(u.getData(d[v]),
e[d[v]]);l.push(u),hv(u).isBlured=!0}}),n.eachComponent(function(u,f){if(u!=="series"){var c=i.getViewOfComponentModel(f);c&&c.toggleBlurSeries&&c.toggleBlurSeries(
l,!0,n)}})}}function Af(r,e,t){if(!(r==null||e==null)){var i=t.getModel().getComponent(r,e);if(i){hv(i).isBlured=!0;var n=t.getViewOfComponentModel(i);!n||!n.focusBlurEnabled||
n.group.traverse(function(a){vv(a)})}}}function _b(r,e,t){var i=r.seriesIndex,n=r.getData(e.dataType);if(n){var a=fr(n,e);a=(N(a)?a[0]:a)||0;var o=n.getItemGraphicEl(
a);if(!o)for(var s=n.count(),l=0;!o&&l<s;)o=n.getItemGraphicEl(l++);if(o){var u=ge(o);cv(i,u.focus,u.blurScope,t)}else{var f=r.get(["emphasis","focus"]),c=r.get(
["emphasis","blurScope"]);f!=null&&cv(i,f,c,t)}}}function Lf(r,e,t,i){var n={focusSelf:!1,dispatchers:null};if(r==null||r==="series"||e==null||t==null)return n;
var a=i.getModel().getComponent(r,e);if(!a)return n;var o=i.getViewOfComponentModel(a);if(!o||!o.findHighDownDispatchers)return n;for(var s=o.findHighDownDispatchers(
t),l,u=0;u<s.length;u++)if(ge(s[u]).focus==="self"){l=!0;break}return{focusSelf:l,dispatchers:s}}function yb(r,e,t){var i=ge(r),n=Lf(i.componentMainType,i.componentIndex,
i.componentHighDownName,t),a=n.dispatchers,o=n.focusSelf;a?(o&&Af(i.componentMainType,i.componentIndex,t),b(a,function(s){return ub(s,e)})):(cv(i.seriesIndex,i.
focus,i.blurScope,t),i.focus==="self"&&Af(i.componentMainType,i.componentIndex,t),ub(r,e))}function xb(r,e,t){xv(t);var i=ge(r),n=Lf(i.componentMainType,i.componentIndex,
i.componentHighDownName,t).dispatchers;n?b(n,function(a){return fb(a,e)}):fb(r,e)}function Sb(r,e,t){if(Pf(e)){var i=e.dataType,n=r.getData(i),a=fr(n,e);N(a)||(a=
[a]),r[e.type===Js?"toggleSelect":e.type===Qs?"select":"unselect"](a,i)}}function Sv(r){var e=r.getAllData();b(e,function(t){var i=t.data,n=t.type;i.eachItemGraphicEl(
function(a,o){r.isSelected(o,n)?_v(a):yv(a)})})}function bb(r){var e=[];return r.eachSeries(function(t){var i=t.getAllData();b(i,function(n){var a=n.data,o=n.type,
s=t.getSelectedDataIndices();if(s.length>0){var l={dataIndex:s,seriesIndex:t.seriesIndex};o!=null&&(l.dataType=o),e.push(l)}})}),e}function bv(r,e,t){Rf(r,!0),_i(
r,ik),ak(r,e,t)}function nk(r){Rf(r,!1)}function na(r,e,t,i){i?nk(r):bv(r,e,t)}function ak(r,e,t){var i=ge(r);e!=null?(i.focus=e,i.blurScope=t):i.focus&&(i.focus=
null)}var cb=["emphasis","blur","select"],ok={itemStyle:"getItemStyle",lineStyle:"getLineStyle",areaStyle:"getAreaStyle"};function el(r,e,t,i){t=t||"itemStyle";
for(var n=0;n<cb.length;n++){var a=cb[n],o=e.getModel([a,t]),s=r.ensureState(a);s.style=i?i(o):o[ok[t]]()}}function Rf(r,e){var t=e===!1,i=r;r.highDownSilentOnTouch&&
(i.__highDownSilentOnTouch=r.highDownSilentOnTouch),(!t||i.__highDownDispatcher)&&(i.__highByOuter=i.__highByOuter||0,i.__highDownDispatcher=!t)}function tl(r){
return!!(r&&r.__highDownDispatcher)}function wb(r){var e=sb[r];return e==null&&ob<=32&&(e=sb[r]=ob++),e}function Pf(r){var e=r.type;return e===Qs||e===Df||e===Js}function wv(r){var e=r.type;return e===
nn||e===$s}function Tb(r){var e=hb(r);e.normalFill=r.style.fill,e.normalStroke=r.style.stroke;var t=r.states.select||{};e.selectFill=t.style&&t.style.fill||null,
e.selectStroke=t.style&&t.style.stroke||null}var Be={};En(Be,{Arc:()=>sl,BezierCurve:()=>Iv,BoundingRect:()=>q,Circle:()=>il,CompoundPath:()=>Kb,Ellipse:()=>Mv,Group:()=>fe,HOVER_LAYER_FOR_INCREMENTAL:()=>ul,
HOVER_LAYER_FROM_THRESHOLD:()=>Uv,HOVER_LAYER_NO:()=>Bv,Image:()=>Lt,IncrementalDisplayable:()=>tw,Line:()=>Cr,LinearGradient:()=>bo,OrientedBoundingRect:()=>Gf,
Path:()=>se,Point:()=>Se,Polygon:()=>yi,Polyline:()=>xi,RadialGradient:()=>$b,Rect:()=>me,Ring:()=>Dv,Sector:()=>ol,Text:()=>Ae,WH:()=>ua,XY:()=>Si,applyTransform:()=>qt,
calcZ2Range:()=>jk,clipPointsByRect:()=>Fv,clipRectByRect:()=>Yk,createIcon:()=>Hv,decomposeTransform:()=>Kk,ensureCopyRect:()=>Co,ensureCopyTransform:()=>qf,expandOrShrinkRect:()=>Eo,
extendPath:()=>Uk,extendShape:()=>zk,getCurrentCanvasPainter:()=>$k,getShapeClass:()=>Vk,getTransform:()=>bi,groupTransition:()=>fl,initProps:()=>Mr,isBoundingRectAxisAligned:()=>jf,
isElementRemoved:()=>la,lineLineIntersect:()=>lw,linePolygonIntersect:()=>Zk,makeImage:()=>Vv,makePath:()=>Zf,mergePath:()=>Fk,payloadDisableAnimation:()=>qk,registerShape:()=>Ar,
removeElement:()=>To,removeElementWithFadeOut:()=>iw,resizePath:()=>sw,retrieveZInfo:()=>an,setTooltipConfig:()=>Xf,subPixelOptimize:()=>Gk,subPixelOptimizeLine:()=>fa,
subPixelOptimizeRect:()=>Hk,transformDirection:()=>ca,traverseElements:()=>cl,traverseUpdateZ:()=>Gv,updateProps:()=>kt});var xo=Wt.CMD,sk=[[],[],[]],Eb=Math.sqrt,lk=Math.atan2;function Tv(r,e){if(e){var t=r.data,i=r.len(),n,a,o,s,l,u,f=xo.M,c=xo.C,p=xo.L,h=xo.R,d=xo.A,v=xo.Q;for(o=
0,s=0;o<i;){switch(n=t[o++],s=o,a=0,n){case f:a=1;break;case p:a=1;break;case c:a=3;break;case v:a=2;break;case d:var m=e[4],g=e[5],_=Eb(e[0]*e[0]+e[1]*e[1]),y=Eb(
e[2]*e[2]+e[3]*e[3]),x=lk(-e[1]/y,e[0]/_);t[o]*=_,t[o++]+=m,t[o]*=y,t[o++]+=g,t[o++]*=_,t[o++]*=y,t[o++]+=x,t[o++]+=x,o+=2,s=o;break;case h:u[0]=t[o++],u[1]=t[o++],
pt(u,u,e),t[s++]=u[0],t[s++]=u[1],u[0]+=t[o++],u[1]+=t[o++],pt(u,u,e),t[s++]=u[0],t[s++]=u[1]}for(l=0;l<a;l++){var S=sk[l];S[0]=t[o++],S[1]=t[o++],pt(S,S,e),t[s++]=
S[0],t[s++]=S[1]}}r.increaseVersion()}}var Ev=Math.sqrt,Nf=Math.sin,kf=Math.cos,rl=Math.PI;function Cb(r){return Math.sqrt(r[0]*r[0]+r[1]*r[1])}function Cv(r,e){return(r[0]*e[0]+r[1]*e[1])/(Cb(r)*Cb(
e))}function Mb(r,e){return(r[0]*e[1]<r[1]*e[0]?-1:1)*Math.acos(Cv(r,e))}function Ab(r,e,t,i,n,a,o,s,l,u,f){var c=l*(rl/180),p=kf(c)*(r-t)/2+Nf(c)*(e-i)/2,h=-1*
Nf(c)*(r-t)/2+kf(c)*(e-i)/2,d=p*p/(o*o)+h*h/(s*s);d>1&&(o*=Ev(d),s*=Ev(d));var v=(n===a?-1:1)*Ev((o*o*(s*s)-o*o*(h*h)-s*s*(p*p))/(o*o*(h*h)+s*s*(p*p)))||0,m=v*o*
h/s,g=v*-s*p/o,_=(r+t)/2+kf(c)*m-Nf(c)*g,y=(e+i)/2+Nf(c)*m+kf(c)*g,x=Mb([1,0],[(p-m)/o,(h-g)/s]),S=[(p-m)/o,(h-g)/s],w=[(-1*p-m)/o,(-1*h-g)/s],T=Mb(S,w);if(Cv(S,
w)<=-1&&(T=rl),Cv(S,w)>=1&&(T=0),T<0){var E=Math.round(T/rl*1e6)/1e6;T=rl*2+E%2*rl}f.addData(u,_,y,o,s,x,T,c,a)}var uk=/([mlvhzcqtsa])([^mlvhzcqtsa]*)/ig,fk=/-?([0-9]*\.)?[0-9]+([eE]-?[0-9]+)?/g;
function ck(r){var e=new Wt;if(!r)return e;var t=0,i=0,n=t,a=i,o,s=Wt.CMD,l=r.match(uk);if(!l)return e;for(var u=0;u<l.length;u++){for(var f=l[u],c=f.charAt(0),
p=void 0,h=f.match(fk)||[],d=h.length,v=0;v<d;v++)h[v]=parseFloat(h[v]);for(var m=0;m<d;){var g=void 0,_=void 0,y=void 0,x=void 0,S=void 0,w=void 0,T=void 0,E=t,
C=i,M=void 0,A=void 0;switch(c){case"l":t+=h[m++],i+=h[m++],p=s.L,e.addData(p,t,i);break;case"L":t=h[m++],i=h[m++],p=s.L,e.addData(p,t,i);break;case"m":t+=h[m++],
i+=h[m++],p=s.M,e.addData(p,t,i),n=t,a=i,c="l";break;case"M":t=h[m++],i=h[m++],p=s.M,e.addData(p,t,i),n=t,a=i,c="L";break;case"h":t+=h[m++],p=s.L,e.addData(p,t,
i);break;case"H":t=h[m++],p=s.L,e.addData(p,t,i);break;case"v":i+=h[m++],p=s.L,e.addData(p,t,i);break;case"V":i=h[m++],p=s.L,e.addData(p,t,i);break;case"C":p=s.
C,e.addData(p,h[m++],h[m++],h[m++],h[m++],h[m++],h[m++]),t=h[m-2],i=h[m-1];break;case"c":p=s.C,e.addData(p,h[m++]+t,h[m++]+i,h[m++]+t,h[m++]+i,h[m++]+t,h[m++]+i),
t+=h[m-2],i+=h[m-1];break;case"S":g=t,_=i,M=e.len(),A=e.data,o===s.C&&(g+=t-A[M-4],_+=i-A[M-3]),p=s.C,E=h[m++],C=h[m++],t=h[m++],i=h[m++],e.addData(p,g,_,E,C,t,
i);break;case"s":g=t,_=i,M=e.len(),A=e.data,o===s.C&&(g+=t-A[M-4],_+=i-A[M-3]),p=s.C,E=t+h[m++],C=i+h[m++],t+=h[m++],i+=h[m++],e.addData(p,g,_,E,C,t,i);break;case"\
Q":E=h[m++],C=h[m++],t=h[m++],i=h[m++],p=s.Q,e.addData(p,E,C,t,i);break;case"q":E=h[m++]+t,C=h[m++]+i,t+=h[m++],i+=h[m++],p=s.Q,e.addData(p,E,C,t,i);break;case"\
T":g=t,_=i,M=e.len(),A=e.data,o===s.Q&&(g+=t-A[M-4],_+=i-A[M-3]),t=h[m++],i=h[m++],p=s.Q,e.addData(p,g,_,t,i);break;case"t":g=t,_=i,M=e.len(),A=e.data,o===s.Q&&
(g+=t-A[M-4],_+=i-A[M-3]),t+=h[m++],i+=h[m++],p=s.Q,e.addData(p,g,_,t,i);break;case"A":y=h[m++],x=h[m++],S=h[m++],w=h[m++],T=h[m++],E=t,C=i,t=h[m++],i=h[m++],p=
s.A,Ab(E,C,t,i,w,T,y,x,S,p,e);break;case"a":y=h[m++],x=h[m++],S=h[m++],w=h[m++],T=h[m++],E=t,C=i,t+=h[m++],i+=h[m++],p=s.A,Ab(E,C,t,i,w,T,y,x,S,p,e);break}}(c===
"z"||c==="Z")&&(p=s.Z,e.addData(p),t=n,i=a),o=p}return e.toStatic(),e}var Db=(function(r){L(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.
prototype.applyTransform=function(t){},e})(se);function Ob(r){return r.setData!=null}function Ib(r,e){var t=ck(r),i=k({},e);return i.buildPath=function(n){var a=Ob(
n);if(a&&n.canSave()){n.appendPath(t);var o=n.getContext();o&&n.rebuildPath(o,1)}else{var o=a?n.getContext():n;o&&t.rebuildPath(o,1)}},i.applyTransform=function(n){
Tv(t,n),this.dirtyShape()},i}function Lb(r,e){return new Db(Ib(r,e))}function Rb(r,e){var t=Ib(r,e),i=(function(n){L(a,n);function a(o){var s=n.call(this,o)||this;
return s.applyTransform=t.applyTransform,s.buildPath=t.buildPath,s}return a})(Db);return i}function Pb(r,e){for(var t=[],i=r.length,n=0;n<i;n++){var a=r[n];t.push(
a.getUpdatedPathProxy(!0))}var o=new se(e);return o.createPathProxy(),o.buildPath=function(s){if(Ob(s)){s.appendPath(t);var l=s.getContext();l&&s.rebuildPath(l,
1)}},o}var Nb=(function(r){L(e,r);function e(t){var i=r.call(this)||this;return i.isGroup=!0,i._children=[],i.attr(t),i}return e.prototype.childrenRef=function(){return this.
_children},e.prototype.children=function(){return this._children.slice()},e.prototype.childAt=function(t){return this._children[t]},e.prototype.childOfName=function(t){
for(var i=this._children,n=0;n<i.length;n++)if(i[n].name===t)return i[n]},e.prototype.childCount=function(){return this._children.length},e.prototype.add=function(t){
return t&&t!==this&&t.parent!==this&&(this._children.push(t),this._doAdd(t)),this},e.prototype.addBefore=function(t,i){if(t&&t!==this&&t.parent!==this&&i&&i.parent===
this){var n=this._children,a=n.indexOf(i);a>=0&&(n.splice(a,0,t),this._doAdd(t))}return this},e.prototype.replace=function(t,i){var n=ae(this._children,t);return n>=
0&&this.replaceAt(i,n),this},e.prototype.replaceAt=function(t,i){var n=this._children,a=n[i];if(t&&t!==this&&t.parent!==this&&t!==a){n[i]=t,a.parent=null;var o=this.
__zr;o&&a.removeSelfFromZr(o),this._doAdd(t)}return this},e.prototype._doAdd=function(t){t.parent&&t.parent.remove(t),t.parent=this;var i=this.__zr;i&&i!==t.__zr&&
t.addSelfToZr(i),i&&i.refresh()},e.prototype.remove=function(t){var i=this.__zr,n=this._children,a=ae(n,t);return a<0?this:(n.splice(a,1),t.parent=null,i&&t.removeSelfFromZr(
i),i&&i.refresh(),this)},e.prototype.removeAll=function(){for(var t=this._children,i=this.__zr,n=0;n<t.length;n++){var a=t[n];i&&a.removeSelfFromZr(i),a.parent=
null}return t.length=0,this},e.prototype.eachChild=function(t,i){for(var n=this._children,a=0;a<n.length;a++){var o=n[a];t.call(i,o,a)}return this},e.prototype.
traverse=function(t,i){for(var n=0;n<this._children.length;n++){var a=this._children[n],o=t.call(i,a);a.isGroup&&!o&&a.traverse(t,i)}return this},e.prototype.addSelfToZr=
function(t){r.prototype.addSelfToZr.call(this,t);for(var i=0;i<this._children.length;i++){var n=this._children[i];n.addSelfToZr(t)}},e.prototype.removeSelfFromZr=
function(t){r.prototype.removeSelfFromZr.call(this,t);for(var i=0;i<this._children.length;i++){var n=this._children[i];n.removeSelfFromZr(t)}},e.prototype.getBoundingRect=
function(t){for(var i=new q(0,0,0,0),n=t||this._children,a=[],o=null,s=0;s<n.length;s++){var l=n[s];if(!(l.ignore||l.invisible)){var u=l.getBoundingRect(),f=l.getLocalTransform(
a);f?(q.applyTransform(i,u,f),o=o||i.clone(),o.union(i)):(o=o||u.clone(),o.union(u))}}return o||i},e})(ff);Nb.prototype.type="group";var fe=Nb;var pk=(function(){function r(){this.cx=0,this.cy=0,this.r=0}return r})();var kb=(function(r){L(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new pk},e.prototype.buildPath=function(t,i){
t.moveTo(i.cx+i.r,i.cy),t.arc(i.cx,i.cy,i.r,0,Math.PI*2)},e})(se);kb.prototype.type="circle";var il=kb;var dk=(function(){function r(){this.cx=0,this.cy=0,this.rx=0,this.ry=0}return r})();var zb=(function(r){L(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new dk},e.prototype.buildPath=function(t,i){
var n=.5522848,a=i.cx,o=i.cy,s=i.rx,l=i.ry,u=s*n,f=l*n;t.moveTo(a-s,o),t.bezierCurveTo(a-s,o-f,a-u,o-l,a,o-l),t.bezierCurveTo(a+u,o-l,a+s,o-f,a+s,o),t.bezierCurveTo(
a+s,o+f,a+u,o+l,a,o+l),t.bezierCurveTo(a-u,o+l,a-s,o+f,a-s,o),t.closePath()},e})(se);zb.prototype.type="ellipse";var Mv=zb;var Ub=Math.PI,Av=Ub*2,aa=Math.sin,So=Math.cos,vk=Math.acos,_t=Math.atan2,Bb=Math.abs,al=Math.sqrt,nl=Math.max,Qr=Math.min,Er=1e-4;function mk(r,e,t,i,n,a,o,s){
var l=t-r,u=i-e,f=o-n,c=s-a,p=c*l-f*u;if(!(p*p<Er))return p=(f*(e-a)-c*(r-n))/p,[r+p*l,e+p*u]}function zf(r,e,t,i,n,a,o){var s=r-t,l=e-i,u=(o?a:-a)/al(s*s+l*l),
f=u*l,c=-u*s,p=r+f,h=e+c,d=t+f,v=i+c,m=(p+d)/2,g=(h+v)/2,_=d-p,y=v-h,x=_*_+y*y,S=n-a,w=p*v-d*h,T=(y<0?-1:1)*al(nl(0,S*S*x-w*w)),E=(w*y-_*T)/x,C=(-w*_-y*T)/x,M=(w*
y+_*T)/x,A=(-w*_+y*T)/x,O=E-m,D=C-g,I=M-m,R=A-g;return O*O+D*D>I*I+R*R&&(E=M,C=A),{cx:E,cy:C,x0:-f,y0:-c,x1:E*(n/S-1),y1:C*(n/S-1)}}function gk(r){var e;if(N(r)){
var t=r.length;if(!t)return r;t===1?e=[r[0],r[0],0,0]:t===2?e=[r[0],r[0],r[1],r[1]]:t===3?e=r.concat(r[2]):e=r}else e=[r,r,r,r];return e}function Vb(r,e){var t,
i=nl(e.r,0),n=nl(e.r0||0,0),a=i>0,o=n>0;if(!(!a&&!o)){if(a||(i=n,n=0),n>i){var s=i;i=n,n=s}var l=e.startAngle,u=e.endAngle;if(!(isNaN(l)||isNaN(u))){var f=e.cx,
c=e.cy,p=!!e.clockwise,h=Bb(u-l),d=h>Av&&h%Av;if(d>Er&&(h=d),!(i>Er))r.moveTo(f,c);else if(h>Av-Er)r.moveTo(f+i*So(l),c+i*aa(l)),r.arc(f,c,i,l,u,!p),n>Er&&(r.moveTo(
f+n*So(u),c+n*aa(u)),r.arc(f,c,n,u,l,p));else{var v=void 0,m=void 0,g=void 0,_=void 0,y=void 0,x=void 0,S=void 0,w=void 0,T=void 0,E=void 0,C=void 0,M=void 0,A=void 0,
O=void 0,D=void 0,I=void 0,R=i*So(l),P=i*aa(l),X=n*So(u),Q=n*aa(u),K=h>Er;if(K){var oe=e.cornerRadius;oe&&(t=gk(oe),v=t[0],m=t[1],g=t[2],_=t[3]);var ne=Bb(i-n)/
2;if(y=Qr(ne,g),x=Qr(ne,_),S=Qr(ne,v),w=Qr(ne,m),C=T=nl(y,x),M=E=nl(S,w),(T>Er||E>Er)&&(A=i*So(u),O=i*aa(u),D=n*So(l),I=n*aa(l),h<Ub)){var ce=mk(R,P,D,I,A,O,X,Q);
if(ce){var re=R-ce[0],j=P-ce[1],ve=A-ce[0],ye=O-ce[1],bt=1/aa(vk((re*ve+j*ye)/(al(re*re+j*j)*al(ve*ve+ye*ye)))/2),gr=al(ce[0]*ce[0]+ce[1]*ce[1]);C=Qr(T,(i-gr)/(bt+
1)),M=Qr(E,(n-gr)/(bt-1))}}}if(!K)r.moveTo(f+R,c+P);else if(C>Er){var Oe=Qr(g,C),et=Qr(_,C),pe=zf(D,I,R,P,i,Oe,p),xe=zf(A,O,X,Q,i,et,p);r.moveTo(f+pe.cx+pe.x0,c+
pe.cy+pe.y0),C<T&&Oe===et?r.arc(f+pe.cx,c+pe.cy,C,_t(pe.y0,pe.x0),_t(xe.y0,xe.x0),!p):(Oe>0&&r.arc(f+pe.cx,c+pe.cy,Oe,_t(pe.y0,pe.x0),_t(pe.y1,pe.x1),!p),r.arc(
f,c,i,_t(pe.cy+pe.y1,pe.cx+pe.x1),_t(xe.cy+xe.y1,xe.cx+xe.x1),!p),et>0&&r.arc(f+xe.cx,c+xe.cy,et,_t(xe.y1,xe.x1),_t(xe.y0,xe.x0),!p))}else r.moveTo(f+R,c+P),r.arc(
f,c,i,l,u,!p);if(!(n>Er)||!K)r.lineTo(f+X,c+Q);else if(M>Er){var Oe=Qr(v,M),et=Qr(m,M),pe=zf(X,Q,A,O,n,-et,p),xe=zf(R,P,D,I,n,-Oe,p);r.lineTo(f+pe.cx+pe.x0,c+pe.
cy+pe.y0),M<E&&Oe===et?r.arc(f+pe.cx,c+pe.cy,M,_t(pe.y0,pe.x0),_t(xe.y0,xe.x0),!p):(et>0&&r.arc(f+pe.cx,c+pe.cy,et,_t(pe.y0,pe.x0),_t(pe.y1,pe.x1),!p),r.arc(f,c,
n,_t(pe.cy+pe.y1,pe.cx+pe.x1),_t(xe.cy+xe.y1,xe.cx+xe.x1),p),Oe>0&&r.arc(f+xe.cx,c+xe.cy,Oe,_t(xe.y1,xe.x1),_t(xe.y0,xe.x0),!p))}else r.lineTo(f+X,c+Q),r.arc(f,
c,n,u,l,p)}r.closePath()}}}var yk=(function(){function r(){this.cx=0,this.cy=0,this.r0=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0,this.cornerRadius=0}return r})();var Fb=(function(r){L(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new yk},e.prototype.buildPath=function(t,i){
Vb(t,i)},e.prototype.isZeroArea=function(){return this.shape.startAngle===this.shape.endAngle||this.shape.r===this.shape.r0},e})(se);Fb.prototype.type="sector";
var ol=Fb;var xk=(function(){function r(){this.cx=0,this.cy=0,this.r=0,this.r0=0}return r})();var Hb=(function(r){L(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new xk},e.prototype.buildPath=function(t,i){
var n=i.cx,a=i.cy,o=Math.PI*2;t.moveTo(n+i.r,a),t.arc(n,a,i.r,0,o,!1),t.moveTo(n+i.r0,a),t.arc(n,a,i.r0,0,o,!0)},e})(se);Hb.prototype.type="ring";var Dv=Hb;function Ov(r,e,t,i){var n=[],a=[],o=[],s=[],l,u,f,c;if(i){f=[1/0,1/0],c=[-1/0,-1/0];for(var p=0,h=r.length;p<h;p++)si(f,f,r[p]),li(c,c,r[p]);si(f,f,i[0]),li(c,
c,i[1])}for(var p=0,h=r.length;p<h;p++){var d=r[p];if(t)l=r[p?p-1:h-1],u=r[(p+1)%h];else if(p===0||p===h-1){n.push(dx(r[p]));continue}else l=r[p-1],u=r[p+1];vx(
a,u,l),Vu(a,a,e);var v=Fu(d,l),m=Fu(d,u),g=v+m;g!==0&&(v/=g,m/=g),Vu(o,a,-v),Vu(s,a,m);var _=rd([],d,o),y=rd([],d,s);i&&(li(_,_,f),si(_,_,c),li(y,y,f),si(y,y,c)),
n.push(_),n.push(y)}return t&&n.push(n.shift()),n}function Bf(r,e,t){var i=e.smooth,n=e.points;if(n&&n.length>=2){if(i){var a=Ov(n,i,t,e.smoothConstraint);r.moveTo(n[0][0],n[0][1]);for(var o=n.length,s=0;s<(t?o:
o-1);s++){var l=a[s*2],u=a[s*2+1],f=n[(s+1)%o];r.bezierCurveTo(l[0],l[1],u[0],u[1],f[0],f[1])}}else{r.moveTo(n[0][0],n[0][1]);for(var s=1,c=n.length;s<c;s++)r.lineTo(
n[s][0],n[s][1])}t&&r.closePath()}}var Sk=(function(){function r(){this.points=null,this.smooth=0,this.smoothConstraint=null}return r})();var Wb=(function(r){L(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new Sk},e.prototype.buildPath=function(t,i){
Bf(t,i,!0)},e})(se);Wb.prototype.type="polygon";var yi=Wb;var bk=(function(){function r(){this.points=null,this.percent=1,this.smooth=0,this.smoothConstraint=null}return r})();var Yb=(function(r){L(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new bk},e.prototype.buildPath=function(t,i){Bf(t,i,!1)},e})(se);Yb.prototype.type="polyline";var xi=Yb;var wk={},Tk=(function(){function r(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.percent=1}return r})();var Zb=(function(r){L(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new Tk},e.prototype.buildPath=function(t,i){var n,a,o,s;if(this.subPixelOptimize){var l=df(wk,i,this.style);n=l.x1,a=l.y1,o=l.
x2,s=l.y2}else n=i.x1,a=i.y1,o=i.x2,s=i.y2;var u=i.percent;u!==0&&(t.moveTo(n,a),u<1&&(o=n*(1-u)+o*u,s=a*(1-u)+s*u),t.lineTo(o,s))},e.prototype.pointAt=function(t){
var i=this.shape;return[i.x1*(1-t)+i.x2*t,i.y1*(1-t)+i.y2*t]},e})(se);Zb.prototype.type="line";var Cr=Zb;var Nt=[],Ek=(function(){function r(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.cpx1=0,this.cpy1=0,this.percent=1}return r})();function Xb(r,e,t){var i=r.cpx2,n=r.cpy2;return i!=null||n!=null?[(t?gd:Re)(r.x1,r.cpx1,r.cpx2,r.x2,e),(t?gd:Re)(r.y1,r.cpy1,r.cpy2,r.y2,e)]:[(t?_d:tt)(r.x1,r.cpx1,
r.x2,e),(t?_d:tt)(r.y1,r.cpy1,r.y2,e)]}var jb=(function(r){L(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultStyle=function(){return{
stroke:"#000",fill:null}},e.prototype.getDefaultShape=function(){return new Ek},e.prototype.buildPath=function(t,i){var n=i.x1,a=i.y1,o=i.x2,s=i.y2,l=i.cpx1,u=i.
cpy1,f=i.cpx2,c=i.cpy2,p=i.percent;p!==0&&(t.moveTo(n,a),f==null||c==null?(p<1&&(so(n,l,o,p,Nt),l=Nt[1],o=Nt[2],so(a,u,s,p,Nt),u=Nt[1],s=Nt[2]),t.quadraticCurveTo(
l,u,o,s)):(p<1&&(oo(n,l,f,o,p,Nt),l=Nt[1],f=Nt[2],o=Nt[3],oo(a,u,c,s,p,Nt),u=Nt[1],c=Nt[2],s=Nt[3]),t.bezierCurveTo(l,u,f,c,o,s)))},e.prototype.pointAt=function(t){
return Xb(this.shape,t,!1)},e.prototype.tangentAt=function(t){var i=Xb(this.shape,t,!0);return mx(i,i)},e})(se);jb.prototype.type="bezier-curve";var Iv=jb;var Ck=(function(){function r(){this.cx=0,this.cy=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0}return r})();var qb=(function(r){L(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new Ck},e.prototype.buildPath=function(t,i){var n=i.cx,a=i.cy,o=Math.max(i.r,0),s=i.startAngle,l=i.endAngle,u=i.clockwise,f=Math.
cos(s),c=Math.sin(s);t.moveTo(f*o+n,c*o+a),t.arc(n,a,o,s,l,!u)},e})(se);qb.prototype.type="arc";var sl=qb;var Mk=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type="compound",t}return e.prototype._updatePathDirty=function(){
for(var t=this.shape.paths,i=this.shapeChanged(),n=0;n<t.length;n++)i=i||t[n].shapeChanged();i&&this.dirtyShape()},e.prototype.beforeBrush=function(){this._updatePathDirty();
for(var t=this.shape.paths||[],i=this.getGlobalScale(),n=0;n<t.length;n++)t[n].path||t[n].createPathProxy(),t[n].path.setScale(i[0],i[1],t[n].segmentIgnoreThreshold)},
e.prototype.buildPath=function(t,i){for(var n=i.paths||[],a=0;a<n.length;a++)n[a].buildPath(t,n[a].shape,!0)},e.prototype.afterBrush=function(){for(var t=this.shape.
paths||[],i=0;i<t.length;i++)t[i].pathUpdated()},e.prototype.getBoundingRect=function(){return this._updatePathDirty.call(this),se.prototype.getBoundingRect.call(
this)},e})(se),Kb=Mk;var Ak=(function(){function r(e){this.colorStops=e||[]}return r.prototype.addColorStop=function(e,t){this.colorStops.push({offset:e,color:t})},r})(),Uf=Ak;var Dk=(function(r){L(e,r);function e(t,i,n,a,o,s){var l=r.call(this,o)||this;return l.x=t??0,l.y=i??0,l.x2=n??1,l.y2=a??0,l.type="linear",l.global=s||!1,l}return e})(
Uf),bo=Dk;var Ok=(function(r){L(e,r);function e(t,i,n,a,o){var s=r.call(this,a)||this;return s.x=t??.5,s.y=i??.5,s.r=n??.5,s.type="radial",s.global=o||!1,s}return e})(Uf),
$b=Ok;var Lv=Math.min,Ik=Math.max,Vf=Math.abs,oa=[0,0],sa=[0,0],lt=sd(),Ff=lt.minTv,Hf=lt.maxTv,Lk=(function(){function r(e,t){this._corners=[],this._axes=[],this._origin=
[0,0];for(var i=0;i<4;i++)this._corners[i]=new Se;for(var i=0;i<2;i++)this._axes[i]=new Se;e&&this.fromBoundingRect(e,t)}return r.prototype.fromBoundingRect=function(e,t){
var i=this._corners,n=this._axes,a=e.x,o=e.y,s=a+e.width,l=o+e.height;if(i[0].set(a,o),i[1].set(s,o),i[2].set(s,l),i[3].set(a,l),t)for(var u=0;u<4;u++)i[u].transform(
t);Se.sub(n[0],i[1],i[0]),Se.sub(n[1],i[3],i[0]),n[0].normalize(),n[1].normalize();for(var u=0;u<2;u++)this._origin[u]=n[u].dot(i[0])},r.prototype.intersect=function(e,t,i){
var n=!0,a=!t;return t&&Se.set(t,0,0),lt.reset(i,!a),!this._intersectCheckOneSide(this,e,a,1)&&(n=!1,a)||!this._intersectCheckOneSide(e,this,a,-1)&&(n=!1,a)||!a&&
!lt.negativeSize&&Se.copy(t,n?lt.useDir?lt.dirMinTv:Ff:Hf),n},r.prototype._intersectCheckOneSide=function(e,t,i,n){for(var a=!0,o=0;o<2;o++){var s=e._axes[o];if(e.
_getProjMinMaxOnAxis(o,e._corners,oa),e._getProjMinMaxOnAxis(o,t._corners,sa),lt.negativeSize||oa[1]<sa[0]||oa[0]>sa[1]){if(a=!1,lt.negativeSize||i)return a;var l=Vf(
sa[0]-oa[1]),u=Vf(oa[0]-sa[1]);Lv(l,u)>Hf.len()&&(l<u?Se.scale(Hf,s,-l*n):Se.scale(Hf,s,u*n))}else if(!i){var l=Vf(sa[0]-oa[1]),u=Vf(oa[0]-sa[1]);(lt.useDir||Lv(
l,u)<Ff.len())&&((l<u||!lt.bidirectional)&&(Se.scale(Ff,s,l*n),lt.useDir&&lt.calcDirMTV()),(l>=u||!lt.bidirectional)&&(Se.scale(Ff,s,-u*n),lt.useDir&&lt.calcDirMTV()))}}
return a},r.prototype._getProjMinMaxOnAxis=function(e,t,i){for(var n=this._axes[e],a=this._origin,o=t[0].dot(n)+a[e],s=o,l=o,u=1;u<t.length;u++){var f=t[u].dot(
n)+a[e];s=Lv(f,s),l=Ik(f,l)}i[0]=s+lt.touchThreshold,i[1]=l-lt.touchThreshold,lt.negativeSize=i[1]<i[0]},r})(),Gf=Lk;var Rv=0,Qb=1,Jb=2,ew=1,wo=0;var Rk=[],Pk=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.notClear=!0,t.incremental=Qb,t._displayables=[],t._temporaryDisplayables=
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
a.applyTransform(n.getLocalTransform(Rk)),t.union(a)}this._rect=t}return this._rect},e.prototype.contain=function(t,i){var n=this.transformCoordToLocal(t,i),a=this.
getBoundingRect();if(a.contain(n[0],n[1]))for(var o=0;o<this._displayables.length;o++){var s=this._displayables[o];if(s.contain(t,i))return!0}return!1},e})(Gr),
tw=Pk;var Nk=$();function kk(r,e,t,i,n){var a;if(e&&e.ecModel){var o=e.ecModel.getUpdatePayload();a=o&&o.animation}var s=e&&e.isAnimationEnabled(),l=r==="update";if(s){
var u=void 0,f=void 0,c=void 0;i?(u=W(i.duration,200),f=W(i.easing,"cubicOut"),c=0):(u=e.getShallow(l?"animationDurationUpdate":"animationDuration"),f=e.getShallow(
l?"animationEasingUpdate":"animationEasing"),c=e.getShallow(l?"animationDelayUpdate":"animationDelay")),a&&(a.duration!=null&&(u=a.duration),a.easing!=null&&(f=
a.easing),a.delay!=null&&(c=a.delay)),Z(c)&&(c=c(t,n)),Z(u)&&(u=u(t));var p={duration:u||0,delay:c,easing:f};return p}else return null}function Pv(r,e,t,i,n,a,o){
var s=!1,l;Z(n)?(o=a,a=n,n=null):z(n)&&(a=n.cb,o=n.during,s=n.isFrom,l=n.removeOpt,n=n.dataIndex);var u=r==="leave";u||e.stopAnimation("leave");var f=kk(r,i,n,u?
l||{}:null,i&&i.getAnimationDelayParams?i.getAnimationDelayParams(e,n):null);if(f&&f.duration>0){var c=f.duration,p=f.delay,h=f.easing,d={duration:c,delay:p||0,
easing:h,done:a,force:!!a||!!o,setToFinal:!u,scope:r,during:o};s?e.animateFrom(t,d):e.animateTo(t,d)}else e.stopAnimation(),!s&&e.attr(t),o&&o(1),a&&a()}function kt(r,e,t,i,n,a){
Pv("update",r,e,t,i,n,a)}function Mr(r,e,t,i,n,a){Pv("enter",r,e,t,i,n,a)}function la(r){if(!r.__zr)return!0;for(var e=0;e<r.animators.length;e++){var t=r.animators[e];if(t.scope==="lea\
ve")return!0}return!1}function To(r,e,t,i,n,a){la(r)||Pv("leave",r,e,t,i,n,a)}function rw(r,e,t,i){r.removeTextContent(),r.removeTextGuideLine(),To(r,{style:{opacity:0}},
e,t,i)}function iw(r,e,t){function i(){r.parent&&r.parent.remove(r)}r.isGroup?r.traverse(function(n){n.isGroup||rw(n,e,t,i)}):rw(r,e,t,i)}function Wf(r){Nk(r).oldStyle=
r.style}var kv={},Si=["x","y"],ua=["width","height"],Bv=0,Uv=1,ul=2;function zk(r){return se.extend(r)}var Bk=Rb;function Uk(r,e){return Bk(r,e)}function Ar(r,e){kv[r]=
e}function Vk(r){if(kv.hasOwnProperty(r))return kv[r]}function Zf(r,e,t,i){var n=Lb(r,e);return t&&(i==="center"&&(t=ow(t,n.getBoundingRect())),sw(n,t)),n}function Vv(r,e,t){
var i=new Lt({style:{image:r,x:e.x,y:e.y,width:e.width,height:e.height},onload:function(n){if(t==="center"){var a={width:n.width,height:n.height};i.setStyle(ow(
e,a))}}});return i}function ow(r,e){var t=e.width/e.height,i=r.height*t,n;i<=r.width?n=r.height:(i=r.width,n=i/t);var a=r.x+r.width/2,o=r.y+r.height/2;return{x:a-
i/2,y:o-n/2,width:i,height:n}}var Fk=Pb;function sw(r,e){if(r.applyTransform){var t=r.getBoundingRect(),i=t.calculateTransform(e);r.applyTransform(i)}}function fa(r,e){
return df(r,r,{lineWidth:e}),r}function Hk(r,e){return vf(r,r,e),r}var Gk=rn;function bi(r,e){for(var t=oi([]);r&&r!==e;)Yi(t,r.getLocalTransform(),t),r=r.parent;
return t}function qt(r,e,t){return e&&!Ke(e)&&(e=no.getLocalTransform(e)),t&&(e=Ur([],e)),pt([],r,e)}function ca(r,e,t){var i=e[4]===0||e[5]===0||e[0]===0?1:Pe(
2*e[4]/e[0]),n=e[4]===0||e[5]===0||e[2]===0?1:Pe(2*e[4]/e[2]),a=[r==="left"?-i:r==="right"?i:0,r==="top"?-n:r==="bottom"?n:0];return a=qt(a,e,t),Pe(a[0])>Pe(a[1])?
a[0]>0?"right":"left":a[1]>0?"bottom":"top"}function nw(r){return!r.isGroup}function Wk(r){return r.shape!=null}function fl(r,e,t){if(!r||!e)return;function i(o){
var s={};return o.traverse(function(l){nw(l)&&l.anid&&(s[l.anid]=l)}),s}function n(o){var s={x:o.x,y:o.y,rotation:o.rotation};return Wk(o)&&(s.shape=H(o.shape)),
s}var a=i(r);e.traverse(function(o){if(nw(o)&&o.anid){var s=a[o.anid];if(s){var l=n(o);o.attr(n(s)),kt(o,l,t,ge(o).dataIndex)}}})}function Fv(r,e){return B(r,function(t){
var i=t[0];i=he(i,e.x),i=Ne(i,e.x+e.width);var n=t[1];return n=he(n,e.y),n=Ne(n,e.y+e.height),[i,n]})}function Yk(r,e){var t=he(r.x,e.x),i=Ne(r.x+r.width,e.x+e.
width),n=he(r.y,e.y),a=Ne(r.y+r.height,e.y+e.height);if(i>=t&&a>=n)return{x:t,y:n,width:i-t,height:a-n}}function Hv(r,e,t){var i=k({rectHover:!0},e),n=i.style={
strokeNoScale:!0};if(t=t||{x:-1,y:-1,width:2,height:2},r)return r.indexOf("image://")===0?(n.image=r.slice(8),ee(n,t),new Lt(i)):Zf(r.replace("path://",""),i,t,
"center")}function Zk(r,e,t,i,n){for(var a=0,o=n[n.length-1];a<n.length;a++){var s=n[a];if(lw(r,e,t,i,s[0],s[1],o[0],o[1]))return!0;o=s}}function lw(r,e,t,i,n,a,o,s){
var l=t-r,u=i-e,f=o-n,c=s-a,p=Nv(f,c,l,u);if(Xk(p))return!1;var h=r-n,d=e-a,v=Nv(h,d,l,u)/p;if(v<0||v>1)return!1;var m=Nv(h,d,f,c)/p;return!(m<0||m>1)}function Nv(r,e,t,i){
return r*i-t*e}function Xk(r){return r<=1e-6&&r>=-1e-6}function Eo(r,e,t,i,n){return e==null||(de(e)?De[0]=De[1]=De[2]=De[3]=e:(De[0]=e[0],De[1]=e[1],De[2]=e[2],
De[3]=e[3]),i&&(De[0]=he(0,De[0]),De[1]=he(0,De[1]),De[2]=he(0,De[2]),De[3]=he(0,De[3])),t&&(De[0]=-De[0],De[1]=-De[1],De[2]=-De[2],De[3]=-De[3]),aw(r,De,"x","w\
idth",3,1,n&&n[0]||0),aw(r,De,"y","height",0,2,n&&n[1]||0)),r}var De=[0,0,0,0];function aw(r,e,t,i,n,a,o){var s=e[a]+e[n],l=r[i];r[i]+=s,o=he(0,Ne(o,l)),r[i]<o?
(r[i]=o,r[t]+=e[n]>=0?-e[n]:e[a]>=0?l+e[a]:Pe(s)>1e-8?(l-o)*e[n]/s:0):r[t]-=e[n]}function Xf(r){var e=r.itemTooltipOption,t=r.componentModel,i=r.itemName,n=U(e)?
{formatter:e}:e,a=t.mainType,o=t.componentIndex,s={componentType:a,name:i,$vars:["name"]};s[a+"Index"]=o;var l=r.formatterParamsExtra;l&&b(ue(l),function(f){Ge(
s,f)||(s[f]=l[f],s.$vars.push(f))});var u=ge(r.el);u.componentMainType=a,u.componentIndex=o,u.tooltipConfig={name:i,option:ee({content:i,encodeHTMLContent:!0,formatterParams:s},
n)}}function zv(r,e){var t;r.isGroup&&(t=e(r)),t||r.traverse(e)}function cl(r,e){if(r)if(N(r))for(var t=0;t<r.length;t++)zv(r[t],e);else zv(r,e)}function jf(r){
return!r||Pe(r[1])<Yf&&Pe(r[2])<Yf||Pe(r[0])<Yf&&Pe(r[3])<Yf}var Yf=1e-5;function Co(r,e){return r?q.copy(r,e):e.clone()}function qf(r,e){return e?As(r||ht(),e):
void 0}function an(r){return{z:r.get("z")||0,zlevel:r.get("zlevel")||0}}function jk(r){var e=-1/0,t=1/0;zv(r,function(a){i(a),i(a.getTextContent()),i(a.getTextGuideLine())});
function i(a){if(!(!a||a.isGroup)){var o=a.currentStates;if(o.length)for(var s=0;s<o.length;s++)n(a.states[o[s]]);n(a)}}function n(a){if(a){var o=a.z2;o>e&&(e=o),
o<t&&(t=o)}}return t>e&&(t=e=0),{min:t,max:e}}function Gv(r,e,t){uw(r,e,t,-1/0)}function uw(r,e,t,i){if(r.ignoreModelZ)return i;var n=r.getTextContent(),a=r.getTextGuideLine(),
o=r.isGroup;if(o)for(var s=r.childrenRef(),l=0;l<s.length;l++)i=he(uw(s[l],e,t,i),i);else r.z=e,r.zlevel=t,i=he(r.z2||0,i);if(n&&(n.z=e,n.zlevel=t,isFinite(i)&&
(n.z2=i+2)),a){var u=r.textGuideLineConfig;a.z=e,a.zlevel=t,isFinite(i)&&(a.z2=i+(u&&u.showAbove?1:-1))}return i}function qk(r){return r.animation={duration:0},
r}function Kk(r,e){return e?As(ll.transform,e):oi(ll.transform),ll.decomposeTransform(),io(r,ll),r}var ll=new no;ll.transform=ht();function $k(r){var e=r.getZr().
painter;return e.getType()==="canvas"?e:null}Ar("circle",il);Ar("ellipse",Mv);Ar("sector",ol);Ar("ring",Dv);Ar("polygon",yi);Ar("polyline",xi);Ar("rect",me);Ar(
"line",Cr);Ar("bezierCurve",Iv);Ar("arc",sl);var Kf={};function Qk(r,e){for(var t=0;t<cr.length;t++){var i=cr[t],n=e[i],a=r.ensureState(i);a.style=a.style||{},a.style.text=n}var o=r.currentStates.slice();r.
clearStates(!0),r.setStyle({text:e.normal}),r.useStates(o,!0)}function fw(r,e,t){var i=r.labelFetcher,n=r.labelDataIndex,a=r.labelDimIndex,o=e.normal,s;i&&(s=i.
getFormattedLabel(n,"normal",null,a,o&&o.get("formatter"),t!=null?{interpolatedValue:t}:null)),s==null&&(s=Z(r.defaultText)?r.defaultText(n,r,t):r.defaultText);
for(var l={normal:s},u=0;u<cr.length;u++){var f=cr[u],c=e[f];l[f]=W(i?i.getFormattedLabel(n,f,null,a,c&&c.get("formatter")):null,s)}return l}function $f(r,e,t,i){
t=t||Kf;for(var n=r instanceof Ae,a=!1,o=0;o<dv.length;o++){var s=e[dv[o]];if(s&&s.getShallow("show")){a=!0;break}}var l=n?r:r.getTextContent();if(a){n||(l||(l=
new Ae,r.setTextContent(l)),r.stateProxy&&(l.stateProxy=r.stateProxy));var u=fw(t,e),f=e.normal,c=!!f.getShallow("show"),p=yt(f,i&&i.normal,t,!1,!n);p.text=u.normal,
n||r.setTextConfig(cw(f,t,!1));for(var o=0;o<cr.length;o++){var h=cr[o],s=e[h];if(s){var d=l.ensureState(h),v=!!W(s.getShallow("show"),c);if(v!==c&&(d.ignore=!v),
d.style=yt(s,i&&i[h],t,!0,!n),d.style.text=u[h],!n){var m=r.ensureState(h);m.textConfig=cw(s,t,!0)}}}l.silent=!!f.getShallow("silent"),l.style.x!=null&&(p.x=l.style.
x),l.style.y!=null&&(p.y=l.style.y),l.ignore=!c,l.useStyle(p),l.dirty(),t.enableTextSetter&&(Wv(l).setLabelText=function(g){var _=fw(t,e,g);Qk(l,_)})}else l&&(l.
ignore=!0);r.dirty()}function Mo(r,e){e=e||"label";for(var t={normal:r.getModel(e)},i=0;i<cr.length;i++){var n=cr[i];t[n]=r.getModel([n,e])}return t}function yt(r,e,t,i,n){var a={};
return Jk(a,r,t,i,n),e&&k(a,e),a}function cw(r,e,t){e=e||{};var i={},n,a=r.getShallow("rotate"),o=W(r.getShallow("distance"),t?null:5),s=r.getShallow("offset");
return n=r.getShallow("position")||(t?null:"inside"),n==="outside"&&(n=e.defaultOutsidePosition||"top"),n!=null&&(i.position=n),s!=null&&(i.offset=s),a!=null&&(a*=
Math.PI/180,i.rotation=a),o!=null&&(i.distance=o),i.outsideFill=r.get("color")==="inherit"?e.inheritColor||null:"auto",e.autoOverflowArea!=null&&(i.autoOverflowArea=
e.autoOverflowArea),e.layoutRect!=null&&(i.layoutRect=e.layoutRect),i}function Jk(r,e,t,i,n){t=t||Kf;var a=e.ecModel,o=a&&a.option.textStyle,s=e2(e),l;if(s){l={};
var u="richInheritPlainLabel",f=W(e.get(u),a?a.get(u):void 0);for(var c in s)if(s.hasOwnProperty(c)){var p=e.getModel(["rich",c]);vw(l[c]={},p,o,e,f,t,i,n,!1,!0)}}
l&&(r.rich=l);var h=e.get("overflow");h&&(r.overflow=h);var d=e.get("lineOverflow");d&&(r.lineOverflow=d);var v=r,m=e.get("minMargin");if(m!=null)m=de(m)?m/2:0,
v.margin=[m,m,m,m],v.__marginType=ha.minMargin;else{var g=e.get("textMargin");g!=null&&(v.margin=qa(g),v.__marginType=ha.textMargin)}vw(r,e,o,null,null,t,i,n,!0,
!1)}function e2(r){for(var e;r&&r!==r.ecModel;){var t=(r.option||Kf).rich;if(t){e=e||{};for(var i=ue(t),n=0;n<i.length;n++){var a=i[n];e[a]=1}}r=r.parentModel}return e}
var hw=["fontStyle","fontWeight","fontSize","fontFamily","textShadowColor","textShadowBlur","textShadowOffsetX","textShadowOffsetY"],pw=["align","lineHeight","w\
idth","height","tag","verticalAlign","ellipsis"],dw=["padding","borderWidth","borderRadius","borderDashOffset","backgroundColor","borderColor","shadowColor","sh\
adowBlur","shadowOffsetX","shadowOffsetY"];function vw(r,e,t,i,n,a,o,s,l,u){t=!o&&t||Kf;var f=a&&a.inheritColor,c=e.getShallow("color"),p=e.getShallow("textBord\
erColor"),h=W(e.getShallow("opacity"),t.opacity);(c==="inherit"||c==="auto")&&(f?c=f:c=null),(p==="inherit"||p==="auto")&&(f?p=f:p=null),s||(c=c||t.color,p=p||t.
textBorderColor),c!=null&&(r.fill=c),p!=null&&(r.stroke=p);var d=W(e.getShallow("textBorderWidth"),t.textBorderWidth);d!=null&&(r.lineWidth=d);var v=W(e.getShallow(
"textBorderType"),t.textBorderType);v!=null&&(r.lineDash=v);var m=W(e.getShallow("textBorderDashOffset"),t.textBorderDashOffset);m!=null&&(r.lineDashOffset=m),!o&&
h==null&&!u&&(h=a&&a.defaultOpacity),h!=null&&(r.opacity=h),!o&&!s&&r.fill==null&&a.inheritColor&&(r.fill=a.inheritColor);for(var g=0;g<hw.length;g++){var _=hw[g],
y=n!==!1&&i?yr(e.getShallow(_),i.getShallow(_),t[_]):W(e.getShallow(_),t[_]);y!=null&&(r[_]=y)}for(var g=0;g<pw.length;g++){var _=pw[g],y=e.getShallow(_);y!=null&&
(r[_]=y)}if(r.verticalAlign==null){var x=e.getShallow("baseline");x!=null&&(r.verticalAlign=x)}if(!l||!a.disableBox){for(var g=0;g<dw.length;g++){var _=dw[g],y=e.
getShallow(_);y!=null&&(r[_]=y)}var S=e.getShallow("borderType");S!=null&&(r.borderDash=S),(r.backgroundColor==="auto"||r.backgroundColor==="inherit")&&f&&(r.backgroundColor=
f),(r.borderColor==="auto"||r.borderColor==="inherit")&&f&&(r.borderColor=f)}}function mw(r,e){var t=e&&e.getModel("textStyle");return ct([r.fontStyle||t&&t.getShallow(
"fontStyle")||"",r.fontWeight||t&&t.getShallow("fontWeight")||"",(r.fontSize||t&&t.getShallow("fontSize")||12)+"px",r.fontFamily||t&&t.getShallow("fontFamily")||
"sans-serif"].join(" "))}var Wv=$();var ha={minMargin:1,textMargin:2};var t2=["textStyle","color"],Yv=["fontStyle","fontWeight","fontSize","fontFamily","padding","lineHeight","rich","width","height","overflow"],Zv=new Ae,r2=(function(){
function r(){}return r.prototype.getTextColor=function(e){var t=this.ecModel;return this.getShallow("color")||(!e&&t?t.get(t2):null)},r.prototype.getFont=function(){
return mw({fontStyle:this.getShallow("fontStyle"),fontWeight:this.getShallow("fontWeight"),fontSize:this.getShallow("fontSize"),fontFamily:this.getShallow("font\
Family")},this.ecModel)},r.prototype.getTextRect=function(e){for(var t={text:e,verticalAlign:this.getShallow("verticalAlign")||this.getShallow("baseline")},i=0;i<
Yv.length;i++)t[Yv[i]]=this.getShallow(Yv[i]);return Zv.useStyle(t),Zv.update(),Zv.getBoundingRect()},r})(),gw=r2;var Xv=[["lineWidth","width"],["stroke","color"],["opacity"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["shadowColor"],["lineDash","type"],["lineDashOf\
fset","dashOffset"],["lineCap","cap"],["lineJoin","join"],["miterLimit"]],i2=tr(Xv),_w=(function(){function r(){}return r.prototype.getLineStyle=function(e){return i2(
this,e)},r})();var jv=[["fill","color"],["stroke","borderColor"],["lineWidth","borderWidth"],["opacity"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["shadowColor"],["l\
ineDash","borderType"],["lineDashOffset","borderDashOffset"],["lineCap","borderCap"],["lineJoin","borderJoin"],["miterLimit","borderMiterLimit"]],n2=tr(jv),yw=(function(){
function r(){}return r.prototype.getItemStyle=function(e,t){return n2(this,e,t)},r})();var pa=(function(){function r(e,t,i){this.parentModel=t,this.ecModel=i,this.option=e}return r.prototype.init=function(e,t,i){for(var n=[],a=3;a<arguments.length;a++)
n[a-3]=arguments[a]},r.prototype.mergeOption=function(e,t){ie(this.option,e,!0)},r.prototype.get=function(e,t){return e==null?this.option:this._doGet(this.parsePath(
e),!t&&this.parentModel)},r.prototype.getShallow=function(e,t){var i=this.option,n=i==null?i:i[e];if(n==null&&!t){var a=this.parentModel;a&&(n=a.getShallow(e))}
return n},r.prototype.getModel=function(e,t){var i=e!=null,n=i?this.parsePath(e):null,a=i?this._doGet(n):this.option;return t=t||this.parentModel&&this.parentModel.
getModel(this.resolveParentPath(n)),new r(a,t,this.ecModel)},r.prototype.isEmpty=function(){return this.option==null},r.prototype.restoreData=function(){},r.prototype.
clone=function(){var e=this.constructor;return new e(H(this.option))},r.prototype.parsePath=function(e){return typeof e=="string"?e.split("."):e},r.prototype.resolveParentPath=
function(e){return e},r.prototype.isAnimationEnabled=function(){if(!te.node&&this.option){if(this.option.animation!=null)return!!this.option.animation;if(this.parentModel)
return this.parentModel.isAnimationEnabled()}},r.prototype._doGet=function(e,t){var i=this.option;if(!e)return i;for(var n=0;n<e.length&&!(e[n]&&(i=i&&typeof i==
"object"?i[e[n]]:null,i==null));n++);return i==null&&t&&(i=t._doGet(this.resolveParentPath(e),t.parentModel)),i},r})();$a(pa);lx(pa);ft(pa,_w);ft(pa,yw);ft(pa,ux);
ft(pa,gw);var Le=pa;function hl(r){return r==null?0:r.length||1}function xw(r){return r}var a2=(function(){function r(e,t,i,n,a,o){this._old=e,this._new=t,this._oldKeyGetter=i||xw,
this._newKeyGetter=n||xw,this.context=a,this._diffModeMultiple=o==="multiple"}return r.prototype.add=function(e){return this._add=e,this},r.prototype.update=function(e){
return this._update=e,this},r.prototype.updateManyToOne=function(e){return this._updateManyToOne=e,this},r.prototype.updateOneToMany=function(e){return this._updateOneToMany=
e,this},r.prototype.updateManyToMany=function(e){return this._updateManyToMany=e,this},r.prototype.remove=function(e){return this._remove=e,this},r.prototype.execute=
function(){this[this._diffModeMultiple?"_executeMultiple":"_executeOneToOne"]()},r.prototype._executeOneToOne=function(){var e=this._old,t=this._new,i={},n=new Array(
e.length),a=new Array(t.length);this._initIndexMap(e,null,n,"_oldKeyGetter"),this._initIndexMap(t,i,a,"_newKeyGetter");for(var o=0;o<e.length;o++){var s=n[o],l=i[s],
u=hl(l);if(u>1){var f=l.shift();l.length===1&&(i[s]=l[0]),this._update&&this._update(f,o)}else u===1?(i[s]=null,this._update&&this._update(l,o)):this._remove&&this.
_remove(o)}this._performRestAdd(a,i)},r.prototype._executeMultiple=function(){var e=this._old,t=this._new,i={},n={},a=[],o=[];this._initIndexMap(e,i,a,"_oldKeyG\
etter"),this._initIndexMap(t,n,o,"_newKeyGetter");for(var s=0;s<a.length;s++){var l=a[s],u=i[l],f=n[l],c=hl(u),p=hl(f);if(c>1&&p===1)this._updateManyToOne&&this.
_updateManyToOne(f,u),n[l]=null;else if(c===1&&p>1)this._updateOneToMany&&this._updateOneToMany(f,u),n[l]=null;else if(c===1&&p===1)this._update&&this._update(f,
u),n[l]=null;else if(c>1&&p>1)this._updateManyToMany&&this._updateManyToMany(f,u),n[l]=null;else if(c>1)for(var h=0;h<c;h++)this._remove&&this._remove(u[h]);else
this._remove&&this._remove(u)}this._performRestAdd(o,n)},r.prototype._performRestAdd=function(e,t){for(var i=0;i<e.length;i++){var n=e[i],a=t[n],o=hl(a);if(o>1)
for(var s=0;s<o;s++)this._add&&this._add(a[s]);else o===1&&this._add&&this._add(a);t[n]=null}},r.prototype._initIndexMap=function(e,t,i,n){for(var a=this._diffModeMultiple,
o=0;o<e.length;o++){var s="_ec_"+this[n](e[o],o);if(a||(i[o]=s),!!t){var l=t[s],u=hl(l);u===0?(t[s]=o,a&&i.push(s)):u===1?t[s]=[l,o]:l.push(o)}}},r})(),Qf=a2;var Ct={Must:1,Might:2,Not:3},Sw=$();function bw(r){Sw(r).datasetMap=F()}function ww(r,e,t){var i={},n=qv(e);if(!n||!r)return i;var a=[],o=[],s=e.ecModel,l=Sw(s).
datasetMap,u=n.uid+"_"+t.seriesLayoutBy,f,c;r=r.slice(),b(r,function(v,m){var g=z(v)?v:r[m]={name:v};g.type==="ordinal"&&f==null&&(f=m,c=d(g)),i[g.name]=[]});var p=l.
get(u)||l.set(u,{categoryWayDim:c,valueWayDim:0});b(r,function(v,m){var g=v.name,_=d(v);if(f==null){var y=p.valueWayDim;h(i[g],y,_),h(o,y,_),p.valueWayDim+=_}else if(f===
m)h(i[g],0,_),h(a,0,_);else{var y=p.categoryWayDim;h(i[g],y,_),h(o,y,_),p.categoryWayDim+=_}});function h(v,m,g){for(var _=0;_<g;_++)v.push(m+_)}function d(v){var m=v.
dimsDef;return m?m.length:1}return a.length&&(i.itemName=a),o.length&&(i.seriesName=o),i}function qv(r){var e=r.get("data",!0);if(!e)return qr(r.ecModel,"dataset",{index:r.get("datasetIndex",!0),id:r.get("datasetId",!0)},ke).models[0]}function Tw(r){
return!r.get("transform",!0)&&!r.get("fromTransformResult",!0)?[]:qr(r.ecModel,"dataset",{index:r.get("fromDatasetIndex",!0),id:r.get("fromDatasetId",!0)},ke).models}
function Jf(r,e){return o2(r.data,r.sourceFormat,r.seriesLayoutBy,r.dimensionsDefine,r.startIndex,e)}function o2(r,e,t,i,n,a){var o,s=5;if(Fe(r))return Ct.Not;var l,
u;if(i){var f=i[a];z(f)?(l=f.name,u=f.type):U(f)&&(l=f)}if(u!=null)return u==="ordinal"?Ct.Must:Ct.Not;if(e===$e){var c=r;if(t===$r){for(var p=c[a],h=0;h<(p||[]).
length&&h<s;h++)if((o=x(p[n+h]))!=null)return o}else for(var h=0;h<c.length&&h<s;h++){var d=c[n+h];if(d&&(o=x(d[a]))!=null)return o}}else if(e===Et){var v=r;if(!l)
return Ct.Not;for(var h=0;h<v.length&&h<s;h++){var m=v[h];if(m&&(o=x(m[l]))!=null)return o}}else if(e===Zt){var g=r;if(!l)return Ct.Not;var p=g[l];if(!p||Fe(p))
return Ct.Not;for(var h=0;h<p.length&&h<s;h++)if((o=x(p[h]))!=null)return o}else if(e===rt)for(var _=r,h=0;h<_.length&&h<s;h++){var m=_[h],y=mi(m);if(!N(y))return Ct.
Not;if((o=x(y[a]))!=null)return o}function x(S){var w=U(S);if(S!=null&&isFinite(Number(S))&&S!=="")return w?Ct.Might:Ct.Not;if(w&&S!=="-")return Ct.Must}return Ct.
Not}var ec=(function(){function r(e){this.data=e.data||(e.sourceFormat===Zt?{}:[]),this.sourceFormat=e.sourceFormat||uv,this.seriesLayoutBy=e.seriesLayoutBy||jt,this.
startIndex=e.startIndex||0,this.dimensionsDetectedCount=e.dimensionsDetectedCount,this.metaRawOption=e.metaRawOption;var t=this.dimensionsDefine=e.dimensionsDefine;
if(t)for(var i=0;i<t.length;i++){var n=t[i];n.type==null&&Jf(this,i)===Ct.Must&&(n.type="ordinal")}}return r})();function Ao(r){return r instanceof ec}function pl(r,e,t){
t=t||Kv(r);var i=e.seriesLayoutBy,n=s2(r,t,i,e.sourceHeader,e.dimensions),a=new ec({data:r,sourceFormat:t,seriesLayoutBy:i,dimensionsDefine:n.dimensionsDefine,startIndex:n.
startIndex,dimensionsDetectedCount:n.dimensionsDetectedCount,metaRawOption:H(e)});return a}function Do(r){return new ec({data:r,sourceFormat:Fe(r)?Xt:rt})}function Mw(r){
return new ec({data:r.data,sourceFormat:r.sourceFormat,seriesLayoutBy:r.seriesLayoutBy,dimensionsDefine:H(r.dimensionsDefine),startIndex:r.startIndex,dimensionsDetectedCount:r.
dimensionsDetectedCount})}function Kv(r){var e=uv;if(Fe(r))e=Xt;else if(N(r)){r.length===0&&(e=$e);for(var t=0,i=r.length;t<i;t++){var n=r[t];if(n!=null){if(N(n)||
Fe(n)){e=$e;break}else if(z(n)){e=Et;break}}}}else if(z(r)){for(var a in r)if(Ge(r,a)&&Ke(r[a])){e=Zt;break}}return e}function s2(r,e,t,i,n){var a,o;if(!r)return{
dimensionsDefine:Ew(n),startIndex:o,dimensionsDetectedCount:a};if(e===$e){var s=r;i==="auto"||i==null?Cw(function(u){u!=null&&u!=="-"&&(U(u)?o==null&&(o=1):o=0)},
t,s,10):o=de(i)?i:i?1:0,!n&&o===1&&(n=[],Cw(function(u,f){n[f]=u!=null?u+"":""},t,s,1/0)),a=n?n.length:t===$r?s.length:s[0]?s[0].length:null}else if(e===Et)n||(n=
l2(r));else if(e===Zt)n||(n=[],b(r,function(u,f){n.push(f)}));else if(e===rt){var l=mi(r[0]);a=N(l)&&l.length||1}return{startIndex:o,dimensionsDefine:Ew(n),dimensionsDetectedCount:a}}
function l2(r){for(var e=0,t;e<r.length&&!(t=r[e++]););if(t)return ue(t)}function Ew(r){if(r){var e=F();return B(r,function(t,i){t=z(t)?t:{name:t};var n={name:t.
name,displayName:t.displayName,type:t.type};if(n.name==null)return n;n.name+="",n.displayName==null&&(n.displayName=n.name);var a=e.get(n.name);return a?n.name+=
"-"+a.count++:e.set(n.name,{count:1}),n})}}function Cw(r,e,t,i){if(e===$r)for(var n=0;n<t.length&&n<i;n++)r(t[n]?t[n][0]:null,n);else for(var a=t[0]||[],n=0;n<a.
length&&n<i;n++)r(a[n],n)}function tc(r){var e=r.sourceFormat;return e===Et||e===Zt}var da,va,ma,ga,Aw,Dw,ic=(function(){function r(e,t){var i=Ao(e)?e:Do(e);this._source=i;var n=this._data=i.data,a=i.sourceFormat,o=i.seriesLayoutBy;if(a===Xt&&(this.
_offset=0,this._dimSize=t,this._data=n),0)var s;Dw(this,n,i)}return r.prototype.getSource=function(){return this._source},r.prototype.count=function(){return 0},
r.prototype.getItem=function(e,t){},r.prototype.appendData=function(e){},r.prototype.clean=function(){},r.protoInitialize=(function(){var e=r.prototype;e.pure=!1,
e.persistent=!0})(),r.internalField=(function(){var e;Dw=function(o,s,l){var u=l.sourceFormat,f=l.seriesLayoutBy,c=l.startIndex,p=l.dimensionsDefine,h=Aw[tm(u,f)];
if(k(o,h),u===Xt)o.getItem=t,o.count=n,o.fillStorage=i;else{var d=Qv(u,f);o.getItem=V(d,null,s,c,p);var v=Jv(u,f);o.count=V(v,null,s,c,p)}};var t=function(o,s){
o=o-this._offset,s=s||[];for(var l=this._data,u=this._dimSize,f=u*o,c=0;c<u;c++)s[c]=l[f+c];return s},i=function(o,s,l,u){for(var f=this._data,c=this._dimSize,p=0;p<
c;p++){for(var h=u[p],d=h[0]==null?1/0:h[0],v=h[1]==null?-1/0:h[1],m=s-o,g=l[p],_=0;_<m;_++){var y=f[_*c+p];g[o+_]=y,y<d&&(d=y),y>v&&(v=y)}h[0]=d,h[1]=v}},n=function(){
return this._data?this._data.length/this._dimSize:0};Aw=(e={},e[$e+"_"+jt]={pure:!0,appendData:a},e[$e+"_"+$r]={pure:!0,appendData:function(){throw new Error('D\
o not support appendData when set seriesLayoutBy: "row".')}},e[Et]={pure:!0,appendData:a},e[Zt]={pure:!0,appendData:function(o){var s=this._data;b(o,function(l,u){
for(var f=s[u]||(s[u]=[]),c=0;c<(l||[]).length;c++)f.push(l[c])})}},e[rt]={appendData:a},e[Xt]={persistent:!1,pure:!0,appendData:function(o){this._data=o},clean:function(){
this._offset+=this.count(),this._data=null}},e);function a(o){for(var s=0;s<o.length;s++)this._data.push(o[s])}})(),r})();var rc=function(r){N(r)||rv("series.data or dataset.source must be an array.")},TZ=(da={},da[$e+"_"+jt]=rc,da[$e+"_"+$r]=rc,da[Et]=rc,da[Zt]=function(r,e){for(var t=0;t<
e.length;t++){var i=e[t].name;i==null&&rv("dimension name must not be null/undefined.")}},da[rt]=rc,da),Ow=function(r,e,t,i){return r[i]},u2=(va={},va[$e+"_"+jt]=
function(r,e,t,i){return r[i+e]},va[$e+"_"+$r]=function(r,e,t,i,n){i+=e;for(var a=n||[],o=r,s=0;s<o.length;s++){var l=o[s];a[s]=l?l[i]:null}return a},va[Et]=Ow,
va[Zt]=function(r,e,t,i,n){for(var a=n||[],o=0;o<t.length;o++){var s=t[o].name,l=s!=null?r[s]:null;a[o]=l?l[i]:null}return a},va[rt]=Ow,va);function Qv(r,e){var t=u2[tm(
r,e)];return t}var Iw=function(r,e,t){return r.length},f2=(ma={},ma[$e+"_"+jt]=function(r,e,t){return Math.max(0,r.length-e)},ma[$e+"_"+$r]=function(r,e,t){var i=r[0];
return i?Math.max(0,i.length-e):0},ma[Et]=Iw,ma[Zt]=function(r,e,t){var i=t[0].name,n=i!=null?r[i]:null;return n?n.length:0},ma[rt]=Iw,ma);function Jv(r,e){var t=f2[tm(
r,e)];return t}var $v=function(r,e,t){return r[e]},c2=(ga={},ga[$e]=$v,ga[Et]=function(r,e,t){return r[t]},ga[Zt]=$v,ga[rt]=function(r,e,t){var i=mi(r);return i instanceof
Array?i[e]:i},ga[Xt]=$v,ga);function em(r){var e=c2[r];return e}function tm(r,e){return r===$e?r+"_"+e:r}function wi(r,e,t){if(r){var i=r.getRawDataItem(e);if(i!=
null){var n=r.getStore(),a=n.getSource().sourceFormat;if(t!=null){var o=r.getDimensionIndex(t),s=n.getDimensionProperty(o);return em(a)(i,o,s)}else{var l=i;return a===
rt&&(l=mi(i)),l}}}}var h2=(function(){function r(e,t){this._encode=e,this._schema=t}return r.prototype.get=function(){return{fullDimensions:this._getFullDimensionNames(),encode:this.
_encode}},r.prototype._getFullDimensionNames=function(){return this._cachedDimNames||(this._cachedDimNames=this._schema?this._schema.makeOutputDimensionNames():
[]),this._cachedDimNames},r})();function Lw(r,e){var t={},i=t.encode={},n=F(),a=[],o=[],s={};b(r.dimensions,function(p){var h=r.getDimensionInfo(p),d=h.coordDim;
if(d){var v=h.coordDimIndex;rm(i,d)[v]=p,h.isExtraCoord||(n.set(d,1),p2(h.type)&&(a[0]=p),rm(s,d)[v]=r.getDimensionIndex(h.name)),h.defaultTooltip&&o.push(p)}Cf.
each(function(m,g){var _=rm(i,g),y=h.otherDims[g];y!=null&&y!==!1&&(_[y]=h.name)})});var l=[],u={};n.each(function(p,h){var d=i[h];u[h]=d[0],l=l.concat(d)}),t.dataDimsOnCoord=
l,t.dataDimIndicesOnCoord=B(l,function(p){return r.getDimensionInfo(p).storeDimIndex}),t.encodeFirstDimNotExtra=u;var f=i.label;f&&f.length&&(a=f.slice());var c=i.
tooltip;return c&&c.length?o=c.slice():o.length||(o=a.slice()),i.defaultedLabel=a,i.defaultedTooltip=o,t.userOutput=new h2(s,e),t}function rm(r,e){return r.hasOwnProperty(
e)||(r[e]=[]),r[e]}function Rw(r){return r==="category"?"ordinal":r==="time"?"time":"float"}function p2(r){return!(r==="ordinal"||r==="time")}var d2=(function(){function r(e){this.otherDims={},e!=null&&k(this,e)}return r})(),Oo=d2;function Io(r,e){var t=e&&e.type;return t==="ordinal"?r:(t==="time"&&!de(r)&&r!=null&&r!=="-"&&(r=+jr(r)),r==null||r===""?NaN:Number(r))}var PZ=F({number:function(r){
return parseFloat(r)},time:function(r){return+jr(r)},trim:function(r){return U(r)?ct(r):r}});var v2={lt:function(r,e){return r<e},lte:function(r,e){return r<=e},gt:function(r,e){return r>e},gte:function(r,e){return r>=e}},NZ=(function(){function r(e,t){
if(!de(t)){var i="";st(i)}this._opFn=v2[e],this._rvalFloat=ur(t)}return r.prototype.evaluate=function(e){return de(e)?this._opFn(e,this._rvalFloat):this._opFn(ur(
e),this._rvalFloat)},r})(),Pw=(function(){function r(e,t){var i=e==="desc";this._resultLT=i?1:-1,t==null&&(t=i?"min":"max"),this._incomparable=t==="min"?-1/0:1/0}
return r.prototype.evaluate=function(e,t){var i=de(e)?e:ur(e),n=de(t)?t:ur(t),a=isNaN(i),o=isNaN(n);if(a&&(i=this._incomparable),o&&(n=this._incomparable),a&&o){
var s=U(e),l=U(t);s&&(i=l?e:0),l&&(n=s?t:0)}return i<n?this._resultLT:i>n?-this._resultLT:0},r})();var kZ=(function(){function r(e,t){this._rval=t,this._isEQ=e,this._rvalTypeof=typeof t,this._rvalFloat=ur(t)}return r.prototype.evaluate=function(e){var t=e===this.
_rval;if(!t){var i=typeof e;i!==this._rvalTypeof&&(i==="number"||this._rvalTypeof==="number")&&(t=ur(e)===this._rvalFloat)}return this._isEQ?t:!t},r})();function Nw(r){var e="",t=-1/0,i=-1/0,n=1/0,a=1/0;return r&&(r.g!=null&&(e+="G"+r.g,t=r.g),r.ge!=null&&(e+="GE"+r.ge,i=r.ge),r.l!=null&&(e+="L"+r.l,n=r.l),r.le!=
null&&(e+="LE"+r.le,a=r.le)),{key:e,g:t,ge:i,l:n,le:a}}function kw(r,e){return e>r.g&&e>=r.ge&&e<r.l&&e<=r.le}var m2=typeof Uint32Array===ta?Array:Uint32Array,g2=typeof Uint16Array===ta?Array:Uint16Array,nm=typeof Int32Array===ta?Array:Int32Array,zw=typeof Float64Array===
ta?Array:Float64Array,Uw={float:zw,int:nm,ordinal:Array,number:Array,time:zw},im;function Lo(r){return r>65535?m2:g2}function _2(r){var e=r.constructor;return e===
Array?r.slice():new e(r)}function Bw(r,e,t,i,n){var a=Uw[t||"float"];if(n){var o=r[e],s=o&&o.length;if(s!==i){for(var l=new a(i),u=0;u<s;u++)l[u]=o[u];r[e]=l}}else
r[e]=new a(i)}var y2=(function(){function r(){this._chunks=[],this._rawExtent=[],this._extent=[],this._count=0,this._rawCount=0,this._calcDimNameToIdx=F()}return r.
prototype.initData=function(e,t,i){this._provider=e,this._chunks=[],this._indices=null,this.getRawIndex=this._getRawIdxIdentity;var n=e.getSource(),a=this.defaultDimValueGetter=
im[n.sourceFormat];this._dimValueGetter=i||a,this._rawExtent=[];var o=tc(n);this._dimensions=B(t,function(s){return{type:s.type,property:s.property}}),this._initDataFromProvider(
0,e.count())},r.prototype.getProvider=function(){return this._provider},r.prototype.getSource=function(){return this._provider.getSource()},r.prototype.ensureCalculationDimension=
function(e,t){var i=this._calcDimNameToIdx,n=this._dimensions,a=i.get(e);if(a!=null){if(n[a].type===t)return a}else a=n.length;return n[a]={type:t},i.set(e,a),this.
_chunks[a]=new Uw[t||"float"](this._rawCount),this._rawExtent[a]=dt(),a},r.prototype.collectOrdinalMeta=function(e,t){var i=this._chunks[e],n=this._dimensions[e],
a=this._rawExtent,o=n.ordinalOffset||0,s=i.length;o===0&&(a[e]=dt());for(var l=a[e],u=o;u<s;u++){var f=i[u]=t.parseAndCollect(i[u]);isNaN(f)||(l[0]=Math.min(f,l[0]),
l[1]=Math.max(f,l[1]))}n.ordinalMeta=t,n.ordinalOffset=s,n.type="ordinal"},r.prototype.getOrdinalMeta=function(e){var t=this._dimensions[e],i=t.ordinalMeta;return i},
r.prototype.getDimensionProperty=function(e){var t=this._dimensions[e];return t&&t.property},r.prototype.appendData=function(e){var t=this._provider,i=this.count();
t.appendData(e);var n=t.count();return t.persistent||(n+=i),i<n&&this._initDataFromProvider(i,n,!0),[i,n]},r.prototype.appendValues=function(e,t){for(var i=this.
_chunks,n=this._dimensions,a=n.length,o=this._rawExtent,s=this.count(),l=s+Math.max(e.length,t||0),u=0;u<a;u++){var f=n[u];Bw(i,u,f.type,l,!0)}for(var c=[],p=s;p<
l;p++)for(var h=p-s,d=0;d<a;d++){var f=n[d],v=im.arrayRows.call(this,e[h]||c,f.property,h,d);i[d][p]=v;var m=o[d];v<m[0]&&(m[0]=v),v>m[1]&&(m[1]=v)}return this.
_rawCount=this._count=l,{start:s,end:l}},r.prototype._initDataFromProvider=function(e,t,i){for(var n=this._provider,a=this._chunks,o=this._dimensions,s=o.length,
l=this._rawExtent,u=B(o,function(_){return _.property}),f=0;f<s;f++){var c=o[f];l[f]||(l[f]=dt()),Bw(a,f,c.type,t,i)}if(n.fillStorage)n.fillStorage(e,t,a,l);else
for(var p=[],h=e;h<t;h++){p=n.getItem(h,p);for(var d=0;d<s;d++){var v=a[d],m=this._dimValueGetter(p,u[d],h,d);v[h]=m;var g=l[d];m<g[0]&&(g[0]=m),m>g[1]&&(g[1]=m)}}
!n.persistent&&n.clean&&n.clean(),this._rawCount=this._count=t,this._extent=[]},r.prototype.count=function(){return this._count},r.prototype.get=function(e,t){if(!(t>=
0&&t<this._count))return NaN;var i=this._chunks[e];return i?i[this.getRawIndex(t)]:NaN},r.prototype.getValues=function(e,t){var i=[],n=[];if(t==null){t=e,e=[];for(var a=0;a<
this._dimensions.length;a++)n.push(a)}else n=e;for(var a=0,o=n.length;a<o;a++)i.push(this.get(n[a],t));return i},r.prototype.getByRawIndex=function(e,t){if(!(t>=
0&&t<this._rawCount))return NaN;var i=this._chunks[e];return i?i[t]:NaN},r.prototype.getSum=function(e){var t=this._chunks[e],i=0;if(t)for(var n=0,a=this.count();n<
a;n++){var o=this.get(e,n);isNaN(o)||(i+=o)}return i},r.prototype.getMedian=function(e){var t=[];this.each([e],function(n){isNaN(n)||t.push(n)}),ot(t);var i=this.
count();return i===0?0:i%2===1?t[(i-1)/2]:(t[i/2]+t[i/2-1])/2},r.prototype.indexOfRawIndex=function(e){if(e>=this._rawCount||e<0)return-1;if(!this._indices)return e;
var t=this._indices,i=t[e];if(i!=null&&i<this._count&&i===e)return e;for(var n=0,a=this._count-1;n<=a;){var o=(n+a)/2|0;if(t[o]<e)n=o+1;else if(t[o]>e)a=o-1;else
return o}return-1},r.prototype.getIndices=function(){var e,t=this._indices;if(t){var i=t.constructor,n=this._count;if(i===Array){e=new i(n);for(var a=0;a<n;a++)
e[a]=t[a]}else e=new i(t.buffer,0,n)}else{var i=Lo(this._rawCount);e=new i(this.count());for(var a=0;a<e.length;a++)e[a]=a}return e},r.prototype.filter=function(e,t){
if(!this._count)return this;for(var i=this.clone(),n=i.count(),a=Lo(i._rawCount),o=new a(n),s=[],l=e.length,u=0,f=e[0],c=i._chunks,p=0;p<n;p++){var h=void 0,d=i.
getRawIndex(p);if(l===0)h=t(p);else if(l===1){var v=c[f][d];h=t(v,p)}else{for(var m=0;m<l;m++)s[m]=c[e[m]][d];s[m]=p,h=t.apply(null,s)}h&&(o[u++]=d)}return u<n&&
(i._indices=o),i._count=u,i._extent=[],i._updateGetRawIdx(),i},r.prototype.selectRange=function(e){var t=this.clone(),i=t._count;if(!i)return this;var n=ue(e),a=n.
length;if(!a)return this;var o=t.count(),s=Lo(t._rawCount),l=new s(o),u=0,f=n[0],c=e[f][0],p=e[f][1],h=t._chunks,d=!1;if(!t._indices){var v=0;if(a===1){for(var m=h[n[0]],
g=0;g<i;g++){var _=m[g];(_>=c&&_<=p||isNaN(_))&&(l[u++]=v),v++}d=!0}else if(a===2){for(var m=h[n[0]],y=h[n[1]],x=e[n[1]][0],S=e[n[1]][1],g=0;g<i;g++){var _=m[g],
w=y[g];(_>=c&&_<=p||isNaN(_))&&(w>=x&&w<=S||isNaN(w))&&(l[u++]=v),v++}d=!0}}if(!d)if(a===1)for(var g=0;g<o;g++){var T=t.getRawIndex(g),_=h[n[0]][T];(_>=c&&_<=p||
isNaN(_))&&(l[u++]=T)}else for(var g=0;g<o;g++){for(var E=!0,T=t.getRawIndex(g),C=0;C<a;C++){var M=n[C],_=h[M][T];(_<e[M][0]||_>e[M][1])&&(E=!1)}E&&(l[u++]=t.getRawIndex(
g))}return u<o&&(t._indices=l),t._count=u,t._extent=[],t._updateGetRawIdx(),t},r.prototype.map=function(e,t){var i=this.clone(e);return this._updateDims(i,e,t),
i},r.prototype.modify=function(e,t){this._updateDims(this,e,t)},r.prototype._updateDims=function(e,t,i){for(var n=e._chunks,a=[],o=t.length,s=e.count(),l=[],u=e.
_rawExtent,f=0;f<t.length;f++)u[t[f]]=dt();for(var c=0;c<s;c++){for(var p=e.getRawIndex(c),h=0;h<o;h++)l[h]=n[t[h]][p];l[o]=c;var d=i&&i.apply(null,l);if(d!=null){
typeof d!="object"&&(a[0]=d,d=a);for(var f=0;f<d.length;f++){var v=t[f],m=d[f],g=u[v],_=n[v];_&&(_[p]=m),m<g[0]&&(g[0]=m),m>g[1]&&(g[1]=m)}}}},r.prototype.lttbDownSample=
function(e,t){var i=this.clone([e],!0),n=i._chunks,a=n[e],o=this.count(),s=0,l=Math.floor(1/t),u=this.getRawIndex(0),f,c,p,h=new(Lo(this._rawCount))(Math.min((Math.
ceil(o/l)+2)*2,o));h[s++]=u;for(var d=1;d<o-1;d+=l){for(var v=Math.min(d+l,o-1),m=Math.min(d+l*2,o),g=(m+v)/2,_=0,y=v;y<m;y++){var x=this.getRawIndex(y),S=a[x];
isNaN(S)||(_+=S)}_/=m-v;var w=d,T=Math.min(d+l,o),E=d-1,C=a[u];f=-1,p=w;for(var M=-1,A=0,y=w;y<T;y++){var x=this.getRawIndex(y),S=a[x];if(isNaN(S)){A++,M<0&&(M=
x);continue}c=Math.abs((E-g)*(S-C)-(E-y)*(_-C)),c>f&&(f=c,p=x)}A>0&&A<T-w&&(h[s++]=Math.min(M,p),p=Math.max(M,p)),h[s++]=p,u=p}return h[s++]=this.getRawIndex(o-
1),i._count=s,i._indices=h,i.getRawIndex=this._getRawIdx,i},r.prototype.minmaxDownSample=function(e,t){for(var i=this.clone([e],!0),n=i._chunks,a=Math.floor(1/t),
o=n[e],s=this.count(),l=new(Lo(this._rawCount))(Math.ceil(s/a)*2),u=0,f=0;f<s;f+=a){var c=f,p=o[this.getRawIndex(c)],h=f,d=o[this.getRawIndex(h)],v=a;f+a>s&&(v=
s-f);for(var m=0;m<v;m++){var g=this.getRawIndex(f+m),_=o[g];_<p&&(p=_,c=f+m),_>d&&(d=_,h=f+m)}var y=this.getRawIndex(c),x=this.getRawIndex(h);c<h?(l[u++]=y,l[u++]=
x):(l[u++]=x,l[u++]=y)}return i._count=u,i._indices=l,i._updateGetRawIdx(),i},r.prototype.downSample=function(e,t,i,n){for(var a=this.clone([e],!0),o=a._chunks,
s=[],l=Math.floor(1/t),u=o[e],f=this.count(),c=a._rawExtent[e]=dt(),p=new(Lo(this._rawCount))(Math.ceil(f/l)),h=0,d=0;d<f;d+=l){l>f-d&&(l=f-d,s.length=l);for(var v=0;v<
l;v++){var m=this.getRawIndex(d+v);s[v]=u[m]}var g=i(s),_=this.getRawIndex(Math.min(d+n(s,g)||0,f-1));u[_]=g,g<c[0]&&(c[0]=g),g>c[1]&&(c[1]=g),p[h++]=_}return a.
_count=h,a._indices=p,a._updateGetRawIdx(),a},r.prototype.each=function(e,t){if(this._count)for(var i=e.length,n=this._chunks,a=0,o=this.count();a<o;a++){var s=this.
getRawIndex(a);switch(i){case 0:t(a);break;case 1:t(n[e[0]][s],a);break;case 2:t(n[e[0]][s],n[e[1]][s],a);break;default:for(var l=0,u=[];l<i;l++)u[l]=n[e[l]][s];
u[l]=a,t.apply(null,u)}}},r.prototype.getDataExtent=function(e,t){var i=this._chunks[e],n=dt();if(!i)return n;var a=this.count(),o=!this._indices&&!t;if(o)return this.
_rawExtent[e].slice();var s=this._extent,l=s[e]||(s[e]={}),u=Nw(t),f=u.key,c=l[f];if(c)return c.slice();for(var p=n[0],h=n[1],d=0;d<a;d++){var v=this.getRawIndex(
d),m=i[v];(!t||kw(u,m))&&(m<p&&(p=m),m>h&&(h=m))}return l[f]=[p,h]},r.prototype.getRawDataItem=function(e){var t=this.getRawIndex(e);if(this._provider.persistent)
return this._provider.getItem(t);for(var i=[],n=this._chunks,a=0;a<n.length;a++)i.push(n[a][t]);return i},r.prototype.clone=function(e,t){var i=new r,n=this._chunks,
a=e&&_r(e,function(s,l){return s[l]=!0,s},{});if(a)for(var o=0;o<n.length;o++)i._chunks[o]=a[o]?_2(n[o]):n[o];else i._chunks=n;return this._copyCommonProps(i),t||
(i._indices=this._cloneIndices()),i._updateGetRawIdx(),i},r.prototype._copyCommonProps=function(e){e._count=this._count,e._rawCount=this._rawCount,e._provider=this.
_provider,e._dimensions=this._dimensions,e._extent=H(this._extent),e._rawExtent=H(this._rawExtent)},r.prototype._cloneIndices=function(){if(this._indices){var e=this.
_indices.constructor,t=void 0;if(e===Array){var i=this._indices.length;t=new e(i);for(var n=0;n<i;n++)t[n]=this._indices[n]}else t=new e(this._indices);return t}
return null},r.prototype._getRawIdxIdentity=function(e){return e},r.prototype._getRawIdx=function(e){return e<this._count&&e>=0?this._indices[e]:-1},r.prototype.
_updateGetRawIdx=function(){this.getRawIndex=this._indices?this._getRawIdx:this._getRawIdxIdentity},r.internalField=(function(){function e(t,i,n,a){return Io(t[a],
this._dimensions[a])}im={arrayRows:e,objectRows:function(t,i,n,a){return Io(t[i],this._dimensions[a])},keyedColumns:e,original:function(t,i,n,a){var o=t&&(t.value==
null?t:t.value);return Io(o instanceof Array?o[a]:o,this._dimensions[a])},typedArray:function(t,i,n,a){return t[a]}}})(),r})(),dl=y2;var x2=$(),S2={float:"f",int:"i",ordinal:"o",number:"n",time:"t"},am=(function(){function r(e){this.dimensions=e.dimensions,this._dimOmitted=e.dimensionOmitted,
this.source=e.source,this._fullDimCount=e.fullDimensionCount,this._updateDimOmitted(e.dimensionOmitted)}return r.prototype.isDimensionOmitted=function(){return this.
_dimOmitted},r.prototype._updateDimOmitted=function(e){this._dimOmitted=e,e&&(this._dimNameMap||(this._dimNameMap=om(this.source)))},r.prototype.getSourceDimensionIndex=
function(e){return W(this._dimNameMap.get(e),-1)},r.prototype.getSourceDimension=function(e){var t=this.source.dimensionsDefine;if(t)return t[e]},r.prototype.makeStoreSchema=
function(){for(var e=this._fullDimCount,t=tc(this.source),i=!sm(e),n="",a=[],o=0,s=0;o<e;o++){var l=void 0,u=void 0,f=void 0,c=this.dimensions[s];if(c&&c.storeDimIndex===
o)l=t?c.name:null,u=c.type,f=c.ordinalMeta,s++;else{var p=this.getSourceDimension(o);p&&(l=t?p.name:null,u=p.type)}a.push({property:l,type:u,ordinalMeta:f}),t&&
l!=null&&(!c||!c.isCalculationCoord)&&(n+=i?l.replace(/\`/g,"`1").replace(/\$/g,"`2"):l),n+="$",n+=S2[u]||"f",f&&(n+=f.uid),n+="$"}var h=this.source,d=[h.seriesLayoutBy,
h.startIndex,n].join("$$");return{dimensions:a,hash:d}},r.prototype.makeOutputDimensionNames=function(){for(var e=[],t=0,i=0;t<this._fullDimCount;t++){var n=void 0,
a=this.dimensions[i];if(a&&a.storeDimIndex===t)a.isCalculationCoord||(n=a.name),i++;else{var o=this.getSourceDimension(t);o&&(n=o.name)}e.push(n)}return e},r.prototype.
appendCalculationDimension=function(e){this.dimensions.push(e),e.isCalculationCoord=!0,this._fullDimCount++,this._updateDimOmitted(!0)},r})();function nc(r){return r instanceof am}function vl(r){for(var e=F(),t=0;t<(r||[]).length;t++){var i=r[t],n=z(i)?i.name:i;n!=null&&e.get(n)==null&&e.set(n,t)}return e}
function om(r){var e=x2(r);return e.dimNameMap||(e.dimNameMap=vl(r.dimensionsDefine))}function sm(r){return r>30}var ml=z,on=B,b2=typeof Int32Array>"u"?Array:Int32Array,w2="e\0\0",Vw=-1,T2=["hasItemOption","_nameList","_idList","_invertedIndicesMap","_dimSummary","userOutp\
ut","_rawData","_dimValueGetter","_nameDimIdx","_idDimIdx","_nameRepeatCount"],E2=["_approximateExtent"],Fw,ac,gl,_l,lm,yl,um,C2=(function(){function r(e,t){this.
type="list",this._dimOmitted=!1,this._nameList=[],this._idList=[],this._visual={},this._layout={},this._itemVisuals=[],this._itemLayouts=[],this._graphicEls=[],
this._approximateExtent={},this._calculationInfo={},this.hasItemOption=!1,this.TRANSFERABLE_METHODS=["cloneShallow","downSample","minmaxDownSample","lttbDownSam\
ple","map"],this.CHANGABLE_METHODS=["filterSelf","selectRange"],this.DOWNSAMPLE_METHODS=["downSample","minmaxDownSample","lttbDownSample"];var i,n=!1;nc(e)?(i=e.
dimensions,this._dimOmitted=e.isDimensionOmitted(),this._schema=e):(n=!0,i=e),i=i||["x","y"];for(var a={},o=[],s={},l=!1,u={},f=0;f<i.length;f++){var c=i[f],p=U(
c)?new Oo({name:c}):c instanceof Oo?c:new Oo(c),h=p.name;p.type=p.type||"float",p.coordDim||(p.coordDim=h,p.coordDimIndex=0);var d=p.otherDims=p.otherDims||{};o.
push(h),a[h]=p,u[h]!=null&&(l=!0),p.createInvertedIndices&&(s[h]=[]),n&&(p.storeDimIndex=f),d.itemName===0&&(this._nameDimIdx=p.storeDimIndex),d.itemId===0&&(this.
_idDimIdx=p.storeDimIndex)}if(this.dimensions=o,this._dimInfos=a,this._initGetDimensionInfo(l),this.hostModel=t,this._invertedIndicesMap=s,this._dimOmitted){var v=this.
_dimIdxToName=F();b(o,function(m){v.set(a[m].storeDimIndex,m)})}}return r.prototype.getDimension=function(e){var t=this._recognizeDimIndex(e);if(t==null)return e;
if(t=e,!this._dimOmitted)return this.dimensions[t];var i=this._dimIdxToName.get(t);if(i!=null)return i;var n=this._schema.getSourceDimension(t);if(n)return n.name},
r.prototype.getDimensionIndex=function(e){var t=this._recognizeDimIndex(e);if(t!=null)return t;if(e==null)return-1;var i=this._getDimInfo(e);return i?i.storeDimIndex:
this._dimOmitted?this._schema.getSourceDimensionIndex(e):-1},r.prototype._recognizeDimIndex=function(e){if(de(e)||e!=null&&!isNaN(e)&&!this._getDimInfo(e)&&(!this.
_dimOmitted||this._schema.getSourceDimensionIndex(e)<0))return+e},r.prototype._getStoreDimIndex=function(e){var t=this.getDimensionIndex(e);return t},r.prototype.
getDimensionInfo=function(e){return this._getDimInfo(this.getDimension(e))},r.prototype._initGetDimensionInfo=function(e){var t=this._dimInfos;this._getDimInfo=
e?function(i){return t.hasOwnProperty(i)?t[i]:void 0}:function(i){return t[i]}},r.prototype.getDimensionsOnCoord=function(){return this._dimSummary.dataDimsOnCoord.
slice()},r.prototype.mapDimension=function(e,t){var i=this._dimSummary;if(t==null)return i.encodeFirstDimNotExtra[e];var n=i.encode[e];return n?n[t]:null},r.prototype.
mapDimensionsAll=function(e){var t=this._dimSummary,i=t.encode[e];return(i||[]).slice()},r.prototype.getStore=function(){return this._store},r.prototype.initData=
function(e,t,i){var n=this,a;if(e instanceof dl&&(a=e),!a){var o=this.dimensions,s=Ao(e)||Ke(e)?new ic(e,o.length):e;a=new dl;var l=on(o,function(u){return{type:n.
_dimInfos[u].type,property:u}});a.initData(s,l,i)}this._store=a,this._nameList=(t||[]).slice(),this._idList=[],this._nameRepeatCount={},this._doInit(0,a.count()),
this._dimSummary=Lw(this,this._schema),this.userOutput=this._dimSummary.userOutput},r.prototype.appendData=function(e){var t=this._store.appendData(e);this._doInit(
t[0],t[1])},r.prototype.appendValues=function(e,t){var i=this._store.appendValues(e,t&&t.length),n=i.start,a=i.end,o=this._shouldMakeIdFromName();if(this._updateOrdinalMeta(),
t)for(var s=n;s<a;s++){var l=s-n;this._nameList[s]=t[l],o&&um(this,s)}},r.prototype._updateOrdinalMeta=function(){for(var e=this._store,t=this.dimensions,i=0;i<
t.length;i++){var n=this._dimInfos[t[i]];n.ordinalMeta&&e.collectOrdinalMeta(n.storeDimIndex,n.ordinalMeta)}},r.prototype._shouldMakeIdFromName=function(){var e=this.
_store.getProvider();return this._idDimIdx==null&&e.getSource().sourceFormat!==Xt&&!e.fillStorage},r.prototype._doInit=function(e,t){if(!(e>=t)){var i=this._store,
n=i.getProvider();this._updateOrdinalMeta();var a=this._nameList,o=this._idList,s=n.getSource().sourceFormat,l=s===rt;if(l&&!n.pure)for(var u=[],f=e;f<t;f++){var c=n.
getItem(f,u);if(!this.hasItemOption&&WS(c)&&(this.hasItemOption=!0),c){var p=c.name;a[f]==null&&p!=null&&(a[f]=Pt(p,null));var h=c.id;o[f]==null&&h!=null&&(o[f]=
Pt(h,null))}}if(this._shouldMakeIdFromName())for(var f=e;f<t;f++)um(this,f);Fw(this)}},r.prototype.getApproximateExtent=function(e,t){return this._approximateExtent[e]||
this._store.getDataExtent(this._getStoreDimIndex(e),t)},r.prototype.setApproximateExtent=function(e,t){t=this.getDimension(t),this._approximateExtent[t]=e.slice()},
r.prototype.getCalculationInfo=function(e){return this._calculationInfo[e]},r.prototype.setCalculationInfo=function(e,t){ml(e)?k(this._calculationInfo,e):this._calculationInfo[e]=
t},r.prototype.getName=function(e){var t=this.getRawIndex(e),i=this._nameList[t];return i==null&&this._nameDimIdx!=null&&(i=gl(this,this._nameDimIdx,t)),i==null&&
(i=""),i},r.prototype._getCategory=function(e,t){var i=this._store.get(e,t),n=this._store.getOrdinalMeta(e);return n?n.categories[i]:i},r.prototype.getId=function(e){
return ac(this,this.getRawIndex(e))},r.prototype.count=function(){return this._store.count()},r.prototype.get=function(e,t){var i=this._store,n=this._dimInfos[e];
if(n)return i.get(n.storeDimIndex,t)},r.prototype.getByRawIndex=function(e,t){var i=this._store,n=this._dimInfos[e];if(n)return i.getByRawIndex(n.storeDimIndex,
t)},r.prototype.getIndices=function(){return this._store.getIndices()},r.prototype.getDataExtent=function(e){return this._store.getDataExtent(this._getStoreDimIndex(
e),null)},r.prototype.getSum=function(e){return this._store.getSum(this._getStoreDimIndex(e))},r.prototype.getMedian=function(e){return this._store.getMedian(this.
_getStoreDimIndex(e))},r.prototype.getValues=function(e,t){var i=this,n=this._store;return N(e)?n.getValues(on(e,function(a){return i._getStoreDimIndex(a)}),t):
n.getValues(e)},r.prototype.hasValue=function(e){for(var t=this._dimSummary.dataDimIndicesOnCoord,i=0,n=t.length;i<n;i++)if(isNaN(this._store.get(t[i],e)))return!1;
return!0},r.prototype.indexOfName=function(e){for(var t=0,i=this._store.count();t<i;t++)if(this.getName(t)===e)return t;return-1},r.prototype.getRawIndex=function(e){
return this._store.getRawIndex(e)},r.prototype.indexOfRawIndex=function(e){return this._store.indexOfRawIndex(e)},r.prototype.rawIndexOf=function(e,t){var i=e&&
this._invertedIndicesMap[e],n=i&&i[t];return n==null||isNaN(n)?Vw:n},r.prototype.each=function(e,t,i){"use strict";Z(e)&&(i=t,t=e,e=[]);var n=i||this,a=on(_l(e),
this._getStoreDimIndex,this);this._store.each(a,n?V(t,n):t)},r.prototype.filterSelf=function(e,t,i){"use strict";Z(e)&&(i=t,t=e,e=[]);var n=i||this,a=on(_l(e),this.
_getStoreDimIndex,this);return this._store=this._store.filter(a,n?V(t,n):t),this},r.prototype.selectRange=function(e){"use strict";var t=this,i={},n=ue(e),a=[];
return b(n,function(o){var s=t._getStoreDimIndex(o);i[s]=e[o],a.push(s)}),this._store=this._store.selectRange(i),this},r.prototype.mapArray=function(e,t,i){"use\
 strict";Z(e)&&(i=t,t=e,e=[]),i=i||this;var n=[];return this.each(e,function(){n.push(t&&t.apply(this,arguments))},i),n},r.prototype.map=function(e,t,i,n){"use \
strict";var a=i||n||this,o=on(_l(e),this._getStoreDimIndex,this),s=yl(this);return s._store=this._store.map(o,a?V(t,a):t),s},r.prototype.modify=function(e,t,i,n){
var a=this,o=i||n||this,s=on(_l(e),this._getStoreDimIndex,this);this._store.modify(s,o?V(t,o):t)},r.prototype.downSample=function(e,t,i,n){var a=yl(this);return a.
_store=this._store.downSample(this._getStoreDimIndex(e),t,i,n),a},r.prototype.minmaxDownSample=function(e,t){var i=yl(this);return i._store=this._store.minmaxDownSample(
this._getStoreDimIndex(e),t),i},r.prototype.lttbDownSample=function(e,t){var i=yl(this);return i._store=this._store.lttbDownSample(this._getStoreDimIndex(e),t),
i},r.prototype.getRawDataItem=function(e){return this._store.getRawDataItem(e)},r.prototype.getItemModel=function(e){var t=this.hostModel,i=this.getRawDataItem(
e);return new Le(i,t,t&&t.ecModel)},r.prototype.diff=function(e){var t=this;return new Qf(e?e.getStore().getIndices():[],this.getStore().getIndices(),function(i){
return ac(e,i)},function(i){return ac(t,i)})},r.prototype.getVisual=function(e){var t=this._visual;return t&&t[e]},r.prototype.setVisual=function(e,t){this._visual=
this._visual||{},ml(e)?k(this._visual,e):this._visual[e]=t},r.prototype.getItemVisual=function(e,t){var i=this._itemVisuals[e],n=i&&i[t];return n??this.getVisual(
t)},r.prototype.hasItemVisual=function(){return this._itemVisuals.length>0},r.prototype.ensureUniqueItemVisual=function(e,t){var i=this._itemVisuals,n=i[e];n||(n=
i[e]={});var a=n[t];return a==null&&(a=this.getVisual(t),N(a)?a=a.slice():ml(a)&&(a=k({},a)),n[t]=a),a},r.prototype.setItemVisual=function(e,t,i){var n=this._itemVisuals[e]||
{};this._itemVisuals[e]=n,ml(t)?k(n,t):n[t]=i},r.prototype.clearAllVisual=function(){this._visual={},this._itemVisuals=[]},r.prototype.setLayout=function(e,t){ml(
e)?k(this._layout,e):this._layout[e]=t},r.prototype.getLayout=function(e){return this._layout[e]},r.prototype.getItemLayout=function(e){return this._itemLayouts[e]},
r.prototype.setItemLayout=function(e,t,i){this._itemLayouts[e]=i?k(this._itemLayouts[e]||{},t):t},r.prototype.clearItemLayouts=function(){this._itemLayouts.length=
0},r.prototype.setItemGraphicEl=function(e,t){var i=this.hostModel&&this.hostModel.seriesIndex;nb(i,this.dataType,e,t),this._graphicEls[e]=t},r.prototype.getItemGraphicEl=
function(e){return this._graphicEls[e]},r.prototype.eachItemGraphicEl=function(e,t){b(this._graphicEls,function(i,n){i&&e&&e.call(t,i,n)})},r.prototype.cloneShallow=
function(e){return e||(e=new r(this._schema?this._schema:on(this.dimensions,this._getDimInfo,this),this.hostModel)),lm(e,this),e._store=this._store,e},r.prototype.
wrapMethod=function(e,t){var i=this[e];Z(i)&&(this.__wrappedMethods=this.__wrappedMethods||[],this.__wrappedMethods.push(e),this[e]=function(){var n=i.apply(this,
arguments);return t.apply(this,[n].concat(ku(arguments)))})},r.internalField=(function(){Fw=function(e){var t=e._invertedIndicesMap;b(t,function(i,n){var a=e._dimInfos[n],
o=a.ordinalMeta,s=e._store;if(o){i=t[n]=new b2(o.categories.length);for(var l=0;l<i.length;l++)i[l]=Vw;for(var l=0;l<s.count();l++)i[s.get(a.storeDimIndex,l)]=l}})},
gl=function(e,t,i){return Pt(e._getCategory(t,i),null)},ac=function(e,t){var i=e._idList[t];return i==null&&e._idDimIdx!=null&&(i=gl(e,e._idDimIdx,t)),i==null&&
(i=w2+t),i},_l=function(e){return N(e)||(e=e!=null?[e]:[]),e},yl=function(e){var t=new r(e._schema?e._schema:on(e.dimensions,e._getDimInfo,e),e.hostModel);return lm(
t,e),t},lm=function(e,t){b(T2.concat(t.__wrappedMethods||[]),function(i){t.hasOwnProperty(i)&&(e[i]=t[i])}),e.__wrappedMethods=t.__wrappedMethods,b(E2,function(i){
e[i]=H(t[i])}),e._calculationInfo=k({},t._calculationInfo)},um=function(e,t){var i=e._nameList,n=e._idList,a=e._nameDimIdx,o=e._idDimIdx,s=i[t],l=n[t];if(s==null&&
a!=null&&(i[t]=s=gl(e,a,t)),l==null&&o!=null&&(n[t]=l=gl(e,o,t)),l==null&&s!=null){var u=e._nameRepeatCount,f=u[s]=(u[s]||0)+1;l=s,f>1&&(l+="__ec__"+f),n[t]=l}}})(),
r})(),Hw=C2;function fm(r,e){Ao(r)||(r=Do(r)),e=e||{};var t=e.coordDimensions||[],i=e.dimensionsDefine||r.dimensionsDefine||[],n=F(),a=[],o=M2(r,t,i,e.dimensionsCount),s=e.
canOmitUnusedDimensions&&sm(o),l=i===r.dimensionsDefine,u=l?om(r):vl(i),f=e.encodeDefine;!f&&e.encodeDefaulter&&(f=e.encodeDefaulter(r,o));for(var c=F(f),p=new nm(
o),h=0;h<p.length;h++)p[h]=-1;function d(C){var M=p[C];if(M<0){var A=i[C],O=z(A)?A:{name:A},D=new Oo,I=O.name;I!=null&&u.get(I)!=null&&(D.name=D.displayName=I),
O.type!=null&&(D.type=O.type),O.displayName!=null&&(D.displayName=O.displayName);var R=a.length;return p[C]=R,D.storeDimIndex=C,a.push(D),D}return a[M]}if(!s)for(var h=0;h<
o;h++)d(h);c.each(function(C,M){var A=Ce(C).slice();if(A.length===1&&!U(A[0])&&A[0]<0){c.set(M,!1);return}var O=c.set(M,[]);b(A,function(D,I){var R=U(D)?u.get(D):
D;R!=null&&R<o&&(O[I]=R,m(d(R),M,I))})});var v=0;b(t,function(C){var M,A,O,D;if(U(C))M=C,D={};else{D=C,M=D.name;var I=D.ordinalMeta;D.ordinalMeta=null,D=k({},D),
D.ordinalMeta=I,A=D.dimsDef,O=D.otherDims,D.name=D.coordDim=D.coordDimIndex=D.dimsDef=D.otherDims=null}var R=c.get(M);if(R!==!1){if(R=Ce(R),!R.length)for(var P=0;P<
(A&&A.length||1);P++){for(;v<o&&d(v).coordDim!=null;)v++;v<o&&R.push(v++)}b(R,function(X,Q){var K=d(X);if(l&&D.type!=null&&(K.type=D.type),m(ee(K,D),M,Q),K.name==
null&&A){var oe=A[Q];!z(oe)&&(oe={name:oe}),K.name=K.displayName=oe.name,K.defaultTooltip=oe.defaultTooltip}O&&ee(K.otherDims,O)})}});function m(C,M,A){Cf.get(M)!=
null?C.otherDims[M]=A:(C.coordDim=M,C.coordDimIndex=A,n.set(M,!0))}var g=e.generateCoord,_=e.generateCoordCount,y=_!=null;_=g?_||1:0;var x=g||"value";function S(C){
C.name==null&&(C.name=C.coordDim)}if(s)b(a,function(C){S(C)}),a.sort(function(C,M){return C.storeDimIndex-M.storeDimIndex});else for(var w=0;w<o;w++){var T=d(w),
E=T.coordDim;E==null&&(T.coordDim=A2(x,n,y),T.coordDimIndex=0,(!g||_<=0)&&(T.isExtraCoord=!0),_--),S(T),T.type==null&&(Jf(r,w)===Ct.Must||T.isExtraCoord&&(T.otherDims.
itemName!=null||T.otherDims.seriesName!=null))&&(T.type="ordinal")}return _o(a,function(C){return C.name},function(C,M){M>0&&(C.name=C.name+(M-1))}),new am({source:r,
dimensions:a,fullDimensionCount:o,dimensionOmitted:s})}function M2(r,e,t,i){var n=Math.max(r.dimensionsDetectedCount||1,e.length,t.length,i||0);return b(e,function(a){
var o;z(a)&&(o=a.dimsDef)&&(n=Math.max(n,o.length))}),n}function A2(r,e,t){if(t||e.hasKey(r)){for(var i=0;e.hasKey(r+i);)i++;r+=i}return e.set(r,!0),r}var oc={},cm={},D2=(function(){function r(){this._normalMasterList=[],this._nonSeriesBoxMasterList=[]}return r.prototype.create=function(e,t){this._nonSeriesBoxMasterList=
i(oc,!0),this._normalMasterList=i(cm,!1);function i(n,a){var o=[];return b(n,function(s,l){var u=s.create(e,t);o=o.concat(u||[])}),o}},r.prototype.update=function(e,t){
b(this._normalMasterList,function(i){i.update&&i.update(e,t)})},r.prototype.getCoordinateSystems=function(){return this._normalMasterList.concat(this._nonSeriesBoxMasterList)},
r.register=function(e,t){if(e==="matrix"||e==="calendar"){oc[e]=t;return}cm[e]=t},r.get=function(e){return cm[e]||oc[e]},r})();function O2(r){return!!oc[r]}var I2=1,
Gw=2;var L2=F();function lc(r){var e=r.getShallow("coord",!0),t=I2;if(e==null){var i=L2.get(r.type);i&&i.getCoord2&&(t=Gw,e=i.getCoord2(r))}return{coord:e,from:t}}var Ro=0,
sc=1,R2=2;function P2(r,e){var t=r.getShallow("coordinateSystem"),i=r.getShallow("coordinateSystemUsage",!0),n=i!=null,a=Ro;if(t){var o=r.mainType==="series";i==
null&&(i=o?"data":"box"),i==="data"?(a=sc,o||(a=Ro)):i==="box"&&(a=R2,!o&&!O2(t)&&(a=Ro))}return{coordSysType:t,kind:a}}function Ww(r){var e=r.targetModel,t=r.coordSysType,
i=r.coordSysProvider,n=r.isDefaultDataCoordSys,a=r.allowNotFound,o=P2(e,!0),s=o.kind,l=o.coordSysType;if(n&&s!==sc&&(s=sc,l=t),s===Ro||l!==t)return Ro;var u=i(t,
e);return u?(s===sc?e.coordinateSystem=u:e.boxCoordinateSystem=u,s):Ro}var xl=D2;var N2=(function(){function r(e){this.coordSysDims=[],this.axisMap=F(),this.categoryAxisMap=F(),this.coordSysName=e}return r})();function Yw(r){var e=r.get("coordinateSystem"),t=new N2(e),i=k2[e];if(i)return i(r,t,t.axisMap,t.categoryAxisMap),t}var k2={cartesian2d:function(r,e,t,i){var n=r.
getReferringComponents("xAxis",ke).models[0],a=r.getReferringComponents("yAxis",ke).models[0];e.coordSysDims=["x","y"],t.set("x",n),t.set("y",a),Po(n)&&(i.set("\
x",n),e.firstCategoryDimIndex=0),Po(a)&&(i.set("y",a),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=1))},singleAxis:function(r,e,t,i){var n=r.getReferringComponents(
"singleAxis",ke).models[0];e.coordSysDims=["single"],t.set("single",n),Po(n)&&(i.set("single",n),e.firstCategoryDimIndex=0)},polar:function(r,e,t,i){var n=r.getReferringComponents(
"polar",ke).models[0],a=n.findAxisModel("radiusAxis"),o=n.findAxisModel("angleAxis");e.coordSysDims=["radius","angle"],t.set("radius",a),t.set("angle",o),Po(a)&&
(i.set("radius",a),e.firstCategoryDimIndex=0),Po(o)&&(i.set("angle",o),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=1))},geo:function(r,e,t,i){e.coordSysDims=
["lng","lat"]},parallel:function(r,e,t,i){var n=r.ecModel,a=n.getComponent("parallel",r.get("parallelIndex")),o=e.coordSysDims=a.dimensions.slice();b(a.parallelAxisIndex,
function(s,l){var u=n.getComponent("parallelAxis",s),f=o[l];t.set(f,u),Po(u)&&(i.set(f,u),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=l))})},matrix:function(r,e,t,i){
var n=r.getReferringComponents("matrix",ke).models[0];e.coordSysDims=["x","y"];var a=n.getDimensionModel("x"),o=n.getDimensionModel("y");t.set("x",a),t.set("y",
o),i.set("x",a),i.set("y",o)}};function Po(r){return r.get("type")==="category"}function Zw(r,e,t){t=t||{};var i=t.byIndex,n=t.stackedCoordDimension,a,o,s;z2(e)?a=e:(o=e.schema,a=o.dimensions,s=e.store);var l=!!(r&&r.get("stack")),u,f,c,p,h=!0;
function d(x){return x.type!=="ordinal"&&x.type!=="time"}if(b(a,function(x,S){U(x)&&(a[S]=x={name:x}),d(x)||(h=!1)}),b(a,function(x,S){l&&!x.isExtraCoord&&(!i&&
!u&&x.ordinalMeta&&(u=x),!f&&d(x)&&(!h||x.coordDim!=="x"&&x.coordDim!=="angle")&&(!n||n===x.coordDim)&&(f=x))}),f&&!i&&!u&&(i=!0),f){c="__\0ecstackresult_"+r.id,
p="__\0ecstackedover_"+r.id,u&&(u.createInvertedIndices=!0);var v=f.coordDim,m=f.type,g=0;b(a,function(x){x.coordDim===v&&g++});var _={name:c,coordDim:v,coordDimIndex:g,
type:m,isExtraCoord:!0,isCalculationCoord:!0,storeDimIndex:a.length},y={name:p,coordDim:p,coordDimIndex:g+1,type:m,isExtraCoord:!0,isCalculationCoord:!0,storeDimIndex:a.
length+1};o?(s&&(_.storeDimIndex=s.ensureCalculationDimension(p,m),y.storeDimIndex=s.ensureCalculationDimension(c,m)),o.appendCalculationDimension(_),o.appendCalculationDimension(
y)):(a.push(_),a.push(y))}return{stackedDimension:f&&f.name,stackedByDimension:u&&u.name,isStackedByIndex:i,stackedOverDimension:p,stackResultDimension:c}}function z2(r){
return!nc(r.schema)}function _a(r,e){return!!e&&e===r.getCalculationInfo("stackedDimension")}function Xw(r,e){return _a(r,e)?r.getCalculationInfo("stackResultDi\
mension"):e}function B2(r,e){var t=r.get("coordinateSystem"),i=xl.get(t),n;return e&&e.coordSysDims&&(n=B(e.coordSysDims,function(a){var o={name:a},s=e.axisMap.get(a);if(s){
var l=s.get("type");o.type=Rw(l)}return o})),n||(n=i&&(i.getDimensionsInfo?i.getDimensionsInfo():i.dimensions.slice())||["x","y"]),n}function U2(r,e,t){var i,n;
return t&&b(r,function(a,o){var s=a.coordDim,l=t.categoryAxisMap.get(s);l&&(i==null&&(i=o),a.ordinalMeta=l.getOrdinalMeta(),e&&(a.createInvertedIndices=!0)),a.otherDims.
itemName!=null&&(n=!0)}),!n&&i!=null&&(r[i].otherDims.itemName=0),i}function V2(r,e,t){t=t||{};var i=e.getSourceManager(),n,a=!1;r?(a=!0,n=Do(r)):(n=i.getSource(),
a=n.sourceFormat===rt);var o=Yw(e),s=B2(e,o),l=t.useEncodeDefaulter,u=Z(l)?l:l?Te(ww,s,e):null,f={coordDimensions:s,generateCoord:t.generateCoord,encodeDefine:e.
getEncode(),encodeDefaulter:u,canOmitUnusedDimensions:!a},c=fm(n,f),p=U2(c.dimensions,t.createInvertedIndices,o),h=a?null:i.getSharedDataStore(c),d=Zw(e,{schema:c,
store:h}),v=new Hw(c,e);v.setCalculationInfo(d);var m=p!=null&&F2(n)?function(g,_,y,x){return x===p?y:this.defaultDimValueGetter(g,_,y,x)}:null;return v.hasItemOption=
!1,v.initData(a?n:h,null,m),v}function F2(r){if(r.sourceFormat===rt){var e=H2(r.data||[]);return!N(mi(e))}}function H2(r){for(var e=0;e<r.length&&r[e]==null;)e++;
return r[e]}var No=V2;var G2=Math.round(Math.random()*10);function sn(r){return[r||"",G2++].join("_")}function jw(r){var e={};r.registerSubTypeDefaulter=function(t,i){var n=Ot(t);e[n.
main]=i},r.determineSubType=function(t,i){var n=i.type;if(!n){var a=Ot(t).main;r.hasSubTypes(t)&&e[a]&&(n=e[a](i))}return n}}function qw(r,e){r.topologicalTravel=
function(a,o,s,l){if(!a.length)return;var u=t(o),f=u.graph,c=u.noEntryList,p={};for(b(a,function(_){p[_]=!0});c.length;){var h=c.pop(),d=f[h],v=!!p[h];v&&(s.call(
l,h,d.originalDeps.slice()),delete p[h]),b(d.successor,v?g:m)}b(p,function(){var _="";throw new Error(_)});function m(_){f[_].entryCount--,f[_].entryCount===0&&
c.push(_)}function g(_){p[_]=!0,m(_)}};function t(a){var o={},s=[];return b(a,function(l){var u=i(o,l),f=u.originalDeps=e(l),c=n(f,a);u.entryCount=c.length,u.entryCount===
0&&s.push(l),b(c,function(p){ae(u.predecessor,p)<0&&u.predecessor.push(p);var h=i(o,p);ae(h.successor,p)<0&&h.successor.push(l)})}),{graph:o,noEntryList:s}}function i(a,o){
return a[o]||(a[o]={predecessor:[],successor:[]}),a[o]}function n(a,o){var s=[];return b(a,function(l){ae(o,l)>=0&&s.push(l)}),s}}function ln(r,e){return ie(ie(
{},r,!0),e,!0)}var W2=Math.log(2);function pm(r,e,t,i,n,a){var o=i+"-"+n,s=r.length;if(a.hasOwnProperty(o))return a[o];if(e===1){var l=Math.round(Math.log((1<<s)-1&~n)/W2);return r[t][l]}
for(var u=i|1<<t,f=t+1;i&1<<f;)f++;for(var c=0,p=0,h=0;p<s;p++){var d=1<<p;d&n||(c+=(h%2?-1:1)*r[t][p]*pm(r,e-1,f,u,n|d,a),h++)}return a[o]=c,c}function dm(r,e){
var t=[[r[0],r[1],1,0,0,0,-e[0]*r[0],-e[0]*r[1]],[0,0,0,r[0],r[1],1,-e[1]*r[0],-e[1]*r[1]],[r[2],r[3],1,0,0,0,-e[2]*r[2],-e[2]*r[3]],[0,0,0,r[2],r[3],1,-e[3]*r[2],
-e[3]*r[3]],[r[4],r[5],1,0,0,0,-e[4]*r[4],-e[4]*r[5]],[0,0,0,r[4],r[5],1,-e[5]*r[4],-e[5]*r[5]],[r[6],r[7],1,0,0,0,-e[6]*r[6],-e[6]*r[7]],[0,0,0,r[6],r[7],1,-e[7]*
r[6],-e[7]*r[7]]],i={},n=pm(t,8,0,0,0,i);if(n!==0){for(var a=[],o=0;o<8;o++)for(var s=0;s<8;s++)a[s]==null&&(a[s]=0),a[s]+=((o+s)%2?-1:1)*pm(t,7,o===0?1:0,1<<o,
1<<s,i)/n*e[o];return function(l,u,f){var c=u*a[6]+f*a[7]+1;l[0]=(u*a[0]+f*a[1]+a[2])/c,l[1]=(u*a[3]+f*a[4]+a[5])/c}}}var uc="___zrEVENTSAVED",vm=[];function Kw(r,e,t,i,n){return fc(vm,e,i,n,!0)&&fc(r,t,vm[0],vm[1])}function $w(r,e){r&&t(r),e&&t(e);function t(i){var n=i[uc];n&&
(n.clearMarkers&&n.clearMarkers(),delete i[uc])}}function fc(r,e,t,i,n){if(e.getBoundingClientRect&&te.domSupported&&!mm(e)){var a=e[uc]||(e[uc]={}),o=Y2(e,a),s=Z2(
o,a,n);if(s)return s(r,t,i),!0}return!1}function Y2(r,e){var t=e.markers;if(t)return t;t=e.markers=[];for(var i=["left","right"],n=["top","bottom"],a=0;a<4;a++){
var o=document.createElement("div"),s=o.style,l=a%2,u=(a>>1)%2;s.cssText=["position: absolute","visibility: hidden","padding: 0","margin: 0","border-width: 0","\
user-select: none","width:0","height:0",i[l]+":0",n[u]+":0",i[1-l]+":auto",n[1-u]+":auto",""].join("!important;"),r.appendChild(o),t.push(o)}return e.clearMarkers=
function(){b(t,function(f){f.parentNode&&f.parentNode.removeChild(f)})},t}function Z2(r,e,t){for(var i=t?"invTrans":"trans",n=e[i],a=e.srcCoords,o=[],s=[],l=!0,
u=0;u<4;u++){var f=r[u].getBoundingClientRect(),c=2*u,p=f.left,h=f.top;o.push(p,h),l=l&&a&&p===a[c]&&h===a[c+1],s.push(r[u].offsetLeft,r[u].offsetTop)}return l&&
n?n:(e.srcCoords=o,e[i]=t?dm(s,o):dm(o,s))}function mm(r){return r.nodeName.toUpperCase()==="CANVAS"}var X2=/([&<>"'])/g,j2={"&":"&amp;","<":"&lt;",">":"&gt;",'\
"':"&quot;","'":"&#39;"};function vt(r){return r==null?"":(r+"").replace(X2,function(e,t){return j2[t]})}var Qw={time:{month:["January","February","March","April","May","June","July","August","September","October","November","December"],monthAbbr:["Jan","Feb","Mar",
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
: ",withName:"the data for {name} is {value}",withoutName:"{value}",separator:{middle:", ",end:". "}}}};var Jw={time:{month:["一月","二月","三月","四月","五月","六月","七月","八月","九月","十月","十一月","十二月"],monthAbbr:["1月","2月",
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
t}项是——",withName:"{name}的数据是{value}",withoutName:"{value}",separator:{middle:"，",end:""}}}};var hc="ZH",gm="EN",ko=gm,cc={},_m={},pc=te.domSupported?(function(){var r=(document.documentElement.lang||navigator.language||navigator.browserLanguage||ko).toUpperCase();
return r.indexOf(hc)>-1?hc:ko})():ko;function e1(r,e){r=r.toUpperCase(),_m[r]=new Le(e),cc[r]=e}function t1(r){if(U(r)){var e=cc[r.toUpperCase()]||{};return r===
hc||r===gm?H(e):ie(H(e),H(cc[ko]),!1)}else return ie(H(r),H(cc[ko]),!1)}function r1(r){return _m[r]}function i1(){return _m[ko]}e1(gm,Qw);e1(hc,Jw);var q2=null;function Ue(){return q2}function dc(r,e){var t=Ue(),i=e.breakOption,n=e.breakParsed;return!n&&t&&(n=t.parseAxisBreakOption(i,r)),n}function ya(r){var e=r.brk;return e?
e.breaks:[]}function xa(r){var e=r.brk;return e?e.hasBreaks():!1}var gc=1e3,_c=gc*60,zo=_c*60,Kt=zo*24,ym=Kt*365,K2={year:/({yyyy}|{yy})/,month:/({MMMM}|{MMM}|{MM}|{M})/,day:/({dd}|{d})/,hour:/({HH}|{H}|{hh}|{h})/,minute:/({mm}|{m})/,
second:/({ss}|{s})/,millisecond:/({SSS}|{S})/},mc={year:"{yyyy}",month:"{MMM}",day:"{d}",hour:"{HH}:{mm}",minute:"{HH}:{mm}",second:"{HH}:{mm}:{ss}",millisecond:"\
{HH}:{mm}:{ss} {SSS}"},$2="{yyyy}-{MM}-{dd} {HH}:{mm}:{ss} {SSS}",vc="{yyyy}-{MM}-{dd}",xm={year:"{yyyy}",month:"{yyyy}-{MM}",day:vc,hour:vc+" "+mc.hour,minute:vc+
" "+mc.minute,second:vc+" "+mc.second,millisecond:$2},zt=["year","month","day","hour","minute","second","millisecond"],n1=["year","half-year","quarter","month",
"week","half-week","day","half-day","quarter-day","hour","minute","second","millisecond"];function a1(r){return!U(r)&&!Z(r)?Q2(r):r}function Q2(r){r=r||{};var e={},
t=!0;return b(zt,function(i){t&&(t=r[i]==null)}),b(zt,function(i,n){var a=r[i];e[i]={};for(var o=null,s=n;s>=0;s--){var l=zt[s],u=z(a)&&!N(a)?a[l]:a,f=void 0;N(
u)?(f=u.slice(),o=f[0]||""):U(u)?(o=u,f=[o]):(o==null?o=mc[i]:K2[l].test(o)||(o=e[l][l][0]+" "+o),f=[o],t&&(f[1]="{primary|"+o+"}")),e[i][l]=f}}),e}function Ti(r,e){
return r+="","0000".substr(0,e-r.length)+r}function Bo(r){switch(r){case"half-year":case"quarter":return"month";case"week":case"half-week":return"day";case"half\
-day":case"quarter-day":return"hour";default:return r}}function o1(r){return r===Bo(r)}function s1(r){switch(r){case"year":case"month":return"day";case"millisec\
ond":return"millisecond";default:return"second"}}function Sa(r,e,t,i){var n=jr(r),a=n[Sm(t)](),o=n[xc(t)]()+1,s=Math.floor((o-1)/3)+1,l=n[Sc(t)](),u=n["get"+(t?
"UTC":"")+"Day"](),f=n[bc(t)](),c=(f-1)%12+1,p=n[wc(t)](),h=n[Tc(t)](),d=n[Ec(t)](),v=f>=12?"pm":"am",m=v.toUpperCase(),g=i instanceof Le?i:r1(i||pc)||i1(),_=g.
getModel("time"),y=_.get("month"),x=_.get("monthAbbr"),S=_.get("dayOfWeek"),w=_.get("dayOfWeekAbbr");return(e||"").replace(/{a}/g,v+"").replace(/{A}/g,m+"").replace(
/{yyyy}/g,a+"").replace(/{yy}/g,Ti(a%100+"",2)).replace(/{Q}/g,s+"").replace(/{MMMM}/g,y[o-1]).replace(/{MMM}/g,x[o-1]).replace(/{MM}/g,Ti(o,2)).replace(/{M}/g,
o+"").replace(/{dd}/g,Ti(l,2)).replace(/{d}/g,l+"").replace(/{eeee}/g,S[u]).replace(/{ee}/g,w[u]).replace(/{e}/g,u+"").replace(/{HH}/g,Ti(f,2)).replace(/{H}/g,f+
"").replace(/{hh}/g,Ti(c+"",2)).replace(/{h}/g,c+"").replace(/{mm}/g,Ti(p,2)).replace(/{m}/g,p+"").replace(/{ss}/g,Ti(h,2)).replace(/{s}/g,h+"").replace(/{SSS}/g,
Ti(d,3)).replace(/{S}/g,d+"")}function l1(r,e,t,i,n){var a=null;if(U(t))a=t;else if(Z(t)){var o={time:r.time,level:r.time?r.time.level:0},s=Ue();s&&s.makeAxisLabelFormatterParamBreak(
o,r.break),a=t(r.value,e,o)}else{var l=r.time;if(l){var u=t[l.lowerTimeUnit][l.upperTimeUnit];a=u[Math.min(l.level,u.length-1)]||""}else{var f=ba(r.value,n);a=t[f][f][0]}}
return Sa(new Date(r.value),a,n,i)}function ba(r,e){var t=jr(r),i=t[xc(e)]()+1,n=t[Sc(e)](),a=t[bc(e)](),o=t[wc(e)](),s=t[Tc(e)](),l=t[Ec(e)](),u=l===0,f=u&&s===
0,c=f&&o===0,p=c&&a===0,h=p&&n===1,d=h&&i===1;return d?"year":h?"month":p?"day":c?"hour":f?"minute":u?"second":"millisecond"}function yc(r,e,t){switch(e){case"y\
ear":r[bm(t)](0);case"month":r[wm(t)](1);case"day":r[Tm(t)](0);case"hour":r[Em(t)](0);case"minute":r[Cm(t)](0);case"second":r[Mm(t)](0)}return r}function Sm(r){
return r?"getUTCFullYear":"getFullYear"}function xc(r){return r?"getUTCMonth":"getMonth"}function Sc(r){return r?"getUTCDate":"getDate"}function bc(r){return r?
"getUTCHours":"getHours"}function wc(r){return r?"getUTCMinutes":"getMinutes"}function Tc(r){return r?"getUTCSeconds":"getSeconds"}function Ec(r){return r?"getU\
TCMilliseconds":"getMilliseconds"}function u1(r){return r?"setUTCFullYear":"setFullYear"}function bm(r){return r?"setUTCMonth":"setMonth"}function wm(r){return r?
"setUTCDate":"setDate"}function Tm(r){return r?"setUTCHours":"setHours"}function Em(r){return r?"setUTCMinutes":"setMinutes"}function Cm(r){return r?"setUTCSeco\
nds":"setSeconds"}function Mm(r){return r?"setUTCMilliseconds":"setMilliseconds"}function Dm(r){if(!ev(r))return U(r)?r:"-";var e=(r+"").split(".");return e[0].replace(/(\d{1,3})(?=(?:\d{3})+(?!\d))/g,"$1,")+(e.length>1?"."+e[1]:"")}function Cc(r,e){
return r=(r||"").toLowerCase().replace(/-(.)/g,function(t,i){return i.toUpperCase()}),e&&r&&(r=r.charAt(0).toUpperCase()+r.slice(1)),r}var un=qa;function Mc(r,e,t){var i="{yyyy}-{MM}-{dd} {HH}:{mm}:{ss}";function n(f){return f&&ct(f)?f:"-"}function a(f){return gt(f)}var o=e==="time",s=r instanceof Date;if(o||
s){var l=o?jr(r):r;if(isNaN(+l)){if(s)return"-"}else return Sa(l,i,t)}if(e==="ordinal")return Ms(r)?n(r):de(r)&&a(r)?r+"":"-";var u=ur(r);return a(u)?Dm(u):Ms(r)?
n(r):typeof r=="boolean"?r+"":"-"}var f1=["a","b","c","d","e","f","g"],Am=function(r,e){return"{"+r+(e??"")+"}"};function Ac(r,e,t){N(e)||(e=[e]);var i=e.length;
if(!i)return"";for(var n=e[0].$vars||[],a=0;a<n.length;a++){var o=f1[a];r=r.replace(Am(o),Am(o,0))}for(var s=0;s<i;s++)for(var l=0;l<n.length;l++){var u=e[s][n[l]];
r=r.replace(Am(f1[l],s),t?vt(u):u)}return r}function c1(r,e){var t=U(r)?{color:r,extraCssText:e}:r||{},i=t.color,n=t.type;e=t.extraCssText;var a=t.renderMode||"html";if(!i)return"";if(a==="html")return n===
"subItem"?'<span style="display:inline-block;vertical-align:middle;margin-right:8px;margin-left:3px;border-radius:4px;width:4px;height:4px;background-color:'+vt(
i)+";"+(e||"")+'"></span>':'<span style="display:inline-block;margin-right:4px;border-radius:10px;width:10px;height:10px;background-color:'+vt(i)+";"+(e||"")+'"\
></span>';var o=t.markerId||"markerX";return{renderMode:a,content:"{"+o+"|}  ",style:n==="subItem"?{width:4,height:4,borderRadius:2,backgroundColor:i}:{width:10,
height:10,borderRadius:5,backgroundColor:i}}}function Dr(r,e){return e=e||"transparent",U(r)?r:z(r)&&r.colorStops&&(r.colorStops[0]||{}).color||e}var Ic=b,J2=["left","right","top","bottom","width","height"],Dc=[["width","left","right"],["height","top","bottom"]];function Im(r,e,t,i,n){var a=0,o=0;i==null&&
(i=1/0),n==null&&(n=1/0);var s=0;e.eachChild(function(l,u){var f=l.getBoundingRect(),c=e.childAt(u+1),p=c&&c.getBoundingRect(),h,d;if(r==="horizontal"){var v=f.
width+(p?-p.x+f.x:0);h=a+v,h>i||l.newline?(a=0,h=v,o+=s+t,s=f.height):s=Math.max(s,f.height)}else{var m=f.height+(p?-p.y+f.y:0);d=o+m,d>n||l.newline?(a+=s+t,o=0,
d=m,s=f.width):s=Math.max(s,f.width)}l.newline||(l.x=a,l.y=o,l.markRedraw(),r==="horizontal"?a=h+t:o=d+t)})}var h1=Im,lj=Te(Im,"vertical"),uj=Te(Im,"horizontal");
function p1(r,e){return{left:r.getShallow("left",e),top:r.getShallow("top",e),right:r.getShallow("right",e),bottom:r.getShallow("bottom",e),width:r.getShallow("\
width",e),height:r.getShallow("height",e)}}function hr(r,e,t){t=un(t||0);var i=e.width,n=e.height,a=mt(r.left,i),o=mt(r.top,n),s=mt(r.right,i),l=mt(r.bottom,n),u=mt(r.width,i),f=mt(r.height,n),c=t[2]+t[0],
p=t[1]+t[3],h=r.aspect;switch(isNaN(u)&&(u=i-s-p-a),isNaN(f)&&(f=n-l-c-o),h!=null&&(isNaN(u)&&isNaN(f)&&(h>i/n?u=i*.8:f=n*.8),isNaN(u)&&(u=h*f),isNaN(f)&&(f=u/h)),
isNaN(a)&&(a=i-s-u-p),isNaN(o)&&(o=n-l-f-c),r.left||r.right){case"center":a=i/2-u/2-t[3];break;case"right":a=i-u-p;break}switch(r.top||r.bottom){case"middle":case"\
center":o=n/2-f/2-t[0];break;case"bottom":o=n-f-c;break}a=a||0,o=o||0,isNaN(u)&&(u=i-p-a-(s||0)),isNaN(f)&&(f=n-c-o-(l||0));var d=new q((e.x||0)+a+t[3],(e.y||0)+
o+t[0],u,f);return d.margin=t,d}var Oc={rect:1,point:2};function fn(r,e,t){var i,n,a,o=r.boxCoordinateSystem,s;if(o){var l=lc(r),u=l.coord,f=l.from;if(o.dataToLayout){a=Oc.rect,s=f;var c=o.dataToLayout(
u);i=c.contentRect||c.rect}else t&&t.enableLayoutOnlyByCenter&&o.dataToPoint&&(a=Oc.point,s=f,n=o.dataToPoint(u))}return a==null&&(a=Oc.rect),a===Oc.rect&&(i||(i=
{x:0,y:0,width:e.getWidth(),height:e.getHeight()}),n=[i.x+i.width/2,i.y+i.height/2]),{type:a,refContainer:i,refPoint:n,boxCoordFrom:s}}function d1(r,e,t,i,n,a){
var o=!n||!n.hv||n.hv[0],s=!n||!n.hv||n.hv[1],l=n&&n.boundingMode||"all";if(a=a||r,a.x=r.x,a.y=r.y,!o&&!s)return!1;var u;if(l==="raw")u=r.type==="group"?new q(0,
0,+e.width||0,+e.height||0):r.getBoundingRect();else if(u=r.getBoundingRect(),r.needLocalTransform()){var f=r.getLocalTransform();u=u.clone(),u.applyTransform(f)}
var c=hr(ee({width:u.width,height:u.height},e),t,i),p=o?c.x-u.x:0,h=s?c.y-u.y:0;return l==="raw"?(a.x=p,a.y=h):(a.x+=p,a.y+=h),a===r&&r.markRedraw(),!0}function cn(r){var e=r.layoutMode||r.constructor.layoutMode;return z(e)?e:e?{type:e}:null}function Or(r,e,t){var i=t&&t.ignoreSize;!N(i)&&(i=[i,i]);var n=o(Dc[0],
0),a=o(Dc[1],1);l(Dc[0],r,n),l(Dc[1],r,a);function o(u,f){var c={},p=0,h={},d=0,v=2;if(Ic(u,function(_){h[_]=r[_]}),Ic(u,function(_){Ge(e,_)&&(c[_]=h[_]=e[_]),s(
c,_)&&p++,s(h,_)&&d++}),i[f])return s(e,u[1])?h[u[2]]=null:s(e,u[2])&&(h[u[1]]=null),h;if(d===v||!p)return h;if(p>=v)return c;for(var m=0;m<u.length;m++){var g=u[m];
if(!Ge(c,g)&&Ge(r,g)){c[g]=r[g];break}}return c}function s(u,f){return u[f]!=null&&u[f]!=="auto"}function l(u,f,c){Ic(u,function(p){f[p]=c[p]})}}function Jr(r){
return ez({},r)}function ez(r,e){return e&&r&&Ic(J2,function(t){Ge(e,t)&&(r[t]=e[t])}),r}var tz=$(),Uo=(function(r){L(e,r);function e(t,i,n){var a=r.call(this,t,i,n)||this;return a.uid=sn("ec_cpt_model"),a}return e.prototype.init=function(t,i,n){this.
mergeDefaultAndTheme(t,n)},e.prototype.mergeDefaultAndTheme=function(t,i){var n=cn(this),a=n?Jr(t):{},o=i.getTheme();ie(t,o.get(this.mainType)),ie(t,this.getDefaultOption()),
n&&Or(t,a,n)},e.prototype.mergeOption=function(t,i){ie(this.option,t,!0);var n=cn(this);n&&Or(this.option,t,n)},e.prototype.optionUpdated=function(t,i){},e.prototype.
getDefaultOption=function(){var t=this.constructor;if(!sx(t))return t.defaultOption;var i=tz(this);if(!i.defaultOption){for(var n=[],a=t;a;){var o=a.prototype.defaultOption;
o&&n.push(o),a=a.superClass}for(var s={},l=n.length-1;l>=0;l--)s=ie(s,n[l],!0);i.defaultOption=s}return i.defaultOption},e.prototype.getReferringComponents=function(t,i){
var n=t+"Index",a=t+"Id";return qr(this.ecModel,t,{index:this.get(n,!0),id:this.get(a,!0)},i)},e.prototype.getBoxLayoutParams=function(){return p1(this,!1)},e.prototype.
getZLevelKey=function(){return""},e.prototype.setZLevel=function(t){this.option.zlevel=t},e.protoInitialize=(function(){var t=e.prototype;t.type="component",t.id=
"",t.name="",t.mainType="",t.subType="",t.componentIndex=0})(),e})(Le);Bu(Uo,Le);Wi(Uo);jw(Uo);qw(Uo,rz);function rz(r){var e=[];return b(Uo.getClassesByMainType(
r),function(t){e=e.concat(t.dependencies||t.prototype.dependencies||[])}),e=B(e,function(t){return Ot(t).main}),r!=="dataset"&&ae(e,"dataset")<=0&&e.unshift("da\
taset"),e}var _e=Uo;var v1=$(),mj=$(),bl=(function(){function r(){}return r.prototype.getColorFromPalette=function(e,t,i){var n=Ce(this.get("color",!0)),a=this.get("colorLayer",!0);
return nz(this,v1,n,a,e,t,i)},r.prototype.clearColorPalette=function(){az(this,v1)},r})();function iz(r,e){for(var t=r.length,i=0;i<t;i++)if(r[i].length>e)return r[i];return r[t-1]}function nz(r,e,t,i,n,a,o){a=a||r;var s=e(a),l=s.paletteIdx||0,u=s.paletteNameMap=
s.paletteNameMap||{};if(u.hasOwnProperty(n))return u[n];var f=o==null||!i?t:iz(i,o);if(f=f||t,!(!f||!f.length)){var c=f[l];return n&&(u[n]=c),s.paletteIdx=(l+1)%
f.length,c}}function az(r,e){e(r).paletteIdx=0,e(r).paletteNameMap={}}var oz=/\{@(.+?)\}/g,m1=(function(){function r(){}return r.prototype.getDataParams=function(e,t){var i=this.getData(t),n=this.getRawValue(e,t),a=i.getRawIndex(e),
o=i.getName(e),s=i.getRawDataItem(e),l=i.getItemVisual(e,"style"),u=l&&l[i.getItemVisual(e,"drawType")||"fill"],f=l&&l.stroke,c=this.mainType,p=c==="series",h=i.
userOutput&&i.userOutput.get();return{componentType:c,componentSubType:this.subType,componentIndex:this.componentIndex,seriesType:p?this.subType:null,seriesIndex:this.
seriesIndex,seriesId:p?this.id:null,seriesName:p?this.name:null,name:o,dataIndex:a,data:s,dataType:t,value:n,color:u,borderColor:f,dimensionNames:h?h.fullDimensions:
null,encode:h?h.encode:null,$vars:["seriesName","name","value"]}},r.prototype.getFormattedLabel=function(e,t,i,n,a,o){t=t||"normal";var s=this.getData(i),l=this.
getDataParams(e,i);if(o&&(l.value=o.interpolatedValue),n!=null&&N(l.value)&&(l.value=l.value[n]),!a){var u=s.getItemModel(e);a=u.get(t==="normal"?["label","form\
atter"]:[t,"label","formatter"])}if(Z(a))return l.status=t,l.dimensionIndex=n,a(l);if(U(a)){var f=Ac(a,l);return f.replace(oz,function(c,p){var h=p.length,d=p;d.
charAt(0)==="["&&d.charAt(h-1)==="]"&&(d=+d.slice(1,h-1));var v=wi(s,e,d);if(o&&N(o.interpolatedValue)){var m=s.getDimensionIndex(d);m>=0&&(v=o.interpolatedValue[m])}
return v!=null?v+"":""})}},r.prototype.getRawValue=function(e,t){return wi(this.getData(t),e)},r.prototype.formatTooltip=function(e,t,i){},r})();function Lm(r){var e,t;return z(r)?r.type&&(t=r):e=r,{text:e,frag:t}}function hn(r){return new sz(r)}var sz=(function(){function r(e){e=e||{},this._reset=e.reset,this._plan=e.plan,this._count=e.count,this._onDirty=e.onDirty,this.
_dirty=!0}return r.prototype.perform=function(e){var t=this._upstream,i=e&&e.skip;if(this._dirty&&t){var n=this.context;n.data=n.outputData=t.context.outputData}
this.__pipeline&&(this.__pipeline.currentTask=this);var a;this._plan&&!i&&(a=this._plan(this.context));var o=f(this._modBy),s=this._modDataCount||0,l=f(e&&e.modBy),
u=e&&e.modDataCount||0;(o!==l||s!==u)&&(a="reset");function f(_){return!(_>=1)&&(_=1),_}var c;(this._dirty||a==="reset")&&(this._dirty=!1,c=this._doReset(i)),this.
_modBy=l,this._modDataCount=u;var p=e&&e.step;if(t?this._dueEnd=t._outputDueEnd:this._dueEnd=this._count?this._count(this.context):1/0,this._progress){var h=this.
_dueIndex,d=Math.min(p!=null?this._dueIndex+p:1/0,this._dueEnd);if(!i&&(c||h<d)){var v=this._progress;if(N(v))for(var m=0;m<v.length;m++)this._doProgress(v[m],h,
d,l,u);else this._doProgress(v,h,d,l,u)}this._dueIndex=d;var g=this._settedOutputEnd!=null?this._settedOutputEnd:d;this._outputDueEnd=g}else this._dueIndex=this.
_outputDueEnd=this._settedOutputEnd!=null?this._settedOutputEnd:this._dueEnd;return this.unfinished()},r.prototype.dirty=function(){this._dirty=!0,this._onDirty&&
this._onDirty(this.context)},r.prototype._doProgress=function(e,t,i,n,a){g1.reset(t,i,n,a),this._callingProgress=e,this._callingProgress({start:t,end:i,count:i-
t,next:g1.next},this.context)},r.prototype._doReset=function(e){this._dueIndex=this._outputDueEnd=this._dueEnd=0,this._settedOutputEnd=null;var t,i;!e&&this._reset&&
(t=this._reset(this.context),t&&t.progress&&(i=t.forceFirstProgress,t=t.progress),N(t)&&!t.length&&(t=null)),this._progress=t,this._modBy=this._modDataCount=null;
var n=this._downstream;return n&&n.dirty(),i},r.prototype.unfinished=function(){return this._progress&&this._dueIndex<this._dueEnd},r.prototype.pipe=function(e){
(this._downstream!==e||this._dirty)&&(this._downstream=e,e._upstream=this,e.dirty())},r.prototype.dispose=function(){this._disposed||(this._upstream&&(this._upstream.
_downstream=null),this._downstream&&(this._downstream._upstream=null),this._dirty=!1,this._disposed=!0)},r.prototype.getUpstream=function(){return this._upstream},
r.prototype.getDownstream=function(){return this._downstream},r.prototype.setOutputEnd=function(e){this._outputDueEnd=this._settedOutputEnd=e},r})();var g1=(function(){var r,e,t,i,n,a={reset:function(l,u,f,c){e=l,r=u,t=f,i=c,n=Math.ceil(i/t),a.next=t>1&&i>0?s:o}};return a;function o(){return e<r?e++:null}function s(){
var l=e%n*t+Math.ceil(e/n),u=e>=r?null:l<i?l:e;return e++,u}})();var lz=(function(){function r(){}return r.prototype.getRawData=function(){throw new Error("not supported")},r.prototype.getRawDataItem=function(e){throw new Error(
"not supported")},r.prototype.cloneRawData=function(){},r.prototype.getDimensionInfo=function(e){},r.prototype.cloneAllDimensionInfo=function(){},r.prototype.count=
function(){},r.prototype.retrieveValue=function(e,t){},r.prototype.retrieveValueFromItem=function(e,t){},r.prototype.convertValue=function(e,t){return Io(e,t)},
r})();function uz(r,e){var t=new lz,i=r.data,n=t.sourceFormat=r.sourceFormat,a=r.startIndex,o="";r.seriesLayoutBy!==jt&&st(o);var s=[],l={},u=r.dimensionsDefine;if(u)
b(u,function(v,m){var g=v.name,_={index:m,name:g,displayName:v.displayName};if(s.push(_),g!=null){var y="";Ge(l,g)&&st(y),l[g]=_}});else for(var f=0;f<r.dimensionsDetectedCount;f++)
s.push({index:f});var c=Qv(n,jt);e.__isBuiltIn&&(t.getRawDataItem=function(v){return c(i,a,s,v)},t.getRawData=V(fz,null,r)),t.cloneRawData=V(cz,null,r);var p=Jv(
n,jt);t.count=V(p,null,i,a,s);var h=em(n);t.retrieveValue=function(v,m){var g=c(i,a,s,v);return d(g,m)};var d=t.retrieveValueFromItem=function(v,m){if(v!=null){
var g=s[m];if(g)return h(v,m,g.name)}};return t.getDimensionInfo=V(hz,null,s,l),t.cloneAllDimensionInfo=V(pz,null,s),t}function fz(r){var e=r.sourceFormat;if(!Rm(
e)){var t="";st(t)}return r.data}function cz(r){var e=r.sourceFormat,t=r.data;if(!Rm(e)){var i="";st(i)}if(e===$e){for(var n=[],a=0,o=t.length;a<o;a++)n.push(t[a].
slice());return n}else if(e===Et){for(var n=[],a=0,o=t.length;a<o;a++)n.push(k({},t[a]));return n}}function hz(r,e,t){if(t!=null){if(de(t)||!isNaN(t)&&!Ge(e,t))
return r[t];if(Ge(e,t))return e[t]}}function pz(r){return H(r)}var _1=F();function y1(r){r=H(r);var e=r.type,t="";e||st(t);var i=e.split(":");i.length!==2&&st(t);
var n=!1;i[0]==="echarts"&&(e=i[1],n=!0),r.__isBuiltIn=n,_1.set(e,r)}function x1(r,e,t){var i=Ce(r),n=i.length,a="";n||st(a);for(var o=0,s=n;o<s;o++){var l=i[o];
e=dz(l,e,t,n===1?null:o),o!==s-1&&(e.length=Math.max(e.length,1))}return e}function dz(r,e,t,i){var n="";e.length||st(n),z(r)||st(n);var a=r.type,o=_1.get(a);o||
st(n);var s=B(e,function(f){return uz(f,o)}),l=Ce(o.transform({upstream:s[0],upstreamList:s,config:H(r.config)}));if(0&&r.print)var u;return B(l,function(f,c){var p="";
z(f)||st(p),f.data||st(p);var h=Kv(f.data);Rm(h)||st(p);var d,v=e[0];if(v&&c===0&&!f.dimensions){var m=v.startIndex;m&&(f.data=v.data.slice(0,m).concat(f.data)),
d={seriesLayoutBy:jt,sourceHeader:m,dimensions:v.metaRawOption.dimensions}}else d={seriesLayoutBy:jt,sourceHeader:0,dimensions:f.dimensions};return pl(f.data,d,
null)})}function Rm(r){return r===$e||r===Et}var b1=(function(){function r(e){this._sourceList=[],this._storeList=[],this._upstreamSignList=[],this._versionSignBase=0,this._dirty=!0,this._sourceHost=e}return r.
prototype.dirty=function(){this._setLocalSource([],[]),this._storeList=[],this._dirty=!0},r.prototype._setLocalSource=function(e,t){this._sourceList=e,this._upstreamSignList=
t,this._versionSignBase++,this._versionSignBase>9e10&&(this._versionSignBase=0)},r.prototype._getVersionSign=function(){return this._sourceHost.uid+"_"+this._versionSignBase},
r.prototype.prepareSource=function(){this._isDirty()&&(this._createSource(),this._dirty=!1)},r.prototype._createSource=function(){this._setLocalSource([],[]);var e=this.
_sourceHost,t=this._getUpstreamSourceManagers(),i=!!t.length,n,a;if(Lc(e)){var o=e,s=void 0,l=void 0,u=void 0;if(i){var f=t[0];f.prepareSource(),u=f.getSource(),
s=u.data,l=u.sourceFormat,a=[f._getVersionSign()]}else s=o.get("data",!0),l=Fe(s)?Xt:rt,a=[];var c=this._getSourceMetaRawOption()||{},p=u&&u.metaRawOption||{},h=W(
c.seriesLayoutBy,p.seriesLayoutBy)||null,d=W(c.sourceHeader,p.sourceHeader),v=W(c.dimensions,p.dimensions),m=h!==p.seriesLayoutBy||!!d!=!!p.sourceHeader||v;n=m?
[pl(s,{seriesLayoutBy:h,sourceHeader:d,dimensions:v},l)]:[]}else{var g=e;if(i){var _=this._applyTransform(t);n=_.sourceList,a=_.upstreamSignList}else{var y=g.get(
"source",!0);n=[pl(y,this._getSourceMetaRawOption(),null)],a=[]}}this._setLocalSource(n,a)},r.prototype._applyTransform=function(e){var t=this._sourceHost,i=t.get(
"transform",!0),n=t.get("fromTransformResult",!0);if(n!=null){var a="";e.length!==1&&S1(a)}var o,s=[],l=[];return b(e,function(u){u.prepareSource();var f=u.getSource(
n||0),c="";n!=null&&!f&&S1(c),s.push(f),l.push(u._getVersionSign())}),i?o=x1(i,s,{datasetIndex:t.componentIndex}):n!=null&&(o=[Mw(s[0])]),{sourceList:o,upstreamSignList:l}},
r.prototype._isDirty=function(){if(this._dirty)return!0;for(var e=this._getUpstreamSourceManagers(),t=0;t<e.length;t++){var i=e[t];if(i._isDirty()||this._upstreamSignList[t]!==
i._getVersionSign())return!0}},r.prototype.getSource=function(e){e=e||0;var t=this._sourceList[e];if(!t){var i=this._getUpstreamSourceManagers();return i[0]&&i[0].
getSource(e)}return t},r.prototype.getSharedDataStore=function(e){var t=e.makeStoreSchema();return this._innerGetDataStore(t.dimensions,e.source,t.hash)},r.prototype.
_innerGetDataStore=function(e,t,i){var n=0,a=this._storeList,o=a[n];o||(o=a[n]={});var s=o[i];if(!s){var l=this._getUpstreamSourceManagers()[0];Lc(this._sourceHost)&&
l?s=l._innerGetDataStore(e,t,i):(s=new dl,s.initData(new ic(t,e.length),e)),o[i]=s}return s},r.prototype._getUpstreamSourceManagers=function(){var e=this._sourceHost;
if(Lc(e)){var t=qv(e);return t?[t.getSourceManager()]:[]}else return B(Tw(e),function(i){return i.getSourceManager()})},r.prototype._getSourceMetaRawOption=function(){
var e=this._sourceHost,t,i,n;if(Lc(e))t=e.get("seriesLayoutBy",!0),i=e.get("sourceHeader",!0),n=e.get("dimensions",!0);else if(!this._getUpstreamSourceManagers().
length){var a=e;t=a.get("seriesLayoutBy",!0),i=a.get("sourceHeader",!0),n=a.get("dimensions",!0)}return{seriesLayoutBy:t,sourceHeader:i,dimensions:n}},r})();function Lc(r){return r.mainType==="series"}function S1(r){throw new Error(r)}var wa={color:{},darkColor:{},size:{}},We=wa.color={theme:["#5070dd","#b6d634","#505372","#ff994d","#0ca8df","#ffd10a","#fb628b","#785db0","#3fbe95"],neutral00:"\
#fff",neutral05:"#f4f7fd",neutral10:"#e8ebf0",neutral15:"#dbdee4",neutral20:"#cfd2d7",neutral25:"#c3c5cb",neutral30:"#b7b9be",neutral35:"#aaacb2",neutral40:"#9e\
a0a5",neutral45:"#929399",neutral50:"#86878c",neutral55:"#797b7f",neutral60:"#6d6e73",neutral65:"#616266",neutral70:"#54555a",neutral75:"#48494d",neutral80:"#3c\
3c41",neutral85:"#303034",neutral90:"#232328",neutral95:"#17171b",neutral99:"#000",accent05:"#eff1f9",accent10:"#e0e4f2",accent15:"#d0d6ec",accent20:"#c0c9e6",accent25:"\
#b1bbdf",accent30:"#a1aed9",accent35:"#91a0d3",accent40:"#8292cc",accent45:"#7285c6",accent50:"#6578ba",accent55:"#5c6da9",accent60:"#536298",accent65:"#4a5787",
accent70:"#404c76",accent75:"#374165",accent80:"#2e3654",accent85:"#252b43",accent90:"#1b2032",accent95:"#121521",transparent:"rgba(0,0,0,0)",highlight:"rgba(25\
5,231,130,0.8)"};k(We,{primary:We.neutral80,secondary:We.neutral70,tertiary:We.neutral60,quaternary:We.neutral50,disabled:We.neutral20,border:We.neutral30,borderTint:We.
neutral20,borderShade:We.neutral40,background:We.neutral05,backgroundTint:"rgba(234,237,245,0.5)",backgroundTransparent:"rgba(255,255,255,0)",backgroundShade:We.
neutral10,shadow:"rgba(0,0,0,0.2)",shadowTint:"rgba(129,130,136,0.2)",axisLine:We.neutral70,axisLineTint:We.neutral40,axisTick:We.neutral70,axisTickMinor:We.neutral60,
axisLabel:We.neutral70,axisSplitLine:We.neutral15,axisMinorSplitLine:We.neutral05});for(pn in We)We.hasOwnProperty(pn)&&(Pm=We[pn],pn==="theme"?wa.darkColor.theme=
We.theme.slice():pn==="highlight"?wa.darkColor.highlight="rgba(255,231,130,0.4)":pn.indexOf("accent")===0?wa.darkColor[pn]=ci(Pm,null,function(r){return r*.5},function(r){
return Math.min(1,1.3-r)}):wa.darkColor[pn]=ci(Pm,null,function(r){return r*.9},function(r){return 1-Math.pow(r,1.5)}));var Pm,pn;wa.size={xxs:2,xs:5,s:10,m:15,
l:20,xl:30,xxl:40,xxxl:50};var Y=wa;var vz="line-height:1";function w1(r){var e=r.lineHeight;return e==null?vz:"line-height:"+vt(e+"")+"px"}function T1(r,e){var t=r.color||Y.color.tertiary,i=r.fontSize||
12,n=r.fontWeight||"400",a=r.color||Y.color.secondary,o=r.fontSize||14,s=r.fontWeight||"900";return e==="html"?{nameStyle:"font-size:"+vt(i+"")+"px;color:"+vt(t)+
";font-weight:"+vt(n+""),valueStyle:"font-size:"+vt(o+"")+"px;color:"+vt(a)+";font-weight:"+vt(s+"")}:{nameStyle:{fontSize:i,fill:t,fontWeight:n},valueStyle:{fontSize:o,
fill:a,fontWeight:s}}}var mz=[0,10,20,30],gz=["",`
`,`

`,`


`];function Ta(r,e){return e.type=r,e}function Nm(r){return r.type==="section"}function E1(r){return Nm(r)?_z:yz}function C1(r){if(Nm(r)){var e=0,t=r.blocks.length,
i=t>1||t>0&&!r.noHeader;return b(r.blocks,function(n){var a=C1(n);a>=e&&(e=a+ +(i&&(!a||Nm(n)&&!n.noHeader)))}),e}return 0}function _z(r,e,t,i){var n=e.noHeader,
a=xz(C1(e)),o=[],s=e.blocks||[];He(!s||N(s)),s=s||[];var l=r.orderMode;if(e.sortBlocks&&l){s=s.slice();var u={valueAsc:"asc",valueDesc:"desc"};if(Ge(u,l)){var f=new Pw(
u[l],null);s.sort(function(v,m){return f.evaluate(v.sortParam,m.sortParam)})}else l==="seriesDesc"&&s.reverse()}b(s,function(v,m){var g=e.valueFormatter,_=E1(v)(
g?k(k({},r),{valueFormatter:g}):r,v,m>0?a.html:0,i);_!=null&&o.push(_)});var c=r.renderMode==="richText"?o.join(a.richText):km(i,o.join(""),n?t:a.html);if(n)return c;
var p=Mc(e.header,"ordinal",r.useUTC),h=T1(i,r.renderMode).nameStyle,d=w1(i);return r.renderMode==="richText"?M1(r,p,h)+a.richText+c:km(i,'<div style="'+h+";"+d+
';">'+vt(p)+"</div>"+c,t)}function yz(r,e,t,i){var n=r.renderMode,a=e.noName,o=e.noValue,s=!e.markerType,l=e.name,u=r.useUTC,f=e.valueFormatter||r.valueFormatter||
function(x){return x=N(x)?x:[x],B(x,function(S,w){return Mc(S,N(h)?h[w]:h,u)})};if(!(a&&o)){var c=s?"":r.markupStyleCreator.makeTooltipMarker(e.markerType,e.markerColor||
Y.color.secondary,n),p=a?"":Mc(l,"ordinal",u),h=e.valueType,d=o?[]:f(e.value,e.rawDataIndex),v=!s||!a,m=!s&&a,g=T1(i,n),_=g.nameStyle,y=g.valueStyle;return n===
"richText"?(s?"":c)+(a?"":M1(r,p,_))+(o?"":wz(r,d,v,m,y)):km(i,(s?"":c)+(a?"":Sz(p,!s,_))+(o?"":bz(d,v,m,y)),t)}}function zm(r,e,t,i,n,a){if(r){var o=E1(r),s={useUTC:n,
renderMode:t,orderMode:i,markupStyleCreator:e,valueFormatter:r.valueFormatter};return o(s,r,0,a)}}function xz(r){return{html:mz[r],richText:gz[r]}}function km(r,e,t){
var i='<div style="clear:both"></div>',n="margin: "+t+"px 0 0",a=w1(r);return'<div style="'+n+";"+a+';">'+e+i+"</div>"}function Sz(r,e,t){var i=e?"margin-left:2\
px":"";return'<span style="'+t+";"+i+'">'+vt(r)+"</span>"}function bz(r,e,t,i){var n=t?"10px":"20px",a=e?"float:right;margin-left:"+n:"";return r=N(r)?r:[r],'<s\
pan style="'+a+";"+i+'">'+B(r,function(o){return vt(o)}).join("&nbsp;&nbsp;")+"</span>"}function M1(r,e,t){return r.markupStyleCreator.wrapRichTextStyle(e,t)}function wz(r,e,t,i,n){
var a=[n],o=i?10:20;return t&&a.push({padding:[0,0,0,o],align:"right"}),r.markupStyleCreator.wrapRichTextStyle(N(e)?e.join("  "):e,a)}function A1(r,e){var t=r.getData().
getItemVisual(e,"style"),i=t[r.visualDrawType];return Dr(i)}function Rc(r,e){var t=r.get("padding");return t??(e==="richText"?[8,10]:10)}var Pc=(function(){function r(){
this.richTextStyles={},this._nextStyleNameId=Ys()}return r.prototype._generateStyleName=function(){return"__EC_aUTo_"+this._nextStyleNameId++},r.prototype.makeTooltipMarker=
function(e,t,i){var n=i==="richText"?this._generateStyleName():null,a=c1({color:t,type:e,renderMode:i,markerId:n});return U(a)?a:(this.richTextStyles[n]=a.style,
a.content)},r.prototype.wrapRichTextStyle=function(e,t){var i={};N(t)?b(t,function(a){return k(i,a)}):k(i,t);var n=this._generateStyleName();return this.richTextStyles[n]=
i,"{"+n+"|"+e+"}"},r})();function D1(r){var e=r.series,t=r.dataIndex,i=r.multipleSeries,n=e.getData(),a=n.mapDimensionsAll("defaultedTooltip"),o=a.length,s=e.getRawValue(t),l=N(s),u=A1(
e,t),f,c,p,h;if(o>1||l&&!o){var d=Tz(s,e,t,a,u);f=d.inlineValues,c=d.inlineValueTypes,p=d.blocks,h=d.inlineValues[0]}else if(o){var v=n.getDimensionInfo(a[0]);h=
f=wi(n,t,a[0]),c=v.type}else h=f=l?s[0]:s;var m=xf(e),g=m&&e.name||"",_=n.getName(t),y=i?g:_;return Ta("section",{header:g,noHeader:i||!m,sortParam:h,blocks:[Ta(
"nameValue",{markerType:"item",markerColor:u,name:y,noName:!ct(y),value:f,valueType:c,rawDataIndex:n.getRawIndex(t)})].concat(p||[])})}function Tz(r,e,t,i,n){var a=e.
getData(),o=_r(r,function(c,p,h){var d=a.getDimensionInfo(h);return c=c||d&&d.tooltip!==!1&&d.displayName!=null},!1),s=[],l=[],u=[];i.length?b(i,function(c){f(wi(
a,t,c),c)}):b(r,f);function f(c,p){var h=a.getDimensionInfo(p);!h||h.otherDims.tooltip===!1||(o?u.push(Ta("nameValue",{markerType:"subItem",markerColor:n,name:h.
displayName,value:c,valueType:h.type})):(s.push(c),l.push(h.type)))}return{inlineValues:s,inlineValueTypes:l,blocks:u}}var dn=$();function Nc(r,e){return r.getName(e)||r.getId(e)}var Ez="__universalTransitionEnabled",kc=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,
arguments)||this;return t._selectedDataIndicesMap={},t}return e.prototype.init=function(t,i,n){this.seriesIndex=this.componentIndex,this.dataTask=hn({count:Mz,reset:Az}),
this.dataTask.context={model:this},this.mergeDefaultAndTheme(t,n);var a=dn(this).sourceManager=new b1(this);a.prepareSource();var o=this.getInitialData(t,n);I1(
o,this),this.dataTask.context.data=o,dn(this).dataBeforeProcessed=o,O1(this),this._initSelectedMapFromData(o)},e.prototype.mergeDefaultAndTheme=function(t,i){var n=cn(
this),a=n?Jr(t):{},o=this.subType;_e.hasClass(o)&&(o+="Series"),ie(t,i.getTheme().get(this.subType)),ie(t,this.getDefaultOption()),iv(t,"label",["show"]),this.fillDataTextStyle(
t.data),n&&Or(t,a,n)},e.prototype.mergeOption=function(t,i){t=ie(this.option,t,!0),this.fillDataTextStyle(t.data);var n=cn(this);n&&Or(this.option,t,n);var a=dn(
this).sourceManager;a.dirty(),a.prepareSource();var o=this.getInitialData(t,i);I1(o,this),this.dataTask.dirty(),this.dataTask.context.data=o,dn(this).dataBeforeProcessed=
o,O1(this),this._initSelectedMapFromData(o)},e.prototype.fillDataTextStyle=function(t){if(t&&!Fe(t))for(var i=["show"],n=0;n<t.length;n++)t[n]&&t[n].label&&iv(t[n],
"label",i)},e.prototype.getInitialData=function(t,i){},e.prototype.appendData=function(t){var i=this.getRawData();i.appendData(t.data)},e.prototype.getData=function(t){
var i=Bm(this);if(i){var n=i.context.data;return t==null||!n.getLinkedData?n:n.getLinkedData(t)}else return dn(this).data},e.prototype.getAllData=function(){var t=this.
getData();return t&&t.getLinkedDataAll?t.getLinkedDataAll():[{data:t}]},e.prototype.setData=function(t){var i=Bm(this);if(i){var n=i.context;n.outputData=t,i!==
this.dataTask&&(n.data=t)}dn(this).data=t},e.prototype.getEncode=function(){var t=this.get("encode",!0);if(t)return F(t)},e.prototype.getSourceManager=function(){
return dn(this).sourceManager},e.prototype.getSource=function(){return this.getSourceManager().getSource()},e.prototype.getRawData=function(){return dn(this).dataBeforeProcessed},
e.prototype.getColorBy=function(){var t=this.get("colorBy");return t||"series"},e.prototype.isColorBySeries=function(){return this.getColorBy()==="series"},e.prototype.
getBaseAxis=function(){var t=this.coordinateSystem;return t&&t.getBaseAxis&&t.getBaseAxis()},e.prototype.indicesOfNearest=function(t,i,n,a){var o=this.getData(),
s=this.coordinateSystem,l=s&&s.getAxis(t);if(!s||!l)return[];var u=l.dataToCoord(n);a==null&&(a=1/0);for(var f=[],c=1/0,p=-1,h=0,d=o.getDimensionIndex(i),v=o.getStore(),
m=0,g=v.count();m<g;m++){var _=v.get(d,m),y=l.dataToCoord(_),x=u-y,S=Math.abs(x);S<=a&&((S<c||S===c&&x>=0&&p<0)&&(c=S,p=x,h=0),x===p&&(f[h++]=m))}return f.length=
h,f},e.prototype.formatTooltip=function(t,i,n){return D1({series:this,dataIndex:t,multipleSeries:i})},e.prototype.isAnimationEnabled=function(){var t=this.ecModel;
if(te.node&&!(t&&t.ssr))return!1;var i=this.getShallow("animation");return i&&this.getData().count()>this.getShallow("animationThreshold")&&(i=!1),!!i},e.prototype.
restoreData=function(){this.dataTask.dirty()},e.prototype.getColorFromPalette=function(t,i,n){var a=this.ecModel,o=bl.prototype.getColorFromPalette.call(this,t,
i,n);return o||(o=a.getColorFromPalette(t,i,n)),o},e.prototype.coordDimToDataDim=function(t){return this.getRawData().mapDimensionsAll(t)},e.prototype.getProgressive=
function(){return this.get("progressive")},e.prototype.getProgressiveThreshold=function(){return this.get("progressiveThreshold")},e.prototype.select=function(t,i){
this._innerSelect(this.getData(i),t)},e.prototype.unselect=function(t,i){var n=this.option.selectedMap;if(n){var a=this.option.selectedMode,o=this.getData(i);if(a===
"series"||n==="all"){this.option.selectedMap={},this._selectedDataIndicesMap={};return}for(var s=0;s<t.length;s++){var l=t[s],u=Nc(o,l);n[u]=!1,this._selectedDataIndicesMap[u]=
-1}}},e.prototype.toggleSelect=function(t,i){for(var n=[],a=0;a<t.length;a++)n[0]=t[a],this.isSelected(t[a],i)?this.unselect(n,i):this.select(n,i)},e.prototype.
getSelectedDataIndices=function(){if(this.option.selectedMap==="all")return[].slice.call(this.getData().getIndices());for(var t=this._selectedDataIndicesMap,i=ue(
t),n=[],a=0;a<i.length;a++){var o=t[i[a]];o>=0&&n.push(o)}return n},e.prototype.isSelected=function(t,i){var n=this.option.selectedMap;if(!n)return!1;var a=this.
getData(i);return(n==="all"||n[Nc(a,t)])&&!a.getItemModel(t).get(["select","disabled"])},e.prototype.isUniversalTransitionEnabled=function(){if(this[Ez])return!0;
var t=this.option.universalTransition;return t?t===!0?!0:t&&t.enabled:!1},e.prototype._innerSelect=function(t,i){var n,a,o=this.option,s=o.selectedMode,l=i.length;
if(!(!s||!l)){if(s==="series")o.selectedMap="all";else if(s==="multiple"){z(o.selectedMap)||(o.selectedMap={});for(var u=o.selectedMap,f=0;f<l;f++){var c=i[f],p=Nc(
t,c);u[p]=!0,this._selectedDataIndicesMap[p]=t.getRawIndex(c)}}else if(s==="single"||s===!0){var h=i[l-1],p=Nc(t,h);o.selectedMap=(n={},n[p]=!0,n),this._selectedDataIndicesMap=
(a={},a[p]=t.getRawIndex(h),a)}}},e.prototype._initSelectedMapFromData=function(t){if(!this.option.selectedMap){var i=[];t.hasItemOption&&t.each(function(n){var a=t.
getRawDataItem(n);a&&a.selected&&i.push(n)}),i.length>0&&this._innerSelect(t,i)}},e.registerClass=function(t){return _e.registerClass(t)},e.protoInitialize=(function(){
var t=e.prototype;t.type="series.__base__",t.seriesIndex=0,t.ignoreStyleOnData=!1,t.hasSymbolVisual=!1,t.defaultSymbol="circle",t.visualStyleAccessPath="itemSty\
le",t.visualDrawType="fill"})(),e})(_e);ft(kc,m1);ft(kc,bl);Bu(kc,_e);function O1(r){var e=r.name;xf(r)||(r.name=Cz(r)||e)}function Cz(r){var e=r.getRawData(),t=e.
mapDimensionsAll("seriesName"),i=[];return b(t,function(n){var a=e.getDimensionInfo(n);a.displayName&&i.push(a.displayName)}),i.join(" ")}function Mz(r){return r.
model.getRawData().count()}function Az(r){var e=r.model;return e.setData(e.getRawData().cloneShallow()),Dz}function Dz(r,e){e.outputData&&r.end>e.outputData.count()&&
e.model.getRawData().cloneShallow(e.outputData)}function I1(r,e){b(nx(r.CHANGABLE_METHODS,r.DOWNSAMPLE_METHODS),function(t){r.wrapMethod(t,Te(Oz,e))})}function Oz(r,e){
var t=Bm(r);return t&&t.setOutputEnd((e||this).count()),e}function Bm(r){var e=(r.ecModel||{}).scheduler,t=e&&e.getPipeline(r.uid);if(t){var i=t.currentTask;if(i){
var n=i.agentStubMap;n&&(i=n.get(r.uid))}return i}}var pr=kc;var Iz=se.extend({type:"triangle",shape:{cx:0,cy:0,width:0,height:0},buildPath:function(r,e){var t=e.cx,i=e.cy,n=e.width/2,a=e.height/2;r.moveTo(t,i-a),r.lineTo(
t+n,i+a),r.lineTo(t-n,i+a),r.closePath()}}),Lz=se.extend({type:"diamond",shape:{cx:0,cy:0,width:0,height:0},buildPath:function(r,e){var t=e.cx,i=e.cy,n=e.width/
2,a=e.height/2;r.moveTo(t,i-a),r.lineTo(t+n,i),r.lineTo(t,i+a),r.lineTo(t-n,i),r.closePath()}}),Rz=se.extend({type:"pin",shape:{x:0,y:0,width:0,height:0},buildPath:function(r,e){
var t=e.x,i=e.y,n=e.width/5*3,a=Math.max(n,e.height),o=n/2,s=o*o/(a-o),l=i-a+o+s,u=Math.asin(s/o),f=Math.cos(u)*o,c=Math.sin(u),p=Math.cos(u),h=o*.6,d=o*.7;r.moveTo(
t-f,l+s),r.arc(t,l,o,Math.PI-u,Math.PI*2+u),r.bezierCurveTo(t+f-c*h,l+s+p*h,t,i-d,t,i),r.bezierCurveTo(t,i-d,t-f+c*h,l+s+p*h,t-f,l+s),r.closePath()}}),Pz=se.extend(
{type:"arrow",shape:{x:0,y:0,width:0,height:0},buildPath:function(r,e){var t=e.height,i=e.width,n=e.x,a=e.y,o=i/3*2;r.moveTo(n,a),r.lineTo(n+o,a+t),r.lineTo(n,a+
t/4*3),r.lineTo(n-o,a+t),r.lineTo(n,a),r.closePath()}}),Nz={line:Cr,rect:me,roundRect:me,square:me,circle:il,diamond:Lz,pin:Rz,arrow:Pz,triangle:Iz},kz={line:function(r,e,t,i,n){
n.x1=r,n.y1=e+i/2,n.x2=r+t,n.y2=e+i/2},rect:function(r,e,t,i,n){n.x=r,n.y=e,n.width=t,n.height=i},roundRect:function(r,e,t,i,n){n.x=r,n.y=e,n.width=t,n.height=i,
n.r=Math.min(t,i)/4},square:function(r,e,t,i,n){var a=Math.min(t,i);n.x=r,n.y=e,n.width=a,n.height=a},circle:function(r,e,t,i,n){n.cx=r+t/2,n.cy=e+i/2,n.r=Math.
min(t,i)/2},diamond:function(r,e,t,i,n){n.cx=r+t/2,n.cy=e+i/2,n.width=t,n.height=i},pin:function(r,e,t,i,n){n.x=r+t/2,n.y=e+i/2,n.width=t,n.height=i},arrow:function(r,e,t,i,n){
n.x=r+t/2,n.y=e+i/2,n.width=t,n.height=i},triangle:function(r,e,t,i,n){n.cx=r+t/2,n.cy=e+i/2,n.width=t,n.height=i}},wl={};b(Nz,function(r,e){wl[e]=new r});var zz=se.
extend({type:"symbol",shape:{symbolType:"",x:0,y:0,width:0,height:0},calculateTextPosition:function(r,e,t){var i=Wu(r,e,t),n=this.shape;return n&&n.symbolType===
"pin"&&e.position==="inside"&&(i.y=t.y+t.height*.4),i},buildPath:function(r,e,t){var i=e.symbolType;if(i!=="none"){var n=wl[i];n||(i="rect",n=wl[i]),kz[i](e.x,e.
y,e.width,e.height,n.shape),n.buildPath(r,n.shape,t)}}});function Bz(r,e){if(this.type!=="image"){var t=this.style;this.__isEmptyBrush?(t.stroke=r,t.fill=e||Y.color.
neutral00,t.lineWidth=2):this.shape.symbolType==="line"?t.stroke=r:t.fill=r,this.markRedraw()}}function it(r,e,t,i,n,a,o){var s=r.indexOf("empty")===0;s&&(r=r.substr(
5,1).toLowerCase()+r.substr(6));var l;return r.indexOf("image://")===0?l=Vv(r.slice(8),new q(e,t,i,n),o?"center":"cover"):r.indexOf("path://")===0?l=Zf(r.slice(
7),{},new q(e,t,i,n),o?"center":"cover"):l=new zz({shape:{symbolType:r,x:e,y:t,width:i,height:n}}),l.__isEmptyBrush=s,l.setColor=Bz,a&&l.setColor(a),l}function L1(r){
return N(r)||(r=[+r,+r]),[r[0]||0,r[1]||0]}function zc(r,e){if(r!=null)return N(r)||(r=[r,r]),[mt(r[0],e[0])||0,mt(W(r[1],r[0]),e[1])||0]}var Uz=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.hasSymbolVisual=!0,t}return e.prototype.getInitialData=
function(t){if(0)var i;return No(null,this,{useEncodeDefaulter:!0})},e.prototype.getLegendIcon=function(t){var i=new fe,n=it("line",0,t.itemHeight/2,t.itemWidth,
0,t.lineStyle.stroke,!1);i.add(n),n.setStyle(t.lineStyle);var a=this.getData().getVisual("symbol"),o=this.getData().getVisual("symbolRotate"),s=a==="none"?"circ\
le":a,l=t.itemHeight*.8,u=it(s,(t.itemWidth-l)/2,(t.itemHeight-l)/2,l,l,t.itemStyle.fill);i.add(u),u.setStyle(t.itemStyle);var f=t.iconRotate==="inherit"?o:t.iconRotate||
0;return u.rotation=f*Math.PI/180,u.setOrigin([t.itemWidth/2,t.itemHeight/2]),s.indexOf("empty")>-1&&(u.style.stroke=u.style.fill,u.style.fill=Y.color.neutral00,
u.style.lineWidth=2),i},e.type="series.line",e.dependencies=["grid","polar"],e.defaultOption={z:3,coordinateSystem:"cartesian2d",legendHoverLink:!0,clip:!0,label:{
position:"top"},endLabel:{show:!1,valueAnimation:!0,distance:8},lineStyle:{width:2,type:"solid"},emphasis:{scale:!0},step:!1,smooth:!1,smoothMonotone:null,symbol:"\
emptyCircle",symbolSize:6,symbolRotate:null,showSymbol:!0,showAllSymbol:"auto",connectNulls:!1,sampling:"none",animationEasing:"linear",progressive:0,hoverLayerThreshold:1/0,
universalTransition:{divideShape:"clone"},triggerLineEvent:!1,triggerEvent:!1},e})(pr),R1=Uz;function Bc(r,e){var t=r.mapDimensionsAll("defaultedLabel"),i=t.length;if(i===1){var n=wi(r,e,t[0]);return n!=null?n+"":null}else if(i){for(var a=[],o=0;o<t.length;o++)
a.push(wi(r,e,t[o]));return a.join(" ")}}function P1(r,e){var t=r.mapDimensionsAll("defaultedLabel");if(!N(e))return e+"";for(var i=[],n=0;n<t.length;n++){var a=r.
getDimensionIndex(t[n]);a>=0&&i.push(e[a])}return i.join(" ")}var Vz=(function(r){L(e,r);function e(t,i,n,a){var o=r.call(this)||this;return o.updateData(t,i,n,a),o}return e.prototype._createSymbol=function(t,i,n,a,o,s){this.
removeAll();var l=it(t,-1,-1,2,2,null,s);l.attr({z2:W(o,100),culling:!0,scaleX:a[0]/2,scaleY:a[1]/2}),l.drift=Fz,this._symbolType=t,this.add(l)},e.prototype.stopSymbolAnimation=
function(t){this.childAt(0).stopAnimation(null,t)},e.prototype.getSymbolType=function(){return this._symbolType},e.prototype.getSymbolPath=function(){return this.
childAt(0)},e.prototype.highlight=function(){ra(this.childAt(0))},e.prototype.downplay=function(){ia(this.childAt(0))},e.prototype.setZ=function(t,i){var n=this.
childAt(0);n.zlevel=t,n.z=i},e.prototype.setDraggable=function(t,i){var n=this.childAt(0);n.draggable=t,n.cursor=!i&&t?"move":n.cursor},e.prototype.updateData=function(t,i,n,a){
this.silent=!1;var o=t.getItemVisual(i,"symbol")||"circle",s=t.hostModel,l=e.getSymbolSize(t,i),u=e.getSymbolZ2(t,i),f=o!==this._symbolType,c=a&&a.disableAnimation;
if(f){var p=t.getItemVisual(i,"symbolKeepAspect");this._createSymbol(o,t,i,l,u,p)}else{var h=this.childAt(0);h.silent=!1;var d={scaleX:l[0]/2,scaleY:l[1]/2};c?h.
attr(d):kt(h,d,s,i),Wf(h)}if(this._updateCommon(t,i,l,n,a),f){var h=this.childAt(0);if(!c){var d={scaleX:this._sizeX,scaleY:this._sizeY,style:{opacity:h.style.opacity}};
h.scaleX=h.scaleY=0,h.style.opacity=0,Mr(h,d,s,i)}}c&&this.childAt(0).stopAnimation("leave")},e.prototype._updateCommon=function(t,i,n,a,o){var s=this.childAt(0),
l=t.hostModel,u,f,c,p,h,d,v,m,g;if(a&&(u=a.emphasisItemStyle,f=a.blurItemStyle,c=a.selectItemStyle,p=a.focus,h=a.blurScope,v=a.labelStatesModels,m=a.hoverScale,
g=a.cursorStyle,d=a.emphasisDisabled),!a||t.hasItemOption){var _=a&&a.itemModel?a.itemModel:t.getItemModel(i),y=_.getModel("emphasis");u=y.getModel("itemStyle").
getItemStyle(),c=_.getModel(["select","itemStyle"]).getItemStyle(),f=_.getModel(["blur","itemStyle"]).getItemStyle(),p=y.get("focus"),h=y.get("blurScope"),d=y.get(
"disabled"),v=Mo(_),m=y.getShallow("scale"),g=_.getShallow("cursor")}var x=t.getItemVisual(i,"symbolRotate");s.attr("rotation",(x||0)*Math.PI/180||0);var S=zc(t.
getItemVisual(i,"symbolOffset"),n);S&&(s.x=S[0],s.y=S[1]),g&&s.attr("cursor",g);var w=t.getItemVisual(i,"style"),T=w.fill;if(s instanceof Lt){var E=s.style;s.useStyle(
k({image:E.image,x:E.x,y:E.y,width:E.width,height:E.height},w))}else s.__isEmptyBrush?s.useStyle(k({},w)):s.useStyle(w),s.style.decal=null,s.setColor(T,o&&o.symbolInnerColor),
s.style.strokeNoScale=!0;var C=t.getItemVisual(i,"liftZ"),M=this._z2;C!=null?M==null&&(this._z2=s.z2,s.z2+=C):M!=null&&(s.z2=M,this._z2=null);var A=o&&o.useNameLabel;
$f(s,v,{labelFetcher:l,labelDataIndex:i,defaultText:O,inheritColor:T,defaultOpacity:w.opacity});function O(R){return A?t.getName(R):Bc(t,R)}this._sizeX=n[0]/2,this.
_sizeY=n[1]/2;var D=s.ensureState("emphasis");D.style=u,s.ensureState("select").style=c,s.ensureState("blur").style=f;var I=m==null||m===!0?Math.max(1.1,3/this.
_sizeY):isFinite(m)&&m>0?+m:1;D.scaleX=this._sizeX*I,D.scaleY=this._sizeY*I,this.setSymbolScale(1),na(this,p,h,d)},e.prototype.setSymbolScale=function(t){this.scaleX=
this.scaleY=t},e.prototype.fadeOut=function(t,i,n){var a=this.childAt(0),o=ge(this).dataIndex,s=n&&n.animation;if(this.silent=a.silent=!0,n&&n.fadeLabel){var l=a.
getTextContent();l&&To(l,{style:{opacity:0}},i,{dataIndex:o,removeOpt:s,cb:function(){a.removeTextContent()}})}else a.removeTextContent();To(a,{style:{opacity:0},
scaleX:0,scaleY:0},i,{dataIndex:o,cb:t,removeOpt:s})},e.getSymbolSize=function(t,i){return L1(t.getItemVisual(i,"symbolSize"))},e.getSymbolZ2=function(t,i){return t.
getItemVisual(i,"z2")},e})(fe);function Fz(r,e){this.parent.drift(r,e)}var Tl=Vz;function Uc(r,e,t,i){return e&&!isNaN(e[0])&&!isNaN(e[1])&&!(i&&i.isIgnore&&i.isIgnore(t))&&!(i&&i.clipShape&&!i.clipShape.contain(e[0],e[1]))&&r.getItemVisual(
t,"symbol")!=="none"}function N1(r){return r!=null&&!z(r)&&(r={isIgnore:r}),r||{}}function k1(r){var e=r.hostModel,t=e.getModel("emphasis");return{emphasisItemStyle:t.
getModel("itemStyle").getItemStyle(),blurItemStyle:e.getModel(["blur","itemStyle"]).getItemStyle(),selectItemStyle:e.getModel(["select","itemStyle"]).getItemStyle(),
focus:t.get("focus"),blurScope:t.get("blurScope"),emphasisDisabled:t.get("disabled"),hoverScale:t.get("scale"),labelStatesModels:Mo(e),cursorStyle:e.get("cursor")}}
function z1(r,e,t,i,n,a,o){var s=new r(e,t,i,n);return s.setPosition(a),e.setItemGraphicEl(t,s),o.add(s),s}var Hz=(function(){function r(e){this.group=new fe,this.
_SymbolCtor=e||Tl}return r.prototype.updateData=function(e,t){this._progressiveEls=null,t=N1(t);var i=this.group,n=e.hostModel,a=this._data,o=this._SymbolCtor,s=t.
disableAnimation,l=this._seriesScope=k1(e),u={disableAnimation:s},f=t.getSymbolPoint||function(c){return e.getItemLayout(c)};a||i.removeAll(),e.diff(a).add(function(c){
var p=f(c);Uc(e,p,c,t)&&z1(o,e,c,l,u,p,i)}).update(function(c,p){var h=a.getItemGraphicEl(p),d=f(c);if(!Uc(e,d,c,t)){i.remove(h);return}var v=e.getItemVisual(c,
"symbol")||"circle",m=h&&h.getSymbolType&&h.getSymbolType();if(!h||m&&m!==v)i.remove(h),h=new o(e,c,l,u),h.setPosition(d);else{h.updateData(e,c,l,u);var g={x:d[0],
y:d[1]};s?h.attr(g):kt(h,g,n)}i.add(h),e.setItemGraphicEl(c,h)}).remove(function(c){var p=a.getItemGraphicEl(c);p&&p.fadeOut(function(){i.remove(p)},n)}).execute(),
this._getSymbolPoint=f,this._data=e},r.prototype.updateLayout=function(e){var t=this._data;if(t)for(var i=this,n=t.getStore(),a=0,o=n.count();a<o;a++){var s=t.getItemGraphicEl(
a),l=i._getSymbolPoint(a);Uc(t,l,a,e)?(s=s||z1(i._SymbolCtor,t,a,i._seriesScope,{disableAnimation:!0},l,i.group),s.stopAnimation(),s.setPosition(l),s.markRedraw()):
s&&(i.group.remove(s),t.setItemGraphicEl(a,null))}},r.prototype.incrementalPrepareUpdate=function(e){this._seriesScope=k1(e),this._data=null,this.group.removeAll()},
r.prototype.incrementalUpdate=function(e,t,i,n){this._progressiveEls=[],n=N1(n);function a(u){u.isGroup||(u.incremental=i,u.ensureState("emphasis").hoverLayer=ul)}
for(var o=e.start;o<e.end;o++){var s=t.getItemLayout(o);if(Uc(t,s,o,n)){var l=new this._SymbolCtor(t,o,this._seriesScope);l.traverse(a),l.setPosition(s),this.group.
add(l),t.setItemGraphicEl(o,l),this._progressiveEls.push(l)}}},r.prototype.eachRendered=function(e){cl(this._progressiveEls||this.group,e)},r.prototype.remove=function(e){
var t=this.group,i=this._data;i&&e?i.eachItemGraphicEl(function(n){n.fadeOut(function(){t.remove(n)},i.hostModel)}):t.removeAll()},r})(),Vc=Hz;function Fc(r,e,t){var i=r.getBaseAxis(),n=r.getOtherAxis(i),a=Gz(n,t),o=i.dim,s=n.dim,l=e.mapDimension(s),u=e.mapDimension(o),f=s==="x"||s==="radius"?1:0,c=B(r.
dimensions,function(d){return e.mapDimension(d)}),p=!1,h=e.getCalculationInfo("stackResultDimension");return _a(e,c[0])&&(p=!0,c[0]=h),_a(e,c[1])&&(p=!0,c[1]=h),
{dataDimsForPoint:c,valueStart:a,valueAxisDim:s,baseAxisDim:o,stacked:!!p,valueDim:l,baseDim:u,baseDataOffset:f,stackedOverDimension:e.getCalculationInfo("stack\
edOverDimension")}}function Gz(r,e){var t=0,i=r.scale.getExtent();return e==="start"?t=i[0]:e==="end"?t=i[1]:de(e)&&!isNaN(e)?t=e:i[0]>0?t=i[0]:i[1]<0&&(t=i[1]),
t}function Hc(r,e,t,i){var n=NaN;r.stacked&&(n=t.get(t.getCalculationInfo("stackedOverDimension"),i)),isNaN(n)&&(n=r.valueStart);var a=r.baseDataOffset,o=[];return o[a]=
t.get(r.baseDim,i),o[1-a]=n,e.dataToPoint(o)}function Bt(r,e){return!isFinite(r)||!isFinite(e)}var Wz=typeof Float32Array!==ta?Float32Array:void 0;function Ei(r){return Yz({ctor:Wz},r).arr}function Yz(r,e){var t=r.arr,i=r.ctor;if(e>Kd&&(e=Kd),!t||r.typed&&t.length<e){var n=void 0;if(i)try{n=new i(e),r.typed=
!0,t&&n.set(t)}catch{}if(!n&&(n=[],r.typed=!1,t))for(var a=0,o=t.length;a<o;a++)n[a]=t[a];r.arr=n}return r}function Zz(r,e){var t=[];return e.diff(r).add(function(i){t.push({cmd:"+",idx:i})}).update(function(i,n){t.push({cmd:"=",idx:n,idx1:i})}).remove(function(i){t.
push({cmd:"-",idx:i})}).execute(),t}function Um(r,e,t,i,n,a,o,s){for(var l=Zz(r,e),u=[],f=[],c=[],p=[],h=[],d=[],v=[],m=Fc(n,e,o),g=r.getLayout("points")||[],_=e.
getLayout("points")||[],y=0;y<l.length;y++){var x=l[y],S=!0,w=void 0,T=void 0;switch(x.cmd){case"=":w=x.idx*2,T=x.idx1*2;var E=g[w],C=g[w+1],M=_[T],A=_[T+1];(isNaN(
E)||isNaN(C))&&(E=M,C=A),u.push(E,C),f.push(M,A),c.push(t[w],t[w+1]),p.push(i[T],i[T+1]),v.push(e.getRawIndex(x.idx1));break;case"+":var O=x.idx,D=m.dataDimsForPoint,
I=n.dataToPoint([e.get(D[0],O),e.get(D[1],O)]);T=O*2,u.push(I[0],I[1]),f.push(_[T],_[T+1]);var R=Hc(m,n,e,O);c.push(R[0],R[1]),p.push(i[T],i[T+1]),v.push(e.getRawIndex(
O));break;case"-":S=!1}S&&(h.push(x),d.push(d.length))}d.sort(function(ve,ye){return v[ve]-v[ye]});for(var P=u.length,X=Ei(P),Q=Ei(P),K=Ei(P),oe=Ei(P),ne=[],y=0;y<
d.length;y++){var ce=d[y],re=y*2,j=ce*2;X[re]=u[j],X[re+1]=u[j+1],Q[re]=f[j],Q[re+1]=f[j+1],K[re]=c[j],K[re+1]=c[j+1],oe[re]=p[j],oe[re+1]=p[j+1],ne[y]=h[ce]}return{
current:X,next:Q,stackedOnCurrent:K,stackedOnNext:oe,status:ne}}var vn=Math.min,mn=Math.max;function Vm(r,e,t,i,n,a,o,s,l){for(var u,f,c,p,h,d,v=t,m=0;m<i;m++){var g=e[v*2],_=e[v*2+1];if(v>=n||v<0)break;if(Bt(g,_)){if(l){v+=
a;continue}break}if(v===t)r[a>0?"moveTo":"lineTo"](g,_),c=g,p=_;else{var y=g-u,x=_-f;if(y*y+x*x<.5){v+=a;continue}if(o>0){for(var S=v+a,w=e[S*2],T=e[S*2+1];w===
g&&T===_&&m<i;)m++,S+=a,v+=a,w=e[S*2],T=e[S*2+1],g=e[v*2],_=e[v*2+1],y=g-u,x=_-f;var E=m+1;if(l)for(;Bt(w,T)&&E<i;)E++,S+=a,w=e[S*2],T=e[S*2+1];var C=.5,M=0,A=0,
O=void 0,D=void 0;if(E>=i||Bt(w,T))h=g,d=_;else{M=w-u,A=T-f;var I=g-u,R=w-g,P=_-f,X=T-_,Q=void 0,K=void 0;if(s==="x"){Q=Math.abs(I),K=Math.abs(R);var oe=M>0?1:-1;
h=g-oe*Q*o,d=_,O=g+oe*K*o,D=_}else if(s==="y"){Q=Math.abs(P),K=Math.abs(X);var ne=A>0?1:-1;h=g,d=_-ne*Q*o,O=g,D=_+ne*K*o}else Q=Math.sqrt(I*I+P*P),K=Math.sqrt(R*
R+X*X),C=K/(K+Q),h=g-M*o*(1-C),d=_-A*o*(1-C),O=g+M*o*C,D=_+A*o*C,O=vn(O,mn(w,g)),D=vn(D,mn(T,_)),O=mn(O,vn(w,g)),D=mn(D,vn(T,_)),M=O-g,A=D-_,h=g-M*Q/K,d=_-A*Q/K,
h=vn(h,mn(u,g)),d=vn(d,mn(f,_)),h=mn(h,vn(u,g)),d=mn(d,vn(f,_)),M=g-h,A=_-d,O=g+M*K/Q,D=_+A*K/Q}r.bezierCurveTo(c,p,h,d,g,_),c=O,p=D}else r.lineTo(g,_)}u=g,f=_,
v+=a}return m}var B1=(function(){function r(){this.smooth=0,this.smoothConstraint=!0}return r})(),U1=(function(r){L(e,r);function e(t){var i=r.call(this,t)||this;
return i.type="ec-polyline",i}return e.prototype.getDefaultStyle=function(){return{stroke:Y.color.neutral99,fill:null}},e.prototype.getDefaultShape=function(){return new B1},
e.prototype.buildPath=function(t,i){var n=i.points,a=0,o=n.length/2;if(i.connectNulls){for(;o>0&&Bt(n[o*2-2],n[o*2-1]);o--);for(;a<o&&Bt(n[a*2],n[a*2+1]);a++);}
for(;a<o;)a+=Vm(t,n,a,o,o,1,i.smooth,i.smoothMonotone,i.connectNulls)+1},e.prototype.getPointOn=function(t,i){this.path||(this.createPathProxy(),this.buildPath(
this.path,this.shape));for(var n=this.path,a=n.data,o=Wt.CMD,s,l,u=i==="x",f=[],c=0;c<a.length;){var p=a[c++],h=void 0,d=void 0,v=void 0,m=void 0,g=void 0,_=void 0,
y=void 0;switch(p){case o.M:s=a[c++],l=a[c++];break;case o.L:if(h=a[c++],d=a[c++],y=u?(t-s)/(h-s):(t-l)/(d-l),y<=1&&y>=0){var x=u?(d-l)*y+l:(h-s)*y+s;return u?[
t,x]:[x,t]}s=h,l=d;break;case o.C:h=a[c++],d=a[c++],v=a[c++],m=a[c++],g=a[c++],_=a[c++];var S=u?Fn(s,h,v,g,t,f):Fn(l,d,m,_,t,f);if(S>0)for(var w=0;w<S;w++){var T=f[w];
if(T<=1&&T>=0){var x=u?Re(l,d,m,_,T):Re(s,h,v,g,T);return u?[t,x]:[x,t]}}s=g,l=_;break}}},e})(se);var Xz=(function(r){L(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e})(B1),V1=(function(r){L(e,r);function e(t){var i=r.call(this,t)||
this;return i.type="ec-polygon",i}return e.prototype.getDefaultShape=function(){return new Xz},e.prototype.buildPath=function(t,i){var n=i.points,a=i.stackedOnPoints,
o=0,s=n.length/2,l=i.smoothMonotone;if(i.connectNulls){for(;s>0&&Bt(n[s*2-2],n[s*2-1]);s--);for(;o<s&&Bt(n[o*2],n[o*2+1]);o++);}for(;o<s;){var u=Vm(t,n,o,s,s,1,
i.smooth,l,i.connectNulls);Vm(t,a,o+u-1,u,s,-1,i.stackedOnSmooth,l,i.connectNulls),o+=u+1,t.closePath()}},e})(se);function El(){var r=$();return function(e){var t=r(e),i=e.pipelineContext,n=!!t.large,a=!!t.progressiveRender,o=t.large=!!(i&&i.large),s=t.progressiveRender=!!(i&&
i.progressiveRender);return(n!==o||a!==s)&&"reset"}}var G1=$(),jz=El(),Fm=(function(){function r(){this.group=new fe,this.uid=sn("viewChart"),this.renderTask=hn({plan:qz,reset:Kz}),this.renderTask.context={view:this}}
return r.prototype.init=function(e,t){},r.prototype.render=function(e,t,i,n){},r.prototype.highlight=function(e,t,i,n){var a=e.getData(n&&n.dataType);a&&H1(a,n,
"emphasis")},r.prototype.downplay=function(e,t,i,n){var a=e.getData(n&&n.dataType);a&&H1(a,n,"normal")},r.prototype.remove=function(e,t){this.group.removeAll()},
r.prototype.dispose=function(e,t){},r.prototype.updateView=function(e,t,i,n){this.render(e,t,i,n)},r.prototype.updateVisual=function(e,t,i,n){this.render(e,t,i,
n)},r.prototype.eachRendered=function(e){cl(this.group,e)},r.markUpdateMethod=function(e,t){G1(e).updateMethod=t},r.protoInitialize=(function(){var e=r.prototype;
e.type="chart"})(),r})();function F1(r,e,t){r&&tl(r)&&(e==="emphasis"?ra:ia)(r,t)}function H1(r,e,t){var i=fr(r,e),n=e&&e.highlightKey!=null?wb(e.highlightKey):
null;i!=null?b(Ce(i),function(a){F1(r.getItemGraphicEl(a),t,n)}):r.eachItemGraphicEl(function(a){F1(a,t,n)})}$a(Fm,["dispose"]);Wi(Fm);function qz(r){return jz(
r.model)}function Kz(r){var e=r.model,t=r.ecModel,i=r.api,n=r.payload,a=e.pipelineContext.progressiveRender,o=r.view,s=n&&G1(n).updateMethod,l=a?"incrementalPre\
pareRender":s&&o[s]?s:"render";return l!=="render"&&o[l](e,t,i,n),$z[l]}var $z={incrementalPrepareRender:{progress:function(r,e){e.view.incrementalRender(r,e.model,
e.ecModel,e.api,e.payload)}},render:{forceFirstProgress:!0,progress:function(r,e){e.view.render(e.model,e.ecModel,e.api,e.payload)}}},Mt=Fm;function W1(r,e,t,i,n){var a=r.getArea(),o=a.x,s=a.y,l=a.width,u=a.height,f=t.get(["lineStyle","width"])||0;o-=f/2,s-=f/2,l+=f,u+=f,l=Math.ceil(l),o!==Math.floor(
o)&&(o=Math.floor(o),l++);var c=new me({shape:{x:o,y:s,width:l,height:u}});if(e){var p=r.getBaseAxis(),h=p.isHorizontal(),d=p.inverse;h?(d&&(c.shape.x+=l),c.shape.
width=0):(d||(c.shape.y+=u),c.shape.height=0);var v=Z(n)?function(m){n(m,c)}:null;Mr(c,{shape:{width:l,height:u,x:o,y:s}},t,null,i,v)}return c}function Y1(r,e,t){
var i=r.getArea(),n=le(i.r0,1),a=le(i.r,1),o=new ol({shape:{cx:le(r.cx,1),cy:le(r.cy,1),r0:n,r:a,startAngle:i.startAngle,endAngle:i.endAngle,clockwise:i.clockwise}});
if(e){var s=r.getBaseAxis().dim==="angle";s?o.shape.endAngle=i.startAngle:o.shape.r=n,Mr(o,{shape:{endAngle:i.endAngle,r:a}},t)}return o}function Z1(r){var e=r.coordinateSystem;if(r.get("clip",!0)&&e&&(!e.shouldClip||e.shouldClip()))return e.getArea&&e.getArea(.1)}function X1(r,e){return r.type===e}var j1=(function(){function r(){}return r.prototype.isBlank=function(){return this._isBlank},r.prototype.setBlank=function(e){this._isBlank=e},r})();Wi(j1);var At=j1;var Qz=0,Jz=(function(){function r(e){this.categories=e.categories||[],this._needCollect=e.needCollect,this._deduplication=e.deduplication,this.uid=++Qz,this._onCollect=
e.onCollect}return r.createByAxisModel=function(e){var t=e.option,i=t.data,n=i&&B(i,eB);return new r({categories:n,needCollect:!n,deduplication:t.dedplication!==
!1})},r.prototype.getOrdinal=function(e){return this._getOrCreateMap().get(e)},r.prototype.parseAndCollect=function(e){var t,i=this._needCollect;if(!U(e)&&!i)return e;
if(i&&!this._deduplication)return t=this.categories.length,this.categories[t]=e,this._onCollect&&this._onCollect(e,t),t;var n=this._getOrCreateMap();return t=n.
get(e),t==null&&(i?(t=this.categories.length,this.categories[t]=e,n.set(e,t),this._onCollect&&this._onCollect(e,t)):t=NaN),t},r.prototype._getOrCreateMap=function(){
return this._map||(this._map=F(this.categories))},r})();function eB(r){return z(r)&&r.value!=null?r.value:r+""}var Cl=Jz;var Ut=0,Vo=1,tB={needTransform:1,normalize:1,scale:1,transformIn:1,transformOut:1,contain:1,getExtent:1,getExtentUnsafe:1,setExtent:1,setExtent2:1,getFilter:1,
sanitize:1,getDefaultStartValue:1,freeze:1},K1=ue(tB),Fo=2,$1=3;function Ho(r,e,t){var i;r=r||{};var n=Ue();if(n){var a=n.createBreakScaleMapper(e,t);a.hasBreaks()&&
(b(K1,function(o){a[o]&&(r[o]=V(a[o],a))}),i=a)}return i==null&&rB(r,t),{brk:i,mapper:r}}function Gc(r,e){b(K1,function(t){r[t]=e[t]})}function Wc(r,e){r.freeze=
Me}function Ci(r){return r.getExtentUnsafe(Ut,Fo)}function Ea(r,e){return r.getExtentUnsafe(Vo,e)||r.getExtentUnsafe(Ut,e)}function Q1(r){var e=Ea(r,$1);return e[1]-
e[0]}function Go(r){var e=r.getExtentUnsafe(Ut,$1);return e[1]-e[0]}function rB(r,e){var t=r||{},i=[];return t._extents=i,i[Ut]=e?e.slice():dt(),k(t,iB),t}var iB={
needTransform:function(){return!1},normalize:function(r){var e=this._extents[Vo]||this._extents[Ut];return e[1]===e[0]?.5:(r-e[0])/(e[1]-e[0])},scale:function(r){
var e=this._extents[Vo]||this._extents[Ut];return r*(e[1]-e[0])+e[0]},transformIn:function(r){return r},transformOut:function(r){return r},contain:function(r){var e=Ea(
this,null);return r>=e[0]&&r<=e[1]},getExtent:function(){return this._extents[Ut].slice()},getExtentUnsafe:function(r){return this._extents[r]},setExtent:function(r,e){
q1(this._extents,Ut,r,e)},setExtent2:function(r,e,t){var i=this._extents;i[r]||(i[r]=i[Ut].slice()),q1(i,r,e,t)},freeze:function(){}};function q1(r,e,t,i){gi(t,
i)&&(r[e][0]=t,r[e][1]=i)}function Yc(r){return Wo(r)||ti(r)}function Wo(r){return r.type==="interval"}function ei(r){return r.type==="time"}function ti(r){return r.type==="log"}function Qe(r){return r.type==="ordinal"}function J1(r){var e=yf(r),t=Jn(10,e),i=Yt(r/t);return i?i===2?i=3:i===3?i=5:i*=2:i=1,le(i*t,-e)}function Ir(r){return wr(r)+2}function Ml(r,e){return po(r)/po(
e)}function Zc(r,e,t){var i=t&&t.lookup;if(i){for(var n=0;n<i.from.length;n++)if(r===i.from[n])return i.to[n]}return Jn(e,r)}function Xc(r,e,t){var i=r.slice();
if(i[0]===i[1]){var n=t&&t.ctnShp;if(i[0]!==0){var a=Pe(i[0]);e[1]||(i[1]+=a/2),i[0]-=a/2}else n&&(i[0]=-1),i[1]=1}return(!Tr(i[0])||!Tr(i[1]))&&(i[0]=0,i[1]=1),
i[1]<i[0]&&i.reverse(),i}function eT(r,e){return[r[0]!==e[0],r[1]!==e[1]]}function Al(r,e){return r=r||e,Yt(he(r,1))}function jc(r,e,t){var i=Ci(r),n=i[0],a=r.count(),
o=Math.max((e||0)+1,1);n!==0&&o>1&&a/o>2&&(n=Math.round(Math.ceil(n/o)*o)),n!==i[0]&&l(i[0],!0,!0);for(var s=n;s<=i[1];s+=o)l(s,!1,s===i[0]||s===i[1]);s-o!==i[1]&&
l(i[1],!0,!0);function l(u,f,c){t({value:u,offInterval:f},c)}}var tT=(function(r){L(e,r);function e(t){var i=r.call(this)||this;i.type="ordinal",i.parse=e.parse,Gc(i,e.decoratedMethods);var n=t.ordinalMeta;n||(n=new Cl({})),
N(n)&&(n=new Cl({categories:B(n,function(o){return z(o)?o.value:o})})),i._ordinalMeta=n;var a=Ho(null,null,t.extent||[0,n.categories.length-1]);return i._mapper=
a.mapper,Wc(i,a.mapper),i}return e.parse=function(t){return t==null?t=NaN:U(t)?(t=this._ordinalMeta.getOrdinal(t),t==null&&(t=NaN)):t=Yt(t),t},e.prototype.getTicks=
function(){var t=[];return jc(this,0,function(i){t.push(i)}),t},e.prototype.getMinorTicks=function(t){},e.prototype.setSortInfo=function(t){if(t==null){this._ordinalNumbersByTick=
this._ticksByOrdinalNumber=null;return}for(var i=t.ordinalNumbers,n=this._ordinalNumbersByTick=[],a=this._ticksByOrdinalNumber=[],o=0,s=this._ordinalMeta.categories.
length,l=Ne(s,i.length);o<l;++o){var u=n[o]=i[o];a[u]=o}for(var f=0;o<s;++o){for(;a[f]!=null;)f++;n[o]=f,a[f]=o}},e.prototype._getTickNumber=function(t){var i=this.
_ticksByOrdinalNumber;return i&&t>=0&&t<i.length?i[t]:t},e.prototype.getRawOrdinalNumber=function(t){var i=this._ordinalNumbersByTick;return i&&t>=0&&t<i.length?
i[t]:t},e.prototype.getLabel=function(t){if(!this.isBlank()){var i=this.getRawOrdinalNumber(t.value),n=this._ordinalMeta.categories[i];return n==null?"":n+""}},
e.prototype.count=function(){var t=Ci(this._mapper);return t[1]-t[0]+1},e.prototype.getOrdinalMeta=function(){return this._ordinalMeta},e.type="ordinal",e.decoratedMethods=
{needTransform:function(){return this._mapper.needTransform()},contain:function(t){return this._mapper.contain(this._getTickNumber(t))&&t>=0&&t<this._ordinalMeta.
categories.length},normalize:function(t){return this._mapper.normalize(this._getTickNumber(t))},scale:function(t){return this.getRawOrdinalNumber(Yt(this._mapper.
scale(t)))},transformIn:function(t,i){return this._mapper.transformIn(this._getTickNumber(t),i)},transformOut:function(t,i){return this.getRawOrdinalNumber(this.
_mapper.transformOut(t,i))},getExtent:function(){return this._mapper.getExtent()},getExtentUnsafe:function(t,i){return this._mapper.getExtentUnsafe(t,i)},setExtent:function(t,i){
return this._mapper.setExtent(t,i)},setExtent2:function(t,i,n){return this._mapper.setExtent2(t,i,n)}},e})(At);At.registerClass(tT);var rT=tT;function Yo(r,e,t,i){for(var n=r.getTicks({expandToNicedExtent:!0}),a=[],o=r.getExtent(),s=1;s<n.length;s++){var l=n[s],u=n[s-1];if(!(u.break||l.break)){for(var f=0,
c=[],p=l.value-u.value,h=p/e,d=Ir(h);f<e-1;){var v=le(u.value+(f+1)*h,d);v>o[0]&&v<o[1]&&c.push(v),f++}var m=Ue();m&&m.pruneTicksByBreak("auto",c,t,function(g){
return g},i,o),a.push(c)}}return a}var iT=(function(r){L(e,r);function e(t){var i=r.call(this)||this;i.type="interval",i.parse=e.parse,t=t||{};var n=dc(i,t),a=Ho(i,n,null);return i.brk=a.brk,i._cfg=
{interval:0,intervalPrecision:2,intervalCount:void 0,niceExtent:void 0},i}return e.parse=function(t){return t==null||t===""?NaN:Number(t)},e.prototype.getConfig=
function(){return H(this._cfg)},e.prototype.setConfig=function(t){var i=Ci(this);this._cfg=t=H(t),t.niceExtent==null&&(t.niceExtent=i.slice()),t.intervalPrecision==
null&&(t.intervalPrecision=Ir(t.interval))},e.prototype.getTicks=function(t){t=t||{};var i=this._cfg,n=i.interval,a=Ci(this),o=i.niceExtent,s=i.intervalPrecision,
l=Ue(),u=this.brk,f=l&&u,c=[];if(!n)return c;if(t.breakTicks==="only_break"&&f)return l.addBreaksToTicks(c,u.breaks,a),c;var p=3e3;a[0]<o[0]&&c.push({value:t.expandToNicedExtent?
le(o[0]-n,s):a[0]});for(var h=function(y,x){return Yt((x-y)/n)},d=i.intervalCount,v=o[0],m=0;;m++){if(d==null){if(v>o[1]||!isFinite(v)||!isFinite(o[1]))break}else{
if(m>d)break;v=Ne(v,o[1]),m===d&&(v=o[1])}if(c.push({value:v}),v=le(v+n,s),u){var g=u.calcNiceTickMultiple(v,h);g>=0&&(v=le(v+g*n,s))}if(c.length>0&&v===c[c.length-
1].value)break;if(c.length>p)return[]}var _=c.length?c[c.length-1].value:o[1];return a[1]>_&&c.push({value:t.expandToNicedExtent?le(_+n,s):a[1]}),f&&l.pruneTicksByBreak(
t.pruneByBreak,c,u.breaks,function(y){return y.value},i.interval,a),f&&t.breakTicks!=="none"&&l.addBreaksToTicks(c,u.breaks,a),c},e.prototype.getMinorTicks=function(t){
return Yo(this,t,ya(this),this._cfg.interval)},e.prototype.getLabel=function(t,i){if(t==null)return"";var n=i&&i.precision;n==null?n=wr(t.value)||0:n==="auto"&&
(n=this._cfg.intervalPrecision);var a=le(t.value,n,!0);return Dm(a)},e.type="interval",e})(At);At.registerClass(iT);var Ca=iT;var nB=function(r,e,t,i){for(;t<i;){var n=t+i>>>1;r[n][1]<e?t=n+1:i=n}return t},aT=(function(r){L(e,r);function e(t){var i=r.call(this)||this;i.type="time",i.parse=
e.parse,i._locale=t.locale,i._useUTC=t.useUTC,i._interval=0;var n=dc(i,t),a=Ho(i,n,null);return i.brk=a.brk,i}return e.prototype.getLabel=function(t){return Sa(
t.value,xm[s1(Bo(this._minLevelUnit))]||xm.second,this._useUTC,this._locale)},e.prototype.getFormattedLabel=function(t,i,n){return l1(t,i,n,this._locale,this._useUTC)},
e.prototype.getTicks=function(t){t=t||{};var i=this._interval,n=Ci(this),a=Ue(),o=this.brk,s=a&&o,l=[];if(!i)return l;var u=this._useUTC;if(s&&t.breakTicks==="o\
nly_break")return Ue().addBreaksToTicks(l,o.breaks,n),l;l=cB(this._minLevelUnit,this._approxInterval,u,n,Go(this),o);var f=zt.length-1,c=0;return b(l,function(p){
p.time&&(f=Math.min(f,ae(zt,p.time.upperTimeUnit)),c=Math.max(c,p.time.level))}),s&&Ue().pruneTicksByBreak(t.pruneByBreak,l,o.breaks,function(p){return p.value},
this._approxInterval,n),s&&t.breakTicks!=="none"&&Ue().addBreaksToTicks(l,o.breaks,n,function(p){for(var h=Math.max(ae(zt,ba(p.vmin,u)),ae(zt,ba(p.vmax,u))),d=0,
v=0;v<zt.length;v++)if(!oT(zt[v],p.vmin,p.vmax,u)){d=v;break}var m=Math.min(d,f),g=Math.max(m,h);return{level:c,lowerTimeUnit:zt[g],upperTimeUnit:zt[m]}}),l},e.
prototype.getMinorTicks=function(t){return Yo(this,t,ya(this),this._interval)},e.prototype.setTimeInterval=function(t){this._interval=t.interval,this._approxInterval=
t.approxInterval,this._minLevelUnit=t.minLevelUnit},e.parse=function(t){return de(t)?Math.round(t):+jr(t)},e.type="time",e})(At),qc=[["second",gc],["minute",_c],
["hour",zo],["quarter-day",zo*6],["half-day",zo*12],["day",Kt*1.2],["half-week",Kt*3.5],["week",Kt*7],["month",Kt*31],["quarter",Kt*95],["half-year",ym/2],["yea\
r",ym]];function oT(r,e,t,i){return yc(new Date(e),r,i).getTime()===yc(new Date(t),r,i).getTime()}function aB(r,e){return r/=Kt,r>16?16:r>7.5?7:r>3.5?4:r>1.5?2:
1}function oB(r){var e=30*Kt;return r/=e,r>6?6:r>3?3:r>2?2:1}function sB(r){return r/=zo,r>12?12:r>6?6:r>3.5?4:r>2?2:1}function nT(r,e){return r/=e?_c:gc,r>30?30:
r>20?20:r>15?15:r>10?10:r>5?5:r>2?2:1}function lB(r){return he(ea(r,!0),1)}function uB(r,e,t){var i=Math.max(0,ae(zt,e)-1);return yc(new Date(r),zt[i],t).getTime()}
function fB(r,e){var t=new Date(0);t[r](1);var i=t.getTime();t[r](1+e);var n=t.getTime()-i;return function(a,o){return Math.max(0,Math.round((o-a)/n))}}function cB(r,e,t,i,n,a){
var o=3e3,s=n1,l=0;function u(P,X,Q,K,oe,ne,ce){for(var re=fB(oe,P),j=X,ve=new Date(j);j<Q&&j<=i[1]&&(ce.push({value:j}),!(l++>o));)if(ve[oe](ve[K]()+P),j=ve.getTime(),
a){var ye=a.calcNiceTickMultiple(j,re);ye>0&&(ve[oe](ve[K]()+ye*P),j=ve.getTime())}ce.push({value:j,notAdd:j>i[1]})}function f(P,X,Q){var K=[],oe=!X.length;if(!oT(
Bo(P),i[0],i[1],t)){oe&&(X=[{value:uB(i[0],P,t)},{value:i[1]}]);for(var ne=0;ne<X.length-1;ne++){var ce=X[ne].value,re=X[ne+1].value;if(ce!==re){var j=void 0,ve=void 0,
ye=void 0,bt=!1;switch(P){case"year":j=Math.max(1,Math.round(e/Kt/365)),ve=Sm(t),ye=u1(t);break;case"half-year":case"quarter":case"month":j=oB(e),ve=xc(t),ye=bm(
t);break;case"week":case"half-week":case"day":j=aB(e,31),ve=Sc(t),ye=wm(t),bt=!0;break;case"half-day":case"quarter-day":case"hour":j=sB(e),ve=bc(t),ye=Tm(t);break;case"\
minute":j=nT(e,!0),ve=wc(t),ye=Em(t);break;case"second":j=nT(e,!1),ve=Tc(t),ye=Cm(t);break;case"millisecond":j=lB(e),ve=Ec(t),ye=Mm(t);break}re>=i[0]&&ce<=i[1]&&
u(j,ce,re,ve,ye,bt,K),P==="year"&&Q.length>1&&ne===0&&Q.unshift({value:Q[0].value-j})}}for(var ne=0;ne<K.length;ne++)Q.push(K[ne])}}for(var c=[],p=[],h=0,d=0,v=0;v<
s.length;++v){var m=Bo(s[v]);if(o1(s[v])){f(s[v],c[c.length-1]||[],p);var g=s[v+1]?Bo(s[v+1]):null;if(m!==g){if(p.length){d=h,p.sort(function(P,X){return P.value-
X.value});for(var _=[],y=0;y<p.length;++y){var x=p[y].value;(y===0||p[y-1].value!==x)&&(_.push(p[y]),x>=i[0]&&x<=i[1]&&h++)}var S=n/e;if(h>S*1.5&&d>S/1.5||(c.push(
_),h>S||r===s[v]))break}p=[]}}}for(var w=Ve(B(c,function(P){return Ve(P,function(X){return X.value>=i[0]&&X.value<=i[1]&&!X.notAdd})}),function(P){return P.length>
0}),T=w.length-1,E=[],v=0;v<w.length;++v)for(var C=w[v],M=0;M<C.length;++M){var A=ba(C[M].value,t);E.push({value:C[M].value,time:{level:T-v,upperTimeUnit:A,lowerTimeUnit:A}})}
_o(E,tb,null),E.sort(function(P,X){return P.value-X.value});var O=E[0],D=E[E.length-1],I=ba(i[0],t),R=ba(i[1],t);return(!O||O.value>i[0])&&E.unshift({value:i[0],
time:{level:0,upperTimeUnit:I,lowerTimeUnit:I},notNice:!0}),(!D||D.value<i[1])&&E.push({value:i[1],time:{level:0,upperTimeUnit:R,lowerTimeUnit:R},notNice:!0}),E}
var sT=function(r,e){var t=r.getExtent();if(t[0]===t[1]&&(t[0]-=Kt,t[1]+=Kt),t[1]===-1/0&&t[0]===1/0){var i=new Date;t[1]=+new Date(i.getFullYear(),i.getMonth(),
i.getDate()),t[0]=t[1]-Kt}r.setExtent(t[0],t[1]);var n=Al(e.splitNumber,10),a=Go(r)/n,o=e.minInterval,s=e.maxInterval;o!=null&&a<o&&(a=o),s!=null&&a>s&&(a=s);var l=qc.
length,u=Math.min(nB(qc,a,0,l),l-1),f=qc[u][1],c=qc[Math.max(u-1,0)][0];r.setTimeInterval({approxInterval:a,interval:f,minLevelUnit:c})};At.registerClass(aT);var lT=aT;var Kc=0,$c=1,hB=2,hT=(function(r){L(e,r);function e(t){var i=r.call(this)||this;i.type="log",i.parse=Ca.parse,i.base=t.logBase||10;var n=[],a=[],o=i._lookup={from:n,
to:a};n[Kc]=n[$c]=a[Kc]=a[$c]=NaN,Gc(i,e.mapperMethods);var s=Ue(),l=t.breakOption,u={lookup:o};return s&&s.parseAxisBreakOptionInwardTransform(l,i,{noNegative:!0},
hB,u),i.powStub=new Ca({breakParsed:u.original}),i.intervalStub=new Ca({breakParsed:u.transformed}),Wc(i,i.intervalStub),i}return e.prototype.getTicks=function(t){
var i=this.base,n=this.powStub,a=Ue(),o=this.intervalStub,s=o.getExtent(),l=n.getExtent(),u={lookup:{from:s,to:l}};return B(o.getTicks(t||{}),function(f){var c=f.
value,p=Zc(c,i,u),h;if(a){var d=a.getTicksBreakOutwardTransform(this,f,ya(n),this._lookup);d&&(h=d.vBreak,p=d.tickVal)}return{value:p,break:h}},this)},e.prototype.
getMinorTicks=function(t){return Yo(this,t,ya(this.powStub),this.intervalStub.getConfig().interval)},e.prototype.getLabel=function(t,i){return this.intervalStub.
getLabel(t,i)},e.type="log",e.mapperMethods={needTransform:function(){return!0},normalize:function(t){return this.intervalStub.normalize(Ml(t,this.base))},scale:function(t){
return Zc(this.intervalStub.scale(t),this.base,null)},transformIn:function(t,i){return t=Ml(t,this.base),i&&i.depth===Fo?t:this.intervalStub.transformIn(t,i)},transformOut:function(t,i){
var n=i?i.depth:null;return uT.depth=n,fT.lookup=this._lookup,Zc(n===Fo?t:this.intervalStub.transformOut(t,uT),this.base,fT)},contain:function(t){return this.powStub.
contain(t)},setExtent:function(t,i){this.setExtent2(Ut,t,i)},setExtent2:function(t,i,n){if(!(!gi(i,n)||i<=0||n<=0)){var a=cT,o=cT;if(t===Ut){var s=this._lookup;
a=s.to,o=s.from}this.powStub.setExtent2(t,a[Kc]=i,a[$c]=n);var l=this.base;this.intervalStub.setExtent2(t,o[Kc]=Ml(i,l),o[$c]=Ml(n,l))}},getFilter:function(){return{
g:0}},sanitize:function(t,i){return gi(i[0],i[1])&&gt(t)&&t<=0&&(t=i[0]),t},getDefaultStartValue:function(){return 1},getExtent:function(){return this.powStub.getExtent()},
getExtentUnsafe:function(t,i){return i===null?this.powStub.getExtentUnsafe(t,null):this.intervalStub.getExtentUnsafe(t,i)}},e})(At);At.registerClass(hT);var uT={},
fT={},cT=[],pT=hT;var Qc={value:1,category:1,time:1,log:1};var dT=$();function eh(r){var e=r.get("type");return(e==null||!Ge(Qc,e)&&!At.getClass(e))&&(e="value"),e}function th(r,e,t){var i=Ue(),n;switch(i&&(n=Hm(r,e,t)),
e){case"category":return new rT({ordinalMeta:r.getOrdinalMeta?r.getOrdinalMeta():r.getCategories(),extent:dt()});case"time":return new lT({locale:r.ecModel.getLocaleModel(),
useUTC:r.ecModel.get("useUTC"),breakOption:n});case"log":return new pT({logBase:r.get("logBase"),breakOption:n});case"value":return new Ca({breakOption:n});default:
return new(At.getClass(e)||Ca)({})}}function vT(r,e,t){var i=t?Ea(r,null):r.getExtentUnsafe(Ut,null),n=i[0],a=i[1];return gi(n,a)?n===e||a===e?dB:n<e&&a>e?pB:Jc:
Jc}var pB=1,dB=2,Jc=3;function mT(r){dT(r).noOnMyZero=!0}function gT(r){return dT(r).noOnMyZero}function Dl(r){var e=r.getLabelModel().get("formatter");if(r.type===
"time"){var t=a1(e);return function(n,a){return r.scale.getFormattedLabel(n,a,t)}}else{if(U(e))return function(n){var a=r.scale.getLabel(n),o=e.replace("{value}",
a??"");return o};if(Z(e)){if(r.type==="category")return function(n,a){return e(Zo(r,n),n.value-r.scale.getExtent()[0],null)};var i=Ue();return function(n,a){var o=null;
return i&&(o=i.makeAxisLabelFormatterParamBreak(o,n.break)),e(Zo(r,n),a,o)}}else return function(n){return r.scale.getLabel(n)}}}function Zo(r,e){var t=r.scale;
return Qe(t)?t.getLabel(e):e.value}function rh(r){var e=r.get("interval");return e??"auto"}function _T(r){return r.type==="category"&&rh(r.getLabelModel())===0}
function yT(r,e){var t={};return b(r.mapDimensionsAll(e),function(i){t[Xw(r,i)]=!0}),ue(t)}function gn(r){return r==="middle"||r==="center"}function Ma(r){return r.
getShallow("show")}function Hm(r,e,t){var i=r.get("breaks",!0);if(i!=null){if(!Ue())return;if(!t||!vB(e)){if(0)var n;return}return i}}function vB(r){return r!==
"category"}function ih(r,e,t,i,n,a){var o=ti(r),s=o?r.intervalStub:r;if(s.setExtent(i[0],i[1]),o){var l=r.powStub,u={depth:Fo},f=r.transformOut(i[0],u),c=r.transformOut(
i[1],u),p=eT(t,i);e[0]&&!p[0]&&(f=n[0]),e[1]&&!p[1]&&(c=n[1]),l.setExtent(f,c)}s.setConfig(a)}function Mi(r,e){return Qe(r)?r.getRawOrdinalNumber(e.value):e.value}
function Xo(r,e){return Qe(r)&&!!e.get("boundaryGap")}function xT(r,e){if(r.length===e.length){for(var t=0;t<r.length;t++)if(r[t]!==e[t])return;return!0}}function ST(r){for(var e=dt(),t=dt(),i=0;i<r.length;){var n=r[i++],
a=r[i++];Bt(n,a)||(js(e,n),js(t,a))}return[e,t]}function bT(r,e){var t=ST(r),i=t[0],n=t[1],a=ST(e),o=a[0],s=a[1];return Math.max(Math.abs(i[0]-o[0]),Math.abs(n[0]-
s[0]),Math.abs(i[1]-o[1]),Math.abs(n[1]-s[1]))}function wT(r){return de(r)?r:r?.5:0}function mB(r,e,t){if(t.valueDim==null)return[];for(var i=e.count(),n=Ei(i*2),
a=0;a<i;a++){var o=Hc(t,r,e,a);n[a*2]=o[0],n[a*2+1]=o[1]}return n}function _n(r,e,t,i,n){var a=t.getBaseAxis(),o=a.dim==="x"||a.dim==="radius"?0:1,s=[],l=0,u=[],
f=[],c=[],p=[];if(n){for(l=0;l<r.length;l+=2){var h=e||r;Bt(h[l],h[l+1])||p.push(r[l],r[l+1])}r=p}for(l=0;l<r.length-2;l+=2)switch(c[0]=r[l+2],c[1]=r[l+3],f[0]=
r[l],f[1]=r[l+1],s.push(f[0],f[1]),i){case"end":u[o]=c[o],u[1-o]=f[1-o],s.push(u[0],u[1]);break;case"middle":var d=(f[o]+c[o])/2,v=[];u[o]=v[o]=d,u[1-o]=f[1-o],
v[1-o]=c[1-o],s.push(u[0],u[1]),s.push(v[0],v[1]);break;default:u[o]=f[o],u[1-o]=c[1-o],s.push(u[0],u[1])}return s.push(r[l++],r[l++]),s}function gB(r,e){var t=[],
i=r.length,n,a;function o(f,c,p){var h=f.coord,d=(p-h)/(c.coord-h),v=Kx(d,[f.color,c.color]);return{coord:p,color:v}}for(var s=0;s<i;s++){var l=r[s],u=l.coord;if(u<
0)n=l;else if(u>e){a?t.push(o(a,l,e)):n&&t.push(o(n,l,0),o(n,l,e));break}else n&&(t.push(o(n,l,0)),n=null),t.push(l),a=l}return t}function _B(r,e,t){var i=r.getVisual(
"visualMeta");if(!(!i||!i.length||!r.count())&&e.type==="cartesian2d"){for(var n,a,o=i.length-1;o>=0;o--){var s=r.getDimensionInfo(i[o].dimension);if(n=s&&s.coordDim,
n==="x"||n==="y"){a=i[o];break}}if(a){var l=e.getAxis(n),u=B(a.stops,function(y){return{coord:l.toGlobalCoord(l.dataToCoord(y.value)),color:y.color}}),f=u.length,
c=a.outerColors.slice();f&&u[0].coord>u[f-1].coord&&(u.reverse(),c.reverse());var p=gB(u,n==="x"?t.getWidth():t.getHeight()),h=p.length;if(!h&&f)return u[0].coord<
0?c[1]?c[1]:u[f-1].color:c[0]?c[0]:u[0].color;var d=10,v=p[0].coord-d,m=p[h-1].coord+d,g=m-v;if(g<.001)return"transparent";b(p,function(y){y.offset=(y.coord-v)/
g}),p.push({offset:h?p[h-1].offset:.5,color:c[1]||"transparent"}),p.unshift({offset:h?p[0].offset:.5,color:c[0]||"transparent"});var _=new bo(0,0,0,0,p,!0);return _[n]=
v,_[n+"2"]=m,_}}}function yB(r,e,t){var i=r.get("showAllSymbol"),n=i==="auto";if(!(i&&!n)){var a=t.getAxesByScale("ordinal")[0];if(a&&!(n&&xB(a,e))){var o=e.mapDimension(
a.dim),s={};return b(a.getViewLabels(),function(l){l.tick.offInterval||(s[Mi(a.scale,l.tick)]=1)}),function(l){return!s.hasOwnProperty(e.get(o,l))}}}}function xB(r,e){
var t=r.getExtent(),i=Math.abs(t[1]-t[0])/r.scale.count();isNaN(i)&&(i=0);for(var n=e.count(),a=Math.max(1,Math.round(n/5)),o=0;o<n;o+=a)if(Tl.getSymbolSize(e,o)[r.
isHorizontal()?1:0]*1.5>i)return!1;return!0}function SB(r){for(var e=r.length/2;e>0&&Bt(r[e*2-2],r[e*2-1]);e--);return e-1}function TT(r,e){return[r[e*2],r[e*2+
1]]}function bB(r,e,t){for(var i=r.length/2,n=t==="x"?0:1,a,o,s=0,l=-1,u=0;u<i;u++)if(o=r[u*2+n],!Bt(o,r[u*2+1-n])){if(u===0){a=o;continue}if(a<=e&&o>=e||a>=e&&
o<=e){l=u;break}s=u,a=o}return{range:[s,l],t:(e-a)/(o-a)}}function ET(r){if(r.get(["endLabel","show"]))return!0;for(var e=0;e<cr.length;e++)if(r.get([cr[e],"end\
Label","show"]))return!0;return!1}function Wm(r,e,t,i){if(X1(e,"cartesian2d")){var n=i.getModel("endLabel"),a=n.get("valueAnimation"),o=i.getData(),s={lastFrameIndex:0},
l=ET(i)?function(h,d){r._endLabelOnDuring(h,d,o,s,a,n,e)}:null,u=e.getBaseAxis().isHorizontal(),f=W1(e,t,i,function(){var h=r._endLabel;h&&t&&s.originalX!=null&&
h.attr({x:s.originalX,y:s.originalY})},l);if(!i.get("clip",!0)){var c=f.shape,p=Math.max(c.width,c.height);u?(c.y-=p,c.height+=p*2):(c.x-=p,c.width+=p*2)}return l&&
l(1,f),f}else return Y1(e,t,i)}function wB(r,e){var t=e.getBaseAxis(),i=t.isHorizontal(),n=t.inverse,a=i?n?"right":"left":"center",o=i?"middle":n?"top":"bottom";
return{normal:{align:r.get("align")||a,verticalAlign:r.get("verticalAlign")||o}}}var TB=(function(r){L(e,r);function e(){return r!==null&&r.apply(this,arguments)||
this}return e.prototype.init=function(){var t=new fe,i=new Vc;this.group.add(i.group),this._symbolDraw=i,this._lineGroup=t,this._changePolyState=V(this._changePolyState,
this)},e.prototype.render=function(t,i,n){var a=t.coordinateSystem,o=this.group,s=t.getData(),l=t.getModel("lineStyle"),u=t.getModel("areaStyle"),f=s.getLayout(
"points")||[],c=a.type==="polar",p=this._coordSys,h=this._symbolDraw,d=this._polyline,v=this._polygon,m=this._lineGroup,g=!i.ssr&&t.get("animation"),_=!u.isEmpty(),
y=u.get("origin"),x=Fc(a,s,y),S=_&&mB(a,s,x),w=t.get("showSymbol"),T=t.get("connectNulls"),E=w&&!c&&yB(t,s,a),C=this._data;C&&C.eachItemGraphicEl(function(Oe,et){
Oe.__temp&&(o.remove(Oe),C.setItemGraphicEl(et,null))}),w||h.remove(),o.add(m);var M=c?!1:t.get("step"),A;a&&a.getArea&&t.get("clip",!0)&&(A=a.getArea(),A.width!=
null?(A.x-=.1,A.y-=.1,A.width+=.2,A.height+=.2):A.r0&&(A.r0-=.5,A.r+=.5)),this._clipShapeForSymbol=A;var O=_B(s,a,n)||s.getVisual("style")[s.getVisual("drawType")];
if(!(d&&p.type===a.type&&M===this._step))w&&h.updateData(s,{isIgnore:E,clipShape:A,disableAnimation:!0,getSymbolPoint:function(Oe){return[f[Oe*2],f[Oe*2+1]]}}),
g&&this._initSymbolLabelAnimation(s,a,A),M&&(S&&(S=_n(S,f,a,M,T)),f=_n(f,null,a,M,T)),d=this._newPolyline(f),_?v=this._newPolygon(f,S):v&&(m.remove(v),v=this._polygon=
null),c||this._initOrUpdateEndLabel(t,a,Dr(O)),m.setClipPath(Wm(this,a,!0,t));else{_&&!v?v=this._newPolygon(f,S):v&&!_&&(m.remove(v),v=this._polygon=null),c||this.
_initOrUpdateEndLabel(t,a,Dr(O));var D=m.getClipPath();if(D){var I=Wm(this,a,!1,t);Mr(D,{shape:I.shape},t)}else m.setClipPath(Wm(this,a,!0,t));w&&h.updateData(s,
{isIgnore:E,clipShape:A,disableAnimation:!0,getSymbolPoint:function(Oe){return[f[Oe*2],f[Oe*2+1]]}}),(!xT(this._stackedOnPoints,S)||!xT(this._points,f))&&(g?this.
_doUpdateAnimation(s,S,a,n,M,y,T):(M&&(S&&(S=_n(S,f,a,M,T)),f=_n(f,null,a,M,T)),d.setShape({points:f}),v&&v.setShape({points:f,stackedOnPoints:S})))}var R=t.getModel(
"emphasis"),P=R.get("focus"),X=R.get("blurScope"),Q=R.get("disabled");if(d.useStyle(ee(l.getLineStyle(),{fill:"none",stroke:O,lineJoin:"bevel"})),el(d,t,"lineSt\
yle"),d.style.lineWidth>0&&t.get(["emphasis","lineStyle","width"])==="bolder"){var K=d.getState("emphasis").style;K.lineWidth=+d.style.lineWidth+1}ge(d).seriesIndex=
t.seriesIndex,na(d,P,X,Q);var oe=wT(t.get("smooth")),ne=t.get("smoothMonotone");if(d.setShape({smooth:oe,smoothMonotone:ne,connectNulls:T}),v){var ce=s.getCalculationInfo(
"stackedOnSeries"),re=0;v.useStyle(ee(u.getAreaStyle(),{fill:O,opacity:.7,lineJoin:"bevel",decal:s.getVisual("style").decal})),ce&&(re=wT(ce.get("smooth"))),v.setShape(
{smooth:oe,stackedOnSmooth:re,smoothMonotone:ne,connectNulls:T}),el(v,t,"areaStyle"),ge(v).seriesIndex=t.seriesIndex,na(v,P,X,Q)}var j=this._changePolyState;s.eachItemGraphicEl(
function(Oe){Oe&&(Oe.onHoverStateChange=j)}),this._polyline.onHoverStateChange=j,this._data=s,this._coordSys=a,this._stackedOnPoints=S,this._points=f,this._step=
M,this._valueOrigin=y;var ve=t.get("triggerEvent"),ye=t.get("triggerLineEvent"),bt=ye===!0||ve===!0||ve==="line",gr=ye===!0||ve===!0||ve==="area";this.packEventData(
t,d,bt),v&&this.packEventData(t,v,gr)},e.prototype.packEventData=function(t,i,n){ge(i).eventData=n?{componentType:"series",componentSubType:"line",componentIndex:t.
componentIndex,seriesIndex:t.seriesIndex,seriesName:t.name,seriesType:"line",selfType:i===this._polygon?"area":"line"}:null},e.prototype.highlight=function(t,i,n,a){
var o=t.getData(),s=fr(o,a);if(this._changePolyState("emphasis"),!(s instanceof Array)&&s!=null&&s>=0){var l=o.getLayout("points"),u=o.getItemGraphicEl(s);if(!u){
var f=l[s*2],c=l[s*2+1];if(Bt(f,c)||this._clipShapeForSymbol&&!this._clipShapeForSymbol.contain(f,c))return;var p=t.get("zlevel")||0,h=t.get("z")||0;u=new Tl(o,
s),u.x=f,u.y=c,u.setZ(p,h);var d=u.getSymbolPath().getTextContent();d&&(d.zlevel=p,d.z=h,d.z2=this._polyline.z2+1),u.__temp=!0,o.setItemGraphicEl(s,u),u.stopSymbolAnimation(
!0),this.group.add(u)}u.highlight()}else Mt.prototype.highlight.call(this,t,i,n,a)},e.prototype.downplay=function(t,i,n,a){var o=t.getData(),s=fr(o,a);if(this._changePolyState(
"normal"),s!=null&&s>=0){var l=o.getItemGraphicEl(s);l&&(l.__temp?(o.setItemGraphicEl(s,null),this.group.remove(l)):l.downplay())}else Mt.prototype.downplay.call(
this,t,i,n,a)},e.prototype._changePolyState=function(t){var i=this._polygon;mv(this._polyline,t),i&&mv(i,t)},e.prototype._newPolyline=function(t){var i=this._polyline;
return i&&this._lineGroup.remove(i),i=new U1({shape:{points:t},segmentIgnoreThreshold:2,z2:10}),this._lineGroup.add(i),this._polyline=i,i},e.prototype._newPolygon=
function(t,i){var n=this._polygon;return n&&this._lineGroup.remove(n),n=new V1({shape:{points:t,stackedOnPoints:i},segmentIgnoreThreshold:2}),this._lineGroup.add(
n),this._polygon=n,n},e.prototype._initSymbolLabelAnimation=function(t,i,n){var a,o,s=i.getBaseAxis(),l=s.inverse;i.type==="cartesian2d"?(a=s.isHorizontal(),o=!1):
i.type==="polar"&&(a=s.dim==="angle",o=!0);var u=t.hostModel,f=u.get("animationDuration");Z(f)&&(f=f(null));var c=u.get("animationDelay")||0,p=Z(c)?c(null):c;t.
eachItemGraphicEl(function(h,d){var v=h;if(v){var m=[h.x,h.y],g=void 0,_=void 0,y=void 0;if(n)if(o){var x=n,S=i.pointToCoord(m);a?(g=x.startAngle,_=x.endAngle,y=
-S[1]/180*Math.PI):(g=x.r0,_=x.r,y=S[0])}else{var w=n;a?(g=w.x,_=w.x+w.width,y=h.x):(g=w.y+w.height,_=w.y,y=h.y)}var T=_===g?0:(y-g)/(_-g);l&&(T=1-T);var E=Z(c)?
c(d):f*T+p,C=v.getSymbolPath(),M=C.getTextContent();v.attr({scaleX:0,scaleY:0}),v.animateTo({scaleX:1,scaleY:1},{duration:200,setToFinal:!0,delay:E}),M&&M.animateFrom(
{style:{opacity:0}},{duration:300,delay:E}),C.disableLabelAnimation=!0}})},e.prototype._initOrUpdateEndLabel=function(t,i,n){var a=t.getModel("endLabel");if(ET(
t)){var o=t.getData(),s=this._polyline,l=o.getLayout("points");if(!l){s.removeTextContent(),this._endLabel=null;return}var u=this._endLabel;u||(u=this._endLabel=
new Ae({z2:200}),u.ignoreClip=!0,s.setTextContent(this._endLabel),s.disableLabelAnimation=!0);var f=SB(l);f>=0&&($f(s,Mo(t,"endLabel"),{inheritColor:n,labelFetcher:t,
labelDataIndex:f,defaultText:function(c,p,h){return h!=null?P1(o,h):Bc(o,c)},enableTextSetter:!0},wB(a,i)),s.textConfig.position=null)}else this._endLabel&&(this.
_polyline.removeTextContent(),this._endLabel=null)},e.prototype._endLabelOnDuring=function(t,i,n,a,o,s,l){var u=this._endLabel,f=this._polyline;if(u){t<1&&a.originalX==
null&&(a.originalX=u.x,a.originalY=u.y);var c=n.getLayout("points"),p=n.hostModel,h=p.get("connectNulls"),d=s.get("precision"),v=s.get("distance")||0,m=l.getBaseAxis(),
g=m.isHorizontal(),_=m.inverse,y=i.shape,x=_?g?y.x:y.y+y.height:g?y.x+y.width:y.y,S=(g?v:0)*(_?-1:1),w=(g?0:-v)*(_?-1:1),T=g?"x":"y",E=bB(c,x,T),C=E.range,M=C[1]-
C[0],A=void 0;if(M>=1){if(M>1&&!h){var O=TT(c,C[0]);u.attr({x:O[0]+S,y:O[1]+w}),o&&(A=p.getRawValue(C[0]))}else{var O=f.getPointOn(x,T);O&&u.attr({x:O[0]+S,y:O[1]+
w});var D=p.getRawValue(C[0]),I=p.getRawValue(C[1]);o&&(A=ov(n,d,D,I,E.t))}a.lastFrameIndex=C[0]}else{var R=t===1||a.lastFrameIndex>0?C[0]:0,O=TT(c,R);o&&(A=p.getRawValue(
R)),u.attr({x:O[0]+S,y:O[1]+w})}if(o){var P=Wv(u);typeof P.setLabelText=="function"&&P.setLabelText(A)}}},e.prototype._doUpdateAnimation=function(t,i,n,a,o,s,l){
var u=this._polyline,f=this._polygon,c=t.hostModel,p=Um(this._data,t,this._stackedOnPoints,i,this._coordSys,n,this._valueOrigin,s),h=p.current,d=p.stackedOnCurrent,
v=p.next,m=p.stackedOnNext;if(o&&(d=_n(p.stackedOnCurrent,p.current,n,o,l),h=_n(p.current,null,n,o,l),m=_n(p.stackedOnNext,p.next,n,o,l),v=_n(p.next,null,n,o,l)),
bT(h,v)>3e3||f&&bT(d,m)>3e3){u.stopAnimation(),u.setShape({points:v}),f&&(f.stopAnimation(),f.setShape({points:v,stackedOnPoints:m}));return}u.shape.__points=p.
current,u.shape.points=h;var g={shape:{points:v}};p.current!==h&&(g.shape.__points=p.next),u.stopAnimation(),kt(u,g,c),f&&(f.setShape({points:h,stackedOnPoints:d}),
f.stopAnimation(),kt(f,{shape:{stackedOnPoints:m}},c),u.shape.points!==f.shape.points&&(f.shape.points=u.shape.points));for(var _=[],y=p.status,x=0;x<y.length;x++){
var S=y[x].cmd;if(S==="="){var w=t.getItemGraphicEl(y[x].idx1);w&&_.push({el:w,ptIdx:x})}}u.animators&&u.animators.length&&u.animators[0].during(function(){f&&f.
dirtyShape();for(var T=u.shape.__points,E=0;E<_.length;E++){var C=_[E].el,M=_[E].ptIdx*2;C.x=T[M],C.y=T[M+1],C.markRedraw()}})},e.prototype.remove=function(t){var i=this.
group,n=this._data;this._lineGroup.removeAll(),this._symbolDraw.remove(!0),n&&n.eachItemGraphicEl(function(a,o){a.__temp&&(i.remove(a),n.setItemGraphicEl(o,null))}),
this._polyline=this._polygon=this._coordSys=this._points=this._stackedOnPoints=this._endLabel=this._data=null},e.type="line",e})(Mt),CT=TB;function Aa(r,e){return{seriesType:r,plan:El(),reset:function(t){var i=t.getData(),n=t.coordinateSystem,a=t.pipelineContext,o=e||a.large;if(n){var s=B(n.dimensions,
function(h){return i.mapDimension(h)}).slice(0,2),l=s.length,u=i.getCalculationInfo("stackResultDimension");_a(i,s[0])&&(s[0]=u),_a(i,s[1])&&(s[1]=u);var f=i.getStore(),
c=i.getDimensionIndex(s[0]),p=i.getDimensionIndex(s[1]);return l&&{progress:function(h,d){for(var v=h.end-h.start,m=o&&Ei(v*l),g=[],_=[],y=h.start,x=0;y<h.end;y++){
var S=void 0;if(l===1){var w=f.get(c,y);S=n.dataToPoint(w,null,_)}else g[0]=f.get(c,y),g[1]=f.get(p,y),S=n.dataToPoint(g,null,_);o?(m[x++]=S[0],m[x++]=S[1]):d.setItemLayout(
y,S.slice())}o&&(d.setLayout("points",m),d.setLayout("pointsRange",{start:h.start,end:h.end}))}}}}}}var EB={average:function(r){for(var e=0,t=0,i=0;i<r.length;i++)isNaN(r[i])||(e+=r[i],t++);return t===0?NaN:e/t},sum:function(r){for(var e=0,t=0;t<r.length;t++)e+=
r[t]||0;return e},max:function(r){for(var e=-1/0,t=0;t<r.length;t++)r[t]>e&&(e=r[t]);return isFinite(e)?e:NaN},min:function(r){for(var e=1/0,t=0;t<r.length;t++)
r[t]<e&&(e=r[t]);return isFinite(e)?e:NaN},nearest:function(r){return r[0]}},CB=function(r){return Math.round(r.length/2)};function Ym(r){return{seriesType:r,reset:function(e,t,i){
var n=e.getData(),a=e.get("sampling"),o=e.coordinateSystem,s=n.count();if(s>10&&o.type==="cartesian2d"&&a){var l=o.getBaseAxis(),u=o.getOtherAxis(l),f=l.getExtent(),
c=i.getDevicePixelRatio(),p=Math.abs(f[1]-f[0])*(c||1),h=Math.round(s/p);if(isFinite(h)&&h>1){a==="lttb"?e.setData(n.lttbDownSample(n.mapDimension(u.dim),1/h)):
a==="minmax"&&e.setData(n.minmaxDownSample(n.mapDimension(u.dim),1/h));var d=void 0;U(a)?d=EB[a]:Z(a)&&(d=a),d&&e.setData(n.downSample(n.mapDimension(u.dim),1/h,
d,CB))}}}}}function Zm(r){r.registerChartView(CT),r.registerSeriesModel(R1),r.registerLayout(Aa("line",!0)),r.registerVisual({seriesType:"line",reset:function(e){var t=e.getData(),
i=e.getModel("lineStyle").getLineStyle();i&&!i.stroke&&(i.stroke=t.getVisual("style").fill),t.setVisual("legendLineStyle",i)}}),r.registerProcessor(r.PRIORITY.PROCESSOR.
STATISTIC,Ym("line"))}var MB=$(),Ol=$(),Vt={estimate:1,determine:2};function jo(r){return{out:{noPxChangeTryDetermine:[]},kind:r}}function MT(r,e){var t=r.getLabelModel().get("custom\
Values");if(t){var i=r.scale;return{labels:B(DT(t,i),function(n,a){return{formattedLabel:Dl(r)(n,a),rawLabel:i.getLabel(n),tick:n}})}}return r.type==="category"?
AB(r,e):OB(r)}function AT(r,e,t){var i=r.scale,n=r.getTickModel().get("customValues");return n?{ticks:DT(n,i)}:r.type==="category"?DB(r,e):{ticks:i.getTicks(t)}}
function DT(r,e){var t=e.getExtent(),i=[];return b(r,function(n){n=e.parse(n),n>=t[0]&&n<=t[1]&&i.push(n)}),_o(i,rb,null),ot(i),B(i,function(n){return{value:n}})}
function AB(r,e){var t=r.getLabelModel(),i=OT(r,t,e);return!t.get("show")||r.scale.isBlank()?{labels:[]}:i}function OT(r,e,t){var i=LB(r),n=rh(e),a=t.kind===Vt.
estimate;if(!a){var o=LT(i,n);if(o)return o}var s,l;Z(n)?s=nh(r,n,!1):(l=n==="auto"?RB(r,t):n,s=nh(r,l,!1));var u={labels:s,labelCategoryInterval:l};return a?t.
out.noPxChangeTryDetermine.push(function(){return Xm(i,n,u),!0}):Xm(i,n,u),u}function DB(r,e){var t=IB(r),i=rh(e),n=LT(t,i);if(n)return n;var a,o;if((!e.get("sh\
ow")||r.scale.isBlank())&&(a=[]),Z(i))a=nh(r,i,!0);else if(i==="auto"){var s=OT(r,r.getLabelModel(),jo(Vt.determine));o=s.labelCategoryInterval,a=B(s.labels,function(l){
return l.tick})}else o=i,a=nh(r,o,!0);return Xm(t,i,{ticks:a,tickCategoryInterval:o})}function OB(r){var e=r.scale.getTicks(),t=Dl(r);return{labels:B(e,function(i,n){
return{formattedLabel:t(i,n),rawLabel:r.scale.getLabel(i),tick:i}})}}var IB=IT("axisTick"),LB=IT("axisLabel");function IT(r){return function(t){return Ol(t)[r]||
(Ol(t)[r]={list:[]})}}function LT(r,e){for(var t=0;t<r.list.length;t++)if(r.list[t].key===e)return r.list[t].value}function Xm(r,e,t){return r.list.push({key:e,
value:t}),t}function RB(r,e){if(e.kind===Vt.estimate){var t=r.calculateCategoryInterval(e);return e.out.noPxChangeTryDetermine.push(function(){return Ol(r).autoInterval=
t,!0}),t}var i=Ol(r).autoInterval;return i??(Ol(r).autoInterval=r.calculateCategoryInterval(e))}function RT(r,e){var t=e.kind,i=NB(r),n=Dl(r),a=(i.axisRotate-i.
labelRotate)/180*Math.PI,o=r.scale,s=o.getExtent(),l=o.count();if(s[1]-s[0]<1)return 0;var u=1,f=40;l>f&&(u=Math.max(1,Math.floor(l/f)));for(var c=s[0],p=r.dataToCoord(
c+1)-r.dataToCoord(c),h=Math.abs(p*Math.cos(a)),d=Math.abs(p*Math.sin(a)),v=0,m=0;c<=s[1];c+=u){var g=0,_=0,y=Gu(n({value:c}),i.font,"center","top");g=y.width*1.3,
_=y.height*1.3,v=Math.max(v,g,7),m=Math.max(m,_,7)}var x=v/h,S=m/d;isNaN(x)&&(x=1/0),isNaN(S)&&(S=1/0);var w=Math.max(0,Math.floor(Math.min(x,S)));if(t===Vt.estimate)
return e.out.noPxChangeTryDetermine.push(V(PB,null,r,w,l)),w;var T=PT(r,w,l);return T??w}function PB(r,e,t){return PT(r,e,t)==null}function PT(r,e,t){var i=MB(r.
model),n=r.getExtent(),a=i.lastAutoInterval,o=i.lastTickCount;if(a!=null&&o!=null&&Math.abs(a-e)<=1&&Math.abs(o-t)<=1&&a>e&&i.axisExtent0===n[0]&&i.axisExtent1===
n[1])return a;i.lastTickCount=t,i.lastAutoInterval=e,i.axisExtent0=n[0],i.axisExtent1=n[1]}function NB(r){var e=r.getLabelModel();return{axisRotate:r.getRotate?
r.getRotate():r.isHorizontal&&!r.isHorizontal()?90:0,labelRotate:e.get("rotate")||0,font:e.getFont()}}function nh(r,e,t){var i=Dl(r),n=r.scale,a=[],o=Z(e);return jc(
n,o?0:e,function(s,l){var u=n.getLabel(s);if(o){var f=!!e(s.value,u);if(s.offInterval=!f,!f&&!l)return}a.push(t?s:{formattedLabel:i(s),rawLabel:u,tick:s})}),a}var ah=$();function NT(r){ah(r).prepare={}}function kT(r){ah(r).fullUpdate={}}function jm(r){return ah(r).prepare}function qo(r){return ah(r).fullUpdate}var w8=bf(),zT="|&",Il=$(),VT=-2;var T8=$();function kB(r,e){var t=r.model,i=Il(qo(t.ecModel)).keyed,n=i&&i.get(e);return n&&n.get(t.uid)}function FT(r,e){return GT(kB(r,e))}function HT(r,e){var t=[];return zB(
r.model.ecModel,function(i){for(var n=0;n<e.length;n++)e[n]&&i.serByIdx[e[n].seriesIndex]&&t.push(GT(i))}),t}function zB(r,e){var t=Il(qo(r)).keyed;t&&t.each(function(i,n){
i.each(function(a,o){e(a,n,o)})})}function GT(r){return{liPosMinGap:r?r.liPosMinGap:void 0}}function WT(r,e){var t=r.model.ecModel,i=Il(qo(t)).axSer;i&&BB(t,i.get(
r.model.uid),e)}function BB(r,e,t){if(e)for(var i=0;i<e.length;i++){var n=e[i];r.isSeriesFiltered(n)||t(n)}}function qm(r,e){var t=r.model,i=Il(qo(t.ecModel)).keys;i&&b(i.get(t.uid),function(n){if(0)var a;e(n)})}function Ll(r,e,t){if(r){var i=e.ecModel,n=Il(qo(i)),a=r.model.uid;if(0)var o,s;var l=n.axSer||(n.axSer=F()),u=l.get(a)||l.set(a,[]);if(0)var f;u.push(e);var c=e.
subType,p=e.getBaseAxis()===r,h=UT.get(BT(c,p,t))||UT.get(BT(c,p,null));if(h){var d=n.keyed||(n.keyed=F()),v=n.keys||(n.keys=F()),m=h.key,g=d.get(m)||d.set(m,F()),
_=g.get(a);_||(_=g.set(a,{axis:r,sers:[],serByIdx:[]}),_.metrics=h.getMetrics(r),(v.get(a)||v.set(a,[])).push(m)),_.sers.push(e),_.serByIdx[e.seriesIndex]=e}}}function BT(r,e,t){
return r+zT+W(e,!0)+zT+(t||"")}var UT=F();var UB=.8;function Da(r,e){e=e||{};var t={w:NaN,w2:NaN},i=r.scale,n=e.fromStat,a=e.min,o=Q1(i);gt(o)||(o=NaN);var s=r.getExtent(),l=Pe(s[1]-s[0]);return Qe(i)?VB(
t,r,o,l):n?FB(t,r,o,l,n):a==null,a!=null&&(t.w=gt(t.w)?he(a,t.w):a),t}function VB(r,e,t,i){var n=e.onBand,a=t+(n?1:0);a===0&&(a=1),r.w=i/a,!n&&t&&i&&(r.w2=r.w*t/
i)}function FB(r,e,t,i,n){var a=!1,o=-1/0;b(n.key?[FT(e,n.key)]:HT(e,n.sers||[]),function(s){var l=s.liPosMinGap;l!=null&&(l>0?(l>o&&(o=l),a=!1):l===VT&&(a=!0))}),
gt(t)&&t>0&&gt(o)?(r.w=i/t*o,r.w2=o):a&&(r.w=i*UB,r.w2=r.w*t/i)}var YT=[0,1],HB=(function(){function r(e,t,i){this.onBand=!1,this.inverse=!1,this.dim=e,this.scale=t,this._extent=i||[0,0]}return r.prototype.contain=function(e){
var t=this._extent,i=Math.min(t[0],t[1]),n=Math.max(t[0],t[1]);return e>=i&&e<=n},r.prototype.containData=function(e){return this.scale.contain(this.scale.parse(
e))},r.prototype.getExtent=function(){return this._extent.slice()},r.prototype.setExtent=function(e,t){var i=this._extent;i[0]=e,i[1]=t},r.prototype.dataToCoord=
function(e,t){var i=this.scale;return e=i.normalize(i.parse(e)),be(e,YT,ZT(this),t)},r.prototype.coordToData=function(e,t){var i=be(e,ZT(this),YT,t);return this.
scale.scale(i)},r.prototype.pointToData=function(e,t){},r.prototype.getTicksCoords=function(e){e=e||{};var t=e.tickModel||this.getTickModel(),i=AT(this,t,{breakTicks:e.
breakTicks,pruneByBreak:e.pruneByBreak}),n=B(i.ticks,function(s){return{coord:this.dataToCoord(Mi(this.scale,s)),tick:s}},this),a=t.get("alignWithLabel"),o=GB(this,
n,a);return B(n,function(s){return{coord:s.coord,tickValue:s.tick.value,onBand:o}})},r.prototype.getMinorTicksCoords=function(){if(Qe(this.scale))return[];var e=this.
model.getModel("minorTick"),t=e.get("splitNumber");t>0&&t<100||(t=5);var i=this.scale.getMinorTicks(t),n=B(i,function(a){return B(a,function(o){return{coord:this.
dataToCoord(o),tickValue:o}},this)},this);return n},r.prototype.getViewLabels=function(e){return e=e||jo(Vt.determine),MT(this,e).labels},r.prototype.getLabelModel=
function(){return this.model.getModel("axisLabel")},r.prototype.getTickModel=function(){return this.model.getModel("axisTick")},r.prototype.getBandWidth=function(){
return Da(this,{min:1}).w},r.prototype.calculateCategoryInterval=function(e){return e=e||jo(Vt.determine),RT(this,e)},r})();function ZT(r){var e=r.getExtent();if(r.
onBand){var t=e[1]-e[0],i=t/r.scale.count()/2;e[0]+=i,e[1]-=i}return e}function GB(r,e,t){var i=e.length;if(!r.onBand||t||!i)return!1;var n=Da(r).w;if(!n)return!1;
b(e,function(s){s.coord-=n/2});var a=r.scale.getExtent(),o=e[i-1];return o.tick.offInterval&&e.pop(),e.push({coord:o.coord+n,tick:{value:a[1]+1}}),!0}var oh=HB;var WB=(function(r){L(e,r);function e(t,i,n,a,o){var s=r.call(this,t,i,n)||this;return s.index=0,s.type=a||"value",s.position=o||"bottom",s}return e.prototype.isHorizontal=
function(){var t=this.position;return t==="top"||t==="bottom"},e.prototype.getGlobalExtent=function(t){var i=this.getExtent();return i[0]=this.toGlobalCoord(i[0]),
i[1]=this.toGlobalCoord(i[1]),t&&i[0]>i[1]&&i.reverse(),i},e.prototype.pointToData=function(t,i){return this.coordToData(this.toLocalCoord(t[this.dim==="x"?0:1]),
i)},e.prototype.setCategorySortInfo=function(t){if(this.type!=="category")return!1;this.model.option.categorySortInfo=t,this.scale.setSortInfo(t)},e})(oh),XT=WB;var jT=["label","labelLine","layoutOption","priority","defaultAttr","marginForce","minMarginForce","marginDefault","suggestIgnore"],YB=1,sh=2,KT=YB|sh;function Rl(r,e,t){
t=t||KT,e?r.dirty|=t:r.dirty&=~t}function $T(r,e){return e=e||KT,r.dirty==null||!!(r.dirty&e)}function Lr(r){if(r)return $T(r)&&ZB(r,r.label,r),r}function ZB(r,e,t){
var i=e.getComputedTransform();r.transform=qf(r.transform,i);var n=r.localRect=Co(r.localRect,e.getBoundingRect()),a=e.style,o=a.margin,s=t&&t.marginForce,l=t&&
t.minMarginForce,u=t&&t.marginDefault,f=a.__marginType;f==null&&u&&(o=u,f=ha.textMargin);for(var c=0;c<4;c++)Km[c]=f===ha.minMargin&&l&&l[c]!=null?l[c]:s&&s[c]!=
null?s[c]:o?o[c]:0;f===ha.textMargin&&Eo(n,Km,!1,!1);var p=r.rect=Co(r.rect,n);return i&&p.applyTransform(i),f===ha.minMargin&&Eo(p,Km,!1,!1),r.axisAligned=jf(i),
(r.label=r.label||{}).ignore=e.ignore,Rl(r,!1),Rl(r,!0,sh),r}var Km=[0,0,0,0];function QT(r,e,t){return r.transform=qf(r.transform,t),r.localRect=Co(r.localRect,
e),r.rect=Co(r.rect,e),t&&r.rect.applyTransform(t),r.axisAligned=jf(t),r.obb=void 0,(r.label=r.label||{}).ignore=!1,r}function JT(r,e){if(r){r.label.x+=e.x,r.label.
y+=e.y,r.label.markRedraw();var t=r.transform;t&&(t[4]+=e.x,t[5]+=e.y);var i=r.rect;i&&(i.x+=e.x,i.y+=e.y);var n=r.obb;n&&n.fromBoundingRect(r.localRect,t)}}function $m(r,e){
for(var t=0;t<jT.length;t++){var i=jT[t];r[i]==null&&(r[i]=e[i])}return Lr(r)}function qT(r){var e=r.obb;return(!e||$T(r,sh))&&(r.obb=e=e||new Gf,e.fromBoundingRect(
r.localRect,r.transform),Rl(r,!1,sh)),e}function eE(r){var e=[];r.sort(function(u,f){return(f.suggestIgnore?1:0)-(u.suggestIgnore?1:0)||f.priority-u.priority});function t(u){if(!u.ignore){var f=u.ensureState(
"emphasis");f.ignore==null&&(f.ignore=!1)}u.ignore=!0}for(var i=0;i<r.length;i++){var n=Lr(r[i]);if(!n.label.ignore){for(var a=n.label,o=n.labelLine,s=!1,l=0;l<
e.length;l++)if(lh(n,e[l],null,{touchThreshold:.05})){s=!0;break}s?(t(a),o&&t(o)):e.push(n)}}}function lh(r,e,t,i){return!r||!e||r.label&&r.label.ignore||e.label&&
e.label.ignore||!r.rect.intersect(e.rect,t,i)?!1:r.axisAligned&&e.axisAligned?!0:qT(r).intersect(qT(e),t,i)}var XB=null;function Oa(){return XB}var tE="expandAxisBreak";var yn=Math.PI,jB=[[1,2,1,2],[5,3,5,3],[8,3,8,3]],qB=[[0,1,0,1],[0,3,0,3],[0,3,0,3]],xn=$(),nE=$(),Jm=(function(){function r(e){this.recordMap={},this.resolveAxisNameOverlap=
e}return r.prototype.ensureRecord=function(e){var t=e.axis.dim,i=e.componentIndex,n=this.recordMap,a=n[t]||(n[t]=[]);return a[i]||(a[i]={ready:{}})},r})();function KB(r,e,t,i){var n=t.axis,a=e.ensureRecord(t),o=[],s,l=rg(r.axisName)&&gn(r.nameLocation);b(i,function(d){var v=Lr(d);if(!(!v||v.label.ignore)){o.push(v);
var m=a.transGroup;l&&(m.transform?Ur(Pl,m.transform):oi(Pl),v.transform&&Yi(Pl,Pl,v.transform),q.copy(uh,v.localRect),uh.applyTransform(Pl),s?s.union(uh):q.copy(
s=new q(0,0,0,0),uh))}});var u=Math.abs(a.dirVec.x)>.1?"x":"y",f=a.transGroup[u];if(o.sort(function(d,v){return Math.abs(d.label[u]-f)-Math.abs(v.label[u]-f)}),
l&&s){var c=n.getExtent(),p=Math.min(c[0],c[1]),h=Math.max(c[0],c[1])-p;s.union(new q(p,0,h,1))}a.stOccupiedRect=s,a.labelInfoList=o}var Pl=ht(),uh=new q(0,0,0,
0),eg=function(r,e,t,i,n,a){if(gn(r.nameLocation)){var o=a.stOccupiedRect;o&&aE(QT({},o,a.transGroup.transform),i,n)}else tg(a.labelInfoList,a.dirVec,i,n)};function aE(r,e,t){
var i=new Se;lh(r,e,i,{direction:Math.atan2(t.y,t.x),bidirectional:!1,touchThreshold:.05})&&JT(e,i)}function tg(r,e,t,i){for(var n=Se.dot(i,e)>=0,a=0,o=r.length;a<
o;a++){var s=r[n?a:o-1-a];s.label.ignore||aE(s,t,i)}}var Ia=(function(){function r(e,t,i,n){this.group=new fe,this._axisModel=e,this._api=t,this._local={},this.
_shared=n||new Jm(eg),this._resetCfgDetermined(i)}return r.prototype.updateCfg=function(e){if(0)var t;var i=this._cfg.raw;i.position=e.position,i.labelOffset=e.
labelOffset,this._resetCfgDetermined(i)},r.prototype.__getRawCfg=function(){return this._cfg.raw},r.prototype._resetCfgDetermined=function(e){var t=this._axisModel,
i=t.getDefaultOption?t.getDefaultOption():{},n=W(e.axisName,t.get("name")),a=t.get("nameMoveOverlap");(a==null||a==="auto")&&(a=W(e.defaultNameMoveOverlap,!0));
var o={raw:e,position:e.position,rotation:e.rotation,nameDirection:W(e.nameDirection,1),tickDirection:W(e.tickDirection,1),labelDirection:W(e.labelDirection,1),
labelOffset:W(e.labelOffset,0),silent:W(e.silent,!0),axisName:n,nameLocation:yr(t.get("nameLocation"),i.nameLocation,"end"),shouldNameMoveOverlap:rg(n)&&a,optionHideOverlap:t.
get(["axisLabel","hideOverlap"]),showMinorTicks:t.get(["minorTick","show"])};this._cfg=o;var s=new fe({x:o.position[0],y:o.position[1],rotation:o.rotation});s.updateTransform(),
this._transformGroup=s;var l=this._shared.ensureRecord(t);l.transGroup=this._transformGroup,l.dirVec=new Se(Math.cos(-o.rotation),Math.sin(-o.rotation))},r.prototype.
build=function(e,t){var i=this;return e||(e={axisLine:!0,axisTickLabelEstimate:!1,axisTickLabelDetermine:!0,axisName:!0}),b($B,function(n){e[n]&&QB[n](i._cfg,i.
_local,i._shared,i._axisModel,i.group,i._transformGroup,i._api,t||{})}),this},r.innerTextLayout=function(e,t,i){var n=$d(t-e),a,o;return Ws(n)?(o=i>0?"top":"bot\
tom",a="center"):Ws(n-yn)?(o=i>0?"bottom":"top",a="center"):(o="middle",n>0&&n<yn?a=i>0?"right":"left":a=i>0?"left":"right"),{rotation:n,textAlign:a,textVerticalAlign:o}},
r.makeAxisEventDataBase=function(e){var t={componentType:e.mainType,componentIndex:e.componentIndex};return t[e.mainType+"Index"]=e.componentIndex,t},r.isLabelSilent=
function(e){var t=e.get("tooltip");return e.get("silent")||!(e.get("triggerEvent")||t&&t.show)},r})(),$B=["axisLine","axisTickLabelEstimate","axisTickLabelDeter\
mine","axisName"],QB={axisLine:function(r,e,t,i,n,a,o){if(0)var s;var l=i.get(["axisLine","show"]);if(l==="auto"&&(l=!0,r.raw.axisLineAutoShow!=null&&(l=!!r.raw.
axisLineAutoShow)),!!l){var u=i.axis.getExtent(),f=a.transform,c=[u[0],0],p=[u[1],0],h=c[0]>p[0];f&&(pt(c,c,f),pt(p,p,f));var d=k({lineCap:"round"},i.getModel([
"axisLine","lineStyle"]).getLineStyle()),v={strokeContainThreshold:r.raw.strokeContainThreshold||5,silent:!0,z2:1,style:d};if(i.get(["axisLine","breakLine"])&&xa(
i.axis.scale))Oa().buildAxisBreakLine(i,n,a,v);else{var m=new Cr(k({shape:{x1:c[0],y1:c[1],x2:p[0],y2:p[1]}},v));fa(m.shape,m.style.lineWidth),m.anid="line",n.add(
m)}var g=i.get(["axisLine","symbol"]);if(g!=null){var _=i.get(["axisLine","symbolSize"]);U(g)&&(g=[g,g]),(U(_)||de(_))&&(_=[_,_]);var y=zc(i.get(["axisLine","sy\
mbolOffset"])||0,_),x=_[0],S=_[1];b([{rotate:r.rotation+Math.PI/2,offset:y[0],r:0},{rotate:r.rotation-Math.PI/2,offset:y[1],r:Math.sqrt((c[0]-p[0])*(c[0]-p[0])+
(c[1]-p[1])*(c[1]-p[1]))}],function(w,T){if(g[T]!=="none"&&g[T]!=null){var E=it(g[T],-x/2,-S/2,x,S,d.stroke,!0),C=w.r+w.offset,M=h?p:c;E.attr({rotation:w.rotate,
x:M[0]+C*Math.cos(r.rotation),y:M[1]-C*Math.sin(r.rotation),silent:!0,z2:11}),n.add(E)}})}}},axisTickLabelEstimate:function(r,e,t,i,n,a,o,s){if(0)var l;var u=iE(
e,n,s);u&&rE(r,e,t,i,n,a,o,Vt.estimate)},axisTickLabelDetermine:function(r,e,t,i,n,a,o,s){if(0)var l;var u=iE(e,n,s);u&&rE(r,e,t,i,n,a,o,Vt.determine);var f=rU(
r,n,a,i);tU(r,e.labelLayoutList,f),iU(r,n,a,i,r.tickDirection)},axisName:function(r,e,t,i,n,a,o,s){var l=t.ensureRecord(i);if(0)var u;e.nameEl&&(n.remove(e.nameEl),
e.nameEl=l.nameLayout=l.nameLocation=null);var f=r.axisName;if(rg(f)){var c=r.nameLocation,p=r.nameDirection,h=i.getModel("nameTextStyle"),d=i.get("nameGap")||0,
v=i.axis.getExtent(),m=i.axis.inverse?-1:1,g=new Se(0,0),_=new Se(0,0);c==="start"?(g.x=v[0]-m*d,_.x=-m):c==="end"?(g.x=v[1]+m*d,_.x=m):(g.x=(v[0]+v[1])/2,g.y=r.
labelOffset+p*d,_.y=p);var y=ht();_.transform(Zi(y,y,r.rotation));var x=i.get("nameRotate");x!=null&&(x=x*yn/180);var S,w;gn(c)?S=Ia.innerTextLayout(r.rotation,
x??r.rotation,p):(S=JB(r.rotation,c,x||0,v),w=r.raw.axisNameAvailableWidth,w!=null&&(w=Math.abs(w/Math.sin(S.rotation)),!isFinite(w)&&(w=null)));var T=h.getFont(),
E=i.get("nameTruncate",!0)||{},C=E.ellipsis,M=Fi(r.raw.nameTruncateMaxWidth,E.maxWidth,w),A=s.nameMarginLevel||0,O=new Ae({x:g.x,y:g.y,rotation:S.rotation,silent:Ia.
isLabelSilent(i),style:yt(h,{text:f,font:T,overflow:"truncate",width:M,ellipsis:C,fill:h.getTextColor()||i.get(["axisLine","lineStyle","color"]),align:h.get("al\
ign")||S.textAlign,verticalAlign:h.get("verticalAlign")||S.textVerticalAlign}),z2:1});if(Xf({el:O,componentModel:i,itemName:f}),O.__fullText=f,O.anid="name",i.get(
"triggerEvent")){var D=Ia.makeAxisEventDataBase(i);D.targetType="axisName",D.name=f,ge(O).eventData=D}a.add(O),O.updateTransform(),e.nameEl=O;var I=l.nameLayout=
Lr({label:O,priority:O.z2,defaultAttr:{ignore:O.ignore},marginDefault:gn(c)?jB[A]:qB[A]});if(l.nameLocation=c,n.add(O),O.decomposeTransform(),r.shouldNameMoveOverlap&&
I){var R=t.ensureRecord(i);t.resolveAxisNameOverlap(r,t,i,I,_,R)}}}};function rE(r,e,t,i,n,a,o,s){sE(e)||nU(r,e,n,s,i,o);var l=e.labelLayoutList;aU(r,i,l,a),lU(
i,r.rotation,l);var u=r.optionHideOverlap;eU(i,l,u),u&&eE(Ve(l,function(f){return f&&!f.label.ignore})),KB(r,t,i,l)}function JB(r,e,t,i){var n=$d(t-r),a,o,s=i[0]>
i[1],l=e==="start"&&!s||e!=="start"&&s;return Ws(n-yn/2)?(o=l?"bottom":"top",a="center"):Ws(n-yn*1.5)?(o=l?"top":"bottom",a="center"):(o="middle",n<yn*1.5&&n>yn/
2?a=l?"left":"right":a=l?"right":"left"),{rotation:n,textAlign:a,textVerticalAlign:o}}function eU(r,e,t){var i=r.axis,n=r.get(["axisLabel","customValues"]);if(_T(
i))return;function a(u,f,c){var p=Lr(e[f]),h=Lr(e[c]),d=i.scale;if(!(!p||!h)){if(u==null){if(!t&&n)return;var v=xn(p.label).labelInfo.tick;if(ei(d)&&v.notNice||
Qe(d)&&v.offInterval){Ko(p.label);return}}if(u===!1||p.suggestIgnore){Ko(p.label);return}if(h.suggestIgnore){Ko(h.label);return}var m=.1;if(!t){var g=[0,0,0,0];
p=$m({marginForce:g},p),h=$m({marginForce:g},h)}lh(p,h,null,{touchThreshold:m})&&Ko(u?h.label:p.label)}}var o=r.get(["axisLabel","showMinLabel"]),s=r.get(["axis\
Label","showMaxLabel"]),l=e.length;a(o,0,1),a(s,l-1,l-2)}function tU(r,e,t){r.showMinorTicks||b(e,function(i){if(i&&i.label.ignore)for(var n=0;n<t.length;n++){var a=t[n],
o=nE(a),s=xn(i.label);if(o.tickValue!=null&&!o.onBand&&o.tickValue===s.labelInfo.tick.value){Ko(a);return}}})}function Ko(r){r&&(r.ignore=!0)}function oE(r,e,t,i,n){
for(var a=[],o=[],s=[],l=0;l<r.length;l++){var u=r[l].coord;o[0]=u,o[1]=0,s[0]=u,s[1]=t,e&&(pt(o,o,e),pt(s,s,e));var f=new Cr({shape:{x1:o[0],y1:o[1],x2:s[0],y2:s[1]},
style:i,z2:2,autoBatch:!0,silent:!0});fa(f.shape,f.style.lineWidth),f.anid=n+"_"+r[l].tickValue,a.push(f);var c=nE(f);c.onBand=!!r[l].onBand,c.tickValue=r[l].tickValue}
return a}function rU(r,e,t,i){var n=i.axis,a=i.getModel("axisTick"),o=a.get("show");if(o==="auto"&&(o=!0,r.raw.axisTickAutoShow!=null&&(o=!!r.raw.axisTickAutoShow)),
!o||n.scale.isBlank())return[];for(var s=a.getModel("lineStyle"),l=r.tickDirection*a.get("length"),u=n.getTicksCoords(),f=oE(u,t.transform,l,ee(s.getLineStyle(),
{stroke:i.get(["axisLine","lineStyle","color"])}),"ticks"),c=0;c<f.length;c++)e.add(f[c]);return f}function iU(r,e,t,i,n){var a=i.axis,o=i.getModel("minorTick");
if(!(!r.showMinorTicks||a.scale.isBlank())){var s=a.getMinorTicksCoords();if(s.length)for(var l=o.getModel("lineStyle"),u=n*o.get("length"),f=ee(l.getLineStyle(),
ee(i.getModel("axisTick").getLineStyle(),{stroke:i.get(["axisLine","lineStyle","color"])})),c=0;c<s.length;c++)for(var p=oE(s[c],t.transform,u,f,"minorticks_"+c),
h=0;h<p.length;h++)e.add(p[h])}}function iE(r,e,t){if(sE(r)){var i=r.axisLabelsCreationContext,n=i.out.noPxChangeTryDetermine;if(t.noPxChange){for(var a=!0,o=0;o<
n.length;o++)a=a&&n[o]();if(a)return!1}n.length&&(e.remove(r.labelGroup),Qm(r,null,null,null))}return!0}function nU(r,e,t,i,n,a){var o=n.axis,s=Fi(r.raw.axisLabelShow,
n.get(["axisLabel","show"])),l=new fe;t.add(l);var u=jo(i);if(!s||o.scale.isBlank()){Qm(e,[],l,u);return}var f=n.getModel("axisLabel"),c=o.getViewLabels(u),p=(Fi(
r.raw.labelRotate,f.get("rotate"))||0)*yn/180,h=Ia.innerTextLayout(r.rotation,p,r.labelDirection),d=n.getCategories&&n.getCategories(!0),v=[],m=n.get("triggerEv\
ent"),g=1/0,_=-1/0;b(c,function(x,S){var w,T=x.tick,E=x.formattedLabel,C=x.rawLabel,M=f,A=Mi(o.scale,T);if(d&&d[A]){var O=d[A];z(O)&&O.textStyle&&(M=new Le(O.textStyle,
f,n.ecModel))}var D=M.getTextColor()||n.get(["axisLine","lineStyle","color"]),I=M.getShallow("align",!0)||h.textAlign,R=W(M.getShallow("alignMinLabel",!0),I),P=W(
M.getShallow("alignMaxLabel",!0),I),X=M.getShallow("verticalAlign",!0)||M.getShallow("baseline",!0)||h.textVerticalAlign,Q=W(M.getShallow("verticalAlignMinLabel",
!0),X),K=W(M.getShallow("verticalAlignMaxLabel",!0),X),oe=10+(((w=T.time)===null||w===void 0?void 0:w.level)||0);g=Math.min(g,oe),_=Math.max(_,oe);var ne=new Ae(
{x:0,y:0,rotation:0,silent:Ia.isLabelSilent(n),z2:oe,style:yt(M,{text:E,align:S===0?R:S===c.length-1?P:I,verticalAlign:S===0?Q:S===c.length-1?K:X,fill:Z(D)?D(o.
type==="category"?C:o.type==="value"?A+"":A,S):D})});ne.anid="label_"+A;var ce=xn(ne);if(ce.labelInfo=x,ce.layoutRotation=h.rotation,Xf({el:ne,componentModel:n,
itemName:E,formatterParamsExtra:{isTruncated:function(){return ne.isTruncated},value:C,tickIndex:S}}),m){var re=Ia.makeAxisEventDataBase(n);re.targetType="axisL\
abel",re.value=C,re.tickIndex=S;var j=x.tick.break;if(j){var ve=j.parsedBreak;re.break={start:ve.vmin,end:ve.vmax}}o.type==="category"&&(re.dataIndex=A),ge(ne).
eventData=re,j&&sU(n,a,ne,j)}v.push(ne),l.add(ne)});var y=B(v,function(x){return{label:x,priority:xn(x).labelInfo.tick.break?x.z2+(_-g+1):x.z2,defaultAttr:{ignore:x.
ignore}}});Qm(e,y,l,u)}function sE(r){return!!r.labelLayoutList}function Qm(r,e,t,i){r.labelLayoutList=e,r.labelGroup=t,r.axisLabelsCreationContext=i}function aU(r,e,t,i){
var n=e.get(["axisLabel","margin"]);b(t,function(a,o){var s=Lr(a);if(s){var l=s.label,u=xn(l);s.suggestIgnore=l.ignore,l.ignore=!1,io(Ai,oU);var f=e.axis;Ai.x=f.
dataToCoord(Mi(f.scale,u.labelInfo.tick)),Ai.y=r.labelOffset+r.labelDirection*n,Ai.rotation=u.layoutRotation,i.add(Ai),Ai.updateTransform(),i.remove(Ai),Ai.decomposeTransform(),
io(l,Ai),l.markRedraw(),Rl(s,!0),Lr(s)}})}var Ai=new me,oU=new me;function rg(r){return!!r}function sU(r,e,t,i){t.on("click",function(n){var a={type:tE,breaks:[
{start:i.parsedBreak.breakOption.start,end:i.parsedBreak.breakOption.end}]};a[r.axis.dim+"AxisIndex"]=r.componentIndex,e.dispatchAction(a)})}function lU(r,e,t){
var i=Ue();if(i){var n=i.retrieveAxisBreakPairs(t,function(o){return o&&xn(o.label).labelInfo.tick.break},!0),a=r.get(["breakLabelLayout","moveOverlap"],!0);(a===
!0||a==="auto")&&b(n,function(o){Oa().adjustBreakLabelPair(r.axis.inverse,e,[Lr(t[o[0]]),Lr(t[o[1]])])})}}var $o=Ia;function Nl(r,e,t){t=t||{};var i=e.axis,n={},a=i.getAxesOnZeroOf()[0],o=i.position,s=a?"onZero":o,l=i.dim,u=[r.x,r.x+r.width,r.y,r.y+r.height],f={left:0,right:1,
top:0,bottom:1,onZero:2},c=e.get("offset")||0,p=l==="x"?[u[2]-c,u[3]+c]:[u[0]-c,u[1]+c];if(a){var h=a.toGlobalCoord(a.dataToCoord(0));p[f.onZero]=Math.max(Math.
min(h,p[1]),p[0])}n.position=[l==="y"?p[f[s]]:u[0],l==="x"?p[f[s]]:u[3]],n.rotation=Math.PI/2*(l==="x"?0:1);var d={top:-1,bottom:1,left:-1,right:1};n.labelDirection=
n.tickDirection=n.nameDirection=d[o],n.labelOffset=a?p[f[o]]-p[f.onZero]:0,e.get(["axisTick","inside"])&&(n.tickDirection=-n.tickDirection),Fi(t.labelInside,e.get(
["axisLabel","inside"]))&&(n.labelDirection=-n.labelDirection);var v=e.get(["axisLabel","rotate"]);return n.labelRotate=s==="top"?-v:v,n.z2=1,n}function lE(r){var e={xAxisModel:null,yAxisModel:null};return b(e,function(t,i){var n=i.replace(/Model$/,""),a=r.getReferringComponents(n,ke).models[0];e[i]=a}),
e}function uE(r,e,t,i,n,a){for(var o=Nl(r,t),s=!1,l=!1,u=0;u<e.length;u++)Yc(e[u].getOtherAxis(t.axis).scale)&&(s=l=!0,t.axis.type==="category"&&t.axis.onBand&&
(l=!1));return o.axisLineAutoShow=s,o.axisTickAutoShow=l,o.defaultNameMoveOverlap=a,new $o(t,i,o,n)}function fE(r,e,t){var i=Nl(e,t);if(0)var n;r.updateCfg(i)}var fU=$(),fh=1,pE=2,cU=3,dE=(function(){function r(e,t,i,n,a){var o=Qe(e),s=o?t.getCategories().length:null,l;if(o){var u=t.getCategories(!0);l=u&&!u.length}var f=i.
slice();(Wo(e)||ti(e)||ei(e))&&(sv(f,kl(e,t.get("dataMin",!0))),lv(f,kl(e,t.get("dataMax",!0)))),eb(f)||(f[0]=f[1]=NaN);var c=[],p=[!1,!1],h=t.get("min",!0);h===
"dataMin"?(c[0]=f[0],p[0]=!0):(c[0]=kl(e,Z(h)?h({min:f[0],max:f[1]}):h),p[0]=c[0]!=null);var d=t.get("max",!0);d==="dataMax"?(c[1]=f[1],p[1]=!0):(c[1]=kl(e,Z(d)?
d({min:f[0],max:f[1]}):d),p[1]=c[1]!=null);var v=hU(e,t),m=o?null:f[1]-f[0]||Math.abs(f[0]);c[0]==null&&(c[0]=o?l?f[0]:s?0:NaN:f[0]-v[0]*m),c[1]==null&&(c[1]=o?
l?f[1]:s?s-1:NaN:f[1]+v[1]*m),!Tr(c[0])&&(c[0]=NaN),!Tr(c[1])&&(c[1]=NaN);var g=l||zr(c[0])||zr(c[1])||o&&!s,_=Wo(e),y=_&&t.needIncludeZero&&t.needIncludeZero();
y&&(c[0]>0&&c[1]>0&&!p[0]&&(c[0]=0),c[0]<0&&c[1]<0&&!p[1]&&(c[1]=0));var x=!1;c[0]>c[1]&&(c.reverse(),x=!0);var S=kl(e,t.get("startValue",!0)),w=S!=null;!gt(S)&&
n&&(S=e.getDefaultStartValue?e.getDefaultStartValue():0),gt(S)&&(w||!_||y)&&(S<c[0]&&!p[0]?(c[0]=S,p[0]=!0):S>c[1]&&!p[1]&&(c[1]=S,p[1]=!0));var T=this._i={scale:e,
dataMM:f,noZoomEffMM:c,zoomMM:[],fixMM:p,zoomFixMM:[!1,!1],startValue:S,isBlank:g,incl0:y,tggAxInv:x,ctnShp:a};cE(T,c)}return r.prototype.makeNoZoom=function(){
return this._i.noZoomEffMM.slice()},r.prototype.makeFinal=function(){var e=this._i,t=e.zoomMM,i=e.noZoomEffMM,n=e.zoomFixMM,a=e.fixMM,o={fixMM:a,zoomFixMM:n,isBlank:e.
isBlank,incl0:e.incl0,tggAxInv:e.tggAxInv,ctnShp:e.ctnShp,effMM:i.slice()},s=o.effMM;return t[0]!=null&&(s[0]=t[0],a[0]=n[0]=!0),t[1]!=null&&(s[1]=t[1],a[1]=n[1]=
!0),cE(e,s),o},r.prototype.makeRenderInfo=function(){return{startValue:this._i.startValue}},r.prototype.setZoomMM=function(e,t){this._i.zoomMM[e]=t},r})();function cE(r,e){var t=r.scale,i=r.dataMM;t.sanitize&&(e[0]=t.sanitize(e[0],i),e[1]=t.sanitize(e[1],i),go(e))}function kl(r,e){return e==null?null:zr(e)?NaN:r.parse(
e)}function hU(r,e){var t;if(Qe(r))t=[0,0];else{var i=e.get("boundaryGap");typeof i=="boolean"&&(i=null),t=N(i)?i:[i,i]}return[hE(t[0]),hE(t[1])]}function hE(r){
return rr(typeof r=="boolean"?0:r,1)||0}function vE(r){var e=fU(r.scale);return e.extent||(e.extent=dt()),e}function mE(r,e){vE(r).dimIdxInCoord=e.get(r.dim)}function Qo(r,e){
var t=r.scale,i=r.model,n=r.dim;t.rawExtentInfo||pU(t,r,n,i,e)}function pU(r,e,t,i,n){var a=vE(e),o=a.extent,s=!1;WT(e,function(f){if(f.boxCoordinateSystem){var c=lc(
f).coord,p=a.dimIdxInCoord;if(p>=0){if(N(c)){var h=c[p];h!=null&&!N(h)&&js(o,r.parse(h))}}}else if(f.coordinateSystem){var d=f.getData();if(d){var v=r.getFilter?
r.getFilter():null;b(yT(d,t),function(m){JS(o,d.getApproximateExtent(m,v))})}f.__requireStartValue&&f.__requireStartValue(e)&&(s=!0)}});var l=vU(r,e,i),u=new dE(
r,i,o,s,l);gE(r,u,n),a.extent=null}function dU(r,e){var t=r.scale;gE(t,new dE(t,r.model,e,!1,!1),cU)}function gE(r,e,t){r.rawExtentInfo=e,e.from=t}var _E=F();function ch(r,e,t,i,n){r.rawExtentInfo||dU({scale:r,model:e},n||dt());var a=r.rawExtentInfo.makeFinal(),o=a.effMM;return r.setExtent(o[0],o[1]),r.setBlank(
a.isBlank),i&&a.tggAxInv&&t&&!t.get("legacyMinMaxDontInverseAxis")&&(i.inverse=!i.inverse),a}function vU(r,e,t){var i=Xo(r,t),n=t.get("containShape",!0);if(n==null&&
!i&&(n=!0),!n)return!1;var a=!1;return qm(e,function(o){a=!!_E.get(o)||a}),a}function yE(r,e,t,i){if(t.ctnShp){var n;if(qm(r,function(s){var l=_E.get(s);if(l){var u=l(
r,i);u&&(n=n||[0,0],sv(n,u[0]),lv(n,u[1]),mT(r))}}),!!n){var a=e.getExtent();if(Qe(e))r.onBand||e.setExtent2(Vo,Ne(a[0],a[0]+n[0]),he(a[1],a[1]+n[1]));else{var o=a.
slice();t.zoomFixMM[0]||(o[0]=Ne(o[0],e.transformOut(e.transformIn(o[0],null)+n[0],null))),t.zoomFixMM[1]||(o[1]=he(o[1],e.transformOut(e.transformIn(o[1],null)+
n[1],null))),(o[0]<a[0]||o[1]>a[1])&&e.setExtent2(Vo,o[0],o[1])}}}}var ig={left:0,right:0,top:0,bottom:0},zl=["25%","25%"],Jo="cartesian2d",mU=(function(r){L(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.
prototype.mergeDefaultAndTheme=function(t,i){var n=Jr(t.outerBounds);r.prototype.mergeDefaultAndTheme.apply(this,arguments),n&&t.outerBounds&&Or(t.outerBounds,n)},
e.prototype.mergeOption=function(t,i){r.prototype.mergeOption.apply(this,arguments),this.option.outerBounds&&t.outerBounds&&Or(this.option.outerBounds,t.outerBounds)},
e.type="grid",e.dependencies=["xAxis","yAxis"],e.layoutMode="box",e.defaultOption={show:!1,z:0,left:"15%",top:65,right:"10%",bottom:80,containLabel:!1,outerBoundsMode:"\
auto",outerBounds:ig,outerBoundsContain:"all",outerBoundsClampWidth:zl[0],outerBoundsClampHeight:zl[1],backgroundColor:Y.color.transparent,borderWidth:1,borderColor:Y.
color.neutral30},e})(_e),xE=mU;var hh="\0__throttleOriginMethod",SE="\0__throttleRate",bE="\0__throttleType";function ng(r,e,t){var i,n=0,a=0,o=null,s,l,u,f;e=e||0;function c(){a=new Date().getTime(),
o=null,r.apply(l,u||[])}var p=function(){for(var h=[],d=0;d<arguments.length;d++)h[d]=arguments[d];i=new Date().getTime(),l=this,u=h;var v=f||e,m=f||t;f=null,s=
i-(m?n:a)-v,clearTimeout(o),m?o=setTimeout(c,v):s>=0?c():o=setTimeout(c,-s),n=i};return p.clear=function(){o&&(clearTimeout(o),o=null)},p.debounceNextCall=function(h){
f=h},p}function ri(r,e,t,i){var n=r[e];if(n){var a=n[hh]||n,o=n[bE],s=n[SE];if(s!==t||o!==i){if(t==null||!i)return r[e]=a;n=r[e]=ng(a,t,i==="debounce"),n[hh]=a,
n[bE]=i,n[SE]=t}return n}}function Di(r,e){var t=r[e];t&&t[hh]&&(t.clear&&t.clear(),r[e]=t[hh])}function es(r,e,t,i,n){var a=r+e;t.isSilent(a)||i.eachComponent({mainType:"series",subType:"pie"},function(o){for(var s=o.seriesIndex,l=o.option.selectedMap,u=n.
selected,f=0;f<u.length;f++)if(u[f].seriesIndex===s){var c=o.getData(),p=fr(c,n.fromActionPayload);t.trigger(a,{type:a,seriesId:o.id,name:N(p)?c.getName(p[0]):c.
getName(p),selected:U(l)?l:k({},l)})}})}function wE(r,e,t){r.on("selectchanged",function(i){var n=t.getModel();i.isFromClick?(es("map","selectchanged",e,n,i),es(
"pie","selectchanged",e,n,i)):i.fromAction==="select"?(es("map","selected",e,n,i),es("pie","selected",e,n,i)):i.fromAction==="unselect"&&(es("map","unselected",
e,n,i),es("pie","unselected",e,n,i))})}var ts=(function(){function r(e,t){this.target=e,this.topTarget=t&&t.topTarget}return r})(),gU=(function(){function r(e){this.handler=e,e.on("mousedown",this._dragStart,
this),e.on("mousemove",this._drag,this),e.on("mouseup",this._dragEnd,this)}return r.prototype._dragStart=function(e){for(var t=e.target;t&&!t.draggable;)t=t.parent||
t.__hostTarget;t&&(this._draggingTarget=t,t.dragging=!0,this._x=e.offsetX,this._y=e.offsetY,this.handler.dispatchToElement(new ts(t,e),"dragstart",e.event))},r.
prototype._drag=function(e){var t=this._draggingTarget;if(t){var i=e.offsetX,n=e.offsetY,a=i-this._x,o=n-this._y;this._x=i,this._y=n,t.drift(a,o,e),this.handler.
dispatchToElement(new ts(t,e),"drag",e.event);var s=this.handler.findHover(i,n,t).target,l=this._dropTarget;this._dropTarget=s,t!==s&&(l&&s!==l&&this.handler.dispatchToElement(
new ts(l,e),"dragleave",e.event),s&&s!==l&&this.handler.dispatchToElement(new ts(s,e),"dragenter",e.event))}},r.prototype._dragEnd=function(e){var t=this._draggingTarget;
t&&(t.dragging=!1),this.handler.dispatchToElement(new ts(t,e),"dragend",e.event),this._dropTarget&&this.handler.dispatchToElement(new ts(this._dropTarget,e),"dr\
op",e.event),this._draggingTarget=null,this._dropTarget=null},r})(),TE=gU;var _U=/^(?:mouse|pointer|contextmenu|drag|drop)|click/,og=[],yU=te.browser.firefox&&+te.browser.version.split(".")[0]<39;function ph(r,e,t,i){return t=t||{},i?
EE(r,e,t):yU&&e.layerX!=null&&e.layerX!==e.offsetX?(t.zrX=e.layerX,t.zrY=e.layerY):e.offsetX!=null?(t.zrX=e.offsetX,t.zrY=e.offsetY):EE(r,e,t),t}function EE(r,e,t){
if(te.domSupported&&r.getBoundingClientRect){var i=e.clientX,n=e.clientY;if(mm(r)){var a=r.getBoundingClientRect();t.zrX=i-a.left,t.zrY=n-a.top;return}else if(fc(
og,r,i,n)){t.zrX=og[0],t.zrY=og[1];return}}t.zrX=t.zrY=0}function dh(r){return r||window.event}function Ft(r,e,t){if(e=dh(e),e.zrX!=null)return e;var i=e.type,n=i&&
i.indexOf("touch")>=0;if(n){var o=i!=="touchend"?e.targetTouches[0]:e.changedTouches[0];o&&ph(r,o,e,t)}else{ph(r,e,e,t);var a=xU(e);e.zrDelta=a?a/120:-(e.detail||
0)/3}var s=e.button;return e.which==null&&s!==void 0&&_U.test(e.type)&&(e.which=s&1?1:s&2?3:s&4?2:0),e}function xU(r){var e=r.wheelDelta;if(e)return e;var t=r.deltaX,
i=r.deltaY;if(t==null||i==null)return e;var n=Math.abs(i!==0?i:t),a=i>0?-1:i<0?1:t>0?-1:1;return 3*n*a}function CE(r,e,t,i){r.addEventListener(e,t,i)}function ME(r,e,t,i){
r.removeEventListener(e,t,i)}var Ht=function(r){r.preventDefault(),r.stopPropagation(),r.cancelBubble=!0};function sg(r){return r.which===2||r.which===3}var DE=(function(){function r(){this._track=[]}return r.prototype.recognize=function(e,t,i){return this._doTrack(e,t,i),this._recognize(e)},r.prototype.clear=function(){
return this._track.length=0,this},r.prototype._doTrack=function(e,t,i){var n=e.touches;if(n){for(var a={points:[],touches:[],target:t,event:e},o=0,s=n.length;o<
s;o++){var l=n[o],u=ph(i,l,{});a.points.push([u.zrX,u.zrY]),a.touches.push(l)}this._track.push(a)}},r.prototype._recognize=function(e){for(var t in lg)if(lg.hasOwnProperty(
t)){var i=lg[t](this._track,e);if(i)return i}},r})();function AE(r){var e=r[1][0]-r[0][0],t=r[1][1]-r[0][1];return Math.sqrt(e*e+t*t)}function SU(r){return[(r[0][0]+r[1][0])/2,(r[0][1]+r[1][1])/2]}var lg={pinch:function(r,e){
var t=r.length;if(t){var i=(r[t-1]||{}).points,n=(r[t-2]||{}).points||i;if(n&&n.length>1&&i&&i.length>1){var a=AE(i)/AE(n);!isFinite(a)&&(a=1),e.pinchScale=a;var o=SU(
i);return e.pinchX=o[0],e.pinchY=o[1],{type:"pinch",target:r[0].target,event:e}}}}};var IE="silent";function bU(r,e,t){return{type:r,event:t,target:e.target,topTarget:e.topTarget,cancelBubble:!1,offsetX:t.zrX,offsetY:t.zrY,gestureEvent:t.gestureEvent,
pinchX:t.pinchX,pinchY:t.pinchY,pinchScale:t.pinchScale,wheelDelta:t.zrDelta,zrByTouch:t.zrByTouch,which:t.which,stop:wU}}function wU(){Ht(this.event)}var TU=(function(r){
L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.handler=null,t}return e.prototype.dispose=function(){},e.prototype.setCursor=function(){},
e})(Ze),Bl=(function(){function r(e,t){this.x=e,this.y=t}return r})(),EU=["click","dblclick","mousewheel","mouseout","mouseup","mousedown","mousemove","contextm\
enu"],ug=new q(0,0,0,0),LE=(function(r){L(e,r);function e(t,i,n,a,o){var s=r.call(this)||this;return s._hovered=new Bl(0,0),s.storage=t,s.painter=i,s.painterRoot=
a,s._pointerSize=o,n=n||new TU,s.proxy=null,s.setHandlerProxy(n),s._draggingMgr=new TE(s),s}return e.prototype.setHandlerProxy=function(t){this.proxy&&this.proxy.
dispose(),t&&(b(EU,function(i){t.on&&t.on(i,this[i],this)},this),t.handler=this),this.proxy=t},e.prototype.mousemove=function(t){var i=t.zrX,n=t.zrY,a=RE(this,i,
n),o=this._hovered,s=o.target;s&&!s.__zr&&(o=this.findHover(o.x,o.y),s=o.target);var l=this._hovered=a?new Bl(i,n):this.findHover(i,n),u=l.target,f=this.proxy;f.
setCursor&&f.setCursor(u?u.cursor:"default"),s&&u!==s&&this.dispatchToElement(o,"mouseout",t),this.dispatchToElement(l,"mousemove",t),u&&u!==s&&this.dispatchToElement(
l,"mouseover",t)},e.prototype.mouseout=function(t){var i=t.zrEventControl;i!=="only_globalout"&&this.dispatchToElement(this._hovered,"mouseout",t),i!=="no_globa\
lout"&&this.trigger("globalout",{type:"globalout",event:t})},e.prototype.resize=function(){this._hovered=new Bl(0,0)},e.prototype.dispatch=function(t,i){var n=this[t];
n&&n.call(this,i)},e.prototype.dispose=function(){this.proxy.dispose(),this.storage=null,this.proxy=null,this.painter=null},e.prototype.setCursorStyle=function(t){
var i=this.proxy;i.setCursor&&i.setCursor(t)},e.prototype.dispatchToElement=function(t,i,n){t=t||{};var a=t.target;if(!(a&&a.silent)){for(var o="on"+i,s=bU(i,t,
n);a&&(a[o]&&(s.cancelBubble=!!a[o].call(a,s)),a.trigger(i,s),a=a.__hostTarget?a.__hostTarget:a.parent,!s.cancelBubble););s.cancelBubble||(this.trigger(i,s),this.
painter&&this.painter.eachOtherLayer&&this.painter.eachOtherLayer(function(l){typeof l[o]=="function"&&l[o].call(l,s),l.trigger&&l.trigger(i,s)}))}},e.prototype.
findHover=function(t,i,n){var a=this.storage.getDisplayList(),o=new Bl(t,i);if(OE(a,o,t,i,n),this._pointerSize&&!o.target){for(var s=[],l=this._pointerSize,u=l/
2,f=new q(t-u,i-u,l,l),c=a.length-1;c>=0;c--){var p=a[c];p!==n&&!p.ignore&&!p.ignoreCoarsePointer&&(!p.parent||!p.parent.ignoreCoarsePointer)&&(ug.copy(p.getBoundingRect()),
p.transform&&ug.applyTransform(p.transform),ug.intersect(f)&&s.push(p))}if(s.length)for(var h=4,d=Math.PI/12,v=Math.PI*2,m=0;m<u;m+=h)for(var g=0;g<v;g+=d){var _=t+
m*Math.cos(g),y=i+m*Math.sin(g);if(OE(s,o,_,y,n),o.target)return o}}return o},e.prototype.processGesture=function(t,i){this._gestureMgr||(this._gestureMgr=new DE);
var n=this._gestureMgr;i==="start"&&n.clear();var a=n.recognize(t,this.findHover(t.zrX,t.zrY,null).target,this.proxy.dom);if(i==="end"&&n.clear(),a){var o=a.type;
t.gestureEvent=o;var s=new Bl;s.target=a.target,this.dispatchToElement(s,o,a.event)}},e})(Ze);b(["click","mousedown","mouseup","mousewheel","dblclick","contextm\
enu"],function(r){LE.prototype[r]=function(e){var t=e.zrX,i=e.zrY,n=RE(this,t,i),a,o;if((r!=="mouseup"||!n)&&(a=this.findHover(t,i),o=a.target),r==="mousedown")
this._downEl=o,this._downPoint=[e.zrX,e.zrY],this._upEl=o;else if(r==="mouseup")this._upEl=o;else if(r==="click"){if(this._downEl!==this._upEl||!this._downPoint||
gx(this._downPoint,[e.zrX,e.zrY])>4)return;this._downPoint=null}this.dispatchToElement(a,r,e)}});function CU(r,e,t){if(r[r.rectHover?"rectContain":"contain"](e,
t)){for(var i=r,n=void 0,a=!1;i;){if(i.ignoreClip&&(a=!0),!a){var o=i.getClipPath();if(o&&!o.contain(e,t))return!1}i.silent&&(n=!0);var s=i.__hostTarget;i=s?i.ignoreHostSilent?
null:s:i.parent}return n?IE:!0}return!1}function OE(r,e,t,i,n){for(var a=r.length-1;a>=0;a--){var o=r[a],s=void 0;if(o!==n&&!o.ignore&&(s=CU(o,t,i))&&(!e.topTarget&&
(e.topTarget=o),s!==IE)){e.target=o;break}}}function RE(r,e,t){var i=r.painter;return e<0||e>i.getWidth()||t<0||t>i.getHeight()}var PE=LE;var zE=32,Ul=7;function MU(r){for(var e=0;r>=zE;)e|=r&1,r>>=1;return r+e}function NE(r,e,t,i){var n=e+1;if(n===t)return 1;if(i(r[n++],r[e])<0){for(;n<t&&i(r[n],
r[n-1])<0;)n++;AU(r,e,n)}else for(;n<t&&i(r[n],r[n-1])>=0;)n++;return n-e}function AU(r,e,t){for(t--;e<t;){var i=r[e];r[e++]=r[t],r[t--]=i}}function kE(r,e,t,i,n){
for(i===e&&i++;i<t;i++){for(var a=r[i],o=e,s=i,l;o<s;)l=o+s>>>1,n(a,r[l])<0?s=l:o=l+1;var u=i-o;switch(u){case 3:r[o+3]=r[o+2];case 2:r[o+2]=r[o+1];case 1:r[o+1]=
r[o];break;default:for(;u>0;)r[o+u]=r[o+u-1],u--}r[o]=a}}function fg(r,e,t,i,n,a){var o=0,s=0,l=1;if(a(r,e[t+n])>0){for(s=i-n;l<s&&a(r,e[t+n+l])>0;)o=l,l=(l<<1)+
1,l<=0&&(l=s);l>s&&(l=s),o+=n,l+=n}else{for(s=n+1;l<s&&a(r,e[t+n-l])<=0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=s);var u=o;o=n-l,l=n-u}for(o++;o<l;){var f=o+(l-o>>>
1);a(r,e[t+f])>0?o=f+1:l=f}return l}function cg(r,e,t,i,n,a){var o=0,s=0,l=1;if(a(r,e[t+n])<0){for(s=n+1;l<s&&a(r,e[t+n-l])<0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=
s);var u=o;o=n-l,l=n-u}else{for(s=i-n;l<s&&a(r,e[t+n+l])>=0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=s),o+=n,l+=n}for(o++;o<l;){var f=o+(l-o>>>1);a(r,e[t+f])<0?l=f:o=
f+1}return l}function DU(r,e){var t=Ul,i,n,a=0,o=[];i=[],n=[];function s(h,d){i[a]=h,n[a]=d,a+=1}function l(){for(;a>1;){var h=a-2;if(h>=1&&n[h-1]<=n[h]+n[h+1]||
h>=2&&n[h-2]<=n[h]+n[h-1])n[h-1]<n[h+1]&&h--;else if(n[h]>n[h+1])break;f(h)}}function u(){for(;a>1;){var h=a-2;h>0&&n[h-1]<n[h+1]&&h--,f(h)}}function f(h){var d=i[h],
v=n[h],m=i[h+1],g=n[h+1];n[h]=v+g,h===a-3&&(i[h+1]=i[h+2],n[h+1]=n[h+2]),a--;var _=cg(r[m],r,d,v,0,e);d+=_,v-=_,v!==0&&(g=fg(r[d+v-1],r,m,g,g-1,e),g!==0&&(v<=g?
c(d,v,m,g):p(d,v,m,g)))}function c(h,d,v,m){var g=0;for(g=0;g<d;g++)o[g]=r[h+g];var _=0,y=v,x=h;if(r[x++]=r[y++],--m===0){for(g=0;g<d;g++)r[x+g]=o[_+g];return}if(d===
1){for(g=0;g<m;g++)r[x+g]=r[y+g];r[x+m]=o[_];return}for(var S=t,w,T,E;;){w=0,T=0,E=!1;do if(e(r[y],o[_])<0){if(r[x++]=r[y++],T++,w=0,--m===0){E=!0;break}}else if(r[x++]=
o[_++],w++,T=0,--d===1){E=!0;break}while((w|T)<S);if(E)break;do{if(w=cg(r[y],o,_,d,0,e),w!==0){for(g=0;g<w;g++)r[x+g]=o[_+g];if(x+=w,_+=w,d-=w,d<=1){E=!0;break}}
if(r[x++]=r[y++],--m===0){E=!0;break}if(T=fg(o[_],r,y,m,0,e),T!==0){for(g=0;g<T;g++)r[x+g]=r[y+g];if(x+=T,y+=T,m-=T,m===0){E=!0;break}}if(r[x++]=o[_++],--d===1){
E=!0;break}S--}while(w>=Ul||T>=Ul);if(E)break;S<0&&(S=0),S+=2}if(t=S,t<1&&(t=1),d===1){for(g=0;g<m;g++)r[x+g]=r[y+g];r[x+m]=o[_]}else{if(d===0)throw new Error;for(g=
0;g<d;g++)r[x+g]=o[_+g]}}function p(h,d,v,m){var g=0;for(g=0;g<m;g++)o[g]=r[v+g];var _=h+d-1,y=m-1,x=v+m-1,S=0,w=0;if(r[x--]=r[_--],--d===0){for(S=x-(m-1),g=0;g<
m;g++)r[S+g]=o[g];return}if(m===1){for(x-=d,_-=d,w=x+1,S=_+1,g=d-1;g>=0;g--)r[w+g]=r[S+g];r[x]=o[y];return}for(var T=t;;){var E=0,C=0,M=!1;do if(e(o[y],r[_])<0){
if(r[x--]=r[_--],E++,C=0,--d===0){M=!0;break}}else if(r[x--]=o[y--],C++,E=0,--m===1){M=!0;break}while((E|C)<T);if(M)break;do{if(E=d-cg(o[y],r,h,d,d-1,e),E!==0){
for(x-=E,_-=E,d-=E,w=x+1,S=_+1,g=E-1;g>=0;g--)r[w+g]=r[S+g];if(d===0){M=!0;break}}if(r[x--]=o[y--],--m===1){M=!0;break}if(C=m-fg(r[_],o,0,m,m-1,e),C!==0){for(x-=
C,y-=C,m-=C,w=x+1,S=y+1,g=0;g<C;g++)r[w+g]=o[S+g];if(m<=1){M=!0;break}}if(r[x--]=r[_--],--d===0){M=!0;break}T--}while(E>=Ul||C>=Ul);if(M)break;T<0&&(T=0),T+=2}if(t=
T,t<1&&(t=1),m===1){for(x-=d,_-=d,w=x+1,S=_+1,g=d-1;g>=0;g--)r[w+g]=r[S+g];r[x]=o[y]}else{if(m===0)throw new Error;for(S=x-(m-1),g=0;g<m;g++)r[S+g]=o[g]}}return{
mergeRuns:l,forceMergeRuns:u,pushRun:s}}function La(r,e,t,i){t||(t=0),i||(i=r.length);var n=i-t;if(!(n<2)){var a=0;if(n<zE){a=NE(r,t,i,e),kE(r,t,i,t+a,e);return}
var o=DU(r,e),s=MU(n);do{if(a=NE(r,t,i,e),a<s){var l=n;l>s&&(l=s),kE(r,t,t+l,t+a,e),a=l}o.pushRun(t,a),o.mergeRuns(),n-=a,t+=a}while(n!==0);o.forceMergeRuns()}}var BE=!1;function hg(){BE||(BE=!0,console.warn("z / z2 / zlevel of displayable is invalid, which may cause unexpected errors"))}function UE(r,e){return r.zlevel===
e.zlevel?r.z===e.z?r.z2-e.z2:r.z-e.z:r.zlevel-e.zlevel}var OU=(function(){function r(){this._roots=[],this._displayList=[],this._displayListLen=0,this.displayableSortFunc=
UE}return r.prototype.traverse=function(e,t){for(var i=0;i<this._roots.length;i++)this._roots[i].traverse(e,t)},r.prototype.getDisplayList=function(e,t){t=t||!1;
var i=this._displayList;return(e||!i.length)&&this.updateDisplayList(t),i},r.prototype.updateDisplayList=function(e){this._displayListLen=0;for(var t=this._roots,
i=this._displayList,n=0,a=t.length;n<a;n++)this._updateAndAddDisplayable(t[n],null,e);i.length=this._displayListLen,La(i,UE)},r.prototype._updateAndAddDisplayable=
function(e,t,i){if(!(e.ignore&&!i)){e.beforeUpdate(),e.update(),e.afterUpdate();var n=e.getClipPath(),a=t&&t.length,o=0,s=e.__clipPaths;if(!e.ignoreClip&&(a||n)){
if(s||(s=e.__clipPaths=[]),a)for(var l=0;l<t.length;l++)s[o++]=t[l];for(var u=n,f=e;u;)u.parent=f,u.updateTransform(),s[o++]=u,f=u,u=u.getClipPath()}if(s&&(s.length=
o),e.childrenRef){for(var c=e.childrenRef(),p=0;p<c.length;p++){var h=c[p];e.__dirty&&(h.__dirty|=Xe),this._updateAndAddDisplayable(h,s,i)}e.__dirty=0}else{var d=e;
isNaN(d.z)&&(hg(),d.z=0),isNaN(d.z2)&&(hg(),d.z2=0),isNaN(d.zlevel)&&(hg(),d.zlevel=0),this._displayList[this._displayListLen++]=d}var v=e.getDecalElement&&e.getDecalElement();
v&&this._updateAndAddDisplayable(v,s,i);var m=e.getTextGuideLine();m&&this._updateAndAddDisplayable(m,s,i);var g=e.getTextContent();g&&this._updateAndAddDisplayable(
g,s,i)}},r.prototype.addRoot=function(e){e.__zr&&e.__zr.storage===this||this._roots.push(e)},r.prototype.delRoot=function(e){if(e instanceof Array){for(var t=0,
i=e.length;t<i;t++)this.delRoot(e[t]);return}var n=ae(this._roots,e);n>=0&&this._roots.splice(n,1)},r.prototype.delAllRoots=function(){this._roots=[],this._displayList=
[],this._displayListLen=0},r.prototype.getRoots=function(){return this._roots},r.prototype.dispose=function(){this._displayList=null,this._roots=null},r})(),VE=OU;var FE;FE=te.hasGlobalWindow&&(window.requestAnimationFrame&&window.requestAnimationFrame.bind(window)||window.msRequestAnimationFrame&&window.msRequestAnimationFrame.
bind(window)||window.mozRequestAnimationFrame||window.webkitRequestAnimationFrame)||function(r){return setTimeout(r,16)};var Vl=FE;function Ra(){return new Date().getTime()}var IU=(function(r){L(e,r);function e(t){var i=r.call(this)||this;return i._running=!1,i._time=0,i._pausedTime=0,i._pauseStart=
0,i._paused=!1,t=t||{},i.stage=t.stage||{},i}return e.prototype.addClip=function(t){t.animation&&this.removeClip(t),this._head?(this._tail.next=t,t.prev=this._tail,
t.next=null,this._tail=t):this._head=this._tail=t,t.animation=this},e.prototype.addAnimator=function(t){t.animation=this;var i=t.getClip();i&&this.addClip(i)},e.
prototype.removeClip=function(t){if(t.animation){var i=t.prev,n=t.next;i?i.next=n:this._head=n,n?n.prev=i:this._tail=i,t.next=t.prev=t.animation=null}},e.prototype.
removeAnimator=function(t){var i=t.getClip();i&&this.removeClip(i),t.animation=null},e.prototype.update=function(t){for(var i=Ra()-this._pausedTime,n=i-this._time,
a=this._head;a;){var o=a.next,s=a.step(i,n);s&&(a.ondestroy(),this.removeClip(a)),a=o}this._time=i,t||(this.trigger("frame",n),this.stage.update&&this.stage.update())},
e.prototype._startLoop=function(){var t=this;this._running=!0;function i(){t._running&&(Vl(i),!t._paused&&t.update())}Vl(i)},e.prototype.start=function(){this._running||
(this._time=Ra(),this._pausedTime=0,this._startLoop())},e.prototype.stop=function(){this._running=!1},e.prototype.pause=function(){this._paused||(this._pauseStart=
Ra(),this._paused=!0)},e.prototype.resume=function(){this._paused&&(this._pausedTime+=Ra()-this._pauseStart,this._paused=!1)},e.prototype.clear=function(){for(var t=this.
_head;t;){var i=t.next;t.prev=t.next=t.animation=null,t=i}this._head=this._tail=null},e.prototype.isFinished=function(){return this._head==null},e.prototype.animate=
function(t,i){i=i||{},this.start();var n=new ks(t,i.loop);return this.addAnimator(n),n},e})(Ze),HE=IU;var LU=300,pg=te.domSupported,dg=(function(){var r=["click","dblclick","mousewheel","wheel","mouseout","mouseup","mousedown","mousemove","contextmenu"],e=["touc\
hstart","touchend","touchmove"],t={pointerdown:1,pointerup:1,pointermove:1,pointerout:1},i=B(r,function(n){var a=n.replace("mouse","pointer");return t.hasOwnProperty(
a)?a:n});return{mouse:r,touch:e,pointer:i}})(),GE={mouse:["mousemove","mouseup"],pointer:["pointermove","pointerup"]},WE=!1;function gg(r){var e=r.pointerType;return e===
"pen"||e==="touch"}function RU(r){r.touching=!0,r.touchTimer!=null&&(clearTimeout(r.touchTimer),r.touchTimer=null),r.touchTimer=setTimeout(function(){r.touching=
!1,r.touchTimer=null},700)}function vg(r){r&&(r.zrByTouch=!0)}function PU(r,e){return Ft(r.dom,new NU(r,e),!0)}function ZE(r,e){for(var t=e,i=!1;t&&t.nodeType!==
9&&!(i=t.domBelongToZr||t!==e&&t===r.painterRoot);)t=t.parentNode;return i}var NU=(function(){function r(e,t){this.stopPropagation=Me,this.stopImmediatePropagation=
Me,this.preventDefault=Me,this.type=t.type,this.target=this.currentTarget=e.dom,this.pointerType=t.pointerType,this.clientX=t.clientX,this.clientY=t.clientY}return r})(),
Rr={mousedown:function(r){r=Ft(this.dom,r),this.__mayPointerCapture=[r.zrX,r.zrY],this.trigger("mousedown",r)},mousemove:function(r){r=Ft(this.dom,r);var e=this.
__mayPointerCapture;e&&(r.zrX!==e[0]||r.zrY!==e[1])&&this.__togglePointerCapture(!0),this.trigger("mousemove",r)},mouseup:function(r){r=Ft(this.dom,r),this.__togglePointerCapture(
!1),this.trigger("mouseup",r)},mouseout:function(r){r=Ft(this.dom,r);var e=r.toElement||r.relatedTarget;ZE(this,e)||(this.__pointerCapturing&&(r.zrEventControl=
"no_globalout"),this.trigger("mouseout",r))},wheel:function(r){WE=!0,r=Ft(this.dom,r),this.trigger("mousewheel",r)},mousewheel:function(r){WE||(r=Ft(this.dom,r),
this.trigger("mousewheel",r))},touchstart:function(r){r=Ft(this.dom,r),vg(r),this.__lastTouchMoment=new Date,this.handler.processGesture(r,"start"),Rr.mousemove.
call(this,r),Rr.mousedown.call(this,r)},touchmove:function(r){r=Ft(this.dom,r),vg(r),this.handler.processGesture(r,"change"),Rr.mousemove.call(this,r)},touchend:function(r){
r=Ft(this.dom,r),vg(r),this.handler.processGesture(r,"end"),Rr.mouseup.call(this,r),+new Date-+this.__lastTouchMoment<LU&&Rr.click.call(this,r)},pointerdown:function(r){
Rr.mousedown.call(this,r)},pointermove:function(r){gg(r)||Rr.mousemove.call(this,r)},pointerup:function(r){Rr.mouseup.call(this,r)},pointerout:function(r){gg(r)||
Rr.mouseout.call(this,r)}};b(["click","dblclick","contextmenu"],function(r){Rr[r]=function(e){e=Ft(this.dom,e),this.trigger(r,e)}});var _g={pointermove:function(r){
gg(r)||_g.mousemove.call(this,r)},pointerup:function(r){_g.mouseup.call(this,r)},mousemove:function(r){this.trigger("mousemove",r)},mouseup:function(r){var e=this.
__pointerCapturing;this.__togglePointerCapture(!1),this.trigger("mouseup",r),e&&(r.zrEventControl="only_globalout",this.trigger("mouseout",r))}};function kU(r,e){
var t=e.domHandlers;te.pointerEventsSupported?b(dg.pointer,function(i){vh(e,i,function(n){t[i].call(r,n)})}):(te.touchEventsSupported&&b(dg.touch,function(i){vh(
e,i,function(n){t[i].call(r,n),RU(e)})}),b(dg.mouse,function(i){vh(e,i,function(n){n=dh(n),e.touching||t[i].call(r,n)})}))}function zU(r,e){te.pointerEventsSupported?
b(GE.pointer,t):te.touchEventsSupported||b(GE.mouse,t);function t(i){function n(a){a=dh(a),ZE(r,a.target)||(a=PU(r,a),e.domHandlers[i].call(r,a))}vh(e,i,n,{capture:!0})}}
function vh(r,e,t,i){r.mounted[e]=t,r.listenerOpts[e]=i,CE(r.domTarget,e,t,i)}function mg(r){var e=r.mounted;for(var t in e)e.hasOwnProperty(t)&&ME(r.domTarget,
t,e[t],r.listenerOpts[t]);r.mounted={}}var YE=(function(){function r(e,t){this.mounted={},this.listenerOpts={},this.touching=!1,this.domTarget=e,this.domHandlers=
t}return r})(),BU=(function(r){L(e,r);function e(t,i){var n=r.call(this)||this;return n.__pointerCapturing=!1,n.dom=t,n.painterRoot=i,n._localHandlerScope=new YE(
t,Rr),pg&&(n._globalHandlerScope=new YE(document,_g)),kU(n,n._localHandlerScope),n}return e.prototype.dispose=function(){mg(this._localHandlerScope),pg&&mg(this.
_globalHandlerScope)},e.prototype.setCursor=function(t){this.dom.style&&(this.dom.style.cursor=t||"default")},e.prototype.__togglePointerCapture=function(t){if(this.
__mayPointerCapture=null,pg&&+this.__pointerCapturing^+t){this.__pointerCapturing=t;var i=this._globalHandlerScope;t?zU(this,i):mg(i)}},e})(Ze),XE=BU;var mh={},jE={};function UU(r){delete jE[r]}function VU(r){if(!r)return!1;if(typeof r=="string")return uo(r,1)<zs;if(r.colorStops){for(var e=r.colorStops,t=0,i=e.
length,n=0;n<i;n++)t+=uo(e[n].color,1);return t/=i,t<zs}return!1}var FU=(function(){function r(e,t,i){var n=this;this._sleepAfterStill=10,this._stillFrameAccum=
0,this._needsRefresh=!0,this._needsRefreshHover=!1,this._darkMode=!1,i=i||{},this.dom=t,this.id=e;var a=new VE,o=i.renderer||"canvas";mh[o]||(o=ue(mh)[0]),i.useDirtyRect=
i.useDirtyRect==null?!1:i.useDirtyRect;var s=new mh[o](t,a,i,e),l=i.ssr||s.ssrOnly;this.storage=a,this.painter=s;var u=!te.node&&!te.worker&&!l?new XE(s.getViewportRoot(),
s.root):null,f=i.useCoarsePointer,c=f==null||f==="auto"?te.touchEventsSupported:!!f,p=44,h;c&&(h=W(i.pointerSize,p)),this.handler=new PE(a,s,u,s.root,h),this.animation=
new HE({stage:{update:l?null:function(){return n._flush(!1)}}}),l||this.animation.start()}return r.prototype.add=function(e){this._disposed||!e||(this.storage.addRoot(
e),e.addSelfToZr(this),this.refresh())},r.prototype.remove=function(e){this._disposed||!e||(this.storage.delRoot(e),e.removeSelfFromZr(this),this.refresh())},r.
prototype.configLayer=function(e,t){this._disposed||(this.painter.configLayer&&this.painter.configLayer(e,t),this.refresh())},r.prototype.setBackgroundColor=function(e){
this._disposed||(this.painter.setBackgroundColor&&this.painter.setBackgroundColor(e),this.refresh(),this._backgroundColor=e,this._darkMode=VU(e))},r.prototype.getBackgroundColor=
function(){return this._backgroundColor},r.prototype.setDarkMode=function(e){this._darkMode=e},r.prototype.isDarkMode=function(){return this._darkMode},r.prototype.
refreshImmediately=function(e){this._disposed||this._refresh({animUpdate:!e,refresh:!0,refreshHover:!1})},r.prototype._refresh=function(e){e.animUpdate&&this.animation.
update(!0),this._needsRefresh=this._needsRefreshHover=!1,this.painter.refresh({refresh:e.refresh,refreshHover:e.refreshHover}),this._needsRefresh=this._needsRefreshHover=
!1},r.prototype.refresh=function(){this._disposed||(this._needsRefresh=!0,this.animation.start())},r.prototype.flush=function(){this._disposed||this._flush(!0)},
r.prototype._flush=function(e){var t,i=Ra(),n=this._needsRefresh,a=this._needsRefreshHover;(n||a)&&(t=!0,this._refresh({animUpdate:e,refresh:n,refreshHover:a}));
var o=Ra();t?(this._stillFrameAccum=0,this.trigger("rendered",{elapsedTime:o-i})):this._sleepAfterStill>0&&(this._stillFrameAccum++,this._stillFrameAccum>this._sleepAfterStill&&
this.animation.stop())},r.prototype.setSleepAfterStill=function(e){this._sleepAfterStill=e},r.prototype.wakeUp=function(){this._disposed||(this.animation.start(),
this._stillFrameAccum=0)},r.prototype.refreshHover=function(){this._needsRefreshHover=!0},r.prototype.refreshHoverImmediately=function(){this._disposed||this._refresh(
{animUpdate:!1,refresh:!1,refreshHover:!0})},r.prototype.resize=function(e){this._disposed||(e=e||{},this.painter.resize(e.width,e.height),this.handler.resize())},
r.prototype.clearAnimation=function(){this._disposed||this.animation.clear()},r.prototype.getWidth=function(){if(!this._disposed)return this.painter.getWidth()},
r.prototype.getHeight=function(){if(!this._disposed)return this.painter.getHeight()},r.prototype.setCursorStyle=function(e){this._disposed||this.handler.setCursorStyle(
e)},r.prototype.findHover=function(e,t){if(!this._disposed)return this.handler.findHover(e,t)},r.prototype.on=function(e,t,i){return this._disposed||this.handler.
on(e,t,i),this},r.prototype.off=function(e,t){this._disposed||this.handler.off(e,t)},r.prototype.trigger=function(e,t){this._disposed||this.handler.trigger(e,t)},
r.prototype.clear=function(){if(!this._disposed){for(var e=this.storage.getRoots(),t=0;t<e.length;t++)e[t]instanceof fe&&e[t].removeSelfFromZr(this);this.storage.
delAllRoots(),this.painter.clear()}},r.prototype.dispose=function(){this._disposed||(this.animation.stop(),this.clear(),this.storage.dispose(),this.painter.dispose(),
this.handler.dispose(),this.animation=this.storage=this.painter=this.handler=null,this._disposed=!0,UU(this.id))},r})();function yg(r,e){var t=new FU(Pu(),r,e);
return jE[t.id]=t,t}function qE(r,e){mh[r]=e}var HU;function KE(r){HU=r}var $E="";typeof navigator<"u"&&($E=navigator.platform||"");var is="rgba(0, 0, 0, 0.2)",QE=Y.color.theme[0],WU=ci(QE,null,null,.9),gh={darkMode:"auto",colorBy:"\
series",color:Y.color.theme,gradientColor:[WU,QE],aria:{decal:{decals:[{color:is,dashArrayX:[1,0],dashArrayY:[2,5],symbolSize:1,rotation:Math.PI/6},{color:is,symbol:"\
circle",dashArrayX:[[8,8],[0,8,8,0]],dashArrayY:[6,0],symbolSize:.8},{color:is,dashArrayX:[1,0],dashArrayY:[4,3],rotation:-Math.PI/4},{color:is,dashArrayX:[[6,6],
[0,6,6,0]],dashArrayY:[6,0]},{color:is,dashArrayX:[[1,0],[1,6]],dashArrayY:[1,0,6,0],rotation:Math.PI/4},{color:is,symbol:"triangle",dashArrayX:[[9,9],[0,9,9,0]],
dashArrayY:[7,2],symbolSize:.75}]}},textStyle:{fontFamily:$E.match(/^Win/)?"Microsoft YaHei":"sans-serif",fontSize:12,fontStyle:"normal",fontWeight:"normal"},blendMode:null,
stateAnimation:{duration:300,easing:"cubicOut"},animation:"auto",animationDuration:1e3,animationDurationUpdate:500,animationEasing:"cubicInOut",animationEasingUpdate:"\
cubicInOut",animationThreshold:2e3,progressiveThreshold:3e3,progressive:400,hoverLayerThreshold:3e3,useUTC:!1};var YU=F();function JE(r,e,t){var i=YU.get(e);if(!i)return t;var n=i(r);if(!n)return t;if(0)for(var a;a<n.length;a++);return t.concat(n)}var _h,Fl,eC,tC="\0_ec_inner",ZU=1;var aC=(function(r){L(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.prototype.init=function(t,i,n,a,o,s){a=a||{},this.option=null,this.
_theme=new Le(a),this._locale=new Le(o),this._optionManager=s},e.prototype.setOption=function(t,i,n){var a=nC(i);this._optionManager.setOption(t,n,a),this._resetOption(
null,a)},e.prototype.resetOption=function(t,i){return this._resetOption(t,nC(i))},e.prototype._resetOption=function(t,i){var n=!1,a=this._optionManager;if(!t||t===
"recreate"){var o=a.mountOption(t==="recreate");!this.option||t==="recreate"?eC(this,o):(this.restoreData(),this._mergeOption(o,i)),n=!0}if((t==="timeline"||t===
"media")&&this.restoreData(),!t||t==="recreate"||t==="timeline"){var s=a.getTimelineOption(this);s&&(n=!0,this._mergeOption(s,i))}if(!t||t==="recreate"||t==="me\
dia"){var l=a.getMediaOption(this);l.length&&b(l,function(u){n=!0,this._mergeOption(u,i)},this)}return n},e.prototype.mergeOption=function(t){this._mergeOption(
t,null)},e.prototype._mergeOption=function(t,i){var n=this.option,a=this._componentsMap,o=this._componentsCount,s=[],l=F(),u=i&&i.replaceMergeMainTypeMap;bw(this),
b(t,function(c,p){c!=null&&(_e.hasClass(p)?p&&(s.push(p),l.set(p,!0)):n[p]=n[p]==null?H(c):ie(n[p],c,!0))}),u&&u.each(function(c,p){_e.hasClass(p)&&!l.get(p)&&(s.
push(p),l.set(p,!0))}),_e.topologicalTravel(s,_e.getAllClassMainTypes(),f,this);function f(c){var p=JE(this,c,Ce(t[c])),h=a.get(c),d=h?u&&u.get(c)?"replaceMerge":
"normalMerge":"replaceAll",v=YS(h,p,d);XS(v,c,_e),n[c]=null,a.set(c,null),o.set(c,0);var m=[],g=[],_=0,y,x;b(v,function(S,w){var T=S.existing,E=S.newOption;if(!E)
T&&(T.mergeOption({},this),T.optionUpdated({},!1));else{var C=c==="series",M=_e.getClass(c,S.keyInfo.subType,!C);if(!M){if(0)var A,O;return}if(c==="tooltip"){if(y)
return;y=!0}if(T&&T.constructor===M)T.name=S.keyInfo.name,T.mergeOption(E,this),T.optionUpdated(E,!1);else{var D=k({componentIndex:w},S.keyInfo);T=new M(E,this,
this,D),k(T,D),S.brandNew&&(T.__requireNewView=!0),T.init(E,this,this),T.optionUpdated(null,!0)}}T?(m.push(T.option),g.push(T),_++):(m.push(void 0),g.push(void 0))},
this),n[c]=m,a.set(c,g),o.set(c,_),c==="series"&&_h(this)}this._seriesIndices||_h(this)},e.prototype.getOption=function(){var t=H(this.option);return b(t,function(i,n){
if(_e.hasClass(n)){for(var a=Ce(i),o=a.length,s=!1,l=o-1;l>=0;l--)a[l]&&!mo(a[l])?s=!0:(a[l]=null,!s&&o--);a.length=o,t[n]=a}}),delete t[tC],t},e.prototype.setTheme=
function(t){this._theme=new Le(t),this._resetOption("recreate",null)},e.prototype.getTheme=function(){return this._theme},e.prototype.getLocaleModel=function(){
return this._locale},e.prototype.setUpdatePayload=function(t){this._payload=t},e.prototype.getUpdatePayload=function(){return this._payload},e.prototype.getComponent=
function(t,i){var n=this._componentsMap.get(t);if(n){var a=n[i||0];if(a)return a;if(i==null){for(var o=0;o<n.length;o++)if(n[o])return n[o]}}},e.prototype.queryComponents=
function(t){var i=t.mainType;if(!i)return[];var n=t.index,a=t.id,o=t.name,s=this._componentsMap.get(i);if(!s||!s.length)return[];var l;return n!=null?(l=[],b(Ce(
n),function(u){s[u]&&l.push(s[u])})):a!=null?l=rC("id",a,s):o!=null?l=rC("name",o,s):l=Ve(s,function(u){return!!u}),iC(l,t)},e.prototype.findComponents=function(t){
var i=t.query,n=t.mainType,a=s(i),o=a?this.queryComponents(a):Ve(this._componentsMap.get(n),function(u){return!!u});return l(iC(o,t));function s(u){var f=n+"Ind\
ex",c=n+"Id",p=n+"Name";return u&&(u[f]!=null||u[c]!=null||u[p]!=null)?{mainType:n,index:u[f],id:u[c],name:u[p]}:null}function l(u){return t.filter?Ve(u,t.filter):
u}},e.prototype.eachComponent=function(t,i,n){var a=this._componentsMap;if(Z(t)){var o=i,s=t;a.each(function(c,p){for(var h=0;c&&h<c.length;h++){var d=c[h];d&&s.
call(o,p,d,d.componentIndex)}})}else for(var l=U(t)?a.get(t):z(t)?this.findComponents(t):null,u=0;l&&u<l.length;u++){var f=l[u];f&&i.call(n,f,f.componentIndex)}},
e.prototype.getSeriesByName=function(t){var i=Pt(t,null);return Ve(this._componentsMap.get("series"),function(n){return!!n&&i!=null&&n.name===i})},e.prototype.getSeriesByIndex=
function(t){return this._componentsMap.get("series")[t]},e.prototype.getSeriesByType=function(t){return Ve(this._componentsMap.get("series"),function(i){return!!i&&
i.subType===t})},e.prototype.getSeries=function(){return Ve(this._componentsMap.get("series"),function(t){return!!t})},e.prototype.getSeriesCount=function(){return this.
_componentsCount.get("series")},e.prototype.eachSeries=function(t,i){Fl(this),b(this._seriesIndices,function(n){var a=this._componentsMap.get("series")[n];t.call(
i,a,n)},this)},e.prototype.eachRawSeries=function(t,i){b(this._componentsMap.get("series"),function(n){n&&t.call(i,n,n.componentIndex)})},e.prototype.eachSeriesByType=
function(t,i,n){Fl(this),b(this._seriesIndices,function(a){var o=this._componentsMap.get("series")[a];o.subType===t&&i.call(n,o,a)},this)},e.prototype.eachRawSeriesByType=
function(t,i,n){return b(this.getSeriesByType(t),i,n)},e.prototype.isSeriesFiltered=function(t){return Fl(this),this._seriesIndicesMap.get(t.componentIndex)==null},
e.prototype.getCurrentSeriesIndices=function(){return(this._seriesIndices||[]).slice()},e.prototype.filterSeries=function(t,i){Fl(this);var n=[];b(this._seriesIndices,
function(a){var o=this._componentsMap.get("series")[a];t.call(i,o,a)&&n.push(a)},this),this._seriesIndices=n,this._seriesIndicesMap=F(n)},e.prototype.restoreData=
function(t){_h(this);var i=this._componentsMap,n=[];i.each(function(a,o){_e.hasClass(o)&&n.push(o)}),_e.topologicalTravel(n,_e.getAllClassMainTypes(),function(a){
b(i.get(a),function(o){o&&(a!=="series"||!XU(o,t))&&o.restoreData()})})},e.internalField=(function(){_h=function(t){var i=t._seriesIndices=[];b(t._componentsMap.
get("series"),function(n){n&&i.push(n.componentIndex)}),t._seriesIndicesMap=F(i)},Fl=function(t){},eC=function(t,i){t.option={},t.option[tC]=ZU,t._componentsMap=
F({series:[]}),t._componentsCount=F();var n=i.aria;z(n)&&n.enabled==null&&(n.enabled=!0),jU(i,t._theme.option),ie(i,gh,!1),t._mergeOption(i,null)}})(),e})(Le);function XU(r,e){
if(e){var t=e.seriesIndex,i=e.seriesId,n=e.seriesName;return t!=null&&r.componentIndex!==t||i!=null&&r.id!==i||n!=null&&r.name!==n}}function jU(r,e){var t=r.color&&
!r.colorLayer;b(e,function(i,n){n==="colorLayer"&&t||n==="color"&&r.color||_e.hasClass(n)||(typeof i=="object"?r[n]=r[n]?ie(r[n],i,!1):H(i):r[n]==null&&(r[n]=i))})}
function rC(r,e,t){if(N(e)){var i=F();return b(e,function(a){if(a!=null){var o=Pt(a,null);o!=null&&i.set(a,!0)}}),Ve(t,function(a){return a&&i.get(a[r])})}else{
var n=Pt(e,null);return Ve(t,function(a){return a&&n!=null&&a[r]===n})}}function iC(r,e){return e.hasOwnProperty("subType")?Ve(r,function(t){return t&&t.subType===
e.subType}):r}function nC(r){var e=F();return r&&b(Ce(r.replaceMerge),function(t){e.set(t,!0)}),{replaceMergeMainTypeMap:e}}ft(aC,bl);var yh=aC;var qU=/^(min|max)?(.+)$/,KU=(function(){function r(e){this._timelineOptions=[],this._mediaList=[],this._currentMediaIndices=[],this._api=e}return r.prototype.setOption=
function(e,t,i){e&&(b(Ce(e.series),function(o){o&&o.data&&Fe(o.data)&&Ka(o.data)}),b(Ce(e.dataset),function(o){o&&o.source&&Fe(o.source)&&Ka(o.source)})),e=H(e);
var n=this._optionBackup,a=$U(e,t,!n);this._newBaseOption=a.baseOption,n?(a.timelineOptions.length&&(n.timelineOptions=a.timelineOptions),a.mediaList.length&&(n.
mediaList=a.mediaList),a.mediaDefault&&(n.mediaDefault=a.mediaDefault)):this._optionBackup=a},r.prototype.mountOption=function(e){var t=this._optionBackup;return this.
_timelineOptions=t.timelineOptions,this._mediaList=t.mediaList,this._mediaDefault=t.mediaDefault,this._currentMediaIndices=[],H(e?t.baseOption:this._newBaseOption)},
r.prototype.getTimelineOption=function(e){var t,i=this._timelineOptions;if(i.length){var n=e.getComponent("timeline");n&&(t=H(i[n.getCurrentIndex()]))}return t},
r.prototype.getMediaOption=function(e){var t=this._api.getWidth(),i=this._api.getHeight(),n=this._mediaList,a=this._mediaDefault,o=[],s=[];if(!n.length&&!a)return s;
for(var l=0,u=n.length;l<u;l++)QU(n[l].query,t,i)&&o.push(l);return!o.length&&a&&(o=[-1]),o.length&&!eV(o,this._currentMediaIndices)&&(s=B(o,function(f){return H(
f===-1?a.option:n[f].option)})),this._currentMediaIndices=o,s},r})();function $U(r,e,t){var i=[],n,a,o=r.baseOption,s=r.timeline,l=r.options,u=r.media,f=!!r.media,
c=!!(l||s||o&&o.timeline);o?(a=o,a.timeline||(a.timeline=s)):((c||f)&&(r.options=r.media=null),a=r),f&&N(u)&&b(u,function(h){h&&h.option&&(h.query?i.push(h):n||
(n=h))}),p(a),b(l,function(h){return p(h)}),b(i,function(h){return p(h.option)});function p(h){b(e,function(d){d(h,t)})}return{baseOption:a,timelineOptions:l||[],
mediaDefault:n,mediaList:i}}function QU(r,e,t){var i={width:e,height:t,aspectratio:e/t},n=!0;return b(r,function(a,o){var s=o.match(qU);if(!(!s||!s[1]||!s[2])){
var l=s[1],u=s[2].toLowerCase();JU(i[u],a,l)||(n=!1)}}),n}function JU(r,e,t){return t==="min"?r>=e:t==="max"?r<=e:r===e}function eV(r,e){return r.join(",")===e.
join(",")}var oC=KU;var Pr=b,Gl=z,sC=["areaStyle","lineStyle","nodeStyle","linkStyle","chordStyle","label","labelLine"];function xg(r){var e=r&&r.itemStyle;if(e)for(var t=0,i=sC.length;t<
i;t++){var n=sC[t],a=e.normal,o=e.emphasis;a&&a[n]&&(r[n]=r[n]||{},r[n].normal?ie(r[n].normal,a[n]):r[n].normal=a[n],a[n]=null),o&&o[n]&&(r[n]=r[n]||{},r[n].emphasis?
ie(r[n].emphasis,o[n]):r[n].emphasis=o[n],o[n]=null)}}function xt(r,e,t){if(r&&r[e]&&(r[e].normal||r[e].emphasis)){var i=r[e].normal,n=r[e].emphasis;i&&(t?(r[e].
normal=r[e].emphasis=null,ee(r[e],i)):r[e]=i),n&&(r.emphasis=r.emphasis||{},r.emphasis[e]=n,n.focus&&(r.emphasis.focus=n.focus),n.blurScope&&(r.emphasis.blurScope=
n.blurScope))}}function Hl(r){xt(r,"itemStyle"),xt(r,"lineStyle"),xt(r,"areaStyle"),xt(r,"label"),xt(r,"labelLine"),xt(r,"upperLabel"),xt(r,"edgeLabel")}function je(r,e){
var t=Gl(r)&&r[e],i=Gl(t)&&t.textStyle;if(i)for(var n=0,a=nv.length;n<a;n++){var o=nv[n];i.hasOwnProperty(o)&&(t[o]=i[o])}}function dr(r){r&&(Hl(r),je(r,"label"),
r.emphasis&&je(r.emphasis,"label"))}function tV(r){if(Gl(r)){xg(r),Hl(r),je(r,"label"),je(r,"upperLabel"),je(r,"edgeLabel"),r.emphasis&&(je(r.emphasis,"label"),
je(r.emphasis,"upperLabel"),je(r.emphasis,"edgeLabel"));var e=r.markPoint;e&&(xg(e),dr(e));var t=r.markLine;t&&(xg(t),dr(t));var i=r.markArea;i&&dr(i);var n=r.data;
if(r.type==="graph"){n=n||r.nodes;var a=r.links||r.edges;if(a&&!Fe(a))for(var o=0;o<a.length;o++)dr(a[o]);b(r.categories,function(u){Hl(u)})}if(n&&!Fe(n))for(var o=0;o<
n.length;o++)dr(n[o]);if(e=r.markPoint,e&&e.data)for(var s=e.data,o=0;o<s.length;o++)dr(s[o]);if(t=r.markLine,t&&t.data)for(var l=t.data,o=0;o<l.length;o++)N(l[o])?
(dr(l[o][0]),dr(l[o][1])):dr(l[o]);r.type==="gauge"?(je(r,"axisLabel"),je(r,"title"),je(r,"detail")):r.type==="treemap"?(xt(r.breadcrumb,"itemStyle"),b(r.levels,
function(u){Hl(u)})):r.type==="tree"&&Hl(r.leaves)}}function Oi(r){return N(r)?r:r?[r]:[]}function lC(r){return(N(r)?r[0]:r)||{}}function Sg(r,e){Pr(Oi(r.series),
function(i){Gl(i)&&tV(i)});var t=["xAxis","yAxis","radiusAxis","angleAxis","singleAxis","parallelAxis","radar"];e&&t.push("valueAxis","categoryAxis","logAxis","\
timeAxis"),Pr(t,function(i){Pr(Oi(r[i]),function(n){n&&(je(n,"axisLabel"),je(n.axisPointer,"label"))})}),Pr(Oi(r.parallel),function(i){var n=i&&i.parallelAxisDefault;
je(n,"axisLabel"),je(n&&n.axisPointer,"label")}),Pr(Oi(r.calendar),function(i){xt(i,"itemStyle"),je(i,"dayLabel"),je(i,"monthLabel"),je(i,"yearLabel")}),Pr(Oi(r.
radar),function(i){je(i,"name"),i.name&&i.axisName==null&&(i.axisName=i.name,delete i.name),i.nameGap!=null&&i.axisNameGap==null&&(i.axisNameGap=i.nameGap,delete i.
nameGap)}),Pr(Oi(r.geo),function(i){Gl(i)&&(dr(i),Pr(Oi(i.regions),function(n){dr(n)}))}),Pr(Oi(r.timeline),function(i){dr(i),xt(i,"label"),xt(i,"itemStyle"),xt(
i,"controlStyle",!0);var n=i.data;N(n)&&b(n,function(a){z(a)&&(xt(a,"label"),xt(a,"itemStyle"))})}),Pr(Oi(r.toolbox),function(i){xt(i,"iconStyle"),Pr(i.feature,
function(n){xt(n,"iconStyle")})}),je(lC(r.axisPointer),"label"),je(lC(r.tooltip).axisPointer,"label")}function rV(r,e){for(var t=e.split(","),i=r,n=0;n<t.length&&(i=i&&i[t[n]],i!=null);n++);return i}function iV(r,e,t,i){for(var n=e.split(","),a=r,o,s=0;s<n.length-
1;s++)o=n[s],a[o]==null&&(a[o]={}),a=a[o];(i||a[n[s]]==null)&&(a[n[s]]=t)}function uC(r){r&&b(nV,function(e){e[0]in r&&!(e[1]in r)&&(r[e[1]]=r[e[0]])})}var nV=[
["x","left"],["y","top"],["x2","right"],["y2","bottom"]],aV=["grid","geo","parallel","legend","toolbox","title","visualMap","dataZoom","timeline"],bg=[["borderR\
adius","barBorderRadius"],["borderColor","barBorderColor"],["borderWidth","barBorderWidth"]];function Wl(r){var e=r&&r.itemStyle;if(e)for(var t=0;t<bg.length;t++){
var i=bg[t][1],n=bg[t][0];e[i]!=null&&(e[n]=e[i])}}function fC(r){r&&r.alignTo==="edge"&&r.margin!=null&&r.edgeDistance==null&&(r.edgeDistance=r.margin)}function cC(r){
r&&r.downplay&&!r.blur&&(r.blur=r.downplay)}function oV(r){r&&r.focusNodeAdjacency!=null&&(r.emphasis=r.emphasis||{},r.emphasis.focus==null&&(r.emphasis.focus="\
adjacency"))}function hC(r,e){if(r)for(var t=0;t<r.length;t++)e(r[t]),r[t]&&hC(r[t].children,e)}function xh(r,e){Sg(r,e),r.series=Ce(r.series),b(r.series,function(t){
if(z(t)){var i=t.type;if(i==="line")t.clipOverflow!=null&&(t.clip=t.clipOverflow);else if(i==="pie"||i==="gauge"){t.clockWise!=null&&(t.clockwise=t.clockWise),fC(
t.label);var n=t.data;if(n&&!Fe(n))for(var a=0;a<n.length;a++)fC(n[a]);t.hoverOffset!=null&&(t.emphasis=t.emphasis||{},(t.emphasis.scaleSize=null)&&(t.emphasis.
scaleSize=t.hoverOffset))}else if(i==="gauge"){var o=rV(t,"pointer.color");o!=null&&iV(t,"itemStyle.color",o)}else if(i==="bar"){Wl(t),Wl(t.backgroundStyle),Wl(
t.emphasis);var n=t.data;if(n&&!Fe(n))for(var a=0;a<n.length;a++)typeof n[a]=="object"&&(Wl(n[a]),Wl(n[a]&&n[a].emphasis))}else if(i==="sunburst"){var s=t.highlightPolicy;
s&&(t.emphasis=t.emphasis||{},t.emphasis.focus||(t.emphasis.focus=s)),cC(t),hC(t.data,cC)}else i==="graph"||i==="sankey"?oV(t):i==="map"&&(t.mapType&&!t.map&&(t.
map=t.mapType),t.mapLocation&&ee(t,t.mapLocation));t.hoverAnimation!=null&&(t.emphasis=t.emphasis||{},t.emphasis&&t.emphasis.scale==null&&(t.emphasis.scale=t.hoverAnimation)),
uC(t)}}),r.dataRange&&(r.visualMap=r.dataRange),b(aV,function(t){var i=r[t];i&&(N(i)||(i=[i]),b(i,function(n){uC(n)}))})}var pC=Tf(sV);function sV(r){var e=F();r.eachSeries(function(t){var i=t.get("stack");if(i){var n=e.get(i)||e.set(i,[]),a=t.getData(),o={stackResultDimension:a.getCalculationInfo(
"stackResultDimension"),stackedOverDimension:a.getCalculationInfo("stackedOverDimension"),stackedDimension:a.getCalculationInfo("stackedDimension"),stackedByDimension:a.
getCalculationInfo("stackedByDimension"),isStackedByIndex:a.getCalculationInfo("isStackedByIndex"),data:a,seriesModel:t};if(!o.stackedDimension||!(o.isStackedByIndex||
o.stackedByDimension))return;n.push(o)}}),e.each(function(t){if(t.length!==0){var i=t[0].seriesModel,n=i.get("stackOrder")||"seriesAsc";n==="seriesDesc"&&t.reverse(),
b(t,function(a,o){a.data.setCalculationInfo("stackedOnSeries",o>0?t[o-1].seriesModel:null)}),lV(t)}})}function lV(r){b(r,function(e,t){var i=[],n=[NaN,NaN],a=[e.
stackResultDimension,e.stackedOverDimension],o=e.data,s=e.isStackedByIndex,l=e.seriesModel.get("stackStrategy")||"samesign";o.modify(a,function(u,f,c){var p=o.get(
e.stackedDimension,c);if(isNaN(p))return n;var h,d;s?d=o.getRawIndex(c):h=o.get(e.stackedByDimension,c);for(var v=NaN,m=t-1;m>=0;m--){var g=r[m];if(s||(d=g.data.
rawIndexOf(g.stackedByDimension,h)),d>=0){var _=g.data.getByRawIndex(g.stackResultDimension,d);if(l==="all"||l==="positive"&&_>0||l==="negative"&&_<0||l==="same\
sign"&&p>=0&&_>0||l==="samesign"&&p<=0&&_<0){p=vi(p,_),v=_;break}}}return i[0]=p,i[1]=v,i})})}var wg=(function(){function r(){this.group=new fe,this.uid=sn("viewComponent")}return r.prototype.init=function(e,t){},r.prototype.render=function(e,t,i,n){},r.
prototype.dispose=function(e,t){},r.prototype.updateView=function(e,t,i,n){},r.prototype.updateLayout=function(e,t,i,n){},r.prototype.updateVisual=function(e,t,i,n){},
r.prototype.toggleBlurSeries=function(e,t,i){},r.prototype.eachRendered=function(e){var t=this.group;t&&t.traverse(e)},r})();$a(wg);Wi(wg);var qe=wg;var dC=$(),vC={itemStyle:tr(jv,!0),lineStyle:tr(Xv,!0)},uV={lineStyle:"stroke",itemStyle:"fill"};function mC(r,e){var t=r.visualStyleMapper||vC[e];return t||(console.
warn("Unknown style type '"+e+"'."),vC.itemStyle)}function gC(r,e){var t=r.visualDrawType||uV[e];return t||(console.warn("Unknown style type '"+e+"'."),"fill")}
var _C={createOnAllSeries:!0,performRawSeries:!0,reset:function(r,e){var t=r.getData(),i=r.visualStyleAccessPath||"itemStyle",n=r.getModel(i),a=mC(r,i),o=a(n),s=n.
getShallow("decal");s&&(t.setVisual("decal",s),s.dirty=!0);var l=gC(r,i),u=o[l],f=Z(u)?u:null,c=o.fill==="auto"||o.stroke==="auto";if(!o[l]||f||c){var p=r.getColorFromPalette(
r.name,null,e.getSeriesCount());o[l]||(o[l]=p,t.setVisual("colorFromPalette",!0)),o.fill=o.fill==="auto"||Z(o.fill)?p:o.fill,o.stroke=o.stroke==="auto"||Z(o.stroke)?
p:o.stroke}if(t.setVisual("style",o),t.setVisual("drawType",l),!e.isSeriesFiltered(r)&&f)return t.setVisual("colorFromPalette",!1),{dataEach:function(h,d){var v=r.
getDataParams(d),m=k({},o);m[l]=f(v),h.setItemVisual(d,"style",m)}}}},Yl=new Le,yC={createOnAllSeries:!0,reset:function(r,e){if(!r.ignoreStyleOnData){var t=r.getData(),
i=r.visualStyleAccessPath||"itemStyle",n=mC(r,i),a=t.getVisual("drawType");return{dataEach:t.hasItemOption?function(o,s){var l=o.getRawDataItem(s);if(l&&l[i]){Yl.
option=l[i];var u=n(Yl),f=o.ensureUniqueItemVisual(s,"style");k(f,u),Yl.option.decal&&(o.setItemVisual(s,"decal",Yl.option.decal),Yl.option.decal.dirty=!0),a in
u&&o.setItemVisual(s,"colorFromPalette",!1)}}:null}}}},xC={performRawSeries:!0,overallReset:function(r){var e=F();r.eachSeries(function(t){if(!t.isColorBySeries()){
var i=t.type+"-"+t.getColorBy();dC(t).scope=e.get(i)||e.set(i,{})}}),r.eachSeries(function(t){if(!t.isColorBySeries()){var i=t.getRawData(),n={},a=t.getData(),o=dC(
t).scope,s=t.visualStyleAccessPath||"itemStyle",l=gC(t,s);a.each(function(u){var f=a.getRawIndex(u);n[f]=u}),i.each(function(u){var f=n[u],c=a.getItemVisual(f,"\
colorFromPalette");if(c){var p=a.ensureUniqueItemVisual(f,"style"),h=i.getName(u)||u+"",d=i.count();p[l]=t.getColorFromPalette(h,o,d)}})}})}};var Sh=Math.PI;function Tg(r,e){e=e||{},ee(e,{text:"loading",textColor:Y.color.primary,fontSize:12,fontWeight:"normal",fontStyle:"normal",fontFamily:"sans-serif",
maskColor:"rgba(255,255,255,0.8)",showSpinner:!0,color:Y.color.theme[0],spinnerRadius:10,lineWidth:5,zlevel:0});var t=new fe,i=new me({style:{fill:e.maskColor},
zlevel:e.zlevel,z:1e4});t.add(i);var n=new Ae({style:{text:e.text,fill:e.textColor,fontSize:e.fontSize,fontWeight:e.fontWeight,fontStyle:e.fontStyle,fontFamily:e.
fontFamily},zlevel:e.zlevel,z:10001}),a=new me({style:{fill:"none"},textContent:n,textConfig:{position:"right",distance:10},zlevel:e.zlevel,z:10001});t.add(a);var o;
return e.showSpinner&&(o=new sl({shape:{startAngle:-Sh/2,endAngle:-Sh/2+.1,r:e.spinnerRadius},style:{stroke:e.color,lineCap:"round",lineWidth:e.lineWidth},zlevel:e.
zlevel,z:10001}),o.animateShape(!0).when(1e3,{endAngle:Sh*3/2}).start("circularInOut"),o.animateShape(!0).when(1e3,{startAngle:Sh*3/2}).delay(300).start("circul\
arInOut"),t.add(o)),t.resize=function(){var s=n.getBoundingRect().width,l=e.showSpinner?e.spinnerRadius:0,u=(r.getWidth()-l*2-(e.showSpinner&&s?10:0)-s)/2-(e.showSpinner&&
s?0:5+s/2)+(e.showSpinner?0:s/2)+(s?0:l),f=r.getHeight()/2;e.showSpinner&&o.setShape({cx:u,cy:f}),a.setShape({x:u-l,y:f-l,width:l*2,height:l*2}),i.setShape({x:0,
y:0,width:r.getWidth(),height:r.getHeight()})},t.resize(),t}var fV=(function(){function r(e,t,i,n){this._stageTaskMap=F(),this.ecInstance=e,this.api=t,i=this._dataProcessorHandlers=i.slice(),n=this._visualHandlers=n.slice(),
this._allHandlers=i.concat(n)}return r.prototype.restoreData=function(e,t){e.restoreData(t),this._stageTaskMap.each(function(i){var n=i.overallTask;n&&n.dirty()})},
r.prototype.getPerformArgs=function(e,t){if(e.__pipeline){var i=this._pipelineMap.get(e.__pipeline.id),n=i.context,a=!t&&i.progressiveEnabled&&(!n||n.progressiveRender)&&
e.__idxInPipeline>i.blockIndex,o=a?i.step:null,s=n&&n.modDataCount,l=s!=null?Math.ceil(s/o):null;return{step:o,modBy:l,modDataCount:s}}},r.prototype.getPipeline=
function(e){return this._pipelineMap.get(e)},r.prototype.updateStreamModes=function(e,t){var i=this._pipelineMap.get(e.uid),n=e.__preparePipelineContext?e.__preparePipelineContext(
t,i):ib(e,t,i);e.pipelineContext=i.context=n},r.prototype.restorePipelines=function(e,t){var i=this,n=i._pipelineMap=F();t.eachSeries(function(a){var o=e.painter.
type==="canvas"&&a.getProgressive(),s=a.uid;n.set(s,{id:s,head:null,tail:null,threshold:a.getProgressiveThreshold(),progressiveEnabled:o&&!(a.preventIncremental&&
a.preventIncremental()),blockIndex:-1,step:Math.round(o||700),count:0}),i._pipe(a,a.dataTask)})},r.prototype.prepareStageTasks=function(){var e=this._stageTaskMap,
t=this.api.getModel(),i=this.api;b(this._allHandlers,function(n){var a=e.get(n.uid)||e.set(n.uid,{}),o="";He(!(n.reset&&n.overallReset),o),n.reset&&this._createSeriesStageTask(
n,a,t,i),n.overallReset&&this._createOverallStageTask(n,a,t,i)},this)},r.prototype.prepareView=function(e,t,i,n){var a=e.renderTask,o=a.context;o.model=t,o.ecModel=
i,o.api=n,a.__block=!e.incrementalPrepareRender,this._pipe(t,a)},r.prototype.performDataProcessorTasks=function(e,t){this._performStageTasks(this._dataProcessorHandlers,
e,t,{block:!0})},r.prototype.performVisualTasks=function(e,t,i){this._performStageTasks(this._visualHandlers,e,t,i)},r.prototype._performStageTasks=function(e,t,i,n){
n=n||{};var a=!1,o=this;b(e,function(l,u){if(!(n.visualType&&n.visualType!==l.visualType)){var f=o._stageTaskMap.get(l.uid),c=f.seriesTaskMap,p=f.overallTask;if(p){
var h,d=p.agentStubMap;d.each(function(m){s(n,m)&&(m.dirty(),h=!0)}),h&&p.dirty(),o.updatePayload(p,i);var v=o.getPerformArgs(p,n.block);d.each(function(m){m.perform(
v)}),p.perform(v)&&(a=!0)}else c&&c.each(function(m,g){s(n,m)&&m.dirty();var _=o.getPerformArgs(m,n.block);_.skip=!l.performRawSeries&&t.isSeriesFiltered(m.context.
model),o.updatePayload(m,i),m.perform(_)&&(a=!0)})}});function s(l,u){return l.setDirty&&(!l.dirtyMap||l.dirtyMap.get(u.__pipeline.id))}this.unfinished=a||this.
unfinished},r.prototype.performSeriesTasks=function(e){var t;e.eachSeries(function(i){t=i.dataTask.perform()||t}),this.unfinished=t||this.unfinished},r.prototype.
plan=function(){this._pipelineMap.each(function(e){var t=e.tail;do{if(t.__block){e.blockIndex=t.__idxInPipeline;break}t=t.getUpstream()}while(t)})},r.prototype.
updatePayload=function(e,t){t!=="remain"&&(e.context.payload=t)},r.prototype._createSeriesStageTask=function(e,t,i,n){var a=this,o=t.seriesTaskMap,s=t.seriesTaskMap=
F(),l=e.seriesType,u=e.getTargetSeries;e.createOnAllSeries?i.eachRawSeries(f):l?i.eachRawSeriesByType(l,f):u&&u(i,n).each(f);function f(c){var p=c.uid,h=s.set(p,
o&&o.get(p)||hn({plan:vV,reset:mV,count:_V}));h.context={model:c,ecModel:i,api:n,useClearVisual:e.isVisual&&!e.isLayout,plan:e.plan,reset:e.reset,scheduler:a},a.
_pipe(c,h)}},r.prototype._createOverallStageTask=function(e,t,i,n){var a=this,o=t.overallTask=t.overallTask||hn({reset:cV});o.context={ecModel:i,api:n,overallReset:e.
overallReset,scheduler:a};var s=o.agentStubMap,l=o.agentStubMap=F(),u=e.seriesType,f=e.getTargetSeries,c=e.dirtyOnOverallProgress,p=!1,h="";He(!e.createOnAllSeries,
h),u?i.eachRawSeriesByType(u,d):f?f(i,n).each(d):b(i.getSeries(),d);function d(v){var m=v.uid,g=l.set(m,s&&s.get(m)||(p=!0,hn({reset:hV,onDirty:dV})));g.context=
{model:v,dirtyOnOverallProgress:c},g.agent=o,g.__block=c,a._pipe(v,g)}p&&o.dirty()},r.prototype._pipe=function(e,t){var i=e.uid,n=this._pipelineMap.get(i);!n.head&&
(n.head=t),n.tail&&n.tail.pipe(t),n.tail=t,t.__idxInPipeline=n.count++,t.__pipeline=n},r.wrapStageHandler=function(e,t){return Z(e)&&(e={overallReset:e,seriesType:yV(
e)}),e.uid=sn("stageHandler"),t&&(e.visualType=t),e},r})();function cV(r){r.overallReset(r.ecModel,r.api,r.payload)}function hV(r){return r.dirtyOnOverallProgress&&
pV}function pV(){this.agent.dirty(),this.getDownstream().dirty()}function dV(){this.agent&&this.agent.dirty()}function vV(r){return r.plan?r.plan(r.model,r.ecModel,
r.api,r.payload):null}function mV(r){r.useClearVisual&&r.data.clearAllVisual();var e=r.resetDefines=Ce(r.reset(r.model,r.ecModel,r.api,r.payload));return e.length>
1?B(e,function(t,i){return SC(i)}):gV}var gV=SC(0);function SC(r){return function(e,t){var i=t.data,n=t.resetDefines[r];if(n&&n.dataEach)for(var a=e.start;a<e.end;a++)
n.dataEach(i,a);else n&&n.progress&&n.progress(e,i)}}function _V(r){return r.data.count()}function yV(r){bh=null;try{r(Zl,bC)}catch{}return bh}var Zl={},bC={},bh;
wC(Zl,yh);wC(bC,Mf);Zl.eachSeriesByType=Zl.eachRawSeriesByType=function(r){bh=r};Zl.eachComponent=function(r){r.mainType==="series"&&r.subType&&(bh=r.subType)};
function wC(r,e){for(var t in e.prototype)r[t]=Me}var Eg=fV;var G=Y.darkColor,TC=G.background,Xl=function(){return{axisLine:{lineStyle:{color:G.axisLine}},splitLine:{lineStyle:{color:G.axisSplitLine}},splitArea:{areaStyle:{
color:[G.backgroundTint,G.backgroundTransparent]}},minorSplitLine:{lineStyle:{color:G.axisMinorSplitLine}},axisLabel:{color:G.axisLabel},axisName:{}}},EC={label:{
color:G.secondary},itemStyle:{borderColor:G.borderTint},dividerLineStyle:{color:G.border}},CC={darkMode:!0,color:G.theme,backgroundColor:TC,axisPointer:{lineStyle:{
color:G.border},crossStyle:{color:G.borderShade},label:{color:G.tertiary}},legend:{textStyle:{color:G.secondary},pageTextStyle:{color:G.tertiary}},textStyle:{color:G.
secondary},title:{textStyle:{color:G.primary},subtextStyle:{color:G.quaternary}},toolbox:{iconStyle:{borderColor:G.accent50},feature:{dataView:{backgroundColor:TC,
textColor:G.primary,textareaColor:G.background,textareaBorderColor:G.border,buttonColor:G.accent50,buttonTextColor:G.neutral00}}},tooltip:{backgroundColor:G.neutral20,
defaultBorderColor:G.border,textStyle:{color:G.tertiary}},dataZoom:{borderColor:G.accent10,textStyle:{color:G.tertiary},brushStyle:{color:G.backgroundTint},handleStyle:{
color:G.neutral00,borderColor:G.accent20},moveHandleStyle:{color:G.accent40},emphasis:{handleStyle:{borderColor:G.accent50}},dataBackground:{lineStyle:{color:G.
accent30},areaStyle:{color:G.accent20}},selectedDataBackground:{lineStyle:{color:G.accent50},areaStyle:{color:G.accent30}}},visualMap:{textStyle:{color:G.secondary},
handleStyle:{borderColor:G.neutral30}},timeline:{lineStyle:{color:G.accent10},label:{color:G.tertiary},controlStyle:{color:G.accent30,borderColor:G.accent30}},calendar:{
itemStyle:{color:G.neutral00,borderColor:G.neutral20},dayLabel:{color:G.tertiary},monthLabel:{color:G.secondary},yearLabel:{color:G.secondary}},matrix:{x:EC,y:EC,
backgroundColor:{borderColor:G.axisLine},body:{itemStyle:{borderColor:G.borderTint}}},timeAxis:Xl(),logAxis:Xl(),valueAxis:Xl(),categoryAxis:Xl(),line:{symbol:"\
circle"},graph:{color:G.theme},gauge:{title:{color:G.secondary},axisLine:{lineStyle:{color:[[1,G.neutral05]]}},axisLabel:{color:G.axisLabel},detail:{color:G.primary}},
candlestick:{itemStyle:{color:"#f64e56",color0:"#54ea92",borderColor:"#f64e56",borderColor0:"#54ea92"}},funnel:{itemStyle:{borderColor:G.background}},radar:(function(){
var r=Xl();return r.axisName={color:G.axisLabel},r.axisLine.lineStyle.color=G.neutral20,r})(),treemap:{breadcrumb:{itemStyle:{color:G.neutral20,textStyle:{color:G.
secondary}},emphasis:{itemStyle:{color:G.neutral30}}}},sunburst:{itemStyle:{borderColor:G.background}},map:{itemStyle:{borderColor:G.border,areaColor:G.neutral10},
label:{color:G.tertiary},emphasis:{label:{color:G.primary},itemStyle:{areaColor:G.highlight}},select:{label:{color:G.primary},itemStyle:{areaColor:G.highlight}}},
geo:{itemStyle:{borderColor:G.border,areaColor:G.neutral10},emphasis:{label:{color:G.primary},itemStyle:{areaColor:G.highlight}},select:{label:{color:G.primary},
itemStyle:{color:G.highlight}}}};CC.categoryAxis.splitLine.show=!1;var MC=CC;var AC=(function(){function r(){}return r.prototype.normalizeQuery=function(e){var t={},i={},n={};if(U(e)){var a=Ot(e);t.mainType=a.main||null,t.subType=a.sub||
null}else{var o=["Index","Name","Id"],s={name:1,dataIndex:1,dataType:1};b(e,function(l,u){for(var f=!1,c=0;c<o.length;c++){var p=o[c],h=u.lastIndexOf(p);if(h>0&&
h===u.length-p.length){var d=u.slice(0,h);d!=="data"&&(t.mainType=d,t[p.toLowerCase()]=l,f=!0)}}s.hasOwnProperty(u)&&(i[u]=l,f=!0),f||(n[u]=l)})}return{cptQuery:t,
dataQuery:i,otherQuery:n}},r.prototype.filter=function(e,t){var i=this.eventInfo;if(!i)return!0;var n=i.targetEl,a=i.packedEvent,o=i.model,s=i.view;if(!o||!s)return!0;
var l=t.cptQuery,u=t.dataQuery;return f(l,o,"mainType")&&f(l,o,"subType")&&f(l,o,"index","componentIndex")&&f(l,o,"name")&&f(l,o,"id")&&f(u,a,"name")&&f(u,a,"da\
taIndex")&&f(u,a,"dataType")&&(!s.filterForExposedEvent||s.filterForExposedEvent(e,t.otherQuery,n,a));function f(c,p,h,d){return c[h]==null||p[d||h]===c[h]}},r.
prototype.afterTrigger=function(){this.eventInfo=null},r})();var Cg=["symbol","symbolSize","symbolRotate","symbolOffset"],DC=Cg.concat(["symbolKeepAspect"]),OC={createOnAllSeries:!0,performRawSeries:!0,reset:function(r,e){
var t=r.getData();if(r.legendIcon&&t.setVisual("legendIcon",r.legendIcon),!r.hasSymbolVisual)return;for(var i={},n={},a=!1,o=0;o<Cg.length;o++){var s=Cg[o],l=r.
get(s);Z(l)?(a=!0,n[s]=l):i[s]=l}if(i.symbol=i.symbol||r.defaultSymbol,t.setVisual(k({legendIcon:r.legendIcon||i.symbol,symbolKeepAspect:r.get("symbolKeepAspect")},
i)),e.isSeriesFiltered(r))return;var u=ue(n);function f(c,p){for(var h=r.getRawValue(p),d=r.getDataParams(p),v=0;v<u.length;v++){var m=u[v];c.setItemVisual(p,m,
n[m](h,d))}}return{dataEach:a?f:null}}},IC={createOnAllSeries:!0,performRawSeries:!0,reset:function(r,e){if(!r.hasSymbolVisual||e.isSeriesFiltered(r))return;var t=r.
getData();function i(n,a){for(var o=n.getItemModel(a),s=0;s<DC.length;s++){var l=DC[s],u=o.getShallow(l,!0);u!=null&&n.setItemVisual(a,l,u)}}return{dataEach:t.hasItemOption?
i:null}}};function wh(r,e,t){switch(t){case"color":var i=r.getItemVisual(e,"style");return i[r.getVisual("drawType")];case"opacity":return r.getItemVisual(e,"style").opacity;case"\
symbol":case"symbolSize":case"liftZ":return r.getItemVisual(e,t);default:}}function Th(r,e){switch(e){case"color":var t=r.getVisual("style");return t[r.getVisual(
"drawType")];case"opacity":return r.getVisual("style").opacity;case"symbol":case"symbolSize":case"liftZ":return r.getVisual(e);default:}}function LC(r,e,t,i){switch(t){case"\
color":var n=r.ensureUniqueItemVisual(e,"style");n[r.getVisual("drawType")]=i,r.setItemVisual(e,"colorFromPalette",!1);break;case"opacity":r.ensureUniqueItemVisual(
e,"style").opacity=i;break;case"symbol":case"symbolSize":case"liftZ":r.setItemVisual(e,t,i);break;default:}}function Ii(r,e,t){for(var i;r&&!(e(r)&&(i=r,t));)r=r.__hostTarget||r.parent;return i}var xV=new Ze,$t=xV;var RC={};function PC(r,e){RC[r]=e}function NC(r){return RC[r]}var SV={};function kC(r,e){SV[r]=e}var bV=Math.round(Math.random()*9),wV=typeof Object.defineProperty=="function",TV=(function(){function r(){this._id="__ec_inner_"+bV++}return r.prototype.get=function(e){
return this._guard(e)[this._id]},r.prototype.set=function(e,t){var i=this._guard(e);return wV?Object.defineProperty(i,this._id,{value:t,enumerable:!1,configurable:!0}):
i[this._id]=t,this},r.prototype.delete=function(e){return this.has(e)?(delete this._guard(e)[this._id],!0):!1},r.prototype.has=function(e){return!!this._guard(e)[this.
_id]},r.prototype._guard=function(e){if(e!==Object(e))throw TypeError("Value of WeakMap is not a non-null object.");return e},r})(),zC=TV;function Pa(r){return isFinite(r)}function EV(r,e,t){var i=e.x==null?0:e.x,n=e.x2==null?1:e.x2,a=e.y==null?0:e.y,o=e.y2==null?0:e.y2;e.global||(i=i*t.width+t.x,
n=n*t.width+t.x,a=a*t.height+t.y,o=o*t.height+t.y),i=Pa(i)?i:0,n=Pa(n)?n:1,a=Pa(a)?a:0,o=Pa(o)?o:0;var s=r.createLinearGradient(i,a,n,o);return s}function CV(r,e,t){
var i=t.width,n=t.height,a=Math.min(i,n),o=e.x==null?.5:e.x,s=e.y==null?.5:e.y,l=e.r==null?.5:e.r;e.global||(o=o*i+t.x,s=s*n+t.y,l=l*a),o=Pa(o)?o:.5,s=Pa(s)?s:.5,
l=l>=0&&Pa(l)?l:.5;var u=r.createRadialGradient(o,s,0,o,s,l);return u}function jl(r,e,t){for(var i=e.type==="radial"?CV(r,e,t):EV(r,e,t),n=e.colorStops,a=0;a<n.
length;a++)i.addColorStop(n[a].offset,n[a].color);return i}function BC(r,e){if(r===e||!r&&!e)return!1;if(!r||!e||r.length!==e.length)return!0;for(var t=0;t<r.length;t++)
if(r[t]!==e[t])return!0;return!1}function Eh(r){return parseInt(r,10)}function ql(r,e,t){var i=["width","height"][e],n=["clientWidth","clientHeight"][e],a=["pad\
dingLeft","paddingTop"][e],o=["paddingRight","paddingBottom"][e];if(t[i]!=null&&t[i]!=="auto")return parseFloat(t[i]);var s=document.defaultView.getComputedStyle(
r);return(r[n]||Eh(s[i])||Eh(r.style[i]))-(Eh(s[a])||0)-(Eh(s[o])||0)||0}function MV(r,e){return!r||r==="solid"||!(e>0)?null:r==="dashed"?[4*e,2*e]:r==="dotted"?[e]:de(r)?[r]:N(r)?r:null}function Mg(r){var e=r.style,t=e.lineDash&&e.lineWidth>
0&&MV(e.lineDash,e.lineWidth),i=e.lineDashOffset;if(t){var n=e.strokeNoScale&&r.getLineScale?r.getLineScale():1;n&&n!==1&&(t=B(t,function(a){return a/n}),i/=n)}
return[t,i]}var AV=new Wt(!0);function Ch(r){var e=r.stroke;return!(e==null||e==="none"||!(r.lineWidth>0))}function UC(r){return typeof r=="string"&&r!=="none"}function Mh(r){
var e=r.fill;return e!=null&&e!=="none"}function VC(r,e){if(e.fillOpacity!=null&&e.fillOpacity!==1){var t=r.globalAlpha;r.globalAlpha=e.fillOpacity*e.opacity,r.
fill(),r.globalAlpha=t}else r.fill()}function FC(r,e){if(e.strokeOpacity!=null&&e.strokeOpacity!==1){var t=r.globalAlpha;r.globalAlpha=e.strokeOpacity*e.opacity,
r.stroke(),r.globalAlpha=t}else r.stroke()}function Ah(r,e,t){var i=td(e.image,e.__image,t);if(Qa(i)){var n=r.createPattern(i,e.repeat||"repeat");if(typeof DOMMatrix==
"function"&&n&&n.setTransform){var a=new DOMMatrix;a.translateSelf(e.x||0,e.y||0),a.rotateSelf(0,0,(e.rotation||0)*ax),a.scaleSelf(e.scaleX||1,e.scaleY||1),n.setTransform(
a)}return n}}function DV(r,e,t,i,n){var a,o=Ch(t),s=Mh(t),l=t.strokePercent,u=l<1,f=!e.path;(!e.silent||u)&&f&&e.createPathProxy();var c=e.path||AV,p=e.__dirty;
if(!i){var h=t.fill,d=t.stroke,v=s&&!!h.colorStops,m=o&&!!d.colorStops,g=s&&!!h.image,_=o&&!!d.image,y=void 0,x=void 0,S=void 0,w=void 0,T=void 0;(v||m)&&(T=e.getBoundingRect()),
v&&(y=p?jl(r,h,T):e.__canvasFillGradient,e.__canvasFillGradient=y),m&&(x=p?jl(r,d,T):e.__canvasStrokeGradient,e.__canvasStrokeGradient=x),g&&(S=p||!e.__canvasFillPattern?
Ah(r,h,e):e.__canvasFillPattern,e.__canvasFillPattern=S),_&&(w=p||!e.__canvasStrokePattern?Ah(r,d,e):e.__canvasStrokePattern,e.__canvasStrokePattern=w),v?r.fillStyle=
y:g&&(S?r.fillStyle=S:s=!1),m?r.strokeStyle=x:_&&(w?r.strokeStyle=w:o=!1)}var E=e.getGlobalScale();c.setScale(E[0],E[1],e.segmentIgnoreThreshold);var C,M;r.setLineDash&&
t.lineDash&&(a=Mg(e),C=a[0],M=a[1]);var A=!0;(f||p&Qi)&&(c.setDPR(r.dpr),u?c.setContext(null):(c.setContext(r),A=!1),c.reset(),e.buildPath(c,e.shape,i),c.toStatic(),
e.pathUpdated()),A&&c.rebuildPath(r,u?l:1),C&&(r.setLineDash(C),r.lineDashOffset=M),i?(n.batchFill=s,n.batchStroke=o):t.strokeFirst?(o&&FC(r,t),s&&VC(r,t)):(s&&
VC(r,t),o&&FC(r,t)),C&&r.setLineDash([])}function OV(r,e,t){var i=e.__image=td(t.image,e.__image,e,e.onload);if(!(!i||!Qa(i))){var n=t.x||0,a=t.y||0,o=e.getWidth(),
s=e.getHeight(),l=i.width/i.height;if(o==null&&s!=null?o=s*l:s==null&&o!=null?s=o/l:o==null&&s==null&&(o=i.width,s=i.height),t.sWidth&&t.sHeight){var u=t.sx||0,
f=t.sy||0;r.drawImage(i,u,f,t.sWidth,t.sHeight,n,a,o,s)}else if(t.sx&&t.sy){var u=t.sx,f=t.sy,c=o-u,p=s-f;r.drawImage(i,u,f,c,p,n,a,o,s)}else r.drawImage(i,n,a,
o,s)}}function IV(r,e,t){var i,n=t.text;if(n!=null&&(n+=""),n){r.font=t.font||er,r.textAlign=t.textAlign,r.textBaseline=t.textBaseline;var a=void 0,o=void 0;r.setLineDash&&
t.lineDash&&(i=Mg(e),a=i[0],o=i[1]),a&&(r.setLineDash(a),r.lineDashOffset=o),t.strokeFirst?(Ch(t)&&r.strokeText(n,t.x,t.y),Mh(t)&&r.fillText(n,t.x,t.y)):(Mh(t)&&
r.fillText(n,t.x,t.y),Ch(t)&&r.strokeText(n,t.x,t.y)),a&&r.setLineDash([])}}var HC=["shadowBlur","shadowOffsetX","shadowOffsetY"],GC=[["lineCap","butt"],["lineJ\
oin","miter"],["miterLimit",10]];function qC(r,e,t,i,n){var a=!1;if(!i&&(t=t||{},e===t))return!1;if(i||e.opacity!==t.opacity){Dt(r,n),a=!0;var o=Math.max(Math.min(
e.opacity,1),0);r.globalAlpha=isNaN(o)?Hr.opacity:o}(i||e.blend!==t.blend)&&(a||(Dt(r,n),a=!0),r.globalCompositeOperation=e.blend||Hr.blend);for(var s=0;s<HC.length;s++){
var l=HC[s];(i||e[l]!==t[l])&&(a||(Dt(r,n),a=!0),r[l]=r.dpr*(e[l]||0))}return(i||e.shadowColor!==t.shadowColor)&&(a||(Dt(r,n),a=!0),r.shadowColor=e.shadowColor||
Hr.shadowColor),a}function WC(r,e,t,i,n){var a=e.style,o=i?null:t&&t.style||{};if(a===o)return!1;var s=qC(r,a,o,i,n);if((i||a.fill!==o.fill)&&(s||(Dt(r,n),s=!0),
UC(a.fill)&&(r.fillStyle=a.fill)),(i||a.stroke!==o.stroke)&&(s||(Dt(r,n),s=!0),UC(a.stroke)&&(r.strokeStyle=a.stroke)),(i||a.opacity!==o.opacity)&&(s||(Dt(r,n),
s=!0),r.globalAlpha=a.opacity==null?1:a.opacity),e.hasStroke()){var l=a.lineWidth,u=l/(a.strokeNoScale&&e.getLineScale?e.getLineScale():1);r.lineWidth!==u&&(s||
(Dt(r,n),s=!0),r.lineWidth=u)}for(var f=0;f<GC.length;f++){var c=GC[f],p=c[0];(i||a[p]!==o[p])&&(s||(Dt(r,n),s=!0),r[p]=a[p]||c[1])}return s}function LV(r,e,t,i,n){
return qC(r,e.style,t&&t.style,i,n)}function KC(r,e){var t=e.transform,i=r.dpr||1;t?r.setTransform(i*t[0],i*t[1],i*t[2],i*t[3],i*t[4],i*t[5]):r.setTransform(i,0,
0,i,0,0)}function RV(r,e,t){for(var i=!1,n=0;n<r.length;n++){var a=r[n];i=i||a.isZeroArea(),KC(e,a),e.beginPath(),a.buildPath(e,a.shape),e.clip()}t.allClipped=i}
function PV(r,e){return r&&e?r[0]!==e[0]||r[1]!==e[1]||r[2]!==e[2]||r[3]!==e[3]||r[4]!==e[4]||r[5]!==e[5]:!(!r&&!e)}var YC=1,ZC=2,XC=3,jC=4;function NV(r){var e=Mh(
r),t=Ch(r);return!(r.lineDash||!(+e^+t)||e&&typeof r.fill!="string"||t&&typeof r.stroke!="string"||r.strokePercent<1||r.strokeOpacity<1||r.fillOpacity<1)}function Dt(r,e){
e.batchFill&&(e.batchFill=!1,r.fill()),e.batchStroke&&(e.batchStroke=!1,r.stroke())}function Dh(r,e){var t={inHover:!1,viewWidth:0,viewHeight:0,beforeBrushParam:{}};
Sn(r,e,t),Na(r,t)}function Sn(r,e,t){var i=e.transform;if(!e.shouldBePainted(t.viewWidth,t.viewHeight,!1,!1)){e.__dirty&=~Xe,e.__isRendered=!1;return}var n=e.__clipPaths,
a=t.prevElClipPaths,o=e.style,s=!1,l=!1;if((!a||BC(n,a))&&(a&&(Dt(r,t),r.restore(),l=s=!0,t.prevElClipPaths=null,t.allClipped=!1,t.prevEl=null),n&&n.length&&(Dt(
r,t),r.save(),RV(n,r,t),s=!0,t.prevElClipPaths=n)),t.allClipped){e.__dirty&=~Xe,e.__isRendered=!1;return}e.beforeBrush&&e.beforeBrush(t.beforeBrushParam),e.innerBeforeBrush();
var u=t.prevEl;u||(l=s=!0);var f=e instanceof se&&e.autoBatch&&NV(o);s||PV(i,u.transform)?(Dt(r,t),KC(r,e)):f||Dt(r,t),e instanceof se?(t.lastDrawType!==YC&&(l=
!0,t.lastDrawType=YC),WC(r,e,u,l,t),(!f||!t.batchFill&&!t.batchStroke)&&r.beginPath(),DV(r,e,o,f,t)):e instanceof Gs?(t.lastDrawType!==XC&&(l=!0,t.lastDrawType=
XC),WC(r,e,u,l,t),IV(r,e,o)):e instanceof Lt?(t.lastDrawType!==ZC&&(l=!0,t.lastDrawType=ZC),LV(r,e,u,l,t),OV(r,e,o)):e.getTemporalDisplayables&&(t.lastDrawType!==
jC&&(l=!0,t.lastDrawType=jC),kV(r,e,t)),e.innerAfterBrush(),e.afterBrush&&(f&&Dt(r,t),e.afterBrush()),t.prevEl=e,e.__dirty=0,e.__isRendered=!0}function Na(r,e){
Dt(r,e),e.prevElClipPaths&&r.restore()}function kV(r,e,t){var i=e.getDisplayables(),n=e.getTemporalDisplayables();r.save();var a={prevElClipPaths:null,prevEl:null,
allClipped:!1,viewWidth:t.viewWidth,viewHeight:t.viewHeight,inHover:t.inHover,beforeBrushParam:{}},o,s;for(o=e.getCursor(),s=i.length;o<s;o++){var l=i[o];l.beforeBrush&&
l.beforeBrush(t.beforeBrushParam),l.innerBeforeBrush(),Sn(r,l,a),l.innerAfterBrush(),l.afterBrush&&l.afterBrush(),a.prevEl=l}Na(r,a);for(var u=0,f=n.length;u<f;u++){
var l=n[u];l.beforeBrush&&l.beforeBrush(t.beforeBrushParam),l.innerBeforeBrush(),Sn(r,l,a),l.innerAfterBrush(),l.afterBrush&&l.afterBrush(),a.prevEl=l}Na(r,a),e.
clearTemporalDisplayables(),e.notClear=!0,r.restore()}var Ag=new zC,$C=new Br(100),QC=["symbol","symbolSize","symbolKeepAspect","color","backgroundColor","dashArrayX","dashArrayY","maxTileWidth","maxTileHeight"];function Dg(r,e){
if(r==="none")return null;var t=e.getDevicePixelRatio(),i=e.getZr(),n=i.painter.type==="svg";r.dirty&&Ag.delete(r);var a=Ag.get(r);if(a)return a;var o=ee(r,{symbol:"\
rect",symbolSize:1,symbolKeepAspect:!0,color:"rgba(0, 0, 0, 0.2)",backgroundColor:null,dashArrayX:5,dashArrayY:5,rotation:0,maxTileWidth:512,maxTileHeight:512});
o.backgroundColor==="none"&&(o.backgroundColor=null);var s={repeat:"repeat"};return l(s),s.rotation=o.rotation,s.scaleX=s.scaleY=n?1:1/t,Ag.set(r,s),r.dirty=!1,
s;function l(u){for(var f=[t],c=!0,p=0;p<QC.length;++p){var h=o[QC[p]];if(h!=null&&!N(h)&&!U(h)&&!de(h)&&typeof h!="boolean"){c=!1;break}f.push(h)}var d;if(c){d=
f.join(",")+(n?"-svg":"");var v=$C.get(d);v&&(n?u.svgElement=v:u.image=v)}var m=eM(o.dashArrayX),g=zV(o.dashArrayY),_=JC(o.symbol),y=BV(m),x=tM(g),S=!n&&Ye.createCanvas(),
w=n&&{tag:"g",attrs:{},key:"dcl",children:[]},T=C(),E;S&&(S.width=T.width*t,S.height=T.height*t,E=S.getContext("2d")),M(),c&&$C.put(d,S||w),u.image=S,u.svgElement=
w,u.svgWidth=T.width,u.svgHeight=T.height;function C(){for(var A=1,O=0,D=y.length;O<D;++O)A=tv(A,y[O]);for(var I=1,O=0,D=_.length;O<D;++O)I=tv(I,_[O].length);A*=
I;var R=x*y.length*_.length;if(0)var P;return{width:Math.max(1,Math.min(A,o.maxTileWidth)),height:Math.max(1,Math.min(R,o.maxTileHeight))}}function M(){E&&(E.clearRect(
0,0,S.width,S.height),o.backgroundColor&&(E.fillStyle=o.backgroundColor,E.fillRect(0,0,S.width,S.height)));for(var A=0,O=0;O<g.length;++O)A+=g[O];if(A<=0)return;
for(var D=-x,I=0,R=0,P=0;D<T.height;){if(I%2===0){for(var X=R/2%_.length,Q=0,K=0,oe=0;Q<T.width*2;){for(var ne=0,O=0;O<m[P].length;++O)ne+=m[P][O];if(ne<=0)break;
if(K%2===0){var ce=(1-o.symbolSize)*.5,re=Q+m[P][K]*ce,j=D+g[I]*ce,ve=m[P][K]*o.symbolSize,ye=g[I]*o.symbolSize,bt=oe/2%_[X].length;gr(re,j,ve,ye,_[X][bt])}Q+=m[P][K],
++oe,++K,K===m[P].length&&(K=0)}++P,P===m.length&&(P=0)}D+=g[I],++R,++I,I===g.length&&(I=0)}function gr(Oe,et,pe,xe,Tn){var wt=n?1:t,ny=it(Tn,Oe*wt,et*wt,pe*wt,
xe*wt,o.color,o.symbolKeepAspect);if(n){var ay=i.painter.renderOneToVNode(ny);ay&&w.children.push(ay)}else Dh(E,ny)}}}}function JC(r){if(!r||r.length===0)return[
["rect"]];if(U(r))return[[r]];for(var e=!0,t=0;t<r.length;++t)if(!U(r[t])){e=!1;break}if(e)return JC([r]);for(var i=[],t=0;t<r.length;++t)U(r[t])?i.push([r[t]]):
i.push(r[t]);return i}function eM(r){if(!r||r.length===0)return[[0,0]];if(de(r)){var e=Math.ceil(r);return[[e,e]]}for(var t=!0,i=0;i<r.length;++i)if(!de(r[i])){
t=!1;break}if(t)return eM([r]);for(var n=[],i=0;i<r.length;++i)if(de(r[i])){var e=Math.ceil(r[i]);n.push([e,e])}else{var e=B(r[i],function(s){return Math.ceil(s)});
e.length%2===1?n.push(e.concat(e)):n.push(e)}return n}function zV(r){if(!r||typeof r=="object"&&r.length===0)return[0,0];if(de(r)){var e=Math.ceil(r);return[e,e]}
var t=B(r,function(i){return Math.ceil(i)});return r.length%2?t.concat(t):t}function BV(r){return B(r,function(e){return tM(e)})}function tM(r){for(var e=0,t=0;t<
r.length;++t)e+=r[t];return r.length%2===1?e*2:e}var rM=Tf(UV);function UV(r,e){r.eachRawSeries(function(t){if(!r.isSeriesFiltered(t)){var i=t.getData();i.hasItemVisual()&&i.each(function(o){var s=i.getItemVisual(
o,"decal");if(s){var l=i.ensureUniqueItemVisual(o,"style");l.decal=Dg(s,e)}});var n=i.getVisual("decal");if(n){var a=i.getVisual("style");a.decal=Dg(n,e)}}})}var VV=1,FV=800,HV=900,GV=920,WV=1e3,YV=2e3,iM=5e3,pM=1e3,ZV=1100,Fg=2e3,dM=3e3,XV=4e3,kh=4500,jV=4600,qV=5e3,KV=6e3,vM=7e3,mM={PROCESSOR:{SERIES_FILTER:FV,AXIS_STATISTICS:GV,
FILTER:WV,STATISTIC:iM,STATISTICS:iM},VISUAL:{LAYOUT:pM,PROGRESSIVE_LAYOUT:ZV,GLOBAL:Fg,CHART:dM,POST_CHART_LAYOUT:jV,COMPONENT:XV,BRUSH:qV,CHART_ITEM:kh,ARIA:KV,
DECAL:vM}},Je="__flagInMainProcess",Oh="__mainProcessVersion",ut="__pendingUpdate",Og="__needsUpdateStatus",nM=/^[a-zA-Z0-9_]+$/,Ig="__connectUpdateStatus",aM=0,
$V=1,QV=2;function gM(r){return function(){for(var e=[],t=0;t<arguments.length;t++)e[t]=arguments[t];if(this.isDisposed()){this.id;return}return yM(this,r,e)}}function _M(r){
return function(){for(var e=[],t=0;t<arguments.length;t++)e[t]=arguments[t];return yM(this,r,e)}}function yM(r,e,t){return t[0]=t[0]&&t[0].toLowerCase(),Ze.prototype[e].
apply(r,t)}var xM=(function(r){L(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e})(Ze),SM=xM.prototype;SM.on=_M("on");SM.off=_M("off");
var ka,Lg,Ih,Li,Lh,Rg,Pg,ns,as,oM,sM,Ng,lM,Rh,uM,bM,vr,fM,os,wM=(function(r){L(e,r);function e(t,i,n){var a=r.call(this,new AC)||this;a._chartsViews=[],a._chartsMap=
{},a._componentsViews=[],a._componentsMap={},a._pendingActions=[],n=n||{},a.__v_skip=!0,a._dom=t;var o="canvas",s="auto",l=!1;if(a[Oh]=1,0)var u;n.ssr&&KE(function(h){
var d=ge(h),v=d.dataIndex;if(v!=null){var m=F();return m.set("series_index",d.seriesIndex),m.set("data_index",v),d.ssrType&&m.set("ssr_type",d.ssrType),m}});var f=a.
_zr=yg(t,{renderer:n.renderer||o,devicePixelRatio:n.devicePixelRatio,width:n.width,height:n.height,ssr:n.ssr,useDirtyRect:W(n.useDirtyRect,l),useCoarsePointer:W(
n.useCoarsePointer,s),pointerSize:n.pointerSize});a._ssr=n.ssr,a._throttledZrFlush=ng(V(f.flush,f),17),a._updateTheme(i),a._locale=t1(n.locale||pc),a._coordSysMgr=
new xl;var c=a._api=uM(a);function p(h,d){return h.__prio-d.__prio}return La(Nh,p),La(Bg,p),a._scheduler=new Eg(a,c,Bg,Nh),a._messageCenter=new xM,a._initEvents(),
a.resize=V(a.resize,a),f.animation.on("frame",a._onframe,a),oM(f,a),sM(f,a),Ka(a),a}return e.prototype._onframe=function(){if(!this._disposed){var t=this._scheduler,
i=this._model,n=this._api;if(fM(this),this[ut]){var a=this[ut].silent;this[Je]=!0,os(this);try{ka(this),Li.update.call(this,null,this[ut].updateParams)}catch(l){
throw this[Je]=!1,this[ut]=null,l}this._zr.flush(),this[Je]=!1,this[ut]=null,ns.call(this,a),as.call(this,a)}else if(t.unfinished){var o=VV;do{t.unfinished=!1;var s=Ye.
getTime();t.performSeriesTasks(i),t.performDataProcessorTasks(i),Rg(this,i),t.performVisualTasks(i),Rh(this,this._model,n,"remain",{}),o-=Ye.getTime()-s}while(o>
0&&t.unfinished);t.unfinished||this._zr.flush()}}},e.prototype.getDom=function(){return this._dom},e.prototype.getId=function(){return this.id},e.prototype.getZr=
function(){return this._zr},e.prototype.isSSR=function(){return this._ssr},e.prototype.setOption=function(t,i,n){if(!this[Je]){if(this._disposed){this.id;return}
var a,o,s;if(z(i)&&(n=i.lazyUpdate,a=i.silent,o=i.replaceMerge,s=i.transition,i=i.notMerge),this[Je]=!0,os(this),!this._model||i){var l=new oC(this._api),u=this.
_theme,f=this._model=new yh;f.scheduler=this._scheduler,f.ssr=this._ssr,f.init(null,null,null,u,this._locale,l)}this._model.setOption(t,{replaceMerge:o},Ug);var c={
seriesTransition:s,optionChanged:!0};if(n)this[ut]={silent:a,updateParams:c},this[Je]=!1,this.getZr().wakeUp();else{try{ka(this),Li.update.call(this,null,c)}catch(p){
throw this[ut]=null,this[Je]=!1,p}this._ssr||this._zr.flush(),this[ut]=null,this[Je]=!1,ns.call(this,a),as.call(this,a)}}},e.prototype.setTheme=function(t,i){if(!this[Je]){
if(this._disposed){this.id;return}var n=this._model;if(n){var a=i&&i.silent,o=null;this[ut]&&(a==null&&(a=this[ut].silent),o=this[ut].updateParams,this[ut]=null),
this[Je]=!0,os(this);try{this._updateTheme(t),n.setTheme(this._theme),ka(this),Li.update.call(this,{type:"setTheme"},o)}catch(s){throw this[Je]=!1,s}this[Je]=!1,
ns.call(this,a),as.call(this,a)}}},e.prototype._updateTheme=function(t){U(t)&&(t=TM[t]),t&&(t=H(t),t&&xh(t,!0),this._theme=t)},e.prototype.getModel=function(){return this.
_model},e.prototype.getOption=function(){return this._model&&this._model.getOption()},e.prototype.getWidth=function(){return this._zr.getWidth()},e.prototype.getHeight=
function(){return this._zr.getHeight()},e.prototype.getDevicePixelRatio=function(){return this._zr.painter.dpr||te.hasGlobalWindow&&window.devicePixelRatio||1},
e.prototype.getRenderedCanvas=function(t){return this.renderToCanvas(t)},e.prototype.renderToCanvas=function(t){t=t||{};var i=this._zr.painter;return i.getRenderedCanvas(
{backgroundColor:t.backgroundColor||this._model.get("backgroundColor"),pixelRatio:t.pixelRatio||this.getDevicePixelRatio()})},e.prototype.renderToSVGString=function(t){
t=t||{};var i=this._zr.painter;return i.renderToString({useViewBox:t.useViewBox})},e.prototype.getSvgDataURL=function(){var t=this._zr,i=t.storage.getDisplayList();
return b(i,function(n){n.stopAnimation(null,!0)}),t.painter.toDataURL()},e.prototype.getDataURL=function(t){if(this._disposed){this.id;return}t=t||{};var i=t.excludeComponents,
n=this._model,a=[],o=this;b(i,function(l){n.eachComponent({mainType:l},function(u){var f=o._componentsMap[u.__viewId];f.group.ignore||(a.push(f),f.group.ignore=
!0)})});var s=this._zr.painter.getType()==="svg"?this.getSvgDataURL():this.renderToCanvas(t).toDataURL("image/"+(t&&t.type||"png"));return b(a,function(l){l.group.
ignore=!1}),s},e.prototype.getConnectedDataURL=function(t){if(this._disposed){this.id;return}var i=t.type==="svg",n=this.group,a=Math.min,o=Math.max,s=1/0;if(cM[n]){
var l=s,u=s,f=-s,c=-s,p=[],h=t&&t.pixelRatio||this.getDevicePixelRatio();b(Kl,function(y,x){if(y.group===n){var S=i?y.getZr().painter.getSvgDom().innerHTML:y.renderToCanvas(
H(t)),w=y.getDom().getBoundingClientRect();l=a(w.left,l),u=a(w.top,u),f=o(w.right,f),c=o(w.bottom,c),p.push({dom:S,left:w.left,top:w.top})}}),l*=h,u*=h,f*=h,c*=
h;var d=f-l,v=c-u,m=Ye.createCanvas(),g=yg(m,{renderer:i?"svg":"canvas"});if(g.resize({width:d,height:v}),i){var _="";return b(p,function(y){var x=y.left-l,S=y.
top-u;_+='<g transform="translate('+x+","+S+')">'+y.dom+"</g>"}),g.painter.getSvgRoot().innerHTML=_,t.connectedBackgroundColor&&g.painter.setBackgroundColor(t.connectedBackgroundColor),
g.refreshImmediately(),g.painter.toDataURL()}else return t.connectedBackgroundColor&&g.add(new me({shape:{x:0,y:0,width:d,height:v},style:{fill:t.connectedBackgroundColor}})),
b(p,function(y){var x=new Lt({style:{x:y.left*h-l,y:y.top*h-u,image:y.dom}});g.add(x)}),g.refreshImmediately(),m.toDataURL("image/"+(t&&t.type||"png"))}else return this.
getDataURL(t)},e.prototype.convertToPixel=function(t,i,n){return Lh(this,"convertToPixel",t,i,n)},e.prototype.convertToLayout=function(t,i,n){return Lh(this,"co\
nvertToLayout",t,i,n)},e.prototype.convertFromPixel=function(t,i,n){return Lh(this,"convertFromPixel",t,i,n)},e.prototype.containPixel=function(t,i){if(this._disposed){
this.id;return}var n=this._model,a,o=Sf(n,t);return b(o,function(s,l){l.indexOf("Models")>=0&&b(s,function(u){var f=u.coordinateSystem;if(f&&f.containPoint)a=a||
!!f.containPoint(i);else if(l==="seriesModels"){var c=this._chartsMap[u.__viewId];c&&c.containPoint&&(a=a||c.containPoint(i,u))}},this)},this),!!a},e.prototype.
getVisual=function(t,i){var n=this._model,a=Sf(n,t,{defaultMainType:"series"}),o=a.seriesModel,s=o.getData(),l=a.hasOwnProperty("dataIndexInside")?a.dataIndexInside:
a.hasOwnProperty("dataIndex")?s.indexOfRawIndex(a.dataIndex):null;return l!=null?wh(s,l,i):Th(s,i)},e.prototype.getViewOfComponentModel=function(t){return this.
_componentsMap[t.__viewId]},e.prototype.getViewOfSeriesModel=function(t){return this._chartsMap[t.__viewId]},e.prototype._initEvents=function(){var t=this;b(JV,
function(n){var a=function(o){var s=t.getModel(),l=o.target,u,f=n==="globalout";if(f?u={}:l&&Ii(l,function(v){var m=ge(v);if(m&&m.dataIndex!=null){var g=m.dataModel||
s.getSeriesByIndex(m.seriesIndex);return u=g&&g.getDataParams(m.dataIndex,m.dataType,l)||{},!0}else if(m.eventData)return u=k({},m.eventData),!0},!0),u){var c=u.
componentType,p=u.componentIndex;(c==="markLine"||c==="markPoint"||c==="markArea")&&(c="series",p=u.seriesIndex);var h=c&&p!=null&&s.getComponent(c,p),d=h&&t[h.
mainType==="series"?"_chartsMap":"_componentsMap"][h.__viewId];u.event=o,u.type=n,t._$eventProcessor.eventInfo={targetEl:l,packedEvent:u,model:h,view:d},t.trigger(
n,u)}};a.zrEventfulCallAtLast=!0,t._zr.on(n,a,t)});var i=this._messageCenter;b(zg,function(n,a){i.on(a,function(o){t.trigger(a,o)})}),wE(i,this,this._api)},e.prototype.
isDisposed=function(){return this._disposed},e.prototype.clear=function(){if(this._disposed){this.id;return}this.setOption({series:[]},!0)},e.prototype.dispose=
function(){if(this._disposed){this.id;return}this._disposed=!0;var t=this.getDom();t&&av(this.getDom(),Gg,"");var i=this,n=i._api,a=i._model;b(i._componentsViews,
function(o){o.dispose(a,n)}),b(i._chartsViews,function(o){o.dispose(a,n)}),i._zr.dispose(),i._dom=i._model=i._chartsMap=i._componentsMap=i._chartsViews=i._componentsViews=
i._scheduler=i._api=i._zr=i._throttledZrFlush=i._theme=i._coordSysMgr=i._messageCenter=null,delete Kl[i.id]},e.prototype.resize=function(t){if(!this[Je]){if(this.
_disposed){this.id;return}this._zr.resize(t);var i=this._model;if(this._loadingFX&&this._loadingFX.resize(),!!i){var n=i.resetOption("media"),a=t&&t.silent;this[ut]&&
(a==null&&(a=this[ut].silent),n=!0,this[ut]=null),this[Je]=!0,os(this);try{n&&ka(this),Li.update.call(this,{type:"resize",animation:k({duration:0},t&&t.animation)})}catch(o){
throw this[Je]=!1,o}this[Je]=!1,ns.call(this,a),as.call(this,a)}}},e.prototype.showLoading=function(t,i){if(this._disposed){this.id;return}if(z(t)&&(i=t,t=""),t=
t||"default",this.hideLoading(),!!Vg[t]){var n=Vg[t](this._api,i),a=this._zr;this._loadingFX=n,a.add(n)}},e.prototype.hideLoading=function(){if(this._disposed){
this.id;return}this._loadingFX&&this._zr.remove(this._loadingFX),this._loadingFX=null},e.prototype.makeActionFromEvent=function(t){var i=k({},t);return i.type=kg[t.
type],i},e.prototype.dispatchAction=function(t,i){if(this._disposed){this.id;return}if(z(i)||(i={silent:!!i}),!!Ph[t.type]&&this._model){if(this[Je]){this._pendingActions.
push(t);return}var n=i.silent;Pg.call(this,t,n);var a=i.flush;a?this._zr.flush():a!==!1&&te.browser.weChat&&this._throttledZrFlush(),ns.call(this,n),as.call(this,
n)}},e.prototype.updateLabelLayout=function(){$t.trigger("series:layoutlabels",this._model,this._api,{updatedSeries:[]})},e.prototype.appendData=function(t){if(this.
_disposed){this.id;return}var i=t.seriesIndex,n=this.getModel(),a=n.getSeriesByIndex(i);a.appendData(t),this._scheduler.unfinished=!0,this.getZr().wakeUp()},e.internalField=
(function(){ka=function(c){NT(c._model);var p=c._scheduler;p.restorePipelines(c._zr,c._model),p.prepareStageTasks(),Lg(c,!0),Lg(c,!1),p.plan()},Lg=function(c,p){
for(var h=c._model,d=c._scheduler,v=p?c._componentsViews:c._chartsViews,m=p?c._componentsMap:c._chartsMap,g=c._zr,_=c._api,y=0;y<v.length;y++)v[y].__alive=!1;p?
h.eachComponent(function(w,T){w!=="series"&&x(T)}):h.eachSeries(x);function x(w){var T=w.__requireNewView;w.__requireNewView=!1;var E="_ec_"+w.id+"_"+w.type,C=!T&&
m[E];if(!C){var M=Ot(w.type),A=p?qe.getClass(M.main,M.sub):Mt.getClass(M.sub);C=new A,C.init(h,_),m[E]=C,v.push(C),g.add(C.group)}w.__viewId=C.__id=E,C.__alive=
!0,C.__model=w,C.group.__ecComponentInfo={mainType:w.mainType,index:w.componentIndex},!p&&d.prepareView(C,w,h,_)}for(var y=0;y<v.length;){var S=v[y];S.__alive?y++:
(!p&&S.renderTask.dispose(),g.remove(S.group),S.dispose(h,_),v.splice(y,1),m[S.__id]===S&&delete m[S.__id],S.__id=S.group.__ecComponentInfo=null)}},Ih=function(c,p,h,d,v){
var m=c._model;if(m.setUpdatePayload(h),!d){b([].concat(c._componentsViews).concat(c._chartsViews),x);return}var g=KS(h,d,v),_=h.excludeSeriesId,y;_!=null&&(y=F(),
b(Ce(_),function(S){var w=Pt(S,null);w!=null&&y.set(w,!0)})),m&&m.eachComponent(g,function(S){var w=y&&y.get(S.id)!=null;if(!w)if(wv(h))if(S instanceof pr)h.type===
nn&&!h.notBlur&&!S.get(["emphasis","disabled"])&&_b(S,h,c._api);else{var T=Lf(S.mainType,S.componentIndex,h.name,c._api),E=T.focusSelf,C=T.dispatchers;h.type===
nn&&E&&!h.notBlur&&Af(S.mainType,S.componentIndex,c._api),C&&b(C,function(M){h.type===nn?ra(M):ia(M)})}else Pf(h)&&S instanceof pr&&(Sb(S,h,c._api),Sv(S),vr(c))},
c),m&&m.eachComponent(g,function(S){var w=y&&y.get(S.id)!=null;w||x(c[d==="series"?"_chartsMap":"_componentsMap"][S.__viewId])},c);function x(S){S&&S.__alive&&S[p]&&
S[p](S.__model,m,c._api,h)}},Li={prepareAndUpdate:function(c){ka(this),Li.update.call(this,c,c&&{optionChanged:c.newOption!=null})},update:function(c,p){var h=this.
_model,d=this._api,v=this._zr,m=this._coordSysMgr,g=this._scheduler;if(h){kT(h),h.setUpdatePayload(c),g.restoreData(h,c),g.performSeriesTasks(h),m.create(h,d),$t.
trigger("coordsys:aftercreate",h,d),g.performDataProcessorTasks(h,c),Rg(this,h),m.update(h,d),i(h),g.performVisualTasks(h,c);var _=h.get("backgroundColor")||"tr\
ansparent";v.setBackgroundColor(_);var y=h.get("darkMode");y!=null&&y!=="auto"&&v.setDarkMode(y),Ng(this,h,d,c,p),$t.trigger("afterupdate",h,d)}},updateTransform:function(c){
var p=this,h=p._model,d=p._api;if(h){h.setUpdatePayload(c);var v=[];h.eachComponent(function(g,_){if(g!==Ef){var y=p.getViewOfComponentModel(_);if(y&&y.__alive)
if(y.updateTransform){var x=y.updateTransform(_,h,d,c);x&&x.update&&v.push(y)}else v.push(y)}});var m=F();h.eachSeries(function(g){var _=p._chartsMap[g.__viewId],
y=g.pipelineContext;if(_.updateTransform&&!y.progressiveRender){var x=_.updateTransform(g,h,d,c);x&&x.update&&m.set(g.uid,1)}else m.set(g.uid,1)}),p._scheduler.
performVisualTasks(h,c,{setDirty:!0,dirtyMap:m}),Rh(p,h,d,c,{},m),$t.trigger("afterupdate",h,d)}},updateView:function(c){var p=this._model;p&&(p.setUpdatePayload(
c),Mt.markUpdateMethod(c,"updateView"),i(p),this._scheduler.performVisualTasks(p,c,{setDirty:!0}),Ng(this,p,this._api,c,{}),$t.trigger("afterupdate",p,this._api))},
updateVisual:function(c){var p=this,h=this._model;h&&(h.setUpdatePayload(c),h.eachSeries(function(d){d.getData().clearAllVisual()}),Mt.markUpdateMethod(c,"updat\
eVisual"),i(h),this._scheduler.performVisualTasks(h,c,{visualType:"visual",setDirty:!0}),h.eachComponent(function(d,v){if(d!=="series"){var m=p.getViewOfComponentModel(
v);m&&m.__alive&&m.updateVisual(v,h,p._api,c)}}),h.eachSeries(function(d){var v=p._chartsMap[d.__viewId];v.updateVisual(d,h,p._api,c)}),$t.trigger("afterupdate",
h,this._api))},updateLayout:function(c){Li.update.call(this,c)}};function t(c,p,h,d,v){if(c._disposed){c.id;return}for(var m=c._model,g=c._coordSysMgr.getCoordinateSystems(),
_,y=Sf(m,h),x=0;x<g.length;x++){var S=g[x];if(S[p]&&(_=S[p](m,y,d,v))!=null)return _}}Lh=t,Rg=function(c,p){var h=c._chartsMap,d=c._scheduler;p.eachSeries(function(v){
d.updateStreamModes(v,h[v.__viewId])})},Pg=function(c,p){var h=this,d=this.getModel(),v=c.type,m=c.escapeConnect,g=Ph[v],_=(g.update||"update").split(":"),y=_.pop(),
x=_[0]!=null&&Ot(_[0]);this[Je]=!0,os(this);var S=[c],w=!1;c.batch&&(w=!0,S=B(c.batch,function(P){return P=ee(k({},P),c),P.batch=null,P}));var T=[],E,C=[],M=g.nonRefinedEventType,
A=Pf(c),O=wv(c);if(O&&xv(this._api),b(S,function(P){var X=g.action(P,d,h._api);if(g.refineEvent?C.push(X):E=X,E=E||k({},P),E.type=M,T.push(E),O){var Q=Xs(c),K=Q.
queryOptionMap,oe=Q.mainTypeSpecified,ne=oe?K.keys()[0]:"series";Ih(h,y,P,ne),vr(h)}else A?(Ih(h,y,P,"series"),vr(h)):x&&Ih(h,y,P,x.main,x.sub)}),y!=="none"&&!O&&
!A&&!x)try{this[ut]?(ka(this),Li.update.call(this,c),this[ut]=null):Li[y].call(this,c)}catch(P){throw this[Je]=!1,P}if(w?E={type:M,escapeConnect:m,batch:T}:E=T[0],
this[Je]=!1,!p){var D=void 0;if(g.refineEvent){var I=g.refineEvent(C,c,d,this._api).eventContent;He(z(I)),D=ee({type:g.refinedEventType},I),D.fromAction=c.type,
D.fromActionPayload=c,D.escapeConnect=!0}var R=this._messageCenter;R.trigger(E.type,E),D&&R.trigger(D.type,D)}},ns=function(c){for(var p=this._pendingActions;p.
length;){var h=p.shift();Pg.call(this,h,c)}},as=function(c){!c&&this.trigger("updated")},oM=function(c,p){c.on("rendered",function(h){p.trigger("rendered",h),c.
animation.isFinished()&&!p[ut]&&!p._scheduler.unfinished&&!p._pendingActions.length?p.trigger("finished"):c.refresh()})},sM=function(c,p){c.on("mouseover",function(h){
var d=h.target,v=Ii(d,tl);v&&(yb(v,h,p._api),vr(p))}).on("mouseout",function(h){var d=h.target,v=Ii(d,tl);v&&(xb(v,h,p._api),vr(p))}).on("click",function(h){var d=h.
target,v=Ii(d,function(_){return ge(_).dataIndex!=null},!0);if(v){var m=v.selected?"unselect":"select",g=ge(v);p._api.dispatchAction({type:m,dataType:g.dataType,
dataIndexInside:g.dataIndex,seriesIndex:g.seriesIndex,isFromClick:!0})}})};function i(c){c.clearColorPalette(),c.eachSeries(function(p){p.clearColorPalette()})}
function n(c){var p=[],h=[],d=!1;if(c.eachComponent(function(_,y){var x=y.get("zlevel")||0,S=y.get("z")||0,w=y.getZLevelKey();d=d||!!w,(_==="series"?h:p).push({
zlevel:x,z:S,idx:y.componentIndex,type:_,key:w})}),d){var v=p.concat(h),m,g;La(v,function(_,y){return _.zlevel===y.zlevel?_.z-y.z:_.zlevel-y.zlevel}),b(v,function(_){
var y=c.getComponent(_.type,_.idx),x=_.zlevel,S=_.key;m!=null&&(x=Math.max(m,x)),S?(x===m&&S!==g&&x++,g=S):g&&(x===m&&x++,g=""),m=x,y.setZLevel(x)})}}Ng=function(c,p,h,d,v){
n(p),lM(c,p,h,d,v),b(c._chartsViews,function(m){m.__alive=!1}),Rh(c,p,h,d,v),b(c._chartsViews,function(m){m.__alive||m.remove(p,h)})},lM=function(c,p,h,d,v,m){b(
m||c._componentsViews,function(g){var _=g.__model;u(_,g),g.render(_,p,h,d),l(_,g),f(_,g)})},Rh=function(c,p,h,d,v,m){var g=c._scheduler;v=k(v||{},{updatedSeries:p.
getSeries()}),$t.trigger("series:beforeupdate",p,h,v);var _=!1;p.eachSeries(function(y){var x=c._chartsMap[y.__viewId];x.__alive=!0;var S=x.renderTask;g.updatePayload(
S,d),u(y,x),m&&m.get(y.uid)&&S.dirty(),S.perform(g.getPerformArgs(S))&&(_=!0),x.group.silent=!!y.get("silent"),s(y,x),Sv(y)}),g.unfinished=_||g.unfinished,$t.trigger(
"series:layoutlabels",p,h,v),$t.trigger("series:transition",p,h,v),p.eachSeries(function(y){var x=c._chartsMap[y.__viewId];l(y,x),f(y,x)}),o(c,p),$t.trigger("se\
ries:afterupdate",p,h,v)},vr=function(c){c[Og]=!0,c.getZr().wakeUp()},os=function(c){c[Oh]=(c[Oh]+1)%1e6},fM=function(c){c[Og]&&(c.getZr().storage.traverse(function(p){
la(p)||a(p)}),c[Og]=!1)};function a(c){for(var p=[],h=c.currentStates,d=0;d<h.length;d++){var v=h[d];v==="emphasis"||v==="blur"||v==="select"||p.push(v)}c.selected&&
c.states.select&&p.push("select"),c.hoverState===Ks&&c.states.emphasis?p.push("emphasis"):c.hoverState===qs&&c.states.blur&&p.push("blur"),c.useStates(p)}function o(c,p){
var h=c._zr;if(h.painter.type==="canvas"){var d=h.storage,v=0;d.traverse(function(g){g.isGroup||v++});var m=v>W(p.get("hoverLayerThreshold"),gh.hoverLayerThreshold)&&
!te.node&&!te.worker;(c._usingTHL||m)&&(p.eachSeries(function(g){if(!g.preventUsingHoverLayer){var _=c._chartsMap[g.__viewId];_.__alive&&_.eachRendered(function(y){
var x=y.states.emphasis;x&&x.hoverLayer!==ul&&(x.hoverLayer=m?Uv:Bv)})}}),c._usingTHL=m)}}function s(c,p){var h=c.get("blendMode")||null;p.eachRendered(function(d){
d.isGroup||(d.style.blend=h)})}function l(c,p){if(!c.preventAutoZ){var h=an(c);p.eachRendered(function(d){return Gv(d,h.z,h.zlevel),!0})}}function u(c,p){p.eachRendered(
function(h){if(!la(h)){var d=h.getTextContent(),v=h.getTextGuideLine();h.stateTransition&&(h.stateTransition=null),d&&d.stateTransition&&(d.stateTransition=null),
v&&v.stateTransition&&(v.stateTransition=null),h.hasState()?(h.prevStates=h.currentStates,h.clearStates()):h.prevStates&&(h.prevStates=null)}})}function f(c,p){
var h=c.getModel("stateAnimation"),d=c.isAnimationEnabled(),v=h.get("duration"),m=v>0?{duration:v,delay:h.get("delay"),easing:h.get("easing")}:null;p.eachRendered(
function(g){if(g.states&&g.states.emphasis){if(la(g))return;if(g instanceof se&&Tb(g),g.__dirty){var _=g.prevStates;_&&g.useStates(_)}if(d){g.stateTransition=m;
var y=g.getTextContent(),x=g.getTextGuideLine();y&&(y.stateTransition=m),x&&(x.stateTransition=m)}g.__dirty&&a(g)}})}uM=function(c){return new((function(p){L(h,
p);function h(){return p!==null&&p.apply(this,arguments)||this}return h.prototype.getCoordinateSystems=function(){return c._coordSysMgr.getCoordinateSystems()},
h.prototype.getComponentByElement=function(d){for(;d;){var v=d.__ecComponentInfo;if(v!=null)return c._model.getComponent(v.mainType,v.index);d=d.parent}},h.prototype.
enterEmphasis=function(d,v){ra(d,v),vr(c)},h.prototype.leaveEmphasis=function(d,v){ia(d,v),vr(c)},h.prototype.enterBlur=function(d){mb(d),vr(c)},h.prototype.leaveBlur=
function(d){gv(d),vr(c)},h.prototype.enterSelect=function(d){_v(d),vr(c)},h.prototype.leaveSelect=function(d){yv(d),vr(c)},h.prototype.getModel=function(){return c.
getModel()},h.prototype.getViewOfComponentModel=function(d){return c.getViewOfComponentModel(d)},h.prototype.getViewOfSeriesModel=function(d){return c.getViewOfSeriesModel(
d)},h.prototype.getECUpdateCycleVersion=function(){return c[Oh]},h.prototype.usingTHL=function(){return c._usingTHL},h})(Mf))(c)},bM=function(c){function p(h,d){
for(var v=0;v<h.length;v++){var m=h[v];m[Ig]=d}}b(kg,function(h,d){c._messageCenter.on(d,function(v){if(cM[c.group]&&c[Ig]!==aM){if(v&&v.escapeConnect)return;var m=c.
makeActionFromEvent(v),g=[];b(Kl,function(_){_!==c&&_.group===c.group&&g.push(_)}),p(g,aM),b(g,function(_){_[Ig]!==$V&&_.dispatchAction(m)}),p(g,QV)}})})}})(),e})(
Ze),Hg=wM.prototype;Hg.on=gM("on");Hg.off=gM("off");Hg.one=function(r,e,t){var i=this;function n(){for(var a=[],o=0;o<arguments.length;o++)a[o]=arguments[o];e&&
e.apply&&e.apply(this,a),i.off(r,n)}this.on.call(this,r,n,t)};var JV=["click","dblclick","mouseover","mouseout","mousemove","mousedown","mouseup","globalout","c\
ontextmenu"];var Ph={},kg={},zg={},Bg=[],Ug=[],Nh=[],TM={},Vg={},Kl={},cM={},eF=+new Date-0,IQ=+new Date-0,Gg="_echarts_instance_";function EM(r,e,t){var i=!(t&&t.ssr);if(i){
var n=tF(r);if(n)return n}var a=new wM(r,e,t);return a.id="ec_"+eF++,Kl[a.id]=a,i&&av(r,Gg,a.id),bM(a),$t.trigger("afterinit",a),a}function tF(r){return Kl[$S(r,Gg)]}function CM(r,e){TM[r]=e}function Wg(r){ae(Ug,r)<0&&Ug.push(r)}function Yg(r,e){Zg(Bg,r,e,YV)}function MM(r){zh("afterinit",r)}function AM(r){zh("afterupdate",r)}
function zh(r,e){$t.on(r,e)}function Ri(r,e,t){var i,n,a,o,s;Z(e)&&(t=e,e=""),z(r)?(i=r.type,n=r.event,o=r.update,s=r.publishNonRefinedEvent,t||(t=r.action),a=r.
refineEvent):(i=r,n=e);function l(f){return f.toLowerCase()}n=l(n||i);var u=a?l(i):n;Ph[i]||(He(nM.test(i)&&nM.test(n)),a&&He(n!==i),Ph[i]={actionType:i,refinedEventType:n,
nonRefinedEventType:u,update:o,action:t,refineEvent:a},zg[n]=1,a&&s&&(zg[u]=1),kg[u]=i)}function DM(r,e){xl.register(r,e)}function OM(r,e){Zg(Nh,r,e,pM,"layout",!0)}function bn(r,e){Zg(Nh,r,e,dM,"visual",!0)}var hM=[];function Zg(r,e,t,i,n,a){if((Z(e)||z(e))&&(t=e,e=i),!(ae(hM,t)>=0)){hM.push(t);var o=Eg.wrapStageHandler(t,n);o.__prio=e,o.__raw=t,r.push(o)}}function Xg(r,e){
Vg[r]=e}function IM(r,e,t){var i=NC("registerMap");i&&i(r,e,t)}var LM=y1;bn(Fg,_C);bn(kh,yC);bn(kh,xC);bn(Fg,OC);bn(kh,IC);bn(vM,rM);Wg(xh);Yg(HV,pC);Xg("default",Tg);Ri({type:nn,event:nn,update:nn},Me);Ri({type:$s,event:$s,
update:$s},Me);Ri({type:Qs,event:Of,update:Qs,action:Me,refineEvent:jg,publishNonRefinedEvent:!0});Ri({type:Df,event:Of,update:Df,action:Me,refineEvent:jg,publishNonRefinedEvent:!0});
Ri({type:Js,event:Of,update:Js,action:Me,refineEvent:jg,publishNonRefinedEvent:!0});function jg(r,e,t,i){return{eventContent:{selected:bb(t),isFromClick:e.isFromClick||
!1}}}CM("default",{});CM("dark",MC);var RM=[],iF={registerPreprocessor:Wg,registerProcessor:Yg,registerPostInit:MM,registerPostUpdate:AM,registerUpdateLifecycle:zh,registerAction:Ri,registerCoordinateSystem:DM,
registerLayout:OM,registerVisual:bn,registerTransform:LM,registerLoading:Xg,registerMap:IM,registerImpl:PC,PRIORITY:mM,ComponentModel:_e,ComponentView:qe,SeriesModel:pr,
ChartView:Mt,registerComponentModel:function(r){_e.registerClass(r)},registerComponentView:function(r){qe.registerClass(r)},registerSeriesModel:function(r){pr.registerClass(
r)},registerChartView:function(r){Mt.registerClass(r)},registerCustomSeries:function(r,e){kC(r,e)},registerSubTypeDefaulter:function(r,e){_e.registerSubTypeDefaulter(
r,e)},registerPainter:function(r,e){qE(r,e)}};function nt(r){if(N(r)){b(r,function(e){nt(e)});return}ae(RM,r)>=0||(RM.push(r),Z(r)&&(r={install:r}),r.install(iF))}var nF=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.hasSymbolVisual=!0,t}return e.prototype.getInitialData=
function(t,i){return No(null,this,{useEncodeDefaulter:!0})},e.prototype.getProgressive=function(){var t=this.option.progressive;return t??(this.option.large?5e3:
this.get("progressive"))},e.prototype.getProgressiveThreshold=function(){var t=this.option.progressiveThreshold;return t??(this.option.large?1e4:this.get("progr\
essiveThreshold"))},e.prototype.brushSelector=function(t,i,n){return n.point(i.getItemLayout(t))},e.prototype.getZLevelKey=function(){return this.getData().count()>
this.getProgressiveThreshold()?this.id:""},e.type="series.scatter",e.dependencies=["grid","polar","geo","singleAxis","calendar","matrix"],e.defaultOption={coordinateSystem:"\
cartesian2d",z:2,legendHoverLink:!0,symbolSize:10,large:!1,largeThreshold:2e3,itemStyle:{opacity:.8},emphasis:{scale:!0},clip:!0,select:{itemStyle:{borderColor:Y.
color.primary}},universalTransition:{divideShape:"clone"}},e})(pr),PM=nF;var NM=4,aF=(function(){function r(){}return r})(),oF=(function(r){L(e,r);function e(t){var i=r.call(this,t)||this;return i._off=0,i.hoverDataIdx=-1,i}return e.
prototype.getDefaultShape=function(){return new aF},e.prototype.reset=function(){this.notClear=!1,this._off=0},e.prototype.beforeBrush=function(t){t&&!t.contentRetained&&
this.reset()},e.prototype.buildPath=function(t,i){var n=i.points,a=i.size,o=this.symbolProxy,s=o.shape,l=t.getContext?t.getContext():t,u=l&&a[0]<NM,f=this.softClipShape,
c;if(u){this._ctx=l;return}for(this._ctx=null,c=this._off;c<n.length;){var p=n[c++],h=n[c++];isNaN(p)||isNaN(h)||f&&!f.contain(p,h)||(s.x=p-a[0]/2,s.y=h-a[1]/2,
s.width=a[0],s.height=a[1],o.buildPath(t,s,!0))}this.incremental&&(this._off=c,this.notClear=!0)},e.prototype.afterBrush=function(){var t=this.shape,i=t.points,
n=t.size,a=this._ctx,o=this.softClipShape,s;if(a){for(s=this._off;s<i.length;){var l=i[s++],u=i[s++];isNaN(l)||isNaN(u)||o&&!o.contain(l,u)||a.fillRect(l-n[0]/2,
u-n[1]/2,n[0],n[1])}this.incremental&&(this._off=s,this.notClear=!0)}},e.prototype.findDataIndex=function(t,i){for(var n=this.shape,a=n.points,o=n.size,s=Math.max(
o[0],4),l=Math.max(o[1],4),u=a.length/2-1;u>=0;u--){var f=u*2,c=a[f]-s/2,p=a[f+1]-l/2;if(t>=c&&i>=p&&t<=c+s&&i<=p+l)return u}return-1},e.prototype.contain=function(t,i){
var n=this.transformCoordToLocal(t,i),a=this.getBoundingRect();if(t=n[0],i=n[1],a.contain(t,i)){var o=this.hoverDataIdx=this.findDataIndex(t,i);return o>=0}return this.
hoverDataIdx=-1,!1},e.prototype.getBoundingRect=function(){var t=this._rect;if(!t){for(var i=this.shape,n=i.points,a=i.size,o=a[0],s=a[1],l=1/0,u=1/0,f=-1/0,c=-1/0,
p=0;p<n.length;){var h=n[p++],d=n[p++];l=Math.min(h,l),f=Math.max(h,f),u=Math.min(d,u),c=Math.max(d,c)}t=this._rect=new q(l-o/2,u-s/2,f-l+o,c-u+s)}return t},e})(
se),sF=(function(){function r(){this.group=new fe}return r.prototype.updateData=function(e,t){this._clear(),this._data=e;var i=this._create();i.setShape({points:e.
getLayout("points")}),this._setCommon(i,e,t)},r.prototype.updateLayout=function(e){var t=this._data;if(t){var i=t.getLayout("points");this.group.eachChild(function(n){
if(n.startIndex!=null){var a=(n.endIndex-n.startIndex)*2,o=n.startIndex*4*2;i=new Float32Array(i.buffer,o,a)}n.setShape("points",i),n.reset(),n.stopAnimation()})}},
r.prototype.incrementalPrepareUpdate=function(e){this._clear()},r.prototype.incrementalUpdate=function(e,t,i,n){var a=this._newAdded[0],o=t.getLayout("points"),
s=a&&a.shape.points;if(s&&s.length<2e4){var l=s.length,u=new Float32Array(l+o.length);u.set(s),u.set(o,l),a.endIndex=e.end,a.setShape({points:u})}else{this._newAdded=
[];var f=this._create();f.startIndex=e.start,f.endIndex=e.end,f.incremental=i,f.setShape({points:o}),this._setCommon(f,t,n)}},r.prototype.eachRendered=function(e){
this._newAdded[0]&&e(this._newAdded[0])},r.prototype._create=function(){var e=new oF({cursor:"default"});return e.ignoreCoarsePointer=!0,this.group.add(e),this.
_newAdded.push(e),e},r.prototype._setCommon=function(e,t,i){var n=t.hostModel;i=i||{};var a=t.getVisual("symbolSize");e.setShape("size",a instanceof Array?a:[a,
a]),e.softClipShape=i.clipShape||null,e.symbolProxy=it(t.getVisual("symbol"),0,0,0,0),e.setColor=e.symbolProxy.setColor;var o=e.shape.size[0]<NM;e.useStyle(n.getModel(
"itemStyle").getItemStyle(o?["color","shadowBlur","shadowColor"]:["color"]));var s=t.getVisual("style"),l=s&&s.fill;l&&e.setColor(l);var u=ge(e);u.seriesIndex=n.
seriesIndex,e.on("mousemove",function(f){u.dataIndex=null;var c=e.hoverDataIdx;c>=0&&(u.dataIndex=c+(e.startIndex||0))})},r.prototype.remove=function(){this._clear()},
r.prototype._clear=function(){this._newAdded=[],this.group.removeAll()},r})(),kM=sF;var lF=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n){var a=t.getData(),
o=this._updateSymbolDraw(a,t);o.updateData(a,qg(t)),this._finished=!0},e.prototype.incrementalPrepareRender=function(t,i,n){var a=t.getData(),o=this._updateSymbolDraw(
a,t);o.incrementalPrepareUpdate(a),this._finished=!1},e.prototype.incrementalRender=function(t,i,n){this._symbolDraw.incrementalUpdate(t,i.getData(),wf(i),qg(i)),
this._finished=t.end===i.getData().count()},e.prototype.updateTransform=function(t,i,n){var a=t.getData();if(this.group.dirty(),this._finished){var o=Aa("").reset(
t,i,n);o.progress&&o.progress({start:0,end:a.count(),count:a.count()},a),this._symbolDraw.updateLayout(qg(t))}else return{update:!0}},e.prototype.eachRendered=function(t){
this._symbolDraw&&this._symbolDraw.eachRendered(t)},e.prototype._updateSymbolDraw=function(t,i){var n=this._symbolDraw,a=i.pipelineContext,o=a.large;return(!n||
o!==this._isLargeDraw)&&(n&&n.remove(),n=this._symbolDraw=o?new kM:new Vc,this._isLargeDraw=o,this.group.removeAll()),this.group.add(n.group),n},e.prototype.remove=
function(t,i){this._symbolDraw&&this._symbolDraw.remove(!0),this._symbolDraw=null},e.prototype.dispose=function(){},e.type="scatter",e})(Mt);function qg(r){return{
clipShape:Z1(r)}}var zM=lF;var Bh=(function(){function r(){}return r.prototype.needIncludeZero=function(){return!this.option.scale},r.prototype.getCoordSysModel=function(){},r})();var Uh=(function(r){L(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.prototype.getCoordSysModel=function(){return this.getReferringComponents(
"grid",ke).models[0]},e.type="cartesian2dAxis",e})(_e);ft(Uh,Bh);var BM={show:!0,z:0,inverse:!1,name:"",nameLocation:"end",nameRotate:null,nameTruncate:{maxWidth:null,ellipsis:"...",placeholder:"."},nameTextStyle:{},nameGap:15,
silent:!1,triggerEvent:!1,tooltip:{show:!1},axisPointer:{},axisLine:{show:!0,onZero:"auto",onZeroAxisIndex:null,lineStyle:{color:Y.color.axisLine,width:1,type:"\
solid"},symbol:["none","none"],symbolSize:[10,15],breakLine:!0},axisTick:{show:!0,inside:!1,length:5,lineStyle:{width:1}},axisLabel:{show:!0,inside:!1,rotate:0,
showMinLabel:null,showMaxLabel:null,margin:8,fontSize:12,color:Y.color.axisLabel,textMargin:[0,3]},splitLine:{show:!0,showMinLine:!0,showMaxLine:!0,lineStyle:{color:Y.
color.axisSplitLine,width:1,type:"solid"}},splitArea:{show:!1,areaStyle:{color:[Y.color.backgroundTint,Y.color.backgroundTransparent]}},breakArea:{show:!0,itemStyle:{
color:Y.color.neutral00,borderColor:Y.color.border,borderWidth:1,borderType:[3,3],opacity:.6},zigzagAmplitude:4,zigzagMinSpan:4,zigzagMaxSpan:20,zigzagZ:100,expandOnClick:!0},
breakLabelLayout:{moveOverlap:"auto"}},uF=ie({boundaryGap:!0,deduplication:null,jitter:0,jitterOverlap:!0,jitterMargin:2,splitLine:{show:!1},axisTick:{alignWithLabel:!1,
interval:"auto",show:"auto"},axisLabel:{interval:"auto"}},BM),Kg=ie({boundaryGap:[0,0],axisLine:{show:"auto"},axisTick:{show:"auto"},splitNumber:5,minorTick:{show:!1,
splitNumber:5,length:3,lineStyle:{}},minorSplitLine:{show:!1,lineStyle:{color:Y.color.axisMinorSplitLine,width:1}}},BM),fF=ie({splitNumber:6,axisLabel:{rich:{primary:{
fontWeight:"bold"}}},splitLine:{show:!1}},Kg),cF=ee({logBase:10},Kg),UM={category:uF,value:Kg,time:fF,log:cF};function ss(r,e,t,i){b(Qc,function(n,a){var o=ie(ie({},UM[a],!0),i,!0),s=(function(l){L(u,l);function u(){var f=l!==null&&l.apply(this,arguments)||this;return f.
type=e+"Axis."+a,f}return u.prototype.mergeDefaultAndTheme=function(f,c){var p=cn(this),h=p?Jr(f):{},d=c.getTheme();ie(f,d.get(a+"Axis")),ie(f,this.getDefaultOption()),
f.type=VM(f),p&&Or(f,h,p)},u.prototype.optionUpdated=function(){var f=this.option;f.type==="category"&&(this.__ordinalMeta=Cl.createByAxisModel(this))},u.prototype.
getCategories=function(f){var c=this.option;if(c.type==="category")return f?c.data:this.__ordinalMeta.categories},u.prototype.getOrdinalMeta=function(){return this.
__ordinalMeta},u.prototype.updateAxisBreaks=function(f){var c=Oa();return c?c.updateModelAxisBreak(this,f):{breaks:[]}},u.type=e+"Axis."+a,u.defaultOption=o,u})(
t);r.registerComponentModel(s)}),r.registerSubTypeDefaulter(e+"Axis",VM)}function VM(r){return r.type||(r.data?"category":"value")}var hF=(function(){function r(e){this.type="cartesian",this._dimList=[],this._axes={},this.name=e||""}return r.prototype.getAxis=function(e){return this._axes[e]},
r.prototype.getAxes=function(){return B(this._dimList,function(e){return this._axes[e]},this)},r.prototype.getAxesByScale=function(e){return e=e.toLowerCase(),Ve(
this.getAxes(),function(t){return t.scale.type===e})},r.prototype.addAxis=function(e){var t=e.dim;this._axes[t]=e,this._dimList.push(t)},r})(),FM=hF;var $l=["x","y"];function HM(r){return(r.type==="interval"||r.type==="time")&&!xa(r)}var pF=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||
this;return t.type=Jo,t.dimensions=$l,t}return e.prototype.calcAffineTransform=function(){this._transform=this._invTransform=null;var t=this.getAxis("x").scale,
i=this.getAxis("y").scale;if(!(!HM(t)||!HM(i))){var n=Ea(t,null),a=Ea(i,null),o=this.dataToPoint([n[0],a[0]]),s=this.dataToPoint([n[1],a[1]]),l=n[1]-n[0],u=a[1]-
a[0];if(!(!l||!u)){var f=(s[0]-o[0])/l,c=(s[1]-o[1])/u,p=o[0]-n[0]*f,h=o[1]-a[0]*c,d=this._transform=[f,0,0,c,p,h];this._invTransform=Ur([],d)}}},e.prototype.getBaseAxis=
function(){return this.getAxesByScale("ordinal")[0]||this.getAxesByScale("time")[0]||this.getAxis("x")},e.prototype.containPoint=function(t){var i=this.getAxis(
"x"),n=this.getAxis("y");return i.contain(i.toLocalCoord(t[0]))&&n.contain(n.toLocalCoord(t[1]))},e.prototype.containData=function(t){return this.getAxis("x").containData(
t[0])&&this.getAxis("y").containData(t[1])},e.prototype.containZone=function(t,i){var n=this.dataToPoint(t),a=this.dataToPoint(i),o=this.getArea(),s=new q(n[0],
n[1],a[0]-n[0],a[1]-n[1]);return o.intersect(s)},e.prototype.dataToPoint=function(t,i,n){n=n||[];var a=t[0],o=t[1];if(this._transform&&a!=null&&isFinite(a)&&o!=
null&&isFinite(o))return pt(n,t,this._transform);var s=this.getAxis("x"),l=this.getAxis("y");return n[0]=s.toGlobalCoord(s.dataToCoord(a,i)),n[1]=l.toGlobalCoord(
l.dataToCoord(o,i)),n},e.prototype.clampData=function(t,i){var n=this.getAxis("x").scale,a=this.getAxis("y").scale,o=n.getExtent(),s=a.getExtent(),l=n.parse(t[0]),
u=a.parse(t[1]);return i=i||[],i[0]=Math.min(Math.max(Math.min(o[0],o[1]),l),Math.max(o[0],o[1])),i[1]=Math.min(Math.max(Math.min(s[0],s[1]),u),Math.max(s[0],s[1])),
i},e.prototype.pointToData=function(t,i,n){if(n=n||[],this._invTransform)return pt(n,t,this._invTransform);var a=this.getAxis("x"),o=this.getAxis("y");return n[0]=
a.coordToData(a.toLocalCoord(t[0]),i),n[1]=o.coordToData(o.toLocalCoord(t[1]),i),n},e.prototype.getOtherAxis=function(t){return this.getAxis(t.dim==="x"?"y":"x")},
e.prototype.getArea=function(t){t=t||0;var i=this.getAxis("x").getGlobalExtent(),n=this.getAxis("y").getGlobalExtent(),a=Math.min(i[0],i[1])-t,o=Math.min(n[0],n[1])-
t,s=Math.max(i[0],i[1])-a+t,l=Math.max(n[0],n[1])-o+t;return new q(a,o,s,l)},e})(FM),GM=pF;function WM(r,e){var t=r.scale,i=r.model,n=ch(t,i,i.ecModel,r,null),a=ti(t),o=ti(e)?e.intervalStub:e,s=a?t.intervalStub:t,l=t.base,u=o.getTicks(),f=o.getTicks({
expandToNicedExtent:!0}),c=u.length-1,p,h,d;if(c===1)p=h=0,d=1;else if(c===2){var v=Pe(u[0].value-u[1].value),m=Pe(u[1].value-u[2].value);p=h=0,v===m?d=2:(d=1,v<
m?p=v/m:h=m/v)}else{var g=o.getConfig().interval;p=(1-(u[0].value-f[0].value)/g)%1,h=(1-(f[c].value-u[c].value)/g)%1,d=c-(p?1:0)-(h?1:0)}var _=n.zoomFixMM,y=_[0]||
_[1],x=[n.fixMM[0]||y,n.fixMM[1]||y],S=t.getExtent(),w=s.getExtent(),T=Xc(w,x),E,C,M,A,O,D;function I(ce){for(var re=50,j=0;j<re&&!ce();j++)M=a?M*he(l,2):J1(M),
A=Ir(M)}function R(){E=le(D-M*p,A)}function P(){C=le(O+M*h,A)}function X(){D=p?le(E+M*p,A):E}function Q(){O=h?le(C-M*h,A):C}if(x[0]&&x[1]){E=T[0],C=T[1],M=(C-E)/
(d+p+h);var K=r.getExtent(),oe=Pe(K[1]-K[0]);A=gf([C,E],oe,.5/d),X(),Q(),gt(A)&&(M=le(M,A))}else{var ne=T[1]-T[0];M=a?he(_f(ne),1):ea(ne/d,Qd),A=Ir(M),x[0]?(E=T[0],
I(function(){if(X(),O=le(D+M*d,A),P(),C>=T[1])return!0})):x[1]?(C=T[1],I(function(){if(Q(),D=le(O-M*d,A),R(),E<=T[0])return!0})):I(function(){D=le(lr(T[0]/M)*M,
A),O=le(Rt(T[1]/M)*M,A);var ce=Yt((O-D)/M);if(ce<=d){var re=d-ce,j=void 0,ve=n.incl0||a;if(ve&&T[0]===0)j=[0,re];else if(ve&&T[1]===0)j=[re,0];else{var ye=Rt(re/
2);j=re%2===0?[ye,ye]:E+C<T[0]+T[1]?[ye,ye+1]:[ye+1,ye]}if(D=le(D-M*j[0],A),O=le(O+M*j[1],A),R(),P(),E<=T[0]&&C>=T[1])return!0}})}ih(t,x,w,[E,C],S,{interval:M,intervalCount:d,
intervalPrecision:A,niceExtent:[D,O]})}function YM(r,e){var t=ti(r),i=t?r.intervalStub:r,n=e.fixMinMax||[],a=t?r.getExtent():null,o=i.getExtent(),s=Xc(o,n,e.rawExtentResult);i.setExtent(s[0],s[1]),s=
i.getExtent();var l=t?vF(i,e):dF(i,e),u=l.intervalPrecision,f=l.interval,c=e.userInterval;c!=null&&(l.interval=c,l.intervalPrecision=Ir(c)),n[0]||(s[0]=le(Rt(s[0]/
f)*f,u)),n[1]||(s[1]=le(lr(s[1]/f)*f,u)),c!=null&&(l.niceExtent=s.slice()),ih(r,n,o,s,a,l)}function dF(r,e){var t=Al(e.splitNumber,5),i=Go(r),n=e.minInterval,a=e.
maxInterval,o=ea(i/t,!0);n!=null&&o<n&&(o=n),a!=null&&o>a&&(o=a);var s=Ir(o),l=r.getExtent(),u=[le(lr(l[0]/o)*o,s),le(Rt(l[1]/o)*o,s)];return{interval:o,intervalPrecision:s,
niceExtent:u}}function vF(r,e){var t=Al(e.splitNumber,10),i=r.getExtent(),n=Go(r),a=he(_f(n),1),o=t/n*a;o<=.5&&(a*=10);var s=Ir(a),l=[le(lr(i[0]/a)*a,s),le(Rt(i[1]/
a)*a,s)];return{intervalPrecision:s,interval:a,niceExtent:l}}function Ql(r){var e=r.scale,t=r.model,i=t.axis,n=t.ecModel;mF(e,t,i,n,null)}function mF(r,e,t,i,n){
var a=ch(r,e,i,t,n),o=Wo(r)||ei(r);gF(r,{splitNumber:e.get("splitNumber"),fixMinMax:a.fixMM,userInterval:e.get("interval"),minInterval:o?e.get("minInterval"):null,
maxInterval:o?e.get("maxInterval"):null,rawExtentResult:a}),t&&i&&yE(t,r,a,i)}function gF(r,e){_F[r.type](r,e)}var _F={interval:YM,log:YM,time:sT,ordinal:Me};var ZM=[[3,1],[0,2]],yF=(function(){function r(e,t,i){this.type="grid",this._coordsMap={},this._coordsList=[],this._axesMap={},this._axesList=[],this.axisPointerEnabled=
!0,this.dimensions=$l,this._initCartesian(e,t,i),this.model=e}return r.prototype.getRect=function(){return this._rect},r.prototype.update=function(e,t){var i=this.
_axesMap;b(this._axesList,function(o){Qo(o,fh);var s=o.scale;Qe(s)&&s.setSortInfo(o.model.get("categorySortInfo"))});function n(o){for(var s=ue(o),l=[],u=s.length-
1;u>=0;u--){var f=o[+s[u]];f.__alignTo?l.push(f):Ql(f)}b(l,function(c){SF(c,c.__alignTo)?Ql(c):WM(c,c.__alignTo.scale)})}n(i.x),n(i.y);var a={};b(i.x,function(o){
XM(i,"y",o,a)}),b(i.y,function(o){XM(i,"x",o,a)}),this.resize(this.model,t)},r.prototype.resize=function(e,t,i){var n=fn(e,t),a=this._rect=hr(e.getBoxLayoutParams(),
n.refContainer),o=this._axesMap,s=this._coordsList,l=e.get("containLabel");if($g(o,a),!i){var u=wF(a,s,o,l,t),f=void 0;if(l)$M?($M(this._axesList,a),$g(o,a)):f=
QM(a.clone(),"axisLabel",null,a,o,u,n);else{var c=TF(e,a,n),p=c.outerBoundsRect,h=c.parsedOuterBoundsContain,d=c.outerBoundsClamp;p&&(f=QM(p,h,d,a,o,u,n))}JM(a,
o,Vt.determine,null,f,n),b(this._coordsList,function(v){v.calcAffineTransform()})}},r.prototype.getAxis=function(e,t){var i=this._axesMap[e];if(i!=null)return i[t||
0]},r.prototype.getAxes=function(){return this._axesList.slice()},r.prototype.getCartesian=function(e,t){if(e!=null&&t!=null){var i="x"+e+"y"+t;return this._coordsMap[i]}
z(e)&&(t=e.yAxisIndex,e=e.xAxisIndex);for(var n=0,a=this._coordsList;n<a.length;n++)if(a[n].getAxis("x").index===e||a[n].getAxis("y").index===t)return a[n]},r.prototype.
getCartesians=function(){return this._coordsList.slice()},r.prototype.convertToPixel=function(e,t,i){var n=this._findConvertTarget(t);return n.cartesian?n.cartesian.
dataToPoint(i):n.axis?n.axis.toGlobalCoord(n.axis.dataToCoord(i)):null},r.prototype.convertFromPixel=function(e,t,i){var n=this._findConvertTarget(t);return n.cartesian?
n.cartesian.pointToData(i):n.axis?n.axis.coordToData(n.axis.toLocalCoord(i)):null},r.prototype._findConvertTarget=function(e){var t=e.seriesModel,i=e.xAxisModel||
t&&t.getReferringComponents("xAxis",ke).models[0],n=e.yAxisModel||t&&t.getReferringComponents("yAxis",ke).models[0],a=e.gridModel,o=this._coordsList,s,l;if(t)s=
t.coordinateSystem,ae(o,s)<0&&(s=null);else if(i&&n)s=this.getCartesian(i.componentIndex,n.componentIndex);else if(i)l=this.getAxis("x",i.componentIndex);else if(n)
l=this.getAxis("y",n.componentIndex);else if(a){var u=a.coordinateSystem;u===this&&(s=this._coordsList[0])}return{cartesian:s,axis:l}},r.prototype.containPoint=
function(e){var t=this._coordsList[0];if(t)return t.containPoint(e)},r.prototype._initCartesian=function(e,t,i){var n=this,a=this,o={left:!1,right:!1,top:!1,bottom:!1},
s={x:{},y:{}},l={x:0,y:0};if(t.eachComponent("xAxis",u("x"),this),t.eachComponent("yAxis",u("y"),this),!l.x||!l.y){this._axesMap={},this._axesList=[];return}this.
_axesMap=s,b(s.x,function(f,c){b(s.y,function(p,h){var d="x"+c+"y"+h,v=new GM(d);v.master=n,v.model=e,n._coordsMap[d]=v,n._coordsList.push(v),v.addAxis(f),v.addAxis(
p)})}),qM(s.x),qM(s.y);function u(f){return function(c,p){if(xF(c,e)){var h=c.get("position");f==="x"?h!=="top"&&h!=="bottom"&&(h=o.bottom?"top":"bottom"):h!=="\
left"&&h!=="right"&&(h=o.left?"right":"left"),o[h]=!0;var d=eh(c),v=new XT(f,th(c,d,!0),[0,0],d,h);v.onBand=Xo(v.scale,c),v.inverse=c.get("inverse"),c.axis=v,v.
model=c,v.grid=a,v.index=p,a._axesList.push(v),s[f][p]=v,l[f]++}}}},r.prototype.getTooltipAxes=function(e){var t=[],i=[];return b(this.getCartesians(),function(n){
var a=e!=null&&e!=="auto"?n.getAxis(e):n.getBaseAxis(),o=n.getOtherAxis(a);ae(t,a)<0&&t.push(a),ae(i,o)<0&&i.push(o)}),{baseAxes:t,otherAxes:i}},r.create=function(e,t){
var i=[];return e.eachComponent("grid",function(n,a){var o=new r(n,e,t);o.name="grid_"+a,o.resize(n,t,!0),n.coordinateSystem=o,i.push(o),b(o._axesList,function(s){
mE(s,r.dimIdxMap)})}),e.eachSeries(function(n){var a,o;Ww({targetModel:n,coordSysType:Jo,coordSysProvider:s});function s(){var l=lE(n),u=l.xAxisModel,f=l.yAxisModel;
a=u.axis,o=f.axis;var c=u.getCoordSysModel(),p=c.coordinateSystem;return p.getCartesian(u.componentIndex,f.componentIndex)}a&&o&&(Ll(a,n,Jo),Ll(o,n,Jo))},this),
i},r.dimensions=$l,r.dimIdxMap=vl($l),r})();function xF(r,e){return r.getCoordSysModel()===e}function XM(r,e,t,i){t.getAxesOnZeroOf=function(){return a?[a]:[]};
var n=r[e],a,o=t.model,s=o.get(["axisLine","onZero"]),l=o.get(["axisLine","onZeroAxisIndex"]);if(!s)return;if(l!=null)jM(s,n[l])&&(a=n[l]);else for(var u in n)if(Ge(
n,u)&&jM(s,n[u])&&!i[f(n[u])]){a=n[u];break}a&&(i[f(a)]=!0);function f(c){return c.dim+"_"+c.index}}function jM(r,e){if(!e)return!1;var t=e.scale,i=vT(t,0,!1),n=e&&
e.type!=="category"&&e.type!=="time"&&i!==Jc;return n&&r==="auto"&&gT(e)&&(n=!1),n}function qM(r){for(var e=ue(r),t,i=[],n=e.length-1;n>=0;n--){var a=r[+e[n]];Yc(
a.scale)&&Hm(a.model,a.type,!0)==null&&(a.model.get("alignTicks")&&a.model.get("interval")==null?i.push(a):t=a)}t||(t=i.pop()),t&&b(i,function(o){o.__alignTo=t})}
function SF(r,e){return xa(r.scale)||xa(e.scale)||e.scale.getTicks().length<2}function bF(r,e){var t=r.getExtent(),i=t[0]+t[1];r.toGlobalCoord=r.dim==="x"?function(n){
return n+e}:function(n){return i-n+e},r.toLocalCoord=r.dim==="x"?function(n){return n-e}:function(n){return i-n+e}}function $g(r,e){b(r.x,function(t){return KM(
t,e.x,e.width)}),b(r.y,function(t){return KM(t,e.y,e.height)})}function KM(r,e,t){var i=[0,t],n=r.inverse?1:0;r.setExtent(i[n],i[1-n]),bF(r,e)}var $M;function QM(r,e,t,i,n,a,o){JM(i,n,Vt.estimate,e,!1,o);var s=[0,0,0,0];u(0),u(1),f(i,0,NaN),f(i,1,NaN);var l=Nu(s,function(p){return p>0})==null;return Eo(i,s,!0,
!0,t),$g(n,i),l;function u(p){b(n[Si[p]],function(h){if(Ma(h.model)){var d=a.ensureRecord(h.model),v=d.labelInfoList;if(v)for(var m=0;m<v.length;m++){var g=v[m],
_=h.scale.normalize(Mi(h.scale,xn(g.label).labelInfo.tick));_=p===1?1-_:_,f(g.rect,p,_),f(g.rect,1-p,NaN)}var y=d.nameLayout;if(y){var _=gn(d.nameLocation)?.5:NaN;
f(y.rect,p,_),f(y.rect,1-p,NaN)}}})}function f(p,h,d){var v=r[Si[h]]-p[Si[h]],m=p[ua[h]]+p[Si[h]]-(r[ua[h]]+r[Si[h]]);v=c(v,1-d),m=c(m,d);var g=ZM[h][0],_=ZM[h][1];
s[g]=he(s[g],v),s[_]=he(s[_],m)}function c(p,h){return p>0&&!zr(h)&&h>1e-4&&(p/=h),p}}function wF(r,e,t,i,n){var a=new Jm(EF);return b(t,function(o){return b(o,
function(s){if(Ma(s.model)){var l=!i;s.axisBuilder=uE(r,e,s.model,n,a,l)}})}),a}function JM(r,e,t,i,n,a){var o=t===Vt.determine;b(e,function(u){return b(u,function(f){
Ma(f.model)&&(fE(f.axisBuilder,r,f.model),f.axisBuilder.build(o?{axisTickLabelDetermine:!0}:{axisTickLabelEstimate:!0},{noPxChange:n}))})});var s={x:0,y:0};l(0),
l(1);function l(u){s[Si[1-u]]=r[ua[u]]<=a.refContainer[ua[u]]*.5?0:1-u===1?2:1}b(e,function(u,f){return b(u,function(c){Ma(c.model)&&((i==="all"||o)&&c.axisBuilder.
build({axisName:!0},{nameMarginLevel:s[f]}),o&&c.axisBuilder.build({axisLine:!0}))})})}function TF(r,e,t){var i,n=r.get("outerBoundsMode",!0);n==="same"?i=e.clone():
(n==null||n==="auto")&&(i=hr(r.get("outerBounds",!0)||ig,t.refContainer));var a=r.get("outerBoundsContain",!0),o;a==null||a==="auto"||ae(["all","axisLabel"],a)<
0?o="all":o=a;var s=[mf(W(r.get("outerBoundsClampWidth",!0),zl[0]),e.width),mf(W(r.get("outerBoundsClampHeight",!0),zl[1]),e.height)];return{outerBoundsRect:i,parsedOuterBoundsContain:o,
outerBoundsClamp:s}}var EF=function(r,e,t,i,n,a){var o=t.axis.dim==="x"?"y":"x";eg(r,e,t,i,n,a),gn(r.nameLocation)||b(e.recordMap[o],function(s){s&&s.labelInfoList&&
s.dirVec&&tg(s.labelInfoList,s.dirVec,i,n)})},eA=yF;function tA(r,e){var t={axesInfo:{},seriesInvolved:!1,coordSysAxesInfo:{},coordSysMap:{}};return CF(t,r,e),t.seriesInvolved&&AF(t,r),t}function CF(r,e,t){var i=e.
getComponent("tooltip"),n=e.getComponent("axisPointer"),a=n.get("link",!0)||[],o=[];b(t.getCoordinateSystems(),function(s){if(!s.axisPointerEnabled)return;var l=ls(
s.model),u=r.coordSysAxesInfo[l]={};r.coordSysMap[l]=s;var f=s.model,c=f.getModel("tooltip",i);if(b(s.getAxes(),Te(v,!1,null)),s.getTooltipAxes&&i&&c.get("show")){
var p=c.get("trigger")==="axis",h=c.get(["axisPointer","type"])==="cross",d=s.getTooltipAxes(c.get(["axisPointer","axis"]));(p||h)&&b(d.baseAxes,Te(v,h?"cross":
!0,p)),h&&b(d.otherAxes,Te(v,"cross",!1))}function v(m,g,_){var y=_.model.getModel("axisPointer",n),x=y.get("show");if(!(!x||x==="auto"&&!m&&!Jg(y))){g==null&&(g=
y.get("triggerTooltip")),y=m?MF(_,c,n,e,m,g):y;var S=y.get("snap"),w=y.get("triggerEmphasis"),T=ls(_.model),E=g||S||_.type==="category",C=r.axesInfo[T]={key:T,axis:_,
coordSys:s,axisPointerModel:y,triggerTooltip:g,triggerEmphasis:w,involveSeries:E,snap:S,useHandle:Jg(y),seriesModels:[],linkGroup:null};u[T]=C,r.seriesInvolved=
r.seriesInvolved||E;var M=DF(a,_);if(M!=null){var A=o[M]||(o[M]={axesInfo:{}});A.axesInfo[T]=C,A.mapper=a[M].mapper,C.linkGroup=A}}}})}function MF(r,e,t,i,n,a){
var o=e.getModel("axisPointer"),s=["type","snap","lineStyle","shadowStyle","label","animation","animationDurationUpdate","animationEasingUpdate","z"],l={};b(s,function(p){
l[p]=H(o.get(p))}),l.snap=r.type!=="category"&&!!a,o.get("type")==="cross"&&(l.type="line");var u=l.label||(l.label={});if(u.show==null&&(u.show=!1),n==="cross"){
var f=o.get(["label","show"]);if(u.show=f??!0,!a){var c=l.lineStyle=o.get("crossStyle");c&&ee(u,c.textStyle)}}return r.model.getModel("axisPointer",new Le(l,t,i))}
function AF(r,e){e.eachSeries(function(t){var i=t.coordinateSystem,n=t.get(["tooltip","trigger"],!0),a=t.get(["tooltip","show"],!0);!i||!i.model||n==="none"||n===
!1||n==="item"||a===!1||t.get(["axisPointer","show"],!0)===!1||b(r.coordSysAxesInfo[ls(i.model)],function(o){var s=o.axis;i.getAxis(s.dim)===s&&(o.seriesModels.
push(t),o.seriesDataCount==null&&(o.seriesDataCount=0),o.seriesDataCount+=t.getData().count())})})}function DF(r,e){for(var t=e.model,i=e.dim,n=0;n<r.length;n++){
var a=r[n]||{};if(Qg(a[i+"AxisId"],t.id)||Qg(a[i+"AxisIndex"],t.componentIndex)||Qg(a[i+"AxisName"],t.name))return n}}function Qg(r,e){return r==="all"||N(r)&&ae(
r,e)>=0||r===e}function rA(r){var e=Vh(r);if(e){var t=e.axisPointerModel,i=e.axis.scale,n=t.option,a=t.get("status"),o=t.get("value");o!=null&&(o=i.parse(o));var s=Jg(
t);a==null&&(n.status=s?"show":"hide");var l=i.getExtent();(o==null||o>l[1])&&(o=l[1]),o<l[0]&&(o=l[0]),n.value=o,s&&(n.status=e.axis.scale.isBlank()?"hide":"sh\
ow")}}function Vh(r){var e=(r.ecModel.getComponent("axisPointer")||{}).coordSysAxesInfo;return e&&e.axesInfo[ls(r)]}function iA(r){var e=Vh(r);return e&&e.axisPointerModel}
function Jg(r){return!!r.get(["handle","show"])}function ls(r){return r.type+"||"+r.id}var nA={},OF=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n,a){this.
axisPointerClass&&rA(t),r.prototype.render.apply(this,arguments),this._doUpdateAxisPointerClass(t,n,!0)},e.prototype.updateAxisPointer=function(t,i,n,a){this._doUpdateAxisPointerClass(
t,n,!1)},e.prototype.remove=function(t,i){var n=this._axisPointer;n&&n.remove(i)},e.prototype.dispose=function(t,i){this._disposeAxisPointer(i),r.prototype.dispose.
apply(this,arguments)},e.prototype._doUpdateAxisPointerClass=function(t,i,n){var a=e.getAxisPointerClass(this.axisPointerClass);if(a){var o=iA(t);o?(this._axisPointer||
(this._axisPointer=new a)).render(t,o,i,n):this._disposeAxisPointer(i)}},e.prototype._disposeAxisPointer=function(t){this._axisPointer&&this._axisPointer.dispose(
t),this._axisPointer=null},e.registerAxisPointerClass=function(t,i){nA[t]=i},e.getAxisPointerClass=function(t){return t&&nA[t]},e.type="axis",e})(qe),Fh=OF;var t_=$();function aA(r,e,t,i){var n=t.axis;if(!n.scale.isBlank()){var a=t.getModel("splitArea"),o=a.getModel("areaStyle"),s=o.get("color"),l=i.coordinateSystem.
getRect(),u=n.getTicksCoords({tickModel:a,breakTicks:"none",pruneByBreak:"preserve_extent_bound"});if(u.length){var f=s.length,c=t_(r).splitAreaColors,p=F(),h=0;
if(c)for(var d=0;d<u.length;d++){var v=c.get(u[d].tickValue);if(v!=null){h=(v+(f-1)*d)%f;break}}var m=n.toGlobalCoord(u[0].coord),g=o.getAreaStyle();s=N(s)?s:[s];
for(var d=1;d<u.length;d++){var _=n.toGlobalCoord(u[d].coord),y=void 0,x=void 0,S=void 0,w=void 0;n.isHorizontal()?(y=m,x=l.y,S=_-y,w=l.height,m=y+S):(y=l.x,x=m,
S=l.width,w=_-x,m=x+w);var T=u[d-1].tickValue;T!=null&&p.set(T,h),e.add(new me({anid:T!=null?"area_"+T:null,shape:{x:y,y:x,width:S,height:w},style:ee({fill:s[h]},
g),autoBatch:!0,silent:!0})),h=(h+1)%f}t_(r).splitAreaColors=p}}}function oA(r){t_(r).splitAreaColors=null}var IF=["splitArea","splitLine","minorSplitLine","breakArea"],sA=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.
type,t.axisPointerClass="CartesianAxisPointer",t}return e.prototype.render=function(t,i,n,a){this.group.removeAll();var o=this._axisGroup;if(this._axisGroup=new fe,
this.group.add(this._axisGroup),!!Ma(t)){this._axisGroup.add(t.axis.axisBuilder.group),b(IF,function(l){t.get([l,"show"])&&LF[l](this,this._axisGroup,t,t.getCoordSysModel(),
n)},this);var s=a&&a.type==="changeAxisOrder"&&a.isInitSort;s||fl(o,this._axisGroup,t),r.prototype.render.call(this,t,i,n,a)}},e.prototype.remove=function(){oA(
this)},e.type="cartesianAxis",e})(Fh),LF={splitLine:function(r,e,t,i,n){var a=t.axis;if(!a.scale.isBlank()){var o=t.getModel("splitLine"),s=o.getModel("lineStyl\
e"),l=s.get("color"),u=o.get("showMinLine")!==!1,f=o.get("showMaxLine")!==!1;l=N(l)?l:[l];for(var c=i.coordinateSystem.getRect(),p=a.isHorizontal(),h=0,d=a.getTicksCoords(
{tickModel:o,breakTicks:"none",pruneByBreak:"preserve_extent_bound"}),v=[],m=[],g=s.getLineStyle(),_=0;_<d.length;_++){var y=a.toGlobalCoord(d[_].coord);if(!(_===
0&&!u||_===d.length-1&&!f)){var x=d[_].tickValue;p?(v[0]=y,v[1]=c.y,m[0]=y,m[1]=c.y+c.height):(v[0]=c.x,v[1]=y,m[0]=c.x+c.width,m[1]=y);var S=h++%l.length,w=new Cr(
{anid:x!=null?"line_"+x:null,autoBatch:!0,shape:{x1:v[0],y1:v[1],x2:m[0],y2:m[1]},style:ee({stroke:l[S]},g),silent:!0});fa(w.shape,g.lineWidth),e.add(w)}}}},minorSplitLine:function(r,e,t,i,n){
var a=t.axis,o=t.getModel("minorSplitLine"),s=o.getModel("lineStyle"),l=i.coordinateSystem.getRect(),u=a.isHorizontal(),f=a.getMinorTicksCoords();if(f.length)for(var c=[],
p=[],h=s.getLineStyle(),d=0;d<f.length;d++)for(var v=0;v<f[d].length;v++){var m=a.toGlobalCoord(f[d][v].coord);u?(c[0]=m,c[1]=l.y,p[0]=m,p[1]=l.y+l.height):(c[0]=
l.x,c[1]=m,p[0]=l.x+l.width,p[1]=m);var g=new Cr({anid:"minor_line_"+f[d][v].tickValue,autoBatch:!0,shape:{x1:c[0],y1:c[1],x2:p[0],y2:p[1]},style:h,silent:!0});
fa(g.shape,h.lineWidth),e.add(g)}},splitArea:function(r,e,t,i,n){aA(r,e,t,i)},breakArea:function(r,e,t,i,n){var a=Oa(),o=t.axis.scale;a&&o.type!=="ordinal"&&a.rectCoordBuildBreakAxis(
e,r,t,i.coordinateSystem.getRect(),n)}},r_=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="\
xAxis",e})(sA);var lA=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=r_.type,t}return e.type="yAxis",e})(sA);var RF=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type="grid",t}return e.prototype.render=function(t,i){this.group.
removeAll(),t.get("show")&&this.group.add(new me({shape:t.coordinateSystem.getRect(),style:ee({fill:t.get("backgroundColor")},t.getItemStyle()),silent:!0,z2:-1}))},
e.type="grid",e})(qe),uA={offset:0};function Hh(r){r.registerComponentView(RF),r.registerComponentModel(xE),r.registerCoordinateSystem("cartesian2d",eA),ss(r,"x",
Uh,uA),ss(r,"y",Uh,uA),r.registerComponentView(r_),r.registerComponentView(lA),r.registerPreprocessor(function(e){e.xAxis&&e.yAxis&&!e.grid&&(e.grid={})})}function i_(r){nt(Hh),r.registerSeriesModel(PM),r.registerChartView(zM),r.registerLayout(Aa("scatter"))}var n_=$();function fA(r,e,t){n_(r)[e]=t}function cA(r,e,t){var i=n_(r),n=i[e];n===t&&(i[e]=null)}function a_(r,e){return!!n_(r)[e]}Ri({type:"takeGlobalCursor",
event:"globalCursorTaken",update:"update"},Me);var PF={axisPointer:1,tooltip:1,brush:1};function Gh(r,e,t){var i=e.getComponentByElement(r.topTarget);if(!i||i===t||PF.hasOwnProperty(i.mainType))return!1;var n=i.
coordinateSystem;if(!n||n.model===t)return!1;var a=an(i),o=an(t);return!((a.zlevel-o.zlevel||a.z-o.z)<=0)}var NF=(function(r){L(e,r);function e(t){var i=r.call(this)||this;i._zr=t;var n=V(i._mousedownHandler,i),a=V(i._mousemoveHandler,i),o=V(i._mouseupHandler,i),s=V(
i._mousewheelHandler,i),l=V(i._pinchHandler,i);return i.enable=function(u,f){var c=f.zInfo,p=an(c.component),h=p.z,d=p.zlevel,v={component:c.component,z:h,zlevel:d,
z2:W(c.z2,-1/0)},m=k({},f.triggerInfo);this._opt=ee(k({},f),{zoomOnMouseWheel:!0,moveOnMouseMove:!0,moveOnMouseWheel:!1,preventDefaultMouseMove:!0,zInfoParsed:v,
triggerInfo:m,cursorGrab:"grab",cursorGrabbing:"grabbing"}),u==null&&(u=!0),(!this._enabled||this._controlType!==u)&&(this.disable(),this._enabled=!0,(u===!0||u===
"move"||u==="pan")&&(eu(t,"mousedown",n,v),eu(t,"mousemove",a,v),eu(t,"mouseup",o,v)),(u===!0||u==="scale"||u==="zoom")&&(eu(t,"mousewheel",s,v),eu(t,"pinch",l,
v)))},i.disable=function(){this._enabled&&(this._enabled=!1,tu(t,"mousedown",n),tu(t,"mousemove",a),tu(t,"mouseup",o),tu(t,"mousewheel",s),tu(t,"pinch",l))},i}return e.
prototype.isDragging=function(){return this._dragging},e.prototype.isPinching=function(){return this._pinching},e.prototype._checkPointer=function(t,i,n){var a=this.
_opt,o=a.zInfoParsed;if(Gh(t,a.api,o.component))return!1;var s=a.triggerInfo,l=s.roamTrigger,u=!1;return l==="global"&&(u=!0),u||(u=s.isInSelf(t,i,n)),u&&s.isInClip&&
!s.isInClip(t,i,n)&&(u=!1),u},e.prototype._decideCursorStyle=function(t,i,n,a){var o=t.target;if(!o&&this._checkPointer(t,i,n))return this._opt.cursorGrab;if(a)
return o&&o.cursor||"default"},e.prototype.dispose=function(){this.disable()},e.prototype._mousedownHandler=function(t){if(!(sg(t)||Jl(t))){for(var i=t.target;i;){
if(i.draggable)return;i=i.__hostTarget||i.parent}var n=t.offsetX,a=t.offsetY;this._checkPointer(t,n,a)&&(this._x=n,this._y=a,this._dragging=!0)}},e.prototype._mousemoveHandler=
function(t){var i=this._zr;if(!(t.gestureEvent==="pinch"||a_(i,"globalPan")||Jl(t))){var n=t.offsetX,a=t.offsetY;if(!this._dragging||!Wh("moveOnMouseMove",t,this.
_opt)){var o=this._decideCursorStyle(t,n,a,!1);o&&i.setCursorStyle(o);return}i.setCursorStyle(this._opt.cursorGrabbing);var s=this._x,l=this._y,u=n-s,f=a-l;this.
_x=n,this._y=a,this._opt.preventDefaultMouseMove&&Ht(t.event),t.__ecRoamConsumed=!0,pA(this,"pan","moveOnMouseMove",t,{dx:u,dy:f,oldX:s,oldY:l,newX:n,newY:a,isAvailableBehavior:null})}},
e.prototype._mouseupHandler=function(t){if(!Jl(t)){var i=this._zr;if(!sg(t)){this._dragging=!1;var n=this._decideCursorStyle(t,t.offsetX,t.offsetY,!0);n&&i.setCursorStyle(
n)}}},e.prototype._mousewheelHandler=function(t){if(!Jl(t)){var i=Wh("zoomOnMouseWheel",t,this._opt),n=Wh("moveOnMouseWheel",t,this._opt),a=t.wheelDelta,o=Math.
abs(a),s=t.offsetX,l=t.offsetY;if(!(a===0||!i&&!n)){if(i){var u=o>3?1.4:o>1?1.2:1.1,f=a>0?u:1/u;this._checkTriggerMoveZoom(this,"zoom","zoomOnMouseWheel",t,{scale:f,
originX:s,originY:l,isAvailableBehavior:null})}if(n){var c=Math.abs(a),p=(a>0?1:-1)*(c>3?.4:c>1?.15:.05);this._checkTriggerMoveZoom(this,"scrollMove","moveOnMou\
seWheel",t,{scrollDelta:p,originX:s,originY:l,isAvailableBehavior:null})}}}},e.prototype._pinchHandler=function(t){if(!(a_(this._zr,"globalPan")||Jl(t))){var i=t.
pinchScale>1?1.1:1/1.1;this._checkTriggerMoveZoom(this,"zoom",null,t,{scale:i,originX:t.pinchX,originY:t.pinchY,isAvailableBehavior:null})}},e.prototype._checkTriggerMoveZoom=
function(t,i,n,a,o){t._checkPointer(a,o.originX,o.originY)&&(Ht(a.event),a.__ecRoamConsumed=!0,pA(t,i,n,a,o))},e})(Ze);function Jl(r){return r.__ecRoamConsumed}
var kF=$();function Yh(r){var e=kF(r);return e.roam=e.roam||{},e.uniform=e.uniform||{},e}function eu(r,e,t,i){for(var n=Yh(r),a=n.roam,o=a[e]=a[e]||[],s=0;s<o.length;s++){
var l=o[s].zInfoParsed;if((l.zlevel-i.zlevel||l.z-i.z||l.z2-i.z2)<=0)break}o.splice(s,0,{listener:t,zInfoParsed:i}),zF(r,e)}function tu(r,e,t){for(var i=Yh(r),n=i.
roam[e]||[],a=0;a<n.length;a++)if(n[a].listener===t){n.splice(a,1),n.length||BF(r,e);return}}function zF(r,e){var t=Yh(r);t.uniform[e]||r.on(e,t.uniform[e]=function(i){
var n=t.roam[e];if(n)for(var a=0;a<n.length;a++)n[a].listener(i)})}function BF(r,e){var t=Yh(r),i=t.uniform;i[e]&&(r.off(e,i[e]),i[e]=null)}function pA(r,e,t,i,n){
n.isAvailableBehavior=V(Wh,null,t,i),r.trigger(e,n)}function Wh(r,e,t){var i=t[r];return!r||i&&(!U(i)||e.event[i+"Key"])}var dA=NF;var nu=b,UF=z,jh=-1,u_=(function(){function r(e){var t=e.mappingMethod,i=e.type,n=this.option=H(e);this.type=i,this.mappingMethod=t,this._normalizeData=HF[t];var a=r.
visualHandlers[i];this.applyVisual=a.applyVisual,this.getColorMapper=a.getColorMapper,this._normalizedToVisual=a._normalizedToVisual[t],t==="piecewise"?(o_(n),VF(
n)):t==="category"?n.categories?FF(n):o_(n,!0):(He(t!=="linear"||n.dataExtent),o_(n))}return r.prototype.mapValueToVisual=function(e){var t=this._normalizeData(
e);return this._normalizedToVisual(t,e)},r.prototype.getNormalizer=function(){return V(this._normalizeData,this)},r.listVisualTypes=function(){return ue(r.visualHandlers)},
r.isValidType=function(e){return r.visualHandlers.hasOwnProperty(e)},r.eachVisual=function(e,t,i){z(e)?b(e,t,i):t.call(i,e)},r.mapVisual=function(e,t,i){var n,a=N(
e)?[]:z(e)?{}:(n=!0,null);return r.eachVisual(e,function(o,s){var l=t.call(i,o,s);n?a=l:a[s]=l}),a},r.retrieveVisuals=function(e){var t={},i;return e&&nu(r.visualHandlers,
function(n,a){e.hasOwnProperty(a)&&(t[a]=e[a],i=!0)}),i?t:null},r.prepareVisualTypes=function(e){if(N(e))e=e.slice();else if(UF(e)){var t=[];nu(e,function(i,n){
t.push(n)}),e=t}else return[];return e.sort(function(i,n){return n==="color"&&i!=="color"&&i.indexOf("color")===0?1:-1}),e},r.dependsOn=function(e,t){return t===
"color"?!!(e&&e.indexOf(t)===0):e===t},r.findPieceIndex=function(e,t,i){for(var n,a=1/0,o=0,s=t.length;o<s;o++){var l=t[o].value;if(l!=null){if(l===e||U(l)&&l===
e+"")return o;i&&p(l,o)}}for(var o=0,s=t.length;o<s;o++){var u=t[o],f=u.interval,c=u.close;if(f){if(f[0]===-1/0){if(Xh(c[1],e,f[1]))return o}else if(f[1]===1/0){
if(Xh(c[0],f[0],e))return o}else if(Xh(c[0],f[0],e)&&Xh(c[1],e,f[1]))return o;i&&p(f[0],o),i&&p(f[1],o)}}if(i)return e===1/0?t.length-1:e===-1/0?0:n;function p(h,d){
var v=Math.abs(h-e);v<a&&(a=v,n=d)}},r.visualHandlers={color:{applyVisual:ru("color"),getColorMapper:function(){var e=this.option;return V(e.mappingMethod==="ca\
tegory"?function(t,i){return!i&&(t=this._normalizeData(t)),iu.call(this,t)}:function(t,i,n){var a=!!n;return!i&&(t=this._normalizeData(t)),n=tf(t,e.parsedVisual,
n),a?n:Fr(n,"rgba")},this)},_normalizedToVisual:{linear:function(e){return Fr(tf(e,this.option.parsedVisual),"rgba")},category:iu,piecewise:function(e,t){var i=l_.
call(this,t);return i==null&&(i=Fr(tf(e,this.option.parsedVisual),"rgba")),i},fixed:za}},colorHue:Zh(function(e,t){return ci(e,t)}),colorSaturation:Zh(function(e,t){
return ci(e,null,t)}),colorLightness:Zh(function(e,t){return ci(e,null,null,t)}),colorAlpha:Zh(function(e,t){return $x(e,t)}),decal:{applyVisual:ru("decal"),_normalizedToVisual:{
linear:null,category:iu,piecewise:null,fixed:null}},opacity:{applyVisual:ru("opacity"),_normalizedToVisual:s_([0,1])},liftZ:{applyVisual:ru("liftZ"),_normalizedToVisual:{
linear:za,category:za,piecewise:za,fixed:za}},symbol:{applyVisual:function(e,t,i){var n=this.mapValueToVisual(e);i("symbol",n)},_normalizedToVisual:{linear:vA,category:iu,
piecewise:function(e,t){var i=l_.call(this,t);return i==null&&(i=vA.call(this,e)),i},fixed:za}},symbolSize:{applyVisual:ru("symbolSize"),_normalizedToVisual:s_(
[0,1])}},r})();function VF(r){var e=r.pieceList;r.hasSpecialVisual=!1,b(e,function(t,i){t.originIndex=i,t.visual!=null&&(r.hasSpecialVisual=!0)})}function FF(r){
var e=r.categories,t=r.categoryMap={},i=r.visual;if(nu(e,function(o,s){t[o]=s}),!N(i)){var n=[];z(i)?nu(i,function(o,s){var l=t[s];n[l??jh]=o}):n[jh]=i,i=mA(r,n)}
for(var a=e.length-1;a>=0;a--)i[a]==null&&(delete t[e[a]],e.pop())}function o_(r,e){var t=r.visual,i=[];z(t)?nu(t,function(a){i.push(a)}):t!=null&&i.push(t);var n={
color:1,symbol:1};!e&&i.length===1&&!n.hasOwnProperty(r.type)&&(i[1]=i[0]),mA(r,i)}function Zh(r){return{applyVisual:function(e,t,i){var n=this.mapValueToVisual(
e);i("color",r(t("color"),n))},_normalizedToVisual:s_([0,1])}}function vA(r){var e=this.option.visual;return e[Math.round(be(r,[0,1],[0,e.length-1],!0))]||{}}function ru(r){
return function(e,t,i){i(r,this.mapValueToVisual(e))}}function iu(r){var e=this.option.visual;return e[this.option.loop&&r!==jh?r%e.length:r]}function za(){return this.
option.visual[0]}function s_(r){return{linear:function(e){return be(e,r,this.option.visual,!0)},category:iu,piecewise:function(e,t){var i=l_.call(this,t);return i==
null&&(i=be(e,r,this.option.visual,!0)),i},fixed:za}}function l_(r){var e=this.option,t=e.pieceList;if(e.hasSpecialVisual){var i=u_.findPieceIndex(r,t),n=t[i];if(n&&
n.visual)return n.visual[this.type]}}function mA(r,e){return r.visual=e,r.type==="color"&&(r.parsedVisual=B(e,function(t){var i=It(t);return i||[0,0,0,1]})),e}var HF={
linear:function(r){return be(r,this.option.dataExtent,[0,1],!0)},piecewise:function(r){var e=this.option.pieceList,t=u_.findPieceIndex(r,e,!0);if(t!=null)return be(
t,[0,e.length-1],[0,1],!0)},category:function(r){var e=this.option.categories?this.option.categoryMap[r]:r;return e??jh},fixed:Me};function Xh(r,e,t){return r?e<=
t:e<t}var at=u_;var GF=.3,WF=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._dataGroup=new fe,t._initialized=!1,t}return e.
prototype.init=function(){this.group.add(this._dataGroup)},e.prototype.render=function(t,i,n,a){var o=this._dataGroup;this._progressiveEls=[],o.removeAll();var s=t.
getData(),l=this._data,u=t.coordinateSystem,f=u.dimensions,c=_A(t);s.diff(l).add(p).update(h).remove(d).execute();function p(m){var g=gA(s,o,m,f,u);f_(g,s,m,c)}
function h(m,g){var _=l.getItemGraphicEl(g);o.add(_);var y=yA(s,m,f,u);s.setItemGraphicEl(m,_),kt(_,{shape:{points:y}},t,m),Wf(_),f_(_,s,m,c)}function d(m){var g=l.
getItemGraphicEl(m);o.remove(g)}if(!this._initialized){this._initialized=!0;var v=YF(u,t,function(){setTimeout(function(){o.removeClipPath()})});o.setClipPath(v)}
this._data=s},e.prototype.incrementalPrepareRender=function(t,i,n){this._initialized=!0,this._data=null,this._dataGroup.removeAll()},e.prototype.incrementalRender=
function(t,i,n){for(var a=i.getData(),o=i.coordinateSystem,s=this._progressiveEls=[],l=t.start;l<t.end;l++){var u=gA(a,this._dataGroup,l,o.dimensions,o);u.incremental=
wf(i),f_(u,a,l,_A(i)),s.push(u)}},e.prototype.remove=function(){this._dataGroup&&this._dataGroup.removeAll(),this._data=null},e.type="parallel",e})(Mt);function YF(r,e,t){
var i=r.model,n=r.getRect(),a=new me({shape:{x:n.x,y:n.y,width:n.width,height:n.height}}),o=i.get("layout")==="horizontal"?"width":"height";return a.setShape(o,
0),Mr(a,{shape:{width:n.width,height:n.height}},e,t),a}function yA(r,e,t,i){for(var n=[],a=0;a<t.length;a++){var o=t[a],s=r.get(r.mapDimension(o),e);ZF(s,i.getAxis(
o).type)||n.push(i.dataToPoint(s,o))}return n}function gA(r,e,t,i,n){var a=yA(r,t,i,n),o=new xi({shape:{points:a},z2:10});return e.add(o),r.setItemGraphicEl(t,o),
o}function _A(r){var e=r.get("smooth",!0);return e===!0&&(e=GF),e=ur(e),zr(e)&&(e=0),{smooth:e}}function f_(r,e,t,i){r.useStyle(e.getItemVisual(t,"style")),r.style.
fill=null,r.setShape("smooth",i.smooth);var n=e.getItemModel(t),a=n.getModel("emphasis");el(r,n,"lineStyle"),na(r,a.get("focus"),a.get("blurScope"),a.get("disab\
led"))}function ZF(r,e){return e==="category"?r==null:r==null||isNaN(r)}var xA=WF;var XF=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.visualStyleAccessPath="lineStyle",t.visualDrawType=
"stroke",t}return e.prototype.getInitialData=function(t,i){return No(null,this,{useEncodeDefaulter:V(jF,null,this)})},e.prototype.getRawIndicesByActiveState=function(t){
var i=this.coordinateSystem,n=this.getData(),a=[];return i.eachActiveState(n,function(o,s){t===o&&a.push(n.getRawIndex(s))}),a},e.type="series.parallel",e.dependencies=
["parallel"],e.defaultOption={z:2,coordinateSystem:"parallel",parallelIndex:0,label:{show:!1},inactiveOpacity:.05,activeOpacity:1,lineStyle:{width:1,opacity:.45,
type:"solid"},emphasis:{label:{show:!1}},progressive:300,smooth:!1,animationEasing:"linear"},e})(pr);function jF(r){var e=r.ecModel.getComponent("parallel",r.get(
"parallelIndex"));if(e){var t={};return b(e.dimensions,function(i){var n=qF(i);t[i]=n}),t}}function qF(r){return+r.replace("dim","")}var SA=XF;var KF=["lineStyle","opacity"],$F={seriesType:"parallel",reset:function(r,e){var t=r.coordinateSystem,i={normal:r.get(["lineStyle","opacity"]),active:r.get("act\
iveOpacity"),inactive:r.get("inactiveOpacity")};return{progress:function(n,a){t.eachActiveState(a,function(o,s){var l=i[o];if(o==="normal"&&a.hasItemOption){var u=a.
getItemModel(s).get(KF,!0);u!=null&&(l=u)}var f=a.ensureUniqueItemVisual(s,"style");f.opacity=l},n.start,n.end)}}}},bA=$F;function c_(r){QF(r),JF(r)}function QF(r){if(!r.parallel){var e=!1;b(r.series,function(t){t&&t.type==="parallel"&&(e=!0)}),e&&(r.parallel=[{}])}}function JF(r){
var e=Ce(r.parallelAxis);b(e,function(t){if(z(t)){var i=t.parallelIndex||0,n=Ce(r.parallel)[i];n&&n.parallelAxisDefault&&ie(t,n.parallelAxisDefault,!1)}})}var eH=5,tH=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n){this.
_model=t,this._api=n,this._handlers||(this._handlers={},b(rH,function(a,o){n.getZr().on(o,this._handlers[o]=V(a,this))},this)),ri(this,"_throttledDispatchExpand",
t.get("axisExpandRate"),"fixRate")},e.prototype.dispose=function(t,i){Di(this,"_throttledDispatchExpand"),b(this._handlers,function(n,a){i.getZr().off(a,n)}),this.
_handlers=null},e.prototype._throttledDispatchExpand=function(t){this._dispatchExpand(t)},e.prototype._dispatchExpand=function(t){t&&this._api.dispatchAction(k(
{type:"parallelAxisExpand"},t))},e.type="parallel",e})(qe),rH={mousedown:function(r){h_(this,"click")&&(this._mouseDownPoint=[r.offsetX,r.offsetY])},mouseup:function(r){
var e=this._mouseDownPoint;if(h_(this,"click")&&e){var t=[r.offsetX,r.offsetY],i=Math.pow(e[0]-t[0],2)+Math.pow(e[1]-t[1],2);if(i>eH)return;var n=this._model.coordinateSystem.
getSlidedAxisExpandWindow([r.offsetX,r.offsetY]);n.behavior!=="none"&&this._dispatchExpand({axisExpandWindow:n.axisExpandWindow})}this._mouseDownPoint=null},mousemove:function(r){
if(!(this._mouseDownPoint||!h_(this,"mousemove"))){var e=this._model,t=e.coordinateSystem.getSlidedAxisExpandWindow([r.offsetX,r.offsetY]),i=t.behavior;i==="jum\
p"&&this._throttledDispatchExpand.debounceNextCall(e.get("axisExpandDebounce")),this._throttledDispatchExpand(i==="none"?null:{axisExpandWindow:t.axisExpandWindow,
animation:i==="jump"?null:{duration:0}})}}};function h_(r,e){var t=r._model;return t.get("axisExpandable")&&t.get("axisExpandTriggerOn")===e}var wA=tH;var us="parallel",qh=us,iH=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.init=function(){
r.prototype.init.apply(this,arguments),this.mergeOption({})},e.prototype.mergeOption=function(t){var i=this.option;t&&ie(i,t,!0),this._initDimensions()},e.prototype.
contains=function(t,i){var n=t.get("parallelIndex");return n!=null&&i.getComponent("parallel",n)===this},e.prototype.setAxisExpand=function(t){b(["axisExpandabl\
e","axisExpandCenter","axisExpandCount","axisExpandWidth","axisExpandWindow"],function(i){t.hasOwnProperty(i)&&(this.option[i]=t[i])},this)},e.prototype._initDimensions=
function(){var t=this.dimensions=[],i=this.parallelAxisIndex=[],n=Ve(this.ecModel.queryComponents({mainType:"parallelAxis"}),function(a){return(a.get("parallelI\
ndex")||0)===this.componentIndex},this);b(n,function(a){t.push("dim"+a.get("dim")),i.push(a.componentIndex)})},e.type=qh,e.dependencies=["parallelAxis"],e.layoutMode=
"box",e.defaultOption={z:0,left:80,top:60,right:80,bottom:60,layout:"horizontal",axisExpandable:!1,axisExpandCenter:null,axisExpandCount:0,axisExpandWidth:50,axisExpandRate:17,
axisExpandDebounce:50,axisExpandSlideTriggerArea:[-.15,.05,.4],axisExpandTriggerOn:"click",parallelAxisDefault:null},e})(_e),TA=iH;var nH=(function(r){L(e,r);function e(t,i,n,a,o){var s=r.call(this,t,i,n)||this;return s.type=a||"value",s.axisIndex=o,s}return e.prototype.isHorizontal=function(){
return this.coordinateSystem.getModel().get("layout")!=="horizontal"},e})(oh),EA=nH;function Qt(r,e,t,i,n,a){r=r||0;var o=vi(t[1],-t[0]);if(n!=null&&(n=fs(n,[0,o])),a!=null&&(a=Math.max(a,n??0)),i==="all"){var s=Math.abs(vi(e[1],-e[0]));s=fs(s,
[0,o]),n=a=fs(s,[n,a]),i=0}e[0]=fs(e[0],t),e[1]=fs(e[1],t);var l=p_(e,i);e[i]+=r;var u=n||0,f=t.slice();l.sign<0?f[0]=vi(f[0],u):f[1]=vi(f[1],-u),e[i]=fs(e[i],f);
var c;return c=p_(e,i),n!=null&&(c.sign!==l.sign||c.span<n)&&(e[1-i]=vi(e[i],l.sign*n)),c=p_(e,i),a!=null&&c.span>a&&(e[1-i]=vi(e[i],c.sign*a)),e}function p_(r,e){
var t=r[e]-r[1-e];return{span:Math.abs(t),sign:t>0?-1:t<0?1:e?-1:1}}function fs(r,e){return Math.min(e[1]!=null?e[1]:1/0,Math.max(e[0]!=null?e[0]:-1/0,r))}var aH=(function(){function r(e,t,i){this.type=us,this._axesMap=F(),this._axesLayout={},this.dimensions=e.dimensions,this._model=e,this._init(e,t,i)}return r.prototype.
_init=function(e,t,i){var n=e.dimensions,a=e.parallelAxisIndex;b(n,function(o,s){var l=a[s],u=t.getComponent("parallelAxis",l),f=eh(u),c=this._axesMap.set(o,new EA(
o,th(u,f,!1),[0,0],f,l));c.onBand=Xo(c.scale,u),c.inverse=u.get("inverse"),u.axis=c,c.model=u,c.coordinateSystem=u.coordinateSystem=this},this)},r.prototype.update=
function(e,t){b(this.dimensions,function(i){var n=this._axesMap.get(i);Qo(n,fh),Ql(n)},this)},r.prototype.containPoint=function(e){var t=this._makeLayoutInfo(),
i=t.axisBase,n=t.layoutBase,a=t.pixelDimIndex,o=e[1-a],s=e[a];return o>=i&&o<=i+t.axisLength&&s>=n&&s<=n+t.layoutLength},r.prototype.getModel=function(){return this.
_model},r.prototype.resize=function(e,t){var i=fn(e,t).refContainer;this._rect=hr(e.getBoxLayoutParams(),i),this._layoutAxes()},r.prototype.getRect=function(){return this.
_rect},r.prototype._makeLayoutInfo=function(){var e=this._model,t=this._rect,i=["x","y"],n=["width","height"],a=e.get("layout"),o=a==="horizontal"?0:1,s=t[n[o]],
l=[0,s],u=this.dimensions.length,f=Kh(e.get("axisExpandWidth"),l),c=Kh(e.get("axisExpandCount")||0,[0,u]),p=e.get("axisExpandable")&&u>3&&u>c&&c>1&&f>0&&s>0,h=e.
get("axisExpandWindow"),d;if(h)d=Kh(h[1]-h[0],l),h[1]=h[0]+d;else{d=Kh(f*(c-1),l);var v=e.get("axisExpandCenter")||Rt(u/2);h=[f*v-d/2],h[1]=h[0]+d}var m=(s-d)/(u-
c);m<3&&(m=0);var g=[Rt(le(h[0]/f,1))+1,lr(le(h[1]/f,1))-1],_=m/f*h[0];return{layout:a,pixelDimIndex:o,layoutBase:t[i[o]],layoutLength:s,axisBase:t[i[1-o]],axisLength:t[n[1-
o]],axisExpandable:p,axisExpandWidth:f,axisCollapseWidth:m,axisExpandWindow:h,axisCount:u,winInnerIndices:g,axisExpandWindow0Pos:_}},r.prototype._layoutAxes=function(){
var e=this._rect,t=this._axesMap,i=this.dimensions,n=this._makeLayoutInfo(),a=n.layout;t.each(function(o){var s=[0,n.axisLength],l=o.inverse?1:0;o.setExtent(s[l],
s[1-l])}),b(i,function(o,s){var l=(n.axisExpandable?sH:oH)(s,n),u={horizontal:{x:l.position,y:n.axisLength},vertical:{x:0,y:l.position}},f={horizontal:qd/2,vertical:0},
c=[u[a].x+e.x,u[a].y+e.y],p=f[a],h=ht();Zi(h,h,p),In(h,h,c),this._axesLayout[o]={position:c,rotation:p,transform:h,axisNameAvailableWidth:l.axisNameAvailableWidth,
axisLabelShow:l.axisLabelShow,nameTruncateMaxWidth:l.nameTruncateMaxWidth,tickDirection:1,labelDirection:1}},this)},r.prototype.getAxis=function(e){return this.
_axesMap.get(e)},r.prototype.dataToPoint=function(e,t){return this.axisCoordToPoint(this._axesMap.get(t).dataToCoord(e),t)},r.prototype.eachActiveState=function(e,t,i,n){
i==null&&(i=0),n==null&&(n=e.count());var a=this._axesMap,o=this.dimensions,s=[],l=[];b(o,function(m){s.push(e.mapDimension(m)),l.push(a.get(m).model)});for(var u=this.
hasAxisBrushed(),f=i;f<n;f++){var c=void 0;if(!u)c="normal";else{c="active";for(var p=e.getValues(s,f),h=0,d=o.length;h<d;h++){var v=l[h].getActiveState(p[h]);if(v===
"inactive"){c="inactive";break}}}t(c,f)}},r.prototype.hasAxisBrushed=function(){for(var e=this.dimensions,t=this._axesMap,i=!1,n=0,a=e.length;n<a;n++)t.get(e[n]).
model.getActiveState()!=="normal"&&(i=!0);return i},r.prototype.axisCoordToPoint=function(e,t){var i=this._axesLayout[t];return qt([e,0],i.transform)},r.prototype.
getAxisLayout=function(e){return H(this._axesLayout[e])},r.prototype.getSlidedAxisExpandWindow=function(e){var t=this._makeLayoutInfo(),i=t.pixelDimIndex,n=t.axisExpandWindow.
slice(),a=n[1]-n[0],o=[0,t.axisExpandWidth*(t.axisCount-1)];if(!this.containPoint(e))return{behavior:"none",axisExpandWindow:n};var s=e[i]-t.layoutBase-t.axisExpandWindow0Pos,
l,u="slide",f=t.axisCollapseWidth,c=this._model.get("axisExpandSlideTriggerArea"),p=c[0]!=null;if(f)p&&f&&s<a*c[0]?(u="jump",l=s-a*c[2]):p&&f&&s>a*(1-c[0])?(u="\
jump",l=s-a*(1-c[2])):(l=s-a*c[1])>=0&&(l=s-a*(1-c[1]))<=0&&(l=0),l*=t.axisExpandWidth/f,l?Qt(l,n,o,"all"):u="none";else{var h=n[1]-n[0],d=o[1]*s/h;n=[he(0,d-h/
2)],n[1]=Ne(o[1],n[0]+h),n[0]=n[1]-h}return{axisExpandWindow:n,behavior:u}},r})();function Kh(r,e){return Ne(he(r,e[0]),e[1])}function oH(r,e){var t=e.layoutLength/
(e.axisCount-1);return{position:t*r,axisNameAvailableWidth:t,axisLabelShow:!0}}function sH(r,e){var t=e.layoutLength,i=e.axisExpandWidth,n=e.axisCount,a=e.axisCollapseWidth,
o=e.winInnerIndices,s,l=a,u=!1,f;return r<o[0]?(s=r*a,f=a):r<=o[1]?(s=e.axisExpandWindow0Pos+r*i-e.axisExpandWindow[0],l=i,u=!0):(s=t-(n-1-r)*a,f=a),{position:s,
axisNameAvailableWidth:l,axisLabelShow:u,nameTruncateMaxWidth:f}}var CA=aH;function lH(r,e){var t=[];return r.eachComponent(qh,function(i,n){var a=new CA(i,r,e);a.name="parallel_"+n,a.resize(i,e),i.coordinateSystem=a,a.model=i,t.push(a)}),
r.eachSeries(function(i){if(i.get("coordinateSystem")===us){var n=i.getReferringComponents(qh,ke).models[0],a=i.coordinateSystem=n.coordinateSystem;a&&b(a.dimensions,
function(o){Ll(a.getAxis(o),i,us)})}}),t}var uH={create:lH},MA=uH;var AA=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.activeIntervals=[],t}return e.prototype.getAreaSelectStyle=
function(){return tr([["fill","color"],["lineWidth","borderWidth"],["stroke","borderColor"],["width","width"],["opacity","opacity"]])(this.getModel("areaSelectS\
tyle"))},e.prototype.setActiveIntervals=function(t){var i=this.activeIntervals=H(t);if(i)for(var n=i.length-1;n>=0;n--)ot(i[n])},e.prototype.getActiveState=function(t){
var i=this.activeIntervals;if(!i.length)return"normal";if(t==null||isNaN(+t))return"inactive";if(i.length===1){var n=i[0];if(n[0]<=t&&t<=n[1])return"active"}else
for(var a=0,o=i.length;a<o;a++)if(i[a][0]<=t&&t<=i[a][1])return"active";return"inactive"},e})(_e);ft(AA,Bh);var d_=AA;var Ba=!0,au=Math.min,cs=Math.max,fH=Math.pow,cH=1e4,hH=6,pH=6,DA="globalPan",dH={w:[0,0],e:[0,1],n:[1,0],s:[1,1]},vH={w:"ew",e:"ew",n:"ns",s:"ns",ne:"nesw",sw:"\
nesw",nw:"nwse",se:"nwse"},OA={brushStyle:{lineWidth:2,stroke:Y.color.backgroundTint,fill:Y.color.borderTint},transformable:!0,brushMode:"single",removeOnClick:!1},
mH=0,gH=(function(r){L(e,r);function e(t){var i=r.call(this)||this;return i._track=[],i._covers=[],i._handlers={},i._zr=t,i.group=new fe,i._uid="brushController\
_"+mH++,b(TH,function(n,a){this._handlers[a]=V(n,this)},i),i}return e.prototype.enableBrush=function(t){return this._brushType&&this._doDisableBrush(),t.brushType&&
this._doEnableBrush(t),this},e.prototype._doEnableBrush=function(t){var i=this._zr;this._enableGlobalPan||fA(i,DA,this._uid),b(this._handlers,function(n,a){i.on(
a,n)}),this._brushType=t.brushType,this._brushOption=ie(H(OA),t,!0)},e.prototype._doDisableBrush=function(){var t=this._zr;cA(t,DA,this._uid),b(this._handlers,function(i,n){
t.off(n,i)}),this._brushType=this._brushOption=null},e.prototype.setPanels=function(t){if(t&&t.length){var i=this._panels={};b(t,function(n){i[n.panelId]=H(n)})}else
this._panels=null;return this},e.prototype.mount=function(t){t=t||{},this._enableGlobalPan=t.enableGlobalPan;var i=this.group;return this._zr.add(i),i.attr({x:t.
x||0,y:t.y||0,rotation:t.rotation||0,scaleX:t.scaleX||1,scaleY:t.scaleY||1}),this._transform=i.getLocalTransform(),this},e.prototype.updateCovers=function(t){t=
B(t,function(p){return ie(H(OA),p,!0)});var i="\0-brush-index-",n=this._covers,a=this._covers=[],o=this,s=this._creatingCover;return new Qf(n,t,u,l).add(f).update(
f).remove(c).execute(),this;function l(p,h){return(p.id!=null?p.id:i+h)+"-"+p.brushType}function u(p,h){return l(p.__brushOption,h)}function f(p,h){var d=t[p];if(h!=
null&&n[h]===s)a[p]=n[h];else{var v=a[p]=h!=null?(n[h].__brushOption=d,n[h]):kA(o,NA(o,d));x_(o,v)}}function c(p){n[p]!==s&&o.group.remove(n[p])}},e.prototype.unmount=
function(){return this.enableBrush(!1),v_(this),this._zr.remove(this.group),this},e.prototype.dispose=function(){this.unmount(),this.off()},e})(Ze);function NA(r,e){
var t=$h[e.brushType].createCover(r,e);return t.__brushOption=e,BA(t,e),r.group.add(t),t}function kA(r,e){var t=S_(e);return t.endCreating&&(t.endCreating(r,e),
BA(e,e.__brushOption)),e}function zA(r,e){var t=e.__brushOption;S_(e).updateCoverShape(r,e,t.range,t)}function BA(r,e){var t=e.z;t==null&&(t=cH),r.traverse(function(i){
i.z=t,i.z2=t})}function x_(r,e){S_(e).updateCommon(r,e),zA(r,e)}function S_(r){return $h[r.__brushOption.brushType]}function b_(r,e,t){var i=r._panels;if(!i)return Ba;
var n,a=r._transform;return b(i,function(o){o.isTargetByCursor(e,t,a)&&(n=o)}),n}function UA(r,e){var t=r._panels;if(!t)return Ba;var i=e.__brushOption.panelId;
return i!=null?t[i]:Ba}function v_(r){var e=r._covers,t=e.length;return b(e,function(i){r.group.remove(i)},r),e.length=0,!!t}function Ua(r,e){var t=B(r._covers,
function(i){var n=i.__brushOption,a=H(n.range);return{brushType:n.brushType,panelId:n.panelId,range:a}});r.trigger("brush",{areas:t,isEnd:!!e.isEnd,removeOnClick:!!e.
removeOnClick})}function _H(r){var e=r._track;if(!e.length)return!1;var t=e[e.length-1],i=e[0],n=t[0]-i[0],a=t[1]-i[1],o=fH(n*n+a*a,.5);return o>hH}function VA(r){
var e=r.length-1;return e<0&&(e=0),[r[0],r[e]]}function FA(r,e,t,i){var n=new fe;return n.add(new me({name:"main",style:w_(t),silent:!0,draggable:!0,cursor:"mov\
e",drift:Te(IA,r,e,n,["n","s","w","e"]),ondragend:Te(Ua,e,{isEnd:!0})})),b(i,function(a){n.add(new me({name:a.join(""),style:{opacity:0},draggable:!0,silent:!0,
invisible:!0,drift:Te(IA,r,e,n,a),ondragend:Te(Ua,e,{isEnd:!0})}))}),n}function HA(r,e,t,i){var n=i.brushStyle.lineWidth||0,a=cs(n,pH),o=t[0][0],s=t[1][0],l=o-n/
2,u=s-n/2,f=t[0][1],c=t[1][1],p=f-a+n/2,h=c-a+n/2,d=f-o,v=c-s,m=d+n,g=v+n;Pi(r,e,"main",o,s,d,v),i.transformable&&(Pi(r,e,"w",l,u,a,g),Pi(r,e,"e",p,u,a,g),Pi(r,
e,"n",l,u,m,a),Pi(r,e,"s",l,h,m,a),Pi(r,e,"nw",l,u,a,a),Pi(r,e,"ne",p,u,a,a),Pi(r,e,"sw",l,h,a,a),Pi(r,e,"se",p,h,a,a))}function m_(r,e){var t=e.__brushOption,i=t.
transformable,n=e.childAt(0);n.useStyle(w_(t)),n.attr({silent:!i,cursor:i?"move":"default"}),b([["w"],["e"],["n"],["s"],["s","e"],["s","w"],["n","e"],["n","w"]],
function(a){var o=e.childOfName(a.join("")),s=a.length===1?g_(r,a[0]):xH(r,a);o&&o.attr({silent:!i,invisible:!i,cursor:i?vH[s]+"-resize":null})})}function Pi(r,e,t,i,n,a,o){
var s=e.childOfName(t);s&&s.setShape(bH(T_(r,e,[[i,n],[i+a,n+o]])))}function w_(r){return ee({strokeNoScale:!0},r.brushStyle)}function GA(r,e,t,i){var n=[au(r,t),
au(e,i)],a=[cs(r,t),cs(e,i)];return[[n[0],a[0]],[n[1],a[1]]]}function yH(r){return bi(r.group)}function g_(r,e){var t={w:"left",e:"right",n:"top",s:"bottom"},i={
left:"w",right:"e",top:"n",bottom:"s"},n=ca(t[e],yH(r));return i[n]}function xH(r,e){var t=[g_(r,e[0]),g_(r,e[1])];return(t[0]==="e"||t[0]==="w")&&t.reverse(),t.
join("")}function IA(r,e,t,i,n,a){var o=t.__brushOption,s=r.toRectRange(o.range),l=WA(e,n,a);b(i,function(u){var f=dH[u];s[f[0]][f[1]]+=l[f[0]]}),o.range=r.fromRectRange(
GA(s[0][0],s[1][0],s[0][1],s[1][1])),x_(e,t),Ua(e,{isEnd:!1})}function SH(r,e,t,i){var n=e.__brushOption.range,a=WA(r,t,i);b(n,function(o){o[0]+=a[0],o[1]+=a[1]}),
x_(r,e),Ua(r,{isEnd:!1})}function WA(r,e,t){var i=r.group,n=i.transformCoordToLocal(e,t),a=i.transformCoordToLocal(0,0);return[n[0]-a[0],n[1]-a[1]]}function T_(r,e,t){
var i=UA(r,e);return i&&i!==Ba?i.clipPath(t,r._transform):H(t)}function bH(r){var e=au(r[0][0],r[1][0]),t=au(r[0][1],r[1][1]),i=cs(r[0][0],r[1][0]),n=cs(r[0][1],
r[1][1]);return{x:e,y:t,width:i-e,height:n-t}}function wH(r,e,t){if(!(!r._brushType||EH(r,e.offsetX,e.offsetY))){var i=r._zr,n=r._covers,a=b_(r,e,t);if(!r._dragging)
for(var o=0;o<n.length;o++){var s=n[o].__brushOption;if(a&&(a===Ba||s.panelId===a.panelId)&&$h[s.brushType].contain(n[o],t[0],t[1]))return}a&&i.setCursorStyle("\
crosshair")}}function __(r){var e=r.event;e.preventDefault&&e.preventDefault()}function y_(r,e,t){return r.childOfName("main").contain(e,t)}function YA(r,e,t,i){
var n=r._creatingCover,a=r._creatingPanel,o=r._brushOption,s;if(r._track.push(t.slice()),_H(r)||n){if(a&&!n){o.brushMode==="single"&&v_(r);var l=H(o);l.brushType=
LA(l.brushType,a),l.panelId=a===Ba?null:a.panelId,n=r._creatingCover=NA(r,l),r._covers.push(n)}if(n){var u=$h[LA(r._brushType,a)],f=n.__brushOption;f.range=u.getCreatingRange(
T_(r,n,r._track)),i&&(kA(r,n),u.updateCommon(r,n)),zA(r,n),s={isEnd:i}}}else i&&o.brushMode==="single"&&o.removeOnClick&&b_(r,e,t)&&v_(r)&&(s={isEnd:i,removeOnClick:!0});
return s}function LA(r,e){return r==="auto"?e.defaultBrushType:r}var TH={mousedown:function(r){if(this._dragging)RA(this,r);else if(!r.target||!r.target.draggable){
__(r);var e=this.group.transformCoordToLocal(r.offsetX,r.offsetY);this._creatingCover=null;var t=this._creatingPanel=b_(this,r,e);t&&(this._dragging=!0,this._track=
[e.slice()])}},mousemove:function(r){var e=r.offsetX,t=r.offsetY,i=this.group.transformCoordToLocal(e,t);if(wH(this,r,i),this._dragging){__(r);var n=YA(this,r,i,
!1);n&&Ua(this,n)}},mouseup:function(r){RA(this,r)}};function RA(r,e){if(r._dragging){__(e);var t=e.offsetX,i=e.offsetY,n=r.group.transformCoordToLocal(t,i),a=YA(
r,e,n,!0);r._dragging=!1,r._track=[],r._creatingCover=null,a&&Ua(r,a)}}function EH(r,e,t){var i=r._zr;return e<0||e>i.getWidth()||t<0||t>i.getHeight()}var $h={lineX:PA(
0),lineY:PA(1),rect:{createCover:function(r,e){function t(i){return i}return FA({toRectRange:t,fromRectRange:t},r,e,[["w"],["e"],["n"],["s"],["s","e"],["s","w"],
["n","e"],["n","w"]])},getCreatingRange:function(r){var e=VA(r);return GA(e[1][0],e[1][1],e[0][0],e[0][1])},updateCoverShape:function(r,e,t,i){HA(r,e,t,i)},updateCommon:m_,
contain:y_},polygon:{createCover:function(r,e){var t=new fe;return t.add(new xi({name:"main",style:w_(e),silent:!0})),t},getCreatingRange:function(r){return r},
endCreating:function(r,e){e.remove(e.childAt(0)),e.add(new yi({name:"main",draggable:!0,drift:Te(SH,r,e),ondragend:Te(Ua,r,{isEnd:!0})}))},updateCoverShape:function(r,e,t,i){
e.childAt(0).setShape({points:T_(r,e,t)})},updateCommon:m_,contain:y_}};function PA(r){return{createCover:function(e,t){return FA({toRectRange:function(i){var n=[
i,[0,100]];return r&&n.reverse(),n},fromRectRange:function(i){return i[r]}},e,t,[[["w"],["e"]],[["n"],["s"]]][r])},getCreatingRange:function(e){var t=VA(e),i=au(
t[0][r],t[1][r]),n=cs(t[0][r],t[1][r]);return[i,n]},updateCoverShape:function(e,t,i,n){var a,o=UA(e,t);if(o!==Ba&&o.getLinearBrushOtherExtent)a=o.getLinearBrushOtherExtent(
r);else{var s=e._zr;a=[0,[s.getWidth(),s.getHeight()][1-r]]}var l=[i,a];r&&l.reverse(),HA(e,t,l,n)},updateCommon:m_,contain:y_}}var ZA=gH;function XA(r){return r=E_(r),function(e){return Fv(e,r)}}function jA(r,e){return r=E_(r),function(t){var i=e??t,n=i?r.width:r.height,a=i?r.x:r.y;return[a,a+(n||
0)]}}function qA(r,e,t){var i=E_(r);return function(n,a){return i.contain(a[0],a[1])&&!Gh(n,e,t)}}function E_(r){return q.create(r)}var MH=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.init=function(t,i){r.prototype.init.
apply(this,arguments),(this._brushController=new ZA(i.getZr())).on("brush",V(this._onBrush,this))},e.prototype.render=function(t,i,n,a){if(!AH(t,i,a)){this.axisModel=
t,this.api=n,this.group.removeAll();var o=this._axisGroup;if(this._axisGroup=new fe,this.group.add(this._axisGroup),!!t.get("show")){var s=OH(t,i),l=s.coordinateSystem,
u=t.getAreaSelectStyle(),f=u.width,c=t.axis.dim,p=l.getAxisLayout(c),h=k({strokeContainThreshold:f},p),d=new $o(t,n,h);d.build(),this._axisGroup.add(d.group),this.
_refreshBrushController(h,u,t,s,f,n),fl(o,this._axisGroup,t)}}},e.prototype._refreshBrushController=function(t,i,n,a,o,s){var l=n.axis.getExtent(),u=l[1]-l[0],f=Math.
min(30,Math.abs(u)*.1),c=q.create({x:l[0],y:-o/2,width:u,height:o});c.x-=f,c.width+=2*f,this._brushController.mount({enableGlobalPan:!0,rotation:t.rotation,x:t.
position[0],y:t.position[1]}).setPanels([{panelId:"pl",clipPath:XA(c),isTargetByCursor:qA(c,s,a),getLinearBrushOtherExtent:jA(c,0)}]).enableBrush({brushType:"li\
neX",brushStyle:i,removeOnClick:!0}).updateCovers(DH(n))},e.prototype._onBrush=function(t){var i=t.areas,n=this.axisModel,a=n.axis,o=B(i,function(s){return[a.coordToData(
s.range[0],!0),a.coordToData(s.range[1],!0)]});(!n.option.realtime===t.isEnd||t.removeOnClick)&&this.api.dispatchAction({type:"axisAreaSelect",parallelAxisId:n.
id,intervals:o})},e.prototype.dispose=function(){this._brushController.dispose()},e.type="parallelAxis",e})(qe);function AH(r,e,t){return t&&t.type==="axisAreaS\
elect"&&e.findComponents({mainType:"parallelAxis",query:t})[0]===r}function DH(r){var e=r.axis;return B(r.activeIntervals,function(t){return{brushType:"lineX",panelId:"\
pl",range:[e.dataToCoord(t[0],!0),e.dataToCoord(t[1],!0)]}})}function OH(r,e){return e.getComponent("parallel",r.get("parallelIndex"))}var KA=MH;var IH={type:"axisAreaSelect",event:"axisAreaSelected"};function $A(r){r.registerAction(IH,function(e,t){t.eachComponent({mainType:"parallelAxis",query:e},function(i){
i.axis.model.setActiveIntervals(e.intervals)})}),r.registerAction("parallelAxisExpand",function(e,t){t.eachComponent({mainType:"parallel",query:e},function(i){i.
setAxisExpand(e)})})}var LH={type:"value",areaSelectStyle:{width:20,borderWidth:1,borderColor:"rgba(160,197,232)",color:"rgba(160,197,232)",opacity:.3},realtime:!0,z:10};function ou(r){
r.registerComponentView(wA),r.registerComponentModel(TA),r.registerCoordinateSystem("parallel",MA),r.registerPreprocessor(c_),r.registerComponentModel(d_),r.registerComponentView(
KA),ss(r,"parallel",d_,LH),$A(r)}function C_(r){nt(ou),r.registerChartView(xA),r.registerSeriesModel(SA),r.registerVisual(r.PRIORITY.VISUAL.BRUSH,bA)}var Va=$(),QA=H,M_=V,RH=(function(){function r(){this._dragging=!1,this.animationThreshold=15}return r.prototype.render=function(e,t,i,n){var a=t.get("value"),o=t.
get("status");if(this._axisModel=e,this._axisPointerModel=t,this._api=i,!(!n&&this._lastValue===a&&this._lastStatus===o)){this._lastValue=a,this._lastStatus=o;var s=this.
_group,l=this._handle;if(!o||o==="hide"){s&&s.hide(),l&&l.hide();return}s&&s.show(),l&&l.show();var u={};this.makeElOption(u,a,e,t,i);var f=u.graphicKey;f!==this.
_lastGraphicKey&&this.clear(i),this._lastGraphicKey=f;var c=this._moveAnimation=this.determineAnimation(e,t);if(!s)s=this._group=new fe,this.createPointerEl(s,u,
e,t),this.createLabelEl(s,u,e,t),i.getZr().add(s);else{var p=Te(JA,t,c);this.updatePointerEl(s,u,p),this.updateLabelEl(s,u,p,t)}tD(s,t,!0),this._renderHandle(a)}},
r.prototype.remove=function(e){this.clear(e)},r.prototype.dispose=function(e){this.clear(e)},r.prototype.determineAnimation=function(e,t){var i=t.get("animation"),
n=e.axis,a=n.type==="category",o=t.get("snap");if(!o&&!a)return!1;if(i==="auto"||i==null){var s=this.animationThreshold;if(a&&Da(n).w>s)return!0;if(o){var l=Vh(
e).seriesDataCount,u=n.getExtent();return Math.abs(u[0]-u[1])/l>s}return!1}return i===!0},r.prototype.makeElOption=function(e,t,i,n,a){},r.prototype.createPointerEl=
function(e,t,i,n){var a=t.pointer;if(a){var o=Va(e).pointerEl=new Be[a.type](QA(t.pointer));e.add(o)}},r.prototype.createLabelEl=function(e,t,i,n){if(t.label){var a=Va(
e).labelEl=new Ae(QA(t.label));e.add(a),eD(a,n)}},r.prototype.updatePointerEl=function(e,t,i){var n=Va(e).pointerEl;n&&t.pointer&&(n.setStyle(t.pointer.style),i(
n,{shape:t.pointer.shape}))},r.prototype.updateLabelEl=function(e,t,i,n){var a=Va(e).labelEl;a&&(a.setStyle(t.label.style),i(a,{x:t.label.x,y:t.label.y}),eD(a,n))},
r.prototype._renderHandle=function(e){if(!(this._dragging||!this.updateHandleTransform)){var t=this._axisPointerModel,i=this._api.getZr(),n=this._handle,a=t.getModel(
"handle"),o=t.get("status");if(!a.get("show")||!o||o==="hide"){n&&i.remove(n),this._handle=null;return}var s;this._handle||(s=!0,n=this._handle=Hv(a.get("icon"),
{cursor:"move",draggable:!0,onmousemove:function(u){Ht(u.event)},onmousedown:M_(this._onHandleDragMove,this,0,0),drift:M_(this._onHandleDragMove,this),ondragend:M_(
this._onHandleDragEnd,this)}),i.add(n)),tD(n,t,!1),n.setStyle(a.getItemStyle(null,["color","borderColor","borderWidth","opacity","shadowColor","shadowBlur","sha\
dowOffsetX","shadowOffsetY"]));var l=a.get("size");N(l)||(l=[l,l]),n.scaleX=l[0]/2,n.scaleY=l[1]/2,ri(this,"_doDispatchAxisPointer",a.get("throttle")||0,"fixRat\
e"),this._moveHandleToValue(e,s)}},r.prototype._moveHandleToValue=function(e,t){JA(this._axisPointerModel,!t&&this._moveAnimation,this._handle,A_(this.getHandleTransform(
e,this._axisModel,this._axisPointerModel)))},r.prototype._onHandleDragMove=function(e,t){var i=this._handle;if(i){this._dragging=!0;var n=this.updateHandleTransform(
A_(i),[e,t],this._axisModel,this._axisPointerModel);this._payloadInfo=n,i.stopAnimation(),i.attr(A_(n)),Va(i).lastProp=null,this._doDispatchAxisPointer()}},r.prototype.
_doDispatchAxisPointer=function(){var e=this._handle;if(e){var t=this._payloadInfo,i=this._axisModel;this._api.dispatchAction({type:"updateAxisPointer",x:t.cursorPoint[0],
y:t.cursorPoint[1],tooltipOption:t.tooltipOption,axesInfo:[{axisDim:i.axis.dim,axisIndex:i.componentIndex}]})}},r.prototype._onHandleDragEnd=function(){this._dragging=
!1;var e=this._handle;if(e){var t=this._axisPointerModel.get("value");this._moveHandleToValue(t),this._api.dispatchAction({type:"hideTip"})}},r.prototype.clear=
function(e){this._lastValue=null,this._lastStatus=null;var t=e.getZr(),i=this._group,n=this._handle;t&&i&&(this._lastGraphicKey=null,i&&t.remove(i),n&&t.remove(
n),this._group=null,this._handle=null,this._payloadInfo=null),Di(this,"_doDispatchAxisPointer")},r.prototype.doClear=function(){},r.prototype.buildLabel=function(e,t,i){
return i=i||0,{x:e[i],y:e[1-i],width:t[i],height:t[1-i]}},r})();function JA(r,e,t,i){rD(Va(t).lastProp,i)||(Va(t).lastProp=i,e?kt(t,i,r):(t.stopAnimation(),t.attr(
i)))}function rD(r,e){if(z(r)&&z(e)){var t=!0;return b(e,function(i,n){t=t&&rD(r[n],i)}),!!t}else return r===e}function eD(r,e){r[e.get(["label","show"])?"show":
"hide"]()}function A_(r){return{x:r.x||0,y:r.y||0,rotation:r.rotation||0}}function tD(r,e,t){var i=e.get("z"),n=e.get("zlevel");r&&r.traverse(function(a){a.type!==
"group"&&(i!=null&&(a.z=i),n!=null&&(a.zlevel=n),a.silent=t)})}var iD=RH;function nD(r){var e=r.get("type"),t=r.getModel(e+"Style"),i;return e==="line"?(i=t.getLineStyle(),i.fill=null):e==="shadow"&&(i=t.getAreaStyle(),i.stroke=null),
i}function PH(r,e,t,i,n){var a=t.get("value"),o=D_(a,e.axis,e.ecModel,t.get("seriesDataIndices"),{precision:t.get(["label","precision"]),formatter:t.get(["label",
"formatter"])}),s=t.getModel("label"),l=un(s.get("padding")||0),u=s.getFont(),f=Gu(o,u),c=n.position,p=f.width+l[1]+l[3],h=f.height+l[0]+l[2],d=n.align;d==="rig\
ht"&&(c[0]-=p),d==="center"&&(c[0]-=p/2);var v=n.verticalAlign;v==="bottom"&&(c[1]-=h),v==="middle"&&(c[1]-=h/2),NH(c,p,h,i);var m=s.get("backgroundColor");(!m||
m==="auto")&&(m=e.get(["axisLine","lineStyle","color"])),r.label={x:c[0],y:c[1],style:yt(s,{text:o,font:u,fill:s.getTextColor(),padding:l,backgroundColor:m}),z2:10}}
function NH(r,e,t,i){var n=i.getWidth(),a=i.getHeight();r[0]=Math.min(r[0]+e,n)-e,r[1]=Math.min(r[1]+t,a)-t,r[0]=Math.max(r[0],0),r[1]=Math.max(r[1],0)}function D_(r,e,t,i,n){
r=e.scale.parse(r);var a=e.scale.getLabel({value:r},{precision:n.precision}),o=n.formatter;if(o){var s={value:Zo(e,{value:r}),axisDimension:e.dim,axisIndex:e.index,
seriesData:[]};b(i,function(l){var u=t.getSeriesByIndex(l.seriesIndex),f=l.dataIndexInside,c=u&&u.getDataParams(f);c&&s.seriesData.push(c)}),U(o)?a=o.replace("{\
value}",a):Z(o)&&(a=o(s))}return a}function O_(r,e,t){var i=ht();return Zi(i,i,t.rotation),In(i,i,t.position),qt([r.dataToCoord(e),(t.labelOffset||0)+(t.labelDirection||
1)*(t.labelMargin||0)],i)}function aD(r,e,t,i,n,a){var o=$o.innerTextLayout(t.rotation,0,t.labelDirection);t.labelMargin=n.get(["label","margin"]),PH(e,i,n,a,{position:O_(
i.axis,r,t),align:o.textAlign,verticalAlign:o.textVerticalAlign})}function oD(r,e,t){return t=t||0,{x1:r[t],y1:r[1-t],x2:e[t],y2:e[1-t]}}function sD(r,e,t){return t=
t||0,{x:r[t],y:r[1-t],width:e[t],height:e[1-t]}}function lD(r,e,t){return Da(r,{fromStat:{sers:B(e,function(i){return t.getSeriesByIndex(i.seriesIndex)})},min:1}).w}function uD(r,e,t){return[he(Ne(e[0],e[1]),
r-t/2),Ne(r+t/2,he(e[0],e[1]))]}var kH=(function(r){L(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.prototype.makeElOption=function(t,i,n,a,o){var s=n.axis,l=s.grid,
u=a.get("type"),f=s.getGlobalExtent(),c=cD(l,s).getOtherAxis(s).getGlobalExtent(),p=s.toGlobalCoord(s.dataToCoord(i,!0));if(u&&u!=="none"){var h=nD(a),d=zH[u](s,
p,f,c,a.get("seriesDataIndices"),a.ecModel);d.style=h,t.graphicKey=d.type,t.pointer=d}var v=Nl(l.getRect(),n);aD(i,t,v,n,a,o)},e.prototype.getHandleTransform=function(t,i,n){
var a=Nl(i.axis.grid.getRect(),i,{labelInside:!1});a.labelMargin=n.get(["handle","margin"]);var o=O_(i.axis,t,a);return{x:o[0],y:o[1],rotation:a.rotation+(a.labelDirection<
0?Math.PI:0)}},e.prototype.updateHandleTransform=function(t,i,n,a){var o=n.axis,s=o.grid,l=o.getGlobalExtent(!0),u=cD(s,o).getOtherAxis(o).getGlobalExtent(),f=o.
dim==="x"?0:1,c=[t.x,t.y];c[f]+=i[f],c[f]=Ne(l[1],c[f]),c[f]=he(l[0],c[f]);var p=(u[1]+u[0])/2,h=[p,p];h[f]=c[f];var d=[{verticalAlign:"middle"},{align:"center"}];
return{x:c[0],y:c[1],rotation:t.rotation,cursorPoint:h,tooltipOption:d[f]}},e})(iD);function cD(r,e){var t={};return t[e.dim+"AxisIndex"]=e.index,r.getCartesian(
t)}var zH={line:function(r,e,t,i){var n=oD([e,i[0]],[e,i[1]],hD(r));return{type:"Line",subPixelOptimize:!0,shape:n}},shadow:function(r,e,t,i,n,a){var o=lD(r,n,a),
s=i[1]-i[0],l=uD(e,t,o),u=l[0],f=l[1];return{type:"Rect",shape:sD([u,i[0]],[f-u,s],hD(r))}}};function hD(r){return r.dim==="x"?0:1}var pD=kH;var BH=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="axisPointer",e.defaultOption={show:"\
auto",z:50,type:"line",snap:!1,triggerTooltip:!0,triggerEmphasis:!0,value:null,status:null,link:[],animation:null,animationDurationUpdate:200,lineStyle:{color:Y.
color.border,width:1,type:"dashed"},shadowStyle:{color:Y.color.shadowTint},label:{show:!0,formatter:null,precision:"auto",margin:3,color:Y.color.neutral00,padding:[
5,7,5,7],backgroundColor:Y.color.accent60,borderColor:null,borderWidth:0,borderRadius:3},handle:{show:!1,icon:"M10.7,11.9v-1.3H9.3v1.3c-4.9,0.3-8.8,4.4-8.8,9.4c\
0,5,3.9,9.1,8.8,9.4h1.3c4.9-0.3,8.8-4.4,8.8-9.4C19.5,16.3,15.6,12.2,10.7,11.9z M13.3,24.4H6.7v-1.2h6.6z M13.3,22H6.7v-1.2h6.6z M13.3,19.6H6.7v-1.2h6.6z",size:45,
margin:50,color:Y.color.accent40,throttle:40}},e})(_e),dD=BH;var Ni=$(),UH=b;function Qh(r,e,t){if(!te.node){var i=e.getZr();Ni(i).records||(Ni(i).records={}),VH(i,e);var n=Ni(i).records[r]||(Ni(i).records[r]={});n.handler=
t}}function VH(r,e){if(Ni(r).initialized)return;Ni(r).initialized=!0,t("click",Te(I_,"click")),t("mousemove",Te(I_,"mousemove")),t("mousewheel",Te(I_,"mousewhee\
l")),t("globalout",HH);function t(i,n){r.on(i,function(a){var o=GH(e);UH(Ni(r).records,function(s){s&&n(s,a,o.dispatchAction)}),FH(o.pendings,e)})}}function FH(r,e){
var t=r.showTip.length,i=r.hideTip.length,n;t?n=r.showTip[t-1]:i&&(n=r.hideTip[i-1]),n&&(n.dispatchAction=null,e.dispatchAction(n))}function HH(r,e,t){r.handler(
"leave",null,t)}function I_(r,e,t,i){e.handler(r,t,i)}function GH(r){var e={showTip:[],hideTip:[]},t=function(i){var n=e[i.type];n?n.push(i):(i.dispatchAction=t,
r.dispatchAction(i))};return{dispatchAction:t,pendings:e}}function su(r,e){if(!te.node){var t=e.getZr(),i=(Ni(t).records||{})[r];i&&(Ni(t).records[r]=null)}}var WH=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n){var a=i.getComponent(
"tooltip"),o=t.get("triggerOn")||a&&a.get("triggerOn")||"mousemove|click|mousewheel";Qh("axisPointer",n,function(s,l,u){o!=="none"&&(s==="leave"||o.indexOf(s)>=
0)&&u({type:"updateAxisPointer",currTrigger:s,x:l&&l.offsetX,y:l&&l.offsetY})})},e.prototype.remove=function(t,i){su("axisPointer",i)},e.prototype.dispose=function(t,i){
su("axisPointer",i)},e.type="axisPointer",e})(qe),mD=WH;function lu(r,e){var t=[],i=r.seriesIndex,n;if(i==null||!(n=e.getSeriesByIndex(i)))return{point:[]};var a=n.getData(),o=fr(a,r);if(o==null||o<0||N(o))return{point:[]};
var s=a.getItemGraphicEl(o),l=n.coordinateSystem;if(n.getTooltipPosition)t=n.getTooltipPosition(o)||[];else if(l&&l.dataToPoint)if(r.isStacked){var u=l.getBaseAxis(),
f=l.getOtherAxis(u),c=f.dim,p=u.dim,h=c==="x"||c==="radius"?1:0,d=a.mapDimension(p),v=[];v[h]=a.get(d,o),v[1-h]=a.get(a.getCalculationInfo("stackResultDimension"),
o),t=l.dataToPoint(v)||[]}else t=l.dataToPoint(a.getValues(B(l.dimensions,function(g){return a.mapDimension(g)}),o))||[];else if(s){var m=s.getBoundingRect().clone();
m.applyTransform(s.transform),t=[m.x+m.width/2,m.y+m.height/2]}return{point:t,el:s}}var gD=$();function L_(r,e,t){var i=r.currTrigger,n=[r.x,r.y],a=r,o=r.dispatchAction||V(t.dispatchAction,t),s=e.getComponent("axisPointer").coordSysAxesInfo;if(s){
Jh(n)&&(n=lu({seriesIndex:a.seriesIndex,dataIndex:a.dataIndex},e).point);var l=Jh(n),u=a.axesInfo,f=s.axesInfo,c=i==="leave"||Jh(n),p={},h={},d={list:[],map:{}},
v={showPointer:Te(ZH,h),showTooltip:Te(XH,d)};b(s.coordSysMap,function(g,_){var y=l||g.containPoint(n);b(s.coordSysAxesInfo[_],function(x,S){var w=x.axis,T=$H(u,
x);if(!c&&y&&(!u||T)){var E=T&&T.value;E==null&&!l&&(E=w.pointToData(n)),E!=null&&_D(x,E,v,!1,p)}})});var m={};return b(f,function(g,_){var y=g.linkGroup;y&&!h[_]&&
b(y.axesInfo,function(x,S){var w=h[S];if(x!==g&&w){var T=w.value;y.mapper&&(T=g.axis.scale.parse(y.mapper(T,yD(x),yD(g)))),m[g.key]=T}})}),b(m,function(g,_){_D(
f[_],g,v,!0,p)}),jH(h,f,p),qH(d,n,r,o),KH(f,o,t),p}}function _D(r,e,t,i,n){var a=r.axis;if(!(a.scale.isBlank()||!a.containData(e))){if(!r.involveSeries){t.showPointer(
r,e);return}var o=YH(e,r),s=o.payloadBatch,l=o.snapToValue;s[0]&&n.seriesIndex==null&&k(n,s[0]),!i&&r.snap&&a.containData(l)&&l!=null&&(e=l),t.showPointer(r,e,s),
t.showTooltip(r,o,l)}}function YH(r,e){var t=e.axis,i=t.dim,n=r,a=[],o=Number.MAX_VALUE,s=-1;return b(e.seriesModels,function(l,u){var f=l.getData().mapDimensionsAll(
i),c,p;if(l.getAxisTooltipData){var h=l.getAxisTooltipData(f,r,t);p=h.dataIndices,c=h.nestestValue}else{if(p=l.indicesOfNearest(i,f[0],r,t.type==="category"?.5:
null),!p.length)return;c=l.getData().get(f[0],p[0])}if(gt(c)){var d=r-c,v=Math.abs(d);v<=o&&((v<o||d>=0&&s<0)&&(o=v,s=d,n=c,a.length=0),b(p,function(m){a.push({
seriesIndex:l.seriesIndex,dataIndexInside:m,dataIndex:l.getData().getRawIndex(m)})}))}}),{payloadBatch:a,snapToValue:n}}function ZH(r,e,t,i){r[e.key]={value:t,payloadBatch:i}}
function XH(r,e,t,i){var n=t.payloadBatch,a=e.axis,o=a.model,s=e.axisPointerModel;if(!(!e.triggerTooltip||!n.length)){var l=e.coordSys.model,u=ls(l),f=r.map[u];
f||(f=r.map[u]={coordSysId:l.id,coordSysIndex:l.componentIndex,coordSysType:l.type,coordSysMainType:l.mainType,dataByAxis:[]},r.list.push(f)),f.dataByAxis.push(
{axisDim:a.dim,axisIndex:o.componentIndex,axisType:o.type,axisId:o.id,value:i,valueLabelOpt:{precision:s.get(["label","precision"]),formatter:s.get(["label","fo\
rmatter"])},seriesDataIndices:n.slice()})}}function jH(r,e,t){var i=t.axesInfo=[];b(e,function(n,a){var o=n.axisPointerModel.option,s=r[a];s?(!n.useHandle&&(o.status=
"show"),o.value=s.value,o.seriesDataIndices=(s.payloadBatch||[]).slice()):!n.useHandle&&(o.status="hide"),o.status==="show"&&i.push({axisDim:n.axis.dim,axisIndex:n.
axis.model.componentIndex,value:o.value})})}function qH(r,e,t,i){if(Jh(e)||!r.list.length){i({type:"hideTip"});return}var n=((r.list[0].dataByAxis[0]||{}).seriesDataIndices||
[])[0]||{};i({type:"showTip",escapeConnect:!0,x:e[0],y:e[1],tooltipOption:t.tooltipOption,position:t.position,dataIndexInside:n.dataIndexInside,dataIndex:n.dataIndex,
seriesIndex:n.seriesIndex,dataByCoordSys:r.list})}function KH(r,e,t){var i=t.getZr(),n="axisPointerLastHighlights",a=gD(i)[n]||{},o=gD(i)[n]={};b(r,function(f,c){
var p=f.axisPointerModel.option;p.status==="show"&&f.triggerEmphasis&&b(p.seriesDataIndices,function(h){o[h.seriesIndex+"|"+h.dataIndex]=h})});var s=[],l=[];function u(f){
return{seriesIndex:f.seriesIndex,dataIndex:f.dataIndex}}b(a,function(f,c){!o[c]&&l.push(u(f))}),b(o,function(f,c){!a[c]&&s.push(u(f))}),l.length&&t.dispatchAction(
{type:"downplay",escapeConnect:!0,notBlur:!0,batch:l}),s.length&&t.dispatchAction({type:"highlight",escapeConnect:!0,notBlur:!0,batch:s})}function $H(r,e){for(var t=0;t<
(r||[]).length;t++){var i=r[t];if(e.axis.dim===i.axisDim&&e.axis.model.componentIndex===i.axisIndex)return i}}function yD(r){var e=r.axis.model,t={},i=t.axisDim=
r.axis.dim;return t.axisIndex=t[i+"AxisIndex"]=e.componentIndex,t.axisName=t[i+"AxisName"]=e.name,t.axisId=t[i+"AxisId"]=e.id,t}function Jh(r){return!r||r[0]==null||
isNaN(r[0])||r[1]==null||isNaN(r[1])}function ep(r){Fh.registerAxisPointerClass("CartesianAxisPointer",pD),r.registerComponentModel(dD),r.registerComponentView(mD),r.registerPreprocessor(function(e){
if(e){(!e.axisPointer||e.axisPointer.length===0)&&(e.axisPointer={});var t=e.axisPointer.link;t&&!N(t)&&(e.axisPointer.link=[t])}}),r.registerProcessor(r.PRIORITY.
PROCESSOR.STATISTIC,{overallReset:function(e,t){e.getComponent("axisPointer").coordSysAxesInfo=tA(e,t)}}),r.registerAction({type:"updateAxisPointer",event:"upda\
teAxisPointer",update:":updateAxisPointer"},L_)}function R_(r){nt(Hh),nt(ep)}var P_=["x","y","radius","angle","single"],QH=$(),JH=["cartesian2d","polar","singleAxis"];function xD(r){var e=r.get("coordinateSystem");return ae(JH,e)>=0}function mr(r){
return r+"Axis"}function SD(r,e){var t=F(),i=[],n=F();r.eachComponent({mainType:"dataZoom",query:e},function(f){n.get(f.uid)||s(f)});var a;do a=!1,r.eachComponent("dataZoom",o);while(a);
function o(f){!n.get(f.uid)&&l(f)&&(s(f),a=!0)}function s(f){n.set(f.uid,!0),i.push(f),u(f)}function l(f){var c=!1;return f.eachTargetAxis(function(p,h){var d=t.
get(p);d&&d[h]&&(c=!0)}),c}function u(f){f.eachTargetAxis(function(c,p){(t.get(c)||t.set(c,[]))[p]=!0})}return i}function tp(r){var e=r.ecModel,t={infoList:[],infoMap:F()};
return r.eachTargetAxis(function(i,n){var a=e.getComponent(mr(i),n);if(a){var o=a.getCoordSysModel();if(o){var s=o.uid,l=t.infoMap.get(s);l||(l={model:o,axisModels:[]},
t.infoList.push(l),t.infoMap.set(s,l)),l.axisModels.push(a)}}}),t}function bD(r){var e=QH(jm(r));return e.axisProxyMap||(e.axisProxyMap=F())}function hs(r){if(r)
return bD(r.ecModel).get(r.uid)}function wD(r,e){bD(r.ecModel).set(r.uid,e)}function rp(r,e){var t=e.getAxisModel().axis.__alignTo;return t&&r.getAxisProxy(t.dim,
t.model.componentIndex)?hs(t.model):null}var N_=(function(){function r(){this.indexList=[],this.indexMap=[]}return r.prototype.add=function(e){this.indexMap[e]||(this.indexList.push(e),this.indexMap[e]=
!0)},r})(),e5=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._autoThrottle=!0,t._noTarget=!0,t._rangePropMode=
["percent","percent"],t}return e.prototype.init=function(t,i,n){var a=TD(t);this.settledOption=a,this.mergeDefaultAndTheme(t,n),this._doInit(a)},e.prototype.mergeOption=
function(t){var i=TD(t);ie(this.option,t,!0),ie(this.settledOption,i,!0),this._doInit(i)},e.prototype._doInit=function(t){var i=this.option;this._setDefaultThrottle(
t),this._updateRangeUse(t);var n=this.settledOption;b([["start","startValue"],["end","endValue"]],function(a,o){this._rangePropMode[o]==="value"&&(i[a[0]]=n[a[0]]=
null)},this),this._resetTarget()},e.prototype._resetTarget=function(){var t=this.get("orient",!0),i=this._targetAxisInfoMap=F(),n=this._fillSpecifiedTargetAxis(
i);n?this._orient=t||this._makeAutoOrientByTargetAxis():(this._orient=t||"horizontal",this._fillAutoTargetAxisByOrient(i,this._orient)),this._noTarget=!0,i.each(
function(a){a.indexList.length&&(this._noTarget=!1)},this)},e.prototype._fillSpecifiedTargetAxis=function(t){var i=!1;return b(P_,function(n){var a=this.getReferringComponents(
mr(n),qS);if(a.specified){i=!0;var o=new N_;b(a.models,function(s){o.add(s.componentIndex)}),t.set(n,o)}},this),i},e.prototype._fillAutoTargetAxisByOrient=function(t,i){
var n=this.ecModel,a=!0;if(a){var o=i==="vertical"?"y":"x",s=n.findComponents({mainType:o+"Axis"});l(s,o)}if(a){var s=n.findComponents({mainType:"singleAxis",filter:function(f){
return f.get("orient",!0)===i}});l(s,"single")}function l(u,f){var c=u[0];if(c){var p=new N_;if(p.add(c.componentIndex),t.set(f,p),a=!1,f==="x"||f==="y"){var h=c.
getReferringComponents("grid",ke).models[0];h&&b(u,function(d){c.componentIndex!==d.componentIndex&&h===d.getReferringComponents("grid",ke).models[0]&&p.add(d.componentIndex)})}}}
a&&b(P_,function(u){if(a){var f=n.findComponents({mainType:mr(u),filter:function(p){return p.get("type",!0)==="category"}});if(f[0]){var c=new N_;c.add(f[0].componentIndex),
t.set(u,c),a=!1}}},this)},e.prototype._makeAutoOrientByTargetAxis=function(){var t;return this.eachTargetAxis(function(i){!t&&(t=i)},this),t==="y"?"vertical":"h\
orizontal"},e.prototype._setDefaultThrottle=function(t){if(t.hasOwnProperty("throttle")&&(this._autoThrottle=!1),this._autoThrottle){var i=this.ecModel.option;this.
option.throttle=i.animation&&i.animationDurationUpdate>0?100:20}},e.prototype._updateRangeUse=function(t){var i=this._rangePropMode,n=this.get("rangeMode");b([[
"start","startValue"],["end","endValue"]],function(a,o){var s=t[a[0]]!=null,l=t[a[1]]!=null;s&&!l?i[o]="percent":!s&&l?i[o]="value":n?i[o]=n[o]:s&&(i[o]="percen\
t")})},e.prototype.noTarget=function(){return this._noTarget},e.prototype.getFirstTargetAxisModel=function(){var t;return this.eachTargetAxis(function(i,n){t==null&&
(t=this.ecModel.getComponent(mr(i),n))},this),t},e.prototype.eachTargetAxis=function(t,i){this._targetAxisInfoMap.each(function(n,a){b(n.indexList,function(o){t.
call(i,a,o)})})},e.prototype.getAxisProxy=function(t,i){return hs(this.getAxisModel(t,i))},e.prototype.getAxisModel=function(t,i){var n=this._targetAxisInfoMap.
get(t);if(n&&n.indexMap[i])return this.ecModel.getComponent(mr(t),i)},e.prototype.setRawRange=function(t){var i=this.option,n=this.settledOption;b([["start","st\
artValue"],["end","endValue"]],function(a){(t[a[0]]!=null||t[a[1]]!=null)&&(i[a[0]]=n[a[0]]=t[a[0]],i[a[1]]=n[a[1]]=t[a[1]])},this),this._updateRangeUse(t)},e.prototype.
setCalculatedRange=function(t){var i=this.option;b(["start","startValue","end","endValue"],function(n){i[n]=t[n]})},e.prototype.getPercentRange=function(){var t=this.
findRepresentativeAxisProxy();if(t)return t.getWindow().percent},e.prototype.getValueRange=function(t,i){if(t==null&&i==null){var n=this.findRepresentativeAxisProxy();
if(n)return n.getWindow().value}else return this.getAxisProxy(t,i).getWindow().value},e.prototype.findRepresentativeAxisProxy=function(t){if(t)return hs(t);for(var i,
n=this._targetAxisInfoMap.keys(),a=0;a<n.length;a++)for(var o=n[a],s=this._targetAxisInfoMap.get(o),l=0;l<s.indexList.length;l++){var u=this.getAxisProxy(o,s.indexList[l]);
if(u.hostedBy(this))return u;i||(i=u)}return i},e.prototype.getRangePropMode=function(){return this._rangePropMode.slice()},e.prototype.getOrient=function(){return this.
_orient},e.type="dataZoom",e.dependencies=["xAxis","yAxis","radiusAxis","angleAxis","singleAxis","series","toolbox"],e.defaultOption={z:4,filterMode:"filter",start:0,
end:100},e})(_e);function TD(r){var e={};return b(["start","end","startValue","endValue","throttle"],function(t){r.hasOwnProperty(t)&&(e[t]=r[t])}),e}var ps=e5;var t5=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n,a){this.dataZoomModel=
t,this.ecModel=i,this.api=n},e.type="dataZoom",e})(qe),ip=t5;var r5=(function(){function r(e,t,i,n){this._dimName=e,this._axisIndex=t,this.ecModel=n,this._dataZoomModel=i}return r.prototype.hostedBy=function(e){return this.
_dataZoomModel===e},r.prototype.getWindow=function(){return H(this._window)},r.prototype.getTargetSeriesModels=function(){var e=[];return this.ecModel.eachSeries(
function(t){if(xD(t)){var i=mr(this._dimName),n=t.getReferringComponents(i,ke).models[0];n&&this._axisIndex===n.componentIndex&&e.push(t)}},this),e},r.prototype.
getAxisModel=function(){return this.ecModel.getComponent(this._dimName+"Axis",this._axisIndex)},r.prototype.getMinMaxSpan=function(){return H(this._minMaxSpan)},
r.prototype.calculateDataWindow=function(e){var t=this._extent,i=this.getAxisModel().axis,n=i.scale,a=this._dataZoomModel,o=a.getRangePropMode(),s=[0,100],l=[],
u=[],f,c=[!1,!1];b(["start","end"],function(y,x){var S=e[y],w=e[y+"Value"];o[x]==="percent"?(S==null&&(S=s[x]),w=be(S,s,t),c[x]=!0):(f=!0,w==null?w=t[x]:(w=n.parse(
w),n.sanitize&&(w=n.sanitize(w,t))),S=be(w,t,s)),u[x]=w==null||isNaN(w)?t[x]:w,l[x]=S==null||isNaN(S)?s[x]:S}),ot(u),ot(l);var p=this._minMaxSpan;f?h(u,l,t,s,!1):
h(l,u,s,t,!0);function h(y,x,S,w,T){var E=T?"Span":"ValueSpan";Qt(0,y,S,"all",p["min"+E],p["max"+E]);for(var C=0;C<2;C++)x[C]=be(y[C],S,w,!0),T&&(x[C]=x[C],c[C]=
!0);go(x)}var d=Qe(n)||ei(n),v=i.getExtent(),m=Pe(v[1]-v[0]),g=d?0:gf(u,m,.5);b([[0,lr],[1,Rt]],function(y){var x=y[0],S=y[1];!c[x]||!isFinite(g)||(u[x]=le(u[x],
g),u[x]=Ne(t[1],he(t[0],u[x])),l[x]===s[x]&&(u[x]=t[x],d&&(u[x]=S(u[x]))))}),go(u);var _=[be(u[0],t,s,!0),be(u[1],t,s,!0)];return go(_),{value:u,percent:l,percentInverted:_,
valuePrecision:g}},r.prototype.reset=function(e,t){if(this.hostedBy(e)){var i=this.getAxisModel().axis;Qo(i,pE);var n=i.scale.rawExtentInfo;this._extent=n.makeNoZoom(),
this._updateMinMaxSpan();var a=e.settledOption;t&&(a=ee({start:t[0],end:t[1]},a));var o=this._window=this.calculateDataWindow(a),s=o.percent,l=o.value;s[0]!==0&&
n.setZoomMM(0,l[0]),s[1]!==100&&n.setZoomMM(1,l[1])}},r.prototype.filterData=function(e,t){if(!this.hostedBy(e))return;var i=this._dimName,n=this.getTargetSeriesModels(),
a=e.get("filterMode"),o=this._window.value;if(a==="none")return;b(n,function(l){var u=l.getData(),f=u.mapDimensionsAll(i);if(f.length){if(a==="weakFilter"){var c=u.
getStore(),p=B(f,function(h){return u.getDimensionIndex(h)},u);u.filterSelf(function(h){for(var d,v,m,g=0;g<f.length;g++){var _=c.get(p[g],h),y=!isNaN(_),x=_<o[0],
S=_>o[1];if(y&&!x&&!S)return!0;y&&(m=!0),x&&(d=!0),S&&(v=!0)}return m&&d&&v})}else b(f,function(h){if(a==="empty")l.setData(u=u.map(h,function(v){return s(v)?v:
NaN}));else{var d={};d[h]=o,u.selectRange(d)}});b(f,function(h){u.setApproximateExtent(o,h)})}});function s(l){return l>=o[0]&&l<=o[1]}},r.prototype._updateMinMaxSpan=
function(){var e=this._minMaxSpan={},t=this._dataZoomModel,i=this._extent;b(["min","max"],function(n){var a=t.get(n+"Span"),o=t.get(n+"ValueSpan");o!=null&&(o=this.
getAxisModel().axis.scale.parse(o)),o!=null?a=be(i[0]+o,i,[0,100],!0):a!=null&&(o=be(a,[0,100],i,!0)-i[0]),e[n+"Span"]=a,e[n+"ValueSpan"]=o},this)},r})(),ED=r5;var i5={dirtyOnOverallProgress:!0,getTargetSeries:function(r){function e(n){r.eachComponent("dataZoom",function(a){a.eachTargetAxis(function(o,s){var l=r.getComponent(
mr(o),s);n(o,s,l,a)})})}var t=[];e(function(n,a,o,s){if(!hs(o)){var l=new ED(n,a,s,r);t.push(l),wD(o,l)}});var i=F();return b(t,function(n){b(n.getTargetSeriesModels(),
function(a){i.set(a.uid,a)})}),i},overallReset:function(r,e){r.eachComponent("dataZoom",function(t){var i=[];t.eachTargetAxis(function(n,a){var o=t.getAxisProxy(
n,a),s=rp(t,o);s?i.push([o,s]):o.reset(t,null)}),b(i,function(n){n[0].reset(t,n[1].getWindow().percentInverted)}),t.eachTargetAxis(function(n,a){t.getAxisProxy(
n,a).filterData(t,e)})}),r.eachComponent("dataZoom",function(t){var i=t.findRepresentativeAxisProxy();if(i){var n=i.getWindow(),a=n.percent,o=n.value;t.setCalculatedRange(
{start:a[0],end:a[1],startValue:o[0],endValue:o[1]})}})}},CD=i5;function k_(r){r.registerAction("dataZoom",function(e,t){var i=SD(t,e);b(i,function(n){n.setRawRange({start:e.start,end:e.end,startValue:e.startValue,endValue:e.
endValue})})})}var n5=bf();function uu(r){n5(r,function(){r.registerProcessor(r.PRIORITY.PROCESSOR.FILTER,CD),k_(r),r.registerSubTypeDefaulter("dataZoom",function(){return"sli\
der"})})}var a5=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="tooltip",e.dependencies=["axisPointe\
r"],e.defaultOption={z:60,show:!0,showContent:!0,trigger:"item",triggerOn:"mousemove|click|mousewheel",alwaysShowContent:!1,renderMode:"auto",confine:null,showDelay:0,
hideDelay:100,transitionDuration:.4,displayTransition:!0,enterable:!1,backgroundColor:Y.color.neutral00,shadowBlur:10,shadowColor:"rgba(0, 0, 0, .2)",shadowOffsetX:1,
shadowOffsetY:2,borderRadius:4,borderWidth:1,defaultBorderColor:Y.color.border,padding:null,extraCssText:"",axisPointer:{type:"line",axis:"auto",animation:"auto",
animationDurationUpdate:200,animationEasingUpdate:"exponentialOut",crossStyle:{color:Y.color.borderShade,width:1,type:"dashed",textStyle:{}}},textStyle:{color:Y.
color.tertiary,fontSize:14}},e})(_e),MD=a5;function np(r){var e=r.get("confine");return e!=null?!!e:r.get("renderMode")==="richText"}function AD(r){if(te.domSupported){for(var e=document.documentElement.
style,t=0,i=r.length;t<i;t++)if(r[t]in e)return r[t]}}var z_=AD(["transform","webkitTransform","OTransform","MozTransform","msTransform"]),DD=AD(["webkitTransit\
ion","transition","OTransition","MozTransition","msTransition"]);function B_(r,e){if(!r)return e;e=Cc(e,!0);var t=r.indexOf(e);return r=t===-1?e:"-"+r.slice(0,t)+
"-"+e,r.toLowerCase()}function OD(r,e){var t=r.currentStyle||document.defaultView&&document.defaultView.getComputedStyle(r);return t?e?t[e]:t:null}var o5=B_(DD,"transition"),U_=B_(z_,"transform"),s5="position:absolute;display:block;border-style:solid;white-space:nowrap;z-index:9999999;"+(te.transform3dSupported?
"will-change:transform;":"");function l5(r){return r=r==="left"?"right":r==="right"?"left":r==="top"?"bottom":"top",r}function u5(r,e,t){if(!U(t)||t==="inside")
return"";var i=r.get("backgroundColor"),n=r.get("borderWidth");e=Dr(e);var a=l5(t),o=Math.max(Math.round(n)*1.5,6),s="",l=U_+":",u;ae(["left","right"],a)>-1?(s+=
"top:50%",l+="translateY(-50%) rotate("+(u=a==="left"?-225:-45)+"deg)"):(s+="left:50%",l+="translateX(-50%) rotate("+(u=a==="top"?225:45)+"deg)");var f=u*Math.PI/
180,c=o+n,p=c*Math.abs(Math.cos(f))+c*Math.abs(Math.sin(f)),h=Math.round(((p-Math.SQRT2*n)/2+Math.SQRT2*n-(p-c)/2)*100)/100;s+=";"+a+":-"+h+"px";var d=e+" solid\
 "+n+"px;",v=["position:absolute;width:"+o+"px;height:"+o+"px;z-index:-1;",s+";"+l+";","border-bottom:"+d,"border-right:"+d,"background-color:"+i+";"];return'<d\
iv style="'+v.join("")+'"></div>'}function f5(r,e,t){var i="cubic-bezier(0.23,1,0.32,1)",n="",a="";return t&&(n=" "+r/2+"s "+i,a="opacity"+n+",visibility"+n),e||
(n=" "+r+"s "+i,a+=(a.length?",":"")+(te.transformSupported?""+U_+n:",left"+n+",top"+n)),o5+":"+a}function ID(r,e,t){var i=r.toFixed(0)+"px",n=e.toFixed(0)+"px";
if(!te.transformSupported)return t?"top:"+n+";left:"+i+";":[["top",n],["left",i]];var a=te.transform3dSupported,o="translate"+(a?"3d":"")+"("+i+","+n+(a?",0":"")+
")";return t?"top:0;left:0;"+U_+":"+o+";":[["top",0],["left",0],[z_,o]]}function c5(r){var e=[],t=r.get("fontSize"),i=r.getTextColor();i&&e.push("color:"+i),e.push(
"font:"+r.getFont());var n=W(r.get("lineHeight"),Math.round(t*3/2));t&&e.push("line-height:"+n+"px");var a=r.get("textShadowColor"),o=r.get("textShadowBlur")||0,
s=r.get("textShadowOffsetX")||0,l=r.get("textShadowOffsetY")||0;return a&&o&&e.push("text-shadow:"+s+"px "+l+"px "+o+"px "+a),b(["decoration","align"],function(u){
var f=r.get(u);f&&e.push("text-"+u+":"+f)}),e.join(";")}function h5(r,e,t,i){var n=[],a=r.get("transitionDuration"),o=r.get("backgroundColor"),s=r.get("shadowBl\
ur"),l=r.get("shadowColor"),u=r.get("shadowOffsetX"),f=r.get("shadowOffsetY"),c=r.getModel("textStyle"),p=Rc(r,"html"),h=u+"px "+f+"px "+s+"px "+l;return n.push(
"box-shadow:"+h),e&&a>0&&n.push(f5(a,t,i)),o&&n.push("background-color:"+o),b(["width","color","radius"],function(d){var v="border-"+d,m=Cc(v),g=r.get(m);g!=null&&
n.push(v+":"+g+(d==="color"?"":"px"))}),n.push(c5(c)),p!=null&&n.push("padding:"+un(p).join("px ")+"px"),n.join(";")+";"}function LD(r,e,t,i,n){var a=e&&e.painter;
if(t){var o=a&&a.getViewportRoot();o&&Kw(r,o,t,i,n)}else{r[0]=i,r[1]=n;var s=a&&a.getViewportRootOffset();s&&(r[0]+=s.offsetLeft,r[1]+=s.offsetTop)}r[2]=r[0]/e.
getWidth(),r[3]=r[1]/e.getHeight()}var p5=(function(){function r(e,t){if(this._show=!1,this._styleCoord=[0,0,0,0],this._enterable=!0,this._alwaysShowContent=!1,
this._firstShow=!0,this._longHide=!0,te.wxa)return null;var i=document.createElement("div");i.domBelongToZr=!0,this.el=i;var n=this._zr=e.getZr(),a=t.appendTo,o=a&&
(U(a)?document.querySelector(a):Xa(a)?a:Z(a)&&a(e.getDom()));LD(this._styleCoord,n,o,e.getWidth()/2,e.getHeight()/2),(o||e.getDom()).appendChild(i),this._api=e,
this._container=o;var s=this;i.onmouseenter=function(){s._enterable&&(clearTimeout(s._hideTimeout),s._show=!0),s._inContent=!0},i.onmousemove=function(l){if(l=l||
window.event,!s._enterable){var u=n.handler,f=n.painter.getViewportRoot();Ft(f,l,!0),u.dispatch("mousemove",l)}},i.onmouseleave=function(){s._inContent=!1,s._enterable&&
s._show&&s.hideLater(s._hideDelay)}}return r.prototype.update=function(e){if(!this._container){var t=this._api.getDom(),i=OD(t,"position"),n=t.style;n.position!==
"absolute"&&i!=="absolute"&&(n.position="relative")}var a=e.get("alwaysShowContent");a&&this._moveIfResized(),this._alwaysShowContent=a,this._enableDisplayTransition=
e.get("displayTransition")&&e.get("transitionDuration")>0,this.el.className=e.get("className")||""},r.prototype.show=function(e,t){clearTimeout(this._hideTimeout),
clearTimeout(this._longHideTimeout);var i=this.el,n=i.style,a=this._styleCoord;i.innerHTML?n.cssText=s5+h5(e,!this._firstShow,this._longHide,this._enableDisplayTransition)+
ID(a[0],a[1],!0)+("border-color:"+Dr(t)+";")+(e.get("extraCssText")||"")+(";pointer-events:"+(this._enterable?"auto":"none")):n.display="none",this._show=!0,this.
_firstShow=!1,this._longHide=!1},r.prototype.setContent=function(e,t,i,n,a){var o=this.el;if(e==null){o.innerHTML="";return}var s="";if(U(a)&&i.get("trigger")===
"item"&&!np(i)&&(s=u5(i,n,a)),U(e))o.innerHTML=e+s;else if(e){o.innerHTML="",N(e)||(e=[e]);for(var l=0;l<e.length;l++)Xa(e[l])&&e[l].parentNode!==o&&o.appendChild(
e[l]);if(s&&o.childNodes.length){var u=document.createElement("div");u.innerHTML=s,o.appendChild(u)}}},r.prototype.setEnterable=function(e){this._enterable=e},r.
prototype.getSize=function(){var e=this.el;return e?[e.offsetWidth,e.offsetHeight]:[0,0]},r.prototype.moveTo=function(e,t){if(this.el){var i=this._styleCoord;if(LD(
i,this._zr,this._container,e,t),i[0]!=null&&i[1]!=null){var n=this.el.style,a=ID(i[0],i[1]);b(a,function(o){n[o[0]]=o[1]})}}},r.prototype._moveIfResized=function(){
var e=this._styleCoord[2],t=this._styleCoord[3];this.moveTo(e*this._zr.getWidth(),t*this._zr.getHeight())},r.prototype.hide=function(){var e=this,t=this.el.style;
this._enableDisplayTransition?(t.visibility="hidden",t.opacity="0"):t.display="none",te.transform3dSupported&&(t.willChange=""),this._show=!1,this._longHideTimeout=
setTimeout(function(){return e._longHide=!0},500)},r.prototype.hideLater=function(e){this._show&&!(this._inContent&&this._enterable)&&!this._alwaysShowContent&&
(e?(this._hideDelay=e,this._show=!1,this._hideTimeout=setTimeout(V(this.hide,this),e)):this.hide())},r.prototype.isShow=function(){return this._show},r.prototype.
dispose=function(){clearTimeout(this._hideTimeout),clearTimeout(this._longHideTimeout);var e=this._zr;$w(e&&e.painter&&e.painter.getViewportRoot(),this._container);
var t=this.el;if(t){t.onmouseenter=t.onmousemove=t.onmouseleave=null;var i=t.parentNode;i&&i.removeChild(t)}this.el=this._container=null},r})(),RD=p5;var d5=(function(){function r(e){this._show=!1,this._styleCoord=[0,0,0,0],this._alwaysShowContent=!1,this._enterable=!0,this._zr=e.getZr(),ND(this._styleCoord,this.
_zr,e.getWidth()/2,e.getHeight()/2)}return r.prototype.update=function(e){var t=e.get("alwaysShowContent");t&&this._moveIfResized(),this._alwaysShowContent=t},r.
prototype.show=function(){this._hideTimeout&&clearTimeout(this._hideTimeout),this.el.show(),this._show=!0},r.prototype.setContent=function(e,t,i,n,a){var o=this;
z(e)&&st(""),this.el&&this._zr.remove(this.el);var s=i.getModel("textStyle");this.el=new Ae({style:{rich:t.richTextStyles,text:e,lineHeight:22,borderWidth:1,borderColor:n,
textShadowColor:s.get("textShadowColor"),fill:i.get(["textStyle","color"]),padding:Rc(i,"richText"),verticalAlign:"top",align:"left"},z:i.get("z")}),b(["backgro\
undColor","borderRadius","shadowColor","shadowBlur","shadowOffsetX","shadowOffsetY"],function(u){o.el.style[u]=i.get(u)}),b(["textShadowBlur","textShadowOffsetX",
"textShadowOffsetY"],function(u){o.el.style[u]=s.get(u)||0}),this._zr.add(this.el);var l=this;this.el.on("mouseover",function(){l._enterable&&(clearTimeout(l._hideTimeout),
l._show=!0),l._inContent=!0}),this.el.on("mouseout",function(){l._enterable&&l._show&&l.hideLater(l._hideDelay),l._inContent=!1})},r.prototype.setEnterable=function(e){
this._enterable=e},r.prototype.getSize=function(){var e=this.el,t=this.el.getBoundingRect(),i=PD(e.style);return[t.width+i.left+i.right,t.height+i.top+i.bottom]},
r.prototype.moveTo=function(e,t){var i=this.el;if(i){var n=this._styleCoord;ND(n,this._zr,e,t),e=n[0],t=n[1];var a=i.style,o=wn(a.borderWidth||0),s=PD(a);i.x=e+
o+s.left,i.y=t+o+s.top,i.markRedraw()}},r.prototype._moveIfResized=function(){var e=this._styleCoord[2],t=this._styleCoord[3];this.moveTo(e*this._zr.getWidth(),
t*this._zr.getHeight())},r.prototype.hide=function(){this.el&&this.el.hide(),this._show=!1},r.prototype.hideLater=function(e){this._show&&!(this._inContent&&this.
_enterable)&&!this._alwaysShowContent&&(e?(this._hideDelay=e,this._show=!1,this._hideTimeout=setTimeout(V(this.hide,this),e)):this.hide())},r.prototype.isShow=function(){
return this._show},r.prototype.dispose=function(){this._zr.remove(this.el)},r})();function wn(r){return Math.max(0,r)}function PD(r){var e=wn(r.shadowBlur||0),t=wn(
r.shadowOffsetX||0),i=wn(r.shadowOffsetY||0);return{left:wn(e-t),right:wn(e+t),top:wn(e-i),bottom:wn(e+i)}}function ND(r,e,t,i){r[0]=t,r[1]=i,r[2]=r[0]/e.getWidth(),
r[3]=r[1]/e.getHeight()}var kD=d5;var v5=new me({shape:{x:-1,y:-1,width:2,height:2}}),m5=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.
prototype.init=function(t,i){if(!(te.node||!i.getDom())){var n=t.getComponent("tooltip"),a=this._renderMode=QS(n.get("renderMode"));this._tooltipContent=a==="ri\
chText"?new kD(i):new RD(i,{appendTo:n.get("appendToBody",!0)?"body":n.get("appendTo",!0)})}},e.prototype.render=function(t,i,n){if(!(te.node||!n.getDom())){this.
group.removeAll(),this._tooltipModel=t,this._ecModel=i,this._api=n;var a=this._tooltipContent;a.update(t),a.setEnterable(t.get("enterable")),this._initGlobalListener(),
this._keepShow(),this._renderMode!=="richText"&&t.get("transitionDuration")?ri(this,"_updatePosition",50,"fixRate"):Di(this,"_updatePosition")}},e.prototype._initGlobalListener=
function(){var t=this._tooltipModel,i=t.get("triggerOn");Qh("itemTooltip",this._api,V(function(n,a,o){i!=="none"&&(i.indexOf(n)>=0?this._tryShow(a,o):n==="leave"&&
this._hide(o))},this))},e.prototype._keepShow=function(){var t=this._tooltipModel,i=this._ecModel,n=this._api,a=t.get("triggerOn");if(t.get("trigger")!=="axis"&&
(this._lastDataByCoordSys=null,this._cbParamsList=null),this._lastX!=null&&this._lastY!=null&&a!=="none"&&a!=="click"){var o=this;clearTimeout(this._refreshUpdateTimeout),
this._refreshUpdateTimeout=setTimeout(function(){!n.isDisposed()&&o.manuallyShowTip(t,i,n,{x:o._lastX,y:o._lastY,dataByCoordSys:o._lastDataByCoordSys})})}},e.prototype.
manuallyShowTip=function(t,i,n,a){if(!(a.from===this.uid||te.node||!n.getDom())){var o=zD(a,n);this._ticket="";var s=a.dataByCoordSys,l=x5(a,i,n);if(l){var u=l.
el.getBoundingRect().clone();u.applyTransform(l.el.transform),this._tryShow({offsetX:u.x+u.width/2,offsetY:u.y+u.height/2,target:l.el,position:a.position,positionDefault:"\
bottom"},o)}else if(a.tooltip&&a.x!=null&&a.y!=null){var f=v5;f.x=a.x,f.y=a.y,f.update(),ge(f).tooltipConfig={name:null,option:a.tooltip},this._tryShow({offsetX:a.
x,offsetY:a.y,target:f},o)}else if(s)this._tryShow({offsetX:a.x,offsetY:a.y,position:a.position,dataByCoordSys:s,tooltipOption:a.tooltipOption},o);else if(a.seriesIndex!=
null){if(this._manuallyAxisShowTip(t,i,n,a))return;var c=lu(a,i),p=c.point[0],h=c.point[1];p!=null&&h!=null&&this._tryShow({offsetX:p,offsetY:h,target:c.el,position:a.
position,positionDefault:"bottom"},o)}else a.x!=null&&a.y!=null&&(n.dispatchAction({type:"updateAxisPointer",x:a.x,y:a.y}),this._tryShow({offsetX:a.x,offsetY:a.
y,position:a.position,target:n.getZr().findHover(a.x,a.y).target},o))}},e.prototype.manuallyHideTip=function(t,i,n,a){var o=this._tooltipContent;this._tooltipModel&&
o.hideLater(this._tooltipModel.get("hideDelay")),this._lastX=this._lastY=this._lastDataByCoordSys=null,this._cbParamsList=null,a.from!==this.uid&&this._hide(zD(
a,n))},e.prototype._manuallyAxisShowTip=function(t,i,n,a){var o=a.seriesIndex,s=a.dataIndex,l=i.getComponent("axisPointer").coordSysAxesInfo;if(!(o==null||s==null||
l==null)){var u=i.getSeriesByIndex(o);if(u){var f=u.getData(),c=fu([f.getItemModel(s),u,(u.coordinateSystem||{}).model],this._tooltipModel);if(c.get("trigger")===
"axis")return n.dispatchAction({type:"updateAxisPointer",seriesIndex:o,dataIndex:s,position:a.position}),!0}}},e.prototype._tryShow=function(t,i){var n=t.target,
a=this._tooltipModel;if(a){this._lastX=t.offsetX,this._lastY=t.offsetY;var o=t.dataByCoordSys;if(o&&o.length)this._showAxisTooltip(o,t);else if(n){var s=ge(n);if(s.
ssrType==="legend")return;this._lastDataByCoordSys=null,this._cbParamsList=null;var l,u;Ii(n,function(f){if(f.tooltipDisabled)return l=u=null,!0;l||u||(ge(f).dataIndex!=
null?l=f:ge(f).tooltipConfig!=null&&(u=f))},!0),l?this._showSeriesItemTooltip(t,l,i):u?this._showComponentItemTooltip(t,u,i):this._hide(i)}else this._lastDataByCoordSys=
null,this._cbParamsList=null,this._hide(i)}},e.prototype._showOrMove=function(t,i){var n=t.get("showDelay");i=V(i,this),clearTimeout(this._showTimout),n>0?this.
_showTimout=setTimeout(i,n):i()},e.prototype._showAxisTooltip=function(t,i){var n=this._ecModel,a=this._tooltipModel,o=[i.offsetX,i.offsetY],s=fu([i.tooltipOption],
a),l=this._renderMode,u=[],f=Ta("section",{blocks:[],noHeader:!0}),c=[],p=new Pc;b(t,function(_){b(_.dataByAxis,function(y){var x=n.getComponent(y.axisDim+"Axis",
y.axisIndex),S=y.value,w=x.axis,T=w.scale.parse(S);if(!(!x||S==null)){var E=D_(S,w,n,y.seriesDataIndices,y.valueLabelOpt),C=Ta("section",{header:E,noHeader:!ct(
E),sortBlocks:!0,blocks:[]});f.blocks.push(C),b(y.seriesDataIndices,function(M){var A=n.getSeriesByIndex(M.seriesIndex),O=M.dataIndexInside,D=A.getDataParams(O);
if(!(D.dataIndex<0)){D.axisDim=y.axisDim,D.axisIndex=y.axisIndex,D.axisType=y.axisType,D.axisId=y.axisId,D.axisValue=Zo(x.axis,{value:T}),D.axisValueLabel=E,D.marker=
p.makeTooltipMarker("item",Dr(D.color),l);var I=Lm(A.formatTooltip(O,!0,null)),R=I.frag;if(R){var P=fu([A],a).get("valueFormatter");C.blocks.push(P?k({valueFormatter:P},
R):R)}I.text&&c.push(I.text),u.push(D)}})}})}),f.blocks.reverse(),c.reverse();var h=i.position,d=s.get("order"),v=zm(f,p,l,d,n.get("useUTC"),s.get("textStyle"));
v&&c.unshift(v);var m=l==="richText"?`

`:"<br/>",g=c.join(m);this._showOrMove(s,function(){this._updateContentNotChangedOnAxis(t,u)?this._updatePosition(s,h,o[0],o[1],this._tooltipContent,u):this._showTooltipContent(
s,g,u,Math.random()+"",o[0],o[1],h,null,p)})},e.prototype._showSeriesItemTooltip=function(t,i,n){var a=this._ecModel,o=ge(i),s=o.seriesIndex,l=a.getSeriesByIndex(
s),u=o.dataModel||l,f=o.dataIndex,c=o.dataType,p=u.getData(c),h=this._renderMode,d=t.positionDefault,v=fu([p.getItemModel(f),u,l&&(l.coordinateSystem||{}).model],
this._tooltipModel,d?{position:d}:null),m=v.get("trigger");if(!(m!=null&&m!=="item")){var g=u.getDataParams(f,c),_=new Pc;g.marker=_.makeTooltipMarker("item",Dr(
g.color),h);var y=Lm(u.formatTooltip(f,!1,c)),x=v.get("order"),S=v.get("valueFormatter"),w=y.frag,T=w?zm(S?k({valueFormatter:S},w):w,_,h,x,a.get("useUTC"),v.get(
"textStyle")):y.text,E="item_"+u.name+"_"+f;this._showOrMove(v,function(){this._showTooltipContent(v,T,g,E,t.offsetX,t.offsetY,t.position,t.target,_)}),n({type:"\
showTip",dataIndexInside:f,dataIndex:p.getRawIndex(f),seriesIndex:s,from:this.uid})}},e.prototype._showComponentItemTooltip=function(t,i,n){var a=this._renderMode===
"html",o=ge(i),s=o.tooltipConfig,l=s.option||{},u=l.encodeHTMLContent;if(U(l)){var f=l;l={content:f,formatter:f},u=!0}u&&a&&l.content&&(l=H(l),l.content=vt(l.content));
var c=[l],p=this._ecModel.getComponent(o.componentMainType,o.componentIndex);p&&c.push(p),c.push({formatter:l.content});var h=t.positionDefault,d=fu(c,this._tooltipModel,
h?{position:h}:null),v=d.get("content"),m=Math.random()+"",g=new Pc;this._showOrMove(d,function(){var _=H(d.get("formatterParams")||{});this._showTooltipContent(
d,v,_,m,t.offsetX,t.offsetY,t.position,i,g)}),n({type:"showTip",from:this.uid})},e.prototype._showTooltipContent=function(t,i,n,a,o,s,l,u,f){if(this._ticket="",
!(!t.get("showContent")||!t.get("show"))){var c=this._tooltipContent;c.setEnterable(t.get("enterable"));var p=t.get("formatter");l=l||t.get("position");var h=i,
d=this._getNearestPoint([o,s],n,t.get("trigger"),t.get("borderColor"),t.get("defaultBorderColor",!0)),v=d.color;if(p)if(U(p)){var m=t.ecModel.get("useUTC"),g=N(
n)?n[0]:n,_=g&&g.axisType&&g.axisType.indexOf("time")>=0;h=p,_&&(h=Sa(g.axisValue,h,m)),h=Ac(h,n,!0)}else if(Z(p)){var y=V(function(x,S){x===this._ticket&&(c.setContent(
S,f,t,v,l),this._updatePosition(t,l,o,s,c,n,u))},this);this._ticket=a,h=p(n,a,y)}else h=p;c.setContent(h,f,t,v,l),c.show(t,v),this._updatePosition(t,l,o,s,c,n,u)}},
e.prototype._getNearestPoint=function(t,i,n,a,o){if(n==="axis"||N(i))return{color:a||o};if(!N(i))return{color:a||i.color||i.borderColor}},e.prototype._updatePosition=
function(t,i,n,a,o,s,l){var u=this._api.getWidth(),f=this._api.getHeight();i=i||t.get("position");var c=o.getSize(),p=t.get("align"),h=t.get("verticalAlign"),d=l&&
l.getBoundingRect().clone();if(l&&d.applyTransform(l.transform),Z(i)&&(i=i([n,a],s,o.el,d,{viewSize:[u,f],contentSize:c.slice()})),N(i))n=mt(i[0],u),a=mt(i[1],f);else if(z(
i)){var v=i;v.width=c[0],v.height=c[1];var m=hr(v,{width:u,height:f});n=m.x,a=m.y,p=null,h=null}else if(U(i)&&l){var g=y5(i,d,c,t.get("borderWidth"));n=g[0],a=g[1]}else{
var g=g5(n,a,o,u,f,p?null:20,h?null:20);n=g[0],a=g[1]}if(p&&(n-=BD(p)?c[0]/2:p==="right"?c[0]:0),h&&(a-=BD(h)?c[1]/2:h==="bottom"?c[1]:0),np(t)){var g=_5(n,a,o,
u,f);n=g[0],a=g[1]}o.moveTo(n,a)},e.prototype._updateContentNotChangedOnAxis=function(t,i){var n=this._lastDataByCoordSys,a=this._cbParamsList,o=!!n&&n.length===
t.length;return o&&b(n,function(s,l){var u=s.dataByAxis||[],f=t[l]||{},c=f.dataByAxis||[];o=o&&u.length===c.length,o&&b(u,function(p,h){var d=c[h]||{},v=p.seriesDataIndices||
[],m=d.seriesDataIndices||[];o=o&&p.value===d.value&&p.axisType===d.axisType&&p.axisId===d.axisId&&v.length===m.length,o&&b(v,function(g,_){var y=m[_];o=o&&g.seriesIndex===
y.seriesIndex&&g.dataIndex===y.dataIndex}),a&&b(p.seriesDataIndices,function(g){var _=g.seriesIndex,y=i[_],x=a[_];y&&x&&x.data!==y.data&&(o=!1)})})}),this._lastDataByCoordSys=
t,this._cbParamsList=i,!!o},e.prototype._hide=function(t){this._lastDataByCoordSys=null,this._cbParamsList=null,t({type:"hideTip",from:this.uid})},e.prototype.dispose=
function(t,i){te.node||!i.getDom()||(Di(this,"_updatePosition"),this._tooltipContent.dispose(),su("itemTooltip",i),this._tooltipContent=null,this._tooltipModel=
null,this._lastDataByCoordSys=null,this._cbParamsList=null)},e.type="tooltip",e})(qe);function fu(r,e,t){var i=e.ecModel,n;t?(n=new Le(t,i,i),n=new Le(e.option,
n,i)):n=e;for(var a=r.length-1;a>=0;a--){var o=r[a];o&&(o instanceof Le&&(o=o.get("tooltip",!0)),U(o)&&(o={formatter:o}),o&&(n=new Le(o,n,i)))}return n}function zD(r,e){
return r.dispatchAction||V(e.dispatchAction,e)}function g5(r,e,t,i,n,a,o){var s=t.getSize(),l=s[0],u=s[1];return a!=null&&(r+l+a+2>i?r-=l+a:r+=a),o!=null&&(e+u+
o>n?e-=u+o:e+=o),[r,e]}function _5(r,e,t,i,n){var a=t.getSize(),o=a[0],s=a[1];return r=Math.min(r+o,i)-o,e=Math.min(e+s,n)-s,r=Math.max(r,0),e=Math.max(e,0),[r,
e]}function y5(r,e,t,i){var n=t[0],a=t[1],o=Math.ceil(Math.SQRT2*i)+8,s=0,l=0,u=e.width,f=e.height;switch(r){case"inside":s=e.x+u/2-n/2,l=e.y+f/2-a/2;break;case"\
top":s=e.x+u/2-n/2,l=e.y-a-o;break;case"bottom":s=e.x+u/2-n/2,l=e.y+f+o;break;case"left":s=e.x-n-o,l=e.y+f/2-a/2;break;case"right":s=e.x+u+o,l=e.y+f/2-a/2}return[
s,l]}function BD(r){return r==="center"||r==="middle"}function x5(r,e,t){var i=Xs(r).queryOptionMap,n=i.keys()[0];if(!(!n||n==="series")){var a=qr(e,n,i.get(n),
{useDefault:!1,enableAll:!1,enableNone:!1}),o=a.models[0];if(o){var s=t.getViewOfComponentModel(o),l;if(s.group.traverse(function(u){var f=ge(u).tooltipConfig;if(f&&
f.name===r.name)return l=u,!0}),l)return{componentMainType:n,componentIndex:o.componentIndex,el:l}}}}var UD=m5;function V_(r){nt(ep),r.registerComponentModel(MD),r.registerComponentView(UD),r.registerAction({type:"showTip",event:"showTip",update:"tooltip:manuallyShowTip"},
Me),r.registerAction({type:"hideTip",event:"hideTip",update:"tooltip:manuallyHideTip"},Me)}var VD=b;function FD(r){if(r){for(var e in r)if(r.hasOwnProperty(e))return!0}}function F_(r,e,t){var i={};return VD(e,function(a){var o=i[a]=n();VD(r[a],function(s,l){
if(at.isValidType(l)){var u={type:l,visual:s};t&&t(u,a),o[l]=new at(u),l==="opacity"&&(u=H(u),u.type="colorAlpha",o.__hidden.__alphaForOpacity=new at(u))}})}),i;
function n(){var a=function(){};a.prototype.__hidden=a.prototype;var o=new a;return o}}function HD(r,e,t){var i;b(t,function(n){e.hasOwnProperty(n)&&FD(e[n])&&(i=
!0)}),i&&b(t,function(n){e.hasOwnProperty(n)&&FD(e[n])?r[n]=H(e[n]):delete r[n]})}function GD(r,e,t,i){var n={};return b(r,function(a){var o=at.prepareVisualTypes(e[a]);n[a]=o}),{progress:function(o,s){var l;i!=null&&(l=s.getDimensionIndex(i));
function u(S){return wh(s,c,S)}function f(S,w){LC(s,c,S,w)}for(var c,p=s.getStore();(c=o.next())!=null;){var h=s.getRawDataItem(c);if(!(h&&h.visualMap===!1))for(var d=i!=
null?p.get(l,c):c,v=t(d),m=e[v],g=n[v],_=0,y=g.length;_<y;_++){var x=g[_];m[x]&&m[x].applyVisual(d,u,f)}}}}}var S5=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="dataZoom.inside",e.defaultOption=ln(
ps.defaultOption,{disabled:!1,zoomLock:!1,zoomOnMouseWheel:!0,moveOnMouseMove:!0,moveOnMouseWheel:!1,preventDefaultMouseMove:!0}),e})(ps),YD=S5;var H_=$();function ZD(r,e,t){H_(r).coordSysRecordMap.each(function(i){var n=i.dataZoomInfoMap.get(e.uid);n&&(n.getRange=t)})}function XD(r,e){for(var t=H_(r).coordSysRecordMap,
i=t.keys(),n=0;n<i.length;n++){var a=i[n],o=t.get(a),s=o.dataZoomInfoMap;if(s){var l=e.uid,u=s.get(l);u&&(s.removeKey(l),s.keys().length||jD(t,o))}}}function jD(r,e){
if(e){r.removeKey(e.model.uid);var t=e.controller;t&&t.dispose()}}function b5(r,e){var t={model:e,containsPoint:Te(T5,e),dispatchAction:Te(w5,r),dataZoomInfoMap:null,
controller:null},i=t.controller=new dA(r.getZr());return b(["pan","zoom","scrollMove"],function(n){i.on(n,function(a){var o=[];t.dataZoomInfoMap.each(function(s){
if(a.isAvailableBehavior(s.model.option)){var l=(s.getRange||{})[n],u=l&&l(s.dzReferCoordSysInfo,t.model.mainType,t.controller,a);!s.model.get("disabled",!0)&&u&&
o.push({dataZoomId:s.model.id,start:u[0],end:u[1]})}}),o.length&&t.dispatchAction(o)})}),t}function w5(r,e){r.isDisposed()||r.dispatchAction({type:"dataZoom",animation:{
easing:"cubicOut",duration:100},batch:e})}function T5(r,e,t,i){return r.coordinateSystem.containPoint([t,i])}function E5(r,e,t){var i,n="type_",a={type_true:2,type_move:1,
type_false:0,type_undefined:-1},o=!0,s,l;return r.each(function(u){var f=u.model,c=f.get("disabled",!0)?!1:f.get("zoomLock",!0)?"move":!0;a[n+c]>a[n+i]&&(i=c),o=
o&&f.get("preventDefaultMouseMove",!0),s=W(f.get("cursorGrab",!0),s),l=W(f.get("cursorGrabbing",!0),l)}),{controlType:i,opt:{zoomOnMouseWheel:!0,moveOnMouseMove:!0,
moveOnMouseWheel:!0,preventDefaultMouseMove:!!o,api:t,zInfo:{component:e.model},triggerInfo:{roamTrigger:null,isInSelf:e.containsPoint},cursorGrab:s,cursorGrabbing:l}}}
function qD(r){r.registerUpdateLifecycle("coordsys:aftercreate",function(e,t){var i=H_(t),n=i.coordSysRecordMap||(i.coordSysRecordMap=F());n.each(function(a){a.
dataZoomInfoMap=null}),e.eachComponent({mainType:"dataZoom",subType:"inside"},function(a){var o=tp(a);b(o.infoList,function(s){var l=s.model.uid,u=n.get(l)||n.set(
l,b5(t,s.model)),f=u.dataZoomInfoMap||(u.dataZoomInfoMap=F());f.set(a.uid,{dzReferCoordSysInfo:s,model:a,getRange:null})})}),n.each(function(a){var o=a.controller,
s,l=a.dataZoomInfoMap;if(l){var u=l.keys()[0];u!=null&&(s=l.get(u))}if(!s){jD(n,a);return}var f=E5(l,a,t);o.enable(f.controlType,f.opt),ri(a,"dispatchAction",s.
model.get("throttle",!0),"fixRate")})})}var M5=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type="dataZoom.inside",t}return e.prototype.render=function(t,i,n){
if(r.prototype.render.apply(this,arguments),t.noTarget()){this._clear();return}this.range=t.getPercentRange(),ZD(n,t,{pan:V(G_.pan,this),zoom:V(G_.zoom,this),scrollMove:V(
G_.scrollMove,this)})},e.prototype.dispose=function(){this._clear(),r.prototype.dispose.apply(this,arguments)},e.prototype._clear=function(){XD(this.api,this.dataZoomModel),
this.range=null},e.type="dataZoom.inside",e})(ip),G_={zoom:function(r,e,t,i){var n=this.range,a=n.slice(),o=r.axisModels[0];if(o){var s=W_[e](null,[i.originX,i.
originY],o,t,r),l=(s.signal>0?s.pixelStart+s.pixelLength-s.pixel:s.pixel-s.pixelStart)/s.pixelLength*(a[1]-a[0])+a[0],u=Math.max(1/i.scale,0);a[0]=(a[0]-l)*u+l,
a[1]=(a[1]-l)*u+l;var f=this.dataZoomModel.findRepresentativeAxisProxy().getMinMaxSpan();if(Qt(0,a,[0,100],0,f.minSpan,f.maxSpan),this.range=a,n[0]!==a[0]||n[1]!==
a[1])return a}},pan:KD(function(r,e,t,i,n,a){var o=W_[i]([a.oldX,a.oldY],[a.newX,a.newY],e,n,t);return o.signal*(r[1]-r[0])*o.pixel/o.pixelLength}),scrollMove:KD(
function(r,e,t,i,n,a){var o=W_[i]([0,0],[a.scrollDelta,a.scrollDelta],e,n,t);return o.signal*(r[1]-r[0])*a.scrollDelta})};function KD(r){return function(e,t,i,n){
var a=this.range,o=a.slice(),s=e.axisModels[0];if(s){var l=r(o,s,e,t,i,n);if(Qt(l,o,[0,100],"all"),this.range=o,a[0]!==o[0]||a[1]!==o[1])return o}}}var W_={grid:function(r,e,t,i,n){
var a=t.axis,o={},s=n.model.coordinateSystem.getRect();return r=r||[0,0],a.dim==="x"?(o.pixel=e[0]-r[0],o.pixelLength=s.width,o.pixelStart=s.x,o.signal=a.inverse?
1:-1):(o.pixel=e[1]-r[1],o.pixelLength=s.height,o.pixelStart=s.y,o.signal=a.inverse?-1:1),o},polar:function(r,e,t,i,n){var a=t.axis,o={},s=n.model.coordinateSystem,
l=s.getRadiusAxis().getExtent(),u=s.getAngleAxis().getExtent();return r=r?s.pointToCoord(r):[0,0],e=s.pointToCoord(e),t.mainType==="radiusAxis"?(o.pixel=e[0]-r[0],
o.pixelLength=l[1]-l[0],o.pixelStart=l[0],o.signal=a.inverse?1:-1):(o.pixel=e[1]-r[1],o.pixelLength=u[1]-u[0],o.pixelStart=u[0],o.signal=a.inverse?-1:1),o},singleAxis:function(r,e,t,i,n){
var a=t.axis,o=n.model.coordinateSystem.getRect(),s={};return r=r||[0,0],a.orient==="horizontal"?(s.pixel=e[0]-r[0],s.pixelLength=o.width,s.pixelStart=o.x,s.signal=
a.inverse?1:-1):(s.pixel=e[1]-r[1],s.pixelLength=o.height,s.pixelStart=o.y,s.signal=a.inverse?-1:1),s}},$D=M5;function QD(r){uu(r),r.registerComponentModel(YD),r.registerComponentView($D),qD(r)}var A5=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="dataZoom.slider",e.layoutMode="box",
e.defaultOption=ln(ps.defaultOption,{show:!0,right:"ph",top:"ph",width:"ph",height:"ph",left:null,bottom:null,borderColor:Y.color.accent10,borderRadius:0,backgroundColor:Y.
color.transparent,dataBackground:{lineStyle:{color:Y.color.accent30,width:.5},areaStyle:{color:Y.color.accent20,opacity:.2}},selectedDataBackground:{lineStyle:{
color:Y.color.accent40,width:.5},areaStyle:{color:Y.color.accent20,opacity:.3}},fillerColor:"rgba(135,175,274,0.2)",handleIcon:"path://M-9.35,34.56V42m0-40V9.5m\
-2,0h4a2,2,0,0,1,2,2v21a2,2,0,0,1-2,2h-4a2,2,0,0,1-2-2v-21A2,2,0,0,1-11.35,9.5Z",handleSize:"100%",handleStyle:{color:Y.color.neutral00,borderColor:Y.color.accent20},
moveHandleSize:7,moveHandleIcon:"path://M-320.9-50L-320.9-50c18.1,0,27.1,9,27.1,27.1V85.7c0,18.1-9,27.1-27.1,27.1l0,0c-18.1,0-27.1-9-27.1-27.1V-22.9C-348-41-339\
-50-320.9-50z M-212.3-50L-212.3-50c18.1,0,27.1,9,27.1,27.1V85.7c0,18.1-9,27.1-27.1,27.1l0,0c-18.1,0-27.1-9-27.1-27.1V-22.9C-239.4-41-230.4-50-212.3-50z M-103.7-\
50L-103.7-50c18.1,0,27.1,9,27.1,27.1V85.7c0,18.1-9,27.1-27.1,27.1l0,0c-18.1,0-27.1-9-27.1-27.1V-22.9C-130.9-41-121.8-50-103.7-50z",moveHandleStyle:{color:Y.color.
accent40,opacity:.5},showDetail:!0,showDataShadow:"auto",realtime:!0,zoomLock:!1,textStyle:{color:Y.color.tertiary},brushSelect:!0,brushStyle:{color:Y.color.accent30,
opacity:.3},emphasis:{handleLabel:{show:!0},handleStyle:{borderColor:Y.color.accent40},moveHandleStyle:{opacity:.8}},defaultLocationEdgeGap:15}),e})(ps),JD=A5;var cu=me,D5=1,Y_=30,O5=7,hu="horizontal",eO="vertical",I5=5,L5=["line","bar","candlestick","scatter"],R5={easing:"cubicOut",duration:100,delay:0},P5=(function(r){
L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._displayables={},t}return e.prototype.init=function(t,i){this.api=i,this.
_onBrush=V(this._onBrush,this),this._onBrushEnd=V(this._onBrushEnd,this)},e.prototype.render=function(t,i,n,a){if(r.prototype.render.apply(this,arguments),ri(this,
"_dispatchZoomAction",t.get("throttle"),"fixRate"),this._orient=t.getOrient(),t.get("show")===!1){this.group.removeAll();return}if(t.noTarget()){this._clear(),this.
group.removeAll();return}(!a||a.type!=="dataZoom"||a.from!==this.uid)&&this._buildView(),this._updateView()},e.prototype.dispose=function(){this._clear(),r.prototype.
dispose.apply(this,arguments)},e.prototype._clear=function(){Di(this,"_dispatchZoomAction");var t=this.api.getZr();t.off("mousemove",this._onBrush),t.off("mouse\
up",this._onBrushEnd)},e.prototype._buildView=function(){var t=this.group;t.removeAll(),this._brushing=!1,this._displayables.brushRect=null,this._resetLocation(),
this._resetInterval();var i=this._displayables.sliderGroup=new fe;this._renderBackground(),this._renderHandle(),this._renderDataShadow(),t.add(i),this._positionGroup()},
e.prototype._resetLocation=function(){var t=this.dataZoomModel,i=this.api,n=t.get("brushSelect"),a=n?O5:0,o=fn(t,i).refContainer,s=this._findCoordRect(),l=t.get(
"defaultLocationEdgeGap",!0)||0,u=this._orient===hu?{right:o.width-s.x-s.width,top:o.height-Y_-l-a,width:s.width,height:Y_}:{right:l,top:s.y,width:Y_,height:s.height},
f=Jr(t.option);b(["right","top","width","height"],function(p){f[p]==="ph"&&(f[p]=u[p])});var c=hr(f,o);this._location={x:c.x,y:c.y},this._size=[c.width,c.height],
this._orient===eO&&this._size.reverse()},e.prototype._positionGroup=function(){var t=this.group,i=this._location,n=this._orient,a=this.dataZoomModel.getFirstTargetAxisModel(),
o=a&&a.get("inverse"),s=this._displayables.sliderGroup,l=(this._dataShadowInfo||{}).otherAxisInverse;s.attr(n===hu&&!o?{scaleY:l?1:-1,scaleX:1}:n===hu&&o?{scaleY:l?
1:-1,scaleX:-1}:n===eO&&!o?{scaleY:l?-1:1,scaleX:1,rotation:Math.PI/2}:{scaleY:l?-1:1,scaleX:-1,rotation:Math.PI/2});var u=t.getBoundingRect([s]),f=isNaN(u.x)?0:
u.x,c=isNaN(u.y)?0:u.y;t.x=i.x-f,t.y=i.y-c,t.markRedraw()},e.prototype._getViewExtent=function(){return[0,this._size[0]]},e.prototype._renderBackground=function(){
var t=this.dataZoomModel,i=this._size,n=this._displayables.sliderGroup,a=t.get("brushSelect");n.add(new cu({silent:!0,shape:{x:0,y:0,width:i[0],height:i[1]},style:{
fill:t.get("backgroundColor")},z2:-40}));var o=new cu({shape:{x:0,y:0,width:i[0],height:i[1]},style:{fill:"transparent"},z2:0,onclick:V(this._onClickPanel,this)}),
s=this.api.getZr();a?(o.on("mousedown",this._onBrushStart,this),o.cursor="crosshair",s.on("mousemove",this._onBrush),s.on("mouseup",this._onBrushEnd)):(s.off("m\
ousemove",this._onBrush),s.off("mouseup",this._onBrushEnd)),n.add(o)},e.prototype._renderDataShadow=function(){var t=this._dataShadowInfo=this._prepareDataShadowInfo();
if(this._displayables.dataShadowSegs=[],!t)return;var i=this._size,n=this._shadowSize||[],a=t.series,o=a.getRawData(),s=a.getShadowDim&&a.getShadowDim(),l=s&&o.
getDimensionInfo(s)?a.getShadowDim():t.otherDim;if(l==null)return;var u=this._shadowPolygonPts,f=this._shadowPolylinePts;if(o!==this._shadowData||l!==this._shadowDim||
i[0]!==n[0]||i[1]!==n[1]){var c=o.getDataExtent(t.thisDim),p=o.getDataExtent(l),h=(p[1]-p[0])*.3;p=[p[0]-h,p[1]+h];var d=[0,i[1]],v=[0,i[0]],m=[[i[0],0],[0,0]],
g=[],_=v[1]/Math.max(1,o.count()-1),y=i[0]/(c[1]-c[0]),x=t.thisAxis.type==="time",S=-_,w=Math.round(o.count()/i[0]),T;o.each([t.thisDim,l],function(O,D,I){if(w>
0&&I%w){x||(S+=_);return}S=x?(+O-c[0])*y:S+_;var R=D==null||isNaN(D)||D==="",P=R?0:be(D,p,d,!0);R&&!T&&I?(m.push([m[m.length-1][0],0]),g.push([g[g.length-1][0],
0])):!R&&T&&(m.push([S,0]),g.push([S,0])),R||(m.push([S,P]),g.push([S,P])),T=R}),u=this._shadowPolygonPts=m,f=this._shadowPolylinePts=g}this._shadowData=o,this.
_shadowDim=l,this._shadowSize=[i[0],i[1]];var E=this.dataZoomModel;function C(O){var D=E.getModel(O?"selectedDataBackground":"dataBackground"),I=new fe,R=new yi(
{shape:{points:u},segmentIgnoreThreshold:1,style:D.getModel("areaStyle").getAreaStyle(),silent:!0,z2:-20}),P=new xi({shape:{points:f},segmentIgnoreThreshold:1,style:D.
getModel("lineStyle").getLineStyle(),silent:!0,z2:-19});return I.add(R),I.add(P),I}for(var M=0;M<3;M++){var A=C(M===1);this._displayables.sliderGroup.add(A),this.
_displayables.dataShadowSegs.push(A)}},e.prototype._prepareDataShadowInfo=function(){var t=this.dataZoomModel,i=t.get("showDataShadow");if(i!==!1){var n,a=this.
ecModel;return t.eachTargetAxis(function(o,s){var l=t.getAxisProxy(o,s).getTargetSeriesModels();b(l,function(u){if(!n&&!(i!==!0&&ae(L5,u.get("type"))<0)){var f=a.
getComponent(mr(o),s).axis,c=N5(o),p,h=u.coordinateSystem;c!=null&&h.getOtherAxis&&(p=h.getOtherAxis(f).inverse),c=u.getData().mapDimension(c);var d=u.getData().
mapDimension(o);n={thisAxis:f,series:u,thisDim:d,otherDim:c,otherAxisInverse:p}}},this)},this),n}},e.prototype._renderHandle=function(){var t=this.group,i=this.
_displayables,n=i.handles=[null,null],a=i.handleLabels=[null,null],o=this._displayables.sliderGroup,s=this._size,l=this.dataZoomModel,u=this.api,f=l.get("border\
Radius")||0,c=l.get("brushSelect"),p=i.filler=new cu({silent:c,style:{fill:l.get("fillerColor")},textConfig:{position:"inside"}});o.add(p),o.add(new cu({silent:!0,
subPixelOptimize:!0,shape:{x:0,y:0,width:s[0],height:s[1],r:f},style:{stroke:l.get("dataBackgroundColor")||l.get("borderColor"),lineWidth:D5,fill:Y.color.transparent}})),
b([0,1],function(y){var x=l.get("handleIcon");!wl[x]&&x.indexOf("path://")<0&&x.indexOf("image://")<0&&(x="path://"+x);var S=it(x,-1,0,2,2,null,!0);S.attr({cursor:k5(
this._orient),draggable:!0,drift:V(this._onDragMove,this,y),ondragend:V(this._onDragEnd,this),onmouseover:V(this._onOverDataInfoTriggerArea,this,!0),onmouseout:V(
this._onOverDataInfoTriggerArea,this,!1),z2:5});var w=S.getBoundingRect(),T=l.get("handleSize");this._handleHeight=mt(T,this._size[1]),this._handleWidth=w.width/
w.height*this._handleHeight,S.setStyle(l.getModel("handleStyle").getItemStyle()),S.style.strokeNoScale=!0,S.rectHover=!0,S.ensureState("emphasis").style=l.getModel(
["emphasis","handleStyle"]).getItemStyle(),bv(S);var E=l.get("handleColor");E!=null&&(S.style.fill=E),o.add(n[y]=S);var C=l.getModel("textStyle"),M=l.get("handl\
eLabel")||{},A=M.show||!1;t.add(a[y]=new Ae({silent:!0,invisible:!A,style:yt(C,{x:0,y:0,text:"",verticalAlign:"middle",align:"center",fill:C.getTextColor(),font:C.
getFont()}),z2:10}))},this);var h=p;if(c){var d=mt(l.get("moveHandleSize"),s[1]),v=i.moveHandle=new me({style:l.getModel("moveHandleStyle").getItemStyle(),silent:!0,
shape:{r:[0,0,2,2],y:s[1]-.5,height:d}}),m=d*.8,g=i.moveHandleIcon=it(l.get("moveHandleIcon"),-m/2,-m/2,m,m,Y.color.neutral00,!0);g.silent=!0,g.y=s[1]+d/2-.5,v.
ensureState("emphasis").style=l.getModel(["emphasis","moveHandleStyle"]).getItemStyle();var _=Math.min(s[1]/2,Math.max(d,10));h=i.moveZone=new me({invisible:!0,
shape:{y:s[1]-_,height:d+_}}),h.on("mouseover",function(){u.enterEmphasis(v)}).on("mouseout",function(){u.leaveEmphasis(v)}),o.add(v),o.add(g),o.add(h)}h.attr({
draggable:!0,cursor:"grab",drift:V(this._onActualMoveZoneDrift,this),ondragstart:V(this._onActualMoveZoneDragStart,this),ondragend:V(this._onActualMoveZoneDragEnd,
this),onmouseover:V(this._onOverDataInfoTriggerArea,this,!0),onmouseout:V(this._onOverDataInfoTriggerArea,this,!1)})},e.prototype._resetInterval=function(){var t=this.
_range=this.dataZoomModel.getPercentRange(),i=this._getViewExtent();this._handleEnds=[be(t[0],[0,100],i,!0),be(t[1],[0,100],i,!0)]},e.prototype._updateInterval=
function(t,i){var n=this.dataZoomModel,a=this._handleEnds,o=this._getViewExtent(),s=n.findRepresentativeAxisProxy().getMinMaxSpan(),l=[0,100];Qt(i,a,o,n.get("zo\
omLock")?"all":t,s.minSpan!=null?be(s.minSpan,l,o,!0):null,s.maxSpan!=null?be(s.maxSpan,l,o,!0):null);var u=this._range,f=this._range=ot([be(a[0],o,l,!0),be(a[1],
o,l,!0)]);return!u||u[0]!==f[0]||u[1]!==f[1]},e.prototype._updateView=function(t){var i=this._displayables,n=this._handleEnds,a=ot(n.slice()),o=this._size;b([0,
1],function(h){var d=i.handles[h],v=this._handleHeight;d.attr({scaleX:v/2,scaleY:v/2,x:n[h]+(h?-1:1),y:o[1]/2-v/2})},this),i.filler.setShape({x:a[0],y:0,width:a[1]-
a[0],height:o[1]});var s={x:a[0],width:a[1]-a[0]};i.moveHandle&&(i.moveHandle.setShape(s),i.moveZone.setShape(s),i.moveZone.getBoundingRect(),i.moveHandleIcon&&
i.moveHandleIcon.attr("x",s.x+s.width/2));for(var l=i.dataShadowSegs,u=[0,a[0],a[1],o[0]],f=0;f<l.length;f++){var c=l[f],p=c.getClipPath();p||(p=new me,c.setClipPath(
p)),p.setShape({x:u[f],y:0,width:u[f+1]-u[f],height:o[1]})}this._updateDataInfo(t)},e.prototype._updateDataInfo=function(t){var i=this.dataZoomModel,n=this._displayables,
a=n.handleLabels,o=this._orient,s=["",""];if(i.get("showDetail")){var l=i.findRepresentativeAxisProxy(),u=l.getAxisModel().axis.scale;if(l){var f=this._range,c;
if(t){var p={start:f[0],end:f[1]},h=rp(i,l);if(h){var d=h.calculateDataWindow(p).percentInverted;p={start:d[0],end:d[1]}}c=l.calculateDataWindow(p)}else c=l.getWindow();
s=[tO(i,0,c,u),tO(i,1,c,u)]}}var v=ot(this._handleEnds.slice());m.call(this,0),m.call(this,1);function m(g){var _=bi(n.handles[g].parent,this.group),y=ca(g===0?
"right":"left",_),x=this._handleWidth/2+I5,S=qt([v[g]+(g===0?-x:x),this._size[1]/2],_);a[g].setStyle({x:S[0],y:S[1],verticalAlign:o===hu?"middle":y,align:o===hu?
y:"center",text:s[g]})}},e.prototype._onOverDataInfoTriggerArea=function(t){this._isOverDataInfoTriggerArea=t,this._showDataInfo(t)},e.prototype._showDataInfo=function(t){
var i=this.dataZoomModel.get("handleLabel")||{},n=i.show||!1,a=this.dataZoomModel.getModel(["emphasis","handleLabel"]),o=a.get("show")||!1,s=t||this._dragging?o:
n,l=this._displayables,u=l.handleLabels;u[0].attr("invisible",!s),u[1].attr("invisible",!s),l.moveHandle&&this.api[s?"enterEmphasis":"leaveEmphasis"](l.moveHandle,
1)},e.prototype._onActualMoveZoneDrift=function(t,i,n){this.api.getZr().setCursorStyle("grabbing"),this._onDragMove("all",t,i,n)},e.prototype._onActualMoveZoneDragStart=
function(t){t.target.attr("cursor","grabbing"),this._showDataInfo(!0)},e.prototype._onActualMoveZoneDragEnd=function(t){t.target.attr("cursor","grab"),this._onDragEnd()},
e.prototype._onDragMove=function(t,i,n,a){this._dragging=!0,Ht(a.event);var o=this._displayables.sliderGroup.getLocalTransform(),s=qt([i,n],o,!0),l=this._updateInterval(
t,s[0]),u=this.dataZoomModel.get("realtime");this._updateView(!u),l&&u&&this._dispatchZoomAction(!0)},e.prototype._onDragEnd=function(){this._dragging=!1,this._isOverDataInfoTriggerArea||
this._showDataInfo(!1);var t=this.dataZoomModel.get("realtime");!t&&this._dispatchZoomAction(!1)},e.prototype._onClickPanel=function(t){var i=this._size,n=this.
_displayables.sliderGroup.transformCoordToLocal(t.offsetX,t.offsetY);if(!(n[0]<0||n[0]>i[0]||n[1]<0||n[1]>i[1])){var a=this._handleEnds,o=(a[0]+a[1])/2,s=this._updateInterval(
"all",n[0]-o);this._updateView(),s&&this._dispatchZoomAction(!1)}},e.prototype._onBrushStart=function(t){var i=t.offsetX,n=t.offsetY;this._brushStart=new Se(i,n),
this._brushing=!0,this._brushStartTime=+new Date},e.prototype._onBrushEnd=function(t){if(this._brushing){var i=this._displayables.brushRect;if(this._brushing=!1,
!!i){i.attr("ignore",!0);var n=i.shape,a=+new Date;if(!(a-this._brushStartTime<200&&Math.abs(n.width)<5)){var o=this._getViewExtent(),s=[0,100],l=this._handleEnds=
[n.x,n.x+n.width],u=this.dataZoomModel.findRepresentativeAxisProxy().getMinMaxSpan();Qt(0,l,o,0,u.minSpan!=null?be(u.minSpan,s,o,!0):null,u.maxSpan!=null?be(u.maxSpan,
s,o,!0):null),this._range=ot([be(l[0],o,s,!0),be(l[1],o,s,!0)]),this._updateView(),this._dispatchZoomAction(!1)}}}},e.prototype._onBrush=function(t){this._brushing&&
(Ht(t.event),this._updateBrushRect(t.offsetX,t.offsetY))},e.prototype._updateBrushRect=function(t,i){var n=this._displayables,a=this.dataZoomModel,o=n.brushRect;
o||(o=n.brushRect=new cu({silent:!0,style:a.getModel("brushStyle").getItemStyle()}),n.sliderGroup.add(o)),o.attr("ignore",!1);var s=this._brushStart,l=this._displayables.
sliderGroup,u=l.transformCoordToLocal(t,i),f=l.transformCoordToLocal(s.x,s.y),c=this._size;u[0]=Math.max(Math.min(c[0],u[0]),0),o.setShape({x:f[0],y:0,width:u[0]-
f[0],height:c[1]})},e.prototype._dispatchZoomAction=function(t){var i=this._range;this.api.dispatchAction({type:"dataZoom",from:this.uid,dataZoomId:this.dataZoomModel.
id,animation:t?R5:null,start:i[0],end:i[1]})},e.prototype._findCoordRect=function(){var t,i=tp(this.dataZoomModel).infoList;if(!t&&i.length){var n=i[0].model.coordinateSystem;
t=n.getRect&&n.getRect()}if(!t){var a=this.api.getWidth(),o=this.api.getHeight();t={x:a*.2,y:o*.2,width:a*.6,height:o*.6}}return t},e.type="dataZoom.slider",e})(
ip);function tO(r,e,t,i){var n=r.get("labelFormatter"),a=r.get("labelPrecision");(a==null||a==="auto")&&(a=t.valuePrecision);var o=t.value[e],s=o==null||isNaN(o)?
"":Qe(i)||ei(i)?i.getLabel({value:Math.round(o)}):isFinite(a)?le(o,a,!0):o+"";return Z(n)?n(o,s):U(n)?n.replace("{value}",s):s}function N5(r){var e={x:"y",y:"x",
radius:"angle",angle:"radius"};return e[r]}function k5(r){return r==="vertical"?"ns-resize":"ew-resize"}var rO=P5;function iO(r){r.registerComponentModel(JD),r.registerComponentView(rO),uu(r)}function Z_(r){nt(QD),nt(iO)}var z5={get:function(r,e,t){var i=H((B5[r]||{})[e]);return t&&N(i)?i[i.length-1]:i}},B5={color:{active:["#006edd","#e0ffff"],inactive:[Y.color.transparent]},colorHue:{
active:[0,360],inactive:[0,0]},colorSaturation:{active:[.3,1],inactive:[0,0]},colorLightness:{active:[.9,.5],inactive:[0,0]},colorAlpha:{active:[.3,1],inactive:[
0,0]},opacity:{active:[.3,1],inactive:[0,0]},symbol:{active:["circle","roundRect","diamond"],inactive:["none"]},symbolSize:{active:[10,50],inactive:[0,0]}},ap=z5;var nO=at.mapVisual,U5=at.eachVisual,V5=N,X_=b,F5=ot,H5=be,G5=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,
t.stateList=["inRange","outOfRange"],t.replacableOptionKeys=["inRange","outOfRange","target","controller","color"],t.layoutMode={type:"box",ignoreSize:!0},t.dataBound=
[-1/0,1/0],t.targetVisuals={},t.controllerVisuals={},t}return e.prototype.init=function(t,i,n){this.mergeDefaultAndTheme(t,n)},e.prototype.optionUpdated=function(t,i){
var n=this.option;!i&&HD(n,t,this.replacableOptionKeys),this.textStyleModel=this.getModel("textStyle"),this.resetItemSize(),this.completeVisualOption()},e.prototype.
resetVisual=function(t){var i=this.stateList;t=V(t,this),this.controllerVisuals=F_(this.option.controller,i,t),this.targetVisuals=F_(this.option.target,i,t)},e.
prototype.getItemSymbol=function(){return null},e.prototype.getTargetSeriesIndices=function(){var t=this,i=this.option.seriesTargets;if(i){var n=[];return X_(i,
function(l){if(l.seriesIndex!=null)n.push(l.seriesIndex);else if(l.seriesId!=null){var u;t.ecModel.eachSeries(function(f){f.id===l.seriesId&&(u=f)}),u&&n.push(u.
componentIndex)}}),n}var a=this.option.seriesId,o=this.option.seriesIndex;o==null&&a==null&&(o="all");var s=qr(this.ecModel,"series",{index:o,id:a},{useDefault:!1,
enableAll:!0,enableNone:!1}).models;return B(s,function(l){return l.componentIndex})},e.prototype.eachTargetSeries=function(t,i){b(this.getTargetSeriesIndices(),
function(n){var a=this.ecModel.getSeriesByIndex(n);a&&t.call(i,a)},this)},e.prototype.isTargetSeries=function(t){var i=!1;return this.eachTargetSeries(function(n){
n===t&&(i=!0)}),i},e.prototype.formatValueText=function(t,i,n){var a=this.option,o=a.precision,s=this.dataBound,l=a.formatter,u;n=n||["<",">"],N(t)&&(t=t.slice(),
u=!0);var f=i?t:u?[c(t[0]),c(t[1])]:c(t);if(U(l))return l.replace("{value}",u?f[0]:f).replace("{value2}",u?f[1]:f);if(Z(l))return u?l(t[0],t[1]):l(t);if(u)return t[0]===
s[0]?n[0]+" "+f[1]:t[1]===s[1]?n[1]+" "+f[0]:f[0]+" - "+f[1];return f;function c(p){return p===s[0]?"min":p===s[1]?"max":(+p).toFixed(Math.min(o,20))}},e.prototype.
resetExtent=function(){var t=this.option,i=F5([t.min,t.max]);this._dataExtent=i},e.prototype.getDimension=function(t){var i=this,n=this.option.seriesTargets;if(n){
var a=Nu(n,function(o){return o.seriesIndex!=null&&o.seriesIndex===t||o.seriesId!=null&&o.seriesId===i.ecModel.getSeriesByIndex(t).id});if(a)return a.dimension}
return this.option.dimension},e.prototype.getDataDimensionIndex=function(t){var i=t.hostModel.seriesIndex,n=this.getDimension(i);if(n!=null)return t.getDimensionIndex(
n);for(var a=t.dimensions,o=a.length-1;o>=0;o--){var s=a[o],l=t.getDimensionInfo(s);if(!l.isCalculationCoord)return l.storeDimIndex}},e.prototype.getExtent=function(){
return this._dataExtent.slice()},e.prototype.completeVisualOption=function(){var t=this.ecModel,i=this.option,n={inRange:i.inRange,outOfRange:i.outOfRange},a=i.
target||(i.target={}),o=i.controller||(i.controller={});ie(a,n),ie(o,n);var s=this.isCategory();l.call(this,a),l.call(this,o),u.call(this,a,"inRange","outOfRang\
e"),f.call(this,o);function l(c){V5(i.color)&&!c.inRange&&(c.inRange={color:i.color.slice().reverse()}),c.inRange=c.inRange||{color:t.get("gradientColor")}}function u(c,p,h){
var d=c[p],v=c[h];d&&!v&&(v=c[h]={},X_(d,function(m,g){if(at.isValidType(g)){var _=ap.get(g,"inactive",s);_!=null&&(v[g]=_,g==="color"&&!v.hasOwnProperty("opaci\
ty")&&!v.hasOwnProperty("colorAlpha")&&(v.opacity=[0,0]))}}))}function f(c){var p=(c.inRange||{}).symbol||(c.outOfRange||{}).symbol,h=(c.inRange||{}).symbolSize||
(c.outOfRange||{}).symbolSize,d=this.get("inactiveColor"),v=this.getItemSymbol(),m=v||"roundRect";X_(this.stateList,function(g){var _=this.itemSize,y=c[g];y||(y=
c[g]={color:s?d:[d]}),y.symbol==null&&(y.symbol=p&&H(p)||(s?m:[m])),y.symbolSize==null&&(y.symbolSize=h&&H(h)||(s?_[0]:[_[0],_[0]])),y.symbol=nO(y.symbol,function(w){
return w==="none"?m:w});var x=y.symbolSize;if(x!=null){var S=-1/0;U5(x,function(w){w>S&&(S=w)}),y.symbolSize=nO(x,function(w){return H5(w,[0,S],[0,_[0]],!0)})}},
this)}},e.prototype.resetItemSize=function(){this.itemSize=[parseFloat(this.get("itemWidth")),parseFloat(this.get("itemHeight"))]},e.prototype.isCategory=function(){
return!!this.option.categories},e.prototype.setSelected=function(t){},e.prototype.getSelected=function(){return null},e.prototype.getValueState=function(t){return null},
e.prototype.getVisualMeta=function(t){return null},e.type="visualMap",e.dependencies=["series"],e.defaultOption={show:!0,z:4,min:0,max:200,left:0,right:null,top:null,
bottom:0,itemWidth:null,itemHeight:null,inverse:!1,orient:"vertical",backgroundColor:Y.color.transparent,borderColor:Y.color.borderTint,contentColor:Y.color.theme[0],
inactiveColor:Y.color.disabled,borderWidth:0,padding:Y.size.m,textGap:10,precision:0,textStyle:{color:Y.color.secondary}},e})(_e),ds=G5;var aO=[20,140],W5=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.optionUpdated=function(t,i){
r.prototype.optionUpdated.apply(this,arguments),this.resetExtent(),this.resetVisual(function(n){n.mappingMethod="linear",n.dataExtent=this.getExtent()}),this._resetRange()},
e.prototype.resetItemSize=function(){r.prototype.resetItemSize.apply(this,arguments);var t=this.itemSize;(t[0]==null||isNaN(t[0]))&&(t[0]=aO[0]),(t[1]==null||isNaN(
t[1]))&&(t[1]=aO[1])},e.prototype._resetRange=function(){var t=this.getExtent(),i=this.option.range;!i||i.auto?(t.auto=1,this.option.range=t):N(i)&&(i[0]>i[1]&&
i.reverse(),i[0]=Math.max(i[0],t[0]),i[1]=Math.min(i[1],t[1]))},e.prototype.completeVisualOption=function(){r.prototype.completeVisualOption.apply(this,arguments),
b(this.stateList,function(t){var i=this.option.controller[t].symbolSize;i&&i[0]!==i[1]&&(i[0]=i[1]/3)},this)},e.prototype.setSelected=function(t){this.option.range=
t.slice(),this._resetRange()},e.prototype.getSelected=function(){var t=this.getExtent(),i=ot((this.get("range")||[]).slice());return i[0]>t[1]&&(i[0]=t[1]),i[1]>
t[1]&&(i[1]=t[1]),i[0]<t[0]&&(i[0]=t[0]),i[1]<t[0]&&(i[1]=t[0]),i},e.prototype.getValueState=function(t){var i=this.option.range,n=this.getExtent(),a=W(this.option.
unboundedRange,!0);return(a&&i[0]<=n[0]||i[0]<=t)&&(a&&i[1]>=n[1]||t<=i[1])?"inRange":"outOfRange"},e.prototype.findTargetDataIndices=function(t){var i=[];return this.
eachTargetSeries(function(n){var a=[],o=n.getData();o.each(this.getDataDimensionIndex(o),function(s,l){t[0]<=s&&s<=t[1]&&a.push(l)},this),i.push({seriesId:n.id,
dataIndex:a})},this),i},e.prototype.getVisualMeta=function(t){var i=oO(this,"outOfRange",this.getExtent()),n=oO(this,"inRange",this.option.range.slice()),a=[];function o(h,d){
a.push({value:h,color:t(h,d)})}for(var s=0,l=0,u=n.length,f=i.length;l<f&&(!n.length||i[l]<=n[0]);l++)i[l]<n[s]&&o(i[l],"outOfRange");for(var c=1;s<u;s++,c=0)c&&
a.length&&o(n[s],"outOfRange"),o(n[s],"inRange");for(var c=1;l<f;l++)(!n.length||n[n.length-1]<i[l])&&(c&&(a.length&&o(a[a.length-1].value,"outOfRange"),c=0),o(
i[l],"outOfRange"));var p=a.length;return{stops:a,outerColors:[p?a[0].color:"transparent",p?a[p-1].color:"transparent"]}},e.type="visualMap.continuous",e.defaultOption=
ln(ds.defaultOption,{align:"auto",calculable:!1,hoverLink:!0,realtime:!0,handleIcon:"path://M-11.39,9.77h0a3.5,3.5,0,0,1-3.5,3.5h-22a3.5,3.5,0,0,1-3.5-3.5h0a3.5\
,3.5,0,0,1,3.5-3.5h22A3.5,3.5,0,0,1-11.39,9.77Z",handleSize:"120%",handleStyle:{borderColor:Y.color.neutral00,borderWidth:1},indicatorIcon:"circle",indicatorSize:"\
50%",indicatorStyle:{borderColor:Y.color.neutral00,borderWidth:2,shadowBlur:2,shadowOffsetX:1,shadowOffsetY:1,shadowColor:Y.color.shadow}}),e})(ds);function oO(r,e,t){
if(t[0]===t[1])return t.slice();for(var i=200,n=(t[1]-t[0])/i,a=t[0],o=[],s=0;s<=i&&a<t[1];s++)o.push(a),a+=n;return o.push(t[1]),o}var sO=W5;var Y5=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.autoPositionValues={left:1,right:1,top:1,bottom:1},
t}return e.prototype.init=function(t,i){this.ecModel=t,this.api=i},e.prototype.render=function(t,i,n,a){if(this.visualMapModel=t,t.get("show")===!1){this.group.
removeAll();return}this.doRender(t,i,n,a)},e.prototype.renderBackground=function(t){var i=this.visualMapModel,n=un(i.get("padding")||0),a=t.getBoundingRect();t.
add(new me({z2:-1,silent:!0,shape:{x:a.x-n[3],y:a.y-n[0],width:a.width+n[3]+n[1],height:a.height+n[0]+n[2]},style:{fill:i.get("backgroundColor"),stroke:i.get("b\
orderColor"),lineWidth:i.get("borderWidth")}}))},e.prototype.getControllerVisual=function(t,i,n){n=n||{};var a=n.forceState,o=this.visualMapModel,s={};if(i==="c\
olor"){var l=o.get("contentColor");s.color=l}function u(h){return s[h]}function f(h,d){s[h]=d}var c=o.controllerVisuals[a||o.getValueState(t)],p=at.prepareVisualTypes(
c);return b(p,function(h){var d=c[h];n.convertOpacityToAlpha&&h==="opacity"&&(h="colorAlpha",d=c.__alphaForOpacity),at.dependsOn(h,i)&&d&&d.applyVisual(t,u,f)}),
s[i]},e.prototype.positionGroup=function(t){var i=this.visualMapModel,n=this.api,a=fn(i,n).refContainer;d1(t,i.getBoxLayoutParams(),a)},e.prototype.doRender=function(t,i,n,a){},
e.type="visualMap",e})(qe),op=Y5;var lO=[["left","right","width"],["top","bottom","height"]];function sp(r,e,t){var i=r.option,n=i.align;if(n!=null&&n!=="auto")return n;for(var a={width:e.getWidth(),
height:e.getHeight()},o=i.orient==="horizontal"?1:0,s=lO[o],l=[0,null,10],u={},f=0;f<3;f++)u[lO[1-o][f]]=l[f],u[s[f]]=f===2?t[0]:i[s[f]];var c=[["x","width",3],
["y","height",0]][o],p=hr(u,a,i.padding);return s[(p.margin[c[2]]||0)+p[c[0]]+p[c[1]]*.5<a[c[1]]*.5?0:1]}function vs(r,e){return b(r||[],function(t){t.dataIndex!=
null&&(t.dataIndexInside=t.dataIndex,t.dataIndex=null),t.highlightKey="visualMap"+(e?e.componentIndex:"")}),r}var ii=be,Z5=b,fO=Math.min,j_=Math.max,X5=12,j5=6,q5=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._shapes=
{},t._dataInterval=[],t._handleEnds=[],t._hoverLinkDataIndices=[],t}return e.prototype.init=function(t,i){r.prototype.init.call(this,t,i),this._hoverLinkFromSeriesMouseOver=
V(this._hoverLinkFromSeriesMouseOver,this),this._hideIndicator=V(this._hideIndicator,this)},e.prototype.doRender=function(t,i,n,a){(!a||a.type!=="selectDataRang\
e"||a.from!==this.uid)&&this._buildView()},e.prototype._buildView=function(){this.group.removeAll();var t=this.visualMapModel,i=this.group;this._orient=t.get("o\
rient"),this._useHandle=t.get("calculable"),this._resetInterval(),this._renderBar(i);var n=t.get("text");this._renderEndsText(i,n,0),this._renderEndsText(i,n,1),
this._updateView(!0),this.renderBackground(i),this._updateView(),this._enableHoverLinkToSeries(),this._enableHoverLinkFromSeries(),this.positionGroup(i)},e.prototype.
_renderEndsText=function(t,i,n){if(i){var a=i[1-n];a=a!=null?a+"":"";var o=this.visualMapModel,s=o.get("textGap"),l=o.itemSize,u=this._shapes.mainGroup,f=this._applyTransform(
[l[0]/2,n===0?-s:l[1]+s],u),c=this._applyTransform(n===0?"bottom":"top",u),p=this._orient,h=this.visualMapModel.textStyleModel;this.group.add(new Ae({style:yt(h,
{x:f[0],y:f[1],verticalAlign:h.get("verticalAlign")||(p==="horizontal"?"middle":c),align:h.get("align")||(p==="horizontal"?c:"center"),text:a})}))}},e.prototype.
_renderBar=function(t){var i=this.visualMapModel,n=this._shapes,a=i.itemSize,o=this._orient,s=this._useHandle,l=sp(i,this.api,a),u=n.mainGroup=this._createBarGroup(
l),f=new fe;u.add(f),f.add(n.outOfRange=cO()),f.add(n.inRange=cO(null,s?pO(this._orient):null,V(this._dragHandle,this,"all",!1),V(this._dragHandle,this,"all",!0))),
f.setClipPath(new me({shape:{x:0,y:0,width:a[0],height:a[1],r:3}}));var c=i.textStyleModel.getTextRect("国"),p=j_(c.width,c.height);s&&(n.handleThumbs=[],n.handleLabels=
[],n.handleLabelPoints=[],this._createHandle(i,u,0,a,p,o),this._createHandle(i,u,1,a,p,o)),this._createIndicator(i,u,a,p,o),t.add(u)},e.prototype._createHandle=
function(t,i,n,a,o,s){var l=V(this._dragHandle,this,n,!1),u=V(this._dragHandle,this,n,!0),f=rr(t.get("handleSize"),a[0]),c=it(t.get("handleIcon"),-f/2,-f/2,f,f,
null,!0),p=pO(this._orient);c.attr({cursor:p,draggable:!0,drift:l,ondragend:u,onmousemove:function(g){Ht(g.event)}}),c.x=a[0]/2,c.useStyle(t.getModel("handleSty\
le").getItemStyle()),c.setStyle({strokeNoScale:!0,strokeFirst:!0}),c.style.lineWidth*=2,c.ensureState("emphasis").style=t.getModel(["emphasis","handleStyle"]).getItemStyle(),
Rf(c,!0),i.add(c);var h=this.visualMapModel.textStyleModel,d=new Ae({cursor:p,draggable:!0,drift:l,onmousemove:function(g){Ht(g.event)},ondragend:u,style:yt(h,{
x:0,y:0,text:""})});d.ensureState("blur").style={opacity:.1},d.stateTransition={duration:200},this.group.add(d);var v=[f,0],m=this._shapes;m.handleThumbs[n]=c,m.
handleLabelPoints[n]=v,m.handleLabels[n]=d},e.prototype._createIndicator=function(t,i,n,a,o){var s=rr(t.get("indicatorSize"),n[0]),l=it(t.get("indicatorIcon"),-s/
2,-s/2,s,s,null,!0);l.attr({cursor:"move",invisible:!0,silent:!0,x:n[0]/2});var u=t.getModel("indicatorStyle").getItemStyle();if(l instanceof Lt){var f=l.style;
l.useStyle(k({image:f.image,x:f.x,y:f.y,width:f.width,height:f.height},u))}else l.useStyle(u);i.add(l);var c=this.visualMapModel.textStyleModel,p=new Ae({silent:!0,
invisible:!0,style:yt(c,{x:0,y:0,text:""})});this.group.add(p);var h=[(o==="horizontal"?a/2:j5)+n[0]/2,0],d=this._shapes;d.indicator=l,d.indicatorLabel=p,d.indicatorLabelPoint=
h,this._firstShowIndicator=!0},e.prototype._dragHandle=function(t,i,n,a){if(this._useHandle){if(this._dragging=!i,!i){var o=this._applyTransform([n,a],this._shapes.
mainGroup,!0);this._updateInterval(t,o[1]),this._hideIndicator(),this._updateView()}i===!this.visualMapModel.get("realtime")&&this.api.dispatchAction({type:"sel\
ectDataRange",from:this.uid,visualMapId:this.visualMapModel.id,selected:this._dataInterval.slice()}),i?!this._hovering&&this._clearHoverLinkToSeries():hO(this.visualMapModel)&&
this._doHoverLinkToSeries(this._handleEnds[t],!1)}},e.prototype._resetInterval=function(){var t=this.visualMapModel,i=this._dataInterval=t.getSelected(),n=t.getExtent(),
a=[0,t.itemSize[1]];this._handleEnds=[ii(i[0],n,a,!0),ii(i[1],n,a,!0)]},e.prototype._updateInterval=function(t,i){i=i||0;var n=this.visualMapModel,a=this._handleEnds,
o=[0,n.itemSize[1]];Qt(i,a,o,t,0);var s=n.getExtent();this._dataInterval=[ii(a[0],o,s,!0),ii(a[1],o,s,!0)]},e.prototype._updateView=function(t){var i=this.visualMapModel,
n=i.getExtent(),a=this._shapes,o=[0,i.itemSize[1]],s=t?o:this._handleEnds,l=this._createBarVisual(this._dataInterval,n,s,"inRange"),u=this._createBarVisual(n,n,
o,"outOfRange");a.inRange.setStyle({fill:l.barColor}).setShape("points",l.barPoints),a.outOfRange.setStyle({fill:u.barColor}).setShape("points",u.barPoints),this.
_updateHandle(s,l)},e.prototype._createBarVisual=function(t,i,n,a){var o={forceState:a,convertOpacityToAlpha:!0},s=this._makeColorGradient(t,o),l=[this.getControllerVisual(
t[0],"symbolSize",o),this.getControllerVisual(t[1],"symbolSize",o)],u=this._createBarPoints(n,l);return{barColor:new bo(0,0,0,1,s),barPoints:u,handlesColor:[s[0].
color,s[s.length-1].color]}},e.prototype._makeColorGradient=function(t,i){var n=100,a=[],o=(t[1]-t[0])/n;a.push({color:this.getControllerVisual(t[0],"color",i),
offset:0});for(var s=1;s<n;s++){var l=t[0]+o*s;if(l>t[1])break;a.push({color:this.getControllerVisual(l,"color",i),offset:s/n})}return a.push({color:this.getControllerVisual(
t[1],"color",i),offset:1}),a},e.prototype._createBarPoints=function(t,i){var n=this.visualMapModel.itemSize;return[[n[0]-i[0],t[0]],[n[0],t[0]],[n[0],t[1]],[n[0]-
i[1],t[1]]]},e.prototype._createBarGroup=function(t){var i=this._orient,n=this.visualMapModel.get("inverse");return new fe(i==="horizontal"&&!n?{scaleX:t==="bot\
tom"?1:-1,rotation:Math.PI/2}:i==="horizontal"&&n?{scaleX:t==="bottom"?-1:1,rotation:-Math.PI/2}:i==="vertical"&&!n?{scaleX:t==="left"?1:-1,scaleY:-1}:{scaleX:t===
"left"?1:-1})},e.prototype._updateHandle=function(t,i){if(this._useHandle){var n=this._shapes,a=this.visualMapModel,o=n.handleThumbs,s=n.handleLabels,l=a.itemSize,
u=a.getExtent(),f=this._applyTransform("left",n.mainGroup);Z5([0,1],function(c){var p=o[c];p.setStyle("fill",i.handlesColor[c]),p.y=t[c];var h=ii(t[c],[0,l[1]],
u,!0),d=this.getControllerVisual(h,"symbolSize");p.scaleX=p.scaleY=d/l[0],p.x=l[0]-d/2;var v=qt(n.handleLabelPoints[c],bi(p,this.group));if(this._orient==="hori\
zontal"){var m=f==="left"||f==="top"?(l[0]-d)/2:(l[0]-d)/-2;v[1]+=m}s[c].setStyle({x:v[0],y:v[1],text:a.formatValueText(this._dataInterval[c]),verticalAlign:"mi\
ddle",align:this._orient==="vertical"?this._applyTransform("left",n.mainGroup):"center"})},this)}},e.prototype._showIndicator=function(t,i,n,a){var o=this.visualMapModel,
s=o.getExtent(),l=o.itemSize,u=[0,l[1]],f=this._shapes,c=f.indicator;if(c){c.attr("invisible",!1);var p={convertOpacityToAlpha:!0},h=this.getControllerVisual(t,
"color",p),d=this.getControllerVisual(t,"symbolSize"),v=ii(t,s,u,!0),m=l[0]-d/2,g={x:c.x,y:c.y};c.y=v,c.x=m;var _=qt(f.indicatorLabelPoint,bi(c,this.group)),y=f.
indicatorLabel;y.attr("invisible",!1);var x=this._applyTransform("left",f.mainGroup),S=this._orient,w=S==="horizontal";y.setStyle({text:(n||"")+o.formatValueText(
i),verticalAlign:w?x:"middle",align:w?"center":x});var T={x:m,y:v,style:{fill:h}},E={style:{x:_[0],y:_[1]}};if(o.ecModel.isAnimationEnabled()&&!this._firstShowIndicator){
var C={duration:100,easing:"cubicInOut",additive:!0};c.x=g.x,c.y=g.y,c.animateTo(T,C),y.animateTo(E,C)}else c.attr(T),y.attr(E);this._firstShowIndicator=!1;var M=this.
_shapes.handleLabels;if(M)for(var A=0;A<M.length;A++)this.api.enterBlur(M[A])}},e.prototype._enableHoverLinkToSeries=function(){var t=this;this._shapes.mainGroup.
on("mousemove",function(i){if(t._hovering=!0,!t._dragging){var n=t.visualMapModel.itemSize,a=t._applyTransform([i.offsetX,i.offsetY],t._shapes.mainGroup,!0,!0);
a[1]=fO(j_(0,a[1]),n[1]),t._doHoverLinkToSeries(a[1],0<=a[0]&&a[0]<=n[0])}}).on("mouseout",function(){t._hovering=!1,!t._dragging&&t._clearHoverLinkToSeries()})},
e.prototype._enableHoverLinkFromSeries=function(){var t=this.api.getZr();this.visualMapModel.option.hoverLink?(t.on("mouseover",this._hoverLinkFromSeriesMouseOver,
this),t.on("mouseout",this._hideIndicator,this)):this._clearHoverLinkFromSeries()},e.prototype._doHoverLinkToSeries=function(t,i){var n=this.visualMapModel,a=n.
itemSize;if(n.option.hoverLink){var o=[0,a[1]],s=n.getExtent();t=fO(j_(o[0],t),o[1]);var l=K5(n,s,o),u=[t-l,t+l],f=ii(t,o,s,!0),c=[ii(u[0],o,s,!0),ii(u[1],o,s,!0)];
u[0]<o[0]&&(c[0]=-1/0),u[1]>o[1]&&(c[1]=1/0),i&&(c[0]===-1/0?this._showIndicator(f,c[1],"< ",l):c[1]===1/0?this._showIndicator(f,c[0],"> ",l):this._showIndicator(
f,f,"≈ ",l));var p=this._hoverLinkDataIndices,h=[];(i||hO(n))&&(h=this._hoverLinkDataIndices=n.findTargetDataIndices(c));var d=jS(p,h);this._dispatchHighDown(
"downplay",vs(d[0],n)),this._dispatchHighDown("highlight",vs(d[1],n))}},e.prototype._hoverLinkFromSeriesMouseOver=function(t){var i;if(Ii(t.target,function(l){var u=ge(
l);if(u.dataIndex!=null)return i=u,!0},!0),!!i){var n=this.ecModel.getSeriesByIndex(i.seriesIndex),a=this.visualMapModel;if(a.isTargetSeries(n)){var o=n.getData(
i.dataType),s=o.getStore().get(a.getDataDimensionIndex(o),i.dataIndex);isNaN(s)||this._showIndicator(s,s)}}},e.prototype._hideIndicator=function(){var t=this._shapes;
t.indicator&&t.indicator.attr("invisible",!0),t.indicatorLabel&&t.indicatorLabel.attr("invisible",!0);var i=this._shapes.handleLabels;if(i)for(var n=0;n<i.length;n++)
this.api.leaveBlur(i[n])},e.prototype._clearHoverLinkToSeries=function(){this._hideIndicator();var t=this._hoverLinkDataIndices;this._dispatchHighDown("downplay",
vs(t,this.visualMapModel)),t.length=0},e.prototype._clearHoverLinkFromSeries=function(){this._hideIndicator();var t=this.api.getZr();t.off("mouseover",this._hoverLinkFromSeriesMouseOver),
t.off("mouseout",this._hideIndicator)},e.prototype._applyTransform=function(t,i,n,a){var o=bi(i,a?null:this.group);return N(t)?qt(t,o,n):ca(t,o,n)},e.prototype.
_dispatchHighDown=function(t,i){i&&i.length&&this.api.dispatchAction({type:t,batch:i})},e.prototype.dispose=function(){this._clearHoverLinkFromSeries(),this._clearHoverLinkToSeries()},
e.type="visualMap.continuous",e})(op);function cO(r,e,t,i){return new yi({shape:{points:r},draggable:!!t,cursor:e,drift:t,onmousemove:function(n){Ht(n.event)},ondragend:i})}
function K5(r,e,t){var i=X5/2,n=r.get("hoverLinkDataSize");return n&&(i=ii(n,e,t,!0)/2),i}function hO(r){var e=r.get("hoverLinkOnHandle");return!!(e??r.get("rea\
ltime"))}function pO(r){return r==="vertical"?"ns-resize":"ew-resize"}var dO=q5;var vO={type:"selectDataRange",event:"dataRangeSelected",update:"update"},mO=function(r,e){e.eachComponent({mainType:"visualMap",query:r},function(t){t.setSelected(
r.selected)})};var gO=[{createOnAllSeries:!0,reset:function(r,e){var t=[];return e.eachComponent("visualMap",function(i){var n=r.pipelineContext;!i.isTargetSeries(r)||n&&n.large||
t.push(GD(i.stateList,i.targetVisuals,V(i.getValueState,i),i.getDataDimensionIndex(r.getData())))}),t}},{createOnAllSeries:!0,reset:function(r,e){var t=r.getData(),
i=[];e.eachComponent("visualMap",function(n){if(n.isTargetSeries(r)){var a=n.getVisualMeta(V($5,null,r,n))||{stops:[],outerColors:[]},o=n.getDataDimensionIndex(
t);o>=0&&(a.dimension=o,i.push(a))}}),r.getData().setVisual("visualMeta",i)}}];function $5(r,e,t,i){for(var n=e.targetVisuals[i],a=at.prepareVisualTypes(n),o={color:Th(
r.getData(),"color")},s=0,l=a.length;s<l;s++){var u=a[s],f=n[u==="opacity"?"__alphaForOpacity":u];f&&f.applyVisual(t,c,p)}return o.color;function c(h){return o[h]}
function p(h,d){o[h]=d}}var _O=b;function q_(r){var e=r&&r.visualMap;N(e)||(e=e?[e]:[]),_O(e,function(t){if(t){ms(t,"splitList")&&!ms(t,"pieces")&&(t.pieces=t.splitList,delete t.splitList);
var i=t.pieces;if(i&&N(i)&&_O(i,function(a){z(a)&&(ms(a,"start")&&!ms(a,"min")&&(a.min=a.start),ms(a,"end")&&!ms(a,"max")&&(a.max=a.end))}),0)var n}})}function ms(r,e){
return r&&r.hasOwnProperty&&r.hasOwnProperty(e)}var yO=!1;function pu(r){yO||(yO=!0,r.registerSubTypeDefaulter("visualMap",function(e){return!e.categories&&(!(e.pieces?e.pieces.length>0:e.splitNumber>0)||e.calculable)?
"continuous":"piecewise"}),r.registerAction(vO,mO),b(gO,function(e){r.registerVisual(r.PRIORITY.VISUAL.COMPONENT,e)}),r.registerPreprocessor(q_))}function xO(r){r.registerComponentModel(sO),r.registerComponentView(dO),pu(r)}var Q5=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._pieceList=[],t}return e.prototype.optionUpdated=function(t,i){
r.prototype.optionUpdated.apply(this,arguments),this.resetExtent();var n=this._mode=this._determineMode();this._pieceList=[],J5[this._mode].call(this,this._pieceList),
this._resetSelected(t,i);var a=this.option.categories;this.resetVisual(function(o,s){n==="categories"?(o.mappingMethod="category",o.categories=H(a)):(o.dataExtent=
this.getExtent(),o.mappingMethod="piecewise",o.pieceList=B(this._pieceList,function(l){return l=H(l),s!=="inRange"&&(l.visual=null),l}))})},e.prototype.completeVisualOption=
function(){var t=this.option,i={},n=at.listVisualTypes(),a=this.isCategory();b(t.pieces,function(s){b(n,function(l){s.hasOwnProperty(l)&&(i[l]=1)})}),b(i,function(s,l){
var u=!1;b(this.stateList,function(f){u=u||o(t,f,l)||o(t.target,f,l)},this),!u&&b(this.stateList,function(f){(t[f]||(t[f]={}))[l]=ap.get(l,f==="inRange"?"active":
"inactive",a)})},this);function o(s,l,u){return s&&s[l]&&s[l].hasOwnProperty(u)}r.prototype.completeVisualOption.apply(this,arguments)},e.prototype._resetSelected=
function(t,i){var n=this.option,a=this._pieceList,o=(i?n:t).selected||{};if(n.selected=o,b(a,function(l,u){var f=this.getSelectedMapKey(l);o.hasOwnProperty(f)||
(o[f]=!0)},this),n.selectedMode==="single"){var s=!1;b(a,function(l,u){var f=this.getSelectedMapKey(l);o[f]&&(s?o[f]=!1:s=!0)},this)}},e.prototype.getItemSymbol=
function(){return this.get("itemSymbol")},e.prototype.getSelectedMapKey=function(t){return this._mode==="categories"?t.value+"":t.index+""},e.prototype.getPieceList=
function(){return this._pieceList},e.prototype._determineMode=function(){var t=this.option;return t.pieces&&t.pieces.length>0?"pieces":this.option.categories?"c\
ategories":"splitNumber"},e.prototype.setSelected=function(t){this.option.selected=H(t)},e.prototype.getValueState=function(t){var i=at.findPieceIndex(t,this._pieceList);
return i!=null&&this.option.selected[this.getSelectedMapKey(this._pieceList[i])]?"inRange":"outOfRange"},e.prototype.findTargetDataIndices=function(t){var i=[],
n=this._pieceList;return this.eachTargetSeries(function(a){var o=[],s=a.getData();s.each(this.getDataDimensionIndex(s),function(l,u){var f=at.findPieceIndex(l,n);
f===t&&o.push(u)},this),i.push({seriesId:a.id,dataIndex:o})},this),i},e.prototype.getRepresentValue=function(t){var i;if(this.isCategory())i=t.value;else if(t.value!=
null)i=t.value;else{var n=t.interval||[];i=n[0]===-1/0&&n[1]===1/0?0:(n[0]+n[1])/2}return i},e.prototype.getVisualMeta=function(t){if(this.isCategory())return;var i=[],
n=["",""],a=this;function o(f,c){var p=a.getRepresentValue({interval:f});c||(c=a.getValueState(p));var h=t(p,c);f[0]===-1/0?n[0]=h:f[1]===1/0?n[1]=h:i.push({value:f[0],
color:h},{value:f[1],color:h})}var s=this._pieceList.slice();if(!s.length)s.push({interval:[-1/0,1/0]});else{var l=s[0].interval[0];l!==-1/0&&s.unshift({interval:[
-1/0,l]}),l=s[s.length-1].interval[1],l!==1/0&&s.push({interval:[l,1/0]})}var u=-1/0;return b(s,function(f){var c=f.interval;c&&(c[0]>u&&o([u,c[0]],"outOfRange"),
o(c.slice()),u=c[1])},this),{stops:i,outerColors:n}},e.type="visualMap.piecewise",e.defaultOption=ln(ds.defaultOption,{selected:null,minOpen:!1,maxOpen:!1,align:"\
auto",itemWidth:20,itemHeight:14,itemSymbol:"roundRect",pieces:null,categories:null,splitNumber:5,selectedMode:"multiple",itemGap:10,hoverLink:!0}),e})(ds),J5={
splitNumber:function(r){var e=this.option,t=Math.min(e.precision,20),i=this.getExtent(),n=e.splitNumber;n=Math.max(parseInt(n,10),1),e.splitNumber=n;for(var a=(i[1]-
i[0])/n;+a.toFixed(t)!==a&&t<5;)t++;e.precision=t,a=+a.toFixed(t),e.minOpen&&r.push({interval:[-1/0,i[0]],close:[0,0]});for(var o=0,s=i[0];o<n;s+=a,o++){var l=o===
n-1?i[1]:s+a;r.push({interval:[s,l],close:[1,1]})}e.maxOpen&&r.push({interval:[i[1],1/0],close:[0,0]}),Jd(r),b(r,function(u,f){u.index=f,u.text=this.formatValueText(
u.interval)},this)},categories:function(r){var e=this.option;b(e.categories,function(t){r.push({text:this.formatValueText(t,!0),value:t})},this),SO(e,r)},pieces:function(r){
var e=this.option;b(e.pieces,function(t,i){z(t)||(t={value:t});var n={text:"",index:i};if(t.label!=null&&(n.text=t.label),t.hasOwnProperty("value")){var a=n.value=
t.value;n.interval=[a,a],n.close=[1,1]}else{for(var o=n.interval=[],s=n.close=[0,0],l=[1,0,1],u=[-1/0,1/0],f=[],c=0;c<2;c++){for(var p=[["gte","gt","min"],["lte",
"lt","max"]][c],h=0;h<3&&o[c]==null;h++)o[c]=t[p[h]],s[c]=l[h],f[c]=h===2;o[c]==null&&(o[c]=u[c])}f[0]&&o[1]===1/0&&(s[0]=0),f[1]&&o[0]===-1/0&&(s[1]=0),o[0]===
o[1]&&s[0]&&s[1]&&(n.value=o[0])}n.visual=at.retrieveVisuals(t),r.push(n)},this),SO(e,r),Jd(r),b(r,function(t){var i=t.close,n=[["<","≤"][i[1]],[">","≥"][i[0]]];
t.text=t.text||this.formatValueText(t.value!=null?t.value:t.interval,!1,n)},this)}};function SO(r,e){var t=r.inverse;(r.orient==="vertical"?!t:t)&&e.reverse()}var bO=Q5;var eG=(function(r){L(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.doRender=function(){var t=this.group;
t.removeAll();var i=this.visualMapModel,n=i.get("textGap"),a=i.textStyleModel,o=this._getItemAlign(),s=i.itemSize,l=this._getViewData(),u=l.endsText,f=Fi(i.get(
"showLabel",!0),!u),c=!i.get("selectedMode");u&&this._renderEndsText(t,u[0],s,f,o),b(l.viewPieceList,function(p){var h=p.piece,d=new fe;d.onclick=V(this._onItemClick,
this,h),this._enableHoverLink(d,p.indexInModelPieceList);var v=i.getRepresentValue(h);if(this._createItemSymbol(d,v,[0,0,s[0],s[1]],c),f){var m=this.visualMapModel.
getValueState(v),g=a.get("align")||o;d.add(new Ae({style:yt(a,{x:g==="right"?-n:s[0]+n,y:s[1]/2,text:h.text,verticalAlign:a.get("verticalAlign")||"middle",align:g,
opacity:W(a.get("opacity"),m==="outOfRange"?.5:1)}),silent:c}))}t.add(d)},this),u&&this._renderEndsText(t,u[1],s,f,o),h1(i.get("orient"),t,i.get("itemGap")),this.
renderBackground(t),this.positionGroup(t)},e.prototype._enableHoverLink=function(t,i){var n=this;t.on("mouseover",function(){return a("highlight")}).on("mouseou\
t",function(){return a("downplay")});var a=function(o){var s=n.visualMapModel;s.option.hoverLink&&n.api.dispatchAction({type:o,batch:vs(s.findTargetDataIndices(
i),s)})}},e.prototype._getItemAlign=function(){var t=this.visualMapModel,i=t.option;if(i.orient==="vertical")return sp(t,this.api,t.itemSize);var n=i.align;return(!n||
n==="auto")&&(n="left"),n},e.prototype._renderEndsText=function(t,i,n,a,o){if(i){var s=new fe,l=this.visualMapModel.textStyleModel;s.add(new Ae({style:yt(l,{x:a?
o==="right"?n[0]:0:n[0]/2,y:n[1]/2,verticalAlign:"middle",align:a?o:"center",text:i})})),t.add(s)}},e.prototype._getViewData=function(){var t=this.visualMapModel,
i=B(t.getPieceList(),function(s,l){return{piece:s,indexInModelPieceList:l}}),n=t.get("text"),a=t.get("orient"),o=t.get("inverse");return(a==="horizontal"?o:!o)?
i.reverse():n&&(n=n.slice().reverse()),{viewPieceList:i,endsText:n}},e.prototype._createItemSymbol=function(t,i,n,a){var o=it(this.getControllerVisual(i,"symbol"),
n[0],n[1],n[2],n[3],this.getControllerVisual(i,"color"));o.silent=a,t.add(o)},e.prototype._onItemClick=function(t){var i=this.visualMapModel,n=i.option,a=n.selectedMode;
if(a){var o=H(n.selected),s=i.getSelectedMapKey(t);a==="single"||a===!0?(o[s]=!0,b(o,function(l,u){o[u]=u===s})):o[s]=!o[s],this.api.dispatchAction({type:"selec\
tDataRange",from:this.uid,visualMapId:this.visualMapModel.id,selected:o})}},e.type="visualMap.piecewise",e})(op),wO=eG;function TO(r){r.registerComponentModel(bO),r.registerComponentView(wO),pu(r)}function K_(r){nt(xO),nt(TO)}function EO(r,e,t){var i=Ye.createCanvas(),n=e.getWidth(),a=e.getHeight(),o=i.style;return o&&(o.position="absolute",o.left="0",o.top="0",o.width=n+"px",o.height=
a+"px",i.setAttribute("data-zr-dom-id",r)),i.width=n*t,i.height=a*t,i}function lp(r){return!r.__cursors.get(Rv)}function CO(r){var e=r.__cursors.get(Rv);return{
startIdx:e?e.startIdx:0,endIdx:e?e.endIdx:0}}var tG=(function(r){L(e,r);function e(t,i,n){var a=r.call(this)||this;a.motionBlur=!1,a.lastFrameAlpha=.7,a.dpr=1,a.
virtual=!1,a.config={},a.zlevel=0,a.zlevel2=wo,a.maxRepaintRectCount=5,a.__dirty=!0,a.__firstTimePaint=!0,a.__prevIdx={startIdx:0,endIdx:0};var o;n=n||Gn,typeof t==
"string"?o=EO(t,i,n):z(t)&&(o=t,t=o.id),a.id=t,a.dom=o;var s=o.style;return s&&(zu(o),o.onselectstart=function(){return!1},s.padding="0",s.margin="0",s.borderWidth=
"0"),a.painter=i,a.dpr=n,a}return e.prototype.afterBrush=function(){this.__prevIdx=CO(this)},e.prototype.initContext=function(){this.ctx=this.dom.getContext("2d"),
this.ctx.dpr=this.dpr},e.prototype.setUnpainted=function(){this.__firstTimePaint=!0},e.prototype.createBackBuffer=function(){var t=this.dpr;this.domBack=EO("bac\
k-"+this.id,this.painter,t),this.ctxBack=this.domBack.getContext("2d"),t!==1&&this.ctxBack.scale(t,t)},e.prototype.createRepaintRects=function(t,i,n,a){if(this.
__firstTimePaint)return this.__firstTimePaint=!1,null;var o=[],s=this.maxRepaintRectCount,l=!1,u=new q(0,0,0,0);function f(x){if(!(!x.isFinite()||x.isZero()))if(o.
length===0){var S=new q(0,0,0,0);S.copy(x),o.push(S)}else{for(var w=!1,T=1/0,E=0,C=0;C<o.length;++C){var M=o[C];if(M.intersect(x)){var A=new q(0,0,0,0);A.copy(M),
A.union(x),o[C]=A,w=!0;break}else if(l){u.copy(x),u.union(M);var O=x.width*x.height,D=M.width*M.height,I=u.width*u.height,R=I-O-D;R<T&&(T=R,E=C)}}if(l&&(o[E].union(
x),w=!0),!w){var S=new q(0,0,0,0);S.copy(x),o.push(S)}l||(l=o.length>=s)}}for(var c=CO(this),p=c.startIdx;p<c.endIdx;++p){var h=t[p];if(h){var d=h.shouldBePainted(
n,a,!0,!0),v=h.__isRendered&&(h.__dirty&Xe||!d)?h.getPrevPaintRect():null;v&&f(v);var m=d&&(h.__dirty&Xe||!h.__isRendered)?h.getPaintRect():null;m&&f(m)}}for(var g=this.
__prevIdx,p=g.startIdx;p<g.endIdx;++p){var h=i[p],d=h&&h.shouldBePainted(n,a,!0,!0);if(h&&(!d||!h.__zr)&&h.__isRendered){var v=h.getPrevPaintRect();v&&f(v)}}var _;
do{_=!1;for(var p=0;p<o.length;){if(o[p].isZero()){o.splice(p,1);continue}for(var y=p+1;y<o.length;)o[p].intersect(o[y])?(_=!0,o[p].union(o[y]),o.splice(y,1)):y++;
p++}}while(_);return this._paintRects=o,o},e.prototype.debugGetPaintRects=function(){return(this._paintRects||[]).slice()},e.prototype.resize=function(t,i){var n=this.
dpr,a=this.dom,o=a.style,s=this.domBack;o&&(o.width=t+"px",o.height=i+"px"),a.width=t*n,a.height=i*n,s&&(s.width=t*n,s.height=i*n,n!==1&&this.ctxBack.scale(n,n))},
e.prototype.clear=function(t,i,n){var a=this.dom,o=this.ctx,s=a.width,l=a.height;i=i||this.clearColor;var u=this.motionBlur&&!t,f=this.lastFrameAlpha,c=this.dpr,
p=this;u&&(this.domBack||this.createBackBuffer(),this.ctxBack.globalCompositeOperation="copy",this.ctxBack.drawImage(a,0,0,s/c,l/c));var h=this.domBack;function d(v,m,g,_){
if(o.clearRect(v,m,g,_),i&&i!=="transparent"){var y=void 0;if(Vi(i)){var x=i.global||i.__width===g&&i.__height===_;y=x&&i.__canvasGradient||jl(o,i,{x:0,y:0,width:g,
height:_}),i.__canvasGradient=y,i.__width=g,i.__height=_}else tx(i)&&(i.scaleX=i.scaleX||c,i.scaleY=i.scaleY||c,y=Ah(o,i,{dirty:function(){p.setUnpainted(),p.painter.
refresh()}}));o.save(),o.fillStyle=y||i,o.fillRect(v,m,g,_),o.restore()}u&&(o.save(),o.globalAlpha=f,o.drawImage(h,v,m,g,_),o.restore())}!n||u?d(0,0,s,l):n.length&&
b(n,function(v){d(v.x*c,v.y*c,v.width*c,v.height*c)})},e})(Ze),$_=tG;var MO=1e5,Fa=314159,Q_=void 0,rG=1,J_=2;function iG(r){return r?r.__builtin__?!0:!(typeof r.resize!="function"||typeof r.refresh!="function"):!1}function nG(r,e){
var t=document.createElement("div");return t.style.cssText=["position:relative","width:"+r+"px","height:"+e+"px","padding:0","margin:0","border-width:0"].join("\
;")+";",t}function AO(r,e,t,i){var n=new $_(r,e,e.dpr);return n.zlevel=t,n.zlevel2=i,n.__builtin__=!0,DO(n),n}function DO(r){r.__cursorStack=[],r.__cursors=F()}
function aG(r){return r.startIdx=r.drawIdx=r.endIdx=r.endIdxNew=0,r.used=!1,r.first=r.last=NaN,r.notClearIdx=-1,r}function oG(r,e){var t=r.__cursors,i=+e;return t.
get(i)||(r.__cursorStack.push(i),t.set(i,aG({key:i})))}function up(r,e){for(var t=r.__cursorStack,i=0;i<t.length;i++)e(r.__cursors.get(t[i]))}function ey(r,e){var t=r.
layers;return t[e]||(t[e]=new Array(3))}function St(r,e,t){for(var i=r.layerStack,n=0;n<i.length;n++){var a=i[n].zl,o=i[n].zl2,s=r.layers[a][o];(!t||(!(t&du)||s.
__builtin__)&&(!(t&ty)||!s.__builtin__)&&(!(t&OO)||s!==r.hoverlayer))&&e(s,a,o,n)}}var du=1,ty=2,OO=4,fp=du|OO,sG=(function(){function r(e,t,i,n){this.type="can\
vas",this._prevDisplayList=[],this._layerConfig={},this._needsManuallyCompositing=!1,this.type="canvas",this._i={layerStack:[],layers:[]};var a=!e.nodeName||e.nodeName.
toUpperCase()==="CANVAS";this._opts=i=k({},i||{}),this.dpr=i.devicePixelRatio||Gn,this._singleCanvas=a,this.root=e;var o=e.style;if(o&&(zu(e),e.innerHTML=""),this.
storage=t,this._prevDisplayList=[],a){var l=e,u=l.width,f=l.height;i.width!=null&&(u=i.width),i.height!=null&&(f=i.height),this.dpr=i.devicePixelRatio||1,l.width=
u*this.dpr,l.height=f*this.dpr,this._width=u,this._height=f;var c=AO(l,this,Fa,wo);c.initContext(),this._insertLayer(c,Fa,wo,!0),this._domRoot=e}else{this._width=
ql(e,0,i),this._height=ql(e,1,i);var s=this._domRoot=nG(this._width,this._height);e.appendChild(s)}}return r.prototype.getType=function(){return"canvas"},r.prototype.
isSingleCanvas=function(){return this._singleCanvas},r.prototype.getViewportRoot=function(){return this._domRoot},r.prototype.getViewportRootOffset=function(){var e=this.
getViewportRoot();if(e)return{offsetLeft:e.offsetLeft||0,offsetTop:e.offsetTop||0}},r.prototype.refresh=function(e){var t;e&&!z(e)?t={paintAll:!!e}:t=e||{};var i=W(
t.refresh,!0),n=W(t.refreshHover,!1);if(n&&(this._hoverLayerDirty=J_),!i)return n&&this._paintHoverList(this.storage.getDisplayList(!1)),this;var a=this.storage.
getDisplayList(!0);this._updateLayerStatus(a,t.paintAll),this._redrawId=Math.random();var o=this._prevDisplayList;this._paintList(a,o,this._redrawId);var s=this.
_backgroundColor;return St(this._i,function(l,u,f,c){l.refresh&&l.refresh(c===0?s:null)},ty),this._opts.useDirtyRect&&(this._prevDisplayList=a.slice()),this},r.
prototype._paintHoverList=function(e){var t=this._i.hoverlayer,i=this._hoverLayerDirty;if(this._hoverLayerDirty=Q_,i!==Q_&&(!t&&i===J_&&(t=this._i.hoverlayer=this.
_ensureLayer(MO)),!!t)){t.clear();for(var n={inHover:!0,viewWidth:this._width,viewHeight:this._height,beforeBrushParam:{}},a,o=0,s=e.length;o<s;o++){var l=e[o];
if(l.__inHover){a||(a=t.ctx,a.save());var u=l.__hoverStyle,f=void 0;u&&(f=l.style,l.style=u),Sn(a,l,n),u&&(l.style=f)}}a&&(Na(a,n),a.restore())}},r.prototype.getHoverLayer=
function(){return this._ensureLayer(MO)},r.prototype.paintOne=function(e,t){Dh(e,t)},r.prototype._paintList=function(e,t,i){if(this._redrawId===i){var n=this._doPaintList(
e,t);if(this._needsManuallyCompositing&&this._compositeManually(),n)St(this._i,function(o){o.afterBrush&&o.afterBrush()},fp),this._paintHoverList(e);else{var a=this;
Vl(function(){a._paintList(e,t,i)})}}},r.prototype._compositeManually=function(){var e=this._ensureLayer(Fa).ctx,t=this._domRoot.width,i=this._domRoot.height;e.
clearRect(0,0,t,i),St(this._i,function(n){n.virtual&&e.drawImage(n.dom,0,0,t,i)},du)},r.prototype._doPaintList=function(e,t){var i=this,n=!0;return St(this._i,function(a){
var o=!1;if(up(a,function(c){(c.drawIdx<c.endIdx||c.notClearIdx>=0)&&(o=!0)}),!(!o&&!a.__dirty)){var s=i._opts.useDirtyRect&&!lp(a)?a.createRepaintRects(e,t,i._width,
i._height):null,l=i._i.layerStack[0],u=!0;if(a.__dirty){u=!1,a.__dirty=!1;var f=a.zlevel===l.zl&&a.zlevel2===l.zl2?i._backgroundColor:null;a.clear(!1,f,s)}up(a,
function(c){var p=i._paintPerCursor(a,c,e,s,u);n=n&&p})}},fp),te.wxa&&St(this._i,function(a){a&&a.ctx&&a.ctx.draw&&a.ctx.draw()}),n},r.prototype._paintPerCursor=
function(e,t,i,n,a){var o=e.ctx;if(n)if(!n.length)t.drawIdx=t.endIdx;else for(var s=this.dpr,l=0;l<n.length;++l){var u=n[l];o.save(),o.beginPath(),o.rect(u.x*s,
u.y*s,u.width*s,u.height*s),o.clip(),this._paintPerCursorInRect(e,t,i,u,a),o.restore()}else o.save(),this._paintPerCursorInRect(e,t,i,null,a),o.restore();return t.
drawIdx>=t.endIdx},r.prototype._paintPerCursorInRect=function(e,t,i,n,a){for(var o={inHover:!1,allClipped:!1,prevEl:null,viewWidth:this._width,viewHeight:this._height,
beforeBrushParam:{contentRetained:a}},s=e.ctx,l=lp(e),u=l&&Ye.getTime(),f=t.drawIdx,c=t.notClearIdx,p=c>=0?Math.min(c,f):f;p<t.endIdx;p++){var h=i[p];if(!(p<f&&
!h.notClear)){if(h.__inHover&&(this._hoverLayerDirty=J_),n!=null){var d=h.getPaintRect();d&&d.intersect(n)&&(Sn(s,h,o),h.setPrevPaintRect(d))}else Sn(s,h,o);if(l){
var v=Ye.getTime()-u;if(v>15){p++;break}}}}Na(s,o),t.drawIdx=Math.max(p,f)},r.prototype.getLayer=function(e,t){return this._ensureLayer(e,0,t)},r.prototype._ensureLayer=
function(e,t,i){t=t||0;var n=this._singleCanvas;n&&!this._needsManuallyCompositing&&(e=Fa,t=0);var a=ey(this._i,e)[t];return a||(a=AO("zr_"+e+"."+t,this,e,t),this.
_layerConfig[e]&&ie(a,this._layerConfig[e],!0),(i||n&&e!==Fa)&&(a.virtual=!0),this._insertLayer(a,e,t,!1),a.initContext()),a},r.prototype.insertLayer=function(e,t){
this._insertLayer(t,e,0,!1)},r.prototype._insertLayer=function(e,t,i,n){var a=this._i,o=a.layers,s=a.layerStack,l=this._domRoot,u=null;if(!(o[t]&&o[t][i])&&iG(e)){
for(var f=s.length,c=0;c<f&&(s[c].zl<t||s[c].zl===t&&s[c].zl2<i);)c++;if(c>0&&(u=ey(a,s[c-1].zl)[s[c-1].zl2]),s.splice(c,0,{zl:t,zl2:i}),ey(a,t)[i]=e,!n&&!e.virtual)
if(u){var p=u.dom;p.nextSibling?l.insertBefore(e.dom,p.nextSibling):l.appendChild(e.dom)}else l.firstChild?l.insertBefore(e.dom,l.firstChild):l.appendChild(e.dom);
e.painter||(e.painter=this)}},r.prototype.eachLayer=function(e,t){return St(this._i,function(i,n){e.call(t,i,n)})},r.prototype.eachBuiltinLayer=function(e,t){return St(
this._i,function(i,n){e.call(t,i,n)},du)},r.prototype.eachOtherLayer=function(e,t){return St(this._i,function(i,n){e.call(t,i,n)},ty)},r.prototype.getLayers=function(){
var e={};return St(this._i,function(t,i,n){e[t.id]=t}),e},r.prototype._updateLayerStatus=function(e,t){var i=this;if(i._singleCanvas)for(var n=1;n<e.length;n++){
var a=e[n];if(a.zlevel!==e[n-1].zlevel||a.incremental){i._needsManuallyCompositing=!0;break}}St(i._i,function(m){m.__dirty=!1,up(m,function(g){g.used=!1,g.endIdxNew=
0,g.notClearIdx=-1})},fp);for(var o,s=null,l=null,u=!1,f=0,c=e.length;f<c;f++){var a=e[f],p=a.zlevel,h=a.incremental,d=void 0;if(o!==p&&(o=p,u=!1),h?(u=!0,d=ew):
d=u?Jb:wo,(!s||p!==s.zlevel||d!==s.zlevel2)&&(s=i._ensureLayer(p,d),l=null,!s.__builtin__)){ja("ZLevel "+p+" has been used by unknown layer "+s.id);continue}if((!l||
h!==l.key)&&(l=oG(s,h),!l.used))if(l.used=!0,!t&&l.first===a.id){var v=f-l.startIdx;l.startIdx=f,l.drawIdx+=v,l.endIdx+=v}else s.__dirty=!0,l.first=a.id,l.startIdx=
l.drawIdx=f,l.endIdx=f+1;l.endIdxNew=f+1,a.__dirty&Xe&&!a.__inHover&&((!h||!a.notClear&&f<l.drawIdx)&&(s.__dirty=!0),h&&a.notClear&&l.notClearIdx<0&&(l.notClearIdx=
f))}St(i._i,function(m){for(var g=m.__cursorStack,_=m.__cursors,y=g.length-1;y>=0;y--){var x=_.get(g[y]);if(!x.used)m.__dirty=!0,_.removeKey(g[y]),g.splice(y,1);else{
var S=x.endIdxNew;(lp(m)?S<x.drawIdx:S!==x.endIdx||!S||e[S-1].id!==x.last)&&(m.__dirty=!0),x.endIdx=x.endIdxNew,x.last=S?e[S-1].id:NaN}}m.__dirty&&(up(m,function(w){
w.drawIdx=w.startIdx}),i._hoverLayerDirty===Q_&&(i._hoverLayerDirty=rG))},fp)},r.prototype.clear=function(){return St(this._i,function(e){e.clear(),DO(e)},du),this},
r.prototype.setBackgroundColor=function(e){this._backgroundColor=e,St(this._i,function(t){t.setUnpainted()})},r.prototype.configLayer=function(e,t){if(t){var i=this.
_layerConfig;i[e]?ie(i[e],t,!0):i[e]=t,St(this._i,function(n,a){ie(n,i[a],!0)})}},r.prototype.delLayer=function(e){for(var t=this._i.layerStack,i=this._i.layers,
n=t.length-1;n>=0;n--){var a=t[n];if(a.zl===e){var o=i[e][a.zl2];if(o.__builtin__)continue;if(t.splice(n,1),i[e][a.zl2]=void 0,!o.virtual){var s=o.dom.parentNode;
s&&s.removeChild(o.dom)}}}},r.prototype.resize=function(e,t){if(this._domRoot.style){var i=this._domRoot;i.style.display="none";var n=this._opts,a=this.root;e!=
null&&(n.width=e),t!=null&&(n.height=t),e=ql(a,0,n),t=ql(a,1,n),i.style.display="",(this._width!==e||t!==this._height)&&(i.style.width=e+"px",i.style.height=t+"\
px",St(this._i,function(o){o.resize(e,t)}),this.refresh({paintAll:!0})),this._width=e,this._height=t}else{if(e==null||t==null)return;this._width=e,this._height=
t,this._ensureLayer(Fa).resize(e,t)}return this},r.prototype.clearLayer=function(e){b(this._i.layers[e],function(t){t&&!t.__builtin__&&t.clear()})},r.prototype.
dispose=function(){this.root.innerHTML="",this.root=this.storage=this._domRoot=this._i=null},r.prototype.getRenderedCanvas=function(e){if(e=e||{},this._singleCanvas&&
!this._compositeManually)return this._i.layers[Fa][0].dom;var t=new $_("image",this,e.pixelRatio||this.dpr);t.initContext(),t.clear(!1,e.backgroundColor||this._backgroundColor);
var i=t.ctx;if(e.pixelRatio<=this.dpr){this.refresh();var n=t.dom.width,a=t.dom.height;St(this._i,function(c){c.__builtin__?i.drawImage(c.dom,0,0,n,a):c.renderToCanvas&&
(i.save(),c.renderToCanvas(i),i.restore())})}else{for(var o={inHover:!1,viewWidth:this._width,viewHeight:this._height,beforeBrushParam:{}},s=this.storage.getDisplayList(
!0),l=0,u=s.length;l<u;l++){var f=s[l];Sn(i,f,o)}Na(i,o)}return t.dom},r.prototype.getWidth=function(){return this._width},r.prototype.getHeight=function(){return this.
_height},r})(),IO=sG;function ry(r){r.registerPainter("canvas",IO)}nt([ry,Z_,R_,Zm,C_,ou,i_,V_,K_]);var lG=EM;globalThis.stagedmlVendor={preact:_p,"preact/hooks":Ep,"preact/jsx-runtime":Mp,"@dagrejs/dagre":Gp,"@tanstack/virtual-core":jp,"vendor/echarts":iy};})();
