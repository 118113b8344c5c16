/** The name of our card's element, which is no part of the page. */
export const ownCard = "sidelight-card";
