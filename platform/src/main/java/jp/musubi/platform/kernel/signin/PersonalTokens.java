package jp.musubi.platform.kernel.signin;

/** 人の証。Tokens that apps hold for people who have signed in. */
public interface PersonalTokens {

    /** Ends all that were given for this subject, those that renew and those that open, at once. */
    void endAllOf(String subject);
}
