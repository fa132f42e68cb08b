package jp.musubi.platform.attack;

import jp.musubi.platform.kernel.signin.staff.Browser;

/** 席。A browser's session: its cookie, and the form token that its pages carry. */
record Seat(String cookie, String formToken) {

    private static final String PASSWORD = "musubi-no-kuni-1";

    /** A person, by the card. */
    static Seat ofPerson(int port, String name) {
        return seat(port, browser -> {
            browser.get("/signin/" + name);
            browser.post("/signin/" + name + "/face");
            return "/me/consents";
        });
    }

    /** A member of staff or an office, by password and code. */
    static Seat ofStaff(int port, String account) {
        return seat(port, browser -> {
            browser.signIn(account, PASSWORD);
            return "/desk";
        });
    }

    private static Seat seat(int port, SignIn signIn) {
        try {
            var browser = new Browser(port);
            String page = signIn.by(browser);
            int status = browser.get(page).statusCode();
            if (status != 200) {
                throw new AssertionError(page + " after the sign-in: " + status);
            }
            return new Seat(browser.cookie(), browser.formToken());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private interface SignIn {

        /** Returns a page of the session that carries a form token. */
        String by(Browser browser) throws Exception;
    }
}
