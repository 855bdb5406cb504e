package dev.verity.internal.hibernate;

import dev.verity.internal.message.TemplateInterpolator;
import dev.verity.validator.VerityMessageInterpolatorContext;
import jakarta.validation.MessageInterpolator;

/** Shows contexts to message interpolators of the application, which may be Hibernate Validator's own. */
public final class HibernateMessages {
    private HibernateMessages() {}

    /**
     * A context as an interpolator is to see it.
     *
     * <p>Hibernate Validator's interpolators ask what interface the context has, and may be hidden behind others; so any but our
     * own sees a context with both interfaces, where Hibernate Validator's is there.
     */
    public static MessageInterpolator.Context seenBy(
            MessageInterpolator interpolator, VerityMessageInterpolatorContext context) {
        return interpolator instanceof TemplateInterpolator || !Presence.IS_THERE
                ? context
                : (MessageInterpolator.Context) MessageView.of(context);
    }

    /** Whether the interface is there, found out when a message is first interpolated by the application. */
    private static final class Presence {
        static final boolean IS_THERE = isThere();

        private static boolean isThere() {
            try {
                Class.forName(
                        "org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext",
                        false,
                        Presence.class.getClassLoader());
                return true;
            } catch (ClassNotFoundException | LinkageError e) {
                return false;
            }
        }
    }
}
