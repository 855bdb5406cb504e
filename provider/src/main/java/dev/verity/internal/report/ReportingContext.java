package dev.verity.internal.report;

import dev.verity.internal.hibernate.HibernateTypes;
import dev.verity.internal.hibernate.HibernateViews;
import dev.verity.internal.path.PropertyPath;
import dev.verity.validator.ExpressionLevel;
import dev.verity.validator.VerityConstraintValidatorContext;
import jakarta.validation.ClockProvider;
import jakarta.validation.ValidationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The context given to one call of {@code isValid}, which collects what that call reports.
 *
 * <p>One instance can serve call after call by {@code reset}; it allocates nothing as long as the builder is not
 * used. Not safe for use by several threads.
 */
public final class ReportingContext implements VerityConstraintValidatorContext {

    private final ClockProvider clockProvider;
    private final @Nullable Object payload;
    private Subject subject;
    private String defaultMessageTemplate;
    private @Nullable PropertyPath path;
    private @Nullable Supplier<PropertyPath> pathSource;
    private boolean defaultDisabled;
    private @Nullable List<Report> customReports;
    private @Nullable Map<String, @Nullable Object> messageParameters;
    private @Nullable Map<String, @Nullable Object> expressionVariables;
    private @Nullable Object dynamicPayload;

    public ReportingContext(
            PropertyPath path, String defaultMessageTemplate, ClockProvider clockProvider, Subject subject) {
        this(path, defaultMessageTemplate, clockProvider, null, subject);
    }

    /**
     * Makes a context.
     *
     * @param payload what the configuration gives to ConstraintValidators, or null
     */
    public ReportingContext(
            PropertyPath path,
            String defaultMessageTemplate,
            ClockProvider clockProvider,
            @Nullable Object payload,
            Subject subject) {
        this.clockProvider = clockProvider;
        this.payload = payload;
        this.subject = subject;
        this.defaultMessageTemplate = defaultMessageTemplate;
        this.path = path;
    }

    /** Prepares this context for another call, forgetting everything about the previous one. */
    public void reset(PropertyPath newPath, String newDefaultMessageTemplate, Subject newSubject) {
        clear(newDefaultMessageTemplate, newSubject);
        path = newPath;
    }

    /** Prepares this context for another call whose path is made only if there is something to report. */
    public void reset(Supplier<PropertyPath> newPathSource, String newDefaultMessageTemplate, Subject newSubject) {
        clear(newDefaultMessageTemplate, newSubject);
        pathSource = newPathSource;
    }

    private void clear(String newDefaultMessageTemplate, Subject newSubject) {
        subject = newSubject;
        defaultMessageTemplate = newDefaultMessageTemplate;
        path = null;
        pathSource = null;
        defaultDisabled = false;
        customReports = null;
        messageParameters = null;
        expressionVariables = null;
        dynamicPayload = null;
    }

    /**
     * The reports of a call that returned {@code false}: the default one unless it was disabled, then the added ones.
     *
     * @throws ValidationException if the default one was disabled and none was added
     */
    public List<Report> reports() {
        List<Report> added = customReports == null ? List.of() : customReports;
        if (defaultDisabled) {
            return List.copyOf(requireAny(added));
        }
        Report byDefault = report(defaultMessageTemplate, path(), false, null);
        if (added.isEmpty()) {
            return List.of(byDefault);
        }
        List<Report> all = new ArrayList<>(added.size() + 1);
        all.add(byDefault);
        all.addAll(added);
        return Collections.unmodifiableList(all);
    }

    private List<Report> requireAny(List<Report> added) {
        if (added.isEmpty()) {
            throw new ValidationException(subject.description() + ": isValid returned false with the default violation"
                    + " disabled and none added, so that there is nothing to report. After"
                    + " disableDefaultConstraintViolation(), add at least one violation by"
                    + " buildConstraintViolationWithTemplate(...).addConstraintViolation().");
        }
        return added;
    }

    @Override
    public void disableDefaultConstraintViolation() {
        defaultDisabled = true;
    }

    @Override
    public String getDefaultConstraintMessageTemplate() {
        return defaultMessageTemplate;
    }

    @Override
    public ClockProvider getClockProvider() {
        return clockProvider;
    }

    @Override
    public ViolationBuilder buildConstraintViolationWithTemplate(@Nullable String messageTemplate) {
        return new ViolationBuilder(new Draft(this, subject, Check.given(messageTemplate, "message template")), path());
    }

    @Override
    public VerityConstraintValidatorContext addMessageParameter(@Nullable String name, @Nullable Object value) {
        if (messageParameters == null) {
            messageParameters = new LinkedHashMap<>();
        }
        messageParameters.put(Check.given(name, "message parameter's name"), value);
        return this;
    }

    @Override
    public VerityConstraintValidatorContext addExpressionVariable(@Nullable String name, @Nullable Object value) {
        if (expressionVariables == null) {
            expressionVariables = new LinkedHashMap<>();
        }
        expressionVariables.put(Check.given(name, "expression variable's name"), value);
        return this;
    }

    @Override
    public VerityConstraintValidatorContext withDynamicPayload(@Nullable Object payload) {
        dynamicPayload = payload;
        return this;
    }

    @Override
    public <C> @Nullable C constraintValidatorPayload(Class<C> type) {
        return Check.given(type, "payload's type").isInstance(payload) ? type.cast(payload) : null;
    }

    @Override
    public List<String> methodParameterNames() {
        return subject.names();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        if (HibernateTypes.isOne(type)) {
            return HibernateViews.of(this, subject.isCrossParameter(), type);
        }
        throw new ValidationException("The constraint validator context cannot be unwrapped to " + type.getName()
                + ". Supported is " + VerityConstraintValidatorContext.class.getName() + ".");
    }

    /** Adds a violation with the parameters, variables and payload as they are now. */
    void add(String messageTemplate, PropertyPath at, @Nullable ExpressionLevel expressions) {
        if (customReports == null) {
            customReports = new ArrayList<>(2);
        }
        customReports.add(report(messageTemplate, at, true, expressions));
    }

    private Report report(
            String messageTemplate, PropertyPath at, boolean custom, @Nullable ExpressionLevel expressions) {
        return new Report(
                messageTemplate,
                at,
                copy(messageParameters),
                copy(expressionVariables),
                custom,
                dynamicPayload,
                expressions);
    }

    private static Map<String, @Nullable Object> copy(@Nullable Map<String, @Nullable Object> values) {
        return values == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    private PropertyPath path() {
        PropertyPath known = path;
        if (known == null) {
            known = pathSource == null ? PropertyPath.empty() : pathSource.get();
            path = known;
        }
        return known;
    }
}
