package dev.verity.benchmark.contender;

/** Hibernate Validator. */
public class HibernateValidator extends JakartaBenchmark {
    public HibernateValidator() {
        super(Provider.HIBERNATE_VALIDATOR);
    }
}
