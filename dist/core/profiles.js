/** Consent for everything. No end of an answer but ours: 13 months. */
const consent = { days: [1, 395], mayExempt: 'none', hasCross: false };
/** As before, but the law or the regulator lets a site measure its own audience until a visitor objects. */
const measuring = { ...consent, mayExempt: 'analytical' };
/** What differs from region to region, as data. Everyone who is asked downloads this, so it is small. */
const PROFILES = {
    /** Directive 2002/58/EC art. 5(3). Some states let a site measure its audience: it names which, as its ground. */
    eu: measuring,
    /** Telecommunicatiewet art. 11.7a(3)(b): quality or effectiveness of the service, with little effect on privacy. */
    nl: measuring,
    /** Data Protection Authority, decision of 17 December 2019: a site's own analytics need consent too. */
    be: consent,
    /** TDDDG § 25(2): transmission, and what is strictly necessary. */
    de: consent,
    /** Loi Informatique et Libertés art. 82; CNIL on audience measurement, 4 July 2025. */
    fr: measuring,
    /** Garante, guidelines of 10 June 2021 [9677876]: six months between two requests, a cross, aggregate analytics. */
    it: { days: [182, 395], mayExempt: 'analytical', hasCross: true },
    /** LSSI art. 22.2; AEPD, guide on audience measurement, January 2024. */
    es: measuring,
    /** PECR Schedule A1 para. 5, by the Data (Use and Access) Act 2025, since 5 February 2026. */
    uk: measuring,
    /** FMG art. 45c: information and a way to refuse; more than measuring often needs consent by the DSG. */
    ch: measuring,
    /** California Civil Code § 1798.120 (opt-out) and § 1798.135(c)(4): twelve months before asking again. */
    us: { days: [366, 395], mayExempt: 'all', hasCross: false },
    /** Act respecting the protection of personal information in the private sector (P-39.1), s. 8.1: off at first. */
    qc: consent,
    /** LGPD art. 7(IX) and 10; ANPD, guide on cookies, October 2022. */
    br: measuring,
};

export { PROFILES };
