import{s as o}from"./gtag.js";import{t as s}from"./text-option.js";const t=({conversionId:t})=>o(s("google-ads","conversionId",t,/^AW-\d+$/,"conversion ID such as AW-123456789"));export{t as load};
