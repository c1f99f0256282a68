// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_files/state_dict_pickle.h"

#include "api/error.h"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <unordered_map>

namespace gram {

namespace {

/// What a state dict's pickle may name.
enum class Global { OrderedDict, RebuildTensor, RebuildParameter, Size, Storage, UntypedStorage };

struct KnownGlobal {
    std::string_view name;
    Global global;
    TensorType type = TensorType::U8; ///< of a storage
};
constexpr std::array<KnownGlobal, 18> knownGlobals { {
    { "collections.OrderedDict", Global::OrderedDict },
    { "torch._utils._rebuild_tensor_v2", Global::RebuildTensor },
    { "torch._utils._rebuild_parameter", Global::RebuildParameter },
    { "torch.Size", Global::Size },
    { "torch.DoubleStorage", Global::Storage, TensorType::F64 },
    { "torch.FloatStorage", Global::Storage, TensorType::F32 },
    { "torch.HalfStorage", Global::Storage, TensorType::F16 },
    { "torch.BFloat16Storage", Global::Storage, TensorType::BF16 },
    { "torch.LongStorage", Global::Storage, TensorType::I64 },
    { "torch.IntStorage", Global::Storage, TensorType::I32 },
    { "torch.ShortStorage", Global::Storage, TensorType::I16 },
    { "torch.CharStorage", Global::Storage, TensorType::I8 },
    { "torch.ByteStorage", Global::Storage, TensorType::U8 },
    { "torch.BoolStorage", Global::Storage, TensorType::Bool },
    { "torch.storage.UntypedStorage", Global::UntypedStorage },
    { "torch.UntypedStorage", Global::UntypedStorage },
    { "torch.storage._UntypedStorage", Global::UntypedStorage },
    { "torch._UntypedStorage", Global::UntypedStorage },
} };

struct Value {
    enum class Kind { None, Bool, Int, Float, Text, Tuple, List, Dict, Global, Storage, Tensor, Mark };
    Kind kind = Kind::None;
    std::int64_t number = 0;
    std::string_view text;
    std::vector<Value *> items; ///< of a dict: keys and values in turn
    const KnownGlobal *global = nullptr;
    PickledTensor tensor; ///< of a storage too
};
using Kind = Value::Kind;

/// A stack machine without any instruction that could do something. Values live in an arena:
/// a hostile pickle may make them contain each other.
class Unpickler {
public:
    Unpickler(std::span<const std::byte> pickle, const std::string &file)
        : m_bytes(reinterpret_cast<const char *>(pickle.data()), pickle.size())
        , m_file(file)
    {
    }

    std::vector<PickledTensor> run()
    {
        for (;;) {
            const auto op = static_cast<unsigned char>(take(1)[0]);
            if (op == '.')
                break;
            step(op);
        }
        const Value *top = pop();
        if (top->kind != Kind::Dict)
            fail("it does not hold a state dict, but something else");
        std::vector<PickledTensor> tensors;
        std::set<const Value *> seen;
        collect(*top, {}, 0, seen, tensors);
        return tensors;
    }

private:
    /// The tensors by name; those of a dictionary within, as training checkpoints have them
    /// ("state_dict", "model"), have its name before theirs.
    void collect(const Value &dict, const std::string &before, int depth, std::set<const Value *> &seen,
        std::vector<PickledTensor> &tensors) const
    {
        constexpr int deepest = 3;
        if (depth > deepest || !seen.insert(&dict).second)
            return;
        std::map<std::string_view, const Value *> last; // of equal keys
        for (std::size_t i = 0; i + 1 < dict.items.size(); i += 2)
            if (dict.items[i]->kind == Kind::Text)
                last[dict.items[i]->text] = dict.items[i + 1];
        for (const auto &[key, value] : last) {
            const std::string name = before + std::string(key);
            if (value->kind == Kind::Dict) {
                collect(*value, name + '.', depth + 1, seen, tensors);
            } else if (value->kind == Kind::Tensor) {
                tensors.push_back(value->tensor);
                tensors.back().name = name;
            }
        }
    }

    [[noreturn]] void fail(const std::string &what) const
    {
        throw Error(ErrorCode::MalformedFile, { .file = m_file, .got = what });
    }

    std::string_view take(std::size_t size)
    {
        if (size > m_bytes.size() - m_at)
            fail("its pickle is cut off");
        m_at += size;
        return m_bytes.substr(m_at - size, size);
    }

    std::uint64_t takeNumber(std::size_t size)
    {
        std::uint64_t number = 0;
        const std::string_view bytes = take(size);
        for (std::size_t i = 0; i < size; ++i)
            number |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
        return number;
    }

    std::string_view takeLine()
    {
        const std::size_t end = m_bytes.find('\n', m_at);
        if (end == std::string_view::npos)
            fail("its pickle is cut off");
        const std::string_view line = m_bytes.substr(m_at, end - m_at);
        m_at = end + 1;
        return line;
    }

