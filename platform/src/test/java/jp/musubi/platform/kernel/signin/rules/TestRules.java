package jp.musubi.platform.kernel.signin.rules;

import java.time.Clock;

/** きまりを試験の時計で。 */
public final class TestRules {

    private TestRules() {}

    public static SignInRules on(Clock clock) {
        return new SignInRules(clock);
    }
}
