package jp.musubi.platform.kernel.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** 容れ物の誤り。What a servlet or a filter ended with a bare status, in the same words as all others. */
@Controller
class ContainerErrors implements ErrorController {

    private final ProblemWriter writer;

    ContainerErrors(ProblemWriter writer) {
        this.writer = writer;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Called from outside, there is no error to tell of.
        int code = status instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
        writer.write(new Problem(ExceptionReading.codeOf(code)), request, response);
    }
}
