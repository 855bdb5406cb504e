"""Does with Pydantic what the other contenders do with users, and prints the outcome as JSON.

times ROUNDS METHOD...   nanoseconds of an operation, by the name of the benchmark method
memory THOUSANDS         bytes of an instance, and the peak memory of a process that reads so many thousands of lines
agree                    reads an array of JSON texts and prints what each gives, in every way of reading it
"""

import gc
import itertools
import json
import statistics
import sys
import time
import timeit
import tracemalloc
from typing import Annotated

import pydantic
from pydantic import BaseModel, Field, TypeAdapter, ValidationError

BLOCK = 1000
TOO_OLD = b'{"id":1,"name":"Methuselah","age":969,"email":"methuselah@example.com"}'


class User(BaseModel):
    id: Annotated[int, Field(ge=-(2**31), lt=2**31)]
    name: Annotated[str, Field(min_length=1, max_length=100)]
    age: Annotated[int, Field(ge=0, le=150)]
    # a pattern, checked by Rust: the library that EmailStr calls is written in Python and takes far longer
    email: Annotated[str | None, Field(pattern=r"^[^@\s]+@[^@\s]+$")] = None


USERS = TypeAdapter(list[User])


def as_map(index):
    return {"id": index, "name": f"User {index}", "age": index % 100, "email": f"user{index}@example.com"}


def as_json(index):
    return json.dumps(as_map(index), separators=(",", ":")).encode()


def as_array(count):
    return b"[" + b",".join(map(as_json, range(count))) + b"]"


def lines(thousands):
    block = [as_json(index) for index in range(BLOCK - 1)] + [TOO_OLD]
    return itertools.chain.from_iterable(itertools.repeat(block, thousands))


def read_lines(thousands):
    good = refused = 0
    for line in lines(thousands):
        try:
            User.model_validate_json(line)
            good += 1
        except ValidationError:
            refused += 1
    if (good, refused) != (thousands * (BLOCK - 1), thousands):
        raise AssertionError(f"{good} good, {refused} refused")


def read_problems(values):
    try:
        User.model_validate(values)
    except ValidationError as error:
        return [(problem["loc"], problem["msg"]) for problem in error.errors()]
    raise AssertionError("no errors")


def benchmarks():
    """What makes the input of each benchmark, and the statement to measure."""
    bad = as_map(1) | {"name": "", "age": 200, "email": "ada(at)example.org"}
    user = User(**as_map(1))
    return {
        "fromMap": (lambda: as_map(1), "User.model_validate(input)"),
        "parse": (lambda: as_json(1), "User.model_validate_json(input)"),
        "problems": (lambda: bad, "read_problems(input)"),
        "dict": (lambda: user, "input.model_dump()"),
        "json": (lambda: user, "input.model_dump_json()"),
        "jsonBytes": (lambda: user, "input.model_dump_json().encode()"),
        "fieldAccess": (lambda: user, "input.name"),
        "arrayOf100K": (lambda: as_array(100_000), "USERS.validate_json(input)"),
        "arrayOfAMillion": (lambda: as_array(1_000_000), "USERS.validate_json(input)"),
        "lines": (lambda: 1000, "read_lines(input)"),
        "validateMany": (lambda: [as_map(index) for index in range(100_000)], "USERS.validate_python(input)"),
    }


def measure(make_input, statement, rounds):
    names = globals() | {"input": make_input()}
    figures = {}
    for figure, timer in (("nanoseconds", time.thread_time_ns), ("clockNanoseconds", time.perf_counter_ns)):
        clock = timeit.Timer(statement, "gc.enable()", timer=timer, globals=names)
        count = 1
        while (taken := clock.timeit(count)) < 50e6:
            count *= 2
        count = max(1, int(count * 200e6 / taken))
        figures[figure] = statistics.median(clock.repeat(rounds, count)) / count
    return figures


def times(rounds, methods):
    known = benchmarks()
    return {method: measure(*known[method], int(rounds)) for method in methods if method in known}


def peak_mebibytes():
    """The peak of the resident set; what resource.getrusage tells includes that of the process that started this one."""
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:")) / 1024
    except (OSError, StopIteration):
        return "NaN"


def memory(thousands):
    read_lines(int(thousands))
    peak = peak_mebibytes()
    count = 10_000
    users = [None] * count
    texts = [as_json(index) for index in range(count)]
    tracemalloc.start()
    for index in range(count):
        users[index] = User.model_validate_json(texts[index])
    total = tracemalloc.get_traced_memory()[0] / count
    tracemalloc.stop()
    user = users[0]
    own = sum(sys.getsizeof(part) for part in (user, user.__dict__, user.__pydantic_fields_set__))
    return {"bytes": total, "ownBytes": own, "streamMiB": peak}


def outcome(read):
    try:
        user = read()
    except ValidationError as error:
        return "[" + ", ".join(sorted({str(problem["loc"][-1]) for problem in error.errors() if problem["loc"]})) + "]"
    text = user.model_dump_json()
    if json.loads(text) != user.model_dump() or json.loads(text)["name"] != user.name:
        raise AssertionError(text)
    return text


def agree():
    return [
        [
            outcome(lambda: User.model_validate(json.loads(text))),
            outcome(lambda: User.model_validate_json(text)),
            outcome(lambda: USERS.validate_json(f"[{text}]")[0]),
            outcome(lambda: USERS.validate_python([json.loads(text)])[0]),
        ]
        for text in json.load(sys.stdin)
    ]


def main(command, *arguments):
    if command == "times":
        result = times(arguments[0], arguments[1:])
    elif command == "memory":
        result = memory(*arguments)
    else:
        result = agree()
    json.dump({"version": pydantic.VERSION, "result": result}, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
