/** Every call is a decision in its eyes, so before an answer there is none. */
const shopify = {
    id: 'shopify',
    types: {
        analytics: 'analytical',
        marketing: 'tracking',
        preferences: 'tracking',
        sale_of_data: 'tracking',
    },
    send(values, call) {
        const { Shopify: shop } = window;
        if (call === 'default' || !shop?.loadFeatures)
            return false;
        return void shop.loadFeatures([{ name: 'consent-tracking-api', version: '0.1' }], (error) => {
            if (error)
                reportError(error);
            else
                shop.customerPrivacy.setTrackingConsent(values, () => { });
        });
    },
};

export { shopify };
