package jp.musubi.platform.pmh.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import jp.musubi.platform.kernel.caller.Role;
import org.junit.jupiter.api.Test;

/** 移りの表。What may be done in which state by whom, all of it; everything else is refused. */
class TurnRuleTest {

    @Test
    void できるのは表の移りだけ() {
        var open = new TreeSet<String>();
        for (TurnRule rule : TurnRule.list()) {
            for (Role role : Role.values()) {
                for (CertificateState state : CertificateState.values()) {
                    if (rule.allows(role, state)) {
                        open.add(role + " " + state + " " + rule.act() + " " + rule.to()
                                + (rule.reason() ? " reason" : ""));
                    }
                }
            }
        }
        assertThat(open)
                .containsExactly(
                        "FACILITY DRAFT DISCARD DISCARDED",
                        "FACILITY DRAFT SIGN SIGNED",
                        "FACILITY RETURNED CORRECT DRAFT",
                        "FACILITY SIGNED REOPEN DRAFT",
                        "FACILITY SIGNED SUBMIT SUBMITTED",
                        "MUNICIPALITY RECEIVED ACCEPT ACCEPTED",
                        "MUNICIPALITY RECEIVED RETURN RETURNED reason",
                        "MUNICIPALITY SUBMITTED RECEIVE RECEIVED");
    }

    @Test
    void 終わった状態からは_だれにも何もできない() {
        for (Role role : Role.values()) {
            assertThat(TurnRule.open(role, CertificateState.ACCEPTED)).isEmpty();
            assertThat(TurnRule.open(role, CertificateState.DISCARDED)).isEmpty();
        }
    }
}
