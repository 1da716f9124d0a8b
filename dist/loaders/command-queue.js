function n(n){const o=window,t=function(){(t.q??=[]).push(arguments)};return o[n]??=t}export{n as c};
