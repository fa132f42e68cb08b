package jp.musubi.platform.kernel.signin.session;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.settings.SignInSettings;
import jp.musubi.platform.kernel.signin.SessionTime;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** 席の残り。By what the session holds, which {@link SessionWatch} has just brought up to date. */
@Component
final class SeatTime implements SessionTime {

    private final SignInSettings limits;

    SeatTime(Settings settings) {
        this.limits = settings.signIn();
    }

    @Override
    public Optional<Instant> findEnd() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes call)) {
            return Optional.empty();
        }
        HttpSession session = call.getRequest().getSession(false);
        return session != null && session.getAttribute(Seat.ATTRIBUTE) instanceof Seat seat
                ? Optional.of(seat.endsAt(limits))
                : Optional.empty();
    }
}
