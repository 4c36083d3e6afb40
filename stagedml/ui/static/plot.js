"use strict";(()=>{var gA=Object.defineProperty;var yA=(r,e)=>{for(var t in e)gA(r,t,{get:e[t],enumerable:!0})};var Me,Hy,_A,Bi,fh,Tu,Gy,xu,Wy,ph,ch,xA,ys=Symbol.for("pv"),Cu={},Mu=[],SA=/^m(i|n|o|s|text|space)$/,hh=Array.isArray,Yy=Mu.slice,Dn=Object.assign;function En(r){
r&&r.parentNode&&r.remove()}function Su(r,e,t,i,n){var a={type:r,props:e,key:t,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ys,__v:n||++Hy,__i:-1,__u:0};return!n&&Me.vnode&&Me.
vnode(a),a}function Sr(r){return r.children}function bu(r,e){this.props=r,this.context=e,this.__g=0}function Ui(r,e){if(e==null)return r.__&&Ui(r.__,r.__i+1);for(var t;e<r.
__k.length;e++)if((t=r.__k[e])&&t.__e)return t.__e;return typeof r.type!="function"||r.props.__P?null:Ui(r)}function bA(r){var e,t=r.__v,i=t.__e,n=[],a=[],o=r.__P;
o&&((e=Dn({constructor:ys},t)).__v=t.__v+1,Me.vnode&&Me.vnode(e),vh(o,e,t,r.__n,o.namespaceURI,32&t.__u?[i]:null,n,i||Ui(t),32&t.__u,a),e.__v=t.__v,e.__.__k[e.__i]=
e,jy(n,e,a),t.__=t.__e=null,e.__e!=i&&Xy(e))}function Xy(r){if((r=r.__)&&r.__c&&!r.props.__P)return r.__e=null,r.__k.some(function(e){return e&&(r.__e=e.__e)}),
Xy(r)}function Vy(r){(8&r.__g||(r.__g|=8,Bi.push(r),Tu++))&&fh==Me.debounceRendering||((fh=Me.debounceRendering)||queueMicrotask)(Zy)}function Zy(){try{for(var r,
e=1;Bi.length;)Bi.length>e&&Bi.sort(Gy),r=Bi.shift(),e=Bi.length,8&r.__g&&bA(r)}finally{(Tu=Bi.length)&&(fh||queueMicrotask)(Zy)}}function qy(r,e,t,i,n,a,o,s,l,u,f){
var c,h,p,v,m,d,g=i.__k||Mu,y=e.length;for(l=wA(t,e,g,l,y),c=0;c<y;c++)(p=t.__k[c])!=null&&(h=~p.__i&&g[p.__i]||Cu,p.__i=c,d=vh(r,p,h,n,a,o,s,l,u,f),v=p.__e,(h.
ref!=p.ref||8&h.__u)&&(h.ref&&dh(h.ref,null,p,h),p.ref&&f.push(p.ref,p.__c||v,p)),m=m||v,4&p.__u?(l=Ky(p,l,r,!h.__v),h.__e&&(h.__e=null)):typeof p.type=="functi\
on"&&d!==void 0?l=d:v&&(l=v.nextSibling),p.__u&=-21);return t.__e=m,l}function wA(r,e,t,i,n){var a,o,s,l,u,f,c,h,p,v=t.length,m=v,d=0,g=0,y=r.__k=Array(n);for(a=
0;a<n;a++)(o=e[a])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=y[a]=Su(null,o):hh(o)?o=y[a]=Su(Sr,{children:o}):
o.constructor===ys&&o.__b?o=y[a]=Su(o.type,o.props,o.key,o.ref,o.__v):y[a]=o,l=a+d,o.__=r,o.__b=r.__b+1,s=null,~(u=o.__i=TA(o,t,l,m))&&(m--,(s=t[u])&&(s.__u|=2)),
s&&s.__v?(o.__u|=16,u==l-1?d--:u==l+1?d++:u!=l&&(u>l?d--:d++,g=1)):(~u||(n>v?d--:n<v&&d++),typeof o.type!="function"&&(o.__u|=4))):y[a]=null;if(g){for(f=[],c=[],
a=0;a<n;a++)if((o=y[a])&&16&o.__u){for(d=0,h=f.length;d<h;)f[p=d+h>>1]<o.__i?d=p+1:h=p;f[d]=o.__i,c[a]=d+1}for(d=f.length;a--;)c[a]&&(c[a]==d?d--:y[a].__u|=4)}if(m)
for(a=0;a<v;a++)!(s=t[a])||2&s.__u||(s.__e==i&&(i=Ui(s)),mh(s,s));return i}function Ky(r,e,t,i){var n,a,o,s;if(typeof r.type=="function"){if(r.props.__P)return e;
if(n=r.__k)for(a=0;a<n.length;a++)n[a]&&(n[a].__=r,e=Ky(n[a],e,t,!1));return e}for(e&&!e.parentNode&&(e=Ui(r))&&!e.parentNode&&(e=null),o=r.__e,s=e;s&&s.nodeType==
8;)s=s.nextSibling;for(o!=s&&(!i&&t.moveBefore&&o.parentNode?t.moveBefore(o,e):t.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith(
"$s"););return e}function TA(r,e,t,i){var n,a=r.key,o=r.type,s=e[t],l=s&&!(2&s.__u);if(s===null&&a==null||l&&a==s.key&&o==s.type)return t;if(i>(l?1:0)){for(n=t-1;n>=0;n--)if((s=
e[n])&&!(2&s.__u)&&a==s.key&&o==s.type)return n;for(n=t+1;n<e.length;n++)if((s=e[n])&&!(2&s.__u)&&a==s.key&&o==s.type)return n}return-1}function Fy(r,e,t){t==null&&
(t=""),e[0]=="-"?r.setProperty(e,t):r[e]=t}function _u(r,e,t,i,n){var a,o;if(e=="style")if(typeof t=="string")r.style.cssText=t;else{if(typeof i=="string"&&(r.style.
cssText=i=""),i)for(e in i)t&&e in t||Fy(r.style,e);if(t)for(e in t)i&&t[e]==i[e]||Fy(r.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),
typeof i!="function"&&(i=null),(r.__e||(r.__e={}))[e]=t,t&&i||(o=ch[e]||(ch[e]=CA(e)),(r.__a||(r.__a={}))[e]=ph,a=e!=(e=e.replace(Wy,"$1")),(e=e.slice(2))[0]<"a"&&
(e=e.toLowerCase()),t?r.addEventListener(e,o,a):r.removeEventListener(e,o,a));else{if(n=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in r)
try{return void(r[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&e[4]!="-"?r.removeAttribute(e):r.setAttribute(e,e=="popover"&&t==1?"":t)}}function CA(r){
return function(e){var t=this.__e;if(t){if(t=t[r],e[xu]==null)e[xu]=ph++;else if(e[xu]<this.__a[r])return;return t(Me.event?Me.event(e):e)}}}function vh(r,e,t,i,n,a,o,s,l,u){
var f,c,h,p,v,m,d,g,y,_,x,S,w,T,E,M,C,D,I=e.type;if(e.constructor!==ys)return null;128&t.__u&&(l=32&t.__u,f=t.__c.__z)&&(e.__u|=l,c=a=[],f.nodeType==8?s=wu(f,a):
a.push(f),s=a[0]||s),(f=Me.__b)&&f(e);e:if(typeof I=="function"){h=o.length;try{if(g=e.props,y=(f=I.prototype)&&f.render,_=(f=I.contextType)&&i[f.__c],x=f?_?_.props.
value:f.__:i,(p=t.__c)?(e.__c=p,2&p.__g&&(p.__g|=1)):(y?e.__c=p=new I(g,x):(e.__c=p=new bu(g,x),p.constructor=I,p.render=EA),_&&_.sub(p),p.state||(p.state={}),p.
__n=i,p.__g|=8,p.__h=[],p.__k=[]),y&&(p.__s||(p.__s=p.state),I.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Dn({},p.__s)),Dn(p.__s,I.getDerivedStateFromProps(
g,p.__s)))),v=p.props,m=p.state,p.__v=e,t.__c){if(g!==v&&y&&!I.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(g,x),e.__v==t.
__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(g,p.__s,x)===!1){e.__v!=t.__v&&(p.props=g,p.state=p.__s,p.__g&=-9),e.__e=t.__e,e.__k=
t.__k,e.__k.some(function(A){A&&(A.__=e)}),Mu.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&o.push(p),s=Ui(t);break e}p.componentWillUpdate&&p.componentWillUpdate(
g,p.__s,x),y&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(v,m,d)})}else y&&!I.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),
y&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=x,p.props=g,p.__P=r,p.__g&=-5,S=Me.__r,w=y?25:0;do p.__g&=-9,S&&S(e),f=p.render(p.props,p.state=
p.__s,p.context);while(8&p.__g&&++w<25);y&&(Mu.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(i=Dn({},i,p.getChildContext())),y&&t.__c&&p.getSnapshotBeforeUpdate&&
(d=p.getSnapshotBeforeUpdate(v,m)),T=f&&f.type===Sr&&f.key==null?f.props.children:f,g.__P&&(f=s,n=(r=g.__P).namespaceURI,l=a=null,t.props&&t.props.__P!=r&&(t.__k.
some(function(A){A&&mh(A,A)}),t.__k=null),s=t.__k?Ui(t,0):null),s=qy(r,hh(T)?T:[T],e,t,i,n,a,o,s,l,u),g.__P&&(e.__e=null,s=f),e.__u&=-161,c&&c.some(En),p.__h.length&&
o.push(p),1&p.__g&&(p.__g&=-4)}catch(A){if(o.length=h,e.__v=null,l||a)if(A&&A.then){if(e.__u|=128|l,a){for(~(C=a.indexOf(s||void 0))||(C=a.length);(D=a[C-1])&&D.
nodeType==8;)C--;for(;C<a.length;C++)if(D=a[C])if(a[C]=null,E){if(D==M)break}else{if(D.nodeType!=8)break;D.data.startsWith("$s")&&(M=wu(E=D))}}if(!E){for(;s&&s.
nodeType==8&&s.nextSibling;)s=s.nextSibling;E=s}(f=wu(E=e.__c.__z||(e.__c.__z=E)))?(e.__e=E,s=f):e.__e=s,s=s&&s.nextSibling}else a&&a.some(En);else e.__e=t.__e;
e.__k||(e.__k=t.__k||[]),A&&A.then||$y(e),Me.__e(A,e,t)}}else s=e.__e=MA(t.__e,e,t,i,n,a,o,l,u,r);return(f=Me.diffed)&&f(e),s}function wu(r,e){if(r&&r.nodeType==
8&&r.data.startsWith("$s"))for(var t=1;r=r.nextSibling;){if(r.nodeType==8){if(r.data.startsWith("$s"))t++;else if(r.data.startsWith("/$s")&&!--t)return r}e&&e.push(
r)}}function $y(r){r&&(r.__c&&(r.__c.__g|=4),r.__k&&r.__k.some($y))}function jy(r,e,t){for(var i=0;i<t.length;)dh(t[i++],t[i++],t[i++]);Me.__c&&Me.__c(e,r),r.some(
function(n){try{r=n.__h,n.__h=[],r.some(function(a){a.call(n)})}catch(a){Me.__e(a,n.__v)}})}function MA(r,e,t,i,n,a,o,s,l,u){var f,c,h,p,v,m,d,g,y=t.props||Cu,_=e.
props,x=e.type;if(x=="svg"?n="http://www.w3.org/2000/svg":x=="math"?n="http://www.w3.org/1998/Math/MathML":n||(n="http://www.w3.org/1999/xhtml"),a){for(f=0;f<a.
length;f++)if((v=a[f])&&(x?v.localName==x:v.nodeType==3)){r=v,a[f]=null;break}}if(!r){if(g=u.ownerDocument||document,!x)return g.createTextNode(_);r=g.createElementNS(
n,x,_.is?_:u),s&&(Me.__m&&Me.__m(e,a),s=!1),a=null}if(x){if(u=x=="template"&&r.content||r,a=x=="textarea"&&_.defaultValue!=null?null:a&&Yy.call(u.childNodes),!s&&
a)for(y={},f=0;f<r.attributes.length;f++)y[(v=r.attributes[f]).name]=v.value;for(f in y)v=y[f],f=="dangerouslySetInnerHTML"?h=v:f=="children"||f in _||f=="value"&&
"defaultValue"in _||f=="checked"&&"defaultChecked"in _||_u(r,f,null,v,n);for(f in _)v=_[f],f=="children"?p=v:f=="dangerouslySetInnerHTML"?c=v:f=="value"?m=v:f==
"checked"?d=v:s&&typeof v!="function"||y[f]===v||_u(r,f,v,y[f],n);c?(s||h&&(c.__html==h.__html||c.__html==r.innerHTML)||(r.innerHTML=c.__html),e.__k=[]):(h&&(r.
textContent=""),(x=="foreignObject"||n=="http://www.w3.org/1998/Math/MathML"&&SA.test(x))&&(n="http://www.w3.org/1999/xhtml"),qy(u,hh(p)?p:[p],e,t,i,n,a,o,a?a[0]:
t.__k&&Ui(t,0),s,l),a&&a.some(En)),s&&x!="textarea"||(f="value",x=="progress"&&m==null?r.removeAttribute(f):m==null||m===r[f]&&(x!="progress"||m)||_u(r,f,m,y[f],
n),f="checked",d!=null&&d!=r[f]&&_u(r,f,d,y[f],n))}else y===_||s&&r.data==_||(r.data=_);return r}function dh(r,e,t,i){try{typeof r=="function"?e?e.__x=r(e)||1:i&&
(i=i.__c||i.__e)&&(e=i.__x)&&(i.__x=null,typeof e=="function"?e():r(null)):r.current=e}catch(n){Me.__e(n,t)}}function mh(r,e,t){var i,n,a,o;if(Me.unmount&&Me.unmount(
r),!(i=r.ref)||i.current&&i.current!=r.__e||dh(i,null,e,r),i=r.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(s){Me.__e(s,e)}i.__P=i.__n=null}
if(i=r.__k)for(o=0;o<i.length;o++)i[o]&&mh(i[o],e,typeof r.type!="function"||t&&!r.props.__P);!t&&(i=r.__c)&&(i=i.__z)&&(n=wu(i,a=[]))&&(i==r.__e&&a.some(En),En(
n),En(i)),t||En(r.__e),r.__e=r.__c=r.__=null}function EA(r,e,t){return this.constructor(r,t)}function Jy(r,e){var t,i,n,a;Me.__&&Me.__(r,e),e.nodeType==9&&(e=e.
documentElement),i=(t=r&&32&r.__u)?null:e.__k,e.__k=Su(Sr,{children:[r]}),n=[],a=[],vh(e,e.__k,i||Cu,Cu,e.namespaceURI,i?null:e.firstChild?Yy.call(e.childNodes):
null,n,i?i.__e:e.firstChild,t,a),jy(n,e.__k,a),e.__k.props.children=null}Me={__e:function(r,e,t,i){for(var n,a,o;e=e.__;)if((n=e.__c)&&!(1&n.__g)){n.__g|=4;try{if((o=(a=n.constructor)&&a.getDerivedStateFromError)&&n.setState(a.getDerivedStateFromError(
r)),n.componentDidCatch&&(n.componentDidCatch(r,i||{}),o=1),o&&8&n.__g)return void(n.__g|=2)}catch(s){r=s}}throw Tu=0,r}},Hy=0,_A=function(r){return r!=null&&r.
constructor===ys},bu.prototype.setState=function(r,e){var t=this.__s;t&&t!=this.state||(t=this.__s=Dn({},this.state)),typeof r=="function"&&(r=r(Dn({},t),this.props)),
r&&(Dn(t,r),this.__v&&(e&&this.__k.push(e),Vy(this)))},bu.prototype.forceUpdate=function(r){this.__v&&(this.__g|=4,r&&this.__h.push(r),Vy(this))},bu.prototype.render=
Sr,Bi=[],Tu=0,Gy=function(r,e){return r.__v.__b-e.__v.__b},xu=Symbol(),Wy=/(PointerCapture)$|Capture$/i,ph=0,ch={},xA=0;var xs,tt,gh,Qy,yh=Object.is,Eu=0,l_=[],_h=[],Ke=Me,e_=Ke.__b,t_=Ke.__r,r_=Ke.diffed,i_=Ke.__c,n_=Ke.unmount,a_=Ke.__;function Sh(r,e){Ke.__h&&Ke.__h(tt,r,Eu||e),
Eu=0;var t=tt.__H||(tt.__H={__:[],__h:[]});return r>=t.__.length&&t.__.push({}),t.__[r]}function br(r){return Eu=1,bh(f_,r)}function bh(r,e,t){var i=Sh(xs++,2);
if(i.t=r,!i.__c&&(i.__=[t?t(e):f_(void 0,e),function(a){var o=(i.__N||i.__)[0],s=i.t(o,a);yh(o,s)||(i.__N=[s,i.__[1]],i.__c.setState({}))}],i.__c=tt,!tt.__f)){tt.
__f=!0;var n=tt.shouldComponentUpdate;tt.shouldComponentUpdate=function(a,o,s){var l=this.__H;if(!l)return!0;var u=!1,f=this.props!=a;if(l.__.some(function(h){h.
__N&&(u=!0,yh(h.__[0],h.__N[0])||(f=!0))}),n){var c=n.call(this,a,o,s);return u?c||f:c}return!u||f}}return i.__}function Fa(r,e){var t=Sh(xs++,3);!Ke.__s&&u_(t.
__H,e)&&(t.__P=!0,t.__=r,t.u=e,tt.__H.__h.push(t))}function si(r){return Eu=5,Ha(function(){return{current:r}},[])}function Ha(r,e){var t=Sh(xs++,7);return u_(t.__H,e)&&(t.__=r(),t.__H=e),t.__}function DA(){var r;do{for(;r=_h.shift();)try{_s(r)}catch(t){Ke.__e(t,{__:(r=r.__P)&&r.__v})}for(;r=l_.shift();){var e=r.__H;if(r.__P&&e)try{e.__h.some(_s),e.__h.
some(xh),e.__h=[]}catch(t){e.__h=[],Ke.__e(t,r.__v)}}}while(_h.length)}Ke.__b=function(r){tt=null,e_&&e_(r)},Ke.__=function(r,e){r&&e.__k&&e.__k.__m&&(r.__m=e.__k.
__m),a_&&a_(r,e)},Ke.__r=function(r){t_&&t_(r),xs=0;var e=(tt=r.__c).__H;e&&(gh==tt?tt.__h=[]:(e.__h.some(_s),e.__h.some(xh),xs=0),e.__h=[],e.__.some(function(t){
t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),gh=tt},Ke.diffed=function(r){r_&&r_(r);var e=r.__c;e&&e.__H&&(e.__H.__h.length&&s_(l_.push(e)),e.__H.__.some(function(t){
t.u&&(t.__H=t.u)})),gh=tt=null},Ke.__c=function(r,e){e.some(function(t){try{t.__h.some(_s),t.__h=t.__h.filter(function(i){return!i.__||xh(i)})}catch(i){t.__h=[function(){
throw i}]}}),i_&&i_(r,e)},Ke.unmount=function(r){n_&&n_(r);var e,t,i=r.__c;i&&i.__H&&(i.__H.__.some(function(n){try{if(n.__P&&n.__c){if(t===void 0){for(t=r.__;t&&
(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}n.__P=t,s_(_h.push(n))}else _s(n)}catch(a){e=a}}),i.__H=void 0,e&&Ke.__e(e,i.__v))};var o_=typeof requestAnimationFrame==
"function";function AA(r){var e,t=function(){clearTimeout(i),o_&&cancelAnimationFrame(e),setTimeout(r)},i=setTimeout(t,35);o_&&(e=requestAnimationFrame(t))}function s_(r){
r!=1&&Qy==Ke.requestAnimationFrame||((Qy=Ke.requestAnimationFrame)||AA)(DA)}function _s(r){var e=tt,t=r.__c;typeof t=="function"&&(r.__c=void 0,t()),tt=e}function xh(r){
var e=tt;r.__c=r.__(),tt=e}function u_(r,e){return!r||r.length!=e.length||e.some(function(t,i){return!yh(t,r[i])})}function f_(r,e){return typeof e=="function"?
e(r):e}function tr(r,e=5){if(!Number.isFinite(r))return Number.isNaN(r)?"nan":r<0?"−inf":"inf";let t=Math.abs(r),i;return Number.isInteger(r)&&t<1e9?i=String(r+0):t!==
0&&(t<1e-4||t>=1e9)?i=r.toExponential(Math.max(0,e-1)).replace(/\.?0+e/,"e").replace("e+","e"):t>=10**e?i=String(Math.round(r)):(i=r.toPrecision(e),i.includes("\
.")&&(i=i.replace(/\.?0+$/,"")),i.includes("e")&&(i=String(Number(i)))),i.replaceAll("-","−")}function rr(r){return r==null?"":typeof r=="number"?tr(r):typeof r=="string"?r:typeof r=="boolean"?r?"true":"false":JSON.stringify(r)}var IA=/\x1b\[[0-9;:?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,Ss=r=>r.replace(IA,""),bs=(r,e)=>r.
length>e?`${r.slice(0,e-1)}…`:r;var Vi=9,wh=r=>Array.isArray(r)?r:[r],Ot=(r,e=48)=>bs(Ss(r).replace(/\s+/g," "),e),OA={left:8,right:18,top:14,bottom:8,outerBoundsMode:"same",outerBoundsContain:"\
all"};function Ga(r,e,t={}){return{animation:!1,textStyle:{fontFamily:r.font,fontSize:12,color:r.text},tooltip:{renderMode:"richText",confine:!0,backgroundColor:r.
raised,borderColor:r.line,borderWidth:1,padding:[8,10],textStyle:{color:r.text,fontSize:12,fontFamily:r.font,lineHeight:17},...e},grid:{...OA,...t}}}var Th=r=>typeof r==
"number"?tr(r,4):Ot(String(r),18);function Fi(r,e){return{axisLine:{lineStyle:{color:r.line}},axisTick:{lineStyle:{color:r.line}},axisLabel:{color:r.muted,fontSize:11,
hideOverlap:!0,formatter:Th},splitLine:{lineStyle:{color:r.line,width:.7}},nameTextStyle:{color:r.muted,fontSize:11},...e}}var Wa=(r,e)=>({name:Ot(r),nameLocation:"\
middle",nameGap:e}),ws=r=>r.larger_is_better===null?"":r.larger_is_better?" ↑":" ↓",Ts=r=>r.some(e=>e!==null&&typeof e!="number"),Cs=r=>Ot(rr(r),60);function Ch(r){
let e=[...new Set(r.filter(t=>t!=null))];return e.sort((t,i)=>typeof t=="number"&&typeof i=="number"?t-i:String(t).localeCompare(String(i),"en",{numeric:!0})),[
...new Set(e.map(Cs))]}function Du(r){let e=1/0,t=0;for(let i of r)if(i!=null){if(typeof i!="number"||i<=0)return!1;e=Math.min(e,i),t=Math.max(t,i)}return t>=e*
100}function Mh(r,e,t,i){let n=1/0,a=-1/0;for(let o of t)n=Math.min(n,o),a=Math.max(a,o);return{type:"continuous",dimension:i,min:n,max:a===n?n+1:a,calculable:!1,
right:0,top:"middle",itemWidth:10,itemHeight:120,text:[tr(a,4),tr(n,4)],textStyle:{color:r.muted,fontSize:11},inRange:{color:e.larger_is_better===!1?[...r.ramp].
reverse():r.ramp},outOfRange:{color:r.line}}}var LA=Symbol.for("pv"),PA=0;function N(r,e,t,i,n,a){e||(e={});var o,s,l=e;if("ref"in l&&typeof r!="function")for(s in l={},e)s=="ref"?o=e[s]:l[s]=e[s];var u={type:r,props:l,key:t,ref:o,__k:null,
__:null,__b:0,__e:null,__c:null,constructor:LA,__v:--PA,__i:-1,__u:0};return(n||a)&&(u.__source=n,u.__self=a),Me.vnode&&Me.vnode(u),u}var RA=400,NA=2e3;function Ya(r){let e=Ss(r.text);return N("bdi",{class:`name ${r.class??""}`,title:bs(r.title??e,NA),children:bs(e,RA)})}var Eh=function(r,e){return Eh=Object.setPrototypeOf||{__proto__:[]}instanceof Array&&function(t,i){t.__proto__=i}||function(t,i){for(var n in i)Object.prototype.
hasOwnProperty.call(i,n)&&(t[n]=i[n])},Eh(r,e)};function O(r,e){if(typeof e!="function"&&e!==null)throw new TypeError("Class extends value "+String(e)+" is not \
a constructor or null");Eh(r,e);function t(){this.constructor=r}r.prototype=e===null?Object.create(e):(t.prototype=e.prototype,new t)}var Au=12,kA="sans-serif",ir=Au+"px "+kA,zA=20,BA=100,UA="007LLmW'55;N0500LLLLLLLLLL00NNNLzWW\\\\WQb\\0FWLg\\bWb\\WQ\\WrWWQ000CL5LLFLL0LL**F*gLLLL5F0LF\\FFF5.5N";
function VA(r){var e={};if(typeof JSON>"u")return e;for(var t=0;t<r.length;t++){var i=String.fromCharCode(t+32),n=(r.charCodeAt(t)-zA)/BA;e[i]=n}return e}var FA=VA(
UA),We={createCanvas:function(){return typeof document<"u"&&document.createElement("canvas")},measureText:(function(){var r,e;return function(t,i){if(!r){var n=We.
createCanvas();r=n&&n.getContext("2d")}if(r)return e!==i&&(e=r.font=i||ir),r.measureText(t);t=t||"",i=i||ir;var a=/((?:\d+)?\.?\d*)px/.exec(i),o=a&&+a[1]||Au,s=0;
if(i.indexOf("mono")>=0)s=o*t.length;else for(var l=0;l<t.length;l++){var u=FA[t[l]];s+=u==null?o:u*o}return{width:s}}})(),loadImage:function(r,e,t){var i=new Image;
return i.onload=e,i.onerror=t,i.src=r,i},getTime:function(){return Date.now?Date.now():+new Date}};var h_=wr(["Function","RegExp","Date","Error","CanvasGradient","CanvasPattern","Image","Canvas"],function(r,e){return r["[object "+e+"]"]=!0,r},{}),v_=wr(["Int8",
"Uint8","Uint8Clamped","Int16","Uint16","Int32","Uint32","Float32","Float64"],function(r,e){return r["[object "+e+"Array]"]=!0,r},{}),Es=Object.prototype.toString,
Ou=Array.prototype,HA=Ou.forEach,GA=Ou.filter,Ah=Ou.slice,WA=Ou.map,c_=(function(){}).constructor,Iu=c_?c_.prototype:null,Ih="__proto__",Dh=2311,YA=Math.pow(2,53)-
1;function Lu(){return Dh>=YA&&(Dh=0),Dh++}function Za(){for(var r=[],e=0;e<arguments.length;e++)r[e]=arguments[e];typeof console<"u"&&console.error.apply(console,
r)}function G(r){if(r==null||typeof r!="object")return r;var e=r,t=Es.call(r);if(t==="[object Array]"){if(!Ms(r)){e=[];for(var i=0,n=r.length;i<n;i++)e[i]=G(r[i])}}else if(v_[t]){
if(!Ms(r)){var a=r.constructor;if(a.from)e=a.from(r);else{e=new a(r.length);for(var i=0,n=r.length;i<n;i++)e[i]=r[i]}}}else if(!h_[t]&&!Ms(r)&&!Xa(r)){e={};for(var o in r)
r.hasOwnProperty(o)&&o!==Ih&&(e[o]=G(r[o]))}return e}function ne(r,e,t){if(!k(e)||!k(r))return t?G(e):r;for(var i in e)if(e.hasOwnProperty(i)&&i!==Ih){var n=r[i],
a=e[i];k(a)&&k(n)&&!P(a)&&!P(n)&&!Xa(a)&&!Xa(n)&&!p_(a)&&!p_(n)&&!Ms(a)&&!Ms(n)?ne(n,a,t):(t||!(i in r))&&(r[i]=G(e[i]))}return r}function R(r,e){if(Object.assign)Object.assign(r,e);else for(var t in e)e.hasOwnProperty(t)&&t!==Ih&&(r[t]=e[t]);return r}function d_(r,e,t){r=r||{};for(var i=0;i<
t.length;i++){var n=t[i];r[n]=e[n]}return r}function te(r,e,t){for(var i=fe(e),n=0,a=i.length;n<a;n++){var o=i[n];(t?e[o]!=null:r[o]==null)&&(r[o]=e[o])}return r}
var nF=We.createCanvas;function oe(r,e){if(r){if(r.indexOf)return r.indexOf(e);for(var t=0,i=r.length;t<i;t++)if(r[t]===e)return t}return-1}function m_(r,e){var t=r.
prototype;function i(){}i.prototype=e.prototype,r.prototype=new i;for(var n in t)t.hasOwnProperty(n)&&(r.prototype[n]=t[n]);r.prototype.constructor=r,r.superClass=
e}function ct(r,e,t){if(r="prototype"in r?r.prototype:r,e="prototype"in e?e.prototype:e,Object.getOwnPropertyNames)for(var i=Object.getOwnPropertyNames(e),n=0;n<
i.length;n++){var a=i[n];a!=="constructor"&&(t?e[a]!=null:r[a]==null)&&(r[a]=e[a])}else te(r,e,t)}function $e(r){return!r||typeof r=="string"?!1:typeof r.length==
"number"}function b(r,e,t){if(r&&e)if(r.forEach&&r.forEach===HA)r.forEach(e,t);else if(r.length===+r.length)for(var i=0,n=r.length;i<n;i++)e.call(t,r[i],i,r);else
for(var a in r)r.hasOwnProperty(a)&&e.call(t,r[a],a,r)}function z(r,e,t){if(!r)return[];if(!e)return Ru(r);if(r.map&&r.map===WA)return r.map(e,t);for(var i=[],n=0,
a=r.length;n<a;n++)i.push(e.call(t,r[n],n,r));return i}function wr(r,e,t,i){if(r&&e){for(var n=0,a=r.length;n<a;n++)t=e.call(i,t,r[n],n,r);return t}}function Ue(r,e,t){
if(!r)return[];if(!e)return Ru(r);if(r.filter&&r.filter===GA)return r.filter(e,t);for(var i=[],n=0,a=r.length;n<a;n++)e.call(t,r[n],n,r)&&i.push(r[n]);return i}
function Pu(r,e,t){if(r&&e){for(var i=0,n=r.length;i<n;i++)if(e.call(t,r[i],i,r))return r[i]}}function fe(r){if(!r)return[];if(Object.keys)return Object.keys(r);
var e=[];for(var t in r)r.hasOwnProperty(t)&&e.push(t);return e}function XA(r,e){for(var t=[],i=2;i<arguments.length;i++)t[i-2]=arguments[i];return function(){return r.
apply(e,t.concat(Ah.call(arguments)))}}var F=Iu&&Z(Iu.bind)?Iu.call.bind(Iu.bind):XA;function Te(r){for(var e=[],t=1;t<arguments.length;t++)e[t-1]=arguments[t];
return function(){return r.apply(this,e.concat(Ah.call(arguments)))}}function P(r){return Array.isArray?Array.isArray(r):Es.call(r)==="[object Array]"}function Z(r){return typeof r=="function"}function B(r){return typeof r=="stri\
ng"}function Ds(r){return Es.call(r)==="[object String]"}function de(r){return typeof r=="number"}function k(r){var e=typeof r;return e==="function"||!!r&&e==="\
object"}function p_(r){return!!h_[Es.call(r)]}function Ve(r){return!!v_[Es.call(r)]}function Xa(r){return typeof r=="object"&&typeof r.nodeType=="number"&&typeof r.
ownerDocument=="object"}function Hi(r){return r.colorStops!=null}function g_(r){return r.image!=null}function Vr(r){return r!==r}function Gi(){for(var r=[],e=0;e<arguments.length;e++)r[e]=arguments[e];for(var t=0,i=r.length;t<i;t++)if(r[t]!=null)return r[t]}function Y(r,e){
return r??e}function Tr(r,e,t){return r??e??t}function Ru(r){for(var e=[],t=1;t<arguments.length;t++)e[t-1]=arguments[t];return Ah.apply(r,e)}function qa(r){if(typeof r==
"number")return[r,r,r,r];var e=r.length;return e===2?[r[0],r[1],r[0],r[1]]:e===3?[r[0],r[1],r[2],r[1]]:r}function Fe(r,e){if(!r)throw new Error(e)}function pt(r){
return r==null?null:typeof r.trim=="function"?r.trim():r.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g,"")}var y_="__ec_primitive__";function Ka(r){r[y_]=!0}function Ms(r){
return r[y_]}var ZA=(function(){function r(){this.data={}}return r.prototype.delete=function(e){var t=this.has(e);return t&&delete this.data[e],t},r.prototype.has=
function(e){return this.data.hasOwnProperty(e)},r.prototype.get=function(e){return this.data[e]},r.prototype.set=function(e,t){return this.data[e]=t,this},r.prototype.
keys=function(){return fe(this.data)},r.prototype.forEach=function(e){var t=this.data;for(var i in t)t.hasOwnProperty(i)&&e(t[i],i)},r})(),__=typeof Map=="funct\
ion";function qA(){return __?new Map:new ZA}var KA=(function(){function r(e){var t=P(e);this.data=qA();var i=this;e instanceof r?e.each(n):e&&b(e,n);function n(a,o){
t?i.set(a,o):i.set(o,a)}}return r.prototype.hasKey=function(e){return this.data.has(e)},r.prototype.get=function(e){return this.data.get(e)},r.prototype.set=function(e,t){
return this.data.set(e,t),t},r.prototype.each=function(e,t){this.data.forEach(function(i,n){e.call(t,i,n)})},r.prototype.keys=function(){var e=this.data.keys();
return __?Array.from(e):e},r.prototype.removeKey=function(e){this.data.delete(e)},r})();function H(r){return new KA(r)}function x_(r,e){for(var t=new r.constructor(r.length+e.length),i=0;i<r.length;i++)t[i]=r[i];for(var n=r.length,i=0;i<e.length;i++)
t[i+n]=e[i];return t}function Wi(r,e){var t;if(Object.create)t=Object.create(r);else{var i=function(){};i.prototype=r,t=new i}return e&&R(t,e),t}function Nu(r){
var e=r.style;e.webkitUserSelect="none",e.userSelect="none",e.webkitTapHighlightColor="rgba(0,0,0,0)",e["-webkit-touch-callout"]="none"}function He(r,e){return r.
hasOwnProperty(e)}function De(){}var S_=180/Math.PI,aF=Number.EPSILON||Math.pow(2,-52);var $A=(function(){function r(){this.firefox=!1,this.ie=!1,this.edge=!1,this.newEdge=!1,this.weChat=!1}return r})(),jA=(function(){function r(){this.browser=new $A,
this.node=!1,this.wxa=!1,this.worker=!1,this.svgSupported=!1,this.touchEventsSupported=!1,this.pointerEventsSupported=!1,this.domSupported=!1,this.transformSupported=
!1,this.transform3dSupported=!1,this.hasGlobalWindow=typeof window<"u"}return r})(),Yi=new jA;typeof wx=="object"&&typeof wx.getSystemInfoSync=="function"?(Yi.wxa=
!0,Yi.touchEventsSupported=!0):typeof document>"u"&&typeof self<"u"?Yi.worker=!0:!Yi.hasGlobalWindow||"Deno"in window||typeof navigator<"u"&&typeof navigator.userAgent==
"string"&&navigator.userAgent.indexOf("Node.js")>-1?(Yi.node=!0,Yi.svgSupported=!0):JA(navigator.userAgent,Yi);function JA(r,e){var t=e.browser,i=r.match(/Firefox\/([\d.]+)/),
n=r.match(/MSIE\s([\d.]+)/)||r.match(/Trident\/.+?rv:(([\d.]+))/),a=r.match(/Edge?\/([\d.]+)/),o=/micromessenger/i.test(r);i&&(t.firefox=!0,t.version=i[1]),n&&(t.
ie=!0,t.version=n[1]),a&&(t.edge=!0,t.version=a[1],t.newEdge=+a[1].split(".")[0]>18),o&&(t.weChat=!0),e.svgSupported=typeof SVGRect<"u",e.touchEventsSupported="\
ontouchstart"in window&&!t.ie&&!t.edge,e.pointerEventsSupported="onpointerdown"in window&&(t.edge||t.ie&&+t.version>=11);var s=e.domSupported=typeof document<"u";
if(s){var l=document.documentElement.style;e.transform3dSupported=(t.ie&&"transition"in l||t.edge||"WebKitCSSMatrix"in window&&"m11"in new WebKitCSSMatrix||"Moz\
Perspective"in l)&&!("OTransition"in l),e.transformSupported=e.transform3dSupported||t.ie&&+t.version>=9}}var re=Yi;var QA=".",An="___EC__COMPONENT__CONTAINER___",b_="___EC__EXTENDED_CLASS___";function Lt(r){var e={main:"",sub:""};if(r){var t=r.split(QA);e.main=t[0]||"",e.sub=
t[1]||""}return e}function eI(r){Fe(/^[a-zA-Z0-9_]+([.][a-zA-Z0-9_]+)?$/.test(r),'componentType "'+r+'" illegal')}function w_(r){return!!(r&&r[b_])}function $a(r,e){
r.$constructor=r,r.extend=function(t){var i=this,n;return tI(i)?n=(function(a){O(o,a);function o(){return a.apply(this,arguments)||this}return o})(i):(n=function(){
(t.$constructor||i).apply(this,arguments)},m_(n,this)),R(n.prototype,t),n[b_]=!0,n.extend=this.extend,n.superCall=iI,n.superApply=nI,n.superClass=i,n}}function tI(r){
return Z(r)&&/^class\s/.test(Function.prototype.toString.call(r))}function ku(r,e){r.extend=e.extend}var rI=Math.round(Math.random()*10);function T_(r){var e=["\
__\0is_clz",rI++].join("_");r.prototype[e]=!0,r.isInstance=function(t){return!!(t&&t[e])}}function iI(r,e){for(var t=[],i=2;i<arguments.length;i++)t[i-2]=arguments[i];
return this.superClass.prototype[e].apply(r,t)}function nI(r,e,t){return this.superClass.prototype[e].apply(r,t)}function Xi(r){var e={};r.registerClass=function(i){
var n=i.type||i.prototype.type;if(n){eI(n),i.prototype.type=n;var a=Lt(n);if(!a.sub)e[a.main]=i;else if(a.sub!==An){var o=t(a);o[a.sub]=i}}return i},r.getClass=
function(i,n,a){var o=e[i];if(o&&o[An]&&(o=n?o[n]:null),a&&!o)throw new Error(n?"Component "+i+"."+(n||"")+" is used but not imported.":i+".type should be speci\
fied.");return o},r.getClassesByMainType=function(i){var n=Lt(i),a=[],o=e[n.main];return o&&o[An]?b(o,function(s,l){l!==An&&a.push(s)}):a.push(o),a},r.hasClass=
function(i){var n=Lt(i);return!!e[n.main]},r.getAllClassMainTypes=function(){var i=[];return b(e,function(n,a){i.push(a)}),i},r.hasSubTypes=function(i){var n=Lt(
i),a=e[n.main];return a&&a[An]};function t(i){var n=e[i.main];return(!n||!n[An])&&(n=e[i.main]={},n[An]=!0),n}}function nr(r,e){for(var t=0;t<r.length;t++)r[t][1]||(r[t][1]=r[t][0]);return e=e||!1,function(i,n,a){for(var o={},s=0;s<r.length;s++){var l=r[s][1];if(!(n&&oe(
n,l)>=0||a&&oe(a,l)<0)){var u=i.getShallow(l,e);u!=null&&(o[r[s][0]]=u)}}return o}}var aI=[["fill","color"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["opacity"],["shadowColor"]],oI=nr(aI),C_=(function(){function r(){}return r.prototype.
getAreaStyle=function(e,t){return oI(this,e,t)},r})();var M_=(function(){function r(e){this.value=e}return r})();var sI=(function(){function r(){this._len=0}return r.prototype.insert=function(e){var t=new M_(e);return this.insertEntry(t),t},r.prototype.insertEntry=function(e){
this.head?(this.tail.next=e,e.prev=this.tail,e.next=null,this.tail=e):this.head=this.tail=e,this._len++},r.prototype.remove=function(e){var t=e.prev,i=e.next;t?
t.next=i:this.head=i,i?i.prev=t:this.tail=t,e.next=e.prev=null,this._len--},r.prototype.len=function(){return this._len},r.prototype.clear=function(){this.head=
this.tail=null,this._len=0},r})();var lI=(function(){function r(e){this._list=new sI,this._maxSize=10,this._map={},this._maxSize=e}return r.prototype.put=function(e,t){var i=this._list,n=this._map,
a=null;if(n[e]==null){var o=i.len(),s=this._lastRemovedEntry;if(o>=this._maxSize&&o>0){var l=i.head;i.remove(l),delete n[l.key],a=l.value,this._lastRemovedEntry=
l}s?s.value=t:s=new M_(t),s.key=e,i.insertEntry(s),n[e]=s}return a},r.prototype.get=function(e){var t=this._map[e],i=this._list;if(t!=null)return t!==i.tail&&(i.
remove(t),i.insertEntry(t)),t.value},r.prototype.clear=function(){this._list.clear(),this._map={}},r.prototype.len=function(){return this._list.len()},r})(),Fr=lI;var Lh=new Fr(50);function D_(r){if(typeof r=="string"){var e=Lh.get(r);return e&&e.image}else return r}function Ph(r,e,t,i,n){if(r)if(typeof r=="string"){if(e&&
e.__zrImageSrc===r||!t)return e;var a=Lh.get(r),o={hostEl:t,cb:i,cbPayload:n};return a?(e=a.image,!ja(e)&&a.pending.push(o)):(e=We.loadImage(r,E_,E_),e.__zrImageSrc=
r,Lh.put(r,e.__cachedImgObj={image:e,pending:[o]})),e}else return r;else return e}function E_(){var r=this.__cachedImgObj;this.onload=this.onerror=this.__cachedImgObj=
null;for(var e=0;e<r.pending.length;e++){var t=r.pending[e],i=t.cb;i&&i(this,t.cbPayload),t.hostEl.dirty()}r.pending.length=0}function ja(r){return r&&r.width&&
r.height}function ht(){return[1,0,0,1,0,0]}function li(r){return r[0]=1,r[1]=0,r[2]=0,r[3]=1,r[4]=0,r[5]=0,r}function As(r,e){return r[0]=e[0],r[1]=e[1],r[2]=e[2],r[3]=e[3],
r[4]=e[4],r[5]=e[5],r}function Zi(r,e,t){var i=e[0]*t[0]+e[2]*t[1],n=e[1]*t[0]+e[3]*t[1],a=e[0]*t[2]+e[2]*t[3],o=e[1]*t[2]+e[3]*t[3],s=e[0]*t[4]+e[2]*t[5]+e[4],
l=e[1]*t[4]+e[3]*t[5]+e[5];return r[0]=i,r[1]=n,r[2]=a,r[3]=o,r[4]=s,r[5]=l,r}function In(r,e,t){return r[0]=e[0],r[1]=e[1],r[2]=e[2],r[3]=e[3],r[4]=e[4]+t[0],r[5]=
e[5]+t[1],r}function qi(r,e,t,i){i===void 0&&(i=[0,0]);var n=e[0],a=e[2],o=e[4],s=e[1],l=e[3],u=e[5],f=Math.sin(t),c=Math.cos(t);return r[0]=n*c+s*f,r[1]=-n*f+s*
c,r[2]=a*c+l*f,r[3]=-a*f+c*l,r[4]=c*(o-i[0])+f*(u-i[1])+i[0],r[5]=c*(u-i[1])-f*(o-i[0])+i[1],r}function A_(r,e,t){var i=t[0],n=t[1];return r[0]=e[0]*i,r[1]=e[1]*
n,r[2]=e[2]*i,r[3]=e[3]*n,r[4]=e[4]*i,r[5]=e[5]*n,r}function Hr(r,e){var t=e[0],i=e[2],n=e[4],a=e[1],o=e[3],s=e[5],l=t*o-a*i;return l?(l=1/l,r[0]=o*l,r[1]=-a*l,
r[2]=-i*l,r[3]=t*l,r[4]=(i*s-o*n)*l,r[5]=(a*n-t*s)*l,r):null}function Ki(r,e){return r==null&&(r=0),e==null&&(e=0),[r,e]}function I_(r){return[r[0],r[1]]}function zu(r,e,t){return r[0]=e,r[1]=t,r}function Rh(r,e,t){return r[0]=e[0]+t[0],r[1]=e[1]+t[1],r}function O_(r,e,t){return r[0]=e[0]-t[0],r[1]=e[1]-t[1],r}function fI(r){return Math.sqrt(cI(r))}function cI(r){return r[0]*r[0]+r[1]*r[1]}function Bu(r,e,t){return r[0]=e[0]*t,r[1]=e[1]*t,r}function L_(r,e){var t=fI(e);return t===0?(r[0]=0,r[1]=0):(r[0]=e[0]/t,r[1]=e[1]/t),r}function Uu(r,e){return Math.
sqrt((r[0]-e[0])*(r[0]-e[0])+(r[1]-e[1])*(r[1]-e[1]))}var P_=Uu;function pI(r,e){return(r[0]-e[0])*(r[0]-e[0])+(r[1]-e[1])*(r[1]-e[1])}var On=pI;function vt(r,e,t){var i=e[0],n=e[1];return r[0]=t[0]*i+t[2]*n+t[4],r[1]=t[1]*i+t[3]*n+t[5],r}function ui(r,e,t){return r[0]=Math.min(e[0],t[0]),r[1]=Math.min(e[1],
t[1]),r}function fi(r,e,t){return r[0]=Math.max(e[0],t[0]),r[1]=Math.max(e[1],t[1]),r}var hI=(function(){function r(e,t){this.x=e||0,this.y=t||0}return r.prototype.copy=function(e){return this.x=e.x,this.y=e.y,this},r.prototype.clone=function(){return new r(
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
t.x+n*i.x,e.y=a*t.y+n*i.y},r})(),be=hI;var zn=Math.min,Qa=Math.max,zh=Math.abs,R_=["x","y"],vI=["width","height"],Pn=new be,Rn=new be,Nn=new be,kn=new be,Yt=Uh(),Is=Yt.minTv,Bh=Yt.maxTv,Os=[0,0],ci=(function(){
function r(e,t,i,n){Nh(this,e,t,i,n)}return r.set=function(e,t,i,n,a){return n<0&&(t=t+n,n=-n),a<0&&(i=i+a,a=-a),e.x=t,e.y=i,e.width=n,e.height=a,e},r.prototype.
union=function(e){var t=zn(e.x,this.x),i=zn(e.y,this.y);isFinite(this.x)&&isFinite(this.width)?this.width=Qa(e.x+e.width,this.x+this.width)-t:this.width=e.width,
isFinite(this.y)&&isFinite(this.height)?this.height=Qa(e.y+e.height,this.y+this.height)-i:this.height=e.height,this.x=t,this.y=i},r.prototype.applyTransform=function(e){
r.applyTransform(this,this,e)},r.prototype.calculateTransform=function(e){return dI(ht(),this,e)},r.prototype.intersect=function(e,t,i){return r.intersect(this,
e,t,i)},r.intersect=function(e,t,i,n){i&&be.set(i,0,0);var a=n&&n.outIntersectRect||null,o=n&&n.clamp;if(a&&(a.x=a.y=a.width=a.height=NaN),!e||!t)return!1;e instanceof
r||(e=Nh(mI,e.x,e.y,e.width,e.height)),t instanceof r||(t=Nh(gI,t.x,t.y,t.width,t.height));var s=!!i;Yt.reset(n,s);var l=Yt.touchThreshold,u=e.x+l,f=e.x+e.width-
l,c=e.y+l,h=e.y+e.height-l,p=t.x+l,v=t.x+t.width-l,m=t.y+l,d=t.y+t.height-l;if(u>f||c>h||p>v||m>d)return!1;var g=!(f<p||v<u||h<m||d<c);return(s||a)&&(Os[0]=1/0,
Os[1]=0,k_(u,f,p,v,0,s,a,o),k_(c,h,m,d,1,s,a,o),s&&be.copy(i,g?Yt.useDir?Yt.dirMinTv:Is:Bh)),g},r.contain=function(e,t,i){return t>=e.x&&t<=e.x+e.width&&i>=e.y&&
i<=e.y+e.height},r.prototype.contain=function(e,t){return r.contain(this,e,t)},r.prototype.clone=function(){return new r(this.x,this.y,this.width,this.height)},
r.prototype.copy=function(e){N_(this,e)},r.prototype.plain=function(){return{x:this.x,y:this.y,width:this.width,height:this.height}},r.prototype.isFinite=function(){
return isFinite(this.x)&&isFinite(this.y)&&isFinite(this.width)&&isFinite(this.height)},r.prototype.isZero=function(){return this.width===0||this.height===0},r.
create=function(e){return new r(e?e.x:0,e?e.y:0,e?e.width:0,e?e.height:0)},r.copy=function(e,t){return e.x=t.x,e.y=t.y,e.width=t.width,e.height=t.height,e},r.applyTransform=
function(e,t,i){if(!i){e!==t&&N_(e,t);return}if(i[1]<1e-5&&i[1]>-1e-5&&i[2]<1e-5&&i[2]>-1e-5){var n=i[0],a=i[3],o=i[4],s=i[5];e.x=t.x*n+o,e.y=t.y*a+s,e.width=t.
width*n,e.height=t.height*a,e.width<0&&(e.x+=e.width,e.width=-e.width),e.height<0&&(e.y+=e.height,e.height=-e.height);return}Pn.x=Nn.x=t.x,Pn.y=kn.y=t.y,Rn.x=kn.
x=t.x+t.width,Rn.y=Nn.y=t.y+t.height,Pn.transform(i),kn.transform(i),Rn.transform(i),Nn.transform(i),e.x=zn(Pn.x,Rn.x,Nn.x,kn.x),e.y=zn(Pn.y,Rn.y,Nn.y,kn.y);var l=Qa(
Pn.x,Rn.x,Nn.x,kn.x),u=Qa(Pn.y,Rn.y,Nn.y,kn.y);e.width=l-e.x,e.height=u-e.y},r.calculateTransform=function(e,t,i){var n=i.width/t.width,a=i.height/t.height;return e=
li(e||[]),In(e,e,zu(kh,-t.x,-t.y)),A_(e,e,zu(kh,n,a)),In(e,e,zu(kh,i.x,i.y)),e},r})(),mF=ci.create,Nh=ci.set,N_=ci.copy,dI=ci.calculateTransform,gF=ci.applyTransform,
yF=ci.contain,mI=new ci(0,0,0,0),gI=new ci(0,0,0,0),kh=[];function k_(r,e,t,i,n,a,o,s){var l=zh(e-t),u=zh(i-r),f=zn(l,u),c=R_[n],h=R_[1-n],p=vI[n];e<t||i<r?l<u?
(a&&(Bh[c]=-l),s&&(o[c]=e,o[p]=0)):(a&&(Bh[c]=u),s&&(o[c]=r,o[p]=0)):(o&&(o[c]=Qa(r,t),o[p]=zn(e,i)-o[c]),a&&(f<Os[0]||Yt.useDir)&&(Os[0]=zn(f,Os[0]),(l<u||!Yt.
bidirectional)&&(Is[c]=l,Is[h]=0,Yt.useDir&&Yt.calcDirMTV()),(l>=u||!Yt.bidirectional)&&(Is[c]=-u,Is[h]=0,Yt.useDir&&Yt.calcDirMTV())))}function Uh(){var r=0,e=new be,
t=new be,i={minTv:new be,maxTv:new be,useDir:!1,dirMinTv:new be,touchThreshold:0,bidirectional:!0,negativeSize:!1,reset:function(a,o){i.touchThreshold=0,a&&a.touchThreshold!=
null&&(i.touchThreshold=Qa(0,a.touchThreshold)),i.negativeSize=!1,o&&(i.minTv.set(1/0,1/0),i.maxTv.set(0,0),i.useDir=!1,a&&a.direction!=null&&(i.useDir=!0,i.dirMinTv.
copy(i.minTv),t.copy(i.minTv),r=a.direction,i.bidirectional=a.bidirectional==null||!!a.bidirectional,i.bidirectional||e.set(Math.cos(r),Math.sin(r))))},calcDirMTV:function(){
var a=i.minTv,o=i.dirMinTv,s=a.y*a.y+a.x*a.x,l=Math.sin(r),u=Math.cos(r),f=l*a.y+u*a.x;if(n(f)){n(a.x)&&n(a.y)&&o.set(0,0);return}if(t.x=s*u/f,t.y=s*l/f,n(t.x)&&
n(t.y)){o.set(0,0);return}(i.bidirectional||e.dot(t)>0)&&t.len()<o.len()&&o.copy(t)}};function n(a){return zh(a)<1e-10}return i}var $=ci;function Cr(r){Vu||(Vu=new Fr(100)),r=r||ir;var e=Vu.get(r);return e||(e={font:r,strWidthCache:new Fr(500),asciiWidthMap:null,asciiWidthMapTried:!1,stWideCharWidth:We.
measureText("国",r).width,asciiCharWidth:We.measureText("a",r).width},Vu.put(r,e)),e}var Vu;function yI(r){if(!(Vh>=z_)){r=r||ir;for(var e=[],t=+new Date,i=0;i<=
127;i++)e[i]=We.measureText(String.fromCharCode(i),r).width;var n=+new Date-t;return n>16?Vh=z_:n>2&&Vh++,e}}var Vh=0,z_=5;function Fh(r,e){return r.asciiWidthMapTried||
(r.asciiWidthMap=yI(r.font),r.asciiWidthMapTried=!0),0<=e&&e<=127?r.asciiWidthMap!=null?r.asciiWidthMap[e]:r.asciiCharWidth:r.stWideCharWidth}function Mr(r,e){var t=r.
strWidthCache,i=t.get(e);return i==null&&(i=We.measureText(e,r.font).width,t.put(e,i)),i}function B_(r,e,t,i){var n=Mr(Cr(e),r),a=Ls(e),o=$i(0,n,t),s=pi(0,a,i),
l=new $(o,s,n,a);return l}function Fu(r,e,t,i){var n=((r||"")+"").split(`
`),a=n.length;if(a===1)return B_(n[0],e,t,i);for(var o=new $(0,0,0,0),s=0;s<n.length;s++){var l=B_(n[s],e,t,i);s===0?o.copy(l):o.union(l)}return o}function $i(r,e,t,i){
return t==="right"?i?r+=e:r-=e:t==="center"&&(i?r+=e/2:r-=e/2),r}function pi(r,e,t,i){return t==="middle"?i?r+=e/2:r-=e/2:t==="bottom"&&(i?r+=e:r-=e),r}function Ls(r){
return Cr(r).stWideCharWidth}function ar(r,e){return typeof r=="string"?r.lastIndexOf("%")>=0?parseFloat(r)/100*e:parseFloat(r):r}function Hu(r,e,t){var i=e.position||"inside",n=e.distance!=
null?e.distance:5,a=t.height,o=t.width,s=a/2,l=t.x,u=t.y,f="left",c="top";if(i instanceof Array)l+=ar(i[0],t.width),u+=ar(i[1],t.height),f=null,c=null;else switch(i){case"\
left":l-=n,u+=s,f="right",c="middle";break;case"right":l+=n+o,u+=s,c="middle";break;case"top":l+=o/2,u-=n,f="center",c="bottom";break;case"bottom":l+=o/2,u+=a+n,
f="center";break;case"inside":l+=o/2,u+=s,f="center",c="middle";break;case"insideLeft":l+=n,u+=s,c="middle";break;case"insideRight":l+=o-n,u+=s,f="right",c="mid\
dle";break;case"insideTop":l+=o/2,u+=n,f="center";break;case"insideBottom":l+=o/2,u+=a-n,f="center",c="bottom";break;case"insideTopLeft":l+=n,u+=n;break;case"in\
sideTopRight":l+=o-n,u+=n,f="right";break;case"insideBottomLeft":l+=n,u+=a-n,c="bottom";break;case"insideBottomRight":l+=o-n,u+=a-n,f="right",c="bottom";break}return r=
r||{},r.x=l,r.y=u,r.align=f,r.verticalAlign=c,r}var Hh=/\{([a-zA-Z0-9_]+)\|([^}]*)\}/g;function _I(r,e,t,i,n,a){if(!t){r.text="",r.isTruncated=!1;return}var o=(e+"").split(`
`);a=G_(t,i,n,a);for(var s=!1,l={},u=0,f=o.length;u<f;u++)W_(l,o[u],a),o[u]=l.textLine,s=s||l.isTruncated;r.text=o.join(`
`),r.isTruncated=s}function G_(r,e,t,i){i=i||{};var n=R({},i);t=Y(t,"..."),n.maxIterations=Y(i.maxIterations,2);var a=n.minChar=Y(i.minChar,0),o=n.fontMeasureInfo=
Cr(e),s=o.asciiCharWidth;n.placeholder=Y(i.placeholder,"");for(var l=r=Math.max(0,r-1),u=0;u<a&&l>=s;u++)l-=s;var f=Mr(o,t);return f>l&&(t="",f=0),l=r-f,n.ellipsis=
t,n.ellipsisWidth=f,n.contentWidth=l,n.containerWidth=r,n}function W_(r,e,t){var i=t.containerWidth,n=t.contentWidth,a=t.fontMeasureInfo;if(!i){r.textLine="",r.
isTruncated=!1;return}var o=Mr(a,e);if(o<=i){r.textLine=e,r.isTruncated=!1;return}for(var s=0;;s++){if(o<=n||s>=t.maxIterations){e+=t.ellipsis;break}var l=s===0?
xI(e,n,a):o>0?Math.floor(e.length*n/o):0;e=e.substr(0,l),o=Mr(a,e)}e===""&&(e=t.placeholder),r.textLine=e,r.isTruncated=!0}function xI(r,e,t){for(var i=0,n=0,a=r.
length;n<a&&i<e;n++)i+=Fh(t,r.charCodeAt(n));return n}function Y_(r,e,t,i){var n=Yh(r),a=e.overflow,o=e.padding,s=o?o[1]+o[3]:0,l=o?o[0]+o[2]:0,u=e.font,f=a==="\
truncate",c=Ls(u),h=Y(e.lineHeight,c),p=e.lineOverflow==="truncate",v=!1,m=e.width;m==null&&t!=null&&(m=t-s);var d=e.height;d==null&&i!=null&&(d=i-l);var g;m!=null&&
(a==="break"||a==="breakAll")?g=n?Z_(n,e.font,m,a==="breakAll",0).lines:[]:g=n?n.split(`
`):[];var y=g.length*h;if(d==null&&(d=y),y>d&&p){var _=Math.floor(d/h);v=v||g.length>_,g=g.slice(0,_),y=g.length*h}if(n&&f&&m!=null)for(var x=G_(m,u,e.ellipsis,
{minChar:e.truncateMinChar,placeholder:e.placeholder}),S={},w=0;w<g.length;w++)W_(S,g[w],x),g[w]=S.textLine,v=v||S.isTruncated;for(var T=d,E=0,M=Cr(u),w=0;w<g.length;w++)
E=Math.max(Mr(M,g[w]),E);m==null&&(m=E);var C=m;return T+=l,C+=s,{lines:g,height:d,outerWidth:C,outerHeight:T,lineHeight:h,calculatedLineHeight:c,contentWidth:E,
contentHeight:y,width:m,isTruncated:v}}var SI=(function(){function r(){}return r})(),V_=(function(){function r(e){this.tokens=[],e&&(this.tokens=e)}return r})(),
bI=(function(){function r(){this.width=0,this.height=0,this.contentWidth=0,this.contentHeight=0,this.outerWidth=0,this.outerHeight=0,this.lines=[],this.isTruncated=
!1}return r})();function X_(r,e,t,i,n){var a=new bI,o=Yh(r);if(!o)return a;var s=e.padding,l=s?s[1]+s[3]:0,u=s?s[0]+s[2]:0,f=e.width;f==null&&t!=null&&(f=t-l);var c=e.height;c==
null&&i!=null&&(c=i-u);for(var h=e.overflow,p=(h==="break"||h==="breakAll")&&f!=null?{width:f,accumWidth:0,breakAll:h==="breakAll"}:null,v=Hh.lastIndex=0,m;(m=Hh.
exec(o))!=null;){var d=m.index;d>v&&Gh(a,o.substring(v,d),e,p),Gh(a,m[2],e,p,m[1]),v=Hh.lastIndex}v<o.length&&Gh(a,o.substring(v,o.length),e,p);var g=[],y=0,_=0,
x=h==="truncate",S=e.lineOverflow==="truncate",w={};function T(xe,wt,xr){xe.width=wt,xe.lineHeight=xr,y+=xr,_=Math.max(_,wt)}e:for(var E=0;E<a.lines.length;E++){
for(var M=a.lines[E],C=0,D=0,I=0;I<M.tokens.length;I++){var A=M.tokens[I],L=A.styleName&&e.rich[A.styleName]||{},V=A.textPadding=L.padding,U=V?V[1]+V[3]:0,K=A.font=
L.font||e.font;A.contentHeight=Ls(K);var Q=Y(L.height,A.contentHeight);if(A.innerHeight=Q,V&&(Q+=V[0]+V[2]),A.height=Q,A.lineHeight=Tr(L.lineHeight,e.lineHeight,
Q),A.align=L&&L.align||n,A.verticalAlign=L&&L.verticalAlign||"middle",S&&c!=null&&y+A.lineHeight>c){var j=a.lines.length;I>0?(M.tokens=M.tokens.slice(0,I),T(M,D,
C),a.lines=a.lines.slice(0,E+1)):a.lines=a.lines.slice(0,E),a.isTruncated=a.isTruncated||a.lines.length<j;break e}var se=L.width,ae=se==null||se==="auto";if(typeof se==
"string"&&se.charAt(se.length-1)==="%")A.percentWidth=se,g.push(A),A.contentWidth=Mr(Cr(K),A.text);else{if(ae){var pe=L.backgroundColor,ie=pe&&pe.image;ie&&(ie=
D_(ie),ja(ie)&&(A.width=Math.max(A.width,ie.width*Q/ie.height)))}var q=x&&f!=null?f-D:null;q!=null&&q<A.width?!ae||q<U?(A.text="",A.width=A.contentWidth=0):(_I(
w,A.text,q-U,K,e.ellipsis,{minChar:e.truncateMinChar}),A.text=w.text,a.isTruncated=a.isTruncated||w.isTruncated,A.width=A.contentWidth=Mr(Cr(K),A.text)):A.contentWidth=
Mr(Cr(K),A.text)}A.width+=U,D+=A.width,L&&(C=Math.max(C,A.lineHeight))}T(M,D,C)}a.outerWidth=a.width=Y(f,_),a.outerHeight=a.height=Y(c,y),a.contentHeight=y,a.contentWidth=
_,a.outerWidth+=l,a.outerHeight+=u;for(var E=0;E<g.length;E++){var A=g[E],me=A.percentWidth;A.width=parseInt(me,10)/100*a.width}return a}function Gh(r,e,t,i,n){
var a=e==="",o=n&&t.rich[n]||{},s=r.lines,l=o.font||t.font,u=!1,f,c;if(i){var h=o.padding,p=h?h[1]+h[3]:0;if(o.width!=null&&o.width!=="auto"){var v=ar(o.width,i.
width)+p;s.length>0&&v+i.accumWidth>i.width&&(f=e.split(`
`),u=!0),i.accumWidth=v}else{var m=Z_(e,l,i.width,i.breakAll,i.accumWidth);i.accumWidth=m.accumWidth+p,c=m.linesWidths,f=m.lines}}f||(f=e.split(`
`));for(var d=Cr(l),g=0;g<f.length;g++){var y=f[g],_=new SI;if(_.styleName=n,_.text=y,_.isLineHolder=!y&&!a,typeof o.width=="number"?_.width=o.width:_.width=c?c[g]:
Mr(d,y),!g&&!u){var x=(s[s.length-1]||(s[0]=new V_)).tokens,S=x.length;S===1&&x[0].isLineHolder?x[0]=_:(y||!S||a)&&x.push(_)}else s.push(new V_([_]))}}function wI(r){
var e=r.charCodeAt(0);return e>=32&&e<=591||e>=880&&e<=4351||e>=4608&&e<=5119||e>=7680&&e<=8303}var TI=wr(",&?/;] ".split(""),function(r,e){return r[e]=!0,r},{});
function CI(r){return wI(r)?!!TI[r]:!0}function Z_(r,e,t,i,n){for(var a=[],o=[],s="",l="",u=0,f=0,c=Cr(e),h=0;h<r.length;h++){var p=r.charAt(h);if(p===`
`){l&&(s+=l,f+=u),a.push(s),o.push(f),s="",l="",u=0,f=0;continue}var v=Fh(c,p.charCodeAt(0)),m=i?!1:!CI(p);if(a.length?f+v>t:n+f+v>t){f?(s||l)&&(m?(s||(s=l,l="",
u=0,f=u),a.push(s),o.push(f-u),l+=p,u+=v,s="",f=u):(l&&(s+=l,l="",u=0),a.push(s),o.push(f),s=p,f=v)):m?(a.push(l),o.push(u),l=p,u=v):(a.push(p),o.push(v));continue}
f+=v,m?(l+=p,u+=v):(l&&(s+=l,l="",u=0),s+=p)}return l&&(s+=l),s&&(a.push(s),o.push(f)),a.length===1&&(f+=n),{accumWidth:f,lines:a,linesWidths:o}}function Wh(r,e,t,i,n,a){
if(r.baseX=t,r.baseY=i,r.outerWidth=r.outerHeight=null,!!e){var o=e.width*2,s=e.height*2;$.set(F_,$i(t,o,n),pi(i,s,a),o,s),$.intersect(e,F_,null,H_);var l=H_.outIntersectRect;
r.outerWidth=l.width,r.outerHeight=l.height,r.baseX=$i(l.x,l.width,n,!0),r.baseY=pi(l.y,l.height,a,!0)}}var F_=new $(0,0,0,0),H_={outIntersectRect:{},clamp:!0};
function Yh(r){return r!=null?r+="":r=""}function q_(r){var e=Yh(r.text),t=r.font,i=Mr(Cr(t),e),n=Ls(t);return Gu(r,i,n,null)}function Gu(r,e,t,i){var n=new $($i(
r.x||0,e,r.textAlign),pi(r.y||0,t,r.textBaseline),e,t),a=i??(Xh(r)?r.lineWidth:0);return a>0&&(n.x-=a/2,n.y-=a/2,n.width+=a,n.height+=a),n}function Xh(r){var e=r.
stroke;return e!=null&&e!=="none"&&r.lineWidth>0}var K_=li,$_=5e-5;function Bn(r){return r>$_||r<-$_}var Un=[],eo=[],Zh=ht(),qh=Math.abs,j_=(function(){function r(){}return r.prototype.getLocalTransform=function(e){
return MI(this,e)},r.prototype.setPosition=function(e){this.x=e[0],this.y=e[1]},r.prototype.setScale=function(e){this.scaleX=e[0],this.scaleY=e[1]},r.prototype.
setSkew=function(e){this.skewX=e[0],this.skewY=e[1]},r.prototype.setOrigin=function(e){this.originX=e[0],this.originY=e[1]},r.prototype.needLocalTransform=function(){
return Bn(this.rotation)||Bn(this.x)||Bn(this.y)||Bn(this.scaleX-1)||Bn(this.scaleY-1)||Bn(this.skewX)||Bn(this.skewY)},r.prototype.updateTransform=function(){var e=this.
parent&&this.parent.transform,t=this.needLocalTransform(),i=this.transform;if(!(t||e)){i&&(K_(i),this.invTransform=null);return}i=i||ht(),t?this.getLocalTransform(
i):K_(i),e&&(t?Zi(i,e,i):As(i,e)),this.transform=i,this._resolveGlobalScaleRatio(i),this.invTransform=this.invTransform||ht(),Hr(this.invTransform,i)},r.prototype.
_resolveGlobalScaleRatio=function(e){var t=this.globalScaleRatio;if(t!=null&&t!==1){this.getGlobalScale(Un);var i=Un[0]<0?-1:1,n=Un[1]<0?-1:1,a=((Un[0]-i)*t+i)/
Un[0]||0,o=((Un[1]-n)*t+n)/Un[1]||0;e[0]*=a,e[1]*=a,e[2]*=o,e[3]*=o}},r.prototype.getComputedTransform=function(){for(var e=this,t=[];e;)t.push(e),e=e.parent;for(;e=
t.pop();)e.updateTransform();return this.transform},r.prototype.setLocalTransform=function(e){if(e){var t=e[0]*e[0]+e[1]*e[1],i=e[2]*e[2]+e[3]*e[3],n=Math.atan2(
e[1],e[0]),a=Math.PI/2+n-Math.atan2(e[3],e[2]);i=Math.sqrt(i)*Math.cos(a),t=Math.sqrt(t),this.skewX=a,this.skewY=0,this.rotation=-n,this.x=+e[4],this.y=+e[5],this.
scaleX=t,this.scaleY=i,this.originX=0,this.originY=0}},r.prototype.decomposeTransform=function(){if(this.transform){var e=this.parent,t=this.transform;e&&e.transform&&
(e.invTransform=e.invTransform||ht(),Zi(eo,e.invTransform,t),t=eo);var i=this.originX,n=this.originY;(i||n)&&(Zh[4]=i,Zh[5]=n,Zi(eo,t,Zh),eo[4]-=i,eo[5]-=n,t=eo),
this.setLocalTransform(t)}},r.prototype.getGlobalScale=function(e){var t=this.transform;return e=e||[],t?(e[0]=Math.sqrt(t[0]*t[0]+t[1]*t[1]),e[1]=Math.sqrt(t[2]*
t[2]+t[3]*t[3]),t[0]<0&&(e[0]=-e[0]),t[3]<0&&(e[1]=-e[1]),e):(e[0]=1,e[1]=1,e)},r.prototype.transformCoordToLocal=function(e,t){var i=[e,t],n=this.invTransform;
return n&&vt(i,i,n),i},r.prototype.transformCoordToGlobal=function(e,t){var i=[e,t],n=this.transform;return n&&vt(i,i,n),i},r.prototype.getLineScale=function(){
var e=this.transform;return e&&qh(e[0]-1)>1e-10&&qh(e[3]-1)>1e-10?Math.sqrt(qh(e[0]*e[3]-e[2]*e[1])):1},r.prototype.copyTransform=function(e){ro(this,e)},r.getLocalTransform=
function(e,t){t=t||[];var i=e.originX||0,n=e.originY||0,a=e.scaleX,o=e.scaleY,s=e.anchorX,l=e.anchorY,u=e.rotation||0,f=e.x,c=e.y,h=e.skewX?Math.tan(e.skewX):0,
p=e.skewY?Math.tan(-e.skewY):0;if(i||n||s||l){var v=i+s,m=n+l;t[4]=-v*a-h*m*o,t[5]=-m*o-p*v*a}else t[4]=t[5]=0;return t[0]=a,t[3]=o,t[1]=p*a,t[2]=h*o,u&&qi(t,t,
u),t[4]+=i+f,t[5]+=n+c,t},r.initDefaultProps=(function(){var e=r.prototype;e.scaleX=e.scaleY=e.globalScaleRatio=1,e.x=e.y=e.originX=e.originY=e.skewX=e.skewY=e.
rotation=e.anchorX=e.anchorY=0})(),r})(),MI=j_.getLocalTransform;var to=["x","y","originX","originY","anchorX","anchorY","rotation","scaleX","scaleY","skewX","skewY"];function ro(r,e){return d_(r,e,to)}var io=j_;var Wu={linear:function(r){return r},quadraticIn:function(r){return r*r},quadraticOut:function(r){return r*(2-r)},quadraticInOut:function(r){return(r*=2)<1?.5*r*
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
return(r*=2)<1?.5*(r*r*((e+1)*r-e)):.5*((r-=2)*r*((e+1)*r+e)+2)},bounceIn:function(r){return 1-Wu.bounceOut(1-r)},bounceOut:function(r){return r<.36363636363636365?
7.5625*r*r:r<.7272727272727273?7.5625*(r-=.5454545454545454)*r+.75:r<.9090909090909091?7.5625*(r-=.8181818181818182)*r+.9375:7.5625*(r-=.9545454545454546)*r+.984375},
bounceInOut:function(r){return r<.5?Wu.bounceIn(r*2)*.5:Wu.bounceOut(r*2-1)*.5+.5}},Yu=Wu;var Xu=Math.pow,Ji=Math.sqrt,qu=1e-8,Q_=1e-4,J_=Ji(3),Zu=1/3,Gr=Ki(),or=Ki(),no=Ki();function ji(r){return r>-qu&&r<qu}function e0(r){return r>qu||r<-qu}function Pe(r,e,t,i,n){
var a=1-n;return a*a*(a*r+3*n*e)+n*n*(n*i+3*a*t)}function Kh(r,e,t,i,n){var a=1-n;return 3*(((e-r)*a+2*(t-e)*n)*a+(i-t)*n*n)}function Vn(r,e,t,i,n,a){var o=i+3*
(e-t)-r,s=3*(t-e*2+r),l=3*(e-r),u=r-n,f=s*s-3*o*l,c=s*l-9*o*u,h=l*l-3*s*u,p=0;if(ji(f)&&ji(c))if(ji(s))a[0]=0;else{var v=-l/s;v>=0&&v<=1&&(a[p++]=v)}else{var m=c*
c-4*f*h;if(ji(m)){var d=c/f,v=-s/o+d,g=-d/2;v>=0&&v<=1&&(a[p++]=v),g>=0&&g<=1&&(a[p++]=g)}else if(m>0){var y=Ji(m),_=f*s+1.5*o*(-c+y),x=f*s+1.5*o*(-c-y);_<0?_=-Xu(
-_,Zu):_=Xu(_,Zu),x<0?x=-Xu(-x,Zu):x=Xu(x,Zu);var v=(-s-(_+x))/(3*o);v>=0&&v<=1&&(a[p++]=v)}else{var S=(2*f*s-3*o*c)/(2*Ji(f*f*f)),w=Math.acos(S)/3,T=Ji(f),E=Math.
cos(w),v=(-s-2*T*E)/(3*o),g=(-s+T*(E+J_*Math.sin(w)))/(3*o),M=(-s+T*(E-J_*Math.sin(w)))/(3*o);v>=0&&v<=1&&(a[p++]=v),g>=0&&g<=1&&(a[p++]=g),M>=0&&M<=1&&(a[p++]=
M)}}return p}function Ku(r,e,t,i,n){var a=6*t-12*e+6*r,o=9*e+3*i-3*r-9*t,s=3*e-3*r,l=0;if(ji(o)){if(e0(a)){var u=-s/a;u>=0&&u<=1&&(n[l++]=u)}}else{var f=a*a-4*o*
s;if(ji(f))n[0]=-a/(2*o);else if(f>0){var c=Ji(f),u=(-a+c)/(2*o),h=(-a-c)/(2*o);u>=0&&u<=1&&(n[l++]=u),h>=0&&h<=1&&(n[l++]=h)}}return l}function ao(r,e,t,i,n,a){
var o=(e-r)*n+r,s=(t-e)*n+e,l=(i-t)*n+t,u=(s-o)*n+o,f=(l-s)*n+s,c=(f-u)*n+u;a[0]=r,a[1]=o,a[2]=u,a[3]=c,a[4]=c,a[5]=f,a[6]=l,a[7]=i}function t0(r,e,t,i,n,a,o,s,l,u,f){
var c,h=.005,p=1/0,v,m,d,g;Gr[0]=l,Gr[1]=u;for(var y=0;y<1;y+=.05)or[0]=Pe(r,t,n,o,y),or[1]=Pe(e,i,a,s,y),d=On(Gr,or),d<p&&(c=y,p=d);p=1/0;for(var _=0;_<32&&!(h<
Q_);_++)v=c-h,m=c+h,or[0]=Pe(r,t,n,o,v),or[1]=Pe(e,i,a,s,v),d=On(or,Gr),v>=0&&d<p?(c=v,p=d):(no[0]=Pe(r,t,n,o,m),no[1]=Pe(e,i,a,s,m),g=On(no,Gr),m<=1&&g<p?(c=m,
p=g):h*=.5);return f&&(f[0]=Pe(r,t,n,o,c),f[1]=Pe(e,i,a,s,c)),Ji(p)}function r0(r,e,t,i,n,a,o,s,l){for(var u=r,f=e,c=0,h=1/l,p=1;p<=l;p++){var v=p*h,m=Pe(r,t,n,
o,v),d=Pe(e,i,a,s,v),g=m-u,y=d-f;c+=Math.sqrt(g*g+y*y),u=m,f=d}return c}function rt(r,e,t,i){var n=1-i;return n*(n*r+2*i*e)+i*i*t}function $h(r,e,t,i){return 2*
((1-i)*(e-r)+i*(t-e))}function i0(r,e,t,i,n){var a=r-2*e+t,o=2*(e-r),s=r-i,l=0;if(ji(a)){if(e0(o)){var u=-s/o;u>=0&&u<=1&&(n[l++]=u)}}else{var f=o*o-4*a*s;if(ji(
f)){var u=-o/(2*a);u>=0&&u<=1&&(n[l++]=u)}else if(f>0){var c=Ji(f),u=(-o+c)/(2*a),h=(-o-c)/(2*a);u>=0&&u<=1&&(n[l++]=u),h>=0&&h<=1&&(n[l++]=h)}}return l}function $u(r,e,t){
var i=r+t-2*e;return i===0?.5:(r-e)/i}function oo(r,e,t,i,n){var a=(e-r)*i+r,o=(t-e)*i+e,s=(o-a)*i+a;n[0]=r,n[1]=a,n[2]=s,n[3]=s,n[4]=o,n[5]=t}function n0(r,e,t,i,n,a,o,s,l){
var u,f=.005,c=1/0;Gr[0]=o,Gr[1]=s;for(var h=0;h<1;h+=.05){or[0]=rt(r,t,n,h),or[1]=rt(e,i,a,h);var p=On(Gr,or);p<c&&(u=h,c=p)}c=1/0;for(var v=0;v<32&&!(f<Q_);v++){
var m=u-f,d=u+f;or[0]=rt(r,t,n,m),or[1]=rt(e,i,a,m);var p=On(or,Gr);if(m>=0&&p<c)u=m,c=p;else{no[0]=rt(r,t,n,d),no[1]=rt(e,i,a,d);var g=On(no,Gr);d<=1&&g<c?(u=d,
c=g):f*=.5}}return l&&(l[0]=rt(r,t,n,u),l[1]=rt(e,i,a,u)),Ji(c)}function a0(r,e,t,i,n,a,o){for(var s=r,l=e,u=0,f=1/o,c=1;c<=o;c++){var h=c*f,p=rt(r,t,n,h),v=rt(
e,i,a,h),m=p-s,d=v-l;u+=Math.sqrt(m*m+d*d),s=p,l=v}return u}var EI=/cubic-bezier\(([0-9,\.e ]+)\)/;function ju(r){var e=r&&EI.exec(r);if(e){var t=e[1].split(","),i=+pt(t[0]),n=+pt(t[1]),a=+pt(t[2]),o=+pt(t[3]);if(isNaN(i+
n+a+o))return;var s=[];return function(l){return l<=0?0:l>=1?1:Vn(0,i,a,1,l,s)&&Pe(0,n,o,1,s[0])}}}var DI=(function(){function r(e){this._inited=!1,this._startTime=0,this._pausedTime=0,this._paused=!1,this._life=e.life||1e3,this._delay=e.delay||0,this.loop=e.
loop||!1,this.onframe=e.onframe||De,this.ondestroy=e.ondestroy||De,this.onrestart=e.onrestart||De,e.easing&&this.setEasing(e.easing)}return r.prototype.step=function(e,t){
if(this._inited||(this._startTime=e+this._delay,this._inited=!0),this._paused){this._pausedTime+=t;return}var i=this._life,n=e-this._startTime-this._pausedTime,
a=n/i;a<0&&(a=0),a=Math.min(a,1);var o=this.easingFunc,s=o?o(a):a;if(this.onframe(s),a===1)if(this.loop){var l=n%i;this._startTime=e-l,this._pausedTime=0,this.onrestart()}else
return!0;return!1},r.prototype.pause=function(){this._paused=!0},r.prototype.resume=function(){this._paused=!1},r.prototype.setEasing=function(e){this.easing=e,
this.easingFunc=Z(e)?e:Yu[e]||ju(e)},r})(),o0=DI;var s0={transparent:[0,0,0,0],aliceblue:[240,248,255,1],antiquewhite:[250,235,215,1],aqua:[0,255,255,1],aquamarine:[127,255,212,1],azure:[240,255,255,1],beige:[
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
179,1],white:[255,255,255,1],whitesmoke:[245,245,245,1],yellow:[255,255,0,1],yellowgreen:[154,205,50,1]};function Er(r){return r=Math.round(r),r<0?0:r>255?255:r}
function AI(r){return r=Math.round(r),r<0?0:r>360?360:r}function Ps(r){return r<0?0:r>1?1:r}function Jh(r){var e=r;return e.length&&e.charAt(e.length-1)==="%"?Er(
parseFloat(e)/100*255):Er(parseInt(e,10))}function Fn(r){var e=r;return e.length&&e.charAt(e.length-1)==="%"?Ps(parseFloat(e)/100):Ps(parseFloat(e))}function Qh(r,e,t){
return t<0?t+=1:t>1&&(t-=1),t*6<1?r+(e-r)*t*6:t*2<1?e:t*3<2?r+(e-r)*(2/3-t)*6:r}function Qi(r,e,t){return r+(e-r)*t}function sr(r,e,t,i,n){return r[0]=e,r[1]=t,
r[2]=i,r[3]=n,r}function ev(r,e){return r[0]=e[0],r[1]=e[1],r[2]=e[2],r[3]=e[3],r}var f0=new Fr(20),Ju=null;function so(r,e){Ju&&ev(Ju,e),Ju=f0.put(r,Ju||e.slice())}
function Pt(r,e){if(r){e=e||[];var t=f0.get(r);if(t)return ev(e,t);r=r+"";var i=r.replace(/ /g,"").toLowerCase();if(i in s0)return ev(e,s0[i]),so(r,e),e;var n=i.
length;if(i.charAt(0)==="#"){if(n===4||n===5){var a=parseInt(i.slice(1,4),16);if(!(a>=0&&a<=4095)){sr(e,0,0,0,1);return}return sr(e,(a&3840)>>4|(a&3840)>>8,a&240|
(a&240)>>4,a&15|(a&15)<<4,n===5?parseInt(i.slice(4),16)/15:1),so(r,e),e}else if(n===7||n===9){var a=parseInt(i.slice(1,7),16);if(!(a>=0&&a<=16777215)){sr(e,0,0,
0,1);return}return sr(e,(a&16711680)>>16,(a&65280)>>8,a&255,n===9?parseInt(i.slice(7),16)/255:1),so(r,e),e}return}var o=i.indexOf("("),s=i.indexOf(")");if(o!==-1&&
s+1===n){var l=i.substr(0,o),u=i.substr(o+1,s-(o+1)).split(","),f=1;switch(l){case"rgba":if(u.length!==4)return u.length===3?sr(e,+u[0],+u[1],+u[2],1):sr(e,0,0,
0,1);f=Fn(u.pop());case"rgb":if(u.length>=3)return sr(e,Jh(u[0]),Jh(u[1]),Jh(u[2]),u.length===3?f:Fn(u[3])),so(r,e),e;sr(e,0,0,0,1);return;case"hsla":if(u.length!==
4){sr(e,0,0,0,1);return}return u[3]=Fn(u[3]),tv(u,e),so(r,e),e;case"hsl":if(u.length!==3){sr(e,0,0,0,1);return}return tv(u,e),so(r,e),e;default:return}}sr(e,0,0,
0,1)}}function tv(r,e){var t=(parseFloat(r[0])%360+360)%360/360,i=Fn(r[1]),n=Fn(r[2]),a=n<=.5?n*(i+1):n+i-n*i,o=n*2-a;return e=e||[],sr(e,Er(Qh(o,a,t+1/3)*255),
Er(Qh(o,a,t)*255),Er(Qh(o,a,t-1/3)*255),1),r.length===4&&(e[3]=r[3]),e}function II(r){if(r){var e=r[0]/255,t=r[1]/255,i=r[2]/255,n=Math.min(e,t,i),a=Math.max(e,
t,i),o=a-n,s=(a+n)/2,l,u;if(o===0)l=0,u=0;else{s<.5?u=o/(a+n):u=o/(2-a-n);var f=((a-e)/6+o/2)/o,c=((a-t)/6+o/2)/o,h=((a-i)/6+o/2)/o;e===a?l=h-c:t===a?l=1/3+f-h:
i===a&&(l=2/3+c-f),l<0&&(l+=1),l>1&&(l-=1)}var p=[l*360,u,s];return r[3]!=null&&p.push(r[3]),p}}function l0(r,e){var t=Pt(r);if(t){for(var i=0;i<3;i++)e<0?t[i]=
t[i]*(1-e)|0:t[i]=(255-t[i])*e+t[i]|0,t[i]>255?t[i]=255:t[i]<0&&(t[i]=0);return Wr(t,t.length===4?"rgba":"rgb")}}function Qu(r,e,t){if(!(!(e&&e.length)||!(r>=0&&r<=1))){t=t||[];var i=r*(e.length-1),n=Math.floor(i),a=Math.ceil(i),o=e[n],s=e[a],l=i-n;return t[0]=Er(Qi(o[0],s[0],
l)),t[1]=Er(Qi(o[1],s[1],l)),t[2]=Er(Qi(o[2],s[2],l)),t[3]=Ps(Qi(o[3],s[3],l)),t}}function c0(r,e,t){if(!(!(e&&e.length)||!(r>=0&&r<=1))){var i=r*(e.length-1),n=Math.floor(i),a=Math.ceil(i),o=Pt(e[n]),s=Pt(e[a]),l=i-n,u=Wr([Er(Qi(o[0],s[0],l)),
Er(Qi(o[1],s[1],l)),Er(Qi(o[2],s[2],l)),Ps(Qi(o[3],s[3],l))],"rgba");return t?{color:u,leftIndex:n,rightIndex:a,value:i}:u}}function hi(r,e,t,i){var n=Pt(r);if(r)return n=II(n),e!=null&&(n[0]=AI(Z(e)?e(n[0]):e)),t!=null&&(n[1]=Fn(Z(t)?t(n[1]):t)),i!=null&&(n[2]=Fn(Z(i)?i(n[2]):i)),Wr(
tv(n),"rgba")}function p0(r,e){var t=Pt(r);if(t&&e!=null)return t[3]=Ps(e),Wr(t,"rgba")}function Wr(r,e){if(!(!r||!r.length)){var t=r[0]+","+r[1]+","+r[2];return(e===
"rgba"||e==="hsva"||e==="hsla")&&(t+=","+r[3]),e+"("+t+")"}}function lo(r,e){var t=Pt(r);return t?(.299*t[0]+.587*t[1]+.114*t[2])*t[3]/255+(1-t[3])*e:0}var u0=new Fr(100);function rv(r){if(B(r)){var e=u0.get(r);return e||(e=l0(r,-.1),u0.put(r,e)),e}else if(Hi(r)){var t=R({},r);return t.colorStops=z(r.colorStops,
function(i){return{offset:i.offset,color:l0(i.color,-.1)}}),t}return r}function v0(r){return r.type==="linear"}function d0(r){return r.type==="radial"}var VF=(function(){return typeof Buffer<"u"&&typeof Buffer.from=="function"?function(r){return Buffer.from(r).toString("base64")}:typeof btoa=="function"&&typeof unescape==
"function"&&typeof encodeURIComponent=="function"?function(r){return btoa(unescape(encodeURIComponent(r)))}:function(r){return null}})();var nv=Array.prototype.slice;function vi(r,e,t){return(e-r)*t+r}function iv(r,e,t,i){for(var n=e.length,a=0;a<n;a++)r[a]=vi(e[a],t[a],i);return r}function OI(r,e,t,i){
for(var n=e.length,a=n&&e[0].length,o=0;o<n;o++){r[o]||(r[o]=[]);for(var s=0;s<a;s++)r[o][s]=vi(e[o][s],t[o][s],i)}return r}function ef(r,e,t,i){for(var n=e.length,
a=0;a<n;a++)r[a]=e[a]+t[a]*i;return r}function m0(r,e,t,i){for(var n=e.length,a=n&&e[0].length,o=0;o<n;o++){r[o]||(r[o]=[]);for(var s=0;s<a;s++)r[o][s]=e[o][s]+
t[o][s]*i}return r}function LI(r,e){for(var t=r.length,i=e.length,n=t>i?e:r,a=Math.min(t,i),o=n[a-1]||{color:[0,0,0,0],offset:0},s=a;s<Math.max(t,i);s++)n.push(
{offset:o.offset,color:o.color.slice()})}function PI(r,e,t){var i=r,n=e;if(!(!i.push||!n.push)){var a=i.length,o=n.length;if(a!==o){var s=a>o;if(s)i.length=o;else
for(var l=a;l<o;l++)i.push(t===1?n[l]:nv.call(n[l]))}for(var u=i[0]&&i[0].length,l=0;l<i.length;l++)if(t===1)isNaN(i[l])&&(i[l]=n[l]);else for(var f=0;f<u;f++)isNaN(
i[l][f])&&(i[l][f]=n[l][f])}}function ks(r){if($e(r)){var e=r.length;if($e(r[0])){for(var t=[],i=0;i<e;i++)t.push(nv.call(r[i]));return t}return nv.call(r)}return r}
function nf(r){return r[0]=Math.floor(r[0])||0,r[1]=Math.floor(r[1])||0,r[2]=Math.floor(r[2])||0,r[3]=r[3]==null?1:r[3],"rgba("+r.join(",")+")"}function RI(r){return $e(
r&&r[0])?2:1}var tf=0,af=1,_0=2,Ns=3,av=4,ov=5,g0=6;function y0(r){return r===av||r===ov}function rf(r){return r===af||r===_0}var Rs=[0,0,0,0],NI=(function(){function r(e){
this.keyframes=[],this.discrete=!1,this._invalid=!1,this._needsSort=!1,this._lastFr=0,this._lastFrP=0,this.propName=e}return r.prototype.isFinished=function(){return this.
_finished},r.prototype.setFinished=function(){this._finished=!0,this._additiveTrack&&this._additiveTrack.setFinished()},r.prototype.needsAnimate=function(){return this.
keyframes.length>=1},r.prototype.getAdditiveTrack=function(){return this._additiveTrack},r.prototype.addKeyframe=function(e,t,i){this._needsSort=!0;var n=this.keyframes,
a=n.length,o=!1,s=g0,l=t;if($e(t)){var u=RI(t);s=u,(u===1&&!de(t[0])||u===2&&!de(t[0][0]))&&(o=!0)}else if(de(t)&&!Vr(t))s=tf;else if(B(t))if(!isNaN(+t))s=tf;else{
var f=Pt(t);f&&(l=f,s=Ns)}else if(Hi(t)){var c=R({},l);c.colorStops=z(t.colorStops,function(p){return{offset:p.offset,color:Pt(p.color)}}),v0(t)?s=av:d0(t)&&(s=
ov),l=c}a===0?this.valType=s:(s!==this.valType||s===g0)&&(o=!0),this.discrete=this.discrete||o;var h={time:e,value:l,rawValue:t,percent:0};return i&&(h.easing=i,
h.easingFunc=Z(i)?i:Yu[i]||ju(i)),n.push(h),h},r.prototype.prepare=function(e,t){var i=this.keyframes;this._needsSort&&i.sort(function(m,d){return m.time-d.time});
for(var n=this.valType,a=i.length,o=i[a-1],s=this.discrete,l=rf(n),u=y0(n),f=0;f<a;f++){var c=i[f],h=c.value,p=o.value;c.percent=c.time/e,s||(l&&f!==a-1?PI(h,p,
n):u&&LI(h.colorStops,p.colorStops))}if(!s&&n!==ov&&t&&this.needsAnimate()&&t.needsAnimate()&&n===t.valType&&!t._finished){this._additiveTrack=t;for(var v=i[0].
value,f=0;f<a;f++)n===tf?i[f].additiveValue=i[f].value-v:n===Ns?i[f].additiveValue=ef([],i[f].value,v,-1):rf(n)&&(i[f].additiveValue=n===af?ef([],i[f].value,v,-1):
m0([],i[f].value,v,-1))}},r.prototype.step=function(e,t){if(!this._finished){this._additiveTrack&&this._additiveTrack._finished&&(this._additiveTrack=null);var i=this.
_additiveTrack!=null,n=i?"additiveValue":"value",a=this.valType,o=this.keyframes,s=o.length,l=this.propName,u=a===Ns,f,c=this._lastFr,h=Math.min,p,v;if(s===1)p=
v=o[0];else{if(t<0)f=0;else if(t<this._lastFrP){var m=h(c+1,s-1);for(f=m;f>=0&&!(o[f].percent<=t);f--);f=h(f,s-2)}else{for(f=c;f<s&&!(o[f].percent>t);f++);f=h(f-
1,s-2)}v=o[f+1],p=o[f]}if(p&&v){this._lastFr=f,this._lastFrP=t;var d=v.percent-p.percent,g=d===0?1:h((t-p.percent)/d,1);v.easingFunc&&(g=v.easingFunc(g));var y=i?
this._additiveValue:u?Rs:e[l];if((rf(a)||u)&&!y&&(y=this._additiveValue=[]),this.discrete)e[l]=g<1?p.rawValue:v.rawValue;else if(rf(a))a===af?iv(y,p[n],v[n],g):
OI(y,p[n],v[n],g);else if(y0(a)){var _=p[n],x=v[n],S=a===av;e[l]={type:S?"linear":"radial",x:vi(_.x,x.x,g),y:vi(_.y,x.y,g),colorStops:z(_.colorStops,function(T,E){
var M=x.colorStops[E];return{offset:vi(T.offset,M.offset,g),color:nf(iv([],T.color,M.color,g))}}),global:x.global},S?(e[l].x2=vi(_.x2,x.x2,g),e[l].y2=vi(_.y2,x.
y2,g)):e[l].r=vi(_.r,x.r,g)}else if(u)iv(y,p[n],v[n],g),i||(e[l]=nf(y));else{var w=vi(p[n],v[n],g);i?this._additiveValue=w:e[l]=w}i&&this._addToTarget(e)}}},r.prototype.
_addToTarget=function(e){var t=this.valType,i=this.propName,n=this._additiveValue;t===tf?e[i]=e[i]+n:t===Ns?(Pt(e[i],Rs),ef(Rs,Rs,n,1),e[i]=nf(Rs)):t===af?ef(e[i],
e[i],n,1):t===_0&&m0(e[i],e[i],n,1)},r})(),kI=(function(){function r(e,t,i,n){if(this._tracks={},this._trackKeys=[],this._maxTime=0,this._started=0,this._clip=null,
this._target=e,this._loop=t,t&&n){Za("Can' use additive animation on looped animation.");return}this._additiveAnimators=n,this._allowDiscrete=i}return r.prototype.
getMaxTime=function(){return this._maxTime},r.prototype.getDelay=function(){return this._delay},r.prototype.getLoop=function(){return this._loop},r.prototype.getTarget=
function(){return this._target},r.prototype.changeTarget=function(e){this._target=e},r.prototype.when=function(e,t,i){return this.whenWithKeys(e,t,fe(t),i)},r.prototype.
whenWithKeys=function(e,t,i,n){for(var a=this._tracks,o=0;o<i.length;o++){var s=i[o],l=a[s];if(!l){l=a[s]=new NI(s);var u=void 0,f=this._getAdditiveTrack(s);if(f){
var c=f.keyframes,h=c[c.length-1];u=h&&h.value,f.valType===Ns&&u&&(u=nf(u))}else u=this._target[s];if(u==null)continue;e>0&&l.addKeyframe(0,ks(u),n),this._trackKeys.
push(s)}l.addKeyframe(e,ks(t[s]),n)}return this._maxTime=Math.max(this._maxTime,e),this},r.prototype.pause=function(){this._clip.pause(),this._paused=!0},r.prototype.
resume=function(){this._clip.resume(),this._paused=!1},r.prototype.isPaused=function(){return!!this._paused},r.prototype.duration=function(e){return this._maxTime=
e,this._force=!0,this},r.prototype._doneCallback=function(){this._setTracksFinished(),this._clip=null;var e=this._doneCbs;if(e)for(var t=e.length,i=0;i<t;i++)e[i].
call(this)},r.prototype._abortedCallback=function(){this._setTracksFinished();var e=this.animation,t=this._abortedCbs;if(e&&e.removeClip(this._clip),this._clip=
null,t)for(var i=0;i<t.length;i++)t[i].call(this)},r.prototype._setTracksFinished=function(){for(var e=this._tracks,t=this._trackKeys,i=0;i<t.length;i++)e[t[i]].
setFinished()},r.prototype._getAdditiveTrack=function(e){var t,i=this._additiveAnimators;if(i)for(var n=0;n<i.length;n++){var a=i[n].getTrack(e);a&&(t=a)}return t},
r.prototype.start=function(e){if(!(this._started>0)){this._started=1;for(var t=this,i=[],n=this._maxTime||0,a=0;a<this._trackKeys.length;a++){var o=this._trackKeys[a],
s=this._tracks[o],l=this._getAdditiveTrack(o),u=s.keyframes,f=u.length;if(s.prepare(n,l),s.needsAnimate())if(!this._allowDiscrete&&s.discrete){var c=u[f-1];c&&(t.
_target[s.propName]=c.rawValue),s.setFinished()}else i.push(s)}if(i.length||this._force){var h=new o0({life:n,loop:this._loop,delay:this._delay||0,onframe:function(p){
t._started=2;var v=t._additiveAnimators;if(v){for(var m=!1,d=0;d<v.length;d++)if(v[d]._clip){m=!0;break}m||(t._additiveAnimators=null)}for(var d=0;d<i.length;d++)
i[d].step(t._target,p);var g=t._onframeCbs;if(g)for(var d=0;d<g.length;d++)g[d](t._target,p)},ondestroy:function(){t._doneCallback()}});this._clip=h,this.animation&&
this.animation.addClip(h),e&&h.setEasing(e)}else this._doneCallback();return this}},r.prototype.stop=function(e){if(this._clip){var t=this._clip;e&&t.onframe(1),
this._abortedCallback()}},r.prototype.delay=function(e){return this._delay=e,this},r.prototype.during=function(e){return e&&(this._onframeCbs||(this._onframeCbs=
[]),this._onframeCbs.push(e)),this},r.prototype.done=function(e){return e&&(this._doneCbs||(this._doneCbs=[]),this._doneCbs.push(e)),this},r.prototype.aborted=function(e){
return e&&(this._abortedCbs||(this._abortedCbs=[]),this._abortedCbs.push(e)),this},r.prototype.getClip=function(){return this._clip},r.prototype.getTrack=function(e){
return this._tracks[e]},r.prototype.getTracks=function(){var e=this;return z(this._trackKeys,function(t){return e._tracks[t]})},r.prototype.stopTracks=function(e,t){
if(!e.length||!this._clip)return!0;for(var i=this._tracks,n=this._trackKeys,a=0;a<e.length;a++){var o=i[e[a]];o&&!o.isFinished()&&(t?o.step(this._target,1):this.
_started===1&&o.step(this._target,0),o.setFinished())}for(var s=!0,a=0;a<n.length;a++)if(!i[n[a]].isFinished()){s=!1;break}return s&&this._abortedCallback(),s},
r.prototype.saveTo=function(e,t,i){if(e){t=t||this._trackKeys;for(var n=0;n<t.length;n++){var a=t[n],o=this._tracks[a];if(!(!o||o.isFinished())){var s=o.keyframes,
l=s[i?0:s.length-1];l&&(e[a]=ks(l.rawValue))}}}},r.prototype.__changeFinalValue=function(e,t){t=t||fe(e);for(var i=0;i<t.length;i++){var n=t[i],a=this._tracks[n];
if(a){var o=a.keyframes;if(o.length>1){var s=o.pop();a.addKeyframe(s.time,e[n]),a.prepare(this._maxTime,a.getAdditiveTrack())}}}},r})(),zs=kI;var zI=(function(){function r(e){e&&(this._$eventProcessor=e)}return r.prototype.on=function(e,t,i,n){this._$handlers||(this._$handlers={});var a=this._$handlers;
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
1,o-1));break}}return a&&a.afterTrigger&&a.afterTrigger(e),this},r})(),Ye=zI;var x0=1;re.hasGlobalWindow&&(x0=Math.max(window.devicePixelRatio||window.screen&&window.screen.deviceXDPI/window.screen.logicalXDPI||1,1));var Hn=x0,Bs=.4,Us="#333",Vs="#ccc",S0="#eee";var Xe=1,Gn=2,en=4;var sv="__zr_normal__",lv=to.concat(["ignore"]),BI=wr(to,function(r,e){return r[e]=!0,r},{ignore:!1}),uo={},UI=new $(0,0,0,0),of=[],sf=0,fo=1,cv=(function(){function r(e){
this.id=Lu(),this.animators=[],this.currentStates=[],this.states={},this._init(e)}return r.prototype._init=function(e){this.attr(e)},r.prototype.drift=function(e,t,i){
switch(this.draggable){case"horizontal":t=0;break;case"vertical":e=0;break}var n=this.transform;n||(n=this.transform=[1,0,0,1,0,0]),n[4]+=e,n[5]+=t,this.decomposeTransform(),
this.markRedraw()},r.prototype.beforeUpdate=function(){},r.prototype.afterUpdate=function(){},r.prototype.update=function(){this.updateTransform(),this.__dirty&&
this.updateInnerText()},r.prototype.updateInnerText=function(e){var t=this._textContent;if(t&&(!t.ignore||e)){this.textConfig||(this.textConfig={});var i=this.textConfig,
n=i.local,a=t.innerTransformable,o=void 0,s=void 0,l=!1;a.parent=n?this:null;var u=!1;a.copyTransform(t);var f=i.position!=null,c=i.autoOverflowArea,h=void 0;if((c||
f)&&(h=UI,i.layoutRect?h.copy(i.layoutRect):h.copy(this.getBoundingRect()),n||h.applyTransform(this.transform)),f){this.calculateTextPosition?this.calculateTextPosition(
uo,i,h):Hu(uo,i,h),a.x=uo.x,a.y=uo.y,o=uo.align,s=uo.verticalAlign;var p=i.origin;if(p&&i.rotation!=null){var v=void 0,m=void 0;p==="center"?(v=h.width*.5,m=h.height*
.5):(v=ar(p[0],h.width),m=ar(p[1],h.height)),u=!0,a.originX=-a.x+v+(n?0:h.x),a.originY=-a.y+m+(n?0:h.y)}}i.rotation!=null&&(a.rotation=i.rotation);var d=i.offset;
d&&(a.x+=d[0],a.y+=d[1],u||(a.originX=-d[0],a.originY=-d[1]));var g=this._innerTextDefaultStyle||(this._innerTextDefaultStyle={});if(c){var y=g.overflowRect=g.overflowRect||
new $(0,0,0,0);a.getLocalTransform(of),Hr(of,of),$.copy(y,h),y.applyTransform(of)}else g.overflowRect=null;var _=i.inside==null?typeof i.position=="string"&&i.position.
indexOf("inside")>=0:i.inside,x=void 0,S=void 0,w=void 0;_&&this.canBeInsideText()?(x=i.insideFill,S=i.insideStroke,(x==null||x==="auto")&&(x=this.getInsideTextFill()),
(S==null||S==="auto")&&(S=this.getInsideTextStroke(x),w=!0)):(x=i.outsideFill,S=i.outsideStroke,(x==null||x==="auto")&&(x=this.getOutsideFill()),(S==null||S==="\
auto")&&(S=this.getOutsideStroke(x),w=!0)),x=x||"#000",(x!==g.fill||S!==g.stroke||w!==g.autoStroke||o!==g.align||s!==g.verticalAlign)&&(l=!0,g.fill=x,g.stroke=S,
g.autoStroke=w,g.align=o,g.verticalAlign=s,t.setDefaultTextStyle(g)),t.__dirty|=Xe,l&&t.dirtyStyle(!0)}},r.prototype.canBeInsideText=function(){return!0},r.prototype.
getInsideTextFill=function(){return"#fff"},r.prototype.getInsideTextStroke=function(e){return"#000"},r.prototype.getOutsideFill=function(){return this.__zr&&this.
__zr.isDarkMode()?Vs:Us},r.prototype.getOutsideStroke=function(e){var t=this.__zr&&this.__zr.getBackgroundColor(),i=typeof t=="string"&&Pt(t);i||(i=[255,255,255,
1]);for(var n=i[3],a=this.__zr.isDarkMode(),o=0;o<3;o++)i[o]=i[o]*n+(a?0:255)*(1-n);return i[3]=1,Wr(i,"rgba")},r.prototype.traverse=function(e,t){},r.prototype.
attrKV=function(e,t){e==="textConfig"?this.setTextConfig(t):e==="textContent"?this.setTextContent(t):e==="clipPath"?this.setClipPath(t):e==="extra"?(this.extra=
this.extra||{},R(this.extra,t)):this[e]=t},r.prototype.hide=function(){this.ignore=!0,this.markRedraw()},r.prototype.show=function(){this.ignore=!1,this.markRedraw()},
r.prototype.attr=function(e,t){if(typeof e=="string")this.attrKV(e,t);else if(k(e))for(var i=e,n=fe(i),a=0;a<n.length;a++){var o=n[a];this.attrKV(o,e[o])}return this.
markRedraw(),this},r.prototype.saveCurrentToNormalState=function(e){this._innerSaveToNormal(e);for(var t=this._normalState,i=0;i<this.animators.length;i++){var n=this.
animators[i],a=n.__fromStateTransition;if(!(n.getLoop()||a&&a!==sv)){var o=n.targetName,s=o?t[o]:t;n.saveTo(s)}}},r.prototype._innerSaveToNormal=function(e){var t=this.
_normalState;t||(t=this._normalState={}),e.textConfig&&!t.textConfig&&(t.textConfig=this.textConfig),this._savePrimaryToNormal(e,t,lv)},r.prototype._savePrimaryToNormal=
function(e,t,i){for(var n=0;n<i.length;n++){var a=i[n];e[a]!=null&&!(a in t)&&(t[a]=this[a])}},r.prototype.hasState=function(){return this.currentStates.length>
0},r.prototype.getState=function(e){return this.states[e]},r.prototype.ensureState=function(e){var t=this.states;return t[e]||(t[e]={}),t[e]},r.prototype.clearStates=
function(e){this.useState(sv,!1,e)},r.prototype.useState=function(e,t,i,n){var a=e===sv,o=this.hasState();if(!(!o&&a)){var s=this.currentStates,l=this.stateTransition;
if(!(oe(s,e)>=0&&(t||s.length===1))){var u;if(this.stateProxy&&!a&&(u=this.stateProxy(e)),u||(u=this.states&&this.states[e]),!u&&!a){Za("State "+e+" not exists.");
return}a||this.saveCurrentToNormalState(u);var f=this._textContent,c=b0(this,f,u,n);c&&!this.__inHover&&(this.__inHover=c),this._applyStateObj(e,u,this._normalState,
t,T0(this,i,l),l);var h=this._textGuide;return f&&f.useState(e,t,i,!!c),h&&h.useState(e,t,i,!!c),a?(this.currentStates=[],this._normalState={}):t?this.currentStates.
push(e):this.currentStates=[e],this._updateAnimationTargets(),this.markRedraw(),!c&&this.__inHover&&(this.__inHover=sf,this.__dirty&=~Xe),u}}},r.prototype.useStates=
function(e,t,i){if(!e.length)this.clearStates();else{var n=[],a=this.currentStates,o=e.length,s=o===a.length;if(s){for(var l=0;l<o;l++)if(e[l]!==a[l]){s=!1;break}}
if(s)return;for(var l=0;l<o;l++){var u=e[l],f=void 0;this.stateProxy&&(f=this.stateProxy(u,e)),f||(f=this.states[u]),f&&n.push(f)}var c=n[o-1],h=this._textContent,
p=b0(this,h,c,i);p&&!this.__inHover&&(this.__inHover=p);var v=this._mergeStates(n),m=this.stateTransition;this.saveCurrentToNormalState(v),this._applyStateObj(e.
join(","),v,this._normalState,!1,T0(this,t,m),m);var d=this._textGuide;h&&h.useStates(e,t,!!p),d&&d.useStates(e,t,!!p),this._updateAnimationTargets(),this.currentStates=
e.slice(),this.markRedraw(),!p&&this.__inHover&&(this.__inHover=sf,this.__dirty&=~Xe)}},r.prototype.isSilent=function(){for(var e=this;e;){if(e.silent)return!0;
var t=e.__hostTarget;e=t?e.ignoreHostSilent?null:t:e.parent}return!1},r.prototype._updateAnimationTargets=function(){for(var e=0;e<this.animators.length;e++){var t=this.
animators[e];t.targetName&&t.changeTarget(this[t.targetName])}},r.prototype.removeState=function(e){var t=oe(this.currentStates,e);if(t>=0){var i=this.currentStates.
slice();i.splice(t,1),this.useStates(i)}},r.prototype.replaceState=function(e,t,i){var n=this.currentStates.slice(),a=oe(n,e),o=oe(n,t)>=0;a>=0?o?n.splice(a,1):
n[a]=t:i&&!o&&n.push(t),this.useStates(n)},r.prototype.toggleState=function(e,t){t?this.useState(e,!0):this.removeState(e)},r.prototype._mergeStates=function(e){
for(var t={},i,n=0;n<e.length;n++){var a=e[n];R(t,a),a.textConfig&&(i=i||{},R(i,a.textConfig))}return i&&(t.textConfig=i),t},r.prototype._applyStateObj=function(e,t,i,n,a,o){
if(this.__inHover!==fo){var s=!(t&&n);t&&t.textConfig?(this.textConfig=R({},n?this.textConfig:i.textConfig),R(this.textConfig,t.textConfig)):s&&i.textConfig&&(this.
textConfig=i.textConfig);for(var l={},u=!1,f=0;f<lv.length;f++){var c=lv[f],h=a&&BI[c];t&&t[c]!=null?h?(u=!0,l[c]=t[c]):this[c]=t[c]:s&&i[c]!=null&&(h?(u=!0,l[c]=
i[c]):this[c]=i[c])}if(!a)for(var f=0;f<this.animators.length;f++){var p=this.animators[f],v=p.targetName;p.getLoop()||p.__changeFinalValue(v?(t||i)[v]:t||i)}u&&
this._transitionState(e,l,o)}},r.prototype._attachComponent=function(e){if(!(e.__zr&&!e.__hostTarget)&&e!==this){var t=this.__zr;t&&e.addSelfToZr(t),e.__zr=t,e.
__hostTarget=this}},r.prototype._detachComponent=function(e){e.__zr&&e.removeSelfFromZr(e.__zr),e.__zr=null,e.__hostTarget=null},r.prototype.getClipPath=function(){
return this._clipPath},r.prototype.setClipPath=function(e){this._clipPath&&this._clipPath!==e&&this.removeClipPath(),this._attachComponent(e),this._clipPath=e,this.
markRedraw()},r.prototype.removeClipPath=function(){var e=this._clipPath;e&&(this._detachComponent(e),this._clipPath=null,this.markRedraw())},r.prototype.getTextContent=
function(){return this._textContent},r.prototype.setTextContent=function(e){var t=this._textContent;t!==e&&(t&&t!==e&&this.removeTextContent(),e.innerTransformable=
new io,this._attachComponent(e),this._textContent=e,this.markRedraw())},r.prototype.setTextConfig=function(e){this.textConfig||(this.textConfig={}),R(this.textConfig,
e),this.markRedraw()},r.prototype.removeTextConfig=function(){this.textConfig=null,this.markRedraw()},r.prototype.removeTextContent=function(){var e=this._textContent;
e&&(e.innerTransformable=null,this._detachComponent(e),this._textContent=null,this._innerTextDefaultStyle=null,this.markRedraw())},r.prototype.getTextGuideLine=
function(){return this._textGuide},r.prototype.setTextGuideLine=function(e){this._textGuide&&this._textGuide!==e&&this.removeTextGuideLine(),this._attachComponent(
e),this._textGuide=e,this.markRedraw()},r.prototype.removeTextGuideLine=function(){var e=this._textGuide;e&&(this._detachComponent(e),this._textGuide=null,this.
markRedraw())},r.prototype.markRedraw=function(){this.__dirty|=Xe;var e=this.__zr;e&&(this.__inHover?e.refreshHover():e.refresh()),this.__hostTarget&&this.__hostTarget.
markRedraw()},r.prototype.dirty=function(){this.markRedraw()},r.prototype.addSelfToZr=function(e){if(this.__zr!==e){this.__zr=e;var t=this.animators;if(t)for(var i=0;i<
t.length;i++)e.animation.addAnimator(t[i]);this._clipPath&&this._clipPath.addSelfToZr(e),this._textContent&&this._textContent.addSelfToZr(e),this._textGuide&&this.
_textGuide.addSelfToZr(e)}},r.prototype.removeSelfFromZr=function(e){if(this.__zr){this.__zr=null;var t=this.animators;if(t)for(var i=0;i<t.length;i++)e.animation.
removeAnimator(t[i]);this._clipPath&&this._clipPath.removeSelfFromZr(e),this._textContent&&this._textContent.removeSelfFromZr(e),this._textGuide&&this._textGuide.
removeSelfFromZr(e)}},r.prototype.animate=function(e,t,i){var n=e?this[e]:this,a=new zs(n,t,i);return e&&(a.targetName=e),this.addAnimator(a,e),a},r.prototype.addAnimator=
function(e,t){var i=this.__zr,n=this;e.during(function(){n.updateDuringAnimation(t)}).done(function(){var a=n.animators,o=oe(a,e);o>=0&&a.splice(o,1)}),this.animators.
push(e),i&&i.animation.addAnimator(e),i&&i.wakeUp()},r.prototype.updateDuringAnimation=function(e){this.markRedraw()},r.prototype.stopAnimation=function(e,t){for(var i=this.
animators,n=i.length,a=[],o=0;o<n;o++){var s=i[o];!e||e===s.scope?s.stop(t):a.push(s)}return this.animators=a,this},r.prototype.animateTo=function(e,t,i){uv(this,
e,t,i)},r.prototype.animateFrom=function(e,t,i){uv(this,e,t,i,!0)},r.prototype._transitionState=function(e,t,i,n){for(var a=uv(this,t,i,n),o=0;o<a.length;o++)a[o].
__fromStateTransition=e},r.prototype.getBoundingRect=function(){return null},r.prototype.getPaintRect=function(){return null},r.initDefaultProps=(function(){var e=r.
prototype;e.type="element",e.name="",e.ignore=e.silent=e.ignoreHostSilent=e.isGroup=e.draggable=e.dragging=e.ignoreClip=!1,e.__inHover=sf,e.__dirty=Xe;var t={};
function i(a,o,s){t[a+o+s]||(console.warn("DEPRECATED: '"+a+"' has been deprecated. use '"+o+"', '"+s+"' instead"),t[a+o+s]=!0)}function n(a,o,s,l){Object.defineProperty(
e,a,{get:function(){if(!this[o]){var f=this[o]=[];u(this,f)}return this[o]},set:function(f){this[s]=f[0],this[l]=f[1],this[o]=f,u(this,f)}});function u(f,c){Object.
defineProperty(c,0,{get:function(){return f[s]},set:function(h){f[s]=h}}),Object.defineProperty(c,1,{get:function(){return f[l]},set:function(h){f[l]=h}})}}Object.
defineProperty&&(n("position","_legacyPos","x","y"),n("scale","_legacyScale","scaleX","scaleY"),n("origin","_legacyOrigin","originX","originY"))})(),r})();ct(cv,
Ye);ct(cv,io);function uv(r,e,t,i,n){t=t||{};var a=[];C0(r,"",r,e,t,i,a,n);var o=a.length,s=!1,l=t.done,u=t.aborted,f=function(){s=!0,o--,o<=0&&(s?l&&l():u&&u())},
c=function(){o--,o<=0&&(s?l&&l():u&&u())};o||l&&l(),a.length>0&&t.during&&a[0].during(function(v,m){t.during(m)});for(var h=0;h<a.length;h++){var p=a[h];f&&p.done(
f),c&&p.aborted(c),t.force&&p.duration(t.duration),p.start(t.easing)}return a}function fv(r,e,t){for(var i=0;i<t;i++)r[i]=e[i]}function VI(r){return $e(r[0])}function FI(r,e,t){
if($e(e[t]))if($e(r[t])||(r[t]=[]),Ve(e[t])){var i=e[t].length;r[t].length!==i&&(r[t]=new e[t].constructor(i),fv(r[t],e[t],i))}else{var n=e[t],a=r[t],o=n.length;
if(VI(n))for(var s=n[0].length,l=0;l<o;l++)a[l]?fv(a[l],n[l],s):a[l]=Array.prototype.slice.call(n[l]);else fv(a,n,o);a.length=n.length}else r[t]=e[t]}function HI(r,e){
return r===e||$e(r)&&$e(e)&&GI(r,e)}function GI(r,e){var t=r.length;if(t!==e.length)return!1;for(var i=0;i<t;i++)if(r[i]!==e[i])return!1;return!0}function C0(r,e,t,i,n,a,o,s){
for(var l=fe(i),u=n.duration,f=n.delay,c=n.additive,h=n.setToFinal,p=!k(a),v=r.animators,m=[],d=0;d<l.length;d++){var g=l[d],y=i[g];if(y!=null&&t[g]!=null&&(p||
a[g]))if(k(y)&&!$e(y)&&!Hi(y)){if(e){s||(t[g]=y,r.updateDuringAnimation(e));continue}C0(r,g,t[g],y,n,a&&a[g],o,s)}else m.push(g);else s||(t[g]=y,r.updateDuringAnimation(
e),m.push(g))}var _=m.length;if(!c&&_)for(var x=0;x<v.length;x++){var S=v[x];if(S.targetName===e){var w=S.stopTracks(m);if(w){var T=oe(v,S);v.splice(T,1)}}}if(n.
force||(m=Ue(m,function(D){return!HI(i[D],t[D])}),_=m.length),_>0||n.force&&!o.length){var E=void 0,M=void 0,C=void 0;if(s){M={},h&&(E={});for(var x=0;x<_;x++){
var g=m[x];M[g]=t[g],h?E[g]=i[g]:t[g]=i[g]}}else if(h){C={};for(var x=0;x<_;x++){var g=m[x];C[g]=ks(t[g]),FI(t,i,g)}}var S=new zs(t,!1,!1,c?Ue(v,function(I){return I.
targetName===e}):null);S.targetName=e,n.scope&&(S.scope=n.scope),h&&E&&S.whenWithKeys(0,E,m),C&&S.whenWithKeys(0,C,m),S.whenWithKeys(u??500,s?M:i,m).delay(f||0),
r.addAnimator(S,e),o.push(S)}}function b0(r,e,t,i){return!(t&&t.hoverLayer||i)||w0(r)||e&&w0(e)?sf:fo}function w0(r){return r.type==="text"||r.type==="tspan"}function T0(r,e,t){
return!e&&!r.__inHover&&t&&t.duration>0}var lf=cv;var vv="__zr_style_"+Math.round(Math.random()*10),Yr={shadowBlur:0,shadowOffsetX:0,shadowOffsetY:0,shadowColor:"#000",opacity:1,blend:"source-over"},Wn={style:{
shadowBlur:!0,shadowOffsetX:!0,shadowOffsetY:!0,shadowColor:!0,opacity:!0}};Yr[vv]=!0;var M0=["z","z2","invisible"],WI=["invisible"],YI=(function(r){O(e,r);function e(t){
return r.call(this,t)||this}return e.prototype._init=function(t){for(var i=fe(t),n=0;n<i.length;n++){var a=i[n];a==="style"?this.useStyle(t[a]):r.prototype.attrKV.
call(this,a,t[a])}this.style||this.useStyle({})},e.prototype.beforeBrush=function(t){},e.prototype.afterBrush=function(){},e.prototype.innerBeforeBrush=function(){},
e.prototype.innerAfterBrush=function(){},e.prototype.shouldBePainted=function(t,i,n,a){var o=this.transform;if(this.ignore||this.invisible||this.style.opacity===
0||this.culling&&XI(this,t,i)||o&&!o[0]&&!o[3])return!1;if(n&&this.__clipPaths&&this.__clipPaths.length){for(var s=0;s<this.__clipPaths.length;++s)if(this.__clipPaths[s].
isZeroArea())return!1}if(a&&this.parent)for(var l=this.parent;l;){if(l.ignore)return!1;l=l.parent}return!0},e.prototype.contain=function(t,i){return this.rectContain(
t,i)},e.prototype.traverse=function(t,i){t.call(i,this)},e.prototype.rectContain=function(t,i){var n=this.transformCoordToLocal(t,i),a=this.getBoundingRect();return a.
contain(n[0],n[1])},e.prototype.getPaintRect=function(){var t=this._paintRect;if(!this._paintRect||this.__dirty){var i=this.transform,n=this.getBoundingRect(),a=this.
style,o=a.shadowBlur||0,s=a.shadowOffsetX||0,l=a.shadowOffsetY||0;t=this._paintRect||(this._paintRect=new $(0,0,0,0)),i?$.applyTransform(t,n,i):t.copy(n),(o||s||
l)&&(t.width+=o*2+Math.abs(s),t.height+=o*2+Math.abs(l),t.x=Math.min(t.x,t.x+s-o),t.y=Math.min(t.y,t.y+l-o));var u=this.dirtyRectTolerance;t.isZero()||(t.x=Math.
floor(t.x-u),t.y=Math.floor(t.y-u),t.width=Math.ceil(t.width+1+u*2),t.height=Math.ceil(t.height+1+u*2))}return t},e.prototype.setPrevPaintRect=function(t){t?(this.
_prevPaintRect=this._prevPaintRect||new $(0,0,0,0),this._prevPaintRect.copy(t)):this._prevPaintRect=null},e.prototype.getPrevPaintRect=function(){return this._prevPaintRect},
e.prototype.animateStyle=function(t){return this.animate("style",t)},e.prototype.updateDuringAnimation=function(t){t==="style"?this.dirtyStyle():this.markRedraw()},
e.prototype.attrKV=function(t,i){t!=="style"?r.prototype.attrKV.call(this,t,i):this.style?this.setStyle(i):this.useStyle(i)},e.prototype.setStyle=function(t,i){
return typeof t=="string"?this.style[t]=i:R(this.style,t),this.dirtyStyle(),this},e.prototype.dirtyStyle=function(t){t||this.markRedraw(),this.__dirty|=Gn,this.
_rect&&(this._rect=null)},e.prototype.dirty=function(){this.dirtyStyle()},e.prototype.styleChanged=function(){return!!(this.__dirty&Gn)},e.prototype.styleUpdated=
function(){this.__dirty&=~Gn},e.prototype.createStyle=function(t){return Wi(Yr,t)},e.prototype.useStyle=function(t){t[vv]||(t=this.createStyle(t)),this.style=t,
this.dirtyStyle()},e.prototype._useHoverStyle=function(t){this.__hoverStyle=t},e.prototype.isStyleObject=function(t){return t[vv]},e.prototype._innerSaveToNormal=
function(t){r.prototype._innerSaveToNormal.call(this,t);var i=this._normalState;t.style&&!i.style&&(i.style=this._mergeStyle(this.createStyle(),this.style)),this.
_savePrimaryToNormal(t,i,M0)},e.prototype._applyStateObj=function(t,i,n,a,o,s){r.prototype._applyStateObj.call(this,t,i,n,a,o,s);var l=!(i&&a),u=this.__inHover===
fo,f;if(i&&i.style?o?a?f=i.style:(f=this._mergeStyle(this.createStyle(),n.style),this._mergeStyle(f,i.style)):(f=this._mergeStyle(this.createStyle(),a?this.style:
n.style),this._mergeStyle(f,i.style)):l&&(f=n.style),f)if(o){var c=this.style;if(this.style=this.createStyle(l?{}:c),l)for(var h=fe(c),p=0;p<h.length;p++){var v=h[p];
v in f&&(f[v]=f[v],this.style[v]=c[v])}for(var m=fe(f),p=0;p<m.length;p++){var v=m[p];this.style[v]=this.style[v]}this._transitionState(t,{style:f},s,this.getAnimationStyleProps())}else
u?this._useHoverStyle(f):this.useStyle(f);if(!u)for(var d=this.__inHover?WI:M0,p=0;p<d.length;p++){var v=d[p];i&&i[v]!=null?this[v]=i[v]:l&&n[v]!=null&&(this[v]=
n[v])}},e.prototype._mergeStates=function(t){for(var i=r.prototype._mergeStates.call(this,t),n,a=0;a<t.length;a++){var o=t[a];o.style&&(n=n||{},this._mergeStyle(
n,o.style))}return n&&(i.style=n),i},e.prototype._mergeStyle=function(t,i){return R(t,i),t},e.prototype.getAnimationStyleProps=function(){return Wn},e.initDefaultProps=
(function(){var t=e.prototype;t.type="displayable",t.invisible=!1,t.z=0,t.z2=0,t.zlevel=0,t.culling=!1,t.cursor="pointer",t.rectHover=!1,t.incremental=0,t._rect=
null,t.dirtyRectTolerance=0,t.__dirty=Xe|Gn})(),e})(lf),pv=new $(0,0,0,0),hv=new $(0,0,0,0);function XI(r,e,t){return pv.copy(r.getBoundingRect()),r.transform&&
pv.applyTransform(r.transform),hv.width=e,hv.height=t,!pv.intersect(hv)}var Xr=YI;var lr=Math.min,ur=Math.max,dv=Math.sin,mv=Math.cos,Yn=Math.PI*2,uf=Ki(),ff=Ki(),cf=Ki();function gv(r,e,t,i,n,a){n[0]=lr(r,t),n[1]=lr(e,i),a[0]=ur(r,t),a[1]=ur(e,i)}var E0=[],D0=[];function A0(r,e,t,i,n,a,o,s,l,u){var f=Ku,c=Pe,h=f(r,t,n,o,E0);l[0]=
1/0,l[1]=1/0,u[0]=-1/0,u[1]=-1/0;for(var p=0;p<h;p++){var v=c(r,t,n,o,E0[p]);l[0]=lr(v,l[0]),u[0]=ur(v,u[0])}h=f(e,i,a,s,D0);for(var p=0;p<h;p++){var m=c(e,i,a,
s,D0[p]);l[1]=lr(m,l[1]),u[1]=ur(m,u[1])}l[0]=lr(r,l[0]),u[0]=ur(r,u[0]),l[0]=lr(o,l[0]),u[0]=ur(o,u[0]),l[1]=lr(e,l[1]),u[1]=ur(e,u[1]),l[1]=lr(s,l[1]),u[1]=ur(
s,u[1])}function I0(r,e,t,i,n,a,o,s){var l=$u,u=rt,f=ur(lr(l(r,t,n),1),0),c=ur(lr(l(e,i,a),1),0),h=u(r,t,n,f),p=u(e,i,a,c);o[0]=lr(r,n,h),o[1]=lr(e,a,p),s[0]=ur(
r,n,h),s[1]=ur(e,a,p)}function O0(r,e,t,i,n,a,o,s,l){var u=ui,f=fi,c=Math.abs(n-a);if(c%Yn<1e-4&&c>1e-4){s[0]=r-t,s[1]=e-i,l[0]=r+t,l[1]=e+i;return}if(uf[0]=mv(
n)*t+r,uf[1]=dv(n)*i+e,ff[0]=mv(a)*t+r,ff[1]=dv(a)*i+e,u(s,uf,ff),f(l,uf,ff),n=n%Yn,n<0&&(n=n+Yn),a=a%Yn,a<0&&(a=a+Yn),n>a&&!o?a+=Yn:n<a&&o&&(n+=Yn),o){var h=a;
a=n,n=h}for(var p=0;p<a;p+=Math.PI/2)p>n&&(cf[0]=mv(p)*t+r,cf[1]=dv(p)*i+e,u(s,cf,s),f(l,cf,l))}var Ce={M:1,L:2,C:3,Q:4,A:5,Z:6,R:7},Xn=[],Zn=[],Zr=[],tn=[],qr=[],Kr=[],yv=Math.min,_v=Math.max,qn=Math.cos,Kn=Math.sin,di=Math.abs,bv=Math.PI,rn=bv*2,xv=typeof Float32Array<
"u",Fs=[];function Sv(r){var e=Math.round(r/bv*1e8)/1e8;return e%2*bv}function ZI(r,e){var t=Sv(r[0]);t<0&&(t+=rn);var i=t-r[0],n=r[1];n+=i,!e&&n-t>=rn?n=t+rn:e&&
t-n>=rn?n=t-rn:!e&&t>n?n=t+(rn-Sv(t-n)):e&&t<n&&(n=t-(rn-Sv(n-t))),r[0]=t,r[1]=n}var qI=(function(){function r(e){this.dpr=1,this._xi=0,this._yi=0,this._x0=0,this.
_y0=0,this._len=0,e&&(this._saveData=!1),this._saveData&&(this.data=[])}return r.prototype.increaseVersion=function(){this._version++},r.prototype.getVersion=function(){
return this._version},r.prototype.setScale=function(e,t,i){i=i||0,i>0&&(this._ux=di(i/Hn/e)||0,this._uy=di(i/Hn/t)||0)},r.prototype.setDPR=function(e){this.dpr=
e},r.prototype.setContext=function(e){this._ctx=e},r.prototype.getContext=function(){return this._ctx},r.prototype.beginPath=function(){return this._ctx&&this._ctx.
beginPath(),this.reset(),this},r.prototype.reset=function(){this._saveData&&(this._len=0),this._pathSegLen&&(this._pathSegLen=null,this._pathLen=0),this._version++},
r.prototype.moveTo=function(e,t){return this._drawPendingPt(),this.addData(Ce.M,e,t),this._ctx&&this._ctx.moveTo(e,t),this._x0=e,this._y0=t,this._xi=e,this._yi=
t,this},r.prototype.lineTo=function(e,t){var i=di(e-this._xi),n=di(t-this._yi),a=i>this._ux||n>this._uy;if(this.addData(Ce.L,e,t),this._ctx&&a&&this._ctx.lineTo(
e,t),a)this._xi=e,this._yi=t,this._pendingPtDist=0;else{var o=i*i+n*n;o>this._pendingPtDist&&(this._pendingPtX=e,this._pendingPtY=t,this._pendingPtDist=o)}return this},
r.prototype.bezierCurveTo=function(e,t,i,n,a,o){return this._drawPendingPt(),this.addData(Ce.C,e,t,i,n,a,o),this._ctx&&this._ctx.bezierCurveTo(e,t,i,n,a,o),this.
_xi=a,this._yi=o,this},r.prototype.quadraticCurveTo=function(e,t,i,n){return this._drawPendingPt(),this.addData(Ce.Q,e,t,i,n),this._ctx&&this._ctx.quadraticCurveTo(
e,t,i,n),this._xi=i,this._yi=n,this},r.prototype.arc=function(e,t,i,n,a,o){this._drawPendingPt(),Fs[0]=n,Fs[1]=a,ZI(Fs,o),n=Fs[0],a=Fs[1];var s=a-n;return this.
addData(Ce.A,e,t,i,i,n,s,0,o?0:1),this._ctx&&this._ctx.arc(e,t,i,n,a,o),this._xi=qn(a)*i+e,this._yi=Kn(a)*i+t,this},r.prototype.arcTo=function(e,t,i,n,a){return this.
_drawPendingPt(),this._ctx&&this._ctx.arcTo(e,t,i,n,a),this},r.prototype.rect=function(e,t,i,n){return this._drawPendingPt(),this._ctx&&this._ctx.rect(e,t,i,n),
this.addData(Ce.R,e,t,i,n),this},r.prototype.closePath=function(){this._drawPendingPt(),this.addData(Ce.Z);var e=this._ctx,t=this._x0,i=this._y0;return e&&e.closePath(),
this._xi=t,this._yi=i,this},r.prototype.fill=function(e){e&&e.fill(),this.toStatic()},r.prototype.stroke=function(e){e&&e.stroke(),this.toStatic()},r.prototype.
len=function(){return this._len},r.prototype.setData=function(e){if(this._saveData){var t=e.length;!(this.data&&this.data.length===t)&&xv&&(this.data=new Float32Array(
t));for(var i=0;i<t;i++)this.data[i]=e[i];this._len=t}},r.prototype.appendPath=function(e){if(this._saveData){e instanceof Array||(e=[e]);for(var t=e.length,i=0,
n=this._len,a=0;a<t;a++)i+=e[a].len();var o=this.data;if(xv&&(o instanceof Float32Array||!o)&&(this.data=new Float32Array(n+i),n>0&&o))for(var s=0;s<n;s++)this.
data[s]=o[s];for(var a=0;a<t;a++)for(var l=e[a].data,s=0;s<l.length;s++)this.data[n++]=l[s];this._len=n}},r.prototype.addData=function(e,t,i,n,a,o,s,l,u){if(this.
_saveData){var f=this.data;this._len+arguments.length>f.length&&(this._expandData(),f=this.data);for(var c=0;c<arguments.length;c++)f[this._len++]=arguments[c]}},
r.prototype._drawPendingPt=function(){this._pendingPtDist>0&&(this._ctx&&this._ctx.lineTo(this._pendingPtX,this._pendingPtY),this._pendingPtDist=0)},r.prototype.
_expandData=function(){if(!(this.data instanceof Array)){for(var e=[],t=0;t<this._len;t++)e[t]=this.data[t];this.data=e}},r.prototype.toStatic=function(){if(this.
_saveData){this._drawPendingPt();var e=this.data;e instanceof Array&&(e.length=this._len,xv&&this._len>11&&(this.data=new Float32Array(e)))}},r.prototype.getBoundingRect=
function(){Zr[0]=Zr[1]=qr[0]=qr[1]=Number.MAX_VALUE,tn[0]=tn[1]=Kr[0]=Kr[1]=-Number.MAX_VALUE;var e=this.data,t=0,i=0,n=0,a=0,o;for(o=0;o<this._len;){var s=e[o++],
l=o===1;switch(l&&(t=e[o],i=e[o+1],n=t,a=i),s){case Ce.M:t=n=e[o++],i=a=e[o++],qr[0]=n,qr[1]=a,Kr[0]=n,Kr[1]=a;break;case Ce.L:gv(t,i,e[o],e[o+1],qr,Kr),t=e[o++],
i=e[o++];break;case Ce.C:A0(t,i,e[o++],e[o++],e[o++],e[o++],e[o],e[o+1],qr,Kr),t=e[o++],i=e[o++];break;case Ce.Q:I0(t,i,e[o++],e[o++],e[o],e[o+1],qr,Kr),t=e[o++],
i=e[o++];break;case Ce.A:var u=e[o++],f=e[o++],c=e[o++],h=e[o++],p=e[o++],v=e[o++]+p;o+=1;var m=!e[o++];l&&(n=qn(p)*c+u,a=Kn(p)*h+f),O0(u,f,c,h,p,v,m,qr,Kr),t=qn(
v)*c+u,i=Kn(v)*h+f;break;case Ce.R:n=t=e[o++],a=i=e[o++];var d=e[o++],g=e[o++];gv(n,a,n+d,a+g,qr,Kr);break;case Ce.Z:t=n,i=a;break}ui(Zr,Zr,qr),fi(tn,tn,Kr)}return o===
0&&(Zr[0]=Zr[1]=tn[0]=tn[1]=0),new $(Zr[0],Zr[1],tn[0]-Zr[0],tn[1]-Zr[1])},r.prototype._calculateLength=function(){var e=this.data,t=this._len,i=this._ux,n=this.
_uy,a=0,o=0,s=0,l=0;this._pathSegLen||(this._pathSegLen=[]);for(var u=this._pathSegLen,f=0,c=0,h=0;h<t;){var p=e[h++],v=h===1;v&&(a=e[h],o=e[h+1],s=a,l=o);var m=-1;
switch(p){case Ce.M:a=s=e[h++],o=l=e[h++];break;case Ce.L:{var d=e[h++],g=e[h++],y=d-a,_=g-o;(di(y)>i||di(_)>n||h===t-1)&&(m=Math.sqrt(y*y+_*_),a=d,o=g);break}case Ce.
C:{var x=e[h++],S=e[h++],d=e[h++],g=e[h++],w=e[h++],T=e[h++];m=r0(a,o,x,S,d,g,w,T,10),a=w,o=T;break}case Ce.Q:{var x=e[h++],S=e[h++],d=e[h++],g=e[h++];m=a0(a,o,
x,S,d,g,10),a=d,o=g;break}case Ce.A:var E=e[h++],M=e[h++],C=e[h++],D=e[h++],I=e[h++],A=e[h++],L=A+I;h+=1,v&&(s=qn(I)*C+E,l=Kn(I)*D+M),m=_v(C,D)*yv(rn,Math.abs(A)),
a=qn(L)*C+E,o=Kn(L)*D+M;break;case Ce.R:{s=a=e[h++],l=o=e[h++];var V=e[h++],U=e[h++];m=V*2+U*2;break}case Ce.Z:{var y=s-a,_=l-o;m=Math.sqrt(y*y+_*_),a=s,o=l;break}}
m>=0&&(u[c++]=m,f+=m)}return this._pathLen=f,f},r.prototype.rebuildPath=function(e,t){var i=this.data,n=this._ux,a=this._uy,o=this._len,s,l,u,f,c,h,p=t<1,v,m,d=0,
g=0,y,_=0,x,S;if(!(p&&(this._pathSegLen||this._calculateLength(),v=this._pathSegLen,m=this._pathLen,y=t*m,!y)))e:for(var w=0;w<o;){var T=i[w++],E=w===1;switch(E&&
(u=i[w],f=i[w+1],s=u,l=f),T!==Ce.L&&_>0&&(e.lineTo(x,S),_=0),T){case Ce.M:s=u=i[w++],l=f=i[w++],e.moveTo(u,f);break;case Ce.L:{c=i[w++],h=i[w++];var M=di(c-u),C=di(
h-f);if(M>n||C>a){if(p){var D=v[g++];if(d+D>y){var I=(y-d)/D;e.lineTo(u*(1-I)+c*I,f*(1-I)+h*I);break e}d+=D}e.lineTo(c,h),u=c,f=h,_=0}else{var A=M*M+C*C;A>_&&(x=
c,S=h,_=A)}break}case Ce.C:{var L=i[w++],V=i[w++],U=i[w++],K=i[w++],Q=i[w++],j=i[w++];if(p){var D=v[g++];if(d+D>y){var I=(y-d)/D;ao(u,L,U,Q,I,Xn),ao(f,V,K,j,I,Zn),
e.bezierCurveTo(Xn[1],Zn[1],Xn[2],Zn[2],Xn[3],Zn[3]);break e}d+=D}e.bezierCurveTo(L,V,U,K,Q,j),u=Q,f=j;break}case Ce.Q:{var L=i[w++],V=i[w++],U=i[w++],K=i[w++];
if(p){var D=v[g++];if(d+D>y){var I=(y-d)/D;oo(u,L,U,I,Xn),oo(f,V,K,I,Zn),e.quadraticCurveTo(Xn[1],Zn[1],Xn[2],Zn[2]);break e}d+=D}e.quadraticCurveTo(L,V,U,K),u=
U,f=K;break}case Ce.A:var se=i[w++],ae=i[w++],pe=i[w++],ie=i[w++],q=i[w++],me=i[w++],xe=i[w++],wt=!i[w++],xr=pe>ie?pe:ie,Oe=di(pe-ie)>.001,et=q+me,ve=!1;if(p){var D=v[g++];
d+D>y&&(et=q+me*(y-d)/D,ve=!0),d+=D}if(Oe&&e.ellipse?e.ellipse(se,ae,pe,ie,xe,q,et,wt):e.arc(se,ae,xr,q,et,wt),ve)break e;E&&(s=qn(q)*pe+se,l=Kn(q)*ie+ae),u=qn(
et)*pe+se,f=Kn(et)*ie+ae;break;case Ce.R:s=u=i[w],l=f=i[w+1],c=i[w++],h=i[w++];var Se=i[w++],Mn=i[w++];if(p){var D=v[g++];if(d+D>y){var Tt=y-d;e.moveTo(c,h),e.lineTo(
c+yv(Tt,Se),h),Tt-=Se,Tt>0&&e.lineTo(c+Se,h+yv(Tt,Mn)),Tt-=Mn,Tt>0&&e.lineTo(c+_v(Se-Tt,0),h+Mn),Tt-=Se,Tt>0&&e.lineTo(c,h+_v(Mn-Tt,0));break e}d+=D}e.rect(c,h,
Se,Mn);break;case Ce.Z:if(p){var D=v[g++];if(d+D>y){var I=(y-d)/D;e.lineTo(u*(1-I)+s*I,f*(1-I)+l*I);break e}d+=D}e.closePath(),u=s,f=l}}},r.prototype.clone=function(){
var e=new r,t=this.data;return e.data=t.slice?t.slice():Array.prototype.slice.call(t),e._len=this._len,e},r.prototype.canSave=function(){return!!this._saveData},
r.CMD=Ce,r.initDefaultProps=(function(){var e=r.prototype;e._saveData=!0,e._ux=0,e._uy=0,e._pendingPtDist=0,e._version=0})(),r})(),Xt=qI;function $n(r,e,t,i,n,a,o){if(n===0)return!1;var s=n,l=0,u=r;if(o>e+s&&o>i+s||o<e-s&&o<i-s||a>r+s&&a>t+s||a<r-s&&a<t-s)return!1;if(r!==t)l=(e-i)/(r-t),u=(r*i-t*
e)/(r-t);else return Math.abs(a-r)<=s/2;var f=l*a-o+u,c=f*f/(l*l+1);return c<=s/2*s/2}function L0(r,e,t,i,n,a,o,s,l,u,f){if(l===0)return!1;var c=l;if(f>e+c&&f>i+c&&f>a+c&&f>s+c||f<e-c&&f<i-c&&f<a-c&&f<s-c||u>r+c&&u>t+c&&u>n+c&&u>o+c||u<r-c&&u<t-c&&
u<n-c&&u<o-c)return!1;var h=t0(r,e,t,i,n,a,o,s,u,f,null);return h<=c/2}function P0(r,e,t,i,n,a,o,s,l){if(o===0)return!1;var u=o;if(l>e+u&&l>i+u&&l>a+u||l<e-u&&l<i-u&&l<a-u||s>r+u&&s>t+u&&s>n+u||s<r-u&&s<t-u&&s<n-u)return!1;var f=n0(
r,e,t,i,n,a,s,l,null);return f<=u/2}var R0=Math.PI*2;function Hs(r){return r%=R0,r<0&&(r+=R0),r}var Gs=Math.PI*2;function N0(r,e,t,i,n,a,o,s,l){if(o===0)return!1;var u=o;s-=r,l-=e;var f=Math.sqrt(s*s+l*l);if(f-u>t||f+u<t)return!1;if(Math.abs(i-n)%Gs<1e-4)return!0;
if(a){var c=i;i=Hs(n),n=Hs(c)}else i=Hs(i),n=Hs(n);i>n&&(n+=Gs);var h=Math.atan2(l,s);return h<0&&(h+=Gs),h>=i&&h<=n||h+Gs>=i&&h+Gs<=n}function mi(r,e,t,i,n,a){if(a>e&&a>i||a<e&&a<i||i===e)return 0;var o=(a-e)/(i-e),s=i<e?1:-1;(o===1||o===0)&&(s=i<e?.5:-.5);var l=o*(t-r)+r;return l===n?1/0:l>n?
s:0}var nn=Xt.CMD,jn=Math.PI*2,QI=1e-4;function eO(r,e){return Math.abs(r-e)<QI}var Ct=[-1,-1,-1],fr=[-1,-1];function tO(){var r=fr[0];fr[0]=fr[1],fr[1]=r}function rO(r,e,t,i,n,a,o,s,l,u){
if(u>e&&u>i&&u>a&&u>s||u<e&&u<i&&u<a&&u<s)return 0;var f=Vn(e,i,a,s,u,Ct);if(f===0)return 0;for(var c=0,h=-1,p=void 0,v=void 0,m=0;m<f;m++){var d=Ct[m],g=d===0||
d===1?.5:1,y=Pe(r,t,n,o,d);y<l||(h<0&&(h=Ku(e,i,a,s,fr),fr[1]<fr[0]&&h>1&&tO(),p=Pe(e,i,a,s,fr[0]),h>1&&(v=Pe(e,i,a,s,fr[1]))),h===2?d<fr[0]?c+=p<e?g:-g:d<fr[1]?
c+=v<p?g:-g:c+=s<v?g:-g:d<fr[0]?c+=p<e?g:-g:c+=s<p?g:-g)}return c}function iO(r,e,t,i,n,a,o,s){if(s>e&&s>i&&s>a||s<e&&s<i&&s<a)return 0;var l=i0(e,i,a,s,Ct);if(l===
0)return 0;var u=$u(e,i,a);if(u>=0&&u<=1){for(var f=0,c=rt(e,i,a,u),h=0;h<l;h++){var p=Ct[h]===0||Ct[h]===1?.5:1,v=rt(r,t,n,Ct[h]);v<o||(Ct[h]<u?f+=c<e?p:-p:f+=
a<c?p:-p)}return f}else{var p=Ct[0]===0||Ct[0]===1?.5:1,v=rt(r,t,n,Ct[0]);return v<o?0:a<e?p:-p}}function nO(r,e,t,i,n,a,o,s){if(s-=e,s>t||s<-t)return 0;var l=Math.
sqrt(t*t-s*s);Ct[0]=-l,Ct[1]=l;var u=Math.abs(i-n);if(u<1e-4)return 0;if(u>=jn-1e-4){i=0,n=jn;var f=a?1:-1;return o>=Ct[0]+r&&o<=Ct[1]+r?f:0}if(i>n){var c=i;i=n,
n=c}i<0&&(i+=jn,n+=jn);for(var h=0,p=0;p<2;p++){var v=Ct[p];if(v+r>o){var m=Math.atan2(s,v),f=a?1:-1;m<0&&(m=jn+m),(m>=i&&m<=n||m+jn>=i&&m+jn<=n)&&(m>Math.PI/2&&
m<Math.PI*1.5&&(f=-f),h+=f)}}return h}function k0(r,e,t,i,n){for(var a=r.data,o=r.len(),s=0,l=0,u=0,f=0,c=0,h,p,v=0;v<o;){var m=a[v++],d=v===1;switch(m===nn.M&&
v>1&&(t||(s+=mi(l,u,f,c,i,n))),d&&(l=a[v],u=a[v+1],f=l,c=u),m){case nn.M:f=a[v++],c=a[v++],l=f,u=c;break;case nn.L:if(t){if($n(l,u,a[v],a[v+1],e,i,n))return!0}else
s+=mi(l,u,a[v],a[v+1],i,n)||0;l=a[v++],u=a[v++];break;case nn.C:if(t){if(L0(l,u,a[v++],a[v++],a[v++],a[v++],a[v],a[v+1],e,i,n))return!0}else s+=rO(l,u,a[v++],a[v++],
a[v++],a[v++],a[v],a[v+1],i,n)||0;l=a[v++],u=a[v++];break;case nn.Q:if(t){if(P0(l,u,a[v++],a[v++],a[v],a[v+1],e,i,n))return!0}else s+=iO(l,u,a[v++],a[v++],a[v],
a[v+1],i,n)||0;l=a[v++],u=a[v++];break;case nn.A:var g=a[v++],y=a[v++],_=a[v++],x=a[v++],S=a[v++],w=a[v++];v+=1;var T=!!(1-a[v++]);h=Math.cos(S)*_+g,p=Math.sin(
S)*x+y,d?(f=h,c=p):s+=mi(l,u,h,p,i,n);var E=(i-g)*x/_+g;if(t){if(N0(g,y,x,S,S+w,T,e,E,n))return!0}else s+=nO(g,y,x,S,S+w,T,E,n);l=Math.cos(S+w)*_+g,u=Math.sin(S+
w)*x+y;break;case nn.R:f=l=a[v++],c=u=a[v++];var M=a[v++],C=a[v++];if(h=f+M,p=c+C,t){if($n(f,c,h,c,e,i,n)||$n(h,c,h,p,e,i,n)||$n(h,p,f,p,e,i,n)||$n(f,p,f,c,e,i,
n))return!0}else s+=mi(h,c,h,p,i,n),s+=mi(f,p,f,c,i,n);break;case nn.Z:if(t){if($n(l,u,f,c,e,i,n))return!0}else s+=mi(l,u,f,c,i,n);l=f,u=c;break}}return!t&&!eO(
u,c)&&(s+=mi(l,u,f,c,i,n)||0),s!==0}function z0(r,e,t){return k0(r,0,!1,e,t)}function B0(r,e,t,i){return k0(r,e,!0,t,i)}var Tv=te({fill:"#000",stroke:null,strokePercent:1,fillOpacity:1,strokeOpacity:1,lineDashOffset:0,lineWidth:1,lineCap:"butt",miterLimit:10,strokeNoScale:!1,strokeFirst:!1},
Yr),oO={style:te({fill:!0,stroke:!0,strokePercent:!0,fillOpacity:!0,strokeOpacity:!0,lineDashOffset:!0,lineWidth:!0,miterLimit:!0},Wn.style)},wv=to.concat(["inv\
isible","culling","z","z2","zlevel","parent"]),sO=(function(r){O(e,r);function e(t){return r.call(this,t)||this}return e.prototype.update=function(){var t=this;
r.prototype.update.call(this);var i=this.style;if(i.decal){var n=this._decalEl=this._decalEl||new e;n.buildPath===e.prototype.buildPath&&(n.buildPath=function(l){
t.buildPath(l,t.shape)}),n.silent=!0;var a=n.style;for(var o in i)a[o]!==i[o]&&(a[o]=i[o]);a.fill=i.fill?i.decal:null,a.decal=null,a.shadowColor=null,i.strokeFirst&&
(a.stroke=null);for(var s=0;s<wv.length;++s)n[wv[s]]=this[wv[s]];n.__dirty|=Xe}else this._decalEl&&(this._decalEl=null)},e.prototype.getDecalElement=function(){
return this._decalEl},e.prototype._init=function(t){var i=fe(t);this.shape=this.getDefaultShape();var n=this.getDefaultStyle();n&&this.useStyle(n);for(var a=0;a<
i.length;a++){var o=i[a],s=t[o];o==="style"?this.style?R(this.style,s):this.useStyle(s):o==="shape"?R(this.shape,s):r.prototype.attrKV.call(this,o,s)}this.style||
this.useStyle({})},e.prototype.getDefaultStyle=function(){return null},e.prototype.getDefaultShape=function(){return{}},e.prototype.canBeInsideText=function(){return this.
hasFill()},e.prototype.getInsideTextFill=function(){var t=this.style.fill;if(t!=="none"){if(B(t)){var i=lo(t,0);return i>.5?Us:i>.2?S0:Vs}else if(t)return Vs}return Us},
e.prototype.getInsideTextStroke=function(t){var i=this.style.fill;if(B(i)){var n=this.__zr,a=!!(n&&n.isDarkMode()),o=lo(t,0)<Bs;if(a===o)return i}},e.prototype.
buildPath=function(t,i,n){},e.prototype.pathUpdated=function(){this.__dirty&=~en},e.prototype.getUpdatedPathProxy=function(t){return!this.path&&this.createPathProxy(),
this.path.beginPath(),this.buildPath(this.path,this.shape,t),this.path},e.prototype.createPathProxy=function(){this.path=new Xt(!1)},e.prototype.hasStroke=function(){
var t=this.style,i=t.stroke;return!(i==null||i==="none"||!(t.lineWidth>0))},e.prototype.hasFill=function(){var t=this.style,i=t.fill;return i!=null&&i!=="none"},
e.prototype.getBoundingRect=function(){var t=this._rect,i=this.style,n=!t;if(n){var a=!1;this.path||(a=!0,this.createPathProxy());var o=this.path;(a||this.__dirty&
en)&&(o.beginPath(),this.buildPath(o,this.shape,!1),this.pathUpdated()),t=o.getBoundingRect()}if(this._rect=t,this.hasStroke()&&this.path&&this.path.len()>0){var s=this.
_rectStroke||(this._rectStroke=t.clone());if(this.__dirty||n){s.copy(t);var l=i.strokeNoScale?this.getLineScale():1,u=i.lineWidth;if(!this.hasFill()){var f=this.
strokeContainThreshold;u=Math.max(u,f??4)}l>1e-10&&(s.width+=u/l,s.height+=u/l,s.x-=u/l/2,s.y-=u/l/2)}return s}return t},e.prototype.contain=function(t,i){var n=this.
transformCoordToLocal(t,i),a=this.getBoundingRect(),o=this.style;if(t=n[0],i=n[1],a.contain(t,i)){var s=this.path;if(this.hasStroke()){var l=o.lineWidth,u=o.strokeNoScale?
this.getLineScale():1;if(u>1e-10&&(this.hasFill()||(l=Math.max(l,this.strokeContainThreshold)),B0(s,l/u,t,i)))return!0}if(this.hasFill())return z0(s,t,i)}return!1},
e.prototype.dirtyShape=function(){this.__dirty|=en,this._rect&&(this._rect=null),this._decalEl&&this._decalEl.dirtyShape(),this.markRedraw()},e.prototype.dirty=
function(){this.dirtyStyle(),this.dirtyShape()},e.prototype.animateShape=function(t){return this.animate("shape",t)},e.prototype.updateDuringAnimation=function(t){
t==="style"?this.dirtyStyle():t==="shape"?this.dirtyShape():this.markRedraw()},e.prototype.attrKV=function(t,i){t==="shape"?this.setShape(i):r.prototype.attrKV.
call(this,t,i)},e.prototype.setShape=function(t,i){var n=this.shape;return n||(n=this.shape={}),typeof t=="string"?n[t]=i:R(n,t),this.dirtyShape(),this},e.prototype.
shapeChanged=function(){return!!(this.__dirty&en)},e.prototype.createStyle=function(t){return Wi(Tv,t)},e.prototype._innerSaveToNormal=function(t){r.prototype._innerSaveToNormal.
call(this,t);var i=this._normalState;t.shape&&!i.shape&&(i.shape=R({},this.shape))},e.prototype._applyStateObj=function(t,i,n,a,o,s){if(r.prototype._applyStateObj.
call(this,t,i,n,a,o,s),this.__inHover!==fo){var l=!(i&&a),u;if(i&&i.shape?o?a?u=i.shape:(u=R({},n.shape),R(u,i.shape)):(u=R({},a?this.shape:n.shape),R(u,i.shape)):
l&&(u=n.shape),u)if(o){this.shape=R({},this.shape);for(var f={},c=fe(u),h=0;h<c.length;h++){var p=c[h];typeof u[p]=="object"?this.shape[p]=u[p]:f[p]=u[p]}this._transitionState(
t,{shape:f},s)}else this.shape=u,this.dirtyShape()}},e.prototype._mergeStates=function(t){for(var i=r.prototype._mergeStates.call(this,t),n,a=0;a<t.length;a++){
var o=t[a];o.shape&&(n=n||{},this._mergeStyle(n,o.shape))}return n&&(i.shape=n),i},e.prototype.getAnimationStyleProps=function(){return oO},e.prototype.isZeroArea=
function(){return!1},e.extend=function(t){var i=(function(a){O(o,a);function o(s){var l=a.call(this,s)||this;return t.init&&t.init.call(l,s),l}return o.prototype.
getDefaultStyle=function(){return G(t.style)},o.prototype.getDefaultShape=function(){return G(t.shape)},o})(e);for(var n in t)typeof t[n]=="function"&&(i.prototype[n]=
t[n]);return i},e.initDefaultProps=(function(){var t=e.prototype;t.type="path",t.strokeContainThreshold=5,t.segmentIgnoreThreshold=0,t.subPixelOptimize=!1,t.autoBatch=
!1,t.__dirty=Xe|Gn|en})(),e})(Xr),le=sO;var lO=te({strokeFirst:!0,font:ir,x:0,y:0,textAlign:"left",textBaseline:"top",miterLimit:2},Tv),U0=(function(r){O(e,r);function e(){return r!==null&&r.apply(this,
arguments)||this}return e.prototype.hasStroke=function(){return Xh(this.style)},e.prototype.hasFill=function(){var t=this.style,i=t.fill;return i!=null&&i!=="no\
ne"},e.prototype.createStyle=function(t){return Wi(lO,t)},e.prototype.setBoundingRect=function(t){this._rect=t},e.prototype.getBoundingRect=function(){return this.
_rect||(this._rect=q_(this.style)),this._rect},e.initDefaultProps=(function(){var t=e.prototype;t.dirtyRectTolerance=10})(),e})(Xr);U0.prototype.type="tspan";var Ws=U0;var uO=te({x:0,y:0},Yr),fO={style:te({x:!0,y:!0,width:!0,height:!0,sx:!0,sy:!0,sWidth:!0,sHeight:!0},Wn.style)};function cO(r){return!!(r&&typeof r!="string"&&r.
width&&r.height)}var V0=(function(r){O(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.prototype.createStyle=function(t){return Wi(uO,
t)},e.prototype._getSize=function(t){var i=this.style,n=i[t];if(n!=null)return n;var a=cO(i.image)?i.image:this.__image;if(!a)return 0;var o=t==="width"?"height":
"width",s=i[o];return s==null?a[t]:a[t]/a[o]*s},e.prototype.getWidth=function(){return this._getSize("width")},e.prototype.getHeight=function(){return this._getSize(
"height")},e.prototype.getAnimationStyleProps=function(){return fO},e.prototype.getBoundingRect=function(){var t=this.style;return this._rect||(this._rect=new $(
t.x||0,t.y||0,this.getWidth(),this.getHeight())),this._rect},e})(Xr);V0.prototype.type="image";var Rt=V0;function F0(r,e){var t=e.x,i=e.y,n=e.width,a=e.height,o=e.r,s,l,u,f;n<0&&(t=t+n,n=-n),a<0&&(i=i+a,a=-a),typeof o=="number"?s=l=u=f=o:o instanceof Array?o.length===
1?s=l=u=f=o[0]:o.length===2?(s=u=o[0],l=f=o[1]):o.length===3?(s=o[0],l=f=o[1],u=o[2]):(s=o[0],l=o[1],u=o[2],f=o[3]):s=l=u=f=0;var c;s+l>n&&(c=s+l,s*=n/c,l*=n/c),
u+f>n&&(c=u+f,u*=n/c,f*=n/c),l+u>a&&(c=l+u,l*=a/c,u*=a/c),s+f>a&&(c=s+f,s*=a/c,f*=a/c),r.moveTo(t+s,i),r.lineTo(t+n-l,i),l!==0&&r.arc(t+n-l,i+l,l,-Math.PI/2,0),
r.lineTo(t+n,i+a-u),u!==0&&r.arc(t+n-u,i+a-u,u,0,Math.PI/2),r.lineTo(t+f,i+a),f!==0&&r.arc(t+f,i+a-f,f,Math.PI/2,Math.PI),r.lineTo(t,i+s),s!==0&&r.arc(t+s,i+s,s,
Math.PI,Math.PI*1.5),r.closePath()}var co=Math.round;function pf(r,e,t){if(e){var i=e.x1,n=e.x2,a=e.y1,o=e.y2;r.x1=i,r.x2=n,r.y1=a,r.y2=o;var s=t&&t.lineWidth;return s&&(co(i*2)===co(n*2)&&(r.x1=
r.x2=an(i,s,!0)),co(a*2)===co(o*2)&&(r.y1=r.y2=an(a,s,!0))),r}}function hf(r,e,t){if(e){var i=e.x,n=e.y,a=e.width,o=e.height;r.x=i,r.y=n,r.width=a,r.height=o;var s=t&&
t.lineWidth;return s&&(r.x=an(i,s,!0),r.y=an(n,s,!0),r.width=Math.max(an(i+a,s,!1)-r.x,a===0?0:1),r.height=Math.max(an(n+o,s,!1)-r.y,o===0?0:1)),r}}function an(r,e,t){
if(!e)return r;var i=co(r*2);return(i+co(e))%2===0?i/2:(i+(t?1:-1))/2}var vO=(function(){function r(){this.x=0,this.y=0,this.width=0,this.height=0}return r})();var dO={},H0=(function(r){O(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new vO},e.prototype.buildPath=function(t,i){
var n,a,o,s;if(this.subPixelOptimize){var l=hf(dO,i,this.style);n=l.x,a=l.y,o=l.width,s=l.height,l.r=i.r,i=l}else n=i.x,a=i.y,o=i.width,s=i.height;i.r?F0(t,i):t.
rect(n,a,o,s)},e.prototype.isZeroArea=function(){return!this.shape.width||!this.shape.height},e})(le);H0.prototype.type="rect";var ge=H0;var G0={fill:"#000"},W0=2,$r={},mO={style:te({fill:!0,stroke:!0,fillOpacity:!0,strokeOpacity:!0,lineWidth:!0,fontSize:!0,lineHeight:!0,width:!0,height:!0,textShadowColor:!0,
textShadowBlur:!0,textShadowOffsetX:!0,textShadowOffsetY:!0,backgroundColor:!0,padding:!0,borderColor:!0,borderWidth:!0,borderRadius:!0},Wn.style)},J0=(function(r){
O(e,r);function e(t){var i=r.call(this)||this;return i.type="text",i._children=[],i._defaultStyle=G0,i.attr(t),i}return e.prototype.childrenRef=function(){return this.
_children},e.prototype.update=function(){r.prototype.update.call(this),this.styleChanged()&&this._updateSubTexts();for(var t=0;t<this._children.length;t++){var i=this.
_children[t];i.zlevel=this.zlevel,i.z=this.z,i.z2=this.z2,i.culling=this.culling,i.cursor=this.cursor,i.invisible=this.invisible}},e.prototype.updateTransform=function(){
var t=this.innerTransformable;t?(t.updateTransform(),t.transform&&(this.transform=t.transform)):r.prototype.updateTransform.call(this)},e.prototype.getLocalTransform=
function(t){var i=this.innerTransformable;return i?i.getLocalTransform(t):r.prototype.getLocalTransform.call(this,t)},e.prototype.getComputedTransform=function(){
return this.__hostTarget&&(this.__hostTarget.getComputedTransform(),this.__hostTarget.updateInnerText(!0)),r.prototype.getComputedTransform.call(this)},e.prototype.
_updateSubTexts=function(){this._childCursor=0,SO(this.style),this.style.rich?this._updateRichTexts():this._updatePlainTexts(),this._children.length=this._childCursor,
this.styleUpdated()},e.prototype.addSelfToZr=function(t){r.prototype.addSelfToZr.call(this,t);for(var i=0;i<this._children.length;i++)this._children[i].__zr=t},
e.prototype.removeSelfFromZr=function(t){r.prototype.removeSelfFromZr.call(this,t);for(var i=0;i<this._children.length;i++)this._children[i].__zr=null},e.prototype.
getBoundingRect=function(){if(this.styleChanged()&&this._updateSubTexts(),!this._rect){for(var t=new $(0,0,0,0),i=this._children,n=[],a=null,o=0;o<i.length;o++){
var s=i[o],l=s.getBoundingRect(),u=s.getLocalTransform(n);u?(t.copy(l),t.applyTransform(u),a=a||t.clone(),a.union(t)):(a=a||l.clone(),a.union(l))}this._rect=a||
t}return this._rect},e.prototype.setDefaultTextStyle=function(t){this._defaultStyle=t||G0},e.prototype.setTextContent=function(t){},e.prototype._mergeStyle=function(t,i){
if(!i)return t;var n=i.rich,a=t.rich||n&&{};return R(t,i),n&&a?(this._mergeRich(a,n),t.rich=a):a&&(t.rich=a),t},e.prototype._mergeRich=function(t,i){for(var n=fe(
i),a=0;a<n.length;a++){var o=n[a];t[o]=t[o]||{},R(t[o],i[o])}},e.prototype.getAnimationStyleProps=function(){return mO},e.prototype._getOrCreateChild=function(t){
var i=this._children[this._childCursor];return(!i||!(i instanceof t))&&(i=new t),this._children[this._childCursor++]=i,i.__zr=this.__zr,i.parent=this,i},e.prototype.
_updatePlainTexts=function(){var t=this.style,i=t.font||ir,n=t.padding,a=this._defaultStyle,o=t.x||0,s=t.y||0,l=t.align||a.align||"left",u=t.verticalAlign||a.verticalAlign||
"top";Wh($r,a.overflowRect,o,s,l,u),o=$r.baseX,s=$r.baseY;var f=j0(t),c=Y_(f,t,$r.outerWidth,$r.outerHeight),h=Cv(t),p=!!t.backgroundColor,v=c.outerHeight,m=c.outerWidth,
d=c.lines,g=c.lineHeight;this.isTruncated=!!c.isTruncated;var y=o,_=pi(s,c.contentHeight,u);if(h||n){var x=$i(o,m,l),S=pi(s,v,u);h&&this._renderBackground(t,t,x,
S,m,v)}_+=g/2,n&&(y=$0(o,l,n),u==="top"?_+=n[0]:u==="bottom"&&(_-=n[2]));for(var w=0,T=!1,E=!1,M=K0("fill"in t?t.fill:(E=!0,a.fill)),C=q0("stroke"in t?t.stroke:
!p&&(!a.autoStroke||E)?(w=W0,T=!0,a.stroke):null),D=t.textShadowBlur>0,I=0;I<d.length;I++){var A=this._getOrCreateChild(Ws),L=A.createStyle();A.useStyle(L),L.text=
d[I],L.x=y,L.y=_,l&&(L.textAlign=l),L.textBaseline="middle",L.opacity=t.opacity,L.strokeFirst=!0,D&&(L.shadowBlur=t.textShadowBlur||0,L.shadowColor=t.textShadowColor||
"transparent",L.shadowOffsetX=t.textShadowOffsetX||0,L.shadowOffsetY=t.textShadowOffsetY||0),L.stroke=C,L.fill=M,C&&(L.lineWidth=t.lineWidth||w,L.lineDash=t.lineDash,
L.lineDashOffset=t.lineDashOffset||0),L.font=i,X0(L,t),_+=g,A.setBoundingRect(Gu(L,c.contentWidth,c.calculatedLineHeight,T?0:null))}},e.prototype._updateRichTexts=
function(){var t=this.style,i=this._defaultStyle,n=t.align||i.align,a=t.verticalAlign||i.verticalAlign,o=t.x||0,s=t.y||0;Wh($r,i.overflowRect,o,s,n,a),o=$r.baseX,
s=$r.baseY;var l=j0(t),u=X_(l,t,$r.outerWidth,$r.outerHeight,n),f=u.width,c=u.outerWidth,h=u.outerHeight,p=t.padding;this.isTruncated=!!u.isTruncated;var v=$i(o,
c,n),m=pi(s,h,a),d=v,g=m;p&&(d+=p[3],g+=p[0]);var y=d+f;Cv(t)&&this._renderBackground(t,t,v,m,c,h);for(var _=!!t.backgroundColor,x=0;x<u.lines.length;x++){for(var S=u.
lines[x],w=S.tokens,T=w.length,E=S.lineHeight,M=S.width,C=0,D=d,I=y,A=T-1,L=void 0;C<T&&(L=w[C],!L.align||L.align==="left");)this._placeToken(L,t,E,g,D,"left",_),
M-=L.width,D+=L.width,C++;for(;A>=0&&(L=w[A],L.align==="right");)this._placeToken(L,t,E,g,I,"right",_),M-=L.width,I-=L.width,A--;for(D+=(f-(D-d)-(y-I)-M)/2;C<=A;)
L=w[C],this._placeToken(L,t,E,g,D+L.width/2,"center",_),D+=L.width,C++;g+=E}},e.prototype._placeToken=function(t,i,n,a,o,s,l){var u=i.rich[t.styleName]||{};u.text=
t.text;var f=t.verticalAlign,c=a+n/2;f==="top"?c=a+t.height/2:f==="bottom"&&(c=a+n-t.height/2);var h=!t.isLineHolder&&Cv(u);h&&this._renderBackground(u,i,s==="r\
ight"?o-t.width:s==="center"?o-t.width/2:o,c-t.height/2,t.width,t.height);var p=!!u.backgroundColor,v=t.textPadding;v&&(o=$0(o,s,v),c-=t.height/2-v[0]-t.innerHeight/
2);var m=this._getOrCreateChild(Ws),d=m.createStyle();m.useStyle(d);var g=this._defaultStyle,y=!1,_=0,x=!1,S=K0("fill"in u?u.fill:"fill"in i?i.fill:(y=!0,g.fill)),
w=q0("stroke"in u?u.stroke:"stroke"in i?i.stroke:!p&&!l&&(!g.autoStroke||y)?(_=W0,x=!0,g.stroke):null),T=u.textShadowBlur>0||i.textShadowBlur>0;d.text=t.text,d.
x=o,d.y=c,T&&(d.shadowBlur=u.textShadowBlur||i.textShadowBlur||0,d.shadowColor=u.textShadowColor||i.textShadowColor||"transparent",d.shadowOffsetX=u.textShadowOffsetX||
i.textShadowOffsetX||0,d.shadowOffsetY=u.textShadowOffsetY||i.textShadowOffsetY||0),d.textAlign=s,d.textBaseline="middle",d.font=t.font||ir,d.opacity=Tr(u.opacity,
i.opacity,1),X0(d,u),w&&(d.lineWidth=Tr(u.lineWidth,i.lineWidth,_),d.lineDash=Y(u.lineDash,i.lineDash),d.lineDashOffset=i.lineDashOffset||0,d.stroke=w),S&&(d.fill=
S),m.setBoundingRect(Gu(d,t.contentWidth,t.contentHeight,x?0:null))},e.prototype._renderBackground=function(t,i,n,a,o,s){var l=t.backgroundColor,u=t.borderWidth,
f=t.borderColor,c=l&&l.image,h=l&&!c,p=t.borderRadius,v=this,m,d;if(h||t.lineHeight||u&&f){m=this._getOrCreateChild(ge),m.useStyle(m.createStyle()),m.style.fill=
null;var g=m.shape;g.x=n,g.y=a,g.width=o,g.height=s,g.r=p,m.dirtyShape()}if(h){var y=m.style;y.fill=l||null,y.fillOpacity=Y(t.fillOpacity,1)}else if(c){d=this._getOrCreateChild(
Rt),d.onload=function(){v.dirtyStyle()};var _=d.style;_.image=l.image,_.x=n,_.y=a,_.width=o,_.height=s}if(u&&f){var y=m.style;y.lineWidth=u,y.stroke=f,y.strokeOpacity=
Y(t.strokeOpacity,1),y.lineDash=t.borderDash,y.lineDashOffset=t.borderDashOffset||0,m.strokeContainThreshold=0,m.hasFill()&&m.hasStroke()&&(y.strokeFirst=!0,y.lineWidth*=
2)}var x=(m||d).style;x.shadowBlur=t.shadowBlur||0,x.shadowColor=t.shadowColor||"transparent",x.shadowOffsetX=t.shadowOffsetX||0,x.shadowOffsetY=t.shadowOffsetY||
0,x.opacity=Tr(t.opacity,i.opacity,1)},e.makeFont=function(t){var i="";return xO(t)&&(i=[t.fontStyle,t.fontWeight,_O(t.fontSize),t.fontFamily||"sans-serif"].join(
" ")),i&&pt(i)||t.textFont||t.font},e})(Xr),gO={left:!0,right:1,center:1},yO={top:1,bottom:1,middle:1},Y0=["fontStyle","fontWeight","fontSize","fontFamily"];function _O(r){
return typeof r=="string"&&(r.indexOf("px")!==-1||r.indexOf("rem")!==-1||r.indexOf("em")!==-1)?r:isNaN(+r)?Au+"px":r+"px"}function X0(r,e){for(var t=0;t<Y0.length;t++){
var i=Y0[t],n=e[i];n!=null&&(r[i]=n)}}function xO(r){return r.fontSize!=null||r.fontFamily||r.fontWeight}function SO(r){return Z0(r),b(r.rich,Z0),r}function Z0(r){
if(r){r.font=J0.makeFont(r);var e=r.align;e==="middle"&&(e="center"),r.align=e==null||gO[e]?e:"left";var t=r.verticalAlign;t==="center"&&(t="middle"),r.verticalAlign=
t==null||yO[t]?t:"top";var i=r.padding;i&&(r.padding=qa(r.padding))}}function q0(r,e){return r==null||e<=0||r==="transparent"||r==="none"?null:r.image||r.colorStops?
"#000":r}function K0(r){return r==null||r==="none"?null:r.image||r.colorStops?"#000":r}function $0(r,e,t){return e==="right"?r-t[1]:e==="center"?r+t[3]/2-t[1]/2:
r+t[3]}function j0(r){var e=r.text;return e!=null&&(e+=""),e}function Cv(r){return!!(r.backgroundColor||r.lineHeight||r.borderWidth&&r.borderColor)}var Ae=J0;var Q0=1e-4,ex=20;function bO(r){return r.replace(/^\s+|\s+$/g,"")}var Ne=Math.min,he=Math.max,Re=Math.abs,Zt=Math.round,Nt=Math.floor,cr=Math.ceil,Jn=Math.pow,po=Math.log,Mv=Math.
LN10,Ev=Math.PI,wO=Math.random;function we(r,e,t,i){var n=e[0],a=e[1],o=t[0],s=t[1],l=a-n,u=s-o;if(l===0)return u===0?o:(o+s)/2;if(i)if(l>0){if(r<=n)return o;if(r>=
a)return s}else{if(r>=n)return o;if(r<=a)return s}else{if(r===n)return o;if(r===a)return s}return(r-n)/l*u+o}var gt=TO;function TO(r,e,t){switch(r){case"center":case"\
middle":r="50%";break;case"left":case"top":r="0%";break;case"right":case"bottom":r="100%";break}return vf(r,e,t)}function vf(r,e,t){return B(r)?CO(r)?parseFloat(
r)/100*e+(t||0):parseFloat(r):r==null?NaN:+r}function CO(r){return!!bO(r).match(/%$/)}function ue(r,e,t){return isNaN(e)?t?""+r:+r:(e=Ne(he(0,e),ex),r=(+r).toFixed(e),t?r:+r)}function st(r){return r.sort(function(e,t){return e-t}),r}function Dr(r){if(r=+r,isNaN(r))return 0;if(r>1e-14){for(var e=1,t=0;t<15;t++,e*=10)if(Zt(r*e)/e===r)return t}
return MO(r)}function MO(r){var e=r.toString().toLowerCase(),t=e.indexOf("e"),i=t>0?+e.slice(t+1):0,n=t>0?t:e.length,a=e.indexOf("."),o=a<0?0:n-1-a;return he(0,
o-i)}function df(r,e,t){var i=Re(r[1]-r[0]);if(!isFinite(i)||i===0)return NaN;var n=po(2*Re(t||1)*Re(i))/Mv,a=po(Re(e))/Mv,o=he(0,cr(-n+a));return isFinite(o)||(o=NaN),
o}function gi(r,e){var t=he(Dr(r),Dr(e)),i=r+e;return t>ex?i:ue(i,t)}var Dv=Jn(2,53)-1;function Av(r){var e=Ev*2;return(r%e+e)%e}function Ys(r){return r>-Q0&&r<Q0}
var EO=/^(?:(\d{4})(?:[-\/](\d{1,2})(?:[-\/](\d{1,2})(?:[T ](\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?)?(Z|[\+\-]\d\d:?\d\d)?)?)?)?)?$/;function jr(r){
if(r instanceof Date)return r;if(B(r)){var e=EO.exec(r);if(!e)return new Date(NaN);if(e[8]){var t=+e[4]||0;return e[8].toUpperCase()!=="Z"&&(t-=+e[8].slice(0,3)),
new Date(Date.UTC(+e[1],+(e[2]||1)-1,+e[3]||1,t,+(e[5]||0),+e[6]||0,e[7]?+e[7].substring(0,3):0))}else return new Date(+e[1],+(e[2]||1)-1,+e[3]||1,+e[4]||0,+(e[5]||
0),+e[6]||0,e[7]?+e[7].substring(0,3):0)}else if(r==null)return new Date(NaN);return new Date(Zt(r))}function mf(r){return Jn(10,gf(r))}function gf(r){if(r===0)
return 0;var e=Nt(po(r)/Mv);return r/Jn(10,e)>=10&&e++,e}var Iv=2;function Qn(r,e){var t=gf(r),i=Jn(10,t),n=r/i,a;return e===Iv?a=1:e?n<1.5?a=1:n<2.5?a=2:n<4?a=3:n<7?a=5:a=10:n<1?a=1:n<2?a=2:n<3?a=3:n<5?a=5:a=10,r=a*i,
ue(r,-t)}function Ov(r){r.sort(function(l,u){return s(l,u,0)?-1:1});for(var e=-1/0,t=1,i=0;i<r.length;){for(var n=r[i].interval,a=r[i].close,o=0;o<2;o++)n[o]<=e&&(n[o]=e,
a[o]=o?1:1-t),e=n[o],t=a[o];n[0]===n[1]&&a[0]*a[1]!==1?r.splice(i,1):i++}return r;function s(l,u,f){return l.interval[f]<u.interval[f]||l.interval[f]===u.interval[f]&&
(l.close[f]-u.close[f]===(f?-1:1)||!f&&s(l,u,1))}}function pr(r){var e=parseFloat(r);return e==r&&(e!==0||!B(r)||r.indexOf("x")<=0)?e:NaN}function Lv(r){return!isNaN(
pr(r))}function Xs(){return Zt(wO()*9)}function tx(r,e){return e===0?r:tx(e,r%e)}function Pv(r,e){return r==null?e:e==null?r:r*e/tx(r,e)}function yt(r){return r!=
null&&isFinite(r)}var DO="[ECharts] ",rx={},AO=typeof console<"u"&&console.warn&&console.log;function IO(r,e,t){if(AO){if(t){if(rx[e])return;rx[e]=!0}console[r](DO+e)}}function Rv(r,e){IO("error",r,e)}function lt(r){throw new Error(r)}function ix(r,e,t){return(e-r)*t+r}var nx="series\0",OO="\0_ec_\0";function Ee(r){return r instanceof Array?r:r==null?[]:[r]}function Nv(r,e,t){if(r){r[e]=r[e]||
{},r.emphasis=r.emphasis||{},r.emphasis[e]=r.emphasis[e]||{};for(var i=0,n=t.length;i<n;i++){var a=t[i];!r.emphasis[e].hasOwnProperty(a)&&r[e].hasOwnProperty(a)&&
(r.emphasis[e][a]=r[e][a])}}}var kv=["fontStyle","fontWeight","fontSize","fontFamily","rich","tag","color","textBorderColor","textBorderWidth","width","height",
"lineHeight","align","verticalAlign","baseline","shadowColor","shadowBlur","shadowOffsetX","shadowOffsetY","textShadowColor","textShadowBlur","textShadowOffsetX",
"textShadowOffsetY","backgroundColor","borderColor","borderWidth","borderRadius","padding"];function yi(r){return k(r)&&!P(r)&&!(r instanceof Date)?r.value:r}function ax(r){
return k(r)&&!(r instanceof Array)}function ox(r,e,t){var i=t==="normalMerge",n=t==="replaceMerge",a=t==="replaceAll";r=r||[],e=(e||[]).slice();var o=H();b(e,function(l,u){
if(!k(l)){e[u]=null;return}});var s=LO(r,o,t);return(i||n)&&PO(s,r,o,e),i&&RO(s,e),i||n?NO(s,e,n):a&&kO(s,e),zO(s),s}function LO(r,e,t){var i=[];if(t==="replace\
All")return i;for(var n=0;n<r.length;n++){var a=r[n];a&&a.id!=null&&e.set(a.id,n),i.push({existing:t==="replaceMerge"||vo(a)?null:a,newOption:null,keyInfo:null,
brandNew:null})}return i}function PO(r,e,t,i){b(i,function(n,a){if(!(!n||n.id==null)){var o=Zs(n.id),s=t.get(o);if(s!=null){var l=r[s];Fe(!l.newOption,'Duplicat\
ed option on id "'+o+'".'),l.newOption=n,l.existing=e[s],i[a]=null}}})}function RO(r,e){b(e,function(t,i){if(!(!t||t.name==null))for(var n=0;n<r.length;n++){var a=r[n].
existing;if(!r[n].newOption&&a&&(a.id==null||t.id==null)&&!vo(t)&&!vo(a)&&sx("name",a,t)){r[n].newOption=t,e[i]=null;return}}})}function NO(r,e,t){b(e,function(i){
if(i){for(var n,a=0;(n=r[a])&&(n.newOption||vo(n.existing)||n.existing&&i.id!=null&&!sx("id",i,n.existing));)a++;n?(n.newOption=i,n.brandNew=t):r.push({newOption:i,
brandNew:t,existing:null,keyInfo:null}),a++}})}function kO(r,e){b(e,function(t){r.push({newOption:t,brandNew:!0,existing:null,keyInfo:null})})}function zO(r){var e=H();
b(r,function(t){var i=t.existing;i&&e.set(i.id,t)}),b(r,function(t){var i=t.newOption;Fe(!i||i.id==null||!e.get(i.id)||e.get(i.id)===t,"id duplicates: "+(i&&i.id)),
i&&i.id!=null&&e.set(i.id,t),!t.keyInfo&&(t.keyInfo={})}),b(r,function(t,i){var n=t.existing,a=t.newOption,o=t.keyInfo;if(k(a)){if(o.name=a.name!=null?Zs(a.name):
n?n.name:nx+i,n)o.id=Zs(n.id);else if(a.id!=null)o.id=Zs(a.id);else{var s=0;do o.id="\0"+o.name+"\0"+s++;while(e.get(o.id))}e.set(o.id,t)}})}function sx(r,e,t){
var i=kt(e[r],null),n=kt(t[r],null);return i!=null&&n!=null&&i===n}function Zs(r){return kt(r,"")}function kt(r,e){return r==null?e:B(r)?r:de(r)||Ds(r)?r+"":e}function yf(r){var e=r.name;return!!(e&&e.indexOf(nx))}function vo(r){return r&&r.id!=null&&Zs(r.id).indexOf(OO)===0}function lx(r,e,t){b(r,function(i){var n=i.newOption;k(n)&&(i.keyInfo.mainType=e,i.keyInfo.subType=BO(e,n,i.existing,t))})}function BO(r,e,t,i){var n=e.type?e.type:
t?t.subType:i.determineSubType(r,e);return n}function ux(r,e){var t={},i={};return n(r||[],t),n(e||[],i,t),[a(t),a(i)];function n(o,s,l){for(var u=0,f=o.length;u<
f;u++){var c=kt(o[u].seriesId,null);if(c==null)return;for(var h=Ee(o[u].dataIndex),p=l&&l[c],v=0,m=h.length;v<m;v++){var d=h[v];p&&p[d]?p[d]=null:(s[c]||(s[c]={}))[d]=
1}}}function a(o,s){var l=[];for(var u in o)if(o.hasOwnProperty(u)&&o[u]!=null)if(s)l.push(+u);else{var f=a(o[u],!0);f.length&&l.push({seriesId:u,dataIndex:f})}
return l}}function hr(r,e){if(e.dataIndexInside!=null)return e.dataIndexInside;if(e.dataIndex!=null)return P(e.dataIndex)?z(e.dataIndex,function(t){return r.indexOfRawIndex(
t)}):r.indexOfRawIndex(e.dataIndex);if(e.name!=null)return P(e.name)?z(e.name,function(t){return r.indexOfName(t)}):r.indexOfName(e.name)}function J(){var r="__\
ec_inner_"+UO++;return function(e){return e[r]||(e[r]={})}}var UO=Xs();function _f(r,e,t){var i=qs(e,t),n=i.mainTypeSpecified,a=i.queryOptionMap,o=i.others,s=o,
l=t?t.defaultMainType:null;return!n&&l&&a.set(l,{}),a.each(function(u,f){var c=Jr(r,f,u,{useDefault:l===f,enableAll:t&&t.enableAll!=null?t.enableAll:!0,enableNone:t&&
t.enableNone!=null?t.enableNone:!0});s[f+"Models"]=c.models,s[f+"Model"]=c.models[0]}),s}function qs(r,e){var t;if(B(r)){var i={};i[r+"Index"]=0,t=i}else t=r;var n=H(),
a={},o=!1;return b(t,function(s,l){if(l==="dataIndex"||l==="dataIndexInside"){a[l]=s;return}var u=l.match(/^(\w+)(Index|Id|Name)$/)||[],f=u[1],c=(u[2]||"").toLowerCase();
if(!(!f||!c||e&&e.includeMainTypes&&oe(e.includeMainTypes,f)<0)){o=o||!!f;var h=n.get(f)||n.set(f,{});h[c]=s}}),{mainTypeSpecified:o,queryOptionMap:n,others:a}}
var ke={useDefault:!0,enableAll:!1,enableNone:!1},fx={useDefault:!1,enableAll:!0,enableNone:!0};function Jr(r,e,t,i){i=i||ke;var n=t.index,a=t.id,o=t.name,s={models:null,
specified:n!=null||a!=null||o!=null};if(!s.specified){var l=void 0;return s.models=i.useDefault&&(l=r.getComponent(e))?[l]:[],s}if(n==="none"||n===!1){if(i.enableNone)
return s.models=[],s;n=-1}return n==="all"&&(i.enableAll?n=a=o=null:n=-1),s.models=r.queryComponents({mainType:e,index:n,id:a,name:o}),s}function cx(r,e,t){var i={};
i[e+"Id"]=r[e+"Id"],i[e+"Index"]=r[e+"Index"],i[e+"Name"]=r[e+"Name"];var n={mainType:e,query:i};return t&&(n.subType=t),n}function zv(r,e,t){r.setAttribute?r.setAttribute(
e,t):r[e]=t}function px(r,e){return r.getAttribute?r.getAttribute(e):r[e]}function hx(r){return r==="auto"?re.domSupported?"html":"richText":r||"html"}function Bv(r,e,t,i,n){var a=e==null||e==="auto";if(i==null)return i;if(de(i)){var o=ix(t||0,i,n);return ue(o,a?Math.max(Dr(t||0),Dr(i)):e)}else{if(B(i))return n<
1?t:i;for(var s=[],l=t,u=i,f=Math.max(l?l.length:0,u.length),c=0;c<f;++c){var h=r.getDimensionInfo(c);if(h&&h.type==="ordinal")s[c]=(n<1&&l?l:u)[c];else{var p=l&&
l[c]?l[c]:0,v=u[c],o=ix(p,v,n);s[c]=ue(o,a?Math.max(Dr(p),Dr(v)):e)}}return s}}var v5=(function(){function r(){}return r.prototype.reset=function(e,t,i,n){return this.
_list=e,this._step=n=n||1,this._idx=t,this._end=i??(n>0?e.length:0),this.item=null,this.key=NaN,this},r.prototype.next=function(){return(this._step>0?this._idx<
this._end:this._idx>=this._end)?(this.item=this._list[this._idx],this.key=this._idx=this._idx+this._step,!0):!1},r})();function dt(){return[1/0,-1/0]}function Ks(r,e){Ar(e)&&(e<r[0]&&(r[0]=e),e>r[1]&&(r[1]=e))}function Uv(r,e){Ar(e)&&e<r[0]&&(r[0]=e)}function Vv(r,e){Ar(e)&&e>r[1]&&
(r[1]=e)}function vx(r,e){_i(e[0],e[1])&&(e[0]<r[0]&&(r[0]=e[0]),e[1]>r[1]&&(r[1]=e[1]))}function Ar(r){return r!=null&&isFinite(r)}function _i(r,e){return Ar(r)&&
Ar(e)&&r<=e}function dx(r){var e=r[1]-r[0];return isFinite(e)&&e>=0}function mo(r){_i(r[0],r[1])&&r[0]>r[1]&&(r[0]=r[1])}function xf(){var r="__ec_once_"+VO++;return function(e,t){
He(e,r)||(e[r]=1,t())}}var VO=Xs();function go(r,e,t){var i=H(),n=0;b(r,function(a){var o=e(a),s=i.get(o)||0;t&&t(a,s),!s&&!t&&(r[n++]=a),i.set(o,s+1)}),t||(r.length=
n)}function mx(r){return r.value+""}function gx(r){return r+""}function Sf(r,e){return Y(e,!0)?r.seriesIndex+2:0}function yx(r,e,t){var i=r.getData().count();return{
progressiveRender:t.progressiveEnabled&&e.incrementalPrepareRender&&i>=t.threshold,large:r.get("large")&&i>=r.get("largeThreshold"),modDataCount:r.get("progress\
iveChunkMode")==="mod"?r.getData().count():null}}function bf(r){return{overallReset:r}}var ye=J(),_x=function(r,e,t,i){if(i){var n=ye(i);n.dataIndex=t,n.dataType=e,n.seriesIndex=r,n.ssrType="chart",i.type==="group"&&i.traverse(function(a){var o=ye(
a);o.seriesIndex=r,o.dataIndex=t,o.dataType=e,o.ssrType="chart"})}};var ea="undefined",wf="series",Tf=H(["tooltip","label","itemName","itemId","itemGroupId","itemChildGroupId","seriesName"]),it="original",je="arrayRows",Mt="obje\
ctRows",qt="keyedColumns",Kt="typedArray",Fv="unknown",$t="column",ei="row";var FO=["getDom","getZr","getWidth","getHeight","getDevicePixelRatio","dispatchAction","isSSR","isDisposed","on","off","getDataURL","getConnectedDataURL","getOp\
tion","getId","updateLabelLayout"],HO=(function(){function r(e){b(FO,function(t){this[t]=F(e[t],e)},this)}return r})();function xx(r,e){return e.mainType===wf?r.
getViewOfSeriesModel(e):r.getViewOfComponentModel(e)}var Cf=HO;var Sx=1,bx={},Dx=J(),Wv=J(),Yv=0,$s=1,js=2,vr=["emphasis","blur","select"],Xv=["normal","emphasis","blur","select"],GO=10,WO=9,on="highlight",Js="downplay",Qs="\
select",Ef="unselect",el="toggleSelect",Df="selectchanged";function yo(r){return r!=null&&r!=="none"}function Af(r,e,t){r.onHoverStateChange&&(r.hoverState||0)!==
t&&r.onHoverStateChange(e),r.hoverState=t}function Ax(r){Af(r,"emphasis",js)}function Ix(r){r.hoverState===js&&Af(r,"normal",Yv)}function Zv(r){Af(r,"blur",$s)}
function Ox(r){r.hoverState===$s&&Af(r,"normal",Yv)}function YO(r){r.selected=!0}function XO(r){r.selected=!1}function Tx(r,e,t){e(r,t)}function xi(r,e,t){Tx(r,
e,t),r.isGroup&&r.traverse(function(i){Tx(i,e,t)})}function qv(r,e){switch(e){case"emphasis":r.hoverState=js;break;case"normal":r.hoverState=Yv;break;case"blur":
r.hoverState=$s;break;case"select":r.selected=!0}}function ZO(r,e,t,i){for(var n=r.style,a={},o=0;o<e.length;o++){var s=e[o],l=n[s];a[s]=l??(i&&i[s])}for(var o=0;o<r.animators.length;o++){var u=r.animators[o];u.
__fromStateTransition&&u.__fromStateTransition.indexOf(t)<0&&u.targetName==="style"&&u.saveTo(a,e)}return a}function qO(r,e,t,i){var n=t&&oe(t,"select")>=0,a=!1;
if(r instanceof le){var o=Dx(r),s=n&&o.selectFill||o.normalFill,l=n&&o.selectStroke||o.normalStroke;if(yo(s)||yo(l)){i=i||{};var u=i.style||{};u.fill==="inherit"?
(a=!0,i=R({},i),u=R({},u),u.fill=s):!yo(u.fill)&&yo(s)?(a=!0,i=R({},i),u=R({},u),u.fill=rv(s)):!yo(u.stroke)&&yo(l)&&(a||(i=R({},i),u=R({},u)),u.stroke=rv(l)),i.
style=u}}if(i&&i.z2==null){a||(i=R({},i));var f=r.z2EmphasisLift;i.z2=r.z2+(f??GO)}return i}function KO(r,e,t){if(t&&t.z2==null){t=R({},t);var i=r.z2SelectLift;
t.z2=r.z2+(i??WO)}return t}function $O(r,e,t){var i=oe(r.currentStates,e)>=0,n=r.style.opacity,a=i?null:ZO(r,["opacity"],e,{opacity:1});t=t||{};var o=t.style||{};
return o.opacity==null&&(t=R({},t),o=R({opacity:i?n:a.opacity*.1},o),t.style=o),t}function Hv(r,e){var t=this.states[r];if(this.style){if(r==="emphasis")return qO(
this,r,e,t);if(r==="blur")return $O(this,r,t);if(r==="select")return KO(this,r,t)}return t}function jO(r){r.stateProxy=Hv;var e=r.getTextContent(),t=r.getTextGuideLine();
e&&(e.stateProxy=Hv),t&&(t.stateProxy=Hv)}function Cx(r,e){!Px(r,e)&&!r.__highByOuter&&xi(r,Ax)}function Mx(r,e){!Px(r,e)&&!r.__highByOuter&&xi(r,Ix)}function ta(r,e){
r.__highByOuter|=1<<(e||0),xi(r,Ax)}function ra(r,e){!(r.__highByOuter&=~(1<<(e||0)))&&xi(r,Ix)}function Lx(r){xi(r,Zv)}function Kv(r){xi(r,Ox)}function $v(r){xi(
r,YO)}function jv(r){xi(r,XO)}function Px(r,e){return r.__highDownSilentOnTouch&&e.zrByTouch}function Jv(r){var e=r.getModel(),t=[],i=[];e.eachComponent(function(n,a){
var o=Wv(a),s=xx(r,a),l=n==="series";!l&&i.push(s),o.isBlured&&(s.group.traverse(function(u){Ox(u)}),l&&t.push(a)),o.isBlured=!1}),b(i,function(n){n&&n.toggleBlurSeries&&
n.toggleBlurSeries(t,!1,e)})}function Gv(r,e,t,i){var n=i.getModel();t=t||"coordinateSystem";function a(u,f){for(var c=0;c<f.length;c++){var h=u.getItemGraphicEl(
f[c]);h&&Kv(h)}}if(r!=null&&!(!e||e==="none")){var o=n.getSeriesByIndex(r),s=o.coordinateSystem;s&&s.master&&(s=s.master);var l=[];n.eachSeries(function(u){var f=o===
u,c=u.coordinateSystem;c&&c.master&&(c=c.master);var h=c&&s?c===s:f;if(!(t==="series"&&!f||t==="coordinateSystem"&&!h||e==="series"&&f)){var p=i.getViewOfSeriesModel(
u);if(p.group.traverse(function(d){d.__highByOuter&&f&&e==="self"||Zv(d)}),$e(e))a(u.getData(),e);else if(k(e))for(var v=fe(e),m=0;m<v.length;m++)a(u.getData(v[m]),
e[v[m]]);l.push(u),Wv(u).isBlured=!0}}),n.eachComponent(function(u,f){if(u!=="series"){var c=i.getViewOfComponentModel(f);c&&c.toggleBlurSeries&&c.toggleBlurSeries(
l,!0,n)}})}}function Mf(r,e,t){if(!(r==null||e==null)){var i=t.getModel().getComponent(r,e);if(i){Wv(i).isBlured=!0;var n=t.getViewOfComponentModel(i);!n||!n.focusBlurEnabled||
n.group.traverse(function(a){Zv(a)})}}}function Rx(r,e,t){var i=r.seriesIndex,n=r.getData(e.dataType);if(n){var a=hr(n,e);a=(P(a)?a[0]:a)||0;var o=n.getItemGraphicEl(
a);if(!o)for(var s=n.count(),l=0;!o&&l<s;)o=n.getItemGraphicEl(l++);if(o){var u=ye(o);Gv(i,u.focus,u.blurScope,t)}else{var f=r.get(["emphasis","focus"]),c=r.get(
["emphasis","blurScope"]);f!=null&&Gv(i,f,c,t)}}}function If(r,e,t,i){var n={focusSelf:!1,dispatchers:null};if(r==null||r==="series"||e==null||t==null)return n;
var a=i.getModel().getComponent(r,e);if(!a)return n;var o=i.getViewOfComponentModel(a);if(!o||!o.findHighDownDispatchers)return n;for(var s=o.findHighDownDispatchers(
t),l,u=0;u<s.length;u++)if(ye(s[u]).focus==="self"){l=!0;break}return{focusSelf:l,dispatchers:s}}function Nx(r,e,t){var i=ye(r),n=If(i.componentMainType,i.componentIndex,
i.componentHighDownName,t),a=n.dispatchers,o=n.focusSelf;a?(o&&Mf(i.componentMainType,i.componentIndex,t),b(a,function(s){return Cx(s,e)})):(Gv(i.seriesIndex,i.
focus,i.blurScope,t),i.focus==="self"&&Mf(i.componentMainType,i.componentIndex,t),Cx(r,e))}function kx(r,e,t){Jv(t);var i=ye(r),n=If(i.componentMainType,i.componentIndex,
i.componentHighDownName,t).dispatchers;n?b(n,function(a){return Mx(a,e)}):Mx(r,e)}function zx(r,e,t){if(Lf(e)){var i=e.dataType,n=r.getData(i),a=hr(n,e);P(a)||(a=
[a]),r[e.type===el?"toggleSelect":e.type===Qs?"select":"unselect"](a,i)}}function Qv(r){var e=r.getAllData();b(e,function(t){var i=t.data,n=t.type;i.eachItemGraphicEl(
function(a,o){r.isSelected(o,n)?$v(a):jv(a)})})}function Bx(r){var e=[];return r.eachSeries(function(t){var i=t.getAllData();b(i,function(n){var a=n.data,o=n.type,
s=t.getSelectedDataIndices();if(s.length>0){var l={dataIndex:s,seriesIndex:t.seriesIndex};o!=null&&(l.dataType=o),e.push(l)}})}),e}function ed(r,e,t){Of(r,!0),xi(
r,jO),QO(r,e,t)}function JO(r){Of(r,!1)}function ia(r,e,t,i){i?JO(r):ed(r,e,t)}function QO(r,e,t){var i=ye(r);e!=null?(i.focus=e,i.blurScope=t):i.focus&&(i.focus=
null)}var Ex=["emphasis","blur","select"],eL={itemStyle:"getItemStyle",lineStyle:"getLineStyle",areaStyle:"getAreaStyle"};function tl(r,e,t,i){t=t||"itemStyle";
for(var n=0;n<Ex.length;n++){var a=Ex[n],o=e.getModel([a,t]),s=r.ensureState(a);s.style=i?i(o):o[eL[t]]()}}function Of(r,e){var t=e===!1,i=r;r.highDownSilentOnTouch&&
(i.__highDownSilentOnTouch=r.highDownSilentOnTouch),(!t||i.__highDownDispatcher)&&(i.__highByOuter=i.__highByOuter||0,i.__highDownDispatcher=!t)}function rl(r){
return!!(r&&r.__highDownDispatcher)}function Ux(r){var e=bx[r];return e==null&&Sx<=32&&(e=bx[r]=Sx++),e}function Lf(r){var e=r.type;return e===Qs||e===Ef||e===el}function td(r){var e=r.type;return e===
on||e===Js}function Vx(r){var e=Dx(r);e.normalFill=r.style.fill,e.normalStroke=r.style.stroke;var t=r.states.select||{};e.selectFill=t.style&&t.style.fill||null,
e.selectStroke=t.style&&t.style.stroke||null}var ze={};yA(ze,{Arc:()=>ll,BezierCurve:()=>ud,BoundingRect:()=>$,Circle:()=>nl,CompoundPath:()=>pS,Ellipse:()=>ad,Group:()=>ce,HOVER_LAYER_FOR_INCREMENTAL:()=>fl,
HOVER_LAYER_FROM_THRESHOLD:()=>gd,HOVER_LAYER_NO:()=>md,Image:()=>Rt,IncrementalDisplayable:()=>gS,Line:()=>Or,LinearGradient:()=>So,OrientedBoundingRect:()=>Ff,
Path:()=>le,Point:()=>be,Polygon:()=>Si,Polyline:()=>bi,RadialGradient:()=>hS,Rect:()=>ge,Ring:()=>sd,Sector:()=>sl,Text:()=>Ae,WH:()=>la,XY:()=>wi,applyTransform:()=>jt,
calcZ2Range:()=>HL,clipPointsByRect:()=>_d,clipRectByRect:()=>UL,createIcon:()=>xd,decomposeTransform:()=>WL,ensureCopyRect:()=>Co,ensureCopyTransform:()=>Zf,expandOrShrinkRect:()=>To,
extendPath:()=>PL,extendShape:()=>OL,getCurrentCanvasPainter:()=>YL,getShapeClass:()=>RL,getTransform:()=>Ti,groupTransition:()=>cl,initProps:()=>Lr,isBoundingRectAxisAligned:()=>Xf,
isElementRemoved:()=>sa,lineLineIntersect:()=>TS,linePolygonIntersect:()=>VL,makeImage:()=>yd,makePath:()=>Wf,mergePath:()=>NL,payloadDisableAnimation:()=>GL,registerShape:()=>Pr,
removeElement:()=>wo,removeElementWithFadeOut:()=>_S,resizePath:()=>wS,retrieveZInfo:()=>sn,setTooltipConfig:()=>Yf,subPixelOptimize:()=>zL,subPixelOptimizeLine:()=>ua,
subPixelOptimizeRect:()=>kL,transformDirection:()=>fa,traverseElements:()=>pl,traverseUpdateZ:()=>Sd,updateProps:()=>Bt});var _o=Xt.CMD,tL=[[],[],[]],Fx=Math.sqrt,rL=Math.atan2;function rd(r,e){if(e){var t=r.data,i=r.len(),n,a,o,s,l,u,f=_o.M,c=_o.C,h=_o.L,p=_o.R,v=_o.A,m=_o.Q;for(o=
0,s=0;o<i;){switch(n=t[o++],s=o,a=0,n){case f:a=1;break;case h:a=1;break;case c:a=3;break;case m:a=2;break;case v:var d=e[4],g=e[5],y=Fx(e[0]*e[0]+e[1]*e[1]),_=Fx(
e[2]*e[2]+e[3]*e[3]),x=rL(-e[1]/_,e[0]/y);t[o]*=y,t[o++]+=d,t[o]*=_,t[o++]+=g,t[o++]*=y,t[o++]*=_,t[o++]+=x,t[o++]+=x,o+=2,s=o;break;case p:u[0]=t[o++],u[1]=t[o++],
vt(u,u,e),t[s++]=u[0],t[s++]=u[1],u[0]+=t[o++],u[1]+=t[o++],vt(u,u,e),t[s++]=u[0],t[s++]=u[1]}for(l=0;l<a;l++){var S=tL[l];S[0]=t[o++],S[1]=t[o++],vt(S,S,e),t[s++]=
S[0],t[s++]=S[1]}}r.increaseVersion()}}var id=Math.sqrt,Pf=Math.sin,Rf=Math.cos,il=Math.PI;function Hx(r){return Math.sqrt(r[0]*r[0]+r[1]*r[1])}function nd(r,e){return(r[0]*e[0]+r[1]*e[1])/(Hx(r)*Hx(
e))}function Gx(r,e){return(r[0]*e[1]<r[1]*e[0]?-1:1)*Math.acos(nd(r,e))}function Wx(r,e,t,i,n,a,o,s,l,u,f){var c=l*(il/180),h=Rf(c)*(r-t)/2+Pf(c)*(e-i)/2,p=-1*
Pf(c)*(r-t)/2+Rf(c)*(e-i)/2,v=h*h/(o*o)+p*p/(s*s);v>1&&(o*=id(v),s*=id(v));var m=(n===a?-1:1)*id((o*o*(s*s)-o*o*(p*p)-s*s*(h*h))/(o*o*(p*p)+s*s*(h*h)))||0,d=m*o*
p/s,g=m*-s*h/o,y=(r+t)/2+Rf(c)*d-Pf(c)*g,_=(e+i)/2+Pf(c)*d+Rf(c)*g,x=Gx([1,0],[(h-d)/o,(p-g)/s]),S=[(h-d)/o,(p-g)/s],w=[(-1*h-d)/o,(-1*p-g)/s],T=Gx(S,w);if(nd(S,
w)<=-1&&(T=il),nd(S,w)>=1&&(T=0),T<0){var E=Math.round(T/il*1e6)/1e6;T=il*2+E%2*il}f.addData(u,y,_,o,s,x,T,c,a)}var iL=/([mlvhzcqtsa])([^mlvhzcqtsa]*)/ig,nL=/-?([0-9]*\.)?[0-9]+([eE]-?[0-9]+)?/g;
function aL(r){var e=new Xt;if(!r)return e;var t=0,i=0,n=t,a=i,o,s=Xt.CMD,l=r.match(iL);if(!l)return e;for(var u=0;u<l.length;u++){for(var f=l[u],c=f.charAt(0),
h=void 0,p=f.match(nL)||[],v=p.length,m=0;m<v;m++)p[m]=parseFloat(p[m]);for(var d=0;d<v;){var g=void 0,y=void 0,_=void 0,x=void 0,S=void 0,w=void 0,T=void 0,E=t,
M=i,C=void 0,D=void 0;switch(c){case"l":t+=p[d++],i+=p[d++],h=s.L,e.addData(h,t,i);break;case"L":t=p[d++],i=p[d++],h=s.L,e.addData(h,t,i);break;case"m":t+=p[d++],
i+=p[d++],h=s.M,e.addData(h,t,i),n=t,a=i,c="l";break;case"M":t=p[d++],i=p[d++],h=s.M,e.addData(h,t,i),n=t,a=i,c="L";break;case"h":t+=p[d++],h=s.L,e.addData(h,t,
i);break;case"H":t=p[d++],h=s.L,e.addData(h,t,i);break;case"v":i+=p[d++],h=s.L,e.addData(h,t,i);break;case"V":i=p[d++],h=s.L,e.addData(h,t,i);break;case"C":h=s.
C,e.addData(h,p[d++],p[d++],p[d++],p[d++],p[d++],p[d++]),t=p[d-2],i=p[d-1];break;case"c":h=s.C,e.addData(h,p[d++]+t,p[d++]+i,p[d++]+t,p[d++]+i,p[d++]+t,p[d++]+i),
t+=p[d-2],i+=p[d-1];break;case"S":g=t,y=i,C=e.len(),D=e.data,o===s.C&&(g+=t-D[C-4],y+=i-D[C-3]),h=s.C,E=p[d++],M=p[d++],t=p[d++],i=p[d++],e.addData(h,g,y,E,M,t,
i);break;case"s":g=t,y=i,C=e.len(),D=e.data,o===s.C&&(g+=t-D[C-4],y+=i-D[C-3]),h=s.C,E=t+p[d++],M=i+p[d++],t+=p[d++],i+=p[d++],e.addData(h,g,y,E,M,t,i);break;case"\
Q":E=p[d++],M=p[d++],t=p[d++],i=p[d++],h=s.Q,e.addData(h,E,M,t,i);break;case"q":E=p[d++]+t,M=p[d++]+i,t+=p[d++],i+=p[d++],h=s.Q,e.addData(h,E,M,t,i);break;case"\
T":g=t,y=i,C=e.len(),D=e.data,o===s.Q&&(g+=t-D[C-4],y+=i-D[C-3]),t=p[d++],i=p[d++],h=s.Q,e.addData(h,g,y,t,i);break;case"t":g=t,y=i,C=e.len(),D=e.data,o===s.Q&&
(g+=t-D[C-4],y+=i-D[C-3]),t+=p[d++],i+=p[d++],h=s.Q,e.addData(h,g,y,t,i);break;case"A":_=p[d++],x=p[d++],S=p[d++],w=p[d++],T=p[d++],E=t,M=i,t=p[d++],i=p[d++],h=
s.A,Wx(E,M,t,i,w,T,_,x,S,h,e);break;case"a":_=p[d++],x=p[d++],S=p[d++],w=p[d++],T=p[d++],E=t,M=i,t+=p[d++],i+=p[d++],h=s.A,Wx(E,M,t,i,w,T,_,x,S,h,e);break}}(c===
"z"||c==="Z")&&(h=s.Z,e.addData(h),t=n,i=a),o=h}return e.toStatic(),e}var Yx=(function(r){O(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.
prototype.applyTransform=function(t){},e})(le);function Xx(r){return r.setData!=null}function Zx(r,e){var t=aL(r),i=R({},e);return i.buildPath=function(n){var a=Xx(
n);if(a&&n.canSave()){n.appendPath(t);var o=n.getContext();o&&n.rebuildPath(o,1)}else{var o=a?n.getContext():n;o&&t.rebuildPath(o,1)}},i.applyTransform=function(n){
rd(t,n),this.dirtyShape()},i}function qx(r,e){return new Yx(Zx(r,e))}function Kx(r,e){var t=Zx(r,e),i=(function(n){O(a,n);function a(o){var s=n.call(this,o)||this;
return s.applyTransform=t.applyTransform,s.buildPath=t.buildPath,s}return a})(Yx);return i}function $x(r,e){for(var t=[],i=r.length,n=0;n<i;n++){var a=r[n];t.push(
a.getUpdatedPathProxy(!0))}var o=new le(e);return o.createPathProxy(),o.buildPath=function(s){if(Xx(s)){s.appendPath(t);var l=s.getContext();l&&s.rebuildPath(l,
1)}},o}var jx=(function(r){O(e,r);function e(t){var i=r.call(this)||this;return i.isGroup=!0,i._children=[],i.attr(t),i}return e.prototype.childrenRef=function(){return this.
_children},e.prototype.children=function(){return this._children.slice()},e.prototype.childAt=function(t){return this._children[t]},e.prototype.childOfName=function(t){
for(var i=this._children,n=0;n<i.length;n++)if(i[n].name===t)return i[n]},e.prototype.childCount=function(){return this._children.length},e.prototype.add=function(t){
return t&&t!==this&&t.parent!==this&&(this._children.push(t),this._doAdd(t)),this},e.prototype.addBefore=function(t,i){if(t&&t!==this&&t.parent!==this&&i&&i.parent===
this){var n=this._children,a=n.indexOf(i);a>=0&&(n.splice(a,0,t),this._doAdd(t))}return this},e.prototype.replace=function(t,i){var n=oe(this._children,t);return n>=
0&&this.replaceAt(i,n),this},e.prototype.replaceAt=function(t,i){var n=this._children,a=n[i];if(t&&t!==this&&t.parent!==this&&t!==a){n[i]=t,a.parent=null;var o=this.
__zr;o&&a.removeSelfFromZr(o),this._doAdd(t)}return this},e.prototype._doAdd=function(t){t.parent&&t.parent.remove(t),t.parent=this;var i=this.__zr;i&&i!==t.__zr&&
t.addSelfToZr(i),i&&i.refresh()},e.prototype.remove=function(t){var i=this.__zr,n=this._children,a=oe(n,t);return a<0?this:(n.splice(a,1),t.parent=null,i&&t.removeSelfFromZr(
i),i&&i.refresh(),this)},e.prototype.removeAll=function(){for(var t=this._children,i=this.__zr,n=0;n<t.length;n++){var a=t[n];i&&a.removeSelfFromZr(i),a.parent=
null}return t.length=0,this},e.prototype.eachChild=function(t,i){for(var n=this._children,a=0;a<n.length;a++){var o=n[a];t.call(i,o,a)}return this},e.prototype.
traverse=function(t,i){for(var n=0;n<this._children.length;n++){var a=this._children[n],o=t.call(i,a);a.isGroup&&!o&&a.traverse(t,i)}return this},e.prototype.addSelfToZr=
function(t){r.prototype.addSelfToZr.call(this,t);for(var i=0;i<this._children.length;i++){var n=this._children[i];n.addSelfToZr(t)}},e.prototype.removeSelfFromZr=
function(t){r.prototype.removeSelfFromZr.call(this,t);for(var i=0;i<this._children.length;i++){var n=this._children[i];n.removeSelfFromZr(t)}},e.prototype.getBoundingRect=
function(t){for(var i=new $(0,0,0,0),n=t||this._children,a=[],o=null,s=0;s<n.length;s++){var l=n[s];if(!(l.ignore||l.invisible)){var u=l.getBoundingRect(),f=l.getLocalTransform(
a);f?($.applyTransform(i,u,f),o=o||i.clone(),o.union(i)):(o=o||u.clone(),o.union(u))}}return o||i},e})(lf);jx.prototype.type="group";var ce=jx;var sL=(function(){function r(){this.cx=0,this.cy=0,this.r=0}return r})();var Jx=(function(r){O(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new sL},e.prototype.buildPath=function(t,i){
t.moveTo(i.cx+i.r,i.cy),t.arc(i.cx,i.cy,i.r,0,Math.PI*2)},e})(le);Jx.prototype.type="circle";var nl=Jx;var lL=(function(){function r(){this.cx=0,this.cy=0,this.rx=0,this.ry=0}return r})();var Qx=(function(r){O(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new lL},e.prototype.buildPath=function(t,i){
var n=.5522848,a=i.cx,o=i.cy,s=i.rx,l=i.ry,u=s*n,f=l*n;t.moveTo(a-s,o),t.bezierCurveTo(a-s,o-f,a-u,o-l,a,o-l),t.bezierCurveTo(a+u,o-l,a+s,o-f,a+s,o),t.bezierCurveTo(
a+s,o+f,a+u,o+l,a,o+l),t.bezierCurveTo(a-u,o+l,a-s,o+f,a-s,o),t.closePath()},e})(le);Qx.prototype.type="ellipse";var ad=Qx;var tS=Math.PI,od=tS*2,na=Math.sin,xo=Math.cos,uL=Math.acos,_t=Math.atan2,eS=Math.abs,ol=Math.sqrt,al=Math.max,ti=Math.min,Ir=1e-4;function fL(r,e,t,i,n,a,o,s){
var l=t-r,u=i-e,f=o-n,c=s-a,h=c*l-f*u;if(!(h*h<Ir))return h=(f*(e-a)-c*(r-n))/h,[r+h*l,e+h*u]}function Nf(r,e,t,i,n,a,o){var s=r-t,l=e-i,u=(o?a:-a)/ol(s*s+l*l),
f=u*l,c=-u*s,h=r+f,p=e+c,v=t+f,m=i+c,d=(h+v)/2,g=(p+m)/2,y=v-h,_=m-p,x=y*y+_*_,S=n-a,w=h*m-v*p,T=(_<0?-1:1)*ol(al(0,S*S*x-w*w)),E=(w*_-y*T)/x,M=(-w*y-_*T)/x,C=(w*
_+y*T)/x,D=(-w*y+_*T)/x,I=E-d,A=M-g,L=C-d,V=D-g;return I*I+A*A>L*L+V*V&&(E=C,M=D),{cx:E,cy:M,x0:-f,y0:-c,x1:E*(n/S-1),y1:M*(n/S-1)}}function cL(r){var e;if(P(r)){
var t=r.length;if(!t)return r;t===1?e=[r[0],r[0],0,0]:t===2?e=[r[0],r[0],r[1],r[1]]:t===3?e=r.concat(r[2]):e=r}else e=[r,r,r,r];return e}function rS(r,e){var t,
i=al(e.r,0),n=al(e.r0||0,0),a=i>0,o=n>0;if(!(!a&&!o)){if(a||(i=n,n=0),n>i){var s=i;i=n,n=s}var l=e.startAngle,u=e.endAngle;if(!(isNaN(l)||isNaN(u))){var f=e.cx,
c=e.cy,h=!!e.clockwise,p=eS(u-l),v=p>od&&p%od;if(v>Ir&&(p=v),!(i>Ir))r.moveTo(f,c);else if(p>od-Ir)r.moveTo(f+i*xo(l),c+i*na(l)),r.arc(f,c,i,l,u,!h),n>Ir&&(r.moveTo(
f+n*xo(u),c+n*na(u)),r.arc(f,c,n,u,l,h));else{var m=void 0,d=void 0,g=void 0,y=void 0,_=void 0,x=void 0,S=void 0,w=void 0,T=void 0,E=void 0,M=void 0,C=void 0,D=void 0,
I=void 0,A=void 0,L=void 0,V=i*xo(l),U=i*na(l),K=n*xo(u),Q=n*na(u),j=p>Ir;if(j){var se=e.cornerRadius;se&&(t=cL(se),m=t[0],d=t[1],g=t[2],y=t[3]);var ae=eS(i-n)/
2;if(_=ti(ae,g),x=ti(ae,y),S=ti(ae,m),w=ti(ae,d),M=T=al(_,x),C=E=al(S,w),(T>Ir||E>Ir)&&(D=i*xo(u),I=i*na(u),A=n*xo(l),L=n*na(l),p<tS)){var pe=fL(V,U,A,L,D,I,K,Q);
if(pe){var ie=V-pe[0],q=U-pe[1],me=D-pe[0],xe=I-pe[1],wt=1/na(uL((ie*me+q*xe)/(ol(ie*ie+q*q)*ol(me*me+xe*xe)))/2),xr=ol(pe[0]*pe[0]+pe[1]*pe[1]);M=ti(T,(i-xr)/(wt+
1)),C=ti(E,(n-xr)/(wt-1))}}}if(!j)r.moveTo(f+V,c+U);else if(M>Ir){var Oe=ti(g,M),et=ti(y,M),ve=Nf(A,L,V,U,i,Oe,h),Se=Nf(D,I,K,Q,i,et,h);r.moveTo(f+ve.cx+ve.x0,c+
ve.cy+ve.y0),M<T&&Oe===et?r.arc(f+ve.cx,c+ve.cy,M,_t(ve.y0,ve.x0),_t(Se.y0,Se.x0),!h):(Oe>0&&r.arc(f+ve.cx,c+ve.cy,Oe,_t(ve.y0,ve.x0),_t(ve.y1,ve.x1),!h),r.arc(
f,c,i,_t(ve.cy+ve.y1,ve.cx+ve.x1),_t(Se.cy+Se.y1,Se.cx+Se.x1),!h),et>0&&r.arc(f+Se.cx,c+Se.cy,et,_t(Se.y1,Se.x1),_t(Se.y0,Se.x0),!h))}else r.moveTo(f+V,c+U),r.arc(
f,c,i,l,u,!h);if(!(n>Ir)||!j)r.lineTo(f+K,c+Q);else if(C>Ir){var Oe=ti(m,C),et=ti(d,C),ve=Nf(K,Q,D,I,n,-et,h),Se=Nf(V,U,A,L,n,-Oe,h);r.lineTo(f+ve.cx+ve.x0,c+ve.
cy+ve.y0),C<E&&Oe===et?r.arc(f+ve.cx,c+ve.cy,C,_t(ve.y0,ve.x0),_t(Se.y0,Se.x0),!h):(et>0&&r.arc(f+ve.cx,c+ve.cy,et,_t(ve.y0,ve.x0),_t(ve.y1,ve.x1),!h),r.arc(f,c,
n,_t(ve.cy+ve.y1,ve.cx+ve.x1),_t(Se.cy+Se.y1,Se.cx+Se.x1),h),Oe>0&&r.arc(f+Se.cx,c+Se.cy,Oe,_t(Se.y1,Se.x1),_t(Se.y0,Se.x0),!h))}else r.lineTo(f+K,c+Q),r.arc(f,
c,n,u,l,h)}r.closePath()}}}var hL=(function(){function r(){this.cx=0,this.cy=0,this.r0=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0,this.cornerRadius=0}return r})();var iS=(function(r){O(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new hL},e.prototype.buildPath=function(t,i){
rS(t,i)},e.prototype.isZeroArea=function(){return this.shape.startAngle===this.shape.endAngle||this.shape.r===this.shape.r0},e})(le);iS.prototype.type="sector";
var sl=iS;var vL=(function(){function r(){this.cx=0,this.cy=0,this.r=0,this.r0=0}return r})();var nS=(function(r){O(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new vL},e.prototype.buildPath=function(t,i){
var n=i.cx,a=i.cy,o=Math.PI*2;t.moveTo(n+i.r,a),t.arc(n,a,i.r,0,o,!1),t.moveTo(n+i.r0,a),t.arc(n,a,i.r0,0,o,!0)},e})(le);nS.prototype.type="ring";var sd=nS;function ld(r,e,t,i){var n=[],a=[],o=[],s=[],l,u,f,c;if(i){f=[1/0,1/0],c=[-1/0,-1/0];for(var h=0,p=r.length;h<p;h++)ui(f,f,r[h]),fi(c,c,r[h]);ui(f,f,i[0]),fi(c,
c,i[1])}for(var h=0,p=r.length;h<p;h++){var v=r[h];if(t)l=r[h?h-1:p-1],u=r[(h+1)%p];else if(h===0||h===p-1){n.push(I_(r[h]));continue}else l=r[h-1],u=r[h+1];O_(
a,u,l),Bu(a,a,e);var m=Uu(v,l),d=Uu(v,u),g=m+d;g!==0&&(m/=g,d/=g),Bu(o,a,-m),Bu(s,a,d);var y=Rh([],v,o),_=Rh([],v,s);i&&(fi(y,y,f),ui(y,y,c),fi(_,_,f),ui(_,_,c)),
n.push(y),n.push(_)}return t&&n.push(n.shift()),n}function kf(r,e,t){var i=e.smooth,n=e.points;if(n&&n.length>=2){if(i){var a=ld(n,i,t,e.smoothConstraint);r.moveTo(n[0][0],n[0][1]);for(var o=n.length,s=0;s<(t?o:
o-1);s++){var l=a[s*2],u=a[s*2+1],f=n[(s+1)%o];r.bezierCurveTo(l[0],l[1],u[0],u[1],f[0],f[1])}}else{r.moveTo(n[0][0],n[0][1]);for(var s=1,c=n.length;s<c;s++)r.lineTo(
n[s][0],n[s][1])}t&&r.closePath()}}var dL=(function(){function r(){this.points=null,this.smooth=0,this.smoothConstraint=null}return r})();var oS=(function(r){O(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultShape=function(){return new dL},e.prototype.buildPath=function(t,i){
kf(t,i,!0)},e})(le);oS.prototype.type="polygon";var Si=oS;var mL=(function(){function r(){this.points=null,this.percent=1,this.smooth=0,this.smoothConstraint=null}return r})();var sS=(function(r){O(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new mL},e.prototype.buildPath=function(t,i){kf(t,i,!1)},e})(le);sS.prototype.type="polyline";var bi=sS;var gL={},yL=(function(){function r(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.percent=1}return r})();var lS=(function(r){O(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new yL},e.prototype.buildPath=function(t,i){var n,a,o,s;if(this.subPixelOptimize){var l=pf(gL,i,this.style);n=l.x1,a=l.y1,o=l.
x2,s=l.y2}else n=i.x1,a=i.y1,o=i.x2,s=i.y2;var u=i.percent;u!==0&&(t.moveTo(n,a),u<1&&(o=n*(1-u)+o*u,s=a*(1-u)+s*u),t.lineTo(o,s))},e.prototype.pointAt=function(t){
var i=this.shape;return[i.x1*(1-t)+i.x2*t,i.y1*(1-t)+i.y2*t]},e})(le);lS.prototype.type="line";var Or=lS;var zt=[],_L=(function(){function r(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.cpx1=0,this.cpy1=0,this.percent=1}return r})();function uS(r,e,t){var i=r.cpx2,n=r.cpy2;return i!=null||n!=null?[(t?Kh:Pe)(r.x1,r.cpx1,r.cpx2,r.x2,e),(t?Kh:Pe)(r.y1,r.cpy1,r.cpy2,r.y2,e)]:[(t?$h:rt)(r.x1,r.cpx1,
r.x2,e),(t?$h:rt)(r.y1,r.cpy1,r.y2,e)]}var fS=(function(r){O(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultStyle=function(){return{
stroke:"#000",fill:null}},e.prototype.getDefaultShape=function(){return new _L},e.prototype.buildPath=function(t,i){var n=i.x1,a=i.y1,o=i.x2,s=i.y2,l=i.cpx1,u=i.
cpy1,f=i.cpx2,c=i.cpy2,h=i.percent;h!==0&&(t.moveTo(n,a),f==null||c==null?(h<1&&(oo(n,l,o,h,zt),l=zt[1],o=zt[2],oo(a,u,s,h,zt),u=zt[1],s=zt[2]),t.quadraticCurveTo(
l,u,o,s)):(h<1&&(ao(n,l,f,o,h,zt),l=zt[1],f=zt[2],o=zt[3],ao(a,u,c,s,h,zt),u=zt[1],c=zt[2],s=zt[3]),t.bezierCurveTo(l,u,f,c,o,s)))},e.prototype.pointAt=function(t){
return uS(this.shape,t,!1)},e.prototype.tangentAt=function(t){var i=uS(this.shape,t,!0);return L_(i,i)},e})(le);fS.prototype.type="bezier-curve";var ud=fS;var xL=(function(){function r(){this.cx=0,this.cy=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0}return r})();var cS=(function(r){O(e,r);function e(t){return r.call(this,t)||this}return e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.
getDefaultShape=function(){return new xL},e.prototype.buildPath=function(t,i){var n=i.cx,a=i.cy,o=Math.max(i.r,0),s=i.startAngle,l=i.endAngle,u=i.clockwise,f=Math.
cos(s),c=Math.sin(s);t.moveTo(f*o+n,c*o+a),t.arc(n,a,o,s,l,!u)},e})(le);cS.prototype.type="arc";var ll=cS;var SL=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type="compound",t}return e.prototype._updatePathDirty=function(){
for(var t=this.shape.paths,i=this.shapeChanged(),n=0;n<t.length;n++)i=i||t[n].shapeChanged();i&&this.dirtyShape()},e.prototype.beforeBrush=function(){this._updatePathDirty();
for(var t=this.shape.paths||[],i=this.getGlobalScale(),n=0;n<t.length;n++)t[n].path||t[n].createPathProxy(),t[n].path.setScale(i[0],i[1],t[n].segmentIgnoreThreshold)},
e.prototype.buildPath=function(t,i){for(var n=i.paths||[],a=0;a<n.length;a++)n[a].buildPath(t,n[a].shape,!0)},e.prototype.afterBrush=function(){for(var t=this.shape.
paths||[],i=0;i<t.length;i++)t[i].pathUpdated()},e.prototype.getBoundingRect=function(){return this._updatePathDirty.call(this),le.prototype.getBoundingRect.call(
this)},e})(le),pS=SL;var bL=(function(){function r(e){this.colorStops=e||[]}return r.prototype.addColorStop=function(e,t){this.colorStops.push({offset:e,color:t})},r})(),zf=bL;var wL=(function(r){O(e,r);function e(t,i,n,a,o,s){var l=r.call(this,o)||this;return l.x=t??0,l.y=i??0,l.x2=n??1,l.y2=a??0,l.type="linear",l.global=s||!1,l}return e})(
zf),So=wL;var TL=(function(r){O(e,r);function e(t,i,n,a,o){var s=r.call(this,a)||this;return s.x=t??.5,s.y=i??.5,s.r=n??.5,s.type="radial",s.global=o||!1,s}return e})(zf),
hS=TL;var fd=Math.min,CL=Math.max,Bf=Math.abs,aa=[0,0],oa=[0,0],ut=Uh(),Uf=ut.minTv,Vf=ut.maxTv,ML=(function(){function r(e,t){this._corners=[],this._axes=[],this._origin=
[0,0];for(var i=0;i<4;i++)this._corners[i]=new be;for(var i=0;i<2;i++)this._axes[i]=new be;e&&this.fromBoundingRect(e,t)}return r.prototype.fromBoundingRect=function(e,t){
var i=this._corners,n=this._axes,a=e.x,o=e.y,s=a+e.width,l=o+e.height;if(i[0].set(a,o),i[1].set(s,o),i[2].set(s,l),i[3].set(a,l),t)for(var u=0;u<4;u++)i[u].transform(
t);be.sub(n[0],i[1],i[0]),be.sub(n[1],i[3],i[0]),n[0].normalize(),n[1].normalize();for(var u=0;u<2;u++)this._origin[u]=n[u].dot(i[0])},r.prototype.intersect=function(e,t,i){
var n=!0,a=!t;return t&&be.set(t,0,0),ut.reset(i,!a),!this._intersectCheckOneSide(this,e,a,1)&&(n=!1,a)||!this._intersectCheckOneSide(e,this,a,-1)&&(n=!1,a)||!a&&
!ut.negativeSize&&be.copy(t,n?ut.useDir?ut.dirMinTv:Uf:Vf),n},r.prototype._intersectCheckOneSide=function(e,t,i,n){for(var a=!0,o=0;o<2;o++){var s=e._axes[o];if(e.
_getProjMinMaxOnAxis(o,e._corners,aa),e._getProjMinMaxOnAxis(o,t._corners,oa),ut.negativeSize||aa[1]<oa[0]||aa[0]>oa[1]){if(a=!1,ut.negativeSize||i)return a;var l=Bf(
oa[0]-aa[1]),u=Bf(aa[0]-oa[1]);fd(l,u)>Vf.len()&&(l<u?be.scale(Vf,s,-l*n):be.scale(Vf,s,u*n))}else if(!i){var l=Bf(oa[0]-aa[1]),u=Bf(aa[0]-oa[1]);(ut.useDir||fd(
l,u)<Uf.len())&&((l<u||!ut.bidirectional)&&(be.scale(Uf,s,l*n),ut.useDir&&ut.calcDirMTV()),(l>=u||!ut.bidirectional)&&(be.scale(Uf,s,-u*n),ut.useDir&&ut.calcDirMTV()))}}
return a},r.prototype._getProjMinMaxOnAxis=function(e,t,i){for(var n=this._axes[e],a=this._origin,o=t[0].dot(n)+a[e],s=o,l=o,u=1;u<t.length;u++){var f=t[u].dot(
n)+a[e];s=fd(f,s),l=CL(f,l)}i[0]=s+ut.touchThreshold,i[1]=l-ut.touchThreshold,ut.negativeSize=i[1]<i[0]},r})(),Ff=ML;var cd=0,vS=1,dS=2,mS=1,bo=0;var EL=[],DL=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.notClear=!0,t.incremental=vS,t._displayables=[],t._temporaryDisplayables=
[],t._cursor=0,t}return e.prototype.traverse=function(t,i){t.call(i,this)},e.prototype.useStyle=function(){this.style={}},e.prototype._useHoverStyle=function(){
this.__hoverStyle=null},e.prototype.getCursor=function(){return this._cursor},e.prototype.innerAfterBrush=function(){this._cursor=this._displayables.length},e.prototype.
clearDisplaybles=function(){this._displayables=[],this._temporaryDisplayables=[],this._cursor=0,this.markRedraw(),this.notClear=!1},e.prototype.clearTemporalDisplayables=
function(){this._temporaryDisplayables=[]},e.prototype.addDisplayable=function(t,i){i?this._temporaryDisplayables.push(t):this._displayables.push(t),this.markRedraw()},
e.prototype.addDisplayables=function(t,i){i=i||!1;for(var n=0;n<t.length;n++)this.addDisplayable(t[n],i)},e.prototype.getDisplayables=function(){return this._displayables},
e.prototype.getTemporalDisplayables=function(){return this._temporaryDisplayables},e.prototype.eachPendingDisplayable=function(t){for(var i=this._cursor;i<this.
_displayables.length;i++)t&&t(this._displayables[i]);for(var i=0;i<this._temporaryDisplayables.length;i++)t&&t(this._temporaryDisplayables[i])},e.prototype.update=
function(){this.updateTransform();for(var t=this._cursor;t<this._displayables.length;t++){var i=this._displayables[t];i.parent=this,i.update(),i.parent=null}for(var t=0;t<
this._temporaryDisplayables.length;t++){var i=this._temporaryDisplayables[t];i.parent=this,i.update(),i.parent=null}},e.prototype.getBoundingRect=function(){if(!this.
_rect){for(var t=new $(1/0,1/0,-1/0,-1/0),i=0;i<this._displayables.length;i++){var n=this._displayables[i],a=n.getBoundingRect().clone();n.needLocalTransform()&&
a.applyTransform(n.getLocalTransform(EL)),t.union(a)}this._rect=t}return this._rect},e.prototype.contain=function(t,i){var n=this.transformCoordToLocal(t,i),a=this.
getBoundingRect();if(a.contain(n[0],n[1]))for(var o=0;o<this._displayables.length;o++){var s=this._displayables[o];if(s.contain(t,i))return!0}return!1},e})(Xr),
gS=DL;var AL=J();function IL(r,e,t,i,n){var a;if(e&&e.ecModel){var o=e.ecModel.getUpdatePayload();a=o&&o.animation}var s=e&&e.isAnimationEnabled(),l=r==="update";if(s){
var u=void 0,f=void 0,c=void 0;i?(u=Y(i.duration,200),f=Y(i.easing,"cubicOut"),c=0):(u=e.getShallow(l?"animationDurationUpdate":"animationDuration"),f=e.getShallow(
l?"animationEasingUpdate":"animationEasing"),c=e.getShallow(l?"animationDelayUpdate":"animationDelay")),a&&(a.duration!=null&&(u=a.duration),a.easing!=null&&(f=
a.easing),a.delay!=null&&(c=a.delay)),Z(c)&&(c=c(t,n)),Z(u)&&(u=u(t));var h={duration:u||0,delay:c,easing:f};return h}else return null}function pd(r,e,t,i,n,a,o){
var s=!1,l;Z(n)?(o=a,a=n,n=null):k(n)&&(a=n.cb,o=n.during,s=n.isFrom,l=n.removeOpt,n=n.dataIndex);var u=r==="leave";u||e.stopAnimation("leave");var f=IL(r,i,n,u?
l||{}:null,i&&i.getAnimationDelayParams?i.getAnimationDelayParams(e,n):null);if(f&&f.duration>0){var c=f.duration,h=f.delay,p=f.easing,v={duration:c,delay:h||0,
easing:p,done:a,force:!!a||!!o,setToFinal:!u,scope:r,during:o};s?e.animateFrom(t,v):e.animateTo(t,v)}else e.stopAnimation(),!s&&e.attr(t),o&&o(1),a&&a()}function Bt(r,e,t,i,n,a){
pd("update",r,e,t,i,n,a)}function Lr(r,e,t,i,n,a){pd("enter",r,e,t,i,n,a)}function sa(r){if(!r.__zr)return!0;for(var e=0;e<r.animators.length;e++){var t=r.animators[e];if(t.scope==="lea\
ve")return!0}return!1}function wo(r,e,t,i,n,a){sa(r)||pd("leave",r,e,t,i,n,a)}function yS(r,e,t,i){r.removeTextContent(),r.removeTextGuideLine(),wo(r,{style:{opacity:0}},
e,t,i)}function _S(r,e,t){function i(){r.parent&&r.parent.remove(r)}r.isGroup?r.traverse(function(n){n.isGroup||yS(n,e,t,i)}):yS(r,e,t,i)}function Hf(r){AL(r).oldStyle=
r.style}var vd={},wi=["x","y"],la=["width","height"],md=0,gd=1,fl=2;function OL(r){return le.extend(r)}var LL=Kx;function PL(r,e){return LL(r,e)}function Pr(r,e){vd[r]=
e}function RL(r){if(vd.hasOwnProperty(r))return vd[r]}function Wf(r,e,t,i){var n=qx(r,e);return t&&(i==="center"&&(t=bS(t,n.getBoundingRect())),wS(n,t)),n}function yd(r,e,t){
var i=new Rt({style:{image:r,x:e.x,y:e.y,width:e.width,height:e.height},onload:function(n){if(t==="center"){var a={width:n.width,height:n.height};i.setStyle(bS(
e,a))}}});return i}function bS(r,e){var t=e.width/e.height,i=r.height*t,n;i<=r.width?n=r.height:(i=r.width,n=i/t);var a=r.x+r.width/2,o=r.y+r.height/2;return{x:a-
i/2,y:o-n/2,width:i,height:n}}var NL=$x;function wS(r,e){if(r.applyTransform){var t=r.getBoundingRect(),i=t.calculateTransform(e);r.applyTransform(i)}}function ua(r,e){
return pf(r,r,{lineWidth:e}),r}function kL(r,e){return hf(r,r,e),r}var zL=an;function Ti(r,e){for(var t=li([]);r&&r!==e;)Zi(t,r.getLocalTransform(),t),r=r.parent;
return t}function jt(r,e,t){return e&&!$e(e)&&(e=io.getLocalTransform(e)),t&&(e=Hr([],e)),vt([],r,e)}function fa(r,e,t){var i=e[4]===0||e[5]===0||e[0]===0?1:Re(
2*e[4]/e[0]),n=e[4]===0||e[5]===0||e[2]===0?1:Re(2*e[4]/e[2]),a=[r==="left"?-i:r==="right"?i:0,r==="top"?-n:r==="bottom"?n:0];return a=jt(a,e,t),Re(a[0])>Re(a[1])?
a[0]>0?"right":"left":a[1]>0?"bottom":"top"}function xS(r){return!r.isGroup}function BL(r){return r.shape!=null}function cl(r,e,t){if(!r||!e)return;function i(o){
var s={};return o.traverse(function(l){xS(l)&&l.anid&&(s[l.anid]=l)}),s}function n(o){var s={x:o.x,y:o.y,rotation:o.rotation};return BL(o)&&(s.shape=G(o.shape)),
s}var a=i(r);e.traverse(function(o){if(xS(o)&&o.anid){var s=a[o.anid];if(s){var l=n(o);o.attr(n(s)),Bt(o,l,t,ye(o).dataIndex)}}})}function _d(r,e){return z(r,function(t){
var i=t[0];i=he(i,e.x),i=Ne(i,e.x+e.width);var n=t[1];return n=he(n,e.y),n=Ne(n,e.y+e.height),[i,n]})}function UL(r,e){var t=he(r.x,e.x),i=Ne(r.x+r.width,e.x+e.
width),n=he(r.y,e.y),a=Ne(r.y+r.height,e.y+e.height);if(i>=t&&a>=n)return{x:t,y:n,width:i-t,height:a-n}}function xd(r,e,t){var i=R({rectHover:!0},e),n=i.style={
strokeNoScale:!0};if(t=t||{x:-1,y:-1,width:2,height:2},r)return r.indexOf("image://")===0?(n.image=r.slice(8),te(n,t),new Rt(i)):Wf(r.replace("path://",""),i,t,
"center")}function VL(r,e,t,i,n){for(var a=0,o=n[n.length-1];a<n.length;a++){var s=n[a];if(TS(r,e,t,i,s[0],s[1],o[0],o[1]))return!0;o=s}}function TS(r,e,t,i,n,a,o,s){
var l=t-r,u=i-e,f=o-n,c=s-a,h=hd(f,c,l,u);if(FL(h))return!1;var p=r-n,v=e-a,m=hd(p,v,l,u)/h;if(m<0||m>1)return!1;var d=hd(p,v,f,c)/h;return!(d<0||d>1)}function hd(r,e,t,i){
return r*i-t*e}function FL(r){return r<=1e-6&&r>=-1e-6}function To(r,e,t,i,n){return e==null||(de(e)?Ie[0]=Ie[1]=Ie[2]=Ie[3]=e:(Ie[0]=e[0],Ie[1]=e[1],Ie[2]=e[2],
Ie[3]=e[3]),i&&(Ie[0]=he(0,Ie[0]),Ie[1]=he(0,Ie[1]),Ie[2]=he(0,Ie[2]),Ie[3]=he(0,Ie[3])),t&&(Ie[0]=-Ie[0],Ie[1]=-Ie[1],Ie[2]=-Ie[2],Ie[3]=-Ie[3]),SS(r,Ie,"x","w\
idth",3,1,n&&n[0]||0),SS(r,Ie,"y","height",0,2,n&&n[1]||0)),r}var Ie=[0,0,0,0];function SS(r,e,t,i,n,a,o){var s=e[a]+e[n],l=r[i];r[i]+=s,o=he(0,Ne(o,l)),r[i]<o?
(r[i]=o,r[t]+=e[n]>=0?-e[n]:e[a]>=0?l+e[a]:Re(s)>1e-8?(l-o)*e[n]/s:0):r[t]-=e[n]}function Yf(r){var e=r.itemTooltipOption,t=r.componentModel,i=r.itemName,n=B(e)?
{formatter:e}:e,a=t.mainType,o=t.componentIndex,s={componentType:a,name:i,$vars:["name"]};s[a+"Index"]=o;var l=r.formatterParamsExtra;l&&b(fe(l),function(f){He(
s,f)||(s[f]=l[f],s.$vars.push(f))});var u=ye(r.el);u.componentMainType=a,u.componentIndex=o,u.tooltipConfig={name:i,option:te({content:i,encodeHTMLContent:!0,formatterParams:s},
n)}}function dd(r,e){var t;r.isGroup&&(t=e(r)),t||r.traverse(e)}function pl(r,e){if(r)if(P(r))for(var t=0;t<r.length;t++)dd(r[t],e);else dd(r,e)}function Xf(r){
return!r||Re(r[1])<Gf&&Re(r[2])<Gf||Re(r[0])<Gf&&Re(r[3])<Gf}var Gf=1e-5;function Co(r,e){return r?$.copy(r,e):e.clone()}function Zf(r,e){return e?As(r||ht(),e):
void 0}function sn(r){return{z:r.get("z")||0,zlevel:r.get("zlevel")||0}}function HL(r){var e=-1/0,t=1/0;dd(r,function(a){i(a),i(a.getTextContent()),i(a.getTextGuideLine())});
function i(a){if(!(!a||a.isGroup)){var o=a.currentStates;if(o.length)for(var s=0;s<o.length;s++)n(a.states[o[s]]);n(a)}}function n(a){if(a){var o=a.z2;o>e&&(e=o),
o<t&&(t=o)}}return t>e&&(t=e=0),{min:t,max:e}}function Sd(r,e,t){CS(r,e,t,-1/0)}function CS(r,e,t,i){if(r.ignoreModelZ)return i;var n=r.getTextContent(),a=r.getTextGuideLine(),
o=r.isGroup;if(o)for(var s=r.childrenRef(),l=0;l<s.length;l++)i=he(CS(s[l],e,t,i),i);else r.z=e,r.zlevel=t,i=he(r.z2||0,i);if(n&&(n.z=e,n.zlevel=t,isFinite(i)&&
(n.z2=i+2)),a){var u=r.textGuideLineConfig;a.z=e,a.zlevel=t,isFinite(i)&&(a.z2=i+(u&&u.showAbove?1:-1))}return i}function GL(r){return r.animation={duration:0},
r}function WL(r,e){return e?As(ul.transform,e):li(ul.transform),ul.decomposeTransform(),ro(r,ul),r}var ul=new io;ul.transform=ht();function YL(r){var e=r.getZr().
painter;return e.getType()==="canvas"?e:null}Pr("circle",nl);Pr("ellipse",ad);Pr("sector",sl);Pr("ring",sd);Pr("polygon",Si);Pr("polyline",bi);Pr("rect",ge);Pr(
"line",Or);Pr("bezierCurve",ud);Pr("arc",ll);var qf={};function XL(r,e){for(var t=0;t<vr.length;t++){var i=vr[t],n=e[i],a=r.ensureState(i);a.style=a.style||{},a.style.text=n}var o=r.currentStates.slice();r.
clearStates(!0),r.setStyle({text:e.normal}),r.useStates(o,!0)}function MS(r,e,t){var i=r.labelFetcher,n=r.labelDataIndex,a=r.labelDimIndex,o=e.normal,s;i&&(s=i.
getFormattedLabel(n,"normal",null,a,o&&o.get("formatter"),t!=null?{interpolatedValue:t}:null)),s==null&&(s=Z(r.defaultText)?r.defaultText(n,r,t):r.defaultText);
for(var l={normal:s},u=0;u<vr.length;u++){var f=vr[u],c=e[f];l[f]=Y(i?i.getFormattedLabel(n,f,null,a,c&&c.get("formatter")):null,s)}return l}function Kf(r,e,t,i){
t=t||qf;for(var n=r instanceof Ae,a=!1,o=0;o<Xv.length;o++){var s=e[Xv[o]];if(s&&s.getShallow("show")){a=!0;break}}var l=n?r:r.getTextContent();if(a){n||(l||(l=
new Ae,r.setTextContent(l)),r.stateProxy&&(l.stateProxy=r.stateProxy));var u=MS(t,e),f=e.normal,c=!!f.getShallow("show"),h=xt(f,i&&i.normal,t,!1,!n);h.text=u.normal,
n||r.setTextConfig(ES(f,t,!1));for(var o=0;o<vr.length;o++){var p=vr[o],s=e[p];if(s){var v=l.ensureState(p),m=!!Y(s.getShallow("show"),c);if(m!==c&&(v.ignore=!m),
v.style=xt(s,i&&i[p],t,!0,!n),v.style.text=u[p],!n){var d=r.ensureState(p);d.textConfig=ES(s,t,!0)}}}l.silent=!!f.getShallow("silent"),l.style.x!=null&&(h.x=l.style.
x),l.style.y!=null&&(h.y=l.style.y),l.ignore=!c,l.useStyle(h),l.dirty(),t.enableTextSetter&&(bd(l).setLabelText=function(g){var y=MS(t,e,g);XL(l,y)})}else l&&(l.
ignore=!0);r.dirty()}function Mo(r,e){e=e||"label";for(var t={normal:r.getModel(e)},i=0;i<vr.length;i++){var n=vr[i];t[n]=r.getModel([n,e])}return t}function xt(r,e,t,i,n){var a={};
return ZL(a,r,t,i,n),e&&R(a,e),a}function ES(r,e,t){e=e||{};var i={},n,a=r.getShallow("rotate"),o=Y(r.getShallow("distance"),t?null:5),s=r.getShallow("offset");
return n=r.getShallow("position")||(t?null:"inside"),n==="outside"&&(n=e.defaultOutsidePosition||"top"),n!=null&&(i.position=n),s!=null&&(i.offset=s),a!=null&&(a*=
Math.PI/180,i.rotation=a),o!=null&&(i.distance=o),i.outsideFill=r.get("color")==="inherit"?e.inheritColor||null:"auto",e.autoOverflowArea!=null&&(i.autoOverflowArea=
e.autoOverflowArea),e.layoutRect!=null&&(i.layoutRect=e.layoutRect),i}function ZL(r,e,t,i,n){t=t||qf;var a=e.ecModel,o=a&&a.option.textStyle,s=qL(e),l;if(s){l={};
var u="richInheritPlainLabel",f=Y(e.get(u),a?a.get(u):void 0);for(var c in s)if(s.hasOwnProperty(c)){var h=e.getModel(["rich",c]);OS(l[c]={},h,o,e,f,t,i,n,!1,!0)}}
l&&(r.rich=l);var p=e.get("overflow");p&&(r.overflow=p);var v=e.get("lineOverflow");v&&(r.lineOverflow=v);var m=r,d=e.get("minMargin");if(d!=null)d=de(d)?d/2:0,
m.margin=[d,d,d,d],m.__marginType=ca.minMargin;else{var g=e.get("textMargin");g!=null&&(m.margin=qa(g),m.__marginType=ca.textMargin)}OS(r,e,o,null,null,t,i,n,!0,
!1)}function qL(r){for(var e;r&&r!==r.ecModel;){var t=(r.option||qf).rich;if(t){e=e||{};for(var i=fe(t),n=0;n<i.length;n++){var a=i[n];e[a]=1}}r=r.parentModel}return e}
var DS=["fontStyle","fontWeight","fontSize","fontFamily","textShadowColor","textShadowBlur","textShadowOffsetX","textShadowOffsetY"],AS=["align","lineHeight","w\
idth","height","tag","verticalAlign","ellipsis"],IS=["padding","borderWidth","borderRadius","borderDashOffset","backgroundColor","borderColor","shadowColor","sh\
adowBlur","shadowOffsetX","shadowOffsetY"];function OS(r,e,t,i,n,a,o,s,l,u){t=!o&&t||qf;var f=a&&a.inheritColor,c=e.getShallow("color"),h=e.getShallow("textBord\
erColor"),p=Y(e.getShallow("opacity"),t.opacity);(c==="inherit"||c==="auto")&&(f?c=f:c=null),(h==="inherit"||h==="auto")&&(f?h=f:h=null),s||(c=c||t.color,h=h||t.
textBorderColor),c!=null&&(r.fill=c),h!=null&&(r.stroke=h);var v=Y(e.getShallow("textBorderWidth"),t.textBorderWidth);v!=null&&(r.lineWidth=v);var m=Y(e.getShallow(
"textBorderType"),t.textBorderType);m!=null&&(r.lineDash=m);var d=Y(e.getShallow("textBorderDashOffset"),t.textBorderDashOffset);d!=null&&(r.lineDashOffset=d),!o&&
p==null&&!u&&(p=a&&a.defaultOpacity),p!=null&&(r.opacity=p),!o&&!s&&r.fill==null&&a.inheritColor&&(r.fill=a.inheritColor);for(var g=0;g<DS.length;g++){var y=DS[g],
_=n!==!1&&i?Tr(e.getShallow(y),i.getShallow(y),t[y]):Y(e.getShallow(y),t[y]);_!=null&&(r[y]=_)}for(var g=0;g<AS.length;g++){var y=AS[g],_=e.getShallow(y);_!=null&&
(r[y]=_)}if(r.verticalAlign==null){var x=e.getShallow("baseline");x!=null&&(r.verticalAlign=x)}if(!l||!a.disableBox){for(var g=0;g<IS.length;g++){var y=IS[g],_=e.
getShallow(y);_!=null&&(r[y]=_)}var S=e.getShallow("borderType");S!=null&&(r.borderDash=S),(r.backgroundColor==="auto"||r.backgroundColor==="inherit")&&f&&(r.backgroundColor=
f),(r.borderColor==="auto"||r.borderColor==="inherit")&&f&&(r.borderColor=f)}}function LS(r,e){var t=e&&e.getModel("textStyle");return pt([r.fontStyle||t&&t.getShallow(
"fontStyle")||"",r.fontWeight||t&&t.getShallow("fontWeight")||"",(r.fontSize||t&&t.getShallow("fontSize")||12)+"px",r.fontFamily||t&&t.getShallow("fontFamily")||
"sans-serif"].join(" "))}var bd=J();var ca={minMargin:1,textMargin:2};var KL=["textStyle","color"],wd=["fontStyle","fontWeight","fontSize","fontFamily","padding","lineHeight","rich","width","height","overflow"],Td=new Ae,$L=(function(){
function r(){}return r.prototype.getTextColor=function(e){var t=this.ecModel;return this.getShallow("color")||(!e&&t?t.get(KL):null)},r.prototype.getFont=function(){
return LS({fontStyle:this.getShallow("fontStyle"),fontWeight:this.getShallow("fontWeight"),fontSize:this.getShallow("fontSize"),fontFamily:this.getShallow("font\
Family")},this.ecModel)},r.prototype.getTextRect=function(e){for(var t={text:e,verticalAlign:this.getShallow("verticalAlign")||this.getShallow("baseline")},i=0;i<
wd.length;i++)t[wd[i]]=this.getShallow(wd[i]);return Td.useStyle(t),Td.update(),Td.getBoundingRect()},r})(),PS=$L;var Cd=[["lineWidth","width"],["stroke","color"],["opacity"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["shadowColor"],["lineDash","type"],["lineDashOf\
fset","dashOffset"],["lineCap","cap"],["lineJoin","join"],["miterLimit"]],jL=nr(Cd),RS=(function(){function r(){}return r.prototype.getLineStyle=function(e){return jL(
this,e)},r})();var Md=[["fill","color"],["stroke","borderColor"],["lineWidth","borderWidth"],["opacity"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["shadowColor"],["l\
ineDash","borderType"],["lineDashOffset","borderDashOffset"],["lineCap","borderCap"],["lineJoin","borderJoin"],["miterLimit","borderMiterLimit"]],JL=nr(Md),NS=(function(){
function r(){}return r.prototype.getItemStyle=function(e,t){return JL(this,e,t)},r})();var pa=(function(){function r(e,t,i){this.parentModel=t,this.ecModel=i,this.option=e}return r.prototype.init=function(e,t,i){for(var n=[],a=3;a<arguments.length;a++)
n[a-3]=arguments[a]},r.prototype.mergeOption=function(e,t){ne(this.option,e,!0)},r.prototype.get=function(e,t){return e==null?this.option:this._doGet(this.parsePath(
e),!t&&this.parentModel)},r.prototype.getShallow=function(e,t){var i=this.option,n=i==null?i:i[e];if(n==null&&!t){var a=this.parentModel;a&&(n=a.getShallow(e))}
return n},r.prototype.getModel=function(e,t){var i=e!=null,n=i?this.parsePath(e):null,a=i?this._doGet(n):this.option;return t=t||this.parentModel&&this.parentModel.
getModel(this.resolveParentPath(n)),new r(a,t,this.ecModel)},r.prototype.isEmpty=function(){return this.option==null},r.prototype.restoreData=function(){},r.prototype.
clone=function(){var e=this.constructor;return new e(G(this.option))},r.prototype.parsePath=function(e){return typeof e=="string"?e.split("."):e},r.prototype.resolveParentPath=
function(e){return e},r.prototype.isAnimationEnabled=function(){if(!re.node&&this.option){if(this.option.animation!=null)return!!this.option.animation;if(this.parentModel)
return this.parentModel.isAnimationEnabled()}},r.prototype._doGet=function(e,t){var i=this.option;if(!e)return i;for(var n=0;n<e.length&&!(e[n]&&(i=i&&typeof i==
"object"?i[e[n]]:null,i==null));n++);return i==null&&t&&(i=t._doGet(this.resolveParentPath(e),t.parentModel)),i},r})();$a(pa);T_(pa);ct(pa,RS);ct(pa,NS);ct(pa,C_);
ct(pa,PS);var Le=pa;function hl(r){return r==null?0:r.length||1}function kS(r){return r}var QL=(function(){function r(e,t,i,n,a,o){this._old=e,this._new=t,this._oldKeyGetter=i||kS,
this._newKeyGetter=n||kS,this.context=a,this._diffModeMultiple=o==="multiple"}return r.prototype.add=function(e){return this._add=e,this},r.prototype.update=function(e){
return this._update=e,this},r.prototype.updateManyToOne=function(e){return this._updateManyToOne=e,this},r.prototype.updateOneToMany=function(e){return this._updateOneToMany=
e,this},r.prototype.updateManyToMany=function(e){return this._updateManyToMany=e,this},r.prototype.remove=function(e){return this._remove=e,this},r.prototype.execute=
function(){this[this._diffModeMultiple?"_executeMultiple":"_executeOneToOne"]()},r.prototype._executeOneToOne=function(){var e=this._old,t=this._new,i={},n=new Array(
e.length),a=new Array(t.length);this._initIndexMap(e,null,n,"_oldKeyGetter"),this._initIndexMap(t,i,a,"_newKeyGetter");for(var o=0;o<e.length;o++){var s=n[o],l=i[s],
u=hl(l);if(u>1){var f=l.shift();l.length===1&&(i[s]=l[0]),this._update&&this._update(f,o)}else u===1?(i[s]=null,this._update&&this._update(l,o)):this._remove&&this.
_remove(o)}this._performRestAdd(a,i)},r.prototype._executeMultiple=function(){var e=this._old,t=this._new,i={},n={},a=[],o=[];this._initIndexMap(e,i,a,"_oldKeyG\
etter"),this._initIndexMap(t,n,o,"_newKeyGetter");for(var s=0;s<a.length;s++){var l=a[s],u=i[l],f=n[l],c=hl(u),h=hl(f);if(c>1&&h===1)this._updateManyToOne&&this.
_updateManyToOne(f,u),n[l]=null;else if(c===1&&h>1)this._updateOneToMany&&this._updateOneToMany(f,u),n[l]=null;else if(c===1&&h===1)this._update&&this._update(f,
u),n[l]=null;else if(c>1&&h>1)this._updateManyToMany&&this._updateManyToMany(f,u),n[l]=null;else if(c>1)for(var p=0;p<c;p++)this._remove&&this._remove(u[p]);else
this._remove&&this._remove(u)}this._performRestAdd(o,n)},r.prototype._performRestAdd=function(e,t){for(var i=0;i<e.length;i++){var n=e[i],a=t[n],o=hl(a);if(o>1)
for(var s=0;s<o;s++)this._add&&this._add(a[s]);else o===1&&this._add&&this._add(a);t[n]=null}},r.prototype._initIndexMap=function(e,t,i,n){for(var a=this._diffModeMultiple,
o=0;o<e.length;o++){var s="_ec_"+this[n](e[o],o);if(a||(i[o]=s),!!t){var l=t[s],u=hl(l);u===0?(t[s]=o,a&&i.push(s)):u===1?t[s]=[l,o]:l.push(o)}}},r})(),$f=QL;var Et={Must:1,Might:2,Not:3},zS=J();function BS(r){zS(r).datasetMap=H()}function US(r,e,t){var i={},n=Ed(e);if(!n||!r)return i;var a=[],o=[],s=e.ecModel,l=zS(s).
datasetMap,u=n.uid+"_"+t.seriesLayoutBy,f,c;r=r.slice(),b(r,function(m,d){var g=k(m)?m:r[d]={name:m};g.type==="ordinal"&&f==null&&(f=d,c=v(g)),i[g.name]=[]});var h=l.
get(u)||l.set(u,{categoryWayDim:c,valueWayDim:0});b(r,function(m,d){var g=m.name,y=v(m);if(f==null){var _=h.valueWayDim;p(i[g],_,y),p(o,_,y),h.valueWayDim+=y}else if(f===
d)p(i[g],0,y),p(a,0,y);else{var _=h.categoryWayDim;p(i[g],_,y),p(o,_,y),h.categoryWayDim+=y}});function p(m,d,g){for(var y=0;y<g;y++)m.push(d+y)}function v(m){var d=m.
dimsDef;return d?d.length:1}return a.length&&(i.itemName=a),o.length&&(i.seriesName=o),i}function Ed(r){var e=r.get("data",!0);if(!e)return Jr(r.ecModel,"dataset",{index:r.get("datasetIndex",!0),id:r.get("datasetId",!0)},ke).models[0]}function VS(r){
return!r.get("transform",!0)&&!r.get("fromTransformResult",!0)?[]:Jr(r.ecModel,"dataset",{index:r.get("fromDatasetIndex",!0),id:r.get("fromDatasetId",!0)},ke).models}
function jf(r,e){return eP(r.data,r.sourceFormat,r.seriesLayoutBy,r.dimensionsDefine,r.startIndex,e)}function eP(r,e,t,i,n,a){var o,s=5;if(Ve(r))return Et.Not;var l,
u;if(i){var f=i[a];k(f)?(l=f.name,u=f.type):B(f)&&(l=f)}if(u!=null)return u==="ordinal"?Et.Must:Et.Not;if(e===je){var c=r;if(t===ei){for(var h=c[a],p=0;p<(h||[]).
length&&p<s;p++)if((o=x(h[n+p]))!=null)return o}else for(var p=0;p<c.length&&p<s;p++){var v=c[n+p];if(v&&(o=x(v[a]))!=null)return o}}else if(e===Mt){var m=r;if(!l)
return Et.Not;for(var p=0;p<m.length&&p<s;p++){var d=m[p];if(d&&(o=x(d[l]))!=null)return o}}else if(e===qt){var g=r;if(!l)return Et.Not;var h=g[l];if(!h||Ve(h))
return Et.Not;for(var p=0;p<h.length&&p<s;p++)if((o=x(h[p]))!=null)return o}else if(e===it)for(var y=r,p=0;p<y.length&&p<s;p++){var d=y[p],_=yi(d);if(!P(_))return Et.
Not;if((o=x(_[a]))!=null)return o}function x(S){var w=B(S);if(S!=null&&isFinite(Number(S))&&S!=="")return w?Et.Might:Et.Not;if(w&&S!=="-")return Et.Must}return Et.
Not}var Jf=(function(){function r(e){this.data=e.data||(e.sourceFormat===qt?{}:[]),this.sourceFormat=e.sourceFormat||Fv,this.seriesLayoutBy=e.seriesLayoutBy||$t,this.
startIndex=e.startIndex||0,this.dimensionsDetectedCount=e.dimensionsDetectedCount,this.metaRawOption=e.metaRawOption;var t=this.dimensionsDefine=e.dimensionsDefine;
if(t)for(var i=0;i<t.length;i++){var n=t[i];n.type==null&&jf(this,i)===Et.Must&&(n.type="ordinal")}}return r})();function Eo(r){return r instanceof Jf}function vl(r,e,t){
t=t||Dd(r);var i=e.seriesLayoutBy,n=tP(r,t,i,e.sourceHeader,e.dimensions),a=new Jf({data:r,sourceFormat:t,seriesLayoutBy:i,dimensionsDefine:n.dimensionsDefine,startIndex:n.
startIndex,dimensionsDetectedCount:n.dimensionsDetectedCount,metaRawOption:G(e)});return a}function Do(r){return new Jf({data:r,sourceFormat:Ve(r)?Kt:it})}function GS(r){
return new Jf({data:r.data,sourceFormat:r.sourceFormat,seriesLayoutBy:r.seriesLayoutBy,dimensionsDefine:G(r.dimensionsDefine),startIndex:r.startIndex,dimensionsDetectedCount:r.
dimensionsDetectedCount})}function Dd(r){var e=Fv;if(Ve(r))e=Kt;else if(P(r)){r.length===0&&(e=je);for(var t=0,i=r.length;t<i;t++){var n=r[t];if(n!=null){if(P(n)||
Ve(n)){e=je;break}else if(k(n)){e=Mt;break}}}}else if(k(r)){for(var a in r)if(He(r,a)&&$e(r[a])){e=qt;break}}return e}function tP(r,e,t,i,n){var a,o;if(!r)return{
dimensionsDefine:FS(n),startIndex:o,dimensionsDetectedCount:a};if(e===je){var s=r;i==="auto"||i==null?HS(function(u){u!=null&&u!=="-"&&(B(u)?o==null&&(o=1):o=0)},
t,s,10):o=de(i)?i:i?1:0,!n&&o===1&&(n=[],HS(function(u,f){n[f]=u!=null?u+"":""},t,s,1/0)),a=n?n.length:t===ei?s.length:s[0]?s[0].length:null}else if(e===Mt)n||(n=
rP(r));else if(e===qt)n||(n=[],b(r,function(u,f){n.push(f)}));else if(e===it){var l=yi(r[0]);a=P(l)&&l.length||1}return{startIndex:o,dimensionsDefine:FS(n),dimensionsDetectedCount:a}}
function rP(r){for(var e=0,t;e<r.length&&!(t=r[e++]););if(t)return fe(t)}function FS(r){if(r){var e=H();return z(r,function(t,i){t=k(t)?t:{name:t};var n={name:t.
name,displayName:t.displayName,type:t.type};if(n.name==null)return n;n.name+="",n.displayName==null&&(n.displayName=n.name);var a=e.get(n.name);return a?n.name+=
"-"+a.count++:e.set(n.name,{count:1}),n})}}function HS(r,e,t,i){if(e===ei)for(var n=0;n<t.length&&n<i;n++)r(t[n]?t[n][0]:null,n);else for(var a=t[0]||[],n=0;n<a.
length&&n<i;n++)r(a[n],n)}function Qf(r){var e=r.sourceFormat;return e===Mt||e===qt}var ha,va,da,ma,WS,YS,tc=(function(){function r(e,t){var i=Eo(e)?e:Do(e);this._source=i;var n=this._data=i.data,a=i.sourceFormat,o=i.seriesLayoutBy;if(a===Kt&&(this.
_offset=0,this._dimSize=t,this._data=n),0)var s;YS(this,n,i)}return r.prototype.getSource=function(){return this._source},r.prototype.count=function(){return 0},
r.prototype.getItem=function(e,t){},r.prototype.appendData=function(e){},r.prototype.clean=function(){},r.protoInitialize=(function(){var e=r.prototype;e.pure=!1,
e.persistent=!0})(),r.internalField=(function(){var e;YS=function(o,s,l){var u=l.sourceFormat,f=l.seriesLayoutBy,c=l.startIndex,h=l.dimensionsDefine,p=WS[Pd(u,f)];
if(R(o,p),u===Kt)o.getItem=t,o.count=n,o.fillStorage=i;else{var v=Id(u,f);o.getItem=F(v,null,s,c,h);var m=Od(u,f);o.count=F(m,null,s,c,h)}};var t=function(o,s){
o=o-this._offset,s=s||[];for(var l=this._data,u=this._dimSize,f=u*o,c=0;c<u;c++)s[c]=l[f+c];return s},i=function(o,s,l,u){for(var f=this._data,c=this._dimSize,h=0;h<
c;h++){for(var p=u[h],v=p[0]==null?1/0:p[0],m=p[1]==null?-1/0:p[1],d=s-o,g=l[h],y=0;y<d;y++){var _=f[y*c+h];g[o+y]=_,_<v&&(v=_),_>m&&(m=_)}p[0]=v,p[1]=m}},n=function(){
return this._data?this._data.length/this._dimSize:0};WS=(e={},e[je+"_"+$t]={pure:!0,appendData:a},e[je+"_"+ei]={pure:!0,appendData:function(){throw new Error('D\
o not support appendData when set seriesLayoutBy: "row".')}},e[Mt]={pure:!0,appendData:a},e[qt]={pure:!0,appendData:function(o){var s=this._data;b(o,function(l,u){
for(var f=s[u]||(s[u]=[]),c=0;c<(l||[]).length;c++)f.push(l[c])})}},e[it]={appendData:a},e[Kt]={persistent:!1,pure:!0,appendData:function(o){this._data=o},clean:function(){
this._offset+=this.count(),this._data=null}},e);function a(o){for(var s=0;s<o.length;s++)this._data.push(o[s])}})(),r})();var ec=function(r){P(r)||Rv("series.data or dataset.source must be an array.")},J3=(ha={},ha[je+"_"+$t]=ec,ha[je+"_"+ei]=ec,ha[Mt]=ec,ha[qt]=function(r,e){for(var t=0;t<
e.length;t++){var i=e[t].name;i==null&&Rv("dimension name must not be null/undefined.")}},ha[it]=ec,ha),XS=function(r,e,t,i){return r[i]},iP=(va={},va[je+"_"+$t]=
function(r,e,t,i){return r[i+e]},va[je+"_"+ei]=function(r,e,t,i,n){i+=e;for(var a=n||[],o=r,s=0;s<o.length;s++){var l=o[s];a[s]=l?l[i]:null}return a},va[Mt]=XS,
va[qt]=function(r,e,t,i,n){for(var a=n||[],o=0;o<t.length;o++){var s=t[o].name,l=s!=null?r[s]:null;a[o]=l?l[i]:null}return a},va[it]=XS,va);function Id(r,e){var t=iP[Pd(
r,e)];return t}var ZS=function(r,e,t){return r.length},nP=(da={},da[je+"_"+$t]=function(r,e,t){return Math.max(0,r.length-e)},da[je+"_"+ei]=function(r,e,t){var i=r[0];
return i?Math.max(0,i.length-e):0},da[Mt]=ZS,da[qt]=function(r,e,t){var i=t[0].name,n=i!=null?r[i]:null;return n?n.length:0},da[it]=ZS,da);function Od(r,e){var t=nP[Pd(
r,e)];return t}var Ad=function(r,e,t){return r[e]},aP=(ma={},ma[je]=Ad,ma[Mt]=function(r,e,t){return r[t]},ma[qt]=Ad,ma[it]=function(r,e,t){var i=yi(r);return i instanceof
Array?i[e]:i},ma[Kt]=Ad,ma);function Ld(r){var e=aP[r];return e}function Pd(r,e){return r===je?r+"_"+e:r}function Ci(r,e,t){if(r){var i=r.getRawDataItem(e);if(i!=
null){var n=r.getStore(),a=n.getSource().sourceFormat;if(t!=null){var o=r.getDimensionIndex(t),s=n.getDimensionProperty(o);return Ld(a)(i,o,s)}else{var l=i;return a===
it&&(l=yi(i)),l}}}}var oP=(function(){function r(e,t){this._encode=e,this._schema=t}return r.prototype.get=function(){return{fullDimensions:this._getFullDimensionNames(),encode:this.
_encode}},r.prototype._getFullDimensionNames=function(){return this._cachedDimNames||(this._cachedDimNames=this._schema?this._schema.makeOutputDimensionNames():
[]),this._cachedDimNames},r})();function qS(r,e){var t={},i=t.encode={},n=H(),a=[],o=[],s={};b(r.dimensions,function(h){var p=r.getDimensionInfo(h),v=p.coordDim;
if(v){var m=p.coordDimIndex;Rd(i,v)[m]=h,p.isExtraCoord||(n.set(v,1),sP(p.type)&&(a[0]=h),Rd(s,v)[m]=r.getDimensionIndex(p.name)),p.defaultTooltip&&o.push(h)}Tf.
each(function(d,g){var y=Rd(i,g),_=p.otherDims[g];_!=null&&_!==!1&&(y[_]=p.name)})});var l=[],u={};n.each(function(h,p){var v=i[p];u[p]=v[0],l=l.concat(v)}),t.dataDimsOnCoord=
l,t.dataDimIndicesOnCoord=z(l,function(h){return r.getDimensionInfo(h).storeDimIndex}),t.encodeFirstDimNotExtra=u;var f=i.label;f&&f.length&&(a=f.slice());var c=i.
tooltip;return c&&c.length?o=c.slice():o.length||(o=a.slice()),i.defaultedLabel=a,i.defaultedTooltip=o,t.userOutput=new oP(s,e),t}function Rd(r,e){return r.hasOwnProperty(
e)||(r[e]=[]),r[e]}function KS(r){return r==="category"?"ordinal":r==="time"?"time":"float"}function sP(r){return!(r==="ordinal"||r==="time")}var lP=(function(){function r(e){this.otherDims={},e!=null&&R(this,e)}return r})(),Ao=lP;function Io(r,e){var t=e&&e.type;return t==="ordinal"?r:(t==="time"&&!de(r)&&r!=null&&r!=="-"&&(r=+jr(r)),r==null||r===""?NaN:Number(r))}var lW=H({number:function(r){
return parseFloat(r)},time:function(r){return+jr(r)},trim:function(r){return B(r)?pt(r):r}});var uP={lt:function(r,e){return r<e},lte:function(r,e){return r<=e},gt:function(r,e){return r>e},gte:function(r,e){return r>=e}},uW=(function(){function r(e,t){
if(!de(t)){var i="";lt(i)}this._opFn=uP[e],this._rvalFloat=pr(t)}return r.prototype.evaluate=function(e){return de(e)?this._opFn(e,this._rvalFloat):this._opFn(pr(
e),this._rvalFloat)},r})(),$S=(function(){function r(e,t){var i=e==="desc";this._resultLT=i?1:-1,t==null&&(t=i?"min":"max"),this._incomparable=t==="min"?-1/0:1/0}
return r.prototype.evaluate=function(e,t){var i=de(e)?e:pr(e),n=de(t)?t:pr(t),a=isNaN(i),o=isNaN(n);if(a&&(i=this._incomparable),o&&(n=this._incomparable),a&&o){
var s=B(e),l=B(t);s&&(i=l?e:0),l&&(n=s?t:0)}return i<n?this._resultLT:i>n?-this._resultLT:0},r})();var fW=(function(){function r(e,t){this._rval=t,this._isEQ=e,this._rvalTypeof=typeof t,this._rvalFloat=pr(t)}return r.prototype.evaluate=function(e){var t=e===this.
_rval;if(!t){var i=typeof e;i!==this._rvalTypeof&&(i==="number"||this._rvalTypeof==="number")&&(t=pr(e)===this._rvalFloat)}return this._isEQ?t:!t},r})();function jS(r){var e="",t=-1/0,i=-1/0,n=1/0,a=1/0;return r&&(r.g!=null&&(e+="G"+r.g,t=r.g),r.ge!=null&&(e+="GE"+r.ge,i=r.ge),r.l!=null&&(e+="L"+r.l,n=r.l),r.le!=
null&&(e+="LE"+r.le,a=r.le)),{key:e,g:t,ge:i,l:n,le:a}}function JS(r,e){return e>r.g&&e>=r.ge&&e<r.l&&e<=r.le}var fP=typeof Uint32Array===ea?Array:Uint32Array,cP=typeof Uint16Array===ea?Array:Uint16Array,kd=typeof Int32Array===ea?Array:Int32Array,QS=typeof Float64Array===
ea?Array:Float64Array,tb={float:QS,int:kd,ordinal:Array,number:Array,time:QS},Nd;function Oo(r){return r>65535?fP:cP}function pP(r){var e=r.constructor;return e===
Array?r.slice():new e(r)}function eb(r,e,t,i,n){var a=tb[t||"float"];if(n){var o=r[e],s=o&&o.length;if(s!==i){for(var l=new a(i),u=0;u<s;u++)l[u]=o[u];r[e]=l}}else
r[e]=new a(i)}var hP=(function(){function r(){this._chunks=[],this._rawExtent=[],this._extent=[],this._count=0,this._rawCount=0,this._calcDimNameToIdx=H()}return r.
prototype.initData=function(e,t,i){this._provider=e,this._chunks=[],this._indices=null,this.getRawIndex=this._getRawIdxIdentity;var n=e.getSource(),a=this.defaultDimValueGetter=
Nd[n.sourceFormat];this._dimValueGetter=i||a,this._rawExtent=[];var o=Qf(n);this._dimensions=z(t,function(s){return{type:s.type,property:s.property}}),this._initDataFromProvider(
0,e.count())},r.prototype.getProvider=function(){return this._provider},r.prototype.getSource=function(){return this._provider.getSource()},r.prototype.ensureCalculationDimension=
function(e,t){var i=this._calcDimNameToIdx,n=this._dimensions,a=i.get(e);if(a!=null){if(n[a].type===t)return a}else a=n.length;return n[a]={type:t},i.set(e,a),this.
_chunks[a]=new tb[t||"float"](this._rawCount),this._rawExtent[a]=dt(),a},r.prototype.collectOrdinalMeta=function(e,t){var i=this._chunks[e],n=this._dimensions[e],
a=this._rawExtent,o=n.ordinalOffset||0,s=i.length;o===0&&(a[e]=dt());for(var l=a[e],u=o;u<s;u++){var f=i[u]=t.parseAndCollect(i[u]);isNaN(f)||(l[0]=Math.min(f,l[0]),
l[1]=Math.max(f,l[1]))}n.ordinalMeta=t,n.ordinalOffset=s,n.type="ordinal"},r.prototype.getOrdinalMeta=function(e){var t=this._dimensions[e],i=t.ordinalMeta;return i},
r.prototype.getDimensionProperty=function(e){var t=this._dimensions[e];return t&&t.property},r.prototype.appendData=function(e){var t=this._provider,i=this.count();
t.appendData(e);var n=t.count();return t.persistent||(n+=i),i<n&&this._initDataFromProvider(i,n,!0),[i,n]},r.prototype.appendValues=function(e,t){for(var i=this.
_chunks,n=this._dimensions,a=n.length,o=this._rawExtent,s=this.count(),l=s+Math.max(e.length,t||0),u=0;u<a;u++){var f=n[u];eb(i,u,f.type,l,!0)}for(var c=[],h=s;h<
l;h++)for(var p=h-s,v=0;v<a;v++){var f=n[v],m=Nd.arrayRows.call(this,e[p]||c,f.property,p,v);i[v][h]=m;var d=o[v];m<d[0]&&(d[0]=m),m>d[1]&&(d[1]=m)}return this.
_rawCount=this._count=l,{start:s,end:l}},r.prototype._initDataFromProvider=function(e,t,i){for(var n=this._provider,a=this._chunks,o=this._dimensions,s=o.length,
l=this._rawExtent,u=z(o,function(y){return y.property}),f=0;f<s;f++){var c=o[f];l[f]||(l[f]=dt()),eb(a,f,c.type,t,i)}if(n.fillStorage)n.fillStorage(e,t,a,l);else
for(var h=[],p=e;p<t;p++){h=n.getItem(p,h);for(var v=0;v<s;v++){var m=a[v],d=this._dimValueGetter(h,u[v],p,v);m[p]=d;var g=l[v];d<g[0]&&(g[0]=d),d>g[1]&&(g[1]=d)}}
!n.persistent&&n.clean&&n.clean(),this._rawCount=this._count=t,this._extent=[]},r.prototype.count=function(){return this._count},r.prototype.get=function(e,t){if(!(t>=
0&&t<this._count))return NaN;var i=this._chunks[e];return i?i[this.getRawIndex(t)]:NaN},r.prototype.getValues=function(e,t){var i=[],n=[];if(t==null){t=e,e=[];for(var a=0;a<
this._dimensions.length;a++)n.push(a)}else n=e;for(var a=0,o=n.length;a<o;a++)i.push(this.get(n[a],t));return i},r.prototype.getByRawIndex=function(e,t){if(!(t>=
0&&t<this._rawCount))return NaN;var i=this._chunks[e];return i?i[t]:NaN},r.prototype.getSum=function(e){var t=this._chunks[e],i=0;if(t)for(var n=0,a=this.count();n<
a;n++){var o=this.get(e,n);isNaN(o)||(i+=o)}return i},r.prototype.getMedian=function(e){var t=[];this.each([e],function(n){isNaN(n)||t.push(n)}),st(t);var i=this.
count();return i===0?0:i%2===1?t[(i-1)/2]:(t[i/2]+t[i/2-1])/2},r.prototype.indexOfRawIndex=function(e){if(e>=this._rawCount||e<0)return-1;if(!this._indices)return e;
var t=this._indices,i=t[e];if(i!=null&&i<this._count&&i===e)return e;for(var n=0,a=this._count-1;n<=a;){var o=(n+a)/2|0;if(t[o]<e)n=o+1;else if(t[o]>e)a=o-1;else
return o}return-1},r.prototype.getIndices=function(){var e,t=this._indices;if(t){var i=t.constructor,n=this._count;if(i===Array){e=new i(n);for(var a=0;a<n;a++)
e[a]=t[a]}else e=new i(t.buffer,0,n)}else{var i=Oo(this._rawCount);e=new i(this.count());for(var a=0;a<e.length;a++)e[a]=a}return e},r.prototype.filter=function(e,t){
if(!this._count)return this;for(var i=this.clone(),n=i.count(),a=Oo(i._rawCount),o=new a(n),s=[],l=e.length,u=0,f=e[0],c=i._chunks,h=0;h<n;h++){var p=void 0,v=i.
getRawIndex(h);if(l===0)p=t(h);else if(l===1){var m=c[f][v];p=t(m,h)}else{for(var d=0;d<l;d++)s[d]=c[e[d]][v];s[d]=h,p=t.apply(null,s)}p&&(o[u++]=v)}return u<n&&
(i._indices=o),i._count=u,i._extent=[],i._updateGetRawIdx(),i},r.prototype.selectRange=function(e){var t=this.clone(),i=t._count;if(!i)return this;var n=fe(e),a=n.
length;if(!a)return this;var o=t.count(),s=Oo(t._rawCount),l=new s(o),u=0,f=n[0],c=e[f][0],h=e[f][1],p=t._chunks,v=!1;if(!t._indices){var m=0;if(a===1){for(var d=p[n[0]],
g=0;g<i;g++){var y=d[g];(y>=c&&y<=h||isNaN(y))&&(l[u++]=m),m++}v=!0}else if(a===2){for(var d=p[n[0]],_=p[n[1]],x=e[n[1]][0],S=e[n[1]][1],g=0;g<i;g++){var y=d[g],
w=_[g];(y>=c&&y<=h||isNaN(y))&&(w>=x&&w<=S||isNaN(w))&&(l[u++]=m),m++}v=!0}}if(!v)if(a===1)for(var g=0;g<o;g++){var T=t.getRawIndex(g),y=p[n[0]][T];(y>=c&&y<=h||
isNaN(y))&&(l[u++]=T)}else for(var g=0;g<o;g++){for(var E=!0,T=t.getRawIndex(g),M=0;M<a;M++){var C=n[M],y=p[C][T];(y<e[C][0]||y>e[C][1])&&(E=!1)}E&&(l[u++]=t.getRawIndex(
g))}return u<o&&(t._indices=l),t._count=u,t._extent=[],t._updateGetRawIdx(),t},r.prototype.map=function(e,t){var i=this.clone(e);return this._updateDims(i,e,t),
i},r.prototype.modify=function(e,t){this._updateDims(this,e,t)},r.prototype._updateDims=function(e,t,i){for(var n=e._chunks,a=[],o=t.length,s=e.count(),l=[],u=e.
_rawExtent,f=0;f<t.length;f++)u[t[f]]=dt();for(var c=0;c<s;c++){for(var h=e.getRawIndex(c),p=0;p<o;p++)l[p]=n[t[p]][h];l[o]=c;var v=i&&i.apply(null,l);if(v!=null){
typeof v!="object"&&(a[0]=v,v=a);for(var f=0;f<v.length;f++){var m=t[f],d=v[f],g=u[m],y=n[m];y&&(y[h]=d),d<g[0]&&(g[0]=d),d>g[1]&&(g[1]=d)}}}},r.prototype.lttbDownSample=
function(e,t){var i=this.clone([e],!0),n=i._chunks,a=n[e],o=this.count(),s=0,l=Math.floor(1/t),u=this.getRawIndex(0),f,c,h,p=new(Oo(this._rawCount))(Math.min((Math.
ceil(o/l)+2)*2,o));p[s++]=u;for(var v=1;v<o-1;v+=l){for(var m=Math.min(v+l,o-1),d=Math.min(v+l*2,o),g=(d+m)/2,y=0,_=m;_<d;_++){var x=this.getRawIndex(_),S=a[x];
isNaN(S)||(y+=S)}y/=d-m;var w=v,T=Math.min(v+l,o),E=v-1,M=a[u];f=-1,h=w;for(var C=-1,D=0,_=w;_<T;_++){var x=this.getRawIndex(_),S=a[x];if(isNaN(S)){D++,C<0&&(C=
x);continue}c=Math.abs((E-g)*(S-M)-(E-_)*(y-M)),c>f&&(f=c,h=x)}D>0&&D<T-w&&(p[s++]=Math.min(C,h),h=Math.max(C,h)),p[s++]=h,u=h}return p[s++]=this.getRawIndex(o-
1),i._count=s,i._indices=p,i.getRawIndex=this._getRawIdx,i},r.prototype.minmaxDownSample=function(e,t){for(var i=this.clone([e],!0),n=i._chunks,a=Math.floor(1/t),
o=n[e],s=this.count(),l=new(Oo(this._rawCount))(Math.ceil(s/a)*2),u=0,f=0;f<s;f+=a){var c=f,h=o[this.getRawIndex(c)],p=f,v=o[this.getRawIndex(p)],m=a;f+a>s&&(m=
s-f);for(var d=0;d<m;d++){var g=this.getRawIndex(f+d),y=o[g];y<h&&(h=y,c=f+d),y>v&&(v=y,p=f+d)}var _=this.getRawIndex(c),x=this.getRawIndex(p);c<p?(l[u++]=_,l[u++]=
x):(l[u++]=x,l[u++]=_)}return i._count=u,i._indices=l,i._updateGetRawIdx(),i},r.prototype.downSample=function(e,t,i,n){for(var a=this.clone([e],!0),o=a._chunks,
s=[],l=Math.floor(1/t),u=o[e],f=this.count(),c=a._rawExtent[e]=dt(),h=new(Oo(this._rawCount))(Math.ceil(f/l)),p=0,v=0;v<f;v+=l){l>f-v&&(l=f-v,s.length=l);for(var m=0;m<
l;m++){var d=this.getRawIndex(v+m);s[m]=u[d]}var g=i(s),y=this.getRawIndex(Math.min(v+n(s,g)||0,f-1));u[y]=g,g<c[0]&&(c[0]=g),g>c[1]&&(c[1]=g),h[p++]=y}return a.
_count=p,a._indices=h,a._updateGetRawIdx(),a},r.prototype.each=function(e,t){if(this._count)for(var i=e.length,n=this._chunks,a=0,o=this.count();a<o;a++){var s=this.
getRawIndex(a);switch(i){case 0:t(a);break;case 1:t(n[e[0]][s],a);break;case 2:t(n[e[0]][s],n[e[1]][s],a);break;default:for(var l=0,u=[];l<i;l++)u[l]=n[e[l]][s];
u[l]=a,t.apply(null,u)}}},r.prototype.getDataExtent=function(e,t){var i=this._chunks[e],n=dt();if(!i)return n;var a=this.count(),o=!this._indices&&!t;if(o)return this.
_rawExtent[e].slice();var s=this._extent,l=s[e]||(s[e]={}),u=jS(t),f=u.key,c=l[f];if(c)return c.slice();for(var h=n[0],p=n[1],v=0;v<a;v++){var m=this.getRawIndex(
v),d=i[m];(!t||JS(u,d))&&(d<h&&(h=d),d>p&&(p=d))}return l[f]=[h,p]},r.prototype.getRawDataItem=function(e){var t=this.getRawIndex(e);if(this._provider.persistent)
return this._provider.getItem(t);for(var i=[],n=this._chunks,a=0;a<n.length;a++)i.push(n[a][t]);return i},r.prototype.clone=function(e,t){var i=new r,n=this._chunks,
a=e&&wr(e,function(s,l){return s[l]=!0,s},{});if(a)for(var o=0;o<n.length;o++)i._chunks[o]=a[o]?pP(n[o]):n[o];else i._chunks=n;return this._copyCommonProps(i),t||
(i._indices=this._cloneIndices()),i._updateGetRawIdx(),i},r.prototype._copyCommonProps=function(e){e._count=this._count,e._rawCount=this._rawCount,e._provider=this.
_provider,e._dimensions=this._dimensions,e._extent=G(this._extent),e._rawExtent=G(this._rawExtent)},r.prototype._cloneIndices=function(){if(this._indices){var e=this.
_indices.constructor,t=void 0;if(e===Array){var i=this._indices.length;t=new e(i);for(var n=0;n<i;n++)t[n]=this._indices[n]}else t=new e(this._indices);return t}
return null},r.prototype._getRawIdxIdentity=function(e){return e},r.prototype._getRawIdx=function(e){return e<this._count&&e>=0?this._indices[e]:-1},r.prototype.
_updateGetRawIdx=function(){this.getRawIndex=this._indices?this._getRawIdx:this._getRawIdxIdentity},r.internalField=(function(){function e(t,i,n,a){return Io(t[a],
this._dimensions[a])}Nd={arrayRows:e,objectRows:function(t,i,n,a){return Io(t[i],this._dimensions[a])},keyedColumns:e,original:function(t,i,n,a){var o=t&&(t.value==
null?t:t.value);return Io(o instanceof Array?o[a]:o,this._dimensions[a])},typedArray:function(t,i,n,a){return t[a]}}})(),r})(),dl=hP;var vP=J(),dP={float:"f",int:"i",ordinal:"o",number:"n",time:"t"},zd=(function(){function r(e){this.dimensions=e.dimensions,this._dimOmitted=e.dimensionOmitted,
this.source=e.source,this._fullDimCount=e.fullDimensionCount,this._updateDimOmitted(e.dimensionOmitted)}return r.prototype.isDimensionOmitted=function(){return this.
_dimOmitted},r.prototype._updateDimOmitted=function(e){this._dimOmitted=e,e&&(this._dimNameMap||(this._dimNameMap=Bd(this.source)))},r.prototype.getSourceDimensionIndex=
function(e){return Y(this._dimNameMap.get(e),-1)},r.prototype.getSourceDimension=function(e){var t=this.source.dimensionsDefine;if(t)return t[e]},r.prototype.makeStoreSchema=
function(){for(var e=this._fullDimCount,t=Qf(this.source),i=!Ud(e),n="",a=[],o=0,s=0;o<e;o++){var l=void 0,u=void 0,f=void 0,c=this.dimensions[s];if(c&&c.storeDimIndex===
o)l=t?c.name:null,u=c.type,f=c.ordinalMeta,s++;else{var h=this.getSourceDimension(o);h&&(l=t?h.name:null,u=h.type)}a.push({property:l,type:u,ordinalMeta:f}),t&&
l!=null&&(!c||!c.isCalculationCoord)&&(n+=i?l.replace(/\`/g,"`1").replace(/\$/g,"`2"):l),n+="$",n+=dP[u]||"f",f&&(n+=f.uid),n+="$"}var p=this.source,v=[p.seriesLayoutBy,
p.startIndex,n].join("$$");return{dimensions:a,hash:v}},r.prototype.makeOutputDimensionNames=function(){for(var e=[],t=0,i=0;t<this._fullDimCount;t++){var n=void 0,
a=this.dimensions[i];if(a&&a.storeDimIndex===t)a.isCalculationCoord||(n=a.name),i++;else{var o=this.getSourceDimension(t);o&&(n=o.name)}e.push(n)}return e},r.prototype.
appendCalculationDimension=function(e){this.dimensions.push(e),e.isCalculationCoord=!0,this._fullDimCount++,this._updateDimOmitted(!0)},r})();function rc(r){return r instanceof zd}function ml(r){for(var e=H(),t=0;t<(r||[]).length;t++){var i=r[t],n=k(i)?i.name:i;n!=null&&e.get(n)==null&&e.set(n,t)}return e}
function Bd(r){var e=vP(r);return e.dimNameMap||(e.dimNameMap=ml(r.dimensionsDefine))}function Ud(r){return r>30}var gl=k,ln=z,mP=typeof Int32Array>"u"?Array:Int32Array,gP="e\0\0",rb=-1,yP=["hasItemOption","_nameList","_idList","_invertedIndicesMap","_dimSummary","userOutp\
ut","_rawData","_dimValueGetter","_nameDimIdx","_idDimIdx","_nameRepeatCount"],_P=["_approximateExtent"],ib,ic,yl,_l,Vd,xl,Fd,xP=(function(){function r(e,t){this.
type="list",this._dimOmitted=!1,this._nameList=[],this._idList=[],this._visual={},this._layout={},this._itemVisuals=[],this._itemLayouts=[],this._graphicEls=[],
this._approximateExtent={},this._calculationInfo={},this.hasItemOption=!1,this.TRANSFERABLE_METHODS=["cloneShallow","downSample","minmaxDownSample","lttbDownSam\
ple","map"],this.CHANGABLE_METHODS=["filterSelf","selectRange"],this.DOWNSAMPLE_METHODS=["downSample","minmaxDownSample","lttbDownSample"];var i,n=!1;rc(e)?(i=e.
dimensions,this._dimOmitted=e.isDimensionOmitted(),this._schema=e):(n=!0,i=e),i=i||["x","y"];for(var a={},o=[],s={},l=!1,u={},f=0;f<i.length;f++){var c=i[f],h=B(
c)?new Ao({name:c}):c instanceof Ao?c:new Ao(c),p=h.name;h.type=h.type||"float",h.coordDim||(h.coordDim=p,h.coordDimIndex=0);var v=h.otherDims=h.otherDims||{};o.
push(p),a[p]=h,u[p]!=null&&(l=!0),h.createInvertedIndices&&(s[p]=[]),n&&(h.storeDimIndex=f),v.itemName===0&&(this._nameDimIdx=h.storeDimIndex),v.itemId===0&&(this.
_idDimIdx=h.storeDimIndex)}if(this.dimensions=o,this._dimInfos=a,this._initGetDimensionInfo(l),this.hostModel=t,this._invertedIndicesMap=s,this._dimOmitted){var m=this.
_dimIdxToName=H();b(o,function(d){m.set(a[d].storeDimIndex,d)})}}return r.prototype.getDimension=function(e){var t=this._recognizeDimIndex(e);if(t==null)return e;
if(t=e,!this._dimOmitted)return this.dimensions[t];var i=this._dimIdxToName.get(t);if(i!=null)return i;var n=this._schema.getSourceDimension(t);if(n)return n.name},
r.prototype.getDimensionIndex=function(e){var t=this._recognizeDimIndex(e);if(t!=null)return t;if(e==null)return-1;var i=this._getDimInfo(e);return i?i.storeDimIndex:
this._dimOmitted?this._schema.getSourceDimensionIndex(e):-1},r.prototype._recognizeDimIndex=function(e){if(de(e)||e!=null&&!isNaN(e)&&!this._getDimInfo(e)&&(!this.
_dimOmitted||this._schema.getSourceDimensionIndex(e)<0))return+e},r.prototype._getStoreDimIndex=function(e){var t=this.getDimensionIndex(e);return t},r.prototype.
getDimensionInfo=function(e){return this._getDimInfo(this.getDimension(e))},r.prototype._initGetDimensionInfo=function(e){var t=this._dimInfos;this._getDimInfo=
e?function(i){return t.hasOwnProperty(i)?t[i]:void 0}:function(i){return t[i]}},r.prototype.getDimensionsOnCoord=function(){return this._dimSummary.dataDimsOnCoord.
slice()},r.prototype.mapDimension=function(e,t){var i=this._dimSummary;if(t==null)return i.encodeFirstDimNotExtra[e];var n=i.encode[e];return n?n[t]:null},r.prototype.
mapDimensionsAll=function(e){var t=this._dimSummary,i=t.encode[e];return(i||[]).slice()},r.prototype.getStore=function(){return this._store},r.prototype.initData=
function(e,t,i){var n=this,a;if(e instanceof dl&&(a=e),!a){var o=this.dimensions,s=Eo(e)||$e(e)?new tc(e,o.length):e;a=new dl;var l=ln(o,function(u){return{type:n.
_dimInfos[u].type,property:u}});a.initData(s,l,i)}this._store=a,this._nameList=(t||[]).slice(),this._idList=[],this._nameRepeatCount={},this._doInit(0,a.count()),
this._dimSummary=qS(this,this._schema),this.userOutput=this._dimSummary.userOutput},r.prototype.appendData=function(e){var t=this._store.appendData(e);this._doInit(
t[0],t[1])},r.prototype.appendValues=function(e,t){var i=this._store.appendValues(e,t&&t.length),n=i.start,a=i.end,o=this._shouldMakeIdFromName();if(this._updateOrdinalMeta(),
t)for(var s=n;s<a;s++){var l=s-n;this._nameList[s]=t[l],o&&Fd(this,s)}},r.prototype._updateOrdinalMeta=function(){for(var e=this._store,t=this.dimensions,i=0;i<
t.length;i++){var n=this._dimInfos[t[i]];n.ordinalMeta&&e.collectOrdinalMeta(n.storeDimIndex,n.ordinalMeta)}},r.prototype._shouldMakeIdFromName=function(){var e=this.
_store.getProvider();return this._idDimIdx==null&&e.getSource().sourceFormat!==Kt&&!e.fillStorage},r.prototype._doInit=function(e,t){if(!(e>=t)){var i=this._store,
n=i.getProvider();this._updateOrdinalMeta();var a=this._nameList,o=this._idList,s=n.getSource().sourceFormat,l=s===it;if(l&&!n.pure)for(var u=[],f=e;f<t;f++){var c=n.
getItem(f,u);if(!this.hasItemOption&&ax(c)&&(this.hasItemOption=!0),c){var h=c.name;a[f]==null&&h!=null&&(a[f]=kt(h,null));var p=c.id;o[f]==null&&p!=null&&(o[f]=
kt(p,null))}}if(this._shouldMakeIdFromName())for(var f=e;f<t;f++)Fd(this,f);ib(this)}},r.prototype.getApproximateExtent=function(e,t){return this._approximateExtent[e]||
this._store.getDataExtent(this._getStoreDimIndex(e),t)},r.prototype.setApproximateExtent=function(e,t){t=this.getDimension(t),this._approximateExtent[t]=e.slice()},
r.prototype.getCalculationInfo=function(e){return this._calculationInfo[e]},r.prototype.setCalculationInfo=function(e,t){gl(e)?R(this._calculationInfo,e):this._calculationInfo[e]=
t},r.prototype.getName=function(e){var t=this.getRawIndex(e),i=this._nameList[t];return i==null&&this._nameDimIdx!=null&&(i=yl(this,this._nameDimIdx,t)),i==null&&
(i=""),i},r.prototype._getCategory=function(e,t){var i=this._store.get(e,t),n=this._store.getOrdinalMeta(e);return n?n.categories[i]:i},r.prototype.getId=function(e){
return ic(this,this.getRawIndex(e))},r.prototype.count=function(){return this._store.count()},r.prototype.get=function(e,t){var i=this._store,n=this._dimInfos[e];
if(n)return i.get(n.storeDimIndex,t)},r.prototype.getByRawIndex=function(e,t){var i=this._store,n=this._dimInfos[e];if(n)return i.getByRawIndex(n.storeDimIndex,
t)},r.prototype.getIndices=function(){return this._store.getIndices()},r.prototype.getDataExtent=function(e){return this._store.getDataExtent(this._getStoreDimIndex(
e),null)},r.prototype.getSum=function(e){return this._store.getSum(this._getStoreDimIndex(e))},r.prototype.getMedian=function(e){return this._store.getMedian(this.
_getStoreDimIndex(e))},r.prototype.getValues=function(e,t){var i=this,n=this._store;return P(e)?n.getValues(ln(e,function(a){return i._getStoreDimIndex(a)}),t):
n.getValues(e)},r.prototype.hasValue=function(e){for(var t=this._dimSummary.dataDimIndicesOnCoord,i=0,n=t.length;i<n;i++)if(isNaN(this._store.get(t[i],e)))return!1;
return!0},r.prototype.indexOfName=function(e){for(var t=0,i=this._store.count();t<i;t++)if(this.getName(t)===e)return t;return-1},r.prototype.getRawIndex=function(e){
return this._store.getRawIndex(e)},r.prototype.indexOfRawIndex=function(e){return this._store.indexOfRawIndex(e)},r.prototype.rawIndexOf=function(e,t){var i=e&&
this._invertedIndicesMap[e],n=i&&i[t];return n==null||isNaN(n)?rb:n},r.prototype.each=function(e,t,i){"use strict";Z(e)&&(i=t,t=e,e=[]);var n=i||this,a=ln(_l(e),
this._getStoreDimIndex,this);this._store.each(a,n?F(t,n):t)},r.prototype.filterSelf=function(e,t,i){"use strict";Z(e)&&(i=t,t=e,e=[]);var n=i||this,a=ln(_l(e),this.
_getStoreDimIndex,this);return this._store=this._store.filter(a,n?F(t,n):t),this},r.prototype.selectRange=function(e){"use strict";var t=this,i={},n=fe(e),a=[];
return b(n,function(o){var s=t._getStoreDimIndex(o);i[s]=e[o],a.push(s)}),this._store=this._store.selectRange(i),this},r.prototype.mapArray=function(e,t,i){"use\
 strict";Z(e)&&(i=t,t=e,e=[]),i=i||this;var n=[];return this.each(e,function(){n.push(t&&t.apply(this,arguments))},i),n},r.prototype.map=function(e,t,i,n){"use \
strict";var a=i||n||this,o=ln(_l(e),this._getStoreDimIndex,this),s=xl(this);return s._store=this._store.map(o,a?F(t,a):t),s},r.prototype.modify=function(e,t,i,n){
var a=this,o=i||n||this,s=ln(_l(e),this._getStoreDimIndex,this);this._store.modify(s,o?F(t,o):t)},r.prototype.downSample=function(e,t,i,n){var a=xl(this);return a.
_store=this._store.downSample(this._getStoreDimIndex(e),t,i,n),a},r.prototype.minmaxDownSample=function(e,t){var i=xl(this);return i._store=this._store.minmaxDownSample(
this._getStoreDimIndex(e),t),i},r.prototype.lttbDownSample=function(e,t){var i=xl(this);return i._store=this._store.lttbDownSample(this._getStoreDimIndex(e),t),
i},r.prototype.getRawDataItem=function(e){return this._store.getRawDataItem(e)},r.prototype.getItemModel=function(e){var t=this.hostModel,i=this.getRawDataItem(
e);return new Le(i,t,t&&t.ecModel)},r.prototype.diff=function(e){var t=this;return new $f(e?e.getStore().getIndices():[],this.getStore().getIndices(),function(i){
return ic(e,i)},function(i){return ic(t,i)})},r.prototype.getVisual=function(e){var t=this._visual;return t&&t[e]},r.prototype.setVisual=function(e,t){this._visual=
this._visual||{},gl(e)?R(this._visual,e):this._visual[e]=t},r.prototype.getItemVisual=function(e,t){var i=this._itemVisuals[e],n=i&&i[t];return n??this.getVisual(
t)},r.prototype.hasItemVisual=function(){return this._itemVisuals.length>0},r.prototype.ensureUniqueItemVisual=function(e,t){var i=this._itemVisuals,n=i[e];n||(n=
i[e]={});var a=n[t];return a==null&&(a=this.getVisual(t),P(a)?a=a.slice():gl(a)&&(a=R({},a)),n[t]=a),a},r.prototype.setItemVisual=function(e,t,i){var n=this._itemVisuals[e]||
{};this._itemVisuals[e]=n,gl(t)?R(n,t):n[t]=i},r.prototype.clearAllVisual=function(){this._visual={},this._itemVisuals=[]},r.prototype.setLayout=function(e,t){gl(
e)?R(this._layout,e):this._layout[e]=t},r.prototype.getLayout=function(e){return this._layout[e]},r.prototype.getItemLayout=function(e){return this._itemLayouts[e]},
r.prototype.setItemLayout=function(e,t,i){this._itemLayouts[e]=i?R(this._itemLayouts[e]||{},t):t},r.prototype.clearItemLayouts=function(){this._itemLayouts.length=
0},r.prototype.setItemGraphicEl=function(e,t){var i=this.hostModel&&this.hostModel.seriesIndex;_x(i,this.dataType,e,t),this._graphicEls[e]=t},r.prototype.getItemGraphicEl=
function(e){return this._graphicEls[e]},r.prototype.eachItemGraphicEl=function(e,t){b(this._graphicEls,function(i,n){i&&e&&e.call(t,i,n)})},r.prototype.cloneShallow=
function(e){return e||(e=new r(this._schema?this._schema:ln(this.dimensions,this._getDimInfo,this),this.hostModel)),Vd(e,this),e._store=this._store,e},r.prototype.
wrapMethod=function(e,t){var i=this[e];Z(i)&&(this.__wrappedMethods=this.__wrappedMethods||[],this.__wrappedMethods.push(e),this[e]=function(){var n=i.apply(this,
arguments);return t.apply(this,[n].concat(Ru(arguments)))})},r.internalField=(function(){ib=function(e){var t=e._invertedIndicesMap;b(t,function(i,n){var a=e._dimInfos[n],
o=a.ordinalMeta,s=e._store;if(o){i=t[n]=new mP(o.categories.length);for(var l=0;l<i.length;l++)i[l]=rb;for(var l=0;l<s.count();l++)i[s.get(a.storeDimIndex,l)]=l}})},
yl=function(e,t,i){return kt(e._getCategory(t,i),null)},ic=function(e,t){var i=e._idList[t];return i==null&&e._idDimIdx!=null&&(i=yl(e,e._idDimIdx,t)),i==null&&
(i=gP+t),i},_l=function(e){return P(e)||(e=e!=null?[e]:[]),e},xl=function(e){var t=new r(e._schema?e._schema:ln(e.dimensions,e._getDimInfo,e),e.hostModel);return Vd(
t,e),t},Vd=function(e,t){b(yP.concat(t.__wrappedMethods||[]),function(i){t.hasOwnProperty(i)&&(e[i]=t[i])}),e.__wrappedMethods=t.__wrappedMethods,b(_P,function(i){
e[i]=G(t[i])}),e._calculationInfo=R({},t._calculationInfo)},Fd=function(e,t){var i=e._nameList,n=e._idList,a=e._nameDimIdx,o=e._idDimIdx,s=i[t],l=n[t];if(s==null&&
a!=null&&(i[t]=s=yl(e,a,t)),l==null&&o!=null&&(n[t]=l=yl(e,o,t)),l==null&&s!=null){var u=e._nameRepeatCount,f=u[s]=(u[s]||0)+1;l=s,f>1&&(l+="__ec__"+f),n[t]=l}}})(),
r})(),nb=xP;function Hd(r,e){Eo(r)||(r=Do(r)),e=e||{};var t=e.coordDimensions||[],i=e.dimensionsDefine||r.dimensionsDefine||[],n=H(),a=[],o=SP(r,t,i,e.dimensionsCount),s=e.
canOmitUnusedDimensions&&Ud(o),l=i===r.dimensionsDefine,u=l?Bd(r):ml(i),f=e.encodeDefine;!f&&e.encodeDefaulter&&(f=e.encodeDefaulter(r,o));for(var c=H(f),h=new kd(
o),p=0;p<h.length;p++)h[p]=-1;function v(M){var C=h[M];if(C<0){var D=i[M],I=k(D)?D:{name:D},A=new Ao,L=I.name;L!=null&&u.get(L)!=null&&(A.name=A.displayName=L),
I.type!=null&&(A.type=I.type),I.displayName!=null&&(A.displayName=I.displayName);var V=a.length;return h[M]=V,A.storeDimIndex=M,a.push(A),A}return a[C]}if(!s)for(var p=0;p<
o;p++)v(p);c.each(function(M,C){var D=Ee(M).slice();if(D.length===1&&!B(D[0])&&D[0]<0){c.set(C,!1);return}var I=c.set(C,[]);b(D,function(A,L){var V=B(A)?u.get(A):
A;V!=null&&V<o&&(I[L]=V,d(v(V),C,L))})});var m=0;b(t,function(M){var C,D,I,A;if(B(M))C=M,A={};else{A=M,C=A.name;var L=A.ordinalMeta;A.ordinalMeta=null,A=R({},A),
A.ordinalMeta=L,D=A.dimsDef,I=A.otherDims,A.name=A.coordDim=A.coordDimIndex=A.dimsDef=A.otherDims=null}var V=c.get(C);if(V!==!1){if(V=Ee(V),!V.length)for(var U=0;U<
(D&&D.length||1);U++){for(;m<o&&v(m).coordDim!=null;)m++;m<o&&V.push(m++)}b(V,function(K,Q){var j=v(K);if(l&&A.type!=null&&(j.type=A.type),d(te(j,A),C,Q),j.name==
null&&D){var se=D[Q];!k(se)&&(se={name:se}),j.name=j.displayName=se.name,j.defaultTooltip=se.defaultTooltip}I&&te(j.otherDims,I)})}});function d(M,C,D){Tf.get(C)!=
null?M.otherDims[C]=D:(M.coordDim=C,M.coordDimIndex=D,n.set(C,!0))}var g=e.generateCoord,y=e.generateCoordCount,_=y!=null;y=g?y||1:0;var x=g||"value";function S(M){
M.name==null&&(M.name=M.coordDim)}if(s)b(a,function(M){S(M)}),a.sort(function(M,C){return M.storeDimIndex-C.storeDimIndex});else for(var w=0;w<o;w++){var T=v(w),
E=T.coordDim;E==null&&(T.coordDim=bP(x,n,_),T.coordDimIndex=0,(!g||y<=0)&&(T.isExtraCoord=!0),y--),S(T),T.type==null&&(jf(r,w)===Et.Must||T.isExtraCoord&&(T.otherDims.
itemName!=null||T.otherDims.seriesName!=null))&&(T.type="ordinal")}return go(a,function(M){return M.name},function(M,C){C>0&&(M.name=M.name+(C-1))}),new zd({source:r,
dimensions:a,fullDimensionCount:o,dimensionOmitted:s})}function SP(r,e,t,i){var n=Math.max(r.dimensionsDetectedCount||1,e.length,t.length,i||0);return b(e,function(a){
var o;k(a)&&(o=a.dimsDef)&&(n=Math.max(n,o.length))}),n}function bP(r,e,t){if(t||e.hasKey(r)){for(var i=0;e.hasKey(r+i);)i++;r+=i}return e.set(r,!0),r}var nc={},Gd={},wP=(function(){function r(){this._normalMasterList=[],this._nonSeriesBoxMasterList=[]}return r.prototype.create=function(e,t){this._nonSeriesBoxMasterList=
i(nc,!0),this._normalMasterList=i(Gd,!1);function i(n,a){var o=[];return b(n,function(s,l){var u=s.create(e,t);o=o.concat(u||[])}),o}},r.prototype.update=function(e,t){
b(this._normalMasterList,function(i){i.update&&i.update(e,t)})},r.prototype.getCoordinateSystems=function(){return this._normalMasterList.concat(this._nonSeriesBoxMasterList)},
r.register=function(e,t){if(e==="matrix"||e==="calendar"){nc[e]=t;return}Gd[e]=t},r.get=function(e){return Gd[e]||nc[e]},r})();function TP(r){return!!nc[r]}var CP=1,
ab=2;var MP=H();function oc(r){var e=r.getShallow("coord",!0),t=CP;if(e==null){var i=MP.get(r.type);i&&i.getCoord2&&(t=ab,e=i.getCoord2(r))}return{coord:e,from:t}}var Lo=0,
ac=1,EP=2;function DP(r,e){var t=r.getShallow("coordinateSystem"),i=r.getShallow("coordinateSystemUsage",!0),n=i!=null,a=Lo;if(t){var o=r.mainType==="series";i==
null&&(i=o?"data":"box"),i==="data"?(a=ac,o||(a=Lo)):i==="box"&&(a=EP,!o&&!TP(t)&&(a=Lo))}return{coordSysType:t,kind:a}}function ob(r){var e=r.targetModel,t=r.coordSysType,
i=r.coordSysProvider,n=r.isDefaultDataCoordSys,a=r.allowNotFound,o=DP(e,!0),s=o.kind,l=o.coordSysType;if(n&&s!==ac&&(s=ac,l=t),s===Lo||l!==t)return Lo;var u=i(t,
e);return u?(s===ac?e.coordinateSystem=u:e.boxCoordinateSystem=u,s):Lo}var Sl=wP;var AP=(function(){function r(e){this.coordSysDims=[],this.axisMap=H(),this.categoryAxisMap=H(),this.coordSysName=e}return r})();function sb(r){var e=r.get("coordinateSystem"),t=new AP(e),i=IP[e];if(i)return i(r,t,t.axisMap,t.categoryAxisMap),t}var IP={cartesian2d:function(r,e,t,i){var n=r.
getReferringComponents("xAxis",ke).models[0],a=r.getReferringComponents("yAxis",ke).models[0];e.coordSysDims=["x","y"],t.set("x",n),t.set("y",a),Po(n)&&(i.set("\
x",n),e.firstCategoryDimIndex=0),Po(a)&&(i.set("y",a),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=1))},singleAxis:function(r,e,t,i){var n=r.getReferringComponents(
"singleAxis",ke).models[0];e.coordSysDims=["single"],t.set("single",n),Po(n)&&(i.set("single",n),e.firstCategoryDimIndex=0)},polar:function(r,e,t,i){var n=r.getReferringComponents(
"polar",ke).models[0],a=n.findAxisModel("radiusAxis"),o=n.findAxisModel("angleAxis");e.coordSysDims=["radius","angle"],t.set("radius",a),t.set("angle",o),Po(a)&&
(i.set("radius",a),e.firstCategoryDimIndex=0),Po(o)&&(i.set("angle",o),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=1))},geo:function(r,e,t,i){e.coordSysDims=
["lng","lat"]},parallel:function(r,e,t,i){var n=r.ecModel,a=n.getComponent("parallel",r.get("parallelIndex")),o=e.coordSysDims=a.dimensions.slice();b(a.parallelAxisIndex,
function(s,l){var u=n.getComponent("parallelAxis",s),f=o[l];t.set(f,u),Po(u)&&(i.set(f,u),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=l))})},matrix:function(r,e,t,i){
var n=r.getReferringComponents("matrix",ke).models[0];e.coordSysDims=["x","y"];var a=n.getDimensionModel("x"),o=n.getDimensionModel("y");t.set("x",a),t.set("y",
o),i.set("x",a),i.set("y",o)}};function Po(r){return r.get("type")==="category"}function lb(r,e,t){t=t||{};var i=t.byIndex,n=t.stackedCoordDimension,a,o,s;OP(e)?a=e:(o=e.schema,a=o.dimensions,s=e.store);var l=!!(r&&r.get("stack")),u,f,c,h,p=!0;
function v(x){return x.type!=="ordinal"&&x.type!=="time"}if(b(a,function(x,S){B(x)&&(a[S]=x={name:x}),v(x)||(p=!1)}),b(a,function(x,S){l&&!x.isExtraCoord&&(!i&&
!u&&x.ordinalMeta&&(u=x),!f&&v(x)&&(!p||x.coordDim!=="x"&&x.coordDim!=="angle")&&(!n||n===x.coordDim)&&(f=x))}),f&&!i&&!u&&(i=!0),f){c="__\0ecstackresult_"+r.id,
h="__\0ecstackedover_"+r.id,u&&(u.createInvertedIndices=!0);var m=f.coordDim,d=f.type,g=0;b(a,function(x){x.coordDim===m&&g++});var y={name:c,coordDim:m,coordDimIndex:g,
type:d,isExtraCoord:!0,isCalculationCoord:!0,storeDimIndex:a.length},_={name:h,coordDim:h,coordDimIndex:g+1,type:d,isExtraCoord:!0,isCalculationCoord:!0,storeDimIndex:a.
length+1};o?(s&&(y.storeDimIndex=s.ensureCalculationDimension(h,d),_.storeDimIndex=s.ensureCalculationDimension(c,d)),o.appendCalculationDimension(y),o.appendCalculationDimension(
_)):(a.push(y),a.push(_))}return{stackedDimension:f&&f.name,stackedByDimension:u&&u.name,isStackedByIndex:i,stackedOverDimension:h,stackResultDimension:c}}function OP(r){
return!rc(r.schema)}function ga(r,e){return!!e&&e===r.getCalculationInfo("stackedDimension")}function ub(r,e){return ga(r,e)?r.getCalculationInfo("stackResultDi\
mension"):e}function LP(r,e){var t=r.get("coordinateSystem"),i=Sl.get(t),n;return e&&e.coordSysDims&&(n=z(e.coordSysDims,function(a){var o={name:a},s=e.axisMap.get(a);if(s){
var l=s.get("type");o.type=KS(l)}return o})),n||(n=i&&(i.getDimensionsInfo?i.getDimensionsInfo():i.dimensions.slice())||["x","y"]),n}function PP(r,e,t){var i,n;
return t&&b(r,function(a,o){var s=a.coordDim,l=t.categoryAxisMap.get(s);l&&(i==null&&(i=o),a.ordinalMeta=l.getOrdinalMeta(),e&&(a.createInvertedIndices=!0)),a.otherDims.
itemName!=null&&(n=!0)}),!n&&i!=null&&(r[i].otherDims.itemName=0),i}function RP(r,e,t){t=t||{};var i=e.getSourceManager(),n,a=!1;r?(a=!0,n=Do(r)):(n=i.getSource(),
a=n.sourceFormat===it);var o=sb(e),s=LP(e,o),l=t.useEncodeDefaulter,u=Z(l)?l:l?Te(US,s,e):null,f={coordDimensions:s,generateCoord:t.generateCoord,encodeDefine:e.
getEncode(),encodeDefaulter:u,canOmitUnusedDimensions:!a},c=Hd(n,f),h=PP(c.dimensions,t.createInvertedIndices,o),p=a?null:i.getSharedDataStore(c),v=lb(e,{schema:c,
store:p}),m=new nb(c,e);m.setCalculationInfo(v);var d=h!=null&&NP(n)?function(g,y,_,x){return x===h?_:this.defaultDimValueGetter(g,y,_,x)}:null;return m.hasItemOption=
!1,m.initData(a?n:p,null,d),m}function NP(r){if(r.sourceFormat===it){var e=kP(r.data||[]);return!P(yi(e))}}function kP(r){for(var e=0;e<r.length&&r[e]==null;)e++;
return r[e]}var Ro=RP;var zP=Math.round(Math.random()*10);function un(r){return[r||"",zP++].join("_")}function fb(r){var e={};r.registerSubTypeDefaulter=function(t,i){var n=Lt(t);e[n.
main]=i},r.determineSubType=function(t,i){var n=i.type;if(!n){var a=Lt(t).main;r.hasSubTypes(t)&&e[a]&&(n=e[a](i))}return n}}function cb(r,e){r.topologicalTravel=
function(a,o,s,l){if(!a.length)return;var u=t(o),f=u.graph,c=u.noEntryList,h={};for(b(a,function(y){h[y]=!0});c.length;){var p=c.pop(),v=f[p],m=!!h[p];m&&(s.call(
l,p,v.originalDeps.slice()),delete h[p]),b(v.successor,m?g:d)}b(h,function(){var y="";throw new Error(y)});function d(y){f[y].entryCount--,f[y].entryCount===0&&
c.push(y)}function g(y){h[y]=!0,d(y)}};function t(a){var o={},s=[];return b(a,function(l){var u=i(o,l),f=u.originalDeps=e(l),c=n(f,a);u.entryCount=c.length,u.entryCount===
0&&s.push(l),b(c,function(h){oe(u.predecessor,h)<0&&u.predecessor.push(h);var p=i(o,h);oe(p.successor,h)<0&&p.successor.push(l)})}),{graph:o,noEntryList:s}}function i(a,o){
return a[o]||(a[o]={predecessor:[],successor:[]}),a[o]}function n(a,o){var s=[];return b(a,function(l){oe(o,l)>=0&&s.push(l)}),s}}function fn(r,e){return ne(ne(
{},r,!0),e,!0)}var BP=Math.log(2);function Yd(r,e,t,i,n,a){var o=i+"-"+n,s=r.length;if(a.hasOwnProperty(o))return a[o];if(e===1){var l=Math.round(Math.log((1<<s)-1&~n)/BP);return r[t][l]}
for(var u=i|1<<t,f=t+1;i&1<<f;)f++;for(var c=0,h=0,p=0;h<s;h++){var v=1<<h;v&n||(c+=(p%2?-1:1)*r[t][h]*Yd(r,e-1,f,u,n|v,a),p++)}return a[o]=c,c}function Xd(r,e){
var t=[[r[0],r[1],1,0,0,0,-e[0]*r[0],-e[0]*r[1]],[0,0,0,r[0],r[1],1,-e[1]*r[0],-e[1]*r[1]],[r[2],r[3],1,0,0,0,-e[2]*r[2],-e[2]*r[3]],[0,0,0,r[2],r[3],1,-e[3]*r[2],
-e[3]*r[3]],[r[4],r[5],1,0,0,0,-e[4]*r[4],-e[4]*r[5]],[0,0,0,r[4],r[5],1,-e[5]*r[4],-e[5]*r[5]],[r[6],r[7],1,0,0,0,-e[6]*r[6],-e[6]*r[7]],[0,0,0,r[6],r[7],1,-e[7]*
r[6],-e[7]*r[7]]],i={},n=Yd(t,8,0,0,0,i);if(n!==0){for(var a=[],o=0;o<8;o++)for(var s=0;s<8;s++)a[s]==null&&(a[s]=0),a[s]+=((o+s)%2?-1:1)*Yd(t,7,o===0?1:0,1<<o,
1<<s,i)/n*e[o];return function(l,u,f){var c=u*a[6]+f*a[7]+1;l[0]=(u*a[0]+f*a[1]+a[2])/c,l[1]=(u*a[3]+f*a[4]+a[5])/c}}}var sc="___zrEVENTSAVED",Zd=[];function pb(r,e,t,i,n){return lc(Zd,e,i,n,!0)&&lc(r,t,Zd[0],Zd[1])}function hb(r,e){r&&t(r),e&&t(e);function t(i){var n=i[sc];n&&
(n.clearMarkers&&n.clearMarkers(),delete i[sc])}}function lc(r,e,t,i,n){if(e.getBoundingClientRect&&re.domSupported&&!qd(e)){var a=e[sc]||(e[sc]={}),o=UP(e,a),s=VP(
o,a,n);if(s)return s(r,t,i),!0}return!1}function UP(r,e){var t=e.markers;if(t)return t;t=e.markers=[];for(var i=["left","right"],n=["top","bottom"],a=0;a<4;a++){
var o=document.createElement("div"),s=o.style,l=a%2,u=(a>>1)%2;s.cssText=["position: absolute","visibility: hidden","padding: 0","margin: 0","border-width: 0","\
user-select: none","width:0","height:0",i[l]+":0",n[u]+":0",i[1-l]+":auto",n[1-u]+":auto",""].join("!important;"),r.appendChild(o),t.push(o)}return e.clearMarkers=
function(){b(t,function(f){f.parentNode&&f.parentNode.removeChild(f)})},t}function VP(r,e,t){for(var i=t?"invTrans":"trans",n=e[i],a=e.srcCoords,o=[],s=[],l=!0,
u=0;u<4;u++){var f=r[u].getBoundingClientRect(),c=2*u,h=f.left,p=f.top;o.push(h,p),l=l&&a&&h===a[c]&&p===a[c+1],s.push(r[u].offsetLeft,r[u].offsetTop)}return l&&
n?n:(e.srcCoords=o,e[i]=t?Xd(s,o):Xd(o,s))}function qd(r){return r.nodeName.toUpperCase()==="CANVAS"}var FP=/([&<>"'])/g,HP={"&":"&amp;","<":"&lt;",">":"&gt;",'\
"':"&quot;","'":"&#39;"};function mt(r){return r==null?"":(r+"").replace(FP,function(e,t){return HP[t]})}var vb={time:{month:["January","February","March","April","May","June","July","August","September","October","November","December"],monthAbbr:["Jan","Feb","Mar",
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
: ",withName:"the data for {name} is {value}",withoutName:"{value}",separator:{middle:", ",end:". "}}}};var db={time:{month:["一月","二月","三月","四月","五月","六月","七月","八月","九月","十月","十一月","十二月"],monthAbbr:["1月","2月",
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
t}项是——",withName:"{name}的数据是{value}",withoutName:"{value}",separator:{middle:"，",end:""}}}};var fc="ZH",Kd="EN",No=Kd,uc={},$d={},cc=re.domSupported?(function(){var r=(document.documentElement.lang||navigator.language||navigator.browserLanguage||No).toUpperCase();
return r.indexOf(fc)>-1?fc:No})():No;function mb(r,e){r=r.toUpperCase(),$d[r]=new Le(e),uc[r]=e}function gb(r){if(B(r)){var e=uc[r.toUpperCase()]||{};return r===
fc||r===Kd?G(e):ne(G(e),G(uc[No]),!1)}else return ne(G(r),G(uc[No]),!1)}function yb(r){return $d[r]}function _b(){return $d[No]}mb(Kd,vb);mb(fc,db);var GP=null;function Be(){return GP}function pc(r,e){var t=Be(),i=e.breakOption,n=e.breakParsed;return!n&&t&&(n=t.parseAxisBreakOption(i,r)),n}function ya(r){var e=r.brk;return e?
e.breaks:[]}function _a(r){var e=r.brk;return e?e.hasBreaks():!1}var dc=1e3,mc=dc*60,ko=mc*60,Jt=ko*24,jd=Jt*365,WP={year:/({yyyy}|{yy})/,month:/({MMMM}|{MMM}|{MM}|{M})/,day:/({dd}|{d})/,hour:/({HH}|{H}|{hh}|{h})/,minute:/({mm}|{m})/,
second:/({ss}|{s})/,millisecond:/({SSS}|{S})/},vc={year:"{yyyy}",month:"{MMM}",day:"{d}",hour:"{HH}:{mm}",minute:"{HH}:{mm}",second:"{HH}:{mm}:{ss}",millisecond:"\
{HH}:{mm}:{ss} {SSS}"},YP="{yyyy}-{MM}-{dd} {HH}:{mm}:{ss} {SSS}",hc="{yyyy}-{MM}-{dd}",Jd={year:"{yyyy}",month:"{yyyy}-{MM}",day:hc,hour:hc+" "+vc.hour,minute:hc+
" "+vc.minute,second:hc+" "+vc.second,millisecond:YP},Ut=["year","month","day","hour","minute","second","millisecond"],xb=["year","half-year","quarter","month",
"week","half-week","day","half-day","quarter-day","hour","minute","second","millisecond"];function Sb(r){return!B(r)&&!Z(r)?XP(r):r}function XP(r){r=r||{};var e={},
t=!0;return b(Ut,function(i){t&&(t=r[i]==null)}),b(Ut,function(i,n){var a=r[i];e[i]={};for(var o=null,s=n;s>=0;s--){var l=Ut[s],u=k(a)&&!P(a)?a[l]:a,f=void 0;P(
u)?(f=u.slice(),o=f[0]||""):B(u)?(o=u,f=[o]):(o==null?o=vc[i]:WP[l].test(o)||(o=e[l][l][0]+" "+o),f=[o],t&&(f[1]="{primary|"+o+"}")),e[i][l]=f}}),e}function Mi(r,e){
return r+="","0000".substr(0,e-r.length)+r}function zo(r){switch(r){case"half-year":case"quarter":return"month";case"week":case"half-week":return"day";case"half\
-day":case"quarter-day":return"hour";default:return r}}function bb(r){return r===zo(r)}function wb(r){switch(r){case"year":case"month":return"day";case"millisec\
ond":return"millisecond";default:return"second"}}function xa(r,e,t,i){var n=jr(r),a=n[Qd(t)](),o=n[yc(t)]()+1,s=Math.floor((o-1)/3)+1,l=n[_c(t)](),u=n["get"+(t?
"UTC":"")+"Day"](),f=n[xc(t)](),c=(f-1)%12+1,h=n[Sc(t)](),p=n[bc(t)](),v=n[wc(t)](),m=f>=12?"pm":"am",d=m.toUpperCase(),g=i instanceof Le?i:yb(i||cc)||_b(),y=g.
getModel("time"),_=y.get("month"),x=y.get("monthAbbr"),S=y.get("dayOfWeek"),w=y.get("dayOfWeekAbbr");return(e||"").replace(/{a}/g,m+"").replace(/{A}/g,d+"").replace(
/{yyyy}/g,a+"").replace(/{yy}/g,Mi(a%100+"",2)).replace(/{Q}/g,s+"").replace(/{MMMM}/g,_[o-1]).replace(/{MMM}/g,x[o-1]).replace(/{MM}/g,Mi(o,2)).replace(/{M}/g,
o+"").replace(/{dd}/g,Mi(l,2)).replace(/{d}/g,l+"").replace(/{eeee}/g,S[u]).replace(/{ee}/g,w[u]).replace(/{e}/g,u+"").replace(/{HH}/g,Mi(f,2)).replace(/{H}/g,f+
"").replace(/{hh}/g,Mi(c+"",2)).replace(/{h}/g,c+"").replace(/{mm}/g,Mi(h,2)).replace(/{m}/g,h+"").replace(/{ss}/g,Mi(p,2)).replace(/{s}/g,p+"").replace(/{SSS}/g,
Mi(v,3)).replace(/{S}/g,v+"")}function Tb(r,e,t,i,n){var a=null;if(B(t))a=t;else if(Z(t)){var o={time:r.time,level:r.time?r.time.level:0},s=Be();s&&s.makeAxisLabelFormatterParamBreak(
o,r.break),a=t(r.value,e,o)}else{var l=r.time;if(l){var u=t[l.lowerTimeUnit][l.upperTimeUnit];a=u[Math.min(l.level,u.length-1)]||""}else{var f=Sa(r.value,n);a=t[f][f][0]}}
return xa(new Date(r.value),a,n,i)}function Sa(r,e){var t=jr(r),i=t[yc(e)]()+1,n=t[_c(e)](),a=t[xc(e)](),o=t[Sc(e)](),s=t[bc(e)](),l=t[wc(e)](),u=l===0,f=u&&s===
0,c=f&&o===0,h=c&&a===0,p=h&&n===1,v=p&&i===1;return v?"year":p?"month":h?"day":c?"hour":f?"minute":u?"second":"millisecond"}function gc(r,e,t){switch(e){case"y\
ear":r[em(t)](0);case"month":r[tm(t)](1);case"day":r[rm(t)](0);case"hour":r[im(t)](0);case"minute":r[nm(t)](0);case"second":r[am(t)](0)}return r}function Qd(r){
return r?"getUTCFullYear":"getFullYear"}function yc(r){return r?"getUTCMonth":"getMonth"}function _c(r){return r?"getUTCDate":"getDate"}function xc(r){return r?
"getUTCHours":"getHours"}function Sc(r){return r?"getUTCMinutes":"getMinutes"}function bc(r){return r?"getUTCSeconds":"getSeconds"}function wc(r){return r?"getU\
TCMilliseconds":"getMilliseconds"}function Cb(r){return r?"setUTCFullYear":"setFullYear"}function em(r){return r?"setUTCMonth":"setMonth"}function tm(r){return r?
"setUTCDate":"setDate"}function rm(r){return r?"setUTCHours":"setHours"}function im(r){return r?"setUTCMinutes":"setMinutes"}function nm(r){return r?"setUTCSeco\
nds":"setSeconds"}function am(r){return r?"setUTCMilliseconds":"setMilliseconds"}function sm(r){if(!Lv(r))return B(r)?r:"-";var e=(r+"").split(".");return e[0].replace(/(\d{1,3})(?=(?:\d{3})+(?!\d))/g,"$1,")+(e.length>1?"."+e[1]:"")}function Tc(r,e){
return r=(r||"").toLowerCase().replace(/-(.)/g,function(t,i){return i.toUpperCase()}),e&&r&&(r=r.charAt(0).toUpperCase()+r.slice(1)),r}var cn=qa;function Cc(r,e,t){var i="{yyyy}-{MM}-{dd} {HH}:{mm}:{ss}";function n(f){return f&&pt(f)?f:"-"}function a(f){return yt(f)}var o=e==="time",s=r instanceof Date;if(o||
s){var l=o?jr(r):r;if(isNaN(+l)){if(s)return"-"}else return xa(l,i,t)}if(e==="ordinal")return Ds(r)?n(r):de(r)&&a(r)?r+"":"-";var u=pr(r);return a(u)?sm(u):Ds(r)?
n(r):typeof r=="boolean"?r+"":"-"}var Mb=["a","b","c","d","e","f","g"],om=function(r,e){return"{"+r+(e??"")+"}"};function Mc(r,e,t){P(e)||(e=[e]);var i=e.length;
if(!i)return"";for(var n=e[0].$vars||[],a=0;a<n.length;a++){var o=Mb[a];r=r.replace(om(o),om(o,0))}for(var s=0;s<i;s++)for(var l=0;l<n.length;l++){var u=e[s][n[l]];
r=r.replace(om(Mb[l],s),t?mt(u):u)}return r}function Eb(r,e){var t=B(r)?{color:r,extraCssText:e}:r||{},i=t.color,n=t.type;e=t.extraCssText;var a=t.renderMode||"html";if(!i)return"";if(a==="html")return n===
"subItem"?'<span style="display:inline-block;vertical-align:middle;margin-right:8px;margin-left:3px;border-radius:4px;width:4px;height:4px;background-color:'+mt(
i)+";"+(e||"")+'"></span>':'<span style="display:inline-block;margin-right:4px;border-radius:10px;width:10px;height:10px;background-color:'+mt(i)+";"+(e||"")+'"\
></span>';var o=t.markerId||"markerX";return{renderMode:a,content:"{"+o+"|}  ",style:n==="subItem"?{width:4,height:4,borderRadius:2,backgroundColor:i}:{width:10,
height:10,borderRadius:5,backgroundColor:i}}}function Rr(r,e){return e=e||"transparent",B(r)?r:k(r)&&r.colorStops&&(r.colorStops[0]||{}).color||e}var Ac=b,ZP=["left","right","top","bottom","width","height"],Ec=[["width","left","right"],["height","top","bottom"]];function um(r,e,t,i,n){var a=0,o=0;i==null&&
(i=1/0),n==null&&(n=1/0);var s=0;e.eachChild(function(l,u){var f=l.getBoundingRect(),c=e.childAt(u+1),h=c&&c.getBoundingRect(),p,v;if(r==="horizontal"){var m=f.
width+(h?-h.x+f.x:0);p=a+m,p>i||l.newline?(a=0,p=m,o+=s+t,s=f.height):s=Math.max(s,f.height)}else{var d=f.height+(h?-h.y+f.y:0);v=o+d,v>n||l.newline?(a+=s+t,o=0,
v=d,s=f.width):s=Math.max(s,f.width)}l.newline||(l.x=a,l.y=o,l.markRedraw(),r==="horizontal"?a=p+t:o=v+t)})}var Db=um,kY=Te(um,"vertical"),zY=Te(um,"horizontal");
function Ab(r,e){return{left:r.getShallow("left",e),top:r.getShallow("top",e),right:r.getShallow("right",e),bottom:r.getShallow("bottom",e),width:r.getShallow("\
width",e),height:r.getShallow("height",e)}}function dr(r,e,t){t=cn(t||0);var i=e.width,n=e.height,a=gt(r.left,i),o=gt(r.top,n),s=gt(r.right,i),l=gt(r.bottom,n),u=gt(r.width,i),f=gt(r.height,n),c=t[2]+t[0],
h=t[1]+t[3],p=r.aspect;switch(isNaN(u)&&(u=i-s-h-a),isNaN(f)&&(f=n-l-c-o),p!=null&&(isNaN(u)&&isNaN(f)&&(p>i/n?u=i*.8:f=n*.8),isNaN(u)&&(u=p*f),isNaN(f)&&(f=u/p)),
isNaN(a)&&(a=i-s-u-h),isNaN(o)&&(o=n-l-f-c),r.left||r.right){case"center":a=i/2-u/2-t[3];break;case"right":a=i-u-h;break}switch(r.top||r.bottom){case"middle":case"\
center":o=n/2-f/2-t[0];break;case"bottom":o=n-f-c;break}a=a||0,o=o||0,isNaN(u)&&(u=i-h-a-(s||0)),isNaN(f)&&(f=n-c-o-(l||0));var v=new $((e.x||0)+a+t[3],(e.y||0)+
o+t[0],u,f);return v.margin=t,v}var Dc={rect:1,point:2};function pn(r,e,t){var i,n,a,o=r.boxCoordinateSystem,s;if(o){var l=oc(r),u=l.coord,f=l.from;if(o.dataToLayout){a=Dc.rect,s=f;var c=o.dataToLayout(
u);i=c.contentRect||c.rect}else t&&t.enableLayoutOnlyByCenter&&o.dataToPoint&&(a=Dc.point,s=f,n=o.dataToPoint(u))}return a==null&&(a=Dc.rect),a===Dc.rect&&(i||(i=
{x:0,y:0,width:e.getWidth(),height:e.getHeight()}),n=[i.x+i.width/2,i.y+i.height/2]),{type:a,refContainer:i,refPoint:n,boxCoordFrom:s}}function Ib(r,e,t,i,n,a){
var o=!n||!n.hv||n.hv[0],s=!n||!n.hv||n.hv[1],l=n&&n.boundingMode||"all";if(a=a||r,a.x=r.x,a.y=r.y,!o&&!s)return!1;var u;if(l==="raw")u=r.type==="group"?new $(0,
0,+e.width||0,+e.height||0):r.getBoundingRect();else if(u=r.getBoundingRect(),r.needLocalTransform()){var f=r.getLocalTransform();u=u.clone(),u.applyTransform(f)}
var c=dr(te({width:u.width,height:u.height},e),t,i),h=o?c.x-u.x:0,p=s?c.y-u.y:0;return l==="raw"?(a.x=h,a.y=p):(a.x+=h,a.y+=p),a===r&&r.markRedraw(),!0}function hn(r){var e=r.layoutMode||r.constructor.layoutMode;return k(e)?e:e?{type:e}:null}function Nr(r,e,t){var i=t&&t.ignoreSize;!P(i)&&(i=[i,i]);var n=o(Ec[0],
0),a=o(Ec[1],1);l(Ec[0],r,n),l(Ec[1],r,a);function o(u,f){var c={},h=0,p={},v=0,m=2;if(Ac(u,function(y){p[y]=r[y]}),Ac(u,function(y){He(e,y)&&(c[y]=p[y]=e[y]),s(
c,y)&&h++,s(p,y)&&v++}),i[f])return s(e,u[1])?p[u[2]]=null:s(e,u[2])&&(p[u[1]]=null),p;if(v===m||!h)return p;if(h>=m)return c;for(var d=0;d<u.length;d++){var g=u[d];
if(!He(c,g)&&He(r,g)){c[g]=r[g];break}}return c}function s(u,f){return u[f]!=null&&u[f]!=="auto"}function l(u,f,c){Ac(u,function(h){f[h]=c[h]})}}function ri(r){
return qP({},r)}function qP(r,e){return e&&r&&Ac(ZP,function(t){He(e,t)&&(r[t]=e[t])}),r}var KP=J(),Bo=(function(r){O(e,r);function e(t,i,n){var a=r.call(this,t,i,n)||this;return a.uid=un("ec_cpt_model"),a}return e.prototype.init=function(t,i,n){this.
mergeDefaultAndTheme(t,n)},e.prototype.mergeDefaultAndTheme=function(t,i){var n=hn(this),a=n?ri(t):{},o=i.getTheme();ne(t,o.get(this.mainType)),ne(t,this.getDefaultOption()),
n&&Nr(t,a,n)},e.prototype.mergeOption=function(t,i){ne(this.option,t,!0);var n=hn(this);n&&Nr(this.option,t,n)},e.prototype.optionUpdated=function(t,i){},e.prototype.
getDefaultOption=function(){var t=this.constructor;if(!w_(t))return t.defaultOption;var i=KP(this);if(!i.defaultOption){for(var n=[],a=t;a;){var o=a.prototype.defaultOption;
o&&n.push(o),a=a.superClass}for(var s={},l=n.length-1;l>=0;l--)s=ne(s,n[l],!0);i.defaultOption=s}return i.defaultOption},e.prototype.getReferringComponents=function(t,i){
var n=t+"Index",a=t+"Id";return Jr(this.ecModel,t,{index:this.get(n,!0),id:this.get(a,!0)},i)},e.prototype.getBoxLayoutParams=function(){return Ab(this,!1)},e.prototype.
getZLevelKey=function(){return""},e.prototype.setZLevel=function(t){this.option.zlevel=t},e.protoInitialize=(function(){var t=e.prototype;t.type="component",t.id=
"",t.name="",t.mainType="",t.subType="",t.componentIndex=0})(),e})(Le);ku(Bo,Le);Xi(Bo);fb(Bo);cb(Bo,$P);function $P(r){var e=[];return b(Bo.getClassesByMainType(
r),function(t){e=e.concat(t.dependencies||t.prototype.dependencies||[])}),e=z(e,function(t){return Lt(t).main}),r!=="dataset"&&oe(e,"dataset")<=0&&e.unshift("da\
taset"),e}var _e=Bo;var Ob=J(),WY=J(),wl=(function(){function r(){}return r.prototype.getColorFromPalette=function(e,t,i){var n=Ee(this.get("color",!0)),a=this.get("colorLayer",!0);
return JP(this,Ob,n,a,e,t,i)},r.prototype.clearColorPalette=function(){QP(this,Ob)},r})();function jP(r,e){for(var t=r.length,i=0;i<t;i++)if(r[i].length>e)return r[i];return r[t-1]}function JP(r,e,t,i,n,a,o){a=a||r;var s=e(a),l=s.paletteIdx||0,u=s.paletteNameMap=
s.paletteNameMap||{};if(u.hasOwnProperty(n))return u[n];var f=o==null||!i?t:jP(i,o);if(f=f||t,!(!f||!f.length)){var c=f[l];return n&&(u[n]=c),s.paletteIdx=(l+1)%
f.length,c}}function QP(r,e){e(r).paletteIdx=0,e(r).paletteNameMap={}}var eR=/\{@(.+?)\}/g,Lb=(function(){function r(){}return r.prototype.getDataParams=function(e,t){var i=this.getData(t),n=this.getRawValue(e,t),a=i.getRawIndex(e),
o=i.getName(e),s=i.getRawDataItem(e),l=i.getItemVisual(e,"style"),u=l&&l[i.getItemVisual(e,"drawType")||"fill"],f=l&&l.stroke,c=this.mainType,h=c==="series",p=i.
userOutput&&i.userOutput.get();return{componentType:c,componentSubType:this.subType,componentIndex:this.componentIndex,seriesType:h?this.subType:null,seriesIndex:this.
seriesIndex,seriesId:h?this.id:null,seriesName:h?this.name:null,name:o,dataIndex:a,data:s,dataType:t,value:n,color:u,borderColor:f,dimensionNames:p?p.fullDimensions:
null,encode:p?p.encode:null,$vars:["seriesName","name","value"]}},r.prototype.getFormattedLabel=function(e,t,i,n,a,o){t=t||"normal";var s=this.getData(i),l=this.
getDataParams(e,i);if(o&&(l.value=o.interpolatedValue),n!=null&&P(l.value)&&(l.value=l.value[n]),!a){var u=s.getItemModel(e);a=u.get(t==="normal"?["label","form\
atter"]:[t,"label","formatter"])}if(Z(a))return l.status=t,l.dimensionIndex=n,a(l);if(B(a)){var f=Mc(a,l);return f.replace(eR,function(c,h){var p=h.length,v=h;v.
charAt(0)==="["&&v.charAt(p-1)==="]"&&(v=+v.slice(1,p-1));var m=Ci(s,e,v);if(o&&P(o.interpolatedValue)){var d=s.getDimensionIndex(v);d>=0&&(m=o.interpolatedValue[d])}
return m!=null?m+"":""})}},r.prototype.getRawValue=function(e,t){return Ci(this.getData(t),e)},r.prototype.formatTooltip=function(e,t,i){},r})();function fm(r){var e,t;return k(r)?r.type&&(t=r):e=r,{text:e,frag:t}}function vn(r){return new tR(r)}var tR=(function(){function r(e){e=e||{},this._reset=e.reset,this._plan=e.plan,this._count=e.count,this._onDirty=e.onDirty,this.
_dirty=!0}return r.prototype.perform=function(e){var t=this._upstream,i=e&&e.skip;if(this._dirty&&t){var n=this.context;n.data=n.outputData=t.context.outputData}
this.__pipeline&&(this.__pipeline.currentTask=this);var a;this._plan&&!i&&(a=this._plan(this.context));var o=f(this._modBy),s=this._modDataCount||0,l=f(e&&e.modBy),
u=e&&e.modDataCount||0;(o!==l||s!==u)&&(a="reset");function f(y){return!(y>=1)&&(y=1),y}var c;(this._dirty||a==="reset")&&(this._dirty=!1,c=this._doReset(i)),this.
_modBy=l,this._modDataCount=u;var h=e&&e.step;if(t?this._dueEnd=t._outputDueEnd:this._dueEnd=this._count?this._count(this.context):1/0,this._progress){var p=this.
_dueIndex,v=Math.min(h!=null?this._dueIndex+h:1/0,this._dueEnd);if(!i&&(c||p<v)){var m=this._progress;if(P(m))for(var d=0;d<m.length;d++)this._doProgress(m[d],p,
v,l,u);else this._doProgress(m,p,v,l,u)}this._dueIndex=v;var g=this._settedOutputEnd!=null?this._settedOutputEnd:v;this._outputDueEnd=g}else this._dueIndex=this.
_outputDueEnd=this._settedOutputEnd!=null?this._settedOutputEnd:this._dueEnd;return this.unfinished()},r.prototype.dirty=function(){this._dirty=!0,this._onDirty&&
this._onDirty(this.context)},r.prototype._doProgress=function(e,t,i,n,a){Pb.reset(t,i,n,a),this._callingProgress=e,this._callingProgress({start:t,end:i,count:i-
t,next:Pb.next},this.context)},r.prototype._doReset=function(e){this._dueIndex=this._outputDueEnd=this._dueEnd=0,this._settedOutputEnd=null;var t,i;!e&&this._reset&&
(t=this._reset(this.context),t&&t.progress&&(i=t.forceFirstProgress,t=t.progress),P(t)&&!t.length&&(t=null)),this._progress=t,this._modBy=this._modDataCount=null;
var n=this._downstream;return n&&n.dirty(),i},r.prototype.unfinished=function(){return this._progress&&this._dueIndex<this._dueEnd},r.prototype.pipe=function(e){
(this._downstream!==e||this._dirty)&&(this._downstream=e,e._upstream=this,e.dirty())},r.prototype.dispose=function(){this._disposed||(this._upstream&&(this._upstream.
_downstream=null),this._downstream&&(this._downstream._upstream=null),this._dirty=!1,this._disposed=!0)},r.prototype.getUpstream=function(){return this._upstream},
r.prototype.getDownstream=function(){return this._downstream},r.prototype.setOutputEnd=function(e){this._outputDueEnd=this._settedOutputEnd=e},r})();var Pb=(function(){var r,e,t,i,n,a={reset:function(l,u,f,c){e=l,r=u,t=f,i=c,n=Math.ceil(i/t),a.next=t>1&&i>0?s:o}};return a;function o(){return e<r?e++:null}function s(){
var l=e%n*t+Math.ceil(e/n),u=e>=r?null:l<i?l:e;return e++,u}})();var rR=(function(){function r(){}return r.prototype.getRawData=function(){throw new Error("not supported")},r.prototype.getRawDataItem=function(e){throw new Error(
"not supported")},r.prototype.cloneRawData=function(){},r.prototype.getDimensionInfo=function(e){},r.prototype.cloneAllDimensionInfo=function(){},r.prototype.count=
function(){},r.prototype.retrieveValue=function(e,t){},r.prototype.retrieveValueFromItem=function(e,t){},r.prototype.convertValue=function(e,t){return Io(e,t)},
r})();function iR(r,e){var t=new rR,i=r.data,n=t.sourceFormat=r.sourceFormat,a=r.startIndex,o="";r.seriesLayoutBy!==$t&&lt(o);var s=[],l={},u=r.dimensionsDefine;if(u)
b(u,function(m,d){var g=m.name,y={index:d,name:g,displayName:m.displayName};if(s.push(y),g!=null){var _="";He(l,g)&&lt(_),l[g]=y}});else for(var f=0;f<r.dimensionsDetectedCount;f++)
s.push({index:f});var c=Id(n,$t);e.__isBuiltIn&&(t.getRawDataItem=function(m){return c(i,a,s,m)},t.getRawData=F(nR,null,r)),t.cloneRawData=F(aR,null,r);var h=Od(
n,$t);t.count=F(h,null,i,a,s);var p=Ld(n);t.retrieveValue=function(m,d){var g=c(i,a,s,m);return v(g,d)};var v=t.retrieveValueFromItem=function(m,d){if(m!=null){
var g=s[d];if(g)return p(m,d,g.name)}};return t.getDimensionInfo=F(oR,null,s,l),t.cloneAllDimensionInfo=F(sR,null,s),t}function nR(r){var e=r.sourceFormat;if(!cm(
e)){var t="";lt(t)}return r.data}function aR(r){var e=r.sourceFormat,t=r.data;if(!cm(e)){var i="";lt(i)}if(e===je){for(var n=[],a=0,o=t.length;a<o;a++)n.push(t[a].
slice());return n}else if(e===Mt){for(var n=[],a=0,o=t.length;a<o;a++)n.push(R({},t[a]));return n}}function oR(r,e,t){if(t!=null){if(de(t)||!isNaN(t)&&!He(e,t))
return r[t];if(He(e,t))return e[t]}}function sR(r){return G(r)}var Rb=H();function Nb(r){r=G(r);var e=r.type,t="";e||lt(t);var i=e.split(":");i.length!==2&&lt(t);
var n=!1;i[0]==="echarts"&&(e=i[1],n=!0),r.__isBuiltIn=n,Rb.set(e,r)}function kb(r,e,t){var i=Ee(r),n=i.length,a="";n||lt(a);for(var o=0,s=n;o<s;o++){var l=i[o];
e=lR(l,e,t,n===1?null:o),o!==s-1&&(e.length=Math.max(e.length,1))}return e}function lR(r,e,t,i){var n="";e.length||lt(n),k(r)||lt(n);var a=r.type,o=Rb.get(a);o||
lt(n);var s=z(e,function(f){return iR(f,o)}),l=Ee(o.transform({upstream:s[0],upstreamList:s,config:G(r.config)}));if(0&&r.print)var u;return z(l,function(f,c){var h="";
k(f)||lt(h),f.data||lt(h);var p=Dd(f.data);cm(p)||lt(h);var v,m=e[0];if(m&&c===0&&!f.dimensions){var d=m.startIndex;d&&(f.data=m.data.slice(0,d).concat(f.data)),
v={seriesLayoutBy:$t,sourceHeader:d,dimensions:m.metaRawOption.dimensions}}else v={seriesLayoutBy:$t,sourceHeader:0,dimensions:f.dimensions};return vl(f.data,v,
null)})}function cm(r){return r===je||r===Mt}var Bb=(function(){function r(e){this._sourceList=[],this._storeList=[],this._upstreamSignList=[],this._versionSignBase=0,this._dirty=!0,this._sourceHost=e}return r.
prototype.dirty=function(){this._setLocalSource([],[]),this._storeList=[],this._dirty=!0},r.prototype._setLocalSource=function(e,t){this._sourceList=e,this._upstreamSignList=
t,this._versionSignBase++,this._versionSignBase>9e10&&(this._versionSignBase=0)},r.prototype._getVersionSign=function(){return this._sourceHost.uid+"_"+this._versionSignBase},
r.prototype.prepareSource=function(){this._isDirty()&&(this._createSource(),this._dirty=!1)},r.prototype._createSource=function(){this._setLocalSource([],[]);var e=this.
_sourceHost,t=this._getUpstreamSourceManagers(),i=!!t.length,n,a;if(Ic(e)){var o=e,s=void 0,l=void 0,u=void 0;if(i){var f=t[0];f.prepareSource(),u=f.getSource(),
s=u.data,l=u.sourceFormat,a=[f._getVersionSign()]}else s=o.get("data",!0),l=Ve(s)?Kt:it,a=[];var c=this._getSourceMetaRawOption()||{},h=u&&u.metaRawOption||{},p=Y(
c.seriesLayoutBy,h.seriesLayoutBy)||null,v=Y(c.sourceHeader,h.sourceHeader),m=Y(c.dimensions,h.dimensions),d=p!==h.seriesLayoutBy||!!v!=!!h.sourceHeader||m;n=d?
[vl(s,{seriesLayoutBy:p,sourceHeader:v,dimensions:m},l)]:[]}else{var g=e;if(i){var y=this._applyTransform(t);n=y.sourceList,a=y.upstreamSignList}else{var _=g.get(
"source",!0);n=[vl(_,this._getSourceMetaRawOption(),null)],a=[]}}this._setLocalSource(n,a)},r.prototype._applyTransform=function(e){var t=this._sourceHost,i=t.get(
"transform",!0),n=t.get("fromTransformResult",!0);if(n!=null){var a="";e.length!==1&&zb(a)}var o,s=[],l=[];return b(e,function(u){u.prepareSource();var f=u.getSource(
n||0),c="";n!=null&&!f&&zb(c),s.push(f),l.push(u._getVersionSign())}),i?o=kb(i,s,{datasetIndex:t.componentIndex}):n!=null&&(o=[GS(s[0])]),{sourceList:o,upstreamSignList:l}},
r.prototype._isDirty=function(){if(this._dirty)return!0;for(var e=this._getUpstreamSourceManagers(),t=0;t<e.length;t++){var i=e[t];if(i._isDirty()||this._upstreamSignList[t]!==
i._getVersionSign())return!0}},r.prototype.getSource=function(e){e=e||0;var t=this._sourceList[e];if(!t){var i=this._getUpstreamSourceManagers();return i[0]&&i[0].
getSource(e)}return t},r.prototype.getSharedDataStore=function(e){var t=e.makeStoreSchema();return this._innerGetDataStore(t.dimensions,e.source,t.hash)},r.prototype.
_innerGetDataStore=function(e,t,i){var n=0,a=this._storeList,o=a[n];o||(o=a[n]={});var s=o[i];if(!s){var l=this._getUpstreamSourceManagers()[0];Ic(this._sourceHost)&&
l?s=l._innerGetDataStore(e,t,i):(s=new dl,s.initData(new tc(t,e.length),e)),o[i]=s}return s},r.prototype._getUpstreamSourceManagers=function(){var e=this._sourceHost;
if(Ic(e)){var t=Ed(e);return t?[t.getSourceManager()]:[]}else return z(VS(e),function(i){return i.getSourceManager()})},r.prototype._getSourceMetaRawOption=function(){
var e=this._sourceHost,t,i,n;if(Ic(e))t=e.get("seriesLayoutBy",!0),i=e.get("sourceHeader",!0),n=e.get("dimensions",!0);else if(!this._getUpstreamSourceManagers().
length){var a=e;t=a.get("seriesLayoutBy",!0),i=a.get("sourceHeader",!0),n=a.get("dimensions",!0)}return{seriesLayoutBy:t,sourceHeader:i,dimensions:n}},r})();function Ic(r){return r.mainType==="series"}function zb(r){throw new Error(r)}var ba={color:{},darkColor:{},size:{}},Ge=ba.color={theme:["#5070dd","#b6d634","#505372","#ff994d","#0ca8df","#ffd10a","#fb628b","#785db0","#3fbe95"],neutral00:"\
#fff",neutral05:"#f4f7fd",neutral10:"#e8ebf0",neutral15:"#dbdee4",neutral20:"#cfd2d7",neutral25:"#c3c5cb",neutral30:"#b7b9be",neutral35:"#aaacb2",neutral40:"#9e\
a0a5",neutral45:"#929399",neutral50:"#86878c",neutral55:"#797b7f",neutral60:"#6d6e73",neutral65:"#616266",neutral70:"#54555a",neutral75:"#48494d",neutral80:"#3c\
3c41",neutral85:"#303034",neutral90:"#232328",neutral95:"#17171b",neutral99:"#000",accent05:"#eff1f9",accent10:"#e0e4f2",accent15:"#d0d6ec",accent20:"#c0c9e6",accent25:"\
#b1bbdf",accent30:"#a1aed9",accent35:"#91a0d3",accent40:"#8292cc",accent45:"#7285c6",accent50:"#6578ba",accent55:"#5c6da9",accent60:"#536298",accent65:"#4a5787",
accent70:"#404c76",accent75:"#374165",accent80:"#2e3654",accent85:"#252b43",accent90:"#1b2032",accent95:"#121521",transparent:"rgba(0,0,0,0)",highlight:"rgba(25\
5,231,130,0.8)"};R(Ge,{primary:Ge.neutral80,secondary:Ge.neutral70,tertiary:Ge.neutral60,quaternary:Ge.neutral50,disabled:Ge.neutral20,border:Ge.neutral30,borderTint:Ge.
neutral20,borderShade:Ge.neutral40,background:Ge.neutral05,backgroundTint:"rgba(234,237,245,0.5)",backgroundTransparent:"rgba(255,255,255,0)",backgroundShade:Ge.
neutral10,shadow:"rgba(0,0,0,0.2)",shadowTint:"rgba(129,130,136,0.2)",axisLine:Ge.neutral70,axisLineTint:Ge.neutral40,axisTick:Ge.neutral70,axisTickMinor:Ge.neutral60,
axisLabel:Ge.neutral70,axisSplitLine:Ge.neutral15,axisMinorSplitLine:Ge.neutral05});for(dn in Ge)Ge.hasOwnProperty(dn)&&(pm=Ge[dn],dn==="theme"?ba.darkColor.theme=
Ge.theme.slice():dn==="highlight"?ba.darkColor.highlight="rgba(255,231,130,0.4)":dn.indexOf("accent")===0?ba.darkColor[dn]=hi(pm,null,function(r){return r*.5},function(r){
return Math.min(1,1.3-r)}):ba.darkColor[dn]=hi(pm,null,function(r){return r*.9},function(r){return 1-Math.pow(r,1.5)}));var pm,dn;ba.size={xxs:2,xs:5,s:10,m:15,
l:20,xl:30,xxl:40,xxxl:50};var X=ba;var uR="line-height:1";function Ub(r){var e=r.lineHeight;return e==null?uR:"line-height:"+mt(e+"")+"px"}function Vb(r,e){var t=r.color||X.color.tertiary,i=r.fontSize||
12,n=r.fontWeight||"400",a=r.color||X.color.secondary,o=r.fontSize||14,s=r.fontWeight||"900";return e==="html"?{nameStyle:"font-size:"+mt(i+"")+"px;color:"+mt(t)+
";font-weight:"+mt(n+""),valueStyle:"font-size:"+mt(o+"")+"px;color:"+mt(a)+";font-weight:"+mt(s+"")}:{nameStyle:{fontSize:i,fill:t,fontWeight:n},valueStyle:{fontSize:o,
fill:a,fontWeight:s}}}var fR=[0,10,20,30],cR=["",`
`,`

`,`


`];function wa(r,e){return e.type=r,e}function hm(r){return r.type==="section"}function Fb(r){return hm(r)?pR:hR}function Hb(r){if(hm(r)){var e=0,t=r.blocks.length,
i=t>1||t>0&&!r.noHeader;return b(r.blocks,function(n){var a=Hb(n);a>=e&&(e=a+ +(i&&(!a||hm(n)&&!n.noHeader)))}),e}return 0}function pR(r,e,t,i){var n=e.noHeader,
a=vR(Hb(e)),o=[],s=e.blocks||[];Fe(!s||P(s)),s=s||[];var l=r.orderMode;if(e.sortBlocks&&l){s=s.slice();var u={valueAsc:"asc",valueDesc:"desc"};if(He(u,l)){var f=new $S(
u[l],null);s.sort(function(m,d){return f.evaluate(m.sortParam,d.sortParam)})}else l==="seriesDesc"&&s.reverse()}b(s,function(m,d){var g=e.valueFormatter,y=Fb(m)(
g?R(R({},r),{valueFormatter:g}):r,m,d>0?a.html:0,i);y!=null&&o.push(y)});var c=r.renderMode==="richText"?o.join(a.richText):vm(i,o.join(""),n?t:a.html);if(n)return c;
var h=Cc(e.header,"ordinal",r.useUTC),p=Vb(i,r.renderMode).nameStyle,v=Ub(i);return r.renderMode==="richText"?Gb(r,h,p)+a.richText+c:vm(i,'<div style="'+p+";"+v+
';">'+mt(h)+"</div>"+c,t)}function hR(r,e,t,i){var n=r.renderMode,a=e.noName,o=e.noValue,s=!e.markerType,l=e.name,u=r.useUTC,f=e.valueFormatter||r.valueFormatter||
function(x){return x=P(x)?x:[x],z(x,function(S,w){return Cc(S,P(p)?p[w]:p,u)})};if(!(a&&o)){var c=s?"":r.markupStyleCreator.makeTooltipMarker(e.markerType,e.markerColor||
X.color.secondary,n),h=a?"":Cc(l,"ordinal",u),p=e.valueType,v=o?[]:f(e.value,e.rawDataIndex),m=!s||!a,d=!s&&a,g=Vb(i,n),y=g.nameStyle,_=g.valueStyle;return n===
"richText"?(s?"":c)+(a?"":Gb(r,h,y))+(o?"":gR(r,v,m,d,_)):vm(i,(s?"":c)+(a?"":dR(h,!s,y))+(o?"":mR(v,m,d,_)),t)}}function dm(r,e,t,i,n,a){if(r){var o=Fb(r),s={useUTC:n,
renderMode:t,orderMode:i,markupStyleCreator:e,valueFormatter:r.valueFormatter};return o(s,r,0,a)}}function vR(r){return{html:fR[r],richText:cR[r]}}function vm(r,e,t){
var i='<div style="clear:both"></div>',n="margin: "+t+"px 0 0",a=Ub(r);return'<div style="'+n+";"+a+';">'+e+i+"</div>"}function dR(r,e,t){var i=e?"margin-left:2\
px":"";return'<span style="'+t+";"+i+'">'+mt(r)+"</span>"}function mR(r,e,t,i){var n=t?"10px":"20px",a=e?"float:right;margin-left:"+n:"";return r=P(r)?r:[r],'<s\
pan style="'+a+";"+i+'">'+z(r,function(o){return mt(o)}).join("&nbsp;&nbsp;")+"</span>"}function Gb(r,e,t){return r.markupStyleCreator.wrapRichTextStyle(e,t)}function gR(r,e,t,i,n){
var a=[n],o=i?10:20;return t&&a.push({padding:[0,0,0,o],align:"right"}),r.markupStyleCreator.wrapRichTextStyle(P(e)?e.join("  "):e,a)}function Wb(r,e){var t=r.getData().
getItemVisual(e,"style"),i=t[r.visualDrawType];return Rr(i)}function Oc(r,e){var t=r.get("padding");return t??(e==="richText"?[8,10]:10)}var Lc=(function(){function r(){
this.richTextStyles={},this._nextStyleNameId=Xs()}return r.prototype._generateStyleName=function(){return"__EC_aUTo_"+this._nextStyleNameId++},r.prototype.makeTooltipMarker=
function(e,t,i){var n=i==="richText"?this._generateStyleName():null,a=Eb({color:t,type:e,renderMode:i,markerId:n});return B(a)?a:(this.richTextStyles[n]=a.style,
a.content)},r.prototype.wrapRichTextStyle=function(e,t){var i={};P(t)?b(t,function(a){return R(i,a)}):R(i,t);var n=this._generateStyleName();return this.richTextStyles[n]=
i,"{"+n+"|"+e+"}"},r})();function Yb(r){var e=r.series,t=r.dataIndex,i=r.multipleSeries,n=e.getData(),a=n.mapDimensionsAll("defaultedTooltip"),o=a.length,s=e.getRawValue(t),l=P(s),u=Wb(
e,t),f,c,h,p;if(o>1||l&&!o){var v=yR(s,e,t,a,u);f=v.inlineValues,c=v.inlineValueTypes,h=v.blocks,p=v.inlineValues[0]}else if(o){var m=n.getDimensionInfo(a[0]);p=
f=Ci(n,t,a[0]),c=m.type}else p=f=l?s[0]:s;var d=yf(e),g=d&&e.name||"",y=n.getName(t),_=i?g:y;return wa("section",{header:g,noHeader:i||!d,sortParam:p,blocks:[wa(
"nameValue",{markerType:"item",markerColor:u,name:_,noName:!pt(_),value:f,valueType:c,rawDataIndex:n.getRawIndex(t)})].concat(h||[])})}function yR(r,e,t,i,n){var a=e.
getData(),o=wr(r,function(c,h,p){var v=a.getDimensionInfo(p);return c=c||v&&v.tooltip!==!1&&v.displayName!=null},!1),s=[],l=[],u=[];i.length?b(i,function(c){f(Ci(
a,t,c),c)}):b(r,f);function f(c,h){var p=a.getDimensionInfo(h);!p||p.otherDims.tooltip===!1||(o?u.push(wa("nameValue",{markerType:"subItem",markerColor:n,name:p.
displayName,value:c,valueType:p.type})):(s.push(c),l.push(p.type)))}return{inlineValues:s,inlineValueTypes:l,blocks:u}}var mn=J();function Pc(r,e){return r.getName(e)||r.getId(e)}var _R="__universalTransitionEnabled",Rc=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,
arguments)||this;return t._selectedDataIndicesMap={},t}return e.prototype.init=function(t,i,n){this.seriesIndex=this.componentIndex,this.dataTask=vn({count:SR,reset:bR}),
this.dataTask.context={model:this},this.mergeDefaultAndTheme(t,n);var a=mn(this).sourceManager=new Bb(this);a.prepareSource();var o=this.getInitialData(t,n);Zb(
o,this),this.dataTask.context.data=o,mn(this).dataBeforeProcessed=o,Xb(this),this._initSelectedMapFromData(o)},e.prototype.mergeDefaultAndTheme=function(t,i){var n=hn(
this),a=n?ri(t):{},o=this.subType;_e.hasClass(o)&&(o+="Series"),ne(t,i.getTheme().get(this.subType)),ne(t,this.getDefaultOption()),Nv(t,"label",["show"]),this.fillDataTextStyle(
t.data),n&&Nr(t,a,n)},e.prototype.mergeOption=function(t,i){t=ne(this.option,t,!0),this.fillDataTextStyle(t.data);var n=hn(this);n&&Nr(this.option,t,n);var a=mn(
this).sourceManager;a.dirty(),a.prepareSource();var o=this.getInitialData(t,i);Zb(o,this),this.dataTask.dirty(),this.dataTask.context.data=o,mn(this).dataBeforeProcessed=
o,Xb(this),this._initSelectedMapFromData(o)},e.prototype.fillDataTextStyle=function(t){if(t&&!Ve(t))for(var i=["show"],n=0;n<t.length;n++)t[n]&&t[n].label&&Nv(t[n],
"label",i)},e.prototype.getInitialData=function(t,i){},e.prototype.appendData=function(t){var i=this.getRawData();i.appendData(t.data)},e.prototype.getData=function(t){
var i=mm(this);if(i){var n=i.context.data;return t==null||!n.getLinkedData?n:n.getLinkedData(t)}else return mn(this).data},e.prototype.getAllData=function(){var t=this.
getData();return t&&t.getLinkedDataAll?t.getLinkedDataAll():[{data:t}]},e.prototype.setData=function(t){var i=mm(this);if(i){var n=i.context;n.outputData=t,i!==
this.dataTask&&(n.data=t)}mn(this).data=t},e.prototype.getEncode=function(){var t=this.get("encode",!0);if(t)return H(t)},e.prototype.getSourceManager=function(){
return mn(this).sourceManager},e.prototype.getSource=function(){return this.getSourceManager().getSource()},e.prototype.getRawData=function(){return mn(this).dataBeforeProcessed},
e.prototype.getColorBy=function(){var t=this.get("colorBy");return t||"series"},e.prototype.isColorBySeries=function(){return this.getColorBy()==="series"},e.prototype.
getBaseAxis=function(){var t=this.coordinateSystem;return t&&t.getBaseAxis&&t.getBaseAxis()},e.prototype.indicesOfNearest=function(t,i,n,a){var o=this.getData(),
s=this.coordinateSystem,l=s&&s.getAxis(t);if(!s||!l)return[];var u=l.dataToCoord(n);a==null&&(a=1/0);for(var f=[],c=1/0,h=-1,p=0,v=o.getDimensionIndex(i),m=o.getStore(),
d=0,g=m.count();d<g;d++){var y=m.get(v,d),_=l.dataToCoord(y),x=u-_,S=Math.abs(x);S<=a&&((S<c||S===c&&x>=0&&h<0)&&(c=S,h=x,p=0),x===h&&(f[p++]=d))}return f.length=
p,f},e.prototype.formatTooltip=function(t,i,n){return Yb({series:this,dataIndex:t,multipleSeries:i})},e.prototype.isAnimationEnabled=function(){var t=this.ecModel;
if(re.node&&!(t&&t.ssr))return!1;var i=this.getShallow("animation");return i&&this.getData().count()>this.getShallow("animationThreshold")&&(i=!1),!!i},e.prototype.
restoreData=function(){this.dataTask.dirty()},e.prototype.getColorFromPalette=function(t,i,n){var a=this.ecModel,o=wl.prototype.getColorFromPalette.call(this,t,
i,n);return o||(o=a.getColorFromPalette(t,i,n)),o},e.prototype.coordDimToDataDim=function(t){return this.getRawData().mapDimensionsAll(t)},e.prototype.getProgressive=
function(){return this.get("progressive")},e.prototype.getProgressiveThreshold=function(){return this.get("progressiveThreshold")},e.prototype.select=function(t,i){
this._innerSelect(this.getData(i),t)},e.prototype.unselect=function(t,i){var n=this.option.selectedMap;if(n){var a=this.option.selectedMode,o=this.getData(i);if(a===
"series"||n==="all"){this.option.selectedMap={},this._selectedDataIndicesMap={};return}for(var s=0;s<t.length;s++){var l=t[s],u=Pc(o,l);n[u]=!1,this._selectedDataIndicesMap[u]=
-1}}},e.prototype.toggleSelect=function(t,i){for(var n=[],a=0;a<t.length;a++)n[0]=t[a],this.isSelected(t[a],i)?this.unselect(n,i):this.select(n,i)},e.prototype.
getSelectedDataIndices=function(){if(this.option.selectedMap==="all")return[].slice.call(this.getData().getIndices());for(var t=this._selectedDataIndicesMap,i=fe(
t),n=[],a=0;a<i.length;a++){var o=t[i[a]];o>=0&&n.push(o)}return n},e.prototype.isSelected=function(t,i){var n=this.option.selectedMap;if(!n)return!1;var a=this.
getData(i);return(n==="all"||n[Pc(a,t)])&&!a.getItemModel(t).get(["select","disabled"])},e.prototype.isUniversalTransitionEnabled=function(){if(this[_R])return!0;
var t=this.option.universalTransition;return t?t===!0?!0:t&&t.enabled:!1},e.prototype._innerSelect=function(t,i){var n,a,o=this.option,s=o.selectedMode,l=i.length;
if(!(!s||!l)){if(s==="series")o.selectedMap="all";else if(s==="multiple"){k(o.selectedMap)||(o.selectedMap={});for(var u=o.selectedMap,f=0;f<l;f++){var c=i[f],h=Pc(
t,c);u[h]=!0,this._selectedDataIndicesMap[h]=t.getRawIndex(c)}}else if(s==="single"||s===!0){var p=i[l-1],h=Pc(t,p);o.selectedMap=(n={},n[h]=!0,n),this._selectedDataIndicesMap=
(a={},a[h]=t.getRawIndex(p),a)}}},e.prototype._initSelectedMapFromData=function(t){if(!this.option.selectedMap){var i=[];t.hasItemOption&&t.each(function(n){var a=t.
getRawDataItem(n);a&&a.selected&&i.push(n)}),i.length>0&&this._innerSelect(t,i)}},e.registerClass=function(t){return _e.registerClass(t)},e.protoInitialize=(function(){
var t=e.prototype;t.type="series.__base__",t.seriesIndex=0,t.ignoreStyleOnData=!1,t.hasSymbolVisual=!1,t.defaultSymbol="circle",t.visualStyleAccessPath="itemSty\
le",t.visualDrawType="fill"})(),e})(_e);ct(Rc,Lb);ct(Rc,wl);ku(Rc,_e);function Xb(r){var e=r.name;yf(r)||(r.name=xR(r)||e)}function xR(r){var e=r.getRawData(),t=e.
mapDimensionsAll("seriesName"),i=[];return b(t,function(n){var a=e.getDimensionInfo(n);a.displayName&&i.push(a.displayName)}),i.join(" ")}function SR(r){return r.
model.getRawData().count()}function bR(r){var e=r.model;return e.setData(e.getRawData().cloneShallow()),wR}function wR(r,e){e.outputData&&r.end>e.outputData.count()&&
e.model.getRawData().cloneShallow(e.outputData)}function Zb(r,e){b(x_(r.CHANGABLE_METHODS,r.DOWNSAMPLE_METHODS),function(t){r.wrapMethod(t,Te(TR,e))})}function TR(r,e){
var t=mm(r);return t&&t.setOutputEnd((e||this).count()),e}function mm(r){var e=(r.ecModel||{}).scheduler,t=e&&e.getPipeline(r.uid);if(t){var i=t.currentTask;if(i){
var n=i.agentStubMap;n&&(i=n.get(r.uid))}return i}}var mr=Rc;var CR=le.extend({type:"triangle",shape:{cx:0,cy:0,width:0,height:0},buildPath:function(r,e){var t=e.cx,i=e.cy,n=e.width/2,a=e.height/2;r.moveTo(t,i-a),r.lineTo(
t+n,i+a),r.lineTo(t-n,i+a),r.closePath()}}),MR=le.extend({type:"diamond",shape:{cx:0,cy:0,width:0,height:0},buildPath:function(r,e){var t=e.cx,i=e.cy,n=e.width/
2,a=e.height/2;r.moveTo(t,i-a),r.lineTo(t+n,i),r.lineTo(t,i+a),r.lineTo(t-n,i),r.closePath()}}),ER=le.extend({type:"pin",shape:{x:0,y:0,width:0,height:0},buildPath:function(r,e){
var t=e.x,i=e.y,n=e.width/5*3,a=Math.max(n,e.height),o=n/2,s=o*o/(a-o),l=i-a+o+s,u=Math.asin(s/o),f=Math.cos(u)*o,c=Math.sin(u),h=Math.cos(u),p=o*.6,v=o*.7;r.moveTo(
t-f,l+s),r.arc(t,l,o,Math.PI-u,Math.PI*2+u),r.bezierCurveTo(t+f-c*p,l+s+h*p,t,i-v,t,i),r.bezierCurveTo(t,i-v,t-f+c*p,l+s+h*p,t-f,l+s),r.closePath()}}),DR=le.extend(
{type:"arrow",shape:{x:0,y:0,width:0,height:0},buildPath:function(r,e){var t=e.height,i=e.width,n=e.x,a=e.y,o=i/3*2;r.moveTo(n,a),r.lineTo(n+o,a+t),r.lineTo(n,a+
t/4*3),r.lineTo(n-o,a+t),r.lineTo(n,a),r.closePath()}}),AR={line:Or,rect:ge,roundRect:ge,square:ge,circle:nl,diamond:MR,pin:ER,arrow:DR,triangle:CR},IR={line:function(r,e,t,i,n){
n.x1=r,n.y1=e+i/2,n.x2=r+t,n.y2=e+i/2},rect:function(r,e,t,i,n){n.x=r,n.y=e,n.width=t,n.height=i},roundRect:function(r,e,t,i,n){n.x=r,n.y=e,n.width=t,n.height=i,
n.r=Math.min(t,i)/4},square:function(r,e,t,i,n){var a=Math.min(t,i);n.x=r,n.y=e,n.width=a,n.height=a},circle:function(r,e,t,i,n){n.cx=r+t/2,n.cy=e+i/2,n.r=Math.
min(t,i)/2},diamond:function(r,e,t,i,n){n.cx=r+t/2,n.cy=e+i/2,n.width=t,n.height=i},pin:function(r,e,t,i,n){n.x=r+t/2,n.y=e+i/2,n.width=t,n.height=i},arrow:function(r,e,t,i,n){
n.x=r+t/2,n.y=e+i/2,n.width=t,n.height=i},triangle:function(r,e,t,i,n){n.cx=r+t/2,n.cy=e+i/2,n.width=t,n.height=i}},Tl={};b(AR,function(r,e){Tl[e]=new r});var OR=le.
extend({type:"symbol",shape:{symbolType:"",x:0,y:0,width:0,height:0},calculateTextPosition:function(r,e,t){var i=Hu(r,e,t),n=this.shape;return n&&n.symbolType===
"pin"&&e.position==="inside"&&(i.y=t.y+t.height*.4),i},buildPath:function(r,e,t){var i=e.symbolType;if(i!=="none"){var n=Tl[i];n||(i="rect",n=Tl[i]),IR[i](e.x,e.
y,e.width,e.height,n.shape),n.buildPath(r,n.shape,t)}}});function LR(r,e){if(this.type!=="image"){var t=this.style;this.__isEmptyBrush?(t.stroke=r,t.fill=e||X.color.
neutral00,t.lineWidth=2):this.shape.symbolType==="line"?t.stroke=r:t.fill=r,this.markRedraw()}}function nt(r,e,t,i,n,a,o){var s=r.indexOf("empty")===0;s&&(r=r.substr(
5,1).toLowerCase()+r.substr(6));var l;return r.indexOf("image://")===0?l=yd(r.slice(8),new $(e,t,i,n),o?"center":"cover"):r.indexOf("path://")===0?l=Wf(r.slice(
7),{},new $(e,t,i,n),o?"center":"cover"):l=new OR({shape:{symbolType:r,x:e,y:t,width:i,height:n}}),l.__isEmptyBrush=s,l.setColor=LR,a&&l.setColor(a),l}function qb(r){
return P(r)||(r=[+r,+r]),[r[0]||0,r[1]||0]}function Nc(r,e){if(r!=null)return P(r)||(r=[r,r]),[gt(r[0],e[0])||0,gt(Y(r[1],r[0]),e[1])||0]}var PR=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.hasSymbolVisual=!0,t}return e.prototype.getInitialData=
function(t){if(0)var i;return Ro(null,this,{useEncodeDefaulter:!0})},e.prototype.getLegendIcon=function(t){var i=new ce,n=nt("line",0,t.itemHeight/2,t.itemWidth,
0,t.lineStyle.stroke,!1);i.add(n),n.setStyle(t.lineStyle);var a=this.getData().getVisual("symbol"),o=this.getData().getVisual("symbolRotate"),s=a==="none"?"circ\
le":a,l=t.itemHeight*.8,u=nt(s,(t.itemWidth-l)/2,(t.itemHeight-l)/2,l,l,t.itemStyle.fill);i.add(u),u.setStyle(t.itemStyle);var f=t.iconRotate==="inherit"?o:t.iconRotate||
0;return u.rotation=f*Math.PI/180,u.setOrigin([t.itemWidth/2,t.itemHeight/2]),s.indexOf("empty")>-1&&(u.style.stroke=u.style.fill,u.style.fill=X.color.neutral00,
u.style.lineWidth=2),i},e.type="series.line",e.dependencies=["grid","polar"],e.defaultOption={z:3,coordinateSystem:"cartesian2d",legendHoverLink:!0,clip:!0,label:{
position:"top"},endLabel:{show:!1,valueAnimation:!0,distance:8},lineStyle:{width:2,type:"solid"},emphasis:{scale:!0},step:!1,smooth:!1,smoothMonotone:null,symbol:"\
emptyCircle",symbolSize:6,symbolRotate:null,showSymbol:!0,showAllSymbol:"auto",connectNulls:!1,sampling:"none",animationEasing:"linear",progressive:0,hoverLayerThreshold:1/0,
universalTransition:{divideShape:"clone"},triggerLineEvent:!1,triggerEvent:!1},e})(mr),Kb=PR;function kc(r,e){var t=r.mapDimensionsAll("defaultedLabel"),i=t.length;if(i===1){var n=Ci(r,e,t[0]);return n!=null?n+"":null}else if(i){for(var a=[],o=0;o<t.length;o++)
a.push(Ci(r,e,t[o]));return a.join(" ")}}function $b(r,e){var t=r.mapDimensionsAll("defaultedLabel");if(!P(e))return e+"";for(var i=[],n=0;n<t.length;n++){var a=r.
getDimensionIndex(t[n]);a>=0&&i.push(e[a])}return i.join(" ")}var RR=(function(r){O(e,r);function e(t,i,n,a){var o=r.call(this)||this;return o.updateData(t,i,n,a),o}return e.prototype._createSymbol=function(t,i,n,a,o,s){this.
removeAll();var l=nt(t,-1,-1,2,2,null,s);l.attr({z2:Y(o,100),culling:!0,scaleX:a[0]/2,scaleY:a[1]/2}),l.drift=NR,this._symbolType=t,this.add(l)},e.prototype.stopSymbolAnimation=
function(t){this.childAt(0).stopAnimation(null,t)},e.prototype.getSymbolType=function(){return this._symbolType},e.prototype.getSymbolPath=function(){return this.
childAt(0)},e.prototype.highlight=function(){ta(this.childAt(0))},e.prototype.downplay=function(){ra(this.childAt(0))},e.prototype.setZ=function(t,i){var n=this.
childAt(0);n.zlevel=t,n.z=i},e.prototype.setDraggable=function(t,i){var n=this.childAt(0);n.draggable=t,n.cursor=!i&&t?"move":n.cursor},e.prototype.updateData=function(t,i,n,a){
this.silent=!1;var o=t.getItemVisual(i,"symbol")||"circle",s=t.hostModel,l=e.getSymbolSize(t,i),u=e.getSymbolZ2(t,i),f=o!==this._symbolType,c=a&&a.disableAnimation;
if(f){var h=t.getItemVisual(i,"symbolKeepAspect");this._createSymbol(o,t,i,l,u,h)}else{var p=this.childAt(0);p.silent=!1;var v={scaleX:l[0]/2,scaleY:l[1]/2};c?p.
attr(v):Bt(p,v,s,i),Hf(p)}if(this._updateCommon(t,i,l,n,a),f){var p=this.childAt(0);if(!c){var v={scaleX:this._sizeX,scaleY:this._sizeY,style:{opacity:p.style.opacity}};
p.scaleX=p.scaleY=0,p.style.opacity=0,Lr(p,v,s,i)}}c&&this.childAt(0).stopAnimation("leave")},e.prototype._updateCommon=function(t,i,n,a,o){var s=this.childAt(0),
l=t.hostModel,u,f,c,h,p,v,m,d,g;if(a&&(u=a.emphasisItemStyle,f=a.blurItemStyle,c=a.selectItemStyle,h=a.focus,p=a.blurScope,m=a.labelStatesModels,d=a.hoverScale,
g=a.cursorStyle,v=a.emphasisDisabled),!a||t.hasItemOption){var y=a&&a.itemModel?a.itemModel:t.getItemModel(i),_=y.getModel("emphasis");u=_.getModel("itemStyle").
getItemStyle(),c=y.getModel(["select","itemStyle"]).getItemStyle(),f=y.getModel(["blur","itemStyle"]).getItemStyle(),h=_.get("focus"),p=_.get("blurScope"),v=_.get(
"disabled"),m=Mo(y),d=_.getShallow("scale"),g=y.getShallow("cursor")}var x=t.getItemVisual(i,"symbolRotate");s.attr("rotation",(x||0)*Math.PI/180||0);var S=Nc(t.
getItemVisual(i,"symbolOffset"),n);S&&(s.x=S[0],s.y=S[1]),g&&s.attr("cursor",g);var w=t.getItemVisual(i,"style"),T=w.fill;if(s instanceof Rt){var E=s.style;s.useStyle(
R({image:E.image,x:E.x,y:E.y,width:E.width,height:E.height},w))}else s.__isEmptyBrush?s.useStyle(R({},w)):s.useStyle(w),s.style.decal=null,s.setColor(T,o&&o.symbolInnerColor),
s.style.strokeNoScale=!0;var M=t.getItemVisual(i,"liftZ"),C=this._z2;M!=null?C==null&&(this._z2=s.z2,s.z2+=M):C!=null&&(s.z2=C,this._z2=null);var D=o&&o.useNameLabel;
Kf(s,m,{labelFetcher:l,labelDataIndex:i,defaultText:I,inheritColor:T,defaultOpacity:w.opacity});function I(V){return D?t.getName(V):kc(t,V)}this._sizeX=n[0]/2,this.
_sizeY=n[1]/2;var A=s.ensureState("emphasis");A.style=u,s.ensureState("select").style=c,s.ensureState("blur").style=f;var L=d==null||d===!0?Math.max(1.1,3/this.
_sizeY):isFinite(d)&&d>0?+d:1;A.scaleX=this._sizeX*L,A.scaleY=this._sizeY*L,this.setSymbolScale(1),ia(this,h,p,v)},e.prototype.setSymbolScale=function(t){this.scaleX=
this.scaleY=t},e.prototype.fadeOut=function(t,i,n){var a=this.childAt(0),o=ye(this).dataIndex,s=n&&n.animation;if(this.silent=a.silent=!0,n&&n.fadeLabel){var l=a.
getTextContent();l&&wo(l,{style:{opacity:0}},i,{dataIndex:o,removeOpt:s,cb:function(){a.removeTextContent()}})}else a.removeTextContent();wo(a,{style:{opacity:0},
scaleX:0,scaleY:0},i,{dataIndex:o,cb:t,removeOpt:s})},e.getSymbolSize=function(t,i){return qb(t.getItemVisual(i,"symbolSize"))},e.getSymbolZ2=function(t,i){return t.
getItemVisual(i,"z2")},e})(ce);function NR(r,e){this.parent.drift(r,e)}var Cl=RR;function zc(r,e,t,i){return e&&!isNaN(e[0])&&!isNaN(e[1])&&!(i&&i.isIgnore&&i.isIgnore(t))&&!(i&&i.clipShape&&!i.clipShape.contain(e[0],e[1]))&&r.getItemVisual(
t,"symbol")!=="none"}function jb(r){return r!=null&&!k(r)&&(r={isIgnore:r}),r||{}}function Jb(r){var e=r.hostModel,t=e.getModel("emphasis");return{emphasisItemStyle:t.
getModel("itemStyle").getItemStyle(),blurItemStyle:e.getModel(["blur","itemStyle"]).getItemStyle(),selectItemStyle:e.getModel(["select","itemStyle"]).getItemStyle(),
focus:t.get("focus"),blurScope:t.get("blurScope"),emphasisDisabled:t.get("disabled"),hoverScale:t.get("scale"),labelStatesModels:Mo(e),cursorStyle:e.get("cursor")}}
function Qb(r,e,t,i,n,a,o){var s=new r(e,t,i,n);return s.setPosition(a),e.setItemGraphicEl(t,s),o.add(s),s}var kR=(function(){function r(e){this.group=new ce,this.
_SymbolCtor=e||Cl}return r.prototype.updateData=function(e,t){this._progressiveEls=null,t=jb(t);var i=this.group,n=e.hostModel,a=this._data,o=this._SymbolCtor,s=t.
disableAnimation,l=this._seriesScope=Jb(e),u={disableAnimation:s},f=t.getSymbolPoint||function(c){return e.getItemLayout(c)};a||i.removeAll(),e.diff(a).add(function(c){
var h=f(c);zc(e,h,c,t)&&Qb(o,e,c,l,u,h,i)}).update(function(c,h){var p=a.getItemGraphicEl(h),v=f(c);if(!zc(e,v,c,t)){i.remove(p);return}var m=e.getItemVisual(c,
"symbol")||"circle",d=p&&p.getSymbolType&&p.getSymbolType();if(!p||d&&d!==m)i.remove(p),p=new o(e,c,l,u),p.setPosition(v);else{p.updateData(e,c,l,u);var g={x:v[0],
y:v[1]};s?p.attr(g):Bt(p,g,n)}i.add(p),e.setItemGraphicEl(c,p)}).remove(function(c){var h=a.getItemGraphicEl(c);h&&h.fadeOut(function(){i.remove(h)},n)}).execute(),
this._getSymbolPoint=f,this._data=e},r.prototype.updateLayout=function(e){var t=this._data;if(t)for(var i=this,n=t.getStore(),a=0,o=n.count();a<o;a++){var s=t.getItemGraphicEl(
a),l=i._getSymbolPoint(a);zc(t,l,a,e)?(s=s||Qb(i._SymbolCtor,t,a,i._seriesScope,{disableAnimation:!0},l,i.group),s.stopAnimation(),s.setPosition(l),s.markRedraw()):
s&&(i.group.remove(s),t.setItemGraphicEl(a,null))}},r.prototype.incrementalPrepareUpdate=function(e){this._seriesScope=Jb(e),this._data=null,this.group.removeAll()},
r.prototype.incrementalUpdate=function(e,t,i,n){this._progressiveEls=[],n=jb(n);function a(u){u.isGroup||(u.incremental=i,u.ensureState("emphasis").hoverLayer=fl)}
for(var o=e.start;o<e.end;o++){var s=t.getItemLayout(o);if(zc(t,s,o,n)){var l=new this._SymbolCtor(t,o,this._seriesScope);l.traverse(a),l.setPosition(s),this.group.
add(l),t.setItemGraphicEl(o,l),this._progressiveEls.push(l)}}},r.prototype.eachRendered=function(e){pl(this._progressiveEls||this.group,e)},r.prototype.remove=function(e){
var t=this.group,i=this._data;i&&e?i.eachItemGraphicEl(function(n){n.fadeOut(function(){t.remove(n)},i.hostModel)}):t.removeAll()},r})(),Bc=kR;function Uc(r,e,t){var i=r.getBaseAxis(),n=r.getOtherAxis(i),a=zR(n,t),o=i.dim,s=n.dim,l=e.mapDimension(s),u=e.mapDimension(o),f=s==="x"||s==="radius"?1:0,c=z(r.
dimensions,function(v){return e.mapDimension(v)}),h=!1,p=e.getCalculationInfo("stackResultDimension");return ga(e,c[0])&&(h=!0,c[0]=p),ga(e,c[1])&&(h=!0,c[1]=p),
{dataDimsForPoint:c,valueStart:a,valueAxisDim:s,baseAxisDim:o,stacked:!!h,valueDim:l,baseDim:u,baseDataOffset:f,stackedOverDimension:e.getCalculationInfo("stack\
edOverDimension")}}function zR(r,e){var t=0,i=r.scale.getExtent();return e==="start"?t=i[0]:e==="end"?t=i[1]:de(e)&&!isNaN(e)?t=e:i[0]>0?t=i[0]:i[1]<0&&(t=i[1]),
t}function Vc(r,e,t,i){var n=NaN;r.stacked&&(n=t.get(t.getCalculationInfo("stackedOverDimension"),i)),isNaN(n)&&(n=r.valueStart);var a=r.baseDataOffset,o=[];return o[a]=
t.get(r.baseDim,i),o[1-a]=n,e.dataToPoint(o)}function Vt(r,e){return!isFinite(r)||!isFinite(e)}var BR=typeof Float32Array!==ea?Float32Array:void 0;function Ei(r){return UR({ctor:BR},r).arr}function UR(r,e){var t=r.arr,i=r.ctor;if(e>Dv&&(e=Dv),!t||r.typed&&t.length<e){var n=void 0;if(i)try{n=new i(e),r.typed=
!0,t&&n.set(t)}catch{}if(!n&&(n=[],r.typed=!1,t))for(var a=0,o=t.length;a<o;a++)n[a]=t[a];r.arr=n}return r}function VR(r,e){var t=[];return e.diff(r).add(function(i){t.push({cmd:"+",idx:i})}).update(function(i,n){t.push({cmd:"=",idx:n,idx1:i})}).remove(function(i){t.
push({cmd:"-",idx:i})}).execute(),t}function gm(r,e,t,i,n,a,o,s){for(var l=VR(r,e),u=[],f=[],c=[],h=[],p=[],v=[],m=[],d=Uc(n,e,o),g=r.getLayout("points")||[],y=e.
getLayout("points")||[],_=0;_<l.length;_++){var x=l[_],S=!0,w=void 0,T=void 0;switch(x.cmd){case"=":w=x.idx*2,T=x.idx1*2;var E=g[w],M=g[w+1],C=y[T],D=y[T+1];(isNaN(
E)||isNaN(M))&&(E=C,M=D),u.push(E,M),f.push(C,D),c.push(t[w],t[w+1]),h.push(i[T],i[T+1]),m.push(e.getRawIndex(x.idx1));break;case"+":var I=x.idx,A=d.dataDimsForPoint,
L=n.dataToPoint([e.get(A[0],I),e.get(A[1],I)]);T=I*2,u.push(L[0],L[1]),f.push(y[T],y[T+1]);var V=Vc(d,n,e,I);c.push(V[0],V[1]),h.push(i[T],i[T+1]),m.push(e.getRawIndex(
I));break;case"-":S=!1}S&&(p.push(x),v.push(v.length))}v.sort(function(me,xe){return m[me]-m[xe]});for(var U=u.length,K=Ei(U),Q=Ei(U),j=Ei(U),se=Ei(U),ae=[],_=0;_<
v.length;_++){var pe=v[_],ie=_*2,q=pe*2;K[ie]=u[q],K[ie+1]=u[q+1],Q[ie]=f[q],Q[ie+1]=f[q+1],j[ie]=c[q],j[ie+1]=c[q+1],se[ie]=h[q],se[ie+1]=h[q+1],ae[_]=p[pe]}return{
current:K,next:Q,stackedOnCurrent:j,stackedOnNext:se,status:ae}}var gn=Math.min,yn=Math.max;function ym(r,e,t,i,n,a,o,s,l){for(var u,f,c,h,p,v,m=t,d=0;d<i;d++){var g=e[m*2],y=e[m*2+1];if(m>=n||m<0)break;if(Vt(g,y)){if(l){m+=
a;continue}break}if(m===t)r[a>0?"moveTo":"lineTo"](g,y),c=g,h=y;else{var _=g-u,x=y-f;if(_*_+x*x<.5){m+=a;continue}if(o>0){for(var S=m+a,w=e[S*2],T=e[S*2+1];w===
g&&T===y&&d<i;)d++,S+=a,m+=a,w=e[S*2],T=e[S*2+1],g=e[m*2],y=e[m*2+1],_=g-u,x=y-f;var E=d+1;if(l)for(;Vt(w,T)&&E<i;)E++,S+=a,w=e[S*2],T=e[S*2+1];var M=.5,C=0,D=0,
I=void 0,A=void 0;if(E>=i||Vt(w,T))p=g,v=y;else{C=w-u,D=T-f;var L=g-u,V=w-g,U=y-f,K=T-y,Q=void 0,j=void 0;if(s==="x"){Q=Math.abs(L),j=Math.abs(V);var se=C>0?1:-1;
p=g-se*Q*o,v=y,I=g+se*j*o,A=y}else if(s==="y"){Q=Math.abs(U),j=Math.abs(K);var ae=D>0?1:-1;p=g,v=y-ae*Q*o,I=g,A=y+ae*j*o}else Q=Math.sqrt(L*L+U*U),j=Math.sqrt(V*
V+K*K),M=j/(j+Q),p=g-C*o*(1-M),v=y-D*o*(1-M),I=g+C*o*M,A=y+D*o*M,I=gn(I,yn(w,g)),A=gn(A,yn(T,y)),I=yn(I,gn(w,g)),A=yn(A,gn(T,y)),C=I-g,D=A-y,p=g-C*Q/j,v=y-D*Q/j,
p=gn(p,yn(u,g)),v=gn(v,yn(f,y)),p=yn(p,gn(u,g)),v=yn(v,gn(f,y)),C=g-p,D=y-v,I=g+C*j/Q,A=y+D*j/Q}r.bezierCurveTo(c,h,p,v,g,y),c=I,h=A}else r.lineTo(g,y)}u=g,f=y,
m+=a}return d}var e1=(function(){function r(){this.smooth=0,this.smoothConstraint=!0}return r})(),t1=(function(r){O(e,r);function e(t){var i=r.call(this,t)||this;
return i.type="ec-polyline",i}return e.prototype.getDefaultStyle=function(){return{stroke:X.color.neutral99,fill:null}},e.prototype.getDefaultShape=function(){return new e1},
e.prototype.buildPath=function(t,i){var n=i.points,a=0,o=n.length/2;if(i.connectNulls){for(;o>0&&Vt(n[o*2-2],n[o*2-1]);o--);for(;a<o&&Vt(n[a*2],n[a*2+1]);a++);}
for(;a<o;)a+=ym(t,n,a,o,o,1,i.smooth,i.smoothMonotone,i.connectNulls)+1},e.prototype.getPointOn=function(t,i){this.path||(this.createPathProxy(),this.buildPath(
this.path,this.shape));for(var n=this.path,a=n.data,o=Xt.CMD,s,l,u=i==="x",f=[],c=0;c<a.length;){var h=a[c++],p=void 0,v=void 0,m=void 0,d=void 0,g=void 0,y=void 0,
_=void 0;switch(h){case o.M:s=a[c++],l=a[c++];break;case o.L:if(p=a[c++],v=a[c++],_=u?(t-s)/(p-s):(t-l)/(v-l),_<=1&&_>=0){var x=u?(v-l)*_+l:(p-s)*_+s;return u?[
t,x]:[x,t]}s=p,l=v;break;case o.C:p=a[c++],v=a[c++],m=a[c++],d=a[c++],g=a[c++],y=a[c++];var S=u?Vn(s,p,m,g,t,f):Vn(l,v,d,y,t,f);if(S>0)for(var w=0;w<S;w++){var T=f[w];
if(T<=1&&T>=0){var x=u?Pe(l,v,d,y,T):Pe(s,p,m,g,T);return u?[t,x]:[x,t]}}s=g,l=y;break}}},e})(le);var FR=(function(r){O(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e})(e1),r1=(function(r){O(e,r);function e(t){var i=r.call(this,t)||
this;return i.type="ec-polygon",i}return e.prototype.getDefaultShape=function(){return new FR},e.prototype.buildPath=function(t,i){var n=i.points,a=i.stackedOnPoints,
o=0,s=n.length/2,l=i.smoothMonotone;if(i.connectNulls){for(;s>0&&Vt(n[s*2-2],n[s*2-1]);s--);for(;o<s&&Vt(n[o*2],n[o*2+1]);o++);}for(;o<s;){var u=ym(t,n,o,s,s,1,
i.smooth,l,i.connectNulls);ym(t,a,o+u-1,u,s,-1,i.stackedOnSmooth,l,i.connectNulls),o+=u+1,t.closePath()}},e})(le);function Ml(){var r=J();return function(e){var t=r(e),i=e.pipelineContext,n=!!t.large,a=!!t.progressiveRender,o=t.large=!!(i&&i.large),s=t.progressiveRender=!!(i&&
i.progressiveRender);return(n!==o||a!==s)&&"reset"}}var a1=J(),HR=Ml(),_m=(function(){function r(){this.group=new ce,this.uid=un("viewChart"),this.renderTask=vn({plan:GR,reset:WR}),this.renderTask.context={view:this}}
return r.prototype.init=function(e,t){},r.prototype.render=function(e,t,i,n){},r.prototype.highlight=function(e,t,i,n){var a=e.getData(n&&n.dataType);a&&n1(a,n,
"emphasis")},r.prototype.downplay=function(e,t,i,n){var a=e.getData(n&&n.dataType);a&&n1(a,n,"normal")},r.prototype.remove=function(e,t){this.group.removeAll()},
r.prototype.dispose=function(e,t){},r.prototype.updateView=function(e,t,i,n){this.render(e,t,i,n)},r.prototype.updateVisual=function(e,t,i,n){this.render(e,t,i,
n)},r.prototype.eachRendered=function(e){pl(this.group,e)},r.markUpdateMethod=function(e,t){a1(e).updateMethod=t},r.protoInitialize=(function(){var e=r.prototype;
e.type="chart"})(),r})();function i1(r,e,t){r&&rl(r)&&(e==="emphasis"?ta:ra)(r,t)}function n1(r,e,t){var i=hr(r,e),n=e&&e.highlightKey!=null?Ux(e.highlightKey):
null;i!=null?b(Ee(i),function(a){i1(r.getItemGraphicEl(a),t,n)}):r.eachItemGraphicEl(function(a){i1(a,t,n)})}$a(_m,["dispose"]);Xi(_m);function GR(r){return HR(
r.model)}function WR(r){var e=r.model,t=r.ecModel,i=r.api,n=r.payload,a=e.pipelineContext.progressiveRender,o=r.view,s=n&&a1(n).updateMethod,l=a?"incrementalPre\
pareRender":s&&o[s]?s:"render";return l!=="render"&&o[l](e,t,i,n),YR[l]}var YR={incrementalPrepareRender:{progress:function(r,e){e.view.incrementalRender(r,e.model,
e.ecModel,e.api,e.payload)}},render:{forceFirstProgress:!0,progress:function(r,e){e.view.render(e.model,e.ecModel,e.api,e.payload)}}},Dt=_m;function o1(r,e,t,i,n){var a=r.getArea(),o=a.x,s=a.y,l=a.width,u=a.height,f=t.get(["lineStyle","width"])||0;o-=f/2,s-=f/2,l+=f,u+=f,l=Math.ceil(l),o!==Math.floor(
o)&&(o=Math.floor(o),l++);var c=new ge({shape:{x:o,y:s,width:l,height:u}});if(e){var h=r.getBaseAxis(),p=h.isHorizontal(),v=h.inverse;p?(v&&(c.shape.x+=l),c.shape.
width=0):(v||(c.shape.y+=u),c.shape.height=0);var m=Z(n)?function(d){n(d,c)}:null;Lr(c,{shape:{width:l,height:u,x:o,y:s}},t,null,i,m)}return c}function s1(r,e,t){
var i=r.getArea(),n=ue(i.r0,1),a=ue(i.r,1),o=new sl({shape:{cx:ue(r.cx,1),cy:ue(r.cy,1),r0:n,r:a,startAngle:i.startAngle,endAngle:i.endAngle,clockwise:i.clockwise}});
if(e){var s=r.getBaseAxis().dim==="angle";s?o.shape.endAngle=i.startAngle:o.shape.r=n,Lr(o,{shape:{endAngle:i.endAngle,r:a}},t)}return o}function l1(r){var e=r.coordinateSystem;if(r.get("clip",!0)&&e&&(!e.shouldClip||e.shouldClip()))return e.getArea&&e.getArea(.1)}function u1(r,e){return r.type===e}var f1=(function(){function r(){}return r.prototype.isBlank=function(){return this._isBlank},r.prototype.setBlank=function(e){this._isBlank=e},r})();Xi(f1);var At=f1;var XR=0,ZR=(function(){function r(e){this.categories=e.categories||[],this._needCollect=e.needCollect,this._deduplication=e.deduplication,this.uid=++XR,this._onCollect=
e.onCollect}return r.createByAxisModel=function(e){var t=e.option,i=t.data,n=i&&z(i,qR);return new r({categories:n,needCollect:!n,deduplication:t.dedplication!==
!1})},r.prototype.getOrdinal=function(e){return this._getOrCreateMap().get(e)},r.prototype.parseAndCollect=function(e){var t,i=this._needCollect;if(!B(e)&&!i)return e;
if(i&&!this._deduplication)return t=this.categories.length,this.categories[t]=e,this._onCollect&&this._onCollect(e,t),t;var n=this._getOrCreateMap();return t=n.
get(e),t==null&&(i?(t=this.categories.length,this.categories[t]=e,n.set(e,t),this._onCollect&&this._onCollect(e,t)):t=NaN),t},r.prototype._getOrCreateMap=function(){
return this._map||(this._map=H(this.categories))},r})();function qR(r){return k(r)&&r.value!=null?r.value:r+""}var El=ZR;var Ft=0,Uo=1,KR={needTransform:1,normalize:1,scale:1,transformIn:1,transformOut:1,contain:1,getExtent:1,getExtentUnsafe:1,setExtent:1,setExtent2:1,getFilter:1,
sanitize:1,getDefaultStartValue:1,freeze:1},p1=fe(KR),Vo=2,h1=3;function Fo(r,e,t){var i;r=r||{};var n=Be();if(n){var a=n.createBreakScaleMapper(e,t);a.hasBreaks()&&
(b(p1,function(o){a[o]&&(r[o]=F(a[o],a))}),i=a)}return i==null&&$R(r,t),{brk:i,mapper:r}}function Fc(r,e){b(p1,function(t){r[t]=e[t]})}function Hc(r,e){r.freeze=
De}function Di(r){return r.getExtentUnsafe(Ft,Vo)}function Ta(r,e){return r.getExtentUnsafe(Uo,e)||r.getExtentUnsafe(Ft,e)}function v1(r){var e=Ta(r,h1);return e[1]-
e[0]}function Ho(r){var e=r.getExtentUnsafe(Ft,h1);return e[1]-e[0]}function $R(r,e){var t=r||{},i=[];return t._extents=i,i[Ft]=e?e.slice():dt(),R(t,jR),t}var jR={
needTransform:function(){return!1},normalize:function(r){var e=this._extents[Uo]||this._extents[Ft];return e[1]===e[0]?.5:(r-e[0])/(e[1]-e[0])},scale:function(r){
var e=this._extents[Uo]||this._extents[Ft];return r*(e[1]-e[0])+e[0]},transformIn:function(r){return r},transformOut:function(r){return r},contain:function(r){var e=Ta(
this,null);return r>=e[0]&&r<=e[1]},getExtent:function(){return this._extents[Ft].slice()},getExtentUnsafe:function(r){return this._extents[r]},setExtent:function(r,e){
c1(this._extents,Ft,r,e)},setExtent2:function(r,e,t){var i=this._extents;i[r]||(i[r]=i[Ft].slice()),c1(i,r,e,t)},freeze:function(){}};function c1(r,e,t,i){_i(t,
i)&&(r[e][0]=t,r[e][1]=i)}function Gc(r){return Go(r)||ni(r)}function Go(r){return r.type==="interval"}function ii(r){return r.type==="time"}function ni(r){return r.type==="log"}function Je(r){return r.type==="ordinal"}function d1(r){var e=gf(r),t=Jn(10,e),i=Zt(r/t);return i?i===2?i=3:i===3?i=5:i*=2:i=1,ue(i*t,-e)}function kr(r){return Dr(r)+2}function Dl(r,e){return po(r)/po(
e)}function Wc(r,e,t){var i=t&&t.lookup;if(i){for(var n=0;n<i.from.length;n++)if(r===i.from[n])return i.to[n]}return Jn(e,r)}function Yc(r,e,t){var i=r.slice();
if(i[0]===i[1]){var n=t&&t.ctnShp;if(i[0]!==0){var a=Re(i[0]);e[1]||(i[1]+=a/2),i[0]-=a/2}else n&&(i[0]=-1),i[1]=1}return(!Ar(i[0])||!Ar(i[1]))&&(i[0]=0,i[1]=1),
i[1]<i[0]&&i.reverse(),i}function m1(r,e){return[r[0]!==e[0],r[1]!==e[1]]}function Al(r,e){return r=r||e,Zt(he(r,1))}function Xc(r,e,t){var i=Di(r),n=i[0],a=r.count(),
o=Math.max((e||0)+1,1);n!==0&&o>1&&a/o>2&&(n=Math.round(Math.ceil(n/o)*o)),n!==i[0]&&l(i[0],!0,!0);for(var s=n;s<=i[1];s+=o)l(s,!1,s===i[0]||s===i[1]);s-o!==i[1]&&
l(i[1],!0,!0);function l(u,f,c){t({value:u,offInterval:f},c)}}var g1=(function(r){O(e,r);function e(t){var i=r.call(this)||this;i.type="ordinal",i.parse=e.parse,Fc(i,e.decoratedMethods);var n=t.ordinalMeta;n||(n=new El({})),
P(n)&&(n=new El({categories:z(n,function(o){return k(o)?o.value:o})})),i._ordinalMeta=n;var a=Fo(null,null,t.extent||[0,n.categories.length-1]);return i._mapper=
a.mapper,Hc(i,a.mapper),i}return e.parse=function(t){return t==null?t=NaN:B(t)?(t=this._ordinalMeta.getOrdinal(t),t==null&&(t=NaN)):t=Zt(t),t},e.prototype.getTicks=
function(){var t=[];return Xc(this,0,function(i){t.push(i)}),t},e.prototype.getMinorTicks=function(t){},e.prototype.setSortInfo=function(t){if(t==null){this._ordinalNumbersByTick=
this._ticksByOrdinalNumber=null;return}for(var i=t.ordinalNumbers,n=this._ordinalNumbersByTick=[],a=this._ticksByOrdinalNumber=[],o=0,s=this._ordinalMeta.categories.
length,l=Ne(s,i.length);o<l;++o){var u=n[o]=i[o];a[u]=o}for(var f=0;o<s;++o){for(;a[f]!=null;)f++;n[o]=f,a[f]=o}},e.prototype._getTickNumber=function(t){var i=this.
_ticksByOrdinalNumber;return i&&t>=0&&t<i.length?i[t]:t},e.prototype.getRawOrdinalNumber=function(t){var i=this._ordinalNumbersByTick;return i&&t>=0&&t<i.length?
i[t]:t},e.prototype.getLabel=function(t){if(!this.isBlank()){var i=this.getRawOrdinalNumber(t.value),n=this._ordinalMeta.categories[i];return n==null?"":n+""}},
e.prototype.count=function(){var t=Di(this._mapper);return t[1]-t[0]+1},e.prototype.getOrdinalMeta=function(){return this._ordinalMeta},e.type="ordinal",e.decoratedMethods=
{needTransform:function(){return this._mapper.needTransform()},contain:function(t){return this._mapper.contain(this._getTickNumber(t))&&t>=0&&t<this._ordinalMeta.
categories.length},normalize:function(t){return this._mapper.normalize(this._getTickNumber(t))},scale:function(t){return this.getRawOrdinalNumber(Zt(this._mapper.
scale(t)))},transformIn:function(t,i){return this._mapper.transformIn(this._getTickNumber(t),i)},transformOut:function(t,i){return this.getRawOrdinalNumber(this.
_mapper.transformOut(t,i))},getExtent:function(){return this._mapper.getExtent()},getExtentUnsafe:function(t,i){return this._mapper.getExtentUnsafe(t,i)},setExtent:function(t,i){
return this._mapper.setExtent(t,i)},setExtent2:function(t,i,n){return this._mapper.setExtent2(t,i,n)}},e})(At);At.registerClass(g1);var y1=g1;function Wo(r,e,t,i){for(var n=r.getTicks({expandToNicedExtent:!0}),a=[],o=r.getExtent(),s=1;s<n.length;s++){var l=n[s],u=n[s-1];if(!(u.break||l.break)){for(var f=0,
c=[],h=l.value-u.value,p=h/e,v=kr(p);f<e-1;){var m=ue(u.value+(f+1)*p,v);m>o[0]&&m<o[1]&&c.push(m),f++}var d=Be();d&&d.pruneTicksByBreak("auto",c,t,function(g){
return g},i,o),a.push(c)}}return a}var _1=(function(r){O(e,r);function e(t){var i=r.call(this)||this;i.type="interval",i.parse=e.parse,t=t||{};var n=pc(i,t),a=Fo(i,n,null);return i.brk=a.brk,i._cfg=
{interval:0,intervalPrecision:2,intervalCount:void 0,niceExtent:void 0},i}return e.parse=function(t){return t==null||t===""?NaN:Number(t)},e.prototype.getConfig=
function(){return G(this._cfg)},e.prototype.setConfig=function(t){var i=Di(this);this._cfg=t=G(t),t.niceExtent==null&&(t.niceExtent=i.slice()),t.intervalPrecision==
null&&(t.intervalPrecision=kr(t.interval))},e.prototype.getTicks=function(t){t=t||{};var i=this._cfg,n=i.interval,a=Di(this),o=i.niceExtent,s=i.intervalPrecision,
l=Be(),u=this.brk,f=l&&u,c=[];if(!n)return c;if(t.breakTicks==="only_break"&&f)return l.addBreaksToTicks(c,u.breaks,a),c;var h=3e3;a[0]<o[0]&&c.push({value:t.expandToNicedExtent?
ue(o[0]-n,s):a[0]});for(var p=function(_,x){return Zt((x-_)/n)},v=i.intervalCount,m=o[0],d=0;;d++){if(v==null){if(m>o[1]||!isFinite(m)||!isFinite(o[1]))break}else{
if(d>v)break;m=Ne(m,o[1]),d===v&&(m=o[1])}if(c.push({value:m}),m=ue(m+n,s),u){var g=u.calcNiceTickMultiple(m,p);g>=0&&(m=ue(m+g*n,s))}if(c.length>0&&m===c[c.length-
1].value)break;if(c.length>h)return[]}var y=c.length?c[c.length-1].value:o[1];return a[1]>y&&c.push({value:t.expandToNicedExtent?ue(y+n,s):a[1]}),f&&l.pruneTicksByBreak(
t.pruneByBreak,c,u.breaks,function(_){return _.value},i.interval,a),f&&t.breakTicks!=="none"&&l.addBreaksToTicks(c,u.breaks,a),c},e.prototype.getMinorTicks=function(t){
return Wo(this,t,ya(this),this._cfg.interval)},e.prototype.getLabel=function(t,i){if(t==null)return"";var n=i&&i.precision;n==null?n=Dr(t.value)||0:n==="auto"&&
(n=this._cfg.intervalPrecision);var a=ue(t.value,n,!0);return sm(a)},e.type="interval",e})(At);At.registerClass(_1);var Ca=_1;var JR=function(r,e,t,i){for(;t<i;){var n=t+i>>>1;r[n][1]<e?t=n+1:i=n}return t},S1=(function(r){O(e,r);function e(t){var i=r.call(this)||this;i.type="time",i.parse=
e.parse,i._locale=t.locale,i._useUTC=t.useUTC,i._interval=0;var n=pc(i,t),a=Fo(i,n,null);return i.brk=a.brk,i}return e.prototype.getLabel=function(t){return xa(
t.value,Jd[wb(zo(this._minLevelUnit))]||Jd.second,this._useUTC,this._locale)},e.prototype.getFormattedLabel=function(t,i,n){return Tb(t,i,n,this._locale,this._useUTC)},
e.prototype.getTicks=function(t){t=t||{};var i=this._interval,n=Di(this),a=Be(),o=this.brk,s=a&&o,l=[];if(!i)return l;var u=this._useUTC;if(s&&t.breakTicks==="o\
nly_break")return Be().addBreaksToTicks(l,o.breaks,n),l;l=aN(this._minLevelUnit,this._approxInterval,u,n,Ho(this),o);var f=Ut.length-1,c=0;return b(l,function(h){
h.time&&(f=Math.min(f,oe(Ut,h.time.upperTimeUnit)),c=Math.max(c,h.time.level))}),s&&Be().pruneTicksByBreak(t.pruneByBreak,l,o.breaks,function(h){return h.value},
this._approxInterval,n),s&&t.breakTicks!=="none"&&Be().addBreaksToTicks(l,o.breaks,n,function(h){for(var p=Math.max(oe(Ut,Sa(h.vmin,u)),oe(Ut,Sa(h.vmax,u))),v=0,
m=0;m<Ut.length;m++)if(!b1(Ut[m],h.vmin,h.vmax,u)){v=m;break}var d=Math.min(v,f),g=Math.max(d,p);return{level:c,lowerTimeUnit:Ut[g],upperTimeUnit:Ut[d]}}),l},e.
prototype.getMinorTicks=function(t){return Wo(this,t,ya(this),this._interval)},e.prototype.setTimeInterval=function(t){this._interval=t.interval,this._approxInterval=
t.approxInterval,this._minLevelUnit=t.minLevelUnit},e.parse=function(t){return de(t)?Math.round(t):+jr(t)},e.type="time",e})(At),Zc=[["second",dc],["minute",mc],
["hour",ko],["quarter-day",ko*6],["half-day",ko*12],["day",Jt*1.2],["half-week",Jt*3.5],["week",Jt*7],["month",Jt*31],["quarter",Jt*95],["half-year",jd/2],["yea\
r",jd]];function b1(r,e,t,i){return gc(new Date(e),r,i).getTime()===gc(new Date(t),r,i).getTime()}function QR(r,e){return r/=Jt,r>16?16:r>7.5?7:r>3.5?4:r>1.5?2:
1}function eN(r){var e=30*Jt;return r/=e,r>6?6:r>3?3:r>2?2:1}function tN(r){return r/=ko,r>12?12:r>6?6:r>3.5?4:r>2?2:1}function x1(r,e){return r/=e?mc:dc,r>30?30:
r>20?20:r>15?15:r>10?10:r>5?5:r>2?2:1}function rN(r){return he(Qn(r,!0),1)}function iN(r,e,t){var i=Math.max(0,oe(Ut,e)-1);return gc(new Date(r),Ut[i],t).getTime()}
function nN(r,e){var t=new Date(0);t[r](1);var i=t.getTime();t[r](1+e);var n=t.getTime()-i;return function(a,o){return Math.max(0,Math.round((o-a)/n))}}function aN(r,e,t,i,n,a){
var o=3e3,s=xb,l=0;function u(U,K,Q,j,se,ae,pe){for(var ie=nN(se,U),q=K,me=new Date(q);q<Q&&q<=i[1]&&(pe.push({value:q}),!(l++>o));)if(me[se](me[j]()+U),q=me.getTime(),
a){var xe=a.calcNiceTickMultiple(q,ie);xe>0&&(me[se](me[j]()+xe*U),q=me.getTime())}pe.push({value:q,notAdd:q>i[1]})}function f(U,K,Q){var j=[],se=!K.length;if(!b1(
zo(U),i[0],i[1],t)){se&&(K=[{value:iN(i[0],U,t)},{value:i[1]}]);for(var ae=0;ae<K.length-1;ae++){var pe=K[ae].value,ie=K[ae+1].value;if(pe!==ie){var q=void 0,me=void 0,
xe=void 0,wt=!1;switch(U){case"year":q=Math.max(1,Math.round(e/Jt/365)),me=Qd(t),xe=Cb(t);break;case"half-year":case"quarter":case"month":q=eN(e),me=yc(t),xe=em(
t);break;case"week":case"half-week":case"day":q=QR(e,31),me=_c(t),xe=tm(t),wt=!0;break;case"half-day":case"quarter-day":case"hour":q=tN(e),me=xc(t),xe=rm(t);break;case"\
minute":q=x1(e,!0),me=Sc(t),xe=im(t);break;case"second":q=x1(e,!1),me=bc(t),xe=nm(t);break;case"millisecond":q=rN(e),me=wc(t),xe=am(t);break}ie>=i[0]&&pe<=i[1]&&
u(q,pe,ie,me,xe,wt,j),U==="year"&&Q.length>1&&ae===0&&Q.unshift({value:Q[0].value-q})}}for(var ae=0;ae<j.length;ae++)Q.push(j[ae])}}for(var c=[],h=[],p=0,v=0,m=0;m<
s.length;++m){var d=zo(s[m]);if(bb(s[m])){f(s[m],c[c.length-1]||[],h);var g=s[m+1]?zo(s[m+1]):null;if(d!==g){if(h.length){v=p,h.sort(function(U,K){return U.value-
K.value});for(var y=[],_=0;_<h.length;++_){var x=h[_].value;(_===0||h[_-1].value!==x)&&(y.push(h[_]),x>=i[0]&&x<=i[1]&&p++)}var S=n/e;if(p>S*1.5&&v>S/1.5||(c.push(
y),p>S||r===s[m]))break}h=[]}}}for(var w=Ue(z(c,function(U){return Ue(U,function(K){return K.value>=i[0]&&K.value<=i[1]&&!K.notAdd})}),function(U){return U.length>
0}),T=w.length-1,E=[],m=0;m<w.length;++m)for(var M=w[m],C=0;C<M.length;++C){var D=Sa(M[C].value,t);E.push({value:M[C].value,time:{level:T-m,upperTimeUnit:D,lowerTimeUnit:D}})}
go(E,mx,null),E.sort(function(U,K){return U.value-K.value});var I=E[0],A=E[E.length-1],L=Sa(i[0],t),V=Sa(i[1],t);return(!I||I.value>i[0])&&E.unshift({value:i[0],
time:{level:0,upperTimeUnit:L,lowerTimeUnit:L},notNice:!0}),(!A||A.value<i[1])&&E.push({value:i[1],time:{level:0,upperTimeUnit:V,lowerTimeUnit:V},notNice:!0}),E}
var w1=function(r,e){var t=r.getExtent();if(t[0]===t[1]&&(t[0]-=Jt,t[1]+=Jt),t[1]===-1/0&&t[0]===1/0){var i=new Date;t[1]=+new Date(i.getFullYear(),i.getMonth(),
i.getDate()),t[0]=t[1]-Jt}r.setExtent(t[0],t[1]);var n=Al(e.splitNumber,10),a=Ho(r)/n,o=e.minInterval,s=e.maxInterval;o!=null&&a<o&&(a=o),s!=null&&a>s&&(a=s);var l=Zc.
length,u=Math.min(JR(Zc,a,0,l),l-1),f=Zc[u][1],c=Zc[Math.max(u-1,0)][0];r.setTimeInterval({approxInterval:a,interval:f,minLevelUnit:c})};At.registerClass(S1);var T1=S1;var qc=0,Kc=1,oN=2,D1=(function(r){O(e,r);function e(t){var i=r.call(this)||this;i.type="log",i.parse=Ca.parse,i.base=t.logBase||10;var n=[],a=[],o=i._lookup={from:n,
to:a};n[qc]=n[Kc]=a[qc]=a[Kc]=NaN,Fc(i,e.mapperMethods);var s=Be(),l=t.breakOption,u={lookup:o};return s&&s.parseAxisBreakOptionInwardTransform(l,i,{noNegative:!0},
oN,u),i.powStub=new Ca({breakParsed:u.original}),i.intervalStub=new Ca({breakParsed:u.transformed}),Hc(i,i.intervalStub),i}return e.prototype.getTicks=function(t){
var i=this.base,n=this.powStub,a=Be(),o=this.intervalStub,s=o.getExtent(),l=n.getExtent(),u={lookup:{from:s,to:l}};return z(o.getTicks(t||{}),function(f){var c=f.
value,h=Wc(c,i,u),p;if(a){var v=a.getTicksBreakOutwardTransform(this,f,ya(n),this._lookup);v&&(p=v.vBreak,h=v.tickVal)}return{value:h,break:p}},this)},e.prototype.
getMinorTicks=function(t){return Wo(this,t,ya(this.powStub),this.intervalStub.getConfig().interval)},e.prototype.getLabel=function(t,i){return this.intervalStub.
getLabel(t,i)},e.type="log",e.mapperMethods={needTransform:function(){return!0},normalize:function(t){return this.intervalStub.normalize(Dl(t,this.base))},scale:function(t){
return Wc(this.intervalStub.scale(t),this.base,null)},transformIn:function(t,i){return t=Dl(t,this.base),i&&i.depth===Vo?t:this.intervalStub.transformIn(t,i)},transformOut:function(t,i){
var n=i?i.depth:null;return C1.depth=n,M1.lookup=this._lookup,Wc(n===Vo?t:this.intervalStub.transformOut(t,C1),this.base,M1)},contain:function(t){return this.powStub.
contain(t)},setExtent:function(t,i){this.setExtent2(Ft,t,i)},setExtent2:function(t,i,n){if(!(!_i(i,n)||i<=0||n<=0)){var a=E1,o=E1;if(t===Ft){var s=this._lookup;
a=s.to,o=s.from}this.powStub.setExtent2(t,a[qc]=i,a[Kc]=n);var l=this.base;this.intervalStub.setExtent2(t,o[qc]=Dl(i,l),o[Kc]=Dl(n,l))}},getFilter:function(){return{
g:0}},sanitize:function(t,i){return _i(i[0],i[1])&&yt(t)&&t<=0&&(t=i[0]),t},getDefaultStartValue:function(){return 1},getExtent:function(){return this.powStub.getExtent()},
getExtentUnsafe:function(t,i){return i===null?this.powStub.getExtentUnsafe(t,null):this.intervalStub.getExtentUnsafe(t,i)}},e})(At);At.registerClass(D1);var C1={},
M1={},E1=[],A1=D1;var $c={value:1,category:1,time:1,log:1};var I1=J();function Jc(r){var e=r.get("type");return(e==null||!He($c,e)&&!At.getClass(e))&&(e="value"),e}function Qc(r,e,t){var i=Be(),n;switch(i&&(n=xm(r,e,t)),
e){case"category":return new y1({ordinalMeta:r.getOrdinalMeta?r.getOrdinalMeta():r.getCategories(),extent:dt()});case"time":return new T1({locale:r.ecModel.getLocaleModel(),
useUTC:r.ecModel.get("useUTC"),breakOption:n});case"log":return new A1({logBase:r.get("logBase"),breakOption:n});case"value":return new Ca({breakOption:n});default:
return new(At.getClass(e)||Ca)({})}}function O1(r,e,t){var i=t?Ta(r,null):r.getExtentUnsafe(Ft,null),n=i[0],a=i[1];return _i(n,a)?n===e||a===e?lN:n<e&&a>e?sN:jc:
jc}var sN=1,lN=2,jc=3;function L1(r){I1(r).noOnMyZero=!0}function P1(r){return I1(r).noOnMyZero}function Il(r){var e=r.getLabelModel().get("formatter");if(r.type===
"time"){var t=Sb(e);return function(n,a){return r.scale.getFormattedLabel(n,a,t)}}else{if(B(e))return function(n){var a=r.scale.getLabel(n),o=e.replace("{value}",
a??"");return o};if(Z(e)){if(r.type==="category")return function(n,a){return e(Yo(r,n),n.value-r.scale.getExtent()[0],null)};var i=Be();return function(n,a){var o=null;
return i&&(o=i.makeAxisLabelFormatterParamBreak(o,n.break)),e(Yo(r,n),a,o)}}else return function(n){return r.scale.getLabel(n)}}}function Yo(r,e){var t=r.scale;
return Je(t)?t.getLabel(e):e.value}function ep(r){var e=r.get("interval");return e??"auto"}function R1(r){return r.type==="category"&&ep(r.getLabelModel())===0}
function N1(r,e){var t={};return b(r.mapDimensionsAll(e),function(i){t[ub(r,i)]=!0}),fe(t)}function _n(r){return r==="middle"||r==="center"}function Ma(r){return r.
getShallow("show")}function xm(r,e,t){var i=r.get("breaks",!0);if(i!=null){if(!Be())return;if(!t||!uN(e)){if(0)var n;return}return i}}function uN(r){return r!==
"category"}function tp(r,e,t,i,n,a){var o=ni(r),s=o?r.intervalStub:r;if(s.setExtent(i[0],i[1]),o){var l=r.powStub,u={depth:Vo},f=r.transformOut(i[0],u),c=r.transformOut(
i[1],u),h=m1(t,i);e[0]&&!h[0]&&(f=n[0]),e[1]&&!h[1]&&(c=n[1]),l.setExtent(f,c)}s.setConfig(a)}function Ai(r,e){return Je(r)?r.getRawOrdinalNumber(e.value):e.value}
function Xo(r,e){return Je(r)&&!!e.get("boundaryGap")}function k1(r,e){if(r.length===e.length){for(var t=0;t<r.length;t++)if(r[t]!==e[t])return;return!0}}function z1(r){for(var e=dt(),t=dt(),i=0;i<r.length;){var n=r[i++],
a=r[i++];Vt(n,a)||(Ks(e,n),Ks(t,a))}return[e,t]}function B1(r,e){var t=z1(r),i=t[0],n=t[1],a=z1(e),o=a[0],s=a[1];return Math.max(Math.abs(i[0]-o[0]),Math.abs(n[0]-
s[0]),Math.abs(i[1]-o[1]),Math.abs(n[1]-s[1]))}function U1(r){return de(r)?r:r?.5:0}function fN(r,e,t){if(t.valueDim==null)return[];for(var i=e.count(),n=Ei(i*2),
a=0;a<i;a++){var o=Vc(t,r,e,a);n[a*2]=o[0],n[a*2+1]=o[1]}return n}function xn(r,e,t,i,n){var a=t.getBaseAxis(),o=a.dim==="x"||a.dim==="radius"?0:1,s=[],l=0,u=[],
f=[],c=[],h=[];if(n){for(l=0;l<r.length;l+=2){var p=e||r;Vt(p[l],p[l+1])||h.push(r[l],r[l+1])}r=h}for(l=0;l<r.length-2;l+=2)switch(c[0]=r[l+2],c[1]=r[l+3],f[0]=
r[l],f[1]=r[l+1],s.push(f[0],f[1]),i){case"end":u[o]=c[o],u[1-o]=f[1-o],s.push(u[0],u[1]);break;case"middle":var v=(f[o]+c[o])/2,m=[];u[o]=m[o]=v,u[1-o]=f[1-o],
m[1-o]=c[1-o],s.push(u[0],u[1]),s.push(m[0],m[1]);break;default:u[o]=f[o],u[1-o]=c[1-o],s.push(u[0],u[1])}return s.push(r[l++],r[l++]),s}function cN(r,e){var t=[],
i=r.length,n,a;function o(f,c,h){var p=f.coord,v=(h-p)/(c.coord-p),m=c0(v,[f.color,c.color]);return{coord:h,color:m}}for(var s=0;s<i;s++){var l=r[s],u=l.coord;if(u<
0)n=l;else if(u>e){a?t.push(o(a,l,e)):n&&t.push(o(n,l,0),o(n,l,e));break}else n&&(t.push(o(n,l,0)),n=null),t.push(l),a=l}return t}function pN(r,e,t){var i=r.getVisual(
"visualMeta");if(!(!i||!i.length||!r.count())&&e.type==="cartesian2d"){for(var n,a,o=i.length-1;o>=0;o--){var s=r.getDimensionInfo(i[o].dimension);if(n=s&&s.coordDim,
n==="x"||n==="y"){a=i[o];break}}if(a){var l=e.getAxis(n),u=z(a.stops,function(_){return{coord:l.toGlobalCoord(l.dataToCoord(_.value)),color:_.color}}),f=u.length,
c=a.outerColors.slice();f&&u[0].coord>u[f-1].coord&&(u.reverse(),c.reverse());var h=cN(u,n==="x"?t.getWidth():t.getHeight()),p=h.length;if(!p&&f)return u[0].coord<
0?c[1]?c[1]:u[f-1].color:c[0]?c[0]:u[0].color;var v=10,m=h[0].coord-v,d=h[p-1].coord+v,g=d-m;if(g<.001)return"transparent";b(h,function(_){_.offset=(_.coord-m)/
g}),h.push({offset:p?h[p-1].offset:.5,color:c[1]||"transparent"}),h.unshift({offset:p?h[0].offset:.5,color:c[0]||"transparent"});var y=new So(0,0,0,0,h,!0);return y[n]=
m,y[n+"2"]=d,y}}}function hN(r,e,t){var i=r.get("showAllSymbol"),n=i==="auto";if(!(i&&!n)){var a=t.getAxesByScale("ordinal")[0];if(a&&!(n&&vN(a,e))){var o=e.mapDimension(
a.dim),s={};return b(a.getViewLabels(),function(l){l.tick.offInterval||(s[Ai(a.scale,l.tick)]=1)}),function(l){return!s.hasOwnProperty(e.get(o,l))}}}}function vN(r,e){
var t=r.getExtent(),i=Math.abs(t[1]-t[0])/r.scale.count();isNaN(i)&&(i=0);for(var n=e.count(),a=Math.max(1,Math.round(n/5)),o=0;o<n;o+=a)if(Cl.getSymbolSize(e,o)[r.
isHorizontal()?1:0]*1.5>i)return!1;return!0}function dN(r){for(var e=r.length/2;e>0&&Vt(r[e*2-2],r[e*2-1]);e--);return e-1}function V1(r,e){return[r[e*2],r[e*2+
1]]}function mN(r,e,t){for(var i=r.length/2,n=t==="x"?0:1,a,o,s=0,l=-1,u=0;u<i;u++)if(o=r[u*2+n],!Vt(o,r[u*2+1-n])){if(u===0){a=o;continue}if(a<=e&&o>=e||a>=e&&
o<=e){l=u;break}s=u,a=o}return{range:[s,l],t:(e-a)/(o-a)}}function F1(r){if(r.get(["endLabel","show"]))return!0;for(var e=0;e<vr.length;e++)if(r.get([vr[e],"end\
Label","show"]))return!0;return!1}function bm(r,e,t,i){if(u1(e,"cartesian2d")){var n=i.getModel("endLabel"),a=n.get("valueAnimation"),o=i.getData(),s={lastFrameIndex:0},
l=F1(i)?function(p,v){r._endLabelOnDuring(p,v,o,s,a,n,e)}:null,u=e.getBaseAxis().isHorizontal(),f=o1(e,t,i,function(){var p=r._endLabel;p&&t&&s.originalX!=null&&
p.attr({x:s.originalX,y:s.originalY})},l);if(!i.get("clip",!0)){var c=f.shape,h=Math.max(c.width,c.height);u?(c.y-=h,c.height+=h*2):(c.x-=h,c.width+=h*2)}return l&&
l(1,f),f}else return s1(e,t,i)}function gN(r,e){var t=e.getBaseAxis(),i=t.isHorizontal(),n=t.inverse,a=i?n?"right":"left":"center",o=i?"middle":n?"top":"bottom";
return{normal:{align:r.get("align")||a,verticalAlign:r.get("verticalAlign")||o}}}var yN=(function(r){O(e,r);function e(){return r!==null&&r.apply(this,arguments)||
this}return e.prototype.init=function(){var t=new ce,i=new Bc;this.group.add(i.group),this._symbolDraw=i,this._lineGroup=t,this._changePolyState=F(this._changePolyState,
this)},e.prototype.render=function(t,i,n){var a=t.coordinateSystem,o=this.group,s=t.getData(),l=t.getModel("lineStyle"),u=t.getModel("areaStyle"),f=s.getLayout(
"points")||[],c=a.type==="polar",h=this._coordSys,p=this._symbolDraw,v=this._polyline,m=this._polygon,d=this._lineGroup,g=!i.ssr&&t.get("animation"),y=!u.isEmpty(),
_=u.get("origin"),x=Uc(a,s,_),S=y&&fN(a,s,x),w=t.get("showSymbol"),T=t.get("connectNulls"),E=w&&!c&&hN(t,s,a),M=this._data;M&&M.eachItemGraphicEl(function(Oe,et){
Oe.__temp&&(o.remove(Oe),M.setItemGraphicEl(et,null))}),w||p.remove(),o.add(d);var C=c?!1:t.get("step"),D;a&&a.getArea&&t.get("clip",!0)&&(D=a.getArea(),D.width!=
null?(D.x-=.1,D.y-=.1,D.width+=.2,D.height+=.2):D.r0&&(D.r0-=.5,D.r+=.5)),this._clipShapeForSymbol=D;var I=pN(s,a,n)||s.getVisual("style")[s.getVisual("drawType")];
if(!(v&&h.type===a.type&&C===this._step))w&&p.updateData(s,{isIgnore:E,clipShape:D,disableAnimation:!0,getSymbolPoint:function(Oe){return[f[Oe*2],f[Oe*2+1]]}}),
g&&this._initSymbolLabelAnimation(s,a,D),C&&(S&&(S=xn(S,f,a,C,T)),f=xn(f,null,a,C,T)),v=this._newPolyline(f),y?m=this._newPolygon(f,S):m&&(d.remove(m),m=this._polygon=
null),c||this._initOrUpdateEndLabel(t,a,Rr(I)),d.setClipPath(bm(this,a,!0,t));else{y&&!m?m=this._newPolygon(f,S):m&&!y&&(d.remove(m),m=this._polygon=null),c||this.
_initOrUpdateEndLabel(t,a,Rr(I));var A=d.getClipPath();if(A){var L=bm(this,a,!1,t);Lr(A,{shape:L.shape},t)}else d.setClipPath(bm(this,a,!0,t));w&&p.updateData(s,
{isIgnore:E,clipShape:D,disableAnimation:!0,getSymbolPoint:function(Oe){return[f[Oe*2],f[Oe*2+1]]}}),(!k1(this._stackedOnPoints,S)||!k1(this._points,f))&&(g?this.
_doUpdateAnimation(s,S,a,n,C,_,T):(C&&(S&&(S=xn(S,f,a,C,T)),f=xn(f,null,a,C,T)),v.setShape({points:f}),m&&m.setShape({points:f,stackedOnPoints:S})))}var V=t.getModel(
"emphasis"),U=V.get("focus"),K=V.get("blurScope"),Q=V.get("disabled");if(v.useStyle(te(l.getLineStyle(),{fill:"none",stroke:I,lineJoin:"bevel"})),tl(v,t,"lineSt\
yle"),v.style.lineWidth>0&&t.get(["emphasis","lineStyle","width"])==="bolder"){var j=v.getState("emphasis").style;j.lineWidth=+v.style.lineWidth+1}ye(v).seriesIndex=
t.seriesIndex,ia(v,U,K,Q);var se=U1(t.get("smooth")),ae=t.get("smoothMonotone");if(v.setShape({smooth:se,smoothMonotone:ae,connectNulls:T}),m){var pe=s.getCalculationInfo(
"stackedOnSeries"),ie=0;m.useStyle(te(u.getAreaStyle(),{fill:I,opacity:.7,lineJoin:"bevel",decal:s.getVisual("style").decal})),pe&&(ie=U1(pe.get("smooth"))),m.setShape(
{smooth:se,stackedOnSmooth:ie,smoothMonotone:ae,connectNulls:T}),tl(m,t,"areaStyle"),ye(m).seriesIndex=t.seriesIndex,ia(m,U,K,Q)}var q=this._changePolyState;s.eachItemGraphicEl(
function(Oe){Oe&&(Oe.onHoverStateChange=q)}),this._polyline.onHoverStateChange=q,this._data=s,this._coordSys=a,this._stackedOnPoints=S,this._points=f,this._step=
C,this._valueOrigin=_;var me=t.get("triggerEvent"),xe=t.get("triggerLineEvent"),wt=xe===!0||me===!0||me==="line",xr=xe===!0||me===!0||me==="area";this.packEventData(
t,v,wt),m&&this.packEventData(t,m,xr)},e.prototype.packEventData=function(t,i,n){ye(i).eventData=n?{componentType:"series",componentSubType:"line",componentIndex:t.
componentIndex,seriesIndex:t.seriesIndex,seriesName:t.name,seriesType:"line",selfType:i===this._polygon?"area":"line"}:null},e.prototype.highlight=function(t,i,n,a){
var o=t.getData(),s=hr(o,a);if(this._changePolyState("emphasis"),!(s instanceof Array)&&s!=null&&s>=0){var l=o.getLayout("points"),u=o.getItemGraphicEl(s);if(!u){
var f=l[s*2],c=l[s*2+1];if(Vt(f,c)||this._clipShapeForSymbol&&!this._clipShapeForSymbol.contain(f,c))return;var h=t.get("zlevel")||0,p=t.get("z")||0;u=new Cl(o,
s),u.x=f,u.y=c,u.setZ(h,p);var v=u.getSymbolPath().getTextContent();v&&(v.zlevel=h,v.z=p,v.z2=this._polyline.z2+1),u.__temp=!0,o.setItemGraphicEl(s,u),u.stopSymbolAnimation(
!0),this.group.add(u)}u.highlight()}else Dt.prototype.highlight.call(this,t,i,n,a)},e.prototype.downplay=function(t,i,n,a){var o=t.getData(),s=hr(o,a);if(this._changePolyState(
"normal"),s!=null&&s>=0){var l=o.getItemGraphicEl(s);l&&(l.__temp?(o.setItemGraphicEl(s,null),this.group.remove(l)):l.downplay())}else Dt.prototype.downplay.call(
this,t,i,n,a)},e.prototype._changePolyState=function(t){var i=this._polygon;qv(this._polyline,t),i&&qv(i,t)},e.prototype._newPolyline=function(t){var i=this._polyline;
return i&&this._lineGroup.remove(i),i=new t1({shape:{points:t},segmentIgnoreThreshold:2,z2:10}),this._lineGroup.add(i),this._polyline=i,i},e.prototype._newPolygon=
function(t,i){var n=this._polygon;return n&&this._lineGroup.remove(n),n=new r1({shape:{points:t,stackedOnPoints:i},segmentIgnoreThreshold:2}),this._lineGroup.add(
n),this._polygon=n,n},e.prototype._initSymbolLabelAnimation=function(t,i,n){var a,o,s=i.getBaseAxis(),l=s.inverse;i.type==="cartesian2d"?(a=s.isHorizontal(),o=!1):
i.type==="polar"&&(a=s.dim==="angle",o=!0);var u=t.hostModel,f=u.get("animationDuration");Z(f)&&(f=f(null));var c=u.get("animationDelay")||0,h=Z(c)?c(null):c;t.
eachItemGraphicEl(function(p,v){var m=p;if(m){var d=[p.x,p.y],g=void 0,y=void 0,_=void 0;if(n)if(o){var x=n,S=i.pointToCoord(d);a?(g=x.startAngle,y=x.endAngle,_=
-S[1]/180*Math.PI):(g=x.r0,y=x.r,_=S[0])}else{var w=n;a?(g=w.x,y=w.x+w.width,_=p.x):(g=w.y+w.height,y=w.y,_=p.y)}var T=y===g?0:(_-g)/(y-g);l&&(T=1-T);var E=Z(c)?
c(v):f*T+h,M=m.getSymbolPath(),C=M.getTextContent();m.attr({scaleX:0,scaleY:0}),m.animateTo({scaleX:1,scaleY:1},{duration:200,setToFinal:!0,delay:E}),C&&C.animateFrom(
{style:{opacity:0}},{duration:300,delay:E}),M.disableLabelAnimation=!0}})},e.prototype._initOrUpdateEndLabel=function(t,i,n){var a=t.getModel("endLabel");if(F1(
t)){var o=t.getData(),s=this._polyline,l=o.getLayout("points");if(!l){s.removeTextContent(),this._endLabel=null;return}var u=this._endLabel;u||(u=this._endLabel=
new Ae({z2:200}),u.ignoreClip=!0,s.setTextContent(this._endLabel),s.disableLabelAnimation=!0);var f=dN(l);f>=0&&(Kf(s,Mo(t,"endLabel"),{inheritColor:n,labelFetcher:t,
labelDataIndex:f,defaultText:function(c,h,p){return p!=null?$b(o,p):kc(o,c)},enableTextSetter:!0},gN(a,i)),s.textConfig.position=null)}else this._endLabel&&(this.
_polyline.removeTextContent(),this._endLabel=null)},e.prototype._endLabelOnDuring=function(t,i,n,a,o,s,l){var u=this._endLabel,f=this._polyline;if(u){t<1&&a.originalX==
null&&(a.originalX=u.x,a.originalY=u.y);var c=n.getLayout("points"),h=n.hostModel,p=h.get("connectNulls"),v=s.get("precision"),m=s.get("distance")||0,d=l.getBaseAxis(),
g=d.isHorizontal(),y=d.inverse,_=i.shape,x=y?g?_.x:_.y+_.height:g?_.x+_.width:_.y,S=(g?m:0)*(y?-1:1),w=(g?0:-m)*(y?-1:1),T=g?"x":"y",E=mN(c,x,T),M=E.range,C=M[1]-
M[0],D=void 0;if(C>=1){if(C>1&&!p){var I=V1(c,M[0]);u.attr({x:I[0]+S,y:I[1]+w}),o&&(D=h.getRawValue(M[0]))}else{var I=f.getPointOn(x,T);I&&u.attr({x:I[0]+S,y:I[1]+
w});var A=h.getRawValue(M[0]),L=h.getRawValue(M[1]);o&&(D=Bv(n,v,A,L,E.t))}a.lastFrameIndex=M[0]}else{var V=t===1||a.lastFrameIndex>0?M[0]:0,I=V1(c,V);o&&(D=h.getRawValue(
V)),u.attr({x:I[0]+S,y:I[1]+w})}if(o){var U=bd(u);typeof U.setLabelText=="function"&&U.setLabelText(D)}}},e.prototype._doUpdateAnimation=function(t,i,n,a,o,s,l){
var u=this._polyline,f=this._polygon,c=t.hostModel,h=gm(this._data,t,this._stackedOnPoints,i,this._coordSys,n,this._valueOrigin,s),p=h.current,v=h.stackedOnCurrent,
m=h.next,d=h.stackedOnNext;if(o&&(v=xn(h.stackedOnCurrent,h.current,n,o,l),p=xn(h.current,null,n,o,l),d=xn(h.stackedOnNext,h.next,n,o,l),m=xn(h.next,null,n,o,l)),
B1(p,m)>3e3||f&&B1(v,d)>3e3){u.stopAnimation(),u.setShape({points:m}),f&&(f.stopAnimation(),f.setShape({points:m,stackedOnPoints:d}));return}u.shape.__points=h.
current,u.shape.points=p;var g={shape:{points:m}};h.current!==p&&(g.shape.__points=h.next),u.stopAnimation(),Bt(u,g,c),f&&(f.setShape({points:p,stackedOnPoints:v}),
f.stopAnimation(),Bt(f,{shape:{stackedOnPoints:d}},c),u.shape.points!==f.shape.points&&(f.shape.points=u.shape.points));for(var y=[],_=h.status,x=0;x<_.length;x++){
var S=_[x].cmd;if(S==="="){var w=t.getItemGraphicEl(_[x].idx1);w&&y.push({el:w,ptIdx:x})}}u.animators&&u.animators.length&&u.animators[0].during(function(){f&&f.
dirtyShape();for(var T=u.shape.__points,E=0;E<y.length;E++){var M=y[E].el,C=y[E].ptIdx*2;M.x=T[C],M.y=T[C+1],M.markRedraw()}})},e.prototype.remove=function(t){var i=this.
group,n=this._data;this._lineGroup.removeAll(),this._symbolDraw.remove(!0),n&&n.eachItemGraphicEl(function(a,o){a.__temp&&(i.remove(a),n.setItemGraphicEl(o,null))}),
this._polyline=this._polygon=this._coordSys=this._points=this._stackedOnPoints=this._endLabel=this._data=null},e.type="line",e})(Dt),H1=yN;function Ea(r,e){return{seriesType:r,plan:Ml(),reset:function(t){var i=t.getData(),n=t.coordinateSystem,a=t.pipelineContext,o=e||a.large;if(n){var s=z(n.dimensions,
function(p){return i.mapDimension(p)}).slice(0,2),l=s.length,u=i.getCalculationInfo("stackResultDimension");ga(i,s[0])&&(s[0]=u),ga(i,s[1])&&(s[1]=u);var f=i.getStore(),
c=i.getDimensionIndex(s[0]),h=i.getDimensionIndex(s[1]);return l&&{progress:function(p,v){for(var m=p.end-p.start,d=o&&Ei(m*l),g=[],y=[],_=p.start,x=0;_<p.end;_++){
var S=void 0;if(l===1){var w=f.get(c,_);S=n.dataToPoint(w,null,y)}else g[0]=f.get(c,_),g[1]=f.get(h,_),S=n.dataToPoint(g,null,y);o?(d[x++]=S[0],d[x++]=S[1]):v.setItemLayout(
_,S.slice())}o&&(v.setLayout("points",d),v.setLayout("pointsRange",{start:p.start,end:p.end}))}}}}}}var _N={average:function(r){for(var e=0,t=0,i=0;i<r.length;i++)isNaN(r[i])||(e+=r[i],t++);return t===0?NaN:e/t},sum:function(r){for(var e=0,t=0;t<r.length;t++)e+=
r[t]||0;return e},max:function(r){for(var e=-1/0,t=0;t<r.length;t++)r[t]>e&&(e=r[t]);return isFinite(e)?e:NaN},min:function(r){for(var e=1/0,t=0;t<r.length;t++)
r[t]<e&&(e=r[t]);return isFinite(e)?e:NaN},nearest:function(r){return r[0]}},xN=function(r){return Math.round(r.length/2)};function wm(r){return{seriesType:r,reset:function(e,t,i){
var n=e.getData(),a=e.get("sampling"),o=e.coordinateSystem,s=n.count();if(s>10&&o.type==="cartesian2d"&&a){var l=o.getBaseAxis(),u=o.getOtherAxis(l),f=l.getExtent(),
c=i.getDevicePixelRatio(),h=Math.abs(f[1]-f[0])*(c||1),p=Math.round(s/h);if(isFinite(p)&&p>1){a==="lttb"?e.setData(n.lttbDownSample(n.mapDimension(u.dim),1/p)):
a==="minmax"&&e.setData(n.minmaxDownSample(n.mapDimension(u.dim),1/p));var v=void 0;B(a)?v=_N[a]:Z(a)&&(v=a),v&&e.setData(n.downSample(n.mapDimension(u.dim),1/p,
v,xN))}}}}}function Tm(r){r.registerChartView(H1),r.registerSeriesModel(Kb),r.registerLayout(Ea("line",!0)),r.registerVisual({seriesType:"line",reset:function(e){var t=e.getData(),
i=e.getModel("lineStyle").getLineStyle();i&&!i.stroke&&(i.stroke=t.getVisual("style").fill),t.setVisual("legendLineStyle",i)}}),r.registerProcessor(r.PRIORITY.PROCESSOR.
STATISTIC,wm("line"))}var SN=J(),Ol=J(),Ht={estimate:1,determine:2};function Zo(r){return{out:{noPxChangeTryDetermine:[]},kind:r}}function G1(r,e){var t=r.getLabelModel().get("custom\
Values");if(t){var i=r.scale;return{labels:z(Y1(t,i),function(n,a){return{formattedLabel:Il(r)(n,a),rawLabel:i.getLabel(n),tick:n}})}}return r.type==="category"?
bN(r,e):TN(r)}function W1(r,e,t){var i=r.scale,n=r.getTickModel().get("customValues");return n?{ticks:Y1(n,i)}:r.type==="category"?wN(r,e):{ticks:i.getTicks(t)}}
function Y1(r,e){var t=e.getExtent(),i=[];return b(r,function(n){n=e.parse(n),n>=t[0]&&n<=t[1]&&i.push(n)}),go(i,gx,null),st(i),z(i,function(n){return{value:n}})}
function bN(r,e){var t=r.getLabelModel(),i=X1(r,t,e);return!t.get("show")||r.scale.isBlank()?{labels:[]}:i}function X1(r,e,t){var i=MN(r),n=ep(e),a=t.kind===Ht.
estimate;if(!a){var o=q1(i,n);if(o)return o}var s,l;Z(n)?s=rp(r,n,!1):(l=n==="auto"?EN(r,t):n,s=rp(r,l,!1));var u={labels:s,labelCategoryInterval:l};return a?t.
out.noPxChangeTryDetermine.push(function(){return Cm(i,n,u),!0}):Cm(i,n,u),u}function wN(r,e){var t=CN(r),i=ep(e),n=q1(t,i);if(n)return n;var a,o;if((!e.get("sh\
ow")||r.scale.isBlank())&&(a=[]),Z(i))a=rp(r,i,!0);else if(i==="auto"){var s=X1(r,r.getLabelModel(),Zo(Ht.determine));o=s.labelCategoryInterval,a=z(s.labels,function(l){
return l.tick})}else o=i,a=rp(r,o,!0);return Cm(t,i,{ticks:a,tickCategoryInterval:o})}function TN(r){var e=r.scale.getTicks(),t=Il(r);return{labels:z(e,function(i,n){
return{formattedLabel:t(i,n),rawLabel:r.scale.getLabel(i),tick:i}})}}var CN=Z1("axisTick"),MN=Z1("axisLabel");function Z1(r){return function(t){return Ol(t)[r]||
(Ol(t)[r]={list:[]})}}function q1(r,e){for(var t=0;t<r.list.length;t++)if(r.list[t].key===e)return r.list[t].value}function Cm(r,e,t){return r.list.push({key:e,
value:t}),t}function EN(r,e){if(e.kind===Ht.estimate){var t=r.calculateCategoryInterval(e);return e.out.noPxChangeTryDetermine.push(function(){return Ol(r).autoInterval=
t,!0}),t}var i=Ol(r).autoInterval;return i??(Ol(r).autoInterval=r.calculateCategoryInterval(e))}function K1(r,e){var t=e.kind,i=AN(r),n=Il(r),a=(i.axisRotate-i.
labelRotate)/180*Math.PI,o=r.scale,s=o.getExtent(),l=o.count();if(s[1]-s[0]<1)return 0;var u=1,f=40;l>f&&(u=Math.max(1,Math.floor(l/f)));for(var c=s[0],h=r.dataToCoord(
c+1)-r.dataToCoord(c),p=Math.abs(h*Math.cos(a)),v=Math.abs(h*Math.sin(a)),m=0,d=0;c<=s[1];c+=u){var g=0,y=0,_=Fu(n({value:c}),i.font,"center","top");g=_.width*1.3,
y=_.height*1.3,m=Math.max(m,g,7),d=Math.max(d,y,7)}var x=m/p,S=d/v;isNaN(x)&&(x=1/0),isNaN(S)&&(S=1/0);var w=Math.max(0,Math.floor(Math.min(x,S)));if(t===Ht.estimate)
return e.out.noPxChangeTryDetermine.push(F(DN,null,r,w,l)),w;var T=$1(r,w,l);return T??w}function DN(r,e,t){return $1(r,e,t)==null}function $1(r,e,t){var i=SN(r.
model),n=r.getExtent(),a=i.lastAutoInterval,o=i.lastTickCount;if(a!=null&&o!=null&&Math.abs(a-e)<=1&&Math.abs(o-t)<=1&&a>e&&i.axisExtent0===n[0]&&i.axisExtent1===
n[1])return a;i.lastTickCount=t,i.lastAutoInterval=e,i.axisExtent0=n[0],i.axisExtent1=n[1]}function AN(r){var e=r.getLabelModel();return{axisRotate:r.getRotate?
r.getRotate():r.isHorizontal&&!r.isHorizontal()?90:0,labelRotate:e.get("rotate")||0,font:e.getFont()}}function rp(r,e,t){var i=Il(r),n=r.scale,a=[],o=Z(e);return Xc(
n,o?0:e,function(s,l){var u=n.getLabel(s);if(o){var f=!!e(s.value,u);if(s.offInterval=!f,!f&&!l)return}a.push(t?s:{formattedLabel:i(s),rawLabel:u,tick:s})}),a}var ip=J();function j1(r){ip(r).prepare={}}function J1(r){ip(r).fullUpdate={}}function Mm(r){return ip(r).prepare}function qo(r){return ip(r).fullUpdate}var j6=xf(),Q1="|&",Ll=J(),rw=-2;var J6=J();function IN(r,e){var t=r.model,i=Ll(qo(t.ecModel)).keyed,n=i&&i.get(e);return n&&n.get(t.uid)}function iw(r,e){return aw(IN(r,e))}function nw(r,e){var t=[];return ON(
r.model.ecModel,function(i){for(var n=0;n<e.length;n++)e[n]&&i.serByIdx[e[n].seriesIndex]&&t.push(aw(i))}),t}function ON(r,e){var t=Ll(qo(r)).keyed;t&&t.each(function(i,n){
i.each(function(a,o){e(a,n,o)})})}function aw(r){return{liPosMinGap:r?r.liPosMinGap:void 0}}function ow(r,e){var t=r.model.ecModel,i=Ll(qo(t)).axSer;i&&LN(t,i.get(
r.model.uid),e)}function LN(r,e,t){if(e)for(var i=0;i<e.length;i++){var n=e[i];r.isSeriesFiltered(n)||t(n)}}function Em(r,e){var t=r.model,i=Ll(qo(t.ecModel)).keys;i&&b(i.get(t.uid),function(n){if(0)var a;e(n)})}function Pl(r,e,t){if(r){var i=e.ecModel,n=Ll(qo(i)),a=r.model.uid;if(0)var o,s;var l=n.axSer||(n.axSer=H()),u=l.get(a)||l.set(a,[]);if(0)var f;u.push(e);var c=e.
subType,h=e.getBaseAxis()===r,p=tw.get(ew(c,h,t))||tw.get(ew(c,h,null));if(p){var v=n.keyed||(n.keyed=H()),m=n.keys||(n.keys=H()),d=p.key,g=v.get(d)||v.set(d,H()),
y=g.get(a);y||(y=g.set(a,{axis:r,sers:[],serByIdx:[]}),y.metrics=p.getMetrics(r),(m.get(a)||m.set(a,[])).push(d)),y.sers.push(e),y.serByIdx[e.seriesIndex]=e}}}function ew(r,e,t){
return r+Q1+Y(e,!0)+Q1+(t||"")}var tw=H();var PN=.8;function Da(r,e){e=e||{};var t={w:NaN,w2:NaN},i=r.scale,n=e.fromStat,a=e.min,o=v1(i);yt(o)||(o=NaN);var s=r.getExtent(),l=Re(s[1]-s[0]);return Je(i)?RN(
t,r,o,l):n?NN(t,r,o,l,n):a==null,a!=null&&(t.w=yt(t.w)?he(a,t.w):a),t}function RN(r,e,t,i){var n=e.onBand,a=t+(n?1:0);a===0&&(a=1),r.w=i/a,!n&&t&&i&&(r.w2=r.w*t/
i)}function NN(r,e,t,i,n){var a=!1,o=-1/0;b(n.key?[iw(e,n.key)]:nw(e,n.sers||[]),function(s){var l=s.liPosMinGap;l!=null&&(l>0?(l>o&&(o=l),a=!1):l===rw&&(a=!0))}),
yt(t)&&t>0&&yt(o)?(r.w=i/t*o,r.w2=o):a&&(r.w=i*PN,r.w2=r.w*t/i)}var sw=[0,1],kN=(function(){function r(e,t,i){this.onBand=!1,this.inverse=!1,this.dim=e,this.scale=t,this._extent=i||[0,0]}return r.prototype.contain=function(e){
var t=this._extent,i=Math.min(t[0],t[1]),n=Math.max(t[0],t[1]);return e>=i&&e<=n},r.prototype.containData=function(e){return this.scale.contain(this.scale.parse(
e))},r.prototype.getExtent=function(){return this._extent.slice()},r.prototype.setExtent=function(e,t){var i=this._extent;i[0]=e,i[1]=t},r.prototype.dataToCoord=
function(e,t){var i=this.scale;return e=i.normalize(i.parse(e)),we(e,sw,lw(this),t)},r.prototype.coordToData=function(e,t){var i=we(e,lw(this),sw,t);return this.
scale.scale(i)},r.prototype.pointToData=function(e,t){},r.prototype.getTicksCoords=function(e){e=e||{};var t=e.tickModel||this.getTickModel(),i=W1(this,t,{breakTicks:e.
breakTicks,pruneByBreak:e.pruneByBreak}),n=z(i.ticks,function(s){return{coord:this.dataToCoord(Ai(this.scale,s)),tick:s}},this),a=t.get("alignWithLabel"),o=zN(this,
n,a);return z(n,function(s){return{coord:s.coord,tickValue:s.tick.value,onBand:o}})},r.prototype.getMinorTicksCoords=function(){if(Je(this.scale))return[];var e=this.
model.getModel("minorTick"),t=e.get("splitNumber");t>0&&t<100||(t=5);var i=this.scale.getMinorTicks(t),n=z(i,function(a){return z(a,function(o){return{coord:this.
dataToCoord(o),tickValue:o}},this)},this);return n},r.prototype.getViewLabels=function(e){return e=e||Zo(Ht.determine),G1(this,e).labels},r.prototype.getLabelModel=
function(){return this.model.getModel("axisLabel")},r.prototype.getTickModel=function(){return this.model.getModel("axisTick")},r.prototype.getBandWidth=function(){
return Da(this,{min:1}).w},r.prototype.calculateCategoryInterval=function(e){return e=e||Zo(Ht.determine),K1(this,e)},r})();function lw(r){var e=r.getExtent();if(r.
onBand){var t=e[1]-e[0],i=t/r.scale.count()/2;e[0]+=i,e[1]-=i}return e}function zN(r,e,t){var i=e.length;if(!r.onBand||t||!i)return!1;var n=Da(r).w;if(!n)return!1;
b(e,function(s){s.coord-=n/2});var a=r.scale.getExtent(),o=e[i-1];return o.tick.offInterval&&e.pop(),e.push({coord:o.coord+n,tick:{value:a[1]+1}}),!0}var np=kN;var BN=(function(r){O(e,r);function e(t,i,n,a,o){var s=r.call(this,t,i,n)||this;return s.index=0,s.type=a||"value",s.position=o||"bottom",s}return e.prototype.isHorizontal=
function(){var t=this.position;return t==="top"||t==="bottom"},e.prototype.getGlobalExtent=function(t){var i=this.getExtent();return i[0]=this.toGlobalCoord(i[0]),
i[1]=this.toGlobalCoord(i[1]),t&&i[0]>i[1]&&i.reverse(),i},e.prototype.pointToData=function(t,i){return this.coordToData(this.toLocalCoord(t[this.dim==="x"?0:1]),
i)},e.prototype.setCategorySortInfo=function(t){if(this.type!=="category")return!1;this.model.option.categorySortInfo=t,this.scale.setSortInfo(t)},e})(np),uw=BN;var fw=["label","labelLine","layoutOption","priority","defaultAttr","marginForce","minMarginForce","marginDefault","suggestIgnore"],UN=1,ap=2,pw=UN|ap;function Rl(r,e,t){
t=t||pw,e?r.dirty|=t:r.dirty&=~t}function hw(r,e){return e=e||pw,r.dirty==null||!!(r.dirty&e)}function zr(r){if(r)return hw(r)&&VN(r,r.label,r),r}function VN(r,e,t){
var i=e.getComputedTransform();r.transform=Zf(r.transform,i);var n=r.localRect=Co(r.localRect,e.getBoundingRect()),a=e.style,o=a.margin,s=t&&t.marginForce,l=t&&
t.minMarginForce,u=t&&t.marginDefault,f=a.__marginType;f==null&&u&&(o=u,f=ca.textMargin);for(var c=0;c<4;c++)Dm[c]=f===ca.minMargin&&l&&l[c]!=null?l[c]:s&&s[c]!=
null?s[c]:o?o[c]:0;f===ca.textMargin&&To(n,Dm,!1,!1);var h=r.rect=Co(r.rect,n);return i&&h.applyTransform(i),f===ca.minMargin&&To(h,Dm,!1,!1),r.axisAligned=Xf(i),
(r.label=r.label||{}).ignore=e.ignore,Rl(r,!1),Rl(r,!0,ap),r}var Dm=[0,0,0,0];function vw(r,e,t){return r.transform=Zf(r.transform,t),r.localRect=Co(r.localRect,
e),r.rect=Co(r.rect,e),t&&r.rect.applyTransform(t),r.axisAligned=Xf(t),r.obb=void 0,(r.label=r.label||{}).ignore=!1,r}function dw(r,e){if(r){r.label.x+=e.x,r.label.
y+=e.y,r.label.markRedraw();var t=r.transform;t&&(t[4]+=e.x,t[5]+=e.y);var i=r.rect;i&&(i.x+=e.x,i.y+=e.y);var n=r.obb;n&&n.fromBoundingRect(r.localRect,t)}}function Am(r,e){
for(var t=0;t<fw.length;t++){var i=fw[t];r[i]==null&&(r[i]=e[i])}return zr(r)}function cw(r){var e=r.obb;return(!e||hw(r,ap))&&(r.obb=e=e||new Ff,e.fromBoundingRect(
r.localRect,r.transform),Rl(r,!1,ap)),e}function mw(r){var e=[];r.sort(function(u,f){return(f.suggestIgnore?1:0)-(u.suggestIgnore?1:0)||f.priority-u.priority});function t(u){if(!u.ignore){var f=u.ensureState(
"emphasis");f.ignore==null&&(f.ignore=!1)}u.ignore=!0}for(var i=0;i<r.length;i++){var n=zr(r[i]);if(!n.label.ignore){for(var a=n.label,o=n.labelLine,s=!1,l=0;l<
e.length;l++)if(op(n,e[l],null,{touchThreshold:.05})){s=!0;break}s?(t(a),o&&t(o)):e.push(n)}}}function op(r,e,t,i){return!r||!e||r.label&&r.label.ignore||e.label&&
e.label.ignore||!r.rect.intersect(e.rect,t,i)?!1:r.axisAligned&&e.axisAligned?!0:cw(r).intersect(cw(e),t,i)}var FN=null;function Aa(){return FN}var gw="expandAxisBreak";var Sn=Math.PI,HN=[[1,2,1,2],[5,3,5,3],[8,3,8,3]],GN=[[0,1,0,1],[0,3,0,3],[0,3,0,3]],bn=J(),xw=J(),Om=(function(){function r(e){this.recordMap={},this.resolveAxisNameOverlap=
e}return r.prototype.ensureRecord=function(e){var t=e.axis.dim,i=e.componentIndex,n=this.recordMap,a=n[t]||(n[t]=[]);return a[i]||(a[i]={ready:{}})},r})();function WN(r,e,t,i){var n=t.axis,a=e.ensureRecord(t),o=[],s,l=Rm(r.axisName)&&_n(r.nameLocation);b(i,function(v){var m=zr(v);if(!(!m||m.label.ignore)){o.push(m);
var d=a.transGroup;l&&(d.transform?Hr(Nl,d.transform):li(Nl),m.transform&&Zi(Nl,Nl,m.transform),$.copy(sp,m.localRect),sp.applyTransform(Nl),s?s.union(sp):$.copy(
s=new $(0,0,0,0),sp))}});var u=Math.abs(a.dirVec.x)>.1?"x":"y",f=a.transGroup[u];if(o.sort(function(v,m){return Math.abs(v.label[u]-f)-Math.abs(m.label[u]-f)}),
l&&s){var c=n.getExtent(),h=Math.min(c[0],c[1]),p=Math.max(c[0],c[1])-h;s.union(new $(h,0,p,1))}a.stOccupiedRect=s,a.labelInfoList=o}var Nl=ht(),sp=new $(0,0,0,
0),Lm=function(r,e,t,i,n,a){if(_n(r.nameLocation)){var o=a.stOccupiedRect;o&&Sw(vw({},o,a.transGroup.transform),i,n)}else Pm(a.labelInfoList,a.dirVec,i,n)};function Sw(r,e,t){
var i=new be;op(r,e,i,{direction:Math.atan2(t.y,t.x),bidirectional:!1,touchThreshold:.05})&&dw(e,i)}function Pm(r,e,t,i){for(var n=be.dot(i,e)>=0,a=0,o=r.length;a<
o;a++){var s=r[n?a:o-1-a];s.label.ignore||Sw(s,t,i)}}var Ia=(function(){function r(e,t,i,n){this.group=new ce,this._axisModel=e,this._api=t,this._local={},this.
_shared=n||new Om(Lm),this._resetCfgDetermined(i)}return r.prototype.updateCfg=function(e){if(0)var t;var i=this._cfg.raw;i.position=e.position,i.labelOffset=e.
labelOffset,this._resetCfgDetermined(i)},r.prototype.__getRawCfg=function(){return this._cfg.raw},r.prototype._resetCfgDetermined=function(e){var t=this._axisModel,
i=t.getDefaultOption?t.getDefaultOption():{},n=Y(e.axisName,t.get("name")),a=t.get("nameMoveOverlap");(a==null||a==="auto")&&(a=Y(e.defaultNameMoveOverlap,!0));
var o={raw:e,position:e.position,rotation:e.rotation,nameDirection:Y(e.nameDirection,1),tickDirection:Y(e.tickDirection,1),labelDirection:Y(e.labelDirection,1),
labelOffset:Y(e.labelOffset,0),silent:Y(e.silent,!0),axisName:n,nameLocation:Tr(t.get("nameLocation"),i.nameLocation,"end"),shouldNameMoveOverlap:Rm(n)&&a,optionHideOverlap:t.
get(["axisLabel","hideOverlap"]),showMinorTicks:t.get(["minorTick","show"])};this._cfg=o;var s=new ce({x:o.position[0],y:o.position[1],rotation:o.rotation});s.updateTransform(),
this._transformGroup=s;var l=this._shared.ensureRecord(t);l.transGroup=this._transformGroup,l.dirVec=new be(Math.cos(-o.rotation),Math.sin(-o.rotation))},r.prototype.
build=function(e,t){var i=this;return e||(e={axisLine:!0,axisTickLabelEstimate:!1,axisTickLabelDetermine:!0,axisName:!0}),b(YN,function(n){e[n]&&XN[n](i._cfg,i.
_local,i._shared,i._axisModel,i.group,i._transformGroup,i._api,t||{})}),this},r.innerTextLayout=function(e,t,i){var n=Av(t-e),a,o;return Ys(n)?(o=i>0?"top":"bot\
tom",a="center"):Ys(n-Sn)?(o=i>0?"bottom":"top",a="center"):(o="middle",n>0&&n<Sn?a=i>0?"right":"left":a=i>0?"left":"right"),{rotation:n,textAlign:a,textVerticalAlign:o}},
r.makeAxisEventDataBase=function(e){var t={componentType:e.mainType,componentIndex:e.componentIndex};return t[e.mainType+"Index"]=e.componentIndex,t},r.isLabelSilent=
function(e){var t=e.get("tooltip");return e.get("silent")||!(e.get("triggerEvent")||t&&t.show)},r})(),YN=["axisLine","axisTickLabelEstimate","axisTickLabelDeter\
mine","axisName"],XN={axisLine:function(r,e,t,i,n,a,o){if(0)var s;var l=i.get(["axisLine","show"]);if(l==="auto"&&(l=!0,r.raw.axisLineAutoShow!=null&&(l=!!r.raw.
axisLineAutoShow)),!!l){var u=i.axis.getExtent(),f=a.transform,c=[u[0],0],h=[u[1],0],p=c[0]>h[0];f&&(vt(c,c,f),vt(h,h,f));var v=R({lineCap:"round"},i.getModel([
"axisLine","lineStyle"]).getLineStyle()),m={strokeContainThreshold:r.raw.strokeContainThreshold||5,silent:!0,z2:1,style:v};if(i.get(["axisLine","breakLine"])&&_a(
i.axis.scale))Aa().buildAxisBreakLine(i,n,a,m);else{var d=new Or(R({shape:{x1:c[0],y1:c[1],x2:h[0],y2:h[1]}},m));ua(d.shape,d.style.lineWidth),d.anid="line",n.add(
d)}var g=i.get(["axisLine","symbol"]);if(g!=null){var y=i.get(["axisLine","symbolSize"]);B(g)&&(g=[g,g]),(B(y)||de(y))&&(y=[y,y]);var _=Nc(i.get(["axisLine","sy\
mbolOffset"])||0,y),x=y[0],S=y[1];b([{rotate:r.rotation+Math.PI/2,offset:_[0],r:0},{rotate:r.rotation-Math.PI/2,offset:_[1],r:Math.sqrt((c[0]-h[0])*(c[0]-h[0])+
(c[1]-h[1])*(c[1]-h[1]))}],function(w,T){if(g[T]!=="none"&&g[T]!=null){var E=nt(g[T],-x/2,-S/2,x,S,v.stroke,!0),M=w.r+w.offset,C=p?h:c;E.attr({rotation:w.rotate,
x:C[0]+M*Math.cos(r.rotation),y:C[1]-M*Math.sin(r.rotation),silent:!0,z2:11}),n.add(E)}})}}},axisTickLabelEstimate:function(r,e,t,i,n,a,o,s){if(0)var l;var u=_w(
e,n,s);u&&yw(r,e,t,i,n,a,o,Ht.estimate)},axisTickLabelDetermine:function(r,e,t,i,n,a,o,s){if(0)var l;var u=_w(e,n,s);u&&yw(r,e,t,i,n,a,o,Ht.determine);var f=$N(
r,n,a,i);KN(r,e.labelLayoutList,f),jN(r,n,a,i,r.tickDirection)},axisName:function(r,e,t,i,n,a,o,s){var l=t.ensureRecord(i);if(0)var u;e.nameEl&&(n.remove(e.nameEl),
e.nameEl=l.nameLayout=l.nameLocation=null);var f=r.axisName;if(Rm(f)){var c=r.nameLocation,h=r.nameDirection,p=i.getModel("nameTextStyle"),v=i.get("nameGap")||0,
m=i.axis.getExtent(),d=i.axis.inverse?-1:1,g=new be(0,0),y=new be(0,0);c==="start"?(g.x=m[0]-d*v,y.x=-d):c==="end"?(g.x=m[1]+d*v,y.x=d):(g.x=(m[0]+m[1])/2,g.y=r.
labelOffset+h*v,y.y=h);var _=ht();y.transform(qi(_,_,r.rotation));var x=i.get("nameRotate");x!=null&&(x=x*Sn/180);var S,w;_n(c)?S=Ia.innerTextLayout(r.rotation,
x??r.rotation,h):(S=ZN(r.rotation,c,x||0,m),w=r.raw.axisNameAvailableWidth,w!=null&&(w=Math.abs(w/Math.sin(S.rotation)),!isFinite(w)&&(w=null)));var T=p.getFont(),
E=i.get("nameTruncate",!0)||{},M=E.ellipsis,C=Gi(r.raw.nameTruncateMaxWidth,E.maxWidth,w),D=s.nameMarginLevel||0,I=new Ae({x:g.x,y:g.y,rotation:S.rotation,silent:Ia.
isLabelSilent(i),style:xt(p,{text:f,font:T,overflow:"truncate",width:C,ellipsis:M,fill:p.getTextColor()||i.get(["axisLine","lineStyle","color"]),align:p.get("al\
ign")||S.textAlign,verticalAlign:p.get("verticalAlign")||S.textVerticalAlign}),z2:1});if(Yf({el:I,componentModel:i,itemName:f}),I.__fullText=f,I.anid="name",i.get(
"triggerEvent")){var A=Ia.makeAxisEventDataBase(i);A.targetType="axisName",A.name=f,ye(I).eventData=A}a.add(I),I.updateTransform(),e.nameEl=I;var L=l.nameLayout=
zr({label:I,priority:I.z2,defaultAttr:{ignore:I.ignore},marginDefault:_n(c)?HN[D]:GN[D]});if(l.nameLocation=c,n.add(I),I.decomposeTransform(),r.shouldNameMoveOverlap&&
L){var V=t.ensureRecord(i);t.resolveAxisNameOverlap(r,t,i,L,y,V)}}}};function yw(r,e,t,i,n,a,o,s){ww(e)||JN(r,e,n,s,i,o);var l=e.labelLayoutList;QN(r,i,l,a),rk(
i,r.rotation,l);var u=r.optionHideOverlap;qN(i,l,u),u&&mw(Ue(l,function(f){return f&&!f.label.ignore})),WN(r,t,i,l)}function ZN(r,e,t,i){var n=Av(t-r),a,o,s=i[0]>
i[1],l=e==="start"&&!s||e!=="start"&&s;return Ys(n-Sn/2)?(o=l?"bottom":"top",a="center"):Ys(n-Sn*1.5)?(o=l?"top":"bottom",a="center"):(o="middle",n<Sn*1.5&&n>Sn/
2?a=l?"left":"right":a=l?"right":"left"),{rotation:n,textAlign:a,textVerticalAlign:o}}function qN(r,e,t){var i=r.axis,n=r.get(["axisLabel","customValues"]);if(R1(
i))return;function a(u,f,c){var h=zr(e[f]),p=zr(e[c]),v=i.scale;if(!(!h||!p)){if(u==null){if(!t&&n)return;var m=bn(h.label).labelInfo.tick;if(ii(v)&&m.notNice||
Je(v)&&m.offInterval){Ko(h.label);return}}if(u===!1||h.suggestIgnore){Ko(h.label);return}if(p.suggestIgnore){Ko(p.label);return}var d=.1;if(!t){var g=[0,0,0,0];
h=Am({marginForce:g},h),p=Am({marginForce:g},p)}op(h,p,null,{touchThreshold:d})&&Ko(u?p.label:h.label)}}var o=r.get(["axisLabel","showMinLabel"]),s=r.get(["axis\
Label","showMaxLabel"]),l=e.length;a(o,0,1),a(s,l-1,l-2)}function KN(r,e,t){r.showMinorTicks||b(e,function(i){if(i&&i.label.ignore)for(var n=0;n<t.length;n++){var a=t[n],
o=xw(a),s=bn(i.label);if(o.tickValue!=null&&!o.onBand&&o.tickValue===s.labelInfo.tick.value){Ko(a);return}}})}function Ko(r){r&&(r.ignore=!0)}function bw(r,e,t,i,n){
for(var a=[],o=[],s=[],l=0;l<r.length;l++){var u=r[l].coord;o[0]=u,o[1]=0,s[0]=u,s[1]=t,e&&(vt(o,o,e),vt(s,s,e));var f=new Or({shape:{x1:o[0],y1:o[1],x2:s[0],y2:s[1]},
style:i,z2:2,autoBatch:!0,silent:!0});ua(f.shape,f.style.lineWidth),f.anid=n+"_"+r[l].tickValue,a.push(f);var c=xw(f);c.onBand=!!r[l].onBand,c.tickValue=r[l].tickValue}
return a}function $N(r,e,t,i){var n=i.axis,a=i.getModel("axisTick"),o=a.get("show");if(o==="auto"&&(o=!0,r.raw.axisTickAutoShow!=null&&(o=!!r.raw.axisTickAutoShow)),
!o||n.scale.isBlank())return[];for(var s=a.getModel("lineStyle"),l=r.tickDirection*a.get("length"),u=n.getTicksCoords(),f=bw(u,t.transform,l,te(s.getLineStyle(),
{stroke:i.get(["axisLine","lineStyle","color"])}),"ticks"),c=0;c<f.length;c++)e.add(f[c]);return f}function jN(r,e,t,i,n){var a=i.axis,o=i.getModel("minorTick");
if(!(!r.showMinorTicks||a.scale.isBlank())){var s=a.getMinorTicksCoords();if(s.length)for(var l=o.getModel("lineStyle"),u=n*o.get("length"),f=te(l.getLineStyle(),
te(i.getModel("axisTick").getLineStyle(),{stroke:i.get(["axisLine","lineStyle","color"])})),c=0;c<s.length;c++)for(var h=bw(s[c],t.transform,u,f,"minorticks_"+c),
p=0;p<h.length;p++)e.add(h[p])}}function _w(r,e,t){if(ww(r)){var i=r.axisLabelsCreationContext,n=i.out.noPxChangeTryDetermine;if(t.noPxChange){for(var a=!0,o=0;o<
n.length;o++)a=a&&n[o]();if(a)return!1}n.length&&(e.remove(r.labelGroup),Im(r,null,null,null))}return!0}function JN(r,e,t,i,n,a){var o=n.axis,s=Gi(r.raw.axisLabelShow,
n.get(["axisLabel","show"])),l=new ce;t.add(l);var u=Zo(i);if(!s||o.scale.isBlank()){Im(e,[],l,u);return}var f=n.getModel("axisLabel"),c=o.getViewLabels(u),h=(Gi(
r.raw.labelRotate,f.get("rotate"))||0)*Sn/180,p=Ia.innerTextLayout(r.rotation,h,r.labelDirection),v=n.getCategories&&n.getCategories(!0),m=[],d=n.get("triggerEv\
ent"),g=1/0,y=-1/0;b(c,function(x,S){var w,T=x.tick,E=x.formattedLabel,M=x.rawLabel,C=f,D=Ai(o.scale,T);if(v&&v[D]){var I=v[D];k(I)&&I.textStyle&&(C=new Le(I.textStyle,
f,n.ecModel))}var A=C.getTextColor()||n.get(["axisLine","lineStyle","color"]),L=C.getShallow("align",!0)||p.textAlign,V=Y(C.getShallow("alignMinLabel",!0),L),U=Y(
C.getShallow("alignMaxLabel",!0),L),K=C.getShallow("verticalAlign",!0)||C.getShallow("baseline",!0)||p.textVerticalAlign,Q=Y(C.getShallow("verticalAlignMinLabel",
!0),K),j=Y(C.getShallow("verticalAlignMaxLabel",!0),K),se=10+(((w=T.time)===null||w===void 0?void 0:w.level)||0);g=Math.min(g,se),y=Math.max(y,se);var ae=new Ae(
{x:0,y:0,rotation:0,silent:Ia.isLabelSilent(n),z2:se,style:xt(C,{text:E,align:S===0?V:S===c.length-1?U:L,verticalAlign:S===0?Q:S===c.length-1?j:K,fill:Z(A)?A(o.
type==="category"?M:o.type==="value"?D+"":D,S):A})});ae.anid="label_"+D;var pe=bn(ae);if(pe.labelInfo=x,pe.layoutRotation=p.rotation,Yf({el:ae,componentModel:n,
itemName:E,formatterParamsExtra:{isTruncated:function(){return ae.isTruncated},value:M,tickIndex:S}}),d){var ie=Ia.makeAxisEventDataBase(n);ie.targetType="axisL\
abel",ie.value=M,ie.tickIndex=S;var q=x.tick.break;if(q){var me=q.parsedBreak;ie.break={start:me.vmin,end:me.vmax}}o.type==="category"&&(ie.dataIndex=D),ye(ae).
eventData=ie,q&&tk(n,a,ae,q)}m.push(ae),l.add(ae)});var _=z(m,function(x){return{label:x,priority:bn(x).labelInfo.tick.break?x.z2+(y-g+1):x.z2,defaultAttr:{ignore:x.
ignore}}});Im(e,_,l,u)}function ww(r){return!!r.labelLayoutList}function Im(r,e,t,i){r.labelLayoutList=e,r.labelGroup=t,r.axisLabelsCreationContext=i}function QN(r,e,t,i){
var n=e.get(["axisLabel","margin"]);b(t,function(a,o){var s=zr(a);if(s){var l=s.label,u=bn(l);s.suggestIgnore=l.ignore,l.ignore=!1,ro(Ii,ek);var f=e.axis;Ii.x=f.
dataToCoord(Ai(f.scale,u.labelInfo.tick)),Ii.y=r.labelOffset+r.labelDirection*n,Ii.rotation=u.layoutRotation,i.add(Ii),Ii.updateTransform(),i.remove(Ii),Ii.decomposeTransform(),
ro(l,Ii),l.markRedraw(),Rl(s,!0),zr(s)}})}var Ii=new ge,ek=new ge;function Rm(r){return!!r}function tk(r,e,t,i){t.on("click",function(n){var a={type:gw,breaks:[
{start:i.parsedBreak.breakOption.start,end:i.parsedBreak.breakOption.end}]};a[r.axis.dim+"AxisIndex"]=r.componentIndex,e.dispatchAction(a)})}function rk(r,e,t){
var i=Be();if(i){var n=i.retrieveAxisBreakPairs(t,function(o){return o&&bn(o.label).labelInfo.tick.break},!0),a=r.get(["breakLabelLayout","moveOverlap"],!0);(a===
!0||a==="auto")&&b(n,function(o){Aa().adjustBreakLabelPair(r.axis.inverse,e,[zr(t[o[0]]),zr(t[o[1]])])})}}var $o=Ia;function kl(r,e,t){t=t||{};var i=e.axis,n={},a=i.getAxesOnZeroOf()[0],o=i.position,s=a?"onZero":o,l=i.dim,u=[r.x,r.x+r.width,r.y,r.y+r.height],f={left:0,right:1,
top:0,bottom:1,onZero:2},c=e.get("offset")||0,h=l==="x"?[u[2]-c,u[3]+c]:[u[0]-c,u[1]+c];if(a){var p=a.toGlobalCoord(a.dataToCoord(0));h[f.onZero]=Math.max(Math.
min(p,h[1]),h[0])}n.position=[l==="y"?h[f[s]]:u[0],l==="x"?h[f[s]]:u[3]],n.rotation=Math.PI/2*(l==="x"?0:1);var v={top:-1,bottom:1,left:-1,right:1};n.labelDirection=
n.tickDirection=n.nameDirection=v[o],n.labelOffset=a?h[f[o]]-h[f.onZero]:0,e.get(["axisTick","inside"])&&(n.tickDirection=-n.tickDirection),Gi(t.labelInside,e.get(
["axisLabel","inside"]))&&(n.labelDirection=-n.labelDirection);var m=e.get(["axisLabel","rotate"]);return n.labelRotate=s==="top"?-m:m,n.z2=1,n}function Tw(r){var e={xAxisModel:null,yAxisModel:null};return b(e,function(t,i){var n=i.replace(/Model$/,""),a=r.getReferringComponents(n,ke).models[0];e[i]=a}),
e}function Cw(r,e,t,i,n,a){for(var o=kl(r,t),s=!1,l=!1,u=0;u<e.length;u++)Gc(e[u].getOtherAxis(t.axis).scale)&&(s=l=!0,t.axis.type==="category"&&t.axis.onBand&&
(l=!1));return o.axisLineAutoShow=s,o.axisTickAutoShow=l,o.defaultNameMoveOverlap=a,new $o(t,i,o,n)}function Mw(r,e,t){var i=kl(e,t);if(0)var n;r.updateCfg(i)}var nk=J(),lp=1,Aw=2,ak=3,Iw=(function(){function r(e,t,i,n,a){var o=Je(e),s=o?t.getCategories().length:null,l;if(o){var u=t.getCategories(!0);l=u&&!u.length}var f=i.
slice();(Go(e)||ni(e)||ii(e))&&(Uv(f,zl(e,t.get("dataMin",!0))),Vv(f,zl(e,t.get("dataMax",!0)))),dx(f)||(f[0]=f[1]=NaN);var c=[],h=[!1,!1],p=t.get("min",!0);p===
"dataMin"?(c[0]=f[0],h[0]=!0):(c[0]=zl(e,Z(p)?p({min:f[0],max:f[1]}):p),h[0]=c[0]!=null);var v=t.get("max",!0);v==="dataMax"?(c[1]=f[1],h[1]=!0):(c[1]=zl(e,Z(v)?
v({min:f[0],max:f[1]}):v),h[1]=c[1]!=null);var m=ok(e,t),d=o?null:f[1]-f[0]||Math.abs(f[0]);c[0]==null&&(c[0]=o?l?f[0]:s?0:NaN:f[0]-m[0]*d),c[1]==null&&(c[1]=o?
l?f[1]:s?s-1:NaN:f[1]+m[1]*d),!Ar(c[0])&&(c[0]=NaN),!Ar(c[1])&&(c[1]=NaN);var g=l||Vr(c[0])||Vr(c[1])||o&&!s,y=Go(e),_=y&&t.needIncludeZero&&t.needIncludeZero();
_&&(c[0]>0&&c[1]>0&&!h[0]&&(c[0]=0),c[0]<0&&c[1]<0&&!h[1]&&(c[1]=0));var x=!1;c[0]>c[1]&&(c.reverse(),x=!0);var S=zl(e,t.get("startValue",!0)),w=S!=null;!yt(S)&&
n&&(S=e.getDefaultStartValue?e.getDefaultStartValue():0),yt(S)&&(w||!y||_)&&(S<c[0]&&!h[0]?(c[0]=S,h[0]=!0):S>c[1]&&!h[1]&&(c[1]=S,h[1]=!0));var T=this._i={scale:e,
dataMM:f,noZoomEffMM:c,zoomMM:[],fixMM:h,zoomFixMM:[!1,!1],startValue:S,isBlank:g,incl0:_,tggAxInv:x,ctnShp:a};Ew(T,c)}return r.prototype.makeNoZoom=function(){
return this._i.noZoomEffMM.slice()},r.prototype.makeFinal=function(){var e=this._i,t=e.zoomMM,i=e.noZoomEffMM,n=e.zoomFixMM,a=e.fixMM,o={fixMM:a,zoomFixMM:n,isBlank:e.
isBlank,incl0:e.incl0,tggAxInv:e.tggAxInv,ctnShp:e.ctnShp,effMM:i.slice()},s=o.effMM;return t[0]!=null&&(s[0]=t[0],a[0]=n[0]=!0),t[1]!=null&&(s[1]=t[1],a[1]=n[1]=
!0),Ew(e,s),o},r.prototype.makeRenderInfo=function(){return{startValue:this._i.startValue}},r.prototype.setZoomMM=function(e,t){this._i.zoomMM[e]=t},r})();function Ew(r,e){var t=r.scale,i=r.dataMM;t.sanitize&&(e[0]=t.sanitize(e[0],i),e[1]=t.sanitize(e[1],i),mo(e))}function zl(r,e){return e==null?null:Vr(e)?NaN:r.parse(
e)}function ok(r,e){var t;if(Je(r))t=[0,0];else{var i=e.get("boundaryGap");typeof i=="boolean"&&(i=null),t=P(i)?i:[i,i]}return[Dw(t[0]),Dw(t[1])]}function Dw(r){
return ar(typeof r=="boolean"?0:r,1)||0}function Ow(r){var e=nk(r.scale);return e.extent||(e.extent=dt()),e}function Lw(r,e){Ow(r).dimIdxInCoord=e.get(r.dim)}function jo(r,e){
var t=r.scale,i=r.model,n=r.dim;t.rawExtentInfo||sk(t,r,n,i,e)}function sk(r,e,t,i,n){var a=Ow(e),o=a.extent,s=!1;ow(e,function(f){if(f.boxCoordinateSystem){var c=oc(
f).coord,h=a.dimIdxInCoord;if(h>=0){if(P(c)){var p=c[h];p!=null&&!P(p)&&Ks(o,r.parse(p))}}}else if(f.coordinateSystem){var v=f.getData();if(v){var m=r.getFilter?
r.getFilter():null;b(N1(v,t),function(d){vx(o,v.getApproximateExtent(d,m))})}f.__requireStartValue&&f.__requireStartValue(e)&&(s=!0)}});var l=uk(r,e,i),u=new Iw(
r,i,o,s,l);Pw(r,u,n),a.extent=null}function lk(r,e){var t=r.scale;Pw(t,new Iw(t,r.model,e,!1,!1),ak)}function Pw(r,e,t){r.rawExtentInfo=e,e.from=t}var Rw=H();function up(r,e,t,i,n){r.rawExtentInfo||lk({scale:r,model:e},n||dt());var a=r.rawExtentInfo.makeFinal(),o=a.effMM;return r.setExtent(o[0],o[1]),r.setBlank(
a.isBlank),i&&a.tggAxInv&&t&&!t.get("legacyMinMaxDontInverseAxis")&&(i.inverse=!i.inverse),a}function uk(r,e,t){var i=Xo(r,t),n=t.get("containShape",!0);if(n==null&&
!i&&(n=!0),!n)return!1;var a=!1;return Em(e,function(o){a=!!Rw.get(o)||a}),a}function Nw(r,e,t,i){if(t.ctnShp){var n;if(Em(r,function(s){var l=Rw.get(s);if(l){var u=l(
r,i);u&&(n=n||[0,0],Uv(n,u[0]),Vv(n,u[1]),L1(r))}}),!!n){var a=e.getExtent();if(Je(e))r.onBand||e.setExtent2(Uo,Ne(a[0],a[0]+n[0]),he(a[1],a[1]+n[1]));else{var o=a.
slice();t.zoomFixMM[0]||(o[0]=Ne(o[0],e.transformOut(e.transformIn(o[0],null)+n[0],null))),t.zoomFixMM[1]||(o[1]=he(o[1],e.transformOut(e.transformIn(o[1],null)+
n[1],null))),(o[0]<a[0]||o[1]>a[1])&&e.setExtent2(Uo,o[0],o[1])}}}}var Nm={left:0,right:0,top:0,bottom:0},Bl=["25%","25%"],Jo="cartesian2d",fk=(function(r){O(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.
prototype.mergeDefaultAndTheme=function(t,i){var n=ri(t.outerBounds);r.prototype.mergeDefaultAndTheme.apply(this,arguments),n&&t.outerBounds&&Nr(t.outerBounds,n)},
e.prototype.mergeOption=function(t,i){r.prototype.mergeOption.apply(this,arguments),this.option.outerBounds&&t.outerBounds&&Nr(this.option.outerBounds,t.outerBounds)},
e.type="grid",e.dependencies=["xAxis","yAxis"],e.layoutMode="box",e.defaultOption={show:!1,z:0,left:"15%",top:65,right:"10%",bottom:80,containLabel:!1,outerBoundsMode:"\
auto",outerBounds:Nm,outerBoundsContain:"all",outerBoundsClampWidth:Bl[0],outerBoundsClampHeight:Bl[1],backgroundColor:X.color.transparent,borderWidth:1,borderColor:X.
color.neutral30},e})(_e),kw=fk;var fp="\0__throttleOriginMethod",zw="\0__throttleRate",Bw="\0__throttleType";function km(r,e,t){var i,n=0,a=0,o=null,s,l,u,f;e=e||0;function c(){a=new Date().getTime(),
o=null,r.apply(l,u||[])}var h=function(){for(var p=[],v=0;v<arguments.length;v++)p[v]=arguments[v];i=new Date().getTime(),l=this,u=p;var m=f||e,d=f||t;f=null,s=
i-(d?n:a)-m,clearTimeout(o),d?o=setTimeout(c,m):s>=0?c():o=setTimeout(c,-s),n=i};return h.clear=function(){o&&(clearTimeout(o),o=null)},h.debounceNextCall=function(p){
f=p},h}function ai(r,e,t,i){var n=r[e];if(n){var a=n[fp]||n,o=n[Bw],s=n[zw];if(s!==t||o!==i){if(t==null||!i)return r[e]=a;n=r[e]=km(a,t,i==="debounce"),n[fp]=a,
n[Bw]=i,n[zw]=t}return n}}function Oi(r,e){var t=r[e];t&&t[fp]&&(t.clear&&t.clear(),r[e]=t[fp])}function Qo(r,e,t,i,n){var a=r+e;t.isSilent(a)||i.eachComponent({mainType:"series",subType:"pie"},function(o){for(var s=o.seriesIndex,l=o.option.selectedMap,u=n.
selected,f=0;f<u.length;f++)if(u[f].seriesIndex===s){var c=o.getData(),h=hr(c,n.fromActionPayload);t.trigger(a,{type:a,seriesId:o.id,name:P(h)?c.getName(h[0]):c.
getName(h),selected:B(l)?l:R({},l)})}})}function Uw(r,e,t){r.on("selectchanged",function(i){var n=t.getModel();i.isFromClick?(Qo("map","selectchanged",e,n,i),Qo(
"pie","selectchanged",e,n,i)):i.fromAction==="select"?(Qo("map","selected",e,n,i),Qo("pie","selected",e,n,i)):i.fromAction==="unselect"&&(Qo("map","unselected",
e,n,i),Qo("pie","unselected",e,n,i))})}var es=(function(){function r(e,t){this.target=e,this.topTarget=t&&t.topTarget}return r})(),ck=(function(){function r(e){this.handler=e,e.on("mousedown",this._dragStart,
this),e.on("mousemove",this._drag,this),e.on("mouseup",this._dragEnd,this)}return r.prototype._dragStart=function(e){for(var t=e.target;t&&!t.draggable;)t=t.parent||
t.__hostTarget;t&&(this._draggingTarget=t,t.dragging=!0,this._x=e.offsetX,this._y=e.offsetY,this.handler.dispatchToElement(new es(t,e),"dragstart",e.event))},r.
prototype._drag=function(e){var t=this._draggingTarget;if(t){var i=e.offsetX,n=e.offsetY,a=i-this._x,o=n-this._y;this._x=i,this._y=n,t.drift(a,o,e),this.handler.
dispatchToElement(new es(t,e),"drag",e.event);var s=this.handler.findHover(i,n,t).target,l=this._dropTarget;this._dropTarget=s,t!==s&&(l&&s!==l&&this.handler.dispatchToElement(
new es(l,e),"dragleave",e.event),s&&s!==l&&this.handler.dispatchToElement(new es(s,e),"dragenter",e.event))}},r.prototype._dragEnd=function(e){var t=this._draggingTarget;
t&&(t.dragging=!1),this.handler.dispatchToElement(new es(t,e),"dragend",e.event),this._dropTarget&&this.handler.dispatchToElement(new es(this._dropTarget,e),"dr\
op",e.event),this._draggingTarget=null,this._dropTarget=null},r})(),Vw=ck;var pk=/^(?:mouse|pointer|contextmenu|drag|drop)|click/,Bm=[],hk=re.browser.firefox&&+re.browser.version.split(".")[0]<39;function cp(r,e,t,i){return t=t||{},i?
Fw(r,e,t):hk&&e.layerX!=null&&e.layerX!==e.offsetX?(t.zrX=e.layerX,t.zrY=e.layerY):e.offsetX!=null?(t.zrX=e.offsetX,t.zrY=e.offsetY):Fw(r,e,t),t}function Fw(r,e,t){
if(re.domSupported&&r.getBoundingClientRect){var i=e.clientX,n=e.clientY;if(qd(r)){var a=r.getBoundingClientRect();t.zrX=i-a.left,t.zrY=n-a.top;return}else if(lc(
Bm,r,i,n)){t.zrX=Bm[0],t.zrY=Bm[1];return}}t.zrX=t.zrY=0}function pp(r){return r||window.event}function Gt(r,e,t){if(e=pp(e),e.zrX!=null)return e;var i=e.type,n=i&&
i.indexOf("touch")>=0;if(n){var o=i!=="touchend"?e.targetTouches[0]:e.changedTouches[0];o&&cp(r,o,e,t)}else{cp(r,e,e,t);var a=vk(e);e.zrDelta=a?a/120:-(e.detail||
0)/3}var s=e.button;return e.which==null&&s!==void 0&&pk.test(e.type)&&(e.which=s&1?1:s&2?3:s&4?2:0),e}function vk(r){var e=r.wheelDelta;if(e)return e;var t=r.deltaX,
i=r.deltaY;if(t==null||i==null)return e;var n=Math.abs(i!==0?i:t),a=i>0?-1:i<0?1:t>0?-1:1;return 3*n*a}function Hw(r,e,t,i){r.addEventListener(e,t,i)}function Gw(r,e,t,i){
r.removeEventListener(e,t,i)}var Wt=function(r){r.preventDefault(),r.stopPropagation(),r.cancelBubble=!0};function Um(r){return r.which===2||r.which===3}var Yw=(function(){function r(){this._track=[]}return r.prototype.recognize=function(e,t,i){return this._doTrack(e,t,i),this._recognize(e)},r.prototype.clear=function(){
return this._track.length=0,this},r.prototype._doTrack=function(e,t,i){var n=e.touches;if(n){for(var a={points:[],touches:[],target:t,event:e},o=0,s=n.length;o<
s;o++){var l=n[o],u=cp(i,l,{});a.points.push([u.zrX,u.zrY]),a.touches.push(l)}this._track.push(a)}},r.prototype._recognize=function(e){for(var t in Vm)if(Vm.hasOwnProperty(
t)){var i=Vm[t](this._track,e);if(i)return i}},r})();function Ww(r){var e=r[1][0]-r[0][0],t=r[1][1]-r[0][1];return Math.sqrt(e*e+t*t)}function dk(r){return[(r[0][0]+r[1][0])/2,(r[0][1]+r[1][1])/2]}var Vm={pinch:function(r,e){
var t=r.length;if(t){var i=(r[t-1]||{}).points,n=(r[t-2]||{}).points||i;if(n&&n.length>1&&i&&i.length>1){var a=Ww(i)/Ww(n);!isFinite(a)&&(a=1),e.pinchScale=a;var o=dk(
i);return e.pinchX=o[0],e.pinchY=o[1],{type:"pinch",target:r[0].target,event:e}}}}};var Zw="silent";function mk(r,e,t){return{type:r,event:t,target:e.target,topTarget:e.topTarget,cancelBubble:!1,offsetX:t.zrX,offsetY:t.zrY,gestureEvent:t.gestureEvent,
pinchX:t.pinchX,pinchY:t.pinchY,pinchScale:t.pinchScale,wheelDelta:t.zrDelta,zrByTouch:t.zrByTouch,which:t.which,stop:gk}}function gk(){Wt(this.event)}var yk=(function(r){
O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.handler=null,t}return e.prototype.dispose=function(){},e.prototype.setCursor=function(){},
e})(Ye),Ul=(function(){function r(e,t){this.x=e,this.y=t}return r})(),_k=["click","dblclick","mousewheel","mouseout","mouseup","mousedown","mousemove","contextm\
enu"],Fm=new $(0,0,0,0),qw=(function(r){O(e,r);function e(t,i,n,a,o){var s=r.call(this)||this;return s._hovered=new Ul(0,0),s.storage=t,s.painter=i,s.painterRoot=
a,s._pointerSize=o,n=n||new yk,s.proxy=null,s.setHandlerProxy(n),s._draggingMgr=new Vw(s),s}return e.prototype.setHandlerProxy=function(t){this.proxy&&this.proxy.
dispose(),t&&(b(_k,function(i){t.on&&t.on(i,this[i],this)},this),t.handler=this),this.proxy=t},e.prototype.mousemove=function(t){var i=t.zrX,n=t.zrY,a=Kw(this,i,
n),o=this._hovered,s=o.target;s&&!s.__zr&&(o=this.findHover(o.x,o.y),s=o.target);var l=this._hovered=a?new Ul(i,n):this.findHover(i,n),u=l.target,f=this.proxy;f.
setCursor&&f.setCursor(u?u.cursor:"default"),s&&u!==s&&this.dispatchToElement(o,"mouseout",t),this.dispatchToElement(l,"mousemove",t),u&&u!==s&&this.dispatchToElement(
l,"mouseover",t)},e.prototype.mouseout=function(t){var i=t.zrEventControl;i!=="only_globalout"&&this.dispatchToElement(this._hovered,"mouseout",t),i!=="no_globa\
lout"&&this.trigger("globalout",{type:"globalout",event:t})},e.prototype.resize=function(){this._hovered=new Ul(0,0)},e.prototype.dispatch=function(t,i){var n=this[t];
n&&n.call(this,i)},e.prototype.dispose=function(){this.proxy.dispose(),this.storage=null,this.proxy=null,this.painter=null},e.prototype.setCursorStyle=function(t){
var i=this.proxy;i.setCursor&&i.setCursor(t)},e.prototype.dispatchToElement=function(t,i,n){t=t||{};var a=t.target;if(!(a&&a.silent)){for(var o="on"+i,s=mk(i,t,
n);a&&(a[o]&&(s.cancelBubble=!!a[o].call(a,s)),a.trigger(i,s),a=a.__hostTarget?a.__hostTarget:a.parent,!s.cancelBubble););s.cancelBubble||(this.trigger(i,s),this.
painter&&this.painter.eachOtherLayer&&this.painter.eachOtherLayer(function(l){typeof l[o]=="function"&&l[o].call(l,s),l.trigger&&l.trigger(i,s)}))}},e.prototype.
findHover=function(t,i,n){var a=this.storage.getDisplayList(),o=new Ul(t,i);if(Xw(a,o,t,i,n),this._pointerSize&&!o.target){for(var s=[],l=this._pointerSize,u=l/
2,f=new $(t-u,i-u,l,l),c=a.length-1;c>=0;c--){var h=a[c];h!==n&&!h.ignore&&!h.ignoreCoarsePointer&&(!h.parent||!h.parent.ignoreCoarsePointer)&&(Fm.copy(h.getBoundingRect()),
h.transform&&Fm.applyTransform(h.transform),Fm.intersect(f)&&s.push(h))}if(s.length)for(var p=4,v=Math.PI/12,m=Math.PI*2,d=0;d<u;d+=p)for(var g=0;g<m;g+=v){var y=t+
d*Math.cos(g),_=i+d*Math.sin(g);if(Xw(s,o,y,_,n),o.target)return o}}return o},e.prototype.processGesture=function(t,i){this._gestureMgr||(this._gestureMgr=new Yw);
var n=this._gestureMgr;i==="start"&&n.clear();var a=n.recognize(t,this.findHover(t.zrX,t.zrY,null).target,this.proxy.dom);if(i==="end"&&n.clear(),a){var o=a.type;
t.gestureEvent=o;var s=new Ul;s.target=a.target,this.dispatchToElement(s,o,a.event)}},e})(Ye);b(["click","mousedown","mouseup","mousewheel","dblclick","contextm\
enu"],function(r){qw.prototype[r]=function(e){var t=e.zrX,i=e.zrY,n=Kw(this,t,i),a,o;if((r!=="mouseup"||!n)&&(a=this.findHover(t,i),o=a.target),r==="mousedown")
this._downEl=o,this._downPoint=[e.zrX,e.zrY],this._upEl=o;else if(r==="mouseup")this._upEl=o;else if(r==="click"){if(this._downEl!==this._upEl||!this._downPoint||
P_(this._downPoint,[e.zrX,e.zrY])>4)return;this._downPoint=null}this.dispatchToElement(a,r,e)}});function xk(r,e,t){if(r[r.rectHover?"rectContain":"contain"](e,
t)){for(var i=r,n=void 0,a=!1;i;){if(i.ignoreClip&&(a=!0),!a){var o=i.getClipPath();if(o&&!o.contain(e,t))return!1}i.silent&&(n=!0);var s=i.__hostTarget;i=s?i.ignoreHostSilent?
null:s:i.parent}return n?Zw:!0}return!1}function Xw(r,e,t,i,n){for(var a=r.length-1;a>=0;a--){var o=r[a],s=void 0;if(o!==n&&!o.ignore&&(s=xk(o,t,i))&&(!e.topTarget&&
(e.topTarget=o),s!==Zw)){e.target=o;break}}}function Kw(r,e,t){var i=r.painter;return e<0||e>i.getWidth()||t<0||t>i.getHeight()}var $w=qw;var Qw=32,Vl=7;function Sk(r){for(var e=0;r>=Qw;)e|=r&1,r>>=1;return r+e}function jw(r,e,t,i){var n=e+1;if(n===t)return 1;if(i(r[n++],r[e])<0){for(;n<t&&i(r[n],
r[n-1])<0;)n++;bk(r,e,n)}else for(;n<t&&i(r[n],r[n-1])>=0;)n++;return n-e}function bk(r,e,t){for(t--;e<t;){var i=r[e];r[e++]=r[t],r[t--]=i}}function Jw(r,e,t,i,n){
for(i===e&&i++;i<t;i++){for(var a=r[i],o=e,s=i,l;o<s;)l=o+s>>>1,n(a,r[l])<0?s=l:o=l+1;var u=i-o;switch(u){case 3:r[o+3]=r[o+2];case 2:r[o+2]=r[o+1];case 1:r[o+1]=
r[o];break;default:for(;u>0;)r[o+u]=r[o+u-1],u--}r[o]=a}}function Hm(r,e,t,i,n,a){var o=0,s=0,l=1;if(a(r,e[t+n])>0){for(s=i-n;l<s&&a(r,e[t+n+l])>0;)o=l,l=(l<<1)+
1,l<=0&&(l=s);l>s&&(l=s),o+=n,l+=n}else{for(s=n+1;l<s&&a(r,e[t+n-l])<=0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=s);var u=o;o=n-l,l=n-u}for(o++;o<l;){var f=o+(l-o>>>
1);a(r,e[t+f])>0?o=f+1:l=f}return l}function Gm(r,e,t,i,n,a){var o=0,s=0,l=1;if(a(r,e[t+n])<0){for(s=n+1;l<s&&a(r,e[t+n-l])<0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=
s);var u=o;o=n-l,l=n-u}else{for(s=i-n;l<s&&a(r,e[t+n+l])>=0;)o=l,l=(l<<1)+1,l<=0&&(l=s);l>s&&(l=s),o+=n,l+=n}for(o++;o<l;){var f=o+(l-o>>>1);a(r,e[t+f])<0?l=f:o=
f+1}return l}function wk(r,e){var t=Vl,i,n,a=0,o=[];i=[],n=[];function s(p,v){i[a]=p,n[a]=v,a+=1}function l(){for(;a>1;){var p=a-2;if(p>=1&&n[p-1]<=n[p]+n[p+1]||
p>=2&&n[p-2]<=n[p]+n[p-1])n[p-1]<n[p+1]&&p--;else if(n[p]>n[p+1])break;f(p)}}function u(){for(;a>1;){var p=a-2;p>0&&n[p-1]<n[p+1]&&p--,f(p)}}function f(p){var v=i[p],
m=n[p],d=i[p+1],g=n[p+1];n[p]=m+g,p===a-3&&(i[p+1]=i[p+2],n[p+1]=n[p+2]),a--;var y=Gm(r[d],r,v,m,0,e);v+=y,m-=y,m!==0&&(g=Hm(r[v+m-1],r,d,g,g-1,e),g!==0&&(m<=g?
c(v,m,d,g):h(v,m,d,g)))}function c(p,v,m,d){var g=0;for(g=0;g<v;g++)o[g]=r[p+g];var y=0,_=m,x=p;if(r[x++]=r[_++],--d===0){for(g=0;g<v;g++)r[x+g]=o[y+g];return}if(v===
1){for(g=0;g<d;g++)r[x+g]=r[_+g];r[x+d]=o[y];return}for(var S=t,w,T,E;;){w=0,T=0,E=!1;do if(e(r[_],o[y])<0){if(r[x++]=r[_++],T++,w=0,--d===0){E=!0;break}}else if(r[x++]=
o[y++],w++,T=0,--v===1){E=!0;break}while((w|T)<S);if(E)break;do{if(w=Gm(r[_],o,y,v,0,e),w!==0){for(g=0;g<w;g++)r[x+g]=o[y+g];if(x+=w,y+=w,v-=w,v<=1){E=!0;break}}
if(r[x++]=r[_++],--d===0){E=!0;break}if(T=Hm(o[y],r,_,d,0,e),T!==0){for(g=0;g<T;g++)r[x+g]=r[_+g];if(x+=T,_+=T,d-=T,d===0){E=!0;break}}if(r[x++]=o[y++],--v===1){
E=!0;break}S--}while(w>=Vl||T>=Vl);if(E)break;S<0&&(S=0),S+=2}if(t=S,t<1&&(t=1),v===1){for(g=0;g<d;g++)r[x+g]=r[_+g];r[x+d]=o[y]}else{if(v===0)throw new Error;for(g=
0;g<v;g++)r[x+g]=o[y+g]}}function h(p,v,m,d){var g=0;for(g=0;g<d;g++)o[g]=r[m+g];var y=p+v-1,_=d-1,x=m+d-1,S=0,w=0;if(r[x--]=r[y--],--v===0){for(S=x-(d-1),g=0;g<
d;g++)r[S+g]=o[g];return}if(d===1){for(x-=v,y-=v,w=x+1,S=y+1,g=v-1;g>=0;g--)r[w+g]=r[S+g];r[x]=o[_];return}for(var T=t;;){var E=0,M=0,C=!1;do if(e(o[_],r[y])<0){
if(r[x--]=r[y--],E++,M=0,--v===0){C=!0;break}}else if(r[x--]=o[_--],M++,E=0,--d===1){C=!0;break}while((E|M)<T);if(C)break;do{if(E=v-Gm(o[_],r,p,v,v-1,e),E!==0){
for(x-=E,y-=E,v-=E,w=x+1,S=y+1,g=E-1;g>=0;g--)r[w+g]=r[S+g];if(v===0){C=!0;break}}if(r[x--]=o[_--],--d===1){C=!0;break}if(M=d-Hm(r[y],o,0,d,d-1,e),M!==0){for(x-=
M,_-=M,d-=M,w=x+1,S=_+1,g=0;g<M;g++)r[w+g]=o[S+g];if(d<=1){C=!0;break}}if(r[x--]=r[y--],--v===0){C=!0;break}T--}while(E>=Vl||M>=Vl);if(C)break;T<0&&(T=0),T+=2}if(t=
T,t<1&&(t=1),d===1){for(x-=v,y-=v,w=x+1,S=y+1,g=v-1;g>=0;g--)r[w+g]=r[S+g];r[x]=o[_]}else{if(d===0)throw new Error;for(S=x-(d-1),g=0;g<d;g++)r[S+g]=o[g]}}return{
mergeRuns:l,forceMergeRuns:u,pushRun:s}}function Oa(r,e,t,i){t||(t=0),i||(i=r.length);var n=i-t;if(!(n<2)){var a=0;if(n<Qw){a=jw(r,t,i,e),Jw(r,t,i,t+a,e);return}
var o=wk(r,e),s=Sk(n);do{if(a=jw(r,t,i,e),a<s){var l=n;l>s&&(l=s),Jw(r,t,t+l,t+a,e),a=l}o.pushRun(t,a),o.mergeRuns(),n-=a,t+=a}while(n!==0);o.forceMergeRuns()}}var eT=!1;function Wm(){eT||(eT=!0,console.warn("z / z2 / zlevel of displayable is invalid, which may cause unexpected errors"))}function tT(r,e){return r.zlevel===
e.zlevel?r.z===e.z?r.z2-e.z2:r.z-e.z:r.zlevel-e.zlevel}var Tk=(function(){function r(){this._roots=[],this._displayList=[],this._displayListLen=0,this.displayableSortFunc=
tT}return r.prototype.traverse=function(e,t){for(var i=0;i<this._roots.length;i++)this._roots[i].traverse(e,t)},r.prototype.getDisplayList=function(e,t){t=t||!1;
var i=this._displayList;return(e||!i.length)&&this.updateDisplayList(t),i},r.prototype.updateDisplayList=function(e){this._displayListLen=0;for(var t=this._roots,
i=this._displayList,n=0,a=t.length;n<a;n++)this._updateAndAddDisplayable(t[n],null,e);i.length=this._displayListLen,Oa(i,tT)},r.prototype._updateAndAddDisplayable=
function(e,t,i){if(!(e.ignore&&!i)){e.beforeUpdate(),e.update(),e.afterUpdate();var n=e.getClipPath(),a=t&&t.length,o=0,s=e.__clipPaths;if(!e.ignoreClip&&(a||n)){
if(s||(s=e.__clipPaths=[]),a)for(var l=0;l<t.length;l++)s[o++]=t[l];for(var u=n,f=e;u;)u.parent=f,u.updateTransform(),s[o++]=u,f=u,u=u.getClipPath()}if(s&&(s.length=
o),e.childrenRef){for(var c=e.childrenRef(),h=0;h<c.length;h++){var p=c[h];e.__dirty&&(p.__dirty|=Xe),this._updateAndAddDisplayable(p,s,i)}e.__dirty=0}else{var v=e;
isNaN(v.z)&&(Wm(),v.z=0),isNaN(v.z2)&&(Wm(),v.z2=0),isNaN(v.zlevel)&&(Wm(),v.zlevel=0),this._displayList[this._displayListLen++]=v}var m=e.getDecalElement&&e.getDecalElement();
m&&this._updateAndAddDisplayable(m,s,i);var d=e.getTextGuideLine();d&&this._updateAndAddDisplayable(d,s,i);var g=e.getTextContent();g&&this._updateAndAddDisplayable(
g,s,i)}},r.prototype.addRoot=function(e){e.__zr&&e.__zr.storage===this||this._roots.push(e)},r.prototype.delRoot=function(e){if(e instanceof Array){for(var t=0,
i=e.length;t<i;t++)this.delRoot(e[t]);return}var n=oe(this._roots,e);n>=0&&this._roots.splice(n,1)},r.prototype.delAllRoots=function(){this._roots=[],this._displayList=
[],this._displayListLen=0},r.prototype.getRoots=function(){return this._roots},r.prototype.dispose=function(){this._displayList=null,this._roots=null},r})(),rT=Tk;var iT;iT=re.hasGlobalWindow&&(window.requestAnimationFrame&&window.requestAnimationFrame.bind(window)||window.msRequestAnimationFrame&&window.msRequestAnimationFrame.
bind(window)||window.mozRequestAnimationFrame||window.webkitRequestAnimationFrame)||function(r){return setTimeout(r,16)};var Fl=iT;function La(){return new Date().getTime()}var Ck=(function(r){O(e,r);function e(t){var i=r.call(this)||this;return i._running=!1,i._time=0,i._pausedTime=0,i._pauseStart=
0,i._paused=!1,t=t||{},i.stage=t.stage||{},i}return e.prototype.addClip=function(t){t.animation&&this.removeClip(t),this._head?(this._tail.next=t,t.prev=this._tail,
t.next=null,this._tail=t):this._head=this._tail=t,t.animation=this},e.prototype.addAnimator=function(t){t.animation=this;var i=t.getClip();i&&this.addClip(i)},e.
prototype.removeClip=function(t){if(t.animation){var i=t.prev,n=t.next;i?i.next=n:this._head=n,n?n.prev=i:this._tail=i,t.next=t.prev=t.animation=null}},e.prototype.
removeAnimator=function(t){var i=t.getClip();i&&this.removeClip(i),t.animation=null},e.prototype.update=function(t){for(var i=La()-this._pausedTime,n=i-this._time,
a=this._head;a;){var o=a.next,s=a.step(i,n);s&&(a.ondestroy(),this.removeClip(a)),a=o}this._time=i,t||(this.trigger("frame",n),this.stage.update&&this.stage.update())},
e.prototype._startLoop=function(){var t=this;this._running=!0;function i(){t._running&&(Fl(i),!t._paused&&t.update())}Fl(i)},e.prototype.start=function(){this._running||
(this._time=La(),this._pausedTime=0,this._startLoop())},e.prototype.stop=function(){this._running=!1},e.prototype.pause=function(){this._paused||(this._pauseStart=
La(),this._paused=!0)},e.prototype.resume=function(){this._paused&&(this._pausedTime+=La()-this._pauseStart,this._paused=!1)},e.prototype.clear=function(){for(var t=this.
_head;t;){var i=t.next;t.prev=t.next=t.animation=null,t=i}this._head=this._tail=null},e.prototype.isFinished=function(){return this._head==null},e.prototype.animate=
function(t,i){i=i||{},this.start();var n=new zs(t,i.loop);return this.addAnimator(n),n},e})(Ye),nT=Ck;var Mk=300,Ym=re.domSupported,Xm=(function(){var r=["click","dblclick","mousewheel","wheel","mouseout","mouseup","mousedown","mousemove","contextmenu"],e=["touc\
hstart","touchend","touchmove"],t={pointerdown:1,pointerup:1,pointermove:1,pointerout:1},i=z(r,function(n){var a=n.replace("mouse","pointer");return t.hasOwnProperty(
a)?a:n});return{mouse:r,touch:e,pointer:i}})(),aT={mouse:["mousemove","mouseup"],pointer:["pointermove","pointerup"]},oT=!1;function Km(r){var e=r.pointerType;return e===
"pen"||e==="touch"}function Ek(r){r.touching=!0,r.touchTimer!=null&&(clearTimeout(r.touchTimer),r.touchTimer=null),r.touchTimer=setTimeout(function(){r.touching=
!1,r.touchTimer=null},700)}function Zm(r){r&&(r.zrByTouch=!0)}function Dk(r,e){return Gt(r.dom,new Ak(r,e),!0)}function lT(r,e){for(var t=e,i=!1;t&&t.nodeType!==
9&&!(i=t.domBelongToZr||t!==e&&t===r.painterRoot);)t=t.parentNode;return i}var Ak=(function(){function r(e,t){this.stopPropagation=De,this.stopImmediatePropagation=
De,this.preventDefault=De,this.type=t.type,this.target=this.currentTarget=e.dom,this.pointerType=t.pointerType,this.clientX=t.clientX,this.clientY=t.clientY}return r})(),
Br={mousedown:function(r){r=Gt(this.dom,r),this.__mayPointerCapture=[r.zrX,r.zrY],this.trigger("mousedown",r)},mousemove:function(r){r=Gt(this.dom,r);var e=this.
__mayPointerCapture;e&&(r.zrX!==e[0]||r.zrY!==e[1])&&this.__togglePointerCapture(!0),this.trigger("mousemove",r)},mouseup:function(r){r=Gt(this.dom,r),this.__togglePointerCapture(
!1),this.trigger("mouseup",r)},mouseout:function(r){r=Gt(this.dom,r);var e=r.toElement||r.relatedTarget;lT(this,e)||(this.__pointerCapturing&&(r.zrEventControl=
"no_globalout"),this.trigger("mouseout",r))},wheel:function(r){oT=!0,r=Gt(this.dom,r),this.trigger("mousewheel",r)},mousewheel:function(r){oT||(r=Gt(this.dom,r),
this.trigger("mousewheel",r))},touchstart:function(r){r=Gt(this.dom,r),Zm(r),this.__lastTouchMoment=new Date,this.handler.processGesture(r,"start"),Br.mousemove.
call(this,r),Br.mousedown.call(this,r)},touchmove:function(r){r=Gt(this.dom,r),Zm(r),this.handler.processGesture(r,"change"),Br.mousemove.call(this,r)},touchend:function(r){
r=Gt(this.dom,r),Zm(r),this.handler.processGesture(r,"end"),Br.mouseup.call(this,r),+new Date-+this.__lastTouchMoment<Mk&&Br.click.call(this,r)},pointerdown:function(r){
Br.mousedown.call(this,r)},pointermove:function(r){Km(r)||Br.mousemove.call(this,r)},pointerup:function(r){Br.mouseup.call(this,r)},pointerout:function(r){Km(r)||
Br.mouseout.call(this,r)}};b(["click","dblclick","contextmenu"],function(r){Br[r]=function(e){e=Gt(this.dom,e),this.trigger(r,e)}});var $m={pointermove:function(r){
Km(r)||$m.mousemove.call(this,r)},pointerup:function(r){$m.mouseup.call(this,r)},mousemove:function(r){this.trigger("mousemove",r)},mouseup:function(r){var e=this.
__pointerCapturing;this.__togglePointerCapture(!1),this.trigger("mouseup",r),e&&(r.zrEventControl="only_globalout",this.trigger("mouseout",r))}};function Ik(r,e){
var t=e.domHandlers;re.pointerEventsSupported?b(Xm.pointer,function(i){hp(e,i,function(n){t[i].call(r,n)})}):(re.touchEventsSupported&&b(Xm.touch,function(i){hp(
e,i,function(n){t[i].call(r,n),Ek(e)})}),b(Xm.mouse,function(i){hp(e,i,function(n){n=pp(n),e.touching||t[i].call(r,n)})}))}function Ok(r,e){re.pointerEventsSupported?
b(aT.pointer,t):re.touchEventsSupported||b(aT.mouse,t);function t(i){function n(a){a=pp(a),lT(r,a.target)||(a=Dk(r,a),e.domHandlers[i].call(r,a))}hp(e,i,n,{capture:!0})}}
function hp(r,e,t,i){r.mounted[e]=t,r.listenerOpts[e]=i,Hw(r.domTarget,e,t,i)}function qm(r){var e=r.mounted;for(var t in e)e.hasOwnProperty(t)&&Gw(r.domTarget,
t,e[t],r.listenerOpts[t]);r.mounted={}}var sT=(function(){function r(e,t){this.mounted={},this.listenerOpts={},this.touching=!1,this.domTarget=e,this.domHandlers=
t}return r})(),Lk=(function(r){O(e,r);function e(t,i){var n=r.call(this)||this;return n.__pointerCapturing=!1,n.dom=t,n.painterRoot=i,n._localHandlerScope=new sT(
t,Br),Ym&&(n._globalHandlerScope=new sT(document,$m)),Ik(n,n._localHandlerScope),n}return e.prototype.dispose=function(){qm(this._localHandlerScope),Ym&&qm(this.
_globalHandlerScope)},e.prototype.setCursor=function(t){this.dom.style&&(this.dom.style.cursor=t||"default")},e.prototype.__togglePointerCapture=function(t){if(this.
__mayPointerCapture=null,Ym&&+this.__pointerCapturing^+t){this.__pointerCapturing=t;var i=this._globalHandlerScope;t?Ok(this,i):qm(i)}},e})(Ye),uT=Lk;var vp={},fT={};function Pk(r){delete fT[r]}function Rk(r){if(!r)return!1;if(typeof r=="string")return lo(r,1)<Bs;if(r.colorStops){for(var e=r.colorStops,t=0,i=e.
length,n=0;n<i;n++)t+=lo(e[n].color,1);return t/=i,t<Bs}return!1}var Nk=(function(){function r(e,t,i){var n=this;this._sleepAfterStill=10,this._stillFrameAccum=
0,this._needsRefresh=!0,this._needsRefreshHover=!1,this._darkMode=!1,i=i||{},this.dom=t,this.id=e;var a=new rT,o=i.renderer||"canvas";vp[o]||(o=fe(vp)[0]),i.useDirtyRect=
i.useDirtyRect==null?!1:i.useDirtyRect;var s=new vp[o](t,a,i,e),l=i.ssr||s.ssrOnly;this.storage=a,this.painter=s;var u=!re.node&&!re.worker&&!l?new uT(s.getViewportRoot(),
s.root):null,f=i.useCoarsePointer,c=f==null||f==="auto"?re.touchEventsSupported:!!f,h=44,p;c&&(p=Y(i.pointerSize,h)),this.handler=new $w(a,s,u,s.root,p),this.animation=
new nT({stage:{update:l?null:function(){return n._flush(!1)}}}),l||this.animation.start()}return r.prototype.add=function(e){this._disposed||!e||(this.storage.addRoot(
e),e.addSelfToZr(this),this.refresh())},r.prototype.remove=function(e){this._disposed||!e||(this.storage.delRoot(e),e.removeSelfFromZr(this),this.refresh())},r.
prototype.configLayer=function(e,t){this._disposed||(this.painter.configLayer&&this.painter.configLayer(e,t),this.refresh())},r.prototype.setBackgroundColor=function(e){
this._disposed||(this.painter.setBackgroundColor&&this.painter.setBackgroundColor(e),this.refresh(),this._backgroundColor=e,this._darkMode=Rk(e))},r.prototype.getBackgroundColor=
function(){return this._backgroundColor},r.prototype.setDarkMode=function(e){this._darkMode=e},r.prototype.isDarkMode=function(){return this._darkMode},r.prototype.
refreshImmediately=function(e){this._disposed||this._refresh({animUpdate:!e,refresh:!0,refreshHover:!1})},r.prototype._refresh=function(e){e.animUpdate&&this.animation.
update(!0),this._needsRefresh=this._needsRefreshHover=!1,this.painter.refresh({refresh:e.refresh,refreshHover:e.refreshHover}),this._needsRefresh=this._needsRefreshHover=
!1},r.prototype.refresh=function(){this._disposed||(this._needsRefresh=!0,this.animation.start())},r.prototype.flush=function(){this._disposed||this._flush(!0)},
r.prototype._flush=function(e){var t,i=La(),n=this._needsRefresh,a=this._needsRefreshHover;(n||a)&&(t=!0,this._refresh({animUpdate:e,refresh:n,refreshHover:a}));
var o=La();t?(this._stillFrameAccum=0,this.trigger("rendered",{elapsedTime:o-i})):this._sleepAfterStill>0&&(this._stillFrameAccum++,this._stillFrameAccum>this._sleepAfterStill&&
this.animation.stop())},r.prototype.setSleepAfterStill=function(e){this._sleepAfterStill=e},r.prototype.wakeUp=function(){this._disposed||(this.animation.start(),
this._stillFrameAccum=0)},r.prototype.refreshHover=function(){this._needsRefreshHover=!0},r.prototype.refreshHoverImmediately=function(){this._disposed||this._refresh(
{animUpdate:!1,refresh:!1,refreshHover:!0})},r.prototype.resize=function(e){this._disposed||(e=e||{},this.painter.resize(e.width,e.height),this.handler.resize())},
r.prototype.clearAnimation=function(){this._disposed||this.animation.clear()},r.prototype.getWidth=function(){if(!this._disposed)return this.painter.getWidth()},
r.prototype.getHeight=function(){if(!this._disposed)return this.painter.getHeight()},r.prototype.setCursorStyle=function(e){this._disposed||this.handler.setCursorStyle(
e)},r.prototype.findHover=function(e,t){if(!this._disposed)return this.handler.findHover(e,t)},r.prototype.on=function(e,t,i){return this._disposed||this.handler.
on(e,t,i),this},r.prototype.off=function(e,t){this._disposed||this.handler.off(e,t)},r.prototype.trigger=function(e,t){this._disposed||this.handler.trigger(e,t)},
r.prototype.clear=function(){if(!this._disposed){for(var e=this.storage.getRoots(),t=0;t<e.length;t++)e[t]instanceof ce&&e[t].removeSelfFromZr(this);this.storage.
delAllRoots(),this.painter.clear()}},r.prototype.dispose=function(){this._disposed||(this.animation.stop(),this.clear(),this.storage.dispose(),this.painter.dispose(),
this.handler.dispose(),this.animation=this.storage=this.painter=this.handler=null,this._disposed=!0,Pk(this.id))},r})();function jm(r,e){var t=new Nk(Lu(),r,e);
return fT[t.id]=t,t}function cT(r,e){vp[r]=e}var kk;function pT(r){kk=r}var hT="";typeof navigator<"u"&&(hT=navigator.platform||"");var rs="rgba(0, 0, 0, 0.2)",vT=X.color.theme[0],Bk=hi(vT,null,null,.9),dp={darkMode:"auto",colorBy:"\
series",color:X.color.theme,gradientColor:[Bk,vT],aria:{decal:{decals:[{color:rs,dashArrayX:[1,0],dashArrayY:[2,5],symbolSize:1,rotation:Math.PI/6},{color:rs,symbol:"\
circle",dashArrayX:[[8,8],[0,8,8,0]],dashArrayY:[6,0],symbolSize:.8},{color:rs,dashArrayX:[1,0],dashArrayY:[4,3],rotation:-Math.PI/4},{color:rs,dashArrayX:[[6,6],
[0,6,6,0]],dashArrayY:[6,0]},{color:rs,dashArrayX:[[1,0],[1,6]],dashArrayY:[1,0,6,0],rotation:Math.PI/4},{color:rs,symbol:"triangle",dashArrayX:[[9,9],[0,9,9,0]],
dashArrayY:[7,2],symbolSize:.75}]}},textStyle:{fontFamily:hT.match(/^Win/)?"Microsoft YaHei":"sans-serif",fontSize:12,fontStyle:"normal",fontWeight:"normal"},blendMode:null,
stateAnimation:{duration:300,easing:"cubicOut"},animation:"auto",animationDuration:1e3,animationDurationUpdate:500,animationEasing:"cubicInOut",animationEasingUpdate:"\
cubicInOut",animationThreshold:2e3,progressiveThreshold:3e3,progressive:400,hoverLayerThreshold:3e3,useUTC:!1};var Uk=H();function dT(r,e,t){var i=Uk.get(e);if(!i)return t;var n=i(r);if(!n)return t;if(0)for(var a;a<n.length;a++);return t.concat(n)}var mp,Hl,mT,gT="\0_ec_inner",Vk=1;var ST=(function(r){O(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.prototype.init=function(t,i,n,a,o,s){a=a||{},this.option=null,this.
_theme=new Le(a),this._locale=new Le(o),this._optionManager=s},e.prototype.setOption=function(t,i,n){var a=xT(i);this._optionManager.setOption(t,n,a),this._resetOption(
null,a)},e.prototype.resetOption=function(t,i){return this._resetOption(t,xT(i))},e.prototype._resetOption=function(t,i){var n=!1,a=this._optionManager;if(!t||t===
"recreate"){var o=a.mountOption(t==="recreate");!this.option||t==="recreate"?mT(this,o):(this.restoreData(),this._mergeOption(o,i)),n=!0}if((t==="timeline"||t===
"media")&&this.restoreData(),!t||t==="recreate"||t==="timeline"){var s=a.getTimelineOption(this);s&&(n=!0,this._mergeOption(s,i))}if(!t||t==="recreate"||t==="me\
dia"){var l=a.getMediaOption(this);l.length&&b(l,function(u){n=!0,this._mergeOption(u,i)},this)}return n},e.prototype.mergeOption=function(t){this._mergeOption(
t,null)},e.prototype._mergeOption=function(t,i){var n=this.option,a=this._componentsMap,o=this._componentsCount,s=[],l=H(),u=i&&i.replaceMergeMainTypeMap;BS(this),
b(t,function(c,h){c!=null&&(_e.hasClass(h)?h&&(s.push(h),l.set(h,!0)):n[h]=n[h]==null?G(c):ne(n[h],c,!0))}),u&&u.each(function(c,h){_e.hasClass(h)&&!l.get(h)&&(s.
push(h),l.set(h,!0))}),_e.topologicalTravel(s,_e.getAllClassMainTypes(),f,this);function f(c){var h=dT(this,c,Ee(t[c])),p=a.get(c),v=p?u&&u.get(c)?"replaceMerge":
"normalMerge":"replaceAll",m=ox(p,h,v);lx(m,c,_e),n[c]=null,a.set(c,null),o.set(c,0);var d=[],g=[],y=0,_,x;b(m,function(S,w){var T=S.existing,E=S.newOption;if(!E)
T&&(T.mergeOption({},this),T.optionUpdated({},!1));else{var M=c==="series",C=_e.getClass(c,S.keyInfo.subType,!M);if(!C){if(0)var D,I;return}if(c==="tooltip"){if(_)
return;_=!0}if(T&&T.constructor===C)T.name=S.keyInfo.name,T.mergeOption(E,this),T.optionUpdated(E,!1);else{var A=R({componentIndex:w},S.keyInfo);T=new C(E,this,
this,A),R(T,A),S.brandNew&&(T.__requireNewView=!0),T.init(E,this,this),T.optionUpdated(null,!0)}}T?(d.push(T.option),g.push(T),y++):(d.push(void 0),g.push(void 0))},
this),n[c]=d,a.set(c,g),o.set(c,y),c==="series"&&mp(this)}this._seriesIndices||mp(this)},e.prototype.getOption=function(){var t=G(this.option);return b(t,function(i,n){
if(_e.hasClass(n)){for(var a=Ee(i),o=a.length,s=!1,l=o-1;l>=0;l--)a[l]&&!vo(a[l])?s=!0:(a[l]=null,!s&&o--);a.length=o,t[n]=a}}),delete t[gT],t},e.prototype.setTheme=
function(t){this._theme=new Le(t),this._resetOption("recreate",null)},e.prototype.getTheme=function(){return this._theme},e.prototype.getLocaleModel=function(){
return this._locale},e.prototype.setUpdatePayload=function(t){this._payload=t},e.prototype.getUpdatePayload=function(){return this._payload},e.prototype.getComponent=
function(t,i){var n=this._componentsMap.get(t);if(n){var a=n[i||0];if(a)return a;if(i==null){for(var o=0;o<n.length;o++)if(n[o])return n[o]}}},e.prototype.queryComponents=
function(t){var i=t.mainType;if(!i)return[];var n=t.index,a=t.id,o=t.name,s=this._componentsMap.get(i);if(!s||!s.length)return[];var l;return n!=null?(l=[],b(Ee(
n),function(u){s[u]&&l.push(s[u])})):a!=null?l=yT("id",a,s):o!=null?l=yT("name",o,s):l=Ue(s,function(u){return!!u}),_T(l,t)},e.prototype.findComponents=function(t){
var i=t.query,n=t.mainType,a=s(i),o=a?this.queryComponents(a):Ue(this._componentsMap.get(n),function(u){return!!u});return l(_T(o,t));function s(u){var f=n+"Ind\
ex",c=n+"Id",h=n+"Name";return u&&(u[f]!=null||u[c]!=null||u[h]!=null)?{mainType:n,index:u[f],id:u[c],name:u[h]}:null}function l(u){return t.filter?Ue(u,t.filter):
u}},e.prototype.eachComponent=function(t,i,n){var a=this._componentsMap;if(Z(t)){var o=i,s=t;a.each(function(c,h){for(var p=0;c&&p<c.length;p++){var v=c[p];v&&s.
call(o,h,v,v.componentIndex)}})}else for(var l=B(t)?a.get(t):k(t)?this.findComponents(t):null,u=0;l&&u<l.length;u++){var f=l[u];f&&i.call(n,f,f.componentIndex)}},
e.prototype.getSeriesByName=function(t){var i=kt(t,null);return Ue(this._componentsMap.get("series"),function(n){return!!n&&i!=null&&n.name===i})},e.prototype.getSeriesByIndex=
function(t){return this._componentsMap.get("series")[t]},e.prototype.getSeriesByType=function(t){return Ue(this._componentsMap.get("series"),function(i){return!!i&&
i.subType===t})},e.prototype.getSeries=function(){return Ue(this._componentsMap.get("series"),function(t){return!!t})},e.prototype.getSeriesCount=function(){return this.
_componentsCount.get("series")},e.prototype.eachSeries=function(t,i){Hl(this),b(this._seriesIndices,function(n){var a=this._componentsMap.get("series")[n];t.call(
i,a,n)},this)},e.prototype.eachRawSeries=function(t,i){b(this._componentsMap.get("series"),function(n){n&&t.call(i,n,n.componentIndex)})},e.prototype.eachSeriesByType=
function(t,i,n){Hl(this),b(this._seriesIndices,function(a){var o=this._componentsMap.get("series")[a];o.subType===t&&i.call(n,o,a)},this)},e.prototype.eachRawSeriesByType=
function(t,i,n){return b(this.getSeriesByType(t),i,n)},e.prototype.isSeriesFiltered=function(t){return Hl(this),this._seriesIndicesMap.get(t.componentIndex)==null},
e.prototype.getCurrentSeriesIndices=function(){return(this._seriesIndices||[]).slice()},e.prototype.filterSeries=function(t,i){Hl(this);var n=[];b(this._seriesIndices,
function(a){var o=this._componentsMap.get("series")[a];t.call(i,o,a)&&n.push(a)},this),this._seriesIndices=n,this._seriesIndicesMap=H(n)},e.prototype.restoreData=
function(t){mp(this);var i=this._componentsMap,n=[];i.each(function(a,o){_e.hasClass(o)&&n.push(o)}),_e.topologicalTravel(n,_e.getAllClassMainTypes(),function(a){
b(i.get(a),function(o){o&&(a!=="series"||!Fk(o,t))&&o.restoreData()})})},e.internalField=(function(){mp=function(t){var i=t._seriesIndices=[];b(t._componentsMap.
get("series"),function(n){n&&i.push(n.componentIndex)}),t._seriesIndicesMap=H(i)},Hl=function(t){},mT=function(t,i){t.option={},t.option[gT]=Vk,t._componentsMap=
H({series:[]}),t._componentsCount=H();var n=i.aria;k(n)&&n.enabled==null&&(n.enabled=!0),Hk(i,t._theme.option),ne(i,dp,!1),t._mergeOption(i,null)}})(),e})(Le);function Fk(r,e){
if(e){var t=e.seriesIndex,i=e.seriesId,n=e.seriesName;return t!=null&&r.componentIndex!==t||i!=null&&r.id!==i||n!=null&&r.name!==n}}function Hk(r,e){var t=r.color&&
!r.colorLayer;b(e,function(i,n){n==="colorLayer"&&t||n==="color"&&r.color||_e.hasClass(n)||(typeof i=="object"?r[n]=r[n]?ne(r[n],i,!1):G(i):r[n]==null&&(r[n]=i))})}
function yT(r,e,t){if(P(e)){var i=H();return b(e,function(a){if(a!=null){var o=kt(a,null);o!=null&&i.set(a,!0)}}),Ue(t,function(a){return a&&i.get(a[r])})}else{
var n=kt(e,null);return Ue(t,function(a){return a&&n!=null&&a[r]===n})}}function _T(r,e){return e.hasOwnProperty("subType")?Ue(r,function(t){return t&&t.subType===
e.subType}):r}function xT(r){var e=H();return r&&b(Ee(r.replaceMerge),function(t){e.set(t,!0)}),{replaceMergeMainTypeMap:e}}ct(ST,wl);var gp=ST;var Gk=/^(min|max)?(.+)$/,Wk=(function(){function r(e){this._timelineOptions=[],this._mediaList=[],this._currentMediaIndices=[],this._api=e}return r.prototype.setOption=
function(e,t,i){e&&(b(Ee(e.series),function(o){o&&o.data&&Ve(o.data)&&Ka(o.data)}),b(Ee(e.dataset),function(o){o&&o.source&&Ve(o.source)&&Ka(o.source)})),e=G(e);
var n=this._optionBackup,a=Yk(e,t,!n);this._newBaseOption=a.baseOption,n?(a.timelineOptions.length&&(n.timelineOptions=a.timelineOptions),a.mediaList.length&&(n.
mediaList=a.mediaList),a.mediaDefault&&(n.mediaDefault=a.mediaDefault)):this._optionBackup=a},r.prototype.mountOption=function(e){var t=this._optionBackup;return this.
_timelineOptions=t.timelineOptions,this._mediaList=t.mediaList,this._mediaDefault=t.mediaDefault,this._currentMediaIndices=[],G(e?t.baseOption:this._newBaseOption)},
r.prototype.getTimelineOption=function(e){var t,i=this._timelineOptions;if(i.length){var n=e.getComponent("timeline");n&&(t=G(i[n.getCurrentIndex()]))}return t},
r.prototype.getMediaOption=function(e){var t=this._api.getWidth(),i=this._api.getHeight(),n=this._mediaList,a=this._mediaDefault,o=[],s=[];if(!n.length&&!a)return s;
for(var l=0,u=n.length;l<u;l++)Xk(n[l].query,t,i)&&o.push(l);return!o.length&&a&&(o=[-1]),o.length&&!qk(o,this._currentMediaIndices)&&(s=z(o,function(f){return G(
f===-1?a.option:n[f].option)})),this._currentMediaIndices=o,s},r})();function Yk(r,e,t){var i=[],n,a,o=r.baseOption,s=r.timeline,l=r.options,u=r.media,f=!!r.media,
c=!!(l||s||o&&o.timeline);o?(a=o,a.timeline||(a.timeline=s)):((c||f)&&(r.options=r.media=null),a=r),f&&P(u)&&b(u,function(p){p&&p.option&&(p.query?i.push(p):n||
(n=p))}),h(a),b(l,function(p){return h(p)}),b(i,function(p){return h(p.option)});function h(p){b(e,function(v){v(p,t)})}return{baseOption:a,timelineOptions:l||[],
mediaDefault:n,mediaList:i}}function Xk(r,e,t){var i={width:e,height:t,aspectratio:e/t},n=!0;return b(r,function(a,o){var s=o.match(Gk);if(!(!s||!s[1]||!s[2])){
var l=s[1],u=s[2].toLowerCase();Zk(i[u],a,l)||(n=!1)}}),n}function Zk(r,e,t){return t==="min"?r>=e:t==="max"?r<=e:r===e}function qk(r,e){return r.join(",")===e.
join(",")}var bT=Wk;var Ur=b,Wl=k,wT=["areaStyle","lineStyle","nodeStyle","linkStyle","chordStyle","label","labelLine"];function Jm(r){var e=r&&r.itemStyle;if(e)for(var t=0,i=wT.length;t<
i;t++){var n=wT[t],a=e.normal,o=e.emphasis;a&&a[n]&&(r[n]=r[n]||{},r[n].normal?ne(r[n].normal,a[n]):r[n].normal=a[n],a[n]=null),o&&o[n]&&(r[n]=r[n]||{},r[n].emphasis?
ne(r[n].emphasis,o[n]):r[n].emphasis=o[n],o[n]=null)}}function St(r,e,t){if(r&&r[e]&&(r[e].normal||r[e].emphasis)){var i=r[e].normal,n=r[e].emphasis;i&&(t?(r[e].
normal=r[e].emphasis=null,te(r[e],i)):r[e]=i),n&&(r.emphasis=r.emphasis||{},r.emphasis[e]=n,n.focus&&(r.emphasis.focus=n.focus),n.blurScope&&(r.emphasis.blurScope=
n.blurScope))}}function Gl(r){St(r,"itemStyle"),St(r,"lineStyle"),St(r,"areaStyle"),St(r,"label"),St(r,"labelLine"),St(r,"upperLabel"),St(r,"edgeLabel")}function Ze(r,e){
var t=Wl(r)&&r[e],i=Wl(t)&&t.textStyle;if(i)for(var n=0,a=kv.length;n<a;n++){var o=kv[n];i.hasOwnProperty(o)&&(t[o]=i[o])}}function gr(r){r&&(Gl(r),Ze(r,"label"),
r.emphasis&&Ze(r.emphasis,"label"))}function Kk(r){if(Wl(r)){Jm(r),Gl(r),Ze(r,"label"),Ze(r,"upperLabel"),Ze(r,"edgeLabel"),r.emphasis&&(Ze(r.emphasis,"label"),
Ze(r.emphasis,"upperLabel"),Ze(r.emphasis,"edgeLabel"));var e=r.markPoint;e&&(Jm(e),gr(e));var t=r.markLine;t&&(Jm(t),gr(t));var i=r.markArea;i&&gr(i);var n=r.data;
if(r.type==="graph"){n=n||r.nodes;var a=r.links||r.edges;if(a&&!Ve(a))for(var o=0;o<a.length;o++)gr(a[o]);b(r.categories,function(u){Gl(u)})}if(n&&!Ve(n))for(var o=0;o<
n.length;o++)gr(n[o]);if(e=r.markPoint,e&&e.data)for(var s=e.data,o=0;o<s.length;o++)gr(s[o]);if(t=r.markLine,t&&t.data)for(var l=t.data,o=0;o<l.length;o++)P(l[o])?
(gr(l[o][0]),gr(l[o][1])):gr(l[o]);r.type==="gauge"?(Ze(r,"axisLabel"),Ze(r,"title"),Ze(r,"detail")):r.type==="treemap"?(St(r.breadcrumb,"itemStyle"),b(r.levels,
function(u){Gl(u)})):r.type==="tree"&&Gl(r.leaves)}}function Li(r){return P(r)?r:r?[r]:[]}function TT(r){return(P(r)?r[0]:r)||{}}function Qm(r,e){Ur(Li(r.series),
function(i){Wl(i)&&Kk(i)});var t=["xAxis","yAxis","radiusAxis","angleAxis","singleAxis","parallelAxis","radar"];e&&t.push("valueAxis","categoryAxis","logAxis","\
timeAxis"),Ur(t,function(i){Ur(Li(r[i]),function(n){n&&(Ze(n,"axisLabel"),Ze(n.axisPointer,"label"))})}),Ur(Li(r.parallel),function(i){var n=i&&i.parallelAxisDefault;
Ze(n,"axisLabel"),Ze(n&&n.axisPointer,"label")}),Ur(Li(r.calendar),function(i){St(i,"itemStyle"),Ze(i,"dayLabel"),Ze(i,"monthLabel"),Ze(i,"yearLabel")}),Ur(Li(r.
radar),function(i){Ze(i,"name"),i.name&&i.axisName==null&&(i.axisName=i.name,delete i.name),i.nameGap!=null&&i.axisNameGap==null&&(i.axisNameGap=i.nameGap,delete i.
nameGap)}),Ur(Li(r.geo),function(i){Wl(i)&&(gr(i),Ur(Li(i.regions),function(n){gr(n)}))}),Ur(Li(r.timeline),function(i){gr(i),St(i,"label"),St(i,"itemStyle"),St(
i,"controlStyle",!0);var n=i.data;P(n)&&b(n,function(a){k(a)&&(St(a,"label"),St(a,"itemStyle"))})}),Ur(Li(r.toolbox),function(i){St(i,"iconStyle"),Ur(i.feature,
function(n){St(n,"iconStyle")})}),Ze(TT(r.axisPointer),"label"),Ze(TT(r.tooltip).axisPointer,"label")}function $k(r,e){for(var t=e.split(","),i=r,n=0;n<t.length&&(i=i&&i[t[n]],i!=null);n++);return i}function jk(r,e,t,i){for(var n=e.split(","),a=r,o,s=0;s<n.length-
1;s++)o=n[s],a[o]==null&&(a[o]={}),a=a[o];(i||a[n[s]]==null)&&(a[n[s]]=t)}function CT(r){r&&b(Jk,function(e){e[0]in r&&!(e[1]in r)&&(r[e[1]]=r[e[0]])})}var Jk=[
["x","left"],["y","top"],["x2","right"],["y2","bottom"]],Qk=["grid","geo","parallel","legend","toolbox","title","visualMap","dataZoom","timeline"],eg=[["borderR\
adius","barBorderRadius"],["borderColor","barBorderColor"],["borderWidth","barBorderWidth"]];function Yl(r){var e=r&&r.itemStyle;if(e)for(var t=0;t<eg.length;t++){
var i=eg[t][1],n=eg[t][0];e[i]!=null&&(e[n]=e[i])}}function MT(r){r&&r.alignTo==="edge"&&r.margin!=null&&r.edgeDistance==null&&(r.edgeDistance=r.margin)}function ET(r){
r&&r.downplay&&!r.blur&&(r.blur=r.downplay)}function e2(r){r&&r.focusNodeAdjacency!=null&&(r.emphasis=r.emphasis||{},r.emphasis.focus==null&&(r.emphasis.focus="\
adjacency"))}function DT(r,e){if(r)for(var t=0;t<r.length;t++)e(r[t]),r[t]&&DT(r[t].children,e)}function yp(r,e){Qm(r,e),r.series=Ee(r.series),b(r.series,function(t){
if(k(t)){var i=t.type;if(i==="line")t.clipOverflow!=null&&(t.clip=t.clipOverflow);else if(i==="pie"||i==="gauge"){t.clockWise!=null&&(t.clockwise=t.clockWise),MT(
t.label);var n=t.data;if(n&&!Ve(n))for(var a=0;a<n.length;a++)MT(n[a]);t.hoverOffset!=null&&(t.emphasis=t.emphasis||{},(t.emphasis.scaleSize=null)&&(t.emphasis.
scaleSize=t.hoverOffset))}else if(i==="gauge"){var o=$k(t,"pointer.color");o!=null&&jk(t,"itemStyle.color",o)}else if(i==="bar"){Yl(t),Yl(t.backgroundStyle),Yl(
t.emphasis);var n=t.data;if(n&&!Ve(n))for(var a=0;a<n.length;a++)typeof n[a]=="object"&&(Yl(n[a]),Yl(n[a]&&n[a].emphasis))}else if(i==="sunburst"){var s=t.highlightPolicy;
s&&(t.emphasis=t.emphasis||{},t.emphasis.focus||(t.emphasis.focus=s)),ET(t),DT(t.data,ET)}else i==="graph"||i==="sankey"?e2(t):i==="map"&&(t.mapType&&!t.map&&(t.
map=t.mapType),t.mapLocation&&te(t,t.mapLocation));t.hoverAnimation!=null&&(t.emphasis=t.emphasis||{},t.emphasis&&t.emphasis.scale==null&&(t.emphasis.scale=t.hoverAnimation)),
CT(t)}}),r.dataRange&&(r.visualMap=r.dataRange),b(Qk,function(t){var i=r[t];i&&(P(i)||(i=[i]),b(i,function(n){CT(n)}))})}var AT=bf(t2);function t2(r){var e=H();r.eachSeries(function(t){var i=t.get("stack");if(i){var n=e.get(i)||e.set(i,[]),a=t.getData(),o={stackResultDimension:a.getCalculationInfo(
"stackResultDimension"),stackedOverDimension:a.getCalculationInfo("stackedOverDimension"),stackedDimension:a.getCalculationInfo("stackedDimension"),stackedByDimension:a.
getCalculationInfo("stackedByDimension"),isStackedByIndex:a.getCalculationInfo("isStackedByIndex"),data:a,seriesModel:t};if(!o.stackedDimension||!(o.isStackedByIndex||
o.stackedByDimension))return;n.push(o)}}),e.each(function(t){if(t.length!==0){var i=t[0].seriesModel,n=i.get("stackOrder")||"seriesAsc";n==="seriesDesc"&&t.reverse(),
b(t,function(a,o){a.data.setCalculationInfo("stackedOnSeries",o>0?t[o-1].seriesModel:null)}),r2(t)}})}function r2(r){b(r,function(e,t){var i=[],n=[NaN,NaN],a=[e.
stackResultDimension,e.stackedOverDimension],o=e.data,s=e.isStackedByIndex,l=e.seriesModel.get("stackStrategy")||"samesign";o.modify(a,function(u,f,c){var h=o.get(
e.stackedDimension,c);if(isNaN(h))return n;var p,v;s?v=o.getRawIndex(c):p=o.get(e.stackedByDimension,c);for(var m=NaN,d=t-1;d>=0;d--){var g=r[d];if(s||(v=g.data.
rawIndexOf(g.stackedByDimension,p)),v>=0){var y=g.data.getByRawIndex(g.stackResultDimension,v);if(l==="all"||l==="positive"&&y>0||l==="negative"&&y<0||l==="same\
sign"&&h>=0&&y>0||l==="samesign"&&h<=0&&y<0){h=gi(h,y),m=y;break}}}return i[0]=h,i[1]=m,i})})}var tg=(function(){function r(){this.group=new ce,this.uid=un("viewComponent")}return r.prototype.init=function(e,t){},r.prototype.render=function(e,t,i,n){},r.
prototype.dispose=function(e,t){},r.prototype.updateView=function(e,t,i,n){},r.prototype.updateLayout=function(e,t,i,n){},r.prototype.updateVisual=function(e,t,i,n){},
r.prototype.toggleBlurSeries=function(e,t,i){},r.prototype.eachRendered=function(e){var t=this.group;t&&t.traverse(e)},r})();$a(tg);Xi(tg);var qe=tg;var IT=J(),OT={itemStyle:nr(Md,!0),lineStyle:nr(Cd,!0)},i2={lineStyle:"stroke",itemStyle:"fill"};function LT(r,e){var t=r.visualStyleMapper||OT[e];return t||(console.
warn("Unknown style type '"+e+"'."),OT.itemStyle)}function PT(r,e){var t=r.visualDrawType||i2[e];return t||(console.warn("Unknown style type '"+e+"'."),"fill")}
var RT={createOnAllSeries:!0,performRawSeries:!0,reset:function(r,e){var t=r.getData(),i=r.visualStyleAccessPath||"itemStyle",n=r.getModel(i),a=LT(r,i),o=a(n),s=n.
getShallow("decal");s&&(t.setVisual("decal",s),s.dirty=!0);var l=PT(r,i),u=o[l],f=Z(u)?u:null,c=o.fill==="auto"||o.stroke==="auto";if(!o[l]||f||c){var h=r.getColorFromPalette(
r.name,null,e.getSeriesCount());o[l]||(o[l]=h,t.setVisual("colorFromPalette",!0)),o.fill=o.fill==="auto"||Z(o.fill)?h:o.fill,o.stroke=o.stroke==="auto"||Z(o.stroke)?
h:o.stroke}if(t.setVisual("style",o),t.setVisual("drawType",l),!e.isSeriesFiltered(r)&&f)return t.setVisual("colorFromPalette",!1),{dataEach:function(p,v){var m=r.
getDataParams(v),d=R({},o);d[l]=f(m),p.setItemVisual(v,"style",d)}}}},Xl=new Le,NT={createOnAllSeries:!0,reset:function(r,e){if(!r.ignoreStyleOnData){var t=r.getData(),
i=r.visualStyleAccessPath||"itemStyle",n=LT(r,i),a=t.getVisual("drawType");return{dataEach:t.hasItemOption?function(o,s){var l=o.getRawDataItem(s);if(l&&l[i]){Xl.
option=l[i];var u=n(Xl),f=o.ensureUniqueItemVisual(s,"style");R(f,u),Xl.option.decal&&(o.setItemVisual(s,"decal",Xl.option.decal),Xl.option.decal.dirty=!0),a in
u&&o.setItemVisual(s,"colorFromPalette",!1)}}:null}}}},kT={performRawSeries:!0,overallReset:function(r){var e=H();r.eachSeries(function(t){if(!t.isColorBySeries()){
var i=t.type+"-"+t.getColorBy();IT(t).scope=e.get(i)||e.set(i,{})}}),r.eachSeries(function(t){if(!t.isColorBySeries()){var i=t.getRawData(),n={},a=t.getData(),o=IT(
t).scope,s=t.visualStyleAccessPath||"itemStyle",l=PT(t,s);a.each(function(u){var f=a.getRawIndex(u);n[f]=u}),i.each(function(u){var f=n[u],c=a.getItemVisual(f,"\
colorFromPalette");if(c){var h=a.ensureUniqueItemVisual(f,"style"),p=i.getName(u)||u+"",v=i.count();h[l]=t.getColorFromPalette(p,o,v)}})}})}};var _p=Math.PI;function rg(r,e){e=e||{},te(e,{text:"loading",textColor:X.color.primary,fontSize:12,fontWeight:"normal",fontStyle:"normal",fontFamily:"sans-serif",
maskColor:"rgba(255,255,255,0.8)",showSpinner:!0,color:X.color.theme[0],spinnerRadius:10,lineWidth:5,zlevel:0});var t=new ce,i=new ge({style:{fill:e.maskColor},
zlevel:e.zlevel,z:1e4});t.add(i);var n=new Ae({style:{text:e.text,fill:e.textColor,fontSize:e.fontSize,fontWeight:e.fontWeight,fontStyle:e.fontStyle,fontFamily:e.
fontFamily},zlevel:e.zlevel,z:10001}),a=new ge({style:{fill:"none"},textContent:n,textConfig:{position:"right",distance:10},zlevel:e.zlevel,z:10001});t.add(a);var o;
return e.showSpinner&&(o=new ll({shape:{startAngle:-_p/2,endAngle:-_p/2+.1,r:e.spinnerRadius},style:{stroke:e.color,lineCap:"round",lineWidth:e.lineWidth},zlevel:e.
zlevel,z:10001}),o.animateShape(!0).when(1e3,{endAngle:_p*3/2}).start("circularInOut"),o.animateShape(!0).when(1e3,{startAngle:_p*3/2}).delay(300).start("circul\
arInOut"),t.add(o)),t.resize=function(){var s=n.getBoundingRect().width,l=e.showSpinner?e.spinnerRadius:0,u=(r.getWidth()-l*2-(e.showSpinner&&s?10:0)-s)/2-(e.showSpinner&&
s?0:5+s/2)+(e.showSpinner?0:s/2)+(s?0:l),f=r.getHeight()/2;e.showSpinner&&o.setShape({cx:u,cy:f}),a.setShape({x:u-l,y:f-l,width:l*2,height:l*2}),i.setShape({x:0,
y:0,width:r.getWidth(),height:r.getHeight()})},t.resize(),t}var n2=(function(){function r(e,t,i,n){this._stageTaskMap=H(),this.ecInstance=e,this.api=t,i=this._dataProcessorHandlers=i.slice(),n=this._visualHandlers=n.slice(),
this._allHandlers=i.concat(n)}return r.prototype.restoreData=function(e,t){e.restoreData(t),this._stageTaskMap.each(function(i){var n=i.overallTask;n&&n.dirty()})},
r.prototype.getPerformArgs=function(e,t){if(e.__pipeline){var i=this._pipelineMap.get(e.__pipeline.id),n=i.context,a=!t&&i.progressiveEnabled&&(!n||n.progressiveRender)&&
e.__idxInPipeline>i.blockIndex,o=a?i.step:null,s=n&&n.modDataCount,l=s!=null?Math.ceil(s/o):null;return{step:o,modBy:l,modDataCount:s}}},r.prototype.getPipeline=
function(e){return this._pipelineMap.get(e)},r.prototype.updateStreamModes=function(e,t){var i=this._pipelineMap.get(e.uid),n=e.__preparePipelineContext?e.__preparePipelineContext(
t,i):yx(e,t,i);e.pipelineContext=i.context=n},r.prototype.restorePipelines=function(e,t){var i=this,n=i._pipelineMap=H();t.eachSeries(function(a){var o=e.painter.
type==="canvas"&&a.getProgressive(),s=a.uid;n.set(s,{id:s,head:null,tail:null,threshold:a.getProgressiveThreshold(),progressiveEnabled:o&&!(a.preventIncremental&&
a.preventIncremental()),blockIndex:-1,step:Math.round(o||700),count:0}),i._pipe(a,a.dataTask)})},r.prototype.prepareStageTasks=function(){var e=this._stageTaskMap,
t=this.api.getModel(),i=this.api;b(this._allHandlers,function(n){var a=e.get(n.uid)||e.set(n.uid,{}),o="";Fe(!(n.reset&&n.overallReset),o),n.reset&&this._createSeriesStageTask(
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
H(),l=e.seriesType,u=e.getTargetSeries;e.createOnAllSeries?i.eachRawSeries(f):l?i.eachRawSeriesByType(l,f):u&&u(i,n).each(f);function f(c){var h=c.uid,p=s.set(h,
o&&o.get(h)||vn({plan:u2,reset:f2,count:p2}));p.context={model:c,ecModel:i,api:n,useClearVisual:e.isVisual&&!e.isLayout,plan:e.plan,reset:e.reset,scheduler:a},a.
_pipe(c,p)}},r.prototype._createOverallStageTask=function(e,t,i,n){var a=this,o=t.overallTask=t.overallTask||vn({reset:a2});o.context={ecModel:i,api:n,overallReset:e.
overallReset,scheduler:a};var s=o.agentStubMap,l=o.agentStubMap=H(),u=e.seriesType,f=e.getTargetSeries,c=e.dirtyOnOverallProgress,h=!1,p="";Fe(!e.createOnAllSeries,
p),u?i.eachRawSeriesByType(u,v):f?f(i,n).each(v):b(i.getSeries(),v);function v(m){var d=m.uid,g=l.set(d,s&&s.get(d)||(h=!0,vn({reset:o2,onDirty:l2})));g.context=
{model:m,dirtyOnOverallProgress:c},g.agent=o,g.__block=c,a._pipe(m,g)}h&&o.dirty()},r.prototype._pipe=function(e,t){var i=e.uid,n=this._pipelineMap.get(i);!n.head&&
(n.head=t),n.tail&&n.tail.pipe(t),n.tail=t,t.__idxInPipeline=n.count++,t.__pipeline=n},r.wrapStageHandler=function(e,t){return Z(e)&&(e={overallReset:e,seriesType:h2(
e)}),e.uid=un("stageHandler"),t&&(e.visualType=t),e},r})();function a2(r){r.overallReset(r.ecModel,r.api,r.payload)}function o2(r){return r.dirtyOnOverallProgress&&
s2}function s2(){this.agent.dirty(),this.getDownstream().dirty()}function l2(){this.agent&&this.agent.dirty()}function u2(r){return r.plan?r.plan(r.model,r.ecModel,
r.api,r.payload):null}function f2(r){r.useClearVisual&&r.data.clearAllVisual();var e=r.resetDefines=Ee(r.reset(r.model,r.ecModel,r.api,r.payload));return e.length>
1?z(e,function(t,i){return zT(i)}):c2}var c2=zT(0);function zT(r){return function(e,t){var i=t.data,n=t.resetDefines[r];if(n&&n.dataEach)for(var a=e.start;a<e.end;a++)
n.dataEach(i,a);else n&&n.progress&&n.progress(e,i)}}function p2(r){return r.data.count()}function h2(r){xp=null;try{r(Zl,BT)}catch{}return xp}var Zl={},BT={},xp;
UT(Zl,gp);UT(BT,Cf);Zl.eachSeriesByType=Zl.eachRawSeriesByType=function(r){xp=r};Zl.eachComponent=function(r){r.mainType==="series"&&r.subType&&(xp=r.subType)};
function UT(r,e){for(var t in e.prototype)r[t]=De}var ig=n2;var W=X.darkColor,VT=W.background,ql=function(){return{axisLine:{lineStyle:{color:W.axisLine}},splitLine:{lineStyle:{color:W.axisSplitLine}},splitArea:{areaStyle:{
color:[W.backgroundTint,W.backgroundTransparent]}},minorSplitLine:{lineStyle:{color:W.axisMinorSplitLine}},axisLabel:{color:W.axisLabel},axisName:{}}},FT={label:{
color:W.secondary},itemStyle:{borderColor:W.borderTint},dividerLineStyle:{color:W.border}},HT={darkMode:!0,color:W.theme,backgroundColor:VT,axisPointer:{lineStyle:{
color:W.border},crossStyle:{color:W.borderShade},label:{color:W.tertiary}},legend:{textStyle:{color:W.secondary},pageTextStyle:{color:W.tertiary}},textStyle:{color:W.
secondary},title:{textStyle:{color:W.primary},subtextStyle:{color:W.quaternary}},toolbox:{iconStyle:{borderColor:W.accent50},feature:{dataView:{backgroundColor:VT,
textColor:W.primary,textareaColor:W.background,textareaBorderColor:W.border,buttonColor:W.accent50,buttonTextColor:W.neutral00}}},tooltip:{backgroundColor:W.neutral20,
defaultBorderColor:W.border,textStyle:{color:W.tertiary}},dataZoom:{borderColor:W.accent10,textStyle:{color:W.tertiary},brushStyle:{color:W.backgroundTint},handleStyle:{
color:W.neutral00,borderColor:W.accent20},moveHandleStyle:{color:W.accent40},emphasis:{handleStyle:{borderColor:W.accent50}},dataBackground:{lineStyle:{color:W.
accent30},areaStyle:{color:W.accent20}},selectedDataBackground:{lineStyle:{color:W.accent50},areaStyle:{color:W.accent30}}},visualMap:{textStyle:{color:W.secondary},
handleStyle:{borderColor:W.neutral30}},timeline:{lineStyle:{color:W.accent10},label:{color:W.tertiary},controlStyle:{color:W.accent30,borderColor:W.accent30}},calendar:{
itemStyle:{color:W.neutral00,borderColor:W.neutral20},dayLabel:{color:W.tertiary},monthLabel:{color:W.secondary},yearLabel:{color:W.secondary}},matrix:{x:FT,y:FT,
backgroundColor:{borderColor:W.axisLine},body:{itemStyle:{borderColor:W.borderTint}}},timeAxis:ql(),logAxis:ql(),valueAxis:ql(),categoryAxis:ql(),line:{symbol:"\
circle"},graph:{color:W.theme},gauge:{title:{color:W.secondary},axisLine:{lineStyle:{color:[[1,W.neutral05]]}},axisLabel:{color:W.axisLabel},detail:{color:W.primary}},
candlestick:{itemStyle:{color:"#f64e56",color0:"#54ea92",borderColor:"#f64e56",borderColor0:"#54ea92"}},funnel:{itemStyle:{borderColor:W.background}},radar:(function(){
var r=ql();return r.axisName={color:W.axisLabel},r.axisLine.lineStyle.color=W.neutral20,r})(),treemap:{breadcrumb:{itemStyle:{color:W.neutral20,textStyle:{color:W.
secondary}},emphasis:{itemStyle:{color:W.neutral30}}}},sunburst:{itemStyle:{borderColor:W.background}},map:{itemStyle:{borderColor:W.border,areaColor:W.neutral10},
label:{color:W.tertiary},emphasis:{label:{color:W.primary},itemStyle:{areaColor:W.highlight}},select:{label:{color:W.primary},itemStyle:{areaColor:W.highlight}}},
geo:{itemStyle:{borderColor:W.border,areaColor:W.neutral10},emphasis:{label:{color:W.primary},itemStyle:{areaColor:W.highlight}},select:{label:{color:W.primary},
itemStyle:{color:W.highlight}}}};HT.categoryAxis.splitLine.show=!1;var GT=HT;var WT=(function(){function r(){}return r.prototype.normalizeQuery=function(e){var t={},i={},n={};if(B(e)){var a=Lt(e);t.mainType=a.main||null,t.subType=a.sub||
null}else{var o=["Index","Name","Id"],s={name:1,dataIndex:1,dataType:1};b(e,function(l,u){for(var f=!1,c=0;c<o.length;c++){var h=o[c],p=u.lastIndexOf(h);if(p>0&&
p===u.length-h.length){var v=u.slice(0,p);v!=="data"&&(t.mainType=v,t[h.toLowerCase()]=l,f=!0)}}s.hasOwnProperty(u)&&(i[u]=l,f=!0),f||(n[u]=l)})}return{cptQuery:t,
dataQuery:i,otherQuery:n}},r.prototype.filter=function(e,t){var i=this.eventInfo;if(!i)return!0;var n=i.targetEl,a=i.packedEvent,o=i.model,s=i.view;if(!o||!s)return!0;
var l=t.cptQuery,u=t.dataQuery;return f(l,o,"mainType")&&f(l,o,"subType")&&f(l,o,"index","componentIndex")&&f(l,o,"name")&&f(l,o,"id")&&f(u,a,"name")&&f(u,a,"da\
taIndex")&&f(u,a,"dataType")&&(!s.filterForExposedEvent||s.filterForExposedEvent(e,t.otherQuery,n,a));function f(c,h,p,v){return c[p]==null||h[v||p]===c[p]}},r.
prototype.afterTrigger=function(){this.eventInfo=null},r})();var ng=["symbol","symbolSize","symbolRotate","symbolOffset"],YT=ng.concat(["symbolKeepAspect"]),XT={createOnAllSeries:!0,performRawSeries:!0,reset:function(r,e){
var t=r.getData();if(r.legendIcon&&t.setVisual("legendIcon",r.legendIcon),!r.hasSymbolVisual)return;for(var i={},n={},a=!1,o=0;o<ng.length;o++){var s=ng[o],l=r.
get(s);Z(l)?(a=!0,n[s]=l):i[s]=l}if(i.symbol=i.symbol||r.defaultSymbol,t.setVisual(R({legendIcon:r.legendIcon||i.symbol,symbolKeepAspect:r.get("symbolKeepAspect")},
i)),e.isSeriesFiltered(r))return;var u=fe(n);function f(c,h){for(var p=r.getRawValue(h),v=r.getDataParams(h),m=0;m<u.length;m++){var d=u[m];c.setItemVisual(h,d,
n[d](p,v))}}return{dataEach:a?f:null}}},ZT={createOnAllSeries:!0,performRawSeries:!0,reset:function(r,e){if(!r.hasSymbolVisual||e.isSeriesFiltered(r))return;var t=r.
getData();function i(n,a){for(var o=n.getItemModel(a),s=0;s<YT.length;s++){var l=YT[s],u=o.getShallow(l,!0);u!=null&&n.setItemVisual(a,l,u)}}return{dataEach:t.hasItemOption?
i:null}}};function Sp(r,e,t){switch(t){case"color":var i=r.getItemVisual(e,"style");return i[r.getVisual("drawType")];case"opacity":return r.getItemVisual(e,"style").opacity;case"\
symbol":case"symbolSize":case"liftZ":return r.getItemVisual(e,t);default:}}function bp(r,e){switch(e){case"color":var t=r.getVisual("style");return t[r.getVisual(
"drawType")];case"opacity":return r.getVisual("style").opacity;case"symbol":case"symbolSize":case"liftZ":return r.getVisual(e);default:}}function qT(r,e,t,i){switch(t){case"\
color":var n=r.ensureUniqueItemVisual(e,"style");n[r.getVisual("drawType")]=i,r.setItemVisual(e,"colorFromPalette",!1);break;case"opacity":r.ensureUniqueItemVisual(
e,"style").opacity=i;break;case"symbol":case"symbolSize":case"liftZ":r.setItemVisual(e,t,i);break;default:}}function Pi(r,e,t){for(var i;r&&!(e(r)&&(i=r,t));)r=r.__hostTarget||r.parent;return i}var v2=new Ye,Qt=v2;var KT={};function $T(r,e){KT[r]=e}function jT(r){return KT[r]}var d2={};function JT(r,e){d2[r]=e}var m2=Math.round(Math.random()*9),g2=typeof Object.defineProperty=="function",y2=(function(){function r(){this._id="__ec_inner_"+m2++}return r.prototype.get=function(e){
return this._guard(e)[this._id]},r.prototype.set=function(e,t){var i=this._guard(e);return g2?Object.defineProperty(i,this._id,{value:t,enumerable:!1,configurable:!0}):
i[this._id]=t,this},r.prototype.delete=function(e){return this.has(e)?(delete this._guard(e)[this._id],!0):!1},r.prototype.has=function(e){return!!this._guard(e)[this.
_id]},r.prototype._guard=function(e){if(e!==Object(e))throw TypeError("Value of WeakMap is not a non-null object.");return e},r})(),QT=y2;function Pa(r){return isFinite(r)}function _2(r,e,t){var i=e.x==null?0:e.x,n=e.x2==null?1:e.x2,a=e.y==null?0:e.y,o=e.y2==null?0:e.y2;e.global||(i=i*t.width+t.x,
n=n*t.width+t.x,a=a*t.height+t.y,o=o*t.height+t.y),i=Pa(i)?i:0,n=Pa(n)?n:1,a=Pa(a)?a:0,o=Pa(o)?o:0;var s=r.createLinearGradient(i,a,n,o);return s}function x2(r,e,t){
var i=t.width,n=t.height,a=Math.min(i,n),o=e.x==null?.5:e.x,s=e.y==null?.5:e.y,l=e.r==null?.5:e.r;e.global||(o=o*i+t.x,s=s*n+t.y,l=l*a),o=Pa(o)?o:.5,s=Pa(s)?s:.5,
l=l>=0&&Pa(l)?l:.5;var u=r.createRadialGradient(o,s,0,o,s,l);return u}function Kl(r,e,t){for(var i=e.type==="radial"?x2(r,e,t):_2(r,e,t),n=e.colorStops,a=0;a<n.
length;a++)i.addColorStop(n[a].offset,n[a].color);return i}function eC(r,e){if(r===e||!r&&!e)return!1;if(!r||!e||r.length!==e.length)return!0;for(var t=0;t<r.length;t++)
if(r[t]!==e[t])return!0;return!1}function wp(r){return parseInt(r,10)}function $l(r,e,t){var i=["width","height"][e],n=["clientWidth","clientHeight"][e],a=["pad\
dingLeft","paddingTop"][e],o=["paddingRight","paddingBottom"][e];if(t[i]!=null&&t[i]!=="auto")return parseFloat(t[i]);var s=document.defaultView.getComputedStyle(
r);return(r[n]||wp(s[i])||wp(r.style[i]))-(wp(s[a])||0)-(wp(s[o])||0)||0}function S2(r,e){return!r||r==="solid"||!(e>0)?null:r==="dashed"?[4*e,2*e]:r==="dotted"?[e]:de(r)?[r]:P(r)?r:null}function ag(r){var e=r.style,t=e.lineDash&&e.lineWidth>
0&&S2(e.lineDash,e.lineWidth),i=e.lineDashOffset;if(t){var n=e.strokeNoScale&&r.getLineScale?r.getLineScale():1;n&&n!==1&&(t=z(t,function(a){return a/n}),i/=n)}
return[t,i]}var b2=new Xt(!0);function Tp(r){var e=r.stroke;return!(e==null||e==="none"||!(r.lineWidth>0))}function tC(r){return typeof r=="string"&&r!=="none"}function Cp(r){
var e=r.fill;return e!=null&&e!=="none"}function rC(r,e){if(e.fillOpacity!=null&&e.fillOpacity!==1){var t=r.globalAlpha;r.globalAlpha=e.fillOpacity*e.opacity,r.
fill(),r.globalAlpha=t}else r.fill()}function iC(r,e){if(e.strokeOpacity!=null&&e.strokeOpacity!==1){var t=r.globalAlpha;r.globalAlpha=e.strokeOpacity*e.opacity,
r.stroke(),r.globalAlpha=t}else r.stroke()}function Mp(r,e,t){var i=Ph(e.image,e.__image,t);if(ja(i)){var n=r.createPattern(i,e.repeat||"repeat");if(typeof DOMMatrix==
"function"&&n&&n.setTransform){var a=new DOMMatrix;a.translateSelf(e.x||0,e.y||0),a.rotateSelf(0,0,(e.rotation||0)*S_),a.scaleSelf(e.scaleX||1,e.scaleY||1),n.setTransform(
a)}return n}}function w2(r,e,t,i,n){var a,o=Tp(t),s=Cp(t),l=t.strokePercent,u=l<1,f=!e.path;(!e.silent||u)&&f&&e.createPathProxy();var c=e.path||b2,h=e.__dirty;
if(!i){var p=t.fill,v=t.stroke,m=s&&!!p.colorStops,d=o&&!!v.colorStops,g=s&&!!p.image,y=o&&!!v.image,_=void 0,x=void 0,S=void 0,w=void 0,T=void 0;(m||d)&&(T=e.getBoundingRect()),
m&&(_=h?Kl(r,p,T):e.__canvasFillGradient,e.__canvasFillGradient=_),d&&(x=h?Kl(r,v,T):e.__canvasStrokeGradient,e.__canvasStrokeGradient=x),g&&(S=h||!e.__canvasFillPattern?
Mp(r,p,e):e.__canvasFillPattern,e.__canvasFillPattern=S),y&&(w=h||!e.__canvasStrokePattern?Mp(r,v,e):e.__canvasStrokePattern,e.__canvasStrokePattern=w),m?r.fillStyle=
_:g&&(S?r.fillStyle=S:s=!1),d?r.strokeStyle=x:y&&(w?r.strokeStyle=w:o=!1)}var E=e.getGlobalScale();c.setScale(E[0],E[1],e.segmentIgnoreThreshold);var M,C;r.setLineDash&&
t.lineDash&&(a=ag(e),M=a[0],C=a[1]);var D=!0;(f||h&en)&&(c.setDPR(r.dpr),u?c.setContext(null):(c.setContext(r),D=!1),c.reset(),e.buildPath(c,e.shape,i),c.toStatic(),
e.pathUpdated()),D&&c.rebuildPath(r,u?l:1),M&&(r.setLineDash(M),r.lineDashOffset=C),i?(n.batchFill=s,n.batchStroke=o):t.strokeFirst?(o&&iC(r,t),s&&rC(r,t)):(s&&
rC(r,t),o&&iC(r,t)),M&&r.setLineDash([])}function T2(r,e,t){var i=e.__image=Ph(t.image,e.__image,e,e.onload);if(!(!i||!ja(i))){var n=t.x||0,a=t.y||0,o=e.getWidth(),
s=e.getHeight(),l=i.width/i.height;if(o==null&&s!=null?o=s*l:s==null&&o!=null?s=o/l:o==null&&s==null&&(o=i.width,s=i.height),t.sWidth&&t.sHeight){var u=t.sx||0,
f=t.sy||0;r.drawImage(i,u,f,t.sWidth,t.sHeight,n,a,o,s)}else if(t.sx&&t.sy){var u=t.sx,f=t.sy,c=o-u,h=s-f;r.drawImage(i,u,f,c,h,n,a,o,s)}else r.drawImage(i,n,a,
o,s)}}function C2(r,e,t){var i,n=t.text;if(n!=null&&(n+=""),n){r.font=t.font||ir,r.textAlign=t.textAlign,r.textBaseline=t.textBaseline;var a=void 0,o=void 0;r.setLineDash&&
t.lineDash&&(i=ag(e),a=i[0],o=i[1]),a&&(r.setLineDash(a),r.lineDashOffset=o),t.strokeFirst?(Tp(t)&&r.strokeText(n,t.x,t.y),Cp(t)&&r.fillText(n,t.x,t.y)):(Cp(t)&&
r.fillText(n,t.x,t.y),Tp(t)&&r.strokeText(n,t.x,t.y)),a&&r.setLineDash([])}}var nC=["shadowBlur","shadowOffsetX","shadowOffsetY"],aC=[["lineCap","butt"],["lineJ\
oin","miter"],["miterLimit",10]];function cC(r,e,t,i,n){var a=!1;if(!i&&(t=t||{},e===t))return!1;if(i||e.opacity!==t.opacity){It(r,n),a=!0;var o=Math.max(Math.min(
e.opacity,1),0);r.globalAlpha=isNaN(o)?Yr.opacity:o}(i||e.blend!==t.blend)&&(a||(It(r,n),a=!0),r.globalCompositeOperation=e.blend||Yr.blend);for(var s=0;s<nC.length;s++){
var l=nC[s];(i||e[l]!==t[l])&&(a||(It(r,n),a=!0),r[l]=r.dpr*(e[l]||0))}return(i||e.shadowColor!==t.shadowColor)&&(a||(It(r,n),a=!0),r.shadowColor=e.shadowColor||
Yr.shadowColor),a}function oC(r,e,t,i,n){var a=e.style,o=i?null:t&&t.style||{};if(a===o)return!1;var s=cC(r,a,o,i,n);if((i||a.fill!==o.fill)&&(s||(It(r,n),s=!0),
tC(a.fill)&&(r.fillStyle=a.fill)),(i||a.stroke!==o.stroke)&&(s||(It(r,n),s=!0),tC(a.stroke)&&(r.strokeStyle=a.stroke)),(i||a.opacity!==o.opacity)&&(s||(It(r,n),
s=!0),r.globalAlpha=a.opacity==null?1:a.opacity),e.hasStroke()){var l=a.lineWidth,u=l/(a.strokeNoScale&&e.getLineScale?e.getLineScale():1);r.lineWidth!==u&&(s||
(It(r,n),s=!0),r.lineWidth=u)}for(var f=0;f<aC.length;f++){var c=aC[f],h=c[0];(i||a[h]!==o[h])&&(s||(It(r,n),s=!0),r[h]=a[h]||c[1])}return s}function M2(r,e,t,i,n){
return cC(r,e.style,t&&t.style,i,n)}function pC(r,e){var t=e.transform,i=r.dpr||1;t?r.setTransform(i*t[0],i*t[1],i*t[2],i*t[3],i*t[4],i*t[5]):r.setTransform(i,0,
0,i,0,0)}function E2(r,e,t){for(var i=!1,n=0;n<r.length;n++){var a=r[n];i=i||a.isZeroArea(),pC(e,a),e.beginPath(),a.buildPath(e,a.shape),e.clip()}t.allClipped=i}
function D2(r,e){return r&&e?r[0]!==e[0]||r[1]!==e[1]||r[2]!==e[2]||r[3]!==e[3]||r[4]!==e[4]||r[5]!==e[5]:!(!r&&!e)}var sC=1,lC=2,uC=3,fC=4;function A2(r){var e=Cp(
r),t=Tp(r);return!(r.lineDash||!(+e^+t)||e&&typeof r.fill!="string"||t&&typeof r.stroke!="string"||r.strokePercent<1||r.strokeOpacity<1||r.fillOpacity<1)}function It(r,e){
e.batchFill&&(e.batchFill=!1,r.fill()),e.batchStroke&&(e.batchStroke=!1,r.stroke())}function Ep(r,e){var t={inHover:!1,viewWidth:0,viewHeight:0,beforeBrushParam:{}};
wn(r,e,t),Ra(r,t)}function wn(r,e,t){var i=e.transform;if(!e.shouldBePainted(t.viewWidth,t.viewHeight,!1,!1)){e.__dirty&=~Xe,e.__isRendered=!1;return}var n=e.__clipPaths,
a=t.prevElClipPaths,o=e.style,s=!1,l=!1;if((!a||eC(n,a))&&(a&&(It(r,t),r.restore(),l=s=!0,t.prevElClipPaths=null,t.allClipped=!1,t.prevEl=null),n&&n.length&&(It(
r,t),r.save(),E2(n,r,t),s=!0,t.prevElClipPaths=n)),t.allClipped){e.__dirty&=~Xe,e.__isRendered=!1;return}e.beforeBrush&&e.beforeBrush(t.beforeBrushParam),e.innerBeforeBrush();
var u=t.prevEl;u||(l=s=!0);var f=e instanceof le&&e.autoBatch&&A2(o);s||D2(i,u.transform)?(It(r,t),pC(r,e)):f||It(r,t),e instanceof le?(t.lastDrawType!==sC&&(l=
!0,t.lastDrawType=sC),oC(r,e,u,l,t),(!f||!t.batchFill&&!t.batchStroke)&&r.beginPath(),w2(r,e,o,f,t)):e instanceof Ws?(t.lastDrawType!==uC&&(l=!0,t.lastDrawType=
uC),oC(r,e,u,l,t),C2(r,e,o)):e instanceof Rt?(t.lastDrawType!==lC&&(l=!0,t.lastDrawType=lC),M2(r,e,u,l,t),T2(r,e,o)):e.getTemporalDisplayables&&(t.lastDrawType!==
fC&&(l=!0,t.lastDrawType=fC),I2(r,e,t)),e.innerAfterBrush(),e.afterBrush&&(f&&It(r,t),e.afterBrush()),t.prevEl=e,e.__dirty=0,e.__isRendered=!0}function Ra(r,e){
It(r,e),e.prevElClipPaths&&r.restore()}function I2(r,e,t){var i=e.getDisplayables(),n=e.getTemporalDisplayables();r.save();var a={prevElClipPaths:null,prevEl:null,
allClipped:!1,viewWidth:t.viewWidth,viewHeight:t.viewHeight,inHover:t.inHover,beforeBrushParam:{}},o,s;for(o=e.getCursor(),s=i.length;o<s;o++){var l=i[o];l.beforeBrush&&
l.beforeBrush(t.beforeBrushParam),l.innerBeforeBrush(),wn(r,l,a),l.innerAfterBrush(),l.afterBrush&&l.afterBrush(),a.prevEl=l}Ra(r,a);for(var u=0,f=n.length;u<f;u++){
var l=n[u];l.beforeBrush&&l.beforeBrush(t.beforeBrushParam),l.innerBeforeBrush(),wn(r,l,a),l.innerAfterBrush(),l.afterBrush&&l.afterBrush(),a.prevEl=l}Ra(r,a),e.
clearTemporalDisplayables(),e.notClear=!0,r.restore()}var og=new QT,hC=new Fr(100),vC=["symbol","symbolSize","symbolKeepAspect","color","backgroundColor","dashArrayX","dashArrayY","maxTileWidth","maxTileHeight"];function sg(r,e){
if(r==="none")return null;var t=e.getDevicePixelRatio(),i=e.getZr(),n=i.painter.type==="svg";r.dirty&&og.delete(r);var a=og.get(r);if(a)return a;var o=te(r,{symbol:"\
rect",symbolSize:1,symbolKeepAspect:!0,color:"rgba(0, 0, 0, 0.2)",backgroundColor:null,dashArrayX:5,dashArrayY:5,rotation:0,maxTileWidth:512,maxTileHeight:512});
o.backgroundColor==="none"&&(o.backgroundColor=null);var s={repeat:"repeat"};return l(s),s.rotation=o.rotation,s.scaleX=s.scaleY=n?1:1/t,og.set(r,s),r.dirty=!1,
s;function l(u){for(var f=[t],c=!0,h=0;h<vC.length;++h){var p=o[vC[h]];if(p!=null&&!P(p)&&!B(p)&&!de(p)&&typeof p!="boolean"){c=!1;break}f.push(p)}var v;if(c){v=
f.join(",")+(n?"-svg":"");var m=hC.get(v);m&&(n?u.svgElement=m:u.image=m)}var d=mC(o.dashArrayX),g=O2(o.dashArrayY),y=dC(o.symbol),_=L2(d),x=gC(g),S=!n&&We.createCanvas(),
w=n&&{tag:"g",attrs:{},key:"dcl",children:[]},T=M(),E;S&&(S.width=T.width*t,S.height=T.height*t,E=S.getContext("2d")),C(),c&&hC.put(v,S||w),u.image=S,u.svgElement=
w,u.svgWidth=T.width,u.svgHeight=T.height;function M(){for(var D=1,I=0,A=_.length;I<A;++I)D=Pv(D,_[I]);for(var L=1,I=0,A=y.length;I<A;++I)L=Pv(L,y[I].length);D*=
L;var V=x*_.length*y.length;if(0)var U;return{width:Math.max(1,Math.min(D,o.maxTileWidth)),height:Math.max(1,Math.min(V,o.maxTileHeight))}}function C(){E&&(E.clearRect(
0,0,S.width,S.height),o.backgroundColor&&(E.fillStyle=o.backgroundColor,E.fillRect(0,0,S.width,S.height)));for(var D=0,I=0;I<g.length;++I)D+=g[I];if(D<=0)return;
for(var A=-x,L=0,V=0,U=0;A<T.height;){if(L%2===0){for(var K=V/2%y.length,Q=0,j=0,se=0;Q<T.width*2;){for(var ae=0,I=0;I<d[U].length;++I)ae+=d[U][I];if(ae<=0)break;
if(j%2===0){var pe=(1-o.symbolSize)*.5,ie=Q+d[U][j]*pe,q=A+g[L]*pe,me=d[U][j]*o.symbolSize,xe=g[L]*o.symbolSize,wt=se/2%y[K].length;xr(ie,q,me,xe,y[K][wt])}Q+=d[U][j],
++se,++j,j===d[U].length&&(j=0)}++U,U===d.length&&(U=0)}A+=g[L],++V,++L,L===g.length&&(L=0)}function xr(Oe,et,ve,Se,Mn){var Tt=n?1:t,By=nt(Mn,Oe*Tt,et*Tt,ve*Tt,
Se*Tt,o.color,o.symbolKeepAspect);if(n){var Uy=i.painter.renderOneToVNode(By);Uy&&w.children.push(Uy)}else Ep(E,By)}}}}function dC(r){if(!r||r.length===0)return[
["rect"]];if(B(r))return[[r]];for(var e=!0,t=0;t<r.length;++t)if(!B(r[t])){e=!1;break}if(e)return dC([r]);for(var i=[],t=0;t<r.length;++t)B(r[t])?i.push([r[t]]):
i.push(r[t]);return i}function mC(r){if(!r||r.length===0)return[[0,0]];if(de(r)){var e=Math.ceil(r);return[[e,e]]}for(var t=!0,i=0;i<r.length;++i)if(!de(r[i])){
t=!1;break}if(t)return mC([r]);for(var n=[],i=0;i<r.length;++i)if(de(r[i])){var e=Math.ceil(r[i]);n.push([e,e])}else{var e=z(r[i],function(s){return Math.ceil(s)});
e.length%2===1?n.push(e.concat(e)):n.push(e)}return n}function O2(r){if(!r||typeof r=="object"&&r.length===0)return[0,0];if(de(r)){var e=Math.ceil(r);return[e,e]}
var t=z(r,function(i){return Math.ceil(i)});return r.length%2?t.concat(t):t}function L2(r){return z(r,function(e){return gC(e)})}function gC(r){for(var e=0,t=0;t<
r.length;++t)e+=r[t];return r.length%2===1?e*2:e}var yC=bf(P2);function P2(r,e){r.eachRawSeries(function(t){if(!r.isSeriesFiltered(t)){var i=t.getData();i.hasItemVisual()&&i.each(function(o){var s=i.getItemVisual(
o,"decal");if(s){var l=i.ensureUniqueItemVisual(o,"style");l.decal=sg(s,e)}});var n=i.getVisual("decal");if(n){var a=i.getVisual("style");a.decal=sg(n,e)}}})}var R2=1,N2=800,k2=900,z2=920,B2=1e3,U2=2e3,_C=5e3,AC=1e3,V2=1100,_g=2e3,IC=3e3,F2=4e3,Rp=4500,H2=4600,G2=5e3,W2=6e3,OC=7e3,LC={PROCESSOR:{SERIES_FILTER:N2,AXIS_STATISTICS:z2,
FILTER:B2,STATISTIC:_C,STATISTICS:_C},VISUAL:{LAYOUT:AC,PROGRESSIVE_LAYOUT:V2,GLOBAL:_g,CHART:IC,POST_CHART_LAYOUT:H2,COMPONENT:F2,BRUSH:G2,CHART_ITEM:Rp,ARIA:W2,
DECAL:OC}},Qe="__flagInMainProcess",Dp="__mainProcessVersion",ft="__pendingUpdate",lg="__needsUpdateStatus",xC=/^[a-zA-Z0-9_]+$/,ug="__connectUpdateStatus",SC=0,
Y2=1,X2=2;function PC(r){return function(){for(var e=[],t=0;t<arguments.length;t++)e[t]=arguments[t];if(this.isDisposed()){this.id;return}return NC(this,r,e)}}function RC(r){
return function(){for(var e=[],t=0;t<arguments.length;t++)e[t]=arguments[t];return NC(this,r,e)}}function NC(r,e,t){return t[0]=t[0]&&t[0].toLowerCase(),Ye.prototype[e].
apply(r,t)}var kC=(function(r){O(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e})(Ye),zC=kC.prototype;zC.on=RC("on");zC.off=RC("off");
var Na,fg,Ap,Ri,Ip,cg,pg,is,ns,bC,wC,hg,TC,Op,CC,BC,yr,MC,as,UC=(function(r){O(e,r);function e(t,i,n){var a=r.call(this,new WT)||this;a._chartsViews=[],a._chartsMap=
{},a._componentsViews=[],a._componentsMap={},a._pendingActions=[],n=n||{},a.__v_skip=!0,a._dom=t;var o="canvas",s="auto",l=!1;if(a[Dp]=1,0)var u;n.ssr&&pT(function(p){
var v=ye(p),m=v.dataIndex;if(m!=null){var d=H();return d.set("series_index",v.seriesIndex),d.set("data_index",m),v.ssrType&&d.set("ssr_type",v.ssrType),d}});var f=a.
_zr=jm(t,{renderer:n.renderer||o,devicePixelRatio:n.devicePixelRatio,width:n.width,height:n.height,ssr:n.ssr,useDirtyRect:Y(n.useDirtyRect,l),useCoarsePointer:Y(
n.useCoarsePointer,s),pointerSize:n.pointerSize});a._ssr=n.ssr,a._throttledZrFlush=km(F(f.flush,f),17),a._updateTheme(i),a._locale=gb(n.locale||cc),a._coordSysMgr=
new Sl;var c=a._api=CC(a);function h(p,v){return p.__prio-v.__prio}return Oa(Pp,h),Oa(mg,h),a._scheduler=new ig(a,c,mg,Pp),a._messageCenter=new kC,a._initEvents(),
a.resize=F(a.resize,a),f.animation.on("frame",a._onframe,a),bC(f,a),wC(f,a),Ka(a),a}return e.prototype._onframe=function(){if(!this._disposed){var t=this._scheduler,
i=this._model,n=this._api;if(MC(this),this[ft]){var a=this[ft].silent;this[Qe]=!0,as(this);try{Na(this),Ri.update.call(this,null,this[ft].updateParams)}catch(l){
throw this[Qe]=!1,this[ft]=null,l}this._zr.flush(),this[Qe]=!1,this[ft]=null,is.call(this,a),ns.call(this,a)}else if(t.unfinished){var o=R2;do{t.unfinished=!1;var s=We.
getTime();t.performSeriesTasks(i),t.performDataProcessorTasks(i),cg(this,i),t.performVisualTasks(i),Op(this,this._model,n,"remain",{}),o-=We.getTime()-s}while(o>
0&&t.unfinished);t.unfinished||this._zr.flush()}}},e.prototype.getDom=function(){return this._dom},e.prototype.getId=function(){return this.id},e.prototype.getZr=
function(){return this._zr},e.prototype.isSSR=function(){return this._ssr},e.prototype.setOption=function(t,i,n){if(!this[Qe]){if(this._disposed){this.id;return}
var a,o,s;if(k(i)&&(n=i.lazyUpdate,a=i.silent,o=i.replaceMerge,s=i.transition,i=i.notMerge),this[Qe]=!0,as(this),!this._model||i){var l=new bT(this._api),u=this.
_theme,f=this._model=new gp;f.scheduler=this._scheduler,f.ssr=this._ssr,f.init(null,null,null,u,this._locale,l)}this._model.setOption(t,{replaceMerge:o},gg);var c={
seriesTransition:s,optionChanged:!0};if(n)this[ft]={silent:a,updateParams:c},this[Qe]=!1,this.getZr().wakeUp();else{try{Na(this),Ri.update.call(this,null,c)}catch(h){
throw this[ft]=null,this[Qe]=!1,h}this._ssr||this._zr.flush(),this[ft]=null,this[Qe]=!1,is.call(this,a),ns.call(this,a)}}},e.prototype.setTheme=function(t,i){if(!this[Qe]){
if(this._disposed){this.id;return}var n=this._model;if(n){var a=i&&i.silent,o=null;this[ft]&&(a==null&&(a=this[ft].silent),o=this[ft].updateParams,this[ft]=null),
this[Qe]=!0,as(this);try{this._updateTheme(t),n.setTheme(this._theme),Na(this),Ri.update.call(this,{type:"setTheme"},o)}catch(s){throw this[Qe]=!1,s}this[Qe]=!1,
is.call(this,a),ns.call(this,a)}}},e.prototype._updateTheme=function(t){B(t)&&(t=VC[t]),t&&(t=G(t),t&&yp(t,!0),this._theme=t)},e.prototype.getModel=function(){return this.
_model},e.prototype.getOption=function(){return this._model&&this._model.getOption()},e.prototype.getWidth=function(){return this._zr.getWidth()},e.prototype.getHeight=
function(){return this._zr.getHeight()},e.prototype.getDevicePixelRatio=function(){return this._zr.painter.dpr||re.hasGlobalWindow&&window.devicePixelRatio||1},
e.prototype.getRenderedCanvas=function(t){return this.renderToCanvas(t)},e.prototype.renderToCanvas=function(t){t=t||{};var i=this._zr.painter;return i.getRenderedCanvas(
{backgroundColor:t.backgroundColor||this._model.get("backgroundColor"),pixelRatio:t.pixelRatio||this.getDevicePixelRatio()})},e.prototype.renderToSVGString=function(t){
t=t||{};var i=this._zr.painter;return i.renderToString({useViewBox:t.useViewBox})},e.prototype.getSvgDataURL=function(){var t=this._zr,i=t.storage.getDisplayList();
return b(i,function(n){n.stopAnimation(null,!0)}),t.painter.toDataURL()},e.prototype.getDataURL=function(t){if(this._disposed){this.id;return}t=t||{};var i=t.excludeComponents,
n=this._model,a=[],o=this;b(i,function(l){n.eachComponent({mainType:l},function(u){var f=o._componentsMap[u.__viewId];f.group.ignore||(a.push(f),f.group.ignore=
!0)})});var s=this._zr.painter.getType()==="svg"?this.getSvgDataURL():this.renderToCanvas(t).toDataURL("image/"+(t&&t.type||"png"));return b(a,function(l){l.group.
ignore=!1}),s},e.prototype.getConnectedDataURL=function(t){if(this._disposed){this.id;return}var i=t.type==="svg",n=this.group,a=Math.min,o=Math.max,s=1/0;if(EC[n]){
var l=s,u=s,f=-s,c=-s,h=[],p=t&&t.pixelRatio||this.getDevicePixelRatio();b(jl,function(_,x){if(_.group===n){var S=i?_.getZr().painter.getSvgDom().innerHTML:_.renderToCanvas(
G(t)),w=_.getDom().getBoundingClientRect();l=a(w.left,l),u=a(w.top,u),f=o(w.right,f),c=o(w.bottom,c),h.push({dom:S,left:w.left,top:w.top})}}),l*=p,u*=p,f*=p,c*=
p;var v=f-l,m=c-u,d=We.createCanvas(),g=jm(d,{renderer:i?"svg":"canvas"});if(g.resize({width:v,height:m}),i){var y="";return b(h,function(_){var x=_.left-l,S=_.
top-u;y+='<g transform="translate('+x+","+S+')">'+_.dom+"</g>"}),g.painter.getSvgRoot().innerHTML=y,t.connectedBackgroundColor&&g.painter.setBackgroundColor(t.connectedBackgroundColor),
g.refreshImmediately(),g.painter.toDataURL()}else return t.connectedBackgroundColor&&g.add(new ge({shape:{x:0,y:0,width:v,height:m},style:{fill:t.connectedBackgroundColor}})),
b(h,function(_){var x=new Rt({style:{x:_.left*p-l,y:_.top*p-u,image:_.dom}});g.add(x)}),g.refreshImmediately(),d.toDataURL("image/"+(t&&t.type||"png"))}else return this.
getDataURL(t)},e.prototype.convertToPixel=function(t,i,n){return Ip(this,"convertToPixel",t,i,n)},e.prototype.convertToLayout=function(t,i,n){return Ip(this,"co\
nvertToLayout",t,i,n)},e.prototype.convertFromPixel=function(t,i,n){return Ip(this,"convertFromPixel",t,i,n)},e.prototype.containPixel=function(t,i){if(this._disposed){
this.id;return}var n=this._model,a,o=_f(n,t);return b(o,function(s,l){l.indexOf("Models")>=0&&b(s,function(u){var f=u.coordinateSystem;if(f&&f.containPoint)a=a||
!!f.containPoint(i);else if(l==="seriesModels"){var c=this._chartsMap[u.__viewId];c&&c.containPoint&&(a=a||c.containPoint(i,u))}},this)},this),!!a},e.prototype.
getVisual=function(t,i){var n=this._model,a=_f(n,t,{defaultMainType:"series"}),o=a.seriesModel,s=o.getData(),l=a.hasOwnProperty("dataIndexInside")?a.dataIndexInside:
a.hasOwnProperty("dataIndex")?s.indexOfRawIndex(a.dataIndex):null;return l!=null?Sp(s,l,i):bp(s,i)},e.prototype.getViewOfComponentModel=function(t){return this.
_componentsMap[t.__viewId]},e.prototype.getViewOfSeriesModel=function(t){return this._chartsMap[t.__viewId]},e.prototype._initEvents=function(){var t=this;b(Z2,
function(n){var a=function(o){var s=t.getModel(),l=o.target,u,f=n==="globalout";if(f?u={}:l&&Pi(l,function(m){var d=ye(m);if(d&&d.dataIndex!=null){var g=d.dataModel||
s.getSeriesByIndex(d.seriesIndex);return u=g&&g.getDataParams(d.dataIndex,d.dataType,l)||{},!0}else if(d.eventData)return u=R({},d.eventData),!0},!0),u){var c=u.
componentType,h=u.componentIndex;(c==="markLine"||c==="markPoint"||c==="markArea")&&(c="series",h=u.seriesIndex);var p=c&&h!=null&&s.getComponent(c,h),v=p&&t[p.
mainType==="series"?"_chartsMap":"_componentsMap"][p.__viewId];u.event=o,u.type=n,t._$eventProcessor.eventInfo={targetEl:l,packedEvent:u,model:p,view:v},t.trigger(
n,u)}};a.zrEventfulCallAtLast=!0,t._zr.on(n,a,t)});var i=this._messageCenter;b(dg,function(n,a){i.on(a,function(o){t.trigger(a,o)})}),Uw(i,this,this._api)},e.prototype.
isDisposed=function(){return this._disposed},e.prototype.clear=function(){if(this._disposed){this.id;return}this.setOption({series:[]},!0)},e.prototype.dispose=
function(){if(this._disposed){this.id;return}this._disposed=!0;var t=this.getDom();t&&zv(this.getDom(),Sg,"");var i=this,n=i._api,a=i._model;b(i._componentsViews,
function(o){o.dispose(a,n)}),b(i._chartsViews,function(o){o.dispose(a,n)}),i._zr.dispose(),i._dom=i._model=i._chartsMap=i._componentsMap=i._chartsViews=i._componentsViews=
i._scheduler=i._api=i._zr=i._throttledZrFlush=i._theme=i._coordSysMgr=i._messageCenter=null,delete jl[i.id]},e.prototype.resize=function(t){if(!this[Qe]){if(this.
_disposed){this.id;return}this._zr.resize(t);var i=this._model;if(this._loadingFX&&this._loadingFX.resize(),!!i){var n=i.resetOption("media"),a=t&&t.silent;this[ft]&&
(a==null&&(a=this[ft].silent),n=!0,this[ft]=null),this[Qe]=!0,as(this);try{n&&Na(this),Ri.update.call(this,{type:"resize",animation:R({duration:0},t&&t.animation)})}catch(o){
throw this[Qe]=!1,o}this[Qe]=!1,is.call(this,a),ns.call(this,a)}}},e.prototype.showLoading=function(t,i){if(this._disposed){this.id;return}if(k(t)&&(i=t,t=""),t=
t||"default",this.hideLoading(),!!yg[t]){var n=yg[t](this._api,i),a=this._zr;this._loadingFX=n,a.add(n)}},e.prototype.hideLoading=function(){if(this._disposed){
this.id;return}this._loadingFX&&this._zr.remove(this._loadingFX),this._loadingFX=null},e.prototype.makeActionFromEvent=function(t){var i=R({},t);return i.type=vg[t.
type],i},e.prototype.dispatchAction=function(t,i){if(this._disposed){this.id;return}if(k(i)||(i={silent:!!i}),!!Lp[t.type]&&this._model){if(this[Qe]){this._pendingActions.
push(t);return}var n=i.silent;pg.call(this,t,n);var a=i.flush;a?this._zr.flush():a!==!1&&re.browser.weChat&&this._throttledZrFlush(),is.call(this,n),ns.call(this,
n)}},e.prototype.updateLabelLayout=function(){Qt.trigger("series:layoutlabels",this._model,this._api,{updatedSeries:[]})},e.prototype.appendData=function(t){if(this.
_disposed){this.id;return}var i=t.seriesIndex,n=this.getModel(),a=n.getSeriesByIndex(i);a.appendData(t),this._scheduler.unfinished=!0,this.getZr().wakeUp()},e.internalField=
(function(){Na=function(c){j1(c._model);var h=c._scheduler;h.restorePipelines(c._zr,c._model),h.prepareStageTasks(),fg(c,!0),fg(c,!1),h.plan()},fg=function(c,h){
for(var p=c._model,v=c._scheduler,m=h?c._componentsViews:c._chartsViews,d=h?c._componentsMap:c._chartsMap,g=c._zr,y=c._api,_=0;_<m.length;_++)m[_].__alive=!1;h?
p.eachComponent(function(w,T){w!=="series"&&x(T)}):p.eachSeries(x);function x(w){var T=w.__requireNewView;w.__requireNewView=!1;var E="_ec_"+w.id+"_"+w.type,M=!T&&
d[E];if(!M){var C=Lt(w.type),D=h?qe.getClass(C.main,C.sub):Dt.getClass(C.sub);M=new D,M.init(p,y),d[E]=M,m.push(M),g.add(M.group)}w.__viewId=M.__id=E,M.__alive=
!0,M.__model=w,M.group.__ecComponentInfo={mainType:w.mainType,index:w.componentIndex},!h&&v.prepareView(M,w,p,y)}for(var _=0;_<m.length;){var S=m[_];S.__alive?_++:
(!h&&S.renderTask.dispose(),g.remove(S.group),S.dispose(p,y),m.splice(_,1),d[S.__id]===S&&delete d[S.__id],S.__id=S.group.__ecComponentInfo=null)}},Ap=function(c,h,p,v,m){
var d=c._model;if(d.setUpdatePayload(p),!v){b([].concat(c._componentsViews).concat(c._chartsViews),x);return}var g=cx(p,v,m),y=p.excludeSeriesId,_;y!=null&&(_=H(),
b(Ee(y),function(S){var w=kt(S,null);w!=null&&_.set(w,!0)})),d&&d.eachComponent(g,function(S){var w=_&&_.get(S.id)!=null;if(!w)if(td(p))if(S instanceof mr)p.type===
on&&!p.notBlur&&!S.get(["emphasis","disabled"])&&Rx(S,p,c._api);else{var T=If(S.mainType,S.componentIndex,p.name,c._api),E=T.focusSelf,M=T.dispatchers;p.type===
on&&E&&!p.notBlur&&Mf(S.mainType,S.componentIndex,c._api),M&&b(M,function(C){p.type===on?ta(C):ra(C)})}else Lf(p)&&S instanceof mr&&(zx(S,p,c._api),Qv(S),yr(c))},
c),d&&d.eachComponent(g,function(S){var w=_&&_.get(S.id)!=null;w||x(c[v==="series"?"_chartsMap":"_componentsMap"][S.__viewId])},c);function x(S){S&&S.__alive&&S[h]&&
S[h](S.__model,d,c._api,p)}},Ri={prepareAndUpdate:function(c){Na(this),Ri.update.call(this,c,c&&{optionChanged:c.newOption!=null})},update:function(c,h){var p=this.
_model,v=this._api,m=this._zr,d=this._coordSysMgr,g=this._scheduler;if(p){J1(p),p.setUpdatePayload(c),g.restoreData(p,c),g.performSeriesTasks(p),d.create(p,v),Qt.
trigger("coordsys:aftercreate",p,v),g.performDataProcessorTasks(p,c),cg(this,p),d.update(p,v),i(p),g.performVisualTasks(p,c);var y=p.get("backgroundColor")||"tr\
ansparent";m.setBackgroundColor(y);var _=p.get("darkMode");_!=null&&_!=="auto"&&m.setDarkMode(_),hg(this,p,v,c,h),Qt.trigger("afterupdate",p,v)}},updateTransform:function(c){
var h=this,p=h._model,v=h._api;if(p){p.setUpdatePayload(c);var m=[];p.eachComponent(function(g,y){if(g!==wf){var _=h.getViewOfComponentModel(y);if(_&&_.__alive)
if(_.updateTransform){var x=_.updateTransform(y,p,v,c);x&&x.update&&m.push(_)}else m.push(_)}});var d=H();p.eachSeries(function(g){var y=h._chartsMap[g.__viewId],
_=g.pipelineContext;if(y.updateTransform&&!_.progressiveRender){var x=y.updateTransform(g,p,v,c);x&&x.update&&d.set(g.uid,1)}else d.set(g.uid,1)}),h._scheduler.
performVisualTasks(p,c,{setDirty:!0,dirtyMap:d}),Op(h,p,v,c,{},d),Qt.trigger("afterupdate",p,v)}},updateView:function(c){var h=this._model;h&&(h.setUpdatePayload(
c),Dt.markUpdateMethod(c,"updateView"),i(h),this._scheduler.performVisualTasks(h,c,{setDirty:!0}),hg(this,h,this._api,c,{}),Qt.trigger("afterupdate",h,this._api))},
updateVisual:function(c){var h=this,p=this._model;p&&(p.setUpdatePayload(c),p.eachSeries(function(v){v.getData().clearAllVisual()}),Dt.markUpdateMethod(c,"updat\
eVisual"),i(p),this._scheduler.performVisualTasks(p,c,{visualType:"visual",setDirty:!0}),p.eachComponent(function(v,m){if(v!=="series"){var d=h.getViewOfComponentModel(
m);d&&d.__alive&&d.updateVisual(m,p,h._api,c)}}),p.eachSeries(function(v){var m=h._chartsMap[v.__viewId];m.updateVisual(v,p,h._api,c)}),Qt.trigger("afterupdate",
p,this._api))},updateLayout:function(c){Ri.update.call(this,c)}};function t(c,h,p,v,m){if(c._disposed){c.id;return}for(var d=c._model,g=c._coordSysMgr.getCoordinateSystems(),
y,_=_f(d,p),x=0;x<g.length;x++){var S=g[x];if(S[h]&&(y=S[h](d,_,v,m))!=null)return y}}Ip=t,cg=function(c,h){var p=c._chartsMap,v=c._scheduler;h.eachSeries(function(m){
v.updateStreamModes(m,p[m.__viewId])})},pg=function(c,h){var p=this,v=this.getModel(),m=c.type,d=c.escapeConnect,g=Lp[m],y=(g.update||"update").split(":"),_=y.pop(),
x=y[0]!=null&&Lt(y[0]);this[Qe]=!0,as(this);var S=[c],w=!1;c.batch&&(w=!0,S=z(c.batch,function(U){return U=te(R({},U),c),U.batch=null,U}));var T=[],E,M=[],C=g.nonRefinedEventType,
D=Lf(c),I=td(c);if(I&&Jv(this._api),b(S,function(U){var K=g.action(U,v,p._api);if(g.refineEvent?M.push(K):E=K,E=E||R({},U),E.type=C,T.push(E),I){var Q=qs(c),j=Q.
queryOptionMap,se=Q.mainTypeSpecified,ae=se?j.keys()[0]:"series";Ap(p,_,U,ae),yr(p)}else D?(Ap(p,_,U,"series"),yr(p)):x&&Ap(p,_,U,x.main,x.sub)}),_!=="none"&&!I&&
!D&&!x)try{this[ft]?(Na(this),Ri.update.call(this,c),this[ft]=null):Ri[_].call(this,c)}catch(U){throw this[Qe]=!1,U}if(w?E={type:C,escapeConnect:d,batch:T}:E=T[0],
this[Qe]=!1,!h){var A=void 0;if(g.refineEvent){var L=g.refineEvent(M,c,v,this._api).eventContent;Fe(k(L)),A=te({type:g.refinedEventType},L),A.fromAction=c.type,
A.fromActionPayload=c,A.escapeConnect=!0}var V=this._messageCenter;V.trigger(E.type,E),A&&V.trigger(A.type,A)}},is=function(c){for(var h=this._pendingActions;h.
length;){var p=h.shift();pg.call(this,p,c)}},ns=function(c){!c&&this.trigger("updated")},bC=function(c,h){c.on("rendered",function(p){h.trigger("rendered",p),c.
animation.isFinished()&&!h[ft]&&!h._scheduler.unfinished&&!h._pendingActions.length?h.trigger("finished"):c.refresh()})},wC=function(c,h){c.on("mouseover",function(p){
var v=p.target,m=Pi(v,rl);m&&(Nx(m,p,h._api),yr(h))}).on("mouseout",function(p){var v=p.target,m=Pi(v,rl);m&&(kx(m,p,h._api),yr(h))}).on("click",function(p){var v=p.
target,m=Pi(v,function(y){return ye(y).dataIndex!=null},!0);if(m){var d=m.selected?"unselect":"select",g=ye(m);h._api.dispatchAction({type:d,dataType:g.dataType,
dataIndexInside:g.dataIndex,seriesIndex:g.seriesIndex,isFromClick:!0})}})};function i(c){c.clearColorPalette(),c.eachSeries(function(h){h.clearColorPalette()})}
function n(c){var h=[],p=[],v=!1;if(c.eachComponent(function(y,_){var x=_.get("zlevel")||0,S=_.get("z")||0,w=_.getZLevelKey();v=v||!!w,(y==="series"?p:h).push({
zlevel:x,z:S,idx:_.componentIndex,type:y,key:w})}),v){var m=h.concat(p),d,g;Oa(m,function(y,_){return y.zlevel===_.zlevel?y.z-_.z:y.zlevel-_.zlevel}),b(m,function(y){
var _=c.getComponent(y.type,y.idx),x=y.zlevel,S=y.key;d!=null&&(x=Math.max(d,x)),S?(x===d&&S!==g&&x++,g=S):g&&(x===d&&x++,g=""),d=x,_.setZLevel(x)})}}hg=function(c,h,p,v,m){
n(h),TC(c,h,p,v,m),b(c._chartsViews,function(d){d.__alive=!1}),Op(c,h,p,v,m),b(c._chartsViews,function(d){d.__alive||d.remove(h,p)})},TC=function(c,h,p,v,m,d){b(
d||c._componentsViews,function(g){var y=g.__model;u(y,g),g.render(y,h,p,v),l(y,g),f(y,g)})},Op=function(c,h,p,v,m,d){var g=c._scheduler;m=R(m||{},{updatedSeries:h.
getSeries()}),Qt.trigger("series:beforeupdate",h,p,m);var y=!1;h.eachSeries(function(_){var x=c._chartsMap[_.__viewId];x.__alive=!0;var S=x.renderTask;g.updatePayload(
S,v),u(_,x),d&&d.get(_.uid)&&S.dirty(),S.perform(g.getPerformArgs(S))&&(y=!0),x.group.silent=!!_.get("silent"),s(_,x),Qv(_)}),g.unfinished=y||g.unfinished,Qt.trigger(
"series:layoutlabels",h,p,m),Qt.trigger("series:transition",h,p,m),h.eachSeries(function(_){var x=c._chartsMap[_.__viewId];l(_,x),f(_,x)}),o(c,h),Qt.trigger("se\
ries:afterupdate",h,p,m)},yr=function(c){c[lg]=!0,c.getZr().wakeUp()},as=function(c){c[Dp]=(c[Dp]+1)%1e6},MC=function(c){c[lg]&&(c.getZr().storage.traverse(function(h){
sa(h)||a(h)}),c[lg]=!1)};function a(c){for(var h=[],p=c.currentStates,v=0;v<p.length;v++){var m=p[v];m==="emphasis"||m==="blur"||m==="select"||h.push(m)}c.selected&&
c.states.select&&h.push("select"),c.hoverState===js&&c.states.emphasis?h.push("emphasis"):c.hoverState===$s&&c.states.blur&&h.push("blur"),c.useStates(h)}function o(c,h){
var p=c._zr;if(p.painter.type==="canvas"){var v=p.storage,m=0;v.traverse(function(g){g.isGroup||m++});var d=m>Y(h.get("hoverLayerThreshold"),dp.hoverLayerThreshold)&&
!re.node&&!re.worker;(c._usingTHL||d)&&(h.eachSeries(function(g){if(!g.preventUsingHoverLayer){var y=c._chartsMap[g.__viewId];y.__alive&&y.eachRendered(function(_){
var x=_.states.emphasis;x&&x.hoverLayer!==fl&&(x.hoverLayer=d?gd:md)})}}),c._usingTHL=d)}}function s(c,h){var p=c.get("blendMode")||null;h.eachRendered(function(v){
v.isGroup||(v.style.blend=p)})}function l(c,h){if(!c.preventAutoZ){var p=sn(c);h.eachRendered(function(v){return Sd(v,p.z,p.zlevel),!0})}}function u(c,h){h.eachRendered(
function(p){if(!sa(p)){var v=p.getTextContent(),m=p.getTextGuideLine();p.stateTransition&&(p.stateTransition=null),v&&v.stateTransition&&(v.stateTransition=null),
m&&m.stateTransition&&(m.stateTransition=null),p.hasState()?(p.prevStates=p.currentStates,p.clearStates()):p.prevStates&&(p.prevStates=null)}})}function f(c,h){
var p=c.getModel("stateAnimation"),v=c.isAnimationEnabled(),m=p.get("duration"),d=m>0?{duration:m,delay:p.get("delay"),easing:p.get("easing")}:null;h.eachRendered(
function(g){if(g.states&&g.states.emphasis){if(sa(g))return;if(g instanceof le&&Vx(g),g.__dirty){var y=g.prevStates;y&&g.useStates(y)}if(v){g.stateTransition=d;
var _=g.getTextContent(),x=g.getTextGuideLine();_&&(_.stateTransition=d),x&&(x.stateTransition=d)}g.__dirty&&a(g)}})}CC=function(c){return new((function(h){O(p,
h);function p(){return h!==null&&h.apply(this,arguments)||this}return p.prototype.getCoordinateSystems=function(){return c._coordSysMgr.getCoordinateSystems()},
p.prototype.getComponentByElement=function(v){for(;v;){var m=v.__ecComponentInfo;if(m!=null)return c._model.getComponent(m.mainType,m.index);v=v.parent}},p.prototype.
enterEmphasis=function(v,m){ta(v,m),yr(c)},p.prototype.leaveEmphasis=function(v,m){ra(v,m),yr(c)},p.prototype.enterBlur=function(v){Lx(v),yr(c)},p.prototype.leaveBlur=
function(v){Kv(v),yr(c)},p.prototype.enterSelect=function(v){$v(v),yr(c)},p.prototype.leaveSelect=function(v){jv(v),yr(c)},p.prototype.getModel=function(){return c.
getModel()},p.prototype.getViewOfComponentModel=function(v){return c.getViewOfComponentModel(v)},p.prototype.getViewOfSeriesModel=function(v){return c.getViewOfSeriesModel(
v)},p.prototype.getECUpdateCycleVersion=function(){return c[Dp]},p.prototype.usingTHL=function(){return c._usingTHL},p})(Cf))(c)},BC=function(c){function h(p,v){
for(var m=0;m<p.length;m++){var d=p[m];d[ug]=v}}b(vg,function(p,v){c._messageCenter.on(v,function(m){if(EC[c.group]&&c[ug]!==SC){if(m&&m.escapeConnect)return;var d=c.
makeActionFromEvent(m),g=[];b(jl,function(y){y!==c&&y.group===c.group&&g.push(y)}),h(g,SC),b(g,function(y){y[ug]!==Y2&&y.dispatchAction(d)}),h(g,X2)}})})}})(),e})(
Ye),xg=UC.prototype;xg.on=PC("on");xg.off=PC("off");xg.one=function(r,e,t){var i=this;function n(){for(var a=[],o=0;o<arguments.length;o++)a[o]=arguments[o];e&&
e.apply&&e.apply(this,a),i.off(r,n)}this.on.call(this,r,n,t)};var Z2=["click","dblclick","mouseover","mouseout","mousemove","mousedown","mouseup","globalout","c\
ontextmenu"];var Lp={},vg={},dg={},mg=[],gg=[],Pp=[],VC={},yg={},jl={},EC={},q2=+new Date-0,aK=+new Date-0,Sg="_echarts_instance_";function FC(r,e,t){var i=!(t&&t.ssr);if(i){
var n=K2(r);if(n)return n}var a=new UC(r,e,t);return a.id="ec_"+q2++,jl[a.id]=a,i&&zv(r,Sg,a.id),BC(a),Qt.trigger("afterinit",a),a}function K2(r){return jl[px(r,Sg)]}function HC(r,e){VC[r]=e}function bg(r){oe(gg,r)<0&&gg.push(r)}function wg(r,e){Tg(mg,r,e,U2)}function GC(r){Np("afterinit",r)}function WC(r){Np("afterupdate",r)}
function Np(r,e){Qt.on(r,e)}function Ni(r,e,t){var i,n,a,o,s;Z(e)&&(t=e,e=""),k(r)?(i=r.type,n=r.event,o=r.update,s=r.publishNonRefinedEvent,t||(t=r.action),a=r.
refineEvent):(i=r,n=e);function l(f){return f.toLowerCase()}n=l(n||i);var u=a?l(i):n;Lp[i]||(Fe(xC.test(i)&&xC.test(n)),a&&Fe(n!==i),Lp[i]={actionType:i,refinedEventType:n,
nonRefinedEventType:u,update:o,action:t,refineEvent:a},dg[n]=1,a&&s&&(dg[u]=1),vg[u]=i)}function YC(r,e){Sl.register(r,e)}function XC(r,e){Tg(Pp,r,e,AC,"layout",!0)}function Tn(r,e){Tg(Pp,r,e,IC,"visual",!0)}var DC=[];function Tg(r,e,t,i,n,a){if((Z(e)||k(e))&&(t=e,e=i),!(oe(DC,t)>=0)){DC.push(t);var o=ig.wrapStageHandler(t,n);o.__prio=e,o.__raw=t,r.push(o)}}function Cg(r,e){
yg[r]=e}function ZC(r,e,t){var i=jT("registerMap");i&&i(r,e,t)}var qC=Nb;Tn(_g,RT);Tn(Rp,NT);Tn(Rp,kT);Tn(_g,XT);Tn(Rp,ZT);Tn(OC,yC);bg(yp);wg(k2,AT);Cg("default",rg);Ni({type:on,event:on,update:on},De);Ni({type:Js,event:Js,
update:Js},De);Ni({type:Qs,event:Df,update:Qs,action:De,refineEvent:Mg,publishNonRefinedEvent:!0});Ni({type:Ef,event:Df,update:Ef,action:De,refineEvent:Mg,publishNonRefinedEvent:!0});
Ni({type:el,event:Df,update:el,action:De,refineEvent:Mg,publishNonRefinedEvent:!0});function Mg(r,e,t,i){return{eventContent:{selected:Bx(t),isFromClick:e.isFromClick||
!1}}}HC("default",{});HC("dark",GT);var KC=[],j2={registerPreprocessor:bg,registerProcessor:wg,registerPostInit:GC,registerPostUpdate:WC,registerUpdateLifecycle:Np,registerAction:Ni,registerCoordinateSystem:YC,
registerLayout:XC,registerVisual:Tn,registerTransform:qC,registerLoading:Cg,registerMap:ZC,registerImpl:$T,PRIORITY:LC,ComponentModel:_e,ComponentView:qe,SeriesModel:mr,
ChartView:Dt,registerComponentModel:function(r){_e.registerClass(r)},registerComponentView:function(r){qe.registerClass(r)},registerSeriesModel:function(r){mr.registerClass(
r)},registerChartView:function(r){Dt.registerClass(r)},registerCustomSeries:function(r,e){JT(r,e)},registerSubTypeDefaulter:function(r,e){_e.registerSubTypeDefaulter(
r,e)},registerPainter:function(r,e){cT(r,e)}};function at(r){if(P(r)){b(r,function(e){at(e)});return}oe(KC,r)>=0||(KC.push(r),Z(r)&&(r={install:r}),r.install(j2))}var J2=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.hasSymbolVisual=!0,t}return e.prototype.getInitialData=
function(t,i){return Ro(null,this,{useEncodeDefaulter:!0})},e.prototype.getProgressive=function(){var t=this.option.progressive;return t??(this.option.large?5e3:
this.get("progressive"))},e.prototype.getProgressiveThreshold=function(){var t=this.option.progressiveThreshold;return t??(this.option.large?1e4:this.get("progr\
essiveThreshold"))},e.prototype.brushSelector=function(t,i,n){return n.point(i.getItemLayout(t))},e.prototype.getZLevelKey=function(){return this.getData().count()>
this.getProgressiveThreshold()?this.id:""},e.type="series.scatter",e.dependencies=["grid","polar","geo","singleAxis","calendar","matrix"],e.defaultOption={coordinateSystem:"\
cartesian2d",z:2,legendHoverLink:!0,symbolSize:10,large:!1,largeThreshold:2e3,itemStyle:{opacity:.8},emphasis:{scale:!0},clip:!0,select:{itemStyle:{borderColor:X.
color.primary}},universalTransition:{divideShape:"clone"}},e})(mr),$C=J2;var jC=4,Q2=(function(){function r(){}return r})(),ez=(function(r){O(e,r);function e(t){var i=r.call(this,t)||this;return i._off=0,i.hoverDataIdx=-1,i}return e.
prototype.getDefaultShape=function(){return new Q2},e.prototype.reset=function(){this.notClear=!1,this._off=0},e.prototype.beforeBrush=function(t){t&&!t.contentRetained&&
this.reset()},e.prototype.buildPath=function(t,i){var n=i.points,a=i.size,o=this.symbolProxy,s=o.shape,l=t.getContext?t.getContext():t,u=l&&a[0]<jC,f=this.softClipShape,
c;if(u){this._ctx=l;return}for(this._ctx=null,c=this._off;c<n.length;){var h=n[c++],p=n[c++];isNaN(h)||isNaN(p)||f&&!f.contain(h,p)||(s.x=h-a[0]/2,s.y=p-a[1]/2,
s.width=a[0],s.height=a[1],o.buildPath(t,s,!0))}this.incremental&&(this._off=c,this.notClear=!0)},e.prototype.afterBrush=function(){var t=this.shape,i=t.points,
n=t.size,a=this._ctx,o=this.softClipShape,s;if(a){for(s=this._off;s<i.length;){var l=i[s++],u=i[s++];isNaN(l)||isNaN(u)||o&&!o.contain(l,u)||a.fillRect(l-n[0]/2,
u-n[1]/2,n[0],n[1])}this.incremental&&(this._off=s,this.notClear=!0)}},e.prototype.findDataIndex=function(t,i){for(var n=this.shape,a=n.points,o=n.size,s=Math.max(
o[0],4),l=Math.max(o[1],4),u=a.length/2-1;u>=0;u--){var f=u*2,c=a[f]-s/2,h=a[f+1]-l/2;if(t>=c&&i>=h&&t<=c+s&&i<=h+l)return u}return-1},e.prototype.contain=function(t,i){
var n=this.transformCoordToLocal(t,i),a=this.getBoundingRect();if(t=n[0],i=n[1],a.contain(t,i)){var o=this.hoverDataIdx=this.findDataIndex(t,i);return o>=0}return this.
hoverDataIdx=-1,!1},e.prototype.getBoundingRect=function(){var t=this._rect;if(!t){for(var i=this.shape,n=i.points,a=i.size,o=a[0],s=a[1],l=1/0,u=1/0,f=-1/0,c=-1/0,
h=0;h<n.length;){var p=n[h++],v=n[h++];l=Math.min(p,l),f=Math.max(p,f),u=Math.min(v,u),c=Math.max(v,c)}t=this._rect=new $(l-o/2,u-s/2,f-l+o,c-u+s)}return t},e})(
le),tz=(function(){function r(){this.group=new ce}return r.prototype.updateData=function(e,t){this._clear(),this._data=e;var i=this._create();i.setShape({points:e.
getLayout("points")}),this._setCommon(i,e,t)},r.prototype.updateLayout=function(e){var t=this._data;if(t){var i=t.getLayout("points");this.group.eachChild(function(n){
if(n.startIndex!=null){var a=(n.endIndex-n.startIndex)*2,o=n.startIndex*4*2;i=new Float32Array(i.buffer,o,a)}n.setShape("points",i),n.reset(),n.stopAnimation()})}},
r.prototype.incrementalPrepareUpdate=function(e){this._clear()},r.prototype.incrementalUpdate=function(e,t,i,n){var a=this._newAdded[0],o=t.getLayout("points"),
s=a&&a.shape.points;if(s&&s.length<2e4){var l=s.length,u=new Float32Array(l+o.length);u.set(s),u.set(o,l),a.endIndex=e.end,a.setShape({points:u})}else{this._newAdded=
[];var f=this._create();f.startIndex=e.start,f.endIndex=e.end,f.incremental=i,f.setShape({points:o}),this._setCommon(f,t,n)}},r.prototype.eachRendered=function(e){
this._newAdded[0]&&e(this._newAdded[0])},r.prototype._create=function(){var e=new ez({cursor:"default"});return e.ignoreCoarsePointer=!0,this.group.add(e),this.
_newAdded.push(e),e},r.prototype._setCommon=function(e,t,i){var n=t.hostModel;i=i||{};var a=t.getVisual("symbolSize");e.setShape("size",a instanceof Array?a:[a,
a]),e.softClipShape=i.clipShape||null,e.symbolProxy=nt(t.getVisual("symbol"),0,0,0,0),e.setColor=e.symbolProxy.setColor;var o=e.shape.size[0]<jC;e.useStyle(n.getModel(
"itemStyle").getItemStyle(o?["color","shadowBlur","shadowColor"]:["color"]));var s=t.getVisual("style"),l=s&&s.fill;l&&e.setColor(l);var u=ye(e);u.seriesIndex=n.
seriesIndex,e.on("mousemove",function(f){u.dataIndex=null;var c=e.hoverDataIdx;c>=0&&(u.dataIndex=c+(e.startIndex||0))})},r.prototype.remove=function(){this._clear()},
r.prototype._clear=function(){this._newAdded=[],this.group.removeAll()},r})(),JC=tz;var rz=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n){var a=t.getData(),
o=this._updateSymbolDraw(a,t);o.updateData(a,Eg(t)),this._finished=!0},e.prototype.incrementalPrepareRender=function(t,i,n){var a=t.getData(),o=this._updateSymbolDraw(
a,t);o.incrementalPrepareUpdate(a),this._finished=!1},e.prototype.incrementalRender=function(t,i,n){this._symbolDraw.incrementalUpdate(t,i.getData(),Sf(i),Eg(i)),
this._finished=t.end===i.getData().count()},e.prototype.updateTransform=function(t,i,n){var a=t.getData();if(this.group.dirty(),this._finished){var o=Ea("").reset(
t,i,n);o.progress&&o.progress({start:0,end:a.count(),count:a.count()},a),this._symbolDraw.updateLayout(Eg(t))}else return{update:!0}},e.prototype.eachRendered=function(t){
this._symbolDraw&&this._symbolDraw.eachRendered(t)},e.prototype._updateSymbolDraw=function(t,i){var n=this._symbolDraw,a=i.pipelineContext,o=a.large;return(!n||
o!==this._isLargeDraw)&&(n&&n.remove(),n=this._symbolDraw=o?new JC:new Bc,this._isLargeDraw=o,this.group.removeAll()),this.group.add(n.group),n},e.prototype.remove=
function(t,i){this._symbolDraw&&this._symbolDraw.remove(!0),this._symbolDraw=null},e.prototype.dispose=function(){},e.type="scatter",e})(Dt);function Eg(r){return{
clipShape:l1(r)}}var QC=rz;var kp=(function(){function r(){}return r.prototype.needIncludeZero=function(){return!this.option.scale},r.prototype.getCoordSysModel=function(){},r})();var zp=(function(r){O(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.prototype.getCoordSysModel=function(){return this.getReferringComponents(
"grid",ke).models[0]},e.type="cartesian2dAxis",e})(_e);ct(zp,kp);var eM={show:!0,z:0,inverse:!1,name:"",nameLocation:"end",nameRotate:null,nameTruncate:{maxWidth:null,ellipsis:"...",placeholder:"."},nameTextStyle:{},nameGap:15,
silent:!1,triggerEvent:!1,tooltip:{show:!1},axisPointer:{},axisLine:{show:!0,onZero:"auto",onZeroAxisIndex:null,lineStyle:{color:X.color.axisLine,width:1,type:"\
solid"},symbol:["none","none"],symbolSize:[10,15],breakLine:!0},axisTick:{show:!0,inside:!1,length:5,lineStyle:{width:1}},axisLabel:{show:!0,inside:!1,rotate:0,
showMinLabel:null,showMaxLabel:null,margin:8,fontSize:12,color:X.color.axisLabel,textMargin:[0,3]},splitLine:{show:!0,showMinLine:!0,showMaxLine:!0,lineStyle:{color:X.
color.axisSplitLine,width:1,type:"solid"}},splitArea:{show:!1,areaStyle:{color:[X.color.backgroundTint,X.color.backgroundTransparent]}},breakArea:{show:!0,itemStyle:{
color:X.color.neutral00,borderColor:X.color.border,borderWidth:1,borderType:[3,3],opacity:.6},zigzagAmplitude:4,zigzagMinSpan:4,zigzagMaxSpan:20,zigzagZ:100,expandOnClick:!0},
breakLabelLayout:{moveOverlap:"auto"}},iz=ne({boundaryGap:!0,deduplication:null,jitter:0,jitterOverlap:!0,jitterMargin:2,splitLine:{show:!1},axisTick:{alignWithLabel:!1,
interval:"auto",show:"auto"},axisLabel:{interval:"auto"}},eM),Dg=ne({boundaryGap:[0,0],axisLine:{show:"auto"},axisTick:{show:"auto"},splitNumber:5,minorTick:{show:!1,
splitNumber:5,length:3,lineStyle:{}},minorSplitLine:{show:!1,lineStyle:{color:X.color.axisMinorSplitLine,width:1}}},eM),nz=ne({splitNumber:6,axisLabel:{rich:{primary:{
fontWeight:"bold"}}},splitLine:{show:!1}},Dg),az=te({logBase:10},Dg),tM={category:iz,value:Dg,time:nz,log:az};function os(r,e,t,i){b($c,function(n,a){var o=ne(ne({},tM[a],!0),i,!0),s=(function(l){O(u,l);function u(){var f=l!==null&&l.apply(this,arguments)||this;return f.
type=e+"Axis."+a,f}return u.prototype.mergeDefaultAndTheme=function(f,c){var h=hn(this),p=h?ri(f):{},v=c.getTheme();ne(f,v.get(a+"Axis")),ne(f,this.getDefaultOption()),
f.type=rM(f),h&&Nr(f,p,h)},u.prototype.optionUpdated=function(){var f=this.option;f.type==="category"&&(this.__ordinalMeta=El.createByAxisModel(this))},u.prototype.
getCategories=function(f){var c=this.option;if(c.type==="category")return f?c.data:this.__ordinalMeta.categories},u.prototype.getOrdinalMeta=function(){return this.
__ordinalMeta},u.prototype.updateAxisBreaks=function(f){var c=Aa();return c?c.updateModelAxisBreak(this,f):{breaks:[]}},u.type=e+"Axis."+a,u.defaultOption=o,u})(
t);r.registerComponentModel(s)}),r.registerSubTypeDefaulter(e+"Axis",rM)}function rM(r){return r.type||(r.data?"category":"value")}var oz=(function(){function r(e){this.type="cartesian",this._dimList=[],this._axes={},this.name=e||""}return r.prototype.getAxis=function(e){return this._axes[e]},
r.prototype.getAxes=function(){return z(this._dimList,function(e){return this._axes[e]},this)},r.prototype.getAxesByScale=function(e){return e=e.toLowerCase(),Ue(
this.getAxes(),function(t){return t.scale.type===e})},r.prototype.addAxis=function(e){var t=e.dim;this._axes[t]=e,this._dimList.push(t)},r})(),iM=oz;var Jl=["x","y"];function nM(r){return(r.type==="interval"||r.type==="time")&&!_a(r)}var sz=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||
this;return t.type=Jo,t.dimensions=Jl,t}return e.prototype.calcAffineTransform=function(){this._transform=this._invTransform=null;var t=this.getAxis("x").scale,
i=this.getAxis("y").scale;if(!(!nM(t)||!nM(i))){var n=Ta(t,null),a=Ta(i,null),o=this.dataToPoint([n[0],a[0]]),s=this.dataToPoint([n[1],a[1]]),l=n[1]-n[0],u=a[1]-
a[0];if(!(!l||!u)){var f=(s[0]-o[0])/l,c=(s[1]-o[1])/u,h=o[0]-n[0]*f,p=o[1]-a[0]*c,v=this._transform=[f,0,0,c,h,p];this._invTransform=Hr([],v)}}},e.prototype.getBaseAxis=
function(){return this.getAxesByScale("ordinal")[0]||this.getAxesByScale("time")[0]||this.getAxis("x")},e.prototype.containPoint=function(t){var i=this.getAxis(
"x"),n=this.getAxis("y");return i.contain(i.toLocalCoord(t[0]))&&n.contain(n.toLocalCoord(t[1]))},e.prototype.containData=function(t){return this.getAxis("x").containData(
t[0])&&this.getAxis("y").containData(t[1])},e.prototype.containZone=function(t,i){var n=this.dataToPoint(t),a=this.dataToPoint(i),o=this.getArea(),s=new $(n[0],
n[1],a[0]-n[0],a[1]-n[1]);return o.intersect(s)},e.prototype.dataToPoint=function(t,i,n){n=n||[];var a=t[0],o=t[1];if(this._transform&&a!=null&&isFinite(a)&&o!=
null&&isFinite(o))return vt(n,t,this._transform);var s=this.getAxis("x"),l=this.getAxis("y");return n[0]=s.toGlobalCoord(s.dataToCoord(a,i)),n[1]=l.toGlobalCoord(
l.dataToCoord(o,i)),n},e.prototype.clampData=function(t,i){var n=this.getAxis("x").scale,a=this.getAxis("y").scale,o=n.getExtent(),s=a.getExtent(),l=n.parse(t[0]),
u=a.parse(t[1]);return i=i||[],i[0]=Math.min(Math.max(Math.min(o[0],o[1]),l),Math.max(o[0],o[1])),i[1]=Math.min(Math.max(Math.min(s[0],s[1]),u),Math.max(s[0],s[1])),
i},e.prototype.pointToData=function(t,i,n){if(n=n||[],this._invTransform)return vt(n,t,this._invTransform);var a=this.getAxis("x"),o=this.getAxis("y");return n[0]=
a.coordToData(a.toLocalCoord(t[0]),i),n[1]=o.coordToData(o.toLocalCoord(t[1]),i),n},e.prototype.getOtherAxis=function(t){return this.getAxis(t.dim==="x"?"y":"x")},
e.prototype.getArea=function(t){t=t||0;var i=this.getAxis("x").getGlobalExtent(),n=this.getAxis("y").getGlobalExtent(),a=Math.min(i[0],i[1])-t,o=Math.min(n[0],n[1])-
t,s=Math.max(i[0],i[1])-a+t,l=Math.max(n[0],n[1])-o+t;return new $(a,o,s,l)},e})(iM),aM=sz;function oM(r,e){var t=r.scale,i=r.model,n=up(t,i,i.ecModel,r,null),a=ni(t),o=ni(e)?e.intervalStub:e,s=a?t.intervalStub:t,l=t.base,u=o.getTicks(),f=o.getTicks({
expandToNicedExtent:!0}),c=u.length-1,h,p,v;if(c===1)h=p=0,v=1;else if(c===2){var m=Re(u[0].value-u[1].value),d=Re(u[1].value-u[2].value);h=p=0,m===d?v=2:(v=1,m<
d?h=m/d:p=d/m)}else{var g=o.getConfig().interval;h=(1-(u[0].value-f[0].value)/g)%1,p=(1-(f[c].value-u[c].value)/g)%1,v=c-(h?1:0)-(p?1:0)}var y=n.zoomFixMM,_=y[0]||
y[1],x=[n.fixMM[0]||_,n.fixMM[1]||_],S=t.getExtent(),w=s.getExtent(),T=Yc(w,x),E,M,C,D,I,A;function L(pe){for(var ie=50,q=0;q<ie&&!pe();q++)C=a?C*he(l,2):d1(C),
D=kr(C)}function V(){E=ue(A-C*h,D)}function U(){M=ue(I+C*p,D)}function K(){A=h?ue(E+C*h,D):E}function Q(){I=p?ue(M-C*p,D):M}if(x[0]&&x[1]){E=T[0],M=T[1],C=(M-E)/
(v+h+p);var j=r.getExtent(),se=Re(j[1]-j[0]);D=df([M,E],se,.5/v),K(),Q(),yt(D)&&(C=ue(C,D))}else{var ae=T[1]-T[0];C=a?he(mf(ae),1):Qn(ae/v,Iv),D=kr(C),x[0]?(E=T[0],
L(function(){if(K(),I=ue(A+C*v,D),U(),M>=T[1])return!0})):x[1]?(M=T[1],L(function(){if(Q(),A=ue(I-C*v,D),V(),E<=T[0])return!0})):L(function(){A=ue(cr(T[0]/C)*C,
D),I=ue(Nt(T[1]/C)*C,D);var pe=Zt((I-A)/C);if(pe<=v){var ie=v-pe,q=void 0,me=n.incl0||a;if(me&&T[0]===0)q=[0,ie];else if(me&&T[1]===0)q=[ie,0];else{var xe=Nt(ie/
2);q=ie%2===0?[xe,xe]:E+M<T[0]+T[1]?[xe,xe+1]:[xe+1,xe]}if(A=ue(A-C*q[0],D),I=ue(I+C*q[1],D),V(),U(),E<=T[0]&&M>=T[1])return!0}})}tp(t,x,w,[E,M],S,{interval:C,intervalCount:v,
intervalPrecision:D,niceExtent:[A,I]})}function sM(r,e){var t=ni(r),i=t?r.intervalStub:r,n=e.fixMinMax||[],a=t?r.getExtent():null,o=i.getExtent(),s=Yc(o,n,e.rawExtentResult);i.setExtent(s[0],s[1]),s=
i.getExtent();var l=t?uz(i,e):lz(i,e),u=l.intervalPrecision,f=l.interval,c=e.userInterval;c!=null&&(l.interval=c,l.intervalPrecision=kr(c)),n[0]||(s[0]=ue(Nt(s[0]/
f)*f,u)),n[1]||(s[1]=ue(cr(s[1]/f)*f,u)),c!=null&&(l.niceExtent=s.slice()),tp(r,n,o,s,a,l)}function lz(r,e){var t=Al(e.splitNumber,5),i=Ho(r),n=e.minInterval,a=e.
maxInterval,o=Qn(i/t,!0);n!=null&&o<n&&(o=n),a!=null&&o>a&&(o=a);var s=kr(o),l=r.getExtent(),u=[ue(cr(l[0]/o)*o,s),ue(Nt(l[1]/o)*o,s)];return{interval:o,intervalPrecision:s,
niceExtent:u}}function uz(r,e){var t=Al(e.splitNumber,10),i=r.getExtent(),n=Ho(r),a=he(mf(n),1),o=t/n*a;o<=.5&&(a*=10);var s=kr(a),l=[ue(cr(i[0]/a)*a,s),ue(Nt(i[1]/
a)*a,s)];return{intervalPrecision:s,interval:a,niceExtent:l}}function Ql(r){var e=r.scale,t=r.model,i=t.axis,n=t.ecModel;fz(e,t,i,n,null)}function fz(r,e,t,i,n){
var a=up(r,e,i,t,n),o=Go(r)||ii(r);cz(r,{splitNumber:e.get("splitNumber"),fixMinMax:a.fixMM,userInterval:e.get("interval"),minInterval:o?e.get("minInterval"):null,
maxInterval:o?e.get("maxInterval"):null,rawExtentResult:a}),t&&i&&Nw(t,r,a,i)}function cz(r,e){pz[r.type](r,e)}var pz={interval:sM,log:sM,time:w1,ordinal:De};var lM=[[3,1],[0,2]],hz=(function(){function r(e,t,i){this.type="grid",this._coordsMap={},this._coordsList=[],this._axesMap={},this._axesList=[],this.axisPointerEnabled=
!0,this.dimensions=Jl,this._initCartesian(e,t,i),this.model=e}return r.prototype.getRect=function(){return this._rect},r.prototype.update=function(e,t){var i=this.
_axesMap;b(this._axesList,function(o){jo(o,lp);var s=o.scale;Je(s)&&s.setSortInfo(o.model.get("categorySortInfo"))});function n(o){for(var s=fe(o),l=[],u=s.length-
1;u>=0;u--){var f=o[+s[u]];f.__alignTo?l.push(f):Ql(f)}b(l,function(c){dz(c,c.__alignTo)?Ql(c):oM(c,c.__alignTo.scale)})}n(i.x),n(i.y);var a={};b(i.x,function(o){
uM(i,"y",o,a)}),b(i.y,function(o){uM(i,"x",o,a)}),this.resize(this.model,t)},r.prototype.resize=function(e,t,i){var n=pn(e,t),a=this._rect=dr(e.getBoxLayoutParams(),
n.refContainer),o=this._axesMap,s=this._coordsList,l=e.get("containLabel");if(Ag(o,a),!i){var u=gz(a,s,o,l,t),f=void 0;if(l)hM?(hM(this._axesList,a),Ag(o,a)):f=
vM(a.clone(),"axisLabel",null,a,o,u,n);else{var c=yz(e,a,n),h=c.outerBoundsRect,p=c.parsedOuterBoundsContain,v=c.outerBoundsClamp;h&&(f=vM(h,p,v,a,o,u,n))}dM(a,
o,Ht.determine,null,f,n),b(this._coordsList,function(m){m.calcAffineTransform()})}},r.prototype.getAxis=function(e,t){var i=this._axesMap[e];if(i!=null)return i[t||
0]},r.prototype.getAxes=function(){return this._axesList.slice()},r.prototype.getCartesian=function(e,t){if(e!=null&&t!=null){var i="x"+e+"y"+t;return this._coordsMap[i]}
k(e)&&(t=e.yAxisIndex,e=e.xAxisIndex);for(var n=0,a=this._coordsList;n<a.length;n++)if(a[n].getAxis("x").index===e||a[n].getAxis("y").index===t)return a[n]},r.prototype.
getCartesians=function(){return this._coordsList.slice()},r.prototype.convertToPixel=function(e,t,i){var n=this._findConvertTarget(t);return n.cartesian?n.cartesian.
dataToPoint(i):n.axis?n.axis.toGlobalCoord(n.axis.dataToCoord(i)):null},r.prototype.convertFromPixel=function(e,t,i){var n=this._findConvertTarget(t);return n.cartesian?
n.cartesian.pointToData(i):n.axis?n.axis.coordToData(n.axis.toLocalCoord(i)):null},r.prototype._findConvertTarget=function(e){var t=e.seriesModel,i=e.xAxisModel||
t&&t.getReferringComponents("xAxis",ke).models[0],n=e.yAxisModel||t&&t.getReferringComponents("yAxis",ke).models[0],a=e.gridModel,o=this._coordsList,s,l;if(t)s=
t.coordinateSystem,oe(o,s)<0&&(s=null);else if(i&&n)s=this.getCartesian(i.componentIndex,n.componentIndex);else if(i)l=this.getAxis("x",i.componentIndex);else if(n)
l=this.getAxis("y",n.componentIndex);else if(a){var u=a.coordinateSystem;u===this&&(s=this._coordsList[0])}return{cartesian:s,axis:l}},r.prototype.containPoint=
function(e){var t=this._coordsList[0];if(t)return t.containPoint(e)},r.prototype._initCartesian=function(e,t,i){var n=this,a=this,o={left:!1,right:!1,top:!1,bottom:!1},
s={x:{},y:{}},l={x:0,y:0};if(t.eachComponent("xAxis",u("x"),this),t.eachComponent("yAxis",u("y"),this),!l.x||!l.y){this._axesMap={},this._axesList=[];return}this.
_axesMap=s,b(s.x,function(f,c){b(s.y,function(h,p){var v="x"+c+"y"+p,m=new aM(v);m.master=n,m.model=e,n._coordsMap[v]=m,n._coordsList.push(m),m.addAxis(f),m.addAxis(
h)})}),cM(s.x),cM(s.y);function u(f){return function(c,h){if(vz(c,e)){var p=c.get("position");f==="x"?p!=="top"&&p!=="bottom"&&(p=o.bottom?"top":"bottom"):p!=="\
left"&&p!=="right"&&(p=o.left?"right":"left"),o[p]=!0;var v=Jc(c),m=new uw(f,Qc(c,v,!0),[0,0],v,p);m.onBand=Xo(m.scale,c),m.inverse=c.get("inverse"),c.axis=m,m.
model=c,m.grid=a,m.index=h,a._axesList.push(m),s[f][h]=m,l[f]++}}}},r.prototype.getTooltipAxes=function(e){var t=[],i=[];return b(this.getCartesians(),function(n){
var a=e!=null&&e!=="auto"?n.getAxis(e):n.getBaseAxis(),o=n.getOtherAxis(a);oe(t,a)<0&&t.push(a),oe(i,o)<0&&i.push(o)}),{baseAxes:t,otherAxes:i}},r.create=function(e,t){
var i=[];return e.eachComponent("grid",function(n,a){var o=new r(n,e,t);o.name="grid_"+a,o.resize(n,t,!0),n.coordinateSystem=o,i.push(o),b(o._axesList,function(s){
Lw(s,r.dimIdxMap)})}),e.eachSeries(function(n){var a,o;ob({targetModel:n,coordSysType:Jo,coordSysProvider:s});function s(){var l=Tw(n),u=l.xAxisModel,f=l.yAxisModel;
a=u.axis,o=f.axis;var c=u.getCoordSysModel(),h=c.coordinateSystem;return h.getCartesian(u.componentIndex,f.componentIndex)}a&&o&&(Pl(a,n,Jo),Pl(o,n,Jo))},this),
i},r.dimensions=Jl,r.dimIdxMap=ml(Jl),r})();function vz(r,e){return r.getCoordSysModel()===e}function uM(r,e,t,i){t.getAxesOnZeroOf=function(){return a?[a]:[]};
var n=r[e],a,o=t.model,s=o.get(["axisLine","onZero"]),l=o.get(["axisLine","onZeroAxisIndex"]);if(!s)return;if(l!=null)fM(s,n[l])&&(a=n[l]);else for(var u in n)if(He(
n,u)&&fM(s,n[u])&&!i[f(n[u])]){a=n[u];break}a&&(i[f(a)]=!0);function f(c){return c.dim+"_"+c.index}}function fM(r,e){if(!e)return!1;var t=e.scale,i=O1(t,0,!1),n=e&&
e.type!=="category"&&e.type!=="time"&&i!==jc;return n&&r==="auto"&&P1(e)&&(n=!1),n}function cM(r){for(var e=fe(r),t,i=[],n=e.length-1;n>=0;n--){var a=r[+e[n]];Gc(
a.scale)&&xm(a.model,a.type,!0)==null&&(a.model.get("alignTicks")&&a.model.get("interval")==null?i.push(a):t=a)}t||(t=i.pop()),t&&b(i,function(o){o.__alignTo=t})}
function dz(r,e){return _a(r.scale)||_a(e.scale)||e.scale.getTicks().length<2}function mz(r,e){var t=r.getExtent(),i=t[0]+t[1];r.toGlobalCoord=r.dim==="x"?function(n){
return n+e}:function(n){return i-n+e},r.toLocalCoord=r.dim==="x"?function(n){return n-e}:function(n){return i-n+e}}function Ag(r,e){b(r.x,function(t){return pM(
t,e.x,e.width)}),b(r.y,function(t){return pM(t,e.y,e.height)})}function pM(r,e,t){var i=[0,t],n=r.inverse?1:0;r.setExtent(i[n],i[1-n]),mz(r,e)}var hM;function vM(r,e,t,i,n,a,o){dM(i,n,Ht.estimate,e,!1,o);var s=[0,0,0,0];u(0),u(1),f(i,0,NaN),f(i,1,NaN);var l=Pu(s,function(h){return h>0})==null;return To(i,s,!0,
!0,t),Ag(n,i),l;function u(h){b(n[wi[h]],function(p){if(Ma(p.model)){var v=a.ensureRecord(p.model),m=v.labelInfoList;if(m)for(var d=0;d<m.length;d++){var g=m[d],
y=p.scale.normalize(Ai(p.scale,bn(g.label).labelInfo.tick));y=h===1?1-y:y,f(g.rect,h,y),f(g.rect,1-h,NaN)}var _=v.nameLayout;if(_){var y=_n(v.nameLocation)?.5:NaN;
f(_.rect,h,y),f(_.rect,1-h,NaN)}}})}function f(h,p,v){var m=r[wi[p]]-h[wi[p]],d=h[la[p]]+h[wi[p]]-(r[la[p]]+r[wi[p]]);m=c(m,1-v),d=c(d,v);var g=lM[p][0],y=lM[p][1];
s[g]=he(s[g],m),s[y]=he(s[y],d)}function c(h,p){return h>0&&!Vr(p)&&p>1e-4&&(h/=p),h}}function gz(r,e,t,i,n){var a=new Om(_z);return b(t,function(o){return b(o,
function(s){if(Ma(s.model)){var l=!i;s.axisBuilder=Cw(r,e,s.model,n,a,l)}})}),a}function dM(r,e,t,i,n,a){var o=t===Ht.determine;b(e,function(u){return b(u,function(f){
Ma(f.model)&&(Mw(f.axisBuilder,r,f.model),f.axisBuilder.build(o?{axisTickLabelDetermine:!0}:{axisTickLabelEstimate:!0},{noPxChange:n}))})});var s={x:0,y:0};l(0),
l(1);function l(u){s[wi[1-u]]=r[la[u]]<=a.refContainer[la[u]]*.5?0:1-u===1?2:1}b(e,function(u,f){return b(u,function(c){Ma(c.model)&&((i==="all"||o)&&c.axisBuilder.
build({axisName:!0},{nameMarginLevel:s[f]}),o&&c.axisBuilder.build({axisLine:!0}))})})}function yz(r,e,t){var i,n=r.get("outerBoundsMode",!0);n==="same"?i=e.clone():
(n==null||n==="auto")&&(i=dr(r.get("outerBounds",!0)||Nm,t.refContainer));var a=r.get("outerBoundsContain",!0),o;a==null||a==="auto"||oe(["all","axisLabel"],a)<
0?o="all":o=a;var s=[vf(Y(r.get("outerBoundsClampWidth",!0),Bl[0]),e.width),vf(Y(r.get("outerBoundsClampHeight",!0),Bl[1]),e.height)];return{outerBoundsRect:i,parsedOuterBoundsContain:o,
outerBoundsClamp:s}}var _z=function(r,e,t,i,n,a){var o=t.axis.dim==="x"?"y":"x";Lm(r,e,t,i,n,a),_n(r.nameLocation)||b(e.recordMap[o],function(s){s&&s.labelInfoList&&
s.dirVec&&Pm(s.labelInfoList,s.dirVec,i,n)})},mM=hz;function gM(r,e){var t={axesInfo:{},seriesInvolved:!1,coordSysAxesInfo:{},coordSysMap:{}};return xz(t,r,e),t.seriesInvolved&&bz(t,r),t}function xz(r,e,t){var i=e.
getComponent("tooltip"),n=e.getComponent("axisPointer"),a=n.get("link",!0)||[],o=[];b(t.getCoordinateSystems(),function(s){if(!s.axisPointerEnabled)return;var l=ss(
s.model),u=r.coordSysAxesInfo[l]={};r.coordSysMap[l]=s;var f=s.model,c=f.getModel("tooltip",i);if(b(s.getAxes(),Te(m,!1,null)),s.getTooltipAxes&&i&&c.get("show")){
var h=c.get("trigger")==="axis",p=c.get(["axisPointer","type"])==="cross",v=s.getTooltipAxes(c.get(["axisPointer","axis"]));(h||p)&&b(v.baseAxes,Te(m,p?"cross":
!0,h)),p&&b(v.otherAxes,Te(m,"cross",!1))}function m(d,g,y){var _=y.model.getModel("axisPointer",n),x=_.get("show");if(!(!x||x==="auto"&&!d&&!Og(_))){g==null&&(g=
_.get("triggerTooltip")),_=d?Sz(y,c,n,e,d,g):_;var S=_.get("snap"),w=_.get("triggerEmphasis"),T=ss(y.model),E=g||S||y.type==="category",M=r.axesInfo[T]={key:T,axis:y,
coordSys:s,axisPointerModel:_,triggerTooltip:g,triggerEmphasis:w,involveSeries:E,snap:S,useHandle:Og(_),seriesModels:[],linkGroup:null};u[T]=M,r.seriesInvolved=
r.seriesInvolved||E;var C=wz(a,y);if(C!=null){var D=o[C]||(o[C]={axesInfo:{}});D.axesInfo[T]=M,D.mapper=a[C].mapper,M.linkGroup=D}}}})}function Sz(r,e,t,i,n,a){
var o=e.getModel("axisPointer"),s=["type","snap","lineStyle","shadowStyle","label","animation","animationDurationUpdate","animationEasingUpdate","z"],l={};b(s,function(h){
l[h]=G(o.get(h))}),l.snap=r.type!=="category"&&!!a,o.get("type")==="cross"&&(l.type="line");var u=l.label||(l.label={});if(u.show==null&&(u.show=!1),n==="cross"){
var f=o.get(["label","show"]);if(u.show=f??!0,!a){var c=l.lineStyle=o.get("crossStyle");c&&te(u,c.textStyle)}}return r.model.getModel("axisPointer",new Le(l,t,i))}
function bz(r,e){e.eachSeries(function(t){var i=t.coordinateSystem,n=t.get(["tooltip","trigger"],!0),a=t.get(["tooltip","show"],!0);!i||!i.model||n==="none"||n===
!1||n==="item"||a===!1||t.get(["axisPointer","show"],!0)===!1||b(r.coordSysAxesInfo[ss(i.model)],function(o){var s=o.axis;i.getAxis(s.dim)===s&&(o.seriesModels.
push(t),o.seriesDataCount==null&&(o.seriesDataCount=0),o.seriesDataCount+=t.getData().count())})})}function wz(r,e){for(var t=e.model,i=e.dim,n=0;n<r.length;n++){
var a=r[n]||{};if(Ig(a[i+"AxisId"],t.id)||Ig(a[i+"AxisIndex"],t.componentIndex)||Ig(a[i+"AxisName"],t.name))return n}}function Ig(r,e){return r==="all"||P(r)&&oe(
r,e)>=0||r===e}function yM(r){var e=Bp(r);if(e){var t=e.axisPointerModel,i=e.axis.scale,n=t.option,a=t.get("status"),o=t.get("value");o!=null&&(o=i.parse(o));var s=Og(
t);a==null&&(n.status=s?"show":"hide");var l=i.getExtent();(o==null||o>l[1])&&(o=l[1]),o<l[0]&&(o=l[0]),n.value=o,s&&(n.status=e.axis.scale.isBlank()?"hide":"sh\
ow")}}function Bp(r){var e=(r.ecModel.getComponent("axisPointer")||{}).coordSysAxesInfo;return e&&e.axesInfo[ss(r)]}function _M(r){var e=Bp(r);return e&&e.axisPointerModel}
function Og(r){return!!r.get(["handle","show"])}function ss(r){return r.type+"||"+r.id}var xM={},Tz=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n,a){this.
axisPointerClass&&yM(t),r.prototype.render.apply(this,arguments),this._doUpdateAxisPointerClass(t,n,!0)},e.prototype.updateAxisPointer=function(t,i,n,a){this._doUpdateAxisPointerClass(
t,n,!1)},e.prototype.remove=function(t,i){var n=this._axisPointer;n&&n.remove(i)},e.prototype.dispose=function(t,i){this._disposeAxisPointer(i),r.prototype.dispose.
apply(this,arguments)},e.prototype._doUpdateAxisPointerClass=function(t,i,n){var a=e.getAxisPointerClass(this.axisPointerClass);if(a){var o=_M(t);o?(this._axisPointer||
(this._axisPointer=new a)).render(t,o,i,n):this._disposeAxisPointer(i)}},e.prototype._disposeAxisPointer=function(t){this._axisPointer&&this._axisPointer.dispose(
t),this._axisPointer=null},e.registerAxisPointerClass=function(t,i){xM[t]=i},e.getAxisPointerClass=function(t){return t&&xM[t]},e.type="axis",e})(qe),Up=Tz;var Pg=J();function SM(r,e,t,i){var n=t.axis;if(!n.scale.isBlank()){var a=t.getModel("splitArea"),o=a.getModel("areaStyle"),s=o.get("color"),l=i.coordinateSystem.
getRect(),u=n.getTicksCoords({tickModel:a,breakTicks:"none",pruneByBreak:"preserve_extent_bound"});if(u.length){var f=s.length,c=Pg(r).splitAreaColors,h=H(),p=0;
if(c)for(var v=0;v<u.length;v++){var m=c.get(u[v].tickValue);if(m!=null){p=(m+(f-1)*v)%f;break}}var d=n.toGlobalCoord(u[0].coord),g=o.getAreaStyle();s=P(s)?s:[s];
for(var v=1;v<u.length;v++){var y=n.toGlobalCoord(u[v].coord),_=void 0,x=void 0,S=void 0,w=void 0;n.isHorizontal()?(_=d,x=l.y,S=y-_,w=l.height,d=_+S):(_=l.x,x=d,
S=l.width,w=y-x,d=x+w);var T=u[v-1].tickValue;T!=null&&h.set(T,p),e.add(new ge({anid:T!=null?"area_"+T:null,shape:{x:_,y:x,width:S,height:w},style:te({fill:s[p]},
g),autoBatch:!0,silent:!0})),p=(p+1)%f}Pg(r).splitAreaColors=h}}}function bM(r){Pg(r).splitAreaColors=null}var Cz=["splitArea","splitLine","minorSplitLine","breakArea"],wM=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.
type,t.axisPointerClass="CartesianAxisPointer",t}return e.prototype.render=function(t,i,n,a){this.group.removeAll();var o=this._axisGroup;if(this._axisGroup=new ce,
this.group.add(this._axisGroup),!!Ma(t)){this._axisGroup.add(t.axis.axisBuilder.group),b(Cz,function(l){t.get([l,"show"])&&Mz[l](this,this._axisGroup,t,t.getCoordSysModel(),
n)},this);var s=a&&a.type==="changeAxisOrder"&&a.isInitSort;s||cl(o,this._axisGroup,t),r.prototype.render.call(this,t,i,n,a)}},e.prototype.remove=function(){bM(
this)},e.type="cartesianAxis",e})(Up),Mz={splitLine:function(r,e,t,i,n){var a=t.axis;if(!a.scale.isBlank()){var o=t.getModel("splitLine"),s=o.getModel("lineStyl\
e"),l=s.get("color"),u=o.get("showMinLine")!==!1,f=o.get("showMaxLine")!==!1;l=P(l)?l:[l];for(var c=i.coordinateSystem.getRect(),h=a.isHorizontal(),p=0,v=a.getTicksCoords(
{tickModel:o,breakTicks:"none",pruneByBreak:"preserve_extent_bound"}),m=[],d=[],g=s.getLineStyle(),y=0;y<v.length;y++){var _=a.toGlobalCoord(v[y].coord);if(!(y===
0&&!u||y===v.length-1&&!f)){var x=v[y].tickValue;h?(m[0]=_,m[1]=c.y,d[0]=_,d[1]=c.y+c.height):(m[0]=c.x,m[1]=_,d[0]=c.x+c.width,d[1]=_);var S=p++%l.length,w=new Or(
{anid:x!=null?"line_"+x:null,autoBatch:!0,shape:{x1:m[0],y1:m[1],x2:d[0],y2:d[1]},style:te({stroke:l[S]},g),silent:!0});ua(w.shape,g.lineWidth),e.add(w)}}}},minorSplitLine:function(r,e,t,i,n){
var a=t.axis,o=t.getModel("minorSplitLine"),s=o.getModel("lineStyle"),l=i.coordinateSystem.getRect(),u=a.isHorizontal(),f=a.getMinorTicksCoords();if(f.length)for(var c=[],
h=[],p=s.getLineStyle(),v=0;v<f.length;v++)for(var m=0;m<f[v].length;m++){var d=a.toGlobalCoord(f[v][m].coord);u?(c[0]=d,c[1]=l.y,h[0]=d,h[1]=l.y+l.height):(c[0]=
l.x,c[1]=d,h[0]=l.x+l.width,h[1]=d);var g=new Or({anid:"minor_line_"+f[v][m].tickValue,autoBatch:!0,shape:{x1:c[0],y1:c[1],x2:h[0],y2:h[1]},style:p,silent:!0});
ua(g.shape,p.lineWidth),e.add(g)}},splitArea:function(r,e,t,i,n){SM(r,e,t,i)},breakArea:function(r,e,t,i,n){var a=Aa(),o=t.axis.scale;a&&o.type!=="ordinal"&&a.rectCoordBuildBreakAxis(
e,r,t,i.coordinateSystem.getRect(),n)}},Rg=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="\
xAxis",e})(wM);var TM=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=Rg.type,t}return e.type="yAxis",e})(wM);var Ez=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type="grid",t}return e.prototype.render=function(t,i){this.group.
removeAll(),t.get("show")&&this.group.add(new ge({shape:t.coordinateSystem.getRect(),style:te({fill:t.get("backgroundColor")},t.getItemStyle()),silent:!0,z2:-1}))},
e.type="grid",e})(qe),CM={offset:0};function Vp(r){r.registerComponentView(Ez),r.registerComponentModel(kw),r.registerCoordinateSystem("cartesian2d",mM),os(r,"x",
zp,CM),os(r,"y",zp,CM),r.registerComponentView(Rg),r.registerComponentView(TM),r.registerPreprocessor(function(e){e.xAxis&&e.yAxis&&!e.grid&&(e.grid={})})}function Ng(r){at(Vp),r.registerSeriesModel($C),r.registerChartView(QC),r.registerLayout(Ea("scatter"))}var kg=J();function MM(r,e,t){kg(r)[e]=t}function EM(r,e,t){var i=kg(r),n=i[e];n===t&&(i[e]=null)}function zg(r,e){return!!kg(r)[e]}Ni({type:"takeGlobalCursor",
event:"globalCursorTaken",update:"update"},De);var Dz={axisPointer:1,tooltip:1,brush:1};function Fp(r,e,t){var i=e.getComponentByElement(r.topTarget);if(!i||i===t||Dz.hasOwnProperty(i.mainType))return!1;var n=i.
coordinateSystem;if(!n||n.model===t)return!1;var a=sn(i),o=sn(t);return!((a.zlevel-o.zlevel||a.z-o.z)<=0)}var Az=(function(r){O(e,r);function e(t){var i=r.call(this)||this;i._zr=t;var n=F(i._mousedownHandler,i),a=F(i._mousemoveHandler,i),o=F(i._mouseupHandler,i),s=F(
i._mousewheelHandler,i),l=F(i._pinchHandler,i);return i.enable=function(u,f){var c=f.zInfo,h=sn(c.component),p=h.z,v=h.zlevel,m={component:c.component,z:p,zlevel:v,
z2:Y(c.z2,-1/0)},d=R({},f.triggerInfo);this._opt=te(R({},f),{zoomOnMouseWheel:!0,moveOnMouseMove:!0,moveOnMouseWheel:!1,preventDefaultMouseMove:!0,zInfoParsed:m,
triggerInfo:d,cursorGrab:"grab",cursorGrabbing:"grabbing"}),u==null&&(u=!0),(!this._enabled||this._controlType!==u)&&(this.disable(),this._enabled=!0,(u===!0||u===
"move"||u==="pan")&&(tu(t,"mousedown",n,m),tu(t,"mousemove",a,m),tu(t,"mouseup",o,m)),(u===!0||u==="scale"||u==="zoom")&&(tu(t,"mousewheel",s,m),tu(t,"pinch",l,
m)))},i.disable=function(){this._enabled&&(this._enabled=!1,ru(t,"mousedown",n),ru(t,"mousemove",a),ru(t,"mouseup",o),ru(t,"mousewheel",s),ru(t,"pinch",l))},i}return e.
prototype.isDragging=function(){return this._dragging},e.prototype.isPinching=function(){return this._pinching},e.prototype._checkPointer=function(t,i,n){var a=this.
_opt,o=a.zInfoParsed;if(Fp(t,a.api,o.component))return!1;var s=a.triggerInfo,l=s.roamTrigger,u=!1;return l==="global"&&(u=!0),u||(u=s.isInSelf(t,i,n)),u&&s.isInClip&&
!s.isInClip(t,i,n)&&(u=!1),u},e.prototype._decideCursorStyle=function(t,i,n,a){var o=t.target;if(!o&&this._checkPointer(t,i,n))return this._opt.cursorGrab;if(a)
return o&&o.cursor||"default"},e.prototype.dispose=function(){this.disable()},e.prototype._mousedownHandler=function(t){if(!(Um(t)||eu(t))){for(var i=t.target;i;){
if(i.draggable)return;i=i.__hostTarget||i.parent}var n=t.offsetX,a=t.offsetY;this._checkPointer(t,n,a)&&(this._x=n,this._y=a,this._dragging=!0)}},e.prototype._mousemoveHandler=
function(t){var i=this._zr;if(!(t.gestureEvent==="pinch"||zg(i,"globalPan")||eu(t))){var n=t.offsetX,a=t.offsetY;if(!this._dragging||!Hp("moveOnMouseMove",t,this.
_opt)){var o=this._decideCursorStyle(t,n,a,!1);o&&i.setCursorStyle(o);return}i.setCursorStyle(this._opt.cursorGrabbing);var s=this._x,l=this._y,u=n-s,f=a-l;this.
_x=n,this._y=a,this._opt.preventDefaultMouseMove&&Wt(t.event),t.__ecRoamConsumed=!0,AM(this,"pan","moveOnMouseMove",t,{dx:u,dy:f,oldX:s,oldY:l,newX:n,newY:a,isAvailableBehavior:null})}},
e.prototype._mouseupHandler=function(t){if(!eu(t)){var i=this._zr;if(!Um(t)){this._dragging=!1;var n=this._decideCursorStyle(t,t.offsetX,t.offsetY,!0);n&&i.setCursorStyle(
n)}}},e.prototype._mousewheelHandler=function(t){if(!eu(t)){var i=Hp("zoomOnMouseWheel",t,this._opt),n=Hp("moveOnMouseWheel",t,this._opt),a=t.wheelDelta,o=Math.
abs(a),s=t.offsetX,l=t.offsetY;if(!(a===0||!i&&!n)){if(i){var u=o>3?1.4:o>1?1.2:1.1,f=a>0?u:1/u;this._checkTriggerMoveZoom(this,"zoom","zoomOnMouseWheel",t,{scale:f,
originX:s,originY:l,isAvailableBehavior:null})}if(n){var c=Math.abs(a),h=(a>0?1:-1)*(c>3?.4:c>1?.15:.05);this._checkTriggerMoveZoom(this,"scrollMove","moveOnMou\
seWheel",t,{scrollDelta:h,originX:s,originY:l,isAvailableBehavior:null})}}}},e.prototype._pinchHandler=function(t){if(!(zg(this._zr,"globalPan")||eu(t))){var i=t.
pinchScale>1?1.1:1/1.1;this._checkTriggerMoveZoom(this,"zoom",null,t,{scale:i,originX:t.pinchX,originY:t.pinchY,isAvailableBehavior:null})}},e.prototype._checkTriggerMoveZoom=
function(t,i,n,a,o){t._checkPointer(a,o.originX,o.originY)&&(Wt(a.event),a.__ecRoamConsumed=!0,AM(t,i,n,a,o))},e})(Ye);function eu(r){return r.__ecRoamConsumed}
var Iz=J();function Gp(r){var e=Iz(r);return e.roam=e.roam||{},e.uniform=e.uniform||{},e}function tu(r,e,t,i){for(var n=Gp(r),a=n.roam,o=a[e]=a[e]||[],s=0;s<o.length;s++){
var l=o[s].zInfoParsed;if((l.zlevel-i.zlevel||l.z-i.z||l.z2-i.z2)<=0)break}o.splice(s,0,{listener:t,zInfoParsed:i}),Oz(r,e)}function ru(r,e,t){for(var i=Gp(r),n=i.
roam[e]||[],a=0;a<n.length;a++)if(n[a].listener===t){n.splice(a,1),n.length||Lz(r,e);return}}function Oz(r,e){var t=Gp(r);t.uniform[e]||r.on(e,t.uniform[e]=function(i){
var n=t.roam[e];if(n)for(var a=0;a<n.length;a++)n[a].listener(i)})}function Lz(r,e){var t=Gp(r),i=t.uniform;i[e]&&(r.off(e,i[e]),i[e]=null)}function AM(r,e,t,i,n){
n.isAvailableBehavior=F(Hp,null,t,i),r.trigger(e,n)}function Hp(r,e,t){var i=t[r];return!r||i&&(!B(i)||e.event[i+"Key"])}var IM=Az;var au=b,Pz=k,Xp=-1,Fg=(function(){function r(e){var t=e.mappingMethod,i=e.type,n=this.option=G(e);this.type=i,this.mappingMethod=t,this._normalizeData=kz[t];var a=r.
visualHandlers[i];this.applyVisual=a.applyVisual,this.getColorMapper=a.getColorMapper,this._normalizedToVisual=a._normalizedToVisual[t],t==="piecewise"?(Bg(n),Rz(
n)):t==="category"?n.categories?Nz(n):Bg(n,!0):(Fe(t!=="linear"||n.dataExtent),Bg(n))}return r.prototype.mapValueToVisual=function(e){var t=this._normalizeData(
e);return this._normalizedToVisual(t,e)},r.prototype.getNormalizer=function(){return F(this._normalizeData,this)},r.listVisualTypes=function(){return fe(r.visualHandlers)},
r.isValidType=function(e){return r.visualHandlers.hasOwnProperty(e)},r.eachVisual=function(e,t,i){k(e)?b(e,t,i):t.call(i,e)},r.mapVisual=function(e,t,i){var n,a=P(
e)?[]:k(e)?{}:(n=!0,null);return r.eachVisual(e,function(o,s){var l=t.call(i,o,s);n?a=l:a[s]=l}),a},r.retrieveVisuals=function(e){var t={},i;return e&&au(r.visualHandlers,
function(n,a){e.hasOwnProperty(a)&&(t[a]=e[a],i=!0)}),i?t:null},r.prepareVisualTypes=function(e){if(P(e))e=e.slice();else if(Pz(e)){var t=[];au(e,function(i,n){
t.push(n)}),e=t}else return[];return e.sort(function(i,n){return n==="color"&&i!=="color"&&i.indexOf("color")===0?1:-1}),e},r.dependsOn=function(e,t){return t===
"color"?!!(e&&e.indexOf(t)===0):e===t},r.findPieceIndex=function(e,t,i){for(var n,a=1/0,o=0,s=t.length;o<s;o++){var l=t[o].value;if(l!=null){if(l===e||B(l)&&l===
e+"")return o;i&&h(l,o)}}for(var o=0,s=t.length;o<s;o++){var u=t[o],f=u.interval,c=u.close;if(f){if(f[0]===-1/0){if(Yp(c[1],e,f[1]))return o}else if(f[1]===1/0){
if(Yp(c[0],f[0],e))return o}else if(Yp(c[0],f[0],e)&&Yp(c[1],e,f[1]))return o;i&&h(f[0],o),i&&h(f[1],o)}}if(i)return e===1/0?t.length-1:e===-1/0?0:n;function h(p,v){
var m=Math.abs(p-e);m<a&&(a=m,n=v)}},r.visualHandlers={color:{applyVisual:iu("color"),getColorMapper:function(){var e=this.option;return F(e.mappingMethod==="ca\
tegory"?function(t,i){return!i&&(t=this._normalizeData(t)),nu.call(this,t)}:function(t,i,n){var a=!!n;return!i&&(t=this._normalizeData(t)),n=Qu(t,e.parsedVisual,
n),a?n:Wr(n,"rgba")},this)},_normalizedToVisual:{linear:function(e){return Wr(Qu(e,this.option.parsedVisual),"rgba")},category:nu,piecewise:function(e,t){var i=Vg.
call(this,t);return i==null&&(i=Wr(Qu(e,this.option.parsedVisual),"rgba")),i},fixed:ka}},colorHue:Wp(function(e,t){return hi(e,t)}),colorSaturation:Wp(function(e,t){
return hi(e,null,t)}),colorLightness:Wp(function(e,t){return hi(e,null,null,t)}),colorAlpha:Wp(function(e,t){return p0(e,t)}),decal:{applyVisual:iu("decal"),_normalizedToVisual:{
linear:null,category:nu,piecewise:null,fixed:null}},opacity:{applyVisual:iu("opacity"),_normalizedToVisual:Ug([0,1])},liftZ:{applyVisual:iu("liftZ"),_normalizedToVisual:{
linear:ka,category:ka,piecewise:ka,fixed:ka}},symbol:{applyVisual:function(e,t,i){var n=this.mapValueToVisual(e);i("symbol",n)},_normalizedToVisual:{linear:OM,category:nu,
piecewise:function(e,t){var i=Vg.call(this,t);return i==null&&(i=OM.call(this,e)),i},fixed:ka}},symbolSize:{applyVisual:iu("symbolSize"),_normalizedToVisual:Ug(
[0,1])}},r})();function Rz(r){var e=r.pieceList;r.hasSpecialVisual=!1,b(e,function(t,i){t.originIndex=i,t.visual!=null&&(r.hasSpecialVisual=!0)})}function Nz(r){
var e=r.categories,t=r.categoryMap={},i=r.visual;if(au(e,function(o,s){t[o]=s}),!P(i)){var n=[];k(i)?au(i,function(o,s){var l=t[s];n[l??Xp]=o}):n[Xp]=i,i=LM(r,n)}
for(var a=e.length-1;a>=0;a--)i[a]==null&&(delete t[e[a]],e.pop())}function Bg(r,e){var t=r.visual,i=[];k(t)?au(t,function(a){i.push(a)}):t!=null&&i.push(t);var n={
color:1,symbol:1};!e&&i.length===1&&!n.hasOwnProperty(r.type)&&(i[1]=i[0]),LM(r,i)}function Wp(r){return{applyVisual:function(e,t,i){var n=this.mapValueToVisual(
e);i("color",r(t("color"),n))},_normalizedToVisual:Ug([0,1])}}function OM(r){var e=this.option.visual;return e[Math.round(we(r,[0,1],[0,e.length-1],!0))]||{}}function iu(r){
return function(e,t,i){i(r,this.mapValueToVisual(e))}}function nu(r){var e=this.option.visual;return e[this.option.loop&&r!==Xp?r%e.length:r]}function ka(){return this.
option.visual[0]}function Ug(r){return{linear:function(e){return we(e,r,this.option.visual,!0)},category:nu,piecewise:function(e,t){var i=Vg.call(this,t);return i==
null&&(i=we(e,r,this.option.visual,!0)),i},fixed:ka}}function Vg(r){var e=this.option,t=e.pieceList;if(e.hasSpecialVisual){var i=Fg.findPieceIndex(r,t),n=t[i];if(n&&
n.visual)return n.visual[this.type]}}function LM(r,e){return r.visual=e,r.type==="color"&&(r.parsedVisual=z(e,function(t){var i=Pt(t);return i||[0,0,0,1]})),e}var kz={
linear:function(r){return we(r,this.option.dataExtent,[0,1],!0)},piecewise:function(r){var e=this.option.pieceList,t=Fg.findPieceIndex(r,e,!0);if(t!=null)return we(
t,[0,e.length-1],[0,1],!0)},category:function(r){var e=this.option.categories?this.option.categoryMap[r]:r;return e??Xp},fixed:De};function Yp(r,e,t){return r?e<=
t:e<t}var ot=Fg;var zz=.3,Bz=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._dataGroup=new ce,t._initialized=!1,t}return e.
prototype.init=function(){this.group.add(this._dataGroup)},e.prototype.render=function(t,i,n,a){var o=this._dataGroup;this._progressiveEls=[],o.removeAll();var s=t.
getData(),l=this._data,u=t.coordinateSystem,f=u.dimensions,c=RM(t);s.diff(l).add(h).update(p).remove(v).execute();function h(d){var g=PM(s,o,d,f,u);Hg(g,s,d,c)}
function p(d,g){var y=l.getItemGraphicEl(g);o.add(y);var _=NM(s,d,f,u);s.setItemGraphicEl(d,y),Bt(y,{shape:{points:_}},t,d),Hf(y),Hg(y,s,d,c)}function v(d){var g=l.
getItemGraphicEl(d);o.remove(g)}if(!this._initialized){this._initialized=!0;var m=Uz(u,t,function(){setTimeout(function(){o.removeClipPath()})});o.setClipPath(m)}
this._data=s},e.prototype.incrementalPrepareRender=function(t,i,n){this._initialized=!0,this._data=null,this._dataGroup.removeAll()},e.prototype.incrementalRender=
function(t,i,n){for(var a=i.getData(),o=i.coordinateSystem,s=this._progressiveEls=[],l=t.start;l<t.end;l++){var u=PM(a,this._dataGroup,l,o.dimensions,o);u.incremental=
Sf(i),Hg(u,a,l,RM(i)),s.push(u)}},e.prototype.remove=function(){this._dataGroup&&this._dataGroup.removeAll(),this._data=null},e.type="parallel",e})(Dt);function Uz(r,e,t){
var i=r.model,n=r.getRect(),a=new ge({shape:{x:n.x,y:n.y,width:n.width,height:n.height}}),o=i.get("layout")==="horizontal"?"width":"height";return a.setShape(o,
0),Lr(a,{shape:{width:n.width,height:n.height}},e,t),a}function NM(r,e,t,i){for(var n=[],a=0;a<t.length;a++){var o=t[a],s=r.get(r.mapDimension(o),e);Vz(s,i.getAxis(
o).type)||n.push(i.dataToPoint(s,o))}return n}function PM(r,e,t,i,n){var a=NM(r,t,i,n),o=new bi({shape:{points:a},z2:10});return e.add(o),r.setItemGraphicEl(t,o),
o}function RM(r){var e=r.get("smooth",!0);return e===!0&&(e=zz),e=pr(e),Vr(e)&&(e=0),{smooth:e}}function Hg(r,e,t,i){r.useStyle(e.getItemVisual(t,"style")),r.style.
fill=null,r.setShape("smooth",i.smooth);var n=e.getItemModel(t),a=n.getModel("emphasis");tl(r,n,"lineStyle"),ia(r,a.get("focus"),a.get("blurScope"),a.get("disab\
led"))}function Vz(r,e){return e==="category"?r==null:r==null||isNaN(r)}var kM=Bz;var Fz=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.visualStyleAccessPath="lineStyle",t.visualDrawType=
"stroke",t}return e.prototype.getInitialData=function(t,i){return Ro(null,this,{useEncodeDefaulter:F(Hz,null,this)})},e.prototype.getRawIndicesByActiveState=function(t){
var i=this.coordinateSystem,n=this.getData(),a=[];return i.eachActiveState(n,function(o,s){t===o&&a.push(n.getRawIndex(s))}),a},e.type="series.parallel",e.dependencies=
["parallel"],e.defaultOption={z:2,coordinateSystem:"parallel",parallelIndex:0,label:{show:!1},inactiveOpacity:.05,activeOpacity:1,lineStyle:{width:1,opacity:.45,
type:"solid"},emphasis:{label:{show:!1}},progressive:300,smooth:!1,animationEasing:"linear"},e})(mr);function Hz(r){var e=r.ecModel.getComponent("parallel",r.get(
"parallelIndex"));if(e){var t={};return b(e.dimensions,function(i){var n=Gz(i);t[i]=n}),t}}function Gz(r){return+r.replace("dim","")}var zM=Fz;var Wz=["lineStyle","opacity"],Yz={seriesType:"parallel",reset:function(r,e){var t=r.coordinateSystem,i={normal:r.get(["lineStyle","opacity"]),active:r.get("act\
iveOpacity"),inactive:r.get("inactiveOpacity")};return{progress:function(n,a){t.eachActiveState(a,function(o,s){var l=i[o];if(o==="normal"&&a.hasItemOption){var u=a.
getItemModel(s).get(Wz,!0);u!=null&&(l=u)}var f=a.ensureUniqueItemVisual(s,"style");f.opacity=l},n.start,n.end)}}}},BM=Yz;function Gg(r){Xz(r),Zz(r)}function Xz(r){if(!r.parallel){var e=!1;b(r.series,function(t){t&&t.type==="parallel"&&(e=!0)}),e&&(r.parallel=[{}])}}function Zz(r){
var e=Ee(r.parallelAxis);b(e,function(t){if(k(t)){var i=t.parallelIndex||0,n=Ee(r.parallel)[i];n&&n.parallelAxisDefault&&ne(t,n.parallelAxisDefault,!1)}})}var qz=5,Kz=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n){this.
_model=t,this._api=n,this._handlers||(this._handlers={},b($z,function(a,o){n.getZr().on(o,this._handlers[o]=F(a,this))},this)),ai(this,"_throttledDispatchExpand",
t.get("axisExpandRate"),"fixRate")},e.prototype.dispose=function(t,i){Oi(this,"_throttledDispatchExpand"),b(this._handlers,function(n,a){i.getZr().off(a,n)}),this.
_handlers=null},e.prototype._throttledDispatchExpand=function(t){this._dispatchExpand(t)},e.prototype._dispatchExpand=function(t){t&&this._api.dispatchAction(R(
{type:"parallelAxisExpand"},t))},e.type="parallel",e})(qe),$z={mousedown:function(r){Wg(this,"click")&&(this._mouseDownPoint=[r.offsetX,r.offsetY])},mouseup:function(r){
var e=this._mouseDownPoint;if(Wg(this,"click")&&e){var t=[r.offsetX,r.offsetY],i=Math.pow(e[0]-t[0],2)+Math.pow(e[1]-t[1],2);if(i>qz)return;var n=this._model.coordinateSystem.
getSlidedAxisExpandWindow([r.offsetX,r.offsetY]);n.behavior!=="none"&&this._dispatchExpand({axisExpandWindow:n.axisExpandWindow})}this._mouseDownPoint=null},mousemove:function(r){
if(!(this._mouseDownPoint||!Wg(this,"mousemove"))){var e=this._model,t=e.coordinateSystem.getSlidedAxisExpandWindow([r.offsetX,r.offsetY]),i=t.behavior;i==="jum\
p"&&this._throttledDispatchExpand.debounceNextCall(e.get("axisExpandDebounce")),this._throttledDispatchExpand(i==="none"?null:{axisExpandWindow:t.axisExpandWindow,
animation:i==="jump"?null:{duration:0}})}}};function Wg(r,e){var t=r._model;return t.get("axisExpandable")&&t.get("axisExpandTriggerOn")===e}var UM=Kz;var ls="parallel",Zp=ls,jz=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.init=function(){
r.prototype.init.apply(this,arguments),this.mergeOption({})},e.prototype.mergeOption=function(t){var i=this.option;t&&ne(i,t,!0),this._initDimensions()},e.prototype.
contains=function(t,i){var n=t.get("parallelIndex");return n!=null&&i.getComponent("parallel",n)===this},e.prototype.setAxisExpand=function(t){b(["axisExpandabl\
e","axisExpandCenter","axisExpandCount","axisExpandWidth","axisExpandWindow"],function(i){t.hasOwnProperty(i)&&(this.option[i]=t[i])},this)},e.prototype._initDimensions=
function(){var t=this.dimensions=[],i=this.parallelAxisIndex=[],n=Ue(this.ecModel.queryComponents({mainType:"parallelAxis"}),function(a){return(a.get("parallelI\
ndex")||0)===this.componentIndex},this);b(n,function(a){t.push("dim"+a.get("dim")),i.push(a.componentIndex)})},e.type=Zp,e.dependencies=["parallelAxis"],e.layoutMode=
"box",e.defaultOption={z:0,left:80,top:60,right:80,bottom:60,layout:"horizontal",axisExpandable:!1,axisExpandCenter:null,axisExpandCount:0,axisExpandWidth:50,axisExpandRate:17,
axisExpandDebounce:50,axisExpandSlideTriggerArea:[-.15,.05,.4],axisExpandTriggerOn:"click",parallelAxisDefault:null},e})(_e),VM=jz;var Jz=(function(r){O(e,r);function e(t,i,n,a,o){var s=r.call(this,t,i,n)||this;return s.type=a||"value",s.axisIndex=o,s}return e.prototype.isHorizontal=function(){
return this.coordinateSystem.getModel().get("layout")!=="horizontal"},e})(np),FM=Jz;function er(r,e,t,i,n,a){r=r||0;var o=gi(t[1],-t[0]);if(n!=null&&(n=us(n,[0,o])),a!=null&&(a=Math.max(a,n??0)),i==="all"){var s=Math.abs(gi(e[1],-e[0]));s=us(s,
[0,o]),n=a=us(s,[n,a]),i=0}e[0]=us(e[0],t),e[1]=us(e[1],t);var l=Yg(e,i);e[i]+=r;var u=n||0,f=t.slice();l.sign<0?f[0]=gi(f[0],u):f[1]=gi(f[1],-u),e[i]=us(e[i],f);
var c;return c=Yg(e,i),n!=null&&(c.sign!==l.sign||c.span<n)&&(e[1-i]=gi(e[i],l.sign*n)),c=Yg(e,i),a!=null&&c.span>a&&(e[1-i]=gi(e[i],c.sign*a)),e}function Yg(r,e){
var t=r[e]-r[1-e];return{span:Math.abs(t),sign:t>0?-1:t<0?1:e?-1:1}}function us(r,e){return Math.min(e[1]!=null?e[1]:1/0,Math.max(e[0]!=null?e[0]:-1/0,r))}var Qz=(function(){function r(e,t,i){this.type=ls,this._axesMap=H(),this._axesLayout={},this.dimensions=e.dimensions,this._model=e,this._init(e,t,i)}return r.prototype.
_init=function(e,t,i){var n=e.dimensions,a=e.parallelAxisIndex;b(n,function(o,s){var l=a[s],u=t.getComponent("parallelAxis",l),f=Jc(u),c=this._axesMap.set(o,new FM(
o,Qc(u,f,!1),[0,0],f,l));c.onBand=Xo(c.scale,u),c.inverse=u.get("inverse"),u.axis=c,c.model=u,c.coordinateSystem=u.coordinateSystem=this},this)},r.prototype.update=
function(e,t){b(this.dimensions,function(i){var n=this._axesMap.get(i);jo(n,lp),Ql(n)},this)},r.prototype.containPoint=function(e){var t=this._makeLayoutInfo(),
i=t.axisBase,n=t.layoutBase,a=t.pixelDimIndex,o=e[1-a],s=e[a];return o>=i&&o<=i+t.axisLength&&s>=n&&s<=n+t.layoutLength},r.prototype.getModel=function(){return this.
_model},r.prototype.resize=function(e,t){var i=pn(e,t).refContainer;this._rect=dr(e.getBoxLayoutParams(),i),this._layoutAxes()},r.prototype.getRect=function(){return this.
_rect},r.prototype._makeLayoutInfo=function(){var e=this._model,t=this._rect,i=["x","y"],n=["width","height"],a=e.get("layout"),o=a==="horizontal"?0:1,s=t[n[o]],
l=[0,s],u=this.dimensions.length,f=qp(e.get("axisExpandWidth"),l),c=qp(e.get("axisExpandCount")||0,[0,u]),h=e.get("axisExpandable")&&u>3&&u>c&&c>1&&f>0&&s>0,p=e.
get("axisExpandWindow"),v;if(p)v=qp(p[1]-p[0],l),p[1]=p[0]+v;else{v=qp(f*(c-1),l);var m=e.get("axisExpandCenter")||Nt(u/2);p=[f*m-v/2],p[1]=p[0]+v}var d=(s-v)/(u-
c);d<3&&(d=0);var g=[Nt(ue(p[0]/f,1))+1,cr(ue(p[1]/f,1))-1],y=d/f*p[0];return{layout:a,pixelDimIndex:o,layoutBase:t[i[o]],layoutLength:s,axisBase:t[i[1-o]],axisLength:t[n[1-
o]],axisExpandable:h,axisExpandWidth:f,axisCollapseWidth:d,axisExpandWindow:p,axisCount:u,winInnerIndices:g,axisExpandWindow0Pos:y}},r.prototype._layoutAxes=function(){
var e=this._rect,t=this._axesMap,i=this.dimensions,n=this._makeLayoutInfo(),a=n.layout;t.each(function(o){var s=[0,n.axisLength],l=o.inverse?1:0;o.setExtent(s[l],
s[1-l])}),b(i,function(o,s){var l=(n.axisExpandable?tB:eB)(s,n),u={horizontal:{x:l.position,y:n.axisLength},vertical:{x:0,y:l.position}},f={horizontal:Ev/2,vertical:0},
c=[u[a].x+e.x,u[a].y+e.y],h=f[a],p=ht();qi(p,p,h),In(p,p,c),this._axesLayout[o]={position:c,rotation:h,transform:p,axisNameAvailableWidth:l.axisNameAvailableWidth,
axisLabelShow:l.axisLabelShow,nameTruncateMaxWidth:l.nameTruncateMaxWidth,tickDirection:1,labelDirection:1}},this)},r.prototype.getAxis=function(e){return this.
_axesMap.get(e)},r.prototype.dataToPoint=function(e,t){return this.axisCoordToPoint(this._axesMap.get(t).dataToCoord(e),t)},r.prototype.eachActiveState=function(e,t,i,n){
i==null&&(i=0),n==null&&(n=e.count());var a=this._axesMap,o=this.dimensions,s=[],l=[];b(o,function(d){s.push(e.mapDimension(d)),l.push(a.get(d).model)});for(var u=this.
hasAxisBrushed(),f=i;f<n;f++){var c=void 0;if(!u)c="normal";else{c="active";for(var h=e.getValues(s,f),p=0,v=o.length;p<v;p++){var m=l[p].getActiveState(h[p]);if(m===
"inactive"){c="inactive";break}}}t(c,f)}},r.prototype.hasAxisBrushed=function(){for(var e=this.dimensions,t=this._axesMap,i=!1,n=0,a=e.length;n<a;n++)t.get(e[n]).
model.getActiveState()!=="normal"&&(i=!0);return i},r.prototype.axisCoordToPoint=function(e,t){var i=this._axesLayout[t];return jt([e,0],i.transform)},r.prototype.
getAxisLayout=function(e){return G(this._axesLayout[e])},r.prototype.getSlidedAxisExpandWindow=function(e){var t=this._makeLayoutInfo(),i=t.pixelDimIndex,n=t.axisExpandWindow.
slice(),a=n[1]-n[0],o=[0,t.axisExpandWidth*(t.axisCount-1)];if(!this.containPoint(e))return{behavior:"none",axisExpandWindow:n};var s=e[i]-t.layoutBase-t.axisExpandWindow0Pos,
l,u="slide",f=t.axisCollapseWidth,c=this._model.get("axisExpandSlideTriggerArea"),h=c[0]!=null;if(f)h&&f&&s<a*c[0]?(u="jump",l=s-a*c[2]):h&&f&&s>a*(1-c[0])?(u="\
jump",l=s-a*(1-c[2])):(l=s-a*c[1])>=0&&(l=s-a*(1-c[1]))<=0&&(l=0),l*=t.axisExpandWidth/f,l?er(l,n,o,"all"):u="none";else{var p=n[1]-n[0],v=o[1]*s/p;n=[he(0,v-p/
2)],n[1]=Ne(o[1],n[0]+p),n[0]=n[1]-p}return{axisExpandWindow:n,behavior:u}},r})();function qp(r,e){return Ne(he(r,e[0]),e[1])}function eB(r,e){var t=e.layoutLength/
(e.axisCount-1);return{position:t*r,axisNameAvailableWidth:t,axisLabelShow:!0}}function tB(r,e){var t=e.layoutLength,i=e.axisExpandWidth,n=e.axisCount,a=e.axisCollapseWidth,
o=e.winInnerIndices,s,l=a,u=!1,f;return r<o[0]?(s=r*a,f=a):r<=o[1]?(s=e.axisExpandWindow0Pos+r*i-e.axisExpandWindow[0],l=i,u=!0):(s=t-(n-1-r)*a,f=a),{position:s,
axisNameAvailableWidth:l,axisLabelShow:u,nameTruncateMaxWidth:f}}var HM=Qz;function rB(r,e){var t=[];return r.eachComponent(Zp,function(i,n){var a=new HM(i,r,e);a.name="parallel_"+n,a.resize(i,e),i.coordinateSystem=a,a.model=i,t.push(a)}),
r.eachSeries(function(i){if(i.get("coordinateSystem")===ls){var n=i.getReferringComponents(Zp,ke).models[0],a=i.coordinateSystem=n.coordinateSystem;a&&b(a.dimensions,
function(o){Pl(a.getAxis(o),i,ls)})}}),t}var iB={create:rB},GM=iB;var WM=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.activeIntervals=[],t}return e.prototype.getAreaSelectStyle=
function(){return nr([["fill","color"],["lineWidth","borderWidth"],["stroke","borderColor"],["width","width"],["opacity","opacity"]])(this.getModel("areaSelectS\
tyle"))},e.prototype.setActiveIntervals=function(t){var i=this.activeIntervals=G(t);if(i)for(var n=i.length-1;n>=0;n--)st(i[n])},e.prototype.getActiveState=function(t){
var i=this.activeIntervals;if(!i.length)return"normal";if(t==null||isNaN(+t))return"inactive";if(i.length===1){var n=i[0];if(n[0]<=t&&t<=n[1])return"active"}else
for(var a=0,o=i.length;a<o;a++)if(i[a][0]<=t&&t<=i[a][1])return"active";return"inactive"},e})(_e);ct(WM,kp);var Xg=WM;var za=!0,ou=Math.min,fs=Math.max,nB=Math.pow,aB=1e4,oB=6,sB=6,YM="globalPan",lB={w:[0,0],e:[0,1],n:[1,0],s:[1,1]},uB={w:"ew",e:"ew",n:"ns",s:"ns",ne:"nesw",sw:"\
nesw",nw:"nwse",se:"nwse"},XM={brushStyle:{lineWidth:2,stroke:X.color.backgroundTint,fill:X.color.borderTint},transformable:!0,brushMode:"single",removeOnClick:!1},
fB=0,cB=(function(r){O(e,r);function e(t){var i=r.call(this)||this;return i._track=[],i._covers=[],i._handlers={},i._zr=t,i.group=new ce,i._uid="brushController\
_"+fB++,b(yB,function(n,a){this._handlers[a]=F(n,this)},i),i}return e.prototype.enableBrush=function(t){return this._brushType&&this._doDisableBrush(),t.brushType&&
this._doEnableBrush(t),this},e.prototype._doEnableBrush=function(t){var i=this._zr;this._enableGlobalPan||MM(i,YM,this._uid),b(this._handlers,function(n,a){i.on(
a,n)}),this._brushType=t.brushType,this._brushOption=ne(G(XM),t,!0)},e.prototype._doDisableBrush=function(){var t=this._zr;EM(t,YM,this._uid),b(this._handlers,function(i,n){
t.off(n,i)}),this._brushType=this._brushOption=null},e.prototype.setPanels=function(t){if(t&&t.length){var i=this._panels={};b(t,function(n){i[n.panelId]=G(n)})}else
this._panels=null;return this},e.prototype.mount=function(t){t=t||{},this._enableGlobalPan=t.enableGlobalPan;var i=this.group;return this._zr.add(i),i.attr({x:t.
x||0,y:t.y||0,rotation:t.rotation||0,scaleX:t.scaleX||1,scaleY:t.scaleY||1}),this._transform=i.getLocalTransform(),this},e.prototype.updateCovers=function(t){t=
z(t,function(h){return ne(G(XM),h,!0)});var i="\0-brush-index-",n=this._covers,a=this._covers=[],o=this,s=this._creatingCover;return new $f(n,t,u,l).add(f).update(
f).remove(c).execute(),this;function l(h,p){return(h.id!=null?h.id:i+p)+"-"+h.brushType}function u(h,p){return l(h.__brushOption,p)}function f(h,p){var v=t[h];if(p!=
null&&n[p]===s)a[h]=n[p];else{var m=a[h]=p!=null?(n[p].__brushOption=v,n[p]):JM(o,jM(o,v));Jg(o,m)}}function c(h){n[h]!==s&&o.group.remove(n[h])}},e.prototype.unmount=
function(){return this.enableBrush(!1),Zg(this),this._zr.remove(this.group),this},e.prototype.dispose=function(){this.unmount(),this.off()},e})(Ye);function jM(r,e){
var t=Kp[e.brushType].createCover(r,e);return t.__brushOption=e,eE(t,e),r.group.add(t),t}function JM(r,e){var t=Qg(e);return t.endCreating&&(t.endCreating(r,e),
eE(e,e.__brushOption)),e}function QM(r,e){var t=e.__brushOption;Qg(e).updateCoverShape(r,e,t.range,t)}function eE(r,e){var t=e.z;t==null&&(t=aB),r.traverse(function(i){
i.z=t,i.z2=t})}function Jg(r,e){Qg(e).updateCommon(r,e),QM(r,e)}function Qg(r){return Kp[r.__brushOption.brushType]}function ey(r,e,t){var i=r._panels;if(!i)return za;
var n,a=r._transform;return b(i,function(o){o.isTargetByCursor(e,t,a)&&(n=o)}),n}function tE(r,e){var t=r._panels;if(!t)return za;var i=e.__brushOption.panelId;
return i!=null?t[i]:za}function Zg(r){var e=r._covers,t=e.length;return b(e,function(i){r.group.remove(i)},r),e.length=0,!!t}function Ba(r,e){var t=z(r._covers,
function(i){var n=i.__brushOption,a=G(n.range);return{brushType:n.brushType,panelId:n.panelId,range:a}});r.trigger("brush",{areas:t,isEnd:!!e.isEnd,removeOnClick:!!e.
removeOnClick})}function pB(r){var e=r._track;if(!e.length)return!1;var t=e[e.length-1],i=e[0],n=t[0]-i[0],a=t[1]-i[1],o=nB(n*n+a*a,.5);return o>oB}function rE(r){
var e=r.length-1;return e<0&&(e=0),[r[0],r[e]]}function iE(r,e,t,i){var n=new ce;return n.add(new ge({name:"main",style:ty(t),silent:!0,draggable:!0,cursor:"mov\
e",drift:Te(ZM,r,e,n,["n","s","w","e"]),ondragend:Te(Ba,e,{isEnd:!0})})),b(i,function(a){n.add(new ge({name:a.join(""),style:{opacity:0},draggable:!0,silent:!0,
invisible:!0,drift:Te(ZM,r,e,n,a),ondragend:Te(Ba,e,{isEnd:!0})}))}),n}function nE(r,e,t,i){var n=i.brushStyle.lineWidth||0,a=fs(n,sB),o=t[0][0],s=t[1][0],l=o-n/
2,u=s-n/2,f=t[0][1],c=t[1][1],h=f-a+n/2,p=c-a+n/2,v=f-o,m=c-s,d=v+n,g=m+n;ki(r,e,"main",o,s,v,m),i.transformable&&(ki(r,e,"w",l,u,a,g),ki(r,e,"e",h,u,a,g),ki(r,
e,"n",l,u,d,a),ki(r,e,"s",l,p,d,a),ki(r,e,"nw",l,u,a,a),ki(r,e,"ne",h,u,a,a),ki(r,e,"sw",l,p,a,a),ki(r,e,"se",h,p,a,a))}function qg(r,e){var t=e.__brushOption,i=t.
transformable,n=e.childAt(0);n.useStyle(ty(t)),n.attr({silent:!i,cursor:i?"move":"default"}),b([["w"],["e"],["n"],["s"],["s","e"],["s","w"],["n","e"],["n","w"]],
function(a){var o=e.childOfName(a.join("")),s=a.length===1?Kg(r,a[0]):vB(r,a);o&&o.attr({silent:!i,invisible:!i,cursor:i?uB[s]+"-resize":null})})}function ki(r,e,t,i,n,a,o){
var s=e.childOfName(t);s&&s.setShape(mB(ry(r,e,[[i,n],[i+a,n+o]])))}function ty(r){return te({strokeNoScale:!0},r.brushStyle)}function aE(r,e,t,i){var n=[ou(r,t),
ou(e,i)],a=[fs(r,t),fs(e,i)];return[[n[0],a[0]],[n[1],a[1]]]}function hB(r){return Ti(r.group)}function Kg(r,e){var t={w:"left",e:"right",n:"top",s:"bottom"},i={
left:"w",right:"e",top:"n",bottom:"s"},n=fa(t[e],hB(r));return i[n]}function vB(r,e){var t=[Kg(r,e[0]),Kg(r,e[1])];return(t[0]==="e"||t[0]==="w")&&t.reverse(),t.
join("")}function ZM(r,e,t,i,n,a){var o=t.__brushOption,s=r.toRectRange(o.range),l=oE(e,n,a);b(i,function(u){var f=lB[u];s[f[0]][f[1]]+=l[f[0]]}),o.range=r.fromRectRange(
aE(s[0][0],s[1][0],s[0][1],s[1][1])),Jg(e,t),Ba(e,{isEnd:!1})}function dB(r,e,t,i){var n=e.__brushOption.range,a=oE(r,t,i);b(n,function(o){o[0]+=a[0],o[1]+=a[1]}),
Jg(r,e),Ba(r,{isEnd:!1})}function oE(r,e,t){var i=r.group,n=i.transformCoordToLocal(e,t),a=i.transformCoordToLocal(0,0);return[n[0]-a[0],n[1]-a[1]]}function ry(r,e,t){
var i=tE(r,e);return i&&i!==za?i.clipPath(t,r._transform):G(t)}function mB(r){var e=ou(r[0][0],r[1][0]),t=ou(r[0][1],r[1][1]),i=fs(r[0][0],r[1][0]),n=fs(r[0][1],
r[1][1]);return{x:e,y:t,width:i-e,height:n-t}}function gB(r,e,t){if(!(!r._brushType||_B(r,e.offsetX,e.offsetY))){var i=r._zr,n=r._covers,a=ey(r,e,t);if(!r._dragging)
for(var o=0;o<n.length;o++){var s=n[o].__brushOption;if(a&&(a===za||s.panelId===a.panelId)&&Kp[s.brushType].contain(n[o],t[0],t[1]))return}a&&i.setCursorStyle("\
crosshair")}}function $g(r){var e=r.event;e.preventDefault&&e.preventDefault()}function jg(r,e,t){return r.childOfName("main").contain(e,t)}function sE(r,e,t,i){
var n=r._creatingCover,a=r._creatingPanel,o=r._brushOption,s;if(r._track.push(t.slice()),pB(r)||n){if(a&&!n){o.brushMode==="single"&&Zg(r);var l=G(o);l.brushType=
qM(l.brushType,a),l.panelId=a===za?null:a.panelId,n=r._creatingCover=jM(r,l),r._covers.push(n)}if(n){var u=Kp[qM(r._brushType,a)],f=n.__brushOption;f.range=u.getCreatingRange(
ry(r,n,r._track)),i&&(JM(r,n),u.updateCommon(r,n)),QM(r,n),s={isEnd:i}}}else i&&o.brushMode==="single"&&o.removeOnClick&&ey(r,e,t)&&Zg(r)&&(s={isEnd:i,removeOnClick:!0});
return s}function qM(r,e){return r==="auto"?e.defaultBrushType:r}var yB={mousedown:function(r){if(this._dragging)KM(this,r);else if(!r.target||!r.target.draggable){
$g(r);var e=this.group.transformCoordToLocal(r.offsetX,r.offsetY);this._creatingCover=null;var t=this._creatingPanel=ey(this,r,e);t&&(this._dragging=!0,this._track=
[e.slice()])}},mousemove:function(r){var e=r.offsetX,t=r.offsetY,i=this.group.transformCoordToLocal(e,t);if(gB(this,r,i),this._dragging){$g(r);var n=sE(this,r,i,
!1);n&&Ba(this,n)}},mouseup:function(r){KM(this,r)}};function KM(r,e){if(r._dragging){$g(e);var t=e.offsetX,i=e.offsetY,n=r.group.transformCoordToLocal(t,i),a=sE(
r,e,n,!0);r._dragging=!1,r._track=[],r._creatingCover=null,a&&Ba(r,a)}}function _B(r,e,t){var i=r._zr;return e<0||e>i.getWidth()||t<0||t>i.getHeight()}var Kp={lineX:$M(
0),lineY:$M(1),rect:{createCover:function(r,e){function t(i){return i}return iE({toRectRange:t,fromRectRange:t},r,e,[["w"],["e"],["n"],["s"],["s","e"],["s","w"],
["n","e"],["n","w"]])},getCreatingRange:function(r){var e=rE(r);return aE(e[1][0],e[1][1],e[0][0],e[0][1])},updateCoverShape:function(r,e,t,i){nE(r,e,t,i)},updateCommon:qg,
contain:jg},polygon:{createCover:function(r,e){var t=new ce;return t.add(new bi({name:"main",style:ty(e),silent:!0})),t},getCreatingRange:function(r){return r},
endCreating:function(r,e){e.remove(e.childAt(0)),e.add(new Si({name:"main",draggable:!0,drift:Te(dB,r,e),ondragend:Te(Ba,r,{isEnd:!0})}))},updateCoverShape:function(r,e,t,i){
e.childAt(0).setShape({points:ry(r,e,t)})},updateCommon:qg,contain:jg}};function $M(r){return{createCover:function(e,t){return iE({toRectRange:function(i){var n=[
i,[0,100]];return r&&n.reverse(),n},fromRectRange:function(i){return i[r]}},e,t,[[["w"],["e"]],[["n"],["s"]]][r])},getCreatingRange:function(e){var t=rE(e),i=ou(
t[0][r],t[1][r]),n=fs(t[0][r],t[1][r]);return[i,n]},updateCoverShape:function(e,t,i,n){var a,o=tE(e,t);if(o!==za&&o.getLinearBrushOtherExtent)a=o.getLinearBrushOtherExtent(
r);else{var s=e._zr;a=[0,[s.getWidth(),s.getHeight()][1-r]]}var l=[i,a];r&&l.reverse(),nE(e,t,l,n)},updateCommon:qg,contain:jg}}var lE=cB;function uE(r){return r=iy(r),function(e){return _d(e,r)}}function fE(r,e){return r=iy(r),function(t){var i=e??t,n=i?r.width:r.height,a=i?r.x:r.y;return[a,a+(n||
0)]}}function cE(r,e,t){var i=iy(r);return function(n,a){return i.contain(a[0],a[1])&&!Fp(n,e,t)}}function iy(r){return $.create(r)}var SB=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.init=function(t,i){r.prototype.init.
apply(this,arguments),(this._brushController=new lE(i.getZr())).on("brush",F(this._onBrush,this))},e.prototype.render=function(t,i,n,a){if(!bB(t,i,a)){this.axisModel=
t,this.api=n,this.group.removeAll();var o=this._axisGroup;if(this._axisGroup=new ce,this.group.add(this._axisGroup),!!t.get("show")){var s=TB(t,i),l=s.coordinateSystem,
u=t.getAreaSelectStyle(),f=u.width,c=t.axis.dim,h=l.getAxisLayout(c),p=R({strokeContainThreshold:f},h),v=new $o(t,n,p);v.build(),this._axisGroup.add(v.group),this.
_refreshBrushController(p,u,t,s,f,n),cl(o,this._axisGroup,t)}}},e.prototype._refreshBrushController=function(t,i,n,a,o,s){var l=n.axis.getExtent(),u=l[1]-l[0],f=Math.
min(30,Math.abs(u)*.1),c=$.create({x:l[0],y:-o/2,width:u,height:o});c.x-=f,c.width+=2*f,this._brushController.mount({enableGlobalPan:!0,rotation:t.rotation,x:t.
position[0],y:t.position[1]}).setPanels([{panelId:"pl",clipPath:uE(c),isTargetByCursor:cE(c,s,a),getLinearBrushOtherExtent:fE(c,0)}]).enableBrush({brushType:"li\
neX",brushStyle:i,removeOnClick:!0}).updateCovers(wB(n))},e.prototype._onBrush=function(t){var i=t.areas,n=this.axisModel,a=n.axis,o=z(i,function(s){return[a.coordToData(
s.range[0],!0),a.coordToData(s.range[1],!0)]});(!n.option.realtime===t.isEnd||t.removeOnClick)&&this.api.dispatchAction({type:"axisAreaSelect",parallelAxisId:n.
id,intervals:o})},e.prototype.dispose=function(){this._brushController.dispose()},e.type="parallelAxis",e})(qe);function bB(r,e,t){return t&&t.type==="axisAreaS\
elect"&&e.findComponents({mainType:"parallelAxis",query:t})[0]===r}function wB(r){var e=r.axis;return z(r.activeIntervals,function(t){return{brushType:"lineX",panelId:"\
pl",range:[e.dataToCoord(t[0],!0),e.dataToCoord(t[1],!0)]}})}function TB(r,e){return e.getComponent("parallel",r.get("parallelIndex"))}var pE=SB;var CB={type:"axisAreaSelect",event:"axisAreaSelected"};function hE(r){r.registerAction(CB,function(e,t){t.eachComponent({mainType:"parallelAxis",query:e},function(i){
i.axis.model.setActiveIntervals(e.intervals)})}),r.registerAction("parallelAxisExpand",function(e,t){t.eachComponent({mainType:"parallel",query:e},function(i){i.
setAxisExpand(e)})})}var MB={type:"value",areaSelectStyle:{width:20,borderWidth:1,borderColor:"rgba(160,197,232)",color:"rgba(160,197,232)",opacity:.3},realtime:!0,z:10};function su(r){
r.registerComponentView(UM),r.registerComponentModel(VM),r.registerCoordinateSystem("parallel",GM),r.registerPreprocessor(Gg),r.registerComponentModel(Xg),r.registerComponentView(
pE),os(r,"parallel",Xg,MB),hE(r)}function ny(r){at(su),r.registerChartView(kM),r.registerSeriesModel(zM),r.registerVisual(r.PRIORITY.VISUAL.BRUSH,BM)}var Ua=J(),vE=G,ay=F,EB=(function(){function r(){this._dragging=!1,this.animationThreshold=15}return r.prototype.render=function(e,t,i,n){var a=t.get("value"),o=t.
get("status");if(this._axisModel=e,this._axisPointerModel=t,this._api=i,!(!n&&this._lastValue===a&&this._lastStatus===o)){this._lastValue=a,this._lastStatus=o;var s=this.
_group,l=this._handle;if(!o||o==="hide"){s&&s.hide(),l&&l.hide();return}s&&s.show(),l&&l.show();var u={};this.makeElOption(u,a,e,t,i);var f=u.graphicKey;f!==this.
_lastGraphicKey&&this.clear(i),this._lastGraphicKey=f;var c=this._moveAnimation=this.determineAnimation(e,t);if(!s)s=this._group=new ce,this.createPointerEl(s,u,
e,t),this.createLabelEl(s,u,e,t),i.getZr().add(s);else{var h=Te(dE,t,c);this.updatePointerEl(s,u,h),this.updateLabelEl(s,u,h,t)}gE(s,t,!0),this._renderHandle(a)}},
r.prototype.remove=function(e){this.clear(e)},r.prototype.dispose=function(e){this.clear(e)},r.prototype.determineAnimation=function(e,t){var i=t.get("animation"),
n=e.axis,a=n.type==="category",o=t.get("snap");if(!o&&!a)return!1;if(i==="auto"||i==null){var s=this.animationThreshold;if(a&&Da(n).w>s)return!0;if(o){var l=Bp(
e).seriesDataCount,u=n.getExtent();return Math.abs(u[0]-u[1])/l>s}return!1}return i===!0},r.prototype.makeElOption=function(e,t,i,n,a){},r.prototype.createPointerEl=
function(e,t,i,n){var a=t.pointer;if(a){var o=Ua(e).pointerEl=new ze[a.type](vE(t.pointer));e.add(o)}},r.prototype.createLabelEl=function(e,t,i,n){if(t.label){var a=Ua(
e).labelEl=new Ae(vE(t.label));e.add(a),mE(a,n)}},r.prototype.updatePointerEl=function(e,t,i){var n=Ua(e).pointerEl;n&&t.pointer&&(n.setStyle(t.pointer.style),i(
n,{shape:t.pointer.shape}))},r.prototype.updateLabelEl=function(e,t,i,n){var a=Ua(e).labelEl;a&&(a.setStyle(t.label.style),i(a,{x:t.label.x,y:t.label.y}),mE(a,n))},
r.prototype._renderHandle=function(e){if(!(this._dragging||!this.updateHandleTransform)){var t=this._axisPointerModel,i=this._api.getZr(),n=this._handle,a=t.getModel(
"handle"),o=t.get("status");if(!a.get("show")||!o||o==="hide"){n&&i.remove(n),this._handle=null;return}var s;this._handle||(s=!0,n=this._handle=xd(a.get("icon"),
{cursor:"move",draggable:!0,onmousemove:function(u){Wt(u.event)},onmousedown:ay(this._onHandleDragMove,this,0,0),drift:ay(this._onHandleDragMove,this),ondragend:ay(
this._onHandleDragEnd,this)}),i.add(n)),gE(n,t,!1),n.setStyle(a.getItemStyle(null,["color","borderColor","borderWidth","opacity","shadowColor","shadowBlur","sha\
dowOffsetX","shadowOffsetY"]));var l=a.get("size");P(l)||(l=[l,l]),n.scaleX=l[0]/2,n.scaleY=l[1]/2,ai(this,"_doDispatchAxisPointer",a.get("throttle")||0,"fixRat\
e"),this._moveHandleToValue(e,s)}},r.prototype._moveHandleToValue=function(e,t){dE(this._axisPointerModel,!t&&this._moveAnimation,this._handle,oy(this.getHandleTransform(
e,this._axisModel,this._axisPointerModel)))},r.prototype._onHandleDragMove=function(e,t){var i=this._handle;if(i){this._dragging=!0;var n=this.updateHandleTransform(
oy(i),[e,t],this._axisModel,this._axisPointerModel);this._payloadInfo=n,i.stopAnimation(),i.attr(oy(n)),Ua(i).lastProp=null,this._doDispatchAxisPointer()}},r.prototype.
_doDispatchAxisPointer=function(){var e=this._handle;if(e){var t=this._payloadInfo,i=this._axisModel;this._api.dispatchAction({type:"updateAxisPointer",x:t.cursorPoint[0],
y:t.cursorPoint[1],tooltipOption:t.tooltipOption,axesInfo:[{axisDim:i.axis.dim,axisIndex:i.componentIndex}]})}},r.prototype._onHandleDragEnd=function(){this._dragging=
!1;var e=this._handle;if(e){var t=this._axisPointerModel.get("value");this._moveHandleToValue(t),this._api.dispatchAction({type:"hideTip"})}},r.prototype.clear=
function(e){this._lastValue=null,this._lastStatus=null;var t=e.getZr(),i=this._group,n=this._handle;t&&i&&(this._lastGraphicKey=null,i&&t.remove(i),n&&t.remove(
n),this._group=null,this._handle=null,this._payloadInfo=null),Oi(this,"_doDispatchAxisPointer")},r.prototype.doClear=function(){},r.prototype.buildLabel=function(e,t,i){
return i=i||0,{x:e[i],y:e[1-i],width:t[i],height:t[1-i]}},r})();function dE(r,e,t,i){yE(Ua(t).lastProp,i)||(Ua(t).lastProp=i,e?Bt(t,i,r):(t.stopAnimation(),t.attr(
i)))}function yE(r,e){if(k(r)&&k(e)){var t=!0;return b(e,function(i,n){t=t&&yE(r[n],i)}),!!t}else return r===e}function mE(r,e){r[e.get(["label","show"])?"show":
"hide"]()}function oy(r){return{x:r.x||0,y:r.y||0,rotation:r.rotation||0}}function gE(r,e,t){var i=e.get("z"),n=e.get("zlevel");r&&r.traverse(function(a){a.type!==
"group"&&(i!=null&&(a.z=i),n!=null&&(a.zlevel=n),a.silent=t)})}var _E=EB;function xE(r){var e=r.get("type"),t=r.getModel(e+"Style"),i;return e==="line"?(i=t.getLineStyle(),i.fill=null):e==="shadow"&&(i=t.getAreaStyle(),i.stroke=null),
i}function DB(r,e,t,i,n){var a=t.get("value"),o=sy(a,e.axis,e.ecModel,t.get("seriesDataIndices"),{precision:t.get(["label","precision"]),formatter:t.get(["label",
"formatter"])}),s=t.getModel("label"),l=cn(s.get("padding")||0),u=s.getFont(),f=Fu(o,u),c=n.position,h=f.width+l[1]+l[3],p=f.height+l[0]+l[2],v=n.align;v==="rig\
ht"&&(c[0]-=h),v==="center"&&(c[0]-=h/2);var m=n.verticalAlign;m==="bottom"&&(c[1]-=p),m==="middle"&&(c[1]-=p/2),AB(c,h,p,i);var d=s.get("backgroundColor");(!d||
d==="auto")&&(d=e.get(["axisLine","lineStyle","color"])),r.label={x:c[0],y:c[1],style:xt(s,{text:o,font:u,fill:s.getTextColor(),padding:l,backgroundColor:d}),z2:10}}
function AB(r,e,t,i){var n=i.getWidth(),a=i.getHeight();r[0]=Math.min(r[0]+e,n)-e,r[1]=Math.min(r[1]+t,a)-t,r[0]=Math.max(r[0],0),r[1]=Math.max(r[1],0)}function sy(r,e,t,i,n){
r=e.scale.parse(r);var a=e.scale.getLabel({value:r},{precision:n.precision}),o=n.formatter;if(o){var s={value:Yo(e,{value:r}),axisDimension:e.dim,axisIndex:e.index,
seriesData:[]};b(i,function(l){var u=t.getSeriesByIndex(l.seriesIndex),f=l.dataIndexInside,c=u&&u.getDataParams(f);c&&s.seriesData.push(c)}),B(o)?a=o.replace("{\
value}",a):Z(o)&&(a=o(s))}return a}function ly(r,e,t){var i=ht();return qi(i,i,t.rotation),In(i,i,t.position),jt([r.dataToCoord(e),(t.labelOffset||0)+(t.labelDirection||
1)*(t.labelMargin||0)],i)}function SE(r,e,t,i,n,a){var o=$o.innerTextLayout(t.rotation,0,t.labelDirection);t.labelMargin=n.get(["label","margin"]),DB(e,i,n,a,{position:ly(
i.axis,r,t),align:o.textAlign,verticalAlign:o.textVerticalAlign})}function bE(r,e,t){return t=t||0,{x1:r[t],y1:r[1-t],x2:e[t],y2:e[1-t]}}function wE(r,e,t){return t=
t||0,{x:r[t],y:r[1-t],width:e[t],height:e[1-t]}}function TE(r,e,t){return Da(r,{fromStat:{sers:z(e,function(i){return t.getSeriesByIndex(i.seriesIndex)})},min:1}).w}function CE(r,e,t){return[he(Ne(e[0],e[1]),
r-t/2),Ne(r+t/2,he(e[0],e[1]))]}var IB=(function(r){O(e,r);function e(){return r!==null&&r.apply(this,arguments)||this}return e.prototype.makeElOption=function(t,i,n,a,o){var s=n.axis,l=s.grid,
u=a.get("type"),f=s.getGlobalExtent(),c=EE(l,s).getOtherAxis(s).getGlobalExtent(),h=s.toGlobalCoord(s.dataToCoord(i,!0));if(u&&u!=="none"){var p=xE(a),v=OB[u](s,
h,f,c,a.get("seriesDataIndices"),a.ecModel);v.style=p,t.graphicKey=v.type,t.pointer=v}var m=kl(l.getRect(),n);SE(i,t,m,n,a,o)},e.prototype.getHandleTransform=function(t,i,n){
var a=kl(i.axis.grid.getRect(),i,{labelInside:!1});a.labelMargin=n.get(["handle","margin"]);var o=ly(i.axis,t,a);return{x:o[0],y:o[1],rotation:a.rotation+(a.labelDirection<
0?Math.PI:0)}},e.prototype.updateHandleTransform=function(t,i,n,a){var o=n.axis,s=o.grid,l=o.getGlobalExtent(!0),u=EE(s,o).getOtherAxis(o).getGlobalExtent(),f=o.
dim==="x"?0:1,c=[t.x,t.y];c[f]+=i[f],c[f]=Ne(l[1],c[f]),c[f]=he(l[0],c[f]);var h=(u[1]+u[0])/2,p=[h,h];p[f]=c[f];var v=[{verticalAlign:"middle"},{align:"center"}];
return{x:c[0],y:c[1],rotation:t.rotation,cursorPoint:p,tooltipOption:v[f]}},e})(_E);function EE(r,e){var t={};return t[e.dim+"AxisIndex"]=e.index,r.getCartesian(
t)}var OB={line:function(r,e,t,i){var n=bE([e,i[0]],[e,i[1]],DE(r));return{type:"Line",subPixelOptimize:!0,shape:n}},shadow:function(r,e,t,i,n,a){var o=TE(r,n,a),
s=i[1]-i[0],l=CE(e,t,o),u=l[0],f=l[1];return{type:"Rect",shape:wE([u,i[0]],[f-u,s],DE(r))}}};function DE(r){return r.dim==="x"?0:1}var AE=IB;var LB=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="axisPointer",e.defaultOption={show:"\
auto",z:50,type:"line",snap:!1,triggerTooltip:!0,triggerEmphasis:!0,value:null,status:null,link:[],animation:null,animationDurationUpdate:200,lineStyle:{color:X.
color.border,width:1,type:"dashed"},shadowStyle:{color:X.color.shadowTint},label:{show:!0,formatter:null,precision:"auto",margin:3,color:X.color.neutral00,padding:[
5,7,5,7],backgroundColor:X.color.accent60,borderColor:null,borderWidth:0,borderRadius:3},handle:{show:!1,icon:"M10.7,11.9v-1.3H9.3v1.3c-4.9,0.3-8.8,4.4-8.8,9.4c\
0,5,3.9,9.1,8.8,9.4h1.3c4.9-0.3,8.8-4.4,8.8-9.4C19.5,16.3,15.6,12.2,10.7,11.9z M13.3,24.4H6.7v-1.2h6.6z M13.3,22H6.7v-1.2h6.6z M13.3,19.6H6.7v-1.2h6.6z",size:45,
margin:50,color:X.color.accent40,throttle:40}},e})(_e),IE=LB;var zi=J(),PB=b;function $p(r,e,t){if(!re.node){var i=e.getZr();zi(i).records||(zi(i).records={}),RB(i,e);var n=zi(i).records[r]||(zi(i).records[r]={});n.handler=
t}}function RB(r,e){if(zi(r).initialized)return;zi(r).initialized=!0,t("click",Te(uy,"click")),t("mousemove",Te(uy,"mousemove")),t("mousewheel",Te(uy,"mousewhee\
l")),t("globalout",kB);function t(i,n){r.on(i,function(a){var o=zB(e);PB(zi(r).records,function(s){s&&n(s,a,o.dispatchAction)}),NB(o.pendings,e)})}}function NB(r,e){
var t=r.showTip.length,i=r.hideTip.length,n;t?n=r.showTip[t-1]:i&&(n=r.hideTip[i-1]),n&&(n.dispatchAction=null,e.dispatchAction(n))}function kB(r,e,t){r.handler(
"leave",null,t)}function uy(r,e,t,i){e.handler(r,t,i)}function zB(r){var e={showTip:[],hideTip:[]},t=function(i){var n=e[i.type];n?n.push(i):(i.dispatchAction=t,
r.dispatchAction(i))};return{dispatchAction:t,pendings:e}}function lu(r,e){if(!re.node){var t=e.getZr(),i=(zi(t).records||{})[r];i&&(zi(t).records[r]=null)}}var BB=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n){var a=i.getComponent(
"tooltip"),o=t.get("triggerOn")||a&&a.get("triggerOn")||"mousemove|click|mousewheel";$p("axisPointer",n,function(s,l,u){o!=="none"&&(s==="leave"||o.indexOf(s)>=
0)&&u({type:"updateAxisPointer",currTrigger:s,x:l&&l.offsetX,y:l&&l.offsetY})})},e.prototype.remove=function(t,i){lu("axisPointer",i)},e.prototype.dispose=function(t,i){
lu("axisPointer",i)},e.type="axisPointer",e})(qe),LE=BB;function uu(r,e){var t=[],i=r.seriesIndex,n;if(i==null||!(n=e.getSeriesByIndex(i)))return{point:[]};var a=n.getData(),o=hr(a,r);if(o==null||o<0||P(o))return{point:[]};
var s=a.getItemGraphicEl(o),l=n.coordinateSystem;if(n.getTooltipPosition)t=n.getTooltipPosition(o)||[];else if(l&&l.dataToPoint)if(r.isStacked){var u=l.getBaseAxis(),
f=l.getOtherAxis(u),c=f.dim,h=u.dim,p=c==="x"||c==="radius"?1:0,v=a.mapDimension(h),m=[];m[p]=a.get(v,o),m[1-p]=a.get(a.getCalculationInfo("stackResultDimension"),
o),t=l.dataToPoint(m)||[]}else t=l.dataToPoint(a.getValues(z(l.dimensions,function(g){return a.mapDimension(g)}),o))||[];else if(s){var d=s.getBoundingRect().clone();
d.applyTransform(s.transform),t=[d.x+d.width/2,d.y+d.height/2]}return{point:t,el:s}}var PE=J();function fy(r,e,t){var i=r.currTrigger,n=[r.x,r.y],a=r,o=r.dispatchAction||F(t.dispatchAction,t),s=e.getComponent("axisPointer").coordSysAxesInfo;if(s){
jp(n)&&(n=uu({seriesIndex:a.seriesIndex,dataIndex:a.dataIndex},e).point);var l=jp(n),u=a.axesInfo,f=s.axesInfo,c=i==="leave"||jp(n),h={},p={},v={list:[],map:{}},
m={showPointer:Te(VB,p),showTooltip:Te(FB,v)};b(s.coordSysMap,function(g,y){var _=l||g.containPoint(n);b(s.coordSysAxesInfo[y],function(x,S){var w=x.axis,T=YB(u,
x);if(!c&&_&&(!u||T)){var E=T&&T.value;E==null&&!l&&(E=w.pointToData(n)),E!=null&&RE(x,E,m,!1,h)}})});var d={};return b(f,function(g,y){var _=g.linkGroup;_&&!p[y]&&
b(_.axesInfo,function(x,S){var w=p[S];if(x!==g&&w){var T=w.value;_.mapper&&(T=g.axis.scale.parse(_.mapper(T,NE(x),NE(g)))),d[g.key]=T}})}),b(d,function(g,y){RE(
f[y],g,m,!0,h)}),HB(p,f,h),GB(v,n,r,o),WB(f,o,t),h}}function RE(r,e,t,i,n){var a=r.axis;if(!(a.scale.isBlank()||!a.containData(e))){if(!r.involveSeries){t.showPointer(
r,e);return}var o=UB(e,r),s=o.payloadBatch,l=o.snapToValue;s[0]&&n.seriesIndex==null&&R(n,s[0]),!i&&r.snap&&a.containData(l)&&l!=null&&(e=l),t.showPointer(r,e,s),
t.showTooltip(r,o,l)}}function UB(r,e){var t=e.axis,i=t.dim,n=r,a=[],o=Number.MAX_VALUE,s=-1;return b(e.seriesModels,function(l,u){var f=l.getData().mapDimensionsAll(
i),c,h;if(l.getAxisTooltipData){var p=l.getAxisTooltipData(f,r,t);h=p.dataIndices,c=p.nestestValue}else{if(h=l.indicesOfNearest(i,f[0],r,t.type==="category"?.5:
null),!h.length)return;c=l.getData().get(f[0],h[0])}if(yt(c)){var v=r-c,m=Math.abs(v);m<=o&&((m<o||v>=0&&s<0)&&(o=m,s=v,n=c,a.length=0),b(h,function(d){a.push({
seriesIndex:l.seriesIndex,dataIndexInside:d,dataIndex:l.getData().getRawIndex(d)})}))}}),{payloadBatch:a,snapToValue:n}}function VB(r,e,t,i){r[e.key]={value:t,payloadBatch:i}}
function FB(r,e,t,i){var n=t.payloadBatch,a=e.axis,o=a.model,s=e.axisPointerModel;if(!(!e.triggerTooltip||!n.length)){var l=e.coordSys.model,u=ss(l),f=r.map[u];
f||(f=r.map[u]={coordSysId:l.id,coordSysIndex:l.componentIndex,coordSysType:l.type,coordSysMainType:l.mainType,dataByAxis:[]},r.list.push(f)),f.dataByAxis.push(
{axisDim:a.dim,axisIndex:o.componentIndex,axisType:o.type,axisId:o.id,value:i,valueLabelOpt:{precision:s.get(["label","precision"]),formatter:s.get(["label","fo\
rmatter"])},seriesDataIndices:n.slice()})}}function HB(r,e,t){var i=t.axesInfo=[];b(e,function(n,a){var o=n.axisPointerModel.option,s=r[a];s?(!n.useHandle&&(o.status=
"show"),o.value=s.value,o.seriesDataIndices=(s.payloadBatch||[]).slice()):!n.useHandle&&(o.status="hide"),o.status==="show"&&i.push({axisDim:n.axis.dim,axisIndex:n.
axis.model.componentIndex,value:o.value})})}function GB(r,e,t,i){if(jp(e)||!r.list.length){i({type:"hideTip"});return}var n=((r.list[0].dataByAxis[0]||{}).seriesDataIndices||
[])[0]||{};i({type:"showTip",escapeConnect:!0,x:e[0],y:e[1],tooltipOption:t.tooltipOption,position:t.position,dataIndexInside:n.dataIndexInside,dataIndex:n.dataIndex,
seriesIndex:n.seriesIndex,dataByCoordSys:r.list})}function WB(r,e,t){var i=t.getZr(),n="axisPointerLastHighlights",a=PE(i)[n]||{},o=PE(i)[n]={};b(r,function(f,c){
var h=f.axisPointerModel.option;h.status==="show"&&f.triggerEmphasis&&b(h.seriesDataIndices,function(p){o[p.seriesIndex+"|"+p.dataIndex]=p})});var s=[],l=[];function u(f){
return{seriesIndex:f.seriesIndex,dataIndex:f.dataIndex}}b(a,function(f,c){!o[c]&&l.push(u(f))}),b(o,function(f,c){!a[c]&&s.push(u(f))}),l.length&&t.dispatchAction(
{type:"downplay",escapeConnect:!0,notBlur:!0,batch:l}),s.length&&t.dispatchAction({type:"highlight",escapeConnect:!0,notBlur:!0,batch:s})}function YB(r,e){for(var t=0;t<
(r||[]).length;t++){var i=r[t];if(e.axis.dim===i.axisDim&&e.axis.model.componentIndex===i.axisIndex)return i}}function NE(r){var e=r.axis.model,t={},i=t.axisDim=
r.axis.dim;return t.axisIndex=t[i+"AxisIndex"]=e.componentIndex,t.axisName=t[i+"AxisName"]=e.name,t.axisId=t[i+"AxisId"]=e.id,t}function jp(r){return!r||r[0]==null||
isNaN(r[0])||r[1]==null||isNaN(r[1])}function Jp(r){Up.registerAxisPointerClass("CartesianAxisPointer",AE),r.registerComponentModel(IE),r.registerComponentView(LE),r.registerPreprocessor(function(e){
if(e){(!e.axisPointer||e.axisPointer.length===0)&&(e.axisPointer={});var t=e.axisPointer.link;t&&!P(t)&&(e.axisPointer.link=[t])}}),r.registerProcessor(r.PRIORITY.
PROCESSOR.STATISTIC,{overallReset:function(e,t){e.getComponent("axisPointer").coordSysAxesInfo=gM(e,t)}}),r.registerAction({type:"updateAxisPointer",event:"upda\
teAxisPointer",update:":updateAxisPointer"},fy)}function cy(r){at(Vp),at(Jp)}var py=["x","y","radius","angle","single"],XB=J(),ZB=["cartesian2d","polar","singleAxis"];function kE(r){var e=r.get("coordinateSystem");return oe(ZB,e)>=0}function _r(r){
return r+"Axis"}function zE(r,e){var t=H(),i=[],n=H();r.eachComponent({mainType:"dataZoom",query:e},function(f){n.get(f.uid)||s(f)});var a;do a=!1,r.eachComponent("dataZoom",o);while(a);
function o(f){!n.get(f.uid)&&l(f)&&(s(f),a=!0)}function s(f){n.set(f.uid,!0),i.push(f),u(f)}function l(f){var c=!1;return f.eachTargetAxis(function(h,p){var v=t.
get(h);v&&v[p]&&(c=!0)}),c}function u(f){f.eachTargetAxis(function(c,h){(t.get(c)||t.set(c,[]))[h]=!0})}return i}function Qp(r){var e=r.ecModel,t={infoList:[],infoMap:H()};
return r.eachTargetAxis(function(i,n){var a=e.getComponent(_r(i),n);if(a){var o=a.getCoordSysModel();if(o){var s=o.uid,l=t.infoMap.get(s);l||(l={model:o,axisModels:[]},
t.infoList.push(l),t.infoMap.set(s,l)),l.axisModels.push(a)}}}),t}function BE(r){var e=XB(Mm(r));return e.axisProxyMap||(e.axisProxyMap=H())}function cs(r){if(r)
return BE(r.ecModel).get(r.uid)}function UE(r,e){BE(r.ecModel).set(r.uid,e)}function eh(r,e){var t=e.getAxisModel().axis.__alignTo;return t&&r.getAxisProxy(t.dim,
t.model.componentIndex)?cs(t.model):null}var hy=(function(){function r(){this.indexList=[],this.indexMap=[]}return r.prototype.add=function(e){this.indexMap[e]||(this.indexList.push(e),this.indexMap[e]=
!0)},r})(),qB=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._autoThrottle=!0,t._noTarget=!0,t._rangePropMode=
["percent","percent"],t}return e.prototype.init=function(t,i,n){var a=VE(t);this.settledOption=a,this.mergeDefaultAndTheme(t,n),this._doInit(a)},e.prototype.mergeOption=
function(t){var i=VE(t);ne(this.option,t,!0),ne(this.settledOption,i,!0),this._doInit(i)},e.prototype._doInit=function(t){var i=this.option;this._setDefaultThrottle(
t),this._updateRangeUse(t);var n=this.settledOption;b([["start","startValue"],["end","endValue"]],function(a,o){this._rangePropMode[o]==="value"&&(i[a[0]]=n[a[0]]=
null)},this),this._resetTarget()},e.prototype._resetTarget=function(){var t=this.get("orient",!0),i=this._targetAxisInfoMap=H(),n=this._fillSpecifiedTargetAxis(
i);n?this._orient=t||this._makeAutoOrientByTargetAxis():(this._orient=t||"horizontal",this._fillAutoTargetAxisByOrient(i,this._orient)),this._noTarget=!0,i.each(
function(a){a.indexList.length&&(this._noTarget=!1)},this)},e.prototype._fillSpecifiedTargetAxis=function(t){var i=!1;return b(py,function(n){var a=this.getReferringComponents(
_r(n),fx);if(a.specified){i=!0;var o=new hy;b(a.models,function(s){o.add(s.componentIndex)}),t.set(n,o)}},this),i},e.prototype._fillAutoTargetAxisByOrient=function(t,i){
var n=this.ecModel,a=!0;if(a){var o=i==="vertical"?"y":"x",s=n.findComponents({mainType:o+"Axis"});l(s,o)}if(a){var s=n.findComponents({mainType:"singleAxis",filter:function(f){
return f.get("orient",!0)===i}});l(s,"single")}function l(u,f){var c=u[0];if(c){var h=new hy;if(h.add(c.componentIndex),t.set(f,h),a=!1,f==="x"||f==="y"){var p=c.
getReferringComponents("grid",ke).models[0];p&&b(u,function(v){c.componentIndex!==v.componentIndex&&p===v.getReferringComponents("grid",ke).models[0]&&h.add(v.componentIndex)})}}}
a&&b(py,function(u){if(a){var f=n.findComponents({mainType:_r(u),filter:function(h){return h.get("type",!0)==="category"}});if(f[0]){var c=new hy;c.add(f[0].componentIndex),
t.set(u,c),a=!1}}},this)},e.prototype._makeAutoOrientByTargetAxis=function(){var t;return this.eachTargetAxis(function(i){!t&&(t=i)},this),t==="y"?"vertical":"h\
orizontal"},e.prototype._setDefaultThrottle=function(t){if(t.hasOwnProperty("throttle")&&(this._autoThrottle=!1),this._autoThrottle){var i=this.ecModel.option;this.
option.throttle=i.animation&&i.animationDurationUpdate>0?100:20}},e.prototype._updateRangeUse=function(t){var i=this._rangePropMode,n=this.get("rangeMode");b([[
"start","startValue"],["end","endValue"]],function(a,o){var s=t[a[0]]!=null,l=t[a[1]]!=null;s&&!l?i[o]="percent":!s&&l?i[o]="value":n?i[o]=n[o]:s&&(i[o]="percen\
t")})},e.prototype.noTarget=function(){return this._noTarget},e.prototype.getFirstTargetAxisModel=function(){var t;return this.eachTargetAxis(function(i,n){t==null&&
(t=this.ecModel.getComponent(_r(i),n))},this),t},e.prototype.eachTargetAxis=function(t,i){this._targetAxisInfoMap.each(function(n,a){b(n.indexList,function(o){t.
call(i,a,o)})})},e.prototype.getAxisProxy=function(t,i){return cs(this.getAxisModel(t,i))},e.prototype.getAxisModel=function(t,i){var n=this._targetAxisInfoMap.
get(t);if(n&&n.indexMap[i])return this.ecModel.getComponent(_r(t),i)},e.prototype.setRawRange=function(t){var i=this.option,n=this.settledOption;b([["start","st\
artValue"],["end","endValue"]],function(a){(t[a[0]]!=null||t[a[1]]!=null)&&(i[a[0]]=n[a[0]]=t[a[0]],i[a[1]]=n[a[1]]=t[a[1]])},this),this._updateRangeUse(t)},e.prototype.
setCalculatedRange=function(t){var i=this.option;b(["start","startValue","end","endValue"],function(n){i[n]=t[n]})},e.prototype.getPercentRange=function(){var t=this.
findRepresentativeAxisProxy();if(t)return t.getWindow().percent},e.prototype.getValueRange=function(t,i){if(t==null&&i==null){var n=this.findRepresentativeAxisProxy();
if(n)return n.getWindow().value}else return this.getAxisProxy(t,i).getWindow().value},e.prototype.findRepresentativeAxisProxy=function(t){if(t)return cs(t);for(var i,
n=this._targetAxisInfoMap.keys(),a=0;a<n.length;a++)for(var o=n[a],s=this._targetAxisInfoMap.get(o),l=0;l<s.indexList.length;l++){var u=this.getAxisProxy(o,s.indexList[l]);
if(u.hostedBy(this))return u;i||(i=u)}return i},e.prototype.getRangePropMode=function(){return this._rangePropMode.slice()},e.prototype.getOrient=function(){return this.
_orient},e.type="dataZoom",e.dependencies=["xAxis","yAxis","radiusAxis","angleAxis","singleAxis","series","toolbox"],e.defaultOption={z:4,filterMode:"filter",start:0,
end:100},e})(_e);function VE(r){var e={};return b(["start","end","startValue","endValue","throttle"],function(t){r.hasOwnProperty(t)&&(e[t]=r[t])}),e}var ps=qB;var KB=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.render=function(t,i,n,a){this.dataZoomModel=
t,this.ecModel=i,this.api=n},e.type="dataZoom",e})(qe),th=KB;var $B=(function(){function r(e,t,i,n){this._dimName=e,this._axisIndex=t,this.ecModel=n,this._dataZoomModel=i}return r.prototype.hostedBy=function(e){return this.
_dataZoomModel===e},r.prototype.getWindow=function(){return G(this._window)},r.prototype.getTargetSeriesModels=function(){var e=[];return this.ecModel.eachSeries(
function(t){if(kE(t)){var i=_r(this._dimName),n=t.getReferringComponents(i,ke).models[0];n&&this._axisIndex===n.componentIndex&&e.push(t)}},this),e},r.prototype.
getAxisModel=function(){return this.ecModel.getComponent(this._dimName+"Axis",this._axisIndex)},r.prototype.getMinMaxSpan=function(){return G(this._minMaxSpan)},
r.prototype.calculateDataWindow=function(e){var t=this._extent,i=this.getAxisModel().axis,n=i.scale,a=this._dataZoomModel,o=a.getRangePropMode(),s=[0,100],l=[],
u=[],f,c=[!1,!1];b(["start","end"],function(_,x){var S=e[_],w=e[_+"Value"];o[x]==="percent"?(S==null&&(S=s[x]),w=we(S,s,t),c[x]=!0):(f=!0,w==null?w=t[x]:(w=n.parse(
w),n.sanitize&&(w=n.sanitize(w,t))),S=we(w,t,s)),u[x]=w==null||isNaN(w)?t[x]:w,l[x]=S==null||isNaN(S)?s[x]:S}),st(u),st(l);var h=this._minMaxSpan;f?p(u,l,t,s,!1):
p(l,u,s,t,!0);function p(_,x,S,w,T){var E=T?"Span":"ValueSpan";er(0,_,S,"all",h["min"+E],h["max"+E]);for(var M=0;M<2;M++)x[M]=we(_[M],S,w,!0),T&&(x[M]=x[M],c[M]=
!0);mo(x)}var v=Je(n)||ii(n),m=i.getExtent(),d=Re(m[1]-m[0]),g=v?0:df(u,d,.5);b([[0,cr],[1,Nt]],function(_){var x=_[0],S=_[1];!c[x]||!isFinite(g)||(u[x]=ue(u[x],
g),u[x]=Ne(t[1],he(t[0],u[x])),l[x]===s[x]&&(u[x]=t[x],v&&(u[x]=S(u[x]))))}),mo(u);var y=[we(u[0],t,s,!0),we(u[1],t,s,!0)];return mo(y),{value:u,percent:l,percentInverted:y,
valuePrecision:g}},r.prototype.reset=function(e,t){if(this.hostedBy(e)){var i=this.getAxisModel().axis;jo(i,Aw);var n=i.scale.rawExtentInfo;this._extent=n.makeNoZoom(),
this._updateMinMaxSpan();var a=e.settledOption;t&&(a=te({start:t[0],end:t[1]},a));var o=this._window=this.calculateDataWindow(a),s=o.percent,l=o.value;s[0]!==0&&
n.setZoomMM(0,l[0]),s[1]!==100&&n.setZoomMM(1,l[1])}},r.prototype.filterData=function(e,t){if(!this.hostedBy(e))return;var i=this._dimName,n=this.getTargetSeriesModels(),
a=e.get("filterMode"),o=this._window.value;if(a==="none")return;b(n,function(l){var u=l.getData(),f=u.mapDimensionsAll(i);if(f.length){if(a==="weakFilter"){var c=u.
getStore(),h=z(f,function(p){return u.getDimensionIndex(p)},u);u.filterSelf(function(p){for(var v,m,d,g=0;g<f.length;g++){var y=c.get(h[g],p),_=!isNaN(y),x=y<o[0],
S=y>o[1];if(_&&!x&&!S)return!0;_&&(d=!0),x&&(v=!0),S&&(m=!0)}return d&&v&&m})}else b(f,function(p){if(a==="empty")l.setData(u=u.map(p,function(m){return s(m)?m:
NaN}));else{var v={};v[p]=o,u.selectRange(v)}});b(f,function(p){u.setApproximateExtent(o,p)})}});function s(l){return l>=o[0]&&l<=o[1]}},r.prototype._updateMinMaxSpan=
function(){var e=this._minMaxSpan={},t=this._dataZoomModel,i=this._extent;b(["min","max"],function(n){var a=t.get(n+"Span"),o=t.get(n+"ValueSpan");o!=null&&(o=this.
getAxisModel().axis.scale.parse(o)),o!=null?a=we(i[0]+o,i,[0,100],!0):a!=null&&(o=we(a,[0,100],i,!0)-i[0]),e[n+"Span"]=a,e[n+"ValueSpan"]=o},this)},r})(),FE=$B;var jB={dirtyOnOverallProgress:!0,getTargetSeries:function(r){function e(n){r.eachComponent("dataZoom",function(a){a.eachTargetAxis(function(o,s){var l=r.getComponent(
_r(o),s);n(o,s,l,a)})})}var t=[];e(function(n,a,o,s){if(!cs(o)){var l=new FE(n,a,s,r);t.push(l),UE(o,l)}});var i=H();return b(t,function(n){b(n.getTargetSeriesModels(),
function(a){i.set(a.uid,a)})}),i},overallReset:function(r,e){r.eachComponent("dataZoom",function(t){var i=[];t.eachTargetAxis(function(n,a){var o=t.getAxisProxy(
n,a),s=eh(t,o);s?i.push([o,s]):o.reset(t,null)}),b(i,function(n){n[0].reset(t,n[1].getWindow().percentInverted)}),t.eachTargetAxis(function(n,a){t.getAxisProxy(
n,a).filterData(t,e)})}),r.eachComponent("dataZoom",function(t){var i=t.findRepresentativeAxisProxy();if(i){var n=i.getWindow(),a=n.percent,o=n.value;t.setCalculatedRange(
{start:a[0],end:a[1],startValue:o[0],endValue:o[1]})}})}},HE=jB;function vy(r){r.registerAction("dataZoom",function(e,t){var i=zE(t,e);b(i,function(n){n.setRawRange({start:e.start,end:e.end,startValue:e.startValue,endValue:e.
endValue})})})}var JB=xf();function fu(r){JB(r,function(){r.registerProcessor(r.PRIORITY.PROCESSOR.FILTER,HE),vy(r),r.registerSubTypeDefaulter("dataZoom",function(){return"sli\
der"})})}var QB=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="tooltip",e.dependencies=["axisPointe\
r"],e.defaultOption={z:60,show:!0,showContent:!0,trigger:"item",triggerOn:"mousemove|click|mousewheel",alwaysShowContent:!1,renderMode:"auto",confine:null,showDelay:0,
hideDelay:100,transitionDuration:.4,displayTransition:!0,enterable:!1,backgroundColor:X.color.neutral00,shadowBlur:10,shadowColor:"rgba(0, 0, 0, .2)",shadowOffsetX:1,
shadowOffsetY:2,borderRadius:4,borderWidth:1,defaultBorderColor:X.color.border,padding:null,extraCssText:"",axisPointer:{type:"line",axis:"auto",animation:"auto",
animationDurationUpdate:200,animationEasingUpdate:"exponentialOut",crossStyle:{color:X.color.borderShade,width:1,type:"dashed",textStyle:{}}},textStyle:{color:X.
color.tertiary,fontSize:14}},e})(_e),GE=QB;function rh(r){var e=r.get("confine");return e!=null?!!e:r.get("renderMode")==="richText"}function WE(r){if(re.domSupported){for(var e=document.documentElement.
style,t=0,i=r.length;t<i;t++)if(r[t]in e)return r[t]}}var dy=WE(["transform","webkitTransform","OTransform","MozTransform","msTransform"]),YE=WE(["webkitTransit\
ion","transition","OTransition","MozTransition","msTransition"]);function my(r,e){if(!r)return e;e=Tc(e,!0);var t=r.indexOf(e);return r=t===-1?e:"-"+r.slice(0,t)+
"-"+e,r.toLowerCase()}function XE(r,e){var t=r.currentStyle||document.defaultView&&document.defaultView.getComputedStyle(r);return t?e?t[e]:t:null}var eU=my(YE,"transition"),gy=my(dy,"transform"),tU="position:absolute;display:block;border-style:solid;white-space:nowrap;z-index:9999999;"+(re.transform3dSupported?
"will-change:transform;":"");function rU(r){return r=r==="left"?"right":r==="right"?"left":r==="top"?"bottom":"top",r}function iU(r,e,t){if(!B(t)||t==="inside")
return"";var i=r.get("backgroundColor"),n=r.get("borderWidth");e=Rr(e);var a=rU(t),o=Math.max(Math.round(n)*1.5,6),s="",l=gy+":",u;oe(["left","right"],a)>-1?(s+=
"top:50%",l+="translateY(-50%) rotate("+(u=a==="left"?-225:-45)+"deg)"):(s+="left:50%",l+="translateX(-50%) rotate("+(u=a==="top"?225:45)+"deg)");var f=u*Math.PI/
180,c=o+n,h=c*Math.abs(Math.cos(f))+c*Math.abs(Math.sin(f)),p=Math.round(((h-Math.SQRT2*n)/2+Math.SQRT2*n-(h-c)/2)*100)/100;s+=";"+a+":-"+p+"px";var v=e+" solid\
 "+n+"px;",m=["position:absolute;width:"+o+"px;height:"+o+"px;z-index:-1;",s+";"+l+";","border-bottom:"+v,"border-right:"+v,"background-color:"+i+";"];return'<d\
iv style="'+m.join("")+'"></div>'}function nU(r,e,t){var i="cubic-bezier(0.23,1,0.32,1)",n="",a="";return t&&(n=" "+r/2+"s "+i,a="opacity"+n+",visibility"+n),e||
(n=" "+r+"s "+i,a+=(a.length?",":"")+(re.transformSupported?""+gy+n:",left"+n+",top"+n)),eU+":"+a}function ZE(r,e,t){var i=r.toFixed(0)+"px",n=e.toFixed(0)+"px";
if(!re.transformSupported)return t?"top:"+n+";left:"+i+";":[["top",n],["left",i]];var a=re.transform3dSupported,o="translate"+(a?"3d":"")+"("+i+","+n+(a?",0":"")+
")";return t?"top:0;left:0;"+gy+":"+o+";":[["top",0],["left",0],[dy,o]]}function aU(r){var e=[],t=r.get("fontSize"),i=r.getTextColor();i&&e.push("color:"+i),e.push(
"font:"+r.getFont());var n=Y(r.get("lineHeight"),Math.round(t*3/2));t&&e.push("line-height:"+n+"px");var a=r.get("textShadowColor"),o=r.get("textShadowBlur")||0,
s=r.get("textShadowOffsetX")||0,l=r.get("textShadowOffsetY")||0;return a&&o&&e.push("text-shadow:"+s+"px "+l+"px "+o+"px "+a),b(["decoration","align"],function(u){
var f=r.get(u);f&&e.push("text-"+u+":"+f)}),e.join(";")}function oU(r,e,t,i){var n=[],a=r.get("transitionDuration"),o=r.get("backgroundColor"),s=r.get("shadowBl\
ur"),l=r.get("shadowColor"),u=r.get("shadowOffsetX"),f=r.get("shadowOffsetY"),c=r.getModel("textStyle"),h=Oc(r,"html"),p=u+"px "+f+"px "+s+"px "+l;return n.push(
"box-shadow:"+p),e&&a>0&&n.push(nU(a,t,i)),o&&n.push("background-color:"+o),b(["width","color","radius"],function(v){var m="border-"+v,d=Tc(m),g=r.get(d);g!=null&&
n.push(m+":"+g+(v==="color"?"":"px"))}),n.push(aU(c)),h!=null&&n.push("padding:"+cn(h).join("px ")+"px"),n.join(";")+";"}function qE(r,e,t,i,n){var a=e&&e.painter;
if(t){var o=a&&a.getViewportRoot();o&&pb(r,o,t,i,n)}else{r[0]=i,r[1]=n;var s=a&&a.getViewportRootOffset();s&&(r[0]+=s.offsetLeft,r[1]+=s.offsetTop)}r[2]=r[0]/e.
getWidth(),r[3]=r[1]/e.getHeight()}var sU=(function(){function r(e,t){if(this._show=!1,this._styleCoord=[0,0,0,0],this._enterable=!0,this._alwaysShowContent=!1,
this._firstShow=!0,this._longHide=!0,re.wxa)return null;var i=document.createElement("div");i.domBelongToZr=!0,this.el=i;var n=this._zr=e.getZr(),a=t.appendTo,o=a&&
(B(a)?document.querySelector(a):Xa(a)?a:Z(a)&&a(e.getDom()));qE(this._styleCoord,n,o,e.getWidth()/2,e.getHeight()/2),(o||e.getDom()).appendChild(i),this._api=e,
this._container=o;var s=this;i.onmouseenter=function(){s._enterable&&(clearTimeout(s._hideTimeout),s._show=!0),s._inContent=!0},i.onmousemove=function(l){if(l=l||
window.event,!s._enterable){var u=n.handler,f=n.painter.getViewportRoot();Gt(f,l,!0),u.dispatch("mousemove",l)}},i.onmouseleave=function(){s._inContent=!1,s._enterable&&
s._show&&s.hideLater(s._hideDelay)}}return r.prototype.update=function(e){if(!this._container){var t=this._api.getDom(),i=XE(t,"position"),n=t.style;n.position!==
"absolute"&&i!=="absolute"&&(n.position="relative")}var a=e.get("alwaysShowContent");a&&this._moveIfResized(),this._alwaysShowContent=a,this._enableDisplayTransition=
e.get("displayTransition")&&e.get("transitionDuration")>0,this.el.className=e.get("className")||""},r.prototype.show=function(e,t){clearTimeout(this._hideTimeout),
clearTimeout(this._longHideTimeout);var i=this.el,n=i.style,a=this._styleCoord;i.innerHTML?n.cssText=tU+oU(e,!this._firstShow,this._longHide,this._enableDisplayTransition)+
ZE(a[0],a[1],!0)+("border-color:"+Rr(t)+";")+(e.get("extraCssText")||"")+(";pointer-events:"+(this._enterable?"auto":"none")):n.display="none",this._show=!0,this.
_firstShow=!1,this._longHide=!1},r.prototype.setContent=function(e,t,i,n,a){var o=this.el;if(e==null){o.innerHTML="";return}var s="";if(B(a)&&i.get("trigger")===
"item"&&!rh(i)&&(s=iU(i,n,a)),B(e))o.innerHTML=e+s;else if(e){o.innerHTML="",P(e)||(e=[e]);for(var l=0;l<e.length;l++)Xa(e[l])&&e[l].parentNode!==o&&o.appendChild(
e[l]);if(s&&o.childNodes.length){var u=document.createElement("div");u.innerHTML=s,o.appendChild(u)}}},r.prototype.setEnterable=function(e){this._enterable=e},r.
prototype.getSize=function(){var e=this.el;return e?[e.offsetWidth,e.offsetHeight]:[0,0]},r.prototype.moveTo=function(e,t){if(this.el){var i=this._styleCoord;if(qE(
i,this._zr,this._container,e,t),i[0]!=null&&i[1]!=null){var n=this.el.style,a=ZE(i[0],i[1]);b(a,function(o){n[o[0]]=o[1]})}}},r.prototype._moveIfResized=function(){
var e=this._styleCoord[2],t=this._styleCoord[3];this.moveTo(e*this._zr.getWidth(),t*this._zr.getHeight())},r.prototype.hide=function(){var e=this,t=this.el.style;
this._enableDisplayTransition?(t.visibility="hidden",t.opacity="0"):t.display="none",re.transform3dSupported&&(t.willChange=""),this._show=!1,this._longHideTimeout=
setTimeout(function(){return e._longHide=!0},500)},r.prototype.hideLater=function(e){this._show&&!(this._inContent&&this._enterable)&&!this._alwaysShowContent&&
(e?(this._hideDelay=e,this._show=!1,this._hideTimeout=setTimeout(F(this.hide,this),e)):this.hide())},r.prototype.isShow=function(){return this._show},r.prototype.
dispose=function(){clearTimeout(this._hideTimeout),clearTimeout(this._longHideTimeout);var e=this._zr;hb(e&&e.painter&&e.painter.getViewportRoot(),this._container);
var t=this.el;if(t){t.onmouseenter=t.onmousemove=t.onmouseleave=null;var i=t.parentNode;i&&i.removeChild(t)}this.el=this._container=null},r})(),KE=sU;var lU=(function(){function r(e){this._show=!1,this._styleCoord=[0,0,0,0],this._alwaysShowContent=!1,this._enterable=!0,this._zr=e.getZr(),jE(this._styleCoord,this.
_zr,e.getWidth()/2,e.getHeight()/2)}return r.prototype.update=function(e){var t=e.get("alwaysShowContent");t&&this._moveIfResized(),this._alwaysShowContent=t},r.
prototype.show=function(){this._hideTimeout&&clearTimeout(this._hideTimeout),this.el.show(),this._show=!0},r.prototype.setContent=function(e,t,i,n,a){var o=this;
k(e)&&lt(""),this.el&&this._zr.remove(this.el);var s=i.getModel("textStyle");this.el=new Ae({style:{rich:t.richTextStyles,text:e,lineHeight:22,borderWidth:1,borderColor:n,
textShadowColor:s.get("textShadowColor"),fill:i.get(["textStyle","color"]),padding:Oc(i,"richText"),verticalAlign:"top",align:"left"},z:i.get("z")}),b(["backgro\
undColor","borderRadius","shadowColor","shadowBlur","shadowOffsetX","shadowOffsetY"],function(u){o.el.style[u]=i.get(u)}),b(["textShadowBlur","textShadowOffsetX",
"textShadowOffsetY"],function(u){o.el.style[u]=s.get(u)||0}),this._zr.add(this.el);var l=this;this.el.on("mouseover",function(){l._enterable&&(clearTimeout(l._hideTimeout),
l._show=!0),l._inContent=!0}),this.el.on("mouseout",function(){l._enterable&&l._show&&l.hideLater(l._hideDelay),l._inContent=!1})},r.prototype.setEnterable=function(e){
this._enterable=e},r.prototype.getSize=function(){var e=this.el,t=this.el.getBoundingRect(),i=$E(e.style);return[t.width+i.left+i.right,t.height+i.top+i.bottom]},
r.prototype.moveTo=function(e,t){var i=this.el;if(i){var n=this._styleCoord;jE(n,this._zr,e,t),e=n[0],t=n[1];var a=i.style,o=Cn(a.borderWidth||0),s=$E(a);i.x=e+
o+s.left,i.y=t+o+s.top,i.markRedraw()}},r.prototype._moveIfResized=function(){var e=this._styleCoord[2],t=this._styleCoord[3];this.moveTo(e*this._zr.getWidth(),
t*this._zr.getHeight())},r.prototype.hide=function(){this.el&&this.el.hide(),this._show=!1},r.prototype.hideLater=function(e){this._show&&!(this._inContent&&this.
_enterable)&&!this._alwaysShowContent&&(e?(this._hideDelay=e,this._show=!1,this._hideTimeout=setTimeout(F(this.hide,this),e)):this.hide())},r.prototype.isShow=function(){
return this._show},r.prototype.dispose=function(){this._zr.remove(this.el)},r})();function Cn(r){return Math.max(0,r)}function $E(r){var e=Cn(r.shadowBlur||0),t=Cn(
r.shadowOffsetX||0),i=Cn(r.shadowOffsetY||0);return{left:Cn(e-t),right:Cn(e+t),top:Cn(e-i),bottom:Cn(e+i)}}function jE(r,e,t,i){r[0]=t,r[1]=i,r[2]=r[0]/e.getWidth(),
r[3]=r[1]/e.getHeight()}var JE=lU;var uU=new ge({shape:{x:-1,y:-1,width:2,height:2}}),fU=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.
prototype.init=function(t,i){if(!(re.node||!i.getDom())){var n=t.getComponent("tooltip"),a=this._renderMode=hx(n.get("renderMode"));this._tooltipContent=a==="ri\
chText"?new JE(i):new KE(i,{appendTo:n.get("appendToBody",!0)?"body":n.get("appendTo",!0)})}},e.prototype.render=function(t,i,n){if(!(re.node||!n.getDom())){this.
group.removeAll(),this._tooltipModel=t,this._ecModel=i,this._api=n;var a=this._tooltipContent;a.update(t),a.setEnterable(t.get("enterable")),this._initGlobalListener(),
this._keepShow(),this._renderMode!=="richText"&&t.get("transitionDuration")?ai(this,"_updatePosition",50,"fixRate"):Oi(this,"_updatePosition")}},e.prototype._initGlobalListener=
function(){var t=this._tooltipModel,i=t.get("triggerOn");$p("itemTooltip",this._api,F(function(n,a,o){i!=="none"&&(i.indexOf(n)>=0?this._tryShow(a,o):n==="leave"&&
this._hide(o))},this))},e.prototype._keepShow=function(){var t=this._tooltipModel,i=this._ecModel,n=this._api,a=t.get("triggerOn");if(t.get("trigger")!=="axis"&&
(this._lastDataByCoordSys=null,this._cbParamsList=null),this._lastX!=null&&this._lastY!=null&&a!=="none"&&a!=="click"){var o=this;clearTimeout(this._refreshUpdateTimeout),
this._refreshUpdateTimeout=setTimeout(function(){!n.isDisposed()&&o.manuallyShowTip(t,i,n,{x:o._lastX,y:o._lastY,dataByCoordSys:o._lastDataByCoordSys})})}},e.prototype.
manuallyShowTip=function(t,i,n,a){if(!(a.from===this.uid||re.node||!n.getDom())){var o=QE(a,n);this._ticket="";var s=a.dataByCoordSys,l=vU(a,i,n);if(l){var u=l.
el.getBoundingRect().clone();u.applyTransform(l.el.transform),this._tryShow({offsetX:u.x+u.width/2,offsetY:u.y+u.height/2,target:l.el,position:a.position,positionDefault:"\
bottom"},o)}else if(a.tooltip&&a.x!=null&&a.y!=null){var f=uU;f.x=a.x,f.y=a.y,f.update(),ye(f).tooltipConfig={name:null,option:a.tooltip},this._tryShow({offsetX:a.
x,offsetY:a.y,target:f},o)}else if(s)this._tryShow({offsetX:a.x,offsetY:a.y,position:a.position,dataByCoordSys:s,tooltipOption:a.tooltipOption},o);else if(a.seriesIndex!=
null){if(this._manuallyAxisShowTip(t,i,n,a))return;var c=uu(a,i),h=c.point[0],p=c.point[1];h!=null&&p!=null&&this._tryShow({offsetX:h,offsetY:p,target:c.el,position:a.
position,positionDefault:"bottom"},o)}else a.x!=null&&a.y!=null&&(n.dispatchAction({type:"updateAxisPointer",x:a.x,y:a.y}),this._tryShow({offsetX:a.x,offsetY:a.
y,position:a.position,target:n.getZr().findHover(a.x,a.y).target},o))}},e.prototype.manuallyHideTip=function(t,i,n,a){var o=this._tooltipContent;this._tooltipModel&&
o.hideLater(this._tooltipModel.get("hideDelay")),this._lastX=this._lastY=this._lastDataByCoordSys=null,this._cbParamsList=null,a.from!==this.uid&&this._hide(QE(
a,n))},e.prototype._manuallyAxisShowTip=function(t,i,n,a){var o=a.seriesIndex,s=a.dataIndex,l=i.getComponent("axisPointer").coordSysAxesInfo;if(!(o==null||s==null||
l==null)){var u=i.getSeriesByIndex(o);if(u){var f=u.getData(),c=cu([f.getItemModel(s),u,(u.coordinateSystem||{}).model],this._tooltipModel);if(c.get("trigger")===
"axis")return n.dispatchAction({type:"updateAxisPointer",seriesIndex:o,dataIndex:s,position:a.position}),!0}}},e.prototype._tryShow=function(t,i){var n=t.target,
a=this._tooltipModel;if(a){this._lastX=t.offsetX,this._lastY=t.offsetY;var o=t.dataByCoordSys;if(o&&o.length)this._showAxisTooltip(o,t);else if(n){var s=ye(n);if(s.
ssrType==="legend")return;this._lastDataByCoordSys=null,this._cbParamsList=null;var l,u;Pi(n,function(f){if(f.tooltipDisabled)return l=u=null,!0;l||u||(ye(f).dataIndex!=
null?l=f:ye(f).tooltipConfig!=null&&(u=f))},!0),l?this._showSeriesItemTooltip(t,l,i):u?this._showComponentItemTooltip(t,u,i):this._hide(i)}else this._lastDataByCoordSys=
null,this._cbParamsList=null,this._hide(i)}},e.prototype._showOrMove=function(t,i){var n=t.get("showDelay");i=F(i,this),clearTimeout(this._showTimout),n>0?this.
_showTimout=setTimeout(i,n):i()},e.prototype._showAxisTooltip=function(t,i){var n=this._ecModel,a=this._tooltipModel,o=[i.offsetX,i.offsetY],s=cu([i.tooltipOption],
a),l=this._renderMode,u=[],f=wa("section",{blocks:[],noHeader:!0}),c=[],h=new Lc;b(t,function(y){b(y.dataByAxis,function(_){var x=n.getComponent(_.axisDim+"Axis",
_.axisIndex),S=_.value,w=x.axis,T=w.scale.parse(S);if(!(!x||S==null)){var E=sy(S,w,n,_.seriesDataIndices,_.valueLabelOpt),M=wa("section",{header:E,noHeader:!pt(
E),sortBlocks:!0,blocks:[]});f.blocks.push(M),b(_.seriesDataIndices,function(C){var D=n.getSeriesByIndex(C.seriesIndex),I=C.dataIndexInside,A=D.getDataParams(I);
if(!(A.dataIndex<0)){A.axisDim=_.axisDim,A.axisIndex=_.axisIndex,A.axisType=_.axisType,A.axisId=_.axisId,A.axisValue=Yo(x.axis,{value:T}),A.axisValueLabel=E,A.marker=
h.makeTooltipMarker("item",Rr(A.color),l);var L=fm(D.formatTooltip(I,!0,null)),V=L.frag;if(V){var U=cu([D],a).get("valueFormatter");M.blocks.push(U?R({valueFormatter:U},
V):V)}L.text&&c.push(L.text),u.push(A)}})}})}),f.blocks.reverse(),c.reverse();var p=i.position,v=s.get("order"),m=dm(f,h,l,v,n.get("useUTC"),s.get("textStyle"));
m&&c.unshift(m);var d=l==="richText"?`

`:"<br/>",g=c.join(d);this._showOrMove(s,function(){this._updateContentNotChangedOnAxis(t,u)?this._updatePosition(s,p,o[0],o[1],this._tooltipContent,u):this._showTooltipContent(
s,g,u,Math.random()+"",o[0],o[1],p,null,h)})},e.prototype._showSeriesItemTooltip=function(t,i,n){var a=this._ecModel,o=ye(i),s=o.seriesIndex,l=a.getSeriesByIndex(
s),u=o.dataModel||l,f=o.dataIndex,c=o.dataType,h=u.getData(c),p=this._renderMode,v=t.positionDefault,m=cu([h.getItemModel(f),u,l&&(l.coordinateSystem||{}).model],
this._tooltipModel,v?{position:v}:null),d=m.get("trigger");if(!(d!=null&&d!=="item")){var g=u.getDataParams(f,c),y=new Lc;g.marker=y.makeTooltipMarker("item",Rr(
g.color),p);var _=fm(u.formatTooltip(f,!1,c)),x=m.get("order"),S=m.get("valueFormatter"),w=_.frag,T=w?dm(S?R({valueFormatter:S},w):w,y,p,x,a.get("useUTC"),m.get(
"textStyle")):_.text,E="item_"+u.name+"_"+f;this._showOrMove(m,function(){this._showTooltipContent(m,T,g,E,t.offsetX,t.offsetY,t.position,t.target,y)}),n({type:"\
showTip",dataIndexInside:f,dataIndex:h.getRawIndex(f),seriesIndex:s,from:this.uid})}},e.prototype._showComponentItemTooltip=function(t,i,n){var a=this._renderMode===
"html",o=ye(i),s=o.tooltipConfig,l=s.option||{},u=l.encodeHTMLContent;if(B(l)){var f=l;l={content:f,formatter:f},u=!0}u&&a&&l.content&&(l=G(l),l.content=mt(l.content));
var c=[l],h=this._ecModel.getComponent(o.componentMainType,o.componentIndex);h&&c.push(h),c.push({formatter:l.content});var p=t.positionDefault,v=cu(c,this._tooltipModel,
p?{position:p}:null),m=v.get("content"),d=Math.random()+"",g=new Lc;this._showOrMove(v,function(){var y=G(v.get("formatterParams")||{});this._showTooltipContent(
v,m,y,d,t.offsetX,t.offsetY,t.position,i,g)}),n({type:"showTip",from:this.uid})},e.prototype._showTooltipContent=function(t,i,n,a,o,s,l,u,f){if(this._ticket="",
!(!t.get("showContent")||!t.get("show"))){var c=this._tooltipContent;c.setEnterable(t.get("enterable"));var h=t.get("formatter");l=l||t.get("position");var p=i,
v=this._getNearestPoint([o,s],n,t.get("trigger"),t.get("borderColor"),t.get("defaultBorderColor",!0)),m=v.color;if(h)if(B(h)){var d=t.ecModel.get("useUTC"),g=P(
n)?n[0]:n,y=g&&g.axisType&&g.axisType.indexOf("time")>=0;p=h,y&&(p=xa(g.axisValue,p,d)),p=Mc(p,n,!0)}else if(Z(h)){var _=F(function(x,S){x===this._ticket&&(c.setContent(
S,f,t,m,l),this._updatePosition(t,l,o,s,c,n,u))},this);this._ticket=a,p=h(n,a,_)}else p=h;c.setContent(p,f,t,m,l),c.show(t,m),this._updatePosition(t,l,o,s,c,n,u)}},
e.prototype._getNearestPoint=function(t,i,n,a,o){if(n==="axis"||P(i))return{color:a||o};if(!P(i))return{color:a||i.color||i.borderColor}},e.prototype._updatePosition=
function(t,i,n,a,o,s,l){var u=this._api.getWidth(),f=this._api.getHeight();i=i||t.get("position");var c=o.getSize(),h=t.get("align"),p=t.get("verticalAlign"),v=l&&
l.getBoundingRect().clone();if(l&&v.applyTransform(l.transform),Z(i)&&(i=i([n,a],s,o.el,v,{viewSize:[u,f],contentSize:c.slice()})),P(i))n=gt(i[0],u),a=gt(i[1],f);else if(k(
i)){var m=i;m.width=c[0],m.height=c[1];var d=dr(m,{width:u,height:f});n=d.x,a=d.y,h=null,p=null}else if(B(i)&&l){var g=hU(i,v,c,t.get("borderWidth"));n=g[0],a=g[1]}else{
var g=cU(n,a,o,u,f,h?null:20,p?null:20);n=g[0],a=g[1]}if(h&&(n-=eD(h)?c[0]/2:h==="right"?c[0]:0),p&&(a-=eD(p)?c[1]/2:p==="bottom"?c[1]:0),rh(t)){var g=pU(n,a,o,
u,f);n=g[0],a=g[1]}o.moveTo(n,a)},e.prototype._updateContentNotChangedOnAxis=function(t,i){var n=this._lastDataByCoordSys,a=this._cbParamsList,o=!!n&&n.length===
t.length;return o&&b(n,function(s,l){var u=s.dataByAxis||[],f=t[l]||{},c=f.dataByAxis||[];o=o&&u.length===c.length,o&&b(u,function(h,p){var v=c[p]||{},m=h.seriesDataIndices||
[],d=v.seriesDataIndices||[];o=o&&h.value===v.value&&h.axisType===v.axisType&&h.axisId===v.axisId&&m.length===d.length,o&&b(m,function(g,y){var _=d[y];o=o&&g.seriesIndex===
_.seriesIndex&&g.dataIndex===_.dataIndex}),a&&b(h.seriesDataIndices,function(g){var y=g.seriesIndex,_=i[y],x=a[y];_&&x&&x.data!==_.data&&(o=!1)})})}),this._lastDataByCoordSys=
t,this._cbParamsList=i,!!o},e.prototype._hide=function(t){this._lastDataByCoordSys=null,this._cbParamsList=null,t({type:"hideTip",from:this.uid})},e.prototype.dispose=
function(t,i){re.node||!i.getDom()||(Oi(this,"_updatePosition"),this._tooltipContent.dispose(),lu("itemTooltip",i),this._tooltipContent=null,this._tooltipModel=
null,this._lastDataByCoordSys=null,this._cbParamsList=null)},e.type="tooltip",e})(qe);function cu(r,e,t){var i=e.ecModel,n;t?(n=new Le(t,i,i),n=new Le(e.option,
n,i)):n=e;for(var a=r.length-1;a>=0;a--){var o=r[a];o&&(o instanceof Le&&(o=o.get("tooltip",!0)),B(o)&&(o={formatter:o}),o&&(n=new Le(o,n,i)))}return n}function QE(r,e){
return r.dispatchAction||F(e.dispatchAction,e)}function cU(r,e,t,i,n,a,o){var s=t.getSize(),l=s[0],u=s[1];return a!=null&&(r+l+a+2>i?r-=l+a:r+=a),o!=null&&(e+u+
o>n?e-=u+o:e+=o),[r,e]}function pU(r,e,t,i,n){var a=t.getSize(),o=a[0],s=a[1];return r=Math.min(r+o,i)-o,e=Math.min(e+s,n)-s,r=Math.max(r,0),e=Math.max(e,0),[r,
e]}function hU(r,e,t,i){var n=t[0],a=t[1],o=Math.ceil(Math.SQRT2*i)+8,s=0,l=0,u=e.width,f=e.height;switch(r){case"inside":s=e.x+u/2-n/2,l=e.y+f/2-a/2;break;case"\
top":s=e.x+u/2-n/2,l=e.y-a-o;break;case"bottom":s=e.x+u/2-n/2,l=e.y+f+o;break;case"left":s=e.x-n-o,l=e.y+f/2-a/2;break;case"right":s=e.x+u+o,l=e.y+f/2-a/2}return[
s,l]}function eD(r){return r==="center"||r==="middle"}function vU(r,e,t){var i=qs(r).queryOptionMap,n=i.keys()[0];if(!(!n||n==="series")){var a=Jr(e,n,i.get(n),
{useDefault:!1,enableAll:!1,enableNone:!1}),o=a.models[0];if(o){var s=t.getViewOfComponentModel(o),l;if(s.group.traverse(function(u){var f=ye(u).tooltipConfig;if(f&&
f.name===r.name)return l=u,!0}),l)return{componentMainType:n,componentIndex:o.componentIndex,el:l}}}}var tD=fU;function yy(r){at(Jp),r.registerComponentModel(GE),r.registerComponentView(tD),r.registerAction({type:"showTip",event:"showTip",update:"tooltip:manuallyShowTip"},
De),r.registerAction({type:"hideTip",event:"hideTip",update:"tooltip:manuallyHideTip"},De)}var rD=b;function iD(r){if(r){for(var e in r)if(r.hasOwnProperty(e))return!0}}function _y(r,e,t){var i={};return rD(e,function(a){var o=i[a]=n();rD(r[a],function(s,l){
if(ot.isValidType(l)){var u={type:l,visual:s};t&&t(u,a),o[l]=new ot(u),l==="opacity"&&(u=G(u),u.type="colorAlpha",o.__hidden.__alphaForOpacity=new ot(u))}})}),i;
function n(){var a=function(){};a.prototype.__hidden=a.prototype;var o=new a;return o}}function nD(r,e,t){var i;b(t,function(n){e.hasOwnProperty(n)&&iD(e[n])&&(i=
!0)}),i&&b(t,function(n){e.hasOwnProperty(n)&&iD(e[n])?r[n]=G(e[n]):delete r[n]})}function aD(r,e,t,i){var n={};return b(r,function(a){var o=ot.prepareVisualTypes(e[a]);n[a]=o}),{progress:function(o,s){var l;i!=null&&(l=s.getDimensionIndex(i));
function u(S){return Sp(s,c,S)}function f(S,w){qT(s,c,S,w)}for(var c,h=s.getStore();(c=o.next())!=null;){var p=s.getRawDataItem(c);if(!(p&&p.visualMap===!1))for(var v=i!=
null?h.get(l,c):c,m=t(v),d=e[m],g=n[m],y=0,_=g.length;y<_;y++){var x=g[y];d[x]&&d[x].applyVisual(v,u,f)}}}}}var dU=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="dataZoom.inside",e.defaultOption=fn(
ps.defaultOption,{disabled:!1,zoomLock:!1,zoomOnMouseWheel:!0,moveOnMouseMove:!0,moveOnMouseWheel:!1,preventDefaultMouseMove:!0}),e})(ps),sD=dU;var xy=J();function lD(r,e,t){xy(r).coordSysRecordMap.each(function(i){var n=i.dataZoomInfoMap.get(e.uid);n&&(n.getRange=t)})}function uD(r,e){for(var t=xy(r).coordSysRecordMap,
i=t.keys(),n=0;n<i.length;n++){var a=i[n],o=t.get(a),s=o.dataZoomInfoMap;if(s){var l=e.uid,u=s.get(l);u&&(s.removeKey(l),s.keys().length||fD(t,o))}}}function fD(r,e){
if(e){r.removeKey(e.model.uid);var t=e.controller;t&&t.dispose()}}function mU(r,e){var t={model:e,containsPoint:Te(yU,e),dispatchAction:Te(gU,r),dataZoomInfoMap:null,
controller:null},i=t.controller=new IM(r.getZr());return b(["pan","zoom","scrollMove"],function(n){i.on(n,function(a){var o=[];t.dataZoomInfoMap.each(function(s){
if(a.isAvailableBehavior(s.model.option)){var l=(s.getRange||{})[n],u=l&&l(s.dzReferCoordSysInfo,t.model.mainType,t.controller,a);!s.model.get("disabled",!0)&&u&&
o.push({dataZoomId:s.model.id,start:u[0],end:u[1]})}}),o.length&&t.dispatchAction(o)})}),t}function gU(r,e){r.isDisposed()||r.dispatchAction({type:"dataZoom",animation:{
easing:"cubicOut",duration:100},batch:e})}function yU(r,e,t,i){return r.coordinateSystem.containPoint([t,i])}function _U(r,e,t){var i,n="type_",a={type_true:2,type_move:1,
type_false:0,type_undefined:-1},o=!0,s,l;return r.each(function(u){var f=u.model,c=f.get("disabled",!0)?!1:f.get("zoomLock",!0)?"move":!0;a[n+c]>a[n+i]&&(i=c),o=
o&&f.get("preventDefaultMouseMove",!0),s=Y(f.get("cursorGrab",!0),s),l=Y(f.get("cursorGrabbing",!0),l)}),{controlType:i,opt:{zoomOnMouseWheel:!0,moveOnMouseMove:!0,
moveOnMouseWheel:!0,preventDefaultMouseMove:!!o,api:t,zInfo:{component:e.model},triggerInfo:{roamTrigger:null,isInSelf:e.containsPoint},cursorGrab:s,cursorGrabbing:l}}}
function cD(r){r.registerUpdateLifecycle("coordsys:aftercreate",function(e,t){var i=xy(t),n=i.coordSysRecordMap||(i.coordSysRecordMap=H());n.each(function(a){a.
dataZoomInfoMap=null}),e.eachComponent({mainType:"dataZoom",subType:"inside"},function(a){var o=Qp(a);b(o.infoList,function(s){var l=s.model.uid,u=n.get(l)||n.set(
l,mU(t,s.model)),f=u.dataZoomInfoMap||(u.dataZoomInfoMap=H());f.set(a.uid,{dzReferCoordSysInfo:s,model:a,getRange:null})})}),n.each(function(a){var o=a.controller,
s,l=a.dataZoomInfoMap;if(l){var u=l.keys()[0];u!=null&&(s=l.get(u))}if(!s){fD(n,a);return}var f=_U(l,a,t);o.enable(f.controlType,f.opt),ai(a,"dispatchAction",s.
model.get("throttle",!0),"fixRate")})})}var SU=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type="dataZoom.inside",t}return e.prototype.render=function(t,i,n){
if(r.prototype.render.apply(this,arguments),t.noTarget()){this._clear();return}this.range=t.getPercentRange(),lD(n,t,{pan:F(Sy.pan,this),zoom:F(Sy.zoom,this),scrollMove:F(
Sy.scrollMove,this)})},e.prototype.dispose=function(){this._clear(),r.prototype.dispose.apply(this,arguments)},e.prototype._clear=function(){uD(this.api,this.dataZoomModel),
this.range=null},e.type="dataZoom.inside",e})(th),Sy={zoom:function(r,e,t,i){var n=this.range,a=n.slice(),o=r.axisModels[0];if(o){var s=by[e](null,[i.originX,i.
originY],o,t,r),l=(s.signal>0?s.pixelStart+s.pixelLength-s.pixel:s.pixel-s.pixelStart)/s.pixelLength*(a[1]-a[0])+a[0],u=Math.max(1/i.scale,0);a[0]=(a[0]-l)*u+l,
a[1]=(a[1]-l)*u+l;var f=this.dataZoomModel.findRepresentativeAxisProxy().getMinMaxSpan();if(er(0,a,[0,100],0,f.minSpan,f.maxSpan),this.range=a,n[0]!==a[0]||n[1]!==
a[1])return a}},pan:pD(function(r,e,t,i,n,a){var o=by[i]([a.oldX,a.oldY],[a.newX,a.newY],e,n,t);return o.signal*(r[1]-r[0])*o.pixel/o.pixelLength}),scrollMove:pD(
function(r,e,t,i,n,a){var o=by[i]([0,0],[a.scrollDelta,a.scrollDelta],e,n,t);return o.signal*(r[1]-r[0])*a.scrollDelta})};function pD(r){return function(e,t,i,n){
var a=this.range,o=a.slice(),s=e.axisModels[0];if(s){var l=r(o,s,e,t,i,n);if(er(l,o,[0,100],"all"),this.range=o,a[0]!==o[0]||a[1]!==o[1])return o}}}var by={grid:function(r,e,t,i,n){
var a=t.axis,o={},s=n.model.coordinateSystem.getRect();return r=r||[0,0],a.dim==="x"?(o.pixel=e[0]-r[0],o.pixelLength=s.width,o.pixelStart=s.x,o.signal=a.inverse?
1:-1):(o.pixel=e[1]-r[1],o.pixelLength=s.height,o.pixelStart=s.y,o.signal=a.inverse?-1:1),o},polar:function(r,e,t,i,n){var a=t.axis,o={},s=n.model.coordinateSystem,
l=s.getRadiusAxis().getExtent(),u=s.getAngleAxis().getExtent();return r=r?s.pointToCoord(r):[0,0],e=s.pointToCoord(e),t.mainType==="radiusAxis"?(o.pixel=e[0]-r[0],
o.pixelLength=l[1]-l[0],o.pixelStart=l[0],o.signal=a.inverse?1:-1):(o.pixel=e[1]-r[1],o.pixelLength=u[1]-u[0],o.pixelStart=u[0],o.signal=a.inverse?-1:1),o},singleAxis:function(r,e,t,i,n){
var a=t.axis,o=n.model.coordinateSystem.getRect(),s={};return r=r||[0,0],a.orient==="horizontal"?(s.pixel=e[0]-r[0],s.pixelLength=o.width,s.pixelStart=o.x,s.signal=
a.inverse?1:-1):(s.pixel=e[1]-r[1],s.pixelLength=o.height,s.pixelStart=o.y,s.signal=a.inverse?-1:1),s}},hD=SU;function vD(r){fu(r),r.registerComponentModel(sD),r.registerComponentView(hD),cD(r)}var bU=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.type="dataZoom.slider",e.layoutMode="box",
e.defaultOption=fn(ps.defaultOption,{show:!0,right:"ph",top:"ph",width:"ph",height:"ph",left:null,bottom:null,borderColor:X.color.accent10,borderRadius:0,backgroundColor:X.
color.transparent,dataBackground:{lineStyle:{color:X.color.accent30,width:.5},areaStyle:{color:X.color.accent20,opacity:.2}},selectedDataBackground:{lineStyle:{
color:X.color.accent40,width:.5},areaStyle:{color:X.color.accent20,opacity:.3}},fillerColor:"rgba(135,175,274,0.2)",handleIcon:"path://M-9.35,34.56V42m0-40V9.5m\
-2,0h4a2,2,0,0,1,2,2v21a2,2,0,0,1-2,2h-4a2,2,0,0,1-2-2v-21A2,2,0,0,1-11.35,9.5Z",handleSize:"100%",handleStyle:{color:X.color.neutral00,borderColor:X.color.accent20},
moveHandleSize:7,moveHandleIcon:"path://M-320.9-50L-320.9-50c18.1,0,27.1,9,27.1,27.1V85.7c0,18.1-9,27.1-27.1,27.1l0,0c-18.1,0-27.1-9-27.1-27.1V-22.9C-348-41-339\
-50-320.9-50z M-212.3-50L-212.3-50c18.1,0,27.1,9,27.1,27.1V85.7c0,18.1-9,27.1-27.1,27.1l0,0c-18.1,0-27.1-9-27.1-27.1V-22.9C-239.4-41-230.4-50-212.3-50z M-103.7-\
50L-103.7-50c18.1,0,27.1,9,27.1,27.1V85.7c0,18.1-9,27.1-27.1,27.1l0,0c-18.1,0-27.1-9-27.1-27.1V-22.9C-130.9-41-121.8-50-103.7-50z",moveHandleStyle:{color:X.color.
accent40,opacity:.5},showDetail:!0,showDataShadow:"auto",realtime:!0,zoomLock:!1,textStyle:{color:X.color.tertiary},brushSelect:!0,brushStyle:{color:X.color.accent30,
opacity:.3},emphasis:{handleLabel:{show:!0},handleStyle:{borderColor:X.color.accent40},moveHandleStyle:{opacity:.8}},defaultLocationEdgeGap:15}),e})(ps),dD=bU;var pu=ge,wU=1,wy=30,TU=7,hu="horizontal",mD="vertical",CU=5,MU=["line","bar","candlestick","scatter"],EU={easing:"cubicOut",duration:100,delay:0},DU=(function(r){
O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._displayables={},t}return e.prototype.init=function(t,i){this.api=i,this.
_onBrush=F(this._onBrush,this),this._onBrushEnd=F(this._onBrushEnd,this)},e.prototype.render=function(t,i,n,a){if(r.prototype.render.apply(this,arguments),ai(this,
"_dispatchZoomAction",t.get("throttle"),"fixRate"),this._orient=t.getOrient(),t.get("show")===!1){this.group.removeAll();return}if(t.noTarget()){this._clear(),this.
group.removeAll();return}(!a||a.type!=="dataZoom"||a.from!==this.uid)&&this._buildView(),this._updateView()},e.prototype.dispose=function(){this._clear(),r.prototype.
dispose.apply(this,arguments)},e.prototype._clear=function(){Oi(this,"_dispatchZoomAction");var t=this.api.getZr();t.off("mousemove",this._onBrush),t.off("mouse\
up",this._onBrushEnd)},e.prototype._buildView=function(){var t=this.group;t.removeAll(),this._brushing=!1,this._displayables.brushRect=null,this._resetLocation(),
this._resetInterval();var i=this._displayables.sliderGroup=new ce;this._renderBackground(),this._renderHandle(),this._renderDataShadow(),t.add(i),this._positionGroup()},
e.prototype._resetLocation=function(){var t=this.dataZoomModel,i=this.api,n=t.get("brushSelect"),a=n?TU:0,o=pn(t,i).refContainer,s=this._findCoordRect(),l=t.get(
"defaultLocationEdgeGap",!0)||0,u=this._orient===hu?{right:o.width-s.x-s.width,top:o.height-wy-l-a,width:s.width,height:wy}:{right:l,top:s.y,width:wy,height:s.height},
f=ri(t.option);b(["right","top","width","height"],function(h){f[h]==="ph"&&(f[h]=u[h])});var c=dr(f,o);this._location={x:c.x,y:c.y},this._size=[c.width,c.height],
this._orient===mD&&this._size.reverse()},e.prototype._positionGroup=function(){var t=this.group,i=this._location,n=this._orient,a=this.dataZoomModel.getFirstTargetAxisModel(),
o=a&&a.get("inverse"),s=this._displayables.sliderGroup,l=(this._dataShadowInfo||{}).otherAxisInverse;s.attr(n===hu&&!o?{scaleY:l?1:-1,scaleX:1}:n===hu&&o?{scaleY:l?
1:-1,scaleX:-1}:n===mD&&!o?{scaleY:l?-1:1,scaleX:1,rotation:Math.PI/2}:{scaleY:l?-1:1,scaleX:-1,rotation:Math.PI/2});var u=t.getBoundingRect([s]),f=isNaN(u.x)?0:
u.x,c=isNaN(u.y)?0:u.y;t.x=i.x-f,t.y=i.y-c,t.markRedraw()},e.prototype._getViewExtent=function(){return[0,this._size[0]]},e.prototype._renderBackground=function(){
var t=this.dataZoomModel,i=this._size,n=this._displayables.sliderGroup,a=t.get("brushSelect");n.add(new pu({silent:!0,shape:{x:0,y:0,width:i[0],height:i[1]},style:{
fill:t.get("backgroundColor")},z2:-40}));var o=new pu({shape:{x:0,y:0,width:i[0],height:i[1]},style:{fill:"transparent"},z2:0,onclick:F(this._onClickPanel,this)}),
s=this.api.getZr();a?(o.on("mousedown",this._onBrushStart,this),o.cursor="crosshair",s.on("mousemove",this._onBrush),s.on("mouseup",this._onBrushEnd)):(s.off("m\
ousemove",this._onBrush),s.off("mouseup",this._onBrushEnd)),n.add(o)},e.prototype._renderDataShadow=function(){var t=this._dataShadowInfo=this._prepareDataShadowInfo();
if(this._displayables.dataShadowSegs=[],!t)return;var i=this._size,n=this._shadowSize||[],a=t.series,o=a.getRawData(),s=a.getShadowDim&&a.getShadowDim(),l=s&&o.
getDimensionInfo(s)?a.getShadowDim():t.otherDim;if(l==null)return;var u=this._shadowPolygonPts,f=this._shadowPolylinePts;if(o!==this._shadowData||l!==this._shadowDim||
i[0]!==n[0]||i[1]!==n[1]){var c=o.getDataExtent(t.thisDim),h=o.getDataExtent(l),p=(h[1]-h[0])*.3;h=[h[0]-p,h[1]+p];var v=[0,i[1]],m=[0,i[0]],d=[[i[0],0],[0,0]],
g=[],y=m[1]/Math.max(1,o.count()-1),_=i[0]/(c[1]-c[0]),x=t.thisAxis.type==="time",S=-y,w=Math.round(o.count()/i[0]),T;o.each([t.thisDim,l],function(I,A,L){if(w>
0&&L%w){x||(S+=y);return}S=x?(+I-c[0])*_:S+y;var V=A==null||isNaN(A)||A==="",U=V?0:we(A,h,v,!0);V&&!T&&L?(d.push([d[d.length-1][0],0]),g.push([g[g.length-1][0],
0])):!V&&T&&(d.push([S,0]),g.push([S,0])),V||(d.push([S,U]),g.push([S,U])),T=V}),u=this._shadowPolygonPts=d,f=this._shadowPolylinePts=g}this._shadowData=o,this.
_shadowDim=l,this._shadowSize=[i[0],i[1]];var E=this.dataZoomModel;function M(I){var A=E.getModel(I?"selectedDataBackground":"dataBackground"),L=new ce,V=new Si(
{shape:{points:u},segmentIgnoreThreshold:1,style:A.getModel("areaStyle").getAreaStyle(),silent:!0,z2:-20}),U=new bi({shape:{points:f},segmentIgnoreThreshold:1,style:A.
getModel("lineStyle").getLineStyle(),silent:!0,z2:-19});return L.add(V),L.add(U),L}for(var C=0;C<3;C++){var D=M(C===1);this._displayables.sliderGroup.add(D),this.
_displayables.dataShadowSegs.push(D)}},e.prototype._prepareDataShadowInfo=function(){var t=this.dataZoomModel,i=t.get("showDataShadow");if(i!==!1){var n,a=this.
ecModel;return t.eachTargetAxis(function(o,s){var l=t.getAxisProxy(o,s).getTargetSeriesModels();b(l,function(u){if(!n&&!(i!==!0&&oe(MU,u.get("type"))<0)){var f=a.
getComponent(_r(o),s).axis,c=AU(o),h,p=u.coordinateSystem;c!=null&&p.getOtherAxis&&(h=p.getOtherAxis(f).inverse),c=u.getData().mapDimension(c);var v=u.getData().
mapDimension(o);n={thisAxis:f,series:u,thisDim:v,otherDim:c,otherAxisInverse:h}}},this)},this),n}},e.prototype._renderHandle=function(){var t=this.group,i=this.
_displayables,n=i.handles=[null,null],a=i.handleLabels=[null,null],o=this._displayables.sliderGroup,s=this._size,l=this.dataZoomModel,u=this.api,f=l.get("border\
Radius")||0,c=l.get("brushSelect"),h=i.filler=new pu({silent:c,style:{fill:l.get("fillerColor")},textConfig:{position:"inside"}});o.add(h),o.add(new pu({silent:!0,
subPixelOptimize:!0,shape:{x:0,y:0,width:s[0],height:s[1],r:f},style:{stroke:l.get("dataBackgroundColor")||l.get("borderColor"),lineWidth:wU,fill:X.color.transparent}})),
b([0,1],function(_){var x=l.get("handleIcon");!Tl[x]&&x.indexOf("path://")<0&&x.indexOf("image://")<0&&(x="path://"+x);var S=nt(x,-1,0,2,2,null,!0);S.attr({cursor:IU(
this._orient),draggable:!0,drift:F(this._onDragMove,this,_),ondragend:F(this._onDragEnd,this),onmouseover:F(this._onOverDataInfoTriggerArea,this,!0),onmouseout:F(
this._onOverDataInfoTriggerArea,this,!1),z2:5});var w=S.getBoundingRect(),T=l.get("handleSize");this._handleHeight=gt(T,this._size[1]),this._handleWidth=w.width/
w.height*this._handleHeight,S.setStyle(l.getModel("handleStyle").getItemStyle()),S.style.strokeNoScale=!0,S.rectHover=!0,S.ensureState("emphasis").style=l.getModel(
["emphasis","handleStyle"]).getItemStyle(),ed(S);var E=l.get("handleColor");E!=null&&(S.style.fill=E),o.add(n[_]=S);var M=l.getModel("textStyle"),C=l.get("handl\
eLabel")||{},D=C.show||!1;t.add(a[_]=new Ae({silent:!0,invisible:!D,style:xt(M,{x:0,y:0,text:"",verticalAlign:"middle",align:"center",fill:M.getTextColor(),font:M.
getFont()}),z2:10}))},this);var p=h;if(c){var v=gt(l.get("moveHandleSize"),s[1]),m=i.moveHandle=new ge({style:l.getModel("moveHandleStyle").getItemStyle(),silent:!0,
shape:{r:[0,0,2,2],y:s[1]-.5,height:v}}),d=v*.8,g=i.moveHandleIcon=nt(l.get("moveHandleIcon"),-d/2,-d/2,d,d,X.color.neutral00,!0);g.silent=!0,g.y=s[1]+v/2-.5,m.
ensureState("emphasis").style=l.getModel(["emphasis","moveHandleStyle"]).getItemStyle();var y=Math.min(s[1]/2,Math.max(v,10));p=i.moveZone=new ge({invisible:!0,
shape:{y:s[1]-y,height:v+y}}),p.on("mouseover",function(){u.enterEmphasis(m)}).on("mouseout",function(){u.leaveEmphasis(m)}),o.add(m),o.add(g),o.add(p)}p.attr({
draggable:!0,cursor:"grab",drift:F(this._onActualMoveZoneDrift,this),ondragstart:F(this._onActualMoveZoneDragStart,this),ondragend:F(this._onActualMoveZoneDragEnd,
this),onmouseover:F(this._onOverDataInfoTriggerArea,this,!0),onmouseout:F(this._onOverDataInfoTriggerArea,this,!1)})},e.prototype._resetInterval=function(){var t=this.
_range=this.dataZoomModel.getPercentRange(),i=this._getViewExtent();this._handleEnds=[we(t[0],[0,100],i,!0),we(t[1],[0,100],i,!0)]},e.prototype._updateInterval=
function(t,i){var n=this.dataZoomModel,a=this._handleEnds,o=this._getViewExtent(),s=n.findRepresentativeAxisProxy().getMinMaxSpan(),l=[0,100];er(i,a,o,n.get("zo\
omLock")?"all":t,s.minSpan!=null?we(s.minSpan,l,o,!0):null,s.maxSpan!=null?we(s.maxSpan,l,o,!0):null);var u=this._range,f=this._range=st([we(a[0],o,l,!0),we(a[1],
o,l,!0)]);return!u||u[0]!==f[0]||u[1]!==f[1]},e.prototype._updateView=function(t){var i=this._displayables,n=this._handleEnds,a=st(n.slice()),o=this._size;b([0,
1],function(p){var v=i.handles[p],m=this._handleHeight;v.attr({scaleX:m/2,scaleY:m/2,x:n[p]+(p?-1:1),y:o[1]/2-m/2})},this),i.filler.setShape({x:a[0],y:0,width:a[1]-
a[0],height:o[1]});var s={x:a[0],width:a[1]-a[0]};i.moveHandle&&(i.moveHandle.setShape(s),i.moveZone.setShape(s),i.moveZone.getBoundingRect(),i.moveHandleIcon&&
i.moveHandleIcon.attr("x",s.x+s.width/2));for(var l=i.dataShadowSegs,u=[0,a[0],a[1],o[0]],f=0;f<l.length;f++){var c=l[f],h=c.getClipPath();h||(h=new ge,c.setClipPath(
h)),h.setShape({x:u[f],y:0,width:u[f+1]-u[f],height:o[1]})}this._updateDataInfo(t)},e.prototype._updateDataInfo=function(t){var i=this.dataZoomModel,n=this._displayables,
a=n.handleLabels,o=this._orient,s=["",""];if(i.get("showDetail")){var l=i.findRepresentativeAxisProxy(),u=l.getAxisModel().axis.scale;if(l){var f=this._range,c;
if(t){var h={start:f[0],end:f[1]},p=eh(i,l);if(p){var v=p.calculateDataWindow(h).percentInverted;h={start:v[0],end:v[1]}}c=l.calculateDataWindow(h)}else c=l.getWindow();
s=[gD(i,0,c,u),gD(i,1,c,u)]}}var m=st(this._handleEnds.slice());d.call(this,0),d.call(this,1);function d(g){var y=Ti(n.handles[g].parent,this.group),_=fa(g===0?
"right":"left",y),x=this._handleWidth/2+CU,S=jt([m[g]+(g===0?-x:x),this._size[1]/2],y);a[g].setStyle({x:S[0],y:S[1],verticalAlign:o===hu?"middle":_,align:o===hu?
_:"center",text:s[g]})}},e.prototype._onOverDataInfoTriggerArea=function(t){this._isOverDataInfoTriggerArea=t,this._showDataInfo(t)},e.prototype._showDataInfo=function(t){
var i=this.dataZoomModel.get("handleLabel")||{},n=i.show||!1,a=this.dataZoomModel.getModel(["emphasis","handleLabel"]),o=a.get("show")||!1,s=t||this._dragging?o:
n,l=this._displayables,u=l.handleLabels;u[0].attr("invisible",!s),u[1].attr("invisible",!s),l.moveHandle&&this.api[s?"enterEmphasis":"leaveEmphasis"](l.moveHandle,
1)},e.prototype._onActualMoveZoneDrift=function(t,i,n){this.api.getZr().setCursorStyle("grabbing"),this._onDragMove("all",t,i,n)},e.prototype._onActualMoveZoneDragStart=
function(t){t.target.attr("cursor","grabbing"),this._showDataInfo(!0)},e.prototype._onActualMoveZoneDragEnd=function(t){t.target.attr("cursor","grab"),this._onDragEnd()},
e.prototype._onDragMove=function(t,i,n,a){this._dragging=!0,Wt(a.event);var o=this._displayables.sliderGroup.getLocalTransform(),s=jt([i,n],o,!0),l=this._updateInterval(
t,s[0]),u=this.dataZoomModel.get("realtime");this._updateView(!u),l&&u&&this._dispatchZoomAction(!0)},e.prototype._onDragEnd=function(){this._dragging=!1,this._isOverDataInfoTriggerArea||
this._showDataInfo(!1);var t=this.dataZoomModel.get("realtime");!t&&this._dispatchZoomAction(!1)},e.prototype._onClickPanel=function(t){var i=this._size,n=this.
_displayables.sliderGroup.transformCoordToLocal(t.offsetX,t.offsetY);if(!(n[0]<0||n[0]>i[0]||n[1]<0||n[1]>i[1])){var a=this._handleEnds,o=(a[0]+a[1])/2,s=this._updateInterval(
"all",n[0]-o);this._updateView(),s&&this._dispatchZoomAction(!1)}},e.prototype._onBrushStart=function(t){var i=t.offsetX,n=t.offsetY;this._brushStart=new be(i,n),
this._brushing=!0,this._brushStartTime=+new Date},e.prototype._onBrushEnd=function(t){if(this._brushing){var i=this._displayables.brushRect;if(this._brushing=!1,
!!i){i.attr("ignore",!0);var n=i.shape,a=+new Date;if(!(a-this._brushStartTime<200&&Math.abs(n.width)<5)){var o=this._getViewExtent(),s=[0,100],l=this._handleEnds=
[n.x,n.x+n.width],u=this.dataZoomModel.findRepresentativeAxisProxy().getMinMaxSpan();er(0,l,o,0,u.minSpan!=null?we(u.minSpan,s,o,!0):null,u.maxSpan!=null?we(u.maxSpan,
s,o,!0):null),this._range=st([we(l[0],o,s,!0),we(l[1],o,s,!0)]),this._updateView(),this._dispatchZoomAction(!1)}}}},e.prototype._onBrush=function(t){this._brushing&&
(Wt(t.event),this._updateBrushRect(t.offsetX,t.offsetY))},e.prototype._updateBrushRect=function(t,i){var n=this._displayables,a=this.dataZoomModel,o=n.brushRect;
o||(o=n.brushRect=new pu({silent:!0,style:a.getModel("brushStyle").getItemStyle()}),n.sliderGroup.add(o)),o.attr("ignore",!1);var s=this._brushStart,l=this._displayables.
sliderGroup,u=l.transformCoordToLocal(t,i),f=l.transformCoordToLocal(s.x,s.y),c=this._size;u[0]=Math.max(Math.min(c[0],u[0]),0),o.setShape({x:f[0],y:0,width:u[0]-
f[0],height:c[1]})},e.prototype._dispatchZoomAction=function(t){var i=this._range;this.api.dispatchAction({type:"dataZoom",from:this.uid,dataZoomId:this.dataZoomModel.
id,animation:t?EU:null,start:i[0],end:i[1]})},e.prototype._findCoordRect=function(){var t,i=Qp(this.dataZoomModel).infoList;if(!t&&i.length){var n=i[0].model.coordinateSystem;
t=n.getRect&&n.getRect()}if(!t){var a=this.api.getWidth(),o=this.api.getHeight();t={x:a*.2,y:o*.2,width:a*.6,height:o*.6}}return t},e.type="dataZoom.slider",e})(
th);function gD(r,e,t,i){var n=r.get("labelFormatter"),a=r.get("labelPrecision");(a==null||a==="auto")&&(a=t.valuePrecision);var o=t.value[e],s=o==null||isNaN(o)?
"":Je(i)||ii(i)?i.getLabel({value:Math.round(o)}):isFinite(a)?ue(o,a,!0):o+"";return Z(n)?n(o,s):B(n)?n.replace("{value}",s):s}function AU(r){var e={x:"y",y:"x",
radius:"angle",angle:"radius"};return e[r]}function IU(r){return r==="vertical"?"ns-resize":"ew-resize"}var yD=DU;function _D(r){r.registerComponentModel(dD),r.registerComponentView(yD),fu(r)}function Ty(r){at(vD),at(_D)}var OU={get:function(r,e,t){var i=G((LU[r]||{})[e]);return t&&P(i)?i[i.length-1]:i}},LU={color:{active:["#006edd","#e0ffff"],inactive:[X.color.transparent]},colorHue:{
active:[0,360],inactive:[0,0]},colorSaturation:{active:[.3,1],inactive:[0,0]},colorLightness:{active:[.9,.5],inactive:[0,0]},colorAlpha:{active:[.3,1],inactive:[
0,0]},opacity:{active:[.3,1],inactive:[0,0]},symbol:{active:["circle","roundRect","diamond"],inactive:["none"]},symbolSize:{active:[10,50],inactive:[0,0]}},ih=OU;var xD=ot.mapVisual,PU=ot.eachVisual,RU=P,Cy=b,NU=st,kU=we,zU=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,
t.stateList=["inRange","outOfRange"],t.replacableOptionKeys=["inRange","outOfRange","target","controller","color"],t.layoutMode={type:"box",ignoreSize:!0},t.dataBound=
[-1/0,1/0],t.targetVisuals={},t.controllerVisuals={},t}return e.prototype.init=function(t,i,n){this.mergeDefaultAndTheme(t,n)},e.prototype.optionUpdated=function(t,i){
var n=this.option;!i&&nD(n,t,this.replacableOptionKeys),this.textStyleModel=this.getModel("textStyle"),this.resetItemSize(),this.completeVisualOption()},e.prototype.
resetVisual=function(t){var i=this.stateList;t=F(t,this),this.controllerVisuals=_y(this.option.controller,i,t),this.targetVisuals=_y(this.option.target,i,t)},e.
prototype.getItemSymbol=function(){return null},e.prototype.getTargetSeriesIndices=function(){var t=this,i=this.option.seriesTargets;if(i){var n=[];return Cy(i,
function(l){if(l.seriesIndex!=null)n.push(l.seriesIndex);else if(l.seriesId!=null){var u;t.ecModel.eachSeries(function(f){f.id===l.seriesId&&(u=f)}),u&&n.push(u.
componentIndex)}}),n}var a=this.option.seriesId,o=this.option.seriesIndex;o==null&&a==null&&(o="all");var s=Jr(this.ecModel,"series",{index:o,id:a},{useDefault:!1,
enableAll:!0,enableNone:!1}).models;return z(s,function(l){return l.componentIndex})},e.prototype.eachTargetSeries=function(t,i){b(this.getTargetSeriesIndices(),
function(n){var a=this.ecModel.getSeriesByIndex(n);a&&t.call(i,a)},this)},e.prototype.isTargetSeries=function(t){var i=!1;return this.eachTargetSeries(function(n){
n===t&&(i=!0)}),i},e.prototype.formatValueText=function(t,i,n){var a=this.option,o=a.precision,s=this.dataBound,l=a.formatter,u;n=n||["<",">"],P(t)&&(t=t.slice(),
u=!0);var f=i?t:u?[c(t[0]),c(t[1])]:c(t);if(B(l))return l.replace("{value}",u?f[0]:f).replace("{value2}",u?f[1]:f);if(Z(l))return u?l(t[0],t[1]):l(t);if(u)return t[0]===
s[0]?n[0]+" "+f[1]:t[1]===s[1]?n[1]+" "+f[0]:f[0]+" - "+f[1];return f;function c(h){return h===s[0]?"min":h===s[1]?"max":(+h).toFixed(Math.min(o,20))}},e.prototype.
resetExtent=function(){var t=this.option,i=NU([t.min,t.max]);this._dataExtent=i},e.prototype.getDimension=function(t){var i=this,n=this.option.seriesTargets;if(n){
var a=Pu(n,function(o){return o.seriesIndex!=null&&o.seriesIndex===t||o.seriesId!=null&&o.seriesId===i.ecModel.getSeriesByIndex(t).id});if(a)return a.dimension}
return this.option.dimension},e.prototype.getDataDimensionIndex=function(t){var i=t.hostModel.seriesIndex,n=this.getDimension(i);if(n!=null)return t.getDimensionIndex(
n);for(var a=t.dimensions,o=a.length-1;o>=0;o--){var s=a[o],l=t.getDimensionInfo(s);if(!l.isCalculationCoord)return l.storeDimIndex}},e.prototype.getExtent=function(){
return this._dataExtent.slice()},e.prototype.completeVisualOption=function(){var t=this.ecModel,i=this.option,n={inRange:i.inRange,outOfRange:i.outOfRange},a=i.
target||(i.target={}),o=i.controller||(i.controller={});ne(a,n),ne(o,n);var s=this.isCategory();l.call(this,a),l.call(this,o),u.call(this,a,"inRange","outOfRang\
e"),f.call(this,o);function l(c){RU(i.color)&&!c.inRange&&(c.inRange={color:i.color.slice().reverse()}),c.inRange=c.inRange||{color:t.get("gradientColor")}}function u(c,h,p){
var v=c[h],m=c[p];v&&!m&&(m=c[p]={},Cy(v,function(d,g){if(ot.isValidType(g)){var y=ih.get(g,"inactive",s);y!=null&&(m[g]=y,g==="color"&&!m.hasOwnProperty("opaci\
ty")&&!m.hasOwnProperty("colorAlpha")&&(m.opacity=[0,0]))}}))}function f(c){var h=(c.inRange||{}).symbol||(c.outOfRange||{}).symbol,p=(c.inRange||{}).symbolSize||
(c.outOfRange||{}).symbolSize,v=this.get("inactiveColor"),m=this.getItemSymbol(),d=m||"roundRect";Cy(this.stateList,function(g){var y=this.itemSize,_=c[g];_||(_=
c[g]={color:s?v:[v]}),_.symbol==null&&(_.symbol=h&&G(h)||(s?d:[d])),_.symbolSize==null&&(_.symbolSize=p&&G(p)||(s?y[0]:[y[0],y[0]])),_.symbol=xD(_.symbol,function(w){
return w==="none"?d:w});var x=_.symbolSize;if(x!=null){var S=-1/0;PU(x,function(w){w>S&&(S=w)}),_.symbolSize=xD(x,function(w){return kU(w,[0,S],[0,y[0]],!0)})}},
this)}},e.prototype.resetItemSize=function(){this.itemSize=[parseFloat(this.get("itemWidth")),parseFloat(this.get("itemHeight"))]},e.prototype.isCategory=function(){
return!!this.option.categories},e.prototype.setSelected=function(t){},e.prototype.getSelected=function(){return null},e.prototype.getValueState=function(t){return null},
e.prototype.getVisualMeta=function(t){return null},e.type="visualMap",e.dependencies=["series"],e.defaultOption={show:!0,z:4,min:0,max:200,left:0,right:null,top:null,
bottom:0,itemWidth:null,itemHeight:null,inverse:!1,orient:"vertical",backgroundColor:X.color.transparent,borderColor:X.color.borderTint,contentColor:X.color.theme[0],
inactiveColor:X.color.disabled,borderWidth:0,padding:X.size.m,textGap:10,precision:0,textStyle:{color:X.color.secondary}},e})(_e),hs=zU;var SD=[20,140],BU=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.optionUpdated=function(t,i){
r.prototype.optionUpdated.apply(this,arguments),this.resetExtent(),this.resetVisual(function(n){n.mappingMethod="linear",n.dataExtent=this.getExtent()}),this._resetRange()},
e.prototype.resetItemSize=function(){r.prototype.resetItemSize.apply(this,arguments);var t=this.itemSize;(t[0]==null||isNaN(t[0]))&&(t[0]=SD[0]),(t[1]==null||isNaN(
t[1]))&&(t[1]=SD[1])},e.prototype._resetRange=function(){var t=this.getExtent(),i=this.option.range;!i||i.auto?(t.auto=1,this.option.range=t):P(i)&&(i[0]>i[1]&&
i.reverse(),i[0]=Math.max(i[0],t[0]),i[1]=Math.min(i[1],t[1]))},e.prototype.completeVisualOption=function(){r.prototype.completeVisualOption.apply(this,arguments),
b(this.stateList,function(t){var i=this.option.controller[t].symbolSize;i&&i[0]!==i[1]&&(i[0]=i[1]/3)},this)},e.prototype.setSelected=function(t){this.option.range=
t.slice(),this._resetRange()},e.prototype.getSelected=function(){var t=this.getExtent(),i=st((this.get("range")||[]).slice());return i[0]>t[1]&&(i[0]=t[1]),i[1]>
t[1]&&(i[1]=t[1]),i[0]<t[0]&&(i[0]=t[0]),i[1]<t[0]&&(i[1]=t[0]),i},e.prototype.getValueState=function(t){var i=this.option.range,n=this.getExtent(),a=Y(this.option.
unboundedRange,!0);return(a&&i[0]<=n[0]||i[0]<=t)&&(a&&i[1]>=n[1]||t<=i[1])?"inRange":"outOfRange"},e.prototype.findTargetDataIndices=function(t){var i=[];return this.
eachTargetSeries(function(n){var a=[],o=n.getData();o.each(this.getDataDimensionIndex(o),function(s,l){t[0]<=s&&s<=t[1]&&a.push(l)},this),i.push({seriesId:n.id,
dataIndex:a})},this),i},e.prototype.getVisualMeta=function(t){var i=bD(this,"outOfRange",this.getExtent()),n=bD(this,"inRange",this.option.range.slice()),a=[];function o(p,v){
a.push({value:p,color:t(p,v)})}for(var s=0,l=0,u=n.length,f=i.length;l<f&&(!n.length||i[l]<=n[0]);l++)i[l]<n[s]&&o(i[l],"outOfRange");for(var c=1;s<u;s++,c=0)c&&
a.length&&o(n[s],"outOfRange"),o(n[s],"inRange");for(var c=1;l<f;l++)(!n.length||n[n.length-1]<i[l])&&(c&&(a.length&&o(a[a.length-1].value,"outOfRange"),c=0),o(
i[l],"outOfRange"));var h=a.length;return{stops:a,outerColors:[h?a[0].color:"transparent",h?a[h-1].color:"transparent"]}},e.type="visualMap.continuous",e.defaultOption=
fn(hs.defaultOption,{align:"auto",calculable:!1,hoverLink:!0,realtime:!0,handleIcon:"path://M-11.39,9.77h0a3.5,3.5,0,0,1-3.5,3.5h-22a3.5,3.5,0,0,1-3.5-3.5h0a3.5\
,3.5,0,0,1,3.5-3.5h22A3.5,3.5,0,0,1-11.39,9.77Z",handleSize:"120%",handleStyle:{borderColor:X.color.neutral00,borderWidth:1},indicatorIcon:"circle",indicatorSize:"\
50%",indicatorStyle:{borderColor:X.color.neutral00,borderWidth:2,shadowBlur:2,shadowOffsetX:1,shadowOffsetY:1,shadowColor:X.color.shadow}}),e})(hs);function bD(r,e,t){
if(t[0]===t[1])return t.slice();for(var i=200,n=(t[1]-t[0])/i,a=t[0],o=[],s=0;s<=i&&a<t[1];s++)o.push(a),a+=n;return o.push(t[1]),o}var wD=BU;var UU=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t.autoPositionValues={left:1,right:1,top:1,bottom:1},
t}return e.prototype.init=function(t,i){this.ecModel=t,this.api=i},e.prototype.render=function(t,i,n,a){if(this.visualMapModel=t,t.get("show")===!1){this.group.
removeAll();return}this.doRender(t,i,n,a)},e.prototype.renderBackground=function(t){var i=this.visualMapModel,n=cn(i.get("padding")||0),a=t.getBoundingRect();t.
add(new ge({z2:-1,silent:!0,shape:{x:a.x-n[3],y:a.y-n[0],width:a.width+n[3]+n[1],height:a.height+n[0]+n[2]},style:{fill:i.get("backgroundColor"),stroke:i.get("b\
orderColor"),lineWidth:i.get("borderWidth")}}))},e.prototype.getControllerVisual=function(t,i,n){n=n||{};var a=n.forceState,o=this.visualMapModel,s={};if(i==="c\
olor"){var l=o.get("contentColor");s.color=l}function u(p){return s[p]}function f(p,v){s[p]=v}var c=o.controllerVisuals[a||o.getValueState(t)],h=ot.prepareVisualTypes(
c);return b(h,function(p){var v=c[p];n.convertOpacityToAlpha&&p==="opacity"&&(p="colorAlpha",v=c.__alphaForOpacity),ot.dependsOn(p,i)&&v&&v.applyVisual(t,u,f)}),
s[i]},e.prototype.positionGroup=function(t){var i=this.visualMapModel,n=this.api,a=pn(i,n).refContainer;Ib(t,i.getBoxLayoutParams(),a)},e.prototype.doRender=function(t,i,n,a){},
e.type="visualMap",e})(qe),nh=UU;var TD=[["left","right","width"],["top","bottom","height"]];function ah(r,e,t){var i=r.option,n=i.align;if(n!=null&&n!=="auto")return n;for(var a={width:e.getWidth(),
height:e.getHeight()},o=i.orient==="horizontal"?1:0,s=TD[o],l=[0,null,10],u={},f=0;f<3;f++)u[TD[1-o][f]]=l[f],u[s[f]]=f===2?t[0]:i[s[f]];var c=[["x","width",3],
["y","height",0]][o],h=dr(u,a,i.padding);return s[(h.margin[c[2]]||0)+h[c[0]]+h[c[1]]*.5<a[c[1]]*.5?0:1]}function vs(r,e){return b(r||[],function(t){t.dataIndex!=
null&&(t.dataIndexInside=t.dataIndex,t.dataIndex=null),t.highlightKey="visualMap"+(e?e.componentIndex:"")}),r}var oi=we,VU=b,MD=Math.min,My=Math.max,FU=12,HU=6,GU=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._shapes=
{},t._dataInterval=[],t._handleEnds=[],t._hoverLinkDataIndices=[],t}return e.prototype.init=function(t,i){r.prototype.init.call(this,t,i),this._hoverLinkFromSeriesMouseOver=
F(this._hoverLinkFromSeriesMouseOver,this),this._hideIndicator=F(this._hideIndicator,this)},e.prototype.doRender=function(t,i,n,a){(!a||a.type!=="selectDataRang\
e"||a.from!==this.uid)&&this._buildView()},e.prototype._buildView=function(){this.group.removeAll();var t=this.visualMapModel,i=this.group;this._orient=t.get("o\
rient"),this._useHandle=t.get("calculable"),this._resetInterval(),this._renderBar(i);var n=t.get("text");this._renderEndsText(i,n,0),this._renderEndsText(i,n,1),
this._updateView(!0),this.renderBackground(i),this._updateView(),this._enableHoverLinkToSeries(),this._enableHoverLinkFromSeries(),this.positionGroup(i)},e.prototype.
_renderEndsText=function(t,i,n){if(i){var a=i[1-n];a=a!=null?a+"":"";var o=this.visualMapModel,s=o.get("textGap"),l=o.itemSize,u=this._shapes.mainGroup,f=this._applyTransform(
[l[0]/2,n===0?-s:l[1]+s],u),c=this._applyTransform(n===0?"bottom":"top",u),h=this._orient,p=this.visualMapModel.textStyleModel;this.group.add(new Ae({style:xt(p,
{x:f[0],y:f[1],verticalAlign:p.get("verticalAlign")||(h==="horizontal"?"middle":c),align:p.get("align")||(h==="horizontal"?c:"center"),text:a})}))}},e.prototype.
_renderBar=function(t){var i=this.visualMapModel,n=this._shapes,a=i.itemSize,o=this._orient,s=this._useHandle,l=ah(i,this.api,a),u=n.mainGroup=this._createBarGroup(
l),f=new ce;u.add(f),f.add(n.outOfRange=ED()),f.add(n.inRange=ED(null,s?AD(this._orient):null,F(this._dragHandle,this,"all",!1),F(this._dragHandle,this,"all",!0))),
f.setClipPath(new ge({shape:{x:0,y:0,width:a[0],height:a[1],r:3}}));var c=i.textStyleModel.getTextRect("国"),h=My(c.width,c.height);s&&(n.handleThumbs=[],n.handleLabels=
[],n.handleLabelPoints=[],this._createHandle(i,u,0,a,h,o),this._createHandle(i,u,1,a,h,o)),this._createIndicator(i,u,a,h,o),t.add(u)},e.prototype._createHandle=
function(t,i,n,a,o,s){var l=F(this._dragHandle,this,n,!1),u=F(this._dragHandle,this,n,!0),f=ar(t.get("handleSize"),a[0]),c=nt(t.get("handleIcon"),-f/2,-f/2,f,f,
null,!0),h=AD(this._orient);c.attr({cursor:h,draggable:!0,drift:l,ondragend:u,onmousemove:function(g){Wt(g.event)}}),c.x=a[0]/2,c.useStyle(t.getModel("handleSty\
le").getItemStyle()),c.setStyle({strokeNoScale:!0,strokeFirst:!0}),c.style.lineWidth*=2,c.ensureState("emphasis").style=t.getModel(["emphasis","handleStyle"]).getItemStyle(),
Of(c,!0),i.add(c);var p=this.visualMapModel.textStyleModel,v=new Ae({cursor:h,draggable:!0,drift:l,onmousemove:function(g){Wt(g.event)},ondragend:u,style:xt(p,{
x:0,y:0,text:""})});v.ensureState("blur").style={opacity:.1},v.stateTransition={duration:200},this.group.add(v);var m=[f,0],d=this._shapes;d.handleThumbs[n]=c,d.
handleLabelPoints[n]=m,d.handleLabels[n]=v},e.prototype._createIndicator=function(t,i,n,a,o){var s=ar(t.get("indicatorSize"),n[0]),l=nt(t.get("indicatorIcon"),-s/
2,-s/2,s,s,null,!0);l.attr({cursor:"move",invisible:!0,silent:!0,x:n[0]/2});var u=t.getModel("indicatorStyle").getItemStyle();if(l instanceof Rt){var f=l.style;
l.useStyle(R({image:f.image,x:f.x,y:f.y,width:f.width,height:f.height},u))}else l.useStyle(u);i.add(l);var c=this.visualMapModel.textStyleModel,h=new Ae({silent:!0,
invisible:!0,style:xt(c,{x:0,y:0,text:""})});this.group.add(h);var p=[(o==="horizontal"?a/2:HU)+n[0]/2,0],v=this._shapes;v.indicator=l,v.indicatorLabel=h,v.indicatorLabelPoint=
p,this._firstShowIndicator=!0},e.prototype._dragHandle=function(t,i,n,a){if(this._useHandle){if(this._dragging=!i,!i){var o=this._applyTransform([n,a],this._shapes.
mainGroup,!0);this._updateInterval(t,o[1]),this._hideIndicator(),this._updateView()}i===!this.visualMapModel.get("realtime")&&this.api.dispatchAction({type:"sel\
ectDataRange",from:this.uid,visualMapId:this.visualMapModel.id,selected:this._dataInterval.slice()}),i?!this._hovering&&this._clearHoverLinkToSeries():DD(this.visualMapModel)&&
this._doHoverLinkToSeries(this._handleEnds[t],!1)}},e.prototype._resetInterval=function(){var t=this.visualMapModel,i=this._dataInterval=t.getSelected(),n=t.getExtent(),
a=[0,t.itemSize[1]];this._handleEnds=[oi(i[0],n,a,!0),oi(i[1],n,a,!0)]},e.prototype._updateInterval=function(t,i){i=i||0;var n=this.visualMapModel,a=this._handleEnds,
o=[0,n.itemSize[1]];er(i,a,o,t,0);var s=n.getExtent();this._dataInterval=[oi(a[0],o,s,!0),oi(a[1],o,s,!0)]},e.prototype._updateView=function(t){var i=this.visualMapModel,
n=i.getExtent(),a=this._shapes,o=[0,i.itemSize[1]],s=t?o:this._handleEnds,l=this._createBarVisual(this._dataInterval,n,s,"inRange"),u=this._createBarVisual(n,n,
o,"outOfRange");a.inRange.setStyle({fill:l.barColor}).setShape("points",l.barPoints),a.outOfRange.setStyle({fill:u.barColor}).setShape("points",u.barPoints),this.
_updateHandle(s,l)},e.prototype._createBarVisual=function(t,i,n,a){var o={forceState:a,convertOpacityToAlpha:!0},s=this._makeColorGradient(t,o),l=[this.getControllerVisual(
t[0],"symbolSize",o),this.getControllerVisual(t[1],"symbolSize",o)],u=this._createBarPoints(n,l);return{barColor:new So(0,0,0,1,s),barPoints:u,handlesColor:[s[0].
color,s[s.length-1].color]}},e.prototype._makeColorGradient=function(t,i){var n=100,a=[],o=(t[1]-t[0])/n;a.push({color:this.getControllerVisual(t[0],"color",i),
offset:0});for(var s=1;s<n;s++){var l=t[0]+o*s;if(l>t[1])break;a.push({color:this.getControllerVisual(l,"color",i),offset:s/n})}return a.push({color:this.getControllerVisual(
t[1],"color",i),offset:1}),a},e.prototype._createBarPoints=function(t,i){var n=this.visualMapModel.itemSize;return[[n[0]-i[0],t[0]],[n[0],t[0]],[n[0],t[1]],[n[0]-
i[1],t[1]]]},e.prototype._createBarGroup=function(t){var i=this._orient,n=this.visualMapModel.get("inverse");return new ce(i==="horizontal"&&!n?{scaleX:t==="bot\
tom"?1:-1,rotation:Math.PI/2}:i==="horizontal"&&n?{scaleX:t==="bottom"?-1:1,rotation:-Math.PI/2}:i==="vertical"&&!n?{scaleX:t==="left"?1:-1,scaleY:-1}:{scaleX:t===
"left"?1:-1})},e.prototype._updateHandle=function(t,i){if(this._useHandle){var n=this._shapes,a=this.visualMapModel,o=n.handleThumbs,s=n.handleLabels,l=a.itemSize,
u=a.getExtent(),f=this._applyTransform("left",n.mainGroup);VU([0,1],function(c){var h=o[c];h.setStyle("fill",i.handlesColor[c]),h.y=t[c];var p=oi(t[c],[0,l[1]],
u,!0),v=this.getControllerVisual(p,"symbolSize");h.scaleX=h.scaleY=v/l[0],h.x=l[0]-v/2;var m=jt(n.handleLabelPoints[c],Ti(h,this.group));if(this._orient==="hori\
zontal"){var d=f==="left"||f==="top"?(l[0]-v)/2:(l[0]-v)/-2;m[1]+=d}s[c].setStyle({x:m[0],y:m[1],text:a.formatValueText(this._dataInterval[c]),verticalAlign:"mi\
ddle",align:this._orient==="vertical"?this._applyTransform("left",n.mainGroup):"center"})},this)}},e.prototype._showIndicator=function(t,i,n,a){var o=this.visualMapModel,
s=o.getExtent(),l=o.itemSize,u=[0,l[1]],f=this._shapes,c=f.indicator;if(c){c.attr("invisible",!1);var h={convertOpacityToAlpha:!0},p=this.getControllerVisual(t,
"color",h),v=this.getControllerVisual(t,"symbolSize"),m=oi(t,s,u,!0),d=l[0]-v/2,g={x:c.x,y:c.y};c.y=m,c.x=d;var y=jt(f.indicatorLabelPoint,Ti(c,this.group)),_=f.
indicatorLabel;_.attr("invisible",!1);var x=this._applyTransform("left",f.mainGroup),S=this._orient,w=S==="horizontal";_.setStyle({text:(n||"")+o.formatValueText(
i),verticalAlign:w?x:"middle",align:w?"center":x});var T={x:d,y:m,style:{fill:p}},E={style:{x:y[0],y:y[1]}};if(o.ecModel.isAnimationEnabled()&&!this._firstShowIndicator){
var M={duration:100,easing:"cubicInOut",additive:!0};c.x=g.x,c.y=g.y,c.animateTo(T,M),_.animateTo(E,M)}else c.attr(T),_.attr(E);this._firstShowIndicator=!1;var C=this.
_shapes.handleLabels;if(C)for(var D=0;D<C.length;D++)this.api.enterBlur(C[D])}},e.prototype._enableHoverLinkToSeries=function(){var t=this;this._shapes.mainGroup.
on("mousemove",function(i){if(t._hovering=!0,!t._dragging){var n=t.visualMapModel.itemSize,a=t._applyTransform([i.offsetX,i.offsetY],t._shapes.mainGroup,!0,!0);
a[1]=MD(My(0,a[1]),n[1]),t._doHoverLinkToSeries(a[1],0<=a[0]&&a[0]<=n[0])}}).on("mouseout",function(){t._hovering=!1,!t._dragging&&t._clearHoverLinkToSeries()})},
e.prototype._enableHoverLinkFromSeries=function(){var t=this.api.getZr();this.visualMapModel.option.hoverLink?(t.on("mouseover",this._hoverLinkFromSeriesMouseOver,
this),t.on("mouseout",this._hideIndicator,this)):this._clearHoverLinkFromSeries()},e.prototype._doHoverLinkToSeries=function(t,i){var n=this.visualMapModel,a=n.
itemSize;if(n.option.hoverLink){var o=[0,a[1]],s=n.getExtent();t=MD(My(o[0],t),o[1]);var l=WU(n,s,o),u=[t-l,t+l],f=oi(t,o,s,!0),c=[oi(u[0],o,s,!0),oi(u[1],o,s,!0)];
u[0]<o[0]&&(c[0]=-1/0),u[1]>o[1]&&(c[1]=1/0),i&&(c[0]===-1/0?this._showIndicator(f,c[1],"< ",l):c[1]===1/0?this._showIndicator(f,c[0],"> ",l):this._showIndicator(
f,f,"≈ ",l));var h=this._hoverLinkDataIndices,p=[];(i||DD(n))&&(p=this._hoverLinkDataIndices=n.findTargetDataIndices(c));var v=ux(h,p);this._dispatchHighDown(
"downplay",vs(v[0],n)),this._dispatchHighDown("highlight",vs(v[1],n))}},e.prototype._hoverLinkFromSeriesMouseOver=function(t){var i;if(Pi(t.target,function(l){var u=ye(
l);if(u.dataIndex!=null)return i=u,!0},!0),!!i){var n=this.ecModel.getSeriesByIndex(i.seriesIndex),a=this.visualMapModel;if(a.isTargetSeries(n)){var o=n.getData(
i.dataType),s=o.getStore().get(a.getDataDimensionIndex(o),i.dataIndex);isNaN(s)||this._showIndicator(s,s)}}},e.prototype._hideIndicator=function(){var t=this._shapes;
t.indicator&&t.indicator.attr("invisible",!0),t.indicatorLabel&&t.indicatorLabel.attr("invisible",!0);var i=this._shapes.handleLabels;if(i)for(var n=0;n<i.length;n++)
this.api.leaveBlur(i[n])},e.prototype._clearHoverLinkToSeries=function(){this._hideIndicator();var t=this._hoverLinkDataIndices;this._dispatchHighDown("downplay",
vs(t,this.visualMapModel)),t.length=0},e.prototype._clearHoverLinkFromSeries=function(){this._hideIndicator();var t=this.api.getZr();t.off("mouseover",this._hoverLinkFromSeriesMouseOver),
t.off("mouseout",this._hideIndicator)},e.prototype._applyTransform=function(t,i,n,a){var o=Ti(i,a?null:this.group);return P(t)?jt(t,o,n):fa(t,o,n)},e.prototype.
_dispatchHighDown=function(t,i){i&&i.length&&this.api.dispatchAction({type:t,batch:i})},e.prototype.dispose=function(){this._clearHoverLinkFromSeries(),this._clearHoverLinkToSeries()},
e.type="visualMap.continuous",e})(nh);function ED(r,e,t,i){return new Si({shape:{points:r},draggable:!!t,cursor:e,drift:t,onmousemove:function(n){Wt(n.event)},ondragend:i})}
function WU(r,e,t){var i=FU/2,n=r.get("hoverLinkDataSize");return n&&(i=oi(n,e,t,!0)/2),i}function DD(r){var e=r.get("hoverLinkOnHandle");return!!(e??r.get("rea\
ltime"))}function AD(r){return r==="vertical"?"ns-resize":"ew-resize"}var ID=GU;var OD={type:"selectDataRange",event:"dataRangeSelected",update:"update"},LD=function(r,e){e.eachComponent({mainType:"visualMap",query:r},function(t){t.setSelected(
r.selected)})};var PD=[{createOnAllSeries:!0,reset:function(r,e){var t=[];return e.eachComponent("visualMap",function(i){var n=r.pipelineContext;!i.isTargetSeries(r)||n&&n.large||
t.push(aD(i.stateList,i.targetVisuals,F(i.getValueState,i),i.getDataDimensionIndex(r.getData())))}),t}},{createOnAllSeries:!0,reset:function(r,e){var t=r.getData(),
i=[];e.eachComponent("visualMap",function(n){if(n.isTargetSeries(r)){var a=n.getVisualMeta(F(YU,null,r,n))||{stops:[],outerColors:[]},o=n.getDataDimensionIndex(
t);o>=0&&(a.dimension=o,i.push(a))}}),r.getData().setVisual("visualMeta",i)}}];function YU(r,e,t,i){for(var n=e.targetVisuals[i],a=ot.prepareVisualTypes(n),o={color:bp(
r.getData(),"color")},s=0,l=a.length;s<l;s++){var u=a[s],f=n[u==="opacity"?"__alphaForOpacity":u];f&&f.applyVisual(t,c,h)}return o.color;function c(p){return o[p]}
function h(p,v){o[p]=v}}var RD=b;function Ey(r){var e=r&&r.visualMap;P(e)||(e=e?[e]:[]),RD(e,function(t){if(t){ds(t,"splitList")&&!ds(t,"pieces")&&(t.pieces=t.splitList,delete t.splitList);
var i=t.pieces;if(i&&P(i)&&RD(i,function(a){k(a)&&(ds(a,"start")&&!ds(a,"min")&&(a.min=a.start),ds(a,"end")&&!ds(a,"max")&&(a.max=a.end))}),0)var n}})}function ds(r,e){
return r&&r.hasOwnProperty&&r.hasOwnProperty(e)}var ND=!1;function vu(r){ND||(ND=!0,r.registerSubTypeDefaulter("visualMap",function(e){return!e.categories&&(!(e.pieces?e.pieces.length>0:e.splitNumber>0)||e.calculable)?
"continuous":"piecewise"}),r.registerAction(OD,LD),b(PD,function(e){r.registerVisual(r.PRIORITY.VISUAL.COMPONENT,e)}),r.registerPreprocessor(Ey))}function kD(r){r.registerComponentModel(wD),r.registerComponentView(ID),vu(r)}var XU=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t._pieceList=[],t}return e.prototype.optionUpdated=function(t,i){
r.prototype.optionUpdated.apply(this,arguments),this.resetExtent();var n=this._mode=this._determineMode();this._pieceList=[],ZU[this._mode].call(this,this._pieceList),
this._resetSelected(t,i);var a=this.option.categories;this.resetVisual(function(o,s){n==="categories"?(o.mappingMethod="category",o.categories=G(a)):(o.dataExtent=
this.getExtent(),o.mappingMethod="piecewise",o.pieceList=z(this._pieceList,function(l){return l=G(l),s!=="inRange"&&(l.visual=null),l}))})},e.prototype.completeVisualOption=
function(){var t=this.option,i={},n=ot.listVisualTypes(),a=this.isCategory();b(t.pieces,function(s){b(n,function(l){s.hasOwnProperty(l)&&(i[l]=1)})}),b(i,function(s,l){
var u=!1;b(this.stateList,function(f){u=u||o(t,f,l)||o(t.target,f,l)},this),!u&&b(this.stateList,function(f){(t[f]||(t[f]={}))[l]=ih.get(l,f==="inRange"?"active":
"inactive",a)})},this);function o(s,l,u){return s&&s[l]&&s[l].hasOwnProperty(u)}r.prototype.completeVisualOption.apply(this,arguments)},e.prototype._resetSelected=
function(t,i){var n=this.option,a=this._pieceList,o=(i?n:t).selected||{};if(n.selected=o,b(a,function(l,u){var f=this.getSelectedMapKey(l);o.hasOwnProperty(f)||
(o[f]=!0)},this),n.selectedMode==="single"){var s=!1;b(a,function(l,u){var f=this.getSelectedMapKey(l);o[f]&&(s?o[f]=!1:s=!0)},this)}},e.prototype.getItemSymbol=
function(){return this.get("itemSymbol")},e.prototype.getSelectedMapKey=function(t){return this._mode==="categories"?t.value+"":t.index+""},e.prototype.getPieceList=
function(){return this._pieceList},e.prototype._determineMode=function(){var t=this.option;return t.pieces&&t.pieces.length>0?"pieces":this.option.categories?"c\
ategories":"splitNumber"},e.prototype.setSelected=function(t){this.option.selected=G(t)},e.prototype.getValueState=function(t){var i=ot.findPieceIndex(t,this._pieceList);
return i!=null&&this.option.selected[this.getSelectedMapKey(this._pieceList[i])]?"inRange":"outOfRange"},e.prototype.findTargetDataIndices=function(t){var i=[],
n=this._pieceList;return this.eachTargetSeries(function(a){var o=[],s=a.getData();s.each(this.getDataDimensionIndex(s),function(l,u){var f=ot.findPieceIndex(l,n);
f===t&&o.push(u)},this),i.push({seriesId:a.id,dataIndex:o})},this),i},e.prototype.getRepresentValue=function(t){var i;if(this.isCategory())i=t.value;else if(t.value!=
null)i=t.value;else{var n=t.interval||[];i=n[0]===-1/0&&n[1]===1/0?0:(n[0]+n[1])/2}return i},e.prototype.getVisualMeta=function(t){if(this.isCategory())return;var i=[],
n=["",""],a=this;function o(f,c){var h=a.getRepresentValue({interval:f});c||(c=a.getValueState(h));var p=t(h,c);f[0]===-1/0?n[0]=p:f[1]===1/0?n[1]=p:i.push({value:f[0],
color:p},{value:f[1],color:p})}var s=this._pieceList.slice();if(!s.length)s.push({interval:[-1/0,1/0]});else{var l=s[0].interval[0];l!==-1/0&&s.unshift({interval:[
-1/0,l]}),l=s[s.length-1].interval[1],l!==1/0&&s.push({interval:[l,1/0]})}var u=-1/0;return b(s,function(f){var c=f.interval;c&&(c[0]>u&&o([u,c[0]],"outOfRange"),
o(c.slice()),u=c[1])},this),{stops:i,outerColors:n}},e.type="visualMap.piecewise",e.defaultOption=fn(hs.defaultOption,{selected:null,minOpen:!1,maxOpen:!1,align:"\
auto",itemWidth:20,itemHeight:14,itemSymbol:"roundRect",pieces:null,categories:null,splitNumber:5,selectedMode:"multiple",itemGap:10,hoverLink:!0}),e})(hs),ZU={
splitNumber:function(r){var e=this.option,t=Math.min(e.precision,20),i=this.getExtent(),n=e.splitNumber;n=Math.max(parseInt(n,10),1),e.splitNumber=n;for(var a=(i[1]-
i[0])/n;+a.toFixed(t)!==a&&t<5;)t++;e.precision=t,a=+a.toFixed(t),e.minOpen&&r.push({interval:[-1/0,i[0]],close:[0,0]});for(var o=0,s=i[0];o<n;s+=a,o++){var l=o===
n-1?i[1]:s+a;r.push({interval:[s,l],close:[1,1]})}e.maxOpen&&r.push({interval:[i[1],1/0],close:[0,0]}),Ov(r),b(r,function(u,f){u.index=f,u.text=this.formatValueText(
u.interval)},this)},categories:function(r){var e=this.option;b(e.categories,function(t){r.push({text:this.formatValueText(t,!0),value:t})},this),zD(e,r)},pieces:function(r){
var e=this.option;b(e.pieces,function(t,i){k(t)||(t={value:t});var n={text:"",index:i};if(t.label!=null&&(n.text=t.label),t.hasOwnProperty("value")){var a=n.value=
t.value;n.interval=[a,a],n.close=[1,1]}else{for(var o=n.interval=[],s=n.close=[0,0],l=[1,0,1],u=[-1/0,1/0],f=[],c=0;c<2;c++){for(var h=[["gte","gt","min"],["lte",
"lt","max"]][c],p=0;p<3&&o[c]==null;p++)o[c]=t[h[p]],s[c]=l[p],f[c]=p===2;o[c]==null&&(o[c]=u[c])}f[0]&&o[1]===1/0&&(s[0]=0),f[1]&&o[0]===-1/0&&(s[1]=0),o[0]===
o[1]&&s[0]&&s[1]&&(n.value=o[0])}n.visual=ot.retrieveVisuals(t),r.push(n)},this),zD(e,r),Ov(r),b(r,function(t){var i=t.close,n=[["<","≤"][i[1]],[">","≥"][i[0]]];
t.text=t.text||this.formatValueText(t.value!=null?t.value:t.interval,!1,n)},this)}};function zD(r,e){var t=r.inverse;(r.orient==="vertical"?!t:t)&&e.reverse()}var BD=XU;var qU=(function(r){O(e,r);function e(){var t=r!==null&&r.apply(this,arguments)||this;return t.type=e.type,t}return e.prototype.doRender=function(){var t=this.group;
t.removeAll();var i=this.visualMapModel,n=i.get("textGap"),a=i.textStyleModel,o=this._getItemAlign(),s=i.itemSize,l=this._getViewData(),u=l.endsText,f=Gi(i.get(
"showLabel",!0),!u),c=!i.get("selectedMode");u&&this._renderEndsText(t,u[0],s,f,o),b(l.viewPieceList,function(h){var p=h.piece,v=new ce;v.onclick=F(this._onItemClick,
this,p),this._enableHoverLink(v,h.indexInModelPieceList);var m=i.getRepresentValue(p);if(this._createItemSymbol(v,m,[0,0,s[0],s[1]],c),f){var d=this.visualMapModel.
getValueState(m),g=a.get("align")||o;v.add(new Ae({style:xt(a,{x:g==="right"?-n:s[0]+n,y:s[1]/2,text:p.text,verticalAlign:a.get("verticalAlign")||"middle",align:g,
opacity:Y(a.get("opacity"),d==="outOfRange"?.5:1)}),silent:c}))}t.add(v)},this),u&&this._renderEndsText(t,u[1],s,f,o),Db(i.get("orient"),t,i.get("itemGap")),this.
renderBackground(t),this.positionGroup(t)},e.prototype._enableHoverLink=function(t,i){var n=this;t.on("mouseover",function(){return a("highlight")}).on("mouseou\
t",function(){return a("downplay")});var a=function(o){var s=n.visualMapModel;s.option.hoverLink&&n.api.dispatchAction({type:o,batch:vs(s.findTargetDataIndices(
i),s)})}},e.prototype._getItemAlign=function(){var t=this.visualMapModel,i=t.option;if(i.orient==="vertical")return ah(t,this.api,t.itemSize);var n=i.align;return(!n||
n==="auto")&&(n="left"),n},e.prototype._renderEndsText=function(t,i,n,a,o){if(i){var s=new ce,l=this.visualMapModel.textStyleModel;s.add(new Ae({style:xt(l,{x:a?
o==="right"?n[0]:0:n[0]/2,y:n[1]/2,verticalAlign:"middle",align:a?o:"center",text:i})})),t.add(s)}},e.prototype._getViewData=function(){var t=this.visualMapModel,
i=z(t.getPieceList(),function(s,l){return{piece:s,indexInModelPieceList:l}}),n=t.get("text"),a=t.get("orient"),o=t.get("inverse");return(a==="horizontal"?o:!o)?
i.reverse():n&&(n=n.slice().reverse()),{viewPieceList:i,endsText:n}},e.prototype._createItemSymbol=function(t,i,n,a){var o=nt(this.getControllerVisual(i,"symbol"),
n[0],n[1],n[2],n[3],this.getControllerVisual(i,"color"));o.silent=a,t.add(o)},e.prototype._onItemClick=function(t){var i=this.visualMapModel,n=i.option,a=n.selectedMode;
if(a){var o=G(n.selected),s=i.getSelectedMapKey(t);a==="single"||a===!0?(o[s]=!0,b(o,function(l,u){o[u]=u===s})):o[s]=!o[s],this.api.dispatchAction({type:"selec\
tDataRange",from:this.uid,visualMapId:this.visualMapModel.id,selected:o})}},e.type="visualMap.piecewise",e})(nh),UD=qU;function VD(r){r.registerComponentModel(BD),r.registerComponentView(UD),vu(r)}function Dy(r){at(kD),at(VD)}function FD(r,e,t){var i=We.createCanvas(),n=e.getWidth(),a=e.getHeight(),o=i.style;return o&&(o.position="absolute",o.left="0",o.top="0",o.width=n+"px",o.height=
a+"px",i.setAttribute("data-zr-dom-id",r)),i.width=n*t,i.height=a*t,i}function oh(r){return!r.__cursors.get(cd)}function HD(r){var e=r.__cursors.get(cd);return{
startIdx:e?e.startIdx:0,endIdx:e?e.endIdx:0}}var KU=(function(r){O(e,r);function e(t,i,n){var a=r.call(this)||this;a.motionBlur=!1,a.lastFrameAlpha=.7,a.dpr=1,a.
virtual=!1,a.config={},a.zlevel=0,a.zlevel2=bo,a.maxRepaintRectCount=5,a.__dirty=!0,a.__firstTimePaint=!0,a.__prevIdx={startIdx:0,endIdx:0};var o;n=n||Hn,typeof t==
"string"?o=FD(t,i,n):k(t)&&(o=t,t=o.id),a.id=t,a.dom=o;var s=o.style;return s&&(Nu(o),o.onselectstart=function(){return!1},s.padding="0",s.margin="0",s.borderWidth=
"0"),a.painter=i,a.dpr=n,a}return e.prototype.afterBrush=function(){this.__prevIdx=HD(this)},e.prototype.initContext=function(){this.ctx=this.dom.getContext("2d"),
this.ctx.dpr=this.dpr},e.prototype.setUnpainted=function(){this.__firstTimePaint=!0},e.prototype.createBackBuffer=function(){var t=this.dpr;this.domBack=FD("bac\
k-"+this.id,this.painter,t),this.ctxBack=this.domBack.getContext("2d"),t!==1&&this.ctxBack.scale(t,t)},e.prototype.createRepaintRects=function(t,i,n,a){if(this.
__firstTimePaint)return this.__firstTimePaint=!1,null;var o=[],s=this.maxRepaintRectCount,l=!1,u=new $(0,0,0,0);function f(x){if(!(!x.isFinite()||x.isZero()))if(o.
length===0){var S=new $(0,0,0,0);S.copy(x),o.push(S)}else{for(var w=!1,T=1/0,E=0,M=0;M<o.length;++M){var C=o[M];if(C.intersect(x)){var D=new $(0,0,0,0);D.copy(C),
D.union(x),o[M]=D,w=!0;break}else if(l){u.copy(x),u.union(C);var I=x.width*x.height,A=C.width*C.height,L=u.width*u.height,V=L-I-A;V<T&&(T=V,E=M)}}if(l&&(o[E].union(
x),w=!0),!w){var S=new $(0,0,0,0);S.copy(x),o.push(S)}l||(l=o.length>=s)}}for(var c=HD(this),h=c.startIdx;h<c.endIdx;++h){var p=t[h];if(p){var v=p.shouldBePainted(
n,a,!0,!0),m=p.__isRendered&&(p.__dirty&Xe||!v)?p.getPrevPaintRect():null;m&&f(m);var d=v&&(p.__dirty&Xe||!p.__isRendered)?p.getPaintRect():null;d&&f(d)}}for(var g=this.
__prevIdx,h=g.startIdx;h<g.endIdx;++h){var p=i[h],v=p&&p.shouldBePainted(n,a,!0,!0);if(p&&(!v||!p.__zr)&&p.__isRendered){var m=p.getPrevPaintRect();m&&f(m)}}var y;
do{y=!1;for(var h=0;h<o.length;){if(o[h].isZero()){o.splice(h,1);continue}for(var _=h+1;_<o.length;)o[h].intersect(o[_])?(y=!0,o[h].union(o[_]),o.splice(_,1)):_++;
h++}}while(y);return this._paintRects=o,o},e.prototype.debugGetPaintRects=function(){return(this._paintRects||[]).slice()},e.prototype.resize=function(t,i){var n=this.
dpr,a=this.dom,o=a.style,s=this.domBack;o&&(o.width=t+"px",o.height=i+"px"),a.width=t*n,a.height=i*n,s&&(s.width=t*n,s.height=i*n,n!==1&&this.ctxBack.scale(n,n))},
e.prototype.clear=function(t,i,n){var a=this.dom,o=this.ctx,s=a.width,l=a.height;i=i||this.clearColor;var u=this.motionBlur&&!t,f=this.lastFrameAlpha,c=this.dpr,
h=this;u&&(this.domBack||this.createBackBuffer(),this.ctxBack.globalCompositeOperation="copy",this.ctxBack.drawImage(a,0,0,s/c,l/c));var p=this.domBack;function v(m,d,g,y){
if(o.clearRect(m,d,g,y),i&&i!=="transparent"){var _=void 0;if(Hi(i)){var x=i.global||i.__width===g&&i.__height===y;_=x&&i.__canvasGradient||Kl(o,i,{x:0,y:0,width:g,
height:y}),i.__canvasGradient=_,i.__width=g,i.__height=y}else g_(i)&&(i.scaleX=i.scaleX||c,i.scaleY=i.scaleY||c,_=Mp(o,i,{dirty:function(){h.setUnpainted(),h.painter.
refresh()}}));o.save(),o.fillStyle=_||i,o.fillRect(m,d,g,y),o.restore()}u&&(o.save(),o.globalAlpha=f,o.drawImage(p,m,d,g,y),o.restore())}!n||u?v(0,0,s,l):n.length&&
b(n,function(m){v(m.x*c,m.y*c,m.width*c,m.height*c)})},e})(Ye),Ay=KU;var GD=1e5,Va=314159,Iy=void 0,$U=1,Oy=2;function jU(r){return r?r.__builtin__?!0:!(typeof r.resize!="function"||typeof r.refresh!="function"):!1}function JU(r,e){
var t=document.createElement("div");return t.style.cssText=["position:relative","width:"+r+"px","height:"+e+"px","padding:0","margin:0","border-width:0"].join("\
;")+";",t}function WD(r,e,t,i){var n=new Ay(r,e,e.dpr);return n.zlevel=t,n.zlevel2=i,n.__builtin__=!0,YD(n),n}function YD(r){r.__cursorStack=[],r.__cursors=H()}
function QU(r){return r.startIdx=r.drawIdx=r.endIdx=r.endIdxNew=0,r.used=!1,r.first=r.last=NaN,r.notClearIdx=-1,r}function eV(r,e){var t=r.__cursors,i=+e;return t.
get(i)||(r.__cursorStack.push(i),t.set(i,QU({key:i})))}function sh(r,e){for(var t=r.__cursorStack,i=0;i<t.length;i++)e(r.__cursors.get(t[i]))}function Ly(r,e){var t=r.
layers;return t[e]||(t[e]=new Array(3))}function bt(r,e,t){for(var i=r.layerStack,n=0;n<i.length;n++){var a=i[n].zl,o=i[n].zl2,s=r.layers[a][o];(!t||(!(t&du)||s.
__builtin__)&&(!(t&Py)||!s.__builtin__)&&(!(t&XD)||s!==r.hoverlayer))&&e(s,a,o,n)}}var du=1,Py=2,XD=4,lh=du|XD,tV=(function(){function r(e,t,i,n){this.type="can\
vas",this._prevDisplayList=[],this._layerConfig={},this._needsManuallyCompositing=!1,this.type="canvas",this._i={layerStack:[],layers:[]};var a=!e.nodeName||e.nodeName.
toUpperCase()==="CANVAS";this._opts=i=R({},i||{}),this.dpr=i.devicePixelRatio||Hn,this._singleCanvas=a,this.root=e;var o=e.style;if(o&&(Nu(e),e.innerHTML=""),this.
storage=t,this._prevDisplayList=[],a){var l=e,u=l.width,f=l.height;i.width!=null&&(u=i.width),i.height!=null&&(f=i.height),this.dpr=i.devicePixelRatio||1,l.width=
u*this.dpr,l.height=f*this.dpr,this._width=u,this._height=f;var c=WD(l,this,Va,bo);c.initContext(),this._insertLayer(c,Va,bo,!0),this._domRoot=e}else{this._width=
$l(e,0,i),this._height=$l(e,1,i);var s=this._domRoot=JU(this._width,this._height);e.appendChild(s)}}return r.prototype.getType=function(){return"canvas"},r.prototype.
isSingleCanvas=function(){return this._singleCanvas},r.prototype.getViewportRoot=function(){return this._domRoot},r.prototype.getViewportRootOffset=function(){var e=this.
getViewportRoot();if(e)return{offsetLeft:e.offsetLeft||0,offsetTop:e.offsetTop||0}},r.prototype.refresh=function(e){var t;e&&!k(e)?t={paintAll:!!e}:t=e||{};var i=Y(
t.refresh,!0),n=Y(t.refreshHover,!1);if(n&&(this._hoverLayerDirty=Oy),!i)return n&&this._paintHoverList(this.storage.getDisplayList(!1)),this;var a=this.storage.
getDisplayList(!0);this._updateLayerStatus(a,t.paintAll),this._redrawId=Math.random();var o=this._prevDisplayList;this._paintList(a,o,this._redrawId);var s=this.
_backgroundColor;return bt(this._i,function(l,u,f,c){l.refresh&&l.refresh(c===0?s:null)},Py),this._opts.useDirtyRect&&(this._prevDisplayList=a.slice()),this},r.
prototype._paintHoverList=function(e){var t=this._i.hoverlayer,i=this._hoverLayerDirty;if(this._hoverLayerDirty=Iy,i!==Iy&&(!t&&i===Oy&&(t=this._i.hoverlayer=this.
_ensureLayer(GD)),!!t)){t.clear();for(var n={inHover:!0,viewWidth:this._width,viewHeight:this._height,beforeBrushParam:{}},a,o=0,s=e.length;o<s;o++){var l=e[o];
if(l.__inHover){a||(a=t.ctx,a.save());var u=l.__hoverStyle,f=void 0;u&&(f=l.style,l.style=u),wn(a,l,n),u&&(l.style=f)}}a&&(Ra(a,n),a.restore())}},r.prototype.getHoverLayer=
function(){return this._ensureLayer(GD)},r.prototype.paintOne=function(e,t){Ep(e,t)},r.prototype._paintList=function(e,t,i){if(this._redrawId===i){var n=this._doPaintList(
e,t);if(this._needsManuallyCompositing&&this._compositeManually(),n)bt(this._i,function(o){o.afterBrush&&o.afterBrush()},lh),this._paintHoverList(e);else{var a=this;
Fl(function(){a._paintList(e,t,i)})}}},r.prototype._compositeManually=function(){var e=this._ensureLayer(Va).ctx,t=this._domRoot.width,i=this._domRoot.height;e.
clearRect(0,0,t,i),bt(this._i,function(n){n.virtual&&e.drawImage(n.dom,0,0,t,i)},du)},r.prototype._doPaintList=function(e,t){var i=this,n=!0;return bt(this._i,function(a){
var o=!1;if(sh(a,function(c){(c.drawIdx<c.endIdx||c.notClearIdx>=0)&&(o=!0)}),!(!o&&!a.__dirty)){var s=i._opts.useDirtyRect&&!oh(a)?a.createRepaintRects(e,t,i._width,
i._height):null,l=i._i.layerStack[0],u=!0;if(a.__dirty){u=!1,a.__dirty=!1;var f=a.zlevel===l.zl&&a.zlevel2===l.zl2?i._backgroundColor:null;a.clear(!1,f,s)}sh(a,
function(c){var h=i._paintPerCursor(a,c,e,s,u);n=n&&h})}},lh),re.wxa&&bt(this._i,function(a){a&&a.ctx&&a.ctx.draw&&a.ctx.draw()}),n},r.prototype._paintPerCursor=
function(e,t,i,n,a){var o=e.ctx;if(n)if(!n.length)t.drawIdx=t.endIdx;else for(var s=this.dpr,l=0;l<n.length;++l){var u=n[l];o.save(),o.beginPath(),o.rect(u.x*s,
u.y*s,u.width*s,u.height*s),o.clip(),this._paintPerCursorInRect(e,t,i,u,a),o.restore()}else o.save(),this._paintPerCursorInRect(e,t,i,null,a),o.restore();return t.
drawIdx>=t.endIdx},r.prototype._paintPerCursorInRect=function(e,t,i,n,a){for(var o={inHover:!1,allClipped:!1,prevEl:null,viewWidth:this._width,viewHeight:this._height,
beforeBrushParam:{contentRetained:a}},s=e.ctx,l=oh(e),u=l&&We.getTime(),f=t.drawIdx,c=t.notClearIdx,h=c>=0?Math.min(c,f):f;h<t.endIdx;h++){var p=i[h];if(!(h<f&&
!p.notClear)){if(p.__inHover&&(this._hoverLayerDirty=Oy),n!=null){var v=p.getPaintRect();v&&v.intersect(n)&&(wn(s,p,o),p.setPrevPaintRect(v))}else wn(s,p,o);if(l){
var m=We.getTime()-u;if(m>15){h++;break}}}}Ra(s,o),t.drawIdx=Math.max(h,f)},r.prototype.getLayer=function(e,t){return this._ensureLayer(e,0,t)},r.prototype._ensureLayer=
function(e,t,i){t=t||0;var n=this._singleCanvas;n&&!this._needsManuallyCompositing&&(e=Va,t=0);var a=Ly(this._i,e)[t];return a||(a=WD("zr_"+e+"."+t,this,e,t),this.
_layerConfig[e]&&ne(a,this._layerConfig[e],!0),(i||n&&e!==Va)&&(a.virtual=!0),this._insertLayer(a,e,t,!1),a.initContext()),a},r.prototype.insertLayer=function(e,t){
this._insertLayer(t,e,0,!1)},r.prototype._insertLayer=function(e,t,i,n){var a=this._i,o=a.layers,s=a.layerStack,l=this._domRoot,u=null;if(!(o[t]&&o[t][i])&&jU(e)){
for(var f=s.length,c=0;c<f&&(s[c].zl<t||s[c].zl===t&&s[c].zl2<i);)c++;if(c>0&&(u=Ly(a,s[c-1].zl)[s[c-1].zl2]),s.splice(c,0,{zl:t,zl2:i}),Ly(a,t)[i]=e,!n&&!e.virtual)
if(u){var h=u.dom;h.nextSibling?l.insertBefore(e.dom,h.nextSibling):l.appendChild(e.dom)}else l.firstChild?l.insertBefore(e.dom,l.firstChild):l.appendChild(e.dom);
e.painter||(e.painter=this)}},r.prototype.eachLayer=function(e,t){return bt(this._i,function(i,n){e.call(t,i,n)})},r.prototype.eachBuiltinLayer=function(e,t){return bt(
this._i,function(i,n){e.call(t,i,n)},du)},r.prototype.eachOtherLayer=function(e,t){return bt(this._i,function(i,n){e.call(t,i,n)},Py)},r.prototype.getLayers=function(){
var e={};return bt(this._i,function(t,i,n){e[t.id]=t}),e},r.prototype._updateLayerStatus=function(e,t){var i=this;if(i._singleCanvas)for(var n=1;n<e.length;n++){
var a=e[n];if(a.zlevel!==e[n-1].zlevel||a.incremental){i._needsManuallyCompositing=!0;break}}bt(i._i,function(d){d.__dirty=!1,sh(d,function(g){g.used=!1,g.endIdxNew=
0,g.notClearIdx=-1})},lh);for(var o,s=null,l=null,u=!1,f=0,c=e.length;f<c;f++){var a=e[f],h=a.zlevel,p=a.incremental,v=void 0;if(o!==h&&(o=h,u=!1),p?(u=!0,v=mS):
v=u?dS:bo,(!s||h!==s.zlevel||v!==s.zlevel2)&&(s=i._ensureLayer(h,v),l=null,!s.__builtin__)){Za("ZLevel "+h+" has been used by unknown layer "+s.id);continue}if((!l||
p!==l.key)&&(l=eV(s,p),!l.used))if(l.used=!0,!t&&l.first===a.id){var m=f-l.startIdx;l.startIdx=f,l.drawIdx+=m,l.endIdx+=m}else s.__dirty=!0,l.first=a.id,l.startIdx=
l.drawIdx=f,l.endIdx=f+1;l.endIdxNew=f+1,a.__dirty&Xe&&!a.__inHover&&((!p||!a.notClear&&f<l.drawIdx)&&(s.__dirty=!0),p&&a.notClear&&l.notClearIdx<0&&(l.notClearIdx=
f))}bt(i._i,function(d){for(var g=d.__cursorStack,y=d.__cursors,_=g.length-1;_>=0;_--){var x=y.get(g[_]);if(!x.used)d.__dirty=!0,y.removeKey(g[_]),g.splice(_,1);else{
var S=x.endIdxNew;(oh(d)?S<x.drawIdx:S!==x.endIdx||!S||e[S-1].id!==x.last)&&(d.__dirty=!0),x.endIdx=x.endIdxNew,x.last=S?e[S-1].id:NaN}}d.__dirty&&(sh(d,function(w){
w.drawIdx=w.startIdx}),i._hoverLayerDirty===Iy&&(i._hoverLayerDirty=$U))},lh)},r.prototype.clear=function(){return bt(this._i,function(e){e.clear(),YD(e)},du),this},
r.prototype.setBackgroundColor=function(e){this._backgroundColor=e,bt(this._i,function(t){t.setUnpainted()})},r.prototype.configLayer=function(e,t){if(t){var i=this.
_layerConfig;i[e]?ne(i[e],t,!0):i[e]=t,bt(this._i,function(n,a){ne(n,i[a],!0)})}},r.prototype.delLayer=function(e){for(var t=this._i.layerStack,i=this._i.layers,
n=t.length-1;n>=0;n--){var a=t[n];if(a.zl===e){var o=i[e][a.zl2];if(o.__builtin__)continue;if(t.splice(n,1),i[e][a.zl2]=void 0,!o.virtual){var s=o.dom.parentNode;
s&&s.removeChild(o.dom)}}}},r.prototype.resize=function(e,t){if(this._domRoot.style){var i=this._domRoot;i.style.display="none";var n=this._opts,a=this.root;e!=
null&&(n.width=e),t!=null&&(n.height=t),e=$l(a,0,n),t=$l(a,1,n),i.style.display="",(this._width!==e||t!==this._height)&&(i.style.width=e+"px",i.style.height=t+"\
px",bt(this._i,function(o){o.resize(e,t)}),this.refresh({paintAll:!0})),this._width=e,this._height=t}else{if(e==null||t==null)return;this._width=e,this._height=
t,this._ensureLayer(Va).resize(e,t)}return this},r.prototype.clearLayer=function(e){b(this._i.layers[e],function(t){t&&!t.__builtin__&&t.clear()})},r.prototype.
dispose=function(){this.root.innerHTML="",this.root=this.storage=this._domRoot=this._i=null},r.prototype.getRenderedCanvas=function(e){if(e=e||{},this._singleCanvas&&
!this._compositeManually)return this._i.layers[Va][0].dom;var t=new Ay("image",this,e.pixelRatio||this.dpr);t.initContext(),t.clear(!1,e.backgroundColor||this._backgroundColor);
var i=t.ctx;if(e.pixelRatio<=this.dpr){this.refresh();var n=t.dom.width,a=t.dom.height;bt(this._i,function(c){c.__builtin__?i.drawImage(c.dom,0,0,n,a):c.renderToCanvas&&
(i.save(),c.renderToCanvas(i),i.restore())})}else{for(var o={inHover:!1,viewWidth:this._width,viewHeight:this._height,beforeBrushParam:{}},s=this.storage.getDisplayList(
!0),l=0,u=s.length;l<u;l++){var f=s[l];wn(i,f,o)}Ra(i,o)}return t.dom},r.prototype.getWidth=function(){return this._width},r.prototype.getHeight=function(){return this.
_height},r})(),ZD=tV;function Ry(r){r.registerPainter("canvas",ZD)}at([Ry,Ty,cy,Tm,ny,su,Ng,yy,Dy]);var qD=FC;var rV="stagedml-theme",Ny=new Set,$D=()=>window.matchMedia("(prefers-color-scheme: dark)");function iV(){try{let r=localStorage.getItem(rV);return r==="light"||
r==="dark"?r:"system"}catch{return"system"}}var uh="system",jD=()=>uh==="dark"||uh==="system"&&$D().matches;function KD(){document.documentElement.dataset.theme=
jD()?"dark":"light";for(let r of[...Ny])r()}function JD(){uh=iV(),$D().addEventListener("change",KD),KD()}function QD(){let[,r]=bh(e=>e+1,0);return Fa(()=>{let e=()=>r();return Ny.add(e),()=>{Ny.delete(e)}},[]),{theme:uh,dark:jD()}}var eA=["solid","dashed","dotted"];function tA(){let r=getComputedStyle(document.documentElement),e=t=>r.getPropertyValue(`--${t}`).trim();return{text:e("text"),
muted:e("muted"),line:e("line"),surface:e("surface"),raised:e("raised"),accent:e("accent"),font:e("font"),series:[1,2,3,4,5,6,7,8].map(t=>e(`series-${t}`)),ramp:[
1,2,3].map(t=>e(`ramp-${t}`))}}function rA(r,e){let t=Math.floor(e/r.series.length);return{color:r.series[e%r.series.length],type:eA[t%eA.length]}}var ky=500,iA=560;function ms(r){let e=si(null),t=si(null),i=si(!1),n=si(r);n.current=r;let{dark:a}=QD(),o=()=>{if(!e.current||!t.current)return;i.current=e.current.
clientWidth<iA;let s=n.current.option(tA(),i.current);t.current.setOption(s,{notMerge:!0})};return Fa(()=>{let s=e.current,l=qD(s,void 0,{renderer:"canvas"});t.
current=l,n.current.ready?.(l);let u=new ResizeObserver(()=>{l.resize(),s.clientWidth<iA!==i.current&&o()});return u.observe(s),()=>{u.disconnect(),l.dispose(),
t.current=null}},[]),Fa(o,[a,...r.follows]),N("div",{ref:e,class:"drawing",style:{height:`${r.height}px`},role:"img","aria-label":r.label})}function gs(r){let[e,
t]=br(!1);return N("figure",{class:"panel chart-figure",children:[N("figcaption",{class:"panel-head",children:[N("h3",{children:N(Ya,{text:r.title})}),r.note&&N(
"span",{class:"muted figure-note",children:r.note}),N("button",{type:"button",class:"button button-quiet button-small","aria-label":`${r.title}: show the ${e?"c\
hart":"table"}`,onClick:()=>t(!e),children:e?"Chart":"Table"})]}),e?N(nV,{...r.table(),label:r.title}):r.children]})}function nV(r){return N("div",{class:"figur\
e-table",tabIndex:0,role:"region","aria-label":r.label,children:[N("table",{class:"table",children:[N("thead",{children:N("tr",{children:r.columns.map((e,t)=>N(
"th",{scope:"col",children:N(Ya,{text:e})},t))})}),N("tbody",{children:r.rows.slice(0,ky).map((e,t)=>N("tr",{children:e.map((i,n)=>N("td",{children:N(Ya,{text:i})},
n))},t))})]}),r.rows.length>ky&&N("p",{class:"muted figure-more",children:["The first ",ky," of ",r.rows.length,"."]})]})}function nA(r,e){if(e<=0)return[...r];let t=0,i=0;return r.map(n=>(t=t*e+n,i=i*e+1,t/i))}function aA(r,e,t){let i=new Map,n=r.flatMap((s,l)=>{let{color:u,type:f}=rA(t,e.place(s)),c=e.by==="epoch"&&s.epochs?s.epochs:s.steps,h=e.isNear(s),p=h===!1,v=(d,g,y,_)=>({
type:"line",id:d,name:d,z:h?4:2,showSymbol:s.values.length===1,symbolSize:7,sampling:"lttb",itemStyle:{color:u},lineStyle:{color:u,type:f,width:y,opacity:p?_*.18:
_},emphasis:{disabled:!0},data:g.map((x,S)=>[c[S],e.log&&x<=0?null:x])});i.set(`c${l}`,Ot(e.name(s)));let m=v(`c${l}`,nA(s.values,e.smooth),h?2.6:1.8,1);return e.
smooth>0?[{...v(`r${l}`,s.values,1,.25),silent:!0},m]:[m]}),a=new Set(r.map(s=>s.unit)),o=e.by==="epoch"?"epoch":a.size===1?[...a][0]:"step";return{...Ga(t,{trigger:"\
axis",axisPointer:{type:"line",lineStyle:{color:t.muted,width:1},snap:!0},formatter:s=>aV(s,i,o)}),xAxis:Fi(t,{type:"value",min:"dataMin",max:"dataMax",splitLine:{
show:!1},...Wa(o,22)}),yAxis:Fi(t,{type:e.log?"log":"value",scale:!0}),dataZoom:[{type:"inside",zoomOnMouseWheel:"ctrl",moveOnMouseMove:"shift",moveOnMouseWheel:!1}],
series:n}}function aV(r,e,t){let i=wh(r),n=new Map;for(let{seriesName:s="",value:l}of i){let u=Array.isArray(l)?l[1]:void 0;e.has(s)&&typeof u=="number"&&n.set(
s,u)}let a=[...n].sort((s,l)=>l[1]-s[1]),o=a.slice(0,Vi).map(([s,l])=>`${tr(l,6)}  ${e.get(s)}`);return a.length>Vi&&o.push(`… and ${a.length-Vi} more`),[`${t}\
 ${rr(i[0]?.axisValue)}`,...o].join(`
`)}function oA(r,e,t){let i=new Map;for(let n of r.points)n.run>=(i.get(n.commit)?.run??0)&&i.set(n.commit,n);return{...Ga(t,{trigger:"axis",axisPointer:{type:"\
line",lineStyle:{color:t.muted}},formatter:n=>oV(r,n)}),xAxis:Fi(t,{type:"category",data:r.commits.map(n=>Ot(n.id.slice(0,8))),...Wa(r.branch?`commits of ${r.branch}`:
"commits",24)}),yAxis:Fi(t,{type:e&&r.points.every(n=>n.value>0)?"log":"value",scale:!0,...Wa(r.metric.short+ws(r.metric),46)}),series:[{type:"line",silent:!0,showSymbol:!1,
connectNulls:!0,lineStyle:{color:t.series[0],width:1.8},itemStyle:{color:t.series[0]},data:r.commits.map((n,a)=>i.get(a)?.value??null)},{type:"scatter",symbolSize:8,
itemStyle:{color:t.series[0],opacity:.75},data:r.points.map(n=>[n.commit,n.value])}]}}function oV(r,e){let[t]=wh(e),i=Number(Array.isArray(t?.value)?t.value[0]:
t?.dataIndex),n=r.commits[i];if(!n)return"";let o=r.points.filter(s=>s.commit===i).sort((s,l)=>l.run-s.run).slice(0,Vi).map(s=>`${tr(s.value,6)}  ${Ot(s.label||
`run ${s.run}`)}`);return[`${n.id.slice(0,8)} ${Ot(n.subject,60)}`,...o].join(`
`)}function sA(r){let e=new Map;for(let{run:i,stage:n}of r)e.set(i,(e.get(i)??new Set).add(n));let t=e.size===1;return({run:i,stage:n,label:a})=>{let o=e.get(i).size>
1,s=a||(t?"":`run ${i}`),l=o||!s?[s,n].filter(Boolean).join(" · "):s;return{key:o?`${i}/${n}`:`${i}`,name:l}}}var sV=200;function lV(r,e){let t=[...new Set(r.flatMap(o=>o.steps))].sort((o,s)=>o-s),i=Math.ceil(t.length/sV),n=t.filter((o,s)=>s%i===0||s===t.length-1),a=r.map(
o=>new Map(o.steps.map((s,l)=>[s,o.values[l]])));return{columns:[r[0]?.unit??"step",...r.map(o=>e(o).name)],rows:n.map(o=>[tr(o),...a.map(s=>s.has(o)?tr(s.get(o),
6):"")])}}function uV(r){let e=new Map;for(let a of r){let o=e.get(a.metric);o?o.push(a):e.set(a.metric,[a])}let t=a=>a.replace(/^val(idation)?[_.-]/,""),i=[...e.
keys()],n=new Map;return i.forEach((a,o)=>n.set(t(a),n.get(t(a))??o)),i.sort((a,o)=>n.get(t(a))-n.get(t(o))||a.length-o.length),new Map(i.map(a=>[a,e.get(a)]))}
function lA(r){let{curves:e,state:t,set:i}=r,[n,a]=br(null),o=Ha(()=>sA(e),[e]),s=Ha(()=>new Map(e.map(o).map(({key:c,name:h})=>[c,h])),[e,o]),l=Ha(()=>new Map(
[...s.keys()].map((c,h)=>[c,h])),[s]),u=Ha(()=>uV(e),[e]),f=new Set(t.hidden);return N("div",{class:"stack",children:[N(cV,{epochs:e.some(c=>c.epochs),state:t,set:i}),
s.size>1&&N("ul",{class:"legend","aria-label":"Trainings",children:[...s].map(([c,h])=>N("li",{children:N("button",{type:"button",class:"legend-item","aria-pres\
sed":!f.has(c),title:"Show or hide",onClick:()=>i({hidden:f.has(c)?t.hidden.filter(p=>p!==c):[...t.hidden,c]}),onMouseEnter:()=>a(c),onMouseLeave:()=>a(null),onFocus:()=>a(
c),onBlur:()=>a(null),children:[N(pV,{place:l.get(c)}),N(Ya,{text:h})]})},c))}),N("div",{class:"charts",children:[...u].map(([c,h])=>N(fV,{metric:c,curves:h,state:t,
near:n!==null&&!f.has(n)?n:null,places:l,trainingOf:o},c))})]})}function fV(r){let{metric:e,state:t,near:i,places:n,trainingOf:a}=r,o=r.curves.filter(f=>!t.hidden.
includes(a(f).key)),s=t.by==="epoch"&&r.curves.every(f=>f.epochs)?"epoch":"step",l=t.log&&o.some(f=>f.values.some(c=>c<=0)),u={log:t.log,smooth:t.smooth,by:s,place:f=>n.
get(a(f).key)??0,name:f=>a(f).name,isNear:f=>i===null?null:a(f).key===i};return N(gs,{title:e,note:l?"values that are not positive are left out":void 0,table:()=>lV(
o,a),children:N(ms,{height:260,label:`${e}: ${o.length} curve${o.length===1?"":"s"}`,follows:[r.curves,t.log,t.smooth,s,t.hidden.join(),i],option:f=>aA(o,u,f)})})}
function cV(r){let{state:e,set:t}=r;return N("div",{class:"chart-bar",children:[N(mu,{log:e.log,set:i=>t({log:i})}),N("label",{class:"field",children:["smoothin\
g",N("input",{type:"range",min:"0",max:"0.98",step:"0.02",value:e.smooth,onInput:i=>t({smooth:Number(i.currentTarget.value)},{replace:!0})}),N("output",{class:"\
smooth-value",children:tr(e.smooth,2)})]}),r.epochs&&N("label",{class:"field",children:["by",N("select",{class:"input",value:e.by,onChange:i=>t({by:i.currentTarget.
value}),children:[N("option",{value:"step",children:"step"}),N("option",{value:"epoch",children:"epoch"})]})]})]})}function mu(r){return N("label",{class:"field",
children:[N("input",{type:"checkbox",checked:r.log,onChange:e=>r.set(e.currentTarget.checked)}),r.label??"log scale"]})}function pV(r){let e=Math.floor(r.place/
8)%3;return N("svg",{class:`swatch series-${r.place%8+1}`,viewBox:"0 0 18 8",width:"18",height:"8","aria-hidden":"true",children:N("path",{d:"M1 4h16","stroke-d\
asharray":["none","5 3","2 2"][e]})})}var hV=300,vV=2e3,gu=(r,e)=>`${Ot(r,24)}: ${Ot(rr(e),40)}`;function uA(r,e,t,i,n){let a=Wa(e.short+(e.kind==="metric"?ws(e):""),n);if(Ts(t))return Fi(r,{type:"c\
ategory",data:Ch(t),...a});let o=t.every(s=>typeof s!="number"||s>0);return Fi(r,{type:i&&o?"log":"value",scale:!0,...a})}function fA(r,e){let t=r.points.map(u=>u.
x),i=r.points.map(u=>u.y),[n,a]=[Ts(t),Ts(i)],{color:o}=r,s=o?.values.filter(u=>u!==null)??[],l={symbolSize:13,itemStyle:{borderColor:e.text,borderWidth:2,opacity:1}};
return{...Ga(e,{trigger:"item",formatter:u=>dV(r,u.dataIndex??-1)},s.length?{right:76}:{}),...o&&s.length?{visualMap:Mh(e,o.axis,s,2)}:{},xAxis:uA(e,r.x,t,r.logX,
24),yAxis:uA(e,r.y,i,r.logY,46),series:[{type:"scatter",symbolSize:r.points.length>vV?4:8,itemStyle:{color:e.series[0],opacity:.7},emphasis:{itemStyle:{opacity:1,
borderColor:e.text,borderWidth:1.5}},cursor:"pointer",data:r.points.map((u,f)=>({value:[n?Cs(u.x):u.x,a?Cs(u.y):u.y,...s.length?[o.values[f]??"-"]:[]],...r.marked?.
has(u.run)?l:{}}))}]}}function dV(r,e){let t=r.points[e];if(!t)return"";let i=[gu(r.x.short,t.x),gu(r.y.short,t.y)];return r.color&&i.push(gu(r.color.axis.short,
r.color.values[e])),i.push(...Object.entries(t.details??{}).map(([n,a])=>gu(n,a))),[Ot(t.label||`run ${t.run}`),...i.slice(0,Vi)].join(`
`)}function cA(r,e,{narrow:t=!1,marked:i}={}){let n=r.columns.map((u,f)=>r.rows.map(c=>c.values[f]??null)),a=n.map(Ts),o=r.columns.length-1,s=a[o]?[]:(n[o]??[]).
filter(u=>u!==null),l=r.rows.length>hV;return{...Ga(e,{trigger:"item",formatter:u=>mV(r.columns,r.rows[u.dataIndex??-1])}),...s.length?{visualMap:{...Mh(e,r.columns[o],
s,o),show:!1}}:{},parallel:{left:t?30:64,right:t?58:72,top:44,bottom:18,parallelAxisDefault:{nameLocation:"end",nameGap:18,nameTextStyle:{color:e.text,fontSize:12,
fontWeight:600},nameTruncate:{maxWidth:t?60:120},axisLine:{lineStyle:{color:e.muted}},axisTick:{lineStyle:{color:e.line}},axisLabel:{color:e.text,fontSize:11,formatter:Th,
textBorderColor:e.surface,textBorderWidth:3},areaSelectStyle:{color:e.accent,borderColor:e.accent,opacity:.25,width:18}}},parallelAxis:r.columns.map((u,f)=>{let c=Ot(
u.short,24)+(u.kind==="metric"?ws(u):"");return a[f]?{dim:f,name:c,type:"category",data:Ch(n[f])}:{dim:f,name:c,type:Du(n[f])?"log":"value",scale:!0}}),series:[
{type:"parallel",smooth:.1,lineStyle:{width:1.5,opacity:l?.3:.65,color:e.series[0]},inactiveOpacity:.04,activeOpacity:l?.5:.9,emphasis:{lineStyle:{width:3,opacity:1}},
data:r.rows.map(u=>({value:u.values.map((f,c)=>f===null?"-":a[c]?Cs(f):f),...i?.has(u.run)?{lineStyle:{width:3.5,opacity:1}}:{}}))}]}}function mV(r,e){if(!e)return"";
let t=r.map((i,n)=>gu(i.short,e.values[n]));return[Ot(e.label||`run ${e.run}`),...t.slice(0,Vi)].join(`
`)}var zy=r=>r.label||`run ${r.run}`;function pA(r,e){let t=si({runs:r,open:e});return t.current={runs:r,open:e},i=>i.on("click",n=>{let a=t.current.runs[n.dataIndex??
-1];a&&t.current.open?.(a.run)})}function hA(r){let{x:e,y:t,points:i,color:n}=r,a=pA(i,r.open),o={logX:r.logX??!1,logY:r.logY??!1,...r.marked?{marked:r.marked}:
{}};return N(gs,{title:r.title,table:()=>({columns:["run",e.name,t.name,...n?[n.axis.name]:[]],rows:i.map((s,l)=>[zy(s),rr(s.x),rr(s.y),...n?[rr(n.values[l])]:[]])}),
children:N(ms,{height:r.height??400,label:`${t.name} over ${e.name} of ${i.length} runs`,follows:[e,t,i,o.logX,o.logY,n,r.marked],ready:a,option:s=>fA({x:e,y:t,
points:i,color:n,...o},s)})})}function vA(r){let{data:e}=r,t=pA(e.rows,r.open),i=si(r);i.current=r;let n=a=>{t(a),a.on("axisareaselected",()=>{let{brushed:o,data:s}=i.
current;o&&o(gV(a,s.rows))})};return N(gs,{title:r.title,note:"drag along an axis to choose a part of it",table:()=>({columns:["run",...e.columns.map(a=>a.name)],
rows:e.rows.map(a=>[zy(a),...a.values.map(rr)])}),children:N(ms,{height:r.height??400,label:`${e.rows.length} runs over ${e.columns.map(a=>a.short).join(", ")}`,
follows:[e,r.marked],ready:n,option:(a,o)=>cA(e,a,{narrow:o,...r.marked?{marked:r.marked}:{}})})})}function gV(r,e){let t=r.getModel(),i=!1;return t.eachComponent(
"parallelAxis",n=>{i||=!!n.activeIntervals?.length}),i?t.getSeriesByIndex(0).getRawIndicesByActiveState("active").flatMap(n=>e[n]?.run??[]):null}function dA(r){
let{data:e}=r;return N(gs,{title:e.metric.name,table:()=>({columns:["commit","","time","run",e.metric.name],rows:e.points.map(t=>{let i=e.commits[t.commit];return[
i?.id.slice(0,8)??"",i?.subject??"",i?.time??"",zy(t),rr(t.value)]})}),children:N(ms,{height:400,label:`${e.metric.name} over ${e.commits.length} commits`,follows:[
e,r.log],option:t=>oA(e,r.log,t)})})}function yu(r){return N("div",{class:"state",children:[N("p",{class:"state-title",children:r.title}),r.children&&N("div",{class:"state-text",children:r.children})]})}function yV(r){let{data:e}=r,[t,i]=br({log:e.log,smooth:e.smooth,by:"step",hidden:[]});return N(lA,{curves:e.curves,state:t,set:n=>i({...t,...n})})}function mA(r){
return N("span",{children:[N("bdi",{children:r.of.short}),": log scale"]})}function _V(r){let{x:e,y:t,points:i}=r.data,[n,a]=br(r.data.log),[o,s]=br(Du(i.map(l=>l.
x)));return N(Sr,{children:[N("div",{class:"chart-bar",children:[N(mu,{label:N(mA,{of:e}),log:o,set:s}),N(mu,{label:N(mA,{of:t}),log:n,set:a})]}),N(hA,{title:`${t.
short} over ${e.short}`,x:e,y:t,points:i,logX:o,logY:n,height:520})]})}function xV(r){let{data:e}=r,[t,i]=br(null);return N(Sr,{children:[N(vA,{title:`${e.rows.
length} runs`,data:e,brushed:i,height:520}),t&&N("p",{class:"muted",role:"status",children:[t.length," of ",e.rows.length," runs",t.length>0&&t.length<=30?`: ${t.
join(", ")}`:""]})]})}function SV(r){let[e,t]=br(r.data.log);return N(Sr,{children:[N("div",{class:"chart-bar",children:N(mu,{log:e,set:t})}),N(dA,{data:r.data,
log:e})]})}function bV(r){let{data:e}=r;switch(e.kind){case"curves":return e.curves.length?N(yV,{data:e}):N(yu,{title:"There are no curves"});case"scatter":return e.
points.length?N(_V,{data:e}):N(yu,{title:"There are no runs"});case"parallel":return e.rows.length?N(xV,{data:e}):N(yu,{title:"There are no runs"});case"commits":
return e.points.length?N(SV,{data:e}):N(yu,{title:"There are no runs"})}}function wV(r){let{title:e,subtitle:t,notes:i}=r.data;return N("main",{class:"plot stac\
k",children:[N("header",{children:[N("h1",{children:N("bdi",{children:e})}),t&&N("p",{class:"muted",children:N("bdi",{children:t})})]}),i.map(n=>N("p",{class:"n\
otice",children:N("bdi",{children:n})},n)),N(bV,{data:r.data})]})}function TV(){let r=JSON.parse(document.getElementById("data").textContent),e=document.createElement(
"div");document.body.append(e),Jy(N(wV,{data:r}),e)}JD();TV();})();