    Value *make(Kind kind)
    {
        m_arena.push_back(std::make_unique<Value>());
        m_arena.back()->kind = kind;
        return m_arena.back().get();
    }

    void push(Value *value) { m_stack.push_back(value); }

    void pushInt(std::int64_t number)
    {
        push(make(Kind::Int));
        m_stack.back()->number = number;
    }

    void pushText(std::string_view text)
    {
        push(make(Kind::Text));
        m_stack.back()->text = text;
    }

    Value *pop()
    {
        Value *value = top();
        m_stack.pop_back();
        return value;
    }

    Value *top() const
    {
        if (m_stack.empty() || m_stack.back()->kind == Kind::Mark)
            fail("its pickle takes a value that is not there");
        return m_stack.back();
    }

    std::vector<Value *> popToMark()
    {
        std::size_t mark = m_stack.size();
        while (mark > 0 && m_stack[mark - 1]->kind != Kind::Mark)
            --mark;
        if (mark == 0)
            fail("its pickle takes a value that is not there");
        std::vector<Value *> items(m_stack.begin() + static_cast<std::ptrdiff_t>(mark), m_stack.end());
        m_stack.resize(mark - 1);
        return items;
    }

    void pushTuple(std::vector<Value *> items)
    {
        push(make(Kind::Tuple));
        m_stack.back()->items = std::move(items);
    }

    void pushTuple(std::size_t size)
    {
        std::vector<Value *> items(size);
        for (std::size_t i = size; i > 0; --i)
            items[i - 1] = pop();
        pushTuple(std::move(items));
    }

    void pushGlobal(std::string_view module, std::string_view name)
    {
        const std::string full = std::string(module) + '.' + std::string(name);
        for (const KnownGlobal &known : knownGlobals) {
            if (known.name == full) {
                push(make(Kind::Global));
                m_stack.back()->global = &known;
                return;
            }
        }
        fail("its pickle names " + full.substr(0, 100) + ", which no file of weights needs; nothing of it was run");
    }

    void memoize(std::uint64_t slot) { m_memo[slot] = top(); }

    void recall(std::uint64_t slot)
    {
        const auto found = m_memo.find(slot);
        if (found == m_memo.end())
            fail("its pickle takes a value that is not there");
        push(found->second);
    }

    void addItems(Kind kind, const std::vector<Value *> &items)
    {
        Value *container = top();
        if (container->kind != kind || (kind == Kind::Dict && items.size() % 2 != 0))
            fail("its pickle adds to something that is no " + std::string(kind == Kind::Dict ? "dictionary" : "list"));
        container->items.insert(container->items.end(), items.begin(), items.end());
    }

    /// ('storage', type, key, location, elements)
    void pushStorage()
    {
        const Value *id = pop();
        const auto &i = id->items;
        if (id->kind != Kind::Tuple || i.size() < 5 || i[0]->kind != Kind::Text || i[0]->text != "storage"
            || i[1]->kind != Kind::Global || i[2]->kind != Kind::Text || i[4]->kind != Kind::Int || i[4]->number < 0)
            fail("its pickle describes a storage in an unknown way");
        const Global kind = i[1]->global->global;
        if (kind != Global::Storage && kind != Global::UntypedStorage)
            fail("its pickle describes a storage in an unknown way");
        push(make(Kind::Storage));
        PickledTensor &t = m_stack.back()->tensor;
        t.storage = i[2]->text;
        t.type = i[1]->global->type;
        t.storageElements = i[4]->number;
    }

    void call()
    {
        const Value *arguments = pop(), *function = pop();
        if (function->kind != Kind::Global || arguments->kind != Kind::Tuple)
            fail("its pickle calls something that is no function");
        const auto &a = arguments->items;
        switch (function->global->global) {
        case Global::OrderedDict:
            if (!a.empty())
                break;
            push(make(Kind::Dict));
            return;
        case Global::Size:
            if (a.size() != 1 || a[0]->kind != Kind::Tuple)
                break;
            push(a[0]);
            return;
        case Global::RebuildParameter:
            if (a.empty() || a[0]->kind != Kind::Tensor)
                break;
            push(a[0]);
            return;
        case Global::RebuildTensor: {
            if (a.size() < 4 || a[0]->kind != Kind::Storage || a[1]->kind != Kind::Int)
                break;
            auto shape = numbers(a[2]), stride = numbers(a[3]);
            if (!shape || !stride || shape->size() != stride->size())
                break;
            push(make(Kind::Tensor));
            PickledTensor &t = m_stack.back()->tensor;
            t = a[0]->tensor;
            t.offset = a[1]->number;
            t.shape = std::move(*shape);
            t.stride = std::move(*stride);
            return;
        }
        case Global::Storage:
        case Global::UntypedStorage:
            break;
        }
        fail("its pickle calls " + std::string(function->global->name) + " in an unknown way");
    }

