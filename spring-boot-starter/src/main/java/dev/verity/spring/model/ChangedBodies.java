package dev.verity.spring.model;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.ControllerAdviceBean;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdvice;

/** Tells whether there is a RequestBodyAdvice in the application, which sees bodies before they are validated. Thread-safe. */
public final class ChangedBodies implements BooleanSupplier {
    private final ApplicationContext context;
    private volatile @Nullable Boolean answer;

    public ChangedBodies(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean getAsBoolean() {
        Boolean known = answer;
        if (known == null) {
            known = hasAdvice();
            answer = known;
        }
        return known;
    }

    private boolean hasAdvice() {
        for (ControllerAdviceBean advice : ControllerAdviceBean.findAnnotatedBeans(context)) {
            Class<?> type = advice.getBeanType();
            if (type != null && RequestBodyAdvice.class.isAssignableFrom(type)) {
                return true;
            }
        }
        return false;
    }
}
