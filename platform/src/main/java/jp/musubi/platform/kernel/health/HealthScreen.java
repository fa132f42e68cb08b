package jp.musubi.platform.kernel.health;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 稼働状況の頁。The same list as {@link HealthPage} gives to monitors, for who asks for text/html. */
@Controller
class HealthScreen {

    private final HealthDesk desk;

    HealthScreen(HealthDesk desk) {
        this.desk = desk;
    }

    @GetMapping(path = "/health", produces = MediaType.TEXT_HTML_VALUE)
    String health(Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        model.addAttribute("systems", desk.ask());
        return "health/systems";
    }
}
