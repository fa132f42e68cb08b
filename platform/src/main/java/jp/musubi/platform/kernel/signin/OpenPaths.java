package jp.musubi.platform.kernel.signin;

/** 開いている道。Paths that need no sign-in. What is neither here nor behind a token or a card does not exist. */
final class OpenPaths {

    /** Under the paths of systems, which else need a token. */
    static final String[] OF_SYSTEMS = {
        "/fhir/metadata",
        "/fhir/.well-known/smart-configuration",
        // Hashes and signatures, for witnesses.
        "/audit/heads",
        "/audit/heads/latest",
        "/audit/heads.txt",
        "/audit/keys",
        "/audit/proofs/inclusion",
        "/audit/proofs/consistency"
    };

    /** Pages and files for all. */
    static final String[] OF_PEOPLE = {
        "/",
        "/signin",
        "/signin/**",
        "/health",
        "/health/**",
        "/rules",
        "/errors/**",
        "/error",
        "/assets/**",
        "/css/**",
        "/js/**",
        "/images/**",
        "/favicon.ico",
        "/favicon.svg"
    };

    /** The synthetic country's own tools; there only while there is one. */
    static final String[] OF_DEMO = {"/demo", "/demo/**"};

    /** A signed-in person's pages. */
    static final String[] OF_CARD = {"/me", "/me/**"};

    /** Pages of who is signed in at an office; each page asks whether this office may see it. */
    static final String[] OF_DESK = {"/desk", "/desk/**"};

    private OpenPaths() {}
}
