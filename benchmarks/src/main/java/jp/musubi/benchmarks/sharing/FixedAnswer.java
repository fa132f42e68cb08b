package jp.musubi.benchmarks.sharing;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** 決まった答え。The platform's web server with nothing behind it: each call is answered with the bytes of one file. */
public final class FixedAnswer {

    private FixedAnswer() {}

    /** @param args port; the file */
    public static void main(String[] args) throws IOException, LifecycleException {
        byte[] body = Files.readAllBytes(Path.of(args[1]));
        Tomcat tomcat = new Tomcat();
        Path folder = Files.createTempDirectory("fixed-answer");
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(Integer.parseInt(args[0]));
        tomcat.getConnector().setProperty("socket.appWriteBufSize", Integer.toString(64 * 1024));
        Context context = tomcat.addContext("", folder.toString());
        Tomcat.addServlet(context, "fixed", new HttpServlet() {
            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                response.setContentType("application/fhir+json;charset=UTF-8");
                response.setContentLength(body.length);
                response.getOutputStream().write(body);
            }
        });
        context.addServletMappingDecoded("/*", "fixed");
        tomcat.start();
        System.out.println("ready");
        tomcat.getServer().await();
    }
}
