#include "sync/session/session.h"

#include <algorithm>

namespace kt::session {
namespace {

// Entries of `whole` that are not in `part`.
std::uint64_t beyond(const op::Have& whole, const op::Have& part) {
    std::uint64_t sum = 0;
    for (const auto& [device, n] : whole) {
        const auto at = part.find(device);
        const std::uint64_t known = at == part.end() ? 0 : at->second;
        if (n > known) sum += n - known;
    }
    return sum;
}

void raise(op::Have& have, const DeviceId& device, std::uint64_t n) {
    auto& known = have[device];
    known = std::max(known, n);
}

} // namespace

Actions Session::fail(const Error& error) {
    Actions out;
    out.send.emplace_back(wire::Bye{std::string(errc_name(error.code))});
    out.close = true;
    out.error = error;
    return out;
}

Actions Session::start() {
    wire::Hello hello;
    hello.team = op::team_tag(log_.team());
    if (with_ == With::Member) {
        auto have = log_.have();
        if (!have) return fail(have.error());
        hello.have = *std::move(have);
    }
    Actions out;
    out.send.emplace_back(std::move(hello));
    return out;
}

Actions Session::on(const wire::Message& message) {
    if (const auto* hello_message = std::get_if<wire::Hello>(&message)) return hello(*hello_message);
    if (const auto* bye_message = std::get_if<wire::Bye>(&message)) return bye(*bye_message);
    if (with_ == With::Ended) return {};
    if (!greeted_) return fail(Error{Errc::BadMessage, "before_hello"});
    if (const auto* bundle_message = std::get_if<wire::Bundle>(&message)) return bundle(*bundle_message);
    if (const auto* ack_message = std::get_if<wire::Ack>(&message)) return ack(ack_message->have);
    if (const auto* want_message = std::get_if<wire::Want>(&message)) return want(*want_message);
    if (const auto* done_message = std::get_if<wire::Done>(&message)) return done(*done_message);
    return {}; // of a newer version, or of pairing: not for us
}

Actions Session::hello(const wire::Hello& message) {
    if (greeted_) return fail(Error{Errc::BadMessage, "second_hello"});
    if (auto version = wire::agreed_version({}, message); !version) return fail(version.error());
    if (message.team != op::team_tag(log_.team())) return fail(Error{Errc::OtherTeam, {}});
    if (with_ == With::Ended) return farewell(message);
    auto mine = log_.have();
    if (!mine) return fail(mine.error());
    greeted_ = true;
    theirs_ = message.have;
    expected_ = beyond(*mine, theirs_) + beyond(theirs_, *mine);
    if (auto noted = log_.acknowledged(peer_, theirs_); !noted) return fail(noted.error());
    return step();
}

Result<std::optional<Bytes>> Session::next_to_send() {
    if (!owed_.empty()) {
        Bytes bundle = std::move(owed_.back());
        owed_.pop_back();
        return std::optional(std::move(bundle));
    }
    KT_TRY(auto bundle, log_.next_bundle(peer_, theirs_));
    if (!bundle) return bundle;
    KT_TRY(const op::BundleHead head, op::read_head(*bundle));
    counts_.sent += head.count;
    raise(theirs_, head.device, head.last());
    return bundle;
}

Result<std::vector<op::Ref>> Session::to_ask() {
    KT_TRY(auto missing, log_.missing_bodies(most_wanted));
    std::erase_if(missing, [&](const op::Ref& ref) { return !asked_.insert(ref).second; });
    return missing;
}

Actions Session::step() {
    Actions out;
    if (!greeted_ || in_flight_ >= window) return out;
    auto bundle = next_to_send();
    if (!bundle) return fail(bundle.error());
    if (*bundle) {
        counts_.bytes_sent += (*bundle)->size();
        ++in_flight_;
        ++bundles_sent_;
        said_.reset(); // the Done after them makes the peer count them
        out.send.emplace_back(wire::Bundle{std::move(**bundle)});
        out.more = in_flight_ < window;
        return out;
    }
    if (in_flight_ > 0) return out;
    const auto more_holes = log_.look_at_holes();
    if (!more_holes) return fail(more_holes.error());
    if (*more_holes) {
        out.more = true;
        return out;
    }
    auto missing = to_ask();
    if (!missing) return fail(missing.error());
    if (!missing->empty()) {
        asking_ = true;
        out.send.emplace_back(wire::Want{std::move(*missing)});
    } else if (!asking_ && said_ != bundles_received_) {
        said_ = bundles_received_;
        out.send.emplace_back(wire::Done{bundles_sent_, bundles_received_, counts_.rejected, counts_.quarantined});
    }
    out.quiet = quiet();
    return out;
}

Actions Session::bundle(const wire::Bundle& message) {
    counts_.bytes_received += message.bytes.size();
    ++bundles_received_;
    auto admitted = log_.admit(message.bytes);
    if (!admitted) return fail(admitted.error());
    counts_.received += admitted->received;
    counts_.carried += admitted->received - admitted->readable;
    counts_.rejected += admitted->rejected;
    counts_.quarantined += admitted->quarantined;
    if (admitted->waiting) ++counts_.waiting;
    auto have = log_.have();
    if (!have) return fail(have.error());
    if (const auto head = op::read_head(message.bytes)) raise(theirs_, head->device, head->last());
    Actions out;
    out.send.emplace_back(wire::Ack{std::move(*have)});
    return out;
}

Actions Session::ack(const op::Have& have) {
    if (in_flight_ > 0) --in_flight_;
    if (auto noted = log_.acknowledged(peer_, have); !noted) return fail(noted.error());
    for (const auto& [device, n] : have)
        raise(theirs_, device, n);
    return step();
}

Actions Session::want(const wire::Want& message) {
    auto bodies = log_.bodies_for(peer_, message.entries);
    if (!bodies) return fail(bodies.error());
    owed_ = std::move(*bodies);
    std::ranges::reverse(owed_);
    said_.reset(); // the answer ends with a Done, also when it is empty
    return step();
}

Actions Session::done(const wire::Done& message) {
    heard_ = message.received;
    asking_ = false;
    return step();
}

Actions Session::farewell(const wire::Hello& message) {
    auto bundles = log_.farewell(peer_, message.have);
    if (!bundles) return fail(bundles.error());
    Actions out;
    for (Bytes& bundle : *bundles)
        out.send.emplace_back(wire::Bundle{std::move(bundle)});
    out.send.emplace_back(wire::Bye{std::string(errc_name(Errc::DeviceEnded))});
    out.close = true;
    out.error = Error{Errc::PeerUnknown, {}};
    return out;
}

Actions Session::bye(const wire::Bye& message) {
    Actions out;
    out.close = true;
    if (message.code.empty()) return out;
    // The peer's reason, if it is one we know; a newer peer may have codes of its own.
    Errc reason = Errc::ConnectionLost;
    for (const Errc code : all_errc())
        if (errc_name(code) == message.code) reason = code;
    out.error = Error{reason, "peer"};
    return out;
}

bool Session::quiet() const {
    return greeted_ && in_flight_ == 0 && owed_.empty() && !asking_ && said_ == bundles_received_ &&
           heard_ == bundles_sent_;
}

} // namespace kt::session
