package jp.musubi.platform.kernel.problems;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** 読めない要求。Requests that Tomcat refuses before any filter sees them get the same body, not Tomcat's page. */
@Component
class TomcatRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ProblemWriter writer;

    TomcatRefusals(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass("");
                host.getPipeline().addValve(new Valve(writer));
            }
        });
    }

    private static final class Valve extends ErrorReportValve {

        private final ProblemWriter writer;

        Valve(ProblemWriter writer) {
            this.writer = writer;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                writer.write(new Problem(ExceptionReading.codeOf(response.getStatus())), request, response);
                response.finishResponse();
            } catch (Exception unreadable) {
                // The request is too broken to answer in words: its status alone goes out.
                container.getLogger().debug("no words for a broken request");
            }
        }
    }
}
