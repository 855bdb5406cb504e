package dev.verity.sample.clinic.everyday;

import dev.verity.sample.clinic.FieldProblem;
import dev.verity.sample.clinic.ParameterProblem;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** What applications do with validation besides the usual. */
@RestController
@RequestMapping("/everyday")
class EverydayController {
    private final MessageSource messages;
    private final EverydayService service;

    EverydayController(MessageSource messages, EverydayService service) {
        this.messages = messages;
        this.service = service;
    }

    @InitBinder("basket")
    void addOwnValidator(WebDataBinder binder) {
        binder.addValidators(new CashOnly());
    }

    @PostMapping("/charts")
    void chart(@Valid @RequestBody Chart chart) {}

    @PostMapping("/treatments")
    void treatment(@Valid @RequestBody Treatment treatment) {}

    @PostMapping("/all-treatments")
    void treatments(@RequestBody @NotEmpty List<@Valid Treatment> treatments) {}

    @PostMapping("/pages")
    void page(@RequestBody @NotNull @Valid Chart.Page<Chart.Reading> page) {}

    @PostMapping("/baskets")
    void basket(@Valid @ModelAttribute Basket basket) {}

    @GetMapping("/parameters")
    void parameters(
            @RequestParam Optional<@Size(min = 2) String> name,
            @RequestParam Set<@Size(max = 2) String> tags,
            @RequestParam @NotEmpty Map<String, @Size(max = 9) String> all,
            @RequestParam @Size(max = 2) int[] numbers) {}

    @GetMapping("/service")
    void service(@RequestParam String call) {
        switch (call) {
            case "cross" -> service.between(5, 3);
            case "varargs" -> service.varargs("a", "b", "c", "d");
            case "nested" ->
                service.nested(
                        List.of(Map.of("k", List.of(new Chart.Reading(1.0, "kg"), new Chart.Reading(null, "kg")))));
            case "optional" -> service.optional(Optional.of(""));
            case "generic" -> service.page(new Chart.Page<>(0, List.of(new Chart.Reading(null, "kg"))));
            case "result" -> service.result();
            case "class-group" -> service.strict(null, "");
            case "default-group" -> service.strict("", null);
            default -> throw new IllegalArgumentException(call);
        }
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<FieldProblem> handle(MethodArgumentNotValidException invalid, Locale locale) {
        return FieldProblem.of(invalid.getBindingResult(), messages, locale);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<ParameterProblem> handle(HandlerMethodValidationException invalid, Locale locale) {
        return ParameterProblem.of(invalid, messages, locale);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    List<FieldProblem> handle(ConstraintViolationException invalid) {
        return FieldProblem.of(invalid.getConstraintViolations());
    }

    /** A form that grows with its fields. */
    static class Basket {
        private List<@Valid Item> items = new ArrayList<>();

        @NotNull
        private Pay pay;

        public List<Item> getItems() {
            return items;
        }

        public void setItems(List<Item> items) {
            this.items = items;
        }

        public Pay getPay() {
            return pay;
        }

        public void setPay(Pay pay) {
            this.pay = pay;
        }
    }

    /** A line of the form. */
    static class Item {
        @NotBlank
        private String name;

        @Min(1)
        private int times;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public int getTimes() {
            return times;
        }

        public void setTimes(int times) {
            this.times = times;
        }
    }

    enum Pay {
        CASH,
        CARD
    }

    /** A validator of Spring's kind beside the constraints. */
    private static final class CashOnly implements Validator {
        @Override
        public boolean supports(Class<?> type) {
            return type == Basket.class;
        }

        @Override
        public void validate(Object target, Errors errors) {
            if (((Basket) target).getPay() == Pay.CARD) {
                errors.rejectValue("pay", "cash.only", "only cash");
            }
        }
    }
}
