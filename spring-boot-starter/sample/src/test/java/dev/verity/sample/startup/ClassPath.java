package dev.verity.sample.startup;

import java.io.File;
import java.nio.file.Path;
import java.util.StringJoiner;

/** The class path of a start: that of this program without what the kind of application and the contender do without. */
final class ClassPath {
    /** The start of file names: the API and Spring Boot's support for it. */
    private static final String[] VALIDATION = {
        "jakarta.validation-api-", "spring-boot-starter-validation-", "spring-boot-validation-"
    };

    private static final String[] JPA = {
        "spring-boot-starter-data-jpa-",
        "spring-boot-starter-jdbc-",
        "spring-boot-data-jpa-",
        "spring-boot-data-commons-",
        "spring-boot-hibernate-",
        "spring-boot-jpa-",
        "spring-boot-jdbc-",
        "spring-boot-sql-",
        "spring-boot-transaction-",
        "spring-boot-persistence-",
        "spring-data-",
        "spring-orm-",
        "spring-jdbc-",
        "spring-tx-",
        "spring-aspects-",
        "hibernate-core-",
        "hibernate-models-",
        "jakarta.persistence-api-",
        "jakarta.transaction-api-",
        "HikariCP-",
        "h2-",
        "antlr4-",
        "aspectjweaver-",
        "jaxb-",
        "angus-activation-",
        "txw2-",
        "istack-commons-",
        "jakarta.xml.bind-api-",
        "jakarta.activation-api-",
        "jakarta.inject-api-"
    };

    /** What tests and other parts of the sample need. */
    private static final String[] OTHERS = {
        "spring-boot-starter-test-",
        "spring-boot-test-",
        "spring-test-",
        "spring-boot-resttestclient-",
        "junit-",
        "mockito-",
        "byte-buddy-agent-",
        "spring-boot-starter-webflux-",
        "spring-boot-starter-reactor-netty-",
        "spring-boot-webflux-",
        "spring-boot-reactor-",
        "spring-boot-netty-",
        "spring-webflux-",
        "reactor-",
        "netty-",
        "spring-boot-starter-actuator-",
        "spring-boot-starter-micrometer-metrics-",
        "spring-boot-actuator-",
        "spring-boot-health-",
        "spring-boot-micrometer-",
        "spring-boot-metrics-"
    };

    private ClassPath() {}

    static String of(Kind kind, Contender contender) {
        StringJoiner classPath = new StringJoiner(File.pathSeparator);
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (isNeeded(Path.of(entry).getFileName().toString(), kind, contender)) {
                classPath.add(entry);
            }
        }
        return classPath.toString();
    }

    private static boolean isNeeded(String file, Kind kind, Contender contender) {
        for (Contender other : Contender.values()) {
            if (other != contender && other.owns(file)) {
                return false;
            }
        }
        return !startsWithOne(file, OTHERS)
                && (kind == Kind.WEB_AND_JPA || !startsWithOne(file, JPA))
                && (contender != Contender.NOTHING || !startsWithOne(file, VALIDATION));
    }

    private static boolean startsWithOne(String file, String[] beginnings) {
        for (String beginning : beginnings) {
            if (file.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
