/** Numbers of the sections. @see https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Sections/Section%20Information.md */
const SECTION_IDS = { tcfeuv2: 2, usnat: 7, usca: 8 };

export { SECTION_IDS };
