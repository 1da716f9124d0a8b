import{t}from"./text-option.js";const i=i=>({src:`https://code.tidio.co/${t("tidio","publicKey",i.publicKey,/^[a-z0-9]+$/,"letters and digits: the public key")}.js`});export{i as load};
