package jp.musubi.platform.outbreaks.notices;

import jp.musubi.platform.kernel.caller.Role;

/**
 * 見る者。Whose notices a caller may see: the one place that says it.
 *
 * @param key facility code, number of the health centre or of the prefecture; empty for the ministry
 */
public record Viewer(Role role, String key) {

    public Viewer {
        boolean known =
                role == Role.FACILITY || role == Role.HEALTH_CENTER || role == Role.PREFECTURE || role == Role.MINISTRY;
        if (!known || (role != Role.MINISTRY && key.isEmpty())) {
            throw new IllegalArgumentException("sees no notice: " + role);
        }
    }

    boolean sees(Notice notice) {
        return switch (role) {
            case FACILITY -> notice.facility().digits().equals(key);
            case HEALTH_CENTER -> notice.route().center().equals(key);
            case PREFECTURE ->
                notice.route().prefecture().equals(key)
                        || key.equals(notice.route().home());
            case MINISTRY -> notice.reported() != null;
            default -> false;
        };
    }

    /** Whether it may act on it: the governor of the home only reads. */
    public boolean acts(Notice notice) {
        return sees(notice)
                && (role != Role.PREFECTURE || notice.route().prefecture().equals(key));
    }

    /**
     * Whether it is told why. What an office writes of a notice that says nobody is for the office itself and the facility, which
     * knows whose it is: nobody held those words against the person (clarifications 662).
     */
    boolean reads(NoticeTurn turn, boolean identity) {
        Role writer = TurnRule.find(turn.act()).map(TurnRule::who).orElse(Role.FACILITY);
        return toldWho() && (identity || role == Role.FACILITY || writer == Role.FACILITY || writer == role);
    }

    /** Whether it is told who the person is, where the class lets anybody be told. */
    public boolean toldWho() {
        return role != Role.MINISTRY;
    }
}
