package jp.musubi.benchmarks.peer;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** 比べる相手を動かす。Says "ready" on its standard output when it takes calls at {@code /fhir}. */
public final class PeerServer {

    private PeerServer() {}

    /** @param args JDBC URL; user; password; port */
    public static void main(String[] args) throws Exception {
        DataSource database = new Database(args[0], args[1], args[2]).open();
        AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
        beans.registerBean(DataSource.class, () -> database);
        beans.register(Settings.class);
        beans.refresh();
        Tomcat tomcat = listen(Integer.parseInt(args[3]), server(beans));
        System.out.println("ready");
        tomcat.getServer().await();
    }

    private static RestfulServer server(AnnotationConfigApplicationContext beans) {
        RestfulServer server = new RestfulServer(beans.getBean(FhirContext.class));
        server.registerProviders(beans.getBean(ResourceProviderFactory.class).createProviders());
        server.registerProvider(beans.getBean(JpaSystemProvider.class));
        server.setPagingProvider(beans.getBean(DatabaseBackedPagingProvider.class));
        server.setDefaultResponseEncoding(EncodingEnum.JSON);
        return server;
    }

    private static Tomcat listen(int port, RestfulServer server) throws IOException, LifecycleException {
        Path folder = Files.createTempDirectory("peer");
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(port);
        tomcat.getConnector();
        Context context = tomcat.addContext("", folder.toString());
        Tomcat.addServlet(context, "fhir", server).setLoadOnStartup(1);
        context.addServletMappingDecoded("/fhir/*", "fhir");
        tomcat.start();
        return tomcat;
    }
}
