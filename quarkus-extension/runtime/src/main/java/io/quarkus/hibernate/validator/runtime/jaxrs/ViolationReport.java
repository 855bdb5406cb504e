package io.quarkus.hibernate.validator.runtime.jaxrs;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client is told of the violations of its request, in any format that knows JavaBeans.
 *
 * <p>Clients know its shape: {@code title}, {@code status} and {@code violations} with {@code field} and {@code message} each. In
 * plain text it is what {@link #toString()} gives. The support for XML of Quarkus REST looks for a class of this name.
 */
public class ViolationReport {
    private @Nullable String title;
    private int status;
    private List<Violation> violations = new ArrayList<>();

    /** For what reads a report. */
    public ViolationReport() {}

    public ViolationReport(String title, Response.Status status, List<Violation> violations) {
        this.title = title;
        this.status = status.getStatusCode();
        this.violations = violations;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public int getStatus() {
        return status;
    }

    public void setStatus(int status) {
        this.status = status;
    }

    public List<Violation> getViolations() {
        return violations;
    }

    public void setViolations(List<Violation> violations) {
        this.violations = violations;
    }

    @Override
    public String toString() {
        return "ViolationReport{title='" + title + "', status=" + status + ", violations=" + violations + "}";
    }

    /** One violation. */
    public static class Violation {
        private @Nullable String field;
        private @Nullable String message;

        /** For what reads a report. */
        public Violation() {}

        /**
         * @param field the path from the endpoint's method to the value
         */
        public Violation(@Nullable String field, @Nullable String message) {
            this.field = field;
            this.message = message;
        }

        public @Nullable String getField() {
            return field;
        }

        public void setField(@Nullable String field) {
            this.field = field;
        }

        public @Nullable String getMessage() {
            return message;
        }

        public void setMessage(@Nullable String message) {
            this.message = message;
        }

        @Override
        public String toString() {
            return "Violation{field='" + field + "', message='" + message + "'}";
        }
    }
}