    static std::optional<std::vector<std::int64_t>> numbers(const Value *tuple)
    {
        if (tuple->kind != Kind::Tuple)
            return std::nullopt;
        std::vector<std::int64_t> result;
        for (const Value *item : tuple->items) {
            if (item->kind != Kind::Int)
                return std::nullopt;
            result.push_back(item->number);
        }
        return result;
    }

    void pushLong(std::size_t size)
    {
        if (size > 8)
            fail("its pickle has a number that is too large");
        std::uint64_t number = takeNumber(size);
        if (size > 0 && size < 8 && (number >> (8 * size - 1)) != 0) // negative
            number |= ~std::uint64_t { 0 } << (8 * size);
        pushInt(static_cast<std::int64_t>(number));
    }

    void step(unsigned char op)
    {
        switch (op) {
        case 0x80: // PROTO
            if (const auto protocol = takeNumber(1); protocol < 2 || protocol > 5)
                fail("its pickle has the protocol " + std::to_string(protocol) + "; 2 to 5 can be read");
            return;
        case 0x95: // FRAME
            take(8);
            return;
        case '(': // MARK
            return push(make(Kind::Mark));
        case 'N': // NONE
            return push(make(Kind::None));
        case 0x88: // NEWTRUE
        case 0x89: // NEWFALSE
            return push(make(Kind::Bool));
        case 'K': // BININT1
            return pushInt(static_cast<std::int64_t>(takeNumber(1)));
        case 'M': // BININT2
            return pushInt(static_cast<std::int64_t>(takeNumber(2)));
        case 'J': // BININT
            return pushInt(static_cast<std::int32_t>(takeNumber(4)));
        case 0x8a: // LONG1
            return pushLong(takeNumber(1));
        case 'G': // BINFLOAT
            take(8);
            return push(make(Kind::Float));
        case 'X': // BINUNICODE
        case 'T': // BINSTRING
            return pushText(take(takeNumber(4)));
        case 0x8c: // SHORT_BINUNICODE
        case 'U': // SHORT_BINSTRING
            return pushText(take(takeNumber(1)));
        case '}': // EMPTY_DICT
            return push(make(Kind::Dict));
        case ']': // EMPTY_LIST
            return push(make(Kind::List));
        case ')': // EMPTY_TUPLE
            return pushTuple(std::size_t { 0 });
        case 0x85: // TUPLE1
        case 0x86: // TUPLE2
        case 0x87: // TUPLE3
            return pushTuple(static_cast<std::size_t>(op - 0x84));
        case 't': // TUPLE
            return pushTuple(popToMark());
        case 'q': // BINPUT
            return memoize(takeNumber(1));
        case 'r': // LONG_BINPUT
            return memoize(takeNumber(4));
        case 0x94: // MEMOIZE
            return memoize(m_memo.size());
        case 'h': // BINGET
            return recall(takeNumber(1));
        case 'j': // LONG_BINGET
            return recall(takeNumber(4));
        case 'c': { // GLOBAL
            const std::string_view module = takeLine();
            return pushGlobal(module, takeLine());
        }
        case 0x93: { // STACK_GLOBAL
            const Value *name = pop(), *module = pop();
            if (name->kind != Kind::Text || module->kind != Kind::Text)
                fail("its pickle names something without a name");
            return pushGlobal(module->text, name->text);
        }
        case 'Q': // BINPERSID
            return pushStorage();
        case 'R': // REDUCE
            return call();
        case 's': { // SETITEM
            Value *value = pop(), *key = pop();
            return addItems(Kind::Dict, { key, value });
        }
        case 'u': { // SETITEMS
            const std::vector<Value *> items = popToMark();
            return addItems(Kind::Dict, items);
        }
        case 'a': { // APPEND
            Value *value = pop();
            return addItems(Kind::List, { value });
        }
        case 'e': { // APPENDS
            const std::vector<Value *> items = popToMark();
            return addItems(Kind::List, items);
        }
        case 'b': // BUILD: a state dict's attribute _metadata
            pop();
            if (top()->kind != Kind::Dict)
                fail("its pickle sets attributes of something that is no dictionary");
            return;
        default:
            break;
        }
        constexpr const char *digits = "0123456789abcdef";
        fail(std::string("its pickle has the instruction 0x") + digits[op >> 4] + digits[op & 15]
            + ", which no file of weights needs; nothing of it was run");
    }

    std::string_view m_bytes;
    const std::string &m_file;
    std::size_t m_at = 0;
    std::vector<std::unique_ptr<Value>> m_arena;
    std::vector<Value *> m_stack;
    std::unordered_map<std::uint64_t, Value *> m_memo;
};

} // namespace

std::vector<PickledTensor> readStateDictPickle(std::span<const std::byte> pickle, const std::string &file)
{
    return Unpickler(pickle, file).run();
}

} // namespace gram
