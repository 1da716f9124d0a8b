const t=()=>({src:"https://widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js"});export{t as load};
