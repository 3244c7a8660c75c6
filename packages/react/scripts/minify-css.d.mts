export declare const minifyCss: (css: string) => string;
export declare const shortenPrivateNames: (css: string) => string;
