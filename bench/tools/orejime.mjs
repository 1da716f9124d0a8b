import { categories, words } from '../page.mjs';
import { byCategory, fromPackage, pinned, script, styleSheet } from './files.mjs';

export const orejime = {
  name: 'orejime',
  version: pinned.orejime,
  form: 'its standard English script and style sheet, deferred',
  files: {
    'orejime.js': fromPackage('orejime/dist/orejime-standard-en.js'),
    'orejime.css': fromPackage('orejime/dist/orejime-standard.css'),
  },
  head: ({ base, configSource }) =>
    styleSheet(`${base}orejime.css`) + script(configSource) + script(`${base}orejime.js`),
  hold: ({ src, service }) => `<template data-purpose="${service}">${script(src, '')}</template>`,
  config: ({ services }) => `orejimeConfig = ${JSON.stringify(options(services))};`,
  selectors: {
    notice: '.orejime-Banner',
    accept: '.orejime-Banner-saveButton',
    choose: '.orejime-Banner-learnMoreButton',
    modal: '.orejime-Modal',
  },
  hasServices: true,
  lacks: 'of a service, its name and what it is for; not who provides it or what it stores',
};

function options(services) {
  return {
    privacyPolicyUrl: words.statement,
    purposes: byCategory(categories, services, (id, { label, description }, own) => ({
      id,
      title: label,
      description,
      purposes: own.map((service) => ({
        id: service.id,
        title: service.name,
        description: service.purpose,
        cookies: [`_${service.id}`],
      })),
    })),
    translations: {
      banner: {
        title: words.title,
        description: words.text,
        accept: words.accept,
        decline: words.reject,
        configure: words.choose,
      },
      modal: {
        title: words.modalTitle,
        description: words.modalText,
        save: words.save,
        close: words.close,
      },
    },
  };
}
