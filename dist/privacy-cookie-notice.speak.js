//# allFunctionsCalledOnLoad
/*! privacy-cookie-notice 0.1.0 MIT; Lit 3.3.3 (BSD-3-Clause, Google LLC) */
let e,t;function n(n,o){if(!e?.isConnected){const t=document.createElement("div");t.style.cssText="position:fixed;inline-size:1px;block-size:1px;overflow:clip;clip-path:inset(50%)",e=document.createElement("p"),e.role="status",t.attachShadow({mode:"open"}).append(e),document.querySelector("body")?.append(t)}const c=e;c.lang=o,c.textContent="",clearTimeout(t),t=setTimeout(()=>c.textContent=n,100)}export{n as say};
