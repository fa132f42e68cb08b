package jp.musubi.platform.kernel.signin.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import jp.musubi.platform.kernel.signin.held.EndedSeats;
import jp.musubi.platform.kernel.signin.held.HeldForms;
import org.springframework.stereotype.Component;

/** 席の時間で送れなかったもの。What a session's end leaves, and where who comes back goes on. */
@Component
class Waiting {

    private final EndedSeats ended;
    private final HeldForms forms;

    Waiting(EndedSeats ended, HeldForms forms) {
        this.ended = ended;
        this.forms = forms;
    }

    void note(HttpSession session, String subject) {
        ended.note(session, subject);
    }

    Optional<String> findGoal(HttpServletRequest request, String subject) {
        return forms.find(request, subject).map(form -> HeldForms.PAGE);
    }
}
