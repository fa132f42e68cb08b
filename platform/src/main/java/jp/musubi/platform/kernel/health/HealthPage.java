package jp.musubi.platform.kernel.health;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /health}, for people and monitors; {@code /health/live} and {@code /health/ready} for what restarts us. */
@RestController
class HealthPage {

    private final HealthDesk desk;
    private final ApplicationAvailability availability;
    private final Clock clock;

    HealthPage(HealthDesk desk, ApplicationAvailability availability, Clock clock) {
        this.desk = desk;
        this.availability = availability;
        this.clock = clock;
    }

    /** Always 200: the list itself is the answer, also when a system is 停止. */
    @GetMapping("/health")
    ResponseEntity<Health> health() {
        List<SystemState> systems = desk.ask();
        return answer(HttpStatus.OK, new Health(overall(systems), clock.instant(), systems));
    }

    @GetMapping("/health/live")
    ResponseEntity<Answer> live() {
        return answer(HttpStatus.OK, new Answer(SystemState.RUNNING));
    }

    /** 200 when calls can be served, 503 before the start is complete, while stopping, and when a system is 停止. */
    @GetMapping("/health/ready")
    ResponseEntity<Answer> ready() {
        boolean accepting = availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
        String state = accepting ? overall(desk.ask()) : SystemState.STOPPED;
        return answer(
                state.equals(SystemState.RUNNING) ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE, new Answer(state));
    }

    private static String overall(List<SystemState> systems) {
        return systems.stream().allMatch(SystemState::runs) ? SystemState.RUNNING : SystemState.STOPPED;
    }

    private static <T> ResponseEntity<T> answer(HttpStatus status, T body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }

    /** @param at the platform's time */
    record Health(String state, Instant at, List<SystemState> systems) {}

    record Answer(String state) {}
}
